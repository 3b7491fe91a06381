"""The outcomes of a pairing: run it, judge it, and write it down so that it can be compared and read."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.interop.exchanges import Exchange, exchanges
from tests.interop.legs import Leg
from tests.interop.pairing import PACKAGES, Pair, pairing
from tests.interop.payloads import OTHER
from tests.interop.wrongs import WRONGS, Wrong

FOLDER: Final = Path(__file__).parent / "outcomes"
LONGEST: Final = 120.0  # seconds that one pairing may take


@dataclass
class Deviation:
    """Something that a side does other than the standard asks."""

    exchange: Exchange
    leg: Leg
    by: str
    """The station or the CSMS."""
    how: str

    def __str__(self) -> str:
        return f"{self.exchange}: the {self.by}: {self.how}\n  " + "\n  ".join(_lines(self.leg))


@dataclass
class Outcome:
    """What came of all exchanges of one pair."""

    pair: Pair
    legs: list[tuple[Exchange, list[Leg]]]

    def deviations(self, by: str) -> list[Deviation]:
        return [
            Deviation(exchange, leg, who, how)
            for exchange, legs in self.legs
            for leg in legs
            for who, how in leg.wrong()
            if who == by
        ]

    @property
    def theirs(self) -> list[Deviation]:
        return self.deviations(self.pair.role)

    @property
    def ours(self) -> list[Deviation]:
        return self.deviations(OTHER[self.pair.role])

    def reasons(self, exchange: str) -> list[Wrong]:
        return [wrong for wrong in WRONGS if wrong.covers(self.pair, exchange)]

    def written(self) -> str:
        """Return the text of the committed file."""
        return "\n".join(self._written()) + "\n"

    def _written(self) -> Iterator[str]:
        pair, deviations = self.pair, self.theirs
        yield f"{PACKAGES[pair.implementation]} as {pair.role}, ocppkit as {OTHER[pair.role]}, OCPP {pair.version}"
        yield ""
        yield f"Written by the interop run; make interop REWRITE=1 writes it anew. {len(self.legs)} exchanges."
        yield ""
        yield "What the peer gets wrong (tests/interop/wrongs.py), marked below:"
        yield ""
        keys = {reason.key for deviation in deviations for reason in self.reasons(deviation.exchange.name)}
        for wrong in WRONGS:
            if wrong.implementation == pair.implementation and wrong.key in keys:
                yield f"* {wrong.key}: {wrong.what}"
                yield f"  {wrong.standard}."
        for exchange, legs in self.legs:
            yield ""
            yield f"== {exchange}"
            for leg in legs:
                yield from _lines(leg)
                for deviation in deviations:
                    if deviation.leg is leg:
                        names = ", ".join(reason.key for reason in self.reasons(exchange.name)) or "NO REASON GIVEN"
                        yield f"  wrong      {names}: {deviation.how}"


def _lines(leg: Leg) -> Iterator[str]:
    yield _short(f"{leg.by}: {leg.asked}")
    for answer in leg.answers:
        yield _short(f"  answered   {answer}")
    if leg.told is not None:
        yield _short(f"  told       {leg.told}")
    if leg.noticed:
        yield f"  {OTHER[leg.by]} reports {', '.join(leg.noticed)}"


def _short(line: str) -> str:
    return re.sub("x{20,}", lambda found: f"x...({len(found[0])})", line)


async def run(pair: Pair) -> Outcome:
    """Run all exchanges of one pair.

    Raises:
        AssertionError: an exchange did not come to an end; says which.
    """
    outcome = Outcome(pair, [])
    async with asyncio.timeout(LONGEST), pairing(pair) as both:
        for exchange in exchanges(pair.version, pair.role):
            try:
                outcome.legs.append((exchange, await exchange.play(both)))
            except Exception as error:
                raise AssertionError(f"{pair}: {exchange}: {error!r}") from error
    return outcome


async def run_all(pairs: list[Pair]) -> dict[Pair, Outcome | BaseException]:
    """Run pairs side by side; one that fails does not stop the others."""
    return dict(zip(pairs, await asyncio.gather(*map(run, pairs), return_exceptions=True), strict=True))

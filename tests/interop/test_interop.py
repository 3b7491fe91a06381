"""ocppkit and other people's implementations, in both roles, over real WebSockets; see the package's docstring."""

from __future__ import annotations

import difflib
import os

import pytest

from tests.interop.exchanges import exchanges
from tests.interop.outcomes import FOLDER, Outcome
from tests.interop.pairing import PAIRS, Pair
from tests.interop.theirs import PEERS, Missing
from tests.interop.wrongs import WRONGS

REWRITE = os.environ.get("OCPPKIT_REWRITE") == "1"

every_pair = pytest.mark.parametrize("pair", PAIRS, ids=str)


@every_pair
def test_each_pair_has_at_least_25_exchanges_with_names_of_their_own(pair: Pair) -> None:
    names = [str(exchange) for exchange in exchanges(pair.version, pair.role)]
    assert len(set(names)) == len(names) >= 25


@every_pair
def test_ocppkit_does_what_the_standard_asks_in_every_exchange(outcome: Outcome) -> None:
    assert outcome.legs
    assert not outcome.ours, "\n".join(map(str, outcome.ours))


@every_pair
def test_whatever_a_peer_gets_wrong_has_a_reason(outcome: Outcome) -> None:
    without = [one for one in outcome.theirs if len(outcome.reasons(one.exchange.name)) != 1]
    assert not without, "tests/interop/wrongs.py lacks, or has twice:\n" + "\n".join(map(str, without))


@every_pair
def test_the_outcomes_are_those_of_the_committed_file(pair: Pair, outcome: Outcome) -> None:
    path = FOLDER / f"{pair}.txt"
    if REWRITE:
        path.write_text(outcome.written(), encoding="utf-8")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    diff = difflib.unified_diff(kept.splitlines(), outcome.written().splitlines(), path.name, "this run", lineterm="")
    assert kept == outcome.written(), "see tests/interop/__init__.py\n" + "\n".join(diff)


@pytest.mark.parametrize("implementation", sorted({pair.implementation for pair in PAIRS}))
def test_whatever_is_said_of_a_peer_is_seen(implementation: str, outcomes: dict[Pair, Outcome | BaseException]) -> None:
    seen: set[tuple[str, str, str]] = set()
    for pair in PAIRS:
        if pair.implementation != implementation:
            continue
        found = outcomes[pair]
        if isinstance(found, Missing):
            pytest.skip("its peer is not there, which the other tests say")
        assert isinstance(found, Outcome)
        for deviation in found.theirs:
            name = deviation.exchange.name
            seen |= {(reason.key, pair.version, name) for reason in found.reasons(name)}
    said = {
        (wrong.key, version, name)
        for wrong in WRONGS
        if wrong.implementation == implementation
        for version in wrong.versions
        for name in wrong.exchanges
    }
    assert said == seen


def test_there_is_a_committed_file_for_each_pair_and_no_other() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {str(pair) for pair in PAIRS}


def test_the_lock_file_pins_versions_and_names_no_registry() -> None:
    lock = (PEERS / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in lock
    assert lock.count('"integrity"') == lock.count('"node_modules/') > 0

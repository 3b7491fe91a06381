"""Reading and writing: text to checked message and back, every contestant on the same messages in one process."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ocppkit import json as our_json
from tests.benchmarks.peers.contestant import Contestant
from tests.benchmarks.peers.roster import ROSTER
from tests.benchmarks.rounds import Pace, Turn, interleaved
from tests.benchmarks.workload import VERSIONS, Sample, mutants, samples, stream

INVALID_SHARE = 0.04
MICROSECONDS = 1e6


class Reading(NamedTuple):
    """How a contestant reads a message or a stream of them."""

    read: Callable[[str], object]
    text: str


def _attempt(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except Exception:  # each library has its own
        return False
    return True


def _through(readings: list[Reading]) -> Callable[[], None]:
    def run() -> None:
        for read, text in readings:
            try:  # noqa: SIM105 - what suppress() costs would be measured too
                read(text)
            except Exception:
                pass

    return run


def _let_through(contestant: Contestant, version: Any) -> list[str]:
    return [
        mutant.wrong for mutant in mutants(version) if _attempt(contestant.reader(mutant.original), mutant.sample.text)
    ]


def _times(turns: dict[str, Turn], pace: Pace) -> dict[str, float]:
    return {name: seconds * MICROSECONDS for name, seconds in interleaved(turns, pace).items()}


def _reading(contestants: Iterable[Contestant], sample: Sample, pace: Pace) -> dict[str, float]:
    turns: dict[str, Turn] = {}
    for contestant in contestants:
        read, text = contestant.reader(sample), sample.text
        assert _attempt(read, text), f"{contestant.name} refuses a valid {sample.label} of {sample.version.name}"
        turns[contestant.name] = Turn(lambda read=read, text=text: read(text), contestant.ready)  # type: ignore[misc]
    return _times(turns, pace)


def _writing(contestants: Iterable[Contestant], sample: Sample, pace: Pace) -> dict[str, float]:
    return _times({one.name: Turn(one.writer(sample), one.ready) for one in contestants if one.writes}, pace)


def _mixed(contestants: Iterable[Contestant], version: Any, pace: Pace) -> dict[str, float]:
    """Return microseconds per message of a stream of which a few percent are invalid."""
    chosen = random.Random(6)
    messages = stream(version, INVALID_SHARE, chosen.randrange)
    turns: dict[str, Turn] = {}
    for contestant in contestants:
        readers = {sample.message: contestant.reader(sample) for sample in samples(version)}
        readings = [Reading(readers[sample.message], sample.text) for sample in messages]
        turns[contestant.name] = Turn(_through(readings), contestant.ready)
    return {name: each / len(messages) for name, each in _times(turns, pace).items()}


def run(pace: Pace) -> dict[str, Any]:
    """Return, by version: the messages and, by contestant, microseconds of each message and what it lets through."""
    found: dict[str, Any] = {}
    parser = our_json.parse
    contestants = [cls() for cls in ROSTER]
    try:
        for version in VERSIONS:
            messages = samples(version)
            reading = [_reading(contestants, sample, pace) for sample in messages]
            writing = [_writing(contestants, sample, pace) for sample in messages]
            judges = [one for one in contestants if one.judges]
            mixed = _mixed(judges, version, pace)
            found[version.name] = {
                "messages": [{"label": sample.label, "bytes": len(sample.text)} for sample in messages],
                "mutants": len(mutants(version)),
                "contestants": {
                    one.name: {
                        "reading": [times[one.name] for times in reading],
                        "writing": [times[one.name] for times in writing] if one.writes else [],
                        "judges": one.judges,
                        "mixed": mixed.get(one.name),
                        "lets_through": _let_through(one, version) if one.judges else None,
                        "spared_reading": one.spared_reading,
                        "spared_writing": one.spared_writing,
                    }
                    for one in contestants
                },
            }
    finally:
        our_json.parse = parser
    return found

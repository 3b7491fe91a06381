"""Reading and writing: text to checked message and back, every contestant on the same messages in one process.

One process differs from the next by some percent, for it hashes and lies in memory otherwise: several are asked.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from statistics import median
from typing import Any, Final, NamedTuple

from ocppkit import json as our_json
from tests.benchmarks.peers.contestant import Contestant
from tests.benchmarks.peers.roster import ROSTER
from tests.benchmarks.rounds import Pace, Turn, geometric_mean, interleaved
from tests.benchmarks.workload import VERSIONS, Sample, mutants, samples, stream

HASH_SEEDS: Final = (1, 2, 3)
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


Times = dict[str, list[float]]
"""Microseconds of each message by contestant."""


def _times(turns: dict[tuple[str, int], Turn], pace: Pace) -> Times:
    """Measure in rounds over all messages, so that a change of the machine's clock hits them alike."""
    times: Times = {}
    for (name, _), seconds in interleaved(turns, pace).items():
        times.setdefault(name, []).append(seconds * MICROSECONDS)
    return times


def _reading(contestants: Iterable[Contestant], messages: Sequence[Sample], pace: Pace) -> Times:
    turns: dict[tuple[str, int], Turn] = {}
    for index, sample in enumerate(messages):
        for contestant in contestants:
            read, text = contestant.reader(sample), sample.text
            assert _attempt(read, text), f"{contestant.name} refuses a valid {sample.label} of {sample.version.name}"
            turns[contestant.name, index] = Turn(partial(read, text), contestant.ready)
    return _times(turns, pace)


def _writing(contestants: Iterable[Contestant], messages: Sequence[Sample], pace: Pace) -> Times:
    return _times(
        {
            (one.name, index): Turn(one.writer(sample), one.ready)
            for index, sample in enumerate(messages)
            for one in contestants
            if one.writes
        },
        pace,
    )


def _mixed(contestants: Iterable[Contestant], version: Any, pace: Pace) -> Times:
    """Return microseconds per message of a stream of which a few percent are invalid."""
    chosen = random.Random(6)
    messages = stream(version, INVALID_SHARE, chosen.randrange)
    turns: dict[tuple[str, int], Turn] = {}
    for contestant in contestants:
        readers = {sample.message: contestant.reader(sample) for sample in samples(version)}
        readings = [Reading(readers[sample.message], sample.text) for sample in messages]
        turns[contestant.name, 0] = Turn(_through(readings), contestant.ready)
    return {name: [each / len(messages)] for name, [each] in _times(turns, pace).items()}


def _measured(pace: Pace) -> dict[str, dict[str, Times]]:
    """Return, by version, what reading, writing and a stream take in this process."""
    contestants = [cls() for cls in ROSTER]
    judges = [one for one in contestants if one.judges]
    return {
        version.name: {
            "reading": _reading(contestants, samples(version), pace),
            "writing": _writing(contestants, samples(version), pace),
            "mixed": _mixed(judges, version, pace),
        }
        for version in VERSIONS
    }


def _measured_apart(seed: int, pace: Pace) -> dict[str, dict[str, Times]]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.codec", json.dumps(pace)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env={**os.environ, "PYTHONHASHSEED": str(seed)})
    measured: dict[str, dict[str, Times]] = json.loads(done.stdout)
    return measured


def _merged(measured: Sequence[Times]) -> Times:
    """Return the medians over processes, each taken as fast as the usual one: their clocks differ by a third."""
    paces = [geometric_mean(each for times in one.values() for each in times) for one in measured]
    usual = median(paces)
    return {
        name: [
            median(one[name][index] / pace for one, pace in zip(measured, paces, strict=True)) * usual
            for index in range(len(measured[0][name]))
        ]
        for name in measured[0]
    }


def run(pace: Pace) -> dict[str, Any]:
    """Return, by version: the messages and, by contestant, microseconds of each message and what it lets through."""
    processes = [_measured_apart(seed, pace) for seed in HASH_SEEDS[: 1 if pace.quick else None]]
    contestants = [cls() for cls in ROSTER]
    found: dict[str, Any] = {}
    parser = our_json.parse
    try:
        for version in VERSIONS:
            reading, writing, mixed = (
                _merged([process[version.name][what] for process in processes])
                for what in ("reading", "writing", "mixed")
            )
            found[version.name] = {
                "messages": [{"label": sample.label, "bytes": len(sample.text)} for sample in samples(version)],
                "mutants": len(mutants(version)),
                "contestants": {
                    one.name: {
                        "reading": reading[one.name],
                        "writing": writing.get(one.name, []),
                        "judges": one.judges,
                        "mixed": mixed[one.name][0] if one.judges else None,
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


if __name__ == "__main__":
    json.dump(_measured(Pace(*json.loads(sys.argv[1]))), sys.stdout)

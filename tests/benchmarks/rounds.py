"""Timing: contestants take turns in short rounds, so that what else the machine does hits all of them alike."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TypeVar

K = TypeVar("K")


class Pace(NamedTuple):
    """How long a measurement takes."""

    rounds: int
    seconds: float  # of one contestant in one round
    quick: bool


FULL = Pace(rounds=15, seconds=0.004, quick=False)
QUICK = Pace(rounds=3, seconds=0.001, quick=True)


class Turn(NamedTuple):
    """What a contestant does when it is its turn; ``ready`` runs before, untimed."""

    call: Callable[[], object]
    ready: Callable[[], None] = lambda: None


def seconds_of(call: Callable[[], object], number: int) -> float:
    """Return the seconds of one call, over a number of calls without garbage collection."""
    gc.disable()
    try:
        start = time.perf_counter()
        for _ in range(number):
            call()
        return (time.perf_counter() - start) / number
    finally:
        gc.enable()


def interleaved(
    turns: Mapping[K, Turn], pace: Pace, of: Callable[[list[float]], float] = statistics.median
) -> dict[K, float]:
    """Return the seconds of each contestant's call, the median of the rounds."""
    numbers: dict[K, int] = {}
    for name, turn in turns.items():
        turn.ready()
        turn.call()
        numbers[name] = max(1, round(pace.seconds / seconds_of(turn.call, 2)))
    rounds: dict[K, list[float]] = {name: [] for name in turns}
    for _ in range(pace.rounds):
        for name, turn in turns.items():
            turn.ready()
            rounds[name].append(seconds_of(turn.call, numbers[name]))
    return {name: of(each) for name, each in rounds.items()}


def best(rounds: int, work: Callable[[], object]) -> float:
    """Return the seconds that the fastest of some rounds takes."""
    times: list[float] = []
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def geometric_mean(ratios: Iterable[float]) -> float:
    """Return the geometric mean of ratios."""
    return math.exp(statistics.fmean(math.log(ratio) for ratio in ratios))

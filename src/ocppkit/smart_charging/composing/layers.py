"""Which profile of a purpose leads at every moment: the one with the highest stack level that has a period then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import groupby, pairwise, zip_longest
from operator import attrgetter, itemgetter
from typing import NamedTuple, TypeAlias

from ocppkit.smart_charging.composing.statements import Statement

__all__ = ["Claim", "Layer", "Segment", "changes", "leading"]

Rank: TypeAlias = tuple[int, bool, int]
"""What decides between profiles of a purpose, the lowest first: the stack level (negative), then whether a profile is
that of the whole station, then how long ago it was installed."""


class Claim(NamedTuple):
    """A period of a profile runs from ``start`` to ``end``."""

    start: int
    end: int
    rank: Rank
    statement: Statement


class Segment(NamedTuple):
    """From ``start`` to ``end`` a statement leads."""

    start: int
    end: int
    statement: Statement


Layer: TypeAlias = Sequence[Segment]
"""What leads in a purpose: segments in order of time that do not overlap."""


def leading(claims: Iterable[Claim]) -> Layer:
    """Return what leads where claims overlap, in O(n log n).

    Source: OCPP 1.6, 3.13.2, errata 3.43; OCPP 2.x Part 2, K, 3.5.
    """
    waiting = sorted(claims, key=attrgetter("start"))
    times = sorted({time for claim in waiting for time in claim[:2]})
    running: list[tuple[Rank, int, Claim]] = []
    segments: list[Segment] = []
    came = 0
    for time, following in pairwise(times):
        while came < len(waiting) and waiting[came].start <= time:
            heappush(running, (waiting[came].rank, came, waiting[came]))
            came += 1
        while running and running[0][-1].end <= time:
            heappop(running)
        if not running:
            continue
        statement = running[0][-1].statement
        if segments and segments[-1].statement is statement and segments[-1].end == time:
            segments[-1] = Segment(segments[-1].start, following, statement)
        else:
            segments.append(Segment(time, following, statement))
    return segments


def changes(layers: Sequence[Layer], start: int) -> Iterator[tuple[int, list[tuple[int, Statement | None]]]]:
    """Yield each time at which layers change, in order, with the layers by their places and what leads in them then.

    ``start`` is the first of them, whether something changes then or not.
    """
    events: list[tuple[int, int, Statement | None]] = [(start, 0, None)]
    for place, layer in enumerate(layers):
        for segment, following in zip_longest(layer, layer[1:]):
            events.append((segment.start, place, segment.statement))
            if following is None or following.start > segment.end:
                events.append((segment.end, place, None))
    events.sort(key=itemgetter(0))
    for time, together in groupby(events, key=itemgetter(0)):
        yield time, [(place, statement) for _, place, statement in together]

"""When the periods of a profile run: what its times count from, how it recurs, and what cuts it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from typing import Final, NamedTuple

from attrs import frozen

from ocppkit.smart_charging.composing.instants import Stretch, seconds_of, stretches, wall_seconds_of
from ocppkit.smart_charging.model import Kind, Profile, Recurrency, Schedule

__all__ = ["Clock", "Run", "anchor_of", "delayed", "runs"]

STEPS: Final = {Recurrency.DAILY: 86_400, Recurrency.WEEKLY: 7 * 86_400}
"""After how many seconds a schedule recurs; in local time they are those of clocks on the wall."""


class Run(NamedTuple):
    """A period runs from ``start`` to ``end``, which is not part of it; times in seconds since 1970."""

    start: int
    end: int
    period: int
    """Its index in the schedule."""


@frozen
class Clock:
    """What the times of schedules are counted from, in seconds since 1970.

    ``charging_start`` is None without a transaction.
    """

    asked: int
    charging_start: int | None = None
    zone: tzinfo | None = None
    offline_for: int | None = None
    recur_before_start: bool = False
    absolute_without_start: bool = False


def runs(
    profile: Profile, schedule: Schedule, clock: Clock, start: int, end: int, delays: Sequence[int] = ()
) -> Iterator[Run]:
    """Yield what of a schedule's periods runs from ``start`` to ``end``, in order of time.

    Periods are taken in the order of their startPeriods. ``delays`` are those drawn for the second and the following.

    Source: OCPP 1.6, 5.16.4; errata 3.43, 3.44; OCPP 2.x Part 2, K01.FR.10 to K01.FR.13, K01.FR.30, K01.FR.36,
    K01.FR.37; 2.1: K01.FR.90, K01.FR.91, K01.FR.101, K28.FR.13.
    """
    anchor = anchor_of(profile, schedule, clock)
    if anchor is None or _is_out_of_time(profile, clock):
        return
    if profile.valid_from is not None:
        start = max(start, seconds_of(profile.valid_from))
    if profile.valid_to is not None:
        end = min(end, seconds_of(profile.valid_to))
    starts, periods = delayed(schedule, delays)
    for stretch in stretches(clock.zone if _is_local(profile, schedule) else None, start, end):
        for begun, over in _occurrences(profile, schedule, clock, anchor, stretch):
            index = max(bisect_right(starts, max(begun, stretch.start + stretch.offset) - begun) - 1, 0)
            for place in range(index, len(starts)):
                since = max(begun + max(starts[place], 0), stretch.start + stretch.offset)
                until = min(begun + starts[place + 1], over) if place + 1 < len(starts) else over
                if since < until:
                    yield Run(since - stretch.offset, until - stretch.offset, periods[place])
                if until >= over:
                    break


def anchor_of(profile: Profile, schedule: Schedule, clock: Clock) -> int | None:
    """Return the second that a schedule counts from, None if there is none.

    A schedule in local time counts from what clocks on the wall then show.
    """
    match profile.kind:
        case Kind.RELATIVE:
            return clock.charging_start
        case Kind.DYNAMIC:  # K28.FR.05: without a time of its last update, that is now
            updated = profile.dyn_update_time or profile.received_at
            return clock.asked if updated is None else seconds_of(updated)
        case Kind.ABSOLUTE if schedule.start is None:
            return clock.charging_start if clock.absolute_without_start else None
        case Kind.ABSOLUTE | Kind.RECURRING:
            return None if schedule.start is None else _started(schedule.start, _is_local(profile, schedule), clock)


def _started(start: datetime, local: bool, clock: Clock) -> int:
    return wall_seconds_of(start) if local and clock.zone is not None else seconds_of(start)


def _is_local(profile: Profile, schedule: Schedule) -> bool:
    # The others do not count from a time of day.
    return schedule.use_local_time and profile.kind in {Kind.ABSOLUTE, Kind.RECURRING}


def _is_out_of_time(profile: Profile, clock: Clock) -> bool:
    """Whether the station is offline for longer than the profile may be used then; 0 seconds are over at once."""
    most = profile.max_offline_duration
    if most is None or clock.offline_for is None:
        return False
    return clock.offline_for > most or most == 0


def _occurrences(
    profile: Profile, schedule: Schedule, clock: Clock, anchor: int, stretch: Stretch
) -> Iterator[tuple[int, int]]:
    """Yield from when to when a schedule runs within a stretch, by the clocks of the stretch."""
    start, end = stretch.start + stretch.offset, stretch.end + stretch.offset
    begun, step = anchor, 0
    if profile.kind is Kind.RECURRING:
        if profile.recurrency is None:
            return
        step = STEPS[profile.recurrency]
        passed = (start - anchor) // step
        begun += step * (passed if clock.recur_before_start else max(passed, 0))
    while begun < end:
        over = end
        if schedule.duration is not None:
            over = min(over, begun + schedule.duration)
        if step:
            over = min(over, begun + step)
        if over > start:
            yield begun, over
        if not step:
            return
        begun += step


def delayed(schedule: Schedule, delays: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return when the periods start, counted from the schedule's start, and which they are.

    A period that its delay moves to the next one is left out; what is moved to the end of the schedule does not run.

    Source: OCPP 2.1 Part 2, errata 2025-09, 2.21, K01.FR.94, K01.FR.97.
    """
    ordered = sorted(range(len(schedule.periods)), key=lambda index: schedule.periods[index].start)
    starts = [schedule.periods[index].start for index in ordered]
    if not schedule.randomized_delay or not delays:
        return starts, ordered
    following: int | None = None
    kept: list[tuple[int, int]] = []
    for place in reversed(range(len(starts))):
        delay = delays[place - 1] if 0 < place <= len(delays) else 0
        start = starts[place] + delay
        if place and following is not None and start >= following:
            continue
        kept.append((start, ordered[place]))
        following = start
    kept.reverse()
    return [start for start, _ in kept], [index for _, index in kept]

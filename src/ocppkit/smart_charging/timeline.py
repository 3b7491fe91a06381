"""When each profile of an EVSE says what, whether it rules then or not: what a chart draws."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from attrs import frozen

from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import Circumstances
from ocppkit.smart_charging.composing.instants import seconds_of
from ocppkit.smart_charging.composing.stacks import Stacks
from ocppkit.smart_charging.model import Profile, Schedule

__all__ = ["Line", "Stretch", "timeline"]


class Stretch(NamedTuple):
    """A period of a schedule, by its place there, runs from ``start`` to ``end``, in seconds of the question."""

    start: int
    end: int
    period: int


@frozen
class Line:
    """A profile, the one of its schedules that counts, and when its periods run."""

    profile: Profile
    schedule: Schedule
    stretches: tuple[Stretch, ...]


def timeline(
    profiles: Iterable[Profile],
    *,
    version: type[Version],
    evse_id: int,
    start: datetime,
    duration: int,
    circumstances: Circumstances,
) -> list[Line]:
    """Return the profiles that count for an EVSE, and when they run from ``start`` on for ``duration`` seconds.

    EVSE 0 is the station with all its EVSEs. Profiles that do not run in that time have no stretches.

    Raises:
        ValueError: a time has no offset from UTC.
    """
    asked = seconds_of(start)
    stacks = Stacks.of(profiles, version, circumstances, asked)
    lines: dict[int, Line] = {}
    for one in stacks.counting(evse_id):
        # A profile of the station may count at several EVSEs, from the start of the transaction of each.
        before = lines[one.profile.id].stretches if one.profile.id in lines else ()
        runs = (Stretch(run.start - asked, run.end - asked, run.period) for run in one.runs(asked, asked + duration))
        lines[one.profile.id] = Line(one.profile, one.schedule, tuple(sorted({*before, *runs})))
    return list(lines.values())

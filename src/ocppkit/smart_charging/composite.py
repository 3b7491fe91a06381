"""The composite schedule: what will hold for an EVSE or the station, when all its profiles are taken together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal

from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import Circumstances
from ocppkit.smart_charging.composing.differences import DIFFERENCES
from ocppkit.smart_charging.composing.instants import instant_of, seconds_of
from ocppkit.smart_charging.composing.periods import periods_of
from ocppkit.smart_charging.composing.stacks import Playing, Stacks
from ocppkit.smart_charging.composing.sweep import sweep_evse, sweep_station
from ocppkit.smart_charging.model import STATION, Profile, RateUnit
from ocppkit.smart_charging.remarks import Open
from ocppkit.smart_charging.schedule import Composite, CompositePeriod

__all__ = ["QuestionRefused", "composite", "limit_at", "next_change", "significant"]


class QuestionRefused(ValueError):
    """A composite schedule cannot be made: the EVSE is not known, or the unit not supported.

    Source: OCPP 1.6, 5.7; OCPP 2.x Part 2, K08.FR.05, K08.FR.07.
    """

    def __init__(self, reason_code: str, requirement: str, text: str) -> None:
        super().__init__(f"{text} ({requirement})")
        self.reason_code = reason_code
        self.requirement = requirement


def composite(
    profiles: Iterable[Profile],
    *,
    version: type[Version],
    evse_id: int,
    start: datetime,
    duration: int,
    unit: RateUnit | None = None,
    circumstances: Circumstances,
) -> Composite:
    """Compose the schedule that holds for an EVSE from ``start`` on for ``duration`` seconds; EVSE 0 is the station.

    ``profiles`` are those of the station in the order in which they were installed. They are taken as they are: whether
    they keep their rules is for ``validate`` to say. ``unit`` None: the station's first. Times are cut to seconds. A
    duration of 0 or less gives the one period that holds then.

    Raises:
        QuestionRefused: the EVSE is not known, or the unit not supported.
        ValueError: a time has no offset from UTC, or a quantity of a profile is no finite number.

    Source: OCPP 1.6, 3.13, 5.7; OCPP 2.x Part 2, K, 3.5, 3.6, K08.FR.01 to K08.FR.09.
    """
    asked = seconds_of(start)
    evse = circumstances.evse(evse_id)
    if evse is None and evse_id != STATION:
        raise QuestionRefused("UnknownEvse", "K08.FR.05", f"there is no EVSE {evse_id}")
    unit = RateUnit(circumstances.rate_units[0] if unit is None else unit)
    if unit not in circumstances.rate_units:
        raise QuestionRefused("UnsupportedRateUnit", "K08.FR.07", f"the unit {unit} is not supported")
    used = min(max(duration, 0), circumstances.max_duration)
    end = asked + max(used, 1)

    stacks = Stacks.of(profiles, version, circumstances, asked)
    if used < duration:
        stacks.remark(Open.CUT)
    fills = DIFFERENCES[version].fills_phases
    if evse is None:
        held = sweep_station(stacks, unit, end, fills=fills)
    else:
        held = sweep_evse(stacks, evse, unit, end, fills=fills)
    within = ((time - asked, merged) for time, merged in held if time < end)
    periods = periods_of(within, tenths=circumstances.tenths)
    return Composite(version, evse_id, unit, instant_of(asked), used, periods, tuple(stacks.remarks))


def limit_at(
    profiles: Iterable[Profile],
    *,
    version: type[Version],
    evse_id: int,
    at: datetime,
    unit: RateUnit | None = None,
    circumstances: Circumstances,
) -> CompositePeriod:
    """Return what holds at a moment, as ``composite`` composes it.

    Raises:
        ValueError: as ``composite`` does.
    """
    made = composite(
        profiles, version=version, evse_id=evse_id, start=at, duration=0, unit=unit, circumstances=circumstances
    )
    return made.periods[0]


def next_change(
    profiles: Iterable[Profile],
    *,
    version: type[Version],
    evse_id: int,
    after: datetime,
    circumstances: Circumstances,
) -> datetime | None:
    """Return the first moment at which ``limit_at`` may say something else, None if there is none for ``max_duration``.

    It is also the moment at which a dynamic profile is to be asked for anew. What the profiles cannot know, such as the
    end of a transaction, is for the caller to watch.

    Raises:
        ValueError: a time has no offset from UTC.

    Source: OCPP 2.1 Part 2, K28.FR.10, K28.FR.13, K01.FR.101.
    """
    asked = seconds_of(after)
    end = asked + circumstances.max_duration
    stacks = Stacks.of(profiles, version, circumstances, asked)
    times = (time for one in stacks.counting(evse_id) for time in _turns(one, asked, end))
    first = min((time for time in times if asked < time < end), default=None)
    return None if first is None else instant_of(first)


def _turns(playing: Playing, asked: int, end: int) -> Iterator[int]:
    """Yield the times at which a profile may make a difference, the first of each kind."""
    profile, clock = playing.profile, playing.clock
    for run in playing.runs(asked, end):
        yield run.start if run.start > asked else run.end
        break
    if clock.offline_for is not None and profile.max_offline_duration is not None:
        yield asked - clock.offline_for + profile.max_offline_duration + 1
    if profile.dyn_update_time is not None and profile.dyn_update_interval:
        yield seconds_of(profile.dyn_update_time) + profile.dyn_update_interval


def significant(old: Decimal | None, new: Decimal | None, percent: Decimal) -> bool:
    """Whether a limit changed by more than ``percent`` of what it was, so that a station tells its CSMS.

    None is no limit. ``percent`` is the station's LimitChangeSignificance.

    Source: OCPP 2.x Part 2, K11.FR.02, K12.FR.02.
    """
    if old is None or new is None:
        return old is not new
    return abs(new - old) * 100 > percent * abs(old)

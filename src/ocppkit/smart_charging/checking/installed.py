"""Rules about a charging profile beside those that are installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from math import ceil
from typing import Final

from ocppkit.smart_charging.checking.case import Case, Found, overlap
from ocppkit.smart_charging.model import STATION, Profile, Purpose


def id_not_external(case: Case) -> Iterator[Found]:
    """The id is not that of an external system's profile."""
    old = case.installed.find(case.profile.id)
    if case.from_csms and old is not None and old.purpose is Purpose.EXTERNAL:
        yield Found(f"/{case.id_name}", f"{old.id} is a profile of an external system")


_STACKS: Final = {Purpose.TX_DEFAULT: Purpose.TX, Purpose.PRIORITY: Purpose.TX}


def phases_agree(case: Case) -> Iterator[Found]:
    """Two profiles that hold at a time, and name phases, have one in common."""
    mine = _phases(case.profile)
    place = next((place for place, _, period in case.periods() if period.phase_to_use is not None), "")
    for other in case.others() if mine else ():
        theirs = _phases(other)
        if theirs and not mine & theirs and _together(case.profile, other):
            listed = " or ".join(map(str, sorted(theirs)))
            yield Found(f"{place}/phaseToUse", f"must be {listed} as in profile {other.id}")


def _phases(profile: Profile) -> set[int]:
    periods = (period for schedule in profile.schedules for period in schedule.periods)
    return {period.phase_to_use for period in periods if period.phase_to_use is not None}


def _together(one: Profile, other: Profile) -> bool:
    """Whether both can rule an EVSE at a time: of TxProfile, TxDefaultProfile and PriorityCharging one does."""
    mine, theirs = (_STACKS.get(profile.purpose, profile.purpose) for profile in (one, other))
    meet = STATION in (one.evse_id, other.evse_id) or one.evse_id == other.evse_id
    return meet and mine is not theirs and overlap(one, other)


def level_free(case: Case) -> Iterator[Found]:
    """No other profile of its purpose, level and EVSE is valid at the same time."""
    profile = case.profile
    for other in case.others():
        if (
            case.from_csms
            and profile.purpose is not Purpose.TX
            and _place(profile) == _place(other)
            and profile.evse_id == other.evse_id
            and overlap(profile, other)
        ):
            yield _taken(other, "is valid at the same time")


def station_default_free(case: Case) -> Iterator[Found]:
    """No EVSE has another TxDefaultProfile of the level."""
    if case.profile.evse_id == STATION:
        yield from _other_default(case, lambda other: other.evse_id != STATION)


def evse_default_free(case: Case) -> Iterator[Found]:
    """The station has no other TxDefaultProfile of the level."""
    if case.profile.evse_id != STATION:
        yield from _other_default(case, lambda other: other.evse_id == STATION)


def _other_default(case: Case, elsewhere: Callable[[Profile], bool]) -> Iterator[Found]:
    for other in case.others():
        if case.profile.purpose is Purpose.TX_DEFAULT and _place(case.profile) == _place(other) and elsewhere(other):
            yield _taken(other, f"is installed at {case.evse_name} {other.evse_id}")


def transaction_level_free(case: Case) -> Iterator[Found]:
    """The transaction has no other TxProfile of the level."""
    transaction = case.profile.transaction_id
    for other in case.others():
        if transaction is not None and transaction == other.transaction_id and _place(case.profile) == _place(other):
            yield _taken(other, "is for the same transaction")


def _place(profile: Profile) -> tuple[Purpose, int]:
    return profile.purpose, profile.stack_level


def _taken(other: Profile, how: str) -> Found:
    return Found("/stackLevel", f"profile {other.id} has the same purpose and stackLevel, and {how}")


def room_left(case: Case) -> Iterator[Found]:
    """There is room, where what is replaced frees its place and external systems may have taken too many."""
    most = case.capabilities.max_profiles
    number = len(case.installed) + 1 - len(case.installed.replaced_by(case.profile))
    if number > most and number > len(case.installed):
        yield Found("", f"at most {most} profiles can be installed")


def not_too_often(case: Case) -> Iterator[Found]:
    """Persistent profiles come no faster than the memory bears."""
    limit, now = case.capabilities.update_rate_limit, case.now
    if limit is None or now is None or case.profile.purpose not in case.capabilities.persistent:
        return
    times = [
        one.received_at
        for one in case.installed
        if one.purpose is case.profile.purpose and one.evse_id == case.profile.evse_id and one.received_at is not None
    ]
    wait = max(times) + timedelta(seconds=limit) - now if times else timedelta()
    if wait > timedelta():
        yield Found("", f"{ceil(wait / timedelta(seconds=1))} seconds before retry")

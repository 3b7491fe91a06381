"""Dynamic profiles: new values for a schedule that is in use, from the CSMS or from an external system."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from ocppkit.smart_charging.model import Kind, Profile, profile_of

if TYPE_CHECKING:
    from ocppkit import v21

__all__ = ["EXTERNAL_MODES", "bound", "pull_due", "stamped", "updated", "with_external_values"]

EXTERNAL_MODES: Final = frozenset({"ExternalSetpoint", "ExternalLimits"})
"""The operation modes whose values an external system gives. Source: K29.FR.03, Q05.FR.01, Q05.FR.02."""


def bound(profile: Profile, transaction_id: str | int) -> Profile:
    """Return a profile of a remote start as that of the transaction that began with it."""
    return _with_message(profile, transaction_id=transaction_id)


def stamped(profile: Profile) -> Profile:
    """Return a dynamic profile that says when it was last updated: without that, when it came (K28.FR.05)."""
    if profile.kind is not Kind.DYNAMIC or profile.dyn_update_time is not None or profile.received_at is None:
        return profile
    return _with_message(profile, dyn_update_time=profile.received_at)


def updated(profile: Profile, update: v21.ChargingScheduleUpdateType, now: datetime) -> Profile:
    """Return a dynamic profile with new values from now on; what the update does not have keeps its value.

    Source: K28.FR.06, K28.FR.08, K28.FR.09.
    """
    return _with_values(profile, update, lambda _: True, dyn_update_time=now)


def with_external_values(profile: Profile, update: v21.ChargingScheduleUpdateType) -> Profile:
    """Return a profile with the values of an external system in its ExternalSetpoint and ExternalLimits periods.

    Source: K29.FR.03, Q05.FR.01, Q05.FR.02.
    """
    return _with_values(profile, update, lambda period: period.operation_mode in EXTERNAL_MODES)


def pull_due(profile: Profile, now: datetime) -> bool:
    """Whether it is time to pull an update of a dynamic profile (K28.FR.10)."""
    interval, since = profile.dyn_update_interval or 0, profile.dyn_update_time or profile.received_at
    return (
        profile.kind is Kind.DYNAMIC and interval > 0 and (since is None or now >= since + timedelta(seconds=interval))
    )


def _with_values(profile: Profile, update: Any, chosen: Callable[[Any], bool], **more: Any) -> Profile:
    given = {name: getattr(update, name) for name in update.__slots__ if name != "custom_data"}
    values = {name: value for name, value in given.items() if value is not None}
    message: Any = profile.message
    schedules = [
        replace(
            schedule,
            charging_schedule_period=[
                replace(period, **values) if chosen(period) else period for period in schedule.charging_schedule_period
            ],
        )
        for schedule in message.charging_schedule
    ]
    return _with_message(profile, charging_schedule=schedules, **more)


def _with_message(profile: Profile, **changes: Any) -> Profile:
    """Return a profile with changes in its message; the fields follow."""
    message: Any = profile.message
    read = profile_of(
        replace(message, **changes), profile.evse_id, source=profile.source, received_at=profile.received_at
    )
    return evolve(read, transaction_id=read.transaction_id or profile.transaction_id)

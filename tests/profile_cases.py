"""Charging profiles for tests: one description, and the message of each version."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve

from ocppkit import OCPP16, OCPP21, OCPP201, from_payload, v16, v21, v201
from ocppkit.smart_charging.capabilities import Abilities, Capabilities
from ocppkit.smart_charging.circumstances import Evse
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import Profile, profile_of
from ocppkit.smart_charging.validation import Violation, validate

NAMES: Final[Mapping[Any, Any]] = {OCPP16: v16, OCPP201: v201, OCPP21: v21}
VERSIONS: Final[Mapping[str, Any]] = {version.name: version for version in NAMES}
ALL: Final = (OCPP16, OCPP201, OCPP21)
NEW: Final = (OCPP201, OCPP21)
NOW: Final = datetime(2024, 5, 1, 10, tzinfo=UTC)
START: Final = "2024-05-01T10:00:00Z"
CAPABILITIES: Final = Capabilities(
    evses=[Evse(1), Evse(2)],
    max_stack_level=5,
    max_periods=10,
    max_profiles=10,
    abilities={
        0: Abilities(operation_modes=frozenset({"CentralSetpoint", "ExternalLimits", "Idle", "LocalFrequency"}))
    },
)


def payload(
    version: Any,
    *,
    id: int = 10,
    level: int = 0,
    purpose: str = "TxDefaultProfile",
    kind: str = "Absolute",
    start: str | None = "",
    periods: Sequence[Mapping[str, Any]] = ({"startPeriod": 0, "limit": 16},),
    unit: str = "A",
    schedules: int = 1,
    schedule: Mapping[str, Any] | None = None,
    transaction: int | str | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Return a profile as JSON; ``start`` is there unless the kind wants none, ``schedule`` and ``more`` are put in."""
    default = START if kind in ("Absolute", "Recurring") else None
    first = default if start == "" else start
    one = {
        "chargingRateUnit": unit,
        "chargingSchedulePeriod": list(periods),
        **({} if first is None else {"startSchedule": first}),
        **(schedule or {}),
    }
    old = version is OCPP16
    listed: Any = one if old else [{"id": number, **one} for number in range(schedules)]
    named = {"ChargingStationMaxProfile": "ChargePointMaxProfile"}.get(purpose, purpose) if old else purpose
    return {
        "chargingProfileId" if old else "id": id,
        "stackLevel": level,
        "chargingProfilePurpose": named,
        "chargingProfileKind": kind,
        "chargingSchedule": listed,
        **({} if transaction is None else {"transactionId": int(transaction) if old else str(transaction)}),
        **more,
    }


def profile(
    version: Any,
    *,
    evse: int = 1,
    source: str = "CSO",
    received: datetime | None = NOW,
    touch: Callable[[Any], None] | None = None,
    **fields: Any,
) -> Profile:
    """Make a profile; ``touch`` changes the message, which then need not obey its schema."""
    cls = v16.ChargingProfile if version is OCPP16 else NAMES[version].ChargingProfileType
    message: Any = from_payload(cls, payload(version, **fields))
    if touch is not None:
        touch(message)
    return profile_of(message, evse, source=source, received_at=received)


def checked(
    version: Any,
    *,
    can: Mapping[str, Any] | None = None,
    at: Mapping[str, Any] | None = None,
    installed: Sequence[Mapping[str, Any]] = (),
    call: Mapping[str, Any] | None = None,
    **fields: Any,
) -> list[Violation]:
    """Validate a profile at a station that can what CAPABILITIES say, but for ``can``, and ``at`` each EVSE."""
    common = evolve(CAPABILITIES.abilities[0], **(at or {}))
    capabilities = evolve(CAPABILITIES, abilities={0: common}, **(can or {}))
    there = Profiles(version, [profile(version, **one) for one in installed])
    return validate(version, profile(version, **fields), capabilities, there, **(call or {}))

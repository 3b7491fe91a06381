"""Profiles in few words, and the vectors of smart charging as values of the library."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from ocppkit import OCPP16, OCPP21, OCPP201, from_payload, v16, v21, v201
from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Limits, Transaction
from ocppkit.smart_charging.composite import composite
from ocppkit.smart_charging.model import (
    Kind,
    Period,
    PerPhase,
    Profile,
    Purpose,
    RateUnit,
    Recurrency,
    Schedule,
    exact,
    profile_of,
)
from ocppkit.smart_charging.remarks import Open
from ocppkit.smart_charging.schedule import Composite, CompositePeriod

VECTORS: Final = Path(__file__).parent / "data" / "smart_charging" / "vectors.json"
PROFILES: Final[dict[str, tuple[type[Version], Any]]] = {
    "1.6": (OCPP16, v16.ChargingProfile),
    "2.0.1": (OCPP201, v201.ChargingProfileType),
    "2.1": (OCPP21, v21.ChargingProfileType),
}

NOW: Final = datetime(2024, 5, 1, 10, tzinfo=UTC)
DAY: Final = 86_400
BASE: Final = Limits(Decimal(48), Decimal(33_120))
"""What is reported where nothing limits."""
RUNNING: Final = Transaction("tx", NOW)


def vectors(op: str) -> list[Any]:
    """The vectors of an operation."""
    return [vector for vector in json.loads(VECTORS.read_text(encoding="utf-8"))["vectors"] if vector["op"] == op]


def profiles_of(vector: Any) -> list[Profile]:
    """The profiles of a vector, read from their payloads."""
    cls = PROFILES[vector["version"]][1]
    return [
        profile_of(from_payload(cls, one["profile"]), one["evseId"] if "evseId" in one else one["connectorId"])
        for one in vector["profiles"]
    ]


def circumstances_of(vector: Any, *, tenths: bool) -> Circumstances:
    """The circumstances of a vector."""
    env, asked = vector["env"], datetime.fromisoformat(vector["query"]["now"])
    voltage = exact(env["voltage"])
    offline_for = env.get("offlineFor")
    return Circumstances(
        evses=[Evse(evse["id"], voltage=voltage, dc=env.get("dc", False)) for evse in env["evses"]],
        transactions={evse["id"]: _transaction(env, evse) for evse in env["evses"] if "transaction" in evse},
        voltage=voltage,
        local_limits=_limits(env.get("localLimit")),
        default_limits=_limits(env["unlimited"]),
        rate_units=tuple(RateUnit(unit) for unit in env.get("rateUnits", "AW")),
        assume_transaction=env["assumeTransaction"],
        recur_before_start=env.get("recurBeforeStart", False),
        setpoint_priority=env.get("setpointPriority", "ExternalSystem"),
        offline_since=None if offline_for is None else asked - timedelta(seconds=offline_for),
        time_zone=ZoneInfo(env["timeZone"]) if "timeZone" in env else None,
        tenths=tenths,
    )


def _limits(written: Any) -> Limits:
    return Limits() if written is None else Limits(exact(written["A"]), exact(written["W"]))


def _transaction(env: Any, evse: Any) -> Transaction:
    written = evse["transaction"]
    charging_start = written.get("chargingStart")
    return Transaction(
        written["id"],
        datetime.fromisoformat(written["start"]),
        charging_start=None if charging_start is None else datetime.fromisoformat(charging_start),
        priority=written.get("priorityActive", False),
        soc=exact(env["soc"]) if "soc" in env else None,
        random_delays={int(profile_id): delays for profile_id, delays in env.get("randomDelays", {}).items()},
    )


def profile(
    periods: Any,
    purpose: Purpose = Purpose.TX_DEFAULT,
    kind: Kind = Kind.ABSOLUTE,
    *,
    id: int = 1,
    evse_id: int = 0,
    level: int = 0,
    unit: str = "A",
    start: datetime | None = NOW,
    duration: int | None = None,
    recurs: Recurrency | None = None,
    local: bool = False,
    delay: int = 0,
    soc: tuple[int, int] | None = None,
    **fields: Any,
) -> Profile:
    """A profile of one schedule: its limit, or periods as tuples of a start, a limit and fields of ``Period``.

    Quantities are numbers, or tuples of those of the phases.
    """
    written: Any = [(0, periods)] if isinstance(periods, int | float | Decimal) else periods
    schedule = Schedule(
        RateUnit(unit),
        tuple(_period(*one) for one in written),
        start=None if kind in {Kind.RELATIVE, Kind.DYNAMIC} else start,
        duration=duration,
        randomized_delay=delay,
        use_local_time=local,
        limit_at_soc=None if soc is None else (soc[0], Decimal(soc[1])),
    )
    message: Any = None
    return Profile(
        id,
        evse_id,
        level,
        purpose,
        Kind.RECURRING if recurs else kind,
        (schedule,),
        message,
        recurrency=recurs,
        **fields,
    )


def _period(start: int, limit: Any = None, fields: dict[str, Any] | None = None) -> Period:
    given: dict[str, Any] = {"limit": limit, **(fields or {})}
    for name in _QUANTITIES & given.keys():
        given[name] = _phases(given[name])
    return Period(start, **given)


_QUANTITIES: Final = frozenset({"limit", "discharge_limit", "setpoint", "setpoint_reactive"})


def _phases(value: Any) -> PerPhase | None:
    """A quantity: a number, or a tuple of those of the phases."""
    if value is None:
        return None
    each: tuple[Any, ...] = value if hasattr(value, "__iter__") else (value,)
    return PerPhase(*(None if one is None else Decimal(str(one)) for one in each))


def ask(
    *profiles: Profile,
    version: type[Version] = OCPP21,
    evse: int = 1,
    at: datetime = NOW,
    duration: int = 600,
    unit: str | None = "A",
    running: Transaction | None = None,
    **fields: Any,
) -> Composite:
    """Compose for a station with one EVSE, unless ``evses`` says otherwise."""
    given: dict[str, Any] = {
        "evses": [Evse(1)],
        "transactions": {} if running is None else {1: running},
        "default_limits": BASE,
    }
    return composite(
        profiles,
        version=version,
        evse_id=evse,
        start=at,
        duration=duration,
        unit=None if unit is None else RateUnit(unit),
        circumstances=Circumstances(**{**given, **fields}),
    )


def after(seconds: int) -> datetime:
    """So many seconds after the time of the question."""
    return NOW + timedelta(seconds=seconds)


def open_points(made: Composite) -> set[Open]:
    """What the remarks are about."""
    return {remark.point for remark in made.remarks}


def limits(made: Composite) -> list[tuple[int, Any]]:
    """The starts and limits of the periods; those of single phases as tuples."""
    return [(period.start, numbers(period.limit)) for period in made.periods]


def numbers(value: PerPhase | None) -> Any:
    """A quantity as a number, or as a tuple of those of the phases."""
    if value is None:
        return None
    given = tuple(float(one) for one in (value.l1, value.l2, value.l3) if one is not None)
    return given[0] if len(given) == 1 else given


def only(made: Composite) -> CompositePeriod:
    """The one period of a schedule."""
    assert len(made.periods) == 1, made.periods
    return made.periods[0]

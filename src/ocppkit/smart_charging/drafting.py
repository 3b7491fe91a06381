"""Profiles that a CSMS sends: drafted once, and written as the message of each version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import ROUND_FLOOR, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypedDict, Unpack, overload

from attrs import evolve, field, frozen

from ocppkit.payloads import from_payload
from ocppkit.protocol import Version
from ocppkit.smart_charging.model import STATION_MAX_16, Kind, Purpose, RateUnit, Recurrency, message_of
from ocppkit.versions import OCPP16, OCPP21, OCPP201

if TYPE_CHECKING:
    from ocppkit import v16, v21, v201
    from ocppkit.smart_charging.model import ProfileMessage

    RequestMessage: TypeAlias = (
        v16.SetChargingProfileRequest | v201.SetChargingProfileRequest | v21.SetChargingProfileRequest
    )

__all__ = ["Draft", "DraftPeriod", "flat", "steps", "time_of_use"]

RESOLUTION: Final = Decimal("0.1")
"""A limit has one decimal. Source: OCPP 1.6, 7.13; OCPP 2.0.1 Part 2, ChargingSchedulePeriodType."""

DAY: Final = 86_400
"""Seconds."""

Limit = Decimal | float
"""In A or W, by the unit of its draft."""

_MOST: Final = Decimal(10) ** 12
"""Up to here a limit keeps its decimal in a message, whose numbers are binary."""


def exact_amount(number: Limit, what: str = "a limit") -> Decimal:
    """Return a number as it is written: 16.1 is 16.1.

    Raises:
        ValueError: it is none, negative, or above 10 to the power of 12; ``what`` names it.
    """
    try:
        amount = Decimal(str(number))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or not 0 <= amount <= _MOST:
        raise ValueError(f"{what} is a number of at least 0 and at most {_MOST}, not {number}")
    return amount


def in_tenths(amount: Decimal) -> Decimal:
    """Return an amount cut to one decimal, which never exceeds it."""
    return amount.quantize(RESOLUTION, ROUND_FLOOR)


def _limit(limit: Limit) -> Decimal:
    return in_tenths(exact_amount(limit))


class DraftFields(TypedDict, total=False):
    """What a draft has beside its limits and times: the fields of ``Draft``."""

    purpose: Purpose
    stack_level: int
    number_phases: int | None
    valid_from: datetime | None
    valid_to: datetime | None
    transaction_id: int | str | None
    local_time: bool


@frozen
class DraftPeriod:
    """A limit from ``start`` seconds on, cut to one decimal, never rounded up.

    Raises:
        ValueError: the limit is negative or no number.
    """

    start: int
    limit: Decimal = field(converter=_limit)


@frozen
class Draft:
    """A charging profile that is not yet the message of a version.

    ``message`` writes the profile, ``request`` the SetChargingProfile with it. Limits are in A per phase or in W of all
    phases; ``start`` and the validity with their offsets from UTC, ``duration`` in seconds. Without ``number_phases``
    stations take 3.
    """

    id: int
    periods: tuple[DraftPeriod, ...]
    unit: RateUnit = RateUnit.W
    purpose: Purpose = Purpose.TX_DEFAULT
    kind: Kind = Kind.RELATIVE
    stack_level: int = 0
    start: datetime | None = None
    duration: int | None = None
    recurrency: Recurrency | None = None
    number_phases: int | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    transaction_id: int | str | None = None
    local_time: bool = False

    def but(self, **changes: Any) -> Draft:
        """Return the draft with other values in some of its fields."""
        return evolve(self, **changes)

    @overload
    def message(self, version: type[OCPP16]) -> v16.ChargingProfile: ...
    @overload
    def message(self, version: type[OCPP201]) -> v201.ChargingProfileType: ...
    @overload
    def message(self, version: type[OCPP21]) -> v21.ChargingProfileType: ...
    @overload
    def message(self, version: type[Version]) -> ProfileMessage: ...
    def message(self, version: type[Version]) -> Any:
        """Write the profile for a version.

        Raises:
            ValueError: the version has no word for it.
            PayloadError: a value breaks the version's schema; the findings name it.
        """
        request = self._request(version, 0)
        return message_of(request)[0]

    @overload
    def request(self, version: type[OCPP16], *, evse_id: int) -> v16.SetChargingProfileRequest: ...
    @overload
    def request(self, version: type[OCPP201], *, evse_id: int) -> v201.SetChargingProfileRequest: ...
    @overload
    def request(self, version: type[OCPP21], *, evse_id: int) -> v21.SetChargingProfileRequest: ...
    @overload
    def request(self, version: type[Version], *, evse_id: int) -> RequestMessage: ...
    def request(self, version: type[Version], *, evse_id: int) -> Any:
        """Write the SetChargingProfile for an EVSE, which is a connector in 1.6; 0 is the whole station.

        Raises:
            ValueError: the version has no word for it.
            PayloadError: a value breaks the version's schema; the findings name it.
        """
        return self._request(version, evse_id)

    def _request(self, version: type[Version], evse_id: int) -> Any:
        write = _write_16 if version is OCPP16 else _write_2
        return from_payload(version.actions["SetChargingProfile"].request, write(self, version, evse_id))


def flat(
    id: int,
    limit: Limit,
    *,
    unit: RateUnit = RateUnit.W,
    start: datetime | None = None,
    duration: int | None = None,
    **more: Unpack[DraftFields],
) -> Draft:
    """Draft one limit, from ``start`` on if that is given, otherwise from the start of the transaction.

    Raises:
        ValueError: the limit is negative or no number, or the profile is of the station and has no ``start``.
    """
    return steps(id, {0: limit}, unit=unit, start=start, duration=duration, **more)


def steps(
    id: int,
    limits: Mapping[int, Limit],
    *,
    unit: RateUnit = RateUnit.W,
    start: datetime | None = None,
    duration: int | None = None,
    **more: Unpack[DraftFields],
) -> Draft:
    """Draft limits by the second at which each begins: ``{0: 11_000, 3600: 4_000}``; the last one stays.

    They are counted from ``start`` if that is given, otherwise from the start of the transaction.

    Raises:
        ValueError: there are no limits, the first is not at 0, one is negative or no number, or the profile is of the
            station and has no ``start``.
    """
    kind = Kind.RELATIVE if start is None else Kind.ABSOLUTE
    draft = Draft(id=id, periods=_periods(limits.items()), unit=unit, kind=kind, start=start, duration=duration, **more)
    if draft.purpose is Purpose.STATION_MAX and draft.kind is Kind.RELATIVE:
        raise ValueError("K01.FR.38: a ChargingStationMaxProfile is not relative to a transaction: give its start")
    return draft


def time_of_use(
    id: int,
    limits: Mapping[time, Limit] | Mapping[tuple[int, time], Limit],
    *,
    zone: tzinfo,
    since: date,
    unit: RateUnit = RateUnit.W,
    **more: Unpack[DraftFields],
) -> Draft:
    """Draft limits by the time of day in a zone: ``{time(6): 4_000, time(22): 11_000}``, each until the next one.

    With weekdays before the times, ``(0, time(6))`` for Monday, it repeats every week. ``since`` is the first day; in
    a week the days before it have passed. A repetition takes 86,400 seconds for a day, so where the zone changes its
    offset the limits come an hour early or late from then on: send the profile anew, or let stations of 2.1 that can
    count in their local time (``local_time=True``). Source: K01.FR.90 of OCPP 2.1.

    Raises:
        ValueError: there are no limits, or one is negative or no number, or times have zones or parts of seconds.
    """
    weekly = any(isinstance(moment, tuple) for moment in limits)
    if weekly and not all(isinstance(moment, tuple) for moment in limits):
        raise ValueError("either all times have a weekday or none")
    length = 7 * DAY if weekly else DAY
    ordered = sorted((_second(moment), limit) for moment, limit in limits.items())
    if ordered and ordered[0][0] > 0:  # until the first time the last one of the round before holds
        ordered.insert(0, (0, ordered[-1][1]))
    start = datetime.combine(since, time(0), zone)
    if weekly:
        monday = start - timedelta(days=since.weekday())
        # Whoever counts seconds counts with the offset of ``since``, not with that of a Monday before its change.
        start = monday if more.get("local_time") else monday.replace(tzinfo=_fixed(start))
    return Draft(
        id=id,
        periods=_periods(ordered),
        unit=unit,
        kind=Kind.RECURRING,
        recurrency=Recurrency.WEEKLY if weekly else Recurrency.DAILY,
        start=start,
        duration=length,
        **more,
    )


def _fixed(moment: datetime) -> timezone:
    """Return the offset of a time as a zone that has no other."""
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError(f"{moment}: a time needs its offset from UTC")
    return timezone(offset)


def _second(moment: time | tuple[int, time]) -> int:
    """Return the second of the day, or of the week, on a clock that is not changed."""
    day, at = moment if isinstance(moment, tuple) else (0, moment)
    if at.tzinfo is not None or at.microsecond or not 0 <= day < 7:
        raise ValueError(f"{moment}: a whole second without zone is needed, and a weekday from 0 to 6")
    return day * DAY + at.hour * 3600 + at.minute * 60 + at.second


def _periods(limits: Iterable[tuple[int, Limit]]) -> tuple[DraftPeriod, ...]:
    """Make periods, neighbours with equal limits joined, limits cut to what the standard can say."""
    periods: list[DraftPeriod] = []
    for start, limit in sorted(limits):
        period = DraftPeriod(start, limit)
        if not periods or periods[-1].limit != period.limit:
            periods.append(period)
    if not periods or periods[0].start != 0:
        raise ValueError("K01.FR.31: the first limit begins at 0")
    return tuple(periods)


def _write_16(draft: Draft, version: type[Version], evse_id: int) -> dict[str, Any]:
    if draft.local_time:
        raise ValueError(f"OCPP {version.name} has no local time in schedules")
    if draft.transaction_id is not None and not isinstance(draft.transaction_id, int):
        raise ValueError(f"the transaction id of OCPP 1.6 is an integer, not {draft.transaction_id!r}")
    purpose = STATION_MAX_16 if draft.purpose is Purpose.STATION_MAX else draft.purpose
    profile = {
        "chargingProfileId": draft.id,
        **_common(draft, purpose),
        "chargingSchedule": _schedule(draft),
    }
    return {"connectorId": evse_id, "csChargingProfiles": _present(profile)}


def _write_2(draft: Draft, version: type[Version], evse_id: int) -> dict[str, Any]:
    if draft.local_time and version is OCPP201:
        raise ValueError(f"OCPP {version.name} has no local time in schedules")
    if isinstance(draft.transaction_id, int):
        raise ValueError(f"the transaction id of OCPP {version.name} is text, not {draft.transaction_id}")
    schedule = {"id": draft.id, **_schedule(draft), "useLocalTime": draft.local_time or None}
    profile = {"id": draft.id, **_common(draft, draft.purpose), "chargingSchedule": [_present(schedule)]}
    return {"evseId": evse_id, "chargingProfile": _present(profile)}


def _common(draft: Draft, purpose: str) -> dict[str, Any]:
    return {
        "stackLevel": draft.stack_level,
        "chargingProfilePurpose": str(purpose),
        "chargingProfileKind": str(draft.kind),
        "recurrencyKind": draft.recurrency and str(draft.recurrency),
        "validFrom": _text(draft.valid_from),
        "validTo": _text(draft.valid_to),
        "transactionId": draft.transaction_id,
    }


def _schedule(draft: Draft) -> dict[str, Any]:
    periods = [
        _present({"startPeriod": one.start, "limit": _number(one.limit), "numberPhases": draft.number_phases})
        for one in draft.periods
    ]
    schedule = {
        "duration": draft.duration,
        "startSchedule": _text(draft.start),
        "chargingRateUnit": str(draft.unit),
        "chargingSchedulePeriod": periods,
    }
    return _present(schedule)


def _present(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _text(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    if moment.utcoffset() is None:
        raise ValueError(f"{moment}: a time needs its offset from UTC")
    return moment.isoformat()


def _number(limit: Decimal) -> float:
    return int(limit) if limit == limit.to_integral_value() else float(limit)

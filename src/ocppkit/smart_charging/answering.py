"""GetCompositeSchedule as a station answers it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, overload

from ocppkit._names import names_of, status_info
from ocppkit.smart_charging.circumstances import Circumstances
from ocppkit.smart_charging.composite import QuestionRefused, composite
from ocppkit.smart_charging.model import Profile, RateUnit
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from ocppkit import v16, v21, v201

__all__ = ["composite_response"]


@overload
def composite_response(
    request: v16.GetCompositeScheduleRequest,
    profiles: Iterable[Profile],
    *,
    received_at: datetime,
    circumstances: Circumstances,
) -> v16.GetCompositeScheduleResponse: ...
@overload
def composite_response(
    request: v201.GetCompositeScheduleRequest,
    profiles: Iterable[Profile],
    *,
    received_at: datetime,
    circumstances: Circumstances,
) -> v201.GetCompositeScheduleResponse: ...
@overload
def composite_response(
    request: v21.GetCompositeScheduleRequest,
    profiles: Iterable[Profile],
    *,
    received_at: datetime,
    circumstances: Circumstances,
) -> v21.GetCompositeScheduleResponse: ...
def composite_response(
    request: Any, profiles: Iterable[Profile], *, received_at: datetime, circumstances: Circumstances
) -> Any:
    """Answer a GetCompositeSchedule from the time on at which it was received.

    An unknown EVSE and a unit that is not supported are rejected. ``profiles`` are those of the whole station.

    Raises:
        ValueError: the circumstances have neither a limit of an EVSE's hardware nor of the station, and no default, to
            report where no profile limits; or a time has no offset from UTC.

    Source: OCPP 1.6, 5.7, errata 3.51; OCPP 2.x Part 2, K08.FR.01 to K08.FR.07.
    """
    version: Any = request.__ocpp_version__
    for evse in circumstances.evses:  # asked of each request, so that it does not come up when a schedule has a gap
        if not (evse.limits or circumstances.local_limits or circumstances.default_limits):
            raise ValueError(f"EVSE {evse.id} has no limits, and there are no local_limits and no default_limits")
    try:
        made = composite(
            profiles,
            version=version,
            evse_id=request.connector_id if version is OCPP16 else request.evse_id,
            start=received_at,
            duration=request.duration,
            unit=_unit(request.charging_rate_unit),
            circumstances=circumstances,
        )
    except QuestionRefused as refused:
        return _rejected(version, refused)
    return made.message(version)


def _unit(asked: object) -> RateUnit | None:
    try:
        return None if asked is None else RateUnit(str(asked))
    except ValueError:  # let in by a lenient policy
        raise QuestionRefused("UnsupportedRateUnit", "K08.FR.07", f"the unit {asked} is not supported") from None


def _rejected(version: Any, refused: QuestionRefused) -> Any:
    names = names_of(version)
    if version is OCPP16:
        return names.GetCompositeScheduleResponse(status=names.GetCompositeScheduleStatus.REJECTED)
    return names.GetCompositeScheduleResponse(
        status=names.GenericStatusEnumType.REJECTED,
        status_info=status_info(version, refused.reason_code, str(refused)),
    )

"""The charging profiles that a 2.0.1 CSMS sets and clears at a 1.6 station, and the schedule that they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, TypeVar

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides, unsupported
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.profiles import charging_profile_down, composite_schedule_up
from ocppkit.bridge.station16.facts import connector_of
from ocppkit.bridge.station16.mirror import forget_profiles, remember_profile
from ocppkit.bridge.station16.shared import (
    forget_shared,
    ids_to_clear,
    is_taken,
    remember_shared,
    replaced,
    reserved,
)
from ocppkit.bridge.values import (
    CHARGING_PROFILE_PURPOSE,
    CHARGING_PROFILE_STATUS,
    CHARGING_RATE_UNIT,
    CLEAR_CHARGING_PROFILE_STATUS,
    GET_COMPOSITE_SCHEDULE_STATUS,
)
from ocppkit.bridge.ways import dropped
from ocppkit.errors import CallFailed, RemoteCallError
from ocppkit.messages import Request, Response

__all__ = ["CONVERSIONS"]

R = TypeVar("R", bound=Response)

_TX_PROFILE: Final = v201.ChargingProfilePurposeEnumType.TX_PROFILE


def set_profile(
    request: v201.SetChargingProfileRequest, context: Context
) -> list[v16.SetChargingProfileRequest] | v201.SetChargingProfileResponse:
    """Return the profile for each connector of its EVSE; one for a transaction names it (K01.FR.03), and goes there."""
    profile = request.charging_profile
    if not CHARGING_PROFILE_PURPOSE.down.has(profile.charging_profile_purpose):
        return _not_set("UnsupportedParam", context)
    connectors = _connectors(request.evse_id, context)
    if not connectors:
        return _not_set("UnknownEvse", context)
    if is_taken(profile, request.evse_id, context):
        return _not_set("DuplicateProfile", context)
    number = None
    if profile.charging_profile_purpose is _TX_PROFILE:
        transaction = context.state.transactions.get(profile.transaction_id or "")
        if transaction is None or transaction.ended or not transaction.answered:
            return _not_set("TxNotFound", context)
        if transaction.connector_id not in connectors:
            return _not_set("TxNotFound", context)
        number, connectors = transaction.number, [transaction.connector_id]
    drop_asides(request, context)
    made = charging_profile_down(
        profile, context.within("/chargingProfile", "/csChargingProfiles"), transaction_id=number
    )
    if len(connectors) > 1:
        context.lost("/csChargingProfiles/chargingProfileId", LossKind.INVENTED, _OWN)
    ids = reserved(profile.id, len(connectors), context)
    if ids is None:
        return _not_set("OutOfMemory", context)
    return [
        v16.SetChargingProfileRequest(
            connector_id=connector_id, cs_charging_profiles=replace(made, charging_profile_id=id)
        )
        for connector_id, id in zip(connectors, ids, strict=True)
    ]


def _connectors(evse_id: int, context: Context) -> list[int]:
    return context.state.connectors(evse_id) if evse_id else [0]


_OWN: Final = "each connector has a profile of its own"


def _not_set(reason_code: str, context: Context) -> v201.SetChargingProfileResponse:
    context.lost("", LossKind.ANSWERED, f"rejected: {reason_code}")
    return v201.SetChargingProfileResponse(
        status=v201.ChargingProfileStatusEnumType.REJECTED, status_info=because(reason_code)
    )


def profile_set(
    outcomes: Sequence[Outcome], context: Context, request: v201.SetChargingProfileRequest
) -> v201.SetChargingProfileResponse:
    """Return whether all connectors took the profile; if some did not, the others get back what they had.

    Raises:
        CallFailed: one gave no answer.
    """
    if len(outcomes) > 1:
        _settle(outcomes, context, request)
    statuses = [one.status for one in _answers(outcomes, v16.SetChargingProfileResponse)]
    refused = next((one for one in statuses if one is not v16.ChargingProfileStatus.ACCEPTED), None)
    if len(set(statuses)) > 1:
        context.lost("/status", LossKind.FOLDED, "the worst of the connectors' answers")
    if refused is None:
        remember_profile(request, context)
    status_info = unsupported(context) if refused is v16.ChargingProfileStatus.NOT_SUPPORTED else None
    status = CHARGING_PROFILE_STATUS.up(refused or v16.ChargingProfileStatus.ACCEPTED, context, "/status")
    return v201.SetChargingProfileResponse(status=status, status_info=status_info)


def _settle(outcomes: Sequence[Outcome], context: Context, request: v201.SetChargingProfileRequest) -> None:
    """Remember the profile that all connectors of an EVSE have, or undo it where it is or may be."""
    connectors = _connectors(request.evse_id, context)
    have = [connector_id for connector_id, one in zip(connectors, outcomes, strict=False) if _may_have(one)]
    if all(map(_is_set, outcomes)):
        remember_shared(request, context)
    elif have:
        context.later(_put_back(have, context, request))


def _is_set(outcome: Outcome) -> bool:
    return getattr(outcome, "status", None) is v16.ChargingProfileStatus.ACCEPTED


def _may_have(outcome: Outcome) -> bool:
    is_open = isinstance(outcome, CallFailed) and not isinstance(outcome, RemoteCallError)
    return is_open or _is_set(outcome)


def _put_back(
    connectors: Sequence[int], context: Context, request: v201.SetChargingProfileRequest
) -> Generator[Request[Any, Any], Any, None]:
    """Set again what connectors had before, and tell of each that still has the new profile.

    If they had none that is known, the new one stays: without it a connector could have no limit at all.
    """
    kept = {*connectors}
    for old in replaced(request, context):
        made = set_profile(old, context.quiet())
        for one in [] if isinstance(made, Response) else made:
            if one.connector_id in connectors:
                with suppress(CallFailed):
                    if _is_set((yield one)):
                        kept.discard(one.connector_id)
    for connector_id in sorted(kept):
        context.lost("", LossKind.DROPPED, f"connector {connector_id} may have it all the same")


def _answers(outcomes: Sequence[Outcome], cls: type[R]) -> list[R]:
    for outcome in outcomes:
        if isinstance(outcome, CallFailed):
            raise outcome
    return [one for one in outcomes if isinstance(one, cls)]


def clear_profile(
    request: v201.ClearChargingProfileRequest, context: Context
) -> list[v16.ClearChargingProfileRequest] | v201.ClearChargingProfileResponse:
    """Return what is to be cleared, at each connector that is meant; what 1.6 cannot have is unknown to it."""
    criteria = request.charging_profile_criteria or v201.ClearChargingProfileType()
    inner = context.within("/chargingProfileCriteria")
    purpose = criteria.charging_profile_purpose
    connectors = [None] if criteria.evse_id is None else _connectors(criteria.evse_id, context)
    ids = _ids(request.charging_profile_id, context)
    if not (connectors and ids) or (purpose is not None and not CHARGING_PROFILE_PURPOSE.down.has(purpose)):
        context.lost("", LossKind.ANSWERED, "1.6 has no such profiles")
        return v201.ClearChargingProfileResponse(status=v201.ClearChargingProfileStatusEnumType.UNKNOWN)
    drop_asides(request, context)
    drop_asides(criteria, inner)
    if request.charging_profile_criteria == v201.ClearChargingProfileType():
        inner.lost("", LossKind.DROPPED, "it is empty")
    made = v16.ClearChargingProfileRequest(
        charging_profile_purpose=CHARGING_PROFILE_PURPOSE.down(purpose, inner, "/chargingProfilePurpose"),
        stack_level=criteria.stack_level,
    )
    return [replace(made, id=id, connector_id=connector_id) for connector_id in connectors for id in ids]


def _ids(id: int | None, context: Context) -> Sequence[int | None]:
    """Return all ids that a profile can have at the connectors of an EVSE."""
    if id is None:
        return [None]
    evses = Counter(place.evse_id for place in context.state.topology.values())
    ids = ids_to_clear(id, max(evses.values(), default=1), context)
    if len(ids) > 1:
        context.lost("/id", LossKind.INVENTED, _OWN)
    return ids


def profile_cleared(
    outcomes: Sequence[Outcome], context: Context, request: v201.ClearChargingProfileRequest
) -> v201.ClearChargingProfileResponse:
    """Return whether anything was cleared; what was is forgotten here too.

    Raises:
        CallFailed: a connector gave no answer.
    """
    statuses = [one.status for one in _answers(outcomes, v16.ClearChargingProfileResponse)]
    cleared = next((one for one in statuses if one is v16.ClearChargingProfileStatus.ACCEPTED), None)
    if len(set(statuses)) > 1:
        context.lost("/status", LossKind.FOLDED, "one connector had something to clear")
    if cleared is not None:
        forget_profiles(request, context)
    if cleared is not None or request.charging_profile_id is not None:
        forget_shared(request, context)
    status = CLEAR_CHARGING_PROFILE_STATUS.up(cleared or statuses[0], context, "/status")
    return v201.ClearChargingProfileResponse(status=status)


def composite_schedule(
    request: v201.GetCompositeScheduleRequest, context: Context
) -> v16.GetCompositeScheduleRequest | v201.GetCompositeScheduleResponse:
    """Return the question for a composite schedule."""
    connector_id = connector_of(request.evse_id, context) if request.evse_id else 0
    if connector_id is None:
        context.lost("", LossKind.ANSWERED, "no such EVSE is known")
        return v201.GetCompositeScheduleResponse(
            status=v201.GenericStatusEnumType.REJECTED, status_info=because("UnknownEvse")
        )
    drop_asides(request, context)
    return v16.GetCompositeScheduleRequest(
        connector_id=connector_id,
        duration=request.duration,
        charging_rate_unit=CHARGING_RATE_UNIT.down(request.charging_rate_unit, context, "/chargingRateUnit"),
    )


def composite_schedule_told(
    response: v16.GetCompositeScheduleResponse, context: Context, request: v201.GetCompositeScheduleRequest
) -> v201.GetCompositeScheduleResponse:
    """Return the schedule for the EVSE that was asked about."""
    schedule = None
    if response.charging_schedule is None or response.connector_id != request.evse_id:
        dropped(context, {"/connectorId": response.connector_id}, "the EVSE that was asked about is told")
    if response.charging_schedule is not None:
        schedule = composite_schedule_up(
            response.charging_schedule,
            context.within("/chargingSchedule", "/schedule"),
            evse_id=request.evse_id,
            duration=request.duration,
            start=response.schedule_start,
        )
    if schedule is None:
        dropped(context, {"/scheduleStart": response.schedule_start}, "there is no schedule that starts")
    else:
        context.lost("/schedule/evseId", LossKind.INFERRED, "the one that was asked about")
    return v201.GetCompositeScheduleResponse(
        status=GET_COMPOSITE_SCHEDULE_STATUS.up(response.status, context, "/status"), schedule=schedule
    )


CONVERSIONS: Final = (
    Conversion(
        v201.SetChargingProfileRequest,
        set_profile,
        profile_set,
        counterparts=("SetChargingProfile",),
        lost=(
            "chargingSchedule after the first",
            "schedule.id",
            "salesTariff",
            "phaseToUse",
            "limits beyond one decimal, downwards",
        ),
        made=("chargingProfileId at further connectors of the EVSE",),
        rule="For each connector of the EVSE, and the worst answer; if some refuse, the others get back what they had. "
        "A purpose that 1.6 does not have, an unknown EVSE, a transaction that is unknown or elsewhere, an id that "
        "connectors of another EVSE share, or that is one of the bridge's: Rejected.",
        joined=True,
    ),
    Conversion(
        v201.ClearChargingProfileRequest,
        clear_profile,
        profile_cleared,
        counterparts=("ClearChargingProfile",),
        rule="At each connector of the EVSE. A purpose that 1.6 does not have: Unknown.",
        joined=True,
    ),
    Conversion(
        v201.GetCompositeScheduleRequest,
        composite_schedule,
        composite_schedule_told,
        counterparts=("GetCompositeSchedule",),
        lost=("minChargingRate",),
        made=("schedule.duration and scheduleStart, where they are missing",),
    ),
)
"""The charging profiles of a 1.6 station under a 2.0.1 CSMS."""

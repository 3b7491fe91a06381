"""The charging profiles that a 2.0.1 CSMS sets, clears and reads at a 1.6 station."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from typing import Any, Final, cast

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides, unsupported
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.profiles import charging_profile_down, composite_schedule_up
from ocppkit.bridge.station16.facts import connector_of
from ocppkit.bridge.values import (
    CHARGING_PROFILE_PURPOSE,
    CHARGING_PROFILE_STATUS,
    CHARGING_RATE_UNIT,
    CLEAR_CHARGING_PROFILE_STATUS,
    GET_COMPOSITE_SCHEDULE_STATUS,
)
from ocppkit.bridge.ways import dropped
from ocppkit.errors import PayloadError
from ocppkit.payloads import from_payload, to_payload

__all__ = ["CONVERSIONS"]

_TX_PROFILE: Final = v201.ChargingProfilePurposeEnumType.TX_PROFILE


def set_profile(
    request: v201.SetChargingProfileRequest, context: Context
) -> v16.SetChargingProfileRequest | v201.SetChargingProfileResponse:
    """Return the profile; one for a transaction names it (K01.FR.03), so that one must be known."""
    profile = request.charging_profile
    if not CHARGING_PROFILE_PURPOSE.down.has(profile.charging_profile_purpose):
        return _not_set("UnsupportedParam", context)
    connector_id = _connector(request.evse_id, context)
    if connector_id is None:
        return _not_set("UnknownEvse", context)
    number = None
    if profile.charging_profile_purpose is _TX_PROFILE:
        transaction = context.state.transactions.get(profile.transaction_id or "")
        if transaction is None or transaction.ended or not transaction.answered:
            return _not_set("TxNotFound", context)
        number, connector_id = transaction.number, transaction.connector_id or connector_id
    drop_asides(request, context)
    return v16.SetChargingProfileRequest(
        connector_id=connector_id,
        cs_charging_profiles=charging_profile_down(
            profile, context.within("/chargingProfile", "/csChargingProfiles"), transaction_id=number
        ),
    )


def _connector(evse_id: int, context: Context) -> int | None:
    return connector_of(evse_id, context) if evse_id else 0


def _not_set(reason_code: str, context: Context) -> v201.SetChargingProfileResponse:
    context.lost("", LossKind.ANSWERED, f"rejected: {reason_code}")
    return v201.SetChargingProfileResponse(
        status=v201.ChargingProfileStatusEnumType.REJECTED, status_info=because(reason_code)
    )


def profile_set(
    response: v16.SetChargingProfileResponse, context: Context, request: v201.SetChargingProfileRequest
) -> v201.SetChargingProfileResponse:
    """Return whether the station took the profile; it is remembered if the application wants that."""
    if response.status is v16.ChargingProfileStatus.ACCEPTED and context.options.profile_mirror:
        _mirror(request, context)
    status_info = unsupported(context) if response.status is v16.ChargingProfileStatus.NOT_SUPPORTED else None
    return v201.SetChargingProfileResponse(
        status=CHARGING_PROFILE_STATUS.up(response.status, context, "/status"), status_info=status_info
    )


def _mirror(request: v201.SetChargingProfileRequest, context: Context) -> None:
    """Remember a profile in place of the one that it replaces (K01.FR.05, K01.FR.06)."""
    for one in _mirrored(context):
        if _slot(one) == _slot(request):
            del context.state.profiles[one.charging_profile.id]
    with suppress(PayloadError):  # a profile that was read leniently may not be one for the CSMS
        context.state.profiles[request.charging_profile.id] = to_payload(request)


def _slot(one: v201.SetChargingProfileRequest) -> tuple[object, ...]:
    profile = one.charging_profile
    return one.evse_id, profile.charging_profile_purpose, profile.stack_level, profile.transaction_id


def clear_profile(
    request: v201.ClearChargingProfileRequest, context: Context
) -> v16.ClearChargingProfileRequest | v201.ClearChargingProfileResponse:
    """Return what is to be cleared; what 1.6 cannot have is unknown to it."""
    criteria = request.charging_profile_criteria or v201.ClearChargingProfileType()
    inner = context.within("/chargingProfileCriteria")
    purpose = criteria.charging_profile_purpose
    connector_id = None if criteria.evse_id is None else _connector(criteria.evse_id, context)
    is_unknown = criteria.evse_id is not None and connector_id is None
    if is_unknown or (purpose is not None and not CHARGING_PROFILE_PURPOSE.down.has(purpose)):
        context.lost("", LossKind.ANSWERED, "1.6 has no such profiles")
        return v201.ClearChargingProfileResponse(status=v201.ClearChargingProfileStatusEnumType.UNKNOWN)
    drop_asides(request, context)
    drop_asides(criteria, inner)
    if request.charging_profile_criteria == v201.ClearChargingProfileType():
        inner.lost("", LossKind.DROPPED, "it is empty")
    return v16.ClearChargingProfileRequest(
        id=request.charging_profile_id,
        connector_id=connector_id,
        charging_profile_purpose=CHARGING_PROFILE_PURPOSE.down.find(purpose, inner, "/chargingProfilePurpose"),
        stack_level=criteria.stack_level,
    )


def profile_cleared(
    response: v16.ClearChargingProfileResponse, context: Context, request: v201.ClearChargingProfileRequest
) -> v201.ClearChargingProfileResponse:
    """Return whether anything was cleared; what was is forgotten here too."""
    if response.status is v16.ClearChargingProfileStatus.ACCEPTED:
        for one in _mirrored(context):
            if _is_cleared(one, request):
                del context.state.profiles[one.charging_profile.id]
    return v201.ClearChargingProfileResponse(
        status=CLEAR_CHARGING_PROFILE_STATUS.up(response.status, context, "/status")
    )


def _is_cleared(one: v201.SetChargingProfileRequest, request: v201.ClearChargingProfileRequest) -> bool:
    """Whether a clearing meant a profile: one id, or all criteria that are given (K10.FR.03, K10.FR.04)."""
    if request.charging_profile_id is not None:
        return one.charging_profile.id == request.charging_profile_id
    criteria = request.charging_profile_criteria or v201.ClearChargingProfileType()
    return (
        criteria.evse_id in {None, one.evse_id}
        and criteria.charging_profile_purpose in {None, one.charging_profile.charging_profile_purpose}
        and criteria.stack_level in {None, one.charging_profile.stack_level}
    )


def composite_schedule(
    request: v201.GetCompositeScheduleRequest, context: Context
) -> v16.GetCompositeScheduleRequest | v201.GetCompositeScheduleResponse:
    """Return the question for a composite schedule."""
    connector_id = _connector(request.evse_id, context)
    if connector_id is None:
        context.lost("", LossKind.ANSWERED, "no such EVSE is known")
        return v201.GetCompositeScheduleResponse(
            status=v201.GenericStatusEnumType.REJECTED, status_info=because("UnknownEvse")
        )
    drop_asides(request, context)
    return v16.GetCompositeScheduleRequest(
        connector_id=connector_id,
        duration=request.duration,
        charging_rate_unit=CHARGING_RATE_UNIT.down.find(request.charging_rate_unit, context, "/chargingRateUnit"),
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


def get_profiles(request: v201.GetChargingProfilesRequest, context: Context) -> v201.GetChargingProfilesResponse:
    """Return whether there are such profiles, of those that are remembered; they follow in reports."""
    context.lost("", LossKind.ANSWERED, "1.6 tells no profiles")
    if not context.options.profile_mirror:
        return _no_profiles("UnsupportedRequest")
    found = [one for one in _mirrored(context) if _is_wanted(one, request)]
    if not found:
        return _no_profiles("NotFound")
    by_evse: defaultdict[int, list[v201.ChargingProfileType]] = defaultdict(list)
    for one in found:
        by_evse[one.evse_id].append(one.charging_profile)
    last = len(by_evse) - 1
    context.afterwards(
        *(
            v201.ReportChargingProfilesRequest(
                request_id=request.request_id,
                charging_limit_source=v201.ChargingLimitSourceEnumType.CSO,
                tbc=True if number < last else None,
                evse_id=evse_id,
                charging_profile=profiles,
            )
            for number, (evse_id, profiles) in enumerate(by_evse.items())
        )
    )
    return v201.GetChargingProfilesResponse(status=v201.GetChargingProfileStatusEnumType.ACCEPTED)


def _no_profiles(reason_code: str) -> v201.GetChargingProfilesResponse:
    return v201.GetChargingProfilesResponse(
        status=v201.GetChargingProfileStatusEnumType.NO_PROFILES, status_info=because(reason_code)
    )


def _is_wanted(one: v201.SetChargingProfileRequest, request: v201.GetChargingProfilesRequest) -> bool:
    """Whether a profile meets all criteria that are given (K09)."""
    profile, criteria = one.charging_profile, request.charging_profile
    return (
        request.evse_id in {None, one.evse_id}
        and criteria.charging_profile_purpose in {None, profile.charging_profile_purpose}
        and criteria.stack_level in {None, profile.stack_level}
        and _is_among(profile.id, criteria.charging_profile_id)
        and _is_among(v201.ChargingLimitSourceEnumType.CSO, criteria.charging_limit_source)
    )


def _is_among(value: object, wanted: list[Any] | None) -> bool:
    return wanted is None or value in wanted


def _mirrored(context: Context) -> list[v201.SetChargingProfileRequest]:
    """Return the profiles that are remembered; those of a transaction go with it."""
    found: list[v201.SetChargingProfileRequest] = []
    for id, payload in list(context.state.profiles.items()):
        one = from_payload(v201.SetChargingProfileRequest, cast("dict[str, Any]", payload))
        transaction = context.state.transactions.get(one.charging_profile.transaction_id or "")
        if transaction is None or not transaction.ended:
            found.append(one)
        else:
            del context.state.profiles[id]
    return found


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
        rule="A purpose that 1.6 does not have, an unknown EVSE or transaction: Rejected.",
    ),
    Conversion(
        v201.ClearChargingProfileRequest,
        clear_profile,
        profile_cleared,
        counterparts=("ClearChargingProfile",),
        rule="A purpose that 1.6 does not have: Unknown.",
    ),
    Conversion(
        v201.GetCompositeScheduleRequest,
        composite_schedule,
        composite_schedule_told,
        counterparts=("GetCompositeSchedule",),
        lost=("minChargingRate",),
        made=("schedule.duration and scheduleStart, where they are missing",),
    ),
    Conversion(
        v201.GetChargingProfilesRequest,
        get_profiles,
        rule="NoProfiles; if the application has accepted profiles remembered, these, in ReportChargingProfiles.",
    ),
)
"""The charging profiles of a 1.6 station under a 2.0.1 CSMS."""

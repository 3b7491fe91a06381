"""What a 1.6 CSMS asks of a 2.0.1 station about transactions and charging profiles."""

from __future__ import annotations

from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import REASON, answered, drop_asides, status_answer
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.profiles import charging_profile_up, composite_schedule_down
from ocppkit.bridge.station201.places import evse_id_of
from ocppkit.bridge.station201.sharing import differs, forget, id_there, is_meant, others_want, wish, would_stand
from ocppkit.bridge.tokens import token_up
from ocppkit.bridge.values import (
    CHARGING_PROFILE_PURPOSE,
    CHARGING_PROFILE_STATUS,
    CHARGING_RATE_UNIT,
    CLEAR_CHARGING_PROFILE_STATUS,
    GET_COMPOSITE_SCHEDULE_STATUS,
    REMOTE_START_STOP_STATUS,
)
from ocppkit.bridge.ways import dropped
from ocppkit.errors import ErrorCode

__all__ = ["CONVERSIONS"]

_NO_PERIOD: Final = "2.x wants a period in a schedule"


def remote_start(
    request: v16.RemoteStartTransactionRequest, context: Context
) -> v201.RequestStartTransactionRequest | v16.RemoteStartTransactionResponse:
    """Return the request under a remoteStartId of the bridge's own; connector 0 is any EVSE, as none is."""
    profile = request.charging_profile
    if profile is not None and not profile.charging_schedule.charging_schedule_period:
        refused = v16.RemoteStartTransactionResponse(status=v16.RemoteStartStopStatus.REJECTED)
        return answered(refused, context, _NO_PERIOD)
    if request.connector_id == 0:
        context.lost("/connectorId", LossKind.FOLDED, "any EVSE, which 2.x does not name")
    context.lost("/remoteStartId", LossKind.INVENTED, "1.6 has none")
    return v201.RequestStartTransactionRequest(
        id_token=token_up(request.id_tag, context.within("/idTag", "/idToken")),
        remote_start_id=context.state.count("remoteStart"),
        evse_id=evse_id_of(request.connector_id or 0, context) or None,
        charging_profile=None
        if profile is None
        else charging_profile_up(profile, context.within("/chargingProfile", "/chargingProfile")),
    )


def remote_started(
    response: v201.RequestStartTransactionResponse, context: Context, _: v16.RemoteStartTransactionRequest
) -> v16.RemoteStartTransactionResponse:
    """Return the answer; the transactionId comes with the StartTransaction."""
    drop_asides(response, context)
    dropped(context, {"/transactionId": response.transaction_id}, "the StartTransaction tells it")
    return v16.RemoteStartTransactionResponse(status=REMOTE_START_STOP_STATUS.down(response.status, context, "/status"))


def remote_stop(
    request: v16.RemoteStopTransactionRequest, context: Context
) -> v201.RequestStopTransactionRequest | v16.RemoteStopTransactionResponse:
    """Return the request for the transaction that has the number; Rejected if none runs."""
    transaction = context.state.numbered(request.transaction_id)
    if transaction is None or transaction.ended:
        refused = v16.RemoteStopTransactionResponse(status=v16.RemoteStartStopStatus.REJECTED)
        return answered(refused, context, "no such transaction runs")
    return v201.RequestStopTransactionRequest(transaction_id=transaction.id)


def set_charging_profile(
    request: v16.SetChargingProfileRequest, context: Context
) -> v201.SetChargingProfileRequest | v16.SetChargingProfileResponse:
    """Return the request for the connector's EVSE, 0 being the station.

    A TxProfile needs a transaction in 2.x, and in 1.6 it does not: without one it is for the one that runs on the
    connector. If none runs it is Rejected. Source: K01.FR.03.
    """
    profile = request.cs_charging_profiles
    refused = v16.SetChargingProfileResponse(status=v16.ChargingProfileStatus.REJECTED)
    if not profile.charging_schedule.charging_schedule_period:
        return answered(refused, context, _NO_PERIOD)
    inner = context.within("/csChargingProfiles", "/chargingProfile")
    transaction_id = _transaction_id(profile, request.connector_id, inner)
    if transaction_id is None and profile.charging_profile_purpose is v16.ChargingProfilePurposeType.TX_PROFILE:
        return answered(refused, context, "no transaction runs for the TxProfile")
    made = v201.SetChargingProfileRequest(
        evse_id=evse_id_of(request.connector_id, context),
        charging_profile=charging_profile_up(profile, inner, transaction_id=transaction_id),
    )
    if differs(request, context):
        return answered(refused, context, "a connector of the EVSE would get what was not asked for it")
    return made


def profile_set(
    response: v201.SetChargingProfileResponse, context: Context, request: v16.SetChargingProfileRequest
) -> v16.SetChargingProfileResponse:
    """Return the answer; what was accepted for a connector is remembered, for others may share its EVSE."""
    drop_asides(response, context)
    if response.status is v201.ChargingProfileStatusEnumType.ACCEPTED:
        wish(request, context)
    return v16.SetChargingProfileResponse(status=CHARGING_PROFILE_STATUS.down(response.status, context, "/status"))


def _transaction_id(profile: v16.ChargingProfile, connector_id: int, context: Context) -> str | None:
    number = profile.transaction_id
    transaction = None if number is None else context.state.numbered(number)
    if transaction is not None and not transaction.ended:
        return transaction.id
    running = context.state.running(connector_id)
    if number is not None or not running or profile.charging_profile_purpose != "TxProfile":
        return None
    context.lost("/transactionId", LossKind.INFERRED, "the transaction that runs on the connector")
    return running[-1].id


def clear_charging_profile(
    request: v16.ClearChargingProfileRequest, context: Context
) -> v201.ClearChargingProfileRequest | v16.ClearChargingProfileResponse:
    """Return the same request; connector 0 is the station. Nothing is cleared that another connector is to have."""
    purpose = request.charging_profile_purpose
    if purpose is not None and not CHARGING_PROFILE_PURPOSE.up.has(purpose):
        unknown = v16.ClearChargingProfileResponse(status=v16.ClearChargingProfileStatus.UNKNOWN)
        return answered(unknown, context, "2.x has no such profiles")
    if would_stand(request, context):
        raise Refused(ErrorCode.NOT_SUPPORTED, f"{_STILL_WANTED}; it would stand above what is left")
    if others_want(request, context):
        if request.id is not None or purpose is not None:
            status = _CLEARED if is_meant(request, context) else v16.ClearChargingProfileStatus.UNKNOWN
            forget(request, context)
            return answered(v16.ClearChargingProfileResponse(status=status), context, _STILL_WANTED)
        purpose = v16.ChargingProfilePurposeType.TX_PROFILE
        context.lost("/chargingProfilePurpose", LossKind.FOLDED, f"TxProfile alone: {_STILL_WANTED}")
    criteria = v201.ClearChargingProfileType(
        evse_id=None if request.connector_id is None else evse_id_of(request.connector_id, context),
        charging_profile_purpose=CHARGING_PROFILE_PURPOSE.up(purpose, context, "/chargingProfilePurpose"),
        stack_level=request.stack_level,
    )
    id = id_there(request, context)
    if id != request.id:
        context.lost("/id", LossKind.FOLDED, f"the station has the profile under {id}, from another connector")
    return v201.ClearChargingProfileRequest(
        charging_profile_id=id,
        charging_profile_criteria=None if criteria == v201.ClearChargingProfileType() else criteria,
    )


_CLEARED: Final = v16.ClearChargingProfileStatus.ACCEPTED
_STILL_WANTED: Final = "another connector of the EVSE is to have the TxDefaultProfile"


def profile_cleared(
    response: v201.ClearChargingProfileResponse, context: Context, request: v16.ClearChargingProfileRequest
) -> v16.ClearChargingProfileResponse:
    """Return the answer; what was cleared is forgotten, as is what the station does not know."""
    drop_asides(response, context)
    if response.status.is_known:
        forget(request, context)
    return v16.ClearChargingProfileResponse(
        status=CLEAR_CHARGING_PROFILE_STATUS.down(response.status, context, "/status")
    )


def get_composite_schedule(
    request: v16.GetCompositeScheduleRequest, context: Context
) -> v201.GetCompositeScheduleRequest:
    """Return the request for the connector's EVSE, 0 being the station."""
    return v201.GetCompositeScheduleRequest(
        evse_id=evse_id_of(request.connector_id, context),
        duration=request.duration,
        charging_rate_unit=CHARGING_RATE_UNIT.up(request.charging_rate_unit, context, "/chargingRateUnit"),
    )


def composite_schedule(
    response: v201.GetCompositeScheduleResponse, context: Context, request: v16.GetCompositeScheduleRequest
) -> v16.GetCompositeScheduleResponse:
    """Return the schedule for the connector that was asked for."""
    drop_asides(response, context)
    status = GET_COMPOSITE_SCHEDULE_STATUS.down(response.status, context, "/status")
    schedule = response.schedule
    if schedule is None:
        return v16.GetCompositeScheduleResponse(status=status)
    return v16.GetCompositeScheduleResponse(
        status=status,
        connector_id=request.connector_id,
        schedule_start=schedule.schedule_start,
        charging_schedule=composite_schedule_down(schedule, context.within("/schedule", "/chargingSchedule")),
    )


_WHOLE_EVSE: Final = "the connector of an EVSE with several"

CONVERSIONS: Final = (
    Conversion(
        v16.RemoteStartTransactionRequest,
        remote_start,
        remote_started,
        counterparts=("RequestStartTransaction",),
        lost=(_WHOLE_EVSE, "transactionId", *REASON),
        made=("remoteStartId", "idToken.type", "chargingSchedule.id"),
    ),
    Conversion(
        v16.RemoteStopTransactionRequest,
        remote_stop,
        status_answer(v16.RemoteStopTransactionResponse, REMOTE_START_STOP_STATUS.down),
        counterparts=("RequestStopTransaction",),
        lost=REASON,
        rule="For a transaction that does not run the bridge answers Rejected.",
    ),
    Conversion(
        v16.SetChargingProfileRequest,
        set_charging_profile,
        profile_set,
        counterparts=("SetChargingProfile",),
        lost=(_WHOLE_EVSE, *REASON),
        made=("chargingSchedule.id", "transactionId"),
        rule="A TxProfile is for the transaction that runs on the connector; if none does, it is Rejected. So is a "
        "TxDefaultProfile that differs from that of another connector of the EVSE other than by lower limits.",
    ),
    Conversion(
        v16.ClearChargingProfileRequest,
        clear_charging_profile,
        profile_cleared,
        counterparts=("ClearChargingProfile",),
        lost=(_WHOLE_EVSE, *REASON),
        rule="A TxDefaultProfile that another connector of the EVSE is to have stays; NotSupported if it would stand "
        "above another one of the connector.",
    ),
    Conversion(
        v16.GetCompositeScheduleRequest,
        get_composite_schedule,
        composite_schedule,
        counterparts=("GetCompositeSchedule",),
        lost=(_WHOLE_EVSE, "phaseToUse", "limits to one decimal", *REASON),
    ),
)
"""What a 1.6 CSMS asks of a 2.0.1 station about charging."""

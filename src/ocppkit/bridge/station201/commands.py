"""What a 1.6 CSMS asks of a 2.0.1 station: everything but configuration and charging."""

from __future__ import annotations

from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import REASON, drop_asides, status_answer
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Flow
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.open_data import data_down
from ocppkit.bridge.station201.files import FIRMWARE_SHOWN, SECURITY_LOG, SIGNED_FIRMWARE
from ocppkit.bridge.station201.places import evse_id_of, evse_of, place_of
from ocppkit.bridge.tokens import group_up, info_up, token_up
from ocppkit.bridge.values import (
    AVAILABILITY_STATUS,
    AVAILABILITY_TYPE,
    CANCEL_RESERVATION_STATUS,
    CLEAR_CACHE_STATUS,
    DATA_TRANSFER_STATUS,
    EXTENDED_TRIGGER,
    EXTENDED_TRIGGER_STATUS,
    MESSAGE_TRIGGER,
    RESERVATION_STATUS,
    RESET_STATUS,
    RESET_TYPE,
    TRIGGER_STATUS,
    UNLOCK_STATUS,
    UPDATE_STATUS,
    UPDATE_TYPE,
)
from ocppkit.bridge.ways import dropped
from ocppkit.errors import CallFailed
from ocppkit.json import ABSENT

__all__ = ["CONVERSIONS"]


def cancel_reservation(request: v16.CancelReservationRequest, _: Context) -> v201.CancelReservationRequest:
    """Return the same request."""
    return v201.CancelReservationRequest(reservation_id=request.reservation_id)


def change_availability(request: v16.ChangeAvailabilityRequest, context: Context) -> v201.ChangeAvailabilityRequest:
    """Return the request for the connector's place; connector 0 is the station."""
    return v201.ChangeAvailabilityRequest(
        operational_status=AVAILABILITY_TYPE.up(request.type, context, "/type"),
        evse=evse_of(request.connector_id, context),
    )


def clear_cache(_: v16.ClearCacheRequest, __: Context) -> v201.ClearCacheRequest:
    """Return the same request."""
    return v201.ClearCacheRequest()


# Data


def data_transfer(request: v16.DataTransferRequest, _: Context) -> v201.DataTransferRequest:
    """Return the same request; its text stays a text."""
    return v201.DataTransferRequest(
        vendor_id=request.vendor_id,
        message_id=request.message_id,
        data=ABSENT if request.data is None else request.data,
    )


def data_transferred(
    response: v201.DataTransferResponse, context: Context, _: v16.DataTransferRequest
) -> v16.DataTransferResponse:
    """Return the answer; data that is no text becomes JSON text."""
    drop_asides(response, context)
    return v16.DataTransferResponse(
        status=DATA_TRANSFER_STATUS.down(response.status, context, "/status"),
        data=data_down(response.data, context),
    )


# Tokens


def reserve_now(request: v16.ReserveNowRequest, context: Context) -> v201.ReserveNowRequest:
    """Return the request for the connector's EVSE; connector 0 is any."""
    return v201.ReserveNowRequest(
        id=request.reservation_id,
        expiry_date_time=request.expiry_date,
        evse_id=evse_id_of(request.connector_id, context) or None,
        id_token=token_up(request.id_tag, context.within("/idTag", "/idToken")),
        group_id_token=group_up(request.parent_id_tag, context),
    )


def send_local_list(request: v16.SendLocalListRequest, context: Context) -> v201.SendLocalListRequest:
    """Return the same list; an entry without idTagInfo removes its token in both versions."""
    entries: list[v201.AuthorizationData] = []
    for index, entry in enumerate(request.local_authorization_list or []):
        inner = context.within(f"/localAuthorizationList/{index}", f"/localAuthorizationList/{index}")
        info = entry.id_tag_info
        entries.append(
            v201.AuthorizationData(
                id_token=token_up(entry.id_tag, inner.within("/idTag", "/idToken")),
                id_token_info=None if info is None else info_up(info, inner.within("/idTagInfo", "/idTokenInfo")),
            )
        )
    if request.local_authorization_list == []:
        context.lost("/localAuthorizationList", LossKind.FOLDED, "2.x leaves out an empty list")
    return v201.SendLocalListRequest(
        version_number=request.list_version,
        update_type=UPDATE_TYPE.up(request.update_type, context, "/updateType"),
        local_authorization_list=entries or None,
    )


def get_local_list_version(_: v16.GetLocalListVersionRequest, __: Context) -> v201.GetLocalListVersionRequest:
    """Return the same request."""
    return v201.GetLocalListVersionRequest()


def local_list_version(
    response: v201.GetLocalListVersionResponse, context: Context, _: v16.GetLocalListVersionRequest
) -> v16.GetLocalListVersionResponse:
    """Return the same number."""
    dropped(context, {"/customData": response.custom_data})
    return v16.GetLocalListVersionResponse(list_version=response.version_number)


# Resets, locks, triggers


def reset(request: v16.ResetRequest, context: Context) -> v201.ResetRequest:
    """Return the reset that an option says for Soft ones: OnIdle waits for the transactions, which 1.6 does not."""
    if request.type is v16.ResetType.SOFT and context.options.soft_reset == "Immediate":
        context.lost("/type", LossKind.FOLDED, "Soft becomes Immediate, as Hard does")
        return v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)
    return v201.ResetRequest(type=RESET_TYPE.up(request.type, context, "/type"))


def unlock_connector(request: v16.UnlockConnectorRequest, context: Context) -> v201.UnlockConnectorRequest:
    """Return the request for the connector's place."""
    place = place_of(request.connector_id, context)
    return v201.UnlockConnectorRequest(evse_id=place.evse_id, connector_id=place.connector_id)


def _unlock(request: v16.UnlockConnectorRequest, context: Context) -> Flow:
    """Stop the transaction first, if the option says so: a 1.6 CSMS expects it to end."""
    if context.options.stop_before_unlock:
        for transaction in context.state.running(request.connector_id):
            try:
                yield v201.RequestStopTransactionRequest(transaction_id=transaction.id)
            except CallFailed:
                context.lost("", LossKind.DROPPED, "the transaction could not be stopped first")
    made = unlock_connector(request, context)
    response = yield made
    return _unlocked(response, context.answer_to(made), request)


_unlocked: Final = status_answer(v16.UnlockConnectorResponse, UNLOCK_STATUS.down)


def trigger_message(request: v16.TriggerMessageRequest, context: Context) -> v201.TriggerMessageRequest:
    """Return the request for the message that tells the same."""
    return v201.TriggerMessageRequest(
        requested_message=MESSAGE_TRIGGER.up(request.requested_message, context, "/requestedMessage"),
        evse=_triggered_place(request.connector_id, context),
    )


def extended_trigger_message(
    request: v16.ExtendedTriggerMessageRequest, context: Context
) -> v201.TriggerMessageRequest:
    """Return the request for the message that tells the same."""
    return v201.TriggerMessageRequest(
        requested_message=EXTENDED_TRIGGER.up(request.requested_message, context, "/requestedMessage"),
        evse=_triggered_place(request.connector_id, context),
    )


def _triggered_place(connector_id: int | None, context: Context) -> v201.EVSEType | None:
    if connector_id == 0:
        context.lost("/connectorId", LossKind.FOLDED, "the station, which 2.x does not name")
    return evse_of(connector_id, context)


def triggered(
    response: v201.TriggerMessageResponse, context: Context, request: v16.TriggerMessageRequest
) -> v16.TriggerMessageResponse:
    """Return the answer; what was triggered will be passed on even if it says nothing new."""
    _expect(response, context, request)
    return v16.TriggerMessageResponse(status=TRIGGER_STATUS.down(response.status, context, "/status"))


def extended_triggered(
    response: v201.TriggerMessageResponse, context: Context, request: v16.ExtendedTriggerMessageRequest
) -> v16.ExtendedTriggerMessageResponse:
    """Return the answer; what was triggered will be passed on even if it says nothing new."""
    _expect(response, context, request)
    return v16.ExtendedTriggerMessageResponse(status=EXTENDED_TRIGGER_STATUS.down(response.status, context, "/status"))


def _expect(
    response: v201.TriggerMessageResponse,
    context: Context,
    request: v16.TriggerMessageRequest | v16.ExtendedTriggerMessageRequest,
) -> None:
    drop_asides(response, context)
    state = context.state
    if response.status is not v201.TriggerMessageStatusEnumType.ACCEPTED:
        return
    match request.requested_message:
        case "StatusNotification":
            for connector_id in [request.connector_id] if request.connector_id else list(state.statuses):
                state.forced[connector_id] = True
        case "FirmwareStatusNotification":
            state.facts.pop(FIRMWARE_SHOWN, None)
            state.facts[SIGNED_FIRMWARE] = isinstance(request, v16.ExtendedTriggerMessageRequest)
        case "LogStatusNotification" | "DiagnosticsStatusNotification":
            state.facts[SECURITY_LOG] = request.requested_message == "LogStatusNotification"
        case _:
            pass


CONVERSIONS: Final = (
    Conversion(
        v16.CancelReservationRequest,
        cancel_reservation,
        status_answer(v16.CancelReservationResponse, CANCEL_RESERVATION_STATUS.down),
        counterparts=("CancelReservation",),
        lost=REASON,
    ),
    Conversion(
        v16.ChangeAvailabilityRequest,
        change_availability,
        status_answer(v16.ChangeAvailabilityResponse, AVAILABILITY_STATUS.down),
        counterparts=("ChangeAvailability",),
        lost=REASON,
        rule="Connector 0 is the station.",
    ),
    Conversion(
        v16.ClearCacheRequest,
        clear_cache,
        status_answer(v16.ClearCacheResponse, CLEAR_CACHE_STATUS.down),
        counterparts=("ClearCache",),
        lost=REASON,
    ),
    Conversion(
        v16.DataTransferRequest,
        data_transfer,
        data_transferred,
        counterparts=("DataTransfer",),
        lost=REASON,
        rule="Data that is no text comes as JSON text.",
    ),
    Conversion(
        v16.ReserveNowRequest,
        reserve_now,
        status_answer(v16.ReserveNowResponse, RESERVATION_STATUS.down),
        counterparts=("ReserveNow",),
        lost=("the connector of an EVSE with several", *REASON),
        made=("idToken.type", "groupIdToken.type"),
        rule="Connector 0 is any EVSE.",
    ),
    Conversion(
        v16.SendLocalListRequest,
        send_local_list,
        status_answer(v16.SendLocalListResponse, UPDATE_STATUS.down),
        counterparts=("SendLocalList",),
        lost=REASON,
        made=("idToken.type",),
    ),
    Conversion(
        v16.GetLocalListVersionRequest,
        get_local_list_version,
        local_list_version,
        counterparts=("GetLocalListVersion",),
    ),
    Conversion(
        v16.ResetRequest,
        reset,
        status_answer(v16.ResetResponse, RESET_STATUS.down),
        counterparts=("Reset",),
        lost=("that OnIdle waits for the transactions", "Scheduled", *REASON),
        rule="Soft is OnIdle or, by an option, Immediate.",
    ),
    Conversion(
        v16.UnlockConnectorRequest,
        unlock_connector,
        _unlocked,
        counterparts=("UnlockConnector", "RequestStopTransaction"),
        lost=("OngoingAuthorizedTransaction", *REASON),
        rule="By an option a running transaction is stopped first.",
        flow=_unlock,
    ),
    Conversion(
        v16.TriggerMessageRequest,
        trigger_message,
        triggered,
        counterparts=("TriggerMessage",),
        lost=REASON,
        rule="What was triggered is passed on even if it says nothing new.",
    ),
    Conversion(
        v16.ExtendedTriggerMessageRequest,
        extended_trigger_message,
        extended_triggered,
        counterparts=("TriggerMessage",),
        lost=REASON,
        rule="What was triggered comes as a message of the security extension.",
    ),
)
"""What a 1.6 CSMS asks of a 2.0.1 station: all but charging, configuration, files and certificates."""

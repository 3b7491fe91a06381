"""What a 2.0.1 CSMS has a 1.6 station do as a whole or by connector: reset, unlock, trigger, change availability."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides, unsupported
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.station16.facts import BOOT_REASON, TRIGGERED, connector_of, has_security
from ocppkit.bridge.station16.owed import HELD, is_idle
from ocppkit.bridge.station16.status import show_again
from ocppkit.bridge.values import (
    AVAILABILITY_STATUS,
    AVAILABILITY_TYPE,
    EXTENDED_TRIGGER,
    EXTENDED_TRIGGER_STATUS,
    MESSAGE_TRIGGER,
    RESET_STATUS,
    RESET_TYPE,
    TRIGGER_STATUS,
    UNLOCK_STATUS,
)
from ocppkit.errors import CallFailed

__all__ = ["CONVERSIONS"]


def reset(request: v201.ResetRequest, context: Context) -> v16.ResetRequest | v201.ResetResponse:
    """Return the reset; one that is to wait for the transactions is held, for a Soft one would end them."""
    if request.evse_id is not None:
        context.lost("/evseId", LossKind.ANSWERED, "1.6 resets the whole station")
        return v201.ResetResponse(status=v201.ResetStatusEnumType.REJECTED, status_info=because("UnsupportedRequest"))
    drop_asides(request, context)
    if request.type is v201.ResetEnumType.ON_IDLE and not is_idle(context):
        context.lost("", LossKind.ANSWERED, "held until the last transaction has ended")
        context.state.facts[HELD] = True
        return v201.ResetResponse(status=v201.ResetStatusEnumType.SCHEDULED)
    if request.type is v201.ResetEnumType.IMMEDIATE and context.options.immediate_reset == "Soft":
        context.lost("/type", LossKind.FOLDED, "Immediate becomes Soft, which ends the transactions first")
        return v16.ResetRequest(type=v16.ResetType.SOFT)
    return v16.ResetRequest(type=RESET_TYPE.down(request.type, context, "/type"))


def was_reset(response: v16.ResetResponse, context: Context, _: v201.ResetRequest) -> v201.ResetResponse:
    """Return whether the station resets; if it does, that explains its next boot."""
    if response.status is v16.ResetStatus.ACCEPTED:
        context.state.facts[BOOT_REASON] = "RemoteReset"
        context.state.facts.pop(HELD, None)
    return v201.ResetResponse(status=RESET_STATUS.up(response.status, context, "/status"))


def unlock(
    request: v201.UnlockConnectorRequest, context: Context
) -> v16.UnlockConnectorRequest | v201.UnlockConnectorResponse:
    """Return the unlock; not while a transaction runs, for 1.6 would stop it (F05.FR.02)."""
    connectors = context.state.connectors(request.evse_id, request.connector_id)
    if not connectors:
        context.lost("", LossKind.ANSWERED, "no such connector is known")
        return v201.UnlockConnectorResponse(status=v201.UnlockStatusEnumType.UNKNOWN_CONNECTOR)
    if not is_idle(context, connectors[0]):
        context.lost("", LossKind.ANSWERED, "1.6 would stop the transaction")
        return v201.UnlockConnectorResponse(status=v201.UnlockStatusEnumType.ONGOING_AUTHORIZED_TRANSACTION)
    drop_asides(request, context)
    return v16.UnlockConnectorRequest(connector_id=connectors[0])


def unlocked(
    response: v16.UnlockConnectorResponse, context: Context, _: v201.UnlockConnectorRequest
) -> v201.UnlockConnectorResponse:
    """Return whether the connector is unlocked."""
    status_info = unsupported(context) if response.status is v16.UnlockStatus.NOT_SUPPORTED else None
    return v201.UnlockConnectorResponse(
        status=UNLOCK_STATUS.up(response.status, context, "/status"), status_info=status_info
    )


def change_availability(
    request: v201.ChangeAvailabilityRequest, context: Context
) -> list[v16.ChangeAvailabilityRequest] | v201.ChangeAvailabilityResponse:
    """Return one request for each connector that is meant; connector 0 for the station."""
    evse = request.evse
    connectors = [0] if evse is None else context.state.connectors(evse.id, evse.connector_id)
    if not connectors:
        context.lost("", LossKind.ANSWERED, "no such connector is known")
        return v201.ChangeAvailabilityResponse(
            status=v201.ChangeAvailabilityStatusEnumType.REJECTED, status_info=because("UnknownEvse")
        )
    drop_asides(request, context)
    if evse is not None:
        drop_asides(evse, context.within("/evse"))
    type = AVAILABILITY_TYPE.down(request.operational_status, context, "/operationalStatus")
    return [v16.ChangeAvailabilityRequest(connector_id=number, type=type) for number in connectors]


_WORST_LAST: Final = (
    v201.ChangeAvailabilityStatusEnumType.ACCEPTED,
    v201.ChangeAvailabilityStatusEnumType.SCHEDULED,
    v201.ChangeAvailabilityStatusEnumType.REJECTED,
)


def availability_changed(
    outcomes: Sequence[Outcome], context: Context, _: v201.ChangeAvailabilityRequest
) -> v201.ChangeAvailabilityResponse:
    """Return the worst of the answers; one connector that failed among others counts as rejected.

    Raises:
        CallFailed: no connector answered.
    """
    answers = [
        AVAILABILITY_STATUS.up(one.status, context, "/status")
        for one in outcomes
        if isinstance(one, v16.ChangeAvailabilityResponse)
    ]
    failures = [one for one in outcomes if isinstance(one, CallFailed)]
    if not answers:
        raise failures[0]
    if failures:
        answers.append(v201.ChangeAvailabilityStatusEnumType.REJECTED)
    worst = max(answers, key=_WORST_LAST.index)
    if any(answer is not worst for answer in answers):
        context.lost("/status", LossKind.FOLDED, "the worst of the connectors' answers")
    return v201.ChangeAvailabilityResponse(status=worst)


# Triggers for which 1.6 takes a connector.
_OF_CONNECTORS: Final = frozenset(
    {
        v201.MessageTriggerEnumType.METER_VALUES,
        v201.MessageTriggerEnumType.STATUS_NOTIFICATION,
        v201.MessageTriggerEnumType.TRANSACTION_EVENT,
    }
)


def trigger(
    request: v201.TriggerMessageRequest, context: Context
) -> v16.TriggerMessageRequest | v16.ExtendedTriggerMessageRequest | v201.TriggerMessageResponse:
    """Return the trigger, in the message of the security whitepaper if the station has it or the trigger needs it."""
    wanted, evse = request.requested_message, request.evse
    connector_id = None
    if evse is not None:
        connector_id = _triggered_connector(wanted, evse, context)
        if connector_id is None and wanted in _OF_CONNECTORS:
            return _not_triggered(v201.TriggerMessageStatusEnumType.REJECTED, "UnknownEvse", context)
    drop_asides(request, context)
    if has_security(context) or not MESSAGE_TRIGGER.down.has(wanted):
        if context.options.security is False or not EXTENDED_TRIGGER.down.has(wanted):
            return _not_triggered(v201.TriggerMessageStatusEnumType.NOT_IMPLEMENTED, None, context)
        return v16.ExtendedTriggerMessageRequest(
            requested_message=EXTENDED_TRIGGER.down(wanted, context, "/requestedMessage"), connector_id=connector_id
        )
    return v16.TriggerMessageRequest(
        requested_message=MESSAGE_TRIGGER.down(wanted, context, "/requestedMessage"), connector_id=connector_id
    )


def _triggered_connector(wanted: v201.MessageTriggerEnumType, evse: v201.EVSEType, context: Context) -> int | None:
    if wanted not in _OF_CONNECTORS:
        context.lost("/evse", LossKind.DROPPED, "1.6 triggers it for the station")
        return None
    drop_asides(evse, context.within("/evse"))
    if evse.connector_id is None:
        return connector_of(evse.id, context)
    return next(iter(context.state.connectors(evse.id, evse.connector_id)), None)


def _not_triggered(
    status: v201.TriggerMessageStatusEnumType, reason_code: str | None, context: Context
) -> v201.TriggerMessageResponse:
    context.lost("", LossKind.ANSWERED, f"the bridge answers {status}")
    return v201.TriggerMessageResponse(status=status, status_info=None if reason_code is None else because(reason_code))


def triggered(
    response: v16.TriggerMessageResponse | v16.ExtendedTriggerMessageResponse,
    context: Context,
    request: v201.TriggerMessageRequest,
) -> v201.TriggerMessageResponse:
    """Return whether the message will come; a status that comes is told even if it is no change."""
    if isinstance(response, v16.TriggerMessageResponse):
        status = TRIGGER_STATUS.up(response.status, context, "/status")
    else:
        status = EXTENDED_TRIGGER_STATUS.up(response.status, context, "/status")
    if status is v201.TriggerMessageStatusEnumType.ACCEPTED:
        match request.requested_message:
            case v201.MessageTriggerEnumType.BOOT_NOTIFICATION:
                context.state.facts[BOOT_REASON] = TRIGGERED
            case v201.MessageTriggerEnumType.STATUS_NOTIFICATION:
                evse = request.evse
                for number in [None] if evse is None else context.state.connectors(evse.id, evse.connector_id):
                    show_again(context, number)
            case _:
                pass
    return v201.TriggerMessageResponse(status=status)


CONVERSIONS: Final = (
    Conversion(
        v201.ResetRequest,
        reset,
        was_reset,
        counterparts=("Reset",),
        lost=("that Hard may lose queued data",),
        rule="With an evseId: Rejected. OnIdle during a transaction is held, and sent as Soft after the last Ended, "
        "until the station answers or boots.",
    ),
    Conversion(
        v201.UnlockConnectorRequest,
        unlock,
        unlocked,
        counterparts=("UnlockConnector",),
        lost=("NotSupported becomes UnlockFailed",),
        rule="During a transaction the bridge answers OngoingAuthorizedTransaction: 1.6 would stop it.",
    ),
    Conversion(
        v201.ChangeAvailabilityRequest,
        change_availability,
        availability_changed,
        counterparts=("ChangeAvailability",),
        rule="An EVSE with several connectors: one request for each, and the worst answer.",
        joined=True,
    ),
    Conversion(
        v201.TriggerMessageRequest,
        trigger,
        triggered,
        counterparts=("TriggerMessage", "ExtendedTriggerMessage"),
        lost=("the evse, where 1.6 triggers it for the station",),
        rule="TransactionEvent becomes MeterValues. NotImplemented for what 1.6 does not have.",
    ),
)
"""What a 2.0.1 CSMS has a 1.6 station do as a whole or by connector."""

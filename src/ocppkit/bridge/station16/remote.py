"""Remote starts and stops of a 1.6 station, and what a 2.0.1 CSMS asks of its transactions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.profiles import charging_profile_down
from ocppkit.bridge.state import RemoteStart, Status
from ocppkit.bridge.station16.shared import is_taken
from ocppkit.bridge.tokens import token_down
from ocppkit.bridge.values import REMOTE_START_STOP_STATUS
from ocppkit.bridge.ways import dropped
from ocppkit.errors import CallFailed, RemoteCallError

__all__ = ["CONVERSIONS"]

_RemoteStatus = v201.RequestStartStopStatusEnumType


def request_start(
    request: v201.RequestStartTransactionRequest, context: Context
) -> v16.RemoteStartTransactionRequest | v201.RequestStartTransactionResponse:
    """Return the remote start; it is remembered until its transaction comes."""
    connector_id = None if request.evse_id is None else _likeliest(request.evse_id, context)
    if request.evse_id is not None and connector_id is None:
        return _start_rejected("UnknownEvse", context)
    profile = request.charging_profile
    if profile is not None and profile.charging_profile_purpose is not v201.ChargingProfilePurposeEnumType.TX_PROFILE:
        return _start_rejected("InvalidProfile", context)
    if profile is not None and is_taken(profile, request.evse_id, context):
        return _start_rejected("DuplicateProfile", context)
    id_tag = token_down(request.id_token, context.within("/idToken", "/idTag"))
    if id_tag is None:
        return _start_rejected("TooLargeElement", context)
    drop_asides(request, context)
    dropped(
        context,
        {"/groupIdToken": request.group_id_token},
        "1.6 learns the group from the answer to its StartTransaction",
    )
    context.lost("/remoteStartId", LossKind.DROPPED, "remembered until the transaction comes")
    lifetime = context.state.facts.get("ConnectionTimeOut")
    seconds = lifetime if isinstance(lifetime, int) and lifetime > 0 else context.options.remote_start_lifetime
    made = v16.RemoteStartTransactionRequest(
        id_tag=id_tag,
        connector_id=connector_id,
        charging_profile=None
        if profile is None
        else charging_profile_down(profile, context.within("/chargingProfile", "/chargingProfile")),
    )
    context.state.remote_starts[request.remote_start_id] = RemoteStart(
        id_tag, connector_id, context.now + timedelta(seconds=min(seconds, _LONGEST)), asked_at=context.now
    )
    return made


_LONGEST: Final = 86_400.0

# Which connector of an EVSE a start is likeliest to be for: the one with a cable in, never one that is out of use.
_READINESS: Final = {"Preparing": 0, "Reserved": 1, "Available": 2, None: 2, "Faulted": 4, "Unavailable": 4}


def _likeliest(evse_id: int, context: Context) -> int | None:
    """Return the connector of an EVSE that a transaction can start on; None if there is no such EVSE."""

    def readiness(number: int) -> int:
        return _READINESS.get(context.state.statuses.get(number, Status()).status, 3)

    connectors = context.state.connectors(evse_id)
    if len(connectors) > 1:
        context.lost("/connectorId", LossKind.GUESSED, f"the likeliest of the {len(connectors)} of the EVSE")
    return min(connectors, key=readiness, default=None)


def _start_rejected(reason_code: str, context: Context) -> v201.RequestStartTransactionResponse:
    context.lost("", LossKind.ANSWERED, f"rejected: {reason_code}")
    return v201.RequestStartTransactionResponse(status=_RemoteStatus.REJECTED, status_info=because(reason_code))


def start_requested(
    outcomes: Sequence[Outcome], context: Context, request: v201.RequestStartTransactionRequest
) -> v201.RequestStartTransactionResponse:
    """Return whether the station will start; a refused start is waited for no longer, one without an answer is.

    Raises:
        CallFailed: the station gave no answer.
    """
    (outcome,) = outcomes
    is_open = isinstance(outcome, CallFailed) and not isinstance(outcome, RemoteCallError)
    if not is_open and getattr(outcome, "status", None) is not v16.RemoteStartStopStatus.ACCEPTED:
        context.state.remote_starts.pop(request.remote_start_id, None)
    if isinstance(outcome, CallFailed):
        raise outcome
    assert isinstance(outcome, v16.RemoteStartTransactionResponse)
    return v201.RequestStartTransactionResponse(status=REMOTE_START_STOP_STATUS.up(outcome.status, context, "/status"))


def request_stop(
    request: v201.RequestStopTransactionRequest, context: Context
) -> v16.RemoteStopTransactionRequest | v201.RequestStopTransactionResponse:
    """Return the remote stop; one for a transaction whose number the station does not know yet waits until it does."""
    transaction = context.state.transactions.get(request.transaction_id)
    number = _number_of(request.transaction_id) if transaction is None else transaction.number
    if number is None or (transaction is not None and transaction.ended):
        context.lost("", LossKind.ANSWERED, "no such transaction runs")
        return v201.RequestStopTransactionResponse(status=_RemoteStatus.REJECTED, status_info=because("TxNotFound"))
    if transaction is not None and not transaction.answered:
        context.lost("", LossKind.ANSWERED, "the station is asked once it has been told the number")
        context.state.transactions[transaction.id] = attrs.evolve(transaction, stop_wanted=True)
        return v201.RequestStopTransactionResponse(status=_RemoteStatus.ACCEPTED)
    drop_asides(request, context)
    return v16.RemoteStopTransactionRequest(transaction_id=number)


def _number_of(transaction_id: str) -> int | None:
    """Return the number that an id was made of, as all ids are that a station of 1.6 has got from a bridge."""
    is_number = transaction_id.isascii() and transaction_id.isdigit()
    return int(transaction_id) if is_number and str(int(transaction_id)) == transaction_id else None


def stop_requested(
    response: v16.RemoteStopTransactionResponse, context: Context, request: v201.RequestStopTransactionRequest
) -> v201.RequestStopTransactionResponse:
    """Return whether the station will stop; what it has taken need not be asked again."""
    transactions, id = context.state.transactions, request.transaction_id
    if response.status is v16.RemoteStartStopStatus.ACCEPTED and id in transactions:
        transactions[id] = attrs.evolve(transactions[id], stop_wanted=False, token_refused=False)
    return v201.RequestStopTransactionResponse(status=REMOTE_START_STOP_STATUS.up(response.status, context, "/status"))


def transaction_status(
    request: v201.GetTransactionStatusRequest, context: Context
) -> v201.GetTransactionStatusResponse:
    """Return what the bridge knows of a transaction: whether it runs, not what the station has in its queue."""
    context.lost("", LossKind.ANSWERED, "from what the bridge has seen")
    context.lost("/messagesInQueue", LossKind.GUESSED, "1.6 does not tell")
    ongoing = None
    if request.transaction_id is not None:
        transaction = context.state.transactions.get(request.transaction_id)
        ongoing = transaction is not None and not (transaction.ended or transaction.doubtful)
        context.lost("/ongoingIndicator", LossKind.INFERRED, "from the events so far")
    return v201.GetTransactionStatusResponse(messages_in_queue=False, ongoing_indicator=ongoing)


CONVERSIONS: Final = (
    Conversion(
        v201.RequestStartTransactionRequest,
        request_start,
        start_requested,
        counterparts=("RemoteStartTransaction",),
        lost=("groupIdToken", "remoteStartId, which is remembered", "what a 1.6 charging profile has no place for"),
        rule="A token of more than 20 characters and a profile that is no TxProfile: Rejected. Of several connectors "
        "of an EVSE one with a cable in is taken.",
        joined=True,
    ),
    Conversion(
        v201.RequestStopTransactionRequest,
        request_stop,
        stop_requested,
        counterparts=("RemoteStopTransaction",),
        rule="A transaction that has ended: Rejected. One that the station has no number for yet is stopped later, and "
        "again until the station takes it or has refused it three times.",
    ),
    Conversion(
        v201.GetTransactionStatusRequest,
        transaction_status,
        made=("messagesInQueue",),
        rule="Answered from what the bridge has seen.",
    ),
)
"""Remote starts and stops of a 1.6 station under a 2.0.1 CSMS."""

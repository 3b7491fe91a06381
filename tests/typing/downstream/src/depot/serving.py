"""What the depot answers its stations."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from depot.ledger import Ledger
from ocppkit import OCPP201, CallRefused, ErrorCode, Handlers, v201
from ocppkit.asyncio import StationPeer

INTERVAL = 300  # seconds between heartbeats


def handlers(ledger: Ledger, now: Callable[[], datetime]) -> Handlers[OCPP201, StationPeer[OCPP201]]:
    """Make the handlers of a CSMS over a ledger."""
    made = Handlers(OCPP201, StationPeer[OCPP201])

    @made.on(v201.BootNotification)
    def boot(_: StationPeer[OCPP201], request: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
        if request.charging_station.vendor_name != "Example":
            raise CallRefused(ErrorCode.SECURITY_ERROR, "not from here")
        accepted = v201.RegistrationStatusEnumType.ACCEPTED
        return v201.BootNotificationResponse(current_time=now(), interval=INTERVAL, status=accepted)

    @made.after(v201.BootNotification)
    async def slow_down(
        station: StationPeer[OCPP201],
        request: v201.BootNotificationRequest,
        response: v201.BootNotificationResponse,
    ) -> None:
        if await station.get(v201.variables.HEARTBEAT_INTERVAL) < INTERVAL:
            await station.set(v201.variables.HEARTBEAT_INTERVAL, INTERVAL)

    @made.on(v201.Authorize)
    async def authorize(_: StationPeer[OCPP201], request: v201.AuthorizeRequest) -> v201.AuthorizeResponse:
        status = ledger.status(request.id_token)
        return v201.AuthorizeResponse(id_token_info=v201.IdTokenInfoType(status=status))

    @made.on(v201.TransactionEvent)
    def event(_: StationPeer[OCPP201], request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
        ledger.enter(request)
        if request.id_token is None:
            return v201.TransactionEventResponse()
        status = ledger.status(request.id_token)
        return v201.TransactionEventResponse(id_token_info=v201.IdTokenInfoType(status=status))

    return made

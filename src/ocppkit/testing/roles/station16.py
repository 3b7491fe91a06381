"""A scripted station of 1.6."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final, final

from ocppkit import v16
from ocppkit.device_model import Configuration, serve
from ocppkit.errors import StateError
from ocppkit.messages import Response
from ocppkit.testing.roles.certificates import Certificates
from ocppkit.testing.roles.files import Files
from ocppkit.testing.roles.station import ACCEPTED, Outlet, ScriptedStation
from ocppkit.v16 import keys
from ocppkit.versions import OCPP16

__all__ = ["Station16"]

_ALL_CONNECTORS: Final = 0
_OF_CONNECTORS: Final = frozenset({"StatusNotification", "MeterValues"})
"""Messages that are triggered for each connector, unless one is named."""


@final
class Station16(ScriptedStation[OCPP16]):
    """A station of 1.6; its EVSEs are connectors.

    ``configuration`` has its keys. ``files``: firmware, logs and diagnostics. ``certificates`` are those of the
    security whitepaper.
    """

    def __init__(self, *, outlets: int = 2) -> None:
        super().__init__(OCPP16, outlets=outlets)
        self.configuration = Configuration()
        self.configuration.add(keys.HEARTBEAT_INTERVAL, 300)
        self.configuration.add(keys.NUMBER_OF_CONNECTORS, outlets)
        serve(self.handlers, self.configuration, store=self.store)
        self.files = Files(self)
        self.certificates = Certificates(self)
        self.serve(
            {
                "RemoteStartTransaction": self._may_start,
                "RemoteStopTransaction": self._may_stop,
                "UnlockConnector": self._unlock,
                "ChangeAvailability": self._switch,
                "ReserveNow": self._reserve,
                "CancelReservation": self._cancel,
                "TriggerMessage": self._can_trigger,
                "ExtendedTriggerMessage": self._can_trigger_more,
                "GetLocalListVersion": lambda _: v16.GetLocalListVersionResponse(list_version=self.tokens.version),
                "SendLocalList": self._change_list,
            },
            {
                "RemoteStartTransaction": self._start_from_afar,
                "RemoteStopTransaction": self._stop_from_afar,
                "Reset": self._reset,
                "ChangeAvailability": self._report_switched,
                "ReserveNow": lambda request: self.report_status(evse=request.connector_id),
                "CancelReservation": lambda _: self.report_all(),
                "TriggerMessage": self._trigger,
                "ExtendedTriggerMessage": self._trigger,
            },
        )

    # The life of the station

    def booted(self, reason: str) -> v16.BootNotificationRequest:
        """Return what tells the CSMS that the station has booted; 1.6 has no place for the reason."""
        return v16.BootNotificationRequest(
            charge_point_vendor="ocppkit", charge_point_model="Scripted", firmware_version=self.firmware
        )

    async def report_status(self, *, evse: int) -> None:
        """Tell the status of a connector, unless the station is offline."""
        if self.is_online:
            await self.call(
                v16.StatusNotificationRequest(
                    connector_id=evse,
                    error_code=v16.ChargePointErrorCode.NO_ERROR,
                    status=status_of(self.outlets[evse]),
                    timestamp=self.now(),
                )
            )

    async def authorize(self, token: str) -> str:
        """Ask the CSMS for the status of a token."""
        return str((await self.call(v16.AuthorizeRequest(id_tag=token))).id_tag_info.status)

    async def start(self, *, evse: int = 1) -> None:
        """Begin a transaction."""
        outlet = self.outlets[evse]
        if outlet.transaction is not None or outlet.token is None:
            raise StateError(f"connector {evse} has a transaction, or nobody to charge")
        self._started += 1
        outlet.transaction, outlet.since = f"transaction-{self._started}", self.now()
        reservation, outlet.reservation = outlet.reservation, None
        await self.tell(
            v16.StartTransactionRequest(
                connector_id=evse,
                id_tag=outlet.token,
                meter_start=outlet.meter,
                timestamp=self.now(),
                reservation_id=None if reservation is None else reservation[0],
            ),
            transaction=outlet.transaction,
        )
        await self.report_status(evse=evse)

    async def measure(self, wh: int, *, evse: int = 1) -> None:
        """Let energy flow, in Wh, and tell the reading of the meter."""
        outlet = self.outlets[evse]
        outlet.meter += wh
        sample = v16.SampledValue(value=str(outlet.meter), measurand=v16.Measurand.ENERGY_ACTIVE_IMPORT_REGISTER)
        value = v16.MeterValue(timestamp=self.now(), sampled_value=[sample])
        await self.tell(v16.MeterValuesRequest(connector_id=evse, meter_value=[value]), transaction=outlet.transaction)

    async def stop(self, *, evse: int = 1, reason: str = "Local") -> None:
        """End a transaction."""
        outlet = self.outlets[evse]
        name, request = outlet.transaction, self._stopped(outlet, reason)
        await self.tell(request, transaction=name)
        await self.report_status(evse=evse)

    def heard(self, request: Any, outcome: Any) -> None:
        """Keep the cache current, and end a transaction whose token the CSMS refuses when it begins (1.6, 4.8)."""
        info = getattr(outcome, "id_tag_info", None)
        if info is not None and request.id_tag is not None:
            self.tokens.cached[request.id_tag] = str(info.status)
        if not isinstance(outcome, v16.StartTransactionResponse) or outcome.id_tag_info.status == ACCEPTED:
            return
        outlet = self.outlets[request.connector_id]
        if outlet.transaction is not None and outlet.token == request.id_tag:
            name, stopped = outlet.transaction, self._stopped(outlet, "DeAuthorized")
            self.outbox.add(stopped, now=self.seconds(), transaction=name)

    def transaction_id(self, outlet: Outlet) -> str | None:
        """Return the id of the transaction of a connector, None if there is none or the CSMS has not named it yet."""
        known = None if outlet.transaction is None else self.outbox.transaction(outlet.transaction)
        return None if known is None or known.transaction_id is None else str(known.transaction_id)

    def _stopped(self, outlet: Outlet, reason: str) -> v16.StopTransactionRequest:
        request = v16.StopTransactionRequest(
            transaction_id=-1,  # the outbox knows it
            meter_stop=outlet.meter,
            timestamp=self.now(),
            id_tag=outlet.token,
            reason=v16.Reason(reason),
        )
        self.ended(outlet)
        return request

    # From afar

    def _may_start(self, request: v16.RemoteStartTransactionRequest) -> Response:
        outlet = self.outlets.get(request.connector_id or 1)
        free = outlet is not None and outlet.operative and outlet.transaction is None and outlet.token is None
        status = v16.RemoteStartStopStatus.ACCEPTED if free else v16.RemoteStartStopStatus.REJECTED
        return v16.RemoteStartTransactionResponse(status=status)

    async def _start_from_afar(self, request: v16.RemoteStartTransactionRequest) -> None:
        outlet = self.outlets[request.connector_id or 1]
        outlet.token = request.id_tag
        if outlet.plugged:
            await self.start(evse=outlet.number)

    def _with(self, transaction_id: int) -> Outlet | None:
        outlets = self.outlets.values()
        return next((one for one in outlets if self.transaction_id(one) == str(transaction_id)), None)

    def _may_stop(self, request: v16.RemoteStopTransactionRequest) -> Response:
        known = self._with(request.transaction_id) is not None
        status = v16.RemoteStartStopStatus.ACCEPTED if known else v16.RemoteStartStopStatus.REJECTED
        return v16.RemoteStopTransactionResponse(status=status)

    async def _stop_from_afar(self, request: v16.RemoteStopTransactionRequest) -> None:
        outlet = self._with(request.transaction_id)
        if outlet is not None:
            await self.stop(evse=outlet.number, reason="Remote")

    async def _reset(self, request: v16.ResetRequest) -> None:
        for outlet in self.outlets.values():
            if outlet.transaction is not None:
                await self.stop(evse=outlet.number, reason=f"{request.type}Reset")
        await self.boot()

    def _unlock(self, request: v16.UnlockConnectorRequest) -> Response:
        outlet = self.outlets.get(request.connector_id)
        if outlet is None:
            return v16.UnlockConnectorResponse(status=v16.UnlockStatus.NOT_SUPPORTED)
        outlet.locked = outlet.stuck
        status = v16.UnlockStatus.UNLOCK_FAILED if outlet.stuck else v16.UnlockStatus.UNLOCKED
        return v16.UnlockConnectorResponse(status=status)

    def _meant(self, connector: int) -> list[Outlet]:
        return [one for one in self.outlets.values() if connector in (_ALL_CONNECTORS, one.number)]

    def _switch(self, request: v16.ChangeAvailabilityRequest) -> Response:
        outlets = self._meant(request.connector_id)
        for outlet in outlets:
            outlet.operative = request.type == v16.AvailabilityType.OPERATIVE
        waits = any(one.transaction is not None and not one.operative for one in outlets)
        status = v16.AvailabilityStatus.SCHEDULED if waits else v16.AvailabilityStatus.ACCEPTED
        return v16.ChangeAvailabilityResponse(status=status)

    async def _report_switched(self, request: v16.ChangeAvailabilityRequest) -> None:
        for outlet in self._meant(request.connector_id):
            await self.report_status(evse=outlet.number)

    def _reserve(self, request: v16.ReserveNowRequest) -> Response:
        outlet = self.outlets.get(request.connector_id)
        if outlet is None or not outlet.operative:
            status = v16.ReservationStatus.UNAVAILABLE
        elif outlet.plugged or (outlet.reservation is not None and outlet.reservation[0] != request.reservation_id):
            status = v16.ReservationStatus.OCCUPIED
        else:
            status, outlet.reservation = v16.ReservationStatus.ACCEPTED, (request.reservation_id, request.id_tag)
        return v16.ReserveNowResponse(status=status)

    def _cancel(self, request: v16.CancelReservationRequest) -> Response:
        for outlet in self.outlets.values():
            if outlet.reservation is not None and outlet.reservation[0] == request.reservation_id:
                outlet.reservation = None
                return v16.CancelReservationResponse(status=v16.CancelReservationStatus.ACCEPTED)
        return v16.CancelReservationResponse(status=v16.CancelReservationStatus.REJECTED)

    # Triggers

    @property
    def _triggers(self) -> dict[str, Callable[[int], Awaitable[object]]]:
        return {
            "BootNotification": lambda _: self.boot(),
            "Heartbeat": lambda _: self.beat(),
            "StatusNotification": lambda connector: self.report_status(evse=connector),
            "MeterValues": lambda connector: self.measure(0, evse=connector),
            "FirmwareStatusNotification": lambda _: self.files.report_firmware(),
            "DiagnosticsStatusNotification": lambda _: self.files.report_diagnostics(),
            "LogStatusNotification": lambda _: self.files.report_log(),
            "SignChargePointCertificate": lambda _: self.certificates.renew(),
        }

    def _can_trigger(self, _: v16.TriggerMessageRequest) -> Response:
        return v16.TriggerMessageResponse(status=v16.TriggerMessageStatus.ACCEPTED)

    def _can_trigger_more(self, _: v16.ExtendedTriggerMessageRequest) -> Response:
        return v16.ExtendedTriggerMessageResponse(status=v16.TriggerMessageStatusEnumType.ACCEPTED)

    async def _trigger(self, request: v16.TriggerMessageRequest | v16.ExtendedTriggerMessageRequest) -> None:
        trigger = self._triggers[request.requested_message]
        connectors = [request.connector_id] if request.connector_id else self.outlets
        for connector in connectors if request.requested_message in _OF_CONNECTORS else [_ALL_CONNECTORS]:
            await trigger(connector)

    # Tokens

    def _change_list(self, request: v16.SendLocalListRequest) -> Response:
        entries = {
            one.id_tag: None if one.id_tag_info is None else str(one.id_tag_info.status)
            for one in request.local_authorization_list or ()
        }
        full = request.update_type == v16.UpdateType.FULL
        status = self.tokens.update(request.list_version, entries, full=full)
        return v16.SendLocalListResponse(status=v16.UpdateStatus(status))


def status_of(outlet: Outlet) -> v16.ChargePointStatus:
    """Return the status of a connector."""
    if not outlet.operative and outlet.transaction is None:
        return v16.ChargePointStatus.UNAVAILABLE
    if outlet.reservation is not None:
        return v16.ChargePointStatus.RESERVED
    if outlet.transaction is not None:
        return v16.ChargePointStatus.CHARGING
    if outlet.finished:
        return v16.ChargePointStatus.FINISHING
    return v16.ChargePointStatus.PREPARING if outlet.plugged else v16.ChargePointStatus.AVAILABLE

"""What a CSMS may do with a station of 2.x from afar: reset, unlock, switch off, reserve, trigger."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, final

if TYPE_CHECKING:
    from ocppkit.testing.roles.station import Outlet
    from ocppkit.testing.roles.station2 import Station2

__all__ = ["Control"]

_ALL_EVSES: Final = 0
_OF_EVSES: Final = frozenset({"StatusNotification", "MeterValues", "TransactionEvent"})
"""Messages that are triggered for each EVSE, unless one is named."""


@final
class Control:
    """The hands of a CSMS at a station: Reset, UnlockConnector, ChangeAvailability, reservations, TriggerMessage.

    ``network`` has the network profiles that were set, by slot.
    """

    def __init__(self, station: Station2[Any]) -> None:
        self._station = station
        self.network: dict[int, Any] = {}
        self._waiting = False
        station.serve(
            {
                "Reset": self._may_reset,
                "UnlockConnector": self._unlock,
                "ChangeAvailability": self._switch,
                "ReserveNow": self._reserve,
                "CancelReservation": self._cancel,
                "TriggerMessage": self._can_trigger,
                "SetNetworkProfile": self._set_network,
            },
            {
                "Reset": self._reset,
                "ChangeAvailability": self._report,
                "ReserveNow": self._report_reserved,
                "CancelReservation": lambda _: station.report_all(),
                "TriggerMessage": self._trigger,
            },
        )

    async def expire(self, evse: int) -> None:
        """Let the reservation of an EVSE run out (H04)."""
        outlet = self._station.outlets[evse]
        assert outlet.reservation is not None, f"nobody has reserved EVSE {evse}"
        id, outlet.reservation = outlet.reservation[0], None
        await self._station.report_status(evse=evse)
        await self._station.call(
            self._station.names.ReservationStatusUpdateRequest(reservation_id=id, reservation_update_status="Expired")
        )

    # Reset, B11 and B12

    @property
    def _is_charging(self) -> bool:
        return any(one.transaction is not None for one in self._station.outlets.values())

    def _may_reset(self, request: Any) -> Any:
        self._waiting = request.type == "OnIdle" and self._is_charging
        return self._station.names.ResetResponse(status="Scheduled" if self._waiting else "Accepted")

    async def _reset(self, _: Any) -> None:
        if self._waiting:
            return
        station = self._station
        for outlet in station.outlets.values():
            if outlet.transaction is not None:
                await station.stop(evse=outlet.number, reason="ImmediateReset")
        await station.boot("RemoteReset")

    async def rest(self) -> None:
        """Do what has waited until nothing charges."""
        if self._waiting and not self._is_charging and self._station.is_online:
            self._waiting = False
            await self._station.boot("ScheduledReset")

    # UnlockConnector, F05

    def _unlock(self, request: Any) -> Any:
        outlet = self._station.outlets.get(request.evse_id)
        if outlet is None:
            status = "UnknownConnector"
        elif outlet.transaction is not None:
            status = "OngoingAuthorizedTransaction"
        else:
            status = "UnlockFailed" if outlet.stuck else "Unlocked"
            outlet.locked = outlet.stuck
        return self._station.names.UnlockConnectorResponse(status=status)

    # ChangeAvailability, G03 and G04

    def _meant(self, request: Any) -> list[Outlet]:
        evse = _ALL_EVSES if request.evse is None else request.evse.id
        return [one for one in self._station.outlets.values() if evse in (_ALL_EVSES, one.number)]

    def _switch(self, request: Any) -> Any:
        outlets = self._meant(request)
        for outlet in outlets:
            outlet.operative = request.operational_status == "Operative"
        waits = any(one.transaction is not None and not one.operative for one in outlets)
        return self._station.names.ChangeAvailabilityResponse(status="Scheduled" if waits else "Accepted")

    async def _report(self, request: Any) -> None:
        for outlet in self._meant(request):
            await self._station.report_status(evse=outlet.number)

    # Reservations, H01 and H02

    def _reserve(self, request: Any) -> Any:
        outlet = self._station.outlets.get(request.evse_id or 1)
        if outlet is None or not outlet.operative:
            status = "Unavailable"
        elif outlet.plugged or (outlet.reservation is not None and outlet.reservation[0] != request.id):
            status = "Occupied"
        else:
            status, outlet.reservation = "Accepted", (request.id, request.id_token.id_token)
        return self._station.names.ReserveNowResponse(status=status)

    async def _report_reserved(self, request: Any) -> None:
        await self._station.report_status(evse=request.evse_id or 1)

    def _cancel(self, request: Any) -> Any:
        for outlet in self._station.outlets.values():
            if outlet.reservation is not None and outlet.reservation[0] == request.reservation_id:
                outlet.reservation = None
                return self._station.names.CancelReservationResponse(status="Accepted")
        return self._station.names.CancelReservationResponse(status="Rejected")

    # TriggerMessage, F06

    @property
    def _triggers(self) -> Mapping[str, Callable[[int], Awaitable[object]]]:
        station = self._station
        return {
            "BootNotification": lambda _: station.boot("Triggered"),
            "Heartbeat": lambda _: station.beat(),
            "StatusNotification": lambda evse: station.report_status(evse=evse),
            "MeterValues": lambda evse: station.report_meter(evse=evse),
            "TransactionEvent": lambda evse: station.report_transaction("Trigger", evse=evse),
            "FirmwareStatusNotification": lambda _: station.files.report_firmware(),
            "LogStatusNotification": lambda _: station.files.report_log(),
            "PublishFirmwareStatusNotification": lambda _: station.files.report_published(),
            "SignChargingStationCertificate": lambda _: station.certificates.renew(),
            "SignV2GCertificate": lambda _: station.certificates.renew("V2GCertificate"),
        }

    def _triggered_for(self, request: Any) -> list[int]:
        """Return the EVSEs for which a message is wanted, or the station's own number."""
        wanted = request.requested_message
        if wanted not in _OF_EVSES:
            return [_ALL_EVSES]
        meant = [one for one in self._meant(request) if wanted != "TransactionEvent" or one.transaction is not None]
        return [one.number for one in meant]

    def _can_trigger(self, request: Any) -> Any:
        if request.requested_message not in self._triggers:
            status = "NotImplemented"
        elif request.requested_message == "BootNotification" and self._station.registered:
            status = "Rejected"  # F06.FR.17
        else:
            status = "Accepted" if self._triggered_for(request) else "Rejected"
        return self._station.names.TriggerMessageResponse(status=status)

    async def _trigger(self, request: Any) -> None:
        for evse in self._triggered_for(request):
            await self._triggers[request.requested_message](evse)

    # SetNetworkProfile, B09

    def _set_network(self, request: Any) -> Any:
        self.network[request.configuration_slot] = request.connection_data
        return self._station.names.SetNetworkProfileResponse(status="Accepted")

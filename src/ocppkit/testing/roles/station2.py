"""A scripted station of 2.0.1 or 2.1, whose messages have the same names."""

from __future__ import annotations

from typing import Any, Final, TypeVar, final

from ocppkit.errors import StateError
from ocppkit.messages import Response
from ocppkit.protocol import Version
from ocppkit.testing.roles.certificates import Certificates
from ocppkit.testing.roles.control import Control
from ocppkit.testing.roles.customers import Customers
from ocppkit.testing.roles.displays import Display
from ocppkit.testing.roles.energy import Energy
from ocppkit.testing.roles.files import Files
from ocppkit.testing.roles.models import Model
from ocppkit.testing.roles.station import ACCEPTED, Outlet, ScriptedStation
from ocppkit.testing.roles.tariffs import Tariffs

__all__ = ["Station2"]

V = TypeVar("V", bound=Version)


@final
class Station2(ScriptedStation[V]):
    """A station of 2.0.1 or 2.1; its parts have what it knows and answer for it.

    ``model``: device model and monitors. ``control``: what a CSMS may do from afar. ``customers``: local list and what
    is known of a driver. ``files``: firmware and logs. ``certificates``, ``display`` and ``tariffs``; of 2.1 alone
    ``energy``. ``token_types`` has the types of tokens that are no RFID cards, nor the eMAIDs of contracts.
    """

    def __init__(self, version: type[V], *, outlets: int = 2) -> None:
        super().__init__(version, outlets=outlets)
        self.token_types: dict[str, str] = {}
        self.model = Model(self)
        self.control = Control(self)
        self.customers = Customers(self)
        self.files = Files(self)
        self.certificates = Certificates(self)
        self.display = Display(self)
        self.tariffs = Tariffs(self)
        self.energy = Energy(self)
        self.serve(
            {
                "RequestStartTransaction": self._may_start,
                "RequestStopTransaction": self._may_stop,
                "GetTransactionStatus": self._transaction_status,
            },
            {
                "RequestStartTransaction": self._start_from_afar,
                "RequestStopTransaction": self._stop_from_afar,
            },
        )

    # The life of the station

    def booted(self, reason: str) -> Any:
        """Return what tells the CSMS that the station has booted."""
        names = self.names
        station = names.ChargingStationType(model="Scripted", vendor_name="ocppkit", firmware_version=self.firmware)
        return names.BootNotificationRequest(reason=reason, charging_station=station)

    async def report_status(self, *, evse: int) -> None:
        """Tell the status of an EVSE, unless the station is offline."""
        if self.is_online:
            status = status_of(self.outlets[evse])
            await self.call(
                self.names.StatusNotificationRequest(
                    timestamp=self.now(), connector_status=status, evse_id=evse, connector_id=1
                )
            )

    async def authorize(self, token: str) -> str:
        """Ask the CSMS for the status of a token."""
        return str((await self.call(self.authorization(token))).id_token_info.status)

    def authorization(self, token: str) -> Any:
        """Return what asks the CSMS about a token, with what identifies the certificate of its contract (C07)."""
        contract = self.certificates.contracts.get(token)
        hashes = None if contract is None else [self.certificates.ocsp_data(contract)]
        return self.names.AuthorizeRequest(id_token=self.id_token(token), iso15118_certificate_hash_data=hashes)

    async def start(self, *, evse: int = 1) -> None:
        """Begin a transaction."""
        outlet = self.outlets[evse]
        if outlet.transaction is not None:
            raise StateError(f"EVSE {evse} has a transaction")
        self._started += 1
        outlet.transaction, outlet.since, outlet.events = f"transaction-{self._started}", self.now(), 0
        more: dict[str, Any] = {"state": "Charging", "remote_start_id": outlet.remote_start_id}
        if outlet.reservation is not None:
            more["reservation_id"], outlet.reservation = outlet.reservation[0], None
        trigger = "Authorized" if outlet.remote_start_id is None else "RemoteStart"
        await self._tell(outlet, "Started", trigger, "Transaction.Begin", **more)

    async def measure(self, wh: int, *, evse: int = 1) -> None:
        """Let energy flow, in Wh, and tell the reading of the meter; without a transaction by MeterValues."""
        outlet = self.outlets[evse]
        outlet.meter += wh
        if outlet.transaction is not None:
            await self.report_transaction("MeterValuePeriodic", evse=evse)
        else:
            await self.report_meter(evse=evse)

    async def report_meter(self, *, evse: int) -> None:
        """Tell the reading of a meter by MeterValues, whether or not a transaction runs."""
        values = [self._reading(self.outlets[evse], "Sample.Clock")]
        await self.tell(self.names.MeterValuesRequest(evse_id=evse, meter_value=values))

    async def report_transaction(self, trigger: str, *, evse: int) -> None:
        """Tell how far a transaction is; ``trigger`` is the reason."""
        context = "Trigger" if trigger == "Trigger" else "Sample.Periodic"
        await self._tell(self.outlets[evse], "Updated", trigger, context, state="Charging")

    async def stop(self, *, evse: int = 1, reason: str = "Local") -> None:
        """End a transaction."""
        outlet = self.outlets[evse]
        request = self._ended(outlet, reason)
        await self.tell(request)
        if not outlet.operative:  # what was scheduled while it charged
            await self.report_status(evse=evse)
        await self.control.rest()

    def heard(self, request: Any, outcome: Any) -> None:
        """Keep the cache current (C10), end a transaction whose token is refused (C15), and take the cost (I02)."""
        if request.__ocpp_action__ != "TransactionEvent" or not isinstance(outcome, Response):
            return
        answer: Any = outcome
        id = request.transaction_info.transaction_id
        outlet = self.with_transaction(id)
        if answer.total_cost is not None:
            self.tariffs.costs[id] = answer.total_cost
        info = answer.id_token_info
        if info is not None:
            self.tokens.cached[request.id_token.id_token] = str(info.status)
        if outlet is not None and info is not None and info.status != ACCEPTED:
            self.outbox.add(self._ended(outlet, "DeAuthorized"), now=self.seconds())

    def with_transaction(self, transaction: str | None) -> Outlet | None:
        """Return the EVSE at which a transaction runs."""
        running = (one for one in self.outlets.values() if one.transaction is not None)
        return next((one for one in running if one.transaction == transaction), None)

    def id_token(self, token: str) -> Any:
        """Return a token as the messages have it."""
        type = "eMAID" if token in self.certificates.contracts else self.token_types.get(token, "ISO14443")
        return self.names.IdTokenType(id_token=token, type=type)

    # Transactions

    async def _tell(self, outlet: Outlet, event: str, trigger: str, context: str, **more: Any) -> None:
        await self.tell(self._event(outlet, event, trigger, context, **more))

    def _event(
        self,
        outlet: Outlet,
        event: str,
        trigger: str,
        context: str,
        *,
        state: str,
        reason: str | None = None,
        remote_start_id: int | None = None,
        **more: Any,
    ) -> Any:
        names = self.names
        info = names.TransactionType(
            transaction_id=outlet.transaction,
            charging_state=state,
            stopped_reason=reason,
            remote_start_id=remote_start_id,
        )
        number, outlet.events = outlet.events, outlet.events + 1
        return names.TransactionEventRequest(
            event_type=event,
            timestamp=self.now(),
            trigger_reason=trigger,
            seq_no=number,
            transaction_info=info,
            evse=names.EVSEType(id=outlet.number, connector_id=1),
            id_token=self.id_token(outlet.token) if event == "Started" and outlet.token is not None else None,
            meter_value=[self._reading(outlet, context)],
            **more,
        )

    def _ended(self, outlet: Outlet, reason: str) -> Any:
        trigger = _TRIGGERS.get(reason, "StopAuthorized")
        state = "EVConnected" if outlet.plugged else "Idle"
        request = self._event(outlet, "Ended", trigger, "Transaction.End", state=state, reason=reason)
        self.ended(outlet)
        return request

    def _reading(self, outlet: Outlet, context: str) -> Any:
        names = self.names
        sample = names.SampledValueType(value=outlet.meter, measurand="Energy.Active.Import.Register", context=context)
        return names.MeterValueType(timestamp=self.now(), sampled_value=[sample])

    def _may_start(self, request: Any) -> Any:
        outlet = self.outlets.get(request.evse_id or 1)
        free = outlet is not None and outlet.operative and outlet.transaction is None and outlet.token is None
        return self.names.RequestStartTransactionResponse(status=ACCEPTED if free else "Rejected")

    async def _start_from_afar(self, request: Any) -> None:
        outlet = self.outlets[request.evse_id or 1]
        outlet.token, outlet.remote_start_id = request.id_token.id_token, request.remote_start_id
        self.token_types[request.id_token.id_token] = str(request.id_token.type)
        if outlet.plugged:
            await self.start(evse=outlet.number)

    def _may_stop(self, request: Any) -> Any:
        known = self.with_transaction(request.transaction_id) is not None
        return self.names.RequestStopTransactionResponse(status=ACCEPTED if known else "Rejected")

    async def _stop_from_afar(self, request: Any) -> None:
        outlet = self.with_transaction(request.transaction_id)
        if outlet is not None:
            await self.stop(evse=outlet.number, reason="Remote")

    def _transaction_status(self, request: Any) -> Any:
        named = request.transaction_id
        if named is None:
            return self.names.GetTransactionStatusResponse(messages_in_queue=len(self.outbox) > 0)
        return self.names.GetTransactionStatusResponse(
            ongoing_indicator=self.with_transaction(named) is not None, messages_in_queue=self.outbox.queued(named) > 0
        )


_TRIGGERS: Final = {
    "DeAuthorized": "Deauthorized",
    "EVDisconnected": "EVCommunicationLost",
    "Remote": "RemoteStop",
    "ImmediateReset": "ResetCommand",
    "Reboot": "ResetCommand",
}


def status_of(outlet: Outlet) -> str:
    """Return the ConnectorStatusEnumType of an EVSE."""
    if not outlet.operative and outlet.transaction is None:
        return "Unavailable"
    if outlet.reservation is not None:
        return "Reserved"
    return "Occupied" if outlet.plugged else "Available"

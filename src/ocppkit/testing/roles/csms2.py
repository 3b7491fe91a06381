"""A scripted CSMS of 2.0.1 or 2.1, whose messages have the same names."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, TypeVar, final

from ocppkit.device_model.documents import component_type, variable_type
from ocppkit.device_model.keys import address_of
from ocppkit.protocol import Version
from ocppkit.testing.roles.certificates import OWN, SIGNED, pem
from ocppkit.testing.roles.csms import ACCEPTED, Charge, ScriptedCsms

__all__ = ["Csms2"]

V = TypeVar("V", bound=Version)


@final
class Csms2(ScriptedCsms[V]):
    """A CSMS of 2.0.1 or 2.1.

    ``costs`` has what a transaction costs so far, which its TransactionEvents are answered. ``revoked`` has the serial
    numbers of certificates that are not good. ``token_types`` has the types of tokens that are no RFID cards. Of 2.1:
    ``updates`` has the schedule updates that a station may pull, by profile, ``streams`` the values of periodic event
    streams, by id; ``vat`` the companies by VAT number.
    """

    def __init__(self, version: type[V]) -> None:
        super().__init__(version)
        self.costs: dict[str, float] = {}
        self.revoked: set[str] = set()
        self.token_types: dict[str, str] = {}
        self.updates: dict[int, Any] = {}
        self.streams: dict[int, list[str]] = {}
        self.vat: dict[str, Any] = {}
        self.serve(
            {
                "StatusNotification": self._status,
                "Authorize": self._authorize,
                "TransactionEvent": self._transaction,
                "MeterValues": self._meter,
                "NotifyReport": self._join,
                "NotifyMonitoringReport": self._join,
                "NotifyEvent": self._join,
                "GetCertificateStatus": self._certificate_status,
                "GetCertificateChainStatus": self._chain_status,
                "Get15118EVCertificate": self._exchange_exi,
                "NotifyPeriodicEventStream": self._take_stream,
                "PullDynamicScheduleUpdate": self._give_update,
                "VatNumberValidation": self._look_up_vat,
            },
            {"SignCertificate": self._sign},
        )

    # What it asks

    async def start(self, token: str, *, evse: int = 1, **more: Any) -> str:
        """Ask the station to begin a transaction, and return the status."""
        answer = await self.ask(
            "RequestStartTransaction",
            id_token=self.id_token(token),
            evse_id=evse,
            remote_start_id=self.new_id(),
            **more,
        )
        return str(answer.status)

    async def stop(self, charge: Charge) -> str:
        """Ask the station to end a transaction, and return the status."""
        return str((await self.ask("RequestStopTransaction", transaction_id=charge.id)).status)

    async def unlock(self, *, evse: int = 1) -> str:
        """Ask the station to let go of a cable, and return the status."""
        return str((await self.ask("UnlockConnector", evse_id=evse, connector_id=1)).status)

    async def switch(self, *, on: bool, evse: int | None = None) -> str:
        """Ask the station to take an EVSE, or all of it, into service or out of it, and return the status."""
        status = "Operative" if on else "Inoperative"
        return str((await self.ask("ChangeAvailability", operational_status=status, **self.place(evse))).status)

    async def reserve(self, token: str, *, evse: int = 1, id: int = 1, minutes: int = 30) -> str:
        """Ask the station to keep an EVSE for a token, and return the status."""
        until = self.now() + timedelta(minutes=minutes)
        answer = await self.ask(
            "ReserveNow", id=id, expiry_date_time=until, id_token=self.id_token(token), evse_id=evse
        )
        return str(answer.status)

    async def send_list(self, version: int, tokens: dict[str, str | None], *, full: bool = True) -> str:
        """Send a local list of tokens with their statuses, or changes to it, and return the status."""
        names = self.names
        entries = [
            names.AuthorizationData(
                id_token=self.id_token(token),
                id_token_info=None if status is None else names.IdTokenInfoType(status=status),
            )
            for token, status in tokens.items()
        ]
        answer = await self.ask(
            "SendLocalList",
            version_number=version,
            update_type="Full" if full else "Differential",
            local_authorization_list=entries or None,
        )
        return str(answer.status)

    async def list_version(self) -> int:
        """Ask for the version of the local list."""
        return int((await self.ask("GetLocalListVersion")).version_number)

    def place(self, evse: int | None) -> dict[str, Any]:
        """Return the field that names an EVSE, or none."""
        return {} if evse is None else {"evse": self.names.EVSEType(id=evse)}

    async def reset(self, *, hard: bool = True) -> str:
        """Ask the station to reset, at once or when it is idle, and return the status."""
        return str((await self.ask("Reset", type="Immediate" if hard else "OnIdle")).status)

    async def update_firmware(self, location: str, *, signed: bool = False) -> str:
        """Ask the station to install firmware, and return the status."""
        more = SIGNED if signed else {}
        firmware = self.names.FirmwareType(location=location, retrieve_date_time=self.now(), **more)
        return str((await self.ask("UpdateFirmware", request_id=self.new_id(), firmware=firmware)).status)

    async def renew_certificate(self, use: str = OWN) -> str:
        """Ask the station to have a certificate renewed, and return the status."""
        return await self.trigger(f"Sign{use}")

    async def clear_limit(self, id: int) -> str:
        """Ask the station to forget a charging profile, and return the status."""
        return str((await self.ask("ClearChargingProfile", charging_profile_id=id)).status)

    async def set_monitor(self, variable: Any, type: str, value: float, **more: Any) -> int:
        """Set a monitor on a variable of an EVSE or of the station, and return its id.

        Raises:
            AssertionError: the station refuses it.
        """
        names = self.names
        component, key = address_of(variable)
        monitor = names.SetMonitoringDataType(
            value=value,
            type=type,
            severity=4,
            component=component_type(names, component),
            variable=variable_type(names, key),
            **more,
        )
        (result,) = (await self.ask("SetVariableMonitoring", set_monitoring_data=[monitor])).set_monitoring_result
        assert result.status == ACCEPTED, f"the monitor is answered {result.status}"
        shared = ("type", "severity", "component", "variable")
        assert [getattr(result, name) for name in shared] == [getattr(monitor, name) for name in shared], result
        return int(result.id)

    def id_token(self, token: str) -> Any:
        """Return a token as the messages have it."""
        return self.names.IdTokenType(id_token=token, type=self.token_types.get(token, "ISO14443"))

    # What it answers

    def _status(self, request: Any) -> Any:
        self.statuses[request.evse_id] = str(request.connector_status)
        return self.names.StatusNotificationResponse()

    def _authorize(self, request: Any) -> Any:
        names = self.names
        checked: dict[str, Any] = {}
        if request.iso15118_certificate_hash_data is not None:
            bad = any(one.serial_number in self.revoked for one in request.iso15118_certificate_hash_data)
            checked = {"certificate_status": "CertificateRevoked" if bad else ACCEPTED}
        status = self.status(request.id_token.id_token)
        if checked.get("certificate_status", ACCEPTED) != ACCEPTED:
            status = "Invalid"
        return names.AuthorizeResponse(id_token_info=names.IdTokenInfoType(status=status), **checked)

    def _transaction(self, request: Any) -> Any:
        id = request.transaction_info.transaction_id
        token = None if request.id_token is None else request.id_token.id_token
        reading = _reading(request.meter_value)
        charge = self.charges.get(id)
        if charge is None:
            evse = 1 if request.evse is None else request.evse.id
            charge = self.charges[id] = Charge(id=id, evse=evse, token=token, meter_start=reading, meter=reading)
        charge.meter = reading
        charge.seq_nos.append(request.seq_no)
        charge.late |= bool(request.offline)
        if request.event_type == "Ended":
            charge.ended = str(request.transaction_info.stopped_reason)
        info = None if token is None else self.names.IdTokenInfoType(status=self.status(token))
        return self.names.TransactionEventResponse(total_cost=self.costs.get(id), id_token_info=info)

    def _meter(self, request: Any) -> Any:
        self.meters[request.evse_id] = _reading(request.meter_value)
        return self.names.MeterValuesResponse()

    def _join(self, request: Any) -> Any:
        self.known.take(request, self.seconds())
        return self._done(request)

    # Certificates

    async def _sign(self, request: Any) -> None:
        chain, use = pem(f"signed {request.csr.split()[3]}"), request.certificate_type
        answer = await self.ask("CertificateSigned", certificate_chain=chain, certificate_type=use)
        if answer.status == ACCEPTED:
            self.signed[str(use)] = chain

    def _certificate_status(self, request: Any) -> Any:
        good = request.ocsp_request_data.serial_number not in self.revoked
        result = "good" if good else "revoked"
        return self.names.GetCertificateStatusResponse(status=ACCEPTED, ocsp_result=result)

    def _chain_status(self, request: Any) -> Any:
        names = self.names
        statuses = [
            names.CertificateStatusType(
                certificate_hash_data=one.certificate_hash_data,
                source=one.source,
                status="Revoked" if one.certificate_hash_data.serial_number in self.revoked else "Good",
                next_update=self.now() + timedelta(days=1),
            )
            for one in request.certificate_status_requests
        ]
        return names.GetCertificateChainStatusResponse(certificate_status=statuses)

    def _exchange_exi(self, request: Any) -> Any:
        return self.names.Get15118EVCertificateResponse(status=ACCEPTED, exi_response=request.exi_request[::-1])

    # 2.1

    def _take_stream(self, message: Any) -> None:
        self.streams.setdefault(message.id, []).extend(one.v for one in message.data)

    def _give_update(self, request: Any) -> Any:
        update = self.updates.get(request.charging_profile_id)
        status = "Rejected" if update is None else ACCEPTED
        return self.names.PullDynamicScheduleUpdateResponse(status=status, schedule_update=update)

    def _look_up_vat(self, request: Any) -> Any:
        company = self.vat.get(request.vat_number)
        return self.names.VatNumberValidationResponse(
            vat_number=request.vat_number,
            status="Rejected" if company is None else ACCEPTED,
            company=company,
            evse_id=request.evse_id,
        )


def _reading(values: Any) -> float:
    """Return the energy of the last of some meter values, in Wh."""
    return float(values[-1].sampled_value[0].value)

"""A scripted CSMS of 1.6."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, final

from ocppkit import v16
from ocppkit.testing.roles.certificates import OWN, SIGNED, pem
from ocppkit.testing.roles.csms import ACCEPTED, Charge, ScriptedCsms
from ocppkit.versions import OCPP16

__all__ = ["Csms16"]


@final
class Csms16(ScriptedCsms[OCPP16]):
    """A CSMS of 1.6, the security whitepaper included."""

    def __init__(self) -> None:
        super().__init__(OCPP16)
        self.serve(
            {
                "StatusNotification": self._status,
                "Authorize": lambda request: v16.AuthorizeResponse(id_tag_info=self._info(request.id_tag)),
                "StartTransaction": self._start,
                "StopTransaction": self._stop,
                "MeterValues": self._meter,
            },
            {"SignCertificate": self._sign},
        )

    # What it asks

    async def start(self, token: str, *, evse: int = 1) -> str:
        """Ask the station to begin a transaction, and return the status."""
        return (await self.call(v16.RemoteStartTransactionRequest(id_tag=token, connector_id=evse))).status

    async def stop(self, charge: Charge) -> str:
        """Ask the station to end a transaction, and return the status."""
        return (await self.call(v16.RemoteStopTransactionRequest(transaction_id=int(charge.id)))).status

    async def unlock(self, *, evse: int = 1) -> str:
        """Ask the station to let go of a cable, and return the status."""
        return (await self.call(v16.UnlockConnectorRequest(connector_id=evse))).status

    async def switch(self, *, on: bool, evse: int | None = None) -> str:
        """Ask the station to take a connector, or all of it, into service or out of it, and return the status."""
        type = v16.AvailabilityType.OPERATIVE if on else v16.AvailabilityType.INOPERATIVE
        return (await self.call(v16.ChangeAvailabilityRequest(connector_id=evse or 0, type=type))).status

    async def reserve(self, token: str, *, evse: int = 1, id: int = 1, minutes: int = 30) -> str:
        """Ask the station to keep a connector for a token, and return the status."""
        until = self.now() + timedelta(minutes=minutes)
        request = v16.ReserveNowRequest(connector_id=evse, expiry_date=until, id_tag=token, reservation_id=id)
        return (await self.call(request)).status

    async def send_list(self, version: int, tokens: dict[str, str | None], *, full: bool = True) -> str:
        """Send a local list of tokens with their statuses, or changes to it, and return the status."""
        entries = [
            v16.AuthorizationData(
                id_tag=token,
                id_tag_info=None if status is None else v16.IdTagInfo(status=v16.AuthorizationStatus(status)),
            )
            for token, status in tokens.items()
        ]
        update = v16.UpdateType.FULL if full else v16.UpdateType.DIFFERENTIAL
        request = v16.SendLocalListRequest(
            list_version=version, update_type=update, local_authorization_list=entries or None
        )
        return (await self.call(request)).status

    def number(self, evse: int) -> dict[str, Any]:
        """Return the field that names a connector by its number."""
        return {"connector_id": evse}

    async def reset(self, *, hard: bool = True) -> str:
        """Ask the station to reset, and return the status."""
        return (await self.call(v16.ResetRequest(type=v16.ResetType.HARD if hard else v16.ResetType.SOFT))).status

    async def update_firmware(self, location: str, *, signed: bool = False) -> str:
        """Ask the station to install firmware, and return the status; without a signature there is none."""
        if not signed:
            await self.call(v16.UpdateFirmwareRequest(location=location, retrieve_date=self.now()))
            return ACCEPTED
        firmware = v16.FirmwareType(
            location=location,
            retrieve_date_time=self.now(),
            signature=SIGNED["signature"],
            signing_certificate=SIGNED["signing_certificate"],
        )
        return (await self.call(v16.SignedUpdateFirmwareRequest(request_id=self.new_id(), firmware=firmware))).status

    async def renew_certificate(self) -> str:
        """Ask the station to have its certificate renewed, and return the status."""
        return await self.trigger_more("SignChargePointCertificate")

    async def trigger_more(self, message: str) -> str:
        """Ask the station to send a message of the security whitepaper, and return the status."""
        return str((await self.ask("ExtendedTriggerMessage", requested_message=message)).status)

    async def fetch_diagnostics(self, location: str) -> str | None:
        """Ask the station to upload its diagnostics, and return the name of the file."""
        return (await self.call(v16.GetDiagnosticsRequest(location=location))).file_name

    async def clear_limit(self, id: int) -> str:
        """Ask the station to forget a charging profile, and return the status."""
        return (await self.call(v16.ClearChargingProfileRequest(id=id))).status

    async def list_version(self) -> int:
        """Ask for the version of the local list."""
        return (await self.call(v16.GetLocalListVersionRequest())).list_version

    # What it answers

    def _info(self, token: str) -> v16.IdTagInfo:
        return v16.IdTagInfo(status=v16.AuthorizationStatus(self.status(token)))

    def _status(self, request: v16.StatusNotificationRequest) -> v16.StatusNotificationResponse:
        self.statuses[request.connector_id] = request.status
        return v16.StatusNotificationResponse()

    def _start(self, request: v16.StartTransactionRequest) -> v16.StartTransactionResponse:
        id, meter = len(self.charges) + 1, request.meter_start
        self.charges[str(id)] = Charge(
            id=str(id), evse=request.connector_id, token=request.id_tag, meter_start=meter, meter=meter
        )
        return v16.StartTransactionResponse(id_tag_info=self._info(request.id_tag), transaction_id=id)

    def _stop(self, request: v16.StopTransactionRequest) -> v16.StopTransactionResponse:
        charge = self.charges.get(str(request.transaction_id))
        if charge is not None:
            charge.meter, charge.ended = request.meter_stop, request.reason or "Local"
        return v16.StopTransactionResponse(id_tag_info=None if request.id_tag is None else self._info(request.id_tag))

    def _meter(self, request: v16.MeterValuesRequest) -> v16.MeterValuesResponse:
        reading = float(request.meter_value[-1].sampled_value[0].value)
        charge = self.charges.get(str(request.transaction_id))
        if charge is None:
            self.meters[request.connector_id] = reading
        else:
            charge.meter = reading
        return v16.MeterValuesResponse()

    async def _sign(self, request: v16.SignCertificateRequest) -> None:
        chain = pem(f"signed {request.csr.split()[3]}")
        answer = await self.call(v16.CertificateSignedRequest(certificate_chain=chain))
        if answer.status == v16.CertificateSignedStatusEnumType.ACCEPTED:
            self.signed[OWN] = chain

"""Firmware and logs: what a scripted station fetches and uploads, in steps that it tells."""

from __future__ import annotations

from hashlib import md5
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from ocppkit.testing.roles.station2 import Station2
    from ocppkit.testing.roles.station16 import Station16

__all__ = ["Files"]


@final
class Files:
    """The firmware and the logs of a station of any version; nothing is really loaded.

    ``forged``: signatures prove wrong. ``missing``: nothing can be downloaded. ``firmware_status``, ``log_status`` and
    ``publish_status`` are what was told last. ``uploads`` has where logs went, ``published`` the checksums of firmware
    that the station offers to others, and where.
    """

    def __init__(self, station: Station16 | Station2[Any]) -> None:
        self._station: Any = station
        self.forged = False
        self.missing = False
        self.firmware_status = self.log_status = self.publish_status = "Idle"
        self.uploads: list[str] = []
        self.published: dict[str, list[str]] = {}
        self._request_id: int | None = None
        self._log_id: int | None = None
        self._publish_id: int | None = None
        station.serve(
            {
                "UpdateFirmware": lambda _: self._accepted("UpdateFirmware"),
                "SignedUpdateFirmware": lambda _: self._accepted("SignedUpdateFirmware"),
                "GetLog": self._name_log,
                "GetDiagnostics": lambda _: self._station.names.GetDiagnosticsResponse(file_name="diagnostics.txt"),
                "UnpublishFirmware": self._unpublish,
            },
            {
                "UpdateFirmware": self._update,
                "SignedUpdateFirmware": self._update,
                "GetLog": self._upload_log,
                "GetDiagnostics": self._upload_diagnostics,
                "PublishFirmware": self._publish,
            },
        )

    def _accepted(self, action: str) -> Any:
        response: Any = self._station.version.actions[action].response
        plain = "status" not in response.__slots__  # UpdateFirmware of 1.6
        return response() if plain else response(status="Accepted")

    # Firmware, L01 and L02; OCPP 1.6, 4.5 and the security whitepaper

    async def report_firmware(self, status: str | None = None) -> None:
        """Tell how far an update is, or what was told last."""
        self.firmware_status = status or self.firmware_status
        names, status, id = self._station.names, self.firmware_status, self._request_id
        request = names.FirmwareStatusNotificationRequest
        if "request_id" in request.__slots__:
            message = request(status=status, request_id=id)
        elif id is None:
            message = request(status=status)
        else:  # a signed update of 1.6 has a message of its own
            message = names.SignedFirmwareStatusNotificationRequest(status=status, request_id=id)
        await self._station.call(message)

    async def _update(self, request: Any) -> None:
        self._request_id = getattr(request, "request_id", None)
        firmware = getattr(request, "firmware", request)  # 1.6 has the location in the request itself
        is_signed = getattr(firmware, "signature", None) is not None
        await self.report_firmware("Downloading")
        if self.missing:
            await self.report_firmware("DownloadFailed")
            return
        await self.report_firmware("Downloaded")
        if is_signed and self.forged:
            await self.report_firmware("InvalidSignature")
            await self._station.report_event("InvalidFirmwareSignature")
            return
        for step in (*(["SignatureVerified"] if is_signed else []), "Installing"):
            await self.report_firmware(step)
        self._station.firmware = firmware.location.rpartition("/")[2]
        await self._station.boot("FirmwareUpdate")
        await self.report_firmware("Installed")

    # Logs, N01; OCPP 1.6, 4.4 and the security whitepaper

    async def report_log(self, status: str | None = None) -> None:
        """Tell how far an upload is, or what was told last."""
        self.log_status = status or self.log_status
        await self._station.call(
            self._station.names.LogStatusNotificationRequest(status=self.log_status, request_id=self._log_id)
        )

    async def report_diagnostics(self, status: str | None = None) -> None:
        """Tell how far an upload of diagnostics is, which only 1.6 has."""
        self.log_status = status or self.log_status
        await self._station.call(self._station.names.DiagnosticsStatusNotificationRequest(status=self.log_status))

    def _name_log(self, request: Any) -> Any:
        return self._station.names.GetLogResponse(status="Accepted", filename=f"{request.log_type}.txt")

    async def _upload_log(self, request: Any) -> None:
        self._log_id = request.request_id
        await self.report_log("Uploading")
        self.uploads.append(request.log.remote_location)
        await self.report_log("Uploaded")

    async def _upload_diagnostics(self, request: Any) -> None:
        await self.report_diagnostics("Uploading")
        self.uploads.append(request.location)
        await self.report_diagnostics("Uploaded")

    # Firmware for other stations, L03 and L04

    async def report_published(self, status: str | None = None, location: list[str] | None = None) -> None:
        """Tell how far the offering of firmware is, or what was told last."""
        self.publish_status = status or self.publish_status
        await self._station.call(
            self._station.names.PublishFirmwareStatusNotificationRequest(
                status=self.publish_status, location=location, request_id=self._publish_id
            )
        )

    async def _publish(self, request: Any) -> None:
        self._publish_id = request.request_id
        await self.report_published("Downloading")
        await self.report_published("Downloaded")
        if request.checksum != checksum(request.location):
            await self.report_published("InvalidChecksum")
            return
        await self.report_published("ChecksumVerified")
        place = [f"http://station.example/{request.checksum}"]
        self.published[request.checksum] = place
        await self.report_published("Published", place)

    def _unpublish(self, request: Any) -> Any:
        known = self.published.pop(request.checksum, None) is not None
        return self._station.names.UnpublishFirmwareResponse(status="Unpublished" if known else "NoFirmware")


def checksum(location: str) -> str:
    """Return the checksum of what would be found at a place, in hexadecimal."""
    return md5(location.encode(), usedforsecurity=False).hexdigest()

"""Certificates of a scripted station: its own, which it has signed, and those that are installed."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit.json import is_array

if TYPE_CHECKING:
    from ocppkit.testing.roles.station2 import Station2
    from ocppkit.testing.roles.station16 import Station16

__all__ = ["OWN", "RESPONDER", "SIGNED", "Certificates", "pem", "serial_of"]

OWN: Final = "ChargingStationCertificate"
"""The use of the certificate that a station shows its CSMS, which 1.6 does not name."""


RESPONDER: Final = "https://ocsp.example"
"""Where certificates of scripts can be checked."""


def pem(name: str, what: str = "CERTIFICATE") -> str:
    """Return a text in the shape of PEM, which stands for a certificate, or another object, in scripts."""
    return f"-----BEGIN {what}-----\n{name}\n-----END {what}-----\n"


SIGNED: Final = {"signature": "c2lnbmVk", "signing_certificate": pem("the maker of the firmware")}
"""What makes an update of firmware a signed one."""


def serial_of(certificate: str) -> str:
    """Return the serial number that scripts give a certificate."""
    return sha256(certificate.encode()).hexdigest()[:16]


@final
class Certificates:
    """The certificates of a station of any version; nothing is really signed.

    ``own`` has the chains that the CSMS has signed, by use, ``installed`` the certificates that it installed, with
    their uses, ``untrusted`` those that the station refuses to install. ``contracts`` are those of EVs that plug in, by
    eMAID, which 1.6 does not have.
    """

    def __init__(self, station: Station16 | Station2[Any]) -> None:
        self._station: Any = station
        self.own: dict[str, str] = {}
        self.installed: dict[str, str] = {}
        self.untrusted: set[str] = set()
        self.contracts: dict[str, str] = {}
        station.serve(
            {
                "CertificateSigned": self._take_signed,
                "InstallCertificate": self._install,
                "DeleteCertificate": self._delete,
                "GetInstalledCertificateIds": self._list,
            }
        )

    async def renew(self, use: str = OWN) -> bool:
        """Ask the CSMS to sign a new certificate (A03), and return whether it will; it comes by CertificateSigned."""
        names = self._station.names
        csr = pem(f"key-{len(self.own)} for {use}", "CERTIFICATE REQUEST")
        typed = {"certificate_type": use} if "certificate_type" in names.SignCertificateRequest.__slots__ else {}
        answer = await self._station.call(names.SignCertificateRequest(csr=csr, **typed))
        return bool(answer.status == "Accepted")

    def hash_data(self, certificate: str) -> Any:
        """Return what identifies a certificate in messages."""
        issuer = sha256(b"issuer").hexdigest()
        return self._station.names.CertificateHashDataType(
            hash_algorithm="SHA256",
            issuer_name_hash=issuer,
            issuer_key_hash=issuer,
            serial_number=serial_of(certificate),
        )

    def ocsp_data(self, certificate: str) -> Any:
        """Return what asks in messages whether a certificate holds."""
        data = self.hash_data(certificate)
        return self._station.names.OCSPRequestDataType(
            hash_algorithm=data.hash_algorithm,
            issuer_name_hash=data.issuer_name_hash,
            issuer_key_hash=data.issuer_key_hash,
            serial_number=data.serial_number,
            responder_url=RESPONDER,
        )

    def _take_signed(self, request: Any) -> Any:
        use = getattr(request, "certificate_type", None) or OWN
        good = "BEGIN CERTIFICATE" in request.certificate_chain
        if good:
            self.own[str(use)] = request.certificate_chain
        return self._station.names.CertificateSignedResponse(status="Accepted" if good else "Rejected")

    def _install(self, request: Any) -> Any:
        refused = request.certificate in self.untrusted
        if not refused:
            self.installed[request.certificate] = str(request.certificate_type)
        return self._station.names.InstallCertificateResponse(status="Rejected" if refused else "Accepted")

    def _delete(self, request: Any) -> Any:
        serial = request.certificate_hash_data.serial_number
        found = next((one for one in self.installed if serial_of(one) == serial), None)
        if found is not None:
            del self.installed[found]
        return self._station.names.DeleteCertificateResponse(status="NotFound" if found is None else "Accepted")

    def _list(self, request: Any) -> Any:
        names, wanted = self._station.names, request.certificate_type
        uses: list[Any] = wanted if is_array(wanted) else [wanted]  # 1.6 asks for one use, 2.x for some or all
        found = [(one, use) for one, use in self.installed.items() if wanted is None or use in uses]
        status = "Accepted" if found else "NotFound"
        response = names.GetInstalledCertificateIdsResponse
        if "certificate_hash_data" in response.__slots__:
            return response(status=status, certificate_hash_data=[self.hash_data(one) for one, _ in found] or None)
        chains = [
            names.CertificateHashDataChainType(certificate_type=use, certificate_hash_data=self.hash_data(one))
            for one, use in found
        ]
        return response(status=status, certificate_hash_data_chain=chains or None)

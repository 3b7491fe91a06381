"""Security profiles 0 to 3, and TLS as they ask for it: contexts for a CSMS and for a station, and what to check then.

The contexts are ``ssl.SSLContext`` objects, so whatever takes one can use them. The checks take what ``getpeercert()``
returns. Requirements are cited under the numbers of profile 3 (A00.FR.4xx), which 1.6 and 2.x share; profile 2 asks the
same under numbers that differ by version. Sources: security whitepaper of OCPP 1.6, 2; OCPP 2.0.1 and 2.1 part 2, A00.
"""

from __future__ import annotations

import ipaddress
import os
import re
import ssl
from collections.abc import Collection, Iterator, Mapping
from enum import IntEnum
from typing import Any, Final, TypeAlias, final

from ocppkit._secrets import MASK, shown
from ocppkit._value import Value
from ocppkit.errors import OcppError
from ocppkit.protocol import Version
from ocppkit.versions import OCPP16

__all__ = [
    "CertificateRefused",
    "KeyPair",
    "PeerCertificate",
    "SecurityProfile",
    "check_csms_certificate",
    "check_station_certificate",
    "csms_context",
    "security_event",
    "station_context",
]

PeerCertificate: TypeAlias = Mapping[str, Any] | None
"""What ``getpeercert()`` returns: empty if the certificate was not verified, None if there is none."""


class SecurityProfile(IntEnum):
    """How a station and its CSMS know each other; the numbers are those of ``SecurityProfile`` on the wire."""

    NONE = 0
    """None is configured yet: no TLS, no password. Only 1.6 has a number for it."""
    BASIC_AUTH = 1
    """Basic authentication without TLS; for networks that are safe by other means."""
    TLS_BASIC_AUTH = 2
    """TLS with a certificate of the CSMS; the station has a password."""
    TLS_CLIENT_CERTIFICATE = 3
    """TLS with certificates on both sides, and no password."""

    @property
    def has_tls(self) -> bool:
        """Whether the connection is one of TLS."""
        return self >= SecurityProfile.TLS_BASIC_AUTH

    @property
    def has_password(self) -> bool:
        """Whether the station sends its identity and password with every connection request."""
        return self in {SecurityProfile.BASIC_AUTH, SecurityProfile.TLS_BASIC_AUTH}

    @property
    def has_client_certificate(self) -> bool:
        """Whether the station shows a certificate of its own."""
        return self is SecurityProfile.TLS_CLIENT_CERTIFICATE


# A00.FR.421 and 422, in OpenSSL's spelling. ECDHE with RSA is not asked for; it gives those who have an RSA certificate
# the forward secrecy that 422 recommends. The suites of TLS 1.3 are OpenSSL's own affair.
_ECDHE_ECDSA: Final = ("ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384")
_ECDHE_RSA: Final = ("ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES256-GCM-SHA384")
_RSA: Final = ("AES128-GCM-SHA256", "AES256-GCM-SHA384")
# A00.FR.501 to 503: OpenSSL's level 2 is 112 bits, RSA keys of 2048 and curves of 224, and refuses SHA-1 signatures.
_STRENGTH: Final = "@SECLEVEL=2"

# Part 2 appendices, security events. The reasons are OpenSSL's; a refused handshake is most often one about suites.
_EVENTS: Final = (
    (re.compile("PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|WRONG_SSL_VERSION"), "InvalidTLSVersion"),
    (re.compile("HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY|CIPHER"), "InvalidTLSCipherSuite"),
    (re.compile("CERTIFICATE_VERIFY_FAILED"), "InvalidCsmsCertificate"),
)
_SPELLED: Final[Mapping[type[Version], Mapping[str, str]]] = {
    OCPP16: {"InvalidCsmsCertificate": "InvalidCentralSystemCertificate"}
}

# A host name, not a serial number: A00.FR.511 wants the certificates of stations and of CSMSs told apart.
_HOST_NAME: Final = re.compile(r"(\*\.)?([a-z0-9_-]+\.)+[a-z]{2,}\.?", re.IGNORECASE)


class CertificateRefused(OcppError, ssl.SSLCertVerificationError):
    """A certificate that TLS has verified breaks a rule of OCPP; ``rule`` is the requirement's number.

    It is an ``ssl.SSLCertVerificationError`` too, so transports treat it like any other certificate that fails.
    """

    def __init__(self, rule: str, message: str) -> None:
        super().__init__(ssl.SSLErrorNumber.SSL_ERROR_SSL, message)
        self.rule = rule
        self.message = message
        self.reason = "CERTIFICATE_VERIFY_FAILED"
        self.verify_code = 50  # X509_V_ERR_APPLICATION_VERIFICATION
        self.verify_message = message

    def __str__(self) -> str:
        return f"{self.rule}: {self.message}"


@final
class KeyPair(Value):
    """Files in PEM format: a certificate, followed by its intermediate ones, and its private key.

    ``key`` is None if it stands in the same file. ``password`` is what the key is encrypted with; it is never shown,
    and nobody is asked for one that is missing.
    """

    __slots__ = __match_args__ = ("certificate", "key", "password")

    def __init__(
        self,
        certificate: str | os.PathLike[str],
        key: str | os.PathLike[str] | None = None,
        password: str | bytes | None = None,
    ) -> None:
        self.certificate = certificate
        self.key = key
        self.password = password

    def __repr__(self) -> str:
        return f"KeyPair({self.certificate!r}, {self.key!r}{'' if self.password is None else f', {MASK}'})"


def csms_context(
    profile: SecurityProfile, *keys: KeyPair, roots: str | None = None, rsa_key_exchange: bool = True
) -> ssl.SSLContext:
    """Make the context of a CSMS: TLS 1.2 or newer, the suites it must have, and for profile 3 a certificate a station.

    ``keys``: the standard asks for two, one of RSA and one of ECDSA, for each serves half of the suites. ``roots``:
    for profile 3, PEM text of the CA certificates that stations are verified against; no others are trusted.
    ``rsa_key_exchange``: whether to have the two ``TLS_RSA`` suites, which A00.FR.421 asks for and which have no
    forward secrecy. TLS 1.0 and 1.1, which 1.6 allows for stations that have nothing better, are not to be had here.

    Raises:
        ValueError: the profile has no TLS, or keys or roots are missing or of no use to it, or a key has a password
            and none is given.
        ssl.SSLError: a file is no PEM, key and password or certificate do not match, a key is too short
            (A00.FR.501 to 503), or this OpenSSL lacks a suite.
        OSError: a file cannot be read.

    Source: OCPP 2.1 part 2, A00.FR.402 to 424; the same in 2.0.1 and the whitepaper of 1.6.
    """
    verifies = profile.has_client_certificate
    if not keys:
        raise ValueError("a CSMS needs a certificate (A00.FR.410)")
    if verifies is not (roots is not None):
        raise ValueError("profile 3, and no other, needs the roots of the stations' certificates (A00.FR.403)")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.verify_mode = ssl.CERT_REQUIRED if verifies else ssl.CERT_NONE
    return _prepared(context, profile, keys, roots, _RSA if rsa_key_exchange else ())


def station_context(
    profile: SecurityProfile,
    roots: str,
    key: KeyPair | None = None,
    *,
    rsa_key_exchange: bool = False,
    allow_wildcards: bool = False,
    allow_alternative_names: bool = False,
) -> ssl.SSLContext:
    """Make the context of a station: TLS 1.2 or newer, and a CSMS whose certificate is verified and bears its name.

    ``roots``: PEM text of the CSMS root certificates, as InstallCertificate brings it; no others are trusted. ``key``:
    for profile 3, the station's; an expired one is sent all the same (2.x A00.FR.430). ``rsa_key_exchange``: whether
    to offer the two ``TLS_RSA`` suites beside those of ECDHE, either of which A00.FR.422 is content with.
    Each handshake ends with ``check_csms_certificate``, before a password is sent; ``allow_wildcards`` and
    ``allow_alternative_names`` are its. It can only be stricter than Python's own check of the host name.

    Raises:
        ValueError: the profile has no TLS, or the key is missing or of no use to it, or needs a password.
        ssl.SSLError: as with ``csms_context``.
        OSError: a file cannot be read.

    Source: OCPP 2.1 part 2, A00.FR.402 to 424; the same in 2.0.1 and the whitepaper of 1.6.
    """
    if profile.has_client_certificate is not (key is not None):
        raise ValueError("profile 3, and no other, needs a certificate of the station (A00.FR.401)")
    context = _StationContext(ssl.PROTOCOL_TLS_CLIENT)  # verifies chain and host name, and asks for both
    context.allow_wildcards = allow_wildcards
    context.allow_alternative_names = allow_alternative_names
    return _prepared(context, profile, () if key is None else (key,), roots, _RSA if rsa_key_exchange else ())


def check_csms_certificate(
    certificate: PeerCertificate, host: str, *, allow_wildcards: bool = False, allow_alternative_names: bool = False
) -> None:
    """Check that a verified certificate is the one of the CSMS at ``host``: its CN is that name.

    ``host`` is the host of the connection URL, in ASCII. ``allow_wildcards`` is ``AllowCSMSTLSWildcards`` of 2.x.
    ``allow_alternative_names``: whether a subjectAltName will do as well, which A00.FR.511 allows where a CSMS has
    several network paths. ``getpeercert()`` tells nothing of keys, signatures and key usage: the contexts of this
    module refuse weak keys and SHA-1, and whether a CA signs with RSA-PSS or ECDSA (A00.FR.505) stays unchecked.

    Raises:
        CertificateRefused: A00.FR.411, there is no verified certificate; A00.FR.412, it has another name or a wildcard.

    Source: OCPP 2.1 part 2, A00.FR.412 and 510; 2.0.1 errata 2025-02, 2.62; whitepaper of 1.6, A00.FR.412.
    """
    if not certificate:
        raise CertificateRefused("A00.FR.411", "the CSMS has sent no certificate, or it was not verified")
    names = list(_subject(certificate, "commonName"))
    if allow_alternative_names:
        names += [name for kind, name in certificate.get("subjectAltName", ()) if kind in {"DNS", "IP Address"}]
    wanted = _normal(host)
    if wanted and wanted in map(_normal, names):
        return
    wildcard = f"*.{wanted.partition('.')[2]}"
    if _address(wanted) or wildcard.count(".") < 2 or wildcard not in map(_normal, names):
        found = ", ".join(map(shown, names)) or "nobody"
        raise CertificateRefused("A00.FR.412", f"the certificate of the CSMS is for {found}, not for {shown(host)}")
    if not allow_wildcards:
        raise CertificateRefused("A00.FR.412", f"the certificate of the CSMS has a wildcard, {shown(wildcard)}")


def check_station_certificate(
    certificate: PeerCertificate, serial_number: str | None, organizations: Collection[str]
) -> str:
    """Check that a verified certificate is the one of a station, and return its CN, the station's serial number.

    ``serial_number``: of the station that has this identity, None if it is not known before the BootNotification, with
    whose serial number the CN is to be compared then (2.x B01.FR.11). ``organizations``: the names of the operator and
    of those it trusts; one must be an O of the subject. Both are compared as they are. That no two stations share a
    certificate (A00.FR.427), and what ``check_csms_certificate`` names, ``getpeercert()`` cannot tell.

    Raises:
        CertificateRefused: A00.FR.407, there is no verified certificate; 404, its O is none of the organizations;
            511, it has not just one CN, or that is a host name, a URL or an IP address; 405, it is another station's.

    Source: OCPP 2.1 part 2, A00.FR.404, 405, 509 and 511; the same in 2.0.1 and the whitepaper of 1.6.
    """
    if isinstance(organizations, str):
        raise TypeError("organizations is a collection of names, not one name")
    if not certificate:
        raise CertificateRefused("A00.FR.407", "the station has sent no certificate, or it was not verified")
    owners = list(_subject(certificate, "organizationName"))
    if not set(owners) & set(organizations):
        found = ", ".join(map(shown, owners)) or "nobody"
        raise CertificateRefused("A00.FR.404", f"the certificate of the station is owned by {found}")
    names = list(_subject(certificate, "commonName"))
    if len(names) != 1 or not names[0]:
        raise CertificateRefused("A00.FR.511", f"the certificate of the station has {len(names)} common names, not one")
    name = names[0]
    if "://" in name or _HOST_NAME.fullmatch(name) or _address(name):
        raise CertificateRefused("A00.FR.511", f"{shown(name)} names a server, and is no serial number of a station")
    if serial_number is not None and name != serial_number:
        told = f"the certificate is the one of station {shown(name)}, not of {shown(serial_number)}"
        raise CertificateRefused("A00.FR.405", told)
    return name


def security_event(error: Exception, version: type[Version]) -> str | None:
    """Name the security event that a station reports when a handshake fails with this error, None if there is none.

    All three are critical: they are queued until a CSMS can be told, once for a series of failures. A server that
    refuses the handshake need not say why; that is taken for one about cipher suites.

    Source: OCPP 2.1 part 2, A00.FR.413, 419 and 426; the same in 2.0.1 and the whitepaper of 1.6.
    """
    reason = getattr(error, "reason", None) if isinstance(error, ssl.SSLError) else None
    name = next((name for pattern, name in _EVENTS if pattern.search(reason or "")), None)
    return None if name is None else _SPELLED.get(version, {}).get(name, name)


class _StationObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()
        _check_connection(self)


class _StationSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        _check_connection(self)


class _StationContext(ssl.SSLContext):
    """Checks the certificate when the handshake is done: what comes next is the password."""

    sslobject_class = _StationObject
    sslsocket_class = _StationSocket
    allow_wildcards = False
    allow_alternative_names = False


def _check_connection(connection: ssl.SSLObject | ssl.SSLSocket) -> None:
    context = connection.context
    check_csms_certificate(
        connection.getpeercert(),
        connection.server_hostname or "",
        allow_wildcards=getattr(context, "allow_wildcards", False),
        allow_alternative_names=getattr(context, "allow_alternative_names", False),
    )


def _prepared(
    context: ssl.SSLContext,
    profile: SecurityProfile,
    keys: Collection[KeyPair],
    roots: str | None,
    rsa: Collection[str],
) -> ssl.SSLContext:
    """Give a context what both sides need. No environment variable has a say in it, unlike in Python's own default."""
    if not profile.has_tls:
        raise ValueError(f"profile {profile.value} has no TLS")
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # A00.FR.416
    context.options |= ssl.OP_NO_COMPRESSION  # A00.FR.424
    context.set_ciphers(":".join([*_ECDHE_ECDSA, *_ECDHE_RSA, *rsa, _STRENGTH]))
    missing = {*_ECDHE_ECDSA, *rsa} - {cipher["name"] for cipher in context.get_ciphers()}
    if missing:
        raise ssl.SSLError(f"this OpenSSL lacks {', '.join(sorted(missing))} (A00.FR.421 and 422)")
    for pair in keys:
        context.load_cert_chain(pair.certificate, pair.key, _no_prompt if pair.password is None else pair.password)
    if roots is not None:
        context.load_verify_locations(cadata=roots)
    return context


def _no_prompt() -> str:
    # OpenSSL would ask on the terminal, and a server would wait for ever.
    raise ValueError("the private key is encrypted, and no password is given")


def _subject(certificate: Mapping[str, Any], attribute: str) -> Iterator[str]:
    """Read an attribute of the subject, which is a tuple of RDNs, each a tuple of names and values."""
    return (value for rdn in certificate.get("subject", ()) for name, value in rdn if name == attribute)


def _address(text: str) -> str | None:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return None


def _normal(name: str) -> str:
    return _address(name) or name.removesuffix(".").lower()

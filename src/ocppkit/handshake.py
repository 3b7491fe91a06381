"""What goes before the first message: the connection URL, Basic authentication, and a server's answer to a station.

Pure functions over what any framework knows of a WebSocket request. ``read_request`` reads it, the program looks the
station up, ``decide`` says what to answer and why. Reasons are for logs and hold no secret.
"""

from __future__ import annotations

import re
from base64 import b64encode
from binascii import a2b_base64
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hmac import compare_digest
from types import MappingProxyType
from typing import Final, Protocol, TypeAlias, final
from urllib.parse import quote, unquote_to_bytes

from ocppkit._secrets import MASK, shown
from ocppkit._value import Value
from ocppkit.negotiation import negotiate, subprotocols
from ocppkit.protocol import Protocol16, Protocol21, Protocol201, Version
from ocppkit.versions import VERSIONS

__all__ = [
    "STATUSES",
    "Accept",
    "AcceptThenClose",
    "AuthorizationFault",
    "AuthorizationKey",
    "BasicAuthPassword",
    "Cause",
    "ConnectionRequest",
    "Credentials",
    "Decision",
    "KnownStation",
    "Password",
    "Refuse",
    "basic_authorization",
    "connection_url",
    "decide",
    "identity_faults",
    "read_credentials",
    "read_request",
    "split_url",
]

# Most characters of an identity, and what it may hold beside letters and digits. Versions inherit the rule.
_IDENTITIES: Final[Mapping[type[Version], tuple[int, str] | None]] = {
    Protocol16: None,  # OCPP-J 1.6, 3.1.1 is silent
    Protocol201: (48, "*-_=:+|@."),  # OCPP-J 2.0.1, 3.1.1; Part 2, 2.1.4: identifierString
    Protocol21: (48, "*-_=+|@."),  # OCPP-J 2.1, 3.1.1 takes the colon away
}
# A host first, all of it ASCII that can be seen; no user, whose place is the header; no fragment (RFC 6455, 3).
_ENDPOINT: Final = re.compile(r'(?i:wss?)://[!"$-.0-9;->A-~][!"$-.0->A-~]*(?:/[!"$->@-~]*)?(?:\?[!"$-~]*)?')
_HEX: Final = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_CHALLENGE: Final = (("WWW-Authenticate", 'Basic realm="OCPP"'),)


def identity_faults(identity: str, *versions: type[Version]) -> tuple[str, ...]:
    """Say what is wrong with an identity in any of these versions; nothing is said of one that is fit for all.

    On 1.6 only what no URL can end with is wrong (OCPP-J 2.0.1 and 2.1, 3.1.1; Part 2, 2.1.4).
    """
    if identity in {"", ".", ".."} or any("\ud800" <= char <= "\udfff" for char in identity):
        return (f"no URL can end with the identity {shown(identity)}",)
    faults: list[str] = []
    for version in versions:
        rule = next((_IDENTITIES[base] for base in version.__mro__ if base in _IDENTITIES), None)
        if rule is None:
            continue
        longest, marks = rule
        if len(identity) > longest:
            faults.append(f"OCPP {version.name} allows an identity {longest} characters, this has {len(identity)}")
        strange = [char for char in identity if not (char.isascii() and char.isalnum()) and char not in marks]
        if strange:
            faults.append(f"OCPP {version.name} allows an identity letters, digits and {marks}, not {strange[0]!r}")
    return tuple(faults)


def connection_url(endpoint: str, identity: str, *versions: type[Version], strict: bool = True) -> str:
    """Write the URL that a station connects to: the endpoint's path, a slash and the percent-encoded identity.

    ``versions`` are those that the station offers; each must allow the identity, unless ``strict`` is false. A slash
    that ends the endpoint's path is not doubled, and a query stays behind the path.
    Source: OCPP-J 1.6, 2.0.1 and 2.1, 3.1.1.

    Raises:
        ValueError: the identity breaks a rule, or the endpoint is no plain ws or wss URL. The text never shows it.
    """
    faults = identity_faults(identity, *versions)
    if faults and (strict or not identity):
        raise ValueError("; ".join(faults))
    if not _ENDPOINT.fullmatch(endpoint):
        raise ValueError("an endpoint is a ws or wss URL with a host, in ASCII, without user, password and fragment")
    base, mark, query = endpoint.partition("?")
    return f"{base.rstrip('/')}/{quote(identity, safe='')}{mark}{query}"


def split_url(url: str | bytes) -> tuple[str, str]:
    """Split a connection URL, or the path of one, into what stands before the identity and the decoded identity.

    It is decoded after splitting, so "%2F" never separates, and need obey no rule but to be there; the query is dropped
    (OCPP-J 1.6, 2.0.1 and 2.1, 3.1.1). Give the path as it was sent: one that a framework has decoded is ambiguous.

    Raises:
        ValueError: the last segment of the path is empty, or no UTF-8 when decoded. The text does not show the URL.
    """
    text = url if isinstance(url, str) else url.decode(errors="surrogateescape")
    text = re.split("[?#]", text, maxsplit=1)[0]
    scheme = -1 if text.startswith("/") else text.find("://")
    start = text.find("/", scheme + 3 if scheme >= 0 else 0)
    endpoint, _, segment = text[start:].rpartition("/") if start >= 0 else ("", "", "")
    try:
        identity = unquote_to_bytes(segment).decode()
    except UnicodeError:
        identity = ""
    if not identity:
        raise ValueError("the URL names no station: its path must end with the percent-encoded identity")
    return text[:start] + endpoint, identity


class Password(Protocol):
    """What a server holds to check a password with: one of the two classes below, or a hash of your own."""

    def matches(self, sent: bytes) -> bool:
        """Whether these bytes, as sent, are the password."""
        ...


class _Secret(Value):
    """A password as bytes; it shows in no ``repr``."""

    __slots__ = __match_args__ = ("_sent",)
    _sent: bytes

    @property
    def sent(self) -> bytes:
        """The bytes that the station puts on the wire."""
        return self._sent

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"


@final
class AuthorizationKey(_Secret):
    """The password of a 1.6 station: 16 to 20 bytes, given as such or as the hex text of the configuration key.

    The standard sends the bytes; many stations send the hex text. ``as_text`` makes a station do so, ``raw_only`` makes
    a server accept the bytes alone. ``strict=False`` lifts the limits of length. A key that is no hex, as some stations
    have it, is a ``BasicAuthPassword``.

    Raises:
        ValueError: it has another length, or is no hex.

    Source: OCPP-J 1.6, 6.2.2 (exactly 20 bytes); security whitepaper, A00.FR.204 and 205, 7.2 (at least 16).
    """

    __slots__ = ("_hex", "_raw", "_raw_only")
    __match_args__ = ("_sent", "_raw", "_raw_only")

    def __init__(self, key: str | bytes, *, as_text: bool = False, raw_only: bool = False, strict: bool = True) -> None:
        if isinstance(key, str) and not _HEX.fullmatch(key):
            raise ValueError("an AuthorizationKey is written as pairs of hex digits")
        self._raw = bytes.fromhex(key) if isinstance(key, str) else key
        self._raw_only = raw_only
        if strict and not 16 <= len(self._raw) <= 20:
            raise ValueError(f"an AuthorizationKey has 16 to 20 bytes, this has {len(self._raw)}")
        self._hex = self._raw.hex().encode()
        as_given = key.encode() if isinstance(key, str) else self._hex
        self._sent = as_given if as_text else self._raw

    def matches(self, sent: bytes) -> bool:
        """Whether these bytes are the key: raw or, unless ``raw_only``, its hex text in either case."""
        text = compare_digest(sent.lower(), self._hex)
        return compare_digest(sent, self._raw) or (text and not self._raw_only)


@final
class BasicAuthPassword(_Secret):
    """The password of a 2.x station: text of 16 to ``longest`` characters, sent as UTF-8.

    ``longest`` is the maxLimit of the station's variable ``BasicAuthPassword``, 40 to 64. ``strict=False`` lifts the
    limits. Any character is allowed, as in 2.1 and the errata of 2.0.1.

    Raises:
        ValueError: it has another length, or a lone surrogate.

    Source: OCPP 2.1 Part 2, A00.FR.204 to 205 and 304; OCPP 2.0.1 errata 2025-09, 2.1.
    """

    __slots__ = __match_args__ = ()

    def __init__(self, text: str, *, longest: int = 64, strict: bool = True) -> None:
        if strict and not 16 <= len(text) <= longest:
            raise ValueError(f"a BasicAuthPassword has 16 to {longest} characters, this has {len(text)}")
        if any("\ud800" <= char <= "\udfff" for char in text):  # the encoder's exception would hold the password
            raise ValueError("a BasicAuthPassword cannot be written as UTF-8")
        self._sent = text.encode()

    def matches(self, sent: bytes) -> bool:
        """Whether these bytes are the password."""
        return compare_digest(sent, self._sent)


def basic_authorization(identity: str, password: AuthorizationKey | BasicAuthPassword, *, strict: bool = True) -> str:
    """Write the ``Authorization`` header that a station sends with every connection request of profiles 1 and 2.

    Source: OCPP-J 1.6, 6.2.2; OCPP 2.0.1 and 2.1 Part 2, A00.FR.203 to 205.

    Raises:
        ValueError: the identity is empty or, unless ``strict`` is false, has a colon, where most servers end it
            (RFC 7617, 2).
    """
    if not identity or (strict and ":" in identity):
        raise ValueError(f"the identity {shown(identity)} is no user name of Basic authentication")
    return "Basic " + b64encode(identity.encode() + b":" + password.sent).decode()


class AuthorizationFault(StrEnum):
    """Why an ``Authorization`` header gives no password of a station."""

    MISSING = "there is no Authorization header"
    SCHEME = "the Authorization header is not of the scheme Basic"
    BASE64 = "the Authorization header is no base64"
    USER = "the user name is not the identity of the URL"


@final
class Credentials(_Secret):
    """The password that came with a user name that is the identity: bytes as ``sent``, to be checked, never shown."""

    __slots__ = __match_args__ = ()

    def __init__(self, sent: bytes) -> None:
        self._sent = sent


def read_credentials(authorization: str | None, identity: str) -> Credentials | AuthorizationFault:
    """Read an ``Authorization`` header of the station with this identity. No header makes it raise.

    The identity is known, so that a colon in it or in the password separates nothing (OCPP-J 1.6, 6.2.2; OCPP 2.1
    Part 2, A00.FR.204 and 207).
    """
    scheme, _, token = (authorization or "").strip().partition(" ")
    if not scheme:
        return AuthorizationFault.MISSING
    if scheme.lower() != "basic":
        return AuthorizationFault.SCHEME
    try:
        decoded = a2b_base64(token.strip(), strict_mode=True)
    except ValueError:
        return AuthorizationFault.BASE64
    user = identity.encode(errors="surrogatepass") + b":"
    return Credentials(decoded[len(user) :]) if decoded.startswith(user) else AuthorizationFault.USER


@final
@dataclass(frozen=True, slots=True)
class ConnectionRequest:
    """A station's request for a connection, as far as OCPP cares.

    ``identity`` is empty if the URL names none. ``offered``: subprotocols, the station's favourite first.
    """

    endpoint: str
    identity: str
    offered: tuple[str, ...]
    credentials: Credentials | AuthorizationFault
    tls: bool = False


def read_request(
    path: str | bytes,
    headers: Iterable[tuple[str | bytes, str | bytes]] = (),
    *,
    offered: Iterable[str] | None = None,
    identity: str | None = None,
    tls: bool = False,
) -> ConnectionRequest:
    """Read what a framework hands over of a request. Nothing in it makes this raise.

    ``path`` as it was sent, percent-encoded. ``headers``: all of them as pairs, names in any case. ``offered`` and
    ``identity`` replace what headers and path say, for frameworks that have read them already and for stations whose
    URL names none. ``tls``: whether the station's connection is encrypted, up to a proxy of yours if need be.
    """
    pairs = [(_text(name).lower(), _text(value)) for name, value in headers]
    try:
        endpoint, named = split_url(path)
    except ValueError:
        endpoint, named = "", ""
    identity = named if identity is None else identity
    if offered is None:
        offered = [value for name, value in pairs if name == "sec-websocket-protocol"]
    # Two headers, joined as HTTP joins them, are no credentials: which of them counts is for nobody to guess.
    authorization = ", ".join([value for name, value in pairs if name == "authorization"])
    credentials = read_credentials(authorization, identity)
    return ConnectionRequest(endpoint, identity, subprotocols(offered), credentials, tls)


def _text(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode("latin-1")


@final
@dataclass(frozen=True, slots=True)
class KnownStation:
    """What the program knows of a station that may connect.

    ``profiles``: the security profiles that it may use, 0 to 3: several while it changes from one to another, and 0
    where nothing is asked of it. ``passwords``: any of them will do for profiles 1 and 2; without one, none does.
    ``versions`` and ``default`` take the place of the server's, for a station whose 2.0.1 is broken or that names no
    subprotocol. Source: security whitepaper and OCPP 2.1 Part 2, A00.FR.001 to 004.
    """

    profiles: Collection[int]
    passwords: Collection[Password] = ()
    versions: Collection[type[Version]] | None = None
    default: type[Version] | None = None

    def __post_init__(self) -> None:
        """Refuse one value where several are expected, before a station comes."""
        for name in ("profiles", "passwords"):
            if isinstance(getattr(self, name), str) or not hasattr(getattr(self, name), "__len__"):
                raise TypeError(f"{name} must be a collection, even of one")


class Cause(StrEnum):
    """Why a station is refused."""

    NO_IDENTITY = "the URL names no station"
    UNKNOWN_STATION = "the station is not known"
    SECURITY_PROFILE = "the station may not use this security profile"
    CERTIFICATE = "the client certificate belongs to another station"
    CREDENTIALS = "the credentials do not fit the station"
    NO_COMMON_VERSION = "there is no common version of OCPP"


STATUSES: Final[Mapping[Cause, int]] = MappingProxyType(
    {
        Cause.NO_IDENTITY: 404,
        Cause.UNKNOWN_STATION: 404,  # OCPP-J 1.6 and 2.0.1, 3.2; 2.1, 3.3
        Cause.SECURITY_PROFILE: 403,  # Part 2, A00.FR.002
        Cause.CERTIFICATE: 403,
        Cause.CREDENTIALS: 401,  # Part 2, A00.FR.204 and 207; the sequence diagrams have the number
        Cause.NO_COMMON_VERSION: 400,  # certification, TC_B_58_CSMS and TC_088_CSMS, without a number
    }
)
"""The HTTP status that refuses a station, by cause."""


@final
@dataclass(frozen=True, slots=True)
class Accept:
    """Complete the handshake; ``subprotocol`` is what to select, None for a station that offered none."""

    identity: str
    version: type[Version]
    subprotocol: str | None


@final
@dataclass(frozen=True, slots=True)
class AcceptThenClose:
    """Complete the handshake without a subprotocol, then close the WebSocket at once with ``code``."""

    identity: str
    cause: Cause
    reason: str
    code: int = 1002  # RFC 6455, 7.4.1: protocol error; OCPP-J names no close code


@final
@dataclass(frozen=True, slots=True)
class Refuse:
    """Answer with an HTTP ``status`` and ``headers`` in place of the handshake; ``reason`` is for the log."""

    status: int
    cause: Cause
    reason: str
    headers: tuple[tuple[str, str], ...] = ()


Decision: TypeAlias = Accept | AcceptThenClose | Refuse
"""What a server answers to a connection request."""


def decide(
    request: ConnectionRequest,
    station: KnownStation | None,
    versions: Iterable[type[Version]] = VERSIONS,
    *,
    default: type[Version] | None = None,
    client_decides: bool = False,
    accept_then_close: bool = False,
    password_matches: bool | None = None,
    certificate_matches: bool | None = None,
    statuses: Mapping[Cause, int] = STATUSES,
) -> Decision:
    """Say what a server answers to a station that wants to connect, and why. Nothing that it sends makes it raise.

    ``station`` is None if the program does not know the identity. ``versions``, ``default`` and ``client_decides`` are
    those of ``negotiate``; a default that is not among the versions does not count. Without a common version, the
    station is refused, as certification asks; ``accept_then_close`` follows the letter of OCPP-J instead, once the
    station is known for who it is. ``password_matches`` is the outcome of a check of your own, in place of the
    station's passwords; the user name is checked here. ``certificate_matches``: whether the client certificate is the
    station's, None if it has shown none. ``statuses`` replaces rows of ``STATUSES``, each of which is a 4xx: 401 for an
    unknown station hides who is known.
    Source: OCPP-J 1.6 and 2.0.1, 3.2; OCPP-J 2.1, 3.3; OCPP 2.1 Part 2, A00.
    """
    refusal = _refusal(request, station, password_matches, certificate_matches)
    if station is not None and refusal is None:
        supported = tuple(versions if station.versions is None else station.versions)
        default = station.default or default
        default = default if default in supported else None
        version = negotiate(request.offered, supported, default=default, client_decides=client_decides)
        if version is not None:
            return Accept(request.identity, version, version.subprotocol if request.offered else None)
    cause, detail = refusal or (Cause.NO_COMMON_VERSION, f"offered: {shown(', '.join(request.offered))}")
    who = f"station {shown(request.identity)}" if request.identity else "a station"
    reason = f"{who} is refused: {cause} ({detail})" if detail else f"{who} is refused: {cause}"
    if accept_then_close and cause is Cause.NO_COMMON_VERSION:
        return AcceptThenClose(request.identity, cause, reason)
    status = statuses.get(cause, STATUSES[cause])
    return Refuse(status, cause, reason, _CHALLENGE if status == 401 else ())


def _refusal(
    request: ConnectionRequest, station: KnownStation | None, password: bool | None, certificate: bool | None
) -> tuple[Cause, str] | None:
    """Return why the station may not come in, whatever it speaks."""
    if not request.identity:
        return Cause.NO_IDENTITY, ""
    if station is None:
        return Cause.UNKNOWN_STATION, ""
    if 0 in station.profiles:
        return None
    profile = 3 if certificate is not None else 2 if request.tls else 1
    if profile not in station.profiles:
        return Cause.SECURITY_PROFILE, f"it came with {profile}, allowed: {sorted(station.profiles)}"
    if profile == 3:
        return None if certificate else (Cause.CERTIFICATE, "")
    if isinstance(request.credentials, AuthorizationFault):
        return Cause.CREDENTIALS, request.credentials
    if password is None:
        # A list, for all are tried: the time must not tell which of them it was.
        password = True in [known.matches(request.credentials.sent) for known in station.passwords]
    return None if password else (Cause.CREDENTIALS, "the password is wrong")

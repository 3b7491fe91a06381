"""The rules by which a proxy stands between stations and a CSMS, without I/O.

Per station it has two connections under one identity and one path, one on either side. Neither side notices the proxy:
it passes credentials on, negotiates the subprotocol through, and closes one connection when the other ends.
Source: OCPP-J 2.0.1 and 2.1, chapter 6, the rules for a Local Controller.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from ocppkit.bridge.pairs import PAIRS
from ocppkit.handshake import connection_url
from ocppkit.negotiation import negotiate
from ocppkit.versions import VERSIONS, Version

__all__ = ["Plan", "authorization", "check_target", "closing", "http_status", "onward_url", "plan"]

_GOING_AWAY: Final = 1001  # RFC 6455, 7.4.1
_NORMAL: Final = 1000
_BAD_GATEWAY: Final = 502


@attrs.frozen
class Plan:
    """How a station and its CSMS are brought together.

    ``offer`` is what the CSMS is offered. ``station`` and ``csms`` are the versions of a bridge; both are None where
    texts are passed on as they are, in the version that the CSMS selects.
    """

    offer: tuple[str, ...]
    station: type[Version] | None = None
    csms: type[Version] | None = None

    @property
    def bridged(self) -> bool:
        """Whether the sides speak different versions."""
        return self.station is not None

    def selected(self, by_csms: str | None) -> str | None:
        """Return the subprotocol to select for a station that offered some."""
        return by_csms if self.station is None else self.station.subprotocol


def plan(
    offered: Sequence[str], *, station: type[Version] | None = None, csms: type[Version] | None = None
) -> Plan | None:
    """Say how a station that offers these subprotocols is connected; None if there is no way.

    ``station`` is the version that stations must speak, None for any, and ``csms`` that of the CSMS, None for the same
    one. A station that speaks the version of the CSMS needs no bridge, and gets none. One that offers nothing speaks
    ``station``.
    """
    csms = csms or station
    if csms is None:
        return Plan(tuple(offered))
    pairs = set(PAIRS)  # looking one up would load it
    bridgeable = [version for version in VERSIONS if (version, csms) in pairs]
    chosen = negotiate(offered, (csms, *bridgeable) if station is None else (station,), default=station)
    if chosen is None:
        return None
    return Plan((csms.subprotocol,)) if chosen is csms else Plan((csms.subprotocol,), chosen, csms)


def check_target(url: str) -> None:
    """Check the URL of the CSMS.

    Raises:
        ValueError: it is no plain ws or wss URL. The text never shows it.
    """
    connection_url(url, "CS", strict=False)


def onward_url(to: str, path: str) -> str:
    """Return the URL that a station's path leads to at the CSMS.

    ``path`` is as it was sent, percent-encoded, with its query. It stays the same, unless ``to`` has a path of its own:
    then that takes the place of what stands before the identity.
    """
    base, _, own_query = to.partition("?")
    scheme, _, rest = base.rstrip("/").partition("://")
    host, slash, endpoint = rest.partition("/")
    asked, _, query = path.partition("?")
    if slash:
        asked = f"/{endpoint}/{asked.rpartition('/')[2]}"
    queries = "&".join(each for each in (own_query, query) if each)
    return f"{scheme}://{host}{asked}" + (f"?{queries}" if queries else "")


def authorization(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the header with a station's credentials as it came, to be passed on and never shown; none if it is no one.

    Two of them are no credentials, for nobody can say which one counts.
    """
    found = [value for name, value in headers if name.lower() == "authorization"]
    return {"Authorization": found[0]} if len(found) == 1 else {}


def http_status(status: int) -> int:
    """Return what a station is answered whose connection the CSMS has refused with a status."""
    return status if 400 <= status <= 599 else _BAD_GATEWAY


def closing(code: int | None, reason: str | None, gone: str) -> tuple[int, str]:
    """Return code and reason with which one connection is closed when the other has ended with these.

    ``gone`` is the reason where the other gave none. What must not be sent becomes 1001, going away; no code at all is
    1000 (RFC 6455, 7.4).
    """
    if code == 1005:
        return _NORMAL, reason or gone
    if code is None or not (1000 <= code <= 1003 or 1007 <= code <= 1014 or 3000 <= code <= 4999):
        return _GOING_AWAY, gone
    return code, reason or gone

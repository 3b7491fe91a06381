"""Which version two sides speak."""

from __future__ import annotations

from collections.abc import Iterable

from ocppkit.protocol import Version
from ocppkit.versions import VERSIONS

__all__ = ["negotiate"]


def negotiate(
    offered: str | Iterable[str] | None,
    supported: Iterable[type[Version]] = VERSIONS,
    *,
    default: type[Version] | None = None,
    client_decides: bool = False,
) -> type[Version] | None:
    """Pick the version of a connection from the subprotocols that a station offers.

    ``offered`` is the text of a ``Sec-WebSocket-Protocol`` header, several such texts or names, or None without one;
    empty elements do not count. The server's order of preference, that of ``supported``, decides, for the standard
    leaves it open; ``client_decides`` goes by the station's. ``default`` is for a station that offers nothing at all.
    None means that there is no common version (OCPP-J 1.6, 3.2; 2.0.1, 3.2; 2.1, 3.3).

    A station asks the same of the server's one answer: ``negotiate(answer, the_versions_it_offered)``.
    """
    names = subprotocols(offered)
    if not names:
        return default
    by_name = {version.subprotocol: version for version in supported}
    order = names if client_decides else by_name
    return next((by_name[name] for name in order if name in by_name and name in names), None)


def subprotocols(offered: str | Iterable[str] | None) -> tuple[str, ...]:
    """Return the names in one or several ``Sec-WebSocket-Protocol`` headers, in their order."""
    headers = () if offered is None else (offered,) if isinstance(offered, str) else offered
    return tuple(name for header in headers for part in header.split(",") if (name := part.strip(" \t")))

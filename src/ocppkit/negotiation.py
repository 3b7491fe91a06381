"""Which version two sides speak."""

from __future__ import annotations

from collections.abc import Iterable

from ocppkit.protocol import Version
from ocppkit.versions import VERSIONS

__all__ = ["negotiate"]


def negotiate(offered: str | Iterable[str], supported: Iterable[type[Version]] = VERSIONS) -> type[Version] | None:
    """Pick the version of a connection from the subprotocols that a station offers: names, or the header's text.

    The server's order of preference, that of ``supported``, decides; the standard leaves it open. None means that
    there is no common version, and the connection is to be refused (OCPP-J 2.1, 3.3).
    """
    names = {name.strip() for name in (offered.split(",") if isinstance(offered, str) else offered)}
    return next((version for version in supported if version.subprotocol in names), None)

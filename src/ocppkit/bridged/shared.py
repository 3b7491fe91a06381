"""What bridged stations have in common on an event loop and in threads: how a bridge is made, kept and watched."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import quote

from ocppkit.bridge.driver import Bridge, Happened
from ocppkit.bridge.flows import Options
from ocppkit.bridge.losses import Loss
from ocppkit.bridge.state import State
from ocppkit.events import HandlerFailed
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit._engine.shared import Options as Settings

__all__ = ["PREFIX", "Watch", "check_identity", "making", "state_key", "told", "utc_now"]

Watch: TypeAlias = Callable[[Loss | Happened], object]
"""Sees what a bridge loses or makes up, and what goes wrong."""

PREFIX: Final = "bridge"

_log: Final = logging.getLogger("ocppkit.bridge")


def utc_now() -> datetime:
    """Return the time of day."""
    return datetime.now(UTC)


def state_key(prefix: str, identity: str) -> str:
    """Return the key under which the state of a station is kept."""
    return f"{prefix}/{quote(identity, safe='')}"


def check_identity(identity: str, states: object | None) -> None:
    """Check that a station has an identity, if states are kept.

    Raises:
        ValueError: it has none.
    """
    if states is not None and not identity:
        raise ValueError("what is known of a station is kept under its identity: give the peer an id")


def making(
    wire: type[Version], version: type[Version], options: Options | None, to_station: Settings[Any]
) -> Callable[[State], Bridge]:
    """Return what makes the bridge of a station that speaks ``wire``, out of its state."""
    return lambda state: Bridge(wire, version, clock=utc_now, state=state, options=options, to_station=to_station)


def told(bridge: Bridge, name: str, watch: Watch | None) -> None:
    """Log what a bridge has lost and what has gone wrong, and tell who watches."""
    seen: list[Loss | Happened] = [*bridge.losses(), *bridge.events()]
    for one in seen:
        match one:
            case Loss():
                _log.info("%s: %s%s: %s %s", name, one.action, one.pointer, one.kind.value, one.detail)
            case Happened(_, HandlerFailed(action, error)):
                _log.error("%s: the flow of %s failed", name, action, exc_info=error)
            case Happened(side, event):
                _log.info("%s: towards the %s: %r", name, side.value, event)
        if watch is not None:
            try:
                watch(one)
            except Exception:
                _log.exception("%s: who watches failed on a %s", name, type(one).__name__)

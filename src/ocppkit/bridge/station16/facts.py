"""What a bridge knows of a 1.6 station by name: its last requests, why it boots next, a reset that waits."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Final

from ocppkit import v16
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.messages import Request

__all__ = ["BOOT_REASON", "FIRMWARE", "HELD", "LOG", "connector_of", "has_security", "held_reset", "noted_security"]

BOOT_REASON: Final = "boot_reason"
"""The fact that tells the reason of the next BootNotification."""

HELD: Final = "held_reset"
"""The fact that a Soft reset waits for the last transaction to end."""

LOG: Final = "log"
"""What the requestId of the last GetLog is remembered as."""

FIRMWARE: Final = "firmware"
"""What the requestId of the last UpdateFirmware is remembered as."""

_SECURITY: Final = "security"


def held_reset(context: Context) -> list[Generator[Request[Any, Any], Any, None]]:
    """Return the reset that was held, if nothing is in its way any more."""
    if HELD not in context.state.facts or context.state.running():
        return []
    del context.state.facts[HELD]
    return [_reset(context)]


def _reset(context: Context) -> Generator[Request[Any, Any], Any, None]:
    response: v16.ResetResponse = yield v16.ResetRequest(type=v16.ResetType.SOFT)
    if response.status is v16.ResetStatus.ACCEPTED:
        context.state.facts[BOOT_REASON] = "RemoteReset"


def noted_security(context: Context) -> None:
    """Remember that a 1.6 station has the messages of the security whitepaper, for it has sent one."""
    context.state.facts[_SECURITY] = True


def has_security(context: Context) -> bool:
    """Whether a 1.6 station has the messages of the security whitepaper, as far as is known."""
    told = context.options.security
    return context.state.facts.get(_SECURITY) is True if told is None else told


def connector_of(evse_id: int, context: Context, pointer: str = "/connectorId") -> int | None:
    """Return the connector of 1.6 that an EVSE is, the first of several; None if there is no such EVSE."""
    connectors = context.state.connectors(evse_id)
    if len(connectors) > 1:
        context.lost(pointer, LossKind.GUESSED, f"the first of the {len(connectors)} connectors of the EVSE")
    return connectors[0] if connectors else None

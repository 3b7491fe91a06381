"""What a bridge knows of a 1.6 station by name: its last requests, why it boots next, and its connectors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place

__all__ = [
    "BOOT_REASON",
    "FIRMWARE",
    "LOG",
    "TRIGGERED",
    "connector_of",
    "has_security",
    "learn_connectors",
    "noted_security",
]

BOOT_REASON: Final = "boot_reason"
"""The fact that tells the reason of the next BootNotification."""

TRIGGERED: Final = "Triggered"
"""The reason of a BootNotification that the CSMS has asked for, and that tells no boot."""

LOG: Final = "log"
"""What the requestId of the last GetLog is remembered as."""

FIRMWARE: Final = "firmware"
"""What the requestId of the last UpdateFirmware is remembered as."""

_SECURITY: Final = "security"


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


def learn_connectors(numbers: Iterable[int], context: Context) -> None:
    """Note that a station has connectors, if each that is known is an EVSE of its own."""
    topology = context.state.topology
    if all(place == Place(number) for number, place in topology.items()):
        for number in numbers:
            if number > 0 and number not in topology and len(topology) < topology.limit:
                topology[number] = Place(number)

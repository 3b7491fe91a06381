"""What a scenario is, and how it is played."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, TypeAlias

from ocppkit.protocol import Version
from ocppkit.testing.pair import connected
from ocppkit.testing.roles.stage import Link, Stage
from ocppkit.versions import OCPP16, OCPP21, OCPP201

__all__ = ["ALL", "BLOCKS", "NEW", "NEWEST", "OLD", "Block", "Played", "Scenario", "play"]

OLD: Final = (OCPP16,)
NEW: Final = (OCPP201, OCPP21)
NEWEST: Final = (OCPP21,)
ALL: Final = (*OLD, *NEW)
"""The versions that a scenario may be for, oldest first."""

Versions: TypeAlias = tuple[type[Version], ...]
Play: TypeAlias = Callable[[Any], Awaitable[None]]


class Block(StrEnum):
    """What a scenario is about: the functional blocks of 2.x, and what 2.1 has added to some of them."""

    SECURITY = "Security"
    PROVISIONING = "Provisioning"
    AUTHORIZATION = "Authorization"
    LOCAL_LIST = "Local authorization list"
    TRANSACTIONS = "Transactions"
    REMOTE_CONTROL = "Remote control"
    AVAILABILITY = "Availability"
    RESERVATION = "Reservation"
    COST = "Tariff and cost"
    METERING = "Metering"
    SMART_CHARGING = "Smart charging"
    FIRMWARE = "Firmware"
    CERTIFICATES = "ISO 15118 certificates"
    DIAGNOSTICS = "Diagnostics and monitoring"
    DISPLAY = "Display messages"
    DATA_TRANSFER = "Data transfer"
    BIDIRECTIONAL = "Bidirectional charging"
    DER = "DER control"
    BATTERY_SWAP = "Battery swap"
    DYNAMIC_SCHEDULES = "Dynamic schedules"
    EVENT_STREAMS = "Periodic event streams"
    AD_HOC_PAYMENT = "Ad hoc payment"


BLOCKS: Final[Mapping[str, tuple[Block, ...]]] = {
    "A": (Block.SECURITY,),
    "B": (Block.PROVISIONING,),
    "C": (Block.AUTHORIZATION, Block.AD_HOC_PAYMENT),
    "D": (Block.LOCAL_LIST,),
    "E": (Block.TRANSACTIONS,),
    "F": (Block.REMOTE_CONTROL,),
    "G": (Block.AVAILABILITY,),
    "H": (Block.RESERVATION,),
    "I": (Block.COST,),
    "J": (Block.METERING,),
    "K": (Block.SMART_CHARGING, Block.DYNAMIC_SCHEDULES),
    "L": (Block.FIRMWARE,),
    "M": (Block.CERTIFICATES,),
    "N": (Block.DIAGNOSTICS, Block.EVENT_STREAMS),
    "O": (Block.DISPLAY,),
    "P": (Block.DATA_TRANSFER,),
    "Q": (Block.BIDIRECTIONAL,),
    "R": (Block.DER,),
    "S": (Block.BATTERY_SWAP,),
    "Core": (
        Block.PROVISIONING,
        Block.AUTHORIZATION,
        Block.TRANSACTIONS,
        Block.REMOTE_CONTROL,
        Block.AVAILABILITY,
        Block.METERING,
        Block.DATA_TRANSFER,
    ),
    "FirmwareManagement": (Block.FIRMWARE, Block.DIAGNOSTICS),
    "LocalAuthListManagement": (Block.LOCAL_LIST,),
    "RemoteTrigger": (Block.REMOTE_CONTROL,),
    "Reservation": (Block.RESERVATION,),
    "Security": (Block.SECURITY, Block.FIRMWARE, Block.DIAGNOSTICS),
    "SmartCharging": (Block.SMART_CHARGING,),
}
"""The scenarios that the actions of a functional block of 2.x, or of a feature profile of 1.6, are found in."""


_WRITTEN: Final = {word.lower(): word for word in ("CSMS", "DER", "EV", "EVSE", "V2G")}


@dataclass(frozen=True)
class Scenario:
    """A program in which a station and a CSMS do something together; ``plays`` gets a ``Stage`` and asserts.

    It raises AssertionError if one of them ends up believing what it should not.
    """

    block: Block
    versions: Versions
    plays: Play

    @property
    def name(self) -> str:
        """The name in words."""
        return " ".join(_WRITTEN.get(word, word) for word in self.plays.__name__.split("_"))

    @property
    def about(self) -> str:
        """What it shows, with its place in the standard."""
        return (self.plays.__doc__ or "").strip()

    def __str__(self) -> str:
        return f"{self.block}: {self.name}"


@dataclass(frozen=True)
class Played:
    """What happened in a scenario: the actions that crossed, in order, and how many frames."""

    actions: tuple[str, ...]
    frames: int


async def play(
    scenario: Scenario,
    version: type[Version],
    *,
    link: Link = connected,
    before: Callable[[Stage[Any, Any]], object] | None = None,
) -> Played:
    """Play a scenario with a station and a CSMS of a version, and return what happened.

    ``link`` connects them, by default in memory. ``before`` may change the two before they meet: let one of them answer
    wrongly, say.

    Raises:
        AssertionError: one of them ended up believing what it should not.
        ValueError: the scenario is not for this version.
    """
    if version not in scenario.versions:
        raise ValueError(f"{scenario} is not for OCPP {version.name}")
    stage: Stage[Any, Any] = Stage(version, link=link)
    if before is not None:
        before(stage)
    await scenario.plays(stage)
    return Played(tuple(stage.actions), stage.frames)

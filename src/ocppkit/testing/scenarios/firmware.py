"""Firmware: updates, signed and not, and firmware that a station offers to others."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.files import checksum
from ocppkit.testing.roles.stage import Stage, Stage2, Stage16
from ocppkit.testing.scenarios.table import ALL, NEW, OLD, Block, Scenario

__all__ = ["SCENARIOS"]

PLACE: Final = "https://firmware.example/2.0"


async def a_firmware_update_is_installed(stage: Stage[Any, Any]) -> None:
    """L02 and 1.6, 5.19: the station boots with it."""
    async with stage.online() as (station, csms):
        assert await csms.update_firmware(PLACE) == "Accepted"
        await csms.until(lambda: "Installed" in csms.firmware, "it is not installed")
        assert csms.firmware == ["Downloading", "Downloaded", "Installing", "Installed"]
        assert station.firmware == "2.0"
        (boot,) = csms.came(csms.names.BootNotification)
        version = boot.firmware_version if stage.version in OLD else boot.charging_station.firmware_version
        assert version == "2.0"
        assert csms.statuses == {1: "Available", 2: "Available"}


async def a_firmware_update_is_signed(stage: Stage[Any, Any]) -> None:
    """L01 and the security whitepaper of 1.6: it is verified first."""
    async with stage.online() as (station, csms):
        assert await csms.update_firmware(PLACE, signed=True) == "Accepted"
        await csms.until(lambda: "Installed" in csms.firmware, "it is not installed")
        assert csms.firmware == ["Downloading", "Downloaded", "SignatureVerified", "Installing", "Installed"]
        assert station.firmware == "2.0"
        assert csms.statuses == {1: "Available", 2: "Available"}
        assert csms.came(csms.names.SecurityEventNotification) == []


async def a_forged_update_is_refused(stage: Stage[Any, Any]) -> None:
    """L01.FR.03: the CSMS hears of it, and the station stays as it is."""
    async with stage.online() as (station, csms):
        station.files.forged = True
        assert await csms.update_firmware(PLACE, signed=True) == "Accepted"
        assert (await csms.next(csms.names.SecurityEventNotification)).type == "InvalidFirmwareSignature"
        assert csms.firmware == ["Downloading", "Downloaded", "InvalidSignature"]
        assert station.firmware == "1.0"
        assert csms.came(csms.names.BootNotification) == []


async def an_update_cannot_be_downloaded(stage: Stage[Any, Any]) -> None:
    """L02: told, and the station goes on."""
    async with stage.online() as (station, csms):
        station.files.missing = True
        assert await csms.update_firmware(PLACE) == "Accepted"
        await csms.until(lambda: "DownloadFailed" in csms.firmware, "nothing is said of it")
        assert csms.firmware == ["Downloading", "DownloadFailed"]
        assert station.firmware == "1.0"
        assert await csms.start("DRIVER") == "Accepted"


async def the_state_of_a_signed_update_is_asked_for(stage: Stage16) -> None:
    """The security whitepaper of 1.6, L01: ExtendedTriggerMessage tells of signed updates."""
    async with stage.online() as (_, csms):
        assert await csms.update_firmware(PLACE, signed=True) == "Accepted"
        await csms.until(lambda: "Installed" in csms.firmware, "it is not installed")
        assert await csms.trigger_more("FirmwareStatusNotification") == "Accepted"
        await csms.until(lambda: csms.firmware[-2:] == ["Installed"] * 2, "it is not told again")
        assert len(csms.came(csms.names.SignedFirmwareStatusNotification)) == len(csms.firmware) == 6
        assert len(csms.statuses) == 2


async def a_station_offers_firmware_to_others(stage: Stage2) -> None:
    """L03, L04: if it is what it should be, until it is taken back."""
    async with stage.online() as (station, csms):
        told = csms.names.PublishFirmwareStatusNotification
        wrong = await csms.ask("PublishFirmware", location=PLACE, checksum="0" * 32, request_id=1)
        assert wrong.status == "Accepted"
        for status in ("Downloading", "Downloaded", "InvalidChecksum"):
            assert (await csms.next(told)).status == status
        assert station.files.published == {}
        good = checksum(PLACE)
        assert (await csms.ask("PublishFirmware", location=PLACE, checksum=good, request_id=2)).status == "Accepted"
        for status in ("Downloading", "Downloaded", "ChecksumVerified"):
            assert (await csms.next(told)).status == status
        published = await csms.next(told)
        assert published.status == "Published"
        assert published.location == station.files.published[good]
        assert (await csms.ask("UnpublishFirmware", checksum=good)).status == "Unpublished"
        assert (await csms.ask("UnpublishFirmware", checksum=good)).status == "NoFirmware"
        assert station.files.published == {}


SCENARIOS: Final = (
    Scenario(Block.FIRMWARE, ALL, a_firmware_update_is_installed),
    Scenario(Block.FIRMWARE, ALL, a_firmware_update_is_signed),
    Scenario(Block.FIRMWARE, ALL, a_forged_update_is_refused),
    Scenario(Block.FIRMWARE, ALL, an_update_cannot_be_downloaded),
    Scenario(Block.FIRMWARE, OLD, the_state_of_a_signed_update_is_asked_for),
    Scenario(Block.FIRMWARE, NEW, a_station_offers_firmware_to_others),
)

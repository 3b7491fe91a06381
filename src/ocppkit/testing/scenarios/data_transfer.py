"""Data transfer: what vendors tell each other, as typed calls, in both directions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ocppkit.extensions import Body
from ocppkit.testing.roles.stage import Stage
from ocppkit.testing.scenarios.table import ALL, OLD, Block, Scenario
from ocppkit.transfers import Transfer, TransferHandlers

__all__ = ["SCENARIOS"]


@dataclass
class Light:
    """What the vendor of these scenarios sends: the brightness of a station's light, in percent."""

    percent: int


BODY: Final = Body("a light", lambda data: Light(int(data["percent"])), lambda light: {"percent": light.percent})


def _transfer(stage: Stage[Any, Any], message_id: str) -> Any:
    body = BODY.as_text() if stage.version in OLD else BODY  # the data of 1.6 are text
    return Transfer(stage.csms.names.DataTransfer, "org.example", message_id, body, body)


async def a_vendor_talks_to_its_stations(stage: Stage[Any, Any]) -> None:
    """P01, P02: typed in both directions, and unknown messages are said to be unknown."""
    dim, report = _transfer(stage, "Dim"), _transfer(stage, "Report")
    brightness: list[int] = []
    at_station: Any = TransferHandlers(stage.csms.names.DataTransfer, object)
    at_csms: Any = TransferHandlers(stage.csms.names.DataTransfer, object)

    def dimmed(_: object, light: Light) -> Light:
        return Light(min(light.percent, 80))  # no brighter than it can

    def heard(_: object, light: Light) -> Light:
        brightness.append(light.percent)
        return light

    at_station.on(dim)(dimmed)
    at_csms.on(report)(heard)
    stage.station.handlers.on(stage.csms.names.DataTransfer)(at_station)
    stage.csms.handlers.on(stage.csms.names.DataTransfer)(at_csms)
    async with stage.online() as (station, csms):
        assert dim.response(await csms.call(dim.request(Light(100)))) == Light(80)
        assert report.response(await station.call(report.request(Light(80)))) == Light(80)
        assert brightness == [80]
        unknown = await csms.ask("DataTransfer", vendor_id="org.example", message_id="Sing")
        assert unknown.status == "UnknownMessageId"
        stranger = await csms.ask("DataTransfer", vendor_id="com.example")
        assert stranger.status == "UnknownVendorId"


SCENARIOS: Final = (Scenario(Block.DATA_TRANSFER, ALL, a_vendor_talks_to_its_stations),)

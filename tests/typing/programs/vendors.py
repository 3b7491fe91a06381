"""What vendors add: a custom action, and typed data in a DataTransfer."""

from __future__ import annotations

from typing import reveal_type

import attrs
from cattrs import Converter

from ocppkit import (
    ANY_JSON,
    OCPP16,
    OCPP201,
    Body,
    CustomRequest,
    CustomResponse,
    Handlers,
    Transfer,
    TransferHandlers,
    custom_action,
    v16,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.converters import body, make_converter


@attrs.frozen
class Light:
    colour: str


@attrs.frozen
class Shown:
    lamps: int


converter = Converter()
light, shown = body(Light, converter), body(Shown, converter)
reveal_type(light)  # Body[Light]
reveal_type(light.as_text())  # Body[Light]
ShowLight = custom_action(OCPP16, "ShowLight", light, shown)
Anything = custom_action(OCPP201, "Anything", ANY_JSON, ANY_JSON)
custom_action(OCPP16, "ShowLight", Light, Shown)  # wrong: field type
Body("light", Light, str)  # a body of functions


async def show(station: StationPeer[OCPP16], newer: StationPeer[OCPP201], csms: CsmsPeer[OCPP16]) -> None:
    answer = await station.call(ShowLight.request(Light("green")))
    reveal_type(answer.body)  # Shown
    reveal_type((await csms.call(ShowLight.request(Light("red")))).body.lamps)  # int
    ShowLight.request(Shown(3))  # wrong: field type
    print(answer.body.colour)  # wrong: field name
    await newer.call(ShowLight.request(Light("green")))  # wrong: version


on16 = Handlers(OCPP16, StationPeer[OCPP16])


@on16.on(ShowLight)
def shows(station: StationPeer[OCPP16], request: CustomRequest[OCPP16, Light, Shown]) -> CustomResponse[Shown]:
    reveal_type(request.body)  # Light
    return ShowLight.response(Shown(lamps=3))


def shows_nothing(station: StationPeer[OCPP16], request: CustomRequest[OCPP16, Light, Shown]) -> CustomResponse[Light]:
    return ShowLight.response(Light("red"))  # wrong: field type


on16.on(ShowLight)(shows_nothing)  # wrong: reply class
on201 = Handlers(OCPP201)
on201.on(ShowLight)  # wrong: version

lights = Transfer(v16.DataTransfer, "com.example", "light", light.as_text(), shown.as_text())
newer_lights = Transfer(v201.DataTransfer, "com.example", "light", light, shown)
reveal_type(lights.request(Light("red")))  # v16.DataTransferRequest
reveal_type(newer_lights.request(Light("red")))  # v201.DataTransferRequest
lights.request("red")  # wrong: field type
Transfer(v16.Heartbeat, "com.example", 1, light, shown)  # wrong: field type


async def transfer(station: StationPeer[OCPP16], newer: StationPeer[OCPP201]) -> None:
    response = await station.call(lights.request(Light("red")))
    reveal_type(lights.response(response))  # Shown
    newer_lights.response(response)  # wrong: version
    await newer.call(lights.request(Light("red")))  # wrong: version
    lights.response(await newer.call(newer_lights.request(Light("red"))))  # wrong: version


transfers = TransferHandlers(v16.DataTransfer, StationPeer[OCPP16])


@transfers.on(lights)
async def lit(station: StationPeer[OCPP16], data: Light) -> Shown:
    return Shown(lamps=len(data.colour))


def unlit(station: StationPeer[OCPP16], data: Light) -> None: ...


def other_data(station: StationPeer[OCPP16], data: str) -> Shown:
    return Shown(lamps=len(data))


transfers.on(lights)(unlit)  # wrong: reply class
transfers.on(lights)(other_data)  # wrong: handler for another action
transfers.on(newer_lights)  # wrong: version
on16.on(v16.DataTransfer)(transfers)
reveal_type(make_converter(OCPP16).structure({"type": "Hard"}, v16.ResetRequest))  # v16.ResetRequest

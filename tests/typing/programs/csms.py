"""A CSMS for three versions on websockets, with a command that it sends."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import reveal_type

from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from ocppkit import OCPP16, OCPP21, OCPP201, CallFailed, Handlers, MultiHandlers, StateError, negotiate, v16, v21, v201
from ocppkit.asyncio import StationPeer, Stations
from ocppkit.handshake import split_url

Station16 = StationPeer[OCPP16]
Station201 = StationPeer[OCPP201]
Station21 = StationPeer[OCPP21]

stations = Stations()
on16 = Handlers(OCPP16, Station16)
on201 = Handlers(OCPP201, Station201)
on21 = Handlers(OCPP21, Station21)
every = MultiHandlers(on21, on201, on16)


@on16.on(v16.BootNotification)
def boot16(station: Station16, request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
    reveal_type(request.charge_point_serial_number)  # str | None
    reveal_type(request.firmware)  # wrong: field name
    return v16.BootNotificationResponse(
        current_time=datetime.now(UTC), interval=300, status=v16.RegistrationStatus.ACCEPTED
    )


@on201.on(v201.BootNotification)
async def boot201(station: Station201, request: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
    reveal_type(request.charging_station.modem)  # v201.ModemType | None
    return v201.BootNotificationResponse(
        current_time=datetime.now(UTC),
        interval="300",  # wrong: field type
        status=v201.RegistrationStatusEnumType.ACCEPTED,
    )


@on21.on(v21.BootNotification)
def boot21(station: Station21, request: v21.BootNotificationRequest) -> v21.BootNotificationResponse:
    return v21.BootNotificationResponse(  # wrong: missing field
        current_time=datetime.now(UTC), interval=300
    )


@on21.on(v21.NotifyPeriodicEventStream)
def streamed(station: Station21, message: v21.NotifyPeriodicEventStreamRequest) -> None:
    for element in message.data:
        reveal_type(element.v)  # str


@on201.after(v201.BootNotification)
async def ask(
    station: Station201, request: v201.BootNotificationRequest, response: v201.BootNotificationResponse
) -> None:
    answer = await station.call(v201.GetLocalListVersionRequest())
    reveal_type(answer)  # v201.GetLocalListVersionResponse
    print(answer.version)  # wrong: field name
    await station.call(v201.HeartbeatRequest())  # wrong: direction
    await station.call(v21.GetLocalListVersionRequest())  # wrong: version
    station.call(v201.ClearCacheRequest())  # wrong: await
    cleared = station.call(v201.ClearCacheRequest())
    print(cleared.status)  # wrong: await


async def on_connect(ws: ServerConnection) -> None:
    assert ws.request is not None
    version = negotiate(ws.subprotocol or "", every.versions)
    assert version is not None
    station = StationPeer(version, ws, ws.send, id=split_url(ws.request.path)[1])
    async with stations.connected(station):
        await station.run(every.of(version), station)


async def reset(identity: str) -> bool:
    try:
        answer = await stations.call(identity, v16.ResetRequest(type=v16.ResetType.SOFT), timeout=5.0)
    except (CallFailed, StateError) as error:
        print(f"{identity}: {error}")
        return False
    reveal_type(answer.status)  # v16.ResetStatus
    await stations.call(identity, v16.HeartbeatRequest())  # wrong: direction
    return answer.status is v16.ResetStatus.ACCEPTED


async def main() -> None:
    subprotocols = [Subprotocol(version.subprotocol) for version in every.versions]
    async with serve(on_connect, "127.0.0.1", 9000, subprotocols=subprotocols) as server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())

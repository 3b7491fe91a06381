"""A CSMS in threads: the same peers, and nothing to await."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import reveal_type

from websockets.sync.server import ServerConnection

from ocppkit import OCPP16, Handlers, v16, v201
from ocppkit.sync import CsmsPeer, StationPeer, Stations

stations = Stations()
handlers = Handlers(OCPP16, StationPeer[OCPP16])


@handlers.on(v16.Heartbeat)
def heartbeat(station: StationPeer[OCPP16], request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    answer = station.call(v16.ClearCacheRequest())
    reveal_type(answer.status)  # v16.ClearCacheStatus
    reveal_type(station.get(v16.keys.HEARTBEAT_INTERVAL))  # int
    station.call(v16.HeartbeatRequest())  # wrong: direction
    station.call(v201.ClearCacheRequest())  # wrong: version
    station.set(v16.keys.HEARTBEAT_INTERVAL, "300")  # wrong: field type
    return v16.HeartbeatResponse(current_time=datetime.now(UTC), interval=300)  # wrong: field name


def on_connect(ws: ServerConnection) -> None:
    station = StationPeer(OCPP16, ws, ws.send, id="CS001")
    with stations.connected(station):
        station.run(handlers, station)
        station.run(handlers, ws)  # wrong: context
    reveal_type(stations.call("CS001", v16.ResetRequest(type=v16.ResetType.SOFT)))  # v16.ResetResponse


def station(csms: CsmsPeer[OCPP16]) -> None:
    reveal_type(csms.call(v16.HeartbeatRequest()).current_time)  # datetime
    csms.call(v16.ClearCacheRequest())  # wrong: direction

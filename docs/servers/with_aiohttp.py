"""A CSMS on aiohttp: ``python -m docs.servers.with_aiohttp --port 9000``.

Stations connect to ``/ocpp/{identity}``. ``POST /start/{identity}/{token}`` starts a charge there, and
``GET /stations`` lists who is connected.
"""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator

from aiohttp import WSMsgType, web

from docs.servers.charging import handlers, remote_start
from ocppkit import CallFailed, PayloadError, StateError, negotiate
from ocppkit.asyncio import StationPeer, Stations

routes = web.RouteTableDef()
stations = Stations()


async def texts(ws: web.WebSocketResponse) -> AsyncIterator[str]:
    """Return the texts of a socket, which are all that OCPP sends."""
    async for message in ws:
        if message.type is WSMsgType.TEXT:
            yield message.data


@routes.get("/ocpp/{identity}")
async def on_connect(request: web.Request) -> web.StreamResponse:
    """Serve a station until it goes."""
    version = negotiate(request.headers.getall("Sec-WebSocket-Protocol", []), handlers.versions)
    if version is None:
        raise web.HTTPBadRequest(text="no common version of OCPP")
    ws = web.WebSocketResponse(protocols=[version.subprotocol])
    await ws.prepare(request)
    station = StationPeer(version, texts(ws), ws.send_str, id=request.match_info["identity"])
    async with stations.connected(station):
        await station.run(handlers.of(version), station)
    return ws


@routes.get("/stations")
async def connected(_: web.Request) -> web.Response:
    """List who is connected."""
    return web.json_response([station.id for station in stations])


@routes.post("/start/{identity}/{token}")
async def start(request: web.Request) -> web.Response:
    """Start a charge."""
    identity, token = request.match_info["identity"], request.match_info["token"]
    try:
        started = await stations.call(identity, remote_start(stations[identity].version, token), timeout=5.0)
    except StateError as error:
        raise web.HTTPNotFound(text=str(error)) from error
    except PayloadError as error:
        raise web.HTTPBadRequest(text=str(error)) from error
    except CallFailed as error:
        raise web.HTTPBadGateway(text=str(error)) from error
    return web.json_response({"status": started.status})


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    app = web.Application()
    app.add_routes(routes)
    web.run_app(app, host="127.0.0.1", port=parser.parse_args().port, print=None)

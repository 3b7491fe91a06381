"""A CSMS on ``websockets``: ``python -m docs.servers.with_websockets --port 9000``.

Stations connect to ``/ocpp/<identity>``. ``GET /start/<identity>/<token>`` starts a charge there, and ``GET /stations``
lists who is connected; websockets reads no other methods.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from http import HTTPStatus
from urllib.parse import unquote, urlsplit

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosedError
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from docs.servers.charging import handlers, remote_start
from ocppkit import CallFailed, PayloadError, StateError, negotiate
from ocppkit.asyncio import StationPeer, Stations
from ocppkit.handshake import split_url

SUBPROTOCOLS = [Subprotocol(version.subprotocol) for version in handlers.versions]
stations = Stations()


async def on_connect(ws: ServerConnection) -> None:
    """Serve a station until it goes."""
    assert ws.request is not None
    version = negotiate(ws.subprotocol or "", handlers.versions)
    assert version is not None  # websockets has refused all others, and picked by the order of our list
    station = StationPeer(version, ws, ws.send, id=split_url(ws.request.path)[1])
    try:
        async with stations.connected(station):
            await station.run(handlers.of(version), station)
    except ConnectionClosedError as error:
        print(f"{station.id} has vanished: {error}")


async def answer(ws: ServerConnection, request: Request) -> Response | None:
    """Answer HTTP requests that are no WebSocket handshakes."""
    match [unquote(part) for part in urlsplit(request.path).path.split("/")[1:]]:
        case ["ocpp", identity] if identity:
            return None
        case ["stations"]:
            return ws.respond(HTTPStatus.OK, json.dumps([station.id for station in stations]))
        case ["start", identity, token]:
            try:
                started = await stations.call(identity, remote_start(stations[identity].version, token), timeout=5.0)
            except StateError as error:
                return ws.respond(HTTPStatus.NOT_FOUND, str(error))
            except PayloadError as error:
                return ws.respond(HTTPStatus.BAD_REQUEST, str(error))
            except CallFailed as error:
                return ws.respond(HTTPStatus.BAD_GATEWAY, str(error))
            return ws.respond(HTTPStatus.OK, json.dumps({"status": started.status}))
        case _:
            return ws.respond(HTTPStatus.NOT_FOUND, "there is nothing here")


async def main(port: int) -> None:
    """Serve for ever."""
    async with serve(on_connect, "127.0.0.1", port, subprotocols=SUBPROTOCOLS, process_request=answer) as server:
        await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    asyncio.run(main(parser.parse_args().port))

"""A CSMS on FastAPI, or Starlette, under uvicorn: ``python -m docs.servers.with_fastapi --port 9000``.

Stations connect to ``/ocpp/{identity}``. ``POST /start/{identity}/{token}`` starts a charge there, and
``GET /stations`` lists who is connected.
"""

from __future__ import annotations

import argparse

import uvicorn
from fastapi import FastAPI, HTTPException, WebSocket

from docs.servers.charging import handlers, remote_start
from ocppkit import CallFailed, PayloadError, StateError, negotiate
from ocppkit.asyncio import StationPeer, Stations

app = FastAPI()
stations = Stations()


@app.websocket("/ocpp/{identity}")
async def on_connect(ws: WebSocket, identity: str) -> None:
    """Serve a station until it goes."""
    version = negotiate(ws.scope["subprotocols"], handlers.versions)
    if version is None:
        await ws.close()  # before accept() this refuses the handshake
        return
    await ws.accept(subprotocol=version.subprotocol)
    station = StationPeer(version, ws.iter_text(), ws.send_text, id=identity)
    async with stations.connected(station):
        await station.run(handlers.of(version), station)


@app.get("/stations")
async def connected() -> list[str]:
    """List who is connected."""
    return [station.id for station in stations]


@app.post("/start/{identity}/{token}")
async def start(identity: str, token: str) -> dict[str, str]:
    """Start a charge."""
    try:
        started = await stations.call(identity, remote_start(stations[identity].version, token), timeout=5.0)
    except StateError as error:
        raise HTTPException(404, str(error)) from error
    except PayloadError as error:
        raise HTTPException(400, str(error)) from error
    except CallFailed as error:
        raise HTTPException(502, str(error)) from error
    return {"status": started.status}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    uvicorn.run(app, host="127.0.0.1", port=parser.parse_args().port, log_level="warning")

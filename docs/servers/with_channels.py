"""A CSMS on Django Channels under uvicorn: ``python -m docs.servers.with_channels --port 9000``.

Channels pushes texts into a consumer, so a queue makes them the iterable that a peer reads. Stations connect to
``/ocpp/<identity>``. ``POST /start/<identity>/<token>`` starts a charge there, and ``GET /stations`` lists who is
connected.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from typing import Any

import django
import uvicorn
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, JsonResponse
from django.urls import path, re_path

from docs.servers.charging import handlers, remote_start
from ocppkit import CallFailed, PayloadError, StateError, Version, negotiate
from ocppkit.asyncio import StationPeer, Stations

stations = Stations()


class Station(AsyncWebsocketConsumer):
    """One station's socket."""

    async def connect(self) -> None:
        """Accept a station that says who it is and speaks a version of ours, and serve it beside this consumer."""
        version = negotiate(self.scope["subprotocols"], handlers.versions)
        if version is None or not self.scope["url_route"]["kwargs"]:
            await self.close()
            return
        await self.accept(version.subprotocol)
        self.texts = asyncio.Queue[str | None](maxsize=100)
        self.serving = asyncio.create_task(self.serve(version))

    async def serve(self, version: type[Version]) -> None:
        """Run the peer, and close the socket when it ends first."""
        station = StationPeer(version, self.incoming(), self.send, id=self.scope["url_route"]["kwargs"]["identity"])
        async with stations.connected(station):
            await station.run(handlers.of(version), station)
        await self.close()

    async def incoming(self) -> AsyncIterator[str]:
        """Return the texts that Channels has pushed."""
        while (text := await self.texts.get()) is not None:
            yield text

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        """Take a text; OCPP sends no bytes."""
        if text_data is not None:
            await self.texts.put(text_data)

    async def disconnect(self, code: int) -> None:
        """End the peer when the station has gone."""
        if hasattr(self, "texts"):
            await self.texts.put(None)
            await self.serving


async def connected(_: HttpRequest) -> JsonResponse:
    """List who is connected."""
    return JsonResponse([station.id for station in stations], safe=False)


async def start(_: HttpRequest, identity: str, token: str) -> JsonResponse:
    """Start a charge."""
    try:
        started = await stations.call(identity, remote_start(stations[identity].version, token), timeout=5.0)
    except StateError as error:
        return JsonResponse({"error": str(error)}, status=404)
    except PayloadError as error:
        return JsonResponse({"error": str(error)}, status=400)
    except CallFailed as error:
        return JsonResponse({"error": str(error)}, status=502)
    return JsonResponse({"status": started.status})


urlpatterns = [path("stations", connected), path("start/<identity>/<token>", start)]


def application() -> Any:
    """Make the ASGI application."""
    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY="only for this sample")
    django.setup()
    station = Station.as_asgi()
    sockets = URLRouter([path("ocpp/<identity>", station), re_path("", station)])  # the latter for all other paths
    return ProtocolTypeRouter({"http": get_asgi_application(), "websocket": sockets})


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    uvicorn.run(application(), host="127.0.0.1", port=parser.parse_args().port, log_level="warning")

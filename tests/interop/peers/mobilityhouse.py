"""The PyPI package ``ocpp`` as a station or a CSMS that does what it is told, a line of JSON at a time.

The first line says what it is: role, version, subprotocol, time-out, and what its handlers answer. Each further line is
a command with a number, and is answered by a line with that number. It ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

PACKAGES = {"1.6": "ocpp.v16", "2.0.1": "ocpp.v201", "2.1": "ocpp.v21"}
Json = Any

# The package has no types.
charge_point: Any = importlib.import_module("ocpp.charge_point")
exceptions: Any = importlib.import_module("ocpp.exceptions")
on: Any = importlib.import_module("ocpp.routing").on


class Notices(logging.Handler):
    """Keeps what the package logs as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.kept: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        self.kept.append(kind.__name__ if kind else record.msg.partition(":")[0])


class Peer:
    """One station or CSMS."""

    def __init__(self, orders: Json) -> None:
        package = PACKAGES[orders["version"]]
        self.requests: Any = importlib.import_module(f"{package}.call")
        self.responses: Any = importlib.import_module(f"{package}.call_result")
        self.base: Any = importlib.import_module(package).ChargePoint
        self.subprotocol = Subprotocol(orders["subprotocol"])
        self.timeout: float = orders["timeout"]
        self.slow: float = orders["slow"]
        self.late: float = orders["late"]
        self.notices = Notices()
        logging.getLogger("ocpp").addHandler(self.notices)
        self.ws: Any = None
        self.point: Any = None
        self.kind = self.make(orders["answers"], orders["lies"])
        self.staying: asyncio.Task[None] | None = None

    def make(self, answers: Json, lies: Json) -> Any:
        """Make the class with the handlers, as its users write it by hand."""
        members: dict[str, Any] = {}

        def add(action: str, function: Callable[..., Any], **options: Any) -> None:
            function.__name__ = f"on_{action}"  # the package finds handlers by their names
            members[function.__name__] = on(action, **options)(function)

        for action, answer in answers.items():
            add(action, self.answering(action, answer))
        for action, answer in lies.items():
            add(action, self.answering(action, answer), skip_schema_validation=True)

        async def data_transfer(point: Any, **request: Any) -> Any:
            return await self.data_transfer(point, **request)

        add("DataTransfer", data_transfer)
        return type("Point", (self.base,), members)

    def answering(self, action: str, answer: Json) -> Callable[..., Any]:
        def handler(point: Any, **request: Any) -> Any:
            return getattr(self.responses, action)(**charge_point.camel_to_snake_case(answer))

        return handler

    async def data_transfer(self, point: Any, **request: Any) -> Any:
        """Do what the message id says."""
        status, data = "Accepted", request.get("data")
        match request.get("message_id"):
            case "fail":
                raise RuntimeError("the password is 4711")
            case "refuse":
                raise exceptions.SecurityError("not you")
            case "invalid":
                status = "Perhaps"
            case "slow":
                await asyncio.sleep(self.slow)
            case "late":
                await asyncio.sleep(self.late)
            case "ask":
                inner = self.requests.DataTransfer(vendor_id="interop", message_id="echo", data="inner")
                data = (await point.call(inner, suppress=False)).data
            case _:
                pass
        more = {"custom_data": request["custom_data"]} if "custom_data" in request else {}
        return self.responses.DataTransfer(status=status, data=data, **more)

    async def run(self, ws: Any) -> None:
        """Serve one connection until it ends."""
        self.ws, self.point = ws, self.kind("peer", ws, response_timeout=self.timeout)
        try:
            await self.point.start()
        except ConnectionClosed:
            pass
        except Exception as error:
            self.notices.kept.append(f"{type(error).__name__} ends the connection")

    async def listen(self) -> Json:
        async def on_connect(ws: ServerConnection) -> None:
            await self.run(ws)

        server = await serve(on_connect, "127.0.0.1", 0, subprotocols=[self.subprotocol])
        return {"port": server.sockets[0].getsockname()[1]}

    async def do(self, command: Json) -> Json:
        match command["do"]:
            case "connect":
                return await self.connect(command["url"], [Subprotocol(name) for name in command["offer"]])
            case "ask":
                return await self.ask(command["action"], command["payload"])
            case "raw":
                await self.ws.send(command["text"])
            case "cut":
                self.ws.transport.abort()
            case "notices":
                kept, self.notices.kept = self.notices.kept, []
                return {"notices": kept}
            case unknown:
                raise ValueError(unknown)
        return {}

    async def connect(self, url: str, offer: list[Subprotocol]) -> Json:
        """Connect, and come back whenever the connection goes."""
        first: asyncio.Future[Json] = asyncio.get_running_loop().create_future()

        async def stay() -> None:
            try:
                while True:
                    async with connect(url, subprotocols=offer) as ws:
                        if not first.done():
                            first.set_result({"subprotocol": ws.subprotocol})
                        await self.run(ws)
                    await asyncio.sleep(0.05)
            except InvalidStatus as error:
                first.set_result({"refused": error.response.status_code})

        self.staying = asyncio.create_task(stay())
        return await first

    async def ask(self, action: str, payload: Json) -> Json:
        # A user writes the fields as the package names them, and open JSON as it is to be sent.
        fields = charge_point.camel_to_snake_case(payload)
        fields |= {"data": payload["data"]} if "data" in payload else {}
        fields |= {"custom_data": payload["customData"]} if "customData" in payload else {}
        try:
            request = getattr(self.requests, action)(**fields)
            answer = await self.point.call(request, suppress=False)
        except Exception as error:
            return {"error": type(error).__name__, "code": getattr(error, "code", None)}
        return {"result": charge_point.remove_nones(asdict(answer))}


async def main() -> None:
    orders = json.loads(sys.stdin.readline())
    peer = Peer(orders)
    print(json.dumps(await peer.listen() if orders["role"] == "CSMS" else {}), flush=True)
    tasks: set[asyncio.Task[None]] = set()

    async def obey(command: Json) -> None:
        try:
            reply = await peer.do(command)
        except Exception as error:
            reply = {"failed": repr(error)}
        print(json.dumps({"number": command["number"], **reply}), flush=True)

    while line := await asyncio.to_thread(sys.stdin.readline):
        task = asyncio.create_task(obey(json.loads(line)))
        tasks.add(task)
        task.add_done_callback(tasks.discard)


asyncio.run(main())

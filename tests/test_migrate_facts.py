"""What the page on coming from mobilityhouse/ocpp says of the two libraries, seen in both."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

import pytest

from ocppkit import OCPP16, CallTimedOutError, ConnectionLost, Handlers, RemoteCallError, v16
from ocppkit.asyncio import CsmsPeer, StationPeer

theirs: Any = import_module("ocpp.v16")  # it has no types
their_on: Any = import_module("ocpp.routing").on
TheirBase: Any = theirs.ChargePoint
NOT_HANDLED = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]'
TOO_LONG = f'[2,"1","Authorize",{{"idTag":"{"x" * 21}"}}]'
REQUESTS = {
    "an unknown field": ('[2,"1","Heartbeat",{"x":1}]', "FormatViolation", "FormationViolation"),
    "a long text": (TOO_LONG, "TypeConstraintViolation", "PropertyConstraintViolation"),
    "a missing field": ('[2,"1","Authorize",{}]', "ProtocolError", "ProtocolError"),
    "no handler": (NOT_HANDLED, "NotImplemented", "NotSupported"),
    "an unknown action": ('[2,"1","Paint",{}]', "NotSupported", "NotImplemented"),
    "a handler that fails": ('[2,"1","DataTransfer",{"vendorId":"x"}]', "InternalError", "InternalError"),
}


class Wire:
    """A connection with texts in store; what is sent is kept."""

    def __init__(self, *texts: str) -> None:
        self.texts: asyncio.Queue[str] = asyncio.Queue()
        self.sent: list[Any] = []
        for text in texts:
            self.texts.put_nowait(text)

    async def recv(self) -> str:
        return await self.texts.get()

    async def send(self, text: str) -> None:
        self.sent.append(json.loads(text))

    def __aiter__(self) -> Wire:
        return self

    async def __anext__(self) -> str:
        return await self.recv()


class Theirs(TheirBase):  # type: ignore[misc]
    """Their CSMS."""

    got: Any = None
    failed: Any = None

    @their_on("Heartbeat")  # type: ignore[untyped-decorator]
    def heartbeat(self) -> Any:
        return theirs.call_result.Heartbeat(current_time="yesterday")

    @their_on("Authorize")  # type: ignore[untyped-decorator]
    async def authorize(self, **kwargs: Any) -> Any:
        try:
            self.got = await self.call(theirs.call.ClearCache())
        except TimeoutError as error:
            self.failed = error
        return theirs.call_result.Authorize(id_tag_info={"status": "Accepted"})

    @their_on("DataTransfer")  # type: ignore[untyped-decorator]
    def transfer(self, **kwargs: Any) -> Any:
        raise ZeroDivisionError


handlers = Handlers(OCPP16, StationPeer[OCPP16])


@handlers.on(v16.Authorize)
async def authorize(peer: StationPeer[OCPP16], request: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
    answer = await peer.call(v16.ClearCacheRequest())
    accepted = answer.status == v16.ClearCacheStatus.ACCEPTED
    status = v16.AuthorizationStatus.ACCEPTED if accepted else v16.AuthorizationStatus.INVALID
    return v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=status))


@handlers.on(v16.Heartbeat)
def heartbeat(_: StationPeer[OCPP16], request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    raise AssertionError("is never reached")


@handlers.on(v16.DataTransfer)
def transfer(_: StationPeer[OCPP16], request: v16.DataTransferRequest) -> v16.DataTransferResponse:
    raise ZeroDivisionError


async def until(wire: Wire, number: int) -> None:
    async with asyncio.timeout(10):
        while len(wire.sent) < number:
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("case", REQUESTS)
def test_requests_are_refused_as_the_table_says(case: str) -> None:
    text, *expected = REQUESTS[case]

    async def main() -> None:
        there, here = Wire(text), Wire(text)
        peer = StationPeer(OCPP16, here, here.send)
        tasks = [asyncio.create_task(Theirs("x", there).start()), asyncio.create_task(peer.run(handlers, peer))]
        await until(there, 1)
        await until(here, 1)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert [there.sent[0][2], here.sent[0][2]] == expected

    asyncio.run(main())


def test_a_call_from_inside_a_handler_is_answered_here_and_waits_in_vain_there() -> None:
    async def main() -> None:
        there, here = Wire('[2,"1","Authorize",{"idTag":"x"}]'), Wire('[2,"1","Authorize",{"idTag":"x"}]')
        old, ours = Theirs("x", there, response_timeout=0.3), StationPeer(OCPP16, here, here.send)
        tasks = [asyncio.create_task(old.start()), asyncio.create_task(ours.run(handlers, ours))]
        for wire in (there, here):
            await until(wire, 1)
            await wire.texts.put(json.dumps([3, wire.sent[0][1], {"status": "Accepted"}]))
            await until(wire, 2)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(old.failed, TimeoutError)
        assert here.sent[1] == [3, "1", {"idTagInfo": {"status": "Accepted"}}]

    asyncio.run(main())


def test_a_refused_call_is_none_there_and_an_error_here() -> None:
    async def main() -> None:
        there, here = Wire(), Wire()
        old, ours = Theirs("x", there), CsmsPeer(OCPP16, here, here.send)
        tasks = [asyncio.create_task(old.start()), asyncio.create_task(ours.run(Handlers(OCPP16), None))]
        calls = [
            asyncio.create_task(old.call(theirs.call.Heartbeat())),
            asyncio.create_task(ours.call(v16.HeartbeatRequest())),
        ]
        for wire in (there, here):
            await until(wire, 1)
            await wire.texts.put(json.dumps([4, wire.sent[0][1], "NotSupported", "", {}]))
        assert await calls[0] is None
        with pytest.raises(RemoteCallError):
            await calls[1]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())


def test_a_date_time_goes_out_as_it_is_there() -> None:
    async def main() -> None:
        there = Wire('[2,"1","Heartbeat",{}]')
        task = asyncio.create_task(Theirs("x", there).start())
        await until(there, 1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert there.sent == [[3, "1", {"currentTime": "yesterday"}]]

    asyncio.run(main())


def test_time_outs_and_losses_have_errors_of_their_own() -> None:
    async def main() -> None:
        here = Wire()
        ours = CsmsPeer(OCPP16, here, here.send)
        task = asyncio.create_task(ours.run(Handlers(OCPP16), None))
        with pytest.raises(CallTimedOutError):
            await ours.call(v16.HeartbeatRequest(), timeout=0.05)
        waiting = asyncio.create_task(ours.call(v16.HeartbeatRequest()))
        await until(here, 2)
        await ours.close(grace=0)
        with pytest.raises(ConnectionLost):
            await waiting
        await task

    asyncio.run(main())

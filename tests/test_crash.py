"""A station that is killed during its sessions, over a real WebSocket: the journal of its CSMS is whole.

Run as a program this is the station: ``python -m tests.test_crash VERSION URL FILE``. It charges three times, and picks
up where it was killed.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from ocppkit import (
    OCPP16,
    OCPP201,
    Call,
    CallReceived,
    CallResult,
    Event,
    Handlers,
    Registration,
    RegistrationGate,
    Version,
    dumps,
    loads,
    v16,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.station import BackOff, MessageDelivered, MessageRetry, Outbox, RetryBackOff
from ocppkit.station_asyncio import OutboxRunner
from ocppkit.store import MemoryStore, SqliteStore

V = TypeVar("V", bound=Version)
SESSIONS, MESSAGES = 3, 10  # messages of each session, with those that begin and end it
ROOT = Path(__file__).parent.parent
LONGEST = 60.0  # seconds that a test may take
VERSIONS: dict[str, type[Version]] = {"1.6": OCPP16, "2.0.1": OCPP201}


# The station


def message201(name: str, seq_no: int) -> v201.TransactionEventRequest:
    kinds = {0: v201.TransactionEventEnumType.STARTED, MESSAGES - 1: v201.TransactionEventEnumType.ENDED}
    return v201.TransactionEventRequest(
        event_type=kinds.get(seq_no, v201.TransactionEventEnumType.UPDATED),
        timestamp=datetime.now(UTC),
        trigger_reason=v201.TriggerReasonEnumType.METER_VALUE_PERIODIC,
        seq_no=seq_no,
        transaction_info=v201.TransactionType(transaction_id=name),
    )


def message16(name: str, number: int) -> Any:
    reading = int(name) * 100 + number
    if number == 0:
        return v16.StartTransactionRequest(
            connector_id=1, id_tag="04A2", meter_start=reading, timestamp=datetime.now(UTC)
        )
    if number == MESSAGES - 1:
        return v16.StopTransactionRequest(transaction_id=0, meter_stop=reading, timestamp=datetime.now(UTC))
    sample = v16.MeterValue(timestamp=datetime.now(UTC), sampled_value=[v16.SampledValue(value=str(reading))])
    return v16.MeterValuesRequest(connector_id=1, meter_value=[sample])


async def charge(version: type[Version], outbox: OutboxRunner[Any], store: SqliteStore) -> None:
    """Hand over the messages of all sessions; how far it came is kept in the same step as each of them."""
    for place in range(int(store.get("station/done") or b"0"), SESSIONS * MESSAGES):
        name, number = str(place // MESSAGES + 1), place % MESSAGES
        done = {"station/done": str(place + 1).encode()}
        if version is OCPP16:
            await outbox.add(message16(name, number), transaction=name, also=done)
        else:
            await outbox.add(message201(name, number), also=done)
        await asyncio.sleep(0.002)


async def station(version: type[Version], url: str, path: str) -> None:
    back_off = BackOff(RetryBackOff(wait_minimum=0.02, random_range=0.02), random=random.random)
    with SqliteStore(path) as store:
        box = Outbox(version, store, now=monotonic(), retry=MessageRetry(attempts=3, interval=0.05))
        async with OutboxRunner(box) as outbox:
            charging = asyncio.create_task(charge(version, outbox, store))
            while not charging.done() or await waiting(outbox):
                with contextlib.suppress(OSError, ConnectionClosed):
                    async with connect(url, subprotocols=[Subprotocol(version.subprotocol)]) as ws:
                        back_off.connected()
                        await connected(CsmsPeer(version, ws, ws.send), version, outbox, charging)
                        continue
                await asyncio.sleep(back_off.next_attempt(monotonic()) - monotonic())
            await charging


async def waiting(outbox: OutboxRunner[Any]) -> int:
    return await outbox.step(lambda box: len(box))


async def connected(
    csms: CsmsPeer[Any], version: type[Version], outbox: OutboxRunner[Any], charging: asyncio.Task[None]
) -> None:
    """Deliver until all is delivered, or until the connection is lost."""

    async def all_is_delivered() -> None:
        await asyncio.wait({charging})
        while await waiting(outbox):
            await asyncio.sleep(0.01)

    tasks = [
        asyncio.create_task(csms.run(Handlers(version, object), None)),
        asyncio.create_task(outbox.run(csms, timeout=5)),
        asyncio.create_task(all_is_delivered()),
    ]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


# The CSMS


class Csms:
    """Notes what comes, and at some messages of the journal something happens to the station."""

    def __init__(self, version: type[Version], plan: dict[int, str]) -> None:
        self.version = version
        self.plan = plan
        self.journal: list[tuple[str, int]] = []
        self.ids: list[str] = []
        self.offline: list[bool | None] = []
        self.unanswered: set[tuple[str, int]] = set()
        self.station: subprocess.Popen[bytes] | None = None
        self.ws: ServerConnection | None = None

    def watch(self, event: Event[Any]) -> None:
        match event:
            case CallReceived(message_id, _):
                self.ids.append(message_id)
            case _:
                pass

    async def note(self, transaction: str, number: int, offline: bool | None = None) -> None:
        """Write a message down, and let happen what is planned, before it is answered."""
        self.journal.append((transaction, number))
        self.offline.append(offline)
        match self.plan.get(len(self.journal)):
            case "kill":
                self.kill()
                await asyncio.Event().wait()
            case "cut":
                self.unanswered.add((transaction, number))
                assert self.ws is not None
                self.ws.transport.abort()
                await asyncio.Event().wait()
            case "kill soon":  # the answer may come or not, or come and not be noted
                asyncio.get_running_loop().call_later(0.0005, self.kill)
            case _:
                pass

    def kill(self) -> None:
        assert self.station is not None
        if self.station.poll() is None:
            os.kill(self.station.pid, signal.SIGKILL)

    async def serve(self, ws: ServerConnection) -> None:
        self.ws = ws
        handlers: Handlers[Any, None] = Handlers(self.version)
        if self.version is OCPP16:
            handlers.on(v16.StartTransaction)(self.start)
            handlers.on(v16.MeterValues)(self.meter)
            handlers.on(v16.StopTransaction)(self.stop)
        else:
            handlers.on(v201.TransactionEvent)(self.event)
        with contextlib.suppress(ConnectionClosed):
            await StationPeer(self.version, ws, ws.send, watch=self.watch).run(handlers, None)

    async def event(self, _: None, request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
        await self.note(request.transaction_info.transaction_id, request.seq_no, request.offline)
        return v201.TransactionEventResponse()

    async def start(self, _: None, request: v16.StartTransactionRequest) -> v16.StartTransactionResponse:
        session, number = divmod(request.meter_start, 100)
        await self.note(str(session), number)
        # The same start sent again is the same transaction.
        info = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
        return v16.StartTransactionResponse(transaction_id=session, id_tag_info=info)

    async def meter(self, _: None, request: v16.MeterValuesRequest) -> v16.MeterValuesResponse:
        reading = int(request.meter_value[0].sampled_value[0].value)
        await self.note(str(request.transaction_id), reading % 100)
        return v16.MeterValuesResponse()

    async def stop(self, _: None, request: v16.StopTransactionRequest) -> v16.StopTransactionResponse:
        await self.note(str(request.transaction_id), request.meter_stop % 100)
        return v16.StopTransactionResponse()

    @asynccontextmanager
    async def listening(self) -> AsyncGenerator[int]:
        names = [Subprotocol(self.version.subprotocol)]
        async with serve(self.serve, "127.0.0.1", 0, subprotocols=names) as server:
            yield next(iter(server.sockets)).getsockname()[1]


async def lives(csms: Csms, path: Path) -> int:
    """Start the station again and again until it has done its work; return how often it was killed."""
    killed = 0
    async with asyncio.timeout(LONGEST), csms.listening() as port:
        while True:
            command = [sys.executable, "-m", __name__, csms.version.name, f"ws://127.0.0.1:{port}/CS1", str(path)]
            csms.station = subprocess.Popen(command, cwd=ROOT)
            try:
                code = await asyncio.to_thread(csms.station.wait)
            finally:
                csms.kill()
            if code == 0:
                return killed
            assert code == -signal.SIGKILL
            killed += 1
            if csms.ws is not None:
                await csms.ws.wait_closed()
            csms.unanswered.add(csms.journal[-1])  # the last one alone: there is one call at a time


PLAN = {1: "kill", 4: "kill soon", 9: "cut", 13: "kill", 17: "kill soon", 22: "kill", 23: "cut", 30: "kill"}


@pytest.mark.parametrize("name", VERSIONS)
def test_every_message_of_a_station_that_is_killed_arrives_and_none_that_it_knows_to_be_answered_twice(
    name: str, tmp_path: Path
) -> None:
    """OCPP 1.6, 3.7; OCPP 2.x part 2, E12, E13: by transaction id and sequence number, exactly once.

    A message that was cut off before its answer was noted is one failed attempt that nobody knows the end of. It is
    sent again, as the standard has it for one without an answer, with the same number, a new message id and, in 2.x,
    ``offline``.
    """
    csms = Csms(VERSIONS[name], dict(PLAN))
    killed = asyncio.run(lives(csms, tmp_path / "station.db"))
    assert killed == sum(what.startswith("kill") for what in PLAN.values())
    times = Counter(csms.journal)
    assert set(times) == {(str(session), number) for session in range(1, SESSIONS + 1) for number in range(MESSAGES)}
    again = {message for message, count in times.items() if count > 1}
    assert again <= csms.unanswered
    assert len(again) >= sum(what in {"kill", "cut"} for what in PLAN.values()) - 2  # two plans may hit one message
    assert len(csms.journal) <= len(times) + len(PLAN)
    assert len(set(csms.ids)) == len(csms.ids)
    if name == "1.6":
        firsts = list(dict.fromkeys(csms.journal))
        assert firsts == sorted(firsts, key=lambda message: (int(message[0]), message[1]))
    else:
        repeated = [place for place, message in enumerate(csms.journal) if message in csms.journal[:place]]
        assert {csms.offline[place] for place in repeated} == {True}


# The runner alone


class Answering:
    """A CSMS in memory, for a peer of a station: one text in, the answers out."""

    def __init__(self, *, answers: bool = True) -> None:
        self.texts: asyncio.Queue[str] = asyncio.Queue()
        self.got: list[str] = []
        self.answers = answers

    async def send(self, text: str) -> None:
        call = loads(text)
        assert isinstance(call, Call)
        self.got.append(call.message_id)
        if self.answers:
            await self.texts.put(dumps(CallResult(call.message_id, {})))

    async def __aiter__(self) -> AsyncGenerator[str]:
        while True:
            yield await self.texts.get()


@asynccontextmanager
async def delivering(runner: OutboxRunner[OCPP201], csms: Answering, **options: Any) -> AsyncGenerator[None]:
    """Deliver over one connection, for as long as the block lasts."""
    peer = CsmsPeer(OCPP201, csms, csms.send, **options)
    tasks = [asyncio.create_task(peer.run(Handlers(OCPP201), None)), asyncio.create_task(runner.run(peer))]
    try:
        async with asyncio.timeout(LONGEST):
            yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def until(condition: Callable[[], object]) -> None:
    while not condition():
        await asyncio.sleep(0.001)


def test_a_message_whose_call_is_cancelled_is_sent_again_over_the_next_connection_with_a_new_id() -> None:
    async def main() -> None:
        events, dumb, csms = list[Any](), Answering(answers=False), Answering()
        async with OutboxRunner(Outbox(OCPP201, MemoryStore(), now=monotonic()), watch=events.append) as runner:
            ticket = await runner.add(message201("T1", 0))
            async with delivering(runner, dumb):
                await until(lambda: dumb.got)
            async with delivering(runner, csms):
                await until(lambda: ticket.done)
        assert ticket.result() == v201.TransactionEventResponse()
        assert [type(event) for event in events] == [MessageDelivered]
        assert len({*dumb.got, *csms.got}) == len([*dumb.got, *csms.got]) == 2

    asyncio.run(main())


def test_a_message_that_was_being_taken_when_its_task_was_cancelled_is_delivered_all_the_same() -> None:
    async def main() -> None:
        csms, busy = Answering(), threading.Event()
        async with OutboxRunner(Outbox(OCPP201, MemoryStore(), now=monotonic())) as runner, delivering(runner, csms):
            await asyncio.sleep(0.02)  # it waits for something to do
            disk = asyncio.create_task(runner.step(lambda _: busy.wait(LONGEST)))
            adding = asyncio.create_task(runner.add(message201("T1", 0)))
            await asyncio.sleep(0.02)
            adding.cancel()
            await asyncio.wait({adding})
            busy.set()
            assert await disk
            await until(lambda: csms.got)
            assert adding.cancelled()

    asyncio.run(main())


def test_a_connection_that_takes_no_call_loses_no_message_and_no_attempt() -> None:
    """The registration gate refuses it; the runner asks again."""

    async def main() -> None:
        csms, gate = Answering(), RegistrationGate()
        outbox = Outbox(OCPP201, MemoryStore(), now=monotonic(), retry=MessageRetry(attempts=1))
        async with OutboxRunner(outbox) as runner, delivering(runner, csms, gate=gate):
            ticket = await runner.add(message201("T1", 0))
            await asyncio.sleep(0.05)
            assert not csms.got
            gate.state = Registration.ACCEPTED
            await until(lambda: ticket.done)
        assert len(csms.got) == 1

    asyncio.run(main())


if __name__ == "__main__":
    asyncio.run(station(VERSIONS[sys.argv[1]], sys.argv[2], sys.argv[3]))

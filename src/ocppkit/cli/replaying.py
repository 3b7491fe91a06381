"""The stations of a log, again, at a live CSMS: what they sent is sent, and the answers are compared."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, final

from websockets.exceptions import ConnectionClosed

from ocppkit import json
from ocppkit._nodes import DateTime
from ocppkit._secrets import MASK
from ocppkit.capture.records import Entry, Link, LinkChange
from ocppkit.cli.answers import default_payload
from ocppkit.cli.connecting import reason
from ocppkit.cli.output import Exit, Failure
from ocppkit.cli.schema import walk
from ocppkit.cli.station import address, opened
from ocppkit.cli.views import tree
from ocppkit.conversations import Conversations, Seen
from ocppkit.errors import ErrorCode, FrameError, OcppError, PayloadError
from ocppkit.frames import Call, CallError, CallResult, Frame, dumps, loads
from ocppkit.json import is_array, is_object
from ocppkit.leniency import LENIENT
from ocppkit.messages import DataType, Sender
from ocppkit.payloads import read_payload
from ocppkit.protocol import CALL, Version

if TYPE_CHECKING:
    from ssl import SSLContext

    from websockets.asyncio.client import ClientConnection

    from ocppkit.handshake import BasicAuthPassword

MOST_STATIONS: Final = 256
_MOST_STEPS: Final = 1000
"""Steps of one station that wait for their time."""
_MOST_KEPT: Final = 256
"""Answers that are kept until the log has them too, and answers of the station by action."""


@final
@dataclass(frozen=True, slots=True)
class Difference:
    """Where an answer is another than the recorded one, both as text; without a pointer it is the whole of it."""

    connection: str
    line: int
    action: str
    pointer: str | None
    recorded: str
    answered: str

    def __str__(self) -> str:
        where = f"{self.connection}, line {self.line}: {self.action}"
        if self.pointer is None:
            return f"{where}: {self.answered}, was {self.recorded}"
        return f"{where} {self.pointer or '/'}: {self.answered}, was {self.recorded}"


@final
@dataclass(slots=True)
class Tally:
    """What came of a replay."""

    stations: int = 0
    sent: int = 0
    calls: int = 0
    answered: int = 0
    alike: int = 0
    differing: int = 0
    unanswered: int = 0


@final
@dataclass(frozen=True, slots=True)
class Settings:
    """How to replay: where, how fast, and as whom. ``speed`` None is as fast as answers come."""

    url: str
    identity: str | None
    version: type[Version] | None
    versions: tuple[type[Version], ...]
    only: frozenset[str]
    speed: float | None
    timeout: float
    secret: BasicAuthPassword | None
    tls: SSLContext | None


@final
@dataclass(slots=True)
class Live:
    """A connection to the CSMS, and what is kept for it."""

    ws: ClientConnection
    version: type[Version]
    reading: asyncio.Task[None] | None = None
    waiting: dict[str, asyncio.Future[Frame]] = field(default_factory=dict[str, "asyncio.Future[Frame]"])


@final
class _Kept(OrderedDict[str, Any]):
    """Remembers so much and no more."""

    def keep(self, key: str, value: Any) -> None:
        """Remember this above all."""
        self[key] = value
        self.move_to_end(key)
        if len(self) > _MOST_KEPT:
            self.popitem(last=False)


@final
class Replay:
    """One replay of one log."""

    def __init__(self, settings: Settings, report: Callable[[Difference], object]) -> None:
        self.tally = Tally()
        self._settings = settings
        self._report = report
        self._start: tuple[float, datetime] | None = None

    async def run(self, entries: Iterable[Entry]) -> None:
        """Send what the stations of the log sent, each over its own connection, until the log ends.

        Raises:
            Failure: a connection fails, or the log has more stations than can be replayed at a time.
        """
        queues: dict[str, asyncio.Queue[Seen | LinkChange | None]] = {}
        failures: BaseExceptionGroup[Failure] | None = None
        try:
            async with asyncio.TaskGroup() as stations:
                for step in self._steps(entries):
                    name = (step.record if isinstance(step, Seen) else step).connection
                    if name not in queues:
                        if len(queues) >= MOST_STATIONS:
                            raise Failure(Exit.USAGE, f"more than {MOST_STATIONS} stations: choose with --connection")
                        queues[name] = asyncio.Queue(_MOST_STEPS)
                        self.tally.stations += 1
                        station = _Station(self, self._settings, name, self._report)
                        stations.create_task(station.run(queues[name]))
                    await queues[name].put(step)
                for queue in queues.values():
                    await queue.put(None)
        except* Failure as group:
            failures = group
        if failures is not None:
            raise _first(failures)

    def _steps(self, entries: Iterable[Entry]) -> Iterator[Seen | LinkChange]:
        for told in Conversations(LENIENT, self._settings.version).tell(entries):
            if isinstance(told, LinkChange) and told.link is Link.OPENED:
                continue
            if isinstance(told, Seen | LinkChange):
                name = (told.record if isinstance(told, Seen) else told).connection
                if not self._settings.only or name in self._settings.only:
                    yield told

    async def until(self, time: datetime | None) -> None:
        """Wait for the time of a step."""
        if self._settings.speed is None or time is None:
            return
        now = asyncio.get_running_loop().time()
        if self._start is None:
            self._start = now, time
        began, first = self._start
        await asyncio.sleep(began + (time - first).total_seconds() / self._settings.speed - now)


def _first(group: BaseExceptionGroup[Failure]) -> Failure:
    inner = group.exceptions[0]
    return inner if isinstance(inner, Failure) else _first(inner)


@final
class _Station:
    """One station of the log."""

    def __init__(self, replay: Replay, settings: Settings, name: str, report: Callable[[Difference], object]) -> None:
        self._replay = replay
        self._tally = replay.tally
        self._settings = settings
        self._name = name
        self._report = report
        self._live: Live | None = None
        self._answers = _Kept()  # by message id: what the CSMS answered, until the log says what it did
        self._ours = _Kept()  # by action: what the station answered in the log

    async def run(self, queue: asyncio.Queue[Seen | LinkChange | None]) -> None:
        """Take steps until there are no more."""
        try:
            while (step := await queue.get()) is not None:
                if isinstance(step, LinkChange):
                    await self._close()
                elif step.sender is Sender.STATION:
                    await self._station_sent(step)
                else:
                    self._csms_sent(step)
        except (ConnectionClosed, OSError) as error:
            raise Failure(Exit.FAILED, f"{self._name or self._settings.url}: {reason(error)}") from None
        finally:
            await self._close()

    async def _station_sent(self, step: Seen) -> None:
        if isinstance(step.record.frame, CallResult | CallError):
            self._ours.keep(step.action or "", step.record.frame)  # answers wait for the questions of the live CSMS
            return
        await self._replay.until(step.record.time)
        live = self._live or await self._open(step.version)
        self._tally.sent += 1
        future: asyncio.Future[Frame] | None = None
        if step.kind == CALL and step.message_id is not None:
            self._tally.calls += 1
            future = live.waiting[step.message_id] = asyncio.get_running_loop().create_future()
        await live.ws.send(_text(step.record.text))
        if future is None or step.message_id is None:
            return
        try:
            answer = await asyncio.wait_for(future, self._settings.timeout)
        except TimeoutError:
            self._tally.unanswered += 1
            silence = f"no answer within {self._settings.timeout:g} s"
            self._report(Difference(self._name, step.record.line, step.action or "?", None, "an answer", silence))
            return
        finally:
            live.waiting.pop(step.message_id, None)
        self._tally.answered += 1
        self._answers.keep(step.message_id, answer)

    def _csms_sent(self, step: Seen) -> None:
        """Compare what the CSMS of the log answered with what came now."""
        recorded = step.record.frame
        if not isinstance(recorded, CallResult | CallError):
            return
        answered = self._answers.pop(recorded.message_id, None)
        if answered is None:
            return
        version = step.version or (self._live.version if self._live else None)
        action = None if version is None or step.action is None else version.actions.get(step.action)
        cls = None if action is None else action.response
        found = list(differences(cls, recorded, answered))
        for pointer, was, now in found:
            self._report(Difference(self._name, step.record.line, step.action or "?", pointer, was, now))
        self._tally.differing += bool(found)
        self._tally.alike += not found

    async def _open(self, version: type[Version] | None) -> Live:
        settings = self._settings
        offered = settings.versions if version is None else (version,)
        url, identity = address(settings.url, settings.identity or self._name or None, version)
        ws, chosen = await opened(url, identity, offered, settings.secret, settings.tls)
        live = self._live = Live(ws, chosen)
        live.reading = asyncio.create_task(self._read(live))
        return live

    async def _close(self) -> None:
        live, self._live = self._live, None
        if live is not None and live.reading is not None:
            await live.ws.close()
            live.reading.cancel()
            await asyncio.gather(live.reading, return_exceptions=True)

    async def _read(self, live: Live) -> None:
        """Take what comes: answers to whom they belong, and calls, which are answered as the station did."""
        try:
            async for text in live.ws:
                with suppress(FrameError):
                    frame = loads(text)
                    if isinstance(frame, Call):
                        await live.ws.send(self._answer(frame, live.version))
                    elif (future := live.waiting.get(frame.message_id)) is not None and not future.done():
                        future.set_result(frame)
            raise ConnectionAbortedError("the server closed the connection")
        except Exception as error:
            for future in live.waiting.values():
                if not future.done():
                    future.set_exception(error)

    def _answer(self, call: Call, version: type[Version]) -> str:
        """Return the recorded answer to such a call, or an agreeing one."""
        match self._ours.get(call.action):
            case CallResult(_, payload):
                return dumps(CallResult(call.message_id, payload))
            case CallError(_, code, description, details):
                return dumps(CallError(call.message_id, code, description, details))
            case _:
                pass
        action = version.actions.get(call.action)
        if action is None or action.response is None:
            return dumps(CallError(call.message_id, version.spell(ErrorCode.NOT_IMPLEMENTED)))
        try:
            request = read_payload(action.request, call.payload, LENIENT).message
            return dumps(CallResult(call.message_id, default_payload(request)))
        except PayloadError as error:
            return dumps(CallError(call.message_id, version.spell(error.code)))


def _text(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode(errors="replace")


def differences(
    cls: type[DataType] | None, recorded: CallResult | CallError, answered: Frame
) -> Iterator[tuple[str | None, str, str]]:
    """Yield where two answers differ: pointer, what was recorded, and what came; secrets are masked.

    Two date-times are alike whatever they are, for time has gone on.
    """
    if isinstance(recorded, CallError) or not isinstance(answered, CallResult):
        if _kind(recorded) != _kind(answered):
            yield None, _kind(recorded), _kind(answered)
        return
    times = _times(cls)
    old, new = _flat(recorded.payload), _flat(answered.payload)
    shown_old, shown_new = _flat(_masked(cls, recorded.payload)), _flat(_masked(cls, answered.payload))
    for pointer in [*old, *[one for one in new if one not in old]]:
        both = pointer in old and pointer in new
        if both and (old[pointer] == new[pointer] or _path(pointer) in times):
            continue
        yield pointer, _at(shown_old, old, pointer), _at(shown_new, new, pointer)


def _times(cls: type[DataType] | None) -> set[str]:
    """Return the paths of the date-times in an object."""
    return {path for path, _, field in walk(cls) if isinstance(field.node, DateTime)} if cls is not None else set()


def _at(shown: Mapping[str, Any], whole: Mapping[str, Any], pointer: str) -> str:
    if pointer not in whole:
        return "absent"
    return json.encode(shown[pointer]) if pointer in shown else MASK


def _kind(frame: Frame) -> str:
    return f"CALLERROR {frame.code}" if isinstance(frame, CallError) else "an answer"


def _masked(cls: type[DataType] | None, payload: dict[str, Any]) -> dict[str, Any]:
    if cls is None:
        return {}
    try:
        return tree(read_payload(cls, payload, LENIENT).message)
    except OcppError:
        return {}


def _flat(value: Any, pointer: str = "") -> dict[str, Any]:
    """Return the leaves of a JSON value by pointer; what is empty is a leaf."""
    if is_object(value) and value:
        members = {f"{pointer}/{json.escape_pointer(key)}": item for key, item in value.items()}
    elif is_array(value) and value:
        members = {f"{pointer}/{index}": item for index, item in enumerate(value)}
    else:
        return {pointer: value} if pointer else {}
    return {at: leaf for at_item, item in members.items() for at, leaf in _flat(item, at_item).items()}


def _path(pointer: str) -> str:
    """Return the path of a pointer as ``walk`` writes it."""
    path = ""
    for step in pointer.split("/")[1:]:
        path += "[]" if step.isdecimal() and path else f".{step}" if path else step
    return path

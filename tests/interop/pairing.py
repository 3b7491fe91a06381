"""One implementation in one role on one version, with ours in the other role, and what they can do with each other."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from ocppkit import VERSIONS, Version
from tests.interop.legs import KINDS, LOST, NOT_SENT, NOTHING, RESULT, RESULT_ERROR, Answer, Leg, text
from tests.interop.ours import LATE, SLOW, TIMEOUT, Ours, Seen, until
from tests.interop.payloads import ANSWERS, CSMS, LIE, LIES, OTHER, STATION, Json
from tests.interop.theirs import Theirs, peer_process

ID: Final = "odd"
"""The message id of what is sent past the libraries."""
OFFER: Final = "ocpp9.9"
"""A subprotocol that nobody has."""


@dataclass(frozen=True)
class Pair:
    """Which peer: the implementation, its role and the version."""

    implementation: str
    role: str
    version: str

    def __str__(self) -> str:
        return f"{self.implementation}-{self.role.lower()}-{self.version}"


PACKAGES: Final = {"mobilityhouse": "PyPI ocpp 2.1.0", "ocpp-rpc": "npm ocpp-rpc 2.2.1, strict mode"}
PAIRS: Final = [
    Pair(implementation, role, version)
    for implementation, versions in (("mobilityhouse", ("1.6", "2.0.1", "2.1")), ("ocpp-rpc", ("1.6", "2.0.1")))
    for role in (STATION, CSMS)
    for version in versions
]


class Pairing:
    """A pair at work."""

    def __init__(self, pair: Pair, ours: Ours, theirs: Theirs, url: str) -> None:
        self.pair = pair
        self.version = pair.version
        self.ours = ours
        self.theirs = theirs
        self._url = url
        self._fences = 0

    async def offer(self, *subprotocols: str) -> Leg:
        """Let the station open a WebSocket."""
        if self.ours.role == STATION:
            answer = await self.ours.connect(self._url, list(subprotocols))
        else:
            reply = await self.theirs.do("connect", url=self._url, offer=subprotocols)
            answer = Answer("accepted", reply.get("subprotocol"))
            if "refused" in reply:
                answer = Answer("refused", f"with HTTP {reply['refused']}")
        return Leg(STATION, f"opens a WebSocket, offering {', '.join(subprotocols)}", [answer], ())

    async def ask(
        self,
        by: str,
        action: str,
        payload: Json,
        due: Sequence[Answer] | None = None,
        *,
        timeout: float | None = None,
        cut: Callable[[], Any] | None = None,
    ) -> Leg:
        """Let a side's library ask for something; ``cut`` is called as soon as the request is out.

        What is due is the answer of the table of payloads unless it is given.
        """
        if due is None:
            due = [Answer(RESULT, ANSWERS[self.version][OTHER[by]][action])]
        mark = len(self.ours.seen)
        if by == self.ours.role:
            asking = asyncio.ensure_future(self.ours.ask(action, payload, timeout))
        else:
            asking = asyncio.ensure_future(self.theirs.ask(action, payload))
        if cut is not None:
            await until(lambda: self._call(mark, by, action, payload) is not None)
            await asyncio.sleep(SLOW / 4)  # the handler has begun, and is far from done
            cut()
        told = await asking
        call = self._call(mark, by, action, payload)
        if call is None:
            return Leg(by, f"{action} {text(payload)}", [Answer(NOT_SENT)], due, told=told)
        answers = self._answers(mark, by, call[1]) or [Answer(NOTHING)]
        garbled = "" if call[3] == payload else "the request is not what its user wrote"
        return Leg(by, f"{action} {text(call[3])}", answers, due, told=told, payload=call[3], garbled=garbled)

    async def raw(
        self,
        by: str,
        *frames: Json,
        due: Sequence[Answer],
        all_due: Sequence[Sequence[Answer]] = (),
        taken: tuple[str, str] | None = None,
    ) -> Leg:
        """Send frames past a side's library, one after the other, and see what the other side makes of them.

        ``taken`` is what the receiver is to report, if that is of interest: ocppkit as receiver, and the peer.
        """
        await self.forget_notices()
        mark, events = len(self.ours.seen), len(self.ours.events)
        for frame in frames:
            await self.send_raw(by, frame if isinstance(frame, str) else json.dumps(frame))
        alive = await self.fence(by)
        count = len(all_due) or 1
        if count > 1:  # a slow handler's answers come after the fence's
            await until(lambda: len(self._answers(mark, by)) >= count)
        answers = self._answers(mark, by) or [Answer(NOTHING if alive else LOST)]
        noticed = await self.theirs.notices()
        if by != self.ours.role:
            noticed = [type(event).__name__ for event in self.ours.events[events:]]
            noticed = [name for name in noticed if name != "CallReceived"]
        leg = Leg(
            by, ", then ".join(frame if isinstance(frame, str) else text(frame) for frame in frames), answers, due
        )
        leg.all_due, leg.noticed = all_due, noticed
        if taken is not None:
            leg.taken = taken[0] if by != self.ours.role else taken[1]
        if not alive:
            await self.settle()
        return leg

    async def lied_to(self, by: str, payload: Json) -> tuple[Leg, list[Answer]]:
        """Ask for what is answered with a response that breaks its schema; return also what the asker says to that."""
        mark = len(self.ours.seen)
        leg = await self.ask(by, LIES[OTHER[by]], payload, [Answer(RESULT, LIE)])
        leg.valid = False
        await self.fence(by)
        return leg, [Answer(RESULT_ERROR, seen.frame[2]) for seen in self._since(mark, by) if seen.frame[0] == 5]

    async def fence(self, by: str) -> bool:
        """Have something answered that comes after what was sent before; False if the connection ends instead."""
        self._fences += 1
        fence = f"fence-{self._fences}"
        mark, ws = len(self.ours.seen), self.ours.ws
        await self.send_raw(by, json.dumps([2, fence, "DataTransfer", {"vendorId": "interop", "messageId": "echo"}]))

        def answered() -> bool:
            return any(seen.frame[1:2] == [fence] for seen in self._since(mark, OTHER[by]))

        await until(lambda: answered() or self.ours.ws is not ws)
        return answered()

    async def forget_notices(self) -> None:
        """Let the peer take what is under way to it, and forget what it has noticed."""
        await self.fence(self.ours.role)
        await self.theirs.notices()

    async def send_raw(self, by: str, line: str) -> None:
        if by == self.ours.role:
            await self.ours.send_raw(line)
        else:
            await self.theirs.do("raw", text=line)

    async def cut(self, by_us: bool) -> None:
        """Cut the connection, and wait until the station has connected again."""
        ws = self.ours.ws
        if by_us:
            self.ours.cut()
        else:
            await self.theirs.do("cut")
        await until(lambda: self.ours.ws is not ws)
        await self.settle()

    async def settle(self) -> None:
        """Wait until there is a connection that both sides know of."""
        await self.ours.ensure_connected()
        await self.fence(self.ours.role)

    def most_unanswered(self, mark: int, by: str) -> int:
        """Return how many calls of one side were unanswered at a time."""
        open_calls, most = set[str](), 0
        for seen in self.ours.seen[mark:]:
            if seen.by == by and seen.frame[0] == 2:
                open_calls.add(seen.frame[1])
                most = max(most, len(open_calls))
            elif seen.by != by:
                open_calls.discard(seen.frame[1])
        return most

    def answers_since(self, mark: int, by: str) -> list[Answer]:
        """Return whatever the other side has answered since, fences apart."""
        return self._answers(mark, by, None, any_id=True)

    def _since(self, mark: int, by: str) -> list[Seen]:
        return [seen for seen in self.ours.seen[mark:] if seen.by == by and isinstance(seen.frame, list)]

    def _call(self, mark: int, by: str, action: str, payload: Json) -> Json:
        """Find the frame of a request; two at a time differ in what a DataTransfer's handler is to do."""
        for seen in self._since(mark, by):
            frame = seen.frame
            if frame[0] == 2 and frame[2] == action and frame[3].get("messageId") == payload.get("messageId"):
                return frame
        return None

    def _answers(self, mark: int, by: str, message_id: str | None = None, *, any_id: bool = False) -> list[Answer]:
        """Return what the other side has answered since, fences apart."""
        answers: list[Answer] = []
        for seen in self._since(mark, OTHER[by]):
            kind, under, *rest = seen.frame
            wanted = under == message_id if message_id is not None else not str(under).startswith("fence-")
            if kind in KINDS and wanted:
                odd = message_id is None and not any_id and under != ID
                answers.append(Answer(KINDS[kind], rest[0], under if odd else None))
        return answers


def version_named(name: str) -> type[Version]:
    return next(version for version in VERSIONS if version.name == name)


@asynccontextmanager
async def pairing(pair: Pair) -> AsyncGenerator[Pairing]:
    """Bring a pair together, not yet connected, and part them at the end."""
    ours = Ours(version_named(pair.version), OTHER[pair.role])
    orders = {
        "role": pair.role,
        "version": pair.version,
        "subprotocol": ours.version.subprotocol,
        "timeout": TIMEOUT,
        "slow": SLOW,
        "late": LATE,
        "answers": ANSWERS[pair.version][pair.role],
        "lies": {LIES[pair.role]: LIE},
    }
    async with peer_process(pair.implementation) as theirs:
        first = await theirs.begin(orders)
        if pair.role == CSMS:
            yield Pairing(pair, ours, theirs, f"ws://127.0.0.1:{first['port']}/ocpp/CS1")
            await ours.close()
        else:
            async with ours.listening() as url:
                yield Pairing(pair, ours, theirs, url)

"""What crosses the wire: every frame in order, with its sender, its action and what became of it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Final, TypeAlias, TypeVar, final, overload

from ocppkit.errors import Finding, FrameError, PayloadError
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Frame, Send, parsed
from ocppkit.leniency import ERRATA, LENIENT, Leniency
from ocppkit.messages import Action, Message, SendAction, Sender
from ocppkit.payloads import read_payload
from ocppkit.protocol import Version

__all__ = ["Crossing", "Log"]

MOST: Final = 10_000
"""Frames that one log holds; a conversation with more goes round in circles."""

RECENT: Final[deque[Log]] = deque(maxlen=8)
"""The logs that were begun last, for whoever shows them when a test has failed."""

OTHER_SIDE: Final = {Sender.STATION: Sender.CSMS, Sender.CSMS: Sender.STATION}

M = TypeVar("M", bound=Message)

AnyAction: TypeAlias = Action[Any, Any, Any] | SendAction[Any, Any]


@final
class Crossing:
    """One frame that was sent.

    ``version`` is that of its connection. ``number`` counts from 1. ``time``: seconds since the log was begun.
    ``sender`` is the side that sent it and ``text`` what it sent. ``action`` is what it asks for or, for an answer,
    what was asked; None if nobody knows. ``answers`` is the call that it answers. ``arrived`` has the texts that the
    other side got in its place: none yet, the same, others, several. ``faults`` says what the wire did to it.
    """

    def __init__(
        self,
        version: type[Version],
        number: int,
        time: float,
        sender: Sender,
        text: str,
        frame: Frame | FrameError,
        known: AnyAction | None,
        action: str | None,
        answers: Crossing | None,
    ) -> None:
        self.version = version
        self.number = number
        self.time = time
        self.sender = sender
        self.text = text
        self.frame = frame
        """The frame that was sent, or why it is none."""
        self.action = action
        self.answers = answers
        self.arrived: list[str] = []
        self.faults: list[str] = []
        self._known = known

    def __repr__(self) -> str:
        return f"<Crossing {self.number}: {self.action or 'a frame'} of the {self.sender.value}>"

    @property
    def is_request(self) -> bool:
        """Whether it asks or tells something, and is no answer."""
        return isinstance(self.frame, Call | Send)

    @cached_property
    def message_class(self) -> type[Message] | None:
        """The class of the message that it carries, whether or not it can be read; None where it carries none."""
        match self.frame:
            case Call() | Send():
                return None if self._known is None else self._known.request
            case CallResult():
                return None if self._known is None else self._known.response
            case _:
                return None

    @cached_property
    def message(self) -> Message | None:
        """Its payload as a typed message, read leniently; None where there is none, or none that can be read."""
        try:
            return self._read(LENIENT)
        except PayloadError:
            return None

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Which rules of its schema its payload breaks, the errata granted."""
        try:
            self._read(ERRATA)
        except PayloadError as error:
            return tuple(error.findings)
        return ()

    def _read(self, policy: Leniency) -> Message | None:
        if self.message_class is None or not isinstance(self.frame, Call | Send | CallResult):
            return None
        return read_payload(self.message_class, self.frame.payload, policy).message


@final
class Log(Sequence[Crossing]):
    """The frames of one connection, in the order in which they were sent."""

    def __init__(self, version: type[Version], actions: Iterable[AnyAction] = ()) -> None:
        """Begin a log, on a running loop; ``actions`` are those that the version does not have."""
        self.version = version
        self.closed = False
        """Whether the wire is closed, so that no frame comes any more."""
        self._loop = asyncio.get_running_loop()
        self._begin = self._loop.time()
        self._custom = {action.name: action for action in actions}
        self._crossings: list[Crossing] = []
        self._calls: dict[tuple[Sender, str], Crossing] = {}
        self._grown = asyncio.Event()
        RECENT.append(self)

    @overload
    def __getitem__(self, index: int) -> Crossing: ...
    @overload
    def __getitem__(self, index: slice) -> list[Crossing]: ...
    def __getitem__(self, index: int | slice) -> Crossing | list[Crossing]:
        return self._crossings[index]

    def __len__(self) -> int:
        return len(self._crossings)

    def __iter__(self) -> Iterator[Crossing]:
        return iter(self._crossings)

    def add(self, sender: Sender, text: str) -> Crossing:
        """Note a text that one side sends.

        Raises:
            RuntimeError: there are so many that the two sides must be going round in circles.
        """
        if len(self._crossings) >= MOST:
            raise RuntimeError(f"more than {MOST:,} frames: do the two sides answer each other for ever?")
        frame = parsed(text)
        action, call = self._named(sender, frame)
        known = None if action is None else self._custom.get(action) or self.version.actions.get(action)
        time = asyncio.get_running_loop().time() - self._begin
        number = len(self._crossings) + 1
        crossing = Crossing(self.version, number, round(time, 6), sender, text, frame, known, action, call)
        if isinstance(frame, Call):
            self._calls[sender, frame.message_id] = crossing
        self._crossings.append(crossing)
        self._grown.set()
        self._grown = asyncio.Event()
        return crossing

    def messages(self, cls: type[M]) -> list[M]:
        """Return the messages of a class that were said, in their order."""
        return [crossing.message for crossing in self if isinstance(crossing.message, cls)]

    @property
    def is_live(self) -> bool:
        """Whether something may still be said."""
        return not self.closed and not self._loop.is_closed()

    def close(self) -> None:
        """Take note that no frame comes any more."""
        self.closed = True
        self._grown.set()

    async def growth(self) -> None:
        """Wait for the next frame, or for the end."""
        await self._grown.wait()

    def _named(self, sender: Sender, frame: Frame | FrameError) -> tuple[str | None, Crossing | None]:
        """Return a frame's action, and the call that it answers."""
        match frame:
            case Call() | Send():
                return frame.action, None
            case CallResult() | CallError():
                call = self._calls.get((OTHER_SIDE[sender], frame.message_id))
            case CallResultError():  # it refuses an answer, so the call is the sender's own
                call = self._calls.get((sender, frame.message_id))
            case FrameError():
                return None, None
        return (None, None) if call is None else (call.action, call)

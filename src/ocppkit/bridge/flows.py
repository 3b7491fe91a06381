"""The one idea of the bridge: each request is handled by a flow, a generator that asks the other side.

A flow yields typed requests for the other side, one after the other. It is sent each typed response, or has thrown in
what ``PendingCall.result`` raises. It returns the typed response for the asker. So a fan-out is a loop, a join is the
code after it, and no flow knows sockets, queues or message ids::

    def reset(request: v201.ResetRequest, context: Context) -> Flow:
        response = yield v16.ResetRequest(type=...)
        return v201.ResetResponse(status=...)

A flow that raises ``Refused`` answers a CALLERROR. So does one that lets out a ``CallFailed``: a ``RemoteCallError`` is
answered in its own code, anything else as an InternalError.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from ocppkit.bridge.losses import MADE, Loss, LossKind
from ocppkit.bridge.options import DEFAULTS, Options
from ocppkit.bridge.state import State
from ocppkit.errors import CallFailed, ErrorCode
from ocppkit.errors import CallRefused as Refused
from ocppkit.messages import Message, Request, Response
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit.bridge.conversions import Conversion

__all__ = [
    "Context",
    "Flow",
    "FlowFunction",
    "Flows",
    "Late",
    "Options",
    "Pair",
    "Refused",
    "Row",
    "Side",
    "Work",
    "as_flow",
]

Flow: TypeAlias = Generator[Request[Any, Any], Any, Response | None]
"""A request being handled; it returns None for a SEND alone, which nobody answers."""

FlowFunction: TypeAlias = Callable[[Any, "Context"], Flow]
"""Handles the requests of one action: takes the request and a context."""

Flows: TypeAlias = Mapping[type[Message], FlowFunction]
"""What handles each request that one side may send, by the request's class."""

Work: TypeAlias = Request[Any, Any] | Generator[Request[Any, Any], Any, Any]
"""What is done after an answer: one request, whose answer is not looked at, or a flow, whose return value is not.

An exception that comes out of it ends it, and nobody is told.
"""


Late: TypeAlias = Callable[[Any], Generator[Request[Any, Any], Any, None]]
"""A flow that goes on with a response which came when the asker was refused already."""


def as_flow(work: Work) -> Generator[Request[Any, Any], Any, Any]:
    """Return work as a flow; how a single request ends is not looked at."""
    return work if isinstance(work, Generator) else _asking(work)


def _asking(request: Request[Any, Any]) -> Generator[Request[Any, Any], Any, None]:
    with suppress(CallFailed):
        yield request


class Side(StrEnum):
    """One of the two that the bridge stands between."""

    STATION = "station"
    CSMS = "csms"

    @property
    def other(self) -> Side:
        """The one across the bridge."""
        return Side.CSMS if self is Side.STATION else Side.STATION


@attrs.define(eq=False)
class _Handling:
    """What all contexts of one request share. ``work``: by the side that it goes to, in order.

    ``late`` takes the answer to what is asked now, should it come when its time is out.
    """

    state: State
    options: Options
    now: datetime
    losses: list[Loss] = attrs.field(factory=list[Loss])
    work: list[tuple[Side, Work]] = attrs.field(factory=list[tuple[Side, Work]])
    waiting: Sequence[Message] = ()
    late: Late | None = None


def _as_it_is(work: Work) -> Work:
    return work


@attrs.frozen(eq=False)
class Context:
    """What a flow gets beside its request, and a content function beside its message.

    One is made by ``start`` for each request and all that follows from it. ``asker`` is the side that the request came
    from. ``action`` and ``response`` name the message that is converted, ``given`` and ``made`` are the places in it
    and in what is made of it: JSON pointers that stand before those of losses.
    """

    _handling: _Handling
    asker: Side
    action: str = ""
    response: bool = False
    given: str = ""
    made: str = ""
    _on_the_way: Mapping[Side, Callable[[Work], Work]] = {}

    @classmethod
    def start(
        cls, state: State, now: datetime, options: Options = DEFAULTS, *, asker: Side = Side.STATION, action: str = ""
    ) -> Context:
        """Make the context of a request. ``now`` is aware, in UTC."""
        return cls(_Handling(state, options, now), asker, action)

    @property
    def state(self) -> State:
        """What is remembered of the station."""
        return self._handling.state

    @property
    def options(self) -> Options:
        """What the application decided."""
        return self._handling.options

    @property
    def now(self) -> datetime:
        """The time, in UTC."""
        return self._handling.now

    @property
    def losses(self) -> list[Loss]:
        """What was lost so far; whoever drives the flow empties the list."""
        return self._handling.losses

    @property
    def work(self) -> list[tuple[Side, Work]]:
        """What is to be done when the answer has been handed over, and to which side; emptied like ``losses``.

        Work keeps this context: the clock is to be set for it too, and it may add losses and more work.
        """
        return self._handling.work

    @property
    def waiting(self) -> Sequence[Message]:
        """The requests of the station that have come and wait for their turn."""
        return self._handling.waiting

    def set_now(self, now: datetime, waiting: Sequence[Message] = ()) -> None:
        """Tell the time, and which requests wait for their turn, before a flow goes on."""
        self._handling.now, self._handling.waiting = now, waiting

    def lost(self, pointer: str, kind: LossKind, detail: str) -> None:
        """Note a loss at a pointer below ``given`` or, for the kinds of what was made up, below ``made``.

        Raises:
            Refused: the options do not accept its kind, and the message is a request.
        """
        place = (self.made if kind in MADE else self.given) + pointer
        self.losses.append(Loss(self.action, place, kind, detail, self.response))
        if kind in self.options.refused and not self.response:
            raise Refused(ErrorCode.NOT_SUPPORTED, f"{place or '/'}: {detail}")

    def within(self, given: str = "", made: str = "") -> Context:
        """Return a context for a part of the message, at pointers into the one given and into the one made."""
        return attrs.evolve(self, given=self.given + given, made=self.made + made)

    def answer_to(self, request: Request[Any, Any] | type[Request[Any, Any]]) -> Context:
        """Return a context for the conversion of the answer to a request, one that the flow yielded say."""
        return attrs.evolve(self, action=request.__ocpp_action__, response=True, given="", made="")

    def quiet(self) -> Context:
        """Return a context that notes and refuses nothing, to see what something would become."""
        options = attrs.evolve(self.options, refused=frozenset())
        return attrs.evolve(self, handling=attrs.evolve(self._handling, options=options, losses=[], work=[]))

    def apart(self, asker: Side, action: str, *, response: bool = False) -> Context:
        """Return a context for another message, with the same state and with losses and work of its own."""
        return Context(attrs.evolve(self._handling, losses=[], work=[]), asker, action, response)

    def afterwards(self, *work: Work) -> None:
        """Do something towards the asker once the answer has been handed over, in order."""
        self._put_off(self.asker, work)

    def later(self, *work: Work) -> None:
        """Do something towards the other side once the answer has been handed over, in order."""
        self._put_off(self.asker.other, work)

    @property
    def late(self) -> Late | None:
        """What takes the answer to the request that is asked now, should it come when its time is out."""
        return self._handling.late

    def if_late(self, take: Late | None) -> None:
        """Say what takes the answer to the request that the flow asks next, should it come when its time is out."""
        self._handling.late = take

    def new_request_id(self) -> int:
        """Return a number for a request of the bridge's own: a report, a log, a firmware update."""
        return self.state.count("request")

    def layer(self, asker: Side, action: str, on_the_way: Mapping[Side, Callable[[Work], Work]]) -> Context:
        """Return a context for another request of the same handling; ``on_the_way``: what becomes of work, by side."""
        return Context(self._handling, asker, action, False, "", "", on_the_way)

    def _put_off(self, side: Side, work: tuple[Work, ...]) -> None:
        on_the_way = self._on_the_way.get(side, _as_it_is)
        self.work.extend([(side, on_the_way(one)) for one in work])


@attrs.frozen
class Row:
    """What becomes of one action of a pair, for the documentation.

    ``sender`` is the side that asks. ``counterparts`` are the actions that are asked of the other side; none means that
    the bridge answers by itself. ``lost`` and ``made`` name what cannot be carried and what is made up, in requests and
    responses. ``rule`` says what else is to be known. Between editions ``lost`` is empty: the printed differences say
    it.
    """

    action: str
    sender: Side
    counterparts: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    rule: str = ""


@attrs.frozen
class Pair:
    """A station and a CSMS of two versions, and the flows that carry requests between them.

    Every action of either version that its side may send has a flow and a row.
    """

    station: type[Version]
    csms: type[Version]
    from_station: Flows
    from_csms: Flows
    rows: tuple[Row, ...] = ()
    conversions: Mapping[Side, Mapping[type[Message], Conversion]] = {}
    """What the flows come from, if they come from a table."""

    def flows(self, asker: Side) -> Flows:
        """Return the flows for what a side asks."""
        return self.from_station if asker is Side.STATION else self.from_csms

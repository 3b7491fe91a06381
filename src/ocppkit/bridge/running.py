"""The flows under way: what one yields is called at the other side, what it returns answers the call that began it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Mapping
from datetime import datetime
from typing import Any, Final, TypeAlias, final

import attrs

from ocppkit.bridge.flows import Context, Flow, FlowFunction, Late, Pair, Side, as_flow
from ocppkit.bridge.losses import Loss, LossKind
from ocppkit.bridge.turns import is_repeated, turn_of
from ocppkit.calls import PendingCall
from ocppkit.connection import CsmsConnection, StationConnection
from ocppkit.errors import (
    CallCancelledError,
    CallFailed,
    CallRefused,
    CallTimedOutError,
    ConnectionLost,
    ErrorCode,
    OcppError,
    PayloadError,
    RemoteCallError,
    StateError,
)
from ocppkit.events import Event, HandlerFailed, LimitReached
from ocppkit.frames import CallResult
from ocppkit.json import is_object
from ocppkit.messages import Message, Request, Response, StationSend
from ocppkit.payloads import read_payload
from ocppkit.protocol import Version

__all__ = ["MOST_WORK", "Connections", "Running", "Told"]

MOST_WORK: Final = 64
"""Answered requests whose work afterwards is not done yet; the work of further ones is dropped."""

MOST_LATE: Final = 32
"""Calls whose time is out, and whose answers are still of use; that of the oldest is not waited for any more."""

Connections: TypeAlias = "Mapping[Side, CsmsConnection[Any] | StationConnection[Any]]"

Told: TypeAlias = Callable[[Side, Event[Any] | Loss], object]
"""Is told what was lost, and what goes wrong, of a message of a side."""


@attrs.define(eq=False)
class _Job:
    """A request that is handled, and what follows from it: its flow, then the work that was put off.

    ``target`` is the side that is asked now. ``message_id`` is that of the CALL that waits for its answer, None if none
    does. ``spare_id`` is that message id as long as no call to the other side bears it. ``turn`` is what it has its
    turn in until it is answered, None if it waits for nothing, or has been answered.
    """

    asker: Side
    target: Side
    request: Message
    context: Context
    flow: Generator[Request[Any, Any], Any, Any]
    message_id: str | None
    spare_id: str | None
    turn: str | None = None
    working: bool = False


@final
class Running:
    """The flows of one bridge.

    ``clock`` tells the time of day, ``now`` is the present time of the connections' own clock.
    """

    def __init__(
        self,
        pair: Pair,
        connections: Connections,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Told,
    ) -> None:
        self.now = 0.0
        self._clock = clock
        self._pair = pair
        self._connections = connections
        self._new_id = new_id
        self._tell = tell
        self._lost: set[Side] = set()
        self._waiting: dict[tuple[Side, str], _Job] = {}
        self._turns: dict[str, deque[_Job]] = {}
        """The requests that wait for their turn, by what that is in; the connection bounds how many calls are open."""
        self._ready: deque[_Job] = deque()
        self._late: dict[tuple[Side, str], tuple[_Job, str | None, type[Response], Late]] = {}
        self._working = 0

    def begin(self, request: Request[Any, Any] | StationSend[Any], message_id: str | None, context: Context) -> None:
        """Handle a request; ``message_id`` is that of its CALL, None for what nobody answers."""
        function = self._pair.flows(context.asker).get(type(request), _without_counterpart)
        flow = _handled(function, request, context)
        turn = turn_of(request) if context.asker is Side.STATION else None
        job = _Job(context.asker, context.asker.other, request, context, flow, message_id, message_id, turn)
        if turn in self._turns:
            self._wait(job, self._turns[turn])
        else:
            self._begin(job)

    def resume(self, side: Side, pending: PendingCall[Any]) -> None:
        """Let the flow go on whose call has ended."""
        job = self._waiting.pop((side, pending.message_id), None)
        if job is None:
            return
        if isinstance(pending.outcome, CallTimedOutError) and job.context.late is not None:
            answer = pending.request.__ocpp_response__
            self._late[side, pending.message_id] = job, job.turn, answer, job.context.late
            if len(self._late) > MOST_LATE:
                del self._late[next(iter(self._late))]
        for pointer in pending.extra:
            self._tell(side, Loss(pending.action, pointer, LossKind.DROPPED, "no schema has it", response=True))
        self._run(job, pending.outcome)
        self._run_ready()

    def late(self, side: Side, frame: CallResult[Any]) -> None:
        """Let what takes a late answer have it, before what waits for its turn."""
        found = self._late.pop((side, frame.message_id), None)
        if found is None:
            return
        job, turn, answer, take = found
        try:
            read = read_payload(answer, frame.payload, self._connections[side].reading)
        except PayloadError:
            return  # it says nothing that could be of use
        late = _Job(job.asker, side, job.request, job.context, take(read.message), None, None, turn)
        if turn in self._turns:
            self._turns[turn].appendleft(late)
        else:
            self._begin(late)

    def lose(self, side: Side) -> None:
        """Say that nothing reaches a side any more."""
        self._lost.add(side)

    def _begin(self, job: _Job) -> None:
        if job.turn is not None:
            self._turns[job.turn] = deque()
        self._run(job, None)
        self._run_ready()

    def _run(self, job: _Job, outcome: Response | Exception | None) -> None:
        """Let a flow go on until it waits for an answer, and do what it has put off when it has ended."""
        while True:
            request = self._step(job, outcome)
            outcome = None
            if request is not None:
                try:
                    self._ask(job, request)
                    return
                except Exception as error:
                    outcome = error
            elif not self._next_work(job):
                return

    def _run_ready(self) -> None:
        """Begin what has come to its turn."""
        while self._ready:
            self._run(self._ready.popleft(), None)

    def _step(self, job: _Job, outcome: Response | Exception | None) -> Request[Any, Any] | None:
        """Return what a flow asks next; None if it has ended, and its asker is answered."""
        waiting = [one.request for queue in (self._ready, *self._turns.values()) for one in queue]
        job.context.set_now(self._clock(), waiting)
        job.context.if_late(None)
        ending: Response | CallRefused | None = None
        request: Request[Any, Any] | None = None
        try:
            request = job.flow.throw(outcome) if isinstance(outcome, Exception) else job.flow.send(outcome)
        except StopIteration as end:
            ending = end.value
        except Exception as error:
            ending = self._refusal(job, error)
            if isinstance(error, CallTimedOutError):
                self._refuse_repeated(job, ending)
        for loss in job.context.losses:
            self._tell(job.asker, loss)
        job.context.losses.clear()
        if request is None and job.message_id is not None:
            self._answer(job, job.message_id, ending)
            job.message_id = None
        if request is None and job.turn is not None:
            self._end_turn(job.turn)
            job.turn = None
        return request

    def _wait(self, job: _Job, waiting: deque[_Job]) -> None:
        """Let a request wait for its turn; one that was said before takes that one's place, which is given up."""
        place = _place_of(job.request, waiting)
        if place is None:
            waiting.append(job)
            return
        given_up, waiting[place] = waiting[place], job
        refusal = CallRefused(ErrorCode.INTERNAL_ERROR, "the request came again")
        self._answer(given_up, given_up.message_id or "", refusal)

    def _refuse_repeated(self, job: _Job, refusal: CallRefused) -> None:
        """Refuse what waits as the same request before it was: one after the other, each would take as long."""
        waiting = self._turns.get(job.turn or "", deque[_Job]())
        place = _place_of(job.request, waiting)
        if place is not None:
            repeated = waiting[place]
            del waiting[place]
            self._answer(repeated, repeated.message_id or "", refusal)

    def _end_turn(self, turn: str) -> None:
        waiting = self._turns[turn]
        if waiting:
            self._ready.append(waiting.popleft())
        else:
            del self._turns[turn]

    def _ask(self, job: _Job, request: Request[Any, Any]) -> None:
        """Make a call for a flow.

        Raises:
            CallFailed: it cannot be made now.
            PayloadError: the flow has made a message that breaks its schema.
            TypeError: it has made one that the side does not take.
        """
        side = job.target
        connection: Any = self._connections[side]
        if side in self._lost:
            raise ConnectionLost(sent=False)
        message_id = self._id_for(job)
        try:
            connection.call(request, now=self.now, message_id=message_id)
        except StateError as error:  # too much waits for this side already
            self._tell(side, LimitReached("queued", len(self._waiting)))
            raise CallCancelledError from error
        self._waiting[side, message_id] = job
        self._late.pop((side, message_id), None)

    def _id_for(self, job: _Job) -> str:
        """Return a message id: that of the CALL which is handled for the first that is made of it, then new ones."""
        message_id, job.spare_id = job.spare_id, None
        if message_id is None or (job.target, message_id) in self._waiting:
            message_id = self._new_id()
        return message_id

    def _refusal(self, job: _Job, error: Exception) -> CallRefused:
        """Return what answers a request whose flow raised."""
        match error:
            case CallRefused():
                return error
            case RemoteCallError():
                return _passed_on(error, self._connections[job.asker].version)
            case CallFailed():
                return CallRefused(ErrorCode.INTERNAL_ERROR, str(error).partition("\n")[0])
            case _:
                return self._failed(job, error)

    def _answer(self, job: _Job, message_id: str, ending: Response | CallRefused | None) -> None:
        if job.asker in self._lost:
            return
        connection: Any = self._connections[job.asker]
        try:
            if isinstance(ending, CallRefused):
                connection.refuse(message_id, ending.code, ending.description, ending.details, request=job.request)
            else:
                connection.reply(message_id, job.request, ending)
        except (OcppError, TypeError, ValueError) as error:  # the flow has made an answer that cannot be written
            failure = self._failed(job, error)
            connection.refuse(message_id, failure.code, failure.description, request=job.request)

    def _next_work(self, job: _Job) -> bool:
        """Go on with what a flow has put off; return whether there is something."""
        work = job.context.work
        if work and not job.working and self._working >= MOST_WORK:
            self._tell(job.asker, LimitReached("work", MOST_WORK))
            work.clear()
        if work:
            self._working += not job.working
            job.working, job.spare_id = True, None
            job.target, what = work.pop(0)
            job.flow = as_flow(what)
            return True
        self._working -= job.working
        return False

    def _failed(self, job: _Job, error: Exception) -> CallRefused:
        """Tell that a flow has failed; return the refusal, which names the kind of error: its text may hold secrets."""
        self._tell(job.asker, HandlerFailed(job.context.action, error))
        what = f"the bridge failed on {job.context.action}: {type(error).__name__}"
        return CallRefused(ErrorCode.INTERNAL_ERROR, what)


def _place_of(request: Message, waiting: deque[_Job]) -> int | None:
    """Return the place of the call that a request repeats; a late answer that waits is none."""
    calls = (place for place, one in enumerate(waiting) if one.message_id is not None)
    return next((place for place in calls if is_repeated(waiting[place].request, request)), None)


def _handled(function: FlowFunction, request: Message, context: Context) -> Flow:
    return (yield from function(request, context))


def _without_counterpart(request: Message, context: Context) -> Flow:
    yield from ()  # a generator, as all flows are
    context.lost("", LossKind.ANSWERED, "the pair has no flow for it")
    raise CallRefused(ErrorCode.NOT_SUPPORTED, "the bridge does not carry it")


def _passed_on(error: RemoteCallError, version: type[Version]) -> CallRefused:
    """Return a CALLERROR of the other side; a code that the version has not becomes a detail of a GenericError."""
    given = error.details
    details: dict[str, Any] = {**given} if is_object(given) else {"details": given} if given else {}
    code = error.code
    if code is None or ErrorCode.from_wire(version.spell(code)) is not code:
        code, details = ErrorCode.GENERIC_ERROR, {"errorCode": error.raw_code, **details}
    return CallRefused(code, error.description, details)

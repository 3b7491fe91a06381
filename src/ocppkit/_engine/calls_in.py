"""The calls of the other side: those that are being handled, and what is remembered of those that were answered."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, final

from ocppkit._engine.state import DUPLICATES, IN, Duplicates, InInput, InState, Repeat
from ocppkit._value import Value
from ocppkit.errors import StateError
from ocppkit.messages import Request
from ocppkit.protocol import Version

V = TypeVar("V", bound=Version)


@final
class Handled(Value):
    """A CALL that was delivered; ``same`` tells it from another one with its id."""

    __slots__ = __match_args__ = ("message_id", "request", "same")

    def __init__(self, message_id: str, request: Request[Any, Any], same: int) -> None:
        self.message_id = message_id
        self.request = request
        self.same = same


@final
class Answered(Value):
    """What is remembered of an answer; ``text`` if it may be sent again."""

    __slots__ = __match_args__ = ("message_id", "same", "is_response", "text")

    def __init__(self, message_id: str, same: int, is_response: bool, text: str | None) -> None:
        self.message_id = message_id
        self.same = same
        self.is_response = is_response
        self.text = text


@final
class CallsIn(Generic[V]):
    """The table of the other side's calls, by message id.

    Tuples, for an empty one costs nothing, and most connections are idle.
    """

    __slots__ = ("answered", "handling", "policy", "remembered")

    def __init__(self, policy: Duplicates, remembered: int) -> None:
        self.policy = policy
        self.remembered = remembered
        self.handling: tuple[Handled, ...] = ()
        self.answered: tuple[Answered, ...] = ()

    def state(self, message_id: str) -> InState:
        """Where a message id stands."""
        for call in self.handling:
            if call.message_id == message_id:
                return InState.HANDLING
        return InState.NEW if self.answer(message_id) is None else InState.ANSWERED

    def answer(self, message_id: str) -> Answered | None:
        """Return what is remembered of the last answer with an id."""
        for answer in reversed(self.answered):
            if answer.message_id == message_id:
                return answer
        return None

    def repeat(self, message_id: str, same: int) -> Repeat:
        """Say what is done with a CALL, new ones being delivered."""
        state = self.state(message_id)
        if state is InState.NEW:
            return Repeat.DELIVERED
        known = {call.same for call in self.handling if call.message_id == message_id}
        answer = self.answer(message_id)
        if answer is not None and state is InState.ANSWERED:
            known.add(answer.same)
        return DUPLICATES[self.policy][state][same not in known]

    def deliver(self, message_id: str, request: Request[V, Any], same: int) -> None:
        """Take note of a CALL that is handed to the user."""
        self.handling = (*self.handling, Handled(message_id, request, same))

    def find(self, message_id: str, request: Request[V, Any] | None = None) -> Handled:
        """Return the CALL that is to be answered: that very request if it is given, else the oldest with the id.

        Raises:
            StateError: no such call waits for an answer.
            TypeError: the one that waits is another request.
        """
        calls = [call for call in self.handling if call.message_id == message_id]
        if not calls:
            raise StateError(f"no call with id {message_id!r} waits for an answer")
        for call in calls:
            if request is None or call.request is request:
                return call
        for call in calls:
            if type(call.request) is type(request):
                return call
        waits, given = type(calls[0].request).__name__, type(request).__name__
        raise TypeError(f"call {message_id!r} is a {waits}, not a {given}")

    def end(self, call: Handled, event: InInput, text: str) -> None:
        """Take note of an answer, as the table says, and forget the oldest one if there are too many."""
        assert IN[InState.HANDLING][event] is InState.ANSWERED
        self.handling = tuple([other for other in self.handling if other is not call])
        kept = text if self.policy is Duplicates.REPLAY else None
        answer = Answered(call.message_id, call.same, event is InInput.REPLY, kept)
        self.answered = (*self.answered, answer)[-self.remembered :] if self.remembered else ()

    def response_rejected(self, message_id: str) -> bool:
        """Take note of a CALLRESULTERROR; return whether a response with its id is remembered."""
        answer = self.answer(message_id)
        if answer is None or not answer.is_response:
            return False
        self.answered = tuple(other for other in self.answered if other is not answer)
        return True

    def lose(self) -> None:
        """Forget all, for the connection is lost."""
        self.handling, self.answered = (), ()

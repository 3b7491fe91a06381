"""What both directions of a connection share: its settings, its drains and its gate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from ocppkit._engine import answers as answers_to
from ocppkit._engine.calls_in import CallsIn
from ocppkit._engine.drains import Drains
from ocppkit._engine.state import Duplicates
from ocppkit._policy import Situation
from ocppkit._value import unchecked
from ocppkit.calls import CallsOut
from ocppkit.errors import ErrorCode, Finding, FrameError, PayloadError, StateError
from ocppkit.events import HandlerFailed, Outgoing, ResponseUnmatched, Tapped
from ocppkit.frames import CallError, CallResult, CallResultError
from ocppkit.ids import new_id
from ocppkit.leniency import ERRATA, Leniency
from ocppkit.limits import DEFAULT_LIMITS, Limits
from ocppkit.messages import REFUSALS, Action, DataType, SendAction, Sender
from ocppkit.payloads import NO_EXTRA, walked
from ocppkit.protocol import Version
from ocppkit.registration import RegistrationGate

V = TypeVar("V", bound=Version)
M = TypeVar("M", bound=DataType)

DEFAULT_TIMEOUT: Final = 30.0
"""Seconds that a call waits for its answer, the standard's guidance (OCPP 2.1 part 2, 3.2)."""

LONGEST_ID: Final = 36  # OCPP-J, 4.1.4
_LONGEST_ECHO: Final = 255  # characters of an id that is too long and yet repeated
_UNREADABLE_ID: Final = "-1"  # OCPP-J 2.x, 4.2.3
_NEVER_SILENT: Final = {Situation.NOT_HANDLED, Situation.HANDLER_FAILED}

NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})

BrokenFrameHook = Callable[[FrameError, CallError | None], CallError | None]
AnyAction = Action[Any, Any, Any] | SendAction[Any, Any]


if TYPE_CHECKING:
    from typing import TypedDict

    class Options(TypedDict, Generic[V], total=False):
        """The optional arguments of a connection, for the shells that pass them on."""

        timeout: float
        in_flight: int
        duplicates: Duplicates
        gate: RegistrationGate | None
        reading: Leniency
        limits: Limits
        actions: Iterable[Action[V, Any, Any]]
        deliver_unknown: bool
        on_broken_frame: BrokenFrameHook | None
        answers: Mapping[Situation, ErrorCode | None]
        rule_codes: Mapping[str, ErrorCode]
        tap: Callable[[Tapped], object] | None
        new_id: Callable[[], str]


def check_version(version: type[Version]) -> None:
    """Refuse what is no version, such as its subprotocol."""
    given = unchecked(version)
    if not (isinstance(given, type) and issubclass(given, Version)):
        raise TypeError(f"{given!r} is no version: give OCPP16, OCPP201 or OCPP21")


class Shared(Generic[V]):
    """The state of a connection; ``Outward``, ``Inward`` and ``Connection`` add what is done with it."""

    __slots__ = (
        "_actions", "_answers", "_calls_in", "_calls_out", "_drains", "_extra", "_findings", "_limits", "_lost",
        "_new_id", "_on_broken_frame", "_rule_codes", "_tap", "_timeout", "bad_frames", "deliver_unknown", "gate",
        "reading", "version",
    )  # fmt: skip

    _side: ClassVar[Sender]
    _other_side: ClassVar[Sender]

    def __init__(
        self,
        version: type[V],
        *,
        timeout: float = DEFAULT_TIMEOUT,
        in_flight: int = 1,
        duplicates: Duplicates = Duplicates.REJECT,
        gate: RegistrationGate | None = None,
        reading: Leniency = ERRATA,
        limits: Limits = DEFAULT_LIMITS,
        actions: Iterable[Action[V, Any, Any]] = (),
        deliver_unknown: bool = False,
        on_broken_frame: BrokenFrameHook | None = None,
        answers: Mapping[Situation, ErrorCode | None] = NOTHING,
        rule_codes: Mapping[str, ErrorCode] = NOTHING,
        tap: Callable[[Tapped], object] | None = None,
        new_id: Callable[[], str] = new_id,
    ) -> None:
        """Make the engine of one socket.

        ``timeout``: seconds that a call waits for its answer. ``in_flight``: calls of ours that may wait at a time,
        more than one on 1.6 only. ``duplicates``: what becomes of a CALL whose id was used before. ``gate``: the rules
        of registration, None for none. ``reading``: how strictly payloads are read. ``limits``: the ``Limits``
        of frames and of what waits. ``actions``: custom ones. ``deliver_unknown``: hand over actions that the version
        does not have as ``RawRequest``. ``on_broken_frame`` is given what is wrong with a text and the reply to it, and
        returns the reply to send. ``answers`` replaces rows of the version's table of what is answered, ``rule_codes``
        of which error answers a rule of a schema that a payload breaks. ``tap`` sees every text: one that came when it
        is dealt with, one of ours when the transport fetches it. ``new_id`` makes message ids.

        Raises:
            ValueError: ``in_flight`` is more than the version allows, an action is of another version, the time-out is
                no number, or ``answers`` would leave a delivered call without an answer.
        """
        check_version(version)
        if not 1 <= in_flight <= version.most_in_flight:
            raise ValueError(f"OCPP {version.name} has 1 to {version.most_in_flight} calls in flight, not {in_flight}")
        if any(situation in _NEVER_SILENT and code is None for situation, code in answers.items()):
            raise ValueError("a call that was delivered is answered always")
        if not isinstance(unchecked(reading), Leniency):
            raise TypeError(f"a connection reads under a Leniency, not under {reading!r}")
        if not timeout >= 0:
            raise ValueError(f"a time-out is a number of seconds, not {timeout}")
        self.version = version
        self.bad_frames = 0
        """How many texts were no frame of this version."""
        self.gate = gate
        self.reading = reading
        """How strictly payloads are read from now on."""
        self.deliver_unknown = deliver_unknown
        self._timeout = timeout
        self._tap = tap
        self._findings: Sequence[Finding] = ()  # in the payload that is being read
        self._extra = NO_EXTRA
        self._limits = limits
        self._on_broken_frame = on_broken_frame
        self._answers = answers
        self._rule_codes = rule_codes
        self._new_id = new_id
        self._lost = False
        self._actions: Mapping[str, AnyAction] = NOTHING
        self._calls_out = CallsOut(in_flight=in_flight, remembered=limits.remembered)
        self._calls_in: CallsIn[V] = CallsIn(duplicates, limits.remembered)
        self._drains: Drains[V] = Drains(limits.undrained)
        for action in actions:
            self.register(action)

    # Python's complaint of an unknown option names its function: users know no Shared.
    __init__.__qualname__ = "Connection.__init__"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of OCPP {self.version.name}>"

    def register(self, action: Action[V, Any, Any]) -> None:
        """Add a custom action to those that this connection understands.

        Raises:
            ValueError: it is of another version.
        """
        if action.version is not self.version:
            raise ValueError(f"{action!r} on {self!r}")
        self._actions = {**self._actions, action.name: action}

    def answer_to(self, situation: Situation) -> ErrorCode | None:
        """Return the error that answers a situation, None for silence."""
        return (self._answers if situation in self._answers else self.version.answers)[situation]

    def _error_to(self, situation: Situation, message_id: str | None, description: str) -> CallError | None:
        """Return the CALLERROR that a situation is due; None if there is none."""
        if message_id is not None and len(message_id) > _LONGEST_ECHO:
            message_id, situation = None, Situation.UNREADABLE
        code = self.answer_to(situation)
        if code is None:
            return None
        return answers_to.error(self.version, _UNREADABLE_ID if message_id is None else message_id, code, description)

    def _error_for(self, message_id: str, findings: Sequence[Finding]) -> CallError:
        """Return the error that answers a payload which breaks its schema."""
        code = self._rule_codes.get(findings[0].rule, findings[0].code)
        return answers_to.findings(self.version, message_id, code, findings, self._limits)

    def _action(self, name: str) -> AnyAction | None:
        return self._actions.get(name) or self.version.actions.get(name)

    def _unmatched(self, frame: CallResult | CallError | CallResultError) -> None:
        # A CALLRESULTERROR speaks of an answer of ours: its id is the other side's.
        late = not isinstance(frame, CallResultError) and frame.message_id in self._calls_out.given_up
        self._drains.happened(ResponseUnmatched(frame, late))

    def _put(self, text: str, message_id: str, kind: int, *, due: bool = False) -> Outgoing:
        outgoing = Outgoing(text, message_id, kind)
        self._drains.put(outgoing, due=due)
        return outgoing

    def _read(self, cls: type[M], payload: Mapping[str, object]) -> M:
        """Read what the other side sent; what was found in it is kept until the next payload.

        Raises:
            PayloadError: the policy refuses it.
        """
        try:
            try:
                message: M = cls.__ocpp_decode__(payload)
                return message
            except REFUSALS:  # few payloads have something to find
                message, self._findings = reading = walked(cls, payload, self.reading)
                self._extra = reading.extra
                return message
        except PayloadError as error:
            self._findings = error.findings
            raise

    def _tapped(self, seen: Tapped) -> None:
        if self._tap is not None:
            try:
                self._tap(seen)
            except Exception as failure:
                self._drains.happened(HandlerFailed("tap", failure))

    def _check_open(self) -> None:
        if self._lost:
            raise StateError("the connection is lost")

    def _check_room(self) -> None:
        if self._drains.full:
            raise StateError(f"{self._limits.undrained} texts wait to be drained already")

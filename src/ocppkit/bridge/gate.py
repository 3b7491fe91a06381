"""Where the filters and rules of a proxy meet the messages of one station, without I/O."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias, final

import attrs

from ocppkit import frames
from ocppkit._engine import answers
from ocppkit.bridge.filters import Filters, Passing, Verdict
from ocppkit.bridge.flows import Side
from ocppkit.bridge.rules import Rule, Ruling, merged
from ocppkit.errors import CallRefused, ErrorCode, FrameError, PayloadError
from ocppkit.frames import Call, CallError, CallResult, Send, parsed
from ocppkit.leniency import LENIENT
from ocppkit.messages import Answer
from ocppkit.payloads import read_payload
from ocppkit.protocol import Version

__all__ = ["MOST_ASKED", "Filtered", "Gate", "Onward"]

Onward: TypeAlias = list[tuple[Side, "str | bytes"]]
"""Texts, each with the side that it goes to."""

MOST_ASKED: Final = 64
_FAILED: Final = CallRefused(ErrorCode.INTERNAL_ERROR, "the filter failed")


@attrs.frozen
class Filtered:
    """What a filter or a rule did to a message that it did not forward.

    ``action`` is empty where the text was no frame. ``what`` is dropped, refused, answered, replaced, or failed, and
    ``error`` says why.
    """

    station: str
    asker: Side
    action: str
    what: str
    error: Exception | None = None


@final
class Gate:
    """Decides what becomes of each text of a station and its CSMS.

    A text that is no frame is dropped if there are filters: what they cannot read must not slip through. Custom and
    signed actions (``Reset-Signed``; OCPP-J 2.x, 7.1) pass untouched, but for rules that name them or any action.

    Where answers to a side are filtered, one passes only if its call is known: of very many open ones (``MOST_ASKED``)
    the last are. What a filter forwards has no name twice, for its receiver might read the other one.
    """

    def __init__(
        self,
        station: str,
        versions: Mapping[Side, type[Version] | None],
        filters: Iterable[Filters[Any]] = (),
        rules: Sequence[Rule] = (),
        *,
        tell: Callable[[Filtered], object] = lambda _: None,
    ) -> None:
        """Make a gate. ``versions`` are those that the sides speak, None for one that is not known.

        ``filters`` of a version that a side speaks decide on what that side asks, after the ``rules``.
        """
        self._station = station
        self._versions = versions
        self._rules = rules
        self._filters = {
            side: [one for one in filters if version is not None and one.version is version]
            for side, version in versions.items()
        }
        self._tell = tell
        self._asked: dict[tuple[Side, str], str] = {}
        self.open = not rules and not any(self._filters.values())
        """Whether everything passes."""

    def comes(self, side: Side, text: str | bytes) -> Onward:
        """Return what becomes of a text that a side sends: what goes on, and what goes back."""
        if self.open:
            return [(side.other, text)]
        frame = parsed(text)
        match frame:
            case Call() | Send():
                return self._request(side, frame, text)
            case FrameError():
                self._tell(Filtered(self._station, side, "", "dropped", frame))
                return []
            case _:
                return [(side.other, text)]

    def goes(self, side: Side, text: str | bytes) -> Onward:
        """Return what becomes of a text that is about to be sent to a side."""
        if not self._judges_answers_to(side):
            return [(side, text)]
        frame = parsed(text)
        if isinstance(frame, CallResult | CallError):
            action = self._asked.pop((side, frame.message_id), None)
            if isinstance(frame, CallResult):
                return self._response(side, action, frame, text)
        return [(side, text)]

    def _request(self, side: Side, frame: Call | Send, text: str | bytes) -> Onward:
        passing = Passing(self._station, side, frame.message_id)
        if self._asked.get((side, frame.message_id), frame.action) != frame.action:
            # Its answer would be filtered as that of the other one.
            return self._refused(passing, frame, CallRefused(ErrorCode.GENERIC_ERROR, "the message id is in use"))
        rule = next((rule for rule in self._rules if rule.fits(frame.action, side)), None)
        function = _first(one.request_filter(frame.action) for one in self._filters[side])
        try:
            if rule is not None:
                onward = self._ruled(rule, passing, frame, text)
            elif function is not None:
                onward = self._decided(function, passing, frame, text)
            else:
                onward = [(side.other, text)]
        except Exception as error:
            return self._refused(passing, frame, error)
        if isinstance(frame, Call) and any(target is not side for target, _ in onward):
            self._remember(passing, frame.action)
        return onward

    def _ruled(self, rule: Rule, passing: Passing, frame: Call | Send, text: str | bytes) -> Onward:
        match rule.ruling:
            case Ruling.FORWARD:
                return [(passing.asker.other, text)]
            case Ruling.DROP:
                return self._done(passing, frame.action, "dropped")
            case Ruling.REJECT:
                raise CallRefused(rule.code, "the proxy does not let it through")
            case Ruling.ANSWER if isinstance(frame, Call):
                answer = frames.dumps(CallResult(frame.message_id, rule.payload))
                return self._done(passing, frame.action, "answered", (passing.asker, answer))
            case Ruling.ANSWER:  # a SEND has no answer
                return self._done(passing, frame.action, "dropped")
            case Ruling.REPLACE:
                payload: Any = merged(frame.payload, dict(rule.payload))
                replaced = frames.dumps(type(frame)(frame.message_id, frame.action, payload))
                return self._done(passing, frame.action, "replaced", (passing.asker.other, replaced))

    def _decided(
        self, function: Callable[[Passing, Any], Any], passing: Passing, frame: Call | Send, text: str | bytes
    ) -> Onward:
        version = self._versions[passing.asker]
        assert version is not None  # there is a filter of it
        action = version.actions[frame.action]
        try:
            request = read_payload(action.request, frame.payload, LENIENT).message
        except PayloadError as error:
            raise CallRefused(error.code, error.findings[0].demand) from error
        verdict = function(passing, request)
        match verdict:
            case Verdict.FORWARD:
                _check_names(text)
                return [(passing.asker.other, text)]
            case Verdict.DROP:
                return self._done(passing, frame.action, "dropped")
            case Answer(response=response) if action.response is not None and type(response) is action.response:
                answer = frames.dumps(CallResult(frame.message_id, response))
                return self._done(passing, frame.action, "answered", (passing.asker, answer))
            case _ if type(verdict) is action.request:
                replaced = frames.dumps(type(frame)(frame.message_id, frame.action, verdict))
                return self._done(passing, frame.action, "replaced", (passing.asker.other, replaced))
            case _:
                raise TypeError(f"a filter of {frame.action} returned a {type(verdict).__name__}")

    def _response(self, side: Side, action: str | None, frame: CallResult, text: str | bytes) -> Onward:
        passing = Passing(self._station, side, frame.message_id)
        if action is None:  # the call was forgotten, or there was none
            return self._done(passing, "", "dropped")
        function = _first(one.response_filter(action) for one in self._filters[side])
        if function is None:
            return [(side, text)]
        version = self._versions[side]
        assert version is not None  # there is a filter of it
        response: Any = version.actions[action].response
        try:
            verdict = function(passing, read_payload(response, frame.payload, LENIENT).message)
            if verdict is Verdict.FORWARD:
                _check_names(text)
                return [(side, text)]
            if verdict is Verdict.DROP:
                return self._done(passing, action, "dropped")
            if type(verdict) is not response:
                raise TypeError(f"a filter of responses to {action} returned a {type(verdict).__name__}")
            return self._done(passing, action, "replaced", (side, frames.dumps(CallResult(frame.message_id, verdict))))
        except Exception as error:
            return self._refused(passing, Call(frame.message_id, action, {}), error)

    def _refused(self, passing: Passing, frame: Call | Send, error: Exception) -> Onward:
        """Answer what a rule or a filter refuses, or fails on."""
        refusal, what = (error, "refused") if isinstance(error, CallRefused) else (_FAILED, "failed")
        self._tell(Filtered(self._station, passing.asker, frame.action, what, error))
        if isinstance(frame, Send):  # nothing answers a SEND
            return []
        version = self._versions[passing.asker] or Version
        answer = answers.error(version, passing.message_id, refusal.code, refusal.description, refusal.details)
        return [(passing.asker, frames.dumps(answer))]

    def _done(self, passing: Passing, action: str, what: str, *onward: tuple[Side, str]) -> Onward:
        self._tell(Filtered(self._station, passing.asker, action, what))
        return [*onward]

    def _judges_answers_to(self, side: Side) -> bool:
        return any(one.judges_answers_to(side) for one in self._filters[side])

    def _remember(self, passing: Passing, action: str) -> None:
        """Remember what an answer will be to, if anything filters answers; of very many, the last."""
        if not self._judges_answers_to(passing.asker):
            return
        self._asked[passing.asker, passing.message_id] = action
        if len(self._asked) > MOST_ASKED:
            del self._asked[next(iter(self._asked))]


def _check_names(text: str | bytes) -> None:
    """Look at a text that was read as one thing and could be read as another.

    Raises:
        CallRefused: an object has a name twice.
    """
    json.loads(text, object_pairs_hook=_check_object)


def _check_object(members: list[tuple[str, object]]) -> None:
    if len(dict(members)) < len(members):
        raise CallRefused(ErrorCode.FORMAT_VIOLATION, "an object has a name twice")


def _first(found: Iterable[Callable[[Passing, Any], Any] | None]) -> Callable[[Passing, Any], Any] | None:
    return next((one for one in found if one is not None), None)

"""Claims about a conversation: what was said, in which order, and what never; those that fail show what was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, Protocol, TypeAlias, final

from ocppkit._secrets import MASK, without_password
from ocppkit._text import shortened
from ocppkit.errors import ErrorCode, FrameError
from ocppkit.frames import CallError, CallResultError
from ocppkit.messages import Action, Message, Sender
from ocppkit.protocol import Version
from ocppkit.testing._places import check_wanted
from ocppkit.testing.clock import real_timeout
from ocppkit.testing.differing import Difference, differences, secrets, summary, summary_of
from ocppkit.testing.log import Crossing, Log

__all__ = [
    "Claim", "assert_never_said", "assert_said", "assert_said_exactly", "refused", "said", "transcript", "until",
]  # fmt: skip

MOST_LINES: Final = 200
"""Frames that a transcript shows; of a longer conversation those at the end."""

_INDENT: Final = "      "
_MOST_FINDINGS: Final = 3
_LONGEST_DESCRIPTION: Final = 255  # characters, as many as the standard allows


class Claim(Protocol):
    """What may be claimed of a frame; made by ``said`` and ``refused``."""

    def differences(self, crossing: Crossing) -> list[Difference] | None:
        """Return where a frame is otherwise; none if it fits, None if it is another message altogether."""
        ...


@final
class _Said:
    def __init__(self, what: Message | type[Message], by: Sender | None, wanted: dict[str, Any]) -> None:
        self._class = what if isinstance(what, type) else type(what)
        self._wanted = wanted if isinstance(what, type) else what
        self._by = by

    def __str__(self) -> str:
        by = f" by the {self._by.value}" if self._by is not None else ""
        if isinstance(self._wanted, Message):
            return f"{summary(self._wanted)}{by}"
        return f"{summary_of(self._class, self._wanted)}{by}"

    def differences(self, crossing: Crossing) -> list[Difference] | None:
        if crossing.message_class is not self._class or self._by not in (None, crossing.sender):
            return None
        if crossing.message is None:
            return [Difference("", f"a {self._class.__name__}", _content(crossing))]
        found = differences(self._wanted, crossing.message)
        if isinstance(self._wanted, Message):  # what breaks the schema is read leniently, and is another message
            found += [Difference(one.pointer, "valid", f"against {one.rule}") for one in crossing.findings]
        return found

    def may_be(self, crossing: Crossing) -> bool:
        """Whether a frame that cannot be read is of the class that is claimed."""
        return crossing.message is None and self.differences(crossing) is not None

    def check(self, version: type[Version], _: Sequence[Crossing]) -> None:
        """Make sure that a conversation can have the message."""
        its = self._class.__ocpp_version__
        if its not in (version, Version):
            raise TypeError(_of_another(self._class.__name__, its, version))


@final
class _Refused:
    def __init__(
        self, action: str, version: type[Version] | None, code: ErrorCode | str | None, by: Sender | None
    ) -> None:
        self._action = action
        self._version = version
        self._code = code
        self._by = by

    def __str__(self) -> str:
        by = f" by the {self._by.value}" if self._by is not None else ""
        return f"{self._action} refused{by}" + (f" with {self._code}" if self._code is not None else "")

    def differences(self, crossing: Crossing) -> list[Difference] | None:
        frame = crossing.frame
        if not isinstance(frame, CallError) or crossing.action != self._action:
            return None
        if self._by not in (None, crossing.sender):
            return None
        known = ErrorCode.from_wire(frame.code)
        if self._code is None or self._code in (frame.code, known):
            return []
        return [Difference("code", repr(str(self._code)), repr(frame.code))]

    def check(self, version: type[Version], crossings: Sequence[Crossing]) -> None:
        """Make sure that what is claimed is known to the version, or was said."""
        if self._version is not None and self._version is not version:
            raise TypeError(_of_another(self._action, self._version, version))
        asked = {one.action for one in crossings}
        if self._version is None and self._action not in version.actions and self._action not in asked:
            raise ValueError(f"OCPP {version.name} has no action {self._action!r}, and nobody asked for it")
        sent = {getattr(one.frame, "code", None) for one in crossings}
        if isinstance(self._code, str) and ErrorCode.from_wire(self._code) is None and self._code not in sent:
            raise ValueError(f"OCPP has no error code {self._code!r}, and nobody sent it")


def said(what: Message | type[Message], *, by: Sender | None = None, **wanted: Any) -> Claim:
    """Claim that a message was said: this one, or one of a class with these values.

    ``wanted``: values by field; a mapping stands for an object with at least these values. ``by``: the side, where
    both may say it.

    A whole message is said only by a frame that its schema accepts; a class also by one that is read leniently.

    Raises:
        TypeError: it is no message, the class has no such field, or values are given beside a whole message.
        ValueError: an enumeration has no such value, or ``by`` is both sides.
    """
    cls = what if isinstance(what, type) else type(what)
    _check_message(cls, what)
    _check_side(by)
    check_wanted(cls, wanted)
    if wanted and not isinstance(what, type):
        raise TypeError(f"a whole {cls.__name__} says all its fields: leave out {', '.join(wanted)}, or give the class")
    return _Said(what, by, wanted)


def refused(
    action: Action[Any, Any, Any] | str, code: ErrorCode | str | None = None, *, by: Sender | None = None
) -> Claim:
    """Claim that a call was answered with a CALLERROR; ``code``: its meaning, or the text that was sent.

    Raises:
        ValueError: ``by`` is both sides.
    """
    _check_side(by)
    if isinstance(action, str):
        return _Refused(action, None, code, by)
    return _Refused(action.name, action.version, code, by)


def _of_another(name: str, its: type[Version], version: type[Version]) -> str:
    return f"{name} is of OCPP {its.name}, and the conversation of OCPP {version.name}"


def _check_message(cls: type[Any], what: object) -> None:
    if not issubclass(cls, Message):
        kind = f"{what!r}: claim its request or its response" if hasattr(what, "request") else cls.__name__
        raise TypeError(f"what is said is a message, or its class, not {kind}")


def _check_side(by: object) -> None:
    if not isinstance(by, Sender | None):
        raise TypeError(f"by= is Sender.STATION or Sender.CSMS, not {by!r}")
    if by is Sender.BOTH:
        raise ValueError("a frame has one sender: leave by= out where it may be either side")


def assert_said(log: Iterable[Crossing], *claims: Claim) -> list[Crossing]:
    """Check that all this was said in this order, whatever else was said between, and return the frames.

    Raises:
        AssertionError: something was not, or not in its turn; it shows the nearest frame and the conversation.
        TypeError: a claim is none, or is of another version.
        ValueError: a claim names an action, or a code, that there is not.
    """
    crossings = _checked(log, claims)
    found: list[Crossing] = []
    at = 0
    for number, claim in enumerate(claims, 1):
        fits = _first(crossings[at:], claim)
        if fits is None:
            which = f"number {number} of {len(claims)} was not said" + (
                f" after frame {found[-1].number}" if found else ""
            )
            lines = [f"{which}: {claim}", *_nearest(crossings[at:], claim), *_earlier(crossings[:at], claim)]
            raise AssertionError("\n".join([*lines, *_shown(crossings, found)]))
        found.append(fits)
        at = crossings.index(fits) + 1
    return found


def assert_said_exactly(log: Iterable[Crossing], *claims: Claim) -> None:
    """Check that this was said in this order, and nothing else.

    Raises:
        AssertionError: something else was said, or something was not; it shows what is missing and what is too much.
        TypeError, ValueError: as ``assert_said``.
    """
    crossings = _checked(log, claims)
    pairs = _aligned(claims, crossings)
    if all(claim is not None and crossing is not None for claim, crossing in pairs):
        return
    lines = ["what was said is not what was expected (- missing, + not expected):"]
    for claim, crossing in pairs:
        if crossing is None:
            lines += [f"- {claim}"]
        elif claim is None:
            lines += [f"+ {_line(crossing)}"]
        else:
            lines += [f"  {_line(crossing)}"]
    missing = [claim for claim, crossing in pairs if crossing is None and claim is not None]
    unexpected = [crossing for claim, crossing in pairs if claim is None and crossing is not None]
    for claim in missing[:1]:
        lines += _nearest(unexpected, claim)
    raise AssertionError("\n".join(lines))


def assert_never_said(log: Iterable[Crossing], *claims: Claim) -> None:
    """Check that nothing of this was said.

    Raises:
        AssertionError: something was, or may be in a frame that cannot be read; it shows the conversation.
        TypeError, ValueError: as ``assert_said``.
    """
    crossings = _checked(log, claims)
    for claim in claims:
        fits, how = _first(crossings, claim), "says it"
        if fits is None and isinstance(claim, _Said):
            fits, how = next(filter(claim.may_be, crossings), None), "cannot be read, and may say it"
        if fits is not None:
            raise AssertionError("\n".join([f"frame {fits.number} {how}: {claim}", *_shown(crossings, [fits])]))


async def until(log: Log, claim: Claim, *, after: Crossing | None = None, within: float = 10.0) -> Crossing:
    """Wait until something is said, if it was not yet, and return the first frame that says it.

    ``after``: only frames behind this one count. ``within``: real seconds, also where a clock rules.

    Raises:
        AssertionError: nobody says it within the time, or before the wire is closed; as ``assert_said``.
        TypeError, ValueError: as ``assert_said``.
    """
    if not isinstance(claim, _Refused):  # an action that nobody knows may still be asked for
        _checked(log, [claim])
    begin = seen = 0 if after is None else after.number
    end = f"within {within:g} s"
    try:
        async with real_timeout(within):
            while True:
                fits = _first(log[seen:], claim)
                if fits is not None:
                    return fits
                if log.closed:
                    end = "before the wire was closed"
                    break
                seen = len(log)
                await log.growth()
    except TimeoutError:
        _checked(log, [claim])
    lines = [f"nobody said it {end}: {claim}", *_nearest(log[begin:], claim), *_earlier(log[:begin], claim)]
    raise AssertionError("\n".join([*lines, *_shown(log, [])]))


def transcript(log: Iterable[Crossing]) -> str:
    """Return a conversation as text: a line for each frame with its number, its second, who said it, and what."""
    return "\n".join(_line(crossing) for crossing in log)


def _checked(log: Iterable[Crossing], claims: Iterable[Claim]) -> list[Crossing]:
    """Return the frames of a log, and make sure that what is claimed of them makes sense."""
    crossings = list(log)
    version = log.version if isinstance(log, Log) else crossings[0].version if crossings else None
    for claim in claims:
        if isinstance(claim, type) or not hasattr(claim, "differences"):
            raise TypeError(f"{claim!r} is no claim: make one with said(...) or refused(...)")
        if isinstance(claim, _Said | _Refused) and version is not None:
            claim.check(version, crossings)
    return crossings


_Pair: TypeAlias = tuple[Claim | None, Crossing | None]


def _first(crossings: Sequence[Crossing], claim: Claim) -> Crossing | None:
    return next((crossing for crossing in crossings if claim.differences(crossing) == []), None)


def _nearest(crossings: Sequence[Crossing], claim: Claim) -> list[str]:
    """Tell which frame differs least from what was claimed, and where."""
    near = [(found, crossing) for crossing in crossings if (found := claim.differences(crossing))]
    if not near:
        return []
    found, crossing = min(near, key=lambda one: len(one[0]))
    return [f"frame {crossing.number} is the nearest; claimed != said:", *(f"{_INDENT}{one}" for one in found)]


def _earlier(crossings: Sequence[Crossing], claim: Claim) -> list[str]:
    before = _first(crossings, claim)
    return [] if before is None else [f"frame {before.number} fits, but is too early"]


def _shown(crossings: Sequence[Crossing], marked: Sequence[Crossing]) -> list[str]:
    if not crossings:
        return ["nothing was said"]
    left_out = len(crossings) - MOST_LINES
    head = ["what was said:" if left_out <= 0 else f"what was said, after {left_out} other frames:"]
    return head + [f"{'>' if one in marked else ' '} {_line(one)}" for one in crossings[-MOST_LINES:]]


def _line(crossing: Crossing) -> str:
    faults = f"  [{', '.join(crossing.faults)}]" if crossing.faults else ""
    return f"{crossing.number:>3} {crossing.time:>8.3f} s  {crossing.sender.value:<7}  {_content(crossing)}{faults}"


def _content(crossing: Crossing) -> str:
    if crossing.message is not None:
        broken = ", ".join(f"{one.pointer} {one.rule}" for one in crossing.findings[:_MOST_FINDINGS])
        return summary(crossing.message) + (f"  [not valid: {broken}]" if broken else "")
    match crossing.frame:
        case FrameError() as error:
            return str(error)
        case CallError(_, code, description) | CallResultError(_, code, description):
            why = _described(crossing, description)
            return f"{crossing.action or 'an unknown call'} refused with {code}" + (f": {why}" if why else "")
        case frame:
            what = crossing.action or "an unknown call"
            return f"a {type(frame).__name__} of {what} that cannot be read"


def _described(crossing: Crossing, description: str) -> str:
    """Return the words of an error, without the secrets of what it answers."""
    text = without_password(description)
    if crossing.answers is not None and crossing.answers.message is not None:
        for secret in secrets(crossing.answers.message):
            text = text.replace(secret, MASK)
    return shortened(text, _LONGEST_DESCRIPTION)


def _aligned(claims: Sequence[Claim], crossings: Sequence[Crossing]) -> list[_Pair]:
    """Return claims and frames side by side, as many as possible in pairs that fit."""
    fits = [[claim.differences(crossing) == [] for crossing in crossings] for claim in claims]
    most = [[0] * (len(crossings) + 1) for _ in range(len(claims) + 1)]
    for i in reversed(range(len(claims))):
        for j in reversed(range(len(crossings))):
            most[i][j] = max(most[i + 1][j], most[i][j + 1], most[i + 1][j + 1] + 1 if fits[i][j] else 0)
    pairs: list[_Pair] = []
    i = j = 0
    while i < len(claims) or j < len(crossings):
        if i < len(claims) and j < len(crossings) and fits[i][j]:
            pairs.append((claims[i], crossings[j]))
            i, j = i + 1, j + 1
        elif j == len(crossings) or (i < len(claims) and most[i + 1][j] >= most[i][j + 1]):
            pairs.append((claims[i], None))
            i += 1
        else:
            pairs.append((None, crossings[j]))
            j += 1
    return pairs

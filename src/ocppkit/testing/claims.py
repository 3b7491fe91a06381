"""Claims about a conversation: what was said, in which order, and what never; those that fail show what was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, Protocol, TypeAlias, final

from ocppkit.errors import ErrorCode, FrameError
from ocppkit.frames import CallError, CallResultError
from ocppkit.messages import Action, Message, Sender
from ocppkit.testing.differing import Difference, check_fields, differences, summary
from ocppkit.testing.log import Crossing, Log

__all__ = ["Claim", "assert_never_said", "assert_said", "assert_said_exactly", "refused", "said", "transcript"]

MOST_LINES: Final = 200
"""Frames that a transcript shows; of a longer conversation those at the end."""

_INDENT: Final = "      "


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
        return f"{self._class.__name__}({', '.join(f'{name}={value!r}' for name, value in self._wanted.items())}){by}"

    def differences(self, crossing: Crossing) -> list[Difference] | None:
        if type(crossing.message) is not self._class or self._by not in (None, crossing.sender):
            return None
        return differences(self._wanted, crossing.message)


@final
class _Refused:
    def __init__(self, action: str, code: ErrorCode | str | None, by: Sender | None) -> None:
        self._action = action
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


def said(what: Message | type[Message], *, by: Sender | None = None, **wanted: Any) -> Claim:
    """Claim that a message was said: this one, or one of a class with these values.

    ``wanted``: values by field; a mapping stands for an object with at least these values. ``by``: the side, where
    both may say it.

    Raises:
        TypeError: the class has no such field, or values are given beside a whole message.
    """
    cls = what if isinstance(what, type) else type(what)
    check_fields(cls, wanted)
    if wanted and not isinstance(what, type):
        raise TypeError(f"a whole {cls.__name__} says all its fields: leave out {', '.join(wanted)}, or give the class")
    return _Said(what, by, wanted)


def refused(
    action: Action[Any, Any, Any] | str, code: ErrorCode | str | None = None, *, by: Sender | None = None
) -> Claim:
    """Claim that a call was answered with a CALLERROR; ``code``: its meaning, or the text that was sent."""
    return _Refused(action if isinstance(action, str) else action.name, code, by)


def assert_said(log: Iterable[Crossing], *claims: Claim) -> list[Crossing]:
    """Check that all this was said in this order, whatever else was said between, and return the frames.

    Raises:
        AssertionError: something was not, or not in its turn; it shows the nearest frame and the conversation.
    """
    crossings = list(log)
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
    """
    crossings = list(log)
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
        AssertionError: something was; it shows the conversation.
    """
    crossings = list(log)
    for claim in claims:
        fits = _first(crossings, claim)
        if fits is not None:
            raise AssertionError("\n".join([f"frame {fits.number} says it: {claim}", *_shown(crossings, [fits])]))


async def until(log: Log, claim: Claim) -> Crossing:
    """Wait until something is said, if it was not yet, and return the first frame that says it."""
    seen = 0
    while True:
        fits = _first(log[seen:], claim)
        if fits is not None:
            return fits
        seen = len(log)
        await log.growth()


def transcript(log: Iterable[Crossing]) -> str:
    """Return a conversation as text: a line for each frame with its number, its second, who said it, and what."""
    return "\n".join(_line(crossing) for crossing in log)


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
        return summary(crossing.message)
    match crossing.frame:
        case FrameError() as error:
            return str(error)
        case CallError(_, code, description) | CallResultError(_, code, description):
            return f"{crossing.action or 'an unknown call'} refused with {code}" + (
                f": {description}" if description else ""
            )
        case frame:
            what = crossing.action or "an unknown call"
            return f"a {type(frame).__name__} of {what} that cannot be read"


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

"""What a network does to frames, planted by rule: which frame, and what happens to it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any, Final, Literal, TypeAlias, final

from ocppkit._value import unchecked
from ocppkit.messages import Action, SendAction, Sender
from ocppkit.protocol import Version
from ocppkit.testing.log import Crossing

__all__ = ["Fault", "Faults", "Way", "cut", "delay", "drop", "duplicate", "garble", "reorder"]

Part: TypeAlias = Literal["request", "answer"]


@final
class Way:
    """The way of one frame over the wire, which faults change.

    ``texts`` are what arrives. ``delay``: seconds until then. ``overtaken``: the next frame of its side goes first, and
    these want to know when it does. ``cut``: the connection is closed, after what arrives.
    """

    def __init__(self, text: str) -> None:
        self.texts = [text]
        self.delay = 0.0
        self.overtaken: list[Callable[[], None]] = []
        self.cut = False


@final
class Fault:
    """One rule: the frames that it strikes, and what happens to them; made by ``drop`` and its like.

    ``strike`` returns whether it changes anything. ``once_overtaken``: it counts when the next frame has come.
    """

    def __init__(
        self,
        name: str,
        strike: Callable[[Way], bool],
        action: str | Action[Any, Any, Any] | SendAction[Any, Any] | None,
        sender: Sender | None,
        part: Part | None,
        nth: int | Collection[int] | None,
        *,
        once_overtaken: bool = False,
    ) -> None:
        counted = (nth,) if isinstance(nth, int) else nth
        if counted is not None and min(counted, default=0) < 1:
            raise ValueError(f"frames are counted from 1, so nth cannot be {nth!r}")
        if sender is Sender.BOTH:
            raise ValueError("a frame has one sender: leave sender out to strike those of both sides")
        self.name = name
        self.struck = 0
        """How many frames it has struck."""
        self._strike = strike
        self._action = action if action is None or isinstance(action, str) else action.name
        self._sender = sender
        self._part = part
        self._nth = counted
        self._seen = 0
        self._unstruck = set(counted or ())
        self._once_overtaken = once_overtaken

    def __repr__(self) -> str:
        wanted = {"action": self._action, "sender": self._sender, "part": self._part, "nth": self._nth}
        said = ", ".join(f"{name}={value!r}" for name, value in wanted.items() if value is not None)
        return f"{self.name}({said})"

    @property
    def action(self) -> str | None:
        """The action that it is about; None for all."""
        return self._action

    @property
    def missed(self) -> bool:
        """Whether it has struck nothing yet or, where it counts frames, not each of them."""
        return not self.struck or bool(self._unstruck)

    def meets(self, crossing: Crossing, way: Way) -> bool:
        """Strike a frame if the rule is about it, and return whether that has changed its way."""
        if (
            self._action not in (None, crossing.action)
            or self._sender not in (None, crossing.sender)
            or (self._part is not None and (self._part == "request") is not crossing.is_request)
        ):
            return False
        self._seen += 1
        if self._nth is not None and self._seen not in self._nth:
            return False
        if not self._strike(way):
            return False
        counted = partial(self._count, self._seen)
        if self._once_overtaken:
            way.overtaken.append(counted)
        else:
            counted()
        return True

    def _count(self, nth: int) -> None:
        self.struck += 1
        self._unstruck.discard(nth)


@final
class Faults:
    """The faults of a wire; all that are about a frame strike it, in their order, while there is something to strike.

    They count on when the same object serves the next connection, so a rule may speak of the second boot.
    """

    def __init__(self, *faults: Fault) -> None:
        self._faults = faults

    @property
    def missed(self) -> tuple[Fault, ...]:
        """Those that have struck nothing, or not all that they count: a test that plants one shows nothing yet."""
        return tuple(fault for fault in self._faults if fault.missed)

    def check(self, version: type[Version], custom: Collection[str]) -> None:
        """Make sure that a connection has the actions; ``custom`` are those that its version does not have.

        Raises:
            ValueError: it lacks one.
        """
        for fault in self._faults:
            if not (fault.action is None or fault.action in version.actions or fault.action in custom):
                raise ValueError(f"{fault!r} strikes nothing: OCPP {version.name} has no such action")

    def way(self, crossing: Crossing) -> Way:
        """Return the way that a frame takes, and note in the frame what befell it."""
        way = Way(crossing.text)
        crossing.faults += [fault.name for fault in self._faults if fault.meets(crossing, way)]
        return way


Which: TypeAlias = str | Action[Any, Any, Any] | SendAction[Any, Any] | None
Nth: TypeAlias = int | Collection[int] | None


def drop(action: Which = None, *, sender: Sender | None = None, part: Part | None = None, nth: Nth = None) -> Fault:
    """Make a fault that loses frames.

    What the faults strike is said alike for all of them. ``action``: what is asked, for answers too. ``sender``: the
    side that sends the frame. ``part``: only requests, or only answers. ``nth``: which of the frames that are meant,
    counted from 1; None for every one.

    Raises:
        ValueError: ``nth`` begins below 1, or ``sender`` is both sides.
    """

    def strike(way: Way) -> bool:
        arrives, way.texts = bool(way.texts), []
        return arrives

    return Fault("drop", strike, action, sender, part, nth)


def delay(
    seconds: float, action: Which = None, *, sender: Sender | None = None, part: Part | None = None, nth: Nth = None
) -> Fault:
    """Make a fault that lets frames arrive later, and with them what their side sends behind them.

    Raises:
        ValueError: ``seconds`` is negative; else as ``drop``.
    """
    if not seconds >= 0:
        raise ValueError(f"a delay is 0 seconds or more, not {seconds:g}")

    def strike(way: Way) -> bool:
        way.delay += seconds
        return bool(way.texts)

    return Fault("delay", strike, action, sender, part, nth)


def duplicate(
    action: Which = None,
    *,
    times: int = 2,
    sender: Sender | None = None,
    part: Part | None = None,
    nth: Nth = None,
) -> Fault:
    """Make a fault that lets frames arrive several times.

    Raises:
        ValueError: ``times`` is not 2 to 100; else as ``drop``.
    """
    if not 2 <= times <= 100:
        raise ValueError(f"a duplicate arrives 2 to 100 times, not {times}")

    def strike(way: Way) -> bool:
        way.texts *= times
        return bool(way.texts)

    return Fault("duplicate", strike, action, sender, part, nth)


def reorder(action: Which = None, *, sender: Sender | None = None, part: Part | None = None, nth: Nth = None) -> Fault:
    """Make a fault that lets the next frame of the same side overtake; without one, the frame waits for ever.

    It has struck when it is overtaken.

    Raises:
        ValueError: as ``drop``.
    """
    return Fault("reorder", lambda way: bool(way.texts), action, sender, part, nth, once_overtaken=True)


def clipped(text: str) -> str:
    """Return a text without its last character: no JSON any more, but its message id can be read."""
    return text[:-1]


def garble(
    action: Which = None,
    *,
    into: Callable[[str], str] = clipped,
    sender: Sender | None = None,
    part: Part | None = None,
    nth: Nth = None,
) -> Fault:
    """Make a fault that changes the text of frames; ``into`` makes the new one of the old one.

    It strikes the frames whose text then is another one.

    Raises:
        ValueError: as ``drop``.
    """

    def strike(way: Way) -> bool:
        before, way.texts = way.texts, [into(text) for text in way.texts]
        for text in way.texts:
            if not isinstance(unchecked(text), str):
                raise TypeError(f"into= makes a text of a text, and not {text!r}")
        return way.texts != before

    return Fault("garble", strike, action, sender, part, nth)


def cut(
    action: Which = None,
    *,
    arrives: bool = False,
    sender: Sender | None = None,
    part: Part | None = None,
    nth: Nth = None,
) -> Fault:
    """Make a fault that closes the connection at a frame; ``arrives``: the other side gets the frame before.

    Raises:
        ValueError: as ``drop``.
    """

    def strike(way: Way) -> bool:
        way.cut = True
        if not arrives:
            way.texts = []
        return True

    return Fault("cut", strike, action, sender, part, nth)


NONE: Final = Faults()

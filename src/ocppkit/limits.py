"""How much a connection takes before it refuses."""

from __future__ import annotations

from typing import Final, final

from ocppkit._value import Value

__all__ = ["Limits"]


@final
class Limits(Value):
    """Bounds of one connection. What is over them is refused or dropped.

    Reaching ``frame``, ``handling`` or ``undrained`` is a ``LimitReached``; a text that is too deep is a
    ``FrameRejected``, and a call over ``queued`` raises ``StateError``.

    ``frame``: characters or bytes of a text. ``depth``: how deep a text may nest arrays and objects; the messages
    themselves need less than 16. ``queued``: calls of ours that wait for their turn. ``handling``: calls of the other
    side that wait for our answer. ``remembered``: message ids kept after their call has ended. ``undrained``: events,
    and texts, that nobody has fetched. ``findings``: rules named in one answer. ``pointer``: characters of a JSON
    pointer in an answer.
    """

    __slots__ = __match_args__ = (
        "frame",
        "depth",
        "queued",
        "handling",
        "remembered",
        "undrained",
        "findings",
        "pointer",
    )

    def __init__(
        self,
        *,
        frame: int = 1 << 20,
        depth: int = 80,
        queued: int = 64,
        handling: int = 32,
        remembered: int = 16,
        undrained: int = 1000,
        findings: int = 10,
        pointer: int = 255,
    ) -> None:
        self.frame = frame
        self.depth = depth
        self.queued = queued
        self.handling = handling
        self.remembered = remembered
        self.undrained = undrained
        self.findings = findings
        self.pointer = pointer


DEFAULT_LIMITS: Final = Limits()

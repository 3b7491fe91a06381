"""What a bridge could not carry from one version to another, and what it had to make up."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import attrs

__all__ = ["MADE", "Loss", "LossKind"]


class LossKind(StrEnum):
    """How a value differs from what was meant."""

    DROPPED = "dropped"
    """The other version has no place for it."""
    FOLDED = "folded"
    """Several values became one: the way back is not exact."""
    TRUNCATED = "truncated"
    """Text was cut to the length that the other version allows."""
    ROUNDED = "rounded"
    """A number lost digits."""
    INVENTED = "invented"
    """The other version asks for a value that nobody gave."""
    GUESSED = "guessed"
    """A value was chosen from several that would fit."""
    INFERRED = "inferred"
    """A value follows from what the bridge saw before, or from its clock."""
    ANSWERED = "answered"
    """The message went nowhere: the bridge answered it."""


MADE: Final = frozenset({LossKind.INVENTED, LossKind.GUESSED, LossKind.INFERRED})
"""The kinds whose pointers lead into the message that was made; the others lead into the one that was given."""


@attrs.frozen
class Loss:
    """One thing that a message lost, or that was put into the message made of it.

    ``action`` is that of the message that was given, and ``response`` says whether it was the response. ``pointer`` is
    a JSON pointer into the message that was given or, for the kinds in ``MADE``, into the one that was made.
    ``detail`` is for people. It quotes no token and no other secret.
    """

    action: str
    pointer: str
    kind: LossKind
    detail: str
    response: bool = False

"""How a value of one version becomes one of another: tables, and what is noted when a row loses something."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Generic, TypeAlias, TypeVar, final

from attrs import frozen

from ocppkit.bridge.flows import Context, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.enums import OcppEnum
from ocppkit.errors import ErrorCode

__all__ = ["Folded", "Missing", "Outcome", "Values", "Way", "dropped"]

Given = TypeVar("Given", bound=OcppEnum)
Made = TypeVar("Made", bound=OcppEnum)
Old = TypeVar("Old", bound=OcppEnum)
New = TypeVar("New", bound=OcppEnum)


@final
@frozen
class Folded:
    """A value that becomes another one, which stands for more than it; ``detail`` says what is lost."""

    value: str
    detail: str


@final
@frozen
class Missing:
    """A value that the other version has no counterpart for; ``detail`` says what becomes of it."""

    detail: str


Outcome: TypeAlias = str | Folded | Missing
"""What becomes of a value: another text that says the same, a coarser one, or nothing."""

_SAME: Final[Mapping[str, Outcome]] = MappingProxyType({})


@final
@frozen
class Way(Generic[Given, Made]):
    """One direction of a table: values of ``given`` become values of ``made``. Pointers are relative to the context."""

    given: type[Given]
    made: type[Made]
    rows: Mapping[str, Outcome]

    def has(self, value: Given) -> bool:
        """Whether the other version has a counterpart for a value."""
        return self._text(value) is not None

    def __call__(self, value: Given, context: Context, pointer: str) -> Made:
        """Return what a value becomes, and note what it loses.

        Raises:
            Refused: the other version has no counterpart.
        """
        made = self.find(value, context, pointer)
        if made is None:
            raise Refused(ErrorCode.NOT_SUPPORTED, f"{context.given}{pointer}: {value} has no counterpart")
        return made

    def find(self, value: Given | None, context: Context, pointer: str) -> Made | None:
        """Return what a value becomes, and note what it loses; None if it was absent or has no counterpart."""
        if value is None:
            return None
        row, text = self.rows.get(value), self._text(value)
        if isinstance(row, Folded):
            context.lost(pointer, LossKind.FOLDED, f"{value} becomes {row.value}: {row.detail}")
        elif text is None:
            detail = row.detail if isinstance(row, Missing) else "it is not in the standard"
            context.lost(pointer, LossKind.DROPPED, f"{value}: {detail}")
        return None if text is None else self.made(text)

    def _text(self, value: Given) -> str | None:
        row = self.rows.get(value, value.value)
        if isinstance(row, Missing):
            return None
        text = row.value if isinstance(row, Folded) else row
        return text if text in self.made._value2member_map_ else None  # what was read leniently may be unknown


@final
class Values(Generic[Old, New]):
    """The values of a 1.6 enumeration and of its 2.0.1 counterpart, both ways."""

    __slots__ = ("down", "up")

    def __init__(
        self, old: type[Old], new: type[New], *, up: Mapping[str, Outcome] = _SAME, down: Mapping[str, Outcome] = _SAME
    ) -> None:
        self.up: Final = Way(old, new, up)
        self.down: Final = Way(new, old, down)


def dropped(
    context: Context, fields: Mapping[str, object], detail: str = "the other version has no such field"
) -> None:
    """Note that fields have no counterpart: values by pointer, of which None and empty lists stand for absent ones."""
    for pointer, value in fields.items():
        if value is not None and value != []:
            context.lost(pointer, LossKind.DROPPED, detail)

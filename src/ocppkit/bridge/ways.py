"""How a value of one version becomes one of another: tables, and what is noted when a row loses something."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Generic, TypeAlias, TypeVar, final, overload

from attrs import frozen

from ocppkit.bridge.flows import Context, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.enums import OcppEnum
from ocppkit.errors import ErrorCode

__all__ = ["Folded", "Missing", "Outcome", "Values", "Way", "cut", "dropped"]

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
    """One direction of a table: values of ``given`` become values of ``made``. Pointers are relative to the context.

    ``otherwise`` is what a value becomes that no standard has, and that was read leniently; None if it has no
    counterpart: where it would widen what is asked, or where nothing is near enough.
    """

    given: type[Given]
    made: type[Made]
    rows: Mapping[str, Outcome]
    otherwise: str | None = None

    def has(self, value: Given) -> bool:
        """Whether the other version has a counterpart for a value."""
        return self._made_of(value) is not None

    @overload
    def __call__(self, value: Given, context: Context, pointer: str) -> Made: ...
    @overload
    def __call__(self, value: Given | None, context: Context, pointer: str) -> Made | None: ...
    def __call__(self, value: Given | None, context: Context, pointer: str) -> Made | None:
        """Return what a value becomes, and note what it loses; None if it was absent.

        Raises:
            Refused: the other version has no counterpart.
        """
        made = self.find(value, context, pointer)
        if made is None and value is not None:
            raise Refused(ErrorCode.NOT_SUPPORTED, f"{context.given}{pointer}: {value} has no counterpart")
        return made

    def find(self, value: Given | None, context: Context, pointer: str) -> Made | None:
        """Return what a value becomes, and note what it loses; None if it was absent or has no counterpart.

        It is for what may be left out. A value that narrows a request may not: without it more is asked.
        """
        if value is None:
            return None
        row, text = self.rows.get(value), self._made_of(value)
        if isinstance(row, Folded):
            context.lost(pointer, LossKind.FOLDED, f"{value} becomes {row.value}: {row.detail}")
        elif text is None:
            detail = row.detail if isinstance(row, Missing) else "it is not in the standard"
            context.lost(pointer, LossKind.DROPPED, f"{value}: {detail}")
        elif row is None and text != value:
            context.lost(pointer, LossKind.FOLDED, f"{value} becomes {text}: it is not in the standard")
        return None if text is None else self.made(text)

    def _made_of(self, value: Given) -> str | None:
        row = self.rows.get(value, value.value)
        if isinstance(row, Missing):
            return None
        text = row.value if isinstance(row, Folded) else row
        return (
            text if text in self.made._value2member_map_ else self.otherwise
        )  # what was read leniently may be unknown


@final
class Values(Generic[Old, New]):
    """The values of a 1.6 enumeration and of its 2.0.1 counterpart, both ways; ``otherwise`` is a value of both."""

    __slots__ = ("down", "up")

    def __init__(
        self,
        old: type[Old],
        new: type[New],
        *,
        up: Mapping[str, Outcome] = _SAME,
        down: Mapping[str, Outcome] = _SAME,
        otherwise: str | None = None,
    ) -> None:
        self.up: Final = Way(old, new, up, otherwise)
        self.down: Final = Way(new, old, down, otherwise)


@overload
def cut(text: str, most: int, context: Context, pointer: str) -> str: ...
@overload
def cut(text: str | None, most: int, context: Context, pointer: str) -> str | None: ...
def cut(text: str | None, most: int, context: Context, pointer: str) -> str | None:
    """Return a text in the ``most`` characters that the other version takes, and note it if it was longer.

    It is for names and descriptions. What identifies or proves something is another thing when it is cut.
    """
    if text is None or len(text) <= most:
        return text
    context.lost(pointer, LossKind.TRUNCATED, f"the other version has at most {most} characters")
    return text[:most]


def dropped(
    context: Context, fields: Mapping[str, object], detail: str = "the other version has no such field"
) -> None:
    """Note that fields have no counterpart: values by pointer, of which None and empty lists stand for absent ones."""
    for pointer, value in fields.items():
        if value is not None and value != []:
            context.lost(pointer, LossKind.DROPPED, detail)

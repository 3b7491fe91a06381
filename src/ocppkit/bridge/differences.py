"""What the printed differences of two editions consist of: a rule for each field that one of them has not, or narrower.

Codegen compares the schemas of an edition and of the one that it extends, adds what is chosen in ``codegen/facts``, and
prints a ``Difference`` for either direction. What it does not name is the same on both sides. Types and fields have
their wire names, ``Type.field``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, final

from attrs import field, frozen

from ocppkit.bridge.losses import LossKind
from ocppkit.errors import CallRefused, ErrorCode
from ocppkit.versions import Version

__all__ = ["DROPPED", "Difference", "Dropped", "Items", "Length", "Note", "Range", "Replaced", "Rule", "Uncarried"]

Note: TypeAlias = Callable[[LossKind, str], None]
"""Takes what a rule has changed: kind and detail of a loss."""


@final
class Uncarried(CallRefused):
    """Something cannot be carried to the other edition.

    ``pointer`` leads to it, in the message that was given. ``reason`` is the standard's reason code. ``is_final``: no
    part that holds it can be left out in its place.
    """

    def __init__(
        self,
        detail: str,
        reason: str = "UnsupportedParam",
        code: ErrorCode = ErrorCode.NOT_SUPPORTED,
        pointer: str = "",
    ) -> None:
        super().__init__(code, detail)
        self.detail = detail
        self.reason = reason
        self.pointer = pointer
        self.is_final = False

    @property
    def why(self) -> str:
        """The place and what is wrong there; it holds no value."""
        return f"{self.pointer or '/'}: {self.detail}"


@final
@frozen
class Dropped:
    """The target has no place for the field."""

    def carry(self, value: Any, note: Note) -> Any:
        """Refuse it.

        Raises:
            Uncarried: always.
        """
        raise Uncarried("has no place in the other version")


DROPPED: Final = Dropped()


@final
@frozen
class Range:
    """The target has narrower bounds, or takes ``whole`` numbers alone: a fraction is rounded."""

    minimum: float | None = None
    maximum: float | None = None
    whole: bool = False

    def carry(self, value: Any, note: Note) -> Any:
        """Return a number that the target takes.

        Raises:
            Uncarried: it is out of bounds.
        """
        if self.whole and isinstance(value, float):
            if not value.is_integer():
                note(LossKind.ROUNDED, "must be an integer")
            value = round(value)
        if self.minimum is not None and value < self.minimum:
            raise _out_of_bounds(f"must be at least {self.minimum}")
        if self.maximum is not None and value > self.maximum:
            raise _out_of_bounds(f"must be at most {self.maximum}")
        return value


def _out_of_bounds(demand: str) -> Uncarried:
    return Uncarried(demand, "ValueOutOfRange", ErrorCode.PROPERTY_CONSTRAINT_VIOLATION)


@final
@frozen
class Length:
    """The target takes ``most`` characters, which are fewer; a text that may be ``cut`` is."""

    most: int
    cut: bool = False

    def carry(self, value: Any, note: Note) -> Any:
        """Return a text that the target takes.

        Raises:
            Uncarried: it is too long.
        """
        if len(value) <= self.most:
            return value
        demand = f"must have at most {self.most} characters, has {len(value)}"
        if not self.cut:
            raise Uncarried(demand, "TooLargeElement")
        note(LossKind.TRUNCATED, demand)
        return value[: self.most]


@final
@frozen
class Replaced:
    """The target lacks values: what they become, None if there is no counterpart; ``*`` are all that have no entry.

    Those in ``exact`` mean what they become.
    """

    become: Mapping[str, str | None]
    exact: tuple[str, ...] = ()

    def carry(self, value: Any, note: Note) -> Any:
        """Return a value in place of one that the target lacks.

        Raises:
            Uncarried: there is no counterpart.
        """
        known = value in self.become
        if not known and "*" not in self.become:
            return value
        found = self.become[value if known else "*"]
        if found is None:
            raise Uncarried("the value has no counterpart in the other version")
        if value not in self.exact:
            note(LossKind.FOLDED if known else LossKind.GUESSED, f"became {found}")
        return found


Rule: TypeAlias = Dropped | Range | Length | Replaced


@final
@frozen
class Items:
    """A request whose items are answered one by one: ``asked`` and ``answered`` are the lists of the two messages.

    An answer of the bridge's own has the fields of ``answer`` and, from the item that was asked, the fields ``echo``;
    an item that is no object becomes the field ``item``.
    """

    asked: str
    answered: str
    answer: Mapping[str, str]
    echo: tuple[str, ...] = ()
    item: str | None = None


@final
@frozen(eq=False)
class Difference:
    """How messages of ``source`` become messages of ``target``.

    ``rules`` are for fields of the source, and for the items of those that are lists. ``filled``: values of fields that
    the target requires and that may be absent. ``renamed``: the target's name of a field. ``answers`` are the payloads
    of the bridge's answers to actions that the target lacks, ``refused`` of those to requests that cannot be carried;
    None is the CALLERROR NotSupported. ``echoes`` names the fields of answers that repeat the request's. ``left_out``
    are the payloads that answers say where a field of the request was left out, by action and field.
    ``essential``: fields without which what holds them means something else, so that it is not carried without them.
    ``whole``: types that are carried with all their values or, with the message, not at all.
    """

    source: type[Version]
    target: type[Version]
    rules: Mapping[str, Rule] = field(factory=dict[str, Rule])
    filled: Mapping[str, str] = field(factory=dict[str, str])
    renamed: Mapping[str, str] = field(factory=dict[str, str])
    answers: Mapping[str, Mapping[str, Any] | None] = field(factory=dict[str, Mapping[str, Any] | None])
    echoes: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    refused: Mapping[str, Mapping[str, Any] | None] = field(factory=dict[str, Mapping[str, Any] | None])
    left_out: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(factory=dict[str, Mapping[str, Mapping[str, Any]]])
    essential: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    items: Mapping[str, Items] = field(factory=dict[str, Items])

"""What differs between two device models: two reports of one station, or two stations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, final

from ocppkit._secrets import MASK
from ocppkit.device_model.entries import Attribute, Entry
from ocppkit.device_model.model import DeviceModel

__all__ = ["Difference", "DifferenceKind", "compare", "shown_value"]


class DifferenceKind(StrEnum):
    """In what a variable differs."""

    ADDED = "added"
    REMOVED = "removed"
    VALUE = "value"
    CHARACTERISTICS = "characteristics"
    ATTRIBUTE = "attribute"


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference: ``entry`` is the variable as it is now, or as it was if it is removed.

    ``what`` names the attribute or characteristic in the standard's words, empty for a variable as a whole. ``old`` and
    ``new`` are texts for people, None for what is not there; secrets are masked.
    """

    kind: DifferenceKind
    entry: Entry
    what: str = ""
    old: str | None = None
    new: str | None = None

    def __str__(self) -> str:
        if not self.what:
            return f"{self.entry}: {self.kind}"
        return f"{self.entry}: {self.what} {_shown(self.old)} to {_shown(self.new)}"


def compare(old: DeviceModel[Any], new: DeviceModel[Any]) -> list[Difference]:
    """Return what differs: in the order of the new model, then what is removed, in the order of the old one.

    Names that differ in case alone are the same. A value that is not set equals an empty one, as reports cannot tell
    them apart.
    """
    found: list[Difference] = []
    for entry in new:
        before = old.find(entry.component, entry.variable)
        if before is None:
            found.append(Difference(kind=DifferenceKind.ADDED, entry=entry, new=_value(entry)))
        else:
            found += _of_characteristics(before, entry)
            found += _of_attributes(before, entry)
    for entry in old:
        if new.find(entry.component, entry.variable) is None:
            found.append(Difference(kind=DifferenceKind.REMOVED, entry=entry, old=_value(entry)))
    return found


# The fields of characteristics and attributes by their names on the wire.
_CHARACTERISTICS: Final = {
    "data_type": "dataType",
    "unit": "unit",
    "min_limit": "minLimit",
    "max_limit": "maxLimit",
    "max_elements": "maxElements",
    "values_list": "valuesList",
}
_ATTRIBUTE: Final = ("mutability", "persistent", "constant")


def _of_characteristics(old: Entry, new: Entry) -> Iterator[Difference]:
    kind = DifferenceKind.CHARACTERISTICS
    pairs: list[tuple[str, Any, Any]] = [
        (wire, getattr(old.characteristics, name), getattr(new.characteristics, name))
        for name, wire in _CHARACTERISTICS.items()
    ]
    pairs.append(("supportsMonitoring", old.supports_monitoring, new.supports_monitoring))
    for what, before, after in pairs:
        if before != after:
            yield Difference(kind=kind, entry=new, what=what, old=_text(before), new=_text(after))


def _of_attributes(old: Entry, new: Entry) -> Iterator[Difference]:
    for type in dict.fromkeys((*new.attributes, *old.attributes)):
        before, after = old.attributes.get(type), new.attributes.get(type)
        if before is None or after is None:
            yield Difference(
                kind=DifferenceKind.ATTRIBUTE,
                entry=new,
                what=type,
                old=None if before is None else shown_value(old, before),
                new=None if after is None else shown_value(new, after),
            )
            continue
        if (before.value or "") != (after.value or ""):
            values = shown_value(old, before), shown_value(new, after)
            yield Difference(kind=DifferenceKind.VALUE, entry=new, what=type, old=values[0], new=values[1])
        for name in _ATTRIBUTE:
            one, other = getattr(before, name), getattr(after, name)
            if one != other:
                what = f"{type}.{name}"
                yield Difference(kind=DifferenceKind.ATTRIBUTE, entry=new, what=what, old=_text(one), new=_text(other))


def _value(entry: Entry) -> str | None:
    attribute = next(iter(entry.attributes.values()))
    return shown_value(entry, entry.attributes.get("Actual", attribute))


def shown_value(entry: Entry, attribute: Attribute) -> str:
    """Return the value of an attribute as people may see it: a secret is masked, also one that its name alone tells."""
    return MASK if attribute.value and entry.masks(attribute) else attribute.value or ""


def _text(value: object) -> str | None:
    match value:
        case None:
            return None
        case bool():
            return str(value).lower()
        case tuple():
            return ",".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType,reportUnknownVariableType]
        case _:
            return str(value)


def _shown(text: str | None) -> str:
    return "nothing" if text is None else repr(text)

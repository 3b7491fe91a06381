"""What is wrong with a device model itself, before a CSMS or a certification test finds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, Final, TypeAlias, final

from ocppkit._value import Value
from ocppkit.device_model.entries import Entry
from ocppkit.device_model.keys import VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.registry import registry_of
from ocppkit.registry.values import DataKind, check

__all__ = ["Defect", "defects"]


@final
class Defect(Value):
    """One thing that the standard does not allow: the component or variable, the rule's source, and what is wrong."""

    __slots__ = __match_args__ = ("place", "source", "text")

    def __init__(self, place: str, source: str, text: str) -> None:
        self.place = place
        self.source = source
        self.text = text

    def __str__(self) -> str:
        return f"{self.place}: {self.text} ({self.source})"


_Found: TypeAlias = Iterator[Defect]

_IDENTIFIER: Final = re.compile(r"[A-Za-z0-9*\-_=:+|@.]{1,50}").fullmatch
_LISTS: Final = frozenset({DataKind.OPTION_LIST, DataKind.SEQUENCE_LIST, DataKind.MEMBER_LIST})
_LONGEST_UNIT: Final = 16
_LONGEST_LIST: Final = 1000


def defects(model: DeviceModel[Any]) -> list[Defect]:
    """Return what is wrong with a model, variable by variable and then as a whole; nothing if it is in order.

    A component that is there needs the variables that the standard requires of it. Values are checked where a CSMS may
    set them, and are not shown.
    """
    found = [defect for entry in model for rule in _OF_ENTRIES for defect in rule(entry)]
    return [*found, *_numbers(model), *_required(model)]


def _names(entry: Entry) -> _Found:
    component, variable = entry.component, entry.variable
    for text in (component.name, component.instance, variable.name, variable.instance):
        if text is not None and not _IDENTIFIER(text):
            yield Defect(
                str(entry), "identifierString", f"{text!r} is no name of 1 to 50 letters, digits and *-_=:+|@."
            )


def _persistence(entry: Entry) -> _Found:
    for attribute in entry.attributes.values():
        if attribute.writable and not attribute.persistent:
            yield Defect(str(entry), "Referenced Variables", f"{attribute.type} is writable, and so must be persistent")


def _characteristics(entry: Entry) -> _Found:
    known, source = entry.characteristics, "VariableCharacteristicsType"
    if known.data_type in _LISTS and not known.values_list:
        yield Defect(str(entry), source, f"{known.data_type} needs a values list")
    if len(known.unit or "") > _LONGEST_UNIT:
        yield Defect(str(entry), source, f"a unit must have at most {_LONGEST_UNIT} characters")
    if len(entry.values_text or "") > _LONGEST_LIST:
        yield Defect(str(entry), source, f"a values list must have at most {_LONGEST_LIST} characters")


def _values(entry: Entry) -> _Found:
    for attribute in entry.attributes.values():
        if attribute.writable and attribute.value:
            for problem in check(attribute.value, entry.characteristics):
                yield Defect(str(entry), "B05.FR.07, B05.FR.08", f"{attribute.type} {problem}")


_OF_ENTRIES: Final[tuple[Callable[[Entry], _Found], ...]] = (_names, _persistence, _characteristics, _values)


def _numbers(model: DeviceModel[Any]) -> _Found:
    """Part 1, chapter 7: EVSEs and the connectors of each are numbered from 1 on, without gaps."""
    evses: dict[int, set[int]] = {}
    for component in model.components:
        if component.evse:  # 0 is the whole station
            connectors = evses.setdefault(component.evse, set())
            if component.connector is not None:
                connectors.add(component.connector)
    for place, numbers in (("EVSE", evses), *((f"Connector@{evse}", one) for evse, one in sorted(evses.items()))):
        missing = (number for number in range(1, max(numbers, default=0)) if number not in numbers)
        if named := ", ".join(map(str, islice(missing, 10))):
            yield Defect(place, "Part 1, 7", f"there is no number {named}")


def _required(model: DeviceModel[Any]) -> _Found:
    known = registry_of(model.version)
    required: dict[str, list[VariableKey]] = {}
    for pair in known.pairs:
        if pair.required and not pair.missing and pair.component is not None:
            required.setdefault(pair.component.casefold(), []).append(VariableKey(pair.name, pair.instance))
    for component, variables in model.components.items():
        missing: Iterable[VariableKey] = (one for one in required.get(component.folded[0], ()) if one not in variables)
        for variable in missing:
            yield Defect(str(component), "Referenced Components and Variables", f"{variable} is required")

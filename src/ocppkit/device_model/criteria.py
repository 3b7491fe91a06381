"""Which variables a GetReport asks for: component criteria, and components and variables by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ocppkit.device_model.model import ComponentKey, DeviceModel, Entry, VariableKey

__all__ = ["CRITERIA", "selected"]

# Whether a component without the variable meets the criterion (B08.FR.07 to B08.FR.10).
_MISSING: Final = {"Active": True, "Available": True, "Enabled": True, "Problem": False}
CRITERIA: Final = frozenset(_MISSING)
"""The component criteria of the standard."""


def selected(
    model: DeviceModel[Any], criteria: Sequence[str] | None, component_variables: Sequence[Any] | None
) -> Iterator[Entry]:
    """Yield the entries that meet one of the criteria and are asked for; empty lists ask for nothing in particular.

    ``component_variables`` hold ``ComponentVariableType``s. What the station does not have is passed over.

    Source: B08.FR.05 to B08.FR.13, B08.FR.20 to B08.FR.25; errata 2025-09, 2.41.
    """
    wanted: dict[str, list[Any]] = {}
    for item in component_variables or ():
        wanted.setdefault(item.component.name.casefold(), []).append(item)
    for component, variables in model.components.items():
        if criteria and not any(_meets(variables, criterion) for criterion in criteria):
            continue
        if not component_variables:
            yield from variables.values()
            continue
        asked = [one for one in wanted.get(component.folded[0], ()) if _is_at(component, one.component)]
        if asked:
            yield from (entry for entry in variables.values() if any(_is_named(entry, one.variable) for one in asked))


def _meets(variables: Mapping[VariableKey, Entry], criterion: str) -> bool:
    entry = variables.get(VariableKey(criterion))
    return _MISSING.get(criterion, False) if entry is None else entry.is_true


def _is_at(component: ComponentKey, asked: Any) -> bool:
    """Whether a component of the right name is in the place: without an instance, EVSE or connector it is in any."""
    if asked.instance and asked.instance.casefold() != component.folded[1]:
        return False
    evse = asked.evse
    return evse is None or (evse.id == component.evse and evse.connector_id in (None, component.connector))


def _is_named(entry: Entry, asked: Any) -> bool:
    """Whether an entry is the variable: without a name it is any, and without an instance any of the name."""
    if asked is None:
        return True
    name, instance = entry.variable.folded
    return bool(name == asked.name.casefold() and (not asked.instance or asked.instance.casefold() == instance))

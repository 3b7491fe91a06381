"""Which variables a GetReport asks for: component criteria, and components and variables by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, final

from ocppkit.device_model.model import ComponentKey, DeviceModel, Entry, VariableKey

__all__ = ["CRITERIA", "Asked", "selected"]

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
    asked = Asked(component_variables)
    for component, variables in model.components.items():
        if not criteria or any(_meets(variables, criterion) for criterion in criteria):
            yield from (entry for name, entry in variables.items() if asked.has(component, name))


def _meets(variables: Mapping[VariableKey, Entry], criterion: str) -> bool:
    entry = variables.get(VariableKey(criterion))
    return _MISSING.get(criterion, False) if entry is None else entry.is_true


_ANY: Final = (None, None)


@final
class Asked:
    """Components and variables by name; without any, all are asked for.

    A component without an instance, EVSE or connector is in any place. Without a variable it is any of the component's,
    and without an instance any of the name.
    """

    __slots__ = ("_wanted",)

    def __init__(self, component_variables: Sequence[Any] | None) -> None:
        # Looked up, for requests and models may be long: a walk of one through the other takes minutes.
        self._wanted: dict[object, set[tuple[str | None, str | None]]] = {}
        for one in component_variables or ():
            variable = _ANY if one.variable is None else VariableKey.of(one.variable).folded
            self._wanted.setdefault(ComponentKey.of(one.component).folded, set()).add(variable)

    def has(self, component: ComponentKey, variable: VariableKey) -> bool:
        """Whether a variable is asked for."""
        if not self._wanted:
            return True
        name, instance, evse, connector = component.folded
        tiers = (_ANY, (evse, None), (evse, connector))
        places = ((name, one, *tier) for one in (None, instance) for tier in tiers)
        meant = {_ANY, (variable.folded[0], None), variable.folded}
        return any(not meant.isdisjoint(self._wanted.get(place, ())) for place in places)

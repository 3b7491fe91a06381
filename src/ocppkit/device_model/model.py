"""The device model of a station as a value: its components, and their variables with attributes and values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar, cast, final

from ocppkit.device_model.entries import Attribute, Change, Entry
from ocppkit.device_model.keys import AttributeType, ComponentKey, Mutability, VariableKey, address_of
from ocppkit.protocol import Version
from ocppkit.registry import registry_of
from ocppkit.registry.values import InvalidValueError, write

if TYPE_CHECKING:
    from ocppkit import registry
    from ocppkit.registry.values import Parsed

__all__ = [
    "Attribute",
    "AttributeType",
    "Change",
    "ComponentKey",
    "DeviceModel",
    "Entry",
    "Mutability",
    "VariableKey",
    "address_of",
]

V = TypeVar("V", bound=Version)
W = TypeVar("W", bound=Version)
T = TypeVar("T")


@final
class DeviceModel(Generic[V]):
    """The components of one station and their variables, each in the order in which they were added.

    What it consists of changes rarely, the values of its attributes do. It does no more than hold them: the rules of
    the standard are functions over it. ``version`` is OCPP201 or OCPP21.

    Raises:
        ValueError: two entries have the same component and variable.
    """

    def __init__(self, version: type[V], entries: Iterable[Entry] = ()) -> None:
        self.version = version
        self._components: dict[ComponentKey, dict[VariableKey, Entry]] = {}
        for entry in entries:
            self.add(entry)

    @staticmethod  # a class method would bind V before the version is known
    def from_registry(version: type[W], components: Iterable[str], *, connectors: Sequence[int] = ()) -> DeviceModel[W]:
        """Make a model with the variables that the standard requires of components, without values.

        ``connectors``: how many each EVSE has, from EVSE 1 on. EVSE and Connector are then at each of them, and all
        others belong to the whole station. What has an instance of the station's choice is left to ``add``.

        Raises:
            ValueError: the standard has no such component.
        """
        known = registry_of(version)
        model = DeviceModel(version)
        for component in components:
            if component not in known.components:
                raise ValueError(f"OCPP {version.name} has no component {component}")
            name = component.casefold()
            required = [one for one in known.pairs if one.required and (one.component or "").casefold() == name]
            for evse, connector in _places(name, connectors):
                for variable in required:
                    if not variable.missing:
                        model.add(Entry.of(variable.at(evse=evse, connector=connector)))
        return model

    def __repr__(self) -> str:
        return f"<DeviceModel of OCPP {self.version.name}: {len(self._components)} components, {len(self)} variables>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DeviceModel):
            return NotImplemented
        return (self.version, self._components) == (other.version, other._components)  # pyright: ignore[reportUnknownMemberType]

    __hash__ = None  # type: ignore[assignment]  # its values change

    def __iter__(self) -> Iterator[Entry]:
        return (entry for variables in self._components.values() for entry in variables.values())

    def __len__(self) -> int:
        return sum(map(len, self._components.values()))

    def __getitem__(self, key: tuple[ComponentKey, VariableKey]) -> Entry:
        entry = self.find(*key)
        if entry is None:
            raise KeyError(f"the station has no {key[0]}.{key[1]}")
        return entry

    @property
    def components(self) -> Mapping[ComponentKey, Mapping[VariableKey, Entry]]:
        """The entries by component and variable."""
        return MappingProxyType(self._components)

    def find(self, component: ComponentKey, variable: VariableKey) -> Entry | None:
        """Return the entry of a variable, None if there is none."""
        variables = self._components.get(component)
        return None if variables is None else variables.get(variable)

    def add(self, entry: Entry) -> None:
        """Add a variable.

        Raises:
            ValueError: it is there already.
        """
        variables = self._components.setdefault(entry.component, {})
        if entry.variable in variables:
            raise ValueError(f"{entry} is there already")
        variables[entry.variable] = entry

    def remove(self, component: ComponentKey, variable: VariableKey | None = None) -> None:
        """Remove a variable, or a component with all that it has.

        Raises:
            KeyError: it is not there.
        """
        variables = self._components.get(component)
        if variables is None or (variable is not None and variable not in variables):
            raise KeyError(f"the station has no {component}{'' if variable is None else f'.{variable}'}")
        if variable is not None:
            del variables[variable]
        if variable is None or not variables:
            del self._components[component]

    def get(self, variable: registry.Variable[V, T], type: str = AttributeType.ACTUAL) -> T | None:
        """Return the value of a variable of the registry as its Python type; None if it is not set.

        Raises:
            KeyError: the station has no such variable, or that no such attribute.
            InvalidValueError: the value cannot be read as the registry's type.
            ValueError: the variable is of many places: ``at`` chooses one.
        """
        entry = self[address_of(variable)]
        if type not in entry.attributes:
            raise KeyError(f"{entry} has no {type}")
        text = entry.attributes[type].value
        return None if text is None else variable.parse(text)

    def set(self, variable: registry.Variable[V, T], value: T, type: str = AttributeType.ACTUAL) -> Change | None:
        """Put a value in as the station itself does, without a check of limits; return what changed, if anything.

        A device reports what it measures, whatever its limits (Part 1, 3.3).

        Raises:
            KeyError: the station has no such variable, or that no such attribute.
            InvalidValueError: the value is not of the registry's type.
            ValueError: the variable is of many places: ``at`` chooses one.
        """
        entry = self[address_of(variable)]
        try:
            text = write(cast("Parsed", value), variable.characteristics)
        except InvalidValueError as error:
            raise InvalidValueError(error.problems, str(entry)) from None
        return entry.set(text, type)

    def text(self, component: str, variable: str, instance: str | None = None) -> str | None:
        """Return the value of Actual of a variable of the whole station; None if there is none."""
        entry = self.find(ComponentKey(component), VariableKey(variable, instance))
        return None if entry is None else entry.text


def _places(component: str, connectors: Sequence[int]) -> list[tuple[int | None, int | None]]:
    """Return the EVSEs and connectors at which a component stands: EVSE at all, Connector at all, others at none."""
    evses = enumerate(connectors, 1)
    if component == "connector":
        return [(evse, connector) for evse, most in evses for connector in range(1, most + 1)]
    return [(evse, None) for evse, _ in evses] if component == "evse" else [(None, None)]

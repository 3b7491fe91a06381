"""What addresses components, variables and attributes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit._value import Value

if TYPE_CHECKING:
    from ocppkit import registry

__all__ = ["AttributeType", "ComponentKey", "KEYS", "Mutability", "VariableKey", "address_of"]


class AttributeType(StrEnum):
    """What an attribute of a variable says; equal to the members of the versions' ``AttributeEnumType``."""

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"


class Mutability(StrEnum):
    """Who may do what with an attribute; equal to the members of the versions' ``MutabilityEnumType``."""

    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    READ_WRITE = "ReadWrite"


@final
class ComponentKey(Value):
    """What addresses a component: its name, instance, EVSE and connector.

    Names and instances are equal whatever their case, and keep their spelling; an empty instance is none. Without an
    EVSE the component belongs to the whole station.

    Raises:
        ValueError: there is a connector without its EVSE.

    Source: OCPP 2.0.1 and 2.1 Part 1, 3.1; Part 2, ComponentType, B06.FR.15.
    """

    __slots__ = ("_hash", "connector", "evse", "folded", "instance", "name")
    __match_args__ = ("name", "instance", "evse", "connector")

    def __init__(
        self, name: str, instance: str | None = None, evse: int | None = None, connector: int | None = None
    ) -> None:
        if connector is not None and evse is None:
            raise ValueError(f"component {name}: a connector is addressed with its EVSE")
        self.name = name
        self.instance = instance or None
        self.evse = evse
        self.connector = connector
        self.folded = (name.casefold(), instance.casefold() if instance else None, evse, connector)
        self._hash = hash(self.folded)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ComponentKey) and self.folded == other.folded

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._fields()  # another process has other hashes

    def __str__(self) -> str:
        tier = "" if self.evse is None else f"@{self.evse}"
        connector = "" if self.connector is None else f".{self.connector}"
        return f"{_noted(self.name, self.instance)}{tier}{connector}"

    @classmethod
    def of(cls, component: Any) -> ComponentKey:
        """Return the key that a ``ComponentType`` of a message holds."""
        evse = component.evse
        if evse is None:
            return cls(component.name, component.instance)
        return cls(component.name, component.instance, evse.id, evse.connector_id)


KEYS: Final = ComponentKey("")
"""The component of the configuration keys of 1.6, which have none."""


@final
class VariableKey(Value):
    """What addresses a variable within its component: its name and instance, equal whatever their case.

    Source: OCPP 2.0.1 and 2.1 Part 2, VariableType, B06.FR.15.
    """

    __slots__ = ("_hash", "folded", "instance", "name")
    __match_args__ = ("name", "instance")

    def __init__(self, name: str, instance: str | None = None) -> None:
        self.name = name
        self.instance = instance or None
        self.folded = (name.casefold(), instance.casefold() if instance else None)
        self._hash = hash(self.folded)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VariableKey) and self.folded == other.folded

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._fields()

    def __str__(self) -> str:
        return _noted(self.name, self.instance)

    @classmethod
    def of(cls, variable: Any) -> VariableKey:
        """Return the key that a ``VariableType`` of a message holds."""
        return cls(variable.name, variable.instance)


def _noted(name: str, instance: str | None) -> str:
    return name if instance is None else f"{name}[{instance}]"


def address_of(variable: registry.Variable[Any, Any]) -> tuple[ComponentKey, VariableKey]:
    """Return where a variable of the registry stands at a station.

    Raises:
        ValueError: it is of many places: ``at`` chooses one.
    """
    if variable.component is None or variable.missing:
        raise ValueError(f"{variable} is of many places: give its {', '.join(variable.missing)} with at()")
    component = ComponentKey(variable.component, variable.component_instance, variable.evse, variable.connector)
    return component, VariableKey(variable.name, variable.instance)

"""The smaller entries of the registries, the open tables that hold them, and all tables of a version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, final

from ocppkit._value import Value
from ocppkit.protocol import Version
from ocppkit.registry._kinds import DataKind
from ocppkit.registry._model import Key, Variable

if TYPE_CHECKING:
    from typing import Generic
else:
    from ocppkit.messages import Generic

__all__ = [
    "Component",
    "Measurand",
    "Names",
    "Reason",
    "Registry",
    "SecurityEvent",
    "SigningMethod",
    "Unit",
    "VariableName",
]


class _Named(Protocol):
    @property
    def name(self) -> str: ...


V = TypeVar("V", bound=Version)
E = TypeVar("E", bound=_Named)


@final
class Component(Value):
    """A component: ``kind`` is controller, physical or logical, ``typical`` the variables that it often has."""

    __slots__ = __match_args__ = ("name", "kind", "typical")

    def __init__(self, name: str, kind: str, typical: tuple[str, ...] = ()) -> None:
        self.name = name
        self.kind = kind
        self.typical = typical


@final
class VariableName(Value):
    """What a variable's name says on any component: its usual type and unit, None where they differ.

    ``generic``: any component may have it.
    """

    __slots__ = __match_args__ = ("name", "data_type", "unit", "generic")

    def __init__(self, name: str, data_type: DataKind | None, unit: str | None, generic: bool) -> None:
        self.name = name
        self.data_type = data_type
        self.unit = unit
        self.generic = generic


@final
class SecurityEvent(Value):
    """A security event; a critical one is sent to the CSMS (A04.FR.01)."""

    __slots__ = __match_args__ = ("name", "critical")

    def __init__(self, name: str, critical: bool) -> None:
        self.name = name
        self.critical = critical


@final
class Unit(Value):
    """A unit of measure and the quantity that it measures, None where the standard has no list of quantities."""

    __slots__ = __match_args__ = ("name", "quantity")

    def __init__(self, name: str, quantity: str | None = None) -> None:
        self.name = name
        self.quantity = quantity


@final
class Reason(Value):
    """A reason code: whether it serves any request, and the requests that it is made for."""

    __slots__ = __match_args__ = ("name", "generic", "used_for")

    def __init__(self, name: str, generic: bool, used_for: tuple[str, ...] = ()) -> None:
        self.name = name
        self.generic = generic
        self.used_for = used_for


@final
class SigningMethod(Value):
    """A method by which meters sign: algorithm, curve, length of the key in bits, and hash."""

    __slots__ = __match_args__ = ("name", "algorithm", "curve", "key_bits", "hash")

    def __init__(self, name: str, algorithm: str, curve: str, key_bits: int, hash: str) -> None:
        self.name = name
        self.algorithm = algorithm
        self.curve = curve
        self.key_bits = key_bits
        self.hash = hash


@final
class Measurand(Value):
    """A measurand and the units it comes in, the first one usual; ``implied`` is the one that cannot be written.

    ``directional``: import and export are told apart. ``negative``: it may be below 0. Both are None where not stated.
    """

    __slots__ = __match_args__ = ("name", "units", "implied", "directional", "negative")

    def __init__(
        self,
        name: str,
        units: tuple[str, ...],
        implied: str | None = None,
        directional: bool | None = None,
        negative: bool | None = None,
    ) -> None:
        self.name = name
        self.units = units
        self.implied = implied
        self.directional = directional
        self.negative = negative


@final
class Names(Mapping[str, E]):
    """An open list of the standard: entries by name, in its order; what it does not have is no error to ask for.

    ``fold``: names are equal whatever their case, and the first spelling counts.
    """

    __slots__ = ("_by_name", "_fold")

    def __init__(self, entries: Iterable[E], *, fold: bool = False) -> None:
        self._fold = fold
        self._by_name: dict[str, E] = {}
        for entry in entries:
            self._by_name.setdefault(self._key(entry.name), entry)

    def _key(self, name: str) -> str:
        return name.casefold() if self._fold else name

    def __getitem__(self, name: str) -> E:
        return self._by_name[self._key(name)]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._key(name) in self._by_name

    def __iter__(self) -> Iterator[str]:
        return (entry.name for entry in self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    def __repr__(self) -> str:
        return f"<Names: {len(self)}>"


@final
class Registry(Generic[V]):
    """All lists of a version; one that it does not have is empty. They are open: other names are no errors.

    ``pairs`` are the variables with their components, as in ``v201.variables``. ``aliases`` has, in lower case, the
    pairs that the standard prints in two ways, and the way to use. Names of components, variables and keys are compared
    whatever their case (ComponentType, VariableType; 1.6 CiString50), all others as they are.
    """

    __slots__ = (
        "_places",
        "aliases",
        "charging_limit_sources",
        "components",
        "connector_types",
        "id_token_types",
        "keys",
        "measurands",
        "pairs",
        "payment_brands",
        "payment_recognitions",
        "profiles",
        "reading_methods",
        "reason_codes",
        "security_events",
        "signing_methods",
        "units",
        "variables",
        "version",
    )

    def __init__(
        self,
        version: type[V],
        *,
        keys: Iterable[Key[Any]] = (),
        profiles: tuple[str, ...] = (),
        components: Iterable[Component] = (),
        variables: Iterable[VariableName] = (),
        pairs: tuple[Variable[V, Any], ...] = (),
        aliases: Mapping[tuple[str, str], tuple[str, str, str | None]] | None = None,
        security_events: Iterable[SecurityEvent] = (),
        units: Iterable[Unit] = (),
        reason_codes: Iterable[Reason] = (),
        connector_types: tuple[str, ...] = (),
        id_token_types: tuple[str, ...] = (),
        charging_limit_sources: tuple[str, ...] = (),
        signing_methods: Iterable[SigningMethod] = (),
        measurands: Iterable[Measurand] = (),
        payment_brands: tuple[str, ...] = (),
        payment_recognitions: tuple[str, ...] = (),
        reading_methods: tuple[str, ...] = (),
    ) -> None:
        self.version = version
        self.keys = Names(keys, fold=True)
        self.profiles = profiles
        self.components = Names(components, fold=True)
        self.variables = Names(variables, fold=True)
        self.pairs = pairs
        self.aliases = aliases or {}
        self.security_events = Names(security_events)
        self.units = Names(units)
        self.reason_codes = Names(reason_codes)
        self.connector_types = connector_types
        self.id_token_types = id_token_types
        self.charging_limit_sources = charging_limit_sources
        self.signing_methods = Names(signing_methods)
        self.measurands = Names(measurands)
        self.payment_brands = payment_brands
        self.payment_recognitions = payment_recognitions
        self.reading_methods = reading_methods
        self._places: dict[tuple[str, str, str], Variable[V, Any]] = {
            _place(pair.component, pair.name, pair.instance): pair for pair in reversed(pairs)
        }

    def __repr__(self) -> str:
        return f"<Registry of OCPP {self.version.name}>"

    def pair(self, component: str, variable: str, instance: str | None = None) -> Variable[V, Any] | None:
        """Return what the standard says of a variable at a component, None if it says nothing.

        The pair itself comes first, then one that takes any instance, then the variable that any component may have.
        What is returned stands at the component and instance asked for, as they are spelt there.
        """
        for owner, of_it in ((component, instance), (component, "<>"), (None, None)):
            found = self._places.get(_place(owner, variable, of_it))
            if found is not None:
                named = found.instance is not None and "instance" not in found.missing
                return found.at(found.component or component, instance=None if named else instance)
        alias = self.aliases.get((component.casefold(), variable.casefold()))
        return None if alias is None else self._places.get(_place(*alias))


def _place(component: str | None, variable: str, instance: str | None) -> tuple[str, str, str]:
    # A placeholder stands for any instance.
    instance = "<>" if instance is not None and instance.startswith("<") else instance or ""
    return (component or "").casefold(), variable.casefold(), instance.casefold()

"""Configuration keys and variables as typed values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast, final

from ocppkit._value import Value
from ocppkit.protocol import Version
from ocppkit.registry._characteristics import Characteristics, InvalidValueError, ValueProblem
from ocppkit.registry._kinds import DataKind, Parsed
from ocppkit.registry.values import check, parse, write

if TYPE_CHECKING:
    from typing import Generic
else:
    from ocppkit.messages import Generic

__all__ = ["Key", "Variable"]

V = TypeVar("V", bound=Version)
T = TypeVar("T")


class _Typed(Value, Generic[T]):
    """What has a value of Python type ``T``: int, Decimal, bool, str, datetime or list[str]."""

    __slots__ = ()

    characteristics: Characteristics

    _strict: ClassVar[bool]

    def check(self, text: str) -> list[ValueProblem]:
        """Return what is wrong with a text that is to be set."""
        return check(text, self.characteristics, strict=self._strict)

    def parse(self, text: str, *, strict: bool = False) -> T | None:
        """Return what a text means, read as a CSMS reads it; None if it says that the value is not set.

        Raises:
            InvalidValueError: the text cannot be read or, if strict, breaks a rule. It names the variable or key.
        """
        try:
            return cast("T | None", parse(text, self.characteristics, strict=strict))
        except InvalidValueError as error:
            raise InvalidValueError(error.problems, str(self)) from None

    def write(self, value: T) -> str:
        """Return the text that sets a value.

        Raises:
            InvalidValueError: the value is not of the type, or breaks a rule. It names the variable or key.
        """
        try:
            text = write(cast("Parsed", value), self.characteristics)
        except InvalidValueError as error:
            raise InvalidValueError(error.problems, str(self)) from None
        problems = self.check(text)
        if problems:
            raise InvalidValueError(problems, str(self))
        return text


@final
class Key(_Typed[T]):
    """A configuration key of 1.6.

    ``access`` has one or both of ``R`` and ``RW``, or ``W`` alone, where a station may choose. ``profile`` is the
    feature profile; a key is required if its profile is implemented. ``limits`` names the list key whose items an
    integer key bounds, ``limited_by`` the reverse. ``secret`` values are never shown. Source: OCPP 1.6, chapter 9.
    """

    __slots__ = __match_args__ = (
        "name",
        "characteristics",
        "access",
        "profile",
        "required",
        "required_when",
        "limits",
        "limited_by",
        "secret",
    )

    _strict = False  # values compare whatever their case (CiString500)

    def __init__(
        self,
        name: str,
        characteristics: Characteristics,
        access: tuple[str, ...],
        profile: str,
        *,
        required: bool = False,
        required_when: str | None = None,
        limits: str | None = None,
        limited_by: str | None = None,
        secret: bool = False,
    ) -> None:
        self.name = name
        self.characteristics = characteristics
        self.access = access
        self.profile = profile
        self.required = required
        self.required_when = required_when
        self.limits = limits
        self.limited_by = limited_by
        self.secret = secret

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<Key {self}: {self.type}>"

    @property
    def type(self) -> DataKind:
        """The type of the value."""
        return self.characteristics.data_type

    @property
    def unit(self) -> str | None:
        """The unit of the value."""
        return self.characteristics.unit


@final
class Variable(_Typed[T], Generic[V, T]):
    """A variable of a component of version ``V``.

    ``component`` is None for a variable that any component may have, ``instance`` and ``component_instance`` may be
    placeholders in angle brackets: ``at`` fills them in. ``mutability`` has what a station may choose of, nothing where
    the standard does not say. ``evse_level``: it may stand at EVSEs or connectors. ``values_of`` names the list that
    the values come from, ``limited`` says that the station itself states the maxLimit. ``secret`` values are never
    shown. Source: part 2, "Referenced Components and Variables", and its appendices.
    """

    __slots__ = __match_args__ = (
        "version",
        "component",
        "name",
        "characteristics",
        "instance",
        "component_instance",
        "mutability",
        "required",
        "required_when",
        "evse_level",
        "limited",
        "values_of",
        "other_units",
        "secret",
        "evse",
        "connector",
    )

    _strict = True

    def __init__(
        self,
        version: type[V],
        component: str | None,
        name: str,
        characteristics: Characteristics,
        *,
        instance: str | None = None,
        component_instance: str | None = None,
        mutability: tuple[str, ...] = (),
        required: bool = False,
        required_when: str | None = None,
        evse_level: bool = False,
        limited: bool = False,
        values_of: str | None = None,
        other_units: tuple[str, ...] = (),
        secret: bool = False,
        evse: int | None = None,
        connector: int | None = None,
    ) -> None:
        self.version = version
        self.component = component
        self.name = name
        self.characteristics = characteristics
        self.instance = instance
        self.component_instance = component_instance
        self.mutability = mutability
        self.required = required
        self.required_when = required_when
        self.evse_level = evse_level
        self.limited = limited
        self.values_of = values_of
        self.other_units = other_units
        self.secret = secret
        self.evse = evse
        self.connector = connector

    def __str__(self) -> str:
        evse = "" if self.evse is None else f"@{self.evse}"
        connector = "" if self.connector is None else f".{self.connector}"
        component = f"{self.component or '*'}{_bracketed(self.component_instance)}{evse}{connector}"
        return f"{component}.{self.name}{_bracketed(self.instance)}"

    def __repr__(self) -> str:
        return f"<Variable {self} of OCPP {self.version.name}: {self.type}>"

    @property
    def type(self) -> DataKind:
        """The type of the value."""
        return self.characteristics.data_type

    @property
    def unit(self) -> str | None:
        """The unit of the value; ``other_units`` has those that a station may choose instead."""
        return self.characteristics.unit

    @property
    def missing(self) -> tuple[str, ...]:
        """What ``at`` needs to fill in before a station can be asked: of component, component_instance, instance."""
        names = ("component", "component_instance", "instance")
        return tuple(name for name in names if _is_open(name, getattr(self, name)))

    def at(
        self,
        component: str | None = None,
        *,
        component_instance: str | None = None,
        instance: str | None = None,
        evse: int | None = None,
        connector: int | None = None,
    ) -> Variable[V, T]:
        """Return the same variable elsewhere: at a component, one of its instances, an EVSE or a connector of that.

        What is left out stays.
        """
        filled: dict[str, Any] = {"component": component, "component_instance": component_instance}
        filled |= {"instance": instance, "evse": evse, "connector": connector}
        fields = {name: getattr(self, name) for name in self.__match_args__}
        fields |= {name: value for name, value in filled.items() if value is not None}
        return Variable(**fields)


def _bracketed(instance: str | None) -> str:
    return "" if instance is None else f"[{instance}]"


def _is_open(name: str, value: str | None) -> bool:
    return name == "component" if value is None else value.startswith("<")

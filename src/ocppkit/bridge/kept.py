"""What may stand in a state that was kept: each value is looked at when it is read, not when a message needs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from datetime import datetime
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args, get_origin

import attrs

from ocppkit.errors import PayloadError
from ocppkit.json import is_array, is_number, is_object
from ocppkit.payloads import from_payload

if TYPE_CHECKING:
    from ocppkit.enums import OcppEnum

__all__ = ["check_facts", "exactly", "profile", "record"]

T = TypeVar("T")


def exactly(kind: type[T]) -> Callable[[Any], T]:
    """Return what reads plain values of a type, and nothing that could be made one."""

    def read(given: Any) -> T:
        _check("the value", given, kind)
        value: T = given
        return value

    return read


def record(cls: type[T]) -> Callable[[Any], T]:
    """Return what reads the records of an attrs class, out of JSON objects of its fields.

    Fields that it does not have are those of another release: what was kept with them is read without. So is a member
    that its enumeration does not have, for a station must be served whatever an older release took from it.
    """
    key: Any = cls  # a hashable one, for those who check types

    def read(given: Any) -> T:
        if isinstance(given, cls):
            return given
        if not is_object(given):
            raise TypeError("must be an object")
        kinds = _kinds(key)
        made: Any = cls(**{name: value for name, value in given.items() if name in kinds})
        for name, kind in kinds.items():
            value = getattr(made, name)
            _check(name, value, kind)
            members, otherwise = _members().get(f"{cls.__name__}.{name}", (None, None))
            if members is not None and value is not None and not members.unknown(value).is_known:
                made = attrs.evolve(made, **{name: otherwise})
        whole: T = made
        return whole

    return read


def profile(given: Any) -> Any:
    """Return a charging profile as it was set, as a payload.

    Raises:
        ValueError: it is none.
    """
    from ocppkit import v201

    try:
        from_payload(v201.SetChargingProfileRequest, given)
    except PayloadError as error:
        raise ValueError(error.findings[0].demand) from error
    return given


@cache
def _kinds(cls: Any) -> Mapping[str, Any]:
    return {one.name: one.type for one in attrs.fields(attrs.resolve_types(cls))}


@cache
def _members() -> Mapping[str, tuple[type[OcppEnum], str | None]]:
    """Return the enumerations that texts of records are members of, and what stands for a text that is none.

    They are loaded late, for they are two whole versions.
    """
    from ocppkit import v16, v201

    return {
        "Token.type": (v201.IdTokenEnumType, "Central"),
        "Transaction.charging_state": (v201.ChargingStateEnumType, None),
        "Status.status": (v16.ChargePointStatus, None),
        "Status.connector_status": (v201.ConnectorStatusEnumType, None),
        "Fault.error_code": (v16.ChargePointErrorCode, "OtherError"),
    }


def check_facts(facts: MutableMapping[str, Any]) -> None:
    """See that facts are what is made of them later; a reason of a boot that is in no standard is forgotten.

    Raises:
        TypeError: one has another shape.
    """
    from ocppkit import v201

    for name, fits in _FACTS.items():
        if name in facts and not fits(facts[name]):
            raise TypeError(f"{name} has another shape")
    if "boot_reason" in facts and not v201.BootReasonEnumType.unknown(facts["boot_reason"]).is_known:
        del facts["boot_reason"]


def _has_texts(value: Any) -> bool:
    return is_object(value) and all(one is None or isinstance(one, str) for one in value.values())


def _has_places(value: Any) -> bool:
    return is_array(value) and all(is_array(one) and _all_fit(one, [int, int]) for one in value)


_FACTS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "boot": _has_texts,
    "boot_reason": lambda value: isinstance(value, str),
    "connectors": _has_places,
    "limits": _has_texts,
}
"""What facts look like, those that are not looked at again when they are used."""


def _check(name: str, value: object, kind: Any) -> None:
    if not _fits(value, kind):
        raise TypeError(f"{name} must be {getattr(kind, '__name__', kind)}, is {type(value).__name__}")
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError(f"{name} must have an offset from UTC")


def _fits(value: object, kind: Any) -> bool:
    if isinstance(kind, UnionType):
        return any(_fits(value, one) for one in get_args(kind))
    if get_origin(kind) is tuple:
        return isinstance(value, tuple) and _all_fit([*value], [*get_args(kind)])
    return is_number(value) if kind is float else type(value) is kind


def _all_fit(values: list[Any], kinds: list[Any]) -> bool:
    """Whether items fit, one kind each or, before an ellipsis, one for all."""
    if kinds[-1] is ...:
        kinds = kinds[:1] * len(values)
    return len(values) == len(kinds) and all(map(_fits, values, kinds))

"""What the names of mobilityhouse/ocpp are called here: a rule for nearly all, and a table of the others.

Both libraries print their names from the same schemas, so names are compared without their case and underscores.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import libcst as cst

from ocppkit._value import Value
from ocppkit.enums import OcppEnum
from ocppkit.messages import Action, DataType, SendAction
from ocppkit.versions import VERSIONS, Version

PACKAGES: Final[dict[str, type[Version]]] = {version.package.partition(".")[2]: version for version in VERSIONS}
"""Versions by what both libraries call their packages."""

# Enumerations that are not called as theirs, with or without a suffix.
_ENUMS: Final = {
    "CertificateStatus": "InstallCertificateStatusEnumType",
    "MonitorBaseEnumType": "MonitoringBaseEnumType",
    "MonitorBaseType": "MonitoringBaseEnumType",
}
_MEMBERS: Final = {"watts": "W", "amps": "A"}
_SUFFIXES: Final = (("", ""), ("", "EnumType"), ("", "Type"), ("Type", "EnumType"), ("Type", ""))

# Classes whose required fields they have in another order than the schemas; in 2.1 that is most of them.
_REORDERED: Final = {
    "v16.BootNotificationRequest",
    "v16.BootNotificationResponse",
    "v16.FirmwareType",
    "v16.LogStatusNotificationRequest",
    "v16.MeterValuesRequest",
    "v16.SecurityEventNotificationRequest",
    "v16.SignedFirmwareStatusNotificationRequest",
    "v16.StartTransactionResponse",
    "v201.CertificateHashDataChainType",
    "v201.ChargingStationType",
    "v201.CompositeScheduleType",
    "v201.DataTransferRequest",
    "v201.DataTransferResponse",
    "v201.EventDataType",
    "v201.MeterValueType",
    "v201.SetMonitoringResultType",
}


class Kind(Enum):
    """What a name stands for."""

    ACTION = "an action"
    CLASS = "a message or a data type"
    ENUM = "an enumeration"
    MEMBER = "a member of an enumeration"
    TEXT = "the text of a member"


class Target(Value):
    """What a name becomes: the code to write, and the object that it is."""

    __match_args__ = __slots__ = ("kind", "code", "value")

    def __init__(self, kind: Kind, code: str, value: Any) -> None:
        self.kind = kind
        self.code = code
        self.value = value


def squashed(name: str) -> str:
    """Return a name without its case and its marks."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


@cache
def target(qualified: str) -> Target | None:
    """Return what a name of theirs becomes, such as ``ocpp.v16.call.BootNotification``; None if nothing is known."""
    match qualified.split("."):
        case ["ocpp", package, ("call" | "call_result") as module, name] if package in PACKAGES:
            suffix = "Request" if module == "call" else "Response"
            return _named(Kind.CLASS, package, name.removesuffix("Payload") + suffix)
        case ["ocpp", package, "datatypes", name] if package in PACKAGES:
            return _named(Kind.CLASS, package, name) or _named(Kind.CLASS, package, f"{name}Type")
        case ["ocpp", package, "enums", "Action", member, *value] if package in PACKAGES and value in ([], ["value"]):
            return action(package, member)
        case ["ocpp", "v16", "enums", "ConfigurationKey", member, *value] if value in ([], ["value"]):
            return _key(member)
        case ["ocpp", package, "enums", name] if package in PACKAGES:
            return next(iter(_enums(package, name)), None)
        case ["ocpp", package, "enums", name, member, *value] if package in PACKAGES and value in ([], ["value"]):
            return next((_text(one, value) for enum in _enums(package, name) if (one := _member(enum, member))), None)
        case _:
            return None


def action(package: str, name: str) -> Target | None:
    """Return an action by any spelling of its name."""
    actions = PACKAGES[package].actions
    found = next((one for one in actions.values() if squashed(one.name) == squashed(name)), None)
    return None if found is None else Target(Kind.ACTION, f"{package}.{found.name}", found)


def action_of(given: cst.BaseExpression, qualified: Callable[[cst.CSTNode], str], package: str) -> Target | None:
    """Return the action that a decorator is given, as a name of theirs or as a text."""
    if isinstance(given, cst.SimpleString):
        return action(package, str(given.evaluated_value)) if package in PACKAGES else None
    found = target(qualified(given))
    return found if found is not None and found.kind is Kind.ACTION else None


def code_of(value: Any) -> str | None:
    """Return how a printed class, a member or a plain type is written in a program."""
    if isinstance(value, OcppEnum):
        return f"{code_of(type(value))}.{value.name}"
    if isinstance(value, type) and value.__module__.startswith("ocppkit.v"):
        return f"{value.__module__.split('.')[1]}.{value.__name__}"
    return value.__name__ if value in (bool, float, int, str) else None


@cache
def fields(cls: Any) -> dict[str, tuple[str, Any]]:
    """Return the fields of a printed class by their squashed names: the name here, and its type."""
    hints = get_type_hints(cls)
    return {squashed(name): (name, hints[name]) for name in getattr(cls, "__slots__", ())}


@cache
def reach(cls: Any) -> frozenset[str]:
    """Return the squashed names of the fields of a class, and of the objects in it."""
    found: set[str] = set()
    for name, (_, type_) in fields(cls).items():
        inner = core(type_)
        inner = items(inner) or inner
        found |= {name} | (reach(inner) if is_class(inner, DataType) else frozenset())
    return frozenset(found)


def ordered(cls: Any) -> list[str]:
    """Return the required fields of a class in the order of their positional arguments; none if that is not known."""
    required = [name for name, type_ in fields(cls).values() if not optional(type_)]
    code = code_of(cls) or ""
    return [] if code in _REORDERED or (code.startswith("v21.") and len(required) > 1) else required


def core(type_: Any) -> Any:
    """Return a type without its None."""
    if get_origin(type_) is Union or type(type_).__name__ == "UnionType":
        rest = [one for one in get_args(type_) if one is not type(None)]
        return rest[0] if len(rest) == 1 else type_
    return type_


def optional(type_: Any) -> bool:
    """Whether a value of the type may be absent."""
    return type(None) in get_args(type_)


def items(type_: Any) -> Any:
    """Return the type of a list's items, None if it is no list."""
    return get_args(type_)[0] if get_origin(type_) is list else None


def holds(type_: Any) -> bool:
    """Whether a type is one that was a dict, a list of dicts or a text before."""
    return type_ is datetime or is_class(items(type_) or type_, DataType)


def is_class(type_: Any, base: type) -> bool:
    """Whether a type is a class below another."""
    return isinstance(type_, type) and issubclass(type_, base)


def member_of(enum: type[OcppEnum], text: str) -> OcppEnum | None:
    """Return the member with this wire text."""
    return next((one for one in enum if one.value == text), None)


def response_of(request: Any) -> Any:
    """Return the class that answers a request."""
    return getattr(request, "__ocpp_response__", None)


def sender_of(value: Any) -> Any:
    """Return who may send an action or a request."""
    if isinstance(value, Action | SendAction):
        return value.sender
    name = getattr(value, "__ocpp_action__", None)
    return None if name is None else value.__ocpp_version__.actions[name].sender


@cache
def _module(package: str) -> Any:
    return import_module(f"ocppkit.{package}")


def _named(kind: Kind, package: str, name: str) -> Target | None:
    module = _module(package)
    found = next((one for one in dir(module) if squashed(one) == squashed(name)), None)
    value = None if found is None else getattr(module, found)
    wanted = OcppEnum if kind is Kind.ENUM else DataType
    return Target(kind, f"{package}.{found}", value) if is_class(value, wanted) else None


def _enums(package: str, name: str) -> list[Target]:
    """Return the enumerations that a name may mean: their 1.6 joins some that the standard has twice."""
    names = [name.removesuffix(old) + new for old, new in _SUFFIXES if name.endswith(old)]
    found = [_named(Kind.ENUM, package, one) for one in (*names, _ENUMS.get(name, ""))]
    return [one for one in found if one is not None]


def _member(enum: Target, name: str) -> Target | None:
    wanted = squashed(_MEMBERS.get(name, name))
    cls: type[OcppEnum] = enum.value
    found = next((one for one in cls if wanted in (squashed(one.name), squashed(one.value))), None)
    return None if found is None else Target(Kind.MEMBER, f"{enum.code}.{found.name}", found)


def _text(member: Target, value: list[str]) -> Target:
    return Target(Kind.TEXT, f"{member.code}.value", member.value) if value else member


def _key(name: str) -> Target | None:
    keys = _module("v16").keys
    found = next((one for one in dir(keys) if squashed(one) == squashed(name)), None)
    return None if found is None else Target(Kind.TEXT, f"v16.keys.{found}.name", getattr(keys, found).name)

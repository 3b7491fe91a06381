"""The cases of the differential tests: instances of every official schema, with the verdict of the oracle."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from ocppkit import ABSENT
from ocppkit._lazy import struct_of
from ocppkit._nodes import AnyJson, Array, DateTime, Enumerated, Item, Nested, Struct
from ocppkit.enums import OcppEnum
from ocppkit.json import is_array, is_object
from ocppkit.messages import DataType
from tests.instances import LEAP_SECOND, YEAR_ZERO, Maker, Place, instances
from tests.official import oracle, printed_class, schemas

AT_LEAST = int(os.environ.get("OCPPKIT_INSTANCES", "60"))
SEED = os.environ.get("OCPPKIT_SEED", "ocppkit")


@dataclass(frozen=True)
class Case:
    """A payload of a message: what it exercises, and whether the official schema accepts it.

    ``unholdable`` payloads are accepted by the schema and hold a date-time that Python cannot.
    """

    message: str
    payload: Any
    key: tuple[str, str, str] | None
    valid: bool
    unholdable: bool


@cache
def cases(edition: str) -> list[Case]:
    """Return the cases of an edition; they are the same in every run with the same seed."""
    covered: set[Place] = set()
    made: list[Case] = []
    for message, schema in schemas(edition).items():
        validator = oracle(edition, message)
        for instance in instances(Maker(message, schema, SEED), AT_LEAST, covered):
            valid = validator.is_valid(instance.payload)
            unholdable = valid and _unholdable(instance.payload)
            made.append(Case(message, instance.payload, instance.key, valid and not unholdable, unholdable))
    return made


def _unholdable(payload: Any) -> bool:
    text = json.dumps(payload)
    return LEAP_SECOND in text or YEAR_ZERO in text


@cache
def reaches(edition: str, message: str) -> frozenset[str]:
    """Return the names of the printed classes that a message consists of, its own among them."""
    names: set[str] = set()

    def visit(struct: Struct) -> None:
        if struct.cls.__name__ not in names:
            names.add(struct.cls.__name__)
            for field in struct.fields:
                item = field.node.items if isinstance(field.node, Array) else field.node
                if isinstance(item, Nested):
                    visit(struct_of(item.cls))

    visit(struct_of(printed_class(edition, message)))
    return frozenset(names)


class NotRepresentableError(Exception):
    """A payload has no counterpart among Python objects: an unknown property, an array where an object is due."""


def unchecked(cls: type[DataType], payload: object) -> Any:
    """Build the message that a careless program would, with the payload's mistakes in it."""
    struct = struct_of(cls)
    if not is_object(payload) or (not struct.open and payload.keys() - struct.by_wire.keys()):
        raise NotRepresentableError
    made: Any = object.__new__(cls)
    for field in struct.fields:
        absent = ABSENT if isinstance(field.node, AnyJson) else None
        value = payload.get(field.wire, absent)
        if isinstance(field.node, Array) and is_array(value):
            value = [_unchecked(field.node.items, item) for item in value]
        elif not isinstance(field.node, Array):
            value = _unchecked(field.node, value)
        setattr(made, field.name, value)
    if struct.open:
        made.extra = {key: value for key, value in payload.items() if key not in struct.by_wire}
    return made


def _unchecked(node: Item, value: Any) -> Any:
    match node:
        case Nested(cls) if is_object(value):
            return unchecked(cls, value)
        case Enumerated(cls) if isinstance(value, str):
            return cls._value2member_map_.get(value, value)
        case DateTime() if isinstance(value, str):
            try:
                return datetime.fromisoformat(value.upper())
            except ValueError:
                return value
        case _:
            return value


def naive_json(value: object) -> Any:
    """Write a message as JSON without looking at it: what the oracle is asked about."""
    if is_array(value):
        return [naive_json(item) for item in value]
    match value:
        case DataType():
            struct = struct_of(type(value))
            members: dict[str, Any] = {}
            for field in struct.fields:
                item = getattr(value, field.name)
                if isinstance(field.node, AnyJson):
                    members |= {} if item is ABSENT else {field.wire: item}
                elif item is not None:
                    members[field.wire] = naive_json(item)
            return members | getattr(value, "extra", {})
        case datetime() if value.tzinfo is not None:
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case datetime():
            return value.isoformat()
        case OcppEnum():
            return value.value
        case _:
            return value

"""The careful way out: walks a message that the printed encoder has refused, and writes what the policy accepts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, final

from ocppkit import _codec as codec
from ocppkit._lazy import struct_of
from ocppkit._nodes import AnyJson, Array, Node, Struct
from ocppkit._walk import GONE, Walk
from ocppkit.enums import OcppEnum
from ocppkit.errors import Demand
from ocppkit.json import (
    ABSENT,
    MAX_DEPTH,
    JsonFault,
    encode,
    escape_pointer,
    faults,
    is_array,
    is_number,
    is_object,
)
from ocppkit.leniency import Deviation, Leniency, Treatment
from ocppkit.messages import DataType

_JSON_DEMANDS: Final[dict[JsonFault, Demand]] = {
    JsonFault.DEPTH: MAX_DEPTH,
    JsonFault.JSON: "a JSON value",
    JsonFault.ENCODING: "Unicode text",
}


@final
class WalkOut(Walk):
    """One walk through one message: nothing is repaired, what the policy accepts goes out as it is."""

    def _possible(self, wanted: Treatment, deviation: Deviation, breaks: bool, repairable: bool) -> Treatment:
        fixed = deviation in {Deviation.NO_JSON, Deviation.NO_ZONE} or (breaks and not self._policy.allow_incomplete)
        return Treatment.REJECT if fixed or wanted is Treatment.REPAIR else wanted

    def _mistyped(self, pointer: str, limit: str, value: object, reading: Any = None, rule: str = "type") -> Any:
        treatment = self._found(pointer, rule, limit, value, Deviation.WRONG_TYPE)
        return GONE if treatment is Treatment.REJECT else self._any_json(value, pointer)

    def _members(self, struct: Struct, value: object, pointer: str) -> Mapping[Any, Any] | None:
        if not isinstance(value, struct.cls):
            return None
        members: dict[Any, Any] = {}
        for field in struct.fields:
            # A deleted attribute is as absent as a None; a None in an untyped field is JSON null.
            item = getattr(value, field.name, ABSENT)
            if item is not ABSENT and (item is not None or isinstance(field.node, AnyJson)):
                members[field.wire] = item
        extra = getattr(value, "extra", {}) if struct.open else {}
        if not is_object(extra):
            self._found(pointer, "type", "dict", extra, Deviation.NO_JSON)
            return members
        for key in members.keys() & extra.keys():
            self._found(f"{pointer}/{escape_pointer(key)}", "json", "named once only", extra[key], Deviation.NO_JSON)
        return {**extra, **members}

    def _name(self, struct: Struct) -> str:
        return struct.cls.__name__

    def _node(self, node: Node, value: Any, pointer: str) -> Any:
        if isinstance(node, Array) and not is_array(value):
            return self._mistyped(pointer, "array", value)
        return self._value(node, value, pointer)

    def _date_time(self, value: object, pointer: str) -> Any:
        if not isinstance(value, datetime):
            return self._mistyped(pointer, "datetime", value)
        limit = "datetime with time zone"
        if value.utcoffset() is not None:
            try:  # subclasses come back as themselves from astimezone(), and are not written
                moved = value.astimezone(UTC)
                return datetime.combine(moved.date(), moved.time(), UTC)
            except OverflowError:
                limit = "date-time within the years 1 to 9999 in UTC"
        self._found(pointer, "format", limit, str(value), Deviation.NO_ZONE)
        return GONE

    def _is_finite(self, number: int | float) -> bool:
        return is_number(number)

    def _any_json(self, value: Any, pointer: str) -> Any:
        for at, fault, item in faults(value, pointer):
            rule = "depth" if fault is JsonFault.DEPTH else "json"
            self._found(at, rule, _JSON_DEMANDS[fault], item, Deviation.NO_JSON)
        return value


def write(message: DataType, policy: Leniency) -> str:
    """Write a message that the printed encoder has refused, or say why it cannot be written.

    Raises:
        PayloadError: the policy refuses what was found.
    """
    walk = WalkOut(type(message), policy)
    clean = walk.run(message)
    if walk.refused:
        raise walk.error() from walk.failure
    return encode(_plain(clean))


def _plain(value: object) -> Any:
    """Return a message that a walk has cleaned as a JSON value, in the schema's order."""
    if is_array(value):
        return [_plain(item) for item in value]
    match value:
        case DataType():
            struct = struct_of(type(value))
            members: dict[str, Any] = {}
            for field in struct.fields:
                item = getattr(value, field.name)
                if item is not ABSENT and (item is not None or isinstance(field.node, AnyJson)):
                    members[field.wire] = item if isinstance(field.node, AnyJson) else _plain(item)
            return {**members, **value.extra} if struct.open else members  # type: ignore[attr-defined]
        case datetime():
            return codec.date_time_text(value)[1:-1]
        case OcppEnum():
            return value.value
        case _:
            return value

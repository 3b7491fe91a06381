"""The careful way through a payload: walks the table of rules, names every violation, and builds what can be built.

It runs when the printed codec has refused, or when more than the strict schema is to be accepted. Findings come in
the schema's order of properties, then missing ones, then unknown ones. Inward it walks JSON, outward messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, final

from ocppkit import _codec as codec
from ocppkit._lazy import struct_of
from ocppkit._nodes import (
    AnyJson,
    Array,
    Boolean,
    DateTime,
    Enumerated,
    Integer,
    Nested,
    Node,
    Number,
    Struct,
    Text,
    Uri,
)
from ocppkit._secrets import MASK
from ocppkit.enums import OcppEnum
from ocppkit.errors import Demand, ErrorCode, Finding, PayloadError
from ocppkit.json import (
    ABSENT,
    MAX_DEPTH,
    JsonFault,
    JsonValue,
    encode,
    escape_pointer,
    faults,
    is_array,
    is_mapping,
    is_number,
    is_object,
)
from ocppkit.leniency import Leniency
from ocppkit.messages import REFUSALS, DataType

MOST_FINDINGS: Final = 1000
"""A walk stops at this many findings."""

_JSON_DEMANDS: Final[dict[JsonFault, Demand]] = {
    JsonFault.DEPTH: MAX_DEPTH,
    JsonFault.JSON: "a JSON value",
    JsonFault.ENCODING: "Unicode text",
}


class _Enough(Exception):
    """The walk has found as much as it may keep."""


@final
class Walk:
    """One walk through one payload or message of a printed class.

    ``findings`` is what was found, ``refused`` whether the policy refuses any of it, and ``extra`` the properties
    that the schema does not have, by pointer.
    """

    def __init__(self, cls: type[DataType], policy: Leniency, *, outward: bool = False) -> None:
        self.findings: list[Finding] = []
        self.refused = False
        self.extra: dict[str, JsonValue] = {}
        self._struct = struct_of(cls)
        self._codes = cls.__ocpp_version__.rule_codes
        self._policy = policy
        self._outward = outward
        self._secret = False

    def run(self, value: object) -> Any:
        """Walk the value and return the typed one; it is whole only if nothing was refused."""
        try:
            return self._object(self._struct, value, "")
        except _Enough:
            return None

    def _found(self, pointer: str, rule: str, limit: Demand, value: object, *, errata: bool = False) -> None:
        """Note a violation; ``errata`` says that the errata allow it."""
        self.refused = self.refused or not (errata and self._policy.errata)
        code = self._codes[rule] if pointer or rule != "type" else ErrorCode.FORMAT_VIOLATION
        self.findings.append(Finding(pointer, rule, limit, MASK if self._secret else value, code))
        if len(self.findings) >= MOST_FINDINGS:
            self.refused = True
            raise _Enough

    def _object(self, struct: Struct, value: object, pointer: str) -> DataType | None:
        members = self._members(struct, value, pointer)
        if members is None:
            return None
        o: DataType = codec.new(struct.cls)
        named = struct.by_wire
        for field in struct.fields:
            if field.wire not in members:
                setattr(o, field.name, ABSENT if isinstance(field.node, AnyJson) else None)
                continue
            outer, self._secret = (
                self._secret,
                self._secret or (field.secret is not None and field.secret.applies(value)),
            )
            item = self._node(field.node, members[field.wire], f"{pointer}/{escape_pointer(field.wire)}")
            self._secret = outer
            setattr(o, field.name, item)
        for field in struct.fields:
            if field.required and field.wire not in members:
                self._found(f"{pointer}/{escape_pointer(field.wire)}", "required", None, None)
        unknown = {key: item for key, item in members.items() if key not in named}
        if struct.open:
            o.extra = unknown  # type: ignore[attr-defined]
            self._any_json(unknown, pointer)
        else:
            for key, item in unknown.items():
                at = f"{pointer}/{escape_pointer(str(key))}"
                self.extra[at] = item
                self._found(at, "additionalProperties", None, item)
        return o

    def _members(self, struct: Struct, value: object, pointer: str) -> Mapping[Any, Any] | None:
        """Return the members of an object by wire name, from JSON or, outward, from a message."""
        if not self._outward:
            if is_mapping(value):
                return value
            self._found(pointer, "type", "object", value)
            return None
        if not isinstance(value, struct.cls):
            self._found(pointer, "type", struct.cls.__name__, value)
            return None
        members: dict[Any, Any] = {}
        for field in struct.fields:
            # A deleted attribute is as absent as a None; a None in an untyped field is JSON null.
            item = getattr(value, field.name, ABSENT)
            if item is not ABSENT and (item is not None or isinstance(field.node, AnyJson)):
                members[field.wire] = item
        extra = getattr(value, "extra", {}) if struct.open else {}
        if not is_object(extra):
            self._found(pointer, "type", "dict", extra)
            return None
        for key in members.keys() & extra.keys():
            self._found(f"{pointer}/{escape_pointer(key)}", "json", "named once only", extra[key])
        return {**extra, **members}

    def _node(self, node: Node, value: object, pointer: str) -> Any:
        match node:
            case Text():
                return self._text(node, value, pointer)
            case Enumerated():
                return self._enumerated(node, value, pointer)
            case DateTime():
                return self._date_time(value, pointer)
            case Integer() | Number():
                return self._number(node, value, pointer)
            case Boolean():
                return value if isinstance(value, bool) else self._found(pointer, "type", "boolean", value)
            case Nested():
                return self._object(struct_of(node.cls), value, pointer)
            case Array():
                return self._array(node, value, pointer)
            case Uri():
                return self._uri(value, pointer)
            case AnyJson():
                return self._any_json(value, pointer)

    def _text(self, node: Text, value: object, pointer: str) -> Any:
        if not isinstance(value, str):
            return self._found(pointer, "type", "string", value)
        if node.max_length is not None and len(value) > node.max_length:
            allowed = node.errata is not None and len(value) <= node.errata
            self._found(pointer, "maxLength", node.max_length, value, errata=allowed)
        return self._any_json(value, pointer)

    def _enumerated(self, node: Enumerated, value: object, pointer: str) -> Any:
        if not isinstance(value, str):
            return self._found(pointer, "type", "string", value)
        member = node.cls._value2member_map_.get(str(value))
        if member is None or str(value) in node.inward_only:
            strict = tuple(known.value for known in node.cls if known.value not in node.inward_only)
            self._found(pointer, "enum", strict, value, errata=member is not None)
        return member

    def _date_time(self, value: object, pointer: str) -> Any:
        if self._outward:
            return self._aware(value, pointer)
        if not isinstance(value, str):
            return self._found(pointer, "type", "string", value)
        try:
            return codec.date_time(value)
        except REFUSALS:
            return self._found(pointer, "format", "date-time", value)

    def _aware(self, value: object, pointer: str) -> Any:
        if not isinstance(value, datetime):
            return self._found(pointer, "type", "datetime", value)
        if value.utcoffset() is None:
            return self._found(pointer, "format", "datetime with time zone", str(value))
        try:  # subclasses come back as themselves from astimezone(), and are not written
            moved = value.astimezone(UTC)
        except OverflowError:
            return self._found(pointer, "format", "date-time within the years 1 to 9999 in UTC", str(value))
        return datetime.combine(moved.date(), moved.time(), UTC)

    def _number(self, node: Integer | Number, value: object, pointer: str) -> Any:
        wanted = "integer" if isinstance(node, Integer) else "number"
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self._found(pointer, "type", wanted, value)
        number: int | float = int(value) if isinstance(value, int) else float(value)
        if not is_number(number) if self._outward else number - number != 0:
            return self._found(pointer, "json", "a finite number", value)
        if isinstance(node, Integer) and isinstance(number, float):
            if not node.integral_floats or not number.is_integer():
                return self._found(pointer, "type", "integer", value)
            number = int(number)
        if node.minimum is not None and number < node.minimum:
            self._found(pointer, "minimum", node.minimum, value)
        if node.maximum is not None and number > node.maximum:
            self._found(pointer, "maximum", node.maximum, value)
        if isinstance(node, Number) and node.multiple_of is not None and round(number, 1) != number:
            self._found(pointer, "multipleOf", node.multiple_of, value)
        return number

    def _array(self, node: Array, value: object, pointer: str) -> Any:
        if not is_array(value):
            return self._found(pointer, "type", "array", value)
        if node.min_items is not None and len(value) < node.min_items:
            self._found(pointer, "minItems", node.min_items, value)
        if node.max_items is not None and len(value) > node.max_items:
            self._found(pointer, "maxItems", node.max_items, value)
        return [self._node(node.items, item, f"{pointer}/{index}") for index, item in enumerate(value)]

    def _uri(self, value: object, pointer: str) -> Any:
        if not isinstance(value, str):
            return self._found(pointer, "type", "string", value)
        try:
            return codec.uri(value)
        except REFUSALS:
            return self._found(pointer, "format", "uri", value)

    def _any_json(self, value: Any, pointer: str) -> Any:
        """Check open content on its way out; inward the parser has."""
        if self._outward:
            for at, fault, item in faults(value, pointer):
                self._found(at, "depth" if fault is JsonFault.DEPTH else "json", _JSON_DEMANDS[fault], item)
        return value


def write(message: DataType, policy: Leniency) -> str:
    """Write a message that the printed encoder has refused, or say why it cannot be written.

    Raises:
        PayloadError: the policy refuses what was found.
    """
    walk = Walk(type(message), policy, outward=True)
    clean = walk.run(message)
    if walk.refused:
        raise payload_error(type(message), walk.findings)
    return encode(plain(clean))


def payload_error(cls: type[DataType], findings: list[Finding]) -> PayloadError:
    """Make the error that names a printed class and what is wrong with a payload of it."""
    return PayloadError(f"{cls.__name__} of OCPP {cls.__ocpp_version__.name}", findings)


def plain(value: object) -> Any:
    """Return a message that a walk has cleaned as a JSON value, in the schema's order."""
    if is_array(value):
        return [plain(item) for item in value]
    match value:
        case DataType():
            struct = struct_of(type(value))
            members: dict[str, Any] = {}
            for field in struct.fields:
                item = getattr(value, field.name)
                if item is not ABSENT and (item is not None or isinstance(field.node, AnyJson)):
                    members[field.wire] = item if isinstance(field.node, AnyJson) else plain(item)
            return {**members, **value.extra} if struct.open else members  # type: ignore[attr-defined]
        case datetime():
            return codec.date_time_text(value)[1:-1]
        case OcppEnum():
            return value.value
        case _:
            return value

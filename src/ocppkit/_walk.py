"""The careful way through a payload: walks the table of rules, names every violation, and builds what can be built.

It runs when the printed codec has refused. Findings come in the schema's order of properties, then missing ones, then
unknown ones; the policy says what stays, is repaired or left out. ``_walk_out`` walks messages on their way out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from ocppkit import _codec as codec
from ocppkit import _readings as readings
from ocppkit._lazy import struct_of
from ocppkit._nodes import (
    AnyJson,
    Array,
    Boolean,
    DateTime,
    Enumerated,
    Field,
    Integer,
    Nested,
    Node,
    Number,
    Struct,
    Text,
    Uri,
)
from ocppkit._secrets import MASK
from ocppkit.errors import Demand, ErrorCode, Finding, PayloadError
from ocppkit.json import ABSENT, JsonValue, escape_pointer, is_array, is_mapping
from ocppkit.leniency import Deviation, Leniency, Treatment
from ocppkit.messages import REFUSALS, DataType

MOST_REFUSED: Final = 1000
"""A walk that refuses stops at this many findings."""

MOST_FINDINGS: Final = 10_000
"""A walk that finds more than this refuses, whatever the policy accepts."""

GONE: Final = object()
"""In place of a value that is left out, because there is none that its type could hold."""

_JSON_TYPES: Final[dict[type[Node], str]] = {
    Text: "string",
    DateTime: "string",
    Uri: "string",
    Enumerated: "string",
    Integer: "integer",
    Number: "number",
    Boolean: "boolean",
    Nested: "object",
    Array: "array",
}

_PYTHON_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": Mapping,
}

# What leaves a place without a value, so that an object which must have one there is not whole.
_EMPTIES: Final = {Deviation.MISSING, Deviation.NULL, Deviation.UNREADABLE}

# What the type of the place cannot hold as it came.
_UNHOLDABLE: Final = _EMPTIES | {Deviation.WRONG_TYPE, Deviation.NO_LIST, Deviation.NO_ZONE, Deviation.DATE_TIME}


class _Enough(Exception):
    """The walk has found as much as it may keep."""


class Walk:
    """One walk through one payload of a printed class.

    ``findings`` is what was found, ``refused`` whether the policy refuses any of it, ``failure`` what the policy's own
    function raised, and ``extra`` what the message does not hold of the payload, by pointer.
    """

    def __init__(self, cls: type[DataType], policy: Leniency) -> None:
        self.findings: list[Finding] = []
        self.refused = False
        self.failure: Exception | None = None
        self.extra: dict[str, JsonValue] = {}
        self.cls = cls
        self._codes = cls.__ocpp_version__.rule_codes
        self._policy = policy.of(cls.__name__.removesuffix("Request").removesuffix("Response"))
        self._secret = False
        self._needed = True  # whether the place that is looked at must have a value
        self._inside = cls.__name__  # the type that it stands in
        self._open: list[Finding] = []  # what leaves an object incomplete that is not yet left out
        self._moved: list[tuple[str, str]] = []  # where names were repaired and lists made, and what they became

    def run(self, value: object) -> Any:
        """Walk the value and return the typed one; it is whole only if nothing was refused."""
        try:
            message = self._object(struct_of(self.cls), value, "")
        except _Enough:
            return None
        self.extra = {self._home(pointer): value for pointer, value in self.extra.items()}
        if isinstance(message, DataType):
            return message
        for finding in self._open or ([] if self.refused else self.findings[-1:]):
            finding.treatment = Treatment.REJECT
        self.refused = True
        return None

    def error(self) -> PayloadError:
        """Make the error of what this walk refuses: that comes first in it, for the first finding is answered."""
        findings = sorted(self.findings, key=lambda finding: finding.treatment is not Treatment.REJECT)
        return PayloadError(f"{self.cls.__name__} of OCPP {self.cls.__ocpp_version__.name}", findings)

    def _home(self, pointer: str) -> str:
        """Return where a value belongs in the payload as it would be written."""
        for written, meant in reversed(self._moved):
            if pointer.startswith(f"{written}/"):
                pointer = meant + pointer[len(written) :]
        return pointer

    def _found(
        self,
        pointer: str,
        rule: str,
        limit: Demand,
        value: object,
        deviation: Deviation,
        *,
        allowed: bool = False,
        repairable: bool = True,
    ) -> Treatment:
        """Note a violation and return what becomes of it; ``allowed``: accepted if the rules reject it."""
        code = self._codes[rule] if pointer or rule != "type" else ErrorCode.FORMAT_VIOLATION
        breaks = self._needed and deviation in _EMPTIES
        treatment = Treatment.ACCEPT if allowed else self._policy.rules.get(deviation, Treatment.REJECT)
        treatment = self._possible(treatment, deviation, breaks, repairable)
        finding = Finding(pointer, rule, limit, MASK if self._secret else value, code, deviation, treatment, breaks)
        if self._policy.decide is not None:
            try:
                treatment = self._possible(Treatment(self._policy.decide(finding)), deviation, breaks, repairable)
            except Exception as failure:
                self.failure = failure
                treatment = Treatment.REJECT
        finding.treatment = treatment
        self.findings.append(finding)
        self.refused = self.refused or treatment is Treatment.REJECT
        if breaks and treatment is Treatment.REPAIR:
            self._open.append(finding)
        if len(self.findings) > MOST_FINDINGS:
            code = ErrorCode.FORMAT_VIOLATION
            self.findings[-1] = Finding("", "size", MOST_FINDINGS, None, code, Deviation.NO_JSON, Treatment.REJECT)
            self.refused = True
        if self.refused and len(self.findings) >= MOST_REFUSED:
            raise _Enough
        return treatment

    def _possible(self, wanted: Treatment, deviation: Deviation, breaks: bool, repairable: bool) -> Treatment:
        """Return what can be done of what is wanted."""
        if deviation is Deviation.NO_JSON:
            return Treatment.REJECT
        if wanted is Treatment.ACCEPT and deviation in _UNHOLDABLE and not (breaks and self._policy.allow_incomplete):
            return Treatment.REPAIR
        return Treatment.ACCEPT if wanted is Treatment.REPAIR and not repairable else wanted

    def _mistyped(self, pointer: str, limit: str, value: object, reading: Any = None, rule: str = "type") -> Any:
        """Return the reading of a value of another type, if there is one."""
        deviation = Deviation.UNREADABLE if reading is None else Deviation.WRONG_TYPE
        treatment = self._found(pointer, rule, limit, value, deviation)
        if reading is None:
            return self._empty(treatment)
        return GONE if treatment is Treatment.REJECT else reading

    def _empty(self, treatment: Treatment) -> Any:
        """Return what stands where no value can: nothing, or None in an object that may be incomplete."""
        return None if self._needed and treatment is Treatment.ACCEPT else GONE

    # Objects

    def _object(self, struct: Struct, value: object, pointer: str) -> Any:
        inside, self._inside = self._inside, struct.cls.__name__
        try:
            return self._filled(struct, value, pointer)
        finally:
            self._inside = inside

    def _filled(self, struct: Struct, value: object, pointer: str) -> Any:
        members = self._members(struct, value, pointer)
        if members is None:
            return self._mistyped(pointer, self._name(struct), value)
        o: DataType = codec.new(struct.cls)
        named = struct.by_wire
        unknown = {key: item for key, item in members.items() if key not in named}
        absent: list[Field] = []
        whole = True
        for field in struct.fields:
            key = field.wire if field.wire in members else self._twin(field, struct, unknown, pointer)
            if key is None:
                absent.append(field)
                setattr(o, field.name, ABSENT if isinstance(field.node, AnyJson) else None)
                continue
            at = f"{pointer}/{escape_pointer(key)}"
            secret, self._secret = self._secret, self._hides(field, value)
            item = self._place(field.node, members[key], at, needed=field.required)
            self._secret = secret
            setattr(o, field.name, None if item is GONE else item)
            whole = whole and not (item is GONE and field.required)
        for field in absent:
            if field.required:
                self._needed = True
                at = f"{pointer}/{escape_pointer(field.wire)}"
                whole = self._found(at, "required", None, None, Deviation.MISSING) is Treatment.ACCEPT and whole
        if struct.open:
            o.extra = unknown  # type: ignore[attr-defined]
            self._any_json(unknown, pointer)
        else:
            for key, item in unknown.items():
                at = f"{pointer}/{escape_pointer(str(key))}"
                if at not in self.extra:
                    self._found(at, "additionalProperties", None, item, Deviation.UNKNOWN_KEY, repairable=False)
                    self.extra[at] = item
        return o if whole else GONE

    def _hides(self, field: Field, owner: object) -> bool:
        return self._secret or (field.secret is not None and field.secret.applies(owner))

    def _twin(self, field: Field, struct: Struct, unknown: dict[str, Any], pointer: str) -> str | None:
        """Return the unknown property that stands for an absent one, if the policy repairs its name."""
        if struct.open or not unknown or not self._may_rename(field):
            return None
        twins = [key for key in unknown if str(key).casefold() == field.wire.casefold()]
        if len(twins) != 1:
            return None
        at = f"{pointer}/{escape_pointer(twins[0])}"
        secret, self._secret = self._secret, self._secret or field.secret is not None
        treatment = self._found(at, "additionalProperties", None, unknown[twins[0]], Deviation.UNKNOWN_KEY)
        self._secret = secret
        if treatment is Treatment.ACCEPT and field.required:  # without it the object would not be whole
            treatment = self.findings[-1].treatment = Treatment.REPAIR
        if treatment is not Treatment.REPAIR:
            self.extra[at] = unknown[twins[0]]
            return None
        self._moved.append((at, f"{pointer}/{escape_pointer(field.wire)}"))
        del unknown[twins[0]]
        return twins[0]

    def _may_rename(self, field: Field) -> bool:
        treatment = self._policy.rules.get(Deviation.UNKNOWN_KEY)
        accepted = treatment is Treatment.ACCEPT and field.required
        return accepted or treatment is Treatment.REPAIR or self._policy.decide is not None

    def _members(self, struct: Struct, value: object, pointer: str) -> Mapping[Any, Any] | None:
        """Return the members of an object by wire name; None if it is none."""
        return value if is_mapping(value) else None

    def _name(self, struct: Struct) -> str:
        """Say what an object of a struct is called where none is found."""
        return "object"

    # Values

    def _place(self, node: Node, value: Any, pointer: str, *, needed: bool) -> Any:
        """Walk what stands in one place; what is left out of it is kept as extra."""
        extras, opened = len(self.extra), len(self._open)
        self._needed = needed
        item = self._node(node, value, pointer)
        if item is GONE or (item is None and not isinstance(node, AnyJson)):
            while len(self.extra) > extras:
                self.extra.popitem()
            self.extra[pointer] = value
            if not needed:
                del self._open[opened:]
        return item

    def _node(self, node: Node, value: Any, pointer: str) -> Any:
        if value is None and not isinstance(node, AnyJson):
            return self._empty(self._found(pointer, "type", _JSON_TYPES[type(node)], None, Deviation.NULL))
        return self._value(node, value, pointer)

    def _value(self, node: Node, value: Any, pointer: str) -> Any:
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
                if isinstance(value, bool):
                    return value
                return self._mistyped(pointer, "boolean", value, readings.as_boolean(value))
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
            reading = readings.as_text(value)
            if reading is None and node.max_length is None:
                reading = readings.as_json_text(value)
            value = self._mistyped(pointer, "string", value, reading)
            if not isinstance(value, str):
                return value
        if node.max_length is not None and len(value) > node.max_length:
            longest = self._longest(node, pointer)
            allowed = len(value) <= longest
            treatment = self._found(pointer, "maxLength", node.max_length, value, Deviation.TOO_LONG, allowed=allowed)
            value = value[:longest] if treatment is Treatment.REPAIR else value
        return self._any_json(value, pointer)

    def _longest(self, node: Text, pointer: str) -> int:
        """Return the length that the schema, the errata or the policy allow a text."""
        path = [step for step in self._home(pointer).split("/")[1:] if not step.isdecimal()]
        named = {f"{self.cls.__name__}.{'.'.join(path)}".casefold(), f"{self._inside}.{path[-1]}".casefold()}
        raised = [length for name, length in self._policy.limits.items() if name.casefold() in named]
        return max(node.max_length or 0, (node.errata or 0) if self._policy.errata else 0, *raised)

    def _enumerated(self, node: Enumerated, value: object, pointer: str) -> Any:
        if not isinstance(value, str):
            value = self._mistyped(pointer, "string", value, readings.as_text(value))
            if not isinstance(value, str):
                return value
        member = node.cls._value2member_map_.get(str(value))
        if member is not None and str(value) not in node.inward_only:
            return member
        strict = _values(node)
        allowed = self._policy.errata and member is not None
        repaired = readings.as_member(node.cls, str(value)) if member is None else None
        repairable = repaired is not None or (member is None and not self._needed)
        treatment = self._found(
            pointer, "enum", strict, value, Deviation.UNKNOWN_VALUE, allowed=allowed, repairable=repairable
        )
        if treatment is Treatment.REPAIR:
            return GONE if repaired is None else repaired
        return node.cls.unknown(str(value))

    def _date_time(self, value: object, pointer: str) -> Any:
        if not isinstance(value, str):
            return self._mistyped(pointer, "string", value)
        try:
            return codec.date_time(value)
        except REFUSALS:
            read = readings.as_date_time(value, self._policy.zone)
        if read is None:
            return self._mistyped(pointer, "date-time", value, rule="format")
        moment, deviation = read
        return GONE if self._found(pointer, "format", "date-time", value, deviation) is Treatment.REJECT else moment

    def _number(self, node: Integer | Number, value: object, pointer: str) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | float):
            read = readings.as_integer if isinstance(node, Integer) else readings.as_number
            value = self._mistyped(pointer, _JSON_TYPES[type(node)], value, read(value))
            if isinstance(value, bool) or not isinstance(value, int | float):
                return value
        number: int | float = int(value) if isinstance(value, int) else float(value)
        if not self._is_finite(number):
            self._found(pointer, "json", "a finite number", value, Deviation.NO_JSON)
            return GONE
        if isinstance(node, Integer) and isinstance(number, float):
            if not node.integral_floats or not number.is_integer():
                number = self._mistyped(pointer, "integer", value, readings.as_integer(value))
                if not isinstance(number, int):
                    return number
            number = int(number)
        for rule, bound, broken in (
            ("minimum", node.minimum, node.minimum is not None and number < node.minimum),
            ("maximum", node.maximum, node.maximum is not None and number > node.maximum),
        ):
            if broken and self._found(pointer, rule, bound, value, Deviation.OUT_OF_RANGE) is Treatment.REPAIR:
                number = bound or 0
        if isinstance(node, Number) and node.multiple_of is not None and round(number, 1) != number:
            treatment = self._found(pointer, "multipleOf", node.multiple_of, value, Deviation.TOO_PRECISE)
            number = round(number, 1) if treatment is Treatment.REPAIR else number
        return number

    def _is_finite(self, number: int | float) -> bool:
        return number - number == 0

    def _array(self, node: Array, value: Any, pointer: str) -> Any:
        needed = self._needed
        places = [f"{pointer}/{index}" for index in range(len(value))] if is_array(value) else [pointer]
        if not is_array(value):
            if not _is_item(node, value):
                return self._mistyped(pointer, "array", value)
            if self._found(pointer, "type", "array", value, Deviation.NO_LIST) is Treatment.REJECT:
                return GONE
            self._moved.append((pointer, f"{pointer}/0"))
            value = [value]
        items: list[Any] = value
        if node.min_items is not None and len(items) < node.min_items:
            treatment = self._found(
                pointer, "minItems", node.min_items, value, Deviation.TOO_FEW, repairable=not needed
            )
            if treatment is Treatment.REPAIR:
                return GONE
        if node.max_items is not None and len(items) > node.max_items:
            treatment = self._found(pointer, "maxItems", node.max_items, value, Deviation.TOO_MANY)
            if treatment is Treatment.REPAIR:
                self.extra |= zip(places[node.max_items :], items[node.max_items :], strict=True)
                items = items[: node.max_items]
        walked = [self._place(node.items, item, at, needed=False) for at, item in zip(places, items, strict=False)]
        kept = [item for item in walked if item is not GONE]
        if node.min_items is not None and len(kept) < node.min_items <= len(items) and not self.refused:
            self._needed = needed
            treatment = self._found(pointer, "minItems", node.min_items, kept, Deviation.TOO_FEW, repairable=not needed)
            if treatment is Treatment.REPAIR:
                return GONE
        return kept

    def _uri(self, value: object, pointer: str) -> Any:
        if not isinstance(value, str):
            return self._mistyped(pointer, "string", value)
        try:
            return codec.uri(value)
        except REFUSALS:
            self._found(pointer, "format", "uri", value, Deviation.URI, repairable=False)
            return value

    def _any_json(self, value: Any, pointer: str) -> Any:
        """Take open content as it is: the parser has checked that it is JSON."""
        return value


@cache
def _values(node: Enumerated) -> tuple[str, ...]:
    """Return the texts that an enumeration of the schema has."""
    return tuple(member.value for member in node.cls if member.value not in node.inward_only)


def _is_item(node: Array, value: object) -> bool:
    """Whether a value is of the JSON type that the items of a list have."""
    wanted = _PYTHON_TYPES.get(_JSON_TYPES.get(type(node.items), ""), ())
    return isinstance(value, wanted) and isinstance(value, bool) == (wanted is bool)

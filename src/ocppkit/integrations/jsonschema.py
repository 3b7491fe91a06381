"""Vendors' JSON checked by a JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jsonschema.exceptions import ValidationError
from jsonschema.validators import validator_for

from ocppkit.errors import ErrorCode, Finding, PayloadError
from ocppkit.extensions import Body
from ocppkit.json import JsonValue, escape_pointer

__all__ = ["body"]

_CODES = {
    "type": ErrorCode.TYPE_CONSTRAINT_VIOLATION,
    "required": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "minItems": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "maxItems": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "additionalProperties": ErrorCode.PROTOCOL_ERROR,
    "format": ErrorCode.FORMAT_VIOLATION,
}


def body(name: str, schema: Mapping[str, Any]) -> Body[JsonValue]:
    """Make a body of JSON that a schema checks, both ways; its draft is the one that it names, else the newest.

    Raises:
        jsonschema.SchemaError: the schema itself is wrong.
    """
    cls: Any = validator_for(schema)
    cls.check_schema(schema)
    validator: Any = cls(schema, format_checker=cls.FORMAT_CHECKER)

    def check(value: Any) -> JsonValue:
        errors = sorted(validator.iter_errors(value), key=lambda error: [str(step) for step in error.absolute_path])
        if errors:
            raise PayloadError(name, [_finding(error) for error in errors])
        return value  # type: ignore[no-any-return]

    return Body(name, check, check)


def _finding(error: ValidationError) -> Finding:
    pointer = "".join(f"/{escape_pointer(str(step))}" for step in error.absolute_path)
    rule = str(error.validator)
    demand = error.validator_value if isinstance(error.validator_value, str | int | float) else None
    return Finding(pointer, rule, demand, error.instance, _CODES.get(rule, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION))

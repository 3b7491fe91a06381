"""Vendors' JSON checked by a JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

try:
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import validator_for
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        f"{__name__} needs jsonschema: pip install 'ocppkit[jsonschema]'", name=error.name
    ) from error

from ocppkit.errors import ErrorCode, Finding, PayloadError
from ocppkit.extensions import Body
from ocppkit.json import JsonValue, escape_pointer, is_array, is_mapping

__all__ = ["body"]

_CODES = {
    "type": ErrorCode.TYPE_CONSTRAINT_VIOLATION,
    "required": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "minItems": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "maxItems": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "additionalProperties": ErrorCode.PROTOCOL_ERROR,
    "format": ErrorCode.FORMAT_VIOLATION,
}

_UNTOLD = {"const", "pattern"}  # our own business


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
            raise PayloadError(name, [finding for error in errors for finding in _findings(error)])
        return value  # type: ignore[no-any-return]

    return Body(name, check, check)


def _findings(error: ValidationError) -> Iterator[Finding]:
    pointer = "".join(f"/{escape_pointer(str(step))}" for step in error.absolute_path)
    rule, demand, value = str(error.validator), error.validator_value, error.instance
    code = _CODES.get(rule, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION)
    if rule == "required" and is_array(demand) and is_mapping(value):
        # The validator reports each missing property by itself, and names it in prose only.
        missing = [name for name in demand if name not in value and f"{name!r}" in error.message]
        yield from (Finding(f"{pointer}/{escape_pointer(name)}", rule, None, None, code) for name in missing)
    elif rule == "additionalProperties" and is_mapping(value):
        known: Any = error.schema.get("properties", {}) if is_mapping(error.schema) else ()
        unknown = [name for name in value if name not in known]
        yield from (Finding(f"{pointer}/{escape_pointer(name)}", rule, None, value[name], code) for name in unknown)
    else:
        yield Finding(pointer, rule, _limit(rule, demand), value, code)


def _limit(rule: str, demand: Any) -> str | int | float | tuple[str, ...] | None:
    """Return what a rule demands, where the other side may be told."""
    if rule == "enum" and is_array(demand):
        return tuple(str(one) for one in demand)
    return demand if rule not in _UNTOLD and isinstance(demand, str | int | float) else None

"""Typed messages as people read them, and as JSON, both by wire name and with secrets masked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from ocppkit._codec import date_time_text
from ocppkit._nodes import Field
from ocppkit._secrets import MASK, without_password
from ocppkit.cli.schema import fields_of, unit
from ocppkit.enums import OcppEnum
from ocppkit.json import ABSENT, JsonValue, is_array
from ocppkit.messages import DataType

_INDENT: Final = "  "


def tree(message: DataType, *, secrets: bool = False) -> dict[str, Any]:
    """Return a message, whole or not, as JSON by wire name; ``secrets`` leaves them as they are."""
    members: dict[str, Any] = {}
    for field, value in _present(message):
        members[field.wire] = MASK if _hidden(message, field, secrets) else _tree(value, secrets)
    return {**members, **getattr(message, "extra", {})}


def _tree(value: object, secrets: bool) -> Any:
    if is_array(value):
        return [_tree(item, secrets) for item in value]
    match value:
        case DataType():
            return tree(value, secrets=secrets)
        case datetime():
            return _moment(value)
        case str() if not secrets:
            return without_password(str(value))
        case _:
            return value


def lines(message: DataType, *, secrets: bool = False) -> Iterator[str]:
    """Yield a message line by line: fields by wire name, values with their units, what is nested further in.

    Text stands in quotes; values of enumerations, numbers and date-times do not.
    """
    yield from _object((message,), _INDENT, secrets)


def _object(owners: tuple[DataType, ...], indent: str, secrets: bool) -> Iterator[str]:
    owner = owners[-1]
    for field, value in _present(owner):
        if _hidden(owner, field, secrets):
            yield f"{indent}{field.wire}: {MASK}"
        else:
            yield from _member(field.wire, value, _unit(owners, field), owners, indent, secrets)
    for name, value in getattr(owner, "extra", {}).items():
        yield f"{indent}{name}: {_json(value, secrets)}"


def _member(
    name: str, value: object, unit: str, owners: tuple[DataType, ...], indent: str, secrets: bool
) -> Iterator[str]:
    if isinstance(value, DataType):
        yield f"{indent}{name}:"
        yield from _object((*owners, value), indent + _INDENT, secrets)
    elif is_array(value) and any(isinstance(item, DataType) for item in value):
        yield f"{indent}{name}:"
        for item in value:
            yield from _item(item, owners, indent + _INDENT, secrets)
    elif is_array(value):
        yield f"{indent}{name}: [{', '.join(_plain(item, unit, secrets) for item in value)}]"
    else:
        yield f"{indent}{name}: {_plain(value, unit, secrets)}"


def _item(item: object, owners: tuple[DataType, ...], indent: str, secrets: bool) -> Iterator[str]:
    if not isinstance(item, DataType):
        yield f"{indent}- {_plain(item, '', secrets)}"
        return
    inner = list(_object((*owners, item), indent + _INDENT, secrets))
    yield f"{indent}- {inner[0].lstrip() if inner else ''}".rstrip()
    yield from inner[1:]


def _plain(value: object, unit: str, secrets: bool) -> str:
    match value:
        case OcppEnum():
            return value.value if value.is_known else f"{_json(value.value, secrets)} (unknown value)"
        case datetime():
            return _moment(value)
        case bool():
            return _json(value, secrets)
        case int() | float() | str() if unit:
            return f"{_json(value, secrets)} {unit}"
        case _:
            return _json(value, secrets)


def _json(value: Any, secrets: bool) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if secrets else without_password(text)


def _moment(value: datetime) -> str:
    return date_time_text(value)[1:-1] if value.tzinfo is not None else value.isoformat()


def _present(message: DataType) -> Iterator[tuple[Field, Any]]:
    for field in fields_of(type(message)):
        value = getattr(message, field.name, None)
        if value is not None and value is not ABSENT:
            yield field, value


def _hidden(owner: DataType, field: Field, secrets: bool) -> bool:
    return not secrets and field.secret is not None and field.secret.applies(owner)


def _unit(owners: tuple[DataType, ...], field: Field) -> str:
    """Return the unit of a value, by the field that chooses it where one does; empty if there is none, or no saying."""
    units, by = unit(type(owners[-1]), field)
    if not by:
        return units[0] if len(units) == 1 else ""
    chosen = next(
        (value for owner in reversed(owners) if (value := getattr(owner, _snake(owner, by), None)) is not None), None
    )
    if isinstance(chosen, DataType):
        power = getattr(chosen, "multiplier", None)
        # OCPP 2.x part 2, UnitOfMeasureType: Wh, and a multiplier of 0, where absent
        return (getattr(chosen, "unit", None) or "Wh") + (f" x 10^{power}" if power else "")
    return str(chosen) if isinstance(chosen, str) and (not units or chosen in units) else ""


def _snake(owner: DataType, wire: str) -> str:
    return next((field.name for field in fields_of(type(owner)) if field.wire == wire), "")


def extra_lines(extra: Mapping[str, JsonValue], *, secrets: bool = False) -> Sequence[str]:
    """Return the properties that a schema does not have, by pointer."""
    return [f"{_INDENT}{pointer}: {_json(value, secrets)}" for pointer, value in extra.items()]

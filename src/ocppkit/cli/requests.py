"""Requests as people type them: ``Action key=value nested.key=value list.0.key=value``, or with JSON."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from ocppkit import json
from ocppkit._nodes import AnyJson, Array, Boolean, DateTime, Enumerated, Field, Integer, Nested, Node, Number
from ocppkit.cli.schema import AnyAction, about, fields_of, suggestion, type_name, type_of, values_of
from ocppkit.enums import OcppEnum
from ocppkit.errors import Finding
from ocppkit.json import JsonError
from ocppkit.messages import DataType, Sender
from ocppkit.payloads import explain
from ocppkit.protocol import Version

UNCHECKED: Final = "!"
"""In front of an action: send it as it is, whatever the schema says."""

_MOST_ITEMS: Final = 1024
_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,40}")


class NotUnderstood(ValueError):
    """What was typed is no request; the text says why, in one line or several."""


class Typed(NamedTuple):
    """What was typed: an action, by name if it is none of the version's, and a payload."""

    name: str
    action: AnyAction | None
    payload: dict[str, Any]
    checked: bool


def sendable(version: type[Version], us: Sender) -> dict[str, AnyAction]:
    """Return the actions that a side may send."""
    return {name: one for name, one in version.actions.items() if one.sender in (us, Sender.BOTH)}


def read_request(line: str, version: type[Version], us: Sender) -> Typed:
    """Read a line as a request. Unless it is unchecked, it is complete and valid.

    Raises:
        NotUnderstood: it is none, or something is missing or wrong; every fault is named, with what is allowed.
    """
    name, _, rest = line.strip().partition(" ")
    checked = not name.startswith(UNCHECKED)
    name = name.removeprefix(UNCHECKED)
    action = version.actions.get(name)
    if checked:
        actions = sendable(version, us)
        if name not in actions:
            why = f"is not sent by a {us.value}" if action is not None else f"is no action of OCPP {version.name}"
            raise NotUnderstood(f"{name} {why}{suggestion(name, actions.keys() - {name})}")
    payload = read_payload_text(rest, None if action is None else action.request)
    if checked and action is not None:
        check(action.request, payload)
    return Typed(name, action, payload, checked)


def read_payload_text(text: str, cls: type[DataType] | None) -> dict[str, Any]:
    """Read what stands behind an action: JSON, or arguments of a type; of None any names will do.

    Raises:
        NotUnderstood: it is neither.
    """
    if text.lstrip().startswith("{"):
        try:
            payload: dict[str, Any] = json.parse(text)
        except JsonError as error:
            raise NotUnderstood(f"the payload is no JSON ({error.fault.value})") from None
        return payload
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise NotUnderstood(f"the arguments cannot be read: {str(error).lower()}") from None
    payload = {}
    for word in words:
        path, equals, value = word.partition("=")
        if not equals:
            raise NotUnderstood(f"{word!r} is no argument: write name=value, or the whole payload as JSON")
        _put(payload, path, value, cls)
    return payload


def check(cls: type[DataType], payload: Mapping[str, Any]) -> None:
    """Check a payload against its type.

    Raises:
        NotUnderstood: something is missing or wrong.
    """
    findings = explain(cls, payload)
    if findings:
        lines = [_fault(cls, finding) for finding in findings[:20]]
        raise NotUnderstood("\n  ".join([f"{cls.__name__} is not sent:", *lines]))


def describe(cls: type[DataType], field: Field) -> str:
    """Return what a field takes: type, limits, and the values of an enumeration."""
    inner = type_of(field.node)
    values = values_of(inner) if inner is not None and issubclass(inner, OcppEnum) else []
    named = f"one of {', '.join(values)}" if values else type_name(field.node)
    return ", ".join(part for part in (named, about(cls, field)[:1].lower() + about(cls, field)[1:]) if part)


def _fault(cls: type[DataType], finding: Finding) -> str:
    if finding.rule != "required":
        return str(finding)
    found = _find(cls, finding.pointer.split("/")[1:])
    at = finding.pointer[1:].replace("/", ".")
    return f"{at} is missing: {describe(*found)}" if found else str(finding)


def _find(cls: type[DataType], path: list[str]) -> tuple[type[DataType], Field] | None:
    """Return the field that a path leads to, and the class that has it."""
    name, *rest = path
    field = next((field for field in fields_of(cls) if name in (field.wire, field.name)), None)
    if field is None:
        return None
    inner = type_of(field.node)
    rest = rest[1:] if isinstance(field.node, Array) and rest else rest
    if rest and inner is not None and issubclass(inner, DataType):
        return _find(inner, rest)
    return None if rest else (cls, field)


def _put(payload: dict[str, Any], path: str, value: str, cls: type[DataType] | None) -> None:
    """Set a value at a path, making the objects and the list items on the way."""
    target: Any = payload
    node: Node | None = None if cls is None else Nested(cls)
    steps = path.split(".")
    for index, step in enumerate(steps):
        key, node = _step(step, node, ".".join(steps[: index + 1]))
        last = index == len(steps) - 1
        made: Any = _read(value, node, path) if last else [] if _is_list(node, steps[index + 1]) else {}
        target = _enter(target, key, made, path, last=last)


def _is_list(node: Node | None, following: str) -> bool:
    return isinstance(node, Array) or ((node is None or isinstance(node, AnyJson)) and following.isdecimal())


def _step(step: str, node: Node | None, path: str) -> tuple[str | int, Node | None]:
    """Return the key that a step of a path means under a node, and the node there; None is open."""
    if isinstance(node, Array) or (node is None and step.isdecimal()):
        if not (step.isdecimal() and int(step) < _MOST_ITEMS):
            raise NotUnderstood(f"{path}: items of a list are counted from 0 to {_MOST_ITEMS - 1}")
        return int(step), None if node is None else node.items
    if not isinstance(node, Nested):
        if node is None or isinstance(node, AnyJson):
            return step, None
        raise NotUnderstood(f"{path}: what stands before the last dot is no object")
    fields = fields_of(node.cls)
    field = next((field for field in fields if step in (field.wire, field.name)), None)
    if field is not None:
        return field.wire, field.node
    if node.cls.__name__ == "CustomDataType":
        return step, None
    near = suggestion(step, [field.wire for field in fields])
    raise NotUnderstood(f"{path}: {node.cls.__name__} has no field {step!r}{near}")


def _enter(target: Any, key: str | int, made: Any, path: str, *, last: bool) -> Any:
    """Go into an object or a list, making what is not there; the last step puts its value."""
    if isinstance(key, int) and key == len(target):
        target.append(made)
    elif isinstance(key, int) and key > len(target):
        raise NotUnderstood(f"{path}: item {len(target)} comes first")
    elif last and (isinstance(key, int) or key in target):
        raise NotUnderstood(f"{path}: is given twice")
    elif isinstance(key, str):
        target.setdefault(key, made)
    return target[key]


def _read(text: str, node: Node | None, path: str) -> Any:
    """Read a value as its rule asks; what is wrong with it otherwise the check finds."""
    if isinstance(node, Array | Nested | AnyJson) or node is None:
        value = _parsed(text)
        if isinstance(node, Nested) and not json.is_object(value):
            raise NotUnderstood(f"{path}: is an object; name its fields as {path}.name=value")
        if isinstance(node, Array) and not json.is_array(value):
            return [_read(one, node.items, path) for one in text.split(",")]
        return value
    read = _READERS.get(type(node))
    return text if read is None else read(text, node)


def _parsed(text: str) -> Any:
    try:
        return json.parse(text)
    except JsonError:
        return text


def _number(text: str, _: Any) -> Any:
    if _INTEGER.fullmatch(text):
        return int(text)
    try:
        return float(text)
    except ValueError:
        return text


def _boolean(text: str, _: Any) -> Any:
    return {"true": True, "false": False}.get(text.lower(), text)


def _moment(text: str, _: Any) -> Any:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z") if text == "now" else text


def _enumerated(text: str, node: Enumerated) -> Any:
    values = values_of(node.cls, node)
    return next((one for one in values if one.casefold() == text.casefold()), text)


_READERS: Final[Mapping[type[Any], Callable[[str, Any], Any]]] = {
    Integer: _number,
    Number: _number,
    Boolean: _boolean,
    DateTime: _moment,
    Enumerated: _enumerated,
}


def completions(line: str, version: type[Version], us: Sender, commands: Mapping[str, Any]) -> list[str]:
    """Return what the last word of a line may become: a command, an action, the path of a field, or its value."""
    *words, last = line.lstrip().split(" ")
    actions = sendable(version, us)
    if not words or words[0] in ("help",):
        names = [*commands, *actions] if not words else [*actions]
        return [name for name in names if name.casefold().startswith(last.casefold())]
    if words[0].removeprefix(UNCHECKED) not in actions:
        return []
    cls = actions[words[0].removeprefix(UNCHECKED)].request
    path, equals, start = last.partition("=")
    if equals:
        return [f"{path}={value}" for value in _values(cls, path) if value.casefold().startswith(start.casefold())]
    head, dot, start = path.rpartition(".")
    return [head + dot + one for one in _names(cls, head) if one.casefold().startswith(start.casefold())]


def _values(cls: type[DataType], path: str) -> list[str]:
    found = _find(cls, path.split("."))
    node = found[1].node if found else None
    item = node.items if isinstance(node, Array) else node
    if isinstance(item, Enumerated):
        return values_of(item.cls, item)
    if isinstance(item, Boolean):
        return ["true", "false"]
    return ["now"] if isinstance(item, DateTime) else []


def _names(cls: type[DataType], head: str) -> Iterator[str]:
    """Yield how a path may go on behind ``head``: a value's ends with ``=``, what holds others with a dot."""
    if head:
        found = _find(cls, head.split("."))
        steps = head.split(".")
        inner = type_of(found[1].node) if found else None
        if found and isinstance(found[1].node, Array) and not steps[-1].isdecimal():
            yield "0." if inner is not None and issubclass(inner, DataType) else "0="
            return
        if inner is None or not issubclass(inner, DataType):
            return
        cls = inner
    for field in fields_of(cls):
        inner = type_of(field.node)
        yield field.wire + ("." if isinstance(field.node, Array) or (inner and issubclass(inner, DataType)) else "=")

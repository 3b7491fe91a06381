"""Says what changed between two editions, in the form of a changelog section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.documents import Documents, referred


def describe(old: Documents, new: Documents, title: str) -> list[str]:
    """Describe the changes of messages, types, fields, limits and values as Markdown lines."""
    lines = [f"### Schemas: {title}", ""]
    lines += _names("Messages", old.messages, new.messages) + _names("Types", old.types, new.types)
    for before, after in ((old.messages, new.messages), (old.types, new.types)):
        for name in sorted(before.keys() & after.keys()):
            changes = _changes(before[name], after[name])
            if changes:
                lines.append(f"- `{name}`: {'; '.join(changes)}.")
    return [*lines, *(["No change."] if len(lines) == 2 else []), ""]


def _names(what: str, old: Iterable[str], new: Iterable[str]) -> list[str]:
    added, removed = sorted(set(new) - set(old)), sorted(set(old) - set(new))
    return [
        f"- {what} {verb}: {', '.join(f'`{name}`' for name in names)}."
        for verb, names in (("added", added), ("removed", removed))
        if names
    ]


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    if "enum" in old and "enum" in new:
        return _values(old["enum"], new["enum"]) + _default(old, new)
    if old.get("type") != new.get("type") or "enum" in old or "enum" in new:
        return [f"{_text(old)} became {_text(new)}"]
    changes = _fields(old, new)
    if (old.get("additionalProperties"), new.get("additionalProperties")) in {(False, None), (None, False)}:
        changes.append("closed" if new.get("additionalProperties") is False else "opened to any property")
    if old.get("x-ocpp") != new.get("x-ocpp"):
        changes.append(f"JSON Schema draft {old['x-ocpp']['draft']} became {new['x-ocpp']['draft']}")
    return changes


def _values(old: list[str], new: list[str]) -> list[str]:
    added, removed = [v for v in new if v not in old], [v for v in old if v not in new]
    return [
        f"{verb} {'value' if len(values) == 1 else 'values'} {', '.join(f'`{value}`' for value in values)}"
        for verb, values in (("new", added), ("removed", removed))
        if values
    ]


def _fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    before, after = old.get("properties", {}), new.get("properties", {})
    was, now = set(old.get("required", ())), set(new.get("required", ()))
    changes = [
        f"new {'required' if name in now else 'optional'} `{name}`: {_text(after[name])}"
        for name in after
        if name not in before
    ]
    changes += [f"removed `{name}`" for name in before if name not in after]
    for name in before:
        if name not in after:
            continue
        if _text(before[name]) != _text(after[name]):
            changes.append(f"`{name}`: {_text(before[name])} became {_text(after[name])}")
        changes += [f"`{name}` {change}" for change in _default(before[name], after[name])]
        if (name in was) != (name in now):
            changes.append(f"`{name}` is now {'required' if name in now else 'optional'}")
    return changes


def _default(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    before, after = old.get("default"), new.get("default")
    return [] if before == after else [f"default {before!r} became {after!r}"]


def _text(node: Mapping[str, Any]) -> str:
    """Write a node the short way: `string (at most 20)`, `list of IdTokenType (1 to 4)`."""
    name = referred(node)
    if name is not None:
        return name
    if node.get("type") == "array":
        return f"list of {_text(node['items'])}{_bounds(node.get('minItems'), node.get('maxItems'))}"
    kind = str(node.get("format", node.get("type", "any JSON")))
    step = f", multiple of {node['multipleOf']}" if "multipleOf" in node else ""
    return kind + _bounds(node.get("minimum"), node.get("maximum", node.get("maxLength"))) + step


def _bounds(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return ""
    if low is None:
        return f" (at most {high})"
    return f" (at least {low})" if high is None else f" ({low} to {high})"

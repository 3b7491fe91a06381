"""Prints the differences of neighbouring editions, as tables that the bridge walks over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeGuard

from attrs import Factory, frozen

from codegen.bridge_facts import ItemFacts, is_table
from codegen.bridging import Dropped, Length, Range, Rule, Values, Way
from codegen.model import Edition
from codegen.printing.text import WIDTH, docstring, imports, quoted

_NAMES = ("DROPPED", "Difference", "Items", "Length", "Range", "Replaced")


@frozen
class _Name:
    """A name, as it is written."""

    text: str


@frozen
class _Call:
    """The call of a class."""

    name: str
    arguments: tuple[Any, ...] = ()
    keywords: Mapping[str, Any] = Factory(dict[str, Any])


def module_of(older: Edition, newer: Edition) -> str:
    """Name the module of two editions."""
    return f"_{older.package}_{newer.package}"


def print_bridge(up: Way, down: Way) -> str:
    """Print the differences of two editions, both ways."""
    older, newer, facts = up.source, up.target, up.facts
    first = f"What OCPP {older.version} and {newer.version} do not share."
    made = f"Printed by `python -m codegen` from schemas/{older.package}, schemas/{newer.package} and {facts.file};"
    shared = {
        "essential": facts.essential,
        "whole": facts.whole,
        "items": {action: _items(facts.items[action]) for action in sorted(facts.items)},
    }
    shared = {name: value for name, value in shared.items() if value}
    body = [line for name, value in shared.items() for line in ["", *_written(f"{name.upper()}: Final = ", value)]]
    for name, way in (("UP", up), ("DOWN", down)):
        body += ["", *_written(f"{name}: Final = ", _difference(way, shared))]
    names = [name for name in _NAMES if re.search(rf"\b{name}\b", "\n".join(body))]
    lines = [*docstring(first, [f"{made} do not edit."]), "", "from __future__ import annotations", ""]
    lines += ["from typing import Final", "", *imports("ocppkit.bridge.differences", names)]
    lines += imports("ocppkit.versions", [older.version_class, newer.version_class])
    return "\n".join([*lines, *body]) + "\n"


def print_index(pairs: Sequence[tuple[Edition, Edition]]) -> str:
    """Print the module that finds the differences of all pairs of editions, given as older and newer."""
    lines = docstring(
        "The differences of neighbouring editions, each loaded when it is first asked for.",
        ["Printed by `python -m codegen` from codegen/facts; do not edit."],
    )
    lines += ["", "from __future__ import annotations", "", "from collections.abc import Callable, Mapping"]
    lines += ["from typing import Final, TypeAlias", "", "from ocppkit.bridge.differences import Difference"]
    lines += imports("ocppkit.versions", {one.version_class for pair in pairs for one in pair} | {"Version"})
    lines += ["", "Both: TypeAlias = tuple[Difference, Difference]", '"""Up and down."""']
    for older, newer in pairs:
        module = module_of(older, newer)
        lines += ["", "", f"def {module}() -> Both:", f"    from ocppkit.bridge.{module} import DOWN, UP", ""]
        lines += ["    return UP, DOWN"]
    lines += ["", "", "DIFFERENCES: Final[Mapping[tuple[type[Version], type[Version]], Callable[[], Both]]] = {"]
    lines += [f"    ({one.version_class}, {other.version_class}): {module_of(one, other)}," for one, other in pairs]
    return "\n".join([*lines, "}", '"""By the older and the newer version."""']) + "\n"


def _difference(way: Way, shared: Iterable[str]) -> _Call:
    choices = way.choices
    keywords: dict[str, Any] = {
        "rules": {key: _rule(rule) for key, rule in sorted(way.rules.items())},
        "filled": {key: value for key, value in sorted(way.filled.items()) if value is not False},
        "renamed": dict(sorted(way.renamed.items())),
        "answers": {action: _or_none(answer) for action, answer in sorted(choices.answers.items())},
        "echoes": dict(sorted(choices.echoes.items())),
        "refused": {action: _or_none(answer) for action, answer in sorted(choices.refused.items())},
        "left_out": dict(sorted(choices.left_out.items())),
    }
    keywords = {name: value for name, value in keywords.items() if value}
    keywords |= {name: _Name(name.upper()) for name in shared}
    return _Call("Difference", (_Name(way.source.version_class), _Name(way.target.version_class)), keywords)


def _rule(rule: Rule) -> _Call | _Name:
    match rule:
        case Dropped():
            return _Name("DROPPED")
        case Range(minimum, maximum, whole):
            bounds = {"minimum": minimum, "maximum": maximum}
            keywords: dict[str, Any] = {name: bound for name, bound in bounds.items() if bound is not None}
            return _Call("Range", (), keywords | ({"whole": True} if whole else {}))
        case Length(most, cut):
            return _Call("Length", (most,), {"cut": True} if cut else {})
        case Values(become, exact):
            table = {value: _or_none(choice) for value, choice in become.items()}
            return _Call("Replaced", (table,), {"exact": exact} if exact else {})


def _items(facts: ItemFacts) -> _Call:
    keywords: dict[str, Any] = {"echo": facts.echo} if facts.echo else {}
    keywords |= {"item": facts.item} if facts.item else {}
    return _Call("Items", (facts.asked, facts.answered, facts.answer), keywords)


def _or_none(value: Any) -> Any:
    return None if value is False else value


def _written(head: str, value: Any, indent: str = "", tail: str = "") -> list[str]:
    """Write a value on one line, or with a part of it on each line where that is too long."""
    line = f"{indent}{head}{_flat(value)}{tail}"
    parts = _parts(value)
    if len(line) <= WIDTH or not parts:
        return [line]
    opening, closing = _brackets(value)
    inner = [one for name, part in parts for one in _written(name, part, indent + "    ", ",")]
    return [f"{indent}{head}{opening}", *inner, f"{indent}{closing}{tail}"]


def _flat(value: Any) -> str:
    parts = _parts(value)
    if parts is None:
        return value.text if isinstance(value, _Name) else quoted(value) if isinstance(value, str) else repr(value)
    opening, closing = _brackets(value)
    comma = "," if isinstance(value, tuple) and len(parts) == 1 else ""
    return f"{opening}{', '.join(name + _flat(part) for name, part in parts)}{comma}{closing}"


def _parts(value: Any) -> list[tuple[str, Any]] | None:
    """Return what a value consists of, each with what stands before it; None if it is whole."""
    if isinstance(value, _Call):
        return [*(("", one) for one in value.arguments), *((f"{name}=", one) for name, one in value.keywords.items())]
    if is_table(value):
        return [(f"{quoted(key)}: ", one) for key, one in value.items()]
    return [("", one) for one in value] if _is_tuple(value) else None


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _brackets(value: Any) -> tuple[str, str]:
    if is_table(value):
        return "{", "}"
    return f"{value.name if isinstance(value, _Call) else ''}(", ")"

"""Draws the bridge's tables into docs/bridge-actions.md: ``python -m docs.draw_bridge``, or ``--check`` to compare."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from docs.draw import rows
from ocppkit import OCPP16, OCPP21, OCPP201, Version
from ocppkit._lazy import struct_of
from ocppkit._nodes import Array, Nested, Struct
from ocppkit.bridge import PAIRS, Row, Side
from ocppkit.bridge._editions import DIFFERENCES
from ocppkit.bridge.differences import Difference, Dropped, Length, Range, Replaced, Rule

PAGE = Path(__file__).parent / "bridge-actions.md"

HEAD = """\
# What becomes of each action

Drawn from the tables that the bridge runs on, by `python -m docs.draw_bridge`. An action that becomes nothing is
answered by the bridge. *Lost* is what the other version has no place for, *made up* is what it asks for and nobody
gave; the bridge lists both for every message. 1.6 and 2.1 meet over 2.0.1, so there two tables hold.
"""
EDITIONS = """\

{up} of the {all} messages that both have pass to {newer} as they are, whatever they hold; {down} pass to {older}. Of
the others the table names the types that differ, a message's own name standing for its own fields. It leaves out
StatusInfoType, whose text may be cut in nearly every response. What cannot be carried takes the smallest part with it
that can be left out: a field that is optional and not essential, or an item of a list. Is there none, the request is
answered as the table says, or refused: with NotSupported, or with PropertyConstraintViolation for a number that is out
of bounds.
"""
INFO = "StatusInfoType"
SENDERS = {Side.STATION: "The station asks", Side.CSMS: "The CSMS asks"}


def page() -> str:
    """Draw the whole page."""
    lines = [HEAD, *_pair(OCPP16, OCPP201), *_pair(OCPP201, OCPP16), *_editions(OCPP201, OCPP21)]
    return "\n".join(lines) + "\n"


# 1.6


def _pair(station: type[Version], csms: type[Version]) -> Iterator[str]:
    yield f"## A station of {station.name} and a CSMS of {csms.name}"
    for side, title in SENDERS.items():
        found = sorted((row for row in PAIRS[station, csms].rows if row.sender is side), key=lambda row: row.action)
        yield from ("", f"### {title}", "", *_actions(found))
    yield ""


def _actions(found: Iterable[Row]) -> Iterable[str]:
    head = ["action", "becomes", "lost", "made up", "rule"]
    return rows(
        head, ([row.action, *map(", ".join, (row.counterparts, row.lost, row.made)), row.rule] for row in found)
    )


# 2.x


def _editions(older: type[Version], newer: type[Version]) -> Iterator[str]:
    up, down = DIFFERENCES[older, newer]()
    shared = [action for name, action in newer.actions.items() if name in older.actions]
    same = {way: sum(not names for action in shared for names in _differing(action, way)) for way in (up, down)}
    yield f"## {older.name} and {newer.name}"
    yield EDITIONS.format(
        up=same[up], down=same[down], all=2 * len(shared), older=older.name, newer=newer.name
    )  # fmt: skip
    yield from ("### Actions of both", "")
    head = ["action", "asked by", f"differs to {newer.name}", f"differs to {older.name}"]
    body = (
        [one.name, _asker(one), _types(one, up), _types(one, down), _answer(down.refused.get(one.name))]
        for one in shared
    )
    yield from rows([*head, f"answered in place of {older.name}"], body)
    yield from ("", f"### Actions that only {newer.name} has", "")
    only = [action for name, action in newer.actions.items() if name not in older.actions]
    body = ([one.name, _asker(one), _own_answer(one, down)] for one in only)
    yield from rows(["action", "asked by", f"answered in place of {older.name}"], body)
    for way in (up, down):
        yield from ("", f"### Fields from {way.source.name} to {way.target.name}", "")
        yield from rows(["type", "field", "what becomes of it"], _fields(way))


def _differing(action: Any, way: Difference) -> list[tuple[str, ...]]:
    """Name the types that differ, of the request and of the response that the source has."""
    found: Any = way.source.actions[action.name]
    return [differing(way, cls) for cls in (found.request, found.response)]


def differing(difference: Difference, cls: Any) -> tuple[str, ...]:
    """Name the types that a message consists of and that differ, by their names in the source, itself among them."""
    with_rules = {key.partition(".")[0] for key in [*difference.rules, *difference.filled]}
    found: dict[str, None] = {}

    def visit(struct: Struct) -> None:
        found[struct.cls.__name__] = None
        for field in struct.fields:
            item = field.node.items if isinstance(field.node, Array) else field.node
            is_dropped = isinstance(difference.rules.get(f"{struct.cls.__name__}.{field.wire}"), Dropped)
            if isinstance(item, Nested) and not is_dropped and item.cls.__name__ not in found:
                visit(struct_of(item.cls))

    visit(struct_of(cls))
    return tuple(sorted(name for name in found if name in with_rules))


def _types(action: Any, way: Difference) -> str:
    return ", ".join(dict.fromkeys(name for names in _differing(action, way) for name in names if name != INFO))


def _asker(action: Any) -> str:
    return {"station": "station", "csms": "CSMS"}.get(action.sender.value, "either")


def _own_answer(action: Any, way: Difference) -> str:
    return _answer(way.answers.get(action.name), "NotSupported" if action.response else "nothing: it goes nowhere")


def _answer(payload: Any, otherwise: str = "") -> str:
    if payload is None:
        return otherwise
    value = next(iter(payload.values()), "`{}`")
    return _answer(value) if isinstance(value, dict) else str(value)


def _fields(way: Difference) -> Iterator[list[str]]:
    said: dict[tuple[str, str], list[str]] = {}
    for key, rule in way.rules.items():
        owner, _, field = key.partition(".")
        is_essential = key in way.essential
        said.setdefault((owner, _said(rule, is_essential)), []).append(field)
    for key, value in way.filled.items():
        owner, _, field = key.partition(".")
        said.setdefault((owner, f"if absent: `{value}`" if value else "if absent: empty text"), []).append(field)
    for (owner, text), fields in sorted(said.items()):
        yield [owner, ", ".join(fields), text]


def _said(rule: Rule, is_essential: bool) -> str:
    end = "; essential" if is_essential else ""
    match rule:
        case Dropped():
            return f"dropped{end}"
        case Range(whole=True):
            return "rounded to an integer"
        case Range(minimum, maximum):
            bounds = [f"at least {minimum}"] * (minimum is not None) + [f"at most {maximum}"] * (maximum is not None)
            return f"must be {' and '.join(bounds)}{end}"
        case Length(most, cut):
            return f"cut to {most} characters" if cut else f"must have at most {most} characters{end}"
        case Replaced(become, exact):
            texts = [
                f"{'others' if value == '*' else value} → {_value(found, value in exact)}"
                for value, found in become.items()
            ]
            return ", ".join(texts) + end


def _value(found: str | None, is_exact: bool) -> str:
    return "none" if found is None else f"{found} (exact)" if is_exact else found


def main() -> int:
    """Draw, or check."""
    if "--check" in sys.argv:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

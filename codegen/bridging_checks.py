"""Whether every choice is made that a direction of a bridge asks for, and every one that is made is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import Factory, define, field

from codegen.bridge_facts import Answer, BridgeFacts, is_table
from codegen.bridging import Compared, Dropped, Length, Range, Rule, Values, Way, struct_of, values_of
from codegen.model import Action, Array, Edition, Enumerated, Nested, Node, Struct

BOUNDS, OTHER = "bounds", "other"


def faults_of(facts: BridgeFacts, up: Compared, down: Compared) -> list[str]:
    """Name the choices that are missing or wrong, one line each."""
    faults: list[str] = []
    used: set[str] = set()
    for compared in (up, down):
        checks = _Checks(compared.way)
        faults += [*compared.faults, *checks.faults()]
        used |= compared.used | checks.used
    # What is not chosen yet may be what another choice is about.
    return [f"{facts.file}: {fault}" for fault in dict.fromkeys(faults or _idle(facts, used))]


@define
class _Checks:
    """Looks at one direction. ``used``: the choices that are about something in it."""

    way: Way
    used: set[str] = Factory(set[str])
    _causes: dict[tuple[str, bool], set[tuple[str, bool]]] = field(
        factory=dict[tuple[str, bool], set[tuple[str, bool]]]
    )

    def faults(self) -> Iterator[str]:
        """Name what is missing or wrong."""
        choices, table = self.way.choices, self.way.direction
        unshared = {action.name: action for action in self.way.unshared if action.response is not None}
        shared = {action.name: action for action, _ in self.way.shared if action.response is not None}
        refusable = {action.name: action for action, other in self.way.shared if self._is_refusable(action, other)}
        for name in self.way.facts.items:  # their items are refused, one by one
            refusable.pop(name, None)
        for name, wanted, chosen in (
            ("answers", unshared, choices.answers),
            ("refused", refusable, choices.refused),
        ):
            for missing in sorted(wanted.keys() - chosen.keys()):
                yield f"[{table}.{name}] {missing} is missing: the payload of an answer, or false"
            for action in sorted(wanted.keys() & chosen.keys()):
                self.used.add(f"{table} {name} {action}")
                echoed = choices.echoes.get(action, ()) if name == "answers" else ()
                yield from self._answer(f"[{table}.{name}] {action}", wanted[action], chosen[action], echoed)
        for action in sorted(choices.echoes.keys() & unshared.keys()):
            self.used.add(f"{table} echoes {action}")
        for action in sorted(self.way.facts.items.keys() & shared.keys()):
            self.used.add(f"items {action}")
            yield from self._items(action, shared[action])
        for action in sorted(choices.left_out.keys() & shared.keys()):
            self.used.add(f"{table} left_out {action}")
            for wire, payload in choices.left_out[action].items():
                yield from self._left_out(f"[{table}.left_out.{action}] {wire}", shared[action], wire, payload)

    # Answers

    def _left_out(self, where: str, action: Action, wire: str, payload: Mapping[str, Any]) -> Iterator[str]:
        assert action.response is not None
        if wire not in {one.wire for one in action.request.fields if not one.required}:
            yield f"{where}: {wire!r} is no field of {action.request.name} that can be left out"
        yield from _misfits(where, self.way.source, action.response, payload, ())

    def _answer(self, where: str, action: Action, answer: Answer, echoed: Iterable[str]) -> Iterator[str]:
        assert action.response is not None
        for wire in echoed:
            if wire not in {one.wire for one in action.request.fields}:
                yield f"{where}: {wire!r} is no field of {action.request.name}"
        if is_table(answer):
            yield from _misfits(where, self.way.source, action.response, answer, echoed)

    def _items(self, name: str, action: Action) -> Iterator[str]:
        facts, where = self.way.facts.items[name], f"[items.{name}]"
        assert action.response is not None
        asked, answered = _item(action.request, facts.asked), _item(action.response, facts.answered)
        if asked is None or not isinstance(answered, Nested):
            yield f"{where}: {facts.asked!r} and {facts.answered!r} are no lists of {name}"
            return
        result = struct_of(self.way.source, answered.name)
        item = struct_of(self.way.source, asked.name) if isinstance(asked, Nested) else None
        echoed = [*facts.echo, *([facts.item] if facts.item else [])]
        yield from (
            f"{where}: {wire!r} is no field of the items of {facts.asked}"
            for wire in facts.echo
            if item is None or wire not in {one.wire for one in item.fields}
        )
        yield from _misfits(where, self.way.source, result, facts.answer, echoed)

    # What cannot be carried

    def _is_refusable(self, source: Action, target: Action) -> bool:
        """Whether a request may be refused for another reason than its numbers."""
        if source.response is None or target.response is None:
            return False
        self._struct(source.response, target.response, whole=False)  # for the choices that it uses
        return OTHER in {cause for cause, _ in self._struct(source.request, target.request, whole=False)}

    def _struct(self, source: Struct, target: Struct, *, whole: bool) -> set[tuple[str, bool]]:
        """Return why objects may not be carried: the causes, each with whether the whole message cannot either."""
        if source.name in self.way.facts.whole:
            self.used.add(f"whole {source.name}")
            whole = True
        found = self._causes.get((source.name, whole))
        if found is not None:
            return found
        causes = self._causes[source.name, whole] = set()
        places = {one.wire: one for one in target.fields}
        for one in source.fields:
            key = f"{source.name}.{one.wire}"
            place = places.get(self.way.renamed.get(key, one.wire))
            below = self._field(self.way.rules.get(key), one.node, place.node if place else None, whole)
            is_essential = key in self.way.facts.essential
            if is_essential and (below or isinstance(self.way.rules.get(key), Dropped)):
                self.used.add(f"essential {key}")
                below = below or {(OTHER, False)}
            if whole:
                causes |= {(cause, True) for cause, _ in below}
            elif is_essential or (place is not None and place.required):
                causes |= below
            else:
                causes |= {(cause, hard) for cause, hard in below if hard}
        if any(self.way.filled.get(f"{target.name}.{wire}") is False for wire in places):
            causes.add((OTHER, whole))
        return causes

    def _field(self, rule: Rule | None, source: Node, target: Node | None, whole: bool) -> set[tuple[str, bool]]:
        match rule:
            case Range(minimum, maximum) if minimum is not None or maximum is not None:
                below = {(BOUNDS, False)}
            case Length(cut=False):
                below = {(OTHER, False)}
            case Values(become) if False in become.values():
                below = {(OTHER, False)}
            case _:
                below = set[tuple[str, bool]]()
        if rule is None:
            inner, outer = (node.items if isinstance(node, Array) else node for node in (source, target))
            if isinstance(inner, Nested) and isinstance(outer, Nested):
                structs = struct_of(self.way.source, inner.name), struct_of(self.way.target, outer.name)
                below = self._struct(*structs, whole=whole)
        if isinstance(target, Array) and not target.min_items:  # items are left out, and none may remain
            return {(cause, hard) for cause, hard in below if hard}
        return below


def _item(struct: Struct, wire: str) -> Node | None:
    node = next((one.node for one in struct.fields if one.wire == wire), None)
    return node.items if isinstance(node, Array) else None


def _misfits(
    where: str, edition: Edition, struct: Struct, payload: Mapping[str, Any], echoed: Iterable[str]
) -> Iterator[str]:
    """Say what is wrong with a payload for a type."""
    fields = {one.wire: one for one in struct.fields}
    for wire in [*payload, *echoed]:
        if wire not in fields:
            yield f"{where}: {wire!r} is no field of {struct.name}"
    for wire, one in fields.items():
        value: Any = payload.get(wire)
        if wire not in payload:
            if one.required and wire not in echoed:
                yield f"{where}: {wire!r} is missing"
        elif isinstance(one.node, Enumerated) and value not in values_of(edition, one.node):
            yield f"{where}: {value!r} is none of {', '.join(values_of(edition, one.node))}"
        elif isinstance(one.node, Nested):
            if is_table(value):
                yield from _misfits(f"{where}.{wire}", edition, struct_of(edition, one.node.name), value, ())
            else:
                yield f"{where}: {wire!r} is no table"


def _idle(facts: BridgeFacts, used: set[str]) -> Iterator[str]:
    """Name the choices that are about no difference: they are spelt wrong, or outlived an edition."""
    said = [f"{name} {key}" for name in ("cut", "essential", "whole") for key in getattr(facts, name)]
    said += [f"renamed {key}" for key in facts.renamed] + [f"items {key}" for key in facts.items]
    for table in ("up", "down"):
        choices = getattr(facts, table)
        said += [f"{table} values {name}.{value}" for name, values in choices.values.items() for value in values]
        said += [
            f"{table} {name} {key}"
            for name in ("exact", "fill", "dropped", "answers", "echoes", "refused", "left_out")
            for key in getattr(choices, name)
        ]
    return (f"{one!r} is about no difference" for one in said if one not in used)

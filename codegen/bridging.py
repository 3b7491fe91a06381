"""What two neighbouring editions do not share, joined with what is chosen about it: one direction at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import Factory, define, field, frozen

from codegen.bridge_facts import BridgeFacts, Choices, Value
from codegen.model import Action, Array, Edition, Enumerated, Field, Integer, Nested, Node, Number, Struct, Text, Uri


@frozen
class Dropped:
    """The target has no place for the field."""


@frozen
class Range:
    """The target has narrower bounds, or takes ``whole`` numbers alone."""

    minimum: float | None = None
    maximum: float | None = None
    whole: bool = False


@frozen
class Length:
    """The target takes fewer characters; what may be ``cut`` is."""

    most: int
    cut: bool = False


@frozen
class Values:
    """The target lacks values: what they become, ``*`` being all without an entry; those in ``exact`` mean the same."""

    become: dict[str, Value]
    exact: tuple[str, ...] = ()


Rule: TypeAlias = Dropped | Range | Length | Values


@frozen
class Way:
    """One direction of a bridge, in wire names; keys are ``Type.field``.

    ``filled``: the values of fields that the target requires and that may be absent, False where there is none to give.
    ``renamed``: the target's name of a field that the source calls otherwise.
    """

    direction: Literal["up", "down"]
    source: Edition
    target: Edition
    facts: BridgeFacts
    rules: dict[str, Rule] = Factory(dict[str, Rule])
    filled: dict[str, Value] = Factory(dict[str, Value])
    renamed: dict[str, str] = Factory(dict[str, str])

    @property
    def choices(self) -> Choices:
        """What is chosen for the direction."""
        return self.facts.up if self.direction == "up" else self.facts.down

    @property
    def shared(self) -> list[tuple[Action, Action]]:
        """The actions of both editions."""
        targets = {action.name: action for action in self.target.actions}
        return [(action, targets[action.name]) for action in self.source.actions if action.name in targets]

    @property
    def unshared(self) -> list[Action]:
        """The actions that the target lacks."""
        names = {action.name for action in self.target.actions}
        return [action for action in self.source.actions if action.name not in names]


def compare(direction: Literal["up", "down"], source: Edition, target: Edition, facts: BridgeFacts) -> Compared:
    """Compare two editions in one direction."""
    compared = Compared(Way(direction, source, target, facts, renamed=dict(_renamed(direction, facts))))
    for action, other in compared.way.shared:
        compared.action(action, other)
    return compared


def _renamed(direction: Literal["up", "down"], facts: BridgeFacts) -> Iterator[tuple[str, str]]:
    for key, older in facts.renamed.items():
        owner, _, newer = key.rpartition(".")
        yield (f"{owner}.{older}", newer) if direction == "up" else (key, older)


@define
class Compared:
    """A way, the choices that it ``used`` and the ``faults`` of the others, as lines for the person who chooses.

    It walks over the messages of both editions at once.
    """

    way: Way
    used: set[str] = Factory(set[str])
    faults: list[str] = Factory(list[str])
    _met: dict[str, str] = field(init=False, factory=dict[str, str])

    def action(self, source: Action, target: Action) -> None:
        """Compare an action's messages."""
        self._struct(source.request, target.request)
        if source.response is not None and target.response is not None:
            self._struct(source.response, target.response)
        elif source.response is not target.response:
            self.faults.append(f"{source.name} is a SEND in one edition alone, which nothing carries")

    def _struct(self, source: Struct, target: Struct) -> None:
        if source.name in self._met:
            if self._met[source.name] != target.name:
                self.faults.append(f"{source.name} is {self._met[source.name]} here and {target.name} there")
            return
        self._met[source.name] = target.name
        places = {one.wire: one for one in target.fields}
        sure: set[str] = set()
        for one in source.fields:
            key = f"{source.name}.{one.wire}"
            wire = self.way.renamed.get(key, "")
            if wire in places:
                self.used.add(f"renamed {source.name}.{wire if self.way.direction == 'up' else one.wire}")
            else:
                wire = one.wire
            sure |= {wire} if one.required else set()
            rule = self._field(key, one, places.get(wire))
            if rule is not None:
                self.way.rules[key] = rule
        for one in target.fields:
            if one.required and one.wire not in sure:
                self._fill(f"{target.name}.{one.wire}", one)

    def _field(self, key: str, source: Field, target: Field | None) -> Rule | None:
        if target is None:
            return Dropped()
        if key in self.way.choices.dropped:
            self.used.add(f"{self.way.direction} dropped {key}")
            return Dropped()
        return self._node(key, source.node, target.node)

    def _node(self, key: str, source: Node, target: Node) -> Rule | None:
        match source, target:
            case Array(), Array() if not (
                _is_over(target.min_items, source.min_items) or _is_under(target.max_items, source.max_items)
            ):
                return self._node(key, source.items, target.items)
            case Nested(), Nested():
                self._struct(struct_of(self.way.source, source.name), struct_of(self.way.target, target.name))
                return None
            case ((Enumerated() | Text() | Uri()), Enumerated()):
                return self._values(source, target)
            case ((Enumerated() | Text() | Uri()), Text()):
                return self._length(key, source, target)
            case ((Integer() | Number()), (Integer() | Number())):
                return self._range(key, source, target)
            case _:
                if isinstance(source, Array) or type(source) is not type(target):
                    self._unknown(key, f"nothing makes {type(target).__name__} of {type(source).__name__}")
                return None

    def _unknown(self, key: str, why: str) -> None:
        self.faults.append(f"[{self.way.direction}] dropped: {key!r} is missing, for {why}")

    def _values(self, source: Enumerated | Text | Uri, target: Enumerated) -> Values | None:
        chosen, known = self.way.choices.values.get(target.name, {}), values_of(self.way.target, target)
        lacking = [*chosen, "*"]
        if isinstance(source, Enumerated):
            lacking = [value for value in values_of(self.way.source, source) if value not in known]
        missing = [value for value in lacking if not chosen.keys() & {value, "*"}]
        self.faults += [
            f"[{self.way.direction}.values.{target.name}] {value!r} is missing: one of {', '.join(known)}, or false"
            for value in missing
        ]
        wanted = dict.fromkeys([*lacking, "*"] if lacking else [])
        become = {value: chosen[value] for value in wanted if value in chosen}
        for value, choice in become.items():
            self.used.add(f"{self.way.direction} values {target.name}.{value}")
            self._check_value(f"values {target.name}.{value}", choice, known)
        exact = tuple(value for value in become if f"{target.name}.{value}" in self.way.choices.exact)
        self.used |= {f"{self.way.direction} exact {target.name}.{value}" for value in exact}
        return Values(become, exact) if lacking else None

    def _check_value(self, where: str, choice: Value, known: list[str]) -> None:
        if choice is not False and choice not in known:
            self.faults.append(f"[{self.way.direction}] {where}: {choice!r} is none of {', '.join(known)}")

    def _length(self, key: str, source: Enumerated | Text | Uri, target: Text) -> Length | None:
        longest = source.max_length if isinstance(source, Text) else None
        if isinstance(source, Enumerated):
            longest = max(map(len, values_of(self.way.source, source)))
        if target.max_length is None or (longest is not None and longest <= target.max_length):
            return None
        cut = key in self.way.facts.cut
        self.used |= {f"cut {key}"} if cut else set()
        return Length(target.max_length, cut)

    def _range(self, key: str, source: Integer | Number, target: Integer | Number) -> Range | None:
        if isinstance(target, Number) and target.multiple_of not in {None, getattr(source, "multiple_of", None)}:
            self._unknown(key, "nothing makes multiples")
        minimum = target.minimum if _is_over(target.minimum, source.minimum) else None
        maximum = target.maximum if _is_under(target.maximum, source.maximum) else None
        rule = Range(minimum, maximum, isinstance(source, Number) and isinstance(target, Integer))
        return None if rule == Range() else rule

    def _fill(self, key: str, target: Field) -> None:
        if key not in self.way.choices.fill:
            self.faults.append(f"[{self.way.direction}.fill] {key!r} is missing: a value, or false")
            return
        self.used.add(f"{self.way.direction} fill {key}")
        value = self.way.filled[key] = self.way.choices.fill[key]
        if isinstance(target.node, Enumerated):
            self._check_value(f"fill {key}", value, values_of(self.way.target, target.node))


def struct_of(edition: Edition, name: str) -> Struct:
    """Return a type or message of an edition."""
    return next(one for one in edition.structs if one.name == name)


def values_of(edition: Edition, node: Enumerated) -> list[str]:
    """Return the values that the schema has; those of the errata come in alone."""
    members = next(one.members for one in edition.enumerations if one.name == node.name)
    return [member.value for member in members if not member.inward_only]


def _is_over(bound: float | None, other: float | None) -> bool:
    """Whether a lower bound lets less through than another."""
    return bound is not None and (other is None or bound > other)


def _is_under(bound: float | None, other: float | None) -> bool:
    """Whether an upper bound lets less through than another."""
    return bound is not None and (other is None or bound < other)

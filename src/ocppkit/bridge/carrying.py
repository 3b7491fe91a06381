"""Carries typed messages from one edition to a neighbouring one: a walk over the rules of both, where they differ.

What cannot be carried takes the smallest part with it that can be left out: a field that is optional and not essential,
or an item of a list. Is there none, the message cannot be carried.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias, final

from attrs import frozen

from ocppkit._codec import by_value
from ocppkit._lazy import struct_of
from ocppkit._nodes import AnyJson, Array, Enumerated, Field, Nested, Node, Struct
from ocppkit.bridge.differences import DROPPED, Difference, Dropped, Rule, Uncarried
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import MADE, LossKind
from ocppkit.json import ABSENT
from ocppkit.messages import DataType, Message

__all__ = ["Carrying", "counterpart"]


@final
class Carrying:
    """One message on its way, what it lost on it, and the list items that were left out, by their pointers."""

    def __init__(self, difference: Difference) -> None:
        self.difference = difference
        self.losses: list[tuple[str, LossKind, str]] = []
        self.left_out: dict[str, Uncarried] = {}

    def carry(self, message: Message) -> Any:
        """Return the message of the other edition.

        Raises:
            Uncarried: there is none.
        """
        struct = struct_of(counterpart(message, self.difference))
        return _plan(self.difference, type(message), struct.cls, False).carry(self, message, "", "")

    def tell(self, context: Context) -> None:
        """Note the losses.

        Raises:
            Refused: the options do not accept one of them.
        """
        for pointer, kind, detail in self.losses:
            context.lost(pointer, kind, detail)


def counterpart(message: Message | type[Message], difference: Difference) -> type[Message]:
    """Return the class of the other edition that a message becomes one of.

    Raises:
        KeyError: the other edition lacks its action.
    """
    name = (message if isinstance(message, type) else type(message)).__name__
    action = difference.target.actions[name.removesuffix("Request").removesuffix("Response")]
    cls = action.request if name.endswith("Request") else action.response
    assert cls is not None
    return cls


Carry: TypeAlias = Callable[[Carrying, Any, str, str], Any]
"""Takes a value, and its pointers in the message that is given and in the one that is made."""


@frozen
class _Step:
    """What becomes of one field. ``carry`` is None if the value stays as it is; ``is_needed``: not to be left out."""

    field: Field
    name: str
    wire: str
    absent: object
    carry: Carry | None
    is_needed: bool


@frozen(eq=False)
class _Plan:
    """How objects of a class become objects of ``cls``. ``is_whole``: if one cannot be carried, the message cannot."""

    cls: type[DataType]
    steps: tuple[_Step, ...]
    filled: tuple[tuple[Field, Any], ...]
    required: tuple[Field, ...]
    is_open: bool
    is_whole: bool

    def carry(self, carrying: Carrying, value: Any, given: str, made: str) -> Any:
        fields: dict[str, Any] = {"extra": {**value.extra}} if self.is_open else {}
        try:
            for step in self.steps:
                part = getattr(value, step.field.name)
                if part is not step.absent:
                    self._field(fields, step, carrying, part, given, made)
            for field, filling in self.filled:
                if field.name not in fields:
                    fields[field.name] = filling
                    carrying.losses.append((f"{made}/{field.wire}", LossKind.INVENTED, "the other version requires it"))
            for field in self.required:
                if field.name not in fields:
                    raise Uncarried("is missing, and the other version requires it", pointer=f"{given}/{field.wire}")
        except Uncarried as reason:
            reason.is_final |= self.is_whole
            raise
        return self.cls(**fields)

    def _field(self, fields: dict[str, Any], step: _Step, carrying: Carrying, part: Any, given: str, made: str) -> None:
        if step.carry is None:
            fields[step.name] = part
            return
        place = f"{given}/{step.field.wire}"
        mark = len(carrying.losses)
        try:
            fields[step.name] = step.carry(carrying, part, place, f"{made}/{step.wire}")
        except Uncarried as reason:
            if reason.is_final or step.is_needed:
                raise
            _leave_out(carrying, mark, place, reason)


def _leave_out(carrying: Carrying, mark: int, place: str, reason: Uncarried) -> None:
    """Note that a part is not carried, in place of what was noted below it."""
    del carrying.losses[mark:]
    carrying.losses.append((place, LossKind.DROPPED, reason.detail if reason.pointer == place else reason.why))


_PLANS: Final[dict[tuple[Difference, type[DataType], type[DataType], bool], _Plan]] = {}


def _plan(difference: Difference, source: type[DataType], target: type[DataType], is_within: bool) -> _Plan:
    """Return the plan for a class; ``is_within``: it is part of what is carried whole."""
    key = difference, source, target, is_within
    plan = _PLANS.get(key)
    if plan is None:
        plan = _PLANS[key] = _planned(*key)
    return plan


def _planned(difference: Difference, source: type[DataType], target: type[DataType], is_within: bool) -> _Plan:
    given, made = struct_of(source), struct_of(target)
    is_whole = is_within or source.__name__ in difference.whole
    places = made.by_wire
    fillings = {wire: difference.filled.get(f"{target.__name__}.{wire}") for wire in places}
    return _Plan(
        cls=target,
        steps=tuple(_step(difference, given, field, places, is_whole) for field in given.fields),
        filled=tuple(
            (places[wire], _typed(places[wire].node, text)) for wire, text in fillings.items() if text is not None
        ),
        required=tuple(field for field in made.fields if field.required),
        is_open=given.open,
        is_whole=is_whole,
    )


def _step(difference: Difference, given: Struct, field: Field, places: dict[str, Field], is_whole: bool) -> _Step:
    key = f"{given.cls.__name__}.{field.wire}"
    rule = difference.rules.get(key)
    wire = difference.renamed.get(key, field.wire)
    place = places.get(wire, field)
    is_dropped = isinstance(rule, Dropped)
    return _Step(
        field,
        place.name,
        wire,
        absent=ABSENT if isinstance(field.node, AnyJson) else None,
        carry=_ruled(DROPPED) if is_dropped else _carrier(difference, rule, field.node, place.node, is_whole),
        is_needed=key in difference.essential or (not is_dropped and (is_whole or place.required)),
    )


def _carrier(difference: Difference, rule: Rule | None, given: Node, made: Node, is_whole: bool) -> Carry | None:
    """Return what carries values of a node; None if they stay as they are."""
    if isinstance(given, Array) and isinstance(made, Array):
        item = _carrier(difference, rule, given.items, made.items, is_whole)
        return _list_carrier(item or _as_it_is, made.min_items or 0, is_whole)
    if isinstance(given, Nested) and isinstance(made, Nested):
        source, target = given.cls, made.cls
        return lambda carrying, value, place, new: _plan(difference, source, target, is_whole).carry(
            carrying, value, place, new
        )
    ruled = None if rule is None else _ruled(rule)
    return _member_carrier(made, ruled or _as_it_is) if isinstance(made, Enumerated) else ruled


def _as_it_is(carrying: Carrying, value: Any, given: str, made: str) -> Any:
    return value


def _ruled(rule: Rule) -> Carry:
    def carry(carrying: Carrying, value: Any, given: str, made: str) -> Any:
        def note(kind: LossKind, detail: str) -> None:
            carrying.losses.append((made if kind in MADE else given, kind, detail))

        try:
            return rule.carry(value, note)
        except Uncarried as reason:
            reason.pointer = given
            raise

    return carry


def _member_carrier(node: Enumerated, otherwise: Carry) -> Carry:
    """Return what finds a member, for values that the other edition lacks after a rule."""
    members = by_value(node.cls, *node.inward_only)

    def carry(carrying: Carrying, value: Any, given: str, made: str) -> Any:
        member = members.get(value)
        # What neither edition knows, read leniently, stays what it is.
        return member if member is not None else node.cls.unknown(otherwise(carrying, value, given, made))

    return carry


def _list_carrier(item: Carry, least: int, is_whole: bool) -> Carry:
    def carry(carrying: Carrying, value: list[Any], given: str, made: str) -> list[Any]:
        items: list[Any] = []
        reason = None
        for index, one in enumerate(value):
            place, mark = f"{given}/{index}", len(carrying.losses)
            try:
                items.append(item(carrying, one, place, f"{made}/{len(items)}"))
            except Uncarried as why:
                if why.is_final or is_whole:
                    raise
                _leave_out(carrying, mark, place, why)
                carrying.left_out[place] = reason = why
        if len(items) < least:
            raise reason or Uncarried("has no items", pointer=given)
        return items

    return carry


def _typed(node: Node, text: str) -> Any:
    return node.cls(text) if isinstance(node, Enumerated) else text

"""No loss goes unlisted: a payload and what was made of it are compared leaf by leaf.

``unlisted`` follows the leaves by their place: for versions that name things alike, or with ``places`` that say what
became of which pointer. ``untraced`` follows them by their value: for versions that name everything differently, and
for a message that became several. Both return what is wrong, one line each; nothing is well.

A leaf is a scalar, or an object or list with nothing in it. A loss at a pointer stands for all leaves below it. Losses
of the kinds in ``MADE`` are looked up in what was made, the others in what was given. The losses are those of the one
message: of a flow's losses take ``[loss for loss in losses if not loss.response]``, say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from ocppkit.bridge.losses import MADE, Loss, LossKind
from ocppkit.json import escape_pointer, is_array, is_object

Payload = Mapping[str, Any]
Same = Callable[[Any, Any], bool]

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", re.IGNORECASE)


def leaves(value: Any, pointer: str = "") -> dict[str, Any]:
    """Return the leaves of a payload by pointer."""
    return dict(_leaves(value, pointer))


def _leaves(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    if is_object(value) and value:
        for key, item in value.items():
            yield from _leaves(item, f"{pointer}/{escape_pointer(key)}")
    elif is_array(value) and value:
        for index, item in enumerate(value):
            yield from _leaves(item, f"{pointer}/{index}")
    else:
        yield pointer, value


def meaning(leaf: Any) -> Any:
    """Return what a leaf means: date-times as instants cut to milliseconds, numbers by value, in text too."""
    match leaf:
        case bool() | None:
            return (leaf,)
        case int() | float():
            return Decimal(repr(leaf))
        case str() if _DATE_TIME.match(leaf):
            moment = datetime.fromisoformat(leaf.upper()).astimezone(UTC)
            return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
        case str():
            try:
                number = Decimal(leaf)
            except InvalidOperation:
                return leaf
            return number if number.is_finite() else leaf
        case _:
            return repr(leaf)


def same(given: Any, made: Any) -> bool:
    """Whether two leaves mean the same."""
    return bool(meaning(given) == meaning(made))


def or_one_of(*pairs: tuple[Any, Any]) -> Same:
    """Return a comparison that takes these pairs for the same too: values that the versions spell differently."""
    return lambda given, made: (given, made) in pairs or same(given, made)


def unlisted(
    given: Payload,
    made: Payload,
    losses: Iterable[Loss],
    *,
    places: Mapping[str, str] | None = None,
    same: Same = same,
) -> list[str]:
    """Compare by place.

    ``places``: what became of a pointer and all below it, ``*`` for the index of an item, the same on both sides:
    ``{"/idTag": "/idToken/idToken"}``. The longest match counts; what has no match keeps its pointer. List items that a
    loss names as dropped are taken out first, so the items behind them move up.
    """
    losses = list(losses)
    before, after = leaves(given), leaves(made)
    lost = {loss.pointer for loss in losses if loss.kind not in MADE}
    made_up = {loss.pointer for loss in losses if loss.kind in MADE}
    dropped = {loss.pointer for loss in losses if loss.kind is LossKind.DROPPED}
    items = {pointer for pointer in dropped if _is_item(pointer, given)}
    placed = {pointer: _placed(_moved_up(pointer, items), places or {}) for pointer in before}

    problems = [f"{one}: is listed as lost, and nobody gave it" for one in lost if not _holds(before, one)]
    problems += [f"{one}: is listed as made up, and is not there" for one in made_up if not _holds(after, one)]
    for pointer, place in placed.items():
        if not pointer or _covers(items, pointer):
            continue
        if _covers(dropped, pointer):
            if place in after and not _covers(made_up, place):
                problems.append(f"{pointer}: is listed as dropped, and is there")
        elif _covers(lost, pointer) or _covers(made_up, place):
            continue
        elif place not in after:
            problems.append(f"{pointer}: is gone, and no loss says so")
        elif not same(before[pointer], after[place]):
            problems.append(f"{pointer}: {before[pointer]!r} became {after[place]!r}, and no loss says so")
    known = set(placed.values())
    problems += [
        f"{place}: is new, and no loss says so"
        for place in after
        if place and place not in known and not _covers(made_up, place)
    ]
    return problems


def untraced(
    given: Payload, made: Payload | Sequence[Payload], losses: Iterable[Loss], *, same: Same = same
) -> list[str]:
    """Compare by value: each leaf that is not listed as lost is found in what was made, and the reverse.

    ``made``: one payload, or all that the message became.
    """
    losses = list(losses)
    before = leaves(given)
    after = [leaves(one) for one in ([made] if isinstance(made, Mapping) else made)]
    lost = {loss.pointer for loss in losses if loss.kind not in MADE}
    made_up = {loss.pointer for loss in losses if loss.kind in MADE}
    there = [leaf for one in after for leaf in one.values()]
    problems = [
        f"{pointer}: {leaf!r} is gone, and no loss says so"
        for pointer, leaf in before.items()
        if pointer and not _covers(lost, pointer) and not any(same(leaf, other) for other in there)
    ]
    problems += [
        f"{pointer}: {leaf!r} is new, and no loss says so"
        for one in after
        for pointer, leaf in one.items()
        if pointer and not _covers(made_up, pointer) and not any(same(other, leaf) for other in before.values())
    ]
    return problems


def _covers(listed: Set[str], pointer: str) -> bool:
    """Whether a pointer or one above it is listed; the root stands for itself alone."""
    while pointer and pointer not in listed:
        pointer = pointer.rpartition("/")[0]
    return bool(pointer)


def _holds(found: Mapping[str, Any], pointer: str) -> bool:
    return any(place == pointer or place.startswith(f"{pointer}/") for place in found)


def _is_item(pointer: str, payload: Any) -> bool:
    *above, _ = pointer.split("/")
    for step in above[1:]:
        if is_array(payload):
            payload = payload[int(step)] if int(step) < len(payload) else None
        elif is_object(payload):
            payload = payload.get(step.replace("~1", "/").replace("~0", "~"))
    return is_array(payload)


def _moved_up(pointer: str, items: Set[str]) -> str:
    """Return the pointer when the items of lists that are left out no longer count."""
    given = made = ""
    for step in pointer.split("/")[1:]:
        gone = sum(f"{given}/{index}" in items for index in range(int(step))) if step.isdecimal() and items else 0
        given, made = f"{given}/{step}", f"{made}/{int(step) - gone if gone else step}"
    return made


def _placed(pointer: str, places: Mapping[str, str]) -> str:
    for pattern in sorted(places, key=len, reverse=True):
        found = re.match(re.escape(pattern).replace(r"\*", r"(\d+)") + "(?=/|$)", pointer)
        if found is not None:
            place = places[pattern]
            for index in found.groups():
                place = place.replace("*", index, 1)
            return place + pointer[found.end() :]
    return pointer

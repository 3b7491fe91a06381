"""Strategies of the single values of messages: those that a place takes, and those that break one of its rules."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocppkit._nodes import AnyJson, Array, Boolean, DateTime, Enumerated, Integer, Nested, Node, Number, Text, Uri
from ocppkit.testing.examples import BAD_TIMES, BAD_URIS, GOOD_TIMES, GOOD_URIS

TEXT: Final = st.characters(exclude_categories=["Cs"])  # a lone surrogate is no text
_LARGE: Final = 2**31

# Every value here is of another JSON type than the place; 2.0 and 2 are one type to draft-06, and two to draft-04.
_OF_ANOTHER_TYPE: Final[dict[type[Node], list[Any]]] = {
    Text: [None, 0, 1.5, True, [], {}],
    DateTime: [None, 0, 1.5, True, [], {}],
    Uri: [None, 0, 1.5, True, [], {}],
    Enumerated: [None, 0, 1.5, True, [], {}],
    Integer: [None, "1", 1.5, True, [], {}],
    Number: [None, "1.5", True, [], {}],
    Boolean: [None, "true", 1, 0, [], {}],
    Nested: [None, "x", 1, True, []],
    Array: [None, "x", 1, True, {}],
}


# Values that fit


def simple(node: Any) -> SearchStrategy[Any]:
    """Return the strategy of a place that holds no object and no list."""
    return _SIMPLE[type(node)](node)


def _text(node: Text) -> SearchStrategy[Any]:
    return st.text(TEXT, max_size=255 if node.max_length is None else node.max_length)


def _enumerated(node: Enumerated) -> SearchStrategy[Any]:
    return st.sampled_from(_members(node))


def _integer(node: Integer) -> SearchStrategy[Any]:
    return st.integers(*_between(node))


def _number(node: Number) -> SearchStrategy[Any]:
    low, high = _between(node)
    if node.multiple_of is None:
        return st.floats(low, high, allow_nan=False, allow_subnormal=False)
    parts = round(1 / node.multiple_of)
    return st.integers(int(low * parts), int(high * parts)).map(lambda number: number / parts)


def _members(node: Enumerated) -> list[str]:
    return [member.value for member in node.cls if member.value not in node.inward_only]


def _between(node: Integer | Number) -> tuple[Any, Any]:
    """Return the bounds of a place; where it has none, they are far away."""
    low, high = node.minimum, node.maximum
    if low is None:
        low = -_LARGE if high is None else high - _LARGE
    return low, (low + 2 * _LARGE if high is None else high)


def _written(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


_TIMES: Final = st.sampled_from(GOOD_TIMES) | st.datetimes(timezones=st.just(UTC)).map(_written)
_SCALARS: Final = (
    st.none() | st.booleans() | st.integers(-_LARGE, _LARGE) | st.floats(-1e9, 1e9) | st.text(TEXT, max_size=20)
)
_NAMES: Final = st.text(TEXT, max_size=10)

JSON: Final[SearchStrategy[Any]] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=5,
)
"""Any JSON, but not much of it."""

_SIMPLE: Final[dict[type[Node], Callable[[Any], SearchStrategy[Any]]]] = {
    Text: _text,
    DateTime: lambda _: _TIMES,
    Uri: lambda _: st.sampled_from(GOOD_URIS),
    Enumerated: _enumerated,
    Integer: _integer,
    Number: _number,
    Boolean: lambda _: st.booleans(),
    AnyJson: lambda _: JSON,
}


# Values that break a rule


def breaking(rule: str, node: Any, items: Callable[[Any], SearchStrategy[Any]]) -> SearchStrategy[Any]:
    """Return the strategy of values that break a rule of a place, and no other; ``items`` makes those of a list."""
    return _BREAKING[rule](node, items)


_Items = Callable[[Any], SearchStrategy[Any]]


def _of_another_type(node: Any, _: _Items) -> SearchStrategy[Any]:
    whole = [2.0] if isinstance(node, Integer) and not node.integral_floats else []
    return st.sampled_from([*_OF_ANOTHER_TYPE[type(node)], *whole])


def _too_long(node: Text, _: _Items) -> SearchStrategy[Any]:
    most = node.max_length or 0
    return TEXT.flatmap(lambda letter: st.integers(most + 1, most + 3).map(lambda count: letter * count))


def _of_no_list(node: Enumerated, _: _Items) -> SearchStrategy[Any]:
    known = _members(node)
    nearly = st.sampled_from([text for one in known for text in (one.swapcase(), f"{one} ", f"x{one}")])
    return (nearly | st.text(TEXT, max_size=20)).filter(lambda text: text not in known)


def _of_no_format(node: DateTime | Uri, _: _Items) -> SearchStrategy[Any]:
    return st.sampled_from(BAD_TIMES if isinstance(node, DateTime) else BAD_URIS)


def _too_small(node: Integer | Number, _: _Items) -> SearchStrategy[Any]:
    low, _high = _between(node)
    return st.integers(1, 100).map(lambda number: low - number)


def _too_large(node: Integer | Number, _: _Items) -> SearchStrategy[Any]:
    _low, high = _between(node)
    return st.integers(1, 100).map(lambda number: high + number)


def _between_steps(node: Number, _: _Items) -> SearchStrategy[Any]:
    low, high = _between(node)
    parts = round(1 / (node.multiple_of or 1))
    return st.integers(int(low * parts), int(high * parts) - 1).map(lambda number: (2 * number + 1) / (2 * parts))


def _too_few(node: Array, items: _Items) -> SearchStrategy[Any]:
    return st.lists(items(node.items), max_size=(node.min_items or 1) - 1)


def _too_many(node: Array, items: _Items) -> SearchStrategy[Any]:
    most = node.max_items or 0
    counts = st.integers(most + 1, most + 2)
    return items(node.items).flatmap(lambda item: counts.map(lambda count: [item] * count))


_BREAKING: Final[dict[str, Callable[[Any, _Items], SearchStrategy[Any]]]] = {
    "type": _of_another_type,
    "maxLength": _too_long,
    "enum": _of_no_list,
    "format": _of_no_format,
    "minimum": _too_small,
    "maximum": _too_large,
    "multipleOf": _between_steps,
    "minItems": _too_few,
    "maxItems": _too_many,
}

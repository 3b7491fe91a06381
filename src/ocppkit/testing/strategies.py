"""Every message for Hypothesis: valid, and nearly valid with the rule that it breaks.

They are drawn from the same tables as the messages, so a new edition has them at once. Most optional properties are
left out, the more the deeper they stand.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final, TypeVar

try:
    from hypothesis import strategies as st
    from hypothesis.strategies import DrawFn, SearchStrategy
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        f"{__name__} needs hypothesis: pip install 'ocppkit[testing]'", name=error.name
    ) from error

from ocppkit._lazy import struct_of
from ocppkit._nodes import Array, Nested, Node, Struct
from ocppkit.frames import Call, dumps
from ocppkit.messages import DataType, Request, Sender
from ocppkit.payloads import from_payload
from ocppkit.protocol import Version
from ocppkit.testing._places import check_fields
from ocppkit.testing._values import JSON, TEXT, breaking, simple
from ocppkit.testing.flaws import EXTRA, Flaw, Flawed, Path, flaws

__all__ = ["flawed", "messages", "payloads", "requests", "texts"]

M = TypeVar("M", bound=DataType)
V = TypeVar("V", bound=Version)

_RARE: Final = 3
_OF_JSON: Final = '[]{}",:0123456789.eE+-\\u nul\x00\ud800'
_PIECES: Final = (
    "",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "null",
    "NaN",
    "1e999",
    "-",
    "\\",
    "\\ud800",
    "\x00",
    "9" * 400,
)


def payloads(cls: type[DataType]) -> SearchStrategy[dict[str, Any]]:
    """Return the strategy of a message's payloads, all of which its schema accepts."""
    return _objects(struct_of(cls), 0, None, ())


def messages(cls: type[M], **wanted: Any) -> SearchStrategy[M]:
    """Return the strategy of a message, ``messages(v201.HeartbeatResponse)`` say, all of which its schema accepts.

    ``wanted``: fields that are not to be of all sorts, each a value or a strategy; whether these fit is not looked at.

    Raises:
        TypeError: the class has no such field.
    """
    check_fields(cls, wanted)
    fixed: dict[str, SearchStrategy[Any]] = {
        name: value if isinstance(value, SearchStrategy) else st.just(value)  # pyright: ignore[reportUnknownVariableType]
        for name, value in wanted.items()
    }
    return st.builds(partial(_message, cls), payloads(cls), st.fixed_dictionaries(fixed))


def requests(version: type[V], sender: Sender | None = None) -> SearchStrategy[Request[V, Any]]:
    """Return the strategy of the requests of a version; ``sender``: only of those that this side may send.

    Raises:
        ValueError: ``sender`` is both sides.
    """
    if sender is Sender.BOTH:
        raise ValueError("a request has one sender: leave sender out for those of both sides")
    known: list[Any] = [
        one for one in version.actions.values() if sender is None or one.sender in (sender, Sender.BOTH)
    ]
    return st.sampled_from([one.request for one in known if one.response is not None]).flatmap(messages)


def texts(version: type[Version]) -> SearchStrategy[str]:
    """Return the strategy of what may come over a wire: calls of a version, calls that are mangled, and any text."""
    calls = requests(version).map(lambda request: dumps(Call("1", request.__ocpp_action__, request)))
    return calls | calls.flatmap(_mangled) | st.text() | st.text(_OF_JSON)


def flawed(cls: type[DataType], flaw: Flaw | None = None) -> SearchStrategy[Flawed]:
    """Return the strategy of payloads that break one rule; ``flaw``: which one, out of ``flaws(cls)``; None for any.

    Raises:
        ValueError: no message of this class can have the flaw, or any.
    """
    known = flaws(cls)
    if not known or flaw not in (None, *known):
        raise ValueError(f"no {cls.__name__} can break {'a rule' if flaw is None else flaw}: see flaws()")

    def broken(flaw: Flaw) -> SearchStrategy[Flawed]:
        return _objects(struct_of(cls), 0, flaw, flaw.path).map(lambda payload: Flawed(payload, flaw))

    return (st.sampled_from(known) if flaw is None else st.just(flaw)).flatmap(broken)


def _message(cls: type[M], payload: dict[str, Any], wanted: dict[str, Any]) -> M:
    message = from_payload(cls, payload)
    for name, value in wanted.items():
        setattr(message, name, value)
    return message


def _mangled(text: str) -> SearchStrategy[str]:
    """Return the strategy of a text in which a piece is replaced by another."""

    def replaced(start: int, length: int, piece: str) -> str:
        return text[:start] + piece + text[start + length :]

    return st.builds(replaced, st.integers(0, len(text)), st.integers(0, 20), st.sampled_from(_PIECES) | st.text())


@st.composite
def _objects(draw: DrawFn, struct: Struct, depth: int, flaw: Flaw | None, path: Path) -> dict[str, Any]:
    """Draw an object; if there is a flaw, it is at this path below the object."""
    step = path[0] if path else None
    broken = flaw.rule if flaw is not None and len(path) == 1 else None
    made: dict[str, Any] = {}
    for field in struct.fields:
        if field.wire == step:
            if broken != "required":
                made[field.wire] = draw(_values(field.node, depth, flaw, path[1:]))
        elif field.required or draw(_rarely(field.node, depth)):
            made[field.wire] = draw(_values(field.node, depth))
    if struct.open:
        names = st.text(TEXT, max_size=10).filter(lambda name: name not in struct.by_wire)
        made |= draw(st.dictionaries(names, JSON, max_size=2))
    if broken == "additionalProperties":
        made[EXTRA] = draw(JSON)
    return made


def _rarely(node: Node, depth: int) -> SearchStrategy[bool]:
    """Decide whether an optional property is there; the simplest is that it is not."""
    most = _RARE * (depth + 1) if isinstance(node, Nested | Array) else _RARE
    return st.integers(0, most).map(lambda number: number == most)


def _values(node: Node, depth: int, flaw: Flaw | None = None, path: Path = ()) -> SearchStrategy[Any]:
    """Return the strategy of a place; if there is a flaw, it is at this path below the place."""
    if flaw is not None and not path:
        return breaking(flaw.rule, node, lambda item: _values(item, depth))
    match node:
        case Nested(cls):
            return _objects(struct_of(cls), depth + 1, flaw, path)
        case Array(items, least, most) if flaw is None:
            low = least or 0
            return st.lists(_values(items, depth), min_size=low, max_size=max(low, min(most or 2, 2)))
        case Array(items, least, _):
            others = max((least or 0) - 1, 0)
            rest = st.lists(_values(items, depth), min_size=others, max_size=others)
            return st.builds(_before, _values(items, depth, flaw, path[1:]), rest)
        case _:
            return simple(node)


def _before(first: Any, rest: list[Any]) -> list[Any]:
    return [first, *rest]

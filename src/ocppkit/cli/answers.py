"""What a tool answers to every action of the other side, without a program behind it: valid, and agreeing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any, Final, final

from ocppkit._nodes import Array, Boolean, DateTime, Enumerated, Field, Integer, Item, Nested, Number
from ocppkit.cli.schema import AnyAction, fields_of, values_of
from ocppkit.errors import PayloadError
from ocppkit.handlers import Handlers
from ocppkit.json import is_array, is_object
from ocppkit.leniency import LENIENT
from ocppkit.messages import DataType, Request, Response, Sender
from ocppkit.payloads import from_payload, to_payload
from ocppkit.protocol import Version

_transactions: Final = count(1)

# What stands in an answer whatever its action: a CSMS gives times, intervals and transactions.
_VALUES: Final[Mapping[str, Callable[[], object]]] = {
    "currentTime": lambda: datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    "interval": lambda: 300,
    "transactionId": lambda: next(_transactions),
}
# Most enumerations of statuses begin with the one that agrees.
_AGREEING: Final = ("Accepted", "Unpublished")
# Optional fields that belong into an answer if the request has something: action, field of the request, field to add.
_WITH: Final = (("TransactionEvent", "idToken", "idTokenInfo"), ("StopTransaction", "idTag", "idTagInfo"))


@final
class Answers:
    """The answers of a tool: agreeing ones, or those that its user has chosen for an action."""

    def __init__(self) -> None:
        self._chosen: dict[str, dict[str, Any]] = {}

    def choose(self, action: str, payload: Mapping[str, Any] | None) -> None:
        """Answer an action with these fields from now on; None is the default again."""
        if payload is None:
            self._chosen.pop(action, None)
        else:
            self._chosen[action] = dict(payload)

    def is_chosen(self, action: str) -> bool:
        """Whether the user has chosen the answer to an action."""
        return action in self._chosen

    def to(self, request: Request[Any, Any]) -> Response:
        """Return the answer to a request.

        Raises:
            PayloadError: what was chosen is invalid.
        """
        payload = default_payload(request) | self._chosen.get(request.__ocpp_action__, {})
        response: Response = from_payload(request.__ocpp_response__, payload)
        return response

    def handlers(self, version: type[Version], us: Sender) -> Handlers[Any, Any]:
        """Return handlers that answer everything that the other side may send."""
        handlers: Handlers[Any, Any] = Handlers(version, object)
        for action in version.actions.values():
            if action.sender is not us:
                handlers.on(action)(self._handler(action))
        return handlers

    def _handler(self, action: AnyAction) -> Callable[[object, Any], Any]:
        if action.response is None:
            return lambda _, __: None
        return lambda _, request: self.to(request)


def default_payload(request: Request[Any, Any]) -> dict[str, Any]:
    """Return the payload of an agreeing answer: required fields alone, with what the request names repeated."""
    asked = _asked(request)
    required = _object(request.__ocpp_response__, asked)
    by_wire = {field.wire: field for field in fields_of(request.__ocpp_response__)}
    for action, given, added in _WITH:
        if request.__ocpp_action__ == action and given in asked and added in by_wire:
            required[added] = _value(by_wire[added], asked)
    return required


def _asked(request: Request[Any, Any]) -> dict[str, Any]:
    """Return a request's payload, or nothing if it was read leniently and cannot be written."""
    try:
        return to_payload(request, policy=LENIENT)
    except PayloadError:
        return {}


def _object(cls: type[DataType], asked: Mapping[str, Any]) -> dict[str, Any]:
    return {field.wire: _value(field, asked) for field in fields_of(cls) if field.required}


def _value(field: Field, asked: Mapping[str, Any]) -> Any:
    if field.wire in _VALUES:
        return _VALUES[field.wire]()
    if field.wire in asked and _is_repeated(field, asked[field.wire]):
        return asked[field.wire]
    if isinstance(field.node, Array):
        return _list(field.node, asked)
    return _item(field.node, asked)


def _is_repeated(field: Field, value: object) -> bool:
    """Whether a value of the request stands in the answer too: statuses and lists are the answer's own."""
    match field.node:
        case Array():
            return False
        case Enumerated():
            return not field.wire.lower().endswith("status") and value in values_of(field.node.cls, field.node)
        case node:
            return not is_array(value) and isinstance(node, Nested) == is_object(value)


def _list(node: Array, asked: Mapping[str, Any]) -> list[Any]:
    """Return a list of the answer: an item for each of the request that shares fields with it, or as few as may be."""
    if isinstance(node.items, Nested):
        names = {field.wire for field in fields_of(node.items.cls) if field.required}
        for name, items in asked.items():
            if not is_array(items) or not items:
                continue
            if is_object(items[0]) and names & items[0].keys():
                return [_object(node.items.cls, item) for item in items]
            if name in names:
                return [_object(node.items.cls, {name: item}) for item in items]
    return [_item(node.items, asked) for _ in range(node.min_items or 0)]


def _item(node: Item, asked: Mapping[str, Any]) -> Any:
    match node:
        case Enumerated():
            values = values_of(node.cls, node)
            return next((one for one in _AGREEING if one in values), values[0])
        case Nested():
            return _object(node.cls, asked)
        case Integer() | Number():
            return max(0, node.minimum or 0)
        case Boolean():
            return False
        case DateTime():
            return _VALUES["currentTime"]()
        case _:
            return ""

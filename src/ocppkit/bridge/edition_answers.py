"""What a bridge between editions answers by itself: to whole requests, and to single items of those that have many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ocppkit._lazy import struct_of
from ocppkit._nodes import Array, Enumerated, Field, Nested, Struct
from ocppkit.bridge.differences import Items, Uncarried
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.messages import Request, Response
from ocppkit.payloads import from_payload

__all__ = ["answer", "answer_all_items", "answer_left_out_fields", "answer_left_out_items"]

_LONGEST_INFO: Final = 512  # of 2.0.1; 2.1 takes more


def answer(
    request: Request[Any, Any], payload: Mapping[str, Any], reason: str, why: str, echoed: tuple[str, ...] = ()
) -> Response:
    """Return the response that a payload describes; its fields ``echoed`` repeat the request's.

    ``reason`` and ``why`` become its statusInfo if it has a place for that.
    """
    given = struct_of(type(request)).by_wire
    repeated = {wire: getattr(request, given[wire].name) for wire in echoed}
    response: Response = from_payload(request.__ocpp_response__, {**payload, **repeated})
    for name, info in _explained(struct_of(type(response)), reason, why).items():
        setattr(response, name, info)
    return response


def answer_all_items(request: Request[Any, Any], items: Items, left_out: Mapping[str, Uncarried]) -> Response | None:
    """Answer a request none of whose items can be carried; None if some can."""
    answers = _answers(request, items, left_out)
    if len(answers) < len(getattr(request, _field(type(request), items.asked).name)):
        return None
    cls = request.__ocpp_response__
    return cls(**{_field(cls, items.answered).name: [*answers.values()]})


def answer_left_out_items(
    request: Request[Any, Any], response: Response, items: Items, left_out: Mapping[str, Uncarried], context: Context
) -> None:
    """Put the answers for the items that were not carried where the asker looks for them."""
    results: list[Any] = getattr(response, _field(type(response), items.answered).name)
    for index, result in _answers(request, items, left_out).items():
        results.insert(index, result)
        context.lost(f"/{items.answered}/{min(index, len(results) - 1)}", LossKind.INVENTED, "answered by the bridge")


def answer_left_out_fields(response: Response, payloads: Iterable[Mapping[str, Any]], context: Context) -> None:
    """Let a response say what these payloads do, in place of what the other side said without having seen it all."""
    fields = struct_of(type(response)).by_wire
    for payload in payloads:
        made = from_payload(type(response), payload)
        for wire in payload:
            setattr(response, fields[wire].name, getattr(made, fields[wire].name))
            context.lost(f"/{wire}", LossKind.INVENTED, "the other side has not seen all of the request")


def _answers(request: Request[Any, Any], items: Items, left_out: Mapping[str, Uncarried]) -> dict[int, Any]:
    """Return the answers by the indexes of their items, in order."""
    asked: list[Any] = getattr(request, _field(type(request), items.asked).name)
    node = _field(request.__ocpp_response__, items.answered).node
    assert isinstance(node, Array)
    assert isinstance(node.items, Nested)
    result = struct_of(node.items.cls)
    reasons = {index: left_out.get(f"/{items.asked}/{index}") for index in range(len(asked))}
    return {
        index: _result(result, items, asked[index], reason) for index, reason in reasons.items() if reason is not None
    }


def _result(result: Struct, items: Items, item: Any, reason: Uncarried) -> Any:
    fields = result.by_wire
    made = {fields[wire].name: getattr(item, fields[wire].name) for wire in items.echo}
    if items.item is not None:
        made[fields[items.item].name] = item
    made |= {fields[wire].name: _value(fields[wire], text) for wire, text in items.answer.items()}
    return result.cls(**made, **_explained(result, reason.reason, reason.detail))


def _value(field: Field, text: str) -> Any:
    return field.node.cls(text) if isinstance(field.node, Enumerated) else text


def _explained(struct: Struct, reason: str, why: str) -> dict[str, Any]:
    """Return the field that says why, by its name, if the struct has one."""
    for field in struct.fields:
        if isinstance(field.node, Nested) and field.node.cls.__name__ == "StatusInfoType":
            cls: type[Any] = field.node.cls
            return {field.name: cls(reason_code=reason, additional_info=why[:_LONGEST_INFO])}
    return {}


def _field(cls: type[Any], wire: str) -> Field:
    return struct_of(cls).by_wire[wire]

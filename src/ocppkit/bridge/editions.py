"""The pairs of neighbouring editions of 2.x: each action is carried by the printed difference of the two.

An action that the other edition lacks, and a request that cannot be carried, are answered by the bridge: with a status
of the response if the table has one, else with the CALLERROR NotSupported or, for a number that is out of bounds,
PropertyConstraintViolation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from ocppkit.bridge._editions import DIFFERENCES
from ocppkit.bridge.carrying import Carrying
from ocppkit.bridge.conversions import Conversion, pair_of
from ocppkit.bridge.differences import Difference, Uncarried
from ocppkit.bridge.edition_answers import (
    answer,
    answer_all_items,
    answer_left_out_fields,
    answer_left_out_items,
)
from ocppkit.bridge.flows import Context, Flow, Pair, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.errors import ErrorCode
from ocppkit.json import is_object
from ocppkit.messages import Action, Request, Response, SendAction, Sender, StationSend
from ocppkit.versions import Version

__all__ = ["between"]


def between(station: type[Version], csms: type[Version]) -> Pair:
    """Make the pair of two neighbouring editions.

    Raises:
        KeyError: there is no printed difference of them.
    """
    if (station, csms) in DIFFERENCES:
        to_csms, to_station = DIFFERENCES[station, csms]()
    else:
        to_station, to_csms = DIFFERENCES[csms, station]()
    return pair_of(
        station,
        csms,
        from_station=_conversions(to_csms, to_station, Sender.STATION),
        from_csms=_conversions(to_station, to_csms, Sender.CSMS),
    )


def _conversions(forth: Difference, back: Difference, sender: Sender) -> Iterator[Conversion]:
    for action in forth.source.actions.values():
        if action.sender not in {sender, Sender.BOTH}:
            continue
        if isinstance(action, SendAction):
            yield _told(action, forth)
        elif action.name in forth.target.actions:
            yield _asked(action, forth, back)
        else:
            yield _unknown(action, forth)


# Actions of both editions


def _asked(action: Action[Any, Any, Any], forth: Difference, back: Difference) -> Conversion:
    refused = forth.refused.get(action.name)
    rules = [] if refused is None else [f"What cannot be carried: {_shown(refused)}."]
    rules += [f"Without its {wire}: {_shown(says)}." for wire, says in forth.left_out.get(action.name, {}).items()]
    return Conversion(
        action.request,
        convert=partial(_request, forth),
        answer=partial(_response, forth, back),
        counterparts=(action.name,),
        rule=" ".join(rules),
    )


def _request(forth: Difference, request: Request[Any, Any], context: Context) -> Request[Any, Any] | Response:
    carrying = Carrying(forth)
    try:
        made: Request[Any, Any] = carrying.carry(request)
    except Uncarried as reason:
        context.lost("", LossKind.ANSWERED, reason.why)
        return _refusal(carrying, request, reason)
    carrying.tell(context)
    return made


def _refusal(carrying: Carrying, request: Request[Any, Any], reason: Uncarried) -> Response:
    """Answer a request that cannot be carried.

    Raises:
        Refused: no status of the response fits.
    """
    forth, action = carrying.difference, request.__ocpp_action__
    items, payload = forth.items.get(action), forth.refused.get(action)
    if items is not None and (response := answer_all_items(request, items, carrying.left_out)) is not None:
        return response
    if payload is None:
        raise Refused(reason.code, reason.why)
    return answer(request, payload, reason.reason, reason.why)


def _response(
    forth: Difference, back: Difference, response: Response, context: Context, request: Request[Any, Any]
) -> Response:
    carrying = Carrying(back)
    try:
        made: Response = carrying.carry(response)
    except Uncarried as reason:
        raise Refused(ErrorCode.INTERNAL_ERROR, f"the answer cannot be carried: {reason.why}") from None
    carrying.tell(context)
    items, fields = forth.items.get(request.__ocpp_action__), forth.left_out.get(request.__ocpp_action__)
    if items is not None or fields is not None:
        given = Carrying(forth)
        given.carry(request)  # once more, to know what of it the other side did not see
        if items is not None:
            answer_left_out_items(request, made, items, given.left_out, context)
        if fields is not None:
            dropped = {pointer for pointer, kind, _ in given.losses if kind is LossKind.DROPPED}
            answer_left_out_fields(made, [says for wire, says in fields.items() if f"/{wire}" in dropped], context)
    return made


# Actions of one edition


def _unknown(action: Action[Any, Any, Any], forth: Difference) -> Conversion:
    payload = forth.answers.get(action.name)
    answered = "NotSupported" if payload is None else _shown(payload)
    rule = f"{forth.target.name} has no such message: {answered}."
    return Conversion(action.request, convert=partial(_answered, forth), rule=rule)


def _answered(forth: Difference, request: Request[Any, Any], context: Context) -> Response:
    action, why = request.__ocpp_action__, _lacking(forth, request)
    context.lost("", LossKind.ANSWERED, why)
    payload = forth.answers.get(action)
    if payload is None:
        raise Refused(ErrorCode.NOT_SUPPORTED, why)
    return answer(request, payload, "UnsupportedRequest", why, forth.echoes.get(action, ()))


# Messages that nobody answers


def _told(action: SendAction[Any, Any], forth: Difference) -> Conversion:
    is_shared = action.name in forth.target.actions
    convert = partial(_tell if is_shared else _keep, forth)
    return Conversion(
        action.request,
        convert,
        counterparts=(action.name,) if is_shared else (),
        rule="" if is_shared else f"{forth.target.name} has no such message: it goes nowhere.",
        flow=partial(_telling, convert),
    )


def _telling(convert: Callable[[Any, Context], Sequence[Any]], message: StationSend[Any], context: Context) -> Flow:
    yield from convert(message, context)
    return None


def _tell(forth: Difference, message: StationSend[Any], context: Context) -> Sequence[Any]:
    carrying = Carrying(forth)
    made = carrying.carry(message)
    carrying.tell(context)
    return (made,)


def _keep(forth: Difference, message: StationSend[Any], context: Context) -> Sequence[Any]:
    context.lost("", LossKind.DROPPED, _lacking(forth, message))
    return ()


def _lacking(forth: Difference, message: Request[Any, Any] | StationSend[Any]) -> str:
    return f"OCPP {forth.target.name} has no {message.__ocpp_action__}"


def _shown(payload: Mapping[str, Any]) -> str:
    """Show an answer the short way: its status, if it has one."""
    value = next(iter(payload.values()), "answered with nothing")
    return _shown(value) if is_object(value) else str(value)

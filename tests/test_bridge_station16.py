"""A 1.6 station under a 2.0.1 CSMS: every action of either is carried, validly, and nothing is lost in silence."""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP201, from_payload, to_payload
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Options, Refused, Side
from ocppkit.bridge.state import Place, State, Transaction
from ocppkit.bridge.station16 import FROM_CSMS, FROM_STATION, PAIR
from ocppkit.errors import CallFailed, CallTimedOutError, RemoteCallError
from ocppkit.messages import Message, Request, Response, Sender
from tests.bridge16 import untold
from tests.instances import Maker
from tests.official import oracle, schemas

AT_LEAST = int(os.environ.get("OCPPKIT_INSTANCES", "10"))
SEED = os.environ.get("OCPPKIT_SEED", "ocppkit")
NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)
CONVERSIONS = {
    **{(Side.STATION, one.request): one for one in FROM_STATION},
    **{(Side.CSMS, one.request): one for one in FROM_CSMS},
}

Json = dict[str, Any]

every_action = pytest.mark.parametrize(
    ("side", "conversion"),
    [(side, one) for (side, _), one in CONVERSIONS.items()],
    ids=lambda one: one.request.__ocpp_action__ if isinstance(one, Conversion) else str(one),
)


@cache
def valid(edition: str, message: str) -> list[Json]:
    """Return valid payloads: the largest, the smallest, and some between."""
    maker, validator = Maker(message, schemas(edition)[message], SEED), oracle(edition, message)
    found = [maker.maximal(), maker.minimal(), *(maker.some() for _ in range(AT_LEAST))]
    return [one for one in found if validator.is_valid(one)]


def messages(cls: type[Any]) -> list[Any]:
    return [from_payload(cls, payload) for payload in valid(cls.__ocpp_version__.name, cls.__name__)]


def remembering() -> State:
    """Return a state in which much of what random messages name is known."""
    state = State()
    for number in range(1, 4):
        state.topology[number] = Place(1 + number // 3, 1 + number % 2)
    state.transactions["1"] = Transaction("1", 1, connector_id=1, evse_id=1, seq_no=4, answered=True)
    return state


def test_every_action_of_either_has_a_conversion_and_a_row() -> None:
    wanted = {
        (side, action.request)
        for side, version in ((Side.STATION, OCPP16), (Side.CSMS, OCPP201))
        for action in version.actions.values()
        if action.sender in {Sender(side.value), Sender.BOTH}
    }
    assert set(CONVERSIONS) == wanted
    assert {(row.sender, row.action) for row in PAIR.rows} == {(side, cls.__ocpp_action__) for side, cls in wanted}


def is_valid(message: Any) -> bool:
    return bool(oracle(message.__ocpp_version__.name, type(message).__name__).is_valid(to_payload(message)))


@every_action
@pytest.mark.parametrize("options", [Options(security=True, long_tokens="alias", profile_mirror=True), Options()])
def test_whatever_is_asked_and_answered_what_is_made_is_valid(
    side: Side, conversion: Conversion, options: Options
) -> None:
    draw = random.Random(f"{SEED}/{conversion.request.__name__}")
    asked: set[str] = set()
    for request in messages(conversion.request):
        for state in (State(), remembering()):
            context = Context.start(state, NOW, options, asker=side, action=conversion.request.__ocpp_action__)
            flow = PAIR.flows(side)[conversion.request](request, context)
            answered, requests = play(flow, draw)
            assert answered is None or (isinstance(answered, request.__ocpp_response__) and is_valid(answered))
            for _, work in context.work:
                requests += [work] if isinstance(work, Request) else play(work, draw)[1]
            assert all(is_valid(one) for one in requests)
            asked |= {one.__ocpp_action__ for one in requests}
            assert State.from_json(state.to_json()).to_json() == state.to_json()
    follow = {"NotifyReport", "ReportChargingProfiles", "RemoteStopTransaction", "Reset"}
    assert asked <= set(conversion.counterparts) | follow


def play(flow: Any, draw: random.Random) -> tuple[Response | None, list[Request[Any, Any]]]:
    """Answer what a flow asks, now and then with a failure; return its answer and what it asked."""
    asked: list[Request[Any, Any]] = []
    step, value = flow.send, None
    while True:
        try:
            request = step(value)
        except StopIteration as end:
            return end.value, asked
        except (CallFailed, Refused):
            return None, asked
        asked.append(request)
        step, value = flow.send, draw.choice(messages(request.__ocpp_response__))
        if draw.random() < 0.1:
            step = flow.throw
            value = draw.choice([RemoteCallError("InternalError"), CallTimedOutError(request.__ocpp_action__, 30.0)])


def bodies(made: Any) -> list[tuple[str, Json]]:
    messages = [made] if isinstance(made, Message) else made
    return [(type(one).__name__.removesuffix("Request"), to_payload(one)) for one in messages]


def charging(request: Any) -> State:
    """Return a state in which the transaction of a request runs, or one on its connector."""
    state = State()
    number = getattr(request, "transaction_id", None)
    if isinstance(number, int | None):
        connector = getattr(request, "connector_id", 1)
        state.transactions[str(number)] = Transaction(str(number), number, connector_id=connector, answered=True)
    return state


@every_action
@pytest.mark.parametrize("charges", [False, True])
def test_no_loss_goes_unlisted(side: Side, conversion: Conversion, charges: bool) -> None:
    for number, request in enumerate(messages(conversion.request)):
        options = Options(security=number % 2 == 0)
        state = charging(request) if charges else State()
        context = Context.start(state, NOW, options, asker=side, action=conversion.request.__ocpp_action__)
        try:
            made = conversion.convert(request, context)
        except Refused:
            continue
        if isinstance(made, Response):
            assert context.losses
            continue
        assert untold(to_payload(request), bodies(made), context.losses) == []
        asked = [made] if isinstance(made, Request) else list(made)
        if conversion.answer is not None and len(asked) == 1:
            for response in messages(asked[0].__ocpp_response__):
                inner = context.apart(side, "", response=True)
                try:
                    answer = conversion.answer([response] if conversion.joined else response, inner, request)
                except Refused:
                    continue
                following = [work for _, work in inner.work if isinstance(work, Request)]
                assert untold(to_payload(response), bodies([answer, *following]), inner.losses) == []

"""Pairs: every action of each side is carried between each two versions, and two pairs make a longer one."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP21, OCPP201, ErrorCode, v16, v21, v201
from ocppkit.bridge.flows import Context, Flow, Pair, Refused, Row, Side
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.pairs import PAIRS, then
from ocppkit.bridge.state import State
from ocppkit.errors import CallFailed, CallTimedOutError, RemoteCallError
from ocppkit.messages import Request, Response, Sender
from tests.test_bridge_converting import SEED, is_valid, messages

NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)

every_pair = pytest.mark.parametrize("versions", PAIRS, ids=lambda pair: f"{pair[0].name}-{pair[1].name}")


def test_there_is_a_pair_of_each_two_versions() -> None:
    assert len(PAIRS) == 6
    assert {(pair.station, pair.csms) for pair in PAIRS.values()} == set(PAIRS)
    assert PAIRS.get((OCPP16, OCPP16)) is None


@every_pair
def test_every_action_that_a_side_may_send_has_a_flow_and_a_row(versions: Any) -> None:
    pair = PAIRS[versions]
    for side, version in ((Side.STATION, pair.station), (Side.CSMS, pair.csms)):
        wanted = {
            action.request: action.name
            for action in version.actions.values()
            if action.sender in {Sender(side.value), Sender.BOTH}
        }
        assert set(pair.flows(side)) == set(wanted)
        assert sorted(row.action for row in pair.rows if row.sender is side) == sorted(wanted.values())


@every_pair
def test_a_row_names_actions_that_the_other_side_takes(versions: Any) -> None:
    pair = PAIRS[versions]
    for row in pair.rows:
        version = pair.csms if row.sender is Side.STATION else pair.station
        senders = {Sender(row.sender.value), Sender.BOTH}
        assert all(version.actions[name].sender in senders for name in row.counterparts), row


def play(flow: Any, answer: Any) -> tuple[list[Any], Any]:
    """Run a flow; return what it asks and how it ends. ``answer`` gives a response or an exception for a request."""
    asked: list[Any] = []
    step, value = flow.send, None
    while True:
        try:
            request = step(value)
        except StopIteration as end:
            return asked, end.value
        except (CallFailed, Refused) as error:
            return asked, error
        asked.append(request)
        value = answer(request)
        step = flow.throw if isinstance(value, Exception) else flow.send


@pytest.mark.parametrize("versions", [(OCPP16, OCPP21), (OCPP21, OCPP16)], ids=["1.6-2.1", "2.1-1.6"])
@pytest.mark.parametrize("side", Side)
def test_what_two_layers_make_is_valid_in_the_version_of_its_side(versions: Any, side: Side) -> None:
    pair = PAIRS[versions]
    version = {Side.STATION: pair.station, Side.CSMS: pair.csms}
    draw = random.Random(f"{SEED}/{side}")

    def answer(request: Any) -> Any:
        if not isinstance(request, Request) or draw.random() < 0.1:
            return CallTimedOutError("x", 1.0) if isinstance(request, Request) else None
        return draw.choice(messages(request.__ocpp_response__))

    for cls, flow in pair.flows(side).items():
        for request in messages(cls):
            context = Context.start(State(), NOW, asker=side, action=request.__ocpp_action__)
            asked, ending = play(flow(request, context), answer)
            assert all(one.__ocpp_version__ is version[side.other] and is_valid(one) for one in asked)
            assert not isinstance(ending, Response) or (ending.__ocpp_version__ is version[side] and is_valid(ending))
            for target, work in context.work:
                followed = [work] if isinstance(work, Request) else play(work, answer)[0]
                assert all(one.__ocpp_version__ is version[target] and is_valid(one) for one in followed)


# Two pairs in a row, as small as can be: a Heartbeat goes up, a Reset and an UnlockConnector go down.


def heartbeat_up(_: v16.HeartbeatRequest, context: Context) -> Flow:
    context.lost("/near", LossKind.DROPPED, "")
    context.afterwards(v16.ClearCacheRequest())
    context.later(v201.HeartbeatRequest())
    try:
        response: v201.HeartbeatResponse = yield v201.HeartbeatRequest()
    except RemoteCallError as error:
        raise Refused(ErrorCode.GENERIC_ERROR, f"{error.raw_code}: {error.description}") from error
    return v16.HeartbeatResponse(current_time=response.current_time)


def heartbeat_on(_: v201.HeartbeatRequest, context: Context) -> Flow:
    context.lost("/far", LossKind.DROPPED, "")
    context.afterwards(v201.ClearCacheRequest())
    context.later(v21.HeartbeatRequest())
    response: v21.HeartbeatResponse = yield v21.HeartbeatRequest()
    if response.current_time < NOW:
        raise Refused(ErrorCode.SECURITY_ERROR, "too old")
    return v201.HeartbeatResponse(current_time=response.current_time)


def clear_cache_down(_: v201.ClearCacheRequest, context: Context) -> Flow:
    context.afterwards(v201.HeartbeatRequest())
    context.later(v16.UnlockConnectorRequest(connector_id=1))
    response: v16.ClearCacheResponse = yield v16.ClearCacheRequest()
    return v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType(response.status.value))


def clear_cache_on(_: v21.ClearCacheRequest, __: Context) -> Flow:
    response: v201.ClearCacheResponse = yield v201.ClearCacheRequest()
    return v21.ClearCacheResponse(status=v21.ClearCacheStatusEnumType(response.status.value))


FIRST = Pair(
    OCPP16,
    OCPP201,
    {v16.HeartbeatRequest: heartbeat_up},
    {v201.ClearCacheRequest: clear_cache_down},
    (Row("Heartbeat", Side.STATION, ("Heartbeat",), lost=("near",), rule="of the near"),),
)
SECOND = Pair(
    OCPP201,
    OCPP21,
    {v201.HeartbeatRequest: heartbeat_on},
    {v21.ClearCacheRequest: clear_cache_on},
    (Row("Heartbeat", Side.STATION, ("Heartbeat",), lost=("far",), made=("x",)),),
)
BOTH = then(FIRST, SECOND)
ANSWERS: dict[type[Any], Any] = {
    v21.HeartbeatRequest: v21.HeartbeatResponse(current_time=NOW),
    v16.ClearCacheRequest: v16.ClearCacheResponse(status=v16.ClearCacheStatus.REJECTED),
    v16.UnlockConnectorRequest: v16.UnlockConnectorResponse(status=v16.UnlockStatus.UNLOCKED),
}


def answering(answers: dict[type[Any], Any]) -> Callable[[Any], Any]:
    def answer(request: Any) -> Any:
        return answers[type(request)]

    return answer


def ask(request: Any, side: Side, answers: dict[type[Any], Any]) -> tuple[list[Any], Any, Context]:
    context = Context.start(State(), NOW, asker=side, action=request.__ocpp_action__)
    asked, ending = play(BOTH.flows(side)[type(request)](request, context), answering(answers))
    return [type(one) for one in asked], ending, context


def test_a_request_goes_through_both_pairs_and_the_answer_comes_back_through_both() -> None:
    asked, ending, context = ask(v16.HeartbeatRequest(), Side.STATION, ANSWERS)
    assert (asked, ending) == ([v21.HeartbeatRequest], v16.HeartbeatResponse(current_time=NOW))
    assert [(loss.action, loss.pointer) for loss in context.losses] == [("Heartbeat", "/near"), ("Heartbeat", "/far")]
    asked, ending, _ = ask(v21.ClearCacheRequest(), Side.CSMS, ANSWERS)
    assert (asked, ending.status) == ([v16.ClearCacheRequest], "Rejected")


def test_what_the_far_pair_refuses_fails_the_call_of_the_near_one() -> None:
    old = {v21.HeartbeatRequest: v21.HeartbeatResponse(current_time=NOW.replace(year=2000))}
    _, ending, _ = ask(v16.HeartbeatRequest(), Side.STATION, old)
    assert isinstance(ending, Refused)
    assert (ending.code, ending.description) == (ErrorCode.GENERIC_ERROR, "SecurityError: too old")


def test_a_call_that_fails_comes_out_as_it_is() -> None:
    failure = CallTimedOutError("Heartbeat", 30.0)
    assert ask(v16.HeartbeatRequest(), Side.STATION, {v21.HeartbeatRequest: failure})[1] is failure


def test_work_for_the_version_in_the_middle_goes_through_the_other_pair() -> None:
    _, _, context = ask(v16.HeartbeatRequest(), Side.STATION, ANSWERS)
    done: list[tuple[Side, list[Any]]] = []
    work = context.work[:]  # what it puts off in its turn is of the same kind, without end
    for side, one in work:
        done.append((side, [one] if isinstance(one, Request) else play(one, answering(ANSWERS))[0]))
    assert [(side, [type(one) for one in requests]) for side, requests in done] == [
        (Side.STATION, [v16.ClearCacheRequest]),
        (Side.CSMS, [v21.HeartbeatRequest]),
        (Side.STATION, [v16.ClearCacheRequest]),
        (Side.CSMS, [v21.HeartbeatRequest]),
    ]
    sides = [side for side, _ in context.work[len(work) :]]
    assert sides == [Side.STATION, Side.CSMS, Side.CSMS, Side.STATION]


def test_a_row_of_two_pairs_has_the_notes_of_both() -> None:
    (row,) = BOTH.rows
    assert row == Row("Heartbeat", Side.STATION, ("Heartbeat",), ("near", "far"), ("x",), "of the near")


def test_pairs_that_do_not_meet_make_none() -> None:
    with pytest.raises(ValueError, match=r"a CSMS of 2\.1 is no station of 2\.0\.1"):
        then(SECOND, SECOND)

"""One message at a time: every message goes up and down, validly, and back to itself but for what is listed as lost."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from functools import cache
from typing import Any

import attrs
import pytest

from ocppkit import OCPP16, VERSIONS, from_payload, to_payload, v16, v21, v201
from ocppkit.bridge.converting import downgrade, upgrade
from ocppkit.bridge.flows import Context, Options, Refused, Side, as_flow
from ocppkit.bridge.losses import MADE, Loss, LossKind
from ocppkit.bridge.pairs import PAIRS
from ocppkit.bridge.state import State, Transaction
from ocppkit.messages import Request, Response, Sender, StationSend
from tests.bridge16 import renamed
from tests.bridge_leaves import leaves
from tests.instances import Maker
from tests.official import oracle, schemas

AT_LEAST = int(os.environ.get("OCPPKIT_INSTANCES", "3"))
SEED = os.environ.get("OCPPKIT_SEED", "ocppkit")
NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)
WAYS = {"up": (upgrade, -1), "down": (downgrade, 1)}

# Of each version that has a neighbour on that side: every request, with the sides that may send it.
REQUESTS = [
    pytest.param(way, side, action.request, id=f"{way}-{version.name}-{side}-{action.name}")
    for way, (_, step) in WAYS.items()
    for number, version in enumerate(VERSIONS)
    if number + step in range(len(VERSIONS))
    for action in version.actions.values()
    for side in Side
    if action.sender in {Sender(side.value), Sender.BOTH}
]


# The older version has no such message, and no status of the response says so: every one is refused.
REFUSED_BELOW = {
    v201.CostUpdatedRequest,
    v201.Get15118EVCertificateRequest,
    v21.ClearTariffsRequest,
    v21.GetCertificateChainStatusRequest,
}


@cache
def valid(edition: str, message: str) -> list[Any]:
    maker, validator = Maker(message, schemas(edition)[message], SEED), oracle(edition, message)
    found = [maker.maximal(), maker.minimal(), *(maker.some() for _ in range(AT_LEAST))]
    return [one for one in found if validator.is_valid(one)]


def messages(cls: Any) -> list[Any]:
    return [from_payload(cls, payload) for payload in valid(cls.__ocpp_version__.name, cls.__name__)]


def is_valid(message: Any) -> bool:
    return bool(oracle(message.__ocpp_version__.name, type(message).__name__).is_valid(to_payload(message)))


def context(side: Side = Side.STATION, **options: Any) -> Context:
    return Context.start(State(), NOW, Options(**options), asker=side)


@pytest.mark.parametrize(("way", "side", "cls"), REQUESTS)
def test_every_request_and_what_answers_it_is_converted_validly(way: str, side: Side, cls: Any) -> None:
    convert, step = WAYS[way]
    back = downgrade if convert is upgrade else upgrade
    other = VERSIONS[VERSIONS.index(cls.__ocpp_version__) + step]
    tried = 0
    for request in messages(cls):
        given = context(side)
        try:
            converted = convert(request, given)
        except Refused:
            continue
        tried += 1
        for one in converted.messages:
            is_answer = isinstance(one, Response)
            assert one.__ocpp_version__ is (cls.__ocpp_version__ if is_answer else other)
            assert is_valid(one)
        asked: list[Any] = [one for one in converted.messages if isinstance(one, Request)]
        if isinstance(request, StationSend) or not asked or answer_of(request, side, way) is None:
            continue
        responses = [messages(one.__ocpp_response__)[0] for one in asked]
        try:
            answered = back(responses, given, to=request)
        except Refused:
            continue
        assert all(is_valid(one) for one in answered.messages)
        assert isinstance(answered.messages[0], request.__ocpp_response__)
    assert bool(tried) == (way == "up" or cls not in REFUSED_BELOW)


def answer_of(request: Any, side: Side, way: str) -> Any:
    here = request.__ocpp_version__
    there = VERSIONS[VERSIONS.index(here) + WAYS[way][1]]
    pair = PAIRS[(here, there) if side is Side.STATION else (there, here)]
    return pair.conversions[side][type(request)].answer


def at(pointers: set[str], place: str) -> bool:
    return any(place == pointer or place.startswith(f"{pointer}/") for pointer in pointers)


def given_up(losses: tuple[Loss, ...]) -> set[str]:
    return {loss.pointer for loss in losses if loss.kind not in MADE}


def is_there(leaf: Any, others: list[Any]) -> bool:
    """Whether a leaf is among others, by either name; signed data comes back inside the JSON that 1.6 has it in."""
    return any(
        renamed(leaf, other) or renamed(other, leaf) or (isinstance(leaf, str) and json.dumps(leaf)[1:-1] in str(other))
        for other in others
    )


def knowing(request: Any, side: Side) -> Context:
    """Return a context in which the transaction of a request runs."""
    made, number = context(side, security=True), getattr(request, "transaction_id", None)
    if number is not None:
        made.state.transactions[str(number)] = Transaction(
            str(number), number, connector_id=1, evse_id=1, meter_start=0, seq_no=0, answered=True
        )
    return made


TO_AND_FRO = [
    pytest.param(side, action.request, id=f"{side}-{action.name}")
    for action in OCPP16.actions.values()
    for side in Side
    if action.sender in {Sender(side.value), Sender.BOTH}
]


@pytest.mark.parametrize(("side", "cls"), TO_AND_FRO)
def test_up_and_down_again_a_request_is_itself_but_for_what_is_listed(side: Side, cls: Any) -> None:
    compared = 0
    for request in messages(cls):
        up = upgrade(request, knowing(request, side))
        asked: list[Any] = [one for one in up.messages if isinstance(one, Request)]
        there, lost_on_the_way = knowing(request, side), list[Any]()
        back: list[Any] = []
        for one in asked:
            down = downgrade(one, there)
            back += [leaf for made in down.messages for leaf in leaves(to_payload(made)).values()]
            lost = given_up(down.losses)
            lost_on_the_way += [leaf for place, leaf in leaves(to_payload(one)).items() if at(lost, place)]
            compared += any(isinstance(made, Request) for made in down.messages)
        for place, leaf in leaves(to_payload(request)).items():
            is_known = not asked or at(given_up(up.losses), place) or is_there(leaf, lost_on_the_way)
            assert not place or leaf == [] or is_known or is_there(leaf, back), f"{place}: {leaf!r}"
    assert compared


def test_a_conversion_tells_its_losses_and_what_follows_and_leaves_the_context_alone() -> None:
    given = context(first_transaction=1)
    request = v16.StartTransactionRequest(connector_id=1, id_tag="A", meter_start=0, timestamp=NOW)
    made = upgrade(request, given)
    assert {loss.action for loss in made.losses} == {"StartTransaction"}
    assert not given.losses
    given.state.transactions["1"] = attrs.evolve(given.state.transactions["1"], stop_wanted=True)
    answered = downgrade(v201.TransactionEventResponse(total_cost=1.0), given, to=request)
    assert answered.messages[0] == v16.StartTransactionResponse(
        transaction_id=1, id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    )
    assert {(loss.action, loss.pointer, loss.response) for loss in answered.losses} == {
        ("TransactionEvent", "/idTagInfo/status", True),
        ("TransactionEvent", "/totalCost", True),
        ("TransactionEvent", "/transactionId", True),
    }
    ((side, work),) = answered.following
    assert (side, next(as_flow(work))) == (Side.STATION, v16.RemoteStopTransactionRequest(transaction_id=1))
    assert not given.work


def test_a_response_in_the_place_of_a_request_is_the_bridges_own_answer() -> None:
    made = downgrade(v201.SetMonitoringLevelRequest(severity=1), context())
    assert isinstance(made.messages[0], v201.SetMonitoringLevelResponse)
    assert made.losses[0].kind is LossKind.ANSWERED


def test_an_action_of_both_sides_is_converted_for_the_side_that_asks() -> None:
    request = v16.DataTransferRequest(vendor_id="V", data="x")
    for side in Side:
        assert upgrade(request, context(side)).messages == (v201.DataTransferRequest(vendor_id="V", data="x"),)


@pytest.mark.parametrize(
    ("convert", "message", "to", "wrong"),
    [
        (upgrade, v21.HeartbeatRequest(), None, "2.1 is the newest"),
        (downgrade, v16.HeartbeatRequest(), None, "1.6 is the oldest"),
        (upgrade, [], None, "no message"),
        (downgrade, v201.HeartbeatResponse(current_time=NOW), None, "with the request"),
        (
            upgrade,
            v16.ResetResponse(status=v16.ResetStatus.ACCEPTED),
            v201.SetMonitoringLevelRequest(severity=1),
            "is answered by the bridge",
        ),
    ],
)
def test_what_cannot_be_converted_is_named(convert: Any, message: Any, to: Any, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        convert(message, context(), to=to)

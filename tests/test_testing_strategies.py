"""The kit's Hypothesis strategies: what is valid is valid to the official schemas, what is flawed breaks one rule."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Iterator
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    CallReceived,
    CallRefused,
    ErrorCode,
    FrameRejected,
    Handlers,
    RemoteCallError,
    explain,
    from_payload,
    to_payload,
    v16,
    v201,
)
from ocppkit.asyncio import StationPeer
from ocppkit.json import is_array, is_object
from ocppkit.messages import Request, Sender
from ocppkit.testing import connected, wires
from ocppkit.testing.flaws import EXTRA, Flaw, Flawed, flaws
from ocppkit.testing.strategies import flawed, messages, payloads, requests, texts
from tests.official import EDITIONS, MESSAGES, all_messages, oracle, printed_class, schemas

EXAMPLES: Final = int(os.environ.get("OCPPKIT_EXAMPLES", "100"))
QUICK: Final[Any] = {
    "deadline": None,
    "database": None,
    "derandomize": True,
    "phases": [Phase.generate],
    "suppress_health_check": list(HealthCheck),
}


@pytest.mark.parametrize("edition", MESSAGES)
def test_every_message_has_valid_values_which_the_official_schema_accepts(edition: str) -> None:
    seen = set[str]()

    def check(name: str) -> None:
        @settings(max_examples=3, **QUICK)
        @given(payloads(printed_class(edition, name)))
        def accepted(payload: dict[str, Any]) -> None:
            assert oracle(edition, name).is_valid(payload), (name, payload)
            message = from_payload(printed_class(edition, name), payload)
            assert oracle(edition, name).is_valid(to_payload(message))
            seen.add(name)

        accepted()

    for name in schemas(edition):
        check(name)
    assert len(seen) == MESSAGES[edition]


@pytest.mark.parametrize("edition", MESSAGES)
def test_what_is_nearly_valid_breaks_one_rule_and_that_is_named(edition: str) -> None:
    names = st.sampled_from([name for name in schemas(edition) if flaws(printed_class(edition, name))])
    broken = names.flatmap(lambda name: st.tuples(st.just(name), flawed(printed_class(edition, name))))

    @settings(max_examples=EXAMPLES, **QUICK)
    @given(broken)
    def refused(drawn: tuple[str, Flawed]) -> None:
        name, (payload, flaw) = drawn[0], (drawn[1].payload, drawn[1].flaw)
        assert not oracle(edition, name).is_valid(payload), (name, flaw, payload)
        found = explain(printed_class(edition, name), payload)
        assert [(one.pointer, one.rule) for one in found] == [(flaw.pointer, flaw.rule)]

    refused()


RULES: Final = {"enum", "maxLength", "format", "minimum", "maximum", "multipleOf", "minItems", "maxItems"}


def asked(schema: dict[str, Any], node: Any, path: str, within: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the rules of an official schema with their places, the first item of a list standing for all."""
    if "$ref" in node:
        name = str(node["$ref"]).removeprefix("#/definitions/")
        if name in within:
            return
        node, within = schema["definitions"][name], (*within, name)
    if path and "type" in node:
        yield path, "type"
    for rule in RULES & node.keys():
        if (rule, node[rule]) != ("minItems", 0):
            yield path, rule
    if node.get("type") == "object" and node.get("additionalProperties") is False:
        yield f"{path}/{EXTRA}", "additionalProperties"
    for name in node.get("required", ()):
        yield f"{path}/{name}", "required"
    if is_object(node.get("properties")):
        for name, inner in node["properties"].items():
            yield from asked(schema, inner, f"{path}/{name}", within)
    if is_object(node.get("items")):
        yield from asked(schema, node["items"], f"{path}/0", within)


def test_every_rule_of_every_official_schema_has_its_flaw_and_no_flaw_is_without_a_rule() -> None:
    count = 0
    for edition, name in all_messages():
        schema = schemas(edition)[name]
        known = {(one.pointer, one.rule) for one in flaws(printed_class(edition, name))}
        assert known == set(asked(schema, schema, "", ())), (edition, name)
        count += len(known)
    assert count == 13_220


@pytest.mark.parametrize(
    ("cls", "flaw"),
    [(v201.HeartbeatResponse, flaw) for flaw in flaws(v201.HeartbeatResponse)]
    + [(v16.SetChargingProfileRequest, flaw) for flaw in flaws(v16.SetChargingProfileRequest)]
    + [(v201.SetVariablesRequest, flaw) for flaw in flaws(v201.SetVariablesRequest)],
    ids=str,
)
def test_each_flaw_of_a_message_can_be_asked_for(cls: Any, flaw: Flaw) -> None:
    @settings(max_examples=2, **QUICK)
    @given(flawed(cls, flaw))
    def broken(drawn: Flawed) -> None:
        assert drawn.flaw == flaw
        assert [(one.pointer, one.rule) for one in explain(cls, drawn.payload)] == [(flaw.pointer, flaw.rule)]

    broken()


def test_a_flaw_that_a_message_cannot_have_is_refused() -> None:
    with pytest.raises(ValueError, match="no HeartbeatResponse can break /currentTime maxLength"):
        flawed(v201.HeartbeatResponse, Flaw(("currentTime",), "maxLength"))


@pytest.mark.parametrize("version", [OCPP16, OCPP201, OCPP21], ids=list(EDITIONS))
@pytest.mark.parametrize("side", [Sender.CSMS, Sender.STATION])
def test_any_request_of_a_side_crosses_as_it_is(version: Any, side: Sender) -> None:
    at = {Sender.CSMS: "to_station", Sender.STATION: "to_csms"}[side]

    @settings(max_examples=max(EXAMPLES // 20, 3), **QUICK)
    @given(requests(version, side))
    def crosses(request: Request[Any, Any]) -> None:
        got = list[Any]()
        handlers = Handlers(version, object)

        @handlers.otherwise
        def keep(_: object, request: Request[Any, Any]) -> Any:
            got.append(request)
            raise CallRefused(ErrorCode.NOT_SUPPORTED)

        async def main() -> None:
            async with connected(version, csms=handlers, station=handlers) as talk:
                with pytest.raises(RemoteCallError):
                    await getattr(talk, at).call(request)

        asyncio.run(main())
        assert [to_payload(one) for one in got] == [to_payload(request)]

    crosses()


@pytest.mark.parametrize("version", [OCPP16, OCPP201, OCPP21], ids=list(EDITIONS))
def test_whatever_comes_over_a_wire_the_next_call_is_answered(version: Any) -> None:
    outcomes = set[type]()

    @settings(max_examples=EXAMPLES, **QUICK)
    @given(texts(version))
    def survived(text: str) -> None:
        async def main() -> None:
            at_csms, at_station = wires(version)
            csms = StationPeer(version, at_csms, at_csms.send, watch=lambda event: outcomes.add(type(event)))
            serving = asyncio.create_task(csms.run(Handlers(version, object), csms))
            for one in (text, '[2,"last","Heartbeat",{}]'):
                await at_station.send(one)
            async with asyncio.timeout(5):
                while "last" not in await at_station.receive():
                    pass
            serving.cancel()

        asyncio.run(main())

    logging.disable()
    survived()
    logging.disable(logging.NOTSET)
    assert {CallReceived, FrameRejected} <= outcomes


def test_a_request_has_one_sender() -> None:
    with pytest.raises(ValueError, match="one sender"):
        requests(OCPP16, Sender.BOTH)


def test_hypothesis_finds_a_planted_mistake_and_shrinks_it() -> None:
    def careless(request: v16.MeterValuesRequest) -> bool:
        try:
            return not request.meter_value[0].sampled_value[0].value
        except IndexError:
            return True

    quick = settings(max_examples=500, database=None, derandomize=True, deadline=None)
    found = find(messages(v16.MeterValuesRequest), careless, settings=quick)
    assert (found.connector_id, found.meter_value, found.transaction_id) == (0, [], None)
    with pytest.raises(NoSuchExample):
        find(messages(v16.HeartbeatRequest), lambda request: to_payload(request) != {}, settings=quick)


@settings(max_examples=20, **QUICK)
@given(messages(v16.StartTransactionRequest, connector_id=st.sampled_from([1, 2]), id_tag="04A2B3C4"))
def test_fields_can_be_fixed(request: v16.StartTransactionRequest) -> None:
    assert (request.connector_id in (1, 2), request.id_tag) == (True, "04A2B3C4")
    to_payload(request)


def test_a_field_that_there_is_not_cannot_be_fixed() -> None:
    with pytest.raises(TypeError, match="HeartbeatRequest has no field 'when'"):
        messages(v16.HeartbeatRequest, when=1)


def test_open_json_and_lists_come_in_all_sorts() -> None:
    quick = settings(max_examples=500, database=None, derandomize=True, deadline=None)
    data = find(payloads(v201.DataTransferRequest), lambda payload: is_array(payload.get("data")), settings=quick)
    assert data["data"] == []
    extra = find(
        messages(v201.HeartbeatRequest),
        lambda one: one.custom_data is not None and bool(one.custom_data.extra),
        settings=quick,
    )
    assert extra.custom_data is not None

"""Handlers, middleware, and what vendors add: custom actions and typed DataTransfer."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from cattrs import Converter

from ocppkit import (
    ANY_JSON,
    OCPP16,
    OCPP201,
    CallReceived,
    CallRefused,
    CsmsConnection,
    ErrorCode,
    Event,
    HandlerFailed,
    Handlers,
    InvalidResponseError,
    PayloadError,
    RawRequest,
    RawResponse,
    RemoteCallError,
    StationConnection,
    Transfer,
    TransferHandlers,
    custom_action,
    v16,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.converters import body
from ocppkit.integrations import jsonschema
from ocppkit.messages import Answer, Request, Response, Sender
from tests.test_asyncio import EMPTY201, heartbeats, pair, raising, run, serving, wires

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ACTION = v201.Heartbeat
BEAT = v201.HeartbeatRequest()
Passing = Generator[Request[OCPP201, Any] | Answer[Any], Response, None]


def nothing(*_: object) -> Any:
    return None


@pytest.mark.parametrize("register", ["on", "after", "otherwise"])
def test_a_second_handler_for_the_same_is_refused_when_it_is_registered(register: str) -> None:
    handlers: Any = Handlers(OCPP201, object)

    def decorate() -> None:
        decorator = handlers.otherwise if register == "otherwise" else getattr(handlers, register)(ACTION)
        decorator(nothing)

    decorate()
    with pytest.raises(ValueError, match="already"):
        decorate()


def test_a_handler_of_another_version_is_refused_when_it_is_registered() -> None:
    handlers: Any = Handlers(OCPP201, object)
    with pytest.raises(ValueError, match=r"cannot be handled for OCPP 2\.0\.1"):
        handlers.on(v16.Heartbeat)


def test_a_catch_all_gets_what_no_other_handler_does_and_unknown_actions_too() -> None:
    csms, seen = heartbeats(), list[str]()

    @csms.otherwise
    async def rest(_: object, request: Request[OCPP201, Any]) -> Response:
        seen.append(repr(request))
        if isinstance(request, RawRequest):
            return RawResponse({"done": True})
        return v201.StatusNotificationResponse()

    async def main() -> None:
        async with pair(OCPP201, csms, EMPTY201) as (_, station):
            await station.call(BEAT)
            status = v201.ConnectorStatusEnumType.AVAILABLE
            await station.call(
                v201.StatusNotificationRequest(timestamp=NOW, connector_status=status, evse_id=1, connector_id=1)
            )
            answer = await station.call(RawRequest("Bake", {"bread": 1}))
            assert answer.payload == {"done": True}

    run(main)
    assert [text.partition("(")[0] for text in seen] == ["StatusNotificationRequest", "RawRequest"]


def test_middleware_is_passed_in_order_and_left_in_reverse() -> None:
    csms, trace = heartbeats(), list[str]()

    def tracing(name: str) -> Any:
        def around(_: object, request: Request[OCPP201, Any]) -> Passing:
            trace.append(f"{name} in")
            response = yield request
            trace.append(f"{name} out {type(response).__name__}")

        return around

    for name in ("outer", "inner"):
        csms.around(tracing(name))

    async def main() -> None:
        async with pair(OCPP201, csms, EMPTY201, around=[tracing("caller")]) as (_, station):
            await station.call(BEAT)

    run(main)
    assert trace == [
        "caller in",
        "outer in",
        "inner in",
        "inner out HeartbeatResponse",
        "outer out HeartbeatResponse",
        "caller out HeartbeatResponse",
    ]


def test_middleware_may_replace_the_request() -> None:
    csms = Handlers(OCPP201, object)

    @csms.around
    def upper(_: object, request: Request[OCPP201, Any]) -> Passing:
        if isinstance(request, v201.DataTransferRequest):
            request = v201.DataTransferRequest(vendor_id=request.vendor_id.upper())
        yield request

    @csms.on(v201.DataTransfer)
    def transfer(_: object, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        return v201.DataTransferResponse(status=v201.DataTransferStatusEnumType.ACCEPTED, data=request.vendor_id)

    async def main() -> None:
        async with pair(OCPP201, csms, EMPTY201) as (_, station):
            assert (await station.call(v201.DataTransferRequest(vendor_id="acme"))).data == "ACME"

    run(main)


def test_middleware_may_refuse_and_may_answer_by_itself() -> None:
    csms = heartbeats(raising(AssertionError("not reached")))
    refuse = True

    @csms.around
    def guard(_: object, request: Request[OCPP201, Any]) -> Passing:
        if refuse:
            raise CallRefused(ErrorCode.SECURITY_ERROR, "closed")
        yield v201.Heartbeat.answer(v201.HeartbeatResponse(current_time=NOW))

    async def main() -> None:
        nonlocal refuse
        async with pair(OCPP201, csms, EMPTY201) as (_, station):
            with pytest.raises(RemoteCallError, match="SecurityError: closed"):
                await station.call(BEAT)
            refuse = False
            assert (await station.call(BEAT)).current_time == NOW

    run(main)


def test_middleware_sees_what_goes_wrong() -> None:
    csms, seen = heartbeats(raising(RuntimeError("broken"))), list[Exception]()

    @csms.around
    def watching(_: object, request: Request[OCPP201, Any]) -> Passing:
        try:
            yield request
        except RuntimeError as error:
            seen.append(error)
            raise

    async def main() -> None:
        async with pair(OCPP201, csms, EMPTY201) as (_, station):
            with pytest.raises(RemoteCallError, match="InternalError"):
                await station.call(BEAT)

    run(main)
    assert [str(error) for error in seen] == ["broken"]


def yields_nothing(_: object, request: Any) -> Passing:
    if request.__ocpp_action__ == "Bake":
        yield request


def yields_another(_: object, request: Request[OCPP201, Any]) -> Passing:
    yield v201.ClearCacheRequest()


def yields_twice(_: object, request: Request[OCPP201, Any]) -> Passing:
    yield request
    yield request


def raises_late(_: object, request: Request[OCPP201, Any]) -> Passing:
    yield request
    raise RuntimeError("late")


@pytest.mark.parametrize("around", [yields_nothing, yields_another, yields_twice, raises_late])
def test_middleware_that_fails_is_answered_and_is_an_event(around: Any, caplog: pytest.LogCaptureFixture) -> None:
    csms, events = heartbeats(), list[Event[OCPP201]]()
    csms.around(around)

    async def main() -> None:
        here, there = wires()
        watching = StationPeer(OCPP201, here, here.send, watch=events.append)
        station = CsmsPeer(OCPP201, there, there.send)
        async with serving(watching, csms), serving(station, EMPTY201):
            for _ in range(2):
                with pytest.raises(RemoteCallError, match="InternalError: a handler raised an exception"):
                    await station.call(BEAT)

    run(main)
    failed = [event for event in events if isinstance(event, HandlerFailed)]
    assert [event.action for event in failed] == ["Heartbeat", "Heartbeat"]
    assert "Heartbeat failed" in caplog.text


def test_a_function_behind_an_answer_that_fails_is_an_event(caplog: pytest.LogCaptureFixture) -> None:
    csms, events = heartbeats(), list[Event[OCPP201]]()

    @csms.after(v201.Heartbeat)
    def after(_: object, request: v201.HeartbeatRequest, response: v201.HeartbeatResponse) -> None:
        raise KeyError("gone")

    async def main() -> None:
        here, there = wires()
        watching = StationPeer(OCPP201, here, here.send, watch=events.append)
        station = CsmsPeer(OCPP201, there, there.send)
        async with serving(watching, csms), serving(station, EMPTY201):
            for _ in range(2):
                await station.call(BEAT)

    run(main)
    failed = [event for event in events if isinstance(event, HandlerFailed)]
    assert type(failed[0].error) is KeyError


# Vendors


@attrs.frozen
class Game:
    level: int


@attrs.frozen
class Score:
    points: int = 0


CONVERTER = Converter(forbid_extra_keys=True)
PlayGame = custom_action(OCPP201, "PlayGame", body(Game, CONVERTER), body(Score, CONVERTER))
SCHEMA = {"type": "object", "properties": {"level": {"type": "integer", "minimum": 1}}, "required": ["level"]}
Checked = custom_action(OCPP201, "Checked", jsonschema.body("Game", SCHEMA), ANY_JSON)


def test_a_custom_action_is_typed_in_both_directions() -> None:
    csms, station = Handlers(OCPP201, object), Handlers(OCPP201, object)
    for handlers in (csms, station):

        @handlers.on(PlayGame)
        def play(_: object, request: Any) -> Any:
            return PlayGame.response(Score(points=10 * request.body.level))

    async def main() -> None:
        async with pair(OCPP201, csms, station) as (to_station, to_csms):
            assert (await to_csms.call(PlayGame.request(Game(level=2)))).body == Score(points=20)
            assert (await to_station.call(PlayGame.request(Game(level=3)))).body == Score(points=30)

    run(main)


def test_a_custom_action_is_known_where_it_is_registered_and_nowhere_else() -> None:
    text = '[2,"1","PlayGame",{"level":2}]'
    with_it, without = CsmsConnection(OCPP201, actions=[PlayGame]), CsmsConnection(OCPP201)
    later = CsmsConnection(OCPP201)
    later.register(PlayGame)
    for conn in (with_it, without, later):
        conn.receive(text, now=0.0)
    (refusal,) = without.messages_to_send()
    assert refusal.startswith('[4,"1","NotImplemented"')
    for conn in (with_it, later):
        (event,) = conn.events()
        assert isinstance(event, CallReceived)
        request: Any = event.request
        assert request.body == Game(level=2)
        conn.reply("1", request, PlayGame.response(Score(points=1)))
        assert conn.messages_to_send() == ['[3,"1",{"points":1}]']


def test_a_custom_payload_that_its_body_refuses_is_answered_and_names_what_was_expected() -> None:
    conn = CsmsConnection(OCPP201, actions=[PlayGame, Checked])
    conn.receive('[2,"1","PlayGame",{"level":"x","secret":4711}]', now=0.0)
    conn.receive('[2,"2","Checked",{"level":0}]', now=0.0)
    conn.receive('[2,"3","Checked",{}]', now=0.0)
    first, second, third = conn.messages_to_send()
    assert first.startswith('[4,"1","FormatViolation"')
    assert "4711" not in first
    assert second.startswith('[4,"2","PropertyConstraintViolation","/level: must be at least 1"')
    assert third.startswith('[4,"3","OccurrenceConstraintViolation"')


def test_an_invalid_custom_message_is_not_written() -> None:
    conn = StationConnection(OCPP201)
    with pytest.raises(PayloadError, match="/level: must be at least 1"):
        conn.call(Checked.request({"level": 0}), now=0.0)
    with pytest.raises(PayloadError, match="JSON"):
        conn.call(RawRequest("Bake", {"a": float("nan")}), now=0.0)
    wrong: Any = PlayGame.request
    with pytest.raises(PayloadError):
        conn.call(wrong(object()), now=0.0)


def test_the_direction_of_a_custom_action_may_be_given() -> None:
    action = custom_action(OCPP201, "Report", ANY_JSON, ANY_JSON, sender=Sender.STATION)
    conn = StationConnection(OCPP201, actions=[action])
    conn.receive('[2,"1","Report",{}]', now=0.0)
    assert conn.messages_to_send()[0].startswith('[4,"1","NotSupported"')


def test_a_raw_request_goes_out_as_it_is_and_its_answer_comes_raw() -> None:
    conn = CsmsConnection(OCPP16)
    pending = conn.call(RawRequest("Reset", {"type": "Maybe"}), now=0.0, message_id="1")
    assert conn.messages_to_send() == ['[2,"1","Reset",{"type":"Maybe"}]']
    conn.receive('[3,"1",{"anything":[1]}]', now=0.0)
    assert pending.result() == RawResponse({"anything": [1]})
    assert pending.result() != RawResponse({})


GAME16 = Transfer(v16.DataTransfer, "acme", "game", body(Game, CONVERTER).as_text(), body(Score, CONVERTER).as_text())
GAME201 = Transfer(v201.DataTransfer, "acme", "game", body(Game, CONVERTER), body(Score, CONVERTER))


@pytest.mark.parametrize("is_async", [False, True])
def test_a_data_transfer_is_typed_by_vendor_and_message(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    csms = Handlers(OCPP16, object)
    transfers = TransferHandlers(v16.DataTransfer, object)
    csms.on(v16.DataTransfer)(transfers)
    if is_async:

        @transfers.on(GAME16)
        async def play_later(_: object, game: Game) -> Score:
            return Score(points=game.level)

    else:

        @transfers.on(GAME16)
        def play(_: object, game: Game) -> Score:
            return Score(points=game.level)

    async def main() -> None:
        async with pair(OCPP16, csms, Handlers(OCPP16, object)) as (_, station):
            request = GAME16.request(Game(level=7))
            assert request.data == '{"level":7}'
            assert GAME16.response(await station.call(request)) == Score(points=7)
            for vendor, message, data, status in (
                ("other", "game", "{}", "UnknownVendorId"),
                ("acme", "other", "{}", "UnknownMessageId"),
                ("acme", "game", "no JSON", "Rejected"),
                ("acme", "game", '{"level":1,"x":1}', "Rejected"),
            ):
                answer = await station.call(v16.DataTransferRequest(vendor_id=vendor, message_id=message, data=data))
                assert answer.status == status
                with pytest.raises(InvalidResponseError, match=status):
                    GAME16.response(answer)

    run(main)
    told = [record.getMessage() for record in caplog.records if record.name == "ocppkit.transfers"]
    assert (
        told
        == ["data of <Transfer 'acme' 'game' of OCPP 1.6> were rejected: /data: must be of type Game as JSON text"] * 2
    )


def test_the_sender_of_rejected_data_is_told_why_where_the_version_has_a_place_for_it() -> None:
    transfers = TransferHandlers(v201.DataTransfer, object)

    @transfers.on(GAME201)
    def play(_: object, game: Game) -> Score:
        return Score(points=game.level)

    answer = transfers(None, v201.DataTransferRequest(vendor_id="acme", message_id="game", data={"level": "secret"}))
    why = "/data: must be of type Game"
    assert answer == v201.DataTransferResponse(
        status=v201.DataTransferStatusEnumType.REJECTED,
        status_info=v201.StatusInfoType(reason_code="InvalidValue", additional_info=why),
    )
    with pytest.raises(InvalidResponseError, match=r"was answered Rejected \(InvalidValue\)$"):
        GAME201.response(answer)
    rude = v201.StatusInfoType(reason_code="Busy\x1b[2J")
    with pytest.raises(InvalidResponseError, match=r"was answered Rejected \(Busy\\x1b\[2J\)$"):
        GAME201.response(attrs.evolve(answer, status_info=rude))


def test_the_data_of_a_2x_transfer_are_json() -> None:
    assert GAME201.request(Game(level=7)) == v201.DataTransferRequest(
        vendor_id="acme", message_id="game", data={"level": 7}
    )
    accepted = v201.DataTransferStatusEnumType.ACCEPTED
    with pytest.raises(InvalidResponseError, match="/data"):
        GAME201.response(v201.DataTransferResponse(status=accepted, data={"x": 1}))


def test_transfers_of_another_version_or_twice_the_same_are_refused() -> None:
    transfers: Any = TransferHandlers(v201.DataTransfer, object)
    with pytest.raises(ValueError, match=r"OCPP 1\.6> cannot be handled for OCPP 2\.0\.1"):
        transfers.on(GAME16)
    transfers.on(GAME201)(nothing)
    with pytest.raises(ValueError, match="already"):
        transfers.on(GAME201)


def test_without_the_extra_jsonschema_the_error_says_what_to_install() -> None:
    code = "import sys\nsys.modules['jsonschema'] = None\nimport ocppkit.integrations.jsonschema"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.stderr.splitlines()[-1] == (
        "ModuleNotFoundError: ocppkit.integrations.jsonschema needs jsonschema: pip install 'ocppkit[jsonschema]'"
    )

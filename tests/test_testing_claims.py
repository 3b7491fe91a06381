"""Claims about conversations: those that hold pass, and those that fail show the nearest frame and what was said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import nullcontext
from functools import cache
from typing import Any
from unittest.mock import ANY

import pytest

from ocppkit import ANY_JSON, OCPP16, ErrorCode, Handlers, RemoteCallError, custom_action, v16, v201
from ocppkit.messages import Sender
from ocppkit.testing import (
    Claim,
    Clock,
    Faults,
    Log,
    assert_never_said,
    assert_said,
    assert_said_exactly,
    connected,
    delay,
    refused,
    said,
    transcript,
    until,
    wires,
)
from ocppkit.testing.claims import MOST_LINES

BOOT = v16.BootNotificationRequest(charge_point_model="Pro 22", charge_point_vendor="Example")
BOOTED = v16.BootNotificationResponse(current_time=Clock().now(), interval=300, status=v16.RegistrationStatus.ACCEPTED)


def status(connector: int, value: v16.ChargePointStatus) -> v16.StatusNotificationRequest:
    return v16.StatusNotificationRequest(
        connector_id=connector, error_code=v16.ChargePointErrorCode.NO_ERROR, status=value
    )


@cache
def log() -> Log:
    """Return what was said by a station that boots, tells two states, and is refused a transfer."""
    csms, station, clock = Handlers(OCPP16, object), Handlers(OCPP16, object), Clock()
    csms.on(v16.BootNotification)(lambda _, request: BOOTED)
    csms.on(v16.StatusNotification)(lambda _, request: v16.StatusNotificationResponse())

    async def main() -> Log:
        late = Faults(delay(2.5, "BootNotification", part="request"))
        async with connected(OCPP16, csms=csms, station=station, clock=clock, faults=late) as talk:
            booting = asyncio.create_task(talk.to_csms.call(BOOT))
            await clock.advance(2.5)
            await booting
            await talk.to_csms.call(status(1, v16.ChargePointStatus.AVAILABLE))
            await talk.to_csms.call(status(1, v16.ChargePointStatus.CHARGING))
            with pytest.raises(RemoteCallError):
                await talk.to_csms.call(v16.DataTransferRequest(vendor_id="Example"))
        return talk.log

    return asyncio.run(main())


TRANSCRIPT = """\
  1    0.000 s  station  BootNotificationRequest(charge_point_vendor='Example', charge_point_model='Pro 22')  [delay]
  2    2.500 s  csms     BootNotificationResponse(status='Accepted', current_time=2026-01-01T00:00:00Z, interval=300)
  3    2.500 s  station  StatusNotificationRequest(connector_id=1, error_code='NoError', status='Available')
  4    2.500 s  csms     StatusNotificationResponse()
  5    2.500 s  station  StatusNotificationRequest(connector_id=1, error_code='NoError', status='Charging')
  6    2.500 s  csms     StatusNotificationResponse()
  7    2.500 s  station  DataTransferRequest(vendor_id='Example')
  8    2.500 s  csms     DataTransfer refused with NotSupported: the action is known and nobody handles it"""

CHARGING = said(v16.StatusNotificationRequest, status="Charging")


def shown(*marked: int) -> str:
    lines = TRANSCRIPT.splitlines()
    return "\n".join(f"{'>' if number in marked else ' '} {line}" for number, line in enumerate(lines, 1))


def test_a_transcript_has_a_line_for_each_frame() -> None:
    assert transcript(log()) == TRANSCRIPT


@pytest.mark.parametrize(
    ("claim", "number"),
    [
        (said(BOOT), 1),
        (said(v16.BootNotificationRequest), 1),
        (said(v16.BootNotificationRequest, charge_point_model="Pro 22"), 1),
        (said(v16.BootNotificationRequest, charge_point_model=ANY, iccid=None), 1),
        (said(v16.BootNotificationResponse, status="Accepted", interval=300), 2),
        (CHARGING, 5),
        (said(v16.DataTransferRequest, by=Sender.STATION), 7),
        (refused(v16.DataTransfer), 8),
        (refused("DataTransfer", ErrorCode.NOT_SUPPORTED), 8),
        (refused("DataTransfer", "NotSupported", by=Sender.CSMS), 8),
    ],
    ids=str,
)
def test_a_claim_finds_its_frame(claim: Claim, number: int) -> None:
    (found,) = assert_said(log(), claim)
    assert found.number == number


@pytest.mark.parametrize(
    "claim",
    [
        said(v16.BootNotificationRequest, charge_point_model="Pro 23"),
        said(v16.DataTransferRequest, by=Sender.CSMS),
        refused(v16.DataTransfer, ErrorCode.NOT_IMPLEMENTED),
        refused(v16.DataTransfer, by=Sender.STATION),
        refused(v16.Heartbeat),
        said(status(2, v16.ChargePointStatus.CHARGING)),
    ],
    ids=str,
)
def test_a_claim_that_does_not_hold_fails_and_never_said_passes(claim: Claim) -> None:
    with pytest.raises(AssertionError):
        assert_said(log(), claim)
    assert_never_said(log(), claim)


FAILURES: dict[str, tuple[Callable[[], object], str]] = {
    "another value": (
        lambda: assert_said(log(), said(BOOT), said(v16.StatusNotificationRequest, status="Finishing", info="x")),
        "number 2 of 2 was not said after frame 1: StatusNotificationRequest(status='Finishing', info='x')\n"
        "frame 3 is the nearest; claimed != said:\n"
        "      status: 'Finishing' != 'Available'\n"
        "      info: 'x' != absent\n"
        "what was said:\n"
        f"{shown(1)}",
    ),
    "the nearest is not the first": (
        lambda: assert_said(log()[2:5], said(v16.StatusNotificationRequest, status="Charging", info="x")),
        "number 1 of 1 was not said: StatusNotificationRequest(status='Charging', info='x')\n"
        "frame 5 is the nearest; claimed != said:\n"
        "      info: 'x' != absent\n"
        "what was said:\n" + "\n".join(shown().splitlines()[2:5]),
    ),
    "too early": (
        lambda: assert_said(log(), CHARGING, said(BOOT)),
        "number 2 of 2 was not said after frame 5: "
        "BootNotificationRequest(charge_point_vendor='Example', charge_point_model='Pro 22')\n"
        "frame 1 fits, but is too early\n"
        "what was said:\n"
        f"{shown(5)}",
    ),
    "another code": (
        lambda: assert_said(log(), refused(v16.DataTransfer, ErrorCode.SECURITY_ERROR)),
        "number 1 of 1 was not said: DataTransfer refused with SecurityError\n"
        "frame 8 is the nearest; claimed != said:\n"
        "      code: 'SecurityError' != 'NotSupported'\n"
        "what was said:\n"
        f"{shown()}",
    ),
    "never, and yet": (
        lambda: assert_never_said(log(), refused("DataTransfer")),
        f"frame 8 says it: DataTransfer refused\nwhat was said:\n{shown(8)}",
    ),
    "not exactly": (
        lambda: assert_said_exactly(
            log()[2:6],
            said(v16.StatusNotificationRequest, status="Preparing"),
            said(v16.StatusNotificationResponse),
            said(v16.StatusNotificationRequest, status="Charging"),
            said(v16.StatusNotificationResponse),
        ),
        "what was said is not what was expected (- missing, + not expected):\n"
        "- StatusNotificationRequest(status='Preparing')\n"
        "+   3    2.500 s  station  "
        "StatusNotificationRequest(connector_id=1, error_code='NoError', status='Available')\n"
        "    4    2.500 s  csms     StatusNotificationResponse()\n"
        "    5    2.500 s  station  "
        "StatusNotificationRequest(connector_id=1, error_code='NoError', status='Charging')\n"
        "    6    2.500 s  csms     StatusNotificationResponse()\n"
        "frame 3 is the nearest; claimed != said:\n"
        "      status: 'Preparing' != 'Available'",
    ),
    "nothing": (
        lambda: assert_said([], said(BOOT)),
        "number 1 of 1 was not said: "
        "BootNotificationRequest(charge_point_vendor='Example', charge_point_model='Pro 22')\n"
        "nothing was said",
    ),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_shows_what_is_otherwise(name: str) -> None:
    check, text = FAILURES[name]
    with pytest.raises(AssertionError) as caught:
        check()
    assert str(caught.value) == text


def test_what_was_said_exactly_passes_as_a_whole_only() -> None:
    answer = said(v16.StatusNotificationResponse)
    exact = [said(v16.StatusNotificationRequest), answer, CHARGING, answer]
    assert_said_exactly(log()[2:6], *exact)
    for claims in (exact[:-1], exact[1:], [*exact, answer], exact[::-1]):
        with pytest.raises(AssertionError):
            assert_said_exactly(log()[2:6], *claims)


def test_a_claim_of_a_field_that_there_is_not_is_refused() -> None:
    with pytest.raises(TypeError, match="HeartbeatRequest has no field 'when'; its fields are none"):
        said(v16.HeartbeatRequest, when=1)
    with pytest.raises(TypeError, match="a whole BootNotificationRequest says all its fields: leave out iccid"):
        said(BOOT, iccid="1")


def transaction(**wanted: Any) -> Claim:
    return said(v201.TransactionEventRequest, **wanted)


# What can never be said, which a claim that it never was would find in order.
IMPOSSIBLE: dict[str, tuple[Callable[[], object], type[Exception], str]] = {
    "a nested name": (
        lambda: transaction(evse={"connectorId": 1}),
        TypeError,
        "EVSEType has no field 'connectorId'; its fields are id, ",
    ),
    "a name in a list": (
        lambda: transaction(meter_value=[{"sampledValue": []}]),
        TypeError,
        "MeterValueType has no field 'sampledValue'",
    ),
    "a value": (
        lambda: transaction(event_type="started"),
        ValueError,
        "TransactionEventRequest.event_type is never 'started'; a TransactionEventEnumType is Ended, Started, Updated",
    ),
    "a text for a date-time": (
        lambda: transaction(timestamp="2026-01-01T00:00:00Z"),
        TypeError,
        "TransactionEventRequest.timestamp is a datetime, never the text",
    ),
    "a part": (lambda: said(unchecked(v201.EVSEType), id=1), TypeError, "is a message, or its class, not EVSEType"),
    "an action": (
        lambda: said(unchecked(v201.TransactionEvent)),
        TypeError,
        "not <Action TransactionEvent of OCPP 2.0.1>: claim its request or its response",
    ),
    "a side by name": (
        lambda: said(v16.HeartbeatRequest, by=unchecked("station")),
        TypeError,
        "by= is Sender.STATION or Sender.CSMS, not 'station'",
    ),
    "both sides": (lambda: refused("Heartbeat", by=Sender.BOTH), ValueError, "a frame has one sender"),
    "another version": (
        lambda: assert_never_said(log(), transaction()),
        TypeError,
        "TransactionEventRequest is of OCPP 2.0.1, and the conversation of OCPP 1.6",
    ),
    "an action of another version": (
        lambda: assert_never_said(log(), refused(v201.Heartbeat)),
        TypeError,
        "Heartbeat is of OCPP 2.0.1, and the conversation of OCPP 1.6",
    ),
    "an action that there is not": (
        lambda: assert_never_said(log(), refused("Hartbeat")),
        ValueError,
        "OCPP 1.6 has no action 'Hartbeat', and nobody asked for it",
    ),
    "a code that there is not": (
        lambda: assert_never_said(log(), refused("Heartbeat", "NotImplementd")),
        ValueError,
        "OCPP has no error code 'NotImplementd', and nobody sent it",
    ),
    "a class": (
        lambda: assert_said(log(), unchecked(v16.HeartbeatRequest)),
        TypeError,
        "is no claim: make one with said(...) or refused(...)",
    ),
    "a message": (lambda: assert_said_exactly(log(), unchecked(BOOT)), TypeError, "is no claim"),
}


def unchecked(value: Any) -> Any:
    """Hide from the type checker what it would refuse."""
    return value


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_can_never_be_said_is_refused(name: str) -> None:
    claim, kind, text = IMPOSSIBLE[name]
    with pytest.raises(kind) as caught:
        claim()
    assert text in str(caught.value)


def test_a_value_that_no_list_has_can_be_claimed_as_such() -> None:
    odd = v16.ChargePointStatus.unknown("Sleeping")
    assert_never_said(log(), said(v16.StatusNotificationRequest, status=odd))


def said_by_a_station(*texts: str) -> Log:
    async def main() -> Log:
        here, there = wires(OCPP16)
        for text in texts:
            await there.send(text)
        here.close()
        return here.log

    return asyncio.run(main())


def test_a_whole_message_is_not_what_breaks_its_schema() -> None:
    payload = '{"connectorId":"1","errorCode":"NoError","status":"Available","foo":3}'
    odd = said_by_a_station(f'[2,"1","StatusNotification",{payload}]')
    assert_said(odd, said(v16.StatusNotificationRequest, connector_id=1))
    with pytest.raises(AssertionError) as caught:
        assert_said(odd, said(status(1, v16.ChargePointStatus.AVAILABLE)))
    assert str(caught.value).splitlines()[1:4] == [
        "frame 1 is the nearest; claimed != said:",
        "      /connectorId: valid != against type",
        "      /foo: valid != against additionalProperties",
    ]
    assert transcript(odd).endswith("  [not valid: /connectorId type, /foo additionalProperties]")


def test_what_cannot_be_read_may_have_been_said() -> None:
    odd = said_by_a_station('[2,"1","StartTransaction",{"connectorId":1}]')
    assert_never_said(odd, said(v16.StartTransactionResponse), said(v16.StartTransactionRequest, by=Sender.CSMS))
    with pytest.raises(AssertionError, match="frame 1 cannot be read, and may say it: StartTransactionRequest"):
        assert_never_said(odd, said(v16.StartTransactionRequest))
    with pytest.raises(AssertionError, match="a StartTransactionRequest != a Call of StartTransaction that cannot be"):
        assert_said(odd, said(v16.StartTransactionRequest))


def test_secrets_stay_hidden_in_claims_and_in_the_words_of_errors() -> None:
    asked = '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"hunter2hunter2"}]'
    given = '[2,"2","DataTransfer",{"vendorId":"x","data":"p"}]'
    here = said_by_a_station(asked, given)
    secret = said(v16.ChangeConfigurationRequest, key="AuthorizationKey", value="hunter2hunter3")
    with pytest.raises(AssertionError) as caught:
        assert_said(here, secret, said(v16.ChangeConfigurationRequest, value="hunter2hunter4"))
    assert "value=***" in str(secret)
    assert "value: *** != another ***" in str(caught.value)
    assert "hunter2" not in str(caught.value)

    async def main() -> None:
        here, there = wires(OCPP16)
        await here.send(asked)
        await there.send('[4,"1","GenericError","not hunter2hunter2 again, ftp://me:hunter2@host",{}]')
        assert transcript(here.log[1:]).endswith("GenericError: not *** again, ftp://***@host")

    asyncio.run(main())


def test_a_custom_message_is_claimed_with_its_body() -> None:
    reading = custom_action(OCPP16, "ReadRegister", request=ANY_JSON, response=ANY_JSON, sender=Sender.CSMS)

    async def main() -> None:
        here, _ = wires(OCPP16, actions=[reading])
        await here.send('[2,"1","ReadRegister",{"number":4}]')
        assert_said(here.log, said(reading.request({"number": 4})))
        assert_never_said(here.log, said(reading.request({"number": 5})), refused(reading))

    asyncio.run(main())


def test_waiting_for_a_claim_ends_when_it_is_said() -> None:
    async def main() -> None:
        here, there = wires(OCPP16)
        await there.send('[2,"1","Heartbeat",{}]')
        waiting = asyncio.create_task(until(here.log, said(v16.HeartbeatResponse)))
        await asyncio.sleep(0)
        assert not waiting.done()
        await here.send('[3,"1",{"currentTime":"2026-01-01T00:00:00Z"}]')
        assert (await waiting).number == 2
        asked = await until(here.log, said(v16.HeartbeatRequest))
        assert asked.number == 1
        await there.send('[2,"2","Heartbeat",{}]')
        assert (await until(here.log, said(v16.HeartbeatRequest), after=asked)).number == 3

    asyncio.run(main())


@pytest.mark.parametrize("clocked", [False, True])
def test_waiting_for_what_nobody_says_ends_in_real_time_and_shows_what_was_said(clocked: bool) -> None:
    async def main() -> None:
        with Clock(patience=0.01).ruling() if clocked else nullcontext():
            here, there = wires(OCPP16)
            await there.send('[2,"1","Heartbeat",{}]')
            with pytest.raises(AssertionError) as caught:
                await until(here.log, said(v16.HeartbeatRequest), after=here.log[0], within=0.05)
        assert str(caught.value) == (
            "nobody said it within 0.05 s: HeartbeatRequest()\n"
            "frame 1 fits, but is too early\n"
            "what was said:\n"
            "    1    0.000 s  station  HeartbeatRequest()"
        )

    asyncio.run(main())


def test_an_action_that_nobody_knows_may_still_be_refused() -> None:
    async def main() -> None:
        here, there = wires(OCPP16)
        waiting = asyncio.create_task(until(here.log, refused("Unheard")))
        await asyncio.sleep(0)
        await there.send('[2,"1","Unheard",{}]')
        await here.send('[4,"1","NotImplemented","",{}]')
        assert (await waiting).number == 2

    asyncio.run(main())


def test_waiting_ends_with_the_wire() -> None:
    async def main() -> None:
        here, there = wires(OCPP16)
        waiting = asyncio.create_task(until(here.log, said(v16.HeartbeatRequest)))
        await asyncio.sleep(0)
        there.close()
        with pytest.raises(AssertionError, match=r"nobody said it before the wire was closed: HeartbeatRequest\(\)"):
            await waiting

    asyncio.run(main())


def test_frames_that_cannot_be_read_and_long_conversations_are_shown_short() -> None:
    async def main() -> None:
        here, there = wires(OCPP16)
        for text in ("[", '[2,"1","BootNotification",{}]', '[3,"9",{}]', *["[]"] * MOST_LINES):
            await there.send(text)
        assert [line[25:] for line in transcript(here.log[:3]).splitlines()] == [
            "no OCPP-J message: the text is no JSON",
            "a Call of BootNotification that cannot be read",
            "a CallResult of an unknown call that cannot be read",
        ]
        with pytest.raises(AssertionError, match="what was said, after 3 other frames:"):
            assert_said(here.log, said(BOOT))

    asyncio.run(main())

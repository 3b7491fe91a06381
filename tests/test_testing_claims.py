"""Claims about conversations: those that hold pass, and those that fail show the nearest frame and what was said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache
from typing import Any
from unittest.mock import ANY

import pytest

from ocppkit import OCPP16, ErrorCode, Handlers, RemoteCallError, from_payload, v16, v201
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
    differences,
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
        said(v201.BootNotificationRequest),
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


def test_waiting_for_a_claim_ends_when_it_is_said() -> None:
    async def main() -> None:
        here, there = wires(OCPP16)
        await there.send('[2,"1","Heartbeat",{}]')
        waiting = asyncio.create_task(until(here.log, said(v16.HeartbeatResponse)))
        await asyncio.sleep(0)
        assert not waiting.done()
        await here.send('[3,"1",{"currentTime":"2026-01-01T00:00:00Z"}]')
        assert (await waiting).number == 2
        assert (await until(here.log, said(v16.HeartbeatRequest))).number == 1

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


def variables(value: str) -> v201.SetVariablesRequest:
    component, variable = v201.ComponentType(name="SecurityCtrlr"), v201.VariableType(name="BasicAuthPassword")
    data = v201.SetVariableDataType(attribute_value=value, component=component, variable=variable)
    return v201.SetVariablesRequest(set_variable_data=[data])


def profile(*limits: float) -> v16.SetChargingProfileRequest:
    periods = [{"startPeriod": 60 * index, "limit": limit} for index, limit in enumerate(limits)]
    profile = {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": periods},
    }
    return from_payload(v16.SetChargingProfileRequest, {"connectorId": 1, "csChargingProfiles": profile})


DIFFERENCES: list[tuple[Any, Any, list[str]]] = [
    (BOOT, BOOT, []),
    (1, 1.0, []),
    (1, 2, ["1 != 2"]),
    (
        profile(16, 10),
        profile(16, 6, 0),
        [
            "cs_charging_profiles.charging_schedule.charging_schedule_period[1].limit: 10 != 6",
            "cs_charging_profiles.charging_schedule.charging_schedule_period: 2 items != 3 items",
        ],
    ),
    ({"cs_charging_profiles": {"stack_level": 1}}, profile(16), ["cs_charging_profiles.stack_level: 1 != 0"]),
    (variables("hunter2"), variables("secret"), ["set_variable_data[0].attribute_value: *** != another ***"]),
    (
        v16.HeartbeatRequest(),
        v201.HeartbeatRequest(),
        ["a HeartbeatRequest of OCPP 1.6 != a HeartbeatRequest of OCPP 2.0.1"],
    ),
    (BOOT, BOOTED, ["a BootNotificationRequest of OCPP 1.6 != a BootNotificationResponse of OCPP 1.6"]),
    (
        v201.CustomDataType(vendor_id="x", extra={"a": 1, "b": [1]}),
        v201.CustomDataType(vendor_id="x", extra={"b": [2], "c": None}),
        ["extra.a: 1 != absent", "extra.b[0]: 1 != 2"],
    ),
]


@pytest.mark.parametrize(("left", "right", "lines"), DIFFERENCES, ids=lambda _: "")
def test_differences_are_told_by_field(left: Any, right: Any, lines: list[str]) -> None:
    assert [str(one) for one in differences(left, right)] == lines

"""What a policy lets through stays, is repaired or left out, and is always named; nothing else changes."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from ocppkit import (
    ANY_JSON,
    ERRATA,
    LENIENT,
    OCPP16,
    OCPP201,
    STRICT,
    Body,
    Call,
    CallFinished,
    CallReceived,
    CallRejected,
    CsmsConnection,
    Deviation,
    FrameError,
    FrameRejected,
    HandlerFailed,
    Handlers,
    Leniency,
    Limits,
    PayloadError,
    RawRequest,
    StationConnection,
    Tapped,
    Treatment,
    custom_action,
    dumps,
    explain,
    from_payload,
    read_payload,
    to_payload,
    v16,
    v21,
    v201,
)
from ocppkit.asyncio import StationPeer
from ocppkit.messages import DataType, Sender

ACCEPT, REPAIR, REJECT = Treatment.ACCEPT, Treatment.REPAIR, Treatment.REJECT
D = Deviation

METER: dict[str, Any] = {
    "connectorId": 1,
    "meterValue": [{"timestamp": "2026-01-02T03:04:05Z", "sampledValue": [{"value": "1"}]}],
}


def stop(**changes: Any) -> dict[str, Any]:
    return {"meterStop": 5, "timestamp": "2026-01-02T03:04:05Z", "transactionId": 7, **changes}


def told(findings: Any) -> list[str]:
    return [f"{one.pointer} {one.rule} {one.deviation.name} {one.treatment}" for one in findings]


# Deviation, class, payload, and for each treatment the attribute by path and what it becomes.
ROWS: list[tuple[Deviation, type[DataType], dict[str, Any], str, Any, Any]] = [
    (D.TOO_LONG, v16.StopTransactionRequest, stop(idTag="x" * 21), "id_tag", "x" * 21, "x" * 20),
    (
        D.UNKNOWN_VALUE,
        v16.StopTransactionRequest,
        stop(reason="evDisconnected"),
        "reason",
        "evDisconnected",
        "EVDisconnected",
    ),
    (D.UNKNOWN_VALUE, v16.StopTransactionRequest, stop(reason="Bored"), "reason", "Bored", None),
    (D.UNKNOWN_KEY, v16.StopTransactionRequest, stop(Reason="Local"), "reason", None, "Local"),
    (D.NULL, v16.StopTransactionRequest, stop(reason=None), "reason", None, None),
    (D.WRONG_TYPE, v16.StopTransactionRequest, stop(meterStop="5"), "meter_stop", 5, 5),
    (D.WRONG_TYPE, v16.StopTransactionRequest, stop(meterStop=5.0), "meter_stop", 5, 5),
    (D.WRONG_TYPE, v16.StopTransactionRequest, stop(idTag=1234), "id_tag", "1234", "1234"),
    (
        D.WRONG_TYPE,
        v16.GetConfigurationResponse,
        {"configurationKey": [{"key": "k", "readonly": 1}]},
        "configuration_key.0.readonly",
        True,
        True,
    ),
    (
        D.WRONG_TYPE,
        v16.GetConfigurationResponse,
        {"configurationKey": [{"key": "k", "readonly": "False"}]},
        "configuration_key.0.readonly",
        False,
        False,
    ),
    (
        D.WRONG_TYPE,
        v16.DataTransferRequest,
        {"vendorId": "x", "data": [1, {"a": None}]},
        "data",
        '[1,{"a":null}]',
        '[1,{"a":null}]',
    ),
    (
        D.NO_LIST,
        v16.GetConfigurationRequest,
        {"key": "HeartbeatInterval"},
        "key",
        ["HeartbeatInterval"],
        ["HeartbeatInterval"],
    ),
    (
        D.TOO_FEW,
        v201.NotifyEVChargingScheduleRequest,
        {
            "timeBase": "2026-01-02T03:04:05Z",
            "evseId": 1,
            "chargingSchedule": {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": []},
        },
        "charging_schedule.charging_schedule_period",
        [],
        [],
    ),
    (D.TOO_FEW, v201.GetReportRequest, {"requestId": 1, "componentVariable": []}, "component_variable", [], None),
    (
        D.TOO_MANY,
        v201.GetReportRequest,
        {"requestId": 1, "componentCriteria": ["Active"] * 5},
        "component_criteria",
        ["Active"] * 5,
        ["Active"] * 4,
    ),
    (
        D.NO_ZONE,
        v16.StopTransactionRequest,
        stop(timestamp="2026-01-02T03:04:05"),
        "timestamp",
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    ),
    (
        D.DATE_TIME,
        v16.StopTransactionRequest,
        stop(timestamp="2026-01-02 03:04:05+0200"),
        "timestamp",
        datetime(2026, 1, 2, 1, 4, 5, tzinfo=UTC),
        datetime(2026, 1, 2, 1, 4, 5, tzinfo=UTC),
    ),
    (D.URI, v16.GetDiagnosticsRequest, {"location": "ftp://a b/"}, "location", "ftp://a b/", "ftp://a b/"),
    (D.OUT_OF_RANGE, v21.EVSEType, {"id": -1}, "id", -1, 0),
    (
        D.TOO_PRECISE,
        v16.SetChargingProfileRequest,
        {
            "connectorId": 1,
            "csChargingProfiles": {
                "chargingProfileId": 1,
                "stackLevel": 0,
                "chargingProfilePurpose": "TxProfile",
                "chargingProfileKind": "Relative",
                "chargingSchedule": {
                    "chargingRateUnit": "A",
                    "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.04}],
                },
            },
        },
        "cs_charging_profiles.charging_schedule.charging_schedule_period.0.limit",
        16.04,
        16.0,
    ),
    (D.UNREADABLE, v16.StopTransactionRequest, stop(reason=["Local"]), "reason", None, None),
    (D.UNREADABLE, v16.StopTransactionRequest, stop(transactionData=[7]), "transaction_data", [], []),
]


def value_of(message: Any, path: str) -> Any:
    for step in path.split("."):
        message = message[int(step)] if step.isdigit() else getattr(message, step)
    return message


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0].name}-{row[3]}")
def test_a_treatment_does_what_the_table_says_and_nothing_is_let_through_unnamed(row: Any) -> None:
    deviation, cls, payload, path, accepted, repaired = row
    for treatment, expected in ((ACCEPT, accepted), (REPAIR, repaired)):
        message, findings = read_payload(cls, payload, Leniency({deviation: treatment}))
        assert value_of(message, path) == expected
        assert [one.deviation for one in findings] == [deviation]
        assert findings[0].treatment is not REJECT
    for policy in (STRICT, LENIENT.but({deviation: REJECT})):
        with pytest.raises(PayloadError):
            read_payload(cls, payload, policy)


def test_every_deviation_has_a_row() -> None:
    apart = {D.MISSING, D.NO_JSON}  # shown below
    assert {row[0] for row in ROWS} == set(Deviation) - apart


def test_a_finding_says_what_became_of_the_value_and_keeps_it_as_it_came() -> None:
    _, findings = read_payload(v16.StopTransactionRequest, stop(meterStop="5", idTag="x" * 21), LENIENT)
    assert told(findings) == ["/idTag maxLength TOO_LONG accept", "/meterStop type WRONG_TYPE repair"]
    assert [one.value for one in findings] == ["x" * 21, "5"]


def test_an_unknown_value_is_an_instance_of_its_enumeration_and_is_written_back_as_it_came() -> None:
    message, _ = read_payload(v16.StopTransactionRequest, stop(reason="Bored"), LENIENT)
    assert isinstance(message.reason, v16.Reason)
    assert not message.reason.is_known
    assert message.reason == "Bored"
    with pytest.raises(PayloadError):
        to_payload(message)
    assert to_payload(message, policy=LENIENT)["reason"] == "Bored"


def test_what_the_message_does_not_hold_is_kept_as_extra_and_written_back_on_request() -> None:
    payload: dict[str, Any] = {
        "connectorId": 1,
        "meterValue": [
            {"timestamp": "2026-01-02T03:04:05Z", "sampledValue": [{"unit": "Wh"}, {"value": "1", "a/b~": [1]}, 7]},
            {"sampledValue": []},
        ],
        "transactionId": None,
        "vendor": {"x": 1},
    }
    message, _ = reading = read_payload(v16.MeterValuesRequest, payload, LENIENT)
    assert [sample.value for value in message.meter_value for sample in value.sampled_value] == ["1"]
    assert reading.extra == {
        "/transactionId": None,
        "/meterValue/0/sampledValue/0": {"unit": "Wh"},
        "/meterValue/0/sampledValue/1/a~1b~0": [1],
        "/meterValue/0/sampledValue/2": 7,
        "/meterValue/1": {"sampledValue": []},
        "/vendor": {"x": 1},
    }
    assert to_payload(message, extra=reading.extra) == payload
    assert to_payload(message) != payload


def test_extra_that_leads_nowhere_is_refused() -> None:
    message = from_payload(v16.MeterValuesRequest, METER)
    for pointer in ("/meterValue/1/x", "/connectorId/x", "/nothing/x", "/meterValue/0/sampledValue/x/y/z"):
        with pytest.raises(ValueError, match="leads nowhere"):
            to_payload(message, extra={pointer: 1})


def test_what_a_list_item_lacks_leaves_out_the_item_alone() -> None:
    payload = {"connectorId": 1, "meterValue": [*METER["meterValue"], {"timestamp": "2026-01-02T03:04:05Z"}]}
    message, findings = read_payload(v16.MeterValuesRequest, payload, LENIENT)
    assert len(message.meter_value) == 1
    assert told(findings) == ["/meterValue/1/sampledValue required MISSING repair"]
    assert findings[0].breaks_type


def test_what_a_message_lacks_is_refused_unless_the_policy_allows_incomplete_ones() -> None:
    payload = stop()
    del payload["meterStop"]
    with pytest.raises(PayloadError) as caught:
        read_payload(v16.StopTransactionRequest, payload, LENIENT)
    assert told(caught.value.findings) == ["/meterStop required MISSING reject"]
    message, findings = read_payload(v16.StopTransactionRequest, payload, LENIENT.but(allow_incomplete=True))
    assert message.meter_stop is None
    assert told(findings) == ["/meterStop required MISSING accept"]  # type: ignore[unreachable]
    assert findings[0].breaks_type


def test_an_incomplete_message_is_written_under_a_policy_that_allows_it_only() -> None:
    message = read_payload(v16.StopTransactionRequest, {"transactionId": 7}, LENIENT.but(allow_incomplete=True)).message
    for policy in (STRICT, LENIENT):
        with pytest.raises(PayloadError):
            to_payload(message, policy=policy)
    assert to_payload(message, policy=LENIENT.but(allow_incomplete=True)) == {"transactionId": 7}


def test_only_what_leads_to_the_refusal_is_rejected() -> None:
    payload = stop(transactionData=[{"sampledValue": []}], idTag="x" * 21, meterStop={})
    with pytest.raises(PayloadError) as caught:
        read_payload(v16.StopTransactionRequest, payload, LENIENT)
    assert told(caught.value.findings) == [
        "/meterStop type UNREADABLE reject",
        "/idTag maxLength TOO_LONG accept",
        "/transactionData/0/timestamp required MISSING repair",
    ]


def test_a_date_time_without_zone_is_read_in_the_zone_of_the_policy() -> None:
    zone = timezone(timedelta(hours=2))
    message, findings = read_payload(
        v16.StopTransactionRequest, stop(timestamp="2026-01-02T03:04:05"), LENIENT.but(zone=zone)
    )
    assert message.timestamp == datetime(2026, 1, 2, 1, 4, 5, tzinfo=UTC)
    assert findings[0].value == "2026-01-02T03:04:05"


@pytest.mark.parametrize(
    "text", ["", "0", "2026-02-30T00:00:00Z", "2026-01-02", "02.01.2026 03:04", "1767323045", "2026-01-02T25:00:00"]
)
def test_a_date_that_can_be_read_two_ways_or_none_is_not_read(text: str) -> None:
    with pytest.raises(PayloadError):
        read_payload(v16.StopTransactionRequest, stop(timestamp=text), LENIENT)


@pytest.mark.parametrize("value", ["", "five", "0x10", "1,5", "1e999", "NaN", [], {}, True, 5.5, "5.5", "1" * 41])
def test_a_number_that_can_be_read_two_ways_or_none_is_not_read(value: Any) -> None:
    with pytest.raises(PayloadError):
        read_payload(v16.StopTransactionRequest, stop(meterStop=value), LENIENT)


def test_a_field_s_limit_can_be_raised_for_reading_and_for_writing() -> None:
    payload = {"vendorId": "x" * 300}
    longer = Leniency(limits={"DataTransferRequest.vendorId": 300})
    message, findings = read_payload(v201.DataTransferRequest, payload, longer)
    assert told(findings) == ["/vendorId maxLength TOO_LONG accept"]
    assert to_payload(message, policy=longer) == payload
    with pytest.raises(PayloadError):
        read_payload(v201.DataTransferRequest, {"vendorId": "x" * 301}, longer)
    with pytest.raises(PayloadError):
        read_payload(v201.DataTransferRequest, payload, Leniency(limits={"DataTransferResponse.vendorId": 300}))


def test_a_nested_field_s_limit_is_raised_by_its_path_or_by_its_type() -> None:
    payload = {"status": "Rejected", "statusInfo": {"reasonCode": "x" * 30}}
    for key in ("ResetResponse.statusInfo.reasonCode", "StatusInfoType.reasonCode"):
        message, _ = read_payload(v201.ResetResponse, payload, Leniency(limits={key: 30}))
        assert to_payload(message, policy=Leniency(limits={key: 30})) == payload


def test_actions_have_policies_of_their_own() -> None:
    policy = Leniency(actions={"StopTransaction": LENIENT})
    assert read_payload(v16.StopTransactionRequest, stop(idTag="x" * 21), policy).findings
    with pytest.raises(PayloadError):
        read_payload(v16.AuthorizeRequest, {"idTag": "x" * 21}, policy)
    conn = CsmsConnection(OCPP16, reading=policy)
    conn.receive(dumps(Call("1", "StopTransaction", stop(idTag="x" * 21))), now=0.0)
    conn.receive(dumps(Call("2", "Authorize", {"idTag": "x" * 21})), now=0.0)
    assert [type(event) for event in conn.events()] == [CallReceived, CallRejected]


def test_the_function_of_a_policy_has_the_last_word() -> None:
    seen: list[str] = []

    def decide(finding: Any) -> Treatment:
        seen.append(f"{finding.pointer} {finding.treatment}")
        return REJECT if finding.rule == "enum" else REPAIR

    policy = LENIENT.but(decide=decide)
    message, _ = read_payload(v16.StopTransactionRequest, stop(idTag="x" * 21, Reason="Local"), policy)
    assert (message.id_tag, message.reason) == ("x" * 20, v16.Reason.LOCAL)
    assert seen == ["/idTag accept", "/Reason accept"]
    with pytest.raises(PayloadError):
        read_payload(v16.StopTransactionRequest, stop(reason="Bored"), policy)


def test_the_function_of_a_policy_cannot_make_a_message_whole_that_is_not() -> None:
    policy = Leniency(decide=lambda finding: ACCEPT)
    with pytest.raises(PayloadError):
        read_payload(v16.StopTransactionRequest, {"transactionId": 7}, policy)


def test_a_function_of_a_policy_that_fails_refuses_and_is_the_cause() -> None:
    def decide(finding: Any) -> Treatment:
        raise RuntimeError("undecided")

    with pytest.raises(PayloadError) as caught:
        read_payload(v16.StopTransactionRequest, stop(idTag="x" * 21), Leniency(decide=decide))
    assert isinstance(caught.value.__cause__, RuntimeError)
    conn = CsmsConnection(OCPP16, reading=Leniency(decide=decide))
    conn.receive(dumps(Call("1", "StopTransaction", stop(idTag="x" * 21))), now=0.0)
    assert [type(event) for event in conn.events()] == [CallRejected]


def test_the_answer_names_first_what_was_refused() -> None:
    conn = CsmsConnection(OCPP16, reading=LENIENT.but({D.UNKNOWN_VALUE: REJECT}))
    conn.receive(dumps(Call("1", "StopTransaction", stop(idTag="x" * 21, reason="Bored"))), now=0.0)
    (text,) = conn.messages_to_send()
    assert "/reason" in text.partition("{")[0]


def test_going_out_nothing_is_repaired_and_what_is_accepted_is_written_as_it_is() -> None:
    message: Any = v16.StopTransactionRequest(
        meter_stop=5, timestamp=datetime(2026, 1, 2, tzinfo=UTC), transaction_id=7, id_tag="x" * 21
    )
    with pytest.raises(PayloadError):
        to_payload(message, policy=Leniency({D.TOO_LONG: REPAIR}))
    assert to_payload(message, policy=LENIENT)["idTag"] == "x" * 21
    message.meter_stop = "5"
    with pytest.raises(PayloadError):
        to_payload(message, policy=LENIENT.but({D.WRONG_TYPE: REPAIR}))
    assert to_payload(message, policy=LENIENT)["meterStop"] == "5"


@pytest.mark.parametrize("value", [datetime(2026, 1, 2), float("nan"), {1: 2}, {"a": object()}, "\ud800", (1,)])
def test_what_is_no_json_or_names_no_zone_is_never_written(value: Any) -> None:
    message: Any = v16.StopTransactionRequest(
        meter_stop=5, timestamp=datetime(2026, 1, 2, tzinfo=UTC), transaction_id=7
    )
    if isinstance(value, datetime):
        message.timestamp = value
    else:
        message.id_tag = value
    with pytest.raises(PayloadError):
        to_payload(message, policy=LENIENT)


def test_a_call_can_be_sent_that_its_schema_refuses() -> None:
    conn = CsmsConnection(OCPP16)
    request = v16.ChangeConfigurationRequest(key="Url", value="x" * 600)
    with pytest.raises(PayloadError):
        conn.call(request, now=0.0)
    conn.call(request, now=0.0, policy=LENIENT)
    assert "x" * 600 in conn.messages_to_send()[0]


def test_connections_tell_findings_and_the_text_of_requests_and_of_answers() -> None:
    conn = CsmsConnection(OCPP16, reading=LENIENT)
    text = dumps(Call("1", "StopTransaction", stop(idTag="x" * 21)))
    conn.receive(text, now=0.0)
    (event,) = conn.events()
    assert isinstance(event, CallReceived)
    assert (told(event.findings), event.raw) == (["/idTag maxLength TOO_LONG accept"], text)
    pending = conn.call(v16.GetConfigurationRequest(), now=0.0, message_id="2")
    conn.messages_to_send()
    answer = '[3,"2",{"configurationKey":[{"key":"k","readonly":true,"value":1}]}]'
    conn.receive(answer, now=0.0)
    assert [type(event) for event in conn.events()] == [CallFinished]
    assert (told(pending.findings), pending.raw) == (["/configurationKey/0/value type WRONG_TYPE repair"], answer)
    assert pending.result().configuration_key == [v16.KeyValue(key="k", readonly=True, value="1")]


def test_how_a_connection_reads_can_change_while_it_is_open() -> None:
    conn = CsmsConnection(OCPP16)
    text = dumps(Call("1", "StopTransaction", stop(idTag="x" * 21)))
    conn.receive(text, now=0.0)
    conn.reading = LENIENT
    conn.receive(text, now=0.0)
    assert [type(event) for event in conn.events()] == [CallRejected, CallReceived]


def test_the_errata_are_what_connections_read_by_default() -> None:
    assert CsmsConnection(OCPP16).reading == StationConnection(OCPP201).reading == ERRATA


def test_a_tap_sees_every_text_with_its_frame_and_findings() -> None:
    seen: list[Tapped] = []
    conn = CsmsConnection(OCPP16, reading=LENIENT, tap=seen.append)
    conn.receive(dumps(Call("1", "StopTransaction", stop(idTag="x" * 21))), now=0.0)
    conn.receive("[2", now=0.0)
    (event, _) = conn.events()
    assert isinstance(event, CallReceived)
    conn.reply("1", event.request, v16.StopTransactionResponse())
    assert len(seen) == 2
    conn.messages_to_send()
    first, broken, answer = seen
    assert [one.sender for one in seen] == [Sender.STATION, Sender.STATION, Sender.CSMS]
    assert isinstance(first.frame, Call)
    assert told(first.findings) == ["/idTag maxLength TOO_LONG accept"]
    assert isinstance(broken.frame, FrameError)
    assert (answer.text, answer.findings) == ('[3,"1",{}]', ())


def test_a_tap_that_fails_harms_nothing_and_is_told() -> None:
    def tap(_: Tapped) -> None:
        raise OSError("disk full")

    conn = CsmsConnection(OCPP16, tap=tap)
    conn.receive('[2,"1","Heartbeat",{}]', now=0.0)
    assert [type(event) for event in conn.events()] == [CallReceived, HandlerFailed]


def test_a_peer_reads_as_it_is_told_and_logs_what_is_let_through(caplog: pytest.LogCaptureFixture) -> None:
    answers: list[str] = []
    handlers = Handlers(OCPP16)
    handlers.on(v16.StopTransaction)(lambda _, request: v16.StopTransactionResponse())

    async def send(text: str) -> None:
        answers.append(text)

    async def incoming() -> AsyncIterator[str]:
        for id in ("1", "2"):
            yield dumps(Call(id, "StopTransaction", stop(idTag="x" * 21)))
            while len(answers) < int(id):
                await asyncio.sleep(0)
            peer.reading = LENIENT

    peer = StationPeer(OCPP16, incoming(), send, id="CS1", reading=STRICT)
    assert peer.reading == STRICT
    with caplog.at_level(logging.INFO, "ocppkit.peer"):
        asyncio.run(peer.run(handlers, None))
    assert [answer[:6] for answer in answers] == ['[4,"1"', '[3,"2"']
    assert "StopTransaction was let through: /idTag: must have at most 20 characters, has 21 (accept)" in caplog.text


def test_policies_are_values() -> None:
    assert Leniency({D.TOO_LONG: ACCEPT}) == Leniency({Deviation("too long"): Treatment("accept")})
    assert hash(LENIENT) == hash(LENIENT.but())
    assert LENIENT.but(zone=timezone(timedelta(hours=1))) != LENIENT
    assert LENIENT.but({D.TOO_LONG: REJECT}).rules[D.TOO_LONG] is REJECT
    with pytest.raises(TypeError):
        LENIENT.rules[D.TOO_LONG] = REJECT  # type: ignore[index]
    with pytest.raises(ValueError, match="forgive"):
        Leniency({D.TOO_LONG: "forgive"})  # type: ignore[dict-item]


def test_more_than_ten_thousand_findings_are_refused_and_the_last_one_says_so() -> None:
    samples = [{"value": "1", "unit": "Hz"}] * 10_000
    payload = {"connectorId": 1, "meterValue": [{"timestamp": "2026-01-02T03:04:05Z", "sampledValue": samples}]}
    message, findings = read_payload(v16.MeterValuesRequest, payload, LENIENT)
    assert len(message.meter_value[0].sampled_value) == len(findings) == 10_000
    samples.append(samples[0])
    with pytest.raises(PayloadError, match="has more than 10000 findings") as caught:
        read_payload(v16.MeterValuesRequest, payload, LENIENT)
    assert [one.rule for one in caught.value.rejected] == ["size"]


def test_a_secret_is_masked_in_what_is_let_through() -> None:
    payload = {"idToken": {"idToken": 123456, "type": "KeyCode"}}
    message, findings = read_payload(v201.AuthorizeRequest, payload, LENIENT)
    assert message.id_token.id_token == "123456"
    assert "123456" not in f"{findings} {[str(one) for one in findings]} {message!r}"


def test_the_page_has_a_row_for_every_deviation() -> None:
    page = (Path(__file__).parent.parent / "docs/leniency.md").read_text("utf-8")
    assert re.findall(r"^\| `([^`]+)`", page, re.MULTILINE) == [deviation.value for deviation in Deviation]


REPAIRING = Leniency(dict.fromkeys(Deviation, Treatment.REPAIR))


@pytest.mark.parametrize(
    "url", ["ftp://user:my secret@host/", "ftp://user:p@s secret@host/ x", "ftp://user:pa/secret@host/ x"]
)
def test_the_password_of_what_is_no_url_is_masked_too(url: str) -> None:
    message, findings = read_payload(v16.GetDiagnosticsRequest, {"location": url}, LENIENT)
    assert message.location == url
    assert "secret" not in f"{message!r} {findings!r} {findings[0]}"


@pytest.mark.parametrize(
    "token",
    [
        {"IdToken": "493817", "type": "KeyCode"},
        {"idToken": 493817, "Type": "KeyCode"},
        {"idToken": 493817, "type": " KeyCode"},
        {"idToken": 493817},
        {"idToken": "x", "type": "KeyCode", "IDTOKEN": "493817"},
    ],
)
@pytest.mark.parametrize("policy", [STRICT, LENIENT, REPAIRING, LENIENT.but(allow_incomplete=True)])
def test_a_secret_is_masked_under_a_misspelt_key_or_discriminator(token: dict[str, Any], policy: Leniency) -> None:
    try:
        message, findings = read_payload(v201.AuthorizeRequest, {"idToken": token}, policy)
        shown = f"{message!r} {findings!r} {[str(one) for one in findings]}"
    except PayloadError as error:
        shown = f"{error} {error!r} {error.findings!r}"
    assert "493817" not in shown


@pytest.mark.parametrize("text", ["2026-01-02T03:04.5Z", "2026-01-02T12:00:60Z", "2026-01-02T24:00:00Z"])
def test_a_fraction_of_a_minute_and_a_leap_second_inside_an_hour_are_not_read(text: str) -> None:
    with pytest.raises(PayloadError):
        read_payload(v16.StopTransactionRequest, stop(timestamp=text), LENIENT)


def test_a_leap_second_is_the_second_before_it() -> None:
    message, _ = read_payload(v16.StopTransactionRequest, stop(timestamp="2016-12-31T23:59:60Z"), LENIENT)
    assert message.timestamp == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_what_stood_under_a_repaired_name_or_in_place_of_a_list_is_written_back_where_it_is_meant() -> None:
    reading = read_payload(v201.AuthorizeResponse, {"IDTOKENINFO": {"status": "Accepted", "foo": 1}}, REPAIRING)
    assert reading.extra == {"/idTokenInfo/foo": 1}
    assert to_payload(reading.message, extra=reading.extra) == {"idTokenInfo": {"status": "Accepted", "foo": 1}}
    payload = {"connectorId": 1, "meterValue": {**METER["meterValue"][0], "0": "x"}}
    wrapped = read_payload(v16.MeterValuesRequest, payload, LENIENT)
    assert wrapped.extra == {"/meterValue/0/0": "x"}
    assert to_payload(wrapped.message, extra=wrapped.extra)["meterValue"] == [payload["meterValue"]]


def test_a_required_key_that_is_misspelt_is_read_where_unknown_ones_are_accepted() -> None:
    payload = stop(meterstop=5)
    del payload["meterStop"]
    message, findings = read_payload(v16.StopTransactionRequest, payload, LENIENT)
    assert message.meter_stop == 5
    assert told(findings) == ["/meterstop additionalProperties UNKNOWN_KEY repair"]


def test_a_limit_is_found_under_a_misspelt_key_and_cut_to() -> None:
    policy = REPAIRING.but(limits={"datatransferrequest.VENDORID": 300})
    for length in (300, 301):
        message, _ = read_payload(v201.DataTransferRequest, {"VendorId": "x" * length}, policy)
        assert message.vendor_id == "x" * 300


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: LENIENT.but(zone="Europe/Berlin"),
        lambda: LENIENT.but(zone=None),
        lambda: Leniency(actions={"StopTransaction": None}),  # type: ignore[dict-item]
        lambda: CsmsConnection(OCPP16, reading=None),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_policy_is_refused_when_it_is_made(wrong: Any) -> None:
    with pytest.raises(TypeError):
        wrong()


def test_a_depth_is_kept_in_short_texts_too() -> None:
    conn = CsmsConnection(OCPP201, limits=Limits(depth=4))
    conn.receive('[2,"1","DataTransfer",{"vendorId":"x","data":[[[1]]]}]', now=0.0)
    assert [type(event) for event in conn.events()] == [FrameRejected]


def test_what_was_not_rejected_is_not_said_to_be() -> None:
    with pytest.raises(PayloadError) as caught:
        read_payload(v16.StopTransactionRequest, stop(meterStop="5", foo=1), LENIENT.but({D.WRONG_TYPE: REJECT}))
    assert told(caught.value.findings) == [
        "/meterStop type WRONG_TYPE reject",
        "/foo additionalProperties UNKNOWN_KEY accept",
    ]
    assert "/foo" not in str(caught.value)


def test_a_list_that_is_left_empty_is_left_out_by_a_repair() -> None:
    payload = {"requestId": 1, "componentVariable": [7]}
    message, findings = read_payload(v201.GetReportRequest, payload, REPAIRING)
    assert message.component_variable is None
    assert told(findings)[1] == "/componentVariable minItems TOO_FEW repair"
    assert findings[1].value == []
    to_payload(message)


def test_a_tap_has_the_findings_of_answers_to_cancelled_calls_and_of_a_full_queue() -> None:
    seen: list[Tapped] = []
    conn = CsmsConnection(OCPP16, reading=LENIENT, tap=seen.append, limits=Limits(undrained=1))
    pending = conn.call(v16.GetConfigurationRequest(), now=0.0, message_id="8")
    conn.messages_to_send()
    conn.cancel(pending, now=0.0)
    conn.receive('[3,"8",{"foo":1}]', now=0.0)
    for number in range(3):
        conn.receive(f'[2,"{number}","Heartbeat",{{"foo":1}}]', now=0.0)
    assert [told(one.findings) for one in seen[1:]] == [["/foo additionalProperties UNKNOWN_KEY accept"]] * 4


def test_events_have_the_extra_and_what_is_refused_has_its_action_and_text() -> None:
    conn = CsmsConnection(OCPP16, reading=LENIENT)
    conn.receive('[2,"1","Heartbeat",{"foo":1}]', now=0.0)
    conn.receive('[2,"2","StopTransaction",{}]', now=0.0)
    received, rejected = conn.events()
    assert isinstance(received, CallReceived)
    assert received.extra == {"/foo": 1}
    assert isinstance(rejected, CallRejected)
    assert (rejected.action, rejected.raw) == ("StopTransaction", '[2,"2","StopTransaction",{}]')
    pending = conn.call(v16.GetConfigurationRequest(), now=0.0, message_id="3")
    conn.messages_to_send()
    conn.receive('[3,"3",{"a":,}]', now=0.0)
    assert pending.raw == '[3,"3",{"a":,}]'


def test_policies_and_readings_are_copied_and_pickled() -> None:
    policy = LENIENT.but(limits={"DataTransferRequest.vendorId": 300}, actions={"Reset": STRICT})
    reading = read_payload(v16.StopTransactionRequest, stop(foo=1), LENIENT)
    for one in (policy, reading, read_payload(v16.StopTransactionRequest, stop(), LENIENT)):
        for twin in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
            assert twin == one
            assert getattr(twin, "extra", None) == getattr(one, "extra", None)


def test_messages_of_the_program_s_own_are_explained_by_their_functions() -> None:
    def read(value: Any) -> int:
        return int(value["n"])

    action = custom_action(OCPP16, "Foo", Body("a number", read, lambda n: {"n": n}), ANY_JSON)
    assert explain(action.request, {"n": 1}) == []
    assert [one.rule for one in explain(action.request, {})] == ["type"]
    with pytest.raises(TypeError, match="has no schema"):
        read_payload(RawRequest, {"a": 1}, LENIENT)

"""What real stations send is refused as the official schemas refuse it, and kept by lenient reading with findings."""

from __future__ import annotations

from typing import Any, Final

import pytest

from ocppkit import (
    LENIENT,
    OCPP16,
    CallFailed,
    CallFinished,
    CallReceived,
    CallRejected,
    CsmsConnection,
    FrameRejected,
    InvalidResponseError,
    PayloadError,
    RemoteCallError,
    ResponseUnmatched,
    from_payload,
    measurements,
    read_payload,
    v16,
)
from ocppkit.messages import DataType
from ocppkit.testing import QUIRKS, Quirk
from tests.official import oracle

BY_ID = {quirk.id: quirk for quirk in QUIRKS}

# What lenient reading finds in the payloads that their schema refuses: pointer, rule, treatment. Where a payload is
# refused all the same, the treatment says so.
GIVES: Final[dict[str, list[str]]] = {
    "boot-serial-too-long": [
        "/chargePointSerialNumber maxLength accept",
        "/chargeBoxSerialNumber maxLength accept",
    ],
    "boot-model-too-long": ["/chargePointModel maxLength accept"],
    "boot-16-shape-on-201": [
        "/chargingStation required reject",
        "/reason required reject",
        "/chargePointVendor additionalProperties accept",
        "/chargePointModel additionalProperties accept",
    ],
    "boot-201-shape-on-16": [
        "/chargePointVendor required reject",
        "/chargePointModel required reject",
        "/reason additionalProperties accept",
        "/chargingStation additionalProperties accept",
    ],
    "mv-metervalue-object": ["/meterValue type repair"],
    "mv-value-number": [
        "/meterValue/0/sampledValue/0/value type repair",
        "/meterValue/0/sampledValue/1/value type repair",
    ],
    "mv-unit-hz": ["/meterValue/0/sampledValue/1/unit enum accept"],
    "mv-unit-hertz": ["/meterValue/0/sampledValue/0/unit enum accept"],
    "stop-unit-hertz": ["/transactionData/0/sampledValue/0/unit enum accept"],
    "mv-unit-c": ["/meterValue/0/sampledValue/0/unit enum accept"],
    "mv-context-currentmax": ["/meterValue/0/sampledValue/1/context enum accept"],
    "mv-measurand-unknown": ["/meterValue/0/sampledValue/0/measurand enum accept"],
    "status-errorcode-unknown": ["/errorCode enum accept"],
    "status-info-too-long": ["/info maxLength accept"],
    "ts-naive": ["/timestamp format repair"],
    "ts-offset-hours-only": ["/timestamp format repair"],
    "ts-offset-basic": ["/timestamp format repair"],
    "tx-idtag-appended": ["/idTag maxLength accept"],
    "tx-idtag-control-escaped": ["/idTag maxLength accept"],
    "tx-key-capitalised": ["/Reason additionalProperties accept"],
    "tx-extra-keys": ["/connectorId additionalProperties accept", "/disconnectReason additionalProperties accept"],
    "dt-data-object-16": ["/data type repair"],
    "conf-int-value": ["/configurationKey/0/value type repair"],
    "conf-value-too-long": ["/configurationKey/0/value maxLength accept"],
    "conf-composite-rejected": [
        "/scheduleStart format repair",
        "/chargingSchedule/startSchedule format repair",
        "/chargingSchedule/chargingRateUnit enum accept",
    ],
    "conf-customdata-16": ["/customData additionalProperties accept"],
}

# What a connection makes of the frames whose payload is not the point: its event, and the error that it answers.
FRAMES: Final[dict[str, str]] = {
    "mv-json-empty-value": "FrameRejected FormationViolation 1",
    "mv-json-leading-comma": "FrameRejected FormationViolation 9lmha8x27fuad8cemfzn5bxr",
    "mv-nan-literal": "FrameRejected FormationViolation 1",
    "tx-idtag-control-raw": "FrameRejected FormationViolation 100000023",
    "conf-truncated-json": "FrameRejected CallFinished InvalidResponseError",
    "conf-wrong-id": "ResponseUnmatched",
    "conf-empty-id": "ResponseUnmatched",
    "err-four-elements": "CallFinished RemoteCallError FormationViolation",
    "err-details-string": "CallFinished RemoteCallError InternalError",
    "err-unknown-code": "CallFinished RemoteCallError PropertyConstraintViolation",
    "frame-type-1": "FrameRejected",
    "frame-type-6-on-16": "FrameRejected",
    "frame-null-payload": "CallReceived",
    "frame-int-id": "FrameRejected",
    "frame-action-not-string": "FrameRejected FormationViolation 1",
    "frame-deep-nesting": "FrameRejected",
}

# Where this library does otherwise than ``want``, and why.
OTHERWISE: Final[dict[str, str]] = {
    "boot-16-shape-on-201": "the code is that of the first rule broken, a missing key: OccurrenceConstraintViolation",
    "boot-201-shape-on-16": "the code is that of the first rule broken, a missing key: ProtocolError",
    "mv-sampledvalue-empty": "valid: the official file of 1.6 has no minItems, so there is nothing to find",
    "mv-unit-hertz": "a finding, as the official file lacks the unit; every connection accepts it under the errata",
    "stop-unit-hertz": "a finding, as the official file lacks the unit; every connection accepts it under the errata",
    "ts-offset-hours-only": "a finding, as it is no date-time of RFC 3339",
    "ts-offset-basic": "a finding, as it is no date-time of RFC 3339",
    "dt-data-object-16": "the object arrives as its JSON text, for the field holds text; the finding has the object",
    "err-four-elements": "details that were not sent are None, so that they can be told from {}",
    "frame-int-id": "an id that is no string is refused: 1.6 has nothing to answer with, 2.x answers the id -1",
}


def payload_of(quirk: Quirk) -> tuple[type[DataType], Any] | None:
    """Return the class and the payload of a quirk; None if its payload is not the point."""
    return None if quirk.id in FRAMES else quirk.payload


def is_refused(cls: type[DataType], payload: Any) -> bool:
    try:
        from_payload(cls, payload)
    except PayloadError:
        return True
    return False


PAYLOADS = [quirk.id for quirk in QUIRKS if quirk.id not in FRAMES]


def test_every_quirk_is_looked_at() -> None:
    assert len(BY_ID) == len(QUIRKS) == 54
    assert set(GIVES) | set(FRAMES) <= set(BY_ID)
    assert set(OTHERWISE) <= set(BY_ID)


@pytest.mark.parametrize("id", PAYLOADS)
def test_strict_reading_refuses_what_the_official_schema_with_formats_refuses(id: str) -> None:
    found = payload_of(BY_ID[id])
    assert found is not None
    cls, payload = found
    assert is_refused(cls, payload) is not oracle(BY_ID[id].version.name, cls.__name__).is_valid(payload)
    assert is_refused(cls, payload) is (id in GIVES)


@pytest.mark.parametrize("id", PAYLOADS)
def test_lenient_reading_gives_what_is_listed(id: str) -> None:
    found = payload_of(BY_ID[id])
    assert found is not None
    cls, payload = found
    try:
        message, findings = read_payload(cls, payload, LENIENT)
        assert isinstance(message, cls)
        assert not any(finding.breaks_type for finding in findings)
    except PayloadError as error:
        findings = error.findings
    assert [f"{one.pointer} {one.rule} {one.treatment}" for one in findings] == GIVES.get(id, [])


@pytest.mark.parametrize("id", PAYLOADS)
def test_a_quirk_that_should_be_accepted_is_delivered_with_a_finding_where_one_is_wanted(id: str) -> None:
    want = BY_ID[id].want
    accepted = not any(given.endswith("reject") for given in GIVES.get(id, []))
    assert accepted is want.startswith("accept")
    assert (id in GIVES) is want.startswith(("accept+issue", "reject")) or id in OTHERWISE


@pytest.mark.parametrize("id", FRAMES)
def test_a_connection_makes_of_a_frame_what_is_listed(id: str) -> None:
    quirk = BY_ID[id]
    conn: Any = CsmsConnection(quirk.version, reading=LENIENT)
    if id.startswith(("conf", "err")):
        asked = None if id in {"conf-wrong-id", "conf-empty-id"} else quirk.text.split('"')[1]
        conn.call(v16.GetConfigurationRequest(), now=0.0, message_id=asked)
        conn.messages_to_send()
    conn.receive(quirk.text, now=1.0)
    told: list[str] = []
    for event in conn.events():
        told.append(type(event).__name__)
        match event:
            case FrameRejected(_, reply):
                told += [] if reply is None else [reply.code, reply.message_id]
                assert conn.messages_to_send() == [] if reply is None else True
            case CallFinished(pending):
                assert isinstance(pending.outcome, CallFailed)
                told.append(type(pending.outcome).__name__)
                told += [pending.outcome.raw_code] if isinstance(pending.outcome, RemoteCallError) else []
            case _:
                assert isinstance(event, CallReceived | ResponseUnmatched)
    assert " ".join(told) == FRAMES[id]


def test_only_a_refused_boot_is_answered_with_an_error() -> None:
    for id in PAYLOADS:
        quirk = BY_ID[id]
        if not quirk.response_to:
            conn = CsmsConnection(quirk.version, reading=LENIENT)
            conn.receive(quirk.text, now=0.0)
            (event,) = conn.events()
            assert isinstance(event, CallRejected if id.startswith("boot-16") or "201-shape" in id else CallReceived)


def test_a_measurement_beside_a_bad_one_is_still_there() -> None:
    found = payload_of(BY_ID["mv-unit-hz"])
    assert found is not None
    message, findings = read_payload(v16.MeterValuesRequest, found[1], LENIENT)
    temperature, frequency = measurements.measurements(message)
    assert (temperature.measurand, str(temperature.value), temperature.unit) == ("Temperature", "14", "Celsius")
    assert (frequency.measurand, str(frequency.value), frequency.unit) == ("Frequency", "49.97", "Hz")
    assert [finding.value for finding in findings] == ["Hz"]


@pytest.mark.parametrize("id", ["tx-idtag-appended", "tx-idtag-control-escaped"])
def test_a_stop_with_too_long_an_id_tag_ends_the_transaction(id: str) -> None:
    running = {1762770182, 1786705612}
    conn = CsmsConnection(OCPP16, reading=LENIENT)
    conn.receive(BY_ID[id].text, now=0.0)
    (event,) = conn.events()
    assert isinstance(event, CallReceived)
    assert isinstance(event.request, v16.StopTransactionRequest)
    running.remove(event.request.transaction_id)
    assert len(running) == 1
    conn.reply(event.message_id, event.request, v16.StopTransactionResponse())
    assert conn.messages_to_send() == [f'[3,"{event.message_id}",{{}}]']


def test_a_broken_answer_ends_its_call_at_once() -> None:
    conn = CsmsConnection(OCPP16)
    raw = BY_ID["conf-truncated-json"].text
    pending = conn.call(v16.GetConfigurationRequest(), now=0.0, message_id=raw.split('"')[1])
    conn.messages_to_send()
    conn.receive(raw, now=1.0)
    with pytest.raises(InvalidResponseError):
        pending.result()

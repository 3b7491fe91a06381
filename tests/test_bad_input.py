"""What a program gets wrong is named: the place, the rule, the limit; and secrets are never shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit import (
    LENIENT,
    OCPP16,
    OCPP201,
    CallRefused,
    CsmsConnection,
    ErrorCode,
    Finding,
    Handlers,
    OcppError,
    PayloadError,
    RemoteCallError,
    explain,
    from_payload,
    read_payload,
    to_payload,
    v16,
    v21,
    v201,
)
from ocppkit.messages import DataType
from tests.cases import naive_json

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def found(message: Any) -> list[tuple[str, str, Any]]:
    """Return pointer, rule and limit of what keeps a message from being written."""
    with pytest.raises(PayloadError) as caught:
        to_payload(message)
    assert [str(finding) for finding in caught.value.findings][:10] == str(caught.value).split("\n  ")[1:11]
    return [(finding.pointer, finding.rule, finding.limit) for finding in caught.value.findings]


def boot(**station: Any) -> v201.BootNotificationRequest:
    fields: dict[str, Any] = {"model": "M", "vendor_name": "V", **station}
    return v201.BootNotificationRequest(
        reason=v201.BootReasonEnumType.POWER_UP, charging_station=v201.ChargingStationType(**fields)
    )


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({}, "id_token"),
        ({"id_token": "x"}, "type"),
        ({"id_token": "x", "type": "Central", "colour": "red"}, "colour"),
        ({"idToken": "x", "type": "Central"}, "idToken"),
    ],
)
def test_a_wrong_argument_is_a_type_error_that_names_it(arguments: dict[str, Any], named: str) -> None:
    with pytest.raises(TypeError, match=named):
        v201.IdTokenType(**arguments)


def test_arguments_are_given_by_name() -> None:
    wrong: Any = v201.IdTokenType
    with pytest.raises(TypeError, match="positional"):
        wrong("x", "Central")


def test_a_misspelt_attribute_is_refused_when_it_is_set() -> None:
    token: Any = v201.IdTokenType(id_token="x", type=v201.IdTokenEnumType.CENTRAL)
    with pytest.raises(AttributeError, match="idtoken"):
        token.idtoken = "y"


def test_a_value_that_the_list_does_not_have_is_refused_when_the_enumeration_is_called() -> None:
    with pytest.raises(ValueError, match="Sometimes"):
        v201.ResetEnumType("Sometimes")


def test_a_string_is_measured_in_code_points() -> None:
    assert to_payload(boot(model="😀" * 20))["chargingStation"]["model"] == "😀" * 20
    assert found(boot(model="😀" * 21)) == [("/chargingStation/model", "maxLength", 20)]


def test_every_violation_is_named_in_the_schema_s_order() -> None:
    wrong: Any = boot(model="x" * 21, vendor_name=None, firmware_version=7)
    wrong.reason = "Because"
    assert [(pointer, rule) for pointer, rule, _ in found(wrong)] == [
        ("/chargingStation/model", "maxLength"),
        ("/chargingStation/firmwareVersion", "type"),
        ("/chargingStation/vendorName", "required"),
        ("/reason", "enum"),
    ]


@pytest.mark.parametrize(
    ("value", "pointer", "rule"),
    [
        (datetime(2026, 1, 2, 3, 4, 5), "/timestamp", "format"),
        ("2026-01-02T03:04:05Z", "/timestamp", "type"),
        (None, "/timestamp", "required"),
    ],
    ids=["naive", "text", "none"],
)
def test_a_time_is_an_aware_datetime(value: Any, pointer: str, rule: str) -> None:
    message = v201.StatusNotificationRequest(
        timestamp=value, connector_status=v201.ConnectorStatusEnumType.AVAILABLE, evse_id=1, connector_id=1
    )
    assert [row[:2] for row in found(message)] == [(pointer, rule)]


@pytest.mark.parametrize(
    ("value", "rule"),
    [(float("nan"), "json"), (float("inf"), "json"), (True, "type"), ("1", "type"), (1 + 0j, "type")],
)
def test_a_number_is_a_finite_number(value: Any, rule: str) -> None:
    sample = v201.SampledValueType(value=value)
    assert [row[:2] for row in found(sample)] == [("/value", rule)]


@pytest.mark.parametrize("value", [1.5, 1.0 + 1e-9, "1", True, None])
def test_an_integer_is_no_fraction_no_text_and_no_truth(value: Any) -> None:
    assert [pointer for pointer, _, _ in found(v201.EVSEType(id=value))] == ["/id"]


class LooksAlike:
    """Has the attributes of a ``ChargingStationType``, and is none."""

    model = vendor_name = "V"
    serial_number = modem = firmware_version = custom_data = None


@pytest.mark.parametrize("station", [LooksAlike(), v21.ChargingStationType(model="M", vendor_name="V"), {"model": "M"}])
def test_a_nested_value_is_of_its_class_and_nothing_that_looks_like_it(station: Any) -> None:
    message = v201.BootNotificationRequest(reason=v201.BootReasonEnumType.POWER_UP, charging_station=station)
    assert found(message) == [("/chargingStation", "type", "ChargingStationType")]


@pytest.mark.parametrize("text", ["a\ud800", "\udfff", "\udc00\ud800"])
def test_a_lone_surrogate_is_not_written(text: str) -> None:
    assert [row[:2] for row in found(boot(model=text))] == [("/chargingStation/model", "json")]


def test_a_list_is_a_list() -> None:
    sample: Any = (v201.SampledValueType(value=1),)
    assert [row[:2] for row in found(v201.MeterValueType(timestamp=NOW, sampled_value=sample))] == [
        ("/sampledValue", "type")
    ]


def test_a_long_list_of_mistakes_is_cut_at_a_thousand() -> None:
    empty: dict[str, Any] = {}
    payload = {"connectorId": 1, "meterValue": [empty] * 2000}
    assert len(explain(v16.MeterValuesRequest, payload)) == 1000
    with pytest.raises(PayloadError, match="and 990 more"):
        from_payload(v16.MeterValuesRequest, payload)


@pytest.mark.parametrize("payload", [None, [], "text", 7, True])
def test_a_payload_that_is_no_object_is_a_finding_at_the_root(payload: Any) -> None:
    with pytest.raises(PayloadError) as caught:
        from_payload(v201.HeartbeatRequest, payload)
    expected = Finding("", "type", "object", payload, ErrorCode.FORMAT_VIOLATION, breaks_type=True)
    assert caught.value.findings == (expected,)
    assert "\n  (the payload): must be of type object" in str(caught.value)


@pytest.mark.parametrize(
    ("payload", "code16", "code201"),
    [
        ({"type": 5}, ErrorCode.TYPE_CONSTRAINT_VIOLATION, ErrorCode.TYPE_CONSTRAINT_VIOLATION),
        ({}, ErrorCode.PROTOCOL_ERROR, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),
        ({"type": "Later"}, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION),
    ],
)
def test_the_error_to_answer_with_is_the_version_s(
    payload: dict[str, Any], code16: ErrorCode, code201: ErrorCode
) -> None:
    for cls, code in ((v16.ResetRequest, code16), (v201.ResetRequest, code201)):
        assert explain(cls, payload)[0].code is code


def test_a_message_can_be_read_by_the_person_who_has_to_mend_it() -> None:
    with pytest.raises(PayloadError) as caught:
        from_payload(v201.ResetRequest, {"type": "Later", "evseId": "1", "when": "now"})
    assert str(caught.value) == (
        "ResetRequest of OCPP 2.0.1 is invalid:\n"
        "  /type: must be one of Immediate, OnIdle, is 'Later'\n"
        "  /evseId: must be of type integer, is '1'\n"
        "  /when: is not a property of this message"
    )


PIN = "4711-0815"


def pin(kind: v201.IdTokenEnumType = v201.IdTokenEnumType.KEY_CODE, token: str = PIN) -> v201.AuthorizeRequest:
    return v201.AuthorizeRequest(id_token=v201.IdTokenType(id_token=token, type=kind))


def password(value: str) -> v201.SetVariablesRequest:
    data = v201.SetVariableDataType(
        attribute_value=value,
        component=v201.ComponentType(name="SecurityCtrlr"),
        variable=v201.VariableType(name="basicAUTHpassword"),
    )
    return v201.SetVariablesRequest(set_variable_data=[data])


SECRETS: list[DataType] = [
    pin(),
    pin(token=PIN + "x" * 40),
    password(PIN),
    password(PIN + "x" * 1000),
    v16.ChangeConfigurationRequest(key="AuthorizationKey", value=PIN),
    v16.ChangeConfigurationRequest(key="AuthorizationKey", value=PIN + "x" * 500),
    v201.APNType(apn="net", apn_authentication=v201.APNAuthenticationEnumType.CHAP, apn_password=PIN * 9),
    v16.GetDiagnosticsRequest(location=f"ftp://user:{PIN}@files.example/{'x' * 10}"),
]


@pytest.mark.parametrize("message", SECRETS, ids=lambda message: type(message).__name__)
def test_a_secret_is_masked_wherever_it_could_be_shown(message: DataType) -> None:
    assert PIN not in repr(message)
    assert "***" in repr(message)
    assert PIN in str(naive_json(message))
    findings = explain(type(message), naive_json(message))
    shown = [str(PayloadError("it", findings)), repr(findings), *map(str, findings)]
    assert PIN not in " ".join(shown + [str(finding.value) for finding in findings])


def test_writing_a_secret_that_breaks_a_rule_does_not_show_it() -> None:
    with pytest.raises(PayloadError) as caught:
        to_payload(pin(token=PIN + "x" * 40))
    assert PIN not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize(
    ("given", "said"),
    [({"model": "M", "vendor_name": "V"}, "2 members"), ({"a": 1}, "1 member"), ([], "a list of 0 items")],
)
def test_what_stands_in_place_of_an_object_is_counted(given: Any, said: str) -> None:
    request = v201.BootNotificationRequest(reason=v201.BootReasonEnumType.POWER_UP, charging_station=given)
    with pytest.raises(PayloadError, match=f"/chargingStation: must be of type ChargingStationType, is .*{said}$"):
        to_payload(request)


def test_what_is_no_secret_is_shown() -> None:
    assert "04A2B3C4" in repr(pin(v201.IdTokenEnumType.ISO14443, "04A2B3C4"))
    assert PIN in repr(v16.ChangeConfigurationRequest(key="HeartbeatInterval", value=PIN))


def test_a_secret_keeps_its_value() -> None:
    assert pin().id_token.id_token == PIN


def test_a_secret_of_the_wrong_type_is_masked_in_what_came() -> None:
    findings = explain(v201.AuthorizeRequest, {"idToken": {"idToken": [PIN], "type": "KeyCode"}})
    assert findings
    assert PIN not in repr(findings)
    findings = explain(v16.ChangeConfigurationRequest, {"key": "AuthorizationKey", "value": {"secret": PIN}})
    assert findings
    assert PIN not in repr(findings) + repr([finding.value for finding in findings])


def test_a_secret_that_is_too_long_does_not_tell_its_length() -> None:
    (finding,) = explain(v16.ChangeConfigurationRequest, {"key": "AuthorizationKey", "value": "x" * 600})
    assert str(finding) == "/value: must have at most 500 characters, is a secret"


NOTHING: Any = {}
ACTION: Any = v201.Reset
AUTHORIZE: Any = v201.AuthorizeRequest(id_token=v201.IdTokenType(id_token="A", type=v201.IdTokenEnumType.LOCAL))


@pytest.mark.parametrize(
    "text",
    ["Reset\nERROR root: forged", "\x1b[2JReset", "Reset\u2028forged", "Reset\x85forged"],
    ids=["a line", "a terminal's command", "a line separator", "a next line"],
)
def test_what_the_other_side_says_forges_no_line_of_a_log(text: str) -> None:
    for error in (
        RemoteCallError(text),
        RemoteCallError("InternalError", text),
        CallRefused(ErrorCode.INTERNAL_ERROR, text),
    ):
        assert str(error).isprintable()
        assert "Reset" in str(error)


MISUSES: list[tuple[Callable[[], object], str]] = [
    (lambda: to_payload(NOTHING), "a dict is no message"),
    (lambda: to_payload(ACTION), "an Action is no message"),
    (lambda: from_payload(ACTION, {}), "is no class of messages: give one such as v201.ResetRequest"),
    (lambda: explain(NOTHING, {}), "{} is no class of messages"),
    (lambda: read_payload(OcppError, {}, LENIENT), "OcppError'> is no class of messages"),  # type: ignore[type-var]
    (lambda: CsmsConnection(NOTHING), "{} is no version"),
    (lambda: CsmsConnection(OCPP16, tiemout=3), r"Connection.__init__\(\) got an unexpected .* 'tiemout'"),  # type: ignore[call-arg]
    (lambda: CsmsConnection(OCPP16).call(NOTHING, now=0.0), "a dict is no request"),
    (lambda: CsmsConnection(OCPP16).call(ACTION, now=0.0), "an Action is no request"),
    (lambda: CsmsConnection(OCPP201).call(AUTHORIZE, now=0.0), "a CSMS may not send an AuthorizeRequest as a call"),
    (lambda: Handlers(NOTHING), "{} is no version: give OCPP16"),
    (lambda: Handlers(OCPP16).on(NOTHING), "is no action: actions bear the bare name"),
]


@pytest.mark.parametrize(("misuse", "said"), MISUSES)
def test_misuse_is_a_type_error_that_says_what_is_wanted(misuse: Callable[[], object], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        misuse()

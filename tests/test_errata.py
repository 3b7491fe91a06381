"""``ERRATA`` lets through what the published errata allow, and nothing else; going out, everything is strict."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from ocppkit import (
    ERRATA,
    STRICT,
    Finding,
    Leniency,
    PayloadError,
    explain,
    from_payload,
    read_payload,
    to_payload,
    v16,
    v201,
)
from ocppkit._nodes import Array, Enumerated, Text
from ocppkit.messages import DataType
from tests.cases import cases
from tests.official import EDITIONS, MESSAGES, printed_class

# Every row of the overlay: edition, type or enumeration, field or value, what is allowed.
ROWS = {
    ("1.6", "UnitOfMeasure", "", "Hertz"),
    ("2.0.1", "Get15118EVCertificateResponse", "exiResponse", 7500),
    ("2.0.1", "StatusInfoType", "reasonCode", 22),
}
HERTZ = {
    "connectorId": 1,
    "meterValue": [{"timestamp": "2026-01-02T03:04:05Z", "sampledValue": [{"value": "50", "unit": "Hertz"}]}],
}
POINTER = "/meterValue/0/sampledValue/0/unit"


def rows(edition: str) -> set[tuple[str, str, str, str | int]]:
    found: set[tuple[str, str, str, str | int]] = set()
    structs = import_module(f"{EDITIONS[edition].package}._table").STRUCTS
    for cls, struct in structs.items():
        for field in struct.fields:
            node = field.node.items if isinstance(field.node, Array) else field.node
            if isinstance(node, Text) and node.errata is not None:
                found.add((edition, cls.__name__, field.wire, node.errata))
            if isinstance(node, Enumerated):
                found |= {(edition, node.cls.__name__, "", value) for value in node.inward_only}
    return found


def test_the_overlay_has_exactly_the_listed_rows() -> None:
    assert set[Any]().union(*map(rows, MESSAGES)) == ROWS


def refused(cls: type[DataType], payload: Any, policy: Leniency) -> bool:
    try:
        read_payload(cls, payload, policy)
    except PayloadError:
        return True
    return False


@pytest.mark.parametrize("edition", MESSAGES)
def test_on_generated_payloads_both_policies_agree_but_for_the_rows(edition: str) -> None:
    for case in cases(edition):
        cls = printed_class(edition, case.message)
        assert refused(cls, case.payload, STRICT) is not case.valid, case
        if refused(cls, case.payload, ERRATA) is case.valid:
            assert not case.valid
            assert {finding.rule for finding in explain(cls, case.payload)} <= {"enum", "maxLength"}, case


def test_hertz_is_read_under_the_errata_and_reported() -> None:
    message, findings = read_payload(v16.MeterValuesRequest, HERTZ, ERRATA)
    assert message.meter_value[0].sampled_value[0].unit is v16.UnitOfMeasure.HERTZ
    assert [(finding.pointer, finding.rule) for finding in findings] == [(POINTER, "enum")]


def test_strict_reading_refuses_hertz_and_does_not_offer_it() -> None:
    (finding,) = explain(v16.MeterValuesRequest, HERTZ)
    assert finding.pointer == POINTER
    assert isinstance(finding.limit, tuple)
    assert "Hertz" not in finding.limit
    assert {"Celcius", "Celsius"} <= set(finding.limit)


def test_strict_writing_refuses_hertz_and_lenient_writing_does_not() -> None:
    message = read_payload(v16.MeterValuesRequest, HERTZ, ERRATA).message
    with pytest.raises(PayloadError, match="unit: must be one of"):
        to_payload(message)
    assert to_payload(message, policy=ERRATA) == HERTZ


@pytest.mark.parametrize(
    ("cls", "payload", "field", "strict", "errata"),
    [
        (
            v201.Get15118EVCertificateResponse,
            {"status": "Accepted", "exiResponse": ""},
            "exiResponse",
            5600,
            7500,
        ),
        (v201.StatusInfoType, {"reasonCode": ""}, "reasonCode", 20, 22),
    ],
    ids=["exiResponse", "reasonCode"],
)
def test_a_longer_text_is_read_under_the_errata_up_to_their_limit(
    cls: type[DataType], payload: dict[str, Any], field: str, strict: int, errata: int
) -> None:
    for length, allowed, under_errata in (
        (strict, True, True),
        (strict + 1, False, True),
        (errata, False, True),
        (errata + 1, False, False),
    ):
        text = {**payload, field: "x" * length}
        assert refused(cls, text, STRICT) is not allowed
        assert refused(cls, text, ERRATA) is not under_errata


def test_from_payload_is_strict() -> None:
    with pytest.raises(PayloadError) as caught:
        from_payload(v16.MeterValuesRequest, HERTZ)
    assert isinstance(caught.value.findings[0], Finding)

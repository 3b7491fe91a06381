"""Every official schema, against an independent validator: the same payloads are accepted, and come back equal."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from ocppkit import Call, CallResult, PayloadError, dumps, explain, from_payload, loads, to_payload
from ocppkit._lazy import struct_of
from tests.cases import AT_LEAST, NotRepresentableError, cases, naive_json, unchecked
from tests.instances import normalised
from tests.official import MESSAGES, oracle, printed_class, schemas


def accepted(cls: Any, payload: Any) -> bool:
    try:
        from_payload(cls, payload)
    except PayloadError as error:
        return not error.findings
    return True


def written(message: Any) -> bool:
    try:
        to_payload(message)
    except PayloadError as error:
        return not error.findings
    return True


@pytest.mark.parametrize("edition", MESSAGES)
def test_a_payload_is_accepted_exactly_when_the_official_schema_accepts_it(edition: str) -> None:
    for case in cases(edition):
        cls = printed_class(edition, case.message)
        assert accepted(cls, case.payload) is case.valid, case
        assert bool(explain(cls, case.payload)) is not case.valid, case


@pytest.mark.parametrize("edition", MESSAGES)
def test_an_accepted_payload_comes_back_equal_through_objects_and_through_text(edition: str) -> None:
    for case in cases(edition):
        if not case.valid:
            continue
        schema = schemas(edition)[case.message]
        wanted = normalised(case.payload, schema, schema)
        read = from_payload(printed_class(edition, case.message), case.payload)
        assert normalised(to_payload(read), schema, schema) == wanted, case
        frame = Call("1", "X", read) if case.message.endswith("Request") else CallResult("1", read)
        returned = loads(dumps(frame))
        assert isinstance(returned, Call | CallResult)
        assert normalised(returned.payload, schema, schema) == wanted, case


@pytest.mark.parametrize("edition", MESSAGES)
def test_a_message_is_written_exactly_when_the_official_schema_accepts_what_it_says(edition: str) -> None:
    seen: Counter[bool] = Counter()
    for case in cases(edition):
        cls = printed_class(edition, case.message)
        if case.unholdable:
            continue
        try:
            message = unchecked(cls, case.payload)
        except NotRepresentableError:
            continue
        expected = oracle(edition, case.message).is_valid(naive_json(message))
        assert written(message) is expected, (case, message)
        seen[expected] += 1
    assert min(seen[True], seen[False]) > 1000


@pytest.mark.parametrize("edition", MESSAGES)
def test_the_cases_are_as_many_and_as_varied_as_they_should_be(edition: str) -> None:
    by_message = Counter(case.message for case in cases(edition))
    assert by_message.keys() == schemas(edition).keys()
    assert min(by_message.values()) >= AT_LEAST
    verdicts = Counter(case.valid for case in cases(edition))
    assert verdicts[True] >= 0.3 * verdicts.total()
    assert any(case.unholdable for case in cases(edition))
    for message in by_message:
        fields = {field.wire for field in struct_of(printed_class(edition, message)).fields}
        present = {wire for case in cases(edition) if case.message == message and case.valid for wire in case.payload}
        assert fields <= present, message


def test_the_printed_decoders_accept_valid_payloads_without_the_table_walk() -> None:
    """The walk is right too, so that nothing but speed would be lost; this is what keeps the fast path fast."""
    for edition in MESSAGES:
        valid = [case for case in cases(edition) if case.valid and case.key is None]
        for case in valid:
            printed_class(edition, case.message).__ocpp_decode__(case.payload)

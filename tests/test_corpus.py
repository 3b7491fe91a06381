"""What third parties really sent is read, refused and returned as the official schemas ask.

Each line of ``data/traffic.jsonl`` is one frame (``raw``) as it was logged or written, with its version and ``source``,
the ``action`` that it asks for or answers (None where nobody knows), its message ``type``, who sends it to whom, and
``valid``: the verdict of the corpus, reached without date-time checks. Where something was made up, ``note`` says so.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Final, TypedDict

import pytest

from ocppkit import (
    Call,
    CallError,
    CallResult,
    Frame,
    FrameError,
    FrameFault,
    PayloadError,
    dumps,
    from_payload,
    loads,
    to_payload,
)
from ocppkit.messages import Sender
from tests.instances import normalised
from tests.official import EDITIONS, oracle, printed_class, schemas
from tests.test_json import PARSERS, Parse


class Row(TypedDict):
    """One frame of the corpus."""

    version: str
    source: str
    kind: str
    dir: str
    author: str
    note: str
    action: str | None
    type: int | None
    valid: bool | None
    raw: str


ROWS: Final[list[Row]] = [
    json.loads(line) for line in (Path(__file__).parent / "data/traffic.jsonl").read_text("utf-8").splitlines()
]

Key = tuple[str, str | None]
"""A frame by its source and message id."""

BROKEN_FRAMES: Final[dict[Key, FrameFault]] = {
    ("https://github.com/lbbrhzn/ocpp/issues/442", "189ce671-e12c-4b3d-b2bf-4112ee759f26"): FrameFault.JSON,
    ("gennadiygnezdilov/ocpp-1.6J-example-request-response:MeterValues.txt#L2", "15455"): FrameFault.LENGTH,
    ("juherr/open-ocpp-tck:tests/trace-frames.ts#L242", "07b4312a-594f-4aee-ab01-a015ade45000"): FrameFault.LENGTH,
}

STACK = "EVerest/libocpp:tests/lib/ocpp/v21/json/stack"
NO_ZONE = "a date-time without a time zone is none (RFC 3339, 5.6), and the corpus checked none"
NO_MINUTES = "the offset of a date-time has minutes (RFC 3339, 5.6), and the corpus checked no date-times"

DISAGREEMENTS: Final[dict[Key, str]] = {
    ("lbbrhzn/ocpp#19 (quoted in a public perl script)", "221"): NO_ZONE,
    ("public README log", "439fe236-edb6-40ea-9056-9ca8cdd40da8"): NO_ZONE,
    ("public README log", "013adc17-31b3-4944-923f-9024789e85bd"): NO_ZONE,
    (f"{STACK}/1_TxDefaultProfile_max_2kW.json", "wrapped-1"): NO_ZONE,
    (f"{STACK}/2_TxDefaultProfile_sunday_nolimit.json", "wrapped-1"): NO_ZONE,
    (
        "EVerest/libocpp:tests/lib/ocpp/v21/json/stack/3_TxDefaultProfile_christmas2020_nolimit.json",
        "wrapped-1",
    ): NO_ZONE,
    ("public README log", "a59c0719-1451-4730-8c29-75aebd00c5a0"): NO_MINUTES,
    ("public README log", "e2e61b39-131d-4ffb-81b6-9a760f897869"): NO_MINUTES,
    ("juherr/open-ocpp-tck:types/tck/specs/core.d.ts#L29", "id"): "a payload of null is {} (OCPP-J 2.0.1, 4.1.5)",
    (
        "juherr/open-ocpp-tck:tests/trace-frames.ts#L236",
        "7399c59e-1123-4b21-94c4-fbad101988ff",
    ): "a CALLERROR without details is read, although the standard wants all five elements (OCPP-J 1.6, 4.2.3)",
}


def read(row: Row) -> tuple[Key, Frame | FrameError]:
    try:
        frame = loads(row["raw"])
    except FrameError as error:
        return (row["source"], error.message_id), error
    return (row["source"], frame.message_id), frame


def message_of(row: Row, frame: Frame | FrameError) -> str | None:
    """Return the name of a frame's message, None if it has none or nobody knows which."""
    if isinstance(frame, Call):
        return f"{frame.action}Request"
    return f"{row['action']}Response" if isinstance(frame, CallResult) and row["action"] else None


def payloads() -> list[tuple[Row, str, Call | CallResult]]:
    """Return the frames with a payload whose schema is known, and the names of their messages."""
    found: list[tuple[Row, str, Call | CallResult]] = []
    for row in ROWS:
        _, frame = read(row)
        message = message_of(row, frame)
        if isinstance(frame, Call | CallResult) and message in schemas(row["version"]):
            found.append((row, message, frame))
    return found


def accepted(row: Row) -> bool | None:
    """Whether this library accepts a frame; None if there is nothing to hold its payload against."""
    _, frame = read(row)
    message = message_of(row, frame)
    if message is None:
        return None if isinstance(frame, CallResult) else isinstance(frame, CallError)
    if message.removesuffix("Request").removesuffix("Response") not in EDITIONS[row["version"]].actions:
        return False
    assert isinstance(frame, Call | CallResult)
    try:
        from_payload(printed_class(row["version"], message), frame.payload)
    except PayloadError:
        return False
    return True


def test_the_corpus_is_whole() -> None:
    assert Counter(row["version"] for row in ROWS) == {"1.6": 311, "2.0.1": 195, "2.1": 19}
    assert Counter(row["type"] for row in ROWS) == {2: 340, 3: 175, 4: 9, None: 1}
    assert all(row["source"] and row["author"] for row in ROWS)
    assert len(payloads()) == 496


@pytest.mark.parametrize("parse", PARSERS)
def test_every_frame_is_read_but_for_the_broken_ones(parse: Parse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.json.parse", parse)
    broken: dict[Key, FrameFault] = {}
    for row in ROWS:
        key, frame = read(row)
        if isinstance(frame, FrameError):
            broken[key] = frame.reason
            assert frame.message_type == int(row["raw"][1])
            continue
        assert type(frame) is {2: Call, 3: CallResult, 4: CallError}[row["type"] or 0], row
        if isinstance(frame, Call):
            assert frame.action == row["action"], row
        assert loads(row["raw"].encode()) == loads(dumps(frame)) == frame
    assert broken == BROKEN_FRAMES


@pytest.mark.parametrize("parse", PARSERS)
def test_what_the_official_schema_accepts_comes_back_equal_from_a_typed_message(
    parse: Parse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ocppkit.json.parse", parse)
    equal = 0
    for row, name, frame in payloads():
        if not oracle(row["version"], name).is_valid(frame.payload):
            continue
        schema = schemas(row["version"])[name]
        wanted = normalised(frame.payload, schema, schema)
        message = from_payload(printed_class(row["version"], name), frame.payload)
        assert normalised(to_payload(message), schema, schema) == wanted, row
        answer = Call("1", "X", message) if isinstance(frame, Call) else CallResult("1", message)
        returned = loads(dumps(answer))
        assert isinstance(returned, Call | CallResult)
        assert normalised(returned.payload, schema, schema) == wanted, row
        equal += 1
    assert equal == 450


def test_a_payload_of_the_corpus_is_accepted_exactly_when_the_official_schema_accepts_it() -> None:
    for row, name, frame in payloads():
        assert accepted(row) is oracle(row["version"], name).is_valid(frame.payload), row


def test_the_verdict_differs_from_that_of_the_corpus_where_it_is_listed_and_nowhere_else() -> None:
    differing = [key for key, row in ((read(row)[0], row) for row in ROWS) if accepted(row) is not row["valid"]]
    assert sorted(differing) == sorted(DISAGREEMENTS)


def test_every_call_goes_the_way_that_its_action_may_go() -> None:
    allowed = {
        "cs->csms": {Sender.STATION, Sender.BOTH},
        "csms->cs": {Sender.CSMS, Sender.BOTH},
        "?": set(Sender),
    }
    for row, _, frame in payloads():
        if isinstance(frame, Call):
            assert EDITIONS[row["version"]].actions[frame.action].sender in allowed[row["dir"]], row

"""A capture goes through the engine again, the same each time, and what the engine would do otherwise is told."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from ocppkit import (
    LENIENT,
    OCPP16,
    OCPP21,
    OCPP201,
    CallFinished,
    CallReceived,
    CallTimedOutError,
    ConnectionLost,
    CsmsConnection,
    Duplicates,
    Outgoing,
    StationConnection,
    Version,
    v201,
)
from ocppkit.capture.readers import read_file
from ocppkit.capture.records import BrokenLine, Entry, Link, LinkChange, Record
from ocppkit.capture.redaction import Redactor
from ocppkit.capture.replaying import Difference, DifferenceKind, Step, replay
from ocppkit.capture.tap import Capture
from ocppkit.messages import Sender

DATA: Final = Path(__file__).parent / "data"
NOON: Final = datetime(2024, 5, 1, 12, tzinfo=UTC)
STATION, CSMS = Sender.STATION, Sender.CSMS


def at(seconds: float, sender: Sender | None, text: str, version: type[Version] | None = OCPP16) -> Record:
    return Record(NOON + timedelta(seconds=seconds), "CP_1", sender, text, version)


def told(steps: Iterable[Step]) -> list[tuple[float, str]]:
    return [(step.time, type(step.happened).__name__) for step in steps]


def differences(steps: Iterable[Step]) -> list[Difference]:
    return [step.happened for step in steps if isinstance(step.happened, Difference)]


HEARTBEAT: Final = '[2,"1","Heartbeat",{}]'
NOW: Final = '[3,"1",{"currentTime":"2024-05-01T12:00:00Z"}]'
RESET: Final = '[2,"a","Reset",{"type":"Soft"}]'
ACCEPTED: Final = '[3,"a",{"status":"Accepted"}]'
CONVERSATION: Final = [
    at(0, STATION, HEARTBEAT),
    at(0.5, CSMS, NOW),
    at(1, CSMS, RESET),
    at(3, STATION, ACCEPTED),
]


def test_the_csms_plays_its_part_again() -> None:
    steps = list(replay(CONVERSATION, CSMS))
    assert told(steps) == [(0.0, "CallReceived"), (0.5, "Outgoing"), (1.0, "Outgoing"), (3.0, "CallFinished")]
    assert [step.happened.text for step in steps if isinstance(step.happened, Outgoing)] == [NOW, RESET]
    last = steps[-1].happened
    assert isinstance(last, CallFinished)
    assert last.pending.waited == 2.0


def test_the_station_plays_its_part_again() -> None:
    steps = list(replay(CONVERSATION, STATION))
    assert told(steps) == [(0.0, "Outgoing"), (0.5, "CallFinished"), (1.0, "CallReceived"), (3.0, "Outgoing")]


def test_what_an_engine_has_captured_is_replayed_without_a_difference() -> None:
    seen: list[Entry] = []
    capture = Capture(seen.append, lambda: NOON)
    csms = CsmsConnection(OCPP201, tap=capture.tap("CP_1", OCPP201))
    for text in (
        '[2,"1","Heartbeat",{}]',
        '[2,"2","Sing",{}]',
        '[2,"3","Authorize",{}]',
        '[9,"4"]',
        "no",
        '[3,"5",{}]',
    ):
        csms.receive(text, now=0.0)
        for event in csms.events():
            if isinstance(event, CallReceived):
                csms.reply(event.message_id, event.request, v201.HeartbeatResponse(current_time=NOON))
        csms.drain()
    steps = list(replay(seen, CSMS))
    assert not differences(steps)
    assert Counter(type(step.happened).__name__ for step in steps) == {
        "CallReceived": 1, "CallRejected": 2, "FrameRejected": 2, "ResponseUnmatched": 1, "Outgoing": 5,
    }  # fmt: skip


def test_timers_run_between_the_entries() -> None:
    steps = list(replay([at(0, CSMS, RESET), at(100, STATION, ACCEPTED)], CSMS))
    assert told(steps) == [(0.0, "Outgoing"), (30.0, "CallFinished"), (100.0, "ResponseUnmatched")]
    finished = steps[1].happened
    assert isinstance(finished, CallFinished)
    assert isinstance(finished.pending.outcome, CallTimedOutError)


def test_a_closed_connection_ends_its_calls_and_the_next_one_begins_anew() -> None:
    closed = LinkChange(NOON + timedelta(seconds=2), "CP_1", Link.CLOSED)
    steps = list(replay([at(0, CSMS, RESET), closed, at(3, CSMS, RESET)], CSMS))
    assert told(steps) == [(0.0, "Outgoing"), (2.0, "CallFinished"), (3.0, "Outgoing")]
    lost = steps[1].happened
    assert isinstance(lost, CallFinished)
    assert isinstance(lost.pending.outcome, ConnectionLost)


def test_connections_have_engines_and_timers_of_their_own() -> None:
    def of(record: Record, connection: str) -> Record:
        return Record(record.time, connection, record.sender, record.text, record.version)

    entries = [of(at(number, CSMS, RESET), f"CP_{number}") for number in range(3)]
    steps = list(replay([*entries, of(at(60, STATION, ACCEPTED), "CP_1")], CSMS))
    assert [(step.time, step.connection) for step in steps if isinstance(step.happened, CallFinished)] == [
        (30.0, "CP_0"),
        (31.0, "CP_1"),
        (32.0, "CP_2"),
    ]


# What was recorded, and how the replay of the CSMS differs from it: kind, reason, and the frame that the engine sends.
BAD: Final = '[2,"1","Authorize",{}]'
REFUSED: Final = '[4,"1","ProtocolError","",{}]'
DIFFERENT: Final[list[tuple[str, list[Record], list[tuple[DifferenceKind, str, str | None]]]]] = [
    (
        "a refusal that the recorded CSMS has made too",
        [at(0, STATION, BAD), at(1, CSMS, '[4,"1","ProtocolError","idTag, please",{}]')],
        [],
    ),
    (
        "a bad payload that was accepted",
        [at(0, STATION, BAD), at(1, CSMS, '[3,"1",{"idTagInfo":{"status":"Accepted"}}]')],
        [(DifferenceKind.ALTERED, "", '[4,"1"')],
    ),
    ("a bad payload that was never answered", [at(0, STATION, BAD)], [(DifferenceKind.ADDED, "", '[4,"1"')]),
    (
        "an answer to nothing",
        [at(0, CSMS, RESET), at(0, CSMS, NOW)],
        [(DifferenceKind.IMPOSSIBLE, "no call with its message id waits for an answer", None)],
    ),
    (
        "a call in the wrong direction",
        [at(0, CSMS, HEARTBEAT)],
        [(DifferenceKind.IMPOSSIBLE, "a CSMS may not send a HeartbeatRequest as a call", None)],
    ),
    (
        "a frame that is none",
        [at(0, CSMS, "[2")],
        [(DifferenceKind.IMPOSSIBLE, "no OCPP-J message: the text is no JSON", None)],
    ),
    (
        "a call that has no reading",
        [at(0, CSMS, '[2,"a","Reset",{}]')],
        [(DifferenceKind.IMPOSSIBLE, "ResetRequest of OCPP 1.6 is invalid", None)],
    ),
    (
        "a call before its turn",
        [at(0, CSMS, RESET), at(1, CSMS, RESET.replace('"a"', '"b"')), at(2, STATION, ACCEPTED)],
        [(DifferenceKind.HELD, "", None)],
    ),
    (
        "a number as text",
        [at(0, CSMS, '[2,"a","ChangeConfiguration",{"key":"HeartbeatInterval","value":300}]')],
        [(DifferenceKind.ALTERED, "", '[2,"a","ChangeConfiguration",{"key":"HeartbeatInterval","value":"300"}]')],
    ),
    ("the same in other words", [at(0, CSMS, '[2, "a", "Reset" , {"type": "Soft"}]')], []),
    (
        "a moment in another zone",
        [at(0, STATION, HEARTBEAT), at(1, CSMS, '[3,"1",{"currentTime":"2024-05-01T14:00:00.0004+02:00"}]')],
        [],
    ),
    ("an action that nobody knows", [at(0, CSMS, '[2,"a","Sing",{"loud":true}]')], []),
    ("who sent it follows from the action", [at(0, None, HEARTBEAT), at(1, None, NOW), at(2, None, RESET)], []),
    (
        "who sent it follows from nothing",
        [at(0, STATION, HEARTBEAT), at(1, None, '[3,"9",{}]')],
        [(DifferenceKind.IMPOSSIBLE, "nothing tells who sent it", None)],
    ),
    (
        "the version follows from nothing",
        [at(0, STATION, NOW, None), at(1, STATION, HEARTBEAT, None), at(2, CSMS, NOW, None)],
        [(DifferenceKind.IMPOSSIBLE, "nothing tells the version of the connection yet", None)],
    ),
]


@pytest.mark.parametrize(("records", "expected"), [row[1:] for row in DIFFERENT], ids=[row[0] for row in DIFFERENT])
def test_what_the_engine_does_otherwise_is_a_difference(
    records: list[Record], expected: list[tuple[DifferenceKind, str, str | None]]
) -> None:
    found = differences(replay(records, CSMS))
    assert [(one.kind, one.reason) for one in found] == [(kind, reason) for kind, reason, _ in expected]
    for difference, (_, _, sent) in zip(found, expected, strict=True):
        assert (difference.sent or "").startswith(sent or "")
        assert (difference.sent is None) == (sent is None)


def test_a_held_call_goes_when_its_turn_has_come() -> None:
    second = RESET.replace('"a"', '"b"')
    steps = list(replay([at(0, CSMS, RESET), at(1, CSMS, second), at(2, STATION, ACCEPTED)], CSMS))
    assert [(step.time, step.happened.text) for step in steps if isinstance(step.happened, Outgoing)] == [
        (0.0, RESET),
        (2.0, second),
    ]


def test_a_send_is_repeated_by_the_station() -> None:
    data = '{"id":1,"pending":0,"basetime":"2024-05-01T12:00:00Z","data":[{"t":0,"v":"1"}]}'
    steps = list(replay([at(0, STATION, f'[6,"s","NotifyPeriodicEventStream",{data}]', OCPP21)], STATION))
    assert told(steps) == [(0.0, "Outgoing")]


def test_the_engine_is_the_caller_s_choice() -> None:
    def connect(version: type[Version]) -> CsmsConnection[Any]:
        return CsmsConnection(version, reading=LENIENT, duplicates=Duplicates.DELIVER)

    bad = at(0, STATION, '[2,"1","Authorize",{"idTag":5}]')
    assert told(replay([bad], CSMS)) == [(0.0, "CallRejected"), (0.0, "Outgoing"), (0.0, "Difference")]
    assert told(replay([bad], CSMS, connect=connect)) == [(0.0, "CallReceived")]
    with pytest.raises(ValueError, match="plays the station"):
        list(replay([bad], STATION, connect=connect))


def test_a_replay_plays_one_side() -> None:
    with pytest.raises(ValueError, match="one side"):
        replay([], Sender.BOTH)


def test_entries_without_a_time_or_out_of_order_happen_at_the_time_before() -> None:
    none = Record(None, "CP_1", STATION, NOW, OCPP16)
    steps = list(replay([none, at(5, STATION, NOW), at(9, STATION, NOW), at(7, STATION, NOW), none], CSMS))
    assert [step.time for step in steps] == [0.0, 0.0, 4.0, 4.0, 4.0]


def test_broken_lines_are_passed_over() -> None:
    assert list(replay([BrokenLine(1, "x", "it is no frame")], CSMS)) == []


# The corpus


def corpus() -> list[Record]:
    with (DATA / "traffic.jsonl").open("rb") as file:
        records = [entry for entry in read_file(file) if isinstance(entry, Record)]
    sources = [json.loads(line)["source"] for line in (DATA / "traffic.jsonl").read_text("utf-8").splitlines()]
    return [
        Record(NOON + timedelta(seconds=7 * number), source, one.sender, one.text, one.version)
        for number, (one, source) in enumerate(zip(records, sources, strict=True))
    ]


@pytest.mark.parametrize("side", [CSMS, STATION])
def test_a_replay_of_the_corpus_is_the_same_each_time(side: Sender) -> None:
    records = corpus()
    first = [repr(step) for step in replay(records, side)]
    assert first == [repr(step) for step in replay(records, side)]
    assert len(first) > len(records)


@pytest.mark.parametrize("side", [CSMS, STATION])
def test_a_redacted_capture_replays_as_the_original_does(side: Sender) -> None:
    def outline(records: Sequence[Record]) -> list[tuple[float, str, str]]:
        return [
            (step.time, type(step.happened).__name__, getattr(step.happened, "reason", ""))
            for step in replay(records, side)
        ]

    redactor = Redactor(bytes(32))
    redacted = [one for record in corpus() if isinstance(one := redactor.redact(record), Record)]
    assert outline(redacted) == outline(corpus())


def test_a_replay_of_many_connections_keeps_a_bounded_number_of_engines() -> None:
    made: list[StationConnection[Any]] = []

    def connect(version: type[Version]) -> StationConnection[Any]:
        made.append(StationConnection(version))
        return made[-1]

    records = (Record(None, f"CP_{number}", STATION, HEARTBEAT, OCPP16) for number in range(10_050))
    steps = list(replay(records, STATION, connect=connect))
    assert len(made) == 10_050
    lost = [step.connection for step in steps if isinstance(step.happened, CallFinished)]
    assert lost == [f"CP_{number}" for number in range(50)]

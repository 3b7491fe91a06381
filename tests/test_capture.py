"""Logs of every known shape are read as the same conversation; nothing in them is lost, and nothing invented."""

from __future__ import annotations

import io
import json
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from time import process_time
from typing import Any, Final, NotRequired, TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, CsmsConnection, StationConnection, v16
from ocppkit.capture.readers import LINES_TO_RECOGNISE, Counts, LogFormat, read_file, read_log
from ocppkit.capture.records import MOST_OF_A_LINE, BrokenLine, Entry, Link, LinkChange, Record
from ocppkit.capture.redaction import Redactor
from ocppkit.capture.tap import Capture
from ocppkit.capture.trace import TraceVersionError, TraceWriter
from ocppkit.errors import ErrorCode, Finding
from ocppkit.leniency import Deviation, Treatment
from ocppkit.messages import Sender

DATA: Final = Path(__file__).parent / "data"
LOGS: Final = DATA / "logs"

NOON: Final = datetime(2024, 5, 1, 12, tzinfo=UTC)
STATION, CSMS = Sender.STATION, Sender.CSMS
BROKEN: Final = '[2,"2","MeterValues",{"connectorId":1,"transactionId":,"meterValue":[]}]'

# What every log in tests/data/logs tells, one frame a second.
CONVERSATION: Final = [
    (STATION, '[2,"1","BootNotification",{"chargePointVendor":"Example","chargePointModel":"Pro 22"}]'),
    (CSMS, '[3,"1",{"currentTime":"2024-05-01T12:00:01Z","interval":300,"status":"Accepted"}]'),
    (STATION, BROKEN),
    (CSMS, '[4,"2","FormationViolation","the text is no JSON",{}]'),
    (CSMS, '[2,"a7","Reset",{"type":"Soft"}]'),
    (STATION, '[3,"a7",{"status":"Accepted"}]'),
]


class Shape(TypedDict):
    """What a sample log is, how many of its lines have no frame, and what else is special in it."""

    format: LogFormat
    skipped: NotRequired[int]
    last: NotRequired[str]
    times: NotRequired[bool]
    where: NotRequired[None]


PRINTED_OVER_LINES: Final = '[3,"a7",\n{\n"status": "Accepted"\n\n}]'
SAMPLES: Final[dict[str, Shape]] = {
    "bare.log": {
        "format": LogFormat.BARE,
        "skipped": 1,
        "last": '[\n  3,\n  "a7",\n  {\n    "status": "Accepted"\n  }\n]',
        "times": False,
        "where": None,
    },
    "mobilityhouse.log": {"format": LogFormat.MOBILITYHOUSE, "skipped": 6, "times": False},
    "mobilityhouse-dated.log": {"format": LogFormat.MOBILITYHOUSE},
    "home-assistant.log": {"format": LogFormat.HOME_ASSISTANT, "skipped": 6, "last": PRINTED_OVER_LINES},
    "compose.log": {"format": LogFormat.HOME_ASSISTANT, "last": PRINTED_OVER_LINES},
    "steve.log": {"format": LogFormat.TEXT},
    "evcc.log": {"format": LogFormat.TEXT, "skipped": 1},
    "evcc-journal.log": {"format": LogFormat.TEXT},
    "csms-arrows.log": {"format": LogFormat.TEXT},
    "csms-parties.log": {"format": LogFormat.TEXT},
    "csms-epoch.log": {"format": LogFormat.TEXT},
    "station.log": {"format": LogFormat.TEXT},
    "wrapped-text.jsonl": {"format": LogFormat.JSON, "skipped": 1},
    "wrapped-array.jsonl": {"format": LogFormat.JSON},
    "docker.jsonl": {"format": LogFormat.JSON},
    "trace.jsonl": {"format": LogFormat.TRACE, "skipped": 1},
}
LOCAL: Final = timezone(timedelta(hours=2))
"""The time zone of the sample of Home Assistant, which names none."""


def read(path: Path, format: LogFormat | None = None) -> tuple[list[Entry], Counts]:
    counts = Counts()
    zone = LOCAL if path.name == "home-assistant.log" else UTC
    with path.open("rb") as file:
        return list(read_file(file, format, zone=zone, counts=counts)), counts


def add_up(counts: Counts) -> bool:
    parts = counts.framed + counts.continued + counts.linked + counts.broken + counts.skipped
    return parts == counts.lines


def test_every_sample_has_its_shape_written_down() -> None:
    assert {path.name for path in LOGS.iterdir()} == set(SAMPLES)


@pytest.mark.parametrize("recognised", [True, False], ids=["recognised", "told"])
@pytest.mark.parametrize("name", SAMPLES)
def test_every_log_is_read_as_the_same_conversation(name: str, recognised: bool) -> None:
    shape = SAMPLES[name]
    entries, counts = read(LOGS / name, None if recognised else shape["format"])
    records = [entry for entry in entries if isinstance(entry, Record)]
    texts = [text for _, text in CONVERSATION[:-1]] + [shape.get("last", CONVERSATION[-1][1])]
    assert [record.text for record in records] == texts
    if shape.get("where", "CP_1") is not None:
        assert [(record.connection, record.sender) for record in records] == [
            ("CP_1", side) for side, _ in CONVERSATION
        ]
    if shape.get("times", True):
        assert [record.time for record in records] == [NOON + timedelta(seconds=number) for number in range(6)]
    assert not [entry for entry in entries if isinstance(entry, BrokenLine)]
    assert (counts.framed, counts.skipped, counts.broken) == (6, shape.get("skipped", 0), 0)
    assert add_up(counts)


def test_the_corpus_itself_is_read_with_versions_and_directions() -> None:
    with (DATA / "traffic.jsonl").open("rb") as file:
        records = [entry for entry in read_file(file) if isinstance(entry, Record)]
    rows: list[dict[str, Any]] = [json.loads(line) for line in (DATA / "traffic.jsonl").read_text("utf-8").splitlines()]
    senders = {"cs->csms": STATION, "csms->cs": CSMS, "?": None}
    versions = {version.name: version for version in VERSIONS}
    assert [record.text for record in records] == [row["raw"] for row in rows]
    assert [record.sender for record in records] == [senders[row["dir"]] for row in rows]
    assert [record.version for record in records] == [versions[row["version"]] for row in rows]


HEARTBEAT: Final = '[2,"7","Heartbeat",{}]'

# A line, and the time, station and sender that are found in it.
HEADS: Final[list[tuple[str, datetime | None, str, Sender | None]]] = [
    (f"{HEARTBEAT}", None, "", None),
    (f"2024-05-01T12:00:00Z {HEARTBEAT}", NOON, "", None),
    (f"2024-05-01 12:00:00,000 {HEARTBEAT}", NOON, "", None),
    (f"[2024/05/01 12:00:00.000] {HEARTBEAT}", NOON, "", None),
    (f"2024-05-01T14:00:00.000000+02:00 {HEARTBEAT}", NOON, "", None),
    (f"2024-05-01 12:00:00 UTC {HEARTBEAT}", NOON, "", None),
    (f"1714564800 {HEARTBEAT}", NOON, "", None),
    (f"1714564800.000 {HEARTBEAT}", NOON, "", None),
    (f"[1714564800000] {HEARTBEAT}", NOON, "", None),
    (f"1714564800000000000 {HEARTBEAT}", NOON, "", None),
    (f"got {HEARTBEAT} at 2024-05-01T12:00:00Z", NOON, "", None),
    (f"2024-13-01T12:00:00Z {HEARTBEAT}", None, "", None),
    (f"12:00:00 {HEARTBEAT}", None, "", None),
    (f"CP_1: {HEARTBEAT}", None, "CP_1", None),
    (f"[CP_1] << {HEARTBEAT}", None, "CP_1", STATION),
    (f"INFO (thread-3) CP-1 <- {HEARTBEAT}", None, "CP-1", STATION),
    (f"chargePointId='CP*1' recv {HEARTBEAT}", None, "CP*1", STATION),
    (f"Received from CP_1: {HEARTBEAT}", None, "CP_1", STATION),
    (f"received '{HEARTBEAT}' from CP_1", None, "CP_1", STATION),
    (f"message sent to CP_1 {HEARTBEAT}", None, "CP_1", CSMS),
    (f"CP_1 TX {HEARTBEAT}", None, "CP_1", CSMS),
    (f"CP->CSMS CP_1 {HEARTBEAT}", None, "CP_1", STATION),
    (f"CSMS -> CS CP_1 {HEARTBEAT}", None, "CP_1", CSMS),
    (f"CS => CSMS {HEARTBEAT}", None, "", STATION),
    (f"CS <- CP {HEARTBEAT}", None, "", STATION),
    (f'{{"time": 1714564800.0, "cp": "CP_1", "type": "recv", "frame": {HEARTBEAT}}}', NOON, "CP_1", STATION),
    (f'{{"@timestamp": "2024-05-01T12:00:00Z", "fields": {{"raw": {HEARTBEAT}, "id": "CP_1"}}}}', NOON, "CP_1", None),
    (f'{{"from": "csms", "anything": {HEARTBEAT}}}', None, "", CSMS),
    (r'"[2,\"7\",\"Heartbeat\",{}]" to CP_1', None, "CP_1", CSMS),
]


@pytest.mark.parametrize(("line", "time", "connection", "sender"), HEADS, ids=[line for line, *_ in HEADS])
def test_a_line_tells_time_station_and_direction(
    line: str, time: datetime | None, connection: str, sender: Sender | None
) -> None:
    (record,) = read_log([line], written_by=CSMS)
    assert record == Record(time, connection, sender, HEARTBEAT)


# Lines of other logging, and what is no entry of the format that the log has.
@pytest.mark.parametrize(
    ("line", "format"),
    [
        ("", None),
        ("2024-05-01 12:00:00 charge currents: [2 3 1.37]A", LogFormat.TEXT),
        ("handling incoming CALL [3931892, StatusNotification] from CP_1", LogFormat.TEXT),
        ("INFO:ocpp:CP_1: send failed", LogFormat.MOBILITYHOUSE),
        ('INFO:app: got [2,"1","Heartbeat",{}] already', LogFormat.MOBILITYHOUSE),
        ('{"message": "started", "numbers": [2, 3]}', LogFormat.JSON),
    ],
)
def test_other_logging_is_skipped(line: str, format: LogFormat | None) -> None:
    counts = Counts()
    assert list(read_log([line], format, counts=counts)) == []
    assert (counts.lines, counts.skipped) == (1, 1)


@pytest.mark.parametrize(
    ("line", "format", "reason"),
    [
        ("hello", LogFormat.BARE, "it is no frame"),
        ("hello", LogFormat.JSON, "it is no JSON"),
        ('{"message": ', LogFormat.JSON, "it is no JSON"),
        ('{"connection": "CP_1"}', LogFormat.TRACE, "it has none of the keys text, base64, link and broken"),
        ('{"text": "[]", "time": "noon"}', LogFormat.TRACE, "its time is no date-time with a time zone"),
        ('{"text": "[]", "time": "2024-05-01T12:00:00"}', LogFormat.TRACE, "its time is no date-time with a time zone"),
        ('{"text": 1}', LogFormat.TRACE, "its text is no text"),
        ('{"text": "[]", "sender": "both"}', LogFormat.TRACE, "its sender is none of station, csms"),
        ('{"text": "[]", "version": "1.2"}', LogFormat.TRACE, "its version is none of 2.1, 2.0.1, 1.6"),
        ('{"link": "half-open"}', LogFormat.TRACE, "its link is none of opened, closed"),
        ('{"base64": "?"}', LogFormat.TRACE, "its base64 is none"),
        ('{"text": "[]", "findings": [1]}', LogFormat.TRACE, "its findings are no list of objects"),
        ('{"text": "[]", "findings": [{}]}', LogFormat.TRACE, "its pointer is missing"),
        ('{"text": "[]", "connec', LogFormat.TRACE, "it is cut off"),
    ],
)
def test_a_line_that_cannot_be_read_says_why(line: str, format: LogFormat, reason: str) -> None:
    counts = Counts()
    assert list(read_log([line], format, counts=counts)) == [BrokenLine(1, line, reason)]
    assert counts.broken == 1


# What a station really sent is kept as it came, whatever it is.
@pytest.mark.parametrize(
    ("line", "text"),
    [
        (f"INFO:ocpp:CP_1: receive message {BROKEN}", BROKEN),
        ("INFO:ocpp:CP_1: receive message hello", "hello"),
        ('INFO:ocpp:CP_1: receive message [3,"1",{}] [3,"2",{}]', '[3,"1",{}] [3,"2",{}]'),
        ('2024-05-01 CP_1 >> [2,"1","DataTransfer",{"vendorId":"E","data":"1,Ch>', '[2,"1","DataTransfer",'
         '{"vendorId":"E","data":"1,Ch>'),
        ("CP_1 >> '[2,\"1\",\"Reset\",{\"type\":}]'", '[2,"1","Reset",{"type":}]'),
        ('CP_1 >> "[2,\\"1\\",\\"Reset\\",{\\"type\\":', '[2,"1","Reset",{"type":'),
        ('{"msg": "[2,\\"1\\",\\"Reset\\",{\\"type\\":"}', '[2,"1","Reset",{"type":'),
        ('CP_1 >> [2,1234,"Heartbeat",{}] (22 bytes)', '[2,1234,"Heartbeat",{}]'),
    ],
)  # fmt: skip
def test_a_broken_frame_is_kept_as_it_came(line: str, text: str) -> None:
    (record,) = read_log([line])
    assert isinstance(record, Record)
    assert record.text == text


def test_a_frame_that_is_no_utf_8_is_kept_as_bytes() -> None:
    (record,) = read_log([b'CP_1 recv [2,"1","DataTransfer",{"vendorId":"M\xfcller"}] ok\n'])
    assert isinstance(record, Record)
    assert record.text == b'[2,"1","DataTransfer",{"vendorId":"M\xfcller"}]'
    assert record.connection == "CP_1"


def test_a_log_by_a_station_is_known_from_its_calls() -> None:
    lines = ['CP_1 sent [2,"1","BootNotification",{}]', 'CP_1 received [3,"1",{}]']
    assert [entry.sender for entry in read_log(lines) if isinstance(entry, Record)] == [STATION, CSMS]
    told = read_log(lines, written_by=CSMS)
    assert [entry.sender for entry in told if isinstance(entry, Record)] == [CSMS, STATION]


def test_a_mixed_log_is_read_line_by_line() -> None:
    lines = [
        f"INFO:ocpp:CP_1: receive message {HEARTBEAT}",
        HEARTBEAT,
        f'{{"message": {HEARTBEAT}}}',
        '{"ocppkit": "trace", "version": 1}',
        '{"text": "[]", "connection": "CP_2"}',
    ]
    texts = [HEARTBEAT, HEARTBEAT, HEARTBEAT, "[]"]
    assert [entry.text for entry in read_log(lines) if isinstance(entry, Record)] == texts


def test_a_frame_that_never_ends_is_one_broken_record() -> None:
    lines = ["[2,", '"1",', '"Reset",', "{", '2024-05-01 12:00:00 CP_1 recv [2,"2","Heartbeat",{}]']
    counts = Counts()
    entries = list(read_log(lines, counts=counts))
    assert [entry.text for entry in entries if isinstance(entry, Record)] == [
        '[2,\n"1",\n"Reset",\n{',
        '[2,"2","Heartbeat",{}]',
    ]
    assert (counts.framed, counts.continued) == (2, 3)


def test_reading_begins_before_the_log_ends() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield HEARTBEAT

    assert next(read_log(endless())) == Record(None, "", None, HEARTBEAT)
    lines = iter([HEARTBEAT] * 9)
    next(read_log(lines, LogFormat.BARE, written_by=CSMS))
    assert len(list(lines)) == 8, "with format and writer told, nothing is read ahead"


# Memory


class Zeros(io.RawIOBase):
    """A line of a length, and a frame behind it."""

    def __init__(self, length: int) -> None:
        self._rest = length

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._rest < 0:
            return 0
        size = min(len(buffer), self._rest)
        data = b"0" * size if size else f"\n{HEARTBEAT}\n".encode()
        self._rest = self._rest - size if size else -1
        buffer[: len(data)] = data
        return len(data)


def test_a_line_that_is_too_long_is_broken_and_not_kept() -> None:
    tracemalloc.start()
    entries = list(read_file(io.BufferedReader(Zeros(16 * MOST_OF_A_LINE))))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    broken, record = entries
    assert isinstance(broken, BrokenLine)
    assert (broken.line, len(broken.text)) == (1, 200)
    assert broken.reason == f"it is longer than {MOST_OF_A_LINE} characters"
    assert isinstance(record, Record)
    assert record.line == 2
    assert peak < 5 * MOST_OF_A_LINE


@pytest.mark.parametrize("length", [MOST_OF_A_LINE - 1, MOST_OF_A_LINE, MOST_OF_A_LINE + 1])
@pytest.mark.parametrize("end", ["", "\n"])
def test_the_longest_line_is_read_and_one_more_is_too_long(length: int, end: str) -> None:
    text = HEARTBEAT[:-1].ljust(length - 1) + "]"
    (entry,) = read_log([text + end], LogFormat.BARE, written_by=CSMS)
    assert isinstance(entry, BrokenLine if length > MOST_OF_A_LINE else Record)


def test_reading_keeps_no_more_of_a_longer_log() -> None:

    def peak(lines: int) -> int:
        tracemalloc.start()
        for _ in read_log(f"2024-05-01 12:00:00 CP_{number % 50} recv {HEARTBEAT}" for number in range(lines)):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(100)
    assert peak(6_000) < peak(1_000) * 1.2


# Whatever is fed to them

PIECES: Final = st.sampled_from(
    [
        b"[2,", b'"1",', b'"Heartbeat"', b"{}", b"]", b"[3,", b'"a":', b"{", b"}", b"\n", b"\r\n", b"\x00", b"\xff",
        b": receive message ", b": send ", b"2024-05-01 12:00:00 ", b"1714564800 ", b" | ", b'"ocppkit"', b"CP_1",
        b'{"message":"[2,\\"1\\",', b'{"text":"[]"}', b"\\", b'"', b"null", b"1e999", b"9" * 5000, b"[" * 2000,
    ]
)  # fmt: skip


BETWEEN: Final = b"\\ \r\n"
"""What may be lost where a frame is taken out of a text, or goes over lines."""


@given(st.lists(PIECES | st.binary(max_size=8), max_size=60), st.sampled_from([None, *LogFormat]))
def test_whatever_is_read_never_raises_and_counts_add_up(pieces: list[bytes], format: LogFormat | None) -> None:
    data = b"".join(pieces)
    counts = Counts()
    entries = list(read_file(io.BytesIO(data), format, counts=counts))
    assert add_up(counts)
    assert counts.lines == data.count(b"\n") + (not data.endswith(b"\n") and bool(data))
    assert counts.size == len(data)
    frames = [entry for entry in entries if isinstance(entry, Record)]
    assert len(frames) == counts.framed
    assert len([entry for entry in entries if isinstance(entry, BrokenLine)]) == counts.broken
    source = data.translate(None, BETWEEN)
    for frame in frames:  # nothing is invented
        text = frame.text if isinstance(frame.text, bytes) else frame.text.encode()
        assert text.translate(None, BETWEEN)[:3] in source


MUCH: Final = 200_000


@pytest.mark.parametrize(
    "line",
    [
        "a" * MUCH + HEARTBEAT,
        "a " * MUCH + HEARTBEAT,
        "2024-05-01 12:00:00 " + "a." * MUCH + HEARTBEAT,
        HEARTBEAT + " a" * MUCH,
        "[2," * MUCH,
        '[2,"' + '\\"' * MUCH,
        '[2,"1",\n' + "1" + " " * MUCH + "x",
        "[\n" + '"\\' * MUCH,
        '{"message":' + "[2,[1]," * 300 + '"1"' + "]" * 300 + "}",
        '{"a":' * MUCH,
        " " * MUCH + "[" + " " * MUCH,
        ": receive message " * MUCH,
    ],
    ids=lambda line: line[:12] + line[-12:],
)
def test_hostile_lines_take_no_more_than_their_length(line: str) -> None:
    before = process_time()
    redactor = Redactor(b"")
    for entry in read_log(line.split("\n")):
        redactor.redact(entry)
    assert process_time() - before < 5.0


# Traces

FINDINGS: Final = [
    Finding("/idTag", "maxLength", 20, "x" * 21, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, Deviation.TOO_LONG,
            Treatment.ACCEPT),
    Finding("/status", "enum", ("A", "B"), "C", ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, Deviation.UNKNOWN_VALUE,
            Treatment.REJECT),
    Finding("/gone", "required", None, None, ErrorCode.PROTOCOL_ERROR, Deviation.MISSING, Treatment.ACCEPT,
            breaks_type=True),
]  # fmt: skip
TEXT: Final = json.dumps([2, "1", "Authorize", {"idTag": "x" * 21, "status": "C"}])
ENTRIES: Final[list[Entry]] = [
    LinkChange(NOON, "CP_1", Link.OPENED, OCPP16),
    Record(NOON.replace(microsecond=1), "CP_1", STATION, TEXT, OCPP16, FINDINGS),
    Record(NOON.astimezone(LOCAL), "CP \ud800 ü", CSMS, b"\xff[2,", OCPP201),
    Record(None, "", None, "a line\nin two, and \x00", None),
    Record(NOON, "CP_2", STATION, '[6,"\u2028","NotifyPeriodicEventStream",{}]', OCPP21),
    BrokenLine(17, "no \udcff frame", "it is no JSON"),
    LinkChange(None, "CP_1", Link.CLOSED),
]


def written(*entries: Entry) -> str:
    file = io.StringIO()
    writer = TraceWriter(file, None)
    for entry in entries:
        writer.write(entry)
    return file.getvalue()


def test_a_trace_reads_back_as_it_was_written() -> None:
    trace = written(*ENTRIES)
    assert trace.isascii()
    assert len(trace.splitlines()) == 1 + len(ENTRIES)
    assert list(read_log(trace.splitlines())) == ENTRIES
    assert list(read_log(trace.splitlines()[1:], LogFormat.TRACE)) == ENTRIES, "a trace without its header"


def test_times_are_written_in_utc_with_microseconds() -> None:
    line = json.loads(written(ENTRIES[2]).splitlines()[1])
    assert line["time"] == "2024-05-01T12:00:00.000000Z"


def test_a_finding_is_written_without_its_value() -> None:
    secret = Finding("/key", "maxLength", 4, "***", ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, Deviation.TOO_LONG)
    record = Record(NOON, "CP_1", CSMS, '[2,"1","X",{"key":"hunter2"}]', None, [secret])
    line = written(record).splitlines()[1]
    assert "value" not in json.loads(line)["findings"][0]
    (back,) = read_log([line], LogFormat.TRACE)
    assert isinstance(back, Record)
    assert back.findings == (secret,), "a secret stays masked, although the text has it"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        written(Record(NOON.replace(tzinfo=None), "CP_1", CSMS, HEARTBEAT))


def test_a_trace_that_is_cut_in_its_last_line_reads_up_to_there() -> None:
    trace = written(*ENTRIES[:2])
    last = trace.splitlines()[-1]
    for cut in range(1, len(last)):
        entries = list(read_log(trace[: -cut - 1].splitlines()))
        assert entries == [ENTRIES[0], BrokenLine(3, last[:-cut], "it is cut off")], cut


def test_runs_are_appended_to_one_file(tmp_path: Path) -> None:
    path = tmp_path / "trace.jsonl"
    path.write_text(written(ENTRIES[0])[:-9])
    with path.open("a") as file:
        writer = TraceWriter(file, None)
        writer.write(ENTRIES[1])
    entries, counts = read(path)
    assert [type(entry) for entry in entries] == [BrokenLine, Record]
    assert entries[1] == ENTRIES[1]
    assert add_up(counts)


def test_keys_of_a_later_edition_are_ignored() -> None:
    lines = ['{"ocppkit": "trace", "version": 1, "new": []}', '{"text": "[]", "new": {"a": 1}}']
    assert list(read_log(lines)) == [Record(None, "", None, "[]")]


@pytest.mark.parametrize("version", [0, 2, "1", None])
def test_an_unknown_version_of_the_format_is_a_clear_error(version: object) -> None:
    lines = [HEARTBEAT] * 5 + [json.dumps({"ocppkit": "trace", "version": version})]
    with pytest.raises(TraceVersionError, match=r"^line 6: the trace format has version .*, and this library reads 1$"):
        list(read_log(lines))


def test_a_trace_is_redacted_unless_that_is_switched_off() -> None:
    file = io.StringIO()
    TraceWriter(file).write(Record(NOON, "CP-SECRET", STATION, '[2,"1","Authorize",{"idTag":"04A2B3C4"}]', OCPP16))
    assert "SECRET" not in file.getvalue()
    assert "04A2B3C4" not in file.getvalue()
    assert json.loads(file.getvalue().splitlines()[0])["redacted"] is True


# The tap


def test_a_tap_captures_both_directions_with_time_and_findings() -> None:
    seen: list[Entry] = []
    clock = iter(NOON + timedelta(seconds=number) for number in range(99))
    capture = Capture(seen.append, lambda: next(clock))
    capture.opened("CP_1", OCPP16)
    csms = CsmsConnection(OCPP16, tap=capture.tap("CP_1", OCPP16))
    station = StationConnection(OCPP16)
    station.call(v16.HeartbeatRequest(), now=0.0, message_id="1")
    (text,) = station.messages_to_send()
    csms.receive(text, now=0.0)
    csms.receive('[2,"2","Authorize",{"idTag":5}]', now=1.0)
    answers = csms.messages_to_send()
    capture.closed("CP_1")
    assert [type(entry) for entry in seen] == [LinkChange, Record, Record, Record, LinkChange]
    records = [entry for entry in seen if isinstance(entry, Record)]
    assert [(record.sender, record.text) for record in records] == [
        (STATION, text),
        (STATION, '[2,"2","Authorize",{"idTag":5}]'),
        (CSMS, answers[0]),
    ]
    assert [len(record.findings) for record in records] == [0, 1, 0]
    assert [record.time for record in records] == [NOON + timedelta(seconds=number) for number in (1, 2, 3)]
    assert list(read_log(written(*seen).splitlines())) == seen


def test_the_window_in_which_a_log_is_recognised_is_bounded() -> None:
    lines = iter([HEARTBEAT] * 10 * LINES_TO_RECOGNISE)
    next(read_log(lines))
    assert len(list(lines)) == 9 * LINES_TO_RECOGNISE

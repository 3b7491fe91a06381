"""``ocppkit validate`` and ``ocppkit trace``: what they say of a log, and what they make of a large one."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO, Final

import pytest
from click.testing import CliRunner, Result

from ocppkit.cli.app import main
from ocppkit.cli.output import Exit
from ocppkit.conversations import Seen
from tests.benchmarks.log_files import COMMANDS, MORE_MEMORY, run
from tests.benchmarks.log_maker import write_log

TOKEN: Final = "DEADBEEFCAFE"
LOG: Final = f"""\
2024-05-01 12:00:00,000 INFO ocpp CS1: receive message [2,"1","BootNotification",{{"chargePointVendor":"V",\
"chargePointModel":"M"}}]
2024-05-01 12:00:00,250 INFO ocpp CS1: send [3,"1",{{"currentTime":"2024-05-01T12:00:00Z","interval":300,\
"status":"Accepted"}}]
2024-05-01 12:00:01,000 INFO server up and running
2024-05-01 12:00:02,000 INFO ocpp CS1: receive message [2,"2","StartTransaction",{{"connectorId":1,\
"idTag":"{TOKEN}","meterStart":100,"timestamp":"2024-05-01T12:00:00Z"}}]
2024-05-01 12:00:02,100 INFO ocpp CS1: send [3,"2",{{"transactionId":7,"idTagInfo":{{"status":"Accepted"}}}}]
2024-05-01 12:00:03,000 INFO ocpp CS2: receive message [2,"1","Heartbeat",{{}}]
2024-05-01 12:00:04,000 INFO ocpp CS1: receive message [2,"4","StopTransaction",{{"transactionId":7,\
"idTag":"{TOKEN}{TOKEN}","meterStop":1100,"timestamp":"2024-05-01T13:00:00Z","reason":"Local"}}]
2024-05-01 12:00:04,100 INFO ocpp CS1: send [3,"4",{{}}]
2024-05-01 12:00:05,000 INFO ocpp CS1: receive message [2,"5","StatusNotification",{{"connectorId":1,\
"errorCode":"GroundFailure","status":"Faulted"}}]
2024-05-01 12:00:06,000 INFO ocpp CS1: receive message [2,"6","MeterValues",{{"connectorId":
2024-05-01 12:00:07,000 INFO ocpp CS1: send [2,"7","Reset",{{"type":"Hard"}}]
2024-05-01 12:00:07,800 INFO ocpp CS1: receive message [4,"7","NotSupported","not today",{{}}]
2024-05-01 12:00:08,000 INFO ocpp CS1: receive message [3,"99",{{}}]
"""

# What ``trace`` says of it, line by line, up to the summaries.
LINES: Final = """\
2024-05-01 12:00:00.000  CS1           → BootNotification
2024-05-01 12:00:00.250  CS1           ← ✓ BootNotification Accepted (250 ms)
2024-05-01 12:00:02.000  CS1           → StartTransaction
2024-05-01 12:00:02.100  CS1           ← ✓ StartTransaction (100 ms)
2024-05-01 12:00:03.000  CS2           → Heartbeat
2024-05-01 12:00:04.000  CS1           → StopTransaction  /idTag: must have at most 20 characters
2024-05-01 13:00:00.000  CS1           transaction 7: connector 1, …CAFE, 1:00:00, 1,000 Wh, Local
2024-05-01 12:00:04.100  CS1           ← ✓ StopTransaction (100 ms)
2024-05-01 12:00:05.000  CS1           → StatusNotification Faulted
2024-05-01 12:00:05.000  CS1           fault:   connector 1: GroundFailure
2024-05-01 12:00:06.000  CS1           → MeterValues  no OCPP-J message of type 2: the text is no JSON
2024-05-01 12:00:07.000  CS1           ← Reset Hard
2024-05-01 12:00:07.800  CS1           → ✗ Reset (800 ms)  call error; NotSupported not today
2024-05-01 12:00:08.000  CS1           → ✓ ?  unmatched
2024-05-01 12:00:03.000  CS2           → Heartbeat  no answer: end of the log
2024-05-01 12:00:03.000  CS2           session: 0 ms, 1 frame, ended by: end of the log
2024-05-01 12:00:05.000  CS1           → StatusNotification  no answer: end of the log
2024-05-01 12:00:06.000  CS1           → MeterValues  no answer: end of the log
2024-05-01 12:00:08.000  CS1           session: 8.0 s, 11 frames, ended by: end of the log
"""


@pytest.fixture
def log(tmp_path: Path) -> str:
    path = tmp_path / "csms.log"
    path.write_text(LOG, "utf-8")
    return str(path)


def ocppkit(*arguments: str, given: bytes = b"") -> Result:
    return CliRunner().invoke(main, arguments, given)


def document(*arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ocppkit("validate", "--json", *arguments).stdout)
    return found


def told(*arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ocppkit("trace", "--json", *arguments).stdout.splitlines()]


# trace


def test_a_log_is_told_line_by_line(log: str) -> None:
    result = ocppkit("trace", log)
    assert result.exit_code == Exit.OK
    assert result.stdout.startswith(LINES + "\n12 frames of 2 connections, OCPP 1.6, 2024-05-01 12:00:00.000 to ")


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        ((), list(range(19))),
        (("--station", "CS2"), [4, 14, 15]),
        (("--station", "CS1", "--station", "CS2"), list(range(19))),
        (("--action", "Heartbeat"), [4, 14]),
        (("--action", "Heartbeat", "--action", "Reset"), [4, 11, 12, 14]),
        (("--problems",), [5, 9, 10, 12, 13, 14, 16, 17]),
        (("--problems", "--station", "CS2"), [14]),
        (("--strict", "--problems", "--action", "StopTransaction"), []),
    ],
)
def test_a_filter_shows_what_it_asks_for(log: str, options: tuple[str, ...], numbers: list[int]) -> None:
    shown = ocppkit("trace", log, *options).stdout.partition("\n\n")[0].splitlines()
    every = LINES.splitlines()
    if "--strict" in options:
        assert shown == [f"{every[5].partition('  /')[0]}  invalid payload; /idTag: must have at most 20 characters"]
    else:
        assert sorted(shown) == sorted(every[number] for number in numbers)


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("Round trips", "1.6 BootNotification 1 0 0 246 ms 246 ms 250 ms"),
        ("Round trips", "1.6 MeterValues 1 0 1"),
        ("Problems", "call error 1"),
        ("Calls without answer", "end of the log 3"),
        ("Transactions", "CS1 7 1 …CAFE 2024-05-01 12:00:00.000 1:00:00 1,000 Wh Local"),
        ("Sessions", "CS2 2024-05-01 12:00:03.000 2024-05-01 12:00:03.000 end of the log 1 1"),
        ("Faults", "status GroundFailure 1"),
        ("Faults", "call error Reset: NotSupported (not today) 1"),
    ],
)
def test_a_summary_has_its_rows(log: str, title: str, row: str) -> None:
    table = ocppkit("trace", log).stdout.partition(f"\n{title}\n")[2].partition("\n\n")[0]
    assert row in [" ".join(line.split()) for line in table.splitlines()]


def test_json_has_one_value_a_line_and_a_summary_at_the_end(log: str) -> None:
    values = told(log)
    assert [one["type"] for one in values].count("frame") == 12
    answer = values[1]
    assert (answer["number"], answer["line"], answer["answers"], answer["waited"]) == (1, 2, 0, 0.25)
    assert (answer["sender"], answer["version"], answer["action"]) == ("csms", "1.6", "BootNotification")
    transaction = next(one for one in values if one["type"] == "transaction")
    assert (transaction["energy"], transaction["duration"], transaction["token"]) == ("1000", 3600.0, "…CAFE")
    summary = values[-1]
    assert (summary["type"], summary["lines"], summary["skipped"], summary["frames"]) == ("summary", 13, 1, 12)
    assert (summary["transactions"], summary["unanswered"]) == (1, {"end of the log": 3})


def test_a_token_is_shown_by_its_ending_only(log: str) -> None:
    for options in ([], ["--json"]):
        assert TOKEN not in ocppkit("trace", log, *options).stdout


def test_what_a_terminal_would_obey_is_escaped(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text('[2,"1","\\u001b[31mRed",{}]\n', "utf-8")
    shown = ocppkit("trace", str(path)).stdout + ocppkit("validate", str(path)).stdout
    assert "\x1b" not in shown
    assert "\\x1b[31mRed" in shown


@pytest.mark.parametrize(("options", "hidden"), [([], True), (["--no-redact"], False)])
def test_a_page_has_pseudonyms_unless_it_is_told_otherwise(
    log: str, tmp_path: Path, options: list[str], hidden: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_page(told: Iterable[object], out: BinaryIO, *, title: str) -> None:
        texts = [one.record.text for one in told if isinstance(one, Seen)]
        out.write(f"{title} {texts}".encode())

    monkeypatch.setattr("ocppkit.cli.page.write_page", write_page)
    out = tmp_path / "page.html"
    assert ocppkit("trace", log, "--html", str(out), *options).exit_code == Exit.OK
    page = out.read_text("utf-8")
    assert page.startswith("csms.log [")
    assert page.count("Transaction") == 2
    assert (TOKEN not in page) is hidden


def test_a_page_is_a_file_of_its_own(log: str, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    assert ocppkit("trace", log, "--html", str(out)).exit_code == Exit.OK
    assert out.read_text("utf-8").startswith("<!doctype html>")
    assert ocppkit("trace", log, "--html", log).exit_code == Exit.UNREADABLE
    assert Path(log).read_text("utf-8") == LOG


def test_a_page_takes_the_station_by_its_own_name(log: str, tmp_path: Path) -> None:
    result = ocppkit("trace", log, "--html", str(tmp_path / "page.html"), "--station", "CS2")
    assert "1 frame of 1 connection" in result.stderr


@pytest.mark.parametrize("options", [["--no-redact"], ["--html", "x", "--json"]])
def test_options_that_do_not_go_together_are_refused(log: str, options: list[str]) -> None:
    assert ocppkit("trace", log, *options).exit_code == Exit.USAGE


# validate


def test_everything_is_counted(log: str) -> None:
    found = document(log)
    assert (found["frames"], found["valid"], found["with_findings"], found["with_problem"]) == (12, 8, 1, 3)
    assert found["problems"] == {"broken frame": 1, "call error": 1, "unmatched": 1}
    assert (found["rules"], found["deviations"]) == ({"maxLength": 1}, {"too long": 1})
    assert found["unanswered"] == {"end of the log": 3}
    assert found["lines"] == {"lines": 13, "framed": 12, "continued": 0, "linked": 0, "broken": 0, "skipped": 1}
    (place,) = found["places"]
    assert (place["message"], place["pointer"], place["rule"], place["line"]) == (
        "StopTransactionRequest", "/idTag", "maxLength", 7,
    )  # fmt: skip
    stations = {one["station"]: (one["frames"], one["findings"], one["problems"]) for one in found["stations"]}
    assert stations == {"CS1": (11, 1, 3), "CS2": (1, 0, 0)}
    actions = {one["action"]: (one["calls"], one["answers"], one["errors"]) for one in found["actions"]}
    assert (actions["Reset"], actions["StopTransaction"], actions["MeterValues"]) == ((1, 0, 1), (1, 1, 0), (1, 0, 0))
    assert [(one["line"], one["what"]) for one in found["examples"]] == [
        (7, "/idTag: must have at most 20 characters"),
        (10, "no OCPP-J message of type 2: the text is no JSON"),
        (13, "unmatched"),
    ]


def test_a_strict_reading_refuses_what_a_lenient_one_keeps(log: str) -> None:
    assert document(log)["problems"].get("invalid payload") is None
    strict = document(log, "--strict")
    assert (strict["policy"], strict["problems"]["invalid payload"], strict["with_findings"]) == ("strict", 1, 1)


def test_people_get_the_same_in_tables(log: str) -> None:
    result = ocppkit("validate", log)
    assert result.stdout.startswith("13 lines: 12 frames of 2 connections, OCPP 1.6,")
    rows = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "1.6 StopTransactionRequest /idTag maxLength 1 7" in rows
    assert "CS1 1.6 11 1 3 2" in rows
    assert any(
        row.endswith("csms.log:10 CS1 MeterValues no OCPP-J message of type 2: the text is no JSON") for row in rows
    )


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ('[2,"1","Heartbeat",{}]\n[3,"1",{"currentTime":"2024-05-01T00:00:00Z"}]\n', Exit.OK),
        ('[2,"1","Heartbeat",{"x":1}]\n', Exit.FOUND),
        ('[2,"1","NoSuchAction",{}]\n', Exit.FOUND),
        ("", Exit.OK),
    ],
)
def test_the_exit_code_says_whether_anything_was_wrong(lines: str, code: Exit) -> None:
    assert ocppkit("validate", "-", given=lines.encode()).exit_code == code


def test_examples_are_as_many_as_asked_for(log: str) -> None:
    assert len(document(log, "--show", "1")["examples"]) == 1
    assert "The first of them" not in ocppkit("validate", log, "--show", "0").stdout


def test_broken_lines_are_counted_and_shown_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "bare"
    path.write_text('[2,"1","Heartbeat",{}]\n{"time":1}\nwhat is this\n', "utf-8")
    found = document("--format", "json", str(path))
    assert found["lines"]["broken"] == len(found["examples"]) >= 1
    assert found["lines"]["lines"] == 3
    assert not found["clean"]


def test_several_files_and_compressed_ones_are_read_as_one_log(log: str, tmp_path: Path) -> None:
    packed = tmp_path / "older.log.gz"
    packed.write_bytes(gzip.compress(LOG.replace("CS1", "CS3").encode()))
    found = document(log, str(packed))
    assert found["frames"] == 24
    assert {one["station"] for one in found["stations"]} == {"CS1", "CS2", "CS3"}


def test_the_version_that_is_given_is_used() -> None:
    result = ocppkit("validate", "--json", "--ocpp", "2.0.1", "-", given=b'[2,"1","Heartbeat",{}]\n')
    assert json.loads(result.stdout)["versions"] == {"2.0.1": 1}


@pytest.mark.parametrize("command", ["validate", "trace"])
def test_a_file_that_cannot_be_read_is_one_line(command: str, tmp_path: Path) -> None:
    result = ocppkit(command, str(tmp_path / "none"))
    assert (result.exit_code, len(result.stderr.splitlines())) == (Exit.UNREADABLE, 1)


# Large logs


@pytest.mark.parametrize("size", [1_000_000, 3_000_000])
def test_of_a_large_log_no_line_is_lost(size: int, tmp_path: Path) -> None:
    path = tmp_path / "log"
    with path.open("w", encoding="utf-8") as file:
        made = write_log(file, size)
    found = document(str(path))
    lines = found["lines"]
    assert (lines["lines"], found["frames"]) == (made.lines, made.frames)
    assert lines["framed"] + lines["skipped"] + lines["broken"] == made.lines
    assert found["valid"] > 0.95 * made.frames
    assert found["problems"]["broken frame"] > 0
    assert sum(one["frames"] for one in found["stations"]) == made.frames
    assert sum(one["calls"] + one["answers"] + one["errors"] for one in found["actions"]) == made.frames


def test_the_command_runs_as_a_process(log: str) -> None:
    command = [sys.executable, "-m", "ocppkit", "trace", log]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (Exit.OK, "")
    assert done.stdout.startswith(LINES)


@pytest.mark.skipif("OCPPKIT_BENCH" not in os.environ, reason="takes a minute: OCPPKIT_BENCH=1 runs it")
@pytest.mark.parametrize("name", COMMANDS)
def test_memory_does_not_grow_with_the_log(name: str, tmp_path: Path) -> None:
    memory: list[int] = []
    for size in (5_000_000, 20_000_000):
        log, page = tmp_path / "log", tmp_path / "page"
        with log.open("w", encoding="utf-8") as file:
            write_log(file, size)
        one = run([argument.format(log=log, page=page) for argument in COMMANDS[name]])
        assert one.code in (Exit.OK, Exit.FOUND)
        memory.append(one.memory)
    assert memory[1] <= memory[0] * MORE_MEMORY

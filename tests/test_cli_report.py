"""``ocppkit report`` shows what a log says of a station's variables, and never its secrets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from ocppkit.cli.output import Exit
from ocppkit.cli.report import command
from ocppkit.cli.report_page import report_page

SECRET: Final = "swordfish-swordfish"


def line(second: int, station: str, direction: str, frame: list[Any]) -> str:
    verb = "receive message" if direction == "in" else "send"
    return f"2026-01-01 12:00:{second:02d},000 INFO ocpp {station}: {verb} {json.dumps(frame)}\n"


def variable(component: dict[str, Any], name: str, value: str, **characteristics: Any) -> dict[str, Any]:
    return {
        "component": component,
        "variable": {"name": name},
        "variableAttribute": [{"type": "Actual", "value": value, "mutability": "ReadOnly"}],
        "variableCharacteristics": {"dataType": "integer", "supportsMonitoring": True, **characteristics},
    }


def report(number: int, more: bool, *data: dict[str, Any]) -> dict[str, Any]:
    return {"requestId": 1, "generatedAt": "2026-01-01T12:00:00Z", "seqNo": number, "tbc": more, "reportData": [*data]}


def log_of(heartbeat: str = "300", *, complete: bool = True) -> str:
    interval = variable({"name": "OCPPCommCtrlr"}, "HeartbeatInterval", heartbeat, unit="s", minLimit=1)
    power = variable({"name": "EVSE", "evse": {"id": 1}}, "Power", "7400", unit="W", maxLimit=22000)
    password = variable({"name": "SecurityCtrlr"}, "BasicAuthPassword", SECRET, dataType="string")
    lines = [line(0, "CS1", "in", [2, "1", "NotifyReport", report(0, True, interval, password)])]
    if complete:
        lines.append(line(1, "CS1", "in", [2, "2", "NotifyReport", report(1, False, power)]))
    monitor = {"id": 4, "transaction": False, "value": 9000, "type": "UpperThreshold", "severity": 5}
    place = {"component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Power"}}
    monitors = {"requestId": 2, "seqNo": 0, "generatedAt": "2026-01-01T12:00:00Z",
                "monitor": [{**place, "variableMonitoring": [monitor]}]}  # fmt: skip
    lines.append(line(2, "CS1", "in", [2, "3", "NotifyMonitoringReport", monitors]))
    return "".join(lines)


LOG16: Final = line(0, "CS6", "out", [2, "1", "GetConfiguration", {}]) + line(
    1,
    "CS6",
    "in",
    [
        3,
        "1",
        {
            "configurationKey": [
                {"key": "HeartbeatInterval", "readonly": False, "value": "60"},
                {"key": "AuthorizationKey", "readonly": False, "value": SECRET},
            ],
            "unknownKey": [],
        },
    ],
)


def ran(*arguments: object, given: str = "") -> Result:
    return CliRunner().invoke(command, [str(one) for one in arguments], given, standalone_mode=False)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "csms.log"
    path.write_text(log_of(), "utf-8")
    return path


def test_the_variables_of_a_log_are_a_table(log: Path) -> None:
    result = ran(log)
    lines = [row.split() for row in result.output.splitlines()]
    assert result.return_value == Exit.OK
    assert lines[0] == ["CS1:", "OCPP", "2.0.1,", "3", "variables"]
    assert ["EVSE@1", "Power", "Actual", "7400", "W", "integer", "ReadOnly", "..22000", "4", "UpperThreshold", "9000",
            "severity", "5"] in lines  # fmt: skip
    assert ["OCPPCommCtrlr", "HeartbeatInterval", "Actual", "300", "s", "integer", "ReadOnly", "1.."] in lines


def test_no_output_has_a_secret(log: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert ran(log, "--html", page).return_value == Exit.OK
    shown = ran(log).output + ran(log, "--json").output + page.read_text("utf-8") + ran("-", given=LOG16).output
    assert SECRET not in shown
    assert "***" in shown


def test_the_keys_of_1_6_are_a_table_too() -> None:
    result = ran("-", "--json", given=LOG16)
    rows = [json.loads(row) for row in result.output.splitlines()]
    assert [(row["variable"], row["value"], row["unit"]) for row in rows] == [
        ("AuthorizationKey", "***", None),
        ("HeartbeatInterval", "60", "s"),
    ]


def test_an_answer_and_an_event_change_what_was_reported(tmp_path: Path) -> None:
    got = {"attributeStatus": "Accepted", "attributeValue": "55", "component": {"name": "OCPPCommCtrlr"},
           "variable": {"name": "HeartbeatInterval"}}  # fmt: skip
    asked = {"getVariableData": [{"component": got["component"], "variable": got["variable"]}]}
    path = tmp_path / "log"
    path.write_text(
        log_of()
        + line(3, "CS1", "out", [2, "9", "GetVariables", asked])
        + line(4, "CS1", "in", [3, "9", {"getVariableResult": [got]}]),
        "utf-8",
    )
    rows = [json.loads(row) for row in ran(path, "--json").output.splitlines()]
    assert [row["value"] for row in rows if row["variable"] == "HeartbeatInterval"] == ["55"]


def test_two_logs_are_compared(log: Path, tmp_path: Path) -> None:
    later = tmp_path / "later.log"
    later.write_text(log_of("60").replace("CS1", "CS2"), "utf-8")
    rows = [json.loads(row) for row in ran(later, "--diff", log, "--json").output.splitlines()]
    assert rows == [
        {
            "station": "CS2",
            "variable": "OCPPCommCtrlr.HeartbeatInterval",
            "change": "value",
            "what": "Actual",
            "old": "300",
            "new": "60",
        }
    ]


def test_a_report_without_its_end_is_shown_and_found_wrong(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text(log_of(complete=False), "utf-8")
    result = ran(path)
    assert result.return_value == Exit.FOUND
    assert "HeartbeatInterval" in result.output
    assert "CS1: NotifyReport 1: nothing more comes, without parts 1" in result.stderr


def test_a_log_that_tells_nothing_is_an_error() -> None:
    result = ran("-", given=line(0, "CS1", "in", [2, "1", "Heartbeat", {}]))
    assert "no station of the log tells anything of its variables" in str(result.exception)


def test_only_the_stations_that_are_asked_for_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_text(log_of() + log_of().replace("CS1", "CS2"), "utf-8")
    assert "CS2" not in ran(path, "--station", "CS1").output


def test_a_page_holds_text_and_no_markup() -> None:
    page = report_page("<b>", [("<i>", ("<u>",), [("<script>alert(1)</script>",), (None,)])])
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "default-src 'none'" in page

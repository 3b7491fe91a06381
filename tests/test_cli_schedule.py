"""``ocppkit schedule`` shows what profiles come to, from documents and from logs; its charts in a real browser."""

from __future__ import annotations

import json
import os
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from threading import Thread
from time import process_time
from types import SimpleNamespace
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, Version, to_payload
from ocppkit.cli.output import Exit
from ocppkit.cli.schedule import command
from ocppkit.cli.schedule_chart import Block, Chart, Lane, draw
from ocppkit.smart_charging.drafting import Draft, flat, steps, time_of_use
from ocppkit.smart_charging.model import Purpose, RateUnit
from tests.browser import browser

MIDNIGHT: Final = datetime(2026, 5, 1, tzinfo=UTC)
DAY: Final = time_of_use(1, {time(6): 6, time(22): 16}, zone=UTC, since=date(2026, 5, 1), unit=RateUnit.A)
CAP: Final = flat(2, 10, unit=RateUnit.A, purpose=Purpose.STATION_MAX, start=MIDNIGHT)


def ran(*arguments: object, given: str = "") -> Result:
    result = CliRunner().invoke(command, [str(one) for one in arguments], given, standalone_mode=False)
    assert result.exception is None or not isinstance(result.exception, AssertionError)
    return result


def document(path: Path, version: type[Version], *drafts: tuple[Draft, int]) -> Path:
    path.write_text(json.dumps([to_payload(draft.request(version, evse_id=place)) for draft, place in drafts]))
    return path


def periods(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def limits(result: Result) -> list[tuple[str, Any, list[int]]]:
    return [
        (
            one["start"][11:16],
            None if one["limit"] is None else Decimal(one["limit"]),
            [by["profile"] for by in one["limited_by"]],
        )
        for one in periods(result)
    ]


@pytest.mark.parametrize("version", VERSIONS)
def test_the_schedule_of_a_document_names_the_profile_of_each_limit(tmp_path: Path, version: type[Version]) -> None:
    file = document(tmp_path / "profiles.json", version, (DAY, 1), (CAP, 0))
    result = ran(file, "--at", "2026-05-01T00:00:00Z", "--evse", 1, "--json")
    assert result.return_value is Exit.OK
    assert limits(result) == [("00:00", 10, [2]), ("06:00", 6, [1]), ("22:00", 10, [2])]


def test_a_limit_is_converted_to_the_unit_that_is_asked_for(tmp_path: Path) -> None:
    file = document(tmp_path / "profiles.json", OCPP201, (DAY, 1))
    wanted = (file, "--at", "2026-05-01T00:00:00Z", "--evse", 1, "--json")
    assert limits(ran(*wanted, "--unit", "W", "--voltage", 200))[0] == ("00:00", 16 * 200 * 3, [1])
    assert limits(ran(*wanted, "--limit", 8))[0] == ("00:00", 8, [])


def test_the_transaction_of_a_document_runs_from_the_start(tmp_path: Path) -> None:
    draft = steps(4, {0: 20, 60: 8}, unit=RateUnit.A, purpose=Purpose.TX, transaction_id="t")
    file = document(tmp_path / "profiles.json", OCPP21, (draft, 3))
    result = ran(file, "--at", "2026-05-01T00:00:00Z", "--evse", 3, "--hours", 1, "--json")
    assert limits(result) == [("00:00", 20, [4]), ("00:01", 8, [4])]


def test_the_table_has_a_row_for_each_period_with_a_bar(tmp_path: Path) -> None:
    file = document(tmp_path / "profiles.json", OCPP16, (DAY, 1))
    output = ran(file, "--at", "2026-05-01T00:00:00Z").stdout
    assert "connector 1: from 2026-05-01 00:00:00 UTC" in output
    rows = [line.split() for line in output.splitlines() if "TxDefault" in line]
    assert [(row[1], row[3], row[4:6], len(row[-1])) for row in rows if row[0] == "05-01"] == [
        ("00:00:00", "06:00:00", ["16", "A"], 24),
        ("06:00:00", "22:00:00", ["6", "A"], 9),
        ("22:00:00", "00:00:00", ["16", "A"], 24),
    ]


def logged(second: int, station: str, way: str, frame: list[Any]) -> str:
    verb = "receive message" if way == "in" else "send"
    return f"2026-05-01 12:00:{second:02d},000 INFO ocpp {station}: {verb} {json.dumps(frame)}\n"


def log(version: type[Version], tmp_path: Path) -> Path:
    """A log in which a profile is set, refused, and cleared."""
    lines: list[str] = []
    sets = [(flat(1, 16, unit=RateUnit.A), "Accepted"), (flat(2, 6, unit=RateUnit.A, stack_level=1), "Rejected"),
            (flat(3, 8, unit=RateUnit.A, stack_level=1), "Accepted")]  # fmt: skip
    for index, (draft, status) in enumerate(sets):
        payload = to_payload(draft.request(version, evse_id=1))
        lines += [logged(10 * index, "CS1", "out", [2, str(index), "SetChargingProfile", payload]),
                  logged(10 * index + 1, "CS1", "in", [3, str(index), {"status": status}])]  # fmt: skip
    clear = {"id": 3} if version is OCPP16 else {"chargingProfileId": 3}
    lines += [logged(40, "CS1", "out", [2, "c", "ClearChargingProfile", clear]),
              logged(41, "CS1", "in", [3, "c", {"status": "Accepted"}])]  # fmt: skip
    file = tmp_path / "csms.log"
    file.write_text("".join(lines))
    return file


@pytest.mark.parametrize("version", VERSIONS)
def test_a_log_shows_what_was_installed_at_the_time(tmp_path: Path, version: type[Version]) -> None:
    file = log(version, tmp_path)
    options = ("--ocpp", version.name, "--evse", 1, "--json")
    assert [by for _, _, by in limits(ran(file, *options))] == [[1]]
    assert [by for _, _, by in limits(ran(file, *options, "--at", "2026-05-01T12:00:30Z"))] == [[3]]
    assert [by for _, _, by in limits(ran(file, *options, "--at", "2026-05-01T12:00:15Z"))] == [[1]]


def test_a_log_from_standard_input_is_read_too(tmp_path: Path) -> None:
    file = log(OCPP201, tmp_path)
    result = ran("--ocpp", "2.0.1", "--json", given=file.read_text())
    assert {one["station"] for one in periods(result)} == {"CS1"}


@pytest.mark.parametrize(
    ("text", "arguments", "message"),
    [
        ("[]", [], "no charging profile|no frame found"),
        ('{"evseId": 1, "chargingProfile": {"id": 1}}', [], "chargingProfileKind"),
        ('{"chargingProfile": 5}', [], "/0: a charging profile is an object"),
        (json.dumps(to_payload(DAY.request(OCPP201, evse_id=1))), ["--evse", "7"], "nothing is told of EVSE 7"),
        ("nonsense", [], "no frame found"),
        *[
            (json.dumps({"evseId": odd, "profile": {}}), [], f"/0/evseId: must be an integer of at least 0, is {shown}")
            for odd, shown in ((-1, "-1"), ("1", "'1'"), (True, "True"), (None, "None"))
        ],
        ('{"evseId": 1, "chargingProfile": []}', [], "/0: has no charging profile"),
        ('{"chargingLimitSource": 5, "chargingProfile": {}}', [], "/0/chargingLimitSource: must be of type string"),
        ('[{"profile": {"id": 1}}, {"profile": {"id": 2}}]', [], "OCPP 2.1: /0: ChargingProfileType"),
        *[
            ("", option.split(), message)
            for option, message in (
                ("--at 0001-01-01", "'0001-01-01' is too far away"),
                ("--at 9999-12-31T23:59:00Z", "is too far away"),
                ("--hours nan", "no such number of hours"),
                ("--voltage 1e999999", "is no number from"),
                ("--limit 1e-999999", "is no number from"),
                ("--limit x", "is no number from"),
            )
        ],
    ],
)
def test_what_cannot_be_read_is_one_line_that_says_why(
    tmp_path: Path, text: str, arguments: list[str], message: str
) -> None:
    file = tmp_path / "it.json"
    file.write_text(text)
    result = CliRunner().invoke(command, [str(file), *arguments], standalone_mode=False)
    assert result.exception is not None
    with pytest.raises(type(result.exception), match=message):
        raise result.exception


def test_a_year_is_shown_whole_and_an_evse_that_is_asked_for_twice_once(tmp_path: Path) -> None:
    file = document(tmp_path / "profiles.json", OCPP201, (DAY, 1))
    asked = (file, "--at", "2026-05-01T00:00:00Z", "--hours", 8784, "--json")
    result = ran(*asked, "--evse", 1, "--evse", 1)
    assert result.return_value is Exit.OK
    assert periods(result)[-1]["end"] == "2027-05-02T00:00:00Z"
    assert len(periods(result)) == 2 * 366 + 1


def test_a_log_may_be_long_have_odd_bytes_and_be_read_but_once(tmp_path: Path) -> None:
    file = log(OCPP201, tmp_path)
    text = file.read_bytes()
    long = tmp_path / "long.log"
    long.write_bytes(b"\xff\n" + b"nothing of interest\n" * 500_000 + text)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_bytes, args=(text,), daemon=True)
    writer.start()
    for given in (long, pipe):
        assert {one["station"] for one in periods(ran(given, "--ocpp", "2.0.1", "--json"))} == {"CS1"}
    writer.join(5)


def test_a_station_that_was_updated_begins_anew(tmp_path: Path) -> None:
    boots = ({"chargePointVendor": "V", "chargePointModel": "M"},
             {"reason": "FirmwareUpdate", "chargingStation": {"model": "M", "vendorName": "V"}})  # fmt: skip
    booted = {"currentTime": "2026-05-01T12:00:00Z", "interval": 60, "status": "Accepted"}
    lines: list[str] = []
    for number, (version, boot) in enumerate(zip((OCPP16, OCPP201), boots, strict=True)):
        profile = to_payload(flat(7 + number, 16, unit=RateUnit.A, stack_level=number).request(version, evse_id=1))
        lines += [
            logged(10 * number, "CS1", "in", [2, f"b{number}", "BootNotification", boot]),
            logged(10 * number + 1, "CS1", "out", [3, f"b{number}", booted]),
            logged(10 * number + 2, "CS1", "out", [2, f"p{number}", "SetChargingProfile", profile]),
            logged(10 * number + 3, "CS1", "in", [3, f"p{number}", {"status": "Accepted"}]),
        ]
    lines += [logged(20, "CS1", "out", [2, "c", "ClearChargingProfile", {"chargingProfileId": 99}]),
              logged(21, "CS1", "in", [3, "c", {"status": "Accepted"}])]  # fmt: skip
    file = tmp_path / "updated.log"
    file.write_text("".join(lines))
    assert [by for _, _, by in limits(ran(file, "--evse", 1, "--json"))] == [[8]]


def v2x(path: Path) -> Path:
    """A setpoint, discharge limits and an operation mode of 2.1, under a limit of its own on a phase."""
    periods = [{"startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": -6000},
               {"startPeriod": 3600, "limit": 9000, "dischargeLimit": -3000}]  # fmt: skip
    written: list[Any] = []
    for id, place, purpose, given in (
        (1, 1, "TxDefaultProfile", periods),
        (2, 0, "ChargingStationMaxProfile", [{"startPeriod": 0, "limit": 7000, "limit_L2": 2000}]),
    ):
        schedule = {"id": 1, "startSchedule": "2026-05-01T00:00:00Z", "chargingRateUnit": "W",
                    "chargingSchedulePeriod": given}  # fmt: skip
        profile = {"id": id, "stackLevel": 0, "chargingProfilePurpose": purpose, "chargingProfileKind": "Absolute",
                   "chargingSchedule": [schedule]}  # fmt: skip
        written.append({"evseId": place, "chargingProfile": profile})
    path.write_text(json.dumps(written))
    return path


def test_what_2_1_says_beside_limits_is_in_the_json_and_in_the_table(tmp_path: Path) -> None:
    file = v2x(tmp_path / "v2x.json")
    asked = (file, "--ocpp", "2.1", "--at", "2026-05-01T00:00:00Z", "--hours", 2, "--evse", 1)
    first, second = periods(ran(*asked, "--json"))
    assert (first["limit"], first["limit_l2"], first["setpoint"], first["mode"]) == (
        "7000", "2000", "-2000", "CentralSetpoint",
    )  # fmt: skip
    assert [one["profile"] for one in first["setpoint_by"]] == [1]
    assert second["discharge_limit_l3"] == "-1000"
    assert not {"mode", "setpoint", "setpoint_by"} & second.keys()
    assert "2 StationMax level 0, 1 TxDefault level 0" in ran(*asked).stdout


def test_a_dynamic_profile_of_a_document_came_when_the_question_starts(tmp_path: Path) -> None:
    schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]}
    profile = {"id": 5, "stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile", "chargingSchedule": [schedule],
               "chargingProfileKind": "Dynamic"}  # fmt: skip
    file = tmp_path / "dynamic.json"
    file.write_text(json.dumps({"evseId": 1, "chargingProfile": profile}))
    shown = ran(file, "--ocpp", "2.1", "--at", "2026-05-01T00:00:00Z", "--evse", 1, "--json")
    assert limits(shown) == [("00:00", 6, [5])]


@pytest.mark.parametrize(("width", "bars"), [(80, False), (120, True)])
def test_a_narrow_terminal_has_rows_of_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int, bars: bool
) -> None:
    file = document(tmp_path / "profiles.json", OCPP201, (DAY, 1), (CAP, 0))
    shown: list[Any] = []

    def table(columns: Any, rows: Any, _: str) -> None:
        shown.append([columns, *rows])

    monkeypatch.setattr("ocppkit.cli.schedule.table", table)
    monkeypatch.setattr("ocppkit.cli.schedule.get_terminal_size", lambda: os.terminal_size((width, 24)))
    monkeypatch.setattr("ocppkit.cli.schedule.sys", SimpleNamespace(stdout=SimpleNamespace(isatty=lambda: True)))
    ran(file, "--at", "2026-05-01T00:00:00Z")
    assert {len(row) for row in shown[0]} == {6 if bars else 5}


def test_many_periods_are_drawn_in_no_time(tmp_path: Path) -> None:
    drafts = [
        (steps(id, {60 * k: 1000 + (7 * k + id) % 50 * 10 for k in range(1000)}, start=MIDNIGHT, stack_level=id), 1)
        for id in range(24)
    ]
    file = document(tmp_path / "profiles.json", OCPP201, *drafts)

    def cost() -> float:
        started = process_time()  # of this process alone; a slow machine may try again
        assert ran(file, "--at", "2026-05-01T00:00:00Z", "--html", tmp_path / "out.html").return_value is Exit.OK
        return process_time() - started

    assert any(cost() < 4 for _ in range(3))


def test_a_chart_of_days_has_its_days() -> None:
    block = Block(0, 2 * 86_400, Decimal(6), "6 A")
    assert "01 May 00:00:00 to 03 May 00:00:00: 6 A" in draw(Chart("t", "A", MIDNIGHT, 2 * 86_400, [block], []))


def test_what_is_open_is_said_and_told_by_the_exit_code(tmp_path: Path) -> None:
    file = tmp_path / "open.json"
    profile = to_payload(flat(1, 6).request(OCPP201, evse_id=1))
    profile["chargingProfile"]["chargingProfileKind"] = "Recurring"
    file.write_text(json.dumps(profile))
    result = ran(file, "--at", "2026-05-01T00:00:00Z")
    assert result.return_value is Exit.FOUND
    assert "profile 1: " in result.stderr


HOSTILE: Final = "</text><script>document.title='hacked'</script>"


def test_a_chart_holds_text_and_no_markup() -> None:
    block = Block(0, 60, Decimal(6), HOSTILE, 0)
    chart = Chart(HOSTILE, "A", MIDNIGHT, 60, [block], [Lane(HOSTILE, [block])])
    assert "<script" not in draw(chart)


@pytest.mark.parametrize(
    "values", [[], [None], [Decimal(0)], [Decimal("0.1")], [Decimal(10**9), None, Decimal(1)], [Decimal(-5)]], ids=str
)
def test_a_chart_can_be_drawn_of_whatever_there_is(values: list[Decimal | None]) -> None:
    blocks = [Block(index, index + 1, value, "x") for index, value in enumerate(values)]
    text = draw(Chart("t", "W", MIDNIGHT, len(values), blocks, []))
    assert "NaN" not in text
    assert 'height="-' not in text
    assert text.count("<rect") == len(values)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 400])
def test_the_page_shows_its_charts_in_a_browser(tmp_path: Path, scheme: Any, width: int) -> None:
    file = document(tmp_path / "profiles.json", OCPP201, (DAY, 1), (CAP, 0))
    page_file = tmp_path / "page.html"
    result = ran(file, "--at", "2026-05-01T00:00:00Z", "--html", page_file)
    assert result.return_value is Exit.OK
    with browser() as started:
        page = started.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        said: list[str] = []
        requests: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(page_file.as_uri())
        assert page.locator("h2").all_inner_texts() == [
            "whole station: from 2026-05-01 00:00:00 UTC", "EVSE 1: from 2026-05-01 00:00:00 UTC",
        ]  # fmt: skip
        figure = page.locator("svg").nth(1)
        names = figure.locator("text[text-anchor=end]:not(.axis)")
        assert {one.split(" level")[0] for one in names.evaluate_all("all => all.map(one => one.firstChild.data)")} == {
            "1 TxDefault", "2 StationMax",
        }  # fmt: skip
        # The area of a period ends where the axis says its limit is: 16 A would be above 10 A, the cap.
        boxes = figure.locator("rect.idle").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
        assert len(boxes) >= 3
        assert abs(boxes[1] / boxes[0] - 0.6) < 0.02
        colours = figure.locator("path.step").evaluate("one => getComputedStyle(one).stroke")
        back = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert colours != back
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert figure.evaluate("one => one.getBoundingClientRect().width") >= 720  # or its text could not be read
        assert said == []
        assert requests == [page_file.as_uri()]

"""The page of ``ocppkit trace --html``, in a real browser."""

from __future__ import annotations

import json
import math
import re
import time
import tracemalloc
import zlib
from base64 import b64decode
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import pairwise
from os import environ
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Locator, Page, Request, expect

from ocppkit import OCPP16, OCPP201, VERSIONS
from ocppkit.capture.records import BrokenLine, Entry, Link, LinkChange, Record
from ocppkit.cli._page.series import Series
from ocppkit.cli.page import write_page
from ocppkit.conversations import Conversations, Seen, Told, Unanswered
from ocppkit.messages import Sender
from ocppkit.versions import Version
from tests.browser import browser

TRAFFIC = Path(__file__).parent / "data" / "traffic.jsonl"
MORNING = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
HOSTILE = "</script><img src=x onerror=\"document.title='hacked'\"><!--\u2028"
SIDES = {"cs->csms": Sender.STATION, "csms->cs": Sender.CSMS}
SECONDS = 20.0  # far more than a busy machine takes, far less than it takes to draw all rows
SIZES = {"wide": (1280, 800), "narrow": (400, 800)}


class Talk:
    """Writes the records of one station: calls of either side, and their answers after a while."""

    def __init__(self, station: str, version: type[Version], start: datetime) -> None:
        self.station = station
        self.version = version
        self.now = start
        self.calls = 0
        self.records: list[Entry] = [LinkChange(start, station, Link.OPENED, version)]

    def exchange(self, action: str, request: object, response: object, by: Sender = Sender.STATION) -> None:
        self.calls += 1
        id = f"{self.station}-{self.calls}"
        self.say(by, [2, id, action, request])
        self.now += timedelta(milliseconds=40 + self.calls * 37 % 300)
        self.say(Sender.CSMS if by is Sender.STATION else Sender.STATION, [3, id, response])
        self.now += timedelta(milliseconds=250)

    def say(self, sender: Sender, frame: list[Any]) -> None:
        self.records.append(Record(self.now, self.station, sender, json.dumps(frame), self.version))

    @property
    def clock(self) -> str:
        return self.now.isoformat(timespec="seconds").replace("+00:00", "Z")


def power(minute: float, top: float) -> float:
    """Return the power of a car that starts fast and tapers, with a dip that a load management makes."""
    dip = 0.45 if 55 <= minute < 75 else 1.0
    return max(0.0, top * dip * (1 - math.exp(-minute / 2)) / (1 + math.exp((minute - 120) / 14)))


def session_16(station: str, start: datetime, top: float, meter: int) -> list[Entry]:
    talk = Talk(station, OCPP16, start)
    accepted = {"status": "Accepted", "currentTime": talk.clock, "interval": 300}
    talk.exchange("BootNotification", {"chargePointVendor": "Example", "chargePointModel": "Pro 22"}, accepted)
    for status in ("Available", "Preparing"):
        talk.exchange("StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": status}, {})
    talk.exchange("Authorize", {"idTag": "TAG-1"}, {"idTagInfo": {"status": "Accepted"}})
    begin = {"connectorId": 1, "idTag": "TAG-1", "meterStart": meter, "timestamp": talk.clock}
    talk.exchange("StartTransaction", begin, {"transactionId": 77, "idTagInfo": {"status": "Accepted"}})
    energy = float(meter)
    for minute in range(0, 180, 2):
        talk.now = start + timedelta(minutes=minute, seconds=30)
        watts = power(minute, top)
        energy += watts / 30
        values: list[dict[str, str]] = [{"value": f"{energy:.0f}", "unit": "Wh"}] + [
            {
                "value": f"{watts / 3 + phase * 13:.1f}",
                "measurand": "Power.Active.Import",
                "phase": f"L{phase}",
                "unit": "W",
            }
            for phase in (1, 2, 3)
        ]
        values.append({"value": f"{230 + math.sin(minute / 9) * 3:.1f}", "measurand": "Voltage", "phase": "L1-N"})
        sample = {"timestamp": talk.clock, "sampledValue": values}
        meter_values: dict[str, Any] = {"connectorId": 1, "transactionId": 77, "meterValue": [sample]}
        talk.exchange("MeterValues", meter_values, {})
        if minute % 30 == 20:
            talk.exchange("Heartbeat", {}, {"currentTime": talk.clock})
    end = {"transactionId": 77, "meterStop": round(energy), "timestamp": talk.clock, "reason": "EVDisconnected"}
    talk.exchange("StopTransaction", end, {"idTagInfo": {"status": "Accepted"}})
    talk.exchange("StatusNotification", {"connectorId": 1, "errorCode": "GroundFailure", "status": "Faulted"}, {})
    return talk.records


def session_201(station: str, start: datetime, top: float) -> list[Entry]:
    talk = Talk(station, OCPP201, start)
    accepted = {"status": "Accepted", "currentTime": talk.clock, "interval": 300}
    boot = {"reason": "PowerUp", "chargingStation": {"model": "Harbor 150", "vendorName": "Example"}}
    talk.exchange("BootNotification", boot, accepted)
    talk.exchange("GetBaseReport", {"requestId": 1, "reportBase": "FullInventory"}, {"status": "Accepted"}, Sender.CSMS)
    energy, minutes = 0.0, range(0, 150, 1)
    for number, minute in enumerate(minutes):
        talk.now = start + timedelta(minutes=minute, seconds=5)
        watts = power(minute * 1.3, top)
        energy += watts / 60
        kind = "Started" if number == 0 else "Ended" if number == len(minutes) - 1 else "Updated"
        event: dict[str, Any] = {
            "eventType": kind, "timestamp": talk.clock, "triggerReason": "MeterValuePeriodic", "seqNo": number,
            "transactionInfo": {"transactionId": f"{station}-T1"},
            "meterValue": [{"timestamp": talk.clock, "sampledValue": [
                {"value": round(energy / 1000, 3), "unitOfMeasure": {"unit": "kWh"}},
                {"value": round(watts, 1), "measurand": "Power.Active.Import", "unitOfMeasure": {"unit": "W"}},
                {"value": round(18 + energy / 900, 1), "measurand": "SoC", "unitOfMeasure": {"unit": "Percent"}},
            ]}],
        }  # fmt: skip
        if kind == "Started":
            event |= {"evse": {"id": 2, "connectorId": 1}, "idToken": {"idToken": "04AABBCC", "type": "ISO14443"}}
            event["triggerReason"] = "Authorized"
        if kind == "Ended":
            event["transactionInfo"]["stoppedReason"] = "EVDisconnected"
        talk.exchange("TransactionEvent", event, {})
    talk.records.append(LinkChange(talk.now, station, Link.CLOSED))
    return talk.records


def oddities(station: str, start: datetime) -> list[Entry]:
    """Return what goes wrong between a station and its CSMS."""
    talk = Talk(station, OCPP16, start)
    too_long = {"chargePointVendor": HOSTILE, "chargePointModel": "A model of more than 20 characters"}
    talk.exchange("BootNotification", too_long, {"status": "Accepted", "currentTime": talk.clock, "interval": 300})
    talk.exchange("DataTransfer", {"vendorId": HOSTILE, "data": HOSTILE}, {"status": "UnknownVendorId"})
    talk.say(Sender.CSMS, [2, "reset-1", "Reset", {"type": "Hard"}])
    talk.now += timedelta(seconds=2)
    talk.say(Sender.STATION, [3, "nobody-asked", {"status": "Accepted"}])
    talk.say(Sender.STATION, [2, "action-1", "Surprise", {"what": HOSTILE}])
    talk.say(Sender.CSMS, [4, "action-1", "NotImplemented", "", {}])
    talk.records.append(Record(talk.now, station, Sender.STATION, '[2,"broken","Heartbeat",{' + HOSTILE, OCPP16))
    talk.records.append(BrokenLine(17, f"what is this? {HOSTILE}", "no frame in it"))
    return talk.records


def corpus() -> Iterator[Entry]:
    """Return the frames of the corpus, a station for each version."""
    versions = {version.name: version for version in VERSIONS}
    for number, line in enumerate(TRAFFIC.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        at = MORNING + timedelta(seconds=number * 20)
        station = f"CORPUS-{row['version'].replace('.', '')}"
        yield Record(at, station, SIDES.get(row["dir"]), row["raw"], versions[row["version"]])


def timed(rows: Iterable[Any]) -> list[tuple[datetime, Any]]:
    """Give each row its time; one without has that of the row before it."""
    found: list[tuple[datetime, Any]] = []
    last = MORNING
    for row in rows:
        last = getattr(getattr(row, "record", row), "time", None) or last
        found.append((last, row))
    return found


def by_time(*logs: Iterable[Entry]) -> list[Entry]:
    return [entry for _, entry in sorted((pair for log in logs for pair in timed(log)), key=lambda pair: pair[0])]


def sample() -> list[Entry]:
    return by_time(
        session_16("DEPOT-01", MORNING, 11_000, 1_482_300),
        session_16("DEPOT-02", MORNING + timedelta(minutes=24), 7_400, 93_220),
        session_201("HARBOR-07", MORNING + timedelta(minutes=12), 22_000),
        oddities("ODD-99", MORNING + timedelta(minutes=41)),
    )


def tell(entries: Iterable[Entry]) -> list[Told]:
    return list(Conversations().tell(entries))


def written(told: Iterable[object], title: str = "Depot, 2 March") -> bytes:
    out = BytesIO()
    write_page(told, out, title=title)
    return out.getvalue()


def blocks(page: bytes, name: str) -> list[Any]:
    """Unpack the blocks of one kind, as the page itself does."""
    found = re.findall(rb'class="%s">([^<]*)</script>' % name.encode(), page)
    return [json.loads(zlib.decompress(b64decode(one))) for one in found]


def rows_of(told: Iterable[object]) -> list[Any]:
    return [one for one in told if isinstance(one, Seen | LinkChange | BrokenLine)]


def station_of(row: Any) -> str:
    return str(getattr(getattr(row, "record", row), "connection", ""))


def many(frames: int) -> Iterator[Told]:
    """Yield calls and answers of ten stations, one by one."""
    talk = Conversations()
    for number in range(frames // 2):
        at, station, id = MORNING + timedelta(seconds=number), f"CP-{number % 10}", f"id-{number}"
        status = {"connectorId": 1, "errorCode": "NoError", "status": "Available", "info": f"report {number}"}
        yield from talk.take(Record(at, station, None, json.dumps([2, id, "StatusNotification", status]), OCPP16))
        yield from talk.take(Record(at, station, None, json.dumps([3, id, {}]), OCPP16))


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture(scope="module")
def told() -> list[Told]:
    return tell(sample())


Open = Callable[..., Page]
Scheme = Literal["light", "dark"]


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def show(chromium: Browser, tmp_path: Path, complaints: list[str]) -> Iterator[Open]:
    """Open pages in the browser; whatever they fetch or complain of fails the test."""
    fetched: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        complaints.append(message.text)

    def on_request(request: Request) -> None:
        fetched.append(request.url)

    def on_error(error: Error) -> None:
        complaints.append(str(error))

    def show(page: bytes, address: str = "", size: tuple[int, int] = SIZES["wide"], scheme: Scheme = "light") -> Page:
        file = tmp_path / "page.html"
        file.write_bytes(page)
        opened = chromium.new_page(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
        opened.on("console", on_console)
        opened.on("pageerror", on_error)
        opened.on("request", on_request)
        opened.goto(file.as_uri() + address)
        opened.wait_for_selector("body[data-ready]")
        return opened

    yield show
    for context in chromium.contexts:
        context.close()
    assert complaints == []
    assert {url.partition("#")[0] for url in fetched} == {(tmp_path / "page.html").as_uri()}


def shown(page: Page) -> int:
    text = page.locator("#shown").inner_text()
    return int(text.partition(" ")[0].replace(",", ""))


def option(page: Page, name: str) -> Locator:
    return page.locator(f'#facets input[data-name="{name}"]')


def counts(page: Page) -> dict[str, int]:
    lines = page.locator("#facets").inner_text().split("\n")
    return {name: int(count.replace(",", "")) for name, count in pairwise(lines) if count[:1].isdigit()}


def test_a_click_on_a_station_shows_its_messages_alone(show: Open, told: list[Told]) -> None:
    page = show(written(told))
    expected = Counter(map(station_of, rows_of(told)))
    assert {name: counts(page)[name] for name in ("DEPOT-01", "DEPOT-02", "HARBOR-07", "ODD-99")} == {
        name: expected[name] for name in ("DEPOT-01", "DEPOT-02", "HARBOR-07", "ODD-99")
    }
    assert shown(page) == len(rows_of(told))

    option(page, "DEPOT-02").click()
    assert shown(page) == expected["DEPOT-02"]
    said: list[str] = page.locator(".row").evaluate_all("rows => rows.map((row) => row.ariaLabel)")
    assert said
    assert all("DEPOT-02" in one for one in said)
    assert page.locator("#lanes .lane").all_inner_texts() == ["DEPOT-02", "CSMS"]


def test_filters_combine_and_count_what_each_name_would_give(show: Open, told: list[Told]) -> None:
    page = show(written(told))
    option(page, "DEPOT-01").click()
    option(page, "Heartbeat").click()
    seen = [one for one in told if isinstance(one, Seen)]
    heartbeats = Counter(one.record.connection for one in seen if one.action == "Heartbeat")
    actions = Counter(one.action for one in seen if one.record.connection == "DEPOT-01")
    assert shown(page) == heartbeats["DEPOT-01"] > 0
    found = counts(page)
    assert found["DEPOT-02"] == heartbeats["DEPOT-02"]
    assert found["MeterValues"] == actions["MeterValues"]


def test_the_address_keeps_the_filter_and_the_selection(show: Open, told: list[Told]) -> None:
    page = show(written(told))
    option(page, "HARBOR-07").click()
    page.locator("#search").fill("harbor-07-3")
    page.wait_for_url(re.compile("text="))
    page.locator(".row").nth(1).click()
    expect(page.locator("#details h2")).to_have_text("TransactionEvent")
    page.wait_for_url(re.compile("row="))
    before, address = shown(page), page.evaluate("location.hash")
    again = show(written(told), address)
    assert shown(again) == before == 2 * 11  # -3 and -30 to -39
    assert option(again, "HARBOR-07").is_checked()
    expect(again.locator(".row.selected")).to_have_count(1)


def test_the_figure_of_findings_shows_all_messages_with_findings(show: Open, told: list[Told]) -> None:
    page = show(written(told))
    with_findings = [one for one in told if isinstance(one, Seen) and one.findings]
    assert with_findings
    page.get_by_role("button", name=re.compile("Findings$")).click()
    assert shown(page) == len(with_findings)
    page.get_by_role("button", name=re.compile("Remove filter")).first.click()
    assert shown(page) == len(rows_of(told))


def test_a_message_shows_its_payload_with_findings_at_their_place(show: Open, told: list[Told]) -> None:
    page = show(written(told))
    option(page, "maxLength").click()
    page.locator(".row").first.click()
    details = page.locator("#details")
    expect(details.locator(".finding").last).to_contain_text("/chargePointModel: must have at most 20 characters")
    expect(details.locator(".line.wrong").last).to_have_text('"chargePointModel": "A model of more than 20 characters"')
    expect(details.locator(".payload")).to_contain_text('"chargePointVendor"')


def test_a_call_and_its_answer_are_marked_together(show: Open, told: list[Told]) -> None:
    page = show(written(told))
    page.locator(".row").filter(has_text="Authorize").first.click()
    expect(page.locator(".row.selected")).to_contain_text("Authorize")
    expect(page.locator(".row.partner")).to_contain_text("Accepted")
    page.locator("#details .facts .link").click()
    expect(page.locator(".row.selected")).to_contain_text("Accepted")
    expect(page.locator("#details .badge")).to_have_text("result")


def test_a_click_finds_its_row_though_the_list_is_drawn_anew_meanwhile(show: Open) -> None:
    page = show(written(many(200)))
    place = page.locator(".row").nth(5).bounding_box()
    assert place is not None
    page.mouse.move(place["x"] + 40, place["y"] + place["height"] / 2)
    page.mouse.down()
    page.evaluate("scroller.dispatchEvent(new Event('scroll'))")
    page.evaluate("scroller.scrollTop = 3")
    page.wait_for_timeout(100)
    page.mouse.up()
    expect(page.locator(".row.selected")).to_have_attribute("aria-posinset", "6")


def test_an_answer_is_shown_with_the_id_of_its_call_and_its_text_as_it_came(show: Open) -> None:
    frames = [
        '[2, "1f", "DataTransfer", {"vendorId": "x", "data": "1.0"}]',
        '[3,"1f",{"status":"Accepted", "exact": 12345678901234567890, "exact": 1.00}]',
    ]
    page = show(written(tell(Record(MORNING, "S", None, frame, OCPP16) for frame in frames)))
    page.locator(".row").nth(1).click()
    lines = ["{", '"status": "Accepted",', '"exact": 12345678901234567890,', '"exact": 1.00', "}"]
    expect(page.locator("#details .line")).to_have_text(lines)
    expect(page.locator("#details .facts")).to_contain_text("1f")


def test_an_answer_whose_call_was_left_out_stands_alone(show: Open, told: list[Told]) -> None:
    answers = [one for one in told if isinstance(one, Seen) and one.kind == 3]
    page = show(written(answers))
    assert shown(page) == len(answers)
    page.locator(".row").nth(1).click()
    expect(page.locator("#details .facts")).to_contain_text(str(answers[1].message_id))
    expect(page.locator("#details .facts .link")).to_have_count(0)


def test_hostile_text_is_text(show: Open, told: list[Told]) -> None:
    page = show(written(told, title=HOSTILE))
    assert page.title() == HOSTILE
    option(page, "ODD-99").click()
    for row in range(page.locator(".row").count()):
        page.locator(".row").nth(row).click()
        page.locator("#details h2").wait_for()
    page.locator(".row").filter(has_text="DataTransfer").first.click()
    expect(page.locator("#details .payload")).to_contain_text("</script><img src=x onerror=")
    assert page.locator("img").count() == 0
    assert page.title() == HOSTILE


def test_the_policy_of_the_page_allows_its_own_script_alone(
    show: Open, told: list[Told], complaints: list[str]
) -> None:
    page = show(written(told))
    policy = page.locator("meta[http-equiv]").get_attribute("content") or ""
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    refused = "try { document.body.innerHTML = '<b>markup</b>'; return 'made'; } catch (error) { return error.name; }"
    assert page.evaluate(f"() => {{ {refused} }}") == "TypeError"
    assert "TrustedHTML" in complaints.pop()
    page.evaluate("fetch('data:,').catch(() => 0)")
    assert any("Content Security Policy" in one for one in complaints)
    complaints.clear()


def test_what_is_known_later_is_marked_on_its_message(show: Open, told: list[Told]) -> None:
    lost = [one for one in told if isinstance(one, Unanswered)]
    page = show(written(told), "#wrong=unanswered")
    assert shown(page) == len(lost) > 0
    page.locator(".row").filter(has_text="Reset").click()
    expect(page.locator("#details .problem")).to_contain_text("no answer: end of the log")


def test_broken_lines_are_shown_with_their_reason(show: Open, told: list[Told]) -> None:
    page = show(written(told), "#wrong=broken line")
    assert shown(page) == 1
    page.locator(".row").click()
    expect(page.locator("#details .problem")).to_contain_text("broken line: no frame in it")
    expect(page.locator("#details .facts")).to_contain_text("Line17")
    expect(page.locator("#details .payload")).to_contain_text("what is this?")


def test_a_broken_frame_says_once_what_is_wrong_with_it(show: Open, told: list[Told]) -> None:
    page = show(written(told), "#wrong=broken frame")
    page.locator(".row").first.click()
    expect(page.locator("#details .problem")).to_contain_text("broken frame: the text is no JSON")
    said = page.locator("#details .problem").inner_text()
    assert said.count("the text is no JSON") == 1


def labels(page: Page) -> list[str]:
    """Return what stands beside the first chart, from below."""
    return page.locator(".plot").first.locator(".tick[text-anchor=end]").all_text_contents()


def test_one_reading_of_energy_has_an_axis_to_be_read(show: Open) -> None:
    text = (
        '[2,"1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-03-02T07:30:00Z",'
        '"sampledValue":[{"value":"5000"}]}]}]'
    )
    page = show(written(tell([Record(MORNING, "DEPOT-01", Sender.STATION, text, OCPP16)])))
    found = labels(page)
    assert len(found) > 1
    assert len(found) == len(set(found))


def test_messages_are_counted_whole_and_a_single_chart_has_the_whole_width(show: Open) -> None:
    page = show(written(tell([Record(MORNING, "DEPOT-01", Sender.STATION, '[2,"1","Heartbeat",{}]', OCPP16)])))
    assert labels(page) == ["0", "1"]
    chart, sheet = page.locator(".plot").bounding_box(), page.locator("#charging").bounding_box()
    assert chart is not None
    assert sheet is not None
    assert chart["width"] > 0.9 * sheet["width"]


def test_the_keyboard_walks_through_the_messages(show: Open, told: list[Told]) -> None:
    page = show(written(told), "#station=DEPOT-01")
    page.locator("#scroller").focus()
    for key, place in {"ArrowDown": 1, "End": 207, "ArrowUp": 206, "Home": 1, "PageDown": None}.items():
        page.keyboard.press(key)
        selected = page.locator(".row.selected")
        at = int(selected.get_attribute("aria-posinset") or 0)
        assert at == place if place else 2 < at < 40
        assert page.locator("#scroller").get_attribute("aria-activedescendant") == selected.get_attribute("id")
    page.get_by_role("tab", name="Power and energy").press("ArrowRight")
    expect(page.get_by_role("tabpanel", name="Transactions")).to_contain_text("19.59")  # kWh


def test_dragging_over_a_chart_chooses_the_time(show: Open, told: list[Told]) -> None:
    page = show(written(told))
    box = page.locator(".plot svg").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 40)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.75, box["y"] + 40, steps=3)
    page.mouse.up()
    words = dict(part.split("=") for part in page.evaluate("decodeURIComponent(location.hash.slice(1))").split("&"))
    times = [datetime.fromisoformat(words[name]) for name in ("from", "to")]
    assert shown(page) == sum(times[0] <= at <= times[1] for at, _ in timed(rows_of(told))) > 0
    page.locator(".plot svg").first.dblclick()
    assert shown(page) == len(rows_of(told))


def test_a_choice_of_30000_frames_is_quick_and_draws_only_what_is_in_sight(show: Open) -> None:
    page = show(written(many(30_000)))
    assert shown(page) == 30_000
    begun = time.monotonic()
    option(page, "CP-3").click()
    assert shown(page) == 3_000
    for part in (0.25, 0.5, 0.75, 1.0):
        page.evaluate(f"scroller.scrollTop = scroller.scrollHeight * {part}")
        page.wait_for_timeout(20)
    expect(page.locator(".row").last).to_have_attribute("aria-posinset", "3000")
    page.locator(".row").last.click()
    expect(page.locator("#details .facts")).to_contain_text("id-14993")
    assert time.monotonic() - begun < SECONDS
    assert page.locator(".row").count() < 60


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_looks_like_a_page(show: Open, told: list[Told], tmp_path: Path, size: str, scheme: Scheme) -> None:
    page = show(written(told), size=SIZES[size], scheme=scheme)
    folder = Path(environ.get("OCPPKIT_SCREENSHOTS", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    for state in ("all", "selected"):
        if state == "selected":
            page.locator(".row").filter(has_text="MeterValues").first.click()
            page.locator("#details .line").first.wait_for()
        picture = page.screenshot(path=folder / f"page-{size}-{scheme}-{state}.png")
        assert len(picture) > 20_000  # an empty page of this size packs into 6,000
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(overflow) == 0
    back = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", back))) < 384) == (scheme == "dark")


def test_the_phases_of_a_station_that_measures_no_total_are_summed(told: list[Told]) -> None:
    page = written(told)
    stations = [name for index in blocks(page, "index") for name in index["stations"]]
    lines = {
        (stations[one["station"]], one["place"], one["measurand"], one["phase"]): one
        for block in blocks(page, "series")
        for one in block
    }
    power_16 = lines["DEPOT-01", "connector 1", "Power.Active.Import", ""]
    assert power_16["summed"]
    assert max(power_16["low"]) == pytest.approx(11_000 + 13 * 6, rel=0.02)
    assert not lines["HARBOR-07", "EVSE 2", "Power.Active.Import", ""]["summed"]
    energy = lines["HARBOR-07", "EVSE 2", "Energy.Active.Import.Register", ""]["low"]
    assert energy == sorted(energy)
    assert energy[-1] == pytest.approx(30_275, rel=0.01)  # Wh, from kWh


def test_a_series_keeps_its_extremes_in_a_bounded_number_of_points() -> None:
    series = Series()
    for second in range(100_000):
        series.add(second * 1000, 1e6 if second == 54_321 else second % 7)
        series.shrink(256)
    series.add(3000, -5.0)  # late
    assert 128 <= len(series.slots) <= 256
    assert list(series.slots) == sorted(set(series.slots))
    assert (min(series.low), max(series.high)) == (-5.0, 1e6)


def test_the_memory_of_the_writer_does_not_grow_with_the_log() -> None:
    class Nowhere(BytesIO):
        def write(self, _: Any) -> int:
            return 0

    def peak(frames: int) -> int:
        tracemalloc.start()
        write_page(many(frames), Nowhere())
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(100)  # what is loaded once
    few, more = peak(6_000), peak(18_000)
    assert more < few * 1.2


def test_each_row_is_in_the_file_once(told: list[Told]) -> None:
    page = written([*told, object()])
    (summary,) = blocks(page, "summary")
    assert summary["rows"] == len(rows_of(told)) == sum(len(block) for block in blocks(page, "details"))
    assert summary["frames"] == sum(isinstance(one, Seen) for one in told)


def test_an_empty_log_is_a_page(show: Open) -> None:
    page = show(written([]))
    assert shown(page) == 0
    assert page.locator(".row").count() == 0

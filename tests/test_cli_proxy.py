"""``ocppkit proxy`` as its users run it, between a CSMS and stations of the command line."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ocppkit.bridge.flows import Options
from ocppkit.bridge.losses import LossKind
from ocppkit.cli.app import main
from ocppkit.cli.bridge_options import options_of
from ocppkit.cli.output import Exit
from ocppkit.store import SqliteStore
from tests.certificates import Authority

LONGEST = 90.0  # seconds, of a machine that has much else to do
COMMAND = [sys.executable, "-m", "ocppkit"]
PAGE = Path(__file__).parent.parent / "docs" / "cli.md"
CONSOLE = re.compile(r"^```console\n\$ ocppkit (proxy .*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BOOT = 'BootNotification chargePointVendor=Example chargePointModel="Pro 22"\n'


@contextmanager
def started(*arguments: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """Start a command that listens, and return it with the first line that it shows."""
    with subprocess.Popen([*COMMAND, *arguments], stdin=-1, stdout=-1, stderr=-1, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, process.communicate()[1]
            yield process, line
        finally:
            process.kill()


def station(url: str, script: str, *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    command = [*COMMAND, "station", url, "--id", "CS001", "--json", "--timeout", "60", *arguments]
    done = subprocess.run(command, input=script, capture_output=True, text=True, timeout=LONGEST, check=False)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def ended(process: subprocess.Popen[str]) -> tuple[int, list[str], str]:
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=LONGEST)
    return process.returncode, out.splitlines(), error


def answers(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [line["payload"] for line in lines if line.get("kind") == "CALLRESULT"]


def test_a_station_of_1_6_is_served_by_a_csms_of_2_0_1_and_the_page_shows_how() -> None:
    """The block of the page is what comes out, but for the ports."""
    arguments, shown = next(iter(CONSOLE.findall(PAGE.read_text(encoding="utf-8"))))
    with started("csms", "--port", "0", "--ocpp", "2.0.1") as (_, line):
        to = line.split()[2].removesuffix("/IDENTITY,")
        words = [re.sub(r":8080$", ":0", word).replace("ws://127.0.0.1:9000", to) for word in arguments.split()]
        with started(*words) as (proxy, first):
            url = first.split()[-1]
            code, lines = station(url, BOOT, "--ocpp", "1.6")
            exit_code, out, error = ended(proxy)
    assert (code, exit_code, error) == (Exit.OK, Exit.INTERRUPTED, "")
    assert answers(lines)[0]["status"] == "Accepted"
    assert [first.replace(url, "ws://127.0.0.1:8080").rstrip(), *out] == shown.splitlines()


def test_a_transaction_goes_on_after_a_restart_of_the_program(tmp_path: Path) -> None:
    state = str(tmp_path / "state")
    begin = "StartTransaction connectorId=1 idTag=04A2B3C4 meterStart=12 timestamp=now\n"
    with started("csms", "--port", "0", "--ocpp", "2.0.1", "--json") as (csms, line):
        to = json.loads(line)["listening"]
        proxy = ("proxy", "--listen", "127.0.0.1:0", "--to", to, "--csms-version", "2.0.1", "--state", state, "--json")
        with started(*proxy) as (process, first):
            _, lines = station(json.loads(first)["listening"], begin, "--ocpp", "1.6")
            ended(process)
        number = answers(lines)[0]["transactionId"]
        with started(*proxy) as (process, first):
            stop = f"StopTransaction transactionId={number} meterStop=40 timestamp=now\n"
            code, _ = station(json.loads(first)["listening"], stop, "--ocpp", "1.6")
            _, out, _ = ended(process)
        seen = [json.loads(line) for line in ended(csms)[1]]
    assert code == Exit.OK
    events = [one["payload"] for one in seen if one.get("kind") == "CALL" and one["action"] == "TransactionEvent"]
    assert [(one["eventType"], one["seqNo"]) for one in events] == [("Started", 0), ("Ended", 1)]
    assert len({one["transactionInfo"]["transactionId"] for one in events}) == 1
    connected, closed = map(json.loads, out)
    assert (connected["version"], connected["csms_version"]) == ("1.6", "2.0.1")
    assert (closed["by"], closed["closed"]) == ("station", 1000)


def test_the_same_version_is_relayed_with_rules_and_python_filters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own_filters.py").write_text(
        "from ocppkit import OCPP16, v16\n"
        "from ocppkit.bridge.filters import Filters, Passing\n"
        "filters = Filters(OCPP16)\n"
        "@filters.on_response(v16.BootNotification)\n"
        "def often(passing: Passing, response: v16.BootNotificationResponse) -> v16.BootNotificationResponse:\n"
        "    response.interval = 7\n"
        "    return response\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=":")
    more = (
        "--filter",
        "drop Heartbeat",
        "--filter",
        "reject Authorize SecurityError",
        "--filters",
        "own_filters:filters",
    )
    with started("csms", "--port", "0", "--ocpp", "1.6", "--json") as (_, line):
        to = json.loads(line)["listening"]
        with started("proxy", "--listen", "127.0.0.1:0", "--to", to, *more) as (proxy, first):
            code, lines = station(first.split()[-1], BOOT + "Authorize idTag=A\n", "--ocpp", "1.6")
            _, out, _ = ended(proxy)
    assert answers(lines)[0]["interval"] == 7
    assert code == Exit.FOUND
    assert out == [
        "CS001: connected, OCPP 1.6",
        "CS001: BootNotification of the station replaced",
        "CS001: Authorize of the station refused: refused with SecurityError: the proxy does not let it through",
        "CS001: closed by the station, 1000 the station is gone",
    ]


def test_a_station_is_refused_where_the_csms_is_not_there() -> None:
    with started("proxy", "--listen", "127.0.0.1:0", "--to", "ws://127.0.0.1:1", "--json") as (proxy, first):
        code, _ = station(json.loads(first)["listening"], BOOT)
        _, out, _ = ended(proxy)
    assert code == Exit.FAILED
    (refused,) = map(json.loads, out)
    assert (refused["station"], refused["refused"]) == ("CS001", 502)


def test_both_sides_may_be_encrypted_with_certificates_of_their_own(tmp_path: Path) -> None:
    authority = Authority("Root")
    pair = authority.issue(tmp_path, "localhost", dns=("localhost",))
    (tmp_path / "ca.pem").write_text(authority.pem)
    ca, cert, key = str(tmp_path / "ca.pem"), str(pair.certificate), str(pair.key)
    with started("csms", "--port", "0", "--host", "localhost", "--cert", cert, "--key", key, "--json") as (_, line):
        to = json.loads(line)["listening"].replace("127.0.0.1", "localhost")
        proxy = ("proxy", "--listen", "localhost:0", "--to", to, "--to-ca", ca, "--cert", cert, "--key", key, "--json")
        with started(*proxy) as (_, first):
            url = json.loads(first)["listening"].replace("127.0.0.1", "localhost")
            assert url.startswith("wss://")
            code, lines = station(url, BOOT, "--ocpp", "1.6", "--ca", ca)
    assert code == Exit.OK
    assert answers(lines)[0]["status"] == "Accepted"


USAGE: dict[str, tuple[list[str], str]] = {
    "no place to listen": ([], "--listen"),
    "no port": (["--listen", "localhost", "--to", "ws://h"], "'localhost' is no HOST:PORT"),
    "a port too high": (["--listen", "h:65536", "--to", "ws://h"], "no HOST:PORT"),
    "a target of another kind": (["--listen", "h:1", "--to", "http://h"], "'--to': an endpoint is a ws or wss URL"),
    "no such version": (["--listen", "h:1", "--to", "ws://h", "--csms-version", "1.5"], "1.6, 2.0.1, 2.1"),
    "a wrong rule": (["--listen", "h:1", "--to", "ws://h", "--filter", "reject Rest"], "did you mean Reset"),
    "filters that are not there": (["--listen", "h:1", "--to", "ws://h", "--filters", "nowhere:f"], "nowhere"),
    "filters that are none": (["--listen", "h:1", "--to", "ws://h", "--filters", "json:dumps"], "is a function"),
    "no such option": (["--listen", "h:1", "--to", "ws://h", "--option", "a=b"], "'a' is no option: there are"),
}


@pytest.mark.parametrize(("arguments", "named"), USAGE.values(), ids=USAGE)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(arguments: list[str], named: str) -> None:
    result = CliRunner().invoke(main, ["proxy", *arguments], prog_name="ocppkit")
    assert (result.exit_code, result.stdout) == (Exit.USAGE, "")
    assert re.fullmatch(r"ocppkit: .+\n", result.stderr)
    assert named in result.stderr


@pytest.mark.parametrize(
    ("name", "why"), [("junk", "file is not a database"), ("nowhere/state", "No such file or directory")]
)
def test_a_state_that_cannot_be_kept_is_one_line_and_exit_code_3(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "junk").write_bytes(bytes(5000))
    file = str(tmp_path / name)
    arguments = ["proxy", "--listen", "127.0.0.1:0", "--to", "ws://127.0.0.1:1", "--state", file]
    result = CliRunner().invoke(main, arguments, prog_name="ocppkit")
    assert (result.exit_code, result.stdout) == (Exit.UNREADABLE, "")
    assert result.stderr == f"ocppkit: {file}: {why}\n"


def test_the_state_is_closed_when_the_proxy_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[SqliteStore] = []
    close = SqliteStore.close

    def closing(store: SqliteStore) -> None:
        closed.append(store)
        close(store)

    monkeypatch.setattr(SqliteStore, "close", closing)
    elsewhere = "203.0.113.1:9"  # RFC 5737: nobody has this address
    arguments = ["proxy", "--listen", elsewhere, "--to", "ws://127.0.0.1:1", "--state", str(tmp_path / "state")]
    result = CliRunner().invoke(main, arguments, prog_name="ocppkit")
    assert (result.exit_code, len(closed)) == (Exit.FAILED, 1)


def test_options_of_a_bridge_are_read_by_their_types() -> None:
    texts = [
        "immediate_reset=Soft",
        "security=true",
        "offline_threshold=5",
        "first_transaction=7",
        "refused=guessed,invented",
    ]
    assert options_of(texts) == Options(
        immediate_reset="Soft",
        security=True,
        offline_threshold=5.0,
        first_transaction=7,
        refused=frozenset({LossKind.GUESSED, LossKind.INVENTED}),
    )
    assert options_of([]) == Options()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("immediate_reset=Now", "immediate_reset is one of Hard, Soft, not 'Now'"),
        ("security=yes", "security is one of true, false, not 'yes'"),
        ("report_rows=many", "report_rows is a number, not 'many'"),
        ("refused=guesses", "refused is one of dropped, "),
        ("report_rows", "report_rows needs a value"),
        ("report_rows=0", "'report_rows' must be >= 1: 0"),
        ("first_transaction=0", "'first_transaction' must be >= 1: 0"),
        ("remote_start_lifetime=-1", "'remote_start_lifetime' must be >= 0: -1.0"),
        ("offline_threshold=nan", "'offline_threshold' must be >= 0: nan"),
        ("token_type=Central", "'token_type' is no option"),
    ],
)
def test_what_is_no_option_is_named_with_those_there_are(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        options_of([text])

"""Stations and CSMSs of the command line talk to each other over the loopback interface, each a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from ocppkit import OCPP16, VERSIONS, Version
from ocppkit.capture.records import Record
from ocppkit.cli.inputs import entries
from ocppkit.cli.output import Exit
from ocppkit.handshake import AuthorizationKey, basic_authorization
from tests.certificates import Authority

LONGEST = 90.0  # seconds, of a machine that has much else to do
COMMAND = [sys.executable, "-m", "ocppkit"]
PATIENT = ("--timeout", "60")
PASSWORD = "correct-horse-battery"

BOOTS = {
    "1.6": "BootNotification chargePointVendor=V chargePointModel=M",
    "2.0.1": "BootNotification reason=PowerUp chargingStation.model=M chargingStation.vendorName=V",
    "2.1": "BootNotification reason=PowerUp chargingStation.model=M chargingStation.vendorName=V",
}
RESETS = {"1.6": "Reset type=Soft", "2.0.1": "Reset type=OnIdle evseId=1", "2.1": "Reset type=ImmediateAndResume"}


class Csms:
    """A CSMS that is typed at."""

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self.process = process
        self.url = url

    def types(self, *lines: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{line}\n" for line in lines))
        self.process.stdin.flush()

    def ended(self) -> tuple[int, list[dict[str, Any]], str]:
        """Return exit code, what was shown, and standard error."""
        out, error = self.process.communicate(timeout=LONGEST)
        return self.process.returncode, [json.loads(line) for line in out.splitlines()], error

    def quits(self) -> tuple[int, list[dict[str, Any]], str]:
        self.types("quit")
        return self.ended()


@contextmanager
def csms(*arguments: str, **environment: str) -> Generator[Csms]:
    command = [*COMMAND, "csms", "--port", "0", "--json", *PATIENT, *arguments]
    environment = {**os.environ, **environment}
    with subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1, text=True, env=environment) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert first, process.communicate()[1]
            yield Csms(process, json.loads(first)["listening"])
        finally:
            process.kill()


def station(
    url: str, script: str = "", *arguments: str, identity: str = "CS001", **environment: str
) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "station", url, "--id", identity, "--json", *PATIENT, *arguments]
    return subprocess.run(
        command,
        input=script,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
        env={**os.environ, **environment},
    )


def shown(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def frames(lines: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(line["sender"], line["kind"], line["action"]) for line in lines if "kind" in line]


def answers(lines: list[dict[str, Any]], action: str) -> list[dict[str, Any]]:
    return [line for line in lines if line.get("kind") == "CALLRESULT" and line["action"] == action]


@pytest.mark.parametrize("version", [version.name for version in VERSIONS])
def test_a_station_and_a_csms_ask_each_other_and_answer(version: str) -> None:
    with csms() as tool:
        tool.types("wait BootNotification", RESETS[version], "wait Heartbeat")
        done = station(tool.url, f"{BOOTS[version]}\nwait Reset\nHeartbeat\n", "--ocpp", version)
        code, lines, error = tool.quits()
    assert (done.returncode, done.stderr) == (Exit.OK, "")
    assert (code, error) == (Exit.OK, "")
    for side in (shown(done), lines):
        assert sorted(frames(side)) == sorted(
            [
                ("station", "CALL", "BootNotification"),
                ("csms", "CALLRESULT", "BootNotification"),
                ("csms", "CALL", "Reset"),
                ("station", "CALLRESULT", "Reset"),
                ("station", "CALL", "Heartbeat"),
                ("csms", "CALLRESULT", "Heartbeat"),
            ]
        )
        assert not [line for line in side if line.get("findings") or line.get("error")]
        assert [line["version"] for line in side if "link" in line] == [version, version]
    assert answers(lines, "BootNotification")[0]["answer"] == "default"
    assert answers(lines, "Reset")[0]["payload"] == {"status": "Accepted"}


def test_one_csms_serves_all_versions_at_once_and_the_station_in_use_is_asked() -> None:
    with csms() as tool:
        command = [*COMMAND, "station", tool.url, "--json", *PATIENT]
        stations = [
            subprocess.Popen(
                [*command, "--id", f"CS-{version.name}", "--ocpp", version.name],
                stdin=-1,
                stdout=-1,
                stderr=-1,
                text=True,
            )
            for version in VERSIONS
        ]
        try:
            for one, version in zip(stations, VERSIONS, strict=True):
                assert one.stdin is not None
                one.stdin.write(f"{BOOTS[version.name]}\nwait Reset\nHeartbeat\n")
                one.stdin.close()
                one.stdin = None
                tool.types(f"use CS-{version.name}", RESETS[version.name])
            for one in stations:
                out, error = one.communicate(timeout=LONGEST)
                assert (one.returncode, error) == (Exit.OK, "")
                assert answers([json.loads(line) for line in out.splitlines()], "Reset")
        finally:
            for one in stations:
                one.kill()
                one.wait()
        code, lines, _ = tool.quits()
    assert code == Exit.OK
    asked = [line["station"] for line in lines if line.get("kind") == "CALL" and line["action"] == "Reset"]
    assert asked == [f"CS-{version.name}" for version in VERSIONS]


def test_without_a_version_the_newest_common_one_is_chosen() -> None:
    with csms("--ocpp", "2.0.1") as tool:
        done = station(tool.url, "Heartbeat\n")
    assert [line["version"] for line in shown(done) if "link" in line] == ["2.0.1", "2.0.1"]


def test_what_is_not_understood_is_not_sent_and_is_exit_code_1() -> None:
    script = "BootNotification chargePointVendor=V\nHaertbeat\nReset type=Soft\nHeartbeat\n"
    with csms() as tool:
        done = station(tool.url, script, "--ocpp", "1.6")
    errors = [line["error"] for line in shown(done) if "error" in line]
    assert done.returncode == Exit.FOUND
    assert errors[0].split("\n")[1] == "  chargePointModel is missing: text, at most 20 characters"
    assert errors[1] == "'Haertbeat' is no action and no command; did you mean Heartbeat?"
    assert errors[2].startswith("Reset is not sent by a station")
    assert frames(shown(done)) == [("station", "CALL", "Heartbeat"), ("csms", "CALLRESULT", "Heartbeat")]


def test_what_is_refused_is_exit_code_1() -> None:
    with csms("--strict") as tool:
        done = station(tool.url, '!BootNotification {"x": 1}\n!Own a=1\n', "--ocpp", "1.6")
    assert done.returncode == Exit.FOUND
    assert [line["payload"]["code"] for line in shown(done) if line.get("kind") == "CALLERROR"] == [
        "ProtocolError",
        "NotImplemented",
    ]


def test_an_answer_can_be_chosen() -> None:
    with csms() as tool:
        tool.types("use CS001", "answer Authorize idTagInfo.status=Blocked", "Reset type=Soft")
        tool.types("wait Heartbeat", "answer Authorize", "Reset type=Soft", "wait Heartbeat")
        # Each side goes on when the other one says that it is ready.
        done = station(tool.url, "wait Reset\nAuthorize idTag=A\nHeartbeat\n" * 2, "--ocpp", "1.6")
        code, lines, _ = tool.quits()
    assert [line["payload"]["idTagInfo"]["status"] for line in answers(shown(done), "Authorize")] == [
        "Blocked",
        "Accepted",
    ]
    assert (code, [line["answer"] for line in answers(lines, "Authorize")]) == (Exit.OK, ["chosen", "default"])


def test_files_are_sent_as_lines_or_as_a_frame(tmp_path: Path) -> None:
    (tmp_path / "frame").write_text('[2, "my id", "Authorize",\n {"idTag": "A"}]\n')
    (tmp_path / "lines").write_text(f"# a comment\nHeartbeat\nsend {tmp_path / 'frame'}\n")
    (tmp_path / "loop").write_text(f"send {tmp_path / 'loop'}\n")
    with csms() as tool:
        done = station(tool.url, f"send {tmp_path / 'lines'}\n", "--ocpp", "1.6")
        looping = station(tool.url, f"send {tmp_path / 'loop'}\nsend {tmp_path / 'none'}\n", "--ocpp", "1.6")
    assert done.returncode == Exit.OK
    assert [action for _, kind, action in frames(shown(done)) if kind == "CALL"] == ["Heartbeat", "Authorize"]
    assert looping.returncode == Exit.FOUND
    assert "files send each other" in looping.stdout
    assert "No such file" in looping.stdout


def test_a_script_that_is_no_text_is_not_understood_and_ends() -> None:
    with csms() as tool:
        command = [*COMMAND, "station", f"{tool.url}/CS001", "--ocpp", "1.6"]
        done = subprocess.run(
            command, input=b"\xff\xfe\nHeartbeat\n", capture_output=True, timeout=LONGEST, check=False
        )
    assert (done.returncode, done.stderr) == (Exit.FOUND, b"")
    assert b"CALLRESULT Heartbeat" in done.stdout


def test_help_names_the_actions_that_can_be_sent() -> None:
    with csms() as tool:
        command = [*COMMAND, "station", f"{tool.url}/CS001", "--ocpp", "1.6"]
        done = subprocess.run(
            command, input="help\nhelp Authorize\n", capture_output=True, text=True, timeout=LONGEST, check=False
        )
    assert done.returncode == Exit.OK
    assert re.search(r"^Actions: .*StartTransaction", done.stdout, re.MULTILINE)
    assert "RemoteStartTransaction" not in done.stdout
    assert "use IDENTITY" not in done.stdout
    assert re.search(r"^ idTag +text +yes +At most 20 characters$", done.stdout, re.MULTILINE)


# Who may come in


def test_a_password_opens_the_door_and_is_shown_nowhere(tmp_path: Path) -> None:
    (tmp_path / "password").write_text(f"{PASSWORD}\n")
    with csms(OCPPKIT_PASSWORD=PASSWORD) as tool:
        wrong = station(tool.url, "Heartbeat\n", OCPPKIT_PASSWORD="wrong")
        right = station(tool.url, "Heartbeat\n", "--password-file", str(tmp_path / "password"))
        _, lines, error = tool.quits()
    assert (wrong.returncode, right.returncode) == (Exit.FAILED, Exit.OK)
    assert wrong.stderr == f"ocppkit: {tool.url}/CS001: the server answered with HTTP status 401\n"
    assert [line["why"] for line in lines if "refused" in line] == [
        "station 'CS001' is refused: the credentials do not fit the station (the password is wrong)"
    ]
    assert PASSWORD not in json.dumps(lines) + error + right.stdout + right.stderr


def test_an_authorization_key_opens_the_door_as_bytes_and_as_text() -> None:
    key = "0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF"
    with csms(OCPPKIT_PASSWORD=key) as tool:
        as_text = station(tool.url, "Heartbeat\n", OCPPKIT_PASSWORD=key)
        header = {"Authorization": basic_authorization("CS001", AuthorizationKey(key))}

        async def as_bytes() -> None:
            async with connect(f"{tool.url}/CS001", subprotocols=[Subprotocol("ocpp1.6")], additional_headers=header):
                pass

        asyncio.run(as_bytes())
    assert as_text.returncode == Exit.OK


def test_tls_is_spoken_with_who_can_be_verified(tmp_path: Path) -> None:
    ours, other = Authority("ours"), Authority("other")
    (tmp_path / "ours").write_text(ours.pem)
    (tmp_path / "other").write_text(other.pem)
    pair = ours.issue(tmp_path, "localhost", dns=("localhost",))
    with csms("--cert", str(pair.certificate), "--key", str(pair.key)) as tool:
        assert tool.url.startswith("wss://127.0.0.1:")
        url = tool.url.replace("127.0.0.1", "localhost")
        right = station(url, "Heartbeat\n", "--ca", str(tmp_path / "ours"))
        wrong = station(url, "Heartbeat\n", "--ca", str(tmp_path / "other"))
        nobody = station(url, "Heartbeat\n")
        broken = station(url, "Heartbeat\n", "--ca", str(pair.key))
    assert (right.returncode, right.stderr) == (Exit.OK, "")
    for done in (wrong, nobody):
        assert done.returncode == Exit.FAILED
        assert re.fullmatch(r"ocppkit: wss://\S+: the certificate is refused: .+\n", done.stderr)
    assert broken.returncode == Exit.UNREADABLE
    assert re.fullmatch(r"ocppkit: certificate or key: .+\n", broken.stderr)


def test_with_certificates_of_stations_only_those_come_in(tmp_path: Path) -> None:
    authority = Authority("ours")
    (tmp_path / "roots").write_text(authority.pem)
    server = authority.issue(tmp_path, "localhost", dns=("localhost",))
    client = authority.issue(tmp_path, "CS001")
    roots = ("--ca", str(tmp_path / "roots"))
    with csms("--cert", str(server.certificate), "--key", str(server.key), *roots) as tool:
        url = tool.url.replace("127.0.0.1", "localhost")
        shows = ("--cert", str(client.certificate), "--key", str(client.key))
        assert station(url, "Heartbeat\n", *roots, *shows).returncode == Exit.OK
        without = station(url, "Heartbeat\n", *roots)
    assert without.returncode == Exit.FAILED
    assert "Traceback" not in without.stderr


def test_a_csms_that_all_the_world_reaches_warns() -> None:
    with csms("--host", "0.0.0.0") as tool:
        _, _, error = tool.quits()
    assert "see --password-file" in error


def test_a_port_in_use_is_one_line_and_exit_code_4() -> None:
    with csms() as tool:
        port = tool.url.rpartition(":")[2]
        done = subprocess.run(
            [*COMMAND, "csms", "--port", port], input="", capture_output=True, text=True, timeout=LONGEST, check=False
        )
    assert (done.returncode, done.stdout) == (Exit.FAILED, "")
    assert re.fullmatch(r"ocppkit: cannot listen on 127\.0\.0\.1:\d+: .+\n", done.stderr)


# What goes wrong on the way


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_ends_a_csms_in_order(number: int) -> None:
    with csms() as tool:
        tool.types("wait BootNotification", "wait")
        command = [*COMMAND, "station", tool.url, "--id", "CS001", "--ocpp", "1.6", "--json"]
        with subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1, text=True) as other:
            assert other.stdin is not None
            assert other.stdout is not None
            other.stdin.write(f"{BOOTS['1.6']}\nwait\n")
            other.stdin.flush()
            while "CALLRESULT" not in other.stdout.readline():
                pass
            tool.process.send_signal(number)
            code, lines, error = tool.ended()
            out, other_error = other.communicate(timeout=LONGEST)
    assert (code, error) == (Exit.INTERRUPTED, "")
    assert [line["link"] for line in lines if "link" in line] == ["opened", "closed"]
    assert other.returncode == Exit.FAILED
    assert re.fullmatch(r"ocppkit: ws://\S+: the (server closed the connection|connection was closed.*)\n", other_error)
    assert [json.loads(line)["link"] for line in out.splitlines()] == ["closed"]


def test_a_station_whose_csms_dies_says_so() -> None:
    with csms() as tool:
        command = [*COMMAND, "station", tool.url, "--id", "CS001", "--ocpp", "1.6"]
        with subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1, text=True) as other:
            assert other.stdin is not None
            assert other.stdout is not None
            other.stdin.write("Heartbeat\nwait\n")
            other.stdin.flush()
            while "CALLRESULT" not in other.stdout.readline():
                pass
            tool.process.kill()
            _, error = other.communicate(timeout=LONGEST)
    assert other.returncode == Exit.FAILED
    assert re.fullmatch(r"ocppkit: ws://\S+: .+\n", error)


async def talk(url: str, *texts: str, version: type[Version] = OCPP16) -> list[Any]:
    async with connect(url, subprotocols=[Subprotocol(version.subprotocol)]) as ws:
        replies: list[Any] = []
        for text in texts:
            await ws.send(text)
            async with asyncio.timeout(LONGEST):
                replies.append(json.loads(await ws.recv()))
        return replies


def test_what_is_wrong_with_a_message_is_shown_and_the_message_answered() -> None:
    boot = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"' + "M" * 21 + '"}]'
    with csms() as tool:
        (reply,) = asyncio.run(talk(f"{tool.url}/CS001", boot))
        _, lines, _ = tool.quits()
    assert reply[2]["status"] == "Accepted"
    (line,) = [line for line in lines if line.get("findings")]
    assert (line["action"], line["accepted"]) == ("BootNotification", True)
    assert [finding["pointer"] for finding in line["findings"]] == ["/chargePointModel"]


def test_broken_frames_are_shown_as_such() -> None:
    with csms() as tool:
        (reply,) = asyncio.run(talk(f"{tool.url}/CS001", '[2,"1","Heartbeat",{]'))
        _, lines, _ = tool.quits()
    assert reply[:3] == [4, "1", "FormationViolation"]
    (line,) = [line for line in lines if line.get("problem")]
    assert (line["message_id"], line["accepted"]) == ("1", False)
    assert "no JSON" in line["problem"]


def test_secrets_are_masked_in_what_is_shown() -> None:
    with csms() as tool:
        tool.types("wait Heartbeat", "ChangeConfiguration key=AuthorizationKey value=hunter2hunter2", "wait Heartbeat")
        done = station(tool.url, "Heartbeat\nwait ChangeConfiguration\nHeartbeat\n", "--ocpp", "1.6")
        _, lines, _ = tool.quits()
    assert "AuthorizationKey" in done.stdout
    assert "hunter2" not in done.stdout + json.dumps(lines)


def test_frames_are_shown_as_they_are_written() -> None:
    texts = (
        '[2,"1","MeterValues", {"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T00:00:00","sampledValue":'
        '[{"value":16.50}]}],"x":[1]}]',
        '[2,"2","SetWifi",{"name":"depot","wifiPassword":"hunter2"}]',
        '[2,"3","ChangeConfiguration",{"key":"AuthorizationKey","value":"hunter2"',
    )
    command = [*COMMAND, "csms", "--port", "0"]
    with subprocess.Popen(command, stdin=-1, stdout=-1, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[2].removesuffix("/IDENTITY,")
        asyncio.run(talk(f"{url}/CS001", *texts))
        shown, _ = process.communicate("quit\n", timeout=LONGEST)
    assert (
        'MeterValues {"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T00:00:00","sampledValue":'
        '[{"value":16.50}]}],"x":[1]}\n' in shown
    )
    assert 'SetWifi {"name":"depot","wifiPassword":"***"}\n' in shown
    assert '{"key":"AuthorizationKey","value":"***"' in shown
    assert "hunter2" not in shown


# Captures and replays


def captured(folder: Path, name: str, *arguments: str, script: str) -> Path:
    """Let a station run a script, and return what its CSMS has captured."""
    with csms("--trace", str(folder / name), *arguments) as tool:
        done = station(tool.url, script, "--ocpp", "1.6", identity="STATION-7")
        assert done.returncode == Exit.OK, done.stdout
        tool.quits()
    return folder / name


SCRIPT = f"{BOOTS['1.6']}\nAuthorize idTag=TOKEN77\nHeartbeat\n"


def test_a_capture_is_redacted_unless_told_otherwise_and_for_its_owner_alone(tmp_path: Path) -> None:
    hidden = captured(tmp_path, "hidden", script=SCRIPT)
    whole = captured(tmp_path, "whole", "--no-redact", script=SCRIPT)
    assert not re.search("TOKEN77|STATION-7", hidden.read_text())
    assert re.search("TOKEN77", whole.read_text())
    assert re.search("STATION-7", whole.read_text())
    for path in (hidden, whole):
        assert path.stat().st_mode & 0o077 == 0
        assert len([entry for _, entry in entries([str(path)]) if isinstance(entry, Record)]) == 6


def test_a_capture_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "trace").write_text("mine")
    done = station("ws://127.0.0.1:1", "", "--trace", str(tmp_path / "trace"))
    assert done.returncode == Exit.UNREADABLE
    assert (tmp_path / "trace").read_text() == "mine"


def replayed(log: Path, url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "replay", str(log), "--to", url, "--fast", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=False)


def test_a_replay_gets_the_answers_of_the_log(tmp_path: Path) -> None:
    log = captured(tmp_path, "log", "--no-redact", script=SCRIPT)
    with csms() as tool:
        done = replayed(log, tool.url)
        _, lines, _ = tool.quits()
    assert (done.returncode, done.stdout) == (Exit.OK, "")
    assert "3 frames of 1 station sent, 3 calls: 3 answered alike" in done.stderr
    assert {line["station"] for line in lines if "station" in line} == {"STATION-7"}


def test_a_replay_shows_where_answers_differ(tmp_path: Path) -> None:
    log = captured(tmp_path, "log", "--no-redact", script=SCRIPT)
    with csms("--ocpp", "1.6") as tool:
        tool.types("answer Authorize idTagInfo.status=Blocked idTagInfo.parentIdTag=P")
        tool.types("answer BootNotification status=Rejected", "stations")
        assert tool.process.stdout is not None
        assert json.loads(tool.process.stdout.readline()) == {"stations": {}}
        done = replayed(log, tool.url, "--id", "OTHER", "--json")
    assert done.returncode == Exit.FOUND
    assert [(line["action"], line["pointer"], line["recorded"], line["answered"]) for line in shown(done)] == [
        ("BootNotification", "/status", '"Accepted"', '"Rejected"'),
        ("Authorize", "/idTagInfo/status", '"Accepted"', '"Blocked"'),
        ("Authorize", "/idTagInfo/parentIdTag", "absent", '"P"'),
    ]
    assert "1 answered alike, 2 otherwise" in done.stderr


def test_a_replay_says_what_was_not_answered_or_refused(tmp_path: Path) -> None:
    log = captured(tmp_path, "log", "--no-redact", script=SCRIPT)

    async def silent(ws: ServerConnection) -> None:
        async for text in ws:
            _, message_id, action, _ = json.loads(text)
            if action == "Heartbeat":
                await ws.send(json.dumps([4, message_id, "InternalError", "", {}]))

    async def main() -> subprocess.CompletedProcess[str]:
        async with serve(silent, "127.0.0.1", 0, subprotocols=[Subprotocol("ocpp1.6")]) as server:
            url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            return await asyncio.to_thread(replayed, log, url, "--timeout", "1.5")

    done = asyncio.run(main())
    assert done.returncode == Exit.FOUND
    assert [line.partition(": ")[2] for line in done.stdout.splitlines()] == [
        "BootNotification: no answer within 1.5 s, was an answer",
        "Authorize: no answer within 1.5 s, was an answer",
        "Heartbeat: CALLERROR InternalError, was an answer",
    ]


@pytest.mark.parametrize(("unit", "options"), [(1, ()), (300, ("--speed", "300"))])
def test_a_replay_keeps_the_pace_of_the_log(unit: int, options: tuple[str, ...], tmp_path: Path) -> None:
    noon = datetime(2026, 5, 1, 12, tzinfo=UTC)
    sent = {"connection": "CS1", "sender": "station", "version": "1.6"}
    log: list[dict[str, Any]] = [{"ocppkit": "trace", "version": 1, "redacted": False}]
    for units in (0, 1, 3):
        time_ = (noon + timedelta(seconds=units * unit)).isoformat()
        log.append({"time": time_, **sent, "text": f'[2,"{units}","Heartbeat",{{}}]'})
    (tmp_path / "log").write_text("".join(f"{json.dumps(line)}\n" for line in log))
    with csms() as tool:
        command = [*COMMAND, "replay", str(tmp_path / "log"), "--to", tool.url, *options]
        begun = datetime.now(UTC)
        # Without the speed it would take a quarter of an hour.
        done = subprocess.run(command, capture_output=True, timeout=LONGEST, check=False)
        _, lines, _ = tool.quits()
    assert done.returncode == Exit.OK, done.stdout
    came = [datetime.fromisoformat(line["time"]) for line in lines if line.get("kind") == "CALL"]
    # Starting takes a part of a second on most machines, and no machine makes a message come too early.
    for seconds, moment in zip((0, 1, 3), came, strict=True):
        assert (moment - begun).total_seconds() > seconds - 0.1


def test_a_replay_without_a_server_fails(tmp_path: Path) -> None:
    log = captured(tmp_path, "log", "--no-redact", script=SCRIPT)
    done = replayed(log, "ws://127.0.0.1:1")
    assert done.returncode == Exit.FAILED
    assert "Traceback" not in done.stderr
    assert "ocppkit: ws://127.0.0.1:1/STATION-7: " in done.stderr


# At a terminal


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_at_a_terminal_there_is_a_prompt_and_tab_completes() -> None:
    import pty

    with csms() as tool:
        ours, theirs = pty.openpty()
        environment = {**os.environ, "TERM": "xterm"}
        command = [*COMMAND, "station", tool.url, "--id", "CS001", "--ocpp", "1.6"]
        with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
            os.close(theirs)
            try:
                terminal = Terminal(ours)
                terminal.until("ocpp> ")
                os.write(ours, b"Author\tidT\tA\n")
                terminal.until('→ CALL Authorize {"idTag":"A"}', "← CALLRESULT Authorize")
                os.write(ours, b"Nonsense\n")
                terminal.until("is no action and no command")
                os.write(ours, b"quit\n")
                assert process.wait(LONGEST) == Exit.FOUND
            finally:
                process.kill()
                os.close(ours)


class Terminal:
    """What a terminal shows."""

    def __init__(self, file: int) -> None:
        self.file = file
        self.text = ""

    def until(self, *wanted: str) -> None:
        end = time.monotonic() + LONGEST
        while not all(one in self.text for one in wanted):
            assert time.monotonic() < end, self.text
            if select.select([self.file], [], [], 0.1)[0]:
                self.text += os.read(self.file, 65536).decode(errors="replace")

"""The demo runs as a newcomer runs it: it ends by itself, and what goes wrong is said in a line with exit code 1."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "docs.demo", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, cwd=ROOT, check=False)


def test_a_session_of_each_version_runs_to_its_end() -> None:
    done = demo()
    assert (done.returncode, done.stderr) == (0, "")
    for version, started, last in (
        ("1.6", "StartTransaction", "StopTransaction"),
        ("2.0.1", "TransactionEvent", "TransactionEvent"),
        ("2.1", "TransactionEvent", "TransactionEvent"),
    ):
        lines = [line for line in done.stdout.splitlines() if line.startswith(f"CS-{version} ")]
        said = "\n".join(lines)
        for action in ("BootNotification", "StatusNotification", "Authorize", started, "StopTransaction", last):
            assert action in said, (version, action)
        # The CSMS asks for the stop, and every answer carries the id of its request.
        assert re.search(r"CSMS -> station Call .*StopTransaction", said)
        calls = re.findall(r" Call +(\S+)", said)
        assert calls
        assert sorted(calls) == sorted(re.findall(r" CallResult +(\S+) +[\d.]+ ms", said))
    assert re.search(r"station -> CSMS +Send .*NotifyPeriodicEventStream", done.stdout)
    assert "43 calls answered, 6 values streamed, 3 transactions booked" in done.stdout


def test_a_csms_learns_a_device_model_sets_what_takes_a_reboot_and_sees_a_monitor_come_and_go() -> None:
    done = demo()
    assert (done.returncode, done.stderr) == (0, "")
    said = [line for line in done.stdout.splitlines() if line.startswith("CS-DM ")]
    expected = [
        r"BootNotification +chargingStation=\.\.\. reason=PowerUp",
        r"CSMS -> station Call .* GetBaseReport +requestId=1 reportBase=FullInventory",
        r"station -> CSMS +Call .* NotifyReport .* tbc=True seqNo=0",
        r"station -> CSMS +Call .* NotifyReport .* tbc=True seqNo=1",
        r"station -> CSMS +Call .* NotifyReport .* tbc=False seqNo=2",
        r"CSMS : joined 3 parts: 300 variables of 47 components$",
        r"CSMS -> station Call .* GetVariables",
        r"CSMS : OCPPCommCtrlr\.HeartbeatInterval is 300 s$",
        r"CSMS -> station Call .* SetVariables",
        r"CSMS : TxCtrlr\.TxStartPoint takes a reboot$",
        r"CSMS -> station Call .* Reset ",
        r"BootNotification +chargingStation=\.\.\. reason=RemoteReset",
        # An EV was plugged in before the reboot too, and no transaction started.
        r"TransactionEvent +eventType=Started .* triggerReason=CablePluggedIn",
        r"CSMS : TxCtrlr\.TxStartPoint is EVConnected$",
        r"CSMS -> station Call .* SetVariableMonitoring",
        r"station -> CSMS +Call .* NotifyEvent",
        r"CSMS : monitor 1 goes off: EVSE@1\.Power is 11500 W$",
        r"station -> CSMS +Call .* NotifyEvent",
        r"CSMS : monitor 1 is over: EVSE@1\.Power is 10900 W$",
    ]
    lines = iter(said)
    for pattern in expected:
        assert any(re.search(pattern, line) for line in lines), (pattern, said)
    assert sum(" TransactionEvent " in line and " Call " in line for line in said) == 1


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        ("wrong-answer", "the answer is invalid: BootNotificationResponse of OCPP 1.6\n  /status: must be one of"),
        ("dying-station", "CS-1.6: the connection was lost before the answer"),
    ],
)
def test_what_goes_wrong_is_said(fault: str, line: str) -> None:
    done = demo("--fault", fault)
    assert done.returncode == 1
    assert done.stderr.startswith("demo failed: ")
    assert line in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = demo("--port", str(port))
    assert done.returncode == 1
    assert done.stderr.startswith(f"demo failed: cannot listen on port {port}: ")
    assert len(done.stderr.splitlines()) == 1

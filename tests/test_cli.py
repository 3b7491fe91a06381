"""The command line, one claim a test: what it shows, what it says of what is wrong, and how it ends."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ocppkit import OCPP16, OCPP201, VERSIONS, Version, explain, from_payload, to_payload, v16, v201
from ocppkit._text import printable
from ocppkit.capture.records import MOST_OF_A_LINE
from ocppkit.cli.answers import Answers, default_payload
from ocppkit.cli.app import COMMANDS, main
from ocppkit.cli.inputs import entries, lines, read_text
from ocppkit.cli.masking import masked_frame
from ocppkit.cli.output import Exit, Failure, table_lines
from ocppkit.cli.outputs import written
from ocppkit.cli.requests import NotUnderstood, completions, read_request
from ocppkit.cli.salvage import beginning, break_of
from ocppkit.cli.schema import about, fields_of, limits, types_of, unit, walk
from ocppkit.messages import DataType, Request, Sender
from tests.instances import Maker
from tests.official import printed_class, schemas

BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
LONG = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"' + "M" * 21 + '"}]'


def run(*arguments: str, given: str = "", **environment: str) -> Result:
    return CliRunner().invoke(main, arguments, input=given, env=environment, prog_name="ocppkit")


def ok(*arguments: str, given: str = "") -> str:
    result = run(*arguments, given=given)
    assert (result.exit_code, result.stderr) == (0, ""), result.output
    return result.stdout


def program(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=30, check=False)


# The command as a whole


def test_the_help_names_every_command_and_every_exit_code() -> None:
    shown = ok("--help")
    for name in COMMANDS:
        assert re.search(rf"^  {name} ", shown, re.MULTILINE)
    for code in Exit:
        assert str(code.value) in shown


def test_no_command_at_all_gives_the_help() -> None:
    assert ok() == ok("--help")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_of_its_own(name: str) -> None:
    assert ok(name, "--help").startswith(f"Usage: ocppkit {name}")


def test_the_help_loads_no_messages_no_tables_and_no_websockets() -> None:
    code = (
        "import sys\nfrom ocppkit.cli.app import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print([name for name in ('ocppkit.v16', 'ocppkit.v201', 'ocppkit.v21', 'rich', 'websockets', 'asyncio')"
        " if name in sys.modules])"
    )
    assert program("-c", code).stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("module", ["click", "rich", "websockets"])
def test_without_the_extra_one_line_says_what_to_install(module: str) -> None:
    code = (
        f"import sys\nsys.modules[{module!r}] = None\nsys.argv = ['ocppkit', 'station', '--help']\n"
        "from ocppkit.__main__ import main\nmain()"
    )
    done = program("-c", code)
    if module == "rich":  # no command needs it before there is a table to draw
        assert done.returncode == 0
        return
    assert done.returncode == 1
    assert done.stderr == f"ocppkit: {module} is not installed; install it with: pip install 'ocppkit[cli]'\n"


def test_the_module_is_the_command() -> None:
    done = program("-m", "ocppkit", "--version")
    assert (done.returncode, done.stdout.split(",")[0]) == (0, "ocppkit")


USAGE = {
    "no such option": (["--foo"], "--foo"),
    "no such command": (["decoed"], "decoed"),
    "no such version": (["decode", BOOT, "--ocpp", "1.5"], "1.6, 2.0.1, 2.1"),
    "response without action": (["decode", BOOT, "--response"], "--action"),
    "no such action": (["decode", "{}", "--action", "BootNotificatoin"], "mean BootNotification"),
    "no such thing to explain": (["explain", "IdTokenTyp"], "IdTokenType"),
    "versions missing": (["diff", "Reset"], "two versions"),
    "second version missing": (["diff", "Reset", "1.6"], "second version is missing"),
    "action of a whole frame": (["decode", BOOT, "--action", "Heartbeat"], "a CALL of BootNotification"),
    "a file to decode": (["decode", __file__], "ocppkit trace"),
    "no such format": (["redact", "-", "--format", "xml"], "bare"),
    "URL without scheme": (["station", "127.0.0.1:9000", "--id", "CS001"], "the URL has no scheme: ws://"),
    "URL with neither scheme nor station": (["station", "127.0.0.1:9000"], "the URL has no scheme: ws://"),
    "no frame and no file": (["decode", "nothing.log"], "nothing.log: is no frame, and there is no such file"),
    "URL of another kind": (["station", "http://127.0.0.1/CS001"], "ws or wss URL"),
    "URL without station": (["station", "ws://127.0.0.1:1/"], "identity; or name it with --id"),
    "certificates without TLS": (["station", "ws://127.0.0.1:1/CS001", "--ca", "x"], "wss"),
}


@pytest.mark.parametrize(("arguments", "named"), USAGE.values(), ids=USAGE)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(arguments: list[str], named: str) -> None:
    result = run(*arguments)
    assert result.exit_code == Exit.USAGE
    assert result.stdout == ""
    assert re.fullmatch(r"ocppkit: .+\n", result.stderr)
    assert named in result.stderr


UNREADABLE = {
    "no such log": ["redact", "/nowhere/log"],
    "a folder": ["redact", "/"],
    "no such password file": ["station", "ws://127.0.0.1:1/CS001", "--password-file", "/nowhere/password"],
    "an output in no folder": ["redact", "-", "-o", "/nowhere/trace"],
    "no input": ["decode"],
}


@pytest.mark.parametrize("arguments", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_or_written_is_one_line_and_exit_code_3(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == Exit.UNREADABLE
    assert re.fullmatch(r"ocppkit: .+\n", result.stderr)


def test_a_connection_that_fails_is_one_line_and_exit_code_4() -> None:
    result = run("station", "ws://127.0.0.1:1/CS001")
    assert result.exit_code == Exit.FAILED
    assert re.fullmatch(r"ocppkit: ws://127\.0\.0\.1:1/CS001: .+\n", result.stderr)


def test_an_interruption_is_exit_code_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("ocppkit.cli.decode.loads", interrupted)
    result = run("decode", BOOT)
    assert (result.exit_code, result.stderr) == (Exit.INTERRUPTED, "")


def test_a_reader_that_goes_away_is_no_error_to_speak_of() -> None:
    command = [sys.executable, "-m", "ocppkit", "decode"]
    with subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1, text=True) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, error = process.communicate("\n".join([BOOT] * 2000), timeout=30)
    assert (process.returncode, error) == (Exit.UNREAD, "")


def test_closed_streams_are_no_error_to_speak_of() -> None:
    for closed in ("<&-", "2>&-"):
        command = f'"{sys.executable}" -m ocppkit decode --json \'[2,"1","Heartbeat",{{}}]\' {closed}'
        done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=30, check=False)
        assert (done.returncode, done.stderr) == (Exit.OK, b""), closed


def test_what_is_written_to_a_closed_output_is_not_lost_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(BOOT)
    for command in ("validate", "trace", "decode --json"):
        shell = f'"{sys.executable}" -m ocppkit {command} < "{tmp_path / "log"}" >&-'
        done = subprocess.run(["sh", "-c", shell], capture_output=True, timeout=30, check=False)
        assert done.returncode == Exit.UNREADABLE, command
        assert re.fullmatch(rb"ocppkit: standard output: .+\n", done.stderr), command


def test_what_a_terminal_would_obey_is_escaped() -> None:
    assert printable("a\x1b[2Jb\n\u202ec") == "a\\x1b[2Jb\\n\\u202ec"
    shown = run("decode", '[2,"1","BootNotification",{"chargePointVendor":"\\u001b[2J","chargePointModel":"M"}]').stdout
    assert "\x1b" not in shown


def test_a_table_sets_numbers_right_and_leaves_none_empty() -> None:
    assert table_lines(("name", "count"), [("a", 1), ("b[red]", 10), ("c", None)])[2:] == [
        " a            1",
        " b[red]      10",
        " c",
    ]


def test_a_table_keeps_to_the_width_of_a_terminal_and_has_nothing_to_obey(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm-256color")
    found = table_lines(("name", "text"), [("a", "word " * 30)])
    assert max(map(len, found)) <= 40
    assert all(line.isprintable() for line in found)


# Files


def test_a_log_may_be_compressed(tmp_path: Path) -> None:
    (tmp_path / "log.gz").write_bytes(gzip.compress(f"{BOOT}\n{BOOT}\n".encode()))
    found = list(entries([str(tmp_path / "log.gz")]))
    assert [name for name, _ in found] == [str(tmp_path / "log.gz")] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_long_file_has_a_bar_on_a_terminal_only(tmp_path: Path) -> None:
    import pty

    (tmp_path / "log").write_text(f"{BOOT}\n" * 5000)
    command = [sys.executable, "-m", "ocppkit", "redact", str(tmp_path / "log"), "-o", str(tmp_path / "out")]
    assert program(*command[1:]).stderr == "5,000 frames, 0 connection changes, 0 broken lines\n"
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stderr=theirs, env={**os.environ, "TERM": "xterm"}):
        os.close(theirs)
        shown = b""
        with suppress(OSError):  # what a terminal says when nobody writes to it any more
            while read := os.read(ours, 65536):
                shown += read
        os.close(ours)
    assert "━" in shown.decode()


def test_a_broken_archive_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "log.gz").write_bytes(gzip.compress(BOOT.encode() * 1000)[:-20])
    with pytest.raises(Failure, match=r"log\.gz: cannot be unpacked") as error:
        list(entries([str(tmp_path / "log.gz")]))
    assert error.value.code is Exit.UNREADABLE


def test_a_line_without_end_is_not_held_whole(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"x" * (3 * MOST_OF_A_LINE) + b"\nend\n")
    with lines(str(tmp_path / "log")) as found:
        assert [len(line) for line in found] == [MOST_OF_A_LINE + 1, 4]


def test_a_file_that_is_too_long_or_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(b"x" * 11)
    (tmp_path / "binary").write_bytes(b"ab\xff")
    with pytest.raises(Failure, match="more than 10 bytes"):
        read_text(str(tmp_path / "long"), 10)
    with pytest.raises(Failure, match="no UTF-8 at byte 2"):
        read_text(str(tmp_path / "binary"))


def test_an_output_takes_its_place_when_it_is_whole_and_never_that_of_the_input(tmp_path: Path) -> None:
    log, out = tmp_path / "log", tmp_path / "out"
    log.write_text("log")
    out.write_text("before")
    (tmp_path / "link").symlink_to(log)
    with pytest.raises(Failure, match="is the input"), written(str(tmp_path / "link"), [str(log)]):
        pytest.fail("it was opened")
    with pytest.raises(ZeroDivisionError), written(str(out), [str(log)]) as stream:
        stream.write(f"half {1 / 0}")
    assert (log.read_text(), out.read_text(), len(list(tmp_path.iterdir()))) == ("log", "before", 3)
    with written(str(out), [str(log)]) as stream:
        stream.write("whole")
    assert out.read_text() == "whole"


def test_a_new_output_is_for_its_owner_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "old").touch()
    (tmp_path / "old").chmod(0o640)
    for name, mode in {"new": 0o600, "old": 0o640}.items():
        with written(str(tmp_path / name)):
            pass
        assert (tmp_path / name).stat().st_mode & 0o777 == mode


def test_an_output_behind_a_link_is_written_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("before")
    for name, target in {"link": "target", "dangling": "fresh"}.items():
        (tmp_path / name).symlink_to(tmp_path / target)
        with written(str(tmp_path / name)) as stream:
            stream.write("whole")
        assert (tmp_path / name).is_symlink()
        assert (tmp_path / target).read_text() == "whole"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    with written(str(tmp_path / "pipe")) as stream:
        stream.write("whole")
    assert os.read(reading, 100) == b"whole"
    os.close(reading)
    assert (tmp_path / "pipe").is_fifo()


def test_a_folder_is_no_output_and_is_called_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="a directory") as error, written(str(tmp_path)):
        pytest.fail("it was opened")
    assert error.value.message.startswith(f"{tmp_path}: ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to catch")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_what_is_ended_leaves_nothing_half_written(number: int, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ocppkit", "redact", "-o", str(tmp_path / "out")]
    with subprocess.Popen(command, stdin=-1, stderr=-1) as process:
        for _ in range(1000):
            if list(tmp_path.iterdir()):
                break
            time.sleep(0.01)
        process.send_signal(number)
        assert process.wait(30) == Exit.INTERRUPTED
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("shell", ["redact - -o log < log", "redact log >> log", "trace --html log < log"])
def test_what_comes_in_at_standard_input_or_goes_out_is_not_overwritten(shell: str, tmp_path: Path) -> None:
    (tmp_path / "log").write_text(BOOT)
    command = ["sh", "-c", f'"{sys.executable}" -m ocppkit {shell}']
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, cwd=tmp_path)
    assert done.returncode == Exit.UNREADABLE
    assert "is the input" in done.stderr
    assert (tmp_path / "log").read_text() == BOOT


# decode

DECODED = {
    "a request": ([BOOT], 0, ["CALL 1: BootNotification (OCPP 1.6)", '  chargePointVendor: "V"']),
    "of several versions": (['[2,"1","Heartbeat",{}]'], 0, ["(OCPP 2.1, fits 2.0.1 and 1.6 too)"]),
    "of a version that is named": (['[2,"1","Heartbeat",{}]', "--ocpp", "1.6"], 0, ["(OCPP 1.6)"]),
    "a finding": ([LONG], 1, ["/chargePointModel: must have at most 20 characters, has 21 [maxLength: accept]"]),
    "a finding, strictly": ([LONG, "--strict"], 1, ["BootNotificationRequest, refused:", "[maxLength: reject]"]),
    "an unknown key": (
        ['[2,"1","Reset",{"type":"Hard","x":[1]}]', "--ocpp", "1.6"],
        1,
        ["Not in the schema:", "  /x: [1]", "[additionalProperties: accept]"],
    ),
    "an unknown value": (['[2,"1","Reset",{"type":"Hrad"}]', "--ocpp", "1.6"], 1, ['type: "Hrad" (unknown value)']),
    "something missing": (
        ['[2,"1","BootNotification",{"chargePointModel":"M"}]', "--ocpp", "1.6"],
        1,
        ["refused:", '  chargePointModel: "M"', "/chargePointVendor: is missing [required: reject"],
    ),
    "a payload": (['{"type":"Soft"}', "--action", "Reset"], 0, ["Reset (OCPP 1.6)", "ResetRequest", "  type: Soft"]),
    "a response": (['{"status":"Accepted"}', "--action", "Reset", "--response"], 0, ["ResetResponse"]),
    "an answer with its action": (['[3,"1",{"status":"Accepted"}]', "--action", "Reset"], 0, ["ResetResponse"]),
    "an answer alone": (['[3,"1",{"status":"Scheduled"}]'], 0, ["not seen", "It fits", "ResetResponse of 2.1"]),
    "an error": (['[4,"1","FormationViolation","no",{}]'], 1, ["code: FormationViolation\n", 'description: "no"']),
    "an error of no version": (['[4,"1","Oops","",{}]'], 1, ["code: Oops (no error code of OCPP)"]),
    "an unknown action": (['[2,"1","BootNotificatoin",{}]'], 1, ["no action of", "did you mean BootNotification"]),
    "no frame": (['{"a":1}'], 1, ["broken frame: the text is no JSON array with elements", "its action with --action"]),
    "no frame at all": (["Heartbeat"], 1, ["broken frame: the text is no JSON, at line 1, column 1"]),
    "broken JSON": (
        ['[2,"1","BootNotification",{"chargePointVendor":"V",\n"chargePointModel":M}]'],
        1,
        ["at line 2, column 20", 'It starts as a CALL with the id "1".', '  chargePointVendor: "V"'],
    ),
    "cut JSON": ([BOOT[:-5]], 1, ["What stands before that, closed there:", '  chargePointVendor: "V"']),
    "cut in front of the payload": ([BOOT[:24]], 1, ['It starts as a CALL with the id "1".']),
    "a broken payload": (
        ['{"type":"Hard",', "--action", "Reset"],
        1,
        ["the payload is no JSON (json), at line 1, column 16", "ResetRequest", "  type: Hard"],
    ),
    "without an id": (["[3]"], 1, ["It starts as a CALLRESULT.\n"]),
    "too deep": (["[" * 100_000], 1, ["nests too deep"]),
    "a number that is too long": (
        ['[2,"1","Reset",{"type":"Hard",\n"x":' + "9" * 5000 + "}]"],
        1,
        ["the text is no JSON, at line 2, column 5: a number is too long", "  type: Hard"],
    ),
    "a value of another type": (
        ['[2,"1","Reset",{"type":["Hard"]}]', "--ocpp", "1.6"],
        1,
        ["Left out of the message:", '  /type: ["Hard"]'],
    ),
    "units": (
        ['{"connectorId":1,"duration":60,"chargingRateUnit":"W"}', "--action", "GetCompositeSchedule", "--ocpp", "1.6"],
        0,
        ["duration: 60 s"],
    ),
    "a unit that another field names": (
        [
            '{"evseId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":['
            '{"value":5,"unitOfMeasure":{"unit":"W","multiplier":3}},{"value":6}]}]}',
            *("--action", "MeterValues", "--ocpp", "2.0.1"),
        ],
        0,
        ["value: 5 W x 10^3", "timestamp: 2024-01-01T00:00:00Z"],
    ),
}


@pytest.mark.parametrize(("arguments", "code", "shown"), DECODED.values(), ids=DECODED)
def test_decode_shows_what_is_said_and_what_is_wrong(arguments: list[str], code: int, shown: list[str]) -> None:
    result = run("decode", *arguments)
    assert (result.exit_code, result.stderr) == (code, ""), result.output
    for text in shown:
        assert text in result.stdout


def test_decode_reads_frames_line_by_line_and_answers_with_their_calls() -> None:
    shown = ok("decode", given='[2,"7","Reset",{"type":"Hard"}]\n\n[3,"7",{"status":"Accepted"}]\n')
    assert "CALLRESULT 7: Reset (OCPP 1.6, fits 2.1 and 2.0.1 too)" in shown
    assert "ResetResponse" in shown


def test_decode_reads_a_frame_over_several_lines() -> None:
    assert "CALL 1: BootNotification" in ok("decode", given=json.dumps(json.loads(BOOT), indent=2))
    assert "CALL 1: BootNotification" in ok("decode", "-", given=json.dumps(json.loads(BOOT), indent=0))


def test_decode_writes_json_a_line_for_each_frame() -> None:
    result = run("decode", "--json", given=f"{BOOT}\n{LONG}\n[2,\n")
    first, second, third = map(json.loads, result.stdout.splitlines())
    assert (first["action"], first["version"], first["accepted"], first["findings"]) == (
        "BootNotification",
        "1.6",
        True,
        [],
    )
    assert first["payload"] == {"chargePointModel": "M", "chargePointVendor": "V"}
    (finding,) = second["findings"]
    assert (finding["pointer"], finding["rule"], finding["limit"]) == ("/chargePointModel", "maxLength", 20)
    assert third["at"]["line"] == 1
    assert result.exit_code == 1


SECRETS = {
    "a key": ('{"key":"AuthorizationKey","value":"hunter2hunter2"}', "ChangeConfiguration", "1.6", "hunter2"),
    "a PIN": ('{"idToken":{"idToken":"hunter2","type":"KeyCode"}}', "Authorize", "2.0.1", "hunter2"),
    "a long one": (
        '{"idToken":{"idToken":"' + "hunter2" * 40 + '","type":"KeyCode"}}',
        "Authorize",
        "2.0.1",
        "hunter2",
    ),
    "a URL": (
        '{"location":"ftp://me:hunter2@example.com/x","retrieveDate":"2024-01-01T00:00:00Z"}',
        "UpdateFirmware",
        "1.6",
        "hunter2",
    ),
    "an unknown action": ('[2,"1","SetPassword",{"password":"hunter2"}]', "", "1.6", "hunter2"),
    "of a wrong type": ('{"key":"AuthorizationKey","value":["hunter2"]}', "ChangeConfiguration", "1.6", "hunter2"),
    "of a wrong type, deeper": (
        '{"idToken":{"idToken":{"is":"hunter2"},"type":"KeyCode"}}',
        "Authorize",
        "2.0.1",
        "hunter2",
    ),
    "in an object that is left out": (
        '{"configurationSlot":1,"connectionData":{"apn":{"apn":"a","simPin":"hunter2","apnPassword":["hunter2"],'
        '"apnAuthentication":"PAP"}}}',
        "SetNetworkProfile",
        "2.0.1",
        "hunter2",
    ),
    "of another case": ('{"key":"AuthorizationKey","Value":["hunter2"]}', "ChangeConfiguration", "1.6", "hunter2"),
    "details": ('[4,"1","GenericError","",{"password":"hunter2"}]', "", "1.6", "hunter2"),
}


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(("text", "action", "version", "secret"), SECRETS.values(), ids=SECRETS)
def test_decode_masks_secrets_unless_asked(text: str, action: str, version: str, secret: str, as_json: bool) -> None:
    arguments = [text, "--ocpp", version, *(["--action", action] if action else []), *(["--json"] if as_json else [])]
    assert secret not in run("decode", *arguments).output
    assert secret in run("decode", *arguments, "--show-secrets").stdout


def test_decode_says_who_reads_logs() -> None:
    result = run("decode", given=f"12:00 got {BOOT}\n12:01 got {BOOT}\n")
    assert "ocppkit trace" in result.stderr


MASKED = {
    '[2,"1","ChangeConfiguration",{"value":"x","key":"AuthorizationKey"}]': (
        '[2,"1","ChangeConfiguration",{"value":"***","key":"AuthorizationKey"}]'
    ),
    '[2, "1", "ChangeConfiguration", {"value": "x", "key": "HeartbeatInterval"}]': None,
    '[2,"1","ChangeConfiguration",{"value":"x"}]': '[2,"1","ChangeConfiguration",{"value":"***"}]',
    '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey" "value":"x","value":{"x":1}}': (
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey" "value":"***","value":"***"}'
    ),
    '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"x': (
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"***"'
    ),
    '[3,"1",{"configurationKey":[{"key":"AuthorizationKey","value":"x"},{"key":"a","value":"b"}]}]': (
        '[3,"1",{"configurationKey":[{"key":"AuthorizationKey","value":"***"},{"key":"a","value":"b"}]}]'
    ),
    '[2,"1","NoSuchAction",{"a":1.50,"b":{"wifiPassword":[1]}}]': (
        '[2,"1","NoSuchAction",{"a":1.50,"b":{"wifiPassword":"***"}}]'
    ),
    '[4,"1","GenericError","see http://a:b@c/",{}]': '[4,"1","GenericError","see http://***@c/",{}]',
    '[3,"1",{"configurationKey":[{"key":"AuthorizationKey","value":"x': (
        '[3,"1",{"configurationKey":[{"key":"AuthorizationKey","value":"***"'
    ),
    'got: [x] [2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"x"}] in 3 ms': (
        'got: [x] [2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"***"}] in 3 ms'
    ),
    '{"frame":"[2,\\"1\\",\\"ChangeConfiguration\\",{\\"key\\":\\"AuthorizationKey\\",\\"value\\":\\"x\\"}]"}': (
        '{"frame":"[2,\\"1\\",\\"ChangeConfiguration\\",{\\"key\\":\\"AuthorizationKey\\",\\"value\\":\\"***\\"}]"}'
    ),
    '[2,"1","DataTransfer",{"vendorId":"x","data":"{\\"password\\":1, \\"a\\":2}"}]': (
        '[2,"1","DataTransfer",{"vendorId":"x","data":"{\\"password\\":\\"***\\", \\"a\\":2}"}]'
    ),
    "no frame": None,
    "[" * 5000: None,
}


@pytest.mark.parametrize("text", MASKED, ids=range(len(MASKED)))
def test_a_text_keeps_all_but_its_secrets(text: str) -> None:
    assert masked_frame(text, None, None) == (MASKED[text] or text)
    named = "GetConfiguration" if text.startswith("[3") else text.split('"')[3] if text.startswith("[2") else None
    assert masked_frame(text, named, None) == (MASKED[text] or text)


@pytest.mark.parametrize("version", VERSIONS)
def test_no_secret_of_any_message_is_left_in_its_text(version: type[Version]) -> None:
    found = 0
    for action in version.actions.values():
        for cls in (action.request, action.response):
            secrets = [path for path, _, field in walk(cls) if field.secret is not None] if cls is not None else []
            for path in secrets:
                payload: Any = ["hunter2"]
                for step in reversed(path.split(".")):
                    payload = {step.removesuffix("[]"): [payload] if step.endswith("[]") else payload}
                kind = f'[2,"1","{action.name}",' if cls is action.request else '[3,"1",'
                text = f"{kind}{json.dumps(payload)}]"
                found += 1
                assert "hunter2" not in masked_frame(text, action.name, version), text
                assert "hunter2" not in masked_frame(text[:-4], None, None), text
    assert found


def test_the_beginning_of_broken_json_is_closed_behind_its_last_whole_member() -> None:
    table: dict[str, Any] = {
        '[2,"1","A",{"a":1,"b":': [2, "1", "A", {"a": 1}],
        '[2,"1","A",{"a":[1,2,{"x':  [2, "1", "A", {"a": [1, 2, {}]}],
        '[2,"1","A",{"a":"\\"}': [2, "1", "A", {}],
        '[2,"1"': [2, "1"],
        "": None,
        "x": None,
    }  # fmt: skip
    assert {text: beginning(text) for text in table} == table


def test_a_break_is_counted_from_1() -> None:
    where = break_of('{"a":\n  x}')
    assert where is not None
    assert (where.line, where.column) == (2, 3)
    assert break_of("[]") is None


# explain and diff


def test_explain_shows_fields_limits_units_sender_and_block() -> None:
    shown = ok("explain", "SetChargingProfile", "--ocpp", "1.6")
    assert "Sent by the CSMS; block SmartCharging." in shown or "Sent by the CSMS; block" in shown
    assert re.search(r"^ +limit +number +yes +A multiple of 0\.1, in A or W, by chargingRateUnit$", shown, re.MULTILINE)
    assert re.search(r"^ChargingRateUnitType: A, W$", shown, re.MULTILINE)


def test_explain_says_that_a_send_is_not_answered() -> None:
    assert "a SEND, which nobody answers" in ok("explain", "NotifyPeriodicEventStream")


def test_explain_finds_things_in_any_case_and_says_where_else_they_are() -> None:
    shown = ok("explain", "bootnotification")
    assert shown.startswith("BootNotification of OCPP 2.1: a CALL\n")
    assert "Also in OCPP 2.0.1 and 1.6" in shown


def test_explain_says_who_uses_a_type_and_what_an_enumeration_has() -> None:
    assert "Used by Authorize, " in ok("explain", "IdTokenType", "--ocpp", "2.0.1")
    assert "\n  KeyCode\n" in ok("explain", "IdTokenEnumType", "--ocpp", "2.0.1")


def test_explain_finds_fields_by_wire_name_python_name_and_owner() -> None:
    wire, python = ok("explain", "idTag"), ok("explain", "id_tag")
    assert wire == python
    assert "AuthorizeRequest.idTag" in wire
    assert ok("explain", "AuthorizeRequest.idTag").count("idTag") == 1


def test_explain_finds_a_field_by_its_action() -> None:
    assert "TransactionEventRequest.seqNo" in ok("explain", "transactionevent.seqNo")
    both = ok("explain", "DataTransfer.data", "--ocpp", "1.6")
    assert "DataTransferRequest.data" in both
    assert "DataTransferResponse.data" in both


def test_explain_writes_json() -> None:
    described = json.loads(ok("explain", "Reset", "--ocpp", "2.0.1", "--json"))
    assert (described["kind"], described["sender"], described["block"]) == ("CALL", "csms", "B")
    fields = {field["path"]: field for field in described["request"]["fields"]}
    assert (fields["type"]["required"], fields["type"]["values"]) == (True, ["Immediate", "OnIdle"])


@pytest.mark.parametrize("version", VERSIONS)
def test_everything_can_be_explained(version: type[Version]) -> None:
    for name in [*version.actions, *types_of(version)]:
        assert json.loads(ok("explain", name, "--ocpp", version.name, "--json"))["version"] == version.name


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_said_of_a_field_has_its_limits(version: type[Version]) -> None:
    for cls in types_of(version).values():
        for field in fields_of(cls):
            assert issubclass(cls, DataType)
            said = about(cls, field)
            for name, bound in limits(field.node).items():
                assert f"{bound:g}" in said or str(bound) in said, (cls, field.wire, name, said)


def test_units_are_read_from_what_is_said() -> None:
    table: dict[tuple[type[Version], str, str], tuple[list[str], str]] = {
        (OCPP16, "ChargingSchedulePeriod", "limit"): (["A", "W"], "chargingRateUnit"),
        (OCPP16, "ChargingSchedule", "duration"): (["s"], ""),
        (OCPP201, "SampledValueType", "value"): ([], "unitOfMeasure"),
        (OCPP16, "BootNotificationResponse", "status"): ([], ""),
    }
    for (version, name, wire), (units, by) in table.items():
        cls: Any = types_of(version)[name]
        field = next(field for field in fields_of(cls) if field.wire == wire)
        found, chosen = unit(cls, field)
        assert (list(found), chosen) == (units, by)


DIFFERENCES = {
    "a limit": (["BootNotification", "2.0.1", "2.1"], r"statusInfo\.additionalInfo +limits +at most 512 .* 1024"),
    "a value": (["Reset", "2.0.1", "2.1"], r"type +values added +ImmediateAndResume"),
    "a field that came": (["Reset", "1.6", "2.0.1"], r"evseId +added +integer"),
    "a field that went": (["StatusNotification", "1.6", "2.0.1"], r"vendorErrorCode +removed"),
    "a requirement": (["StatusNotification", "1.6", "2.0.1"], r"timestamp +required +optional +required"),
    "a type": (["Reset", "1.6", "2.0.1"], r"type +type +ResetType +ResetEnumType"),
    "of a type": (["IdTokenType", "2.0.1", "2.1"], r"IdTokenType +OCPP 2\.0\.1 +OCPP 2\.1"),
    "an action that came": (["2.0.1", "2.1"], r"BatterySwap +added +from the station"),
    "an action that went": (["1.6", "2.0.1"], r"RemoteStartTransaction +removed +from the CSMS"),
}


@pytest.mark.parametrize(("arguments", "shown"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_diff_shows_what_changed(arguments: list[str], shown: str) -> None:
    assert re.search(shown, ok("diff", *arguments))


def test_diff_of_a_version_with_itself_is_nothing() -> None:
    assert ok("diff", "TransactionEvent", "2.1", "2.1") == "no difference between OCPP 2.1 and 2.1\n"
    assert ok("diff", "2.1", "2.1", "--json") == ""


def test_diff_writes_json() -> None:
    (change,) = map(json.loads, ok("diff", "Reset", "2.0.1", "2.1", "--json").splitlines()[:1])
    assert change["of"] == "ResetRequest"


def test_diff_says_which_version_has_no_such_action() -> None:
    result = run("diff", "RemoteStartTransaction", "1.6", "2.1")
    assert (result.exit_code, result.stderr) == (
        Exit.USAGE,
        "ocppkit: 'RemoteStartTransaction' is no action or type of OCPP 2.1\n",
    )


# What is typed

TYPED: dict[str, dict[str, Any]] = {
    "Reset type=Hard": {"type": "Hard"},
    "Reset type=hard": {"type": "Hard"},
    'Reset {"type": "Hard"}': {"type": "Hard"},
    "ChangeAvailability connector_id=1 type=Operative": {"connectorId": 1, "type": "Operative"},
    "GetConfiguration key=A,B": {"key": ["A", "B"]},
    "GetConfiguration 'key=[\"A\"]'": {"key": ["A"]},
    "GetConfiguration key.0=A key.1='B C'": {"key": ["A", "B C"]},
    "ChangeConfiguration key=A value=1": {"key": "A", "value": "1"},
    "ChangeConfiguration key=A value=a=b": {"key": "A", "value": "a=b"},
    "DataTransfer vendorId=x data='{\"a\": 1}'": {"vendorId": "x", "data": '{"a": 1}'},
    'DataTransfer vendorId=x data={"a": [1, "b c"]} messageId="1 2"': {
        "vendorId": "x",
        "data": '{"a": [1, "b c"]}',
        "messageId": "1 2",
    },
    'DataTransfer vendorId=x data={a:1} messageId="a\\u0062"': {"vendorId": "x", "data": "{a:1}", "messageId": "ab"},
    'GetConfiguration key=["A","B C"]': {"key": ["A", "B C"]},
    'GetConfiguration key="A","B C"': {"key": ["A", "B C"]},
    'ReserveNow connectorId="1" expiryDate="2024-01-01T00:00:00Z" idTag="A" reservationId=7': {
        "connectorId": 1,
        "expiryDate": "2024-01-01T00:00:00Z",
        "idTag": "A",
        "reservationId": 7,
    },
    "ReserveNow connectorId=1 expiryDate=2024-01-01T00:00:00Z idTag=A reservationId=7": {
        "connectorId": 1,
        "expiryDate": "2024-01-01T00:00:00Z",
        "idTag": "A",
        "reservationId": 7,
    },
    "SendLocalList listVersion=1 updateType=Full localAuthorizationList.0.idTag=A localAuthorizationList.1.idTag=B": {
        "listVersion": 1,
        "updateType": "Full",
        "localAuthorizationList": [{"idTag": "A"}, {"idTag": "B"}],
    },
}


@pytest.mark.parametrize("line", TYPED)
def test_what_is_typed_becomes_a_payload(line: str) -> None:
    typed = read_request(line, OCPP16, Sender.CSMS)
    assert (typed.name, typed.payload, typed.checked) == (line.split()[0], TYPED[line], True)


def test_now_is_a_date_time() -> None:
    payload = read_request("StatusNotification connectorId=0 errorCode=NoError status=Available timestamp=now", OCPP16, Sender.STATION).payload  # fmt: skip  # noqa: E501
    assert from_payload(v16.StatusNotificationRequest, payload).timestamp is not None


NOT_UNDERSTOOD = {
    "Rest type=Hard": "Rest is no action of OCPP 1.6; did you mean Reset?",
    "BootNotification a=b": "BootNotification is not sent by a csms",
    "Reset": "type is missing: one of Hard, Soft",
    "Reset type=Harder": "/type: must be one of Hard, Soft, is 'Harder'",
    "Reset tpye=Hard": "ResetRequest has no field 'tpye'; did you mean type?",
    "Reset Hard": "write name=value",
    "Reset type=Hard type=Soft": "type: is given twice",
    "Reset type='Hard": "cannot be read",
    "Reset {type}": "no JSON",
    'Reset {"type":' + "9" * 4400 + "}": "a number in it is too large",
    "ChangeAvailability type=Operative connectorId=" + "9" * 4400: "the number 9999999999… is too large",
    "GetConfiguration key=" + "9" * 4400: "is too large",
    "ChangeAvailability connectorId=x type=Operative": "/connectorId: must be of type integer, is 'x'",
    "GetConfiguration key.1=A": "item 0 comes first",
    "GetConfiguration key.99999=A": "counted from 0",
    "SetChargingProfile connectorId=1 csChargingProfiles=1": "name its fields as csChargingProfiles.name=value",
    "SetChargingProfile connectorId=1 csChargingProfiles.chargingSchedule.chargingSchedulePeriod.0.limit=1": (
        "csChargingProfiles.chargingSchedule.chargingSchedulePeriod.0.startPeriod is missing: integer, in s"
    ),
}


@pytest.mark.parametrize("line", NOT_UNDERSTOOD)
def test_what_is_not_understood_is_said_with_what_is_allowed(line: str) -> None:
    with pytest.raises(NotUnderstood) as error:
        read_request(line, OCPP16, Sender.CSMS)
    assert NOT_UNDERSTOOD[line] in str(error.value)


def test_what_is_unchecked_goes_as_it_is() -> None:
    typed = read_request('!Reset {"type": "Harder", "x": null}', OCPP16, Sender.CSMS)
    assert (typed.payload, typed.checked) == ({"type": "Harder", "x": None}, False)
    assert read_request("!Own a.b=1", OCPP16, Sender.CSMS) == ("Own", None, {"a": {"b": 1}}, False)


COMPLETED = {
    "Trig": ["TriggerMessage"],
    "qu": ["quit"],
    "help Res": ["ReserveNow", "Reset"],
    "Reset ": ["type="],
    "Reset type=": ["type=Hard", "type=Soft"],
    "Reset type=s": ["type=Soft"],
    "ReserveNow expiryDate=": ["expiryDate=now"],
    "SendLocalList local": ["localAuthorizationList."],
    "SendLocalList localAuthorizationList.": ["localAuthorizationList.0."],
    "SendLocalList localAuthorizationList.0.idTagI": ["localAuthorizationList.0.idTagInfo."],
    "SendLocalList localAuthorizationList.0.idTagInfo.status=A": ["localAuthorizationList.0.idTagInfo.status=Accepted"],
    "GetConfiguration key.": ["key.0="],
    "Nonsense ": [],
    "SetChargingProfile nothing.": [],
}


@pytest.mark.parametrize("line", COMPLETED)
def test_actions_fields_and_values_are_completed(line: str) -> None:
    assert sorted(completions(line, OCPP16, Sender.CSMS, {"quit": None})) == COMPLETED[line]


@pytest.mark.parametrize("version", VERSIONS)
def test_completing_over_and_over_always_ends(version: type[Version]) -> None:
    for side in (Sender.STATION, Sender.CSMS):
        for line in completions("", version, side, {}):
            for word in completions(f"{line} ", version, side, {}):
                assert "=" in word or completions(f"{line} {word}", version, side, {}), (line, word)


# Answers


def requests_of(edition: str) -> list[Request[Any, Any]]:
    found: list[Request[Any, Any]] = []
    for message, schema in schemas(edition).items():
        cls: Any = printed_class(edition, message)
        if message.endswith("Request") and hasattr(cls, "__ocpp_response__"):
            maker = Maker(message, schema, "answers")
            found += [from_payload(cls, payload) for payload in (maker.minimal(), maker.maximal())]
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_the_default_answer_to_every_request_is_valid(version: type[Version]) -> None:
    for request in requests_of(version.name):
        answer = default_payload(request)
        assert explain(request.__ocpp_response__, answer) == [], (request, answer)


def test_the_default_answer_agrees_and_repeats_what_it_is_about() -> None:
    component, variable = v201.ComponentType(name="C"), v201.VariableType(name="V")
    data = v201.SetVariableDataType(attribute_value="1", component=component, variable=variable)
    answer = Answers().to(v201.SetVariablesRequest(set_variable_data=[data, data]))
    assert to_payload(answer) == {
        "setVariableResult": [{"attributeStatus": "Accepted", "component": {"name": "C"}, "variable": {"name": "V"}}]
        * 2
    }
    monitor = {"value": 1.0, "type": "Delta", "severity": 5, "component": {"name": "C"}, "variable": {"name": "V"}}
    monitoring = from_payload(v201.SetVariableMonitoringRequest, {"setMonitoringData": [monitor]})
    del monitor["value"]
    assert default_payload(monitoring) == {"setMonitoringResult": [{"status": "Accepted", **monitor}]}
    assert default_payload(v201.UnpublishFirmwareRequest(checksum="x")) == {"status": "Unpublished"}
    assert default_payload(v16.UnlockConnectorRequest(connector_id=1)) == {"status": "Unlocked"}


def test_an_answer_can_be_chosen_and_given_up() -> None:
    answers, request = Answers(), v16.ResetRequest(type=v16.ResetType.HARD)
    answers.choose("Reset", {"status": "Rejected"})
    assert (to_payload(answers.to(request)), answers.is_chosen("Reset")) == ({"status": "Rejected"}, True)
    answers.choose("Reset", None)
    assert to_payload(answers.to(request)) == {"status": "Accepted"}


# Logs

LOGGED = """\
2024-05-06 07:00:00,000 INFO:ocpp:STATION-7: receive message [2,"1","Authorize",{"idTag":"TOKEN77"}]
2024-05-06 07:00:00,100 INFO:ocpp:STATION-7: send [3,"1",{"idTagInfo":{"status":"Accepted"}}]
2024-05-06 07:00:01,000 INFO:ocpp:STATION-7: receive message [2,"2","BootNotification",{"chargePointVendor":"V"}]
2024-05-06 07:00:01,100 INFO:ocpp:STATION-7: send [3,"2",{}]
2024-05-06 07:00:02,000 INFO:ocpp:STATION-7: receive message [2,"3",
"""
KEY = "a key of your own"


def test_redact_writes_a_trace_that_hides_who_it_was_and_counts(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(LOGGED)
    result = run("redact", str(tmp_path / "log"), "-o", str(tmp_path / "out"))
    assert (result.exit_code, result.stdout) == (Exit.OK, "")
    assert result.stderr == "5 frames, 0 connection changes, 0 broken lines\n"
    assert not re.search("STATION-7|TOKEN77", (tmp_path / "out").read_text())
    assert len(list(entries([str(tmp_path / "out")]))) == 5


def test_one_key_gives_the_same_pseudonyms_again(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{KEY}\n")
    by_file = run("redact", "--key", str(tmp_path / "key"), given=LOGGED)
    by_environment = run("redact", given=LOGGED, OCPPKIT_REDACTION_KEY=KEY)
    another = run("redact", given=LOGGED, OCPPKIT_REDACTION_KEY=KEY + "!")
    assert by_file.stdout == by_environment.stdout != another.stdout
    assert KEY not in by_file.output + by_environment.output


def test_a_short_key_is_refused() -> None:
    result = run("redact", given=LOGGED, OCPPKIT_REDACTION_KEY="short")
    assert (result.exit_code, result.stdout) == (Exit.USAGE, "")
    assert "16 characters" in result.stderr


def test_redact_does_not_overwrite_its_input(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(LOGGED)
    result = run("redact", str(tmp_path / "log"), "-o", str(tmp_path / "log"))
    assert result.exit_code == Exit.UNREADABLE
    assert (tmp_path / "log").read_text() == LOGGED


def test_replay_through_the_engine_shows_where_it_does_otherwise() -> None:
    result = run("replay", given=LOGGED)
    assert (result.exit_code, result.stdout) == (
        Exit.FOUND,
        "1.100 s STATION-7 ! altered, recorded: CALLRESULT 2, "
        "sent: CALLERROR 2 ProtocolError /chargePointModel: is missing\n"
        "2.000 s STATION-7 ! added, "
        "sent: CALLERROR 3 FormationViolation no OCPP-J message of type 2: the text is no JSON\n",
    )
    again = run("replay", "--verbose", "--json", given=LOGGED)
    assert again.stdout == run("replay", "--verbose", "--json", given=LOGGED).stdout
    steps = [json.loads(line) for line in again.stdout.splitlines()]
    assert [step["difference"] for step in steps if "difference" in step] == ["altered", "added"]
    assert "CallReceived" in [step.get("event") for step in steps]
    assert run("replay", "--connection", "station-7", given=LOGGED).stdout == result.stdout


def test_what_a_replay_sends_are_the_frames_of_stations() -> None:
    result = run("replay", "-", "--to", "ws://127.0.0.1:1", "--side", "csms", given=LOGGED)
    assert (result.exit_code, result.stdout) == (Exit.USAGE, "")


# The page about it

PAGE = Path(__file__).parent.parent / "docs" / "cli.md"
FILE = re.compile(r"^<!-- (\S+) -->\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SAMPLE = re.compile(r"^```sh\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
CODES = re.compile(r"<!-- exit codes -->\n(.*?)<!-- end -->", re.DOTALL)
VARIES = re.compile(r"\d\d:\d\d:\d\d(?:\.\d+|(?=Z))|\d{4}-\d\d-\d\dT|\d\.\d{3} s\b|:\d{4,5}\b")
PORT = "9000"


def printed(code: str, folder: Path) -> str:
    """Run a sample of the page as a shell does, with a CSMS where it speaks of one."""
    shell = f'ocppkit() {{ "{sys.executable}" -m ocppkit "$@"; }}\n'
    with ExitStack() as stack:
        if PORT in code:
            csms = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "ocppkit", "csms", "--port", "0"], stdin=-1, stdout=-1, text=True
                )
            )
            stack.callback(csms.terminate)
            assert csms.stdout is not None
            listening = re.search(r":(\d+)/", csms.stdout.readline())
            assert listening is not None
            code = code.replace(PORT, listening[1])
        command = ["bash", "-c", shell + code]
        done = subprocess.run(
            command, stdout=-1, stderr=subprocess.STDOUT, text=True, timeout=30, check=False, cwd=folder
        )
    return done.stdout


def test_every_sample_of_the_page_prints_what_is_shown(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name, text in FILE.findall(page):
        (tmp_path / name).write_text(text)
    samples = [(code, output) for code, output in SAMPLE.findall(page) if "pip install" not in code]
    assert len(samples) >= 10
    for code, output in samples:
        assert VARIES.sub("~", printed(code, tmp_path)) == VARIES.sub("~", output), code


def test_the_page_names_every_command_and_every_exit_code() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in COMMANDS:
        assert re.search(rf"^## .*\b{name}\b", page, re.MULTILINE), name
    table = CODES.search(page)
    assert table is not None
    assert table[1] == "".join(f"| {code.value} | {code.meaning} |\n" for code in Exit)

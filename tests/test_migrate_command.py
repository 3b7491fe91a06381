"""How the command of the codemod treats files, and what it tells."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from ocppkit.cli import migrate
from ocppkit.cli.app import main
from tests.test_migrate import HEAD


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["migrate", *arguments])
    return result.exit_code, result.output


def test_the_command_changes_files_when_told_to(tmp_path: Path) -> None:
    file, source = tmp_path / "csms.py", f"{HEAD}\nx = call.ClearCache()\n"
    file.write_text(source)
    code, shown = run(str(file), "--diff")
    assert (code, file.read_text()) == (0, source)
    assert "+x = v16.ClearCacheRequest()" in shown.splitlines()
    code, shown = run(str(file), "--write")
    assert "x = v16.ClearCacheRequest()" in file.read_text()
    assert shown == f"{file}: 0 of 0 handlers converted, 0 TODOs, 0 notes\n"
    assert run(str(file)) == (0, f"{file}: nothing of mobilityhouse/ocpp\n")


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "csms.py"
    source = f"{HEAD}\nclass S(Base):\n    @on('Reset')\n    def f(self, type): ...\n"
    file.write_bytes(source.replace("\n", "\r\n").encode())
    run(str(file), "--write")
    assert b"@handlers.on(v16.Reset)" in file.read_bytes()
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")


def test_the_report_has_a_line_for_each_thing_to_do(tmp_path: Path) -> None:
    file = tmp_path / "csms.py"
    file.write_text(f"{HEAD}\nclass S(Base):\n    async def f(self):\n        await self.call(call.Reset(**x))\n")
    _, shown = run(str(file))
    first, todo, note = shown.splitlines()
    assert first == f"{file}: 0 of 0 handlers converted, 1 TODO, 1 note"
    assert todo.startswith(f"{file}:11: TODO: v16.ResetRequest: write the fields out")
    assert note == f"{file}: note: call() raises RemoteCallError where a refused call returned None: line 11"


def test_what_is_no_python_is_said_in_a_line(tmp_path: Path) -> None:
    file = tmp_path / "csms.py"
    file.write_text("def (:\n")
    code, shown = run(str(file))
    assert (code, shown) == (3, f"ocppkit: {file}: is no Python at line 1\n")


@pytest.mark.parametrize(
    ("start", "encoding"),
    [(b"\xef\xbb\xbf", "utf-8"), (b"# coding: latin-1\n", "latin-1"), (b"# coding: cp1252\n", "cp1252")],
)
def test_encodings_stay_as_they_are(start: bytes, encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "csms.py"
    file.write_bytes(start + "from ocpp.v16 import call\nx = 'é', call.ClearCache()\n".encode(encoding))
    assert run(str(file), "--write")[0] == 0
    assert file.read_bytes() == start + "from ocppkit import v16\nx = 'é', v16.ClearCacheRequest()\n".encode(encoding)


def test_what_cannot_be_converted_does_not_stop_the_others(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.py", "b.py", "c.py")]
    for file in files:
        file.write_text("import ocpp\nfrom ocpp.v16 import call\nx = call.ClearCache()\n")
    packed = gzip.compress(b"import ocpp\n")
    files[1].write_bytes(packed)
    code, shown = run(*map(str, files), "--write")
    assert code == 3
    assert f"ocppkit: {files[1]}: is no text of Python" in shown
    assert "v16.ClearCacheRequest()" in files[2].read_text()
    assert files[1].read_bytes() == packed


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, source = tmp_path / "csms.py", f"{HEAD}\nx = call.ClearCache()\n"
    file.write_text(source)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    code, shown = run(str(file), "--write")
    assert (code, file.read_text(), [*tmp_path.iterdir()]) == (3, source, [file])
    assert f"{file}: cannot be written, and is as it was" in shown


def test_links_and_modes_stay(tmp_path: Path) -> None:
    file, link = tmp_path / "csms.py", tmp_path / "link.py"
    file.write_text(f"{HEAD}\nx = call.ClearCache()\n")
    file.chmod(0o751)
    link.symlink_to(file)
    run(str(link), "--write")
    assert link.is_symlink()
    assert "v16.ClearCacheRequest()" in file.read_text()
    assert file.stat().st_mode & 0o777 == 0o751


def test_the_changes_are_shown_with_their_tabs(tmp_path: Path) -> None:
    file = tmp_path / "csms.py"
    file.write_text("from ocpp.v16 import call\n\nif 1:\n\tx = call.ClearCache()\n")
    assert "+\tx = v16.ClearCacheRequest()" in run(str(file), "--diff")[1].splitlines()


def test_what_is_left_of_theirs_is_no_nothing(tmp_path: Path) -> None:
    file = tmp_path / "csms.py"
    file.write_text("from ocpp.v16 import *\n")
    for _ in range(2):
        assert "1 TODO" in run(str(file), "--write")[1]


def test_without_libcst_one_line_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "csms.py").write_text("import ocpp\n")
    code = (
        "import sys\nsys.modules['libcst'] = None\nfrom ocppkit.cli.app import main\n"
        f"main(['migrate', {str(tmp_path / 'csms.py')!r}])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (2, f"ocppkit: {migrate.MISSING}\n")


def test_the_other_commands_do_without_libcst() -> None:
    code = "import sys\nfrom ocppkit.cli import app, migrate\nprint('libcst' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout == "False\n"

"""Every block of code in the documentation runs, and prints what the text says it prints."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from docs.draw import PAGE, drawn

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *ROOT.glob("docs/**/*.md")])
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> list[tuple[str, str]]:
    return BLOCK.findall(page.read_text(encoding="utf-8"))


def programs(page: Path) -> list[tuple[str, str]]:
    """Return the complete programs of a page that need no other: code, and what follows as its output."""
    found = [*blocks(page), ("", "")]
    return [
        (code, output if kind == "text" else "")
        for (language, code), (kind, output) in pairwise(found)
        if language == "python" and not code.startswith("# ")
    ]


def named(page: Path, name: str) -> str:
    return next(code for language, code in blocks(page) if language == "python" and code.startswith(f"# {name}\n"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_program_runs_and_prints_what_is_shown(page: Path) -> None:
    for code, output in programs(page):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
        assert (done.returncode, done.stderr) == (0, ""), code
        assert not output or done.stdout == output


def test_the_readme_s_csms_and_station_talk_to_each_other(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for name in ("csms.py", "station.py"):
        code = named(ROOT / "README.md", name)
        assert "9000" in code
        (tmp_path / name).write_text(code.replace("9000", str(port)))
    csms = subprocess.Popen([sys.executable, "-u", tmp_path / "csms.py"], stdout=subprocess.PIPE, text=True)
    try:
        wait_for(port)
        done = subprocess.run(
            [sys.executable, tmp_path / "station.py"], capture_output=True, text=True, timeout=30, check=False
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "accepted: True\n", "")
    finally:
        csms.terminate()
        out, _ = csms.communicate(timeout=30)
    assert out == "CS001 is a Pro 22\nCS001 has version 7 of the local list\n"


def test_every_program_passes_the_strict_type_checker(tmp_path: Path) -> None:
    code = [code for page in PAGES for language, code in blocks(page) if language == "python"]
    for number, program in enumerate(code):
        (tmp_path / f"program{number}.py").write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "."]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the CSMS does not listen")


def test_pages_link_to_what_is_there() -> None:
    for page in [*PAGES, ROOT / "CHANGELOG.md"]:
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert "://" in target or (page.parent / target).exists(), (page.name, target)


def test_the_pictures_are_drawn_from_the_tables_as_they_are() -> None:
    assert drawn(PAGE.read_text(encoding="utf-8")) == PAGE.read_text(encoding="utf-8")


def test_the_readme_shows_seven_samples_and_two_commands() -> None:
    readme = blocks(ROOT / "README.md")
    assert [language for language, _ in readme].count("python") == 7
    assert [line.split()[1] for _, code in readme for line in code.splitlines() if line.startswith("make")] == [
        "demo",
        "test",
    ]

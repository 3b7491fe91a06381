"""Every block of code in the documentation runs, and prints what the text says it prints."""

from __future__ import annotations

import ast
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from docs.draw import PICTURES, drawn
from docs.site.api import place
from ocppkit import VERSIONS
from ocppkit.capture import BrokenLine, Link, LinkChange, Record, read_log

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("tests/*/README.md")])
BLOCK = re.compile(
    r"^(?:<!-- (?P<note>[^\n]+?) -->\n\n?)?```(?P<language>\w*)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL
)

ELSEWHERE = {"docs/cli.md": "test_cli*.py", "docs/migrating.md": "test_migrate*.py"}
"""Pages whose commands, and whose programs of others, have tests of their own, which name the page."""
WHY_NOT = {
    ("README.md", "pip install ocppkit"): "it installs packages",
    ("README.md", "make demo"): "test_demo.py runs it, and this test is part of the other",
    ("CONTRIBUTING.md", "python -m codegen import PATH"): "test_edition.py runs it with an edition of its own",
    ("CONTRIBUTING.md", "python -m codegen import-registry FOLDER"): "test_registry.py runs it",
    ("tests/benchmarks/README.md", "make bench"): "it takes minutes; test_benchmarks.py runs its parts",
}
"""Blocks of pages that are not for the site, which would say it themselves: ``<!-- not run: why -->``."""
TOGETHER = ("README.md", "docs/start/csms.md", "docs/start/station.md", "docs/migrating.md")
"""Pages whose csms.py and station.py talk to each other."""


@dataclass(frozen=True)
class Block:
    """A block of code, what stands above it in a comment, and what follows as its output."""

    page: Path
    language: str
    code: str
    note: str
    output: str = ""

    @property
    def name(self) -> str:
        """The file that a program says it is: ``# csms.py``."""
        found = re.match(r"# (\w+\.py)\n", self.code)
        return found[1] if found else ""


def path(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page; a text that comes next, without a note of its own, is what a program prints."""
    found = [
        Block(page, match["language"], match["code"], match["note"] or "")
        for match in BLOCK.finditer(page.read_text(encoding="utf-8"))
    ]
    after = [(one, other) for one, other in pairwise([*found, Block(page, "", "", "")])]
    return [
        Block(page, one.language, one.code, one.note, other.code if is_output(one, other) else "")
        for one, other in after
    ]


def is_output(block: Block, following: Block) -> bool:
    return block.language not in ("", "text") and following.language == "text" and not following.note


def unexplained(page: Path) -> Iterator[str]:
    """Yield the blocks of a page that no test runs, and that do not say why."""
    found = blocks(page)
    outputs = {block.output for block in found}
    for block in found:
        first = block.code.partition("\n")[0]
        explained = (
            block.language == "python"
            or block.note.startswith("not run: ")
            or (block.language == "text" and (block.code in outputs or block.note))
            or (block.language == "mermaid" and page in PICTURES)
            or path(page) in ELSEWHERE
            or any(path(page) == where and first.startswith(start) for where, start in WHY_NOT)
            or (path(page), block.language) in {("README.md", "sh"), ("docs/captures.md", "json")}  # below
        )
        if not explained:
            yield f"{path(page)}: {first}"


def test_every_block_is_run_or_says_why_not() -> None:
    assert [one for page in PAGES for one in unexplained(page)] == []
    for page, tests in ELSEWHERE.items():
        named = (file.read_text(encoding="utf-8") for file in (ROOT / "tests").glob(tests))
        assert any(f'"{Path(page).name}"' in text or f"docs/{Path(page).name}" in text for text in named), page
    stale = [key for key in WHY_NOT if not any(key[1] in block.code for block in blocks(ROOT / key[0]))]
    assert stale == []


def test_a_block_that_nobody_runs_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    page = tmp_path / "page.md"
    page.write_text("```sh\nrm -rf\n```\n\n<!-- not run: why -->\n```sh\nrm\n```\n\n```text\nalone\n```\n")
    assert list(unexplained(page)) == ["page.md: rm -rf"]
    page.write_text(
        "words\n\n```text\nalone\n```\n\n```python\nprint(1)\n```\n\n```text\n1\n```\n\n```text\nmore\n```\n"
    )
    assert list(unexplained(page)) == ["page.md: alone", "page.md: more"]


def programs(page: Path) -> list[Block]:
    return [
        block for block in blocks(page) if block.language == "python" and not (block.name and path(page) in TOGETHER)
    ]


@pytest.mark.parametrize("page", [page for page in PAGES if programs(page)], ids=path)
def test_every_program_runs_and_prints_what_is_shown(page: Path) -> None:
    for block in programs(page):
        command = [sys.executable, "-c", block.code]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        assert (done.returncode, done.stderr) == (0, ""), block.code
        assert not block.output or done.stdout == block.output


@pytest.mark.parametrize(
    ("csms_page", "station_page", "station_says", "csms_says"),
    [
        (
            "README.md",
            "README.md",
            "accepted: True\n",
            "CS001 is a Pro 22\nCS001 has version 7 of the local list\n",
        ),
        (
            "docs/start/csms.md",
            "docs/start/station.md",
            "let in: True\nthe driver: Accepted\n",
            next(block.code for block in blocks(DOCS / "start" / "station.md") if block.note == "csms.py prints"),
        ),
        (
            "docs/migrating.md",
            "docs/migrating.md",
            "the tag is Accepted\n",
            "Pro 22 of Example at the garage, firmware unknown\nconnector 1 is Available\n1500.0 Wh in transaction 7\n",
        ),
    ],
    ids=["readme", "start", "migrating"],
)
def test_a_page_s_csms_and_station_talk_to_each_other(
    csms_page: str, station_page: str, station_says: str, csms_says: str, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for page, name in ((csms_page, "csms.py"), (station_page, "station.py")):
        code = next(block.code for block in blocks(ROOT / page) if block.name == name and block.language == "python")
        assert "9000" in code
        (tmp_path / name).write_text(code.replace("9000", str(port)))
    csms = subprocess.Popen([sys.executable, "-u", tmp_path / "csms.py"], stdout=subprocess.PIPE, text=True)
    impatient = threading.Timer(60, csms.kill)
    impatient.start()
    out = ""
    try:
        wait_for(port)
        done = subprocess.run(
            [sys.executable, tmp_path / "station.py"], capture_output=True, text=True, timeout=30, check=False
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, station_says, "")
        assert csms.stdout is not None
        while len(out) < len(csms_says) and (line := csms.stdout.readline()):
            out += line
    finally:
        csms.terminate()
        out += csms.communicate(timeout=30)[0]
        impatient.cancel()
    assert out == csms_says


def wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the CSMS does not listen")


def test_the_readme_s_commands_take_a_log(tmp_path: Path) -> None:
    log = next(block.code for block in blocks(DOCS / "cli.md") if block.note == "station.log")
    (tmp_path / "station.log").write_text(log)
    code = next(block.code for block in blocks(ROOT / "README.md") if block.code.startswith("ocppkit validate"))
    shell = f'ocppkit() {{ "{sys.executable}" -m ocppkit "$@"; }}\n'
    for line in code.splitlines():
        done = subprocess.run(
            ["bash", "-c", shell + line], capture_output=True, text=True, timeout=30, check=False, cwd=tmp_path
        )
        assert done.returncode in (0, 1), (line, done.stderr)  # 1: something was wrong with the messages
    assert {file.name for file in tmp_path.iterdir()} == {"station.log", "page.html", "to-share.jsonl"}


def test_the_trace_of_the_page_about_captures_is_read_as_one() -> None:
    trace = next(block.code for block in blocks(DOCS / "captures.md") if block.language == "json")
    opened, first, second, broken = read_log(trace.splitlines())
    assert isinstance(opened, LinkChange)
    assert opened.link is Link.OPENED
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert (first.text, second.text) == ('[2,"1","Reset",{}]', b"[2,\xff")
    assert isinstance(broken, BrokenLine)


def test_every_program_passes_the_strict_type_checker(tmp_path: Path) -> None:
    code = [block.code for page in PAGES for block in blocks(page) if block.language == "python"]
    for number, program in enumerate(code):
        (tmp_path / f"program{number}.py").write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "."]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


PRINTED = {version.package for version in VERSIONS}


def imports(code: str) -> Iterator[tuple[str, str]]:
    """Yield what a program imports of the library, the printed packages apart."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "ocppkit":
            yield from ((node.module or "", alias.name) for alias in node.names if node.module not in PRINTED)


def test_the_pages_import_public_names_alone() -> None:
    unknown = [
        f"{path(page)}: {module}.{name}"
        for page in PAGES
        for block in blocks(page)
        if block.language == "python"
        for module, name in imports(block.code)
        if f"{module}.{name}" not in PRINTED and place(module, name) is None
    ]
    assert unknown == []


LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


def test_pages_link_to_what_is_there() -> None:
    for page in PAGES:
        for target in LINK.findall(BLOCK.sub("", page.read_text(encoding="utf-8"))):
            assert "://" in target or (page.parent / target).exists() or is_printed(page, target), (path(page), target)


def is_printed(page: Path, target: str) -> bool:
    """Whether a page of the site links to one that is printed when the site is built; tests/test_site.py builds it."""
    found = (page.parent / target).resolve().relative_to(DOCS) if DOCS in page.parents else Path()
    return found.parts[:1] in (("reference",), ("project",))


def test_the_pictures_are_drawn_from_the_tables_as_they_are() -> None:
    for page in PICTURES:
        assert drawn(page) == page.read_text(encoding="utf-8"), f"{page.name}: python -m docs.draw"


def test_the_readme_shows_seven_samples_and_two_commands() -> None:
    readme = blocks(ROOT / "README.md")
    assert [block.language for block in readme].count("python") == 7
    assert [line.split()[1] for block in readme for line in block.code.splitlines() if line.startswith("make")] == [
        "demo",
        "test",
    ]


def test_the_start_has_six_programs() -> None:
    assert sum(block.language == "python" for page in (DOCS / "start").glob("*.md") for block in blocks(page)) == 6

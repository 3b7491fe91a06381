"""A project that builds on the library: it installs the wheel, tests itself with the kit, and passes both checkers."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.typing.checkers import CHECKERS
from tests.typing.installed import latest, run, scratch

PROJECT = Path(__file__).parent / "downstream"
# What goes wrong when the project is changed, and what its own tests then show.
BUG = ("session.now = max([session.now, *readings])", "session.now = min([session.now, *readings])")


def checkout(name: str) -> Path:
    return shutil.copytree(PROJECT, scratch() / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))


def verdict(project: Path) -> str:
    """Return what pytest says of the project, run as its authors do."""
    return run(latest(), "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=project, codes=(0, 1))


def test_the_project_s_own_tests_pass_with_the_kit() -> None:
    assert re.search(r"^6 passed in", verdict(checkout("project")), re.MULTILINE)


def test_the_project_s_own_tests_find_its_bugs_and_show_what_was_said() -> None:
    project = checkout("project-with-a-bug")
    ledger = project / "src" / "depot" / "ledger.py"
    text = ledger.read_text(encoding="utf-8")
    assert BUG[0] in text
    ledger.write_text(text.replace(*BUG))
    out = verdict(project)
    assert re.search(r"^1 failed, 5 passed in", out, re.MULTILINE), out
    assert "OCPP 2.0.1" in out
    assert "TransactionEvent" in out


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_project_passes_strict_checks_with_the_installed_wheel(checker: str) -> None:
    project = checkout(f"project-{checker}")
    assert CHECKERS[checker](project, latest()).errors == {}

"""Both type checkers, strict, find every mistake that is planted in a downstream program, and no other."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PROGRAM = HERE / "downstream" / "program.py"
TIMEOUT = 300


def planted() -> set[int]:
    lines = PROGRAM.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


def run(*arguments: str, cwd: Path) -> str:
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, cwd=cwd, check=False)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout


def test_mypy_finds_exactly_the_planted_mistakes(tmp_path: Path) -> None:
    out = run("mypy", "--strict", "--config-file=", "--hide-error-context", str(PROGRAM), cwd=tmp_path)
    found = {int(line) for line in re.findall(r"program\.py:(\d+): error", out)}
    assert found == planted(), out
    assert re.findall(r"^(?!.*program\.py).*: error", out, re.MULTILINE) == []


def test_pyright_finds_exactly_the_planted_mistakes(tmp_path: Path) -> None:
    shutil.copy(PROGRAM, tmp_path)
    configuration = {"typeCheckingMode": "strict", "reportUnusedExpression": False, "reportUnusedFunction": False}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(configuration))
    out = run("pyright", "--outputjson", "--pythonpath", sys.executable, cwd=tmp_path)
    errors = [one for one in json.loads(out)["generalDiagnostics"] if one["severity"] == "error"]
    # A decorator that is wrong makes what it decorates partly unknown, which pyright says beside.
    real = [one for one in errors if not one.get("rule", "").startswith("reportUnknown")]
    assert {Path(one["file"]).name for one in errors} == {PROGRAM.name}
    assert {one["range"]["start"]["line"] + 1 for one in real} == planted(), out


def test_many_mistakes_are_planted() -> None:
    assert len(planted()) >= 30

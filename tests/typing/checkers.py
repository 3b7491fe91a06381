"""Runs mypy and pyright, both strict, over a folder of programs, with the packages of one environment alone."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from tests.typing.installed import run

MYPY = ("mypy", "--strict", "--config-file=", "--output=json", "--python-executable")
PYRIGHT = ("pyright", "--outputjson", "--pythonpath")
MYPY_REVEALS = re.compile(r'Revealed type is "(.*)"')
PYRIGHT_REVEALS = re.compile(r'Type of ".*" is "(.*)"', re.DOTALL)
# mypy says where a type is defined: of that the version stays.
OF_A_VERSION = re.compile(r"\bocppkit\.(v\d+)\.\w+\.(?=\w)")
MODULE = re.compile(r"\b(?:[a-z_]\w*\.)+(?=\w)")

Place: TypeAlias = tuple[str, int]
"""A file's name and a line."""


@dataclass
class Report:
    """What a checker says: errors and revealed types, by place."""

    errors: dict[Place, list[str]] = field(default_factory=dict[Place, list[str]])
    revealed: dict[Place, str] = field(default_factory=dict[Place, str])


def mypy(folder: Path, python: Path, *options: str) -> Report:
    """Have mypy check a folder as somebody does who has the packages of another interpreter."""
    out = checked(*MYPY, str(python), *options, ".", cwd=folder)
    report = Report()
    for line in filter(None, out.splitlines()):  # an empty one says that nothing is wrong
        said: dict[str, Any] = json.loads(line)
        place = Path(said["file"]).name, said["line"]
        shown = MYPY_REVEALS.fullmatch(said["message"])
        if shown is not None:
            report.revealed[place] = MODULE.sub("", OF_A_VERSION.sub(r"\1/", shown[1])).replace("/", ".")
        elif said["severity"] == "error":
            report.errors.setdefault(place, []).append(said["message"])
    return report


def pyright(folder: Path, python: Path) -> Report:
    """Have pyright check a folder as somebody does who has the packages of another interpreter."""
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    report = Report()
    for said in json.loads(checked(*PYRIGHT, str(python), cwd=folder))["generalDiagnostics"]:
        place = Path(said["file"]).name, said["range"]["start"]["line"] + 1
        shown = PYRIGHT_REVEALS.fullmatch(said["message"])
        if shown is not None:
            report.revealed[place] = shown[1]
        elif said["severity"] == "error":
            report.errors.setdefault(place, []).append(said["message"])
    return report


CHECKERS: Mapping[str, Callable[[Path, Path], Report]] = {"mypy": mypy, "pyright": pyright}


def unversioned(name: str) -> str:
    """Return a type as pyright shows it, which leaves modules out."""
    return MODULE.sub("", name)


def checked(*arguments: str, cwd: Path) -> str:
    """Run a checker of the development environment, whatever it finds."""
    return run(sys.executable, "-m", *arguments, cwd=cwd, codes=(0, 1))

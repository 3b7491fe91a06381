"""What a type checker without a cache takes for a small program."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.typing.checkers import mypy
from tests.typing.installed import latest

MOST = 1.0  # seconds beyond an empty file
SHARE = 1.5  # of what an empty file takes: as much, where that takes 0.65 s; a busy machine is slow with both
TRIES = 5
PROGRAM = """
from datetime import UTC, datetime

from ocppkit import OCPP{0}, Handlers, v{0}
from ocppkit.asyncio import StationPeer

handlers = Handlers(OCPP{0}, StationPeer[OCPP{0}])


@handlers.on(v{0}.Heartbeat)
def heartbeat(station: StationPeer[OCPP{0}], request: v{0}.HeartbeatRequest) -> v{0}.HeartbeatResponse:
    return v{0}.HeartbeatResponse(current_time=datetime.now(UTC))
"""


def seconds(program: str, folder: Path) -> float:
    """Return how long mypy works on a program that it has never seen, whatever else the machine does."""
    folder.mkdir()
    (folder / "program.py").write_text(program)
    python = latest()  # made before the clock runs
    start = os.times()
    assert mypy(folder, python).errors == {}
    end = os.times()
    shutil.rmtree(folder)
    return end.children_user + end.children_system - start.children_user - start.children_system


@pytest.mark.parametrize("version", ["16", "201", "21"])
def test_a_small_program_takes_mypy_a_second_more_than_an_empty_file(version: str, tmp_path: Path) -> None:
    taken: list[tuple[float, float]] = []
    for _ in range(TRIES):
        empty, small = seconds("", tmp_path / "empty"), seconds(PROGRAM.format(version), tmp_path / "small")
        if small - empty <= max(MOST, SHARE * empty):
            return
        taken.append((empty, small))
    pytest.fail(f"seconds for an empty file and for a program: {taken}")


def test_a_program_of_one_version_has_mypy_read_no_other(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM.format("201"))
    cache = tmp_path / "cache"
    assert mypy(tmp_path, latest(), "--cache-dir", str(cache), "--no-sqlite-cache").errors == {}
    packages = {path.name for path in cache.glob("*/ocppkit/v*") if path.is_dir()}
    assert packages == {"v201"}

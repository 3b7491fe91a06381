"""The guard sees a slower change by the work it makes, whatever the machine is doing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import ocppkit
from tests.benchmarks.guard import TOLERANCE, Work, counted, differences, figures

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.skipif(
    not figures().is_file(),
    reason="no figures for this Python; write them with python -m tests.benchmarks.guard --write",
)


def guard(package: Path | None = None, only: str = "") -> subprocess.CompletedProcess[str]:
    """Run the guard, for a copy of the package if one is given."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": "" if package is None else str(package.parent)}
    command = [sys.executable, "-m", "tests.benchmarks.guard", "--only", only]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)


class Plant(NamedTuple):
    """A function, or a loop, to make a tenth slower by turns of an idle loop, and the cases that must show it."""

    module: str
    function: str
    turns: int
    case: str


PLANTS = {
    "a decoder": Plant(
        "v201/_decode.py",
        "    for d in items:\n        o = new(*SampledValueType_NEW)\n",
        6,
        "read 2.0.1 MeterValues",
    ),
    "an encoder": Plant("v201/_encode.py", "def encode_SampledValueType(o):\n", 6, "write 2.0.1 MeterValues"),
    "the engine": Plant(
        "_engine/base.py",
        "    def _frame_received(self, frame: frames.Frame, text: str | bytes, now: float) -> None:\n",
        50,
        "exchange 2.0.1 Heartbeat",
    ),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package that may be spoilt."""
    assert ocppkit.__file__ is not None
    package = tmp_path / "ocppkit"
    shutil.copytree(Path(ocppkit.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    return package


def test_the_work_is_what_is_kept() -> None:
    done = guard()
    assert done.returncode == 0, (
        f"{done.stdout}{done.stderr}\nif it should be so: python -m tests.benchmarks.guard --write"
    )


def test_an_untouched_copy_passes(copy: Path) -> None:
    assert guard(copy, "read 2.0.1 MeterValues").returncode == 0


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_a_tenth_more_work_fails(plant: Plant, copy: Path) -> None:
    path = copy / plant.module
    source = path.read_text(encoding="utf-8")
    assert source.count(plant.function) == 1
    indent = " " * (len(plant.function) - len(plant.function.lstrip()) + 4)
    idle = f"{indent}for _ in range({plant.turns}):\n{indent}    pass\n"
    path.write_text(source.replace(plant.function, plant.function + idle), encoding="utf-8")
    done = guard(copy, plant.case)
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stdout.startswith(plant.case)
    (more,) = {part.rstrip(")%").partition(".")[0] for part in done.stdout.splitlines()[0].split("(+")[1:2]}
    assert 5 <= int(more) <= 15


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (Work(1000, 100), []),
        (Work(1029, 102), []),
        (Work(1031, 100), ["read: bytecodes 1,000 -> 1,031 (+3.1%)"]),
        (Work(900, 100), ["read: bytecodes 1,000 -> 900 (-10.0%)"]),
        (Work(1000, 110), ["read: C calls 100 -> 110 (+10.0%)"]),
    ],
)
def test_three_percent_either_way_are_told(now: Work, told: list[str]) -> None:
    assert TOLERANCE == 0.03
    assert differences({"read": Work(1000, 100)}, {"read": now}) == told


def test_a_case_that_comes_or_goes_is_told() -> None:
    assert differences({"old": Work(1, 1)}, {"new": Work(1, 1)}) == ["new: is new", "old: is gone"]


def test_counting_gives_the_same_twice_and_sees_calls_into_c() -> None:
    def work(turns: int) -> int:
        return sum(len(str(turn)) for turn in range(turns))

    ten = counted(lambda: work(10))
    assert ten == counted(lambda: work(10))
    more = counted(lambda: work(20))
    assert more.bytecodes > ten.bytecodes
    assert more.c_calls == ten.c_calls + 10

"""Programs as users write them, checked against the installed wheel: each mistake is found at its line, and no other.

A line of ``programs/`` that ends with ``# wrong: kind`` holds a mistake; behind ``reveal_type(...)`` stands the type.
"""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from tests.typing.checkers import CHECKERS, Place, Report, unversioned
from tests.typing.installed import latest, run, scratch

PROGRAMS = Path(__file__).parent / "programs"
WRONG = re.compile(r"  # wrong: (.+)$")
REVEALED = re.compile(r"\breveal_type\(.*\)  # (?!wrong: )(.+)$")
# What a user can do wrong, and at least how often it is done here.
KINDS = {
    "SEND": 4,
    "absent field": 1,
    "await": 5,
    "context": 4,
    "direction": 6,
    "field name": 10,
    "field type": 30,
    "handler for another action": 5,
    "match": 2,
    "middleware": 1,
    "missing field": 6,
    "reply class": 6,
    "version": 20,
}

each_checker = pytest.mark.parametrize("checker", CHECKERS)


def marked(pattern: re.Pattern[str]) -> dict[Place, str]:
    return {
        (path.name, number): found[1]
        for path in PROGRAMS.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := pattern.search(line))
    }


@cache
def report(checker: str) -> Report:
    folder = scratch() / f"programs-{checker}"
    shutil.copytree(PROGRAMS, folder)
    return CHECKERS[checker](folder, latest())


def test_the_programs_are_checked_against_the_wheel() -> None:
    place = Path(run(latest(), "-c", "import ocppkit; print(ocppkit.__file__)").strip())
    assert place.is_relative_to(scratch())
    assert (place.parent / "py.typed").exists()


@each_checker
def test_each_mistake_is_found_at_its_line(checker: str) -> None:
    found = report(checker).errors
    assert {place: kind for place, kind in marked(WRONG).items() if place not in found} == {}


@each_checker
def test_no_other_line_is_found(checker: str) -> None:
    wrong = marked(WRONG)
    assert {place: errors for place, errors in report(checker).errors.items() if place not in wrong} == {}


@each_checker
def test_types_are_inferred_as_written(checker: str) -> None:
    expected = marked(REVEALED)
    if checker == "pyright":
        expected = {place: unversioned(name) for place, name in expected.items()}
    shown = report(checker).revealed
    assert {place: shown.get(place) for place in expected} == expected


def test_each_kind_of_mistake_is_made_and_many_types_are_shown() -> None:
    made = list(marked(WRONG).values())
    assert set(made) == set(KINDS)
    assert {kind: made.count(kind) for kind, least in KINDS.items() if made.count(kind) < least} == {}
    assert len(marked(REVEALED)) >= 70

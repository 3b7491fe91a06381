"""The kit's pytest plugin: what a person reads when a test fails, and what its fixtures are."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

import ocppkit.testing
from tests.test_imports import loaded_by

ROOT = Path(__file__).parent.parent
PLUGIN = "ocppkit.testing.plugin"
INSTALLED = any(one.value == PLUGIN for one in entry_points(group="pytest11"))
SUITE = """
import asyncio

import pytest

from ocppkit import OCPP16, v16
from ocppkit.testing import wires

BOOT = v16.BootNotificationRequest(charge_point_model="Pro 22", charge_point_vendor="Example")
OTHER = v16.BootNotificationRequest(charge_point_model="Pro 11", charge_point_vendor="Example", iccid="7")


def test_messages():
    assert BOOT == OTHER


def test_lists():
    assert [BOOT, BOOT] == [BOOT, OTHER, BOOT, BOOT]


def test_many():
    assert [BOOT] * 60 == [OTHER] * 60


def test_numbers():
    assert [1] == [2]


def test_unlike():
    assert BOOT != BOOT


@pytest.mark.parametrize("fails", [True, False])
def test_talk(ocpp_run, fails):
    async def main():
        here, there = wires(OCPP16)
        await there.send('[2,"1","Heartbeat",{}]')
        assert not fails

    ocpp_run(main())


def test_clock(ocpp_clock, ocpp_run, ocpp_version):
    async def main():
        waiting = asyncio.create_task(asyncio.sleep(3600, result=ocpp_version.name))
        await ocpp_clock.advance(3600)
        return await waiting

    assert ocpp_run(main()) == ocpp_version.name


def test_quirks(ocpp_quirk):
    assert ocpp_quirk.id != "mv-unit-hz"


@pytest.mark.parametrize("ocpp_quirk", ["mine"])
def test_own_quirk(ocpp_quirk):
    assert ocpp_quirk == "mine"


@pytest.mark.parametrize(argvalues=[(1, "mine")], argnames=["number", "ocpp_quirk"])
def test_own_quirk_and_more(number, ocpp_quirk):
    assert ocpp_quirk == "mine"


@pytest.fixture(scope="module")
def end():
    with asyncio.Runner() as runner:

        async def begin():
            return wires(OCPP16)

        here, there = runner.run(begin())
        yield lambda text: runner.run(there.send(text))
        here.close()


def test_one_of_two(end):
    end('[2,"1","Heartbeat",{}]')


def test_two_of_two(end):
    end('[2,"2","Heartbeat",{}]')
    assert False


@pytest.fixture
def broken(ocpp_run):
    async def main():
        here, there = wires(OCPP16)
        await there.send('[2,"3","Heartbeat",{}]')
        assert False

    yield
    ocpp_run(main())


def test_whose_fixture_fails(broken):
    pass
"""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what pytest says of the suite."""
    folder = tmp_path_factory.mktemp("suite")
    (folder / "test_suite.py").write_text(SUITE)
    given = [] if INSTALLED else ["-p", PLUGIN]
    command = [sys.executable, "-m", "pytest", *given, "-p", "no:cacheprovider", "-rA", "-vv", "--color=no"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout.splitlines()


def conversation(output: list[str], test: str) -> list[str]:
    """Return what pytest shows of what was said in a test that has failed."""
    start = next(number for number, line in enumerate(output) if line.strip("_ ") == test and line.startswith("__"))
    head = next(number for number, line in enumerate(output[start:], start) if line.strip("- ") == "OCPP 1.6")
    end = next(number for number, line in enumerate(output[head + 1 :], head + 1) if line[:2] in ("__", "==", "--"))
    return output[head + 1 : end]


def told(output: list[str], test: str) -> list[str]:
    """Return how pytest explains that a test has failed."""
    start = next(number for number, line in enumerate(output) if line.strip("_ ") == test and line.startswith("__"))
    end = next(number for number, line in enumerate(output[start + 1 :], start + 1) if line[:2] in ("__", "=="))
    return [line[8:] for line in output[start:end] if line.startswith("E   ")]


def test_two_messages_that_differ_are_shown_by_field(output: list[str]) -> None:
    lines = told(output, "test_messages")
    assert lines == [
        "AssertionError: assert the fields of two BootNotificationRequest differ:",
        "  charge_point_model: 'Pro 22' != 'Pro 11'",
        "  iccid: absent != '7'",
    ]
    page = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    assert "\n".join(f"E       {line}" for line in lines) in page


def test_lists_of_messages_are_shown_by_field_and_long_differences_are_cut(output: list[str]) -> None:
    assert told(output, "test_lists") == [
        "AssertionError: assert the lists of messages differ:",
        "  [1].charge_point_model: 'Pro 22' != 'Pro 11'",
        "  [1].iccid: absent != '7'",
        "  2 items != 4 items",
    ]
    assert told(output, "test_many")[-1] == "  and 70 more"


def test_other_comparisons_are_left_to_pytest(output: list[str]) -> None:
    assert told(output, "test_numbers")[0] == "assert [1] == [2]"
    assert not any("differ:" in line for line in told(output, "test_unlike"))


def test_a_test_that_fails_shows_what_was_said_in_it_and_one_that_passes_does_not(output: list[str]) -> None:
    assert conversation(output, "test_talk[True]") == ["  1    0.000 s  station  HeartbeatRequest()"]
    assert sum(line.strip("- ") == "OCPP 1.6" for line in output) == 3


def test_a_conversation_that_a_fixture_holds_is_shown_with_all_its_tests(output: list[str]) -> None:
    lines = conversation(output, "test_two_of_two")
    assert [line[:3] for line in lines] == ["  1", "  2"]


def test_what_was_said_is_shown_if_a_fixture_fails(output: list[str]) -> None:
    lines = conversation(output, "ERROR at teardown of test_whose_fixture_fails")
    assert lines == ["  1    0.000 s  station  HeartbeatRequest()"]


def test_who_names_the_quirks_gets_those(output: list[str]) -> None:
    passed = {line.partition("::")[2] for line in output if line.startswith("PASSED")}
    assert {"test_own_quirk[mine]", "test_own_quirk_and_more[1-mine]"} <= passed


def test_fixtures_are_a_clock_each_version_and_each_quirk(output: list[str]) -> None:
    passed = {line.partition("::")[2] for line in output if line.startswith("PASSED")}
    assert {f"test_clock[{version}]" for version in ("1.6", "2.0.1", "2.1")} < passed
    assert len([name for name in passed if name.startswith("test_quirks[")]) == 53
    assert told(output, "test_quirks[mv-unit-hz]")


def test_pytest_loads_no_part_of_the_library_with_the_plugin() -> None:
    loaded = {name for name in loaded_by(f"import pytest, {PLUGIN}") if name.startswith("ocppkit.")}
    assert {name for name in loaded if name.startswith("ocppkit.testing")} == {"ocppkit.testing", PLUGIN}
    assert not loaded & {"ocppkit.asyncio", "ocppkit.messages", "ocppkit._engine.base"}


def test_hypothesis_and_pytest_are_loaded_by_whoever_uses_them() -> None:
    kit = loaded_by("from ocppkit.testing import *")
    assert not {name.partition(".")[0] for name in kit} & {"hypothesis", "pytest", "_pytest"}


def test_the_stub_of_the_kit_has_the_names_that_it_loads() -> None:
    stub = Path(ocppkit.testing.__file__).with_suffix(".pyi")
    names = {
        (node.module, alias.name)
        for node in ast.parse(stub.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    kit: Any = ocppkit.testing
    assert names == {(f"ocppkit.testing.{module}", name) for name, module in kit._HOMES.items()}
    assert all(getattr(kit, name) is not None for name in kit.__all__)
    with pytest.raises(AttributeError, match="no attribute 'conected'"):
        kit.conected  # noqa: B018
    assert set(dir(kit)) >= set(kit.__all__)

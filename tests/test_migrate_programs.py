"""Whole programs, converted: those of the page, and the examples of mobilityhouse/ocpp where a copy of them is at hand.

``OCPPKIT_INCUMBENT`` names a checkout of mobilityhouse/ocpp: its package on PyPI has no examples.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import socket
import subprocess
import sys
import textwrap
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from docs.demo.__main__ import listen
from docs.demo.stations import SESSIONS
from ocppkit import OCPP16, OCPP21, OCPP201, RemoteCallError, Version
from ocppkit.cli._migrate import Outcome, migrated

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "migrating.md"
BLOCK = re.compile(r"^```(py|python)\n(# (\w+\.py)\n.*?)^```$", re.MULTILINE | re.DOTALL)
INCUMBENT = os.environ.get("OCPPKIT_INCUMBENT")
EXAMPLES = [f"{package}/{name}" for package in ("v16", "v201", "v21") for name in ("central_system", "charge_point")]
VERSIONS = {"v16": OCPP16, "v201": OCPP201, "v21": OCPP21}
GUIDES = ["server_side.rst", "client_side.rst"]
needs_incumbent = pytest.mark.skipif(not INCUMBENT, reason="OCPPKIT_INCUMBENT names no checkout of mobilityhouse/ocpp")


def shown(name: str) -> list[str]:
    """Return a program of the page, before and after."""
    return [code for _, code, title in BLOCK.findall(PAGE.read_text(encoding="utf-8")) if title == name]


def formatted(code: str) -> str:
    for command in (["check", "--select", "I", "--fix", "-q"], ["format", "-q"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--isolated", "--line-length", "120", "-"]
        code = subprocess.run(ruff, input=code, capture_output=True, text=True, timeout=30, check=True).stdout
    return code


def example(name: str) -> Outcome:
    return migrated((Path(INCUMBENT or "") / "examples" / f"{name}.py").read_text(encoding="utf-8"))


def guide(name: str) -> list[str]:
    """Return the complete programs of a page of theirs: each block that runs a loop, with the classes it asks for."""
    text = (Path(INCUMBENT or "") / "docs" / "source" / "usage" / name).read_text(encoding="utf-8")
    found = re.findall(r"\.\. code-block:: python\n\n((?:(?: {4}.*)?\n)+)", text)
    return [textwrap.dedent(code) for code in found]


def check(folder: Path) -> None:
    """Let both type checkers, strict, look at the programs of a folder."""
    (folder / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    for command in (["mypy", "--strict", "--config-file=", "."], ["pyright", "--pythonpath", sys.executable, "."]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


@asynccontextmanager
async def program(code: str, port: int, folder: Path) -> AsyncGenerator[asyncio.subprocess.Process]:
    """Run a program on a port of its own while the block runs."""
    assert "9000" in code
    file = folder / f"program{len([*folder.iterdir()])}.py"
    file.write_text(code.replace("9000", str(port)).replace("localhost", "127.0.0.1"))
    found = [INCUMBENT or "", os.environ.get("PYTHONPATH", "")]  # their examples need their own package, as it is there
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, found))}
    pipe, both = asyncio.subprocess.PIPE, asyncio.subprocess.STDOUT
    command = (sys.executable, "-u", str(file))
    process = await asyncio.create_subprocess_exec(*command, stdout=pipe, stderr=both, env=environment)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def says(process: asyncio.subprocess.Process, *expected: str) -> None:
    """Wait until a program has written these, in this order."""
    assert process.stdout is not None
    seen: list[str] = []
    async with asyncio.timeout(30):
        for text in expected:
            while not seen or text not in seen[-1]:
                line = await process.stdout.readline()
                assert line, "\n".join(seen)
                seen.append(line.decode())
            seen.append("")


def free() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


async def up(port: int) -> None:
    async with asyncio.timeout(30):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return


# The page


@pytest.mark.parametrize(("name", "todos"), [("csms.py", 0), ("station.py", 0), ("heartbeat.py", 7)])
def test_what_the_page_shows_is_what_becomes_of_a_program(name: str, todos: int) -> None:
    before, after = shown(name)
    outcome = migrated(before)
    assert formatted(outcome.code) == after
    assert (len(outcome.todos), after.count("# TODO(ocppkit): ")) == (todos, todos)


@pytest.mark.parametrize(("csms", "station"), [(0, 1), (1, 0)], ids=["their csms", "their station"])
def test_one_program_may_be_converted_and_the_other_not_yet(csms: int, station: int, tmp_path: Path) -> None:
    async def main() -> None:
        port = free()
        async with program(shown("csms.py")[csms], port, tmp_path) as serving:
            await up(port)
            async with program(shown("station.py")[station], port, tmp_path) as living:
                await says(living, "the tag is Accepted")
                await living.wait()
            await says(
                serving,
                "Pro 22 of Example at the garage, firmware unknown",
                "connector 1 is Available",
                "1500.0 Wh in transaction 7",
            )

    asyncio.run(main())


# The incumbent's examples


@needs_incumbent
def test_the_handlers_of_the_six_examples_are_converted() -> None:
    outcomes = [example(name) for name in EXAMPLES]
    handlers = sum(len(outcome.handlers) for outcome in outcomes)
    converted = sum(len(outcome.converted) for outcome in outcomes)
    assert (handlers, converted) == (5, 5)
    assert not [todo for outcome in outcomes for todo in outcome.todos]


@needs_incumbent
@pytest.mark.parametrize("package", VERSIONS)
def test_the_examples_pass_both_type_checkers(package: str, tmp_path: Path) -> None:
    for name in EXAMPLES:
        if name.startswith(f"{package}/"):
            (tmp_path / f"{name.partition('/')[2]}.py").write_text(example(name).code)
    check(tmp_path)


@needs_incumbent
@pytest.mark.parametrize("package", VERSIONS)
def test_an_example_s_station_is_let_in_by_the_demo_s_csms(package: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with await listen(0, None) as server:
            port = server.sockets[0].getsockname()[1]
            async with program(example(f"{package}/charge_point").code, port, tmp_path) as station:
                await says(station, "Connected to central system.")
                if package != "v16":  # it goes on with a heartbeat, which that CSMS does not handle
                    await says(station, "RemoteCallError: the other side answered NotSupported")

    asyncio.run(main())


@needs_incumbent
@pytest.mark.parametrize("package", VERSIONS)
def test_an_example_s_csms_lets_the_demo_s_station_in(package: str, tmp_path: Path) -> None:
    version: type[Version] = VERSIONS[package]
    answers: list[list[Any]] = []

    async def main() -> None:
        port = free()
        async with program(example(f"{package}/central_system").code, port, tmp_path):
            await up(port)
            offer = [Subprotocol(version.subprotocol)]
            async with connect(f"ws://127.0.0.1:{port}/CP_1", subprotocols=offer) as ws:

                async def incoming() -> AsyncGenerator[str | bytes]:
                    async for text in ws:
                        answers.append(json.loads(text))
                        yield text

                with pytest.raises((RemoteCallError, ExceptionGroup)):  # the example handles no StatusNotification
                    await SESSIONS[version](incoming(), ws.send)

    asyncio.run(main())
    boot, status = answers
    assert boot[2]["status"] == "Accepted"
    assert status[2] == "NotSupported"


@needs_incumbent
@pytest.mark.parametrize("package", VERSIONS)
def test_the_examples_talk_to_each_other_before_and_after(package: str, tmp_path: Path) -> None:
    async def meet(csms: str, station: str) -> None:
        port = free()
        async with program(csms, port, tmp_path):
            await up(port)
            async with program(station, port, tmp_path) as living:
                await says(living, "Connected to central system.")

    folder = Path(INCUMBENT or "") / "examples" / package
    before = [(folder / f"{name}.py").read_text() for name in ("central_system", "charge_point")]
    after = [migrated(code).code for code in before]
    asyncio.run(meet(after[0], after[1]))
    asyncio.run(meet(before[0], after[1]))
    asyncio.run(meet(after[0], before[1]))


@needs_incumbent
def test_the_programs_of_their_pages_are_converted(tmp_path: Path) -> None:
    done = 0
    for name in GUIDES:
        for number, code in enumerate(guide(name)):
            outcome = migrated(code)
            assert len(outcome.converted) == len(outcome.handlers)
            assert not outcome.todos
            if outcome.code != code and "class " in code:
                (tmp_path / f"{Path(name).stem}{number}.py").write_text(outcome.code)
                done += 1
    assert done >= 2

"""What users install: what is in it, that it is always the same, and that it works with the oldest of what it needs."""

from __future__ import annotations

import os
import re
import sys
import tarfile
import tomllib
import zipfile
from email import message_from_string
from email.message import Message
from functools import cache
from pathlib import Path

import pytest

from tests.typing.installed import EXTRAS, ROOT, build, distributions, environment, latest, run, scratch

# Bytes; a package that grows beyond these has something in it that nobody meant to ship.
MOST_IN_WHEEL = 1_500_000
MOST_IN_SDIST = 2_500_000
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
# The oldest versions of these have no wheels for newer versions of Python.
COMPILED = {"libcst", "orjson"}
OLDEST_PYTHON = sys.version_info[:2] == (3, 11)

# What an application does with each room that needs a third party, and with the engine.
USE = """
import asyncio, importlib, pkgutil, sys
from datetime import UTC, datetime
from decimal import Decimal

import attrs
from cattrs import Converter

import ocppkit
from ocppkit import OCPP16, OCPP201, Handlers, Transfer, custom_action, from_payload, to_payload, v16, v201
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.bridge import Context, State, upgrade
from ocppkit.converters import body, make_converter
from ocppkit.smart_charging import Circumstances, Evse, composite, flat, profile_of
from ocppkit.station import Outbox
from ocppkit.store import MemoryStore

for module in pkgutil.walk_packages(ocppkit.__path__, "ocppkit."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)

assert attrs.fields(v16.ResetRequest).type.name == "type"
converter = make_converter(OCPP16, Converter())
assert converter.structure({"type": "Hard"}, v16.ResetRequest) == v16.ResetRequest(type=v16.ResetType.HARD)

now = datetime(2026, 5, 1, tzinfo=UTC)
outbox = Outbox(OCPP16, MemoryStore(), now=0.0)
outbox.add(v16.StartTransactionRequest(connector_id=1, id_tag="A", meter_start=0, timestamp=now), now=0.0)
outbox.online()
assert outbox.next(now=0.0) is not None
profile = profile_of(flat(1, 16).message(OCPP201), evse_id=1)
around = Circumstances(evses=[Evse(1, voltage=Decimal(230))])
assert composite([profile], version=OCPP201, evse_id=1, start=now, duration=60, circumstances=around).periods
assert upgrade(v16.AuthorizeRequest(id_tag="04A2B3C4"), Context.start(State(), now)).messages

handlers = Handlers(OCPP201)


@handlers.on(v201.Heartbeat)
async def heartbeat(_, request):
    return v201.HeartbeatResponse(current_time=now)


async def main():
    to_csms, to_station = asyncio.Queue(), asyncio.Queue()

    async def texts(queue):
        while (text := await queue.get()) is not None:
            yield text

    station = CsmsPeer(OCPP201, texts(to_station), to_csms.put)
    csms = StationPeer(OCPP201, texts(to_csms), to_station.put)
    runs = [asyncio.create_task(station.run(Handlers(OCPP201), None)), asyncio.create_task(csms.run(handlers, None))]
    assert (await station.call(v201.HeartbeatRequest(), timeout=5)).current_time == now
    await to_csms.put(None)
    await to_station.put(None)
    await asyncio.gather(*runs)


asyncio.run(main())
print("used")
"""


@cache
def wheel() -> zipfile.ZipFile:
    return zipfile.ZipFile(distributions()[0])


@cache
def sdist() -> set[str]:
    with tarfile.open(distributions()[1]) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


@cache
def metadata() -> Message:
    (name,) = (name for name in wheel().namelist() if name.endswith(".dist-info/METADATA"))
    return message_from_string(wheel().read(name).decode())


def sources() -> set[str]:
    """Return what belongs to the package, by its path."""
    package = ROOT / "src"
    return {
        str(path.relative_to(package))
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_package_and_nothing_else() -> None:
    assert {name for name in wheel().namelist() if ".dist-info/" not in name} == sources()


def test_the_package_says_that_it_is_typed() -> None:
    assert "ocppkit/py.typed" in wheel().namelist()
    assert "Typing :: Typed" in metadata().get_all("Classifier", [])
    stubs = {name for name in sources() if name.endswith(".pyi")}
    assert "ocppkit/__init__.pyi" in stubs
    assert stubs <= set(wheel().namelist())


@pytest.mark.parametrize("name", ["tests", "test", "conftest.py", "codegen", "docs", "__pycache__"])
def test_no_test_and_no_tool_is_installed(name: str) -> None:
    assert [path for path in wheel().namelist() if name in path.split("/")] == []


def test_the_source_distribution_has_what_prints_and_builds_the_package_and_no_tests() -> None:
    rooms = {path.partition("/")[0] for path in sdist()}
    assert {"src", "schemas", "codegen", "docs", "pyproject.toml", "LICENSE", "NOTICE", "CHANGELOG.md"} <= rooms
    assert not rooms & {"tests", ".ci", ".github", "Makefile", "dist", "build", "site"}
    assert {f"src/{path}" for path in sources()} <= sdist()


def test_the_distributions_are_as_large_as_they_should_be() -> None:
    sizes = [path.stat().st_size for path in distributions()]
    print(*(f"{path.name}: {path.stat().st_size} bytes" for path in distributions()), sep="\n")
    assert sizes[0] <= MOST_IN_WHEEL
    assert sizes[1] <= MOST_IN_SDIST


def test_the_licence_and_its_notice_come_along() -> None:
    assert metadata()["License-Expression"] == "Apache-2.0"
    assert metadata().get_all("License-File") == ["LICENSE", "NOTICE"]
    assert {Path(name).name for name in wheel().namelist() if "/licenses/" in name} == {"LICENSE", "NOTICE"}


def test_another_folder_time_and_umask_build_the_same_bytes() -> None:
    tree = scratch() / "again"
    with tarfile.open(distributions()[1]) as archive:
        archive.extractall(tree, filter="data")
    (tree,) = tree.iterdir()
    for path in tree.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(0o700 if path.is_dir() else 0o600)
    before = os.umask(0o077)
    try:
        again = build(tree, scratch() / "dist-again")
    finally:
        os.umask(before)
    assert [path.name for path in again] == [path.name for path in distributions()]
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in distributions()]


def lowest() -> tuple[str, ...]:
    """Return every dependency, pinned to the oldest version that the project allows."""
    asked = [*PROJECT["dependencies"], *(one for extra in EXTRAS for one in PROJECT["optional-dependencies"][extra])]
    pins = {re.sub(r">=([\d.]+).*", r"==\1", one) for one in asked}
    return tuple(sorted(pin for pin in pins if OLDEST_PYTHON or pin.partition("==")[0] not in COMPILED))


def oldest() -> Path:
    return environment(EXTRAS, lowest())


def versions(python: Path) -> dict[str, str]:
    program = "from importlib.metadata import distributions\nfor d in distributions(): print(d.name, d.version)"
    return dict(line.split() for line in run(python, "-c", program).lower().replace("_", "-").splitlines())


def test_every_extra_is_installed_here() -> None:
    assert set(EXTRAS) == set(PROJECT["optional-dependencies"])


def test_it_works_with_the_oldest_dependencies_that_it_allows() -> None:
    assert run(oldest(), "-c", USE) == "used\n"


def test_it_works_with_the_newest_dependencies() -> None:
    assert run(latest(), "-c", USE) == "used\n"


def test_oldest_and_newest_are_not_the_same() -> None:
    old, new = versions(oldest()), versions(latest())
    assert [name for name in ("attrs", "cattrs", "typing-extensions") if old[name] == new[name]] == []


def test_the_command_is_installed_and_runs() -> None:
    out = run(latest().with_name("ocppkit"), "decode", '[2,"1","Reset",{"type":"Hard"}]')
    assert "Reset" in out


def test_the_source_distribution_installs_and_works_with_what_is_required_alone() -> None:
    python = environment(sdist=True)
    assert set(versions(python)) == {"ocppkit", "attrs", "cattrs", "typing-extensions"}
    rooms = "asyncio, bridged, device_model.monitors, smart_charging, station, sync"
    run(python, "-c", f"from ocppkit import v16, v201, v21\nimport ocppkit.{rooms.replace(', ', ', ocppkit.')}")

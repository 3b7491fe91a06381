"""The guard: the work that ocppkit does for fixed inputs, counted, so that a slower change is seen where no clock is.

Run it as ``python -m tests.benchmarks.guard [--write] [--only PREFIX]``. It counts the bytecodes that run and the calls
into C, over every message of the benchmarks in both directions, refusals, exchanges through the engine and imports, and
compares with the figures kept in ``tests/data``, one file for each version of Python. More than 3 % away, up or down,
is exit code 1; ``--write`` keeps the new figures and shows what has changed.

Counts tell nothing of how long a bytecode takes: the benchmarks do. They are equal on every machine.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).parents[2]
TOLERANCE: Final = 0.03
PACKAGES: Final = ("v16", "v201", "v21")
WARM_UP: Final = 3


class Work(NamedTuple):
    """What was counted."""

    bytecodes: int
    c_calls: int


def figures(folder: Path = ROOT / "tests" / "data") -> Path:
    """Return the file with the figures for this Python: bytecodes differ between its versions."""
    return folder / f"guard-{sys.version_info.major}.{sys.version_info.minor}.json"


def counted(call: Callable[[], object], within: str = "") -> Work:
    """Count the work of a call; ``within``: the work of functions whose file name begins so."""
    bytecodes = c_calls = 0

    def opcode(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal bytecodes
        if event == "opcode":
            bytecodes += 1
        return opcode

    def entered(frame: FrameType, event: str, _: Any) -> Any:
        if not frame.f_code.co_filename.startswith(within):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        return opcode

    def profile(frame: FrameType, event: str, _: Any) -> None:
        nonlocal c_calls
        if event == "c_call" and frame.f_code is not counted.__code__ and frame.f_code.co_filename.startswith(within):
            c_calls += 1

    gc.collect()
    gc.disable()  # a finalizer would be counted
    try:
        sys.settrace(entered)
        sys.setprofile(profile)
        call()
    finally:
        sys.setprofile(None)
        sys.settrace(None)
        gc.enable()
    return Work(bytecodes, c_calls)


# The cases: each is prepared, run until nothing is done for the first time any more, and counted.


def _message_cases() -> Iterator[tuple[str, Callable[[], object]]]:
    from ocppkit import PayloadError
    from tests.benchmarks.peers.ours import Ocppkit
    from tests.benchmarks.workload import VERSIONS, mutants, samples

    contestant = Ocppkit()
    contestant.ready()
    for version in VERSIONS:
        for sample in samples(version):
            read, write = contestant.reader(sample), contestant.writer(sample)
            yield f"read {version.name} {sample.label}", lambda read=read, text=sample.text: read(text)  # type: ignore[misc]
            yield f"write {version.name} {sample.label}", write
        for mutant in mutants(version):
            read = contestant.reader(mutant.original)

            def refuse(read: Callable[[str], object] = read, text: str = mutant.sample.text) -> object:
                try:
                    return read(text)
                except PayloadError as error:
                    return str(error)

            yield f"refuse {version.name} {mutant.sample.label}: {mutant.wrong}", refuse


def _engine_cases() -> Iterator[tuple[str, Callable[[], object]]]:
    from ocppkit import CsmsConnection, StationConnection
    from tests.benchmarks.peers.ours import message_of
    from tests.benchmarks.workload import VERSIONS, by_label

    for version in VERSIONS:
        for action in ("Heartbeat", "StatusNotification", "MeterValues[20 samples]"):
            request = message_of(by_label(version, action))
            kind = action.partition("[")[0]
            response = version.actions[kind].response
            answer = message_of(by_label(version, f"{kind}.conf")) if kind != "MeterValues" else response()  # type: ignore[misc]
            station, csms = StationConnection(version), CsmsConnection(version)

            def exchange(
                station: Any = station, csms: Any = csms, request: Any = request, answer: Any = answer
            ) -> object:
                pending = station.call(request, now=0.0, message_id="1")
                for text in station.messages_to_send():
                    csms.receive(text, now=0.0)
                for event in csms.events():
                    csms.reply(event.message_id, event.request, answer)
                for text in csms.messages_to_send():
                    station.receive(text, now=0.0)
                station.events()
                return pending.result()

            yield f"exchange {version.name} {action}", exchange


def inside_package() -> str:
    """Return the folder of the package without importing it."""
    from importlib.util import find_spec

    spec = find_spec("ocppkit")
    assert spec is not None
    assert spec.origin is not None
    return str(Path(spec.origin).parent)


def _import_cases() -> Iterator[tuple[str, Work]]:
    for package in PACKAGES:
        program = (
            "import json, sys; from tests.benchmarks.guard import counted, inside_package;"
            f"print(json.dumps(counted(lambda: __import__('ocppkit.{package}'), inside_package())))"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, env=_environment(), capture_output=True, text=True, check=True
        )
        yield f"import {package}", Work(*json.loads(done.stdout))


def measure(only: str = "") -> dict[str, Work]:
    """Return the work of each case whose name begins with ``only``."""
    found: dict[str, Work] = {}
    for cases in (_message_cases, _engine_cases):
        for name, call in cases():
            if name.startswith(only):
                for _ in range(WARM_UP):
                    call()
                found[name] = counted(call)
    if "import".startswith(only[:6]):
        found |= {name: work for name, work in _import_cases() if name.startswith(only)}
    return found


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONHASHSEED": "0"}


def differences(kept: dict[str, Work], found: dict[str, Work]) -> list[str]:
    """Name every case whose work is not what is kept."""
    told: list[str] = []
    for name in sorted(kept.keys() | found.keys()):
        before, now = kept.get(name), found.get(name)
        if before is None or now is None:
            told.append(f"{name}: {'is new' if before is None else 'is gone'}")
            continue
        changes = [
            f"{kind} {was:,} -> {is_now:,} ({is_now / max(was, 1) - 1:+.1%})"
            for kind, was, is_now in zip(("bytecodes", "C calls"), before, now, strict=True)
            if abs(is_now - was) > TOLERANCE * was
        ]
        if changes:
            told.append(f"{name}: {', '.join(changes)}")
    return told


def main(arguments: list[str] | None = None) -> int:
    """Count, compare or write, and return the exit code."""
    parser = argparse.ArgumentParser(description="Count the work of fixed inputs, and compare it with what is kept.")
    parser.add_argument("--write", action="store_true", help="keep the new figures")
    parser.add_argument("--only", default="", metavar="PREFIX", help="count the cases whose name begins so")
    options = parser.parse_args(arguments)
    if os.environ.get("PYTHONHASHSEED") != "0":  # the order of sets decides how much is compared
        command = [sys.executable, "-m", "tests.benchmarks.guard", *(sys.argv[1:] if arguments is None else arguments)]
        return subprocess.run(command, cwd=ROOT, env=_environment(), check=False).returncode
    path = figures()
    text = path.read_text(encoding="utf-8") if path.is_file() else "{}"
    kept = {name: Work(*work) for name, work in json.loads(text).items() if name.startswith(options.only)}
    found = measure(options.only)
    told = differences(kept, found)
    print(*told, sep="\n")
    if options.write:
        everything = {**json.loads(text), **found} if options.only else found
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(work)}" for name, work in sorted(everything.items()))
        path.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
        print(f"{len(found)} cases written to {path.relative_to(ROOT)}")
        return 0
    print(f"{len(found)} cases, {len(told)} more than {TOLERANCE:.0%} away from {path.name}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())

"""Start-up: what an import costs in time and memory, and what the first message does; each in a fresh interpreter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any, Final

from ocppkit import OCPP201
from tests.benchmarks.rounds import Pace
from tests.benchmarks.workload import by_label

PROGRAMS: Final = {
    "nothing": "pass",
    "ocppkit, front door": "import ocppkit",
    "ocppkit 1.6": "import ocppkit.v16",
    "ocppkit 2.0.1": "import ocppkit.v201",
    "ocppkit 2.1": "import ocppkit.v21",
    "ocppkit, all three": "import ocppkit.v16, ocppkit.v201, ocppkit.v21",
    "mobilityhouse/ocpp 1.6": "import ocpp.v16",
    "mobilityhouse/ocpp 2.0.1": "import ocpp.v201",
    "mobilityhouse/ocpp 2.1": "import ocpp.v21",
    "mobilityhouse/ocpp, all three": "import ocpp.v16, ocpp.v201, ocpp.v21",
}

# What reads the first message of a process, once everything is imported.
FIRST: Final = {
    "ocppkit": (
        "from ocppkit import loads, from_payload, v201",
        "frame = loads(text); from_payload(v201.TransactionEventRequest, frame.payload)",
    ),
    "mobilityhouse/ocpp": (
        "import ocpp.v201\nfrom ocpp.messages import unpack, _validate_payload\n"
        "from ocpp.charge_point import camel_to_snake_case\nfrom ocpp.v201 import call",
        "frame = unpack(text); _validate_payload(frame, '2.0.1'); "
        "call.TransactionEvent(**camel_to_snake_case(frame.payload))",
    ),
}

_MEASURED: Final = """
import resource, time
def resident():
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize() // 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = resident()
start = time.perf_counter()
{program}
seconds = time.perf_counter() - start
import json, sys
print(json.dumps([seconds * 1000, resident() - before]))
"""

_FIRST: Final = """
import json, sys, time
{program}
text = {text!r}
start = time.perf_counter()
{first}
print(json.dumps([(time.perf_counter() - start) * 1000, 0]))
"""


def _run(program: str) -> tuple[float, float]:
    """Return milliseconds and KiB as a program in a fresh interpreter reports them."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=environment)
    milliseconds, kibibytes = json.loads(done.stdout)
    return milliseconds, kibibytes


def _least(programs: dict[str, str], tries: int) -> dict[str, dict[str, float]]:
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    for program in programs.values():  # .pyc files are there from now on
        _run(program)
    for _ in range(tries):
        for name, program in programs.items():
            runs[name].append(_run(program))
    return {
        name: {"milliseconds": min(run[0] for run in each), "kibibytes": min(run[1] for run in each)}
        for name, each in runs.items()
    }


def run(pace: Pace) -> dict[str, Any]:
    """Return milliseconds and KiB of each import, and milliseconds of the first message."""
    text = by_label(OCPP201, "TransactionEvent").text
    imports = {name: _MEASURED.format(program=program) for name, program in PROGRAMS.items()}
    first = {
        name: _FIRST.format(program=program, text=text, first=statement) for name, (program, statement) in FIRST.items()
    }
    tries = 3 if pace.quick else 15
    return {"imports": _least(imports, tries), "first_message": _least(first, tries)}

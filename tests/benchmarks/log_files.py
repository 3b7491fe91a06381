"""How long the commands take for a large log, and how much memory: it must not grow with the log.

Run it as ``python -m tests.benchmarks.log_files [--megabytes 10 100]``. It makes a log of each size, runs ``ocppkit
validate``, ``trace`` and ``trace --html`` on it, each in a process of its own, and prints the seconds and the largest
resident memory of each. Exit code 1 if a command takes more than a minute for 100 MB, if its memory for the largest log
is more than a fifth above that for the smallest, or if it fails.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

from tests.benchmarks.log_maker import write_log

COMMANDS: Final = {
    "validate": ["validate", "{log}"],
    "trace": ["trace", "{log}"],
    "trace --html": ["trace", "{log}", "--html", "{page}"],
    "... --no-redact": ["trace", "{log}", "--html", "{page}", "--no-redact"],
}
SECONDS_FOR_100_MB: Final = 60.0
MORE_MEMORY: Final = 1.2
FINE: Final = {0, 1}  # 1: something is wrong with the messages, as it should be


class Run(NamedTuple):
    """What a command took."""

    seconds: float
    memory: int  # KiB, the most that was resident
    code: int


def run(arguments: list[str]) -> Run:
    """Run ``ocppkit`` in a process of its own, what it says thrown away."""
    command = [sys.executable, "-m", "ocppkit", *arguments]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Run(time.perf_counter() - start, usage.ru_maxrss, process.returncode)


def measure(sizes: list[int]) -> bool:
    """Run it all, print the figures, and say whether they are as they should be."""
    runs: dict[str, list[Run]] = {name: [] for name in COMMANDS}
    print(f"{'command':<15} {'MB':>5} {'frames':>9} {'seconds':>8} {'MiB':>6} {'page MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        log, page = Path(folder) / "log", Path(folder) / "page.html"
        for size in sizes:
            with log.open("w", encoding="utf-8") as file:
                made = write_log(file, size * 1_000_000)
            for name, arguments in COMMANDS.items():
                page.unlink(missing_ok=True)
                one = run([argument.format(log=log, page=page) for argument in arguments])
                runs[name].append(one)
                written = f"{page.stat().st_size / 1e6:.1f}" if page.exists() else ""
                figures = f"{size:>5} {made.frames:>9,} {one.seconds:>8.1f} {one.memory / 1024:>6.0f} {written:>8}"
                print(f"{name:<15} {figures}", flush=True)
    return not [name for name, of_it in runs.items() if not _fine(name, sizes, of_it)]


def _fine(name: str, sizes: list[int], runs: list[Run]) -> bool:
    largest, smallest = runs[-1], runs[0]
    seconds = largest.seconds * 100 / max(sizes[-1], 100)
    wrong = [
        largest.code not in FINE and f"exit code {largest.code}",
        seconds > SECONDS_FOR_100_MB and f"{seconds:.0f} s for 100 MB",
        largest.memory > smallest.memory * MORE_MEMORY and f"{largest.memory / smallest.memory:.2f} times the memory",
    ]
    for one in filter(None, wrong):
        print(f"{name}: {one}")
    return not any(wrong)


def main() -> int:
    """Run the measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, nargs="+", default=[10, 100])
    return 0 if measure(parser.parse_args().megabytes) else 1


if __name__ == "__main__":
    sys.exit(main())

"""The benchmarks: ``python -m tests.benchmarks [part ...] [--quick]``, see the README beside this file."""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from tests.benchmarks import environment
from tests.benchmarks.rounds import FULL, QUICK, Pace

PARTS: Final = ("codec", "stages", "startup", "memory", "building", "exchange", "scaling", "composite", "proxy")
DOCS: Final = environment.ROOT / "docs" / "benchmarks"


def _machine(pace: Pace) -> str:
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python} on {platform.system()} {platform.machine()}, {pace.rounds} rounds"


def _measure(parts: list[str], pace: Pace) -> dict[str, Any]:
    results: dict[str, Any] = {}
    for part in parts:
        start = time.perf_counter()
        figures = import_module(f"tests.benchmarks.{part}").run(pace)
        results[part] = {"machine": _machine(pace), "figures": figures}
        print(f"{part}: {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return results


def _rounded(value: Any) -> Any:
    """Return figures with four digits: the rest is noise, and changes the file."""
    match value:
        case float():
            return float(f"{value:.4g}")
        case dict():
            return {name: _rounded(each) for name, each in value.items()}  # pyright: ignore
        case list():
            return [_rounded(each) for each in value]  # pyright: ignore
        case _:
            return value


def main(arguments: list[str]) -> int:
    """Measure parts, print the page and keep it, unless it was quick; return 1 if a floor is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure ocppkit and its peers.")
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{', '.join(PARTS)}; all of them if none is named")
    parser.add_argument("--quick", action="store_true", help="few short rounds, and nothing is kept")
    parser.add_argument("--out", type=Path, help=f"where the page is kept, {DOCS.relative_to(environment.ROOT)}")
    options = parser.parse_args(arguments)
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"no part is called {', '.join(sorted(unknown))}: there are {', '.join(PARTS)}")
    if not environment.inside():
        return environment.enter(arguments)
    from tests.benchmarks import goals, report  # they know the contestants, which are only in that environment

    results = _measure(options.parts or list(PARTS), QUICK if options.quick else FULL)
    print(report.page(results))
    folder = options.out or (None if options.quick else DOCS)
    if folder is not None:
        kept = folder / "results.json"
        before: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
        everything = {**before, **results}
        report.write(everything, folder)
        kept.write_text(json.dumps(_rounded(everything), indent=1) + "\n", encoding="utf-8")
    broken = [goal.what for goal in goals.goals(results) if goal.verdict == goals.BROKEN]
    for what in broken:
        print(f"floor broken: {what}", file=sys.stderr)
    return int(bool(broken) and not options.quick)  # short rounds decide nothing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

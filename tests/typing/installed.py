"""The project as its users get it: built once for a test run, and installed into environments of its own."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection
from functools import cache
from pathlib import Path

EXTRAS = ("cli", "jsonschema", "migrate", "orjson", "testing", "websockets")
ROOT = Path(__file__).parent.parent.parent
TIMEOUT = 300  # seconds
# Those two would lead to the source tree.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in {"MYPYPATH", "PYTHONPATH"}}


@cache
def scratch() -> Path:
    """Return a folder that goes when the test run ends."""
    folder = Path(tempfile.mkdtemp(prefix="ocppkit-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def run(*command: str | Path, cwd: Path | None = None, codes: Collection[int] = (0,)) -> str:
    """Run a command, with nothing that leads it to the source tree, and return what it prints."""
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=TIMEOUT, cwd=cwd or scratch(), check=False, env=ENVIRONMENT
    )
    assert done.returncode in codes, done.stdout + done.stderr
    return done.stdout


def build(tree: Path, to: Path) -> tuple[Path, Path]:
    """Build wheel and sdist of a source tree."""
    run(sys.executable, "-m", "hatchling", "build", "-d", to, cwd=tree)
    (wheel,) = to.glob("*.whl")
    (sdist,) = to.glob("*.tar.gz")
    return wheel, sdist


@cache
def distributions() -> tuple[Path, Path]:
    """Return the project's wheel and sdist."""
    return build(ROOT, scratch() / "dist")


@cache
def environment(extras: tuple[str, ...] = (), requirements: tuple[str, ...] = (), *, sdist: bool = False) -> Path:
    """Return the Python of an environment that has the wheel with its extras, and what else is required.

    With ``sdist`` the installer builds the wheel itself, as it does where there is none.
    """
    folder = Path(tempfile.mkdtemp(dir=scratch()))
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    python = folder / "bin" / "python"
    what = f"{distributions()[sdist]}[{','.join(extras)}]" if extras else str(distributions()[sdist])
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-compile", what, *requirements)
    return python


def latest() -> Path:
    """Return the Python of an environment that has the newest of everything."""
    return environment(EXTRAS)

"""The environment of the benchmarks: the peers are no dependencies of ocppkit, so they live apart, in .venv-bench."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / ".venv-bench"
REQUIREMENTS: Final = Path(__file__).parent / "peers" / "requirements.txt"


def python() -> Path:
    """Return the interpreter of the environment; the environment is made anew where the requirements have changed."""
    interpreter = FOLDER / "bin" / "python"
    ready = FOLDER / "ready"
    digest = hashlib.sha256(REQUIREMENTS.read_bytes() + sys.version.encode()).hexdigest()
    if ready.is_file() and ready.read_text() == digest:
        return interpreter
    print(f"installing the peers into {FOLDER.name}", file=sys.stderr)
    venv.create(FOLDER, clear=True, with_pip=True)
    pip = [str(interpreter), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    subprocess.run([*pip, "--requirement", str(REQUIREMENTS)], check=True)
    (packages,) = FOLDER.glob("lib/python*/site-packages")
    (packages / "ocppkit.pth").write_text(f"{ROOT / 'src'}\n")
    ready.write_text(digest)
    return interpreter


def inside() -> bool:
    """Whether this process runs in the environment."""
    return Path(sys.prefix).resolve() == FOLDER.resolve()


def enter(arguments: list[str]) -> int:
    """Run the suite in the environment."""
    # A folder in PYTHONPATH would let in other versions of the peers.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [str(python()), "-m", "tests.benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**environment, "PYTHONHASHSEED": "0"}, check=False).returncode

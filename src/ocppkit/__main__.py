"""The entry of the ``ocppkit`` command, which says what is missing where the extra ``cli`` is not installed."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import Final

_EXTRA: Final = {"click", "rich", "websockets"}


def main() -> None:
    """Run the command and end the program with its exit code."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:  # whoever started us has closed it
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: SIM115
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what cannot be shown or is no text is no reason to end
            stream.reconfigure(errors="backslashreplace")
    try:
        from ocppkit.cli.app import main as command

        command(prog_name="ocppkit")
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in _EXTRA:
            raise
        sys.exit(f"ocppkit: {package} is not installed; install it with: pip install 'ocppkit[cli]'")


if __name__ == "__main__":
    main()

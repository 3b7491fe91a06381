"""What the tests of the generator share: the tree it works in, and ways to run it and to look at what it did."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(tree: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run Python in a tree, with the ocppkit of that tree and without leaving byte code in it."""
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return the content of all files below a folder, byte code aside."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Pack files in a zip, which can be packed in another."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def marked(data: bytes) -> bytes:
    """Put a byte order mark in front, and end lines with CRLF."""
    return b"\xef\xbb\xbf" + data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")

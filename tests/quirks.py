"""Frames of real stations that leave the standard, as data.

Each line of ``data/quirks.jsonl`` has the frame (``raw``; null for one that would fill the file), the version of its
connection, for an answer the action that was asked (``response_to``), who sent it, where that is told, what is odd in
it, and what a program should make of it (``want``).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final, NotRequired, TypedDict


class Quirk(TypedDict):
    """One odd frame."""

    id: str
    version: str
    response_to: NotRequired[str]
    raw: str
    vendor: str
    source: str
    quirk: str
    want: str


DEEP: Final = "[" * 100_000


def _quirk(line: str) -> Quirk:
    quirk: Quirk = json.loads(line)
    quirk["raw"] = quirk["raw"] or DEEP
    return quirk


QUIRKS: Final[list[Quirk]] = [
    _quirk(line) for line in (Path(__file__).parent / "data/quirks.jsonl").read_text("utf-8").splitlines()
]

"""Where a frame begins in a line of text, and what the line says of it by its form."""

from __future__ import annotations

import re
from datetime import tzinfo
from typing import Final, NamedTuple

from ocppkit.capture._reading.heads import Head, Way, found_time
from ocppkit.capture._reading.pieces import BEGIN

BARE: Final = re.compile(r"\s*(?=\[\s*(?:$|[2-6]\s*(?:,|$)))")
_RECEIVED, _SENT = ": receive message ", ": send "  # what the package ocpp writes before a frame
_LONGEST_IDENTITY: Final = 255
_LAST_WORD: Final = re.compile(r"[^\s:\[(]*$")

NOTHING: Final = Head(None, "", None)


class Found(NamedTuple):
    """Where a frame begins in a line, what the line says of it, and whether the rest of the line is what came."""

    begin: int
    head: Head
    whole: bool


def bare(text: str) -> Found | None:
    """Find a frame with nothing before it."""
    match = BARE.match(text)
    return None if match is None else Found(match.end(), NOTHING, whole=True)


def of_package(text: str, zone: tzinfo) -> Found | None:
    """Find a frame in a line of the Python package ``ocpp``."""
    at = text.find(_RECEIVED)
    if at >= 0:
        begin, way = at + len(_RECEIVED), Way.IN
    else:
        at = text.find(_SENT)
        begin, way = at + len(_SENT), Way.OUT
        if at < 0 or text[begin : begin + 1] != "[":
            return None
    time, _, _ = found_time(text, 0, at, zone)
    station = _LAST_WORD.search(text, max(at - _LONGEST_IDENTITY, 0), at)
    return Found(begin, Head(time, station[0] if station else "", way), whole=True)


def in_text(text: str) -> Found | None:
    """Find the first frame in any other line."""
    match = BEGIN.search(text)
    if match is None:
        return None
    begin = match.start()
    if match["escaped"] is not None:
        begin = max(text.rfind('"', 0, begin), 0)
    return Found(begin, NOTHING, whole=False)

"""What stands around a frame in a line of a log: when it went, which way, and whose it is."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from enum import Enum
from typing import Final, NamedTuple, final

from ocppkit.capture._redacting.settings import names
from ocppkit.messages import Sender


class Way(Enum):
    """Which way a frame went, as the writer of the log saw it."""

    IN = "in"
    OUT = "out"


Direction = Sender | Way | None
"""Who sent a frame: a side, a way that tells it once the writer is known, or nobody knows."""


class Head(NamedTuple):
    """What a line says of its frame."""

    time: datetime | None
    connection: str
    direction: Direction


# Time

_MOMENT: Final = re.compile(
    r"(?P<date>(?:19|20)\d\d[-/]\d\d[-/]\d\d)[Tt,\s]\s*(?P<time>\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)"
    r"(?:\s?(?P<utc>Z|z|UTC|GMT)(?![\w:])|\s?(?P<zone>[+-]\d\d:?\d\d)(?!\d))?"
)
# Seconds, milliseconds, microseconds or nanoseconds since 1970, at the beginning of a line.
_EPOCH: Final = re.compile(r"[\[(\s\"']*(?P<epoch>[12]\d{9}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?)(?![\w.:-])")
_1970: Final = datetime(1970, 1, 1, tzinfo=UTC)


def found_time(text: str, begin: int, end: int, zone: tzinfo) -> tuple[datetime | None, int, int]:
    """Find the first moment in a part of a text: the moment, None if there is none, and where it stands."""
    match = _MOMENT.search(text, begin, end)
    if match is None:
        match = _EPOCH.match(text, begin, end)
        if match is None:
            return None, begin, begin
        return since_1970(match["epoch"]), match.start("epoch"), match.end()
    date, time, utc, offset = match.groups()
    try:
        moment = datetime.fromisoformat(f"{date.replace('/', '-')}T{time}{offset or ''}")
    except ValueError:
        return None, begin, begin
    if utc is not None or offset is None:
        moment = moment.replace(tzinfo=UTC if utc is not None else zone)
    return moment, match.start(), match.end()


def since_1970(text: str) -> datetime | None:
    """Read a count of seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by its digits."""
    whole, _, fraction = text.partition(".")
    if not (whole + fraction).isdecimal() or len(whole) not in {10, 13, 16, 19}:
        return None
    digits = f"{whole}{fraction}".ljust(16, "0")
    return _1970 + timedelta(seconds=int(digits[:10]), microseconds=int(digits[10:16]))


# Direction

_WAYS: Final = re.compile(
    r"(?P<left>[a-z][\w.]*)[\"'\])]*\s*(?P<arrow>-+>|=+>|→|<-+|<=+|←)\s*[\"'\[(]*(?P<right>[a-z][\w.]*)"
    r"|(?P<inward>\b(?:receiv\w*|recv\w*|rx|in|inbound|incoming|rcvd)\b)"
    r"|(?P<outward>\b(?:sen[dt]|sends|sending|transmit\w*|tx|out|outbound|outgoing)\b)"
    r"|(?P<arrow_in><<+|<[-=]+|←|<(?=\s))"
    r"|(?P<arrow_out>>>+|[-=]+>|→|(?<=\s)>)"
    r"|(?P<source>\bfrom\b)|(?P<target>\bto\b)",
    re.IGNORECASE,
)
_STATIONS: Final = {"cp", "charger", "chargepoint", "point", "station", "chargingstation", "evse", "client"}
_CSMSES: Final = {"csms", "centralsystem", "central", "system", "server", "backend", "cpms", "csys"}
_STRONG: Final = ("inward", "outward", "arrow_in", "arrow_out")


def found_direction(text: str) -> Direction:
    """Say who sent a frame by the words and arrows around it; the last ones count, and words of motion most."""
    direction: Direction = None
    strong = False
    for match in _WAYS.finditer(text):
        kind = match.lastgroup or ""
        if kind == "right":
            side = between(match["left"], match["right"])
            if side is None:
                direction, strong = (Way.IN if match["arrow"][0] in "<←" else Way.OUT), True
            else:
                return side if match["arrow"][0] not in "<←" else _OTHER[side]
        elif kind in _STRONG or not strong:
            direction = Way.IN if kind in {"inward", "arrow_in", "source"} else Way.OUT
            strong = strong or kind in _STRONG
    return direction


_OTHER: Final = {Sender.STATION: Sender.CSMS, Sender.CSMS: Sender.STATION}


def other(side: Sender) -> Sender:
    """Return the side that a side talks to."""
    return _OTHER[side]


def between(left: str, right: str) -> Sender | None:
    """Say which side the left one of two parties is; CS is a central system in 1.6 and a charging station in 2.x."""
    first, second = left.casefold(), right.casefold()
    if first in _STATIONS or second in _CSMSES:
        return Sender.STATION
    return Sender.CSMS if first in _CSMSES or second in _STATIONS else None


# Station

_BY_NAME: Final = re.compile(
    r"(?:charge_?box_?id(?:entity)?|charge_?point(?:_?id)?|charging_?station(?:_?id)?|station(?:_?id)?|cp_?id"
    r"|charger(?:_?id)?|\bcp|identity|client_?id|device_?id|\bid)[\"']?\s*[=:]\s*[\"']?(?P<id>[^\s\"',;)\]}]+)",
    re.IGNORECASE,
)
_BY_MOTION: Final = re.compile(
    r"\b(?:from|to|recv|received|sent|send)\s+[\"'\[]?(?P<id>[^\s:,\"'\[\]]+)[\"'\]]?\s*:?\s*$", re.IGNORECASE
)
_BY_COLON: Final = re.compile(r"(?:^|[\s\[(|:])(?P<id>[\w.\-*@+]+)\]?\s*:\s*$")
_COMPOSE: Final = re.compile(r"^[\w.-]+\s*\|\s")
_ASIDE: Final = re.compile(r"\([^)]*\)|\{[^}]*\}")
_BRACKETS: Final = re.compile(r"\[[^\]]*\]")
_TOKEN: Final = re.compile(r"[A-Za-z0-9][\w.\-*@+]*")
_NO_STATION: Final = names(
    """
    trace debug info information notice warn warning error err fatal critical verbose log stdout stderr
    receive received receives receiving recv rcvd send sends sending sent rx tx in out inbound outbound incoming
    outgoing from to for of on at with by the a an is and
    ocpp ocppj ocpp1.6 ocpp1.6j ocpp2.0.1 ocpp2.1 json raw websocket ws wss frame frames text data payload message
    messages msg call callresult callerror result request response req resp reply answer event body content
    cp cs csms csys charger chargepoint chargingstation station central system centralsystem server client backend
    main mainthread thread root logger
    """
)


def found_connection(text: str, *, loosely: bool) -> str:
    """Find whose frame it is in the text around it, empty if that is not plain; ``loosely``: take the only name."""
    for pattern in (_BY_NAME, _BY_MOTION, _BY_COLON):
        for match in pattern.finditer(text):
            if match["id"].casefold() not in _NO_STATION:
                return match["id"]
    if not loosely:
        return ""
    text = _ASIDE.sub(" ", _COMPOSE.sub("", text))
    found = _names(_BRACKETS.sub(" ", text)) or _names(text)
    return found[0] if len(found) == 1 else ""


def _names(text: str) -> list[str]:
    """Return the words that are no mere words, and so may be a station's identity."""
    words = (match[0] for match in _TOKEN.finditer(text))
    return [
        word
        for word in words
        if "." not in word and not word.isalpha() and word.rstrip("-").casefold() not in _NO_STATION
    ]


_MOST_KEPT: Final = 4096
_MOST_BEFORE: Final = 300  # characters that are read before a time and before a frame
_MOST_BEHIND: Final = 100  # and behind it
_AROUND: Final = " \t\"'`>-=<"


@final
class Heads:
    """Reads what stands before frames; it remembers what it read, for logs say the same again and again."""

    __slots__ = ("_known", "_zone")

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._known: dict[str, tuple[str, Direction]] = {}

    def read(self, text: str, begin: int, end: int) -> Head:
        """Read what a line says of the frame that stands in it."""
        time, start, stop = found_time(text, 0, begin, self._zone)
        if time is None and end < len(text):
            time, _, _ = found_time(text, end, len(text), self._zone)
        before = f"{text[max(0, start - _MOST_BEFORE) : start]} {text[max(stop, begin - _MOST_BEFORE) : begin]}"
        known = self._known.get(before)
        if known is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            known = found_connection(before.rstrip(_AROUND), loosely=True), found_direction(before)
            self._known[before] = known
        connection, direction = known
        if not connection and end < len(text):
            behind = text[end : end + _MOST_BEHIND]
            connection = found_connection(behind.rstrip(_AROUND), loosely=False)
            direction = found_direction(behind) if direction is None else direction
        return Head(time, connection, direction)

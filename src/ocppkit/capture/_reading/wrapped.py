"""Lines that are JSON objects with a frame in one of their properties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo
from functools import lru_cache
from itertools import islice
from json import JSONDecoder, JSONEncoder
from typing import Any, Final, NamedTuple

from ocppkit.capture._reading.heads import Direction, Way, between, found_direction, found_time, since_1970
from ocppkit.json import is_array, is_object
from ocppkit.messages import Sender
from ocppkit.versions import VERSIONS, Version

# Names of properties, in lower case and without what separates words; what stands first is asked first.
_FRAMES: Final = (
    "frame", "raw", "ocpp", "ocppmessage", "rawmessage", "message", "msg", "payload", "text", "data", "body", "content",
    "log", "event",
)  # fmt: skip
_TIMES: Final = (
    "time", "timestamp", "ts", "datetime", "date", "receivedat", "sentat", "createdat", "eventtime", "logtime", "t",
)  # fmt: skip
_CONNECTIONS: Final = (
    "connection", "station", "stationid", "chargingstation", "chargingstationid", "chargepoint", "chargepointid",
    "chargeboxid", "chargeboxidentity", "charger", "chargerid", "cpid", "csid", "cp", "identity", "clientid", "client",
    "deviceid", "evseid", "connectionid", "id",
)  # fmt: skip
_DIRECTIONS: Final = (
    "direction",
    "dir",
    "way",
    "sender",
    "origin",
    "from",
    "source",
    "type",
    "kind",
    "event",
    "action",
)
_VERSIONS: Final = ("version", "ocppversion", "protocol", "subprotocol", "ocpp", "ocppprotocol")

_BY_NAME: Final[Mapping[str, type[Version]]] = {version.name: version for version in VERSIONS} | {
    version.subprotocol: version for version in VERSIONS
}
_SIDES: Final = {
    **dict.fromkeys(("station", "chargingstation", "chargepoint", "charger", "cp", "evse", "client"), Sender.STATION),
    **dict.fromkeys(("csms", "centralsystem", "central", "server", "backend", "cpms"), Sender.CSMS),
}
_MOST_TRIED: Final = 20  # arrays in a line that may be its frame
_raw_decode: Final = JSONDecoder().raw_decode
_encode: Final = JSONEncoder(separators=(",", ":")).encode
_TO_WORDS: Final = str.maketrans("_-.@ ", "     ")


class Wrapped(NamedTuple):
    """A frame and what the object around it says; the frame is text, or the list that the text stands for."""

    frame: str | list[Any]
    time: datetime | None
    connection: str
    direction: Direction
    version: type[Version] | None


def unwrapped(value: Mapping[str, Any], zone: tzinfo) -> Wrapped | None:
    """Find the frame in an object, or in one directly inside it; None if there is none."""
    outer = {_plain(name): item for name, item in value.items()}
    inner = [{_plain(name): item for name, item in one.items()} for one in value.values() if is_object(one)]
    for place in (outer, *inner):
        frame = _frame(place)
        if frame is not None:
            around = [place, outer] if place is not outer else [outer, *inner]
            return Wrapped(
                frame,
                next(_times(around, zone), None),
                next((str(one) for one in _found(around, _CONNECTIONS) if _is_identity(one)), ""),
                next(_directions(around), None),
                next((_BY_NAME[one] for one in map(_version, _found(around, _VERSIONS)) if one in _BY_NAME), None),
            )
    return None


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return name.casefold().translate(_TO_WORDS).replace(" ", "")


def _found(places: list[dict[str, Any]], names: tuple[str, ...]) -> Iterator[Any]:
    for place in places:
        for name in names:
            if name in place:
                yield place[name]


def _frame(place: Mapping[str, Any]) -> str | list[Any] | None:
    named = [place[name] for name in _FRAMES if name in place]
    for value in (*named, *place.values()):
        if is_array(value) and _is_frame(value):
            return value
        if isinstance(value, str) and value.lstrip()[:1] == "[" and value.lstrip()[1:].lstrip()[:1] in set("23456"):
            return value
    return next((one for one in named if isinstance(one, str) and "[" in one), None)


def _is_frame(value: list[Any]) -> bool:
    return 2 < len(value) < 6 and type(value[0]) is int and 2 <= value[0] <= 6 and not is_array(value[1])


def as_written(frame: list[Any], line: str) -> str:
    """Return a frame that stands as an array in a line, as it is written there."""
    for match in islice(re.finditer(r"\[\s*[2-6]\s*,", line), _MOST_TRIED):
        try:
            value, end = _raw_decode(line, match.start())
        except (ValueError, RecursionError):
            continue
        if value == frame:
            return line[match.start() : end]
    return _encode(frame)


def _is_identity(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 255


def _times(places: list[dict[str, Any]], zone: tzinfo) -> Iterator[datetime]:
    for value in _found(places, _TIMES):
        time = None
        if isinstance(value, str):
            time, _, _ = found_time(value, 0, len(value), zone)
        elif isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e19:
            time = since_1970(str(value) if isinstance(value, int) else f"{value:.6f}")
        if time is not None:
            yield time


def _directions(places: list[dict[str, Any]]) -> Iterator[Sender | Way]:
    for value in _found(places, _DIRECTIONS):
        if isinstance(value, str) and len(value) <= 80:
            direction = _direction(value)
            if direction is not None:
                yield direction


@lru_cache(maxsize=4096)
def _direction(value: str) -> Direction:
    side = _SIDES.get(_plain(value))
    direction = side if side is not None else found_direction(value.replace("_", " "))
    left, _, right = value.casefold().partition("to")
    return between(_plain(left), _plain(right)) if direction is None and right else direction


def _version(value: object) -> str:
    return value.casefold().removesuffix("j") if isinstance(value, str) else ""

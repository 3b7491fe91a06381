"""Meter values as lines of a chart: any length of time in a bounded number of points."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from math import isfinite
from typing import Any, Final, NamedTuple, TypeVar, final

from ocppkit.conversations import Seen
from ocppkit.measurements import Measurement, measurements
from ocppkit.messages import Message

K = TypeVar("K")
V = TypeVar("V")

# Measurand, and the unit that it is drawn in. What comes without a unit is taken to be in it.
_UNITS: Final = {
    "Power.Active.Import": "W",
    "Energy.Active.Import.Register": "Wh",
    "Power.Active.Export": "W",
    "Energy.Active.Export.Register": "Wh",
    "Current.Import": "A",
    "Voltage": "V",
    "SoC": "Percent",
}
_SUMMED: Final = ("Power", "Energy")
_PHASES: Final = ("L1", "L2", "L3", "L1-N", "L2-N", "L3-N")
_CARRIERS: Final = ("meter_value", "transaction_data", "meter_start", "meter_stop")

# A station keeps what it measured offline, and its clock may be wrong. What is further from the record is drawn there.
_LATE: Final = 7 * 86_400_000  # ms
_EARLY: Final = 86_400_000

_MOST_SERIES: Final = 1024
_MOST_POINTS: Final = 4096
_ALL_POINTS: Final = 1 << 17
_POINTS_OF_A_BLOCK: Final = 1 << 13
_REMEMBERED: Final = 4096
_FIRST_WIDTH: Final = 1000


class Key(NamedTuple):
    """What a series is of. ``phase`` is empty for a total; ``summed`` tells that it was added up from phases."""

    station: int
    place: str
    measurand: str
    phase: str
    summed: bool


@final
class Series:
    """The lowest and the highest value of each stretch of time, which doubles when there are too many of them.

    ``slots`` counts stretches of ``width`` ms since 1970.
    """

    def __init__(self) -> None:
        self.width = _FIRST_WIDTH
        self.slots = array("q")
        self.low = array("d")
        self.high = array("d")

    def add(self, at: int, value: float) -> None:
        """Add a value at a time in ms since 1970, in any order of time."""
        self._merge(at // self.width, value, value)

    def shrink(self, most: int) -> None:
        """Merge neighbours until there are at most so many points."""
        while len(self.slots) > most:
            points = zip(self.slots, self.low, self.high, strict=True)
            self.width *= 2
            self.slots, self.low, self.high = array("q"), array("d"), array("d")
            for slot, low, high in points:
                self._merge(slot // 2, low, high)

    def as_json(self) -> dict[str, Any]:
        """Return the points: slots as differences, values with 7 digits, ``high`` only where it is not ``low``."""
        before = [0, *self.slots[:-1]]
        low, high = ([float(f"{value:.7g}") for value in values] for values in (self.low, self.high))
        slots = [slot - last for slot, last in zip(self.slots, before, strict=True)]
        return {"width": self.width, "slots": slots, "low": low, "high": None if low == high else high}

    def _merge(self, slot: int, low: float, high: float) -> None:
        place = len(self.slots) if not self.slots or slot > self.slots[-1] else bisect_left(self.slots, slot)
        if place < len(self.slots) and self.slots[place] == slot:
            self.low[place] = min(self.low[place], low)
            self.high[place] = max(self.high[place], high)
        else:
            self.slots.insert(place, slot)
            self.low.insert(place, low)
            self.high.insert(place, high)


@final
class Charts:
    """Collects the series of all stations. ``left_out`` counts values of series beyond the 1,024 that are kept.

    Half of them are for totals of power and energy alone.
    """

    def __init__(self) -> None:
        self.left_out = 0
        self._series: dict[Key, Series] = {}
        self._most = _MOST_POINTS
        self._starting: OrderedDict[int, str] = OrderedDict()
        self._places: OrderedDict[tuple[int, str], str] = OrderedDict()

    def take(self, station: int, seen: Seen) -> None:
        """Add what a message measured."""
        message = seen.message
        if message is None:
            return
        started = self._starting.pop(seen.answers, None) if seen.answers is not None else None
        if started is not None:
            _remember(self._places, (station, str(_dig(message, "transaction_id"))), started)
        if not any(hasattr(message, name) for name in _CARRIERS):
            return
        place = self._place(station, message)
        if hasattr(message, "meter_start"):
            _remember(self._starting, seen.number, place)
        came = None if seen.record.time is None else _milliseconds(seen.record.time)
        for (moment, key), value in _values(station, place, message).items():
            at = _drawn_at(moment, came)
            if at is not None and isfinite(value):
                self._add(key, at, value)

    def blocks(self) -> Iterator[list[dict[str, Any]]]:
        """Yield the series as JSON, a few at a time."""
        block: list[dict[str, Any]] = []
        for key, series in self._series.items():
            block.append({**key._asdict(), "unit": _UNITS[key.measurand], **series.as_json()})
            if sum(len(one["slots"]) for one in block) >= _POINTS_OF_A_BLOCK:
                yield block
                block = []
        yield block

    def _add(self, key: Key, at: int, value: float) -> None:
        series = self._series.get(key)
        if series is None:
            first = key.measurand.startswith(_SUMMED) and not key.phase
            if len(self._series) >= (_MOST_SERIES if first else _MOST_SERIES // 2):
                self.left_out += 1
                return
            series = self._series[key] = Series()
            if len(self._series) * self._most > _ALL_POINTS:
                self._most //= 2
                for one in self._series.values():
                    one.shrink(self._most)
        series.add(at, value)
        series.shrink(self._most)

    def _place(self, station: int, message: Message) -> str:
        connector = _dig(message, "connector_id")
        evse = _dig(message, "evse_id") or _dig(message, "evse", "id")
        place = f"connector {connector}" if connector is not None else f"EVSE {evse}" if evse is not None else ""
        transaction: object = _dig(message, "transaction_id") or _dig(message, "transaction_info", "transaction_id")
        if transaction is None:
            return place
        if not place:  # a TransactionEvent need not repeat its EVSE, and a StopTransaction has no connector
            return self._places.get((station, str(transaction)), "")
        _remember(self._places, (station, str(transaction)), place)
        return place


def _values(station: int, place: str, message: Any) -> dict[tuple[datetime, Key], float]:
    """Return what a message measured, and the sums of the phases that come without their total."""
    total = Key(station, place, "Energy.Active.Import.Register", "", False)
    found: dict[tuple[datetime, Key], float] = {}
    sums: dict[tuple[datetime, Key], float] = {}
    for name in ("meter_start", "meter_stop"):
        if (reading := _dig(message, name)) is not None:
            found[message.timestamp, total] = float(Decimal(reading))  # of an integer that may have any length
    for one in measurements(message) if _carries_samples(message) else ():
        value = _number(one)
        if value is None:
            continue
        where = place if one.location == "Outlet" else f"{place} {one.location}".strip()
        key = Key(station, where, one.measurand, one.phase or "", False)
        found[one.timestamp, key] = value
        if one.phase in _PHASES and one.measurand.startswith(_SUMMED):
            summed = one.timestamp, key._replace(phase="", summed=True)
            sums[summed] = sums.get(summed, 0.0) + value
    alone = {(at, key): value for (at, key), value in sums.items() if (at, key._replace(summed=False)) not in found}
    return found | alone


def _carries_samples(message: object) -> bool:
    return hasattr(message, "meter_value") or hasattr(message, "transaction_data")


def _number(one: Measurement) -> float | None:
    unit = _UNITS.get(one.measurand)
    if unit is None or one.value is None:
        return None
    try:
        return float(one.value if one.unit in (None, unit) else one.in_unit(unit) or 0)
    except ValueError:
        return None


def _milliseconds(time: datetime) -> int:
    return round(time.timestamp() * 1000)


def _drawn_at(measured: datetime | None, came: int | None) -> int | None:
    """Return where in time a value is drawn, in ms since 1970."""
    at = None if measured is None else _milliseconds(measured)
    return came if at is None or (came is not None and not came - _LATE <= at <= came + _EARLY) else at


def _dig(message: object, *names: str) -> Any:
    for name in names:
        message = getattr(message, name, None)
    return message


def _remember(table: OrderedDict[K, V], key: K, value: V) -> None:
    table[key] = value
    if len(table) > _REMEMBERED:
        table.popitem(last=False)

"""The transactions of a station, put together from its messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Final, final

from ocppkit.conversations.calls import LONGEST_ID
from ocppkit.conversations.told import Lost, Seen, Transaction, TransactionProblem
from ocppkit.measurements import measurements
from ocppkit.protocol import CALL, CALL_RESULT

MOST_OPEN: Final = 64
"""Transactions of a station that are followed; the oldest is told without its end for one more."""

MOST_ENDED: Final = 64
"""Ids of ended transactions that are remembered, to know what is sent again or late."""

_REGISTER: Final = "Energy.Active.Import.Register"
_POWERS: Final[dict[str | None, int]] = {"Wh": 0, "kWh": 3}


@final
class _Open:
    """A transaction that has not ended, as far as it is known."""

    __slots__ = (
        "connector", "end", "evse", "first", "first_reading", "id", "last", "last_reading", "meter_start", "meter_stop",
        "problems", "reason", "start", "token",
    )  # fmt: skip

    def __init__(self, number: int, id: str | None = None) -> None:
        self.id = id
        self.evse: int | None = None
        self.connector: int | None = None
        self.token: str | None = None
        self.start: datetime | None = None
        self.end: datetime | None = None
        self.meter_start: int | None = None
        self.meter_stop: int | None = None
        self.first_reading: tuple[datetime, Decimal] | None = None
        self.last_reading: tuple[datetime, Decimal] | None = None
        self.reason: str | None = None
        self.problems: list[TransactionProblem] = []
        self.first = self.last = number

    def odd(self, problem: TransactionProblem) -> None:
        if problem not in self.problems:
            self.problems.append(problem)

    def read(self, meter_values: Any) -> None:
        """Take note of readings of the meter, in whatever order they come."""
        for reading in _readings(meter_values):
            time, value = reading
            if self.first_reading is None or time < self.first_reading[0]:
                self.first_reading = reading
            if self.last_reading is None or time >= self.last_reading[0]:
                if self.last_reading is not None and value < self.last_reading[1]:
                    self.odd(TransactionProblem.METER_BACKWARDS)
                self.last_reading = reading

    def energy(self) -> Decimal | None:
        if self.meter_start is not None and self.meter_stop is not None:
            return Decimal(self.meter_stop) - Decimal(self.meter_start)
        if self.first_reading is None or self.last_reading is None or self.first_reading is self.last_reading:
            return None
        return self.last_reading[1] - self.first_reading[1]


@final
class Transactions:
    """The transactions of one station that have not ended; its methods return what has come to its end."""

    def __init__(self, connection: str) -> None:
        self._connection = connection
        self._open: dict[str, _Open] = {}
        self._starting: dict[int, _Open] = {}
        self._ended: dict[str, None] = {}

    def take(self, seen: Seen) -> list[Transaction]:
        """Take note of a frame whose message could be read."""
        step = self._STEPS.get((seen.action, seen.kind))
        return step(self, seen, seen.message) if step is not None else []

    def without_answer(self, number: int, lost: Lost | None) -> list[Transaction]:
        """Take note that a call got no answer that could be read; ``lost`` says why, None if it was refused."""
        starting = self._starting.pop(number, None)
        if starting is None or lost is Lost.REPEATED:
            return []
        return [self._told(starting, TransactionProblem.NO_ID)]

    def finish(self) -> list[Transaction]:
        """Return the transactions that have not ended, for there is no more to come."""
        told = [self._told(one, TransactionProblem.NO_ID) for one in self._starting.values()]
        told += [self._told(one, TransactionProblem.NO_END) for one in self._open.values()]
        self._starting.clear()
        self._open.clear()
        return told

    def _told(self, one: _Open, problem: TransactionProblem | None = None) -> Transaction:
        energy = one.energy()
        if energy is not None and energy < 0:
            one.odd(TransactionProblem.NEGATIVE_ENERGY)
        if problem is not None:
            one.odd(problem)
        return Transaction(
            self._connection,
            one.id,
            evse=one.evse,
            connector=one.connector,
            token=one.token,
            start=one.start,
            end=one.end,
            energy=energy,
            reason=one.reason,
            problems=one.problems,
            first=one.first,
            last=one.last,
        )

    def _add(self, id: str, one: _Open) -> list[Transaction]:
        one.id = id
        told: list[Transaction] = []
        same = self._open.pop(id, None)
        if same is not None:
            told.append(self._told(same, TransactionProblem.NO_END))
        elif len(self._open) >= MOST_OPEN:
            told.append(self._told(self._open.pop(next(iter(self._open))), TransactionProblem.NO_END))
        self._open[id] = one
        self._ended.pop(id, None)  # a CSMS may give an id again
        return told

    def _found(self, id: str, number: int) -> tuple[_Open | None, list[Transaction]]:
        """Return an open transaction, made now if the log does not have its start; None if it has ended."""
        one, told = self._open.get(id), list[Transaction]()
        if one is None and id not in self._ended:
            one = _Open(number)
            one.odd(TransactionProblem.NO_START)
            told = self._add(id, one)
        if one is not None:
            one.last = number
        return one, told

    def _end(self, id: str) -> list[Transaction]:
        if len(self._ended) >= MOST_ENDED:
            del self._ended[next(iter(self._ended))]
        self._ended[id] = None
        return [self._told(self._open.pop(id))]

    # OCPP 1.6

    def _start(self, seen: Seen, request: Any) -> list[Transaction]:
        told: list[Transaction] = []
        if len(self._starting) >= MOST_OPEN:
            told = self.without_answer(next(iter(self._starting)), None)
        one = self._starting[seen.number] = _Open(seen.number)
        one.connector = request.connector_id
        one.token = ending(request.id_tag)
        one.start = request.timestamp
        one.meter_start = request.meter_start
        return told

    def _started(self, seen: Seen, response: Any) -> list[Transaction]:
        one = self._starting.pop(seen.answers, None) if seen.answers is not None else None
        if one is None or response.transaction_id is None:
            return []
        one.last = seen.number
        return self._add(str(response.transaction_id), one)

    def _meter_values(self, seen: Seen, request: Any) -> list[Transaction]:
        id = getattr(request, "transaction_id", None)
        if id is None or (id <= 0 and str(id) not in self._open):  # what stations send outside of any transaction
            return []
        one, told = self._found(str(id), seen.number)
        if one is not None:
            if one.connector is None:
                one.connector = request.connector_id
            one.read(request.meter_value)
        return told

    def _stop(self, seen: Seen, request: Any) -> list[Transaction]:
        id = request.transaction_id
        one, told = self._found(str(id), seen.number) if id is not None else (None, [])
        if one is None:
            return told
        one.end = request.timestamp
        one.meter_stop = request.meter_stop
        one.reason = _text(request.reason)
        one.token = one.token or ending(request.id_tag)
        one.read(request.transaction_data)
        return told + self._end(str(id))

    # OCPP 2.x

    def _event(self, seen: Seen, request: Any) -> list[Transaction]:
        info, kind = request.transaction_info, request.event_type
        id = getattr(info, "transaction_id", None)
        if id is None:
            return []
        id = id[:LONGEST_ID]
        told: list[Transaction] = []
        if kind == "Started" and id not in self._open and id not in self._ended:
            one = _Open(seen.number)
            told = self._add(id, one)
        else:
            found, told = self._found(id, seen.number)
            if found is None:
                return told
            one = found
        if kind == "Started":
            one.start = request.timestamp
        if request.evse is not None:
            one.evse, one.connector = request.evse.id, request.evse.connector_id or one.connector
        if request.id_token is not None:
            one.token = one.token or ending(request.id_token.id_token)
        one.read(request.meter_value)
        if kind != "Ended":
            return told
        one.end = request.timestamp
        one.reason = _text(info.stopped_reason)
        return told + self._end(id)

    _STEPS: ClassVar[dict[tuple[str | None, int | None], Callable[[Transactions, Seen, Any], list[Transaction]]]] = {
        ("StartTransaction", CALL): _start,
        ("StartTransaction", CALL_RESULT): _started,
        ("MeterValues", CALL): _meter_values,
        ("StopTransaction", CALL): _stop,
        ("TransactionEvent", CALL): _event,
    }


def ending(token: str | None) -> str | None:
    """Return how an idToken ends: enough to tell tokens apart, too little to use one."""
    return f"…{token[-min(4, len(token) // 2) :]}" if token and len(token) > 1 else token and "…"


def _text(value: str | None) -> str | None:
    return None if value is None else str(value)


def _readings(meter_values: Any) -> Iterator[tuple[datetime, Decimal]]:
    """Yield the readings of the whole energy register in Wh; all else is passed over without being converted."""
    for meter_value in meter_values or ():
        # None is where an incomplete message has no value.
        for sample in (meter_value.timestamp and meter_value.sampled_value) or ():
            if sample.measurand is None or sample.measurand == _REGISTER:
                yield from _reading(meter_value, sample)


def _reading(meter_value: Any, sample: Any) -> Iterator[tuple[datetime, Decimal]]:
    for one in measurements(type(meter_value)(timestamp=meter_value.timestamp, sampled_value=[sample])):
        power = _POWERS.get(one.unit)
        if power is not None and one.value is not None and one.phase is None and one.location == "Outlet":
            yield one.timestamp, one.value.scaleb(power)

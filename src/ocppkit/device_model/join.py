"""Reports that come in parts, joined: NotifyReport, NotifyMonitoringReport, NotifyEvent, NotifyCustomerInformation.

Nothing here looks at a clock or sends: a CSMS hands over each request as it comes, with the seconds of any clock of its
own that does not go back, and is told what has become of the sequences.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, final

from ocppkit.device_model.documents import entry_of
from ocppkit.device_model.entries import Entry
from ocppkit.device_model.keys import ComponentKey, VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.monitor_rules import Monitor, MonitorKind, MonitorType
from ocppkit.errors import PayloadError
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit import v21, v201

    Part: TypeAlias = (
        v201.NotifyReportRequest
        | v201.NotifyMonitoringReportRequest
        | v201.NotifyEventRequest
        | v201.NotifyCustomerInformationRequest
        | v21.NotifyReportRequest
        | v21.NotifyMonitoringReportRequest
        | v21.NotifyEventRequest
        | v21.NotifyCustomerInformationRequest
    )
else:
    Part = Any  # for what reads annotations at run time: the versions load when they are used

__all__ = [
    "Completed",
    "GivenUp",
    "Joiner",
    "Kind",
    "Outcome",
    "Part",
    "Repeated",
    "Waiting",
    "Why",
    "model_of",
    "monitors_of",
]

V = TypeVar("V", bound=Version)


class Kind(StrEnum):
    """What comes in parts, by the action that carries it."""

    REPORT = "NotifyReport"
    MONITORING_REPORT = "NotifyMonitoringReport"
    EVENTS = "NotifyEvent"
    CUSTOMER_INFORMATION = "NotifyCustomerInformation"


class Why(StrEnum):
    """Why a sequence is given up."""

    TIMED_OUT = "no part came in time"
    RESTARTED = "the station began anew"
    ENDED = "nothing more comes"
    CROWDED_OUT = "too many sequences are open"
    TOO_LONG = "it has more than may be kept"


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """All parts of a sequence are there.

    ``data`` has what they carry, in the order of their numbers: a list of ``ReportDataType``, ``MonitoringDataType`` or
    ``EventDataType``, or the text of customer information as one item. ``request_id`` is None for events.
    ``generated_at`` is that of the first part.
    """

    kind: Kind
    request_id: int | None
    data: Sequence[Any] = field(repr=False)
    parts: int
    generated_at: datetime

    @property
    def text(self) -> str:
        """What customer information says."""
        return "".join(self.data) if self.kind is Kind.CUSTOMER_INFORMATION else ""


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A part was taken, and others are missing. ``missing`` names at most 100 numbers that must still come."""

    kind: Kind
    request_id: int | None
    missing: tuple[int, ...]


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A part was there already, of an open sequence or of one of those that ended last; it says nothing new."""

    kind: Kind
    request_id: int | None
    seq_no: int


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class GivenUp:
    """A sequence ended without all its parts; ``data`` has what came, in order, and ``missing`` what did not."""

    kind: Kind
    request_id: int | None
    why: Why
    missing: tuple[int, ...]
    data: Sequence[Any] = field(repr=False)


Outcome: TypeAlias = Completed | Waiting | Repeated | GivenUp

# Where the parts of each kind have what they carry.
_DATA: Final[Mapping[str, str]] = {
    Kind.REPORT: "report_data",
    Kind.MONITORING_REPORT: "monitor",
    Kind.EVENTS: "event_data",
    Kind.CUSTOMER_INFORMATION: "data",
}

_MOST_SHOWN: Final = 100
_MOST_ENDED: Final = 32

_Name = tuple[Kind, int | None]


@final
@dataclass(slots=True, eq=False)
class _Sequence:
    """The parts of one sequence, by number; ``last`` is the number of the one that said so."""

    deadline: float
    generated_at: datetime
    parts: dict[int, tuple[Any, ...]] = field(default_factory=dict[int, tuple[Any, ...]])
    prints: dict[int, int] = field(default_factory=dict[int, int])
    last: int | None = None
    items: int = 0
    characters: int = 0
    highest: int = -1
    first_missing: int = 0

    @property
    def is_complete(self) -> bool:
        return self.last is not None and len(self.parts) == self.last + 1

    @property
    def missing(self) -> tuple[int, ...]:
        """Numbers that did not come: up to the last part, or as long as that is unknown, to the one behind the rest."""
        end = self.highest + 1 if self.last is None else self.last
        found = (number for number in range(self.first_missing, end + 1) if number not in self.parts)
        return tuple(number for number, _ in zip(found, range(_MOST_SHOWN), strict=False))

    @property
    def data(self) -> list[Any]:
        return [item for _, items in sorted(self.parts.items()) for item in items]

    def contradicts(self, number: int, items: tuple[Any, ...], last: bool) -> bool:
        """Whether a part cannot belong to the same report as those that are there."""
        if number in self.parts:
            return self.parts[number] != items
        behind = self.last is not None and number > self.last
        return behind or (last and self.highest > number)

    def add(self, number: int, items: tuple[Any, ...], last: bool) -> None:
        """Put a part in."""
        text = _text_of(items)
        self.parts[number] = items
        self.prints[number] = hash(text)
        self.last = number if last else self.last
        self.items += len(items)
        self.characters += len(text)
        self.highest = max(self.highest, number)
        while self.first_missing in self.parts:
            self.first_missing += 1


@final
class Joiner:
    """The sequences of one station that are under way.

    Parts may come in any order, more than once, or not at all. A part that contradicts what has come begins its
    sequence anew, for the station has; so does the first part of other events, which have no number that would tell
    sequences apart. Without ``tbc`` a part is the last one. A sequence is given up when ``timeout`` seconds have passed
    without a new part. As long after its end its parts are known as repeated; who asks again with the same request id
    says so with ``asked``.

    At most ``most_open`` sequences are kept, each of at most ``most_items`` items in ``most_parts`` parts, and all of
    them of at most ``most_characters`` of JSON.

    Source: B07.FR.04, B07.FR.10, B08.FR.04, N02.FR.04, N07.FR.07, N09.
    """

    def __init__(
        self,
        *,
        timeout: float = 60.0,
        most_open: int = 16,
        most_items: int = 100_000,
        most_parts: int = 10_000,
        most_characters: int = 2**26,
    ) -> None:
        self._timeout = timeout
        self._most_open = most_open
        self._most_items = most_items
        self._most_parts = most_parts
        self._most_characters = most_characters
        self._open: dict[_Name, _Sequence] = {}
        self._ended: dict[_Name, tuple[float, dict[int, int]]] = {}

    def __len__(self) -> int:
        return len(self._open)

    def __repr__(self) -> str:
        return f"<Joiner: {len(self._open)} open>"

    def take(self, part: Part, now: float) -> list[Outcome]:
        """Take a part, and return what comes of it: what is given up for it, then what it does itself.

        Raises:
            TypeError: the request is no part of anything.
        """
        action = getattr(part, "__ocpp_action__", "")
        if action not in _DATA:
            raise TypeError(f"a {type(part).__name__} is no part of a sequence")
        kind = Kind(action)
        name = kind, getattr(part, "request_id", None)
        carried = getattr(part, _DATA[kind])
        items = (carried,) if isinstance(carried, str) else tuple(carried or ())
        number, last = part.seq_no, not part.tbc
        outcomes: list[Outcome] = []
        sequence = self._open.get(name)
        if sequence is None and self._has_ended(name, number, items, now):
            return [Repeated(kind=kind, request_id=name[1], seq_no=number)]
        if sequence is not None:
            late = sequence.deadline <= now
            if late or sequence.contradicts(number, items, last):
                outcomes.append(self._give_up(name, Why.TIMED_OUT if late else Why.RESTARTED))
                sequence = None
        if sequence is None:
            if len(self._open) >= self._most_open:
                outcomes.append(self._give_up(next(iter(self._open)), Why.CROWDED_OUT))
            self._ended.pop(name, None)
            sequence = self._open[name] = _Sequence(now, part.generated_at)
        elif number in sequence.parts:
            return [Repeated(kind=kind, request_id=name[1], seq_no=number)]
        if number == 0:
            sequence.generated_at = part.generated_at
        sequence.deadline = now + self._timeout
        sequence.add(number, items, last)
        if self._is_too_long(sequence):
            return [*outcomes, self._give_up(name, Why.TOO_LONG)]
        if not sequence.is_complete:
            return [*outcomes, Waiting(kind=kind, request_id=name[1], missing=sequence.missing)]
        self._end(name, sequence.deadline)
        done = Completed(
            kind=kind,
            request_id=name[1],
            data=sequence.data,
            parts=len(sequence.parts),
            generated_at=sequence.generated_at,
        )
        return [*outcomes, done]

    def _is_too_long(self, sequence: _Sequence) -> bool:
        if sequence.items > self._most_items or sequence.highest >= self._most_parts:
            return True
        return sum(one.characters for one in self._open.values()) > self._most_characters

    def asked(self, kind: Kind, request_id: int) -> list[GivenUp]:
        """Take note that a report is asked for anew: what has come by its request id is of no interest any more."""
        name = kind, request_id
        given_up = [self._give_up(name, Why.RESTARTED)] if name in self._open else []
        self._ended.pop(name, None)
        return given_up

    def next_deadline(self) -> float | None:
        """Return when ``handle_timer`` is due; None if nothing is open."""
        return min((sequence.deadline for sequence in self._open.values()), default=None)

    def handle_timer(self, now: float) -> list[GivenUp]:
        """Give up the sequences whose time is over."""
        late = [name for name, sequence in self._open.items() if sequence.deadline <= now]
        return [self._give_up(name, Why.TIMED_OUT) for name in late]

    def restarted(self) -> list[GivenUp]:
        """Give up all sequences, for the station has booted."""
        return self.ended(Why.RESTARTED)

    def ended(self, why: Why = Why.ENDED) -> list[GivenUp]:
        """Give up all sequences, for nothing more will come."""
        return [self._give_up(name, why) for name in list(self._open)]

    def _give_up(self, name: _Name, why: Why) -> GivenUp:
        sequence = self._open[name]
        if why is Why.TOO_LONG:
            del self._open[name]
        else:
            self._end(name, sequence.deadline)
        return GivenUp(kind=name[0], request_id=name[1], why=why, missing=sequence.missing, data=sequence.data)

    def _end(self, name: _Name, until: float) -> None:
        """Close a sequence, and remember what its parts were like, for they may be repeated."""
        sequence = self._open.pop(name)
        self._ended.pop(name, None)
        self._ended[name] = until, sequence.prints
        while len(self._ended) > _MOST_ENDED:
            del self._ended[next(iter(self._ended))]

    def _has_ended(self, name: _Name, number: int, items: tuple[Any, ...], now: float) -> bool:
        until, prints = self._ended.get(name, (now, {}))
        return number in prints and now < until and prints[number] == hash(_text_of(items))


def _text_of(items: tuple[Any, ...]) -> str:
    """Return what a part carries as one text, whose hash tells it from others as long as the program runs."""
    try:
        return ",".join([item if isinstance(item, str) else item.__ocpp_json__() for item in items])
    except PayloadError:  # what was read leniently may have no JSON
        return ",".join(map(repr, items))


def model_of(version: type[V], report: Completed | GivenUp) -> tuple[DeviceModel[V], list[str]]:
    """Return the device model that a report describes, and what is wrong with it, a line each.

    A variable that comes twice counts as it came last; one that cannot be read is left out.

    Raises:
        ValueError: it is no NotifyReport.
    """
    if report.kind is not Kind.REPORT:
        raise ValueError(f"a {report.kind} describes no device model")
    entries: dict[Any, Entry] = {}
    problems: list[str] = []
    for number, data in enumerate(report.data):
        try:
            entry = entry_of(data)
        except ValueError as error:
            problems.append(f"item {number}: {error}")
            continue
        place = entry.component, entry.variable
        if place in entries:
            problems.append(f"item {number}: {entry} comes twice")
        entries[place] = entry
    return DeviceModel(version, entries.values()), problems


def monitors_of(report: Completed | GivenUp) -> tuple[list[Monitor], list[str]]:
    """Return the monitors that a NotifyMonitoringReport describes, and what is wrong with it, a line each.

    2.0.1 does not say their kind. One that cannot be read is left out.

    Raises:
        ValueError: it is no NotifyMonitoringReport.
    """
    if report.kind is not Kind.MONITORING_REPORT:
        raise ValueError(f"a {report.kind} describes no monitors")
    monitors: list[Monitor] = []
    problems: list[str] = []
    for data in report.data:
        for one in data.variable_monitoring:
            try:
                monitors.append(_monitor(data, one))
            except ValueError as error:
                problems.append(f"monitor {one.id}: {error}")
    return monitors, problems


def _monitor(data: Any, one: Any) -> Monitor:
    return Monitor(
        id=one.id,
        component=ComponentKey.of(data.component),
        variable=VariableKey.of(data.variable),
        type=MonitorType(str(one.type)),
        value=one.value,
        severity=one.severity,
        transaction=one.transaction,
        kind=MonitorKind(str(getattr(one, "event_notification_type", MonitorKind.CUSTOM))),
    )

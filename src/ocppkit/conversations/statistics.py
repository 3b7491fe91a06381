"""Figures of a capture, of a size that does not grow with it: counts and round-trip times."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Hashable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final, Generic, TypeVar, final

from ocppkit.capture.records import BrokenLine, LinkChange
from ocppkit.conversations.told import Fault, Lost, Problem, Seen, Session, Told, Transaction, Unanswered
from ocppkit.errors import Finding
from ocppkit.protocol import CALL, CALL_RESULT, SEND
from ocppkit.versions import Version

__all__ = ["ActionCounts", "Bounded", "Tally", "Durations", "FindingCounts", "StationCounts", "Statistics"]

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")

MOST_KEYS: Final = 10_000
"""What a table tells apart; all that comes later is counted together."""

_LONGEST: Final = 255
"""Characters of a name that are told apart."""

_INDEX: Final = re.compile(r"/[0-9]+(?=/|$)")


@final
class Tally(Counter[K]):
    """A counter that tells at most ``MOST_KEYS`` keys apart; ``others`` counts the rest."""

    others = 0

    def add(self, key: K, count: int = 1) -> None:
        """Count a key."""
        if key in self or len(self) < MOST_KEYS:
            self[key] += count
        else:
            self.others += count


@final
class Bounded(dict[K, T], Generic[K, T]):
    """A table of at most ``MOST_KEYS`` rows; all that comes later goes into ``others``."""

    def __init__(self, make: type[T]) -> None:
        super().__init__()
        self._make = make
        self.others = make()

    def of(self, key: K) -> T:
        """Return the row of a key."""
        row = self.get(key)
        if row is None:
            if len(self) >= MOST_KEYS:
                return self.others
            row = self[key] = self._make()
        return row

    def rows(self) -> list[tuple[K, T]]:
        """Return the rows of the table, without ``others``."""
        return list(self.items())


@final
class Durations:
    """Durations in classes of which each is a twentieth longer than the one before: medians are right within 3 %."""

    __slots__ = ("_classes", "count", "longest")

    _STEP: Final = math.log(1.05)
    _SHORTEST: Final = 1e-4  # seconds; what is shorter, or below zero, counts as this
    _LONGEST: Final = 1e7

    def __init__(self) -> None:
        self._classes: dict[int, int] = {}
        self.count = 0
        self.longest: timedelta | None = None

    def add(self, duration: timedelta) -> None:
        """Count a duration."""
        seconds = min(max(duration.total_seconds(), self._SHORTEST), self._LONGEST)
        index = round(math.log(seconds / self._SHORTEST) / self._STEP)
        self._classes[index] = self._classes.get(index, 0) + 1
        self.count += 1
        self.longest = duration if self.longest is None else max(self.longest, duration)

    def quantile(self, share: float) -> timedelta | None:
        """Return what a share of the durations does not exceed, about; None if there are none."""
        left = share * self.count
        for index in sorted(self._classes):
            left -= self._classes[index]
            if left <= 0 and self.longest is not None:
                return min(timedelta(seconds=self._SHORTEST * math.exp(index * self._STEP)), self.longest)
        return None


@final
class ActionCounts:
    """Frames of one action of a version: ``findings`` are those with findings, ``wrong`` those with a problem."""

    __slots__ = ("answers", "calls", "errors", "findings", "round_trips", "unanswered", "wrong")

    def __init__(self) -> None:
        self.calls = self.answers = self.errors = self.findings = self.wrong = self.unanswered = 0
        self.round_trips = Durations()


@final
class StationCounts:
    """Frames of one connection: ``findings`` are those with findings, ``wrong`` those with a problem."""

    __slots__ = ("findings", "frames", "unanswered", "versions", "wrong")

    def __init__(self) -> None:
        self.frames = self.findings = self.wrong = self.unanswered = 0
        self.versions: set[str] = set()


@final
class FindingCounts:
    """How often a rule was broken at one place, and a record of it by the line and the number of its connection."""

    __slots__ = ("connection", "count", "line")

    def __init__(self) -> None:
        self.count = 0
        self.connection = ""
        self.line = 0


@final
class Statistics:
    """Counts what ``Conversations`` tells."""

    def __init__(self) -> None:
        self.frames = self.valid = self.with_findings = self.broken_lines = 0
        self.first: datetime | None = None
        self.last: datetime | None = None
        self.versions: Tally[str] = Tally()
        self.problems: Tally[Problem] = Tally()
        self.rules: Tally[str] = Tally()
        self.deviations: Tally[str] = Tally()
        self.actions: Bounded[tuple[str, str], ActionCounts] = Bounded(ActionCounts)
        self.stations: Bounded[str, StationCounts] = Bounded(StationCounts)
        self.places: Bounded[tuple[str, str, str, str], FindingCounts] = Bounded(FindingCounts)
        self.unknown_actions: Tally[str] = Tally()
        self.lost: Tally[Lost] = Tally()
        self.faults: Tally[tuple[str, str]] = Tally()
        self.transactions = 0
        self.transaction_problems: Tally[str] = Tally()
        self.energy = Decimal(0)
        self.sessions: Tally[str] = Tally()
        self.openings = 0

    def take(self, told: Told) -> None:
        """Count one value."""
        match told:
            case Seen():
                self._seen(told)
            case Unanswered():
                self._unanswered(told)
            case Fault():
                self.faults.add((told.kind.value, told.what))
            case Transaction():
                self._transaction(told)
            case Session():
                self.sessions.add(told.ended_by.value)
            case BrokenLine():
                self.broken_lines += 1
            case LinkChange():
                self.openings += 1

    @property
    def unanswered(self) -> int:
        """Calls without an answer."""
        return self.lost.total()

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong: a refusal is an answer, and the end of a log cuts calls off."""
        wrong = self.problems.total() - self.problems[Problem.CALL_ERROR]
        return not (wrong or self.with_findings or self.broken_lines or self.unanswered - self.lost[Lost.END])

    def _seen(self, seen: Seen) -> None:
        record, problem, findings = seen.record, seen.problem, seen.findings
        version = _name(seen.version)
        time = record.time
        self.frames += 1
        self.versions.add(version)
        station = self.stations.of(record.connection[:_LONGEST])
        station.frames += 1
        if time is not None:
            self.first = time if self.first is None or time < self.first else self.first
            self.last = time if self.last is None or time > self.last else self.last
        if seen.version is not None:
            station.versions.add(version)
        action = self.actions.of((version, (seen.action or "?")[:_LONGEST]))
        kind = seen.kind if seen.kind is not None else getattr(record.frame, "message_type", None)
        if kind in (CALL, SEND):
            action.calls += 1
        elif kind == CALL_RESULT:
            action.answers += 1
        elif kind is not None:
            action.errors += 1
        if seen.waited is not None and problem is not Problem.SECOND_ANSWER:
            action.round_trips.add(seen.waited)
        if problem is not None:
            self.problems.add(problem)
            action.wrong += 1
            station.wrong += 1
            if problem is Problem.UNKNOWN_ACTION:
                self.unknown_actions.add((seen.action or "?")[:_LONGEST])
        if findings:
            self.with_findings += 1
            action.findings += 1
            station.findings += 1
            for finding in findings:
                self._finding(seen, version, finding)
        elif problem is None:
            self.valid += 1

    def _finding(self, seen: Seen, version: str, finding: Finding) -> None:
        self.rules.add(finding.rule)
        self.deviations.add(finding.deviation.value)
        message = f"{seen.action}{'Response' if seen.kind == CALL_RESULT else 'Request'}"
        place = self.places.of((version, message, _INDEX.sub("/*", finding.pointer[:_LONGEST]) or "/", finding.rule))
        place.count += 1
        if place.count == 1:
            place.connection, place.line = seen.record.connection, seen.record.line

    def _unanswered(self, call: Unanswered) -> None:
        self.lost.add(call.lost)
        self.stations.of(call.connection[:_LONGEST]).unanswered += 1
        self.actions.of((_name(call.version), call.action or "?")).unanswered += 1

    def _transaction(self, transaction: Transaction) -> None:
        self.transactions += 1
        self.energy += transaction.energy or 0
        for problem in transaction.problems:
            self.transaction_problems.add(problem.value)


def _name(version: type[Version] | None) -> str:
    return version.name if version is not None else "?"

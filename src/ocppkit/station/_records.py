"""What the outbox keeps in its store, and the line in which its messages wait."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from json import dumps, loads
from typing import Any, Final, final

import attrs

from ocppkit.station._actions import Kind

_DIGITS: Final = 15  # of a number in a key, so that keys order as numbers do


@attrs.frozen
class OpenTransaction:
    """A transaction whose messages went through the outbox.

    ``transaction``: the station's name of it; in 2.x its transactionId. ``transaction_id``: in 1.6 the number that the
    CSMS gave, -1 if it never did, None as long as it has not answered. ``last_seq_no``: the seqNo of the
    TransactionEvent handed over last, None in 1.6. ``ended``: its last message was handed over.
    """

    transaction: str
    transaction_id: int | None = None
    last_seq_no: int | None = None
    ended: bool = False


@attrs.frozen
class Kept:
    """An open transaction, as the outbox keeps it; ``number`` is that of its first message."""

    number: int
    state: OpenTransaction

    def text(self) -> bytes:
        """Return what is stored of it."""
        return dumps(attrs.asdict(self.state)).encode()


@attrs.define(eq=False)
class Entry:
    """A message that waits; its payload is in the store alone. ``due``: when it may be sent."""

    number: int
    action: str
    kind: Kind
    transaction: str | None
    failures: int
    due: float

    def text(self, payload: str, failures: int) -> bytes:
        """Return what is stored of it."""
        head = {
            "action": self.action,
            "kind": self.kind.value,
            "transaction": self.transaction,
            "failures": failures,
        }
        return f"{dumps(head)}\n{payload}".encode()


def payload_text(stored: bytes) -> str:
    """Return the payload of a stored message, as it was handed over."""
    return stored.decode().partition("\n")[2]


@final
class Keys:
    """The keys of one outbox, all under its name and version, so that an update to another version sends no old one."""

    def __init__(self, name: str, version: str) -> None:
        self.next = f"{name}/{version}/next"
        self.messages = f"{name}/{version}/message/"
        self.transactions = f"{name}/{version}/transaction/"

    def message(self, number: int) -> str:
        """Return the key of a message."""
        return f"{self.messages}{number:0{_DIGITS}}"

    def transaction(self, kept: Kept) -> str:
        """Return the key of a transaction."""
        return f"{self.transactions}{kept.number:0{_DIGITS}}"

    def entry(self, key: str, stored: bytes, interval: float, now: float) -> Entry:
        """Read a message."""
        head: dict[str, Any] = loads(stored.partition(b"\n")[0])
        failures: int = head["failures"]
        number = int(key.removeprefix(self.messages))
        due = now + interval * failures
        return Entry(number, head["action"], Kind(head["kind"]), head["transaction"], failures, due)

    def kept(self, key: str, stored: bytes) -> Kept:
        """Read a transaction."""
        return Kept(int(key.removeprefix(self.transactions)), OpenTransaction(**loads(stored)))


@final
class Line:
    """Messages that wait for their turn: the oldest first, or if not ``in_order`` the one that is due first."""

    def __init__(self, *, in_order: bool) -> None:
        self._in_order = in_order
        self._entries: dict[int, Entry] = {}
        self._heap: list[tuple[float, int]] = []

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def get(self, number: int) -> Entry | None:
        """Return a message by its number."""
        return self._entries.get(number)

    def add(self, entry: Entry) -> None:
        """Put a message in its place."""
        self._entries[entry.number] = entry
        heappush(self._heap, self._rank(entry))

    def postpone(self, entry: Entry, due: float) -> None:
        """Give a message another time, and the place that goes with it."""
        before, entry.due = self._rank(entry), due
        if self._rank(entry) != before:
            heappush(self._heap, self._rank(entry))

    def remove(self, entry: Entry) -> None:
        """Take a message out."""
        del self._entries[entry.number]

    def first(self) -> Entry | None:
        """Return the message whose turn is next."""
        while self._heap:
            entry = self._entries.get(self._heap[0][1])
            if entry is not None and self._rank(entry) == self._heap[0]:
                return entry
            heappop(self._heap)  # it has gone, or has another place
        return None

    def _rank(self, entry: Entry) -> tuple[float, int]:
        return (0.0 if self._in_order else entry.due, entry.number)

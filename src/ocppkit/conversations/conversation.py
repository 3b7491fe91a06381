"""What a capture tells: which answer belongs to which call, how long it took, and what went wrong."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from typing import Final, final

from ocppkit.capture.records import Entry, LinkChange, Record
from ocppkit.conversations.dialogue import Dialogue
from ocppkit.conversations.told import SessionEnd, Told
from ocppkit.leniency import LENIENT, Leniency
from ocppkit.versions import Version

__all__ = ["Conversations"]

MOST_CONNECTIONS: Final = 10_000
"""Connections that are followed; the one that was silent longest is ended for one more."""


@final
class Conversations:
    """Tells what entries mean as they come, with a memory that does not grow with their number.

    What the source does not say is deduced: the sender from the action, of which mostly one side may send it, or from
    the call that is answered; the version from the calls' actions and property names. ``policy`` says what is read.
    ``version`` is that of all connections of which the source does not say it.
    """

    def __init__(self, policy: Leniency = LENIENT, version: type[Version] | None = None) -> None:
        self._policy = policy
        self._version = version
        self._connections: OrderedDict[str, Dialogue] = OrderedDict()
        self._records = 0

    def take(self, entry: Entry) -> list[Told]:
        """Return what an entry tells, in the order in which it happened: what ends with it, itself, what it reports."""
        if isinstance(entry, Record):
            number = self._records
            self._records += 1
            told, dialogue = self._of(entry.connection)
            return told + dialogue.record(entry, number)
        if isinstance(entry, LinkChange):
            told, dialogue = self._of(entry.connection)
            return [*told, *dialogue.link(entry)]
        return [entry]

    def finish(self) -> list[Told]:
        """Return what can be said at the end only: calls without answer, transactions and sessions that went on."""
        told = [one for dialogue in self._connections.values() for one in dialogue.finish(SessionEnd.END)]
        self._connections.clear()
        return told

    def tell(self, entries: Iterable[Entry]) -> Iterator[Told]:
        """Yield all that the entries of a whole log tell."""
        for entry in entries:
            yield from self.take(entry)
        yield from self.finish()

    def _of(self, name: str) -> tuple[list[Told], Dialogue]:
        told: list[Told] = []
        dialogue = self._connections.get(name)
        if dialogue is None:
            if len(self._connections) >= MOST_CONNECTIONS:
                _, silent = self._connections.popitem(last=False)
                told = silent.finish(SessionEnd.CROWDED_OUT)
            dialogue = self._connections[name] = Dialogue(name, self._policy, self._version)
        else:
            self._connections.move_to_end(name)
        return told, dialogue

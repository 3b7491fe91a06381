"""What waits to be fetched from a connection: events and texts, no more of them than its limits allow."""

from __future__ import annotations

from typing import Final, Generic, TypeVar, final

from ocppkit.events import CallFinished, CallReceived, Event, LimitReached, Outgoing
from ocppkit.protocol import CALL, Version

V = TypeVar("V", bound=Version)

# Other limits bound them, and losing one would leave a caller or a peer without an answer.
_NEVER_DROPPED: Final = (CallFinished, CallReceived)


@final
class Drains(Generic[V]):
    """Two lists that are emptied by whoever fetches them."""

    __slots__ = ("events", "limit", "texts")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.events: list[Event[V]] = []
        self.texts: list[Outgoing] = []

    @property
    def full(self) -> bool:
        """Whether no text fits any more."""
        return len(self.texts) >= self.limit

    def happened(self, event: Event[V]) -> None:
        """Add an event; where there are too many, one event says so and the rest are dropped."""
        if len(self.events) < self.limit or isinstance(event, _NEVER_DROPPED):
            self.events.append(event)
        elif len(self.events) == self.limit:
            self.events.append(LimitReached("undrained", self.limit))

    def put(self, outgoing: Outgoing) -> None:
        """Add a text; where there are too many it is dropped, which is an event. Calls have a limit of their own."""
        if self.full and outgoing.kind != CALL:
            self.happened(LimitReached("undrained", self.limit))
        else:
            self.texts.append(outgoing)

    def fetch_events(self) -> list[Event[V]]:
        """Return the events, and forget them."""
        events, self.events = self.events, []
        return events

    def fetch_texts(self) -> list[Outgoing]:
        """Return the texts, and forget them."""
        texts, self.texts = self.texts, []
        return texts

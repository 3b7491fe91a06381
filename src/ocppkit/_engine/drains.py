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

    __slots__ = ("events", "limit", "overflowed", "texts")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.overflowed = False
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
        elif not self.overflowed:
            self.overflowed = True
            self.events.append(LimitReached("undrained", self.limit))

    def put(self, outgoing: Outgoing, *, due: bool = False) -> None:
        """Add a text; where there are too many it is dropped, which is an event.

        Other limits bound what is ``due``: our calls, and answers to the calls that were delivered.
        """
        if due or not self.full:
            self.texts.append(outgoing)
        else:
            self.happened(LimitReached("undrained", self.limit))

    def take_back(self, message_id: str) -> None:
        """Forget a call that nobody has fetched."""
        if self.texts:
            self.texts = [text for text in self.texts if not (text.kind == CALL and text.message_id == message_id)]

    def fetch_events(self) -> list[Event[V]]:
        """Return the events, and forget them."""
        events, self.events, self.overflowed = self.events, [], False
        return events

    def fetch_texts(self, most: int | None) -> list[Outgoing]:
        """Return the texts, or the first of them, and forget them."""
        if most is None or most >= len(self.texts):
            texts, self.texts = self.texts, []
        else:
            texts, self.texts = self.texts[:most], self.texts[most:]
        return texts

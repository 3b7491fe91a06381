"""The messages that a station must not lose: kept in a store, sent in their order, tried again, and given up by rule.

Source: OCPP 1.6, 3.7 and errata 3.18; OCPP 2.x part 2, A04, E04, E11, E12, E13 and the variable QueueAllMessages.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from json import loads
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar, final

from ocppkit.errors import (
    CallCancelledError,
    CallFailed,
    ConnectionLost,
    InvalidResponseError,
    OcppError,
    RemoteCallError,
    StateError,
)
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import Response, StationRequest
from ocppkit.payloads import read_payload
from ocppkit.protocol import Version
from ocppkit.station._actions import Kind, Rules, rules_of
from ocppkit.station._records import Entry, Kept, Keys, Line, OpenTransaction, payload_text
from ocppkit.station._transactions import Transactions
from ocppkit.station.queued import (
    Delivery,
    MessageDelivered,
    MessageDiscarded,
    MessageDropped,
    MessageRetry,
    OutboxEvent,
    OutboxFull,
    QueuedMessage,
)
from ocppkit.store import Store

__all__ = ["OpenTransaction", "Outbox"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

NOTHING: Final[Mapping[str, bytes]] = MappingProxyType({})

_LEAST_EVENTS: Final = 1000


@final
class Outbox(Generic[V]):
    """The messages of one station that wait to be delivered.

    Each method is one step: what it has changed is in the store when it returns, and if it raises it has not happened.
    Of a step cut short by a crash, the store has all or nothing. So no message that ``add`` has taken is lost, and none
    whose answer ``finished`` has taken is sent again; one that was cut off in between is sent again, with the same
    content but for ``offline``. Times are seconds of one clock of the caller's that does not go back.

    ``name``: where in the store. ``capacity``: the most messages that wait. ``in_order``: send transaction messages of
    2.x in the order of their making, as 1.6 does anyway, even if one has to wait until it is tried again. ``policy``
    is that for writing requests. The outbox is offline until ``online`` is called. It is for one thread at a time,
    and alone under its name.
    """

    def __init__(
        self,
        version: type[V],
        store: Store,
        *,
        now: float,
        retry: MessageRetry | None = None,
        name: str = "outbox",
        capacity: int = 10_000,
        in_order: bool = False,
        policy: Leniency = STRICT,
    ) -> None:
        self.version = version
        self.policy = policy
        self.retry = MessageRetry() if retry is None else retry
        """May be replaced at any time."""
        self._store = store
        self._capacity = capacity
        self._rules: Rules = rules_of(version)
        self._keys = Keys(name, version.name)
        self._transaction_line = Line(in_order=self._rules.in_order or in_order)
        self._other_line = Line(in_order=False)
        self._transactions = Transactions(self._rules)
        self._tickets: dict[int, QueuedMessage[Any]] = {}
        self._events: deque[OutboxEvent[V]] = deque(maxlen=max(capacity, _LEAST_EVENTS))
        self._in_flight: Delivery[V] | None = None
        self._online = False
        self._load(now)

    def _load(self, now: float) -> None:
        for key, stored in self._store.scan(self._keys.messages):
            self._put_in_line(self._keys.entry(key, stored, self.retry.interval, now))
        for key, stored in self._store.scan(self._keys.transactions):
            self._transactions.put(self._keys.kept(key, stored))
        self._next = int(self._store.get(self._keys.next) or b"1")
        self._late_before = 0  # the number of the first message that could be sent when it was made

    def __repr__(self) -> str:
        return f"<Outbox of OCPP {self.version.name}: {len(self)} wait, {'on' if self._online else 'off'}line>"

    def __len__(self) -> int:
        return len(self._transaction_line) + len(self._other_line)

    # What the station knows

    def queued(self, transaction: str) -> int:
        """Return how many messages of a transaction are not delivered, for GetTransactionStatus (E14)."""
        return self._transactions.queued[transaction]

    def transaction(self, transaction: str) -> OpenTransaction | None:
        """Return what is known of a transaction; None once it has ended and all its messages have gone."""
        kept = self._transactions.get(transaction)
        return None if kept is None else kept.state

    def open_transactions(self) -> list[OpenTransaction]:
        """Return the transactions that have begun and not ended, which is what a station asks for after a crash."""
        return [kept.state for kept in self._transactions if not kept.state.ended]

    def events(self) -> list[OutboxEvent[V]]:
        """Return what has happened since the last call, in order; of very many (``capacity``) the last."""
        events = list(self._events)
        self._events.clear()
        return events

    # The steps

    def add(
        self,
        request: StationRequest[V, R],
        *,
        now: float,
        transaction: str | None = None,
        also: Mapping[str, bytes] = NOTHING,
    ) -> QueuedMessage[R]:
        """Take a message; it is kept when this returns.

        ``transaction`` is for StartTransaction, MeterValues and StopTransaction of 1.6: the station's own name of the
        transaction, never used before. The later messages get the CSMS's transactionId when they are sent, -1 if it
        gave none; what they have there before does not matter. Without it a message is sent as it is. ``also`` is put
        into the store in the same step: by it a station knows after a crash which messages it has handed over.

        Raises:
            PayloadError: the request breaks its schema.
            OutboxFull: there is no room, and nothing that may be dropped.
            ValueError: ``transaction`` is one that has begun already or that has not begun, or is not for this action.
            TypeError: the request is none of this version's.
        """
        action = request.__ocpp_action__
        known = self.version.actions.get(action)
        if known is None or known.request is not type(request):
            raise TypeError(f"{type(request).__name__} is no request of OCPP {self.version.name}")
        text = request.__ocpp_json__(self.policy)
        about = self._rules.about(action, loads(text), transaction)
        number = self._next
        entry = Entry(number, action, about.kind, about.transaction, 0, now)
        kept = self._transactions.continued(about, transaction, number)
        dropped = self._room_for(about.kind)
        over, changes = self._without(dropped)
        if kept is not None:
            over += self._transactions.forgettable(kept)
            changes |= dict.fromkeys(map(self._keys.transaction, over))
            changes[self._keys.transaction(kept)] = kept.text()
            over = [other for other in over if other.number != kept.number]
        changes[self._keys.message(number)] = entry.text(text, 0)
        changes[self._keys.next] = str(number + 1).encode()
        requests = [self._request(other) for other in dropped]
        self._commit({**also, **changes})
        self._next += 1
        self._dropped(dropped, requests, over)
        if kept is not None:
            self._transactions.put(kept)
        self._put_in_line(entry)
        ticket = self._tickets[number] = QueuedMessage[R](number)
        return ticket

    def online(self) -> None:
        """Say that messages may be sent: the station is connected, and the CSMS has accepted it (B01.FR.08)."""
        if not self._online:
            self._online = True
            self._late_before = self._next

    def offline(self) -> None:
        """Say that messages cannot be sent; the one that waits for its answer goes back to its place.

        What waits now is sent with ``offline`` set, as E11.FR.07 asks.
        """
        self._online = False
        self._in_flight = None

    def next_deadline(self) -> float | None:
        """Return when ``next`` has a message, which may be in the past; None if it first needs another step."""
        if not self._online or self._in_flight is not None:
            return None
        firsts = (line.first() for line in (self._transaction_line, self._other_line))
        return min((entry.due for entry in firsts if entry is not None), default=None)

    def next(self, now: float) -> Delivery[V] | None:
        """Return the message to send now, None if none is due. Then send it, and say how that ``finished``.

        Its message id is a new one each time: make the call without giving one.
        """
        if not self._online or self._in_flight is not None:
            return None
        firsts = (line.first() for line in (self._transaction_line, self._other_line))
        due = [entry for entry in firsts if entry is not None and entry.due <= now]
        if not due:
            return None
        entry = min(due, key=lambda entry: entry.number)
        self._in_flight = Delivery(entry.number, self._request(entry), entry.failures + 1)
        return self._in_flight

    def finished(self, delivery: Delivery[V], outcome: Response | CallFailed, *, now: float) -> None:
        """Say how the call of a message has ended: with its response, or with what ``PendingCall.result`` raised.

        A result delivers the message, even one that breaks its schema. A CALLERROR, a time-out and a broken frame are
        failures (E13); after the last attempt the message is discarded, but a security event only if the CSMS has
        answered (A04.FR.02). A lost connection and a cancelled call are no failures: it is sent again.
        """
        entry = self._get(delivery.number)
        delivered = isinstance(outcome, Response) or _has_result(outcome)
        if entry is None or not (delivered or self._in_flight is delivery):
            return  # it has ended by another delivery, or is in its place again
        if delivered:
            response = outcome if isinstance(outcome, Response) else None
            self._end(entry, outcome, MessageDelivered(entry.number, delivery.request, response))
        elif isinstance(outcome, CallFailed) and not isinstance(outcome, ConnectionLost | CallCancelledError):
            self._failed(entry, delivery, outcome, now)
        if self._in_flight is not None and self._in_flight.number == delivery.number:
            self._in_flight = None

    def drop_intermediate(self) -> int:
        """Make room in low memory, and return how many messages were dropped.

        The first that are not of a transaction go, the oldest of them; then, of the transaction that has most of them,
        the 1st, 3rd, 5th and so on of those between its begin and its end (E04.FR.07 and 08, E12.FR.04 and 05).
        Security events stay, as do those that begin or end a transaction or say that a limit was reached.
        """
        dropped = self._droppable(Kind.KEPT)
        over, changes = self._without(dropped)
        requests = [self._request(entry) for entry in dropped]
        self._commit(changes)
        self._dropped(dropped, requests, over)
        return len(dropped)

    # What the steps are made of

    def _room_for(self, kind: Kind) -> list[Entry]:
        """Return what is to be dropped for one more message, or raise ``OutboxFull``."""
        if len(self) < self._capacity:
            return []
        dropped = self._droppable(kind)
        if len(self) - len(dropped) >= self._capacity:
            raise OutboxFull(f"{len(self)} messages wait already, and none may be dropped for this one")
        return dropped

    def _droppable(self, kind: Kind) -> list[Entry]:
        """Return the messages that go first when memory is low, in favour of one of a kind."""
        in_flight = 0 if self._in_flight is None else self._in_flight.number
        for entry in self._other_line:
            if entry.kind is Kind.OTHER and entry.number != in_flight:
                return [entry]
        between: dict[str | None, list[Entry]] = {}
        if kind is not Kind.OTHER:  # QueueAllMessages: TransactionEvents are dropped last
            for entry in self._transaction_line:
                if entry.kind is Kind.INTERMEDIATE and entry.number != in_flight:
                    between.setdefault(entry.transaction, []).append(entry)
        return max(between.values(), key=len)[::2] if between else []

    def _request(self, entry: Entry) -> StationRequest[V, Any]:
        """Read a message as it is to be sent now."""
        payload: dict[str, Any] = loads(self._text(entry))
        transaction_id = self._transactions.id_for(entry)
        self._rules.complete(payload, late=entry.number < self._late_before, transaction_id=transaction_id)
        cls: Any = self.version.actions[entry.action].request
        request: StationRequest[V, Any] = read_payload(cls, payload, self.policy).message
        return request

    def _text(self, entry: Entry) -> str:
        stored = self._store.get(self._keys.message(entry.number))
        if stored is None:
            raise StateError(f"the store has lost message {entry.number}")
        return payload_text(stored)

    def _failed(self, entry: Entry, delivery: Delivery[V], error: CallFailed, now: float) -> None:
        failures = entry.failures + 1
        if entry.kind is Kind.SECURITY and not isinstance(error, RemoteCallError):
            failures = min(failures, self.retry.attempts - 1)
        if failures >= self.retry.attempts:
            self._end(entry, error, MessageDiscarded(entry.number, delivery.request, error))
            return
        self._commit({self._keys.message(entry.number): entry.text(self._text(entry), failures)})
        entry.failures = failures
        self._line(entry).postpone(entry, now + self.retry.interval * failures)

    def _end(self, entry: Entry, outcome: Response | CallFailed, event: OutboxEvent[V]) -> None:
        """Take out a message that was delivered or discarded, and keep what is to be known of its transaction."""
        over, changes = self._without([entry])
        kept = self._transactions.learned(entry, outcome)
        if kept is not None and not over:
            changes[self._keys.transaction(kept)] = kept.text()
        self._commit(changes)
        if kept is not None:
            self._transactions.put(kept)
        self._take_out([entry], over)
        self._tell(event, outcome)

    def _without(self, entries: Sequence[Entry]) -> tuple[list[Kept], dict[str, bytes | None]]:
        """Return the transactions that are over without some messages, and what that changes in the store."""
        over = self._transactions.over_without(entries)
        keys = [*(self._keys.message(entry.number) for entry in entries), *map(self._keys.transaction, over)]
        return over, dict.fromkeys(keys)

    def _take_out(self, entries: Sequence[Entry], over: Iterable[Kept]) -> None:
        for entry in entries:
            self._line(entry).remove(entry)
        self._transactions.gone(entries, over)

    def _dropped(
        self, entries: Sequence[Entry], requests: Iterable[StationRequest[V, Any]], over: Iterable[Kept]
    ) -> None:
        self._take_out(entries, over)
        for entry, request in zip(entries, requests, strict=True):
            error = MessageDropped()
            self._tell(MessageDiscarded(entry.number, request, error), error)

    def _tell(self, event: OutboxEvent[V], outcome: Response | OcppError) -> None:
        self._events.append(event)
        ticket = self._tickets.pop(event.number, None)
        if ticket is not None:
            ticket.end(outcome)

    def _commit(self, changes: Mapping[str, bytes | None]) -> None:
        with self._store.transaction() as stored:
            for key, value in changes.items():
                if value is None:
                    stored.delete(key)
                else:
                    stored.put(key, value)

    def _line(self, entry: Entry) -> Line:
        return self._transaction_line if entry.kind.in_transaction else self._other_line

    def _get(self, number: int) -> Entry | None:
        return self._transaction_line.get(number) or self._other_line.get(number)

    def _put_in_line(self, entry: Entry) -> None:
        self._line(entry).add(entry)
        self._transactions.queued[entry.transaction] += 1


def _has_result(outcome: Response | CallFailed) -> bool:
    """Whether a CALLRESULT came, whatever was wrong with it: then the CSMS has the message."""
    return isinstance(outcome, InvalidResponseError) and outcome.payload is not None

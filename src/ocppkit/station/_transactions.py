"""What the outbox knows of the transactions whose messages it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, final

import attrs

from ocppkit.errors import CallFailed, InvalidResponseError
from ocppkit.json import is_object
from ocppkit.messages import Response
from ocppkit.station._actions import About, Rules, Step
from ocppkit.station._records import Entry, Kept, OpenTransaction

NO_TRANSACTION_ID: Final = -1
"""Stands for the transactionId that the CSMS never gave (OCPP 1.6 errata, 3.18)."""

_MOST: Final = 1000  # that were begun and never ended


@final
class Transactions:
    """The transactions that have begun, until they have ended and all their messages have gone.

    ``queued`` counts the messages that wait, by transaction. Nothing here changes before it is in the store, so what a
    message changes is returned as a value first.
    """

    def __init__(self, rules: Rules) -> None:
        self.queued: Counter[str | None] = Counter()
        self._rules = rules
        self._kept: dict[str, Kept] = {}

    def __iter__(self) -> Iterator[Kept]:
        return iter(self._kept.values())

    def get(self, name: str) -> Kept | None:
        """Return what is known of a transaction."""
        return self._kept.get(name)

    def put(self, kept: Kept) -> None:
        """Take note of what is now known of a transaction."""
        self._kept[kept.state.transaction] = kept

    def gone(self, entries: Iterable[Entry], over: Iterable[Kept]) -> None:
        """Take note that messages have gone, and forget the transactions that are over."""
        for entry in entries:
            self.queued[entry.transaction] -= 1
            if not self.queued[entry.transaction]:
                del self.queued[entry.transaction]
        for kept in over:
            del self._kept[kept.state.transaction]

    def continued(self, about: About, transaction: str | None, number: int) -> Kept | None:
        """Return what is known of a transaction after a message; None if it is of none, or of one without a name.

        Raises:
            ValueError: the message is not of the transaction that the program has named, or that has begun already,
                or that has not begun.
        """
        name = about.transaction
        if transaction is not None and transaction != name:
            raise ValueError(f"the message is not one of the transaction {transaction!r}")
        if name is None:
            return None
        kept = self._kept.get(name)
        if not self._rules.names_transactions and (kept is None) != (about.step is Step.BEGINS):
            raise ValueError(f"the transaction {name!r} has {'not begun' if kept is None else 'begun before'}")
        kept = Kept(number, OpenTransaction(name)) if kept is None else kept
        seq_no = kept.state.last_seq_no if about.seq_no is None else about.seq_no
        ended = kept.state.ended or about.step is Step.ENDS
        return attrs.evolve(kept, state=attrs.evolve(kept.state, last_seq_no=seq_no, ended=ended))

    def learned(self, entry: Entry, outcome: Response | CallFailed) -> Kept | None:
        """Return what is known of a transaction after its StartTransaction has ended; None for other messages."""
        kept = self._of(entry)
        if kept is None or kept.number != entry.number:
            return None
        return attrs.evolve(kept, state=attrs.evolve(kept.state, transaction_id=_transaction_id(outcome)))

    def id_for(self, entry: Entry) -> int | None:
        """Return the transactionId that a message of 1.6 is to be sent with; None if it is sent as it is.

        The order of 1.6 sees to it that it is known by then, or is known to be unknown.
        """
        kept = self._of(entry)
        return None if kept is None else kept.state.transaction_id

    def over_without(self, entries: Sequence[Entry]) -> list[Kept]:
        """Return the transactions that are over once these messages have gone."""
        fewer = Counter(entry.transaction for entry in entries)
        last = [name for name, count in fewer.items() if name is not None and self.queued[name] == count]
        return [self._kept[name] for name in last if name in self._kept and self._kept[name].state.ended]

    def forgettable(self, kept: Kept) -> list[Kept]:
        """Return a transaction that never ended, if one more is too many: the oldest of which nothing waits."""
        if kept.state.transaction in self._kept or len(self._kept) < _MOST:
            return []
        return [other for name, other in self._kept.items() if not self.queued[name]][:1]

    def _of(self, entry: Entry) -> Kept | None:
        if entry.transaction is None or self._rules.names_transactions:
            return None
        return self._kept.get(entry.transaction)


def _transaction_id(outcome: Response | CallFailed) -> int:
    """Return the number that the CSMS gave to a transaction, even in a response that breaks its schema elsewhere."""
    given: Any = getattr(outcome, "transaction_id", None)
    if isinstance(outcome, InvalidResponseError) and is_object(outcome.payload):
        given = outcome.payload.get("transactionId")
    return given if isinstance(given, int) and not isinstance(given, bool) else NO_TRANSACTION_ID

"""What the depot knows of its buses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from ocppkit import v201
from ocppkit.measurements import measurements


@dataclass
class Session:
    """One charge: the bus, the meter when it began, and as it is."""

    bus: str
    begun: Decimal
    now: Decimal
    ended: bool = False

    @property
    def energy(self) -> Decimal:
        """In Wh."""
        return self.now - self.begun


@dataclass
class Ledger:
    """The buses that may charge, by the token that they show, and their sessions by transaction."""

    buses: dict[str, str]
    sessions: dict[str, Session] = field(default_factory=dict[str, Session])

    def status(self, token: v201.IdTokenType) -> v201.AuthorizationStatusEnumType:
        """Say whether a token may charge."""
        if token.id_token in self.buses:
            return v201.AuthorizationStatusEnumType.ACCEPTED
        return v201.AuthorizationStatusEnumType.UNKNOWN

    def enter(self, event: v201.TransactionEventRequest) -> None:
        """Note what a station says of a charge."""
        number = event.transaction_info.transaction_id
        readings = list(energy(event))
        if number not in self.sessions and event.id_token is not None and readings:
            bus = self.buses.get(event.id_token.id_token, "nobody's")
            self.sessions[number] = Session(bus, readings[0], readings[0])
        session = self.sessions.get(number)
        if session is None:
            return
        session.now = max([session.now, *readings])
        session.ended = event.event_type is v201.TransactionEventEnumType.ENDED


def energy(event: v201.TransactionEventRequest) -> Iterable[Decimal]:
    """Return the readings of the meter in a message, in Wh."""
    for one in measurements(event):
        if one.measurand == "Energy.Active.Import.Register" and one.value is not None and one.phase is None:
            yield one.value

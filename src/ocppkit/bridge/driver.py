"""A bridge between two sockets, without I/O: texts and a clock go in, texts for either side come out.

It holds the two engines, the CSMS's end towards the station and the station's end towards the CSMS, and runs the flows
of a pair: what comes in begins one, what a flow yields is called at the other side, what it returns is the answer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, final

import attrs

from ocppkit.bridge.flows import Context, Options, Pair, Side
from ocppkit.bridge.losses import Loss, LossKind
from ocppkit.bridge.pairs import PAIRS
from ocppkit.bridge.running import Connections, Running
from ocppkit.bridge.state import State
from ocppkit.connection import CsmsConnection, StationConnection
from ocppkit.events import (
    CallFinished,
    CallReceived,
    Event,
    LimitReached,
    Outgoing,
    ResponseUnmatched,
    SendReceived,
)
from ocppkit.frames import CallResult
from ocppkit.ids import new_id as make_id
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit._engine.shared import Options as Settings

__all__ = ["MOST_KEPT", "USUAL", "Bridge", "Happened"]

MOST_KEPT: Final = 1000
"""Losses, and events, that are kept until they are fetched."""

USUAL: Final[Settings[Any]] = {}
"""The usual arguments of a connection."""


@attrs.frozen
class Happened:
    """An event of one of the two connections, ``side`` being the one at its other end."""

    side: Side
    event: Event[Any]


@final
class Bridge:
    """What stands between one station and its CSMS, of two versions; one object serves one pair of sockets.

    Drain what is to be sent after each ``receive``, ``handle_timer`` and ``connection_lost``; save ``state`` before, if
    it has ``changed``, so that no frame leaves whose state could be forgotten. Times are seconds of one clock of the
    caller's; ``clock`` tells the time of day, aware and in UTC.
    """

    def __init__(
        self,
        station_version: type[Version],
        csms_version: type[Version],
        *,
        clock: Callable[[], datetime],
        state: State | None = None,
        options: Options | None = None,
        pair: Pair | None = None,
        new_id: Callable[[], str] = make_id,
        to_station: Settings[Any] = USUAL,
        to_csms: Settings[Any] = USUAL,
    ) -> None:
        """Make a bridge.

        ``state`` is what is remembered of the station, a new one if there is nothing. ``pair`` holds the flows, the
        library's own if it is not given. ``new_id`` makes the ids of calls that are none of the other side's.
        ``to_station`` and ``to_csms`` are arguments of the two connections: ``timeout``, ``reading``, ``limits``.

        Raises:
            ValueError: there is no pair of these versions, or the one that is given is of others.
        """
        self.state = State() if state is None else state
        self.state.under_way.clear()  # what was asked for in a connection before may be asked for again
        self.options = Options() if options is None else options
        self.pair = _pair(station_version, csms_version, pair)
        self._clock = clock
        self._connections: Connections = {
            Side.STATION: CsmsConnection(station_version, **to_station),
            Side.CSMS: StationConnection(csms_version, **to_csms),
        }
        self._running = Running(self.pair, self._connections, clock, new_id, self._take)
        self._lost: set[Side] = set()
        self._losses: list[Loss] = []
        self._happened: list[Happened] = []
        self._overflowed = False

    def __repr__(self) -> str:
        return f"<Bridge of a station of OCPP {self.pair.station.name} and a CSMS of {self.pair.csms.name}>"

    # What comes in

    def receive(self, side: Side, text: str | bytes, *, now: float) -> None:
        """Take a text that came from a side.

        Raises:
            StateError: the connection of that side is lost.
        """
        self._running.now = now
        self._connections[side].receive(text, now=now)
        self._settle()

    def next_deadline(self) -> float | None:
        """Return when ``handle_timer`` is due; None if nothing waits."""
        deadlines = [connection.next_deadline() for connection in self._connections.values()]
        return min([deadline for deadline in deadlines if deadline is not None], default=None)

    def handle_timer(self, now: float) -> None:
        """End the calls whose time is out."""
        self._running.now = now
        for side in self._connections.keys() - self._lost:
            self._connections[side].handle_timer(now)
        self._settle()

    def connection_lost(self, side: Side) -> None:
        """Say that the socket of a side is gone.

        What waits for that side ends with ``ConnectionLost``, and its askers across the bridge are refused. What that
        side has asked goes on, for it may have changed something; its answer is dropped.
        """
        if side not in self._lost:
            self._lost.add(side)
            self._running.lose(side)
            self._connections[side].connection_lost()
            self._settle()

    # What goes out

    def drain(self, side: Side, most: int | None = None) -> list[Outgoing]:
        """Return what is to be sent to a side, in order; report each with ``sent``."""
        return self._connections[side].drain(most)

    def sent(self, side: Side, outgoing: Outgoing, *, now: float) -> None:
        """Say that the transport of a side has taken a text; a call waits for its answer from then on."""
        self._connections[side].sent(outgoing, now=now)

    def messages_to_send(self, side: Side) -> list[str]:
        """Return the texts that are to be sent to a side, in order."""
        return self._connections[side].messages_to_send()

    def losses(self) -> list[Loss]:
        """Return what was lost or made up since the last call, in order; of very many (``MOST_KEPT``) the first."""
        losses, self._losses, self._overflowed = self._losses, [], False
        return losses

    def events(self) -> list[Happened]:
        """Return what went wrong since the last call, in order; of very many (``MOST_KEPT``) the first."""
        happened, self._happened = self._happened, []
        return happened

    # What happens in between

    def _settle(self) -> None:
        """Deal with the events of both connections, and with those that dealing with them makes."""
        while events := [
            (side, event) for side, connection in self._connections.items() for event in connection.events()
        ]:
            for side, event in events:
                match event:
                    case CallReceived(message_id, request):
                        self._running.begin(request, message_id, self._context(side, event))
                    case SendReceived(_, message):
                        self._running.begin(message, None, self._context(side, event))
                    case CallFinished(pending):
                        self._running.resume(side, pending)
                    case ResponseUnmatched(CallResult() as frame):
                        self._running.late(side, frame)
                        self._take(side, event)
                    case _:
                        self._take(side, event)
        transactions = self.state.transactions
        if transactions.overflowed:
            transactions.overflowed = False
            self._take(Side.STATION, LimitReached("transactions", transactions.limit))

    def _context(self, side: Side, event: CallReceived[Any] | SendReceived[Any]) -> Context:
        message = event.request if isinstance(event, CallReceived) else event.message
        context = Context.start(self.state, self._clock(), self.options, asker=side, action=message.__ocpp_action__)
        for pointer in event.extra:
            context.losses.append(Loss(context.action, pointer, LossKind.DROPPED, "no schema has it"))
        return context

    def _take(self, side: Side, told: Event[Any] | Loss) -> None:
        """Keep what a flow tells until somebody fetches it."""
        if not isinstance(told, Loss):
            if len(self._happened) < MOST_KEPT:
                self._happened.append(Happened(side, told))
        elif len(self._losses) < MOST_KEPT:
            self._losses.append(told)
        elif not self._overflowed:
            self._overflowed = True
            self._take(side, LimitReached("losses", MOST_KEPT))


def _pair(station: type[Version], csms: type[Version], given: Pair | None) -> Pair:
    pair = PAIRS.get((station, csms)) if given is None else given
    if pair is None:
        raise ValueError(f"there is no bridge between a station of OCPP {station.name} and a CSMS of {csms.name}")
    if (pair.station, pair.csms) != (station, csms):
        raise ValueError(f"{pair.station.name} and {pair.csms.name} are not the versions of the bridge")
    return pair

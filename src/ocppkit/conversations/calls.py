"""The calls of a connection that wait for their answer, and those that have lately ended."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias, final

from ocppkit.conversations.told import Lost
from ocppkit.messages import Action, SendAction, Sender
from ocppkit.versions import Version

MOST_WAITING: Final = 256
"""Calls of a connection that are waited for; the oldest is given up for one more."""

MOST_ENDED: Final = 256
"""Calls of a connection that are remembered after they have ended, to know a second answer and a repeated id."""

LONGEST_WAIT: Final = timedelta(hours=1)
"""The time of the log after which an answer is given up."""

LONGEST_ID: Final = 255
"""Characters of a message id that are kept to tell calls apart; the standard has 36."""

OTHER_SIDE: Final = {Sender.STATION: Sender.CSMS, Sender.CSMS: Sender.STATION, None: None}

ANSWERS_TO: Final[dict[Sender | None, tuple[Sender | None, ...]]] = {
    Sender.STATION: (Sender.CSMS, None),
    Sender.CSMS: (Sender.STATION, None),
    None: (Sender.STATION, Sender.CSMS, None),
}
"""Who may have called what a sender answers; the caller of a DataTransfer may be unknown."""

AnyAction: TypeAlias = Action[Any, Any, Any] | SendAction[Any, Any]
Key: TypeAlias = tuple[Sender | None, str]


@final
class SeenCall:
    """What is kept of a call. ``known`` is its action, None if the version has none of that name."""

    __slots__ = ("action", "given_up", "known", "line", "message_id", "number", "sender", "time", "version")

    def __init__(
        self,
        number: int,
        message_id: str,
        sender: Sender | None,
        time: datetime | None,
        line: int,
        version: type[Version] | None,
        action: str | None,
        known: AnyAction | None,
    ) -> None:
        self.number = number
        self.message_id = message_id[:LONGEST_ID]
        self.sender = sender
        self.time = time
        self.line = line
        self.version = version
        self.action = action and action[:LONGEST_ID]
        self.known = known
        self.given_up = False


@final
class Calls:
    """The calls of a connection by sender and message id: both sides may use one id at the same time."""

    __slots__ = ("_ended", "_waiting")

    def __init__(self) -> None:
        self._waiting: dict[Key, SeenCall] = {}
        self._ended: dict[Key, SeenCall] = {}

    def add(self, call: SeenCall) -> tuple[bool, list[tuple[SeenCall, Lost]]]:
        """Take note of a call; return whether its id is repeated, and which call is given up for it."""
        key = (call.sender, call.message_id)
        lost: list[tuple[SeenCall, Lost]] = []
        same = self._waiting.pop(key, None)
        if same is not None:
            lost.append((same, Lost.REPEATED))
        elif len(self._waiting) >= MOST_WAITING:
            lost.append((self._give_up(), Lost.CROWDED_OUT))
        repeated = same is not None or self._ended.pop(key, None) is not None
        self._waiting[key] = call
        return repeated, lost

    def overdue(self, now: datetime) -> list[tuple[SeenCall, Lost]]:
        """Give up the calls that have waited too long by the time ``now``."""
        lost: list[tuple[SeenCall, Lost]] = []
        while self._waiting:
            oldest = next(iter(self._waiting.values()))
            if oldest.time is None or now - oldest.time <= LONGEST_WAIT:
                break
            lost.append((self._give_up(), Lost.TIME_OUT))
        return lost

    def answered(self, sender: Sender | None, message_id: str) -> list[SeenCall]:
        """Return the calls that wait for an answer of a sender with an id: several only if the sender is unknown."""
        return _found(self._waiting, ANSWERS_TO[sender], message_id)

    def ended(self, sender: Sender | None, message_id: str) -> list[SeenCall]:
        """Return the calls that a sender has answered, or might have, and that ended or were given up lately."""
        return _found(self._ended, ANSWERS_TO[sender], message_id)

    def end(self, call: SeenCall) -> None:
        """Take note that a call has its answer."""
        self._remember(self._waiting.pop((call.sender, call.message_id)))

    def restart(self) -> list[SeenCall]:
        """Forget what the station has called, for it has restarted; return the calls that waited."""
        waiting = [call for call in self._waiting.values() if call.sender is Sender.STATION]
        for call in waiting:
            del self._waiting[call.sender, call.message_id]
        self._ended = {key: call for key, call in self._ended.items() if call.sender is not Sender.STATION}
        return waiting

    def clear(self) -> list[SeenCall]:
        """Forget everything, for the connection has ended; return the calls that waited."""
        waiting = list(self._waiting.values())
        self._waiting.clear()
        self._ended.clear()
        return waiting

    def _give_up(self) -> SeenCall:
        call = self._waiting.pop(next(iter(self._waiting)))
        call.given_up = True
        self._remember(call)
        return call

    def _remember(self, call: SeenCall) -> None:
        if len(self._ended) >= MOST_ENDED:
            del self._ended[next(iter(self._ended))]
        self._ended[call.sender, call.message_id] = call


def _found(calls: dict[Key, SeenCall], callers: tuple[Sender | None, ...], message_id: str) -> list[SeenCall]:
    id = message_id[:LONGEST_ID]
    return [call for caller in callers if (call := calls.get((caller, id))) is not None]

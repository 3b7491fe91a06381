"""What a bridge remembers of one station: all of it JSON, all of it bounded, so that it survives a restart.

Without it a running transaction would lose the string that 2.x knows it by, or the number that 1.6 does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, final

import attrs

from ocppkit.bridge.kept import check_facts, exactly, profile, record
from ocppkit.bridge.memory import Memory
from ocppkit.json import JsonValue, is_array, parse

if TYPE_CHECKING:
    from ocppkit.store import Store

__all__ = [
    "MOST_CONNECTORS",
    "MOST_SHARED",
    "MOST_TRANSACTIONS",
    "End",
    "Fault",
    "Place",
    "Register",
    "RemoteStart",
    "Reservation",
    "State",
    "Status",
    "Token",
    "Transaction",
    "Wish",
]

FORMAT: Final = 1

MOST_CONNECTORS: Final = 256
MOST_TRANSACTIONS: Final = MOST_CONNECTORS + 64
"""One for each connector, and those that have just ended."""

MOST_SHARED: Final = 256
"""Profiles of EVSEs with several connectors."""


def _moment(value: datetime | str) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _pairs(value: Iterable[Iterable[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((text, kind) for text, kind in value)


def _bounded(text: Any) -> Any:
    return text[:_LONGEST_TOKEN] if isinstance(text, str) else text


_LONGEST_TOKEN: Final = 255


@attrs.frozen
class Place:
    """Where a connector of 1.6 is in 2.x."""

    evse_id: int
    connector_id: int = 1


@attrs.frozen
class Token:
    """A token exactly as 2.x knows it."""

    id_token: str = attrs.field(repr=False, converter=_bounded)
    """What is longer than any token of 2.x is cut, and stays too long for 1.6."""
    type: str
    additional_info: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_pairs, repr=False)
    """Pairs of additionalIdToken and type."""

    @property
    def goes_first(self) -> bool:
        """Whether it is forgotten before an alias, which nothing but the memory can turn back."""
        return len(self.id_token) <= _LONGEST_ID_TAG


def _token(value: Any) -> Token | None:
    return value if value is None else _read_token(value)


_LONGEST_ID_TAG: Final = 20  # of 1.6
_read_token: Final = record(Token)


@attrs.frozen
class Transaction:
    """A transaction, running or just ended; it is kept under its 2.x ``id``.

    ``number`` is its transactionId in 1.6: None as long as the CSMS has not given it, -1 if it never will.
    ``connector_id`` is the 1.6 connector. ``meter_start`` and ``register`` are Wh: where the register began, and where
    it was last. ``seq_no`` is the one used or seen last, None before the first. ``retry`` is what a repeated request
    is recognised by, together with the ``seq_no`` that it is given again. ``token`` is whose it is as long as 1.6 has
    not been told, ``told_at`` the time of its newest event. ``began_at`` is the time of the start that 1.6 was asked to
    take, ``register_at`` that of ``register``, and ``stop`` an end that came before the number, as the JSON of 1.6.
    """

    id: str
    number: int | None = None
    connector_id: int | None = None
    evse_id: int | None = None
    meter_start: float | None = None
    register: float | None = None
    seq_no: int | None = None
    charging_state: str | None = None
    remote_start_id: int | None = None
    reservation_id: int | None = None
    charged: bool = False
    """Whether energy has flowed: 1.6 forbids Preparing after that."""
    answered: bool = False
    """Whether the 1.6 side knows the number: StartTransaction has been answered."""
    ended: bool = False
    stop_wanted: bool = False
    """Whether the CSMS was told that it will be stopped, and the 1.6 station has not taken the stop yet."""
    doubtful: bool = False
    """Whether the 1.6 station has booted since, not knowing the number: it may never tell its start again."""
    start_refused: bool = False
    """Whether the 2.x CSMS has answered its start by a CALLERROR, so that the 1.6 station may have given it up."""
    token_refused: bool = False
    """Whether it is to be stopped because the 2.x CSMS has refused its token since, and not accepted it again."""
    stop_refusals: int = 0
    """How often the 1.6 station has refused to stop it."""
    retry: str | None = attrs.field(default=None, repr=False)
    token: Token | None = attrs.field(default=None, converter=_token, repr=False)
    told_at: datetime | None = attrs.field(default=None, converter=attrs.converters.optional(_moment))
    began_at: datetime | None = attrs.field(default=None, converter=attrs.converters.optional(_moment))
    register_at: datetime | None = attrs.field(default=None, converter=attrs.converters.optional(_moment))
    stop: str | None = attrs.field(default=None, repr=False)

    @property
    def goes_first(self) -> bool:
        """Whether it is forgotten before those that run."""
        return self.ended or self.doubtful or self.stop is not None


@attrs.frozen
class End:
    """An end that the bridge has made and the 1.6 CSMS has not taken yet; kept under the number of its transaction.

    ``stop`` is the StopTransaction as JSON, ``refusals`` how often the CSMS has refused it.
    """

    stop: str = attrs.field(repr=False)
    refusals: int = 0


@attrs.frozen
class RemoteStart:
    """A remote start that was accepted and whose transaction has not come yet; kept under its remoteStartId.

    It is that of a transaction that began between ``asked_at`` and ``expires``; an offline station tells it later.
    """

    id_tag: str = attrs.field(repr=False)
    connector_id: int | None
    expires: datetime = attrs.field(converter=_moment)
    asked_at: datetime | None = attrs.field(default=None, converter=attrs.converters.optional(_moment))


@attrs.frozen
class Status:
    """What a connector was last; kept under its 1.6 number, 0 being the station."""

    status: str | None = None
    """The ChargePointStatus of 1.6."""
    connector_status: str | None = None
    """The connectorStatus of 2.x, as it was sent or came."""


@attrs.frozen
class Fault:
    """An open error of a connector; kept under the 1.6 connector, and the variable's name where there are several."""

    component: str
    variable: str = "Problem"
    error_code: str = "OtherError"
    vendor_error_code: str | None = None
    info: str | None = None


@attrs.frozen
class Reservation:
    """A reservation that was accepted; kept under its id. A transaction that began before ``asked_at`` is not of it."""

    connector_id: int
    expires: datetime = attrs.field(converter=_moment)
    asked_at: datetime | None = attrs.field(default=None, converter=attrs.converters.optional(_moment))


@attrs.frozen
class Wish:
    """A TxDefaultProfile that was accepted for a connector, whose EVSE 2.x sets as a whole.

    ``id`` is the chargingProfileId, ``limits`` those of its periods, ``content`` all the rest of it as JSON.
    ``id_there`` is the id that the station has it under, which is that of another connector's if that came later.
    """

    connector_id: int
    id: int
    stack_level: int
    content: str
    limits: tuple[float, ...] = attrs.field(default=(), converter=tuple[float, ...])
    id_there: int | None = None
    expires: datetime | None = attrs.field(default=None, converter=attrs.converters.optional(_moment))


@attrs.frozen
class Register:
    """The energy that an EVSE had imported, in Wh, and when; kept under its id."""

    wh: int
    at: datetime = attrs.field(converter=_moment)


def _same(value: JsonValue) -> JsonValue:
    return value


def _parsed(name: str, text: bytes) -> Any:
    try:
        return parse(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{name} of a state of the bridge: {error}") from error


def _entry(key: str, kept: Any) -> list[Any]:
    """Return key, value and number of an entry that was kept by itself; older releases gave it no number."""
    if is_array(kept) and len(kept) == 2 and type(kept[0]) is int:
        return [key, kept[1], kept[0]]
    return [key, kept]


def _number(entry: Any) -> int:
    return entry[2] if is_array(entry) and len(entry) == 3 and type(entry[2]) is int else 0


@final
class State:
    """Everything that a bridge remembers of a station; its parts are replaced, never changed in place.

    ``facts`` holds what is known by name: the boot reason to come, a held reset, what BootNotification told, the
    firmware status last shown. ``counters`` holds the numbers last used, ``requests`` the ids of the last requests by
    what they were for. ``topology`` maps connectors of 1.6 to their places in 2.x; a connector that it does not hold
    is EVSE of the same number, connector 1. ``registers`` holds what the meter of an EVSE has told last. ``forced``
    holds the connectors whose next status is passed on even if it is no change. ``wishes`` holds what connectors are to
    be limited to, by connector and stackLevel. ``numbers`` holds the connectors of 1.6 that a 1.6 CSMS knows: no other
    place is given their numbers. ``shared`` holds the profiles of 2.x that all 1.6 connectors of an EVSE have taken, by
    id, and ``blocks`` what the ids of theirs are counted from. ``ends`` holds what a 1.6 CSMS has still to be told.
    """

    def __init__(self) -> None:
        self.transactions = Memory(MOST_TRANSACTIONS, str, record(Transaction), large=True)
        self.tokens = Memory(4096, str, record(Token), large=True, by_use=True)
        self.ends = Memory(64, int, record(End))
        self.remote_starts = Memory(64, int, record(RemoteStart))
        self.statuses = Memory(MOST_CONNECTORS, int, record(Status))
        self.faults = Memory(256, str, record(Fault))
        self.reservations = Memory(256, int, record(Reservation))
        self.topology = Memory(MOST_CONNECTORS, int, record(Place))
        self.registers = Memory(MOST_CONNECTORS, int, record(Register))
        self.forced = Memory(MOST_CONNECTORS, int, exactly(bool))
        self.requests = Memory(64, str, exactly(int))
        self.counters = Memory(64, str, exactly(int))
        self.facts = Memory(64, str, _same)
        self.profiles = Memory(64, int, profile)
        self.wishes = Memory(4 * MOST_CONNECTORS, str, record(Wish))
        self.numbers = Memory(MOST_CONNECTORS, int, exactly(bool))
        self.shared = Memory(MOST_SHARED, int, profile)
        self.blocks = Memory(MOST_SHARED, int, exactly(int))
        self.under_way: Final[set[str]] = set()
        """What a 1.6 side is being asked, or has refused, in this connection; alone of all it is not kept."""

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return any(memory.changed for memory in self._memories().values())

    def count(self, name: str) -> int:
        """Return the next number of a counter, from 1 on."""
        number = self.counters[name] = self.counters.get(name, 0) + 1
        return number

    def place(self, connector_id: int) -> Place:
        """Return where a connector of 1.6 is in 2.x."""
        return self.topology.get(connector_id) or Place(connector_id)

    def connectors(self, evse_id: int, connector_id: int | None = None) -> list[int]:
        """Return the connectors of 1.6 on an EVSE or, if ``connector_id`` is given, the one that this is; or none.

        If nothing is known of the topology, an EVSE has one connector, of its own number.
        """
        if not self.topology:
            return [evse_id] if evse_id > 0 and connector_id in {None, 1} else []
        return [
            number
            for number, place in self.topology.items()
            if place.evse_id == evse_id and connector_id in {None, place.connector_id}
        ]

    def numbered(self, number: int) -> Transaction | None:
        """Return the newest transaction with a transactionId of 1.6, one that runs before others; -1 is nobody's."""
        if number == -1:
            return None
        found = [one for one in reversed([*self.transactions.values()]) if one.number == number]
        return max(found, key=lambda one: not one.ended, default=None)

    def running(self, connector_id: int | None = None) -> list[Transaction]:
        """Return the transactions that run, that of one connector of 1.6 if it is given.

        A connector has one at most: an older one whose end never came does not count.
        """
        newest: dict[int | str, Transaction] = {}
        for one in self.transactions.values():
            if connector_id in {None, one.connector_id}:
                newest[one.id if one.connector_id is None else one.connector_id] = one
        return [one for one in newest.values() if not one.goes_first]

    def to_json(self) -> dict[str, JsonValue]:
        """Return the whole state as a JSON object."""
        parts = {name: memory.to_json() for name, memory in self._memories().items() if memory}
        return {"format": FORMAT, **parts}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> State:
        """Read what ``to_json`` returned.

        Raises:
            ValueError: it is no state, or one of a format that this release does not know.
        """
        if value.get("format") != FORMAT:
            raise ValueError(f"a state of the bridge in format {value.get('format')!r}; known is {FORMAT}")
        state = cls()
        for name, memory in state._memories().items():
            state._read(name, memory, value.get(name, []))
        return state

    def save(self, store: Store, key: str) -> None:
        """Keep what has changed since it was loaded or saved, all of it or, if it raises, none."""
        changed = {name: memory for name, memory in self._memories().items() if memory.changed}
        if not changed:
            return
        with store.transaction() as items:
            items.put(f"{key}/format", str(FORMAT).encode())
            for name, memory in changed.items():
                memory.put(items, f"{key}/{name}")
        for memory in changed.values():
            memory.is_kept()

    @classmethod
    def load(cls, store: Store, key: str) -> State:
        """Read what is kept under a key; an empty state if there is nothing.

        Raises:
            ValueError: what is kept is no state, or one of a format that this release does not know.
        """
        kept: dict[str, Any] = {}
        for name, text in store.scan(f"{key}/"):
            part, slash, entry = name.removeprefix(f"{key}/").partition("/")
            if slash:
                kept.setdefault(part, []).append(_entry(entry, _parsed(part, text)))
            else:
                kept[part] = _parsed(part, text)
        for part in kept.values():
            if is_array(part):
                part.sort(key=_number)
        return cls.from_json(kept) if kept else cls()

    @staticmethod
    def _read(name: str, memory: Memory[Any, Any], pairs: Any) -> None:
        try:
            memory.read(pairs)
            if name == "facts":
                check_facts(memory)
        except (AttributeError, TypeError, ValueError) as error:
            raise ValueError(f"{name} of a state of the bridge: {error}") from error

    def _memories(self) -> dict[str, Memory[Any, Any]]:
        return {name: part for name, part in vars(self).items() if isinstance(part, Memory)}

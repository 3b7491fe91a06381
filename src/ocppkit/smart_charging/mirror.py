"""The profiles and transactions of a station as its messages tell them: for a CSMS, and for who reads its logs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, ClassVar, Final, Generic, TypeVar, final

from attrs import define, evolve, field

from ocppkit.messages import DataType
from ocppkit.protocol import Version
from ocppkit.smart_charging.capabilities import KEPT
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Transaction
from ocppkit.smart_charging.dynamic import bound
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import STATION, Profile, Purpose, message_of, profile_of
from ocppkit.smart_charging.selecting import Criteria
from ocppkit.versions import OCPP16, OCPP21

__all__ = ["KnownProfiles"]

V = TypeVar("V", bound=Version)

_MOST: Final = 10_000
"""Profiles, and transactions, that are kept of one station."""
_MOST_OPEN: Final = 100
"""Remote starts whose transactions have not begun, and reports that have not come."""
_MOST_ENDED: Final = 1000
_MOST_PROBLEMS: Final = 1000

_PERSISTENT: Final[Mapping[type[Version], Collection[Purpose]]] = {OCPP21: KEPT}


@define
class _Asked:
    """A report that was asked for: of which profiles, when, and the ids that it had so far."""

    criteria: Criteria
    at: datetime
    ids: set[int] = field(factory=set[int])


@final
class KnownProfiles(Generic[V]):
    """What a station has installed and runs, by the exchanges that were seen.

    ``profiles`` and ``transactions`` (by EVSE, in 1.6 by connector) are what is known now; ``problems`` has the last
    1,000 things that did not fit, a line each. What was installed before anybody looked is not known until the station
    reports it: 2.x does so when it is asked with GetChargingProfiles, and what it was asked for and does not report is
    gone. ``persistent`` are the purposes whose profiles survive a reboot, as ``Capabilities`` has them: by default all,
    and in 2.1 those that must (K01.FR.27).
    """

    def __init__(self, version: type[V], *, persistent: Collection[Purpose] | None = None) -> None:
        self.version: type[V] = version
        self.persistent: Collection[Purpose] = (
            _PERSISTENT.get(version, tuple(Purpose)) if persistent is None else persistent
        )
        self.profiles: Profiles = Profiles(version)
        self.problems: deque[str] = deque(maxlen=_MOST_PROBLEMS)
        self._transactions: dict[int, Transaction] = {}
        self._starting: dict[object, Any] = {}  # profiles of remote starts whose transactions have not begun
        self._ended: dict[str, datetime] = {}  # so that what comes late does not begin a transaction again
        self._asked: dict[int, _Asked] = {}

    @property
    def transactions(self) -> Mapping[int, Transaction]:
        """The transactions that run, by EVSE."""
        return MappingProxyType(self._transactions)

    def circumstances(self, known: Circumstances) -> Circumstances:
        """Return circumstances with the transactions that run now, and with the EVSEs that were heard of."""
        there = {evse.id for evse in known.evses}
        heard = {profile.evse_id for profile in self.profiles} | set(self._transactions)
        more = [Evse(id, voltage=known.voltage) for id in sorted(heard - there) if id != STATION]
        running = self.profiles.prioritize(self._transactions)
        return evolve(known, evses=(*known.evses, *more), transactions={**known.transactions, **running})

    def begin(self, evse_id: int, transaction: Transaction) -> None:
        """Take it that a transaction runs at an EVSE, as whoever knows it from elsewhere.

        Raises:
            ValueError: there are 10,000 already.
        """
        if evse_id not in self._transactions and len(self._transactions) >= _MOST:
            raise ValueError(f"more than {_MOST} transactions: {transaction.id} is not kept")
        self._transactions[evse_id] = transaction

    def take(self, request: DataType, response: DataType, now: datetime) -> None:
        """Take a request of either side and its answer; what is not about charging tells nothing.

        ``now`` is when the answer came, with its offset from UTC.
        """
        if (told := self._TOLD.get(type(request).__name__.removesuffix("Request"))) is None:
            return
        try:
            if (version := request.__ocpp_version__) is not self.version:
                raise ValueError(f"is of OCPP {version and version.name}, and the station of {self.version.name}")
            told(self, request, response, now)
        except ValueError as error:
            self.problems.append(f"{type(request).__name__}: {error}")

    def _set(self, request: Any, response: Any, now: datetime) -> None:
        if response.status == "Accepted":
            self._install(profile_of(*message_of(request), received_at=now))

    def _report(self, request: Any, _: Any, now: datetime) -> None:
        source = str(request.charging_limit_source)
        for profile in request.charging_profile:
            self._install(profile_of(profile, request.evse_id, source=source, received_at=now))
        if (asked := self._asked.get(request.request_id)) is not None:
            asked.ids.update(profile.id for profile in request.charging_profile)
            if not request.tbc:
                self._drop_unreported(self._asked.pop(request.request_id))

    def _get(self, request: Any, response: Any, now: datetime) -> None:
        asked = _Asked(Criteria.to_report(request), now)
        if response.status == "NoProfiles":
            self._drop_unreported(asked)
        elif response.status == "Accepted":
            _put(self._asked, request.request_id, asked, _MOST_OPEN)

    def _drop_unreported(self, asked: _Asked) -> None:
        self._keep(
            lambda one: (
                one.id in asked.ids
                or not asked.criteria.meets(one)
                or (one.received_at is not None and one.received_at > asked.at)  # the report may be older
            )
        )

    def _boot(self, request: Any, _: Any, _now: datetime) -> None:
        if getattr(request, "reason", None) != "Triggered":  # there is a message without a reboot
            self._keep(lambda one: one.purpose in self.persistent)

    def _keep(self, kept: Callable[[Profile], bool]) -> None:
        self.profiles = Profiles(self.version, filter(kept, self.profiles), prioritized=self.profiles.prioritized)

    def _install(self, profile: Profile) -> None:
        profiles, _ = self.profiles.set(profile)
        if len(profiles) > _MOST:
            raise ValueError(f"more than {_MOST} profiles: {profile.id} is not kept")
        self.profiles = profiles

    def _clear(self, request: Any, response: Any, _: datetime) -> None:
        if response.status == "Accepted":
            self.profiles = self.profiles.clear(request)[0]

    def _update(self, request: Any, response: Any, now: datetime) -> None:
        if response.status == "Accepted":
            self.profiles = self.profiles.update(request, now)[0]

    def _pull(self, request: Any, response: Any, now: datetime) -> None:
        self.profiles = self.profiles.pulled(request.charging_profile_id, response, now)

    def _use_priority(self, request: Any, response: Any, _: datetime) -> None:
        if response.status == "Accepted":
            self._prioritize(request.transaction_id, request.activate)

    def _notify_priority(self, request: Any, _: Any, _now: datetime) -> None:
        self._prioritize(request.transaction_id, request.activated)

    def _prioritize(self, transaction_id: str, activated: bool) -> None:
        if any(one.id == transaction_id for one in self._transactions.values()):
            self.profiles = self.profiles.with_priority(transaction_id, activated)

    def _remote_start(self, request: Any, response: Any, now: datetime) -> None:
        if response.status != "Accepted" or request.charging_profile is None:
            return
        if (id := getattr(response, "transaction_id", None)) is not None and (place := self._place(id)) is not None:
            self._install_started(request.charging_profile, place, id, now)  # it ran before it was authorized
        elif hasattr(request, "remote_start_id"):
            _put(self._starting, request.remote_start_id, request.charging_profile, _MOST_OPEN)
        else:  # in 1.6 nothing but driver and connector join a remote start and its transaction
            key = (request.id_tag.casefold(), request.connector_id)
            _put(self._starting, key, request.charging_profile, _MOST_OPEN)

    def _start(self, request: Any, response: Any, now: datetime) -> None:
        tag, place = request.id_tag.casefold(), request.connector_id
        key = (tag, place) if (tag, place) in self._starting else (tag, None)
        self._begin(place, str(response.transaction_id), request.timestamp, key, now)

    def _stop(self, request: Any, _: Any, _now: datetime) -> None:
        self._end(str(request.transaction_id), request.timestamp)

    def _event(self, request: Any, _: Any, now: datetime) -> None:
        info = request.transaction_info
        id, at = info.transaction_id, request.timestamp
        if request.event_type == "Ended":
            self._end(id, at)
            return
        if id in self._ended and at <= self._ended[id]:
            return
        if info.remote_start_id in self._starting:  # only one event has it, and maybe not the one that has the EVSE
            _put(self._starting, id, self._starting.pop(info.remote_start_id), _MOST_OPEN)
        place = self._place(id)
        if place is None and request.evse is not None:
            place = request.evse.id
            self._begin(place, id, at, id, now)
        if place is None or info.charging_state != "Charging":
            return
        running = self._transactions.get(place)
        if running is not None and running.charging_start is None:
            self._transactions[place] = evolve(running, charging_start=at)

    def _place(self, id: str) -> int | None:
        return next((evse for evse, one in self._transactions.items() if one.id == id), None)

    def _begin(self, evse_id: int, id: str, start: datetime, key: object, now: datetime) -> None:
        if (before := self._transactions.get(evse_id)) is not None and before.id != id:
            self._end(before.id, start)  # its end was not seen
        self.begin(evse_id, Transaction(id, start))
        self._keep(lambda one: one.evse_id != evse_id or not _is_older(one, id, start))
        if (profile := self._starting.pop(key, None)) is not None:
            self._install_started(profile, evse_id, id, now)

    def _install_started(self, profile: Any, evse_id: int, id: str, now: datetime) -> None:
        written = int(id) if self.version is OCPP16 else id
        self._install(bound(profile_of(profile, evse_id, received_at=now), written))

    def _end(self, id: str, at: datetime) -> None:
        place = self._place(id)
        if place is not None:
            del self._transactions[place]
        _put(self._ended, id, at, _MOST_ENDED)
        self.profiles = self.profiles.end_transaction(id, place)[0]

    _TOLD: ClassVar[Mapping[str, Callable[..., None]]] = {
        "SetChargingProfile": _set,
        "ClearChargingProfile": _clear,
        "GetChargingProfiles": _get,
        "ReportChargingProfiles": _report,
        "BootNotification": _boot,
        "UpdateDynamicSchedule": _update,
        "PullDynamicScheduleUpdate": _pull,
        "UsePriorityCharging": _use_priority,
        "NotifyPriorityCharging": _notify_priority,
        "RemoteStartTransaction": _remote_start,
        "RequestStartTransaction": _remote_start,
        "StartTransaction": _start,
        "StopTransaction": _stop,
        "TransactionEvent": _event,
    }


def _put(items: dict[Any, Any], key: object, value: object, most: int) -> None:
    """Put an item last, and forget the first ones of more than ``most``."""
    items.pop(key, None)
    items[key] = value
    while len(items) > most:
        del items[next(iter(items))]


def _is_older(profile: Profile, id: str, start: datetime) -> bool:
    """Whether a TxProfile is of a transaction before the one that begins."""
    if profile.purpose is not Purpose.TX or profile.transaction_id == id:
        return False
    early = profile.received_at is not None and profile.received_at < start
    return profile.transaction_id is not None or early

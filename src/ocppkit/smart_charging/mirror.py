"""The profiles and transactions of a station as its messages tell them: for a CSMS, and for who reads its logs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, ClassVar, Final, Generic, TypeVar, final

from attrs import evolve

from ocppkit.messages import DataType
from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Transaction
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import STATION, Profile, profile_of

__all__ = ["KnownProfiles"]

V = TypeVar("V", bound=Version)

_MOST: Final = 10_000
"""Profiles, and transactions, that are kept of one station."""
_MOST_STARTING: Final = 100
_MOST_PROBLEMS: Final = 1000


@final
class KnownProfiles(Generic[V]):
    """What a station has installed and runs, by the exchanges that were seen.

    ``profiles`` and ``transactions`` (by EVSE, in 1.6 by connector) are what is known now; ``problems`` has the last
    1,000 things that did not fit, a line each. What was installed before anybody looked is not known until the station
    reports it: 2.x does so when it is asked with GetChargingProfiles.
    """

    def __init__(self, version: type[V]) -> None:
        self.version: type[V] = version
        self.profiles: Profiles = Profiles(version)
        self.problems: deque[str] = deque(maxlen=_MOST_PROBLEMS)
        self._transactions: dict[int, Transaction] = {}
        self._starting: dict[object, Any] = {}  # profiles of remote starts whose transactions have not begun

    @property
    def transactions(self) -> Mapping[int, Transaction]:
        """The transactions that run, by EVSE."""
        return MappingProxyType(self._transactions)

    def circumstances(self, known: Circumstances) -> Circumstances:
        """Return circumstances with the transactions that run now, and with the EVSEs that were heard of."""
        there = {evse.id for evse in known.evses}
        heard = {profile.evse_id for profile in self.profiles} | set(self._transactions)
        more = [Evse(id, voltage=known.voltage) for id in sorted(heard - there) if id != STATION]
        running = {
            place: evolve(one, priority=one.id in self.profiles.prioritized)
            for place, one in self._transactions.items()
        }
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
            told(self, request, response, now)
        except ValueError as error:
            self.problems.append(f"{type(request).__name__}: {error}")

    def _set(self, request: Any, response: Any, now: datetime) -> None:
        if response.status == "Accepted":
            old = hasattr(request, "cs_charging_profiles")
            profile = request.cs_charging_profiles if old else request.charging_profile
            self._install(profile_of(profile, request.connector_id if old else request.evse_id, received_at=now))

    def _report(self, request: Any, _: Any, now: datetime) -> None:
        source = str(request.charging_limit_source)
        for profile in request.charging_profile:
            self._install(profile_of(profile, request.evse_id, source=source, received_at=now))

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

    def _remote_start(self, request: Any, response: Any, _: datetime) -> None:
        if response.status == "Accepted" and request.charging_profile is not None:
            # In 1.6 nothing but the driver joins a remote start and its transaction.
            key = getattr(request, "remote_start_id", None) or request.id_tag
            self._starting[key] = request.charging_profile
            while len(self._starting) > _MOST_STARTING:
                del self._starting[next(iter(self._starting))]

    def _start(self, request: Any, response: Any, now: datetime) -> None:
        self._begin(request.connector_id, str(response.transaction_id), request.timestamp, request.id_tag, now)

    def _stop(self, request: Any, _: Any, _now: datetime) -> None:
        self._end(str(request.transaction_id))

    def _event(self, request: Any, _: Any, now: datetime) -> None:
        info = request.transaction_info
        if request.event_type == "Ended":
            self._end(info.transaction_id)
            return
        place = next((evse for evse, one in self._transactions.items() if one.id == info.transaction_id), None)
        if place is None and request.evse is not None:
            place = request.evse.id
            self._begin(place, info.transaction_id, request.timestamp, info.remote_start_id, now)
        running = None if place is None else self._transactions.get(place)
        if place is None or running is None or running.charging_start is not None:
            return
        if info.charging_state == "Charging":
            self._transactions[place] = evolve(running, charging_start=request.timestamp)

    def _begin(self, evse_id: int, id: str, start: datetime, key: object, now: datetime) -> None:
        if (before := self._transactions.get(evse_id)) is not None and before.id != id:
            self._end(before.id)  # its end was not seen
        self.begin(evse_id, Transaction(id, start))
        if (profile := self._starting.pop(key, None)) is not None:
            self._install(evolve(profile_of(profile, evse_id, received_at=now), transaction_id=id))

    def _end(self, id: str) -> None:
        place = next((evse for evse, one in self._transactions.items() if one.id == id), None)
        if place is not None:
            del self._transactions[place]
        self.profiles = self.profiles.end_transaction(id, place)[0]

    _TOLD: ClassVar[Mapping[str, Callable[..., None]]] = {
        "SetChargingProfile": _set,
        "ClearChargingProfile": _clear,
        "ReportChargingProfiles": _report,
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

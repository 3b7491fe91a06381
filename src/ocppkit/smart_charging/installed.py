"""The charging profiles that are installed at a station, as a value: what is set, cleared, reported and at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, cast, overload

from attrs import evolve, field, frozen

from ocppkit._names import names_of, status_info
from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import Transaction
from ocppkit.smart_charging.dynamic import pull_due, stamped, updated, with_external_values
from ocppkit.smart_charging.model import STATION, Kind, Profile, Purpose
from ocppkit.smart_charging.reporting import known_source, reports
from ocppkit.smart_charging.selecting import PROTECTED, Criteria
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from ocppkit import v16, v21, v201

__all__ = ["Profiles"]


def _by_id(profiles: Iterable[Profile] | MappingProxyType[int, Profile]) -> Mapping[int, Profile]:
    if isinstance(profiles, MappingProxyType):  # made here, of what was looked through before
        return cast("Mapping[int, Profile]", profiles)
    by_id: dict[int, Profile] = {}
    for profile in profiles:
        if profile.id in by_id:
            raise ValueError(f"profile {profile.id} is there twice")
        by_id[profile.id] = profile
    return MappingProxyType(by_id)


def _nothing() -> Any:
    return ()


@frozen
class Profiles:
    """The profiles of one station, each with its id, in the order in which they were installed; equal in any order.

    It is never changed: what would change it returns another. ``prioritized`` are the transactions with priority
    charging. Whether a profile may be installed is for ``validate`` to say.

    Raises:
        ValueError: an id is there twice.

    Source: OCPP 1.6, 3.13.2; OCPP 2.0.1 and 2.1 Part 2, K01, K02, K09, K10, K21, K28.
    """

    version: type[Version]
    _profiles: Mapping[int, Profile] = field(factory=_nothing, converter=_by_id, alias="profiles")
    prioritized: frozenset[str] = field(default=frozenset(), kw_only=True)

    __hash__ = None  # type: ignore[assignment]  # a mapping has none

    def __iter__(self) -> Iterator[Profile]:
        return iter(self._profiles.values())

    def __len__(self) -> int:
        return len(self._profiles)

    def find(self, id: int) -> Profile | None:
        """Return the profile with an id, None if there is none."""
        return self._profiles.get(id)

    def prioritize(self, transactions: Mapping[int, Transaction]) -> dict[int, Transaction]:
        """Return transactions with the priority that they have here."""
        return {place: evolve(one, priority=one.id in self.prioritized) for place, one in transactions.items()}

    def is_as(self, other: Profiles) -> bool:
        """Whether nothing was done between the two: profiles set anew are others, even if they are equal."""
        same = len(self) == len(other) and all(other.find(one.id) is one for one in self)
        return same and self.prioritized == other.prioritized

    def replaced_by(self, profile: Profile) -> tuple[Profile, ...]:
        """Return what a profile takes the place of: that with its id, and in 1.6 those of its purpose and level.

        Source: OCPP 1.6, 3.13.2, 5.16.3, errata sheet 3.42; K01.FR.05.
        """
        same = _SAME.get(self.version)
        if same is None:
            found = self.find(profile.id)
            return () if found is None else (found,)
        return tuple(one for one in self if same(one, profile))

    def set(self, profile: Profile) -> tuple[Profiles, tuple[Profile, ...]]:
        """Install a profile; return what is then installed, and what it took the place of.

        A dynamic profile without ``dyn_update_time`` gets the time at which it came (K28.FR.05).

        Raises:
            ValueError: it would take the place of an external system's profile (K01.FR.05), or its source is not one
                of the version's.
        """
        known_source(self.version, profile.source)
        gone = self.replaced_by(profile)
        for one in gone:
            if one.purpose is Purpose.EXTERNAL is not profile.purpose:
                raise ValueError(f"K01.FR.05: profile {one.id} is of an external system, and stays")
        return self._but(gone, stamped(profile)), gone

    @overload
    def clear(self, request: v16.ClearChargingProfileRequest) -> tuple[Profiles, v16.ClearChargingProfileResponse]: ...
    @overload
    def clear(
        self, request: v201.ClearChargingProfileRequest
    ) -> tuple[Profiles, v201.ClearChargingProfileResponse]: ...
    @overload
    def clear(self, request: v21.ClearChargingProfileRequest) -> tuple[Profiles, v21.ClearChargingProfileResponse]: ...
    def clear(self, request: Any) -> tuple[Profiles, Any]:
        """Remove the profiles that a ClearChargingProfile means; return what is left, and the answer.

        Without an id and criteria it means all. Those of external systems and of local generation stay.

        Source: OCPP 1.6, 6.13, errata sheet 3.25 and 3.26; K10.FR.01 to K10.FR.09.
        """
        criteria = Criteria.to_clear(self.version, request)
        gone = [one for one in self if one.purpose not in PROTECTED and criteria.meets(one)]
        names = names_of(self.version)
        status_type = getattr(names, "ClearChargingProfileStatusEnumType", None) or names.ClearChargingProfileStatus
        status = status_type("Accepted" if gone else "Unknown")
        return self._but(gone), names.ClearChargingProfileResponse(status=status)

    @overload
    def get(
        self, request: v201.GetChargingProfilesRequest, *, max_bytes: int | None = ...
    ) -> tuple[v201.GetChargingProfilesResponse, list[v201.ReportChargingProfilesRequest]]: ...
    @overload
    def get(
        self, request: v21.GetChargingProfilesRequest, *, max_bytes: int | None = ...
    ) -> tuple[v21.GetChargingProfilesResponse, list[v21.ReportChargingProfilesRequest]]: ...
    def get(self, request: Any, *, max_bytes: int | None = 65_536) -> tuple[Any, list[Any]]:
        """Answer a GetChargingProfiles; return the answer, and the reports to send after it.

        ``max_bytes`` bounds the frame of each report; a profile that is longer goes alone.

        Source: K09.FR.01 to K09.FR.06.
        """
        names = names_of(self.version)
        chosen = list(filter(Criteria.to_report(request).meets, self))
        status = names.GetChargingProfileStatusEnumType("Accepted" if chosen else "NoProfiles")
        messages = reports(self.version, request.request_id, chosen, max_bytes=max_bytes)
        return names.GetChargingProfilesResponse(status=status), messages

    def end_transaction(self, id: str | int, evse_id: int | None = None) -> tuple[Profiles, tuple[Profile, ...]]:
        """Remove the TxProfiles of a transaction that has ended, and its priority; return what is left and what not.

        ``evse_id`` is where it ran: a TxProfile there without a transaction is its own too.

        Source: K02.FR.05, K21; OCPP 1.6, 3.13.1.
        """
        gone = [
            one
            for one in self
            if one.purpose is Purpose.TX
            and (one.transaction_id == str(id) or (one.transaction_id is None and one.evse_id == evse_id))
        ]
        return self._but(gone).with_priority(str(id), activated=False), tuple(gone)

    def expire(self, now: datetime, *, offline_since: datetime | None = None) -> tuple[Profiles, tuple[Profile, ...]]:
        """Remove the profiles that will not be valid again; return what is left, and what not.

        ``offline_since``: None while there is a connection.

        Source: K01.FR.37; K01.FR.101 and K01.FR.103 of 2.1.
        """
        gone = [one for one in self if _ended(one, now) or _spoiled(one, now, offline_since)]
        return self._but(gone), tuple(gone)

    def update(
        self, request: v21.UpdateDynamicScheduleRequest, now: datetime
    ) -> tuple[Profiles, v21.UpdateDynamicScheduleResponse]:
        """Put the values of an UpdateDynamicSchedule into a dynamic profile; return what is installed, and the answer.

        Source: K28.FR.06, K28.FR.09, K28.FR.11.
        """
        names = names_of(self.version)
        old = self._dynamic(request.charging_profile_id)
        if old is None:
            return self, names.UpdateDynamicScheduleResponse(
                status=names.ChargingProfileStatusEnumType.REJECTED,
                status_info=status_info(self.version, "InvalidProfile", _NOT_DYNAMIC),
            )
        response = names.UpdateDynamicScheduleResponse(status=names.ChargingProfileStatusEnumType.ACCEPTED)
        return self._but([], updated(old, request.schedule_update, now)), response

    def pulled(self, id: int, response: v21.PullDynamicScheduleUpdateResponse, now: datetime) -> Profiles:
        """Put in what a PullDynamicScheduleUpdate brought; a refusal, or a profile that is gone, changes nothing.

        Source: K28.FR.08.
        """
        old = self._dynamic(id)
        if old is None or response.status != "Accepted" or response.schedule_update is None:
            return self
        return self._but([], updated(old, response.schedule_update, now))

    def to_pull(self, now: datetime) -> list[v21.PullDynamicScheduleUpdateRequest]:
        """Return the requests for the updates that are due; a refused one stays due (K28.FR.10)."""
        due = [one.id for one in self if pull_due(one, now)]
        return [names_of(self.version).PullDynamicScheduleUpdateRequest(charging_profile_id=id) for id in due]

    def pull_response(
        self,
        request: v21.PullDynamicScheduleUpdateRequest,
        update: v21.ChargingScheduleUpdateType | None,
    ) -> v21.PullDynamicScheduleUpdateResponse:
        """Answer, as a CSMS that keeps a station's profiles, with an update that it has; without one it refuses.

        Source: K28.FR.12.
        """
        names = names_of(self.version)
        status_type = names.ChargingProfileStatusEnumType
        response: v21.PullDynamicScheduleUpdateResponse
        if self._dynamic(request.charging_profile_id) is None:
            response = names.PullDynamicScheduleUpdateResponse(
                status=status_type.REJECTED, status_info=status_info(self.version, "InvalidProfile", _NOT_DYNAMIC)
            )
        elif update is None:
            response = names.PullDynamicScheduleUpdateResponse(status=status_type.REJECTED)
        else:
            response = names.PullDynamicScheduleUpdateResponse(status=status_type.ACCEPTED, schedule_update=update)
        return response

    def put_external(self, id: int, update: v21.ChargingScheduleUpdateType) -> Profiles:
        """Put an external system's values into the ExternalSetpoint and ExternalLimits periods of a profile.

        Raises:
            KeyError: there is no such profile.

        Source: K29.FR.03, Q05.FR.01, Q05.FR.02.
        """
        return self._but([], with_external_values(self._profiles[id], update))

    def use_priority(
        self, request: v21.UsePriorityChargingRequest, evse_id: int | None
    ) -> tuple[Profiles, v21.UsePriorityChargingResponse]:
        """Answer a UsePriorityCharging; ``evse_id`` is where the transaction runs, None if it does not.

        A NotifyPriorityCharging follows an answer that accepts.

        Source: K21.
        """
        names = names_of(self.version)
        status_type = names.PriorityChargingStatusEnumType
        if evse_id is None:
            info = status_info(self.version, "TxNotFound", f"transaction {request.transaction_id} does not run")
            return self, names.UsePriorityChargingResponse(status=status_type.REJECTED, status_info=info)
        places = {one.evse_id for one in self if one.purpose is Purpose.PRIORITY}
        if request.activate and not places & {STATION, evse_id}:
            return self, names.UsePriorityChargingResponse(status=status_type.NO_PROFILE)
        after = self.with_priority(request.transaction_id, request.activate)
        return after, names.UsePriorityChargingResponse(status=status_type.ACCEPTED)

    def with_priority(self, transaction_id: str, activated: bool = True) -> Profiles:
        """Switch the priority charging of a transaction on or off, as a driver may at the station (K22)."""
        one = frozenset({transaction_id})
        return self._with(dict(self._profiles), self.prioritized | one if activated else self.prioritized - one)

    def _dynamic(self, id: int) -> Profile | None:
        profile = self.find(id)
        return profile if profile is not None and profile.kind is Kind.DYNAMIC else None

    def _but(self, gone: Iterable[Profile], *new: Profile) -> Profiles:
        """Return the profiles without some; new ones take the place of those with their ids, or come last."""
        profiles = dict(self._profiles)
        for one in gone:
            del profiles[one.id]
        profiles |= {one.id: one for one in new}
        return self._with(profiles, self.prioritized)

    def _with(self, profiles: Mapping[int, Profile], prioritized: frozenset[str]) -> Profiles:
        return Profiles(self.version, MappingProxyType(profiles), prioritized=prioritized)


_NOT_DYNAMIC: Final = "there is no dynamic profile with this id"


def _same_16(one: Profile, other: Profile) -> bool:
    """Whether in 1.6 a profile replaces another: "the same purpose and level" is asked of one connector."""
    places = [(profile.purpose, profile.stack_level, profile.evse_id) for profile in (one, other)]
    transactions = {profile.transaction_id for profile in (one, other)} - {None}
    # Without a transactionId a TxProfile is for whatever transaction runs.
    return one.id == other.id or (places[0] == places[1] and (one.purpose is not Purpose.TX or len(transactions) < 2))


_SAME: Final[dict[type[Version], Callable[[Profile, Profile], bool]]] = {OCPP16: _same_16}


def _ended(profile: Profile, now: datetime) -> bool:
    return profile.valid_to is not None and profile.valid_to <= now


def _spoiled(profile: Profile, now: datetime, offline_since: datetime | None) -> bool:
    longest = profile.max_offline_duration
    if offline_since is None or longest is None or not profile.invalid_after_offline:
        return False
    return now - offline_since > timedelta(seconds=longest) or longest == 0

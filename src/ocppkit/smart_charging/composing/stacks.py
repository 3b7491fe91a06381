"""Which profiles count for an EVSE, in which stack, and from when their times are counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Final, TypeAlias

from attrs import field, frozen

from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import NO_DELAYS, Circumstances, Transaction
from ocppkit.smart_charging.composing.differences import DIFFERENCES
from ocppkit.smart_charging.composing.expansion import Clock, Run, anchor_of, runs
from ocppkit.smart_charging.composing.instants import seconds_of
from ocppkit.smart_charging.composing.layers import Claim, Layer, Rank, leading
from ocppkit.smart_charging.composing.statements import Statement, state
from ocppkit.smart_charging.model import STATION, Kind, Profile, Purpose, Schedule
from ocppkit.smart_charging.remarks import Open, Remark

__all__ = ["OWN", "SHARED", "Playing", "Stack", "Stacks"]

Stack: TypeAlias = tuple[Purpose, bool, bool]
"""A purpose, and whether its profiles are those of the EVSE, those of the station, or both."""

OWN: Final[tuple[Stack, ...]] = (
    (Purpose.PRIORITY, True, True),
    (Purpose.TX, True, False),
    (Purpose.TX_DEFAULT, True, True),
    (Purpose.EXTERNAL, True, False),
    (Purpose.LOCAL_GENERATION, True, False),
)
"""The stacks of an EVSE: three of which the first that has a period holds, one that lowers it, one that raises it.

Source: OCPP 2.x Part 2, K02.FR.08, SC.01; OCPP 2.1 Part 2, K21.FR.04.
"""

SHARED: Final[tuple[Stack, ...]] = (
    (Purpose.EXTERNAL, False, True),
    (Purpose.STATION_MAX, False, True),
    (Purpose.LOCAL_GENERATION, False, True),
)
"""The stacks of the whole station: two that lower, each for itself, and one that raises (SC.01)."""


@frozen
class Playing:
    """A profile that counts, and what its times count from."""

    profile: Profile
    schedule_index: int
    clock: Clock
    rank: Rank
    delays: Sequence[int] = ()
    soc: Decimal | None = None

    @property
    def schedule(self) -> Schedule:
        """The one of its schedules that counts."""
        return self.profile.schedules[self.schedule_index]

    def runs(self, start: int, end: int) -> Iterator[Run]:
        """Yield what of its periods runs from ``start`` to ``end``."""
        return runs(self.profile, self.schedule, self.clock, start, end, self.delays)

    def claims(self, start: int, end: int) -> Iterator[Claim]:
        """Yield the same with what the periods state."""

        @cache
        def stated(period: int) -> Statement:
            return state(self.profile, self.schedule_index, period, self.soc)

        return (Claim(run.start, run.end, self.rank, stated(run.period)) for run in self.runs(start, end))


@frozen
class Stacks:
    """The profiles of a station, by purpose and place, with their order; and the question's second."""

    circumstances: Circumstances
    asked: int
    absolute_without_start: bool
    installed: dict[tuple[Purpose, int], list[tuple[int, Profile]]]
    remarks: dict[Remark, None] = field(factory=dict[Remark, None])
    """In order; a dict, for one is made only once."""

    @classmethod
    def of(
        cls, profiles: Iterable[Profile], version: type[Version], circumstances: Circumstances, asked: int
    ) -> Stacks:
        """Sort profiles into stacks; what came later leads among its equals."""
        differences = DIFFERENCES[version]
        made = cls(circumstances, asked, differences.absolute_without_start, defaultdict(list))
        for order, profile in enumerate(profiles):
            if differences.has(profile):
                made.installed[profile.purpose, profile.evse_id].append((order, profile))
            else:
                made.remarks[Remark(Open.OUT_OF_PLACE, profile.id)] = None
        return made

    def layer(self, stack: Stack, evse_id: int, end: int) -> Layer:
        """Return what leads in a stack of an EVSE from the question to ``end``."""
        return leading(claim for one in self.playing(stack, evse_id) for claim in one.claims(self.asked, end))

    def playing(self, stack: Stack, evse_id: int) -> Iterator[Playing]:
        """Yield the profiles that count in a stack of an EVSE; 0 is the station, which has no transaction."""
        purpose, of_evse, of_station = stack
        transaction = self.circumstances.transactions.get(evse_id)
        clock = self._clock(evse_id, transaction)
        drawn = NO_DELAYS if transaction is None or purpose not in _DELAYED else transaction.random_delays
        for place in [evse_id] * of_evse + [STATION] * of_station:
            for order, profile in self.installed.get((purpose, place), ()):
                if not profile.schedules or not _is_for(profile, transaction):
                    continue
                asked_for = self.circumstances.schedule_index
                made = Playing(
                    profile,
                    asked_for if asked_for < len(profile.schedules) else 0,
                    clock,
                    rank=(-profile.stack_level, place == STATION, -order),
                    delays=drawn.get(profile.id, ()),
                    soc=None if transaction is None else transaction.soc,
                )
                for point in _open_points(made):
                    self.remarks[Remark(point, profile.id)] = None
                yield made

    def counting(self, evse_id: int) -> Iterator[Playing]:
        """Yield the profiles that count for an EVSE; for the station those of all its EVSEs and its own."""
        for place in [evse.id for evse in self.circumstances.evses] if evse_id == STATION else [evse_id]:
            yield from (one for stack in OWN for one in self.playing(stack, place))
        yield from (one for stack in SHARED for one in self.playing(stack, evse_id))

    def remark(self, *points: Open) -> None:
        """Note points that are open, and are not about one profile."""
        self.remarks.update(dict.fromkeys(map(Remark, points)))

    def _clock(self, evse_id: int, transaction: Transaction | None) -> Clock:
        circumstances = self.circumstances
        charging_start = None
        if transaction is not None:
            charging_start = seconds_of(transaction.anchor)
        elif evse_id != STATION and circumstances.assume_transaction:  # K08.FR.06
            charging_start = self.asked
        offline_since = circumstances.offline_since
        return Clock(
            self.asked,
            charging_start,
            zone=circumstances.time_zone,
            offline_for=None if offline_since is None else max(self.asked - seconds_of(offline_since), 0),
            recur_before_start=circumstances.recur_before_start,
            absolute_without_start=self.absolute_without_start,
        )


_DELAYED: Final = frozenset({Purpose.TX, Purpose.TX_DEFAULT})  # K01.FR.95


def _is_for(profile: Profile, transaction: Transaction | None) -> bool:
    """Whether a profile counts for the transaction of an EVSE, or for its having none.

    Source: OCPP 1.6, 5.16; OCPP 2.x Part 2, K01.FR.04; OCPP 2.1 Part 2, K21.FR.04.
    """
    match profile.purpose:
        case Purpose.TX:
            return transaction is not None and profile.transaction_id in {None, transaction.id}
        case Purpose.PRIORITY:
            return transaction is not None and transaction.priority
        case _:
            return True


def _open_points(playing: Playing) -> Iterator[Open]:
    profile, schedule, clock = playing.profile, playing.schedule, playing.clock
    starting = profile.kind in {Kind.ABSOLUTE, Kind.RECURRING}
    if anchor_of(profile, schedule, clock) is None:
        counting = profile.kind is Kind.RELATIVE or clock.absolute_without_start
        yield Open.NO_TRANSACTION if counting else Open.NO_START
    elif starting and schedule.start is None:
        yield Open.START_OF_CHARGING
    if profile.kind is Kind.RECURRING and profile.recurrency is None:
        yield Open.NO_RECURRENCE
    if profile.kind is Kind.DYNAMIC and profile.dyn_update_time is None and profile.received_at is None:
        yield Open.NO_UPDATE_TIME
    if starting and schedule.use_local_time and clock.zone is None:
        yield Open.NO_TIME_ZONE
    if any(one.start >= following.start for one, following in pairwise(schedule.periods)):
        yield Open.NOT_ASCENDING

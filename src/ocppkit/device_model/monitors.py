"""The monitors of a station: what becomes of its variables, and of time, as events for the CSMS.

Nothing here looks at a clock or sends: the station tells what has changed and what time it is, an aware date-time, and
is given events. What the CSMS was told last is the state of a monitor, so what it may not be told now - for the level,
offline, without a transaction - it is told as soon as it may, if it still holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Generic, TypeVar, final

from ocppkit.device_model.entries import Entry
from ocppkit.device_model.keys import ComponentKey, VariableKey
from ocppkit.device_model.monitor_events import NOTIFICATION, MonitorEvent
from ocppkit.device_model.monitor_rules import (
    LEAST_SEVERE,
    LONGEST_PERIOD,
    NEXT_DUE,
    NUMERIC,
    OUTSIDE,
    SHORTEST_PERIOD,
    TARGETED,
    Monitor,
    MonitorKind,
    MonitorType,
    Stream,
)
from ocppkit.device_model.monitor_watch import Live, Watch
from ocppkit.protocol import Version

__all__ = ["Monitor", "MonitorEvent", "MonitorKind", "MonitorType", "Monitors", "Stream"]

V = TypeVar("V", bound=Version)

MOST_MONITORS: Final = 10_000
"""Monitors of one station, if it says nothing else."""

_Place = tuple[ComponentKey, VariableKey]


@final
class Monitors(Generic[V]):
    """The monitors of one station and what they have told.

    ``base``: what SetMonitoringBase asked for last. ``level``: the least severe severity that is told. ``enabled``:
    MonitoringCtrlr.Enabled. ``online`` and ``offline_severity``: without a connection, only what is at least as severe
    as MonitoringCtrlr.OfflineQueuingSeverity makes events, which the caller queues. After a change of one of these ask
    ``review``. ``most``: how many monitors there may be. ``unsaved``: whether anything has changed that a store is to
    know; whoever saves the state makes it false.

    Source: OCPP 2.x Part 2, N02 to N08.
    """

    def __init__(self, version: type[V], *, most: int = MOST_MONITORS) -> None:
        self.version: type[V] = version
        self.most = most
        self.base = "All"
        self.level = LEAST_SEVERE
        self.enabled = True
        self.online = True
        self.offline_severity = LEAST_SEVERE
        self.next_event_id = 1
        self.unsaved = False
        self._highest_id = 0
        self._by_id: dict[int, Live] = {}
        self._watches: dict[_Place, Watch] = {}
        self._periodic: dict[int, Live] = {}
        self._transactions: dict[int, tuple[str, int | None]] = {}

    def __repr__(self) -> str:
        return f"<Monitors of OCPP {self.version.name}: {len(self._by_id)} on {len(self._watches)} variables>"

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Monitor]:
        """Iterate over the monitors that are on, by id."""
        return (live.monitor for _, live in sorted(self._by_id.items()) if live.enabled)

    def __getitem__(self, id: int) -> Monitor:
        return self._by_id[id].monitor

    # What happens

    def changed(self, entry: Entry, now: datetime, *, cause: int | None = None) -> list[MonitorEvent]:
        """Return the events that the values of a variable make."""
        watch = self._watches.get((entry.component, entry.variable))
        if watch is None:
            return []
        watch.entry = entry
        return self._told(watch, now, cause) if watch.look() else []

    def sweep(self, now: datetime) -> list[MonitorEvent]:
        """Look at all variables that have monitors, and return the events that their values and the time make."""
        events: list[MonitorEvent] = []
        for watch in self._watches.values():
            if watch.look():
                events += self._told(watch, now)
        return events + self.due(now)

    def due(self, now: datetime) -> list[MonitorEvent]:
        """Return the events that are due, and those that the values of their variables make.

        A period that was missed is not made up for. Source: N08.FR.06, N08.FR.07.
        """
        events: list[MonitorEvent] = []
        for live in self._periodic.values():
            monitor = live.monitor
            if live.due is None or not live.enabled:
                continue
            if live.due > now:
                if live.due - now > timedelta(seconds=monitor.value):  # the clock was set back
                    live.due = NEXT_DUE[monitor.type](monitor.value, now, now)
                continue
            live.due = NEXT_DUE[monitor.type](monitor.value, live.due, now)
            watch = self._watches[monitor.component, monitor.variable]
            if watch.look():  # or what it sees now would be lost to the other monitors of the variable
                events += self._told(watch, now)
            if self._may_tell(monitor):
                events.append(self._event(watch, monitor, "Periodic", now))
        return events

    def next_deadline(self) -> datetime | None:
        """Return when ``due`` has something to do; None if nothing ever will be due."""
        return min((one.due for one in self._periodic.values() if one.due is not None and one.enabled), default=None)

    def review(self, now: datetime) -> list[MonitorEvent]:
        """Return what may be told now and was not: after a change of level, connection, transaction or base."""
        events: list[MonitorEvent] = []
        for watch in self._watches.values():
            watch.look()
            events += self._told(watch, now)
        return events

    def transaction_started(
        self, evse_id: int, transaction_id: str, now: datetime, *, connector_id: int | None = None
    ) -> list[MonitorEvent]:
        """Take note of a transaction on an EVSE, and return the events of monitors that rested without one."""
        self._transactions[evse_id] = transaction_id, connector_id
        return self.review(now)

    def transaction_ended(self, evse_id: int) -> None:
        """Take note that an EVSE has no transaction; what was alerted to stays so until the next one."""
        self._transactions.pop(evse_id, None)

    def notification(
        self,
        entry: Entry,
        trigger: str,
        now: datetime,
        *,
        severity: int = LEAST_SEVERE,
        cleared: bool = False,
        cause: int | None = None,
        tech_code: str | None = None,
        tech_info: str | None = None,
    ) -> MonitorEvent:
        """Make an event that no monitor makes, a HardWiredNotification: ``trigger`` is Alerting, Delta or Periodic."""
        watch = Watch(entry, False)
        watch.look()
        return MonitorEvent(
            id=self._new_event_id(),
            timestamp=now,
            component=entry.component,
            variable=entry.variable,
            trigger=trigger,
            kind=NOTIFICATION,
            value=watch.shown,
            severity=severity,
            cleared=cleared,
            cause=cause,
            transaction_id=self._transaction(entry.component),
            tech_code=tech_code,
            tech_info=tech_info,
        )

    # Which monitors there are

    def put(
        self, entry: Entry, monitor: Monitor, now: datetime, *, enabled: bool = True, raised: bool = False
    ) -> list[MonitorEvent]:
        """Set a monitor, in place of the one with its id, and return the events that its new value makes (N07.FR.11).

        ``raised``: the CSMS knows already that it alerts, as after a reboot. A preconfigured monitor that is replaced
        becomes one of the CSMS, and comes back with SetMonitoringBase (N04.FR.15).

        Raises:
            ValueError: its id belongs to another variable, its value is no number or no period, there are too many
                monitors, or the time has no offset.
        """
        if now.utcoffset() is None:
            raise ValueError(f"the time of a monitor needs its offset from UTC, is {now}")
        if not monitor.limit.is_finite():
            raise ValueError(f"monitor {monitor.id}: {monitor.value} is no number")
        if monitor.type in NEXT_DUE and not SHORTEST_PERIOD <= monitor.limit <= LONGEST_PERIOD:
            raise ValueError(f"monitor {monitor.id}: {monitor.value} s is no period")
        place = entry.component, entry.variable
        old = self._by_id.get(monitor.id)
        if old is None and len(self._by_id) >= self.most:
            raise ValueError(f"there are {self.most} monitors already")
        if old is not None and (old.monitor.component, old.monitor.variable) != place:
            raise ValueError(f"monitor {monitor.id} belongs to {old.monitor.component}.{old.monitor.variable}")
        watch = self._watches.setdefault(place, Watch(entry, entry.characteristics.data_type in NUMERIC))
        watch.entry = entry
        events = self._told(watch, now) if watch.look() else []  # what the other monitors of the variable see in it
        live = self._install(watch, monitor, now, enabled=enabled)
        live.raised |= raised
        return events + self._of(live, watch, now, None)

    def remove(self, id: int) -> None:
        """Remove a monitor; what it alerted to is not cleared (N07.FR.12).

        Raises:
            KeyError: there is no such monitor.
        """
        live = self._by_id.pop(id)
        self._periodic.pop(id, None)
        place = live.monitor.component, live.monitor.variable
        watch = self._watches[place]
        watch.live.remove(live)
        if not watch.live:
            del self._watches[place]
        self.unsaved = True

    def disable(self, id: int, now: datetime) -> None:
        """Let a preconfigured monitor rest until ``set_base`` brings it back, as the factory made it.

        Raises:
            KeyError: there is no such monitor.
        """
        live = self._by_id[id]
        if live.factory is not None:
            self._restore(live, now)
        self._switch(self._by_id[id], False, now)

    def set_base(self, base: str, now: datetime) -> list[MonitorEvent]:
        """Choose which monitors there are: All, FactoryDefault or HardWiredOnly; return what they have to tell.

        Source: N03.FR.03 to N03.FR.05.
        """
        self.base, self.unsaved = base, True
        for live in list(self._by_id.values()):
            if live.monitor.kind is MonitorKind.CUSTOM and base != "All":
                if live.factory is None:
                    self.remove(live.monitor.id)
                    continue
                live = self._restore(live, now)
            if live.monitor.kind is MonitorKind.PRECONFIGURED:
                self._switch(live, base != "HardWiredOnly", now)
        return self.review(now)

    def live(self) -> list[Live]:
        """Return the monitors with their states, those that are off too."""
        return list(self._by_id.values())

    def at(self, id: int) -> Live | None:
        """Return a monitor with its state; None if there is none."""
        return self._by_id.get(id)

    def of(self, component: ComponentKey, variable: VariableKey) -> list[Monitor]:
        """Return the monitors of a variable that are on."""
        watch = self._watches.get((component, variable))
        return [] if watch is None else [live.monitor for live in watch.live if live.enabled]

    def free_id(self) -> int:
        """Return an id that no monitor has or had."""
        return self._highest_id + 1

    def _restore(self, live: Live, now: datetime) -> Live:
        """Put a preconfigured monitor back in the place of what the CSMS made of it, at rest."""
        assert live.factory is not None
        watch = self._watches[live.monitor.component, live.monitor.variable]
        return self._install(watch, live.factory, now, enabled=False)

    def _switch(self, live: Live, on: bool, now: datetime) -> None:
        if on and not live.enabled:  # as if it were set now
            watch = self._watches[live.monitor.component, live.monitor.variable]
            watch.look()
            live.reference, live.reference_number = watch.actual, watch.number
            if live.due is not None:
                live.due = NEXT_DUE[live.monitor.type](live.monitor.value, now, now)
        live.enabled = on
        self.unsaved = True

    def _install(self, watch: Watch, monitor: Monitor, now: datetime, *, enabled: bool) -> Live:
        old = self._by_id.get(monitor.id)
        self._highest_id = max(self._highest_id, monitor.id)
        place = replace(monitor, component=watch.entry.component, variable=watch.entry.variable)
        live = self._by_id[monitor.id] = Live(place, monitor.limit, enabled)
        live.reference, live.reference_number = watch.actual, watch.number
        if old is not None:
            watch.live.remove(old)
            live.raised = old.raised and old.monitor.type is monitor.type  # another type's alert says nothing of this
            if monitor.kind is MonitorKind.CUSTOM:
                live.factory = old.monitor if old.monitor.kind is MonitorKind.PRECONFIGURED else old.factory
        watch.live.append(live)
        self._periodic.pop(monitor.id, None)
        if monitor.type in NEXT_DUE:
            live.due = NEXT_DUE[monitor.type](monitor.value, now, now)
            self._periodic[monitor.id] = live
        self.unsaved = True
        return live

    # What makes an event

    def _told(self, watch: Watch, now: datetime, cause: int | None = None) -> list[MonitorEvent]:
        return [event for live in watch.live for event in self._of(live, watch, now, cause)]

    def _of(self, live: Live, watch: Watch, now: datetime, cause: int | None) -> list[MonitorEvent]:
        monitor = live.monitor
        rule = OUTSIDE.get(monitor.type)
        if rule is not None:
            if watch.number is None or (watch.target_number is None and monitor.type in TARGETED):
                return []
            outside = rule(watch.number, live.limit, watch.target_number)
            if outside is live.raised or not live.enabled or not self._may_tell(monitor):
                return []
            live.raised = outside
            self.unsaved = True
            return [self._event(watch, monitor, "Alerting", now, cleared=not outside, cause=cause)]
        if monitor.type is not MonitorType.DELTA or not live.enabled or not self._may_tell(monitor):
            return []
        if not watch.moved(live):
            return []
        live.reference, live.reference_number = watch.actual, watch.number
        return [self._event(watch, monitor, "Delta", now, cause=cause)]

    def _may_tell(self, monitor: Monitor) -> bool:
        # N05.FR.03, N07.FR.15; N07.FR.04, N08.FR.03
        least = self.level if self.online else min(self.level, self.offline_severity)
        if monitor.severity > least or not self.enabled:
            return False
        return not monitor.transaction or self._transaction(monitor.component) is not None

    def _transaction(self, component: ComponentKey) -> str | None:
        """Return the transaction on a component; any of the station's will do for one of the whole station."""
        if component.evse in (None, 0):
            return next((id for id, _ in self._transactions.values()), None)
        id, connector = self._transactions.get(component.evse or 0, (None, None))
        return id if component.connector is None or connector in (None, component.connector) else None

    def _event(
        self,
        watch: Watch,
        monitor: Monitor,
        trigger: str,
        now: datetime,
        *,
        cleared: bool = False,
        cause: int | None = None,
    ) -> MonitorEvent:
        return MonitorEvent(
            id=self._new_event_id(),
            timestamp=now,
            component=watch.entry.component,
            variable=watch.entry.variable,
            trigger=trigger,
            kind=monitor.kind,
            value=watch.shown,
            severity=monitor.severity,
            monitor=monitor,
            cleared=cleared,
            cause=cause,
            transaction_id=self._transaction(monitor.component) if self._transactions else None,
        )

    def _new_event_id(self) -> int:
        id, self.next_event_id = self.next_event_id, self.next_event_id + 1
        return id

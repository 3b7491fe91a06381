"""The device model, the monitors and the charging profiles of a scripted station, as the library serves them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit.device_model import DeviceModel, Entry, Reporting, serve
from ocppkit.device_model.model import address_of
from ocppkit.device_model.monitor_events import MonitorEvent, notify_events
from ocppkit.device_model.monitor_serving import serve_monitors
from ocppkit.device_model.monitor_streams import Streams
from ocppkit.device_model.monitors import Monitors
from ocppkit.smart_charging import (
    Abilities,
    Capabilities,
    Circumstances,
    CompositePeriod,
    Draft,
    Evse,
    Feature,
    Installed,
    Limits,
    Profiles,
    Purpose,
    RateUnit,
    Transaction,
    limit_at,
    load,
    profile_of,
    serve_profiles,
)

if TYPE_CHECKING:
    from ocppkit.testing.roles.station import ScriptedStation
    from ocppkit.testing.roles.station2 import Station2

__all__ = ["Charging", "Model"]

_MOST_ITEMS: Final = 4  # so that reports have parts
_HARDWARE: Final = Limits(current=Decimal(32))


@final
class Model:
    """What a station of 2.x tells of itself: ``device``, its ``monitors`` and, in 2.1, their ``streams``."""

    def __init__(self, station: Station2[Any]) -> None:
        self._station = station
        variables = station.names.variables
        self.device: DeviceModel[Any] = DeviceModel(station.version)
        self.device.add(Entry.of(variables.HEARTBEAT_INTERVAL, 300, min_limit=1))
        self.device.add(Entry.of(variables.TX_START_POINT, ["PowerPathClosed"], reboot_required=True))
        for number in station.outlets:
            self.device.add(Entry.of(variables.EVSE_POWER.at(evse=number), Decimal(0)))
            self.device.add(Entry.of(variables.EVSE_SUPPLY_PHASES.at(evse=number), 3))
        self.monitors: Monitors[Any] = Monitors(station.version)
        self.streams = Streams(self.monitors)
        how = Reporting(max_items=_MOST_ITEMS)
        serve(station.handlers, self.device, now=self._now, how=how, store=station.store, send=self._send)
        serve_monitors(station.handlers, self.monitors, self.device, now=self._now, send=self._send)
        station.serve({"AdjustPeriodicEventStream": self.streams.adjust, "GetPeriodicEventStream": self.streams.listed})

    async def sense(self, variable: Any, value: Any) -> None:
        """Let the station measure a value of a variable, and tell what its monitors make of it."""
        self.device.set(variable, value)
        await self._tell(self.monitors.changed(self.device[address_of(variable)], self._now()))

    async def tend(self) -> None:
        """Do what a station does from time to time: tell what is due, open streams and close them."""
        await self._tell(self.monitors.due(self._now()))
        if not self._station.is_online or "OpenPeriodicEventStream" not in self._station.version.actions:
            return
        await self._stream(self.streams.flush_closed())
        requests: list[Any] = [*self.streams.requests()]
        for request in requests:
            answer = await self._station.call(request)
            if request.__ocpp_action__ == "OpenPeriodicEventStream":
                self.streams.opened(request, answer)
        await self._stream(self.streams.messages(self._now()))

    async def _tell(self, events: Sequence[MonitorEvent]) -> None:
        for message in notify_events(self._station.version, self.streams.take(events), self._now()):
            await self._station.tell(message)

    async def _stream(self, messages: Sequence[Any]) -> None:
        for message in messages:
            await self._station.send(message)

    def _now(self) -> datetime:
        return self._station.now()  # which may be replaced

    def _send(self, _: Any, request: Any) -> Any:
        return self._station.call(request)


@final
class Charging:
    """The charging profiles of a station of any version, in ``installed``; each EVSE bears 32 A on three phases."""

    def __init__(self, station: ScriptedStation[Any]) -> None:
        self._station = station
        self.installed = Installed(Profiles(station.version), store=station.store)
        self.evses = [Evse(number, limits=_HARDWARE) for number in station.outlets]
        self.capabilities = Capabilities(
            evses=self.evses,
            max_stack_level=5,
            max_periods=24,
            purposes=Capabilities(evses=()).purposes | {Purpose.PRIORITY},
            features=frozenset(Feature),
            abilities={0: Abilities(operation_modes=frozenset({"ChargingOnly", "CentralSetpoint", "Idle"}))},
        )
        serve_profiles(
            station.handlers,
            self.installed,
            lambda: self.capabilities,
            self.circumstances,
            now=lambda: station.now(),
            send=lambda _, request: station.call(request),
        )

    def circumstances(self) -> Circumstances:
        """Return what limits and runs at present."""
        running: dict[int, Transaction] = {}
        for number, outlet in self._station.outlets.items():
            id = self._station.transaction_id(outlet)
            if id is not None and outlet.since is not None:
                priority = id in self.installed.profiles.prioritized
                running[number] = Transaction(id, outlet.since, priority=priority)
        return Circumstances(evses=self.evses, transactions=running)

    def limit(self, evse: int = 1) -> Decimal | None:
        """Return the limit in A per phase that an EVSE keeps to now; None where nothing limits it."""
        found = self._now(evse, RateUnit.A).limit
        return None if found is None else found.l1

    def setpoint(self, evse: int = 1) -> Decimal | None:
        """Return the setpoint in W that an EVSE keeps to now, negative to discharge; None without one."""
        found = self._now(evse, RateUnit.W).setpoint
        return None if found is None else found.l1

    def _now(self, evse: int, unit: RateUnit) -> CompositePeriod:
        return limit_at(
            self.installed.profiles,
            version=self._station.version,
            evse_id=evse,
            at=self._station.now(),
            unit=unit,
            circumstances=self.circumstances(),
        )

    def load(self) -> Profiles:
        """Return the profiles that the store has, which are those after a reset."""
        return load(self._station.store, self._station.version)

    async def pull(self) -> None:
        """Ask the CSMS for the updates of dynamic profiles that are due (K28)."""
        for request in self.installed.profiles.to_pull(self._station.now()):
            response = await self._station.call(request)
            profiles = self.installed.profiles
            self.installed.profiles = profiles.pulled(request.charging_profile_id, response, self._station.now())

    async def heed(self, draft: Draft, source: str, *, evse: int = 0) -> None:
        """Keep to a limit that is not the CSMS's, such as that of an EMS, and tell the CSMS (K11, K12).

        ``evse``: 0 for the whole station.
        """
        names, message = self._station.names, draft.message(self._station.version)
        profile = profile_of(message, evse, source=source, received_at=self._station.now())
        self.installed.profiles = self.installed.profiles.set(profile)[0]
        request = names.NotifyChargingLimitRequest(
            charging_limit=names.ChargingLimitType(charging_limit_source=source),
            charging_schedule=message.charging_schedule,
            evse_id=evse or None,
        )
        await self._station.call(request)

    async def release(self, source: str, *, evse: int = 0) -> None:
        """Forget the limits of a source, and tell the CSMS (K13)."""
        profiles = self.installed.profiles
        left = [one for one in profiles if (one.source, one.evse_id) != (source, evse)]
        self.installed.profiles = Profiles(profiles.version, left, prioritized=profiles.prioritized)
        request: Any = self._station.names.ClearedChargingLimitRequest(
            charging_limit_source=source, evse_id=evse or None
        )
        await self._station.call(request)

    def end(self, transaction: str, evse: int) -> None:
        """Forget the profiles of a transaction that has ended."""
        self.installed.profiles = self.installed.profiles.end_transaction(transaction, evse)[0]

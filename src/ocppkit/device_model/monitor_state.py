"""The monitors of a station as it keeps them: what they are, and what the CSMS knows of them (N07.FR.13)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from json import dumps, loads
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ocppkit.device_model.keys import AttributeType, ComponentKey, VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.monitor_events import MonitorEvent
from ocppkit.device_model.monitor_rules import Monitor, MonitorKind, MonitorType, Stream
from ocppkit.device_model.monitor_watch import Live
from ocppkit.device_model.monitors import Monitors
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit.store import KeyValues

__all__ = ["load_monitors", "monitors_from_json", "monitors_to_json", "report_settings", "save_monitors"]

V = TypeVar("V", bound=Version)

_SETTINGS: Final = ("base", "level", "enabled", "offline_severity", "next_event_id")


def save_monitors(store: KeyValues, name: str, monitors: Monitors[Any]) -> None:
    """Write the monitors of a station, and all that they must remember, under one key of a store."""
    store.put(_key(name, monitors.version), dumps(monitors_to_json(monitors), separators=(",", ":")).encode())
    monitors.unsaved = False


def load_monitors(
    store: KeyValues, name: str, model: DeviceModel[V], now: datetime
) -> tuple[Monitors[V], list[MonitorEvent]] | None:
    """Return the monitors that were saved, and what they have to tell after the reboot; None if none were saved.

    Raises:
        ValueError: what is stored is broken.
    """
    stored = store.get(_key(name, model.version))
    return None if stored is None else monitors_from_json(model, loads(stored), now)


def _key(name: str, version: type[Version]) -> str:
    return f"{name}/{version.name}/monitors"


def monitors_to_json(monitors: Monitors[Any]) -> dict[str, Any]:
    """Return monitors and their state as JSON; no value of a variable is in it."""
    return {
        **{setting: getattr(monitors, setting) for setting in _SETTINGS},
        "monitors": [_written(live) for live in monitors.live()],
    }


def monitors_from_json(
    model: DeviceModel[V], state: Mapping[str, Any], now: datetime
) -> tuple[Monitors[V], list[MonitorEvent]]:
    """Return monitors as they were, and the events that the time without power makes.

    What alerted and is back is cleared (N07.FR.14); deltas start from the values at hand, and periods now. Monitors
    whose variable is gone are left out. The model says what base and level are again.

    Raises:
        ValueError: the state has not the shape of ``monitors_to_json``, or a monitor is none that ``put`` takes.
    """
    try:
        rows = [_read(row) for row in state["monitors"]]
        monitors = Monitors(model.version)
        for setting in _SETTINGS:
            value = state[setting]
            if type(value) is not type(getattr(monitors, setting)):
                raise TypeError(f"{setting} is a {type(value).__name__}")
            setattr(monitors, setting, value)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise ValueError(f"the state of monitors is broken: {error}") from None
    level, monitors.level = monitors.level, -1  # until all are there, nobody tells anything
    monitors.most = max(monitors.most, len(rows))
    for monitor, live in rows:
        entry = model.find(monitor.component, monitor.variable)
        if entry is not None:
            monitors.put(entry, monitor, now, enabled=live.enabled, raised=live.raised)
            found = monitors.at(monitor.id)
            assert found is not None
            found.factory = live.factory
    monitors.level, monitors.unsaved = level, False
    report_settings(monitors, model)
    return monitors, monitors.review(now)


def report_settings(monitors: Monitors[Any], model: DeviceModel[Any]) -> None:
    """Put base and level of monitors into the variables of MonitoringCtrlr that say so, as far as they are there."""
    for variable, text in (("ActiveMonitoringBase", monitors.base), ("ActiveMonitoringLevel", str(monitors.level))):
        entry = model.find(ComponentKey("MonitoringCtrlr"), VariableKey(variable))
        if entry is not None and AttributeType.ACTUAL in entry.attributes:
            entry.set(text)


def _written(live: Live) -> dict[str, Any]:
    row: dict[str, Any] = {**_plain(live.monitor), "enabled": live.enabled, "raised": live.raised}
    return row if live.factory is None else {**row, "factory": _plain(live.factory)}


def _plain(monitor: Monitor) -> dict[str, Any]:
    component, variable, stream = monitor.component, monitor.variable, monitor.stream
    return {
        "id": monitor.id,
        "component": [component.name, component.instance, component.evse, component.connector],
        "variable": [variable.name, variable.instance],
        "type": monitor.type,
        "value": monitor.value,
        "severity": monitor.severity,
        "transaction": monitor.transaction,
        "kind": monitor.kind,
        **({} if stream is None else {"stream": [stream.interval, stream.values]}),
    }


def _read(row: Mapping[str, Any]) -> tuple[Monitor, Live]:
    monitor = _monitor(row)
    live = Live(monitor, monitor.limit, bool(row["enabled"]), raised=bool(row["raised"]))
    if "factory" in row:
        live.factory = _monitor(row["factory"])
    return monitor, live


def _monitor(row: Mapping[str, Any]) -> Monitor:
    interval, values = row.get("stream", (None, None))
    if not isinstance(row["value"], int | float):
        raise TypeError("the value of a monitor is no number")
    return Monitor(
        id=int(row["id"]),
        component=ComponentKey(*row["component"]),
        variable=VariableKey(*row["variable"]),
        type=MonitorType(row["type"]),
        value=row["value"],
        severity=int(row["severity"]),
        transaction=bool(row["transaction"]),
        kind=MonitorKind(row["kind"]),
        stream=None if interval is None else Stream(interval=interval, values=values),
    )

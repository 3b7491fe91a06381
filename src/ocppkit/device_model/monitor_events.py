"""Events of monitors, and the messages of 2.x that carry them: NotifyEvent, split by count and by size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar, final

from ocppkit._names import names_of
from ocppkit.device_model.documents import component_type, variable_type
from ocppkit.device_model.entries import LONGEST_VALUE
from ocppkit.device_model.keys import ComponentKey, VariableKey
from ocppkit.device_model.monitor_rules import Monitor
from ocppkit.messages import StationRequest
from ocppkit.protocol import Version
from ocppkit.splitting import split_messages

__all__ = ["MonitorEvent", "notify_events"]

V = TypeVar("V", bound=Version)

NOTIFICATION: Final = "HardWiredNotification"
"""The kind of an event that no monitor makes."""

_LONGEST_TECH_CODE: Final = 50
_LONGEST_TECH_INFO: Final = 500


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class MonitorEvent:
    """Something to tell the CSMS about a variable; it becomes part of a NotifyEvent.

    ``trigger`` and ``kind`` are the standard's words. ``monitor`` is None for a HardWiredNotification. ``value`` is the
    actual value, empty if the variable is write-only (N07.FR.10) or a secret. ``cleared``: what an earlier event
    alerted to is over. ``cause``: the id of the event that this one follows from.

    Source: OCPP 2.x Part 2, EventDataType; N07, N08.
    """

    id: int
    timestamp: datetime
    component: ComponentKey
    variable: VariableKey
    trigger: str
    kind: str
    value: str
    severity: int
    monitor: Monitor | None = None
    cleared: bool = False
    cause: int | None = None
    transaction_id: str | None = None
    tech_code: str | None = None
    tech_info: str | None = None


def notify_events(
    version: type[V],
    events: Iterable[MonitorEvent],
    now: datetime,
    *,
    max_items: int | None = None,
    max_bytes: int | None = None,
) -> list[StationRequest[V, Any]]:
    """Return the NotifyEvent requests that carry events, in their order, as few as the limits allow.

    ``max_bytes`` bounds the encoded frame; an event that is longer by itself goes alone. 2.1 gets severities too.

    Raises:
        ValueError: a limit is less than 1.

    Source: N07.FR.06, N07.FR.07, N07.FR.20, N08.FR.04.
    """
    names = names_of(version)

    def request(data: list[Any], number: int, more: bool) -> Any:
        return names.NotifyEventRequest(generated_at=now, seq_no=number, event_data=data, tbc=True if more else None)

    data = [_event_data(names, event) for event in events]
    return split_messages(data, request, max_items=max_items, max_bytes=max_bytes)


def _event_data(names: Any, event: MonitorEvent) -> Any:
    fields: dict[str, Any] = {
        "event_id": event.id,
        "timestamp": event.timestamp,
        "trigger": names.EventTriggerEnumType(event.trigger),
        "actual_value": event.value[:LONGEST_VALUE],
        "component": component_type(names, event.component),
        "event_notification_type": names.EventNotificationEnumType(event.kind),
        "variable": variable_type(names, event.variable),
        "cause": event.cause,
        "tech_code": event.tech_code and event.tech_code[:_LONGEST_TECH_CODE],
        "tech_info": event.tech_info and event.tech_info[:_LONGEST_TECH_INFO],
        "cleared": event.cleared or None,
        "transaction_id": event.transaction_id,
        "variable_monitoring_id": None if event.monitor is None else event.monitor.id,
    }
    if "severity" in names.EventDataType.__slots__:
        fields["severity"] = event.severity
    return names.EventDataType(**fields)

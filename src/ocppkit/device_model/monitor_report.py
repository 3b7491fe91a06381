"""The monitors of a station as NotifyMonitoringReport requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from ocppkit.device_model.criteria import Asked
from ocppkit.device_model.documents import component_type, variable_type
from ocppkit.device_model.keys import ComponentKey, VariableKey
from ocppkit.device_model.monitor_rules import Monitor, MonitorType
from ocppkit.splitting import split_messages

_CRITERIA: Final[Mapping[MonitorType, str]] = {
    MonitorType.UPPER_THRESHOLD: "ThresholdMonitoring",
    MonitorType.LOWER_THRESHOLD: "ThresholdMonitoring",
    MonitorType.DELTA: "DeltaMonitoring",
    MonitorType.TARGET_DELTA: "DeltaMonitoring",  # errata 2025-09 of 2.1
    MonitorType.TARGET_DELTA_RELATIVE: "DeltaMonitoring",
    MonitorType.PERIODIC: "PeriodicMonitoring",
    MonitorType.PERIODIC_CLOCK_ALIGNED: "PeriodicMonitoring",
}

CRITERIA: Final = frozenset(_CRITERIA.values())
"""The monitoring criteria of the standard."""


def monitoring_report(
    names: Any, monitors: Iterable[Monitor], request: Any, now: datetime, max_bytes: int | None
) -> list[Any]:
    """Return the parts of the report that a GetMonitoringReport asks for; none if no monitor fits.

    Source: N02.FR.01 to N02.FR.22.
    """
    asked = Asked(request.component_variable)
    found: dict[tuple[ComponentKey, VariableKey], list[Monitor]] = {}
    for monitor in monitors:
        if request.monitoring_criteria and _CRITERIA[monitor.type] not in request.monitoring_criteria:
            continue
        if asked.has(monitor.component, monitor.variable):  # as in a GetReport
            found.setdefault((monitor.component, monitor.variable), []).append(monitor)
    data = [
        names.MonitoringDataType(
            component=component_type(names, component),
            variable=variable_type(names, variable),
            variable_monitoring=[_reported(names, monitor) for monitor in some],
        )
        for (component, variable), some in found.items()
    ]

    def part(items: list[Any], number: int, more: bool) -> Any:
        return names.NotifyMonitoringReportRequest(
            request_id=request.request_id, seq_no=number, generated_at=now, monitor=items, tbc=more or None
        )

    return split_messages(data, part, max_bytes=max_bytes)


def _reported(names: Any, monitor: Monitor) -> Any:
    fields: dict[str, Any] = {}
    if "event_notification_type" in names.VariableMonitoringType.__slots__:  # N02.FR.22
        fields["event_notification_type"] = names.EventNotificationEnumType(monitor.kind)
    return names.VariableMonitoringType(
        id=monitor.id,
        transaction=monitor.transaction,
        value=monitor.value,
        type=names.MonitorEnumType(monitor.type),
        severity=monitor.severity,
        **fields,
    )

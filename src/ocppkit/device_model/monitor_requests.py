"""What a station answers to the requests about monitors, item by item."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Generic, TypeVar, final

from ocppkit._names import names_of, status_info
from ocppkit.device_model.entries import Entry
from ocppkit.device_model.get_set import check_limits, check_names
from ocppkit.device_model.keys import AttributeType, ComponentKey, VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.monitor_events import MonitorEvent
from ocppkit.device_model.monitor_report import CRITERIA, monitoring_report
from ocppkit.device_model.monitor_rules import (
    LEAST_SEVERE,
    LONGEST_PERIOD,
    NEXT_DUE,
    OUTSIDE,
    SHORTEST_PERIOD,
    SUITS,
    TARGETED,
    Monitor,
    MonitorKind,
    MonitorType,
    Stream,
)
from ocppkit.device_model.monitor_state import report_settings
from ocppkit.device_model.monitors import Monitors
from ocppkit.errors import CallRefused, ErrorCode
from ocppkit.messages import CsmsRequest, Response, StationRequest
from ocppkit.protocol import Version
from ocppkit.registry.values import ReasonCode

__all__ = ["Answered", "Refuse", "answer_monitoring"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

Refuse = Callable[[Entry, Monitor], ReasonCode | None]
"""A station's own reason against a monitor, such as safety (N04.FR.07); None if it has none."""


@final
@dataclass(frozen=True, slots=True)
class Answered(Generic[V, R]):
    """A response, and what is to be sent when it is on the wire: events that it caused, and the reports asked for."""

    response: R
    events: tuple[MonitorEvent, ...] = ()
    reports: tuple[StationRequest[V, Any], ...] = ()


def answer_monitoring(
    monitors: Monitors[V],
    model: DeviceModel[V],
    request: CsmsRequest[V, R],
    now: datetime,
    *,
    refuse: Refuse | None = None,
    max_bytes: int | None = None,
) -> Answered[V, R]:
    """Carry out a request about monitors.

    It takes SetVariableMonitoring, ClearVariableMonitoring, SetMonitoringBase, SetMonitoringLevel and
    GetMonitoringReport. ``refuse`` speaks for the station; ``max_bytes`` bounds each frame of a report.

    Raises:
        CallRefused: the request is longer than MonitoringCtrlr.ItemsPerMessage or BytesPerMessage allow (N06.FR.06,
            N06.FR.07), or than those of DeviceDataCtrlr for GetReport (N02.FR.13, N02.FR.14); or it was read leniently
            and has what no answer can repeat.
        TypeError: it is another request.
    """
    action = request.__ocpp_action__
    if action not in _ANSWERS:
        raise TypeError(f"{action} is no request about monitors")
    if action in _LIMITS:
        name, controller, limit = _LIMITS[action]
        check_limits(model, limit, request, len(getattr(request, name) or ()), controller=controller)
    job = _Job(monitors, model, names_of(request.__ocpp_version__), request, now, refuse, max_bytes)
    return _ANSWERS[action](job)


@final
@dataclass(frozen=True, slots=True)
class _Job:
    """A request, and all that its answer needs."""

    monitors: Monitors[Any]
    model: DeviceModel[Any]
    names: Any
    request: Any
    now: datetime
    refuse: Refuse | None
    max_bytes: int | None


# The limits of requests: which list they bound, whose variable says so, and under which instance.
_LIMITS: Final[Mapping[str, tuple[str, str, str]]] = {
    "SetVariableMonitoring": ("set_monitoring_data", "MonitoringCtrlr", "SetVariableMonitoring"),
    "ClearVariableMonitoring": ("id", "MonitoringCtrlr", "ClearVariableMonitoring"),
    "GetMonitoringReport": ("component_variable", "DeviceDataCtrlr", "GetReport"),
}


# SetVariableMonitoring

# No schema has a maximum of severities: above 9 an item is rejected, below 0 no answer can repeat it.
_REPEATED: Final = (("type", "type", frozenset(MonitorType)), ("severity", "severity", range(2**63)))


@final
@dataclass(frozen=True, slots=True)
class _Candidate:
    """A monitor that is asked for, and what is there already; ``old`` is the one with the id that was given."""

    job: _Job
    data: Any
    component: ComponentKey
    variable: VariableKey
    type: MonitorType
    old: Monitor | None
    entry: Entry | None

    @property
    def value(self) -> Decimal:
        return Decimal(str(self.data.value))

    @property
    def stream(self) -> Stream | None:
        params = getattr(self.data, "periodic_event_stream", None)  # 2.1 alone has it
        return None if params is None else Stream(interval=params.interval or 0, values=params.values or 0)

    def monitor(self, id: int) -> Monitor:
        return Monitor(
            id=id,
            component=self.component,
            variable=self.variable,
            type=self.type,
            value=self.data.value,
            severity=self.data.severity,
            transaction=bool(self.data.transaction),
            stream=self.stream,
        )


_Refusal = tuple[str, ReasonCode] | None


def _identity(one: _Candidate) -> _Refusal:
    if one.data.id is None:
        return None
    if one.old is None:
        return "Rejected", ReasonCode.NOT_FOUND  # N04.FR.13
    if (one.old.component, one.old.variable) != (one.component, one.variable):
        return "Rejected", ReasonCode.INVALID_VALUE  # N04.FR.16
    if one.old.kind is MonitorKind.HARD_WIRED:
        return "Rejected", ReasonCode.READ_ONLY  # N04.FR.18
    return None


def _existence(one: _Candidate) -> _Refusal:
    if one.component not in one.job.model.components:
        return "UnknownComponent", ReasonCode.NOT_FOUND  # N04.FR.03
    if one.entry is None:
        return "UnknownVariable", ReasonCode.NOT_FOUND  # N04.FR.04
    return None if one.entry.supports_monitoring else ("Rejected", ReasonCode.UNSUPPORTED_PARAM)


def _type(one: _Candidate) -> _Refusal:
    assert one.entry is not None
    if one.entry.characteristics.data_type not in SUITS[one.type]:
        return "UnsupportedMonitorType", ReasonCode.UNSUPPORTED_PARAM  # N04.FR.05
    if one.type in TARGETED and AttributeType.TARGET not in one.entry.attributes:
        return "UnsupportedMonitorType", ReasonCode.UNSUPPORTED_PARAM
    return None


def _range(one: _Candidate) -> _Refusal:
    assert one.entry is not None
    limits, value = one.entry.characteristics, one.value
    reason = None
    if one.data.severity > LEAST_SEVERE:
        reason = ReasonCode.VALUE_OUT_OF_RANGE  # no schema says so, N05.FR.02 does for levels
    elif one.type in (MonitorType.UPPER_THRESHOLD, MonitorType.LOWER_THRESHOLD):  # N04.FR.06
        if limits.max_limit is not None and value > limits.max_limit:
            reason = ReasonCode.VALUE_TOO_HIGH
        elif limits.min_limit is not None and value < limits.min_limit:
            reason = ReasonCode.VALUE_TOO_LOW
    elif value < 0:
        reason = ReasonCode.VALUE_POSITIVE_ONLY  # N04.FR.14, and what would be no period
    elif one.type in NEXT_DUE and value < SHORTEST_PERIOD:
        reason = ReasonCode.VALUE_ZERO_NOT_ALLOWED
    elif one.type in NEXT_DUE and value > LONGEST_PERIOD:
        reason = ReasonCode.VALUE_TOO_HIGH
    return None if reason is None else ("Rejected", reason)


def _streaming(one: _Candidate) -> _Refusal:
    if one.stream is None:
        return None
    if one.type in OUTSIDE:  # a stream carries values, so nothing of what alerts and clears
        return "Rejected", ReasonCode.UNSUPPORTED_PARAM
    return None if one.stream.is_possible else ("Rejected", ReasonCode.INVALID_VALUE)  # N11.FR.09


def _station(one: _Candidate) -> _Refusal:
    assert one.entry is not None
    reason = None if one.job.refuse is None else one.job.refuse(one.entry, one.monitor(one.data.id or 0))
    return None if reason is None else ("Rejected", reason)  # N04.FR.07


def _duplicate(one: _Candidate) -> _Refusal:
    for other in one.job.monitors.of(one.component, one.variable):
        if other.id != one.data.id and (other.type, other.severity) == (one.type, one.data.severity):
            return "Duplicate", ReasonCode.INVALID_VALUE  # N04.FR.10
    return None


def _room(one: _Candidate) -> _Refusal:
    full = one.old is None and len(one.job.monitors) >= one.job.monitors.most
    return ("Rejected", ReasonCode.OUT_OF_STORAGE) if full else None


TESTS: Final[tuple[Callable[[_Candidate], _Refusal], ...]] = (
    _identity,
    _existence,
    _type,
    _range,
    _streaming,
    _station,
    _duplicate,
    _room,
)
"""The tests of a new monitor in their order; the first that refuses it says status and reason."""


def _set(job: _Job) -> Answered[Any, Any]:
    results: list[Any] = []
    events: list[MonitorEvent] = []
    check_names("setMonitoringData", job.request.set_monitoring_data, *_REPEATED)
    for data in job.request.set_monitoring_data:
        component, variable = ComponentKey.of(data.component), VariableKey.of(data.variable)
        live = None if data.id is None else job.monitors.at(data.id)
        one = _Candidate(
            job,
            data,
            component,
            variable,
            MonitorType(data.type),
            live.monitor if live is not None and live.enabled else None,
            job.model.find(component, variable),
        )
        refusal = next(filter(None, (test(one) for test in TESTS)), None)
        id = None
        if refusal is None:
            assert one.entry is not None
            id = job.monitors.free_id() if data.id is None else data.id
            events += job.monitors.put(one.entry, one.monitor(id), job.now)
        results.append(
            job.names.SetMonitoringResultType(
                status=job.names.SetMonitoringStatusEnumType("Accepted" if refusal is None else refusal[0]),
                type=data.type,
                component=data.component,
                variable=data.variable,
                severity=data.severity,
                id=id,
                status_info=None if refusal is None else status_info(job.model.version, refusal[1]),
            )
        )
    return Answered(job.names.SetVariableMonitoringResponse(set_monitoring_result=results), tuple(events))


# ClearVariableMonitoring, SetMonitoringBase, SetMonitoringLevel


def _clear(job: _Job) -> Answered[Any, Any]:
    if not job.request.id:  # read leniently, as what follows
        raise CallRefused(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "/id has no item that can be read")
    if min(job.request.id) < 0:
        raise CallRefused(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "/id: no answer can repeat an id below 0")

    def status(id: int) -> str:
        live = job.monitors.at(id)
        if live is None or not live.enabled:
            return "NotFound"  # N06.FR.02
        if live.monitor.kind is MonitorKind.HARD_WIRED:
            return "Rejected"  # N06.FR.03
        if live.factory is not None or live.monitor.kind is MonitorKind.PRECONFIGURED:
            job.monitors.disable(id, job.now)  # SetMonitoringBase brings it back
        else:
            job.monitors.remove(id)
        return "Accepted"

    results = [
        job.names.ClearMonitoringResultType(status=job.names.ClearMonitoringStatusEnumType(status(id)), id=id)
        for id in job.request.id
    ]
    return Answered(job.names.ClearVariableMonitoringResponse(clear_monitoring_result=results))


def _base(job: _Job) -> Answered[Any, Any]:
    base = str(job.request.monitoring_base)
    status = job.names.GenericDeviceModelStatusEnumType
    if base not in BASES:
        return Answered(job.names.SetMonitoringBaseResponse(status=status.NOT_SUPPORTED))  # N03.FR.02
    events = job.monitors.set_base(base, job.now)
    report_settings(job.monitors, job.model)
    return Answered(job.names.SetMonitoringBaseResponse(status=status.ACCEPTED), tuple(events))


BASES: Final = ("All", "FactoryDefault", "HardWiredOnly")


def _level(job: _Job) -> Answered[Any, Any]:
    status = job.names.GenericStatusEnumType
    severity = job.request.severity
    if not 0 <= severity <= LEAST_SEVERE:
        return Answered(job.names.SetMonitoringLevelResponse(status=status.REJECTED))  # N05.FR.02
    job.monitors.level, job.monitors.unsaved = severity, True
    report_settings(job.monitors, job.model)
    response = job.names.SetMonitoringLevelResponse(status=status.ACCEPTED)
    return Answered(response, tuple(job.monitors.review(job.now)))


def _report(job: _Job) -> Answered[Any, Any]:
    statuses = job.names.GenericDeviceModelStatusEnumType
    if not CRITERIA.issuperset(job.request.monitoring_criteria or ()):  # read leniently
        return Answered(job.names.GetMonitoringReportResponse(status=statuses.NOT_SUPPORTED))  # N02.FR.02
    reports = monitoring_report(job.names, job.monitors, job.request, job.now, job.max_bytes)
    status = statuses.ACCEPTED if reports else statuses.EMPTY_RESULT_SET
    return Answered(job.names.GetMonitoringReportResponse(status=status), reports=tuple(reports))


_ANSWERS: Final[Mapping[str, Callable[[_Job], Answered[Any, Any]]]] = {
    "SetVariableMonitoring": _set,
    "ClearVariableMonitoring": _clear,
    "SetMonitoringBase": _base,
    "SetMonitoringLevel": _level,
    "GetMonitoringReport": _report,
}

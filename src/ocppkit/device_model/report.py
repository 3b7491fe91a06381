"""GetBaseReport and GetReport as a station answers them, and the NotifyReports that follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar, final, overload

from ocppkit._names import names_of
from ocppkit.device_model.criteria import CRITERIA, selected
from ocppkit.device_model.documents import report_data
from ocppkit.device_model.get_set import check_limits
from ocppkit.device_model.model import DeviceModel, Entry, Mutability, VariableKey
from ocppkit.protocol import Version
from ocppkit.splitting import ID_LENGTH, split_messages

if TYPE_CHECKING:
    from ocppkit import v21, v201
    from ocppkit.versions import OCPP21, OCPP201

__all__ = ["BASES", "Reporting", "get_base_report", "get_report", "notify_reports", "report", "split_report"]

V = TypeVar("V", bound=Version)

_WRITABLE: Final = (Mutability.READ_WRITE, Mutability.WRITE_ONLY)


def _everything(model: DeviceModel[Any]) -> Iterable[Entry]:
    return model


def _summary(model: DeviceModel[Any]) -> Iterator[Entry]:
    """B07.FR.09: who is available, and what is wrong."""
    evses = {
        component.evse: variables[_AVAILABILITY].text
        for component, variables in model.components.items()
        if component.folded[0] == "evse" and component.connector is None and _AVAILABILITY in variables
    }
    for component, variables in model.components.items():
        state = variables.get(_AVAILABILITY)
        if state is not None and component.folded[0] in _AVAILABLE:
            of_connector = component.connector is not None
            if not of_connector or (state.text and state.text != evses.get(component.evse)):
                yield state
        yield from (entry for name, entry in variables.items() if name in _TROUBLES and entry.is_true)


_AVAILABILITY: Final = VariableKey("AvailabilityState")
_AVAILABLE: Final = frozenset({"chargingstation", "evse", "connector"})
_TROUBLES: Final = frozenset(map(VariableKey, ("Problem", "Tripped", "Overload", "Fallback")))

# Which entries a base has, and which attributes of them.
_BASES: Final[dict[str, tuple[Callable[[DeviceModel[Any]], Iterable[Entry]], Iterable[Mutability]]]] = {
    "ConfigurationInventory": (_everything, _WRITABLE),  # B07.FR.07
    "FullInventory": (_everything, Mutability),  # B07.FR.08
    "SummaryInventory": (_summary, Mutability),
}
BASES: Final = frozenset(_BASES)
"""The report bases of the standard, of which ConfigurationInventory and FullInventory are required (B07.FR.12)."""


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """How a station reports.

    ``bases`` and ``criteria`` are what it supports. While it is ``busy`` it refuses. ``max_items`` and ``max_bytes``
    bound a NotifyReport, the latter its encoded frame with a message id of at most ``id_length`` characters; the
    standard leaves both to the station.
    """

    bases: frozenset[str] = BASES
    criteria: frozenset[str] = CRITERIA
    busy: bool = False
    enforce_limits: bool = True
    max_items: int | None = None
    max_bytes: int | None = 65_536
    id_length: int = ID_LENGTH


DEFAULT: Final = Reporting()


@overload
def get_base_report(
    model: DeviceModel[OCPP201], request: v201.GetBaseReportRequest, how: Reporting = DEFAULT
) -> v201.GetBaseReportResponse: ...
@overload
def get_base_report(
    model: DeviceModel[OCPP21], request: v21.GetBaseReportRequest, how: Reporting = DEFAULT
) -> v21.GetBaseReportResponse: ...
def get_base_report(model: DeviceModel[Any], request: Any, how: Reporting = DEFAULT) -> Any:
    """Answer a GetBaseReport; only after Accepted there is something to report.

    Source: B07.FR.01, B07.FR.02, B07.FR.05, B07.FR.13.
    """
    names = names_of(model.version)
    status = _status(how, request.report_base in how.bases, _report(model, request))
    return names.GetBaseReportResponse(status=names.GenericDeviceModelStatusEnumType(status))


@overload
def get_report(
    model: DeviceModel[OCPP201], request: v201.GetReportRequest, how: Reporting = DEFAULT
) -> v201.GetReportResponse: ...
@overload
def get_report(
    model: DeviceModel[OCPP21], request: v21.GetReportRequest, how: Reporting = DEFAULT
) -> v21.GetReportResponse: ...
def get_report(model: DeviceModel[Any], request: Any, how: Reporting = DEFAULT) -> Any:
    """Answer a GetReport; only after Accepted there is something to report.

    Raises:
        CallRefused: the request exceeds the station's ``ItemsPerMessage`` or ``BytesPerMessage``.

    Source: B08.FR.01, B08.FR.02, B08.FR.15 to B08.FR.18.
    """
    if how.enforce_limits:
        check_limits(model, "GetReport", request, len(request.component_variable or ()))
    names = names_of(model.version)
    supported = how.criteria.issuperset(request.component_criteria or ())
    status = _status(how, supported, _report(model, request))
    return names.GetReportResponse(status=names.GenericDeviceModelStatusEnumType(status))


def _status(how: Reporting, supported: bool, found: Iterator[Any]) -> str:
    if not supported:
        return "NotSupported"
    if how.busy:
        return "Rejected"
    return "EmptyResultSet" if next(found, None) is None else "Accepted"


@overload
def report(
    model: DeviceModel[OCPP201], request: v201.GetBaseReportRequest | v201.GetReportRequest
) -> Iterator[v201.ReportDataType]: ...
@overload
def report(
    model: DeviceModel[OCPP21], request: v21.GetBaseReportRequest | v21.GetReportRequest
) -> Iterator[v21.ReportDataType]: ...
def report(model: DeviceModel[Any], request: Any) -> Iterator[Any]:
    """Yield what a request asks to report, as the model is now.

    Source: B07.FR.03 to B07.FR.11, B08.FR.03 to B08.FR.25.
    """
    return _report(model, request)


def _report(model: DeviceModel[Any], request: Any) -> Iterator[Any]:
    base = getattr(request, "report_base", None)
    if base is None:
        entries: Iterable[Entry] = selected(model, request.component_criteria, request.component_variable)
        return report_data(model.version, entries)
    choose, keep = _BASES.get(base, (_nothing, Mutability))
    return report_data(model.version, choose(model), keep=keep)


def _nothing(_: object) -> Iterable[Entry]:
    return ()


@overload
def split_report(
    items: Sequence[v201.ReportDataType], *, request_id: int, generated_at: datetime, how: Reporting = DEFAULT
) -> list[v201.NotifyReportRequest]: ...
@overload
def split_report(
    items: Sequence[v21.ReportDataType], *, request_id: int, generated_at: datetime, how: Reporting = DEFAULT
) -> list[v21.NotifyReportRequest]: ...
def split_report(
    items: Sequence[Any], *, request_id: int, generated_at: datetime, how: Reporting = DEFAULT
) -> list[Any]:
    """Divide report data among NotifyReports, numbered from 0, all but the last with more to come.

    Raises:
        PayloadError: an item breaks its schema, or the date-time has no offset from UTC.

    Source: B07.FR.04, B07.FR.10, B08.FR.04, B08.FR.14.
    """
    if not items:
        return []
    request = names_of(items[0].__ocpp_version__).NotifyReportRequest

    def make(part: list[Any], number: int, more: bool) -> Any:
        return request(request_id=request_id, generated_at=generated_at, seq_no=number, tbc=more, report_data=part)

    return split_messages(items, make, max_items=how.max_items, max_bytes=how.max_bytes, id_length=how.id_length)


@overload
def notify_reports(
    model: DeviceModel[OCPP201],
    request: v201.GetBaseReportRequest | v201.GetReportRequest,
    *,
    now: datetime,
    how: Reporting = DEFAULT,
) -> list[v201.NotifyReportRequest]: ...
@overload
def notify_reports(
    model: DeviceModel[OCPP21],
    request: v21.GetBaseReportRequest | v21.GetReportRequest,
    *,
    now: datetime,
    how: Reporting = DEFAULT,
) -> list[v21.NotifyReportRequest]: ...
def notify_reports(model: DeviceModel[Any], request: Any, *, now: datetime, how: Reporting = DEFAULT) -> list[Any]:
    """Return the NotifyReports that a request asks for; they are sent when it has been answered with Accepted.

    Raises:
        PayloadError: an entry of the model breaks the schema of ReportDataType.
    """
    return split_report(list(_report(model, request)), request_id=request.request_id, generated_at=now, how=how)

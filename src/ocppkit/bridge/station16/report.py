"""The reports of a 1.6 station: its configuration keys as NotifyReports of 2.0.1."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.keys import Setting, Target, rotations, setting, setting_of
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place
from ocppkit.bridge.station16.variables import note_keys
from ocppkit.bridge.ways import dropped

__all__ = ["CONVERSIONS"]

_Status = v201.GenericDeviceModelStatusEnumType
_Slot: TypeAlias = tuple[str, str, str | None, Place | None]

_LIMIT: Final = re.compile(r"[0-9]{1,15}")


def base_report(
    request: v201.GetBaseReportRequest, context: Context
) -> v16.GetConfigurationRequest | v201.GetBaseReportResponse:
    """Return the question for all keys; 1.6 has no summary."""
    drop_asides(request, context)
    if request.report_base is v201.ReportBaseEnumType.SUMMARY_INVENTORY:
        context.lost("", LossKind.ANSWERED, "1.6 has no summary")
        return v201.GetBaseReportResponse(status=_Status.NOT_SUPPORTED, status_info=because("UnsupportedParam"))
    context.lost("/requestId", LossKind.DROPPED, "it is that of the reports")
    context.lost("/reportBase", LossKind.DROPPED, "all keys are asked for")
    return v16.GetConfigurationRequest()


def base_report_told(
    response: v16.GetConfigurationResponse, context: Context, request: v201.GetBaseReportRequest
) -> v201.GetBaseReportResponse:
    """Return whether there is something to report; the reports follow.

    A ConfigurationInventory has what can be written (B07.FR.07).
    """
    rows = _rows(response, context)
    if request.report_base is v201.ReportBaseEnumType.CONFIGURATION_INVENTORY:
        rows = [row for row in rows if row.variable_attribute[0].mutability is not v201.MutabilityEnumType.READ_ONLY]
    return v201.GetBaseReportResponse(status=_reported(rows, request.request_id, context))


def report(request: v201.GetReportRequest, context: Context) -> v16.GetConfigurationRequest | v201.GetReportResponse:
    """Return the question for all keys, out of which what is wanted is chosen.

    A component without Active, Available or Enabled counts as being it (B08.FR.08 to B08.FR.10); one without Problem
    has none.
    """
    drop_asides(request, context)
    if set(request.component_criteria or ()) == {v201.ComponentCriterionEnumType.PROBLEM}:
        context.lost("", LossKind.ANSWERED, "1.6 keeps no problems")
        return v201.GetReportResponse(status=_Status.EMPTY_RESULT_SET)
    context.lost("/requestId", LossKind.DROPPED, "it is that of the reports")
    dropped(
        context,
        {"/componentVariable": request.component_variable, "/componentCriteria": request.component_criteria},
        "all keys are asked for, and what is wanted is chosen from them",
    )
    return v16.GetConfigurationRequest()


def report_told(
    response: v16.GetConfigurationResponse, context: Context, request: v201.GetReportRequest
) -> v201.GetReportResponse:
    """Return whether there is something to report; the reports follow."""
    rows = _rows(response, context)
    wanted = request.component_variable
    if wanted is not None:
        rows = [row for row in rows if any(_matches(row, one) for one in wanted)]
    return v201.GetReportResponse(status=_reported(rows, request.request_id, context))


def _matches(row: v201.ReportDataType, wanted: v201.ComponentVariableType) -> bool:
    """Whether a row is what a component and, if it is given, a variable name; what they leave open is any."""
    component, evse = wanted.component, wanted.component.evse
    at = row.component.evse
    if component.name.casefold() != row.component.name.casefold() or component.instance is not None:
        return False
    if evse is not None and (at is None or evse.id != at.id or evse.connector_id not in {None, at.connector_id}):
        return False
    variable = wanted.variable
    if variable is None:
        return True
    is_named = variable.name.casefold() == row.variable.name.casefold()
    return is_named and variable.instance in {None, row.variable.instance}


def _reported(rows: Sequence[v201.ReportDataType], request_id: int, context: Context) -> _Status:
    """Have the rows reported after the answer, page by page (B07.FR.05)."""
    context.lost("/status", LossKind.INFERRED, "whether there is anything to report")
    if not rows:
        return _Status.EMPTY_RESULT_SET
    size = context.options.report_rows
    for index in range(len(rows)):
        place = f"/reportData/{index % size}/variableCharacteristics"
        context.lost(place, LossKind.INVENTED, "1.6 does not describe its keys; the type is that of the standard")
    starts = range(0, len(rows), size)
    context.afterwards(
        *(
            v201.NotifyReportRequest(
                request_id=request_id,
                generated_at=context.now,
                seq_no=seq_no,
                tbc=seq_no < len(starts) - 1,
                report_data=list(rows[start : start + size]),
            )
            for seq_no, start in enumerate(starts)
        )
    )
    return _Status.ACCEPTED


def _rows(response: v16.GetConfigurationResponse, context: Context) -> list[v201.ReportDataType]:
    """Return the variables that keys are; a key that is the limit of another's variable joins it."""
    keys = response.configuration_key or []
    note_keys(keys, context)
    if response.unknown_key is not None:
        context.lost("/unknownKey", LossKind.DROPPED, "none was asked for by name")
    if response.configuration_key is not None:
        context.lost("/configurationKey", LossKind.FOLDED, "told in reports, as far as it was asked for")
    rows: dict[_Slot, v201.ReportDataType] = {}
    for index, key in enumerate(keys):
        inner = context.within(f"/configurationKey/{index}")
        found = setting(key.key)
        if found.target is Target.MAX_LIMIT:
            _put_limit(rows, found, key, inner)
        elif found.per_connector:
            _put_rotations(rows, found, key, inner)
        else:
            _put_value(_row(rows, found, None), found, key, inner)
    return list(rows.values())


def _row(rows: dict[_Slot, v201.ReportDataType], found: Setting, place: Place | None) -> v201.ReportDataType:
    """Return the row of a variable, a new one if there is none: one that may be read and written has no other mark."""
    slot = (found.component, found.variable, found.instance, place)
    if slot not in rows:
        component, variable = found.names(place)
        main = setting_of(component, variable) or found
        rows[slot] = v201.ReportDataType(
            component=component,
            variable=variable,
            variable_attribute=[v201.VariableAttributeType(mutability=v201.MutabilityEnumType.READ_WRITE)],
            variable_characteristics=v201.VariableCharacteristicsType(
                data_type=main.data_type, supports_monitoring=False
            ),
        )
    return rows[slot]


def _put_value(row: v201.ReportDataType, found: Setting, key: v16.KeyValue, context: Context) -> None:
    attribute = row.variable_attribute[0]
    attribute.mutability = _mutability(found, key)
    if key.value is None or found.write_only:
        return
    attribute.value = found.form.up(key.value, context, "/value")
    if attribute.value is None:
        context.lost("/value", LossKind.DROPPED, "it is nothing that 2.x can say")


def _mutability(found: Setting, key: v16.KeyValue) -> v201.MutabilityEnumType:
    if found.write_only:
        return v201.MutabilityEnumType.WRITE_ONLY
    return v201.MutabilityEnumType.READ_ONLY if key.readonly else v201.MutabilityEnumType.READ_WRITE


def _put_limit(rows: dict[_Slot, v201.ReportDataType], found: Setting, key: v16.KeyValue, context: Context) -> None:
    if _LIMIT.fullmatch(key.value or "") is None:
        context.lost("/value", LossKind.DROPPED, "it is no limit")
        return
    context.lost("/readonly", LossKind.DROPPED, "of a limit; of its variable it says nothing")
    characteristics = _row(rows, found, None).variable_characteristics
    assert characteristics is not None
    characteristics.max_limit = int(key.value or "")


def _put_rotations(rows: dict[_Slot, v201.ReportDataType], found: Setting, key: v16.KeyValue, context: Context) -> None:
    try:
        by_connector = rotations(key.value or "")
    except ValueError:
        context.lost("/value", LossKind.DROPPED, "it names no connectors")
        return
    for number, rotation in by_connector.items():
        if number == 0:
            context.lost("/value", LossKind.DROPPED, "the rotation of the station's grid connection")
            continue
        attribute = _row(rows, found, context.state.place(number)).variable_attribute[0]
        attribute.value, attribute.mutability = rotation, _mutability(found, key)


_RULE: Final = "GetConfiguration is asked first; the NotifyReports follow the answer."

CONVERSIONS: Final = (
    Conversion(
        v201.GetBaseReportRequest,
        base_report,
        base_report_told,
        counterparts=("GetConfiguration",),
        made=("variableCharacteristics",),
        rule=f"{_RULE} SummaryInventory: NotSupported.",
    ),
    Conversion(
        v201.GetReportRequest,
        report,
        report_told,
        counterparts=("GetConfiguration",),
        lost=("componentCriteria",),
        made=("variableCharacteristics",),
        rule=_RULE,
    ),
)
"""The reports of a 1.6 station under a 2.0.1 CSMS."""

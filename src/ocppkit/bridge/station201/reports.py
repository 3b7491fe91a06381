"""What a 2.0.1 station reports of itself, for a bridge that stands before a 1.6 CSMS.

A 1.6 CSMS asks for no reports. The bridge does with ``prepare``, for three things that 1.6 knows and no other request
tells: which connectors there are, what the limits of lists are, and which keys can be written.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Final

from ocppkit import v201
from ocppkit.bridge.asides import answered
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.keys import Setting, Target, setting_of
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place
from ocppkit.bridge.station201.places import write_down
from ocppkit.bridge.station201.reading import LIMITS, READ_ONLY
from ocppkit.errors import CallFailed
from ocppkit.json import JsonValue, is_array, is_mapping
from ocppkit.messages import Request

__all__ = ["CONVERSIONS", "prepare"]

_REPORT: Final = "report"
_CONNECTORS: Final = "connectors"
"""The fact that holds the places that a report has named so far."""


def prepare(context: Context) -> Generator[Request[Any, Any], Any, None]:
    """Set up a station as a 1.6 CSMS expects it, and ask what it has; to be done at first contact, as work.

    Transactions begin when energy can flow, and end when the cable is out or the token is taken back, as those of 1.6
    do (2.0.1 Part 2, E, 1.1.2). A station that does not let itself be set up is not asked twice.
    """
    try:
        yield v201.SetVariablesRequest(
            set_variable_data=[
                v201.SetVariableDataType(
                    component=v201.ComponentType(name="TxCtrlr"),
                    variable=v201.VariableType(name=name),
                    attribute_value=value,
                )
                for name, value in _AS_16.items()
            ]
        )
    except CallFailed:
        context.lost("", LossKind.DROPPED, "the station does not take TxStartPoint and TxStopPoint")
    request_id = context.new_request_id()
    context.state.requests[_REPORT] = request_id
    context.state.facts.pop(_CONNECTORS, None)
    try:
        yield v201.GetBaseReportRequest(request_id=request_id, report_base=v201.ReportBaseEnumType.FULL_INVENTORY)
    except CallFailed:
        context.lost("", LossKind.DROPPED, "the station does not report what it has")


_AS_16: Final = {"TxStartPoint": "PowerPathClosed", "TxStopPoint": "EVConnected,Authorized"}


def notify_report(request: v201.NotifyReportRequest, context: Context) -> v201.NotifyReportResponse:
    """Learn from a report that the bridge has asked for; another one goes nowhere."""
    if context.state.requests.get(_REPORT) != request.request_id:
        return answered(v201.NotifyReportResponse(), context, "1.6 has no such message")
    facts, report = context.state.facts, request.report_data or []
    places = {place for place in map(_place, report) if place is not None} | _told_places(context)
    facts[_CONNECTORS] = [list(place) for place in sorted(places)[: context.state.topology.limit]]
    for data in report:
        _learn(data, context)
    if not request.tbc:
        _end(context)
    return answered(v201.NotifyReportResponse(), context, "the bridge has asked for it")


def _place(data: v201.ReportDataType) -> tuple[int, int] | None:
    evse = data.component.evse
    if evse is None or evse.connector_id is None or data.component.name.casefold() != "connector":
        return None
    return evse.id, evse.connector_id


def _told_places(context: Context) -> set[tuple[int, int]]:
    told: Any = context.state.facts.get(_CONNECTORS)
    return {(evse_id, connector_id) for evse_id, connector_id in told} if is_array(told) else set()


def _end(context: Context) -> None:
    """Number the connectors that have no number yet: a 1.6 CSMS knows the others by theirs."""
    state = context.state
    for evse_id, connector_id in sorted(_told_places(context)):
        write_down(Place(evse_id, connector_id), context)
    del state.facts[_CONNECTORS]
    del state.requests[_REPORT]


def _learn(data: v201.ReportDataType, context: Context) -> None:
    characteristics = data.variable_characteristics
    limit = setting_of(data.component, data.variable, Target.MAX_LIMIT)
    if limit is not None and characteristics is not None and characteristics.max_limit is not None:
        _keep(LIMITS, limit, f"{characteristics.max_limit:.0f}", context)
    one = setting_of(data.component, data.variable)
    for attribute in data.variable_attribute:
        is_actual = attribute.type in {None, v201.AttributeEnumType.ACTUAL}
        if one is not None and one.is_standard and is_actual and attribute.mutability is not None:
            _keep(READ_ONLY, one, attribute.mutability is v201.MutabilityEnumType.READ_ONLY, context)


def _keep(name: str, one: Setting, value: JsonValue, context: Context) -> None:
    known = context.state.facts.get(name)
    context.state.facts[name] = {**(known if is_mapping(known) else {}), one.key.casefold(): value}


CONVERSIONS: Final = (
    Conversion(
        v201.NotifyReportRequest,
        notify_report,
        lost=("all of it",),
        rule="The bridge answers with nothing. It learns connectors, limits and access from a report of its own.",
    ),
)
"""The reports of a 2.0.1 station."""

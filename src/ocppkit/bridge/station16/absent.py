"""What a 2.0.1 CSMS asks of a 1.6 station that has no such thing: the bridge answers, by table.

A status of the response is used where one fits; CALLERROR NotSupported where the response has none. NotImplemented is
never used, for that means an unknown action.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ocppkit import v201
from ocppkit.bridge.asides import NO_MESSAGE, answered, because, unasked
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.errors import ErrorCode
from ocppkit.messages import Request, Response

__all__ = ["CONVERSIONS"]

_STATUSES: Final[Mapping[type[Request[Any, Any]], str]] = {
    v201.ClearDisplayMessageRequest: "Unknown",
    v201.CustomerInformationRequest: "Rejected",
    v201.GetDisplayMessagesRequest: "Unknown",
    v201.GetMonitoringReportRequest: "NotSupported",
    v201.PublishFirmwareRequest: "Rejected",
    v201.SetDisplayMessageRequest: "Rejected",
    v201.SetMonitoringBaseRequest: "NotSupported",
    v201.SetMonitoringLevelRequest: "Rejected",
    v201.SetNetworkProfileRequest: "Rejected",
}


def clear_monitors(
    request: v201.ClearVariableMonitoringRequest, context: Context
) -> v201.ClearVariableMonitoringResponse:
    """Return that there is no monitor of any id."""
    results = [
        v201.ClearMonitoringResultType(status=v201.ClearMonitoringStatusEnumType.NOT_FOUND, id=id) for id in request.id
    ]
    return answered(v201.ClearVariableMonitoringResponse(clear_monitoring_result=results), context, NO_MESSAGE)


def set_monitors(request: v201.SetVariableMonitoringRequest, context: Context) -> v201.SetVariableMonitoringResponse:
    """Reject each monitor."""
    results = [
        v201.SetMonitoringResultType(
            id=one.id,
            status=v201.SetMonitoringStatusEnumType.REJECTED,
            type=one.type,
            component=one.component,
            variable=one.variable,
            severity=one.severity,
            status_info=because("UnsupportedRequest"),
        )
        for one in request.set_monitoring_data
    ]
    return answered(v201.SetVariableMonitoringResponse(set_monitoring_result=results), context, NO_MESSAGE)


def update_costs(_: v201.CostUpdatedRequest, context: Context) -> Response:
    """Refuse the request: its response has no status.

    Raises:
        Refused: always.
    """
    context.lost("", LossKind.ANSWERED, NO_MESSAGE)
    raise Refused(ErrorCode.NOT_SUPPORTED)


def _rule(told: str) -> str:
    return f"{NO_MESSAGE}: {told}."


def _payload(status: str) -> dict[str, Any]:
    return {"status": status, "statusInfo": {"reasonCode": "UnsupportedRequest"}}


CONVERSIONS: Final = (
    *(Conversion(request, unasked(_payload(status)), rule=_rule(status)) for request, status in _STATUSES.items()),
    Conversion(v201.ClearVariableMonitoringRequest, clear_monitors, rule=_rule("NotFound for each id")),
    Conversion(v201.CostUpdatedRequest, update_costs, rule=_rule("CALLERROR NotSupported")),
    Conversion(v201.SetVariableMonitoringRequest, set_monitors, rule=_rule("Rejected for each monitor")),
    Conversion(v201.UnpublishFirmwareRequest, unasked({"status": "NoFirmware"}), rule=_rule("NoFirmware")),
)
"""What a 1.6 station cannot be asked."""

"""What a 2.0.1 CSMS asks of a 1.6 station that has no such thing: the bridge answers, by table.

A status of the response is used where one fits; CALLERROR NotSupported where the response has none. NotImplemented is
never used, for that means an unknown action.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ocppkit import v201
from ocppkit.bridge.asides import because
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.errors import ErrorCode
from ocppkit.messages import Request, Response

__all__ = ["CONVERSIONS"]

_UNSUPPORTED: Final = "UnsupportedRequest"


def _cleared_monitors(request: v201.ClearVariableMonitoringRequest) -> v201.ClearVariableMonitoringResponse:
    return v201.ClearVariableMonitoringResponse(
        clear_monitoring_result=[
            v201.ClearMonitoringResultType(status=v201.ClearMonitoringStatusEnumType.NOT_FOUND, id=id)
            for id in request.id
        ]
    )


def _set_monitors(request: v201.SetVariableMonitoringRequest) -> v201.SetVariableMonitoringResponse:
    return v201.SetVariableMonitoringResponse(
        set_monitoring_result=[
            v201.SetMonitoringResultType(
                id=one.id,
                status=v201.SetMonitoringStatusEnumType.REJECTED,
                type=one.type,
                component=one.component,
                variable=one.variable,
                severity=one.severity,
                status_info=because(_UNSUPPORTED),
            )
            for one in request.set_monitoring_data
        ]
    )


def _no_costs(_: v201.CostUpdatedRequest) -> Response:
    raise Refused(ErrorCode.NOT_SUPPORTED)


def _status(response: Callable[..., Response], status: str) -> Callable[[Any], Response]:
    return lambda _: response(status=status, status_info=because(_UNSUPPORTED))


_ANSWERS: Final[tuple[tuple[type[Request[Any, Any]], str, Callable[[Any], Response]], ...]] = (
    (
        v201.ClearDisplayMessageRequest,
        "Unknown",
        _status(v201.ClearDisplayMessageResponse, v201.ClearMessageStatusEnumType.UNKNOWN),
    ),
    (v201.ClearVariableMonitoringRequest, "NotFound for each id", _cleared_monitors),
    (v201.CostUpdatedRequest, "CALLERROR NotSupported", _no_costs),
    (
        v201.CustomerInformationRequest,
        "Rejected",
        _status(v201.CustomerInformationResponse, v201.CustomerInformationStatusEnumType.REJECTED),
    ),
    (
        v201.GetDisplayMessagesRequest,
        "Unknown",
        _status(v201.GetDisplayMessagesResponse, v201.GetDisplayMessagesStatusEnumType.UNKNOWN),
    ),
    (
        v201.GetMonitoringReportRequest,
        "NotSupported",
        _status(v201.GetMonitoringReportResponse, v201.GenericDeviceModelStatusEnumType.NOT_SUPPORTED),
    ),
    (
        v201.PublishFirmwareRequest,
        "Rejected",
        _status(v201.PublishFirmwareResponse, v201.GenericStatusEnumType.REJECTED),
    ),
    (
        v201.SetDisplayMessageRequest,
        "Rejected",
        _status(v201.SetDisplayMessageResponse, v201.DisplayMessageStatusEnumType.REJECTED),
    ),
    (
        v201.SetMonitoringBaseRequest,
        "NotSupported",
        _status(v201.SetMonitoringBaseResponse, v201.GenericDeviceModelStatusEnumType.NOT_SUPPORTED),
    ),
    (
        v201.SetMonitoringLevelRequest,
        "Rejected",
        _status(v201.SetMonitoringLevelResponse, v201.GenericStatusEnumType.REJECTED),
    ),
    (
        v201.SetNetworkProfileRequest,
        "Rejected",
        _status(v201.SetNetworkProfileResponse, v201.SetNetworkProfileStatusEnumType.REJECTED),
    ),
    (v201.SetVariableMonitoringRequest, "Rejected for each monitor", _set_monitors),
    (
        v201.UnpublishFirmwareRequest,
        "NoFirmware",
        lambda _: v201.UnpublishFirmwareResponse(status=v201.UnpublishFirmwareStatusEnumType.NO_FIRMWARE),
    ),
)


def _answering(answer: Callable[[Any], Response]) -> Callable[[Any, Context], Response]:
    def convert(request: Any, context: Context) -> Response:
        context.lost("", LossKind.ANSWERED, "1.6 has no such message")
        return answer(request)

    return convert


CONVERSIONS: Final = tuple(
    Conversion(request, _answering(answer), rule=f"1.6 has no such message: {told}.")
    for request, told, answer in _ANSWERS
)
"""What a 1.6 station cannot be asked."""

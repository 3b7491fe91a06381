"""The upkeep of a 1.6 station by a 2.0.1 CSMS: logs, firmware, and data of vendors."""

from __future__ import annotations

from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.open_data import data_down
from ocppkit.bridge.station16.facts import FIRMWARE, LOG, has_security
from ocppkit.bridge.values import (
    DATA_TRANSFER_STATUS,
    LOG_STATUS,
    LOG_TYPE,
    UPDATE_FIRMWARE_STATUS,
)
from ocppkit.bridge.ways import cut, dropped
from ocppkit.json import ABSENT
from ocppkit.payloads import explain

__all__ = ["CONVERSIONS"]

_REMEMBERED: Final = "remembered, for the notifications that follow"


def get_log(
    request: v201.GetLogRequest, context: Context
) -> v16.GetLogRequest | v16.GetDiagnosticsRequest | v201.GetLogResponse:
    """Return the request for a log, in the message of the security whitepaper if the station has it."""
    log = request.log
    drop_asides(request, context)
    drop_asides(log, context.within("/log"))
    if has_security(context):
        return v16.GetLogRequest(
            log_type=LOG_TYPE.down(request.log_type, context, "/logType"),
            request_id=request.request_id,
            retries=request.retries,
            retry_interval=request.retry_interval,
            log=v16.LogParametersType(
                remote_location=log.remote_location,
                oldest_timestamp=log.oldest_timestamp,
                latest_timestamp=log.latest_timestamp,
            ),
        )
    if request.log_type is not v201.LogEnumType.DIAGNOSTICS_LOG:
        context.lost("", LossKind.ANSWERED, "1.6 without the security whitepaper has diagnostics alone")
        return _no_log("UnsupportedParam")
    if not _is_uri(log.remote_location):
        context.lost("", LossKind.ANSWERED, "1.6 wants a URI")
        return _no_log("InvalidURL")
    context.lost("/logType", LossKind.DROPPED, "GetDiagnostics asks for no other")
    context.lost("/requestId", LossKind.DROPPED, _REMEMBERED)
    return v16.GetDiagnosticsRequest(
        location=log.remote_location,
        retries=request.retries,
        retry_interval=request.retry_interval,
        start_time=log.oldest_timestamp,
        stop_time=log.latest_timestamp,
    )


def _is_uri(location: str) -> bool:
    return not explain(v16.GetDiagnosticsRequest, {"location": location})


def _no_log(reason_code: str) -> v201.GetLogResponse:
    return v201.GetLogResponse(status=v201.LogStatusEnumType.REJECTED, status_info=because(reason_code))


def log_answered(
    response: v16.GetLogResponse | v16.GetDiagnosticsResponse, context: Context, request: v201.GetLogRequest
) -> v201.GetLogResponse:
    """Return whether the log will come; 1.6 says it by the name of the file."""
    pointer = "/fileName"
    if isinstance(response, v16.GetLogResponse):
        pointer = "/filename"
        status, filename = LOG_STATUS.up(response.status, context, "/status"), response.filename
    elif response.file_name is None:
        context.lost("/status", LossKind.INFERRED, "there is no file")
        return _no_log("NotFound")
    else:
        context.lost("/status", LossKind.INFERRED, "there is a file")
        status, filename = v201.LogStatusEnumType.ACCEPTED, response.file_name
    if status is not v201.LogStatusEnumType.REJECTED:
        context.state.requests[LOG] = request.request_id
    return v201.GetLogResponse(status=status, filename=cut(filename, 255, context, pointer))


def update_firmware(
    request: v201.UpdateFirmwareRequest, context: Context
) -> v16.UpdateFirmwareRequest | v16.SignedUpdateFirmwareRequest | v201.UpdateFirmwareResponse:
    """Return the update, the signed one if it is signed and the station has the security whitepaper."""
    firmware = request.firmware
    drop_asides(request, context)
    drop_asides(firmware, context.within("/firmware"))
    if firmware.signing_certificate is not None and firmware.signature is not None and has_security(context):
        return v16.SignedUpdateFirmwareRequest(
            request_id=request.request_id,
            retries=request.retries,
            retry_interval=request.retry_interval,
            firmware=v16.FirmwareType(
                location=firmware.location,
                retrieve_date_time=firmware.retrieve_date_time,
                install_date_time=firmware.install_date_time,
                signing_certificate=firmware.signing_certificate,
                signature=firmware.signature,
            ),
        )
    if not _is_uri(firmware.location):
        context.lost("", LossKind.ANSWERED, "1.6 wants a URI")
        return v201.UpdateFirmwareResponse(
            status=v201.UpdateFirmwareStatusEnumType.REJECTED, status_info=because("InvalidURL")
        )
    context.lost("/requestId", LossKind.DROPPED, _REMEMBERED)
    dropped(
        context.within("/firmware"),
        {
            "/installDateTime": firmware.install_date_time,
            "/signingCertificate": firmware.signing_certificate,
            "/signature": firmware.signature,
        },
        "a plain UpdateFirmware has no place for it",
    )
    return v16.UpdateFirmwareRequest(
        location=firmware.location,
        retrieve_date=firmware.retrieve_date_time,
        retries=request.retries,
        retry_interval=request.retry_interval,
    )


def update_answered(
    response: v16.UpdateFirmwareResponse | v16.SignedUpdateFirmwareResponse,
    context: Context,
    request: v201.UpdateFirmwareRequest,
) -> v201.UpdateFirmwareResponse:
    """Return whether the station will update; the plain message takes every answer for a yes."""
    if isinstance(response, v16.SignedUpdateFirmwareResponse):
        status = UPDATE_FIRMWARE_STATUS.up(response.status, context, "/status")
    else:
        context.lost("/status", LossKind.INFERRED, "1.6 cannot refuse")
        status = v201.UpdateFirmwareStatusEnumType.ACCEPTED
    if status in {
        v201.UpdateFirmwareStatusEnumType.ACCEPTED,
        v201.UpdateFirmwareStatusEnumType.ACCEPTED_CANCELED,
    }:
        context.state.requests[FIRMWARE] = request.request_id
    return v201.UpdateFirmwareResponse(status=status)


def data_transfer(request: v201.DataTransferRequest, context: Context) -> v16.DataTransferRequest:
    """Return the data as text: its JSON, if it is no text."""
    drop_asides(request, context)
    return v16.DataTransferRequest(
        vendor_id=request.vendor_id, message_id=request.message_id, data=data_down(request.data, context)
    )


def data_transfer_answered(
    response: v16.DataTransferResponse, context: Context, _: v201.DataTransferRequest
) -> v201.DataTransferResponse:
    """Return the data, a text as before."""
    return v201.DataTransferResponse(
        status=DATA_TRANSFER_STATUS.up(response.status, context, "/status"),
        data=ABSENT if response.data is None else response.data,
    )


CONVERSIONS: Final = (
    Conversion(
        v201.GetLogRequest,
        get_log,
        log_answered,
        counterparts=("GetLog", "GetDiagnostics"),
        lost=("requestId, which is remembered",),
        made=("status",),
        rule="GetDiagnostics without the security whitepaper; a SecurityLog is Rejected then.",
    ),
    Conversion(
        v201.UpdateFirmwareRequest,
        update_firmware,
        update_answered,
        counterparts=("UpdateFirmware", "SignedUpdateFirmware"),
        lost=("installDateTime, signingCertificate, signature and requestId, where it is the plain message",),
        made=("status",),
        rule="Signed firmware goes by SignedUpdateFirmware if the station has the security whitepaper.",
    ),
    Conversion(
        v201.DataTransferRequest,
        data_transfer,
        data_transfer_answered,
        counterparts=("DataTransfer",),
        rule="Data that is no text goes down as its JSON text.",
    ),
)
"""The upkeep of a 1.6 station by a 2.0.1 CSMS."""

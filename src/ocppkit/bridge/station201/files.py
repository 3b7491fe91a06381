"""Firmware and logs between a 2.0.1 station and a 1.6 CSMS, in both directions.

1.6 has the messages for firmware and logs twice, plain and in the security extension. A status goes back in the form in
which its request came.
"""

from __future__ import annotations

from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import REASON, answered, drop_asides, no_content, status_answer
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.values import (
    DIAGNOSTICS_STATUS,
    FIRMWARE_STATUS,
    LOG_STATUS,
    LOG_TYPE,
    SIGNED_FIRMWARE_STATUS,
    UPDATE_FIRMWARE_STATUS,
    UPLOAD_LOG_STATUS,
)
from ocppkit.bridge.ways import dropped

__all__ = ["FIRMWARE_SHOWN", "FROM_CSMS", "FROM_STATION", "SECURITY_LOG", "SIGNED_FIRMWARE"]

FIRMWARE_SHOWN: Final = "firmware_status"
"""The fact that tells which firmware status the CSMS has seen last."""

SIGNED_FIRMWARE: Final = "signed_firmware"
"""Whether firmware was last asked about with the messages of the security extension: a fact."""

SECURITY_LOG: Final = "security_log"
"""Whether a log was last asked about with the messages of the security extension: a fact."""

_LONGEST_LOCATION: Final = 512
_TOO_LONG: Final = f"2.x has locations of at most {_LONGEST_LOCATION} characters"


def _in_extension(fact: str, context: Context) -> bool:
    return bool(context.state.facts.get(fact, context.options.security is True))


# Firmware


def update_firmware(
    request: v16.UpdateFirmwareRequest, context: Context
) -> v201.UpdateFirmwareRequest | v16.UpdateFirmwareResponse:
    """Return the request under an id of the bridge's own; a location that is too long fails at once."""
    if len(request.location) > _LONGEST_LOCATION:
        context.afterwards(_FAILED)
        return answered(v16.UpdateFirmwareResponse(), context, _TOO_LONG)
    context.lost("/requestId", LossKind.INVENTED, "1.6 has one update at a time")
    context.state.facts[SIGNED_FIRMWARE] = False
    context.state.facts.pop(FIRMWARE_SHOWN, None)  # a new update may fail as the one before did
    return v201.UpdateFirmwareRequest(
        request_id=context.new_request_id(),
        retries=request.retries,
        retry_interval=request.retry_interval,
        firmware=v201.FirmwareType(location=request.location, retrieve_date_time=request.retrieve_date),
    )


_FAILED: Final = v16.FirmwareStatusNotificationRequest(status=v16.FirmwareStatus.DOWNLOAD_FAILED)


def firmware_updated(
    response: v201.UpdateFirmwareResponse, context: Context, _: v16.UpdateFirmwareRequest
) -> v16.UpdateFirmwareResponse:
    """Return the answer, which says nothing: a refusal is told as a download that failed."""
    drop_asides(response, context)
    context.lost("/status", LossKind.DROPPED, "1.6 does not answer it; a refusal comes as DownloadFailed")
    if response.status not in _UNDER_WAY:
        context.afterwards(_FAILED)
    return v16.UpdateFirmwareResponse()


_UNDER_WAY: Final = frozenset(
    {v201.UpdateFirmwareStatusEnumType.ACCEPTED, v201.UpdateFirmwareStatusEnumType.ACCEPTED_CANCELED}
)


def signed_update_firmware(request: v16.SignedUpdateFirmwareRequest, context: Context) -> v201.UpdateFirmwareRequest:
    """Return the same request."""
    context.state.facts[SIGNED_FIRMWARE] = True
    firmware = request.firmware
    return v201.UpdateFirmwareRequest(
        request_id=request.request_id,
        retries=request.retries,
        retry_interval=request.retry_interval,
        firmware=v201.FirmwareType(
            location=firmware.location,
            retrieve_date_time=firmware.retrieve_date_time,
            install_date_time=firmware.install_date_time,
            signing_certificate=firmware.signing_certificate,
            signature=firmware.signature,
        ),
    )


def firmware_status(
    request: v201.FirmwareStatusNotificationRequest, context: Context
) -> (
    v16.FirmwareStatusNotificationRequest
    | v16.SignedFirmwareStatusNotificationRequest
    | v201.FirmwareStatusNotificationResponse
):
    """Return the status in the form in which the update was asked for; the plain form repeats none."""
    dropped(context, {"/customData": request.custom_data})
    if _in_extension(SIGNED_FIRMWARE, context):
        return v16.SignedFirmwareStatusNotificationRequest(
            status=SIGNED_FIRMWARE_STATUS.down(request.status, context, "/status"), request_id=request.request_id
        )
    dropped(context, {"/requestId": request.request_id})
    status = FIRMWARE_STATUS.down(request.status, context, "/status")
    if context.state.facts.get(FIRMWARE_SHOWN) == status:
        return answered(v201.FirmwareStatusNotificationResponse(), context, "the CSMS has seen the status")
    return v16.FirmwareStatusNotificationRequest(status=status)


def firmware_status_told(
    _: v16.FirmwareStatusNotificationResponse | v16.SignedFirmwareStatusNotificationResponse,
    context: Context,
    request: v201.FirmwareStatusNotificationRequest,
) -> v201.FirmwareStatusNotificationResponse:
    """Return the answer; the CSMS has seen the status now."""
    context.state.facts[FIRMWARE_SHOWN] = FIRMWARE_STATUS.down(request.status, context.quiet(), "/status").value
    return v201.FirmwareStatusNotificationResponse()


# Logs


def get_diagnostics(
    request: v16.GetDiagnosticsRequest, context: Context
) -> v201.GetLogRequest | v16.GetDiagnosticsResponse:
    """Return the request for a DiagnosticsLog under an id of the bridge's own; no file if the location is too long."""
    if len(request.location) > _LONGEST_LOCATION:
        return answered(v16.GetDiagnosticsResponse(), context, _TOO_LONG)
    context.lost("/requestId", LossKind.INVENTED, "1.6 has one upload at a time")
    context.lost("/logType", LossKind.INVENTED, "1.6 has one log")
    context.state.facts[SECURITY_LOG] = False
    return v201.GetLogRequest(
        log_type=v201.LogEnumType.DIAGNOSTICS_LOG,
        request_id=context.new_request_id(),
        retries=request.retries,
        retry_interval=request.retry_interval,
        log=v201.LogParametersType(
            remote_location=request.location,
            oldest_timestamp=request.start_time,
            latest_timestamp=request.stop_time,
        ),
    )


def diagnostics(
    response: v201.GetLogResponse, context: Context, _: v16.GetDiagnosticsRequest
) -> v16.GetDiagnosticsResponse:
    """Return the name of the file; none says that there is none, or that the station refused."""
    drop_asides(response, context)
    context.lost("/status", LossKind.FOLDED, "1.6 tells by the fileName whether something comes")
    if response.status is v201.LogStatusEnumType.REJECTED:
        dropped(context, {"/filename": response.filename}, "nothing comes")
        return v16.GetDiagnosticsResponse()
    return v16.GetDiagnosticsResponse(file_name=response.filename)


def get_log(request: v16.GetLogRequest, context: Context) -> v201.GetLogRequest:
    """Return the same request."""
    context.state.facts[SECURITY_LOG] = True
    log = request.log
    return v201.GetLogRequest(
        log_type=LOG_TYPE.up(request.log_type, context, "/logType"),
        request_id=request.request_id,
        retries=request.retries,
        retry_interval=request.retry_interval,
        log=v201.LogParametersType(
            remote_location=log.remote_location,
            oldest_timestamp=log.oldest_timestamp,
            latest_timestamp=log.latest_timestamp,
        ),
    )


def log_answered(response: v201.GetLogResponse, context: Context, _: v16.GetLogRequest) -> v16.GetLogResponse:
    """Return the same answer."""
    drop_asides(response, context)
    return v16.GetLogResponse(status=LOG_STATUS.down(response.status, context, "/status"), filename=response.filename)


def log_status(
    request: v201.LogStatusNotificationRequest, context: Context
) -> v16.LogStatusNotificationRequest | v16.DiagnosticsStatusNotificationRequest:
    """Return the status in the form in which the log was asked for."""
    dropped(context, {"/customData": request.custom_data})
    if _in_extension(SECURITY_LOG, context):
        return v16.LogStatusNotificationRequest(
            status=UPLOAD_LOG_STATUS.down(request.status, context, "/status"), request_id=request.request_id
        )
    dropped(context, {"/requestId": request.request_id})
    return v16.DiagnosticsStatusNotificationRequest(status=DIAGNOSTICS_STATUS.down(request.status, context, "/status"))


FROM_CSMS: Final = (
    Conversion(
        v16.UpdateFirmwareRequest,
        update_firmware,
        firmware_updated,
        counterparts=("UpdateFirmware",),
        lost=("status", *REASON),
        made=("requestId",),
        rule="A refusal comes as FirmwareStatusNotification DownloadFailed.",
    ),
    Conversion(
        v16.SignedUpdateFirmwareRequest,
        signed_update_firmware,
        status_answer(v16.SignedUpdateFirmwareResponse, UPDATE_FIRMWARE_STATUS.down),
        counterparts=("UpdateFirmware",),
        lost=REASON,
    ),
    Conversion(
        v16.GetDiagnosticsRequest,
        get_diagnostics,
        diagnostics,
        counterparts=("GetLog",),
        lost=("status", *REASON),
        made=("requestId", "logType"),
        rule="Without a fileName the station has refused, or has no log.",
    ),
    Conversion(v16.GetLogRequest, get_log, log_answered, counterparts=("GetLog",), lost=REASON),
)
"""What a 1.6 CSMS asks of a 2.0.1 station about files."""

FROM_STATION: Final = (
    Conversion(
        v201.FirmwareStatusNotificationRequest,
        firmware_status,
        firmware_status_told,
        counterparts=("FirmwareStatusNotification", "SignedFirmwareStatusNotification"),
        lost=("requestId", "7 of 14 statuses"),
        rule="After a SignedUpdateFirmware it is a SignedFirmwareStatusNotification, which loses nothing.",
    ),
    Conversion(
        v201.LogStatusNotificationRequest,
        log_status,
        no_content(v201.LogStatusNotificationResponse),
        counterparts=("DiagnosticsStatusNotification", "LogStatusNotification"),
        lost=("requestId", "why an upload failed"),
        rule="After a GetLog it is a LogStatusNotification, which loses AcceptedCanceled alone.",
    ),
)
"""What a 2.0.1 station tells a 1.6 CSMS about files."""

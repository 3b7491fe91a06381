"""What a 1.6 station tells a 2.0.1 CSMS by itself, apart from transactions and statuses."""

from __future__ import annotations

from typing import Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.asides import drop_asides, no_content, status_answer
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.open_data import data_down
from ocppkit.bridge.station16.facts import BOOT_REASON, FIRMWARE, LOG, TRIGGERED, noted_security
from ocppkit.bridge.station16.owed import HELD, do_owed
from ocppkit.bridge.tokens import info_down, token_up
from ocppkit.bridge.values import (
    DATA_TRANSFER_STATUS,
    DIAGNOSTICS_STATUS,
    FIRMWARE_STATUS,
    GENERIC_STATUS,
    REGISTRATION_STATUS,
    SECURITY_EVENT,
    SIGNED_FIRMWARE_STATUS,
    UPLOAD_LOG_STATUS,
)
from ocppkit.bridge.ways import cut, dropped
from ocppkit.json import ABSENT

__all__ = ["CONVERSIONS"]

_TOLD_AT_BOOT: Final = "answered as a variable"
_INSTALLS: Final = frozenset({"Installing", "Installed", "InstallRebooting"})


def authorize(request: v16.AuthorizeRequest, context: Context) -> v201.AuthorizeRequest:
    """Return the question whether a token is good."""
    return v201.AuthorizeRequest(id_token=token_up(request.id_tag, context.within("/idTag", "/idToken")))


def authorized(response: v201.AuthorizeResponse, context: Context, _: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
    """Return the judgement; where the token may be used is judged when it is."""
    drop_asides(response, context)
    dropped(context, {"/certificateStatus": response.certificate_status})
    return v16.AuthorizeResponse(
        id_tag_info=info_down(response.id_token_info, context.within("/idTokenInfo", "/idTagInfo"))
    )


def boot(request: v16.BootNotificationRequest, context: Context) -> v201.BootNotificationRequest:
    """Return the station's card; what 2.0.1 has no place for is kept, and answered as variables."""
    serial_number, pointer = request.charge_point_serial_number, "/chargePointSerialNumber"
    if serial_number is None:
        serial_number, pointer = request.charge_box_serial_number, "/chargeBoxSerialNumber"
    else:
        dropped(context, {"/chargeBoxSerialNumber": request.charge_box_serial_number}, _TOLD_AT_BOOT)
    dropped(
        context,
        {"/meterType": request.meter_type, "/meterSerialNumber": request.meter_serial_number},
        _TOLD_AT_BOOT,
    )
    context.state.facts["boot"] = {
        "VendorName": request.charge_point_vendor,
        "Model": request.charge_point_model,
        "ChargeBoxSerialNumber": request.charge_box_serial_number,
        "MeterType": request.meter_type,
        "MeterSerialNumber": request.meter_serial_number,
    }
    modem = None
    if request.iccid is not None or request.imsi is not None:
        modem = v201.ModemType(
            iccid=cut(request.iccid, 20, context, "/iccid"), imsi=cut(request.imsi, 20, context, "/imsi")
        )
    notification = v201.BootNotificationRequest(
        reason=_boot_reason(context),
        charging_station=v201.ChargingStationType(
            model=cut(request.charge_point_model, 20, context, "/chargePointModel"),
            vendor_name=cut(request.charge_point_vendor, 50, context, "/chargePointVendor"),
            serial_number=cut(serial_number, 25, context, pointer),
            modem=modem,
            firmware_version=cut(request.firmware_version, 50, context, "/firmwareVersion"),
        ),
    )
    _begin_anew(context)
    return notification


def _begin_anew(context: Context) -> None:
    """Forget what a boot ends: the statuses, a reset that was held, and starts that the station may have lost.

    Where the CSMS has asked for the message, nothing but the statuses: the station has not booted.
    """
    state = context.state
    state.statuses.clear()
    if state.facts.get(BOOT_REASON) == TRIGGERED:
        return
    state.under_way.clear()
    if state.facts.pop(HELD, None):
        context.answer_to(v16.ResetRequest).lost("", LossKind.DROPPED, "the station has booted, which ends the wait")
    for one in list(state.transactions.values()):
        if not (one.answered or one.ended):
            state.transactions[one.id] = attrs.evolve(one, doubtful=True)


def _boot_reason(context: Context) -> v201.BootReasonEnumType:
    evidence = context.state.facts.get(BOOT_REASON)
    if isinstance(evidence, str):
        context.lost("/reason", LossKind.INFERRED, "from what came before it")
        return v201.BootReasonEnumType(evidence)
    context.lost("/reason", LossKind.INVENTED, "nothing explains the boot")
    return v201.BootReasonEnumType(context.options.boot_reason)


def booted(
    response: v201.BootNotificationResponse, context: Context, _: v16.BootNotificationRequest
) -> v16.BootNotificationResponse:
    """Return whether the station is registered; the reason of the boot is used up if it is."""
    drop_asides(response, context)
    if response.status is v201.RegistrationStatusEnumType.ACCEPTED:
        context.state.facts.pop(BOOT_REASON, None)
        do_owed(context)
    return v16.BootNotificationResponse(
        status=REGISTRATION_STATUS.down(response.status, context, "/status"),
        current_time=response.current_time,
        interval=response.interval,
    )


def heartbeat(_: v16.HeartbeatRequest, __: Context) -> v201.HeartbeatRequest:
    """Return the sign of life."""
    return v201.HeartbeatRequest()


def heartbeat_answered(
    response: v201.HeartbeatResponse, context: Context, _: v16.HeartbeatRequest
) -> v16.HeartbeatResponse:
    """Return the time."""
    drop_asides(response, context)
    do_owed(context)
    return v16.HeartbeatResponse(current_time=response.current_time)


def diagnostics_status(
    request: v16.DiagnosticsStatusNotificationRequest, context: Context
) -> v201.LogStatusNotificationRequest:
    """Return how the upload stands, with the requestId of the last GetLog."""
    status = DIAGNOSTICS_STATUS.up(request.status, context, "/status")
    return v201.LogStatusNotificationRequest(status=status, request_id=_request_id(LOG, status, context))


def log_status(request: v16.LogStatusNotificationRequest, context: Context) -> v201.LogStatusNotificationRequest:
    """Return how the upload stands."""
    noted_security(context)
    return v201.LogStatusNotificationRequest(
        status=UPLOAD_LOG_STATUS.up(request.status, context, "/status"), request_id=request.request_id
    )


def firmware_status(
    request: v16.FirmwareStatusNotificationRequest, context: Context
) -> v201.FirmwareStatusNotificationRequest:
    """Return how the update stands, with the requestId of the last UpdateFirmware."""
    status = FIRMWARE_STATUS.up(request.status, context, "/status")
    _note_install(status, context)
    return v201.FirmwareStatusNotificationRequest(status=status, request_id=_request_id(FIRMWARE, status, context))


def signed_firmware_status(
    request: v16.SignedFirmwareStatusNotificationRequest, context: Context
) -> v201.FirmwareStatusNotificationRequest:
    """Return how the update stands."""
    noted_security(context)
    status = SIGNED_FIRMWARE_STATUS.up(request.status, context, "/status")
    _note_install(status, context)
    return v201.FirmwareStatusNotificationRequest(status=status, request_id=request.request_id)


def _note_install(status: str, context: Context) -> None:
    if status in _INSTALLS:
        context.state.facts[BOOT_REASON] = "FirmwareUpdate"


def _request_id(name: str, status: str, context: Context) -> int | None:
    request_id = context.state.requests.get(name)
    if status == "Idle" or request_id is None:
        return None
    context.lost("/requestId", LossKind.INFERRED, "that of the last request")
    return request_id


def security_event(
    request: v16.SecurityEventNotificationRequest, context: Context
) -> v201.SecurityEventNotificationRequest:
    """Return the event under the name that 2.0.1 has for it."""
    noted_security(context)
    return v201.SecurityEventNotificationRequest(
        type=cut(SECURITY_EVENT.get(request.type, request.type), 50, context, "/type"),
        timestamp=request.timestamp,
        tech_info=cut(request.tech_info, 255, context, "/techInfo"),
    )


def sign_certificate(request: v16.SignCertificateRequest, context: Context) -> v201.SignCertificateRequest:
    """Return the request to sign the station's own certificate, the one kind that 1.6 has."""
    noted_security(context)
    context.lost("/certificateType", LossKind.INFERRED, "1.6 has no other certificate")
    return v201.SignCertificateRequest(
        csr=request.csr, certificate_type=v201.CertificateSigningUseEnumType.CHARGING_STATION_CERTIFICATE
    )


def data_transfer(request: v16.DataTransferRequest, _: Context) -> v201.DataTransferRequest:
    """Return the data, a text as before."""
    data = ABSENT if request.data is None else request.data
    return v201.DataTransferRequest(vendor_id=request.vendor_id, message_id=request.message_id, data=data)


def data_transfer_answered(
    response: v201.DataTransferResponse, context: Context, _: v16.DataTransferRequest
) -> v16.DataTransferResponse:
    """Return the data as text: its JSON, if it is no text."""
    drop_asides(response, context)
    return v16.DataTransferResponse(
        status=DATA_TRANSFER_STATUS.down(response.status, context, "/status"), data=data_down(response.data, context)
    )


_BY_FIRMWARE: Final = "An install explains the next boot."

CONVERSIONS: Final = (
    Conversion(
        v16.AuthorizeRequest,
        authorize,
        authorized,
        counterparts=("Authorize",),
        lost=("idTokenInfo apart from status, cacheExpiryDateTime and groupIdToken", "certificateStatus"),
        made=("idToken.type",),
        rule="A token is sent up as the CSMS last sent it down; else its type is guessed.",
    ),
    Conversion(
        v16.BootNotificationRequest,
        boot,
        booted,
        counterparts=("BootNotification",),
        lost=("meterType", "meterSerialNumber", "chargeBoxSerialNumber", "statusInfo"),
        made=("reason",),
        rule="The statuses of all connectors are told anew after it. A start that was not answered is in doubt, "
        "unless the CSMS has asked for the message.",
    ),
    Conversion(v16.HeartbeatRequest, heartbeat, heartbeat_answered, counterparts=("Heartbeat",)),
    Conversion(
        v16.DiagnosticsStatusNotificationRequest,
        diagnostics_status,
        no_content(v16.DiagnosticsStatusNotificationResponse),
        counterparts=("LogStatusNotification",),
        made=("requestId",),
    ),
    Conversion(
        v16.LogStatusNotificationRequest,
        log_status,
        no_content(v16.LogStatusNotificationResponse),
        counterparts=("LogStatusNotification",),
    ),
    Conversion(
        v16.FirmwareStatusNotificationRequest,
        firmware_status,
        no_content(v16.FirmwareStatusNotificationResponse),
        counterparts=("FirmwareStatusNotification",),
        made=("requestId",),
        rule=_BY_FIRMWARE,
    ),
    Conversion(
        v16.SignedFirmwareStatusNotificationRequest,
        signed_firmware_status,
        no_content(v16.SignedFirmwareStatusNotificationResponse),
        counterparts=("FirmwareStatusNotification",),
        rule=_BY_FIRMWARE,
    ),
    Conversion(
        v16.SecurityEventNotificationRequest,
        security_event,
        no_content(v16.SecurityEventNotificationResponse),
        counterparts=("SecurityEventNotification",),
        rule="Four events have another name.",
    ),
    Conversion(
        v16.SignCertificateRequest,
        sign_certificate,
        status_answer(v16.SignCertificateResponse, GENERIC_STATUS.down),
        counterparts=("SignCertificate",),
        lost=("statusInfo",),
        made=("certificateType",),
    ),
    Conversion(
        v16.DataTransferRequest,
        data_transfer,
        data_transfer_answered,
        counterparts=("DataTransfer",),
        lost=("statusInfo",),
        rule="Data that is no text is answered as its JSON text.",
    ),
)
"""The other requests of a 1.6 station under a 2.0.1 CSMS."""

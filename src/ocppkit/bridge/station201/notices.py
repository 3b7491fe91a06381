"""What else a 2.0.1 station tells or asks a 1.6 CSMS, and what the bridge answers because 1.6 has no such message."""

from __future__ import annotations

from typing import Any, Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import NO_MESSAGE, answered, no_content, unasked
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.metering import meter_values_down
from ocppkit.bridge.open_data import data_down
from ocppkit.bridge.station201.owed import tell_owed
from ocppkit.bridge.station201.places import connector_of
from ocppkit.bridge.station201.registers import learn_register
from ocppkit.bridge.station201.reports import prepare
from ocppkit.bridge.tokens import MOST_CHARACTERS, info_up, token_down
from ocppkit.bridge.values import DATA_TRANSFER_STATUS, REGISTRATION_STATUS
from ocppkit.bridge.ways import cut, dropped
from ocppkit.errors import ErrorCode
from ocppkit.json import ABSENT
from ocppkit.messages import Request

__all__ = ["CONVERSIONS"]


def boot_notification(request: v201.BootNotificationRequest, context: Context) -> v16.BootNotificationRequest:
    """Return the same notification; nothing is known of the connectors any more."""
    context.state.statuses.clear()
    context.state.faults.clear()
    station, modem = request.charging_station, request.charging_station.modem or v201.ModemType()
    dropped(
        context,
        {
            "/reason": request.reason,
            "/customData": request.custom_data,
            "/chargingStation/customData": station.custom_data,
            "/chargingStation/modem/customData": modem.custom_data,
        },
    )
    if station.modem == v201.ModemType():
        context.lost("/chargingStation/modem", LossKind.DROPPED, "nothing is in it")
    inner = context.within("/chargingStation")
    return v16.BootNotificationRequest(
        charge_point_vendor=cut(station.vendor_name, 20, inner, "/vendorName"),
        charge_point_model=cut(station.model, 20, inner, "/model"),
        charge_point_serial_number=cut(station.serial_number, 25, inner, "/serialNumber"),
        firmware_version=cut(station.firmware_version, 50, inner, "/firmwareVersion"),
        iccid=cut(modem.iccid, 20, inner, "/modem/iccid"),
        imsi=cut(modem.imsi, 20, inner, "/modem/imsi"),
    )


def booted(
    response: v16.BootNotificationResponse, context: Context, _: v201.BootNotificationRequest
) -> v201.BootNotificationResponse:
    """Return the same answer; a station that may now speak is set up, if that is wanted."""
    if response.status is v16.RegistrationStatus.ACCEPTED:
        tell_owed(context)
        if context.options.prepare_station:
            context.afterwards(prepare(context))
    return v201.BootNotificationResponse(
        status=REGISTRATION_STATUS.up(response.status, context, "/status"),
        current_time=response.current_time,
        interval=response.interval,
    )


def heartbeat(request: v201.HeartbeatRequest, context: Context) -> v16.HeartbeatRequest:
    """Return the same request."""
    dropped(context, {"/customData": request.custom_data})
    return v16.HeartbeatRequest()


def heartbeat_answered(
    response: v16.HeartbeatResponse, context: Context, _: v201.HeartbeatRequest
) -> v201.HeartbeatResponse:
    """Return the same answer."""
    tell_owed(context)
    return v201.HeartbeatResponse(current_time=response.current_time)


def authorize(request: v201.AuthorizeRequest, context: Context) -> v16.AuthorizeRequest | v201.AuthorizeResponse:
    """Return the request for the idTag; a token that is too long for one is Invalid."""
    dropped(
        context,
        {
            "/certificate": request.certificate,
            "/iso15118CertificateHashData": request.iso15118_certificate_hash_data,
            "/customData": request.custom_data,
        },
    )
    id_tag = token_down(request.id_token, context.within("/idToken", "/idTag"))
    if id_tag is None:
        invalid = v201.IdTokenInfoType(status=v201.AuthorizationStatusEnumType.INVALID)
        refused = v201.AuthorizeResponse(id_token_info=invalid)
        return answered(refused, context, f"1.6 has tokens of at most {MOST_CHARACTERS} characters")
    return v16.AuthorizeRequest(id_tag=id_tag)


def authorized(response: v16.AuthorizeResponse, context: Context, _: v201.AuthorizeRequest) -> v201.AuthorizeResponse:
    """Return what the CSMS says of the token."""
    info = info_up(response.id_tag_info, context.within("/idTagInfo", "/idTokenInfo"))
    return v201.AuthorizeResponse(id_token_info=info)


def meter_values(
    request: v201.MeterValuesRequest, context: Context
) -> v16.MeterValuesRequest | v201.MeterValuesResponse:
    """Return the values of the EVSE's connector, 0 being the main meter; an answer if nothing is left to tell."""
    dropped(context, {"/customData": request.custom_data})
    connector_id = connector_of(request.evse_id, None, context)
    if connector_id is None:
        return answered(v201.MeterValuesResponse(), context, "1.6 has no number for the EVSE")
    learn_register(request.evse_id, request.meter_value, context)
    values = meter_values_down(request.meter_value, context.within("/meterValue", "/meterValue"))
    if not values:
        return answered(v201.MeterValuesResponse(), context, "1.6 has no place for any of its values")
    return v16.MeterValuesRequest(connector_id=connector_id, meter_value=values)


def data_transfer(request: v201.DataTransferRequest, context: Context) -> v16.DataTransferRequest:
    """Return the same request; data that is no text becomes JSON text."""
    dropped(context, {"/customData": request.custom_data})
    return v16.DataTransferRequest(
        vendor_id=request.vendor_id, message_id=request.message_id, data=data_down(request.data, context)
    )


def data_transferred(
    response: v16.DataTransferResponse, context: Context, _: v201.DataTransferRequest
) -> v201.DataTransferResponse:
    """Return the same answer."""
    return v201.DataTransferResponse(
        status=DATA_TRANSFER_STATUS.up(response.status, context, "/status"),
        data=ABSENT if response.data is None else response.data,
    )


def _alone(request: type[Request[Any, Any]], status: str | None = None) -> Conversion:
    """Return how the bridge answers a request that 1.6 has no message for: with a status, or with nothing."""
    convert = unasked({} if status is None else {"status": status})
    return Conversion(request, convert, lost=("all of it",), rule=f"The bridge answers {status or 'with nothing'}.")


def ev_certificate(_: v201.Get15118EVCertificateRequest, context: Context) -> v201.Get15118EVCertificateResponse:
    """Refuse the request: no status of its response says that nobody knows.

    Raises:
        Refused: always.
    """
    context.lost("", LossKind.ANSWERED, NO_MESSAGE)
    raise Refused(ErrorCode.NOT_SUPPORTED)


CONVERSIONS: Final = (
    Conversion(
        v201.BootNotificationRequest,
        boot_notification,
        booted,
        counterparts=("BootNotification",),
        lost=("reason", "vendorName over 20 characters"),
        rule="What was known of the connectors' statuses is forgotten.",
    ),
    Conversion(v201.HeartbeatRequest, heartbeat, heartbeat_answered, counterparts=("Heartbeat",)),
    Conversion(
        v201.AuthorizeRequest,
        authorize,
        authorized,
        counterparts=("Authorize",),
        lost=("idToken.type", "idToken.additionalInfo", "certificate", "iso15118CertificateHashData"),
        rule="A token of more than 20 characters is Invalid or, by an option, has an alias.",
    ),
    Conversion(
        v201.MeterValuesRequest,
        meter_values,
        no_content(v201.MeterValuesResponse),
        counterparts=("MeterValues",),
        lost=("samples of measurands that 1.6 does not have", "units that 1.6 does not have"),
        rule="EVSE 0 is connector 0.",
    ),
    Conversion(
        v201.DataTransferRequest,
        data_transfer,
        data_transferred,
        counterparts=("DataTransfer",),
        rule="Data that is no text goes as JSON text.",
    ),
    _alone(v201.ClearedChargingLimitRequest),
    _alone(v201.NotifyChargingLimitRequest),
    _alone(v201.NotifyCustomerInformationRequest),
    _alone(v201.NotifyDisplayMessagesRequest),
    _alone(v201.NotifyMonitoringReportRequest),
    _alone(v201.PublishFirmwareStatusNotificationRequest),
    _alone(v201.ReportChargingProfilesRequest),
    _alone(v201.ReservationStatusUpdateRequest),
    _alone(v201.NotifyEVChargingNeedsRequest, "Rejected"),
    _alone(v201.NotifyEVChargingScheduleRequest, "Rejected"),
    _alone(v201.GetCertificateStatusRequest, "Failed"),
    Conversion(
        v201.Get15118EVCertificateRequest,
        ev_certificate,
        lost=("all of it",),
        rule="The bridge answers CALLERROR NotSupported.",
    ),
)
"""What a 2.0.1 station tells or asks a 1.6 CSMS: all but statuses, transactions, files, certificates and reports."""

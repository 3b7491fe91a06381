"""Encoders of OCPP 1.6.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from __future__ import annotations

from ocppkit._codec import Refused, date_time_text, escape, join, join_members, or_nothing, text_of, uri_text
from ocppkit.v16.enums import (
    AuthorizationStatus,
    AvailabilityStatus,
    AvailabilityType,
    CancelReservationStatus,
    CertificateSignedStatusEnumType,
    CertificateUseEnumType,
    ChargePointErrorCode,
    ChargePointStatus,
    ChargingProfileKindType,
    ChargingProfilePurposeType,
    ChargingProfileStatus,
    ChargingRateUnitType,
    ClearCacheStatus,
    ClearChargingProfileStatus,
    ConfigurationStatus,
    DataTransferStatus,
    DeleteCertificateStatusEnumType,
    DiagnosticsStatus,
    FirmwareStatus,
    FirmwareStatusEnumType,
    GenericStatusEnumType,
    GetCompositeScheduleStatus,
    GetInstalledCertificateStatusEnumType,
    HashAlgorithmEnumType,
    InstallCertificateStatusEnumType,
    Location,
    LogEnumType,
    LogStatusEnumType,
    Measurand,
    MessageTrigger,
    MessageTriggerEnumType,
    Phase,
    ReadingContext,
    Reason,
    RecurrencyKindType,
    RegistrationStatus,
    RemoteStartStopStatus,
    ReservationStatus,
    ResetStatus,
    ResetType,
    TriggerMessageStatus,
    TriggerMessageStatusEnumType,
    UnitOfMeasure,
    UnlockStatus,
    UpdateFirmwareStatusEnumType,
    UpdateStatus,
    UpdateType,
    UploadLogStatusEnumType,
    ValueFormat,
)
from ocppkit.v16.messages import (
    AuthorizeRequest,
    AuthorizeResponse,
    BootNotificationRequest,
    BootNotificationResponse,
    CancelReservationRequest,
    CancelReservationResponse,
    CertificateSignedRequest,
    CertificateSignedResponse,
    ChangeAvailabilityRequest,
    ChangeAvailabilityResponse,
    ChangeConfigurationRequest,
    ChangeConfigurationResponse,
    ClearCacheRequest,
    ClearCacheResponse,
    ClearChargingProfileRequest,
    ClearChargingProfileResponse,
    DataTransferRequest,
    DataTransferResponse,
    DeleteCertificateRequest,
    DeleteCertificateResponse,
    DiagnosticsStatusNotificationRequest,
    DiagnosticsStatusNotificationResponse,
    ExtendedTriggerMessageRequest,
    ExtendedTriggerMessageResponse,
    FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse,
    GetCompositeScheduleRequest,
    GetCompositeScheduleResponse,
    GetConfigurationRequest,
    GetConfigurationResponse,
    GetDiagnosticsRequest,
    GetDiagnosticsResponse,
    GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse,
    GetLocalListVersionRequest,
    GetLocalListVersionResponse,
    GetLogRequest,
    GetLogResponse,
    HeartbeatRequest,
    HeartbeatResponse,
    InstallCertificateRequest,
    InstallCertificateResponse,
    LogStatusNotificationRequest,
    LogStatusNotificationResponse,
    MeterValuesRequest,
    MeterValuesResponse,
    RemoteStartTransactionRequest,
    RemoteStartTransactionResponse,
    RemoteStopTransactionRequest,
    RemoteStopTransactionResponse,
    ReserveNowRequest,
    ReserveNowResponse,
    ResetRequest,
    ResetResponse,
    SecurityEventNotificationRequest,
    SecurityEventNotificationResponse,
    SendLocalListRequest,
    SendLocalListResponse,
    SetChargingProfileRequest,
    SetChargingProfileResponse,
    SignCertificateRequest,
    SignCertificateResponse,
    SignedFirmwareStatusNotificationRequest,
    SignedFirmwareStatusNotificationResponse,
    SignedUpdateFirmwareRequest,
    SignedUpdateFirmwareResponse,
    StartTransactionRequest,
    StartTransactionResponse,
    StatusNotificationRequest,
    StatusNotificationResponse,
    StopTransactionRequest,
    StopTransactionResponse,
    TriggerMessageRequest,
    TriggerMessageResponse,
    UnlockConnectorRequest,
    UnlockConnectorResponse,
    UpdateFirmwareRequest,
    UpdateFirmwareResponse,
)
from ocppkit.v16.types import (
    AuthorizationData,
    CertificateHashDataType,
    ChargingProfile,
    ChargingSchedule,
    ChargingSchedulePeriod,
    FirmwareType,
    IdTagInfo,
    KeyValue,
    LogParametersType,
    MeterValue,
    SampledValue,
)

AuthorizationStatus_TEXT = text_of(AuthorizationStatus)
AvailabilityStatus_TEXT = text_of(AvailabilityStatus)
AvailabilityType_TEXT = text_of(AvailabilityType)
CancelReservationStatus_TEXT = text_of(CancelReservationStatus)
CertificateSignedStatusEnumType_TEXT = text_of(CertificateSignedStatusEnumType)
CertificateUseEnumType_TEXT = text_of(CertificateUseEnumType)
ChargePointErrorCode_TEXT = text_of(ChargePointErrorCode)
ChargePointStatus_TEXT = text_of(ChargePointStatus)
ChargingProfileKindType_TEXT = text_of(ChargingProfileKindType)
ChargingProfilePurposeType_TEXT = text_of(ChargingProfilePurposeType)
ChargingProfileStatus_TEXT = text_of(ChargingProfileStatus)
ChargingRateUnitType_TEXT = text_of(ChargingRateUnitType)
ClearCacheStatus_TEXT = text_of(ClearCacheStatus)
ClearChargingProfileStatus_TEXT = text_of(ClearChargingProfileStatus)
ConfigurationStatus_TEXT = text_of(ConfigurationStatus)
DataTransferStatus_TEXT = text_of(DataTransferStatus)
DeleteCertificateStatusEnumType_TEXT = text_of(DeleteCertificateStatusEnumType)
DiagnosticsStatus_TEXT = text_of(DiagnosticsStatus)
FirmwareStatus_TEXT = text_of(FirmwareStatus)
FirmwareStatusEnumType_TEXT = text_of(FirmwareStatusEnumType)
GenericStatusEnumType_TEXT = text_of(GenericStatusEnumType)
GetCompositeScheduleStatus_TEXT = text_of(GetCompositeScheduleStatus)
GetInstalledCertificateStatusEnumType_TEXT = text_of(GetInstalledCertificateStatusEnumType)
HashAlgorithmEnumType_TEXT = text_of(HashAlgorithmEnumType)
InstallCertificateStatusEnumType_TEXT = text_of(InstallCertificateStatusEnumType)
Location_TEXT = text_of(Location)
LogEnumType_TEXT = text_of(LogEnumType)
LogStatusEnumType_TEXT = text_of(LogStatusEnumType)
Measurand_TEXT = text_of(Measurand)
MessageTrigger_TEXT = text_of(MessageTrigger)
MessageTriggerEnumType_TEXT = text_of(MessageTriggerEnumType)
Phase_TEXT = text_of(Phase)
ReadingContext_TEXT = text_of(ReadingContext)
Reason_TEXT = text_of(Reason)
RecurrencyKindType_TEXT = text_of(RecurrencyKindType)
RegistrationStatus_TEXT = text_of(RegistrationStatus)
RemoteStartStopStatus_TEXT = text_of(RemoteStartStopStatus)
ReservationStatus_TEXT = text_of(ReservationStatus)
ResetStatus_TEXT = text_of(ResetStatus)
ResetType_TEXT = text_of(ResetType)
TriggerMessageStatus_TEXT = text_of(TriggerMessageStatus)
TriggerMessageStatusEnumType_TEXT = text_of(TriggerMessageStatusEnumType)
UnitOfMeasure_TEXT = text_of(UnitOfMeasure, "Hertz")
UnlockStatus_TEXT = text_of(UnlockStatus)
UpdateFirmwareStatusEnumType_TEXT = text_of(UpdateFirmwareStatusEnumType)
UpdateStatus_TEXT = text_of(UpdateStatus)
UpdateType_TEXT = text_of(UpdateType)
UploadLogStatusEnumType_TEXT = text_of(UploadLogStatusEnumType)
ValueFormat_TEXT = text_of(ValueFormat)
ChargingProfilePurposeType_charging_profile_purpose = or_nothing(ChargingProfilePurposeType_TEXT, ',"chargingProfilePurpose":', "")
ChargingRateUnitType_charging_rate_unit = or_nothing(ChargingRateUnitType_TEXT, ',"chargingRateUnit":', "")
Location_location = or_nothing(Location_TEXT, ',"location":', "")
Measurand_measurand = or_nothing(Measurand_TEXT, ',"measurand":', "")
Phase_phase = or_nothing(Phase_TEXT, ',"phase":', "")
ReadingContext_context = or_nothing(ReadingContext_TEXT, ',"context":', "")
Reason_reason = or_nothing(Reason_TEXT, ',"reason":', "")
RecurrencyKindType_recurrency_kind = or_nothing(RecurrencyKindType_TEXT, ',"recurrencyKind":', "")
UnitOfMeasure_unit = or_nothing(UnitOfMeasure_TEXT, ',"unit":', "")
ValueFormat_format = or_nothing(ValueFormat_TEXT, ',"format":', "")


def encode_AuthorizationData(o):
    if type(o) is not AuthorizationData:
        raise Refused
    v1 = o.id_tag
    if len(v1) > 20:
        raise Refused
    s = f'"idTag":{escape(v1)}'
    if (v := o.id_tag_info) is not None:
        s = f'{s},"idTagInfo":{{{encode_IdTagInfo(v)}}}'
    return s


def encode_CertificateHashDataType(o):
    if type(o) is not CertificateHashDataType:
        raise Refused
    v2 = o.issuer_name_hash
    if len(v2) > 128:
        raise Refused
    v3 = o.issuer_key_hash
    if len(v3) > 128:
        raise Refused
    v4 = o.serial_number
    if len(v4) > 40:
        raise Refused
    return (
        f'"hashAlgorithm":{HashAlgorithmEnumType_TEXT[o.hash_algorithm]}'
        f',"issuerNameHash":{escape(v2)}'
        f',"issuerKeyHash":{escape(v3)}'
        f',"serialNumber":{escape(v4)}'
    )


def encode_ChargingProfile(o):
    if type(o) is not ChargingProfile:
        raise Refused
    v1 = o.charging_profile_id
    if type(v1) is not int:
        raise Refused
    s = f'"chargingProfileId":{v1!r}'
    if (v := o.transaction_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"transactionId":{v!r}'
    v2 = o.stack_level
    if type(v2) is not int:
        raise Refused
    s = (
        f'{s},"stackLevel":{v2!r}'
        f',"chargingProfilePurpose":{ChargingProfilePurposeType_TEXT[o.charging_profile_purpose]}'
        f',"chargingProfileKind":{ChargingProfileKindType_TEXT[o.charging_profile_kind]}'
        f'{RecurrencyKindType_recurrency_kind[o.recurrency_kind]}'
    )
    if (v := o.valid_from) is not None:
        s = f'{s},"validFrom":{date_time_text(v)}'
    if (v := o.valid_to) is not None:
        s = f'{s},"validTo":{date_time_text(v)}'
    return f'{s},"chargingSchedule":{{{encode_ChargingSchedule(o.charging_schedule)}}}'


def encode_ChargingSchedule(o):
    if type(o) is not ChargingSchedule:
        raise Refused
    s = ""
    if (v := o.duration) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"duration":{v!r},'
    if (v := o.start_schedule) is not None:
        s = f'{s}"startSchedule":{date_time_text(v)},'
    v2 = o.charging_schedule_period
    if type(v2) is not list:
        raise Refused
    v2 = [encode_ChargingSchedulePeriod(item) for item in v2]
    s = (
        f'{s}"chargingRateUnit":{ChargingRateUnitType_TEXT[o.charging_rate_unit]}'
        f',"chargingSchedulePeriod":[{f"{{{join_members(v2)}}}" if v2 else ""}]'
    )
    if (v := o.min_charging_rate) is not None:
        if (type(v) is not float and type(v) is not int) or (not (k := v * 10.0).is_integer() or k / 10.0 != v):
            raise Refused
        s = f'{s},"minChargingRate":{v!r}'
    return s


def encode_ChargingSchedulePeriod(o):
    if type(o) is not ChargingSchedulePeriod:
        raise Refused
    v1 = o.start_period
    if type(v1) is not int:
        raise Refused
    v2 = o.limit
    if (type(v2) is not float and type(v2) is not int) or (not (k := v2 * 10.0).is_integer() or k / 10.0 != v2):
        raise Refused
    s = f'"startPeriod":{v1!r},"limit":{v2!r}'
    if (v := o.number_phases) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"numberPhases":{v!r}'
    return s


def encode_FirmwareType(o):
    if type(o) is not FirmwareType:
        raise Refused
    v1 = o.location
    if len(v1) > 512:
        raise Refused
    s = f'"location":{escape(v1)},"retrieveDateTime":{date_time_text(o.retrieve_date_time)}'
    if (v := o.install_date_time) is not None:
        s = f'{s},"installDateTime":{date_time_text(v)}'
    v3 = o.signing_certificate
    if len(v3) > 5500:
        raise Refused
    v4 = o.signature
    if len(v4) > 800:
        raise Refused
    return f'{s},"signingCertificate":{escape(v3)},"signature":{escape(v4)}'


def encode_IdTagInfo(o):
    if type(o) is not IdTagInfo:
        raise Refused
    s = ""
    if (v := o.expiry_date) is not None:
        s = f'{s}"expiryDate":{date_time_text(v)},'
    if (v := o.parent_id_tag) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s}"parentIdTag":{escape(v)},'
    return f'{s}"status":{AuthorizationStatus_TEXT[o.status]}'


def encode_KeyValue(o):
    if type(o) is not KeyValue:
        raise Refused
    v1 = o.key
    if len(v1) > 50:
        raise Refused
    v2 = o.readonly
    if v2 is not True and v2 is not False:
        raise Refused
    s = f'"key":{escape(v1)},"readonly":{"true" if v2 else "false"}'
    if (v := o.value) is not None:
        if len(v) > 500:
            raise Refused
        s = f'{s},"value":{escape(v)}'
    return s


def encode_LogParametersType(o):
    if type(o) is not LogParametersType:
        raise Refused
    v1 = o.remote_location
    if len(v1) > 512:
        raise Refused
    s = f'"remoteLocation":{escape(v1)}'
    if (v := o.oldest_timestamp) is not None:
        s = f'{s},"oldestTimestamp":{date_time_text(v)}'
    if (v := o.latest_timestamp) is not None:
        s = f'{s},"latestTimestamp":{date_time_text(v)}'
    return s


def encode_MeterValue(o):
    if type(o) is not MeterValue:
        raise Refused
    v2 = o.sampled_value
    if type(v2) is not list:
        raise Refused
    v2 = [encode_SampledValue(item) for item in v2]
    return f'"timestamp":{date_time_text(o.timestamp)},"sampledValue":[{f"{{{join_members(v2)}}}" if v2 else ""}]'


def encode_SampledValue(o):
    if type(o) is not SampledValue:
        raise Refused
    return (
        f'"value":{escape(o.value)}'
        f'{ReadingContext_context[o.context]}'
        f'{ValueFormat_format[o.format]}'
        f'{Measurand_measurand[o.measurand]}'
        f'{Phase_phase[o.phase]}'
        f'{Location_location[o.location]}'
        f'{UnitOfMeasure_unit[o.unit]}'
    )


def encode_AuthorizeRequest(o):
    v1 = o.id_tag
    if len(v1) > 20:
        raise Refused
    return f'"idTag":{escape(v1)}'


def encode_AuthorizeResponse(o):
    return f'"idTagInfo":{{{encode_IdTagInfo(o.id_tag_info)}}}'


def encode_BootNotificationRequest(o):
    v1 = o.charge_point_vendor
    if len(v1) > 20:
        raise Refused
    v2 = o.charge_point_model
    if len(v2) > 20:
        raise Refused
    s = f'"chargePointVendor":{escape(v1)},"chargePointModel":{escape(v2)}'
    if (v := o.charge_point_serial_number) is not None:
        if len(v) > 25:
            raise Refused
        s = f'{s},"chargePointSerialNumber":{escape(v)}'
    if (v := o.charge_box_serial_number) is not None:
        if len(v) > 25:
            raise Refused
        s = f'{s},"chargeBoxSerialNumber":{escape(v)}'
    if (v := o.firmware_version) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"firmwareVersion":{escape(v)}'
    if (v := o.iccid) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"iccid":{escape(v)}'
    if (v := o.imsi) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"imsi":{escape(v)}'
    if (v := o.meter_type) is not None:
        if len(v) > 25:
            raise Refused
        s = f'{s},"meterType":{escape(v)}'
    if (v := o.meter_serial_number) is not None:
        if len(v) > 25:
            raise Refused
        s = f'{s},"meterSerialNumber":{escape(v)}'
    return s


def encode_BootNotificationResponse(o):
    v3 = o.interval
    if type(v3) is not int:
        raise Refused
    return (
        f'"status":{RegistrationStatus_TEXT[o.status]}'
        f',"currentTime":{date_time_text(o.current_time)}'
        f',"interval":{v3!r}'
    )


def encode_CancelReservationRequest(o):
    v1 = o.reservation_id
    if type(v1) is not int:
        raise Refused
    return f'"reservationId":{v1!r}'


def encode_CancelReservationResponse(o):
    return f'"status":{CancelReservationStatus_TEXT[o.status]}'


def encode_CertificateSignedRequest(o):
    v1 = o.certificate_chain
    if len(v1) > 10000:
        raise Refused
    return f'"certificateChain":{escape(v1)}'


def encode_CertificateSignedResponse(o):
    return f'"status":{CertificateSignedStatusEnumType_TEXT[o.status]}'


def encode_ChangeAvailabilityRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    return f'"connectorId":{v1!r},"type":{AvailabilityType_TEXT[o.type]}'


def encode_ChangeAvailabilityResponse(o):
    return f'"status":{AvailabilityStatus_TEXT[o.status]}'


def encode_ChangeConfigurationRequest(o):
    v1 = o.key
    if len(v1) > 50:
        raise Refused
    v2 = o.value
    if len(v2) > 500:
        raise Refused
    return f'"key":{escape(v1)},"value":{escape(v2)}'


def encode_ChangeConfigurationResponse(o):
    return f'"status":{ConfigurationStatus_TEXT[o.status]}'


def encode_ClearCacheRequest(o):
    return ""


def encode_ClearCacheResponse(o):
    return f'"status":{ClearCacheStatus_TEXT[o.status]}'


def encode_ClearChargingProfileRequest(o):
    s = ""
    if (v := o.id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"id":{v!r}'
    if (v := o.connector_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"connectorId":{v!r}'
    s = f'{s}{ChargingProfilePurposeType_charging_profile_purpose[o.charging_profile_purpose]}'
    if (v := o.stack_level) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"stackLevel":{v!r}'
    return s[1:]


def encode_ClearChargingProfileResponse(o):
    return f'"status":{ClearChargingProfileStatus_TEXT[o.status]}'


def encode_DataTransferRequest(o):
    v1 = o.vendor_id
    if len(v1) > 255:
        raise Refused
    s = f'"vendorId":{escape(v1)}'
    if (v := o.message_id) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"messageId":{escape(v)}'
    if (v := o.data) is not None:
        s = f'{s},"data":{escape(v)}'
    return s


def encode_DataTransferResponse(o):
    s = f'"status":{DataTransferStatus_TEXT[o.status]}'
    if (v := o.data) is not None:
        s = f'{s},"data":{escape(v)}'
    return s


def encode_DeleteCertificateRequest(o):
    return f'"certificateHashData":{{{encode_CertificateHashDataType(o.certificate_hash_data)}}}'


def encode_DeleteCertificateResponse(o):
    return f'"status":{DeleteCertificateStatusEnumType_TEXT[o.status]}'


def encode_DiagnosticsStatusNotificationRequest(o):
    return f'"status":{DiagnosticsStatus_TEXT[o.status]}'


def encode_DiagnosticsStatusNotificationResponse(o):
    return ""


def encode_ExtendedTriggerMessageRequest(o):
    s = f'"requestedMessage":{MessageTriggerEnumType_TEXT[o.requested_message]}'
    if (v := o.connector_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"connectorId":{v!r}'
    return s


def encode_ExtendedTriggerMessageResponse(o):
    return f'"status":{TriggerMessageStatusEnumType_TEXT[o.status]}'


def encode_FirmwareStatusNotificationRequest(o):
    return f'"status":{FirmwareStatus_TEXT[o.status]}'


def encode_FirmwareStatusNotificationResponse(o):
    return ""


def encode_GetCompositeScheduleRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    v2 = o.duration
    if type(v2) is not int:
        raise Refused
    return f'"connectorId":{v1!r},"duration":{v2!r}{ChargingRateUnitType_charging_rate_unit[o.charging_rate_unit]}'


def encode_GetCompositeScheduleResponse(o):
    s = f'"status":{GetCompositeScheduleStatus_TEXT[o.status]}'
    if (v := o.connector_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"connectorId":{v!r}'
    if (v := o.schedule_start) is not None:
        s = f'{s},"scheduleStart":{date_time_text(v)}'
    if (v := o.charging_schedule) is not None:
        s = f'{s},"chargingSchedule":{{{encode_ChargingSchedule(v)}}}'
    return s


def encode_GetConfigurationRequest(o):
    s = ""
    if (v := o.key) is not None:
        if type(v) is not list:
            raise Refused
        for item in v:
            if len(item) > 50:
                raise Refused
        s = f'{s},"key":[{join([escape(item) for item in v])}]'
    return s[1:]


def encode_GetConfigurationResponse(o):
    s = ""
    if (v := o.configuration_key) is not None:
        if type(v) is not list:
            raise Refused
        v = [encode_KeyValue(item) for item in v]
        s = f'{s},"configurationKey":[{f"{{{join_members(v)}}}" if v else ""}]'
    if (v := o.unknown_key) is not None:
        if type(v) is not list:
            raise Refused
        for item in v:
            if len(item) > 50:
                raise Refused
        s = f'{s},"unknownKey":[{join([escape(item) for item in v])}]'
    return s[1:]


def encode_GetDiagnosticsRequest(o):
    s = f'"location":{uri_text(o.location)}'
    if (v := o.retries) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retries":{v!r}'
    if (v := o.retry_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retryInterval":{v!r}'
    if (v := o.start_time) is not None:
        s = f'{s},"startTime":{date_time_text(v)}'
    if (v := o.stop_time) is not None:
        s = f'{s},"stopTime":{date_time_text(v)}'
    return s


def encode_GetDiagnosticsResponse(o):
    s = ""
    if (v := o.file_name) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"fileName":{escape(v)}'
    return s[1:]


def encode_GetInstalledCertificateIdsRequest(o):
    return f'"certificateType":{CertificateUseEnumType_TEXT[o.certificate_type]}'


def encode_GetInstalledCertificateIdsResponse(o):
    s = ""
    if (v := o.certificate_hash_data) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"certificateHashData":[{{{join_members([encode_CertificateHashDataType(item) for item in v])}}}],'
    return f'{s}"status":{GetInstalledCertificateStatusEnumType_TEXT[o.status]}'


def encode_GetLocalListVersionRequest(o):
    return ""


def encode_GetLocalListVersionResponse(o):
    v1 = o.list_version
    if type(v1) is not int:
        raise Refused
    return f'"listVersion":{v1!r}'


def encode_GetLogRequest(o):
    v3 = o.request_id
    if type(v3) is not int:
        raise Refused
    s = f'"log":{{{encode_LogParametersType(o.log)}}},"logType":{LogEnumType_TEXT[o.log_type]},"requestId":{v3!r}'
    if (v := o.retries) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retries":{v!r}'
    if (v := o.retry_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retryInterval":{v!r}'
    return s


def encode_GetLogResponse(o):
    s = f'"status":{LogStatusEnumType_TEXT[o.status]}'
    if (v := o.filename) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"filename":{escape(v)}'
    return s


def encode_HeartbeatRequest(o):
    return ""


def encode_HeartbeatResponse(o):
    return f'"currentTime":{date_time_text(o.current_time)}'


def encode_InstallCertificateRequest(o):
    v2 = o.certificate
    if len(v2) > 5500:
        raise Refused
    return f'"certificateType":{CertificateUseEnumType_TEXT[o.certificate_type]},"certificate":{escape(v2)}'


def encode_InstallCertificateResponse(o):
    return f'"status":{InstallCertificateStatusEnumType_TEXT[o.status]}'


def encode_LogStatusNotificationRequest(o):
    s = f'"status":{UploadLogStatusEnumType_TEXT[o.status]}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    return s


def encode_LogStatusNotificationResponse(o):
    return ""


def encode_MeterValuesRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    s = f'"connectorId":{v1!r}'
    if (v := o.transaction_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"transactionId":{v!r}'
    v2 = o.meter_value
    if type(v2) is not list:
        raise Refused
    v2 = [encode_MeterValue(item) for item in v2]
    return f'{s},"meterValue":[{f"{{{join_members(v2)}}}" if v2 else ""}]'


def encode_MeterValuesResponse(o):
    return ""


def encode_RemoteStartTransactionRequest(o):
    s = ""
    if (v := o.connector_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"connectorId":{v!r},'
    v1 = o.id_tag
    if len(v1) > 20:
        raise Refused
    s = f'{s}"idTag":{escape(v1)}'
    if (v := o.charging_profile) is not None:
        s = f'{s},"chargingProfile":{{{encode_ChargingProfile(v)}}}'
    return s


def encode_RemoteStartTransactionResponse(o):
    return f'"status":{RemoteStartStopStatus_TEXT[o.status]}'


def encode_RemoteStopTransactionRequest(o):
    v1 = o.transaction_id
    if type(v1) is not int:
        raise Refused
    return f'"transactionId":{v1!r}'


def encode_RemoteStopTransactionResponse(o):
    return f'"status":{RemoteStartStopStatus_TEXT[o.status]}'


def encode_ReserveNowRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    v3 = o.id_tag
    if len(v3) > 20:
        raise Refused
    s = f'"connectorId":{v1!r},"expiryDate":{date_time_text(o.expiry_date)},"idTag":{escape(v3)}'
    if (v := o.parent_id_tag) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"parentIdTag":{escape(v)}'
    v4 = o.reservation_id
    if type(v4) is not int:
        raise Refused
    return f'{s},"reservationId":{v4!r}'


def encode_ReserveNowResponse(o):
    return f'"status":{ReservationStatus_TEXT[o.status]}'


def encode_ResetRequest(o):
    return f'"type":{ResetType_TEXT[o.type]}'


def encode_ResetResponse(o):
    return f'"status":{ResetStatus_TEXT[o.status]}'


def encode_SecurityEventNotificationRequest(o):
    v1 = o.type
    if len(v1) > 50:
        raise Refused
    s = f'"type":{escape(v1)},"timestamp":{date_time_text(o.timestamp)}'
    if (v := o.tech_info) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"techInfo":{escape(v)}'
    return s


def encode_SecurityEventNotificationResponse(o):
    return ""


def encode_SendLocalListRequest(o):
    v1 = o.list_version
    if type(v1) is not int:
        raise Refused
    s = f'"listVersion":{v1!r}'
    if (v := o.local_authorization_list) is not None:
        if type(v) is not list:
            raise Refused
        v = [encode_AuthorizationData(item) for item in v]
        s = f'{s},"localAuthorizationList":[{f"{{{join_members(v)}}}" if v else ""}]'
    return f'{s},"updateType":{UpdateType_TEXT[o.update_type]}'


def encode_SendLocalListResponse(o):
    return f'"status":{UpdateStatus_TEXT[o.status]}'


def encode_SetChargingProfileRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    return f'"connectorId":{v1!r},"csChargingProfiles":{{{encode_ChargingProfile(o.cs_charging_profiles)}}}'


def encode_SetChargingProfileResponse(o):
    return f'"status":{ChargingProfileStatus_TEXT[o.status]}'


def encode_SignCertificateRequest(o):
    v1 = o.csr
    if len(v1) > 5500:
        raise Refused
    return f'"csr":{escape(v1)}'


def encode_SignCertificateResponse(o):
    return f'"status":{GenericStatusEnumType_TEXT[o.status]}'


def encode_SignedFirmwareStatusNotificationRequest(o):
    s = f'"status":{FirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    return s


def encode_SignedFirmwareStatusNotificationResponse(o):
    return ""


def encode_SignedUpdateFirmwareRequest(o):
    s = ""
    if (v := o.retries) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"retries":{v!r},'
    if (v := o.retry_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"retryInterval":{v!r},'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    return f'{s}"requestId":{v1!r},"firmware":{{{encode_FirmwareType(o.firmware)}}}'


def encode_SignedUpdateFirmwareResponse(o):
    return f'"status":{UpdateFirmwareStatusEnumType_TEXT[o.status]}'


def encode_StartTransactionRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    v2 = o.id_tag
    if len(v2) > 20:
        raise Refused
    v3 = o.meter_start
    if type(v3) is not int:
        raise Refused
    s = f'"connectorId":{v1!r},"idTag":{escape(v2)},"meterStart":{v3!r}'
    if (v := o.reservation_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"reservationId":{v!r}'
    return f'{s},"timestamp":{date_time_text(o.timestamp)}'


def encode_StartTransactionResponse(o):
    v2 = o.transaction_id
    if type(v2) is not int:
        raise Refused
    return f'"idTagInfo":{{{encode_IdTagInfo(o.id_tag_info)}}},"transactionId":{v2!r}'


def encode_StatusNotificationRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    s = f'"connectorId":{v1!r},"errorCode":{ChargePointErrorCode_TEXT[o.error_code]}'
    if (v := o.info) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"info":{escape(v)}'
    s = f'{s},"status":{ChargePointStatus_TEXT[o.status]}'
    if (v := o.timestamp) is not None:
        s = f'{s},"timestamp":{date_time_text(v)}'
    if (v := o.vendor_id) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"vendorId":{escape(v)}'
    if (v := o.vendor_error_code) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"vendorErrorCode":{escape(v)}'
    return s


def encode_StatusNotificationResponse(o):
    return ""


def encode_StopTransactionRequest(o):
    s = ""
    if (v := o.id_tag) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s}"idTag":{escape(v)},'
    v1 = o.meter_stop
    if type(v1) is not int:
        raise Refused
    v3 = o.transaction_id
    if type(v3) is not int:
        raise Refused
    s = (
        f'{s}"meterStop":{v1!r}'
        f',"timestamp":{date_time_text(o.timestamp)}'
        f',"transactionId":{v3!r}'
        f'{Reason_reason[o.reason]}'
    )
    if (v := o.transaction_data) is not None:
        if type(v) is not list:
            raise Refused
        v = [encode_MeterValue(item) for item in v]
        s = f'{s},"transactionData":[{f"{{{join_members(v)}}}" if v else ""}]'
    return s


def encode_StopTransactionResponse(o):
    s = ""
    if (v := o.id_tag_info) is not None:
        s = f'{s},"idTagInfo":{{{encode_IdTagInfo(v)}}}'
    return s[1:]


def encode_TriggerMessageRequest(o):
    s = f'"requestedMessage":{MessageTrigger_TEXT[o.requested_message]}'
    if (v := o.connector_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"connectorId":{v!r}'
    return s


def encode_TriggerMessageResponse(o):
    return f'"status":{TriggerMessageStatus_TEXT[o.status]}'


def encode_UnlockConnectorRequest(o):
    v1 = o.connector_id
    if type(v1) is not int:
        raise Refused
    return f'"connectorId":{v1!r}'


def encode_UnlockConnectorResponse(o):
    return f'"status":{UnlockStatus_TEXT[o.status]}'


def encode_UpdateFirmwareRequest(o):
    s = f'"location":{uri_text(o.location)}'
    if (v := o.retries) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retries":{v!r}'
    s = f'{s},"retrieveDate":{date_time_text(o.retrieve_date)}'
    if (v := o.retry_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retryInterval":{v!r}'
    return s


def encode_UpdateFirmwareResponse(o):
    return ""


ENCODERS = {
    AuthorizationData: encode_AuthorizationData,
    CertificateHashDataType: encode_CertificateHashDataType,
    ChargingProfile: encode_ChargingProfile,
    ChargingSchedule: encode_ChargingSchedule,
    ChargingSchedulePeriod: encode_ChargingSchedulePeriod,
    FirmwareType: encode_FirmwareType,
    IdTagInfo: encode_IdTagInfo,
    KeyValue: encode_KeyValue,
    LogParametersType: encode_LogParametersType,
    MeterValue: encode_MeterValue,
    SampledValue: encode_SampledValue,
    AuthorizeRequest: encode_AuthorizeRequest,
    AuthorizeResponse: encode_AuthorizeResponse,
    BootNotificationRequest: encode_BootNotificationRequest,
    BootNotificationResponse: encode_BootNotificationResponse,
    CancelReservationRequest: encode_CancelReservationRequest,
    CancelReservationResponse: encode_CancelReservationResponse,
    CertificateSignedRequest: encode_CertificateSignedRequest,
    CertificateSignedResponse: encode_CertificateSignedResponse,
    ChangeAvailabilityRequest: encode_ChangeAvailabilityRequest,
    ChangeAvailabilityResponse: encode_ChangeAvailabilityResponse,
    ChangeConfigurationRequest: encode_ChangeConfigurationRequest,
    ChangeConfigurationResponse: encode_ChangeConfigurationResponse,
    ClearCacheRequest: encode_ClearCacheRequest,
    ClearCacheResponse: encode_ClearCacheResponse,
    ClearChargingProfileRequest: encode_ClearChargingProfileRequest,
    ClearChargingProfileResponse: encode_ClearChargingProfileResponse,
    DataTransferRequest: encode_DataTransferRequest,
    DataTransferResponse: encode_DataTransferResponse,
    DeleteCertificateRequest: encode_DeleteCertificateRequest,
    DeleteCertificateResponse: encode_DeleteCertificateResponse,
    DiagnosticsStatusNotificationRequest: encode_DiagnosticsStatusNotificationRequest,
    DiagnosticsStatusNotificationResponse: encode_DiagnosticsStatusNotificationResponse,
    ExtendedTriggerMessageRequest: encode_ExtendedTriggerMessageRequest,
    ExtendedTriggerMessageResponse: encode_ExtendedTriggerMessageResponse,
    FirmwareStatusNotificationRequest: encode_FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse: encode_FirmwareStatusNotificationResponse,
    GetCompositeScheduleRequest: encode_GetCompositeScheduleRequest,
    GetCompositeScheduleResponse: encode_GetCompositeScheduleResponse,
    GetConfigurationRequest: encode_GetConfigurationRequest,
    GetConfigurationResponse: encode_GetConfigurationResponse,
    GetDiagnosticsRequest: encode_GetDiagnosticsRequest,
    GetDiagnosticsResponse: encode_GetDiagnosticsResponse,
    GetInstalledCertificateIdsRequest: encode_GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse: encode_GetInstalledCertificateIdsResponse,
    GetLocalListVersionRequest: encode_GetLocalListVersionRequest,
    GetLocalListVersionResponse: encode_GetLocalListVersionResponse,
    GetLogRequest: encode_GetLogRequest,
    GetLogResponse: encode_GetLogResponse,
    HeartbeatRequest: encode_HeartbeatRequest,
    HeartbeatResponse: encode_HeartbeatResponse,
    InstallCertificateRequest: encode_InstallCertificateRequest,
    InstallCertificateResponse: encode_InstallCertificateResponse,
    LogStatusNotificationRequest: encode_LogStatusNotificationRequest,
    LogStatusNotificationResponse: encode_LogStatusNotificationResponse,
    MeterValuesRequest: encode_MeterValuesRequest,
    MeterValuesResponse: encode_MeterValuesResponse,
    RemoteStartTransactionRequest: encode_RemoteStartTransactionRequest,
    RemoteStartTransactionResponse: encode_RemoteStartTransactionResponse,
    RemoteStopTransactionRequest: encode_RemoteStopTransactionRequest,
    RemoteStopTransactionResponse: encode_RemoteStopTransactionResponse,
    ReserveNowRequest: encode_ReserveNowRequest,
    ReserveNowResponse: encode_ReserveNowResponse,
    ResetRequest: encode_ResetRequest,
    ResetResponse: encode_ResetResponse,
    SecurityEventNotificationRequest: encode_SecurityEventNotificationRequest,
    SecurityEventNotificationResponse: encode_SecurityEventNotificationResponse,
    SendLocalListRequest: encode_SendLocalListRequest,
    SendLocalListResponse: encode_SendLocalListResponse,
    SetChargingProfileRequest: encode_SetChargingProfileRequest,
    SetChargingProfileResponse: encode_SetChargingProfileResponse,
    SignCertificateRequest: encode_SignCertificateRequest,
    SignCertificateResponse: encode_SignCertificateResponse,
    SignedFirmwareStatusNotificationRequest: encode_SignedFirmwareStatusNotificationRequest,
    SignedFirmwareStatusNotificationResponse: encode_SignedFirmwareStatusNotificationResponse,
    SignedUpdateFirmwareRequest: encode_SignedUpdateFirmwareRequest,
    SignedUpdateFirmwareResponse: encode_SignedUpdateFirmwareResponse,
    StartTransactionRequest: encode_StartTransactionRequest,
    StartTransactionResponse: encode_StartTransactionResponse,
    StatusNotificationRequest: encode_StatusNotificationRequest,
    StatusNotificationResponse: encode_StatusNotificationResponse,
    StopTransactionRequest: encode_StopTransactionRequest,
    StopTransactionResponse: encode_StopTransactionResponse,
    TriggerMessageRequest: encode_TriggerMessageRequest,
    TriggerMessageResponse: encode_TriggerMessageResponse,
    UnlockConnectorRequest: encode_UnlockConnectorRequest,
    UnlockConnectorResponse: encode_UnlockConnectorResponse,
    UpdateFirmwareRequest: encode_UpdateFirmwareRequest,
    UpdateFirmwareResponse: encode_UpdateFirmwareResponse,
}

"""Decoders of OCPP 1.6.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from __future__ import annotations

from ocppkit._codec import Refused, by_value, date_time, new, uri
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

AuthorizationStatus_OF = by_value(AuthorizationStatus)
AvailabilityStatus_OF = by_value(AvailabilityStatus)
AvailabilityType_OF = by_value(AvailabilityType)
CancelReservationStatus_OF = by_value(CancelReservationStatus)
CertificateSignedStatusEnumType_OF = by_value(CertificateSignedStatusEnumType)
CertificateUseEnumType_OF = by_value(CertificateUseEnumType)
ChargePointErrorCode_OF = by_value(ChargePointErrorCode)
ChargePointStatus_OF = by_value(ChargePointStatus)
ChargingProfileKindType_OF = by_value(ChargingProfileKindType)
ChargingProfilePurposeType_OF = by_value(ChargingProfilePurposeType)
ChargingProfileStatus_OF = by_value(ChargingProfileStatus)
ChargingRateUnitType_OF = by_value(ChargingRateUnitType)
ClearCacheStatus_OF = by_value(ClearCacheStatus)
ClearChargingProfileStatus_OF = by_value(ClearChargingProfileStatus)
ConfigurationStatus_OF = by_value(ConfigurationStatus)
DataTransferStatus_OF = by_value(DataTransferStatus)
DeleteCertificateStatusEnumType_OF = by_value(DeleteCertificateStatusEnumType)
DiagnosticsStatus_OF = by_value(DiagnosticsStatus)
FirmwareStatus_OF = by_value(FirmwareStatus)
FirmwareStatusEnumType_OF = by_value(FirmwareStatusEnumType)
GenericStatusEnumType_OF = by_value(GenericStatusEnumType)
GetCompositeScheduleStatus_OF = by_value(GetCompositeScheduleStatus)
GetInstalledCertificateStatusEnumType_OF = by_value(GetInstalledCertificateStatusEnumType)
HashAlgorithmEnumType_OF = by_value(HashAlgorithmEnumType)
InstallCertificateStatusEnumType_OF = by_value(InstallCertificateStatusEnumType)
Location_OF = by_value(Location)
LogEnumType_OF = by_value(LogEnumType)
LogStatusEnumType_OF = by_value(LogStatusEnumType)
Measurand_OF = by_value(Measurand)
MessageTrigger_OF = by_value(MessageTrigger)
MessageTriggerEnumType_OF = by_value(MessageTriggerEnumType)
Phase_OF = by_value(Phase)
ReadingContext_OF = by_value(ReadingContext)
Reason_OF = by_value(Reason)
RecurrencyKindType_OF = by_value(RecurrencyKindType)
RegistrationStatus_OF = by_value(RegistrationStatus)
RemoteStartStopStatus_OF = by_value(RemoteStartStopStatus)
ReservationStatus_OF = by_value(ReservationStatus)
ResetStatus_OF = by_value(ResetStatus)
ResetType_OF = by_value(ResetType)
TriggerMessageStatus_OF = by_value(TriggerMessageStatus)
TriggerMessageStatusEnumType_OF = by_value(TriggerMessageStatusEnumType)
UnitOfMeasure_OF = by_value(UnitOfMeasure, "Hertz")
UnlockStatus_OF = by_value(UnlockStatus)
UpdateFirmwareStatusEnumType_OF = by_value(UpdateFirmwareStatusEnumType)
UpdateStatus_OF = by_value(UpdateStatus)
UpdateType_OF = by_value(UpdateType)
UploadLogStatusEnumType_OF = by_value(UploadLogStatusEnumType)
ValueFormat_OF = by_value(ValueFormat)
AuthorizationData_NEW = (AuthorizationData,)
CertificateHashDataType_NEW = (CertificateHashDataType,)
ChargingProfile_NEW = (ChargingProfile,)
ChargingSchedule_NEW = (ChargingSchedule,)
ChargingSchedulePeriod_NEW = (ChargingSchedulePeriod,)
FirmwareType_NEW = (FirmwareType,)
IdTagInfo_NEW = (IdTagInfo,)
KeyValue_NEW = (KeyValue,)
LogParametersType_NEW = (LogParametersType,)
MeterValue_NEW = (MeterValue,)
SampledValue_NEW = (SampledValue,)
AuthorizeRequest_NEW = (AuthorizeRequest,)
AuthorizeResponse_NEW = (AuthorizeResponse,)
BootNotificationRequest_NEW = (BootNotificationRequest,)
BootNotificationResponse_NEW = (BootNotificationResponse,)
CancelReservationRequest_NEW = (CancelReservationRequest,)
CancelReservationResponse_NEW = (CancelReservationResponse,)
CertificateSignedRequest_NEW = (CertificateSignedRequest,)
CertificateSignedResponse_NEW = (CertificateSignedResponse,)
ChangeAvailabilityRequest_NEW = (ChangeAvailabilityRequest,)
ChangeAvailabilityResponse_NEW = (ChangeAvailabilityResponse,)
ChangeConfigurationRequest_NEW = (ChangeConfigurationRequest,)
ChangeConfigurationResponse_NEW = (ChangeConfigurationResponse,)
ClearCacheRequest_NEW = (ClearCacheRequest,)
ClearCacheResponse_NEW = (ClearCacheResponse,)
ClearChargingProfileRequest_NEW = (ClearChargingProfileRequest,)
ClearChargingProfileResponse_NEW = (ClearChargingProfileResponse,)
DataTransferRequest_NEW = (DataTransferRequest,)
DataTransferResponse_NEW = (DataTransferResponse,)
DeleteCertificateRequest_NEW = (DeleteCertificateRequest,)
DeleteCertificateResponse_NEW = (DeleteCertificateResponse,)
DiagnosticsStatusNotificationRequest_NEW = (DiagnosticsStatusNotificationRequest,)
DiagnosticsStatusNotificationResponse_NEW = (DiagnosticsStatusNotificationResponse,)
ExtendedTriggerMessageRequest_NEW = (ExtendedTriggerMessageRequest,)
ExtendedTriggerMessageResponse_NEW = (ExtendedTriggerMessageResponse,)
FirmwareStatusNotificationRequest_NEW = (FirmwareStatusNotificationRequest,)
FirmwareStatusNotificationResponse_NEW = (FirmwareStatusNotificationResponse,)
GetCompositeScheduleRequest_NEW = (GetCompositeScheduleRequest,)
GetCompositeScheduleResponse_NEW = (GetCompositeScheduleResponse,)
GetConfigurationRequest_NEW = (GetConfigurationRequest,)
GetConfigurationResponse_NEW = (GetConfigurationResponse,)
GetDiagnosticsRequest_NEW = (GetDiagnosticsRequest,)
GetDiagnosticsResponse_NEW = (GetDiagnosticsResponse,)
GetInstalledCertificateIdsRequest_NEW = (GetInstalledCertificateIdsRequest,)
GetInstalledCertificateIdsResponse_NEW = (GetInstalledCertificateIdsResponse,)
GetLocalListVersionRequest_NEW = (GetLocalListVersionRequest,)
GetLocalListVersionResponse_NEW = (GetLocalListVersionResponse,)
GetLogRequest_NEW = (GetLogRequest,)
GetLogResponse_NEW = (GetLogResponse,)
HeartbeatRequest_NEW = (HeartbeatRequest,)
HeartbeatResponse_NEW = (HeartbeatResponse,)
InstallCertificateRequest_NEW = (InstallCertificateRequest,)
InstallCertificateResponse_NEW = (InstallCertificateResponse,)
LogStatusNotificationRequest_NEW = (LogStatusNotificationRequest,)
LogStatusNotificationResponse_NEW = (LogStatusNotificationResponse,)
MeterValuesRequest_NEW = (MeterValuesRequest,)
MeterValuesResponse_NEW = (MeterValuesResponse,)
RemoteStartTransactionRequest_NEW = (RemoteStartTransactionRequest,)
RemoteStartTransactionResponse_NEW = (RemoteStartTransactionResponse,)
RemoteStopTransactionRequest_NEW = (RemoteStopTransactionRequest,)
RemoteStopTransactionResponse_NEW = (RemoteStopTransactionResponse,)
ReserveNowRequest_NEW = (ReserveNowRequest,)
ReserveNowResponse_NEW = (ReserveNowResponse,)
ResetRequest_NEW = (ResetRequest,)
ResetResponse_NEW = (ResetResponse,)
SecurityEventNotificationRequest_NEW = (SecurityEventNotificationRequest,)
SecurityEventNotificationResponse_NEW = (SecurityEventNotificationResponse,)
SendLocalListRequest_NEW = (SendLocalListRequest,)
SendLocalListResponse_NEW = (SendLocalListResponse,)
SetChargingProfileRequest_NEW = (SetChargingProfileRequest,)
SetChargingProfileResponse_NEW = (SetChargingProfileResponse,)
SignCertificateRequest_NEW = (SignCertificateRequest,)
SignCertificateResponse_NEW = (SignCertificateResponse,)
SignedFirmwareStatusNotificationRequest_NEW = (SignedFirmwareStatusNotificationRequest,)
SignedFirmwareStatusNotificationResponse_NEW = (SignedFirmwareStatusNotificationResponse,)
SignedUpdateFirmwareRequest_NEW = (SignedUpdateFirmwareRequest,)
SignedUpdateFirmwareResponse_NEW = (SignedUpdateFirmwareResponse,)
StartTransactionRequest_NEW = (StartTransactionRequest,)
StartTransactionResponse_NEW = (StartTransactionResponse,)
StatusNotificationRequest_NEW = (StatusNotificationRequest,)
StatusNotificationResponse_NEW = (StatusNotificationResponse,)
StopTransactionRequest_NEW = (StopTransactionRequest,)
StopTransactionResponse_NEW = (StopTransactionResponse,)
TriggerMessageRequest_NEW = (TriggerMessageRequest,)
TriggerMessageResponse_NEW = (TriggerMessageResponse,)
UnlockConnectorRequest_NEW = (UnlockConnectorRequest,)
UnlockConnectorResponse_NEW = (UnlockConnectorResponse,)
UpdateFirmwareRequest_NEW = (UpdateFirmwareRequest,)
UpdateFirmwareResponse_NEW = (UpdateFirmwareResponse,)


def decode_each_AuthorizationData(items):
    each = []
    for d in items:
        o = new(*AuthorizationData_NEW)
        each.append(o)
        v = d["idTag"]
        if type(v) is not str or len(v) > 20:
            raise Refused
        o.id_tag = v
        o.id_tag_info = None
        left = len(d)
        if left != 1:
            if left > 2:
                raise Refused
            d1 = d["idTagInfo"]
            o1 = new(*IdTagInfo_NEW)
            o1.status = AuthorizationStatus_OF[d1["status"]]
            o1.expiry_date = None
            o1.parent_id_tag = None
            left1 = len(d1)
            if left1 != 1:
                if "expiryDate" in d1:
                    left1 -= 1
                    o1.expiry_date = date_time(d1["expiryDate"])
                if left1 != 1:
                    if left1 > 2:
                        raise Refused
                    v = d1["parentIdTag"]
                    if type(v) is not str or len(v) > 20:
                        raise Refused
                    o1.parent_id_tag = v
            o.id_tag_info = o1
    return each


def decode_AuthorizationData(d):
    return decode_each_AuthorizationData([d])[0]


def decode_each_CertificateHashDataType(items):
    each = []
    for d in items:
        o = new(*CertificateHashDataType_NEW)
        each.append(o)
        o.hash_algorithm = HashAlgorithmEnumType_OF[d["hashAlgorithm"]]
        v = d["issuerNameHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o.issuer_name_hash = v
        v = d["issuerKeyHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o.issuer_key_hash = v
        v = d["serialNumber"]
        if type(v) is not str or len(v) > 40:
            raise Refused
        o.serial_number = v
        if len(d) != 4:
            raise Refused
    return each


def decode_CertificateHashDataType(d):
    return decode_each_CertificateHashDataType([d])[0]


def decode_ChargingProfile(d):
    o = new(*ChargingProfile_NEW)
    v = d["chargingProfileId"]
    if type(v) is not int:
        raise Refused
    o.charging_profile_id = v
    v = d["stackLevel"]
    if type(v) is not int:
        raise Refused
    o.stack_level = v
    o.charging_profile_purpose = ChargingProfilePurposeType_OF[d["chargingProfilePurpose"]]
    o.charging_profile_kind = ChargingProfileKindType_OF[d["chargingProfileKind"]]
    o.charging_schedule = decode_ChargingSchedule(d["chargingSchedule"])
    o.transaction_id = None
    o.recurrency_kind = None
    o.valid_from = None
    o.valid_to = None
    left = len(d)
    if left != 5:
        if "transactionId" in d:
            left -= 1
            v = d["transactionId"]
            if type(v) is not int:
                raise Refused
            o.transaction_id = v
        if "recurrencyKind" in d:
            left -= 1
            o.recurrency_kind = RecurrencyKindType_OF[d["recurrencyKind"]]
        if "validFrom" in d:
            left -= 1
            o.valid_from = date_time(d["validFrom"])
        if left != 5:
            if left > 6:
                raise Refused
            o.valid_to = date_time(d["validTo"])
    return o


def decode_ChargingSchedule(d):
    o = new(*ChargingSchedule_NEW)
    o.charging_rate_unit = ChargingRateUnitType_OF[d["chargingRateUnit"]]
    v = d["chargingSchedulePeriod"]
    if type(v) is not list:
        raise Refused
    o.charging_schedule_period = decode_each_ChargingSchedulePeriod(v)
    o.duration = None
    o.start_schedule = None
    o.min_charging_rate = None
    left = len(d)
    if left != 2:
        if "duration" in d:
            left -= 1
            v = d["duration"]
            if type(v) is not int:
                raise Refused
            o.duration = v
        if "startSchedule" in d:
            left -= 1
            o.start_schedule = date_time(d["startSchedule"])
        if left != 2:
            if left > 3:
                raise Refused
            v = d["minChargingRate"]
            if (type(v) is not float and type(v) is not int) or (not (k := v * 10.0).is_integer() or k / 10.0 != v):
                raise Refused
            o.min_charging_rate = v
    return o


def decode_each_ChargingSchedulePeriod(items):
    each = []
    for d in items:
        o = new(*ChargingSchedulePeriod_NEW)
        each.append(o)
        v = d["startPeriod"]
        if type(v) is not int:
            raise Refused
        o.start_period = v
        v = d["limit"]
        if (type(v) is not float and type(v) is not int) or (not (k := v * 10.0).is_integer() or k / 10.0 != v):
            raise Refused
        o.limit = v
        o.number_phases = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            v = d["numberPhases"]
            if type(v) is not int:
                raise Refused
            o.number_phases = v
    return each


def decode_ChargingSchedulePeriod(d):
    return decode_each_ChargingSchedulePeriod([d])[0]


def decode_FirmwareType(d):
    o = new(*FirmwareType_NEW)
    v = d["location"]
    if type(v) is not str or len(v) > 512:
        raise Refused
    o.location = v
    o.retrieve_date_time = date_time(d["retrieveDateTime"])
    v = d["signingCertificate"]
    if type(v) is not str or len(v) > 5500:
        raise Refused
    o.signing_certificate = v
    v = d["signature"]
    if type(v) is not str or len(v) > 800:
        raise Refused
    o.signature = v
    o.install_date_time = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        o.install_date_time = date_time(d["installDateTime"])
    return o


def decode_IdTagInfo(d):
    o = new(*IdTagInfo_NEW)
    o.status = AuthorizationStatus_OF[d["status"]]
    o.expiry_date = None
    o.parent_id_tag = None
    left = len(d)
    if left != 1:
        if "expiryDate" in d:
            left -= 1
            o.expiry_date = date_time(d["expiryDate"])
        if left != 1:
            if left > 2:
                raise Refused
            v = d["parentIdTag"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.parent_id_tag = v
    return o


def decode_each_KeyValue(items):
    each = []
    for d in items:
        o = new(*KeyValue_NEW)
        each.append(o)
        v = d["key"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o.key = v
        v = d["readonly"]
        if v is not True and v is not False:
            raise Refused
        o.readonly = v
        o.value = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            v = d["value"]
            if type(v) is not str or len(v) > 500:
                raise Refused
            o.value = v
    return each


def decode_KeyValue(d):
    return decode_each_KeyValue([d])[0]


def decode_LogParametersType(d):
    o = new(*LogParametersType_NEW)
    v = d["remoteLocation"]
    if type(v) is not str or len(v) > 512:
        raise Refused
    o.remote_location = v
    o.oldest_timestamp = None
    o.latest_timestamp = None
    left = len(d)
    if left != 1:
        if "oldestTimestamp" in d:
            left -= 1
            o.oldest_timestamp = date_time(d["oldestTimestamp"])
        if left != 1:
            if left > 2:
                raise Refused
            o.latest_timestamp = date_time(d["latestTimestamp"])
    return o


def decode_each_MeterValue(items):
    each = []
    for d in items:
        o = new(*MeterValue_NEW)
        each.append(o)
        o.timestamp = date_time(d["timestamp"])
        v = d["sampledValue"]
        if type(v) is not list:
            raise Refused
        o.sampled_value = decode_each_SampledValue(v)
        if len(d) != 2:
            raise Refused
    return each


def decode_MeterValue(d):
    return decode_each_MeterValue([d])[0]


def decode_each_SampledValue(items):
    each = []
    for d in items:
        o = new(*SampledValue_NEW)
        each.append(o)
        v = d["value"]
        if type(v) is not str:
            raise Refused
        o.value = v
        o.context = None
        o.format = None
        o.measurand = None
        o.phase = None
        o.location = None
        o.unit = None
        left = len(d)
        if left != 1:
            if "context" in d:
                left -= 1
                o.context = ReadingContext_OF[d["context"]]
            if "format" in d:
                left -= 1
                o.format = ValueFormat_OF[d["format"]]
            if "measurand" in d:
                left -= 1
                o.measurand = Measurand_OF[d["measurand"]]
            if "phase" in d:
                left -= 1
                o.phase = Phase_OF[d["phase"]]
            if left != 1:
                if "location" in d:
                    left -= 1
                    o.location = Location_OF[d["location"]]
                if left != 1:
                    if left > 2:
                        raise Refused
                    o.unit = UnitOfMeasure_OF[d["unit"]]
    return each


def decode_SampledValue(d):
    return decode_each_SampledValue([d])[0]


def decode_AuthorizeRequest(d):
    o = new(*AuthorizeRequest_NEW)
    v = d["idTag"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.id_tag = v
    if len(d) != 1:
        raise Refused
    return o


def decode_AuthorizeResponse(d):
    o = new(*AuthorizeResponse_NEW)
    o.id_tag_info = decode_IdTagInfo(d["idTagInfo"])
    if len(d) != 1:
        raise Refused
    return o


def decode_BootNotificationRequest(d):
    o = new(*BootNotificationRequest_NEW)
    v = d["chargePointVendor"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.charge_point_vendor = v
    v = d["chargePointModel"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.charge_point_model = v
    o.charge_point_serial_number = None
    o.charge_box_serial_number = None
    o.firmware_version = None
    o.iccid = None
    o.imsi = None
    o.meter_type = None
    o.meter_serial_number = None
    left = len(d)
    if left != 2:
        if "chargePointSerialNumber" in d:
            left -= 1
            v = d["chargePointSerialNumber"]
            if type(v) is not str or len(v) > 25:
                raise Refused
            o.charge_point_serial_number = v
        if "chargeBoxSerialNumber" in d:
            left -= 1
            v = d["chargeBoxSerialNumber"]
            if type(v) is not str or len(v) > 25:
                raise Refused
            o.charge_box_serial_number = v
        if "firmwareVersion" in d:
            left -= 1
            v = d["firmwareVersion"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.firmware_version = v
        if "iccid" in d:
            left -= 1
            v = d["iccid"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.iccid = v
        if left != 2:
            if "imsi" in d:
                left -= 1
                v = d["imsi"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o.imsi = v
            if "meterType" in d:
                left -= 1
                v = d["meterType"]
                if type(v) is not str or len(v) > 25:
                    raise Refused
                o.meter_type = v
            if left != 2:
                if left > 3:
                    raise Refused
                v = d["meterSerialNumber"]
                if type(v) is not str or len(v) > 25:
                    raise Refused
                o.meter_serial_number = v
    return o


def decode_BootNotificationResponse(d):
    o = new(*BootNotificationResponse_NEW)
    o.status = RegistrationStatus_OF[d["status"]]
    o.current_time = date_time(d["currentTime"])
    v = d["interval"]
    if type(v) is not int:
        raise Refused
    o.interval = v
    if len(d) != 3:
        raise Refused
    return o


def decode_CancelReservationRequest(d):
    o = new(*CancelReservationRequest_NEW)
    v = d["reservationId"]
    if type(v) is not int:
        raise Refused
    o.reservation_id = v
    if len(d) != 1:
        raise Refused
    return o


def decode_CancelReservationResponse(d):
    o = new(*CancelReservationResponse_NEW)
    o.status = CancelReservationStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_CertificateSignedRequest(d):
    o = new(*CertificateSignedRequest_NEW)
    v = d["certificateChain"]
    if type(v) is not str or len(v) > 10000:
        raise Refused
    o.certificate_chain = v
    if len(d) != 1:
        raise Refused
    return o


def decode_CertificateSignedResponse(d):
    o = new(*CertificateSignedResponse_NEW)
    o.status = CertificateSignedStatusEnumType_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_ChangeAvailabilityRequest(d):
    o = new(*ChangeAvailabilityRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    o.type = AvailabilityType_OF[d["type"]]
    if len(d) != 2:
        raise Refused
    return o


def decode_ChangeAvailabilityResponse(d):
    o = new(*ChangeAvailabilityResponse_NEW)
    o.status = AvailabilityStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_ChangeConfigurationRequest(d):
    o = new(*ChangeConfigurationRequest_NEW)
    v = d["key"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.key = v
    v = d["value"]
    if type(v) is not str or len(v) > 500:
        raise Refused
    o.value = v
    if len(d) != 2:
        raise Refused
    return o


def decode_ChangeConfigurationResponse(d):
    o = new(*ChangeConfigurationResponse_NEW)
    o.status = ConfigurationStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_ClearCacheRequest(d):
    o = new(*ClearCacheRequest_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_ClearCacheResponse(d):
    o = new(*ClearCacheResponse_NEW)
    o.status = ClearCacheStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_ClearChargingProfileRequest(d):
    o = new(*ClearChargingProfileRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.id = None
    o.connector_id = None
    o.charging_profile_purpose = None
    o.stack_level = None
    left = len(d)
    if left:
        if "id" in d:
            left -= 1
            v = d["id"]
            if type(v) is not int:
                raise Refused
            o.id = v
        if "connectorId" in d:
            left -= 1
            v = d["connectorId"]
            if type(v) is not int:
                raise Refused
            o.connector_id = v
        if "chargingProfilePurpose" in d:
            left -= 1
            o.charging_profile_purpose = ChargingProfilePurposeType_OF[d["chargingProfilePurpose"]]
        if left:
            if left > 1:
                raise Refused
            v = d["stackLevel"]
            if type(v) is not int:
                raise Refused
            o.stack_level = v
    return o


def decode_ClearChargingProfileResponse(d):
    o = new(*ClearChargingProfileResponse_NEW)
    o.status = ClearChargingProfileStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_DataTransferRequest(d):
    o = new(*DataTransferRequest_NEW)
    v = d["vendorId"]
    if type(v) is not str or len(v) > 255:
        raise Refused
    o.vendor_id = v
    o.message_id = None
    o.data = None
    left = len(d)
    if left != 1:
        if "messageId" in d:
            left -= 1
            v = d["messageId"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.message_id = v
        if left != 1:
            if left > 2:
                raise Refused
            v = d["data"]
            if type(v) is not str:
                raise Refused
            o.data = v
    return o


def decode_DataTransferResponse(d):
    o = new(*DataTransferResponse_NEW)
    o.status = DataTransferStatus_OF[d["status"]]
    o.data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        v = d["data"]
        if type(v) is not str:
            raise Refused
        o.data = v
    return o


def decode_DeleteCertificateRequest(d):
    o = new(*DeleteCertificateRequest_NEW)
    o.certificate_hash_data = decode_CertificateHashDataType(d["certificateHashData"])
    if len(d) != 1:
        raise Refused
    return o


def decode_DeleteCertificateResponse(d):
    o = new(*DeleteCertificateResponse_NEW)
    o.status = DeleteCertificateStatusEnumType_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_DiagnosticsStatusNotificationRequest(d):
    o = new(*DiagnosticsStatusNotificationRequest_NEW)
    o.status = DiagnosticsStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_DiagnosticsStatusNotificationResponse(d):
    o = new(*DiagnosticsStatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_ExtendedTriggerMessageRequest(d):
    o = new(*ExtendedTriggerMessageRequest_NEW)
    o.requested_message = MessageTriggerEnumType_OF[d["requestedMessage"]]
    o.connector_id = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        v = d["connectorId"]
        if type(v) is not int:
            raise Refused
        o.connector_id = v
    return o


def decode_ExtendedTriggerMessageResponse(d):
    o = new(*ExtendedTriggerMessageResponse_NEW)
    o.status = TriggerMessageStatusEnumType_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_FirmwareStatusNotificationRequest(d):
    o = new(*FirmwareStatusNotificationRequest_NEW)
    o.status = FirmwareStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_FirmwareStatusNotificationResponse(d):
    o = new(*FirmwareStatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_GetCompositeScheduleRequest(d):
    o = new(*GetCompositeScheduleRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    v = d["duration"]
    if type(v) is not int:
        raise Refused
    o.duration = v
    o.charging_rate_unit = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.charging_rate_unit = ChargingRateUnitType_OF[d["chargingRateUnit"]]
    return o


def decode_GetCompositeScheduleResponse(d):
    o = new(*GetCompositeScheduleResponse_NEW)
    o.status = GetCompositeScheduleStatus_OF[d["status"]]
    o.connector_id = None
    o.schedule_start = None
    o.charging_schedule = None
    left = len(d)
    if left != 1:
        if "connectorId" in d:
            left -= 1
            v = d["connectorId"]
            if type(v) is not int:
                raise Refused
            o.connector_id = v
        if "scheduleStart" in d:
            left -= 1
            o.schedule_start = date_time(d["scheduleStart"])
        if left != 1:
            if left > 2:
                raise Refused
            o.charging_schedule = decode_ChargingSchedule(d["chargingSchedule"])
    return o


def decode_GetConfigurationRequest(d):
    o = new(*GetConfigurationRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.key = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        v = d["key"]
        if type(v) is not list:
            raise Refused
        for item in v:
            if type(item) is not str or len(item) > 50:
                raise Refused
        o.key = v[:]
    return o


def decode_GetConfigurationResponse(d):
    o = new(*GetConfigurationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.configuration_key = None
    o.unknown_key = None
    left = len(d)
    if left:
        if "configurationKey" in d:
            left -= 1
            v = d["configurationKey"]
            if type(v) is not list:
                raise Refused
            o.configuration_key = decode_each_KeyValue(v)
        if left:
            if left > 1:
                raise Refused
            v = d["unknownKey"]
            if type(v) is not list:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 50:
                    raise Refused
            o.unknown_key = v[:]
    return o


def decode_GetDiagnosticsRequest(d):
    o = new(*GetDiagnosticsRequest_NEW)
    o.location = uri(d["location"])
    o.retries = None
    o.retry_interval = None
    o.start_time = None
    o.stop_time = None
    left = len(d)
    if left != 1:
        if "retries" in d:
            left -= 1
            v = d["retries"]
            if type(v) is not int:
                raise Refused
            o.retries = v
        if "retryInterval" in d:
            left -= 1
            v = d["retryInterval"]
            if type(v) is not int:
                raise Refused
            o.retry_interval = v
        if "startTime" in d:
            left -= 1
            o.start_time = date_time(d["startTime"])
        if left != 1:
            if left > 2:
                raise Refused
            o.stop_time = date_time(d["stopTime"])
    return o


def decode_GetDiagnosticsResponse(d):
    o = new(*GetDiagnosticsResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.file_name = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        v = d["fileName"]
        if type(v) is not str or len(v) > 255:
            raise Refused
        o.file_name = v
    return o


def decode_GetInstalledCertificateIdsRequest(d):
    o = new(*GetInstalledCertificateIdsRequest_NEW)
    o.certificate_type = CertificateUseEnumType_OF[d["certificateType"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_GetInstalledCertificateIdsResponse(d):
    o = new(*GetInstalledCertificateIdsResponse_NEW)
    o.status = GetInstalledCertificateStatusEnumType_OF[d["status"]]
    o.certificate_hash_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        v = d["certificateHashData"]
        if type(v) is not list or not v:
            raise Refused
        o.certificate_hash_data = decode_each_CertificateHashDataType(v)
    return o


def decode_GetLocalListVersionRequest(d):
    o = new(*GetLocalListVersionRequest_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_GetLocalListVersionResponse(d):
    o = new(*GetLocalListVersionResponse_NEW)
    v = d["listVersion"]
    if type(v) is not int:
        raise Refused
    o.list_version = v
    if len(d) != 1:
        raise Refused
    return o


def decode_GetLogRequest(d):
    o = new(*GetLogRequest_NEW)
    o.log = decode_LogParametersType(d["log"])
    o.log_type = LogEnumType_OF[d["logType"]]
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.retries = None
    o.retry_interval = None
    left = len(d)
    if left != 3:
        if "retries" in d:
            left -= 1
            v = d["retries"]
            if type(v) is not int:
                raise Refused
            o.retries = v
        if left != 3:
            if left > 4:
                raise Refused
            v = d["retryInterval"]
            if type(v) is not int:
                raise Refused
            o.retry_interval = v
    return o


def decode_GetLogResponse(d):
    o = new(*GetLogResponse_NEW)
    o.status = LogStatusEnumType_OF[d["status"]]
    o.filename = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        v = d["filename"]
        if type(v) is not str or len(v) > 255:
            raise Refused
        o.filename = v
    return o


def decode_HeartbeatRequest(d):
    o = new(*HeartbeatRequest_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_HeartbeatResponse(d):
    o = new(*HeartbeatResponse_NEW)
    o.current_time = date_time(d["currentTime"])
    if len(d) != 1:
        raise Refused
    return o


def decode_InstallCertificateRequest(d):
    o = new(*InstallCertificateRequest_NEW)
    o.certificate_type = CertificateUseEnumType_OF[d["certificateType"]]
    v = d["certificate"]
    if type(v) is not str or len(v) > 5500:
        raise Refused
    o.certificate = v
    if len(d) != 2:
        raise Refused
    return o


def decode_InstallCertificateResponse(d):
    o = new(*InstallCertificateResponse_NEW)
    o.status = InstallCertificateStatusEnumType_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_LogStatusNotificationRequest(d):
    o = new(*LogStatusNotificationRequest_NEW)
    o.status = UploadLogStatusEnumType_OF[d["status"]]
    o.request_id = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        v = d["requestId"]
        if type(v) is not int:
            raise Refused
        o.request_id = v
    return o


def decode_LogStatusNotificationResponse(d):
    o = new(*LogStatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_MeterValuesRequest(d):
    o = new(*MeterValuesRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    v = d["meterValue"]
    if type(v) is not list:
        raise Refused
    o.meter_value = decode_each_MeterValue(v)
    o.transaction_id = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        v = d["transactionId"]
        if type(v) is not int:
            raise Refused
        o.transaction_id = v
    return o


def decode_MeterValuesResponse(d):
    o = new(*MeterValuesResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_RemoteStartTransactionRequest(d):
    o = new(*RemoteStartTransactionRequest_NEW)
    v = d["idTag"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.id_tag = v
    o.connector_id = None
    o.charging_profile = None
    left = len(d)
    if left != 1:
        if "connectorId" in d:
            left -= 1
            v = d["connectorId"]
            if type(v) is not int:
                raise Refused
            o.connector_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.charging_profile = decode_ChargingProfile(d["chargingProfile"])
    return o


def decode_RemoteStartTransactionResponse(d):
    o = new(*RemoteStartTransactionResponse_NEW)
    o.status = RemoteStartStopStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_RemoteStopTransactionRequest(d):
    o = new(*RemoteStopTransactionRequest_NEW)
    v = d["transactionId"]
    if type(v) is not int:
        raise Refused
    o.transaction_id = v
    if len(d) != 1:
        raise Refused
    return o


def decode_RemoteStopTransactionResponse(d):
    o = new(*RemoteStopTransactionResponse_NEW)
    o.status = RemoteStartStopStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_ReserveNowRequest(d):
    o = new(*ReserveNowRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    o.expiry_date = date_time(d["expiryDate"])
    v = d["idTag"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.id_tag = v
    v = d["reservationId"]
    if type(v) is not int:
        raise Refused
    o.reservation_id = v
    o.parent_id_tag = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        v = d["parentIdTag"]
        if type(v) is not str or len(v) > 20:
            raise Refused
        o.parent_id_tag = v
    return o


def decode_ReserveNowResponse(d):
    o = new(*ReserveNowResponse_NEW)
    o.status = ReservationStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_ResetRequest(d):
    o = new(*ResetRequest_NEW)
    o.type = ResetType_OF[d["type"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_ResetResponse(d):
    o = new(*ResetResponse_NEW)
    o.status = ResetStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_SecurityEventNotificationRequest(d):
    o = new(*SecurityEventNotificationRequest_NEW)
    v = d["type"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.type = v
    o.timestamp = date_time(d["timestamp"])
    o.tech_info = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        v = d["techInfo"]
        if type(v) is not str or len(v) > 255:
            raise Refused
        o.tech_info = v
    return o


def decode_SecurityEventNotificationResponse(d):
    o = new(*SecurityEventNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_SendLocalListRequest(d):
    o = new(*SendLocalListRequest_NEW)
    v = d["listVersion"]
    if type(v) is not int:
        raise Refused
    o.list_version = v
    o.update_type = UpdateType_OF[d["updateType"]]
    o.local_authorization_list = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        v = d["localAuthorizationList"]
        if type(v) is not list:
            raise Refused
        o.local_authorization_list = decode_each_AuthorizationData(v)
    return o


def decode_SendLocalListResponse(d):
    o = new(*SendLocalListResponse_NEW)
    o.status = UpdateStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_SetChargingProfileRequest(d):
    o = new(*SetChargingProfileRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    o.cs_charging_profiles = decode_ChargingProfile(d["csChargingProfiles"])
    if len(d) != 2:
        raise Refused
    return o


def decode_SetChargingProfileResponse(d):
    o = new(*SetChargingProfileResponse_NEW)
    o.status = ChargingProfileStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_SignCertificateRequest(d):
    o = new(*SignCertificateRequest_NEW)
    v = d["csr"]
    if type(v) is not str or len(v) > 5500:
        raise Refused
    o.csr = v
    if len(d) != 1:
        raise Refused
    return o


def decode_SignCertificateResponse(d):
    o = new(*SignCertificateResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_SignedFirmwareStatusNotificationRequest(d):
    o = new(*SignedFirmwareStatusNotificationRequest_NEW)
    o.status = FirmwareStatusEnumType_OF[d["status"]]
    o.request_id = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        v = d["requestId"]
        if type(v) is not int:
            raise Refused
        o.request_id = v
    return o


def decode_SignedFirmwareStatusNotificationResponse(d):
    o = new(*SignedFirmwareStatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_SignedUpdateFirmwareRequest(d):
    o = new(*SignedUpdateFirmwareRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.firmware = decode_FirmwareType(d["firmware"])
    o.retries = None
    o.retry_interval = None
    left = len(d)
    if left != 2:
        if "retries" in d:
            left -= 1
            v = d["retries"]
            if type(v) is not int:
                raise Refused
            o.retries = v
        if left != 2:
            if left > 3:
                raise Refused
            v = d["retryInterval"]
            if type(v) is not int:
                raise Refused
            o.retry_interval = v
    return o


def decode_SignedUpdateFirmwareResponse(d):
    o = new(*SignedUpdateFirmwareResponse_NEW)
    o.status = UpdateFirmwareStatusEnumType_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_StartTransactionRequest(d):
    o = new(*StartTransactionRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    v = d["idTag"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.id_tag = v
    v = d["meterStart"]
    if type(v) is not int:
        raise Refused
    o.meter_start = v
    o.timestamp = date_time(d["timestamp"])
    o.reservation_id = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        v = d["reservationId"]
        if type(v) is not int:
            raise Refused
        o.reservation_id = v
    return o


def decode_StartTransactionResponse(d):
    o = new(*StartTransactionResponse_NEW)
    o.id_tag_info = decode_IdTagInfo(d["idTagInfo"])
    v = d["transactionId"]
    if type(v) is not int:
        raise Refused
    o.transaction_id = v
    if len(d) != 2:
        raise Refused
    return o


def decode_StatusNotificationRequest(d):
    o = new(*StatusNotificationRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    o.error_code = ChargePointErrorCode_OF[d["errorCode"]]
    o.status = ChargePointStatus_OF[d["status"]]
    o.info = None
    o.timestamp = None
    o.vendor_id = None
    o.vendor_error_code = None
    left = len(d)
    if left != 3:
        if "info" in d:
            left -= 1
            v = d["info"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.info = v
        if "timestamp" in d:
            left -= 1
            o.timestamp = date_time(d["timestamp"])
        if "vendorId" in d:
            left -= 1
            v = d["vendorId"]
            if type(v) is not str or len(v) > 255:
                raise Refused
            o.vendor_id = v
        if left != 3:
            if left > 4:
                raise Refused
            v = d["vendorErrorCode"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.vendor_error_code = v
    return o


def decode_StatusNotificationResponse(d):
    o = new(*StatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


def decode_StopTransactionRequest(d):
    o = new(*StopTransactionRequest_NEW)
    v = d["meterStop"]
    if type(v) is not int:
        raise Refused
    o.meter_stop = v
    o.timestamp = date_time(d["timestamp"])
    v = d["transactionId"]
    if type(v) is not int:
        raise Refused
    o.transaction_id = v
    o.id_tag = None
    o.reason = None
    o.transaction_data = None
    left = len(d)
    if left != 3:
        if "idTag" in d:
            left -= 1
            v = d["idTag"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.id_tag = v
        if "reason" in d:
            left -= 1
            o.reason = Reason_OF[d["reason"]]
        if left != 3:
            if left > 4:
                raise Refused
            v = d["transactionData"]
            if type(v) is not list:
                raise Refused
            o.transaction_data = decode_each_MeterValue(v)
    return o


def decode_StopTransactionResponse(d):
    o = new(*StopTransactionResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.id_tag_info = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.id_tag_info = decode_IdTagInfo(d["idTagInfo"])
    return o


def decode_TriggerMessageRequest(d):
    o = new(*TriggerMessageRequest_NEW)
    o.requested_message = MessageTrigger_OF[d["requestedMessage"]]
    o.connector_id = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        v = d["connectorId"]
        if type(v) is not int:
            raise Refused
        o.connector_id = v
    return o


def decode_TriggerMessageResponse(d):
    o = new(*TriggerMessageResponse_NEW)
    o.status = TriggerMessageStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_UnlockConnectorRequest(d):
    o = new(*UnlockConnectorRequest_NEW)
    v = d["connectorId"]
    if type(v) is not int:
        raise Refused
    o.connector_id = v
    if len(d) != 1:
        raise Refused
    return o


def decode_UnlockConnectorResponse(d):
    o = new(*UnlockConnectorResponse_NEW)
    o.status = UnlockStatus_OF[d["status"]]
    if len(d) != 1:
        raise Refused
    return o


def decode_UpdateFirmwareRequest(d):
    o = new(*UpdateFirmwareRequest_NEW)
    o.location = uri(d["location"])
    o.retrieve_date = date_time(d["retrieveDate"])
    o.retries = None
    o.retry_interval = None
    left = len(d)
    if left != 2:
        if "retries" in d:
            left -= 1
            v = d["retries"]
            if type(v) is not int:
                raise Refused
            o.retries = v
        if left != 2:
            if left > 3:
                raise Refused
            v = d["retryInterval"]
            if type(v) is not int:
                raise Refused
            o.retry_interval = v
    return o


def decode_UpdateFirmwareResponse(d):
    o = new(*UpdateFirmwareResponse_NEW)
    if type(d) is not dict:
        raise Refused
    if len(d) != 0:
        raise Refused
    return o


DECODERS = {
    AuthorizationData: decode_AuthorizationData,
    CertificateHashDataType: decode_CertificateHashDataType,
    ChargingProfile: decode_ChargingProfile,
    ChargingSchedule: decode_ChargingSchedule,
    ChargingSchedulePeriod: decode_ChargingSchedulePeriod,
    FirmwareType: decode_FirmwareType,
    IdTagInfo: decode_IdTagInfo,
    KeyValue: decode_KeyValue,
    LogParametersType: decode_LogParametersType,
    MeterValue: decode_MeterValue,
    SampledValue: decode_SampledValue,
    AuthorizeRequest: decode_AuthorizeRequest,
    AuthorizeResponse: decode_AuthorizeResponse,
    BootNotificationRequest: decode_BootNotificationRequest,
    BootNotificationResponse: decode_BootNotificationResponse,
    CancelReservationRequest: decode_CancelReservationRequest,
    CancelReservationResponse: decode_CancelReservationResponse,
    CertificateSignedRequest: decode_CertificateSignedRequest,
    CertificateSignedResponse: decode_CertificateSignedResponse,
    ChangeAvailabilityRequest: decode_ChangeAvailabilityRequest,
    ChangeAvailabilityResponse: decode_ChangeAvailabilityResponse,
    ChangeConfigurationRequest: decode_ChangeConfigurationRequest,
    ChangeConfigurationResponse: decode_ChangeConfigurationResponse,
    ClearCacheRequest: decode_ClearCacheRequest,
    ClearCacheResponse: decode_ClearCacheResponse,
    ClearChargingProfileRequest: decode_ClearChargingProfileRequest,
    ClearChargingProfileResponse: decode_ClearChargingProfileResponse,
    DataTransferRequest: decode_DataTransferRequest,
    DataTransferResponse: decode_DataTransferResponse,
    DeleteCertificateRequest: decode_DeleteCertificateRequest,
    DeleteCertificateResponse: decode_DeleteCertificateResponse,
    DiagnosticsStatusNotificationRequest: decode_DiagnosticsStatusNotificationRequest,
    DiagnosticsStatusNotificationResponse: decode_DiagnosticsStatusNotificationResponse,
    ExtendedTriggerMessageRequest: decode_ExtendedTriggerMessageRequest,
    ExtendedTriggerMessageResponse: decode_ExtendedTriggerMessageResponse,
    FirmwareStatusNotificationRequest: decode_FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse: decode_FirmwareStatusNotificationResponse,
    GetCompositeScheduleRequest: decode_GetCompositeScheduleRequest,
    GetCompositeScheduleResponse: decode_GetCompositeScheduleResponse,
    GetConfigurationRequest: decode_GetConfigurationRequest,
    GetConfigurationResponse: decode_GetConfigurationResponse,
    GetDiagnosticsRequest: decode_GetDiagnosticsRequest,
    GetDiagnosticsResponse: decode_GetDiagnosticsResponse,
    GetInstalledCertificateIdsRequest: decode_GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse: decode_GetInstalledCertificateIdsResponse,
    GetLocalListVersionRequest: decode_GetLocalListVersionRequest,
    GetLocalListVersionResponse: decode_GetLocalListVersionResponse,
    GetLogRequest: decode_GetLogRequest,
    GetLogResponse: decode_GetLogResponse,
    HeartbeatRequest: decode_HeartbeatRequest,
    HeartbeatResponse: decode_HeartbeatResponse,
    InstallCertificateRequest: decode_InstallCertificateRequest,
    InstallCertificateResponse: decode_InstallCertificateResponse,
    LogStatusNotificationRequest: decode_LogStatusNotificationRequest,
    LogStatusNotificationResponse: decode_LogStatusNotificationResponse,
    MeterValuesRequest: decode_MeterValuesRequest,
    MeterValuesResponse: decode_MeterValuesResponse,
    RemoteStartTransactionRequest: decode_RemoteStartTransactionRequest,
    RemoteStartTransactionResponse: decode_RemoteStartTransactionResponse,
    RemoteStopTransactionRequest: decode_RemoteStopTransactionRequest,
    RemoteStopTransactionResponse: decode_RemoteStopTransactionResponse,
    ReserveNowRequest: decode_ReserveNowRequest,
    ReserveNowResponse: decode_ReserveNowResponse,
    ResetRequest: decode_ResetRequest,
    ResetResponse: decode_ResetResponse,
    SecurityEventNotificationRequest: decode_SecurityEventNotificationRequest,
    SecurityEventNotificationResponse: decode_SecurityEventNotificationResponse,
    SendLocalListRequest: decode_SendLocalListRequest,
    SendLocalListResponse: decode_SendLocalListResponse,
    SetChargingProfileRequest: decode_SetChargingProfileRequest,
    SetChargingProfileResponse: decode_SetChargingProfileResponse,
    SignCertificateRequest: decode_SignCertificateRequest,
    SignCertificateResponse: decode_SignCertificateResponse,
    SignedFirmwareStatusNotificationRequest: decode_SignedFirmwareStatusNotificationRequest,
    SignedFirmwareStatusNotificationResponse: decode_SignedFirmwareStatusNotificationResponse,
    SignedUpdateFirmwareRequest: decode_SignedUpdateFirmwareRequest,
    SignedUpdateFirmwareResponse: decode_SignedUpdateFirmwareResponse,
    StartTransactionRequest: decode_StartTransactionRequest,
    StartTransactionResponse: decode_StartTransactionResponse,
    StatusNotificationRequest: decode_StatusNotificationRequest,
    StatusNotificationResponse: decode_StatusNotificationResponse,
    StopTransactionRequest: decode_StopTransactionRequest,
    StopTransactionResponse: decode_StopTransactionResponse,
    TriggerMessageRequest: decode_TriggerMessageRequest,
    TriggerMessageResponse: decode_TriggerMessageResponse,
    UnlockConnectorRequest: decode_UnlockConnectorRequest,
    UnlockConnectorResponse: decode_UnlockConnectorResponse,
    UpdateFirmwareRequest: decode_UpdateFirmwareRequest,
    UpdateFirmwareResponse: decode_UpdateFirmwareResponse,
}

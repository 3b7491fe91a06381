"""Rules of OCPP 1.6.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from __future__ import annotations

from ocppkit._nodes import (
    Array,
    Boolean,
    DateTime,
    Enumerated,
    Field,
    Integer,
    Nested,
    Number,
    Secret,
    Struct,
    Text,
    Uri,
)
from ocppkit.v16 import enums, messages, types

STRUCTS = {
    types.AuthorizationData: Struct(
        types.AuthorizationData,
        (
            Field("idTag", "id_tag", Text(20), required=True),
            Field("idTagInfo", "id_tag_info", Nested(types.IdTagInfo)),
        ),
    ),
    types.CertificateHashDataType: Struct(
        types.CertificateHashDataType,
        (
            Field("hashAlgorithm", "hash_algorithm", Enumerated(enums.HashAlgorithmEnumType), required=True),
            Field("issuerNameHash", "issuer_name_hash", Text(128), required=True),
            Field("issuerKeyHash", "issuer_key_hash", Text(128), required=True),
            Field("serialNumber", "serial_number", Text(40), required=True),
        ),
    ),
    types.ChargingProfile: Struct(
        types.ChargingProfile,
        (
            Field("chargingProfileId", "charging_profile_id", Integer(integral_floats=False), required=True),
            Field("transactionId", "transaction_id", Integer(integral_floats=False)),
            Field("stackLevel", "stack_level", Integer(integral_floats=False), required=True),
            Field(
                "chargingProfilePurpose",
                "charging_profile_purpose",
                Enumerated(enums.ChargingProfilePurposeType),
                required=True,
            ),
            Field(
                "chargingProfileKind",
                "charging_profile_kind",
                Enumerated(enums.ChargingProfileKindType),
                required=True,
            ),
            Field("recurrencyKind", "recurrency_kind", Enumerated(enums.RecurrencyKindType)),
            Field("validFrom", "valid_from", DateTime()),
            Field("validTo", "valid_to", DateTime()),
            Field("chargingSchedule", "charging_schedule", Nested(types.ChargingSchedule), required=True),
        ),
    ),
    types.ChargingSchedule: Struct(
        types.ChargingSchedule,
        (
            Field("duration", "duration", Integer(integral_floats=False)),
            Field("startSchedule", "start_schedule", DateTime()),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitType), required=True),
            Field(
                "chargingSchedulePeriod",
                "charging_schedule_period",
                Array(Nested(types.ChargingSchedulePeriod)),
                required=True,
            ),
            Field("minChargingRate", "min_charging_rate", Number(multiple_of=0.1)),
        ),
    ),
    types.ChargingSchedulePeriod: Struct(
        types.ChargingSchedulePeriod,
        (
            Field("startPeriod", "start_period", Integer(integral_floats=False), required=True),
            Field("limit", "limit", Number(multiple_of=0.1), required=True),
            Field("numberPhases", "number_phases", Integer(integral_floats=False)),
        ),
    ),
    types.FirmwareType: Struct(
        types.FirmwareType,
        (
            Field("location", "location", Text(512), required=True),
            Field("retrieveDateTime", "retrieve_date_time", DateTime(), required=True),
            Field("installDateTime", "install_date_time", DateTime()),
            Field("signingCertificate", "signing_certificate", Text(5500), required=True),
            Field("signature", "signature", Text(800), required=True),
        ),
    ),
    types.IdTagInfo: Struct(
        types.IdTagInfo,
        (
            Field("expiryDate", "expiry_date", DateTime()),
            Field("parentIdTag", "parent_id_tag", Text(20)),
            Field("status", "status", Enumerated(enums.AuthorizationStatus), required=True),
        ),
    ),
    types.KeyValue: Struct(
        types.KeyValue,
        (
            Field("key", "key", Text(50), required=True),
            Field("readonly", "readonly", Boolean(), required=True),
            Field("value", "value", Text(500), secret=Secret(("key",), ("authorizationkey",))),
        ),
    ),
    types.LogParametersType: Struct(
        types.LogParametersType,
        (
            Field("remoteLocation", "remote_location", Text(512), required=True),
            Field("oldestTimestamp", "oldest_timestamp", DateTime()),
            Field("latestTimestamp", "latest_timestamp", DateTime()),
        ),
    ),
    types.MeterValue: Struct(
        types.MeterValue,
        (
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("sampledValue", "sampled_value", Array(Nested(types.SampledValue)), required=True),
        ),
    ),
    types.SampledValue: Struct(
        types.SampledValue,
        (
            Field("value", "value", Text(), required=True),
            Field("context", "context", Enumerated(enums.ReadingContext)),
            Field("format", "format", Enumerated(enums.ValueFormat)),
            Field("measurand", "measurand", Enumerated(enums.Measurand)),
            Field("phase", "phase", Enumerated(enums.Phase)),
            Field("location", "location", Enumerated(enums.Location)),
            Field("unit", "unit", Enumerated(enums.UnitOfMeasure, ("Hertz",))),
        ),
    ),
    messages.AuthorizeRequest: Struct(
        messages.AuthorizeRequest,
        (
            Field("idTag", "id_tag", Text(20), required=True),
        ),
    ),
    messages.AuthorizeResponse: Struct(
        messages.AuthorizeResponse,
        (
            Field("idTagInfo", "id_tag_info", Nested(types.IdTagInfo), required=True),
        ),
    ),
    messages.BootNotificationRequest: Struct(
        messages.BootNotificationRequest,
        (
            Field("chargePointVendor", "charge_point_vendor", Text(20), required=True),
            Field("chargePointModel", "charge_point_model", Text(20), required=True),
            Field("chargePointSerialNumber", "charge_point_serial_number", Text(25)),
            Field("chargeBoxSerialNumber", "charge_box_serial_number", Text(25)),
            Field("firmwareVersion", "firmware_version", Text(50)),
            Field("iccid", "iccid", Text(20)),
            Field("imsi", "imsi", Text(20)),
            Field("meterType", "meter_type", Text(25)),
            Field("meterSerialNumber", "meter_serial_number", Text(25)),
        ),
    ),
    messages.BootNotificationResponse: Struct(
        messages.BootNotificationResponse,
        (
            Field("status", "status", Enumerated(enums.RegistrationStatus), required=True),
            Field("currentTime", "current_time", DateTime(), required=True),
            Field("interval", "interval", Integer(integral_floats=False), required=True),
        ),
    ),
    messages.CancelReservationRequest: Struct(
        messages.CancelReservationRequest,
        (
            Field("reservationId", "reservation_id", Integer(integral_floats=False), required=True),
        ),
    ),
    messages.CancelReservationResponse: Struct(
        messages.CancelReservationResponse,
        (
            Field("status", "status", Enumerated(enums.CancelReservationStatus), required=True),
        ),
    ),
    messages.CertificateSignedRequest: Struct(
        messages.CertificateSignedRequest,
        (
            Field("certificateChain", "certificate_chain", Text(10000), required=True),
        ),
    ),
    messages.CertificateSignedResponse: Struct(
        messages.CertificateSignedResponse,
        (
            Field("status", "status", Enumerated(enums.CertificateSignedStatusEnumType), required=True),
        ),
    ),
    messages.ChangeAvailabilityRequest: Struct(
        messages.ChangeAvailabilityRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
            Field("type", "type", Enumerated(enums.AvailabilityType), required=True),
        ),
    ),
    messages.ChangeAvailabilityResponse: Struct(
        messages.ChangeAvailabilityResponse,
        (
            Field("status", "status", Enumerated(enums.AvailabilityStatus), required=True),
        ),
    ),
    messages.ChangeConfigurationRequest: Struct(
        messages.ChangeConfigurationRequest,
        (
            Field("key", "key", Text(50), required=True),
            Field("value", "value", Text(500), required=True, secret=Secret(("key",), ("authorizationkey",))),
        ),
    ),
    messages.ChangeConfigurationResponse: Struct(
        messages.ChangeConfigurationResponse,
        (
            Field("status", "status", Enumerated(enums.ConfigurationStatus), required=True),
        ),
    ),
    messages.ClearCacheRequest: Struct(messages.ClearCacheRequest, ()),
    messages.ClearCacheResponse: Struct(
        messages.ClearCacheResponse,
        (
            Field("status", "status", Enumerated(enums.ClearCacheStatus), required=True),
        ),
    ),
    messages.ClearChargingProfileRequest: Struct(
        messages.ClearChargingProfileRequest,
        (
            Field("id", "id", Integer(integral_floats=False)),
            Field("connectorId", "connector_id", Integer(integral_floats=False)),
            Field("chargingProfilePurpose", "charging_profile_purpose", Enumerated(enums.ChargingProfilePurposeType)),
            Field("stackLevel", "stack_level", Integer(integral_floats=False)),
        ),
    ),
    messages.ClearChargingProfileResponse: Struct(
        messages.ClearChargingProfileResponse,
        (
            Field("status", "status", Enumerated(enums.ClearChargingProfileStatus), required=True),
        ),
    ),
    messages.DataTransferRequest: Struct(
        messages.DataTransferRequest,
        (
            Field("vendorId", "vendor_id", Text(255), required=True),
            Field("messageId", "message_id", Text(50)),
            Field("data", "data", Text()),
        ),
    ),
    messages.DataTransferResponse: Struct(
        messages.DataTransferResponse,
        (
            Field("status", "status", Enumerated(enums.DataTransferStatus), required=True),
            Field("data", "data", Text()),
        ),
    ),
    messages.DeleteCertificateRequest: Struct(
        messages.DeleteCertificateRequest,
        (
            Field("certificateHashData", "certificate_hash_data", Nested(types.CertificateHashDataType), required=True),
        ),
    ),
    messages.DeleteCertificateResponse: Struct(
        messages.DeleteCertificateResponse,
        (
            Field("status", "status", Enumerated(enums.DeleteCertificateStatusEnumType), required=True),
        ),
    ),
    messages.DiagnosticsStatusNotificationRequest: Struct(
        messages.DiagnosticsStatusNotificationRequest,
        (
            Field("status", "status", Enumerated(enums.DiagnosticsStatus), required=True),
        ),
    ),
    messages.DiagnosticsStatusNotificationResponse: Struct(messages.DiagnosticsStatusNotificationResponse, ()),
    messages.ExtendedTriggerMessageRequest: Struct(
        messages.ExtendedTriggerMessageRequest,
        (
            Field("requestedMessage", "requested_message", Enumerated(enums.MessageTriggerEnumType), required=True),
            Field("connectorId", "connector_id", Integer()),
        ),
    ),
    messages.ExtendedTriggerMessageResponse: Struct(
        messages.ExtendedTriggerMessageResponse,
        (
            Field("status", "status", Enumerated(enums.TriggerMessageStatusEnumType), required=True),
        ),
    ),
    messages.FirmwareStatusNotificationRequest: Struct(
        messages.FirmwareStatusNotificationRequest,
        (
            Field("status", "status", Enumerated(enums.FirmwareStatus), required=True),
        ),
    ),
    messages.FirmwareStatusNotificationResponse: Struct(messages.FirmwareStatusNotificationResponse, ()),
    messages.GetCompositeScheduleRequest: Struct(
        messages.GetCompositeScheduleRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
            Field("duration", "duration", Integer(integral_floats=False), required=True),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitType)),
        ),
    ),
    messages.GetCompositeScheduleResponse: Struct(
        messages.GetCompositeScheduleResponse,
        (
            Field("status", "status", Enumerated(enums.GetCompositeScheduleStatus), required=True),
            Field("connectorId", "connector_id", Integer(integral_floats=False)),
            Field("scheduleStart", "schedule_start", DateTime()),
            Field("chargingSchedule", "charging_schedule", Nested(types.ChargingSchedule)),
        ),
    ),
    messages.GetConfigurationRequest: Struct(
        messages.GetConfigurationRequest,
        (
            Field("key", "key", Array(Text(50))),
        ),
    ),
    messages.GetConfigurationResponse: Struct(
        messages.GetConfigurationResponse,
        (
            Field("configurationKey", "configuration_key", Array(Nested(types.KeyValue))),
            Field("unknownKey", "unknown_key", Array(Text(50))),
        ),
    ),
    messages.GetDiagnosticsRequest: Struct(
        messages.GetDiagnosticsRequest,
        (
            Field("location", "location", Uri(), required=True),
            Field("retries", "retries", Integer(integral_floats=False)),
            Field("retryInterval", "retry_interval", Integer(integral_floats=False)),
            Field("startTime", "start_time", DateTime()),
            Field("stopTime", "stop_time", DateTime()),
        ),
    ),
    messages.GetDiagnosticsResponse: Struct(
        messages.GetDiagnosticsResponse,
        (
            Field("fileName", "file_name", Text(255)),
        ),
    ),
    messages.GetInstalledCertificateIdsRequest: Struct(
        messages.GetInstalledCertificateIdsRequest,
        (
            Field("certificateType", "certificate_type", Enumerated(enums.CertificateUseEnumType), required=True),
        ),
    ),
    messages.GetInstalledCertificateIdsResponse: Struct(
        messages.GetInstalledCertificateIdsResponse,
        (
            Field(
                "certificateHashData",
                "certificate_hash_data",
                Array(Nested(types.CertificateHashDataType), min_items=1),
            ),
            Field("status", "status", Enumerated(enums.GetInstalledCertificateStatusEnumType), required=True),
        ),
    ),
    messages.GetLocalListVersionRequest: Struct(messages.GetLocalListVersionRequest, ()),
    messages.GetLocalListVersionResponse: Struct(
        messages.GetLocalListVersionResponse,
        (
            Field("listVersion", "list_version", Integer(integral_floats=False), required=True),
        ),
    ),
    messages.GetLogRequest: Struct(
        messages.GetLogRequest,
        (
            Field("log", "log", Nested(types.LogParametersType), required=True),
            Field("logType", "log_type", Enumerated(enums.LogEnumType), required=True),
            Field("requestId", "request_id", Integer(), required=True),
            Field("retries", "retries", Integer()),
            Field("retryInterval", "retry_interval", Integer()),
        ),
    ),
    messages.GetLogResponse: Struct(
        messages.GetLogResponse,
        (
            Field("status", "status", Enumerated(enums.LogStatusEnumType), required=True),
            Field("filename", "filename", Text(255)),
        ),
    ),
    messages.HeartbeatRequest: Struct(messages.HeartbeatRequest, ()),
    messages.HeartbeatResponse: Struct(
        messages.HeartbeatResponse,
        (
            Field("currentTime", "current_time", DateTime(), required=True),
        ),
    ),
    messages.InstallCertificateRequest: Struct(
        messages.InstallCertificateRequest,
        (
            Field("certificateType", "certificate_type", Enumerated(enums.CertificateUseEnumType), required=True),
            Field("certificate", "certificate", Text(5500), required=True),
        ),
    ),
    messages.InstallCertificateResponse: Struct(
        messages.InstallCertificateResponse,
        (
            Field("status", "status", Enumerated(enums.InstallCertificateStatusEnumType), required=True),
        ),
    ),
    messages.LogStatusNotificationRequest: Struct(
        messages.LogStatusNotificationRequest,
        (
            Field("status", "status", Enumerated(enums.UploadLogStatusEnumType), required=True),
            Field("requestId", "request_id", Integer()),
        ),
    ),
    messages.LogStatusNotificationResponse: Struct(messages.LogStatusNotificationResponse, ()),
    messages.MeterValuesRequest: Struct(
        messages.MeterValuesRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
            Field("transactionId", "transaction_id", Integer(integral_floats=False)),
            Field("meterValue", "meter_value", Array(Nested(types.MeterValue)), required=True),
        ),
    ),
    messages.MeterValuesResponse: Struct(messages.MeterValuesResponse, ()),
    messages.RemoteStartTransactionRequest: Struct(
        messages.RemoteStartTransactionRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False)),
            Field("idTag", "id_tag", Text(20), required=True),
            Field("chargingProfile", "charging_profile", Nested(types.ChargingProfile)),
        ),
    ),
    messages.RemoteStartTransactionResponse: Struct(
        messages.RemoteStartTransactionResponse,
        (
            Field("status", "status", Enumerated(enums.RemoteStartStopStatus), required=True),
        ),
    ),
    messages.RemoteStopTransactionRequest: Struct(
        messages.RemoteStopTransactionRequest,
        (
            Field("transactionId", "transaction_id", Integer(integral_floats=False), required=True),
        ),
    ),
    messages.RemoteStopTransactionResponse: Struct(
        messages.RemoteStopTransactionResponse,
        (
            Field("status", "status", Enumerated(enums.RemoteStartStopStatus), required=True),
        ),
    ),
    messages.ReserveNowRequest: Struct(
        messages.ReserveNowRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
            Field("expiryDate", "expiry_date", DateTime(), required=True),
            Field("idTag", "id_tag", Text(20), required=True),
            Field("parentIdTag", "parent_id_tag", Text(20)),
            Field("reservationId", "reservation_id", Integer(integral_floats=False), required=True),
        ),
    ),
    messages.ReserveNowResponse: Struct(
        messages.ReserveNowResponse,
        (
            Field("status", "status", Enumerated(enums.ReservationStatus), required=True),
        ),
    ),
    messages.ResetRequest: Struct(
        messages.ResetRequest,
        (
            Field("type", "type", Enumerated(enums.ResetType), required=True),
        ),
    ),
    messages.ResetResponse: Struct(
        messages.ResetResponse,
        (
            Field("status", "status", Enumerated(enums.ResetStatus), required=True),
        ),
    ),
    messages.SecurityEventNotificationRequest: Struct(
        messages.SecurityEventNotificationRequest,
        (
            Field("type", "type", Text(50), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("techInfo", "tech_info", Text(255)),
        ),
    ),
    messages.SecurityEventNotificationResponse: Struct(messages.SecurityEventNotificationResponse, ()),
    messages.SendLocalListRequest: Struct(
        messages.SendLocalListRequest,
        (
            Field("listVersion", "list_version", Integer(integral_floats=False), required=True),
            Field("localAuthorizationList", "local_authorization_list", Array(Nested(types.AuthorizationData))),
            Field("updateType", "update_type", Enumerated(enums.UpdateType), required=True),
        ),
    ),
    messages.SendLocalListResponse: Struct(
        messages.SendLocalListResponse,
        (
            Field("status", "status", Enumerated(enums.UpdateStatus), required=True),
        ),
    ),
    messages.SetChargingProfileRequest: Struct(
        messages.SetChargingProfileRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
            Field("csChargingProfiles", "cs_charging_profiles", Nested(types.ChargingProfile), required=True),
        ),
    ),
    messages.SetChargingProfileResponse: Struct(
        messages.SetChargingProfileResponse,
        (
            Field("status", "status", Enumerated(enums.ChargingProfileStatus), required=True),
        ),
    ),
    messages.SignCertificateRequest: Struct(
        messages.SignCertificateRequest,
        (
            Field("csr", "csr", Text(5500), required=True),
        ),
    ),
    messages.SignCertificateResponse: Struct(
        messages.SignCertificateResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
        ),
    ),
    messages.SignedFirmwareStatusNotificationRequest: Struct(
        messages.SignedFirmwareStatusNotificationRequest,
        (
            Field("status", "status", Enumerated(enums.FirmwareStatusEnumType), required=True),
            Field("requestId", "request_id", Integer()),
        ),
    ),
    messages.SignedFirmwareStatusNotificationResponse: Struct(messages.SignedFirmwareStatusNotificationResponse, ()),
    messages.SignedUpdateFirmwareRequest: Struct(
        messages.SignedUpdateFirmwareRequest,
        (
            Field("retries", "retries", Integer()),
            Field("retryInterval", "retry_interval", Integer()),
            Field("requestId", "request_id", Integer(), required=True),
            Field("firmware", "firmware", Nested(types.FirmwareType), required=True),
        ),
    ),
    messages.SignedUpdateFirmwareResponse: Struct(
        messages.SignedUpdateFirmwareResponse,
        (
            Field("status", "status", Enumerated(enums.UpdateFirmwareStatusEnumType), required=True),
        ),
    ),
    messages.StartTransactionRequest: Struct(
        messages.StartTransactionRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
            Field("idTag", "id_tag", Text(20), required=True),
            Field("meterStart", "meter_start", Integer(integral_floats=False), required=True),
            Field("reservationId", "reservation_id", Integer(integral_floats=False)),
            Field("timestamp", "timestamp", DateTime(), required=True),
        ),
    ),
    messages.StartTransactionResponse: Struct(
        messages.StartTransactionResponse,
        (
            Field("idTagInfo", "id_tag_info", Nested(types.IdTagInfo), required=True),
            Field("transactionId", "transaction_id", Integer(integral_floats=False), required=True),
        ),
    ),
    messages.StatusNotificationRequest: Struct(
        messages.StatusNotificationRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
            Field("errorCode", "error_code", Enumerated(enums.ChargePointErrorCode), required=True),
            Field("info", "info", Text(50)),
            Field("status", "status", Enumerated(enums.ChargePointStatus), required=True),
            Field("timestamp", "timestamp", DateTime()),
            Field("vendorId", "vendor_id", Text(255)),
            Field("vendorErrorCode", "vendor_error_code", Text(50)),
        ),
    ),
    messages.StatusNotificationResponse: Struct(messages.StatusNotificationResponse, ()),
    messages.StopTransactionRequest: Struct(
        messages.StopTransactionRequest,
        (
            Field("idTag", "id_tag", Text(20)),
            Field("meterStop", "meter_stop", Integer(integral_floats=False), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("transactionId", "transaction_id", Integer(integral_floats=False), required=True),
            Field("reason", "reason", Enumerated(enums.Reason)),
            Field("transactionData", "transaction_data", Array(Nested(types.MeterValue))),
        ),
    ),
    messages.StopTransactionResponse: Struct(
        messages.StopTransactionResponse,
        (
            Field("idTagInfo", "id_tag_info", Nested(types.IdTagInfo)),
        ),
    ),
    messages.TriggerMessageRequest: Struct(
        messages.TriggerMessageRequest,
        (
            Field("requestedMessage", "requested_message", Enumerated(enums.MessageTrigger), required=True),
            Field("connectorId", "connector_id", Integer(integral_floats=False)),
        ),
    ),
    messages.TriggerMessageResponse: Struct(
        messages.TriggerMessageResponse,
        (
            Field("status", "status", Enumerated(enums.TriggerMessageStatus), required=True),
        ),
    ),
    messages.UnlockConnectorRequest: Struct(
        messages.UnlockConnectorRequest,
        (
            Field("connectorId", "connector_id", Integer(integral_floats=False), required=True),
        ),
    ),
    messages.UnlockConnectorResponse: Struct(
        messages.UnlockConnectorResponse,
        (
            Field("status", "status", Enumerated(enums.UnlockStatus), required=True),
        ),
    ),
    messages.UpdateFirmwareRequest: Struct(
        messages.UpdateFirmwareRequest,
        (
            Field("location", "location", Uri(), required=True),
            Field("retries", "retries", Integer(integral_floats=False)),
            Field("retrieveDate", "retrieve_date", DateTime(), required=True),
            Field("retryInterval", "retry_interval", Integer(integral_floats=False)),
        ),
    ),
    messages.UpdateFirmwareResponse: Struct(messages.UpdateFirmwareResponse, ()),
}

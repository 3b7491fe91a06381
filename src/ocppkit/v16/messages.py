"""Requests and responses of OCPP 1.6.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import final

from ocppkit._secrets import Secret
from ocppkit.messages import CsmsRequest, Response, StationRequest, datatype
from ocppkit.v16.enums import (
    AvailabilityStatus,
    AvailabilityType,
    CancelReservationStatus,
    CertificateSignedStatusEnumType,
    CertificateUseEnumType,
    ChargePointErrorCode,
    ChargePointStatus,
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
    InstallCertificateStatusEnumType,
    LogEnumType,
    LogStatusEnumType,
    MessageTrigger,
    MessageTriggerEnumType,
    Reason,
    RegistrationStatus,
    RemoteStartStopStatus,
    ReservationStatus,
    ResetStatus,
    ResetType,
    TriggerMessageStatus,
    TriggerMessageStatusEnumType,
    UnlockStatus,
    UpdateFirmwareStatusEnumType,
    UpdateStatus,
    UpdateType,
    UploadLogStatusEnumType,
)
from ocppkit.v16.types import (
    AuthorizationData,
    CertificateHashDataType,
    ChargingProfile,
    ChargingSchedule,
    FirmwareType,
    IdTagInfo,
    KeyValue,
    LogParametersType,
    MeterValue,
)
from ocppkit.versions import OCPP16

__all__ = [
    "AuthorizeRequest", "AuthorizeResponse", "BootNotificationRequest", "BootNotificationResponse",
    "CancelReservationRequest", "CancelReservationResponse", "CertificateSignedRequest", "CertificateSignedResponse",
    "ChangeAvailabilityRequest", "ChangeAvailabilityResponse", "ChangeConfigurationRequest",
    "ChangeConfigurationResponse", "ClearCacheRequest", "ClearCacheResponse", "ClearChargingProfileRequest",
    "ClearChargingProfileResponse", "DataTransferRequest", "DataTransferResponse", "DeleteCertificateRequest",
    "DeleteCertificateResponse", "DiagnosticsStatusNotificationRequest", "DiagnosticsStatusNotificationResponse",
    "ExtendedTriggerMessageRequest", "ExtendedTriggerMessageResponse", "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse", "GetCompositeScheduleRequest", "GetCompositeScheduleResponse",
    "GetConfigurationRequest", "GetConfigurationResponse", "GetDiagnosticsRequest", "GetDiagnosticsResponse",
    "GetInstalledCertificateIdsRequest", "GetInstalledCertificateIdsResponse", "GetLocalListVersionRequest",
    "GetLocalListVersionResponse", "GetLogRequest", "GetLogResponse", "HeartbeatRequest", "HeartbeatResponse",
    "InstallCertificateRequest", "InstallCertificateResponse", "LogStatusNotificationRequest",
    "LogStatusNotificationResponse", "MeterValuesRequest", "MeterValuesResponse", "RemoteStartTransactionRequest",
    "RemoteStartTransactionResponse", "RemoteStopTransactionRequest", "RemoteStopTransactionResponse",
    "ReserveNowRequest", "ReserveNowResponse", "ResetRequest", "ResetResponse", "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse", "SendLocalListRequest", "SendLocalListResponse", "SetChargingProfileRequest",
    "SetChargingProfileResponse", "SignCertificateRequest", "SignCertificateResponse",
    "SignedFirmwareStatusNotificationRequest", "SignedFirmwareStatusNotificationResponse",
    "SignedUpdateFirmwareRequest", "SignedUpdateFirmwareResponse", "StartTransactionRequest",
    "StartTransactionResponse", "StatusNotificationRequest", "StatusNotificationResponse", "StopTransactionRequest",
    "StopTransactionResponse", "TriggerMessageRequest", "TriggerMessageResponse", "UnlockConnectorRequest",
    "UnlockConnectorResponse", "UpdateFirmwareRequest", "UpdateFirmwareResponse",
]


@final
@datatype
class AuthorizeResponse(Response):
    """Answers a AuthorizeRequest."""

    __slots__ = ("id_tag_info",)

    id_tag_info: IdTagInfo

    def __init__(self, *, id_tag_info: IdTagInfo) -> None:
        self.id_tag_info = id_tag_info


@final
@datatype
class AuthorizeRequest(StationRequest[OCPP16, AuthorizeResponse]):
    """Asks the CSMS whether an identifier may charge.

    Sent by the station; block Core.
    """

    __slots__ = ("id_tag",)

    id_tag: str
    """At most 20 characters."""

    def __init__(self, *, id_tag: str) -> None:
        self.id_tag = id_tag


@final
@datatype
class BootNotificationResponse(Response):
    """Answers a BootNotificationRequest."""

    __slots__ = ("status", "current_time", "interval")

    status: RegistrationStatus
    current_time: datetime
    """With time zone."""
    interval: int
    """In s."""

    def __init__(self, *, status: RegistrationStatus, current_time: datetime, interval: int) -> None:
        self.status = status
        self.current_time = current_time
        self.interval = interval


@final
@datatype
class BootNotificationRequest(StationRequest[OCPP16, BootNotificationResponse]):
    """Introduces a station that has started to the CSMS, which lets it in or makes it wait.

    Sent by the station; block Core.
    """

    __slots__ = (
        "charge_point_vendor",
        "charge_point_model",
        "charge_point_serial_number",
        "charge_box_serial_number",
        "firmware_version",
        "iccid",
        "imsi",
        "meter_type",
        "meter_serial_number",
    )

    charge_point_vendor: str
    """At most 20 characters."""
    charge_point_model: str
    """At most 20 characters."""
    charge_point_serial_number: str | None
    """At most 25 characters."""
    charge_box_serial_number: str | None
    """At most 25 characters."""
    firmware_version: str | None
    """At most 50 characters."""
    iccid: str | None
    """At most 20 characters."""
    imsi: str | None
    """At most 20 characters."""
    meter_type: str | None
    """At most 25 characters."""
    meter_serial_number: str | None
    """At most 25 characters."""

    def __init__(
        self,
        *,
        charge_point_vendor: str,
        charge_point_model: str,
        charge_point_serial_number: str | None = None,
        charge_box_serial_number: str | None = None,
        firmware_version: str | None = None,
        iccid: str | None = None,
        imsi: str | None = None,
        meter_type: str | None = None,
        meter_serial_number: str | None = None,
    ) -> None:
        self.charge_point_vendor = charge_point_vendor
        self.charge_point_model = charge_point_model
        self.charge_point_serial_number = charge_point_serial_number
        self.charge_box_serial_number = charge_box_serial_number
        self.firmware_version = firmware_version
        self.iccid = iccid
        self.imsi = imsi
        self.meter_type = meter_type
        self.meter_serial_number = meter_serial_number


@final
@datatype
class CancelReservationResponse(Response):
    """Answers a CancelReservationRequest."""

    __slots__ = ("status",)

    status: CancelReservationStatus

    def __init__(self, *, status: CancelReservationStatus) -> None:
        self.status = status


@final
@datatype
class CancelReservationRequest(CsmsRequest[OCPP16, CancelReservationResponse]):
    """Asks the station to give up a reservation.

    Sent by the CSMS; block Reservation.
    """

    __slots__ = ("reservation_id",)

    reservation_id: int

    def __init__(self, *, reservation_id: int) -> None:
        self.reservation_id = reservation_id


@final
@datatype
class CertificateSignedResponse(Response):
    """Answers a CertificateSignedRequest."""

    __slots__ = ("status",)

    status: CertificateSignedStatusEnumType

    def __init__(self, *, status: CertificateSignedStatusEnumType) -> None:
        self.status = status


@final
@datatype
class CertificateSignedRequest(CsmsRequest[OCPP16, CertificateSignedResponse]):
    """Hands the station the signed certificate that it had asked for.

    Sent by the CSMS; block Security.
    """

    __slots__ = ("certificate_chain",)

    certificate_chain: str
    """At most 10000 characters."""

    def __init__(self, *, certificate_chain: str) -> None:
        self.certificate_chain = certificate_chain


@final
@datatype
class ChangeAvailabilityResponse(Response):
    """Answers a ChangeAvailabilityRequest."""

    __slots__ = ("status",)

    status: AvailabilityStatus

    def __init__(self, *, status: AvailabilityStatus) -> None:
        self.status = status


@final
@datatype
class ChangeAvailabilityRequest(CsmsRequest[OCPP16, ChangeAvailabilityResponse]):
    """Asks the station to put a connector, or all of itself, in or out of service.

    Sent by the CSMS; block Core.
    """

    __slots__ = ("connector_id", "type")

    connector_id: int
    type: AvailabilityType

    def __init__(self, *, connector_id: int, type: AvailabilityType) -> None:
        self.connector_id = connector_id
        self.type = type


@final
@datatype
class ChangeConfigurationResponse(Response):
    """Answers a ChangeConfigurationRequest."""

    __slots__ = ("status",)

    status: ConfigurationStatus

    def __init__(self, *, status: ConfigurationStatus) -> None:
        self.status = status


@final
@datatype
class ChangeConfigurationRequest(CsmsRequest[OCPP16, ChangeConfigurationResponse]):
    """Asks the station to set one of its configuration keys.

    Sent by the CSMS; block Core.
    """

    __slots__ = ("key", "value")

    key: str
    """At most 50 characters."""
    value: str
    """At most 500 characters, secret where key is AuthorizationKey."""

    __ocpp_secrets__ = {"value": Secret(("key",), ("authorizationkey",))}

    def __init__(self, *, key: str, value: str) -> None:
        self.key = key
        self.value = value


@final
@datatype
class ClearCacheResponse(Response):
    """Answers a ClearCacheRequest."""

    __slots__ = ("status",)

    status: ClearCacheStatus

    def __init__(self, *, status: ClearCacheStatus) -> None:
        self.status = status


@final
@datatype
class ClearCacheRequest(CsmsRequest[OCPP16, ClearCacheResponse]):
    """Asks the station to empty its authorization cache.

    Sent by the CSMS; block Core.
    """

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class ClearChargingProfileResponse(Response):
    """Answers a ClearChargingProfileRequest."""

    __slots__ = ("status",)

    status: ClearChargingProfileStatus

    def __init__(self, *, status: ClearChargingProfileStatus) -> None:
        self.status = status


@final
@datatype
class ClearChargingProfileRequest(CsmsRequest[OCPP16, ClearChargingProfileResponse]):
    """Asks the station to drop the charging profiles that match.

    Sent by the CSMS; block SmartCharging, Smart charging.
    """

    __slots__ = ("id", "connector_id", "charging_profile_purpose", "stack_level")

    id: int | None
    connector_id: int | None
    charging_profile_purpose: ChargingProfilePurposeType | None
    stack_level: int | None

    def __init__(
        self,
        *,
        id: int | None = None,
        connector_id: int | None = None,
        charging_profile_purpose: ChargingProfilePurposeType | None = None,
        stack_level: int | None = None,
    ) -> None:
        self.id = id
        self.connector_id = connector_id
        self.charging_profile_purpose = charging_profile_purpose
        self.stack_level = stack_level


@final
@datatype
class DataTransferResponse(Response):
    """Answers a DataTransferRequest."""

    __slots__ = ("status", "data")

    status: DataTransferStatus
    data: str | None

    def __init__(self, *, status: DataTransferStatus, data: str | None = None) -> None:
        self.status = status
        self.data = data


@final
@datatype
class DataTransferRequest(StationRequest[OCPP16, DataTransferResponse], CsmsRequest[OCPP16, DataTransferResponse]):
    """Carries a vendor's own data between station and CSMS, in either direction.

    Sent by either side; block Core.
    """

    __slots__ = ("vendor_id", "message_id", "data")

    vendor_id: str
    """At most 255 characters."""
    message_id: str | None
    """At most 50 characters."""
    data: str | None

    def __init__(self, *, vendor_id: str, message_id: str | None = None, data: str | None = None) -> None:
        self.vendor_id = vendor_id
        self.message_id = message_id
        self.data = data


@final
@datatype
class DeleteCertificateResponse(Response):
    """Answers a DeleteCertificateRequest."""

    __slots__ = ("status",)

    status: DeleteCertificateStatusEnumType

    def __init__(self, *, status: DeleteCertificateStatusEnumType) -> None:
        self.status = status


@final
@datatype
class DeleteCertificateRequest(CsmsRequest[OCPP16, DeleteCertificateResponse]):
    """Asks the station to delete a certificate that it holds.

    Sent by the CSMS; block Security.
    """

    __slots__ = ("certificate_hash_data",)

    certificate_hash_data: CertificateHashDataType

    def __init__(self, *, certificate_hash_data: CertificateHashDataType) -> None:
        self.certificate_hash_data = certificate_hash_data


@final
@datatype
class DiagnosticsStatusNotificationResponse(Response):
    """Answers a DiagnosticsStatusNotificationRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class DiagnosticsStatusNotificationRequest(StationRequest[OCPP16, DiagnosticsStatusNotificationResponse]):
    """Tells the CSMS how an upload of diagnostics is going.

    Sent by the station; block FirmwareManagement, Firmware management.
    """

    __slots__ = ("status",)

    status: DiagnosticsStatus

    def __init__(self, *, status: DiagnosticsStatus) -> None:
        self.status = status


@final
@datatype
class ExtendedTriggerMessageResponse(Response):
    """Answers a ExtendedTriggerMessageRequest."""

    __slots__ = ("status",)

    status: TriggerMessageStatusEnumType

    def __init__(self, *, status: TriggerMessageStatusEnumType) -> None:
        self.status = status


@final
@datatype
class ExtendedTriggerMessageRequest(CsmsRequest[OCPP16, ExtendedTriggerMessageResponse]):
    """Asks the station to send a chosen message now, those of the security set included.

    Sent by the CSMS; block Security.
    """

    __slots__ = ("requested_message", "connector_id")

    requested_message: MessageTriggerEnumType
    connector_id: int | None

    def __init__(self, *, requested_message: MessageTriggerEnumType, connector_id: int | None = None) -> None:
        self.requested_message = requested_message
        self.connector_id = connector_id


@final
@datatype
class FirmwareStatusNotificationResponse(Response):
    """Answers a FirmwareStatusNotificationRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class FirmwareStatusNotificationRequest(StationRequest[OCPP16, FirmwareStatusNotificationResponse]):
    """Tells the CSMS how a firmware update is going.

    Sent by the station; block FirmwareManagement, Firmware management.
    """

    __slots__ = ("status",)

    status: FirmwareStatus

    def __init__(self, *, status: FirmwareStatus) -> None:
        self.status = status


@final
@datatype
class GetCompositeScheduleResponse(Response):
    """Answers a GetCompositeScheduleRequest."""

    __slots__ = ("status", "connector_id", "schedule_start", "charging_schedule")

    status: GetCompositeScheduleStatus
    connector_id: int | None
    schedule_start: datetime | None
    """With time zone."""
    charging_schedule: ChargingSchedule | None

    def __init__(
        self,
        *,
        status: GetCompositeScheduleStatus,
        connector_id: int | None = None,
        schedule_start: datetime | None = None,
        charging_schedule: ChargingSchedule | None = None,
    ) -> None:
        self.status = status
        self.connector_id = connector_id
        self.schedule_start = schedule_start
        self.charging_schedule = charging_schedule


@final
@datatype
class GetCompositeScheduleRequest(CsmsRequest[OCPP16, GetCompositeScheduleResponse]):
    """Asks the station which limits will hold for a connector in the coming period.

    Sent by the CSMS; block SmartCharging, Smart charging.
    """

    __slots__ = ("connector_id", "duration", "charging_rate_unit")

    connector_id: int
    duration: int
    """In s."""
    charging_rate_unit: ChargingRateUnitType | None

    def __init__(
        self,
        *,
        connector_id: int,
        duration: int,
        charging_rate_unit: ChargingRateUnitType | None = None,
    ) -> None:
        self.connector_id = connector_id
        self.duration = duration
        self.charging_rate_unit = charging_rate_unit


@final
@datatype
class GetConfigurationResponse(Response):
    """Answers a GetConfigurationRequest."""

    __slots__ = ("configuration_key", "unknown_key")

    configuration_key: list[KeyValue] | None
    unknown_key: list[str] | None
    """Each at most 50 characters."""

    def __init__(
        self,
        *,
        configuration_key: list[KeyValue] | None = None,
        unknown_key: list[str] | None = None,
    ) -> None:
        self.configuration_key = configuration_key
        self.unknown_key = unknown_key


@final
@datatype
class GetConfigurationRequest(CsmsRequest[OCPP16, GetConfigurationResponse]):
    """Asks the station for the values of its configuration keys.

    Sent by the CSMS; block Core.
    """

    __slots__ = ("key",)

    key: list[str] | None
    """Each at most 50 characters."""

    def __init__(self, *, key: list[str] | None = None) -> None:
        self.key = key


@final
@datatype
class GetDiagnosticsResponse(Response):
    """Answers a GetDiagnosticsRequest."""

    __slots__ = ("file_name",)

    file_name: str | None
    """At most 255 characters."""

    def __init__(self, *, file_name: str | None = None) -> None:
        self.file_name = file_name


@final
@datatype
class GetDiagnosticsRequest(CsmsRequest[OCPP16, GetDiagnosticsResponse]):
    """Asks the station to upload a diagnostics file to a given place.

    Sent by the CSMS; block FirmwareManagement, Firmware management.
    """

    __slots__ = ("location", "retries", "retry_interval", "start_time", "stop_time")

    location: str
    """A URI."""
    retries: int | None
    retry_interval: int | None
    """In s."""
    start_time: datetime | None
    """With time zone."""
    stop_time: datetime | None
    """With time zone."""

    def __init__(
        self,
        *,
        location: str,
        retries: int | None = None,
        retry_interval: int | None = None,
        start_time: datetime | None = None,
        stop_time: datetime | None = None,
    ) -> None:
        self.location = location
        self.retries = retries
        self.retry_interval = retry_interval
        self.start_time = start_time
        self.stop_time = stop_time


@final
@datatype
class GetInstalledCertificateIdsResponse(Response):
    """Answers a GetInstalledCertificateIdsRequest."""

    __slots__ = ("status", "certificate_hash_data")

    status: GetInstalledCertificateStatusEnumType
    certificate_hash_data: list[CertificateHashDataType] | None
    """At least 1 item."""

    def __init__(
        self,
        *,
        status: GetInstalledCertificateStatusEnumType,
        certificate_hash_data: list[CertificateHashDataType] | None = None,
    ) -> None:
        self.status = status
        self.certificate_hash_data = certificate_hash_data


@final
@datatype
class GetInstalledCertificateIdsRequest(CsmsRequest[OCPP16, GetInstalledCertificateIdsResponse]):
    """Asks the station which root certificates it holds.

    Sent by the CSMS; block Security.
    """

    __slots__ = ("certificate_type",)

    certificate_type: CertificateUseEnumType

    def __init__(self, *, certificate_type: CertificateUseEnumType) -> None:
        self.certificate_type = certificate_type


@final
@datatype
class GetLocalListVersionResponse(Response):
    """Answers a GetLocalListVersionRequest."""

    __slots__ = ("list_version",)

    list_version: int

    def __init__(self, *, list_version: int) -> None:
        self.list_version = list_version


@final
@datatype
class GetLocalListVersionRequest(CsmsRequest[OCPP16, GetLocalListVersionResponse]):
    """Asks the station which version of the local authorization list it holds.

    Sent by the CSMS; block LocalAuthListManagement, Local authorization list management.
    """

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class GetLogResponse(Response):
    """Answers a GetLogRequest."""

    __slots__ = ("status", "filename")

    status: LogStatusEnumType
    filename: str | None
    """At most 255 characters."""

    def __init__(self, *, status: LogStatusEnumType, filename: str | None = None) -> None:
        self.status = status
        self.filename = filename


@final
@datatype
class GetLogRequest(CsmsRequest[OCPP16, GetLogResponse]):
    """Asks the station to upload its diagnostics log or its security log.

    Sent by the CSMS; block Security.
    """

    __slots__ = ("log", "log_type", "request_id", "retries", "retry_interval")

    log: LogParametersType
    log_type: LogEnumType
    request_id: int
    retries: int | None
    retry_interval: int | None
    """In s."""

    def __init__(
        self,
        *,
        log: LogParametersType,
        log_type: LogEnumType,
        request_id: int,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None:
        self.log = log
        self.log_type = log_type
        self.request_id = request_id
        self.retries = retries
        self.retry_interval = retry_interval


@final
@datatype
class HeartbeatResponse(Response):
    """Answers a HeartbeatRequest."""

    __slots__ = ("current_time",)

    current_time: datetime
    """With time zone."""

    def __init__(self, *, current_time: datetime) -> None:
        self.current_time = current_time


@final
@datatype
class HeartbeatRequest(StationRequest[OCPP16, HeartbeatResponse]):
    """Shows the CSMS that the station is alive, and fetches the current time.

    Sent by the station; block Core.
    """

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class InstallCertificateResponse(Response):
    """Answers a InstallCertificateRequest."""

    __slots__ = ("status",)

    status: InstallCertificateStatusEnumType

    def __init__(self, *, status: InstallCertificateStatusEnumType) -> None:
        self.status = status


@final
@datatype
class InstallCertificateRequest(CsmsRequest[OCPP16, InstallCertificateResponse]):
    """Asks the station to install a root certificate.

    Sent by the CSMS; block Security.
    """

    __slots__ = ("certificate_type", "certificate")

    certificate_type: CertificateUseEnumType
    certificate: str
    """At most 5500 characters."""

    def __init__(self, *, certificate_type: CertificateUseEnumType, certificate: str) -> None:
        self.certificate_type = certificate_type
        self.certificate = certificate


@final
@datatype
class LogStatusNotificationResponse(Response):
    """Answers a LogStatusNotificationRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class LogStatusNotificationRequest(StationRequest[OCPP16, LogStatusNotificationResponse]):
    """Tells the CSMS how the upload of a log is going.

    Sent by the station; block Security.
    """

    __slots__ = ("status", "request_id")

    status: UploadLogStatusEnumType
    request_id: int | None

    def __init__(self, *, status: UploadLogStatusEnumType, request_id: int | None = None) -> None:
        self.status = status
        self.request_id = request_id


@final
@datatype
class MeterValuesResponse(Response):
    """Answers a MeterValuesRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class MeterValuesRequest(StationRequest[OCPP16, MeterValuesResponse]):
    """Sends the CSMS meter readings of a connector or of the main meter.

    Sent by the station; block Core.
    """

    __slots__ = ("connector_id", "meter_value", "transaction_id")

    connector_id: int
    meter_value: list[MeterValue]
    transaction_id: int | None

    def __init__(self, *, connector_id: int, meter_value: list[MeterValue], transaction_id: int | None = None) -> None:
        self.connector_id = connector_id
        self.meter_value = meter_value
        self.transaction_id = transaction_id


@final
@datatype
class RemoteStartTransactionResponse(Response):
    """Answers a RemoteStartTransactionRequest."""

    __slots__ = ("status",)

    status: RemoteStartStopStatus

    def __init__(self, *, status: RemoteStartStopStatus) -> None:
        self.status = status


@final
@datatype
class RemoteStartTransactionRequest(CsmsRequest[OCPP16, RemoteStartTransactionResponse]):
    """Asks the station to start a transaction for an identifier.

    Sent by the CSMS; block Core.
    """

    __slots__ = ("id_tag", "connector_id", "charging_profile")

    id_tag: str
    """At most 20 characters."""
    connector_id: int | None
    charging_profile: ChargingProfile | None

    def __init__(
        self,
        *,
        id_tag: str,
        connector_id: int | None = None,
        charging_profile: ChargingProfile | None = None,
    ) -> None:
        self.id_tag = id_tag
        self.connector_id = connector_id
        self.charging_profile = charging_profile


@final
@datatype
class RemoteStopTransactionResponse(Response):
    """Answers a RemoteStopTransactionRequest."""

    __slots__ = ("status",)

    status: RemoteStartStopStatus

    def __init__(self, *, status: RemoteStartStopStatus) -> None:
        self.status = status


@final
@datatype
class RemoteStopTransactionRequest(CsmsRequest[OCPP16, RemoteStopTransactionResponse]):
    """Asks the station to stop a running transaction.

    Sent by the CSMS; block Core.
    """

    __slots__ = ("transaction_id",)

    transaction_id: int

    def __init__(self, *, transaction_id: int) -> None:
        self.transaction_id = transaction_id


@final
@datatype
class ReserveNowResponse(Response):
    """Answers a ReserveNowRequest."""

    __slots__ = ("status",)

    status: ReservationStatus

    def __init__(self, *, status: ReservationStatus) -> None:
        self.status = status


@final
@datatype
class ReserveNowRequest(CsmsRequest[OCPP16, ReserveNowResponse]):
    """Asks the station to keep a connector free for an identifier until a given time.

    Sent by the CSMS; block Reservation.
    """

    __slots__ = ("connector_id", "expiry_date", "id_tag", "reservation_id", "parent_id_tag")

    connector_id: int
    expiry_date: datetime
    """With time zone."""
    id_tag: str
    """At most 20 characters."""
    reservation_id: int
    parent_id_tag: str | None
    """At most 20 characters."""

    def __init__(
        self,
        *,
        connector_id: int,
        expiry_date: datetime,
        id_tag: str,
        reservation_id: int,
        parent_id_tag: str | None = None,
    ) -> None:
        self.connector_id = connector_id
        self.expiry_date = expiry_date
        self.id_tag = id_tag
        self.reservation_id = reservation_id
        self.parent_id_tag = parent_id_tag


@final
@datatype
class ResetResponse(Response):
    """Answers a ResetRequest."""

    __slots__ = ("status",)

    status: ResetStatus

    def __init__(self, *, status: ResetStatus) -> None:
        self.status = status


@final
@datatype
class ResetRequest(CsmsRequest[OCPP16, ResetResponse]):
    """Asks the station to restart, gracefully or at once.

    Sent by the CSMS; block Core.
    """

    __slots__ = ("type",)

    type: ResetType

    def __init__(self, *, type: ResetType) -> None:
        self.type = type


@final
@datatype
class SecurityEventNotificationResponse(Response):
    """Answers a SecurityEventNotificationRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class SecurityEventNotificationRequest(StationRequest[OCPP16, SecurityEventNotificationResponse]):
    """Tells the CSMS about a security event at the station.

    Sent by the station; block Security.
    """

    __slots__ = ("type", "timestamp", "tech_info")

    type: str
    """At most 50 characters."""
    timestamp: datetime
    """With time zone."""
    tech_info: str | None
    """At most 255 characters."""

    def __init__(self, *, type: str, timestamp: datetime, tech_info: str | None = None) -> None:
        self.type = type
        self.timestamp = timestamp
        self.tech_info = tech_info


@final
@datatype
class SendLocalListResponse(Response):
    """Answers a SendLocalListRequest."""

    __slots__ = ("status",)

    status: UpdateStatus

    def __init__(self, *, status: UpdateStatus) -> None:
        self.status = status


@final
@datatype
class SendLocalListRequest(CsmsRequest[OCPP16, SendLocalListResponse]):
    """Gives the station a local authorization list, or changes to the one it holds.

    Sent by the CSMS; block LocalAuthListManagement, Local authorization list management.
    """

    __slots__ = ("list_version", "update_type", "local_authorization_list")

    list_version: int
    update_type: UpdateType
    local_authorization_list: list[AuthorizationData] | None

    def __init__(
        self,
        *,
        list_version: int,
        update_type: UpdateType,
        local_authorization_list: list[AuthorizationData] | None = None,
    ) -> None:
        self.list_version = list_version
        self.update_type = update_type
        self.local_authorization_list = local_authorization_list


@final
@datatype
class SetChargingProfileResponse(Response):
    """Answers a SetChargingProfileRequest."""

    __slots__ = ("status",)

    status: ChargingProfileStatus

    def __init__(self, *, status: ChargingProfileStatus) -> None:
        self.status = status


@final
@datatype
class SetChargingProfileRequest(CsmsRequest[OCPP16, SetChargingProfileResponse]):
    """Gives the station a charging profile for a connector or for all of itself.

    Sent by the CSMS; block SmartCharging, Smart charging.
    """

    __slots__ = ("connector_id", "cs_charging_profiles")

    connector_id: int
    cs_charging_profiles: ChargingProfile

    def __init__(self, *, connector_id: int, cs_charging_profiles: ChargingProfile) -> None:
        self.connector_id = connector_id
        self.cs_charging_profiles = cs_charging_profiles


@final
@datatype
class SignCertificateResponse(Response):
    """Answers a SignCertificateRequest."""

    __slots__ = ("status",)

    status: GenericStatusEnumType

    def __init__(self, *, status: GenericStatusEnumType) -> None:
        self.status = status


@final
@datatype
class SignCertificateRequest(StationRequest[OCPP16, SignCertificateResponse]):
    """Asks the CSMS to get the station's certificate signing request signed.

    Sent by the station; block Security.
    """

    __slots__ = ("csr",)

    csr: str
    """At most 5500 characters."""

    def __init__(self, *, csr: str) -> None:
        self.csr = csr


@final
@datatype
class SignedFirmwareStatusNotificationResponse(Response):
    """Answers a SignedFirmwareStatusNotificationRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class SignedFirmwareStatusNotificationRequest(StationRequest[OCPP16, SignedFirmwareStatusNotificationResponse]):
    """Tells the CSMS how an update with signed firmware is going.

    Sent by the station; block Security.
    """

    __slots__ = ("status", "request_id")

    status: FirmwareStatusEnumType
    request_id: int | None

    def __init__(self, *, status: FirmwareStatusEnumType, request_id: int | None = None) -> None:
        self.status = status
        self.request_id = request_id


@final
@datatype
class SignedUpdateFirmwareResponse(Response):
    """Answers a SignedUpdateFirmwareRequest."""

    __slots__ = ("status",)

    status: UpdateFirmwareStatusEnumType

    def __init__(self, *, status: UpdateFirmwareStatusEnumType) -> None:
        self.status = status


@final
@datatype
class SignedUpdateFirmwareRequest(CsmsRequest[OCPP16, SignedUpdateFirmwareResponse]):
    """Asks the station to download signed firmware, check its signature and install it.

    Sent by the CSMS; block Security.
    """

    __slots__ = ("request_id", "firmware", "retries", "retry_interval")

    request_id: int
    firmware: FirmwareType
    retries: int | None
    retry_interval: int | None
    """In s."""

    def __init__(
        self,
        *,
        request_id: int,
        firmware: FirmwareType,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None:
        self.request_id = request_id
        self.firmware = firmware
        self.retries = retries
        self.retry_interval = retry_interval


@final
@datatype
class StartTransactionResponse(Response):
    """Answers a StartTransactionRequest."""

    __slots__ = ("id_tag_info", "transaction_id")

    id_tag_info: IdTagInfo
    transaction_id: int

    def __init__(self, *, id_tag_info: IdTagInfo, transaction_id: int) -> None:
        self.id_tag_info = id_tag_info
        self.transaction_id = transaction_id


@final
@datatype
class StartTransactionRequest(StationRequest[OCPP16, StartTransactionResponse]):
    """Announces a new transaction to the CSMS, which gives it a number.

    Sent by the station; block Core.
    """

    __slots__ = ("connector_id", "id_tag", "meter_start", "timestamp", "reservation_id")

    connector_id: int
    id_tag: str
    """At most 20 characters."""
    meter_start: int
    """In Wh."""
    timestamp: datetime
    """With time zone."""
    reservation_id: int | None

    def __init__(
        self,
        *,
        connector_id: int,
        id_tag: str,
        meter_start: int,
        timestamp: datetime,
        reservation_id: int | None = None,
    ) -> None:
        self.connector_id = connector_id
        self.id_tag = id_tag
        self.meter_start = meter_start
        self.timestamp = timestamp
        self.reservation_id = reservation_id


@final
@datatype
class StatusNotificationResponse(Response):
    """Answers a StatusNotificationRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class StatusNotificationRequest(StationRequest[OCPP16, StatusNotificationResponse]):
    """Tells the CSMS the state of a connector or the station, and any fault.

    Sent by the station; block Core.
    """

    __slots__ = ("connector_id", "error_code", "status", "info", "timestamp", "vendor_id", "vendor_error_code")

    connector_id: int
    error_code: ChargePointErrorCode
    status: ChargePointStatus
    info: str | None
    """At most 50 characters."""
    timestamp: datetime | None
    """With time zone."""
    vendor_id: str | None
    """At most 255 characters."""
    vendor_error_code: str | None
    """At most 50 characters."""

    def __init__(
        self,
        *,
        connector_id: int,
        error_code: ChargePointErrorCode,
        status: ChargePointStatus,
        info: str | None = None,
        timestamp: datetime | None = None,
        vendor_id: str | None = None,
        vendor_error_code: str | None = None,
    ) -> None:
        self.connector_id = connector_id
        self.error_code = error_code
        self.status = status
        self.info = info
        self.timestamp = timestamp
        self.vendor_id = vendor_id
        self.vendor_error_code = vendor_error_code


@final
@datatype
class StopTransactionResponse(Response):
    """Answers a StopTransactionRequest."""

    __slots__ = ("id_tag_info",)

    id_tag_info: IdTagInfo | None

    def __init__(self, *, id_tag_info: IdTagInfo | None = None) -> None:
        self.id_tag_info = id_tag_info


@final
@datatype
class StopTransactionRequest(StationRequest[OCPP16, StopTransactionResponse]):
    """Reports the end of a transaction to the CSMS, with the last meter reading.

    Sent by the station; block Core.
    """

    __slots__ = ("meter_stop", "timestamp", "transaction_id", "id_tag", "reason", "transaction_data")

    meter_stop: int
    """In Wh."""
    timestamp: datetime
    """With time zone."""
    transaction_id: int
    id_tag: str | None
    """At most 20 characters."""
    reason: Reason | None
    transaction_data: list[MeterValue] | None

    def __init__(
        self,
        *,
        meter_stop: int,
        timestamp: datetime,
        transaction_id: int,
        id_tag: str | None = None,
        reason: Reason | None = None,
        transaction_data: list[MeterValue] | None = None,
    ) -> None:
        self.meter_stop = meter_stop
        self.timestamp = timestamp
        self.transaction_id = transaction_id
        self.id_tag = id_tag
        self.reason = reason
        self.transaction_data = transaction_data


@final
@datatype
class TriggerMessageResponse(Response):
    """Answers a TriggerMessageRequest."""

    __slots__ = ("status",)

    status: TriggerMessageStatus

    def __init__(self, *, status: TriggerMessageStatus) -> None:
        self.status = status


@final
@datatype
class TriggerMessageRequest(CsmsRequest[OCPP16, TriggerMessageResponse]):
    """Asks the station to send a chosen message now.

    Sent by the CSMS; block RemoteTrigger, Remote trigger.
    """

    __slots__ = ("requested_message", "connector_id")

    requested_message: MessageTrigger
    connector_id: int | None

    def __init__(self, *, requested_message: MessageTrigger, connector_id: int | None = None) -> None:
        self.requested_message = requested_message
        self.connector_id = connector_id


@final
@datatype
class UnlockConnectorResponse(Response):
    """Answers a UnlockConnectorRequest."""

    __slots__ = ("status",)

    status: UnlockStatus

    def __init__(self, *, status: UnlockStatus) -> None:
        self.status = status


@final
@datatype
class UnlockConnectorRequest(CsmsRequest[OCPP16, UnlockConnectorResponse]):
    """Asks the station to release the cable lock of a connector.

    Sent by the CSMS; block Core.
    """

    __slots__ = ("connector_id",)

    connector_id: int

    def __init__(self, *, connector_id: int) -> None:
        self.connector_id = connector_id


@final
@datatype
class UpdateFirmwareResponse(Response):
    """Answers a UpdateFirmwareRequest."""

    __slots__ = ()

    def __init__(self) -> None: ...


@final
@datatype
class UpdateFirmwareRequest(CsmsRequest[OCPP16, UpdateFirmwareResponse]):
    """Asks the station to download firmware and install it.

    Sent by the CSMS; block FirmwareManagement, Firmware management.
    """

    __slots__ = ("location", "retrieve_date", "retries", "retry_interval")

    location: str
    """A URI."""
    retrieve_date: datetime
    """With time zone."""
    retries: int | None
    retry_interval: int | None
    """In s."""

    def __init__(
        self,
        *,
        location: str,
        retrieve_date: datetime,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None:
        self.location = location
        self.retrieve_date = retrieve_date
        self.retries = retries
        self.retry_interval = retry_interval

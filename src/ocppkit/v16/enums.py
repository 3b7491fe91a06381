"""Enumerations of OCPP 1.6.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ocppkit.enums import OcppEnum
else:
    from ocppkit.enums import Declared as OcppEnum

__all__ = [
    "AuthorizationStatus", "AvailabilityStatus", "AvailabilityType", "CancelReservationStatus",
    "CertificateSignedStatusEnumType", "CertificateUseEnumType", "ChargePointErrorCode", "ChargePointStatus",
    "ChargingProfileKindType", "ChargingProfilePurposeType", "ChargingProfileStatus", "ChargingRateUnitType",
    "ClearCacheStatus", "ClearChargingProfileStatus", "ConfigurationStatus", "DataTransferStatus",
    "DeleteCertificateStatusEnumType", "DiagnosticsStatus", "FirmwareStatus", "FirmwareStatusEnumType",
    "GenericStatusEnumType", "GetCompositeScheduleStatus", "GetInstalledCertificateStatusEnumType",
    "HashAlgorithmEnumType", "InstallCertificateStatusEnumType", "Location", "LogEnumType", "LogStatusEnumType",
    "Measurand", "MessageTrigger", "MessageTriggerEnumType", "Phase", "ReadingContext", "Reason", "RecurrencyKindType",
    "RegistrationStatus", "RemoteStartStopStatus", "ReservationStatus", "ResetStatus", "ResetType",
    "TriggerMessageStatus", "TriggerMessageStatusEnumType", "UnitOfMeasure", "UnlockStatus",
    "UpdateFirmwareStatusEnumType", "UpdateStatus", "UpdateType", "UploadLogStatusEnumType", "ValueFormat",
]


class AuthorizationStatus(OcppEnum):
    """Values of IdTagInfo.status."""

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    CONCURRENT_TX = "ConcurrentTx"


class AvailabilityStatus(OcppEnum):
    """Values of ChangeAvailabilityResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class AvailabilityType(OcppEnum):
    """Values of ChangeAvailabilityRequest.type."""

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class CancelReservationStatus(OcppEnum):
    """Values of CancelReservationResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateSignedStatusEnumType(OcppEnum):
    """Values of CertificateSignedResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateUseEnumType(OcppEnum):
    """Values of GetInstalledCertificateIdsRequest.certificateType and InstallCertificateRequest.certificateType."""

    CENTRAL_SYSTEM_ROOT_CERTIFICATE = "CentralSystemRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"


class ChargePointErrorCode(OcppEnum):
    """Values of StatusNotificationRequest.errorCode."""

    CONNECTOR_LOCK_FAILURE = "ConnectorLockFailure"
    EV_COMMUNICATION_ERROR = "EVCommunicationError"
    GROUND_FAILURE = "GroundFailure"
    HIGH_TEMPERATURE = "HighTemperature"
    INTERNAL_ERROR = "InternalError"
    LOCAL_LIST_CONFLICT = "LocalListConflict"
    NO_ERROR = "NoError"
    OTHER_ERROR = "OtherError"
    OVER_CURRENT_FAILURE = "OverCurrentFailure"
    POWER_METER_FAILURE = "PowerMeterFailure"
    POWER_SWITCH_FAILURE = "PowerSwitchFailure"
    READER_FAILURE = "ReaderFailure"
    RESET_FAILURE = "ResetFailure"
    UNDER_VOLTAGE = "UnderVoltage"
    OVER_VOLTAGE = "OverVoltage"
    WEAK_SIGNAL = "WeakSignal"


class ChargePointStatus(OcppEnum):
    """Values of StatusNotificationRequest.status."""

    AVAILABLE = "Available"
    PREPARING = "Preparing"
    CHARGING = "Charging"
    SUSPENDED_EVSE = "SuspendedEVSE"
    SUSPENDED_EV = "SuspendedEV"
    FINISHING = "Finishing"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"


class ChargingProfileKindType(OcppEnum):
    """Values of ChargingProfile.chargingProfileKind."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"


class ChargingProfilePurposeType(OcppEnum):
    """Values of ClearChargingProfileRequest.chargingProfilePurpose and ChargingProfile.chargingProfilePurpose."""

    CHARGE_POINT_MAX_PROFILE = "ChargePointMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"


class ChargingProfileStatus(OcppEnum):
    """Values of SetChargingProfileResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"


class ChargingRateUnitType(OcppEnum):
    """Values of GetCompositeScheduleRequest.chargingRateUnit and ChargingSchedule.chargingRateUnit."""

    A = "A"
    W = "W"


class ClearCacheStatus(OcppEnum):
    """Values of ClearCacheResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ClearChargingProfileStatus(OcppEnum):
    """Values of ClearChargingProfileResponse.status."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class ConfigurationStatus(OcppEnum):
    """Values of ChangeConfigurationResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    REBOOT_REQUIRED = "RebootRequired"
    NOT_SUPPORTED = "NotSupported"


class DataTransferStatus(OcppEnum):
    """Values of DataTransferResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"


class DeleteCertificateStatusEnumType(OcppEnum):
    """Values of DeleteCertificateResponse.status."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"


class DiagnosticsStatus(OcppEnum):
    """Values of DiagnosticsStatusNotificationRequest.status."""

    IDLE = "Idle"
    UPLOADED = "Uploaded"
    UPLOAD_FAILED = "UploadFailed"
    UPLOADING = "Uploading"


class FirmwareStatus(OcppEnum):
    """Values of FirmwareStatusNotificationRequest.status."""

    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOADING = "Downloading"
    IDLE = "Idle"
    INSTALLATION_FAILED = "InstallationFailed"
    INSTALLING = "Installing"
    INSTALLED = "Installed"


class FirmwareStatusEnumType(OcppEnum):
    """Values of SignedFirmwareStatusNotificationRequest.status."""

    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOADING = "Downloading"
    DOWNLOAD_SCHEDULED = "DownloadScheduled"
    DOWNLOAD_PAUSED = "DownloadPaused"
    IDLE = "Idle"
    INSTALLATION_FAILED = "InstallationFailed"
    INSTALLING = "Installing"
    INSTALLED = "Installed"
    INSTALL_REBOOTING = "InstallRebooting"
    INSTALL_SCHEDULED = "InstallScheduled"
    INSTALL_VERIFICATION_FAILED = "InstallVerificationFailed"
    INVALID_SIGNATURE = "InvalidSignature"
    SIGNATURE_VERIFIED = "SignatureVerified"


class GenericStatusEnumType(OcppEnum):
    """Values of SignCertificateResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class GetCompositeScheduleStatus(OcppEnum):
    """Values of GetCompositeScheduleResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class GetInstalledCertificateStatusEnumType(OcppEnum):
    """Values of GetInstalledCertificateIdsResponse.status."""

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"


class HashAlgorithmEnumType(OcppEnum):
    """Values of CertificateHashDataType.hashAlgorithm."""

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"


class InstallCertificateStatusEnumType(OcppEnum):
    """Values of InstallCertificateResponse.status."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    REJECTED = "Rejected"


class Location(OcppEnum):
    """Values of SampledValue.location."""

    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"
    BODY = "Body"


class LogEnumType(OcppEnum):
    """Values of GetLogRequest.logType."""

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"


class LogStatusEnumType(OcppEnum):
    """Values of GetLogResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"


class Measurand(OcppEnum):
    """Values of SampledValue.measurand."""

    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    POWER_FACTOR = "Power.Factor"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_EXPORT = "Current.Export"
    CURRENT_OFFERED = "Current.Offered"
    VOLTAGE = "Voltage"
    FREQUENCY = "Frequency"
    TEMPERATURE = "Temperature"
    SOC = "SoC"
    RPM = "RPM"


class MessageTrigger(OcppEnum):
    """Values of TriggerMessageRequest.requestedMessage."""

    BOOT_NOTIFICATION = "BootNotification"
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    STATUS_NOTIFICATION = "StatusNotification"


class MessageTriggerEnumType(OcppEnum):
    """Values of ExtendedTriggerMessageRequest.requestedMessage."""

    BOOT_NOTIFICATION = "BootNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    SIGN_CHARGE_POINT_CERTIFICATE = "SignChargePointCertificate"
    STATUS_NOTIFICATION = "StatusNotification"


class Phase(OcppEnum):
    """Values of SampledValue.phase."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    N = "N"
    L1_N = "L1-N"
    L2_N = "L2-N"
    L3_N = "L3-N"
    L1_L2 = "L1-L2"
    L2_L3 = "L2-L3"
    L3_L1 = "L3-L1"


class ReadingContext(OcppEnum):
    """Values of SampledValue.context."""

    INTERRUPTION_BEGIN = "Interruption.Begin"
    INTERRUPTION_END = "Interruption.End"
    SAMPLE_CLOCK = "Sample.Clock"
    SAMPLE_PERIODIC = "Sample.Periodic"
    TRANSACTION_BEGIN = "Transaction.Begin"
    TRANSACTION_END = "Transaction.End"
    TRIGGER = "Trigger"
    OTHER = "Other"


class Reason(OcppEnum):
    """Values of StopTransactionRequest.reason."""

    EMERGENCY_STOP = "EmergencyStop"
    EV_DISCONNECTED = "EVDisconnected"
    HARD_RESET = "HardReset"
    LOCAL = "Local"
    OTHER = "Other"
    POWER_LOSS = "PowerLoss"
    REBOOT = "Reboot"
    REMOTE = "Remote"
    SOFT_RESET = "SoftReset"
    UNLOCK_COMMAND = "UnlockCommand"
    DE_AUTHORIZED = "DeAuthorized"


class RecurrencyKindType(OcppEnum):
    """Values of ChargingProfile.recurrencyKind."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RegistrationStatus(OcppEnum):
    """Values of BootNotificationResponse.status."""

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"


class RemoteStartStopStatus(OcppEnum):
    """Values of RemoteStartTransactionResponse.status and RemoteStopTransactionResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ReservationStatus(OcppEnum):
    """Values of ReserveNowResponse.status."""

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"


class ResetStatus(OcppEnum):
    """Values of ResetResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ResetType(OcppEnum):
    """Values of ResetRequest.type."""

    HARD = "Hard"
    SOFT = "Soft"


class TriggerMessageStatus(OcppEnum):
    """Values of TriggerMessageResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"


class TriggerMessageStatusEnumType(OcppEnum):
    """Values of ExtendedTriggerMessageResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"


class UnitOfMeasure(OcppEnum):
    """Values of SampledValue.unit."""

    WH = "Wh"
    KWH = "kWh"
    VARH = "varh"
    KVARH = "kvarh"
    W = "W"
    KW = "kW"
    VA = "VA"
    KVA = "kVA"
    VAR = "var"
    KVAR = "kvar"
    A = "A"
    V = "V"
    K = "K"
    CELCIUS = "Celcius"
    CELSIUS = "Celsius"
    FAHRENHEIT = "Fahrenheit"
    PERCENT = "Percent"
    HERTZ = "Hertz"  # from the errata: read under ERRATA, never written


class UnlockStatus(OcppEnum):
    """Values of UnlockConnectorResponse.status."""

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"
    NOT_SUPPORTED = "NotSupported"


class UpdateFirmwareStatusEnumType(OcppEnum):
    """Values of SignedUpdateFirmwareResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"


class UpdateStatus(OcppEnum):
    """Values of SendLocalListResponse.status."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_SUPPORTED = "NotSupported"
    VERSION_MISMATCH = "VersionMismatch"


class UpdateType(OcppEnum):
    """Values of SendLocalListRequest.updateType."""

    DIFFERENTIAL = "Differential"
    FULL = "Full"


class UploadLogStatusEnumType(OcppEnum):
    """Values of LogStatusNotificationRequest.status."""

    BAD_MESSAGE = "BadMessage"
    IDLE = "Idle"
    NOT_SUPPORTED_OPERATION = "NotSupportedOperation"
    PERMISSION_DENIED = "PermissionDenied"
    UPLOADED = "Uploaded"
    UPLOAD_FAILURE = "UploadFailure"
    UPLOADING = "Uploading"


class ValueFormat(OcppEnum):
    """Values of SampledValue.format."""

    RAW = "Raw"
    SIGNED_DATA = "SignedData"

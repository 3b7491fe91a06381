"""Enumerations of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/v201; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ocppkit.enums import OcppEnum
else:
    from ocppkit.enums import Declared as OcppEnum

__all__ = [
    "APNAuthenticationEnumType", "AttributeEnumType", "AuthorizationStatusEnumType",
    "AuthorizeCertificateStatusEnumType", "BootReasonEnumType", "CancelReservationStatusEnumType",
    "CertificateActionEnumType", "CertificateSignedStatusEnumType", "CertificateSigningUseEnumType",
    "ChangeAvailabilityStatusEnumType", "ChargingLimitSourceEnumType", "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType", "ChargingProfileStatusEnumType", "ChargingRateUnitEnumType",
    "ChargingStateEnumType", "ClearCacheStatusEnumType", "ClearChargingProfileStatusEnumType",
    "ClearMessageStatusEnumType", "ClearMonitoringStatusEnumType", "ComponentCriterionEnumType", "ConnectorEnumType",
    "ConnectorStatusEnumType", "CostKindEnumType", "CustomerInformationStatusEnumType", "DataEnumType",
    "DataTransferStatusEnumType", "DeleteCertificateStatusEnumType", "DisplayMessageStatusEnumType",
    "EnergyTransferModeEnumType", "EventNotificationEnumType", "EventTriggerEnumType", "FirmwareStatusEnumType",
    "GenericDeviceModelStatusEnumType", "GenericStatusEnumType", "GetCertificateIdUseEnumType",
    "GetCertificateStatusEnumType", "GetChargingProfileStatusEnumType", "GetDisplayMessagesStatusEnumType",
    "GetInstalledCertificateStatusEnumType", "GetVariableStatusEnumType", "HashAlgorithmEnumType", "IdTokenEnumType",
    "InstallCertificateStatusEnumType", "InstallCertificateUseEnumType", "Iso15118EVCertificateStatusEnumType",
    "LocationEnumType", "LogEnumType", "LogStatusEnumType", "MeasurandEnumType", "MessageFormatEnumType",
    "MessagePriorityEnumType", "MessageStateEnumType", "MessageTriggerEnumType", "MonitorEnumType",
    "MonitoringBaseEnumType", "MonitoringCriterionEnumType", "MutabilityEnumType",
    "NotifyEVChargingNeedsStatusEnumType", "OCPPInterfaceEnumType", "OCPPTransportEnumType", "OCPPVersionEnumType",
    "OperationalStatusEnumType", "PhaseEnumType", "PublishFirmwareStatusEnumType", "ReadingContextEnumType",
    "ReasonEnumType", "RecurrencyKindEnumType", "RegistrationStatusEnumType", "ReportBaseEnumType",
    "RequestStartStopStatusEnumType", "ReservationUpdateStatusEnumType", "ReserveNowStatusEnumType", "ResetEnumType",
    "ResetStatusEnumType", "SendLocalListStatusEnumType", "SetMonitoringStatusEnumType",
    "SetNetworkProfileStatusEnumType", "SetVariableStatusEnumType", "TransactionEventEnumType",
    "TriggerMessageStatusEnumType", "TriggerReasonEnumType", "UnlockStatusEnumType", "UnpublishFirmwareStatusEnumType",
    "UpdateEnumType", "UpdateFirmwareStatusEnumType", "UploadLogStatusEnumType", "VPNEnumType",
]


class APNAuthenticationEnumType(OcppEnum):
    """Values of APNType.apnAuthentication."""

    CHAP = "CHAP"
    NONE = "NONE"
    PAP = "PAP"
    AUTO = "AUTO"


class AttributeEnumType(OcppEnum):
    """Values of GetVariableDataType.attributeType, GetVariableResultType.attributeType,
    SetVariableDataType.attributeType and 2 more.

    The standard's default is Actual.
    """

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"


class AuthorizationStatusEnumType(OcppEnum):
    """Values of IdTokenInfoType.status."""

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    CONCURRENT_TX = "ConcurrentTx"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    NO_CREDIT = "NoCredit"
    NOT_ALLOWED_TYPE_EVSE = "NotAllowedTypeEVSE"
    NOT_AT_THIS_LOCATION = "NotAtThisLocation"
    NOT_AT_THIS_TIME = "NotAtThisTime"
    UNKNOWN = "Unknown"


class AuthorizeCertificateStatusEnumType(OcppEnum):
    """Values of AuthorizeResponse.certificateStatus."""

    ACCEPTED = "Accepted"
    SIGNATURE_ERROR = "SignatureError"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_REVOKED = "CertificateRevoked"
    NO_CERTIFICATE_AVAILABLE = "NoCertificateAvailable"
    CERT_CHAIN_ERROR = "CertChainError"
    CONTRACT_CANCELLED = "ContractCancelled"


class BootReasonEnumType(OcppEnum):
    """Values of BootNotificationRequest.reason."""

    APPLICATION_RESET = "ApplicationReset"
    FIRMWARE_UPDATE = "FirmwareUpdate"
    LOCAL_RESET = "LocalReset"
    POWER_UP = "PowerUp"
    REMOTE_RESET = "RemoteReset"
    SCHEDULED_RESET = "ScheduledReset"
    TRIGGERED = "Triggered"
    UNKNOWN = "Unknown"
    WATCHDOG = "Watchdog"


class CancelReservationStatusEnumType(OcppEnum):
    """Values of CancelReservationResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateActionEnumType(OcppEnum):
    """Values of Get15118EVCertificateRequest.action."""

    INSTALL = "Install"
    UPDATE = "Update"


class CertificateSignedStatusEnumType(OcppEnum):
    """Values of CertificateSignedResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateSigningUseEnumType(OcppEnum):
    """Values of CertificateSignedRequest.certificateType and SignCertificateRequest.certificateType."""

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2G_CERTIFICATE = "V2GCertificate"


class ChangeAvailabilityStatusEnumType(OcppEnum):
    """Values of ChangeAvailabilityResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class ChargingLimitSourceEnumType(OcppEnum):
    """Values of ClearedChargingLimitRequest.chargingLimitSource, ReportChargingProfilesRequest.chargingLimitSource,
    ChargingLimitType.chargingLimitSource and ChargingProfileCriterionType.chargingLimitSource.
    """

    EMS = "EMS"
    OTHER = "Other"
    SO = "SO"
    CSO = "CSO"


class ChargingProfileKindEnumType(OcppEnum):
    """Values of ChargingProfileType.chargingProfileKind."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"


class ChargingProfilePurposeEnumType(OcppEnum):
    """Values of ChargingProfileCriterionType.chargingProfilePurpose, ChargingProfileType.chargingProfilePurpose and
    ClearChargingProfileType.chargingProfilePurpose.
    """

    CHARGING_STATION_EXTERNAL_CONSTRAINTS = "ChargingStationExternalConstraints"
    CHARGING_STATION_MAX_PROFILE = "ChargingStationMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"


class ChargingProfileStatusEnumType(OcppEnum):
    """Values of SetChargingProfileResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ChargingRateUnitEnumType(OcppEnum):
    """Values of GetCompositeScheduleRequest.chargingRateUnit, ChargingScheduleType.chargingRateUnit and
    CompositeScheduleType.chargingRateUnit.
    """

    W = "W"
    A = "A"


class ChargingStateEnumType(OcppEnum):
    """Values of TransactionType.chargingState."""

    CHARGING = "Charging"
    EV_CONNECTED = "EVConnected"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"
    IDLE = "Idle"


class ClearCacheStatusEnumType(OcppEnum):
    """Values of ClearCacheResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ClearChargingProfileStatusEnumType(OcppEnum):
    """Values of ClearChargingProfileResponse.status."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class ClearMessageStatusEnumType(OcppEnum):
    """Values of ClearDisplayMessageResponse.status."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class ClearMonitoringStatusEnumType(OcppEnum):
    """Values of ClearMonitoringResultType.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_FOUND = "NotFound"


class ComponentCriterionEnumType(OcppEnum):
    """Values of GetReportRequest.componentCriteria."""

    ACTIVE = "Active"
    AVAILABLE = "Available"
    ENABLED = "Enabled"
    PROBLEM = "Problem"


class ConnectorEnumType(OcppEnum):
    """Values of ReserveNowRequest.connectorType."""

    C_CCS1 = "cCCS1"
    C_CCS2 = "cCCS2"
    C_G105 = "cG105"
    C_TESLA = "cTesla"
    C_TYPE1 = "cType1"
    C_TYPE2 = "cType2"
    S309_1P_16A = "s309-1P-16A"
    S309_1P_32A = "s309-1P-32A"
    S309_3P_16A = "s309-3P-16A"
    S309_3P_32A = "s309-3P-32A"
    S_BS1361 = "sBS1361"
    S_CEE_7_7 = "sCEE-7-7"
    S_TYPE2 = "sType2"
    S_TYPE3 = "sType3"
    OTHER_1PH_MAX_16A = "Other1PhMax16A"
    OTHER_1PH_OVER_16A = "Other1PhOver16A"
    OTHER_3PH = "Other3Ph"
    PAN = "Pan"
    W_INDUCTIVE = "wInductive"
    W_RESONANT = "wResonant"
    UNDETERMINED = "Undetermined"
    UNKNOWN = "Unknown"


class ConnectorStatusEnumType(OcppEnum):
    """Values of StatusNotificationRequest.connectorStatus."""

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"


class CostKindEnumType(OcppEnum):
    """Values of CostType.costKind."""

    CARBON_DIOXIDE_EMISSION = "CarbonDioxideEmission"
    RELATIVE_PRICE_PERCENTAGE = "RelativePricePercentage"
    RENEWABLE_GENERATION_PERCENTAGE = "RenewableGenerationPercentage"


class CustomerInformationStatusEnumType(OcppEnum):
    """Values of CustomerInformationResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID = "Invalid"


class DataEnumType(OcppEnum):
    """Values of VariableCharacteristicsType.dataType."""

    STRING = "string"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE_TIME = "dateTime"
    BOOLEAN = "boolean"
    OPTION_LIST = "OptionList"
    SEQUENCE_LIST = "SequenceList"
    MEMBER_LIST = "MemberList"


class DataTransferStatusEnumType(OcppEnum):
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


class DisplayMessageStatusEnumType(OcppEnum):
    """Values of SetDisplayMessageResponse.status."""

    ACCEPTED = "Accepted"
    NOT_SUPPORTED_MESSAGE_FORMAT = "NotSupportedMessageFormat"
    REJECTED = "Rejected"
    NOT_SUPPORTED_PRIORITY = "NotSupportedPriority"
    NOT_SUPPORTED_STATE = "NotSupportedState"
    UNKNOWN_TRANSACTION = "UnknownTransaction"


class EnergyTransferModeEnumType(OcppEnum):
    """Values of ChargingNeedsType.requestedEnergyTransfer."""

    DC = "DC"
    AC_SINGLE_PHASE = "AC_single_phase"
    AC_TWO_PHASE = "AC_two_phase"
    AC_THREE_PHASE = "AC_three_phase"


class EventNotificationEnumType(OcppEnum):
    """Values of EventDataType.eventNotificationType."""

    HARD_WIRED_NOTIFICATION = "HardWiredNotification"
    HARD_WIRED_MONITOR = "HardWiredMonitor"
    PRECONFIGURED_MONITOR = "PreconfiguredMonitor"
    CUSTOM_MONITOR = "CustomMonitor"


class EventTriggerEnumType(OcppEnum):
    """Values of EventDataType.trigger."""

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"


class FirmwareStatusEnumType(OcppEnum):
    """Values of FirmwareStatusNotificationRequest.status."""

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


class GenericDeviceModelStatusEnumType(OcppEnum):
    """Values of GetBaseReportResponse.status, GetMonitoringReportResponse.status, GetReportResponse.status and
    SetMonitoringBaseResponse.status.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    EMPTY_RESULT_SET = "EmptyResultSet"


class GenericStatusEnumType(OcppEnum):
    """Values of GetCompositeScheduleResponse.status, NotifyEVChargingScheduleResponse.status,
    PublishFirmwareResponse.status and 2 more.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class GetCertificateIdUseEnumType(OcppEnum):
    """Values of GetInstalledCertificateIdsRequest.certificateType and CertificateHashDataChainType.certificateType."""

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    V2G_CERTIFICATE_CHAIN = "V2GCertificateChain"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"


class GetCertificateStatusEnumType(OcppEnum):
    """Values of GetCertificateStatusResponse.status."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"


class GetChargingProfileStatusEnumType(OcppEnum):
    """Values of GetChargingProfilesResponse.status."""

    ACCEPTED = "Accepted"
    NO_PROFILES = "NoProfiles"


class GetDisplayMessagesStatusEnumType(OcppEnum):
    """Values of GetDisplayMessagesResponse.status."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class GetInstalledCertificateStatusEnumType(OcppEnum):
    """Values of GetInstalledCertificateIdsResponse.status."""

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"


class GetVariableStatusEnumType(OcppEnum):
    """Values of GetVariableResultType.attributeStatus."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"


class HashAlgorithmEnumType(OcppEnum):
    """Values of CertificateHashDataType.hashAlgorithm and OCSPRequestDataType.hashAlgorithm."""

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"


class IdTokenEnumType(OcppEnum):
    """Values of IdTokenType.type."""

    CENTRAL = "Central"
    EMAID = "eMAID"
    ISO14443 = "ISO14443"
    ISO15693 = "ISO15693"
    KEY_CODE = "KeyCode"
    LOCAL = "Local"
    MAC_ADDRESS = "MacAddress"
    NO_AUTHORIZATION = "NoAuthorization"


class InstallCertificateStatusEnumType(OcppEnum):
    """Values of InstallCertificateResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"


class InstallCertificateUseEnumType(OcppEnum):
    """Values of InstallCertificateRequest.certificateType."""

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"


class Iso15118EVCertificateStatusEnumType(OcppEnum):
    """Values of Get15118EVCertificateResponse.status."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"


class LocationEnumType(OcppEnum):
    """Values of SampledValueType.location.

    The standard's default is Outlet.
    """

    BODY = "Body"
    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"


class LogEnumType(OcppEnum):
    """Values of GetLogRequest.logType."""

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"


class LogStatusEnumType(OcppEnum):
    """Values of GetLogResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"


class MeasurandEnumType(OcppEnum):
    """Values of SampledValueType.measurand.

    The standard's default is Energy.Active.Import.Register.
    """

    CURRENT_EXPORT = "Current.Export"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_OFFERED = "Current.Offered"
    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_ACTIVE_NET = "Energy.Active.Net"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    ENERGY_REACTIVE_NET = "Energy.Reactive.Net"
    ENERGY_APPARENT_NET = "Energy.Apparent.Net"
    ENERGY_APPARENT_IMPORT = "Energy.Apparent.Import"
    ENERGY_APPARENT_EXPORT = "Energy.Apparent.Export"
    FREQUENCY = "Frequency"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_FACTOR = "Power.Factor"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    SOC = "SoC"
    VOLTAGE = "Voltage"


class MessageFormatEnumType(OcppEnum):
    """Values of MessageContentType.format."""

    ASCII = "ASCII"
    HTML = "HTML"
    URI = "URI"
    UTF8 = "UTF8"


class MessagePriorityEnumType(OcppEnum):
    """Values of GetDisplayMessagesRequest.priority and MessageInfoType.priority."""

    ALWAYS_FRONT = "AlwaysFront"
    IN_FRONT = "InFront"
    NORMAL_CYCLE = "NormalCycle"


class MessageStateEnumType(OcppEnum):
    """Values of GetDisplayMessagesRequest.state and MessageInfoType.state."""

    CHARGING = "Charging"
    FAULTED = "Faulted"
    IDLE = "Idle"
    UNAVAILABLE = "Unavailable"


class MessageTriggerEnumType(OcppEnum):
    """Values of TriggerMessageRequest.requestedMessage."""

    BOOT_NOTIFICATION = "BootNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    SIGN_CHARGING_STATION_CERTIFICATE = "SignChargingStationCertificate"
    SIGN_V2G_CERTIFICATE = "SignV2GCertificate"
    STATUS_NOTIFICATION = "StatusNotification"
    TRANSACTION_EVENT = "TransactionEvent"
    SIGN_COMBINED_CERTIFICATE = "SignCombinedCertificate"
    PUBLISH_FIRMWARE_STATUS_NOTIFICATION = "PublishFirmwareStatusNotification"


class MonitorEnumType(OcppEnum):
    """Values of SetMonitoringDataType.type, SetMonitoringResultType.type and VariableMonitoringType.type."""

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"


class MonitoringBaseEnumType(OcppEnum):
    """Values of SetMonitoringBaseRequest.monitoringBase."""

    ALL = "All"
    FACTORY_DEFAULT = "FactoryDefault"
    HARD_WIRED_ONLY = "HardWiredOnly"


class MonitoringCriterionEnumType(OcppEnum):
    """Values of GetMonitoringReportRequest.monitoringCriteria."""

    THRESHOLD_MONITORING = "ThresholdMonitoring"
    DELTA_MONITORING = "DeltaMonitoring"
    PERIODIC_MONITORING = "PeriodicMonitoring"


class MutabilityEnumType(OcppEnum):
    """Values of VariableAttributeType.mutability.

    The standard's default is ReadWrite.
    """

    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    READ_WRITE = "ReadWrite"


class NotifyEVChargingNeedsStatusEnumType(OcppEnum):
    """Values of NotifyEVChargingNeedsResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"


class OCPPInterfaceEnumType(OcppEnum):
    """Values of NetworkConnectionProfileType.ocppInterface."""

    WIRED0 = "Wired0"
    WIRED1 = "Wired1"
    WIRED2 = "Wired2"
    WIRED3 = "Wired3"
    WIRELESS0 = "Wireless0"
    WIRELESS1 = "Wireless1"
    WIRELESS2 = "Wireless2"
    WIRELESS3 = "Wireless3"


class OCPPTransportEnumType(OcppEnum):
    """Values of NetworkConnectionProfileType.ocppTransport."""

    JSON = "JSON"
    SOAP = "SOAP"


class OCPPVersionEnumType(OcppEnum):
    """Values of NetworkConnectionProfileType.ocppVersion."""

    OCPP12 = "OCPP12"
    OCPP15 = "OCPP15"
    OCPP16 = "OCPP16"
    OCPP20 = "OCPP20"


class OperationalStatusEnumType(OcppEnum):
    """Values of ChangeAvailabilityRequest.operationalStatus."""

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class PhaseEnumType(OcppEnum):
    """Values of SampledValueType.phase."""

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


class PublishFirmwareStatusEnumType(OcppEnum):
    """Values of PublishFirmwareStatusNotificationRequest.status."""

    IDLE = "Idle"
    DOWNLOAD_SCHEDULED = "DownloadScheduled"
    DOWNLOADING = "Downloading"
    DOWNLOADED = "Downloaded"
    PUBLISHED = "Published"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOAD_PAUSED = "DownloadPaused"
    INVALID_CHECKSUM = "InvalidChecksum"
    CHECKSUM_VERIFIED = "ChecksumVerified"
    PUBLISH_FAILED = "PublishFailed"


class ReadingContextEnumType(OcppEnum):
    """Values of SampledValueType.context.

    The standard's default is Sample.Periodic.
    """

    INTERRUPTION_BEGIN = "Interruption.Begin"
    INTERRUPTION_END = "Interruption.End"
    OTHER = "Other"
    SAMPLE_CLOCK = "Sample.Clock"
    SAMPLE_PERIODIC = "Sample.Periodic"
    TRANSACTION_BEGIN = "Transaction.Begin"
    TRANSACTION_END = "Transaction.End"
    TRIGGER = "Trigger"


class ReasonEnumType(OcppEnum):
    """Values of TransactionType.stoppedReason."""

    DE_AUTHORIZED = "DeAuthorized"
    EMERGENCY_STOP = "EmergencyStop"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_DISCONNECTED = "EVDisconnected"
    GROUND_FAULT = "GroundFault"
    IMMEDIATE_RESET = "ImmediateReset"
    LOCAL = "Local"
    LOCAL_OUT_OF_CREDIT = "LocalOutOfCredit"
    MASTER_PASS = "MasterPass"
    OTHER = "Other"
    OVERCURRENT_FAULT = "OvercurrentFault"
    POWER_LOSS = "PowerLoss"
    POWER_QUALITY = "PowerQuality"
    REBOOT = "Reboot"
    REMOTE = "Remote"
    SOC_LIMIT_REACHED = "SOCLimitReached"
    STOPPED_BY_EV = "StoppedByEV"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TIMEOUT = "Timeout"


class RecurrencyKindEnumType(OcppEnum):
    """Values of ChargingProfileType.recurrencyKind."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RegistrationStatusEnumType(OcppEnum):
    """Values of BootNotificationResponse.status."""

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"


class ReportBaseEnumType(OcppEnum):
    """Values of GetBaseReportRequest.reportBase."""

    CONFIGURATION_INVENTORY = "ConfigurationInventory"
    FULL_INVENTORY = "FullInventory"
    SUMMARY_INVENTORY = "SummaryInventory"


class RequestStartStopStatusEnumType(OcppEnum):
    """Values of RequestStartTransactionResponse.status and RequestStopTransactionResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ReservationUpdateStatusEnumType(OcppEnum):
    """Values of ReservationStatusUpdateRequest.reservationUpdateStatus."""

    EXPIRED = "Expired"
    REMOVED = "Removed"


class ReserveNowStatusEnumType(OcppEnum):
    """Values of ReserveNowResponse.status."""

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"


class ResetEnumType(OcppEnum):
    """Values of ResetRequest.type."""

    IMMEDIATE = "Immediate"
    ON_IDLE = "OnIdle"


class ResetStatusEnumType(OcppEnum):
    """Values of ResetResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class SendLocalListStatusEnumType(OcppEnum):
    """Values of SendLocalListResponse.status."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    VERSION_MISMATCH = "VersionMismatch"


class SetMonitoringStatusEnumType(OcppEnum):
    """Values of SetMonitoringResultType.status."""

    ACCEPTED = "Accepted"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    UNSUPPORTED_MONITOR_TYPE = "UnsupportedMonitorType"
    REJECTED = "Rejected"
    DUPLICATE = "Duplicate"


class SetNetworkProfileStatusEnumType(OcppEnum):
    """Values of SetNetworkProfileResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"


class SetVariableStatusEnumType(OcppEnum):
    """Values of SetVariableResultType.attributeStatus."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"
    REBOOT_REQUIRED = "RebootRequired"


class TransactionEventEnumType(OcppEnum):
    """Values of TransactionEventRequest.eventType."""

    ENDED = "Ended"
    STARTED = "Started"
    UPDATED = "Updated"


class TriggerMessageStatusEnumType(OcppEnum):
    """Values of TriggerMessageResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"


class TriggerReasonEnumType(OcppEnum):
    """Values of TransactionEventRequest.triggerReason."""

    AUTHORIZED = "Authorized"
    CABLE_PLUGGED_IN = "CablePluggedIn"
    CHARGING_RATE_CHANGED = "ChargingRateChanged"
    CHARGING_STATE_CHANGED = "ChargingStateChanged"
    DEAUTHORIZED = "Deauthorized"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_COMMUNICATION_LOST = "EVCommunicationLost"
    EV_CONNECT_TIMEOUT = "EVConnectTimeout"
    METER_VALUE_CLOCK = "MeterValueClock"
    METER_VALUE_PERIODIC = "MeterValuePeriodic"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TRIGGER = "Trigger"
    UNLOCK_COMMAND = "UnlockCommand"
    STOP_AUTHORIZED = "StopAuthorized"
    EV_DEPARTED = "EVDeparted"
    EV_DETECTED = "EVDetected"
    REMOTE_STOP = "RemoteStop"
    REMOTE_START = "RemoteStart"
    ABNORMAL_CONDITION = "AbnormalCondition"
    SIGNED_DATA_RECEIVED = "SignedDataReceived"
    RESET_COMMAND = "ResetCommand"


class UnlockStatusEnumType(OcppEnum):
    """Values of UnlockConnectorResponse.status."""

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"
    ONGOING_AUTHORIZED_TRANSACTION = "OngoingAuthorizedTransaction"
    UNKNOWN_CONNECTOR = "UnknownConnector"


class UnpublishFirmwareStatusEnumType(OcppEnum):
    """Values of UnpublishFirmwareResponse.status."""

    DOWNLOAD_ONGOING = "DownloadOngoing"
    NO_FIRMWARE = "NoFirmware"
    UNPUBLISHED = "Unpublished"


class UpdateEnumType(OcppEnum):
    """Values of SendLocalListRequest.updateType."""

    DIFFERENTIAL = "Differential"
    FULL = "Full"


class UpdateFirmwareStatusEnumType(OcppEnum):
    """Values of UpdateFirmwareResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"


class UploadLogStatusEnumType(OcppEnum):
    """Values of LogStatusNotificationRequest.status."""

    BAD_MESSAGE = "BadMessage"
    IDLE = "Idle"
    NOT_SUPPORTED_OPERATION = "NotSupportedOperation"
    PERMISSION_DENIED = "PermissionDenied"
    UPLOADED = "Uploaded"
    UPLOAD_FAILURE = "UploadFailure"
    UPLOADING = "Uploading"
    ACCEPTED_CANCELED = "AcceptedCanceled"


class VPNEnumType(OcppEnum):
    """Values of VPNType.type."""

    IKEV2 = "IKEv2"
    IPSEC = "IPSec"
    L2TP = "L2TP"
    PPTP = "PPTP"

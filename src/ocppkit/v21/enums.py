"""Enumerations of OCPP 2.1.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ocppkit.enums import OcppEnum
else:
    from ocppkit.enums import Declared as OcppEnum

__all__ = [
    "APNAuthenticationEnumType", "AttributeEnumType", "AuthorizationStatusEnumType",
    "AuthorizeCertificateStatusEnumType", "BatterySwapEventEnumType", "BootReasonEnumType",
    "CancelReservationStatusEnumType", "CertificateActionEnumType", "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType", "CertificateStatusEnumType", "CertificateStatusSourceEnumType",
    "ChangeAvailabilityStatusEnumType", "ChargingProfileKindEnumType", "ChargingProfilePurposeEnumType",
    "ChargingProfileStatusEnumType", "ChargingRateUnitEnumType", "ChargingStateEnumType", "ClearCacheStatusEnumType",
    "ClearChargingProfileStatusEnumType", "ClearMessageStatusEnumType", "ClearMonitoringStatusEnumType",
    "ComponentCriterionEnumType", "ConnectorStatusEnumType", "ControlModeEnumType", "CostDimensionEnumType",
    "CostKindEnumType", "CustomerInformationStatusEnumType", "DERControlEnumType", "DERControlStatusEnumType",
    "DERUnitEnumType", "DataEnumType", "DataTransferStatusEnumType", "DayOfWeekEnumType",
    "DeleteCertificateStatusEnumType", "DisplayMessageStatusEnumType", "EnergyTransferModeEnumType",
    "EventNotificationEnumType", "EventTriggerEnumType", "EvseKindEnumType", "FirmwareStatusEnumType",
    "GenericDeviceModelStatusEnumType", "GenericStatusEnumType", "GetCertificateIdUseEnumType",
    "GetCertificateStatusEnumType", "GetChargingProfileStatusEnumType", "GetDisplayMessagesStatusEnumType",
    "GetInstalledCertificateStatusEnumType", "GetVariableStatusEnumType", "GridEventFaultEnumType",
    "HashAlgorithmEnumType", "InstallCertificateStatusEnumType", "InstallCertificateUseEnumType",
    "IslandingDetectionEnumType", "Iso15118EVCertificateStatusEnumType", "LocationEnumType", "LogEnumType",
    "LogStatusEnumType", "MeasurandEnumType", "MessageFormatEnumType", "MessagePriorityEnumType",
    "MessageStateEnumType", "MessageTriggerEnumType", "MobilityNeedsModeEnumType", "MonitorEnumType",
    "MonitoringBaseEnumType", "MonitoringCriterionEnumType", "MutabilityEnumType",
    "NotifyAllowedEnergyTransferStatusEnumType", "NotifyEVChargingNeedsStatusEnumType", "OCPPInterfaceEnumType",
    "OCPPTransportEnumType", "OCPPVersionEnumType", "OperationModeEnumType", "OperationalStatusEnumType",
    "PaymentStatusEnumType", "PhaseEnumType", "PowerDuringCessationEnumType", "PreconditioningStatusEnumType",
    "PriorityChargingStatusEnumType", "PublishFirmwareStatusEnumType", "ReadingContextEnumType", "ReasonEnumType",
    "RecurrencyKindEnumType", "RegistrationStatusEnumType", "ReportBaseEnumType", "RequestStartStopStatusEnumType",
    "ReservationUpdateStatusEnumType", "ReserveNowStatusEnumType", "ResetEnumType", "ResetStatusEnumType",
    "SendLocalListStatusEnumType", "SetMonitoringStatusEnumType", "SetNetworkProfileStatusEnumType",
    "SetVariableStatusEnumType", "TariffChangeStatusEnumType", "TariffClearStatusEnumType", "TariffCostEnumType",
    "TariffGetStatusEnumType", "TariffKindEnumType", "TariffSetStatusEnumType", "TransactionEventEnumType",
    "TriggerMessageStatusEnumType", "TriggerReasonEnumType", "UnlockStatusEnumType", "UnpublishFirmwareStatusEnumType",
    "UpdateEnumType", "UpdateFirmwareStatusEnumType", "UploadLogStatusEnumType", "VPNEnumType",
]


class APNAuthenticationEnumType(OcppEnum):
    """Values of APNType.apnAuthentication."""

    PAP = "PAP"
    CHAP = "CHAP"
    NONE = "NONE"
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


class BatterySwapEventEnumType(OcppEnum):
    """Values of BatterySwapRequest.eventType."""

    BATTERY_IN = "BatteryIn"
    BATTERY_OUT = "BatteryOut"
    BATTERY_OUT_TIMEOUT = "BatteryOutTimeout"


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
    V2G20_CERTIFICATE = "V2G20Certificate"


class CertificateStatusEnumType(OcppEnum):
    """Values of CertificateStatusType.status."""

    GOOD = "Good"
    REVOKED = "Revoked"
    UNKNOWN = "Unknown"
    FAILED = "Failed"


class CertificateStatusSourceEnumType(OcppEnum):
    """Values of CertificateStatusRequestInfoType.source and CertificateStatusType.source."""

    CRL = "CRL"
    OCSP = "OCSP"


class ChangeAvailabilityStatusEnumType(OcppEnum):
    """Values of ChangeAvailabilityResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class ChargingProfileKindEnumType(OcppEnum):
    """Values of ChargingProfileType.chargingProfileKind."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
    DYNAMIC = "Dynamic"


class ChargingProfilePurposeEnumType(OcppEnum):
    """Values of ChargingProfileCriterionType.chargingProfilePurpose, ChargingProfileType.chargingProfilePurpose and
    ClearChargingProfileType.chargingProfilePurpose.
    """

    CHARGING_STATION_EXTERNAL_CONSTRAINTS = "ChargingStationExternalConstraints"
    CHARGING_STATION_MAX_PROFILE = "ChargingStationMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"
    PRIORITY_CHARGING = "PriorityCharging"
    LOCAL_GENERATION = "LocalGeneration"


class ChargingProfileStatusEnumType(OcppEnum):
    """Values of PullDynamicScheduleUpdateResponse.status, SetChargingProfileResponse.status and
    UpdateDynamicScheduleResponse.status.
    """

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

    EV_CONNECTED = "EVConnected"
    CHARGING = "Charging"
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
    REJECTED = "Rejected"


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


class ConnectorStatusEnumType(OcppEnum):
    """Values of StatusNotificationRequest.connectorStatus."""

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"


class ControlModeEnumType(OcppEnum):
    """Values of ChargingNeedsType.controlMode."""

    SCHEDULED_CONTROL = "ScheduledControl"
    DYNAMIC_CONTROL = "DynamicControl"


class CostDimensionEnumType(OcppEnum):
    """Values of CostDimensionType.type."""

    ENERGY = "Energy"
    MAX_CURRENT = "MaxCurrent"
    MIN_CURRENT = "MinCurrent"
    MAX_POWER = "MaxPower"
    MIN_POWER = "MinPower"
    IDLE_TIME = "IdleTIme"
    CHARGING_TIME = "ChargingTime"


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


class DERControlEnumType(OcppEnum):
    """Values of ClearDERControlRequest.controlType, GetDERControlRequest.controlType, NotifyDERAlarmRequest.controlType
    and 3 more.
    """

    ENTER_SERVICE = "EnterService"
    FREQ_DROOP = "FreqDroop"
    FREQ_WATT = "FreqWatt"
    FIXED_PF_ABSORB = "FixedPFAbsorb"
    FIXED_PF_INJECT = "FixedPFInject"
    FIXED_VAR = "FixedVar"
    GRADIENTS = "Gradients"
    HF_MUST_TRIP = "HFMustTrip"
    HF_MAY_TRIP = "HFMayTrip"
    HV_MUST_TRIP = "HVMustTrip"
    HV_MOM_CESS = "HVMomCess"
    HV_MAY_TRIP = "HVMayTrip"
    LIMIT_MAX_DISCHARGE = "LimitMaxDischarge"
    LF_MUST_TRIP = "LFMustTrip"
    LV_MUST_TRIP = "LVMustTrip"
    LV_MOM_CESS = "LVMomCess"
    LV_MAY_TRIP = "LVMayTrip"
    POWER_MONITORING_MUST_TRIP = "PowerMonitoringMustTrip"
    VOLT_VAR = "VoltVar"
    VOLT_WATT = "VoltWatt"
    WATT_PF = "WattPF"
    WATT_VAR = "WattVar"


class DERControlStatusEnumType(OcppEnum):
    """Values of ClearDERControlResponse.status, GetDERControlResponse.status and SetDERControlResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    NOT_FOUND = "NotFound"


class DERUnitEnumType(OcppEnum):
    """Values of DERCurveType.yUnit and FixedVarType.unit."""

    NOT_APPLICABLE = "Not_Applicable"
    PCT_MAX_W = "PctMaxW"
    PCT_MAX_VAR = "PctMaxVar"
    PCT_W_AVAIL = "PctWAvail"
    PCT_VAR_AVAIL = "PctVarAvail"
    PCT_EFFECTIVE_V = "PctEffectiveV"


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


class DayOfWeekEnumType(OcppEnum):
    """Values of TariffConditionsFixedType.dayOfWeek and TariffConditionsType.dayOfWeek."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


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
    LANGUAGE_NOT_SUPPORTED = "LanguageNotSupported"


class EnergyTransferModeEnumType(OcppEnum):
    """Values of AuthorizeResponse.allowedEnergyTransfer, NotifyAllowedEnergyTransferRequest.allowedEnergyTransfer,
    ChargingNeedsType.requestedEnergyTransfer and ChargingNeedsType.availableEnergyTransfer.
    """

    AC_SINGLE_PHASE = "AC_single_phase"
    AC_TWO_PHASE = "AC_two_phase"
    AC_THREE_PHASE = "AC_three_phase"
    DC = "DC"
    AC_BPT = "AC_BPT"
    AC_BPT_DER = "AC_BPT_DER"
    AC_DER = "AC_DER"
    DC_BPT = "DC_BPT"
    DC_ACDP = "DC_ACDP"
    DC_ACDP_BPT = "DC_ACDP_BPT"
    WPT = "WPT"


class EventNotificationEnumType(OcppEnum):
    """Values of EventDataType.eventNotificationType and VariableMonitoringType.eventNotificationType."""

    HARD_WIRED_NOTIFICATION = "HardWiredNotification"
    HARD_WIRED_MONITOR = "HardWiredMonitor"
    PRECONFIGURED_MONITOR = "PreconfiguredMonitor"
    CUSTOM_MONITOR = "CustomMonitor"


class EventTriggerEnumType(OcppEnum):
    """Values of EventDataType.trigger."""

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"


class EvseKindEnumType(OcppEnum):
    """Values of TariffConditionsFixedType.evseKind and TariffConditionsType.evseKind."""

    AC = "AC"
    DC = "DC"


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
    """Values of AFRRSignalResponse.status, AdjustPeriodicEventStreamResponse.status,
    GetCompositeScheduleResponse.status and 7 more.
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
    OEM_ROOT_CERTIFICATE = "OEMRootCertificate"


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


class GridEventFaultEnumType(OcppEnum):
    """Values of NotifyDERAlarmRequest.gridEventFault."""

    CURRENT_IMBALANCE = "CurrentImbalance"
    LOCAL_EMERGENCY = "LocalEmergency"
    LOW_INPUT_POWER = "LowInputPower"
    OVER_CURRENT = "OverCurrent"
    OVER_FREQUENCY = "OverFrequency"
    OVER_VOLTAGE = "OverVoltage"
    PHASE_ROTATION = "PhaseRotation"
    REMOTE_EMERGENCY = "RemoteEmergency"
    UNDER_FREQUENCY = "UnderFrequency"
    UNDER_VOLTAGE = "UnderVoltage"
    VOLTAGE_IMBALANCE = "VoltageImbalance"


class HashAlgorithmEnumType(OcppEnum):
    """Values of CertificateHashDataType.hashAlgorithm and OCSPRequestDataType.hashAlgorithm."""

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"


class InstallCertificateStatusEnumType(OcppEnum):
    """Values of InstallCertificateResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"


class InstallCertificateUseEnumType(OcppEnum):
    """Values of InstallCertificateRequest.certificateType."""

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    OEM_ROOT_CERTIFICATE = "OEMRootCertificate"


class IslandingDetectionEnumType(OcppEnum):
    """Values of DERChargingParametersType.evIslandingDetectionMethod."""

    NO_ANTI_ISLANDING_SUPPORT = "NoAntiIslandingSupport"
    ROCOF = "RoCoF"
    UVP_OVP = "UVP_OVP"
    UFP_OFP = "UFP_OFP"
    VOLTAGE_VECTOR_SHIFT = "VoltageVectorShift"
    ZERO_CROSSING_DETECTION = "ZeroCrossingDetection"
    OTHER_PASSIVE = "OtherPassive"
    IMPEDANCE_MEASUREMENT = "ImpedanceMeasurement"
    IMPEDANCE_AT_FREQUENCY = "ImpedanceAtFrequency"
    SLIP_MODE_FREQUENCY_SHIFT = "SlipModeFrequencyShift"
    SANDIA_FREQUENCY_SHIFT = "SandiaFrequencyShift"
    SANDIA_VOLTAGE_SHIFT = "SandiaVoltageShift"
    FREQUENCY_JUMP = "FrequencyJump"
    RCLQ_FACTOR = "RCLQFactor"
    OTHER_ACTIVE = "OtherActive"


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
    UPSTREAM = "Upstream"


class LogEnumType(OcppEnum):
    """Values of GetLogRequest.logType."""

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"
    DATA_COLLECTOR_LOG = "DataCollectorLog"


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
    CURRENT_EXPORT_OFFERED = "Current.Export.Offered"
    CURRENT_EXPORT_MINIMUM = "Current.Export.Minimum"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_IMPORT_OFFERED = "Current.Import.Offered"
    CURRENT_IMPORT_MINIMUM = "Current.Import.Minimum"
    CURRENT_OFFERED = "Current.Offered"
    DISPLAY_PRESENT_SOC = "Display.PresentSOC"
    DISPLAY_MINIMUM_SOC = "Display.MinimumSOC"
    DISPLAY_TARGET_SOC = "Display.TargetSOC"
    DISPLAY_MAXIMUM_SOC = "Display.MaximumSOC"
    DISPLAY_REMAINING_TIME_TO_MINIMUM_SOC = "Display.RemainingTimeToMinimumSOC"
    DISPLAY_REMAINING_TIME_TO_TARGET_SOC = "Display.RemainingTimeToTargetSOC"
    DISPLAY_REMAINING_TIME_TO_MAXIMUM_SOC = "Display.RemainingTimeToMaximumSOC"
    DISPLAY_CHARGING_COMPLETE = "Display.ChargingComplete"
    DISPLAY_BATTERY_ENERGY_CAPACITY = "Display.BatteryEnergyCapacity"
    DISPLAY_INLET_HOT = "Display.InletHot"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_ACTIVE_IMPORT_CABLE_LOSS = "Energy.Active.Import.CableLoss"
    ENERGY_ACTIVE_IMPORT_LOCAL_GENERATION_REGISTER = "Energy.Active.Import.LocalGeneration.Register"
    ENERGY_ACTIVE_NET = "Energy.Active.Net"
    ENERGY_ACTIVE_SETPOINT_INTERVAL = "Energy.Active.Setpoint.Interval"
    ENERGY_APPARENT_EXPORT = "Energy.Apparent.Export"
    ENERGY_APPARENT_IMPORT = "Energy.Apparent.Import"
    ENERGY_APPARENT_NET = "Energy.Apparent.Net"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_REACTIVE_NET = "Energy.Reactive.Net"
    ENERGY_REQUEST_TARGET = "EnergyRequest.Target"
    ENERGY_REQUEST_MINIMUM = "EnergyRequest.Minimum"
    ENERGY_REQUEST_MAXIMUM = "EnergyRequest.Maximum"
    ENERGY_REQUEST_MINIMUM_V2X = "EnergyRequest.Minimum.V2X"
    ENERGY_REQUEST_MAXIMUM_V2X = "EnergyRequest.Maximum.V2X"
    ENERGY_REQUEST_BULK = "EnergyRequest.Bulk"
    FREQUENCY = "Frequency"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_ACTIVE_SETPOINT = "Power.Active.Setpoint"
    POWER_ACTIVE_RESIDUAL = "Power.Active.Residual"
    POWER_EXPORT_MINIMUM = "Power.Export.Minimum"
    POWER_EXPORT_OFFERED = "Power.Export.Offered"
    POWER_FACTOR = "Power.Factor"
    POWER_IMPORT_OFFERED = "Power.Import.Offered"
    POWER_IMPORT_MINIMUM = "Power.Import.Minimum"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    SOC = "SoC"
    VOLTAGE = "Voltage"
    VOLTAGE_MINIMUM = "Voltage.Minimum"
    VOLTAGE_MAXIMUM = "Voltage.Maximum"


class MessageFormatEnumType(OcppEnum):
    """Values of MessageContentType.format."""

    ASCII = "ASCII"
    HTML = "HTML"
    URI = "URI"
    UTF8 = "UTF8"
    QRCODE = "QRCODE"


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
    SUSPENDED = "Suspended"
    DISCHARGING = "Discharging"


class MessageTriggerEnumType(OcppEnum):
    """Values of TriggerMessageRequest.requestedMessage."""

    BOOT_NOTIFICATION = "BootNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    SIGN_CHARGING_STATION_CERTIFICATE = "SignChargingStationCertificate"
    SIGN_V2G_CERTIFICATE = "SignV2GCertificate"
    SIGN_V2G20_CERTIFICATE = "SignV2G20Certificate"
    STATUS_NOTIFICATION = "StatusNotification"
    TRANSACTION_EVENT = "TransactionEvent"
    SIGN_COMBINED_CERTIFICATE = "SignCombinedCertificate"
    PUBLISH_FIRMWARE_STATUS_NOTIFICATION = "PublishFirmwareStatusNotification"
    CUSTOM_TRIGGER = "CustomTrigger"


class MobilityNeedsModeEnumType(OcppEnum):
    """Values of ChargingNeedsType.mobilityNeedsMode."""

    EVCC = "EVCC"
    EVCC_SECC = "EVCC_SECC"


class MonitorEnumType(OcppEnum):
    """Values of SetMonitoringDataType.type, SetMonitoringResultType.type and VariableMonitoringType.type."""

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"
    TARGET_DELTA = "TargetDelta"
    TARGET_DELTA_RELATIVE = "TargetDeltaRelative"


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


class NotifyAllowedEnergyTransferStatusEnumType(OcppEnum):
    """Values of NotifyAllowedEnergyTransferResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class NotifyEVChargingNeedsStatusEnumType(OcppEnum):
    """Values of NotifyEVChargingNeedsResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"
    NO_CHARGING_PROFILE = "NoChargingProfile"


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
    ANY = "Any"


class OCPPTransportEnumType(OcppEnum):
    """Values of NetworkConnectionProfileType.ocppTransport."""

    SOAP = "SOAP"
    JSON = "JSON"


class OCPPVersionEnumType(OcppEnum):
    """Values of NetworkConnectionProfileType.ocppVersion."""

    OCPP12 = "OCPP12"
    OCPP15 = "OCPP15"
    OCPP16 = "OCPP16"
    OCPP20 = "OCPP20"
    OCPP201 = "OCPP201"
    OCPP21 = "OCPP21"


class OperationModeEnumType(OcppEnum):
    """Values of ChargingSchedulePeriodType.operationMode and TransactionType.operationMode."""

    IDLE = "Idle"
    CHARGING_ONLY = "ChargingOnly"
    CENTRAL_SETPOINT = "CentralSetpoint"
    EXTERNAL_SETPOINT = "ExternalSetpoint"
    EXTERNAL_LIMITS = "ExternalLimits"
    CENTRAL_FREQUENCY = "CentralFrequency"
    LOCAL_FREQUENCY = "LocalFrequency"
    LOCAL_LOAD_BALANCING = "LocalLoadBalancing"


class OperationalStatusEnumType(OcppEnum):
    """Values of ChangeAvailabilityRequest.operationalStatus."""

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class PaymentStatusEnumType(OcppEnum):
    """Values of NotifySettlementRequest.status."""

    SETTLED = "Settled"
    CANCELED = "Canceled"
    REJECTED = "Rejected"
    FAILED = "Failed"


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


class PowerDuringCessationEnumType(OcppEnum):
    """Values of VoltageParamsType.powerDuringCessation."""

    ACTIVE = "Active"
    REACTIVE = "Reactive"


class PreconditioningStatusEnumType(OcppEnum):
    """Values of TransactionEventRequest.preconditioningStatus."""

    UNKNOWN = "Unknown"
    READY = "Ready"
    NOT_READY = "NotReady"
    PRECONDITIONING = "Preconditioning"


class PriorityChargingStatusEnumType(OcppEnum):
    """Values of UsePriorityChargingResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_PROFILE = "NoProfile"


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
    MASTER_PASS = "MasterPass"
    LOCAL = "Local"
    LOCAL_OUT_OF_CREDIT = "LocalOutOfCredit"
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
    REQ_ENERGY_TRANSFER_REJECTED = "ReqEnergyTransferRejected"


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
    NO_TRANSACTION = "NoTransaction"


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
    IMMEDIATE_AND_RESUME = "ImmediateAndResume"


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


class TariffChangeStatusEnumType(OcppEnum):
    """Values of ChangeTransactionTariffResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    TX_NOT_FOUND = "TxNotFound"
    NO_CURRENCY_CHANGE = "NoCurrencyChange"


class TariffClearStatusEnumType(OcppEnum):
    """Values of ClearTariffsResultType.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"


class TariffCostEnumType(OcppEnum):
    """Values of TotalCostType.typeOfCost."""

    NORMAL_COST = "NormalCost"
    MIN_COST = "MinCost"
    MAX_COST = "MaxCost"


class TariffGetStatusEnumType(OcppEnum):
    """Values of GetTariffsResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"


class TariffKindEnumType(OcppEnum):
    """Values of TariffAssignmentType.tariffKind."""

    DEFAULT_TARIFF = "DefaultTariff"
    DRIVER_TARIFF = "DriverTariff"


class TariffSetStatusEnumType(OcppEnum):
    """Values of SetDefaultTariffResponse.status."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    DUPLICATE_TARIFF_ID = "DuplicateTariffId"


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

    ABNORMAL_CONDITION = "AbnormalCondition"
    AUTHORIZED = "Authorized"
    CABLE_PLUGGED_IN = "CablePluggedIn"
    CHARGING_RATE_CHANGED = "ChargingRateChanged"
    CHARGING_STATE_CHANGED = "ChargingStateChanged"
    COST_LIMIT_REACHED = "CostLimitReached"
    DEAUTHORIZED = "Deauthorized"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_COMMUNICATION_LOST = "EVCommunicationLost"
    EV_CONNECT_TIMEOUT = "EVConnectTimeout"
    EV_DEPARTED = "EVDeparted"
    EV_DETECTED = "EVDetected"
    LIMIT_SET = "LimitSet"
    METER_VALUE_CLOCK = "MeterValueClock"
    METER_VALUE_PERIODIC = "MeterValuePeriodic"
    OPERATION_MODE_CHANGED = "OperationModeChanged"
    REMOTE_START = "RemoteStart"
    REMOTE_STOP = "RemoteStop"
    RESET_COMMAND = "ResetCommand"
    RUNNING_COST = "RunningCost"
    SIGNED_DATA_RECEIVED = "SignedDataReceived"
    SOC_LIMIT_REACHED = "SoCLimitReached"
    STOP_AUTHORIZED = "StopAuthorized"
    TARIFF_CHANGED = "TariffChanged"
    TARIFF_NOT_ACCEPTED = "TariffNotAccepted"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TRIGGER = "Trigger"
    TX_RESUMED = "TxResumed"
    UNLOCK_COMMAND = "UnlockCommand"


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

"""Encoders of OCPP 2.1.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from __future__ import annotations

from ocppkit._codec import (
    Refused,
    date_time_text,
    escape,
    join,
    join_members,
    json_text,
    members_text,
    or_nothing,
    text_of,
)
from ocppkit.json import ABSENT
from ocppkit.v21.enums import (
    APNAuthenticationEnumType,
    AttributeEnumType,
    AuthorizationStatusEnumType,
    AuthorizeCertificateStatusEnumType,
    BatterySwapEventEnumType,
    BootReasonEnumType,
    CancelReservationStatusEnumType,
    CertificateActionEnumType,
    CertificateSignedStatusEnumType,
    CertificateSigningUseEnumType,
    CertificateStatusEnumType,
    CertificateStatusSourceEnumType,
    ChangeAvailabilityStatusEnumType,
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingProfileStatusEnumType,
    ChargingRateUnitEnumType,
    ChargingStateEnumType,
    ClearCacheStatusEnumType,
    ClearChargingProfileStatusEnumType,
    ClearMessageStatusEnumType,
    ClearMonitoringStatusEnumType,
    ComponentCriterionEnumType,
    ConnectorStatusEnumType,
    ControlModeEnumType,
    CostDimensionEnumType,
    CostKindEnumType,
    CustomerInformationStatusEnumType,
    DERControlEnumType,
    DERControlStatusEnumType,
    DERUnitEnumType,
    DataEnumType,
    DataTransferStatusEnumType,
    DayOfWeekEnumType,
    DeleteCertificateStatusEnumType,
    DisplayMessageStatusEnumType,
    EnergyTransferModeEnumType,
    EventNotificationEnumType,
    EventTriggerEnumType,
    EvseKindEnumType,
    FirmwareStatusEnumType,
    GenericDeviceModelStatusEnumType,
    GenericStatusEnumType,
    GetCertificateIdUseEnumType,
    GetCertificateStatusEnumType,
    GetChargingProfileStatusEnumType,
    GetDisplayMessagesStatusEnumType,
    GetInstalledCertificateStatusEnumType,
    GetVariableStatusEnumType,
    GridEventFaultEnumType,
    HashAlgorithmEnumType,
    InstallCertificateStatusEnumType,
    InstallCertificateUseEnumType,
    IslandingDetectionEnumType,
    Iso15118EVCertificateStatusEnumType,
    LocationEnumType,
    LogEnumType,
    LogStatusEnumType,
    MeasurandEnumType,
    MessageFormatEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MessageTriggerEnumType,
    MobilityNeedsModeEnumType,
    MonitorEnumType,
    MonitoringBaseEnumType,
    MonitoringCriterionEnumType,
    MutabilityEnumType,
    NotifyAllowedEnergyTransferStatusEnumType,
    NotifyEVChargingNeedsStatusEnumType,
    OCPPInterfaceEnumType,
    OCPPTransportEnumType,
    OCPPVersionEnumType,
    OperationModeEnumType,
    OperationalStatusEnumType,
    PaymentStatusEnumType,
    PhaseEnumType,
    PowerDuringCessationEnumType,
    PreconditioningStatusEnumType,
    PriorityChargingStatusEnumType,
    PublishFirmwareStatusEnumType,
    ReadingContextEnumType,
    ReasonEnumType,
    RecurrencyKindEnumType,
    RegistrationStatusEnumType,
    ReportBaseEnumType,
    RequestStartStopStatusEnumType,
    ReservationUpdateStatusEnumType,
    ReserveNowStatusEnumType,
    ResetEnumType,
    ResetStatusEnumType,
    SendLocalListStatusEnumType,
    SetMonitoringStatusEnumType,
    SetNetworkProfileStatusEnumType,
    SetVariableStatusEnumType,
    TariffChangeStatusEnumType,
    TariffClearStatusEnumType,
    TariffCostEnumType,
    TariffGetStatusEnumType,
    TariffKindEnumType,
    TariffSetStatusEnumType,
    TransactionEventEnumType,
    TriggerMessageStatusEnumType,
    TriggerReasonEnumType,
    UnlockStatusEnumType,
    UnpublishFirmwareStatusEnumType,
    UpdateEnumType,
    UpdateFirmwareStatusEnumType,
    UploadLogStatusEnumType,
    VPNEnumType,
)
from ocppkit.v21.messages import (
    AFRRSignalRequest,
    AFRRSignalResponse,
    AdjustPeriodicEventStreamRequest,
    AdjustPeriodicEventStreamResponse,
    AuthorizeRequest,
    AuthorizeResponse,
    BatterySwapRequest,
    BatterySwapResponse,
    BootNotificationRequest,
    BootNotificationResponse,
    CancelReservationRequest,
    CancelReservationResponse,
    CertificateSignedRequest,
    CertificateSignedResponse,
    ChangeAvailabilityRequest,
    ChangeAvailabilityResponse,
    ChangeTransactionTariffRequest,
    ChangeTransactionTariffResponse,
    ClearCacheRequest,
    ClearCacheResponse,
    ClearChargingProfileRequest,
    ClearChargingProfileResponse,
    ClearDERControlRequest,
    ClearDERControlResponse,
    ClearDisplayMessageRequest,
    ClearDisplayMessageResponse,
    ClearTariffsRequest,
    ClearTariffsResponse,
    ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse,
    ClearedChargingLimitRequest,
    ClearedChargingLimitResponse,
    ClosePeriodicEventStreamRequest,
    ClosePeriodicEventStreamResponse,
    CostUpdatedRequest,
    CostUpdatedResponse,
    CustomerInformationRequest,
    CustomerInformationResponse,
    DataTransferRequest,
    DataTransferResponse,
    DeleteCertificateRequest,
    DeleteCertificateResponse,
    FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse,
    Get15118EVCertificateRequest,
    Get15118EVCertificateResponse,
    GetBaseReportRequest,
    GetBaseReportResponse,
    GetCertificateChainStatusRequest,
    GetCertificateChainStatusResponse,
    GetCertificateStatusRequest,
    GetCertificateStatusResponse,
    GetChargingProfilesRequest,
    GetChargingProfilesResponse,
    GetCompositeScheduleRequest,
    GetCompositeScheduleResponse,
    GetDERControlRequest,
    GetDERControlResponse,
    GetDisplayMessagesRequest,
    GetDisplayMessagesResponse,
    GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse,
    GetLocalListVersionRequest,
    GetLocalListVersionResponse,
    GetLogRequest,
    GetLogResponse,
    GetMonitoringReportRequest,
    GetMonitoringReportResponse,
    GetPeriodicEventStreamRequest,
    GetPeriodicEventStreamResponse,
    GetReportRequest,
    GetReportResponse,
    GetTariffsRequest,
    GetTariffsResponse,
    GetTransactionStatusRequest,
    GetTransactionStatusResponse,
    GetVariablesRequest,
    GetVariablesResponse,
    HeartbeatRequest,
    HeartbeatResponse,
    InstallCertificateRequest,
    InstallCertificateResponse,
    LogStatusNotificationRequest,
    LogStatusNotificationResponse,
    MeterValuesRequest,
    MeterValuesResponse,
    NotifyAllowedEnergyTransferRequest,
    NotifyAllowedEnergyTransferResponse,
    NotifyChargingLimitRequest,
    NotifyChargingLimitResponse,
    NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse,
    NotifyDERAlarmRequest,
    NotifyDERAlarmResponse,
    NotifyDERStartStopRequest,
    NotifyDERStartStopResponse,
    NotifyDisplayMessagesRequest,
    NotifyDisplayMessagesResponse,
    NotifyEVChargingNeedsRequest,
    NotifyEVChargingNeedsResponse,
    NotifyEVChargingScheduleRequest,
    NotifyEVChargingScheduleResponse,
    NotifyEventRequest,
    NotifyEventResponse,
    NotifyMonitoringReportRequest,
    NotifyMonitoringReportResponse,
    NotifyPeriodicEventStreamRequest,
    NotifyPriorityChargingRequest,
    NotifyPriorityChargingResponse,
    NotifyReportRequest,
    NotifyReportResponse,
    NotifySettlementRequest,
    NotifySettlementResponse,
    NotifyWebPaymentStartedRequest,
    NotifyWebPaymentStartedResponse,
    OpenPeriodicEventStreamRequest,
    OpenPeriodicEventStreamResponse,
    PublishFirmwareRequest,
    PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse,
    PullDynamicScheduleUpdateRequest,
    PullDynamicScheduleUpdateResponse,
    ReportChargingProfilesRequest,
    ReportChargingProfilesResponse,
    ReportDERControlRequest,
    ReportDERControlResponse,
    RequestBatterySwapRequest,
    RequestBatterySwapResponse,
    RequestStartTransactionRequest,
    RequestStartTransactionResponse,
    RequestStopTransactionRequest,
    RequestStopTransactionResponse,
    ReservationStatusUpdateRequest,
    ReservationStatusUpdateResponse,
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
    SetDERControlRequest,
    SetDERControlResponse,
    SetDefaultTariffRequest,
    SetDefaultTariffResponse,
    SetDisplayMessageRequest,
    SetDisplayMessageResponse,
    SetMonitoringBaseRequest,
    SetMonitoringBaseResponse,
    SetMonitoringLevelRequest,
    SetMonitoringLevelResponse,
    SetNetworkProfileRequest,
    SetNetworkProfileResponse,
    SetVariableMonitoringRequest,
    SetVariableMonitoringResponse,
    SetVariablesRequest,
    SetVariablesResponse,
    SignCertificateRequest,
    SignCertificateResponse,
    StatusNotificationRequest,
    StatusNotificationResponse,
    TransactionEventRequest,
    TransactionEventResponse,
    TriggerMessageRequest,
    TriggerMessageResponse,
    UnlockConnectorRequest,
    UnlockConnectorResponse,
    UnpublishFirmwareRequest,
    UnpublishFirmwareResponse,
    UpdateDynamicScheduleRequest,
    UpdateDynamicScheduleResponse,
    UpdateFirmwareRequest,
    UpdateFirmwareResponse,
    UsePriorityChargingRequest,
    UsePriorityChargingResponse,
    VatNumberValidationRequest,
    VatNumberValidationResponse,
)
from ocppkit.v21.types import (
    ACChargingParametersType,
    APNType,
    AbsolutePriceScheduleType,
    AdditionalInfoType,
    AdditionalSelectedServicesType,
    AddressType,
    AuthorizationData,
    BatteryDataType,
    CertificateHashDataChainType,
    CertificateHashDataType,
    CertificateStatusRequestInfoType,
    CertificateStatusType,
    ChargingLimitType,
    ChargingNeedsType,
    ChargingPeriodType,
    ChargingProfileCriterionType,
    ChargingProfileType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    ChargingScheduleUpdateType,
    ChargingStationType,
    ClearChargingProfileType,
    ClearMonitoringResultType,
    ClearTariffsResultType,
    ComponentType,
    ComponentVariableType,
    CompositeScheduleType,
    ConstantStreamDataType,
    ConsumptionCostType,
    CostDetailsType,
    CostDimensionType,
    CostType,
    CustomDataType,
    DCChargingParametersType,
    DERChargingParametersType,
    DERCurveGetType,
    DERCurvePointsType,
    DERCurveType,
    EVAbsolutePriceScheduleEntryType,
    EVAbsolutePriceScheduleType,
    EVEnergyOfferType,
    EVPowerScheduleEntryType,
    EVPowerScheduleType,
    EVPriceRuleType,
    EVSEType,
    EnterServiceGetType,
    EnterServiceType,
    EventDataType,
    FirmwareType,
    FixedPFGetType,
    FixedPFType,
    FixedVarGetType,
    FixedVarType,
    FreqDroopGetType,
    FreqDroopType,
    GetVariableDataType,
    GetVariableResultType,
    GradientGetType,
    GradientType,
    HysteresisType,
    IdTokenInfoType,
    IdTokenType,
    LimitAtSoCType,
    LimitMaxDischargeGetType,
    LimitMaxDischargeType,
    LogParametersType,
    MessageContentType,
    MessageInfoType,
    MeterValueType,
    ModemType,
    MonitoringDataType,
    NetworkConnectionProfileType,
    OCSPRequestDataType,
    OverstayRuleListType,
    OverstayRuleType,
    PeriodicEventStreamParamsType,
    PriceLevelScheduleEntryType,
    PriceLevelScheduleType,
    PriceRuleStackType,
    PriceRuleType,
    PriceType,
    RationalNumberType,
    ReactivePowerParamsType,
    RelativeTimeIntervalType,
    ReportDataType,
    SalesTariffEntryType,
    SalesTariffType,
    SampledValueType,
    SetMonitoringDataType,
    SetMonitoringResultType,
    SetVariableDataType,
    SetVariableResultType,
    SignedMeterValueType,
    StatusInfoType,
    StreamDataElementType,
    TariffAssignmentType,
    TariffConditionsFixedType,
    TariffConditionsType,
    TariffEnergyPriceType,
    TariffEnergyType,
    TariffFixedPriceType,
    TariffFixedType,
    TariffTimePriceType,
    TariffTimeType,
    TariffType,
    TaxRateType,
    TaxRuleType,
    TotalCostType,
    TotalPriceType,
    TotalUsageType,
    TransactionLimitType,
    TransactionType,
    UnitOfMeasureType,
    V2XChargingParametersType,
    V2XFreqWattPointType,
    V2XSignalWattPointType,
    VPNType,
    VariableAttributeType,
    VariableCharacteristicsType,
    VariableMonitoringType,
    VariableType,
    VoltageParamsType,
)

APNAuthenticationEnumType_TEXT = text_of(APNAuthenticationEnumType)
AttributeEnumType_TEXT = text_of(AttributeEnumType)
AuthorizationStatusEnumType_TEXT = text_of(AuthorizationStatusEnumType)
AuthorizeCertificateStatusEnumType_TEXT = text_of(AuthorizeCertificateStatusEnumType)
BatterySwapEventEnumType_TEXT = text_of(BatterySwapEventEnumType)
BootReasonEnumType_TEXT = text_of(BootReasonEnumType)
CancelReservationStatusEnumType_TEXT = text_of(CancelReservationStatusEnumType)
CertificateActionEnumType_TEXT = text_of(CertificateActionEnumType)
CertificateSignedStatusEnumType_TEXT = text_of(CertificateSignedStatusEnumType)
CertificateSigningUseEnumType_TEXT = text_of(CertificateSigningUseEnumType)
CertificateStatusEnumType_TEXT = text_of(CertificateStatusEnumType)
CertificateStatusSourceEnumType_TEXT = text_of(CertificateStatusSourceEnumType)
ChangeAvailabilityStatusEnumType_TEXT = text_of(ChangeAvailabilityStatusEnumType)
ChargingProfileKindEnumType_TEXT = text_of(ChargingProfileKindEnumType)
ChargingProfilePurposeEnumType_TEXT = text_of(ChargingProfilePurposeEnumType)
ChargingProfileStatusEnumType_TEXT = text_of(ChargingProfileStatusEnumType)
ChargingRateUnitEnumType_TEXT = text_of(ChargingRateUnitEnumType)
ChargingStateEnumType_TEXT = text_of(ChargingStateEnumType)
ClearCacheStatusEnumType_TEXT = text_of(ClearCacheStatusEnumType)
ClearChargingProfileStatusEnumType_TEXT = text_of(ClearChargingProfileStatusEnumType)
ClearMessageStatusEnumType_TEXT = text_of(ClearMessageStatusEnumType)
ClearMonitoringStatusEnumType_TEXT = text_of(ClearMonitoringStatusEnumType)
ComponentCriterionEnumType_TEXT = text_of(ComponentCriterionEnumType)
ConnectorStatusEnumType_TEXT = text_of(ConnectorStatusEnumType)
ControlModeEnumType_TEXT = text_of(ControlModeEnumType)
CostDimensionEnumType_TEXT = text_of(CostDimensionEnumType)
CostKindEnumType_TEXT = text_of(CostKindEnumType)
CustomerInformationStatusEnumType_TEXT = text_of(CustomerInformationStatusEnumType)
DERControlEnumType_TEXT = text_of(DERControlEnumType)
DERControlStatusEnumType_TEXT = text_of(DERControlStatusEnumType)
DERUnitEnumType_TEXT = text_of(DERUnitEnumType)
DataEnumType_TEXT = text_of(DataEnumType)
DataTransferStatusEnumType_TEXT = text_of(DataTransferStatusEnumType)
DayOfWeekEnumType_TEXT = text_of(DayOfWeekEnumType)
DeleteCertificateStatusEnumType_TEXT = text_of(DeleteCertificateStatusEnumType)
DisplayMessageStatusEnumType_TEXT = text_of(DisplayMessageStatusEnumType)
EnergyTransferModeEnumType_TEXT = text_of(EnergyTransferModeEnumType)
EventNotificationEnumType_TEXT = text_of(EventNotificationEnumType)
EventTriggerEnumType_TEXT = text_of(EventTriggerEnumType)
EvseKindEnumType_TEXT = text_of(EvseKindEnumType)
FirmwareStatusEnumType_TEXT = text_of(FirmwareStatusEnumType)
GenericDeviceModelStatusEnumType_TEXT = text_of(GenericDeviceModelStatusEnumType)
GenericStatusEnumType_TEXT = text_of(GenericStatusEnumType)
GetCertificateIdUseEnumType_TEXT = text_of(GetCertificateIdUseEnumType)
GetCertificateStatusEnumType_TEXT = text_of(GetCertificateStatusEnumType)
GetChargingProfileStatusEnumType_TEXT = text_of(GetChargingProfileStatusEnumType)
GetDisplayMessagesStatusEnumType_TEXT = text_of(GetDisplayMessagesStatusEnumType)
GetInstalledCertificateStatusEnumType_TEXT = text_of(GetInstalledCertificateStatusEnumType)
GetVariableStatusEnumType_TEXT = text_of(GetVariableStatusEnumType)
GridEventFaultEnumType_TEXT = text_of(GridEventFaultEnumType)
HashAlgorithmEnumType_TEXT = text_of(HashAlgorithmEnumType)
InstallCertificateStatusEnumType_TEXT = text_of(InstallCertificateStatusEnumType)
InstallCertificateUseEnumType_TEXT = text_of(InstallCertificateUseEnumType)
IslandingDetectionEnumType_TEXT = text_of(IslandingDetectionEnumType)
Iso15118EVCertificateStatusEnumType_TEXT = text_of(Iso15118EVCertificateStatusEnumType)
LocationEnumType_TEXT = text_of(LocationEnumType)
LogEnumType_TEXT = text_of(LogEnumType)
LogStatusEnumType_TEXT = text_of(LogStatusEnumType)
MeasurandEnumType_TEXT = text_of(MeasurandEnumType)
MessageFormatEnumType_TEXT = text_of(MessageFormatEnumType)
MessagePriorityEnumType_TEXT = text_of(MessagePriorityEnumType)
MessageStateEnumType_TEXT = text_of(MessageStateEnumType)
MessageTriggerEnumType_TEXT = text_of(MessageTriggerEnumType)
MobilityNeedsModeEnumType_TEXT = text_of(MobilityNeedsModeEnumType)
MonitorEnumType_TEXT = text_of(MonitorEnumType)
MonitoringBaseEnumType_TEXT = text_of(MonitoringBaseEnumType)
MonitoringCriterionEnumType_TEXT = text_of(MonitoringCriterionEnumType)
MutabilityEnumType_TEXT = text_of(MutabilityEnumType)
NotifyAllowedEnergyTransferStatusEnumType_TEXT = text_of(NotifyAllowedEnergyTransferStatusEnumType)
NotifyEVChargingNeedsStatusEnumType_TEXT = text_of(NotifyEVChargingNeedsStatusEnumType)
OCPPInterfaceEnumType_TEXT = text_of(OCPPInterfaceEnumType)
OCPPTransportEnumType_TEXT = text_of(OCPPTransportEnumType)
OCPPVersionEnumType_TEXT = text_of(OCPPVersionEnumType)
OperationModeEnumType_TEXT = text_of(OperationModeEnumType)
OperationalStatusEnumType_TEXT = text_of(OperationalStatusEnumType)
PaymentStatusEnumType_TEXT = text_of(PaymentStatusEnumType)
PhaseEnumType_TEXT = text_of(PhaseEnumType)
PowerDuringCessationEnumType_TEXT = text_of(PowerDuringCessationEnumType)
PreconditioningStatusEnumType_TEXT = text_of(PreconditioningStatusEnumType)
PriorityChargingStatusEnumType_TEXT = text_of(PriorityChargingStatusEnumType)
PublishFirmwareStatusEnumType_TEXT = text_of(PublishFirmwareStatusEnumType)
ReadingContextEnumType_TEXT = text_of(ReadingContextEnumType)
ReasonEnumType_TEXT = text_of(ReasonEnumType)
RecurrencyKindEnumType_TEXT = text_of(RecurrencyKindEnumType)
RegistrationStatusEnumType_TEXT = text_of(RegistrationStatusEnumType)
ReportBaseEnumType_TEXT = text_of(ReportBaseEnumType)
RequestStartStopStatusEnumType_TEXT = text_of(RequestStartStopStatusEnumType)
ReservationUpdateStatusEnumType_TEXT = text_of(ReservationUpdateStatusEnumType)
ReserveNowStatusEnumType_TEXT = text_of(ReserveNowStatusEnumType)
ResetEnumType_TEXT = text_of(ResetEnumType)
ResetStatusEnumType_TEXT = text_of(ResetStatusEnumType)
SendLocalListStatusEnumType_TEXT = text_of(SendLocalListStatusEnumType)
SetMonitoringStatusEnumType_TEXT = text_of(SetMonitoringStatusEnumType)
SetNetworkProfileStatusEnumType_TEXT = text_of(SetNetworkProfileStatusEnumType)
SetVariableStatusEnumType_TEXT = text_of(SetVariableStatusEnumType)
TariffChangeStatusEnumType_TEXT = text_of(TariffChangeStatusEnumType)
TariffClearStatusEnumType_TEXT = text_of(TariffClearStatusEnumType)
TariffCostEnumType_TEXT = text_of(TariffCostEnumType)
TariffGetStatusEnumType_TEXT = text_of(TariffGetStatusEnumType)
TariffKindEnumType_TEXT = text_of(TariffKindEnumType)
TariffSetStatusEnumType_TEXT = text_of(TariffSetStatusEnumType)
TransactionEventEnumType_TEXT = text_of(TransactionEventEnumType)
TriggerMessageStatusEnumType_TEXT = text_of(TriggerMessageStatusEnumType)
TriggerReasonEnumType_TEXT = text_of(TriggerReasonEnumType)
UnlockStatusEnumType_TEXT = text_of(UnlockStatusEnumType)
UnpublishFirmwareStatusEnumType_TEXT = text_of(UnpublishFirmwareStatusEnumType)
UpdateEnumType_TEXT = text_of(UpdateEnumType)
UpdateFirmwareStatusEnumType_TEXT = text_of(UpdateFirmwareStatusEnumType)
UploadLogStatusEnumType_TEXT = text_of(UploadLogStatusEnumType)
VPNEnumType_TEXT = text_of(VPNEnumType)
AttributeEnumType_attribute_type = or_nothing(AttributeEnumType_TEXT, ',"attributeType":', "")
AttributeEnumType_attribute_type_first = or_nothing(AttributeEnumType_TEXT, '"attributeType":', ",")
AttributeEnumType_type = or_nothing(AttributeEnumType_TEXT, ',"type":', "")
AuthorizeCertificateStatusEnumType_certificate_status = or_nothing(AuthorizeCertificateStatusEnumType_TEXT, ',"certificateStatus":', "")
CertificateSigningUseEnumType_certificate_type = or_nothing(CertificateSigningUseEnumType_TEXT, ',"certificateType":', "")
ChargingProfilePurposeEnumType_charging_profile_purpose = or_nothing(ChargingProfilePurposeEnumType_TEXT, ',"chargingProfilePurpose":', "")
ChargingRateUnitEnumType_charging_rate_unit = or_nothing(ChargingRateUnitEnumType_TEXT, ',"chargingRateUnit":', "")
ChargingStateEnumType_charging_state = or_nothing(ChargingStateEnumType_TEXT, ',"chargingState":', "")
ControlModeEnumType_control_mode = or_nothing(ControlModeEnumType_TEXT, ',"controlMode":', "")
DERControlEnumType_control_type = or_nothing(DERControlEnumType_TEXT, ',"controlType":', "")
EvseKindEnumType_evse_kind = or_nothing(EvseKindEnumType_TEXT, ',"evseKind":', "")
GridEventFaultEnumType_grid_event_fault = or_nothing(GridEventFaultEnumType_TEXT, ',"gridEventFault":', "")
LocationEnumType_location = or_nothing(LocationEnumType_TEXT, ',"location":', "")
MeasurandEnumType_measurand = or_nothing(MeasurandEnumType_TEXT, ',"measurand":', "")
MessagePriorityEnumType_priority = or_nothing(MessagePriorityEnumType_TEXT, ',"priority":', "")
MessageStateEnumType_state = or_nothing(MessageStateEnumType_TEXT, ',"state":', "")
MobilityNeedsModeEnumType_mobility_needs_mode = or_nothing(MobilityNeedsModeEnumType_TEXT, ',"mobilityNeedsMode":', "")
MutabilityEnumType_mutability = or_nothing(MutabilityEnumType_TEXT, ',"mutability":', "")
OCPPVersionEnumType_ocpp_version_first = or_nothing(OCPPVersionEnumType_TEXT, '"ocppVersion":', ",")
OperationModeEnumType_operation_mode = or_nothing(OperationModeEnumType_TEXT, ',"operationMode":', "")
PhaseEnumType_phase = or_nothing(PhaseEnumType_TEXT, ',"phase":', "")
PowerDuringCessationEnumType_power_during_cessation = or_nothing(PowerDuringCessationEnumType_TEXT, ',"powerDuringCessation":', "")
PreconditioningStatusEnumType_preconditioning_status = or_nothing(PreconditioningStatusEnumType_TEXT, ',"preconditioningStatus":', "")
ReadingContextEnumType_context = or_nothing(ReadingContextEnumType_TEXT, ',"context":', "")
ReasonEnumType_stopped_reason = or_nothing(ReasonEnumType_TEXT, ',"stoppedReason":', "")
RecurrencyKindEnumType_recurrency_kind = or_nothing(RecurrencyKindEnumType_TEXT, ',"recurrencyKind":', "")


def encode_ACChargingParametersType(o):
    if type(o) is not ACChargingParametersType:
        raise Refused
    v1 = o.energy_amount
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.ev_min_current
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    v3 = o.ev_max_current
    if (type(v3) is not float and type(v3) is not int) or v3 - v3:
        raise Refused
    v4 = o.ev_max_voltage
    if (type(v4) is not float and type(v4) is not int) or v4 - v4:
        raise Refused
    s = f'"energyAmount":{v1!r},"evMinCurrent":{v2!r},"evMaxCurrent":{v3!r},"evMaxVoltage":{v4!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_APNType(o):
    if type(o) is not APNType:
        raise Refused
    v1 = o.apn
    if len(v1) > 2000:
        raise Refused
    s = f'"apn":{escape(v1)}'
    if (v := o.apn_user_name) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"apnUserName":{escape(v)}'
    if (v := o.apn_password) is not None:
        if len(v) > 64:
            raise Refused
        s = f'{s},"apnPassword":{escape(v)}'
    if (v := o.sim_pin) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"simPin":{v!r}'
    if (v := o.preferred_network) is not None:
        if len(v) > 6:
            raise Refused
        s = f'{s},"preferredNetwork":{escape(v)}'
    if (v := o.use_only_preferred_network) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"useOnlyPreferredNetwork":{"true" if v else "false"}'
    s = f'{s},"apnAuthentication":{APNAuthenticationEnumType_TEXT[o.apn_authentication]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AbsolutePriceScheduleType(o):
    if type(o) is not AbsolutePriceScheduleType:
        raise Refused
    v2 = o.price_schedule_id
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = f'"timeAnchor":{date_time_text(o.time_anchor)},"priceScheduleID":{v2!r}'
    if (v := o.price_schedule_description) is not None:
        if len(v) > 160:
            raise Refused
        s = f'{s},"priceScheduleDescription":{escape(v)}'
    v3 = o.currency
    if len(v3) > 3:
        raise Refused
    v4 = o.language
    if len(v4) > 8:
        raise Refused
    v5 = o.price_algorithm
    if len(v5) > 2000:
        raise Refused
    s = f'{s},"currency":{escape(v3)},"language":{escape(v4)},"priceAlgorithm":{escape(v5)}'
    if (v := o.minimum_cost) is not None:
        s = f'{s},"minimumCost":{{{encode_RationalNumberType(v)}}}'
    if (v := o.maximum_cost) is not None:
        s = f'{s},"maximumCost":{{{encode_RationalNumberType(v)}}}'
    v6 = o.price_rule_stacks
    if type(v6) is not list or not v6 or len(v6) > 1024:
        raise Refused
    s = f'{s},"priceRuleStacks":[{{{join_members([encode_PriceRuleStackType(item) for item in v6])}}}]'
    if (v := o.tax_rules) is not None:
        if type(v) is not list or not v or len(v) > 10:
            raise Refused
        s = f'{s},"taxRules":[{{{join_members([encode_TaxRuleType(item) for item in v])}}}]'
    if (v := o.overstay_rule_list) is not None:
        s = f'{s},"overstayRuleList":{{{encode_OverstayRuleListType(v)}}}'
    if (v := o.additional_selected_services) is not None:
        if type(v) is not list or not v or len(v) > 5:
            raise Refused
        s = f'{s},"additionalSelectedServices":[{{{join_members([encode_AdditionalSelectedServicesType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AdditionalInfoType(o):
    if type(o) is not AdditionalInfoType:
        raise Refused
    v1 = o.additional_id_token
    if len(v1) > 255:
        raise Refused
    v2 = o.type
    if len(v2) > 50:
        raise Refused
    s = f'"additionalIdToken":{escape(v1)},"type":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AdditionalSelectedServicesType(o):
    if type(o) is not AdditionalSelectedServicesType:
        raise Refused
    v2 = o.service_name
    if len(v2) > 80:
        raise Refused
    s = f'"serviceFee":{{{encode_RationalNumberType(o.service_fee)}}},"serviceName":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AddressType(o):
    if type(o) is not AddressType:
        raise Refused
    v1 = o.name
    if len(v1) > 50:
        raise Refused
    v2 = o.address1
    if len(v2) > 100:
        raise Refused
    s = f'"name":{escape(v1)},"address1":{escape(v2)}'
    if (v := o.address2) is not None:
        if len(v) > 100:
            raise Refused
        s = f'{s},"address2":{escape(v)}'
    v3 = o.city
    if len(v3) > 100:
        raise Refused
    s = f'{s},"city":{escape(v3)}'
    if (v := o.postal_code) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"postalCode":{escape(v)}'
    v4 = o.country
    if len(v4) > 50:
        raise Refused
    s = f'{s},"country":{escape(v4)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AuthorizationData(o):
    if type(o) is not AuthorizationData:
        raise Refused
    s = f'"idToken":{{{encode_IdTokenType(o.id_token)}}}'
    if (v := o.id_token_info) is not None:
        s = f'{s},"idTokenInfo":{{{encode_IdTokenInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_BatteryDataType(o):
    if type(o) is not BatteryDataType:
        raise Refused
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.serial_number
    if len(v2) > 50:
        raise Refused
    v3 = o.soc
    if (type(v3) is not float and type(v3) is not int) or v3 - v3 or v3 < 0 or v3 > 100:
        raise Refused
    v4 = o.soh
    if (type(v4) is not float and type(v4) is not int) or v4 - v4 or v4 < 0 or v4 > 100:
        raise Refused
    s = f'"evseId":{v1!r},"serialNumber":{escape(v2)},"soC":{v3!r},"soH":{v4!r}'
    if (v := o.production_date) is not None:
        s = f'{s},"productionDate":{date_time_text(v)}'
    if (v := o.vendor_info) is not None:
        if len(v) > 500:
            raise Refused
        s = f'{s},"vendorInfo":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CertificateHashDataChainType(o):
    if type(o) is not CertificateHashDataChainType:
        raise Refused
    s = (
        f'"certificateHashData":{{{encode_CertificateHashDataType(o.certificate_hash_data)}}}'
        f',"certificateType":{GetCertificateIdUseEnumType_TEXT[o.certificate_type]}'
    )
    if (v := o.child_certificate_hash_data) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        s = f'{s},"childCertificateHashData":[{{{join_members([encode_CertificateHashDataType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
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
    s = (
        f'"hashAlgorithm":{HashAlgorithmEnumType_TEXT[o.hash_algorithm]}'
        f',"issuerNameHash":{escape(v2)}'
        f',"issuerKeyHash":{escape(v3)}'
        f',"serialNumber":{escape(v4)}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CertificateStatusRequestInfoType(o):
    if type(o) is not CertificateStatusRequestInfoType:
        raise Refused
    v3 = o.urls
    if type(v3) is not list or not v3 or len(v3) > 5:
        raise Refused
    for item in v3:
        if len(item) > 2000:
            raise Refused
    s = (
        f'"certificateHashData":{{{encode_CertificateHashDataType(o.certificate_hash_data)}}}'
        f',"source":{CertificateStatusSourceEnumType_TEXT[o.source]}'
        f',"urls":[{join([escape(item) for item in v3])}]'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CertificateStatusType(o):
    if type(o) is not CertificateStatusType:
        raise Refused
    s = (
        f'"certificateHashData":{{{encode_CertificateHashDataType(o.certificate_hash_data)}}}'
        f',"source":{CertificateStatusSourceEnumType_TEXT[o.source]}'
        f',"status":{CertificateStatusEnumType_TEXT[o.status]}'
        f',"nextUpdate":{date_time_text(o.next_update)}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChargingLimitType(o):
    if type(o) is not ChargingLimitType:
        raise Refused
    v1 = o.charging_limit_source
    if len(v1) > 20:
        raise Refused
    s = f'"chargingLimitSource":{escape(v1)}'
    if (v := o.is_local_generation) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"isLocalGeneration":{"true" if v else "false"}'
    if (v := o.is_grid_critical) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"isGridCritical":{"true" if v else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChargingNeedsType(o):
    if type(o) is not ChargingNeedsType:
        raise Refused
    s = ""
    if (v := o.ac_charging_parameters) is not None:
        s = f'{s}"acChargingParameters":{{{encode_ACChargingParametersType(v)}}},'
    if (v := o.der_charging_parameters) is not None:
        s = f'{s}"derChargingParameters":{{{encode_DERChargingParametersType(v)}}},'
    if (v := o.ev_energy_offer) is not None:
        s = f'{s}"evEnergyOffer":{{{encode_EVEnergyOfferType(v)}}},'
    s = f'{s}"requestedEnergyTransfer":{EnergyTransferModeEnumType_TEXT[o.requested_energy_transfer]}'
    if (v := o.dc_charging_parameters) is not None:
        s = f'{s},"dcChargingParameters":{{{encode_DCChargingParametersType(v)}}}'
    if (v := o.v2x_charging_parameters) is not None:
        s = f'{s},"v2xChargingParameters":{{{encode_V2XChargingParametersType(v)}}}'
    if (v := o.available_energy_transfer) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"availableEnergyTransfer":[{join([EnergyTransferModeEnumType_TEXT[item] for item in v])}]'
    s = (
        f'{s}{ControlModeEnumType_control_mode[o.control_mode]}'
        f'{MobilityNeedsModeEnumType_mobility_needs_mode[o.mobility_needs_mode]}'
    )
    if (v := o.departure_time) is not None:
        s = f'{s},"departureTime":{date_time_text(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChargingPeriodType(o):
    if type(o) is not ChargingPeriodType:
        raise Refused
    s = ""
    if (v := o.dimensions) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"dimensions":[{{{join_members([encode_CostDimensionType(item) for item in v])}}}],'
    if (v := o.tariff_id) is not None:
        if len(v) > 60:
            raise Refused
        s = f'{s}"tariffId":{escape(v)},'
    s = f'{s}"startPeriod":{date_time_text(o.start_period)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChargingProfileCriterionType(o):
    if type(o) is not ChargingProfileCriterionType:
        raise Refused
    s = f'{ChargingProfilePurposeEnumType_charging_profile_purpose[o.charging_profile_purpose]}'
    if (v := o.stack_level) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"stackLevel":{v!r}'
    if (v := o.charging_profile_id) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if type(item) is not int:
                raise Refused
        s = f'{s},"chargingProfileId":[{join([repr(item) for item in v])}]'
    if (v := o.charging_limit_source) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        for item in v:
            if len(item) > 20:
                raise Refused
        s = f'{s},"chargingLimitSource":[{join([escape(item) for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ChargingProfileType(o):
    if type(o) is not ChargingProfileType:
        raise Refused
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    v2 = o.stack_level
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = (
        f'"id":{v1!r}'
        f',"stackLevel":{v2!r}'
        f',"chargingProfilePurpose":{ChargingProfilePurposeEnumType_TEXT[o.charging_profile_purpose]}'
        f',"chargingProfileKind":{ChargingProfileKindEnumType_TEXT[o.charging_profile_kind]}'
        f'{RecurrencyKindEnumType_recurrency_kind[o.recurrency_kind]}'
    )
    if (v := o.valid_from) is not None:
        s = f'{s},"validFrom":{date_time_text(v)}'
    if (v := o.valid_to) is not None:
        s = f'{s},"validTo":{date_time_text(v)}'
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    if (v := o.max_offline_duration) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"maxOfflineDuration":{v!r}'
    v5 = o.charging_schedule
    if type(v5) is not list or not v5 or len(v5) > 3:
        raise Refused
    s = f'{s},"chargingSchedule":[{{{join_members([encode_ChargingScheduleType(item) for item in v5])}}}]'
    if (v := o.invalid_after_offline_duration) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"invalidAfterOfflineDuration":{"true" if v else "false"}'
    if (v := o.dyn_update_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"dynUpdateInterval":{v!r}'
    if (v := o.dyn_update_time) is not None:
        s = f'{s},"dynUpdateTime":{date_time_text(v)}'
    if (v := o.price_schedule_signature) is not None:
        if len(v) > 256:
            raise Refused
        s = f'{s},"priceScheduleSignature":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChargingSchedulePeriodType(o):
    if type(o) is not ChargingSchedulePeriodType:
        raise Refused
    v1 = o.start_period
    if type(v1) is not int:
        raise Refused
    s = f'"startPeriod":{v1!r}'
    if (v := o.limit) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"limit":{v!r}'
    if (v := o.limit_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"limit_L2":{v!r}'
    if (v := o.limit_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"limit_L3":{v!r}'
    if (v := o.number_phases) is not None:
        if type(v) is not int or v < 0 or v > 3:
            raise Refused
        s = f'{s},"numberPhases":{v!r}'
    if (v := o.phase_to_use) is not None:
        if type(v) is not int or v < 0 or v > 3:
            raise Refused
        s = f'{s},"phaseToUse":{v!r}'
    if (v := o.discharge_limit) is not None:
        if (type(v) is not float and type(v) is not int) or v - v or v > 0:
            raise Refused
        s = f'{s},"dischargeLimit":{v!r}'
    if (v := o.discharge_limit_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v or v > 0:
            raise Refused
        s = f'{s},"dischargeLimit_L2":{v!r}'
    if (v := o.discharge_limit_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v or v > 0:
            raise Refused
        s = f'{s},"dischargeLimit_L3":{v!r}'
    if (v := o.setpoint) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpoint":{v!r}'
    if (v := o.setpoint_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpoint_L2":{v!r}'
    if (v := o.setpoint_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpoint_L3":{v!r}'
    if (v := o.setpoint_reactive) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpointReactive":{v!r}'
    if (v := o.setpoint_reactive_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpointReactive_L2":{v!r}'
    if (v := o.setpoint_reactive_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpointReactive_L3":{v!r}'
    if (v := o.preconditioning_request) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"preconditioningRequest":{"true" if v else "false"}'
    if (v := o.evse_sleep) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"evseSleep":{"true" if v else "false"}'
    if (v := o.v2x_baseline) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"v2xBaseline":{v!r}'
    s = f'{s}{OperationModeEnumType_operation_mode[o.operation_mode]}'
    if (v := o.v2x_freq_watt_curve) is not None:
        if type(v) is not list or not v or len(v) > 20:
            raise Refused
        s = f'{s},"v2xFreqWattCurve":[{{{join_members([encode_V2XFreqWattPointType(item) for item in v])}}}]'
    if (v := o.v2x_signal_watt_curve) is not None:
        if type(v) is not list or not v or len(v) > 20:
            raise Refused
        s = f'{s},"v2xSignalWattCurve":[{{{join_members([encode_V2XSignalWattPointType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChargingScheduleType(o):
    if type(o) is not ChargingScheduleType:
        raise Refused
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    s = f'"id":{v1!r}'
    if (v := o.limit_at_soc) is not None:
        s = f'{s},"limitAtSoC":{{{encode_LimitAtSoCType(v)}}}'
    if (v := o.start_schedule) is not None:
        s = f'{s},"startSchedule":{date_time_text(v)}'
    if (v := o.duration) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"duration":{v!r}'
    s = f'{s},"chargingRateUnit":{ChargingRateUnitEnumType_TEXT[o.charging_rate_unit]}'
    if (v := o.min_charging_rate) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargingRate":{v!r}'
    if (v := o.power_tolerance) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"powerTolerance":{v!r}'
    if (v := o.signature_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"signatureId":{v!r}'
    if (v := o.digest_value) is not None:
        if len(v) > 88:
            raise Refused
        s = f'{s},"digestValue":{escape(v)}'
    if (v := o.use_local_time) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"useLocalTime":{"true" if v else "false"}'
    v3 = o.charging_schedule_period
    if type(v3) is not list or not v3 or len(v3) > 1024:
        raise Refused
    s = f'{s},"chargingSchedulePeriod":[{{{join_members([encode_ChargingSchedulePeriodType(item) for item in v3])}}}]'
    if (v := o.randomized_delay) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"randomizedDelay":{v!r}'
    if (v := o.sales_tariff) is not None:
        s = f'{s},"salesTariff":{{{encode_SalesTariffType(v)}}}'
    if (v := o.absolute_price_schedule) is not None:
        s = f'{s},"absolutePriceSchedule":{{{encode_AbsolutePriceScheduleType(v)}}}'
    if (v := o.price_level_schedule) is not None:
        s = f'{s},"priceLevelSchedule":{{{encode_PriceLevelScheduleType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChargingScheduleUpdateType(o):
    if type(o) is not ChargingScheduleUpdateType:
        raise Refused
    s = ""
    if (v := o.limit) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"limit":{v!r}'
    if (v := o.limit_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"limit_L2":{v!r}'
    if (v := o.limit_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"limit_L3":{v!r}'
    if (v := o.discharge_limit) is not None:
        if (type(v) is not float and type(v) is not int) or v - v or v > 0:
            raise Refused
        s = f'{s},"dischargeLimit":{v!r}'
    if (v := o.discharge_limit_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v or v > 0:
            raise Refused
        s = f'{s},"dischargeLimit_L2":{v!r}'
    if (v := o.discharge_limit_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v or v > 0:
            raise Refused
        s = f'{s},"dischargeLimit_L3":{v!r}'
    if (v := o.setpoint) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpoint":{v!r}'
    if (v := o.setpoint_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpoint_L2":{v!r}'
    if (v := o.setpoint_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpoint_L3":{v!r}'
    if (v := o.setpoint_reactive) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpointReactive":{v!r}'
    if (v := o.setpoint_reactive_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpointReactive_L2":{v!r}'
    if (v := o.setpoint_reactive_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"setpointReactive_L3":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ChargingStationType(o):
    if type(o) is not ChargingStationType:
        raise Refused
    s = ""
    if (v := o.serial_number) is not None:
        if len(v) > 25:
            raise Refused
        s = f'{s}"serialNumber":{escape(v)},'
    v1 = o.model
    if len(v1) > 20:
        raise Refused
    s = f'{s}"model":{escape(v1)}'
    if (v := o.modem) is not None:
        s = f'{s},"modem":{{{encode_ModemType(v)}}}'
    v2 = o.vendor_name
    if len(v2) > 50:
        raise Refused
    s = f'{s},"vendorName":{escape(v2)}'
    if (v := o.firmware_version) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"firmwareVersion":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearChargingProfileType(o):
    if type(o) is not ClearChargingProfileType:
        raise Refused
    s = ""
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    s = f'{s}{ChargingProfilePurposeEnumType_charging_profile_purpose[o.charging_profile_purpose]}'
    if (v := o.stack_level) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"stackLevel":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ClearMonitoringResultType(o):
    if type(o) is not ClearMonitoringResultType:
        raise Refused
    v2 = o.id
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = f'"status":{ClearMonitoringStatusEnumType_TEXT[o.status]},"id":{v2!r}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearTariffsResultType(o):
    if type(o) is not ClearTariffsResultType:
        raise Refused
    s = ""
    if (v := o.status_info) is not None:
        s = f'{s}"statusInfo":{{{encode_StatusInfoType(v)}}},'
    if (v := o.tariff_id) is not None:
        if len(v) > 60:
            raise Refused
        s = f'{s}"tariffId":{escape(v)},'
    s = f'{s}"status":{TariffClearStatusEnumType_TEXT[o.status]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ComponentType(o):
    if type(o) is not ComponentType:
        raise Refused
    s = ""
    if (v := o.evse) is not None:
        s = f'{s}"evse":{{{encode_EVSEType(v)}}},'
    v1 = o.name
    if len(v1) > 50:
        raise Refused
    s = f'{s}"name":{escape(v1)}'
    if (v := o.instance) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"instance":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ComponentVariableType(o):
    if type(o) is not ComponentVariableType:
        raise Refused
    s = f'"component":{{{encode_ComponentType(o.component)}}}'
    if (v := o.variable) is not None:
        s = f'{s},"variable":{{{encode_VariableType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CompositeScheduleType(o):
    if type(o) is not CompositeScheduleType:
        raise Refused
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.duration
    if type(v2) is not int:
        raise Refused
    v5 = o.charging_schedule_period
    if type(v5) is not list or not v5:
        raise Refused
    s = (
        f'"evseId":{v1!r}'
        f',"duration":{v2!r}'
        f',"scheduleStart":{date_time_text(o.schedule_start)}'
        f',"chargingRateUnit":{ChargingRateUnitEnumType_TEXT[o.charging_rate_unit]}'
        f',"chargingSchedulePeriod":[{{{join_members([encode_ChargingSchedulePeriodType(item) for item in v5])}}}]'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ConstantStreamDataType(o):
    if type(o) is not ConstantStreamDataType:
        raise Refused
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v3 = o.variable_monitoring_id
    if type(v3) is not int or v3 < 0:
        raise Refused
    s = f'"id":{v1!r},"params":{{{encode_PeriodicEventStreamParamsType(o.params)}}},"variableMonitoringId":{v3!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ConsumptionCostType(o):
    if type(o) is not ConsumptionCostType:
        raise Refused
    v1 = o.start_value
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.cost
    if type(v2) is not list or not v2 or len(v2) > 3:
        raise Refused
    s = f'"startValue":{v1!r},"cost":[{{{join_members([encode_CostType(item) for item in v2])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CostDetailsType(o):
    if type(o) is not CostDetailsType:
        raise Refused
    s = ""
    if (v := o.charging_periods) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"chargingPeriods":[{{{join_members([encode_ChargingPeriodType(item) for item in v])}}}],'
    s = (
        f'{s}"totalCost":{{{encode_TotalCostType(o.total_cost)}}}'
        f',"totalUsage":{{{encode_TotalUsageType(o.total_usage)}}}'
    )
    if (v := o.failure_to_calculate) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"failureToCalculate":{"true" if v else "false"}'
    if (v := o.failure_reason) is not None:
        if len(v) > 500:
            raise Refused
        s = f'{s},"failureReason":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CostDimensionType(o):
    if type(o) is not CostDimensionType:
        raise Refused
    v2 = o.volume
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"type":{CostDimensionEnumType_TEXT[o.type]},"volume":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CostType(o):
    if type(o) is not CostType:
        raise Refused
    v2 = o.amount
    if type(v2) is not int:
        raise Refused
    s = f'"costKind":{CostKindEnumType_TEXT[o.cost_kind]},"amount":{v2!r}'
    if (v := o.amount_multiplier) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"amountMultiplier":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CustomDataType(o):
    if type(o) is not CustomDataType:
        raise Refused
    v1 = o.vendor_id
    if len(v1) > 255:
        raise Refused
    return f'"vendorId":{escape(v1)}{members_text(o.extra, "vendorId")}'


def encode_DCChargingParametersType(o):
    if type(o) is not DCChargingParametersType:
        raise Refused
    v1 = o.ev_max_current
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.ev_max_voltage
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"evMaxCurrent":{v1!r},"evMaxVoltage":{v2!r}'
    if (v := o.ev_max_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evMaxPower":{v!r}'
    if (v := o.ev_energy_capacity) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evEnergyCapacity":{v!r}'
    if (v := o.energy_amount) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"energyAmount":{v!r}'
    if (v := o.state_of_charge) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"stateOfCharge":{v!r}'
    if (v := o.full_soc) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"fullSoC":{v!r}'
    if (v := o.bulk_soc) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"bulkSoC":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_DERChargingParametersType(o):
    if type(o) is not DERChargingParametersType:
        raise Refused
    s = ""
    if (v := o.ev_supported_der_control) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"evSupportedDERControl":[{join([DERControlEnumType_TEXT[item] for item in v])}]'
    if (v := o.ev_over_excited_max_discharge_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evOverExcitedMaxDischargePower":{v!r}'
    if (v := o.ev_over_excited_power_factor) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evOverExcitedPowerFactor":{v!r}'
    if (v := o.ev_under_excited_max_discharge_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evUnderExcitedMaxDischargePower":{v!r}'
    if (v := o.ev_under_excited_power_factor) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evUnderExcitedPowerFactor":{v!r}'
    if (v := o.max_apparent_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxApparentPower":{v!r}'
    if (v := o.max_charge_apparent_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargeApparentPower":{v!r}'
    if (v := o.max_charge_apparent_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargeApparentPower_L2":{v!r}'
    if (v := o.max_charge_apparent_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargeApparentPower_L3":{v!r}'
    if (v := o.max_discharge_apparent_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargeApparentPower":{v!r}'
    if (v := o.max_discharge_apparent_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargeApparentPower_L2":{v!r}'
    if (v := o.max_discharge_apparent_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargeApparentPower_L3":{v!r}'
    if (v := o.max_charge_reactive_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargeReactivePower":{v!r}'
    if (v := o.max_charge_reactive_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargeReactivePower_L2":{v!r}'
    if (v := o.max_charge_reactive_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargeReactivePower_L3":{v!r}'
    if (v := o.min_charge_reactive_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargeReactivePower":{v!r}'
    if (v := o.min_charge_reactive_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargeReactivePower_L2":{v!r}'
    if (v := o.min_charge_reactive_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargeReactivePower_L3":{v!r}'
    if (v := o.max_discharge_reactive_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargeReactivePower":{v!r}'
    if (v := o.max_discharge_reactive_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargeReactivePower_L2":{v!r}'
    if (v := o.max_discharge_reactive_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargeReactivePower_L3":{v!r}'
    if (v := o.min_discharge_reactive_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minDischargeReactivePower":{v!r}'
    if (v := o.min_discharge_reactive_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minDischargeReactivePower_L2":{v!r}'
    if (v := o.min_discharge_reactive_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minDischargeReactivePower_L3":{v!r}'
    if (v := o.nominal_voltage) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"nominalVoltage":{v!r}'
    if (v := o.nominal_voltage_offset) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"nominalVoltageOffset":{v!r}'
    if (v := o.max_nominal_voltage) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxNominalVoltage":{v!r}'
    if (v := o.min_nominal_voltage) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minNominalVoltage":{v!r}'
    if (v := o.ev_inverter_manufacturer) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"evInverterManufacturer":{escape(v)}'
    if (v := o.ev_inverter_model) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"evInverterModel":{escape(v)}'
    if (v := o.ev_inverter_serial_number) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"evInverterSerialNumber":{escape(v)}'
    if (v := o.ev_inverter_sw_version) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"evInverterSwVersion":{escape(v)}'
    if (v := o.ev_inverter_hw_version) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"evInverterHwVersion":{escape(v)}'
    if (v := o.ev_islanding_detection_method) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"evIslandingDetectionMethod":[{join([IslandingDetectionEnumType_TEXT[item] for item in v])}]'
    if (v := o.ev_islanding_trip_time) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evIslandingTripTime":{v!r}'
    if (v := o.ev_maximum_level1_dc_injection) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evMaximumLevel1DCInjection":{v!r}'
    if (v := o.ev_duration_level1_dc_injection) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evDurationLevel1DCInjection":{v!r}'
    if (v := o.ev_maximum_level2_dc_injection) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evMaximumLevel2DCInjection":{v!r}'
    if (v := o.ev_duration_level2_dc_injection) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evDurationLevel2DCInjection":{v!r}'
    if (v := o.ev_reactive_susceptance) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evReactiveSusceptance":{v!r}'
    if (v := o.ev_session_total_discharge_energy_available) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evSessionTotalDischargeEnergyAvailable":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_DERCurveGetType(o):
    if type(o) is not DERCurveGetType:
        raise Refused
    v2 = o.id
    if len(v2) > 36:
        raise Refused
    v4 = o.is_default
    if v4 is not True and v4 is not False:
        raise Refused
    v5 = o.is_superseded
    if v5 is not True and v5 is not False:
        raise Refused
    s = (
        f'"curve":{{{encode_DERCurveType(o.curve)}}}'
        f',"id":{escape(v2)}'
        f',"curveType":{DERControlEnumType_TEXT[o.curve_type]}'
        f',"isDefault":{"true" if v4 else "false"}'
        f',"isSuperseded":{"true" if v5 else "false"}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_DERCurvePointsType(o):
    if type(o) is not DERCurvePointsType:
        raise Refused
    v1 = o.x
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.y
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"x":{v1!r},"y":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_DERCurveType(o):
    if type(o) is not DERCurveType:
        raise Refused
    v1 = o.curve_data
    if type(v1) is not list or not v1 or len(v1) > 10:
        raise Refused
    s = f'"curveData":[{{{join_members([encode_DERCurvePointsType(item) for item in v1])}}}]'
    if (v := o.hysteresis) is not None:
        s = f'{s},"hysteresis":{{{encode_HysteresisType(v)}}}'
    v2 = o.priority
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = f'{s},"priority":{v2!r}'
    if (v := o.reactive_power_params) is not None:
        s = f'{s},"reactivePowerParams":{{{encode_ReactivePowerParamsType(v)}}}'
    if (v := o.voltage_params) is not None:
        s = f'{s},"voltageParams":{{{encode_VoltageParamsType(v)}}}'
    s = f'{s},"yUnit":{DERUnitEnumType_TEXT[o.y_unit]}'
    if (v := o.response_time) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"responseTime":{v!r}'
    if (v := o.start_time) is not None:
        s = f'{s},"startTime":{date_time_text(v)}'
    if (v := o.duration) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"duration":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EVAbsolutePriceScheduleEntryType(o):
    if type(o) is not EVAbsolutePriceScheduleEntryType:
        raise Refused
    v1 = o.duration
    if type(v1) is not int:
        raise Refused
    v2 = o.ev_price_rule
    if type(v2) is not list or not v2 or len(v2) > 8:
        raise Refused
    s = f'"duration":{v1!r},"evPriceRule":[{{{join_members([encode_EVPriceRuleType(item) for item in v2])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EVAbsolutePriceScheduleType(o):
    if type(o) is not EVAbsolutePriceScheduleType:
        raise Refused
    v2 = o.currency
    if len(v2) > 3:
        raise Refused
    v3 = o.ev_absolute_price_schedule_entries
    if type(v3) is not list or not v3 or len(v3) > 1024:
        raise Refused
    v4 = o.price_algorithm
    if len(v4) > 2000:
        raise Refused
    s = (
        f'"timeAnchor":{date_time_text(o.time_anchor)}'
        f',"currency":{escape(v2)}'
        f',"evAbsolutePriceScheduleEntries":[{{{join_members([encode_EVAbsolutePriceScheduleEntryType(item) for item in v3])}}}]'
        f',"priceAlgorithm":{escape(v4)}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EVEnergyOfferType(o):
    if type(o) is not EVEnergyOfferType:
        raise Refused
    s = ""
    if (v := o.ev_absolute_price_schedule) is not None:
        s = f'{s}"evAbsolutePriceSchedule":{{{encode_EVAbsolutePriceScheduleType(v)}}},'
    s = f'{s}"evPowerSchedule":{{{encode_EVPowerScheduleType(o.ev_power_schedule)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EVPowerScheduleEntryType(o):
    if type(o) is not EVPowerScheduleEntryType:
        raise Refused
    v1 = o.duration
    if type(v1) is not int:
        raise Refused
    v2 = o.power
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"duration":{v1!r},"power":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EVPowerScheduleType(o):
    if type(o) is not EVPowerScheduleType:
        raise Refused
    v1 = o.ev_power_schedule_entries
    if type(v1) is not list or not v1 or len(v1) > 1024:
        raise Refused
    s = (
        f'"evPowerScheduleEntries":[{{{join_members([encode_EVPowerScheduleEntryType(item) for item in v1])}}}]'
        f',"timeAnchor":{date_time_text(o.time_anchor)}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EVPriceRuleType(o):
    if type(o) is not EVPriceRuleType:
        raise Refused
    v1 = o.energy_fee
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.power_range_start
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"energyFee":{v1!r},"powerRangeStart":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EVSEType(o):
    if type(o) is not EVSEType:
        raise Refused
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"id":{v1!r}'
    if (v := o.connector_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"connectorId":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EnterServiceGetType(o):
    if type(o) is not EnterServiceGetType:
        raise Refused
    v2 = o.id
    if len(v2) > 36:
        raise Refused
    s = f'"enterService":{{{encode_EnterServiceType(o.enter_service)}}},"id":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EnterServiceType(o):
    if type(o) is not EnterServiceType:
        raise Refused
    v1 = o.priority
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.high_voltage
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    v3 = o.low_voltage
    if (type(v3) is not float and type(v3) is not int) or v3 - v3:
        raise Refused
    v4 = o.high_freq
    if (type(v4) is not float and type(v4) is not int) or v4 - v4:
        raise Refused
    v5 = o.low_freq
    if (type(v5) is not float and type(v5) is not int) or v5 - v5:
        raise Refused
    s = f'"priority":{v1!r},"highVoltage":{v2!r},"lowVoltage":{v3!r},"highFreq":{v4!r},"lowFreq":{v5!r}'
    if (v := o.delay) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"delay":{v!r}'
    if (v := o.random_delay) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"randomDelay":{v!r}'
    if (v := o.ramp_rate) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"rampRate":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_EventDataType(o):
    if type(o) is not EventDataType:
        raise Refused
    v1 = o.event_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"eventId":{v1!r},"timestamp":{date_time_text(o.timestamp)},"trigger":{EventTriggerEnumType_TEXT[o.trigger]}'
    if (v := o.cause) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"cause":{v!r}'
    v4 = o.actual_value
    if len(v4) > 2500:
        raise Refused
    s = f'{s},"actualValue":{escape(v4)}'
    if (v := o.tech_code) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"techCode":{escape(v)}'
    if (v := o.tech_info) is not None:
        if len(v) > 500:
            raise Refused
        s = f'{s},"techInfo":{escape(v)}'
    if (v := o.cleared) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"cleared":{"true" if v else "false"}'
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    s = f'{s},"component":{{{encode_ComponentType(o.component)}}}'
    if (v := o.variable_monitoring_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"variableMonitoringId":{v!r}'
    s = (
        f'{s},"eventNotificationType":{EventNotificationEnumType_TEXT[o.event_notification_type]}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )
    if (v := o.severity) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"severity":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FirmwareType(o):
    if type(o) is not FirmwareType:
        raise Refused
    v1 = o.location
    if len(v1) > 2000:
        raise Refused
    s = f'"location":{escape(v1)},"retrieveDateTime":{date_time_text(o.retrieve_date_time)}'
    if (v := o.install_date_time) is not None:
        s = f'{s},"installDateTime":{date_time_text(v)}'
    if (v := o.signing_certificate) is not None:
        if len(v) > 5500:
            raise Refused
        s = f'{s},"signingCertificate":{escape(v)}'
    if (v := o.signature) is not None:
        if len(v) > 800:
            raise Refused
        s = f'{s},"signature":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FixedPFGetType(o):
    if type(o) is not FixedPFGetType:
        raise Refused
    v2 = o.id
    if len(v2) > 36:
        raise Refused
    v3 = o.is_default
    if v3 is not True and v3 is not False:
        raise Refused
    v4 = o.is_superseded
    if v4 is not True and v4 is not False:
        raise Refused
    s = (
        f'"fixedPF":{{{encode_FixedPFType(o.fixed_pf)}}}'
        f',"id":{escape(v2)}'
        f',"isDefault":{"true" if v3 else "false"}'
        f',"isSuperseded":{"true" if v4 else "false"}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FixedPFType(o):
    if type(o) is not FixedPFType:
        raise Refused
    v1 = o.priority
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.displacement
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    v3 = o.excitation
    if v3 is not True and v3 is not False:
        raise Refused
    s = f'"priority":{v1!r},"displacement":{v2!r},"excitation":{"true" if v3 else "false"}'
    if (v := o.start_time) is not None:
        s = f'{s},"startTime":{date_time_text(v)}'
    if (v := o.duration) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"duration":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FixedVarGetType(o):
    if type(o) is not FixedVarGetType:
        raise Refused
    v2 = o.id
    if len(v2) > 36:
        raise Refused
    v3 = o.is_default
    if v3 is not True and v3 is not False:
        raise Refused
    v4 = o.is_superseded
    if v4 is not True and v4 is not False:
        raise Refused
    s = (
        f'"fixedVar":{{{encode_FixedVarType(o.fixed_var)}}}'
        f',"id":{escape(v2)}'
        f',"isDefault":{"true" if v3 else "false"}'
        f',"isSuperseded":{"true" if v4 else "false"}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FixedVarType(o):
    if type(o) is not FixedVarType:
        raise Refused
    v1 = o.priority
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.setpoint
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"priority":{v1!r},"setpoint":{v2!r},"unit":{DERUnitEnumType_TEXT[o.unit]}'
    if (v := o.start_time) is not None:
        s = f'{s},"startTime":{date_time_text(v)}'
    if (v := o.duration) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"duration":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FreqDroopGetType(o):
    if type(o) is not FreqDroopGetType:
        raise Refused
    v2 = o.id
    if len(v2) > 36:
        raise Refused
    v3 = o.is_default
    if v3 is not True and v3 is not False:
        raise Refused
    v4 = o.is_superseded
    if v4 is not True and v4 is not False:
        raise Refused
    s = (
        f'"freqDroop":{{{encode_FreqDroopType(o.freq_droop)}}}'
        f',"id":{escape(v2)}'
        f',"isDefault":{"true" if v3 else "false"}'
        f',"isSuperseded":{"true" if v4 else "false"}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FreqDroopType(o):
    if type(o) is not FreqDroopType:
        raise Refused
    v1 = o.priority
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.over_freq
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    v3 = o.under_freq
    if (type(v3) is not float and type(v3) is not int) or v3 - v3:
        raise Refused
    v4 = o.over_droop
    if (type(v4) is not float and type(v4) is not int) or v4 - v4:
        raise Refused
    v5 = o.under_droop
    if (type(v5) is not float and type(v5) is not int) or v5 - v5:
        raise Refused
    v6 = o.response_time
    if (type(v6) is not float and type(v6) is not int) or v6 - v6:
        raise Refused
    s = (
        f'"priority":{v1!r}'
        f',"overFreq":{v2!r}'
        f',"underFreq":{v3!r}'
        f',"overDroop":{v4!r}'
        f',"underDroop":{v5!r}'
        f',"responseTime":{v6!r}'
    )
    if (v := o.start_time) is not None:
        s = f'{s},"startTime":{date_time_text(v)}'
    if (v := o.duration) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"duration":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetVariableDataType(o):
    if type(o) is not GetVariableDataType:
        raise Refused
    s = (
        f'{AttributeEnumType_attribute_type_first[o.attribute_type]}'
        f'"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetVariableResultType(o):
    if type(o) is not GetVariableResultType:
        raise Refused
    s = f'"attributeStatus":{GetVariableStatusEnumType_TEXT[o.attribute_status]}'
    if (v := o.attribute_status_info) is not None:
        s = f'{s},"attributeStatusInfo":{{{encode_StatusInfoType(v)}}}'
    s = f'{s}{AttributeEnumType_attribute_type[o.attribute_type]}'
    if (v := o.attribute_value) is not None:
        if len(v) > 2500:
            raise Refused
        s = f'{s},"attributeValue":{escape(v)}'
    s = f'{s},"component":{{{encode_ComponentType(o.component)}}},"variable":{{{encode_VariableType(o.variable)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GradientGetType(o):
    if type(o) is not GradientGetType:
        raise Refused
    v2 = o.id
    if len(v2) > 36:
        raise Refused
    s = f'"gradient":{{{encode_GradientType(o.gradient)}}},"id":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GradientType(o):
    if type(o) is not GradientType:
        raise Refused
    v1 = o.priority
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.gradient
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    v3 = o.soft_gradient
    if (type(v3) is not float and type(v3) is not int) or v3 - v3:
        raise Refused
    s = f'"priority":{v1!r},"gradient":{v2!r},"softGradient":{v3!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_HysteresisType(o):
    if type(o) is not HysteresisType:
        raise Refused
    s = ""
    if (v := o.hysteresis_high) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"hysteresisHigh":{v!r}'
    if (v := o.hysteresis_low) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"hysteresisLow":{v!r}'
    if (v := o.hysteresis_delay) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"hysteresisDelay":{v!r}'
    if (v := o.hysteresis_gradient) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"hysteresisGradient":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_IdTokenInfoType(o):
    if type(o) is not IdTokenInfoType:
        raise Refused
    s = f'"status":{AuthorizationStatusEnumType_TEXT[o.status]}'
    if (v := o.cache_expiry_date_time) is not None:
        s = f'{s},"cacheExpiryDateTime":{date_time_text(v)}'
    if (v := o.charging_priority) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"chargingPriority":{v!r}'
    if (v := o.group_id_token) is not None:
        s = f'{s},"groupIdToken":{{{encode_IdTokenType(v)}}}'
    if (v := o.language1) is not None:
        if len(v) > 8:
            raise Refused
        s = f'{s},"language1":{escape(v)}'
    if (v := o.language2) is not None:
        if len(v) > 8:
            raise Refused
        s = f'{s},"language2":{escape(v)}'
    if (v := o.evse_id) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if type(item) is not int or item < 0:
                raise Refused
        s = f'{s},"evseId":[{join([repr(item) for item in v])}]'
    if (v := o.personal_message) is not None:
        s = f'{s},"personalMessage":{{{encode_MessageContentType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_IdTokenType(o):
    if type(o) is not IdTokenType:
        raise Refused
    s = ""
    if (v := o.additional_info) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"additionalInfo":[{{{join_members([encode_AdditionalInfoType(item) for item in v])}}}],'
    v1 = o.id_token
    if len(v1) > 255:
        raise Refused
    v2 = o.type
    if len(v2) > 20:
        raise Refused
    s = f'{s}"idToken":{escape(v1)},"type":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_LimitAtSoCType(o):
    if type(o) is not LimitAtSoCType:
        raise Refused
    v1 = o.soc
    if type(v1) is not int or v1 < 0 or v1 > 100:
        raise Refused
    v2 = o.limit
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"soc":{v1!r},"limit":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_LimitMaxDischargeGetType(o):
    if type(o) is not LimitMaxDischargeGetType:
        raise Refused
    v1 = o.id
    if len(v1) > 36:
        raise Refused
    v2 = o.is_default
    if v2 is not True and v2 is not False:
        raise Refused
    v3 = o.is_superseded
    if v3 is not True and v3 is not False:
        raise Refused
    s = (
        f'"id":{escape(v1)}'
        f',"isDefault":{"true" if v2 else "false"}'
        f',"isSuperseded":{"true" if v3 else "false"}'
        f',"limitMaxDischarge":{{{encode_LimitMaxDischargeType(o.limit_max_discharge)}}}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_LimitMaxDischargeType(o):
    if type(o) is not LimitMaxDischargeType:
        raise Refused
    v1 = o.priority
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"priority":{v1!r}'
    if (v := o.pct_max_discharge_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"pctMaxDischargePower":{v!r}'
    if (v := o.power_monitoring_must_trip) is not None:
        s = f'{s},"powerMonitoringMustTrip":{{{encode_DERCurveType(v)}}}'
    if (v := o.start_time) is not None:
        s = f'{s},"startTime":{date_time_text(v)}'
    if (v := o.duration) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"duration":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_LogParametersType(o):
    if type(o) is not LogParametersType:
        raise Refused
    v1 = o.remote_location
    if len(v1) > 2000:
        raise Refused
    s = f'"remoteLocation":{escape(v1)}'
    if (v := o.oldest_timestamp) is not None:
        s = f'{s},"oldestTimestamp":{date_time_text(v)}'
    if (v := o.latest_timestamp) is not None:
        s = f'{s},"latestTimestamp":{date_time_text(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_MessageContentType(o):
    if type(o) is not MessageContentType:
        raise Refused
    s = f'"format":{MessageFormatEnumType_TEXT[o.format]}'
    if (v := o.language) is not None:
        if len(v) > 8:
            raise Refused
        s = f'{s},"language":{escape(v)}'
    v2 = o.content
    if len(v2) > 1024:
        raise Refused
    s = f'{s},"content":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_MessageInfoType(o):
    if type(o) is not MessageInfoType:
        raise Refused
    s = ""
    if (v := o.display) is not None:
        s = f'{s}"display":{{{encode_ComponentType(v)}}},'
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'{s}"id":{v1!r},"priority":{MessagePriorityEnumType_TEXT[o.priority]}{MessageStateEnumType_state[o.state]}'
    if (v := o.start_date_time) is not None:
        s = f'{s},"startDateTime":{date_time_text(v)}'
    if (v := o.end_date_time) is not None:
        s = f'{s},"endDateTime":{date_time_text(v)}'
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    s = f'{s},"message":{{{encode_MessageContentType(o.message)}}}'
    if (v := o.message_extra) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        s = f'{s},"messageExtra":[{{{join_members([encode_MessageContentType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_MeterValueType(o):
    if type(o) is not MeterValueType:
        raise Refused
    v1 = o.sampled_value
    if type(v1) is not list or not v1:
        raise Refused
    s = (
        f'"sampledValue":[{{{join_members([encode_SampledValueType(item) for item in v1])}}}]'
        f',"timestamp":{date_time_text(o.timestamp)}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ModemType(o):
    if type(o) is not ModemType:
        raise Refused
    s = ""
    if (v := o.iccid) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"iccid":{escape(v)}'
    if (v := o.imsi) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"imsi":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_MonitoringDataType(o):
    if type(o) is not MonitoringDataType:
        raise Refused
    v3 = o.variable_monitoring
    if type(v3) is not list or not v3:
        raise Refused
    s = (
        f'"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
        f',"variableMonitoring":[{{{join_members([encode_VariableMonitoringType(item) for item in v3])}}}]'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NetworkConnectionProfileType(o):
    if type(o) is not NetworkConnectionProfileType:
        raise Refused
    s = ""
    if (v := o.apn) is not None:
        s = f'{s}"apn":{{{encode_APNType(v)}}},'
    v3 = o.message_timeout
    if type(v3) is not int:
        raise Refused
    v4 = o.ocpp_csms_url
    if len(v4) > 2000:
        raise Refused
    v5 = o.security_profile
    if type(v5) is not int or v5 < 0:
        raise Refused
    s = (
        f'{s}{OCPPVersionEnumType_ocpp_version_first[o.ocpp_version]}'
        f'"ocppInterface":{OCPPInterfaceEnumType_TEXT[o.ocpp_interface]}'
        f',"ocppTransport":{OCPPTransportEnumType_TEXT[o.ocpp_transport]}'
        f',"messageTimeout":{v3!r}'
        f',"ocppCsmsUrl":{escape(v4)}'
        f',"securityProfile":{v5!r}'
    )
    if (v := o.identity) is not None:
        if len(v) > 48:
            raise Refused
        s = f'{s},"identity":{escape(v)}'
    if (v := o.basic_auth_password) is not None:
        if len(v) > 64:
            raise Refused
        s = f'{s},"basicAuthPassword":{escape(v)}'
    if (v := o.vpn) is not None:
        s = f'{s},"vpn":{{{encode_VPNType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_OCSPRequestDataType(o):
    if type(o) is not OCSPRequestDataType:
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
    v5 = o.responder_url
    if len(v5) > 2000:
        raise Refused
    s = (
        f'"hashAlgorithm":{HashAlgorithmEnumType_TEXT[o.hash_algorithm]}'
        f',"issuerNameHash":{escape(v2)}'
        f',"issuerKeyHash":{escape(v3)}'
        f',"serialNumber":{escape(v4)}'
        f',"responderURL":{escape(v5)}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_OverstayRuleListType(o):
    if type(o) is not OverstayRuleListType:
        raise Refused
    s = ""
    if (v := o.overstay_power_threshold) is not None:
        s = f'{s}"overstayPowerThreshold":{{{encode_RationalNumberType(v)}}},'
    v1 = o.overstay_rule
    if type(v1) is not list or not v1 or len(v1) > 5:
        raise Refused
    s = f'{s}"overstayRule":[{{{join_members([encode_OverstayRuleType(item) for item in v1])}}}]'
    if (v := o.overstay_time_threshold) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"overstayTimeThreshold":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_OverstayRuleType(o):
    if type(o) is not OverstayRuleType:
        raise Refused
    s = f'"overstayFee":{{{encode_RationalNumberType(o.overstay_fee)}}}'
    if (v := o.overstay_rule_description) is not None:
        if len(v) > 32:
            raise Refused
        s = f'{s},"overstayRuleDescription":{escape(v)}'
    v2 = o.start_time
    if type(v2) is not int:
        raise Refused
    v3 = o.overstay_fee_period
    if type(v3) is not int:
        raise Refused
    s = f'{s},"startTime":{v2!r},"overstayFeePeriod":{v3!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PeriodicEventStreamParamsType(o):
    if type(o) is not PeriodicEventStreamParamsType:
        raise Refused
    s = ""
    if (v := o.interval) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"interval":{v!r}'
    if (v := o.values) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"values":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_PriceLevelScheduleEntryType(o):
    if type(o) is not PriceLevelScheduleEntryType:
        raise Refused
    v1 = o.duration
    if type(v1) is not int:
        raise Refused
    v2 = o.price_level
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = f'"duration":{v1!r},"priceLevel":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PriceLevelScheduleType(o):
    if type(o) is not PriceLevelScheduleType:
        raise Refused
    v1 = o.price_level_schedule_entries
    if type(v1) is not list or not v1 or len(v1) > 100:
        raise Refused
    v3 = o.price_schedule_id
    if type(v3) is not int or v3 < 0:
        raise Refused
    s = (
        f'"priceLevelScheduleEntries":[{{{join_members([encode_PriceLevelScheduleEntryType(item) for item in v1])}}}]'
        f',"timeAnchor":{date_time_text(o.time_anchor)}'
        f',"priceScheduleId":{v3!r}'
    )
    if (v := o.price_schedule_description) is not None:
        if len(v) > 32:
            raise Refused
        s = f'{s},"priceScheduleDescription":{escape(v)}'
    v4 = o.number_of_price_levels
    if type(v4) is not int or v4 < 0:
        raise Refused
    s = f'{s},"numberOfPriceLevels":{v4!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PriceRuleStackType(o):
    if type(o) is not PriceRuleStackType:
        raise Refused
    v1 = o.duration
    if type(v1) is not int:
        raise Refused
    v2 = o.price_rule
    if type(v2) is not list or not v2 or len(v2) > 8:
        raise Refused
    s = f'"duration":{v1!r},"priceRule":[{{{join_members([encode_PriceRuleType(item) for item in v2])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PriceRuleType(o):
    if type(o) is not PriceRuleType:
        raise Refused
    s = ""
    if (v := o.parking_fee_period) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"parkingFeePeriod":{v!r},'
    if (v := o.carbon_dioxide_emission) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s}"carbonDioxideEmission":{v!r},'
    if (v := o.renewable_generation_percentage) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s}"renewableGenerationPercentage":{v!r},'
    s = f'{s}"energyFee":{{{encode_RationalNumberType(o.energy_fee)}}}'
    if (v := o.parking_fee) is not None:
        s = f'{s},"parkingFee":{{{encode_RationalNumberType(v)}}}'
    s = f'{s},"powerRangeStart":{{{encode_RationalNumberType(o.power_range_start)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PriceType(o):
    if type(o) is not PriceType:
        raise Refused
    s = ""
    if (v := o.excl_tax) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"exclTax":{v!r}'
    if (v := o.incl_tax) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"inclTax":{v!r}'
    if (v := o.tax_rates) is not None:
        if type(v) is not list or not v or len(v) > 5:
            raise Refused
        s = f'{s},"taxRates":[{{{join_members([encode_TaxRateType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_RationalNumberType(o):
    if type(o) is not RationalNumberType:
        raise Refused
    v1 = o.exponent
    if type(v1) is not int:
        raise Refused
    v2 = o.value
    if type(v2) is not int:
        raise Refused
    s = f'"exponent":{v1!r},"value":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReactivePowerParamsType(o):
    if type(o) is not ReactivePowerParamsType:
        raise Refused
    s = ""
    if (v := o.v_ref) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"vRef":{v!r}'
    if (v := o.autonomous_v_ref_enable) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"autonomousVRefEnable":{"true" if v else "false"}'
    if (v := o.autonomous_v_ref_time_constant) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"autonomousVRefTimeConstant":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_RelativeTimeIntervalType(o):
    if type(o) is not RelativeTimeIntervalType:
        raise Refused
    v1 = o.start
    if type(v1) is not int:
        raise Refused
    s = f'"start":{v1!r}'
    if (v := o.duration) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"duration":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReportDataType(o):
    if type(o) is not ReportDataType:
        raise Refused
    v3 = o.variable_attribute
    if type(v3) is not list or not v3 or len(v3) > 4:
        raise Refused
    s = (
        f'"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
        f',"variableAttribute":[{{{join_members([encode_VariableAttributeType(item) for item in v3])}}}]'
    )
    if (v := o.variable_characteristics) is not None:
        s = f'{s},"variableCharacteristics":{{{encode_VariableCharacteristicsType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SalesTariffEntryType(o):
    if type(o) is not SalesTariffEntryType:
        raise Refused
    s = f'"relativeTimeInterval":{{{encode_RelativeTimeIntervalType(o.relative_time_interval)}}}'
    if (v := o.e_price_level) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"ePriceLevel":{v!r}'
    if (v := o.consumption_cost) is not None:
        if type(v) is not list or not v or len(v) > 3:
            raise Refused
        s = f'{s},"consumptionCost":[{{{join_members([encode_ConsumptionCostType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SalesTariffType(o):
    if type(o) is not SalesTariffType:
        raise Refused
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"id":{v1!r}'
    if (v := o.sales_tariff_description) is not None:
        if len(v) > 32:
            raise Refused
        s = f'{s},"salesTariffDescription":{escape(v)}'
    if (v := o.num_e_price_levels) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"numEPriceLevels":{v!r}'
    v2 = o.sales_tariff_entry
    if type(v2) is not list or not v2 or len(v2) > 1024:
        raise Refused
    s = f'{s},"salesTariffEntry":[{{{join_members([encode_SalesTariffEntryType(item) for item in v2])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SampledValueType(o):
    if type(o) is not SampledValueType:
        raise Refused
    v1 = o.value
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    s = (
        f'"value":{v1!r}'
        f'{MeasurandEnumType_measurand[o.measurand]}'
        f'{ReadingContextEnumType_context[o.context]}'
        f'{PhaseEnumType_phase[o.phase]}'
        f'{LocationEnumType_location[o.location]}'
    )
    if (v := o.signed_meter_value) is not None:
        s = f'{s},"signedMeterValue":{{{encode_SignedMeterValueType(v)}}}'
    if (v := o.unit_of_measure) is not None:
        s = f'{s},"unitOfMeasure":{{{encode_UnitOfMeasureType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetMonitoringDataType(o):
    if type(o) is not SetMonitoringDataType:
        raise Refused
    s = ""
    if (v := o.id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s}"id":{v!r},'
    if (v := o.periodic_event_stream) is not None:
        s = f'{s}"periodicEventStream":{{{encode_PeriodicEventStreamParamsType(v)}}},'
    if (v := o.transaction) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s}"transaction":{"true" if v else "false"},'
    v1 = o.value
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v3 = o.severity
    if type(v3) is not int or v3 < 0:
        raise Refused
    s = (
        f'{s}"value":{v1!r}'
        f',"type":{MonitorEnumType_TEXT[o.type]}'
        f',"severity":{v3!r}'
        f',"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetMonitoringResultType(o):
    if type(o) is not SetMonitoringResultType:
        raise Refused
    s = ""
    if (v := o.id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s}"id":{v!r},'
    if (v := o.status_info) is not None:
        s = f'{s}"statusInfo":{{{encode_StatusInfoType(v)}}},'
    v5 = o.severity
    if type(v5) is not int or v5 < 0:
        raise Refused
    s = (
        f'{s}"status":{SetMonitoringStatusEnumType_TEXT[o.status]}'
        f',"type":{MonitorEnumType_TEXT[o.type]}'
        f',"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
        f',"severity":{v5!r}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetVariableDataType(o):
    if type(o) is not SetVariableDataType:
        raise Refused
    v1 = o.attribute_value
    if len(v1) > 2500:
        raise Refused
    s = (
        f'{AttributeEnumType_attribute_type_first[o.attribute_type]}'
        f'"attributeValue":{escape(v1)}'
        f',"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetVariableResultType(o):
    if type(o) is not SetVariableResultType:
        raise Refused
    s = (
        f'{AttributeEnumType_attribute_type_first[o.attribute_type]}'
        f'"attributeStatus":{SetVariableStatusEnumType_TEXT[o.attribute_status]}'
    )
    if (v := o.attribute_status_info) is not None:
        s = f'{s},"attributeStatusInfo":{{{encode_StatusInfoType(v)}}}'
    s = f'{s},"component":{{{encode_ComponentType(o.component)}}},"variable":{{{encode_VariableType(o.variable)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SignedMeterValueType(o):
    if type(o) is not SignedMeterValueType:
        raise Refused
    v1 = o.signed_meter_data
    if len(v1) > 32768:
        raise Refused
    s = f'"signedMeterData":{escape(v1)}'
    if (v := o.signing_method) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"signingMethod":{escape(v)}'
    v2 = o.encoding_method
    if len(v2) > 50:
        raise Refused
    s = f'{s},"encodingMethod":{escape(v2)}'
    if (v := o.public_key) is not None:
        if len(v) > 2500:
            raise Refused
        s = f'{s},"publicKey":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_StatusInfoType(o):
    if type(o) is not StatusInfoType:
        raise Refused
    v1 = o.reason_code
    if len(v1) > 20:
        raise Refused
    s = f'"reasonCode":{escape(v1)}'
    if (v := o.additional_info) is not None:
        if len(v) > 1024:
            raise Refused
        s = f'{s},"additionalInfo":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_StreamDataElementType(o):
    if type(o) is not StreamDataElementType:
        raise Refused
    v1 = o.t
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.v
    if len(v2) > 2500:
        raise Refused
    s = f'"t":{v1!r},"v":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffAssignmentType(o):
    if type(o) is not TariffAssignmentType:
        raise Refused
    v1 = o.tariff_id
    if len(v1) > 60:
        raise Refused
    s = f'"tariffId":{escape(v1)},"tariffKind":{TariffKindEnumType_TEXT[o.tariff_kind]}'
    if (v := o.valid_from) is not None:
        s = f'{s},"validFrom":{date_time_text(v)}'
    if (v := o.evse_ids) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if type(item) is not int or item < 0:
                raise Refused
        s = f'{s},"evseIds":[{join([repr(item) for item in v])}]'
    if (v := o.id_tokens) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if len(item) > 255:
                raise Refused
        s = f'{s},"idTokens":[{join([escape(item) for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffConditionsFixedType(o):
    if type(o) is not TariffConditionsFixedType:
        raise Refused
    s = ""
    if (v := o.start_time_of_day) is not None:
        s = f'{s},"startTimeOfDay":{escape(v)}'
    if (v := o.end_time_of_day) is not None:
        s = f'{s},"endTimeOfDay":{escape(v)}'
    if (v := o.day_of_week) is not None:
        if type(v) is not list or not v or len(v) > 7:
            raise Refused
        s = f'{s},"dayOfWeek":[{join([DayOfWeekEnumType_TEXT[item] for item in v])}]'
    if (v := o.valid_from_date) is not None:
        s = f'{s},"validFromDate":{escape(v)}'
    if (v := o.valid_to_date) is not None:
        s = f'{s},"validToDate":{escape(v)}'
    s = f'{s}{EvseKindEnumType_evse_kind[o.evse_kind]}'
    if (v := o.payment_brand) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"paymentBrand":{escape(v)}'
    if (v := o.payment_recognition) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"paymentRecognition":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_TariffConditionsType(o):
    if type(o) is not TariffConditionsType:
        raise Refused
    s = ""
    if (v := o.start_time_of_day) is not None:
        s = f'{s},"startTimeOfDay":{escape(v)}'
    if (v := o.end_time_of_day) is not None:
        s = f'{s},"endTimeOfDay":{escape(v)}'
    if (v := o.day_of_week) is not None:
        if type(v) is not list or not v or len(v) > 7:
            raise Refused
        s = f'{s},"dayOfWeek":[{join([DayOfWeekEnumType_TEXT[item] for item in v])}]'
    if (v := o.valid_from_date) is not None:
        s = f'{s},"validFromDate":{escape(v)}'
    if (v := o.valid_to_date) is not None:
        s = f'{s},"validToDate":{escape(v)}'
    s = f'{s}{EvseKindEnumType_evse_kind[o.evse_kind]}'
    if (v := o.min_energy) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minEnergy":{v!r}'
    if (v := o.max_energy) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxEnergy":{v!r}'
    if (v := o.min_current) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minCurrent":{v!r}'
    if (v := o.max_current) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxCurrent":{v!r}'
    if (v := o.min_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minPower":{v!r}'
    if (v := o.max_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxPower":{v!r}'
    if (v := o.min_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"minTime":{v!r}'
    if (v := o.max_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"maxTime":{v!r}'
    if (v := o.min_charging_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"minChargingTime":{v!r}'
    if (v := o.max_charging_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"maxChargingTime":{v!r}'
    if (v := o.min_idle_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"minIdleTime":{v!r}'
    if (v := o.max_idle_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"maxIdleTime":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_TariffEnergyPriceType(o):
    if type(o) is not TariffEnergyPriceType:
        raise Refused
    v1 = o.price_kwh
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    s = f'"priceKwh":{v1!r}'
    if (v := o.conditions) is not None:
        s = f'{s},"conditions":{{{encode_TariffConditionsType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffEnergyType(o):
    if type(o) is not TariffEnergyType:
        raise Refused
    v1 = o.prices
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"prices":[{{{join_members([encode_TariffEnergyPriceType(item) for item in v1])}}}]'
    if (v := o.tax_rates) is not None:
        if type(v) is not list or not v or len(v) > 5:
            raise Refused
        s = f'{s},"taxRates":[{{{join_members([encode_TaxRateType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffFixedPriceType(o):
    if type(o) is not TariffFixedPriceType:
        raise Refused
    s = ""
    if (v := o.conditions) is not None:
        s = f'{s}"conditions":{{{encode_TariffConditionsFixedType(v)}}},'
    v1 = o.price_fixed
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    s = f'{s}"priceFixed":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffFixedType(o):
    if type(o) is not TariffFixedType:
        raise Refused
    v1 = o.prices
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"prices":[{{{join_members([encode_TariffFixedPriceType(item) for item in v1])}}}]'
    if (v := o.tax_rates) is not None:
        if type(v) is not list or not v or len(v) > 5:
            raise Refused
        s = f'{s},"taxRates":[{{{join_members([encode_TaxRateType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffTimePriceType(o):
    if type(o) is not TariffTimePriceType:
        raise Refused
    v1 = o.price_minute
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    s = f'"priceMinute":{v1!r}'
    if (v := o.conditions) is not None:
        s = f'{s},"conditions":{{{encode_TariffConditionsType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffTimeType(o):
    if type(o) is not TariffTimeType:
        raise Refused
    v1 = o.prices
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"prices":[{{{join_members([encode_TariffTimePriceType(item) for item in v1])}}}]'
    if (v := o.tax_rates) is not None:
        if type(v) is not list or not v or len(v) > 5:
            raise Refused
        s = f'{s},"taxRates":[{{{join_members([encode_TaxRateType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TariffType(o):
    if type(o) is not TariffType:
        raise Refused
    v1 = o.tariff_id
    if len(v1) > 60:
        raise Refused
    s = f'"tariffId":{escape(v1)}'
    if (v := o.description) is not None:
        if type(v) is not list or not v or len(v) > 10:
            raise Refused
        s = f'{s},"description":[{{{join_members([encode_MessageContentType(item) for item in v])}}}]'
    v2 = o.currency
    if len(v2) > 3:
        raise Refused
    s = f'{s},"currency":{escape(v2)}'
    if (v := o.energy) is not None:
        s = f'{s},"energy":{{{encode_TariffEnergyType(v)}}}'
    if (v := o.valid_from) is not None:
        s = f'{s},"validFrom":{date_time_text(v)}'
    if (v := o.charging_time) is not None:
        s = f'{s},"chargingTime":{{{encode_TariffTimeType(v)}}}'
    if (v := o.idle_time) is not None:
        s = f'{s},"idleTime":{{{encode_TariffTimeType(v)}}}'
    if (v := o.fixed_fee) is not None:
        s = f'{s},"fixedFee":{{{encode_TariffFixedType(v)}}}'
    if (v := o.reservation_time) is not None:
        s = f'{s},"reservationTime":{{{encode_TariffTimeType(v)}}}'
    if (v := o.reservation_fixed) is not None:
        s = f'{s},"reservationFixed":{{{encode_TariffFixedType(v)}}}'
    if (v := o.min_cost) is not None:
        s = f'{s},"minCost":{{{encode_PriceType(v)}}}'
    if (v := o.max_cost) is not None:
        s = f'{s},"maxCost":{{{encode_PriceType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TaxRateType(o):
    if type(o) is not TaxRateType:
        raise Refused
    v1 = o.type
    if len(v1) > 20:
        raise Refused
    v2 = o.tax
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"type":{escape(v1)},"tax":{v2!r}'
    if (v := o.stack) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"stack":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TaxRuleType(o):
    if type(o) is not TaxRuleType:
        raise Refused
    v1 = o.tax_rule_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"taxRuleID":{v1!r}'
    if (v := o.tax_rule_name) is not None:
        if len(v) > 100:
            raise Refused
        s = f'{s},"taxRuleName":{escape(v)}'
    if (v := o.tax_included_in_price) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"taxIncludedInPrice":{"true" if v else "false"}'
    v2 = o.applies_to_energy_fee
    if v2 is not True and v2 is not False:
        raise Refused
    v3 = o.applies_to_parking_fee
    if v3 is not True and v3 is not False:
        raise Refused
    v4 = o.applies_to_overstay_fee
    if v4 is not True and v4 is not False:
        raise Refused
    v5 = o.applies_to_minimum_maximum_cost
    if v5 is not True and v5 is not False:
        raise Refused
    s = (
        f'{s},"appliesToEnergyFee":{"true" if v2 else "false"}'
        f',"appliesToParkingFee":{"true" if v3 else "false"}'
        f',"appliesToOverstayFee":{"true" if v4 else "false"}'
        f',"appliesToMinimumMaximumCost":{"true" if v5 else "false"}'
        f',"taxRate":{{{encode_RationalNumberType(o.tax_rate)}}}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TotalCostType(o):
    if type(o) is not TotalCostType:
        raise Refused
    v1 = o.currency
    if len(v1) > 3:
        raise Refused
    s = f'"currency":{escape(v1)},"typeOfCost":{TariffCostEnumType_TEXT[o.type_of_cost]}'
    if (v := o.fixed) is not None:
        s = f'{s},"fixed":{{{encode_PriceType(v)}}}'
    if (v := o.energy) is not None:
        s = f'{s},"energy":{{{encode_PriceType(v)}}}'
    if (v := o.charging_time) is not None:
        s = f'{s},"chargingTime":{{{encode_PriceType(v)}}}'
    if (v := o.idle_time) is not None:
        s = f'{s},"idleTime":{{{encode_PriceType(v)}}}'
    if (v := o.reservation_time) is not None:
        s = f'{s},"reservationTime":{{{encode_PriceType(v)}}}'
    if (v := o.reservation_fixed) is not None:
        s = f'{s},"reservationFixed":{{{encode_PriceType(v)}}}'
    s = f'{s},"total":{{{encode_TotalPriceType(o.total)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TotalPriceType(o):
    if type(o) is not TotalPriceType:
        raise Refused
    s = ""
    if (v := o.excl_tax) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"exclTax":{v!r}'
    if (v := o.incl_tax) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"inclTax":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_TotalUsageType(o):
    if type(o) is not TotalUsageType:
        raise Refused
    v1 = o.energy
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.charging_time
    if type(v2) is not int:
        raise Refused
    v3 = o.idle_time
    if type(v3) is not int:
        raise Refused
    s = f'"energy":{v1!r},"chargingTime":{v2!r},"idleTime":{v3!r}'
    if (v := o.reservation_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"reservationTime":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TransactionLimitType(o):
    if type(o) is not TransactionLimitType:
        raise Refused
    s = ""
    if (v := o.max_cost) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxCost":{v!r}'
    if (v := o.max_energy) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxEnergy":{v!r}'
    if (v := o.max_time) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"maxTime":{v!r}'
    if (v := o.max_soc) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"maxSoC":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_TransactionType(o):
    if type(o) is not TransactionType:
        raise Refused
    v1 = o.transaction_id
    if len(v1) > 36:
        raise Refused
    s = f'"transactionId":{escape(v1)}{ChargingStateEnumType_charging_state[o.charging_state]}'
    if (v := o.time_spent_charging) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"timeSpentCharging":{v!r}'
    s = f'{s}{ReasonEnumType_stopped_reason[o.stopped_reason]}'
    if (v := o.remote_start_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"remoteStartId":{v!r}'
    s = f'{s}{OperationModeEnumType_operation_mode[o.operation_mode]}'
    if (v := o.tariff_id) is not None:
        if len(v) > 60:
            raise Refused
        s = f'{s},"tariffId":{escape(v)}'
    if (v := o.transaction_limit) is not None:
        s = f'{s},"transactionLimit":{{{encode_TransactionLimitType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UnitOfMeasureType(o):
    if type(o) is not UnitOfMeasureType:
        raise Refused
    s = ""
    if (v := o.unit) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"unit":{escape(v)}'
    if (v := o.multiplier) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"multiplier":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_V2XChargingParametersType(o):
    if type(o) is not V2XChargingParametersType:
        raise Refused
    s = ""
    if (v := o.min_charge_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargePower":{v!r}'
    if (v := o.min_charge_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargePower_L2":{v!r}'
    if (v := o.min_charge_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargePower_L3":{v!r}'
    if (v := o.max_charge_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargePower":{v!r}'
    if (v := o.max_charge_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargePower_L2":{v!r}'
    if (v := o.max_charge_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargePower_L3":{v!r}'
    if (v := o.min_discharge_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minDischargePower":{v!r}'
    if (v := o.min_discharge_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minDischargePower_L2":{v!r}'
    if (v := o.min_discharge_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minDischargePower_L3":{v!r}'
    if (v := o.max_discharge_power) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargePower":{v!r}'
    if (v := o.max_discharge_power_l2) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargePower_L2":{v!r}'
    if (v := o.max_discharge_power_l3) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargePower_L3":{v!r}'
    if (v := o.min_charge_current) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargeCurrent":{v!r}'
    if (v := o.max_charge_current) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxChargeCurrent":{v!r}'
    if (v := o.min_discharge_current) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minDischargeCurrent":{v!r}'
    if (v := o.max_discharge_current) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxDischargeCurrent":{v!r}'
    if (v := o.min_voltage) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minVoltage":{v!r}'
    if (v := o.max_voltage) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxVoltage":{v!r}'
    if (v := o.ev_target_energy_request) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evTargetEnergyRequest":{v!r}'
    if (v := o.ev_min_energy_request) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evMinEnergyRequest":{v!r}'
    if (v := o.ev_max_energy_request) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evMaxEnergyRequest":{v!r}'
    if (v := o.ev_min_v2x_energy_request) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evMinV2XEnergyRequest":{v!r}'
    if (v := o.ev_max_v2x_energy_request) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"evMaxV2XEnergyRequest":{v!r}'
    if (v := o.target_soc) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"targetSoC":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_V2XFreqWattPointType(o):
    if type(o) is not V2XFreqWattPointType:
        raise Refused
    v1 = o.frequency
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.power
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"frequency":{v1!r},"power":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_V2XSignalWattPointType(o):
    if type(o) is not V2XSignalWattPointType:
        raise Refused
    v1 = o.signal
    if type(v1) is not int:
        raise Refused
    v2 = o.power
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'"signal":{v1!r},"power":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_VPNType(o):
    if type(o) is not VPNType:
        raise Refused
    v1 = o.server
    if len(v1) > 2000:
        raise Refused
    v2 = o.user
    if len(v2) > 50:
        raise Refused
    s = f'"server":{escape(v1)},"user":{escape(v2)}'
    if (v := o.group) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"group":{escape(v)}'
    v3 = o.password
    if len(v3) > 64:
        raise Refused
    v4 = o.key
    if len(v4) > 255:
        raise Refused
    s = f'{s},"password":{escape(v3)},"key":{escape(v4)},"type":{VPNEnumType_TEXT[o.type]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_VariableAttributeType(o):
    if type(o) is not VariableAttributeType:
        raise Refused
    s = f'{AttributeEnumType_type[o.type]}'
    if (v := o.value) is not None:
        if len(v) > 2500:
            raise Refused
        s = f'{s},"value":{escape(v)}'
    s = f'{s}{MutabilityEnumType_mutability[o.mutability]}'
    if (v := o.persistent) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"persistent":{"true" if v else "false"}'
    if (v := o.constant) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"constant":{"true" if v else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_VariableCharacteristicsType(o):
    if type(o) is not VariableCharacteristicsType:
        raise Refused
    s = ""
    if (v := o.unit) is not None:
        if len(v) > 16:
            raise Refused
        s = f'{s}"unit":{escape(v)},'
    s = f'{s}"dataType":{DataEnumType_TEXT[o.data_type]}'
    if (v := o.min_limit) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minLimit":{v!r}'
    if (v := o.max_limit) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"maxLimit":{v!r}'
    if (v := o.max_elements) is not None:
        if type(v) is not int or v < 1:
            raise Refused
        s = f'{s},"maxElements":{v!r}'
    if (v := o.values_list) is not None:
        if len(v) > 1000:
            raise Refused
        s = f'{s},"valuesList":{escape(v)}'
    v2 = o.supports_monitoring
    if v2 is not True and v2 is not False:
        raise Refused
    s = f'{s},"supportsMonitoring":{"true" if v2 else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_VariableMonitoringType(o):
    if type(o) is not VariableMonitoringType:
        raise Refused
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.transaction
    if v2 is not True and v2 is not False:
        raise Refused
    v3 = o.value
    if (type(v3) is not float and type(v3) is not int) or v3 - v3:
        raise Refused
    v5 = o.severity
    if type(v5) is not int or v5 < 0:
        raise Refused
    s = (
        f'"id":{v1!r}'
        f',"transaction":{"true" if v2 else "false"}'
        f',"value":{v3!r}'
        f',"type":{MonitorEnumType_TEXT[o.type]}'
        f',"severity":{v5!r}'
        f',"eventNotificationType":{EventNotificationEnumType_TEXT[o.event_notification_type]}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_VariableType(o):
    if type(o) is not VariableType:
        raise Refused
    v1 = o.name
    if len(v1) > 50:
        raise Refused
    s = f'"name":{escape(v1)}'
    if (v := o.instance) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"instance":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_VoltageParamsType(o):
    if type(o) is not VoltageParamsType:
        raise Refused
    s = ""
    if (v := o.hv_10min_mean_value) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"hv10MinMeanValue":{v!r}'
    if (v := o.hv_10min_mean_trip_delay) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"hv10MinMeanTripDelay":{v!r}'
    s = f'{s}{PowerDuringCessationEnumType_power_during_cessation[o.power_during_cessation]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_AFRRSignalRequest(o):
    v2 = o.signal
    if type(v2) is not int:
        raise Refused
    s = f'"timestamp":{date_time_text(o.timestamp)},"signal":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AFRRSignalResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AdjustPeriodicEventStreamRequest(o):
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"id":{v1!r},"params":{{{encode_PeriodicEventStreamParamsType(o.params)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AdjustPeriodicEventStreamResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AuthorizeRequest(o):
    s = f'"idToken":{{{encode_IdTokenType(o.id_token)}}}'
    if (v := o.certificate) is not None:
        if len(v) > 10000:
            raise Refused
        s = f'{s},"certificate":{escape(v)}'
    if (v := o.iso15118_certificate_hash_data) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        s = f'{s},"iso15118CertificateHashData":[{{{join_members([encode_OCSPRequestDataType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_AuthorizeResponse(o):
    s = (
        f'"idTokenInfo":{{{encode_IdTokenInfoType(o.id_token_info)}}}'
        f'{AuthorizeCertificateStatusEnumType_certificate_status[o.certificate_status]}'
    )
    if (v := o.allowed_energy_transfer) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"allowedEnergyTransfer":[{join([EnergyTransferModeEnumType_TEXT[item] for item in v])}]'
    if (v := o.tariff) is not None:
        s = f'{s},"tariff":{{{encode_TariffType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_BatterySwapRequest(o):
    v1 = o.battery_data
    if type(v1) is not list or not v1:
        raise Refused
    v4 = o.request_id
    if type(v4) is not int:
        raise Refused
    s = (
        f'"batteryData":[{{{join_members([encode_BatteryDataType(item) for item in v1])}}}]'
        f',"eventType":{BatterySwapEventEnumType_TEXT[o.event_type]}'
        f',"idToken":{{{encode_IdTokenType(o.id_token)}}}'
        f',"requestId":{v4!r}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_BatterySwapResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_BootNotificationRequest(o):
    s = (
        f'"chargingStation":{{{encode_ChargingStationType(o.charging_station)}}}'
        f',"reason":{BootReasonEnumType_TEXT[o.reason]}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_BootNotificationResponse(o):
    v2 = o.interval
    if type(v2) is not int:
        raise Refused
    s = (
        f'"currentTime":{date_time_text(o.current_time)}'
        f',"interval":{v2!r}'
        f',"status":{RegistrationStatusEnumType_TEXT[o.status]}'
    )
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CancelReservationRequest(o):
    v1 = o.reservation_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"reservationId":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CancelReservationResponse(o):
    s = f'"status":{CancelReservationStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CertificateSignedRequest(o):
    v1 = o.certificate_chain
    if len(v1) > 10000:
        raise Refused
    s = f'"certificateChain":{escape(v1)}{CertificateSigningUseEnumType_certificate_type[o.certificate_type]}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CertificateSignedResponse(o):
    s = f'"status":{CertificateSignedStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChangeAvailabilityRequest(o):
    s = ""
    if (v := o.evse) is not None:
        s = f'{s}"evse":{{{encode_EVSEType(v)}}},'
    s = f'{s}"operationalStatus":{OperationalStatusEnumType_TEXT[o.operational_status]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChangeAvailabilityResponse(o):
    s = f'"status":{ChangeAvailabilityStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChangeTransactionTariffRequest(o):
    v2 = o.transaction_id
    if len(v2) > 36:
        raise Refused
    s = f'"tariff":{{{encode_TariffType(o.tariff)}}},"transactionId":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ChangeTransactionTariffResponse(o):
    s = f'"status":{TariffChangeStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearCacheRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ClearCacheResponse(o):
    s = f'"status":{ClearCacheStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearChargingProfileRequest(o):
    s = ""
    if (v := o.charging_profile_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"chargingProfileId":{v!r}'
    if (v := o.charging_profile_criteria) is not None:
        s = f'{s},"chargingProfileCriteria":{{{encode_ClearChargingProfileType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ClearChargingProfileResponse(o):
    s = f'"status":{ClearChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearDERControlRequest(o):
    v1 = o.is_default
    if v1 is not True and v1 is not False:
        raise Refused
    s = f'"isDefault":{"true" if v1 else "false"}{DERControlEnumType_control_type[o.control_type]}'
    if (v := o.control_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"controlId":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearDERControlResponse(o):
    s = f'"status":{DERControlStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearDisplayMessageRequest(o):
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"id":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearDisplayMessageResponse(o):
    s = f'"status":{ClearMessageStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearTariffsRequest(o):
    s = ""
    if (v := o.tariff_ids) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if len(item) > 60:
                raise Refused
        s = f'{s},"tariffIds":[{join([escape(item) for item in v])}]'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ClearTariffsResponse(o):
    v1 = o.clear_tariffs_result
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"clearTariffsResult":[{{{join_members([encode_ClearTariffsResultType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearVariableMonitoringRequest(o):
    v1 = o.id
    if type(v1) is not list or not v1:
        raise Refused
    for item in v1:
        if type(item) is not int or item < 0:
            raise Refused
    s = f'"id":[{join([repr(item) for item in v1])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearVariableMonitoringResponse(o):
    v1 = o.clear_monitoring_result
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"clearMonitoringResult":[{{{join_members([encode_ClearMonitoringResultType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearedChargingLimitRequest(o):
    v1 = o.charging_limit_source
    if len(v1) > 20:
        raise Refused
    s = f'"chargingLimitSource":{escape(v1)}'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClearedChargingLimitResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ClosePeriodicEventStreamRequest(o):
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"id":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ClosePeriodicEventStreamResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_CostUpdatedRequest(o):
    v1 = o.total_cost
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.transaction_id
    if len(v2) > 36:
        raise Refused
    s = f'"totalCost":{v1!r},"transactionId":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CostUpdatedResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_CustomerInformationRequest(o):
    s = ""
    if (v := o.customer_certificate) is not None:
        s = f'{s}"customerCertificate":{{{encode_CertificateHashDataType(v)}}},'
    if (v := o.id_token) is not None:
        s = f'{s}"idToken":{{{encode_IdTokenType(v)}}},'
    v1 = o.request_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.report
    if v2 is not True and v2 is not False:
        raise Refused
    v3 = o.clear
    if v3 is not True and v3 is not False:
        raise Refused
    s = f'{s}"requestId":{v1!r},"report":{"true" if v2 else "false"},"clear":{"true" if v3 else "false"}'
    if (v := o.customer_identifier) is not None:
        if len(v) > 64:
            raise Refused
        s = f'{s},"customerIdentifier":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_CustomerInformationResponse(o):
    s = f'"status":{CustomerInformationStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_DataTransferRequest(o):
    s = ""
    if (v := o.message_id) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s}"messageId":{escape(v)},'
    if (v := o.data) is not ABSENT:
        s = f'{s}"data":{json_text(v)},'
    v1 = o.vendor_id
    if len(v1) > 255:
        raise Refused
    s = f'{s}"vendorId":{escape(v1)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_DataTransferResponse(o):
    s = f'"status":{DataTransferStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.data) is not ABSENT:
        s = f'{s},"data":{json_text(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_DeleteCertificateRequest(o):
    s = f'"certificateHashData":{{{encode_CertificateHashDataType(o.certificate_hash_data)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_DeleteCertificateResponse(o):
    s = f'"status":{DeleteCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FirmwareStatusNotificationRequest(o):
    s = f'"status":{FirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_FirmwareStatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_Get15118EVCertificateRequest(o):
    v1 = o.iso15118_schema_version
    if len(v1) > 50:
        raise Refused
    v3 = o.exi_request
    if len(v3) > 11000:
        raise Refused
    s = (
        f'"iso15118SchemaVersion":{escape(v1)}'
        f',"action":{CertificateActionEnumType_TEXT[o.action]}'
        f',"exiRequest":{escape(v3)}'
    )
    if (v := o.maximum_contract_certificate_chains) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"maximumContractCertificateChains":{v!r}'
    if (v := o.prioritized_emaids) is not None:
        if type(v) is not list or not v or len(v) > 8:
            raise Refused
        for item in v:
            if len(item) > 255:
                raise Refused
        s = f'{s},"prioritizedEMAIDs":[{join([escape(item) for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_Get15118EVCertificateResponse(o):
    s = f'"status":{Iso15118EVCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    v2 = o.exi_response
    if len(v2) > 17000:
        raise Refused
    s = f'{s},"exiResponse":{escape(v2)}'
    if (v := o.remaining_contracts) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"remainingContracts":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetBaseReportRequest(o):
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'"requestId":{v1!r},"reportBase":{ReportBaseEnumType_TEXT[o.report_base]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetBaseReportResponse(o):
    s = f'"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetCertificateChainStatusRequest(o):
    v1 = o.certificate_status_requests
    if type(v1) is not list or not v1 or len(v1) > 4:
        raise Refused
    s = f'"certificateStatusRequests":[{{{join_members([encode_CertificateStatusRequestInfoType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetCertificateChainStatusResponse(o):
    v1 = o.certificate_status
    if type(v1) is not list or not v1 or len(v1) > 4:
        raise Refused
    s = f'"certificateStatus":[{{{join_members([encode_CertificateStatusType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetCertificateStatusRequest(o):
    s = f'"ocspRequestData":{{{encode_OCSPRequestDataType(o.ocsp_request_data)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetCertificateStatusResponse(o):
    s = f'"status":{GetCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.ocsp_result) is not None:
        if len(v) > 18000:
            raise Refused
        s = f'{s},"ocspResult":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetChargingProfilesRequest(o):
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'"requestId":{v1!r}'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    s = f'{s},"chargingProfile":{{{encode_ChargingProfileCriterionType(o.charging_profile)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetChargingProfilesResponse(o):
    s = f'"status":{GetChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetCompositeScheduleRequest(o):
    v1 = o.duration
    if type(v1) is not int:
        raise Refused
    v2 = o.evse_id
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = f'"duration":{v1!r}{ChargingRateUnitEnumType_charging_rate_unit[o.charging_rate_unit]},"evseId":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetCompositeScheduleResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.schedule) is not None:
        s = f'{s},"schedule":{{{encode_CompositeScheduleType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetDERControlRequest(o):
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'"requestId":{v1!r}'
    if (v := o.is_default) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"isDefault":{"true" if v else "false"}'
    s = f'{s}{DERControlEnumType_control_type[o.control_type]}'
    if (v := o.control_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"controlId":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetDERControlResponse(o):
    s = f'"status":{DERControlStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetDisplayMessagesRequest(o):
    s = ""
    if (v := o.id) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if type(item) is not int or item < 0:
                raise Refused
        s = f'{s}"id":[{join([repr(item) for item in v])}],'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r}{MessagePriorityEnumType_priority[o.priority]}{MessageStateEnumType_state[o.state]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetDisplayMessagesResponse(o):
    s = f'"status":{GetDisplayMessagesStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetInstalledCertificateIdsRequest(o):
    s = ""
    if (v := o.certificate_type) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"certificateType":[{join([GetCertificateIdUseEnumType_TEXT[item] for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_GetInstalledCertificateIdsResponse(o):
    s = f'"status":{GetInstalledCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.certificate_hash_data_chain) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"certificateHashDataChain":[{{{join_members([encode_CertificateHashDataChainType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetLocalListVersionRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_GetLocalListVersionResponse(o):
    v1 = o.version_number
    if type(v1) is not int:
        raise Refused
    s = f'"versionNumber":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetLogRequest(o):
    v3 = o.request_id
    if type(v3) is not int:
        raise Refused
    s = f'"log":{{{encode_LogParametersType(o.log)}}},"logType":{LogEnumType_TEXT[o.log_type]},"requestId":{v3!r}'
    if (v := o.retries) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"retries":{v!r}'
    if (v := o.retry_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retryInterval":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetLogResponse(o):
    s = f'"status":{LogStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.filename) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"filename":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetMonitoringReportRequest(o):
    s = ""
    if (v := o.component_variable) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"componentVariable":[{{{join_members([encode_ComponentVariableType(item) for item in v])}}}],'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r}'
    if (v := o.monitoring_criteria) is not None:
        if type(v) is not list or not v or len(v) > 3:
            raise Refused
        s = f'{s},"monitoringCriteria":[{join([MonitoringCriterionEnumType_TEXT[item] for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetMonitoringReportResponse(o):
    s = f'"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetPeriodicEventStreamRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_GetPeriodicEventStreamResponse(o):
    s = ""
    if (v := o.constant_stream_data) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"constantStreamData":[{{{join_members([encode_ConstantStreamDataType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_GetReportRequest(o):
    s = ""
    if (v := o.component_variable) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"componentVariable":[{{{join_members([encode_ComponentVariableType(item) for item in v])}}}],'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r}'
    if (v := o.component_criteria) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        s = f'{s},"componentCriteria":[{join([ComponentCriterionEnumType_TEXT[item] for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetReportResponse(o):
    s = f'"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetTariffsRequest(o):
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"evseId":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetTariffsResponse(o):
    s = f'"status":{TariffGetStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.tariff_assignments) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"tariffAssignments":[{{{join_members([encode_TariffAssignmentType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetTransactionStatusRequest(o):
    s = ""
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_GetTransactionStatusResponse(o):
    s = ""
    if (v := o.ongoing_indicator) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s}"ongoingIndicator":{"true" if v else "false"},'
    v1 = o.messages_in_queue
    if v1 is not True and v1 is not False:
        raise Refused
    s = f'{s}"messagesInQueue":{"true" if v1 else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetVariablesRequest(o):
    v1 = o.get_variable_data
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"getVariableData":[{{{join_members([encode_GetVariableDataType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_GetVariablesResponse(o):
    v1 = o.get_variable_result
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"getVariableResult":[{{{join_members([encode_GetVariableResultType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_HeartbeatRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_HeartbeatResponse(o):
    s = f'"currentTime":{date_time_text(o.current_time)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_InstallCertificateRequest(o):
    v2 = o.certificate
    if len(v2) > 10000:
        raise Refused
    s = f'"certificateType":{InstallCertificateUseEnumType_TEXT[o.certificate_type]},"certificate":{escape(v2)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_InstallCertificateResponse(o):
    s = f'"status":{InstallCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_LogStatusNotificationRequest(o):
    s = f'"status":{UploadLogStatusEnumType_TEXT[o.status]}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_LogStatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_MeterValuesRequest(o):
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.meter_value
    if type(v2) is not list or not v2:
        raise Refused
    s = f'"evseId":{v1!r},"meterValue":[{{{join_members([encode_MeterValueType(item) for item in v2])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_MeterValuesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyAllowedEnergyTransferRequest(o):
    v1 = o.transaction_id
    if len(v1) > 36:
        raise Refused
    v2 = o.allowed_energy_transfer
    if type(v2) is not list or not v2:
        raise Refused
    s = (
        f'"transactionId":{escape(v1)}'
        f',"allowedEnergyTransfer":[{join([EnergyTransferModeEnumType_TEXT[item] for item in v2])}]'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyAllowedEnergyTransferResponse(o):
    s = f'"status":{NotifyAllowedEnergyTransferStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyChargingLimitRequest(o):
    s = ""
    if (v := o.charging_schedule) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"chargingSchedule":[{{{join_members([encode_ChargingScheduleType(item) for item in v])}}}],'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s}"evseId":{v!r},'
    s = f'{s}"chargingLimit":{{{encode_ChargingLimitType(o.charging_limit)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyChargingLimitResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyCustomerInformationRequest(o):
    v1 = o.data
    if len(v1) > 512:
        raise Refused
    s = f'"data":{escape(v1)}'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v2 = o.seq_no
    if type(v2) is not int or v2 < 0:
        raise Refused
    v4 = o.request_id
    if type(v4) is not int or v4 < 0:
        raise Refused
    s = f'{s},"seqNo":{v2!r},"generatedAt":{date_time_text(o.generated_at)},"requestId":{v4!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyCustomerInformationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyDERAlarmRequest(o):
    s = (
        f'"controlType":{DERControlEnumType_TEXT[o.control_type]}'
        f'{GridEventFaultEnumType_grid_event_fault[o.grid_event_fault]}'
    )
    if (v := o.alarm_ended) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"alarmEnded":{"true" if v else "false"}'
    s = f'{s},"timestamp":{date_time_text(o.timestamp)}'
    if (v := o.extra_info) is not None:
        if len(v) > 200:
            raise Refused
        s = f'{s},"extraInfo":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyDERAlarmResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyDERStartStopRequest(o):
    v1 = o.control_id
    if len(v1) > 36:
        raise Refused
    v2 = o.started
    if v2 is not True and v2 is not False:
        raise Refused
    s = f'"controlId":{escape(v1)},"started":{"true" if v2 else "false"},"timestamp":{date_time_text(o.timestamp)}'
    if (v := o.superseded_ids) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        for item in v:
            if len(item) > 36:
                raise Refused
        s = f'{s},"supersededIds":[{join([escape(item) for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyDERStartStopResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyDisplayMessagesRequest(o):
    s = ""
    if (v := o.message_info) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"messageInfo":[{{{join_members([encode_MessageInfoType(item) for item in v])}}}],'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r}'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyDisplayMessagesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyEVChargingNeedsRequest(o):
    v1 = o.evse_id
    if type(v1) is not int or v1 < 1:
        raise Refused
    s = f'"evseId":{v1!r}'
    if (v := o.max_schedule_tuples) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"maxScheduleTuples":{v!r}'
    s = f'{s},"chargingNeeds":{{{encode_ChargingNeedsType(o.charging_needs)}}}'
    if (v := o.timestamp) is not None:
        s = f'{s},"timestamp":{date_time_text(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyEVChargingNeedsResponse(o):
    s = f'"status":{NotifyEVChargingNeedsStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyEVChargingScheduleRequest(o):
    v3 = o.evse_id
    if type(v3) is not int or v3 < 1:
        raise Refused
    s = (
        f'"timeBase":{date_time_text(o.time_base)}'
        f',"chargingSchedule":{{{encode_ChargingScheduleType(o.charging_schedule)}}}'
        f',"evseId":{v3!r}'
    )
    if (v := o.selected_charging_schedule_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"selectedChargingScheduleId":{v!r}'
    if (v := o.power_tolerance_acceptance) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"powerToleranceAcceptance":{"true" if v else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyEVChargingScheduleResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyEventRequest(o):
    s = f'"generatedAt":{date_time_text(o.generated_at)}'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v2 = o.seq_no
    if type(v2) is not int or v2 < 0:
        raise Refused
    v3 = o.event_data
    if type(v3) is not list or not v3:
        raise Refused
    s = f'{s},"seqNo":{v2!r},"eventData":[{{{join_members([encode_EventDataType(item) for item in v3])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyEventResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyMonitoringReportRequest(o):
    s = ""
    if (v := o.monitor) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"monitor":[{{{join_members([encode_MonitoringDataType(item) for item in v])}}}],'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r}'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v2 = o.seq_no
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = f'{s},"seqNo":{v2!r},"generatedAt":{date_time_text(o.generated_at)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyMonitoringReportResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyPeriodicEventStreamRequest(o):
    v1 = o.data
    if type(v1) is not list or not v1:
        raise Refused
    v2 = o.id
    if type(v2) is not int or v2 < 0:
        raise Refused
    v3 = o.pending
    if type(v3) is not int or v3 < 0:
        raise Refused
    s = (
        f'"data":[{{{join_members([encode_StreamDataElementType(item) for item in v1])}}}]'
        f',"id":{v2!r}'
        f',"pending":{v3!r}'
        f',"basetime":{date_time_text(o.basetime)}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyPriorityChargingRequest(o):
    v1 = o.transaction_id
    if len(v1) > 36:
        raise Refused
    v2 = o.activated
    if v2 is not True and v2 is not False:
        raise Refused
    s = f'"transactionId":{escape(v1)},"activated":{"true" if v2 else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyPriorityChargingResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyReportRequest(o):
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'"requestId":{v1!r},"generatedAt":{date_time_text(o.generated_at)}'
    if (v := o.report_data) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"reportData":[{{{join_members([encode_ReportDataType(item) for item in v])}}}]'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v3 = o.seq_no
    if type(v3) is not int or v3 < 0:
        raise Refused
    s = f'{s},"seqNo":{v3!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyReportResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifySettlementRequest(o):
    s = ""
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s}"transactionId":{escape(v)},'
    v1 = o.psp_ref
    if len(v1) > 255:
        raise Refused
    s = f'{s}"pspRef":{escape(v1)},"status":{PaymentStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        if len(v) > 500:
            raise Refused
        s = f'{s},"statusInfo":{escape(v)}'
    v3 = o.settlement_amount
    if (type(v3) is not float and type(v3) is not int) or v3 - v3:
        raise Refused
    s = f'{s},"settlementAmount":{v3!r},"settlementTime":{date_time_text(o.settlement_time)}'
    if (v := o.receipt_id) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"receiptId":{escape(v)}'
    if (v := o.receipt_url) is not None:
        if len(v) > 2000:
            raise Refused
        s = f'{s},"receiptUrl":{escape(v)}'
    if (v := o.vat_company) is not None:
        s = f'{s},"vatCompany":{{{encode_AddressType(v)}}}'
    if (v := o.vat_number) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"vatNumber":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifySettlementResponse(o):
    s = ""
    if (v := o.receipt_url) is not None:
        if len(v) > 2000:
            raise Refused
        s = f'{s},"receiptUrl":{escape(v)}'
    if (v := o.receipt_id) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"receiptId":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyWebPaymentStartedRequest(o):
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.timeout
    if type(v2) is not int:
        raise Refused
    s = f'"evseId":{v1!r},"timeout":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_NotifyWebPaymentStartedResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_OpenPeriodicEventStreamRequest(o):
    s = f'"constantStreamData":{{{encode_ConstantStreamDataType(o.constant_stream_data)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_OpenPeriodicEventStreamResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PublishFirmwareRequest(o):
    v1 = o.location
    if len(v1) > 2000:
        raise Refused
    s = f'"location":{escape(v1)}'
    if (v := o.retries) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"retries":{v!r}'
    v2 = o.checksum
    if len(v2) > 32:
        raise Refused
    v3 = o.request_id
    if type(v3) is not int or v3 < 0:
        raise Refused
    s = f'{s},"checksum":{escape(v2)},"requestId":{v3!r}'
    if (v := o.retry_interval) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"retryInterval":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PublishFirmwareResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PublishFirmwareStatusNotificationRequest(o):
    s = f'"status":{PublishFirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.location) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if len(item) > 2000:
                raise Refused
        s = f'{s},"location":[{join([escape(item) for item in v])}]'
    if (v := o.request_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PublishFirmwareStatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_PullDynamicScheduleUpdateRequest(o):
    v1 = o.charging_profile_id
    if type(v1) is not int:
        raise Refused
    s = f'"chargingProfileId":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_PullDynamicScheduleUpdateResponse(o):
    s = ""
    if (v := o.schedule_update) is not None:
        s = f'{s}"scheduleUpdate":{{{encode_ChargingScheduleUpdateType(v)}}},'
    s = f'{s}"status":{ChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReportChargingProfilesRequest(o):
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    v2 = o.charging_limit_source
    if len(v2) > 20:
        raise Refused
    v3 = o.charging_profile
    if type(v3) is not list or not v3:
        raise Refused
    s = (
        f'"requestId":{v1!r}'
        f',"chargingLimitSource":{escape(v2)}'
        f',"chargingProfile":[{{{join_members([encode_ChargingProfileType(item) for item in v3])}}}]'
    )
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v4 = o.evse_id
    if type(v4) is not int or v4 < 0:
        raise Refused
    s = f'{s},"evseId":{v4!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReportChargingProfilesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ReportDERControlRequest(o):
    s = ""
    if (v := o.curve) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"curve":[{{{join_members([encode_DERCurveGetType(item) for item in v])}}}],'
    if (v := o.enter_service) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"enterService":[{{{join_members([encode_EnterServiceGetType(item) for item in v])}}}],'
    if (v := o.fixed_pf_absorb) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"fixedPFAbsorb":[{{{join_members([encode_FixedPFGetType(item) for item in v])}}}],'
    if (v := o.fixed_pf_inject) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"fixedPFInject":[{{{join_members([encode_FixedPFGetType(item) for item in v])}}}],'
    if (v := o.fixed_var) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"fixedVar":[{{{join_members([encode_FixedVarGetType(item) for item in v])}}}],'
    if (v := o.freq_droop) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"freqDroop":[{{{join_members([encode_FreqDroopGetType(item) for item in v])}}}],'
    if (v := o.gradient) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"gradient":[{{{join_members([encode_GradientGetType(item) for item in v])}}}],'
    if (v := o.limit_max_discharge) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        s = f'{s}"limitMaxDischarge":[{{{join_members([encode_LimitMaxDischargeGetType(item) for item in v])}}}],'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r}'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReportDERControlResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_RequestBatterySwapRequest(o):
    v2 = o.request_id
    if type(v2) is not int:
        raise Refused
    s = f'"idToken":{{{encode_IdTokenType(o.id_token)}}},"requestId":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_RequestBatterySwapResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_RequestStartTransactionRequest(o):
    s = ""
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 1:
            raise Refused
        s = f'{s}"evseId":{v!r},'
    if (v := o.group_id_token) is not None:
        s = f'{s}"groupIdToken":{{{encode_IdTokenType(v)}}},'
    v2 = o.remote_start_id
    if type(v2) is not int:
        raise Refused
    s = f'{s}"idToken":{{{encode_IdTokenType(o.id_token)}}},"remoteStartId":{v2!r}'
    if (v := o.charging_profile) is not None:
        s = f'{s},"chargingProfile":{{{encode_ChargingProfileType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_RequestStartTransactionResponse(o):
    s = f'"status":{RequestStartStopStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_RequestStopTransactionRequest(o):
    v1 = o.transaction_id
    if len(v1) > 36:
        raise Refused
    s = f'"transactionId":{escape(v1)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_RequestStopTransactionResponse(o):
    s = f'"status":{RequestStartStopStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReservationStatusUpdateRequest(o):
    v1 = o.reservation_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = (
        f'"reservationId":{v1!r}'
        f',"reservationUpdateStatus":{ReservationUpdateStatusEnumType_TEXT[o.reservation_update_status]}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReservationStatusUpdateResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ReserveNowRequest(o):
    v1 = o.id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"id":{v1!r},"expiryDateTime":{date_time_text(o.expiry_date_time)}'
    if (v := o.connector_type) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"connectorType":{escape(v)}'
    s = f'{s},"idToken":{{{encode_IdTokenType(o.id_token)}}}'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    if (v := o.group_id_token) is not None:
        s = f'{s},"groupIdToken":{{{encode_IdTokenType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ReserveNowResponse(o):
    s = f'"status":{ReserveNowStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ResetRequest(o):
    s = f'"type":{ResetEnumType_TEXT[o.type]}'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_ResetResponse(o):
    s = f'"status":{ResetStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SecurityEventNotificationRequest(o):
    v1 = o.type
    if len(v1) > 50:
        raise Refused
    s = f'"type":{escape(v1)},"timestamp":{date_time_text(o.timestamp)}'
    if (v := o.tech_info) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"techInfo":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SecurityEventNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_SendLocalListRequest(o):
    s = ""
    if (v := o.local_authorization_list) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"localAuthorizationList":[{{{join_members([encode_AuthorizationData(item) for item in v])}}}],'
    v1 = o.version_number
    if type(v1) is not int:
        raise Refused
    s = f'{s}"versionNumber":{v1!r},"updateType":{UpdateEnumType_TEXT[o.update_type]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SendLocalListResponse(o):
    s = f'"status":{SendLocalListStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetChargingProfileRequest(o):
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"evseId":{v1!r},"chargingProfile":{{{encode_ChargingProfileType(o.charging_profile)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetChargingProfileResponse(o):
    s = f'"status":{ChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetDERControlRequest(o):
    v1 = o.is_default
    if v1 is not True and v1 is not False:
        raise Refused
    v2 = o.control_id
    if len(v2) > 36:
        raise Refused
    s = (
        f'"isDefault":{"true" if v1 else "false"}'
        f',"controlId":{escape(v2)}'
        f',"controlType":{DERControlEnumType_TEXT[o.control_type]}'
    )
    if (v := o.curve) is not None:
        s = f'{s},"curve":{{{encode_DERCurveType(v)}}}'
    if (v := o.enter_service) is not None:
        s = f'{s},"enterService":{{{encode_EnterServiceType(v)}}}'
    if (v := o.fixed_pf_absorb) is not None:
        s = f'{s},"fixedPFAbsorb":{{{encode_FixedPFType(v)}}}'
    if (v := o.fixed_pf_inject) is not None:
        s = f'{s},"fixedPFInject":{{{encode_FixedPFType(v)}}}'
    if (v := o.fixed_var) is not None:
        s = f'{s},"fixedVar":{{{encode_FixedVarType(v)}}}'
    if (v := o.freq_droop) is not None:
        s = f'{s},"freqDroop":{{{encode_FreqDroopType(v)}}}'
    if (v := o.gradient) is not None:
        s = f'{s},"gradient":{{{encode_GradientType(v)}}}'
    if (v := o.limit_max_discharge) is not None:
        s = f'{s},"limitMaxDischarge":{{{encode_LimitMaxDischargeType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetDERControlResponse(o):
    s = f'"status":{DERControlStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.superseded_ids) is not None:
        if type(v) is not list or not v or len(v) > 24:
            raise Refused
        for item in v:
            if len(item) > 36:
                raise Refused
        s = f'{s},"supersededIds":[{join([escape(item) for item in v])}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetDefaultTariffRequest(o):
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"evseId":{v1!r},"tariff":{{{encode_TariffType(o.tariff)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetDefaultTariffResponse(o):
    s = f'"status":{TariffSetStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetDisplayMessageRequest(o):
    s = f'"message":{{{encode_MessageInfoType(o.message)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetDisplayMessageResponse(o):
    s = f'"status":{DisplayMessageStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetMonitoringBaseRequest(o):
    s = f'"monitoringBase":{MonitoringBaseEnumType_TEXT[o.monitoring_base]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetMonitoringBaseResponse(o):
    s = f'"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetMonitoringLevelRequest(o):
    v1 = o.severity
    if type(v1) is not int or v1 < 0:
        raise Refused
    s = f'"severity":{v1!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetMonitoringLevelResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetNetworkProfileRequest(o):
    v1 = o.configuration_slot
    if type(v1) is not int:
        raise Refused
    s = f'"configurationSlot":{v1!r},"connectionData":{{{encode_NetworkConnectionProfileType(o.connection_data)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetNetworkProfileResponse(o):
    s = f'"status":{SetNetworkProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetVariableMonitoringRequest(o):
    v1 = o.set_monitoring_data
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"setMonitoringData":[{{{join_members([encode_SetMonitoringDataType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetVariableMonitoringResponse(o):
    v1 = o.set_monitoring_result
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"setMonitoringResult":[{{{join_members([encode_SetMonitoringResultType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetVariablesRequest(o):
    v1 = o.set_variable_data
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"setVariableData":[{{{join_members([encode_SetVariableDataType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SetVariablesResponse(o):
    v1 = o.set_variable_result
    if type(v1) is not list or not v1:
        raise Refused
    s = f'"setVariableResult":[{{{join_members([encode_SetVariableResultType(item) for item in v1])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SignCertificateRequest(o):
    v1 = o.csr
    if len(v1) > 5500:
        raise Refused
    s = f'"csr":{escape(v1)}{CertificateSigningUseEnumType_certificate_type[o.certificate_type]}'
    if (v := o.hash_root_certificate) is not None:
        s = f'{s},"hashRootCertificate":{{{encode_CertificateHashDataType(v)}}}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_SignCertificateResponse(o):
    s = f'"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_StatusNotificationRequest(o):
    v3 = o.evse_id
    if type(v3) is not int or v3 < 0:
        raise Refused
    v4 = o.connector_id
    if type(v4) is not int or v4 < 0:
        raise Refused
    s = (
        f'"timestamp":{date_time_text(o.timestamp)}'
        f',"connectorStatus":{ConnectorStatusEnumType_TEXT[o.connector_status]}'
        f',"evseId":{v3!r}'
        f',"connectorId":{v4!r}'
    )
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_StatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_TransactionEventRequest(o):
    s = ""
    if (v := o.cost_details) is not None:
        s = f'{s}"costDetails":{{{encode_CostDetailsType(v)}}},'
    s = f'{s}"eventType":{TransactionEventEnumType_TEXT[o.event_type]}'
    if (v := o.meter_value) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"meterValue":[{{{join_members([encode_MeterValueType(item) for item in v])}}}]'
    v4 = o.seq_no
    if type(v4) is not int or v4 < 0:
        raise Refused
    s = (
        f'{s},"timestamp":{date_time_text(o.timestamp)}'
        f',"triggerReason":{TriggerReasonEnumType_TEXT[o.trigger_reason]}'
        f',"seqNo":{v4!r}'
    )
    if (v := o.offline) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"offline":{"true" if v else "false"}'
    if (v := o.number_of_phases_used) is not None:
        if type(v) is not int or v < 0 or v > 3:
            raise Refused
        s = f'{s},"numberOfPhasesUsed":{v!r}'
    if (v := o.cable_max_current) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"cableMaxCurrent":{v!r}'
    if (v := o.reservation_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"reservationId":{v!r}'
    s = f'{s}{PreconditioningStatusEnumType_preconditioning_status[o.preconditioning_status]}'
    if (v := o.evse_sleep) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"evseSleep":{"true" if v else "false"}'
    s = f'{s},"transactionInfo":{{{encode_TransactionType(o.transaction_info)}}}'
    if (v := o.evse) is not None:
        s = f'{s},"evse":{{{encode_EVSEType(v)}}}'
    if (v := o.id_token) is not None:
        s = f'{s},"idToken":{{{encode_IdTokenType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TransactionEventResponse(o):
    s = ""
    if (v := o.total_cost) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"totalCost":{v!r}'
    if (v := o.charging_priority) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"chargingPriority":{v!r}'
    if (v := o.id_token_info) is not None:
        s = f'{s},"idTokenInfo":{{{encode_IdTokenInfoType(v)}}}'
    if (v := o.transaction_limit) is not None:
        s = f'{s},"transactionLimit":{{{encode_TransactionLimitType(v)}}}'
    if (v := o.updated_personal_message) is not None:
        s = f'{s},"updatedPersonalMessage":{{{encode_MessageContentType(v)}}}'
    if (v := o.updated_personal_message_extra) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        s = f'{s},"updatedPersonalMessageExtra":[{{{join_members([encode_MessageContentType(item) for item in v])}}}]'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_TriggerMessageRequest(o):
    s = ""
    if (v := o.evse) is not None:
        s = f'{s}"evse":{{{encode_EVSEType(v)}}},'
    s = f'{s}"requestedMessage":{MessageTriggerEnumType_TEXT[o.requested_message]}'
    if (v := o.custom_trigger) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"customTrigger":{escape(v)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_TriggerMessageResponse(o):
    s = f'"status":{TriggerMessageStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UnlockConnectorRequest(o):
    v1 = o.evse_id
    if type(v1) is not int or v1 < 0:
        raise Refused
    v2 = o.connector_id
    if type(v2) is not int or v2 < 0:
        raise Refused
    s = f'"evseId":{v1!r},"connectorId":{v2!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UnlockConnectorResponse(o):
    s = f'"status":{UnlockStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UnpublishFirmwareRequest(o):
    v1 = o.checksum
    if len(v1) > 32:
        raise Refused
    s = f'"checksum":{escape(v1)}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UnpublishFirmwareResponse(o):
    s = f'"status":{UnpublishFirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UpdateDynamicScheduleRequest(o):
    v1 = o.charging_profile_id
    if type(v1) is not int:
        raise Refused
    s = f'"chargingProfileId":{v1!r},"scheduleUpdate":{{{encode_ChargingScheduleUpdateType(o.schedule_update)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UpdateDynamicScheduleResponse(o):
    s = f'"status":{ChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UpdateFirmwareRequest(o):
    s = ""
    if (v := o.retries) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s}"retries":{v!r},'
    if (v := o.retry_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"retryInterval":{v!r},'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r},"firmware":{{{encode_FirmwareType(o.firmware)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UpdateFirmwareResponse(o):
    s = f'"status":{UpdateFirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UsePriorityChargingRequest(o):
    v1 = o.transaction_id
    if len(v1) > 36:
        raise Refused
    v2 = o.activate
    if v2 is not True and v2 is not False:
        raise Refused
    s = f'"transactionId":{escape(v1)},"activate":{"true" if v2 else "false"}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_UsePriorityChargingResponse(o):
    s = f'"status":{PriorityChargingStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_VatNumberValidationRequest(o):
    v1 = o.vat_number
    if len(v1) > 20:
        raise Refused
    s = f'"vatNumber":{escape(v1)}'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


def encode_VatNumberValidationResponse(o):
    s = ""
    if (v := o.company) is not None:
        s = f'{s}"company":{{{encode_AddressType(v)}}},'
    if (v := o.status_info) is not None:
        s = f'{s}"statusInfo":{{{encode_StatusInfoType(v)}}},'
    v1 = o.vat_number
    if len(v1) > 20:
        raise Refused
    s = f'{s}"vatNumber":{escape(v1)}'
    if (v := o.evse_id) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    s = f'{s},"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s


ENCODERS = {
    ACChargingParametersType: encode_ACChargingParametersType,
    APNType: encode_APNType,
    AbsolutePriceScheduleType: encode_AbsolutePriceScheduleType,
    AdditionalInfoType: encode_AdditionalInfoType,
    AdditionalSelectedServicesType: encode_AdditionalSelectedServicesType,
    AddressType: encode_AddressType,
    AuthorizationData: encode_AuthorizationData,
    BatteryDataType: encode_BatteryDataType,
    CertificateHashDataChainType: encode_CertificateHashDataChainType,
    CertificateHashDataType: encode_CertificateHashDataType,
    CertificateStatusRequestInfoType: encode_CertificateStatusRequestInfoType,
    CertificateStatusType: encode_CertificateStatusType,
    ChargingLimitType: encode_ChargingLimitType,
    ChargingNeedsType: encode_ChargingNeedsType,
    ChargingPeriodType: encode_ChargingPeriodType,
    ChargingProfileCriterionType: encode_ChargingProfileCriterionType,
    ChargingProfileType: encode_ChargingProfileType,
    ChargingSchedulePeriodType: encode_ChargingSchedulePeriodType,
    ChargingScheduleType: encode_ChargingScheduleType,
    ChargingScheduleUpdateType: encode_ChargingScheduleUpdateType,
    ChargingStationType: encode_ChargingStationType,
    ClearChargingProfileType: encode_ClearChargingProfileType,
    ClearMonitoringResultType: encode_ClearMonitoringResultType,
    ClearTariffsResultType: encode_ClearTariffsResultType,
    ComponentType: encode_ComponentType,
    ComponentVariableType: encode_ComponentVariableType,
    CompositeScheduleType: encode_CompositeScheduleType,
    ConstantStreamDataType: encode_ConstantStreamDataType,
    ConsumptionCostType: encode_ConsumptionCostType,
    CostDetailsType: encode_CostDetailsType,
    CostDimensionType: encode_CostDimensionType,
    CostType: encode_CostType,
    CustomDataType: encode_CustomDataType,
    DCChargingParametersType: encode_DCChargingParametersType,
    DERChargingParametersType: encode_DERChargingParametersType,
    DERCurveGetType: encode_DERCurveGetType,
    DERCurvePointsType: encode_DERCurvePointsType,
    DERCurveType: encode_DERCurveType,
    EVAbsolutePriceScheduleEntryType: encode_EVAbsolutePriceScheduleEntryType,
    EVAbsolutePriceScheduleType: encode_EVAbsolutePriceScheduleType,
    EVEnergyOfferType: encode_EVEnergyOfferType,
    EVPowerScheduleEntryType: encode_EVPowerScheduleEntryType,
    EVPowerScheduleType: encode_EVPowerScheduleType,
    EVPriceRuleType: encode_EVPriceRuleType,
    EVSEType: encode_EVSEType,
    EnterServiceGetType: encode_EnterServiceGetType,
    EnterServiceType: encode_EnterServiceType,
    EventDataType: encode_EventDataType,
    FirmwareType: encode_FirmwareType,
    FixedPFGetType: encode_FixedPFGetType,
    FixedPFType: encode_FixedPFType,
    FixedVarGetType: encode_FixedVarGetType,
    FixedVarType: encode_FixedVarType,
    FreqDroopGetType: encode_FreqDroopGetType,
    FreqDroopType: encode_FreqDroopType,
    GetVariableDataType: encode_GetVariableDataType,
    GetVariableResultType: encode_GetVariableResultType,
    GradientGetType: encode_GradientGetType,
    GradientType: encode_GradientType,
    HysteresisType: encode_HysteresisType,
    IdTokenInfoType: encode_IdTokenInfoType,
    IdTokenType: encode_IdTokenType,
    LimitAtSoCType: encode_LimitAtSoCType,
    LimitMaxDischargeGetType: encode_LimitMaxDischargeGetType,
    LimitMaxDischargeType: encode_LimitMaxDischargeType,
    LogParametersType: encode_LogParametersType,
    MessageContentType: encode_MessageContentType,
    MessageInfoType: encode_MessageInfoType,
    MeterValueType: encode_MeterValueType,
    ModemType: encode_ModemType,
    MonitoringDataType: encode_MonitoringDataType,
    NetworkConnectionProfileType: encode_NetworkConnectionProfileType,
    OCSPRequestDataType: encode_OCSPRequestDataType,
    OverstayRuleListType: encode_OverstayRuleListType,
    OverstayRuleType: encode_OverstayRuleType,
    PeriodicEventStreamParamsType: encode_PeriodicEventStreamParamsType,
    PriceLevelScheduleEntryType: encode_PriceLevelScheduleEntryType,
    PriceLevelScheduleType: encode_PriceLevelScheduleType,
    PriceRuleStackType: encode_PriceRuleStackType,
    PriceRuleType: encode_PriceRuleType,
    PriceType: encode_PriceType,
    RationalNumberType: encode_RationalNumberType,
    ReactivePowerParamsType: encode_ReactivePowerParamsType,
    RelativeTimeIntervalType: encode_RelativeTimeIntervalType,
    ReportDataType: encode_ReportDataType,
    SalesTariffEntryType: encode_SalesTariffEntryType,
    SalesTariffType: encode_SalesTariffType,
    SampledValueType: encode_SampledValueType,
    SetMonitoringDataType: encode_SetMonitoringDataType,
    SetMonitoringResultType: encode_SetMonitoringResultType,
    SetVariableDataType: encode_SetVariableDataType,
    SetVariableResultType: encode_SetVariableResultType,
    SignedMeterValueType: encode_SignedMeterValueType,
    StatusInfoType: encode_StatusInfoType,
    StreamDataElementType: encode_StreamDataElementType,
    TariffAssignmentType: encode_TariffAssignmentType,
    TariffConditionsFixedType: encode_TariffConditionsFixedType,
    TariffConditionsType: encode_TariffConditionsType,
    TariffEnergyPriceType: encode_TariffEnergyPriceType,
    TariffEnergyType: encode_TariffEnergyType,
    TariffFixedPriceType: encode_TariffFixedPriceType,
    TariffFixedType: encode_TariffFixedType,
    TariffTimePriceType: encode_TariffTimePriceType,
    TariffTimeType: encode_TariffTimeType,
    TariffType: encode_TariffType,
    TaxRateType: encode_TaxRateType,
    TaxRuleType: encode_TaxRuleType,
    TotalCostType: encode_TotalCostType,
    TotalPriceType: encode_TotalPriceType,
    TotalUsageType: encode_TotalUsageType,
    TransactionLimitType: encode_TransactionLimitType,
    TransactionType: encode_TransactionType,
    UnitOfMeasureType: encode_UnitOfMeasureType,
    V2XChargingParametersType: encode_V2XChargingParametersType,
    V2XFreqWattPointType: encode_V2XFreqWattPointType,
    V2XSignalWattPointType: encode_V2XSignalWattPointType,
    VPNType: encode_VPNType,
    VariableAttributeType: encode_VariableAttributeType,
    VariableCharacteristicsType: encode_VariableCharacteristicsType,
    VariableMonitoringType: encode_VariableMonitoringType,
    VariableType: encode_VariableType,
    VoltageParamsType: encode_VoltageParamsType,
    AFRRSignalRequest: encode_AFRRSignalRequest,
    AFRRSignalResponse: encode_AFRRSignalResponse,
    AdjustPeriodicEventStreamRequest: encode_AdjustPeriodicEventStreamRequest,
    AdjustPeriodicEventStreamResponse: encode_AdjustPeriodicEventStreamResponse,
    AuthorizeRequest: encode_AuthorizeRequest,
    AuthorizeResponse: encode_AuthorizeResponse,
    BatterySwapRequest: encode_BatterySwapRequest,
    BatterySwapResponse: encode_BatterySwapResponse,
    BootNotificationRequest: encode_BootNotificationRequest,
    BootNotificationResponse: encode_BootNotificationResponse,
    CancelReservationRequest: encode_CancelReservationRequest,
    CancelReservationResponse: encode_CancelReservationResponse,
    CertificateSignedRequest: encode_CertificateSignedRequest,
    CertificateSignedResponse: encode_CertificateSignedResponse,
    ChangeAvailabilityRequest: encode_ChangeAvailabilityRequest,
    ChangeAvailabilityResponse: encode_ChangeAvailabilityResponse,
    ChangeTransactionTariffRequest: encode_ChangeTransactionTariffRequest,
    ChangeTransactionTariffResponse: encode_ChangeTransactionTariffResponse,
    ClearCacheRequest: encode_ClearCacheRequest,
    ClearCacheResponse: encode_ClearCacheResponse,
    ClearChargingProfileRequest: encode_ClearChargingProfileRequest,
    ClearChargingProfileResponse: encode_ClearChargingProfileResponse,
    ClearDERControlRequest: encode_ClearDERControlRequest,
    ClearDERControlResponse: encode_ClearDERControlResponse,
    ClearDisplayMessageRequest: encode_ClearDisplayMessageRequest,
    ClearDisplayMessageResponse: encode_ClearDisplayMessageResponse,
    ClearTariffsRequest: encode_ClearTariffsRequest,
    ClearTariffsResponse: encode_ClearTariffsResponse,
    ClearVariableMonitoringRequest: encode_ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse: encode_ClearVariableMonitoringResponse,
    ClearedChargingLimitRequest: encode_ClearedChargingLimitRequest,
    ClearedChargingLimitResponse: encode_ClearedChargingLimitResponse,
    ClosePeriodicEventStreamRequest: encode_ClosePeriodicEventStreamRequest,
    ClosePeriodicEventStreamResponse: encode_ClosePeriodicEventStreamResponse,
    CostUpdatedRequest: encode_CostUpdatedRequest,
    CostUpdatedResponse: encode_CostUpdatedResponse,
    CustomerInformationRequest: encode_CustomerInformationRequest,
    CustomerInformationResponse: encode_CustomerInformationResponse,
    DataTransferRequest: encode_DataTransferRequest,
    DataTransferResponse: encode_DataTransferResponse,
    DeleteCertificateRequest: encode_DeleteCertificateRequest,
    DeleteCertificateResponse: encode_DeleteCertificateResponse,
    FirmwareStatusNotificationRequest: encode_FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse: encode_FirmwareStatusNotificationResponse,
    Get15118EVCertificateRequest: encode_Get15118EVCertificateRequest,
    Get15118EVCertificateResponse: encode_Get15118EVCertificateResponse,
    GetBaseReportRequest: encode_GetBaseReportRequest,
    GetBaseReportResponse: encode_GetBaseReportResponse,
    GetCertificateChainStatusRequest: encode_GetCertificateChainStatusRequest,
    GetCertificateChainStatusResponse: encode_GetCertificateChainStatusResponse,
    GetCertificateStatusRequest: encode_GetCertificateStatusRequest,
    GetCertificateStatusResponse: encode_GetCertificateStatusResponse,
    GetChargingProfilesRequest: encode_GetChargingProfilesRequest,
    GetChargingProfilesResponse: encode_GetChargingProfilesResponse,
    GetCompositeScheduleRequest: encode_GetCompositeScheduleRequest,
    GetCompositeScheduleResponse: encode_GetCompositeScheduleResponse,
    GetDERControlRequest: encode_GetDERControlRequest,
    GetDERControlResponse: encode_GetDERControlResponse,
    GetDisplayMessagesRequest: encode_GetDisplayMessagesRequest,
    GetDisplayMessagesResponse: encode_GetDisplayMessagesResponse,
    GetInstalledCertificateIdsRequest: encode_GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse: encode_GetInstalledCertificateIdsResponse,
    GetLocalListVersionRequest: encode_GetLocalListVersionRequest,
    GetLocalListVersionResponse: encode_GetLocalListVersionResponse,
    GetLogRequest: encode_GetLogRequest,
    GetLogResponse: encode_GetLogResponse,
    GetMonitoringReportRequest: encode_GetMonitoringReportRequest,
    GetMonitoringReportResponse: encode_GetMonitoringReportResponse,
    GetPeriodicEventStreamRequest: encode_GetPeriodicEventStreamRequest,
    GetPeriodicEventStreamResponse: encode_GetPeriodicEventStreamResponse,
    GetReportRequest: encode_GetReportRequest,
    GetReportResponse: encode_GetReportResponse,
    GetTariffsRequest: encode_GetTariffsRequest,
    GetTariffsResponse: encode_GetTariffsResponse,
    GetTransactionStatusRequest: encode_GetTransactionStatusRequest,
    GetTransactionStatusResponse: encode_GetTransactionStatusResponse,
    GetVariablesRequest: encode_GetVariablesRequest,
    GetVariablesResponse: encode_GetVariablesResponse,
    HeartbeatRequest: encode_HeartbeatRequest,
    HeartbeatResponse: encode_HeartbeatResponse,
    InstallCertificateRequest: encode_InstallCertificateRequest,
    InstallCertificateResponse: encode_InstallCertificateResponse,
    LogStatusNotificationRequest: encode_LogStatusNotificationRequest,
    LogStatusNotificationResponse: encode_LogStatusNotificationResponse,
    MeterValuesRequest: encode_MeterValuesRequest,
    MeterValuesResponse: encode_MeterValuesResponse,
    NotifyAllowedEnergyTransferRequest: encode_NotifyAllowedEnergyTransferRequest,
    NotifyAllowedEnergyTransferResponse: encode_NotifyAllowedEnergyTransferResponse,
    NotifyChargingLimitRequest: encode_NotifyChargingLimitRequest,
    NotifyChargingLimitResponse: encode_NotifyChargingLimitResponse,
    NotifyCustomerInformationRequest: encode_NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse: encode_NotifyCustomerInformationResponse,
    NotifyDERAlarmRequest: encode_NotifyDERAlarmRequest,
    NotifyDERAlarmResponse: encode_NotifyDERAlarmResponse,
    NotifyDERStartStopRequest: encode_NotifyDERStartStopRequest,
    NotifyDERStartStopResponse: encode_NotifyDERStartStopResponse,
    NotifyDisplayMessagesRequest: encode_NotifyDisplayMessagesRequest,
    NotifyDisplayMessagesResponse: encode_NotifyDisplayMessagesResponse,
    NotifyEVChargingNeedsRequest: encode_NotifyEVChargingNeedsRequest,
    NotifyEVChargingNeedsResponse: encode_NotifyEVChargingNeedsResponse,
    NotifyEVChargingScheduleRequest: encode_NotifyEVChargingScheduleRequest,
    NotifyEVChargingScheduleResponse: encode_NotifyEVChargingScheduleResponse,
    NotifyEventRequest: encode_NotifyEventRequest,
    NotifyEventResponse: encode_NotifyEventResponse,
    NotifyMonitoringReportRequest: encode_NotifyMonitoringReportRequest,
    NotifyMonitoringReportResponse: encode_NotifyMonitoringReportResponse,
    NotifyPeriodicEventStreamRequest: encode_NotifyPeriodicEventStreamRequest,
    NotifyPriorityChargingRequest: encode_NotifyPriorityChargingRequest,
    NotifyPriorityChargingResponse: encode_NotifyPriorityChargingResponse,
    NotifyReportRequest: encode_NotifyReportRequest,
    NotifyReportResponse: encode_NotifyReportResponse,
    NotifySettlementRequest: encode_NotifySettlementRequest,
    NotifySettlementResponse: encode_NotifySettlementResponse,
    NotifyWebPaymentStartedRequest: encode_NotifyWebPaymentStartedRequest,
    NotifyWebPaymentStartedResponse: encode_NotifyWebPaymentStartedResponse,
    OpenPeriodicEventStreamRequest: encode_OpenPeriodicEventStreamRequest,
    OpenPeriodicEventStreamResponse: encode_OpenPeriodicEventStreamResponse,
    PublishFirmwareRequest: encode_PublishFirmwareRequest,
    PublishFirmwareResponse: encode_PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest: encode_PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse: encode_PublishFirmwareStatusNotificationResponse,
    PullDynamicScheduleUpdateRequest: encode_PullDynamicScheduleUpdateRequest,
    PullDynamicScheduleUpdateResponse: encode_PullDynamicScheduleUpdateResponse,
    ReportChargingProfilesRequest: encode_ReportChargingProfilesRequest,
    ReportChargingProfilesResponse: encode_ReportChargingProfilesResponse,
    ReportDERControlRequest: encode_ReportDERControlRequest,
    ReportDERControlResponse: encode_ReportDERControlResponse,
    RequestBatterySwapRequest: encode_RequestBatterySwapRequest,
    RequestBatterySwapResponse: encode_RequestBatterySwapResponse,
    RequestStartTransactionRequest: encode_RequestStartTransactionRequest,
    RequestStartTransactionResponse: encode_RequestStartTransactionResponse,
    RequestStopTransactionRequest: encode_RequestStopTransactionRequest,
    RequestStopTransactionResponse: encode_RequestStopTransactionResponse,
    ReservationStatusUpdateRequest: encode_ReservationStatusUpdateRequest,
    ReservationStatusUpdateResponse: encode_ReservationStatusUpdateResponse,
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
    SetDERControlRequest: encode_SetDERControlRequest,
    SetDERControlResponse: encode_SetDERControlResponse,
    SetDefaultTariffRequest: encode_SetDefaultTariffRequest,
    SetDefaultTariffResponse: encode_SetDefaultTariffResponse,
    SetDisplayMessageRequest: encode_SetDisplayMessageRequest,
    SetDisplayMessageResponse: encode_SetDisplayMessageResponse,
    SetMonitoringBaseRequest: encode_SetMonitoringBaseRequest,
    SetMonitoringBaseResponse: encode_SetMonitoringBaseResponse,
    SetMonitoringLevelRequest: encode_SetMonitoringLevelRequest,
    SetMonitoringLevelResponse: encode_SetMonitoringLevelResponse,
    SetNetworkProfileRequest: encode_SetNetworkProfileRequest,
    SetNetworkProfileResponse: encode_SetNetworkProfileResponse,
    SetVariableMonitoringRequest: encode_SetVariableMonitoringRequest,
    SetVariableMonitoringResponse: encode_SetVariableMonitoringResponse,
    SetVariablesRequest: encode_SetVariablesRequest,
    SetVariablesResponse: encode_SetVariablesResponse,
    SignCertificateRequest: encode_SignCertificateRequest,
    SignCertificateResponse: encode_SignCertificateResponse,
    StatusNotificationRequest: encode_StatusNotificationRequest,
    StatusNotificationResponse: encode_StatusNotificationResponse,
    TransactionEventRequest: encode_TransactionEventRequest,
    TransactionEventResponse: encode_TransactionEventResponse,
    TriggerMessageRequest: encode_TriggerMessageRequest,
    TriggerMessageResponse: encode_TriggerMessageResponse,
    UnlockConnectorRequest: encode_UnlockConnectorRequest,
    UnlockConnectorResponse: encode_UnlockConnectorResponse,
    UnpublishFirmwareRequest: encode_UnpublishFirmwareRequest,
    UnpublishFirmwareResponse: encode_UnpublishFirmwareResponse,
    UpdateDynamicScheduleRequest: encode_UpdateDynamicScheduleRequest,
    UpdateDynamicScheduleResponse: encode_UpdateDynamicScheduleResponse,
    UpdateFirmwareRequest: encode_UpdateFirmwareRequest,
    UpdateFirmwareResponse: encode_UpdateFirmwareResponse,
    UsePriorityChargingRequest: encode_UsePriorityChargingRequest,
    UsePriorityChargingResponse: encode_UsePriorityChargingResponse,
    VatNumberValidationRequest: encode_VatNumberValidationRequest,
    VatNumberValidationResponse: encode_VatNumberValidationResponse,
}

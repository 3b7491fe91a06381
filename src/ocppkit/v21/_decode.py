"""Decoders of OCPP 2.1.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from __future__ import annotations

from ocppkit._codec import Refused, by_value, date_time, new
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

APNAuthenticationEnumType_OF = by_value(APNAuthenticationEnumType)
AttributeEnumType_OF = by_value(AttributeEnumType)
AuthorizationStatusEnumType_OF = by_value(AuthorizationStatusEnumType)
AuthorizeCertificateStatusEnumType_OF = by_value(AuthorizeCertificateStatusEnumType)
BatterySwapEventEnumType_OF = by_value(BatterySwapEventEnumType)
BootReasonEnumType_OF = by_value(BootReasonEnumType)
CancelReservationStatusEnumType_OF = by_value(CancelReservationStatusEnumType)
CertificateActionEnumType_OF = by_value(CertificateActionEnumType)
CertificateSignedStatusEnumType_OF = by_value(CertificateSignedStatusEnumType)
CertificateSigningUseEnumType_OF = by_value(CertificateSigningUseEnumType)
CertificateStatusEnumType_OF = by_value(CertificateStatusEnumType)
CertificateStatusSourceEnumType_OF = by_value(CertificateStatusSourceEnumType)
ChangeAvailabilityStatusEnumType_OF = by_value(ChangeAvailabilityStatusEnumType)
ChargingProfileKindEnumType_OF = by_value(ChargingProfileKindEnumType)
ChargingProfilePurposeEnumType_OF = by_value(ChargingProfilePurposeEnumType)
ChargingProfileStatusEnumType_OF = by_value(ChargingProfileStatusEnumType)
ChargingRateUnitEnumType_OF = by_value(ChargingRateUnitEnumType)
ChargingStateEnumType_OF = by_value(ChargingStateEnumType)
ClearCacheStatusEnumType_OF = by_value(ClearCacheStatusEnumType)
ClearChargingProfileStatusEnumType_OF = by_value(ClearChargingProfileStatusEnumType)
ClearMessageStatusEnumType_OF = by_value(ClearMessageStatusEnumType)
ClearMonitoringStatusEnumType_OF = by_value(ClearMonitoringStatusEnumType)
ComponentCriterionEnumType_OF = by_value(ComponentCriterionEnumType)
ConnectorStatusEnumType_OF = by_value(ConnectorStatusEnumType)
ControlModeEnumType_OF = by_value(ControlModeEnumType)
CostDimensionEnumType_OF = by_value(CostDimensionEnumType)
CostKindEnumType_OF = by_value(CostKindEnumType)
CustomerInformationStatusEnumType_OF = by_value(CustomerInformationStatusEnumType)
DERControlEnumType_OF = by_value(DERControlEnumType)
DERControlStatusEnumType_OF = by_value(DERControlStatusEnumType)
DERUnitEnumType_OF = by_value(DERUnitEnumType)
DataEnumType_OF = by_value(DataEnumType)
DataTransferStatusEnumType_OF = by_value(DataTransferStatusEnumType)
DayOfWeekEnumType_OF = by_value(DayOfWeekEnumType)
DeleteCertificateStatusEnumType_OF = by_value(DeleteCertificateStatusEnumType)
DisplayMessageStatusEnumType_OF = by_value(DisplayMessageStatusEnumType)
EnergyTransferModeEnumType_OF = by_value(EnergyTransferModeEnumType)
EventNotificationEnumType_OF = by_value(EventNotificationEnumType)
EventTriggerEnumType_OF = by_value(EventTriggerEnumType)
EvseKindEnumType_OF = by_value(EvseKindEnumType)
FirmwareStatusEnumType_OF = by_value(FirmwareStatusEnumType)
GenericDeviceModelStatusEnumType_OF = by_value(GenericDeviceModelStatusEnumType)
GenericStatusEnumType_OF = by_value(GenericStatusEnumType)
GetCertificateIdUseEnumType_OF = by_value(GetCertificateIdUseEnumType)
GetCertificateStatusEnumType_OF = by_value(GetCertificateStatusEnumType)
GetChargingProfileStatusEnumType_OF = by_value(GetChargingProfileStatusEnumType)
GetDisplayMessagesStatusEnumType_OF = by_value(GetDisplayMessagesStatusEnumType)
GetInstalledCertificateStatusEnumType_OF = by_value(GetInstalledCertificateStatusEnumType)
GetVariableStatusEnumType_OF = by_value(GetVariableStatusEnumType)
GridEventFaultEnumType_OF = by_value(GridEventFaultEnumType)
HashAlgorithmEnumType_OF = by_value(HashAlgorithmEnumType)
InstallCertificateStatusEnumType_OF = by_value(InstallCertificateStatusEnumType)
InstallCertificateUseEnumType_OF = by_value(InstallCertificateUseEnumType)
IslandingDetectionEnumType_OF = by_value(IslandingDetectionEnumType)
Iso15118EVCertificateStatusEnumType_OF = by_value(Iso15118EVCertificateStatusEnumType)
LocationEnumType_OF = by_value(LocationEnumType)
LogEnumType_OF = by_value(LogEnumType)
LogStatusEnumType_OF = by_value(LogStatusEnumType)
MeasurandEnumType_OF = by_value(MeasurandEnumType)
MessageFormatEnumType_OF = by_value(MessageFormatEnumType)
MessagePriorityEnumType_OF = by_value(MessagePriorityEnumType)
MessageStateEnumType_OF = by_value(MessageStateEnumType)
MessageTriggerEnumType_OF = by_value(MessageTriggerEnumType)
MobilityNeedsModeEnumType_OF = by_value(MobilityNeedsModeEnumType)
MonitorEnumType_OF = by_value(MonitorEnumType)
MonitoringBaseEnumType_OF = by_value(MonitoringBaseEnumType)
MonitoringCriterionEnumType_OF = by_value(MonitoringCriterionEnumType)
MutabilityEnumType_OF = by_value(MutabilityEnumType)
NotifyAllowedEnergyTransferStatusEnumType_OF = by_value(NotifyAllowedEnergyTransferStatusEnumType)
NotifyEVChargingNeedsStatusEnumType_OF = by_value(NotifyEVChargingNeedsStatusEnumType)
OCPPInterfaceEnumType_OF = by_value(OCPPInterfaceEnumType)
OCPPTransportEnumType_OF = by_value(OCPPTransportEnumType)
OCPPVersionEnumType_OF = by_value(OCPPVersionEnumType)
OperationModeEnumType_OF = by_value(OperationModeEnumType)
OperationalStatusEnumType_OF = by_value(OperationalStatusEnumType)
PaymentStatusEnumType_OF = by_value(PaymentStatusEnumType)
PhaseEnumType_OF = by_value(PhaseEnumType)
PowerDuringCessationEnumType_OF = by_value(PowerDuringCessationEnumType)
PreconditioningStatusEnumType_OF = by_value(PreconditioningStatusEnumType)
PriorityChargingStatusEnumType_OF = by_value(PriorityChargingStatusEnumType)
PublishFirmwareStatusEnumType_OF = by_value(PublishFirmwareStatusEnumType)
ReadingContextEnumType_OF = by_value(ReadingContextEnumType)
ReasonEnumType_OF = by_value(ReasonEnumType)
RecurrencyKindEnumType_OF = by_value(RecurrencyKindEnumType)
RegistrationStatusEnumType_OF = by_value(RegistrationStatusEnumType)
ReportBaseEnumType_OF = by_value(ReportBaseEnumType)
RequestStartStopStatusEnumType_OF = by_value(RequestStartStopStatusEnumType)
ReservationUpdateStatusEnumType_OF = by_value(ReservationUpdateStatusEnumType)
ReserveNowStatusEnumType_OF = by_value(ReserveNowStatusEnumType)
ResetEnumType_OF = by_value(ResetEnumType)
ResetStatusEnumType_OF = by_value(ResetStatusEnumType)
SendLocalListStatusEnumType_OF = by_value(SendLocalListStatusEnumType)
SetMonitoringStatusEnumType_OF = by_value(SetMonitoringStatusEnumType)
SetNetworkProfileStatusEnumType_OF = by_value(SetNetworkProfileStatusEnumType)
SetVariableStatusEnumType_OF = by_value(SetVariableStatusEnumType)
TariffChangeStatusEnumType_OF = by_value(TariffChangeStatusEnumType)
TariffClearStatusEnumType_OF = by_value(TariffClearStatusEnumType)
TariffCostEnumType_OF = by_value(TariffCostEnumType)
TariffGetStatusEnumType_OF = by_value(TariffGetStatusEnumType)
TariffKindEnumType_OF = by_value(TariffKindEnumType)
TariffSetStatusEnumType_OF = by_value(TariffSetStatusEnumType)
TransactionEventEnumType_OF = by_value(TransactionEventEnumType)
TriggerMessageStatusEnumType_OF = by_value(TriggerMessageStatusEnumType)
TriggerReasonEnumType_OF = by_value(TriggerReasonEnumType)
UnlockStatusEnumType_OF = by_value(UnlockStatusEnumType)
UnpublishFirmwareStatusEnumType_OF = by_value(UnpublishFirmwareStatusEnumType)
UpdateEnumType_OF = by_value(UpdateEnumType)
UpdateFirmwareStatusEnumType_OF = by_value(UpdateFirmwareStatusEnumType)
UploadLogStatusEnumType_OF = by_value(UploadLogStatusEnumType)
VPNEnumType_OF = by_value(VPNEnumType)
ACChargingParametersType_NEW = (ACChargingParametersType,)
APNType_NEW = (APNType,)
AbsolutePriceScheduleType_NEW = (AbsolutePriceScheduleType,)
AdditionalInfoType_NEW = (AdditionalInfoType,)
AdditionalSelectedServicesType_NEW = (AdditionalSelectedServicesType,)
AddressType_NEW = (AddressType,)
AuthorizationData_NEW = (AuthorizationData,)
BatteryDataType_NEW = (BatteryDataType,)
CertificateHashDataChainType_NEW = (CertificateHashDataChainType,)
CertificateHashDataType_NEW = (CertificateHashDataType,)
CertificateStatusRequestInfoType_NEW = (CertificateStatusRequestInfoType,)
CertificateStatusType_NEW = (CertificateStatusType,)
ChargingLimitType_NEW = (ChargingLimitType,)
ChargingNeedsType_NEW = (ChargingNeedsType,)
ChargingPeriodType_NEW = (ChargingPeriodType,)
ChargingProfileCriterionType_NEW = (ChargingProfileCriterionType,)
ChargingProfileType_NEW = (ChargingProfileType,)
ChargingSchedulePeriodType_NEW = (ChargingSchedulePeriodType,)
ChargingScheduleType_NEW = (ChargingScheduleType,)
ChargingScheduleUpdateType_NEW = (ChargingScheduleUpdateType,)
ChargingStationType_NEW = (ChargingStationType,)
ClearChargingProfileType_NEW = (ClearChargingProfileType,)
ClearMonitoringResultType_NEW = (ClearMonitoringResultType,)
ClearTariffsResultType_NEW = (ClearTariffsResultType,)
ComponentType_NEW = (ComponentType,)
ComponentVariableType_NEW = (ComponentVariableType,)
CompositeScheduleType_NEW = (CompositeScheduleType,)
ConstantStreamDataType_NEW = (ConstantStreamDataType,)
ConsumptionCostType_NEW = (ConsumptionCostType,)
CostDetailsType_NEW = (CostDetailsType,)
CostDimensionType_NEW = (CostDimensionType,)
CostType_NEW = (CostType,)
CustomDataType_NEW = (CustomDataType,)
DCChargingParametersType_NEW = (DCChargingParametersType,)
DERChargingParametersType_NEW = (DERChargingParametersType,)
DERCurveGetType_NEW = (DERCurveGetType,)
DERCurvePointsType_NEW = (DERCurvePointsType,)
DERCurveType_NEW = (DERCurveType,)
EVAbsolutePriceScheduleEntryType_NEW = (EVAbsolutePriceScheduleEntryType,)
EVAbsolutePriceScheduleType_NEW = (EVAbsolutePriceScheduleType,)
EVEnergyOfferType_NEW = (EVEnergyOfferType,)
EVPowerScheduleEntryType_NEW = (EVPowerScheduleEntryType,)
EVPowerScheduleType_NEW = (EVPowerScheduleType,)
EVPriceRuleType_NEW = (EVPriceRuleType,)
EVSEType_NEW = (EVSEType,)
EnterServiceGetType_NEW = (EnterServiceGetType,)
EnterServiceType_NEW = (EnterServiceType,)
EventDataType_NEW = (EventDataType,)
FirmwareType_NEW = (FirmwareType,)
FixedPFGetType_NEW = (FixedPFGetType,)
FixedPFType_NEW = (FixedPFType,)
FixedVarGetType_NEW = (FixedVarGetType,)
FixedVarType_NEW = (FixedVarType,)
FreqDroopGetType_NEW = (FreqDroopGetType,)
FreqDroopType_NEW = (FreqDroopType,)
GetVariableDataType_NEW = (GetVariableDataType,)
GetVariableResultType_NEW = (GetVariableResultType,)
GradientGetType_NEW = (GradientGetType,)
GradientType_NEW = (GradientType,)
HysteresisType_NEW = (HysteresisType,)
IdTokenInfoType_NEW = (IdTokenInfoType,)
IdTokenType_NEW = (IdTokenType,)
LimitAtSoCType_NEW = (LimitAtSoCType,)
LimitMaxDischargeGetType_NEW = (LimitMaxDischargeGetType,)
LimitMaxDischargeType_NEW = (LimitMaxDischargeType,)
LogParametersType_NEW = (LogParametersType,)
MessageContentType_NEW = (MessageContentType,)
MessageInfoType_NEW = (MessageInfoType,)
MeterValueType_NEW = (MeterValueType,)
ModemType_NEW = (ModemType,)
MonitoringDataType_NEW = (MonitoringDataType,)
NetworkConnectionProfileType_NEW = (NetworkConnectionProfileType,)
OCSPRequestDataType_NEW = (OCSPRequestDataType,)
OverstayRuleListType_NEW = (OverstayRuleListType,)
OverstayRuleType_NEW = (OverstayRuleType,)
PeriodicEventStreamParamsType_NEW = (PeriodicEventStreamParamsType,)
PriceLevelScheduleEntryType_NEW = (PriceLevelScheduleEntryType,)
PriceLevelScheduleType_NEW = (PriceLevelScheduleType,)
PriceRuleStackType_NEW = (PriceRuleStackType,)
PriceRuleType_NEW = (PriceRuleType,)
PriceType_NEW = (PriceType,)
RationalNumberType_NEW = (RationalNumberType,)
ReactivePowerParamsType_NEW = (ReactivePowerParamsType,)
RelativeTimeIntervalType_NEW = (RelativeTimeIntervalType,)
ReportDataType_NEW = (ReportDataType,)
SalesTariffEntryType_NEW = (SalesTariffEntryType,)
SalesTariffType_NEW = (SalesTariffType,)
SampledValueType_NEW = (SampledValueType,)
SetMonitoringDataType_NEW = (SetMonitoringDataType,)
SetMonitoringResultType_NEW = (SetMonitoringResultType,)
SetVariableDataType_NEW = (SetVariableDataType,)
SetVariableResultType_NEW = (SetVariableResultType,)
SignedMeterValueType_NEW = (SignedMeterValueType,)
StatusInfoType_NEW = (StatusInfoType,)
StreamDataElementType_NEW = (StreamDataElementType,)
TariffAssignmentType_NEW = (TariffAssignmentType,)
TariffConditionsFixedType_NEW = (TariffConditionsFixedType,)
TariffConditionsType_NEW = (TariffConditionsType,)
TariffEnergyPriceType_NEW = (TariffEnergyPriceType,)
TariffEnergyType_NEW = (TariffEnergyType,)
TariffFixedPriceType_NEW = (TariffFixedPriceType,)
TariffFixedType_NEW = (TariffFixedType,)
TariffTimePriceType_NEW = (TariffTimePriceType,)
TariffTimeType_NEW = (TariffTimeType,)
TariffType_NEW = (TariffType,)
TaxRateType_NEW = (TaxRateType,)
TaxRuleType_NEW = (TaxRuleType,)
TotalCostType_NEW = (TotalCostType,)
TotalPriceType_NEW = (TotalPriceType,)
TotalUsageType_NEW = (TotalUsageType,)
TransactionLimitType_NEW = (TransactionLimitType,)
TransactionType_NEW = (TransactionType,)
UnitOfMeasureType_NEW = (UnitOfMeasureType,)
V2XChargingParametersType_NEW = (V2XChargingParametersType,)
V2XFreqWattPointType_NEW = (V2XFreqWattPointType,)
V2XSignalWattPointType_NEW = (V2XSignalWattPointType,)
VPNType_NEW = (VPNType,)
VariableAttributeType_NEW = (VariableAttributeType,)
VariableCharacteristicsType_NEW = (VariableCharacteristicsType,)
VariableMonitoringType_NEW = (VariableMonitoringType,)
VariableType_NEW = (VariableType,)
VoltageParamsType_NEW = (VoltageParamsType,)
AFRRSignalRequest_NEW = (AFRRSignalRequest,)
AFRRSignalResponse_NEW = (AFRRSignalResponse,)
AdjustPeriodicEventStreamRequest_NEW = (AdjustPeriodicEventStreamRequest,)
AdjustPeriodicEventStreamResponse_NEW = (AdjustPeriodicEventStreamResponse,)
AuthorizeRequest_NEW = (AuthorizeRequest,)
AuthorizeResponse_NEW = (AuthorizeResponse,)
BatterySwapRequest_NEW = (BatterySwapRequest,)
BatterySwapResponse_NEW = (BatterySwapResponse,)
BootNotificationRequest_NEW = (BootNotificationRequest,)
BootNotificationResponse_NEW = (BootNotificationResponse,)
CancelReservationRequest_NEW = (CancelReservationRequest,)
CancelReservationResponse_NEW = (CancelReservationResponse,)
CertificateSignedRequest_NEW = (CertificateSignedRequest,)
CertificateSignedResponse_NEW = (CertificateSignedResponse,)
ChangeAvailabilityRequest_NEW = (ChangeAvailabilityRequest,)
ChangeAvailabilityResponse_NEW = (ChangeAvailabilityResponse,)
ChangeTransactionTariffRequest_NEW = (ChangeTransactionTariffRequest,)
ChangeTransactionTariffResponse_NEW = (ChangeTransactionTariffResponse,)
ClearCacheRequest_NEW = (ClearCacheRequest,)
ClearCacheResponse_NEW = (ClearCacheResponse,)
ClearChargingProfileRequest_NEW = (ClearChargingProfileRequest,)
ClearChargingProfileResponse_NEW = (ClearChargingProfileResponse,)
ClearDERControlRequest_NEW = (ClearDERControlRequest,)
ClearDERControlResponse_NEW = (ClearDERControlResponse,)
ClearDisplayMessageRequest_NEW = (ClearDisplayMessageRequest,)
ClearDisplayMessageResponse_NEW = (ClearDisplayMessageResponse,)
ClearTariffsRequest_NEW = (ClearTariffsRequest,)
ClearTariffsResponse_NEW = (ClearTariffsResponse,)
ClearVariableMonitoringRequest_NEW = (ClearVariableMonitoringRequest,)
ClearVariableMonitoringResponse_NEW = (ClearVariableMonitoringResponse,)
ClearedChargingLimitRequest_NEW = (ClearedChargingLimitRequest,)
ClearedChargingLimitResponse_NEW = (ClearedChargingLimitResponse,)
ClosePeriodicEventStreamRequest_NEW = (ClosePeriodicEventStreamRequest,)
ClosePeriodicEventStreamResponse_NEW = (ClosePeriodicEventStreamResponse,)
CostUpdatedRequest_NEW = (CostUpdatedRequest,)
CostUpdatedResponse_NEW = (CostUpdatedResponse,)
CustomerInformationRequest_NEW = (CustomerInformationRequest,)
CustomerInformationResponse_NEW = (CustomerInformationResponse,)
DataTransferRequest_NEW = (DataTransferRequest,)
DataTransferResponse_NEW = (DataTransferResponse,)
DeleteCertificateRequest_NEW = (DeleteCertificateRequest,)
DeleteCertificateResponse_NEW = (DeleteCertificateResponse,)
FirmwareStatusNotificationRequest_NEW = (FirmwareStatusNotificationRequest,)
FirmwareStatusNotificationResponse_NEW = (FirmwareStatusNotificationResponse,)
Get15118EVCertificateRequest_NEW = (Get15118EVCertificateRequest,)
Get15118EVCertificateResponse_NEW = (Get15118EVCertificateResponse,)
GetBaseReportRequest_NEW = (GetBaseReportRequest,)
GetBaseReportResponse_NEW = (GetBaseReportResponse,)
GetCertificateChainStatusRequest_NEW = (GetCertificateChainStatusRequest,)
GetCertificateChainStatusResponse_NEW = (GetCertificateChainStatusResponse,)
GetCertificateStatusRequest_NEW = (GetCertificateStatusRequest,)
GetCertificateStatusResponse_NEW = (GetCertificateStatusResponse,)
GetChargingProfilesRequest_NEW = (GetChargingProfilesRequest,)
GetChargingProfilesResponse_NEW = (GetChargingProfilesResponse,)
GetCompositeScheduleRequest_NEW = (GetCompositeScheduleRequest,)
GetCompositeScheduleResponse_NEW = (GetCompositeScheduleResponse,)
GetDERControlRequest_NEW = (GetDERControlRequest,)
GetDERControlResponse_NEW = (GetDERControlResponse,)
GetDisplayMessagesRequest_NEW = (GetDisplayMessagesRequest,)
GetDisplayMessagesResponse_NEW = (GetDisplayMessagesResponse,)
GetInstalledCertificateIdsRequest_NEW = (GetInstalledCertificateIdsRequest,)
GetInstalledCertificateIdsResponse_NEW = (GetInstalledCertificateIdsResponse,)
GetLocalListVersionRequest_NEW = (GetLocalListVersionRequest,)
GetLocalListVersionResponse_NEW = (GetLocalListVersionResponse,)
GetLogRequest_NEW = (GetLogRequest,)
GetLogResponse_NEW = (GetLogResponse,)
GetMonitoringReportRequest_NEW = (GetMonitoringReportRequest,)
GetMonitoringReportResponse_NEW = (GetMonitoringReportResponse,)
GetPeriodicEventStreamRequest_NEW = (GetPeriodicEventStreamRequest,)
GetPeriodicEventStreamResponse_NEW = (GetPeriodicEventStreamResponse,)
GetReportRequest_NEW = (GetReportRequest,)
GetReportResponse_NEW = (GetReportResponse,)
GetTariffsRequest_NEW = (GetTariffsRequest,)
GetTariffsResponse_NEW = (GetTariffsResponse,)
GetTransactionStatusRequest_NEW = (GetTransactionStatusRequest,)
GetTransactionStatusResponse_NEW = (GetTransactionStatusResponse,)
GetVariablesRequest_NEW = (GetVariablesRequest,)
GetVariablesResponse_NEW = (GetVariablesResponse,)
HeartbeatRequest_NEW = (HeartbeatRequest,)
HeartbeatResponse_NEW = (HeartbeatResponse,)
InstallCertificateRequest_NEW = (InstallCertificateRequest,)
InstallCertificateResponse_NEW = (InstallCertificateResponse,)
LogStatusNotificationRequest_NEW = (LogStatusNotificationRequest,)
LogStatusNotificationResponse_NEW = (LogStatusNotificationResponse,)
MeterValuesRequest_NEW = (MeterValuesRequest,)
MeterValuesResponse_NEW = (MeterValuesResponse,)
NotifyAllowedEnergyTransferRequest_NEW = (NotifyAllowedEnergyTransferRequest,)
NotifyAllowedEnergyTransferResponse_NEW = (NotifyAllowedEnergyTransferResponse,)
NotifyChargingLimitRequest_NEW = (NotifyChargingLimitRequest,)
NotifyChargingLimitResponse_NEW = (NotifyChargingLimitResponse,)
NotifyCustomerInformationRequest_NEW = (NotifyCustomerInformationRequest,)
NotifyCustomerInformationResponse_NEW = (NotifyCustomerInformationResponse,)
NotifyDERAlarmRequest_NEW = (NotifyDERAlarmRequest,)
NotifyDERAlarmResponse_NEW = (NotifyDERAlarmResponse,)
NotifyDERStartStopRequest_NEW = (NotifyDERStartStopRequest,)
NotifyDERStartStopResponse_NEW = (NotifyDERStartStopResponse,)
NotifyDisplayMessagesRequest_NEW = (NotifyDisplayMessagesRequest,)
NotifyDisplayMessagesResponse_NEW = (NotifyDisplayMessagesResponse,)
NotifyEVChargingNeedsRequest_NEW = (NotifyEVChargingNeedsRequest,)
NotifyEVChargingNeedsResponse_NEW = (NotifyEVChargingNeedsResponse,)
NotifyEVChargingScheduleRequest_NEW = (NotifyEVChargingScheduleRequest,)
NotifyEVChargingScheduleResponse_NEW = (NotifyEVChargingScheduleResponse,)
NotifyEventRequest_NEW = (NotifyEventRequest,)
NotifyEventResponse_NEW = (NotifyEventResponse,)
NotifyMonitoringReportRequest_NEW = (NotifyMonitoringReportRequest,)
NotifyMonitoringReportResponse_NEW = (NotifyMonitoringReportResponse,)
NotifyPeriodicEventStreamRequest_NEW = (NotifyPeriodicEventStreamRequest,)
NotifyPriorityChargingRequest_NEW = (NotifyPriorityChargingRequest,)
NotifyPriorityChargingResponse_NEW = (NotifyPriorityChargingResponse,)
NotifyReportRequest_NEW = (NotifyReportRequest,)
NotifyReportResponse_NEW = (NotifyReportResponse,)
NotifySettlementRequest_NEW = (NotifySettlementRequest,)
NotifySettlementResponse_NEW = (NotifySettlementResponse,)
NotifyWebPaymentStartedRequest_NEW = (NotifyWebPaymentStartedRequest,)
NotifyWebPaymentStartedResponse_NEW = (NotifyWebPaymentStartedResponse,)
OpenPeriodicEventStreamRequest_NEW = (OpenPeriodicEventStreamRequest,)
OpenPeriodicEventStreamResponse_NEW = (OpenPeriodicEventStreamResponse,)
PublishFirmwareRequest_NEW = (PublishFirmwareRequest,)
PublishFirmwareResponse_NEW = (PublishFirmwareResponse,)
PublishFirmwareStatusNotificationRequest_NEW = (PublishFirmwareStatusNotificationRequest,)
PublishFirmwareStatusNotificationResponse_NEW = (PublishFirmwareStatusNotificationResponse,)
PullDynamicScheduleUpdateRequest_NEW = (PullDynamicScheduleUpdateRequest,)
PullDynamicScheduleUpdateResponse_NEW = (PullDynamicScheduleUpdateResponse,)
ReportChargingProfilesRequest_NEW = (ReportChargingProfilesRequest,)
ReportChargingProfilesResponse_NEW = (ReportChargingProfilesResponse,)
ReportDERControlRequest_NEW = (ReportDERControlRequest,)
ReportDERControlResponse_NEW = (ReportDERControlResponse,)
RequestBatterySwapRequest_NEW = (RequestBatterySwapRequest,)
RequestBatterySwapResponse_NEW = (RequestBatterySwapResponse,)
RequestStartTransactionRequest_NEW = (RequestStartTransactionRequest,)
RequestStartTransactionResponse_NEW = (RequestStartTransactionResponse,)
RequestStopTransactionRequest_NEW = (RequestStopTransactionRequest,)
RequestStopTransactionResponse_NEW = (RequestStopTransactionResponse,)
ReservationStatusUpdateRequest_NEW = (ReservationStatusUpdateRequest,)
ReservationStatusUpdateResponse_NEW = (ReservationStatusUpdateResponse,)
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
SetDERControlRequest_NEW = (SetDERControlRequest,)
SetDERControlResponse_NEW = (SetDERControlResponse,)
SetDefaultTariffRequest_NEW = (SetDefaultTariffRequest,)
SetDefaultTariffResponse_NEW = (SetDefaultTariffResponse,)
SetDisplayMessageRequest_NEW = (SetDisplayMessageRequest,)
SetDisplayMessageResponse_NEW = (SetDisplayMessageResponse,)
SetMonitoringBaseRequest_NEW = (SetMonitoringBaseRequest,)
SetMonitoringBaseResponse_NEW = (SetMonitoringBaseResponse,)
SetMonitoringLevelRequest_NEW = (SetMonitoringLevelRequest,)
SetMonitoringLevelResponse_NEW = (SetMonitoringLevelResponse,)
SetNetworkProfileRequest_NEW = (SetNetworkProfileRequest,)
SetNetworkProfileResponse_NEW = (SetNetworkProfileResponse,)
SetVariableMonitoringRequest_NEW = (SetVariableMonitoringRequest,)
SetVariableMonitoringResponse_NEW = (SetVariableMonitoringResponse,)
SetVariablesRequest_NEW = (SetVariablesRequest,)
SetVariablesResponse_NEW = (SetVariablesResponse,)
SignCertificateRequest_NEW = (SignCertificateRequest,)
SignCertificateResponse_NEW = (SignCertificateResponse,)
StatusNotificationRequest_NEW = (StatusNotificationRequest,)
StatusNotificationResponse_NEW = (StatusNotificationResponse,)
TransactionEventRequest_NEW = (TransactionEventRequest,)
TransactionEventResponse_NEW = (TransactionEventResponse,)
TriggerMessageRequest_NEW = (TriggerMessageRequest,)
TriggerMessageResponse_NEW = (TriggerMessageResponse,)
UnlockConnectorRequest_NEW = (UnlockConnectorRequest,)
UnlockConnectorResponse_NEW = (UnlockConnectorResponse,)
UnpublishFirmwareRequest_NEW = (UnpublishFirmwareRequest,)
UnpublishFirmwareResponse_NEW = (UnpublishFirmwareResponse,)
UpdateDynamicScheduleRequest_NEW = (UpdateDynamicScheduleRequest,)
UpdateDynamicScheduleResponse_NEW = (UpdateDynamicScheduleResponse,)
UpdateFirmwareRequest_NEW = (UpdateFirmwareRequest,)
UpdateFirmwareResponse_NEW = (UpdateFirmwareResponse,)
UsePriorityChargingRequest_NEW = (UsePriorityChargingRequest,)
UsePriorityChargingResponse_NEW = (UsePriorityChargingResponse,)
VatNumberValidationRequest_NEW = (VatNumberValidationRequest,)
VatNumberValidationResponse_NEW = (VatNumberValidationResponse,)


def decode_ACChargingParametersType(d):
    o = new(*ACChargingParametersType_NEW)
    v = d["energyAmount"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.energy_amount = v
    v = d["evMinCurrent"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.ev_min_current = v
    v = d["evMaxCurrent"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.ev_max_current = v
    v = d["evMaxVoltage"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.ev_max_voltage = v
    o.custom_data = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_APNType(d):
    o = new(*APNType_NEW)
    v = d["apn"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.apn = v
    o.apn_authentication = APNAuthenticationEnumType_OF[d["apnAuthentication"]]
    o.apn_user_name = None
    o.apn_password = None
    o.sim_pin = None
    o.preferred_network = None
    o.use_only_preferred_network = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "apnUserName" in d:
            left -= 1
            v = d["apnUserName"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.apn_user_name = v
        if "apnPassword" in d:
            left -= 1
            v = d["apnPassword"]
            if type(v) is not str or len(v) > 64:
                raise Refused
            o.apn_password = v
        if "simPin" in d:
            left -= 1
            v = d["simPin"]
            if type(v) is not int:
                raise Refused
            o.sim_pin = v
        if "preferredNetwork" in d:
            left -= 1
            v = d["preferredNetwork"]
            if type(v) is not str or len(v) > 6:
                raise Refused
            o.preferred_network = v
        if left != 2:
            if "useOnlyPreferredNetwork" in d:
                left -= 1
                v = d["useOnlyPreferredNetwork"]
                if v is not True and v is not False:
                    raise Refused
                o.use_only_preferred_network = v
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_AbsolutePriceScheduleType(d):
    o = new(*AbsolutePriceScheduleType_NEW)
    o.time_anchor = date_time(d["timeAnchor"])
    v = d["priceScheduleID"]
    if type(v) is not int or v < 0:
        raise Refused
    o.price_schedule_id = v
    v = d["currency"]
    if type(v) is not str or len(v) > 3:
        raise Refused
    o.currency = v
    v = d["language"]
    if type(v) is not str or len(v) > 8:
        raise Refused
    o.language = v
    v = d["priceAlgorithm"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.price_algorithm = v
    v = d["priceRuleStacks"]
    if type(v) is not list or not v or len(v) > 1024:
        raise Refused
    o.price_rule_stacks = decode_each_PriceRuleStackType(v)
    o.price_schedule_description = None
    o.minimum_cost = None
    o.maximum_cost = None
    o.tax_rules = None
    o.overstay_rule_list = None
    o.additional_selected_services = None
    o.custom_data = None
    left = len(d)
    if left != 6:
        if "priceScheduleDescription" in d:
            left -= 1
            v = d["priceScheduleDescription"]
            if type(v) is not str or len(v) > 160:
                raise Refused
            o.price_schedule_description = v
        if "minimumCost" in d:
            left -= 1
            o.minimum_cost = decode_RationalNumberType(d["minimumCost"])
        if "maximumCost" in d:
            left -= 1
            o.maximum_cost = decode_RationalNumberType(d["maximumCost"])
        if "taxRules" in d:
            left -= 1
            v = d["taxRules"]
            if type(v) is not list or not v or len(v) > 10:
                raise Refused
            o.tax_rules = decode_each_TaxRuleType(v)
        if left != 6:
            if "overstayRuleList" in d:
                left -= 1
                o.overstay_rule_list = decode_OverstayRuleListType(d["overstayRuleList"])
            if "additionalSelectedServices" in d:
                left -= 1
                v = d["additionalSelectedServices"]
                if type(v) is not list or not v or len(v) > 5:
                    raise Refused
                o.additional_selected_services = decode_each_AdditionalSelectedServicesType(v)
            if left != 6:
                if left > 7:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_AdditionalInfoType(items):
    each = []
    for d in items:
        o = new(*AdditionalInfoType_NEW)
        each.append(o)
        v = d["additionalIdToken"]
        if type(v) is not str or len(v) > 255:
            raise Refused
        o.additional_id_token = v
        v = d["type"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o.type = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_AdditionalInfoType(d):
    return decode_each_AdditionalInfoType([d])[0]


def decode_each_AdditionalSelectedServicesType(items):
    each = []
    for d in items:
        o = new(*AdditionalSelectedServicesType_NEW)
        each.append(o)
        d1 = d["serviceFee"]
        o1 = new(*RationalNumberType_NEW)
        v = d1["exponent"]
        if type(v) is not int:
            raise Refused
        o1.exponent = v
        v = d1["value"]
        if type(v) is not int:
            raise Refused
        o1.value = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 2:
            if left1 > 3:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.service_fee = o1
        v = d["serviceName"]
        if type(v) is not str or len(v) > 80:
            raise Refused
        o.service_name = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_AdditionalSelectedServicesType(d):
    return decode_each_AdditionalSelectedServicesType([d])[0]


def decode_AddressType(d):
    o = new(*AddressType_NEW)
    v = d["name"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.name = v
    v = d["address1"]
    if type(v) is not str or len(v) > 100:
        raise Refused
    o.address1 = v
    v = d["city"]
    if type(v) is not str or len(v) > 100:
        raise Refused
    o.city = v
    v = d["country"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.country = v
    o.address2 = None
    o.postal_code = None
    o.custom_data = None
    left = len(d)
    if left != 4:
        if "address2" in d:
            left -= 1
            v = d["address2"]
            if type(v) is not str or len(v) > 100:
                raise Refused
            o.address2 = v
        if "postalCode" in d:
            left -= 1
            v = d["postalCode"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.postal_code = v
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_AuthorizationData(items):
    each = []
    for d in items:
        o = new(*AuthorizationData_NEW)
        each.append(o)
        d1 = d["idToken"]
        o1 = new(*IdTokenType_NEW)
        v = d1["idToken"]
        if type(v) is not str or len(v) > 255:
            raise Refused
        o1.id_token = v
        v = d1["type"]
        if type(v) is not str or len(v) > 20:
            raise Refused
        o1.type = v
        o1.additional_info = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 2:
            if "additionalInfo" in d1:
                left1 -= 1
                v = d1["additionalInfo"]
                if type(v) is not list or not v:
                    raise Refused
                o1.additional_info = decode_each_AdditionalInfoType(v)
            if left1 != 2:
                if left1 > 3:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.id_token = o1
        o.id_token_info = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "idTokenInfo" in d:
                left -= 1
                o.id_token_info = decode_IdTokenInfoType(d["idTokenInfo"])
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_AuthorizationData(d):
    return decode_each_AuthorizationData([d])[0]


def decode_each_BatteryDataType(items):
    each = []
    for d in items:
        o = new(*BatteryDataType_NEW)
        each.append(o)
        v = d["evseId"]
        if type(v) is not int or v < 0:
            raise Refused
        o.evse_id = v
        v = d["serialNumber"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o.serial_number = v
        v = d["soC"]
        if (type(v) is not float and type(v) is not int) or v - v or v < 0 or v > 100:
            raise Refused
        o.soc = v
        v = d["soH"]
        if (type(v) is not float and type(v) is not int) or v - v or v < 0 or v > 100:
            raise Refused
        o.soh = v
        o.production_date = None
        o.vendor_info = None
        o.custom_data = None
        left = len(d)
        if left != 4:
            if "productionDate" in d:
                left -= 1
                o.production_date = date_time(d["productionDate"])
            if "vendorInfo" in d:
                left -= 1
                v = d["vendorInfo"]
                if type(v) is not str or len(v) > 500:
                    raise Refused
                o.vendor_info = v
            if left != 4:
                if left > 5:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_BatteryDataType(d):
    return decode_each_BatteryDataType([d])[0]


def decode_each_CertificateHashDataChainType(items):
    each = []
    for d in items:
        o = new(*CertificateHashDataChainType_NEW)
        each.append(o)
        d1 = d["certificateHashData"]
        o1 = new(*CertificateHashDataType_NEW)
        o1.hash_algorithm = HashAlgorithmEnumType_OF[d1["hashAlgorithm"]]
        v = d1["issuerNameHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o1.issuer_name_hash = v
        v = d1["issuerKeyHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o1.issuer_key_hash = v
        v = d1["serialNumber"]
        if type(v) is not str or len(v) > 40:
            raise Refused
        o1.serial_number = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 4:
            if left1 > 5:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.certificate_hash_data = o1
        o.certificate_type = GetCertificateIdUseEnumType_OF[d["certificateType"]]
        o.child_certificate_hash_data = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "childCertificateHashData" in d:
                left -= 1
                v = d["childCertificateHashData"]
                if type(v) is not list or not v or len(v) > 4:
                    raise Refused
                o.child_certificate_hash_data = decode_each_CertificateHashDataType(v)
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_CertificateHashDataChainType(d):
    return decode_each_CertificateHashDataChainType([d])[0]


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
        o.custom_data = None
        left = len(d)
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_CertificateHashDataType(d):
    return decode_each_CertificateHashDataType([d])[0]


def decode_each_CertificateStatusRequestInfoType(items):
    each = []
    for d in items:
        o = new(*CertificateStatusRequestInfoType_NEW)
        each.append(o)
        d1 = d["certificateHashData"]
        o1 = new(*CertificateHashDataType_NEW)
        o1.hash_algorithm = HashAlgorithmEnumType_OF[d1["hashAlgorithm"]]
        v = d1["issuerNameHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o1.issuer_name_hash = v
        v = d1["issuerKeyHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o1.issuer_key_hash = v
        v = d1["serialNumber"]
        if type(v) is not str or len(v) > 40:
            raise Refused
        o1.serial_number = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 4:
            if left1 > 5:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.certificate_hash_data = o1
        o.source = CertificateStatusSourceEnumType_OF[d["source"]]
        v = d["urls"]
        if type(v) is not list or not v or len(v) > 5:
            raise Refused
        for item in v:
            if type(item) is not str or len(item) > 2000:
                raise Refused
        o.urls = v[:]
        o.custom_data = None
        left = len(d)
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_CertificateStatusRequestInfoType(d):
    return decode_each_CertificateStatusRequestInfoType([d])[0]


def decode_each_CertificateStatusType(items):
    each = []
    for d in items:
        o = new(*CertificateStatusType_NEW)
        each.append(o)
        d1 = d["certificateHashData"]
        o1 = new(*CertificateHashDataType_NEW)
        o1.hash_algorithm = HashAlgorithmEnumType_OF[d1["hashAlgorithm"]]
        v = d1["issuerNameHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o1.issuer_name_hash = v
        v = d1["issuerKeyHash"]
        if type(v) is not str or len(v) > 128:
            raise Refused
        o1.issuer_key_hash = v
        v = d1["serialNumber"]
        if type(v) is not str or len(v) > 40:
            raise Refused
        o1.serial_number = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 4:
            if left1 > 5:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.certificate_hash_data = o1
        o.source = CertificateStatusSourceEnumType_OF[d["source"]]
        o.status = CertificateStatusEnumType_OF[d["status"]]
        o.next_update = date_time(d["nextUpdate"])
        o.custom_data = None
        left = len(d)
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_CertificateStatusType(d):
    return decode_each_CertificateStatusType([d])[0]


def decode_ChargingLimitType(d):
    o = new(*ChargingLimitType_NEW)
    v = d["chargingLimitSource"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.charging_limit_source = v
    o.is_local_generation = None
    o.is_grid_critical = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "isLocalGeneration" in d:
            left -= 1
            v = d["isLocalGeneration"]
            if v is not True and v is not False:
                raise Refused
            o.is_local_generation = v
        if "isGridCritical" in d:
            left -= 1
            v = d["isGridCritical"]
            if v is not True and v is not False:
                raise Refused
            o.is_grid_critical = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ChargingNeedsType(d):
    o = new(*ChargingNeedsType_NEW)
    o.requested_energy_transfer = EnergyTransferModeEnumType_OF[d["requestedEnergyTransfer"]]
    o.ac_charging_parameters = None
    o.der_charging_parameters = None
    o.ev_energy_offer = None
    o.dc_charging_parameters = None
    o.v2x_charging_parameters = None
    o.available_energy_transfer = None
    o.control_mode = None
    o.mobility_needs_mode = None
    o.departure_time = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "acChargingParameters" in d:
            left -= 1
            o.ac_charging_parameters = decode_ACChargingParametersType(d["acChargingParameters"])
        if "derChargingParameters" in d:
            left -= 1
            o.der_charging_parameters = decode_DERChargingParametersType(d["derChargingParameters"])
        if "evEnergyOffer" in d:
            left -= 1
            o.ev_energy_offer = decode_EVEnergyOfferType(d["evEnergyOffer"])
        if "dcChargingParameters" in d:
            left -= 1
            o.dc_charging_parameters = decode_DCChargingParametersType(d["dcChargingParameters"])
        if left != 1:
            if "v2xChargingParameters" in d:
                left -= 1
                o.v2x_charging_parameters = decode_V2XChargingParametersType(d["v2xChargingParameters"])
            if "availableEnergyTransfer" in d:
                left -= 1
                v = d["availableEnergyTransfer"]
                if type(v) is not list or not v:
                    raise Refused
                o.available_energy_transfer = [EnergyTransferModeEnumType_OF[item] for item in v]
            if "controlMode" in d:
                left -= 1
                o.control_mode = ControlModeEnumType_OF[d["controlMode"]]
            if "mobilityNeedsMode" in d:
                left -= 1
                o.mobility_needs_mode = MobilityNeedsModeEnumType_OF[d["mobilityNeedsMode"]]
            if left != 1:
                if "departureTime" in d:
                    left -= 1
                    o.departure_time = date_time(d["departureTime"])
                if left != 1:
                    if left > 2:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_ChargingPeriodType(items):
    each = []
    for d in items:
        o = new(*ChargingPeriodType_NEW)
        each.append(o)
        o.start_period = date_time(d["startPeriod"])
        o.dimensions = None
        o.tariff_id = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "dimensions" in d:
                left -= 1
                v = d["dimensions"]
                if type(v) is not list or not v:
                    raise Refused
                o.dimensions = decode_each_CostDimensionType(v)
            if "tariffId" in d:
                left -= 1
                v = d["tariffId"]
                if type(v) is not str or len(v) > 60:
                    raise Refused
                o.tariff_id = v
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ChargingPeriodType(d):
    return decode_each_ChargingPeriodType([d])[0]


def decode_ChargingProfileCriterionType(d):
    o = new(*ChargingProfileCriterionType_NEW)
    if type(d) is not dict:
        raise Refused
    o.charging_profile_purpose = None
    o.stack_level = None
    o.charging_profile_id = None
    o.charging_limit_source = None
    o.custom_data = None
    left = len(d)
    if left:
        if "chargingProfilePurpose" in d:
            left -= 1
            o.charging_profile_purpose = ChargingProfilePurposeEnumType_OF[d["chargingProfilePurpose"]]
        if "stackLevel" in d:
            left -= 1
            v = d["stackLevel"]
            if type(v) is not int or v < 0:
                raise Refused
            o.stack_level = v
        if "chargingProfileId" in d:
            left -= 1
            v = d["chargingProfileId"]
            if type(v) is not list or not v:
                raise Refused
            for item in v:
                if type(item) is not int:
                    raise Refused
            o.charging_profile_id = v[:]
        if "chargingLimitSource" in d:
            left -= 1
            v = d["chargingLimitSource"]
            if type(v) is not list or not v or len(v) > 4:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 20:
                    raise Refused
            o.charging_limit_source = v[:]
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_ChargingProfileType(items):
    each = []
    for d in items:
        o = new(*ChargingProfileType_NEW)
        each.append(o)
        v = d["id"]
        if type(v) is not int:
            raise Refused
        o.id = v
        v = d["stackLevel"]
        if type(v) is not int or v < 0:
            raise Refused
        o.stack_level = v
        o.charging_profile_purpose = ChargingProfilePurposeEnumType_OF[d["chargingProfilePurpose"]]
        o.charging_profile_kind = ChargingProfileKindEnumType_OF[d["chargingProfileKind"]]
        v = d["chargingSchedule"]
        if type(v) is not list or not v or len(v) > 3:
            raise Refused
        o.charging_schedule = decode_each_ChargingScheduleType(v)
        o.recurrency_kind = None
        o.valid_from = None
        o.valid_to = None
        o.transaction_id = None
        o.max_offline_duration = None
        o.invalid_after_offline_duration = None
        o.dyn_update_interval = None
        o.dyn_update_time = None
        o.price_schedule_signature = None
        o.custom_data = None
        left = len(d)
        if left != 5:
            if "recurrencyKind" in d:
                left -= 1
                o.recurrency_kind = RecurrencyKindEnumType_OF[d["recurrencyKind"]]
            if "validFrom" in d:
                left -= 1
                o.valid_from = date_time(d["validFrom"])
            if "validTo" in d:
                left -= 1
                o.valid_to = date_time(d["validTo"])
            if "transactionId" in d:
                left -= 1
                v = d["transactionId"]
                if type(v) is not str or len(v) > 36:
                    raise Refused
                o.transaction_id = v
            if left != 5:
                if "maxOfflineDuration" in d:
                    left -= 1
                    v = d["maxOfflineDuration"]
                    if type(v) is not int:
                        raise Refused
                    o.max_offline_duration = v
                if "invalidAfterOfflineDuration" in d:
                    left -= 1
                    v = d["invalidAfterOfflineDuration"]
                    if v is not True and v is not False:
                        raise Refused
                    o.invalid_after_offline_duration = v
                if "dynUpdateInterval" in d:
                    left -= 1
                    v = d["dynUpdateInterval"]
                    if type(v) is not int:
                        raise Refused
                    o.dyn_update_interval = v
                if "dynUpdateTime" in d:
                    left -= 1
                    o.dyn_update_time = date_time(d["dynUpdateTime"])
                if left != 5:
                    if "priceScheduleSignature" in d:
                        left -= 1
                        v = d["priceScheduleSignature"]
                        if type(v) is not str or len(v) > 256:
                            raise Refused
                        o.price_schedule_signature = v
                    if left != 5:
                        if left > 6:
                            raise Refused
                        o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ChargingProfileType(d):
    return decode_each_ChargingProfileType([d])[0]


def decode_each_ChargingSchedulePeriodType(items):
    each = []
    for d in items:
        o = new(*ChargingSchedulePeriodType_NEW)
        each.append(o)
        v = d["startPeriod"]
        if type(v) is not int:
            raise Refused
        o.start_period = v
        o.limit = None
        o.limit_l2 = None
        o.limit_l3 = None
        o.number_phases = None
        o.phase_to_use = None
        o.discharge_limit = None
        o.discharge_limit_l2 = None
        o.discharge_limit_l3 = None
        o.setpoint = None
        o.setpoint_l2 = None
        o.setpoint_l3 = None
        o.setpoint_reactive = None
        o.setpoint_reactive_l2 = None
        o.setpoint_reactive_l3 = None
        o.preconditioning_request = None
        o.evse_sleep = None
        o.v2x_baseline = None
        o.operation_mode = None
        o.v2x_freq_watt_curve = None
        o.v2x_signal_watt_curve = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "limit" in d:
                left -= 1
                v = d["limit"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.limit = v
            if "limit_L2" in d:
                left -= 1
                v = d["limit_L2"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.limit_l2 = v
            if "limit_L3" in d:
                left -= 1
                v = d["limit_L3"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.limit_l3 = v
            if "numberPhases" in d:
                left -= 1
                v = d["numberPhases"]
                if type(v) is not int or v < 0 or v > 3:
                    raise Refused
                o.number_phases = v
            if left != 1:
                if "phaseToUse" in d:
                    left -= 1
                    v = d["phaseToUse"]
                    if type(v) is not int or v < 0 or v > 3:
                        raise Refused
                    o.phase_to_use = v
                if "dischargeLimit" in d:
                    left -= 1
                    v = d["dischargeLimit"]
                    if (type(v) is not float and type(v) is not int) or v - v or v > 0:
                        raise Refused
                    o.discharge_limit = v
                if "dischargeLimit_L2" in d:
                    left -= 1
                    v = d["dischargeLimit_L2"]
                    if (type(v) is not float and type(v) is not int) or v - v or v > 0:
                        raise Refused
                    o.discharge_limit_l2 = v
                if "dischargeLimit_L3" in d:
                    left -= 1
                    v = d["dischargeLimit_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v or v > 0:
                        raise Refused
                    o.discharge_limit_l3 = v
                if left != 1:
                    if "setpoint" in d:
                        left -= 1
                        v = d["setpoint"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.setpoint = v
                    if "setpoint_L2" in d:
                        left -= 1
                        v = d["setpoint_L2"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.setpoint_l2 = v
                    if "setpoint_L3" in d:
                        left -= 1
                        v = d["setpoint_L3"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.setpoint_l3 = v
                    if "setpointReactive" in d:
                        left -= 1
                        v = d["setpointReactive"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.setpoint_reactive = v
                    if "setpointReactive_L2" in d:
                        left -= 1
                        v = d["setpointReactive_L2"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.setpoint_reactive_l2 = v
                    if "setpointReactive_L3" in d:
                        left -= 1
                        v = d["setpointReactive_L3"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.setpoint_reactive_l3 = v
                    if "preconditioningRequest" in d:
                        left -= 1
                        v = d["preconditioningRequest"]
                        if v is not True and v is not False:
                            raise Refused
                        o.preconditioning_request = v
                    if "evseSleep" in d:
                        left -= 1
                        v = d["evseSleep"]
                        if v is not True and v is not False:
                            raise Refused
                        o.evse_sleep = v
                    if left != 1:
                        if "v2xBaseline" in d:
                            left -= 1
                            v = d["v2xBaseline"]
                            if (type(v) is not float and type(v) is not int) or v - v:
                                raise Refused
                            o.v2x_baseline = v
                        if "operationMode" in d:
                            left -= 1
                            o.operation_mode = OperationModeEnumType_OF[d["operationMode"]]
                        if "v2xFreqWattCurve" in d:
                            left -= 1
                            v = d["v2xFreqWattCurve"]
                            if type(v) is not list or not v or len(v) > 20:
                                raise Refused
                            o.v2x_freq_watt_curve = decode_each_V2XFreqWattPointType(v)
                        if "v2xSignalWattCurve" in d:
                            left -= 1
                            v = d["v2xSignalWattCurve"]
                            if type(v) is not list or not v or len(v) > 20:
                                raise Refused
                            o.v2x_signal_watt_curve = decode_each_V2XSignalWattPointType(v)
                        if left != 1:
                            if left > 2:
                                raise Refused
                            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ChargingSchedulePeriodType(d):
    return decode_each_ChargingSchedulePeriodType([d])[0]


def decode_each_ChargingScheduleType(items):
    each = []
    for d in items:
        o = new(*ChargingScheduleType_NEW)
        each.append(o)
        v = d["id"]
        if type(v) is not int:
            raise Refused
        o.id = v
        o.charging_rate_unit = ChargingRateUnitEnumType_OF[d["chargingRateUnit"]]
        v = d["chargingSchedulePeriod"]
        if type(v) is not list or not v or len(v) > 1024:
            raise Refused
        o.charging_schedule_period = decode_each_ChargingSchedulePeriodType(v)
        o.limit_at_soc = None
        o.start_schedule = None
        o.duration = None
        o.min_charging_rate = None
        o.power_tolerance = None
        o.signature_id = None
        o.digest_value = None
        o.use_local_time = None
        o.randomized_delay = None
        o.sales_tariff = None
        o.absolute_price_schedule = None
        o.price_level_schedule = None
        o.custom_data = None
        left = len(d)
        if left != 3:
            if "limitAtSoC" in d:
                left -= 1
                d1 = d["limitAtSoC"]
                o1 = new(*LimitAtSoCType_NEW)
                v = d1["soc"]
                if type(v) is not int or v < 0 or v > 100:
                    raise Refused
                o1.soc = v
                v = d1["limit"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o1.limit = v
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 2:
                    if left1 > 3:
                        raise Refused
                    o1.custom_data = decode_CustomDataType(d1["customData"])
                o.limit_at_soc = o1
            if "startSchedule" in d:
                left -= 1
                o.start_schedule = date_time(d["startSchedule"])
            if "duration" in d:
                left -= 1
                v = d["duration"]
                if type(v) is not int:
                    raise Refused
                o.duration = v
            if "minChargingRate" in d:
                left -= 1
                v = d["minChargingRate"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.min_charging_rate = v
            if left != 3:
                if "powerTolerance" in d:
                    left -= 1
                    v = d["powerTolerance"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.power_tolerance = v
                if "signatureId" in d:
                    left -= 1
                    v = d["signatureId"]
                    if type(v) is not int or v < 0:
                        raise Refused
                    o.signature_id = v
                if "digestValue" in d:
                    left -= 1
                    v = d["digestValue"]
                    if type(v) is not str or len(v) > 88:
                        raise Refused
                    o.digest_value = v
                if "useLocalTime" in d:
                    left -= 1
                    v = d["useLocalTime"]
                    if v is not True and v is not False:
                        raise Refused
                    o.use_local_time = v
                if left != 3:
                    if "randomizedDelay" in d:
                        left -= 1
                        v = d["randomizedDelay"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o.randomized_delay = v
                    if "salesTariff" in d:
                        left -= 1
                        d1 = d["salesTariff"]
                        o1 = new(*SalesTariffType_NEW)
                        v = d1["id"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o1.id = v
                        v = d1["salesTariffEntry"]
                        if type(v) is not list or not v or len(v) > 1024:
                            raise Refused
                        o1.sales_tariff_entry = decode_each_SalesTariffEntryType(v)
                        o1.sales_tariff_description = None
                        o1.num_e_price_levels = None
                        o1.custom_data = None
                        left1 = len(d1)
                        if left1 != 2:
                            if "salesTariffDescription" in d1:
                                left1 -= 1
                                v = d1["salesTariffDescription"]
                                if type(v) is not str or len(v) > 32:
                                    raise Refused
                                o1.sales_tariff_description = v
                            if "numEPriceLevels" in d1:
                                left1 -= 1
                                v = d1["numEPriceLevels"]
                                if type(v) is not int or v < 0:
                                    raise Refused
                                o1.num_e_price_levels = v
                            if left1 != 2:
                                if left1 > 3:
                                    raise Refused
                                o1.custom_data = decode_CustomDataType(d1["customData"])
                        o.sales_tariff = o1
                    if "absolutePriceSchedule" in d:
                        left -= 1
                        o.absolute_price_schedule = decode_AbsolutePriceScheduleType(d["absolutePriceSchedule"])
                    if "priceLevelSchedule" in d:
                        left -= 1
                        d1 = d["priceLevelSchedule"]
                        o1 = new(*PriceLevelScheduleType_NEW)
                        v = d1["priceLevelScheduleEntries"]
                        if type(v) is not list or not v or len(v) > 100:
                            raise Refused
                        o1.price_level_schedule_entries = decode_each_PriceLevelScheduleEntryType(v)
                        o1.time_anchor = date_time(d1["timeAnchor"])
                        v = d1["priceScheduleId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o1.price_schedule_id = v
                        v = d1["numberOfPriceLevels"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o1.number_of_price_levels = v
                        o1.price_schedule_description = None
                        o1.custom_data = None
                        left1 = len(d1)
                        if left1 != 4:
                            if "priceScheduleDescription" in d1:
                                left1 -= 1
                                v = d1["priceScheduleDescription"]
                                if type(v) is not str or len(v) > 32:
                                    raise Refused
                                o1.price_schedule_description = v
                            if left1 != 4:
                                if left1 > 5:
                                    raise Refused
                                o1.custom_data = decode_CustomDataType(d1["customData"])
                        o.price_level_schedule = o1
                    if left != 3:
                        if left > 4:
                            raise Refused
                        o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ChargingScheduleType(d):
    return decode_each_ChargingScheduleType([d])[0]


def decode_ChargingScheduleUpdateType(d):
    o = new(*ChargingScheduleUpdateType_NEW)
    if type(d) is not dict:
        raise Refused
    o.limit = None
    o.limit_l2 = None
    o.limit_l3 = None
    o.discharge_limit = None
    o.discharge_limit_l2 = None
    o.discharge_limit_l3 = None
    o.setpoint = None
    o.setpoint_l2 = None
    o.setpoint_l3 = None
    o.setpoint_reactive = None
    o.setpoint_reactive_l2 = None
    o.setpoint_reactive_l3 = None
    o.custom_data = None
    left = len(d)
    if left:
        if "limit" in d:
            left -= 1
            v = d["limit"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.limit = v
        if "limit_L2" in d:
            left -= 1
            v = d["limit_L2"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.limit_l2 = v
        if "limit_L3" in d:
            left -= 1
            v = d["limit_L3"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.limit_l3 = v
        if "dischargeLimit" in d:
            left -= 1
            v = d["dischargeLimit"]
            if (type(v) is not float and type(v) is not int) or v - v or v > 0:
                raise Refused
            o.discharge_limit = v
        if left:
            if "dischargeLimit_L2" in d:
                left -= 1
                v = d["dischargeLimit_L2"]
                if (type(v) is not float and type(v) is not int) or v - v or v > 0:
                    raise Refused
                o.discharge_limit_l2 = v
            if "dischargeLimit_L3" in d:
                left -= 1
                v = d["dischargeLimit_L3"]
                if (type(v) is not float and type(v) is not int) or v - v or v > 0:
                    raise Refused
                o.discharge_limit_l3 = v
            if "setpoint" in d:
                left -= 1
                v = d["setpoint"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.setpoint = v
            if "setpoint_L2" in d:
                left -= 1
                v = d["setpoint_L2"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.setpoint_l2 = v
            if left:
                if "setpoint_L3" in d:
                    left -= 1
                    v = d["setpoint_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.setpoint_l3 = v
                if "setpointReactive" in d:
                    left -= 1
                    v = d["setpointReactive"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.setpoint_reactive = v
                if "setpointReactive_L2" in d:
                    left -= 1
                    v = d["setpointReactive_L2"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.setpoint_reactive_l2 = v
                if "setpointReactive_L3" in d:
                    left -= 1
                    v = d["setpointReactive_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.setpoint_reactive_l3 = v
                if left:
                    if left > 1:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ChargingStationType(d):
    o = new(*ChargingStationType_NEW)
    v = d["model"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.model = v
    v = d["vendorName"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.vendor_name = v
    o.serial_number = None
    o.modem = None
    o.firmware_version = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "serialNumber" in d:
            left -= 1
            v = d["serialNumber"]
            if type(v) is not str or len(v) > 25:
                raise Refused
            o.serial_number = v
        if "modem" in d:
            left -= 1
            o.modem = decode_ModemType(d["modem"])
        if "firmwareVersion" in d:
            left -= 1
            v = d["firmwareVersion"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.firmware_version = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearChargingProfileType(d):
    o = new(*ClearChargingProfileType_NEW)
    if type(d) is not dict:
        raise Refused
    o.evse_id = None
    o.charging_profile_purpose = None
    o.stack_level = None
    o.custom_data = None
    left = len(d)
    if left:
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if "chargingProfilePurpose" in d:
            left -= 1
            o.charging_profile_purpose = ChargingProfilePurposeEnumType_OF[d["chargingProfilePurpose"]]
        if "stackLevel" in d:
            left -= 1
            v = d["stackLevel"]
            if type(v) is not int or v < 0:
                raise Refused
            o.stack_level = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_ClearMonitoringResultType(items):
    each = []
    for d in items:
        o = new(*ClearMonitoringResultType_NEW)
        each.append(o)
        o.status = ClearMonitoringStatusEnumType_OF[d["status"]]
        v = d["id"]
        if type(v) is not int or v < 0:
            raise Refused
        o.id = v
        o.status_info = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "statusInfo" in d:
                left -= 1
                d1 = d["statusInfo"]
                o1 = new(*StatusInfoType_NEW)
                v = d1["reasonCode"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o1.reason_code = v
                o1.additional_info = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 1:
                    if "additionalInfo" in d1:
                        left1 -= 1
                        v = d1["additionalInfo"]
                        if type(v) is not str or len(v) > 1024:
                            raise Refused
                        o1.additional_info = v
                    if left1 != 1:
                        if left1 > 2:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.status_info = o1
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ClearMonitoringResultType(d):
    return decode_each_ClearMonitoringResultType([d])[0]


def decode_each_ClearTariffsResultType(items):
    each = []
    for d in items:
        o = new(*ClearTariffsResultType_NEW)
        each.append(o)
        o.status = TariffClearStatusEnumType_OF[d["status"]]
        o.status_info = None
        o.tariff_id = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "statusInfo" in d:
                left -= 1
                d1 = d["statusInfo"]
                o1 = new(*StatusInfoType_NEW)
                v = d1["reasonCode"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o1.reason_code = v
                o1.additional_info = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 1:
                    if "additionalInfo" in d1:
                        left1 -= 1
                        v = d1["additionalInfo"]
                        if type(v) is not str or len(v) > 1024:
                            raise Refused
                        o1.additional_info = v
                    if left1 != 1:
                        if left1 > 2:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.status_info = o1
            if "tariffId" in d:
                left -= 1
                v = d["tariffId"]
                if type(v) is not str or len(v) > 60:
                    raise Refused
                o.tariff_id = v
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ClearTariffsResultType(d):
    return decode_each_ClearTariffsResultType([d])[0]


def decode_ComponentType(d):
    o = new(*ComponentType_NEW)
    v = d["name"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.name = v
    o.evse = None
    o.instance = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evse" in d:
            left -= 1
            o.evse = decode_EVSEType(d["evse"])
        if "instance" in d:
            left -= 1
            v = d["instance"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.instance = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_ComponentVariableType(items):
    each = []
    for d in items:
        o = new(*ComponentVariableType_NEW)
        each.append(o)
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        o.variable = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "variable" in d:
                left -= 1
                d1 = d["variable"]
                o1 = new(*VariableType_NEW)
                v = d1["name"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.name = v
                o1.instance = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 1:
                    if "instance" in d1:
                        left1 -= 1
                        v = d1["instance"]
                        if type(v) is not str or len(v) > 50:
                            raise Refused
                        o1.instance = v
                    if left1 != 1:
                        if left1 > 2:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.variable = o1
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ComponentVariableType(d):
    return decode_each_ComponentVariableType([d])[0]


def decode_CompositeScheduleType(d):
    o = new(*CompositeScheduleType_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    v = d["duration"]
    if type(v) is not int:
        raise Refused
    o.duration = v
    o.schedule_start = date_time(d["scheduleStart"])
    o.charging_rate_unit = ChargingRateUnitEnumType_OF[d["chargingRateUnit"]]
    v = d["chargingSchedulePeriod"]
    if type(v) is not list or not v:
        raise Refused
    o.charging_schedule_period = decode_each_ChargingSchedulePeriodType(v)
    o.custom_data = None
    left = len(d)
    if left != 5:
        if left > 6:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_ConstantStreamDataType(items):
    each = []
    for d in items:
        o = new(*ConstantStreamDataType_NEW)
        each.append(o)
        v = d["id"]
        if type(v) is not int or v < 0:
            raise Refused
        o.id = v
        d1 = d["params"]
        o1 = new(*PeriodicEventStreamParamsType_NEW)
        if type(d1) is not dict:
            raise Refused
        o1.interval = None
        o1.values = None
        o1.custom_data = None
        left1 = len(d1)
        if left1:
            if "interval" in d1:
                left1 -= 1
                v = d1["interval"]
                if type(v) is not int or v < 0:
                    raise Refused
                o1.interval = v
            if "values" in d1:
                left1 -= 1
                v = d1["values"]
                if type(v) is not int or v < 0:
                    raise Refused
                o1.values = v
            if left1:
                if left1 > 1:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.params = o1
        v = d["variableMonitoringId"]
        if type(v) is not int or v < 0:
            raise Refused
        o.variable_monitoring_id = v
        o.custom_data = None
        left = len(d)
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ConstantStreamDataType(d):
    return decode_each_ConstantStreamDataType([d])[0]


def decode_each_ConsumptionCostType(items):
    each = []
    for d in items:
        o = new(*ConsumptionCostType_NEW)
        each.append(o)
        v = d["startValue"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.start_value = v
        v = d["cost"]
        if type(v) is not list or not v or len(v) > 3:
            raise Refused
        o.cost = decode_each_CostType(v)
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ConsumptionCostType(d):
    return decode_each_ConsumptionCostType([d])[0]


def decode_CostDetailsType(d):
    o = new(*CostDetailsType_NEW)
    o.total_cost = decode_TotalCostType(d["totalCost"])
    o.total_usage = decode_TotalUsageType(d["totalUsage"])
    o.charging_periods = None
    o.failure_to_calculate = None
    o.failure_reason = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "chargingPeriods" in d:
            left -= 1
            v = d["chargingPeriods"]
            if type(v) is not list or not v:
                raise Refused
            o.charging_periods = decode_each_ChargingPeriodType(v)
        if "failureToCalculate" in d:
            left -= 1
            v = d["failureToCalculate"]
            if v is not True and v is not False:
                raise Refused
            o.failure_to_calculate = v
        if "failureReason" in d:
            left -= 1
            v = d["failureReason"]
            if type(v) is not str or len(v) > 500:
                raise Refused
            o.failure_reason = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_CostDimensionType(items):
    each = []
    for d in items:
        o = new(*CostDimensionType_NEW)
        each.append(o)
        o.type = CostDimensionEnumType_OF[d["type"]]
        v = d["volume"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.volume = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_CostDimensionType(d):
    return decode_each_CostDimensionType([d])[0]


def decode_each_CostType(items):
    each = []
    for d in items:
        o = new(*CostType_NEW)
        each.append(o)
        o.cost_kind = CostKindEnumType_OF[d["costKind"]]
        v = d["amount"]
        if type(v) is not int:
            raise Refused
        o.amount = v
        o.amount_multiplier = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "amountMultiplier" in d:
                left -= 1
                v = d["amountMultiplier"]
                if type(v) is not int:
                    raise Refused
                o.amount_multiplier = v
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_CostType(d):
    return decode_each_CostType([d])[0]


def decode_CustomDataType(d):
    o = new(*CustomDataType_NEW)
    v = d["vendorId"]
    if type(v) is not str or len(v) > 255:
        raise Refused
    o.vendor_id = v
    extra = d.copy()
    del extra["vendorId"]
    o.extra = extra
    return o


def decode_DCChargingParametersType(d):
    o = new(*DCChargingParametersType_NEW)
    v = d["evMaxCurrent"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.ev_max_current = v
    v = d["evMaxVoltage"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.ev_max_voltage = v
    o.ev_max_power = None
    o.ev_energy_capacity = None
    o.energy_amount = None
    o.state_of_charge = None
    o.full_soc = None
    o.bulk_soc = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "evMaxPower" in d:
            left -= 1
            v = d["evMaxPower"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.ev_max_power = v
        if "evEnergyCapacity" in d:
            left -= 1
            v = d["evEnergyCapacity"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.ev_energy_capacity = v
        if "energyAmount" in d:
            left -= 1
            v = d["energyAmount"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.energy_amount = v
        if "stateOfCharge" in d:
            left -= 1
            v = d["stateOfCharge"]
            if type(v) is not int or v < 0 or v > 100:
                raise Refused
            o.state_of_charge = v
        if left != 2:
            if "fullSoC" in d:
                left -= 1
                v = d["fullSoC"]
                if type(v) is not int or v < 0 or v > 100:
                    raise Refused
                o.full_soc = v
            if "bulkSoC" in d:
                left -= 1
                v = d["bulkSoC"]
                if type(v) is not int or v < 0 or v > 100:
                    raise Refused
                o.bulk_soc = v
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_DERChargingParametersType(d):
    o = new(*DERChargingParametersType_NEW)
    if type(d) is not dict:
        raise Refused
    o.ev_supported_der_control = None
    o.ev_over_excited_max_discharge_power = None
    o.ev_over_excited_power_factor = None
    o.ev_under_excited_max_discharge_power = None
    o.ev_under_excited_power_factor = None
    o.max_apparent_power = None
    o.max_charge_apparent_power = None
    o.max_charge_apparent_power_l2 = None
    o.max_charge_apparent_power_l3 = None
    o.max_discharge_apparent_power = None
    o.max_discharge_apparent_power_l2 = None
    o.max_discharge_apparent_power_l3 = None
    o.max_charge_reactive_power = None
    o.max_charge_reactive_power_l2 = None
    o.max_charge_reactive_power_l3 = None
    o.min_charge_reactive_power = None
    o.min_charge_reactive_power_l2 = None
    o.min_charge_reactive_power_l3 = None
    o.max_discharge_reactive_power = None
    o.max_discharge_reactive_power_l2 = None
    o.max_discharge_reactive_power_l3 = None
    o.min_discharge_reactive_power = None
    o.min_discharge_reactive_power_l2 = None
    o.min_discharge_reactive_power_l3 = None
    o.nominal_voltage = None
    o.nominal_voltage_offset = None
    o.max_nominal_voltage = None
    o.min_nominal_voltage = None
    o.ev_inverter_manufacturer = None
    o.ev_inverter_model = None
    o.ev_inverter_serial_number = None
    o.ev_inverter_sw_version = None
    o.ev_inverter_hw_version = None
    o.ev_islanding_detection_method = None
    o.ev_islanding_trip_time = None
    o.ev_maximum_level1_dc_injection = None
    o.ev_duration_level1_dc_injection = None
    o.ev_maximum_level2_dc_injection = None
    o.ev_duration_level2_dc_injection = None
    o.ev_reactive_susceptance = None
    o.ev_session_total_discharge_energy_available = None
    o.custom_data = None
    left = len(d)
    if left:
        if "evSupportedDERControl" in d:
            left -= 1
            v = d["evSupportedDERControl"]
            if type(v) is not list or not v:
                raise Refused
            o.ev_supported_der_control = [DERControlEnumType_OF[item] for item in v]
        if "evOverExcitedMaxDischargePower" in d:
            left -= 1
            v = d["evOverExcitedMaxDischargePower"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.ev_over_excited_max_discharge_power = v
        if "evOverExcitedPowerFactor" in d:
            left -= 1
            v = d["evOverExcitedPowerFactor"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.ev_over_excited_power_factor = v
        if "evUnderExcitedMaxDischargePower" in d:
            left -= 1
            v = d["evUnderExcitedMaxDischargePower"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.ev_under_excited_max_discharge_power = v
        if left:
            if "evUnderExcitedPowerFactor" in d:
                left -= 1
                v = d["evUnderExcitedPowerFactor"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.ev_under_excited_power_factor = v
            if "maxApparentPower" in d:
                left -= 1
                v = d["maxApparentPower"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.max_apparent_power = v
            if "maxChargeApparentPower" in d:
                left -= 1
                v = d["maxChargeApparentPower"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.max_charge_apparent_power = v
            if "maxChargeApparentPower_L2" in d:
                left -= 1
                v = d["maxChargeApparentPower_L2"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.max_charge_apparent_power_l2 = v
            if left:
                if "maxChargeApparentPower_L3" in d:
                    left -= 1
                    v = d["maxChargeApparentPower_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_charge_apparent_power_l3 = v
                if "maxDischargeApparentPower" in d:
                    left -= 1
                    v = d["maxDischargeApparentPower"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_discharge_apparent_power = v
                if "maxDischargeApparentPower_L2" in d:
                    left -= 1
                    v = d["maxDischargeApparentPower_L2"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_discharge_apparent_power_l2 = v
                if "maxDischargeApparentPower_L3" in d:
                    left -= 1
                    v = d["maxDischargeApparentPower_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_discharge_apparent_power_l3 = v
                if "maxChargeReactivePower" in d:
                    left -= 1
                    v = d["maxChargeReactivePower"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_charge_reactive_power = v
                if "maxChargeReactivePower_L2" in d:
                    left -= 1
                    v = d["maxChargeReactivePower_L2"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_charge_reactive_power_l2 = v
                if "maxChargeReactivePower_L3" in d:
                    left -= 1
                    v = d["maxChargeReactivePower_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_charge_reactive_power_l3 = v
                if "minChargeReactivePower" in d:
                    left -= 1
                    v = d["minChargeReactivePower"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.min_charge_reactive_power = v
                if left:
                    if "minChargeReactivePower_L2" in d:
                        left -= 1
                        v = d["minChargeReactivePower_L2"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.min_charge_reactive_power_l2 = v
                    if "minChargeReactivePower_L3" in d:
                        left -= 1
                        v = d["minChargeReactivePower_L3"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.min_charge_reactive_power_l3 = v
                    if "maxDischargeReactivePower" in d:
                        left -= 1
                        v = d["maxDischargeReactivePower"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.max_discharge_reactive_power = v
                    if "maxDischargeReactivePower_L2" in d:
                        left -= 1
                        v = d["maxDischargeReactivePower_L2"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.max_discharge_reactive_power_l2 = v
                    if "maxDischargeReactivePower_L3" in d:
                        left -= 1
                        v = d["maxDischargeReactivePower_L3"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.max_discharge_reactive_power_l3 = v
                    if "minDischargeReactivePower" in d:
                        left -= 1
                        v = d["minDischargeReactivePower"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.min_discharge_reactive_power = v
                    if "minDischargeReactivePower_L2" in d:
                        left -= 1
                        v = d["minDischargeReactivePower_L2"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.min_discharge_reactive_power_l2 = v
                    if "minDischargeReactivePower_L3" in d:
                        left -= 1
                        v = d["minDischargeReactivePower_L3"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.min_discharge_reactive_power_l3 = v
                    if "nominalVoltage" in d:
                        left -= 1
                        v = d["nominalVoltage"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.nominal_voltage = v
                    if "nominalVoltageOffset" in d:
                        left -= 1
                        v = d["nominalVoltageOffset"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.nominal_voltage_offset = v
                    if "maxNominalVoltage" in d:
                        left -= 1
                        v = d["maxNominalVoltage"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.max_nominal_voltage = v
                    if "minNominalVoltage" in d:
                        left -= 1
                        v = d["minNominalVoltage"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.min_nominal_voltage = v
                    if "evInverterManufacturer" in d:
                        left -= 1
                        v = d["evInverterManufacturer"]
                        if type(v) is not str or len(v) > 50:
                            raise Refused
                        o.ev_inverter_manufacturer = v
                    if "evInverterModel" in d:
                        left -= 1
                        v = d["evInverterModel"]
                        if type(v) is not str or len(v) > 50:
                            raise Refused
                        o.ev_inverter_model = v
                    if "evInverterSerialNumber" in d:
                        left -= 1
                        v = d["evInverterSerialNumber"]
                        if type(v) is not str or len(v) > 50:
                            raise Refused
                        o.ev_inverter_serial_number = v
                    if "evInverterSwVersion" in d:
                        left -= 1
                        v = d["evInverterSwVersion"]
                        if type(v) is not str or len(v) > 50:
                            raise Refused
                        o.ev_inverter_sw_version = v
                    if "evInverterHwVersion" in d:
                        left -= 1
                        v = d["evInverterHwVersion"]
                        if type(v) is not str or len(v) > 50:
                            raise Refused
                        o.ev_inverter_hw_version = v
                    if "evIslandingDetectionMethod" in d:
                        left -= 1
                        v = d["evIslandingDetectionMethod"]
                        if type(v) is not list or not v:
                            raise Refused
                        o.ev_islanding_detection_method = [IslandingDetectionEnumType_OF[item] for item in v]
                    if "evIslandingTripTime" in d:
                        left -= 1
                        v = d["evIslandingTripTime"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_islanding_trip_time = v
                    if "evMaximumLevel1DCInjection" in d:
                        left -= 1
                        v = d["evMaximumLevel1DCInjection"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_maximum_level1_dc_injection = v
                    if "evDurationLevel1DCInjection" in d:
                        left -= 1
                        v = d["evDurationLevel1DCInjection"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_duration_level1_dc_injection = v
                    if "evMaximumLevel2DCInjection" in d:
                        left -= 1
                        v = d["evMaximumLevel2DCInjection"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_maximum_level2_dc_injection = v
                    if "evDurationLevel2DCInjection" in d:
                        left -= 1
                        v = d["evDurationLevel2DCInjection"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_duration_level2_dc_injection = v
                    if "evReactiveSusceptance" in d:
                        left -= 1
                        v = d["evReactiveSusceptance"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_reactive_susceptance = v
                    if "evSessionTotalDischargeEnergyAvailable" in d:
                        left -= 1
                        v = d["evSessionTotalDischargeEnergyAvailable"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_session_total_discharge_energy_available = v
                    if left:
                        if left > 1:
                            raise Refused
                        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_DERCurveGetType(items):
    each = []
    for d in items:
        o = new(*DERCurveGetType_NEW)
        each.append(o)
        o.curve = decode_DERCurveType(d["curve"])
        v = d["id"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o.id = v
        o.curve_type = DERControlEnumType_OF[d["curveType"]]
        v = d["isDefault"]
        if v is not True and v is not False:
            raise Refused
        o.is_default = v
        v = d["isSuperseded"]
        if v is not True and v is not False:
            raise Refused
        o.is_superseded = v
        o.custom_data = None
        left = len(d)
        if left != 5:
            if left > 6:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_DERCurveGetType(d):
    return decode_each_DERCurveGetType([d])[0]


def decode_each_DERCurvePointsType(items):
    each = []
    for d in items:
        o = new(*DERCurvePointsType_NEW)
        each.append(o)
        v = d["x"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.x = v
        v = d["y"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.y = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_DERCurvePointsType(d):
    return decode_each_DERCurvePointsType([d])[0]


def decode_DERCurveType(d):
    o = new(*DERCurveType_NEW)
    v = d["curveData"]
    if type(v) is not list or not v or len(v) > 10:
        raise Refused
    o.curve_data = decode_each_DERCurvePointsType(v)
    v = d["priority"]
    if type(v) is not int or v < 0:
        raise Refused
    o.priority = v
    o.y_unit = DERUnitEnumType_OF[d["yUnit"]]
    o.hysteresis = None
    o.reactive_power_params = None
    o.voltage_params = None
    o.response_time = None
    o.start_time = None
    o.duration = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "hysteresis" in d:
            left -= 1
            o.hysteresis = decode_HysteresisType(d["hysteresis"])
        if "reactivePowerParams" in d:
            left -= 1
            o.reactive_power_params = decode_ReactivePowerParamsType(d["reactivePowerParams"])
        if "voltageParams" in d:
            left -= 1
            o.voltage_params = decode_VoltageParamsType(d["voltageParams"])
        if "responseTime" in d:
            left -= 1
            v = d["responseTime"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.response_time = v
        if left != 3:
            if "startTime" in d:
                left -= 1
                o.start_time = date_time(d["startTime"])
            if "duration" in d:
                left -= 1
                v = d["duration"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.duration = v
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_EVAbsolutePriceScheduleEntryType(items):
    each = []
    for d in items:
        o = new(*EVAbsolutePriceScheduleEntryType_NEW)
        each.append(o)
        v = d["duration"]
        if type(v) is not int:
            raise Refused
        o.duration = v
        v = d["evPriceRule"]
        if type(v) is not list or not v or len(v) > 8:
            raise Refused
        o.ev_price_rule = decode_each_EVPriceRuleType(v)
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_EVAbsolutePriceScheduleEntryType(d):
    return decode_each_EVAbsolutePriceScheduleEntryType([d])[0]


def decode_EVAbsolutePriceScheduleType(d):
    o = new(*EVAbsolutePriceScheduleType_NEW)
    o.time_anchor = date_time(d["timeAnchor"])
    v = d["currency"]
    if type(v) is not str or len(v) > 3:
        raise Refused
    o.currency = v
    v = d["evAbsolutePriceScheduleEntries"]
    if type(v) is not list or not v or len(v) > 1024:
        raise Refused
    o.ev_absolute_price_schedule_entries = decode_each_EVAbsolutePriceScheduleEntryType(v)
    v = d["priceAlgorithm"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.price_algorithm = v
    o.custom_data = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_EVEnergyOfferType(d):
    o = new(*EVEnergyOfferType_NEW)
    o.ev_power_schedule = decode_EVPowerScheduleType(d["evPowerSchedule"])
    o.ev_absolute_price_schedule = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evAbsolutePriceSchedule" in d:
            left -= 1
            o.ev_absolute_price_schedule = decode_EVAbsolutePriceScheduleType(d["evAbsolutePriceSchedule"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_EVPowerScheduleEntryType(items):
    each = []
    for d in items:
        o = new(*EVPowerScheduleEntryType_NEW)
        each.append(o)
        v = d["duration"]
        if type(v) is not int:
            raise Refused
        o.duration = v
        v = d["power"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.power = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_EVPowerScheduleEntryType(d):
    return decode_each_EVPowerScheduleEntryType([d])[0]


def decode_EVPowerScheduleType(d):
    o = new(*EVPowerScheduleType_NEW)
    v = d["evPowerScheduleEntries"]
    if type(v) is not list or not v or len(v) > 1024:
        raise Refused
    o.ev_power_schedule_entries = decode_each_EVPowerScheduleEntryType(v)
    o.time_anchor = date_time(d["timeAnchor"])
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_EVPriceRuleType(items):
    each = []
    for d in items:
        o = new(*EVPriceRuleType_NEW)
        each.append(o)
        v = d["energyFee"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.energy_fee = v
        v = d["powerRangeStart"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.power_range_start = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_EVPriceRuleType(d):
    return decode_each_EVPriceRuleType([d])[0]


def decode_EVSEType(d):
    o = new(*EVSEType_NEW)
    v = d["id"]
    if type(v) is not int or v < 0:
        raise Refused
    o.id = v
    o.connector_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "connectorId" in d:
            left -= 1
            v = d["connectorId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.connector_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_EnterServiceGetType(items):
    each = []
    for d in items:
        o = new(*EnterServiceGetType_NEW)
        each.append(o)
        o.enter_service = decode_EnterServiceType(d["enterService"])
        v = d["id"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o.id = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_EnterServiceGetType(d):
    return decode_each_EnterServiceGetType([d])[0]


def decode_EnterServiceType(d):
    o = new(*EnterServiceType_NEW)
    v = d["priority"]
    if type(v) is not int or v < 0:
        raise Refused
    o.priority = v
    v = d["highVoltage"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.high_voltage = v
    v = d["lowVoltage"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.low_voltage = v
    v = d["highFreq"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.high_freq = v
    v = d["lowFreq"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.low_freq = v
    o.delay = None
    o.random_delay = None
    o.ramp_rate = None
    o.custom_data = None
    left = len(d)
    if left != 5:
        if "delay" in d:
            left -= 1
            v = d["delay"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.delay = v
        if "randomDelay" in d:
            left -= 1
            v = d["randomDelay"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.random_delay = v
        if "rampRate" in d:
            left -= 1
            v = d["rampRate"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.ramp_rate = v
        if left != 5:
            if left > 6:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_EventDataType(items):
    each = []
    for d in items:
        o = new(*EventDataType_NEW)
        each.append(o)
        v = d["eventId"]
        if type(v) is not int or v < 0:
            raise Refused
        o.event_id = v
        o.timestamp = date_time(d["timestamp"])
        o.trigger = EventTriggerEnumType_OF[d["trigger"]]
        v = d["actualValue"]
        if type(v) is not str or len(v) > 2500:
            raise Refused
        o.actual_value = v
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        o.event_notification_type = EventNotificationEnumType_OF[d["eventNotificationType"]]
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        o.cause = None
        o.tech_code = None
        o.tech_info = None
        o.cleared = None
        o.transaction_id = None
        o.variable_monitoring_id = None
        o.severity = None
        o.custom_data = None
        left = len(d)
        if left != 7:
            if "cause" in d:
                left -= 1
                v = d["cause"]
                if type(v) is not int or v < 0:
                    raise Refused
                o.cause = v
            if "techCode" in d:
                left -= 1
                v = d["techCode"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o.tech_code = v
            if "techInfo" in d:
                left -= 1
                v = d["techInfo"]
                if type(v) is not str or len(v) > 500:
                    raise Refused
                o.tech_info = v
            if "cleared" in d:
                left -= 1
                v = d["cleared"]
                if v is not True and v is not False:
                    raise Refused
                o.cleared = v
            if left != 7:
                if "transactionId" in d:
                    left -= 1
                    v = d["transactionId"]
                    if type(v) is not str or len(v) > 36:
                        raise Refused
                    o.transaction_id = v
                if "variableMonitoringId" in d:
                    left -= 1
                    v = d["variableMonitoringId"]
                    if type(v) is not int or v < 0:
                        raise Refused
                    o.variable_monitoring_id = v
                if "severity" in d:
                    left -= 1
                    v = d["severity"]
                    if type(v) is not int or v < 0:
                        raise Refused
                    o.severity = v
                if left != 7:
                    if left > 8:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_EventDataType(d):
    return decode_each_EventDataType([d])[0]


def decode_FirmwareType(d):
    o = new(*FirmwareType_NEW)
    v = d["location"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.location = v
    o.retrieve_date_time = date_time(d["retrieveDateTime"])
    o.install_date_time = None
    o.signing_certificate = None
    o.signature = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "installDateTime" in d:
            left -= 1
            o.install_date_time = date_time(d["installDateTime"])
        if "signingCertificate" in d:
            left -= 1
            v = d["signingCertificate"]
            if type(v) is not str or len(v) > 5500:
                raise Refused
            o.signing_certificate = v
        if "signature" in d:
            left -= 1
            v = d["signature"]
            if type(v) is not str or len(v) > 800:
                raise Refused
            o.signature = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_FixedPFGetType(items):
    each = []
    for d in items:
        o = new(*FixedPFGetType_NEW)
        each.append(o)
        d1 = d["fixedPF"]
        o1 = new(*FixedPFType_NEW)
        v = d1["priority"]
        if type(v) is not int or v < 0:
            raise Refused
        o1.priority = v
        v = d1["displacement"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o1.displacement = v
        v = d1["excitation"]
        if v is not True and v is not False:
            raise Refused
        o1.excitation = v
        o1.start_time = None
        o1.duration = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 3:
            if "startTime" in d1:
                left1 -= 1
                o1.start_time = date_time(d1["startTime"])
            if "duration" in d1:
                left1 -= 1
                v = d1["duration"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o1.duration = v
            if left1 != 3:
                if left1 > 4:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.fixed_pf = o1
        v = d["id"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o.id = v
        v = d["isDefault"]
        if v is not True and v is not False:
            raise Refused
        o.is_default = v
        v = d["isSuperseded"]
        if v is not True and v is not False:
            raise Refused
        o.is_superseded = v
        o.custom_data = None
        left = len(d)
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_FixedPFGetType(d):
    return decode_each_FixedPFGetType([d])[0]


def decode_FixedPFType(d):
    o = new(*FixedPFType_NEW)
    v = d["priority"]
    if type(v) is not int or v < 0:
        raise Refused
    o.priority = v
    v = d["displacement"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.displacement = v
    v = d["excitation"]
    if v is not True and v is not False:
        raise Refused
    o.excitation = v
    o.start_time = None
    o.duration = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "startTime" in d:
            left -= 1
            o.start_time = date_time(d["startTime"])
        if "duration" in d:
            left -= 1
            v = d["duration"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.duration = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_FixedVarGetType(items):
    each = []
    for d in items:
        o = new(*FixedVarGetType_NEW)
        each.append(o)
        d1 = d["fixedVar"]
        o1 = new(*FixedVarType_NEW)
        v = d1["priority"]
        if type(v) is not int or v < 0:
            raise Refused
        o1.priority = v
        v = d1["setpoint"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o1.setpoint = v
        o1.unit = DERUnitEnumType_OF[d1["unit"]]
        o1.start_time = None
        o1.duration = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 3:
            if "startTime" in d1:
                left1 -= 1
                o1.start_time = date_time(d1["startTime"])
            if "duration" in d1:
                left1 -= 1
                v = d1["duration"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o1.duration = v
            if left1 != 3:
                if left1 > 4:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.fixed_var = o1
        v = d["id"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o.id = v
        v = d["isDefault"]
        if v is not True and v is not False:
            raise Refused
        o.is_default = v
        v = d["isSuperseded"]
        if v is not True and v is not False:
            raise Refused
        o.is_superseded = v
        o.custom_data = None
        left = len(d)
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_FixedVarGetType(d):
    return decode_each_FixedVarGetType([d])[0]


def decode_FixedVarType(d):
    o = new(*FixedVarType_NEW)
    v = d["priority"]
    if type(v) is not int or v < 0:
        raise Refused
    o.priority = v
    v = d["setpoint"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.setpoint = v
    o.unit = DERUnitEnumType_OF[d["unit"]]
    o.start_time = None
    o.duration = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "startTime" in d:
            left -= 1
            o.start_time = date_time(d["startTime"])
        if "duration" in d:
            left -= 1
            v = d["duration"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.duration = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_FreqDroopGetType(items):
    each = []
    for d in items:
        o = new(*FreqDroopGetType_NEW)
        each.append(o)
        o.freq_droop = decode_FreqDroopType(d["freqDroop"])
        v = d["id"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o.id = v
        v = d["isDefault"]
        if v is not True and v is not False:
            raise Refused
        o.is_default = v
        v = d["isSuperseded"]
        if v is not True and v is not False:
            raise Refused
        o.is_superseded = v
        o.custom_data = None
        left = len(d)
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_FreqDroopGetType(d):
    return decode_each_FreqDroopGetType([d])[0]


def decode_FreqDroopType(d):
    o = new(*FreqDroopType_NEW)
    v = d["priority"]
    if type(v) is not int or v < 0:
        raise Refused
    o.priority = v
    v = d["overFreq"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.over_freq = v
    v = d["underFreq"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.under_freq = v
    v = d["overDroop"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.over_droop = v
    v = d["underDroop"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.under_droop = v
    v = d["responseTime"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.response_time = v
    o.start_time = None
    o.duration = None
    o.custom_data = None
    left = len(d)
    if left != 6:
        if "startTime" in d:
            left -= 1
            o.start_time = date_time(d["startTime"])
        if "duration" in d:
            left -= 1
            v = d["duration"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.duration = v
        if left != 6:
            if left > 7:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_GetVariableDataType(items):
    each = []
    for d in items:
        o = new(*GetVariableDataType_NEW)
        each.append(o)
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        o.attribute_type = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "attributeType" in d:
                left -= 1
                o.attribute_type = AttributeEnumType_OF[d["attributeType"]]
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_GetVariableDataType(d):
    return decode_each_GetVariableDataType([d])[0]


def decode_each_GetVariableResultType(items):
    each = []
    for d in items:
        o = new(*GetVariableResultType_NEW)
        each.append(o)
        o.attribute_status = GetVariableStatusEnumType_OF[d["attributeStatus"]]
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        o.attribute_status_info = None
        o.attribute_type = None
        o.attribute_value = None
        o.custom_data = None
        left = len(d)
        if left != 3:
            if "attributeStatusInfo" in d:
                left -= 1
                d1 = d["attributeStatusInfo"]
                o1 = new(*StatusInfoType_NEW)
                v = d1["reasonCode"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o1.reason_code = v
                o1.additional_info = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 1:
                    if "additionalInfo" in d1:
                        left1 -= 1
                        v = d1["additionalInfo"]
                        if type(v) is not str or len(v) > 1024:
                            raise Refused
                        o1.additional_info = v
                    if left1 != 1:
                        if left1 > 2:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.attribute_status_info = o1
            if "attributeType" in d:
                left -= 1
                o.attribute_type = AttributeEnumType_OF[d["attributeType"]]
            if "attributeValue" in d:
                left -= 1
                v = d["attributeValue"]
                if type(v) is not str or len(v) > 2500:
                    raise Refused
                o.attribute_value = v
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_GetVariableResultType(d):
    return decode_each_GetVariableResultType([d])[0]


def decode_each_GradientGetType(items):
    each = []
    for d in items:
        o = new(*GradientGetType_NEW)
        each.append(o)
        d1 = d["gradient"]
        o1 = new(*GradientType_NEW)
        v = d1["priority"]
        if type(v) is not int or v < 0:
            raise Refused
        o1.priority = v
        v = d1["gradient"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o1.gradient = v
        v = d1["softGradient"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o1.soft_gradient = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 3:
            if left1 > 4:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.gradient = o1
        v = d["id"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o.id = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_GradientGetType(d):
    return decode_each_GradientGetType([d])[0]


def decode_GradientType(d):
    o = new(*GradientType_NEW)
    v = d["priority"]
    if type(v) is not int or v < 0:
        raise Refused
    o.priority = v
    v = d["gradient"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.gradient = v
    v = d["softGradient"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.soft_gradient = v
    o.custom_data = None
    left = len(d)
    if left != 3:
        if left > 4:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_HysteresisType(d):
    o = new(*HysteresisType_NEW)
    if type(d) is not dict:
        raise Refused
    o.hysteresis_high = None
    o.hysteresis_low = None
    o.hysteresis_delay = None
    o.hysteresis_gradient = None
    o.custom_data = None
    left = len(d)
    if left:
        if "hysteresisHigh" in d:
            left -= 1
            v = d["hysteresisHigh"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.hysteresis_high = v
        if "hysteresisLow" in d:
            left -= 1
            v = d["hysteresisLow"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.hysteresis_low = v
        if "hysteresisDelay" in d:
            left -= 1
            v = d["hysteresisDelay"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.hysteresis_delay = v
        if "hysteresisGradient" in d:
            left -= 1
            v = d["hysteresisGradient"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.hysteresis_gradient = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_IdTokenInfoType(d):
    o = new(*IdTokenInfoType_NEW)
    o.status = AuthorizationStatusEnumType_OF[d["status"]]
    o.cache_expiry_date_time = None
    o.charging_priority = None
    o.group_id_token = None
    o.language1 = None
    o.language2 = None
    o.evse_id = None
    o.personal_message = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "cacheExpiryDateTime" in d:
            left -= 1
            o.cache_expiry_date_time = date_time(d["cacheExpiryDateTime"])
        if "chargingPriority" in d:
            left -= 1
            v = d["chargingPriority"]
            if type(v) is not int:
                raise Refused
            o.charging_priority = v
        if "groupIdToken" in d:
            left -= 1
            o.group_id_token = decode_IdTokenType(d["groupIdToken"])
        if "language1" in d:
            left -= 1
            v = d["language1"]
            if type(v) is not str or len(v) > 8:
                raise Refused
            o.language1 = v
        if left != 1:
            if "language2" in d:
                left -= 1
                v = d["language2"]
                if type(v) is not str or len(v) > 8:
                    raise Refused
                o.language2 = v
            if "evseId" in d:
                left -= 1
                v = d["evseId"]
                if type(v) is not list or not v:
                    raise Refused
                for item in v:
                    if type(item) is not int or item < 0:
                        raise Refused
                o.evse_id = v[:]
            if "personalMessage" in d:
                left -= 1
                o.personal_message = decode_MessageContentType(d["personalMessage"])
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_IdTokenType(d):
    o = new(*IdTokenType_NEW)
    v = d["idToken"]
    if type(v) is not str or len(v) > 255:
        raise Refused
    o.id_token = v
    v = d["type"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.type = v
    o.additional_info = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "additionalInfo" in d:
            left -= 1
            v = d["additionalInfo"]
            if type(v) is not list or not v:
                raise Refused
            o.additional_info = decode_each_AdditionalInfoType(v)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_LimitAtSoCType(d):
    o = new(*LimitAtSoCType_NEW)
    v = d["soc"]
    if type(v) is not int or v < 0 or v > 100:
        raise Refused
    o.soc = v
    v = d["limit"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.limit = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_LimitMaxDischargeGetType(items):
    each = []
    for d in items:
        o = new(*LimitMaxDischargeGetType_NEW)
        each.append(o)
        v = d["id"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o.id = v
        v = d["isDefault"]
        if v is not True and v is not False:
            raise Refused
        o.is_default = v
        v = d["isSuperseded"]
        if v is not True and v is not False:
            raise Refused
        o.is_superseded = v
        d1 = d["limitMaxDischarge"]
        o1 = new(*LimitMaxDischargeType_NEW)
        v = d1["priority"]
        if type(v) is not int or v < 0:
            raise Refused
        o1.priority = v
        o1.pct_max_discharge_power = None
        o1.power_monitoring_must_trip = None
        o1.start_time = None
        o1.duration = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "pctMaxDischargePower" in d1:
                left1 -= 1
                v = d1["pctMaxDischargePower"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o1.pct_max_discharge_power = v
            if "powerMonitoringMustTrip" in d1:
                left1 -= 1
                o1.power_monitoring_must_trip = decode_DERCurveType(d1["powerMonitoringMustTrip"])
            if "startTime" in d1:
                left1 -= 1
                o1.start_time = date_time(d1["startTime"])
            if "duration" in d1:
                left1 -= 1
                v = d1["duration"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o1.duration = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.limit_max_discharge = o1
        o.custom_data = None
        left = len(d)
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_LimitMaxDischargeGetType(d):
    return decode_each_LimitMaxDischargeGetType([d])[0]


def decode_LimitMaxDischargeType(d):
    o = new(*LimitMaxDischargeType_NEW)
    v = d["priority"]
    if type(v) is not int or v < 0:
        raise Refused
    o.priority = v
    o.pct_max_discharge_power = None
    o.power_monitoring_must_trip = None
    o.start_time = None
    o.duration = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "pctMaxDischargePower" in d:
            left -= 1
            v = d["pctMaxDischargePower"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.pct_max_discharge_power = v
        if "powerMonitoringMustTrip" in d:
            left -= 1
            o.power_monitoring_must_trip = decode_DERCurveType(d["powerMonitoringMustTrip"])
        if "startTime" in d:
            left -= 1
            o.start_time = date_time(d["startTime"])
        if "duration" in d:
            left -= 1
            v = d["duration"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.duration = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_LogParametersType(d):
    o = new(*LogParametersType_NEW)
    v = d["remoteLocation"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.remote_location = v
    o.oldest_timestamp = None
    o.latest_timestamp = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "oldestTimestamp" in d:
            left -= 1
            o.oldest_timestamp = date_time(d["oldestTimestamp"])
        if "latestTimestamp" in d:
            left -= 1
            o.latest_timestamp = date_time(d["latestTimestamp"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_MessageContentType(items):
    each = []
    for d in items:
        o = new(*MessageContentType_NEW)
        each.append(o)
        o.format = MessageFormatEnumType_OF[d["format"]]
        v = d["content"]
        if type(v) is not str or len(v) > 1024:
            raise Refused
        o.content = v
        o.language = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "language" in d:
                left -= 1
                v = d["language"]
                if type(v) is not str or len(v) > 8:
                    raise Refused
                o.language = v
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_MessageContentType(d):
    return decode_each_MessageContentType([d])[0]


def decode_each_MessageInfoType(items):
    each = []
    for d in items:
        o = new(*MessageInfoType_NEW)
        each.append(o)
        v = d["id"]
        if type(v) is not int or v < 0:
            raise Refused
        o.id = v
        o.priority = MessagePriorityEnumType_OF[d["priority"]]
        d1 = d["message"]
        o1 = new(*MessageContentType_NEW)
        o1.format = MessageFormatEnumType_OF[d1["format"]]
        v = d1["content"]
        if type(v) is not str or len(v) > 1024:
            raise Refused
        o1.content = v
        o1.language = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 2:
            if "language" in d1:
                left1 -= 1
                v = d1["language"]
                if type(v) is not str or len(v) > 8:
                    raise Refused
                o1.language = v
            if left1 != 2:
                if left1 > 3:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.message = o1
        o.display = None
        o.state = None
        o.start_date_time = None
        o.end_date_time = None
        o.transaction_id = None
        o.message_extra = None
        o.custom_data = None
        left = len(d)
        if left != 3:
            if "display" in d:
                left -= 1
                d1 = d["display"]
                o1 = new(*ComponentType_NEW)
                v = d1["name"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.name = v
                o1.evse = None
                o1.instance = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 1:
                    if "evse" in d1:
                        left1 -= 1
                        d2 = d1["evse"]
                        o2 = new(*EVSEType_NEW)
                        v = d2["id"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.id = v
                        o2.connector_id = None
                        o2.custom_data = None
                        left2 = len(d2)
                        if left2 != 1:
                            if "connectorId" in d2:
                                left2 -= 1
                                v = d2["connectorId"]
                                if type(v) is not int or v < 0:
                                    raise Refused
                                o2.connector_id = v
                            if left2 != 1:
                                if left2 > 2:
                                    raise Refused
                                o2.custom_data = decode_CustomDataType(d2["customData"])
                        o1.evse = o2
                    if "instance" in d1:
                        left1 -= 1
                        v = d1["instance"]
                        if type(v) is not str or len(v) > 50:
                            raise Refused
                        o1.instance = v
                    if left1 != 1:
                        if left1 > 2:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.display = o1
            if "state" in d:
                left -= 1
                o.state = MessageStateEnumType_OF[d["state"]]
            if "startDateTime" in d:
                left -= 1
                o.start_date_time = date_time(d["startDateTime"])
            if "endDateTime" in d:
                left -= 1
                o.end_date_time = date_time(d["endDateTime"])
            if left != 3:
                if "transactionId" in d:
                    left -= 1
                    v = d["transactionId"]
                    if type(v) is not str or len(v) > 36:
                        raise Refused
                    o.transaction_id = v
                if "messageExtra" in d:
                    left -= 1
                    v = d["messageExtra"]
                    if type(v) is not list or not v or len(v) > 4:
                        raise Refused
                    o.message_extra = decode_each_MessageContentType(v)
                if left != 3:
                    if left > 4:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_MessageInfoType(d):
    return decode_each_MessageInfoType([d])[0]


def decode_each_MeterValueType(items):
    each = []
    for d in items:
        o = new(*MeterValueType_NEW)
        each.append(o)
        v = d["sampledValue"]
        if type(v) is not list or not v:
            raise Refused
        o.sampled_value = decode_each_SampledValueType(v)
        o.timestamp = date_time(d["timestamp"])
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_MeterValueType(d):
    return decode_each_MeterValueType([d])[0]


def decode_ModemType(d):
    o = new(*ModemType_NEW)
    if type(d) is not dict:
        raise Refused
    o.iccid = None
    o.imsi = None
    o.custom_data = None
    left = len(d)
    if left:
        if "iccid" in d:
            left -= 1
            v = d["iccid"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.iccid = v
        if "imsi" in d:
            left -= 1
            v = d["imsi"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.imsi = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_MonitoringDataType(items):
    each = []
    for d in items:
        o = new(*MonitoringDataType_NEW)
        each.append(o)
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        v = d["variableMonitoring"]
        if type(v) is not list or not v:
            raise Refused
        o.variable_monitoring = decode_each_VariableMonitoringType(v)
        o.custom_data = None
        left = len(d)
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_MonitoringDataType(d):
    return decode_each_MonitoringDataType([d])[0]


def decode_NetworkConnectionProfileType(d):
    o = new(*NetworkConnectionProfileType_NEW)
    o.ocpp_interface = OCPPInterfaceEnumType_OF[d["ocppInterface"]]
    o.ocpp_transport = OCPPTransportEnumType_OF[d["ocppTransport"]]
    v = d["messageTimeout"]
    if type(v) is not int:
        raise Refused
    o.message_timeout = v
    v = d["ocppCsmsUrl"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.ocpp_csms_url = v
    v = d["securityProfile"]
    if type(v) is not int or v < 0:
        raise Refused
    o.security_profile = v
    o.apn = None
    o.ocpp_version = None
    o.identity = None
    o.basic_auth_password = None
    o.vpn = None
    o.custom_data = None
    left = len(d)
    if left != 5:
        if "apn" in d:
            left -= 1
            o.apn = decode_APNType(d["apn"])
        if "ocppVersion" in d:
            left -= 1
            o.ocpp_version = OCPPVersionEnumType_OF[d["ocppVersion"]]
        if "identity" in d:
            left -= 1
            v = d["identity"]
            if type(v) is not str or len(v) > 48:
                raise Refused
            o.identity = v
        if "basicAuthPassword" in d:
            left -= 1
            v = d["basicAuthPassword"]
            if type(v) is not str or len(v) > 64:
                raise Refused
            o.basic_auth_password = v
        if left != 5:
            if "vpn" in d:
                left -= 1
                o.vpn = decode_VPNType(d["vpn"])
            if left != 5:
                if left > 6:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_OCSPRequestDataType(items):
    each = []
    for d in items:
        o = new(*OCSPRequestDataType_NEW)
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
        v = d["responderURL"]
        if type(v) is not str or len(v) > 2000:
            raise Refused
        o.responder_url = v
        o.custom_data = None
        left = len(d)
        if left != 5:
            if left > 6:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_OCSPRequestDataType(d):
    return decode_each_OCSPRequestDataType([d])[0]


def decode_OverstayRuleListType(d):
    o = new(*OverstayRuleListType_NEW)
    v = d["overstayRule"]
    if type(v) is not list or not v or len(v) > 5:
        raise Refused
    o.overstay_rule = decode_each_OverstayRuleType(v)
    o.overstay_power_threshold = None
    o.overstay_time_threshold = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "overstayPowerThreshold" in d:
            left -= 1
            o.overstay_power_threshold = decode_RationalNumberType(d["overstayPowerThreshold"])
        if "overstayTimeThreshold" in d:
            left -= 1
            v = d["overstayTimeThreshold"]
            if type(v) is not int:
                raise Refused
            o.overstay_time_threshold = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_OverstayRuleType(items):
    each = []
    for d in items:
        o = new(*OverstayRuleType_NEW)
        each.append(o)
        d1 = d["overstayFee"]
        o1 = new(*RationalNumberType_NEW)
        v = d1["exponent"]
        if type(v) is not int:
            raise Refused
        o1.exponent = v
        v = d1["value"]
        if type(v) is not int:
            raise Refused
        o1.value = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 2:
            if left1 > 3:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.overstay_fee = o1
        v = d["startTime"]
        if type(v) is not int:
            raise Refused
        o.start_time = v
        v = d["overstayFeePeriod"]
        if type(v) is not int:
            raise Refused
        o.overstay_fee_period = v
        o.overstay_rule_description = None
        o.custom_data = None
        left = len(d)
        if left != 3:
            if "overstayRuleDescription" in d:
                left -= 1
                v = d["overstayRuleDescription"]
                if type(v) is not str or len(v) > 32:
                    raise Refused
                o.overstay_rule_description = v
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_OverstayRuleType(d):
    return decode_each_OverstayRuleType([d])[0]


def decode_PeriodicEventStreamParamsType(d):
    o = new(*PeriodicEventStreamParamsType_NEW)
    if type(d) is not dict:
        raise Refused
    o.interval = None
    o.values = None
    o.custom_data = None
    left = len(d)
    if left:
        if "interval" in d:
            left -= 1
            v = d["interval"]
            if type(v) is not int or v < 0:
                raise Refused
            o.interval = v
        if "values" in d:
            left -= 1
            v = d["values"]
            if type(v) is not int or v < 0:
                raise Refused
            o.values = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_PriceLevelScheduleEntryType(items):
    each = []
    for d in items:
        o = new(*PriceLevelScheduleEntryType_NEW)
        each.append(o)
        v = d["duration"]
        if type(v) is not int:
            raise Refused
        o.duration = v
        v = d["priceLevel"]
        if type(v) is not int or v < 0:
            raise Refused
        o.price_level = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_PriceLevelScheduleEntryType(d):
    return decode_each_PriceLevelScheduleEntryType([d])[0]


def decode_PriceLevelScheduleType(d):
    o = new(*PriceLevelScheduleType_NEW)
    v = d["priceLevelScheduleEntries"]
    if type(v) is not list or not v or len(v) > 100:
        raise Refused
    o.price_level_schedule_entries = decode_each_PriceLevelScheduleEntryType(v)
    o.time_anchor = date_time(d["timeAnchor"])
    v = d["priceScheduleId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.price_schedule_id = v
    v = d["numberOfPriceLevels"]
    if type(v) is not int or v < 0:
        raise Refused
    o.number_of_price_levels = v
    o.price_schedule_description = None
    o.custom_data = None
    left = len(d)
    if left != 4:
        if "priceScheduleDescription" in d:
            left -= 1
            v = d["priceScheduleDescription"]
            if type(v) is not str or len(v) > 32:
                raise Refused
            o.price_schedule_description = v
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_PriceRuleStackType(items):
    each = []
    for d in items:
        o = new(*PriceRuleStackType_NEW)
        each.append(o)
        v = d["duration"]
        if type(v) is not int:
            raise Refused
        o.duration = v
        v = d["priceRule"]
        if type(v) is not list or not v or len(v) > 8:
            raise Refused
        o.price_rule = decode_each_PriceRuleType(v)
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_PriceRuleStackType(d):
    return decode_each_PriceRuleStackType([d])[0]


def decode_each_PriceRuleType(items):
    each = []
    for d in items:
        o = new(*PriceRuleType_NEW)
        each.append(o)
        d1 = d["energyFee"]
        o1 = new(*RationalNumberType_NEW)
        v = d1["exponent"]
        if type(v) is not int:
            raise Refused
        o1.exponent = v
        v = d1["value"]
        if type(v) is not int:
            raise Refused
        o1.value = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 2:
            if left1 > 3:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.energy_fee = o1
        d1 = d["powerRangeStart"]
        o1 = new(*RationalNumberType_NEW)
        v = d1["exponent"]
        if type(v) is not int:
            raise Refused
        o1.exponent = v
        v = d1["value"]
        if type(v) is not int:
            raise Refused
        o1.value = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 2:
            if left1 > 3:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.power_range_start = o1
        o.parking_fee_period = None
        o.carbon_dioxide_emission = None
        o.renewable_generation_percentage = None
        o.parking_fee = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "parkingFeePeriod" in d:
                left -= 1
                v = d["parkingFeePeriod"]
                if type(v) is not int:
                    raise Refused
                o.parking_fee_period = v
            if "carbonDioxideEmission" in d:
                left -= 1
                v = d["carbonDioxideEmission"]
                if type(v) is not int or v < 0:
                    raise Refused
                o.carbon_dioxide_emission = v
            if "renewableGenerationPercentage" in d:
                left -= 1
                v = d["renewableGenerationPercentage"]
                if type(v) is not int or v < 0 or v > 100:
                    raise Refused
                o.renewable_generation_percentage = v
            if "parkingFee" in d:
                left -= 1
                d1 = d["parkingFee"]
                o1 = new(*RationalNumberType_NEW)
                v = d1["exponent"]
                if type(v) is not int:
                    raise Refused
                o1.exponent = v
                v = d1["value"]
                if type(v) is not int:
                    raise Refused
                o1.value = v
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 2:
                    if left1 > 3:
                        raise Refused
                    o1.custom_data = decode_CustomDataType(d1["customData"])
                o.parking_fee = o1
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_PriceRuleType(d):
    return decode_each_PriceRuleType([d])[0]


def decode_PriceType(d):
    o = new(*PriceType_NEW)
    if type(d) is not dict:
        raise Refused
    o.excl_tax = None
    o.incl_tax = None
    o.tax_rates = None
    o.custom_data = None
    left = len(d)
    if left:
        if "exclTax" in d:
            left -= 1
            v = d["exclTax"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.excl_tax = v
        if "inclTax" in d:
            left -= 1
            v = d["inclTax"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.incl_tax = v
        if "taxRates" in d:
            left -= 1
            v = d["taxRates"]
            if type(v) is not list or not v or len(v) > 5:
                raise Refused
            o.tax_rates = decode_each_TaxRateType(v)
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RationalNumberType(d):
    o = new(*RationalNumberType_NEW)
    v = d["exponent"]
    if type(v) is not int:
        raise Refused
    o.exponent = v
    v = d["value"]
    if type(v) is not int:
        raise Refused
    o.value = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReactivePowerParamsType(d):
    o = new(*ReactivePowerParamsType_NEW)
    if type(d) is not dict:
        raise Refused
    o.v_ref = None
    o.autonomous_v_ref_enable = None
    o.autonomous_v_ref_time_constant = None
    o.custom_data = None
    left = len(d)
    if left:
        if "vRef" in d:
            left -= 1
            v = d["vRef"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.v_ref = v
        if "autonomousVRefEnable" in d:
            left -= 1
            v = d["autonomousVRefEnable"]
            if v is not True and v is not False:
                raise Refused
            o.autonomous_v_ref_enable = v
        if "autonomousVRefTimeConstant" in d:
            left -= 1
            v = d["autonomousVRefTimeConstant"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.autonomous_v_ref_time_constant = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RelativeTimeIntervalType(d):
    o = new(*RelativeTimeIntervalType_NEW)
    v = d["start"]
    if type(v) is not int:
        raise Refused
    o.start = v
    o.duration = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "duration" in d:
            left -= 1
            v = d["duration"]
            if type(v) is not int:
                raise Refused
            o.duration = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_ReportDataType(items):
    each = []
    for d in items:
        o = new(*ReportDataType_NEW)
        each.append(o)
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        v = d["variableAttribute"]
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        o.variable_attribute = decode_each_VariableAttributeType(v)
        o.variable_characteristics = None
        o.custom_data = None
        left = len(d)
        if left != 3:
            if "variableCharacteristics" in d:
                left -= 1
                d1 = d["variableCharacteristics"]
                o1 = new(*VariableCharacteristicsType_NEW)
                o1.data_type = DataEnumType_OF[d1["dataType"]]
                v = d1["supportsMonitoring"]
                if v is not True and v is not False:
                    raise Refused
                o1.supports_monitoring = v
                o1.unit = None
                o1.min_limit = None
                o1.max_limit = None
                o1.max_elements = None
                o1.values_list = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 2:
                    if "unit" in d1:
                        left1 -= 1
                        v = d1["unit"]
                        if type(v) is not str or len(v) > 16:
                            raise Refused
                        o1.unit = v
                    if "minLimit" in d1:
                        left1 -= 1
                        v = d1["minLimit"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o1.min_limit = v
                    if "maxLimit" in d1:
                        left1 -= 1
                        v = d1["maxLimit"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o1.max_limit = v
                    if "maxElements" in d1:
                        left1 -= 1
                        v = d1["maxElements"]
                        if type(v) is not int or v < 1:
                            raise Refused
                        o1.max_elements = v
                    if left1 != 2:
                        if "valuesList" in d1:
                            left1 -= 1
                            v = d1["valuesList"]
                            if type(v) is not str or len(v) > 1000:
                                raise Refused
                            o1.values_list = v
                        if left1 != 2:
                            if left1 > 3:
                                raise Refused
                            o1.custom_data = decode_CustomDataType(d1["customData"])
                o.variable_characteristics = o1
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ReportDataType(d):
    return decode_each_ReportDataType([d])[0]


def decode_each_SalesTariffEntryType(items):
    each = []
    for d in items:
        o = new(*SalesTariffEntryType_NEW)
        each.append(o)
        d1 = d["relativeTimeInterval"]
        o1 = new(*RelativeTimeIntervalType_NEW)
        v = d1["start"]
        if type(v) is not int:
            raise Refused
        o1.start = v
        o1.duration = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "duration" in d1:
                left1 -= 1
                v = d1["duration"]
                if type(v) is not int:
                    raise Refused
                o1.duration = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.relative_time_interval = o1
        o.e_price_level = None
        o.consumption_cost = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "ePriceLevel" in d:
                left -= 1
                v = d["ePriceLevel"]
                if type(v) is not int or v < 0:
                    raise Refused
                o.e_price_level = v
            if "consumptionCost" in d:
                left -= 1
                v = d["consumptionCost"]
                if type(v) is not list or not v or len(v) > 3:
                    raise Refused
                o.consumption_cost = decode_each_ConsumptionCostType(v)
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_SalesTariffEntryType(d):
    return decode_each_SalesTariffEntryType([d])[0]


def decode_SalesTariffType(d):
    o = new(*SalesTariffType_NEW)
    v = d["id"]
    if type(v) is not int or v < 0:
        raise Refused
    o.id = v
    v = d["salesTariffEntry"]
    if type(v) is not list or not v or len(v) > 1024:
        raise Refused
    o.sales_tariff_entry = decode_each_SalesTariffEntryType(v)
    o.sales_tariff_description = None
    o.num_e_price_levels = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "salesTariffDescription" in d:
            left -= 1
            v = d["salesTariffDescription"]
            if type(v) is not str or len(v) > 32:
                raise Refused
            o.sales_tariff_description = v
        if "numEPriceLevels" in d:
            left -= 1
            v = d["numEPriceLevels"]
            if type(v) is not int or v < 0:
                raise Refused
            o.num_e_price_levels = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_SampledValueType(items):
    each = []
    for d in items:
        o = new(*SampledValueType_NEW)
        each.append(o)
        v = d["value"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.value = v
        o.measurand = None
        o.context = None
        o.phase = None
        o.location = None
        o.signed_meter_value = None
        o.unit_of_measure = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "measurand" in d:
                left -= 1
                o.measurand = MeasurandEnumType_OF[d["measurand"]]
            if "context" in d:
                left -= 1
                o.context = ReadingContextEnumType_OF[d["context"]]
            if "phase" in d:
                left -= 1
                o.phase = PhaseEnumType_OF[d["phase"]]
            if "location" in d:
                left -= 1
                o.location = LocationEnumType_OF[d["location"]]
            if left != 1:
                if "signedMeterValue" in d:
                    left -= 1
                    d1 = d["signedMeterValue"]
                    o1 = new(*SignedMeterValueType_NEW)
                    v = d1["signedMeterData"]
                    if type(v) is not str or len(v) > 32768:
                        raise Refused
                    o1.signed_meter_data = v
                    v = d1["encodingMethod"]
                    if type(v) is not str or len(v) > 50:
                        raise Refused
                    o1.encoding_method = v
                    o1.signing_method = None
                    o1.public_key = None
                    o1.custom_data = None
                    left1 = len(d1)
                    if left1 != 2:
                        if "signingMethod" in d1:
                            left1 -= 1
                            v = d1["signingMethod"]
                            if type(v) is not str or len(v) > 50:
                                raise Refused
                            o1.signing_method = v
                        if "publicKey" in d1:
                            left1 -= 1
                            v = d1["publicKey"]
                            if type(v) is not str or len(v) > 2500:
                                raise Refused
                            o1.public_key = v
                        if left1 != 2:
                            if left1 > 3:
                                raise Refused
                            o1.custom_data = decode_CustomDataType(d1["customData"])
                    o.signed_meter_value = o1
                if "unitOfMeasure" in d:
                    left -= 1
                    d1 = d["unitOfMeasure"]
                    o1 = new(*UnitOfMeasureType_NEW)
                    if type(d1) is not dict:
                        raise Refused
                    o1.unit = None
                    o1.multiplier = None
                    o1.custom_data = None
                    left1 = len(d1)
                    if left1:
                        if "unit" in d1:
                            left1 -= 1
                            v = d1["unit"]
                            if type(v) is not str or len(v) > 20:
                                raise Refused
                            o1.unit = v
                        if "multiplier" in d1:
                            left1 -= 1
                            v = d1["multiplier"]
                            if type(v) is not int:
                                raise Refused
                            o1.multiplier = v
                        if left1:
                            if left1 > 1:
                                raise Refused
                            o1.custom_data = decode_CustomDataType(d1["customData"])
                    o.unit_of_measure = o1
                if left != 1:
                    if left > 2:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_SampledValueType(d):
    return decode_each_SampledValueType([d])[0]


def decode_each_SetMonitoringDataType(items):
    each = []
    for d in items:
        o = new(*SetMonitoringDataType_NEW)
        each.append(o)
        v = d["value"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.value = v
        o.type = MonitorEnumType_OF[d["type"]]
        v = d["severity"]
        if type(v) is not int or v < 0:
            raise Refused
        o.severity = v
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        o.id = None
        o.periodic_event_stream = None
        o.transaction = None
        o.custom_data = None
        left = len(d)
        if left != 5:
            if "id" in d:
                left -= 1
                v = d["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o.id = v
            if "periodicEventStream" in d:
                left -= 1
                d1 = d["periodicEventStream"]
                o1 = new(*PeriodicEventStreamParamsType_NEW)
                if type(d1) is not dict:
                    raise Refused
                o1.interval = None
                o1.values = None
                o1.custom_data = None
                left1 = len(d1)
                if left1:
                    if "interval" in d1:
                        left1 -= 1
                        v = d1["interval"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o1.interval = v
                    if "values" in d1:
                        left1 -= 1
                        v = d1["values"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o1.values = v
                    if left1:
                        if left1 > 1:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.periodic_event_stream = o1
            if "transaction" in d:
                left -= 1
                v = d["transaction"]
                if v is not True and v is not False:
                    raise Refused
                o.transaction = v
            if left != 5:
                if left > 6:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_SetMonitoringDataType(d):
    return decode_each_SetMonitoringDataType([d])[0]


def decode_each_SetMonitoringResultType(items):
    each = []
    for d in items:
        o = new(*SetMonitoringResultType_NEW)
        each.append(o)
        o.status = SetMonitoringStatusEnumType_OF[d["status"]]
        o.type = MonitorEnumType_OF[d["type"]]
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        v = d["severity"]
        if type(v) is not int or v < 0:
            raise Refused
        o.severity = v
        o.id = None
        o.status_info = None
        o.custom_data = None
        left = len(d)
        if left != 5:
            if "id" in d:
                left -= 1
                v = d["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o.id = v
            if "statusInfo" in d:
                left -= 1
                d1 = d["statusInfo"]
                o1 = new(*StatusInfoType_NEW)
                v = d1["reasonCode"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o1.reason_code = v
                o1.additional_info = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 1:
                    if "additionalInfo" in d1:
                        left1 -= 1
                        v = d1["additionalInfo"]
                        if type(v) is not str or len(v) > 1024:
                            raise Refused
                        o1.additional_info = v
                    if left1 != 1:
                        if left1 > 2:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.status_info = o1
            if left != 5:
                if left > 6:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_SetMonitoringResultType(d):
    return decode_each_SetMonitoringResultType([d])[0]


def decode_each_SetVariableDataType(items):
    each = []
    for d in items:
        o = new(*SetVariableDataType_NEW)
        each.append(o)
        v = d["attributeValue"]
        if type(v) is not str or len(v) > 2500:
            raise Refused
        o.attribute_value = v
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        o.attribute_type = None
        o.custom_data = None
        left = len(d)
        if left != 3:
            if "attributeType" in d:
                left -= 1
                o.attribute_type = AttributeEnumType_OF[d["attributeType"]]
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_SetVariableDataType(d):
    return decode_each_SetVariableDataType([d])[0]


def decode_each_SetVariableResultType(items):
    each = []
    for d in items:
        o = new(*SetVariableResultType_NEW)
        each.append(o)
        o.attribute_status = SetVariableStatusEnumType_OF[d["attributeStatus"]]
        d1 = d["component"]
        o1 = new(*ComponentType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.evse = None
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "evse" in d1:
                left1 -= 1
                d2 = d1["evse"]
                o2 = new(*EVSEType_NEW)
                v = d2["id"]
                if type(v) is not int or v < 0:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int or v < 0:
                            raise Refused
                        o2.connector_id = v
                    if left2 != 1:
                        if left2 > 2:
                            raise Refused
                        o2.custom_data = decode_CustomDataType(d2["customData"])
                o1.evse = o2
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.component = o1
        d1 = d["variable"]
        o1 = new(*VariableType_NEW)
        v = d1["name"]
        if type(v) is not str or len(v) > 50:
            raise Refused
        o1.name = v
        o1.instance = None
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 1:
            if "instance" in d1:
                left1 -= 1
                v = d1["instance"]
                if type(v) is not str or len(v) > 50:
                    raise Refused
                o1.instance = v
            if left1 != 1:
                if left1 > 2:
                    raise Refused
                o1.custom_data = decode_CustomDataType(d1["customData"])
        o.variable = o1
        o.attribute_type = None
        o.attribute_status_info = None
        o.custom_data = None
        left = len(d)
        if left != 3:
            if "attributeType" in d:
                left -= 1
                o.attribute_type = AttributeEnumType_OF[d["attributeType"]]
            if "attributeStatusInfo" in d:
                left -= 1
                d1 = d["attributeStatusInfo"]
                o1 = new(*StatusInfoType_NEW)
                v = d1["reasonCode"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o1.reason_code = v
                o1.additional_info = None
                o1.custom_data = None
                left1 = len(d1)
                if left1 != 1:
                    if "additionalInfo" in d1:
                        left1 -= 1
                        v = d1["additionalInfo"]
                        if type(v) is not str or len(v) > 1024:
                            raise Refused
                        o1.additional_info = v
                    if left1 != 1:
                        if left1 > 2:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.attribute_status_info = o1
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_SetVariableResultType(d):
    return decode_each_SetVariableResultType([d])[0]


def decode_SignedMeterValueType(d):
    o = new(*SignedMeterValueType_NEW)
    v = d["signedMeterData"]
    if type(v) is not str or len(v) > 32768:
        raise Refused
    o.signed_meter_data = v
    v = d["encodingMethod"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.encoding_method = v
    o.signing_method = None
    o.public_key = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "signingMethod" in d:
            left -= 1
            v = d["signingMethod"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.signing_method = v
        if "publicKey" in d:
            left -= 1
            v = d["publicKey"]
            if type(v) is not str or len(v) > 2500:
                raise Refused
            o.public_key = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_StatusInfoType(d):
    o = new(*StatusInfoType_NEW)
    v = d["reasonCode"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.reason_code = v
    o.additional_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "additionalInfo" in d:
            left -= 1
            v = d["additionalInfo"]
            if type(v) is not str or len(v) > 1024:
                raise Refused
            o.additional_info = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_StreamDataElementType(items):
    each = []
    for d in items:
        o = new(*StreamDataElementType_NEW)
        each.append(o)
        v = d["t"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.t = v
        v = d["v"]
        if type(v) is not str or len(v) > 2500:
            raise Refused
        o.v = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_StreamDataElementType(d):
    return decode_each_StreamDataElementType([d])[0]


def decode_each_TariffAssignmentType(items):
    each = []
    for d in items:
        o = new(*TariffAssignmentType_NEW)
        each.append(o)
        v = d["tariffId"]
        if type(v) is not str or len(v) > 60:
            raise Refused
        o.tariff_id = v
        o.tariff_kind = TariffKindEnumType_OF[d["tariffKind"]]
        o.valid_from = None
        o.evse_ids = None
        o.id_tokens = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "validFrom" in d:
                left -= 1
                o.valid_from = date_time(d["validFrom"])
            if "evseIds" in d:
                left -= 1
                v = d["evseIds"]
                if type(v) is not list or not v:
                    raise Refused
                for item in v:
                    if type(item) is not int or item < 0:
                        raise Refused
                o.evse_ids = v[:]
            if "idTokens" in d:
                left -= 1
                v = d["idTokens"]
                if type(v) is not list or not v:
                    raise Refused
                for item in v:
                    if type(item) is not str or len(item) > 255:
                        raise Refused
                o.id_tokens = v[:]
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_TariffAssignmentType(d):
    return decode_each_TariffAssignmentType([d])[0]


def decode_TariffConditionsFixedType(d):
    o = new(*TariffConditionsFixedType_NEW)
    if type(d) is not dict:
        raise Refused
    o.start_time_of_day = None
    o.end_time_of_day = None
    o.day_of_week = None
    o.valid_from_date = None
    o.valid_to_date = None
    o.evse_kind = None
    o.payment_brand = None
    o.payment_recognition = None
    o.custom_data = None
    left = len(d)
    if left:
        if "startTimeOfDay" in d:
            left -= 1
            v = d["startTimeOfDay"]
            if type(v) is not str:
                raise Refused
            o.start_time_of_day = v
        if "endTimeOfDay" in d:
            left -= 1
            v = d["endTimeOfDay"]
            if type(v) is not str:
                raise Refused
            o.end_time_of_day = v
        if "dayOfWeek" in d:
            left -= 1
            v = d["dayOfWeek"]
            if type(v) is not list or not v or len(v) > 7:
                raise Refused
            o.day_of_week = [DayOfWeekEnumType_OF[item] for item in v]
        if "validFromDate" in d:
            left -= 1
            v = d["validFromDate"]
            if type(v) is not str:
                raise Refused
            o.valid_from_date = v
        if left:
            if "validToDate" in d:
                left -= 1
                v = d["validToDate"]
                if type(v) is not str:
                    raise Refused
                o.valid_to_date = v
            if "evseKind" in d:
                left -= 1
                o.evse_kind = EvseKindEnumType_OF[d["evseKind"]]
            if "paymentBrand" in d:
                left -= 1
                v = d["paymentBrand"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o.payment_brand = v
            if "paymentRecognition" in d:
                left -= 1
                v = d["paymentRecognition"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o.payment_recognition = v
            if left:
                if left > 1:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TariffConditionsType(d):
    o = new(*TariffConditionsType_NEW)
    if type(d) is not dict:
        raise Refused
    o.start_time_of_day = None
    o.end_time_of_day = None
    o.day_of_week = None
    o.valid_from_date = None
    o.valid_to_date = None
    o.evse_kind = None
    o.min_energy = None
    o.max_energy = None
    o.min_current = None
    o.max_current = None
    o.min_power = None
    o.max_power = None
    o.min_time = None
    o.max_time = None
    o.min_charging_time = None
    o.max_charging_time = None
    o.min_idle_time = None
    o.max_idle_time = None
    o.custom_data = None
    left = len(d)
    if left:
        if "startTimeOfDay" in d:
            left -= 1
            v = d["startTimeOfDay"]
            if type(v) is not str:
                raise Refused
            o.start_time_of_day = v
        if "endTimeOfDay" in d:
            left -= 1
            v = d["endTimeOfDay"]
            if type(v) is not str:
                raise Refused
            o.end_time_of_day = v
        if "dayOfWeek" in d:
            left -= 1
            v = d["dayOfWeek"]
            if type(v) is not list or not v or len(v) > 7:
                raise Refused
            o.day_of_week = [DayOfWeekEnumType_OF[item] for item in v]
        if "validFromDate" in d:
            left -= 1
            v = d["validFromDate"]
            if type(v) is not str:
                raise Refused
            o.valid_from_date = v
        if left:
            if "validToDate" in d:
                left -= 1
                v = d["validToDate"]
                if type(v) is not str:
                    raise Refused
                o.valid_to_date = v
            if "evseKind" in d:
                left -= 1
                o.evse_kind = EvseKindEnumType_OF[d["evseKind"]]
            if "minEnergy" in d:
                left -= 1
                v = d["minEnergy"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.min_energy = v
            if "maxEnergy" in d:
                left -= 1
                v = d["maxEnergy"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.max_energy = v
            if left:
                if "minCurrent" in d:
                    left -= 1
                    v = d["minCurrent"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.min_current = v
                if "maxCurrent" in d:
                    left -= 1
                    v = d["maxCurrent"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_current = v
                if "minPower" in d:
                    left -= 1
                    v = d["minPower"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.min_power = v
                if "maxPower" in d:
                    left -= 1
                    v = d["maxPower"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_power = v
                if "minTime" in d:
                    left -= 1
                    v = d["minTime"]
                    if type(v) is not int:
                        raise Refused
                    o.min_time = v
                if "maxTime" in d:
                    left -= 1
                    v = d["maxTime"]
                    if type(v) is not int:
                        raise Refused
                    o.max_time = v
                if "minChargingTime" in d:
                    left -= 1
                    v = d["minChargingTime"]
                    if type(v) is not int:
                        raise Refused
                    o.min_charging_time = v
                if "maxChargingTime" in d:
                    left -= 1
                    v = d["maxChargingTime"]
                    if type(v) is not int:
                        raise Refused
                    o.max_charging_time = v
                if left:
                    if "minIdleTime" in d:
                        left -= 1
                        v = d["minIdleTime"]
                        if type(v) is not int:
                            raise Refused
                        o.min_idle_time = v
                    if "maxIdleTime" in d:
                        left -= 1
                        v = d["maxIdleTime"]
                        if type(v) is not int:
                            raise Refused
                        o.max_idle_time = v
                    if left:
                        if left > 1:
                            raise Refused
                        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_TariffEnergyPriceType(items):
    each = []
    for d in items:
        o = new(*TariffEnergyPriceType_NEW)
        each.append(o)
        v = d["priceKwh"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.price_kwh = v
        o.conditions = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "conditions" in d:
                left -= 1
                o.conditions = decode_TariffConditionsType(d["conditions"])
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_TariffEnergyPriceType(d):
    return decode_each_TariffEnergyPriceType([d])[0]


def decode_TariffEnergyType(d):
    o = new(*TariffEnergyType_NEW)
    v = d["prices"]
    if type(v) is not list or not v:
        raise Refused
    o.prices = decode_each_TariffEnergyPriceType(v)
    o.tax_rates = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "taxRates" in d:
            left -= 1
            v = d["taxRates"]
            if type(v) is not list or not v or len(v) > 5:
                raise Refused
            o.tax_rates = decode_each_TaxRateType(v)
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_TariffFixedPriceType(items):
    each = []
    for d in items:
        o = new(*TariffFixedPriceType_NEW)
        each.append(o)
        v = d["priceFixed"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.price_fixed = v
        o.conditions = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "conditions" in d:
                left -= 1
                o.conditions = decode_TariffConditionsFixedType(d["conditions"])
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_TariffFixedPriceType(d):
    return decode_each_TariffFixedPriceType([d])[0]


def decode_TariffFixedType(d):
    o = new(*TariffFixedType_NEW)
    v = d["prices"]
    if type(v) is not list or not v:
        raise Refused
    o.prices = decode_each_TariffFixedPriceType(v)
    o.tax_rates = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "taxRates" in d:
            left -= 1
            v = d["taxRates"]
            if type(v) is not list or not v or len(v) > 5:
                raise Refused
            o.tax_rates = decode_each_TaxRateType(v)
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_TariffTimePriceType(items):
    each = []
    for d in items:
        o = new(*TariffTimePriceType_NEW)
        each.append(o)
        v = d["priceMinute"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.price_minute = v
        o.conditions = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "conditions" in d:
                left -= 1
                o.conditions = decode_TariffConditionsType(d["conditions"])
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_TariffTimePriceType(d):
    return decode_each_TariffTimePriceType([d])[0]


def decode_TariffTimeType(d):
    o = new(*TariffTimeType_NEW)
    v = d["prices"]
    if type(v) is not list or not v:
        raise Refused
    o.prices = decode_each_TariffTimePriceType(v)
    o.tax_rates = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "taxRates" in d:
            left -= 1
            v = d["taxRates"]
            if type(v) is not list or not v or len(v) > 5:
                raise Refused
            o.tax_rates = decode_each_TaxRateType(v)
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TariffType(d):
    o = new(*TariffType_NEW)
    v = d["tariffId"]
    if type(v) is not str or len(v) > 60:
        raise Refused
    o.tariff_id = v
    v = d["currency"]
    if type(v) is not str or len(v) > 3:
        raise Refused
    o.currency = v
    o.description = None
    o.energy = None
    o.valid_from = None
    o.charging_time = None
    o.idle_time = None
    o.fixed_fee = None
    o.reservation_time = None
    o.reservation_fixed = None
    o.min_cost = None
    o.max_cost = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "description" in d:
            left -= 1
            v = d["description"]
            if type(v) is not list or not v or len(v) > 10:
                raise Refused
            o.description = decode_each_MessageContentType(v)
        if "energy" in d:
            left -= 1
            o.energy = decode_TariffEnergyType(d["energy"])
        if "validFrom" in d:
            left -= 1
            o.valid_from = date_time(d["validFrom"])
        if "chargingTime" in d:
            left -= 1
            o.charging_time = decode_TariffTimeType(d["chargingTime"])
        if left != 2:
            if "idleTime" in d:
                left -= 1
                o.idle_time = decode_TariffTimeType(d["idleTime"])
            if "fixedFee" in d:
                left -= 1
                o.fixed_fee = decode_TariffFixedType(d["fixedFee"])
            if "reservationTime" in d:
                left -= 1
                o.reservation_time = decode_TariffTimeType(d["reservationTime"])
            if "reservationFixed" in d:
                left -= 1
                o.reservation_fixed = decode_TariffFixedType(d["reservationFixed"])
            if left != 2:
                if "minCost" in d:
                    left -= 1
                    o.min_cost = decode_PriceType(d["minCost"])
                if "maxCost" in d:
                    left -= 1
                    o.max_cost = decode_PriceType(d["maxCost"])
                if left != 2:
                    if left > 3:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_TaxRateType(items):
    each = []
    for d in items:
        o = new(*TaxRateType_NEW)
        each.append(o)
        v = d["type"]
        if type(v) is not str or len(v) > 20:
            raise Refused
        o.type = v
        v = d["tax"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.tax = v
        o.stack = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "stack" in d:
                left -= 1
                v = d["stack"]
                if type(v) is not int or v < 0:
                    raise Refused
                o.stack = v
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_TaxRateType(d):
    return decode_each_TaxRateType([d])[0]


def decode_each_TaxRuleType(items):
    each = []
    for d in items:
        o = new(*TaxRuleType_NEW)
        each.append(o)
        v = d["taxRuleID"]
        if type(v) is not int or v < 0:
            raise Refused
        o.tax_rule_id = v
        v = d["appliesToEnergyFee"]
        if v is not True and v is not False:
            raise Refused
        o.applies_to_energy_fee = v
        v = d["appliesToParkingFee"]
        if v is not True and v is not False:
            raise Refused
        o.applies_to_parking_fee = v
        v = d["appliesToOverstayFee"]
        if v is not True and v is not False:
            raise Refused
        o.applies_to_overstay_fee = v
        v = d["appliesToMinimumMaximumCost"]
        if v is not True and v is not False:
            raise Refused
        o.applies_to_minimum_maximum_cost = v
        d1 = d["taxRate"]
        o1 = new(*RationalNumberType_NEW)
        v = d1["exponent"]
        if type(v) is not int:
            raise Refused
        o1.exponent = v
        v = d1["value"]
        if type(v) is not int:
            raise Refused
        o1.value = v
        o1.custom_data = None
        left1 = len(d1)
        if left1 != 2:
            if left1 > 3:
                raise Refused
            o1.custom_data = decode_CustomDataType(d1["customData"])
        o.tax_rate = o1
        o.tax_rule_name = None
        o.tax_included_in_price = None
        o.custom_data = None
        left = len(d)
        if left != 6:
            if "taxRuleName" in d:
                left -= 1
                v = d["taxRuleName"]
                if type(v) is not str or len(v) > 100:
                    raise Refused
                o.tax_rule_name = v
            if "taxIncludedInPrice" in d:
                left -= 1
                v = d["taxIncludedInPrice"]
                if v is not True and v is not False:
                    raise Refused
                o.tax_included_in_price = v
            if left != 6:
                if left > 7:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_TaxRuleType(d):
    return decode_each_TaxRuleType([d])[0]


def decode_TotalCostType(d):
    o = new(*TotalCostType_NEW)
    v = d["currency"]
    if type(v) is not str or len(v) > 3:
        raise Refused
    o.currency = v
    o.type_of_cost = TariffCostEnumType_OF[d["typeOfCost"]]
    o.total = decode_TotalPriceType(d["total"])
    o.fixed = None
    o.energy = None
    o.charging_time = None
    o.idle_time = None
    o.reservation_time = None
    o.reservation_fixed = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "fixed" in d:
            left -= 1
            o.fixed = decode_PriceType(d["fixed"])
        if "energy" in d:
            left -= 1
            o.energy = decode_PriceType(d["energy"])
        if "chargingTime" in d:
            left -= 1
            o.charging_time = decode_PriceType(d["chargingTime"])
        if "idleTime" in d:
            left -= 1
            o.idle_time = decode_PriceType(d["idleTime"])
        if left != 3:
            if "reservationTime" in d:
                left -= 1
                o.reservation_time = decode_PriceType(d["reservationTime"])
            if "reservationFixed" in d:
                left -= 1
                o.reservation_fixed = decode_PriceType(d["reservationFixed"])
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TotalPriceType(d):
    o = new(*TotalPriceType_NEW)
    if type(d) is not dict:
        raise Refused
    o.excl_tax = None
    o.incl_tax = None
    o.custom_data = None
    left = len(d)
    if left:
        if "exclTax" in d:
            left -= 1
            v = d["exclTax"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.excl_tax = v
        if "inclTax" in d:
            left -= 1
            v = d["inclTax"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.incl_tax = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TotalUsageType(d):
    o = new(*TotalUsageType_NEW)
    v = d["energy"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.energy = v
    v = d["chargingTime"]
    if type(v) is not int:
        raise Refused
    o.charging_time = v
    v = d["idleTime"]
    if type(v) is not int:
        raise Refused
    o.idle_time = v
    o.reservation_time = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "reservationTime" in d:
            left -= 1
            v = d["reservationTime"]
            if type(v) is not int:
                raise Refused
            o.reservation_time = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TransactionLimitType(d):
    o = new(*TransactionLimitType_NEW)
    if type(d) is not dict:
        raise Refused
    o.max_cost = None
    o.max_energy = None
    o.max_time = None
    o.max_soc = None
    o.custom_data = None
    left = len(d)
    if left:
        if "maxCost" in d:
            left -= 1
            v = d["maxCost"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.max_cost = v
        if "maxEnergy" in d:
            left -= 1
            v = d["maxEnergy"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.max_energy = v
        if "maxTime" in d:
            left -= 1
            v = d["maxTime"]
            if type(v) is not int:
                raise Refused
            o.max_time = v
        if "maxSoC" in d:
            left -= 1
            v = d["maxSoC"]
            if type(v) is not int or v < 0 or v > 100:
                raise Refused
            o.max_soc = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TransactionType(d):
    o = new(*TransactionType_NEW)
    v = d["transactionId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.transaction_id = v
    o.charging_state = None
    o.time_spent_charging = None
    o.stopped_reason = None
    o.remote_start_id = None
    o.operation_mode = None
    o.tariff_id = None
    o.transaction_limit = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "chargingState" in d:
            left -= 1
            o.charging_state = ChargingStateEnumType_OF[d["chargingState"]]
        if "timeSpentCharging" in d:
            left -= 1
            v = d["timeSpentCharging"]
            if type(v) is not int:
                raise Refused
            o.time_spent_charging = v
        if "stoppedReason" in d:
            left -= 1
            o.stopped_reason = ReasonEnumType_OF[d["stoppedReason"]]
        if "remoteStartId" in d:
            left -= 1
            v = d["remoteStartId"]
            if type(v) is not int:
                raise Refused
            o.remote_start_id = v
        if left != 1:
            if "operationMode" in d:
                left -= 1
                o.operation_mode = OperationModeEnumType_OF[d["operationMode"]]
            if "tariffId" in d:
                left -= 1
                v = d["tariffId"]
                if type(v) is not str or len(v) > 60:
                    raise Refused
                o.tariff_id = v
            if "transactionLimit" in d:
                left -= 1
                o.transaction_limit = decode_TransactionLimitType(d["transactionLimit"])
            if left != 1:
                if left > 2:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UnitOfMeasureType(d):
    o = new(*UnitOfMeasureType_NEW)
    if type(d) is not dict:
        raise Refused
    o.unit = None
    o.multiplier = None
    o.custom_data = None
    left = len(d)
    if left:
        if "unit" in d:
            left -= 1
            v = d["unit"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.unit = v
        if "multiplier" in d:
            left -= 1
            v = d["multiplier"]
            if type(v) is not int:
                raise Refused
            o.multiplier = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_V2XChargingParametersType(d):
    o = new(*V2XChargingParametersType_NEW)
    if type(d) is not dict:
        raise Refused
    o.min_charge_power = None
    o.min_charge_power_l2 = None
    o.min_charge_power_l3 = None
    o.max_charge_power = None
    o.max_charge_power_l2 = None
    o.max_charge_power_l3 = None
    o.min_discharge_power = None
    o.min_discharge_power_l2 = None
    o.min_discharge_power_l3 = None
    o.max_discharge_power = None
    o.max_discharge_power_l2 = None
    o.max_discharge_power_l3 = None
    o.min_charge_current = None
    o.max_charge_current = None
    o.min_discharge_current = None
    o.max_discharge_current = None
    o.min_voltage = None
    o.max_voltage = None
    o.ev_target_energy_request = None
    o.ev_min_energy_request = None
    o.ev_max_energy_request = None
    o.ev_min_v2x_energy_request = None
    o.ev_max_v2x_energy_request = None
    o.target_soc = None
    o.custom_data = None
    left = len(d)
    if left:
        if "minChargePower" in d:
            left -= 1
            v = d["minChargePower"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.min_charge_power = v
        if "minChargePower_L2" in d:
            left -= 1
            v = d["minChargePower_L2"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.min_charge_power_l2 = v
        if "minChargePower_L3" in d:
            left -= 1
            v = d["minChargePower_L3"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.min_charge_power_l3 = v
        if "maxChargePower" in d:
            left -= 1
            v = d["maxChargePower"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.max_charge_power = v
        if left:
            if "maxChargePower_L2" in d:
                left -= 1
                v = d["maxChargePower_L2"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.max_charge_power_l2 = v
            if "maxChargePower_L3" in d:
                left -= 1
                v = d["maxChargePower_L3"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.max_charge_power_l3 = v
            if "minDischargePower" in d:
                left -= 1
                v = d["minDischargePower"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.min_discharge_power = v
            if "minDischargePower_L2" in d:
                left -= 1
                v = d["minDischargePower_L2"]
                if (type(v) is not float and type(v) is not int) or v - v:
                    raise Refused
                o.min_discharge_power_l2 = v
            if left:
                if "minDischargePower_L3" in d:
                    left -= 1
                    v = d["minDischargePower_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.min_discharge_power_l3 = v
                if "maxDischargePower" in d:
                    left -= 1
                    v = d["maxDischargePower"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_discharge_power = v
                if "maxDischargePower_L2" in d:
                    left -= 1
                    v = d["maxDischargePower_L2"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_discharge_power_l2 = v
                if "maxDischargePower_L3" in d:
                    left -= 1
                    v = d["maxDischargePower_L3"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_discharge_power_l3 = v
                if "minChargeCurrent" in d:
                    left -= 1
                    v = d["minChargeCurrent"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.min_charge_current = v
                if "maxChargeCurrent" in d:
                    left -= 1
                    v = d["maxChargeCurrent"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_charge_current = v
                if "minDischargeCurrent" in d:
                    left -= 1
                    v = d["minDischargeCurrent"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.min_discharge_current = v
                if "maxDischargeCurrent" in d:
                    left -= 1
                    v = d["maxDischargeCurrent"]
                    if (type(v) is not float and type(v) is not int) or v - v:
                        raise Refused
                    o.max_discharge_current = v
                if left:
                    if "minVoltage" in d:
                        left -= 1
                        v = d["minVoltage"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.min_voltage = v
                    if "maxVoltage" in d:
                        left -= 1
                        v = d["maxVoltage"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.max_voltage = v
                    if "evTargetEnergyRequest" in d:
                        left -= 1
                        v = d["evTargetEnergyRequest"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_target_energy_request = v
                    if "evMinEnergyRequest" in d:
                        left -= 1
                        v = d["evMinEnergyRequest"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_min_energy_request = v
                    if "evMaxEnergyRequest" in d:
                        left -= 1
                        v = d["evMaxEnergyRequest"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_max_energy_request = v
                    if "evMinV2XEnergyRequest" in d:
                        left -= 1
                        v = d["evMinV2XEnergyRequest"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_min_v2x_energy_request = v
                    if "evMaxV2XEnergyRequest" in d:
                        left -= 1
                        v = d["evMaxV2XEnergyRequest"]
                        if (type(v) is not float and type(v) is not int) or v - v:
                            raise Refused
                        o.ev_max_v2x_energy_request = v
                    if "targetSoC" in d:
                        left -= 1
                        v = d["targetSoC"]
                        if type(v) is not int or v < 0 or v > 100:
                            raise Refused
                        o.target_soc = v
                    if left:
                        if left > 1:
                            raise Refused
                        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_V2XFreqWattPointType(items):
    each = []
    for d in items:
        o = new(*V2XFreqWattPointType_NEW)
        each.append(o)
        v = d["frequency"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.frequency = v
        v = d["power"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.power = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_V2XFreqWattPointType(d):
    return decode_each_V2XFreqWattPointType([d])[0]


def decode_each_V2XSignalWattPointType(items):
    each = []
    for d in items:
        o = new(*V2XSignalWattPointType_NEW)
        each.append(o)
        v = d["signal"]
        if type(v) is not int:
            raise Refused
        o.signal = v
        v = d["power"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.power = v
        o.custom_data = None
        left = len(d)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_V2XSignalWattPointType(d):
    return decode_each_V2XSignalWattPointType([d])[0]


def decode_VPNType(d):
    o = new(*VPNType_NEW)
    v = d["server"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.server = v
    v = d["user"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.user = v
    v = d["password"]
    if type(v) is not str or len(v) > 64:
        raise Refused
    o.password = v
    v = d["key"]
    if type(v) is not str or len(v) > 255:
        raise Refused
    o.key = v
    o.type = VPNEnumType_OF[d["type"]]
    o.group = None
    o.custom_data = None
    left = len(d)
    if left != 5:
        if "group" in d:
            left -= 1
            v = d["group"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.group = v
        if left != 5:
            if left > 6:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_VariableAttributeType(items):
    each = []
    for d in items:
        o = new(*VariableAttributeType_NEW)
        each.append(o)
        if type(d) is not dict:
            raise Refused
        o.type = None
        o.value = None
        o.mutability = None
        o.persistent = None
        o.constant = None
        o.custom_data = None
        left = len(d)
        if left:
            if "type" in d:
                left -= 1
                o.type = AttributeEnumType_OF[d["type"]]
            if "value" in d:
                left -= 1
                v = d["value"]
                if type(v) is not str or len(v) > 2500:
                    raise Refused
                o.value = v
            if "mutability" in d:
                left -= 1
                o.mutability = MutabilityEnumType_OF[d["mutability"]]
            if "persistent" in d:
                left -= 1
                v = d["persistent"]
                if v is not True and v is not False:
                    raise Refused
                o.persistent = v
            if left:
                if "constant" in d:
                    left -= 1
                    v = d["constant"]
                    if v is not True and v is not False:
                        raise Refused
                    o.constant = v
                if left:
                    if left > 1:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_VariableAttributeType(d):
    return decode_each_VariableAttributeType([d])[0]


def decode_VariableCharacteristicsType(d):
    o = new(*VariableCharacteristicsType_NEW)
    o.data_type = DataEnumType_OF[d["dataType"]]
    v = d["supportsMonitoring"]
    if v is not True and v is not False:
        raise Refused
    o.supports_monitoring = v
    o.unit = None
    o.min_limit = None
    o.max_limit = None
    o.max_elements = None
    o.values_list = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "unit" in d:
            left -= 1
            v = d["unit"]
            if type(v) is not str or len(v) > 16:
                raise Refused
            o.unit = v
        if "minLimit" in d:
            left -= 1
            v = d["minLimit"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.min_limit = v
        if "maxLimit" in d:
            left -= 1
            v = d["maxLimit"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.max_limit = v
        if "maxElements" in d:
            left -= 1
            v = d["maxElements"]
            if type(v) is not int or v < 1:
                raise Refused
            o.max_elements = v
        if left != 2:
            if "valuesList" in d:
                left -= 1
                v = d["valuesList"]
                if type(v) is not str or len(v) > 1000:
                    raise Refused
                o.values_list = v
            if left != 2:
                if left > 3:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_VariableMonitoringType(items):
    each = []
    for d in items:
        o = new(*VariableMonitoringType_NEW)
        each.append(o)
        v = d["id"]
        if type(v) is not int or v < 0:
            raise Refused
        o.id = v
        v = d["transaction"]
        if v is not True and v is not False:
            raise Refused
        o.transaction = v
        v = d["value"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.value = v
        o.type = MonitorEnumType_OF[d["type"]]
        v = d["severity"]
        if type(v) is not int or v < 0:
            raise Refused
        o.severity = v
        o.event_notification_type = EventNotificationEnumType_OF[d["eventNotificationType"]]
        o.custom_data = None
        left = len(d)
        if left != 6:
            if left > 7:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_VariableMonitoringType(d):
    return decode_each_VariableMonitoringType([d])[0]


def decode_VariableType(d):
    o = new(*VariableType_NEW)
    v = d["name"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.name = v
    o.instance = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "instance" in d:
            left -= 1
            v = d["instance"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.instance = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_VoltageParamsType(d):
    o = new(*VoltageParamsType_NEW)
    if type(d) is not dict:
        raise Refused
    o.hv_10min_mean_value = None
    o.hv_10min_mean_trip_delay = None
    o.power_during_cessation = None
    o.custom_data = None
    left = len(d)
    if left:
        if "hv10MinMeanValue" in d:
            left -= 1
            v = d["hv10MinMeanValue"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.hv_10min_mean_value = v
        if "hv10MinMeanTripDelay" in d:
            left -= 1
            v = d["hv10MinMeanTripDelay"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.hv_10min_mean_trip_delay = v
        if "powerDuringCessation" in d:
            left -= 1
            o.power_during_cessation = PowerDuringCessationEnumType_OF[d["powerDuringCessation"]]
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_AFRRSignalRequest(d):
    o = new(*AFRRSignalRequest_NEW)
    o.timestamp = date_time(d["timestamp"])
    v = d["signal"]
    if type(v) is not int:
        raise Refused
    o.signal = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_AFRRSignalResponse(d):
    o = new(*AFRRSignalResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_AdjustPeriodicEventStreamRequest(d):
    o = new(*AdjustPeriodicEventStreamRequest_NEW)
    v = d["id"]
    if type(v) is not int or v < 0:
        raise Refused
    o.id = v
    o.params = decode_PeriodicEventStreamParamsType(d["params"])
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_AdjustPeriodicEventStreamResponse(d):
    o = new(*AdjustPeriodicEventStreamResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_AuthorizeRequest(d):
    o = new(*AuthorizeRequest_NEW)
    o.id_token = decode_IdTokenType(d["idToken"])
    o.certificate = None
    o.iso15118_certificate_hash_data = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "certificate" in d:
            left -= 1
            v = d["certificate"]
            if type(v) is not str or len(v) > 10000:
                raise Refused
            o.certificate = v
        if "iso15118CertificateHashData" in d:
            left -= 1
            v = d["iso15118CertificateHashData"]
            if type(v) is not list or not v or len(v) > 4:
                raise Refused
            o.iso15118_certificate_hash_data = decode_each_OCSPRequestDataType(v)
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_AuthorizeResponse(d):
    o = new(*AuthorizeResponse_NEW)
    o.id_token_info = decode_IdTokenInfoType(d["idTokenInfo"])
    o.certificate_status = None
    o.allowed_energy_transfer = None
    o.tariff = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "certificateStatus" in d:
            left -= 1
            o.certificate_status = AuthorizeCertificateStatusEnumType_OF[d["certificateStatus"]]
        if "allowedEnergyTransfer" in d:
            left -= 1
            v = d["allowedEnergyTransfer"]
            if type(v) is not list or not v:
                raise Refused
            o.allowed_energy_transfer = [EnergyTransferModeEnumType_OF[item] for item in v]
        if "tariff" in d:
            left -= 1
            o.tariff = decode_TariffType(d["tariff"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_BatterySwapRequest(d):
    o = new(*BatterySwapRequest_NEW)
    v = d["batteryData"]
    if type(v) is not list or not v:
        raise Refused
    o.battery_data = decode_each_BatteryDataType(v)
    o.event_type = BatterySwapEventEnumType_OF[d["eventType"]]
    o.id_token = decode_IdTokenType(d["idToken"])
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.custom_data = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_BatterySwapResponse(d):
    o = new(*BatterySwapResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_BootNotificationRequest(d):
    o = new(*BootNotificationRequest_NEW)
    o.charging_station = decode_ChargingStationType(d["chargingStation"])
    o.reason = BootReasonEnumType_OF[d["reason"]]
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_BootNotificationResponse(d):
    o = new(*BootNotificationResponse_NEW)
    o.current_time = date_time(d["currentTime"])
    v = d["interval"]
    if type(v) is not int:
        raise Refused
    o.interval = v
    o.status = RegistrationStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CancelReservationRequest(d):
    o = new(*CancelReservationRequest_NEW)
    v = d["reservationId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.reservation_id = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CancelReservationResponse(d):
    o = new(*CancelReservationResponse_NEW)
    o.status = CancelReservationStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CertificateSignedRequest(d):
    o = new(*CertificateSignedRequest_NEW)
    v = d["certificateChain"]
    if type(v) is not str or len(v) > 10000:
        raise Refused
    o.certificate_chain = v
    o.certificate_type = None
    o.request_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "certificateType" in d:
            left -= 1
            o.certificate_type = CertificateSigningUseEnumType_OF[d["certificateType"]]
        if "requestId" in d:
            left -= 1
            v = d["requestId"]
            if type(v) is not int:
                raise Refused
            o.request_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CertificateSignedResponse(d):
    o = new(*CertificateSignedResponse_NEW)
    o.status = CertificateSignedStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ChangeAvailabilityRequest(d):
    o = new(*ChangeAvailabilityRequest_NEW)
    o.operational_status = OperationalStatusEnumType_OF[d["operationalStatus"]]
    o.evse = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evse" in d:
            left -= 1
            o.evse = decode_EVSEType(d["evse"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ChangeAvailabilityResponse(d):
    o = new(*ChangeAvailabilityResponse_NEW)
    o.status = ChangeAvailabilityStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ChangeTransactionTariffRequest(d):
    o = new(*ChangeTransactionTariffRequest_NEW)
    o.tariff = decode_TariffType(d["tariff"])
    v = d["transactionId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.transaction_id = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ChangeTransactionTariffResponse(d):
    o = new(*ChangeTransactionTariffResponse_NEW)
    o.status = TariffChangeStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearCacheRequest(d):
    o = new(*ClearCacheRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearCacheResponse(d):
    o = new(*ClearCacheResponse_NEW)
    o.status = ClearCacheStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearChargingProfileRequest(d):
    o = new(*ClearChargingProfileRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.charging_profile_id = None
    o.charging_profile_criteria = None
    o.custom_data = None
    left = len(d)
    if left:
        if "chargingProfileId" in d:
            left -= 1
            v = d["chargingProfileId"]
            if type(v) is not int:
                raise Refused
            o.charging_profile_id = v
        if "chargingProfileCriteria" in d:
            left -= 1
            o.charging_profile_criteria = decode_ClearChargingProfileType(d["chargingProfileCriteria"])
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearChargingProfileResponse(d):
    o = new(*ClearChargingProfileResponse_NEW)
    o.status = ClearChargingProfileStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearDERControlRequest(d):
    o = new(*ClearDERControlRequest_NEW)
    v = d["isDefault"]
    if v is not True and v is not False:
        raise Refused
    o.is_default = v
    o.control_type = None
    o.control_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "controlType" in d:
            left -= 1
            o.control_type = DERControlEnumType_OF[d["controlType"]]
        if "controlId" in d:
            left -= 1
            v = d["controlId"]
            if type(v) is not str or len(v) > 36:
                raise Refused
            o.control_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearDERControlResponse(d):
    o = new(*ClearDERControlResponse_NEW)
    o.status = DERControlStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearDisplayMessageRequest(d):
    o = new(*ClearDisplayMessageRequest_NEW)
    v = d["id"]
    if type(v) is not int or v < 0:
        raise Refused
    o.id = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearDisplayMessageResponse(d):
    o = new(*ClearDisplayMessageResponse_NEW)
    o.status = ClearMessageStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearTariffsRequest(d):
    o = new(*ClearTariffsRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.tariff_ids = None
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left:
        if "tariffIds" in d:
            left -= 1
            v = d["tariffIds"]
            if type(v) is not list or not v:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 60:
                    raise Refused
            o.tariff_ids = v[:]
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearTariffsResponse(d):
    o = new(*ClearTariffsResponse_NEW)
    v = d["clearTariffsResult"]
    if type(v) is not list or not v:
        raise Refused
    o.clear_tariffs_result = decode_each_ClearTariffsResultType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearVariableMonitoringRequest(d):
    o = new(*ClearVariableMonitoringRequest_NEW)
    v = d["id"]
    if type(v) is not list or not v:
        raise Refused
    for item in v:
        if type(item) is not int or item < 0:
            raise Refused
    o.id = v[:]
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearVariableMonitoringResponse(d):
    o = new(*ClearVariableMonitoringResponse_NEW)
    v = d["clearMonitoringResult"]
    if type(v) is not list or not v:
        raise Refused
    o.clear_monitoring_result = decode_each_ClearMonitoringResultType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearedChargingLimitRequest(d):
    o = new(*ClearedChargingLimitRequest_NEW)
    v = d["chargingLimitSource"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.charging_limit_source = v
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClearedChargingLimitResponse(d):
    o = new(*ClearedChargingLimitResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClosePeriodicEventStreamRequest(d):
    o = new(*ClosePeriodicEventStreamRequest_NEW)
    v = d["id"]
    if type(v) is not int or v < 0:
        raise Refused
    o.id = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ClosePeriodicEventStreamResponse(d):
    o = new(*ClosePeriodicEventStreamResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CostUpdatedRequest(d):
    o = new(*CostUpdatedRequest_NEW)
    v = d["totalCost"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.total_cost = v
    v = d["transactionId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.transaction_id = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CostUpdatedResponse(d):
    o = new(*CostUpdatedResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CustomerInformationRequest(d):
    o = new(*CustomerInformationRequest_NEW)
    v = d["requestId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.request_id = v
    v = d["report"]
    if v is not True and v is not False:
        raise Refused
    o.report = v
    v = d["clear"]
    if v is not True and v is not False:
        raise Refused
    o.clear = v
    o.customer_certificate = None
    o.id_token = None
    o.customer_identifier = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "customerCertificate" in d:
            left -= 1
            o.customer_certificate = decode_CertificateHashDataType(d["customerCertificate"])
        if "idToken" in d:
            left -= 1
            o.id_token = decode_IdTokenType(d["idToken"])
        if "customerIdentifier" in d:
            left -= 1
            v = d["customerIdentifier"]
            if type(v) is not str or len(v) > 64:
                raise Refused
            o.customer_identifier = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_CustomerInformationResponse(d):
    o = new(*CustomerInformationResponse_NEW)
    o.status = CustomerInformationStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_DataTransferRequest(d):
    o = new(*DataTransferRequest_NEW)
    v = d["vendorId"]
    if type(v) is not str or len(v) > 255:
        raise Refused
    o.vendor_id = v
    o.message_id = None
    o.data = ABSENT
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "messageId" in d:
            left -= 1
            v = d["messageId"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.message_id = v
        if "data" in d:
            left -= 1
            o.data = d["data"]
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_DataTransferResponse(d):
    o = new(*DataTransferResponse_NEW)
    o.status = DataTransferStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.data = ABSENT
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "data" in d:
            left -= 1
            o.data = d["data"]
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_DeleteCertificateRequest(d):
    o = new(*DeleteCertificateRequest_NEW)
    o.certificate_hash_data = decode_CertificateHashDataType(d["certificateHashData"])
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_DeleteCertificateResponse(d):
    o = new(*DeleteCertificateResponse_NEW)
    o.status = DeleteCertificateStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_FirmwareStatusNotificationRequest(d):
    o = new(*FirmwareStatusNotificationRequest_NEW)
    o.status = FirmwareStatusEnumType_OF[d["status"]]
    o.request_id = None
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "requestId" in d:
            left -= 1
            v = d["requestId"]
            if type(v) is not int:
                raise Refused
            o.request_id = v
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_FirmwareStatusNotificationResponse(d):
    o = new(*FirmwareStatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_Get15118EVCertificateRequest(d):
    o = new(*Get15118EVCertificateRequest_NEW)
    v = d["iso15118SchemaVersion"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.iso15118_schema_version = v
    o.action = CertificateActionEnumType_OF[d["action"]]
    v = d["exiRequest"]
    if type(v) is not str or len(v) > 11000:
        raise Refused
    o.exi_request = v
    o.maximum_contract_certificate_chains = None
    o.prioritized_emaids = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "maximumContractCertificateChains" in d:
            left -= 1
            v = d["maximumContractCertificateChains"]
            if type(v) is not int or v < 0:
                raise Refused
            o.maximum_contract_certificate_chains = v
        if "prioritizedEMAIDs" in d:
            left -= 1
            v = d["prioritizedEMAIDs"]
            if type(v) is not list or not v or len(v) > 8:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 255:
                    raise Refused
            o.prioritized_emaids = v[:]
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_Get15118EVCertificateResponse(d):
    o = new(*Get15118EVCertificateResponse_NEW)
    o.status = Iso15118EVCertificateStatusEnumType_OF[d["status"]]
    v = d["exiResponse"]
    if type(v) is not str or len(v) > 17000:
        raise Refused
    o.exi_response = v
    o.status_info = None
    o.remaining_contracts = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "remainingContracts" in d:
            left -= 1
            v = d["remainingContracts"]
            if type(v) is not int or v < 0:
                raise Refused
            o.remaining_contracts = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetBaseReportRequest(d):
    o = new(*GetBaseReportRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.report_base = ReportBaseEnumType_OF[d["reportBase"]]
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetBaseReportResponse(d):
    o = new(*GetBaseReportResponse_NEW)
    o.status = GenericDeviceModelStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetCertificateChainStatusRequest(d):
    o = new(*GetCertificateChainStatusRequest_NEW)
    v = d["certificateStatusRequests"]
    if type(v) is not list or not v or len(v) > 4:
        raise Refused
    o.certificate_status_requests = decode_each_CertificateStatusRequestInfoType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetCertificateChainStatusResponse(d):
    o = new(*GetCertificateChainStatusResponse_NEW)
    v = d["certificateStatus"]
    if type(v) is not list or not v or len(v) > 4:
        raise Refused
    o.certificate_status = decode_each_CertificateStatusType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetCertificateStatusRequest(d):
    o = new(*GetCertificateStatusRequest_NEW)
    o.ocsp_request_data = decode_OCSPRequestDataType(d["ocspRequestData"])
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetCertificateStatusResponse(d):
    o = new(*GetCertificateStatusResponse_NEW)
    o.status = GetCertificateStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.ocsp_result = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "ocspResult" in d:
            left -= 1
            v = d["ocspResult"]
            if type(v) is not str or len(v) > 18000:
                raise Refused
            o.ocsp_result = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetChargingProfilesRequest(d):
    o = new(*GetChargingProfilesRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.charging_profile = decode_ChargingProfileCriterionType(d["chargingProfile"])
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetChargingProfilesResponse(d):
    o = new(*GetChargingProfilesResponse_NEW)
    o.status = GetChargingProfileStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetCompositeScheduleRequest(d):
    o = new(*GetCompositeScheduleRequest_NEW)
    v = d["duration"]
    if type(v) is not int:
        raise Refused
    o.duration = v
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    o.charging_rate_unit = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "chargingRateUnit" in d:
            left -= 1
            o.charging_rate_unit = ChargingRateUnitEnumType_OF[d["chargingRateUnit"]]
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetCompositeScheduleResponse(d):
    o = new(*GetCompositeScheduleResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.schedule = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "schedule" in d:
            left -= 1
            o.schedule = decode_CompositeScheduleType(d["schedule"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetDERControlRequest(d):
    o = new(*GetDERControlRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.is_default = None
    o.control_type = None
    o.control_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "isDefault" in d:
            left -= 1
            v = d["isDefault"]
            if v is not True and v is not False:
                raise Refused
            o.is_default = v
        if "controlType" in d:
            left -= 1
            o.control_type = DERControlEnumType_OF[d["controlType"]]
        if "controlId" in d:
            left -= 1
            v = d["controlId"]
            if type(v) is not str or len(v) > 36:
                raise Refused
            o.control_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetDERControlResponse(d):
    o = new(*GetDERControlResponse_NEW)
    o.status = DERControlStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetDisplayMessagesRequest(d):
    o = new(*GetDisplayMessagesRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.id = None
    o.priority = None
    o.state = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "id" in d:
            left -= 1
            v = d["id"]
            if type(v) is not list or not v:
                raise Refused
            for item in v:
                if type(item) is not int or item < 0:
                    raise Refused
            o.id = v[:]
        if "priority" in d:
            left -= 1
            o.priority = MessagePriorityEnumType_OF[d["priority"]]
        if "state" in d:
            left -= 1
            o.state = MessageStateEnumType_OF[d["state"]]
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetDisplayMessagesResponse(d):
    o = new(*GetDisplayMessagesResponse_NEW)
    o.status = GetDisplayMessagesStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetInstalledCertificateIdsRequest(d):
    o = new(*GetInstalledCertificateIdsRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.certificate_type = None
    o.custom_data = None
    left = len(d)
    if left:
        if "certificateType" in d:
            left -= 1
            v = d["certificateType"]
            if type(v) is not list or not v:
                raise Refused
            o.certificate_type = [GetCertificateIdUseEnumType_OF[item] for item in v]
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetInstalledCertificateIdsResponse(d):
    o = new(*GetInstalledCertificateIdsResponse_NEW)
    o.status = GetInstalledCertificateStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.certificate_hash_data_chain = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "certificateHashDataChain" in d:
            left -= 1
            v = d["certificateHashDataChain"]
            if type(v) is not list or not v:
                raise Refused
            o.certificate_hash_data_chain = decode_each_CertificateHashDataChainType(v)
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetLocalListVersionRequest(d):
    o = new(*GetLocalListVersionRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetLocalListVersionResponse(d):
    o = new(*GetLocalListVersionResponse_NEW)
    v = d["versionNumber"]
    if type(v) is not int:
        raise Refused
    o.version_number = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
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
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "retries" in d:
            left -= 1
            v = d["retries"]
            if type(v) is not int or v < 0:
                raise Refused
            o.retries = v
        if "retryInterval" in d:
            left -= 1
            v = d["retryInterval"]
            if type(v) is not int:
                raise Refused
            o.retry_interval = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetLogResponse(d):
    o = new(*GetLogResponse_NEW)
    o.status = LogStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.filename = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "filename" in d:
            left -= 1
            v = d["filename"]
            if type(v) is not str or len(v) > 255:
                raise Refused
            o.filename = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetMonitoringReportRequest(d):
    o = new(*GetMonitoringReportRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.component_variable = None
    o.monitoring_criteria = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "componentVariable" in d:
            left -= 1
            v = d["componentVariable"]
            if type(v) is not list or not v:
                raise Refused
            o.component_variable = decode_each_ComponentVariableType(v)
        if "monitoringCriteria" in d:
            left -= 1
            v = d["monitoringCriteria"]
            if type(v) is not list or not v or len(v) > 3:
                raise Refused
            o.monitoring_criteria = [MonitoringCriterionEnumType_OF[item] for item in v]
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetMonitoringReportResponse(d):
    o = new(*GetMonitoringReportResponse_NEW)
    o.status = GenericDeviceModelStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetPeriodicEventStreamRequest(d):
    o = new(*GetPeriodicEventStreamRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetPeriodicEventStreamResponse(d):
    o = new(*GetPeriodicEventStreamResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.constant_stream_data = None
    o.custom_data = None
    left = len(d)
    if left:
        if "constantStreamData" in d:
            left -= 1
            v = d["constantStreamData"]
            if type(v) is not list or not v:
                raise Refused
            o.constant_stream_data = decode_each_ConstantStreamDataType(v)
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetReportRequest(d):
    o = new(*GetReportRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.component_variable = None
    o.component_criteria = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "componentVariable" in d:
            left -= 1
            v = d["componentVariable"]
            if type(v) is not list or not v:
                raise Refused
            o.component_variable = decode_each_ComponentVariableType(v)
        if "componentCriteria" in d:
            left -= 1
            v = d["componentCriteria"]
            if type(v) is not list or not v or len(v) > 4:
                raise Refused
            o.component_criteria = [ComponentCriterionEnumType_OF[item] for item in v]
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetReportResponse(d):
    o = new(*GetReportResponse_NEW)
    o.status = GenericDeviceModelStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetTariffsRequest(d):
    o = new(*GetTariffsRequest_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetTariffsResponse(d):
    o = new(*GetTariffsResponse_NEW)
    o.status = TariffGetStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.tariff_assignments = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "tariffAssignments" in d:
            left -= 1
            v = d["tariffAssignments"]
            if type(v) is not list or not v:
                raise Refused
            o.tariff_assignments = decode_each_TariffAssignmentType(v)
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetTransactionStatusRequest(d):
    o = new(*GetTransactionStatusRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.transaction_id = None
    o.custom_data = None
    left = len(d)
    if left:
        if "transactionId" in d:
            left -= 1
            v = d["transactionId"]
            if type(v) is not str or len(v) > 36:
                raise Refused
            o.transaction_id = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetTransactionStatusResponse(d):
    o = new(*GetTransactionStatusResponse_NEW)
    v = d["messagesInQueue"]
    if v is not True and v is not False:
        raise Refused
    o.messages_in_queue = v
    o.ongoing_indicator = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "ongoingIndicator" in d:
            left -= 1
            v = d["ongoingIndicator"]
            if v is not True and v is not False:
                raise Refused
            o.ongoing_indicator = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetVariablesRequest(d):
    o = new(*GetVariablesRequest_NEW)
    v = d["getVariableData"]
    if type(v) is not list or not v:
        raise Refused
    o.get_variable_data = decode_each_GetVariableDataType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_GetVariablesResponse(d):
    o = new(*GetVariablesResponse_NEW)
    v = d["getVariableResult"]
    if type(v) is not list or not v:
        raise Refused
    o.get_variable_result = decode_each_GetVariableResultType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_HeartbeatRequest(d):
    o = new(*HeartbeatRequest_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_HeartbeatResponse(d):
    o = new(*HeartbeatResponse_NEW)
    o.current_time = date_time(d["currentTime"])
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_InstallCertificateRequest(d):
    o = new(*InstallCertificateRequest_NEW)
    o.certificate_type = InstallCertificateUseEnumType_OF[d["certificateType"]]
    v = d["certificate"]
    if type(v) is not str or len(v) > 10000:
        raise Refused
    o.certificate = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_InstallCertificateResponse(d):
    o = new(*InstallCertificateResponse_NEW)
    o.status = InstallCertificateStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_LogStatusNotificationRequest(d):
    o = new(*LogStatusNotificationRequest_NEW)
    o.status = UploadLogStatusEnumType_OF[d["status"]]
    o.request_id = None
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "requestId" in d:
            left -= 1
            v = d["requestId"]
            if type(v) is not int:
                raise Refused
            o.request_id = v
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_LogStatusNotificationResponse(d):
    o = new(*LogStatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_MeterValuesRequest(d):
    o = new(*MeterValuesRequest_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    v = d["meterValue"]
    if type(v) is not list or not v:
        raise Refused
    o.meter_value = decode_each_MeterValueType(v)
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_MeterValuesResponse(d):
    o = new(*MeterValuesResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyAllowedEnergyTransferRequest(d):
    o = new(*NotifyAllowedEnergyTransferRequest_NEW)
    v = d["transactionId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.transaction_id = v
    v = d["allowedEnergyTransfer"]
    if type(v) is not list or not v:
        raise Refused
    o.allowed_energy_transfer = [EnergyTransferModeEnumType_OF[item] for item in v]
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyAllowedEnergyTransferResponse(d):
    o = new(*NotifyAllowedEnergyTransferResponse_NEW)
    o.status = NotifyAllowedEnergyTransferStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyChargingLimitRequest(d):
    o = new(*NotifyChargingLimitRequest_NEW)
    o.charging_limit = decode_ChargingLimitType(d["chargingLimit"])
    o.charging_schedule = None
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "chargingSchedule" in d:
            left -= 1
            v = d["chargingSchedule"]
            if type(v) is not list or not v:
                raise Refused
            o.charging_schedule = decode_each_ChargingScheduleType(v)
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyChargingLimitResponse(d):
    o = new(*NotifyChargingLimitResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyCustomerInformationRequest(d):
    o = new(*NotifyCustomerInformationRequest_NEW)
    v = d["data"]
    if type(v) is not str or len(v) > 512:
        raise Refused
    o.data = v
    v = d["seqNo"]
    if type(v) is not int or v < 0:
        raise Refused
    o.seq_no = v
    o.generated_at = date_time(d["generatedAt"])
    v = d["requestId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.request_id = v
    o.tbc = None
    o.custom_data = None
    left = len(d)
    if left != 4:
        if "tbc" in d:
            left -= 1
            v = d["tbc"]
            if v is not True and v is not False:
                raise Refused
            o.tbc = v
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyCustomerInformationResponse(d):
    o = new(*NotifyCustomerInformationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyDERAlarmRequest(d):
    o = new(*NotifyDERAlarmRequest_NEW)
    o.control_type = DERControlEnumType_OF[d["controlType"]]
    o.timestamp = date_time(d["timestamp"])
    o.grid_event_fault = None
    o.alarm_ended = None
    o.extra_info = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "gridEventFault" in d:
            left -= 1
            o.grid_event_fault = GridEventFaultEnumType_OF[d["gridEventFault"]]
        if "alarmEnded" in d:
            left -= 1
            v = d["alarmEnded"]
            if v is not True and v is not False:
                raise Refused
            o.alarm_ended = v
        if "extraInfo" in d:
            left -= 1
            v = d["extraInfo"]
            if type(v) is not str or len(v) > 200:
                raise Refused
            o.extra_info = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyDERAlarmResponse(d):
    o = new(*NotifyDERAlarmResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyDERStartStopRequest(d):
    o = new(*NotifyDERStartStopRequest_NEW)
    v = d["controlId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.control_id = v
    v = d["started"]
    if v is not True and v is not False:
        raise Refused
    o.started = v
    o.timestamp = date_time(d["timestamp"])
    o.superseded_ids = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "supersededIds" in d:
            left -= 1
            v = d["supersededIds"]
            if type(v) is not list or not v or len(v) > 24:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 36:
                    raise Refused
            o.superseded_ids = v[:]
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyDERStartStopResponse(d):
    o = new(*NotifyDERStartStopResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyDisplayMessagesRequest(d):
    o = new(*NotifyDisplayMessagesRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.message_info = None
    o.tbc = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "messageInfo" in d:
            left -= 1
            v = d["messageInfo"]
            if type(v) is not list or not v:
                raise Refused
            o.message_info = decode_each_MessageInfoType(v)
        if "tbc" in d:
            left -= 1
            v = d["tbc"]
            if v is not True and v is not False:
                raise Refused
            o.tbc = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyDisplayMessagesResponse(d):
    o = new(*NotifyDisplayMessagesResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyEVChargingNeedsRequest(d):
    o = new(*NotifyEVChargingNeedsRequest_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 1:
        raise Refused
    o.evse_id = v
    o.charging_needs = decode_ChargingNeedsType(d["chargingNeeds"])
    o.max_schedule_tuples = None
    o.timestamp = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "maxScheduleTuples" in d:
            left -= 1
            v = d["maxScheduleTuples"]
            if type(v) is not int or v < 0:
                raise Refused
            o.max_schedule_tuples = v
        if "timestamp" in d:
            left -= 1
            o.timestamp = date_time(d["timestamp"])
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyEVChargingNeedsResponse(d):
    o = new(*NotifyEVChargingNeedsResponse_NEW)
    o.status = NotifyEVChargingNeedsStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyEVChargingScheduleRequest(d):
    o = new(*NotifyEVChargingScheduleRequest_NEW)
    o.time_base = date_time(d["timeBase"])
    o.charging_schedule = decode_ChargingScheduleType(d["chargingSchedule"])
    v = d["evseId"]
    if type(v) is not int or v < 1:
        raise Refused
    o.evse_id = v
    o.selected_charging_schedule_id = None
    o.power_tolerance_acceptance = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "selectedChargingScheduleId" in d:
            left -= 1
            v = d["selectedChargingScheduleId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.selected_charging_schedule_id = v
        if "powerToleranceAcceptance" in d:
            left -= 1
            v = d["powerToleranceAcceptance"]
            if v is not True and v is not False:
                raise Refused
            o.power_tolerance_acceptance = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyEVChargingScheduleResponse(d):
    o = new(*NotifyEVChargingScheduleResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyEventRequest(d):
    o = new(*NotifyEventRequest_NEW)
    o.generated_at = date_time(d["generatedAt"])
    v = d["seqNo"]
    if type(v) is not int or v < 0:
        raise Refused
    o.seq_no = v
    v = d["eventData"]
    if type(v) is not list or not v:
        raise Refused
    o.event_data = decode_each_EventDataType(v)
    o.tbc = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "tbc" in d:
            left -= 1
            v = d["tbc"]
            if v is not True and v is not False:
                raise Refused
            o.tbc = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyEventResponse(d):
    o = new(*NotifyEventResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyMonitoringReportRequest(d):
    o = new(*NotifyMonitoringReportRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    v = d["seqNo"]
    if type(v) is not int or v < 0:
        raise Refused
    o.seq_no = v
    o.generated_at = date_time(d["generatedAt"])
    o.monitor = None
    o.tbc = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "monitor" in d:
            left -= 1
            v = d["monitor"]
            if type(v) is not list or not v:
                raise Refused
            o.monitor = decode_each_MonitoringDataType(v)
        if "tbc" in d:
            left -= 1
            v = d["tbc"]
            if v is not True and v is not False:
                raise Refused
            o.tbc = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyMonitoringReportResponse(d):
    o = new(*NotifyMonitoringReportResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyPeriodicEventStreamRequest(d):
    o = new(*NotifyPeriodicEventStreamRequest_NEW)
    v = d["data"]
    if type(v) is not list or not v:
        raise Refused
    o.data = decode_each_StreamDataElementType(v)
    v = d["id"]
    if type(v) is not int or v < 0:
        raise Refused
    o.id = v
    v = d["pending"]
    if type(v) is not int or v < 0:
        raise Refused
    o.pending = v
    o.basetime = date_time(d["basetime"])
    o.custom_data = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyPriorityChargingRequest(d):
    o = new(*NotifyPriorityChargingRequest_NEW)
    v = d["transactionId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.transaction_id = v
    v = d["activated"]
    if v is not True and v is not False:
        raise Refused
    o.activated = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyPriorityChargingResponse(d):
    o = new(*NotifyPriorityChargingResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyReportRequest(d):
    o = new(*NotifyReportRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.generated_at = date_time(d["generatedAt"])
    v = d["seqNo"]
    if type(v) is not int or v < 0:
        raise Refused
    o.seq_no = v
    o.report_data = None
    o.tbc = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "reportData" in d:
            left -= 1
            v = d["reportData"]
            if type(v) is not list or not v:
                raise Refused
            o.report_data = decode_each_ReportDataType(v)
        if "tbc" in d:
            left -= 1
            v = d["tbc"]
            if v is not True and v is not False:
                raise Refused
            o.tbc = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyReportResponse(d):
    o = new(*NotifyReportResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifySettlementRequest(d):
    o = new(*NotifySettlementRequest_NEW)
    v = d["pspRef"]
    if type(v) is not str or len(v) > 255:
        raise Refused
    o.psp_ref = v
    o.status = PaymentStatusEnumType_OF[d["status"]]
    v = d["settlementAmount"]
    if (type(v) is not float and type(v) is not int) or v - v:
        raise Refused
    o.settlement_amount = v
    o.settlement_time = date_time(d["settlementTime"])
    o.transaction_id = None
    o.status_info = None
    o.receipt_id = None
    o.receipt_url = None
    o.vat_company = None
    o.vat_number = None
    o.custom_data = None
    left = len(d)
    if left != 4:
        if "transactionId" in d:
            left -= 1
            v = d["transactionId"]
            if type(v) is not str or len(v) > 36:
                raise Refused
            o.transaction_id = v
        if "statusInfo" in d:
            left -= 1
            v = d["statusInfo"]
            if type(v) is not str or len(v) > 500:
                raise Refused
            o.status_info = v
        if "receiptId" in d:
            left -= 1
            v = d["receiptId"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.receipt_id = v
        if "receiptUrl" in d:
            left -= 1
            v = d["receiptUrl"]
            if type(v) is not str or len(v) > 2000:
                raise Refused
            o.receipt_url = v
        if left != 4:
            if "vatCompany" in d:
                left -= 1
                o.vat_company = decode_AddressType(d["vatCompany"])
            if "vatNumber" in d:
                left -= 1
                v = d["vatNumber"]
                if type(v) is not str or len(v) > 20:
                    raise Refused
                o.vat_number = v
            if left != 4:
                if left > 5:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifySettlementResponse(d):
    o = new(*NotifySettlementResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.receipt_url = None
    o.receipt_id = None
    o.custom_data = None
    left = len(d)
    if left:
        if "receiptUrl" in d:
            left -= 1
            v = d["receiptUrl"]
            if type(v) is not str or len(v) > 2000:
                raise Refused
            o.receipt_url = v
        if "receiptId" in d:
            left -= 1
            v = d["receiptId"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.receipt_id = v
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyWebPaymentStartedRequest(d):
    o = new(*NotifyWebPaymentStartedRequest_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    v = d["timeout"]
    if type(v) is not int:
        raise Refused
    o.timeout = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_NotifyWebPaymentStartedResponse(d):
    o = new(*NotifyWebPaymentStartedResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_OpenPeriodicEventStreamRequest(d):
    o = new(*OpenPeriodicEventStreamRequest_NEW)
    o.constant_stream_data = decode_ConstantStreamDataType(d["constantStreamData"])
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_OpenPeriodicEventStreamResponse(d):
    o = new(*OpenPeriodicEventStreamResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_PublishFirmwareRequest(d):
    o = new(*PublishFirmwareRequest_NEW)
    v = d["location"]
    if type(v) is not str or len(v) > 2000:
        raise Refused
    o.location = v
    v = d["checksum"]
    if type(v) is not str or len(v) > 32:
        raise Refused
    o.checksum = v
    v = d["requestId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.request_id = v
    o.retries = None
    o.retry_interval = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "retries" in d:
            left -= 1
            v = d["retries"]
            if type(v) is not int or v < 0:
                raise Refused
            o.retries = v
        if "retryInterval" in d:
            left -= 1
            v = d["retryInterval"]
            if type(v) is not int or v < 0:
                raise Refused
            o.retry_interval = v
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_PublishFirmwareResponse(d):
    o = new(*PublishFirmwareResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_PublishFirmwareStatusNotificationRequest(d):
    o = new(*PublishFirmwareStatusNotificationRequest_NEW)
    o.status = PublishFirmwareStatusEnumType_OF[d["status"]]
    o.location = None
    o.request_id = None
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "location" in d:
            left -= 1
            v = d["location"]
            if type(v) is not list or not v:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 2000:
                    raise Refused
            o.location = v[:]
        if "requestId" in d:
            left -= 1
            v = d["requestId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.request_id = v
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_PublishFirmwareStatusNotificationResponse(d):
    o = new(*PublishFirmwareStatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_PullDynamicScheduleUpdateRequest(d):
    o = new(*PullDynamicScheduleUpdateRequest_NEW)
    v = d["chargingProfileId"]
    if type(v) is not int:
        raise Refused
    o.charging_profile_id = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_PullDynamicScheduleUpdateResponse(d):
    o = new(*PullDynamicScheduleUpdateResponse_NEW)
    o.status = ChargingProfileStatusEnumType_OF[d["status"]]
    o.schedule_update = None
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "scheduleUpdate" in d:
            left -= 1
            o.schedule_update = decode_ChargingScheduleUpdateType(d["scheduleUpdate"])
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReportChargingProfilesRequest(d):
    o = new(*ReportChargingProfilesRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    v = d["chargingLimitSource"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.charging_limit_source = v
    v = d["chargingProfile"]
    if type(v) is not list or not v:
        raise Refused
    o.charging_profile = decode_each_ChargingProfileType(v)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    o.tbc = None
    o.custom_data = None
    left = len(d)
    if left != 4:
        if "tbc" in d:
            left -= 1
            v = d["tbc"]
            if v is not True and v is not False:
                raise Refused
            o.tbc = v
        if left != 4:
            if left > 5:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReportChargingProfilesResponse(d):
    o = new(*ReportChargingProfilesResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReportDERControlRequest(d):
    o = new(*ReportDERControlRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.curve = None
    o.enter_service = None
    o.fixed_pf_absorb = None
    o.fixed_pf_inject = None
    o.fixed_var = None
    o.freq_droop = None
    o.gradient = None
    o.limit_max_discharge = None
    o.tbc = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "curve" in d:
            left -= 1
            v = d["curve"]
            if type(v) is not list or not v or len(v) > 24:
                raise Refused
            o.curve = decode_each_DERCurveGetType(v)
        if "enterService" in d:
            left -= 1
            v = d["enterService"]
            if type(v) is not list or not v or len(v) > 24:
                raise Refused
            o.enter_service = decode_each_EnterServiceGetType(v)
        if "fixedPFAbsorb" in d:
            left -= 1
            v = d["fixedPFAbsorb"]
            if type(v) is not list or not v or len(v) > 24:
                raise Refused
            o.fixed_pf_absorb = decode_each_FixedPFGetType(v)
        if "fixedPFInject" in d:
            left -= 1
            v = d["fixedPFInject"]
            if type(v) is not list or not v or len(v) > 24:
                raise Refused
            o.fixed_pf_inject = decode_each_FixedPFGetType(v)
        if left != 1:
            if "fixedVar" in d:
                left -= 1
                v = d["fixedVar"]
                if type(v) is not list or not v or len(v) > 24:
                    raise Refused
                o.fixed_var = decode_each_FixedVarGetType(v)
            if "freqDroop" in d:
                left -= 1
                v = d["freqDroop"]
                if type(v) is not list or not v or len(v) > 24:
                    raise Refused
                o.freq_droop = decode_each_FreqDroopGetType(v)
            if "gradient" in d:
                left -= 1
                v = d["gradient"]
                if type(v) is not list or not v or len(v) > 24:
                    raise Refused
                o.gradient = decode_each_GradientGetType(v)
            if "limitMaxDischarge" in d:
                left -= 1
                v = d["limitMaxDischarge"]
                if type(v) is not list or not v or len(v) > 24:
                    raise Refused
                o.limit_max_discharge = decode_each_LimitMaxDischargeGetType(v)
            if left != 1:
                if "tbc" in d:
                    left -= 1
                    v = d["tbc"]
                    if v is not True and v is not False:
                        raise Refused
                    o.tbc = v
                if left != 1:
                    if left > 2:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReportDERControlResponse(d):
    o = new(*ReportDERControlResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RequestBatterySwapRequest(d):
    o = new(*RequestBatterySwapRequest_NEW)
    o.id_token = decode_IdTokenType(d["idToken"])
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RequestBatterySwapResponse(d):
    o = new(*RequestBatterySwapResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RequestStartTransactionRequest(d):
    o = new(*RequestStartTransactionRequest_NEW)
    o.id_token = decode_IdTokenType(d["idToken"])
    v = d["remoteStartId"]
    if type(v) is not int:
        raise Refused
    o.remote_start_id = v
    o.evse_id = None
    o.group_id_token = None
    o.charging_profile = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 1:
                raise Refused
            o.evse_id = v
        if "groupIdToken" in d:
            left -= 1
            o.group_id_token = decode_IdTokenType(d["groupIdToken"])
        if "chargingProfile" in d:
            left -= 1
            o.charging_profile = decode_ChargingProfileType(d["chargingProfile"])
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RequestStartTransactionResponse(d):
    o = new(*RequestStartTransactionResponse_NEW)
    o.status = RequestStartStopStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.transaction_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "transactionId" in d:
            left -= 1
            v = d["transactionId"]
            if type(v) is not str or len(v) > 36:
                raise Refused
            o.transaction_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RequestStopTransactionRequest(d):
    o = new(*RequestStopTransactionRequest_NEW)
    v = d["transactionId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.transaction_id = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_RequestStopTransactionResponse(d):
    o = new(*RequestStopTransactionResponse_NEW)
    o.status = RequestStartStopStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReservationStatusUpdateRequest(d):
    o = new(*ReservationStatusUpdateRequest_NEW)
    v = d["reservationId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.reservation_id = v
    o.reservation_update_status = ReservationUpdateStatusEnumType_OF[d["reservationUpdateStatus"]]
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReservationStatusUpdateResponse(d):
    o = new(*ReservationStatusUpdateResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReserveNowRequest(d):
    o = new(*ReserveNowRequest_NEW)
    v = d["id"]
    if type(v) is not int or v < 0:
        raise Refused
    o.id = v
    o.expiry_date_time = date_time(d["expiryDateTime"])
    o.id_token = decode_IdTokenType(d["idToken"])
    o.connector_type = None
    o.evse_id = None
    o.group_id_token = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "connectorType" in d:
            left -= 1
            v = d["connectorType"]
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.connector_type = v
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if "groupIdToken" in d:
            left -= 1
            o.group_id_token = decode_IdTokenType(d["groupIdToken"])
        if left != 3:
            if left > 4:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ReserveNowResponse(d):
    o = new(*ReserveNowResponse_NEW)
    o.status = ReserveNowStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ResetRequest(d):
    o = new(*ResetRequest_NEW)
    o.type = ResetEnumType_OF[d["type"]]
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_ResetResponse(d):
    o = new(*ResetResponse_NEW)
    o.status = ResetStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SecurityEventNotificationRequest(d):
    o = new(*SecurityEventNotificationRequest_NEW)
    v = d["type"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.type = v
    o.timestamp = date_time(d["timestamp"])
    o.tech_info = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "techInfo" in d:
            left -= 1
            v = d["techInfo"]
            if type(v) is not str or len(v) > 255:
                raise Refused
            o.tech_info = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SecurityEventNotificationResponse(d):
    o = new(*SecurityEventNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SendLocalListRequest(d):
    o = new(*SendLocalListRequest_NEW)
    v = d["versionNumber"]
    if type(v) is not int:
        raise Refused
    o.version_number = v
    o.update_type = UpdateEnumType_OF[d["updateType"]]
    o.local_authorization_list = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "localAuthorizationList" in d:
            left -= 1
            v = d["localAuthorizationList"]
            if type(v) is not list or not v:
                raise Refused
            o.local_authorization_list = decode_each_AuthorizationData(v)
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SendLocalListResponse(d):
    o = new(*SendLocalListResponse_NEW)
    o.status = SendLocalListStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetChargingProfileRequest(d):
    o = new(*SetChargingProfileRequest_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    o.charging_profile = decode_ChargingProfileType(d["chargingProfile"])
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetChargingProfileResponse(d):
    o = new(*SetChargingProfileResponse_NEW)
    o.status = ChargingProfileStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetDERControlRequest(d):
    o = new(*SetDERControlRequest_NEW)
    v = d["isDefault"]
    if v is not True and v is not False:
        raise Refused
    o.is_default = v
    v = d["controlId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.control_id = v
    o.control_type = DERControlEnumType_OF[d["controlType"]]
    o.curve = None
    o.enter_service = None
    o.fixed_pf_absorb = None
    o.fixed_pf_inject = None
    o.fixed_var = None
    o.freq_droop = None
    o.gradient = None
    o.limit_max_discharge = None
    o.custom_data = None
    left = len(d)
    if left != 3:
        if "curve" in d:
            left -= 1
            o.curve = decode_DERCurveType(d["curve"])
        if "enterService" in d:
            left -= 1
            o.enter_service = decode_EnterServiceType(d["enterService"])
        if "fixedPFAbsorb" in d:
            left -= 1
            o.fixed_pf_absorb = decode_FixedPFType(d["fixedPFAbsorb"])
        if "fixedPFInject" in d:
            left -= 1
            o.fixed_pf_inject = decode_FixedPFType(d["fixedPFInject"])
        if left != 3:
            if "fixedVar" in d:
                left -= 1
                o.fixed_var = decode_FixedVarType(d["fixedVar"])
            if "freqDroop" in d:
                left -= 1
                o.freq_droop = decode_FreqDroopType(d["freqDroop"])
            if "gradient" in d:
                left -= 1
                o.gradient = decode_GradientType(d["gradient"])
            if "limitMaxDischarge" in d:
                left -= 1
                o.limit_max_discharge = decode_LimitMaxDischargeType(d["limitMaxDischarge"])
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetDERControlResponse(d):
    o = new(*SetDERControlResponse_NEW)
    o.status = DERControlStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.superseded_ids = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "supersededIds" in d:
            left -= 1
            v = d["supersededIds"]
            if type(v) is not list or not v or len(v) > 24:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 36:
                    raise Refused
            o.superseded_ids = v[:]
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetDefaultTariffRequest(d):
    o = new(*SetDefaultTariffRequest_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    o.tariff = decode_TariffType(d["tariff"])
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetDefaultTariffResponse(d):
    o = new(*SetDefaultTariffResponse_NEW)
    o.status = TariffSetStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetDisplayMessageRequest(d):
    o = new(*SetDisplayMessageRequest_NEW)
    o.message = decode_MessageInfoType(d["message"])
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetDisplayMessageResponse(d):
    o = new(*SetDisplayMessageResponse_NEW)
    o.status = DisplayMessageStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetMonitoringBaseRequest(d):
    o = new(*SetMonitoringBaseRequest_NEW)
    o.monitoring_base = MonitoringBaseEnumType_OF[d["monitoringBase"]]
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetMonitoringBaseResponse(d):
    o = new(*SetMonitoringBaseResponse_NEW)
    o.status = GenericDeviceModelStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetMonitoringLevelRequest(d):
    o = new(*SetMonitoringLevelRequest_NEW)
    v = d["severity"]
    if type(v) is not int or v < 0:
        raise Refused
    o.severity = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetMonitoringLevelResponse(d):
    o = new(*SetMonitoringLevelResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetNetworkProfileRequest(d):
    o = new(*SetNetworkProfileRequest_NEW)
    v = d["configurationSlot"]
    if type(v) is not int:
        raise Refused
    o.configuration_slot = v
    o.connection_data = decode_NetworkConnectionProfileType(d["connectionData"])
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetNetworkProfileResponse(d):
    o = new(*SetNetworkProfileResponse_NEW)
    o.status = SetNetworkProfileStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetVariableMonitoringRequest(d):
    o = new(*SetVariableMonitoringRequest_NEW)
    v = d["setMonitoringData"]
    if type(v) is not list or not v:
        raise Refused
    o.set_monitoring_data = decode_each_SetMonitoringDataType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetVariableMonitoringResponse(d):
    o = new(*SetVariableMonitoringResponse_NEW)
    v = d["setMonitoringResult"]
    if type(v) is not list or not v:
        raise Refused
    o.set_monitoring_result = decode_each_SetMonitoringResultType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetVariablesRequest(d):
    o = new(*SetVariablesRequest_NEW)
    v = d["setVariableData"]
    if type(v) is not list or not v:
        raise Refused
    o.set_variable_data = decode_each_SetVariableDataType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SetVariablesResponse(d):
    o = new(*SetVariablesResponse_NEW)
    v = d["setVariableResult"]
    if type(v) is not list or not v:
        raise Refused
    o.set_variable_result = decode_each_SetVariableResultType(v)
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SignCertificateRequest(d):
    o = new(*SignCertificateRequest_NEW)
    v = d["csr"]
    if type(v) is not str or len(v) > 5500:
        raise Refused
    o.csr = v
    o.certificate_type = None
    o.hash_root_certificate = None
    o.request_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "certificateType" in d:
            left -= 1
            o.certificate_type = CertificateSigningUseEnumType_OF[d["certificateType"]]
        if "hashRootCertificate" in d:
            left -= 1
            o.hash_root_certificate = decode_CertificateHashDataType(d["hashRootCertificate"])
        if "requestId" in d:
            left -= 1
            v = d["requestId"]
            if type(v) is not int:
                raise Refused
            o.request_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_SignCertificateResponse(d):
    o = new(*SignCertificateResponse_NEW)
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_StatusNotificationRequest(d):
    o = new(*StatusNotificationRequest_NEW)
    o.timestamp = date_time(d["timestamp"])
    o.connector_status = ConnectorStatusEnumType_OF[d["connectorStatus"]]
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    v = d["connectorId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.connector_id = v
    o.custom_data = None
    left = len(d)
    if left != 4:
        if left > 5:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_StatusNotificationResponse(d):
    o = new(*StatusNotificationResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.custom_data = None
    left = len(d)
    if left:
        if left > 1:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TransactionEventRequest(d):
    o = new(*TransactionEventRequest_NEW)
    o.event_type = TransactionEventEnumType_OF[d["eventType"]]
    o.timestamp = date_time(d["timestamp"])
    o.trigger_reason = TriggerReasonEnumType_OF[d["triggerReason"]]
    v = d["seqNo"]
    if type(v) is not int or v < 0:
        raise Refused
    o.seq_no = v
    o.transaction_info = decode_TransactionType(d["transactionInfo"])
    o.cost_details = None
    o.meter_value = None
    o.offline = None
    o.number_of_phases_used = None
    o.cable_max_current = None
    o.reservation_id = None
    o.preconditioning_status = None
    o.evse_sleep = None
    o.evse = None
    o.id_token = None
    o.custom_data = None
    left = len(d)
    if left != 5:
        if "costDetails" in d:
            left -= 1
            o.cost_details = decode_CostDetailsType(d["costDetails"])
        if "meterValue" in d:
            left -= 1
            v = d["meterValue"]
            if type(v) is not list or not v:
                raise Refused
            o.meter_value = decode_each_MeterValueType(v)
        if "offline" in d:
            left -= 1
            v = d["offline"]
            if v is not True and v is not False:
                raise Refused
            o.offline = v
        if "numberOfPhasesUsed" in d:
            left -= 1
            v = d["numberOfPhasesUsed"]
            if type(v) is not int or v < 0 or v > 3:
                raise Refused
            o.number_of_phases_used = v
        if left != 5:
            if "cableMaxCurrent" in d:
                left -= 1
                v = d["cableMaxCurrent"]
                if type(v) is not int:
                    raise Refused
                o.cable_max_current = v
            if "reservationId" in d:
                left -= 1
                v = d["reservationId"]
                if type(v) is not int or v < 0:
                    raise Refused
                o.reservation_id = v
            if "preconditioningStatus" in d:
                left -= 1
                o.preconditioning_status = PreconditioningStatusEnumType_OF[d["preconditioningStatus"]]
            if "evseSleep" in d:
                left -= 1
                v = d["evseSleep"]
                if v is not True and v is not False:
                    raise Refused
                o.evse_sleep = v
            if left != 5:
                if "evse" in d:
                    left -= 1
                    o.evse = decode_EVSEType(d["evse"])
                if "idToken" in d:
                    left -= 1
                    o.id_token = decode_IdTokenType(d["idToken"])
                if left != 5:
                    if left > 6:
                        raise Refused
                    o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TransactionEventResponse(d):
    o = new(*TransactionEventResponse_NEW)
    if type(d) is not dict:
        raise Refused
    o.total_cost = None
    o.charging_priority = None
    o.id_token_info = None
    o.transaction_limit = None
    o.updated_personal_message = None
    o.updated_personal_message_extra = None
    o.custom_data = None
    left = len(d)
    if left:
        if "totalCost" in d:
            left -= 1
            v = d["totalCost"]
            if (type(v) is not float and type(v) is not int) or v - v:
                raise Refused
            o.total_cost = v
        if "chargingPriority" in d:
            left -= 1
            v = d["chargingPriority"]
            if type(v) is not int:
                raise Refused
            o.charging_priority = v
        if "idTokenInfo" in d:
            left -= 1
            o.id_token_info = decode_IdTokenInfoType(d["idTokenInfo"])
        if "transactionLimit" in d:
            left -= 1
            o.transaction_limit = decode_TransactionLimitType(d["transactionLimit"])
        if left:
            if "updatedPersonalMessage" in d:
                left -= 1
                o.updated_personal_message = decode_MessageContentType(d["updatedPersonalMessage"])
            if "updatedPersonalMessageExtra" in d:
                left -= 1
                v = d["updatedPersonalMessageExtra"]
                if type(v) is not list or not v or len(v) > 4:
                    raise Refused
                o.updated_personal_message_extra = decode_each_MessageContentType(v)
            if left:
                if left > 1:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TriggerMessageRequest(d):
    o = new(*TriggerMessageRequest_NEW)
    o.requested_message = MessageTriggerEnumType_OF[d["requestedMessage"]]
    o.evse = None
    o.custom_trigger = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evse" in d:
            left -= 1
            o.evse = decode_EVSEType(d["evse"])
        if "customTrigger" in d:
            left -= 1
            v = d["customTrigger"]
            if type(v) is not str or len(v) > 50:
                raise Refused
            o.custom_trigger = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TriggerMessageResponse(d):
    o = new(*TriggerMessageResponse_NEW)
    o.status = TriggerMessageStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UnlockConnectorRequest(d):
    o = new(*UnlockConnectorRequest_NEW)
    v = d["evseId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.evse_id = v
    v = d["connectorId"]
    if type(v) is not int or v < 0:
        raise Refused
    o.connector_id = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UnlockConnectorResponse(d):
    o = new(*UnlockConnectorResponse_NEW)
    o.status = UnlockStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UnpublishFirmwareRequest(d):
    o = new(*UnpublishFirmwareRequest_NEW)
    v = d["checksum"]
    if type(v) is not str or len(v) > 32:
        raise Refused
    o.checksum = v
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UnpublishFirmwareResponse(d):
    o = new(*UnpublishFirmwareResponse_NEW)
    o.status = UnpublishFirmwareStatusEnumType_OF[d["status"]]
    o.custom_data = None
    left = len(d)
    if left != 1:
        if left > 2:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UpdateDynamicScheduleRequest(d):
    o = new(*UpdateDynamicScheduleRequest_NEW)
    v = d["chargingProfileId"]
    if type(v) is not int:
        raise Refused
    o.charging_profile_id = v
    o.schedule_update = decode_ChargingScheduleUpdateType(d["scheduleUpdate"])
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UpdateDynamicScheduleResponse(d):
    o = new(*UpdateDynamicScheduleResponse_NEW)
    o.status = ChargingProfileStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UpdateFirmwareRequest(d):
    o = new(*UpdateFirmwareRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.firmware = decode_FirmwareType(d["firmware"])
    o.retries = None
    o.retry_interval = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "retries" in d:
            left -= 1
            v = d["retries"]
            if type(v) is not int or v < 0:
                raise Refused
            o.retries = v
        if "retryInterval" in d:
            left -= 1
            v = d["retryInterval"]
            if type(v) is not int:
                raise Refused
            o.retry_interval = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UpdateFirmwareResponse(d):
    o = new(*UpdateFirmwareResponse_NEW)
    o.status = UpdateFirmwareStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UsePriorityChargingRequest(d):
    o = new(*UsePriorityChargingRequest_NEW)
    v = d["transactionId"]
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.transaction_id = v
    v = d["activate"]
    if v is not True and v is not False:
        raise Refused
    o.activate = v
    o.custom_data = None
    left = len(d)
    if left != 2:
        if left > 3:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_UsePriorityChargingResponse(d):
    o = new(*UsePriorityChargingResponse_NEW)
    o.status = PriorityChargingStatusEnumType_OF[d["status"]]
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_VatNumberValidationRequest(d):
    o = new(*VatNumberValidationRequest_NEW)
    v = d["vatNumber"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.vat_number = v
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_VatNumberValidationResponse(d):
    o = new(*VatNumberValidationResponse_NEW)
    v = d["vatNumber"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.vat_number = v
    o.status = GenericStatusEnumType_OF[d["status"]]
    o.company = None
    o.status_info = None
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "company" in d:
            left -= 1
            o.company = decode_AddressType(d["company"])
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int or v < 0:
                raise Refused
            o.evse_id = v
        if left != 2:
            if left > 3:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


DECODERS = {
    ACChargingParametersType: decode_ACChargingParametersType,
    APNType: decode_APNType,
    AbsolutePriceScheduleType: decode_AbsolutePriceScheduleType,
    AdditionalInfoType: decode_AdditionalInfoType,
    AdditionalSelectedServicesType: decode_AdditionalSelectedServicesType,
    AddressType: decode_AddressType,
    AuthorizationData: decode_AuthorizationData,
    BatteryDataType: decode_BatteryDataType,
    CertificateHashDataChainType: decode_CertificateHashDataChainType,
    CertificateHashDataType: decode_CertificateHashDataType,
    CertificateStatusRequestInfoType: decode_CertificateStatusRequestInfoType,
    CertificateStatusType: decode_CertificateStatusType,
    ChargingLimitType: decode_ChargingLimitType,
    ChargingNeedsType: decode_ChargingNeedsType,
    ChargingPeriodType: decode_ChargingPeriodType,
    ChargingProfileCriterionType: decode_ChargingProfileCriterionType,
    ChargingProfileType: decode_ChargingProfileType,
    ChargingSchedulePeriodType: decode_ChargingSchedulePeriodType,
    ChargingScheduleType: decode_ChargingScheduleType,
    ChargingScheduleUpdateType: decode_ChargingScheduleUpdateType,
    ChargingStationType: decode_ChargingStationType,
    ClearChargingProfileType: decode_ClearChargingProfileType,
    ClearMonitoringResultType: decode_ClearMonitoringResultType,
    ClearTariffsResultType: decode_ClearTariffsResultType,
    ComponentType: decode_ComponentType,
    ComponentVariableType: decode_ComponentVariableType,
    CompositeScheduleType: decode_CompositeScheduleType,
    ConstantStreamDataType: decode_ConstantStreamDataType,
    ConsumptionCostType: decode_ConsumptionCostType,
    CostDetailsType: decode_CostDetailsType,
    CostDimensionType: decode_CostDimensionType,
    CostType: decode_CostType,
    CustomDataType: decode_CustomDataType,
    DCChargingParametersType: decode_DCChargingParametersType,
    DERChargingParametersType: decode_DERChargingParametersType,
    DERCurveGetType: decode_DERCurveGetType,
    DERCurvePointsType: decode_DERCurvePointsType,
    DERCurveType: decode_DERCurveType,
    EVAbsolutePriceScheduleEntryType: decode_EVAbsolutePriceScheduleEntryType,
    EVAbsolutePriceScheduleType: decode_EVAbsolutePriceScheduleType,
    EVEnergyOfferType: decode_EVEnergyOfferType,
    EVPowerScheduleEntryType: decode_EVPowerScheduleEntryType,
    EVPowerScheduleType: decode_EVPowerScheduleType,
    EVPriceRuleType: decode_EVPriceRuleType,
    EVSEType: decode_EVSEType,
    EnterServiceGetType: decode_EnterServiceGetType,
    EnterServiceType: decode_EnterServiceType,
    EventDataType: decode_EventDataType,
    FirmwareType: decode_FirmwareType,
    FixedPFGetType: decode_FixedPFGetType,
    FixedPFType: decode_FixedPFType,
    FixedVarGetType: decode_FixedVarGetType,
    FixedVarType: decode_FixedVarType,
    FreqDroopGetType: decode_FreqDroopGetType,
    FreqDroopType: decode_FreqDroopType,
    GetVariableDataType: decode_GetVariableDataType,
    GetVariableResultType: decode_GetVariableResultType,
    GradientGetType: decode_GradientGetType,
    GradientType: decode_GradientType,
    HysteresisType: decode_HysteresisType,
    IdTokenInfoType: decode_IdTokenInfoType,
    IdTokenType: decode_IdTokenType,
    LimitAtSoCType: decode_LimitAtSoCType,
    LimitMaxDischargeGetType: decode_LimitMaxDischargeGetType,
    LimitMaxDischargeType: decode_LimitMaxDischargeType,
    LogParametersType: decode_LogParametersType,
    MessageContentType: decode_MessageContentType,
    MessageInfoType: decode_MessageInfoType,
    MeterValueType: decode_MeterValueType,
    ModemType: decode_ModemType,
    MonitoringDataType: decode_MonitoringDataType,
    NetworkConnectionProfileType: decode_NetworkConnectionProfileType,
    OCSPRequestDataType: decode_OCSPRequestDataType,
    OverstayRuleListType: decode_OverstayRuleListType,
    OverstayRuleType: decode_OverstayRuleType,
    PeriodicEventStreamParamsType: decode_PeriodicEventStreamParamsType,
    PriceLevelScheduleEntryType: decode_PriceLevelScheduleEntryType,
    PriceLevelScheduleType: decode_PriceLevelScheduleType,
    PriceRuleStackType: decode_PriceRuleStackType,
    PriceRuleType: decode_PriceRuleType,
    PriceType: decode_PriceType,
    RationalNumberType: decode_RationalNumberType,
    ReactivePowerParamsType: decode_ReactivePowerParamsType,
    RelativeTimeIntervalType: decode_RelativeTimeIntervalType,
    ReportDataType: decode_ReportDataType,
    SalesTariffEntryType: decode_SalesTariffEntryType,
    SalesTariffType: decode_SalesTariffType,
    SampledValueType: decode_SampledValueType,
    SetMonitoringDataType: decode_SetMonitoringDataType,
    SetMonitoringResultType: decode_SetMonitoringResultType,
    SetVariableDataType: decode_SetVariableDataType,
    SetVariableResultType: decode_SetVariableResultType,
    SignedMeterValueType: decode_SignedMeterValueType,
    StatusInfoType: decode_StatusInfoType,
    StreamDataElementType: decode_StreamDataElementType,
    TariffAssignmentType: decode_TariffAssignmentType,
    TariffConditionsFixedType: decode_TariffConditionsFixedType,
    TariffConditionsType: decode_TariffConditionsType,
    TariffEnergyPriceType: decode_TariffEnergyPriceType,
    TariffEnergyType: decode_TariffEnergyType,
    TariffFixedPriceType: decode_TariffFixedPriceType,
    TariffFixedType: decode_TariffFixedType,
    TariffTimePriceType: decode_TariffTimePriceType,
    TariffTimeType: decode_TariffTimeType,
    TariffType: decode_TariffType,
    TaxRateType: decode_TaxRateType,
    TaxRuleType: decode_TaxRuleType,
    TotalCostType: decode_TotalCostType,
    TotalPriceType: decode_TotalPriceType,
    TotalUsageType: decode_TotalUsageType,
    TransactionLimitType: decode_TransactionLimitType,
    TransactionType: decode_TransactionType,
    UnitOfMeasureType: decode_UnitOfMeasureType,
    V2XChargingParametersType: decode_V2XChargingParametersType,
    V2XFreqWattPointType: decode_V2XFreqWattPointType,
    V2XSignalWattPointType: decode_V2XSignalWattPointType,
    VPNType: decode_VPNType,
    VariableAttributeType: decode_VariableAttributeType,
    VariableCharacteristicsType: decode_VariableCharacteristicsType,
    VariableMonitoringType: decode_VariableMonitoringType,
    VariableType: decode_VariableType,
    VoltageParamsType: decode_VoltageParamsType,
    AFRRSignalRequest: decode_AFRRSignalRequest,
    AFRRSignalResponse: decode_AFRRSignalResponse,
    AdjustPeriodicEventStreamRequest: decode_AdjustPeriodicEventStreamRequest,
    AdjustPeriodicEventStreamResponse: decode_AdjustPeriodicEventStreamResponse,
    AuthorizeRequest: decode_AuthorizeRequest,
    AuthorizeResponse: decode_AuthorizeResponse,
    BatterySwapRequest: decode_BatterySwapRequest,
    BatterySwapResponse: decode_BatterySwapResponse,
    BootNotificationRequest: decode_BootNotificationRequest,
    BootNotificationResponse: decode_BootNotificationResponse,
    CancelReservationRequest: decode_CancelReservationRequest,
    CancelReservationResponse: decode_CancelReservationResponse,
    CertificateSignedRequest: decode_CertificateSignedRequest,
    CertificateSignedResponse: decode_CertificateSignedResponse,
    ChangeAvailabilityRequest: decode_ChangeAvailabilityRequest,
    ChangeAvailabilityResponse: decode_ChangeAvailabilityResponse,
    ChangeTransactionTariffRequest: decode_ChangeTransactionTariffRequest,
    ChangeTransactionTariffResponse: decode_ChangeTransactionTariffResponse,
    ClearCacheRequest: decode_ClearCacheRequest,
    ClearCacheResponse: decode_ClearCacheResponse,
    ClearChargingProfileRequest: decode_ClearChargingProfileRequest,
    ClearChargingProfileResponse: decode_ClearChargingProfileResponse,
    ClearDERControlRequest: decode_ClearDERControlRequest,
    ClearDERControlResponse: decode_ClearDERControlResponse,
    ClearDisplayMessageRequest: decode_ClearDisplayMessageRequest,
    ClearDisplayMessageResponse: decode_ClearDisplayMessageResponse,
    ClearTariffsRequest: decode_ClearTariffsRequest,
    ClearTariffsResponse: decode_ClearTariffsResponse,
    ClearVariableMonitoringRequest: decode_ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse: decode_ClearVariableMonitoringResponse,
    ClearedChargingLimitRequest: decode_ClearedChargingLimitRequest,
    ClearedChargingLimitResponse: decode_ClearedChargingLimitResponse,
    ClosePeriodicEventStreamRequest: decode_ClosePeriodicEventStreamRequest,
    ClosePeriodicEventStreamResponse: decode_ClosePeriodicEventStreamResponse,
    CostUpdatedRequest: decode_CostUpdatedRequest,
    CostUpdatedResponse: decode_CostUpdatedResponse,
    CustomerInformationRequest: decode_CustomerInformationRequest,
    CustomerInformationResponse: decode_CustomerInformationResponse,
    DataTransferRequest: decode_DataTransferRequest,
    DataTransferResponse: decode_DataTransferResponse,
    DeleteCertificateRequest: decode_DeleteCertificateRequest,
    DeleteCertificateResponse: decode_DeleteCertificateResponse,
    FirmwareStatusNotificationRequest: decode_FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse: decode_FirmwareStatusNotificationResponse,
    Get15118EVCertificateRequest: decode_Get15118EVCertificateRequest,
    Get15118EVCertificateResponse: decode_Get15118EVCertificateResponse,
    GetBaseReportRequest: decode_GetBaseReportRequest,
    GetBaseReportResponse: decode_GetBaseReportResponse,
    GetCertificateChainStatusRequest: decode_GetCertificateChainStatusRequest,
    GetCertificateChainStatusResponse: decode_GetCertificateChainStatusResponse,
    GetCertificateStatusRequest: decode_GetCertificateStatusRequest,
    GetCertificateStatusResponse: decode_GetCertificateStatusResponse,
    GetChargingProfilesRequest: decode_GetChargingProfilesRequest,
    GetChargingProfilesResponse: decode_GetChargingProfilesResponse,
    GetCompositeScheduleRequest: decode_GetCompositeScheduleRequest,
    GetCompositeScheduleResponse: decode_GetCompositeScheduleResponse,
    GetDERControlRequest: decode_GetDERControlRequest,
    GetDERControlResponse: decode_GetDERControlResponse,
    GetDisplayMessagesRequest: decode_GetDisplayMessagesRequest,
    GetDisplayMessagesResponse: decode_GetDisplayMessagesResponse,
    GetInstalledCertificateIdsRequest: decode_GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse: decode_GetInstalledCertificateIdsResponse,
    GetLocalListVersionRequest: decode_GetLocalListVersionRequest,
    GetLocalListVersionResponse: decode_GetLocalListVersionResponse,
    GetLogRequest: decode_GetLogRequest,
    GetLogResponse: decode_GetLogResponse,
    GetMonitoringReportRequest: decode_GetMonitoringReportRequest,
    GetMonitoringReportResponse: decode_GetMonitoringReportResponse,
    GetPeriodicEventStreamRequest: decode_GetPeriodicEventStreamRequest,
    GetPeriodicEventStreamResponse: decode_GetPeriodicEventStreamResponse,
    GetReportRequest: decode_GetReportRequest,
    GetReportResponse: decode_GetReportResponse,
    GetTariffsRequest: decode_GetTariffsRequest,
    GetTariffsResponse: decode_GetTariffsResponse,
    GetTransactionStatusRequest: decode_GetTransactionStatusRequest,
    GetTransactionStatusResponse: decode_GetTransactionStatusResponse,
    GetVariablesRequest: decode_GetVariablesRequest,
    GetVariablesResponse: decode_GetVariablesResponse,
    HeartbeatRequest: decode_HeartbeatRequest,
    HeartbeatResponse: decode_HeartbeatResponse,
    InstallCertificateRequest: decode_InstallCertificateRequest,
    InstallCertificateResponse: decode_InstallCertificateResponse,
    LogStatusNotificationRequest: decode_LogStatusNotificationRequest,
    LogStatusNotificationResponse: decode_LogStatusNotificationResponse,
    MeterValuesRequest: decode_MeterValuesRequest,
    MeterValuesResponse: decode_MeterValuesResponse,
    NotifyAllowedEnergyTransferRequest: decode_NotifyAllowedEnergyTransferRequest,
    NotifyAllowedEnergyTransferResponse: decode_NotifyAllowedEnergyTransferResponse,
    NotifyChargingLimitRequest: decode_NotifyChargingLimitRequest,
    NotifyChargingLimitResponse: decode_NotifyChargingLimitResponse,
    NotifyCustomerInformationRequest: decode_NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse: decode_NotifyCustomerInformationResponse,
    NotifyDERAlarmRequest: decode_NotifyDERAlarmRequest,
    NotifyDERAlarmResponse: decode_NotifyDERAlarmResponse,
    NotifyDERStartStopRequest: decode_NotifyDERStartStopRequest,
    NotifyDERStartStopResponse: decode_NotifyDERStartStopResponse,
    NotifyDisplayMessagesRequest: decode_NotifyDisplayMessagesRequest,
    NotifyDisplayMessagesResponse: decode_NotifyDisplayMessagesResponse,
    NotifyEVChargingNeedsRequest: decode_NotifyEVChargingNeedsRequest,
    NotifyEVChargingNeedsResponse: decode_NotifyEVChargingNeedsResponse,
    NotifyEVChargingScheduleRequest: decode_NotifyEVChargingScheduleRequest,
    NotifyEVChargingScheduleResponse: decode_NotifyEVChargingScheduleResponse,
    NotifyEventRequest: decode_NotifyEventRequest,
    NotifyEventResponse: decode_NotifyEventResponse,
    NotifyMonitoringReportRequest: decode_NotifyMonitoringReportRequest,
    NotifyMonitoringReportResponse: decode_NotifyMonitoringReportResponse,
    NotifyPeriodicEventStreamRequest: decode_NotifyPeriodicEventStreamRequest,
    NotifyPriorityChargingRequest: decode_NotifyPriorityChargingRequest,
    NotifyPriorityChargingResponse: decode_NotifyPriorityChargingResponse,
    NotifyReportRequest: decode_NotifyReportRequest,
    NotifyReportResponse: decode_NotifyReportResponse,
    NotifySettlementRequest: decode_NotifySettlementRequest,
    NotifySettlementResponse: decode_NotifySettlementResponse,
    NotifyWebPaymentStartedRequest: decode_NotifyWebPaymentStartedRequest,
    NotifyWebPaymentStartedResponse: decode_NotifyWebPaymentStartedResponse,
    OpenPeriodicEventStreamRequest: decode_OpenPeriodicEventStreamRequest,
    OpenPeriodicEventStreamResponse: decode_OpenPeriodicEventStreamResponse,
    PublishFirmwareRequest: decode_PublishFirmwareRequest,
    PublishFirmwareResponse: decode_PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest: decode_PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse: decode_PublishFirmwareStatusNotificationResponse,
    PullDynamicScheduleUpdateRequest: decode_PullDynamicScheduleUpdateRequest,
    PullDynamicScheduleUpdateResponse: decode_PullDynamicScheduleUpdateResponse,
    ReportChargingProfilesRequest: decode_ReportChargingProfilesRequest,
    ReportChargingProfilesResponse: decode_ReportChargingProfilesResponse,
    ReportDERControlRequest: decode_ReportDERControlRequest,
    ReportDERControlResponse: decode_ReportDERControlResponse,
    RequestBatterySwapRequest: decode_RequestBatterySwapRequest,
    RequestBatterySwapResponse: decode_RequestBatterySwapResponse,
    RequestStartTransactionRequest: decode_RequestStartTransactionRequest,
    RequestStartTransactionResponse: decode_RequestStartTransactionResponse,
    RequestStopTransactionRequest: decode_RequestStopTransactionRequest,
    RequestStopTransactionResponse: decode_RequestStopTransactionResponse,
    ReservationStatusUpdateRequest: decode_ReservationStatusUpdateRequest,
    ReservationStatusUpdateResponse: decode_ReservationStatusUpdateResponse,
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
    SetDERControlRequest: decode_SetDERControlRequest,
    SetDERControlResponse: decode_SetDERControlResponse,
    SetDefaultTariffRequest: decode_SetDefaultTariffRequest,
    SetDefaultTariffResponse: decode_SetDefaultTariffResponse,
    SetDisplayMessageRequest: decode_SetDisplayMessageRequest,
    SetDisplayMessageResponse: decode_SetDisplayMessageResponse,
    SetMonitoringBaseRequest: decode_SetMonitoringBaseRequest,
    SetMonitoringBaseResponse: decode_SetMonitoringBaseResponse,
    SetMonitoringLevelRequest: decode_SetMonitoringLevelRequest,
    SetMonitoringLevelResponse: decode_SetMonitoringLevelResponse,
    SetNetworkProfileRequest: decode_SetNetworkProfileRequest,
    SetNetworkProfileResponse: decode_SetNetworkProfileResponse,
    SetVariableMonitoringRequest: decode_SetVariableMonitoringRequest,
    SetVariableMonitoringResponse: decode_SetVariableMonitoringResponse,
    SetVariablesRequest: decode_SetVariablesRequest,
    SetVariablesResponse: decode_SetVariablesResponse,
    SignCertificateRequest: decode_SignCertificateRequest,
    SignCertificateResponse: decode_SignCertificateResponse,
    StatusNotificationRequest: decode_StatusNotificationRequest,
    StatusNotificationResponse: decode_StatusNotificationResponse,
    TransactionEventRequest: decode_TransactionEventRequest,
    TransactionEventResponse: decode_TransactionEventResponse,
    TriggerMessageRequest: decode_TriggerMessageRequest,
    TriggerMessageResponse: decode_TriggerMessageResponse,
    UnlockConnectorRequest: decode_UnlockConnectorRequest,
    UnlockConnectorResponse: decode_UnlockConnectorResponse,
    UnpublishFirmwareRequest: decode_UnpublishFirmwareRequest,
    UnpublishFirmwareResponse: decode_UnpublishFirmwareResponse,
    UpdateDynamicScheduleRequest: decode_UpdateDynamicScheduleRequest,
    UpdateDynamicScheduleResponse: decode_UpdateDynamicScheduleResponse,
    UpdateFirmwareRequest: decode_UpdateFirmwareRequest,
    UpdateFirmwareResponse: decode_UpdateFirmwareResponse,
    UsePriorityChargingRequest: decode_UsePriorityChargingRequest,
    UsePriorityChargingResponse: decode_UsePriorityChargingResponse,
    VatNumberValidationRequest: decode_VatNumberValidationRequest,
    VatNumberValidationResponse: decode_VatNumberValidationResponse,
}

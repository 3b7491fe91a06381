"""Decoders of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/v201; do not edit.
"""

from __future__ import annotations

from ocppkit._codec import Refused, by_value, date_time, new
from ocppkit.json import ABSENT
from ocppkit.v201.enums import (
    APNAuthenticationEnumType,
    AttributeEnumType,
    AuthorizationStatusEnumType,
    AuthorizeCertificateStatusEnumType,
    BootReasonEnumType,
    CancelReservationStatusEnumType,
    CertificateActionEnumType,
    CertificateSignedStatusEnumType,
    CertificateSigningUseEnumType,
    ChangeAvailabilityStatusEnumType,
    ChargingLimitSourceEnumType,
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
    ConnectorEnumType,
    ConnectorStatusEnumType,
    CostKindEnumType,
    CustomerInformationStatusEnumType,
    DataEnumType,
    DataTransferStatusEnumType,
    DeleteCertificateStatusEnumType,
    DisplayMessageStatusEnumType,
    EnergyTransferModeEnumType,
    EventNotificationEnumType,
    EventTriggerEnumType,
    FirmwareStatusEnumType,
    GenericDeviceModelStatusEnumType,
    GenericStatusEnumType,
    GetCertificateIdUseEnumType,
    GetCertificateStatusEnumType,
    GetChargingProfileStatusEnumType,
    GetDisplayMessagesStatusEnumType,
    GetInstalledCertificateStatusEnumType,
    GetVariableStatusEnumType,
    HashAlgorithmEnumType,
    IdTokenEnumType,
    InstallCertificateStatusEnumType,
    InstallCertificateUseEnumType,
    Iso15118EVCertificateStatusEnumType,
    LocationEnumType,
    LogEnumType,
    LogStatusEnumType,
    MeasurandEnumType,
    MessageFormatEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MessageTriggerEnumType,
    MonitorEnumType,
    MonitoringBaseEnumType,
    MonitoringCriterionEnumType,
    MutabilityEnumType,
    NotifyEVChargingNeedsStatusEnumType,
    OCPPInterfaceEnumType,
    OCPPTransportEnumType,
    OCPPVersionEnumType,
    OperationalStatusEnumType,
    PhaseEnumType,
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
from ocppkit.v201.messages import (
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
    ClearCacheRequest,
    ClearCacheResponse,
    ClearChargingProfileRequest,
    ClearChargingProfileResponse,
    ClearDisplayMessageRequest,
    ClearDisplayMessageResponse,
    ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse,
    ClearedChargingLimitRequest,
    ClearedChargingLimitResponse,
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
    GetCertificateStatusRequest,
    GetCertificateStatusResponse,
    GetChargingProfilesRequest,
    GetChargingProfilesResponse,
    GetCompositeScheduleRequest,
    GetCompositeScheduleResponse,
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
    GetReportRequest,
    GetReportResponse,
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
    NotifyChargingLimitRequest,
    NotifyChargingLimitResponse,
    NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse,
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
    NotifyReportRequest,
    NotifyReportResponse,
    PublishFirmwareRequest,
    PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse,
    ReportChargingProfilesRequest,
    ReportChargingProfilesResponse,
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
    UpdateFirmwareRequest,
    UpdateFirmwareResponse,
)
from ocppkit.v201.types import (
    ACChargingParametersType,
    APNType,
    AdditionalInfoType,
    AuthorizationData,
    CertificateHashDataChainType,
    CertificateHashDataType,
    ChargingLimitType,
    ChargingNeedsType,
    ChargingProfileCriterionType,
    ChargingProfileType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    ChargingStationType,
    ClearChargingProfileType,
    ClearMonitoringResultType,
    ComponentType,
    ComponentVariableType,
    CompositeScheduleType,
    ConsumptionCostType,
    CostType,
    CustomDataType,
    DCChargingParametersType,
    EVSEType,
    EventDataType,
    FirmwareType,
    GetVariableDataType,
    GetVariableResultType,
    IdTokenInfoType,
    IdTokenType,
    LogParametersType,
    MessageContentType,
    MessageInfoType,
    MeterValueType,
    ModemType,
    MonitoringDataType,
    NetworkConnectionProfileType,
    OCSPRequestDataType,
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
    TransactionType,
    UnitOfMeasureType,
    VPNType,
    VariableAttributeType,
    VariableCharacteristicsType,
    VariableMonitoringType,
    VariableType,
)

APNAuthenticationEnumType_OF = by_value(APNAuthenticationEnumType)
AttributeEnumType_OF = by_value(AttributeEnumType)
AuthorizationStatusEnumType_OF = by_value(AuthorizationStatusEnumType)
AuthorizeCertificateStatusEnumType_OF = by_value(AuthorizeCertificateStatusEnumType)
BootReasonEnumType_OF = by_value(BootReasonEnumType)
CancelReservationStatusEnumType_OF = by_value(CancelReservationStatusEnumType)
CertificateActionEnumType_OF = by_value(CertificateActionEnumType)
CertificateSignedStatusEnumType_OF = by_value(CertificateSignedStatusEnumType)
CertificateSigningUseEnumType_OF = by_value(CertificateSigningUseEnumType)
ChangeAvailabilityStatusEnumType_OF = by_value(ChangeAvailabilityStatusEnumType)
ChargingLimitSourceEnumType_OF = by_value(ChargingLimitSourceEnumType)
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
ConnectorEnumType_OF = by_value(ConnectorEnumType)
ConnectorStatusEnumType_OF = by_value(ConnectorStatusEnumType)
CostKindEnumType_OF = by_value(CostKindEnumType)
CustomerInformationStatusEnumType_OF = by_value(CustomerInformationStatusEnumType)
DataEnumType_OF = by_value(DataEnumType)
DataTransferStatusEnumType_OF = by_value(DataTransferStatusEnumType)
DeleteCertificateStatusEnumType_OF = by_value(DeleteCertificateStatusEnumType)
DisplayMessageStatusEnumType_OF = by_value(DisplayMessageStatusEnumType)
EnergyTransferModeEnumType_OF = by_value(EnergyTransferModeEnumType)
EventNotificationEnumType_OF = by_value(EventNotificationEnumType)
EventTriggerEnumType_OF = by_value(EventTriggerEnumType)
FirmwareStatusEnumType_OF = by_value(FirmwareStatusEnumType)
GenericDeviceModelStatusEnumType_OF = by_value(GenericDeviceModelStatusEnumType)
GenericStatusEnumType_OF = by_value(GenericStatusEnumType)
GetCertificateIdUseEnumType_OF = by_value(GetCertificateIdUseEnumType)
GetCertificateStatusEnumType_OF = by_value(GetCertificateStatusEnumType)
GetChargingProfileStatusEnumType_OF = by_value(GetChargingProfileStatusEnumType)
GetDisplayMessagesStatusEnumType_OF = by_value(GetDisplayMessagesStatusEnumType)
GetInstalledCertificateStatusEnumType_OF = by_value(GetInstalledCertificateStatusEnumType)
GetVariableStatusEnumType_OF = by_value(GetVariableStatusEnumType)
HashAlgorithmEnumType_OF = by_value(HashAlgorithmEnumType)
IdTokenEnumType_OF = by_value(IdTokenEnumType)
InstallCertificateStatusEnumType_OF = by_value(InstallCertificateStatusEnumType)
InstallCertificateUseEnumType_OF = by_value(InstallCertificateUseEnumType)
Iso15118EVCertificateStatusEnumType_OF = by_value(Iso15118EVCertificateStatusEnumType)
LocationEnumType_OF = by_value(LocationEnumType)
LogEnumType_OF = by_value(LogEnumType)
LogStatusEnumType_OF = by_value(LogStatusEnumType)
MeasurandEnumType_OF = by_value(MeasurandEnumType)
MessageFormatEnumType_OF = by_value(MessageFormatEnumType)
MessagePriorityEnumType_OF = by_value(MessagePriorityEnumType)
MessageStateEnumType_OF = by_value(MessageStateEnumType)
MessageTriggerEnumType_OF = by_value(MessageTriggerEnumType)
MonitorEnumType_OF = by_value(MonitorEnumType)
MonitoringBaseEnumType_OF = by_value(MonitoringBaseEnumType)
MonitoringCriterionEnumType_OF = by_value(MonitoringCriterionEnumType)
MutabilityEnumType_OF = by_value(MutabilityEnumType)
NotifyEVChargingNeedsStatusEnumType_OF = by_value(NotifyEVChargingNeedsStatusEnumType)
OCPPInterfaceEnumType_OF = by_value(OCPPInterfaceEnumType)
OCPPTransportEnumType_OF = by_value(OCPPTransportEnumType)
OCPPVersionEnumType_OF = by_value(OCPPVersionEnumType)
OperationalStatusEnumType_OF = by_value(OperationalStatusEnumType)
PhaseEnumType_OF = by_value(PhaseEnumType)
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
AdditionalInfoType_NEW = (AdditionalInfoType,)
AuthorizationData_NEW = (AuthorizationData,)
CertificateHashDataChainType_NEW = (CertificateHashDataChainType,)
CertificateHashDataType_NEW = (CertificateHashDataType,)
ChargingLimitType_NEW = (ChargingLimitType,)
ChargingNeedsType_NEW = (ChargingNeedsType,)
ChargingProfileCriterionType_NEW = (ChargingProfileCriterionType,)
ChargingProfileType_NEW = (ChargingProfileType,)
ChargingSchedulePeriodType_NEW = (ChargingSchedulePeriodType,)
ChargingScheduleType_NEW = (ChargingScheduleType,)
ChargingStationType_NEW = (ChargingStationType,)
ClearChargingProfileType_NEW = (ClearChargingProfileType,)
ClearMonitoringResultType_NEW = (ClearMonitoringResultType,)
ComponentType_NEW = (ComponentType,)
ComponentVariableType_NEW = (ComponentVariableType,)
CompositeScheduleType_NEW = (CompositeScheduleType,)
ConsumptionCostType_NEW = (ConsumptionCostType,)
CostType_NEW = (CostType,)
CustomDataType_NEW = (CustomDataType,)
DCChargingParametersType_NEW = (DCChargingParametersType,)
EVSEType_NEW = (EVSEType,)
EventDataType_NEW = (EventDataType,)
FirmwareType_NEW = (FirmwareType,)
GetVariableDataType_NEW = (GetVariableDataType,)
GetVariableResultType_NEW = (GetVariableResultType,)
IdTokenInfoType_NEW = (IdTokenInfoType,)
IdTokenType_NEW = (IdTokenType,)
LogParametersType_NEW = (LogParametersType,)
MessageContentType_NEW = (MessageContentType,)
MessageInfoType_NEW = (MessageInfoType,)
MeterValueType_NEW = (MeterValueType,)
ModemType_NEW = (ModemType,)
MonitoringDataType_NEW = (MonitoringDataType,)
NetworkConnectionProfileType_NEW = (NetworkConnectionProfileType,)
OCSPRequestDataType_NEW = (OCSPRequestDataType,)
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
TransactionType_NEW = (TransactionType,)
UnitOfMeasureType_NEW = (UnitOfMeasureType,)
VPNType_NEW = (VPNType,)
VariableAttributeType_NEW = (VariableAttributeType,)
VariableCharacteristicsType_NEW = (VariableCharacteristicsType,)
VariableMonitoringType_NEW = (VariableMonitoringType,)
VariableType_NEW = (VariableType,)
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
ClearCacheRequest_NEW = (ClearCacheRequest,)
ClearCacheResponse_NEW = (ClearCacheResponse,)
ClearChargingProfileRequest_NEW = (ClearChargingProfileRequest,)
ClearChargingProfileResponse_NEW = (ClearChargingProfileResponse,)
ClearDisplayMessageRequest_NEW = (ClearDisplayMessageRequest,)
ClearDisplayMessageResponse_NEW = (ClearDisplayMessageResponse,)
ClearVariableMonitoringRequest_NEW = (ClearVariableMonitoringRequest,)
ClearVariableMonitoringResponse_NEW = (ClearVariableMonitoringResponse,)
ClearedChargingLimitRequest_NEW = (ClearedChargingLimitRequest,)
ClearedChargingLimitResponse_NEW = (ClearedChargingLimitResponse,)
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
GetCertificateStatusRequest_NEW = (GetCertificateStatusRequest,)
GetCertificateStatusResponse_NEW = (GetCertificateStatusResponse,)
GetChargingProfilesRequest_NEW = (GetChargingProfilesRequest,)
GetChargingProfilesResponse_NEW = (GetChargingProfilesResponse,)
GetCompositeScheduleRequest_NEW = (GetCompositeScheduleRequest,)
GetCompositeScheduleResponse_NEW = (GetCompositeScheduleResponse,)
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
GetReportRequest_NEW = (GetReportRequest,)
GetReportResponse_NEW = (GetReportResponse,)
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
NotifyChargingLimitRequest_NEW = (NotifyChargingLimitRequest,)
NotifyChargingLimitResponse_NEW = (NotifyChargingLimitResponse,)
NotifyCustomerInformationRequest_NEW = (NotifyCustomerInformationRequest,)
NotifyCustomerInformationResponse_NEW = (NotifyCustomerInformationResponse,)
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
NotifyReportRequest_NEW = (NotifyReportRequest,)
NotifyReportResponse_NEW = (NotifyReportResponse,)
PublishFirmwareRequest_NEW = (PublishFirmwareRequest,)
PublishFirmwareResponse_NEW = (PublishFirmwareResponse,)
PublishFirmwareStatusNotificationRequest_NEW = (PublishFirmwareStatusNotificationRequest,)
PublishFirmwareStatusNotificationResponse_NEW = (PublishFirmwareStatusNotificationResponse,)
ReportChargingProfilesRequest_NEW = (ReportChargingProfilesRequest,)
ReportChargingProfilesResponse_NEW = (ReportChargingProfilesResponse,)
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
UpdateFirmwareRequest_NEW = (UpdateFirmwareRequest,)
UpdateFirmwareResponse_NEW = (UpdateFirmwareResponse,)


def decode_ACChargingParametersType(d):
    o = new(*ACChargingParametersType_NEW)
    v = d["energyAmount"]
    if type(v) is not int:
        raise Refused
    o.energy_amount = v
    v = d["evMinCurrent"]
    if type(v) is not int:
        raise Refused
    o.ev_min_current = v
    v = d["evMaxCurrent"]
    if type(v) is not int:
        raise Refused
    o.ev_max_current = v
    v = d["evMaxVoltage"]
    if type(v) is not int:
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
    if type(v) is not str or len(v) > 512:
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
            if type(v) is not str or len(v) > 20:
                raise Refused
            o.apn_user_name = v
        if "apnPassword" in d:
            left -= 1
            v = d["apnPassword"]
            if type(v) is not str or len(v) > 20:
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


def decode_each_AdditionalInfoType(items):
    each = []
    for d in items:
        o = new(*AdditionalInfoType_NEW)
        each.append(o)
        v = d["additionalIdToken"]
        if type(v) is not str or len(v) > 36:
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


def decode_each_AuthorizationData(items):
    each = []
    for d in items:
        o = new(*AuthorizationData_NEW)
        each.append(o)
        d1 = d["idToken"]
        o1 = new(*IdTokenType_NEW)
        v = d1["idToken"]
        if type(v) is not str or len(v) > 36:
            raise Refused
        o1.id_token = v
        o1.type = IdTokenEnumType_OF[d1["type"]]
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


def decode_ChargingLimitType(d):
    o = new(*ChargingLimitType_NEW)
    o.charging_limit_source = ChargingLimitSourceEnumType_OF[d["chargingLimitSource"]]
    o.is_grid_critical = None
    o.custom_data = None
    left = len(d)
    if left != 1:
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
    o.dc_charging_parameters = None
    o.departure_time = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "acChargingParameters" in d:
            left -= 1
            o.ac_charging_parameters = decode_ACChargingParametersType(d["acChargingParameters"])
        if "dcChargingParameters" in d:
            left -= 1
            o.dc_charging_parameters = decode_DCChargingParametersType(d["dcChargingParameters"])
        if "departureTime" in d:
            left -= 1
            o.departure_time = date_time(d["departureTime"])
        if left != 1:
            if left > 2:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


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
            if type(v) is not int:
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
            o.charging_limit_source = [ChargingLimitSourceEnumType_OF[item] for item in v]
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
        if type(v) is not int:
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
        v = d["limit"]
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        o.limit = v
        o.number_phases = None
        o.phase_to_use = None
        o.custom_data = None
        left = len(d)
        if left != 2:
            if "numberPhases" in d:
                left -= 1
                v = d["numberPhases"]
                if type(v) is not int:
                    raise Refused
                o.number_phases = v
            if "phaseToUse" in d:
                left -= 1
                v = d["phaseToUse"]
                if type(v) is not int:
                    raise Refused
                o.phase_to_use = v
            if left != 2:
                if left > 3:
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
        o.start_schedule = None
        o.duration = None
        o.min_charging_rate = None
        o.sales_tariff = None
        o.custom_data = None
        left = len(d)
        if left != 3:
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
            if "salesTariff" in d:
                left -= 1
                d1 = d["salesTariff"]
                o1 = new(*SalesTariffType_NEW)
                v = d1["id"]
                if type(v) is not int:
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
                        if type(v) is not int:
                            raise Refused
                        o1.num_e_price_levels = v
                    if left1 != 2:
                        if left1 > 3:
                            raise Refused
                        o1.custom_data = decode_CustomDataType(d1["customData"])
                o.sales_tariff = o1
            if left != 3:
                if left > 4:
                    raise Refused
                o.custom_data = decode_CustomDataType(d["customData"])
    return each


def decode_ChargingScheduleType(d):
    return decode_each_ChargingScheduleType([d])[0]


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
            if type(v) is not int:
                raise Refused
            o.evse_id = v
        if "chargingProfilePurpose" in d:
            left -= 1
            o.charging_profile_purpose = ChargingProfilePurposeEnumType_OF[d["chargingProfilePurpose"]]
        if "stackLevel" in d:
            left -= 1
            v = d["stackLevel"]
            if type(v) is not int:
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
        if type(v) is not int:
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
                        if type(v) is not str or len(v) > 512:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
    v = d["chargingSchedulePeriod"]
    if type(v) is not list or not v:
        raise Refused
    o.charging_schedule_period = decode_each_ChargingSchedulePeriodType(v)
    v = d["evseId"]
    if type(v) is not int:
        raise Refused
    o.evse_id = v
    v = d["duration"]
    if type(v) is not int:
        raise Refused
    o.duration = v
    o.schedule_start = date_time(d["scheduleStart"])
    o.charging_rate_unit = ChargingRateUnitEnumType_OF[d["chargingRateUnit"]]
    o.custom_data = None
    left = len(d)
    if left != 5:
        if left > 6:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


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
    if type(v) is not int:
        raise Refused
    o.ev_max_current = v
    v = d["evMaxVoltage"]
    if type(v) is not int:
        raise Refused
    o.ev_max_voltage = v
    o.energy_amount = None
    o.ev_max_power = None
    o.state_of_charge = None
    o.ev_energy_capacity = None
    o.full_soc = None
    o.bulk_soc = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "energyAmount" in d:
            left -= 1
            v = d["energyAmount"]
            if type(v) is not int:
                raise Refused
            o.energy_amount = v
        if "evMaxPower" in d:
            left -= 1
            v = d["evMaxPower"]
            if type(v) is not int:
                raise Refused
            o.ev_max_power = v
        if "stateOfCharge" in d:
            left -= 1
            v = d["stateOfCharge"]
            if type(v) is not int or v < 0 or v > 100:
                raise Refused
            o.state_of_charge = v
        if "evEnergyCapacity" in d:
            left -= 1
            v = d["evEnergyCapacity"]
            if type(v) is not int:
                raise Refused
            o.ev_energy_capacity = v
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


def decode_EVSEType(d):
    o = new(*EVSEType_NEW)
    v = d["id"]
    if type(v) is not int:
        raise Refused
    o.id = v
    o.connector_id = None
    o.custom_data = None
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
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_each_EventDataType(items):
    each = []
    for d in items:
        o = new(*EventDataType_NEW)
        each.append(o)
        v = d["eventId"]
        if type(v) is not int:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
        o.custom_data = None
        left = len(d)
        if left != 7:
            if "cause" in d:
                left -= 1
                v = d["cause"]
                if type(v) is not int:
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
                    if type(v) is not int:
                        raise Refused
                    o.variable_monitoring_id = v
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
    if type(v) is not str or len(v) > 512:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
                        if type(v) is not str or len(v) > 512:
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


def decode_IdTokenInfoType(d):
    o = new(*IdTokenInfoType_NEW)
    o.status = AuthorizationStatusEnumType_OF[d["status"]]
    o.cache_expiry_date_time = None
    o.charging_priority = None
    o.language1 = None
    o.evse_id = None
    o.group_id_token = None
    o.language2 = None
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
        if "language1" in d:
            left -= 1
            v = d["language1"]
            if type(v) is not str or len(v) > 8:
                raise Refused
            o.language1 = v
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not list or not v:
                raise Refused
            for item in v:
                if type(item) is not int:
                    raise Refused
            o.evse_id = v[:]
        if left != 1:
            if "groupIdToken" in d:
                left -= 1
                o.group_id_token = decode_IdTokenType(d["groupIdToken"])
            if "language2" in d:
                left -= 1
                v = d["language2"]
                if type(v) is not str or len(v) > 8:
                    raise Refused
                o.language2 = v
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
    if type(v) is not str or len(v) > 36:
        raise Refused
    o.id_token = v
    o.type = IdTokenEnumType_OF[d["type"]]
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


def decode_LogParametersType(d):
    o = new(*LogParametersType_NEW)
    v = d["remoteLocation"]
    if type(v) is not str or len(v) > 512:
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


def decode_MessageContentType(d):
    o = new(*MessageContentType_NEW)
    o.format = MessageFormatEnumType_OF[d["format"]]
    v = d["content"]
    if type(v) is not str or len(v) > 512:
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
    return o


def decode_each_MessageInfoType(items):
    each = []
    for d in items:
        o = new(*MessageInfoType_NEW)
        each.append(o)
        v = d["id"]
        if type(v) is not int:
            raise Refused
        o.id = v
        o.priority = MessagePriorityEnumType_OF[d["priority"]]
        d1 = d["message"]
        o1 = new(*MessageContentType_NEW)
        o1.format = MessageFormatEnumType_OF[d1["format"]]
        v = d1["content"]
        if type(v) is not str or len(v) > 512:
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
                        if type(v) is not int:
                            raise Refused
                        o2.id = v
                        o2.connector_id = None
                        o2.custom_data = None
                        left2 = len(d2)
                        if left2 != 1:
                            if "connectorId" in d2:
                                left2 -= 1
                                v = d2["connectorId"]
                                if type(v) is not int:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
    o.ocpp_version = OCPPVersionEnumType_OF[d["ocppVersion"]]
    o.ocpp_transport = OCPPTransportEnumType_OF[d["ocppTransport"]]
    v = d["ocppCsmsUrl"]
    if type(v) is not str or len(v) > 512:
        raise Refused
    o.ocpp_csms_url = v
    v = d["messageTimeout"]
    if type(v) is not int:
        raise Refused
    o.message_timeout = v
    v = d["securityProfile"]
    if type(v) is not int:
        raise Refused
    o.security_profile = v
    o.ocpp_interface = OCPPInterfaceEnumType_OF[d["ocppInterface"]]
    o.apn = None
    o.vpn = None
    o.custom_data = None
    left = len(d)
    if left != 6:
        if "apn" in d:
            left -= 1
            o.apn = decode_APNType(d["apn"])
        if "vpn" in d:
            left -= 1
            o.vpn = decode_VPNType(d["vpn"])
        if left != 6:
            if left > 7:
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
        if type(v) is not str or len(v) > 512:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
    if type(v) is not int:
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
            if type(v) is not int:
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
        o.context = None
        o.measurand = None
        o.phase = None
        o.location = None
        o.signed_meter_value = None
        o.unit_of_measure = None
        o.custom_data = None
        left = len(d)
        if left != 1:
            if "context" in d:
                left -= 1
                o.context = ReadingContextEnumType_OF[d["context"]]
            if "measurand" in d:
                left -= 1
                o.measurand = MeasurandEnumType_OF[d["measurand"]]
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
                    if type(v) is not str or len(v) > 2500:
                        raise Refused
                    o1.signed_meter_data = v
                    v = d1["signingMethod"]
                    if type(v) is not str or len(v) > 50:
                        raise Refused
                    o1.signing_method = v
                    v = d1["encodingMethod"]
                    if type(v) is not str or len(v) > 50:
                        raise Refused
                    o1.encoding_method = v
                    v = d1["publicKey"]
                    if type(v) is not str or len(v) > 2500:
                        raise Refused
                    o1.public_key = v
                    o1.custom_data = None
                    left1 = len(d1)
                    if left1 != 4:
                        if left1 > 5:
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
        if type(v) is not int:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
        o.transaction = None
        o.custom_data = None
        left = len(d)
        if left != 5:
            if "id" in d:
                left -= 1
                v = d["id"]
                if type(v) is not int:
                    raise Refused
                o.id = v
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
        if type(v) is not int:
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
                if type(v) is not int:
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
                        if type(v) is not str or len(v) > 512:
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
        if type(v) is not str or len(v) > 1000:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
                if type(v) is not int:
                    raise Refused
                o2.id = v
                o2.connector_id = None
                o2.custom_data = None
                left2 = len(d2)
                if left2 != 1:
                    if "connectorId" in d2:
                        left2 -= 1
                        v = d2["connectorId"]
                        if type(v) is not int:
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
                        if type(v) is not str or len(v) > 512:
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
    if type(v) is not str or len(v) > 2500:
        raise Refused
    o.signed_meter_data = v
    v = d["signingMethod"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.signing_method = v
    v = d["encodingMethod"]
    if type(v) is not str or len(v) > 50:
        raise Refused
    o.encoding_method = v
    v = d["publicKey"]
    if type(v) is not str or len(v) > 2500:
        raise Refused
    o.public_key = v
    o.custom_data = None
    left = len(d)
    if left != 4:
        if left > 5:
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
            if type(v) is not str or len(v) > 512:
                raise Refused
            o.additional_info = v
        if left != 1:
            if left > 2:
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


def decode_VPNType(d):
    o = new(*VPNType_NEW)
    v = d["server"]
    if type(v) is not str or len(v) > 512:
        raise Refused
    o.server = v
    v = d["user"]
    if type(v) is not str or len(v) > 20:
        raise Refused
    o.user = v
    v = d["password"]
    if type(v) is not str or len(v) > 20:
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
            if type(v) is not str or len(v) > 20:
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
        if type(v) is not int:
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
        if type(v) is not int:
            raise Refused
        o.severity = v
        o.custom_data = None
        left = len(d)
        if left != 5:
            if left > 6:
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
            if type(v) is not str or len(v) > 5500:
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
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "certificateStatus" in d:
            left -= 1
            o.certificate_status = AuthorizeCertificateStatusEnumType_OF[d["certificateStatus"]]
        if left != 1:
            if left > 2:
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
    if type(v) is not int:
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
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "certificateType" in d:
            left -= 1
            o.certificate_type = CertificateSigningUseEnumType_OF[d["certificateType"]]
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


def decode_ClearDisplayMessageRequest(d):
    o = new(*ClearDisplayMessageRequest_NEW)
    v = d["id"]
    if type(v) is not int:
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


def decode_ClearVariableMonitoringRequest(d):
    o = new(*ClearVariableMonitoringRequest_NEW)
    v = d["id"]
    if type(v) is not list or not v:
        raise Refused
    for item in v:
        if type(item) is not int:
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
    o.charging_limit_source = ChargingLimitSourceEnumType_OF[d["chargingLimitSource"]]
    o.evse_id = None
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int:
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
    if type(v) is not int:
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
    o.custom_data = None
    left = len(d)
    if left != 1:
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
    if type(v) is not str or len(v) > 5600:
        raise Refused
    o.exi_request = v
    o.custom_data = None
    left = len(d)
    if left != 3:
        if left > 4:
            raise Refused
        o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_Get15118EVCertificateResponse(d):
    o = new(*Get15118EVCertificateResponse_NEW)
    o.status = Iso15118EVCertificateStatusEnumType_OF[d["status"]]
    v = d["exiResponse"]
    if type(v) is not str or len(v) > 5600:
        raise Refused
    o.exi_response = v
    o.status_info = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "statusInfo" in d:
            left -= 1
            o.status_info = decode_StatusInfoType(d["statusInfo"])
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
            if type(v) is not str or len(v) > 5500:
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
            if type(v) is not int:
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
    if type(v) is not int:
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
                if type(item) is not int:
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
            if type(v) is not int:
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
    if type(v) is not str or len(v) > 5500:
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
    o.custom_data = None
    left = len(d)
    if left != 1:
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
    if type(v) is not int:
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
            if type(v) is not int:
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
    if type(v) is not int:
        raise Refused
    o.seq_no = v
    o.generated_at = date_time(d["generatedAt"])
    v = d["requestId"]
    if type(v) is not int:
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
    o.charging_needs = decode_ChargingNeedsType(d["chargingNeeds"])
    v = d["evseId"]
    if type(v) is not int:
        raise Refused
    o.evse_id = v
    o.max_schedule_tuples = None
    o.custom_data = None
    left = len(d)
    if left != 2:
        if "maxScheduleTuples" in d:
            left -= 1
            v = d["maxScheduleTuples"]
            if type(v) is not int:
                raise Refused
            o.max_schedule_tuples = v
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
    if type(v) is not int:
        raise Refused
    o.evse_id = v
    o.custom_data = None
    left = len(d)
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
    if type(v) is not int:
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
    if type(v) is not int:
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


def decode_NotifyReportRequest(d):
    o = new(*NotifyReportRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.generated_at = date_time(d["generatedAt"])
    v = d["seqNo"]
    if type(v) is not int:
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


def decode_PublishFirmwareRequest(d):
    o = new(*PublishFirmwareRequest_NEW)
    v = d["location"]
    if type(v) is not str or len(v) > 512:
        raise Refused
    o.location = v
    v = d["checksum"]
    if type(v) is not str or len(v) > 32:
        raise Refused
    o.checksum = v
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
            if type(v) is not int:
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
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "location" in d:
            left -= 1
            v = d["location"]
            if type(v) is not list or not v:
                raise Refused
            for item in v:
                if type(item) is not str or len(item) > 512:
                    raise Refused
            o.location = v[:]
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


def decode_ReportChargingProfilesRequest(d):
    o = new(*ReportChargingProfilesRequest_NEW)
    v = d["requestId"]
    if type(v) is not int:
        raise Refused
    o.request_id = v
    o.charging_limit_source = ChargingLimitSourceEnumType_OF[d["chargingLimitSource"]]
    v = d["chargingProfile"]
    if type(v) is not list or not v:
        raise Refused
    o.charging_profile = decode_each_ChargingProfileType(v)
    v = d["evseId"]
    if type(v) is not int:
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
            if type(v) is not int:
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
    if type(v) is not int:
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
    if type(v) is not int:
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
            o.connector_type = ConnectorEnumType_OF[d["connectorType"]]
        if "evseId" in d:
            left -= 1
            v = d["evseId"]
            if type(v) is not int:
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
            if type(v) is not int:
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
    if type(v) is not int:
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
    if type(v) is not int:
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
    o.custom_data = None
    left = len(d)
    if left != 1:
        if "certificateType" in d:
            left -= 1
            o.certificate_type = CertificateSigningUseEnumType_OF[d["certificateType"]]
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
    if type(v) is not int:
        raise Refused
    o.evse_id = v
    v = d["connectorId"]
    if type(v) is not int:
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
    if type(v) is not int:
        raise Refused
    o.seq_no = v
    o.transaction_info = decode_TransactionType(d["transactionInfo"])
    o.meter_value = None
    o.offline = None
    o.number_of_phases_used = None
    o.cable_max_current = None
    o.reservation_id = None
    o.evse = None
    o.id_token = None
    o.custom_data = None
    left = len(d)
    if left != 5:
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
            if type(v) is not int:
                raise Refused
            o.number_of_phases_used = v
        if "cableMaxCurrent" in d:
            left -= 1
            v = d["cableMaxCurrent"]
            if type(v) is not int:
                raise Refused
            o.cable_max_current = v
        if left != 5:
            if "reservationId" in d:
                left -= 1
                v = d["reservationId"]
                if type(v) is not int:
                    raise Refused
                o.reservation_id = v
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
    o.updated_personal_message = None
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
        if "updatedPersonalMessage" in d:
            left -= 1
            o.updated_personal_message = decode_MessageContentType(d["updatedPersonalMessage"])
        if left:
            if left > 1:
                raise Refused
            o.custom_data = decode_CustomDataType(d["customData"])
    return o


def decode_TriggerMessageRequest(d):
    o = new(*TriggerMessageRequest_NEW)
    o.requested_message = MessageTriggerEnumType_OF[d["requestedMessage"]]
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
    if type(v) is not int:
        raise Refused
    o.evse_id = v
    v = d["connectorId"]
    if type(v) is not int:
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
            if type(v) is not int:
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


DECODERS = {
    ACChargingParametersType: decode_ACChargingParametersType,
    APNType: decode_APNType,
    AdditionalInfoType: decode_AdditionalInfoType,
    AuthorizationData: decode_AuthorizationData,
    CertificateHashDataChainType: decode_CertificateHashDataChainType,
    CertificateHashDataType: decode_CertificateHashDataType,
    ChargingLimitType: decode_ChargingLimitType,
    ChargingNeedsType: decode_ChargingNeedsType,
    ChargingProfileCriterionType: decode_ChargingProfileCriterionType,
    ChargingProfileType: decode_ChargingProfileType,
    ChargingSchedulePeriodType: decode_ChargingSchedulePeriodType,
    ChargingScheduleType: decode_ChargingScheduleType,
    ChargingStationType: decode_ChargingStationType,
    ClearChargingProfileType: decode_ClearChargingProfileType,
    ClearMonitoringResultType: decode_ClearMonitoringResultType,
    ComponentType: decode_ComponentType,
    ComponentVariableType: decode_ComponentVariableType,
    CompositeScheduleType: decode_CompositeScheduleType,
    ConsumptionCostType: decode_ConsumptionCostType,
    CostType: decode_CostType,
    CustomDataType: decode_CustomDataType,
    DCChargingParametersType: decode_DCChargingParametersType,
    EVSEType: decode_EVSEType,
    EventDataType: decode_EventDataType,
    FirmwareType: decode_FirmwareType,
    GetVariableDataType: decode_GetVariableDataType,
    GetVariableResultType: decode_GetVariableResultType,
    IdTokenInfoType: decode_IdTokenInfoType,
    IdTokenType: decode_IdTokenType,
    LogParametersType: decode_LogParametersType,
    MessageContentType: decode_MessageContentType,
    MessageInfoType: decode_MessageInfoType,
    MeterValueType: decode_MeterValueType,
    ModemType: decode_ModemType,
    MonitoringDataType: decode_MonitoringDataType,
    NetworkConnectionProfileType: decode_NetworkConnectionProfileType,
    OCSPRequestDataType: decode_OCSPRequestDataType,
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
    TransactionType: decode_TransactionType,
    UnitOfMeasureType: decode_UnitOfMeasureType,
    VPNType: decode_VPNType,
    VariableAttributeType: decode_VariableAttributeType,
    VariableCharacteristicsType: decode_VariableCharacteristicsType,
    VariableMonitoringType: decode_VariableMonitoringType,
    VariableType: decode_VariableType,
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
    ClearCacheRequest: decode_ClearCacheRequest,
    ClearCacheResponse: decode_ClearCacheResponse,
    ClearChargingProfileRequest: decode_ClearChargingProfileRequest,
    ClearChargingProfileResponse: decode_ClearChargingProfileResponse,
    ClearDisplayMessageRequest: decode_ClearDisplayMessageRequest,
    ClearDisplayMessageResponse: decode_ClearDisplayMessageResponse,
    ClearVariableMonitoringRequest: decode_ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse: decode_ClearVariableMonitoringResponse,
    ClearedChargingLimitRequest: decode_ClearedChargingLimitRequest,
    ClearedChargingLimitResponse: decode_ClearedChargingLimitResponse,
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
    GetCertificateStatusRequest: decode_GetCertificateStatusRequest,
    GetCertificateStatusResponse: decode_GetCertificateStatusResponse,
    GetChargingProfilesRequest: decode_GetChargingProfilesRequest,
    GetChargingProfilesResponse: decode_GetChargingProfilesResponse,
    GetCompositeScheduleRequest: decode_GetCompositeScheduleRequest,
    GetCompositeScheduleResponse: decode_GetCompositeScheduleResponse,
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
    GetReportRequest: decode_GetReportRequest,
    GetReportResponse: decode_GetReportResponse,
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
    NotifyChargingLimitRequest: decode_NotifyChargingLimitRequest,
    NotifyChargingLimitResponse: decode_NotifyChargingLimitResponse,
    NotifyCustomerInformationRequest: decode_NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse: decode_NotifyCustomerInformationResponse,
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
    NotifyReportRequest: decode_NotifyReportRequest,
    NotifyReportResponse: decode_NotifyReportResponse,
    PublishFirmwareRequest: decode_PublishFirmwareRequest,
    PublishFirmwareResponse: decode_PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest: decode_PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse: decode_PublishFirmwareStatusNotificationResponse,
    ReportChargingProfilesRequest: decode_ReportChargingProfilesRequest,
    ReportChargingProfilesResponse: decode_ReportChargingProfilesResponse,
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
    UpdateFirmwareRequest: decode_UpdateFirmwareRequest,
    UpdateFirmwareResponse: decode_UpdateFirmwareResponse,
}

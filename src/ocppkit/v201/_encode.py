"""Encoders of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/v201; do not edit.
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

APNAuthenticationEnumType_TEXT = text_of(APNAuthenticationEnumType)
AttributeEnumType_TEXT = text_of(AttributeEnumType)
AuthorizationStatusEnumType_TEXT = text_of(AuthorizationStatusEnumType)
AuthorizeCertificateStatusEnumType_TEXT = text_of(AuthorizeCertificateStatusEnumType)
BootReasonEnumType_TEXT = text_of(BootReasonEnumType)
CancelReservationStatusEnumType_TEXT = text_of(CancelReservationStatusEnumType)
CertificateActionEnumType_TEXT = text_of(CertificateActionEnumType)
CertificateSignedStatusEnumType_TEXT = text_of(CertificateSignedStatusEnumType)
CertificateSigningUseEnumType_TEXT = text_of(CertificateSigningUseEnumType)
ChangeAvailabilityStatusEnumType_TEXT = text_of(ChangeAvailabilityStatusEnumType)
ChargingLimitSourceEnumType_TEXT = text_of(ChargingLimitSourceEnumType)
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
ConnectorEnumType_TEXT = text_of(ConnectorEnumType)
ConnectorStatusEnumType_TEXT = text_of(ConnectorStatusEnumType)
CostKindEnumType_TEXT = text_of(CostKindEnumType)
CustomerInformationStatusEnumType_TEXT = text_of(CustomerInformationStatusEnumType)
DataEnumType_TEXT = text_of(DataEnumType)
DataTransferStatusEnumType_TEXT = text_of(DataTransferStatusEnumType)
DeleteCertificateStatusEnumType_TEXT = text_of(DeleteCertificateStatusEnumType)
DisplayMessageStatusEnumType_TEXT = text_of(DisplayMessageStatusEnumType)
EnergyTransferModeEnumType_TEXT = text_of(EnergyTransferModeEnumType)
EventNotificationEnumType_TEXT = text_of(EventNotificationEnumType)
EventTriggerEnumType_TEXT = text_of(EventTriggerEnumType)
FirmwareStatusEnumType_TEXT = text_of(FirmwareStatusEnumType)
GenericDeviceModelStatusEnumType_TEXT = text_of(GenericDeviceModelStatusEnumType)
GenericStatusEnumType_TEXT = text_of(GenericStatusEnumType)
GetCertificateIdUseEnumType_TEXT = text_of(GetCertificateIdUseEnumType)
GetCertificateStatusEnumType_TEXT = text_of(GetCertificateStatusEnumType)
GetChargingProfileStatusEnumType_TEXT = text_of(GetChargingProfileStatusEnumType)
GetDisplayMessagesStatusEnumType_TEXT = text_of(GetDisplayMessagesStatusEnumType)
GetInstalledCertificateStatusEnumType_TEXT = text_of(GetInstalledCertificateStatusEnumType)
GetVariableStatusEnumType_TEXT = text_of(GetVariableStatusEnumType)
HashAlgorithmEnumType_TEXT = text_of(HashAlgorithmEnumType)
IdTokenEnumType_TEXT = text_of(IdTokenEnumType)
InstallCertificateStatusEnumType_TEXT = text_of(InstallCertificateStatusEnumType)
InstallCertificateUseEnumType_TEXT = text_of(InstallCertificateUseEnumType)
Iso15118EVCertificateStatusEnumType_TEXT = text_of(Iso15118EVCertificateStatusEnumType)
LocationEnumType_TEXT = text_of(LocationEnumType)
LogEnumType_TEXT = text_of(LogEnumType)
LogStatusEnumType_TEXT = text_of(LogStatusEnumType)
MeasurandEnumType_TEXT = text_of(MeasurandEnumType)
MessageFormatEnumType_TEXT = text_of(MessageFormatEnumType)
MessagePriorityEnumType_TEXT = text_of(MessagePriorityEnumType)
MessageStateEnumType_TEXT = text_of(MessageStateEnumType)
MessageTriggerEnumType_TEXT = text_of(MessageTriggerEnumType)
MonitorEnumType_TEXT = text_of(MonitorEnumType)
MonitoringBaseEnumType_TEXT = text_of(MonitoringBaseEnumType)
MonitoringCriterionEnumType_TEXT = text_of(MonitoringCriterionEnumType)
MutabilityEnumType_TEXT = text_of(MutabilityEnumType)
NotifyEVChargingNeedsStatusEnumType_TEXT = text_of(NotifyEVChargingNeedsStatusEnumType)
OCPPInterfaceEnumType_TEXT = text_of(OCPPInterfaceEnumType)
OCPPTransportEnumType_TEXT = text_of(OCPPTransportEnumType)
OCPPVersionEnumType_TEXT = text_of(OCPPVersionEnumType)
OperationalStatusEnumType_TEXT = text_of(OperationalStatusEnumType)
PhaseEnumType_TEXT = text_of(PhaseEnumType)
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
ConnectorEnumType_connector_type = or_nothing(ConnectorEnumType_TEXT, ',"connectorType":', "")
LocationEnumType_location = or_nothing(LocationEnumType_TEXT, ',"location":', "")
MeasurandEnumType_measurand = or_nothing(MeasurandEnumType_TEXT, ',"measurand":', "")
MessagePriorityEnumType_priority = or_nothing(MessagePriorityEnumType_TEXT, ',"priority":', "")
MessageStateEnumType_state = or_nothing(MessageStateEnumType_TEXT, ',"state":', "")
MutabilityEnumType_mutability = or_nothing(MutabilityEnumType_TEXT, ',"mutability":', "")
PhaseEnumType_phase = or_nothing(PhaseEnumType_TEXT, ',"phase":', "")
ReadingContextEnumType_context = or_nothing(ReadingContextEnumType_TEXT, ',"context":', "")
ReasonEnumType_stopped_reason = or_nothing(ReasonEnumType_TEXT, ',"stoppedReason":', "")
RecurrencyKindEnumType_recurrency_kind = or_nothing(RecurrencyKindEnumType_TEXT, ',"recurrencyKind":', "")


def encode_ACChargingParametersType(o):
    if type(o) is not ACChargingParametersType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.energy_amount
    if type(v1) is not int:
        raise Refused
    v2 = o.ev_min_current
    if type(v2) is not int:
        raise Refused
    v3 = o.ev_max_current
    if type(v3) is not int:
        raise Refused
    v4 = o.ev_max_voltage
    if type(v4) is not int:
        raise Refused
    return f'{s}"energyAmount":{v1!r},"evMinCurrent":{v2!r},"evMaxCurrent":{v3!r},"evMaxVoltage":{v4!r}'


def encode_APNType(o):
    if type(o) is not APNType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.apn
    if len(v1) > 512:
        raise Refused
    s = f'{s}"apn":{escape(v1)}'
    if (v := o.apn_user_name) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"apnUserName":{escape(v)}'
    if (v := o.apn_password) is not None:
        if len(v) > 20:
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
    return f'{s},"apnAuthentication":{APNAuthenticationEnumType_TEXT[o.apn_authentication]}'


def encode_AdditionalInfoType(o):
    if type(o) is not AdditionalInfoType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.additional_id_token
    if len(v1) > 36:
        raise Refused
    v2 = o.type
    if len(v2) > 50:
        raise Refused
    return f'{s}"additionalIdToken":{escape(v1)},"type":{escape(v2)}'


def encode_AuthorizationData(o):
    if type(o) is not AuthorizationData:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"idToken":{{{encode_IdTokenType(o.id_token)}}}'
    if (v := o.id_token_info) is not None:
        s = f'{s},"idTokenInfo":{{{encode_IdTokenInfoType(v)}}}'
    return s


def encode_CertificateHashDataChainType(o):
    if type(o) is not CertificateHashDataChainType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = (
        f'{s}"certificateHashData":{{{encode_CertificateHashDataType(o.certificate_hash_data)}}}'
        f',"certificateType":{GetCertificateIdUseEnumType_TEXT[o.certificate_type]}'
    )
    if (v := o.child_certificate_hash_data) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        s = f'{s},"childCertificateHashData":[{{{join_members([encode_CertificateHashDataType(item) for item in v])}}}]'
    return s


def encode_CertificateHashDataType(o):
    if type(o) is not CertificateHashDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
        f'{s}"hashAlgorithm":{HashAlgorithmEnumType_TEXT[o.hash_algorithm]}'
        f',"issuerNameHash":{escape(v2)}'
        f',"issuerKeyHash":{escape(v3)}'
        f',"serialNumber":{escape(v4)}'
    )


def encode_ChargingLimitType(o):
    if type(o) is not ChargingLimitType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"chargingLimitSource":{ChargingLimitSourceEnumType_TEXT[o.charging_limit_source]}'
    if (v := o.is_grid_critical) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"isGridCritical":{"true" if v else "false"}'
    return s


def encode_ChargingNeedsType(o):
    if type(o) is not ChargingNeedsType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.ac_charging_parameters) is not None:
        s = f'{s}"acChargingParameters":{{{encode_ACChargingParametersType(v)}}},'
    if (v := o.dc_charging_parameters) is not None:
        s = f'{s}"dcChargingParameters":{{{encode_DCChargingParametersType(v)}}},'
    s = f'{s}"requestedEnergyTransfer":{EnergyTransferModeEnumType_TEXT[o.requested_energy_transfer]}'
    if (v := o.departure_time) is not None:
        s = f'{s},"departureTime":{date_time_text(v)}'
    return s


def encode_ChargingProfileCriterionType(o):
    if type(o) is not ChargingProfileCriterionType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    s = f'{s}{ChargingProfilePurposeEnumType_charging_profile_purpose[o.charging_profile_purpose]}'
    if (v := o.stack_level) is not None:
        if type(v) is not int:
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
        s = f'{s},"chargingLimitSource":[{join([ChargingLimitSourceEnumType_TEXT[item] for item in v])}]'
    return s[1:]


def encode_ChargingProfileType(o):
    if type(o) is not ChargingProfileType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    v2 = o.stack_level
    if type(v2) is not int:
        raise Refused
    s = (
        f'{s}"id":{v1!r}'
        f',"stackLevel":{v2!r}'
        f',"chargingProfilePurpose":{ChargingProfilePurposeEnumType_TEXT[o.charging_profile_purpose]}'
        f',"chargingProfileKind":{ChargingProfileKindEnumType_TEXT[o.charging_profile_kind]}'
        f'{RecurrencyKindEnumType_recurrency_kind[o.recurrency_kind]}'
    )
    if (v := o.valid_from) is not None:
        s = f'{s},"validFrom":{date_time_text(v)}'
    if (v := o.valid_to) is not None:
        s = f'{s},"validTo":{date_time_text(v)}'
    v5 = o.charging_schedule
    if type(v5) is not list or not v5 or len(v5) > 3:
        raise Refused
    s = f'{s},"chargingSchedule":[{{{join_members([encode_ChargingScheduleType(item) for item in v5])}}}]'
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    return s


def encode_ChargingSchedulePeriodType(o):
    if type(o) is not ChargingSchedulePeriodType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.start_period
    if type(v1) is not int:
        raise Refused
    v2 = o.limit
    if (type(v2) is not float and type(v2) is not int) or v2 - v2:
        raise Refused
    s = f'{s}"startPeriod":{v1!r},"limit":{v2!r}'
    if (v := o.number_phases) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"numberPhases":{v!r}'
    if (v := o.phase_to_use) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"phaseToUse":{v!r}'
    return s


def encode_ChargingScheduleType(o):
    if type(o) is not ChargingScheduleType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"id":{v1!r}'
    if (v := o.start_schedule) is not None:
        s = f'{s},"startSchedule":{date_time_text(v)}'
    if (v := o.duration) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"duration":{v!r}'
    v3 = o.charging_schedule_period
    if type(v3) is not list or not v3 or len(v3) > 1024:
        raise Refused
    s = (
        f'{s},"chargingRateUnit":{ChargingRateUnitEnumType_TEXT[o.charging_rate_unit]}'
        f',"chargingSchedulePeriod":[{{{join_members([encode_ChargingSchedulePeriodType(item) for item in v3])}}}]'
    )
    if (v := o.min_charging_rate) is not None:
        if (type(v) is not float and type(v) is not int) or v - v:
            raise Refused
        s = f'{s},"minChargingRate":{v!r}'
    if (v := o.sales_tariff) is not None:
        s = f'{s},"salesTariff":{{{encode_SalesTariffType(v)}}}'
    return s


def encode_ChargingStationType(o):
    if type(o) is not ChargingStationType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    return s


def encode_ClearChargingProfileType(o):
    if type(o) is not ClearChargingProfileType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    if (v := o.evse_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    s = f'{s}{ChargingProfilePurposeEnumType_charging_profile_purpose[o.charging_profile_purpose]}'
    if (v := o.stack_level) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"stackLevel":{v!r}'
    return s[1:]


def encode_ClearMonitoringResultType(o):
    if type(o) is not ClearMonitoringResultType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v2 = o.id
    if type(v2) is not int:
        raise Refused
    s = f'{s}"status":{ClearMonitoringStatusEnumType_TEXT[o.status]},"id":{v2!r}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ComponentType(o):
    if type(o) is not ComponentType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    return s


def encode_ComponentVariableType(o):
    if type(o) is not ComponentVariableType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"component":{{{encode_ComponentType(o.component)}}}'
    if (v := o.variable) is not None:
        s = f'{s},"variable":{{{encode_VariableType(v)}}}'
    return s


def encode_CompositeScheduleType(o):
    if type(o) is not CompositeScheduleType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.charging_schedule_period
    if type(v1) is not list or not v1:
        raise Refused
    v2 = o.evse_id
    if type(v2) is not int:
        raise Refused
    v3 = o.duration
    if type(v3) is not int:
        raise Refused
    return (
        f'{s}"chargingSchedulePeriod":[{{{join_members([encode_ChargingSchedulePeriodType(item) for item in v1])}}}]'
        f',"evseId":{v2!r}'
        f',"duration":{v3!r}'
        f',"scheduleStart":{date_time_text(o.schedule_start)}'
        f',"chargingRateUnit":{ChargingRateUnitEnumType_TEXT[o.charging_rate_unit]}'
    )


def encode_ConsumptionCostType(o):
    if type(o) is not ConsumptionCostType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.start_value
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.cost
    if type(v2) is not list or not v2 or len(v2) > 3:
        raise Refused
    return f'{s}"startValue":{v1!r},"cost":[{{{join_members([encode_CostType(item) for item in v2])}}}]'


def encode_CostType(o):
    if type(o) is not CostType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v2 = o.amount
    if type(v2) is not int:
        raise Refused
    s = f'{s}"costKind":{CostKindEnumType_TEXT[o.cost_kind]},"amount":{v2!r}'
    if (v := o.amount_multiplier) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"amountMultiplier":{v!r}'
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
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.ev_max_current
    if type(v1) is not int:
        raise Refused
    v2 = o.ev_max_voltage
    if type(v2) is not int:
        raise Refused
    s = f'{s}"evMaxCurrent":{v1!r},"evMaxVoltage":{v2!r}'
    if (v := o.energy_amount) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"energyAmount":{v!r}'
    if (v := o.ev_max_power) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"evMaxPower":{v!r}'
    if (v := o.state_of_charge) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"stateOfCharge":{v!r}'
    if (v := o.ev_energy_capacity) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"evEnergyCapacity":{v!r}'
    if (v := o.full_soc) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"fullSoC":{v!r}'
    if (v := o.bulk_soc) is not None:
        if type(v) is not int or v < 0 or v > 100:
            raise Refused
        s = f'{s},"bulkSoC":{v!r}'
    return s


def encode_EVSEType(o):
    if type(o) is not EVSEType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"id":{v1!r}'
    if (v := o.connector_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"connectorId":{v!r}'
    return s


def encode_EventDataType(o):
    if type(o) is not EventDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.event_id
    if type(v1) is not int:
        raise Refused
    s = (
        f'{s}"eventId":{v1!r}'
        f',"timestamp":{date_time_text(o.timestamp)}'
        f',"trigger":{EventTriggerEnumType_TEXT[o.trigger]}'
    )
    if (v := o.cause) is not None:
        if type(v) is not int:
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
        if type(v) is not int:
            raise Refused
        s = f'{s},"variableMonitoringId":{v!r}'
    return (
        f'{s},"eventNotificationType":{EventNotificationEnumType_TEXT[o.event_notification_type]}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )


def encode_FirmwareType(o):
    if type(o) is not FirmwareType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.location
    if len(v1) > 512:
        raise Refused
    s = f'{s}"location":{escape(v1)},"retrieveDateTime":{date_time_text(o.retrieve_date_time)}'
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
    return s


def encode_GetVariableDataType(o):
    if type(o) is not GetVariableDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return (
        f'{s}{AttributeEnumType_attribute_type_first[o.attribute_type]}'
        f'"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )


def encode_GetVariableResultType(o):
    if type(o) is not GetVariableResultType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.attribute_status_info) is not None:
        s = f'{s}"attributeStatusInfo":{{{encode_StatusInfoType(v)}}},'
    s = (
        f'{s}"attributeStatus":{GetVariableStatusEnumType_TEXT[o.attribute_status]}'
        f'{AttributeEnumType_attribute_type[o.attribute_type]}'
    )
    if (v := o.attribute_value) is not None:
        if len(v) > 2500:
            raise Refused
        s = f'{s},"attributeValue":{escape(v)}'
    return f'{s},"component":{{{encode_ComponentType(o.component)}}},"variable":{{{encode_VariableType(o.variable)}}}'


def encode_IdTokenInfoType(o):
    if type(o) is not IdTokenInfoType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{AuthorizationStatusEnumType_TEXT[o.status]}'
    if (v := o.cache_expiry_date_time) is not None:
        s = f'{s},"cacheExpiryDateTime":{date_time_text(v)}'
    if (v := o.charging_priority) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"chargingPriority":{v!r}'
    if (v := o.language1) is not None:
        if len(v) > 8:
            raise Refused
        s = f'{s},"language1":{escape(v)}'
    if (v := o.evse_id) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if type(item) is not int:
                raise Refused
        s = f'{s},"evseId":[{join([repr(item) for item in v])}]'
    if (v := o.group_id_token) is not None:
        s = f'{s},"groupIdToken":{{{encode_IdTokenType(v)}}}'
    if (v := o.language2) is not None:
        if len(v) > 8:
            raise Refused
        s = f'{s},"language2":{escape(v)}'
    if (v := o.personal_message) is not None:
        s = f'{s},"personalMessage":{{{encode_MessageContentType(v)}}}'
    return s


def encode_IdTokenType(o):
    if type(o) is not IdTokenType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.additional_info) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"additionalInfo":[{{{join_members([encode_AdditionalInfoType(item) for item in v])}}}],'
    v1 = o.id_token
    if len(v1) > 36:
        raise Refused
    return f'{s}"idToken":{escape(v1)},"type":{IdTokenEnumType_TEXT[o.type]}'


def encode_LogParametersType(o):
    if type(o) is not LogParametersType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.remote_location
    if len(v1) > 512:
        raise Refused
    s = f'{s}"remoteLocation":{escape(v1)}'
    if (v := o.oldest_timestamp) is not None:
        s = f'{s},"oldestTimestamp":{date_time_text(v)}'
    if (v := o.latest_timestamp) is not None:
        s = f'{s},"latestTimestamp":{date_time_text(v)}'
    return s


def encode_MessageContentType(o):
    if type(o) is not MessageContentType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"format":{MessageFormatEnumType_TEXT[o.format]}'
    if (v := o.language) is not None:
        if len(v) > 8:
            raise Refused
        s = f'{s},"language":{escape(v)}'
    v2 = o.content
    if len(v2) > 512:
        raise Refused
    return f'{s},"content":{escape(v2)}'


def encode_MessageInfoType(o):
    if type(o) is not MessageInfoType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.display) is not None:
        s = f'{s}"display":{{{encode_ComponentType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
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
    return f'{s},"message":{{{encode_MessageContentType(o.message)}}}'


def encode_MeterValueType(o):
    if type(o) is not MeterValueType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.sampled_value
    if type(v1) is not list or not v1:
        raise Refused
    return (
        f'{s}"sampledValue":[{{{join_members([encode_SampledValueType(item) for item in v1])}}}]'
        f',"timestamp":{date_time_text(o.timestamp)}'
    )


def encode_ModemType(o):
    if type(o) is not ModemType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    if (v := o.iccid) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"iccid":{escape(v)}'
    if (v := o.imsi) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"imsi":{escape(v)}'
    return s[1:]


def encode_MonitoringDataType(o):
    if type(o) is not MonitoringDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v3 = o.variable_monitoring
    if type(v3) is not list or not v3:
        raise Refused
    return (
        f'{s}"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
        f',"variableMonitoring":[{{{join_members([encode_VariableMonitoringType(item) for item in v3])}}}]'
    )


def encode_NetworkConnectionProfileType(o):
    if type(o) is not NetworkConnectionProfileType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.apn) is not None:
        s = f'{s}"apn":{{{encode_APNType(v)}}},'
    v3 = o.ocpp_csms_url
    if len(v3) > 512:
        raise Refused
    v4 = o.message_timeout
    if type(v4) is not int:
        raise Refused
    v5 = o.security_profile
    if type(v5) is not int:
        raise Refused
    s = (
        f'{s}"ocppVersion":{OCPPVersionEnumType_TEXT[o.ocpp_version]}'
        f',"ocppTransport":{OCPPTransportEnumType_TEXT[o.ocpp_transport]}'
        f',"ocppCsmsUrl":{escape(v3)}'
        f',"messageTimeout":{v4!r}'
        f',"securityProfile":{v5!r}'
        f',"ocppInterface":{OCPPInterfaceEnumType_TEXT[o.ocpp_interface]}'
    )
    if (v := o.vpn) is not None:
        s = f'{s},"vpn":{{{encode_VPNType(v)}}}'
    return s


def encode_OCSPRequestDataType(o):
    if type(o) is not OCSPRequestDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    if len(v5) > 512:
        raise Refused
    return (
        f'{s}"hashAlgorithm":{HashAlgorithmEnumType_TEXT[o.hash_algorithm]}'
        f',"issuerNameHash":{escape(v2)}'
        f',"issuerKeyHash":{escape(v3)}'
        f',"serialNumber":{escape(v4)}'
        f',"responderURL":{escape(v5)}'
    )


def encode_RelativeTimeIntervalType(o):
    if type(o) is not RelativeTimeIntervalType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.start
    if type(v1) is not int:
        raise Refused
    s = f'{s}"start":{v1!r}'
    if (v := o.duration) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"duration":{v!r}'
    return s


def encode_ReportDataType(o):
    if type(o) is not ReportDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v3 = o.variable_attribute
    if type(v3) is not list or not v3 or len(v3) > 4:
        raise Refused
    s = (
        f'{s}"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
        f',"variableAttribute":[{{{join_members([encode_VariableAttributeType(item) for item in v3])}}}]'
    )
    if (v := o.variable_characteristics) is not None:
        s = f'{s},"variableCharacteristics":{{{encode_VariableCharacteristicsType(v)}}}'
    return s


def encode_SalesTariffEntryType(o):
    if type(o) is not SalesTariffEntryType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"relativeTimeInterval":{{{encode_RelativeTimeIntervalType(o.relative_time_interval)}}}'
    if (v := o.e_price_level) is not None:
        if type(v) is not int or v < 0:
            raise Refused
        s = f'{s},"ePriceLevel":{v!r}'
    if (v := o.consumption_cost) is not None:
        if type(v) is not list or not v or len(v) > 3:
            raise Refused
        s = f'{s},"consumptionCost":[{{{join_members([encode_ConsumptionCostType(item) for item in v])}}}]'
    return s


def encode_SalesTariffType(o):
    if type(o) is not SalesTariffType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"id":{v1!r}'
    if (v := o.sales_tariff_description) is not None:
        if len(v) > 32:
            raise Refused
        s = f'{s},"salesTariffDescription":{escape(v)}'
    if (v := o.num_e_price_levels) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"numEPriceLevels":{v!r}'
    v2 = o.sales_tariff_entry
    if type(v2) is not list or not v2 or len(v2) > 1024:
        raise Refused
    return f'{s},"salesTariffEntry":[{{{join_members([encode_SalesTariffEntryType(item) for item in v2])}}}]'


def encode_SampledValueType(o):
    if type(o) is not SampledValueType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.value
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    s = (
        f'{s}"value":{v1!r}'
        f'{ReadingContextEnumType_context[o.context]}'
        f'{MeasurandEnumType_measurand[o.measurand]}'
        f'{PhaseEnumType_phase[o.phase]}'
        f'{LocationEnumType_location[o.location]}'
    )
    if (v := o.signed_meter_value) is not None:
        s = f'{s},"signedMeterValue":{{{encode_SignedMeterValueType(v)}}}'
    if (v := o.unit_of_measure) is not None:
        s = f'{s},"unitOfMeasure":{{{encode_UnitOfMeasureType(v)}}}'
    return s


def encode_SetMonitoringDataType(o):
    if type(o) is not SetMonitoringDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"id":{v!r},'
    if (v := o.transaction) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s}"transaction":{"true" if v else "false"},'
    v1 = o.value
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v3 = o.severity
    if type(v3) is not int:
        raise Refused
    return (
        f'{s}"value":{v1!r}'
        f',"type":{MonitorEnumType_TEXT[o.type]}'
        f',"severity":{v3!r}'
        f',"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )


def encode_SetMonitoringResultType(o):
    if type(o) is not SetMonitoringResultType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"id":{v!r},'
    if (v := o.status_info) is not None:
        s = f'{s}"statusInfo":{{{encode_StatusInfoType(v)}}},'
    v5 = o.severity
    if type(v5) is not int:
        raise Refused
    return (
        f'{s}"status":{SetMonitoringStatusEnumType_TEXT[o.status]}'
        f',"type":{MonitorEnumType_TEXT[o.type]}'
        f',"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
        f',"severity":{v5!r}'
    )


def encode_SetVariableDataType(o):
    if type(o) is not SetVariableDataType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.attribute_value
    if len(v1) > 1000:
        raise Refused
    return (
        f'{s}{AttributeEnumType_attribute_type_first[o.attribute_type]}'
        f'"attributeValue":{escape(v1)}'
        f',"component":{{{encode_ComponentType(o.component)}}}'
        f',"variable":{{{encode_VariableType(o.variable)}}}'
    )


def encode_SetVariableResultType(o):
    if type(o) is not SetVariableResultType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = (
        f'{s}{AttributeEnumType_attribute_type_first[o.attribute_type]}'
        f'"attributeStatus":{SetVariableStatusEnumType_TEXT[o.attribute_status]}'
    )
    if (v := o.attribute_status_info) is not None:
        s = f'{s},"attributeStatusInfo":{{{encode_StatusInfoType(v)}}}'
    return f'{s},"component":{{{encode_ComponentType(o.component)}}},"variable":{{{encode_VariableType(o.variable)}}}'


def encode_SignedMeterValueType(o):
    if type(o) is not SignedMeterValueType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.signed_meter_data
    if len(v1) > 2500:
        raise Refused
    v2 = o.signing_method
    if len(v2) > 50:
        raise Refused
    v3 = o.encoding_method
    if len(v3) > 50:
        raise Refused
    v4 = o.public_key
    if len(v4) > 2500:
        raise Refused
    return (
        f'{s}"signedMeterData":{escape(v1)}'
        f',"signingMethod":{escape(v2)}'
        f',"encodingMethod":{escape(v3)}'
        f',"publicKey":{escape(v4)}'
    )


def encode_StatusInfoType(o):
    if type(o) is not StatusInfoType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.reason_code
    if len(v1) > 20:
        raise Refused
    s = f'{s}"reasonCode":{escape(v1)}'
    if (v := o.additional_info) is not None:
        if len(v) > 512:
            raise Refused
        s = f'{s},"additionalInfo":{escape(v)}'
    return s


def encode_TransactionType(o):
    if type(o) is not TransactionType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.transaction_id
    if len(v1) > 36:
        raise Refused
    s = f'{s}"transactionId":{escape(v1)}{ChargingStateEnumType_charging_state[o.charging_state]}'
    if (v := o.time_spent_charging) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"timeSpentCharging":{v!r}'
    s = f'{s}{ReasonEnumType_stopped_reason[o.stopped_reason]}'
    if (v := o.remote_start_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"remoteStartId":{v!r}'
    return s


def encode_UnitOfMeasureType(o):
    if type(o) is not UnitOfMeasureType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    if (v := o.unit) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"unit":{escape(v)}'
    if (v := o.multiplier) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"multiplier":{v!r}'
    return s[1:]


def encode_VPNType(o):
    if type(o) is not VPNType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.server
    if len(v1) > 512:
        raise Refused
    v2 = o.user
    if len(v2) > 20:
        raise Refused
    s = f'{s}"server":{escape(v1)},"user":{escape(v2)}'
    if (v := o.group) is not None:
        if len(v) > 20:
            raise Refused
        s = f'{s},"group":{escape(v)}'
    v3 = o.password
    if len(v3) > 20:
        raise Refused
    v4 = o.key
    if len(v4) > 255:
        raise Refused
    return f'{s},"password":{escape(v3)},"key":{escape(v4)},"type":{VPNEnumType_TEXT[o.type]}'


def encode_VariableAttributeType(o):
    if type(o) is not VariableAttributeType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    s = f'{s}{AttributeEnumType_type[o.type]}'
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
    return s[1:]


def encode_VariableCharacteristicsType(o):
    if type(o) is not VariableCharacteristicsType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    if (v := o.values_list) is not None:
        if len(v) > 1000:
            raise Refused
        s = f'{s},"valuesList":{escape(v)}'
    v2 = o.supports_monitoring
    if v2 is not True and v2 is not False:
        raise Refused
    return f'{s},"supportsMonitoring":{"true" if v2 else "false"}'


def encode_VariableMonitoringType(o):
    if type(o) is not VariableMonitoringType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    v2 = o.transaction
    if v2 is not True and v2 is not False:
        raise Refused
    v3 = o.value
    if (type(v3) is not float and type(v3) is not int) or v3 - v3:
        raise Refused
    v5 = o.severity
    if type(v5) is not int:
        raise Refused
    return (
        f'{s}"id":{v1!r}'
        f',"transaction":{"true" if v2 else "false"}'
        f',"value":{v3!r}'
        f',"type":{MonitorEnumType_TEXT[o.type]}'
        f',"severity":{v5!r}'
    )


def encode_VariableType(o):
    if type(o) is not VariableType:
        raise Refused
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.name
    if len(v1) > 50:
        raise Refused
    s = f'{s}"name":{escape(v1)}'
    if (v := o.instance) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s},"instance":{escape(v)}'
    return s


def encode_AuthorizeRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"idToken":{{{encode_IdTokenType(o.id_token)}}}'
    if (v := o.certificate) is not None:
        if len(v) > 5500:
            raise Refused
        s = f'{s},"certificate":{escape(v)}'
    if (v := o.iso15118_certificate_hash_data) is not None:
        if type(v) is not list or not v or len(v) > 4:
            raise Refused
        s = f'{s},"iso15118CertificateHashData":[{{{join_members([encode_OCSPRequestDataType(item) for item in v])}}}]'
    return s


def encode_AuthorizeResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return (
        f'{s}"idTokenInfo":{{{encode_IdTokenInfoType(o.id_token_info)}}}'
        f'{AuthorizeCertificateStatusEnumType_certificate_status[o.certificate_status]}'
    )


def encode_BootNotificationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return (
        f'{s}"chargingStation":{{{encode_ChargingStationType(o.charging_station)}}}'
        f',"reason":{BootReasonEnumType_TEXT[o.reason]}'
    )


def encode_BootNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v2 = o.interval
    if type(v2) is not int:
        raise Refused
    s = (
        f'{s}"currentTime":{date_time_text(o.current_time)}'
        f',"interval":{v2!r}'
        f',"status":{RegistrationStatusEnumType_TEXT[o.status]}'
    )
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_CancelReservationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.reservation_id
    if type(v1) is not int:
        raise Refused
    return f'{s}"reservationId":{v1!r}'


def encode_CancelReservationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{CancelReservationStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_CertificateSignedRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.certificate_chain
    if len(v1) > 10000:
        raise Refused
    return f'{s}"certificateChain":{escape(v1)}{CertificateSigningUseEnumType_certificate_type[o.certificate_type]}'


def encode_CertificateSignedResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{CertificateSignedStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ChangeAvailabilityRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.evse) is not None:
        s = f'{s}"evse":{{{encode_EVSEType(v)}}},'
    return f'{s}"operationalStatus":{OperationalStatusEnumType_TEXT[o.operational_status]}'


def encode_ChangeAvailabilityResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{ChangeAvailabilityStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ClearCacheRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ClearCacheResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{ClearCacheStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ClearChargingProfileRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    if (v := o.charging_profile_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"chargingProfileId":{v!r}'
    if (v := o.charging_profile_criteria) is not None:
        s = f'{s},"chargingProfileCriteria":{{{encode_ClearChargingProfileType(v)}}}'
    return s[1:]


def encode_ClearChargingProfileResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{ClearChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ClearDisplayMessageRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    return f'{s}"id":{v1!r}'


def encode_ClearDisplayMessageResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{ClearMessageStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ClearVariableMonitoringRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not list or not v1:
        raise Refused
    for item in v1:
        if type(item) is not int:
            raise Refused
    return f'{s}"id":[{join([repr(item) for item in v1])}]'


def encode_ClearVariableMonitoringResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.clear_monitoring_result
    if type(v1) is not list or not v1:
        raise Refused
    return f'{s}"clearMonitoringResult":[{{{join_members([encode_ClearMonitoringResultType(item) for item in v1])}}}]'


def encode_ClearedChargingLimitRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"chargingLimitSource":{ChargingLimitSourceEnumType_TEXT[o.charging_limit_source]}'
    if (v := o.evse_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    return s


def encode_ClearedChargingLimitResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_CostUpdatedRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.total_cost
    if (type(v1) is not float and type(v1) is not int) or v1 - v1:
        raise Refused
    v2 = o.transaction_id
    if len(v2) > 36:
        raise Refused
    return f'{s}"totalCost":{v1!r},"transactionId":{escape(v2)}'


def encode_CostUpdatedResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_CustomerInformationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.customer_certificate) is not None:
        s = f'{s}"customerCertificate":{{{encode_CertificateHashDataType(v)}}},'
    if (v := o.id_token) is not None:
        s = f'{s}"idToken":{{{encode_IdTokenType(v)}}},'
    v1 = o.request_id
    if type(v1) is not int:
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
    return s


def encode_CustomerInformationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{CustomerInformationStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_DataTransferRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.message_id) is not None:
        if len(v) > 50:
            raise Refused
        s = f'{s}"messageId":{escape(v)},'
    if (v := o.data) is not ABSENT:
        s = f'{s}"data":{json_text(v)},'
    v1 = o.vendor_id
    if len(v1) > 255:
        raise Refused
    return f'{s}"vendorId":{escape(v1)}'


def encode_DataTransferResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{DataTransferStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.data) is not ABSENT:
        s = f'{s},"data":{json_text(v)}'
    return s


def encode_DeleteCertificateRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return f'{s}"certificateHashData":{{{encode_CertificateHashDataType(o.certificate_hash_data)}}}'


def encode_DeleteCertificateResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{DeleteCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_FirmwareStatusNotificationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{FirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    return s


def encode_FirmwareStatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_Get15118EVCertificateRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.iso15118_schema_version
    if len(v1) > 50:
        raise Refused
    v3 = o.exi_request
    if len(v3) > 5600:
        raise Refused
    return (
        f'{s}"iso15118SchemaVersion":{escape(v1)}'
        f',"action":{CertificateActionEnumType_TEXT[o.action]}'
        f',"exiRequest":{escape(v3)}'
    )


def encode_Get15118EVCertificateResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{Iso15118EVCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    v2 = o.exi_response
    if len(v2) > 5600:
        raise Refused
    return f'{s},"exiResponse":{escape(v2)}'


def encode_GetBaseReportRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    return f'{s}"requestId":{v1!r},"reportBase":{ReportBaseEnumType_TEXT[o.report_base]}'


def encode_GetBaseReportResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_GetCertificateStatusRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return f'{s}"ocspRequestData":{{{encode_OCSPRequestDataType(o.ocsp_request_data)}}}'


def encode_GetCertificateStatusResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GetCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.ocsp_result) is not None:
        if len(v) > 5500:
            raise Refused
        s = f'{s},"ocspResult":{escape(v)}'
    return s


def encode_GetChargingProfilesRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r}'
    if (v := o.evse_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    return f'{s},"chargingProfile":{{{encode_ChargingProfileCriterionType(o.charging_profile)}}}'


def encode_GetChargingProfilesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GetChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_GetCompositeScheduleRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.duration
    if type(v1) is not int:
        raise Refused
    v2 = o.evse_id
    if type(v2) is not int:
        raise Refused
    return f'{s}"duration":{v1!r}{ChargingRateUnitEnumType_charging_rate_unit[o.charging_rate_unit]},"evseId":{v2!r}'


def encode_GetCompositeScheduleResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.schedule) is not None:
        s = f'{s},"schedule":{{{encode_CompositeScheduleType(v)}}}'
    return s


def encode_GetDisplayMessagesRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.id) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if type(item) is not int:
                raise Refused
        s = f'{s}"id":[{join([repr(item) for item in v])}],'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    return f'{s}"requestId":{v1!r}{MessagePriorityEnumType_priority[o.priority]}{MessageStateEnumType_state[o.state]}'


def encode_GetDisplayMessagesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GetDisplayMessagesStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_GetInstalledCertificateIdsRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    if (v := o.certificate_type) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"certificateType":[{join([GetCertificateIdUseEnumType_TEXT[item] for item in v])}]'
    return s[1:]


def encode_GetInstalledCertificateIdsResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GetInstalledCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.certificate_hash_data_chain) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"certificateHashDataChain":[{{{join_members([encode_CertificateHashDataChainType(item) for item in v])}}}]'
    return s


def encode_GetLocalListVersionRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_GetLocalListVersionResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.version_number
    if type(v1) is not int:
        raise Refused
    return f'{s}"versionNumber":{v1!r}'


def encode_GetLogRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v3 = o.request_id
    if type(v3) is not int:
        raise Refused
    s = f'{s}"log":{{{encode_LogParametersType(o.log)}}},"logType":{LogEnumType_TEXT[o.log_type]},"requestId":{v3!r}'
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
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{LogStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.filename) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"filename":{escape(v)}'
    return s


def encode_GetMonitoringReportRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    return s


def encode_GetMonitoringReportResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_GetReportRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    return s


def encode_GetReportResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_GetTransactionStatusRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    return s[1:]


def encode_GetTransactionStatusResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.ongoing_indicator) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s}"ongoingIndicator":{"true" if v else "false"},'
    v1 = o.messages_in_queue
    if v1 is not True and v1 is not False:
        raise Refused
    return f'{s}"messagesInQueue":{"true" if v1 else "false"}'


def encode_GetVariablesRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.get_variable_data
    if type(v1) is not list or not v1:
        raise Refused
    return f'{s}"getVariableData":[{{{join_members([encode_GetVariableDataType(item) for item in v1])}}}]'


def encode_GetVariablesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.get_variable_result
    if type(v1) is not list or not v1:
        raise Refused
    return f'{s}"getVariableResult":[{{{join_members([encode_GetVariableResultType(item) for item in v1])}}}]'


def encode_HeartbeatRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_HeartbeatResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return f'{s}"currentTime":{date_time_text(o.current_time)}'


def encode_InstallCertificateRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v2 = o.certificate
    if len(v2) > 5500:
        raise Refused
    return f'{s}"certificateType":{InstallCertificateUseEnumType_TEXT[o.certificate_type]},"certificate":{escape(v2)}'


def encode_InstallCertificateResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{InstallCertificateStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_LogStatusNotificationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{UploadLogStatusEnumType_TEXT[o.status]}'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    return s


def encode_LogStatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_MeterValuesRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.evse_id
    if type(v1) is not int:
        raise Refused
    v2 = o.meter_value
    if type(v2) is not list or not v2:
        raise Refused
    return f'{s}"evseId":{v1!r},"meterValue":[{{{join_members([encode_MeterValueType(item) for item in v2])}}}]'


def encode_MeterValuesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyChargingLimitRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.charging_schedule) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"chargingSchedule":[{{{join_members([encode_ChargingScheduleType(item) for item in v])}}}],'
    if (v := o.evse_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"evseId":{v!r},'
    return f'{s}"chargingLimit":{{{encode_ChargingLimitType(o.charging_limit)}}}'


def encode_NotifyChargingLimitResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyCustomerInformationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.data
    if len(v1) > 512:
        raise Refused
    s = f'{s}"data":{escape(v1)}'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v2 = o.seq_no
    if type(v2) is not int:
        raise Refused
    v4 = o.request_id
    if type(v4) is not int:
        raise Refused
    return f'{s},"seqNo":{v2!r},"generatedAt":{date_time_text(o.generated_at)},"requestId":{v4!r}'


def encode_NotifyCustomerInformationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyDisplayMessagesRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    return s


def encode_NotifyDisplayMessagesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyEVChargingNeedsRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.max_schedule_tuples) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s}"maxScheduleTuples":{v!r},'
    v2 = o.evse_id
    if type(v2) is not int:
        raise Refused
    return f'{s}"chargingNeeds":{{{encode_ChargingNeedsType(o.charging_needs)}}},"evseId":{v2!r}'


def encode_NotifyEVChargingNeedsResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{NotifyEVChargingNeedsStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_NotifyEVChargingScheduleRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v3 = o.evse_id
    if type(v3) is not int:
        raise Refused
    return (
        f'{s}"timeBase":{date_time_text(o.time_base)}'
        f',"chargingSchedule":{{{encode_ChargingScheduleType(o.charging_schedule)}}}'
        f',"evseId":{v3!r}'
    )


def encode_NotifyEVChargingScheduleResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_NotifyEventRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"generatedAt":{date_time_text(o.generated_at)}'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v2 = o.seq_no
    if type(v2) is not int:
        raise Refused
    v3 = o.event_data
    if type(v3) is not list or not v3:
        raise Refused
    return f'{s},"seqNo":{v2!r},"eventData":[{{{join_members([encode_EventDataType(item) for item in v3])}}}]'


def encode_NotifyEventResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyMonitoringReportRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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
    if type(v2) is not int:
        raise Refused
    return f'{s},"seqNo":{v2!r},"generatedAt":{date_time_text(o.generated_at)}'


def encode_NotifyMonitoringReportResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_NotifyReportRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    s = f'{s}"requestId":{v1!r},"generatedAt":{date_time_text(o.generated_at)}'
    if (v := o.report_data) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"reportData":[{{{join_members([encode_ReportDataType(item) for item in v])}}}]'
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v3 = o.seq_no
    if type(v3) is not int:
        raise Refused
    return f'{s},"seqNo":{v3!r}'


def encode_NotifyReportResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_PublishFirmwareRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.location
    if len(v1) > 512:
        raise Refused
    s = f'{s}"location":{escape(v1)}'
    if (v := o.retries) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retries":{v!r}'
    v2 = o.checksum
    if len(v2) > 32:
        raise Refused
    v3 = o.request_id
    if type(v3) is not int:
        raise Refused
    s = f'{s},"checksum":{escape(v2)},"requestId":{v3!r}'
    if (v := o.retry_interval) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"retryInterval":{v!r}'
    return s


def encode_PublishFirmwareResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_PublishFirmwareStatusNotificationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{PublishFirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.location) is not None:
        if type(v) is not list or not v:
            raise Refused
        for item in v:
            if len(item) > 512:
                raise Refused
        s = f'{s},"location":[{join([escape(item) for item in v])}]'
    if (v := o.request_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"requestId":{v!r}'
    return s


def encode_PublishFirmwareStatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ReportChargingProfilesRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.request_id
    if type(v1) is not int:
        raise Refused
    v3 = o.charging_profile
    if type(v3) is not list or not v3:
        raise Refused
    s = (
        f'{s}"requestId":{v1!r}'
        f',"chargingLimitSource":{ChargingLimitSourceEnumType_TEXT[o.charging_limit_source]}'
        f',"chargingProfile":[{{{join_members([encode_ChargingProfileType(item) for item in v3])}}}]'
    )
    if (v := o.tbc) is not None:
        if v is not True and v is not False:
            raise Refused
        s = f'{s},"tbc":{"true" if v else "false"}'
    v4 = o.evse_id
    if type(v4) is not int:
        raise Refused
    return f'{s},"evseId":{v4!r}'


def encode_ReportChargingProfilesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_RequestStartTransactionRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.evse_id) is not None:
        if type(v) is not int:
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
    return s


def encode_RequestStartTransactionResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{RequestStartStopStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    if (v := o.transaction_id) is not None:
        if len(v) > 36:
            raise Refused
        s = f'{s},"transactionId":{escape(v)}'
    return s


def encode_RequestStopTransactionRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.transaction_id
    if len(v1) > 36:
        raise Refused
    return f'{s}"transactionId":{escape(v1)}'


def encode_RequestStopTransactionResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{RequestStartStopStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ReservationStatusUpdateRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.reservation_id
    if type(v1) is not int:
        raise Refused
    return (
        f'{s}"reservationId":{v1!r}'
        f',"reservationUpdateStatus":{ReservationUpdateStatusEnumType_TEXT[o.reservation_update_status]}'
    )


def encode_ReservationStatusUpdateResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_ReserveNowRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.id
    if type(v1) is not int:
        raise Refused
    s = (
        f'{s}"id":{v1!r}'
        f',"expiryDateTime":{date_time_text(o.expiry_date_time)}'
        f'{ConnectorEnumType_connector_type[o.connector_type]}'
        f',"idToken":{{{encode_IdTokenType(o.id_token)}}}'
    )
    if (v := o.evse_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    if (v := o.group_id_token) is not None:
        s = f'{s},"groupIdToken":{{{encode_IdTokenType(v)}}}'
    return s


def encode_ReserveNowResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{ReserveNowStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_ResetRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"type":{ResetEnumType_TEXT[o.type]}'
    if (v := o.evse_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"evseId":{v!r}'
    return s


def encode_ResetResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{ResetStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_SecurityEventNotificationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.type
    if len(v1) > 50:
        raise Refused
    s = f'{s}"type":{escape(v1)},"timestamp":{date_time_text(o.timestamp)}'
    if (v := o.tech_info) is not None:
        if len(v) > 255:
            raise Refused
        s = f'{s},"techInfo":{escape(v)}'
    return s


def encode_SecurityEventNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_SendLocalListRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.local_authorization_list) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s}"localAuthorizationList":[{{{join_members([encode_AuthorizationData(item) for item in v])}}}],'
    v1 = o.version_number
    if type(v1) is not int:
        raise Refused
    return f'{s}"versionNumber":{v1!r},"updateType":{UpdateEnumType_TEXT[o.update_type]}'


def encode_SendLocalListResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{SendLocalListStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_SetChargingProfileRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.evse_id
    if type(v1) is not int:
        raise Refused
    return f'{s}"evseId":{v1!r},"chargingProfile":{{{encode_ChargingProfileType(o.charging_profile)}}}'


def encode_SetChargingProfileResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{ChargingProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_SetDisplayMessageRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return f'{s}"message":{{{encode_MessageInfoType(o.message)}}}'


def encode_SetDisplayMessageResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{DisplayMessageStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_SetMonitoringBaseRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return f'{s}"monitoringBase":{MonitoringBaseEnumType_TEXT[o.monitoring_base]}'


def encode_SetMonitoringBaseResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericDeviceModelStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_SetMonitoringLevelRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.severity
    if type(v1) is not int:
        raise Refused
    return f'{s}"severity":{v1!r}'


def encode_SetMonitoringLevelResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_SetNetworkProfileRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.configuration_slot
    if type(v1) is not int:
        raise Refused
    return (
        f'{s}"configurationSlot":{v1!r}'
        f',"connectionData":{{{encode_NetworkConnectionProfileType(o.connection_data)}}}'
    )


def encode_SetNetworkProfileResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{SetNetworkProfileStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_SetVariableMonitoringRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.set_monitoring_data
    if type(v1) is not list or not v1:
        raise Refused
    return f'{s}"setMonitoringData":[{{{join_members([encode_SetMonitoringDataType(item) for item in v1])}}}]'


def encode_SetVariableMonitoringResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.set_monitoring_result
    if type(v1) is not list or not v1:
        raise Refused
    return f'{s}"setMonitoringResult":[{{{join_members([encode_SetMonitoringResultType(item) for item in v1])}}}]'


def encode_SetVariablesRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.set_variable_data
    if type(v1) is not list or not v1:
        raise Refused
    return f'{s}"setVariableData":[{{{join_members([encode_SetVariableDataType(item) for item in v1])}}}]'


def encode_SetVariablesResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.set_variable_result
    if type(v1) is not list or not v1:
        raise Refused
    return f'{s}"setVariableResult":[{{{join_members([encode_SetVariableResultType(item) for item in v1])}}}]'


def encode_SignCertificateRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.csr
    if len(v1) > 5500:
        raise Refused
    return f'{s}"csr":{escape(v1)}{CertificateSigningUseEnumType_certificate_type[o.certificate_type]}'


def encode_SignCertificateResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{GenericStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_StatusNotificationRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v3 = o.evse_id
    if type(v3) is not int:
        raise Refused
    v4 = o.connector_id
    if type(v4) is not int:
        raise Refused
    return (
        f'{s}"timestamp":{date_time_text(o.timestamp)}'
        f',"connectorStatus":{ConnectorStatusEnumType_TEXT[o.connector_status]}'
        f',"evseId":{v3!r}'
        f',"connectorId":{v4!r}'
    )


def encode_StatusNotificationResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
    return s[1:]


def encode_TransactionEventRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"eventType":{TransactionEventEnumType_TEXT[o.event_type]}'
    if (v := o.meter_value) is not None:
        if type(v) is not list or not v:
            raise Refused
        s = f'{s},"meterValue":[{{{join_members([encode_MeterValueType(item) for item in v])}}}]'
    v4 = o.seq_no
    if type(v4) is not int:
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
        if type(v) is not int:
            raise Refused
        s = f'{s},"numberOfPhasesUsed":{v!r}'
    if (v := o.cable_max_current) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"cableMaxCurrent":{v!r}'
    if (v := o.reservation_id) is not None:
        if type(v) is not int:
            raise Refused
        s = f'{s},"reservationId":{v!r}'
    s = f'{s},"transactionInfo":{{{encode_TransactionType(o.transaction_info)}}}'
    if (v := o.evse) is not None:
        s = f'{s},"evse":{{{encode_EVSEType(v)}}}'
    if (v := o.id_token) is not None:
        s = f'{s},"idToken":{{{encode_IdTokenType(v)}}}'
    return s


def encode_TransactionEventResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s},"customData":{{{encode_CustomDataType(v)}}}'
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
    if (v := o.updated_personal_message) is not None:
        s = f'{s},"updatedPersonalMessage":{{{encode_MessageContentType(v)}}}'
    return s[1:]


def encode_TriggerMessageRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    if (v := o.evse) is not None:
        s = f'{s}"evse":{{{encode_EVSEType(v)}}},'
    return f'{s}"requestedMessage":{MessageTriggerEnumType_TEXT[o.requested_message]}'


def encode_TriggerMessageResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{TriggerMessageStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_UnlockConnectorRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.evse_id
    if type(v1) is not int:
        raise Refused
    v2 = o.connector_id
    if type(v2) is not int:
        raise Refused
    return f'{s}"evseId":{v1!r},"connectorId":{v2!r}'


def encode_UnlockConnectorResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{UnlockStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


def encode_UnpublishFirmwareRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    v1 = o.checksum
    if len(v1) > 32:
        raise Refused
    return f'{s}"checksum":{escape(v1)}'


def encode_UnpublishFirmwareResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    return f'{s}"status":{UnpublishFirmwareStatusEnumType_TEXT[o.status]}'


def encode_UpdateFirmwareRequest(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
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


def encode_UpdateFirmwareResponse(o):
    s = ""
    if (v := o.custom_data) is not None:
        s = f'{s}"customData":{{{encode_CustomDataType(v)}}},'
    s = f'{s}"status":{UpdateFirmwareStatusEnumType_TEXT[o.status]}'
    if (v := o.status_info) is not None:
        s = f'{s},"statusInfo":{{{encode_StatusInfoType(v)}}}'
    return s


ENCODERS = {
    ACChargingParametersType: encode_ACChargingParametersType,
    APNType: encode_APNType,
    AdditionalInfoType: encode_AdditionalInfoType,
    AuthorizationData: encode_AuthorizationData,
    CertificateHashDataChainType: encode_CertificateHashDataChainType,
    CertificateHashDataType: encode_CertificateHashDataType,
    ChargingLimitType: encode_ChargingLimitType,
    ChargingNeedsType: encode_ChargingNeedsType,
    ChargingProfileCriterionType: encode_ChargingProfileCriterionType,
    ChargingProfileType: encode_ChargingProfileType,
    ChargingSchedulePeriodType: encode_ChargingSchedulePeriodType,
    ChargingScheduleType: encode_ChargingScheduleType,
    ChargingStationType: encode_ChargingStationType,
    ClearChargingProfileType: encode_ClearChargingProfileType,
    ClearMonitoringResultType: encode_ClearMonitoringResultType,
    ComponentType: encode_ComponentType,
    ComponentVariableType: encode_ComponentVariableType,
    CompositeScheduleType: encode_CompositeScheduleType,
    ConsumptionCostType: encode_ConsumptionCostType,
    CostType: encode_CostType,
    CustomDataType: encode_CustomDataType,
    DCChargingParametersType: encode_DCChargingParametersType,
    EVSEType: encode_EVSEType,
    EventDataType: encode_EventDataType,
    FirmwareType: encode_FirmwareType,
    GetVariableDataType: encode_GetVariableDataType,
    GetVariableResultType: encode_GetVariableResultType,
    IdTokenInfoType: encode_IdTokenInfoType,
    IdTokenType: encode_IdTokenType,
    LogParametersType: encode_LogParametersType,
    MessageContentType: encode_MessageContentType,
    MessageInfoType: encode_MessageInfoType,
    MeterValueType: encode_MeterValueType,
    ModemType: encode_ModemType,
    MonitoringDataType: encode_MonitoringDataType,
    NetworkConnectionProfileType: encode_NetworkConnectionProfileType,
    OCSPRequestDataType: encode_OCSPRequestDataType,
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
    TransactionType: encode_TransactionType,
    UnitOfMeasureType: encode_UnitOfMeasureType,
    VPNType: encode_VPNType,
    VariableAttributeType: encode_VariableAttributeType,
    VariableCharacteristicsType: encode_VariableCharacteristicsType,
    VariableMonitoringType: encode_VariableMonitoringType,
    VariableType: encode_VariableType,
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
    ClearCacheRequest: encode_ClearCacheRequest,
    ClearCacheResponse: encode_ClearCacheResponse,
    ClearChargingProfileRequest: encode_ClearChargingProfileRequest,
    ClearChargingProfileResponse: encode_ClearChargingProfileResponse,
    ClearDisplayMessageRequest: encode_ClearDisplayMessageRequest,
    ClearDisplayMessageResponse: encode_ClearDisplayMessageResponse,
    ClearVariableMonitoringRequest: encode_ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse: encode_ClearVariableMonitoringResponse,
    ClearedChargingLimitRequest: encode_ClearedChargingLimitRequest,
    ClearedChargingLimitResponse: encode_ClearedChargingLimitResponse,
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
    GetCertificateStatusRequest: encode_GetCertificateStatusRequest,
    GetCertificateStatusResponse: encode_GetCertificateStatusResponse,
    GetChargingProfilesRequest: encode_GetChargingProfilesRequest,
    GetChargingProfilesResponse: encode_GetChargingProfilesResponse,
    GetCompositeScheduleRequest: encode_GetCompositeScheduleRequest,
    GetCompositeScheduleResponse: encode_GetCompositeScheduleResponse,
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
    GetReportRequest: encode_GetReportRequest,
    GetReportResponse: encode_GetReportResponse,
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
    NotifyChargingLimitRequest: encode_NotifyChargingLimitRequest,
    NotifyChargingLimitResponse: encode_NotifyChargingLimitResponse,
    NotifyCustomerInformationRequest: encode_NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse: encode_NotifyCustomerInformationResponse,
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
    NotifyReportRequest: encode_NotifyReportRequest,
    NotifyReportResponse: encode_NotifyReportResponse,
    PublishFirmwareRequest: encode_PublishFirmwareRequest,
    PublishFirmwareResponse: encode_PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest: encode_PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse: encode_PublishFirmwareStatusNotificationResponse,
    ReportChargingProfilesRequest: encode_ReportChargingProfilesRequest,
    ReportChargingProfilesResponse: encode_ReportChargingProfilesResponse,
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
    UpdateFirmwareRequest: encode_UpdateFirmwareRequest,
    UpdateFirmwareResponse: encode_UpdateFirmwareResponse,
}

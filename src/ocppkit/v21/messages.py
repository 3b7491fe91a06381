"""Requests and responses of OCPP 2.1.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import final

from ocppkit.json import ABSENT, Absent, JsonValue
from ocppkit.messages import CsmsRequest, Response, StationRequest, StationSend, datatype
from ocppkit.v21.enums import (
    AuthorizeCertificateStatusEnumType,
    BatterySwapEventEnumType,
    BootReasonEnumType,
    CancelReservationStatusEnumType,
    CertificateActionEnumType,
    CertificateSignedStatusEnumType,
    CertificateSigningUseEnumType,
    ChangeAvailabilityStatusEnumType,
    ChargingProfileStatusEnumType,
    ChargingRateUnitEnumType,
    ClearCacheStatusEnumType,
    ClearChargingProfileStatusEnumType,
    ClearMessageStatusEnumType,
    ComponentCriterionEnumType,
    ConnectorStatusEnumType,
    CustomerInformationStatusEnumType,
    DERControlEnumType,
    DERControlStatusEnumType,
    DataTransferStatusEnumType,
    DeleteCertificateStatusEnumType,
    DisplayMessageStatusEnumType,
    EnergyTransferModeEnumType,
    FirmwareStatusEnumType,
    GenericDeviceModelStatusEnumType,
    GenericStatusEnumType,
    GetCertificateIdUseEnumType,
    GetCertificateStatusEnumType,
    GetChargingProfileStatusEnumType,
    GetDisplayMessagesStatusEnumType,
    GetInstalledCertificateStatusEnumType,
    GridEventFaultEnumType,
    InstallCertificateStatusEnumType,
    InstallCertificateUseEnumType,
    Iso15118EVCertificateStatusEnumType,
    LogEnumType,
    LogStatusEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MessageTriggerEnumType,
    MonitoringBaseEnumType,
    MonitoringCriterionEnumType,
    NotifyAllowedEnergyTransferStatusEnumType,
    NotifyEVChargingNeedsStatusEnumType,
    OperationalStatusEnumType,
    PaymentStatusEnumType,
    PreconditioningStatusEnumType,
    PriorityChargingStatusEnumType,
    PublishFirmwareStatusEnumType,
    RegistrationStatusEnumType,
    ReportBaseEnumType,
    RequestStartStopStatusEnumType,
    ReservationUpdateStatusEnumType,
    ReserveNowStatusEnumType,
    ResetEnumType,
    ResetStatusEnumType,
    SendLocalListStatusEnumType,
    SetNetworkProfileStatusEnumType,
    TariffChangeStatusEnumType,
    TariffGetStatusEnumType,
    TariffSetStatusEnumType,
    TransactionEventEnumType,
    TriggerMessageStatusEnumType,
    TriggerReasonEnumType,
    UnlockStatusEnumType,
    UnpublishFirmwareStatusEnumType,
    UpdateEnumType,
    UpdateFirmwareStatusEnumType,
    UploadLogStatusEnumType,
)
from ocppkit.v21.types import (
    AddressType,
    AuthorizationData,
    BatteryDataType,
    CertificateHashDataChainType,
    CertificateHashDataType,
    CertificateStatusRequestInfoType,
    CertificateStatusType,
    ChargingLimitType,
    ChargingNeedsType,
    ChargingProfileCriterionType,
    ChargingProfileType,
    ChargingScheduleType,
    ChargingScheduleUpdateType,
    ChargingStationType,
    ClearChargingProfileType,
    ClearMonitoringResultType,
    ClearTariffsResultType,
    ComponentVariableType,
    CompositeScheduleType,
    ConstantStreamDataType,
    CostDetailsType,
    CustomDataType,
    DERCurveGetType,
    DERCurveType,
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
    IdTokenInfoType,
    IdTokenType,
    LimitMaxDischargeGetType,
    LimitMaxDischargeType,
    LogParametersType,
    MessageContentType,
    MessageInfoType,
    MeterValueType,
    MonitoringDataType,
    NetworkConnectionProfileType,
    OCSPRequestDataType,
    PeriodicEventStreamParamsType,
    ReportDataType,
    SetMonitoringDataType,
    SetMonitoringResultType,
    SetVariableDataType,
    SetVariableResultType,
    StatusInfoType,
    StreamDataElementType,
    TariffAssignmentType,
    TariffType,
    TransactionLimitType,
    TransactionType,
)
from ocppkit.versions import OCPP21

__all__ = [
    "AFRRSignalRequest", "AFRRSignalResponse", "AdjustPeriodicEventStreamRequest", "AdjustPeriodicEventStreamResponse",
    "AuthorizeRequest", "AuthorizeResponse", "BatterySwapRequest", "BatterySwapResponse", "BootNotificationRequest",
    "BootNotificationResponse", "CancelReservationRequest", "CancelReservationResponse", "CertificateSignedRequest",
    "CertificateSignedResponse", "ChangeAvailabilityRequest", "ChangeAvailabilityResponse",
    "ChangeTransactionTariffRequest", "ChangeTransactionTariffResponse", "ClearCacheRequest", "ClearCacheResponse",
    "ClearChargingProfileRequest", "ClearChargingProfileResponse", "ClearDERControlRequest", "ClearDERControlResponse",
    "ClearDisplayMessageRequest", "ClearDisplayMessageResponse", "ClearTariffsRequest", "ClearTariffsResponse",
    "ClearVariableMonitoringRequest", "ClearVariableMonitoringResponse", "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse", "ClosePeriodicEventStreamRequest", "ClosePeriodicEventStreamResponse",
    "CostUpdatedRequest", "CostUpdatedResponse", "CustomerInformationRequest", "CustomerInformationResponse",
    "DataTransferRequest", "DataTransferResponse", "DeleteCertificateRequest", "DeleteCertificateResponse",
    "FirmwareStatusNotificationRequest", "FirmwareStatusNotificationResponse", "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse", "GetBaseReportRequest", "GetBaseReportResponse",
    "GetCertificateChainStatusRequest", "GetCertificateChainStatusResponse", "GetCertificateStatusRequest",
    "GetCertificateStatusResponse", "GetChargingProfilesRequest", "GetChargingProfilesResponse",
    "GetCompositeScheduleRequest", "GetCompositeScheduleResponse", "GetDERControlRequest", "GetDERControlResponse",
    "GetDisplayMessagesRequest", "GetDisplayMessagesResponse", "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse", "GetLocalListVersionRequest", "GetLocalListVersionResponse", "GetLogRequest",
    "GetLogResponse", "GetMonitoringReportRequest", "GetMonitoringReportResponse", "GetPeriodicEventStreamRequest",
    "GetPeriodicEventStreamResponse", "GetReportRequest", "GetReportResponse", "GetTariffsRequest",
    "GetTariffsResponse", "GetTransactionStatusRequest", "GetTransactionStatusResponse", "GetVariablesRequest",
    "GetVariablesResponse", "HeartbeatRequest", "HeartbeatResponse", "InstallCertificateRequest",
    "InstallCertificateResponse", "LogStatusNotificationRequest", "LogStatusNotificationResponse",
    "MeterValuesRequest", "MeterValuesResponse", "NotifyAllowedEnergyTransferRequest",
    "NotifyAllowedEnergyTransferResponse", "NotifyChargingLimitRequest", "NotifyChargingLimitResponse",
    "NotifyCustomerInformationRequest", "NotifyCustomerInformationResponse", "NotifyDERAlarmRequest",
    "NotifyDERAlarmResponse", "NotifyDERStartStopRequest", "NotifyDERStartStopResponse",
    "NotifyDisplayMessagesRequest", "NotifyDisplayMessagesResponse", "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse", "NotifyEVChargingScheduleRequest", "NotifyEVChargingScheduleResponse",
    "NotifyEventRequest", "NotifyEventResponse", "NotifyMonitoringReportRequest", "NotifyMonitoringReportResponse",
    "NotifyPeriodicEventStreamRequest", "NotifyPriorityChargingRequest", "NotifyPriorityChargingResponse",
    "NotifyReportRequest", "NotifyReportResponse", "NotifySettlementRequest", "NotifySettlementResponse",
    "NotifyWebPaymentStartedRequest", "NotifyWebPaymentStartedResponse", "OpenPeriodicEventStreamRequest",
    "OpenPeriodicEventStreamResponse", "PublishFirmwareRequest", "PublishFirmwareResponse",
    "PublishFirmwareStatusNotificationRequest", "PublishFirmwareStatusNotificationResponse",
    "PullDynamicScheduleUpdateRequest", "PullDynamicScheduleUpdateResponse", "ReportChargingProfilesRequest",
    "ReportChargingProfilesResponse", "ReportDERControlRequest", "ReportDERControlResponse",
    "RequestBatterySwapRequest", "RequestBatterySwapResponse", "RequestStartTransactionRequest",
    "RequestStartTransactionResponse", "RequestStopTransactionRequest", "RequestStopTransactionResponse",
    "ReservationStatusUpdateRequest", "ReservationStatusUpdateResponse", "ReserveNowRequest", "ReserveNowResponse",
    "ResetRequest", "ResetResponse", "SecurityEventNotificationRequest", "SecurityEventNotificationResponse",
    "SendLocalListRequest", "SendLocalListResponse", "SetChargingProfileRequest", "SetChargingProfileResponse",
    "SetDERControlRequest", "SetDERControlResponse", "SetDefaultTariffRequest", "SetDefaultTariffResponse",
    "SetDisplayMessageRequest", "SetDisplayMessageResponse", "SetMonitoringBaseRequest", "SetMonitoringBaseResponse",
    "SetMonitoringLevelRequest", "SetMonitoringLevelResponse", "SetNetworkProfileRequest", "SetNetworkProfileResponse",
    "SetVariableMonitoringRequest", "SetVariableMonitoringResponse", "SetVariablesRequest", "SetVariablesResponse",
    "SignCertificateRequest", "SignCertificateResponse", "StatusNotificationRequest", "StatusNotificationResponse",
    "TransactionEventRequest", "TransactionEventResponse", "TriggerMessageRequest", "TriggerMessageResponse",
    "UnlockConnectorRequest", "UnlockConnectorResponse", "UnpublishFirmwareRequest", "UnpublishFirmwareResponse",
    "UpdateDynamicScheduleRequest", "UpdateDynamicScheduleResponse", "UpdateFirmwareRequest", "UpdateFirmwareResponse",
    "UsePriorityChargingRequest", "UsePriorityChargingResponse", "VatNumberValidationRequest",
    "VatNumberValidationResponse",
]


@final
@datatype
class AFRRSignalResponse(Response):
    """Answers a AFRRSignalRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class AFRRSignalRequest(CsmsRequest[OCPP21, AFRRSignalResponse]):
    """Passes a grid operator's aFRR signal on to the station, to shift V2X power by a curve.

    Sent by the CSMS; block Q, Bidirectional power transfer.
    """

    __slots__ = ("timestamp", "signal", "custom_data")

    timestamp: datetime
    """With time zone."""
    signal: int
    custom_data: CustomDataType | None

    def __init__(self, *, timestamp: datetime, signal: int, custom_data: CustomDataType | None = None) -> None:
        self.timestamp = timestamp
        self.signal = signal
        self.custom_data = custom_data


@final
@datatype
class AdjustPeriodicEventStreamResponse(Response):
    """Answers a AdjustPeriodicEventStreamRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class AdjustPeriodicEventStreamRequest(CsmsRequest[OCPP21, AdjustPeriodicEventStreamResponse]):
    """Asks the station to send an event stream at another interval or in other batches.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("id", "params", "custom_data")

    id: int
    """At least 0."""
    params: PeriodicEventStreamParamsType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        params: PeriodicEventStreamParamsType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.params = params
        self.custom_data = custom_data


@final
@datatype
class AuthorizeResponse(Response):
    """Answers a AuthorizeRequest."""

    __slots__ = ("id_token_info", "certificate_status", "allowed_energy_transfer", "tariff", "custom_data")

    id_token_info: IdTokenInfoType
    certificate_status: AuthorizeCertificateStatusEnumType | None
    allowed_energy_transfer: list[EnergyTransferModeEnumType] | None
    """At least 1 item."""
    tariff: TariffType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id_token_info: IdTokenInfoType,
        certificate_status: AuthorizeCertificateStatusEnumType | None = None,
        allowed_energy_transfer: list[EnergyTransferModeEnumType] | None = None,
        tariff: TariffType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id_token_info = id_token_info
        self.certificate_status = certificate_status
        self.allowed_energy_transfer = allowed_energy_transfer
        self.tariff = tariff
        self.custom_data = custom_data


@final
@datatype
class AuthorizeRequest(StationRequest[OCPP21, AuthorizeResponse]):
    """Asks the CSMS whether an identifier may charge.

    Sent by the station; block C, Authorization.
    """

    __slots__ = ("id_token", "certificate", "iso15118_certificate_hash_data", "custom_data")

    id_token: IdTokenType
    certificate: str | None
    """At most 10000 characters."""
    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None
    """1 to 4 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id_token: IdTokenType,
        certificate: str | None = None,
        iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id_token = id_token
        self.certificate = certificate
        self.iso15118_certificate_hash_data = iso15118_certificate_hash_data
        self.custom_data = custom_data


@final
@datatype
class BatterySwapResponse(Response):
    """Answers a BatterySwapRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class BatterySwapRequest(StationRequest[OCPP21, BatterySwapResponse]):
    """Tells the CSMS which batteries were put in or taken out, or were not collected.

    Sent by the station; block S, Battery swapping.
    """

    __slots__ = ("battery_data", "event_type", "id_token", "request_id", "custom_data")

    battery_data: list[BatteryDataType]
    """At least 1 item."""
    event_type: BatterySwapEventEnumType
    id_token: IdTokenType
    request_id: int
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        battery_data: list[BatteryDataType],
        event_type: BatterySwapEventEnumType,
        id_token: IdTokenType,
        request_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.battery_data = battery_data
        self.event_type = event_type
        self.id_token = id_token
        self.request_id = request_id
        self.custom_data = custom_data


@final
@datatype
class BootNotificationResponse(Response):
    """Answers a BootNotificationRequest."""

    __slots__ = ("current_time", "interval", "status", "status_info", "custom_data")

    current_time: datetime
    """With time zone."""
    interval: int
    """In s."""
    status: RegistrationStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        current_time: datetime,
        interval: int,
        status: RegistrationStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.current_time = current_time
        self.interval = interval
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class BootNotificationRequest(StationRequest[OCPP21, BootNotificationResponse]):
    """Introduces a station that has started to the CSMS, which lets it in or makes it wait.

    Sent by the station; block B, Provisioning.
    """

    __slots__ = ("charging_station", "reason", "custom_data")

    charging_station: ChargingStationType
    reason: BootReasonEnumType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_station: ChargingStationType,
        reason: BootReasonEnumType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_station = charging_station
        self.reason = reason
        self.custom_data = custom_data


@final
@datatype
class CancelReservationResponse(Response):
    """Answers a CancelReservationRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: CancelReservationStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: CancelReservationStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class CancelReservationRequest(CsmsRequest[OCPP21, CancelReservationResponse]):
    """Asks the station to give up a reservation.

    Sent by the CSMS; block H, Reservation.
    """

    __slots__ = ("reservation_id", "custom_data")

    reservation_id: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, reservation_id: int, custom_data: CustomDataType | None = None) -> None:
        self.reservation_id = reservation_id
        self.custom_data = custom_data


@final
@datatype
class CertificateSignedResponse(Response):
    """Answers a CertificateSignedRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: CertificateSignedStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: CertificateSignedStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class CertificateSignedRequest(CsmsRequest[OCPP21, CertificateSignedResponse]):
    """Hands the station the signed certificate that it had asked for.

    Sent by the CSMS; block A, Security.
    """

    __slots__ = ("certificate_chain", "certificate_type", "request_id", "custom_data")

    certificate_chain: str
    """At most 10000 characters."""
    certificate_type: CertificateSigningUseEnumType | None
    request_id: int | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_chain: str,
        certificate_type: CertificateSigningUseEnumType | None = None,
        request_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_chain = certificate_chain
        self.certificate_type = certificate_type
        self.request_id = request_id
        self.custom_data = custom_data


@final
@datatype
class ChangeAvailabilityResponse(Response):
    """Answers a ChangeAvailabilityRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ChangeAvailabilityStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ChangeAvailabilityStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ChangeAvailabilityRequest(CsmsRequest[OCPP21, ChangeAvailabilityResponse]):
    """Asks the station to put a connector, an EVSE or all of itself in or out of service.

    Sent by the CSMS; block G, Availability.
    """

    __slots__ = ("operational_status", "evse", "custom_data")

    operational_status: OperationalStatusEnumType
    evse: EVSEType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        operational_status: OperationalStatusEnumType,
        evse: EVSEType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.operational_status = operational_status
        self.evse = evse
        self.custom_data = custom_data


@final
@datatype
class ChangeTransactionTariffResponse(Response):
    """Answers a ChangeTransactionTariffRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: TariffChangeStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: TariffChangeStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ChangeTransactionTariffRequest(CsmsRequest[OCPP21, ChangeTransactionTariffResponse]):
    """Asks the station to switch a running transaction to another tariff.

    Sent by the CSMS; block I, Tariff and cost.
    """

    __slots__ = ("tariff", "transaction_id", "custom_data")

    tariff: TariffType
    transaction_id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, tariff: TariffType, transaction_id: str, custom_data: CustomDataType | None = None) -> None:
        self.tariff = tariff
        self.transaction_id = transaction_id
        self.custom_data = custom_data


@final
@datatype
class ClearCacheResponse(Response):
    """Answers a ClearCacheRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ClearCacheStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ClearCacheStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ClearCacheRequest(CsmsRequest[OCPP21, ClearCacheResponse]):
    """Asks the station to empty its authorization cache.

    Sent by the CSMS; block C, Authorization.
    """

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class ClearChargingProfileResponse(Response):
    """Answers a ClearChargingProfileRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ClearChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ClearChargingProfileStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ClearChargingProfileRequest(CsmsRequest[OCPP21, ClearChargingProfileResponse]):
    """Asks the station to drop the charging profiles that match.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("charging_profile_id", "charging_profile_criteria", "custom_data")

    charging_profile_id: int | None
    charging_profile_criteria: ClearChargingProfileType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_profile_id: int | None = None,
        charging_profile_criteria: ClearChargingProfileType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_profile_id = charging_profile_id
        self.charging_profile_criteria = charging_profile_criteria
        self.custom_data = custom_data


@final
@datatype
class ClearDERControlResponse(Response):
    """Answers a ClearDERControlRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: DERControlStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: DERControlStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ClearDERControlRequest(CsmsRequest[OCPP21, ClearDERControlResponse]):
    """Asks the station to remove default or scheduled DER controls.

    Sent by the CSMS; block R, DER control.
    """

    __slots__ = ("is_default", "control_type", "control_id", "custom_data")

    is_default: bool
    control_type: DERControlEnumType | None
    control_id: str | None
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        is_default: bool,
        control_type: DERControlEnumType | None = None,
        control_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.is_default = is_default
        self.control_type = control_type
        self.control_id = control_id
        self.custom_data = custom_data


@final
@datatype
class ClearDisplayMessageResponse(Response):
    """Answers a ClearDisplayMessageRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ClearMessageStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ClearMessageStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ClearDisplayMessageRequest(CsmsRequest[OCPP21, ClearDisplayMessageResponse]):
    """Asks the station to remove one of its display messages.

    Sent by the CSMS; block O, Display message.
    """

    __slots__ = ("id", "custom_data")

    id: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, id: int, custom_data: CustomDataType | None = None) -> None:
        self.id = id
        self.custom_data = custom_data


@final
@datatype
class ClearTariffsResponse(Response):
    """Answers a ClearTariffsRequest."""

    __slots__ = ("clear_tariffs_result", "custom_data")

    clear_tariffs_result: list[ClearTariffsResultType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        clear_tariffs_result: list[ClearTariffsResultType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.clear_tariffs_result = clear_tariffs_result
        self.custom_data = custom_data


@final
@datatype
class ClearTariffsRequest(CsmsRequest[OCPP21, ClearTariffsResponse]):
    """Asks the station to remove tariffs that it holds.

    Sent by the CSMS; block I, Tariff and cost.
    """

    __slots__ = ("tariff_ids", "evse_id", "custom_data")

    tariff_ids: list[str] | None
    """At least 1 item, each at most 60 characters."""
    evse_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        tariff_ids: list[str] | None = None,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.tariff_ids = tariff_ids
        self.evse_id = evse_id
        self.custom_data = custom_data


@final
@datatype
class ClearVariableMonitoringResponse(Response):
    """Answers a ClearVariableMonitoringRequest."""

    __slots__ = ("clear_monitoring_result", "custom_data")

    clear_monitoring_result: list[ClearMonitoringResultType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        clear_monitoring_result: list[ClearMonitoringResultType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.clear_monitoring_result = clear_monitoring_result
        self.custom_data = custom_data


@final
@datatype
class ClearVariableMonitoringRequest(CsmsRequest[OCPP21, ClearVariableMonitoringResponse]):
    """Asks the station to remove monitors from its variables.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("id", "custom_data")

    id: list[int]
    """At least 1 item, each at least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, id: list[int], custom_data: CustomDataType | None = None) -> None:
        self.id = id
        self.custom_data = custom_data


@final
@datatype
class ClearedChargingLimitResponse(Response):
    """Answers a ClearedChargingLimitRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class ClearedChargingLimitRequest(StationRequest[OCPP21, ClearedChargingLimitResponse]):
    """Tells the CSMS that an external system has lifted a charging limit.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("charging_limit_source", "evse_id", "custom_data")

    charging_limit_source: str
    """At most 20 characters."""
    evse_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_limit_source: str,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_limit_source = charging_limit_source
        self.evse_id = evse_id
        self.custom_data = custom_data


@final
@datatype
class ClosePeriodicEventStreamResponse(Response):
    """Answers a ClosePeriodicEventStreamRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class ClosePeriodicEventStreamRequest(StationRequest[OCPP21, ClosePeriodicEventStreamResponse]):
    """Tells the CSMS that the station is ending an event stream.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("id", "custom_data")

    id: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, id: int, custom_data: CustomDataType | None = None) -> None:
        self.id = id
        self.custom_data = custom_data


@final
@datatype
class CostUpdatedResponse(Response):
    """Answers a CostUpdatedRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class CostUpdatedRequest(CsmsRequest[OCPP21, CostUpdatedResponse]):
    """Gives the station the running cost of a transaction, to show it to the driver.

    Sent by the CSMS; block I, Tariff and cost.
    """

    __slots__ = ("total_cost", "transaction_id", "custom_data")

    total_cost: float
    """In currency."""
    transaction_id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, total_cost: float, transaction_id: str, custom_data: CustomDataType | None = None) -> None:
        self.total_cost = total_cost
        self.transaction_id = transaction_id
        self.custom_data = custom_data


@final
@datatype
class CustomerInformationResponse(Response):
    """Answers a CustomerInformationRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: CustomerInformationStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: CustomerInformationStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class CustomerInformationRequest(CsmsRequest[OCPP21, CustomerInformationResponse]):
    """Asks the station to report or erase what it has stored about a customer.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = (
        "request_id",
        "report",
        "clear",
        "customer_certificate",
        "id_token",
        "customer_identifier",
        "custom_data",
    )

    request_id: int
    """At least 0."""
    report: bool
    clear: bool
    customer_certificate: CertificateHashDataType | None
    id_token: IdTokenType | None
    customer_identifier: str | None
    """At most 64 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        report: bool,
        clear: bool,
        customer_certificate: CertificateHashDataType | None = None,
        id_token: IdTokenType | None = None,
        customer_identifier: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.report = report
        self.clear = clear
        self.customer_certificate = customer_certificate
        self.id_token = id_token
        self.customer_identifier = customer_identifier
        self.custom_data = custom_data


@final
@datatype
class DataTransferResponse(Response):
    """Answers a DataTransferRequest."""

    __slots__ = ("status", "status_info", "data", "custom_data")

    status: DataTransferStatusEnumType
    status_info: StatusInfoType | None
    data: JsonValue | Absent
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: DataTransferStatusEnumType,
        status_info: StatusInfoType | None = None,
        data: JsonValue | Absent = ABSENT,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.data = data
        self.custom_data = custom_data


@final
@datatype
class DataTransferRequest(StationRequest[OCPP21, DataTransferResponse], CsmsRequest[OCPP21, DataTransferResponse]):
    """Carries a vendor's own data between station and CSMS, in either direction.

    Sent by either side; block P, Data transfer.
    """

    __slots__ = ("vendor_id", "message_id", "data", "custom_data")

    vendor_id: str
    """At most 255 characters."""
    message_id: str | None
    """At most 50 characters."""
    data: JsonValue | Absent
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        vendor_id: str,
        message_id: str | None = None,
        data: JsonValue | Absent = ABSENT,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.vendor_id = vendor_id
        self.message_id = message_id
        self.data = data
        self.custom_data = custom_data


@final
@datatype
class DeleteCertificateResponse(Response):
    """Answers a DeleteCertificateRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: DeleteCertificateStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: DeleteCertificateStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class DeleteCertificateRequest(CsmsRequest[OCPP21, DeleteCertificateResponse]):
    """Asks the station to delete a certificate that it holds.

    Sent by the CSMS; block M, Certificate management.
    """

    __slots__ = ("certificate_hash_data", "custom_data")

    certificate_hash_data: CertificateHashDataType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_hash_data = certificate_hash_data
        self.custom_data = custom_data


@final
@datatype
class FirmwareStatusNotificationResponse(Response):
    """Answers a FirmwareStatusNotificationRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class FirmwareStatusNotificationRequest(StationRequest[OCPP21, FirmwareStatusNotificationResponse]):
    """Tells the CSMS how a firmware update is going.

    Sent by the station; block L, Firmware management.
    """

    __slots__ = ("status", "request_id", "status_info", "custom_data")

    status: FirmwareStatusEnumType
    request_id: int | None
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: FirmwareStatusEnumType,
        request_id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.request_id = request_id
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class Get15118EVCertificateResponse(Response):
    """Answers a Get15118EVCertificateRequest."""

    __slots__ = ("status", "exi_response", "status_info", "remaining_contracts", "custom_data")

    status: Iso15118EVCertificateStatusEnumType
    exi_response: str
    """At most 17000 characters."""
    status_info: StatusInfoType | None
    remaining_contracts: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: Iso15118EVCertificateStatusEnumType,
        exi_response: str,
        status_info: StatusInfoType | None = None,
        remaining_contracts: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.exi_response = exi_response
        self.status_info = status_info
        self.remaining_contracts = remaining_contracts
        self.custom_data = custom_data


@final
@datatype
class Get15118EVCertificateRequest(StationRequest[OCPP21, Get15118EVCertificateResponse]):
    """Passes an EV's ISO 15118 request for a contract certificate on to the CSMS.

    Sent by the station; block M, Certificate management.
    """

    __slots__ = (
        "iso15118_schema_version",
        "action",
        "exi_request",
        "maximum_contract_certificate_chains",
        "prioritized_emaids",
        "custom_data",
    )

    iso15118_schema_version: str
    """At most 50 characters."""
    action: CertificateActionEnumType
    exi_request: str
    """At most 11000 characters."""
    maximum_contract_certificate_chains: int | None
    """At least 0."""
    prioritized_emaids: list[str] | None
    """1 to 8 items, each at most 255 characters, `prioritizedEMAIDs` on the wire."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        iso15118_schema_version: str,
        action: CertificateActionEnumType,
        exi_request: str,
        maximum_contract_certificate_chains: int | None = None,
        prioritized_emaids: list[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.iso15118_schema_version = iso15118_schema_version
        self.action = action
        self.exi_request = exi_request
        self.maximum_contract_certificate_chains = maximum_contract_certificate_chains
        self.prioritized_emaids = prioritized_emaids
        self.custom_data = custom_data


@final
@datatype
class GetBaseReportResponse(Response):
    """Answers a GetBaseReportRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class GetBaseReportRequest(CsmsRequest[OCPP21, GetBaseReportResponse]):
    """Asks the station for a predefined report on its device model.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("request_id", "report_base", "custom_data")

    request_id: int
    report_base: ReportBaseEnumType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        report_base: ReportBaseEnumType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.report_base = report_base
        self.custom_data = custom_data


@final
@datatype
class GetCertificateChainStatusResponse(Response):
    """Answers a GetCertificateChainStatusRequest."""

    __slots__ = ("certificate_status", "custom_data")

    certificate_status: list[CertificateStatusType]
    """1 to 4 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_status: list[CertificateStatusType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_status = certificate_status
        self.custom_data = custom_data


@final
@datatype
class GetCertificateChainStatusRequest(StationRequest[OCPP21, GetCertificateChainStatusResponse]):
    """Asks the CSMS whether certificates of a chain are revoked, by OCSP or CRL.

    Sent by the station; block M, Certificate management.
    """

    __slots__ = ("certificate_status_requests", "custom_data")

    certificate_status_requests: list[CertificateStatusRequestInfoType]
    """1 to 4 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_status_requests: list[CertificateStatusRequestInfoType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_status_requests = certificate_status_requests
        self.custom_data = custom_data


@final
@datatype
class GetCertificateStatusResponse(Response):
    """Answers a GetCertificateStatusRequest."""

    __slots__ = ("status", "status_info", "ocsp_result", "custom_data")

    status: GetCertificateStatusEnumType
    status_info: StatusInfoType | None
    ocsp_result: str | None
    """At most 18000 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GetCertificateStatusEnumType,
        status_info: StatusInfoType | None = None,
        ocsp_result: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.ocsp_result = ocsp_result
        self.custom_data = custom_data


@final
@datatype
class GetCertificateStatusRequest(StationRequest[OCPP21, GetCertificateStatusResponse]):
    """Asks the CSMS to look up the OCSP status of a certificate.

    Sent by the station; block M, Certificate management.
    """

    __slots__ = ("ocsp_request_data", "custom_data")

    ocsp_request_data: OCSPRequestDataType
    custom_data: CustomDataType | None

    def __init__(self, *, ocsp_request_data: OCSPRequestDataType, custom_data: CustomDataType | None = None) -> None:
        self.ocsp_request_data = ocsp_request_data
        self.custom_data = custom_data


@final
@datatype
class GetChargingProfilesResponse(Response):
    """Answers a GetChargingProfilesRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GetChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GetChargingProfileStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class GetChargingProfilesRequest(CsmsRequest[OCPP21, GetChargingProfilesResponse]):
    """Asks the station to report the charging profiles it holds that match.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("request_id", "charging_profile", "evse_id", "custom_data")

    request_id: int
    charging_profile: ChargingProfileCriterionType
    evse_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        charging_profile: ChargingProfileCriterionType,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.charging_profile = charging_profile
        self.evse_id = evse_id
        self.custom_data = custom_data


@final
@datatype
class GetCompositeScheduleResponse(Response):
    """Answers a GetCompositeScheduleRequest."""

    __slots__ = ("status", "status_info", "schedule", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    schedule: CompositeScheduleType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        schedule: CompositeScheduleType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.schedule = schedule
        self.custom_data = custom_data


@final
@datatype
class GetCompositeScheduleRequest(CsmsRequest[OCPP21, GetCompositeScheduleResponse]):
    """Asks the station which limits will hold for an EVSE in the coming period.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("duration", "evse_id", "charging_rate_unit", "custom_data")

    duration: int
    """In s."""
    evse_id: int
    """At least 0."""
    charging_rate_unit: ChargingRateUnitEnumType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        duration: int,
        evse_id: int,
        charging_rate_unit: ChargingRateUnitEnumType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.duration = duration
        self.evse_id = evse_id
        self.charging_rate_unit = charging_rate_unit
        self.custom_data = custom_data


@final
@datatype
class GetDERControlResponse(Response):
    """Answers a GetDERControlRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: DERControlStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: DERControlStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class GetDERControlRequest(CsmsRequest[OCPP21, GetDERControlResponse]):
    """Asks the station to report its default or scheduled DER controls.

    Sent by the CSMS; block R, DER control.
    """

    __slots__ = ("request_id", "is_default", "control_type", "control_id", "custom_data")

    request_id: int
    is_default: bool | None
    control_type: DERControlEnumType | None
    control_id: str | None
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        is_default: bool | None = None,
        control_type: DERControlEnumType | None = None,
        control_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.is_default = is_default
        self.control_type = control_type
        self.control_id = control_id
        self.custom_data = custom_data


@final
@datatype
class GetDisplayMessagesResponse(Response):
    """Answers a GetDisplayMessagesRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GetDisplayMessagesStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GetDisplayMessagesStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class GetDisplayMessagesRequest(CsmsRequest[OCPP21, GetDisplayMessagesResponse]):
    """Asks the station to report its display messages that match.

    Sent by the CSMS; block O, Display message.
    """

    __slots__ = ("request_id", "id", "priority", "state", "custom_data")

    request_id: int
    id: list[int] | None
    """At least 1 item, each at least 0."""
    priority: MessagePriorityEnumType | None
    state: MessageStateEnumType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        id: list[int] | None = None,
        priority: MessagePriorityEnumType | None = None,
        state: MessageStateEnumType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.id = id
        self.priority = priority
        self.state = state
        self.custom_data = custom_data


@final
@datatype
class GetInstalledCertificateIdsResponse(Response):
    """Answers a GetInstalledCertificateIdsRequest."""

    __slots__ = ("status", "status_info", "certificate_hash_data_chain", "custom_data")

    status: GetInstalledCertificateStatusEnumType
    status_info: StatusInfoType | None
    certificate_hash_data_chain: list[CertificateHashDataChainType] | None
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GetInstalledCertificateStatusEnumType,
        status_info: StatusInfoType | None = None,
        certificate_hash_data_chain: list[CertificateHashDataChainType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.certificate_hash_data_chain = certificate_hash_data_chain
        self.custom_data = custom_data


@final
@datatype
class GetInstalledCertificateIdsRequest(CsmsRequest[OCPP21, GetInstalledCertificateIdsResponse]):
    """Asks the station which certificates it holds.

    Sent by the CSMS; block M, Certificate management.
    """

    __slots__ = ("certificate_type", "custom_data")

    certificate_type: list[GetCertificateIdUseEnumType] | None
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_type: list[GetCertificateIdUseEnumType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_type = certificate_type
        self.custom_data = custom_data


@final
@datatype
class GetLocalListVersionResponse(Response):
    """Answers a GetLocalListVersionRequest."""

    __slots__ = ("version_number", "custom_data")

    version_number: int
    custom_data: CustomDataType | None

    def __init__(self, *, version_number: int, custom_data: CustomDataType | None = None) -> None:
        self.version_number = version_number
        self.custom_data = custom_data


@final
@datatype
class GetLocalListVersionRequest(CsmsRequest[OCPP21, GetLocalListVersionResponse]):
    """Asks the station which version of the local authorization list it holds.

    Sent by the CSMS; block D, Local authorization list management.
    """

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class GetLogResponse(Response):
    """Answers a GetLogRequest."""

    __slots__ = ("status", "status_info", "filename", "custom_data")

    status: LogStatusEnumType
    status_info: StatusInfoType | None
    filename: str | None
    """At most 255 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: LogStatusEnumType,
        status_info: StatusInfoType | None = None,
        filename: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.filename = filename
        self.custom_data = custom_data


@final
@datatype
class GetLogRequest(CsmsRequest[OCPP21, GetLogResponse]):
    """Asks the station to upload one of its logs, such as the security log.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("log", "log_type", "request_id", "retries", "retry_interval", "custom_data")

    log: LogParametersType
    log_type: LogEnumType
    request_id: int
    retries: int | None
    """At least 0."""
    retry_interval: int | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        log: LogParametersType,
        log_type: LogEnumType,
        request_id: int,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.log = log
        self.log_type = log_type
        self.request_id = request_id
        self.retries = retries
        self.retry_interval = retry_interval
        self.custom_data = custom_data


@final
@datatype
class GetMonitoringReportResponse(Response):
    """Answers a GetMonitoringReportRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class GetMonitoringReportRequest(CsmsRequest[OCPP21, GetMonitoringReportResponse]):
    """Asks the station to report the monitors set on its variables.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("request_id", "component_variable", "monitoring_criteria", "custom_data")

    request_id: int
    component_variable: list[ComponentVariableType] | None
    """At least 1 item."""
    monitoring_criteria: list[MonitoringCriterionEnumType] | None
    """1 to 3 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        component_variable: list[ComponentVariableType] | None = None,
        monitoring_criteria: list[MonitoringCriterionEnumType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.component_variable = component_variable
        self.monitoring_criteria = monitoring_criteria
        self.custom_data = custom_data


@final
@datatype
class GetPeriodicEventStreamResponse(Response):
    """Answers a GetPeriodicEventStreamRequest."""

    __slots__ = ("constant_stream_data", "custom_data")

    constant_stream_data: list[ConstantStreamDataType] | None
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        constant_stream_data: list[ConstantStreamDataType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.constant_stream_data = constant_stream_data
        self.custom_data = custom_data


@final
@datatype
class GetPeriodicEventStreamRequest(CsmsRequest[OCPP21, GetPeriodicEventStreamResponse]):
    """Asks the station which event streams are open.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class GetReportResponse(Response):
    """Answers a GetReportRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class GetReportRequest(CsmsRequest[OCPP21, GetReportResponse]):
    """Asks the station for a report on chosen components and variables.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("request_id", "component_variable", "component_criteria", "custom_data")

    request_id: int
    component_variable: list[ComponentVariableType] | None
    """At least 1 item."""
    component_criteria: list[ComponentCriterionEnumType] | None
    """1 to 4 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        component_variable: list[ComponentVariableType] | None = None,
        component_criteria: list[ComponentCriterionEnumType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.component_variable = component_variable
        self.component_criteria = component_criteria
        self.custom_data = custom_data


@final
@datatype
class GetTariffsResponse(Response):
    """Answers a GetTariffsRequest."""

    __slots__ = ("status", "status_info", "tariff_assignments", "custom_data")

    status: TariffGetStatusEnumType
    status_info: StatusInfoType | None
    tariff_assignments: list[TariffAssignmentType] | None
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: TariffGetStatusEnumType,
        status_info: StatusInfoType | None = None,
        tariff_assignments: list[TariffAssignmentType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.tariff_assignments = tariff_assignments
        self.custom_data = custom_data


@final
@datatype
class GetTariffsRequest(CsmsRequest[OCPP21, GetTariffsResponse]):
    """Asks the station which tariffs it holds for an EVSE, or for all of them.

    Sent by the CSMS; block I, Tariff and cost.
    """

    __slots__ = ("evse_id", "custom_data")

    evse_id: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, evse_id: int, custom_data: CustomDataType | None = None) -> None:
        self.evse_id = evse_id
        self.custom_data = custom_data


@final
@datatype
class GetTransactionStatusResponse(Response):
    """Answers a GetTransactionStatusRequest."""

    __slots__ = ("messages_in_queue", "ongoing_indicator", "custom_data")

    messages_in_queue: bool
    ongoing_indicator: bool | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        messages_in_queue: bool,
        ongoing_indicator: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.messages_in_queue = messages_in_queue
        self.ongoing_indicator = ongoing_indicator
        self.custom_data = custom_data


@final
@datatype
class GetTransactionStatusRequest(CsmsRequest[OCPP21, GetTransactionStatusResponse]):
    """Asks the station whether a transaction still runs and has messages waiting to be sent.

    Sent by the CSMS; block E, Transactions.
    """

    __slots__ = ("transaction_id", "custom_data")

    transaction_id: str | None
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, transaction_id: str | None = None, custom_data: CustomDataType | None = None) -> None:
        self.transaction_id = transaction_id
        self.custom_data = custom_data


@final
@datatype
class GetVariablesResponse(Response):
    """Answers a GetVariablesRequest."""

    __slots__ = ("get_variable_result", "custom_data")

    get_variable_result: list[GetVariableResultType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        get_variable_result: list[GetVariableResultType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.get_variable_result = get_variable_result
        self.custom_data = custom_data


@final
@datatype
class GetVariablesRequest(CsmsRequest[OCPP21, GetVariablesResponse]):
    """Asks the station for the values of variables in its device model.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("get_variable_data", "custom_data")

    get_variable_data: list[GetVariableDataType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        get_variable_data: list[GetVariableDataType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.get_variable_data = get_variable_data
        self.custom_data = custom_data


@final
@datatype
class HeartbeatResponse(Response):
    """Answers a HeartbeatRequest."""

    __slots__ = ("current_time", "custom_data")

    current_time: datetime
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(self, *, current_time: datetime, custom_data: CustomDataType | None = None) -> None:
        self.current_time = current_time
        self.custom_data = custom_data


@final
@datatype
class HeartbeatRequest(StationRequest[OCPP21, HeartbeatResponse]):
    """Shows the CSMS that the station is alive, and fetches the current time.

    Sent by the station; block G, Availability.
    """

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class InstallCertificateResponse(Response):
    """Answers a InstallCertificateRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: InstallCertificateStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: InstallCertificateStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class InstallCertificateRequest(CsmsRequest[OCPP21, InstallCertificateResponse]):
    """Asks the station to install a root certificate.

    Sent by the CSMS; block M, Certificate management.
    """

    __slots__ = ("certificate_type", "certificate", "custom_data")

    certificate_type: InstallCertificateUseEnumType
    certificate: str
    """At most 10000 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_type: InstallCertificateUseEnumType,
        certificate: str,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_type = certificate_type
        self.certificate = certificate
        self.custom_data = custom_data


@final
@datatype
class LogStatusNotificationResponse(Response):
    """Answers a LogStatusNotificationRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class LogStatusNotificationRequest(StationRequest[OCPP21, LogStatusNotificationResponse]):
    """Tells the CSMS how the upload of a log is going.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("status", "request_id", "status_info", "custom_data")

    status: UploadLogStatusEnumType
    request_id: int | None
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: UploadLogStatusEnumType,
        request_id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.request_id = request_id
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class MeterValuesResponse(Response):
    """Answers a MeterValuesRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class MeterValuesRequest(StationRequest[OCPP21, MeterValuesResponse]):
    """Sends the CSMS meter readings that belong to no transaction.

    Sent by the station; block J, Meter values.
    """

    __slots__ = ("evse_id", "meter_value", "custom_data")

    evse_id: int
    """At least 0."""
    meter_value: list[MeterValueType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        evse_id: int,
        meter_value: list[MeterValueType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.evse_id = evse_id
        self.meter_value = meter_value
        self.custom_data = custom_data


@final
@datatype
class NotifyAllowedEnergyTransferResponse(Response):
    """Answers a NotifyAllowedEnergyTransferRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: NotifyAllowedEnergyTransferStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: NotifyAllowedEnergyTransferStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class NotifyAllowedEnergyTransferRequest(CsmsRequest[OCPP21, NotifyAllowedEnergyTransferResponse]):
    """Tells the station which energy transfer modes a transaction may use.

    Sent by the CSMS; block Q, Bidirectional power transfer.
    """

    __slots__ = ("transaction_id", "allowed_energy_transfer", "custom_data")

    transaction_id: str
    """At most 36 characters."""
    allowed_energy_transfer: list[EnergyTransferModeEnumType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        transaction_id: str,
        allowed_energy_transfer: list[EnergyTransferModeEnumType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.transaction_id = transaction_id
        self.allowed_energy_transfer = allowed_energy_transfer
        self.custom_data = custom_data


@final
@datatype
class NotifyChargingLimitResponse(Response):
    """Answers a NotifyChargingLimitRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyChargingLimitRequest(StationRequest[OCPP21, NotifyChargingLimitResponse]):
    """Tells the CSMS about a charging limit that came from an external system.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("charging_limit", "charging_schedule", "evse_id", "custom_data")

    charging_limit: ChargingLimitType
    charging_schedule: list[ChargingScheduleType] | None
    """At least 1 item."""
    evse_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_limit: ChargingLimitType,
        charging_schedule: list[ChargingScheduleType] | None = None,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_limit = charging_limit
        self.charging_schedule = charging_schedule
        self.evse_id = evse_id
        self.custom_data = custom_data


@final
@datatype
class NotifyCustomerInformationResponse(Response):
    """Answers a NotifyCustomerInformationRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyCustomerInformationRequest(StationRequest[OCPP21, NotifyCustomerInformationResponse]):
    """Sends the CSMS a part of the customer information that it asked for.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("data", "seq_no", "generated_at", "request_id", "tbc", "custom_data")

    data: str
    """At most 512 characters."""
    seq_no: int
    """At least 0."""
    generated_at: datetime
    """With time zone."""
    request_id: int
    """At least 0."""
    tbc: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        data: str,
        seq_no: int,
        generated_at: datetime,
        request_id: int,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.data = data
        self.seq_no = seq_no
        self.generated_at = generated_at
        self.request_id = request_id
        self.tbc = tbc
        self.custom_data = custom_data


@final
@datatype
class NotifyDERAlarmResponse(Response):
    """Answers a NotifyDERAlarmRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyDERAlarmRequest(StationRequest[OCPP21, NotifyDERAlarmResponse]):
    """Tells the CSMS that a grid event has made a DER control act, or that it is over.

    Sent by the station; block R, DER control.
    """

    __slots__ = ("control_type", "timestamp", "grid_event_fault", "alarm_ended", "extra_info", "custom_data")

    control_type: DERControlEnumType
    timestamp: datetime
    """With time zone."""
    grid_event_fault: GridEventFaultEnumType | None
    alarm_ended: bool | None
    extra_info: str | None
    """At most 200 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        control_type: DERControlEnumType,
        timestamp: datetime,
        grid_event_fault: GridEventFaultEnumType | None = None,
        alarm_ended: bool | None = None,
        extra_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.control_type = control_type
        self.timestamp = timestamp
        self.grid_event_fault = grid_event_fault
        self.alarm_ended = alarm_ended
        self.extra_info = extra_info
        self.custom_data = custom_data


@final
@datatype
class NotifyDERStartStopResponse(Response):
    """Answers a NotifyDERStartStopRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyDERStartStopRequest(StationRequest[OCPP21, NotifyDERStartStopResponse]):
    """Tells the CSMS that a scheduled DER control has started or ended.

    Sent by the station; block R, DER control.
    """

    __slots__ = ("control_id", "started", "timestamp", "superseded_ids", "custom_data")

    control_id: str
    """At most 36 characters."""
    started: bool
    timestamp: datetime
    """With time zone."""
    superseded_ids: list[str] | None
    """1 to 24 items, each at most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        control_id: str,
        started: bool,
        timestamp: datetime,
        superseded_ids: list[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.control_id = control_id
        self.started = started
        self.timestamp = timestamp
        self.superseded_ids = superseded_ids
        self.custom_data = custom_data


@final
@datatype
class NotifyDisplayMessagesResponse(Response):
    """Answers a NotifyDisplayMessagesRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyDisplayMessagesRequest(StationRequest[OCPP21, NotifyDisplayMessagesResponse]):
    """Sends the CSMS the display messages that it asked for.

    Sent by the station; block O, Display message.
    """

    __slots__ = ("request_id", "message_info", "tbc", "custom_data")

    request_id: int
    message_info: list[MessageInfoType] | None
    """At least 1 item."""
    tbc: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        message_info: list[MessageInfoType] | None = None,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.message_info = message_info
        self.tbc = tbc
        self.custom_data = custom_data


@final
@datatype
class NotifyEVChargingNeedsResponse(Response):
    """Answers a NotifyEVChargingNeedsRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: NotifyEVChargingNeedsStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: NotifyEVChargingNeedsStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class NotifyEVChargingNeedsRequest(StationRequest[OCPP21, NotifyEVChargingNeedsResponse]):
    """Tells the CSMS what an EV has said about its energy needs and electrical limits.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("evse_id", "charging_needs", "max_schedule_tuples", "timestamp", "custom_data")

    evse_id: int
    """At least 1."""
    charging_needs: ChargingNeedsType
    max_schedule_tuples: int | None
    """At least 0."""
    timestamp: datetime | None
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        evse_id: int,
        charging_needs: ChargingNeedsType,
        max_schedule_tuples: int | None = None,
        timestamp: datetime | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.evse_id = evse_id
        self.charging_needs = charging_needs
        self.max_schedule_tuples = max_schedule_tuples
        self.timestamp = timestamp
        self.custom_data = custom_data


@final
@datatype
class NotifyEVChargingScheduleResponse(Response):
    """Answers a NotifyEVChargingScheduleRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class NotifyEVChargingScheduleRequest(StationRequest[OCPP21, NotifyEVChargingScheduleResponse]):
    """Tells the CSMS how an EV plans to charge within the limits it was given.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = (
        "time_base",
        "charging_schedule",
        "evse_id",
        "selected_charging_schedule_id",
        "power_tolerance_acceptance",
        "custom_data",
    )

    time_base: datetime
    """With time zone."""
    charging_schedule: ChargingScheduleType
    evse_id: int
    """At least 1."""
    selected_charging_schedule_id: int | None
    """At least 0."""
    power_tolerance_acceptance: bool | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        time_base: datetime,
        charging_schedule: ChargingScheduleType,
        evse_id: int,
        selected_charging_schedule_id: int | None = None,
        power_tolerance_acceptance: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.time_base = time_base
        self.charging_schedule = charging_schedule
        self.evse_id = evse_id
        self.selected_charging_schedule_id = selected_charging_schedule_id
        self.power_tolerance_acceptance = power_tolerance_acceptance
        self.custom_data = custom_data


@final
@datatype
class NotifyEventResponse(Response):
    """Answers a NotifyEventRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyEventRequest(StationRequest[OCPP21, NotifyEventResponse]):
    """Tells the CSMS about events in the device model, such as a monitor that fired.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("generated_at", "seq_no", "event_data", "tbc", "custom_data")

    generated_at: datetime
    """With time zone."""
    seq_no: int
    """At least 0."""
    event_data: list[EventDataType]
    """At least 1 item."""
    tbc: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        generated_at: datetime,
        seq_no: int,
        event_data: list[EventDataType],
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.generated_at = generated_at
        self.seq_no = seq_no
        self.event_data = event_data
        self.tbc = tbc
        self.custom_data = custom_data


@final
@datatype
class NotifyMonitoringReportResponse(Response):
    """Answers a NotifyMonitoringReportRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyMonitoringReportRequest(StationRequest[OCPP21, NotifyMonitoringReportResponse]):
    """Sends the CSMS a part of the monitoring report that it asked for.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("request_id", "seq_no", "generated_at", "monitor", "tbc", "custom_data")

    request_id: int
    seq_no: int
    """At least 0."""
    generated_at: datetime
    """With time zone."""
    monitor: list[MonitoringDataType] | None
    """At least 1 item."""
    tbc: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        seq_no: int,
        generated_at: datetime,
        monitor: list[MonitoringDataType] | None = None,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.seq_no = seq_no
        self.generated_at = generated_at
        self.monitor = monitor
        self.tbc = tbc
        self.custom_data = custom_data


@final
@datatype
class NotifyPeriodicEventStreamRequest(StationSend[OCPP21]):
    """Sends the CSMS a batch of values of an event stream, with no answer expected.

    Sent by the station as a SEND, which is never answered; block N, Diagnostics.
    """

    __slots__ = ("data", "id", "pending", "basetime", "custom_data")

    data: list[StreamDataElementType]
    """At least 1 item."""
    id: int
    """At least 0."""
    pending: int
    """At least 0."""
    basetime: datetime
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        data: list[StreamDataElementType],
        id: int,
        pending: int,
        basetime: datetime,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.data = data
        self.id = id
        self.pending = pending
        self.basetime = basetime
        self.custom_data = custom_data


@final
@datatype
class NotifyPriorityChargingResponse(Response):
    """Answers a NotifyPriorityChargingRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyPriorityChargingRequest(StationRequest[OCPP21, NotifyPriorityChargingResponse]):
    """Tells the CSMS that priority charging of a transaction has been turned on or off.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("transaction_id", "activated", "custom_data")

    transaction_id: str
    """At most 36 characters."""
    activated: bool
    custom_data: CustomDataType | None

    def __init__(self, *, transaction_id: str, activated: bool, custom_data: CustomDataType | None = None) -> None:
        self.transaction_id = transaction_id
        self.activated = activated
        self.custom_data = custom_data


@final
@datatype
class NotifyReportResponse(Response):
    """Answers a NotifyReportRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyReportRequest(StationRequest[OCPP21, NotifyReportResponse]):
    """Sends the CSMS a part of the device model report that it asked for.

    Sent by the station; block B, Provisioning.
    """

    __slots__ = ("request_id", "generated_at", "seq_no", "report_data", "tbc", "custom_data")

    request_id: int
    generated_at: datetime
    """With time zone."""
    seq_no: int
    """At least 0."""
    report_data: list[ReportDataType] | None
    """At least 1 item."""
    tbc: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        generated_at: datetime,
        seq_no: int,
        report_data: list[ReportDataType] | None = None,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.generated_at = generated_at
        self.seq_no = seq_no
        self.report_data = report_data
        self.tbc = tbc
        self.custom_data = custom_data


@final
@datatype
class NotifySettlementResponse(Response):
    """Answers a NotifySettlementRequest."""

    __slots__ = ("receipt_url", "receipt_id", "custom_data")

    receipt_url: str | None
    """At most 2000 characters."""
    receipt_id: str | None
    """At most 50 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        receipt_url: str | None = None,
        receipt_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.receipt_url = receipt_url
        self.receipt_id = receipt_id
        self.custom_data = custom_data


@final
@datatype
class NotifySettlementRequest(StationRequest[OCPP21, NotifySettlementResponse]):
    """Tells the CSMS how the settlement of a payment made at the station has turned out.

    Sent by the station; block C, Authorization.
    """

    __slots__ = (
        "psp_ref",
        "status",
        "settlement_amount",
        "settlement_time",
        "transaction_id",
        "status_info",
        "receipt_id",
        "receipt_url",
        "vat_company",
        "vat_number",
        "custom_data",
    )

    psp_ref: str
    """At most 255 characters."""
    status: PaymentStatusEnumType
    settlement_amount: float
    """In currency."""
    settlement_time: datetime
    """With time zone."""
    transaction_id: str | None
    """At most 36 characters."""
    status_info: str | None
    """At most 500 characters."""
    receipt_id: str | None
    """At most 50 characters."""
    receipt_url: str | None
    """At most 2000 characters."""
    vat_company: AddressType | None
    vat_number: str | None
    """At most 20 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        psp_ref: str,
        status: PaymentStatusEnumType,
        settlement_amount: float,
        settlement_time: datetime,
        transaction_id: str | None = None,
        status_info: str | None = None,
        receipt_id: str | None = None,
        receipt_url: str | None = None,
        vat_company: AddressType | None = None,
        vat_number: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.psp_ref = psp_ref
        self.status = status
        self.settlement_amount = settlement_amount
        self.settlement_time = settlement_time
        self.transaction_id = transaction_id
        self.status_info = status_info
        self.receipt_id = receipt_id
        self.receipt_url = receipt_url
        self.vat_company = vat_company
        self.vat_number = vat_number
        self.custom_data = custom_data


@final
@datatype
class NotifyWebPaymentStartedResponse(Response):
    """Answers a NotifyWebPaymentStartedRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyWebPaymentStartedRequest(CsmsRequest[OCPP21, NotifyWebPaymentStartedResponse]):
    """Tells the station that a driver has begun to pay on the web for one of its EVSEs.

    Sent by the CSMS; block C, Authorization.
    """

    __slots__ = ("evse_id", "timeout", "custom_data")

    evse_id: int
    """At least 0."""
    timeout: int
    """In s."""
    custom_data: CustomDataType | None

    def __init__(self, *, evse_id: int, timeout: int, custom_data: CustomDataType | None = None) -> None:
        self.evse_id = evse_id
        self.timeout = timeout
        self.custom_data = custom_data


@final
@datatype
class OpenPeriodicEventStreamResponse(Response):
    """Answers a OpenPeriodicEventStreamRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class OpenPeriodicEventStreamRequest(StationRequest[OCPP21, OpenPeriodicEventStreamResponse]):
    """Asks the CSMS to accept a new event stream with the values of a monitor.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("constant_stream_data", "custom_data")

    constant_stream_data: ConstantStreamDataType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        constant_stream_data: ConstantStreamDataType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.constant_stream_data = constant_stream_data
        self.custom_data = custom_data


@final
@datatype
class PublishFirmwareResponse(Response):
    """Answers a PublishFirmwareRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class PublishFirmwareRequest(CsmsRequest[OCPP21, PublishFirmwareResponse]):
    """Asks a Local Controller to download firmware and offer it to its stations.

    Sent by the CSMS; block L, Firmware management.
    """

    __slots__ = ("location", "checksum", "request_id", "retries", "retry_interval", "custom_data")

    location: str
    """At most 2000 characters."""
    checksum: str
    """At most 32 characters."""
    request_id: int
    """At least 0."""
    retries: int | None
    """At least 0."""
    retry_interval: int | None
    """At least 0, in s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        location: str,
        checksum: str,
        request_id: int,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.location = location
        self.checksum = checksum
        self.request_id = request_id
        self.retries = retries
        self.retry_interval = retry_interval
        self.custom_data = custom_data


@final
@datatype
class PublishFirmwareStatusNotificationResponse(Response):
    """Answers a PublishFirmwareStatusNotificationRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class PublishFirmwareStatusNotificationRequest(StationRequest[OCPP21, PublishFirmwareStatusNotificationResponse]):
    """Tells the CSMS how far a Local Controller has come in publishing firmware.

    Sent by the station; block L, Firmware management.
    """

    __slots__ = ("status", "location", "request_id", "status_info", "custom_data")

    status: PublishFirmwareStatusEnumType
    location: list[str] | None
    """At least 1 item, each at most 2000 characters."""
    request_id: int | None
    """At least 0."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: PublishFirmwareStatusEnumType,
        location: list[str] | None = None,
        request_id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.location = location
        self.request_id = request_id
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class PullDynamicScheduleUpdateResponse(Response):
    """Answers a PullDynamicScheduleUpdateRequest."""

    __slots__ = ("status", "schedule_update", "status_info", "custom_data")

    status: ChargingProfileStatusEnumType
    schedule_update: ChargingScheduleUpdateType | None
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ChargingProfileStatusEnumType,
        schedule_update: ChargingScheduleUpdateType | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.schedule_update = schedule_update
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class PullDynamicScheduleUpdateRequest(StationRequest[OCPP21, PullDynamicScheduleUpdateResponse]):
    """Asks the CSMS for new limits or setpoints for a dynamic charging profile.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("charging_profile_id", "custom_data")

    charging_profile_id: int
    custom_data: CustomDataType | None

    def __init__(self, *, charging_profile_id: int, custom_data: CustomDataType | None = None) -> None:
        self.charging_profile_id = charging_profile_id
        self.custom_data = custom_data


@final
@datatype
class ReportChargingProfilesResponse(Response):
    """Answers a ReportChargingProfilesRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class ReportChargingProfilesRequest(StationRequest[OCPP21, ReportChargingProfilesResponse]):
    """Sends the CSMS a part of the charging profiles that it asked for.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("request_id", "charging_limit_source", "charging_profile", "evse_id", "tbc", "custom_data")

    request_id: int
    charging_limit_source: str
    """At most 20 characters."""
    charging_profile: list[ChargingProfileType]
    """At least 1 item."""
    evse_id: int
    """At least 0."""
    tbc: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        charging_limit_source: str,
        charging_profile: list[ChargingProfileType],
        evse_id: int,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.charging_limit_source = charging_limit_source
        self.charging_profile = charging_profile
        self.evse_id = evse_id
        self.tbc = tbc
        self.custom_data = custom_data


@final
@datatype
class ReportDERControlResponse(Response):
    """Answers a ReportDERControlRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class ReportDERControlRequest(StationRequest[OCPP21, ReportDERControlResponse]):
    """Sends the CSMS a part of the DER controls that it asked for.

    Sent by the station; block R, DER control.
    """

    __slots__ = (
        "request_id",
        "curve",
        "enter_service",
        "fixed_pf_absorb",
        "fixed_pf_inject",
        "fixed_var",
        "freq_droop",
        "gradient",
        "limit_max_discharge",
        "tbc",
        "custom_data",
    )

    request_id: int
    curve: list[DERCurveGetType] | None
    """1 to 24 items."""
    enter_service: list[EnterServiceGetType] | None
    """1 to 24 items."""
    fixed_pf_absorb: list[FixedPFGetType] | None
    """1 to 24 items, `fixedPFAbsorb` on the wire."""
    fixed_pf_inject: list[FixedPFGetType] | None
    """1 to 24 items, `fixedPFInject` on the wire."""
    fixed_var: list[FixedVarGetType] | None
    """1 to 24 items."""
    freq_droop: list[FreqDroopGetType] | None
    """1 to 24 items."""
    gradient: list[GradientGetType] | None
    """1 to 24 items."""
    limit_max_discharge: list[LimitMaxDischargeGetType] | None
    """1 to 24 items."""
    tbc: bool | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        curve: list[DERCurveGetType] | None = None,
        enter_service: list[EnterServiceGetType] | None = None,
        fixed_pf_absorb: list[FixedPFGetType] | None = None,
        fixed_pf_inject: list[FixedPFGetType] | None = None,
        fixed_var: list[FixedVarGetType] | None = None,
        freq_droop: list[FreqDroopGetType] | None = None,
        gradient: list[GradientGetType] | None = None,
        limit_max_discharge: list[LimitMaxDischargeGetType] | None = None,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.curve = curve
        self.enter_service = enter_service
        self.fixed_pf_absorb = fixed_pf_absorb
        self.fixed_pf_inject = fixed_pf_inject
        self.fixed_var = fixed_var
        self.freq_droop = freq_droop
        self.gradient = gradient
        self.limit_max_discharge = limit_max_discharge
        self.tbc = tbc
        self.custom_data = custom_data


@final
@datatype
class RequestBatterySwapResponse(Response):
    """Answers a RequestBatterySwapRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class RequestBatterySwapRequest(CsmsRequest[OCPP21, RequestBatterySwapResponse]):
    """Asks the station to begin a battery swap for an identifier.

    Sent by the CSMS; block S, Battery swapping.
    """

    __slots__ = ("id_token", "request_id", "custom_data")

    id_token: IdTokenType
    request_id: int
    custom_data: CustomDataType | None

    def __init__(self, *, id_token: IdTokenType, request_id: int, custom_data: CustomDataType | None = None) -> None:
        self.id_token = id_token
        self.request_id = request_id
        self.custom_data = custom_data


@final
@datatype
class RequestStartTransactionResponse(Response):
    """Answers a RequestStartTransactionRequest."""

    __slots__ = ("status", "status_info", "transaction_id", "custom_data")

    status: RequestStartStopStatusEnumType
    status_info: StatusInfoType | None
    transaction_id: str | None
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: RequestStartStopStatusEnumType,
        status_info: StatusInfoType | None = None,
        transaction_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.transaction_id = transaction_id
        self.custom_data = custom_data


@final
@datatype
class RequestStartTransactionRequest(CsmsRequest[OCPP21, RequestStartTransactionResponse]):
    """Asks the station to start a transaction for an identifier.

    Sent by the CSMS; block F, Remote control.
    """

    __slots__ = ("id_token", "remote_start_id", "evse_id", "group_id_token", "charging_profile", "custom_data")

    id_token: IdTokenType
    remote_start_id: int
    evse_id: int | None
    """At least 1."""
    group_id_token: IdTokenType | None
    charging_profile: ChargingProfileType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id_token: IdTokenType,
        remote_start_id: int,
        evse_id: int | None = None,
        group_id_token: IdTokenType | None = None,
        charging_profile: ChargingProfileType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id_token = id_token
        self.remote_start_id = remote_start_id
        self.evse_id = evse_id
        self.group_id_token = group_id_token
        self.charging_profile = charging_profile
        self.custom_data = custom_data


@final
@datatype
class RequestStopTransactionResponse(Response):
    """Answers a RequestStopTransactionRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: RequestStartStopStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: RequestStartStopStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class RequestStopTransactionRequest(CsmsRequest[OCPP21, RequestStopTransactionResponse]):
    """Asks the station to stop a running transaction.

    Sent by the CSMS; block F, Remote control.
    """

    __slots__ = ("transaction_id", "custom_data")

    transaction_id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, transaction_id: str, custom_data: CustomDataType | None = None) -> None:
        self.transaction_id = transaction_id
        self.custom_data = custom_data


@final
@datatype
class ReservationStatusUpdateResponse(Response):
    """Answers a ReservationStatusUpdateRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class ReservationStatusUpdateRequest(StationRequest[OCPP21, ReservationStatusUpdateResponse]):
    """Tells the CSMS that a reservation has expired or no longer stands.

    Sent by the station; block H, Reservation.
    """

    __slots__ = ("reservation_id", "reservation_update_status", "custom_data")

    reservation_id: int
    """At least 0."""
    reservation_update_status: ReservationUpdateStatusEnumType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        reservation_id: int,
        reservation_update_status: ReservationUpdateStatusEnumType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.reservation_id = reservation_id
        self.reservation_update_status = reservation_update_status
        self.custom_data = custom_data


@final
@datatype
class ReserveNowResponse(Response):
    """Answers a ReserveNowRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ReserveNowStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ReserveNowStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ReserveNowRequest(CsmsRequest[OCPP21, ReserveNowResponse]):
    """Asks the station to keep an EVSE free for an identifier until a given time.

    Sent by the CSMS; block H, Reservation.
    """

    __slots__ = ("id", "expiry_date_time", "id_token", "connector_type", "evse_id", "group_id_token", "custom_data")

    id: int
    """At least 0."""
    expiry_date_time: datetime
    """With time zone."""
    id_token: IdTokenType
    connector_type: str | None
    """At most 20 characters."""
    evse_id: int | None
    """At least 0."""
    group_id_token: IdTokenType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        expiry_date_time: datetime,
        id_token: IdTokenType,
        connector_type: str | None = None,
        evse_id: int | None = None,
        group_id_token: IdTokenType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.expiry_date_time = expiry_date_time
        self.id_token = id_token
        self.connector_type = connector_type
        self.evse_id = evse_id
        self.group_id_token = group_id_token
        self.custom_data = custom_data


@final
@datatype
class ResetResponse(Response):
    """Answers a ResetRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ResetStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ResetStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ResetRequest(CsmsRequest[OCPP21, ResetResponse]):
    """Asks the station to restart itself or one EVSE.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("type", "evse_id", "custom_data")

    type: ResetEnumType
    evse_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        type: ResetEnumType,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.type = type
        self.evse_id = evse_id
        self.custom_data = custom_data


@final
@datatype
class SecurityEventNotificationResponse(Response):
    """Answers a SecurityEventNotificationRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class SecurityEventNotificationRequest(StationRequest[OCPP21, SecurityEventNotificationResponse]):
    """Tells the CSMS about a security event at the station.

    Sent by the station; block A, Security.
    """

    __slots__ = ("type", "timestamp", "tech_info", "custom_data")

    type: str
    """At most 50 characters."""
    timestamp: datetime
    """With time zone."""
    tech_info: str | None
    """At most 255 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        type: str,
        timestamp: datetime,
        tech_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.type = type
        self.timestamp = timestamp
        self.tech_info = tech_info
        self.custom_data = custom_data


@final
@datatype
class SendLocalListResponse(Response):
    """Answers a SendLocalListRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: SendLocalListStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: SendLocalListStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SendLocalListRequest(CsmsRequest[OCPP21, SendLocalListResponse]):
    """Gives the station a local authorization list, or changes to the one it holds.

    Sent by the CSMS; block D, Local authorization list management.
    """

    __slots__ = ("version_number", "update_type", "local_authorization_list", "custom_data")

    version_number: int
    update_type: UpdateEnumType
    local_authorization_list: list[AuthorizationData] | None
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        version_number: int,
        update_type: UpdateEnumType,
        local_authorization_list: list[AuthorizationData] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.version_number = version_number
        self.update_type = update_type
        self.local_authorization_list = local_authorization_list
        self.custom_data = custom_data


@final
@datatype
class SetChargingProfileResponse(Response):
    """Answers a SetChargingProfileRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ChargingProfileStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SetChargingProfileRequest(CsmsRequest[OCPP21, SetChargingProfileResponse]):
    """Gives the station a charging profile for an EVSE or for all of itself.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("evse_id", "charging_profile", "custom_data")

    evse_id: int
    """At least 0."""
    charging_profile: ChargingProfileType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        evse_id: int,
        charging_profile: ChargingProfileType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.evse_id = evse_id
        self.charging_profile = charging_profile
        self.custom_data = custom_data


@final
@datatype
class SetDERControlResponse(Response):
    """Answers a SetDERControlRequest."""

    __slots__ = ("status", "status_info", "superseded_ids", "custom_data")

    status: DERControlStatusEnumType
    status_info: StatusInfoType | None
    superseded_ids: list[str] | None
    """1 to 24 items, each at most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: DERControlStatusEnumType,
        status_info: StatusInfoType | None = None,
        superseded_ids: list[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.superseded_ids = superseded_ids
        self.custom_data = custom_data


@final
@datatype
class SetDERControlRequest(CsmsRequest[OCPP21, SetDERControlResponse]):
    """Gives the station a default or scheduled DER control.

    Sent by the CSMS; block R, DER control.
    """

    __slots__ = (
        "is_default",
        "control_id",
        "control_type",
        "curve",
        "enter_service",
        "fixed_pf_absorb",
        "fixed_pf_inject",
        "fixed_var",
        "freq_droop",
        "gradient",
        "limit_max_discharge",
        "custom_data",
    )

    is_default: bool
    control_id: str
    """At most 36 characters."""
    control_type: DERControlEnumType
    curve: DERCurveType | None
    enter_service: EnterServiceType | None
    fixed_pf_absorb: FixedPFType | None
    """`fixedPFAbsorb` on the wire."""
    fixed_pf_inject: FixedPFType | None
    """`fixedPFInject` on the wire."""
    fixed_var: FixedVarType | None
    freq_droop: FreqDroopType | None
    gradient: GradientType | None
    limit_max_discharge: LimitMaxDischargeType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        is_default: bool,
        control_id: str,
        control_type: DERControlEnumType,
        curve: DERCurveType | None = None,
        enter_service: EnterServiceType | None = None,
        fixed_pf_absorb: FixedPFType | None = None,
        fixed_pf_inject: FixedPFType | None = None,
        fixed_var: FixedVarType | None = None,
        freq_droop: FreqDroopType | None = None,
        gradient: GradientType | None = None,
        limit_max_discharge: LimitMaxDischargeType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.is_default = is_default
        self.control_id = control_id
        self.control_type = control_type
        self.curve = curve
        self.enter_service = enter_service
        self.fixed_pf_absorb = fixed_pf_absorb
        self.fixed_pf_inject = fixed_pf_inject
        self.fixed_var = fixed_var
        self.freq_droop = freq_droop
        self.gradient = gradient
        self.limit_max_discharge = limit_max_discharge
        self.custom_data = custom_data


@final
@datatype
class SetDefaultTariffResponse(Response):
    """Answers a SetDefaultTariffRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: TariffSetStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: TariffSetStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SetDefaultTariffRequest(CsmsRequest[OCPP21, SetDefaultTariffResponse]):
    """Gives the station the tariff for drivers who bring none of their own.

    Sent by the CSMS; block I, Tariff and cost.
    """

    __slots__ = ("evse_id", "tariff", "custom_data")

    evse_id: int
    """At least 0."""
    tariff: TariffType
    custom_data: CustomDataType | None

    def __init__(self, *, evse_id: int, tariff: TariffType, custom_data: CustomDataType | None = None) -> None:
        self.evse_id = evse_id
        self.tariff = tariff
        self.custom_data = custom_data


@final
@datatype
class SetDisplayMessageResponse(Response):
    """Answers a SetDisplayMessageRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: DisplayMessageStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: DisplayMessageStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SetDisplayMessageRequest(CsmsRequest[OCPP21, SetDisplayMessageResponse]):
    """Gives the station a message to show on its display.

    Sent by the CSMS; block O, Display message.
    """

    __slots__ = ("message", "custom_data")

    message: MessageInfoType
    custom_data: CustomDataType | None

    def __init__(self, *, message: MessageInfoType, custom_data: CustomDataType | None = None) -> None:
        self.message = message
        self.custom_data = custom_data


@final
@datatype
class SetMonitoringBaseResponse(Response):
    """Answers a SetMonitoringBaseRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericDeviceModelStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SetMonitoringBaseRequest(CsmsRequest[OCPP21, SetMonitoringBaseResponse]):
    """Asks the station to switch to a predefined set of monitors.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("monitoring_base", "custom_data")

    monitoring_base: MonitoringBaseEnumType
    custom_data: CustomDataType | None

    def __init__(self, *, monitoring_base: MonitoringBaseEnumType, custom_data: CustomDataType | None = None) -> None:
        self.monitoring_base = monitoring_base
        self.custom_data = custom_data


@final
@datatype
class SetMonitoringLevelResponse(Response):
    """Answers a SetMonitoringLevelRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SetMonitoringLevelRequest(CsmsRequest[OCPP21, SetMonitoringLevelResponse]):
    """Asks the station to report only monitor events of a given severity or worse.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("severity", "custom_data")

    severity: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, severity: int, custom_data: CustomDataType | None = None) -> None:
        self.severity = severity
        self.custom_data = custom_data


@final
@datatype
class SetNetworkProfileResponse(Response):
    """Answers a SetNetworkProfileRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: SetNetworkProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: SetNetworkProfileStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SetNetworkProfileRequest(CsmsRequest[OCPP21, SetNetworkProfileResponse]):
    """Gives the station the settings of a connection to a CSMS, to keep in a slot.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("configuration_slot", "connection_data", "custom_data")

    configuration_slot: int
    connection_data: NetworkConnectionProfileType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        configuration_slot: int,
        connection_data: NetworkConnectionProfileType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.configuration_slot = configuration_slot
        self.connection_data = connection_data
        self.custom_data = custom_data


@final
@datatype
class SetVariableMonitoringResponse(Response):
    """Answers a SetVariableMonitoringRequest."""

    __slots__ = ("set_monitoring_result", "custom_data")

    set_monitoring_result: list[SetMonitoringResultType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        set_monitoring_result: list[SetMonitoringResultType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.set_monitoring_result = set_monitoring_result
        self.custom_data = custom_data


@final
@datatype
class SetVariableMonitoringRequest(CsmsRequest[OCPP21, SetVariableMonitoringResponse]):
    """Asks the station to put monitors on variables, or to change them.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("set_monitoring_data", "custom_data")

    set_monitoring_data: list[SetMonitoringDataType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        set_monitoring_data: list[SetMonitoringDataType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.set_monitoring_data = set_monitoring_data
        self.custom_data = custom_data


@final
@datatype
class SetVariablesResponse(Response):
    """Answers a SetVariablesRequest."""

    __slots__ = ("set_variable_result", "custom_data")

    set_variable_result: list[SetVariableResultType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        set_variable_result: list[SetVariableResultType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.set_variable_result = set_variable_result
        self.custom_data = custom_data


@final
@datatype
class SetVariablesRequest(CsmsRequest[OCPP21, SetVariablesResponse]):
    """Asks the station to set variables in its device model.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("set_variable_data", "custom_data")

    set_variable_data: list[SetVariableDataType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        set_variable_data: list[SetVariableDataType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.set_variable_data = set_variable_data
        self.custom_data = custom_data


@final
@datatype
class SignCertificateResponse(Response):
    """Answers a SignCertificateRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SignCertificateRequest(StationRequest[OCPP21, SignCertificateResponse]):
    """Asks the CSMS to get the station's certificate signing request signed.

    Sent by the station; block A, Security.
    """

    __slots__ = ("csr", "certificate_type", "hash_root_certificate", "request_id", "custom_data")

    csr: str
    """At most 5500 characters."""
    certificate_type: CertificateSigningUseEnumType | None
    hash_root_certificate: CertificateHashDataType | None
    request_id: int | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        csr: str,
        certificate_type: CertificateSigningUseEnumType | None = None,
        hash_root_certificate: CertificateHashDataType | None = None,
        request_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.csr = csr
        self.certificate_type = certificate_type
        self.hash_root_certificate = hash_root_certificate
        self.request_id = request_id
        self.custom_data = custom_data


@final
@datatype
class StatusNotificationResponse(Response):
    """Answers a StatusNotificationRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class StatusNotificationRequest(StationRequest[OCPP21, StatusNotificationResponse]):
    """Tells the CSMS the state of a connector.

    Sent by the station; block G, Availability.
    """

    __slots__ = ("timestamp", "connector_status", "evse_id", "connector_id", "custom_data")

    timestamp: datetime
    """With time zone."""
    connector_status: ConnectorStatusEnumType
    evse_id: int
    """At least 0."""
    connector_id: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        timestamp: datetime,
        connector_status: ConnectorStatusEnumType,
        evse_id: int,
        connector_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.timestamp = timestamp
        self.connector_status = connector_status
        self.evse_id = evse_id
        self.connector_id = connector_id
        self.custom_data = custom_data


@final
@datatype
class TransactionEventResponse(Response):
    """Answers a TransactionEventRequest."""

    __slots__ = (
        "total_cost",
        "charging_priority",
        "id_token_info",
        "transaction_limit",
        "updated_personal_message",
        "updated_personal_message_extra",
        "custom_data",
    )

    total_cost: float | None
    """In currency."""
    charging_priority: int | None
    id_token_info: IdTokenInfoType | None
    transaction_limit: TransactionLimitType | None
    updated_personal_message: MessageContentType | None
    updated_personal_message_extra: list[MessageContentType] | None
    """1 to 4 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        total_cost: float | None = None,
        charging_priority: int | None = None,
        id_token_info: IdTokenInfoType | None = None,
        transaction_limit: TransactionLimitType | None = None,
        updated_personal_message: MessageContentType | None = None,
        updated_personal_message_extra: list[MessageContentType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.total_cost = total_cost
        self.charging_priority = charging_priority
        self.id_token_info = id_token_info
        self.transaction_limit = transaction_limit
        self.updated_personal_message = updated_personal_message
        self.updated_personal_message_extra = updated_personal_message_extra
        self.custom_data = custom_data


@final
@datatype
class TransactionEventRequest(StationRequest[OCPP21, TransactionEventResponse]):
    """Reports the start, a change or the end of a transaction to the CSMS.

    Sent by the station; block E, Transactions.
    """

    __slots__ = (
        "event_type",
        "timestamp",
        "trigger_reason",
        "seq_no",
        "transaction_info",
        "cost_details",
        "meter_value",
        "offline",
        "number_of_phases_used",
        "cable_max_current",
        "reservation_id",
        "preconditioning_status",
        "evse_sleep",
        "evse",
        "id_token",
        "custom_data",
    )

    event_type: TransactionEventEnumType
    timestamp: datetime
    """With time zone."""
    trigger_reason: TriggerReasonEnumType
    seq_no: int
    """At least 0."""
    transaction_info: TransactionType
    cost_details: CostDetailsType | None
    meter_value: list[MeterValueType] | None
    """At least 1 item."""
    offline: bool | None
    """False where absent."""
    number_of_phases_used: int | None
    """0 to 3."""
    cable_max_current: int | None
    """In A."""
    reservation_id: int | None
    """At least 0."""
    preconditioning_status: PreconditioningStatusEnumType | None
    evse_sleep: bool | None
    evse: EVSEType | None
    id_token: IdTokenType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        event_type: TransactionEventEnumType,
        timestamp: datetime,
        trigger_reason: TriggerReasonEnumType,
        seq_no: int,
        transaction_info: TransactionType,
        cost_details: CostDetailsType | None = None,
        meter_value: list[MeterValueType] | None = None,
        offline: bool | None = None,
        number_of_phases_used: int | None = None,
        cable_max_current: int | None = None,
        reservation_id: int | None = None,
        preconditioning_status: PreconditioningStatusEnumType | None = None,
        evse_sleep: bool | None = None,
        evse: EVSEType | None = None,
        id_token: IdTokenType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.event_type = event_type
        self.timestamp = timestamp
        self.trigger_reason = trigger_reason
        self.seq_no = seq_no
        self.transaction_info = transaction_info
        self.cost_details = cost_details
        self.meter_value = meter_value
        self.offline = offline
        self.number_of_phases_used = number_of_phases_used
        self.cable_max_current = cable_max_current
        self.reservation_id = reservation_id
        self.preconditioning_status = preconditioning_status
        self.evse_sleep = evse_sleep
        self.evse = evse
        self.id_token = id_token
        self.custom_data = custom_data


@final
@datatype
class TriggerMessageResponse(Response):
    """Answers a TriggerMessageRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: TriggerMessageStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: TriggerMessageStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class TriggerMessageRequest(CsmsRequest[OCPP21, TriggerMessageResponse]):
    """Asks the station to send a chosen message now.

    Sent by the CSMS; block F, Remote control.
    """

    __slots__ = ("requested_message", "evse", "custom_trigger", "custom_data")

    requested_message: MessageTriggerEnumType
    evse: EVSEType | None
    custom_trigger: str | None
    """At most 50 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        requested_message: MessageTriggerEnumType,
        evse: EVSEType | None = None,
        custom_trigger: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.requested_message = requested_message
        self.evse = evse
        self.custom_trigger = custom_trigger
        self.custom_data = custom_data


@final
@datatype
class UnlockConnectorResponse(Response):
    """Answers a UnlockConnectorRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: UnlockStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: UnlockStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class UnlockConnectorRequest(CsmsRequest[OCPP21, UnlockConnectorResponse]):
    """Asks the station to release the cable lock of a connector.

    Sent by the CSMS; block F, Remote control.
    """

    __slots__ = ("evse_id", "connector_id", "custom_data")

    evse_id: int
    """At least 0."""
    connector_id: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, evse_id: int, connector_id: int, custom_data: CustomDataType | None = None) -> None:
        self.evse_id = evse_id
        self.connector_id = connector_id
        self.custom_data = custom_data


@final
@datatype
class UnpublishFirmwareResponse(Response):
    """Answers a UnpublishFirmwareRequest."""

    __slots__ = ("status", "custom_data")

    status: UnpublishFirmwareStatusEnumType
    custom_data: CustomDataType | None

    def __init__(self, *, status: UnpublishFirmwareStatusEnumType, custom_data: CustomDataType | None = None) -> None:
        self.status = status
        self.custom_data = custom_data


@final
@datatype
class UnpublishFirmwareRequest(CsmsRequest[OCPP21, UnpublishFirmwareResponse]):
    """Asks a Local Controller to stop offering firmware to its stations.

    Sent by the CSMS; block L, Firmware management.
    """

    __slots__ = ("checksum", "custom_data")

    checksum: str
    """At most 32 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, checksum: str, custom_data: CustomDataType | None = None) -> None:
        self.checksum = checksum
        self.custom_data = custom_data


@final
@datatype
class UpdateDynamicScheduleResponse(Response):
    """Answers a UpdateDynamicScheduleRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: ChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ChargingProfileStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class UpdateDynamicScheduleRequest(CsmsRequest[OCPP21, UpdateDynamicScheduleResponse]):
    """Gives the station new limits or setpoints for a dynamic charging profile.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("charging_profile_id", "schedule_update", "custom_data")

    charging_profile_id: int
    schedule_update: ChargingScheduleUpdateType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_profile_id: int,
        schedule_update: ChargingScheduleUpdateType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_profile_id = charging_profile_id
        self.schedule_update = schedule_update
        self.custom_data = custom_data


@final
@datatype
class UpdateFirmwareResponse(Response):
    """Answers a UpdateFirmwareRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: UpdateFirmwareStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: UpdateFirmwareStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class UpdateFirmwareRequest(CsmsRequest[OCPP21, UpdateFirmwareResponse]):
    """Asks the station to download firmware and install it.

    Sent by the CSMS; block L, Firmware management.
    """

    __slots__ = ("request_id", "firmware", "retries", "retry_interval", "custom_data")

    request_id: int
    firmware: FirmwareType
    retries: int | None
    """At least 0."""
    retry_interval: int | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        request_id: int,
        firmware: FirmwareType,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.request_id = request_id
        self.firmware = firmware
        self.retries = retries
        self.retry_interval = retry_interval
        self.custom_data = custom_data


@final
@datatype
class UsePriorityChargingResponse(Response):
    """Answers a UsePriorityChargingRequest."""

    __slots__ = ("status", "status_info", "custom_data")

    status: PriorityChargingStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: PriorityChargingStatusEnumType,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class UsePriorityChargingRequest(CsmsRequest[OCPP21, UsePriorityChargingResponse]):
    """Asks the station to start or stop priority charging in a transaction.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("transaction_id", "activate", "custom_data")

    transaction_id: str
    """At most 36 characters."""
    activate: bool
    custom_data: CustomDataType | None

    def __init__(self, *, transaction_id: str, activate: bool, custom_data: CustomDataType | None = None) -> None:
        self.transaction_id = transaction_id
        self.activate = activate
        self.custom_data = custom_data


@final
@datatype
class VatNumberValidationResponse(Response):
    """Answers a VatNumberValidationRequest."""

    __slots__ = ("vat_number", "status", "company", "status_info", "evse_id", "custom_data")

    vat_number: str
    """At most 20 characters."""
    status: GenericStatusEnumType
    company: AddressType | None
    status_info: StatusInfoType | None
    evse_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        vat_number: str,
        status: GenericStatusEnumType,
        company: AddressType | None = None,
        status_info: StatusInfoType | None = None,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.vat_number = vat_number
        self.status = status
        self.company = company
        self.status_info = status_info
        self.evse_id = evse_id
        self.custom_data = custom_data


@final
@datatype
class VatNumberValidationRequest(StationRequest[OCPP21, VatNumberValidationResponse]):
    """Asks the CSMS to check the VAT number that a driver has entered for the receipt.

    Sent by the station; block C, Authorization.
    """

    __slots__ = ("vat_number", "evse_id", "custom_data")

    vat_number: str
    """At most 20 characters."""
    evse_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        vat_number: str,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.vat_number = vat_number
        self.evse_id = evse_id
        self.custom_data = custom_data

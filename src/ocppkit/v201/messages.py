"""Requests and responses of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/v201; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import final

from ocppkit.json import ABSENT, Absent, JsonValue
from ocppkit.messages import CsmsRequest, Response, StationRequest, datatype
from ocppkit.v201.enums import (
    AuthorizeCertificateStatusEnumType,
    BootReasonEnumType,
    CancelReservationStatusEnumType,
    CertificateActionEnumType,
    CertificateSignedStatusEnumType,
    CertificateSigningUseEnumType,
    ChangeAvailabilityStatusEnumType,
    ChargingLimitSourceEnumType,
    ChargingProfileStatusEnumType,
    ChargingRateUnitEnumType,
    ClearCacheStatusEnumType,
    ClearChargingProfileStatusEnumType,
    ClearMessageStatusEnumType,
    ComponentCriterionEnumType,
    ConnectorEnumType,
    ConnectorStatusEnumType,
    CustomerInformationStatusEnumType,
    DataTransferStatusEnumType,
    DeleteCertificateStatusEnumType,
    DisplayMessageStatusEnumType,
    FirmwareStatusEnumType,
    GenericDeviceModelStatusEnumType,
    GenericStatusEnumType,
    GetCertificateIdUseEnumType,
    GetCertificateStatusEnumType,
    GetChargingProfileStatusEnumType,
    GetDisplayMessagesStatusEnumType,
    GetInstalledCertificateStatusEnumType,
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
    NotifyEVChargingNeedsStatusEnumType,
    OperationalStatusEnumType,
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
    TransactionEventEnumType,
    TriggerMessageStatusEnumType,
    TriggerReasonEnumType,
    UnlockStatusEnumType,
    UnpublishFirmwareStatusEnumType,
    UpdateEnumType,
    UpdateFirmwareStatusEnumType,
    UploadLogStatusEnumType,
)
from ocppkit.v201.types import (
    AuthorizationData,
    CertificateHashDataChainType,
    CertificateHashDataType,
    ChargingLimitType,
    ChargingNeedsType,
    ChargingProfileCriterionType,
    ChargingProfileType,
    ChargingScheduleType,
    ChargingStationType,
    ClearChargingProfileType,
    ClearMonitoringResultType,
    ComponentVariableType,
    CompositeScheduleType,
    CustomDataType,
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
    MonitoringDataType,
    NetworkConnectionProfileType,
    OCSPRequestDataType,
    ReportDataType,
    SetMonitoringDataType,
    SetMonitoringResultType,
    SetVariableDataType,
    SetVariableResultType,
    StatusInfoType,
    TransactionType,
)
from ocppkit.versions import OCPP201

__all__ = [
    "AuthorizeRequest", "AuthorizeResponse", "BootNotificationRequest", "BootNotificationResponse",
    "CancelReservationRequest", "CancelReservationResponse", "CertificateSignedRequest", "CertificateSignedResponse",
    "ChangeAvailabilityRequest", "ChangeAvailabilityResponse", "ClearCacheRequest", "ClearCacheResponse",
    "ClearChargingProfileRequest", "ClearChargingProfileResponse", "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse", "ClearVariableMonitoringRequest", "ClearVariableMonitoringResponse",
    "ClearedChargingLimitRequest", "ClearedChargingLimitResponse", "CostUpdatedRequest", "CostUpdatedResponse",
    "CustomerInformationRequest", "CustomerInformationResponse", "DataTransferRequest", "DataTransferResponse",
    "DeleteCertificateRequest", "DeleteCertificateResponse", "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse", "Get15118EVCertificateRequest", "Get15118EVCertificateResponse",
    "GetBaseReportRequest", "GetBaseReportResponse", "GetCertificateStatusRequest", "GetCertificateStatusResponse",
    "GetChargingProfilesRequest", "GetChargingProfilesResponse", "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse", "GetDisplayMessagesRequest", "GetDisplayMessagesResponse",
    "GetInstalledCertificateIdsRequest", "GetInstalledCertificateIdsResponse", "GetLocalListVersionRequest",
    "GetLocalListVersionResponse", "GetLogRequest", "GetLogResponse", "GetMonitoringReportRequest",
    "GetMonitoringReportResponse", "GetReportRequest", "GetReportResponse", "GetTransactionStatusRequest",
    "GetTransactionStatusResponse", "GetVariablesRequest", "GetVariablesResponse", "HeartbeatRequest",
    "HeartbeatResponse", "InstallCertificateRequest", "InstallCertificateResponse", "LogStatusNotificationRequest",
    "LogStatusNotificationResponse", "MeterValuesRequest", "MeterValuesResponse", "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse", "NotifyCustomerInformationRequest", "NotifyCustomerInformationResponse",
    "NotifyDisplayMessagesRequest", "NotifyDisplayMessagesResponse", "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse", "NotifyEVChargingScheduleRequest", "NotifyEVChargingScheduleResponse",
    "NotifyEventRequest", "NotifyEventResponse", "NotifyMonitoringReportRequest", "NotifyMonitoringReportResponse",
    "NotifyReportRequest", "NotifyReportResponse", "PublishFirmwareRequest", "PublishFirmwareResponse",
    "PublishFirmwareStatusNotificationRequest", "PublishFirmwareStatusNotificationResponse",
    "ReportChargingProfilesRequest", "ReportChargingProfilesResponse", "RequestStartTransactionRequest",
    "RequestStartTransactionResponse", "RequestStopTransactionRequest", "RequestStopTransactionResponse",
    "ReservationStatusUpdateRequest", "ReservationStatusUpdateResponse", "ReserveNowRequest", "ReserveNowResponse",
    "ResetRequest", "ResetResponse", "SecurityEventNotificationRequest", "SecurityEventNotificationResponse",
    "SendLocalListRequest", "SendLocalListResponse", "SetChargingProfileRequest", "SetChargingProfileResponse",
    "SetDisplayMessageRequest", "SetDisplayMessageResponse", "SetMonitoringBaseRequest", "SetMonitoringBaseResponse",
    "SetMonitoringLevelRequest", "SetMonitoringLevelResponse", "SetNetworkProfileRequest", "SetNetworkProfileResponse",
    "SetVariableMonitoringRequest", "SetVariableMonitoringResponse", "SetVariablesRequest", "SetVariablesResponse",
    "SignCertificateRequest", "SignCertificateResponse", "StatusNotificationRequest", "StatusNotificationResponse",
    "TransactionEventRequest", "TransactionEventResponse", "TriggerMessageRequest", "TriggerMessageResponse",
    "UnlockConnectorRequest", "UnlockConnectorResponse", "UnpublishFirmwareRequest", "UnpublishFirmwareResponse",
    "UpdateFirmwareRequest", "UpdateFirmwareResponse",
]


@final
@datatype
class AuthorizeResponse(Response):
    """Answers a AuthorizeRequest."""

    __slots__ = ("id_token_info", "custom_data", "certificate_status")

    id_token_info: IdTokenInfoType
    custom_data: CustomDataType | None
    certificate_status: AuthorizeCertificateStatusEnumType | None

    def __init__(
        self,
        *,
        id_token_info: IdTokenInfoType,
        custom_data: CustomDataType | None = None,
        certificate_status: AuthorizeCertificateStatusEnumType | None = None,
    ) -> None:
        self.id_token_info = id_token_info
        self.custom_data = custom_data
        self.certificate_status = certificate_status


@final
@datatype
class AuthorizeRequest(StationRequest[OCPP201, AuthorizeResponse]):
    """Asks the CSMS whether an identifier may charge.

    Sent by the station; block C, Authorization.
    """

    __slots__ = ("id_token", "custom_data", "certificate", "iso15118_certificate_hash_data")

    id_token: IdTokenType
    custom_data: CustomDataType | None
    certificate: str | None
    """At most 5500 characters."""
    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None
    """1 to 4 items."""

    def __init__(
        self,
        *,
        id_token: IdTokenType,
        custom_data: CustomDataType | None = None,
        certificate: str | None = None,
        iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = None,
    ) -> None:
        self.id_token = id_token
        self.custom_data = custom_data
        self.certificate = certificate
        self.iso15118_certificate_hash_data = iso15118_certificate_hash_data


@final
@datatype
class BootNotificationResponse(Response):
    """Answers a BootNotificationRequest."""

    __slots__ = ("current_time", "interval", "status", "custom_data", "status_info")

    current_time: datetime
    """With time zone."""
    interval: int
    """In s."""
    status: RegistrationStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        current_time: datetime,
        interval: int,
        status: RegistrationStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.current_time = current_time
        self.interval = interval
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class BootNotificationRequest(StationRequest[OCPP201, BootNotificationResponse]):
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

    __slots__ = ("status", "custom_data", "status_info")

    status: CancelReservationStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: CancelReservationStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class CancelReservationRequest(CsmsRequest[OCPP201, CancelReservationResponse]):
    """Asks the station to give up a reservation.

    Sent by the CSMS; block H, Reservation.
    """

    __slots__ = ("reservation_id", "custom_data")

    reservation_id: int
    custom_data: CustomDataType | None

    def __init__(self, *, reservation_id: int, custom_data: CustomDataType | None = None) -> None:
        self.reservation_id = reservation_id
        self.custom_data = custom_data


@final
@datatype
class CertificateSignedResponse(Response):
    """Answers a CertificateSignedRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: CertificateSignedStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: CertificateSignedStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class CertificateSignedRequest(CsmsRequest[OCPP201, CertificateSignedResponse]):
    """Hands the station the signed certificate that it had asked for.

    Sent by the CSMS; block A, Security.
    """

    __slots__ = ("certificate_chain", "custom_data", "certificate_type")

    certificate_chain: str
    """At most 10000 characters."""
    custom_data: CustomDataType | None
    certificate_type: CertificateSigningUseEnumType | None

    def __init__(
        self,
        *,
        certificate_chain: str,
        custom_data: CustomDataType | None = None,
        certificate_type: CertificateSigningUseEnumType | None = None,
    ) -> None:
        self.certificate_chain = certificate_chain
        self.custom_data = custom_data
        self.certificate_type = certificate_type


@final
@datatype
class ChangeAvailabilityResponse(Response):
    """Answers a ChangeAvailabilityRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: ChangeAvailabilityStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ChangeAvailabilityStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class ChangeAvailabilityRequest(CsmsRequest[OCPP201, ChangeAvailabilityResponse]):
    """Asks the station to put a connector, an EVSE or all of itself in or out of service.

    Sent by the CSMS; block G, Availability.
    """

    __slots__ = ("operational_status", "custom_data", "evse")

    operational_status: OperationalStatusEnumType
    custom_data: CustomDataType | None
    evse: EVSEType | None

    def __init__(
        self,
        *,
        operational_status: OperationalStatusEnumType,
        custom_data: CustomDataType | None = None,
        evse: EVSEType | None = None,
    ) -> None:
        self.operational_status = operational_status
        self.custom_data = custom_data
        self.evse = evse


@final
@datatype
class ClearCacheResponse(Response):
    """Answers a ClearCacheRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: ClearCacheStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ClearCacheStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class ClearCacheRequest(CsmsRequest[OCPP201, ClearCacheResponse]):
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

    __slots__ = ("status", "custom_data", "status_info")

    status: ClearChargingProfileStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ClearChargingProfileStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class ClearChargingProfileRequest(CsmsRequest[OCPP201, ClearChargingProfileResponse]):
    """Asks the station to drop the charging profiles that match.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("custom_data", "charging_profile_id", "charging_profile_criteria")

    custom_data: CustomDataType | None
    charging_profile_id: int | None
    charging_profile_criteria: ClearChargingProfileType | None

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        charging_profile_id: int | None = None,
        charging_profile_criteria: ClearChargingProfileType | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.charging_profile_id = charging_profile_id
        self.charging_profile_criteria = charging_profile_criteria


@final
@datatype
class ClearDisplayMessageResponse(Response):
    """Answers a ClearDisplayMessageRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: ClearMessageStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ClearMessageStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class ClearDisplayMessageRequest(CsmsRequest[OCPP201, ClearDisplayMessageResponse]):
    """Asks the station to remove one of its display messages.

    Sent by the CSMS; block O, Display message.
    """

    __slots__ = ("id", "custom_data")

    id: int
    custom_data: CustomDataType | None

    def __init__(self, *, id: int, custom_data: CustomDataType | None = None) -> None:
        self.id = id
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
class ClearVariableMonitoringRequest(CsmsRequest[OCPP201, ClearVariableMonitoringResponse]):
    """Asks the station to remove monitors from its variables.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("id", "custom_data")

    id: list[int]
    """At least 1 item."""
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
class ClearedChargingLimitRequest(StationRequest[OCPP201, ClearedChargingLimitResponse]):
    """Tells the CSMS that an external system has lifted a charging limit.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("charging_limit_source", "custom_data", "evse_id")

    charging_limit_source: ChargingLimitSourceEnumType
    custom_data: CustomDataType | None
    evse_id: int | None

    def __init__(
        self,
        *,
        charging_limit_source: ChargingLimitSourceEnumType,
        custom_data: CustomDataType | None = None,
        evse_id: int | None = None,
    ) -> None:
        self.charging_limit_source = charging_limit_source
        self.custom_data = custom_data
        self.evse_id = evse_id


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
class CostUpdatedRequest(CsmsRequest[OCPP201, CostUpdatedResponse]):
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

    __slots__ = ("status", "custom_data", "status_info")

    status: CustomerInformationStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: CustomerInformationStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class CustomerInformationRequest(CsmsRequest[OCPP201, CustomerInformationResponse]):
    """Asks the station to report or erase what it has stored about a customer.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = (
        "request_id",
        "report",
        "clear",
        "custom_data",
        "customer_certificate",
        "id_token",
        "customer_identifier",
    )

    request_id: int
    report: bool
    clear: bool
    custom_data: CustomDataType | None
    customer_certificate: CertificateHashDataType | None
    id_token: IdTokenType | None
    customer_identifier: str | None
    """At most 64 characters."""

    def __init__(
        self,
        *,
        request_id: int,
        report: bool,
        clear: bool,
        custom_data: CustomDataType | None = None,
        customer_certificate: CertificateHashDataType | None = None,
        id_token: IdTokenType | None = None,
        customer_identifier: str | None = None,
    ) -> None:
        self.request_id = request_id
        self.report = report
        self.clear = clear
        self.custom_data = custom_data
        self.customer_certificate = customer_certificate
        self.id_token = id_token
        self.customer_identifier = customer_identifier


@final
@datatype
class DataTransferResponse(Response):
    """Answers a DataTransferRequest."""

    __slots__ = ("status", "custom_data", "status_info", "data")

    status: DataTransferStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None
    data: JsonValue | Absent

    def __init__(
        self,
        *,
        status: DataTransferStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
        data: JsonValue | Absent = ABSENT,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info
        self.data = data


@final
@datatype
class DataTransferRequest(StationRequest[OCPP201, DataTransferResponse], CsmsRequest[OCPP201, DataTransferResponse]):
    """Carries a vendor's own data between station and CSMS, in either direction.

    Sent by either side; block P, Data transfer.
    """

    __slots__ = ("vendor_id", "custom_data", "message_id", "data")

    vendor_id: str
    """At most 255 characters."""
    custom_data: CustomDataType | None
    message_id: str | None
    """At most 50 characters."""
    data: JsonValue | Absent

    def __init__(
        self,
        *,
        vendor_id: str,
        custom_data: CustomDataType | None = None,
        message_id: str | None = None,
        data: JsonValue | Absent = ABSENT,
    ) -> None:
        self.vendor_id = vendor_id
        self.custom_data = custom_data
        self.message_id = message_id
        self.data = data


@final
@datatype
class DeleteCertificateResponse(Response):
    """Answers a DeleteCertificateRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: DeleteCertificateStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: DeleteCertificateStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class DeleteCertificateRequest(CsmsRequest[OCPP201, DeleteCertificateResponse]):
    """Asks the station to delete a certificate that it holds.

    Sent by the CSMS; block M, ISO 15118 certificate management.
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
class FirmwareStatusNotificationRequest(StationRequest[OCPP201, FirmwareStatusNotificationResponse]):
    """Tells the CSMS how a firmware update is going.

    Sent by the station; block L, Firmware management.
    """

    __slots__ = ("status", "custom_data", "request_id")

    status: FirmwareStatusEnumType
    custom_data: CustomDataType | None
    request_id: int | None

    def __init__(
        self,
        *,
        status: FirmwareStatusEnumType,
        custom_data: CustomDataType | None = None,
        request_id: int | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.request_id = request_id


@final
@datatype
class Get15118EVCertificateResponse(Response):
    """Answers a Get15118EVCertificateRequest."""

    __slots__ = ("status", "exi_response", "custom_data", "status_info")

    status: Iso15118EVCertificateStatusEnumType
    exi_response: str
    """At most 5600 characters."""
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: Iso15118EVCertificateStatusEnumType,
        exi_response: str,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.exi_response = exi_response
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class Get15118EVCertificateRequest(StationRequest[OCPP201, Get15118EVCertificateResponse]):
    """Passes an EV's ISO 15118 request for a contract certificate on to the CSMS.

    Sent by the station; block M, ISO 15118 certificate management.
    """

    __slots__ = ("iso15118_schema_version", "action", "exi_request", "custom_data")

    iso15118_schema_version: str
    """At most 50 characters."""
    action: CertificateActionEnumType
    exi_request: str
    """At most 5600 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        iso15118_schema_version: str,
        action: CertificateActionEnumType,
        exi_request: str,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.iso15118_schema_version = iso15118_schema_version
        self.action = action
        self.exi_request = exi_request
        self.custom_data = custom_data


@final
@datatype
class GetBaseReportResponse(Response):
    """Answers a GetBaseReportRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericDeviceModelStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class GetBaseReportRequest(CsmsRequest[OCPP201, GetBaseReportResponse]):
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
class GetCertificateStatusResponse(Response):
    """Answers a GetCertificateStatusRequest."""

    __slots__ = ("status", "custom_data", "status_info", "ocsp_result")

    status: GetCertificateStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None
    ocsp_result: str | None
    """At most 5500 characters."""

    def __init__(
        self,
        *,
        status: GetCertificateStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
        ocsp_result: str | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info
        self.ocsp_result = ocsp_result


@final
@datatype
class GetCertificateStatusRequest(StationRequest[OCPP201, GetCertificateStatusResponse]):
    """Asks the CSMS to look up the OCSP status of a certificate.

    Sent by the station; block M, ISO 15118 certificate management.
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

    __slots__ = ("status", "custom_data", "status_info")

    status: GetChargingProfileStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GetChargingProfileStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class GetChargingProfilesRequest(CsmsRequest[OCPP201, GetChargingProfilesResponse]):
    """Asks the station to report the charging profiles it holds that match.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("request_id", "charging_profile", "custom_data", "evse_id")

    request_id: int
    charging_profile: ChargingProfileCriterionType
    custom_data: CustomDataType | None
    evse_id: int | None

    def __init__(
        self,
        *,
        request_id: int,
        charging_profile: ChargingProfileCriterionType,
        custom_data: CustomDataType | None = None,
        evse_id: int | None = None,
    ) -> None:
        self.request_id = request_id
        self.charging_profile = charging_profile
        self.custom_data = custom_data
        self.evse_id = evse_id


@final
@datatype
class GetCompositeScheduleResponse(Response):
    """Answers a GetCompositeScheduleRequest."""

    __slots__ = ("status", "custom_data", "status_info", "schedule")

    status: GenericStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None
    schedule: CompositeScheduleType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
        schedule: CompositeScheduleType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info
        self.schedule = schedule


@final
@datatype
class GetCompositeScheduleRequest(CsmsRequest[OCPP201, GetCompositeScheduleResponse]):
    """Asks the station which limits will hold for an EVSE in the coming period.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("duration", "evse_id", "custom_data", "charging_rate_unit")

    duration: int
    """In s."""
    evse_id: int
    custom_data: CustomDataType | None
    charging_rate_unit: ChargingRateUnitEnumType | None

    def __init__(
        self,
        *,
        duration: int,
        evse_id: int,
        custom_data: CustomDataType | None = None,
        charging_rate_unit: ChargingRateUnitEnumType | None = None,
    ) -> None:
        self.duration = duration
        self.evse_id = evse_id
        self.custom_data = custom_data
        self.charging_rate_unit = charging_rate_unit


@final
@datatype
class GetDisplayMessagesResponse(Response):
    """Answers a GetDisplayMessagesRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: GetDisplayMessagesStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GetDisplayMessagesStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class GetDisplayMessagesRequest(CsmsRequest[OCPP201, GetDisplayMessagesResponse]):
    """Asks the station to report its display messages that match.

    Sent by the CSMS; block O, Display message.
    """

    __slots__ = ("request_id", "custom_data", "id", "priority", "state")

    request_id: int
    custom_data: CustomDataType | None
    id: list[int] | None
    """At least 1 item."""
    priority: MessagePriorityEnumType | None
    state: MessageStateEnumType | None

    def __init__(
        self,
        *,
        request_id: int,
        custom_data: CustomDataType | None = None,
        id: list[int] | None = None,
        priority: MessagePriorityEnumType | None = None,
        state: MessageStateEnumType | None = None,
    ) -> None:
        self.request_id = request_id
        self.custom_data = custom_data
        self.id = id
        self.priority = priority
        self.state = state


@final
@datatype
class GetInstalledCertificateIdsResponse(Response):
    """Answers a GetInstalledCertificateIdsRequest."""

    __slots__ = ("status", "custom_data", "status_info", "certificate_hash_data_chain")

    status: GetInstalledCertificateStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None
    certificate_hash_data_chain: list[CertificateHashDataChainType] | None
    """At least 1 item."""

    def __init__(
        self,
        *,
        status: GetInstalledCertificateStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
        certificate_hash_data_chain: list[CertificateHashDataChainType] | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info
        self.certificate_hash_data_chain = certificate_hash_data_chain


@final
@datatype
class GetInstalledCertificateIdsRequest(CsmsRequest[OCPP201, GetInstalledCertificateIdsResponse]):
    """Asks the station which certificates it holds.

    Sent by the CSMS; block M, ISO 15118 certificate management.
    """

    __slots__ = ("custom_data", "certificate_type")

    custom_data: CustomDataType | None
    certificate_type: list[GetCertificateIdUseEnumType] | None
    """At least 1 item."""

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        certificate_type: list[GetCertificateIdUseEnumType] | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.certificate_type = certificate_type


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
class GetLocalListVersionRequest(CsmsRequest[OCPP201, GetLocalListVersionResponse]):
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

    __slots__ = ("status", "custom_data", "status_info", "filename")

    status: LogStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None
    filename: str | None
    """At most 255 characters."""

    def __init__(
        self,
        *,
        status: LogStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
        filename: str | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info
        self.filename = filename


@final
@datatype
class GetLogRequest(CsmsRequest[OCPP201, GetLogResponse]):
    """Asks the station to upload one of its logs, such as the security log.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("log", "log_type", "request_id", "custom_data", "retries", "retry_interval")

    log: LogParametersType
    log_type: LogEnumType
    request_id: int
    custom_data: CustomDataType | None
    retries: int | None
    retry_interval: int | None
    """In s."""

    def __init__(
        self,
        *,
        log: LogParametersType,
        log_type: LogEnumType,
        request_id: int,
        custom_data: CustomDataType | None = None,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None:
        self.log = log
        self.log_type = log_type
        self.request_id = request_id
        self.custom_data = custom_data
        self.retries = retries
        self.retry_interval = retry_interval


@final
@datatype
class GetMonitoringReportResponse(Response):
    """Answers a GetMonitoringReportRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericDeviceModelStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class GetMonitoringReportRequest(CsmsRequest[OCPP201, GetMonitoringReportResponse]):
    """Asks the station to report the monitors set on its variables.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("request_id", "custom_data", "component_variable", "monitoring_criteria")

    request_id: int
    custom_data: CustomDataType | None
    component_variable: list[ComponentVariableType] | None
    """At least 1 item."""
    monitoring_criteria: list[MonitoringCriterionEnumType] | None
    """1 to 3 items."""

    def __init__(
        self,
        *,
        request_id: int,
        custom_data: CustomDataType | None = None,
        component_variable: list[ComponentVariableType] | None = None,
        monitoring_criteria: list[MonitoringCriterionEnumType] | None = None,
    ) -> None:
        self.request_id = request_id
        self.custom_data = custom_data
        self.component_variable = component_variable
        self.monitoring_criteria = monitoring_criteria


@final
@datatype
class GetReportResponse(Response):
    """Answers a GetReportRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericDeviceModelStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class GetReportRequest(CsmsRequest[OCPP201, GetReportResponse]):
    """Asks the station for a report on chosen components and variables.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("request_id", "custom_data", "component_variable", "component_criteria")

    request_id: int
    custom_data: CustomDataType | None
    component_variable: list[ComponentVariableType] | None
    """At least 1 item."""
    component_criteria: list[ComponentCriterionEnumType] | None
    """1 to 4 items."""

    def __init__(
        self,
        *,
        request_id: int,
        custom_data: CustomDataType | None = None,
        component_variable: list[ComponentVariableType] | None = None,
        component_criteria: list[ComponentCriterionEnumType] | None = None,
    ) -> None:
        self.request_id = request_id
        self.custom_data = custom_data
        self.component_variable = component_variable
        self.component_criteria = component_criteria


@final
@datatype
class GetTransactionStatusResponse(Response):
    """Answers a GetTransactionStatusRequest."""

    __slots__ = ("messages_in_queue", "custom_data", "ongoing_indicator")

    messages_in_queue: bool
    custom_data: CustomDataType | None
    ongoing_indicator: bool | None

    def __init__(
        self,
        *,
        messages_in_queue: bool,
        custom_data: CustomDataType | None = None,
        ongoing_indicator: bool | None = None,
    ) -> None:
        self.messages_in_queue = messages_in_queue
        self.custom_data = custom_data
        self.ongoing_indicator = ongoing_indicator


@final
@datatype
class GetTransactionStatusRequest(CsmsRequest[OCPP201, GetTransactionStatusResponse]):
    """Asks the station whether a transaction still runs and has messages waiting to be sent.

    Sent by the CSMS; block E, Transactions.
    """

    __slots__ = ("custom_data", "transaction_id")

    custom_data: CustomDataType | None
    transaction_id: str | None
    """At most 36 characters."""

    def __init__(self, *, custom_data: CustomDataType | None = None, transaction_id: str | None = None) -> None:
        self.custom_data = custom_data
        self.transaction_id = transaction_id


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
class GetVariablesRequest(CsmsRequest[OCPP201, GetVariablesResponse]):
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
class HeartbeatRequest(StationRequest[OCPP201, HeartbeatResponse]):
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

    __slots__ = ("status", "custom_data", "status_info")

    status: InstallCertificateStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: InstallCertificateStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class InstallCertificateRequest(CsmsRequest[OCPP201, InstallCertificateResponse]):
    """Asks the station to install a root certificate.

    Sent by the CSMS; block M, ISO 15118 certificate management.
    """

    __slots__ = ("certificate_type", "certificate", "custom_data")

    certificate_type: InstallCertificateUseEnumType
    certificate: str
    """At most 5500 characters."""
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
class LogStatusNotificationRequest(StationRequest[OCPP201, LogStatusNotificationResponse]):
    """Tells the CSMS how the upload of a log is going.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("status", "custom_data", "request_id")

    status: UploadLogStatusEnumType
    custom_data: CustomDataType | None
    request_id: int | None

    def __init__(
        self,
        *,
        status: UploadLogStatusEnumType,
        custom_data: CustomDataType | None = None,
        request_id: int | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.request_id = request_id


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
class MeterValuesRequest(StationRequest[OCPP201, MeterValuesResponse]):
    """Sends the CSMS meter readings that belong to no transaction.

    Sent by the station; block J, Meter values.
    """

    __slots__ = ("evse_id", "meter_value", "custom_data")

    evse_id: int
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
class NotifyChargingLimitResponse(Response):
    """Answers a NotifyChargingLimitRequest."""

    __slots__ = ("custom_data",)

    custom_data: CustomDataType | None

    def __init__(self, *, custom_data: CustomDataType | None = None) -> None:
        self.custom_data = custom_data


@final
@datatype
class NotifyChargingLimitRequest(StationRequest[OCPP201, NotifyChargingLimitResponse]):
    """Tells the CSMS about a charging limit that came from an external system.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("charging_limit", "custom_data", "charging_schedule", "evse_id")

    charging_limit: ChargingLimitType
    custom_data: CustomDataType | None
    charging_schedule: list[ChargingScheduleType] | None
    """At least 1 item."""
    evse_id: int | None

    def __init__(
        self,
        *,
        charging_limit: ChargingLimitType,
        custom_data: CustomDataType | None = None,
        charging_schedule: list[ChargingScheduleType] | None = None,
        evse_id: int | None = None,
    ) -> None:
        self.charging_limit = charging_limit
        self.custom_data = custom_data
        self.charging_schedule = charging_schedule
        self.evse_id = evse_id


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
class NotifyCustomerInformationRequest(StationRequest[OCPP201, NotifyCustomerInformationResponse]):
    """Sends the CSMS a part of the customer information that it asked for.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("data", "seq_no", "generated_at", "request_id", "custom_data", "tbc")

    data: str
    """At most 512 characters."""
    seq_no: int
    generated_at: datetime
    """With time zone."""
    request_id: int
    custom_data: CustomDataType | None
    tbc: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        data: str,
        seq_no: int,
        generated_at: datetime,
        request_id: int,
        custom_data: CustomDataType | None = None,
        tbc: bool | None = None,
    ) -> None:
        self.data = data
        self.seq_no = seq_no
        self.generated_at = generated_at
        self.request_id = request_id
        self.custom_data = custom_data
        self.tbc = tbc


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
class NotifyDisplayMessagesRequest(StationRequest[OCPP201, NotifyDisplayMessagesResponse]):
    """Sends the CSMS the display messages that it asked for.

    Sent by the station; block O, Display message.
    """

    __slots__ = ("request_id", "custom_data", "message_info", "tbc")

    request_id: int
    custom_data: CustomDataType | None
    message_info: list[MessageInfoType] | None
    """At least 1 item."""
    tbc: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        request_id: int,
        custom_data: CustomDataType | None = None,
        message_info: list[MessageInfoType] | None = None,
        tbc: bool | None = None,
    ) -> None:
        self.request_id = request_id
        self.custom_data = custom_data
        self.message_info = message_info
        self.tbc = tbc


@final
@datatype
class NotifyEVChargingNeedsResponse(Response):
    """Answers a NotifyEVChargingNeedsRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: NotifyEVChargingNeedsStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: NotifyEVChargingNeedsStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class NotifyEVChargingNeedsRequest(StationRequest[OCPP201, NotifyEVChargingNeedsResponse]):
    """Tells the CSMS what an EV has said about its energy needs and electrical limits.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("charging_needs", "evse_id", "custom_data", "max_schedule_tuples")

    charging_needs: ChargingNeedsType
    evse_id: int
    custom_data: CustomDataType | None
    max_schedule_tuples: int | None

    def __init__(
        self,
        *,
        charging_needs: ChargingNeedsType,
        evse_id: int,
        custom_data: CustomDataType | None = None,
        max_schedule_tuples: int | None = None,
    ) -> None:
        self.charging_needs = charging_needs
        self.evse_id = evse_id
        self.custom_data = custom_data
        self.max_schedule_tuples = max_schedule_tuples


@final
@datatype
class NotifyEVChargingScheduleResponse(Response):
    """Answers a NotifyEVChargingScheduleRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class NotifyEVChargingScheduleRequest(StationRequest[OCPP201, NotifyEVChargingScheduleResponse]):
    """Tells the CSMS how an EV plans to charge within the limits it was given.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("time_base", "charging_schedule", "evse_id", "custom_data")

    time_base: datetime
    """With time zone."""
    charging_schedule: ChargingScheduleType
    evse_id: int
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        time_base: datetime,
        charging_schedule: ChargingScheduleType,
        evse_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.time_base = time_base
        self.charging_schedule = charging_schedule
        self.evse_id = evse_id
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
class NotifyEventRequest(StationRequest[OCPP201, NotifyEventResponse]):
    """Tells the CSMS about events in the device model, such as a monitor that fired.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("generated_at", "seq_no", "event_data", "custom_data", "tbc")

    generated_at: datetime
    """With time zone."""
    seq_no: int
    event_data: list[EventDataType]
    """At least 1 item."""
    custom_data: CustomDataType | None
    tbc: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        generated_at: datetime,
        seq_no: int,
        event_data: list[EventDataType],
        custom_data: CustomDataType | None = None,
        tbc: bool | None = None,
    ) -> None:
        self.generated_at = generated_at
        self.seq_no = seq_no
        self.event_data = event_data
        self.custom_data = custom_data
        self.tbc = tbc


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
class NotifyMonitoringReportRequest(StationRequest[OCPP201, NotifyMonitoringReportResponse]):
    """Sends the CSMS a part of the monitoring report that it asked for.

    Sent by the station; block N, Diagnostics.
    """

    __slots__ = ("request_id", "seq_no", "generated_at", "custom_data", "monitor", "tbc")

    request_id: int
    seq_no: int
    generated_at: datetime
    """With time zone."""
    custom_data: CustomDataType | None
    monitor: list[MonitoringDataType] | None
    """At least 1 item."""
    tbc: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        request_id: int,
        seq_no: int,
        generated_at: datetime,
        custom_data: CustomDataType | None = None,
        monitor: list[MonitoringDataType] | None = None,
        tbc: bool | None = None,
    ) -> None:
        self.request_id = request_id
        self.seq_no = seq_no
        self.generated_at = generated_at
        self.custom_data = custom_data
        self.monitor = monitor
        self.tbc = tbc


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
class NotifyReportRequest(StationRequest[OCPP201, NotifyReportResponse]):
    """Sends the CSMS a part of the device model report that it asked for.

    Sent by the station; block B, Provisioning.
    """

    __slots__ = ("request_id", "generated_at", "seq_no", "custom_data", "report_data", "tbc")

    request_id: int
    generated_at: datetime
    """With time zone."""
    seq_no: int
    custom_data: CustomDataType | None
    report_data: list[ReportDataType] | None
    """At least 1 item."""
    tbc: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        request_id: int,
        generated_at: datetime,
        seq_no: int,
        custom_data: CustomDataType | None = None,
        report_data: list[ReportDataType] | None = None,
        tbc: bool | None = None,
    ) -> None:
        self.request_id = request_id
        self.generated_at = generated_at
        self.seq_no = seq_no
        self.custom_data = custom_data
        self.report_data = report_data
        self.tbc = tbc


@final
@datatype
class PublishFirmwareResponse(Response):
    """Answers a PublishFirmwareRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class PublishFirmwareRequest(CsmsRequest[OCPP201, PublishFirmwareResponse]):
    """Asks a Local Controller to download firmware and offer it to its stations.

    Sent by the CSMS; block L, Firmware management.
    """

    __slots__ = ("location", "checksum", "request_id", "custom_data", "retries", "retry_interval")

    location: str
    """At most 512 characters."""
    checksum: str
    """At most 32 characters."""
    request_id: int
    custom_data: CustomDataType | None
    retries: int | None
    retry_interval: int | None
    """In s."""

    def __init__(
        self,
        *,
        location: str,
        checksum: str,
        request_id: int,
        custom_data: CustomDataType | None = None,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None:
        self.location = location
        self.checksum = checksum
        self.request_id = request_id
        self.custom_data = custom_data
        self.retries = retries
        self.retry_interval = retry_interval


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
class PublishFirmwareStatusNotificationRequest(StationRequest[OCPP201, PublishFirmwareStatusNotificationResponse]):
    """Tells the CSMS how far a Local Controller has come in publishing firmware.

    Sent by the station; block L, Firmware management.
    """

    __slots__ = ("status", "custom_data", "location", "request_id")

    status: PublishFirmwareStatusEnumType
    custom_data: CustomDataType | None
    location: list[str] | None
    """At least 1 item, each at most 512 characters."""
    request_id: int | None

    def __init__(
        self,
        *,
        status: PublishFirmwareStatusEnumType,
        custom_data: CustomDataType | None = None,
        location: list[str] | None = None,
        request_id: int | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.location = location
        self.request_id = request_id


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
class ReportChargingProfilesRequest(StationRequest[OCPP201, ReportChargingProfilesResponse]):
    """Sends the CSMS a part of the charging profiles that it asked for.

    Sent by the station; block K, Smart charging.
    """

    __slots__ = ("request_id", "charging_limit_source", "charging_profile", "evse_id", "custom_data", "tbc")

    request_id: int
    charging_limit_source: ChargingLimitSourceEnumType
    charging_profile: list[ChargingProfileType]
    """At least 1 item."""
    evse_id: int
    custom_data: CustomDataType | None
    tbc: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        request_id: int,
        charging_limit_source: ChargingLimitSourceEnumType,
        charging_profile: list[ChargingProfileType],
        evse_id: int,
        custom_data: CustomDataType | None = None,
        tbc: bool | None = None,
    ) -> None:
        self.request_id = request_id
        self.charging_limit_source = charging_limit_source
        self.charging_profile = charging_profile
        self.evse_id = evse_id
        self.custom_data = custom_data
        self.tbc = tbc


@final
@datatype
class RequestStartTransactionResponse(Response):
    """Answers a RequestStartTransactionRequest."""

    __slots__ = ("status", "custom_data", "status_info", "transaction_id")

    status: RequestStartStopStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None
    transaction_id: str | None
    """At most 36 characters."""

    def __init__(
        self,
        *,
        status: RequestStartStopStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
        transaction_id: str | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info
        self.transaction_id = transaction_id


@final
@datatype
class RequestStartTransactionRequest(CsmsRequest[OCPP201, RequestStartTransactionResponse]):
    """Asks the station to start a transaction for an identifier.

    Sent by the CSMS; block F, Remote control.
    """

    __slots__ = ("id_token", "remote_start_id", "custom_data", "evse_id", "group_id_token", "charging_profile")

    id_token: IdTokenType
    remote_start_id: int
    custom_data: CustomDataType | None
    evse_id: int | None
    group_id_token: IdTokenType | None
    charging_profile: ChargingProfileType | None

    def __init__(
        self,
        *,
        id_token: IdTokenType,
        remote_start_id: int,
        custom_data: CustomDataType | None = None,
        evse_id: int | None = None,
        group_id_token: IdTokenType | None = None,
        charging_profile: ChargingProfileType | None = None,
    ) -> None:
        self.id_token = id_token
        self.remote_start_id = remote_start_id
        self.custom_data = custom_data
        self.evse_id = evse_id
        self.group_id_token = group_id_token
        self.charging_profile = charging_profile


@final
@datatype
class RequestStopTransactionResponse(Response):
    """Answers a RequestStopTransactionRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: RequestStartStopStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: RequestStartStopStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class RequestStopTransactionRequest(CsmsRequest[OCPP201, RequestStopTransactionResponse]):
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
class ReservationStatusUpdateRequest(StationRequest[OCPP201, ReservationStatusUpdateResponse]):
    """Tells the CSMS that a reservation has expired or no longer stands.

    Sent by the station; block H, Reservation.
    """

    __slots__ = ("reservation_id", "reservation_update_status", "custom_data")

    reservation_id: int
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

    __slots__ = ("status", "custom_data", "status_info")

    status: ReserveNowStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ReserveNowStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class ReserveNowRequest(CsmsRequest[OCPP201, ReserveNowResponse]):
    """Asks the station to keep an EVSE free for an identifier until a given time.

    Sent by the CSMS; block H, Reservation.
    """

    __slots__ = ("id", "expiry_date_time", "id_token", "custom_data", "connector_type", "evse_id", "group_id_token")

    id: int
    expiry_date_time: datetime
    """With time zone."""
    id_token: IdTokenType
    custom_data: CustomDataType | None
    connector_type: ConnectorEnumType | None
    evse_id: int | None
    group_id_token: IdTokenType | None

    def __init__(
        self,
        *,
        id: int,
        expiry_date_time: datetime,
        id_token: IdTokenType,
        custom_data: CustomDataType | None = None,
        connector_type: ConnectorEnumType | None = None,
        evse_id: int | None = None,
        group_id_token: IdTokenType | None = None,
    ) -> None:
        self.id = id
        self.expiry_date_time = expiry_date_time
        self.id_token = id_token
        self.custom_data = custom_data
        self.connector_type = connector_type
        self.evse_id = evse_id
        self.group_id_token = group_id_token


@final
@datatype
class ResetResponse(Response):
    """Answers a ResetRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: ResetStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ResetStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class ResetRequest(CsmsRequest[OCPP201, ResetResponse]):
    """Asks the station to restart itself or one EVSE.

    Sent by the CSMS; block B, Provisioning.
    """

    __slots__ = ("type", "custom_data", "evse_id")

    type: ResetEnumType
    custom_data: CustomDataType | None
    evse_id: int | None

    def __init__(
        self,
        *,
        type: ResetEnumType,
        custom_data: CustomDataType | None = None,
        evse_id: int | None = None,
    ) -> None:
        self.type = type
        self.custom_data = custom_data
        self.evse_id = evse_id


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
class SecurityEventNotificationRequest(StationRequest[OCPP201, SecurityEventNotificationResponse]):
    """Tells the CSMS about a security event at the station.

    Sent by the station; block A, Security.
    """

    __slots__ = ("type", "timestamp", "custom_data", "tech_info")

    type: str
    """At most 50 characters."""
    timestamp: datetime
    """With time zone."""
    custom_data: CustomDataType | None
    tech_info: str | None
    """At most 255 characters."""

    def __init__(
        self,
        *,
        type: str,
        timestamp: datetime,
        custom_data: CustomDataType | None = None,
        tech_info: str | None = None,
    ) -> None:
        self.type = type
        self.timestamp = timestamp
        self.custom_data = custom_data
        self.tech_info = tech_info


@final
@datatype
class SendLocalListResponse(Response):
    """Answers a SendLocalListRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: SendLocalListStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: SendLocalListStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class SendLocalListRequest(CsmsRequest[OCPP201, SendLocalListResponse]):
    """Gives the station a local authorization list, or changes to the one it holds.

    Sent by the CSMS; block D, Local authorization list management.
    """

    __slots__ = ("version_number", "update_type", "custom_data", "local_authorization_list")

    version_number: int
    update_type: UpdateEnumType
    custom_data: CustomDataType | None
    local_authorization_list: list[AuthorizationData] | None
    """At least 1 item."""

    def __init__(
        self,
        *,
        version_number: int,
        update_type: UpdateEnumType,
        custom_data: CustomDataType | None = None,
        local_authorization_list: list[AuthorizationData] | None = None,
    ) -> None:
        self.version_number = version_number
        self.update_type = update_type
        self.custom_data = custom_data
        self.local_authorization_list = local_authorization_list


@final
@datatype
class SetChargingProfileResponse(Response):
    """Answers a SetChargingProfileRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: ChargingProfileStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ChargingProfileStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class SetChargingProfileRequest(CsmsRequest[OCPP201, SetChargingProfileResponse]):
    """Gives the station a charging profile for an EVSE or for all of itself.

    Sent by the CSMS; block K, Smart charging.
    """

    __slots__ = ("evse_id", "charging_profile", "custom_data")

    evse_id: int
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
class SetDisplayMessageResponse(Response):
    """Answers a SetDisplayMessageRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: DisplayMessageStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: DisplayMessageStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class SetDisplayMessageRequest(CsmsRequest[OCPP201, SetDisplayMessageResponse]):
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

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericDeviceModelStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericDeviceModelStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class SetMonitoringBaseRequest(CsmsRequest[OCPP201, SetMonitoringBaseResponse]):
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

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class SetMonitoringLevelRequest(CsmsRequest[OCPP201, SetMonitoringLevelResponse]):
    """Asks the station to report only monitor events of a given severity or worse.

    Sent by the CSMS; block N, Diagnostics.
    """

    __slots__ = ("severity", "custom_data")

    severity: int
    custom_data: CustomDataType | None

    def __init__(self, *, severity: int, custom_data: CustomDataType | None = None) -> None:
        self.severity = severity
        self.custom_data = custom_data


@final
@datatype
class SetNetworkProfileResponse(Response):
    """Answers a SetNetworkProfileRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: SetNetworkProfileStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: SetNetworkProfileStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class SetNetworkProfileRequest(CsmsRequest[OCPP201, SetNetworkProfileResponse]):
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
class SetVariableMonitoringRequest(CsmsRequest[OCPP201, SetVariableMonitoringResponse]):
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
class SetVariablesRequest(CsmsRequest[OCPP201, SetVariablesResponse]):
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

    __slots__ = ("status", "custom_data", "status_info")

    status: GenericStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: GenericStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class SignCertificateRequest(StationRequest[OCPP201, SignCertificateResponse]):
    """Asks the CSMS to get the station's certificate signing request signed.

    Sent by the station; block A, Security.
    """

    __slots__ = ("csr", "custom_data", "certificate_type")

    csr: str
    """At most 5500 characters."""
    custom_data: CustomDataType | None
    certificate_type: CertificateSigningUseEnumType | None

    def __init__(
        self,
        *,
        csr: str,
        custom_data: CustomDataType | None = None,
        certificate_type: CertificateSigningUseEnumType | None = None,
    ) -> None:
        self.csr = csr
        self.custom_data = custom_data
        self.certificate_type = certificate_type


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
class StatusNotificationRequest(StationRequest[OCPP201, StatusNotificationResponse]):
    """Tells the CSMS the state of a connector.

    Sent by the station; block G, Availability.
    """

    __slots__ = ("timestamp", "connector_status", "evse_id", "connector_id", "custom_data")

    timestamp: datetime
    """With time zone."""
    connector_status: ConnectorStatusEnumType
    evse_id: int
    connector_id: int
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

    __slots__ = ("custom_data", "total_cost", "charging_priority", "id_token_info", "updated_personal_message")

    custom_data: CustomDataType | None
    total_cost: float | None
    """In currency."""
    charging_priority: int | None
    id_token_info: IdTokenInfoType | None
    updated_personal_message: MessageContentType | None

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        total_cost: float | None = None,
        charging_priority: int | None = None,
        id_token_info: IdTokenInfoType | None = None,
        updated_personal_message: MessageContentType | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.total_cost = total_cost
        self.charging_priority = charging_priority
        self.id_token_info = id_token_info
        self.updated_personal_message = updated_personal_message


@final
@datatype
class TransactionEventRequest(StationRequest[OCPP201, TransactionEventResponse]):
    """Reports the start, a change or the end of a transaction to the CSMS.

    Sent by the station; block E, Transactions.
    """

    __slots__ = (
        "event_type",
        "timestamp",
        "trigger_reason",
        "seq_no",
        "transaction_info",
        "custom_data",
        "meter_value",
        "offline",
        "number_of_phases_used",
        "cable_max_current",
        "reservation_id",
        "evse",
        "id_token",
    )

    event_type: TransactionEventEnumType
    timestamp: datetime
    """With time zone."""
    trigger_reason: TriggerReasonEnumType
    seq_no: int
    transaction_info: TransactionType
    custom_data: CustomDataType | None
    meter_value: list[MeterValueType] | None
    """At least 1 item."""
    offline: bool | None
    """False where absent."""
    number_of_phases_used: int | None
    cable_max_current: int | None
    """In A."""
    reservation_id: int | None
    evse: EVSEType | None
    id_token: IdTokenType | None

    def __init__(
        self,
        *,
        event_type: TransactionEventEnumType,
        timestamp: datetime,
        trigger_reason: TriggerReasonEnumType,
        seq_no: int,
        transaction_info: TransactionType,
        custom_data: CustomDataType | None = None,
        meter_value: list[MeterValueType] | None = None,
        offline: bool | None = None,
        number_of_phases_used: int | None = None,
        cable_max_current: int | None = None,
        reservation_id: int | None = None,
        evse: EVSEType | None = None,
        id_token: IdTokenType | None = None,
    ) -> None:
        self.event_type = event_type
        self.timestamp = timestamp
        self.trigger_reason = trigger_reason
        self.seq_no = seq_no
        self.transaction_info = transaction_info
        self.custom_data = custom_data
        self.meter_value = meter_value
        self.offline = offline
        self.number_of_phases_used = number_of_phases_used
        self.cable_max_current = cable_max_current
        self.reservation_id = reservation_id
        self.evse = evse
        self.id_token = id_token


@final
@datatype
class TriggerMessageResponse(Response):
    """Answers a TriggerMessageRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: TriggerMessageStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: TriggerMessageStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class TriggerMessageRequest(CsmsRequest[OCPP201, TriggerMessageResponse]):
    """Asks the station to send a chosen message now.

    Sent by the CSMS; block F, Remote control.
    """

    __slots__ = ("requested_message", "custom_data", "evse")

    requested_message: MessageTriggerEnumType
    custom_data: CustomDataType | None
    evse: EVSEType | None

    def __init__(
        self,
        *,
        requested_message: MessageTriggerEnumType,
        custom_data: CustomDataType | None = None,
        evse: EVSEType | None = None,
    ) -> None:
        self.requested_message = requested_message
        self.custom_data = custom_data
        self.evse = evse


@final
@datatype
class UnlockConnectorResponse(Response):
    """Answers a UnlockConnectorRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: UnlockStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: UnlockStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class UnlockConnectorRequest(CsmsRequest[OCPP201, UnlockConnectorResponse]):
    """Asks the station to release the cable lock of a connector.

    Sent by the CSMS; block F, Remote control.
    """

    __slots__ = ("evse_id", "connector_id", "custom_data")

    evse_id: int
    connector_id: int
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
class UnpublishFirmwareRequest(CsmsRequest[OCPP201, UnpublishFirmwareResponse]):
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
class UpdateFirmwareResponse(Response):
    """Answers a UpdateFirmwareRequest."""

    __slots__ = ("status", "custom_data", "status_info")

    status: UpdateFirmwareStatusEnumType
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: UpdateFirmwareStatusEnumType,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class UpdateFirmwareRequest(CsmsRequest[OCPP201, UpdateFirmwareResponse]):
    """Asks the station to download firmware and install it.

    Sent by the CSMS; block L, Firmware management.
    """

    __slots__ = ("request_id", "firmware", "custom_data", "retries", "retry_interval")

    request_id: int
    firmware: FirmwareType
    custom_data: CustomDataType | None
    retries: int | None
    retry_interval: int | None
    """In s."""

    def __init__(
        self,
        *,
        request_id: int,
        firmware: FirmwareType,
        custom_data: CustomDataType | None = None,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None:
        self.request_id = request_id
        self.firmware = firmware
        self.custom_data = custom_data
        self.retries = retries
        self.retry_interval = retry_interval

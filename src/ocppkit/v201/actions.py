"""Actions of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/v201; do not edit.
"""

from __future__ import annotations

from typing import Final

from ocppkit.messages import Action, Sender
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
from ocppkit.versions import OCPP201

__all__ = [
    "Authorize", "BootNotification", "CancelReservation", "CertificateSigned", "ChangeAvailability", "ClearCache",
    "ClearChargingProfile", "ClearDisplayMessage", "ClearVariableMonitoring", "ClearedChargingLimit", "CostUpdated",
    "CustomerInformation", "DataTransfer", "DeleteCertificate", "FirmwareStatusNotification", "Get15118EVCertificate",
    "GetBaseReport", "GetCertificateStatus", "GetChargingProfiles", "GetCompositeSchedule", "GetDisplayMessages",
    "GetInstalledCertificateIds", "GetLocalListVersion", "GetLog", "GetMonitoringReport", "GetReport",
    "GetTransactionStatus", "GetVariables", "Heartbeat", "InstallCertificate", "LogStatusNotification", "MeterValues",
    "NotifyChargingLimit", "NotifyCustomerInformation", "NotifyDisplayMessages", "NotifyEVChargingNeeds",
    "NotifyEVChargingSchedule", "NotifyEvent", "NotifyMonitoringReport", "NotifyReport", "PublishFirmware",
    "PublishFirmwareStatusNotification", "ReportChargingProfiles", "RequestStartTransaction", "RequestStopTransaction",
    "ReservationStatusUpdate", "ReserveNow", "Reset", "SecurityEventNotification", "SendLocalList",
    "SetChargingProfile", "SetDisplayMessage", "SetMonitoringBase", "SetMonitoringLevel", "SetNetworkProfile",
    "SetVariableMonitoring", "SetVariables", "SignCertificate", "StatusNotification", "TransactionEvent",
    "TriggerMessage", "UnlockConnector", "UnpublishFirmware", "UpdateFirmware",
]

Authorize: Final = Action(OCPP201, "Authorize", AuthorizeRequest, AuthorizeResponse, Sender.STATION, "C")
"""Asks the CSMS whether an identifier may charge."""

BootNotification: Final = Action(
    OCPP201,
    "BootNotification",
    BootNotificationRequest,
    BootNotificationResponse,
    Sender.STATION,
    "B",
)
"""Introduces a station that has started to the CSMS, which lets it in or makes it wait."""

CancelReservation: Final = Action(
    OCPP201,
    "CancelReservation",
    CancelReservationRequest,
    CancelReservationResponse,
    Sender.CSMS,
    "H",
)
"""Asks the station to give up a reservation."""

CertificateSigned: Final = Action(
    OCPP201,
    "CertificateSigned",
    CertificateSignedRequest,
    CertificateSignedResponse,
    Sender.CSMS,
    "A",
)
"""Hands the station the signed certificate that it had asked for."""

ChangeAvailability: Final = Action(
    OCPP201,
    "ChangeAvailability",
    ChangeAvailabilityRequest,
    ChangeAvailabilityResponse,
    Sender.CSMS,
    "G",
)
"""Asks the station to put a connector, an EVSE or all of itself in or out of service."""

ClearCache: Final = Action(OCPP201, "ClearCache", ClearCacheRequest, ClearCacheResponse, Sender.CSMS, "C")
"""Asks the station to empty its authorization cache."""

ClearChargingProfile: Final = Action(
    OCPP201,
    "ClearChargingProfile",
    ClearChargingProfileRequest,
    ClearChargingProfileResponse,
    Sender.CSMS,
    "K",
)
"""Asks the station to drop the charging profiles that match."""

ClearDisplayMessage: Final = Action(
    OCPP201,
    "ClearDisplayMessage",
    ClearDisplayMessageRequest,
    ClearDisplayMessageResponse,
    Sender.CSMS,
    "O",
)
"""Asks the station to remove one of its display messages."""

ClearVariableMonitoring: Final = Action(
    OCPP201,
    "ClearVariableMonitoring",
    ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to remove monitors from its variables."""

ClearedChargingLimit: Final = Action(
    OCPP201,
    "ClearedChargingLimit",
    ClearedChargingLimitRequest,
    ClearedChargingLimitResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS that an external system has lifted a charging limit."""

CostUpdated: Final = Action(OCPP201, "CostUpdated", CostUpdatedRequest, CostUpdatedResponse, Sender.CSMS, "I")
"""Gives the station the running cost of a transaction, to show it to the driver."""

CustomerInformation: Final = Action(
    OCPP201,
    "CustomerInformation",
    CustomerInformationRequest,
    CustomerInformationResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to report or erase what it has stored about a customer."""

DataTransfer: Final = Action(OCPP201, "DataTransfer", DataTransferRequest, DataTransferResponse, Sender.BOTH, "P")
"""Carries a vendor's own data between station and CSMS, in either direction."""

DeleteCertificate: Final = Action(
    OCPP201,
    "DeleteCertificate",
    DeleteCertificateRequest,
    DeleteCertificateResponse,
    Sender.CSMS,
    "M",
)
"""Asks the station to delete a certificate that it holds."""

FirmwareStatusNotification: Final = Action(
    OCPP201,
    "FirmwareStatusNotification",
    FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse,
    Sender.STATION,
    "L",
)
"""Tells the CSMS how a firmware update is going."""

Get15118EVCertificate: Final = Action(
    OCPP201,
    "Get15118EVCertificate",
    Get15118EVCertificateRequest,
    Get15118EVCertificateResponse,
    Sender.STATION,
    "M",
)
"""Passes an EV's ISO 15118 request for a contract certificate on to the CSMS."""

GetBaseReport: Final = Action(OCPP201, "GetBaseReport", GetBaseReportRequest, GetBaseReportResponse, Sender.CSMS, "B")
"""Asks the station for a predefined report on its device model."""

GetCertificateStatus: Final = Action(
    OCPP201,
    "GetCertificateStatus",
    GetCertificateStatusRequest,
    GetCertificateStatusResponse,
    Sender.STATION,
    "M",
)
"""Asks the CSMS to look up the OCSP status of a certificate."""

GetChargingProfiles: Final = Action(
    OCPP201,
    "GetChargingProfiles",
    GetChargingProfilesRequest,
    GetChargingProfilesResponse,
    Sender.CSMS,
    "K",
)
"""Asks the station to report the charging profiles it holds that match."""

GetCompositeSchedule: Final = Action(
    OCPP201,
    "GetCompositeSchedule",
    GetCompositeScheduleRequest,
    GetCompositeScheduleResponse,
    Sender.CSMS,
    "K",
)
"""Asks the station which limits will hold for an EVSE in the coming period."""

GetDisplayMessages: Final = Action(
    OCPP201,
    "GetDisplayMessages",
    GetDisplayMessagesRequest,
    GetDisplayMessagesResponse,
    Sender.CSMS,
    "O",
)
"""Asks the station to report its display messages that match."""

GetInstalledCertificateIds: Final = Action(
    OCPP201,
    "GetInstalledCertificateIds",
    GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse,
    Sender.CSMS,
    "M",
)
"""Asks the station which certificates it holds."""

GetLocalListVersion: Final = Action(
    OCPP201,
    "GetLocalListVersion",
    GetLocalListVersionRequest,
    GetLocalListVersionResponse,
    Sender.CSMS,
    "D",
)
"""Asks the station which version of the local authorization list it holds."""

GetLog: Final = Action(OCPP201, "GetLog", GetLogRequest, GetLogResponse, Sender.CSMS, "N")
"""Asks the station to upload one of its logs, such as the security log."""

GetMonitoringReport: Final = Action(
    OCPP201,
    "GetMonitoringReport",
    GetMonitoringReportRequest,
    GetMonitoringReportResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to report the monitors set on its variables."""

GetReport: Final = Action(OCPP201, "GetReport", GetReportRequest, GetReportResponse, Sender.CSMS, "B")
"""Asks the station for a report on chosen components and variables."""

GetTransactionStatus: Final = Action(
    OCPP201,
    "GetTransactionStatus",
    GetTransactionStatusRequest,
    GetTransactionStatusResponse,
    Sender.CSMS,
    "E",
)
"""Asks the station whether a transaction still runs and has messages waiting to be sent."""

GetVariables: Final = Action(OCPP201, "GetVariables", GetVariablesRequest, GetVariablesResponse, Sender.CSMS, "B")
"""Asks the station for the values of variables in its device model."""

Heartbeat: Final = Action(OCPP201, "Heartbeat", HeartbeatRequest, HeartbeatResponse, Sender.STATION, "G")
"""Shows the CSMS that the station is alive, and fetches the current time."""

InstallCertificate: Final = Action(
    OCPP201,
    "InstallCertificate",
    InstallCertificateRequest,
    InstallCertificateResponse,
    Sender.CSMS,
    "M",
)
"""Asks the station to install a root certificate."""

LogStatusNotification: Final = Action(
    OCPP201,
    "LogStatusNotification",
    LogStatusNotificationRequest,
    LogStatusNotificationResponse,
    Sender.STATION,
    "N",
)
"""Tells the CSMS how the upload of a log is going."""

MeterValues: Final = Action(OCPP201, "MeterValues", MeterValuesRequest, MeterValuesResponse, Sender.STATION, "J")
"""Sends the CSMS meter readings that belong to no transaction."""

NotifyChargingLimit: Final = Action(
    OCPP201,
    "NotifyChargingLimit",
    NotifyChargingLimitRequest,
    NotifyChargingLimitResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS about a charging limit that came from an external system."""

NotifyCustomerInformation: Final = Action(
    OCPP201,
    "NotifyCustomerInformation",
    NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse,
    Sender.STATION,
    "N",
)
"""Sends the CSMS a part of the customer information that it asked for."""

NotifyDisplayMessages: Final = Action(
    OCPP201,
    "NotifyDisplayMessages",
    NotifyDisplayMessagesRequest,
    NotifyDisplayMessagesResponse,
    Sender.STATION,
    "O",
)
"""Sends the CSMS the display messages that it asked for."""

NotifyEVChargingNeeds: Final = Action(
    OCPP201,
    "NotifyEVChargingNeeds",
    NotifyEVChargingNeedsRequest,
    NotifyEVChargingNeedsResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS what an EV has said about its energy needs and electrical limits."""

NotifyEVChargingSchedule: Final = Action(
    OCPP201,
    "NotifyEVChargingSchedule",
    NotifyEVChargingScheduleRequest,
    NotifyEVChargingScheduleResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS how an EV plans to charge within the limits it was given."""

NotifyEvent: Final = Action(OCPP201, "NotifyEvent", NotifyEventRequest, NotifyEventResponse, Sender.STATION, "N")
"""Tells the CSMS about events in the device model, such as a monitor that fired."""

NotifyMonitoringReport: Final = Action(
    OCPP201,
    "NotifyMonitoringReport",
    NotifyMonitoringReportRequest,
    NotifyMonitoringReportResponse,
    Sender.STATION,
    "N",
)
"""Sends the CSMS a part of the monitoring report that it asked for."""

NotifyReport: Final = Action(OCPP201, "NotifyReport", NotifyReportRequest, NotifyReportResponse, Sender.STATION, "B")
"""Sends the CSMS a part of the device model report that it asked for."""

PublishFirmware: Final = Action(
    OCPP201,
    "PublishFirmware",
    PublishFirmwareRequest,
    PublishFirmwareResponse,
    Sender.CSMS,
    "L",
)
"""Asks a Local Controller to download firmware and offer it to its stations."""

PublishFirmwareStatusNotification: Final = Action(
    OCPP201,
    "PublishFirmwareStatusNotification",
    PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse,
    Sender.STATION,
    "L",
)
"""Tells the CSMS how far a Local Controller has come in publishing firmware."""

ReportChargingProfiles: Final = Action(
    OCPP201,
    "ReportChargingProfiles",
    ReportChargingProfilesRequest,
    ReportChargingProfilesResponse,
    Sender.STATION,
    "K",
)
"""Sends the CSMS a part of the charging profiles that it asked for."""

RequestStartTransaction: Final = Action(
    OCPP201,
    "RequestStartTransaction",
    RequestStartTransactionRequest,
    RequestStartTransactionResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to start a transaction for an identifier."""

RequestStopTransaction: Final = Action(
    OCPP201,
    "RequestStopTransaction",
    RequestStopTransactionRequest,
    RequestStopTransactionResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to stop a running transaction."""

ReservationStatusUpdate: Final = Action(
    OCPP201,
    "ReservationStatusUpdate",
    ReservationStatusUpdateRequest,
    ReservationStatusUpdateResponse,
    Sender.STATION,
    "H",
)
"""Tells the CSMS that a reservation has expired or no longer stands."""

ReserveNow: Final = Action(OCPP201, "ReserveNow", ReserveNowRequest, ReserveNowResponse, Sender.CSMS, "H")
"""Asks the station to keep an EVSE free for an identifier until a given time."""

Reset: Final = Action(OCPP201, "Reset", ResetRequest, ResetResponse, Sender.CSMS, "B")
"""Asks the station to restart itself or one EVSE."""

SecurityEventNotification: Final = Action(
    OCPP201,
    "SecurityEventNotification",
    SecurityEventNotificationRequest,
    SecurityEventNotificationResponse,
    Sender.STATION,
    "A",
)
"""Tells the CSMS about a security event at the station."""

SendLocalList: Final = Action(OCPP201, "SendLocalList", SendLocalListRequest, SendLocalListResponse, Sender.CSMS, "D")
"""Gives the station a local authorization list, or changes to the one it holds."""

SetChargingProfile: Final = Action(
    OCPP201,
    "SetChargingProfile",
    SetChargingProfileRequest,
    SetChargingProfileResponse,
    Sender.CSMS,
    "K",
)
"""Gives the station a charging profile for an EVSE or for all of itself."""

SetDisplayMessage: Final = Action(
    OCPP201,
    "SetDisplayMessage",
    SetDisplayMessageRequest,
    SetDisplayMessageResponse,
    Sender.CSMS,
    "O",
)
"""Gives the station a message to show on its display."""

SetMonitoringBase: Final = Action(
    OCPP201,
    "SetMonitoringBase",
    SetMonitoringBaseRequest,
    SetMonitoringBaseResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to switch to a predefined set of monitors."""

SetMonitoringLevel: Final = Action(
    OCPP201,
    "SetMonitoringLevel",
    SetMonitoringLevelRequest,
    SetMonitoringLevelResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to report only monitor events of a given severity or worse."""

SetNetworkProfile: Final = Action(
    OCPP201,
    "SetNetworkProfile",
    SetNetworkProfileRequest,
    SetNetworkProfileResponse,
    Sender.CSMS,
    "B",
)
"""Gives the station the settings of a connection to a CSMS, to keep in a slot."""

SetVariableMonitoring: Final = Action(
    OCPP201,
    "SetVariableMonitoring",
    SetVariableMonitoringRequest,
    SetVariableMonitoringResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to put monitors on variables, or to change them."""

SetVariables: Final = Action(OCPP201, "SetVariables", SetVariablesRequest, SetVariablesResponse, Sender.CSMS, "B")
"""Asks the station to set variables in its device model."""

SignCertificate: Final = Action(
    OCPP201,
    "SignCertificate",
    SignCertificateRequest,
    SignCertificateResponse,
    Sender.STATION,
    "A",
)
"""Asks the CSMS to get the station's certificate signing request signed."""

StatusNotification: Final = Action(
    OCPP201,
    "StatusNotification",
    StatusNotificationRequest,
    StatusNotificationResponse,
    Sender.STATION,
    "G",
)
"""Tells the CSMS the state of a connector."""

TransactionEvent: Final = Action(
    OCPP201,
    "TransactionEvent",
    TransactionEventRequest,
    TransactionEventResponse,
    Sender.STATION,
    "E",
)
"""Reports the start, a change or the end of a transaction to the CSMS."""

TriggerMessage: Final = Action(
    OCPP201,
    "TriggerMessage",
    TriggerMessageRequest,
    TriggerMessageResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to send a chosen message now."""

UnlockConnector: Final = Action(
    OCPP201,
    "UnlockConnector",
    UnlockConnectorRequest,
    UnlockConnectorResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to release the cable lock of a connector."""

UnpublishFirmware: Final = Action(
    OCPP201,
    "UnpublishFirmware",
    UnpublishFirmwareRequest,
    UnpublishFirmwareResponse,
    Sender.CSMS,
    "L",
)
"""Asks a Local Controller to stop offering firmware to its stations."""

UpdateFirmware: Final = Action(
    OCPP201,
    "UpdateFirmware",
    UpdateFirmwareRequest,
    UpdateFirmwareResponse,
    Sender.CSMS,
    "L",
)
"""Asks the station to download firmware and install it."""

ACTIONS: Final = (
    Authorize,
    BootNotification,
    CancelReservation,
    CertificateSigned,
    ChangeAvailability,
    ClearCache,
    ClearChargingProfile,
    ClearDisplayMessage,
    ClearVariableMonitoring,
    ClearedChargingLimit,
    CostUpdated,
    CustomerInformation,
    DataTransfer,
    DeleteCertificate,
    FirmwareStatusNotification,
    Get15118EVCertificate,
    GetBaseReport,
    GetCertificateStatus,
    GetChargingProfiles,
    GetCompositeSchedule,
    GetDisplayMessages,
    GetInstalledCertificateIds,
    GetLocalListVersion,
    GetLog,
    GetMonitoringReport,
    GetReport,
    GetTransactionStatus,
    GetVariables,
    Heartbeat,
    InstallCertificate,
    LogStatusNotification,
    MeterValues,
    NotifyChargingLimit,
    NotifyCustomerInformation,
    NotifyDisplayMessages,
    NotifyEVChargingNeeds,
    NotifyEVChargingSchedule,
    NotifyEvent,
    NotifyMonitoringReport,
    NotifyReport,
    PublishFirmware,
    PublishFirmwareStatusNotification,
    ReportChargingProfiles,
    RequestStartTransaction,
    RequestStopTransaction,
    ReservationStatusUpdate,
    ReserveNow,
    Reset,
    SecurityEventNotification,
    SendLocalList,
    SetChargingProfile,
    SetDisplayMessage,
    SetMonitoringBase,
    SetMonitoringLevel,
    SetNetworkProfile,
    SetVariableMonitoring,
    SetVariables,
    SignCertificate,
    StatusNotification,
    TransactionEvent,
    TriggerMessage,
    UnlockConnector,
    UnpublishFirmware,
    UpdateFirmware,
)

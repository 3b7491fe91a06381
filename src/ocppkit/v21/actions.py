"""Actions of OCPP 2.1.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from __future__ import annotations

from typing import Final

from ocppkit.messages import Action, SendAction, Sender
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
from ocppkit.versions import OCPP21

__all__ = [
    "AFRRSignal", "AdjustPeriodicEventStream", "Authorize", "BatterySwap", "BootNotification", "CancelReservation",
    "CertificateSigned", "ChangeAvailability", "ChangeTransactionTariff", "ClearCache", "ClearChargingProfile",
    "ClearDERControl", "ClearDisplayMessage", "ClearTariffs", "ClearVariableMonitoring", "ClearedChargingLimit",
    "ClosePeriodicEventStream", "CostUpdated", "CustomerInformation", "DataTransfer", "DeleteCertificate",
    "FirmwareStatusNotification", "Get15118EVCertificate", "GetBaseReport", "GetCertificateChainStatus",
    "GetCertificateStatus", "GetChargingProfiles", "GetCompositeSchedule", "GetDERControl", "GetDisplayMessages",
    "GetInstalledCertificateIds", "GetLocalListVersion", "GetLog", "GetMonitoringReport", "GetPeriodicEventStream",
    "GetReport", "GetTariffs", "GetTransactionStatus", "GetVariables", "Heartbeat", "InstallCertificate",
    "LogStatusNotification", "MeterValues", "NotifyAllowedEnergyTransfer", "NotifyChargingLimit",
    "NotifyCustomerInformation", "NotifyDERAlarm", "NotifyDERStartStop", "NotifyDisplayMessages",
    "NotifyEVChargingNeeds", "NotifyEVChargingSchedule", "NotifyEvent", "NotifyMonitoringReport",
    "NotifyPeriodicEventStream", "NotifyPriorityCharging", "NotifyReport", "NotifySettlement",
    "NotifyWebPaymentStarted", "OpenPeriodicEventStream", "PublishFirmware", "PublishFirmwareStatusNotification",
    "PullDynamicScheduleUpdate", "ReportChargingProfiles", "ReportDERControl", "RequestBatterySwap",
    "RequestStartTransaction", "RequestStopTransaction", "ReservationStatusUpdate", "ReserveNow", "Reset",
    "SecurityEventNotification", "SendLocalList", "SetChargingProfile", "SetDERControl", "SetDefaultTariff",
    "SetDisplayMessage", "SetMonitoringBase", "SetMonitoringLevel", "SetNetworkProfile", "SetVariableMonitoring",
    "SetVariables", "SignCertificate", "StatusNotification", "TransactionEvent", "TriggerMessage", "UnlockConnector",
    "UnpublishFirmware", "UpdateDynamicSchedule", "UpdateFirmware", "UsePriorityCharging", "VatNumberValidation",
]

AFRRSignal: Final = Action(OCPP21, "AFRRSignal", AFRRSignalRequest, AFRRSignalResponse, Sender.CSMS, "Q")
"""Passes a grid operator's aFRR signal on to the station, to shift V2X power by a curve."""

AdjustPeriodicEventStream: Final = Action(
    OCPP21,
    "AdjustPeriodicEventStream",
    AdjustPeriodicEventStreamRequest,
    AdjustPeriodicEventStreamResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to send an event stream at another interval or in other batches."""

Authorize: Final = Action(OCPP21, "Authorize", AuthorizeRequest, AuthorizeResponse, Sender.STATION, "C")
"""Asks the CSMS whether an identifier may charge."""

BatterySwap: Final = Action(OCPP21, "BatterySwap", BatterySwapRequest, BatterySwapResponse, Sender.STATION, "S")
"""Tells the CSMS which batteries were put in or taken out, or were not collected."""

BootNotification: Final = Action(
    OCPP21,
    "BootNotification",
    BootNotificationRequest,
    BootNotificationResponse,
    Sender.STATION,
    "B",
)
"""Introduces a station that has started to the CSMS, which lets it in or makes it wait."""

CancelReservation: Final = Action(
    OCPP21,
    "CancelReservation",
    CancelReservationRequest,
    CancelReservationResponse,
    Sender.CSMS,
    "H",
)
"""Asks the station to give up a reservation."""

CertificateSigned: Final = Action(
    OCPP21,
    "CertificateSigned",
    CertificateSignedRequest,
    CertificateSignedResponse,
    Sender.CSMS,
    "A",
)
"""Hands the station the signed certificate that it had asked for."""

ChangeAvailability: Final = Action(
    OCPP21,
    "ChangeAvailability",
    ChangeAvailabilityRequest,
    ChangeAvailabilityResponse,
    Sender.CSMS,
    "G",
)
"""Asks the station to put a connector, an EVSE or all of itself in or out of service."""

ChangeTransactionTariff: Final = Action(
    OCPP21,
    "ChangeTransactionTariff",
    ChangeTransactionTariffRequest,
    ChangeTransactionTariffResponse,
    Sender.CSMS,
    "I",
)
"""Asks the station to switch a running transaction to another tariff."""

ClearCache: Final = Action(OCPP21, "ClearCache", ClearCacheRequest, ClearCacheResponse, Sender.CSMS, "C")
"""Asks the station to empty its authorization cache."""

ClearChargingProfile: Final = Action(
    OCPP21,
    "ClearChargingProfile",
    ClearChargingProfileRequest,
    ClearChargingProfileResponse,
    Sender.CSMS,
    "K",
)
"""Asks the station to drop the charging profiles that match."""

ClearDERControl: Final = Action(
    OCPP21,
    "ClearDERControl",
    ClearDERControlRequest,
    ClearDERControlResponse,
    Sender.CSMS,
    "R",
)
"""Asks the station to remove default or scheduled DER controls."""

ClearDisplayMessage: Final = Action(
    OCPP21,
    "ClearDisplayMessage",
    ClearDisplayMessageRequest,
    ClearDisplayMessageResponse,
    Sender.CSMS,
    "O",
)
"""Asks the station to remove one of its display messages."""

ClearTariffs: Final = Action(OCPP21, "ClearTariffs", ClearTariffsRequest, ClearTariffsResponse, Sender.CSMS, "I")
"""Asks the station to remove tariffs that it holds."""

ClearVariableMonitoring: Final = Action(
    OCPP21,
    "ClearVariableMonitoring",
    ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to remove monitors from its variables."""

ClearedChargingLimit: Final = Action(
    OCPP21,
    "ClearedChargingLimit",
    ClearedChargingLimitRequest,
    ClearedChargingLimitResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS that an external system has lifted a charging limit."""

ClosePeriodicEventStream: Final = Action(
    OCPP21,
    "ClosePeriodicEventStream",
    ClosePeriodicEventStreamRequest,
    ClosePeriodicEventStreamResponse,
    Sender.STATION,
    "N",
)
"""Tells the CSMS that the station is ending an event stream."""

CostUpdated: Final = Action(OCPP21, "CostUpdated", CostUpdatedRequest, CostUpdatedResponse, Sender.CSMS, "I")
"""Gives the station the running cost of a transaction, to show it to the driver."""

CustomerInformation: Final = Action(
    OCPP21,
    "CustomerInformation",
    CustomerInformationRequest,
    CustomerInformationResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to report or erase what it has stored about a customer."""

DataTransfer: Final = Action(OCPP21, "DataTransfer", DataTransferRequest, DataTransferResponse, Sender.BOTH, "P")
"""Carries a vendor's own data between station and CSMS, in either direction."""

DeleteCertificate: Final = Action(
    OCPP21,
    "DeleteCertificate",
    DeleteCertificateRequest,
    DeleteCertificateResponse,
    Sender.CSMS,
    "M",
)
"""Asks the station to delete a certificate that it holds."""

FirmwareStatusNotification: Final = Action(
    OCPP21,
    "FirmwareStatusNotification",
    FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse,
    Sender.STATION,
    "L",
)
"""Tells the CSMS how a firmware update is going."""

Get15118EVCertificate: Final = Action(
    OCPP21,
    "Get15118EVCertificate",
    Get15118EVCertificateRequest,
    Get15118EVCertificateResponse,
    Sender.STATION,
    "M",
)
"""Passes an EV's ISO 15118 request for a contract certificate on to the CSMS."""

GetBaseReport: Final = Action(OCPP21, "GetBaseReport", GetBaseReportRequest, GetBaseReportResponse, Sender.CSMS, "B")
"""Asks the station for a predefined report on its device model."""

GetCertificateChainStatus: Final = Action(
    OCPP21,
    "GetCertificateChainStatus",
    GetCertificateChainStatusRequest,
    GetCertificateChainStatusResponse,
    Sender.STATION,
    "M",
)
"""Asks the CSMS whether certificates of a chain are revoked, by OCSP or CRL."""

GetCertificateStatus: Final = Action(
    OCPP21,
    "GetCertificateStatus",
    GetCertificateStatusRequest,
    GetCertificateStatusResponse,
    Sender.STATION,
    "M",
)
"""Asks the CSMS to look up the OCSP status of a certificate."""

GetChargingProfiles: Final = Action(
    OCPP21,
    "GetChargingProfiles",
    GetChargingProfilesRequest,
    GetChargingProfilesResponse,
    Sender.CSMS,
    "K",
)
"""Asks the station to report the charging profiles it holds that match."""

GetCompositeSchedule: Final = Action(
    OCPP21,
    "GetCompositeSchedule",
    GetCompositeScheduleRequest,
    GetCompositeScheduleResponse,
    Sender.CSMS,
    "K",
)
"""Asks the station which limits will hold for an EVSE in the coming period."""

GetDERControl: Final = Action(OCPP21, "GetDERControl", GetDERControlRequest, GetDERControlResponse, Sender.CSMS, "R")
"""Asks the station to report its default or scheduled DER controls."""

GetDisplayMessages: Final = Action(
    OCPP21,
    "GetDisplayMessages",
    GetDisplayMessagesRequest,
    GetDisplayMessagesResponse,
    Sender.CSMS,
    "O",
)
"""Asks the station to report its display messages that match."""

GetInstalledCertificateIds: Final = Action(
    OCPP21,
    "GetInstalledCertificateIds",
    GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse,
    Sender.CSMS,
    "M",
)
"""Asks the station which certificates it holds."""

GetLocalListVersion: Final = Action(
    OCPP21,
    "GetLocalListVersion",
    GetLocalListVersionRequest,
    GetLocalListVersionResponse,
    Sender.CSMS,
    "D",
)
"""Asks the station which version of the local authorization list it holds."""

GetLog: Final = Action(OCPP21, "GetLog", GetLogRequest, GetLogResponse, Sender.CSMS, "N")
"""Asks the station to upload one of its logs, such as the security log."""

GetMonitoringReport: Final = Action(
    OCPP21,
    "GetMonitoringReport",
    GetMonitoringReportRequest,
    GetMonitoringReportResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to report the monitors set on its variables."""

GetPeriodicEventStream: Final = Action(
    OCPP21,
    "GetPeriodicEventStream",
    GetPeriodicEventStreamRequest,
    GetPeriodicEventStreamResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station which event streams are open."""

GetReport: Final = Action(OCPP21, "GetReport", GetReportRequest, GetReportResponse, Sender.CSMS, "B")
"""Asks the station for a report on chosen components and variables."""

GetTariffs: Final = Action(OCPP21, "GetTariffs", GetTariffsRequest, GetTariffsResponse, Sender.CSMS, "I")
"""Asks the station which tariffs it holds for an EVSE, or for all of them."""

GetTransactionStatus: Final = Action(
    OCPP21,
    "GetTransactionStatus",
    GetTransactionStatusRequest,
    GetTransactionStatusResponse,
    Sender.CSMS,
    "E",
)
"""Asks the station whether a transaction still runs and has messages waiting to be sent."""

GetVariables: Final = Action(OCPP21, "GetVariables", GetVariablesRequest, GetVariablesResponse, Sender.CSMS, "B")
"""Asks the station for the values of variables in its device model."""

Heartbeat: Final = Action(OCPP21, "Heartbeat", HeartbeatRequest, HeartbeatResponse, Sender.STATION, "G")
"""Shows the CSMS that the station is alive, and fetches the current time."""

InstallCertificate: Final = Action(
    OCPP21,
    "InstallCertificate",
    InstallCertificateRequest,
    InstallCertificateResponse,
    Sender.CSMS,
    "M",
)
"""Asks the station to install a root certificate."""

LogStatusNotification: Final = Action(
    OCPP21,
    "LogStatusNotification",
    LogStatusNotificationRequest,
    LogStatusNotificationResponse,
    Sender.STATION,
    "N",
)
"""Tells the CSMS how the upload of a log is going."""

MeterValues: Final = Action(OCPP21, "MeterValues", MeterValuesRequest, MeterValuesResponse, Sender.STATION, "J")
"""Sends the CSMS meter readings that belong to no transaction."""

NotifyAllowedEnergyTransfer: Final = Action(
    OCPP21,
    "NotifyAllowedEnergyTransfer",
    NotifyAllowedEnergyTransferRequest,
    NotifyAllowedEnergyTransferResponse,
    Sender.CSMS,
    "Q",
)
"""Tells the station which energy transfer modes a transaction may use."""

NotifyChargingLimit: Final = Action(
    OCPP21,
    "NotifyChargingLimit",
    NotifyChargingLimitRequest,
    NotifyChargingLimitResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS about a charging limit that came from an external system."""

NotifyCustomerInformation: Final = Action(
    OCPP21,
    "NotifyCustomerInformation",
    NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse,
    Sender.STATION,
    "N",
)
"""Sends the CSMS a part of the customer information that it asked for."""

NotifyDERAlarm: Final = Action(
    OCPP21,
    "NotifyDERAlarm",
    NotifyDERAlarmRequest,
    NotifyDERAlarmResponse,
    Sender.STATION,
    "R",
)
"""Tells the CSMS that a grid event has made a DER control act, or that it is over."""

NotifyDERStartStop: Final = Action(
    OCPP21,
    "NotifyDERStartStop",
    NotifyDERStartStopRequest,
    NotifyDERStartStopResponse,
    Sender.STATION,
    "R",
)
"""Tells the CSMS that a scheduled DER control has started or ended."""

NotifyDisplayMessages: Final = Action(
    OCPP21,
    "NotifyDisplayMessages",
    NotifyDisplayMessagesRequest,
    NotifyDisplayMessagesResponse,
    Sender.STATION,
    "O",
)
"""Sends the CSMS the display messages that it asked for."""

NotifyEVChargingNeeds: Final = Action(
    OCPP21,
    "NotifyEVChargingNeeds",
    NotifyEVChargingNeedsRequest,
    NotifyEVChargingNeedsResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS what an EV has said about its energy needs and electrical limits."""

NotifyEVChargingSchedule: Final = Action(
    OCPP21,
    "NotifyEVChargingSchedule",
    NotifyEVChargingScheduleRequest,
    NotifyEVChargingScheduleResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS how an EV plans to charge within the limits it was given."""

NotifyEvent: Final = Action(OCPP21, "NotifyEvent", NotifyEventRequest, NotifyEventResponse, Sender.STATION, "N")
"""Tells the CSMS about events in the device model, such as a monitor that fired."""

NotifyMonitoringReport: Final = Action(
    OCPP21,
    "NotifyMonitoringReport",
    NotifyMonitoringReportRequest,
    NotifyMonitoringReportResponse,
    Sender.STATION,
    "N",
)
"""Sends the CSMS a part of the monitoring report that it asked for."""

NotifyPeriodicEventStream: Final = SendAction(
    OCPP21,
    "NotifyPeriodicEventStream",
    NotifyPeriodicEventStreamRequest,
    Sender.STATION,
    "N",
)
"""Sends the CSMS a batch of values of an event stream, with no answer expected."""

NotifyPriorityCharging: Final = Action(
    OCPP21,
    "NotifyPriorityCharging",
    NotifyPriorityChargingRequest,
    NotifyPriorityChargingResponse,
    Sender.STATION,
    "K",
)
"""Tells the CSMS that priority charging of a transaction has been turned on or off."""

NotifyReport: Final = Action(OCPP21, "NotifyReport", NotifyReportRequest, NotifyReportResponse, Sender.STATION, "B")
"""Sends the CSMS a part of the device model report that it asked for."""

NotifySettlement: Final = Action(
    OCPP21,
    "NotifySettlement",
    NotifySettlementRequest,
    NotifySettlementResponse,
    Sender.STATION,
    "C",
)
"""Tells the CSMS how the settlement of a payment made at the station has turned out."""

NotifyWebPaymentStarted: Final = Action(
    OCPP21,
    "NotifyWebPaymentStarted",
    NotifyWebPaymentStartedRequest,
    NotifyWebPaymentStartedResponse,
    Sender.CSMS,
    "C",
)
"""Tells the station that a driver has begun to pay on the web for one of its EVSEs."""

OpenPeriodicEventStream: Final = Action(
    OCPP21,
    "OpenPeriodicEventStream",
    OpenPeriodicEventStreamRequest,
    OpenPeriodicEventStreamResponse,
    Sender.STATION,
    "N",
)
"""Asks the CSMS to accept a new event stream with the values of a monitor."""

PublishFirmware: Final = Action(
    OCPP21,
    "PublishFirmware",
    PublishFirmwareRequest,
    PublishFirmwareResponse,
    Sender.CSMS,
    "L",
)
"""Asks a Local Controller to download firmware and offer it to its stations."""

PublishFirmwareStatusNotification: Final = Action(
    OCPP21,
    "PublishFirmwareStatusNotification",
    PublishFirmwareStatusNotificationRequest,
    PublishFirmwareStatusNotificationResponse,
    Sender.STATION,
    "L",
)
"""Tells the CSMS how far a Local Controller has come in publishing firmware."""

PullDynamicScheduleUpdate: Final = Action(
    OCPP21,
    "PullDynamicScheduleUpdate",
    PullDynamicScheduleUpdateRequest,
    PullDynamicScheduleUpdateResponse,
    Sender.STATION,
    "K",
)
"""Asks the CSMS for new limits or setpoints for a dynamic charging profile."""

ReportChargingProfiles: Final = Action(
    OCPP21,
    "ReportChargingProfiles",
    ReportChargingProfilesRequest,
    ReportChargingProfilesResponse,
    Sender.STATION,
    "K",
)
"""Sends the CSMS a part of the charging profiles that it asked for."""

ReportDERControl: Final = Action(
    OCPP21,
    "ReportDERControl",
    ReportDERControlRequest,
    ReportDERControlResponse,
    Sender.STATION,
    "R",
)
"""Sends the CSMS a part of the DER controls that it asked for."""

RequestBatterySwap: Final = Action(
    OCPP21,
    "RequestBatterySwap",
    RequestBatterySwapRequest,
    RequestBatterySwapResponse,
    Sender.CSMS,
    "S",
)
"""Asks the station to begin a battery swap for an identifier."""

RequestStartTransaction: Final = Action(
    OCPP21,
    "RequestStartTransaction",
    RequestStartTransactionRequest,
    RequestStartTransactionResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to start a transaction for an identifier."""

RequestStopTransaction: Final = Action(
    OCPP21,
    "RequestStopTransaction",
    RequestStopTransactionRequest,
    RequestStopTransactionResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to stop a running transaction."""

ReservationStatusUpdate: Final = Action(
    OCPP21,
    "ReservationStatusUpdate",
    ReservationStatusUpdateRequest,
    ReservationStatusUpdateResponse,
    Sender.STATION,
    "H",
)
"""Tells the CSMS that a reservation has expired or no longer stands."""

ReserveNow: Final = Action(OCPP21, "ReserveNow", ReserveNowRequest, ReserveNowResponse, Sender.CSMS, "H")
"""Asks the station to keep an EVSE free for an identifier until a given time."""

Reset: Final = Action(OCPP21, "Reset", ResetRequest, ResetResponse, Sender.CSMS, "B")
"""Asks the station to restart itself or one EVSE."""

SecurityEventNotification: Final = Action(
    OCPP21,
    "SecurityEventNotification",
    SecurityEventNotificationRequest,
    SecurityEventNotificationResponse,
    Sender.STATION,
    "A",
)
"""Tells the CSMS about a security event at the station."""

SendLocalList: Final = Action(OCPP21, "SendLocalList", SendLocalListRequest, SendLocalListResponse, Sender.CSMS, "D")
"""Gives the station a local authorization list, or changes to the one it holds."""

SetChargingProfile: Final = Action(
    OCPP21,
    "SetChargingProfile",
    SetChargingProfileRequest,
    SetChargingProfileResponse,
    Sender.CSMS,
    "K",
)
"""Gives the station a charging profile for an EVSE or for all of itself."""

SetDERControl: Final = Action(OCPP21, "SetDERControl", SetDERControlRequest, SetDERControlResponse, Sender.CSMS, "R")
"""Gives the station a default or scheduled DER control."""

SetDefaultTariff: Final = Action(
    OCPP21,
    "SetDefaultTariff",
    SetDefaultTariffRequest,
    SetDefaultTariffResponse,
    Sender.CSMS,
    "I",
)
"""Gives the station the tariff for drivers who bring none of their own."""

SetDisplayMessage: Final = Action(
    OCPP21,
    "SetDisplayMessage",
    SetDisplayMessageRequest,
    SetDisplayMessageResponse,
    Sender.CSMS,
    "O",
)
"""Gives the station a message to show on its display."""

SetMonitoringBase: Final = Action(
    OCPP21,
    "SetMonitoringBase",
    SetMonitoringBaseRequest,
    SetMonitoringBaseResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to switch to a predefined set of monitors."""

SetMonitoringLevel: Final = Action(
    OCPP21,
    "SetMonitoringLevel",
    SetMonitoringLevelRequest,
    SetMonitoringLevelResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to report only monitor events of a given severity or worse."""

SetNetworkProfile: Final = Action(
    OCPP21,
    "SetNetworkProfile",
    SetNetworkProfileRequest,
    SetNetworkProfileResponse,
    Sender.CSMS,
    "B",
)
"""Gives the station the settings of a connection to a CSMS, to keep in a slot."""

SetVariableMonitoring: Final = Action(
    OCPP21,
    "SetVariableMonitoring",
    SetVariableMonitoringRequest,
    SetVariableMonitoringResponse,
    Sender.CSMS,
    "N",
)
"""Asks the station to put monitors on variables, or to change them."""

SetVariables: Final = Action(OCPP21, "SetVariables", SetVariablesRequest, SetVariablesResponse, Sender.CSMS, "B")
"""Asks the station to set variables in its device model."""

SignCertificate: Final = Action(
    OCPP21,
    "SignCertificate",
    SignCertificateRequest,
    SignCertificateResponse,
    Sender.STATION,
    "A",
)
"""Asks the CSMS to get the station's certificate signing request signed."""

StatusNotification: Final = Action(
    OCPP21,
    "StatusNotification",
    StatusNotificationRequest,
    StatusNotificationResponse,
    Sender.STATION,
    "G",
)
"""Tells the CSMS the state of a connector."""

TransactionEvent: Final = Action(
    OCPP21,
    "TransactionEvent",
    TransactionEventRequest,
    TransactionEventResponse,
    Sender.STATION,
    "E",
)
"""Reports the start, a change or the end of a transaction to the CSMS."""

TriggerMessage: Final = Action(
    OCPP21,
    "TriggerMessage",
    TriggerMessageRequest,
    TriggerMessageResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to send a chosen message now."""

UnlockConnector: Final = Action(
    OCPP21,
    "UnlockConnector",
    UnlockConnectorRequest,
    UnlockConnectorResponse,
    Sender.CSMS,
    "F",
)
"""Asks the station to release the cable lock of a connector."""

UnpublishFirmware: Final = Action(
    OCPP21,
    "UnpublishFirmware",
    UnpublishFirmwareRequest,
    UnpublishFirmwareResponse,
    Sender.CSMS,
    "L",
)
"""Asks a Local Controller to stop offering firmware to its stations."""

UpdateDynamicSchedule: Final = Action(
    OCPP21,
    "UpdateDynamicSchedule",
    UpdateDynamicScheduleRequest,
    UpdateDynamicScheduleResponse,
    Sender.CSMS,
    "K",
)
"""Gives the station new limits or setpoints for a dynamic charging profile."""

UpdateFirmware: Final = Action(
    OCPP21,
    "UpdateFirmware",
    UpdateFirmwareRequest,
    UpdateFirmwareResponse,
    Sender.CSMS,
    "L",
)
"""Asks the station to download firmware and install it."""

UsePriorityCharging: Final = Action(
    OCPP21,
    "UsePriorityCharging",
    UsePriorityChargingRequest,
    UsePriorityChargingResponse,
    Sender.CSMS,
    "K",
)
"""Asks the station to start or stop priority charging in a transaction."""

VatNumberValidation: Final = Action(
    OCPP21,
    "VatNumberValidation",
    VatNumberValidationRequest,
    VatNumberValidationResponse,
    Sender.STATION,
    "C",
)
"""Asks the CSMS to check the VAT number that a driver has entered for the receipt."""

ACTIONS: Final = (
    AFRRSignal,
    AdjustPeriodicEventStream,
    Authorize,
    BatterySwap,
    BootNotification,
    CancelReservation,
    CertificateSigned,
    ChangeAvailability,
    ChangeTransactionTariff,
    ClearCache,
    ClearChargingProfile,
    ClearDERControl,
    ClearDisplayMessage,
    ClearTariffs,
    ClearVariableMonitoring,
    ClearedChargingLimit,
    ClosePeriodicEventStream,
    CostUpdated,
    CustomerInformation,
    DataTransfer,
    DeleteCertificate,
    FirmwareStatusNotification,
    Get15118EVCertificate,
    GetBaseReport,
    GetCertificateChainStatus,
    GetCertificateStatus,
    GetChargingProfiles,
    GetCompositeSchedule,
    GetDERControl,
    GetDisplayMessages,
    GetInstalledCertificateIds,
    GetLocalListVersion,
    GetLog,
    GetMonitoringReport,
    GetPeriodicEventStream,
    GetReport,
    GetTariffs,
    GetTransactionStatus,
    GetVariables,
    Heartbeat,
    InstallCertificate,
    LogStatusNotification,
    MeterValues,
    NotifyAllowedEnergyTransfer,
    NotifyChargingLimit,
    NotifyCustomerInformation,
    NotifyDERAlarm,
    NotifyDERStartStop,
    NotifyDisplayMessages,
    NotifyEVChargingNeeds,
    NotifyEVChargingSchedule,
    NotifyEvent,
    NotifyMonitoringReport,
    NotifyPeriodicEventStream,
    NotifyPriorityCharging,
    NotifyReport,
    NotifySettlement,
    NotifyWebPaymentStarted,
    OpenPeriodicEventStream,
    PublishFirmware,
    PublishFirmwareStatusNotification,
    PullDynamicScheduleUpdate,
    ReportChargingProfiles,
    ReportDERControl,
    RequestBatterySwap,
    RequestStartTransaction,
    RequestStopTransaction,
    ReservationStatusUpdate,
    ReserveNow,
    Reset,
    SecurityEventNotification,
    SendLocalList,
    SetChargingProfile,
    SetDERControl,
    SetDefaultTariff,
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
    UpdateDynamicSchedule,
    UpdateFirmware,
    UsePriorityCharging,
    VatNumberValidation,
)

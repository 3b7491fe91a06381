"""Actions of OCPP 1.6.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from __future__ import annotations

from typing import Final

from ocppkit.messages import Action, Sender
from ocppkit.v16.messages import (
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
    ChangeConfigurationRequest,
    ChangeConfigurationResponse,
    ClearCacheRequest,
    ClearCacheResponse,
    ClearChargingProfileRequest,
    ClearChargingProfileResponse,
    DataTransferRequest,
    DataTransferResponse,
    DeleteCertificateRequest,
    DeleteCertificateResponse,
    DiagnosticsStatusNotificationRequest,
    DiagnosticsStatusNotificationResponse,
    ExtendedTriggerMessageRequest,
    ExtendedTriggerMessageResponse,
    FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse,
    GetCompositeScheduleRequest,
    GetCompositeScheduleResponse,
    GetConfigurationRequest,
    GetConfigurationResponse,
    GetDiagnosticsRequest,
    GetDiagnosticsResponse,
    GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse,
    GetLocalListVersionRequest,
    GetLocalListVersionResponse,
    GetLogRequest,
    GetLogResponse,
    HeartbeatRequest,
    HeartbeatResponse,
    InstallCertificateRequest,
    InstallCertificateResponse,
    LogStatusNotificationRequest,
    LogStatusNotificationResponse,
    MeterValuesRequest,
    MeterValuesResponse,
    RemoteStartTransactionRequest,
    RemoteStartTransactionResponse,
    RemoteStopTransactionRequest,
    RemoteStopTransactionResponse,
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
    SignCertificateRequest,
    SignCertificateResponse,
    SignedFirmwareStatusNotificationRequest,
    SignedFirmwareStatusNotificationResponse,
    SignedUpdateFirmwareRequest,
    SignedUpdateFirmwareResponse,
    StartTransactionRequest,
    StartTransactionResponse,
    StatusNotificationRequest,
    StatusNotificationResponse,
    StopTransactionRequest,
    StopTransactionResponse,
    TriggerMessageRequest,
    TriggerMessageResponse,
    UnlockConnectorRequest,
    UnlockConnectorResponse,
    UpdateFirmwareRequest,
    UpdateFirmwareResponse,
)
from ocppkit.versions import OCPP16

__all__ = [
    "Authorize", "BootNotification", "CancelReservation", "CertificateSigned", "ChangeAvailability",
    "ChangeConfiguration", "ClearCache", "ClearChargingProfile", "DataTransfer", "DeleteCertificate",
    "DiagnosticsStatusNotification", "ExtendedTriggerMessage", "FirmwareStatusNotification", "GetCompositeSchedule",
    "GetConfiguration", "GetDiagnostics", "GetInstalledCertificateIds", "GetLocalListVersion", "GetLog", "Heartbeat",
    "InstallCertificate", "LogStatusNotification", "MeterValues", "RemoteStartTransaction", "RemoteStopTransaction",
    "ReserveNow", "Reset", "SecurityEventNotification", "SendLocalList", "SetChargingProfile", "SignCertificate",
    "SignedFirmwareStatusNotification", "SignedUpdateFirmware", "StartTransaction", "StatusNotification",
    "StopTransaction", "TriggerMessage", "UnlockConnector", "UpdateFirmware",
]

Authorize: Final = Action(OCPP16, "Authorize", AuthorizeRequest, AuthorizeResponse, Sender.STATION, "Core")
"""Asks the CSMS whether an identifier may charge."""

BootNotification: Final = Action(
    OCPP16,
    "BootNotification",
    BootNotificationRequest,
    BootNotificationResponse,
    Sender.STATION,
    "Core",
)
"""Introduces a station that has started to the CSMS, which lets it in or makes it wait."""

CancelReservation: Final = Action(
    OCPP16,
    "CancelReservation",
    CancelReservationRequest,
    CancelReservationResponse,
    Sender.CSMS,
    "Reservation",
)
"""Asks the station to give up a reservation."""

CertificateSigned: Final = Action(
    OCPP16,
    "CertificateSigned",
    CertificateSignedRequest,
    CertificateSignedResponse,
    Sender.CSMS,
    "Security",
)
"""Hands the station the signed certificate that it had asked for."""

ChangeAvailability: Final = Action(
    OCPP16,
    "ChangeAvailability",
    ChangeAvailabilityRequest,
    ChangeAvailabilityResponse,
    Sender.CSMS,
    "Core",
)
"""Asks the station to put a connector, or all of itself, in or out of service."""

ChangeConfiguration: Final = Action(
    OCPP16,
    "ChangeConfiguration",
    ChangeConfigurationRequest,
    ChangeConfigurationResponse,
    Sender.CSMS,
    "Core",
)
"""Asks the station to set one of its configuration keys."""

ClearCache: Final = Action(OCPP16, "ClearCache", ClearCacheRequest, ClearCacheResponse, Sender.CSMS, "Core")
"""Asks the station to empty its authorization cache."""

ClearChargingProfile: Final = Action(
    OCPP16,
    "ClearChargingProfile",
    ClearChargingProfileRequest,
    ClearChargingProfileResponse,
    Sender.CSMS,
    "SmartCharging",
)
"""Asks the station to drop the charging profiles that match."""

DataTransfer: Final = Action(OCPP16, "DataTransfer", DataTransferRequest, DataTransferResponse, Sender.BOTH, "Core")
"""Carries a vendor's own data between station and CSMS, in either direction."""

DeleteCertificate: Final = Action(
    OCPP16,
    "DeleteCertificate",
    DeleteCertificateRequest,
    DeleteCertificateResponse,
    Sender.CSMS,
    "Security",
)
"""Asks the station to delete a certificate that it holds."""

DiagnosticsStatusNotification: Final = Action(
    OCPP16,
    "DiagnosticsStatusNotification",
    DiagnosticsStatusNotificationRequest,
    DiagnosticsStatusNotificationResponse,
    Sender.STATION,
    "FirmwareManagement",
)
"""Tells the CSMS how an upload of diagnostics is going."""

ExtendedTriggerMessage: Final = Action(
    OCPP16,
    "ExtendedTriggerMessage",
    ExtendedTriggerMessageRequest,
    ExtendedTriggerMessageResponse,
    Sender.CSMS,
    "Security",
)
"""Asks the station to send a chosen message now, those of the security set included."""

FirmwareStatusNotification: Final = Action(
    OCPP16,
    "FirmwareStatusNotification",
    FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse,
    Sender.STATION,
    "FirmwareManagement",
)
"""Tells the CSMS how a firmware update is going."""

GetCompositeSchedule: Final = Action(
    OCPP16,
    "GetCompositeSchedule",
    GetCompositeScheduleRequest,
    GetCompositeScheduleResponse,
    Sender.CSMS,
    "SmartCharging",
)
"""Asks the station which limits will hold for a connector in the coming period."""

GetConfiguration: Final = Action(
    OCPP16,
    "GetConfiguration",
    GetConfigurationRequest,
    GetConfigurationResponse,
    Sender.CSMS,
    "Core",
)
"""Asks the station for the values of its configuration keys."""

GetDiagnostics: Final = Action(
    OCPP16,
    "GetDiagnostics",
    GetDiagnosticsRequest,
    GetDiagnosticsResponse,
    Sender.CSMS,
    "FirmwareManagement",
)
"""Asks the station to upload a diagnostics file to a given place."""

GetInstalledCertificateIds: Final = Action(
    OCPP16,
    "GetInstalledCertificateIds",
    GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse,
    Sender.CSMS,
    "Security",
)
"""Asks the station which root certificates it holds."""

GetLocalListVersion: Final = Action(
    OCPP16,
    "GetLocalListVersion",
    GetLocalListVersionRequest,
    GetLocalListVersionResponse,
    Sender.CSMS,
    "LocalAuthListManagement",
)
"""Asks the station which version of the local authorization list it holds."""

GetLog: Final = Action(OCPP16, "GetLog", GetLogRequest, GetLogResponse, Sender.CSMS, "Security")
"""Asks the station to upload its diagnostics log or its security log."""

Heartbeat: Final = Action(OCPP16, "Heartbeat", HeartbeatRequest, HeartbeatResponse, Sender.STATION, "Core")
"""Shows the CSMS that the station is alive, and fetches the current time."""

InstallCertificate: Final = Action(
    OCPP16,
    "InstallCertificate",
    InstallCertificateRequest,
    InstallCertificateResponse,
    Sender.CSMS,
    "Security",
)
"""Asks the station to install a root certificate."""

LogStatusNotification: Final = Action(
    OCPP16,
    "LogStatusNotification",
    LogStatusNotificationRequest,
    LogStatusNotificationResponse,
    Sender.STATION,
    "Security",
)
"""Tells the CSMS how the upload of a log is going."""

MeterValues: Final = Action(OCPP16, "MeterValues", MeterValuesRequest, MeterValuesResponse, Sender.STATION, "Core")
"""Sends the CSMS meter readings of a connector or of the main meter."""

RemoteStartTransaction: Final = Action(
    OCPP16,
    "RemoteStartTransaction",
    RemoteStartTransactionRequest,
    RemoteStartTransactionResponse,
    Sender.CSMS,
    "Core",
)
"""Asks the station to start a transaction for an identifier."""

RemoteStopTransaction: Final = Action(
    OCPP16,
    "RemoteStopTransaction",
    RemoteStopTransactionRequest,
    RemoteStopTransactionResponse,
    Sender.CSMS,
    "Core",
)
"""Asks the station to stop a running transaction."""

ReserveNow: Final = Action(OCPP16, "ReserveNow", ReserveNowRequest, ReserveNowResponse, Sender.CSMS, "Reservation")
"""Asks the station to keep a connector free for an identifier until a given time."""

Reset: Final = Action(OCPP16, "Reset", ResetRequest, ResetResponse, Sender.CSMS, "Core")
"""Asks the station to restart, gracefully or at once."""

SecurityEventNotification: Final = Action(
    OCPP16,
    "SecurityEventNotification",
    SecurityEventNotificationRequest,
    SecurityEventNotificationResponse,
    Sender.STATION,
    "Security",
)
"""Tells the CSMS about a security event at the station."""

SendLocalList: Final = Action(
    OCPP16,
    "SendLocalList",
    SendLocalListRequest,
    SendLocalListResponse,
    Sender.CSMS,
    "LocalAuthListManagement",
)
"""Gives the station a local authorization list, or changes to the one it holds."""

SetChargingProfile: Final = Action(
    OCPP16,
    "SetChargingProfile",
    SetChargingProfileRequest,
    SetChargingProfileResponse,
    Sender.CSMS,
    "SmartCharging",
)
"""Gives the station a charging profile for a connector or for all of itself."""

SignCertificate: Final = Action(
    OCPP16,
    "SignCertificate",
    SignCertificateRequest,
    SignCertificateResponse,
    Sender.STATION,
    "Security",
)
"""Asks the CSMS to get the station's certificate signing request signed."""

SignedFirmwareStatusNotification: Final = Action(
    OCPP16,
    "SignedFirmwareStatusNotification",
    SignedFirmwareStatusNotificationRequest,
    SignedFirmwareStatusNotificationResponse,
    Sender.STATION,
    "Security",
)
"""Tells the CSMS how an update with signed firmware is going."""

SignedUpdateFirmware: Final = Action(
    OCPP16,
    "SignedUpdateFirmware",
    SignedUpdateFirmwareRequest,
    SignedUpdateFirmwareResponse,
    Sender.CSMS,
    "Security",
)
"""Asks the station to download signed firmware, check its signature and install it."""

StartTransaction: Final = Action(
    OCPP16,
    "StartTransaction",
    StartTransactionRequest,
    StartTransactionResponse,
    Sender.STATION,
    "Core",
)
"""Announces a new transaction to the CSMS, which gives it a number."""

StatusNotification: Final = Action(
    OCPP16,
    "StatusNotification",
    StatusNotificationRequest,
    StatusNotificationResponse,
    Sender.STATION,
    "Core",
)
"""Tells the CSMS the state of a connector or the station, and any fault."""

StopTransaction: Final = Action(
    OCPP16,
    "StopTransaction",
    StopTransactionRequest,
    StopTransactionResponse,
    Sender.STATION,
    "Core",
)
"""Reports the end of a transaction to the CSMS, with the last meter reading."""

TriggerMessage: Final = Action(
    OCPP16,
    "TriggerMessage",
    TriggerMessageRequest,
    TriggerMessageResponse,
    Sender.CSMS,
    "RemoteTrigger",
)
"""Asks the station to send a chosen message now."""

UnlockConnector: Final = Action(
    OCPP16,
    "UnlockConnector",
    UnlockConnectorRequest,
    UnlockConnectorResponse,
    Sender.CSMS,
    "Core",
)
"""Asks the station to release the cable lock of a connector."""

UpdateFirmware: Final = Action(
    OCPP16,
    "UpdateFirmware",
    UpdateFirmwareRequest,
    UpdateFirmwareResponse,
    Sender.CSMS,
    "FirmwareManagement",
)
"""Asks the station to download firmware and install it."""

ACTIONS: Final = (
    Authorize,
    BootNotification,
    CancelReservation,
    CertificateSigned,
    ChangeAvailability,
    ChangeConfiguration,
    ClearCache,
    ClearChargingProfile,
    DataTransfer,
    DeleteCertificate,
    DiagnosticsStatusNotification,
    ExtendedTriggerMessage,
    FirmwareStatusNotification,
    GetCompositeSchedule,
    GetConfiguration,
    GetDiagnostics,
    GetInstalledCertificateIds,
    GetLocalListVersion,
    GetLog,
    Heartbeat,
    InstallCertificate,
    LogStatusNotification,
    MeterValues,
    RemoteStartTransaction,
    RemoteStopTransaction,
    ReserveNow,
    Reset,
    SecurityEventNotification,
    SendLocalList,
    SetChargingProfile,
    SignCertificate,
    SignedFirmwareStatusNotification,
    SignedUpdateFirmware,
    StartTransaction,
    StatusNotification,
    StopTransaction,
    TriggerMessage,
    UnlockConnector,
    UpdateFirmware,
)

"""What the values of an enumeration become in the other version: tables for 1.6 and 2.0.1, with what they lose.

Up is from 1.6 to 2.0.1, down is the reverse. A table names what changes; a value that it does not name keeps its text.
``otherwise`` stands for what is in no standard, so that no answer and no transaction is held up by it. A table without
it refuses such a value: what is asked is not to become something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.ways import Folded, Missing, Outcome, Values, Way


def _all(row: Outcome, values: str) -> dict[str, Outcome]:
    """Return the same row for several values."""
    return dict.fromkeys(values.split(), row)


# Authorization and the station itself

AUTHORIZATION_STATUS: Final = Values(
    v16.AuthorizationStatus,
    v201.AuthorizationStatusEnumType,
    down={
        "NoCredit": Folded("Blocked", "the reason"),
        "NotAllowedTypeEVSE": Folded("Blocked", "the reason"),
        "NotAtThisLocation": Folded("Blocked", "the reason"),
        "NotAtThisTime": Folded("Blocked", "the reason"),
        "Unknown": Folded("Invalid", "1.6 calls an unknown identifier invalid"),
    },
    otherwise="Invalid",
)
TOKEN_TYPE: Final = Way(v201.IdTokenEnumType, v201.IdTokenEnumType, {}, otherwise="Central")
"""The type of a token as it is remembered: what is in no standard would be read back by no release."""
REGISTRATION_STATUS: Final = Values(v16.RegistrationStatus, v201.RegistrationStatusEnumType, otherwise="Rejected")
RESET_TYPE: Final = Values(
    v16.ResetType,
    v201.ResetEnumType,
    up={"Hard": "Immediate", "Soft": Folded("OnIdle", "Soft stops transactions, OnIdle waits for them")},
    down={
        "Immediate": Folded("Hard", "Hard need not close transactions first"),
        "OnIdle": Folded("Soft", "Soft stops transactions, OnIdle waits for them"),
    },
)
RESET_STATUS: Final = Values(
    v16.ResetStatus,
    v201.ResetStatusEnumType,
    down={"Scheduled": Folded("Accepted", "the delay")},
    otherwise="Rejected",
)
AVAILABILITY_TYPE: Final = Values(v16.AvailabilityType, v201.OperationalStatusEnumType)
AVAILABILITY_STATUS: Final = Values(v16.AvailabilityStatus, v201.ChangeAvailabilityStatusEnumType, otherwise="Rejected")
CLEAR_CACHE_STATUS: Final = Values(v16.ClearCacheStatus, v201.ClearCacheStatusEnumType, otherwise="Rejected")
UNLOCK_STATUS: Final = Values(
    v16.UnlockStatus,
    v201.UnlockStatusEnumType,
    up={"NotSupported": Folded("UnlockFailed", "that it is not supported")},
    down={
        "OngoingAuthorizedTransaction": Folded("UnlockFailed", "the reason; 1.6 would have stopped the transaction"),
        "UnknownConnector": Folded("NotSupported", "the reason"),
    },
    otherwise="UnlockFailed",
)
DATA_TRANSFER_STATUS: Final = Values(v16.DataTransferStatus, v201.DataTransferStatusEnumType, otherwise="Rejected")
TRIGGER_STATUS: Final = Values(v16.TriggerMessageStatus, v201.TriggerMessageStatusEnumType, otherwise="Rejected")
EXTENDED_TRIGGER_STATUS: Final = Values(
    v16.TriggerMessageStatusEnumType, v201.TriggerMessageStatusEnumType, otherwise="Rejected"
)

_NOT_TRIGGERED: Final = Missing("1.6 has no such message")
_OF_SECURITY: Final = Missing("it takes the ExtendedTriggerMessage")

MESSAGE_TRIGGER: Final = Values(
    v16.MessageTrigger,
    v201.MessageTriggerEnumType,
    up={"DiagnosticsStatusNotification": "LogStatusNotification"},
    down={
        "LogStatusNotification": "DiagnosticsStatusNotification",
        "TransactionEvent": Folded("MeterValues", "it comes as MeterValues"),
        "SignChargingStationCertificate": _OF_SECURITY,
        "SignV2GCertificate": _NOT_TRIGGERED,
        "SignCombinedCertificate": _NOT_TRIGGERED,
        "PublishFirmwareStatusNotification": _NOT_TRIGGERED,
    },
)
EXTENDED_TRIGGER: Final = Values(
    v16.MessageTriggerEnumType,
    v201.MessageTriggerEnumType,
    up={"SignChargePointCertificate": "SignChargingStationCertificate"},
    down={
        "SignChargingStationCertificate": "SignChargePointCertificate",
        "TransactionEvent": Folded("MeterValues", "it comes as MeterValues"),
        "SignV2GCertificate": _NOT_TRIGGERED,
        "SignCombinedCertificate": _NOT_TRIGGERED,
        "PublishFirmwareStatusNotification": _NOT_TRIGGERED,
    },
)

# Status. What a status means depends on the transaction too: these rows are what holds without one.

CONNECTOR_STATUS: Final = Values(
    v16.ChargePointStatus,
    v201.ConnectorStatusEnumType,
    up={
        "Preparing": Folded("Occupied", "that it prepares"),
        "Charging": Folded("Occupied", "the chargingState of a TransactionEvent says it"),
        "SuspendedEV": Folded("Occupied", "the chargingState of a TransactionEvent says it"),
        "SuspendedEVSE": Folded("Occupied", "the chargingState of a TransactionEvent says it"),
        "Finishing": Folded("Occupied", "that it finishes"),
    },
    down={"Occupied": "Preparing"},
    otherwise="Unavailable",
)
CHARGING_STATE: Final = Values(
    v16.ChargePointStatus,
    v201.ChargingStateEnumType,
    up={
        "Preparing": "EVConnected",
        "Finishing": "EVConnected",
        "Available": "Idle",
        "Reserved": "Idle",
        "Faulted": Folded("SuspendedEVSE", "the EVSE offers no energy"),
        "Unavailable": Missing("the charging state does not change"),
    },
    down=_all("Preparing", "EVConnected Idle"),
)
ERROR_CODE: Final = Way(v16.ChargePointErrorCode, v16.ChargePointErrorCode, {}, otherwise="OtherError")
"""The error code as it is remembered."""

COMPONENT_OF_ERROR: Final[Mapping[str, str]] = {
    "ConnectorLockFailure": "ConnectorPlugRetentionLock",  # G05.FR.02; the others are a choice
    "EVCommunicationError": "CPPWMController",
    "GroundFailure": "Connector",
    "HighTemperature": "Connector",
    "InternalError": "ChargingStation",
    "LocalListConflict": "LocalAuthListCtrlr",
    "OtherError": "Connector",
    "OverCurrentFailure": "Connector",
    "OverVoltage": "Connector",
    "PowerMeterFailure": "FiscalMetering",
    "PowerSwitchFailure": "ElectricalFeed",
    "ReaderFailure": "TokenReader",
    "ResetFailure": "ChargingStation",
    "UnderVoltage": "Connector",
    "WeakSignal": "Modem",
}
"""The component whose variable Problem tells an error of 1.6; NoError clears it."""

ERROR_OF_COMPONENT: Final[Mapping[str, v16.ChargePointErrorCode]] = {
    "ConnectorPlugRetentionLock": v16.ChargePointErrorCode.CONNECTOR_LOCK_FAILURE,
    "CPPWMController": v16.ChargePointErrorCode.EV_COMMUNICATION_ERROR,
    "ChargingStation": v16.ChargePointErrorCode.INTERNAL_ERROR,
    "LocalAuthListCtrlr": v16.ChargePointErrorCode.LOCAL_LIST_CONFLICT,
    "FiscalMetering": v16.ChargePointErrorCode.POWER_METER_FAILURE,
    "ElectricalFeed": v16.ChargePointErrorCode.POWER_SWITCH_FAILURE,
    "TokenReader": v16.ChargePointErrorCode.READER_FAILURE,
    "Modem": v16.ChargePointErrorCode.WEAK_SIGNAL,
}
"""The error code of 1.6 that a component's Problem is; OtherError for all others."""

# Transactions and meter values

STOP_REASON: Final = Values(
    v16.Reason,
    v201.ReasonEnumType,
    up={
        "HardReset": "ImmediateReset",
        "SoftReset": Folded("ImmediateReset", "that the reset was a soft one"),
        "UnlockCommand": Folded("Other", "the triggerReason says it"),
    },
    down={
        "ImmediateReset": Folded("HardReset", "whether the reset was a soft one"),
        "MasterPass": Folded("Local", "who stopped it"),
        **_all(
            Folded("Other", "the reason"),
            "EnergyLimitReached GroundFault LocalOutOfCredit OvercurrentFault PowerQuality SOCLimitReached "
            "StoppedByEV TimeLimitReached Timeout",
        ),
    },
    otherwise="Other",
)
STOP_TRIGGER: Final = Way(
    v16.Reason,
    v201.TriggerReasonEnumType,
    {
        "DeAuthorized": "Deauthorized",
        "EmergencyStop": "AbnormalCondition",
        "EVDisconnected": "EVCommunicationLost",
        "HardReset": "ResetCommand",
        "SoftReset": "ResetCommand",
        "Local": "StopAuthorized",
        "Other": "AbnormalCondition",
        "PowerLoss": "AbnormalCondition",
        "Reboot": "AbnormalCondition",
        "Remote": "RemoteStop",
    },
    otherwise="AbnormalCondition",
)
"""What triggered the end of a transaction, by its reason in 1.6, which does not tell it."""

METER_TRIGGER: Final = Way(
    v201.ReadingContextEnumType,
    v201.TriggerReasonEnumType,
    {
        "Sample.Clock": "MeterValueClock",
        **_all(
            "MeterValuePeriodic",
            "Sample.Periodic Interruption.Begin Interruption.End Other Transaction.Begin Transaction.End",
        ),
    },
    otherwise="MeterValuePeriodic",
)
"""What triggered meter values, by the context of the first sample."""

READING_CONTEXT: Final = Values(v16.ReadingContext, v201.ReadingContextEnumType, otherwise="Other")
PHASE: Final = Values(v16.Phase, v201.PhaseEnumType)
LOCATION: Final = Values(v16.Location, v201.LocationEnumType)

_NO_MEASURAND: Final = Missing("the version has no such measurand, so the sample is dropped")

MEASURAND: Final = Values(
    v16.Measurand,
    v201.MeasurandEnumType,
    up={"Temperature": _NO_MEASURAND, "RPM": _NO_MEASURAND},
    down=_all(
        _NO_MEASURAND,
        "Energy.Active.Net Energy.Reactive.Net Energy.Apparent.Net Energy.Apparent.Import Energy.Apparent.Export",
    ),
)
UNIT_UP: Final[Mapping[str, str]] = {"Celcius": "Celsius", "Hertz": "Hz"}
"""The units of 1.6 that 2.x, which has an open list, spells otherwise."""

UNIT_DOWN: Final[Mapping[str, v16.UnitOfMeasure]] = {
    unit.value: unit
    for unit in v16.UnitOfMeasure
    if unit not in {v16.UnitOfMeasure.CELCIUS, v16.UnitOfMeasure.HERTZ}  # the one a misspelling, the other an erratum
}
"""The units of 2.x that 1.6 has."""

REMOTE_START_STOP_STATUS: Final = Values(
    v16.RemoteStartStopStatus, v201.RequestStartStopStatusEnumType, otherwise="Rejected"
)

# Reservations, lists, configuration, smart charging

CANCEL_RESERVATION_STATUS: Final = Values(
    v16.CancelReservationStatus, v201.CancelReservationStatusEnumType, otherwise="Rejected"
)
RESERVATION_STATUS: Final = Values(v16.ReservationStatus, v201.ReserveNowStatusEnumType, otherwise="Rejected")
UPDATE_TYPE: Final = Values(v16.UpdateType, v201.UpdateEnumType)
UPDATE_STATUS: Final = Values(
    v16.UpdateStatus,
    v201.SendLocalListStatusEnumType,
    up={"NotSupported": Folded("Failed", "that it is not supported")},
    otherwise="Failed",
)
CONFIGURATION_STATUS: Final = Values(
    v16.ConfigurationStatus,
    v201.SetVariableStatusEnumType,
    up={"NotSupported": "UnknownVariable"},
    down={
        "UnknownVariable": "NotSupported",
        "UnknownComponent": Folded("NotSupported", "what is unknown"),
        "NotSupportedAttributeType": Folded("NotSupported", "what is not supported"),
    },
    otherwise="Rejected",
)
_NO_PURPOSE: Final = Missing("1.6 has no such purpose, and no CSMS sets it")

CHARGING_PROFILE_PURPOSE: Final = Values(
    v16.ChargingProfilePurposeType,
    v201.ChargingProfilePurposeEnumType,
    up={"ChargePointMaxProfile": "ChargingStationMaxProfile"},
    down={"ChargingStationMaxProfile": "ChargePointMaxProfile", "ChargingStationExternalConstraints": _NO_PURPOSE},
)
CHARGING_PROFILE_KIND: Final = Values(v16.ChargingProfileKindType, v201.ChargingProfileKindEnumType)
RECURRENCY_KIND: Final = Values(v16.RecurrencyKindType, v201.RecurrencyKindEnumType)
CHARGING_RATE_UNIT: Final = Values(v16.ChargingRateUnitType, v201.ChargingRateUnitEnumType)
CHARGING_PROFILE_STATUS: Final = Values(
    v16.ChargingProfileStatus,
    v201.ChargingProfileStatusEnumType,
    up={"NotSupported": Folded("Rejected", "that it is not supported")},
    otherwise="Rejected",
)
CLEAR_CHARGING_PROFILE_STATUS: Final = Values(
    v16.ClearChargingProfileStatus, v201.ClearChargingProfileStatusEnumType, otherwise="Unknown"
)
GET_COMPOSITE_SCHEDULE_STATUS: Final = Values(
    v16.GetCompositeScheduleStatus, v201.GenericStatusEnumType, otherwise="Rejected"
)

# Firmware, logs, security

_PHASE: Final = "the phase"

FIRMWARE_STATUS: Final = Values(
    v16.FirmwareStatus,
    v201.FirmwareStatusEnumType,
    down={
        "DownloadScheduled": Folded("Downloading", _PHASE),
        "DownloadPaused": Folded("Downloading", _PHASE),
        "InstallRebooting": Folded("Installing", _PHASE),
        "InstallScheduled": Folded("Downloaded", _PHASE),
        "SignatureVerified": Folded("Downloaded", _PHASE),
        "InstallVerificationFailed": Folded("InstallationFailed", "the cause"),
        "InvalidSignature": Folded("InstallationFailed", "the cause"),
    },
)
SIGNED_FIRMWARE_STATUS: Final = Values(v16.FirmwareStatusEnumType, v201.FirmwareStatusEnumType)
UPDATE_FIRMWARE_STATUS: Final = Values(
    v16.UpdateFirmwareStatusEnumType, v201.UpdateFirmwareStatusEnumType, otherwise="Rejected"
)
_CANCELED: Final = "that it was canceled"

DIAGNOSTICS_STATUS: Final = Values(
    v16.DiagnosticsStatus,
    v201.UploadLogStatusEnumType,
    up={"UploadFailed": "UploadFailure"},
    down={
        "UploadFailure": "UploadFailed",
        "BadMessage": Folded("UploadFailed", "the cause"),
        "NotSupportedOperation": Folded("UploadFailed", "the cause"),
        "PermissionDenied": Folded("UploadFailed", "the cause"),
        "AcceptedCanceled": Folded("UploadFailed", _CANCELED),
    },
)
UPLOAD_LOG_STATUS: Final = Values(
    v16.UploadLogStatusEnumType,
    v201.UploadLogStatusEnumType,
    down={"AcceptedCanceled": Folded("UploadFailure", _CANCELED)},
)
LOG_TYPE: Final = Values(v16.LogEnumType, v201.LogEnumType)
LOG_STATUS: Final = Values(v16.LogStatusEnumType, v201.LogStatusEnumType, otherwise="Rejected")
_NO_USE: Final = Missing("1.6 keeps no such certificate")

_USE_UP: Final = {"CentralSystemRootCertificate": "CSMSRootCertificate"}
_USE_DOWN: Final[Mapping[str, Outcome]] = {
    "CSMSRootCertificate": "CentralSystemRootCertificate",
    "V2GRootCertificate": _NO_USE,
    "MORootCertificate": _NO_USE,
}
CERTIFICATE_USE: Final = Values(
    v16.CertificateUseEnumType, v201.InstallCertificateUseEnumType, up=_USE_UP, down=_USE_DOWN
)
CERTIFICATE_ID_USE: Final = Values(
    v16.CertificateUseEnumType,
    v201.GetCertificateIdUseEnumType,
    up=_USE_UP,
    down={**_USE_DOWN, "V2GCertificateChain": _NO_USE},
)
CERTIFICATE_SIGNING_USE: Final = frozenset({v201.CertificateSigningUseEnumType.CHARGING_STATION_CERTIFICATE, None})
"""The uses that a certificate may be signed for in 1.6, which does not name them."""

HASH_ALGORITHM: Final = Values(v16.HashAlgorithmEnumType, v201.HashAlgorithmEnumType)
CERTIFICATE_SIGNED_STATUS: Final = Values(
    v16.CertificateSignedStatusEnumType, v201.CertificateSignedStatusEnumType, otherwise="Rejected"
)
DELETE_CERTIFICATE_STATUS: Final = Values(
    v16.DeleteCertificateStatusEnumType, v201.DeleteCertificateStatusEnumType, otherwise="Failed"
)
INSTALL_CERTIFICATE_STATUS: Final = Values(
    v16.InstallCertificateStatusEnumType, v201.InstallCertificateStatusEnumType, otherwise="Failed"
)
GET_INSTALLED_CERTIFICATE_STATUS: Final = Values(
    v16.GetInstalledCertificateStatusEnumType,
    v201.GetInstalledCertificateStatusEnumType,
    otherwise="NotFound",
)
GENERIC_STATUS: Final = Values(v16.GenericStatusEnumType, v201.GenericStatusEnumType, otherwise="Rejected")

SECURITY_EVENT: Final[Mapping[str, str]] = {
    "FailedToAuthenticateAtCentralSystem": "FailedToAuthenticateAtCsms",
    "CentralSystemFailedToAuthenticate": "CsmsFailedToAuthenticate",
    "InvalidCentralSystemCertificate": "InvalidCsmsCertificate",
    "InvalidChargePointCertificate": "InvalidChargingStationCertificate",
}
"""The security events of 1.6 that 2.x renames; all others keep their names."""

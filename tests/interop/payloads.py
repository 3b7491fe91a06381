"""What the two sides say: a session of each version, and what handlers answer. One fixed time, so that it is stable."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

Json: TypeAlias = Any
Payloads: TypeAlias = dict[str, Json]

STATION: Final = "station"
CSMS: Final = "CSMS"
OTHER: Final = {STATION: CSMS, CSMS: STATION}

TIME: Final = "2026-01-02T03:04:05Z"
ACCEPTED: Final[Json] = {"status": "Accepted"}
TOKEN: Final[Json] = {"idToken": "04A2B3C4", "type": "ISO14443"}
COMPONENT: Final[Json] = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
LIMIT: Final = 21.4  # no multiple of 0.1 in binary

# The name of an exchange, who asks, and what.
Step: TypeAlias = tuple[str, str, str, Json]


def _meter(value: Json, **more: Json) -> Json:
    return [
        {"timestamp": TIME, "sampledValue": [{"value": value, "measurand": "Energy.Active.Import.Register", **more}]}
    ]


SESSION_16: Final[list[Step]] = [
    ("boot", STATION, "BootNotification", {"chargePointVendor": "Example", "chargePointModel": "Pro 22"}),
    ("status", STATION, "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Available"}),
    ("heartbeat", STATION, "Heartbeat", {}),
    ("authorise", STATION, "Authorize", {"idTag": "04A2B3C4"}),
    ("remote start", CSMS, "RemoteStartTransaction", {"idTag": "04A2B3C4", "connectorId": 1}),
    (
        "a transaction begins",
        STATION,
        "StartTransaction",
        {"connectorId": 1, "idTag": "04A2B3C4", "meterStart": 1000, "timestamp": TIME},
    ),
    (
        "meter values of the transaction",
        STATION,
        "MeterValues",
        {"connectorId": 1, "transactionId": 7, "meterValue": _meter("5200", unit="Wh")},
    ),
    ("meter values outside", STATION, "MeterValues", {"connectorId": 2, "meterValue": _meter("17.25", unit="kWh")}),
    (
        "a charging profile",
        CSMS,
        "SetChargingProfile",
        {
            "connectorId": 1,
            "csChargingProfiles": {
                "chargingProfileId": 1,
                "stackLevel": 0,
                "chargingProfilePurpose": "TxDefaultProfile",
                "chargingProfileKind": "Absolute",
                "chargingSchedule": {
                    "chargingRateUnit": "A",
                    "chargingSchedulePeriod": [{"startPeriod": 0, "limit": LIMIT}],
                },
            },
        },
    ),
    ("remote stop", CSMS, "RemoteStopTransaction", {"transactionId": 7}),
    (
        "the transaction ends",
        STATION,
        "StopTransaction",
        {"transactionId": 7, "meterStop": 8400, "timestamp": TIME, "reason": "Remote"},
    ),
    ("availability", CSMS, "ChangeAvailability", {"connectorId": 1, "type": "Operative"}),
    ("settings are read", CSMS, "GetConfiguration", {"key": ["HeartbeatInterval"]}),
    ("settings are written", CSMS, "ChangeConfiguration", {"key": "HeartbeatInterval", "value": "300"}),
    ("trigger", CSMS, "TriggerMessage", {"requestedMessage": "Heartbeat"}),
    ("unlock", CSMS, "UnlockConnector", {"connectorId": 1}),
    (
        "reservation",
        CSMS,
        "ReserveNow",
        {"connectorId": 1, "expiryDate": TIME, "idTag": "04A2B3C4", "reservationId": 3},
    ),
    ("reset", CSMS, "Reset", {"type": "Soft"}),
]

ANSWERS_16: Final[dict[str, Payloads]] = {
    CSMS: {
        "BootNotification": {"status": "Accepted", "currentTime": TIME, "interval": 300},
        "StatusNotification": {},
        "Heartbeat": {"currentTime": TIME},
        "Authorize": {"idTagInfo": ACCEPTED},
        "StartTransaction": {"idTagInfo": ACCEPTED, "transactionId": 7},
        "MeterValues": {},
        "StopTransaction": {},
    },
    STATION: {
        "RemoteStartTransaction": ACCEPTED,
        "SetChargingProfile": ACCEPTED,
        "RemoteStopTransaction": ACCEPTED,
        "ChangeAvailability": ACCEPTED,
        "ClearChargingProfile": ACCEPTED,
        "GetConfiguration": {"configurationKey": [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}]},
        "ChangeConfiguration": ACCEPTED,
        "TriggerMessage": ACCEPTED,
        "UnlockConnector": {"status": "Unlocked"},
        "ReserveNow": ACCEPTED,
        "Reset": ACCEPTED,
    },
}


def _event(kind: str, trigger: str, number: int, **more: Json) -> Json:
    return {
        "eventType": kind,
        "timestamp": TIME,
        "triggerReason": trigger,
        "seqNo": number,
        "offline": False,
        "transactionInfo": {"transactionId": "t-1"},
        "evse": {"id": 1, "connectorId": 1},
        **more,
    }


_WH: Final[Json] = {"unitOfMeasure": {"unit": "Wh"}}

SESSION_201: Final[list[Step]] = [
    (
        "boot",
        STATION,
        "BootNotification",
        {"reason": "PowerUp", "chargingStation": {"model": "Pro 22", "vendorName": "Example"}},
    ),
    (
        "status",
        STATION,
        "StatusNotification",
        {"timestamp": TIME, "connectorStatus": "Available", "evseId": 1, "connectorId": 1},
    ),
    ("heartbeat", STATION, "Heartbeat", {}),
    ("authorise", STATION, "Authorize", {"idToken": TOKEN}),
    ("remote start", CSMS, "RequestStartTransaction", {"remoteStartId": 1, "idToken": TOKEN, "evseId": 1}),
    ("a transaction begins", STATION, "TransactionEvent", _event("Started", "RemoteStart", 0, idToken=TOKEN)),
    (
        "meter values of the transaction",
        STATION,
        "TransactionEvent",
        _event("Updated", "MeterValuePeriodic", 1, meterValue=_meter(5200.5, **_WH)),
    ),
    ("meter values outside", STATION, "MeterValues", {"evseId": 2, "meterValue": _meter(17.25)}),
    (
        "a charging profile",
        CSMS,
        "SetChargingProfile",
        {
            "evseId": 1,
            "chargingProfile": {
                "id": 1,
                "stackLevel": 0,
                "chargingProfilePurpose": "TxDefaultProfile",
                "chargingProfileKind": "Absolute",
                "chargingSchedule": [
                    {
                        "id": 1,
                        "chargingRateUnit": "A",
                        "chargingSchedulePeriod": [{"startPeriod": 0, "limit": LIMIT}],
                    }
                ],
            },
        },
    ),
    ("remote stop", CSMS, "RequestStopTransaction", {"transactionId": "t-1"}),
    (
        "the transaction ends",
        STATION,
        "TransactionEvent",
        _event("Ended", "RemoteStop", 2, meterValue=_meter(8400, **_WH)),
    ),
    ("availability", CSMS, "ChangeAvailability", {"operationalStatus": "Operative", "evse": {"id": 1}}),
    ("settings are read", CSMS, "GetVariables", {"getVariableData": [COMPONENT]}),
    ("settings are written", CSMS, "SetVariables", {"setVariableData": [{"attributeValue": "300", **COMPONENT}]}),
    ("trigger", CSMS, "TriggerMessage", {"requestedMessage": "Heartbeat"}),
    ("unlock", CSMS, "UnlockConnector", {"evseId": 1, "connectorId": 1}),
    ("reservation", CSMS, "ReserveNow", {"id": 3, "expiryDateTime": TIME, "idToken": TOKEN}),
    ("reset", CSMS, "Reset", {"type": "OnIdle"}),
]

ANSWERS_201: Final[dict[str, Payloads]] = {
    CSMS: {
        "BootNotification": {"currentTime": TIME, "interval": 300, "status": "Accepted"},
        "StatusNotification": {},
        "Heartbeat": {"currentTime": TIME},
        "Authorize": {"idTokenInfo": ACCEPTED},
        "TransactionEvent": {"totalCost": 0.25, "idTokenInfo": ACCEPTED},
        "MeterValues": {},
    },
    STATION: {
        "RequestStartTransaction": {"status": "Accepted", "transactionId": "t-1"},
        "SetChargingProfile": ACCEPTED,
        "RequestStopTransaction": ACCEPTED,
        "ChangeAvailability": ACCEPTED,
        "ClearChargingProfile": ACCEPTED,
        "GetVariables": {"getVariableResult": [{"attributeStatus": "Accepted", "attributeValue": "300", **COMPONENT}]},
        "SetVariables": {"setVariableResult": [{"attributeStatus": "Accepted", **COMPONENT}]},
        "TriggerMessage": ACCEPTED,
        "UnlockConnector": {"status": "Unlocked"},
        "ReserveNow": ACCEPTED,
        "Reset": ACCEPTED,
    },
}

# 2.1 adds names with capitals and underscores where no rule expects them.
SETTLED: Final[Json] = {
    "pspRef": "psp-1",
    "status": "Settled",
    "settlementAmount": 12.5,
    "settlementTime": TIME,
    "receiptUrl": "https://example.com/r/1",
}
SESSION_21: Final[list[Step]] = [
    *SESSION_201,
    ("a settlement, with its receiptUrl", STATION, "NotifySettlement", SETTLED),
    (
        "a DER control, with its fixedPFAbsorb",
        CSMS,
        "SetDERControl",
        {
            "isDefault": True,
            "controlId": "c-1",
            "controlType": "FixedPFAbsorb",
            "fixedPFAbsorb": {"priority": 1, "displacement": 0.95, "excitation": True},
        },
    ),
]
ANSWERS_21: Final[dict[str, Payloads]] = {
    CSMS: {**ANSWERS_201[CSMS], "NotifySettlement": {"receiptUrl": "https://example.com/r/1", "receiptId": "1"}},
    STATION: {**ANSWERS_201[STATION], "SetDERControl": ACCEPTED},
}

STREAMED: Final[Json] = {"id": 7, "pending": 0, "basetime": TIME, "data": [{"t": 0, "v": "230"}]}

SESSIONS: Final = {"1.6": SESSION_16, "2.0.1": SESSION_201, "2.1": SESSION_21}
ANSWERS: Final = {"1.6": ANSWERS_16, "2.0.1": ANSWERS_201, "2.1": ANSWERS_21}

# Who answers it lies: the response breaks its schema on purpose, and the library is kept from noticing.
LIE: Final[Json] = {"status": "Perhaps"}
LIES: Final[dict[str, str]] = {CSMS: "SignCertificate", STATION: "ClearCache"}
LIED_TO: Final[dict[str, Json]] = {CSMS: {"csr": "x"}, STATION: {}}

# Known to the version, and nobody handles it.
UNHANDLED: Final[dict[str, tuple[str, Json]]] = {
    CSMS: ("SecurityEventNotification", {"type": "FirmwareUpdated", "timestamp": TIME, "techInfo": "x"}),
    STATION: ("GetLocalListVersion", {}),
}

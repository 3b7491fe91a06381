"""The messages that are measured: what a charging station and its CSMS say to each other, from 45 bytes to 10 kB."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from ocppkit import OCPP16, OCPP21, OCPP201, Version

VERSIONS: Final[tuple[type[Version], ...]] = (OCPP16, OCPP201, OCPP21)
_BY_NAME: Final = {version.name: version for version in VERSIONS}
ID: Final = "8d5c7f7e-3f0c-4a57-9a3e-6a3f2b8f1c90"
AT: Final = "2026-03-04T05:06:07.890Z"

Payload = dict[str, Any]


class Sample(NamedTuple):
    """One message: its place in the standard, its payload and its frame."""

    version: type[Version]
    label: str
    action: str
    is_response: bool
    payload: Payload
    text: str

    @property
    def message(self) -> str:
        """The name of the message, as its class has it."""
        return f"{self.action}{'Response' if self.is_response else 'Request'}"

    @property
    def package(self) -> str:
        """The name of the version's package."""
        return self.version.package.rpartition(".")[2]


class Mutant(NamedTuple):
    """A message with one thing wrong."""

    wrong: str
    original: Sample
    sample: Sample


def sample(version: type[Version], label: str, payload: Payload) -> Sample:
    """Make a sample; the label is ``Action``, then ``.conf`` for a response, then what is special in brackets."""
    action, _, _ = label.partition("[")
    is_response = action.endswith(".conf")
    action = action.removesuffix(".conf")
    frame = [3, ID, payload] if is_response else [2, ID, action, payload]
    return Sample(version, label, action, is_response, payload, json.dumps(frame, separators=(",", ":")))


_MEASURANDS: Final = [
    ("Energy.Active.Import.Register", "Wh", None),
    ("Power.Active.Import", "W", None),
    ("Current.Import", "A", "L1"),
    ("Voltage", "V", "L2"),
    ("SoC", "Percent", None),
]


def _samples_16(count: int) -> list[Payload]:
    made: list[Payload] = []
    for number in range(count):
        measurand, unit, phase = _MEASURANDS[number % len(_MEASURANDS)]
        one = {"value": f"{2310.4 + number:.1f}", "context": "Sample.Periodic", "format": "Raw", "measurand": measurand}
        made.append({**one, **({"phase": phase} if phase else {}), "location": "Outlet", "unit": unit})
    return made


def _samples_2(count: int) -> list[Payload]:
    made: list[Payload] = []
    for number in range(count):
        measurand, unit, phase = _MEASURANDS[number % len(_MEASURANDS)]
        one: Payload = {"value": 2310.4 + number, "context": "Sample.Periodic", "measurand": measurand}
        made.append(
            {
                **one,
                **({"phase": phase} if phase else {}),
                "location": "Outlet",
                "unitOfMeasure": {"unit": unit, "multiplier": 0},
            }
        )
    return made


def meter_values(version: type[Version], count: int) -> Sample:
    """Return a MeterValues with so many sampled values."""
    if version is OCPP16:
        values = [{"timestamp": AT, "sampledValue": _samples_16(count)}]
        payload: Payload = {"connectorId": 1, "transactionId": 40321, "meterValue": values}
    else:
        payload = {"evseId": 1, "meterValue": [{"timestamp": AT, "sampledValue": _samples_2(count)}]}
    return sample(version, f"MeterValues[{count} samples]", payload)


def _periods(count: int) -> list[Payload]:
    # Halves: jsonschema holds 7.6 to be no multiple of 0.1.
    return [{"startPeriod": 3600 * hour, "limit": 6 + hour * 0.5, "numberPhases": 3} for hour in range(count)]


def _messages_16() -> dict[str, Payload]:
    schedule = {
        "duration": 86400,
        "startSchedule": AT,
        "chargingRateUnit": "A",
        "chargingSchedulePeriod": _periods(24),
        "minChargingRate": 6.0,
    }
    profile = {
        "chargingProfileId": 3,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Recurring",
        "recurrencyKind": "Daily",
        "validFrom": AT,
        "chargingSchedule": schedule,
    }
    accepted = {"status": "Accepted", "expiryDate": AT, "parentIdTag": "FLEET-7"}
    return {
        "BootNotification": {
            "chargePointVendor": "Example",
            "chargePointModel": "Wall 11",
            "chargePointSerialNumber": "EX-2026-000417",
            "chargeBoxSerialNumber": "BX-90210",
            "firmwareVersion": "3.2.0-rc1",
            "iccid": "8949022700001234567",
            "imsi": "262011234567890",
            "meterType": "SDM630",
            "meterSerialNumber": "M-55012",
        },
        "BootNotification.conf": {"status": "Accepted", "currentTime": AT, "interval": 300},
        "Heartbeat": {},
        "Heartbeat.conf": {"currentTime": AT},
        "StatusNotification": {
            "connectorId": 1,
            "errorCode": "NoError",
            "status": "Charging",
            "timestamp": AT,
            "info": "all well",
        },
        "StatusNotification.conf": {},
        "Authorize": {"idTag": "0499AF22C15D80"},
        "Authorize.conf": {"idTagInfo": accepted},
        "StartTransaction": {"connectorId": 1, "idTag": "0499AF22C15D80", "meterStart": 81250, "timestamp": AT},
        "StartTransaction.conf": {"idTagInfo": {"status": "Accepted"}, "transactionId": 40321},
        "StopTransaction[12 samples]": {
            "transactionId": 40321,
            "idTag": "0499AF22C15D80",
            "timestamp": AT,
            "meterStop": 99310,
            "reason": "EVDisconnected",
            "transactionData": [{"timestamp": AT, "sampledValue": _samples_16(2)} for _ in range(6)],
        },
        "SetChargingProfile[24 periods]": {"connectorId": 1, "csChargingProfiles": profile},
        "GetConfiguration.conf[40 keys]": {
            "configurationKey": [
                {"key": f"VendorSetting{number:02}", "readonly": number % 3 == 0, "value": str(number * 15)}
                for number in range(40)
            ],
            "unknownKey": ["NoSuchKey"],
        },
    }


def _component(number: int) -> Payload:
    return {"name": f"Controller{number % 5}", "evse": {"id": 1, "connectorId": 1}}


def _report(number: int) -> Payload:
    return {
        "component": _component(number),
        "variable": {"name": f"Setting{number:02}"},
        "variableAttribute": [
            {"type": "Actual", "value": str(number), "mutability": "ReadWrite", "persistent": True, "constant": False}
        ],
        "variableCharacteristics": {
            "dataType": "integer",
            "minLimit": 0.0,
            "maxLimit": 1000.0,
            "supportsMonitoring": False,
            "unit": "s",
        },
    }


def _messages_2() -> dict[str, Payload]:
    schedule = {
        "id": 1,
        "startSchedule": AT,
        "duration": 86400,
        "chargingRateUnit": "A",
        "chargingSchedulePeriod": _periods(24),
        "minChargingRate": 6.0,
    }
    profile = {
        "id": 3,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Recurring",
        "recurrencyKind": "Daily",
        "validFrom": AT,
        "chargingSchedule": [schedule],
    }
    return {
        "BootNotification": {
            "reason": "PowerUp",
            "chargingStation": {
                "model": "Pro 22",
                "vendorName": "Example",
                "serialNumber": "EX-417",
                "firmwareVersion": "3.2.0",
                "modem": {"iccid": "8949022700001234567", "imsi": "262011234567890"},
            },
        },
        "BootNotification.conf": {"currentTime": AT, "interval": 300, "status": "Accepted"},
        "Heartbeat": {},
        "Heartbeat.conf": {"currentTime": AT},
        "StatusNotification": {"timestamp": AT, "connectorStatus": "Occupied", "evseId": 1, "connectorId": 1},
        "StatusNotification.conf": {},
        "Authorize": {"idToken": {"idToken": "0499AF22C15D80", "type": "ISO14443"}},
        "Authorize.conf": {
            "idTokenInfo": {
                "status": "Accepted",
                "cacheExpiryDateTime": AT,
                "groupIdToken": {"idToken": "FLEET-7", "type": "Central"},
            }
        },
        "TransactionEvent[5 samples]": {
            "eventType": "Updated",
            "timestamp": AT,
            "triggerReason": "MeterValuePeriodic",
            "seqNo": 23,
            "offline": False,
            "transactionInfo": {
                "transactionId": "b1d6f0a4-2c7f-4be5-a7a5-0f6f2f1f7d11",
                "chargingState": "Charging",
                "timeSpentCharging": 1860,
            },
            "evse": {"id": 1, "connectorId": 1},
            "meterValue": [{"timestamp": AT, "sampledValue": _samples_2(5)}],
        },
        "TransactionEvent.conf": {"totalCost": 7.25, "chargingPriority": 0, "idTokenInfo": {"status": "Accepted"}},
        "NotifyReport[30 variables]": {
            "requestId": 42,
            "generatedAt": AT,
            "seqNo": 0,
            "tbc": True,
            "reportData": [_report(number) for number in range(30)],
        },
        "SetChargingProfile[24 periods]": {"evseId": 1, "chargingProfile": profile},
        "SetVariables[5]": {
            "setVariableData": [
                {
                    "attributeType": "Actual",
                    "attributeValue": str(number),
                    "component": _component(number),
                    "variable": {"name": f"Setting{number}"},
                }
                for number in range(5)
            ]
        },
        "GetVariables.conf[10]": {
            "getVariableResult": [
                {
                    "attributeStatus": "Accepted",
                    "attributeType": "Actual",
                    "attributeValue": f"value {number}",
                    "component": _component(number),
                    "variable": {"name": f"Setting{number}", "instance": "main"},
                }
                for number in range(10)
            ]
        },
        "NotifyEvent[3]": {
            "generatedAt": AT,
            "seqNo": 0,
            "tbc": False,
            "eventData": [
                {
                    "eventId": 100 + number,
                    "timestamp": AT,
                    "trigger": "Alerting",
                    "actualValue": "true",
                    "eventNotificationType": "HardWiredNotification",
                    "component": _component(number),
                    "variable": {"name": "Problem"},
                    "techCode": "E42",
                    "cleared": False,
                }
                for number in range(3)
            ],
        },
        "DataTransfer[custom data]": {
            "vendorId": "com.example",
            "messageId": "status",
            "data": {"phases": [1, 2, 3], "note": "b"},
            "customData": {"vendorId": "com.example", "build": 7, "branch": "main"},
        },
    }


def samples(version: type[Version]) -> tuple[Sample, ...]:
    """Return the messages of a version."""
    return _samples(version.name)


@cache
def _samples(edition: str) -> tuple[Sample, ...]:
    version = _BY_NAME[edition]
    made = [
        sample(version, label, payload)
        for label, payload in (_messages_16() if version is OCPP16 else _messages_2()).items()
    ]
    counts = (1, 20) if version is OCPP16 else (20,)
    return (*made, *(meter_values(version, count) for count in counts))


def by_label(version: type[Version], label: str) -> Sample:
    """Return a message of a version by its label, or by the beginning of it."""
    return next(one for one in samples(version) if one.label == label or one.label.startswith(f"{label}["))


# What is wrong: the message, where, and the value to put there; what stands in no JSON is taken for "leave it out".

MISSING: Final = object()
Wrong = tuple[str, str, Sequence[str | int], object]

_PROFILE_16 = ("csChargingProfiles", "chargingSchedule", "chargingSchedulePeriod", 3, "limit")
_VALUE = ("meterValue", 0, "sampledValue", 0)

WRONG_16: Final[list[Wrong]] = [
    ("text too long", "BootNotification", ["chargePointVendor"], "x" * 21),
    ("required missing", "BootNotification", ["chargePointModel"], MISSING),
    ("unknown property", "BootNotification", ["colour"], 1),
    ("number for text", "BootNotification", ["chargePointModel"], 5),
    ("null for optional text", "BootNotification", ["iccid"], None),
    ("text for integer", "StatusNotification", ["connectorId"], "1"),
    ("boolean for integer", "StatusNotification", ["connectorId"], True),
    ("fraction for integer", "StatusNotification", ["connectorId"], 1.5),
    ("unknown enum value", "StatusNotification", ["status"], "charging"),
    ("list for enum value", "StatusNotification", ["status"], ["Charging"]),
    ("no date-time", "StatusNotification", ["timestamp"], "yesterday"),
    ("date without time", "StatusNotification", ["timestamp"], "2026-03-04"),
    ("epoch as text", "StatusNotification", ["timestamp"], "1772600767"),
    ("required missing, nested", "Authorize.conf", ["idTagInfo", "status"], MISSING),
    ("unknown property, nested", "Authorize.conf", ["idTagInfo", "colour"], 1),
    ("text for object", "Authorize.conf", ["idTagInfo"], "Accepted"),
    ("unknown enum value, deep", "MeterValues[1 samples]", [*_VALUE, "measurand"], "Nope"),
    ("unknown property, deep", "MeterValues[20 samples]", [*_VALUE, "colour"], "red"),
    ("object for list", "MeterValues[1 samples]", ["meterValue"], {}),
    ("null for list item", "MeterValues[1 samples]", ["meterValue", 0], None),
    ("not a multiple of 0.1", "SetChargingProfile", _PROFILE_16, 6.55),
    ("text for number", "SetChargingProfile", _PROFILE_16, "6.5"),
    ("integer for boolean", "GetConfiguration.conf", ["configurationKey", 0, "readonly"], 1),
    ("text too long in a list", "GetConfiguration.conf", ["unknownKey", 0], "x" * 51),
]

WRONG_2: Final[list[Wrong]] = [
    ("text too long", "BootNotification", ["chargingStation", "vendorName"], "x" * 51),
    ("required missing", "BootNotification", ["reason"], MISSING),
    ("unknown property", "BootNotification", ["colour"], 1),
    ("unknown property, nested", "BootNotification", ["chargingStation", "colour"], 1),
    ("required missing, nested", "BootNotification", ["chargingStation", "model"], MISSING),
    ("number for text", "BootNotification", ["chargingStation", "model"], 5),
    ("null for optional text", "BootNotification", ["chargingStation", "serialNumber"], None),
    ("null for optional object", "BootNotification", ["chargingStation", "modem"], None),
    ("unknown enum value", "BootNotification", ["reason"], "powerUp"),
    ("list for enum value", "BootNotification", ["reason"], ["PowerUp"]),
    ("text for integer", "StatusNotification", ["evseId"], "1"),
    ("boolean for integer", "StatusNotification", ["evseId"], True),
    ("fraction for integer", "StatusNotification", ["evseId"], 1.5),
    ("no date-time", "StatusNotification", ["timestamp"], "yesterday"),
    ("date without time", "StatusNotification", ["timestamp"], "2026-03-04"),
    ("epoch as text", "StatusNotification", ["timestamp"], "1772600767"),
    ("empty list", "TransactionEvent", ["meterValue"], []),
    ("unknown enum value, deep", "TransactionEvent", [*_VALUE, "measurand"], "Nope"),
    ("text for number, deep", "TransactionEvent", [*_VALUE, "value"], "1.0"),
    ("integer for boolean", "TransactionEvent", ["offline"], 1),
    ("list too long", "NotifyReport", ["reportData", 3, "variableAttribute"], [{"value": "1"}] * 5),
    ("text too long, deep", "NotifyReport", ["reportData", 3, "variableCharacteristics", "unit"], "x" * 17),
    ("required missing in customData", "DataTransfer", ["customData", "vendorId"], MISSING),
]

WRONG_21: Final[list[Wrong]] = [*WRONG_2, ("less than the minimum", "StatusNotification", ["evseId"], -1)]

WRONG: Final[dict[type[Version], list[Wrong]]] = {OCPP16: WRONG_16, OCPP201: WRONG_2, OCPP21: WRONG_21}


def _broken(payload: Payload, path: Sequence[str | int], value: object) -> Payload:
    broken = copy.deepcopy(payload)
    *way, last = path
    place: Any = broken
    for step in way:
        place = place[step]
    if value is MISSING:
        del place[last]
    else:
        place[last] = value
    return broken


def mutants(version: type[Version]) -> tuple[Mutant, ...]:
    """Return messages of a version with one thing wrong each; the official schema refuses every one."""
    return _mutants(version.name)


@cache
def _mutants(edition: str) -> tuple[Mutant, ...]:
    version = _BY_NAME[edition]
    made: list[Mutant] = []
    for wrong, label, path, value in WRONG[version]:
        original = by_label(version, label)
        made.append(Mutant(wrong, original, sample(version, original.label, _broken(original.payload, path, value))))
    return tuple(made)


def stream(version: type[Version], share: float, pick: Callable[[int], int]) -> list[Sample]:
    """Return a stream of messages of which so many are invalid; ``pick`` chooses a number below its argument."""
    valid = list(samples(version)) * 4
    wrong = mutants(version)
    for _ in range(round(len(valid) * share / (1 - share))):
        valid.insert(pick(len(valid)), wrong[pick(len(wrong))].sample)
    return valid

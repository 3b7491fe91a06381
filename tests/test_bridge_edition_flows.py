"""Between 2.0.1 and 2.1: who is asked what, and what the bridge answers by itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit import CallRefused, ErrorCode, from_payload, to_payload, v21, v201
from ocppkit.bridge import Bridge
from ocppkit.bridge._v201_v21 import DOWN, UP
from ocppkit.bridge.carrying import Carrying
from ocppkit.bridge.differences import Difference, Range, Uncarried
from ocppkit.bridge.editions import between
from ocppkit.bridge.flows import Context, Options, Pair, Side
from ocppkit.bridge.losses import Loss, LossKind
from ocppkit.bridge.state import State
from ocppkit.messages import Message, SendAction, Sender
from ocppkit.versions import OCPP16, OCPP21, OCPP201
from tests.instances import Maker
from tests.official import schemas

Json = dict[str, Any]

STATION_201_CSMS_21 = between(OCPP201, OCPP21)
STATION_21_CSMS_201 = between(OCPP21, OCPP201)
PAIRS = {"2.0.1 station": STATION_201_CSMS_21, "2.1 station": STATION_21_CSMS_201}
NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)
LONG = "x" * 300
EVSE = {"id": 1, "connectorId": 1}


class Asked:
    """What came of one request: what the other side was asked, the answer or the refusal, and the losses."""

    def __init__(
        self,
        pair: Pair,
        side: Side,
        request: Any,
        response: Message | None = None,
        options: Options | None = None,
    ) -> None:
        context = Context.start(State(), NOW, options or Options(), asker=side, action=request.__ocpp_action__)
        self.asked: list[Any] = []
        self.answer: Any = None
        self.refusal: CallRefused | None = None
        flow = pair.flows(side)[type(request)](request, context)
        try:
            self.asked.append(next(flow))
            if response is not None:
                flow.send(response)
        except StopIteration as end:
            self.answer = end.value
        except CallRefused as refusal:
            self.refusal = refusal
        self.losses = context.losses

    @property
    def listed(self) -> list[tuple[str, str]]:
        return [(loss.pointer, str(loss.kind)) for loss in self.losses]


def of(version: Any, cls: str, payload: Mapping[str, Any]) -> Any:
    return from_payload(getattr(version, cls), payload)


def payload_of(message: Any) -> Json:
    return to_payload(message)


# Every action


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
@pytest.mark.parametrize("side", Side)
def test_every_action_that_a_side_may_send_has_a_flow_and_a_row(pair: Pair, side: Side) -> None:
    version = pair.station if side is Side.STATION else pair.csms
    senders = {Sender.BOTH, Sender.STATION if side is Side.STATION else Sender.CSMS}
    actions = [action for action in version.actions.values() if action.sender in senders]
    assert {action.request for action in actions} == pair.flows(side).keys()
    assert sorted(action.name for action in actions) == sorted(row.action for row in pair.rows if row.sender is side)


ANSWERS: dict[str, Json | ErrorCode] = {
    "AFRRSignal": {"status": "Rejected"},
    "AdjustPeriodicEventStream": {"status": "Rejected"},
    "BatterySwap": {},
    "ChangeTransactionTariff": {"status": "Rejected"},
    "ClearDERControl": {"status": "NotSupported"},
    "ClearTariffs": ErrorCode.NOT_SUPPORTED,
    "ClosePeriodicEventStream": {},
    "GetCertificateChainStatus": ErrorCode.NOT_SUPPORTED,
    "GetDERControl": {"status": "NotSupported"},
    "GetPeriodicEventStream": {},
    "GetTariffs": {"status": "NoTariff"},
    "NotifyAllowedEnergyTransfer": {"status": "Rejected"},
    "NotifyDERAlarm": {},
    "NotifyDERStartStop": {},
    "NotifyPriorityCharging": {},
    "NotifySettlement": {},
    "NotifyWebPaymentStarted": {},
    "OpenPeriodicEventStream": {"status": "Rejected"},
    "PullDynamicScheduleUpdate": {"status": "Rejected"},
    "ReportDERControl": {},
    "RequestBatterySwap": {"status": "Rejected"},
    "SetDERControl": {"status": "NotSupported"},
    "SetDefaultTariff": {"status": "Rejected"},
    "UpdateDynamicSchedule": {"status": "Rejected"},
    "UsePriorityCharging": {"status": "Rejected"},
    "VatNumberValidation": {"status": "Rejected"},
}


def asked_of_201(action: str) -> Asked:
    """Ask a 2.0.1 peer for an action that only 2.1 has, with as little as that takes."""
    spec = OCPP21.actions[action]
    request = from_payload(spec.request, Maker(f"{action}Request", schemas("2.1")[f"{action}Request"], "x").minimal())
    from_station = spec.sender is Sender.STATION
    pair, side = (STATION_21_CSMS_201, Side.STATION) if from_station else (STATION_201_CSMS_21, Side.CSMS)
    done = Asked(pair, side, request)
    if action == "VatNumberValidation":
        assert done.answer.vat_number == request.vat_number
    return done


@pytest.mark.parametrize(("action", "expected"), ANSWERS.items(), ids=ANSWERS)
def test_an_action_that_only_21_has_is_answered_by_the_bridge(action: str, expected: Json | ErrorCode) -> None:
    done = asked_of_201(action)
    assert done.asked == []
    assert done.listed == [("", "answered")]
    if isinstance(expected, ErrorCode):
        assert done.refusal is not None
        assert (done.refusal.code, done.refusal.description) == (expected, f"OCPP 2.0.1 has no {action}")
    else:
        found = payload_of(done.answer)
        info = found.pop("statusInfo", None)
        found.pop("vatNumber", None)
        assert found == expected
        why = {"reasonCode": "UnsupportedRequest", "additionalInfo": f"OCPP 2.0.1 has no {action}"}
        assert info == (why if "status" in expected else None)


def test_those_are_all_actions_that_only_21_has_but_the_one_that_nobody_answers() -> None:
    only = OCPP21.actions.keys() - OCPP201.actions.keys()
    assert only == ANSWERS.keys() | {"NotifyPeriodicEventStream"}
    assert len(only) == 27
    assert isinstance(OCPP21.actions["NotifyPeriodicEventStream"], SendAction)
    assert OCPP201.actions.keys() <= OCPP21.actions.keys()


def test_a_send_goes_nowhere_and_is_listed() -> None:
    data = {"id": 1, "pending": 0, "basetime": "2026-05-01T10:00:00Z", "data": [{"t": 0, "v": "1"}]}
    done = Asked(STATION_21_CSMS_201, Side.STATION, of(v21, "NotifyPeriodicEventStreamRequest", data))
    assert (done.asked, done.answer, done.refusal) == ([], None, None)
    assert done.listed == [("", "dropped")]


# Requests that are carried


def test_a_request_and_its_answer_cross_the_bridge() -> None:
    response = v21.ResetResponse(status=v21.ResetStatusEnumType.SCHEDULED)
    done = Asked(
        STATION_21_CSMS_201, Side.CSMS, v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE, evse_id=2), response
    )
    assert done.asked == [v21.ResetRequest(type=v21.ResetEnumType.ON_IDLE, evse_id=2)]
    assert done.answer == v201.ResetResponse(status=v201.ResetStatusEnumType.SCHEDULED)
    assert done.losses == []


def test_losses_say_whether_they_are_of_the_request_or_of_the_response() -> None:
    request = of(v21, "AuthorizeRequest", {"idToken": {"idToken": "A", "type": "VIN"}})
    tariff = {"tariffId": "t", "currency": "EUR"}
    response = of(v21, "AuthorizeResponse", {"idTokenInfo": {"status": "Accepted"}, "tariff": tariff})
    up = Asked(
        STATION_21_CSMS_201,
        Side.STATION,
        request,
        of(v201, "AuthorizeResponse", {"idTokenInfo": {"status": "Accepted"}}),
    )
    assert payload_of(up.asked[0]) == {"idToken": {"idToken": "A", "type": "Central"}}
    assert up.losses == [Loss("Authorize", "/idToken/type", LossKind.FOLDED, "became Central")]
    request = of(v201, "AuthorizeRequest", {"idToken": {"idToken": "A", "type": "Central"}})
    down = Asked(STATION_201_CSMS_21, Side.STATION, request, response)
    assert payload_of(down.answer) == {"idTokenInfo": {"status": "Accepted"}}
    assert down.losses == [
        Loss("Authorize", "/tariff", LossKind.DROPPED, "has no place in the other version", response=True)
    ]


# What 2.0.1 has no value for: message of 2.1, what becomes of it, and the losses.

TOKEN = {"idToken": "A", "type": "Central"}
LONG_TOKEN = {"idToken": "x" * 37, "type": "Central"}
PERIOD = {"startPeriod": 0, "limit": 16.0}
SCHEDULE = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [PERIOD]}
PROFILE = {
    "id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Relative",
    "chargingSchedule": [SCHEDULE],
}  # fmt: skip
SIGNED = {"signedMeterData": "data", "encodingMethod": "OCMF"}
AT = "2026-05-01T10:00:00Z"


def sampled(*samples: Json) -> Json:
    return {"evseId": 1, "meterValue": [{"timestamp": AT, "sampledValue": list(samples)}]}


def local_list(*tokens: Json) -> Json:
    entries = [{"idToken": token} for token in tokens]
    return {"versionNumber": 1, "updateType": "Full", "localAuthorizationList": entries}


def network(**more: Any) -> Json:
    data = {"messageTimeout": 30, "ocppCsmsUrl": "wss://x", "ocppInterface": "Wired0", "ocppTransport": "JSON"}
    return {"configurationSlot": 1, "connectionData": {**data, "ocppVersion": "OCPP20", "securityProfile": 2, **more}}


def transaction(**more: Any) -> Json:
    info = {"transactionId": "t"}
    head = {"eventType": "Updated", "timestamp": AT, "triggerReason": "Trigger", "seqNo": 1, "transactionInfo": info}
    return {**head, **more}


DOWNWARD: list[tuple[str, str, Json, Json, list[tuple[str, str]]]] = [
    ("an optional field that 2.0.1 lacks is dropped", "TransactionEventRequest", transaction(evseSleep=True),
     transaction(), [("/evseSleep", "dropped")]),
    ("a value is folded into the nearest", "TransactionEventRequest", transaction(triggerReason="TxResumed"),
     transaction(triggerReason="ChargingStateChanged"), [("/triggerReason", "folded")]),
    ("text without a list is guessed to be the value for others", "ClearedChargingLimitRequest",
     {"chargingLimitSource": "DSO"}, {"chargingLimitSource": "Other"}, [("/chargingLimitSource", "guessed")]),
    ("text that is a value of 2.0.1 is that value", "ClearedChargingLimitRequest", {"chargingLimitSource": "EMS"},
     {"chargingLimitSource": "EMS"}, []),
    ("a connector type that 2.0.1 lacks is dropped", "ReserveNowRequest",
     {"id": 1, "expiryDateTime": AT, "idToken": TOKEN, "connectorType": "cNACS"},
     {"id": 1, "expiryDateTime": AT, "idToken": TOKEN}, [("/connectorType", "dropped")]),
    ("a sample whose measurand 2.0.1 lacks is dropped whole", "MeterValuesRequest",
     sampled({"value": 1, "measurand": "Display.TargetSOC"}, {"value": 2}), sampled({"value": 2}),
     [("/meterValue/0/sampledValue/0", "dropped")]),
    ("so is one at a location that it lacks, for without it it would be at the outlet", "MeterValuesRequest",
     sampled({"value": 1}, {"value": 2, "location": "Upstream"}), sampled({"value": 1}),
     [("/meterValue/0/sampledValue/1", "dropped")]),
    ("a meter value with no sample left is dropped", "TransactionEventRequest",
     transaction(meterValue=[{"timestamp": AT, "sampledValue": [{"value": 1, "measurand": "Voltage.Minimum"}]}]),
     transaction(), [("/meterValue", "dropped")]),
    ("what is required and not there is filled in", "MeterValuesRequest",
     sampled({"value": 1, "signedMeterValue": SIGNED}),
     sampled({"value": 1, "signedMeterValue": {**SIGNED, "signingMethod": "", "publicKey": ""}}),
     [("/meterValue/0/sampledValue/0/signedMeterValue/signingMethod", "invented"),
      ("/meterValue/0/sampledValue/0/signedMeterValue/publicKey", "invented")]),
    ("a signed value that is too long is dropped, and the value stays", "MeterValuesRequest",
     sampled({"value": 1, "signedMeterValue": {**SIGNED, "signedMeterData": "x" * 2501}}), sampled({"value": 1}),
     [("/meterValue/0/sampledValue/0/signedMeterValue", "dropped")]),
    ("text for people is cut", "SetDisplayMessageResponse",
     {"status": "LanguageNotSupported", "statusInfo": {"reasonCode": "x", "additionalInfo": "y" * 513}},
     {"status": "Rejected", "statusInfo": {"reasonCode": "x", "additionalInfo": "y" * 512}},
     [("/status", "folded"), ("/statusInfo/additionalInfo", "truncated")]),
    ("a fraction is rounded, and what has none is not", "NotifyEVChargingNeedsRequest",
     {"evseId": 1, "chargingNeeds": {"requestedEnergyTransfer": "DC", "dcChargingParameters":
      {"evMaxCurrent": 32.6, "evMaxVoltage": 400.0}}},
     {"evseId": 1, "chargingNeeds": {"requestedEnergyTransfer": "DC", "dcChargingParameters":
      {"evMaxCurrent": 33, "evMaxVoltage": 400}}},
     [("/chargingNeeds/dcChargingParameters/evMaxCurrent", "rounded")]),
    ("OCPP20 stands for 2.0.1, so nothing is lost", "SetNetworkProfileRequest", network(ocppVersion="OCPP201"),
     network(), []),
    ("a token that is too long leaves the local list", "SendLocalListRequest",
     local_list(LONG_TOKEN, TOKEN), local_list(TOKEN),
     [("/localAuthorizationList/0", "dropped")]),
    ("what is made up is found where it is when others have left", "SendLocalListRequest",
     local_list(LONG_TOKEN, {**TOKEN, "type": "Fingerprint"}), local_list(TOKEN),
     [("/localAuthorizationList/0", "dropped"), ("/localAuthorizationList/0/idToken/type", "guessed")]),
    ("a profile keeps its limits, and loses what only 2.1 knows", "SetChargingProfileRequest",
     {"evseId": 1, "chargingProfile": {**PROFILE, "dynUpdateInterval": 5, "chargingSchedule": [{**SCHEDULE,
      "chargingSchedulePeriod": [{**PERIOD, "operationMode": "ChargingOnly"}]}]}},
     {"evseId": 1, "chargingProfile": PROFILE},
     [("/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/0/operationMode", "dropped"),
      ("/chargingProfile/dynUpdateInterval", "dropped")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("cls", "given", "made", "losses"), [row[1:] for row in DOWNWARD], ids=[r[0] for r in DOWNWARD]
)
def test_downward(cls: str, given: Json, made: Json, losses: list[tuple[str, str]]) -> None:
    carrying = Carrying(DOWN)
    message = carrying.carry(of(v21, cls, given))
    assert type(message) is getattr(v201, cls)
    assert payload_of(message) == made
    assert [(pointer, str(kind)) for pointer, kind, _ in carrying.losses] == losses


def profile(**more: Any) -> Json:
    return {"evseId": 1, "chargingProfile": {**PROFILE, **more}}


def period(**more: Any) -> Json:
    return profile(chargingSchedule=[{**SCHEDULE, "chargingSchedulePeriod": [PERIOD, {"startPeriod": 60, **more}]}])


SECOND = "/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/1"
FILE = {"location": LONG * 2, "retrieveDateTime": AT}
HASH = {"hashAlgorithm": "SHA256", "issuerNameHash": "a", "issuerKeyHash": "b", "serialNumber": "1"}
NEEDS = {"requestedEnergyTransfer": "WPT"}

REFUSED: list[tuple[str, Side, Json, Json, str]] = [
    ("Reset", Side.CSMS, {"type": "ImmediateAndResume"}, {"status": "Rejected"}, "/type"),
    ("GetLog", Side.CSMS, {"logType": "DataCollectorLog", "requestId": 1, "log": {"remoteLocation": "x"}},
     {"status": "Rejected"}, "/logType"),
    ("UpdateFirmware", Side.CSMS, {"requestId": 1, "firmware": FILE}, {"status": "Rejected"}, "/firmware/location"),
    ("InstallCertificate", Side.CSMS, {"certificateType": "OEMRootCertificate", "certificate": "x"},
     {"status": "Rejected"}, "/certificateType"),
    ("GetInstalledCertificateIds", Side.CSMS, {"certificateType": ["OEMRootCertificate"]}, {"status": "NotFound"},
     "/certificateType/0"),
    ("TriggerMessage", Side.CSMS, {"requestedMessage": "CustomTrigger", "customTrigger": "x"},
     {"status": "NotImplemented"}, "/requestedMessage"),
    ("CustomerInformation", Side.CSMS, {"requestId": 1, "report": False, "clear": True, "idToken": LONG_TOKEN},
     {"status": "Rejected"}, "/idToken/idToken"),
    ("ClearChargingProfile", Side.CSMS, {"chargingProfileCriteria": {"chargingProfilePurpose": "PriorityCharging"}},
     {"status": "Unknown"}, "/chargingProfileCriteria/chargingProfilePurpose"),
    ("GetChargingProfiles", Side.CSMS,
     {"requestId": 1, "chargingProfile": {"chargingProfilePurpose": "PriorityCharging"}},
     {"status": "NoProfiles"}, "/chargingProfile/chargingProfilePurpose"),
    ("SetChargingProfile", Side.CSMS, profile(chargingProfileKind="Dynamic"), {"status": "Rejected"},
     "/chargingProfile/chargingProfileKind"),
    ("SetChargingProfile", Side.CSMS, period(), {"status": "Rejected"}, f"{SECOND}/limit"),
    ("SetChargingProfile", Side.CSMS, period(limit=32, limit_L2=16), {"status": "Rejected"}, f"{SECOND}/limit_L2"),
    ("SetChargingProfile", Side.CSMS, period(limit=32, setpoint=-5, operationMode="CentralSetpoint"),
     {"status": "Rejected"}, f"{SECOND}/setpoint"),
    ("SetChargingProfile", Side.CSMS,
     profile(chargingSchedule=[{**SCHEDULE, "limitAtSoC": {"soc": 80, "limit": 2}}]),
     {"status": "Rejected"}, "/chargingProfile/chargingSchedule/0/limitAtSoC"),
    ("SetChargingProfile", Side.CSMS, profile(maxOfflineDuration=60), {"status": "Rejected"},
     "/chargingProfile/maxOfflineDuration"),
    ("SetChargingProfile", Side.CSMS, profile(invalidAfterOfflineDuration=True), {"status": "Rejected"},
     "/chargingProfile/invalidAfterOfflineDuration"),
    ("RequestStartTransaction", Side.CSMS, {"remoteStartId": 1, "idToken": TOKEN, **period()}, {"status": "Rejected"},
     f"{SECOND}/limit"),
    ("SetNetworkProfile", Side.CSMS, network(ocppVersion="OCPP21"), {"status": "Rejected"},
     "/connectionData/ocppVersion"),
    ("SetNetworkProfile", Side.CSMS, network(basicAuthPassword="secret of 16 or more"), {"status": "Rejected"},
     "/connectionData/basicAuthPassword"),
    ("SetNetworkProfile", Side.CSMS, network(apn={"apn": "x", "apnAuthentication": "PAP", "apnPassword": "x" * 21}),
     {"status": "Rejected"}, "/connectionData/apn/apnPassword"),
    ("SendLocalList", Side.CSMS, local_list(LONG_TOKEN), {"status": "Failed"},
     "/localAuthorizationList/0/idToken/idToken"),
    ("Authorize", Side.STATION, {"idToken": LONG_TOKEN}, {"idTokenInfo": {"status": "Invalid"}}, ""),
    ("MeterValues", Side.STATION, sampled({"value": 1, "measurand": "Voltage.Minimum"}), {}, ""),
    ("NotifyEVChargingNeeds", Side.STATION, {"evseId": 1, "chargingNeeds": NEEDS}, {"status": "Rejected"},
     "/chargingNeeds/requestedEnergyTransfer"),
    ("ReportChargingProfiles", Side.STATION, {"requestId": 1, "chargingLimitSource": "CSO", "evseId": 1,
     "chargingProfile": [PROFILE, {**PROFILE, "chargingProfileKind": "Dynamic"}]}, {}, ""),
    ("GetCertificateStatus", Side.STATION, {"ocspRequestData": {**HASH, "responderURL": LONG * 2}},
     {"status": "Failed"}, "/ocspRequestData/responderURL"),
]  # fmt: skip


@pytest.mark.parametrize(("action", "side", "payload", "answer", "place"), REFUSED)
def test_a_request_that_201_cannot_hold_is_answered_by_the_bridge(
    action: str, side: Side, payload: Json, answer: Json, place: str
) -> None:
    pair = STATION_201_CSMS_21 if side is Side.CSMS else STATION_21_CSMS_201
    done = Asked(pair, side, of(v21, f"{action}Request", payload))
    found = payload_of(done.answer)
    info = found.pop("statusInfo", {"additionalInfo": ": "})
    assert (done.asked, done.listed) == ([], [("", "answered")])
    assert found == answer
    assert info["additionalInfo"].split(": ")[0] == place


def test_what_is_told_of_a_refusal_holds_no_value() -> None:
    secret = "a password of 21 characters"
    payload = network(apn={"apn": "x", "apnAuthentication": "PAP", "apnPassword": secret})
    done = Asked(STATION_201_CSMS_21, Side.CSMS, of(v21, "SetNetworkProfileRequest", payload))
    info = payload_of(done.answer)["statusInfo"]
    assert info == {
        "reasonCode": "TooLargeElement",
        "additionalInfo": "/connectionData/apn/apnPassword: must have at most 20 characters, has 27",
    }
    assert secret not in str(done.losses)


def test_without_a_status_that_fits_a_request_is_refused() -> None:
    payload = {"iso15118SchemaVersion": "x", "action": "Install", "exiRequest": "x" * 5601}
    done = Asked(STATION_21_CSMS_201, Side.STATION, of(v21, "Get15118EVCertificateRequest", payload))
    assert done.refusal is not None
    assert (done.refusal.code, done.refusal.description) == (
        ErrorCode.NOT_SUPPORTED, "/exiRequest: must have at most 5600 characters, has 5601",
    )  # fmt: skip


# What 2.1 has no number for

# Action, payload, and how it is refused: None if a part is left out, nothing if all is well.
UPWARD: list[tuple[str, Json, str | None]] = [
    ("CancelReservation", {"reservationId": -1}, "/reservationId: must be at least 0"),
    ("Reset", {"type": "OnIdle", "evseId": -1}, "/evseId: must be at least 0"),
    ("ChangeAvailability", {"operationalStatus": "Inoperative", "evse": {"id": 1, "connectorId": -1}},
     "/evse/connectorId: must be at least 0"),
    ("TriggerMessage", {"requestedMessage": "Heartbeat", "evse": {"id": -1}}, "/evse/id: must be at least 0"),
    ("SetChargingProfile", {"evseId": 1, "chargingProfile": {**PROFILE, "chargingSchedule": [{**SCHEDULE,
     "chargingSchedulePeriod": [{**PERIOD, "numberPhases": 4}]}]}},
     "/chargingProfile/chargingSchedule/0/chargingSchedulePeriod/0/numberPhases: must be at most 3"),
    ("SetChargingProfile", {"evseId": 0, "chargingProfile": {**PROFILE, "chargingSchedule": [{**SCHEDULE,
     "chargingSchedulePeriod": [{**PERIOD, "numberPhases": 3, "phaseToUse": 0}]}]}}, ""),
    ("GetDisplayMessages", {"requestId": 1, "id": [-1]}, "/id/0: must be at least 0"),
    ("GetDisplayMessages", {"requestId": 1, "id": [-1, 2]}, None),
    ("RequestStartTransaction", {"remoteStartId": 1, "idToken": TOKEN, "evseId": 0}, None),
    ("GetLog", {"logType": "SecurityLog", "requestId": 1, "log": {"remoteLocation": "x"}, "retries": -1}, None),
]  # fmt: skip


@pytest.mark.parametrize(("action", "payload", "refusal"), UPWARD)
def test_a_number_out_of_bounds_is_left_out_where_that_means_the_same_and_else_refused(
    action: str, payload: Json, refusal: str | None
) -> None:
    done = Asked(STATION_21_CSMS_201, Side.CSMS, of(v201, f"{action}Request", payload))
    if not refusal:
        assert len(done.asked) == 1
        assert [kind for _, kind in done.listed] == (["dropped"] if refusal is None else [])
    else:
        assert done.refusal is not None
        assert (done.refusal.code, done.refusal.description) == (ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, refusal)
        assert done.listed == [("", "answered")]


def test_a_monitor_of_201_becomes_a_custom_one() -> None:
    monitor = {"id": 1, "transaction": False, "value": 1, "type": "Delta", "severity": 5}
    component = {"component": {"name": "c"}, "variable": {"name": "v"}}
    report: Json = {
        "requestId": 1,
        "seqNo": 0,
        "generatedAt": AT,
        "monitor": [{**component, "variableMonitoring": [monitor]}],
    }
    carrying = Carrying(UP)
    made = payload_of(carrying.carry(of(v201, "NotifyMonitoringReportRequest", report)))
    assert made["monitor"][0]["variableMonitoring"] == [{**monitor, "eventNotificationType": "CustomMonitor"}]
    place = "/monitor/0/variableMonitoring/0/eventNotificationType"
    assert [(pointer, str(kind)) for pointer, kind, _ in carrying.losses] == [(place, "invented")]


# Requests with an answer for each item


def named(name: str, **more: Any) -> Json:
    return {"component": {"name": "c"}, "variable": {"name": name}, **more}


def test_an_item_that_cannot_be_carried_is_answered_in_its_place() -> None:
    items = [named("a", attributeValue="1"), named("b", attributeValue="x" * 1001), named("c", attributeValue="3")]
    results = [named(name, attributeStatus="Accepted") for name in ("a", "c")]
    done = Asked(
        STATION_201_CSMS_21, Side.CSMS, of(v21, "SetVariablesRequest", {"setVariableData": items}),
        of(v201, "SetVariablesResponse", {"setVariableResult": results}),
    )  # fmt: skip
    assert [item["variable"]["name"] for item in payload_of(done.asked[0])["setVariableData"]] == ["a", "c"]
    info = {"reasonCode": "TooLargeElement", "additionalInfo": "must have at most 1000 characters, has 1001"}
    assert payload_of(done.answer)["setVariableResult"] == [
        results[0], named("b", attributeStatus="Rejected", attributeStatusInfo=info), results[1],
    ]  # fmt: skip
    assert [(loss.pointer, str(loss.kind), loss.response) for loss in done.losses] == [
        ("/setVariableData/1", "dropped", False),
        ("/setVariableResult/1", "invented", True),
    ]


def test_if_no_item_can_be_carried_nobody_is_asked() -> None:
    item = {"value": 1, "type": "TargetDelta", "severity": 3, **named("v"), "id": 7}
    done = Asked(STATION_201_CSMS_21, Side.CSMS, of(v21, "SetVariableMonitoringRequest", {"setMonitoringData": [item]}))
    (result,) = payload_of(done.answer)["setMonitoringResult"]
    assert (result["id"], result["type"], result["status"]) == (7, "TargetDelta", "Rejected")
    assert (done.asked, done.listed) == ([], [("", "answered")])


def test_an_item_that_is_no_object_is_answered_by_its_number() -> None:
    done = Asked(
        STATION_21_CSMS_201, Side.CSMS, of(v201, "ClearVariableMonitoringRequest", {"id": [5, -1]}),
        of(v21, "ClearVariableMonitoringResponse", {"clearMonitoringResult": [{"id": 5, "status": "Accepted"}]}),
    )  # fmt: skip
    first, second = payload_of(done.answer)["clearMonitoringResult"]
    assert (first, second["id"], second["status"]) == ({"id": 5, "status": "Accepted"}, -1, "NotFound")


@pytest.mark.parametrize("said", [{}, {"totalCost": 1, "idTokenInfo": {"status": "Accepted"}}])
def test_a_token_that_201_cannot_hold_is_invalid_in_an_event_too(said: Json) -> None:
    done = Asked(
        STATION_21_CSMS_201, Side.STATION, of(v21, "TransactionEventRequest", transaction(idToken=LONG_TOKEN)),
        of(v201, "TransactionEventResponse", said),
    )  # fmt: skip
    assert payload_of(done.asked[0]) == transaction()
    assert payload_of(done.answer) == {**said, "idTokenInfo": {"status": "Invalid"}}
    assert [(loss.pointer, str(loss.kind), loss.response) for loss in done.losses] == [
        ("/idToken", "dropped", False),
        ("/idTokenInfo", "invented", True),
    ]
    shorter = Asked(
        STATION_21_CSMS_201, Side.STATION, of(v21, "TransactionEventRequest", transaction(idToken=TOKEN)),
        of(v201, "TransactionEventResponse", said),
    )  # fmt: skip
    assert payload_of(shorter.answer) == said


# What else can happen


def test_an_answer_that_cannot_be_carried_is_an_internal_error_for_the_asker() -> None:
    request = of(v201, "GetCompositeScheduleRequest", {"evseId": 1, "duration": 60})
    schedule = {"evseId": 1, "duration": 60, "scheduleStart": AT, "chargingRateUnit": "A",
                "chargingSchedulePeriod": [{"startPeriod": 0, "setpoint": 5}]}  # fmt: skip
    response = of(v21, "GetCompositeScheduleResponse", {"status": "Accepted", "schedule": schedule})
    done = Asked(STATION_21_CSMS_201, Side.CSMS, request, response)
    assert done.refusal is not None
    assert done.refusal.code is ErrorCode.INTERNAL_ERROR
    assert done.refusal.description.startswith(
        "the answer cannot be carried: /schedule/chargingSchedulePeriod/0/setpoint"
    )


def test_an_application_may_refuse_a_kind_of_loss() -> None:
    options = Options(refused=frozenset({LossKind.FOLDED}))
    request = of(v21, "TransactionEventRequest", transaction(triggerReason="TxResumed"))
    done = Asked(STATION_21_CSMS_201, Side.STATION, request, options=options)
    assert done.asked == []
    assert done.refusal is not None
    assert done.refusal.code is ErrorCode.NOT_SUPPORTED


def test_a_part_that_is_left_out_says_what_in_it_could_not_be_carried() -> None:
    carrying = Carrying(DOWN)
    carrying.carry(of(v21, "TransactionEventRequest", transaction(idToken=LONG_TOKEN)))
    assert carrying.losses == [
        ("/idToken", LossKind.DROPPED, "/idToken/idToken: must have at most 36 characters, has 37")
    ]


def test_of_what_is_carried_whole_no_item_is_left_out() -> None:
    rules = {"GetDisplayMessagesRequest.id": Range(minimum=0)}
    request = of(v201, "GetDisplayMessagesRequest", {"requestId": 1, "id": [1, -1]})
    assert Carrying(Difference(OCPP201, OCPP21, rules)).carry(request).id == [1]
    with pytest.raises(Uncarried):
        Carrying(Difference(OCPP201, OCPP21, rules, whole=("GetDisplayMessagesRequest",))).carry(request)


def test_a_value_that_neither_edition_knows_stays_what_it_is() -> None:
    request = v201.ResetRequest(type=v201.ResetEnumType.unknown("Gently"))
    made = Carrying(UP).carry(request)
    assert made.type == "Gently"
    assert type(made.type) is v21.ResetEnumType
    assert not made.type.is_known


def test_custom_data_and_open_json_cross_untouched_and_are_not_shared() -> None:
    custom = v201.CustomDataType(vendor_id="v", extra={"a": [1, None]})
    given = v201.DataTransferRequest(vendor_id="x", data=None, custom_data=custom)
    made = Carrying(UP).carry(given)
    assert made == v21.DataTransferRequest(
        vendor_id="x", data=None, custom_data=v21.CustomDataType(vendor_id="v", extra={"a": [1, None]})
    )
    assert made.custom_data.extra is not custom.extra


def test_a_message_that_lacks_what_is_required_cannot_be_carried() -> None:
    incomplete: Any = v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE)
    incomplete.type = None
    with pytest.raises(Uncarried, match="is missing"):
        Carrying(UP).carry(incomplete)


def test_only_neighbours_make_a_pair() -> None:
    with pytest.raises(KeyError):
        between(OCPP16, OCPP21)


def test_frames_cross_a_bridge_under_their_message_ids() -> None:
    bridge = Bridge(OCPP201, OCPP21, clock=lambda: NOW)
    call = '[2,"7","Authorize",{"idToken":{"idToken":"A","type":"Local"}}]'
    bridge.receive(Side.STATION, call, now=0.0)
    assert bridge.messages_to_send(Side.CSMS) == [call]
    info = '"idTokenInfo":{"status":"Accepted"}'
    bridge.receive(Side.CSMS, f'[3,"7",{{{info},"tariff":{{"tariffId":"t","currency":"EUR"}}}}]', now=0.1)
    assert bridge.messages_to_send(Side.STATION) == [f'[3,"7",{{{info}}}]']
    bridge.receive(Side.CSMS, '[2,"8","GetTariffs",{"evseId":1}]', now=0.2)
    (answer,) = bridge.messages_to_send(Side.CSMS)
    assert answer.startswith('[3,"8",{"status":"NoTariff","statusInfo":{"reasonCode":"UnsupportedRequest"')
    assert [(loss.action, loss.pointer, str(loss.kind)) for loss in bridge.losses()] == [
        ("Authorize", "/tariff", "dropped"),
        ("GetTariffs", "", "answered"),
    ]


def test_a_16_station_and_a_21_csms_meet_over_201() -> None:
    bridge = Bridge(OCPP16, OCPP21, clock=lambda: NOW)
    bridge.receive(Side.STATION, '[2,"1","Heartbeat",{}]', now=0.0)
    assert bridge.messages_to_send(Side.CSMS) == ['[2,"1","Heartbeat",{}]']
    bridge.receive(Side.CSMS, '[2,"2","AFRRSignal",{"timestamp":"2026-05-01T10:00:00Z","signal":1}]', now=0.1)
    (answer,) = bridge.messages_to_send(Side.CSMS)
    assert answer.startswith('[3,"2",{"status":"Rejected"')
    assert bridge.messages_to_send(Side.STATION) == []

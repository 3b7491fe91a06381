"""What is in no standard, and was read leniently, holds up no session and stays in no state."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit import LENIENT, OCPP16, OCPP201, Version
from ocppkit.bridge import Bridge
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.state import State
from tests.bridge16 import AT, Talk

NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)
ACCEPTED = {"status": "Accepted"}
INFO: Any = {"idTokenInfo": ACCEPTED}

Json = dict[str, Any]


def odd(options: Options | None = None) -> Talk:
    return Talk(options, reading=LENIENT)


def kept(state: State) -> State:
    """Return a state as it is after a restart."""
    return State.from_json(json.loads(json.dumps(state.to_json())))


# A 1.6 station


def test_a_stop_for_an_unknown_reason_is_told() -> None:
    talk = odd()
    talk.start()
    for _ in range(2):
        assert talk.stop(reason="EVSEStopped") == {}
        event = talk.only()
        assert (event["seqNo"], event["triggerReason"]) == (1, "AbnormalCondition")
        assert event["transactionInfo"]["stoppedReason"] == "Other"
        assert ("/reason", "folded") in talk.lost()


def test_an_unknown_judgement_of_a_token_is_no_yes() -> None:
    talk = odd()
    assert talk.start(answer={"idTokenInfo": {"status": "Fine"}}) == {
        "transactionId": 1,
        "idTagInfo": {"status": "Invalid"},
    }


@pytest.mark.parametrize("tag", ["x" * 36, "x" * 37])
def test_a_token_that_is_too_long_for_2_x_is_nobody_elses(tag: str) -> None:
    talk = odd()
    talk.start(tag=tag)
    made = talk.only()["idToken"]["idToken"]
    assert (made == tag) is (len(tag) == 36)
    assert len(made) <= 36
    talk.station("Authorize", {"idTag": tag + "y"}, INFO)
    assert talk.only()["idToken"]["idToken"] not in {made, tag}


def test_a_card_that_is_too_long_is_cut_and_the_station_boots() -> None:
    talk = odd()
    card = {
        "chargePointModel": "m" * 21,
        "chargePointVendor": "v" * 51,
        "chargeBoxSerialNumber": "s" * 26,
        "firmwareVersion": "f" * 51,
        "iccid": "i" * 21,
        "imsi": "j" * 21,
    }
    booted = talk.station("BootNotification", card, {"status": "Accepted", "currentTime": AT, "interval": 9})
    assert booted["status"] == "Accepted"
    station = talk.only()["chargingStation"]
    lengths = {name: len(value) for name, value in {**station, **station.pop("modem")}.items() if name != "modem"}
    assert lengths == {
        "model": 20, "vendorName": 50, "serialNumber": 25, "firmwareVersion": 50, "iccid": 20, "imsi": 20
    }  # fmt: skip
    assert {pointer for pointer, kind in talk.lost() if kind == "truncated"} == {f"/{name}" for name in card}


def test_other_texts_that_are_too_long_are_cut() -> None:
    talk = odd()
    told = talk.status("Faulted", error="GroundFailure", info="i" * 501)
    assert len(told[1][1]["eventData"][0]["techInfo"]) == 500
    event = {"type": "t" * 51, "timestamp": AT, "techInfo": "i" * 256}
    talk.station("SecurityEventNotification", event, {})
    assert (len(talk.only()["type"]), len(talk.only()["techInfo"])) == (50, 255)
    log = {"logType": "DiagnosticsLog", "requestId": 1, "log": {"remoteLocation": "ftp://h/f"}}
    talk.options = Options(security=False)
    assert len(talk.csms("GetLog", log, {"fileName": "f" * 256})["filename"]) == 255


@pytest.mark.parametrize(
    ("action", "payload", "told"),
    [
        ("ChangeAvailability", {"operationalStatus": "Inoperative"}, "Rejected"),
        ("Reset", {"type": "Immediate"}, "Rejected"),
        ("UnlockConnector", {"evseId": 1, "connectorId": 1}, "UnlockFailed"),
        ("ClearChargingProfile", {}, "Unknown"),
        ("CancelReservation", {"reservationId": 1}, "Rejected"),
        ("SendLocalList", {"versionNumber": 1, "updateType": "Full"}, "Failed"),
        ("RequestStopTransaction", {"transactionId": "7"}, "Rejected"),
    ],
)
def test_an_unknown_answer_is_no_yes(action: str, payload: Json, told: str) -> None:
    assert odd().csms(action, payload, {"status": "Ok"})["status"] == told


def test_a_token_of_an_unknown_type_is_remembered_as_one_of_the_csms() -> None:
    talk = odd()
    long = {"additionalIdToken": "x" * 37, "type": "pin"}
    token = {"idToken": "AA", "type": "RFID", "additionalInfo": [long, {"additionalIdToken": "1", "type": "t" * 50}]}
    talk.csms("RequestStartTransaction", {"idToken": token, "remoteStartId": 1}, ACCEPTED)
    assert {("/idToken/type", "folded"), ("/idToken/additionalInfo/0", "dropped")} <= talk.lost()
    talk.state = kept(talk.state)
    talk.start()
    assert talk.only()["idToken"] == {"idToken": "AA", "type": "Central", "additionalInfo": token["additionalInfo"][1:]}


def test_a_token_that_2_x_has_no_room_for_gets_no_alias_that_could_not_be_turned_back() -> None:
    talk = odd(Options(long_tokens="alias"))
    for length, status in ((36, "Accepted"), (37, "Rejected")):
        token = {"idToken": "x" * length, "type": "Central"}
        payload = {"idToken": token, "remoteStartId": 1}
        assert talk.csms("RequestStartTransaction", payload, ACCEPTED)["status"] == status


def test_an_unknown_status_or_error_is_told_and_not_kept() -> None:
    talk = odd()
    ((_, told), (_, fault)) = talk.status("Resting", error="Foo")
    assert told["connectorStatus"] == "Unavailable"
    assert fault["eventData"][0]["techCode"] == "OtherError"
    talk.state = kept(talk.state)
    assert talk.status("Resting", error="Foo") == []
    assert talk.status("Available")[0][1]["connectorStatus"] == "Available"


# A 2.0.1 station


class Wire:
    """A bridge of which both sides are read leniently; each request is answered by what ``answers`` has for it."""

    def __init__(self, station: type[Version], csms: type[Version], **answers: Json) -> None:
        reading: Any = {"reading": LENIENT}
        self.bridge = Bridge(station, csms, clock=lambda: NOW, to_station=reading, to_csms=reading)
        self.answers = answers
        self.number = 0

    def ask(self, side: Side, action: str, payload: Json) -> tuple[Any, list[tuple[str, Json]]]:
        """Return the frame that answers, without its id, and what was asked of the other side."""
        self.number += 1
        self.bridge.receive(side, json.dumps([2, f"m{self.number}", action, payload]), now=0.0)
        asked: list[tuple[str, Json]] = []
        answer: Any = None
        while frames := [(one, json.loads(text)) for one in Side for text in self.bridge.messages_to_send(one)]:
            for at, frame in frames:
                if frame[0] == 2:
                    asked.append((frame[2], frame[3]))
                    self.bridge.receive(at, json.dumps([3, frame[1], self.answers.get(frame[2], {})]), now=0.0)
                elif frame[1] == f"m{self.number}":
                    answer = [frame[0], *frame[2:]]
        kept(self.bridge.state)
        assert self.bridge.events() == []
        return answer, asked


def session(**answers: Json) -> Wire:
    return Wire(OCPP201, OCPP16, **{"StartTransaction": {"transactionId": 812, "idTagInfo": ACCEPTED}, **answers})


def event(kind: str, seq_no: int, **more: Any) -> Json:
    info = {"transactionId": "T1", **more.pop("transactionInfo", {})}
    base = {"eventType": kind, "timestamp": AT, "triggerReason": "Authorized", "seqNo": seq_no}
    return {**base, "transactionInfo": info, **more}


STARTED: Json = {"idToken": {"idToken": "AA", "type": "Central"}, "evse": {"id": 1, "connectorId": 1}}


def tell(wire: Wire, payload: Json) -> tuple[Any, list[str]]:
    answer, asked = wire.ask(Side.STATION, "TransactionEvent", payload)
    return answer, [action for action, _ in asked]


def test_an_unknown_charging_state_holds_up_no_status() -> None:
    wire = session()
    answer, told = tell(wire, event("Started", 0, **STARTED, transactionInfo={"chargingState": "Paused"}))
    assert (answer[0], told[0]) == (3, "StartTransaction")
    status = {"timestamp": AT, "connectorStatus": "Resting", "evseId": 1, "connectorId": 1}
    assert wire.ask(Side.STATION, "StatusNotification", status) == ([3, {}], [])
    assert tell(wire, event("Ended", 1))[1][0] == "StopTransaction"


def test_a_signature_that_cannot_be_repeated_holds_up_no_stop() -> None:
    wire = session()
    tell(wire, event("Started", 0, **STARTED))
    signed = {"signedMeterData": "x", "signingMethod": "y" * 51, "encodingMethod": "OCMF", "publicKey": ""}
    values = [{"timestamp": AT, "sampledValue": [{"value": 9, "signedMeterValue": signed}]}]
    assert tell(wire, event("Ended", 1, meterValue=values))[1] == ["StopTransaction"]


def test_an_unknown_judgement_is_no_yes_and_starts_no_second_transaction() -> None:
    wire = session(StartTransaction={"transactionId": 812, "idTagInfo": {"status": "Fine"}})
    for _ in range(2):
        answer, asked = tell(wire, event("Started", 0, **STARTED))
        assert answer == [3, {"idTokenInfo": {"status": "Invalid"}}]
        assert asked.count("StartTransaction") == (not _)


def test_a_token_of_an_unknown_type_spoils_no_list() -> None:
    wire = session(Authorize={"idTagInfo": ACCEPTED}, SendLocalList=ACCEPTED)
    wire.ask(Side.STATION, "Authorize", {"idToken": {"idToken": "AA", "type": "RFID"}})
    entries = [{"idTag": tag, "idTagInfo": ACCEPTED} for tag in ("AA", "BB")]
    payload = {"listVersion": 1, "updateType": "Full", "localAuthorizationList": entries}
    answer, asked = wire.ask(Side.CSMS, "SendLocalList", payload)
    assert (answer, len(asked[0][1]["localAuthorizationList"])) == ([3, ACCEPTED], 2)


def test_an_empty_parent_id_tag_is_no_group() -> None:
    wire = session(Authorize={"idTagInfo": {"status": "Accepted", "parentIdTag": ""}}, ReserveNow=ACCEPTED)
    answer, _ = wire.ask(Side.STATION, "Authorize", {"idToken": {"idToken": "AA", "type": "Central"}})
    assert answer == [3, INFO]
    reserve = {"connectorId": 1, "expiryDate": AT, "idTag": "AA", "parentIdTag": "", "reservationId": 1}
    _, ((_, asked),) = wire.ask(Side.CSMS, "ReserveNow", reserve)
    assert "groupIdToken" not in asked
    assert [(loss.pointer, loss.detail) for loss in wire.bridge.losses() if "group" in loss.detail] == [
        ("/idTagInfo/parentIdTag", "it is empty: no group"),
        ("/parentIdTag", "it is empty: no group"),
    ]


def test_a_card_that_is_too_long_for_1_6_is_cut() -> None:
    wire = session(BootNotification={"status": "Accepted", "currentTime": AT, "interval": 9})
    card = {"model": "m" * 21, "vendorName": "v" * 21, "serialNumber": "s" * 26, "firmwareVersion": "f" * 51}
    answer, asked = wire.ask(Side.STATION, "BootNotification", {"reason": "PowerUp", "chargingStation": card})
    assert answer[1]["status"] == "Accepted"
    assert sorted(map(len, asked[0][1].values())) == [20, 20, 25, 50]
    security = {"type": "t" * 51, "timestamp": AT, "techInfo": "i" * 256}
    answer, asked = wire.ask(Side.STATION, "SecurityEventNotification", security)
    assert (answer, len(asked[0][1]["type"]), len(asked[0][1]["techInfo"])) == ([3, {}], 50, 255)

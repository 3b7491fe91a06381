"""What is left when an answer fails or comes late: ends, statuses, faults, and what was said in the meantime."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import OCPP16, OCPP201, v16, v201
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.pairs import PAIRS
from ocppkit.bridge.state import MOST_TRANSACTIONS, State
from ocppkit.errors import CallFailed, CallTimedOutError, ConnectionLost
from tests.bridge16 import AT, FAILED, Answer, Talk
from tests.bridge_station201 import EVSE1, Stage, event, later, register, started
from tests.test_bridge_driver import Wire
from tests.test_bridge_station201_events import begun, status

STATION, CSMS = Side.STATION, Side.CSMS
SLOW = CallTimedOutError("StatusNotification", 30.0)
LOST = ConnectionLost(sent=True)
TIME = v16.HeartbeatResponse(current_time=later(0))


def statuses(asked: list[Any]) -> list[str]:
    return [one.status for one in asked if isinstance(one, v16.StatusNotificationRequest)]


def stops(asked: list[Any]) -> list[tuple[int, int]]:
    return [(one.transaction_id, one.meter_stop) for one in asked if isinstance(one, v16.StopTransactionRequest)]


# A 2.0.1 station


def with_an_end_that_failed(failure: CallFailed) -> Stage:
    """Return a station that has used an id again, and whose CSMS did not take the end of the transaction before."""
    stage = Stage()
    begun(stage)
    other = event("Started", token="BOB", evse=EVSE1, values=[register(5000)])
    other.timestamp = later(86400)
    assert stops(stage.tell(other, failure, started(813)).asked) == [(812, 1000)]
    stage.state = State.from_json(stage.state.to_json())
    return stage


BOOT = v201.BootNotificationRequest(
    reason=v201.BootReasonEnumType.POWER_UP,
    charging_station=v201.ChargingStationType(model="M", vendor_name="V"),
)
ACCEPTED = v16.BootNotificationResponse(status=v16.RegistrationStatus.ACCEPTED, current_time=later(0), interval=300)
FOLLOWING: dict[str, list[Any]] = {
    "heartbeat": [v201.HeartbeatRequest(), TIME],
    "boot": [BOOT, ACCEPTED],
}


@pytest.mark.parametrize("following", FOLLOWING.values(), ids=FOLLOWING.keys())
@pytest.mark.parametrize("failure", [FAILED, SLOW, LOST], ids=["error", "slow", "lost"])
def test_an_end_of_the_bridge_that_the_csms_did_not_take_is_told_when_the_station_is_heard_of(
    failure: CallFailed, following: list[Any]
) -> None:
    stage = with_an_end_that_failed(failure)
    assert stops(stage.tell(*following).asked) == [(812, 1000)]
    assert stops(stage.tell(v201.HeartbeatRequest(), TIME).asked) == []


def test_an_end_of_the_bridge_that_the_csms_refuses_thrice_is_given_up_and_told() -> None:
    stage = with_an_end_that_failed(FAILED)
    for given_up in (False, True):
        played = stage.tell(v201.HeartbeatRequest(), TIME, FAILED)
        assert stops(played.asked) == [(812, 1000)]
        assert any(loss.action == "StopTransaction" for loss in played.losses) is given_up
    assert stops(stage.tell(v201.HeartbeatRequest(), TIME).asked) == []


def test_an_end_of_the_bridge_that_is_under_way_is_not_told_a_second_time() -> None:
    wire = Wire(PAIRS[OCPP201, OCPP16], state=with_an_end_that_failed(LOST).state)
    for id in "12":
        wire.feed(STATION, [2, id, "Heartbeat", {}])
        seen = wire.feed(CSMS, [3, id, {"currentTime": AT}])
        assert [frame[2] for side, frame in seen if side is CSMS] == (["StopTransaction"] if id == "1" else [])
    wire.feed(CSMS, [3, "b1", {}])
    assert not wire.bridge.state.ends


def test_ends_of_the_bridge_are_told_one_after_the_other_as_long_as_the_csms_answers() -> None:
    stage = with_an_end_that_failed(LOST)
    other = event("Started", token="EVE", evse=EVSE1, values=[register(7000)])
    other.timestamp = later(2 * 86400)
    stage.tell(other, LOST, started(814))
    for answers, told in (([SLOW], [812]), ([], [812, 813])):
        assert [number for number, _ in stops(stage.tell(v201.HeartbeatRequest(), TIME, *answers).asked)] == told
    assert not stage.state.ends


def test_an_end_of_the_bridge_does_not_end_a_transaction_that_is_given_its_number() -> None:
    stage = with_an_end_that_failed(LOST)
    stage.tell(event("Started", id="other", token="EVE", evse=v201.EVSEType(id=2)), started(812))
    assert stops(stage.tell(v201.HeartbeatRequest(), TIME).asked) == []


def occupied() -> Stage:
    """Return a station with a cable in connector 1, whose CSMS knows that energy flows there."""
    stage = Stage()
    stage.tell(status("Available"))
    stage.tell(status("Occupied"))
    begun(stage, state="Charging")
    return stage


@pytest.mark.parametrize("failure", [FAILED, SLOW, LOST], ids=["error", "slow", "lost"])
def test_a_status_that_the_csms_may_or_may_not_know_is_followed_by_the_next_though_it_is_the_one_before(
    failure: CallFailed,
) -> None:
    stage = occupied()
    assert statuses(stage.tell(event(seq_no=1, state="SuspendedEV"), failure).asked) == ["SuspendedEV"]
    stage.state = State.from_json(stage.state.to_json())
    assert statuses(stage.tell(event(seq_no=2, state="Charging")).asked) == ["Charging"]
    assert statuses(stage.tell(event(seq_no=3, state="Charging")).asked) == []
    free = Stage()
    free.tell(status("Available"))
    assert statuses(free.tell(status("Occupied"), failure).asked) == ["Preparing"]
    assert statuses(free.tell(status("Available")).asked) == ["Available"]
    assert statuses(free.tell(status("Available")).asked) == []


def answering(wire: Wire, *frames: Any) -> list[tuple[Side, Any]]:
    """Let the station send frames at once, and the CSMS answer all that comes; return what is sent."""
    start = {"idTagInfo": {"status": "Accepted"}, "transactionId": 812}
    seen = wire.feed(STATION, *frames)
    for side, frame in seen:
        if side is CSMS:
            seen += wire.feed(CSMS, [3, frame[1], start if frame[2] == "StartTransaction" else {}])
    return seen


def cable(status: str) -> dict[str, Any]:
    return {"timestamp": AT, "connectorStatus": status, "evseId": 1, "connectorId": 1}


def _told(kind: str, seq_no: int, state: str, **more: Any) -> dict[str, Any]:
    info = {"transactionId": "T1", "chargingState": state}
    said = {"eventType": kind, "seqNo": seq_no, "transactionInfo": info}
    value = {"timestamp": AT, "sampledValue": [{"value": 7.0 + seq_no}]}
    return {"timestamp": AT, "triggerReason": "Trigger", "meterValue": [value], **said, **more}


LAST: list[tuple[str, str, str, str]] = [
    ("Ended", "Idle", "Available", "Available"),
    ("Ended", "Idle", "Faulted", "Faulted"),
    ("Updated", "SuspendedEV", "Faulted", "Faulted"),
    ("Updated", "SuspendedEV", "Occupied", "SuspendedEV"),
]


@pytest.mark.parametrize(("kind", "state", "newer", "last"), LAST)
def test_the_last_status_that_the_csms_is_told_is_the_newest_of_the_station(
    kind: str, state: str, newer: str, last: str
) -> None:
    wire = Wire(PAIRS[OCPP201, OCPP16])
    answering(wire, [2, "0", "StatusNotification", cable("Occupied")])
    token = {"idToken": "04A2", "type": "ISO14443"}
    begin = _told("Started", 0, "Charging", idToken=token, evse={"id": 1, "connectorId": 1})
    answering(wire, [2, "1", "TransactionEvent", begin])
    following = _told(kind, 1, state)
    seen = answering(wire, [2, "2", "TransactionEvent", following], [2, "3", "StatusNotification", cable(newer)])
    told = [frame[3]["status"] for side, frame in seen if side is CSMS and frame[2] == "StatusNotification"]
    assert told[-1] == last
    assert [frame[1] for side, frame in seen if side is STATION] in (["2", "3"], ["3", "2"])


def _ended_before_its_start_was_answered() -> tuple[Wire, list[Any], list[Any]]:
    """Return the wire, the event that ended a transaction, and the StopTransaction made when the start was answered."""
    wire = Wire(PAIRS[OCPP201, OCPP16])
    token = {"idToken": "04A2", "type": "ISO14443"}
    begin = _told("Started", 0, "Charging", idToken=token, evse={"id": 1, "connectorId": 1})
    end = [2, "2", "TransactionEvent", _told("Ended", 1, "Idle")]
    wire.feed(STATION, [2, "1", "TransactionEvent", begin])
    wire.feed(CSMS, [4, "1", "InternalError", "", {}])
    wire.feed(STATION, end)
    wire.bridge.handle_timer(30.0)
    wire.sent()
    ((_, stop),) = wire.feed(CSMS, [3, "2", {"transactionId": 812, "idTagInfo": {"status": "Accepted"}}], now=31.0)
    return wire, end, stop


def test_meter_values_of_an_end_that_was_told_before_without_them_are_a_loss() -> None:
    wire, end, stop = _ended_before_its_start_was_answered()
    assert "transactionData" not in stop[3]
    wire.feed(CSMS, [3, stop[1], {}], now=32.0)
    wire.bridge.losses()
    end[1] = "3"
    assert wire.feed(STATION, end, now=33.0)[0][1][:2] == [3, "3"]
    assert "/meterValue" in {loss.pointer for loss in wire.bridge.losses()}


def test_an_end_whose_start_is_answered_late_is_told_until_the_csms_takes_it() -> None:
    wire, end, stop = _ended_before_its_start_was_answered()
    wire.feed(CSMS, [4, stop[1], "InternalError", "", {}], now=32.0)
    wire.feed(STATION, [2, "h", "Heartbeat", {}], now=33.0)
    seen = wire.feed(CSMS, [3, "h", {"currentTime": AT}], now=33.0)
    told = [frame[2:] for side, frame in seen if side is CSMS]
    assert told == [stop[2:]]
    wire.feed(CSMS, [3, seen[-1][1][1], {}], now=34.0)
    end[1] = "3"
    assert [frame[:2] for _, frame in wire.feed(STATION, end, now=35.0)] == [[3, "3"]]


# A 1.6 station


FAULTY = {"connectorId": 1, "errorCode": "GroundFailure", "status": "Charging", "timestamp": AT}
WELL = {**FAULTY, "errorCode": "NoError"}
HOT = {**FAULTY, "errorCode": "PowerMeterFailure"}


ENOUGH: list[Answer] = [{}, {}, {}, {}]
NONE: dict[str, Answer] = {"answered": {}, "refused": FAILED, "slow": SLOW}


def problems(talk: Talk) -> list[tuple[str, str]]:
    data = [body["eventData"][0] for action, body in talk.asked if action == "NotifyEvent"]
    return [(one["component"]["name"], one["actualValue"]) for one in data]


def tell(talk: Talk, payload: dict[str, Any], *answers: Answer) -> list[tuple[str, str]]:
    """Tell a status, and return the problems that the CSMS is told of."""
    talk.state = State.from_json(talk.state.to_json())
    assert talk.station("StatusNotification", payload, *answers, *ENOUGH) == {}
    return problems(talk)


def charging() -> Talk:
    talk = Talk()
    talk.start()
    tell(talk, WELL)
    return talk


@pytest.mark.parametrize("failure", [FAILED, SLOW, LOST], ids=["error", "slow", "lost"])
def test_an_error_that_the_csms_did_not_take_is_told_again_and_cleared(failure: CallFailed) -> None:
    talk = charging()
    assert tell(talk, FAULTY, failure) == [("Connector", "true")]
    assert tell(talk, FAULTY) == [("Connector", "true")]
    assert tell(talk, FAULTY) == []
    assert tell(talk, WELL, failure) == [("Connector", "false")]
    assert tell(talk, WELL) == [("Connector", "false")]
    assert tell(talk, WELL) == []


@pytest.mark.parametrize("failure", [FAILED, SLOW])
def test_an_error_that_the_csms_may_know_is_cleared_when_it_is_over_or_another_is_there(failure: CallFailed) -> None:
    talk = charging()
    tell(talk, FAULTY, failure)
    assert tell(talk, WELL) == [("Connector", "false")]
    tell(talk, FAULTY)
    assert tell(talk, HOT, failure) == [("Connector", "false"), ("FiscalMetering", "true")]
    assert tell(talk, WELL) == [("Connector", "false"), ("FiscalMetering", "false")]
    tell(talk, FAULTY)
    tell(talk, WELL, failure)
    assert tell(talk, FAULTY) == [("Connector", "true")]
    assert tell(talk, WELL) == [("Connector", "false")]
    assert not talk.state.faults


@pytest.mark.parametrize("failure", [FAILED, SLOW, LOST], ids=["error", "slow", "lost"])
def test_a_charging_state_that_the_csms_did_not_take_is_told_with_the_next_status(failure: CallFailed) -> None:
    talk = charging()
    waits = {**WELL, "status": "SuspendedEV"}
    tell(talk, waits, failure)
    for told in ([("TransactionEvent", "SuspendedEV", 3)], []):
        tell(talk, waits)
        infos = [(action, body["transactionInfo"]["chargingState"], body["seqNo"]) for action, body in talk.asked]
        assert infos == told


def at(seconds: int) -> str:
    return later(seconds).isoformat().replace("+00:00", "Z")


STARTS: list[tuple[str, int, int, bool]] = [
    ("at once", 10, 10, True),
    ("told when the station is back", 100, 9000, True),
    ("after the time for it was over", 400, 400, False),
    ("after the time for it was over, told late", 400, 9000, False),
    ("before it was asked for, told late", -4000, 10, False),
    ("by a clock that is a little late", -20, 10, True),
]


@pytest.mark.parametrize(("_", "began", "told", "is_remote"), STARTS, ids=[one[0] for one in STARTS])
def test_a_remote_start_is_that_of_a_transaction_that_began_in_its_time(
    _: str, began: int, told: int, is_remote: bool
) -> None:
    talk = Talk()
    remote = {"idToken": {"idToken": "AA", "type": "Central"}, "remoteStartId": 7, "evseId": 1}
    talk.csms("RequestStartTransaction", remote, {"status": "Accepted"})
    talk.now = later(max(told, 0))
    talk.start(2, tag="BB", at=at(told))
    talk.state = State.from_json(talk.state.to_json())
    talk.start(at=at(began))
    assert (talk.only()["triggerReason"] == "RemoteStart") is is_remote
    assert (talk.only()["transactionInfo"].get("remoteStartId") == 7) is is_remote


def test_a_remote_start_that_an_older_transaction_does_not_take_is_that_of_the_next() -> None:
    talk = Talk()
    remote = {"idToken": {"idToken": "AA", "type": "Central"}, "remoteStartId": 7, "evseId": 1}
    talk.csms("RequestStartTransaction", remote, {"status": "Accepted"})
    for began, id in ((-4000, None), (20, 7)):
        talk.start(at=at(began))
        assert talk.only()["transactionInfo"].get("remoteStartId") == id


def test_a_profile_goes_with_its_transaction_even_if_that_is_forgotten() -> None:
    talk = Talk(Options(profile_mirror=True, first_transaction=1))
    talk.start()
    period: Any = {"startPeriod": 0, "limit": 10}
    schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [period]}
    kind = {"chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Relative", "transactionId": "1"}
    profile = {"id": 9, "stackLevel": 0, "chargingSchedule": [schedule], **kind}
    talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": profile}, {"status": "Accepted"})
    wanted: Any = {"requestId": 1, "chargingProfile": {}}
    assert talk.csms("GetChargingProfiles", wanted)["status"] == "Accepted"
    talk.stop(1)
    for number in range(2, MOST_TRANSACTIONS + 2):
        talk.start(at=at(number))
        talk.stop(number)
    assert "1" not in talk.state.transactions
    assert talk.csms("GetChargingProfiles", wanted)["status"] == "NoProfiles"


def left_behind(how: str) -> Talk:
    """Return a station that has a transaction which it will never end, and whose connector is free."""
    talk = Talk()
    talk.start(answer=NONE[how])
    talk.status("Available")
    talk.state = State.from_json(talk.state.to_json())
    return talk


@pytest.mark.parametrize("how", ["answered", "refused", "slow"])
def test_a_transaction_whose_connector_has_become_free_holds_up_neither_a_reset_nor_an_unlock(how: str) -> None:
    talk = left_behind(how)
    assert talk.csms("Reset", {"type": "OnIdle"}, {"status": "Accepted"}) == {"status": "Accepted"}
    unlock = ("UnlockConnector", {"evseId": 1, "connectorId": 1})
    assert talk.csms(*unlock, {"status": "Unlocked"}) == {"status": "Unlocked"}
    talk.status("Charging")
    assert talk.csms("Reset", {"type": "OnIdle"}) == {"status": "Scheduled"}
    assert talk.csms(*unlock) == {"status": "OngoingAuthorizedTransaction"}
    talk.station("StatusNotification", {**WELL, "status": "Available"}, {}, {}, {"status": "Accepted"})
    assert talk.followed == [(STATION, "Reset", {"type": "Soft"})]


def test_a_transaction_that_has_just_started_holds_up_a_reset_though_its_connector_was_free() -> None:
    talk = Talk()
    talk.status("Available")
    talk.start()
    assert talk.csms("Reset", {"type": "OnIdle"}) == {"status": "Scheduled"}


@pytest.mark.parametrize(("began", "told"), [(-4000, [("ReservationStatusUpdate", "Removed")]), (-20, []), (20, [])])
def test_a_transaction_that_began_before_a_reservation_was_made_has_not_used_it(
    began: int, told: list[tuple[str, str]]
) -> None:
    talk = Talk()
    reserve = {"id": 7, "expiryDateTime": at(9000), "idToken": {"idToken": "AA", "type": "Central"}, "evseId": 1}
    talk.csms("ReserveNow", reserve, {"status": "Accepted"})
    talk.state = State.from_json(talk.state.to_json())
    talk.start(at=at(began))
    talk.stop(1)
    talk.status("Unavailable")
    ended = [(action, body.get("reservationUpdateStatus")) for action, body in talk.asked if "Reservation" in action]
    assert ended == told

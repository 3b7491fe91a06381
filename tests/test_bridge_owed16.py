"""What the bridge has told a 2.0.1 CSMS that a 1.6 station will do: it is asked until the station has answered."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import OCPP16, OCPP201, v16, v201
from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.flows import Context, Options, Side, as_flow
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.pairs import PAIRS
from ocppkit.bridge.state import State
from ocppkit.bridge.station16.owed import do_owed
from ocppkit.bridge.station16.starts import start_answered
from ocppkit.errors import CallTimedOutError, ConnectionLost
from tests.bridge16 import AT, FAILED, NOW, Answer, Talk
from tests.test_bridge_driver import Wire

INFO: Any = {"idTokenInfo": {"status": "Accepted"}}
LOST = ConnectionLost(sent=True)
SLOW = CallTimedOutError("RemoteStopTransaction", 30.0)
STOP = (Side.STATION, "RemoteStopTransaction", {"transactionId": 1})
SOFT = (Side.STATION, "Reset", {"type": "Soft"})
TIME = {"currentTime": AT}
BOOT = {"chargePointVendor": "V", "chargePointModel": "M"}
METERED = {"connectorId": 1, "transactionId": 1, "meterValue": [{"timestamp": AT, "sampledValue": [{"value": "7"}]}]}
STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Charging"}


def start(talk: Talk, *answers: Answer) -> Any:
    payload = {"connectorId": 1, "idTag": "AA", "meterStart": 0, "timestamp": AT}
    return talk.station("StartTransaction", payload, *answers)


def to_be_stopped(answer: Answer) -> Talk:
    """Return a station that was asked to stop as soon as it knew the number, and how it answered that."""
    talk = Talk()
    start(talk, CallTimedOutError("TransactionEvent", 30.0))
    assert talk.csms("RequestStopTransaction", {"transactionId": "1"}) == {"status": "Accepted"}
    start(talk, INFO, answer)
    assert talk.followed == [STOP]
    return talk


HEARD: list[tuple[str, Any, list[Answer]]] = [
    ("StartTransaction", {"connectorId": 1, "idTag": "AA", "meterStart": 0, "timestamp": AT}, [INFO]),
    ("BootNotification", BOOT, [{"status": "Accepted", "currentTime": AT, "interval": 300}]),
    ("Heartbeat", {}, [TIME]),
    ("MeterValues", METERED, [{}]),
    ("StatusNotification", STATUS, [{}, {}]),
]


@pytest.mark.parametrize(("action", "payload", "answers"), HEARD, ids=[row[0] for row in HEARD])
@pytest.mark.parametrize("failure", [LOST, SLOW, FAILED, {"status": "Rejected"}], ids=["lost", "slow", "error", "no"])
def test_a_stop_that_the_station_has_not_taken_is_asked_again_when_it_is_heard_of(
    failure: Answer, action: str, payload: Any, answers: list[Answer]
) -> None:
    talk = to_be_stopped(failure)
    talk.state = State.from_json(talk.state.to_json())
    talk.station(action, payload, *answers, {"status": "Accepted"})
    assert talk.followed == [STOP]
    talk.station(action, payload, *answers)
    assert talk.followed == []


@pytest.mark.parametrize(("answer", "told"), [({"status": "Rejected"}, True), (FAILED, True), (LOST, False)])
def test_that_the_station_refuses_what_the_csms_was_told_is_told(answer: Answer, told: bool) -> None:
    talk = to_be_stopped(answer)
    losses = [(loss.action, loss.pointer) for loss in talk.losses if loss.detail.startswith("the CSMS was told")]
    assert losses == ([("RemoteStopTransaction", "")] if told else [])


def test_a_transaction_that_has_ended_is_not_asked_to_stop() -> None:
    talk = to_be_stopped(LOST)
    talk.stop()
    assert talk.followed == []
    talk.station("Heartbeat", {}, TIME)
    assert talk.followed == []


def test_a_stop_that_the_csms_asks_for_itself_is_the_one_that_is_owed() -> None:
    talk = to_be_stopped(LOST)
    assert talk.csms("RequestStopTransaction", {"transactionId": "1"}, {"status": "Accepted"}) == {"status": "Accepted"}
    talk.station("Heartbeat", {}, TIME)
    assert talk.followed == []


def test_what_is_being_asked_is_not_asked_a_second_time() -> None:
    context = Context.start(to_be_stopped(LOST).state, NOW)
    do_owed(context)
    do_owed(context)
    first, second = (as_flow(work) for _, work in context.work)
    assert next(first) == v16.RemoteStopTransactionRequest(transaction_id=1)
    assert list(second) == []
    first.close()
    assert not context.state.under_way


REBOOT: Any = ("BootNotification", BOOT, {"status": "Accepted", "currentTime": AT, "interval": 300})


def test_a_stop_that_the_station_refuses_is_asked_for_once_in_a_connection_or_after_a_boot_and_thrice_in_all() -> None:
    talk, refused = to_be_stopped({"status": "Rejected"}), {"status": "Rejected"}
    talk.station("Heartbeat", {}, TIME)
    assert talk.followed == []
    talk.station(*REBOOT, refused)
    assert talk.followed == [STOP]
    talk.station("Heartbeat", {}, TIME)
    assert talk.followed == []
    for asked in ([STOP], []):
        talk.state = State.from_json(talk.state.to_json())
        talk.station("Heartbeat", {}, TIME, refused)
        assert talk.followed == asked


@pytest.mark.parametrize("failure", [LOST, {"status": "Rejected"}])
def test_a_stop_is_given_up_when_another_transaction_runs_on_the_connector(failure: Answer) -> None:
    talk = to_be_stopped(failure)
    talk.state = State.from_json(talk.state.to_json())
    talk.start(tag="BB")
    assert talk.followed == []
    talk.station("Heartbeat", {}, TIME)
    assert talk.followed == []


def test_a_token_that_is_accepted_again_ends_no_more_than_what_its_refusal_wanted() -> None:
    for stop_wanted in (False, True):
        talk = to_be_stopped(LOST) if stop_wanted else Talk()
        if not stop_wanted:
            talk.start()
        talk.options = Options(stop_on_refusal=True, first_transaction=1)
        talk.station("MeterValues", METERED, {"idTokenInfo": {"status": "ConcurrentTx"}}, {"status": "Rejected"})
        assert talk.followed == [STOP]
        talk.state = State.from_json(talk.state.to_json())
        talk.station("MeterValues", METERED, INFO, LOST)
        assert talk.followed == ([STOP] if stop_wanted else [])


def with_held_reset(answer: Answer) -> Talk:
    talk = Talk()
    start(talk, INFO)
    assert talk.csms("Reset", {"type": "OnIdle"}) == {"status": "Scheduled"}
    payload = {"transactionId": 1, "meterStop": 9, "timestamp": AT}
    talk.station("StopTransaction", payload, {}, answer)
    assert talk.followed == [SOFT]
    return talk


@pytest.mark.parametrize(
    ("answer", "again"), [(LOST, True), (SLOW, True), ({"status": "Rejected"}, False), (FAILED, False)]
)
def test_a_held_reset_is_sent_until_the_station_has_answered_and_a_refusal_is_told(answer: Answer, again: bool) -> None:
    talk = with_held_reset(answer)
    assert any(loss.action == "Reset" for loss in talk.losses) is not again
    talk.state = State.from_json(talk.state.to_json())
    talk.station("Heartbeat", {}, TIME)
    assert talk.followed == ([SOFT] if again else [])
    talk.station("Heartbeat", {}, TIME)
    assert talk.followed == []


def waiting(first: str, *others: Any) -> Wire:
    """Return a station with a transaction on connector 1, whose requests wait for the answer to the first of them."""
    wire = Wire(PAIRS[OCPP16, OCPP201])
    begin = {"connectorId": 1, "idTag": "AA", "meterStart": 0, "timestamp": AT}
    wire.feed(Side.STATION, [2, "1", "StartTransaction", begin])
    ((_, answer), *_) = [one for one in wire.feed(Side.CSMS, [3, "1", {}]) if one[0] is Side.STATION]
    end = {"transactionId": answer[2]["transactionId"], "meterStop": 9, "timestamp": AT}
    if first == "OnIdle":
        wire.feed(Side.CSMS, [2, "r", "Reset", {"type": "OnIdle"}])
    wire.feed(Side.STATION, [2, "2", "StopTransaction", end], *others)
    return wire


NEXT: Any = [2, "4", "StartTransaction", {"connectorId": 2, "idTag": "BB", "meterStart": 0, "timestamp": AT}]
PLAIN: Any = [2, "3", "MeterValues", {**METERED, "connectorId": 2, "transactionId": 7}]


@pytest.mark.parametrize(("others", "is_reset"), [([], True), ([PLAIN], True), ([NEXT], False), ([PLAIN, NEXT], False)])
def test_a_held_reset_does_not_end_a_transaction_whose_start_waits_for_its_turn(
    others: list[Any], is_reset: bool
) -> None:
    seen = waiting("OnIdle", *others).feed(Side.CSMS, [3, "2", {}])
    assert any(frame[2:3] == ["Reset"] for _, frame in seen) is is_reset


@pytest.mark.parametrize(("others", "is_held"), [([], False), ([PLAIN, NEXT], True)])
def test_a_reset_on_idle_is_held_while_a_start_waits_for_its_turn(others: list[Any], is_held: bool) -> None:
    seen = waiting("", *others).feed(Side.CSMS, [2, "r", "Reset", {"type": "OnIdle"}])
    assert any(frame == [3, "r", {"status": "Scheduled"}] for _, frame in seen) is is_held


@pytest.mark.parametrize("is_triggered", [True, False])
def test_a_boot_notification_that_the_csms_asked_for_ends_nothing_that_waits(is_triggered: bool) -> None:
    talk = Talk()
    talk.start(1)
    talk.csms("Reset", {"type": "OnIdle"})
    talk.start(2, answer=CallTimedOutError("TransactionEvent", 30.0))
    if is_triggered:
        talk.csms("TriggerMessage", {"requestedMessage": "BootNotification"})
    talk.station(*REBOOT)
    told = [(loss.action, loss.kind) for loss in talk.losses if loss.action == "Reset"]
    assert told == ([] if is_triggered else [("Reset", LossKind.DROPPED)])
    assert talk.csms("GetTransactionStatus", {"transactionId": "2"})["ongoingIndicator"] is is_triggered
    talk.stop(2, meterStop=9)
    talk.stop(1)
    assert talk.followed == ([SOFT] if is_triggered else [])


def refused_in_the_middle(connector: int) -> Talk:
    """Return a station with transactions on two connectors; a token is refused in meter values of the first."""
    talk = Talk(Options(stop_on_refusal=True, first_transaction=1))
    talk.start(1)
    talk.start(2)
    payload = {**METERED, "connectorId": connector}
    talk.station("MeterValues", payload, {"idTokenInfo": {"status": "Blocked"}}, {"status": "Accepted"})
    return talk


@pytest.mark.parametrize("connector", [0, 1, 2])
def test_the_transaction_that_is_refused_is_stopped_whatever_the_connector(connector: int) -> None:
    assert refused_in_the_middle(connector).followed == [STOP]


# Starts that were not answered


STOP_UNKNOWN = {"transactionId": -1, "meterStop": 9000, "timestamp": "2026-05-01T11:00:00Z"}


def unanswered(talk: Talk, *tags: str) -> None:
    for connector, tag in enumerate(tags, 1):
        talk.start(connector, tag=tag, answer=CallTimedOutError("TransactionEvent", 30.0))


@pytest.mark.parametrize(
    ("tags", "more", "ended"),
    [
        (["AA"], {}, "1"),
        (["AA"], {"idTag": "aa"}, "1"),
        (["AA"], {"idTag": "BB"}, None),
        (["AA", "BB"], {"idTag": "BB"}, "2"),
        (["AA", "BB"], {}, None),
        (["AA"], {"timestamp": "2026-05-01T09:00:00Z"}, None),
        (["AA"], {"meterStop": -1}, None),
    ],
)
def test_a_stop_without_a_number_ends_the_one_start_that_was_not_answered(
    tags: list[str], more: Any, ended: str | None
) -> None:
    talk = Talk()
    unanswered(talk, *tags)
    for _ in range(2):  # told again, it is the same
        talk.station("StopTransaction", {**STOP_UNKNOWN, **more}, {})
        event = talk.only()
        id, seq_no = event["transactionInfo"]["transactionId"], event["seqNo"]
        assert (id, seq_no) == (ended, 1) if ended else (id.startswith("unknown-") and seq_no == 0)
        assert (("/transactionInfo/transactionId", "inferred") in talk.lost()) is (ended is not None)
    assert talk.csms("RequestStopTransaction", {"transactionId": "1"})["status"] == (
        "Rejected" if ended == "1" else "Accepted"
    )


@pytest.mark.parametrize("doubt", ["booted", "refused"])
@pytest.mark.parametrize(("more", "ended"), [({}, False), ({"idTag": "BB"}, False), ({"idTag": "aa"}, True)])
def test_a_start_that_the_station_may_have_given_up_is_ended_by_its_own_tag_alone(
    doubt: str, more: Any, ended: bool
) -> None:
    talk = Talk()
    talk.start(answer=FAILED if doubt == "refused" else CallTimedOutError("TransactionEvent", 30.0))
    if doubt == "booted":
        talk.station(*REBOOT)
    talk.state = State.from_json(talk.state.to_json())
    talk.station("StopTransaction", {**STOP_UNKNOWN, **more}, {})
    assert (talk.only()["transactionInfo"]["transactionId"] == "1") is ended


def test_a_stop_without_a_number_is_not_that_of_a_transaction_whose_number_the_station_knows() -> None:
    talk = Talk()
    talk.start()
    talk.station("StopTransaction", STOP_UNKNOWN, {})
    assert talk.only()["transactionInfo"]["transactionId"].startswith("unknown-")


def test_a_start_that_is_answered_after_its_end_starts_no_other() -> None:
    talk = Talk()
    unanswered(talk, "AA")
    talk.stop(-1, meterStop=0)
    request = v16.StartTransactionRequest(connector_id=1, id_tag="AA", meter_start=0, timestamp=NOW)
    told = start_answered([v201.TransactionEventResponse()], Context.start(talk.state, NOW), request)
    assert told.transaction_id == 1
    assert [one.ended for one in talk.state.transactions.values()] == [True]


def test_a_start_that_was_not_answered_holds_nothing_up_once_the_station_has_booted() -> None:
    talk = Talk()
    unanswered(talk, "AA")
    unlock = ("UnlockConnector", {"evseId": 1, "connectorId": 1})
    assert talk.csms(*unlock) == {"status": "OngoingAuthorizedTransaction"}
    talk.station("BootNotification", BOOT, {"status": "Accepted", "currentTime": AT, "interval": 300})
    talk.state = State.from_json(talk.state.to_json())
    assert talk.csms(*unlock, {"status": "Unlocked"}) == {"status": "Unlocked"}
    assert talk.csms("GetTransactionStatus", {"transactionId": "1"})["ongoingIndicator"] is False
    assert talk.start(answer=INFO)["transactionId"] == 1  # it had kept its start after all
    assert talk.csms(*unlock) == {"status": "OngoingAuthorizedTransaction"}


def test_a_bridge_on_a_new_connection_asks_again_for_what_a_state_that_the_program_holds_was_refused() -> None:
    talk = to_be_stopped({"status": "Rejected"})
    assert talk.state.under_way
    Bridge(station_version=OCPP16, csms_version=OCPP201, clock=lambda: NOW, state=talk.state)
    talk.station("Heartbeat", {}, TIME, {"status": "Rejected"})
    assert talk.followed == [STOP]

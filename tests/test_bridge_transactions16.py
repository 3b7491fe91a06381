"""The transactions and statuses of a 1.6 station under a 2.0.1 CSMS."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ocppkit import CallRefused
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place, State, Token
from ocppkit.errors import CallTimedOutError
from tests.bridge16 import AT, FAILED, NOW, Talk

LATE = "2026-05-01T09:58:00Z"
LATER = "2026-05-01T10:40:00Z"
INFO: dict[str, Any] = {"idTokenInfo": {"status": "Accepted"}}


def metered(talk: Talk, number: int | None = 1, **sample: Any) -> Any:
    value = {"timestamp": AT, "sampledValue": [{"value": "7", **sample}]}
    known = {} if number is None else {"transactionId": number}
    return talk.station("MeterValues", {"connectorId": 1, "meterValue": [value], **known}, {})


# Starting


def test_a_start_is_answered_with_the_number_that_its_transaction_is_known_by() -> None:
    talk = Talk()
    assert talk.start(answer=INFO) == {"transactionId": 1, "idTagInfo": {"status": "Accepted"}}
    assert talk.only()["transactionInfo"] == {"transactionId": "1", "chargingState": "EVConnected"}
    assert talk.start(2, answer=INFO)["transactionId"] == 2


def test_a_number_is_the_unix_time_so_that_a_lost_state_gives_none_twice() -> None:
    talk = Talk(Options())
    first = int(NOW.timestamp())
    assert [talk.start(connector)["transactionId"] for connector in (1, 2)] == [first, first + 1]
    assert Talk(Options()).start()["transactionId"] == first


def test_a_start_that_failed_is_repeated_as_the_same_event() -> None:
    talk = Talk()
    assert talk.start(answer=FAILED) is FAILED
    first = talk.only()
    assert talk.start(answer=INFO)["transactionId"] == 1
    assert talk.only() == first
    assert ("/transactionInfo/transactionId", "inferred") in talk.lost()
    assert talk.start(tag="other", answer=INFO)["transactionId"] == 2


@pytest.mark.parametrize(("wh", "number"), [(0, 2), (9, 1)])
def test_a_start_like_one_that_has_ended_is_new_unless_energy_has_flowed_since(wh: int, number: int) -> None:
    """A clock that stands still makes equal starts; a meter that has moved on shows that it is an old one."""
    talk = Talk()
    talk.start()
    talk.stop(meterStop=wh)
    talk.state = State.from_json(talk.state.to_json())
    assert talk.start()["transactionId"] == number


@pytest.mark.parametrize("connector", [0, -1])
def test_a_start_on_what_is_no_connector_names_no_evse(connector: int) -> None:
    talk = Talk()
    talk.start(connector)
    assert "evse" not in talk.only()
    assert ("/connectorId", "dropped") in talk.lost()


def test_two_transactions_on_one_evse_are_told_to_be_one_too_many() -> None:
    talk = Talk()
    talk.state.topology.update({1: Place(1, 1), 2: Place(1, 2), 3: Place(2)})
    told: list[bool] = []
    for connector in (1, 3, 2, 1):
        talk.start(connector, tag=f"tag {connector}")
        told.append(("/connectorId", "folded") in talk.lost())
    assert told == [False, False, True, True]


def test_a_start_on_a_connector_that_the_station_did_not_count_is_of_one_that_there_is() -> None:
    talk = Talk()
    talk.state.topology[1] = Place(1)
    talk.start(2)
    unlock = ("UnlockConnector", {"evseId": 2, "connectorId": 1})
    assert talk.csms(*unlock) == {"status": "OngoingAuthorizedTransaction"}
    talk.status("Available", 3)
    assert dict(talk.state.topology) == {number: Place(number) for number in (1, 2, 3)}


def test_nothing_is_remembered_of_a_request_that_is_refused_for_what_it_would_lose() -> None:
    talk = Talk(Options(refused=frozenset({LossKind.GUESSED, LossKind.FOLDED}), first_transaction=1))
    assert isinstance(talk.start(), CallRefused)
    assert talk.state.to_json() == State().to_json()
    talk.options = Options(refused=frozenset({LossKind.FOLDED}), first_transaction=1)
    assert talk.start()["transactionId"] == 1
    assert isinstance(talk.stop(reason="SoftReset"), CallRefused)
    assert [one.ended for one in talk.state.transactions.values()] == [False]
    assert talk.stop(reason="Local") == {}
    assert talk.only()["seqNo"] == 1


def test_a_token_that_is_not_judged_at_the_start_is_accepted_and_that_is_told() -> None:
    talk = Talk()
    assert talk.start(answer={})["idTagInfo"] == {"status": "Accepted"}
    assert ("/idTagInfo/status", "guessed") in talk.lost()


@pytest.mark.parametrize(
    ("info", "told"),
    [
        ({"status": "Accepted", "evseId": [1, 2]}, {"status": "Accepted"}),
        ({"status": "Accepted", "evseId": [2, 3]}, {"status": "Blocked", "expiryDate": AT}),
        ({"status": "NotAtThisTime"}, {"status": "Blocked", "expiryDate": AT}),
        ({"status": "NotAtThisLocation"}, {"status": "Blocked", "expiryDate": AT}),
        ({"status": "NotAllowedTypeEVSE"}, {"status": "Blocked"}),
        ({"status": "Unknown"}, {"status": "Invalid"}),
        ({"status": "ConcurrentTx"}, {"status": "ConcurrentTx"}),
        (
            {"status": "Expired", "cacheExpiryDateTime": LATE, "groupIdToken": {"idToken": "G", "type": "Central"}},
            {"status": "Expired", "expiryDate": LATE, "parentIdTag": "G"},
        ),
    ],
)
def test_what_the_csms_says_of_a_token_is_folded_into_what_1_6_can_say(info: Any, told: Any) -> None:
    assert Talk().start(answer={"idTokenInfo": info})["idTagInfo"] == told


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("Preparing", "EVConnected"),
        ("Available", "EVConnected"),
        ("Reserved", "EVConnected"),
        ("Charging", "Charging"),
        ("SuspendedEV", "SuspendedEV"),
        ("SuspendedEVSE", "SuspendedEVSE"),
    ],
)
def test_a_transaction_starts_in_the_state_that_its_connector_was_last_in(status: str, state: str) -> None:
    talk = Talk()
    talk.status(status)
    talk.start()
    assert talk.only()["transactionInfo"]["chargingState"] == state


# Remote starts and stops


def remote_start(talk: Talk, answer: str = "Accepted", **more: Any) -> Any:
    payload = {"idToken": {"idToken": "App-1", "type": "Central"}, "remoteStartId": 47, **more}
    return talk.csms("RequestStartTransaction", payload, {"status": answer})


@pytest.mark.parametrize(
    ("answer", "more", "tag", "after", "is_remote"),
    [
        ("Accepted", {"evseId": 1}, "APP-1", 0, True),
        ("Accepted", {}, "App-1", 0, True),
        ("Accepted", {"evseId": 2}, "App-1", 0, False),
        ("Accepted", {}, "other", 0, False),
        ("Accepted", {}, "App-1", 300, True),
        ("Accepted", {}, "App-1", 301, False),
        ("Rejected", {}, "App-1", 0, False),
    ],
)
def test_a_start_answers_the_remote_start_of_its_token_and_connector(
    answer: str, more: Any, tag: str, after: int, is_remote: bool
) -> None:
    talk = Talk()
    assert remote_start(talk, answer, **more) == {"status": answer}
    talk.now += timedelta(seconds=after)
    talk.start(tag=tag, at=talk.now.isoformat())
    event = talk.only()
    assert event["triggerReason"] == ("RemoteStart" if is_remote else "Authorized")
    assert event["transactionInfo"].get("remoteStartId") == (47 if is_remote else None)
    if is_remote:
        assert not talk.state.remote_starts


@pytest.mark.parametrize(("connector", "remote"), [(2, 48), (1, 47)])
def test_a_start_answers_the_remote_start_of_its_own_connector_first(connector: int, remote: int) -> None:
    talk = Talk()
    remote_start(talk)
    remote_start(talk, remoteStartId=48, evseId=2)
    talk.start(connector, tag="App-1")
    assert talk.only()["transactionInfo"]["remoteStartId"] == remote


@pytest.mark.parametrize(
    ("failure", "trigger"), [(FAILED, "Authorized"), (CallTimedOutError("RemoteStartTransaction", 30.0), "RemoteStart")]
)
def test_a_remote_start_that_is_refused_is_forgotten_and_one_without_an_answer_is_not(
    failure: Any, trigger: str
) -> None:
    talk = Talk()
    payload = {"idToken": {"idToken": "App-1", "type": "Central"}, "remoteStartId": 47}
    assert talk.csms("RequestStartTransaction", payload, failure) is failure
    talk.start(tag="App-1")
    assert talk.only()["triggerReason"] == trigger


@pytest.mark.parametrize(
    ("statuses", "connector"),
    [
        ({}, 1),
        ({1: "Faulted", 2: "Preparing"}, 2),
        ({1: "Available", 2: "Preparing"}, 2),
        ({1: "Charging"}, 2),
        ({1: "Unavailable", 2: "Charging"}, 2),
        ({1: "Available", 2: "Available"}, 1),
    ],
)
def test_a_remote_start_goes_to_the_connector_of_its_evse_that_can_start(
    statuses: dict[int, str], connector: int
) -> None:
    talk = Talk()
    talk.state.topology.update({1: Place(1, 1), 2: Place(1, 2)})
    for number, status in statuses.items():
        talk.status(status, number)
    remote_start(talk, evseId=1)
    assert talk.only()["connectorId"] == connector
    assert ("/connectorId", "guessed") in talk.lost()


@pytest.mark.parametrize(("after", "trigger"), [(60, "RemoteStart"), (61, "Authorized")])
def test_an_option_says_how_long_a_remote_start_waits_at_a_station_that_does_not_tell(after: int, trigger: str) -> None:
    talk = Talk(Options(remote_start_lifetime=60.0))
    remote_start(talk)
    talk.now += timedelta(seconds=after)
    talk.start(tag="App-1", at=talk.now.isoformat())
    assert talk.only()["triggerReason"] == trigger


def test_the_stations_own_time_out_rules_how_long_a_remote_start_waits() -> None:
    talk = Talk()
    talk.state.facts["ConnectionTimeOut"] = 20
    remote_start(talk)
    talk.now += timedelta(seconds=21)
    talk.start(tag="App-1", at=talk.now.isoformat())
    assert talk.only()["triggerReason"] == "Authorized"


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"evseId": 9}, "UnknownEvse"),
        ({"idToken": {"idToken": "x" * 21, "type": "Central"}}, "TooLargeElement"),
    ],
)
def test_a_remote_start_that_1_6_cannot_do_is_rejected_by_the_bridge(more: Any, reason: str) -> None:
    talk = Talk()
    talk.state.topology[1] = Place(1)
    assert remote_start(talk, **more) == {"status": "Rejected", "statusInfo": {"reasonCode": reason}}
    assert not talk.asked
    assert not talk.state.remote_starts


def test_a_remote_stop_waits_until_the_station_knows_the_number() -> None:
    talk = Talk()
    assert talk.start(answer=CallTimedOutError("TransactionEvent", 30.0)).__class__ is CallTimedOutError
    assert talk.csms("RequestStopTransaction", {"transactionId": "1"}) == {"status": "Accepted"}
    assert not talk.asked
    talk.start(answer=INFO)
    assert talk.followed == [(Side.STATION, "RemoteStopTransaction", {"transactionId": 1})]
    assert talk.csms("RequestStopTransaction", {"transactionId": "1"}, {"status": "Rejected"}) == {"status": "Rejected"}
    assert talk.only() == {"transactionId": 1}


@pytest.mark.parametrize(("id", "number"), [("1777629600", 1777629600), ("0", 0)])
def test_a_transaction_that_a_lost_state_forgot_is_stopped_by_its_number(id: str, number: int) -> None:
    talk = Talk()
    assert talk.csms("RequestStopTransaction", {"transactionId": id}, {"status": "Accepted"}) == {"status": "Accepted"}
    assert talk.only() == {"transactionId": number}


@pytest.mark.parametrize("id", ["abc", "007", "-5", "1.5", "", "\u0661"])
def test_an_id_that_no_bridge_gave_is_of_no_transaction(id: str) -> None:
    talk = Talk()
    answer = talk.csms("RequestStopTransaction", {"transactionId": id})
    assert answer == {"status": "Rejected", "statusInfo": {"reasonCode": "TxNotFound"}}


def test_a_transaction_that_has_ended_is_not_stopped() -> None:
    talk = Talk()
    talk.start()
    talk.stop()
    assert talk.csms("RequestStopTransaction", {"transactionId": "1"})["statusInfo"] == {"reasonCode": "TxNotFound"}


def test_whether_a_transaction_goes_on_is_known_and_the_queue_of_the_station_is_guessed() -> None:
    talk = Talk()
    talk.start()
    ask = ("GetTransactionStatus", {"transactionId": "1"})
    assert talk.csms(*ask) == {"messagesInQueue": False, "ongoingIndicator": True}
    assert ("/messagesInQueue", "guessed") in talk.lost()
    talk.stop()
    assert talk.csms(*ask) == {"messagesInQueue": False, "ongoingIndicator": False}


# Meter values


@pytest.mark.parametrize(
    ("sample", "trigger"),
    [
        ({}, "MeterValuePeriodic"),
        ({"context": "Sample.Clock"}, "MeterValueClock"),
        ({"context": "Trigger"}, "Trigger"),
        ({"context": "Transaction.Begin"}, "MeterValuePeriodic"),
    ],
)
def test_meter_values_of_a_transaction_are_its_next_event(sample: Any, trigger: str) -> None:
    talk = Talk()
    talk.start()
    assert metered(talk, **sample) == {}
    event = talk.only()
    assert (event["eventType"], event["seqNo"], event["triggerReason"]) == ("Updated", 1, trigger)
    assert ("/connectorId", "dropped") in talk.lost()
    assert metered(talk) == {}
    assert talk.only()["seqNo"] == 2


@pytest.mark.parametrize("number", [None, 77, -1])
def test_meter_values_of_no_transaction_are_plain(number: int | None) -> None:
    talk = Talk()
    talk.start()
    metered(talk, number)
    assert [action for action, _ in talk.asked] == ["MeterValues"]
    assert (("/transactionId", "dropped") in talk.lost()) is (number is not None)


def test_meter_values_without_a_number_may_join_the_one_transaction_of_their_connector() -> None:
    talk = Talk(Options(attach_meter_values=True, first_transaction=1))
    metered(talk, None)
    assert talk.asked[0][0] == "MeterValues"
    talk.start()
    metered(talk, None)
    assert talk.only()["transactionInfo"] == {"transactionId": "1"}
    assert ("/transactionInfo/transactionId", "inferred") in talk.lost()


def test_meter_values_of_which_nothing_is_left_are_answered_by_the_bridge() -> None:
    talk = Talk()
    assert metered(talk, measurand="Temperature", unit="Celcius") == {}
    assert not talk.asked
    assert ("", "answered") in talk.lost()


def test_the_main_meter_is_evse_0_and_an_evse_with_two_connectors_stands_for_both() -> None:
    talk = Talk()
    talk.state.topology.update({1: Place(1, 1), 2: Place(1, 2), 3: Place(2)})
    value = {"timestamp": AT, "sampledValue": [{"value": "7"}]}
    for connector, evse in ((0, 0), (2, 1), (3, 2)):
        talk.station("MeterValues", {"connectorId": connector, "meterValue": [value]}, {})
        assert talk.only()["evseId"] == evse
        assert (("/connectorId", "folded") in talk.lost()) is (connector == 2)


@pytest.mark.parametrize("stops", [True, False])
def test_a_token_refused_in_the_middle_of_a_transaction_stops_it_if_that_is_wanted(stops: bool) -> None:
    talk = Talk(Options(stop_on_refusal=stops, first_transaction=1))
    talk.start()
    value = {"timestamp": AT, "sampledValue": [{"value": "7"}]}
    payload = {"connectorId": 1, "transactionId": 1, "meterValue": [value]}
    talk.station("MeterValues", payload, {"idTokenInfo": {"status": "Blocked"}, "totalCost": 1.5})
    assert {("/idTokenInfo", "dropped"), ("/totalCost", "dropped")} <= talk.lost()
    stop = [(Side.STATION, "RemoteStopTransaction", {"transactionId": 1})]
    assert talk.followed == (stop if stops else [])


# Ending


@pytest.mark.parametrize(
    ("reason", "stopped", "trigger"),
    [
        (None, "Local", "StopAuthorized"),
        ("DeAuthorized", "DeAuthorized", "Deauthorized"),
        ("EmergencyStop", "EmergencyStop", "AbnormalCondition"),
        ("EVDisconnected", "EVDisconnected", "EVCommunicationLost"),
        ("HardReset", "ImmediateReset", "ResetCommand"),
        ("Local", "Local", "StopAuthorized"),
        ("Other", "Other", "AbnormalCondition"),
        ("PowerLoss", "PowerLoss", "AbnormalCondition"),
        ("Reboot", "Reboot", "AbnormalCondition"),
        ("Remote", "Remote", "RemoteStop"),
        ("SoftReset", "ImmediateReset", "ResetCommand"),
        ("UnlockCommand", "Other", "UnlockCommand"),
    ],
)
def test_the_reason_of_a_stop_is_told_twice(reason: str | None, stopped: str, trigger: str) -> None:
    talk = Talk()
    talk.start()
    more: Any = {} if reason is None else {"reason": reason}
    talk.stop(**more)
    event = talk.only()
    assert (event["transactionInfo"]["stoppedReason"], event["triggerReason"]) == (stopped, trigger)


@pytest.mark.parametrize(("digits", "cut"), [(36, False), (37, True)])
def test_the_number_of_an_unknown_transaction_is_cut_to_what_an_id_can_be(digits: int, cut: bool) -> None:
    talk = Talk()
    talk.stop(10 ** (digits - 1))
    assert len(talk.only()["transactionInfo"]["transactionId"]) == 36
    assert (("/transactionId", "truncated") in talk.lost()) is cut


def test_a_stop_that_failed_is_repeated_with_its_seq_no() -> None:
    talk = Talk()
    talk.start()
    assert talk.stop(answer=FAILED) is FAILED
    first = talk.only()
    assert talk.stop() == {}
    assert talk.only() == first
    assert ("/transactionInfo/transactionId", "inferred") in talk.lost()
    assert first["seqNo"] == 1


@pytest.mark.parametrize(("number", "id"), [(-1, "unknown-20260501100000-9"), (77, "77")])
def test_a_stop_of_an_unknown_transaction_ends_one_of_its_own(number: int, id: str) -> None:
    talk = Talk()
    for _ in range(2):  # told again, it is the same
        assert talk.stop(number) == {}
        event = talk.only()
        assert (event["eventType"], event["seqNo"], event["transactionInfo"]["transactionId"]) == ("Ended", 0, id)
        assert ("/transactionInfo/transactionId", "invented") in talk.lost()


def test_the_register_at_the_end_is_not_told_twice_unless_it_differs() -> None:
    talk = Talk()
    for wh, count in (("9", 1), ("9.99", 1), ("10", 2), ("0.009", 2)):
        talk.start(tag=wh)
        end = {"value": wh, "context": "Transaction.End", "unit": "Wh"}
        number = talk.state.counters["transaction"]
        talk.stop(number, transactionData=[{"timestamp": AT, "sampledValue": [end]}])
        assert len(talk.only()["meterValue"]) == count


def test_an_empty_list_of_values_is_lost_and_that_is_told() -> None:
    talk = Talk()
    talk.start()
    talk.stop(transactionData=[])
    assert ("/transactionData", "dropped") in talk.lost()


def test_what_is_told_late_was_offline() -> None:
    talk = Talk()
    talk.start(at=LATE)
    assert talk.only()["offline"] is True
    talk.stop(timestamp=LATE)
    assert talk.only()["offline"] is True
    talk.start(at="2026-05-01T09:59:00Z")
    assert "offline" not in talk.only()


def test_a_transaction_survives_a_restart_of_the_bridge() -> None:
    talk = Talk()
    talk.start()
    talk.state = State.from_json(talk.state.to_json())
    metered(talk)
    assert talk.only()["seqNo"] == 1
    talk.state = State.from_json(talk.state.to_json())
    talk.stop()
    assert talk.only()["seqNo"] == 2


# Statuses


def test_a_status_is_told_when_it_changes_for_2_x() -> None:
    talk = Talk()
    told = [[body["connectorStatus"] for _, body in talk.status(status)] for status in ("Available", "Preparing")]
    assert told == [["Available"], ["Occupied"]]
    assert talk.status("Preparing") == talk.status("Finishing") == talk.status("SuspendedEV") == []
    assert ("", "answered") in talk.lost()


def test_the_charging_state_of_a_running_transaction_follows_the_status() -> None:
    talk = Talk()
    talk.start()
    states = ["Charging", "Charging", "SuspendedEV", "Faulted", "Unavailable", "Finishing", "Available"]
    told = [
        [body["transactionInfo"].get("chargingState") for _, body in talk.status(state) if "seqNo" in body]
        for state in states
    ]
    assert told == [["Charging"], [], ["SuspendedEV"], ["SuspendedEVSE"], [], ["EVConnected"], ["Idle"]]


def test_a_status_that_was_asked_for_is_told_even_if_it_is_no_change() -> None:
    talk = Talk()
    talk.status("Available", 1)
    talk.status("Available", 2)
    trigger = {"requestedMessage": "StatusNotification", "evse": {"id": 1, "connectorId": 1}}
    talk.csms("TriggerMessage", trigger, {"status": "Rejected"})
    assert talk.status("Available", 1) == []
    talk.csms("TriggerMessage", trigger, {"status": "Accepted"})
    assert (len(talk.status("Available", 1)), len(talk.status("Available", 2))) == (1, 0)
    talk.csms("TriggerMessage", {"requestedMessage": "StatusNotification"}, {"status": "Accepted"})
    assert (len(talk.status("Available", 1)), len(talk.status("Available", 2))) == (1, 1)


def test_a_status_that_did_not_arrive_is_told_again_and_the_station_is_answered() -> None:
    talk = Talk()
    payload = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
    assert talk.station("StatusNotification", payload, FAILED) == {}
    assert len(talk.status("Available")) == 1


def test_all_statuses_are_told_anew_after_a_boot() -> None:
    talk = Talk()
    talk.status("Available")
    accepted = {"status": "Accepted", "currentTime": AT, "interval": 300}
    talk.station("BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}, accepted)
    assert len(talk.status("Available")) == 1


def test_the_status_of_the_station_is_an_event() -> None:
    talk = Talk()
    ((action, event),) = talk.status("Unavailable", 0)
    (data,) = event["eventData"]
    assert (action, data["component"], data["variable"]) == (
        "NotifyEvent",
        {"name": "ChargingStation"},
        {"name": "AvailabilityState"},
    )
    assert (data["actualValue"], data["trigger"]) == ("Unavailable", "Delta")


def faults(told: list[tuple[str, Any]]) -> list[tuple[str, str, bool]]:
    found = [body["eventData"][0] for action, body in told if action == "NotifyEvent"]
    return [(data["component"]["name"], data["techCode"], data.get("cleared", False)) for data in found]


def test_an_error_is_told_once_and_cleared_when_it_is_over() -> None:
    talk = Talk()
    assert faults(talk.status("Faulted", error="GroundFailure", vendorErrorCode="E1")) == [
        ("Connector", "GroundFailure/E1", False)
    ]
    assert faults(talk.status("Faulted", error="GroundFailure", vendorErrorCode="E1")) == []
    assert faults(talk.status("Faulted", error="OverVoltage")) == [("Connector", "OverVoltage", False)]
    assert faults(talk.status("Faulted", error="ReaderFailure")) == [
        ("Connector", "OverVoltage", True),
        ("TokenReader", "ReaderFailure", False),
    ]
    assert faults(talk.status("Available")) == [("TokenReader", "ReaderFailure", True)]
    assert faults(talk.status("Available")) == []


@pytest.mark.parametrize(("code", "length"), [("E" * 36, 50), ("E" * 37, 50), ("E" * 35, 49)])
def test_a_code_that_is_too_long_for_2_x_is_cut(code: str, length: int) -> None:
    talk = Talk()
    ((_, made, _),) = faults(talk.status("Faulted", error="GroundFailure", vendorErrorCode=code))
    assert len(made) == length
    assert (("/vendorErrorCode", "truncated") in talk.lost()) is (len(code) > 36)


def test_what_comes_with_no_error_and_an_empty_code_are_lost_and_that_is_told() -> None:
    talk = Talk()
    talk.status("Available", info="all is well", vendorErrorCode="0", vendorId="V")
    assert {("/info", "dropped"), ("/vendorErrorCode", "dropped"), ("/vendorId", "dropped")} <= talk.lost()
    talk.status("Faulted", error="GroundFailure", vendorErrorCode="")
    assert ("/vendorErrorCode", "dropped") in talk.lost()


def test_an_application_may_name_the_component_of_an_error() -> None:
    talk = Talk(Options(error_component={"WeakSignal": "Antenna"}.get))
    assert faults(talk.status("Available", error="WeakSignal")) == [("Antenna", "WeakSignal", False)]
    assert faults(talk.status("Available", 2, error="ReaderFailure")) == [("TokenReader", "ReaderFailure", False)]


@pytest.mark.parametrize(
    ("status", "after", "ended"),
    [
        ("Available", 0, None),
        ("Available", 1800, "Expired"),
        ("Faulted", 0, "Removed"),
        ("Unavailable", 0, "Removed"),
        ("Reserved", 1800, None),
    ],
)
def test_how_a_reservation_ends_is_told_from_the_status_of_its_connector(
    status: str, after: int, ended: str | None
) -> None:
    talk = Talk()
    reserve = {"id": 7, "expiryDateTime": "2026-05-01T10:30:00Z", "idToken": {"idToken": "A", "type": "Central"}}
    talk.csms("ReserveNow", {**reserve, "evseId": 1}, {"status": "Accepted"})
    talk.now += timedelta(seconds=after)
    told = [body["reservationUpdateStatus"] for action, body in talk.status(status) if action.startswith("Reservation")]
    assert told == ([] if ended is None else [ended])
    assert (7 in talk.state.reservations) is (ended is None)


@pytest.mark.parametrize(("connector", "at", "told"), [(1, AT, []), (2, AT, ["Expired"]), (1, LATER, ["Expired"])])
def test_a_start_on_a_reserved_connector_uses_the_reservation_that_it_does_not_name(
    connector: int, at: str, told: list[str]
) -> None:
    talk = Talk()
    reserve = {"id": 7, "expiryDateTime": "2026-05-01T10:30:00Z", "idToken": {"idToken": "A", "type": "Central"}}
    talk.csms("ReserveNow", {**reserve, "evseId": 1}, {"status": "Accepted"})
    talk.start(connector, at=at)
    talk.now += timedelta(seconds=3600)
    made = talk.status("SuspendedEV")
    assert [body["reservationUpdateStatus"] for action, body in made if action.startswith("Reservation")] == told


def test_a_reservation_that_was_used_or_canceled_has_no_other_end() -> None:
    talk = Talk()
    for id, connector in ((7, 1), (8, 2)):
        reserve = {"id": id, "expiryDateTime": AT, "idToken": {"idToken": "A", "type": "Central"}, "evseId": connector}
        talk.csms("ReserveNow", reserve, {"status": "Accepted"})
    payload = {"connectorId": 1, "idTag": "A", "meterStart": 0, "timestamp": AT, "reservationId": 7}
    talk.station("StartTransaction", payload, {})
    talk.csms("CancelReservation", {"reservationId": 8}, {"status": "Accepted"})
    assert not talk.state.reservations


# Tokens


def test_a_token_goes_up_as_it_came_down() -> None:
    talk = Talk()
    token = {"idToken": "Ab-1", "type": "KeyCode", "additionalInfo": [{"additionalIdToken": "x", "type": "pin"}]}
    talk.csms("RequestStartTransaction", {"idToken": token, "remoteStartId": 1}, {"status": "Accepted"})
    talk.station("Authorize", {"idTag": "AB-1"}, INFO)
    assert talk.only() == {"idToken": token}
    assert talk.state.tokens["ab-1"] == Token("Ab-1", "KeyCode", (("x", "pin"),))


def test_a_token_that_differs_in_more_than_the_case_of_ascii_letters_is_another() -> None:
    talk = Talk()
    token = {"idToken": "STRASSE", "type": "KeyCode"}
    talk.csms("RequestStartTransaction", {"idToken": token, "remoteStartId": 1}, {"status": "Accepted"})
    for tag, made in (("strasse", token), ("stra\u00dfe", {"idToken": "stra\u00dfe", "type": "Central"})):
        talk.station("Authorize", {"idTag": tag}, INFO)
        assert talk.only() == {"idToken": made}
    talk.start(tag="stra\u00dfe")
    assert talk.only()["triggerReason"] == "Authorized"


def test_a_long_token_goes_by_an_alias_if_that_is_wanted() -> None:
    talk = Talk(Options(long_tokens="alias", first_transaction=1))
    token = {"idToken": "x" * 36, "type": "eMAID"}
    talk.csms("RequestStartTransaction", {"idToken": token, "remoteStartId": 1}, {"status": "Accepted"})
    alias = talk.only()["idTag"]
    assert len(alias) == 20
    talk.start(tag=alias.lower())
    assert talk.only()["idToken"] == token


@pytest.mark.parametrize(
    ("tag", "type"),
    [
        ("", "NoAuthorization"),
        ("04A2B3C4", "ISO14443"),
        ("04a2b3c4d5e6f7", "ISO14443"),
        ("04A2B3C4D5E6F7A8B9C0", "ISO14443"),
        ("E0040150ABCDEF01", "ISO15693"),
        ("0A1B2C3D4E5F", "MacAddress"),
        ("VID:0A1B2C3D4E5F", "MacAddress"),
        ("DE-ABC-C12345678-9", "eMAID"),
        ("DEABCC123456789", "eMAID"),
        ("DEXYZC12345678", "eMAID"),
        ("04A2B3C", "Central"),
        ("04A2B3C4\n", "Central"),
        ("APP-USER-9", "Central"),
    ],
)
def test_the_type_of_an_unknown_token_is_guessed_by_its_look(tag: str, type: str) -> None:
    talk = Talk()
    talk.station("Authorize", {"idTag": tag}, INFO)
    assert talk.only()["idToken"] == {"idToken": tag, "type": type}
    assert ("/idToken/type", "guessed") in talk.lost()


def test_an_application_may_know_the_type_of_a_token_better() -> None:
    talk = Talk(Options(token_type={"X1": "KeyCode"}.get))
    for tag, type in (("X1", "KeyCode"), ("X2", "Central")):
        talk.station("Authorize", {"idTag": tag}, INFO)
        assert talk.only()["idToken"]["type"] == type

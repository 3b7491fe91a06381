"""What a capture tells: pairs, senders, versions, transactions, sessions and faults, from frames alone."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import LENIENT, OCPP16, OCPP21, OCPP201, STRICT, VERSIONS, Leniency, Version, v16
from ocppkit.capture.records import BrokenLine, Entry, Link, LinkChange, Record
from ocppkit.conversations import (
    Conversations,
    Fault,
    FaultKind,
    Lost,
    Problem,
    Seen,
    Session,
    SessionEnd,
    Told,
    Transaction,
    TransactionProblem,
    Unanswered,
    calls,
    conversation,
    statistics,
    transactions,
)
from ocppkit.conversations.statistics import Durations, Statistics
from ocppkit.json import is_array, is_object
from ocppkit.messages import Sender
from tests.benchmarks.log_maker import TRAFFIC
from tests.test_corpus import ROWS

T = TypeVar("T")

START: Final = datetime(2024, 5, 1, tzinfo=UTC)
STATION, CSMS = Sender.STATION, Sender.CSMS
ARROWS: Final = {">": STATION, "<": CSMS, "?": None}
BOOT_16: Final = '"BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}'
BOOT_201: Final = '"BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}'

STREAM: Final = (
    '"NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2024-05-01T00:00:00Z","data":[{"t":0,"v":"1"}]}'
)


def record(row: str, second: float = 0, connection: str = "CS1", version: type[Version] | None = None) -> Record:
    """Make a record of an arrow for its sender (> the station, < the CSMS, ? unknown) and its text."""
    arrow, _, text = row.partition(" ")
    return Record(START + timedelta(seconds=second), connection, ARROWS[arrow], text, version)


def tell(*rows: str | Entry, policy: Leniency = LENIENT, version: type[Version] | None = None) -> list[Told]:
    """Return all that is told of rows, a second apart."""
    entries = [record(row, second) if isinstance(row, str) else row for second, row in enumerate(rows)]
    return list(Conversations(policy, version).tell(entries))


def of(kind: type[T], told: Sequence[object]) -> list[T]:
    return [one for one in told if isinstance(one, kind)]


def seen(*rows: str | Entry, policy: Leniency = LENIENT, version: type[Version] | None = None) -> list[Seen]:
    return of(Seen, tell(*rows, policy=policy, version=version))


def link(what: Link, second: float = 0, version: type[Version] | None = None) -> LinkChange:
    return LinkChange(START + timedelta(seconds=second), "CS1", what, version)


# Pairs


def test_an_answer_has_its_call_and_the_time_between_them() -> None:
    call, answer = seen('> [2,"1","Heartbeat",{}]', '< [3,"1",{"currentTime":"2024-05-01T00:00:00Z"}]')
    assert (call.number, call.answers, call.waited) == (0, None, None)
    assert (answer.number, answer.answers, answer.waited) == (1, 0, timedelta(seconds=1))
    assert (answer.action, answer.problem) == ("Heartbeat", None)
    assert isinstance(answer.message, v16.HeartbeatResponse)


def test_an_answer_without_call_is_unmatched() -> None:
    (answer,) = seen('< [3,"9",{}]')
    assert (answer.problem, answer.answers, answer.action, answer.message) == (Problem.UNMATCHED, None, None, None)


def test_an_answer_of_the_side_that_has_called_is_unmatched() -> None:
    _, answer = seen('> [2,"1","Heartbeat",{}]', '> [3,"1",{}]')
    assert answer.problem is Problem.UNMATCHED


def test_an_answer_on_another_connection_is_unmatched() -> None:
    _, answer = seen('> [2,"1","Heartbeat",{}]', record('< [3,"1",{}]', connection="CS2"))
    assert answer.problem is Problem.UNMATCHED


def test_a_second_answer_names_the_call_that_has_its_answer() -> None:
    *_, second = seen(
        '> [2,"1","Authorize",{"idTag":"A"}]', '< [3,"1",{"idTagInfo":{"status":"Blocked"}}]', '< [3,"1",{}]'
    )
    assert (second.problem, second.answers, second.action) == (Problem.SECOND_ANSWER, 0, "Authorize")


def test_both_sides_may_use_one_id_at_the_same_time() -> None:
    rows = [
        '> [2,"1","Heartbeat",{}]',
        '< [2,"1","Reset",{"type":"Hard"}]',
        '> [3,"1",{"status":"Accepted"}]',
        '< [3,"1",{"currentTime":"2024-05-01T00:00:00Z"}]',
    ]
    assert [(one.action, one.answers, one.problem) for one in seen(*rows)[2:]] == [
        ("Reset", 1, None),
        ("Heartbeat", 0, None),
    ]


def test_crossing_ids_are_told_apart_by_what_fits_where_the_source_names_no_sender() -> None:
    rows = [
        '? [2,"1","Heartbeat",{}]',
        '? [2,"1","Reset",{"type":"Hard"}]',
        '? [3,"1",{"status":"Accepted"}]',
        '? [3,"1",{"currentTime":"2024-05-01T00:00:00Z"}]',
    ]
    assert [(one.sender, one.answers, one.problem) for one in seen(*rows)] == [
        (STATION, None, None),
        (CSMS, None, None),
        (STATION, 1, None),
        (CSMS, 0, None),
    ]


def test_an_id_that_comes_again_is_repeated() -> None:
    heartbeat, answer = '> [2,"1","Heartbeat",{}]', '< [3,"1",{"currentTime":"2024-05-01T00:00:00Z"}]'
    assert [one.problem for one in seen(heartbeat, answer, heartbeat, answer)] == [
        None,
        None,
        Problem.REPEATED_ID,
        None,
    ]


def test_an_id_of_a_call_that_waits_gives_that_one_up() -> None:
    told = tell('> [2,"1","Heartbeat",{}]', '> [2,"1","Authorize",{"idTag":"A"}]', '< [3,"1",{}]')
    assert [(one.number, one.action, one.lost) for one in of(Unanswered, told)] == [(0, "Heartbeat", Lost.REPEATED)]
    assert of(Seen, told)[2].answers == 1


@pytest.mark.parametrize(
    ("after", "lost"),
    [
        ([], Lost.END),
        ([link(Link.CLOSED)], Lost.CLOSED),
        ([link(Link.OPENED)], Lost.CLOSED),
        ([f'> [2,"2",{BOOT_16}]'], Lost.BOOT),
        ([record('< [3,"9",{}]', 3602)], Lost.TIME_OUT),
        ([f'> [2,"m{number}","Heartbeat",{{}}]' for number in range(calls.MOST_WAITING)], Lost.CROWDED_OUT),
    ],
    ids=lambda value: value.value if isinstance(value, Lost) else "",
)
def test_a_call_without_answer_is_told_with_why_it_was_given_up(after: list[str | Entry], lost: Lost) -> None:
    told = tell('> [2,"1","Heartbeat",{}]', *after)
    first = next(one for one in of(Unanswered, told) if one.number == 0)
    assert (first.lost, first.message_id, first.sender, first.time) == (lost, "1", STATION, START)
    assert [one.number for one in of(Unanswered, told)].count(0) == 1


def test_a_boot_does_not_give_up_what_the_csms_has_called() -> None:
    trigger = '< [2,"1","TriggerMessage",{"requestedMessage":"BootNotification"}]'
    told = tell(trigger, f'> [2,"2",{BOOT_16}]', '> [3,"1",{"status":"Accepted"}]')
    assert [one.lost for one in of(Unanswered, told)] == [Lost.END]  # the boot itself
    assert of(Seen, told)[2].answers == 0


def test_an_answer_after_an_hour_is_unmatched_and_names_its_call() -> None:
    *_, late = seen('> [2,"1","Heartbeat",{}]', record('< [3,"1",{}]', 3601))
    assert (late.problem, late.answers, late.waited) == (Problem.UNMATCHED, 0, timedelta(seconds=3601))


def test_an_id_may_come_again_on_another_connection_and_after_a_boot() -> None:
    heartbeat, answer = '> [2,"1","Heartbeat",{}]', '< [3,"1",{"currentTime":"2024-05-01T00:00:00Z"}]'
    rows: list[str | Entry] = [heartbeat, answer, f'> [2,"2",{BOOT_16}]', heartbeat, record(heartbeat, 4, "CS2")]
    assert not [one for one in seen(*rows) if one.problem is not None]


# Senders and versions


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ('[2,"1","Heartbeat",{}]', STATION),
        ('[2,"1","Reset",{"type":"Hard"}]', CSMS),
        ('[2,"1","DataTransfer",{"vendorId":"V"}]', None),
        ('[2,"1","NoSuchAction",{}]', None),
        ('[2,"1","Heartbeat",{]', STATION),
    ],
)
def test_the_sender_follows_from_the_action(text: str, sender: Sender | None) -> None:
    # A version is known: what is broken tells none.
    call, answer = seen(f"? {text}", '? [3,"1",{}]', version=OCPP16)
    assert call.sender is sender
    assert answer.sender is {STATION: CSMS, CSMS: STATION, None: None}[sender]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ('< [2,"1","Heartbeat",{}]', Problem.WRONG_DIRECTION),
        ('> [2,"1","Reset",{"type":"Hard"}]', Problem.WRONG_DIRECTION),
        ('> [2,"1","DataTransfer",{"vendorId":"V"}]', None),
        ('< [2,"1","DataTransfer",{"vendorId":"V"}]', None),
    ],
)
def test_what_the_other_side_sends_is_in_the_wrong_direction(row: str, problem: Problem | None) -> None:
    (call,) = seen(row)
    assert (call.problem, call.sender) == (problem, ARROWS[row[0]])


@pytest.mark.parametrize(
    ("rows", "version"),
    [
        ([f'? [2,"1",{BOOT_16}]'], OCPP16),
        ([f'? [2,"1",{BOOT_201}]'], OCPP201),
        (['? [2,"1","StartTransaction",{"connectorId":1}]'], OCPP16),
        (['? [2,"1","TransactionEvent",{}]'], OCPP201),
        (['? [2,"1","NotifySettlement",{}]'], OCPP21),
        (['? [2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError"}]'], OCPP16),
        (['? [2,"1","StatusNotification",{"connectorId":1,"evseId":1}]'], OCPP201),
        ([f'? [2,"1",{BOOT_201}]', '? [2,"2","NotifySettlement",{}]'], OCPP21),
        (['? [2,"1","Reset",{"type":"OnIdle"}]'], OCPP201),
        ([f'? [2,"1",{BOOT_16}]', f'? [2,"2",{BOOT_201}]'], OCPP201),  # the station has been updated
    ],
)
def test_the_version_follows_from_what_is_called(rows: list[str], version: type[Version]) -> None:
    assert seen(*rows)[-1].version is version


def test_the_version_stays_what_was_deduced() -> None:
    rows = [f'? [2,"1",{BOOT_201}]', '? [2,"2","Heartbeat",{}]', '? [3,"9",{}]']
    assert [one.version for one in seen(*rows)] == [OCPP201] * 3


def test_the_version_that_is_said_goes_before_the_deduced_one() -> None:
    row = f'? [2,"1",{BOOT_16}]'
    assert seen(row, version=OCPP21)[0].version is OCPP21
    assert seen(link(Link.OPENED, version=OCPP201), row, version=OCPP21)[0].version is OCPP201
    assert seen(record(row, version=OCPP201), version=OCPP21)[0].version is OCPP201


def test_most_of_the_corpus_shows_its_version_and_all_of_it_its_senders() -> None:
    told = seen(*(Record(None, row["source"], None, row["raw"]) for row in ROWS))
    senders = {"cs->csms": STATION, "csms->cs": CSMS}
    wrong = [
        row["raw"] for row, one in zip(ROWS, told, strict=True) if one.sender not in (None, senders.get(row["dir"]))
    ]
    assert not wrong
    right = [
        one.version is not None and one.version.name == row["version"] for row, one in zip(ROWS, told, strict=True)
    ]
    assert sum(right) > 0.8 * len(ROWS)


# Problems and findings


@pytest.mark.parametrize(
    ("text", "version", "problem"),
    [
        ('[2,"1","Heartbeat"', OCPP16, Problem.BROKEN_FRAME),
        ("no frame", OCPP16, Problem.BROKEN_FRAME),
        ('[2,"1","NoSuchAction",{}]', OCPP16, Problem.UNKNOWN_ACTION),
        ('[2,"1","TransactionEvent",{}]', OCPP16, Problem.UNKNOWN_ACTION),
        ('[2,"1","NoSuchAction",{}]', None, Problem.UNKNOWN_ACTION),
        (f'[6,"1",{STREAM}]', OCPP21, None),
        (f'[2,"1",{STREAM}]', OCPP21, Problem.MESSAGE_TYPE),
        ('[6,"1","Heartbeat",{}]', OCPP21, Problem.MESSAGE_TYPE),
        ('[6,"1","Heartbeat",{}]', OCPP16, Problem.MESSAGE_TYPE),
        ('[5,"1","InternalError","",{}]', OCPP16, Problem.MESSAGE_TYPE),
        ('[5,"1","InternalError","",{}]', OCPP21, Problem.UNMATCHED),
        ('[4,"1","InternalError","",{}]', OCPP16, Problem.UNMATCHED),
        ('[4,"-1","RpcFrameworkError","",{}]', OCPP21, Problem.CALL_ERROR),
        ('[2,"1","StartTransaction",{}]', OCPP16, Problem.INVALID_PAYLOAD),
    ],
)  # fmt: skip
def test_a_frame_that_is_not_what_it_should_be_has_its_problem(
    text: str, version: type[Version] | None, problem: Problem | None
) -> None:
    (one,) = seen(f"> {text}", version=version)
    assert one.problem is problem


def test_an_error_ends_the_call_that_it_answers() -> None:
    told = tell('< [2,"1","Reset",{"type":"Hard"}]', '> [4,"1","NotSupported","no such thing",{}]')
    error = of(Seen, told)[1]
    assert (error.problem, error.action, error.answers) == (Problem.CALL_ERROR, "Reset", 0)
    assert not of(Unanswered, told)


def test_a_refusal_of_an_answer_names_the_action() -> None:
    *_, refusal = seen(
        '> [2,"1","Heartbeat",{}]', '< [3,"1",{}]', '> [5,"1","FormatViolation","",{}]', version=OCPP21
    )  # fmt: skip
    assert (refusal.problem, refusal.action, refusal.sender) == (Problem.CALL_ERROR, "Heartbeat", STATION)


def test_a_broken_answer_ends_its_call() -> None:
    told = tell('> [2,"1","Heartbeat",{}]', '< [3,"1",{"currentTime":]')
    broken = of(Seen, told)[1]
    assert (broken.kind, broken.problem, broken.action, broken.answers) == (None, Problem.BROKEN_FRAME, "Heartbeat", 0)
    assert not of(Unanswered, told)


def test_a_broken_call_has_its_action_and_its_answer() -> None:
    broken, answer = seen('> [2,"1","MeterValues",{"transactionId":,', "< [3,\"1\",{}]", version=OCPP16)  # fmt: skip
    assert (broken.kind, broken.action, broken.message_id) == (None, "MeterValues", "1")
    assert (answer.answers, answer.problem) == (0, None)


def test_a_lenient_reading_keeps_the_message_with_findings_and_a_strict_one_refuses_it() -> None:
    row = (
        '> [2,"1","StopTransaction",{"idTag":"'
        + "A" * 21
        + '","meterStop":1,"timestamp":"2024-05-01T00:00:00Z","transactionId":1}]'
    )
    (lenient,) = seen(row)
    (strict,) = seen(row, policy=STRICT)
    assert isinstance(lenient.message, v16.StopTransactionRequest)
    assert (lenient.problem, [one.pointer for one in lenient.findings]) == (None, ["/idTag"])
    assert (strict.message, strict.problem) == (None, Problem.INVALID_PAYLOAD)
    assert [one.pointer for one in strict.findings] == ["/idTag"]


def test_what_is_no_record_is_told_as_it_is() -> None:
    broken, opened = BrokenLine(7, "x", "it is odd"), link(Link.OPENED)
    told = tell(broken, opened)
    assert told[:2] == [broken, opened]


# Transactions


def start(meter: int = 100, id: str = "2") -> str:
    body = f'{{"connectorId":3,"idTag":"ABCDEFGH","meterStart":{meter},"timestamp":"2024-05-01T10:00:00Z"}}'
    return f'> [2,"{id}","StartTransaction",{body}]'


def started(transaction: int = 7, id: str = "2") -> str:
    return f'< [3,"{id}",{{"transactionId":{transaction},"idTagInfo":{{"status":"Accepted"}}}}]'


def values(*readings: tuple[str, str, str], id: str = "3") -> str:
    """Make MeterValues of transaction 7: minute, value and unit."""
    meter_value = [
        {"timestamp": f"2024-05-01T10:{minute}:00Z", "sampledValue": [{"value": value, "unit": unit}]}
        for minute, value, unit in readings
    ]
    return f'> [2,"{id}","MeterValues",{json.dumps({"connectorId": 3, "transactionId": 7, "meterValue": meter_value})}]'


def stop(meter: int = 1600, transaction: int = 7, id: str = "4", **more: object) -> str:
    body = {"meterStop": meter, "timestamp": "2024-05-01T11:30:00Z", "transactionId": transaction, **more}
    return f'> [2,"{id}","StopTransaction",{json.dumps(body)}]'


def event(kind: str, minute: int, meter: str | None = None, **more: object) -> str:
    body: dict[str, Any] = {
        "eventType": kind,
        "timestamp": f"2024-05-01T10:{minute:02}:00Z",
        "triggerReason": "Authorized",
        "seqNo": minute,
        "transactionInfo": {"transactionId": "tx", **({"stoppedReason": "Local"} if kind == "Ended" else {})},
        **more,
    }
    if meter is not None:
        body["meterValue"] = [{"timestamp": body["timestamp"], "sampledValue": [json.loads(meter)]}]
    return f'> [2,"{minute}","TransactionEvent",{json.dumps(body)}]'


def test_a_transaction_of_16_is_told_when_it_ends() -> None:
    told = tell(start(), started(), values(("10", "0.2", "kWh")), stop(reason="Local"))
    (one,) = of(Transaction, told)
    assert (one.connection, one.id, one.connector, one.evse, one.token) == ("CS1", "7", 3, None, "…EFGH")
    assert (one.start, one.duration) == (datetime(2024, 5, 1, 10, tzinfo=UTC), timedelta(minutes=90))
    assert (one.energy, one.reason, one.problems, one.first, one.last) == (Decimal(1500), "Local", (), 0, 3)
    assert told.index(one) == told.index(of(Seen, told)[3]) + 1


def test_a_transaction_of_2x_has_its_energy_from_its_readings() -> None:
    told = tell(
        event("Started", 0, '{"value":1.25,"unitOfMeasure":{"unit":"kWh"}}', evse={"id": 2, "connectorId": 1},
              idToken={"idToken": "ABCDEFGH", "type": "ISO14443"}),
        event("Updated", 5, '{"value":7,"measurand":"Current.Import","phase":"L1"}'),
        event("Updated", 10, '{"value":99,"phase":"L1"}'),
        event("Ended", 30, '{"value":2250.5}'),
    )  # fmt: skip
    (one,) = of(Transaction, told)
    assert (one.id, one.evse, one.connector, one.token) == ("tx", 2, 1, "…EFGH")
    assert (one.energy, one.duration, one.reason, one.problems) == (
        Decimal("1000.5"),
        timedelta(minutes=30),
        "Local",
        (),
    )


NO_START, NO_END, NO_ID = TransactionProblem.NO_START, TransactionProblem.NO_END, TransactionProblem.NO_ID
BACKWARDS, NEGATIVE = TransactionProblem.METER_BACKWARDS, TransactionProblem.NEGATIVE_ENERGY


@pytest.mark.parametrize(
    ("rows", "problems"),
    [
        ([start(), started()], [NO_END]),
        ([start()], [NO_ID]),
        ([start(), '< [4,"2","InternalError","",{}]'], [NO_ID]),
        ([start(), '< [3,"2",{"transactionId":]'], [NO_ID]),
        ([stop()], [NO_START]),
        ([values(("10", "5", "Wh"))], [NO_START, NO_END]),
        ([start(200), started(), stop(100)], [NEGATIVE]),
        ([start(), started(), values(("10", "500", "Wh"), ("20", "400", "Wh")), stop()], [BACKWARDS]),
        ([start(), started(), values(("20", "500", "Wh"), ("10", "400", "Wh")), stop()], []),
        ([start(), started(), values(("10", "0.5", "kWh"), ("20", "600", "Wh")), stop()], []),
        ([event("Ended", 1)], [NO_START]),
        ([event("Started", 0)], [NO_END]),
        ([event("Started", 0, '{"value":2}'), event("Ended", 1, '{"value":1}')], [BACKWARDS, NEGATIVE]),
    ],
)
def test_what_is_odd_about_a_transaction_is_told(rows: list[str], problems: list[TransactionProblem]) -> None:
    (one,) = of(Transaction, tell(*rows))
    assert list(one.problems) == problems


@pytest.mark.parametrize(
    "rows",
    [
        [start(), started(), stop(), stop(id="5"), values(("59", "5", "Wh"), id="6")],
        [event("Started", 0), event("Ended", 1), event("Ended", 2), event("Updated", 3), event("Started", 4)],
        [start(), start(), started(), stop()],
    ],
    ids=["1.6", "2.x", "start sent again"],
)
def test_what_is_sent_again_or_late_makes_no_second_transaction(rows: list[str]) -> None:
    assert len(of(Transaction, tell(*rows))) == 1


@pytest.mark.parametrize("answer", ['[3,"2",{}]', '[4,"2","InternalError","",{}]', '[3,"2",{"transactionId":]'])
def test_a_start_that_is_refused_is_told_when_it_is(answer: str) -> None:
    told = tell(start(), f"< {answer}", '> [2,"9","Heartbeat",{}]')
    assert told.index(of(Transaction, told)[0]) < told.index(of(Seen, told)[2])


@pytest.mark.parametrize("id", [0, -1])
def test_meter_values_outside_of_a_transaction_make_none(id: int) -> None:
    row = values(("10", "5", "Wh")).replace('"transactionId": 7', f'"transactionId": {id}')
    assert not of(Transaction, tell(row))


def test_a_single_reading_is_no_energy() -> None:
    (one,) = of(Transaction, tell(values(("10", "5", "Wh"))))
    assert one.energy is None


def test_a_transaction_goes_on_over_connections() -> None:
    told = tell(start(), started(), link(Link.CLOSED, 2), link(Link.OPENED, 3), stop())
    (one,) = of(Transaction, told)
    assert (one.start is not None, one.problems) == (True, ())


def test_a_stop_with_an_id_tag_that_is_too_long_ends_the_transaction() -> None:
    (one,) = of(Transaction, tell(start(), started(), stop(idTag="A" * 21)))
    assert (one.energy, one.problems) == (Decimal(1500), ())


@pytest.mark.parametrize(
    ("token", "shown"), [("ABCDEFGH", "…EFGH"), ("ABC", "…C"), ("A", "…"), ("", None)]
)  # fmt: skip
def test_of_a_token_only_the_ending_is_told(token: str, shown: str | None) -> None:
    row = start().replace("ABCDEFGH", token)
    (one,) = of(Transaction, tell(row, started(), stop()))
    assert (one.token or None) == shown


# Sessions


def test_a_session_goes_from_open_to_close() -> None:
    heartbeat = record('> [2,"1","Heartbeat",{}]', 1)
    told = tell(link(Link.OPENED, version=OCPP16), heartbeat, link(Link.CLOSED, 60), f'> [2,"1",{BOOT_16}]')
    first, second = of(Session, told)
    assert (first.connection, first.version, first.ended_by) == ("CS1", OCPP16, SessionEnd.CLOSED)
    assert (first.start, first.end) == (START, START + timedelta(minutes=1))
    assert (first.frames, first.unanswered, first.first) == (1, 1, 0)
    assert (second.frames, second.ended_by) == (1, SessionEnd.END)


def test_a_session_goes_from_boot_to_boot_where_the_source_says_no_more() -> None:
    told = tell('> [2,"1","Heartbeat",{}]', f'> [2,"2",{BOOT_16}]', '> [2,"3","Heartbeat",{}]', f'> [2,"4",{BOOT_16}]')
    assert [(one.first, one.frames, one.ended_by) for one in of(Session, told)] == [
        (0, 1, SessionEnd.BOOT),
        (1, 2, SessionEnd.BOOT),
        (3, 1, SessionEnd.END),
    ]


def test_a_boot_ends_no_session_that_was_opened() -> None:
    told = tell(link(Link.OPENED), f'> [2,"1",{BOOT_16}]', '> [2,"2","Heartbeat",{}]', f'> [2,"3",{BOOT_16}]')
    assert [(one.frames, one.ended_by) for one in of(Session, told)] == [(3, SessionEnd.END)]


def test_opening_again_ends_the_session_before() -> None:
    told = tell(link(Link.OPENED), '> [2,"1","Heartbeat",{}]', link(Link.OPENED, 5))
    assert [one.ended_by for one in of(Session, told)] == [SessionEnd.OPENED_AGAIN, SessionEnd.END]


# Faults


@pytest.mark.parametrize(
    ("row", "kind", "what", "place"),
    [
        (
            '> [2,"1","StatusNotification",{"connectorId":1,"errorCode":"GroundFailure","status":"Faulted",'
            '"info":"x"}]',
            FaultKind.STATUS, "GroundFailure x", "connector 1",
        ),
        (
            '> [2,"1","StatusNotification",{"connectorId":1,"evseId":2,"connectorStatus":"Faulted",'
            '"timestamp":"2024-05-01T00:00:00Z"}]',
            FaultKind.STATUS, "Faulted", "EVSE 2, connector 1",
        ),
        (
            '> [2,"1","NotifyEvent",{"generatedAt":"2024-05-01T00:00:00Z","seqNo":0,"eventData":[{"eventId":1,'
            '"timestamp":"2024-05-01T00:00:00Z","trigger":"Alerting","actualValue":"true","eventNotificationType":'
            '"HardWiredNotification","component":{"name":"Connector","evse":{"id":3}},"variable":{"name":"Problem"}}]}]',
            FaultKind.STATUS, "Connector.Problem", "EVSE 3",
        ),
        ('> [2,"1","Authorize",{}]', FaultKind.REFUSED_PAYLOAD, "Authorize: /idTag: is missing", None),
        ("> x", FaultKind.BROKEN_FRAME, "no OCPP-J message: the text is no JSON", None),
    ],
)  # fmt: skip
def test_a_fault_says_where_and_what(row: str, kind: FaultKind, what: str, place: str | None) -> None:
    told = tell(row)
    (fault,) = of(Fault, told)
    assert (fault.number, fault.kind, fault.what, fault.place) == (0, kind, what, place)
    assert told.index(fault) > told.index(of(Seen, told)[0])


def test_a_refusal_is_a_fault_of_the_call() -> None:
    told = tell('< [2,"1","Reset",{"type":"Hard"}]', '> [4,"1","InternalError","at ws://me:secret@host",{}]')
    (fault,) = of(Fault, told)
    assert (fault.kind, fault.what) == (FaultKind.CALL_ERROR, "Reset: InternalError (at ws://***@host)")


@pytest.mark.parametrize(
    "row",
    [
        '> [2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]',
        '> [2,"1","Heartbeat",{}]',
        '> [3,"9",{}]',
    ],
)
def test_what_is_in_order_is_no_fault(row: str) -> None:
    assert not of(Fault, tell(row))


# Bounds


def test_a_connection_too_many_ends_the_one_that_was_silent_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "MOST_CONNECTIONS", 2)
    heartbeat = '> [2,"1","Heartbeat",{}]'
    told = tell(*(record(heartbeat, second, name) for second, name in enumerate(["A", "B", "A", "C"])))
    assert [(one.connection, one.ended_by) for one in of(Session, told)] == [
        ("B", SessionEnd.CROWDED_OUT),
        ("A", SessionEnd.END),
        ("C", SessionEnd.END),
    ]


def test_a_transaction_too_many_tells_the_oldest() -> None:
    count = transactions.MOST_OPEN + 1
    rows = [row for number in range(1, count + 1) for row in (start(id=str(number)), started(number, str(number)))]
    told = tell(*rows)
    assert [one.id for one in of(Transaction, told)] == [str(number) for number in range(1, count + 1)]
    assert told.index(of(Transaction, told)[0]) == told.index(of(Seen, told)[-1]) + 1


PAYLOADS: Final = sorted(TRAFFIC)
BY_NAME: Final = {version.name: version for version in VERSIONS}


@given(st.data())
def test_whatever_comes_each_record_is_seen_once_and_each_call_has_one_end(data: st.DataObject) -> None:
    frames: list[Entry] = []
    for second in range(data.draw(st.integers(1, 20))):
        version, action, kind = data.draw(st.sampled_from(PAYLOADS))
        payload = data.draw(st.sampled_from(TRAFFIC[version, action, kind]))
        id = data.draw(st.sampled_from(["1", "2", "3", "-1"]))
        text = f'[2,"{id}","{action}",{payload}]' if kind == 2 else f'[3,"{id}",{payload}]'
        text = text[: data.draw(st.one_of(st.none(), st.integers(0, 60)))]
        sender = data.draw(st.sampled_from([STATION, CSMS, None]))
        if data.draw(st.integers(0, 9)) == 0:
            frames.append(link(data.draw(st.sampled_from(list(Link))), second))
        frames.append(
            Record(START + timedelta(minutes=7 * second), data.draw(st.sampled_from(["A", "CS1"])), sender, text)
        )
    told = tell(*frames)
    records = of(Seen, told)
    assert [one.number for one in records] == list(range(len(records)))
    assert [one.record for one in records] == [one for one in frames if isinstance(one, Record)]
    called = {one.number for one in records if one.kind == 2}
    answered = {one.answers for one in records if one.kind == 3 and one.problem in (None, Problem.INVALID_PAYLOAD)}
    # A broken frame can be an answer, to a call that waits or to one that has ended, and a call that gets one.
    broken = {one.answers for one in records if one.kind is None}
    given_up = [one.number for one in of(Unanswered, told)]
    assert called <= answered | broken | set(given_up)
    assert len(given_up) == len(set(given_up))
    assert not answered & set(given_up)
    assert sum(one.frames for one in of(Session, told)) == len(records)


ODD_VALUES: Final[list[Any]] = [None, "", 0, -1, "x" * 40, True, [], {}, 1e300]


def with_holes(value: Any, chance: random.Random) -> Any:
    """Leave out some properties and items of a JSON value, and put others in the place of some values."""
    if is_object(value):
        return {key: with_holes(one, chance) for key, one in value.items() if chance.random() > 0.12}
    if is_array(value):
        return [with_holes(one, chance) for one in value if chance.random() > 0.05]
    return chance.choice(ODD_VALUES) if chance.random() < 0.05 else value


def test_messages_with_holes_break_nothing() -> None:
    chance = random.Random(1)
    conversations = Conversations(LENIENT.but(allow_incomplete=True))
    messages = 0
    for number in range(3000):
        version, action, _ = chance.choice(PAYLOADS)
        for kind, head in ((2, f'"{action}",'), (3, "")):
            payload = with_holes(json.loads(chance.choice(TRAFFIC.get((version, action, kind)) or ["{}"])), chance)
            row = f'? [{kind},"{number}",{head}{json.dumps(payload)}]'
            found = of(Seen, conversations.take(record(row, number, version, BY_NAME[version])))
            messages += found[0].message is not None
    assert messages > 5000


def test_what_a_hostile_station_writes_long_is_kept_short() -> None:
    long = "x" * 10_000
    told = tell(f'> [2,"{long}","{long}",{{"{long}":1}}]', f'> [2,"1","Heartbeat",{{"{long}":1}}]', link(Link.CLOSED))
    lost = of(Unanswered, told)[0]
    assert (len(lost.message_id), len(lost.action or "")) == (calls.LONGEST_ID, calls.LONGEST_ID)
    figures = Statistics()
    for one in told:
        figures.take(one)
    assert all(len(name) <= 255 for name in figures.unknown_actions)
    assert all(len(pointer) <= 255 for (_, _, pointer, _), _ in figures.places.rows())
    assert of(Seen, tell(f'> [2,"{long}","Heartbeat",{{}}]', f'< [3,"{long}",{{}}]'))[1].answers == 0


# Statistics


@given(st.lists(st.floats(0.001, 10_000), min_size=1, max_size=200), st.sampled_from([0.5, 0.95, 1.0]))
def test_a_quantile_is_right_within_three_in_a_hundred(seconds: list[float], share: float) -> None:
    durations = Durations()
    for one in seconds:
        durations.add(timedelta(seconds=one))
    found = durations.quantile(share)
    assert found is not None
    exact = sorted(seconds)[math.ceil(share * len(seconds)) - 1]
    assert found.total_seconds() == pytest.approx(exact, rel=0.03)
    assert durations.longest == timedelta(seconds=max(seconds))


def test_durations_below_zero_count_too() -> None:
    durations = Durations()
    durations.add(timedelta(seconds=-1))
    assert (durations.count, durations.longest) == (1, timedelta(seconds=-1))
    assert Durations().quantile(0.5) is None


def test_tables_of_counts_are_bounded_and_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statistics, "MOST_KEYS", 3)
    figures = Statistics()
    rows = [record(f'> [2,"1","Action{number}",{{}}]', number, f"CS{number}") for number in range(10)]
    for one in Conversations().tell(rows):
        figures.take(one)
    assert len(figures.unknown_actions) == len(figures.stations.rows()) == len(figures.actions.rows()) == 3
    assert figures.unknown_actions.total() + figures.unknown_actions.others == figures.frames == 10
    assert sum(one.frames for _, one in figures.stations.rows()) + figures.stations.others.frames == 10


@pytest.mark.parametrize(
    ("rows", "clean"),
    [
        (['> [2,"1","Heartbeat",{}]', '< [3,"1",{"currentTime":"2024-05-01T00:00:00Z"}]'], True),
        (['> [2,"1","Heartbeat",{}]'], True),  # the log ended
        (['< [2,"1","Reset",{"type":"Hard"}]', '> [4,"1","NotSupported","",{}]'], True),
        (['> [2,"1","Heartbeat",{}]', link(Link.CLOSED)], False),
        (['> [2,"1","Heartbeat",{"x":1}]'], False),
        (['> [3,"1",{}]'], False),
        ([BrokenLine(1, "", "it is odd")], False),
    ],
)
def test_a_log_is_clean_unless_something_in_it_is_wrong(rows: list[str | Entry], clean: bool) -> None:
    figures = Statistics()
    for one in tell(*rows):
        figures.take(one)
    assert figures.clean is clean

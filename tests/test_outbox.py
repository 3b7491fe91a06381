"""The outbox: order, retries, transaction ids, low memory, and no step that a crash can spoil."""

from __future__ import annotations

import json
import traceback
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, ClassVar, TypeVar, cast

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from ocppkit import (
    ERRATA,
    OCPP16,
    OCPP21,
    OCPP201,
    CallCancelledError,
    CallFailed,
    CallTimedOutError,
    ConnectionLost,
    InvalidResponseError,
    PayloadError,
    RemoteCallError,
    StateError,
    Version,
    to_payload,
    v16,
    v21,
    v201,
)
from ocppkit.messages import Request, Response
from ocppkit.station import (
    Delivery,
    MessageDelivered,
    MessageDiscarded,
    MessageDropped,
    MessageRetry,
    OpenTransaction,
    Outbox,
    OutboxEvent,
    OutboxFull,
)
from ocppkit.store import KeyValues, MemoryStore, Store

V = TypeVar("V", bound=Version)
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
EVENT = v201.TransactionEventEnumType
REASON = v201.TriggerReasonEnumType
REFUSED = RemoteCallError("InternalError")
LATE = CallTimedOutError("TransactionEvent", 30.0)
STOPPED = v16.StopTransactionResponse()
METERED = v16.MeterValuesResponse()
TAKEN = v201.TransactionEventResponse()


def start(meter: int = 0) -> v16.StartTransactionRequest:
    return v16.StartTransactionRequest(connector_id=1, id_tag="04A2", meter_start=meter, timestamp=NOW)


def meter(value: int = 0) -> v16.MeterValuesRequest:
    sample = v16.MeterValue(timestamp=NOW, sampled_value=[v16.SampledValue(value=str(value))])
    return v16.MeterValuesRequest(connector_id=1, meter_value=[sample])


def stop(meter: int = 0) -> v16.StopTransactionRequest:
    return v16.StopTransactionRequest(transaction_id=0, meter_stop=meter, timestamp=NOW)


def started(transaction_id: int = 4711) -> v16.StartTransactionResponse:
    return v16.StartTransactionResponse(
        transaction_id=transaction_id, id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    )


def event(
    seq_no: int,
    kind: v201.TransactionEventEnumType = EVENT.UPDATED,
    *,
    transaction: str = "T1",
    reason: v201.TriggerReasonEnumType = REASON.METER_VALUE_PERIODIC,
) -> v201.TransactionEventRequest:
    return v201.TransactionEventRequest(
        event_type=kind,
        timestamp=NOW,
        trigger_reason=reason,
        seq_no=seq_no,
        transaction_info=v201.TransactionType(transaction_id=transaction),
    )


def security() -> v16.SecurityEventNotificationRequest:
    return v16.SecurityEventNotificationRequest(type="InvalidTLSVersion", timestamp=NOW)


def status() -> v16.StatusNotificationRequest:
    return v16.StatusNotificationRequest(
        connector_id=1, error_code=v16.ChargePointErrorCode.NO_ERROR, status=v16.ChargePointStatus.AVAILABLE
    )


def box(version: type[V], store: Store | None = None, **options: Any) -> Outbox[V]:
    outbox = Outbox(version, MemoryStore() if store is None else store, now=0.0, **options)
    outbox.online()
    return outbox


def take(outbox: Outbox[Any], *requests: Any) -> None:
    """Hand over the messages of a transaction of 1.6."""
    for request in requests:
        outbox.add(request, now=0.0, transaction="T1")


def sent(outbox: Outbox[Any], now: float = 0.0) -> Delivery[Any]:
    delivery = outbox.next(now)
    assert delivery is not None
    return delivery


def request_of(found: Delivery[Any] | OutboxEvent[Any]) -> Any:
    return found.request


def deliver(outbox: Outbox[Any], *outcomes: Response | CallFailed, now: float = 0.0) -> list[Any]:
    """Send one message for each outcome, and return the requests."""
    requests: list[Any] = []
    for outcome in outcomes:
        delivery = sent(outbox, now)
        requests.append(delivery.request)
        outbox.finished(delivery, outcome, now=now)
    return requests


def seq_nos(requests: Iterable[Any]) -> list[int]:
    return [request.seq_no for request in requests]


# Attempts and waits


@pytest.mark.parametrize(
    ("outcome", "waits", "times"),
    [
        # X7, the worked example (OCPP 1.6, 3.7.1; OCPP 2.x part 2, E13): attempts 3, interval 60
        (REFUSED, 0.0, [0, 60, 180]),
        # X8 (TC_E_41, TC_E_42): a time-out adds the MessageTimeout to each gap
        (LATE, 30.0, [0, 90, 240]),
    ],
    ids=["CALLERROR", "time-out"],
)
@pytest.mark.parametrize("version", [OCPP16, OCPP201])
def test_a_message_is_tried_after_the_interval_times_its_failures_and_then_discarded(
    version: type[Version], outcome: CallFailed, waits: float, times: list[float]
) -> None:
    outbox: Outbox[Any] = box(version, retry=MessageRetry(attempts=3, interval=60))
    request: Any = meter() if version is OCPP16 else event(0)
    ticket = outbox.add(request, now=0.0)
    seen: list[float] = []
    now: float | None = 0.0
    while (now := outbox.next_deadline()) is not None:
        assert outbox.next(now - 0.1) is None
        delivery = sent(outbox, now)
        seen.append(now)
        assert delivery.attempt == len(seen)
        assert outbox.next_deadline() is None  # one at a time: OCPP-J, 4.1.1
        outbox.finished(delivery, outcome, now=now + waits)
    assert seen == times
    assert len(outbox) == 0
    assert [type(event) for event in outbox.events()] == [MessageDiscarded]
    with pytest.raises(type(outcome)):
        ticket.result()


def test_a_message_that_succeeds_midway_is_delivered_once() -> None:
    """TC_E_51."""
    outbox = box(OCPP201, retry=MessageRetry(attempts=3, interval=60))
    ticket = outbox.add(event(0), now=0.0)
    deliver(outbox, REFUSED)
    request = deliver(outbox, TAKEN, now=60.0)[0]
    assert (ticket.result(), request.seq_no, outbox.next_deadline()) == (TAKEN, 0, None)
    assert outbox.events() == [MessageDelivered(1, request, TAKEN)]


def test_a_restart_keeps_the_failures_and_waits_from_then_on() -> None:
    store = MemoryStore()
    outbox = box(OCPP201, store)
    outbox.add(event(0), now=0.0)
    deliver(outbox, REFUSED)
    outbox = Outbox(OCPP201, store, now=1000.0)
    outbox.online()
    assert outbox.next_deadline() == 1060.0
    assert sent(outbox, 1060.0).attempt == 2


@pytest.mark.parametrize("outcome", [ConnectionLost(sent=True), ConnectionLost(sent=False), CallCancelledError()])
def test_a_lost_connection_is_no_failure(outcome: CallFailed) -> None:
    """E13, remark: a failure is a CALLERROR or a time-out. The message is sent again as soon as that is possible."""
    outbox = box(OCPP201, retry=MessageRetry(attempts=1))
    outbox.add(event(0), now=0.0)
    for now in (1.0, 2.0, 3.0):
        deliver(outbox, outcome, now=now)
    assert sent(outbox, 3.0).attempt == 1


def test_a_message_that_is_cut_off_goes_back_to_its_place() -> None:
    outbox = box(OCPP201)
    for seq_no in range(3):
        outbox.add(event(seq_no), now=0.0)
    deliver(outbox, ConnectionLost(sent=True), now=5.0)
    sent(outbox, 5.0)
    outbox.offline()
    outbox.online()
    assert seq_nos(deliver(outbox, *[TAKEN] * 3, now=6.0)) == [0, 1, 2]


def test_a_broken_answer_is_a_failure_and_a_result_that_breaks_its_schema_is_none() -> None:
    """A CALLRESULT shows that the CSMS has the message (OCPP-J, 4.1.1), whatever else is wrong with it."""
    outbox = box(OCPP201)
    ticket = outbox.add(event(0), now=0.0)
    deliver(outbox, InvalidResponseError("no OCPP-J message"))
    assert (len(outbox), outbox.next_deadline()) == (1, 60.0)
    deliver(outbox, InvalidResponseError("invalid", payload={"totalCost": "much"}), now=60.0)
    assert len(outbox) == 0
    assert [event.response for event in outbox.events() if isinstance(event, MessageDelivered)] == [None]
    for _ in range(3):
        with pytest.raises(InvalidResponseError) as caught:
            ticket.result()
        assert len(traceback.extract_tb(caught.value.__traceback__)) == 2  # who asked before is not kept


# Order


def test_transaction_messages_of_1_6_keep_their_order_while_the_first_one_waits() -> None:
    """OCPP 1.6, 3.7: chronological; other messages may overtake."""
    outbox = box(OCPP16)
    take(outbox, start(1), meter(2), stop(3))
    deliver(outbox, REFUSED)
    assert outbox.next(59.0) is None
    outbox.add(status(), now=59.0)
    assert deliver(outbox, v16.StatusNotificationResponse(), now=59.0) == [status()]
    assert outbox.next(59.0) is None
    requests = deliver(outbox, started(), METERED, STOPPED, now=60.0)
    assert [request.__ocpp_action__ for request in requests] == ["StartTransaction", "MeterValues", "StopTransaction"]


def test_transaction_messages_of_2_x_do_not_wait_for_one_that_waits() -> None:
    """E13 and part 6, 2.1: the order on the wire is not required, and seqNo restores it."""
    outbox = box(OCPP201)
    for seq_no in range(3):
        outbox.add(event(seq_no), now=0.0)
    assert seq_nos(deliver(outbox, REFUSED, TAKEN, TAKEN)) == [0, 1, 2]
    assert outbox.next(59.0) is None
    assert seq_nos(deliver(outbox, TAKEN, now=60.0)) == [0]


def test_transaction_messages_of_2_x_keep_their_order_if_the_station_wants_it() -> None:
    outbox = box(OCPP201, in_order=True)
    for seq_no in range(3):
        outbox.add(event(seq_no), now=0.0)
    deliver(outbox, REFUSED)
    assert outbox.next(59.0) is None
    assert seq_nos(deliver(outbox, TAKEN, TAKEN, TAKEN, now=60.0)) == [0, 1, 2]


def test_nothing_is_sent_offline_and_one_message_waits_for_its_answer_at_a_time() -> None:
    outbox = Outbox(OCPP201, MemoryStore(), now=0.0)
    for seq_no in range(2):
        outbox.add(event(seq_no), now=0.0)
    assert (outbox.next(1.0), outbox.next_deadline()) == (None, None)
    outbox.online()
    assert outbox.next_deadline() == 0.0
    delivery = sent(outbox, 1.0)
    assert outbox.next(1.0) is None
    outbox.finished(delivery, TAKEN, now=1.0)
    assert request_of(sent(outbox, 1.0)).seq_no == 1


# Offline


def test_an_event_that_was_not_sent_when_it_happened_says_offline() -> None:
    """E12.FR.02; E11.FR.07 for those that still waited when the connection was lost."""
    outbox = box(OCPP201)
    for seq_no in range(3):
        outbox.add(event(seq_no), now=0.0)
    assert [request.offline for request in deliver(outbox, TAKEN, ConnectionLost(sent=True))] == [None, None]
    outbox.offline()
    outbox.add(event(3), now=2.0)
    outbox.online()
    outbox.add(event(4), now=3.0)
    requests = deliver(outbox, *[TAKEN] * 4, now=4.0)
    assert [(request.seq_no, request.offline) for request in requests] == [(1, True), (2, True), (3, True), (4, None)]


def test_an_event_that_outlived_the_program_says_offline() -> None:
    store = MemoryStore()
    box(OCPP201, store).add(event(0), now=0.0)
    assert request_of(sent(box(OCPP201, store))).offline is True


def test_a_message_that_goes_back_to_its_place_may_be_answered_late_and_is_then_not_sent_again() -> None:
    outbox = box(OCPP201)
    outbox.add(event(0), now=0.0)
    delivery = sent(outbox)
    outbox.offline()
    outbox.finished(delivery, LATE, now=1.0)  # what has become of it is known already
    assert len(outbox) == 1
    outbox.online()
    again = sent(outbox, 2.0)
    assert again.attempt == 1
    outbox.finished(delivery, TAKEN, now=2.0)
    outbox.finished(again, LATE, now=3.0)
    assert (len(outbox), outbox.next(9e9)) == (0, None)


# Transaction ids of 1.6


def test_later_messages_get_the_transaction_id_that_the_csms_gives() -> None:
    outbox = box(OCPP16)
    take(outbox, start(), meter(), stop())
    assert outbox.transaction("T1") == OpenTransaction("T1", None, None, ended=True)
    assert outbox.queued("T1") == 3
    requests = deliver(outbox, started(4711), METERED, STOPPED)
    assert [request.transaction_id for request in requests[1:]] == [4711, 4711]
    assert (outbox.transaction("T1"), outbox.queued("T1")) == (None, 0)


def test_a_restart_does_not_forget_the_transaction_id() -> None:
    store = MemoryStore()
    outbox = box(OCPP16, store)
    outbox.add(start(), now=0.0, transaction="T1")
    deliver(outbox, started(4711))
    outbox = box(OCPP16, store)
    assert outbox.open_transactions() == [OpenTransaction("T1", 4711)]
    outbox.add(stop(), now=0.0, transaction="T1")
    assert deliver(box(OCPP16, store), STOPPED)[0].transaction_id == 4711
    assert [key for key in store.items if not key.endswith("next")] == []


@pytest.mark.parametrize("last", [REFUSED, LATE, InvalidResponseError("invalid", payload={"transactionId": "x"})])
def test_minus_1_stands_for_a_transaction_id_that_never_came(last: CallFailed) -> None:
    """OCPP 1.6 errata, 3.18."""
    outbox = box(OCPP16, retry=MessageRetry(attempts=1))
    take(outbox, start(), meter(), stop())
    requests = deliver(outbox, last, METERED, STOPPED)
    assert [request.transaction_id for request in requests[1:]] == [-1, -1]


def test_a_response_that_breaks_its_schema_still_gives_the_transaction_id() -> None:
    outbox = box(OCPP16)
    take(outbox, start(), stop())
    deliver(outbox, InvalidResponseError("invalid", payload={"transactionId": 12, "idTagInfo": {}}))
    assert deliver(outbox, STOPPED)[0].transaction_id == 12


def test_messages_without_a_transaction_are_sent_as_they_are() -> None:
    """Clock-aligned MeterValues belong to no transaction, and keep the order of the others (OCPP 1.6, 3.7)."""
    outbox = box(OCPP16)
    request = stop()
    request.transaction_id = 12
    outbox.add(meter(), now=0.0)
    outbox.add(request, now=0.0)
    assert [r.transaction_id for r in deliver(outbox, METERED, STOPPED)] == [None, 12]


def test_meter_values_after_the_stop_still_get_the_transaction_id() -> None:
    store = MemoryStore()
    outbox = box(OCPP16, store)
    take(outbox, start(), stop(), meter())
    deliver(outbox, started(7), STOPPED)
    outbox = box(OCPP16, store)
    assert outbox.open_transactions() == []
    assert deliver(outbox, METERED)[0].transaction_id == 7
    assert outbox.transaction("T1") is None


def test_a_transaction_that_is_unknown_begun_twice_or_out_of_place_is_refused() -> None:
    outbox = box(OCPP16)
    with pytest.raises(ValueError, match="not begun"):
        outbox.add(stop(), now=0.0, transaction="T1")
    outbox.add(start(), now=0.0, transaction="T1")
    with pytest.raises(ValueError, match="begun before"):
        outbox.add(start(), now=0.0, transaction="T1")
    with pytest.raises(ValueError, match="not one of"):
        outbox.add(status(), now=0.0, transaction="T1")
    with pytest.raises(ValueError, match="not one of"):
        box(OCPP201).add(event(0), now=0.0, transaction="another")
    assert len(outbox) == 1


def test_transactions_that_never_end_are_forgotten_at_last() -> None:
    store = MemoryStore()
    outbox = box(OCPP16, store)
    for number in range(1002):
        outbox.add(start(), now=0.0, transaction=f"T{number}")
        deliver(outbox, started(number))
    assert outbox.open_transactions()[0].transaction == "T2"
    assert len(outbox.open_transactions()) == len([key for key in store.items if "/transaction/" in key]) == 1000


def test_a_station_learns_after_a_crash_which_transactions_of_2_x_are_open_and_their_last_seq_no() -> None:
    """part 2, E, 1.3.2.1: seqNo goes on by 1 for each event of a transaction."""
    store = MemoryStore()
    outbox = box(OCPP201, store)
    for seq_no, kind in enumerate([EVENT.STARTED, EVENT.UPDATED]):
        outbox.add(event(seq_no, kind), now=0.0)
    outbox.add(event(0, EVENT.STARTED, transaction="T2"), now=0.0)
    outbox.add(event(1, EVENT.ENDED, transaction="T2"), now=0.0)
    deliver(outbox, TAKEN, TAKEN)
    assert box(OCPP201, store).open_transactions() == [OpenTransaction("T1", None, 1)]


def test_what_the_station_keeps_with_a_message_is_kept_in_the_same_step() -> None:
    store = Failing()
    outbox = box(OCPP201, store)
    outbox.add(event(0), now=0.0, also={"station/done": b"1"})
    assert store.items["station/done"] == b"1"
    store.left = 3
    with pytest.raises(CrashError):
        outbox.add(event(1), now=0.0, also={"station/done": b"2"})
    assert (store.items["station/done"], len(box(OCPP201, MemoryStore(store.items)))) == (b"1", 1)


# Low memory


def test_every_other_intermediate_event_is_dropped_and_neither_begin_nor_end() -> None:
    """E04.FR.07, E04.FR.08, E12.FR.04, E12.FR.05: the 1st, 3rd, 5th of those in between."""
    outbox = box(OCPP201)
    kinds = [EVENT.STARTED, *[EVENT.UPDATED] * 6, EVENT.ENDED]
    tickets = [outbox.add(event(seq_no, kind), now=0.0) for seq_no, kind in enumerate(kinds)]
    assert outbox.drop_intermediate() == 3
    dropped = [request_of(found).seq_no for found in outbox.events() if isinstance(found, MessageDiscarded)]
    assert dropped == [1, 3, 5]
    with pytest.raises(MessageDropped, match="memory"):
        tickets[1].result()
    assert seq_nos(deliver(outbox, *[TAKEN] * 5)) == [0, 2, 4, 6, 7]


def test_events_of_a_limit_that_was_reached_are_not_dropped() -> None:
    """E12.FR.05 of OCPP 2.1."""
    outbox = box(OCPP21)
    limits = ["EnergyLimitReached", "TimeLimitReached", "CostLimitReached", "SoCLimitReached"]
    for seq_no, reason in enumerate([*limits, "MeterValueClock"]):
        request = v21.TransactionEventRequest(
            event_type=v21.TransactionEventEnumType.UPDATED,
            timestamp=NOW,
            trigger_reason=v21.TriggerReasonEnumType(reason),
            seq_no=seq_no,
            transaction_info=v21.TransactionType(transaction_id="T1"),
        )
        outbox.add(request, now=0.0)
    assert outbox.drop_intermediate() == 1
    assert outbox.drop_intermediate() == 0
    assert len(outbox) == 4


def test_a_full_outbox_makes_room_where_it_is_allowed_and_refuses_otherwise() -> None:
    outbox = box(OCPP16, capacity=4)
    outbox.add(status(), now=0.0)
    outbox.add(security(), now=0.0)
    outbox.add(start(), now=0.0, transaction="T1")
    outbox.add(meter(1), now=0.0, transaction="T1")
    outbox.add(meter(2), now=0.0, transaction="T1")  # drops the status, which is of no transaction
    outbox.add(meter(3), now=0.0, transaction="T1")  # drops the first meter values
    with pytest.raises(OutboxFull, match="4 messages"):
        outbox.add(status(), now=0.0)  # transaction messages are dropped last
    outbox.add(stop(), now=0.0, transaction="T1")
    dropped = [to_payload(found.request) for found in outbox.events() if isinstance(found, MessageDiscarded)]
    assert [payload.get("meterValue", [{}])[0].get("sampledValue") for payload in dropped] == [
        None,
        [{"value": "1"}],
        [{"value": "2"}],
    ]
    outbox.add(start(), now=0.0, transaction="T2")
    with pytest.raises(OutboxFull):
        outbox.add(stop(), now=0.0, transaction="T2")
    assert len(outbox) == 4


def test_the_message_that_waits_for_its_answer_is_not_dropped() -> None:
    outbox = box(OCPP201)
    for seq_no in range(2):
        outbox.add(event(seq_no), now=0.0)
    delivery = sent(outbox)
    assert outbox.drop_intermediate() == 1
    outbox.finished(delivery, TAKEN, now=0.0)
    assert len(outbox) == 0


def test_an_ended_transaction_is_over_when_its_last_message_was_dropped() -> None:
    store = MemoryStore()
    outbox = box(OCPP16, store)
    take(outbox, start(), stop(), meter())
    deliver(outbox, started(7), STOPPED)
    assert outbox.drop_intermediate() == 1
    assert outbox.transaction("T1") is None
    assert list(store.items) == ["outbox/1.6/next"]


def test_a_security_event_is_kept_until_the_csms_answers() -> None:
    """A04.FR.02: delivery is guaranteed. A CSMS that refuses it has it."""
    outbox = box(OCPP16, retry=MessageRetry(attempts=2, interval=10))
    outbox.add(security(), now=0.0)
    for attempt in range(1, 9):
        deliver(outbox, LATE, now=attempt * 100.0)
    deliver(outbox, REFUSED, now=1000.0)
    assert len(outbox) == 0


# Handing over


def test_a_message_is_kept_as_it_was_when_it_was_handed_over() -> None:
    outbox, request = box(OCPP16), stop(5)
    outbox.add(request, now=0.0)
    request.meter_stop = 6
    assert deliver(outbox, STOPPED)[0].meter_stop == 5


def test_an_invalid_message_or_one_of_another_version_is_refused() -> None:
    outbox = box(OCPP16)
    wrong: Any = start()
    wrong.connector_id = "x"
    with pytest.raises(PayloadError, match="connectorId"):
        outbox.add(wrong, now=0.0)
    wrong = event(0)
    with pytest.raises(TypeError, match=r"OCPP 1\.6"):
        outbox.add(wrong, now=0.0)
    assert len(outbox) == 0


def test_what_the_errata_allow_is_kept_by_an_outbox_that_allows_it() -> None:
    request = meter()
    request.meter_value[0].sampled_value[0].unit = v16.UnitOfMeasure("Hertz")
    with pytest.raises(PayloadError, match="unit"):
        box(OCPP16).add(request, now=0.0)
    outbox = box(OCPP16, policy=ERRATA)
    outbox.add(request, now=0.0)
    assert sent(outbox).request == request


def test_stations_and_versions_share_a_store_and_do_not_see_each_other() -> None:
    store = MemoryStore()
    one, other, new = (
        box(OCPP16, store, name="CS1"),
        box(OCPP16, store, name="CS2"),
        box(OCPP201, store, name="CS1"),
    )
    one.add(stop(1), now=0.0)
    other.add(stop(2), now=0.0)
    new.add(event(3), now=0.0)
    boxes: list[Outbox[Any]] = [
        box(OCPP16, store, name="CS1"),
        box(OCPP16, store, name="CS2"),
        box(OCPP201, store, name="CS1"),
    ]
    assert [len(box) for box in boxes] == [1, 1, 1]
    assert [deliver(box, TAKEN)[0] for box in boxes[:2]] == [stop(1), stop(2)]


def test_a_ticket_waits_for_its_end() -> None:
    outbox = box(OCPP16)
    ticket = outbox.add(start(), now=0.0, transaction="T1")
    with pytest.raises(StateError):
        ticket.result()
    assert (ticket.done, repr(ticket)) == (False, "<QueuedMessage 1: waits>")
    deliver(outbox, started(3))
    assert (ticket.done, ticket.result().transaction_id) == (True, 3)


def test_numbers_name_a_message_for_ever() -> None:
    store = MemoryStore()
    outbox = box(OCPP16, store)
    assert [outbox.add(stop(), now=0.0).number for _ in range(2)] == [1, 2]
    deliver(outbox, STOPPED, STOPPED)
    assert box(OCPP16, store).add(stop(), now=0.0).number == 3


@pytest.mark.parametrize("wrong", [{"attempts": 0}, {"interval": -1}])
def test_settings_that_never_send_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        MessageRetry(**wrong)


# Crashes


class CrashError(Exception):
    """The power has gone."""


class Failing:
    """A store whose program ends after some operations; what is kept is in ``items``.

    A commit counts twice: the power may go before it, when nothing is kept, and after it, when all is.
    """

    def __init__(self) -> None:
        self.items: dict[str, bytes] = {}
        self.left: int | None = None

    def count(self) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise CrashError

    def get(self, key: str, /) -> bytes | None:
        self.count()
        return self.items.get(key)

    def scan(self, prefix: str, /) -> list[tuple[str, bytes]]:
        self.count()
        return MemoryStore(self.items).scan(prefix)

    def put(self, key: str, value: bytes, /) -> None:
        self.count()
        self.items[key] = value
        self.count()

    def delete(self, key: str, /) -> None:
        self.count()
        self.items.pop(key, None)
        self.count()

    @contextmanager
    def transaction(self) -> Generator[KeyValues]:
        self.count()
        changes = Failing()
        changes.items = dict(self.items)
        changes.count = self.count  # type: ignore[method-assign]
        yield changes
        self.count()
        self.items = changes.items
        self.count()


class CrashingStation(RuleBasedStateMachine):
    """A station that crashes at any operation of its store, against a CSMS that answers or not.

    A message is known by a number of its own, its ``mark``. ``waiting`` holds the marks that were handed over and are
    neither answered nor discarded.
    """

    version: ClassVar[type[Version]]
    in_order: ClassVar[bool]
    attempts = 3

    @initialize()
    def begin(self) -> None:
        self.store = Failing()
        self.now = 0.0
        self.marks = 0
        self.waiting: list[int] = []
        self.ended: set[int] = set()
        self.journal: list[int] = []
        self.ids: dict[str, int] = {}
        self.open: list[str] = []
        self.boot()

    def boot(self) -> None:
        self.store.left = None
        self.outbox: Outbox[Any] = Outbox(
            self.version, self.store, now=self.now, retry=MessageRetry(attempts=self.attempts, interval=10)
        )
        self.outbox.online()

    # Messages of the two families

    def add(self, transaction: str, kind: str) -> None:
        self.marks += 1
        mark = self.marks
        request: Any
        if self.version is OCPP16:
            request = {"begin": start, "between": meter, "end": stop}[kind](mark)
            work = lambda: self.outbox.add(request, now=self.now, transaction=transaction)  # noqa: E731
        else:
            kinds = {"begin": EVENT.STARTED, "between": EVENT.UPDATED, "end": EVENT.ENDED}
            request = event(mark, kinds[kind], transaction=transaction)
            work = lambda: self.outbox.add(request, now=self.now)  # noqa: E731
        self.step(work, added=mark)

    @staticmethod
    def mark(payload: dict[str, Any]) -> int:
        """Return the number by which a message is known."""
        if "seqNo" in payload:
            return cast("int", payload["seqNo"])
        if "meterValue" in payload:
            return int(payload["meterValue"][0]["sampledValue"][0]["value"])
        return cast("int", payload.get("meterStart", payload.get("meterStop")))

    def kept(self) -> list[int]:
        """Return what is in the store."""
        found = MemoryStore(self.store.items).scan(f"outbox/{self.version.name}/message/")
        return [self.mark(json.loads(stored.partition(b"\n")[2])) for _, stored in found]

    # A step, which the power may cut off

    def step(self, work: Any, *, added: int | None = None, ended: int | None = None) -> None:
        before = list(self.waiting)
        after = [mark for mark in [*before, *([] if added is None else [added])] if mark != ended]
        try:
            work()
        except CrashError:
            assert self.kept() in (before, after), "a step has happened in part"
            self.waiting = self.kept()
            if ended is not None and ended not in self.waiting:
                self.ended.add(ended)
            self.boot()
        else:
            self.waiting = after
            if ended is not None:
                self.ended.add(ended)

    @rule(operations=st.integers(0, 8))
    def the_power_will_go(self, operations: int) -> None:
        self.store.left = operations

    @rule()
    def a_transaction_begins(self) -> None:
        name = f"T{self.marks}"
        self.add(name, "begin")
        if self.outbox.transaction(name) is not None:
            self.open.append(name)

    @rule(kind=st.sampled_from(["between", "between", "end"]))
    def a_transaction_goes_on(self, kind: str) -> None:
        if not self.open:
            return
        name = self.open[0]
        self.add(name, kind)
        known = self.outbox.transaction(name)
        assert known is not None
        if known.ended:
            self.open.remove(name)

    @rule()
    def time_passes(self) -> None:
        self.now += 10

    @rule()
    def the_connection_is_lost(self) -> None:
        self.outbox.offline()
        self.outbox.online()

    @rule(outcome=st.sampled_from(["result", "result", "error", "lost before", "lost after", "late"]))
    def a_message_is_sent(self, outcome: str) -> None:
        try:
            delivery = self.outbox.next(self.now)
        except CrashError:
            self.boot()
            return
        if delivery is not None:
            self.deliver(delivery, outcome)

    def deliver(self, delivery: Delivery[Any], outcome: str) -> None:
        payload = to_payload(delivery.request)
        mark = self.mark(payload)
        assert mark not in self.ended, "what was answered or discarded is sent again"
        assert mark in self.waiting
        if self.version is OCPP16:
            assert mark == self.waiting[0], "the order is lost"
            if not isinstance(delivery.request, v16.StartTransactionRequest):
                assert payload["transactionId"] in {*self.ids.values(), -1}
        if outcome != "lost before":
            self.journal.append(mark)
        last = outcome in {"error", "late"} and delivery.attempt == self.attempts
        ends = mark if outcome == "result" or last else None
        self.step(
            lambda: self.outbox.finished(delivery, self.outcome(delivery.request, mark, outcome), now=self.now),
            ended=ends,
        )

    def outcome(self, request: Request[Any, Any], mark: int, outcome: str) -> Response | CallFailed:
        match outcome:
            case "result":
                return self.response(request, mark)
            case "error":
                return REFUSED
            case "late":
                return LATE
            case _:
                return ConnectionLost(sent=outcome == "lost after")

    def response(self, request: Request[Any, Any], mark: int) -> Response:
        match request:
            case v16.StartTransactionRequest():
                self.ids[str(mark)] = 1000 + mark
                return started(1000 + mark)
            case v16.MeterValuesRequest():
                return METERED
            case v16.StopTransactionRequest():
                return STOPPED
            case _:
                return TAKEN

    @invariant()
    def the_store_holds_what_waits(self) -> None:
        if hasattr(self, "store"):
            assert self.kept() == self.waiting
            assert len(self.outbox) == len(self.waiting)

    def teardown(self) -> None:
        """At last the power stays and the CSMS answers: everything arrives."""
        if not hasattr(self, "store"):
            return
        self.boot()
        waiting = list(self.waiting)
        self.now += 1000
        for _ in waiting:
            self.deliver(sent(self.outbox, self.now), "result")
        assert self.outbox.next(9e9) is None
        assert set(waiting) <= set(self.journal), "what was handed over is lost"
        assert {*self.open} == {known.transaction for known in self.outbox.open_transactions()}
        if self.version is OCPP16:
            firsts = list(dict.fromkeys(self.journal))
            assert firsts == sorted(firsts)


class CrashingStation16(CrashingStation):
    version = OCPP16


class CrashingStation201(CrashingStation):
    version = OCPP201


@pytest.mark.parametrize("station", [CrashingStation16, CrashingStation201])
def test_no_crash_loses_a_message_or_sends_an_answered_one_again(station: type[CrashingStation]) -> None:
    """OCPP 1.6, 3.7; E12, E13: at any operation of the store, with any outcome of each call."""
    run_state_machine_as_test(station, settings=settings(max_examples=150, stateful_step_count=40, deadline=None))


@pytest.mark.parametrize("operations", range(24))
def test_a_session_that_is_cut_off_at_any_operation_arrives_whole(operations: int) -> None:
    """Each operation of the store in turn is the last one before a crash; the station goes on with what is missing."""
    store, journal = Failing(), list[tuple[str, int | None]]()
    outbox = box(OCPP16, store)
    requests: list[tuple[str, Any]] = [("start", start(1)), ("meter", meter(2)), ("stop", stop(3))]
    responses = {"StartTransaction": started(9), "MeterValues": METERED, "StopTransaction": STOPPED}
    store.left = operations
    done = 0
    while done < len(requests) or len(outbox):
        try:
            while done < len(requests):
                outbox.add(requests[done][1], now=0.0, transaction="T1")
                done += 1
            while (delivery := outbox.next(0.0)) is not None:
                action = delivery.request.__ocpp_action__
                journal.append((action, getattr(delivery.request, "transaction_id", None)))
                outbox.finished(delivery, responses[action], now=0.0)
        except CrashError:
            store.left = None
            outbox = box(OCPP16, store)
            known = outbox.queued("T1")
            done = max(done, known) if not journal else done
    assert list(dict.fromkeys(journal)) == [("StartTransaction", None), ("MeterValues", 9), ("StopTransaction", 9)]
    assert len(journal) <= 4  # the one that was cut off between its answer and its end is sent again
    assert list(store.items) == ["outbox/1.6/next"]

"""Two connections over a link that loses, doubles, reorders, delays and corrupts: whatever happens, the promises hold.

The run prints how often each kind of trouble happened; ``OCPPKIT_EXAMPLES`` makes it longer.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    CallFailed,
    CallFinished,
    CallReceived,
    CallTimedOutError,
    CsmsConnection,
    Duplicates,
    ErrorCode,
    Event,
    InvalidResponseError,
    Limits,
    Outgoing,
    PendingCall,
    ResponseUnmatched,
    StationConnection,
    Version,
    from_payload,
    v16,
    v21,
    v201,
)
from ocppkit._engine.calls_in import CallsIn
from ocppkit._engine.state import InState

EXAMPLES = int(os.environ.get("OCPPKIT_EXAMPLES", "60"))
NOW = datetime(2026, 1, 2, tzinfo=UTC)
LIMITS = Limits(queued=4, handling=4, remembered=4, undrained=50)
TIMEOUT = 10.0
TROUBLE: Counter[str] = Counter()
PACKAGES: dict[type[Version], Any] = {OCPP16: v16, OCPP201: v201, OCPP21: v21}


class End:
    """One connection with its user: what it has called, been called, and received."""

    def __init__(self, conn: Any, call: Any, response: Any, fields: dict[str, Any]) -> None:
        self.conn = conn
        self.make_call = call
        self.make_response: Callable[[], Any] = lambda: response(**fields)
        self.pending: list[PendingCall[Any]] = []
        self.finished: Counter[str] = Counter()
        self.to_answer: list[CallReceived[Any]] = []
        self.replied: list[str] = []
        self.wire: list[str] = []  # what is on its way from here

    def drain(self) -> None:
        """Fetch what has happened and what is to be sent."""
        events: list[Event[Any]] = self.conn.events()
        for event in events:
            match event:
                case CallFinished(pending):
                    self.finished[pending.message_id] += 1
                    count_outcome(pending)
                case CallReceived():
                    self.to_answer.append(event)
                case ResponseUnmatched(_, late):
                    TROUBLE["late answer" if late else "foreign answer"] += 1
                case _:
                    TROUBLE[type(event).__name__] += 1
        for outgoing in self.conn.drain():
            self.sent(outgoing)

    def sent(self, outgoing: Outgoing) -> None:
        if outgoing.kind == 3:
            assert outgoing.message_id in self.replied, "a reply that nobody gave"
        self.wire.append(outgoing.text)


def count_outcome(pending: PendingCall[Any]) -> None:
    try:
        pending.result()
    except CallTimedOutError:
        TROUBLE["timeout"] += 1
    except InvalidResponseError:
        TROUBLE["invalid response"] += 1
    except CallFailed:
        TROUBLE["other failure"] += 1
    else:
        TROUBLE["response"] += 1


class TwoEnds(RuleBasedStateMachine):
    """A CSMS and a station; every rule is something that a network, a clock or a user may do."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.ends: tuple[End, End]

    @initialize(version=st.sampled_from([OCPP16, OCPP201, OCPP21]), duplicates=st.sampled_from(Duplicates))
    def connect(self, version: Any, duplicates: Duplicates) -> None:
        package = PACKAGES[version]
        options: Any = {"timeout": TIMEOUT, "limits": LIMITS, "duplicates": duplicates}
        csms, station = CsmsConnection(version, **options), StationConnection(version, **options)
        accepted = from_payload(package.ClearCacheResponse, {"status": "Accepted"}).status
        self.ends = (
            End(csms, package.ClearCacheRequest, package.HeartbeatResponse, {"current_time": NOW}),
            End(station, package.HeartbeatRequest, package.ClearCacheResponse, {"status": accepted}),
        )

    def link(self, side: int) -> tuple[End, End]:
        return self.ends[side], self.ends[1 - side]

    sides = st.sampled_from([0, 1])
    picks = st.integers(0, 100)

    # Users

    @rule(side=sides, priority=st.integers(-1, 1))
    def call(self, side: int, priority: int) -> None:
        end, _ = self.link(side)
        if len(end.conn._calls_out.queue) < LIMITS.queued:
            if self.link(1 - side)[0].conn._calls_out.waiting:
                TROUBLE["crossing"] += 1
            end.pending.append(end.conn.call(end.make_call(), now=self.now, priority=priority))
            end.drain()

    @rule(side=sides, pick=picks)
    def reply(self, side: int, pick: int) -> None:
        self._reply(side, pick)

    def _reply(self, side: int, pick: int) -> None:
        end, _ = self.link(side)
        if end.to_answer:
            event = end.to_answer.pop(pick % len(end.to_answer))
            end.replied.append(event.message_id)
            end.conn.reply(event.message_id, event.request, end.make_response())
            end.drain()

    @rule(side=sides)
    def refuse(self, side: int) -> None:
        end, _ = self.link(side)
        if end.to_answer:
            end.conn.refuse(end.to_answer.pop(0).message_id, ErrorCode.INTERNAL_ERROR)
            end.drain()

    @rule(side=sides, pick=picks)
    def cancel(self, side: int, pick: int) -> None:
        end, _ = self.link(side)
        open_calls = [pending for pending in end.pending if not pending.done]
        if open_calls:
            end.conn.cancel(open_calls[pick % len(open_calls)], now=self.now)
            end.drain()

    # The network

    def take(self, side: int, pick: int) -> str | None:
        wire = self.ends[side].wire
        return wire.pop(pick % len(wire)) if wire else None

    def arrive(self, side: int, text: str | bytes) -> None:
        _, receiver = self.link(side)
        receiver.conn.receive(text, now=self.now)
        receiver.drain()

    @rule(side=sides)
    def deliver(self, side: int) -> None:
        text = self.take(side, 0)
        if text is not None:
            self.arrive(side, text)

    @rule(side=sides, pick=st.integers(1, 100))
    def reorder(self, side: int, pick: int) -> None:
        if len(self.ends[side].wire) > 1:
            TROUBLE["reordering"] += 1
            self.arrive(side, self.take(side, pick) or "")

    @rule(side=sides, pick=picks)
    def lose(self, side: int, pick: int) -> None:
        if self.take(side, pick) is not None:
            TROUBLE["loss"] += 1

    @rule(side=sides, pick=picks)
    def double(self, side: int, pick: int) -> None:
        wire = self.ends[side].wire
        if wire:
            TROUBLE["duplicate"] += 1
            wire.append(wire[pick % len(wire)])

    @rule(side=sides, pick=picks, cut=st.integers(0, 60), put=st.text(max_size=3))
    def corrupt(self, side: int, pick: int, cut: int, put: str) -> None:
        text = self.take(side, pick)
        if text is not None:
            TROUBLE["corruption"] += 1
            self.arrive(side, text[:cut] + put + text[cut + 1 :])

    @rule(side=sides, garbage=st.text(max_size=20) | st.binary(max_size=20))
    def intrude(self, side: int, garbage: str | bytes) -> None:
        TROUBLE["garbage"] += 1
        self.arrive(side, garbage)

    # Time

    @rule(seconds=st.sampled_from([0.1, 1.0, TIMEOUT]))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        for end in self.ends:
            deadline = end.conn.next_deadline()
            if deadline is not None and deadline <= self.now:
                end.conn.handle_timer(self.now)
                end.drain()
                assert (end.conn.next_deadline() or self.now + 1) > self.now

    # Promises

    @precondition(lambda self: hasattr(self, "ends"))
    @invariant()
    def no_call_ends_twice_or_stays_untold(self) -> None:
        for end in self.ends:
            for pending in end.pending:
                assert end.finished[pending.message_id] == pending.done, pending

    @precondition(lambda self: hasattr(self, "ends"))
    @invariant()
    def one_call_is_outstanding_at_most(self) -> None:
        for end in self.ends:
            assert len(end.conn._calls_out.waiting) <= 1

    @precondition(lambda self: hasattr(self, "ends"))
    @invariant()
    def memory_is_bounded(self) -> None:
        for end in self.ends:
            line, calls = end.conn._calls_out, end.conn._calls_in
            assert len(line.queue) <= LIMITS.queued
            assert len(line.given_up) <= LIMITS.remembered
            assert len(calls.handling) <= LIMITS.handling
            assert len(calls.answered) <= LIMITS.remembered
            assert len(calls.handling) == len(end.to_answer)

    @precondition(lambda self: hasattr(self, "ends"))
    @invariant()
    def an_id_that_is_handled_is_handled_once(self) -> None:
        for end in self.ends:
            ids = [call.message_id for call in end.conn._calls_in.handling]
            if end.conn._calls_in.policy is not Duplicates.DELIVER:
                assert len(ids) == len(set(ids))

    def teardown(self) -> None:
        """The link heals: what is on its way arrives, everything is answered, and the next call works."""
        if not hasattr(self, "ends"):
            return
        for _ in range(40):
            self.now += TIMEOUT
            for side, end in enumerate(self.ends):
                end.conn.handle_timer(self.now)
                end.drain()
                while end.wire:
                    self.arrive(side, end.wire.pop(0))
                while end.to_answer:
                    self._reply(side, 0)
        for side, end in enumerate(self.ends):
            assert all(pending.done for pending in end.pending)
            pending = end.conn.call(end.make_call(), now=self.now)
            end.drain()
            self.arrive(side, end.wire.pop())
            self._reply(1 - side, 0)
            self.arrive(1 - side, self.ends[1 - side].wire.pop())
            assert pending.result() is not None
        self.no_call_ends_twice_or_stays_untold()


def run(examples: int, phases: Collection[Phase] = tuple(Phase)) -> None:
    run_state_machine_as_test(
        TwoEnds,
        settings=settings(
            max_examples=examples,
            stateful_step_count=60,
            deadline=None,
            phases=phases,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
            print_blob=True,
        ),
    )


def test_no_link_is_bad_enough_to_break_a_promise() -> None:
    kinds = {"timeout", "duplicate", "late answer", "crossing", "loss", "corruption", "reordering", "response"}
    TROUBLE.clear()
    for _ in range(5):  # chance may leave one kind out
        run(EXAMPLES)
        if all(TROUBLE[kind] for kind in kinds):
            break
    print(", ".join(f"{kind} {count}" for kind, count in sorted(TROUBLE.items())))
    assert all(TROUBLE[kind] for kind in kinds), TROUBLE


def test_a_duplicate_check_that_is_missing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def unchecked(self: CallsIn[Any], message_id: str) -> InState:
        return InState.NEW

    monkeypatch.setattr(CallsIn, "state", unchecked)
    with pytest.raises(AssertionError):
        run(1000, (Phase.generate,))  # nobody will read the example, so it need not be made short

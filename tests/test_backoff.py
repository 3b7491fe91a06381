"""Reconnecting, heartbeats and pings: when, given what has happened and the time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit.station import BackOff, HeartbeatTimer, PingStep, PingTimer, RetryBackOff

DAY = 86400.0


def waits(back_off: BackOff, attempts: int) -> list[float]:
    return [back_off.next_attempt(1000.0) - 1000.0 for _ in range(attempts)]


def test_the_waits_double_as_often_as_repeat_times_says_and_then_stay() -> None:
    """OCPP-J 2.1, 5.4 and 8.1 to 8.3; no attempt is the last one."""
    back_off = BackOff(RetryBackOff(wait_minimum=5, random_range=0, repeat_times=3), random=lambda: 0.9)
    assert waits(back_off, 7) == [5, 10, 20, 40, 40, 40, 40]


def test_two_attempts_take_three_minima_as_the_certification_test_asks() -> None:
    """TC_B_57_CS: random range 0, two repetitions; one refused attempt in between."""
    back_off = BackOff(RetryBackOff(wait_minimum=7, random_range=0, repeat_times=2), random=lambda: 0.9)
    assert sum(waits(back_off, 2)) == 3 * 7


def test_each_wait_has_a_random_part_of_its_own_that_is_not_doubled() -> None:
    """OCPP-J 2.1, 5.4: a new random value for every attempt, also once the wait stays the same."""
    numbers = iter([0.5, 0.0, 1.0, 0.25])
    back_off = BackOff(RetryBackOff(wait_minimum=5, random_range=8, repeat_times=1), random=lambda: next(numbers))
    assert waits(back_off, 4) == [5 + 4, 10 + 0, 10 + 8, 10 + 2]


def test_a_connection_starts_the_waits_anew() -> None:
    """Errata 2025-09 of OCPP-J 2.0.1 (4.12) and 2.1 (4.1)."""
    back_off = BackOff(RetryBackOff(wait_minimum=5, random_range=0, repeat_times=9), random=lambda: 0.0)
    assert waits(back_off, 3) == [5, 10, 20]
    back_off.connected()
    assert waits(back_off, 2) == [5, 10]


def test_new_settings_hold_from_the_next_wait_on() -> None:
    """The three variables are ReadWrite (OCPP-J 2.1, 8)."""
    back_off = BackOff(RetryBackOff(wait_minimum=5, random_range=0), random=lambda: 0.0)
    assert waits(back_off, 2) == [5, 10]
    back_off.settings = RetryBackOff(wait_minimum=1, random_range=0)
    assert waits(back_off, 1) == [4]


def test_waits_stay_finite_after_any_number_of_attempts() -> None:
    back_off = BackOff(RetryBackOff(repeat_times=10**9), random=lambda: 0.0)
    assert waits(back_off, 3000)[-1] < float("inf")


@given(
    st.builds(
        RetryBackOff,
        wait_minimum=st.floats(0.01, 1e4),
        random_range=st.floats(0, 1e4),
        repeat_times=st.integers(0, 12),
    ),
    st.floats(0, 1),
)
def test_every_wait_lies_between_its_base_and_its_base_and_the_range(settings: RetryBackOff, number: float) -> None:
    bases = [settings.wait_minimum * 2 ** min(k, settings.repeat_times) for k in range(16)]
    for base, wait in zip(bases, waits(BackOff(settings, random=lambda: number), 16), strict=True):
        assert base - 1e-6 <= wait <= base + settings.random_range + 1e-6
    assert all(first <= second for first, second in pairwise(bases))


@pytest.mark.parametrize("wrong", [{"wait_minimum": 0}, {"random_range": -1}, {"repeat_times": -1}])
def test_settings_that_make_no_back_off_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RetryBackOff(**wrong)


# Heartbeats


def test_a_heartbeat_follows_the_last_message_by_the_interval() -> None:
    """OCPP 1.6, 4.6; G02.FR.04: any message is a sign of life."""
    timer = HeartbeatTimer(300, now=0)
    assert timer.next_deadline() == 300
    timer.message(250)
    assert timer.next_deadline() == 550
    assert not timer.handle_timer(549)
    assert timer.handle_timer(550)
    assert timer.next_deadline() == 850


def test_a_heartbeat_a_day_sets_the_clock_however_much_else_is_sent() -> None:
    """OCPP-J 1.6, 5.3; G02.FR.07."""
    timer = HeartbeatTimer(300, now=0)
    sent = [now for now in range(0, 3 * int(DAY), 100) if _traffic(timer, float(now))]
    assert sent == [DAY, 2 * DAY]


def _traffic(timer: HeartbeatTimer, now: float) -> bool:
    """Send a message of another action; answer a Heartbeat at once."""
    heartbeat = timer.handle_timer(now)
    timer.message(now)
    if heartbeat:
        timer.answered(now)
    return heartbeat


@pytest.mark.parametrize("timer", [HeartbeatTimer(300, now=0, pings=True), HeartbeatTimer(0, now=0)])
def test_with_pings_or_without_an_interval_one_heartbeat_a_day_is_left(timer: HeartbeatTimer) -> None:
    """OCPP-J 2.1, 5.3: pings replace most Heartbeats."""
    assert timer.next_deadline() == DAY
    timer.message(DAY - 1)
    assert timer.next_deadline() == DAY


def test_a_heartbeat_without_an_answer_is_sent_again_after_the_interval_and_not_at_once() -> None:
    timer = HeartbeatTimer(300, now=0, pings=True)
    assert timer.handle_timer(DAY)
    assert timer.next_deadline() == DAY + 300
    timer.answered(DAY + 1)
    assert timer.next_deadline() == DAY + 1 + DAY


def test_the_accepted_boot_sets_the_interval_unless_it_is_0() -> None:
    """B01.FR.04; its answer has the CSMS's time, as that of a Heartbeat."""
    timer = HeartbeatTimer(300, now=0)
    timer.booted(60, now=10)
    assert timer.next_deadline() == 70
    timer.booted(0, now=20)
    assert (timer.interval, timer.next_deadline()) == (60, 80)


# Pings


def test_pings_are_sent_at_their_interval_while_pongs_come() -> None:
    """WebSocketPingInterval; OCPP-J 2.1, 8.4."""
    timer = PingTimer(10, now=0, timeout=4)
    assert timer.handle_timer(9.9) is None
    assert timer.handle_timer(10) is PingStep.PING
    timer.pong()
    assert timer.next_deadline() == 20
    assert timer.handle_timer(20) is PingStep.PING


def test_a_ping_without_a_pong_drops_the_connection_once() -> None:
    """OCPP 2.1 part 2, 3.2: the station is advised to reconnect."""
    timer = PingTimer(10, now=0, timeout=4)
    assert timer.handle_timer(10) is PingStep.PING
    assert timer.next_deadline() == 14
    assert timer.handle_timer(13.9) is None
    assert timer.handle_timer(14) is PingStep.DROP
    assert timer.next_deadline() is None
    assert timer.handle_timer(99) is None


def test_an_interval_of_0_sends_no_pings_and_a_negative_one_is_refused() -> None:
    """OCPP-J 1.6, 7: 0 is off, negative values are to be rejected."""
    assert PingTimer(0, now=0).next_deadline() is None
    with pytest.raises(ValueError, match="-1"):
        PingTimer(-1, now=0)
    with pytest.raises(ValueError, match="-1"):
        HeartbeatTimer(-1, now=0)

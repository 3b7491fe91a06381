"""When schedules run: validity, durations and gaps, recurrences, local time, and what relative ones count from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201
from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import Transaction
from ocppkit.smart_charging.composing.instants import seconds_of, stretches
from ocppkit.smart_charging.model import Kind, Profile, Purpose, Recurrency
from ocppkit.smart_charging.remarks import Open, Remark
from tests.charging import DAY, NOW, RUNNING, after, ask, limits, open_points, profile

RELATIVE = Kind.RELATIVE
DAILY, WEEKLY = Recurrency.DAILY, Recurrency.WEEKLY
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


# What cuts it


def test_a_profile_is_valid_from_its_first_second_to_before_its_last() -> None:
    one = profile(10, start=after(-60), valid_from=after(100), valid_to=after(200))
    assert limits(ask(one)) == [(0, 48), (100, 10), (200, 48)]


def test_before_its_start_a_profile_limits_nothing() -> None:
    assert limits(ask(profile(10, start=after(100)))) == [(0, 48), (100, 10)]


def test_the_last_period_is_held_to_the_end_of_the_duration_and_for_ever_without_one() -> None:
    periods = [(0, 10), (100, 12)]
    assert limits(ask(profile(periods, duration=300))) == [(0, 10), (100, 12), (300, 48)]
    assert limits(ask(profile(periods), at=after(10 * 365 * DAY))) == [(0, 12)]


def test_a_period_at_the_duration_or_after_it_never_runs() -> None:
    periods = [(0, 10), (100, 12), (200, 14)]
    assert limits(ask(profile(periods, duration=100))) == [(0, 10), (100, 48)]


def test_a_schedule_of_no_duration_never_runs() -> None:
    assert limits(ask(profile(10, duration=0))) == [(0, 48)]


def test_a_profile_that_starts_in_the_past_is_where_it_would_be() -> None:
    periods = [(0, 10), (500, 12), (1000, 14)]
    assert limits(ask(profile(periods, start=after(-700), duration=1200))) == [(0, 12), (300, 14), (500, 48)]
    assert limits(ask(profile(periods, start=after(-700), duration=700))) == [(0, 48)]


def test_fractions_of_a_second_are_cut_off_everywhere() -> None:
    half = timedelta(milliseconds=500)
    one = profile([(0, 10), (100, 12)], start=NOW + half, valid_to=after(200) + half)
    made = ask(one, at=NOW + 2 * half - timedelta(milliseconds=1))
    assert made.start == NOW
    assert limits(made) == [(0, 10), (100, 12), (200, 48)]
    running = Transaction("tx", NOW + half)
    assert limits(ask(profile(10, kind=RELATIVE), at=NOW + half, running=running)) == [(0, 10)]


def test_a_period_of_no_length_never_runs() -> None:
    made = ask(profile([(0, 10), (100, 12), (100, 14), (200, 16)]))
    assert limits(made) == [(0, 10), (100, 14), (200, 16)]
    assert open_points(made) == {Open.NOT_ASCENDING}


def test_overlapping_periods_are_taken_in_the_order_of_their_starts() -> None:
    made = ask(profile([(0, 10), (300, 12), (100, 14)]))
    assert limits(made) == [(0, 10), (100, 14), (300, 12)]
    assert [source.period for period in made.periods for source in period.limited_by] == [0, 2, 1]
    assert open_points(made) == {Open.NOT_ASCENDING}


def test_a_first_period_that_starts_late_leaves_a_gap() -> None:
    assert limits(ask(profile([(100, 10)]))) == [(0, 48), (100, 10)]


def test_a_first_period_before_the_schedule_begins_with_it() -> None:
    assert limits(ask(profile([(-50, 10), (100, 12)], start=after(60)))) == [(0, 48), (60, 10), (160, 12)]


# Recurring schedules


def test_a_recurring_schedule_goes_on_across_the_end_of_a_week() -> None:
    sunday = datetime(2024, 4, 28, 20, tzinfo=UTC)
    one = profile([(0, 10), (6 * 3600, 12)], start=sunday, duration=12 * 3600, recurs=WEEKLY)
    for week in (0, 1, 52):
        made = ask(one, at=sunday + timedelta(weeks=week, hours=-1), duration=14 * 3600)
        assert limits(made) == [(0, 48), (3600, 10), (7 * 3600, 12), (13 * 3600, 48)]
    asked_on_monday = ask(one, at=sunday + timedelta(weeks=3, hours=5), duration=2 * 3600)
    assert limits(asked_on_monday) == [(0, 10), (3600, 12)]


def test_a_daily_schedule_goes_on_across_midnight_and_every_day() -> None:
    one = profile([(0, 10), (7200, 12)], start=datetime(2024, 1, 1, 23, tzinfo=UTC), duration=4 * 3600, recurs=DAILY)
    at = datetime(2024, 5, 3, 0, 30, tzinfo=UTC)
    assert limits(ask(one, at=at, duration=DAY)) == [(0, 10), (1800, 12), (9000, 48), (81_000, 10)]


@pytest.mark.parametrize(
    ("start", "recurs", "asked"),
    [
        (datetime(2024, 2, 28, 12, tzinfo=UTC), DAILY, datetime(2024, 2, 29, 12, tzinfo=UTC)),
        (datetime(2024, 2, 28, 12, tzinfo=UTC), DAILY, datetime(2024, 3, 1, 12, tzinfo=UTC)),
        (datetime(2024, 2, 29, 12, tzinfo=UTC), DAILY, datetime(2025, 2, 28, 12, tzinfo=UTC)),
        (datetime(2024, 2, 29, 12, tzinfo=UTC), WEEKLY, datetime(2024, 3, 7, 12, tzinfo=UTC)),
        (datetime(2023, 2, 23, 12, tzinfo=UTC), WEEKLY, datetime(2024, 2, 29, 12, tzinfo=UTC)),
        (datetime(2024, 2, 29, 12, tzinfo=UTC), None, datetime(2024, 2, 29, 12, tzinfo=UTC)),
    ],
)
def test_a_leap_day_is_a_day_like_others(start: datetime, recurs: Recurrency | None, asked: datetime) -> None:
    one = profile([(0, 10), (1800, 12)], start=start, duration=3600, recurs=recurs)
    assert limits(ask(one, at=asked, duration=7200)) == [(0, 10), (1800, 12), (3600, 48)]


def test_a_schedule_longer_than_its_recurrence_is_cut_there() -> None:
    one = profile([(0, 10), (DAY - 100, 12)], duration=2 * DAY, recurs=DAILY)
    assert limits(ask(one, duration=2 * DAY)) == [(0, 10), (DAY - 100, 12), (DAY, 10), (2 * DAY - 100, 12)]


def test_a_recurring_schedule_begins_at_its_start_unless_told_otherwise() -> None:
    one = profile(10, start=after(DAY + 100), duration=200, recurs=DAILY)
    assert limits(ask(one)) == [(0, 48)]
    assert limits(ask(one, recur_before_start=True)) == [(0, 48), (100, 10), (300, 48)]


def test_a_recurring_schedule_that_does_not_say_how_often_is_not_counted_and_remarked_on() -> None:
    made = ask(profile(10, kind=Kind.RECURRING))
    assert limits(made) == [(0, 48)]
    assert made.remarks == (Remark(Open.NO_RECURRENCE, 1),)


# Local time (K01.FR.90, K01.FR.91); Amsterdam goes ahead on 2025-03-31 at 01:00 UTC and back on 2025-10-26 at 01:00 UTC


def night(**fields: Any) -> Profile:
    """Every night from 01:00 to 05:00 by the clock on the wall, with a change at 02:30."""
    one: datetime = datetime(2025, 1, 1, 1, tzinfo=UTC)
    return profile([(0, 10), (5400, 12)], start=one, duration=4 * 3600, recurs=DAILY, local=True, **fields)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (datetime(2025, 3, 29, 0, tzinfo=UTC), [(0, 10), (5400, 12), (14_400, 48)]),
        # 02:00 to 03:00 is not: 01:00 is 00:00 UTC, 03:00 is 01:00 UTC, 05:00 is 03:00 UTC
        (datetime(2025, 3, 30, 0, tzinfo=UTC), [(0, 10), (3600, 12), (10_800, 48)]),
        (datetime(2025, 3, 30, 23, tzinfo=UTC), [(0, 10), (5400, 12), (14_400, 48)]),
        # 02:00 to 03:00 is twice: 01:00 is 23:00 UTC, 02:30 is 00:30 UTC and 01:30 UTC, 05:00 is 04:00 UTC
        (
            datetime(2025, 10, 25, 23, tzinfo=UTC),
            [(0, 10), (5400, 12), (7200, 10), (9000, 12), (18_000, 48)],
        ),
        (datetime(2025, 10, 27, 0, tzinfo=UTC), [(0, 10), (5400, 12), (14_400, 48)]),
    ],
    ids=["winter", "spring", "summer", "autumn", "winter again"],
)
def test_a_schedule_in_local_time_follows_the_clocks_on_the_wall(
    asked: datetime, expected: list[tuple[int, float]]
) -> None:
    assert limits(ask(night(), at=asked, duration=20_000, time_zone=AMSTERDAM)) == expected


def test_a_schedule_in_utc_does_not_follow_the_clocks_on_the_wall() -> None:
    one = profile(10, start=datetime(2025, 1, 1, 1, tzinfo=UTC), duration=3600, recurs=DAILY)
    for asked in (datetime(2025, 3, 30, 0, tzinfo=UTC), datetime(2025, 10, 26, 0, tzinfo=UTC)):
        assert limits(ask(one, at=asked, duration=8000, time_zone=AMSTERDAM)) == [(0, 48), (3600, 10), (7200, 48)]


def test_a_weekly_schedule_in_local_time_stays_at_its_hour_across_both_changes() -> None:
    wall = datetime(2025, 3, 24, 18, tzinfo=UTC)  # a Monday; the offset of its start is passed over
    one = profile(10, start=wall, duration=3600, recurs=WEEKLY, local=True)
    for local in (datetime(2025, 3, 24, 17, 30), datetime(2025, 3, 31, 17, 30), datetime(2025, 10, 27, 17, 30)):
        at = local.replace(tzinfo=AMSTERDAM)
        assert limits(ask(one, at=at, duration=7200, time_zone=AMSTERDAM)) == [(0, 48), (1800, 10), (5400, 48)]


def test_an_absolute_schedule_in_local_time_that_starts_in_the_missing_hour_is_cut_to_what_there_is_of_it() -> None:
    one = profile(10, start=datetime(2025, 3, 30, 2, 30, tzinfo=UTC), duration=3600, local=True)
    made = ask(one, at=datetime(2025, 3, 30, 0, tzinfo=UTC), duration=10_000, time_zone=AMSTERDAM)
    assert limits(made) == [(0, 48), (3600, 10), (5400, 48)]  # 03:00 to 03:30


def test_the_offset_of_a_start_in_local_time_is_passed_over() -> None:
    wall = datetime(2025, 7, 1, 18, tzinfo=timezone(timedelta(hours=9)))
    at = datetime(2025, 7, 1, 15, 30, tzinfo=UTC)  # 17:30 in Amsterdam
    made = ask(profile(10, start=wall, duration=3600, local=True), at=at, duration=7200, time_zone=AMSTERDAM)
    assert limits(made) == [(0, 48), (1800, 10), (5400, 48)]


def test_what_counts_from_the_start_of_charging_does_not_follow_the_clocks_on_the_wall() -> None:
    one = profile([(0, 10), (5400, 12)], kind=RELATIVE, local=True)
    made = ask(one, at=datetime(2025, 10, 25, 23, tzinfo=UTC), duration=20_000, time_zone=AMSTERDAM)
    assert limits(made) == [(0, 10), (5400, 12)]


def test_zones_may_change_by_half_an_hour_and_in_the_other_half_of_the_year() -> None:
    lord_howe = ZoneInfo("Australia/Lord_Howe")  # +11:00 in summer, +10:30 from 2025-04-05 at 15:00 UTC on
    one = profile(
        [(0, 10), (9000, 12)], start=datetime(2025, 1, 1, tzinfo=UTC), duration=5 * 3600, recurs=DAILY, local=True
    )
    made = ask(one, at=datetime(2025, 4, 5, 13, tzinfo=UTC), duration=22_000, time_zone=lord_howe)
    assert limits(made) == [(0, 10), (10_800, 12), (19_800, 48)]


def test_local_time_without_a_time_zone_is_taken_as_utc_and_remarked_on() -> None:
    made = ask(night(), at=datetime(2025, 7, 1, 1, tzinfo=UTC), duration=20_000)
    assert limits(made) == [(0, 10), (5400, 12), (14_400, 48)]
    assert made.remarks == (Remark(Open.NO_TIME_ZONE, 1),)


@given(
    st.integers(0, 2 * 365 * 24), st.integers(1, 400 * 24), st.sampled_from(["Europe/Amsterdam", "UTC", "Asia/Tehran"])
)
def test_stretches_follow_each_other_and_in_each_the_offset_stays_the_same(hour: int, hours: int, name: str) -> None:
    zone = ZoneInfo(name)
    start = seconds_of(datetime(2021, 1, 1, tzinfo=UTC)) + hour * 3600
    found = list(stretches(zone, start, start + hours * 3600))
    assert [one.start for one in found] == [start, *(one.end for one in found[:-1])]
    assert found[-1].end == start + hours * 3600
    for one in found:
        for second in (one.start, (one.start + one.end) // 2, one.end - 1):
            offset = datetime.fromtimestamp(second, zone).utcoffset()
            assert offset == timedelta(seconds=one.offset)


# Relative schedules, and transactions


def test_a_relative_profile_counts_from_the_start_of_charging() -> None:
    one = profile([(0, 10), (1000, 12)], kind=RELATIVE)
    assert limits(ask(one, running=Transaction("tx", after(-700)))) == [(0, 10), (300, 12)]
    running = Transaction("tx", after(-700), charging_start=after(-500))
    assert limits(ask(one, running=running)) == [(0, 10), (500, 12)]


def test_a_relative_profile_without_a_transaction_counts_from_the_question() -> None:
    one = profile([(0, 10), (100, 12)], kind=RELATIVE)
    for version in (OCPP16, OCPP201, OCPP21):
        assert limits(ask(one, version=version, at=after(12_345))) == [(0, 10), (100, 12)]


def test_a_relative_profile_without_a_transaction_is_not_counted_if_none_is_assumed_and_remarked_on() -> None:
    made = ask(profile(10, kind=RELATIVE), assume_transaction=False)
    assert limits(made) == [(0, 48)]
    assert made.remarks == (Remark(Open.NO_TRANSACTION, 1),)


@pytest.mark.parametrize(
    ("transaction_id", "running", "expected"),
    [
        ("tx", RUNNING, 10),
        ("other", RUNNING, 16),
        (None, RUNNING, 10),
        ("tx", None, 16),
        (None, None, 16),
    ],
)
@pytest.mark.parametrize("version", [OCPP16, OCPP201, OCPP21])
def test_a_tx_profile_holds_for_its_transaction_or_for_whichever_runs(
    version: type[Version], transaction_id: str | None, running: Transaction | None, expected: float
) -> None:
    made = ask(
        profile(10, Purpose.TX, evse_id=1, id=1, transaction_id=transaction_id),
        profile(16, id=2),
        version=version,
        running=running,
    )
    assert limits(made) == [(0, expected)]


def test_an_absolute_schedule_without_a_start_counts_from_the_start_of_charging_in_16_only() -> None:
    one = profile([(0, 10), (100, 12)], start=None)
    made = ask(one, version=OCPP16, running=Transaction("tx", after(-50)))
    assert limits(made) == [(0, 10), (50, 12)]
    assert open_points(made) == {Open.START_OF_CHARGING}
    made = ask(one, version=OCPP16, assume_transaction=False)
    assert (limits(made), open_points(made)) == ([(0, 48)], {Open.NO_TRANSACTION})
    made = ask(one, version=OCPP201, running=RUNNING)
    assert (limits(made), open_points(made)) == ([(0, 48)], {Open.NO_START})

"""Which profiles lead, and what they come to together: limits, units, phases, the station, and where nothing limits."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201
from ocppkit.protocol import Version
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Limits, Transaction
from ocppkit.smart_charging.composite import QuestionRefused, composite
from ocppkit.smart_charging.model import Kind, Profile, Purpose, RateUnit
from ocppkit.smart_charging.remarks import Open, Remark
from tests.charging import BASE, NOW, RUNNING, after, ask, limits, only, open_points, profile

MAX, TX, DEFAULT = Purpose.STATION_MAX, Purpose.TX, Purpose.TX_DEFAULT


# Stacks


def test_a_gap_lets_the_lower_level_rule() -> None:
    made = ask(
        profile(16, id=1, level=0),
        profile(10, id=2, level=1, start=after(100), duration=100),
        profile(6, id=3, level=2, start=after(150), duration=200),
    )
    assert limits(made) == [(0, 16), (100, 10), (150, 6), (350, 16)]


def test_a_top_level_without_an_end_hides_all_others() -> None:
    assert limits(ask(profile(16, id=1, level=5), profile(10, id=2, level=4))) == [(0, 16)]


@pytest.mark.parametrize("late", [(1, 2), (2, 1)])
def test_of_equals_the_one_of_the_evse_leads_and_then_the_later_one(late: tuple[int, int]) -> None:
    both = {1: profile(10, id=1, evse_id=1), 2: profile(16, id=2, evse_id=0)}
    assert limits(ask(*(both[id] for id in late), version=OCPP16)) == [(0, 10)]
    both[2] = profile(16, id=2, evse_id=1)
    assert limits(ask(*(both[id] for id in late))) == [(0, {1: 10, 2: 16}[late[1]])]


def test_a_station_wide_default_of_a_higher_level_leads_over_that_of_the_evse() -> None:
    assert limits(ask(profile(10, id=1, evse_id=1), profile(16, id=2, level=1))) == [(0, 16)]


def test_a_tx_profile_that_has_a_gap_leaves_it_to_the_default() -> None:
    made = ask(
        profile(20, TX, kind=Kind.RELATIVE, id=1, evse_id=1, duration=100, transaction_id="tx"),
        profile(6, id=2, level=9),
        running=RUNNING,
    )
    assert limits(made) == [(0, 20), (100, 6)]


def test_profiles_of_other_evses_do_not_count() -> None:
    assert limits(ask(profile(10, evse_id=2), evses=[Evse(1), Evse(2)])) == [(0, 48)]


@pytest.mark.parametrize("version", [OCPP16, OCPP201, OCPP21])
@pytest.mark.parametrize(
    ("purpose", "evse_id", "has"),
    [
        (MAX, 1, ()),
        (TX, 0, ()),
        (Purpose.EXTERNAL, 0, (OCPP201, OCPP21)),
        (Purpose.EXTERNAL, 1, (OCPP21,)),
        (Purpose.PRIORITY, 0, (OCPP21,)),
    ],
)
def test_a_profile_where_its_version_has_none_is_not_counted_and_remarked_on(
    version: type[Version], purpose: Purpose, evse_id: int, has: tuple[type[Version], ...]
) -> None:
    running = Transaction("tx", NOW, priority=True)
    made = ask(profile(10, purpose, evse_id=evse_id), version=version, running=running)
    counts = version in has
    assert limits(made) == [(0, 10 if counts else 48)]
    assert made.remarks == (() if counts else (Remark(Open.OUT_OF_PLACE, 1),))


# Together


def test_caps_lower_what_a_transaction_may_draw_and_never_raise_it() -> None:
    made = ask(
        profile([(0, 10), (100, 40)], id=1),
        profile(20, MAX, id=2),
        profile(30, Purpose.EXTERNAL, id=3, start=after(200)),
        version=OCPP201,
    )
    assert limits(made) == [(0, 10), (100, 20)]


def test_equal_neighbours_are_one_period_whose_spans_tell_where_it_comes_from() -> None:
    made = ask(
        profile([(0, 16), (100, 16)], id=1),
        profile([(0, 32), (200, 16), (300, 8)], MAX, id=2),
    )
    assert limits(made) == [(0, 16), (300, 8)]
    spans = [
        (span.start, [(source.profile_id, source.period) for source in span.limited_by])
        for span in made.periods[0].spans
    ]
    assert spans == [(0, [(1, 0)]), (100, [(1, 1)]), (200, [(1, 1), (2, 1)])]
    assert [(source.profile_id, source.period) for source in made.periods[0].limited_by] == [(1, 0), (1, 1), (2, 1)]


def test_neighbours_that_differ_in_phases_stay_apart() -> None:
    made = ask(profile([(0, 16, {"number_phases": 3}), (100, 16, {"number_phases": 1})]))
    assert [(period.start, period.number_phases) for period in made.periods] == [(0, 3), (100, 1)]


def test_all_that_is_in_play_is_named_and_only_the_lowest_sets_the_limit() -> None:
    made = only(ask(profile(20, id=1, level=3), profile(10, id=2), profile(16, MAX, id=3)))
    assert [(source.profile_id, source.purpose, source.stack_level) for source in made.limited_by] == [(3, MAX, 0)]
    assert [source.profile_id for source in made.in_play] == [1, 3]


@given(st.data())
def test_a_profile_that_is_named_really_has_this_limit_there(data: st.DataObject) -> None:
    starts = st.lists(st.integers(1, 59), min_size=1, max_size=4, unique=True).map(sorted)
    profiles: list[Profile] = []
    for id in range(data.draw(st.integers(1, 6))):
        purpose = data.draw(st.sampled_from([MAX, TX, DEFAULT, Purpose.EXTERNAL]))
        profiles.append(
            profile(
                [(0, data.draw(st.integers(1, 5))), *((at, data.draw(st.integers(1, 5))) for at in data.draw(starts))],
                purpose,
                id=id,
                evse_id=1 if purpose is TX else 0,
                level=data.draw(st.integers(0, 2)),
                start=after(data.draw(st.integers(-30, 30))),
                duration=data.draw(st.none() | st.integers(1, 60)),
            )
        )
    made = ask(*profiles, running=RUNNING, duration=60)
    for period, following in zip(made.periods, [*made.periods[1:], None], strict=True):
        for span in period.spans:
            assert (period.limit is None or period.limit.l1 == 48) or span.limited_by
            assert set(span.limited_by) <= set(span.in_play)
            for source in span.limited_by:
                schedule = profiles[source.profile_id].schedules[source.schedule]
                assert schedule.periods[source.period].limit == period.limit
                assert schedule.start is not None
                begins = int((schedule.start - NOW).total_seconds()) + schedule.periods[source.period].start
                assert begins <= span.start < (following.start if following else 60)


# Units and phases


def test_watts_are_of_all_phases_and_amperes_of_each() -> None:
    assert limits(ask(profile(10), unit="W")) == [(0, 6900)]
    assert limits(ask(profile(6900, unit="W"))) == [(0, 10)]
    assert limits(ask(profile([(0, 10, {"number_phases": 2})]), unit="W")) == [(0, 4600)]
    assert limits(ask(profile([(0, 2300, {"number_phases": 1})], unit="W"))) == [(0, 10)]


def test_the_fewest_phases_hold_for_all_conversions() -> None:
    made = ask(profile(2070, id=1, unit="W"), profile([(0, 16, {"number_phases": 1})], MAX, id=2))
    assert (limits(made), only(made).number_phases) == ([(0, 9)], 1)


def test_an_evse_has_no_more_phases_than_are_wired_to_it() -> None:
    evses = [Evse(1, phases=1)]
    made = ask(profile([(0, 3680, {"number_phases": 3})], unit="W"), evses=evses)
    assert (limits(made), only(made).number_phases) == ([(0, 16)], 1)


def test_direct_current_has_no_phases() -> None:
    evses = [Evse(1, voltage=Decimal(400), dc=True)]
    made = ask(profile([(0, 50_000, {"number_phases": 3})], unit="W"), evses=evses)
    assert (limits(made), only(made).number_phases) == ([(0, 125)], None)


def test_phases_that_no_profile_names_are_filled_in_but_not_in_16() -> None:
    found = [only(ask(profile(10), version=version)).number_phases for version in (OCPP16, OCPP201, OCPP21)]
    assert found == [None, 3, 3]
    assert only(ask(version=OCPP21)).number_phases is None


def test_a_converted_limit_is_rounded_down_to_a_tenth_and_any_other_is_left_alone() -> None:
    assert limits(ask(profile(11_000, unit="W"))) == [(0, 15.9)]
    assert limits(ask(profile(Decimal("8.15")))) == [(0, 8.15)]
    exactly = only(ask(profile(11_000, unit="W"), tenths=False)).limit
    assert exactly is not None
    assert exactly.l1 is not None
    assert 0 <= Decimal(11_000) - exactly.l1 * 690 < Decimal("1e-30")


def test_neighbours_that_are_equal_when_rounded_are_one() -> None:
    periods = [(0, 11_000), (100, 11_020)]
    assert limits(ask(profile(periods, unit="W"))) == [(0, 15.9)]
    assert len(ask(profile(periods, unit="W"), tenths=False).periods) == 2


QUANTITY = st.decimals(0, 100_000, places=1)


@given(QUANTITY, st.sampled_from([1, 2, 3]), st.sampled_from([110, 230, 277]), st.sampled_from("AW"))
def test_a_limit_that_is_converted_there_and_back_is_the_same(
    value: Decimal, count: int, volts: int, unit: str
) -> None:
    other = "W" if unit == "A" else "A"
    evses = [Evse(1, voltage=Decimal(volts))]
    there = only(ask(profile([(0, value, {"number_phases": count})], unit=unit), unit=other, evses=evses, tenths=False))
    assert there.limit is not None
    back = profile([(0, there.limit.l1, {"number_phases": count})], unit=other)
    again = only(ask(back, unit=unit, evses=evses, tenths=False)).limit
    assert again is not None
    assert again.l1 is not None
    assert 0 <= value - again.l1 <= Decimal("1e-40")  # no decimal is a third: digits that far behind are cut off


def test_three_thirds_are_one() -> None:
    evses = [Evse(number) for number in (1, 2, 3)]
    made = ask(profile(230, unit="W"), evse=0, evses=evses)
    assert limits(made) == [(0, 1)]


# The station


def test_the_station_may_draw_what_its_evses_may_within_its_own_limits() -> None:
    evses = [Evse(1), Evse(2)]
    profiles = [profile(16, id=1), profile([(0, 40), (100, 20)], MAX, id=2), profile(30, Purpose.EXTERNAL, id=3)]
    assert limits(ask(*profiles, evse=0, evses=evses)) == [(0, 30), (100, 20)]
    assert limits(ask(profiles[0], evse=0, evses=evses)) == [(0, 32)]


def test_each_evse_is_converted_before_they_are_added_up() -> None:
    evses = [Evse(1), Evse(2, voltage=Decimal(400), dc=True)]
    profiles = [profile([(0, 16, {"number_phases": 1})], id=1, evse_id=1), profile(100, id=2, evse_id=2)]
    assert limits(ask(*profiles, evse=0, unit="W", evses=evses)) == [(0, 16 * 230 + 100 * 400)]


def test_an_evse_that_nothing_limits_counts_with_what_its_hardware_bears() -> None:
    evses = [Evse(1, limits=Limits(Decimal(32))), Evse(2, limits=Limits(power=Decimal(6900)))]
    assert limits(ask(profile(10, evse_id=2), evse=0, evses=evses)) == [(0, 42)]
    assert limits(ask(evse=0, evses=evses)) == [(0, 42)]
    assert limits(ask(evse=0, evses=[*evses, Evse(3)], default_limits=Limits())) == [(0, None)]
    assert limits(ask(profile(20, MAX), evse=0, evses=[Evse(3)], default_limits=Limits())) == [(0, 20)]


def test_the_sum_is_told_for_as_many_phases_as_one_of_the_evses_has() -> None:
    evses = [Evse(1), Evse(2)]
    single = profile([(0, 16, {"number_phases": 1})], id=1, evse_id=1)
    assert only(ask(single, evse=0, evses=evses)).number_phases == 3
    both = [single, profile([(0, 10, {"number_phases": 1})], id=2, evse_id=2)]
    assert only(ask(*both, evse=0, evses=evses)).number_phases == 1


def test_a_station_without_evses_has_its_own_limits_alone() -> None:
    assert limits(ask(profile(20, MAX), evse=0, evses=[])) == [(0, 20)]
    assert limits(ask(evse=0, evses=[], local_limits=Limits(Decimal(63)))) == [(0, 63)]


# Where nothing limits


def test_the_hardware_caps_every_period_and_stands_where_nothing_limits() -> None:
    evses = [Evse(1, limits=Limits(Decimal(32), Decimal(22_080)))]
    made = ask(profile([(0, 63), (100, 16)], duration=200), evses=evses)
    assert limits(made) == [(0, 32), (100, 16), (200, 32)]
    assert [bool(period.limited_by) for period in made.periods] == [False, True, False]
    made = ask(profile([(0, 63), (100, 16)]), evses=evses, local_limits=Limits(power=Decimal(13_800)))
    assert limits(made) == [(0, 20), (100, 16)]


def test_the_default_stands_where_nothing_limits_and_caps_nothing() -> None:
    assert limits(ask(profile(63, duration=100))) == [(0, 63), (100, 48)]
    assert limits(ask(profile(63, duration=100), unit="W", default_limits=Limits(Decimal(10)))) == [
        (0, 43_470),
        (100, 6900),
    ]


# The question


def test_a_question_of_no_duration_gives_the_one_period_that_holds_then() -> None:
    for duration in (0, -5):
        made = ask(profile([(0, 10), (1, 12)]), duration=duration)
        assert (limits(made), made.duration) == ([(0, 10)], 0)


def test_a_schedule_longer_than_is_composed_is_cut_and_says_so() -> None:
    made = ask(profile([(0, 10), (500, 12)]), duration=10**12, max_duration=400)
    assert (limits(made), made.duration, open_points(made)) == ([(0, 10)], 400, {Open.CUT})


def test_without_a_unit_the_first_of_the_station_is_the_answer() -> None:
    assert ask(unit=None, rate_units=(RateUnit.W, RateUnit.A)).unit is RateUnit.W


@pytest.mark.parametrize(
    ("fields", "reason", "requirement"),
    [
        ({"evse": 2}, "UnknownEvse", "K08.FR.05"),
        ({"unit": "W", "rate_units": (RateUnit.A,)}, "UnsupportedRateUnit", "K08.FR.07"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused_with_its_reason(
    fields: dict[str, Any], reason: str, requirement: str
) -> None:
    with pytest.raises(QuestionRefused, match=requirement) as refused:
        ask(**fields)
    assert (refused.value.reason_code, refused.value.requirement) == (reason, requirement)


def test_a_time_without_an_offset_and_a_number_that_is_none_are_refused_by_name() -> None:
    with pytest.raises(ValueError, match="2024-05-01 10:00:00 has no offset from UTC"):
        ask(at=NOW.replace(tzinfo=None))
    with pytest.raises(ValueError, match="profile 7, schedule 0, period 1: limit must be a finite number, is NaN"):
        ask(profile([(0, 1), (60, Decimal("nan"))], id=7))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Evse(0), "'id' must be > 0"),
        (lambda: Evse(1, voltage=Decimal(0)), "voltage: must be a positive number, is 0"),
        (lambda: Evse(1, phases=4), "'phases' must be in"),
        (lambda: Limits(Decimal(-1)), "current: must be a number of at least 0, is -1"),
        (lambda: Limits(power=Decimal("inf")), "power: must be a number of at least 0, is Infinity"),
        (lambda: Transaction("tx", datetime(2024, 1, 1)), "start: must have an offset from UTC"),
        (lambda: Transaction("tx", NOW, random_delays={3: [1, -1]}), r"random_delays\[3\]: must be 0 or more"),
        (lambda: Circumstances(evses=[Evse(1), Evse(1)]), r"evses: a number is there twice in \[1, 1\]"),
        (lambda: Circumstances(rate_units=()), "rate_units"),
        (lambda: Circumstances(setpoint_priority="EMS"), "setpoint_priority"),
    ],
)
def test_circumstances_that_cannot_be_are_refused_by_name(make: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


def test_the_order_of_profiles_of_different_levels_changes_nothing() -> None:
    profiles = [profile(10 + id, id=id, level=id, start=after(37 * id), duration=300 - 40 * id) for id in range(6)]
    expected = ask(*profiles).periods
    assert ask(*reversed(profiles)).periods == expected
    assert len(expected) > 5


def test_profiles_may_be_given_once_only() -> None:
    circumstances = Circumstances(evses=[Evse(1), Evse(2)], default_limits=BASE)
    made = composite(
        iter([profile(10)]), version=OCPP201, evse_id=0, start=NOW, duration=60, circumstances=circumstances
    )
    assert limits(made) == [(0, 20)]

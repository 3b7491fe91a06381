"""What only 2.1 has in a composite schedule: phases one by one, setpoints, priority, local generation and more."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from ocppkit.smart_charging.circumstances import Evse, Limits, Transaction
from ocppkit.smart_charging.model import Kind, Profile, Purpose
from ocppkit.smart_charging.remarks import Open, Remark
from tests.charging import NOW, RUNNING, after, ask, limits, numbers, only, open_points, profile

MAX, TX, EXTERNAL = Purpose.STATION_MAX, Purpose.TX, Purpose.EXTERNAL
PRIORITY, LOCAL = Purpose.PRIORITY, Purpose.LOCAL_GENERATION


def said(
    purpose: Purpose = TX, *, id: int = 1, evse_id: int | None = None, unit: str = "A", soc: Any = None, **fields: Any
) -> Profile:
    """A profile of one period without an end."""
    place = evse_id if evse_id is not None else int(purpose is TX)
    return profile([(0, None, fields)], purpose, id=id, evse_id=place, unit=unit, soc=soc)


def shown(*profiles: Profile, **fields: Any) -> dict[str, Any]:
    """What the one period says, without what it does not say."""
    fields.setdefault("running", RUNNING)
    period = only(ask(*profiles, **fields))
    made = {
        name: numbers(getattr(period, name)) for name in ("limit", "discharge_limit", "setpoint", "setpoint_reactive")
    }
    made |= {"phases": period.number_phases, "phase": period.phase_to_use}
    return {name: value for name, value in made.items() if value is not None} | {"mode": period.mode}


# Phases one by one


@pytest.mark.parametrize(
    ("profiles", "unit", "expected"),
    [
        ([said(limit=(16, 12, 10)), said(MAX, id=2, limit=11)], "A", (11, 11, 10)),
        ([said(limit=(16, 12, 10)), said(MAX, id=2, limit=(9, 20, 20))], "A", (9, 12, 10)),
        ([said(limit=(16, 12, 10)), said(MAX, id=2, limit=6900, unit="W")], "A", (10, 10, 10)),
        ([said(limit=(16, 12, 10))], "W", (3680, 2760, 2300)),
        ([said(limit=(3680, 2760, 2300), unit="W")], "A", (16, 12, 10)),
        ([said(limit=(3680, 2760, 2300), unit="W"), said(MAX, id=2, limit=9000, unit="W")], "W", (3000, 2760, 2300)),
        ([said(limit=(16, 12, 10), number_phases=1)], "A", 10),
        ([said(limit=(16, 12, 10)), said(MAX, id=2, limit=20, number_phases=1)], "W", 2300),
        ([said(limit=(16, 12, 10), number_phases=2)], "A", (16, 12)),
        ([said(limit=(16, 12, 10)), said(MAX, id=2, limit=4600, number_phases=2, unit="W")], "A", (10, 10)),
        ([said(limit=(16, None, 10))], "A", (16, 16, 10)),
    ],
)
def test_limits_of_phases_meet_phase_by_phase(profiles: list[Profile], unit: str, expected: Any) -> None:
    assert shown(*profiles, unit=unit)["limit"] == expected


def test_each_phase_names_who_limits_it() -> None:
    made = only(ask(said(limit=(16, 12, 10)), said(MAX, id=2, limit=11), running=RUNNING))
    assert {source.profile_id for source in made.limited_by} == {1, 2}
    made = only(ask(said(limit=(9, 8, 7)), said(MAX, id=2, limit=11), running=RUNNING))
    assert {source.profile_id for source in made.limited_by} == {1}


def test_the_station_adds_up_phase_by_phase() -> None:
    evses = [Evse(1), Evse(2)]
    profiles = [said(id=1, limit=(16, 12, 10)), said(Purpose.TX_DEFAULT, id=2, evse_id=2, limit=10)]
    assert shown(*profiles, evse=0, evses=evses)["limit"] == (26, 22, 20)
    assert shown(*profiles, said(MAX, id=3, limit=24), evse=0, evses=evses)["limit"] == (24, 22, 20)


def test_the_hardware_caps_every_phase() -> None:
    evses = [Evse(1, limits=Limits(Decimal(11)))]
    assert shown(said(limit=(16, 12, 10)), evses=evses)["limit"] == (11, 11, 10)


def test_the_phase_to_use_is_told_with_one_phase_only_and_a_conflict_remarked_on() -> None:
    one = said(limit=16, number_phases=1, phase_to_use=2)
    assert shown(one)["phase"] == 2
    assert "phase" not in shown(said(limit=16, number_phases=3, phase_to_use=2))
    made = ask(one, said(MAX, id=2, limit=20, number_phases=1, phase_to_use=3), running=RUNNING)
    assert (only(made).phase_to_use, open_points(made)) == (2, {Open.PHASE_CONFLICT})


# Discharging and setpoints


@pytest.mark.parametrize(
    ("profiles", "expected"),
    [
        (
            [said(discharge_limit=-10, limit=16), said(EXTERNAL, id=2, discharge_limit=-6, limit=20)],
            {"limit": 16, "discharge_limit": -6},
        ),
        ([said(discharge_limit=-10, limit=16)], {"limit": 16, "discharge_limit": -10}),
        ([said(discharge_limit=(-9, -8, -7), number_phases=1, limit=16)], {"limit": 16, "discharge_limit": -7}),
        ([said(setpoint=20, limit=16)], {"limit": 16, "setpoint": 16}),
        ([said(setpoint=-20, discharge_limit=-12, limit=16)], {"limit": 16, "setpoint": -12, "discharge_limit": -12}),
        ([said(setpoint=-20, limit=16)], {"limit": 16, "setpoint": -20}),
        ([said(setpoint=12)], {"setpoint": 12}),
        ([said(setpoint=12), said(MAX, id=2, limit=10)], {"limit": 10, "setpoint": 10}),
        ([said(setpoint=(12, 11, 8), limit=10)], {"limit": (10, 10, 10), "setpoint": (10, 10, 8)}),
        ([said(setpoint=12, setpoint_reactive=3)], {"setpoint": 12, "setpoint_reactive": 3}),
    ],
)
def test_a_setpoint_is_held_within_the_limits_of_its_direction(profiles: list[Profile], expected: Any) -> None:
    made = shown(*profiles)
    assert {name: value for name, value in made.items() if name not in {"phases", "phase", "mode"}} == expected


@pytest.mark.parametrize(
    ("priority", "expected", "mode"),
    [
        ("ExternalSystem", 4, "ExternalSetpoint"),
        ("ExternalControl", 4, "ExternalSetpoint"),
        ("CSMS", 2, "CentralSetpoint"),
    ],
)
def test_the_setpoint_of_an_external_system_goes_first_unless_the_station_says_otherwise(
    priority: str, expected: float, mode: str
) -> None:
    central = said(setpoint=2, mode="CentralSetpoint")
    external = said(EXTERNAL, id=2, setpoint=4, mode="ExternalSetpoint")
    made = shown(central, external, setpoint_priority=priority)
    assert (made["setpoint"], made["mode"]) == (expected, mode)
    assert shown(central, setpoint_priority=priority)["setpoint"] == 2
    assert shown(external, setpoint_priority=priority)["setpoint"] == 4


def test_of_two_external_setpoints_the_one_closest_to_zero_holds() -> None:
    station = said(EXTERNAL, id=1, setpoint=-4)
    evse = said(EXTERNAL, id=2, evse_id=1, setpoint=6)
    assert shown(station, evse)["setpoint"] == -4
    made = only(ask(station, evse, running=RUNNING))
    assert [source.profile_id for source in made.spans[0].setpoint_by] == [1]


def test_the_station_reports_a_sum_of_setpoints_only_if_every_evse_has_one() -> None:
    evses = [Evse(1), Evse(2)]
    running = {1: RUNNING, 2: Transaction("tx", NOW)}
    one = said(setpoint=10, discharge_limit=-5, id=1)
    two = said(setpoint=-4, discharge_limit=-6, id=2, evse_id=2)
    asked: dict[str, Any] = {"evse": 0, "evses": evses, "transactions": running, "running": None}
    made = shown(one, two, **asked)
    assert (made["setpoint"], made["discharge_limit"]) == (6, -11)
    alone = ask(one, **asked)
    assert (only(alone).setpoint, only(alone).discharge_limit) == (None, None)
    assert open_points(alone) == {Open.NOT_SUMMED}


@pytest.mark.parametrize("mode", ["LocalFrequency", "LocalLoadBalancing"])
def test_a_setpoint_that_is_found_on_the_spot_is_remarked_on(mode: str) -> None:
    made = ask(said(mode=mode), running=RUNNING)
    assert (only(made).limit, only(made).mode, open_points(made)) == (None, mode, {Open.FOUND_LOCALLY})


def test_a_mode_that_needs_no_limit_has_that_of_the_hardware_or_none() -> None:
    assert shown(said(mode="Idle")) == {"phases": 3, "mode": "Idle"}
    assert shown(said(mode="Idle"), local_limits=Limits(Decimal(32)))["limit"] == 32


def test_an_evse_whose_mode_has_no_limit_counts_in_the_sum_with_what_it_could_draw() -> None:
    evses = [Evse(1, limits=Limits(Decimal(20))), Evse(2)]
    assert shown(said(Purpose.TX_DEFAULT, mode="ExternalLimits"), evse=0, evses=evses)["limit"] == 20 + 48


# Priority charging


def test_priority_charging_replaces_the_profiles_of_the_transaction_while_it_is_active() -> None:
    profiles = [said(PRIORITY, limit=63), said(id=2, limit=6), said(MAX, id=3, limit=32)]
    assert shown(*profiles, running=Transaction("tx", NOW, priority=True))["limit"] == 32
    assert shown(*profiles)["limit"] == 6
    assert shown(*profiles[1:], running=Transaction("tx", NOW, priority=True))["limit"] == 6


# Local generation


def test_local_generation_comes_on_top_of_the_limit_and_stays_within_the_hardware() -> None:
    profiles = [said(limit=10), said(LOCAL, id=2, limit=4), said(LOCAL, id=3, evse_id=1, limit=3)]
    assert shown(*profiles)["limit"] == 17
    made = only(ask(*profiles, running=RUNNING))
    assert [source.profile_id for source in made.limited_by] == [1, 3, 2]
    assert shown(*profiles, evses=[Evse(1, limits=Limits(Decimal(16)))])["limit"] == 16
    assert shown(*profiles, said(LOCAL, id=4, evse_id=2, limit=20), unit="W")["limit"] == 17 * 690


def test_local_generation_adds_nothing_to_no_limit() -> None:
    assert shown(said(LOCAL, limit=4))["limit"] == 48
    assert shown(said(LOCAL, limit=4), evse=0)["limit"] == 48
    made = only(ask(said(LOCAL, limit=4)))
    assert (made.limited_by, [source.profile_id for source in made.in_play]) == ((), [1])


def test_local_generation_does_not_raise_what_only_the_hardware_sets() -> None:
    evses = [Evse(1, limits=Limits(Decimal(20)))]
    made = shown(
        said(LOCAL, evse_id=0, limit=6), said(id=2, setpoint=0), said(MAX, id=3, limit=50), evse=0, evses=evses
    )
    assert made["limit"] == 20


def test_the_station_has_its_local_generation_once() -> None:
    evses = [Evse(1), Evse(2)]
    profiles = [profile(10, id=1), said(LOCAL, id=2, limit=4), said(LOCAL, id=3, evse_id=2, limit=3)]
    assert limits(ask(*profiles, evse=0, evses=evses)) == [(0, 27)]


def test_local_generation_of_single_phases_is_added_to_each() -> None:
    assert shown(said(limit=10), said(LOCAL, id=2, limit=(1, 2, 3)))["limit"] == (11, 12, 13)


# Dynamic profiles


def dynamic(**fields: Any) -> Profile:
    return profile(10, TX, kind=Kind.DYNAMIC, evse_id=1, **fields)


def test_a_dynamic_profile_ends_its_duration_after_its_last_update() -> None:
    default = profile(6, id=2, kind=Kind.RELATIVE)
    updated = dynamic(duration=120, dyn_update_time=after(-30), received_at=after(-500))
    assert limits(ask(updated, default, running=RUNNING)) == [(0, 10), (90, 6)]
    assert limits(ask(updated, default, running=RUNNING, at=after(90))) == [(0, 6)]
    received = dynamic(duration=120, received_at=after(-30))
    assert limits(ask(received, default, running=RUNNING)) == [(0, 10), (90, 6)]


def test_a_dynamic_profile_without_any_time_is_taken_as_updated_now_and_remarked_on() -> None:
    made = ask(dynamic(duration=120), running=RUNNING)
    assert limits(made) == [(0, 10), (120, 48)]
    assert made.remarks == (Remark(Open.NO_UPDATE_TIME, 1),)


# Random delays (K01.FR.93 to K01.FR.97)

STEPS = [(0, 1), (300, 2), (600, 3), (900, 4)]


@pytest.mark.parametrize(
    ("delays", "expected"),
    [
        ((10, 20, 30), [(0, 1), (310, 2), (620, 3), (930, 4)]),
        ((753, 123, 87), [(0, 1), (723, 3), (987, 4)]),
        ((0, 0, 300), [(0, 1), (300, 2), (600, 3)]),
        ((300, 0, 0), [(0, 1), (600, 3), (900, 4)]),
        ((10,), [(0, 1), (310, 2), (600, 3), (900, 4)]),
        ((), [(0, 1), (300, 2), (600, 3), (900, 4)]),
    ],
)
def test_a_delay_that_moves_a_period_to_the_next_one_or_the_end_drops_it(
    delays: tuple[int, ...], expected: list[tuple[int, float]]
) -> None:
    running = Transaction("tx", NOW, random_delays={1: delays})
    made = ask(profile(STEPS, delay=800, duration=1200), running=running, duration=1200)
    assert limits(made) == expected


def test_what_is_left_keeps_its_place_in_the_schedule() -> None:
    running = Transaction("tx", NOW, random_delays={1: (753, 123, 87)})
    made = ask(profile(STEPS, delay=800), running=running, duration=1200)
    assert [source.period for period in made.periods for source in period.limited_by] == [0, 2, 3]


@pytest.mark.parametrize(
    ("one", "delays"),
    [
        (profile(STEPS, delay=0), {1: (50, 50, 50)}),
        (profile(STEPS, MAX, delay=800), {1: (50, 50, 50)}),
        (profile(STEPS, delay=800), {2: (50, 50, 50)}),
    ],
    ids=["none are asked for", "not for a transaction", "of another profile"],
)
def test_delays_that_are_not_the_profiles_move_nothing(one: Profile, delays: dict[int, tuple[int, ...]]) -> None:
    running = Transaction("tx", NOW, random_delays=delays)
    assert limits(ask(one, running=running, duration=1200)) == [(0, 1), (300, 2), (600, 3), (900, 4)]


def test_each_transaction_has_delays_of_its_own() -> None:
    running = {1: Transaction("a", NOW, random_delays={1: (10,)}), 2: Transaction("b", NOW, random_delays={1: (40,)})}
    made = ask(profile([(0, 1), (300, 2)], delay=60), evse=0, evses=[Evse(1), Evse(2)], transactions=running)
    assert limits(made) == [(0, 2), (310, 3), (340, 4)]


# Offline, and the state of charge


@pytest.mark.parametrize(
    ("offline", "most", "counts"),
    [(None, 600, True), (300, 600, True), (600, 600, True), (601, 600, False), (0, 0, False), (10**6, None, True)],
)
def test_a_profile_counts_offline_for_as_long_as_it_says(offline: int | None, most: int | None, counts: bool) -> None:
    since = None if offline is None else NOW - timedelta(seconds=offline)
    made = ask(profile(10, max_offline_duration=most), offline_since=since)
    assert limits(made) == [(0, 10 if counts else 48)]


@pytest.mark.parametrize(("soc", "expected"), [(None, 32), (79, 32), (80, 10), (81, 10)])
def test_a_limit_at_a_state_of_charge_holds_from_there_on(soc: int | None, expected: float) -> None:
    running = Transaction("tx", NOW, soc=None if soc is None else Decimal(soc))
    assert shown(said(limit=32, soc=(80, 10)), running=running)["limit"] == expected


def test_a_limit_at_a_state_of_charge_holds_the_setpoint_of_its_schedule() -> None:
    running = Transaction("tx", NOW, soc=Decimal(90))
    assert shown(said(setpoint=32, soc=(80, 10)), running=running)["setpoint"] == 10
    assert shown(said(setpoint=-32, limit=20, soc=(80, 10)), running=running)["setpoint"] == -32
    assert shown(said(limit=(32, 8, 32), soc=(80, 10)), running=running)["limit"] == (10, 8, 10)
    in_watts = said(limit=(7360, 2000, 7360), unit="W", soc=(80, 6900))
    assert shown(in_watts, unit="W", running=running)["limit"] == (2300, 2000, 2300)


def test_a_limit_at_a_state_of_charge_in_watts_is_for_all_the_phases_in_use() -> None:
    running = Transaction("tx", NOW, soc=Decimal(90))
    in_watts = said(limit=(1380, 1380, 1380), unit="W", soc=(80, 1380))
    assert shown(in_watts, running=running)["limit"] == (2, 2, 2)
    assert shown(in_watts, running=running, evses=[Evse(1, phases=1)])["limit"] == 6


def test_a_limit_at_a_state_of_charge_lowers_local_generation_too() -> None:
    running = Transaction("tx", NOW, soc=Decimal(80))
    assert shown(said(limit=10), said(LOCAL, id=2, limit=6, soc=(80, 2)), running=running)["limit"] == 12


def test_which_of_several_schedules_counts_is_for_the_question_to_say() -> None:
    first, second = said(limit=10), said(limit=16)
    both = evolve(first, schedules=first.schedules + second.schedules)
    made = [only(ask(both, running=RUNNING, schedule_index=index)) for index in (0, 1, 2)]
    assert [numbers(period.limit) for period in made] == [10, 16, 10]
    assert [source.schedule for period in made for source in period.limited_by] == [0, 1, 0]

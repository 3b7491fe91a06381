"""Profiles that a CSMS drafts are valid messages of each version, and hold what they say."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, PayloadError, Version, explain, to_payload
from ocppkit.smart_charging.circumstances import Circumstances, Evse
from ocppkit.smart_charging.composite import composite
from ocppkit.smart_charging.drafting import Draft, DraftPeriod, flat, steps, time_of_use
from ocppkit.smart_charging.model import Kind, Profile, Purpose, RateUnit, Recurrency, profile_of
from ocppkit.smart_charging.sharing import Demand, Sharing, share

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 7, 1, 12, tzinfo=BERLIN)


def payload(draft: Draft, version: type[Version], evse_id: int = 1) -> dict[str, Any]:
    request = draft.request(version, evse_id=evse_id)
    written = to_payload(request)
    assert explain(type(request), written) == []
    return written


def read(draft: Draft, version: type[Version]) -> Profile:
    return profile_of(draft.message(version), 1)


def limits(draft: Draft, version: type[Version] = OCPP201) -> list[tuple[int, Any]]:
    (schedule,) = read(draft, version).schedules
    return [(one.start, one.limit and one.limit.l1) for one in schedule.periods]


def test_a_flat_limit_is_the_profile_of_each_version() -> None:
    draft = flat(7, 11_000, stack_level=2, number_phases=3)
    period = {"startPeriod": 0, "limit": 11000, "numberPhases": 3}
    assert payload(draft, OCPP16) == {
        "connectorId": 1,
        "csChargingProfiles": {
            "chargingProfileId": 7,
            "stackLevel": 2,
            "chargingProfilePurpose": "TxDefaultProfile",
            "chargingProfileKind": "Relative",
            "chargingSchedule": {"chargingRateUnit": "W", "chargingSchedulePeriod": [period]},
        },
    }
    for version in (OCPP201, OCPP21):
        assert payload(draft, version) == {
            "evseId": 1,
            "chargingProfile": {
                "id": 7,
                "stackLevel": 2,
                "chargingProfilePurpose": "TxDefaultProfile",
                "chargingProfileKind": "Relative",
                "chargingSchedule": [{"id": 7, "chargingRateUnit": "W", "chargingSchedulePeriod": [period]}],
            },
        }


def test_the_limit_of_a_station_has_its_own_name_in_1_6_and_needs_a_start() -> None:
    draft = flat(1, Decimal("32.05"), unit=RateUnit.A, purpose=Purpose.STATION_MAX, start=NOON)
    profile = payload(draft, OCPP16, 0)["csChargingProfiles"]
    assert profile["chargingProfilePurpose"] == "ChargePointMaxProfile"
    assert profile["chargingProfileKind"] == "Absolute"
    assert profile["chargingSchedule"]["chargingSchedulePeriod"] == [{"startPeriod": 0, "limit": 32}]
    assert read(draft, OCPP201).purpose is Purpose.STATION_MAX
    with pytest.raises(ValueError, match=r"K01\.FR\.38"):
        flat(1, 32, purpose=Purpose.STATION_MAX)


def test_a_transaction_has_a_number_in_1_6_and_a_text_in_2_x() -> None:
    assert read(flat(1, 6, purpose=Purpose.TX, transaction_id=12), OCPP16).transaction_id == "12"
    assert read(flat(1, 6, purpose=Purpose.TX, transaction_id="a"), OCPP21).transaction_id == "a"
    with pytest.raises(ValueError, match=r"transaction id of OCPP 1\.6 is an integer, not 'a'"):
        flat(1, 6, transaction_id="a").message(OCPP16)
    with pytest.raises(ValueError, match=r"transaction id of OCPP 2\.0\.1 is text, not 12"):
        flat(1, 6, transaction_id=12).message(OCPP201)


def test_what_a_version_does_not_have_is_an_error_that_names_it() -> None:
    with pytest.raises(ValueError, match=r"OCPP 2\.0\.1 has no local time"):
        flat(1, 6, local_time=True).message(OCPP201)
    assert read(flat(1, 6, local_time=True), OCPP21).schedules[0].use_local_time
    with pytest.raises(PayloadError, match="chargingProfilePurpose"):
        flat(1, 6, purpose=Purpose.PRIORITY).message(OCPP16)
    with pytest.raises(ValueError, match="needs its offset from UTC"):
        flat(1, 6, start=datetime(2026, 7, 1)).message(OCPP16)


@pytest.mark.parametrize("limit", [-1, float("nan"), float("inf")])
def test_a_limit_is_a_number_of_at_least_0(limit: float) -> None:
    with pytest.raises(ValueError, match="a limit is a number of at least 0"):
        flat(1, limit)


def test_steps_start_at_0_and_equal_neighbours_are_one() -> None:
    assert limits(steps(1, {0: 6, 60: 6.04, 120: 16}, unit=RateUnit.A)) == [(0, 6), (120, 16)]
    with pytest.raises(ValueError, match=r"K01\.FR\.31"):
        steps(1, {60: 6})


@pytest.mark.parametrize("version", VERSIONS)
def test_a_day_has_its_limits_by_the_clock(version: type[Version]) -> None:
    draft = time_of_use(3, {time(6): 4000, time(22): 11000}, zone=BERLIN, since=date(2026, 7, 1))
    profile = read(draft, version)
    (schedule,) = profile.schedules
    assert (profile.kind, profile.recurrency) == (Kind.RECURRING, Recurrency.DAILY)
    assert schedule.start == datetime(2026, 7, 1, tzinfo=BERLIN)
    assert schedule.duration == 86_400
    assert limits(draft, version) == [(0, 11000), (6 * 3600, 4000), (22 * 3600, 11000)]


def test_a_week_begins_on_its_monday() -> None:
    wednesday = date(2026, 7, 1)
    draft = time_of_use(3, {(0, time(8)): 4000, (5, time(0)): 11000}, zone=BERLIN, since=wednesday)
    assert draft.recurrency is Recurrency.WEEKLY
    assert draft.start == datetime(2026, 6, 29, tzinfo=BERLIN)
    assert limits(draft) == [(0, 11000), (8 * 3600, 4000), (5 * 86_400, 11000)]


@pytest.mark.parametrize(
    "times", [{time(6, tzinfo=BERLIN): 1}, {time(6, 0, 0, 1): 1}, {(7, time(6)): 1}, {(0, time(6)): 1, time(7): 2}]
)
def test_times_are_whole_seconds_of_a_clock(times: Any) -> None:
    with pytest.raises(ValueError, match=r"whole second without zone|all times have a weekday or none"):
        time_of_use(1, times, zone=BERLIN, since=date(2026, 7, 1))


@given(
    st.dictionaries(st.integers(0, 86_399), st.decimals(0, 100_000, places=3), min_size=1, max_size=20),
    st.sampled_from(VERSIONS),
)
def test_a_day_holds_at_every_limit_what_was_given(wanted: dict[int, Decimal], version: type[Version]) -> None:
    clock = {(datetime.min + timedelta(seconds=second)).time(): limit for second, limit in wanted.items()}
    written = limits(time_of_use(1, clock, zone=BERLIN, since=date(2026, 1, 1)), version)
    for second, limit in wanted.items():
        held = [one for start, one in written if start <= second][-1]
        assert 0 <= limit - held < Decimal("0.1")


# The power of a site.

CARS = {
    "a": Demand(Decimal(32), Decimal(6)),
    "b": Demand(Decimal(10), Decimal(6)),
    "c": Demand(Decimal(32), Decimal(6)),
}


@pytest.mark.parametrize(
    ("limit", "rule", "shares"),
    [
        (1000, Sharing.EQUAL, [32, 10, 32]),
        (60, Sharing.EQUAL, [25, 10, 25]),
        (20, Sharing.EQUAL, ["6.7", "6.6", "6.7"]),
        (17, Sharing.EQUAL, ["8.5", "8.5", 0]),
        (5, Sharing.EQUAL, [0, 0, 0]),
        (60, Sharing.IN_ORDER, [32, 10, 18]),
        (33, Sharing.IN_ORDER, [32, 0, 0]),
    ],
)
def test_a_limit_is_shared_by_its_rule(limit: int, rule: Sharing, shares: list[Any]) -> None:
    assert list(share(limit, CARS, rule).values()) == [Decimal(one) for one in shares]


def test_weights_divide_what_there_is() -> None:
    demands = {"bus": Demand(Decimal(100), weight=Decimal(3)), "car": Demand(Decimal(100))}
    assert share(80, demands, Sharing.WEIGHTED) == {"bus": 60, "car": 20}
    assert share(80, demands) == {"bus": 40, "car": 40}


amounts = st.decimals(0, 500, places=2)


def _demand(most: Decimal, part: Decimal, weight: Decimal) -> Demand:
    return Demand(most, (most * part).quantize(Decimal("0.01")), weight)


needs = st.builds(_demand, amounts, st.decimals(0, 1, places=2), st.decimals("0.1", 10, places=1))


@given(amounts, st.lists(needs, max_size=8), st.sampled_from(Sharing))
def test_shares_never_exceed_the_limit_nor_a_demand(limit: Decimal, demands: list[Demand], rule: Sharing) -> None:
    shares = share(limit, dict(enumerate(demands)), rule)
    assert sum(shares.values()) <= limit
    for name, demand in enumerate(demands):
        assert shares[name] == 0 or demand.least <= shares[name] <= demand.most


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"most": -1}, "most is a number of at least 0"),
        ({"most": 5, "least": 6}, "least: is 6, above most, which is 5"),
        ({"most": 5, "weight": 0}, "weight: must be at least 1E-12, is 0"),
        ({"most": 5, "weight": Decimal("1e-999999")}, "weight: must be at least 1E-12"),
    ],
)
def test_a_demand_that_makes_no_sense_is_an_error(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Demand(**fields)


NUMBERS: tuple[type[Any], ...] = (int, float, Decimal)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("rule", Sharing)
def test_a_demand_is_of_whatever_numbers(rule: Sharing, number: type[Any]) -> None:
    demands = {"a": Demand(number(32), number(6), number(1)), "b": Demand(number(16), number(6), number(1))}
    assert sum(share(number(40), demands, rule).values()) == 40


@pytest.mark.parametrize("number", NUMBERS)
def test_a_period_is_of_whatever_numbers_and_cut_to_one_decimal(number: type[Any]) -> None:
    assert limits(Draft(1, (DraftPeriod(0, number(16)),))) == [(0, 16)]
    given, held = (16, 16) if number is int else ("16.59", Decimal("16.5"))
    assert limits(Draft(1, (DraftPeriod(0, number(given)),))) == [(0, held)]


@pytest.mark.parametrize("odd", ["x", True, None, 1e30, Decimal("sNaN"), Decimal("1e999999"), -1])
def test_what_is_no_amount_is_named(odd: Any) -> None:
    with pytest.raises(ValueError, match="a limit is a number of at least 0 and at most 1000000000000, not"):
        flat(1, odd)
    with pytest.raises(ValueError, match="the limit is a number"):
        share(odd, {})
    with pytest.raises(ValueError, match="most is a number"):
        Demand(odd)


def test_who_needs_less_gets_what_is_left_in_order() -> None:
    demands = {"a": Demand(6, 6), "b": Demand(10, 6), "c": Demand(5, 3)}
    assert share(10, demands, Sharing.IN_ORDER) == {"a": 6, "b": 0, "c": 4}


def test_who_needs_more_than_there_is_takes_nobody_else_out() -> None:
    demands = {"bus": Demand(40, 20), "b": Demand(10, 6), "c": Demand(10, 6)}
    assert share(14, demands) == {"bus": 0, "b": 7, "c": 7}


def test_a_week_counts_with_the_offset_of_its_first_day() -> None:
    zone = ZoneInfo("Asia/Jerusalem")  # where clocks change on a Friday
    saturday = date(2026, 3, 28)
    week = time_of_use(1, {(5, time(9)): 6, (6, time(9)): 10}, zone=zone, since=saturday, unit=RateUnit.A)
    known = [profile_of(week.message(OCPP201), 1)]
    start = datetime(2026, 3, 28, tzinfo=zone)
    made = composite(
        known, version=OCPP201, evse_id=1, start=start, duration=86_400, circumstances=Circumstances(evses=[Evse(1)])
    )
    assert [period.start for period in made.periods] == [0, 9 * 3600]
    local = time_of_use(1, {(5, time(9)): 6}, zone=zone, since=saturday, local_time=True)
    assert local.start == datetime(2026, 3, 23, tzinfo=zone)


def test_a_zone_is_needed() -> None:
    none: Any = None
    with pytest.raises(ValueError, match="needs its offset from UTC"):
        time_of_use(1, {(5, time(9)): 6}, zone=none, since=date(2026, 3, 28))

"""The composite schedule against an oracle that was written from the rules alone; the oracle against the vectors.

``OCPPKIT_EXAMPLES`` makes the comparison longer.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Callable, Iterable
from copy import deepcopy
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final, TypeAlias
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings

from ocppkit.smart_charging.circumstances import Circumstances, Evse, Limits, Transaction
from ocppkit.smart_charging.composite import composite, limit_at, next_change
from ocppkit.smart_charging.model import RateUnit
from ocppkit.smart_charging.schedule import Composite, CompositePeriod
from tests.charging import PROFILES, profiles_of, vectors
from tests.composite_cases import cases
from tests.composite_oracle import JSON, LOCAL, Oracle, exact, instant

EXAMPLES: Final = int(os.environ.get("OCPPKIT_EXAMPLES", "150"))
EVERY_VERSION: Final = pytest.mark.parametrize("version", PROFILES)
Answer: TypeAlias = dict[str, Any]


def checked(check: Callable[[JSON], None], version: str, examples: int) -> None:
    """Run a check on so many cases of a version."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    settings(max_examples=examples, deadline=None, suppress_health_check=slow)(given(cases(version))(check))()


# The question as the library hears it, and its answer in the words of the oracle


def limits_of(found: JSON | None) -> Limits:
    known = {unit: Decimal(str(limit)) for unit, limit in (found or {}).items()}
    return Limits(known.get("A"), known.get("W"))


def circumstances_of(case: JSON, *, tenths: bool = False) -> Circumstances:
    env: JSON = case["env"]
    offline = env.get("offlineFor")
    return Circumstances(
        evses=[
            Evse(
                evse["id"],
                voltage=Decimal(evse.get("voltage", env["voltage"])),
                phases=evse.get("phases", 3),
                dc=evse.get("dc", env.get("dc", False)),
                limits=limits_of(evse.get("limits")),
            )
            for evse in env["evses"]
        ],
        transactions={
            evse["id"]: transaction_of(evse["transaction"]) for evse in env["evses"] if "transaction" in evse
        },
        voltage=Decimal(env["voltage"]),
        local_limits=limits_of(env.get("localLimit")),
        default_limits=limits_of(env["unlimited"]),
        assume_transaction=env["assumeTransaction"],
        recur_before_start=env.get("recurBeforeStart", False),
        setpoint_priority=env.get("setpointPriority", "ExternalSystem"),
        offline_since=None if offline is None else instant(case["query"]["now"]) - timedelta(seconds=offline),
        time_zone=ZoneInfo(env["timeZone"]),
        tenths=tenths,
    )


def transaction_of(running: JSON) -> Transaction:
    return Transaction(
        str(running["id"]),
        instant(running["start"]),
        charging_start=instant(running["chargingStart"]) if "chargingStart" in running else None,
        priority=running.get("priorityActive", False),
        soc=Decimal(running["soc"]) if "soc" in running else None,
        random_delays={int(profile): delays for profile, delays in running.get("randomDelays", {}).items()},
    )


def composed(case: JSON, *, tenths: bool = False) -> Composite:
    query = case["query"]
    return composite(
        profiles_of(case),
        version=PROFILES[case["version"]][0],
        evse_id=query["evse"],
        start=instant(query["now"]),
        duration=query["duration"],
        unit=RateUnit(query["unit"]),
        circumstances=circumstances_of(case, tenths=tenths),
    )


def answer_of(period: CompositePeriod) -> Answer:
    """The period under the names that the oracle has."""
    found: Answer = {"numberPhases": period.number_phases, "phaseToUse": period.phase_to_use}
    quantities = {"limit": period.limit, "dischargeLimit": period.discharge_limit, "setpoint": period.setpoint}
    for name, quantity in quantities.items():
        if quantity is not None:
            found |= {name: quantity.l1, f"{name}_L2": quantity.l2, f"{name}_L3": quantity.l3}
    return {key: value for key, value in found.items() if value is not None}


def same(one: Answer, other: Answer, tolerance: Fraction = Fraction(1, 10**12)) -> bool:
    """Equal, but for what a division loses in the last digits."""
    return one.keys() == other.keys() and all(
        abs(Fraction(one[key]) - Fraction(other[key])) <= abs(Fraction(other[key])) * tolerance for key in other
    )


def at(made: Composite, second: int) -> CompositePeriod:
    return made.periods[bisect_right([period.start for period in made.periods], second) - 1]


def seconds_of(case: JSON, *starts: int) -> list[int]:
    """Every second at which something can change, and those beside it."""
    duration = max(case["query"]["duration"], 1)
    changes = [*range(0, duration + 1, case["scale"]), *starts]
    return sorted({second + side for second in changes for side in (-1, 0, 1)} & set(range(duration)))


# The oracle


@pytest.mark.parametrize("vector", [pytest.param(vector, id=vector["id"]) for vector in vectors("composite")])
def test_the_oracle_agrees_with_the_vector(vector: JSON) -> None:
    oracle, expected = Oracle(vector), vector["expected"]
    assert oracle.rejects() is (expected["status"] == "Rejected")
    periods: list[JSON] = expected.get("chargingSchedulePeriod", [])
    starts = [period["startPeriod"] for period in periods]
    duration = max(vector["query"]["duration"], 1)
    for second in seconds_of(vector | {"scale": duration // 50 + 1}, *starts) if periods else []:
        wanted = dict(periods[bisect_right(starts, second) - 1])
        del wanted["startPeriod"]
        wanted.pop("operationMode", None)
        found = oracle.at(second).payload()
        if "numberPhases" not in wanted:  # which many vectors leave open
            found.pop("numberPhases", None)
        assert same({key: exact(value) for key, value in wanted.items()}, found, Fraction(1, 10_000)), second


BEGIN: Final = "2024-05-01T10:00:00Z"
LATER: Final = "2024-05-01T10:00:05Z"
TWO: Final[list[JSON]] = [{"startPeriod": 0, "limit": 6}, {"startPeriod": 2, "limit": 16}]
DAILY: Final[JSON] = {"chargingProfileKind": "Recurring", "recurrencyKind": "Daily"}
RUNNING: Final[JSON] = {"id": 1, "transaction": {"id": "tx", "start": BEGIN, "randomDelays": {"1": [3]}}}
IDLE: Final[list[JSON]] = [{"id": 1}, {"id": 2}]
EXTERNAL: Final[JSON] = {"chargingProfilePurpose": "ChargingStationExternalConstraints"}


def scene(
    *installed: JSON, version: str = "2.1", evse: int = 1, evses: Iterable[JSON] = ({"id": 1},), **env: Any
) -> JSON:
    """A question about ten seconds in amperes."""
    known: JSON = {"unlimited": {"A": 48, "W": 33120}, "voltage": 230, "assumeTransaction": True, "timeZone": "UTC"}
    known |= {"evses": list(evses)}
    query = {"evse": evse, "now": BEGIN, "duration": 10, "unit": "A"}
    return {"version": version, "scale": 1, "query": query, "env": known | env, "profiles": list(installed)}


def installed(
    periods: list[JSON], number: int = 1, place: int = 0, *, start: str = BEGIN, randomizedDelay: int = 0, **fields: Any
) -> JSON:
    """A TxDefaultProfile of 2.1, unless the fields say otherwise."""
    schedule = {"id": 1, "chargingRateUnit": "A", "startSchedule": start, "chargingSchedulePeriod": periods}
    schedule |= {"randomizedDelay": randomizedDelay} if randomizedDelay else {}
    profile: JSON = {"id": number, "stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile"}
    profile |= {"chargingProfileKind": "Absolute", "chargingSchedule": [schedule]}
    return {"evseId": place, "profile": profile | fields}


def discharging(limit: float) -> list[JSON]:
    return [{"startPeriod": 0, "operationMode": "ExternalLimits", "dischargeLimit": limit}]


# What the vectors leave unsaid, by hand: the quantity in second 4 and in second 5.
BY_HAND: Final[dict[str, tuple[JSON, str, float | None, float | None]]] = {
    "validTo is the first moment without the profile (K01.FR.37)": (
        scene(installed(TWO[:1], validTo=LATER)),
        "limit", 6, 48,
    ),
    "nothing recurs before startSchedule (K01.FR.30)": (
        scene(installed(TWO, start=LATER, **DAILY)),
        "limit", 48, 6,
    ),
    "unless the station is known for it": (
        scene(installed(TWO, start=LATER, **DAILY), recurBeforeStart=True),
        "limit", 16, 6,
    ),
    "at one level the profile of the EVSE leads (1.6, 3.13.1)": (
        scene(installed(TWO[:1], place=1), installed(TWO[1:], 2)),
        "limit", 6, 6,
    ),
    "random delays are those of a transaction (K01.FR.93)": (
        scene(installed(TWO, randomizedDelay=5), evses=[RUNNING]),
        "limit", 6, 16,
    ),
    "without one there are none (K08.FR.06)": (
        scene(installed(TWO, randomizedDelay=5)),
        "limit", 16, 16,
    ),
    "of discharge limits the one closest to zero holds": (
        scene(installed(discharging(-10), place=1), installed(discharging(-3), 2, start=LATER, **EXTERNAL)),
        "dischargeLimit", -10, -3,
    ),
    "the station has no sum of discharge limits that an EVSE leaves open": (
        scene(installed(discharging(-10), place=1), installed(discharging(-3), 2, 2, start=LATER), evse=0, evses=IDLE),
        "dischargeLimit", None, -13,
    ),
}  # fmt: skip


@pytest.mark.parametrize("claim", BY_HAND)
def test_what_the_vectors_leave_unsaid_is_what_a_hand_computes(claim: str) -> None:
    case, name, before, then = BY_HAND[claim]
    made = composed(case)
    for second, wanted in ((4, before), (5, then)):
        assert Oracle(case).at(second).payload().get(name) == wanted
        assert answer_of(at(made, second)).get(name) == wanted


# The library against the oracle


@EVERY_VERSION
def test_a_composite_schedule_says_in_every_second_what_the_rules_say(version: str) -> None:
    def check(case: JSON) -> None:
        made, oracle = composed(case), Oracle(case)
        for second in seconds_of(case, *(period.start for period in made.periods)):
            found, wanted = answer_of(at(made, second)), oracle.at(second).payload()
            assert same(found, wanted), (second, found, wanted)

    checked(check, version, EXAMPLES)


@EVERY_VERSION
def test_the_periods_ascend_from_zero_within_the_duration_and_no_two_neighbours_are_equal(version: str) -> None:
    def check(case: JSON) -> None:
        made = composed(case)
        starts = [period.start for period in made.periods]
        assert starts[0] == 0
        assert starts == sorted(set(starts))
        assert starts[-1] < made.duration == case["query"]["duration"]
        said = [answer_of(period) | {"mode": period.mode, "var": period.setpoint_reactive} for period in made.periods]
        assert all(one != other for one, other in pairwise(said))

    checked(check, version, EXAMPLES // 5)


def watts(values: list[Fraction], unit: str, voltage: Fraction, phases: int) -> Fraction:
    """The power of all phases together, of which there are ``phases``."""
    each = values[:phases] if len(values) > 1 else values
    in_all = phases if unit == "A" and len(each) == 1 else 1
    return sum(each, Fraction()) * in_all * (voltage if unit == "A" else 1)


def written(period: JSON, name: str = "limit") -> list[Fraction]:
    return [Fraction(str(period[key])) for key in (name, f"{name}_L2", f"{name}_L3") if key in period]


@EVERY_VERSION
def test_no_limit_that_holds_is_exceeded_whatever_its_unit_and_phases(version: str) -> None:
    """A coarse look at the power of an EVSE: the oracle says which profiles hold, and nothing else."""

    def check(case: JSON) -> None:
        evse, unit, oracle = case["query"]["evse"], case["query"]["unit"], Oracle(case)
        made = composed(case)
        for second in seconds_of(case):
            period = at(made, second)
            told = [one for one in oracle.at(second).told if one.purpose not in LOCAL]
            holding = [one for one in told if "limit" in one.period]
            phases = min([oracle.site(evse).phases, *(one.period.get("numberPhases", 3) for one in told)])
            voltage = oracle.site(evse).voltage
            found = watts(written(answer_of(period)), unit, voltage, phases)
            for one in holding:
                assert found <= watts(written(one.period), one.unit, voltage, phases) * (1 + Fraction(1, 10**12))

    def check_one_evse(case: JSON) -> None:
        case["query"]["evse"] = case["query"]["evse"] or 1
        case["profiles"] = [one for one in case["profiles"] if one["profile"]["chargingProfilePurpose"] not in LOCAL]
        check(case)

    checked(check_one_evse, version, EXAMPLES // 5)


@EVERY_VERSION
def test_what_is_rounded_for_the_answer_is_never_above_what_holds(version: str) -> None:
    def check(case: JSON) -> None:
        exact_ones, tenths = composed(case), composed(case, tenths=True)
        for second in seconds_of(case):
            found, holds = answer_of(at(tenths, second)), answer_of(at(exact_ones, second))
            assert found.keys() == holds.keys()
            for key in found:
                assert abs(found[key]) <= abs(holds[key]) < abs(found[key]) + Decimal("0.1")

    checked(check, version, EXAMPLES // 5)


@EVERY_VERSION
def test_a_profile_below_one_that_always_hides_it_changes_nothing(version: str) -> None:
    def check(case: JSON) -> None:
        for one in case["profiles"]:
            one["profile"]["stackLevel"] += 1
        before = [(period.start, answer_of(period)) for period in composed(case).periods]
        hidden: JSON = deepcopy(case["profiles"][-1])
        profile = hidden["profile"]
        profile |= {"stackLevel": 0, "chargingProfileId" if version == "1.6" else "id": 99}
        schedule: JSON = profile["chargingSchedule"] if version == "1.6" else profile["chargingSchedule"][0]
        for period in schedule["chargingSchedulePeriod"]:
            period |= {key: 1 for key in period if key.startswith("limit")} | {"numberPhases": 1}
        for place in (0, len(case["profiles"])):
            case["profiles"].insert(place, hidden)
            assert [(period.start, answer_of(period)) for period in composed(case).periods] == before
            del case["profiles"][place]

    checked(check, version, EXAMPLES // 5)


@EVERY_VERSION
def test_until_the_next_change_the_limit_of_now_holds(version: str) -> None:
    def check(case: JSON) -> None:
        case["env"]["assumeTransaction"] = False  # one that begins with each question has its own changes
        query, now = case["query"], instant(case["query"]["now"])
        known: Any = {
            "version": PROFILES[version][0],
            "evse_id": query["evse"],
            "circumstances": circumstances_of(case),
        }
        change = next_change(profiles_of(case), after=now, **known)
        first = answer_of(limit_at(profiles_of(case), at=now, unit=RateUnit(query["unit"]), **known))
        assert same(first, Oracle(case).at(0).payload())
        for second in seconds_of(case):
            if change is None or now + timedelta(seconds=second) < change:
                assert same(first, Oracle(case).at(second).payload()), (second, change)

    checked(check, version, EXAMPLES // 5)

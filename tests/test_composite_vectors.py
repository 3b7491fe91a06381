"""The composite schedule against the vectors: the examples of the standard, other implementations, and our own."""

from __future__ import annotations

import math
from collections import Counter
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import pytest

from ocppkit import from_payload, to_payload
from ocppkit.smart_charging.answering import composite_response
from ocppkit.smart_charging.composite import QuestionRefused, composite
from ocppkit.smart_charging.model import PerPhase, RateUnit, exact
from ocppkit.smart_charging.schedule import Composite, CompositePeriod
from tests.charging import PROFILES, circumstances_of, profiles_of, vectors

COMPOSITE: Final = vectors("composite")

# Where we say otherwise than a vector, and the requirement that bids us.
DEVIATIONS: Final[dict[str, str]] = {}

TENTH: Final = Decimal("0.1")
_NAMES: Final = {"limit": "limit", "discharge_limit": "dischargeLimit", "setpoint": "setpoint"}


def composed(vector: Any) -> Composite:
    query = vector["query"]
    return composite(
        profiles_of(vector),
        version=PROFILES[vector["version"]][0],
        evse_id=query["evse"],
        start=datetime.fromisoformat(query["now"]),
        duration=query["duration"],
        unit=RateUnit(query["unit"]),
        circumstances=circumstances_of(vector, tenths=False),
    )


def written(period: CompositePeriod) -> dict[str, Any]:
    """A period under the names that the vectors have."""
    made: dict[str, Any] = {
        "startPeriod": period.start,
        "numberPhases": period.number_phases,
        "phaseToUse": period.phase_to_use,
        "operationMode": period.mode,
    }
    for name, wire in _NAMES.items():
        value: PerPhase = getattr(period, name) or PerPhase(None)
        made |= {wire: value.l1, f"{wire}_L2": value.l2, f"{wire}_L3": value.l3}
    return made


def agrees(got: Any, expected: Any) -> bool:
    if isinstance(expected, int | float):
        return got is not None and math.isclose(got, expected, rel_tol=1e-4)
    return bool(got == expected)


def differences(vector: Any) -> list[str]:
    """What of a vector is not as expected: every key that it lists, and the number of its periods."""
    expected = vector["expected"]
    try:
        made = composed(vector)
    except QuestionRefused as refused:
        return [] if expected["status"] == "Rejected" else [str(refused)]
    if expected["status"] == "Rejected":
        return ["is not rejected"]
    found = [
        f"{name} is {got}, not {wanted}"
        for name, got, wanted in [
            ("scheduleStart", made.start, datetime.fromisoformat(expected["scheduleStart"])),
            ("duration", made.duration, expected["duration"]),
            ("chargingRateUnit", made.unit, expected["chargingRateUnit"]),
            ("number of periods", len(made.periods), len(expected["chargingSchedulePeriod"])),
        ]
        if got != wanted
    ]
    for index, (period, wanted) in enumerate(zip(made.periods, expected["chargingSchedulePeriod"], strict=False)):
        got = written(period)
        found += [
            f"period {index}: {name} is {got[name]}, not {value}"
            for name, value in wanted.items()
            if not agrees(got[name], value)
        ]
    return found


@pytest.mark.parametrize("vector", COMPOSITE, ids=lambda vector: vector["id"])
def test_the_schedule_is_as_the_vector_says(vector: Any) -> None:
    found = differences(vector)
    assert bool(found) is (vector["id"] in DEVIATIONS), found


@pytest.mark.parametrize("vector", COMPOSITE, ids=lambda vector: vector["id"])
def test_the_answer_is_a_message_that_keeps_its_schema_and_no_limit_is_above_the_exact_one(vector: Any) -> None:
    query = vector["query"]
    version = PROFILES[vector["version"]][0]
    asked: dict[str, Any] = {"duration": query["duration"], "chargingRateUnit": query["unit"]}
    asked["connectorId" if vector["version"] == "1.6" else "evseId"] = query["evse"]
    request: Any = from_payload(version.actions["GetCompositeSchedule"].request, asked)
    answer: Any = composite_response
    response = answer(
        request,
        profiles_of(vector),
        received_at=datetime.fromisoformat(query["now"]),
        circumstances=circumstances_of(vector, tenths=True),
    )
    payload = to_payload(response)  # it checks the schema
    assert payload["status"] == vector["expected"]["status"]
    if payload["status"] == "Rejected":
        return
    schedule = payload["chargingSchedule" if vector["version"] == "1.6" else "schedule"]
    assert "startSchedule" not in schedule  # 1.6 errata, 3.57
    unrounded = {period.start: period.limit for period in composed(vector).periods}
    for period in schedule["chargingSchedulePeriod"]:
        known = unrounded[period["startPeriod"]]
        assert ("limit" in period) is (known is not None)
        if known is not None and known.l1 is not None:
            assert known.l1 - TENTH < exact(period["limit"]) <= known.l1


def test_all_vectors_are_tried() -> None:
    sources = Counter(vector["source"].partition(":")[0].partition(" ")[0] for vector in COMPOSITE)
    assert sources == {"libocpp": 98, "own": 25, "spec": 36, "MicroOcpp": 14, "EVerest": 13}
    assert DEVIATIONS.keys() <= {vector["id"] for vector in COMPOSITE}


def test_a_wrong_expectation_is_found() -> None:
    vector = next(vector for vector in COMPOSITE if vector["id"] == "sc-002")
    wrong = {**vector["expected"], "duration": 1}
    assert differences({**vector, "expected": wrong}) == ["duration is 3602, not 1"]
    first, *others = vector["expected"]["chargingSchedulePeriod"]
    wrong = {**vector["expected"], "chargingSchedulePeriod": [{**first, "limit": 56}, *others]}
    assert differences({**vector, "expected": wrong}) == ["period 0: limit is 57, not 56"]

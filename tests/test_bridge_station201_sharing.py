"""TxDefaultProfiles of connectors that share an EVSE of a 2.0.1 station: what a 1.6 CSMS may set and clear."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random
from typing import Any

import pytest
from attrs import evolve

from ocppkit import CallRefused, ErrorCode, v16, v201
from ocppkit.bridge.state import Place, State, Wish
from tests.bridge_station201 import AT, Stage, later
from tests.test_bridge_station201_commands import profile, status_of

TX_DEFAULT = v16.ChargingProfilePurposeType.TX_DEFAULT_PROFILE
SET = v201.SetChargingProfileResponse(status=v201.ChargingProfileStatusEnumType.ACCEPTED)


def limits(
    stage: Stage,
    connector_id: int,
    limit: float,
    *,
    id: int = 3,
    stack_level: int = 0,
    phases: int | None = None,
    until: datetime | None = None,
    at: datetime = AT,
) -> str:
    """Set a TxDefaultProfile; return what was asked of the station, or the bridge's answer."""
    given = profile("TxDefaultProfile")
    given.charging_profile_id, given.stack_level, given.valid_to = id, stack_level, until
    given.charging_schedule.charging_schedule_period[0].limit = limit
    given.charging_schedule.charging_schedule_period[0].number_phases = phases
    request = v16.SetChargingProfileRequest(connector_id=connector_id, cs_charging_profiles=given)
    played = stage.ask(request, SET, at=at)
    stage.state = State.from_json(stage.state.to_json())
    return "asked" if played.asked else played.answer.status  # type: ignore[union-attr]


def clears(stage: Stage, status: str = "Accepted", **criteria: Any) -> v201.ClearChargingProfileRequest | None:
    """Clear profiles, of which the station says ``status``; return what was asked of it."""
    answer = v201.ClearChargingProfileResponse(status=v201.ClearChargingProfileStatusEnumType(status))
    played = stage.ask(v16.ClearChargingProfileRequest(**criteria), answer)
    assert played.answer == v16.ClearChargingProfileResponse(status=v16.ClearChargingProfileStatus(status))
    return played.asked[0] if played.asked else None  # type: ignore[return-value]


def test_connectors_of_one_evse_have_one_limit_and_none_gets_more_than_was_asked_for_it() -> None:
    stage = Stage(Place(1, 1), Place(1, 2), Place(2, 1))
    assert limits(stage, 1, 6) == "asked"
    assert limits(stage, 2, 32) == "Rejected"
    assert limits(stage, 2, 32, stack_level=1) == "Rejected", "it would stand above the other one"
    assert limits(stage, 2, 6.123, id=4) == "Rejected", "read leniently, for it is no multiple of 0.1"
    assert limits(stage, 2, 6, id=4) == "asked"
    assert limits(stage, 1, 32) == "Rejected"
    assert limits(stage, 3, 32) == "asked"
    assert clears(stage, connector_id=1, charging_profile_purpose=TX_DEFAULT) is None
    assert limits(stage, 1, 32) == "Rejected"
    assert clears(stage, id=4) is not None, "no other connector has it"
    assert limits(stage, 1, 32) == "asked"


def test_a_limit_below_one_that_another_connector_alone_has_would_not_hold() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert [limits(stage, 1, 6), limits(stage, 1, 32, id=4, stack_level=1)] == ["asked"] * 2
    assert limits(stage, 2, 6) == "Rejected", "32 A stand above it"
    assert [limits(stage, 2, 32, id=4, stack_level=1), limits(stage, 2, 6)] == ["asked"] * 2


def test_what_all_connectors_of_an_evse_have_is_lowered_one_by_one_but_not_changed_otherwise() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert [limits(stage, 1, 32), limits(stage, 2, 32, id=4)] == ["asked"] * 2
    assert limits(stage, 1, 6, phases=1) == "Rejected"
    assert limits(stage, 1, 6) == "asked"
    assert limits(stage, 2, 32, id=4) == "Rejected", "it is higher than what the other one has now"
    assert limits(stage, 2, 6, id=4) == "asked"
    assert limits(stage, 1, 6) == "asked"


def test_each_of_several_other_connectors_has_to_want_as_much() -> None:
    stage = Stage(Place(1, 1), Place(1, 2), Place(1, 3))
    assert [limits(stage, 1, 32), limits(stage, 2, 6, id=4)] == ["asked"] * 2
    assert limits(stage, 3, 32, id=5) == "Rejected"


def test_a_profile_is_remembered_before_its_connector_is_known_to_share_its_evse() -> None:
    stage = Stage()
    stage.tell(status_of(1, 1))
    assert limits(stage, 1, 6) == "asked"
    stage.tell(status_of(1, 2))
    assert limits(stage, 2, 32, id=4) == "Rejected"
    assert limits(stage, 2, 6, id=4) == "asked"


def test_a_profile_that_has_expired_stands_in_the_way_of_none() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert limits(stage, 1, 32, until=later(60)) == "asked"
    assert limits(stage, 2, 6, id=4, at=later(59)) == "Rejected"
    assert limits(stage, 2, 6, id=4, at=later(60)) == "asked"
    assert [one.connector_id for one in stage.state.wishes.values()] == [2]


def test_a_profile_is_cleared_under_the_id_that_the_station_has_it_under() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert [limits(stage, 1, 6, id=1), limits(stage, 2, 6, id=2)] == ["asked"] * 2
    assert clears(stage, id=2) is None
    assert clears(stage, "Unknown", id=2) is None, "it is the other connector's now"
    assert clears(stage, id=1) == v201.ClearChargingProfileRequest(charging_profile_id=2)
    assert limits(stage, 2, 32, id=2) == "asked"


def test_a_profile_that_is_cleared_under_another_id_is_told_as_a_loss() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert [limits(stage, 1, 6, id=1), limits(stage, 2, 6, id=2)] == ["asked"] * 2
    assert clears(stage, id=2) is None
    answer = v201.ClearChargingProfileResponse(status=v201.ClearChargingProfileStatusEnumType.ACCEPTED)
    assert ("folded", "/id") in stage.ask(v16.ClearChargingProfileRequest(id=1), answer).lost()


def test_what_the_station_does_not_know_is_forgotten() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert limits(stage, 1, 6) == "asked"
    assert clears(stage, "Unknown", id=3) is not None
    assert limits(stage, 2, 32, id=4) == "asked"


def test_clearing_a_connector_that_has_nothing_leaves_the_other_one_what_it_has() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert limits(stage, 1, 6) == "asked"
    assert clears(stage, "Unknown", connector_id=2, charging_profile_purpose=TX_DEFAULT) is None
    assert limits(stage, 2, 32, id=4) == "Rejected"


def test_only_what_another_connector_wants_as_well_is_forgotten_if_it_stays() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    assert [limits(stage, 1, 6), limits(stage, 2, 6, id=4)] == ["asked"] * 2
    stage.state.wishes["1/1"] = evolve(stage.state.wishes["1/0"], stack_level=1, limits=[32.0])
    assert clears(stage, connector_id=1, charging_profile_purpose=TX_DEFAULT) is None
    assert {*stage.state.wishes} == {"2/0", "1/1"}, "the station has it still"


def test_a_profile_that_would_stay_above_what_is_left_is_not_cleared_for_show() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    for connector_id in (1, 2):
        stage.state.wishes[f"{connector_id}/1"] = Wish(connector_id, 4, 1, "", [32.0])
    stage.state.wishes["1/0"] = Wish(1, 3, 0, "", [6.0])
    played = stage.ask(v16.ClearChargingProfileRequest(connector_id=1, stack_level=1))
    assert isinstance(played.answer, CallRefused)
    assert (played.answer.code, played.asked) == (ErrorCode.NOT_SUPPORTED, [])
    assert len(stage.state.wishes) == 3


def test_what_another_connector_is_to_have_is_not_cleared_with_the_rest() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    limits(stage, 1, 6)
    limits(stage, 2, 6, id=4)
    asked = clears(stage, connector_id=1)
    assert asked is not None
    assert asked.charging_profile_criteria == v201.ClearChargingProfileType(
        evse_id=1, charging_profile_purpose=v201.ChargingProfilePurposeEnumType.TX_PROFILE
    )
    everything = clears(stage)
    assert everything == v201.ClearChargingProfileRequest()
    assert not stage.state.wishes


class Station:
    """A station whose one EVSE keeps a TxDefaultProfile for each level, and a CSMS that knows what it asked for."""

    def __init__(self, connectors: int) -> None:
        self.stage = Stage(*(Place(1, number) for number in range(1, connectors + 1)))
        self.kept: dict[int, tuple[int, float]] = {}
        self.asked: dict[int, dict[int, float]] = {number: {} for number in range(1, connectors + 1)}

    def limit(self, connector_id: int, level: int, limit: float) -> None:
        id = 10 * connector_id + level
        if limits(self.stage, connector_id, limit, id=id, stack_level=level) == "asked":
            self.kept[level] = id, limit
            self.asked[connector_id][level] = limit

    def clear(self, connector_id: int, level: int, criteria: set[str]) -> None:
        given = {"id": 10 * connector_id + level, "connector_id": connector_id, "stack_level": level}
        request = v16.ClearChargingProfileRequest(**{name: given[name] for name in criteria})  # type: ignore[arg-type]
        answer = v201.ClearChargingProfileResponse(status=v201.ClearChargingProfileStatusEnumType.ACCEPTED)
        played = self.stage.ask(request, answer)
        for asked in played.asked:
            assert isinstance(asked, v201.ClearChargingProfileRequest)
            self.kept = {level: one for level, one in self.kept.items() if not is_cleared(level, one[0], asked)}
        if not isinstance(played.answer, CallRefused):
            for number in self.asked if criteria == {"stack_level"} else [connector_id]:
                self.asked[number] = {} if criteria == {"connector_id"} else without(self.asked[number], level)

    def too_much(self) -> Iterator[int]:
        """Return the connectors that get more than was asked for them."""
        limit = self.kept[max(self.kept)][1] if self.kept else float("inf")
        return (number for number, asked in self.asked.items() if asked and asked[max(asked)] < limit)


def without(asked: dict[int, float], level: int) -> dict[int, float]:
    return {one: limit for one, limit in asked.items() if one != level}


def is_cleared(level: int, id: int, request: v201.ClearChargingProfileRequest) -> bool:
    criteria = request.charging_profile_criteria or v201.ClearChargingProfileType()
    if request.charging_profile_id is not None:
        return request.charging_profile_id == id
    return criteria.charging_profile_purpose in {None, "TxDefaultProfile"} and criteria.stack_level in {None, level}


@pytest.mark.parametrize("seed", range(100))
def test_whatever_is_set_and_cleared_no_connector_gets_more_than_was_asked_for_it(seed: int) -> None:
    random = Random(seed)
    station = Station(random.choice([2, 3]))
    for _ in range(15):
        connector_id, level = random.choice([*station.asked]), random.choice([0, 1])
        if random.random() < 0.65:
            station.limit(connector_id, level, random.choice([6.0, 16.0, 32.0]))
        else:
            criteria = random.choice(["id", "connector_id", "connector_id stack_level", "stack_level"])
            station.clear(connector_id, level, {*criteria.split()})
        assert not [*station.too_much()]

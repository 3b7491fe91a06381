"""Charging profiles that a 2.0.1 CSMS sets for an EVSE whose connectors have one each in 1.6."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import CallRefused
from ocppkit.bridge.flows import Options
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import MOST_SHARED, State
from ocppkit.errors import CallTimedOutError
from tests.bridge16 import FAILED, Talk
from tests.test_bridge_commands16 import ACCEPTED, profile, rejected, two_evses


def limits(talk: Talk) -> list[tuple[int, int, float]]:
    """Return connector, id and limit of all profiles that were set and then put back."""
    made = [*talk.asked, *((action, body) for _, action, body in talk.followed)]
    assert {action for action, _ in made} <= {"SetChargingProfile"}
    return [
        (
            body["connectorId"],
            body["csChargingProfiles"]["chargingProfileId"],
            body["csChargingProfiles"]["chargingSchedule"]["chargingSchedulePeriod"][0]["limit"],
        )
        for _, body in made
    ]


def limited(talk: Talk, limit: float, *answers: Any, id: int = 7, **more: Any) -> Any:
    """Limit EVSE 1."""
    given: dict[str, Any] = profile(id) | {"stackLevel": 0, **more}
    given["chargingSchedule"][0]["chargingSchedulePeriod"][0]["limit"] = limit
    return talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": given}, *answers)


@pytest.mark.parametrize("id", [1, -1, 0, 1777629600, 2**31 - 1, 2**40])
def test_the_ids_that_the_bridge_gives_are_positive_have_32_bits_and_are_nobody_elses(id: int) -> None:
    talk = two_evses()
    given: list[int] = []
    for stack_level, one in enumerate((id, 5, -id - 3)):
        limited(talk, 6, ACCEPTED, ACCEPTED, id=one, stackLevel=stack_level)
        given += [made[1] for made in limits(talk)]
        assert 0 < given[-1] < 2**31
        talk.state = State.from_json(talk.state.to_json())
    assert len({*given}) == 6
    limited(talk, 6, ACCEPTED, ACCEPTED, id=id)
    assert [made[1] for made in limits(talk)] == given[:2]


REFUSED: Any = {"status": "Rejected"}
SLOW = CallTimedOutError("SetChargingProfile", 30.0)
UNDOING: list[tuple[list[Any], list[tuple[int, float]], list[str]]] = [
    ([ACCEPTED, ACCEPTED], [], []),
    ([REFUSED, REFUSED], [], []),
    ([ACCEPTED, REFUSED], [(1, 6)], []),
    ([REFUSED, ACCEPTED], [(2, 6)], []),
    ([ACCEPTED, FAILED], [(1, 6)], []),
    ([ACCEPTED, SLOW], [(1, 6), (2, 6)], []),
    ([ACCEPTED, FAILED, REFUSED], [(1, 6)], ["connector 1 may have it all the same"]),
    ([ACCEPTED, SLOW, ACCEPTED, SLOW], [(1, 6), (2, 6)], ["connector 2 may have it all the same"]),
]


@pytest.mark.parametrize("id", [7, 8])
@pytest.mark.parametrize(("answers", "put_back", "told"), UNDOING)
def test_what_some_connectors_refuse_is_undone_at_the_others(
    id: int, answers: list[Any], put_back: list[tuple[int, float]], told: list[str]
) -> None:
    talk = two_evses()
    limited(talk, 6, ACCEPTED, ACCEPTED)
    ids = [made[1] for made in limits(talk)]
    talk.state = State.from_json(talk.state.to_json())
    limited(talk, 32, *answers, id=id)
    assert limits(talk)[2:] == [(connector, ids[connector - 1], limit) for connector, limit in put_back]
    assert [loss.detail for loss in talk.losses if "all the same" in loss.detail] == told
    if answers[1:] != [ACCEPTED]:
        limited(talk, 32, ACCEPTED, REFUSED)  # it is still the limit of 6 A that is put back
        assert limits(talk)[2:] == [(1, 7, 6)]


def test_a_profile_that_took_the_place_of_none_stays_where_it_was_taken_and_can_be_cleared() -> None:
    talk = two_evses()
    assert limited(talk, 32, REFUSED, ACCEPTED) == REFUSED
    assert talk.followed == []
    assert any(loss.detail.startswith("connector 2 may") for loss in talk.losses)
    taken = talk.asked[1][1]["csChargingProfiles"]["chargingProfileId"]
    talk.csms("ClearChargingProfile", {"chargingProfileId": 7}, {"status": "Unknown"}, ACCEPTED)
    assert [body for _, body in talk.asked] == [{"id": 7}, {"id": taken}]


@pytest.mark.parametrize(
    "payload", [{"chargingProfileId": 7}, {"chargingProfileCriteria": {"evseId": 1, "stackLevel": 0}}, {}]
)
def test_what_was_cleared_is_not_put_back_and_its_ids_are_free(payload: Any) -> None:
    talk = two_evses()
    limited(talk, 6, ACCEPTED, ACCEPTED)
    own = limits(talk)[1][1]
    talk.csms("ClearChargingProfile", payload, ACCEPTED, ACCEPTED)
    limited(talk, 32, ACCEPTED, REFUSED, id=9)
    assert limits(talk)[1][1] == own
    assert talk.followed == []


def test_a_profile_that_another_takes_the_place_of_is_not_put_back_any_more() -> None:
    talk = two_evses()
    limited(talk, 6, ACCEPTED, ACCEPTED)
    limited(talk, 16, ACCEPTED, ACCEPTED, id=8)
    limited(talk, 32, ACCEPTED, REFUSED, id=9)
    assert [(id, limit) for _, id, limit in limits(talk)[2:]] == [(8, 16)]


def test_an_id_that_connectors_share_is_no_other_profiles() -> None:
    talk = two_evses()
    limited(talk, 6, ACCEPTED, ACCEPTED)
    talk.start(1)
    own = 2_147_400_001
    of_transaction = profile(7, "TxProfile", transactionId="1")
    for evse, given in ((2, profile(7)), (0, profile(7)), (1, of_transaction), (2, profile(own))):
        payload = {"evseId": evse, "chargingProfile": given}
        assert talk.csms("SetChargingProfile", payload) == rejected("DuplicateProfile")
    start = {"idToken": {"idToken": "A", "type": "Central"}, "remoteStartId": 1, "evseId": 1}
    payload = {**start, "chargingProfile": profile(own, "TxProfile")}
    assert talk.csms("RequestStartTransaction", payload) == rejected("DuplicateProfile")
    assert talk.csms("ClearChargingProfile", {"chargingProfileId": own}) == {"status": "Unknown"}


def test_the_ids_of_the_bridge_are_its_own_before_it_has_given_any_and_where_connectors_share_an_evse_alone() -> None:
    payload = {"evseId": 1, "chargingProfile": profile(2_147_400_001)}
    assert two_evses().csms("SetChargingProfile", payload) == rejected("DuplicateProfile")
    assert Talk().csms("SetChargingProfile", payload, ACCEPTED) == ACCEPTED


def test_of_a_profile_that_the_application_does_not_accept_nothing_is_remembered() -> None:
    talk = two_evses()
    talk.options = Options(refused=frozenset({LossKind.INVENTED}))
    assert isinstance(limited(talk, 6), CallRefused)
    assert not talk.state.blocks


def test_no_more_profiles_are_shared_than_can_be_put_back() -> None:
    talk = two_evses()
    for number in range(MOST_SHARED):
        assert limited(talk, 6, ACCEPTED, ACCEPTED, id=number, stackLevel=number) == ACCEPTED
    assert limited(talk, 6, id=999, stackLevel=999) == rejected("OutOfMemory")
    assert limited(talk, 6, ACCEPTED, ACCEPTED, id=0) == ACCEPTED
    talk.csms("ClearChargingProfile", {"chargingProfileId": 5}, ACCEPTED, ACCEPTED)
    for id in (998, 999):  # what no connector has taken makes room
        assert limited(talk, 6, REFUSED, REFUSED, id=id, stackLevel=id) == REFUSED

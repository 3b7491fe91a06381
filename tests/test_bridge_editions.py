"""2.0.1 and 2.1: what is the same on both sides passes as it is, and nothing is lost in silence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from docs.draw_bridge import differing
from ocppkit import from_payload, to_payload
from ocppkit.bridge._v201_v21 import DOWN, UP
from ocppkit.bridge.carrying import Carrying
from ocppkit.bridge.differences import Difference, Uncarried
from ocppkit.bridge.losses import MADE, Loss
from tests.bridge_leaves import or_one_of, unlisted
from tests.instances import Maker
from tests.official import oracle, printed_class, schemas

AT_LEAST = int(os.environ.get("OCPPKIT_INSTANCES", "10"))
SEED = os.environ.get("OCPPKIT_SEED", "ocppkit")

COMMON = [message for message in schemas("2.0.1") if message in schemas("2.1")]
WAYS = {"up": UP, "down": DOWN}
EDGES = {"required", "large", "enum ok", "maxLength ok", "minimum ok", "maximum ok", "maxItems ok"}
NO_TIMES = ("23:59:60", "0000-01-01")  # that datetime can hold
SAME = or_one_of(("OCPP201", "OCPP20"))  # of 2.1 and 2.0.1, which mean the same

Json = dict[str, Any]

every_message = pytest.mark.parametrize("message", COMMON)
both_ways = pytest.mark.parametrize("way", WAYS)


@cache
def valid(edition: str, message: str) -> list[Json]:
    """Return valid payloads, among them such that go to the limits of every field."""
    maker, validator = Maker(message, schemas(edition)[message], SEED), oracle(edition, message)
    maximal = maker.maximal()
    edges = [mutant.payload for mutant in maker.mutants(maximal, set()) if mutant.key and mutant.key[2] in EDGES]
    found = [maximal, maker.minimal(), *(maker.some() for _ in range(AT_LEAST)), *edges]
    return [one for one in found if validator.is_valid(one) and not any(time in str(one) for time in NO_TIMES)]


def messages(difference: Difference, message: str) -> Iterator[tuple[Json, Any]]:
    cls = printed_class(difference.source.name, message)
    for payload in valid(difference.source.name, message):
        yield payload, from_payload(cls, payload)


def listed(carrying: Carrying, message: str) -> list[Loss]:
    return [Loss(message, *loss) for loss in carrying.losses]


# Content


@every_message
@both_ways
def test_a_carried_message_is_valid_and_no_loss_goes_unlisted(way: str, message: str) -> None:
    difference = WAYS[way]
    accepted = oracle(difference.target.name, message)
    for payload, given in messages(difference, message):
        carrying = Carrying(difference)
        try:
            made = to_payload(carrying.carry(given))
        except Uncarried:
            assert not accepted.is_valid(payload)
        else:
            assert unlisted(payload, made, listed(carrying, message), same=SAME) == []
            assert not (carrying.losses and accepted.is_valid(payload))


def test_79_messages_are_the_same_upward_and_45_downward() -> None:
    """Those without a printed difference: no instance of them suffers a loss, and one of each of the others does."""
    total = {
        way: {one for one in COMMON if not differing(difference, printed_class(difference.source.name, one))}
        for way, difference in WAYS.items()
    }
    assert {way: len(names) for way, names in total.items()} == {"up": 79, "down": 45}
    for way, difference in WAYS.items():
        accepted = {
            one: all(oracle(difference.target.name, one).is_valid(payload) for payload, _ in messages(difference, one))
            for one in COMMON
        }
        assert {one for one, is_accepted in accepted.items() if is_accepted} == total[way]


@every_message
def test_there_and_back_again_changes_what_is_listed_and_nothing_else(message: str) -> None:
    for payload, given in messages(UP, message):
        up, down = Carrying(UP), Carrying(DOWN)
        try:
            made = up.carry(given)
        except Uncarried:
            continue
        back = to_payload(down.carry(made))
        assert down.losses == [] or {pointer for pointer, _, _ in down.losses} == {
            pointer for pointer, kind, _ in up.losses if kind in MADE
        }
        lost = [loss for loss in listed(up, message) if loss.kind not in MADE]
        assert unlisted(payload, back, lost, same=SAME) == []

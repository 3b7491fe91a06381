"""The comparison that finds unlisted losses finds them, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit.bridge.losses import Loss, LossKind
from tests.bridge_leaves import leaves, or_one_of, unlisted, untraced

Json = dict[str, Any]


def losses(*pairs: tuple[str, str]) -> list[Loss]:
    return [Loss("Reset", pointer, LossKind(kind), "why") for pointer, kind in pairs]


def test_leaves_are_scalars_and_what_is_empty() -> None:
    payload: Json = {"a": 1, "b": {"c~/": [True, {}]}, "d": [], "e": None}
    assert leaves(payload) == {"/a": 1, "/b/c~0~1/0": True, "/b/c~0~1/1": {}, "/d": [], "/e": None}


WELL: list[tuple[str, Json, Json, list[Loss]]] = [
    ("nothing changed", {"a": [1, {"b": "x"}]}, {"a": [1, {"b": "x"}]}, []),
    ("nothing there", {}, {}, []),
    ("a number and a time are written differently", {"a": 1, "t": "2026-01-02T03:04:05.1239+01:00"},
     {"a": 1.0, "t": "2026-01-02T02:04:05.123Z"}, []),
    ("a field is dropped", {"a": 1, "b": {"c": 1, "d": 2}}, {"a": 1}, losses(("/b", "dropped"))),
    ("a field is cut", {"a": "xyz"}, {"a": "xy"}, losses(("/a", "truncated"))),
    ("a field is invented", {"a": 1}, {"a": 1, "b": 0}, losses(("/b", "invented"))),
    ("a value is guessed in place of another", {"a": "x"}, {"a": "y"}, losses(("/a", "guessed"))),
    ("an item is dropped, and those behind it move up", {"a": [{"b": 1}, {"b": 2}, {"b": 3}]},
     {"a": [{"b": 1}, {"b": 3}]}, losses(("/a/1", "dropped"))),
    ("two items of nested lists are dropped, and one is cut", {"a": [[1], [2, 3, "xyz"]]}, {"a": [[3, "xy"]]},
     losses(("/a/0", "dropped"), ("/a/1/0", "dropped"), ("/a/1/2", "truncated"))),
    ("all of it is invented", {}, {"a": {"b": 1}}, losses(("/a", "invented"))),
    ("all of it is answered elsewhere", {}, {}, losses(("", "answered"))),
]  # fmt: skip

WRONG: list[tuple[Json, Json, list[Loss], str]] = [
    ({"a": 1}, {}, [], "/a: is gone"),
    ({"a": 1}, {"a": 2}, [], "/a: 1 became 2"),
    ({"a": True}, {"a": 1}, [], "/a: True became 1"),
    ({}, {"a": 1}, [], "/a: is new"),
    ({"a": []}, {}, [], "/a: is gone"),
    ({"a": 1, "b": 1}, {}, losses(("/a", "dropped")), "/b: is gone"),
    ({"a": 1, "ab": 1}, {}, losses(("/a", "dropped")), "/ab: is gone"),
    ({"a": 1}, {}, losses(("", "dropped")), "/a: is gone"),
    ({"a": 1}, {}, losses(("/a", "invented")), "/a: is listed as made up, and is not there"),
    ({}, {"a": 1}, losses(("/a", "dropped")), "/a: is listed as lost, and nobody gave it"),
    ({"a": 1}, {"a": 1}, losses(("/a", "dropped")), "/a: is listed as dropped, and is there"),
    ({"a": [1, 2, 3]}, {"a": [1, 3]}, [], "/a/1: 2 became 3"),
    ({"a": [1, 2, 3]}, {"a": [1, 2]}, losses(("/a/1", "dropped")), "/a/2: 3 became 2"),
]


@pytest.mark.parametrize(("given", "made", "listed"), [case[1:] for case in WELL], ids=[case[0] for case in WELL])
def test_what_is_listed_is_no_problem(given: Json, made: Json, listed: list[Loss]) -> None:
    assert unlisted(given, made, listed) == []


@pytest.mark.parametrize(("given", "made", "listed", "problem"), WRONG, ids=[case[3] for case in WRONG])
def test_what_is_not_listed_or_listed_wrongly_is_a_problem(
    given: Json, made: Json, listed: list[Loss], problem: str
) -> None:
    assert any(one.startswith(problem) for one in unlisted(given, made, listed))


def test_places_say_what_is_called_differently() -> None:
    given = {"idTag": "X", "meterValue": [{"timestamp": "t", "sampledValue": [{"value": "1", "unit": "Wh"}]}]}
    made = {
        "idToken": {"idToken": "X"},
        "meterValue": [{"timestamp": "t", "sampledValue": [{"value": 1, "unitOfMeasure": {"unit": "Wh"}}]}],
    }
    places = {
        "/idTag": "/idToken/idToken",
        "/meterValue/*/sampledValue/*/unit": "/meterValue/*/sampledValue/*/unitOfMeasure/unit",
    }
    assert unlisted(given, made, [], places=places) == []
    assert [one.split(":")[0] for one in unlisted(given, made, [])] == [
        "/idTag", "/meterValue/0/sampledValue/0/unit", "/idToken/idToken",
        "/meterValue/0/sampledValue/0/unitOfMeasure/unit",
    ]  # fmt: skip


def test_values_are_traced_through_other_names_and_several_messages() -> None:
    given = {"idTag": "X", "meterStart": 1000, "connectorId": 1, "type": "Hard"}
    made = [{"idToken": {"idToken": "X", "type": "Central"}, "evse": {"id": 1}}, {"value": 1000.0, "how": "Immediate"}]
    guessed = losses(("/idToken/type", "guessed"))
    assert untraced(given, made, guessed, same=or_one_of(("Hard", "Immediate"))) == []
    assert untraced(given, made, guessed) == [
        "/type: 'Hard' is gone, and no loss says so",
        "/how: 'Immediate' is new, and no loss says so",
    ]
    assert untraced(given, made, [], same=or_one_of(("Hard", "Immediate"))) == [
        "/idToken/type: 'Central' is new, and no loss says so"
    ]
    assert untraced(given, made[0], guessed) == [
        "/meterStart: 1000 is gone, and no loss says so",
        "/type: 'Hard' is gone, and no loss says so",
    ]

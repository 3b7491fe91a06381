"""Lenient reading keeps everything but what was spoilt: valid payloads with one to five mutations, of every message."""

from __future__ import annotations

import os
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ocppkit import (
    LENIENT,
    Deviation,
    Finding,
    Leniency,
    PayloadError,
    Treatment,
    from_payload,
    read_payload,
    to_payload,
)
from ocppkit.json import escape_pointer, is_array, is_object
from ocppkit.messages import DataType
from tests.instances import Maker, copied
from tests.official import MESSAGES, oracle, printed_class, schemas

EXAMPLES = int(os.environ.get("OCPPKIT_EXAMPLES", "300"))
Path = tuple[str | int, ...]
M = TypeVar("M", bound=DataType)

REPAIRING = Leniency(dict.fromkeys(Deviation, Treatment.REPAIR))
STAY = {Deviation.UNKNOWN_VALUE, Deviation.TOO_FEW, Deviation.URI, Deviation.UNKNOWN_KEY}
"""What a repair cannot make valid everywhere, or not without losing it."""


@dataclass(frozen=True)
class Place:
    """Where a payload can be changed."""

    path: Path
    schema: dict[str, Any]
    required: bool


def places(schema: dict[str, Any], node: dict[str, Any], value: Any, path: Path = ()) -> Iterator[Place]:
    """Yield every property and every list item below a node."""
    if "$ref" in node:
        node = schema["definitions"][str(node["$ref"]).removeprefix("#/definitions/")]
    children: list[tuple[Any, dict[str, Any], bool]] = []
    if is_object(value) and "properties" in node:
        required = node.get("required", [])
        children = [(key, node["properties"][key], key in required) for key in value if key in node["properties"]]
    elif is_array(value) and "items" in node:
        children = [(index, node["items"], False) for index in range(len(value))]
    for step, child, needed in children:
        target = child
        if "$ref" in child:
            target = schema["definitions"][str(child["$ref"]).removeprefix("#/definitions/")]
        yield Place((*path, step), target, needed)
        yield from places(schema, child, value[step], (*path, step))


def at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def without(payload: Any, paths: list[Path]) -> Any:
    """Return a payload without some places; the last item of a list goes first."""
    rest = copied(payload)
    for path in sorted(paths, key=lambda path: [(isinstance(step, int), step) for step in path], reverse=True):
        del at(rest, path[:-1])[path[-1]]
    return rest


def pointer(path: Path) -> str:
    return "".join(f"/{escape_pointer(str(step))}" for step in path)


def overlap(one: Path, other: Path) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


class Spoiler:
    """Spoils valid payloads of one message."""

    def __init__(self, edition: str, message: str, seed: int) -> None:
        self.schema = schemas(edition)[message]
        self.validator = oracle(edition, message)
        self.cls: type[DataType] = printed_class(edition, message)
        self.draw = random.Random(seed)
        self.maker = Maker(message, self.schema, str(seed))
        self.base: Any = self.maker.maximal() if self.draw.random() < 0.5 else self.maker.some()

    def mutations(self, *, required: bool) -> list[tuple[Path, Any]]:
        """Return one to five places that do not overlap, each with a value that the schema refuses there."""
        found = [place for place in places(self.schema, self.schema, self.base) if place.required is required]
        self.draw.shuffle(found)
        chosen: list[tuple[Path, Any]] = []
        if not required and self.draw.random() < 0.3:
            owners: list[Path] = [(), *(place.path for place in found)]
            owner = self.draw.choice([path for path in owners if is_object(at(self.base, path))])
            odd: list[Any] = [1, "x", None, {"a": []}]
            chosen.append(((*owner, "unknown~/Key"), self.draw.choice(odd)))
        for place in found:
            if len(chosen) >= self.draw.randint(1, 5):
                break
            if not any(overlap(place.path, path) for path, _ in chosen):
                chosen += [(place.path, value) for value in self._wrong(place)]
        return [(path, value) for path, value in chosen if not self.validator.is_valid(self.spoilt([(path, value)]))]

    def _wrong(self, place: Place) -> list[Any]:
        """Return a value that the schema refuses in a place, of a kind that is drawn first; none if it takes any."""
        value = at(self.base, place.path)
        kinds: dict[str, list[Any]] = defaultdict(list)
        for kind, change in self.maker.changes(place.schema, value):
            kinds["null" if change is None else kind].append(change)
        if is_array(value) and len(value) == 1:
            kinds["no list"] = value
        for kind in self.draw.sample(sorted(kinds), len(kinds)):
            change = self.draw.choice(kinds[kind])
            if not self.validator.is_valid(self.spoilt([(place.path, change)])):
                return [change]
        return []

    def spoilt(self, mutations: list[tuple[Path, Any]]) -> Any:
        payload = copied(self.base)
        for path, value in mutations:
            at(payload, path[:-1])[path[-1]] = copied(value)
        return payload


def lenient(cls: type[M], payload: Any, policy: Leniency) -> tuple[M | None, tuple[Finding, ...]]:
    """Return the message that a policy reads, None if it refuses, and the findings."""
    try:
        message, findings = read_payload(cls, payload, policy)
    except PayloadError as error:
        return None, error.findings
    return message, findings


def spoilers(edition: str) -> st.SearchStrategy[Spoiler]:
    names = sorted(schemas(edition))
    return st.builds(Spoiler, st.just(edition), st.sampled_from(names), st.integers(0, 2**32))


def bounded(examples: int) -> settings:
    slow = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
    return settings(max_examples=examples, deadline=None, suppress_health_check=slow)


@pytest.mark.parametrize("edition", MESSAGES)
def test_what_is_spoilt_at_optional_places_is_named_and_the_rest_is_read_as_ever(edition: str) -> None:
    @bounded(EXAMPLES)
    @given(spoilers(edition))
    def check(spoiler: Spoiler) -> None:
        mutations = spoiler.mutations(required=False)
        assume(mutations)
        paths = [path for path, _ in mutations]
        rest = without(spoiler.base, [path for path in paths if path[-1] != "unknown~/Key"])
        assume(spoiler.validator.is_valid(rest))
        message, findings = reading = read_payload(spoiler.cls, spoiler.spoilt(mutations), LENIENT)
        assert not any(finding.treatment is Treatment.REJECT for finding in findings)
        for path in paths:
            named = pointer(path)
            assert any(one.pointer == named or one.pointer.startswith(f"{named}/") for one in findings), named
        back = to_payload(message, policy=LENIENT, extra=reading.extra)
        expected = from_payload(spoiler.cls, rest)
        assert from_payload(spoiler.cls, without(back, paths)) == from_payload(spoiler.cls, to_payload(expected))

    check()


@pytest.mark.parametrize("edition", MESSAGES)
def test_what_is_spoilt_at_required_places_is_refused_or_said_to_break_the_type_or_has_a_reading(edition: str) -> None:
    @bounded(EXAMPLES)
    @given(spoilers(edition), st.booleans())
    def check(spoiler: Spoiler, incomplete: bool) -> None:
        mutations = spoiler.mutations(required=True)
        assume(mutations)
        policy = LENIENT.but(allow_incomplete=incomplete)
        message, findings = lenient(spoiler.cls, spoiler.spoilt(mutations), policy)
        if message is None:
            assert not incomplete
            assert any(one.breaks_type and one.treatment is Treatment.REJECT for one in findings)
            return
        assert findings
        assert isinstance(message, spoiler.cls)
        if not any(one.breaks_type for one in findings):
            to_payload(message, policy=LENIENT)  # whole: everything required is there

    check()


@pytest.mark.parametrize("edition", MESSAGES)
def test_a_missing_required_property_is_refused_or_breaks_the_type_of_what_is_left_out(edition: str) -> None:
    @bounded(EXAMPLES // 3)
    @given(spoilers(edition))
    def check(spoiler: Spoiler) -> None:
        needed = [place.path for place in places(spoiler.schema, spoiler.schema, spoiler.base) if place.required]
        assume(needed)
        path = spoiler.draw.choice(needed)
        payload = without(spoiler.base, [path])
        message, findings = lenient(spoiler.cls, payload, LENIENT)
        assert message is not None or not any(isinstance(step, int) for step in path)
        missing = [one for one in findings if one.pointer == pointer(path)]
        assert [(one.rule, one.breaks_type) for one in missing] == [("required", True)]
        _, findings = read_payload(spoiler.cls, payload, LENIENT.but(allow_incomplete=True))
        assert [one.breaks_type for one in findings] == [True]

    check()


@pytest.mark.parametrize("edition", MESSAGES)
def test_what_is_repaired_is_valid_but_for_what_no_repair_can_mend(edition: str) -> None:
    @bounded(EXAMPLES)
    @given(spoilers(edition), st.booleans())
    def check(spoiler: Spoiler, required: bool) -> None:
        mutations = spoiler.mutations(required=required)
        assume(mutations)
        message, findings = lenient(spoiler.cls, spoiler.spoilt(mutations), REPAIRING)
        if message is not None and all(one.treatment is Treatment.REPAIR for one in findings if one.deviation in STAY):
            to_payload(message)

    check()

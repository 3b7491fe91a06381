"""Instances of official schemas and mutants of them, for differential tests.

Everything is drawn from the schema file itself, never from what is printed. A mutant changes one place; its key says
which rule of which type it exercises, so that a run can make sure that every rule was exercised.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ocppkit.json import is_array, is_object
from ocppkit.testing.examples import BAD_TIMES, BAD_URIS, GOOD_TIMES, GOOD_URIS

WRONG_TYPES: tuple[Any, ...] = (None, True, 0, 1, -1, 1.5, "", "x", [], ["x"], {}, {"x": 1})
# The last character counts once and is two in UTF-16.
LETTERS = 'abXY09 é€"\\/\n\u2028\U0001f600'

# Two date-times that fit RFC 3339 and that datetime cannot hold; the library refuses them, and says so.
LEAP_SECOND = "2016-12-31T23:59:60Z"
YEAR_ZERO = "0000-01-01T00:00:00Z"


Path = tuple[str | int, ...]
Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Instance:
    """A payload, and what it exercises: type, property and mutation; None for a valid one."""

    payload: Any
    key: tuple[str, str, str] | None


class Maker:
    """Makes instances of one official schema."""

    def __init__(self, message: str, schema: dict[str, Any], seed: str) -> None:
        self.message = message
        self.schema = schema
        self.random = random.Random(f"{seed}/{message}")

    def minimal(self) -> Any:
        """Return an instance with required properties only."""
        return self._value(self.schema, 0.0)

    def maximal(self) -> Any:
        """Return an instance in which every optional property at every depth is present."""
        return self._value(self.schema, 1.0)

    def some(self) -> Any:
        """Return an instance with some of the optional properties, in any order."""
        return self._value(self.schema, self.random.choice([0.1, 0.3, 0.6]))

    def mutants(self, base: Any, covered: set[Place]) -> Iterator[Instance]:
        """Change one place of an instance at a time, in every way that the schema has something to say about.

        A place is a property of a type, wherever the type stands; inside the items of a list, which are decoded in
        place, wherever it stands in the item. Those in ``covered`` are left out, and added to it.
        """
        yield from (Instance(value, (self.message, "", "type")) for value in WRONG_TYPES)
        owners: dict[Path, str] = {}
        for owner, wire, path, node in self._places(self.schema, base, self.message, ()):
            owners.setdefault(path[:-1], owner)
            place = _in_item(path, owners) or (owner, wire)
            if place not in covered:
                covered.add(place)
                for kind, value in self.changes(node, _at(base, path)):
                    yield Instance(_with(base, path, value), (owner, wire, kind))
        for owner, at, body in self._objects(self.schema, base, self.message, ()):
            place = (*(_in_item(at, owners) or (owner,)), "")
            if place not in covered:
                covered.add(place)
                yield from self._broken_objects(owner, at, body, base)

    def random_mutants(self, base: Any, count: int) -> Iterator[Instance]:
        """Change one random place of an instance, several times."""
        places = list(self._places(self.schema, base, self.message, ()))
        objects = list(self._objects(self.schema, base, self.message, ()))
        for _ in range(count):
            if not places or self.random.random() < 0.2:
                yield self.random.choice(list(self._broken_objects(*self.random.choice(objects), base)))
            else:
                owner, wire, path, node = self.random.choice(places)
                kind, value = self.random.choice(list(self.changes(node, _at(base, path))))
                yield Instance(_with(base, path, value), (owner, wire, kind))

    def _resolve(self, node: dict[str, Any]) -> tuple[str | None, dict[str, Any]]:
        if "$ref" not in node:
            return None, node
        name = str(node["$ref"]).removeprefix("#/definitions/")
        return name, self.schema["definitions"][name]

    def _value(self, node: dict[str, Any], share: float) -> Any:
        _, node = self._resolve(node)
        draw = self.random
        match node.get("type"):
            case "object":
                required = node.get("required", [])
                names = [n for n in node.get("properties", {}) if n in required or draw.random() < share]
                draw.shuffle(names)
                members = {name: self._value(node["properties"][name], share) for name in names}
                if node.get("additionalProperties", True) is not False:
                    members |= {"x": draw.choice(["y", 1, None, [1.5, {"Z": False}]]), "kWh": {"V2Xmode": 3}}
                return members
            case "array":
                low = max(node.get("minItems", 0), 1 if share == 1.0 else 0)
                count = low if share == 1.0 else draw.randint(low, max(low, min(node.get("maxItems", 3), 2)))
                return [self._value(node["items"], share) for _ in range(count)]
            case "string" if "enum" in node:
                return draw.choice(node["enum"])
            case "string" if node.get("format") == "date-time":
                return draw.choice(GOOD_TIMES)
            case "string" if node.get("format") == "uri":
                return draw.choice(GOOD_URIS)
            case "string":
                most = min(node.get("maxLength", 30), 60)
                return "".join(draw.choice(LETTERS) for _ in range(draw.choice([0, 1, most, draw.randint(0, most)])))
            case "integer":
                low = int(node.get("minimum", -5))
                return draw.randint(low, int(node.get("maximum", low + 1000)))
            case "number":
                return self._number(node)
            case "boolean":
                return draw.random() < 0.5
            case _:
                return draw.choice(["x", 1, None, True, {"a": [1, None, {"bC": 1.5}]}, [], {}])

    def _number(self, node: dict[str, Any]) -> float:
        draw = self.random
        high = node.get("maximum", node.get("minimum", 0) + 1000)
        low = node.get("minimum", high - 1000)
        if "multipleOf" in node:
            return draw.randint(0, 400) / 10
        return draw.choice([int(low), int(high), draw.uniform(low, high), round(draw.uniform(low, high), 2)])

    def _places(
        self, node: dict[str, Any], value: Any, owner: str, path: tuple[str | int, ...]
    ) -> Iterator[tuple[str, str, tuple[str | int, ...], dict[str, Any]]]:
        """Yield every property and list item below a node: owner type, property, path, and its own schema."""
        name, node = self._resolve(node)
        owner = name or owner
        if node.get("type") == "object":
            for wire, child in node.get("properties", {}).items():
                if wire in value:
                    yield from self._place(child, value[wire], owner, wire, (*path, wire))

    def _place(
        self, node: dict[str, Any], value: Any, owner: str, wire: str, path: tuple[str | int, ...]
    ) -> Iterator[tuple[str, str, tuple[str | int, ...], dict[str, Any]]]:
        name, target = self._resolve(node)
        yield owner, wire, path, target
        # An inline object of 1.6 has no name of its own.
        inner = name or f"{owner}.{wire}"
        if target.get("type") == "array":
            for index, item in enumerate(value[:1]):
                yield from self._place(target["items"], item, inner, f"{wire}[]", (*path, index))
        else:
            yield from self._places(target, value, inner, path)

    def _objects(
        self, node: dict[str, Any], value: Any, owner: str, path: tuple[str | int, ...]
    ) -> Iterator[tuple[str, tuple[str | int, ...], dict[str, Any]]]:
        name, node = self._resolve(node)
        owner = name or owner
        yield owner, path, node
        for place_owner, wire, place, target in self._places(node, value, owner, path):
            if target.get("type") == "object" and target is not node:
                named = [n for n, d in self.schema.get("definitions", {}).items() if d is target]
                yield named[0] if named else f"{place_owner}.{wire}", place, target

    def _broken_objects(
        self, owner: str, path: tuple[str | int, ...], node: dict[str, Any], base: Any
    ) -> Iterator[Instance]:
        value = _at(base, path)
        for wire in node.get("properties", {}):
            if wire in value:
                rest = {key: item for key, item in value.items() if key != wire}
                yield Instance(_with(base, path, rest), (owner, wire, "required"))
        yield Instance(_with(base, path, {**value, "Extra": 1}), (owner, "", "additionalProperties"))

    def changes(self, node: dict[str, Any], value: Any) -> Iterator[tuple[str, Any]]:
        """Yield mutations of a value, valid ones at the edges of a rule among them."""
        for wrong in WRONG_TYPES:
            yield "type", wrong
        match node.get("type"):
            case "string" if "enum" in node:
                yield from (("enum", wrong) for wrong in (value.lower(), f"{value} ", "Nonsense"))
                yield "enum ok", node["enum"][-1]
            case "string" if node.get("format") == "date-time":
                yield from (("format", text) for text in BAD_TIMES)
                yield from (("format ok", text) for text in GOOD_TIMES)
                yield from (("unholdable", text) for text in (LEAP_SECOND, YEAR_ZERO))
            case "string" if node.get("format") == "uri":
                yield from (("format", text) for text in BAD_URIS)
                yield from (("format ok", text) for text in GOOD_URIS)
            case "string" if "maxLength" in node:
                most = node["maxLength"]
                yield "maxLength", "x" * (most + 1)
                yield "maxLength", "\U0001f600" * (most + 1)
                yield "maxLength ok", "\U0001f600" * most
            case "integer" | "number":
                yield from self._numbers(node)
            case "array":
                yield "minItems", []
                if "maxItems" in node and value:
                    yield "maxItems", value[:1] * (node["maxItems"] + 1)
                    yield "maxItems ok", value[:1] * node["maxItems"]
                yield "items", [*value, None]
                if all(isinstance(item, str) for item in value):
                    yield "type", dict.fromkeys(value, 1)
            case _:
                pass

    def _numbers(self, node: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        yield from (("integral", number) for number in (1.0, -0.0, 2.5, 1e3, float(2**53)))
        yield from (("large", number) for number in (2**31, -(2**63), 2**64, 10**25))
        for keyword, step in (("minimum", -1), ("maximum", 1)):
            if keyword in node:
                yield keyword, int(node[keyword]) + step
                yield keyword, node[keyword] + step / 1000
                yield f"{keyword} ok", int(node[keyword])
        if "multipleOf" in node:
            yield from (("multipleOf", number) for number in (0.05, 1.25, 21.44, 8.1000001, 1e-7))
            yield from (("multipleOf ok", number) for number in (0.3, 0.7, 8.1, 21.4, 40, 1e6, 123456789.1))


def instances(maker: Maker, at_least: int, covered: set[Place]) -> Iterator[Instance]:
    """Yield valid instances and mutants of one schema, at least so many, and note in ``covered`` what was exercised.

    Every rule of every type that is not covered yet is; beyond that there are random ones.
    """
    maximal = maker.maximal()
    mutants = list(maker.mutants(maximal, covered))
    if len(mutants) < at_least // 2:
        bases = [maximal, maker.minimal(), maker.some()]
        for base in bases:
            mutants += maker.random_mutants(base, (at_least // 2 - len(mutants)) // len(bases) + 1)
    yield Instance(maximal, None)
    yield Instance(maker.minimal(), None)
    for _ in range(max(at_least - len(mutants), len(mutants) // 3)):
        yield Instance(maker.some(), None)
    yield from mutants


def normalised(value: object, node: dict[str, Any], root: dict[str, Any]) -> Any:
    """Return what an instance means: date-times as instants cut to milliseconds, 1.0 as 1."""
    if "$ref" in node:
        node = root["definitions"][str(node["$ref"]).removeprefix("#/definitions/")]
    if is_object(value):
        properties = node.get("properties", {})
        return {key: normalised(item, properties.get(key, {}), root) for key, item in value.items()}
    if is_array(value):
        return [normalised(item, node.get("items", {}), root) for item in value]
    match value:
        case str() if node.get("format") == "date-time":
            moment = datetime.fromisoformat(value.upper()).astimezone(UTC)
            return ("instant", moment.replace(microsecond=moment.microsecond // 1000 * 1000))
        case bool():
            return ("bool", value)
        case float() if value.is_integer():
            return int(value)
        case _:
            return value


def copied(value: Any) -> Any:
    """Return a JSON value through text, so that nothing is shared."""
    return json.loads(json.dumps(value))


def _in_item(path: Path, owners: dict[Path, str]) -> Place | None:
    """Return the type of the list item around a place and the way from there, if it stands in one."""
    start = next((index for index in range(len(path) - 1, 0, -1) if isinstance(path[index - 1], int)), 0)
    return (owners.get(path[:start], ""), *path[start:]) if start else None


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _with(base: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """Return the base with one place changed; the rest is shared."""
    if not path:
        return value
    changed = copy.copy(base)
    changed[path[0]] = _with(base[path[0]], path[1:], value)
    return changed

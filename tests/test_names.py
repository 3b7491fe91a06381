"""Names and their order are the schema's: of types, properties, listed values and messages, in every version."""

from __future__ import annotations

import json
import keyword
import re
from collections import defaultdict
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ocppkit import explain, from_payload, to_payload
from ocppkit._nodes import Array, Enumerated, Struct
from ocppkit.enums import OcppEnum
from ocppkit.json import is_array, is_object
from ocppkit.messages import Action, DataType, Message, Request, Response, SendAction, StationSend
from tests.cases import naive_json
from tests.instances import Maker, normalised
from tests.official import EDITIONS, MESSAGES, printed_class, schemas

SCHEMAS = Path(__file__).parent.parent / "schemas"

every_edition = pytest.mark.parametrize("edition", MESSAGES)


def package(edition: str) -> str:
    return EDITIONS[edition].package


def module(edition: str, name: str) -> ModuleType:
    return import_module(f"{package(edition)}.{name}")


@cache
def documents(edition: str) -> dict[str, dict[str, Any]]:
    """Return what ``schemas/`` says of an edition's messages, types and enumerations, by name."""
    found: dict[str, dict[str, Any]] = {}
    for path in (SCHEMAS / package(edition).rpartition(".")[2]).glob("*.json"):
        document = json.loads(path.read_text("utf-8"))
        found |= document["$defs"] if path.stem == "types" else {path.stem: document}
    return found


@cache
def structs(edition: str) -> dict[str, Struct]:
    table: dict[type[DataType], Struct] = module(edition, "_table").STRUCTS
    return {cls.__name__: struct for cls, struct in table.items()}


@cache
def enumerations(edition: str) -> dict[str, type[OcppEnum]]:
    return {name: getattr(module(edition, "enums"), name) for name in module(edition, "enums").__all__}


@cache
def definitions(edition: str) -> dict[str, Any]:
    """Return what all official schemas of an edition define, by name."""
    return {name: body for schema in schemas(edition).values() for name, body in schema.get("definitions", {}).items()}


def shortest(edition: str, name: str) -> dict[str, Any]:
    """Return the shortest valid payload of a message or of a named type, made from the official schemas."""
    schema = schemas(edition).get(name, {"$ref": f"#/definitions/{name}", "definitions": definitions(edition)})
    payload: dict[str, Any] = Maker(name, schema, "names").minimal()
    return payload


def messages(edition: str) -> list[tuple[Action[Any, Any, Any] | SendAction[Any, Any], type[Message] | None]]:
    return [(action, cls) for action in EDITIONS[edition].actions.values() for cls in (action.request, action.response)]


# Types


@every_edition
def test_types_bear_the_names_of_their_definitions(edition: str) -> None:
    listed = {name for name, document in documents(edition).items() if "enum" in document}
    assert enumerations(edition).keys() == listed
    assert structs(edition).keys() == documents(edition).keys() - listed
    classes = {name: struct.cls for name, struct in structs(edition).items()} | enumerations(edition)
    for name, cls in classes.items():
        assert name.isidentifier()
        assert cls.__name__ == name
        assert getattr(import_module(package(edition)), name) is cls


@every_edition
def test_definitions_of_the_official_schemas_are_types_under_the_same_names(edition: str) -> None:
    official = definitions(edition).keys()
    types = documents(edition).keys() - schemas(edition).keys()
    assert len(schemas(edition)) == MESSAGES[edition]
    # The core of 1.6 defines everything where it stands, without names.
    assert official < types if edition == "1.6" else official == types


@every_edition
def test_messages_are_named_after_their_action(edition: str) -> None:
    names: list[str] = []
    for action, cls in messages(edition):
        if cls is not None:
            assert cls.__name__ == f"{action.name}{'Response' if issubclass(cls, Response) else 'Request'}"
            assert issubclass(cls, Response | Request | StationSend)
            names.append(cls.__name__)
        assert getattr(import_module(package(edition)), action.name) is action
        assert action.request.__ocpp_action__ == action.name
    assert sorted(names) == sorted(schemas(edition))


# Properties


@every_edition
def test_fields_have_valid_names_in_snake_case_that_are_unique_in_their_type(edition: str) -> None:
    for struct in structs(edition).values():
        names = [field.name for field in struct.fields] + ["extra"] * struct.open
        assert len(set(names)) == len(names), struct.cls
        for name in names:
            assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)
            assert name.isidentifier()
            assert not keyword.iskeyword(name)
            assert not hasattr(DataType, name), name
            assert name in struct.cls.__annotations__


@every_edition
def test_fields_stand_in_the_order_of_the_schema_s_properties(edition: str) -> None:
    for name, struct in structs(edition).items():
        assert [field.wire for field in struct.fields] == list(documents(edition)[name].get("properties", {})), name


@every_edition
def test_the_wire_name_of_a_python_name_is_the_property_it_was_made_of(edition: str) -> None:
    for name, struct in structs(edition).items():
        wire = {field.name: field.wire for field in struct.fields}
        for prop in documents(edition)[name].get("properties", {}):
            python = struct.by_wire[prop].name
            assert wire[python] == prop
            assert python.replace("_", "") == prop.replace("_", "").lower()


def test_a_property_has_one_python_name_in_all_types_and_versions() -> None:
    names: dict[str, set[str]] = defaultdict(set)
    wires: dict[str, set[str]] = defaultdict(set)
    for edition in MESSAGES:
        for struct in structs(edition).values():
            for field in struct.fields:
                names[field.wire].add(field.name)
                wires[field.name].add(field.wire)
    assert {wire for wire, python in names.items() if len(python) > 1} == set()
    # The standard spells these two in two ways.
    assert {python: wire for python, wire in wires.items() if len(wire) > 1} == {
        "soc": {"soC", "soc"},
        "price_schedule_id": {"priceScheduleID", "priceScheduleId"},
    }


@pytest.mark.parametrize(
    ("name", "wire", "python", "misspelt"),
    [
        ("BatteryDataType", "soC", "soc", "soc"),
        ("BatteryDataType", "soH", "soh", "soh"),
        ("LimitAtSoCType", "soc", "soc", "soC"),
        ("AbsolutePriceScheduleType", "priceScheduleID", "price_schedule_id", "priceScheduleId"),
        ("PriceLevelScheduleType", "priceScheduleId", "price_schedule_id", "priceScheduleID"),
    ],
)
def test_each_spelling_of_the_standard_stays_where_it_belongs(name: str, wire: str, python: str, misspelt: str) -> None:
    payload = shortest("2.1", name)
    del payload[wire]
    cls = structs("2.1")[name].cls
    message = from_payload(cls, {**payload, wire: 42})
    assert getattr(message, python) == 42
    assert to_payload(message)[wire] == 42
    found = [(finding.pointer, finding.rule) for finding in explain(cls, {**payload, misspelt: 42})]
    assert found == [(f"/{wire}", "required"), (f"/{misspelt}", "additionalProperties")]


def in_order(value: object, node: dict[str, Any], root: dict[str, Any]) -> Any:
    """Return a payload with its properties in the order of an official schema, those that it does not have behind."""
    if "$ref" in node:
        node = root["definitions"][str(node["$ref"]).removeprefix("#/definitions/")]
    if is_array(value):
        return [in_order(item, node.get("items", {}), root) for item in value]
    if not is_object(value):
        return value
    properties = node.get("properties", {})
    listed = {wire: in_order(value[wire], child, root) for wire, child in properties.items() if wire in value}
    return {**listed, **{wire: item for wire, item in value.items() if wire not in properties}}


def names_in(value: object) -> Any:
    """Return the names in a payload, at every depth, in their order."""
    if is_array(value):
        return [names_in(item) for item in value]
    return [(name, names_in(item)) for name, item in value.items()] if is_object(value) else None


@every_edition
def test_messages_are_written_in_the_order_of_the_official_schemas(edition: str) -> None:
    """Every property of every nested type is present, and they come in any order."""
    shuffled = 0
    for name, schema in schemas(edition).items():
        payload = Maker(name, schema, "names").maximal()
        wanted = names_in(in_order(payload, schema, schema))
        written = to_payload(from_payload(printed_class(edition, name), payload))
        assert names_in(written) == wanted, name
        shuffled += names_in(payload) != wanted
    assert shuffled > MESSAGES[edition] / 3


@every_edition
def test_each_attribute_holds_the_property_that_the_table_says(edition: str) -> None:
    for name, schema in schemas(edition).items():
        payload = Maker(name, schema, "names").maximal()
        message = from_payload(printed_class(edition, name), payload)
        assert normalised(naive_json(message), schema, schema) == normalised(payload, schema, schema), name


# Listed values


def inward_only(edition: str) -> dict[type[OcppEnum], set[str]]:
    """Return the values that come from the errata, by enumeration."""
    found: dict[type[OcppEnum], set[str]] = defaultdict(set)
    for struct in structs(edition).values():
        for field in struct.fields:
            node = field.node.items if isinstance(field.node, Array) else field.node
            if isinstance(node, Enumerated):
                found[node.cls] |= set(node.inward_only)
    return found


@every_edition
def test_members_are_the_listed_values_in_their_order(edition: str) -> None:
    errata = inward_only(edition)
    assert errata.keys() == set(enumerations(edition).values())
    for name, cls in enumerations(edition).items():
        values = [member.value for member in cls]
        listed = documents(edition)[name]["enum"]
        assert [value for value in values if value not in errata[cls]] == listed, name
        assert set(values) == {*listed, *errata[cls]}, name


@every_edition
def test_members_have_valid_names_made_of_their_values(edition: str) -> None:
    for cls in enumerations(edition).values():
        # An alias would be two names of one value.
        assert len(cls.__members__) == len(list(cls)), cls
        for member in cls:
            assert re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", member.name), member
            assert not keyword.iskeyword(member.name)
            assert member.name.replace("_", "") == re.sub(r"[^A-Z0-9]", "", member.value.upper()), member
            assert cls(member.value) is member is cls[member.name]

"""Messages are dataclasses to everybody who asks: the standard library, attrs, cattrs, pydantic, match and pickle."""

from __future__ import annotations

import copy
import dataclasses
import io
import pickle
import pprint
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import attrs
import cattrs
import pytest

from ocppkit import OCPP201, PayloadError, v16, v21, v201
from ocppkit._lazy import struct_of
from ocppkit.converters import make_converter
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType
from tests.official import EDITIONS

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
TOKEN = v201.IdTokenType(
    id_token="04A2B3C4",
    type=v201.IdTokenEnumType.ISO14443,
    additional_info=[v201.AdditionalInfoType(additional_id_token="x", type="y")],
)

# Whoever asks a base class first must not spoil the answer for the classes printed over it.
PROGRAM = """
import attrs, dataclasses, sys
from ocppkit import v201
from ocppkit.messages import DataType, Message, Request, CsmsRequest, Response
def names(cls):
    assert dataclasses.is_dataclass(cls) and attrs.has(cls), cls
    ours, theirs = [f.name for f in dataclasses.fields(cls)], [a.name for a in attrs.fields(cls)]
    assert ours == theirs, (cls, ours, theirs)
    return ours
order = [DataType, Message, Request, CsmsRequest, Response, v201.ResetRequest, v201.ResetResponse, v201.EVSEType]
for cls in order if sys.argv[1] == "bases" else reversed(order):
    names(cls)
assert names(DataType) == names(Request) == names(CsmsRequest) == []
assert names(v201.ResetRequest) == ["type", "custom_data", "evse_id"]
assert names(v201.EVSEType) == ["id", "custom_data", "connector_id"]
"""


def all_classes() -> list[type[DataType]]:
    tables = [import_module(f"{version.package}._table") for version in EDITIONS.values()]
    return [cls for table in tables for cls in table.STRUCTS]


@pytest.mark.parametrize("first", ["bases", "leaves"])
def test_bases_and_leaves_answer_rightly_whoever_is_asked_first(first: str) -> None:
    subprocess.run([sys.executable, "-c", PROGRAM, first], check=True, timeout=60)


def test_every_printed_class_lists_its_fields_with_types_and_defaults() -> None:
    for cls in all_classes():
        struct = struct_of(cls)
        fields = {field.name: field for field in dataclasses.fields(cls)}
        extra = {"extra"} if struct.open else set[str]()
        assert fields.keys() == {field.name for field in struct.fields} | extra, cls
        for field in struct.fields:
            assert (fields[field.name].default is dataclasses.MISSING) is field.required, (cls, field.name)
            assert fields[field.name].kw_only
            assert fields[field.name].type == cls.__annotations__[field.name]


def test_the_standard_library_s_functions_work() -> None:
    assert dataclasses.is_dataclass(TOKEN)
    assert dataclasses.asdict(TOKEN)["additional_info"] == [
        {"additional_id_token": "x", "type": "y", "custom_data": None}
    ]
    assert dataclasses.astuple(TOKEN)[:2] == dataclasses.astuple(copy.deepcopy(TOKEN))[:2]
    changed = dataclasses.replace(TOKEN, id_token="new")
    assert (changed.id_token, changed.type, TOKEN.id_token) == ("new", TOKEN.type, "04A2B3C4")
    wrong: dict[str, Any] = {"colour": "red"}
    with pytest.raises(TypeError, match="colour"):
        dataclasses.replace(TOKEN, **wrong)


def test_a_copy_is_equal_and_of_its_own() -> None:
    for made in (copy.deepcopy(TOKEN), pickled(TOKEN)):
        assert made == TOKEN
        assert made.additional_info is not None
        made.additional_info[0].type = "z"
        assert made != TOKEN
    assert copy.copy(TOKEN).additional_info is TOKEN.additional_info


def test_messages_are_compared_by_value_and_class_and_are_not_hashable() -> None:
    assert v201.EVSEType(id=1) == v201.EVSEType(id=1) != v201.EVSEType(id=2)
    assert v201.EVSEType(id=1) != v21.EVSEType(id=1)
    unhashable: Any = TOKEN
    with pytest.raises(TypeError, match="unhashable"):
        hash(unhashable)


def test_a_message_is_matched_by_its_attributes() -> None:
    match TOKEN:
        case v201.IdTokenType(id_token=text, type=v201.IdTokenEnumType.ISO14443):
            assert text == "04A2B3C4"
        case _:
            pytest.fail("not matched")


def test_the_repr_is_the_expression_that_makes_the_value() -> None:
    assert eval(repr(TOKEN), dict(vars(v201))) == TOKEN
    assert repr(v201.EVSEType(id=1)) == "EVSEType(id=1)"


def test_a_wide_message_is_printed_without_its_secrets() -> None:
    """On one line: pprint would break it up only by looking past the repr, and so past the mask."""
    pin = v201.IdTokenType(id_token="4711" * 8, type=v201.IdTokenEnumType.KEY_CODE)
    info = v201.AuthorizationData(id_token=pin)
    wide = v201.SendLocalListRequest(
        version_number=1, update_type=v201.UpdateEnumType.FULL, local_authorization_list=[info] * 5
    )
    out = io.StringIO()
    pprint.pprint(wide, stream=out)
    assert out.getvalue() == f"{wide!r}\n"
    assert "4711" not in out.getvalue()


def meter_value() -> v201.MeterValueType:
    sample = v201.SampledValueType(value=1.5, measurand=v201.MeasurandEnumType.POWER_ACTIVE_IMPORT)
    return v201.MeterValueType(timestamp=NOW, sampled_value=[sample, sample])


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


COPIES: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, pickled]


@pytest.mark.parametrize("make", COPIES)
def test_an_unknown_value_of_an_enumeration_survives_copying_and_pickling(make: Any) -> None:
    unknown = v201.MeasurandEnumType.unknown("Colour")
    made = make(unknown)
    assert type(made) is v201.MeasurandEnumType
    assert (made, made.value, made.is_known, repr(made)) == (
        "Colour",
        "Colour",
        False,
        "MeasurandEnumType.unknown('Colour')",
    )
    assert make(v201.MeasurandEnumType.VOLTAGE) is v201.MeasurandEnumType.VOLTAGE


def test_an_unknown_value_is_no_member_and_leaves_no_trace() -> None:
    before = list(v201.ResetEnumType)
    unknown = v201.ResetEnumType.unknown("Later")
    assert isinstance(unknown, OcppEnum)
    assert unknown not in before
    assert list(v201.ResetEnumType) == before
    assert v201.ResetEnumType.unknown("OnIdle") is v201.ResetEnumType.ON_IDLE
    with pytest.raises(ValueError, match="Later"):
        v201.ResetEnumType("Later")


@attrs.define
class Session:
    """A program's own class that holds types of OCPP."""

    token: v201.IdTokenType
    samples: list[v201.MeterValueType]
    reset: v201.ResetEnumType
    evse: v201.EVSEType | None = None


SESSION = {
    "token": {"idToken": "04A2B3C4", "type": "ISO14443"},
    "samples": [{"timestamp": "2026-01-02T03:04:05Z", "sampledValue": [{"value": 1.5}]}],
    "reset": "Immediate",
    "evse": {"id": 1},
}


def test_a_cattrs_converter_reads_and_writes_classes_that_hold_types_of_ocpp() -> None:
    converter = make_converter(OCPP201)
    session = converter.structure(SESSION, Session)
    assert session.samples[0].timestamp == NOW
    assert session.evse == v201.EVSEType(id=1)
    assert converter.unstructure(session) == SESSION


def test_the_converter_names_what_is_wrong() -> None:
    with pytest.raises(cattrs.ClassValidationError) as caught:
        make_converter(OCPP201).structure({**SESSION, "evse": {"id": "1"}}, Session)
    group = caught.value.subgroup(PayloadError)
    assert group is not None
    assert "/id: must be of type integer" in str(group.exceptions[0])


def test_the_converter_refuses_types_of_another_version() -> None:
    with pytest.raises(TypeError, match=r"EVSEType is of OCPP 2\.1, not 2\.0\.1"):
        make_converter(OCPP201).structure({"id": 1}, v21.EVSEType)
    with pytest.raises(TypeError, match=r"IdTagInfo is of OCPP 1\.6"):
        make_converter(OCPP201).unstructure(v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED))


def test_cattrs_alone_takes_messages_for_attrs_classes() -> None:
    plain = cattrs.Converter()
    assert plain.unstructure(v201.EVSEType(id=1)) == {"id": 1, "connector_id": None, "custom_data": None}
    assert plain.structure({"id_token": "x", "type": "Central"}, v201.IdTokenType).type is v201.IdTokenEnumType.CENTRAL


def test_attrs_takes_messages_for_its_own() -> None:
    evse: Any = v201.EVSEType(id=1)  # attrs' own stubs want what attrs has made
    assert attrs.asdict(evse) == {"id": 1, "connector_id": None, "custom_data": None}
    assert attrs.evolve(evse, id=2) == v201.EVSEType(id=2)


def test_pydantic_validates_nested_messages() -> None:
    pydantic = pytest.importorskip("pydantic", reason="a development dependency")
    adapter = pydantic.TypeAdapter(v201.BootNotificationRequest)
    made = adapter.validate_python({"reason": "PowerUp", "charging_station": {"model": "M", "vendor_name": "V"}})
    assert type(made.charging_station) is v201.ChargingStationType
    assert made.reason is v201.BootReasonEnumType.POWER_UP
    assert adapter.validate_json(adapter.dump_json(made)) == made
    with pytest.raises(pydantic.ValidationError, match="charging_station"):
        adapter.validate_python({"reason": "PowerUp"})

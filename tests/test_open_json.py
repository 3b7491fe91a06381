"""Open JSON, ``customData`` and the ``data`` of a DataTransfer, passes untouched both ways, or its fault is named."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import (
    ABSENT,
    STRICT,
    Call,
    Finding,
    PayloadError,
    dumps,
    explain,
    from_payload,
    loads,
    read_payload,
    to_payload,
    v16,
    v21,
    v201,
)
from ocppkit.json import MAX_DEPTH, JsonValue
from ocppkit.messages import DataType
from tests.test_json import EMOJI, PARSERS, exactly, thorough
from tests.test_names import shortest, structs

OPEN_EDITIONS = ("2.0.1", "2.1")

# Names that the schemas, JSON pointers or Python could take for theirs, and values that parsers like to change.
EXTRA: dict[str, JsonValue] = {
    "": None, "customData": {"vendorId": 1}, "type": [], "idToken": {}, "vendor_id": "x", "extra": {"extra": [None]},
    "~": 10**40, "/": -(2**63), "a/b~c~1": {"~0": [-0.0, 0, 0.0]}, "__class__": {"__slots__": []},
    "self": [True, 1, 1.0], "VendorId": 1e308, "\u00e9": f"{EMOJI}\u2028\x00\x7f", "cls": {"": {"": {"": 0.1}}},
    "d": "2024-05-06T07:08:09Z",
}  # fmt: skip
# Written, a backslash before these letters looks like a lone surrogate at first sight: the careful way out is taken.
BACKSLASHED: dict[str, JsonValue] = {**EXTRA, r"\ud800": [r"\udc00", "\\"]}

_NAMES = st.text(st.characters(codec="utf-8")) | st.sampled_from([*BACKSLASHED, "vendorId", "a", "b"])
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(10**300), 10**300),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8")),
    st.sampled_from([r"\ud800", EMOJI, 2**53 + 1, 2**64, 1e16, -0.0]),
)


def _containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=4) | st.dictionaries(_NAMES, inner, max_size=4)


VALUES: st.SearchStrategy[Any] = st.recursive(_SCALARS, _containers, max_leaves=15)
OBJECTS: st.SearchStrategy[dict[str, Any]] = st.dictionaries(_NAMES, VALUES, max_size=5)
EXTRAS = OBJECTS.map(lambda members: {name: value for name, value in members.items() if name != "vendorId"})


def minimal(edition: str) -> Iterator[tuple[type[DataType], dict[str, Any]]]:
    """Yield every printed class but CustomDataType with its shortest valid payload."""
    return ((struct.cls, shortest(edition, name)) for name, struct in structs(edition).items() if not struct.open)


def through_text(message: DataType) -> list[Any]:
    """Return the payload that each parser reads from what is written of a message."""
    text = dumps(Call("1", "X", message))
    payloads: list[Any] = []
    for parse in PARSERS:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("ocppkit.json.parse", parse)
            frame: Any = loads(text)
        payloads.append(frame.payload)
    return payloads


def findings(message: DataType) -> list[tuple[str, str]]:
    """Return pointer and rule of what keeps a message from being written."""
    with pytest.raises(PayloadError) as caught:
        to_payload(message)
    return places(caught.value.findings)


def places(found: Sequence[Finding]) -> list[tuple[str, str]]:
    return [(finding.pointer, finding.rule) for finding in found]


@pytest.mark.parametrize("extra", [EXTRA, BACKSLASHED], ids=["printed codec", "table walk"])
@pytest.mark.parametrize("edition", OPEN_EDITIONS)
def test_custom_data_of_every_type_passes_untouched(edition: str, extra: dict[str, JsonValue]) -> None:
    """OCPP-J 2.0.1 and 2.1, 9: every object may carry it, with any further properties."""
    custom_data = {"vendorId": "com.example", **extra}
    seen = 0
    for cls, payload in minimal(edition):
        payload["customData"] = copy.deepcopy(custom_data)
        before = exactly(payload)
        message: Any = from_payload(cls, payload)
        assert message.custom_data.vendor_id == "com.example"
        assert exactly(message.custom_data.extra) == exactly(extra), cls
        assert exactly(payload) == before, cls
        for written in (to_payload(message), *through_text(message)):
            assert exactly(written["customData"]) == exactly(custom_data), cls
            assert to_payload(from_payload(cls, written)) == written
        reading = read_payload(cls, payload, STRICT)
        assert (reading.message, reading.findings, reading.extra) == (message, (), {})
        assert explain(cls, payload) == []
        seen += 1
    assert seen == {"2.0.1": 182, "2.1": 302}[edition]


@pytest.mark.parametrize("edition", OPEN_EDITIONS)
def test_custom_data_of_every_type_is_refused_without_its_vendor(edition: str) -> None:
    """OCPP-J 2.0.1 and 2.1, 9: vendorId is required, of at most 255 characters."""
    wrong: list[tuple[Any, str, str]] = [
        ({}, "/vendorId", "required"),
        ({"vendor_id": "x", "VendorId": "x", "": "x"}, "/vendorId", "required"),
        ({"vendorId": None}, "/vendorId", "type"),
        ({"vendorId": 7}, "/vendorId", "type"),
        ({"vendorId": "x" * 256}, "/vendorId", "maxLength"),
        (None, "", "type"),
        ("com.example", "", "type"),
        ([], "", "type"),
    ]
    for cls, payload in minimal(edition):
        for value, below, rule in wrong:
            with pytest.raises(PayloadError) as caught:
                from_payload(cls, {**payload, "customData": value})
            assert places(caught.value.findings) == [(f"/customData{below}", rule)], cls
        message: Any = from_payload(cls, {**payload, "customData": {"vendorId": "x"}})
        del message.custom_data.vendor_id
        assert findings(message) == [("/customData/vendorId", "required")], cls


def test_no_object_of_1_6_may_carry_custom_data() -> None:
    for struct in structs("1.6").values():
        found = explain(struct.cls, {"customData": {"vendorId": "x"}})
        assert ("/customData", "additionalProperties") in places(found), struct.cls


@thorough
@given(EXTRAS, EXTRAS)
def test_any_custom_data_passes_untouched_at_any_depth(outer: dict[str, Any], inner: dict[str, Any]) -> None:
    payload = {
        "chargingStation": {"customData": {"vendorId": "i", **inner}, "model": "M", "vendorName": "V"},
        "reason": "PowerUp",
        "customData": {"vendorId": "", **outer},
    }
    message = from_payload(v201.BootNotificationRequest, payload)
    assert message == v201.BootNotificationRequest(
        reason=v201.BootReasonEnumType.POWER_UP,
        charging_station=v201.ChargingStationType(
            model="M", vendor_name="V", custom_data=v201.CustomDataType(vendor_id="i", extra=inner)
        ),
        custom_data=v201.CustomDataType(vendor_id="", extra=outer),
    )
    for written in (to_payload(message), *through_text(message)):
        assert exactly(written["customData"]) == exactly(payload["customData"])
        station = written["chargingStation"]["customData"]
        assert exactly(station) == exactly({"vendorId": "i", **inner})


DATA_TRANSFERS: list[tuple[type[DataType], dict[str, Any]]] = [
    (v201.DataTransferRequest, {"vendorId": "v"}),
    (v201.DataTransferResponse, {"status": "Accepted"}),
    (v21.DataTransferRequest, {"vendorId": "v"}),
    (v21.DataTransferResponse, {"status": "Accepted"}),
]

data_transfers = pytest.mark.parametrize(("cls", "payload"), DATA_TRANSFERS)


def check_data(cls: type[DataType], payload: dict[str, Any], data: Any) -> None:
    message: Any = from_payload(cls, {**payload, "data": data})
    assert message.data is data
    for written in (to_payload(message), *through_text(message)):
        assert exactly(written["data"]) == exactly(data)


@data_transfers
@pytest.mark.parametrize("data", [None, True, 0, -0.0, "", r"\ud800", [], {}, [None], EXTRA, BACKSLASHED, 10**300])
def test_the_data_of_a_data_transfer_is_any_json(cls: type[DataType], payload: dict[str, Any], data: Any) -> None:
    check_data(cls, payload, data)


@thorough
@given(st.sampled_from(DATA_TRANSFERS), VALUES)
def test_any_data_of_a_data_transfer_passes_untouched(transfer: tuple[type[DataType], Any], data: Any) -> None:
    check_data(*transfer, data)


@data_transfers
def test_absent_data_and_null_data_stay_distinct(cls: type[DataType], payload: dict[str, Any]) -> None:
    absent, null = (from_payload(cls, body) for body in (payload, {**payload, "data": None}))
    assert absent != null
    for message, data in ((absent, ABSENT), (null, None)):
        copies: list[Any] = [message, copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message))]
        for same in copies:
            assert same.data is data
            for written in (to_payload(same), *through_text(same)):
                assert ("data" in written) is (data is None)
                assert from_payload(cls, written) == message


def test_data_is_absent_where_nothing_was_given_and_none_is_null() -> None:
    for message, payload in (
        (v201.DataTransferRequest(vendor_id="v"), {"vendorId": "v"}),
        (v201.DataTransferResponse(status=v201.DataTransferStatusEnumType.ACCEPTED), {"status": "Accepted"}),
        (v21.DataTransferRequest(vendor_id="v"), {"vendorId": "v"}),
        (v21.DataTransferResponse(status=v21.DataTransferStatusEnumType.ACCEPTED), {"status": "Accepted"}),
    ):
        assert message.data is ABSENT
        assert to_payload(message) == payload
        message.data = None
        assert to_payload(message) == {**payload, "data": None}


@pytest.mark.parametrize("data", [7, 1.5, True, ["x"], {"x": 1}])
def test_the_data_of_1_6_is_a_string_only(data: Any) -> None:
    assert from_payload(v16.DataTransferRequest, {"vendorId": "v", "data": '{"x":1}'}).data == '{"x":1}'
    for cls, payload in (
        (v16.DataTransferRequest, {"vendorId": "v"}),
        (v16.DataTransferResponse, {"status": "Accepted"}),
    ):
        message: Any = from_payload(cls, payload)
        assert message.data is None
        message.data = data
        assert findings(message) == [("/data", "type")]
        for wrong in (data, None):
            with pytest.raises(PayloadError) as caught:
                from_payload(cls, {**payload, "data": wrong})
            assert places(caught.value.findings) == [("/data", "type")]


# What is no JSON, and where it stands below what holds it.
NO_JSON: list[tuple[Any, str]] = [
    (float("nan"), ""), (float("inf"), ""), (-float("inf"), ""), ((), ""), ((1, 2), ""), ({1}, ""), (b"x", ""),
    (object(), ""), (Decimal("1.5"), ""), (datetime(2026, 1, 2, tzinfo=UTC), ""),
    (v201.CustomDataType(vendor_id="x"), ""),
    ("\ud800", ""), ("x\udc00", ""), ("\ud83d\ude00", ""), (10**309, ""), (-(10**5000), ""),
    ({1: "x"}, ""), ({None: "x"}, ""), ({True: "x"}, ""), ({("a",): "x"}, ""), ({"\ud800": "x"}, ""),
    ([1, [2, float("nan")]], "/1/1"), ({"a": {"b": (1,)}}, "/a/b"), ({"": {"~": {"/": {1}}}}, "//~0/~1"),
    ({"~1/": [float("nan")]}, "/~01~1/0"), ({"a": [{"ok": 1}, {2: 3}]}, "/a/1"), ({"a": ["\udfff"]}, "/a/0"),
    ({"0": b""}, "/0"), ({"a": ABSENT}, "/a"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "below"), NO_JSON, ids=lambda item: f"{type(item).__name__}")
def test_what_is_no_json_is_refused_on_the_way_out_with_its_place(value: Any, below: str) -> None:
    transfer = v21.DataTransferRequest(vendor_id="v", data=value)
    assert findings(transfer) == [(f"/data{below}", "json")]
    custom_data = v201.CustomDataType(vendor_id="v", extra={"": 1, "a/b": value})
    station = v201.ChargingStationType(model="M", vendor_name="V", custom_data=custom_data)
    boot = v201.BootNotificationRequest(reason=v201.BootReasonEnumType.POWER_UP, charging_station=station)
    assert findings(boot) == [(f"/chargingStation/customData/a~1b{below}", "json")]


def test_everything_that_is_no_json_is_named() -> None:
    data: Any = {"a": float("nan"), "b": [(), {1: 1, "c": {2}}], "d": "ok"}
    found = findings(v201.DataTransferResponse(status=v201.DataTransferStatusEnumType.ACCEPTED, data=data))
    assert found == [("/data/a", "json"), ("/data/b/0", "json"), ("/data/b/1", "json"), ("/data/b/1/c", "json")]


@pytest.mark.parametrize(
    ("extra", "place"),
    [
        ({"vendorId": "other"}, ("/customData/vendorId", "json")),
        ({"x": 1, "vendorId": "v"}, ("/customData/vendorId", "json")),
        ({1: "x"}, ("/customData", "json")),
        ({"\ud800": "x"}, ("/customData", "json")),
        ([("x", 1)], ("/customData", "type")),
        ("x", ("/customData", "type")),
        (None, ("/customData", "type")),
    ],
)
def test_extra_that_repeats_the_vendor_or_is_no_object_is_refused_on_the_way_out(
    extra: Any, place: tuple[str, str]
) -> None:
    message = v201.HeartbeatRequest(custom_data=v201.CustomDataType(vendor_id="v"))
    assert message.custom_data is not None
    message.custom_data.extra = extra
    assert findings(message) == [place]


def test_open_json_nests_as_deep_as_text_may_and_no_deeper() -> None:
    def nested(depth: int) -> JsonValue:
        value: JsonValue = 1
        for _ in range(depth):
            value = [value]
        return value

    # the frame and its payload take two levels
    data = nested(MAX_DEPTH - 2)
    for payload in through_text(v201.DataTransferRequest(vendor_id="v", data=data)):
        assert payload["data"] == data
    (place,) = findings(v201.DataTransferRequest(vendor_id="v", data=nested(MAX_DEPTH + 1)))
    assert place == ("/data" + "/0" * (MAX_DEPTH + 1), "depth")

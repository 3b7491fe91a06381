"""Meter values between 1.6 and 2.0.1: exact numbers, the right unit, signed data untouched."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import LENIENT, from_payload, read_payload, to_payload, v16, v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.metering import meter_values_down, meter_values_up, register_down, register_up
from ocppkit.bridge.state import State
from ocppkit.measurements import measurements

AT = datetime(2026, 5, 1, 10, tzinfo=UTC)
WHEN = "2026-05-01T10:00:00Z"
SIGNED = {"signedMeterData": "T0NNRg==", "signingMethod": "ECDSA", "encodingMethod": "OCMF", "publicKey": "a2V5"}

Json = dict[str, Any]


def text(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"))


def context() -> Context:
    return Context.start(State(), AT)


def up(*samples: Json) -> tuple[list[Json], list[tuple[str, str]]]:
    """Return the samples that are made of 1.6's, and kind and pointer of each loss."""
    value = from_payload(v16.MeterValue, {"timestamp": WHEN, "sampledValue": list(samples)})
    found = context()
    made = [to_payload(one) for one in meter_values_up([value], found)]
    return [one for value in made for one in value["sampledValue"]], listed(found)


def down(*samples: Json) -> tuple[list[Json], list[tuple[str, str]]]:
    """Return the samples that are made of 2.0.1's, and kind and pointer of each loss."""
    value = from_payload(v201.MeterValueType, {"timestamp": WHEN, "sampledValue": list(samples)})
    found = context()
    made = [to_payload(one) for one in meter_values_down([value], found)]
    return [one for value in made for one in value["sampledValue"]], listed(found)


def listed(found: Context) -> list[tuple[str, str]]:
    return [(loss.kind.value, loss.pointer.removeprefix("/0").removeprefix("/sampledValue")) for loss in found.losses]


NONE_LEFT = ("dropped", "")

UP: list[tuple[str, Json, Json | None, list[tuple[str, str]]]] = [
    ("a whole number", {"value": "1210"}, {"value": 1210}, []),
    ("a decimal", {"value": "16.1"}, {"value": 16.1}, []),
    ("a whole number with decimals", {"value": "16.0"}, {"value": 16.0}, []),
    ("below zero", {"value": "-3"}, {"value": -3}, []),
    ("an exponent", {"value": "1e3"}, {"value": 1000}, [("folded", "/0/value")]),
    ("a sign and blanks", {"value": " +5 "}, {"value": 5}, [("folded", "/0/value")]),
    ("more digits than a float has", {"value": "0.12345678901234567890"}, {"value": 0.12345678901234568},
     [("rounded", "/0/value")]),
    ("no number", {"value": "n/a"}, None, [("dropped", "/0"), NONE_LEFT]),
    ("nothing", {"value": ""}, None, [("dropped", "/0"), NONE_LEFT]),
    ("more than a float holds", {"value": "1" + "0" * 400}, None, [("dropped", "/0"), NONE_LEFT]),
    ("all fields", {"value": "1", "context": "Trigger", "measurand": "Voltage", "phase": "L1-N", "location": "Inlet",
                    "unit": "V", "format": "Raw"},
     {"value": 1, "context": "Trigger", "measurand": "Voltage", "phase": "L1-N", "location": "Inlet",
      "unitOfMeasure": {"unit": "V"}}, []),
    ("a measurand of 1.6 alone", {"value": "1", "measurand": "RPM"}, None, [("dropped", "/0"), NONE_LEFT]),
    ("a misspelt unit", {"value": "1", "unit": "Celcius"}, {"value": 1, "unitOfMeasure": {"unit": "Celsius"}},
     [("folded", "/0/unit")]),
    ("signed data", {"value": text(SIGNED), "format": "SignedData"}, {"value": 0, "signedMeterValue": SIGNED},
     [("invented", "/0/value")]),
    ("signed data in other words", {"value": json.dumps(SIGNED), "format": "SignedData"},
     {"value": 0, "signedMeterValue": SIGNED}, [("folded", "/0/value"), ("invented", "/0/value")]),
    ("signed data without a key", {"value": text({"signedMeterData": "d", "encodingMethod": "e"}),
                                   "format": "SignedData"},
     {"value": 0, "signedMeterValue": {"signedMeterData": "d", "signingMethod": "", "encodingMethod": "e",
                                       "publicKey": ""}},
     [("invented", "/0/signedMeterValue/signingMethod"), ("invented", "/0/signedMeterValue/publicKey"),
      ("folded", "/0/value"), ("invented", "/0/value")]),
    ("signed data that is no JSON", {"value": "OCMF|{}", "format": "SignedData"},
     {"value": 0, "signedMeterValue": {"signedMeterData": "OCMF|{}", "signingMethod": "", "encodingMethod": "",
                                       "publicKey": ""}},
     [("invented", f"/0/signedMeterValue/{name}") for name in ("signingMethod", "encodingMethod", "publicKey")]
     + [("invented", "/0/value")]),
    ("signed data that is too long", {"value": "x" * 2501, "format": "SignedData"}, None,
     [("dropped", "/0"), NONE_LEFT]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "made", "losses"), [row[1:] for row in UP], ids=[row[0] for row in UP])
def test_a_sample_of_1_6_goes_up(given: Json, made: Json | None, losses: list[tuple[str, str]]) -> None:
    samples, found = up(given)
    assert samples == ([] if made is None else [made])
    assert found == losses


UNIT_LOSS = ("folded", "/0/unitOfMeasure/unit")
MULTIPLIER_LOSS = ("folded", "/0/unitOfMeasure/multiplier")
VALUE_LOSS = ("folded", "/0/value")
DROPPED = [("dropped", "/0"), NONE_LEFT]

DOWN: list[tuple[str, Json, Json | None, list[tuple[str, str]]]] = [
    ("a whole number", {"value": 1200}, {"value": "1200"}, []),
    ("a decimal", {"value": 0.1}, {"value": "0.1"}, []),
    ("a great one", {"value": 1e22}, {"value": "1" + "0" * 22}, []),
    ("a small one", {"value": 1e-7}, {"value": "0.0000001"}, []),
    ("a multiplier", {"value": 1.5, "unitOfMeasure": {"unit": "Wh", "multiplier": 3}}, {"value": "1500", "unit": "Wh"},
     [MULTIPLIER_LOSS, VALUE_LOSS]),
    ("a negative multiplier", {"value": 15, "unitOfMeasure": {"multiplier": -1}}, {"value": "1.5"},
     [MULTIPLIER_LOSS, VALUE_LOSS]),
    ("a multiplier of nothing", {"value": 15, "unitOfMeasure": {"multiplier": 0}}, {"value": "15"}, [MULTIPLIER_LOSS]),
    ("an absurd multiplier", {"value": 15, "unitOfMeasure": {"multiplier": 10**9}}, None, DROPPED),
    ("no unit in a unit", {"value": 15, "unitOfMeasure": {}}, {"value": "15"}, [("dropped", "/0/unitOfMeasure")]),
    ("the unit that 1.6 means", {"value": 50, "measurand": "Frequency", "unitOfMeasure": {"unit": "Hz"}},
     {"value": "50", "measurand": "Frequency"}, [UNIT_LOSS]),
    ("one that converts to it", {"value": 50010, "measurand": "Frequency", "unitOfMeasure": {"unit": "mHz"}},
     {"value": "50.010", "measurand": "Frequency"}, [UNIT_LOSS, VALUE_LOSS]),
    ("one that would be read as another", {"value": 1, "unitOfMeasure": {"unit": "MWh"}}, None, DROPPED),
    ("one for what has no unit", {"value": 1, "measurand": "Power.Factor", "unitOfMeasure": {"unit": "PF"}},
     {"value": "1", "measurand": "Power.Factor"}, [UNIT_LOSS]),
    ("a measurand of 2.x alone", {"value": 1, "measurand": "Energy.Apparent.Net"}, None, DROPPED),
    ("custom data", {"value": 1, "customData": {"vendorId": "x"}}, {"value": "1"}, [("dropped", "/0/customData")]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "made", "losses"), [row[1:] for row in DOWN], ids=[row[0] for row in DOWN])
def test_a_sample_of_2_0_1_goes_down(given: Json, made: Json | None, losses: list[tuple[str, str]]) -> None:
    samples, found = down(given)
    assert samples == ([] if made is None else [made])
    assert found == losses


def test_a_number_and_its_signature_are_one_sample_in_2_x_and_two_in_1_6() -> None:
    one = {"value": 5, "context": "Transaction.End", "signedMeterValue": SIGNED, "unitOfMeasure": {"unit": "kWh"}}
    apart, losses = down(one)
    common = {"context": "Transaction.End", "unit": "kWh"}
    assert apart == [{"value": "5", **common}, {"value": text(SIGNED), "format": "SignedData", **common}]
    assert losses == []
    assert up(*apart) == ([one], [("folded", "/1")])
    assert up(*reversed(apart)) == ([one], [("folded", "/0")])


def test_a_signature_joins_the_number_of_the_same_measurement_alone() -> None:
    signed = {"value": text(SIGNED), "format": "SignedData", "measurand": "Energy.Active.Import.Register"}
    others = {"value": "1", "measurand": "Voltage"}, {"value": "2", "context": "Trigger"}
    samples, _ = up(*others, {"value": "3"}, {"value": "4"}, signed)
    assert [one["value"] for one in samples if "signedMeterValue" in one] == [3]


def test_meter_values_move_up_when_one_before_them_has_nothing_left() -> None:
    values = [
        from_payload(v16.MeterValue, {"timestamp": WHEN, "sampledValue": [{"value": value, "format": format}]})
        for value, format in (("x", "Raw"), ("OCMF|", "SignedData"))
    ]
    found = context()
    assert len(meter_values_up(values, found)) == 1
    pointers = [loss.pointer for loss in found.losses]
    assert pointers[:2] == ["/0/sampledValue/0", "/0"]
    assert "/0/sampledValue/0/signedMeterValue/publicKey" in pointers, "what was made up is told in what was made"


BEGIN = {"context": "Transaction.Begin"}

REGISTERS: list[tuple[str, list[Json], int | None]] = [
    ("in Wh without a word", [{"value": 5, **BEGIN}], 5),
    ("in kWh", [{"value": 1.25, **BEGIN, "unitOfMeasure": {"unit": "kWh"}}], 1250),
    ("the last of several", [{"value": 1, **BEGIN}, {"value": 2, **BEGIN}], 2),
    ("of the outlet before others", [{"value": 1, **BEGIN}, {"value": 2, **BEGIN, "location": "Inlet"}], 1),
    ("of the inlet, if it is the only one", [{"value": 2, **BEGIN, "location": "Inlet"}], 2),
    ("of another context", [{"value": 1}], None),
    ("of a phase", [{"value": 1, **BEGIN, "phase": "L1"}], None),
    ("of something else", [{"value": 1, **BEGIN, "measurand": "Voltage"}], None),
    ("in a unit of something else", [{"value": 1, **BEGIN, "unitOfMeasure": {"unit": "V"}}], None),
    ("with too many digits", [{"value": 1e300, **BEGIN}], None),
]


@pytest.mark.parametrize(("samples", "wh"), [row[1:] for row in REGISTERS], ids=[row[0] for row in REGISTERS])
def test_the_register_is_found(samples: list[Json], wh: int | None) -> None:
    value = from_payload(v201.MeterValueType, {"timestamp": WHEN, "sampledValue": samples})
    assert register_down([value], v201.ReadingContextEnumType.TRANSACTION_BEGIN, context()) == wh


@given(st.integers(-(2**31), 2**40))
def test_the_register_goes_there_and_back(wh: int) -> None:
    reading = v201.ReadingContextEnumType.TRANSACTION_END
    found = context()
    assert register_down([register_up(wh, AT, reading)], reading, found) == wh
    assert found.losses == []


NUMBERS = st.one_of(st.integers(-(10**18), 10**18), st.floats(allow_nan=False, allow_infinity=False))
UNITS = st.sampled_from([None, "Wh", "kWh", "V", "A", "Hz", "mHz", "MWh", "Percent"])


@given(
    value=NUMBERS,
    unit=UNITS,
    multiplier=st.sampled_from([None, 0, 3, -3]),
    measurand=st.sampled_from(list(v201.MeasurandEnumType)),
    phase=st.sampled_from([None, *v201.PhaseEnumType]),
)
@settings(deadline=None)
def test_what_goes_down_means_the_same_and_comes_up_again(
    value: float,
    unit: str | None,
    multiplier: int | None,
    measurand: v201.MeasurandEnumType,
    phase: v201.PhaseEnumType | None,
) -> None:
    of = v201.UnitOfMeasureType(unit=unit, multiplier=multiplier)
    sample = v201.SampledValueType(
        value=value, measurand=measurand, phase=phase, unit_of_measure=None if of == v201.UnitOfMeasureType() else of
    )
    given = v201.MeterValueType(timestamp=AT, sampled_value=[sample])
    found = context()
    made = meter_values_down([given], found)
    if not made:
        assert found.losses
        return
    before, after = measurements(given)[0], measurements(made)[0]
    assert before.measurand == after.measurand
    if before.unit == after.unit:
        assert before.value == after.value
    else:
        assert any(loss.pointer.endswith("/unitOfMeasure/unit") for loss in found.losses)
    back = meter_values_up(made, found)
    if not found.losses:
        assert measurements(back)[0].value == before.value
        assert [one.phase for one in measurements(back)] == [before.phase]
    elif back:
        assert measurements(back)[0].value == pytest.approx(after.value or Decimal(0), rel=Decimal("1e-15"))


# What was read leniently


def odd_sample(cls: Any, **fields: Any) -> Any:
    sample = {"value": "1" if cls is v16.MeterValue else 1, **fields}
    return read_payload(cls, {"timestamp": WHEN, "sampledValue": [sample]}, LENIENT).message


@pytest.mark.parametrize("field", ["phase", "location", "measurand"])
@pytest.mark.parametrize(
    ("cls", "convert"), [(v16.MeterValue, meter_values_up), (v201.MeterValueType, meter_values_down)]
)
def test_a_sample_of_an_unknown_phase_or_place_does_not_pass_for_the_whole(cls: Any, convert: Any, field: str) -> None:
    found = context()
    assert convert([odd_sample(cls, **{field: "Odd"})], found) == []
    assert listed(found) == [("dropped", "/0"), NONE_LEFT]


def test_a_sample_of_an_unknown_context_is_of_another() -> None:
    (up_there,) = meter_values_up([odd_sample(v16.MeterValue, context="Odd")], context())
    assert up_there.sampled_value[0].context == "Other"
    (down_there,) = meter_values_down([odd_sample(v201.MeterValueType, context="Odd")], context())
    assert down_there.sampled_value[0].context == "Other"


def test_a_unit_that_is_too_long_for_2_x_takes_its_sample_with_it() -> None:
    assert meter_values_up([odd_sample(v16.MeterValue, unit="W" * 20)], context())
    assert meter_values_up([odd_sample(v16.MeterValue, unit="W" * 21)], context()) == []


def test_signed_data_that_cannot_be_written_leaves_its_number() -> None:
    found = context()
    value = odd_sample(v201.MeterValueType, signedMeterValue={**SIGNED, "signingMethod": "x" * 51})
    ((sample,),) = [one.sampled_value for one in meter_values_down([value], found)]
    assert (sample.value, sample.format) == ("1", None)
    assert listed(found) == [("dropped", "/0/signedMeterValue")]

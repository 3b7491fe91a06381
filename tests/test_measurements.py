"""Meter values of every version become the same numbers, and nothing that is no number becomes one."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import ERRATA, from_payload, read_payload, v16, v21, v201
from ocppkit.json import is_array, is_object
from ocppkit.measurements import Measurement, measurements
from tests.cases import reaches, unchecked
from tests.official import EDITIONS, all_messages, printed_class
from tests.test_corpus import ROWS, payloads
from tests.test_imports import loaded_by

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
METER_VALUES = {"1.6": v16.MeterValue, "2.0.1": v201.MeterValueType, "2.1": v21.MeterValueType}


def of_16(value: Any = "1", **fields: Any) -> Measurement:
    sample = v16.SampledValue(value=value, **fields)
    (measurement,) = measurements(v16.MeterValue(timestamp=NOW, sampled_value=[sample]))
    return measurement


def of_21(value: Any = 1, unit: str | None = None, multiplier: int | None = None, **fields: Any) -> Measurement:
    measure = v21.UnitOfMeasureType(unit=unit, multiplier=multiplier)
    sample = v21.SampledValueType(value=value, unit_of_measure=measure, **fields)
    (measurement,) = measurements(v21.MeterValueType(timestamp=NOW, sampled_value=[sample]))
    return measurement


def meter_value_16(*values: str) -> v16.MeterValue:
    return v16.MeterValue(timestamp=NOW, sampled_value=[v16.SampledValue(value=value) for value in values])


def meter_value_201(*values: float) -> v201.MeterValueType:
    return v201.MeterValueType(timestamp=NOW, sampled_value=[v201.SampledValueType(value=value) for value in values])


def meter_value_21(*values: float) -> v21.MeterValueType:
    return v21.MeterValueType(timestamp=NOW, sampled_value=[v21.SampledValueType(value=value) for value in values])


# Numbers


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("0", "0"),
        ("100", "100"),
        ("1785508.0", "1785508.0"),
        ("0010", "10"),
        ("+5", "5"),
        ("-12.50", "-12.50"),
        ("5.", "5"),
        (".5", "0.5"),
        ("1.5e3", "1500"),
        ("15E+2", "1500"),
        ("15e-1", "1.5"),
        ("0.1000000000000000000000000000000000000000001", "0.1000000000000000000000000000000000000000001"),
        ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
    ],
)
def test_the_text_of_a_number_is_that_number_exactly(text: str, printed: str) -> None:
    assert str(of_16(text).value) == printed


@pytest.mark.parametrize("text", ["   0.0", "0.0  ", "\t0.0\r\n", " 0.0 "])
def test_padded_text_is_a_number(text: str) -> None:
    assert str(of_16(text).value) == "0.0"


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", "+", ".", "e5", ".e5", "1e", "--1", "1 2", "- 1"),
        *("NaN", "nan", "sNaN", "inf", "-Infinity", "null", "true", "value"),
        *("1,5", "1.000,5", "1.2.3", "0x10", "0b1", "1_000", "1__0", "12.3 kWh", "5%", "1/2"),
        *("٣", "1٣", "½", "²", "\u22125", "\u00a05", "5\u2003", "\uff15", "5\0"),
    ],
)
def test_text_that_is_no_number_has_no_value(text: str) -> None:
    assert of_16(text).value is None


@pytest.mark.parametrize("text", ["1e999999999", "1e-999999999", "1e1000", "9" * 1001, "0." + "0" * 1000 + "1"])
def test_a_number_of_thousands_of_digits_has_no_value(text: str) -> None:
    assert of_16(text).value is None


@pytest.mark.parametrize("value", ["9" * 996 + "e999", "." + "9" * 994 + "e-999", 10**40, 1e308, 5e-324])
@pytest.mark.parametrize("multiplier", [-999, 0, 999])
def test_what_has_a_value_can_be_written_out_in_full(value: Any, multiplier: int) -> None:
    written = f"{of_21(value, 'kW', multiplier).in_unit('W'):f}"
    assert len(written) < 3100
    assert Fraction(written) == Fraction(str(value)) * Fraction(10) ** (multiplier + 3)


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (0.1, "0.1"),
        (3.14, "3.14"),
        (1500.0, "1500.0"),
        (-0.25, "-0.25"),
        (1e22, "10000000000000000000000"),
        (16, "16"),
        (10**39 + 1, "1" + "0" * 38 + "1"),
        (10**2000 + 1, "1" + "0" * 1999 + "1"),
    ],
)
def test_a_json_number_is_its_shortest_decimal(value: float, printed: str) -> None:
    assert str(of_21(value).value) == printed


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), True, None, [], {}])
def test_what_is_no_json_number_has_no_value(value: Any) -> None:
    assert of_21(value).value is None
    assert of_16(value).value is None


def test_a_value_of_the_other_json_type_is_read_all_the_same() -> None:
    assert of_16(604.213).value == of_16("604.213").value == of_21("604.213").value == Decimal("604.213")


@pytest.mark.parametrize(
    ("value", "multiplier", "printed"),
    [
        (1.5, 3, "1500"),
        (1.5, -3, "0.0015"),
        (22, 0, "22"),
        (22, None, "22"),
        (0.1, 1, "1"),
        (123456789012345678901234567890, -10, "12345678901234567890.1234567890"),
    ],
)
def test_a_multiplier_is_a_power_of_ten(value: float, multiplier: int | None, printed: str) -> None:
    """OCPP 2.1 Part 2, UnitOfMeasureType: it scales the value and leaves the unit alone."""
    measurement = of_21(value, "kW", multiplier)
    assert (str(measurement.value), measurement.unit) == (printed, "kW")


@pytest.mark.parametrize("multiplier", [1000, -1000, 10**9, -(10**9), 10**30])
def test_a_multiplier_that_asks_for_thousands_of_digits_leaves_no_value(multiplier: int) -> None:
    assert of_21(1, "Wh", multiplier).value is None


@given(
    number=st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30),
    form=st.sampled_from(["f", "E", "e", ""]),
    before=st.text(" \t", max_size=3),
    after=st.text(" \r\n", max_size=3),
)
def test_a_number_written_as_text_comes_back_equal(number: Decimal, form: str, before: str, after: str) -> None:
    assert of_16(f"{before}{number:{form}}{after}").value == number


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_a_number_written_as_json_comes_back_equal(number: float) -> None:
    value = of_21(json.loads(json.dumps(number))).value
    assert value is not None
    assert type(number)(value) == number


@given(st.text("0123456789+-.,eE _xnaif٣½", max_size=12))
def test_text_that_has_a_value_is_a_number_to_python_too(text: str) -> None:
    value = of_16(text).value
    if value is not None:
        assert Fraction(value) == Fraction(text)
        assert text.isascii()
        assert "_" not in text


def test_numbers_are_exact_whatever_the_decimal_context_of_the_program() -> None:
    with localcontext(prec=2):
        assert str(of_16("123456.789").value) == "123456.789"
        assert str(of_16("123456.789", unit=v16.UnitOfMeasure.KWH).in_unit("Wh")) == "123456789"
        assert str(of_21(123456.789, "K", 1).in_unit("Celsius")) == "1234294.74"


# Fields


def test_what_is_left_out_has_the_standard_s_default() -> None:
    for source in (meter_value_16("7"), meter_value_201(7), meter_value_21(7)):
        assert measurements(source) == [
            Measurement(
                value=Decimal(7),
                unit="Wh",
                measurand="Energy.Active.Import.Register",
                phase=None,
                location="Outlet",
                context="Sample.Periodic",
                timestamp=NOW,
                signed=None,
                sample=source.sampled_value[0],
            )
        ]


def test_what_is_there_is_the_same_in_every_version() -> None:
    payload = {"measurand": "Power.Active.Import", "context": "Trigger", "phase": "L1-N", "location": "EV"}
    read = [
        of_16(
            "7.5",
            unit=v16.UnitOfMeasure.KW,
            measurand=v16.Measurand.POWER_ACTIVE_IMPORT,
            context=v16.ReadingContext.TRIGGER,
            phase=v16.Phase.L1_N,
            location=v16.Location.EV,
        )
    ]
    for edition in ("2.0.1", "2.1"):
        sample = {"value": 7.5, "unitOfMeasure": {"unit": "kW"}, **payload}
        read += measurements(
            from_payload(METER_VALUES[edition], {"timestamp": "2026-01-02T03:04:05Z", "sampledValue": [sample]})
        )
    for measurement in read:
        texts = [measurement.unit, measurement.measurand, measurement.phase, measurement.location, measurement.context]
        assert texts == ["kW", "Power.Active.Import", "L1-N", "EV", "Trigger"]
        assert {type(text) for text in texts} == {str}
        assert (measurement.value, measurement.timestamp, measurement.signed) == (Decimal("7.5"), NOW, None)


@pytest.mark.parametrize("measurand", v21.MeasurandEnumType)
def test_only_energy_has_a_default_unit(measurand: v21.MeasurandEnumType) -> None:
    """OCPP 2.1 Part 2, UnitOfMeasureType.unit."""
    default = "Wh" if measurand.startswith(("Energy.", "EnergyRequest.")) else None
    assert of_21(measurand=measurand).unit == of_21(measurand=measurand, multiplier=3).unit == default


@pytest.mark.parametrize("measurand", v16.Measurand)
def test_only_energy_has_a_default_unit_in_1_6(measurand: v16.Measurand) -> None:
    """OCPP 1.6, 7.43."""
    assert of_16(measurand=measurand).unit == ("Wh" if "ENERGY" in measurand.name else None)


def test_texts_that_the_standard_does_not_list_pass_through() -> None:
    measurement = of_16(
        measurand=v16.Measurand.unknown("Request.Energy"),
        unit=v16.UnitOfMeasure.unknown("Hz"),
        context=v16.ReadingContext.unknown("CurrentMax"),
        phase=v16.Phase.unknown("L1-L3"),
        location=v16.Location.unknown(""),
        format=v16.ValueFormat.unknown("raw"),
    )
    assert (measurement.measurand, measurement.unit, measurement.context) == ("Request.Energy", "Hz", "CurrentMax")
    assert (measurement.phase, measurement.location, measurement.value) == ("L1-L3", "", Decimal(1))
    assert of_21(unit="furlong").unit == "furlong"
    assert of_16(measurand=v16.Measurand.unknown("Request.Energy")).unit is None


@pytest.mark.parametrize("text", ["OCMF|{}|{}", "12.5", ""])
def test_signed_data_of_1_6_pass_untouched_and_are_no_number(text: str) -> None:
    measurement = of_16(text, format=v16.ValueFormat.SIGNED_DATA)
    assert (measurement.signed, measurement.value) == (text, None)


def test_raw_data_of_1_6_are_not_signed() -> None:
    measurement = of_16("12.5", format=v16.ValueFormat.RAW)
    assert (measurement.signed, measurement.value) == (None, Decimal("12.5"))


def test_signed_data_of_2_x_stand_beside_the_number() -> None:
    signed = v21.SignedMeterValueType(signed_meter_data="MTIuNQ==", encoding_method="OCMF")
    measurement = of_21(12.5, signed_meter_value=signed)
    assert measurement.signed is signed
    assert measurement.value == Decimal("12.5")


def test_signed_data_of_2_x_need_no_unit() -> None:
    meter_value = meter_value_201(12.5)
    meter_value.sampled_value[0].signed_meter_value = signed = v201.SignedMeterValueType(
        signed_meter_data="MTIuNQ==", signing_method="", encoding_method="OCMF", public_key=""
    )
    (measurement,) = measurements(meter_value)
    assert measurement.signed is signed


def test_a_measurement_leads_to_its_sample_and_leaves_it_as_it_was() -> None:
    meter_value = meter_value_16(" 1.50 ")
    before = copy.deepcopy(meter_value)
    assert measurements(meter_value)[0].sample is meter_value.sampled_value[0]
    assert meter_value == before


def test_equal_measurements_are_one_in_a_set() -> None:
    signed = v21.SignedMeterValueType(signed_meter_data="MTIuNQ==", encoding_method="OCMF")
    assert {of_16("1.0"), of_16("1.0"), of_16("2.0")} == {of_16("1.0"), of_16("2.0")}
    assert len({of_21(1, signed_meter_value=signed), of_21(1, signed_meter_value=copy.copy(signed))}) == 1
    assert of_21(1, signed_meter_value=signed) != of_21(1)


def test_a_measurement_is_pickled_and_shown() -> None:
    measurement = of_16("1.0")
    assert pickle.loads(pickle.dumps(measurement)) == measurement
    assert repr(measurement).startswith("Measurement(value=Decimal('1.0'), unit='Wh', measurand='Energy.Active.Import")
    assert "SampledValue" not in repr(measurement)


# Units


@pytest.mark.parametrize(
    ("value", "unit", "wanted", "printed"),
    [
        ("12.345", "kWh", "Wh", "12345"),
        ("12.3456", "kWh", "Wh", "12345.6"),
        ("1", "Wh", "kWh", "0.001"),
        ("7.4", "kW", "W", "7400"),
        ("7400", "W", "kW", "7.400"),
        ("2", "kvar", "var", "2000"),
        ("2", "kvarh", "varh", "2000"),
        ("2", "kVA", "VA", "2000"),
        ("2", "kVAh", "VAh", "2000"),
        ("49970", "mHz", "Hz", "49.970"),
        ("49.97", "Hertz", "Hz", "49.97"),
        ("49.97", "Hz", "Hertz", "49.97"),
        ("20", "Celcius", "Celsius", "20.00"),
        ("20", "Celsius", "Celcius", "20.00"),
        ("20", "C", "Celsius", "20.00"),
        ("20", "Celcius", "K", "293.15"),
        ("293.15", "K", "Celsius", "20.00"),
        ("68", "Fahrenheit", "Fahrenheit", "68"),
        ("16", "A", "A", "16"),
        ("5", "furlong", "furlong", "5"),
    ],
)
def test_a_value_converts_exactly(value: str, unit: str, wanted: str, printed: str) -> None:
    converted = of_21(value, unit).in_unit(wanted)
    assert converted == Decimal(printed)
    assert len(str(converted)) <= len(printed)


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [
        ("kWh", "W"),
        ("Wh", "varh"),
        ("VA", "W"),
        ("A", "V"),
        ("Fahrenheit", "Celsius"),
        ("K", "Fahrenheit"),
        ("kwh", "Wh"),
        ("Percent", "furlong"),
        ("furlong", "Percent"),
    ],
)
@pytest.mark.parametrize("value", [1, ""])
def test_a_value_that_does_not_convert_says_from_what_to_what(value: Any, unit: str, wanted: str) -> None:
    with pytest.raises(ValueError, match=rf"^Voltage in {unit} does not convert to {wanted}$"):
        of_21(value, unit, measurand=v21.MeasurandEnumType.VOLTAGE).in_unit(wanted)


@pytest.mark.parametrize("wanted", ["V", "", "Wh"])
def test_a_value_in_an_unknown_unit_does_not_convert(wanted: str) -> None:
    with pytest.raises(ValueError, match=rf"^Voltage in an unknown unit does not convert to {wanted}$"):
        of_16(measurand=v16.Measurand.VOLTAGE).in_unit(wanted)


def test_no_number_in_another_unit_is_no_number() -> None:
    assert of_16("", unit=v16.UnitOfMeasure.KWH).in_unit("Wh") is None


@given(
    number=st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30),
    units=st.sampled_from([("kWh", "Wh"), ("W", "kW"), ("mHz", "Hertz"), ("Celsius", "K"), ("K", "C")]),
)
def test_a_value_converted_there_and_back_is_unchanged(number: Decimal, units: tuple[str, str]) -> None:
    there = of_21(f"{number}", units[0]).in_unit(units[1])
    assert of_21(f"{there}", units[1]).in_unit(units[0]) == number


# Sources

MESSAGES: dict[tuple[str, str], Any] = {
    ("1.6", "MeterValuesRequest"): v16.MeterValuesRequest(
        connector_id=1, meter_value=[meter_value_16("1", "2"), meter_value_16("3")]
    ),
    ("1.6", "StopTransactionRequest"): v16.StopTransactionRequest(
        meter_stop=9, timestamp=NOW, transaction_id=1, transaction_data=[meter_value_16("1", "2", "3")]
    ),
    ("2.0.1", "MeterValuesRequest"): v201.MeterValuesRequest(
        evse_id=1, meter_value=[meter_value_201(1, 2), meter_value_201(3)]
    ),
    ("2.0.1", "TransactionEventRequest"): v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType.UPDATED,
        timestamp=NOW,
        trigger_reason=v201.TriggerReasonEnumType.TRIGGER,
        seq_no=1,
        transaction_info=v201.TransactionType(transaction_id="1"),
        meter_value=[meter_value_201(1), meter_value_201(2, 3)],
    ),
    ("2.1", "MeterValuesRequest"): v21.MeterValuesRequest(
        evse_id=1, meter_value=[meter_value_21(1, 2), meter_value_21(3)]
    ),
    ("2.1", "TransactionEventRequest"): v21.TransactionEventRequest(
        event_type=v21.TransactionEventEnumType.UPDATED,
        timestamp=NOW,
        trigger_reason=v21.TriggerReasonEnumType.TRIGGER,
        seq_no=1,
        transaction_info=v21.TransactionType(transaction_id="1"),
        meter_value=[meter_value_21(1), meter_value_21(2, 3)],
    ),
}


def test_every_message_that_can_carry_meter_values_is_a_source() -> None:
    carriers = {key for key in all_messages() if reaches(*key) & {"MeterValue", "MeterValueType"}}
    assert carriers == set(MESSAGES)
    assert all(type(message) is printed_class(*key) for key, message in MESSAGES.items())


@pytest.mark.parametrize("message", MESSAGES.values(), ids=lambda message: type(message).__name__)
def test_a_message_gives_its_samples_in_order(message: Any) -> None:
    assert [measurement.value for measurement in measurements(message)] == [1, 2, 3]


def test_meter_values_by_themselves_are_a_source() -> None:
    first, second = meter_value_16("1", "2"), meter_value_16("3")
    assert [one.value for one in measurements(first)] == [1, 2]
    assert [one.value for one in measurements([first, second])] == [1, 2, 3]
    assert [one.value for one in measurements(iter((first, meter_value_21(4))))] == [1, 2, 4]


def test_each_measurement_has_the_time_of_its_meter_value() -> None:
    later = NOW.replace(year=2027)
    first, second = meter_value_201(1, 2), meter_value_201(3)
    second.timestamp = later
    assert [one.timestamp for one in measurements([first, second])] == [NOW, NOW, later]


def test_a_message_without_meter_values_gives_none() -> None:
    stop = v16.StopTransactionRequest(meter_stop=9, timestamp=NOW, transaction_id=1)
    event = copy.copy(MESSAGES["2.1", "TransactionEventRequest"])
    event.meter_value = None
    empty = v16.MeterValuesRequest(connector_id=1, meter_value=[meter_value_16()])
    assert measurements(stop) == measurements(event) == measurements(empty) == measurements([]) == []


def test_a_meter_value_that_was_read_without_its_samples_gives_none() -> None:
    incomplete: Any = None
    assert measurements(v201.MeterValueType(timestamp=NOW, sampled_value=incomplete)) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (v16.HeartbeatRequest(), "HeartbeatRequest"),
        ([v16.SampledValue(value="1")], "SampledValue"),
        (None, "NoneType"),
        ({"meterValue": []}, "str"),
    ],
)
def test_what_carries_no_meter_values_is_no_source(source: Any, name: str) -> None:
    with pytest.raises(TypeError, match=f"^a {name} carries no meter values$"):
        measurements(source)


# What stations sent


@pytest.mark.parametrize(
    ("samples", "wanted"),
    [
        (  # evcc#19354
            [
                {
                    "value": "   0.0",
                    "context": "Sample.Periodic",
                    "measurand": "Current.Import",
                    "phase": "L1",
                    "unit": "A",
                },
                {"value": "1785508.0", "measurand": "Energy.Active.Import.Register", "unit": "Wh"},
            ],
            [("0.0", "A", "Current.Import"), ("1785508.0", "Wh", "Energy.Active.Import.Register")],
        ),
        (  # evcc#17836
            [{"context": "Trigger", "measurand": "Power.Active.Import", "value": ""}],
            [(None, None, "Power.Active.Import")],
        ),
        (  # lbbrhzn/ocpp#1576
            [
                {"value": "14", "measurand": "Temperature", "unit": "Celsius"},
                {"value": "49.97", "measurand": "Frequency", "unit": "Hz"},
            ],
            [("14", "Celsius", "Temperature"), ("49.97", "Hz", "Frequency")],
        ),
        (  # lbbrhzn/ocpp#210
            [
                {"value": 604.213, "measurand": "Energy.Active.Import.Register", "unit": "Wh"},
                {"value": 0, "measurand": "Power.Active.Import", "unit": "W"},
            ],
            [("604.213", "Wh", "Energy.Active.Import.Register"), ("0", "W", "Power.Active.Import")],
        ),
        (  # mobilityhouse/ocpp#57
            [{"value": "20", "measurand": "Temperature", "unit": "Celcius"}],
            [("20", "Celcius", "Temperature")],
        ),
        (  # OpenEVSE/openevse_esp32_firmware#726
            [{"value": "20", "measurand": "Temperature", "unit": "C"}],
            [("20", "C", "Temperature")],
        ),
        (  # lbbrhzn/ocpp#361: a current without a measurand, which makes it energy in A
            [{"value": "15.630", "context": "Sample.Periodic", "unit": "A"}],
            [("15.630", "A", "Energy.Active.Import.Register")],
        ),
        (  # mobilityhouse/ocpp#54
            [{"value": "1", "measurand": "Request.Energy"}],
            [("1", None, "Request.Energy")],
        ),
        ([], []),  # lbbrhzn/ocpp#466
    ],
)
def test_what_stations_sent_is_read_as_it_was_meant(
    samples: list[dict[str, Any]], wanted: list[tuple[str | None, str | None, str]]
) -> None:
    payload = {"connectorId": 1, "meterValue": [{"timestamp": "2024-01-01T00:00:00Z", "sampledValue": samples}]}
    read = measurements(unchecked(v16.MeterValuesRequest, payload))
    assert [(one.value if one.value is None else str(one.value), one.unit, one.measurand) for one in read] == wanted


def test_hertz_of_the_errata_is_a_frequency() -> None:
    """mobilityhouse/ocpp#207."""
    sample = {"value": "49.97", "measurand": "Frequency", "unit": "Hertz"}
    payload = {"timestamp": "2024-01-01T00:00:00Z", "sampledValue": [sample]}
    (measurement,) = measurements(read_payload(v16.MeterValue, payload, ERRATA).message)
    assert measurement.in_unit("Hz") == Decimal("49.97")


def meter_values_in(value: object) -> Iterator[dict[str, Any]]:
    """Find the meter values inside a parsed frame, whether or not the rest of it is valid."""
    if is_object(value) and "sampledValue" in value:
        yield value
    elif is_object(value) or is_array(value):
        for item in value.values() if is_object(value) else value:
            yield from meter_values_in(item)


def independently(value: str | float) -> Fraction | None:
    """Read a number of the corpus in a way of its own; texts there are decimals or words."""
    try:
        return Fraction(str(value))
    except ValueError:
        return None


def test_every_sample_of_the_corpus_gives_the_number_that_it_holds() -> None:
    samples, words = 0, 0
    for row in ROWS:
        for raw in meter_values_in(json.loads(row["raw"])) if "sampledValue" in row["raw"] else ():
            read = measurements(from_payload(METER_VALUES[row["version"]], raw))
            assert len(read) == len(raw["sampledValue"]), row
            for measurement, sample in zip(read, raw["sampledValue"], strict=True):
                wanted = independently(sample["value"])
                value = measurement.value
                assert (value if value is None else Fraction(value)) == wanted, row
                energy = sample.get("measurand", "Energy").startswith("Energy")
                unit = sample.get("unit") or sample.get("unitOfMeasure", {}).get("unit") or ("Wh" if energy else None)
                assert measurement.unit == unit, row
                assert measurement.phase == sample.get("phase"), row
                assert measurement.timestamp == datetime.fromisoformat(raw["timestamp"]), row
                samples, words = samples + 1, words + (wanted is None)
    assert (samples, words) == (54, 2)


def test_every_message_of_the_corpus_gives_all_its_samples() -> None:
    found: dict[str, int] = {}
    for row, name, frame in payloads():
        raw = list(meter_values_in(frame.payload))
        if row["valid"] and raw:
            message: Any = from_payload(printed_class(row["version"], name), frame.payload)
            parts: list[Any] = [from_payload(METER_VALUES[row["version"]], one) for one in raw]
            assert measurements(message) == measurements(parts), row
            found[name] = found.get(name, 0) + 1
    assert found == {"MeterValuesRequest": 16, "StopTransactionRequest": 1, "TransactionEventRequest": 2}


# The module


def test_it_loads_no_version() -> None:
    loaded = loaded_by("import ocppkit.measurements")
    assert "ocppkit.measurements" in loaded
    packages = tuple(version.package for version in EDITIONS.values())
    assert not {name for name in loaded if name in packages or name.startswith(tuple(f"{one}." for one in packages))}


def test_its_annotations_can_be_read_at_run_time() -> None:
    assert get_type_hints(Measurement)["value"] == Decimal | None

"""Values are read, written and checked as section by section of the standard says; what it is silent on is a choice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP201, v21, v201
from ocppkit.errors import OcppError
from ocppkit.registry import Variable, registry_of
from ocppkit.registry.values import (
    Characteristics,
    DataKind,
    Form,
    InvalidValueError,
    Parsed,
    ReasonCode,
    check,
    parse,
    split,
    write,
)

STRING = Characteristics(DataKind.STRING)
INTEGER = Characteristics(DataKind.INTEGER)
DECIMAL = Characteristics(DataKind.DECIMAL)
DATE_TIME = Characteristics(DataKind.DATE_TIME)
BOOLEAN = Characteristics(DataKind.BOOLEAN)
POLICY = Characteristics(DataKind.OPTION_LIST, values_list=split("LRU, LFU, FIFO"))
PROTOCOLS = Characteristics(DataKind.MEMBER_LIST, values_list=("FTP", "HTTP", "SFTP"), max_limit=9, max_elements=2)
SLOTS = Characteristics(DataKind.SEQUENCE_LIST, values_list=("0", "1", "2"))
CSL = Characteristics(DataKind.CSL)
MEASURANDS = CSL.but(values_list=("Voltage", "Energy.Active.Import.Register"), form=Form.MEASURAND_AND_PHASE)
ROTATIONS = CSL.but(values_list=("RST", "Unknown"), form=Form.CONNECTOR_AND_PHASE)
HEX = STRING.but(form=Form.HEX_DIGITS, min_limit=32, max_limit=40)

INVALID = ReasonCode.INVALID_VALUE
RANGE = ReasonCode.VALUE_OUT_OF_RANGE
OVER = 2**31


def reasons(text: str, characteristics: Characteristics, *, strict: bool = True) -> list[str]:
    return [problem.reason.value for problem in check(text, characteristics, strict=strict)]


# Form: what a station takes

TAKEN: list[tuple[Characteristics, str, Parsed]] = [
    (STRING, "", ""),
    (STRING, " blanks stay ", " blanks stay "),
    (INTEGER, "0", 0),
    (INTEGER, "-0", 0),
    (INTEGER, "-12", -12),
    (INTEGER, str(OVER - 1), OVER - 1),
    (INTEGER, str(-OVER), -OVER),
    (DECIMAL, "5", Decimal(5)),
    (DECIMAL, "-0.000001", Decimal("-0.000001")),
    (DECIMAL, "12.50", Decimal("12.50")),
    (DATE_TIME, "", None),
    (DATE_TIME, "2026-03-29T01:00:00Z", datetime(2026, 3, 29, 1, tzinfo=UTC)),
    (DATE_TIME, "2026-03-29T01:00:00.123Z", datetime(2026, 3, 29, 1, 0, 0, 123000, tzinfo=UTC)),
    (DATE_TIME, "2026-03-29T01:00:00+02:00", datetime(2026, 3, 29, 1, tzinfo=timezone(timedelta(hours=2)))),
    (BOOLEAN, "true", True),
    (BOOLEAN, "false", False),
    (POLICY, "LFU", "LFU"),
    (PROTOCOLS, "", []),
    (PROTOCOLS, "SFTP,FTP", ["SFTP", "FTP"]),
    (PROTOCOLS, "FTP,FTP", ["FTP"]),
    (SLOTS, "2,0", ["2", "0"]),
    (CSL, "", []),
    (CSL, "a, b ,c", ["a", "b", "c"]),
]

REFUSED = [
    (INTEGER, ["", "+1", "007", "-01", "1.0", "1e3", " 1", "1 ", "\u0661", "abc", "0x1", "1_0", "9" * 5000]),
    (DECIMAL, ["", "5.", ".5", "+1.5", "05.5", "1e3", "1.0000001", "NaN", "Infinity", "1,5", "9" * 5000]),
    (
        DATE_TIME,
        [
            "29-03-2026 01:00",
            "2026-03-29T01:00:00",
            "2026-03-29T01:00:00.1234Z",
            "2026-03-29",
            "2026-02-30T01:00:00Z",
            " ",
        ],
    ),
    (BOOLEAN, ["", "True", "TRUE", "1", "yes", " true"]),
    (POLICY, ["", "lru", "LRU,LFU", " LRU", "ARC"]),
    (SLOTS, ["1,7", "1, 0", "1,,0", ",", "0,"]),
    (MEASURANDS, ["NoSuch", "Voltage.L9", "Voltage,NoSuch"]),
    (ROTATIONS, ["RST", "one.RST", "1.XYZ"]),
    (HEX, ["g" * 32, "0" * 33]),
]


@pytest.mark.parametrize(("characteristics", "text", "value"), TAKEN)
def test_a_value_is_read_by_its_type(characteristics: Characteristics, text: str, value: Parsed) -> None:
    assert check(text, characteristics) == []
    read = parse(text, characteristics)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(("characteristics", "text"), [(kind, text) for kind, texts in REFUSED for text in texts])
def test_what_has_not_the_form_of_its_type_is_an_invalid_value(characteristics: Characteristics, text: str) -> None:
    assert reasons(text, characteristics) == [INVALID]
    with pytest.raises(InvalidValueError, match=r"^the value must .* \(InvalidValue\)$"):
        parse(text, characteristics)


# Limits

LIMITS: list[tuple[Characteristics, str, list[str]]] = [
    (INTEGER, str(OVER), [RANGE]),
    (INTEGER, str(-OVER - 1), [RANGE]),
    (INTEGER.but(min_limit=1), "0", ["ValueZeroNotAllowed"]),
    (INTEGER.but(min_limit=1), "1", []),
    (INTEGER.but(min_limit=0), "-1", ["ValuePositiveOnly"]),
    (INTEGER.but(min_limit=0), "0", []),
    (INTEGER.but(min_limit=6), "0", ["ValueTooLow"]),
    (INTEGER.but(min_limit=6), "5", ["ValueTooLow"]),
    # A negative value passes no minLimit for want of a maxLimit, and fails no maxLimit for being negative.
    (INTEGER.but(min_limit=-10), "-11", ["ValueTooLow"]),
    (INTEGER.but(max_limit=10), "-11", []),
    (INTEGER.but(max_limit=86400), "86400", []),
    (INTEGER.but(max_limit=86400), "86401", ["ValueTooHigh"]),
    (INTEGER.but(min_limit=60, zero_is_off=True), "0", []),
    (INTEGER.but(min_limit=60, zero_is_off=True), "1", ["ValueTooLow"]),
    (DECIMAL.but(min_limit=0.1), "0.1", []),  # exact: the double nearest to 0.1 is above it
    (DECIMAL.but(max_limit=0.3), "0.3", []),  # and that nearest to 0.3 below
    (DECIMAL.but(max_limit=0.1), "0.100001", ["ValueTooHigh"]),
    (DECIMAL.but(min_limit=Decimal("0.5")), "0", ["ValueZeroNotAllowed"]),
    (STRING.but(min_limit=16), "short", [RANGE]),
    (STRING.but(min_limit=16), "", [RANGE]),
    (STRING.but(max_limit=3), "äöü", []),  # characters, not bytes
    (STRING.but(max_limit=3), "äöü!", [RANGE]),
    (PROTOCOLS.but(max_elements=None), "FTP,HTTP", []),
    (PROTOCOLS.but(max_elements=None), "HTTP,SFTP", []),
    (PROTOCOLS, "FTP,HTTP,FTP", [RANGE]),  # 12 characters: the text is bounded, not the number of items
    (PROTOCOLS.but(max_limit=None), "FTP,HTTP,FTP", []),  # of which two are different
    (PROTOCOLS.but(max_limit=None), "FTP,HTTP,SFTP", ["TooManyElements"]),
    (SLOTS.but(max_elements=2), "0,1,0", ["TooManyElements"]),  # a sequence may repeat, and counts it
    (MEASURANDS.but(max_elements=1), "Voltage,Voltage.L1", ["TooManyElements"]),
    (HEX, "00112233445566778899AABBCCDDEEFF", []),
    (HEX, "0011", [RANGE]),
    (HEX, "0" * 42, [RANGE]),
    (POLICY.but(values_list=None), "anything", []),
    (POLICY.but(values_list=()), "anything", [INVALID]),
]


@pytest.mark.parametrize(("characteristics", "text", "expected"), LIMITS)
def test_limits_are_inclusive_and_say_how_they_are_left(
    characteristics: Characteristics, text: str, expected: list[str]
) -> None:
    assert reasons(text, characteristics) == expected


def test_every_reason_that_a_check_gives_is_a_reason_code_of_both_versions() -> None:
    given_by_checks = {INVALID, *(reason for _, _, expected in LIMITS for reason in expected)}
    for codes in (v201.registry.REGISTRY.reason_codes, v21.registry.REGISTRY.reason_codes):
        assert given_by_checks <= set(codes)
        assert {code for code in ReasonCode if code not in codes} <= {ReasonCode.ACTIVE_NETWORK_CONF}


@pytest.mark.parametrize(
    ("characteristics", "text"),
    [
        (MEASURANDS, "Voltage,Energy.Active.Import.Register.L1-N"),
        (MEASURANDS, ""),
        (ROTATIONS, "0.RST, 1.RST, 2.Unknown"),
    ],
)
def test_lists_of_1_6_carry_phases_and_connectors(characteristics: Characteristics, text: str) -> None:
    assert check(text, characteristics, strict=False) == []
    assert check(text.lower(), characteristics, strict=False) == []


# What a CSMS reads

MEANT: list[tuple[Characteristics, str, Parsed]] = [
    (INTEGER, " +007 ", 7),
    (INTEGER, "5.0", 5),
    (INTEGER, "", None),
    (DECIMAL, "5.", Decimal(5)),
    (DECIMAL, ".5", Decimal("0.5")),
    (DECIMAL, "1E3", Decimal("1E3")),
    (DECIMAL, "0.1234567", Decimal("0.1234567")),
    (DECIMAL, " ", None),
    (BOOLEAN, "True", True),
    (BOOLEAN, "0", False),
    (BOOLEAN, "", None),
    (DATE_TIME, "", None),
    (DATE_TIME, "2026-03-29T01:00:00", datetime(2026, 3, 29, 1, tzinfo=UTC)),
    (DATE_TIME, "2026-03-29 01:00:00.1234567Z", datetime(2026, 3, 29, 1, 0, 0, 123456, tzinfo=UTC)),
    (POLICY, " lfu", "LFU"),
    (POLICY, "ARC", "ARC"),
    (POLICY, "", None),
    (PROTOCOLS, "http, ftp, ,gopher", ["HTTP", "FTP", "gopher"]),
    (SLOTS, "", []),
    # An Actual may leave its limits (part 1, 3.3).
    (INTEGER.but(max_limit=500), "502", 502),
    (STRING.but(min_limit=16), "short", "short"),
    (INTEGER, str(OVER), OVER),
]


@pytest.mark.parametrize(("characteristics", "text", "value"), MEANT)
def test_a_csms_reads_what_is_meant(characteristics: Characteristics, text: str, value: Parsed) -> None:
    assert parse(text, characteristics, strict=False) == value


@pytest.mark.parametrize(
    ("characteristics", "text"),
    [(INTEGER, "abc"), (INTEGER, "1.5"), (DECIMAL, "NaN"), (BOOLEAN, "maybe"), (DATE_TIME, "tomorrow")],
)
def test_a_csms_does_not_guess(characteristics: Characteristics, text: str) -> None:
    with pytest.raises(InvalidValueError):
        parse(text, characteristics, strict=False)


# Writing


@pytest.mark.parametrize(
    ("characteristics", "value", "text"),
    [
        (INTEGER, 7, "7"),
        (DECIMAL, Decimal("1E+2"), "100"),
        (DECIMAL, Decimal("0.10"), "0.10"),
        (DECIMAL, Decimal("0.10000000"), "0.100000"),
        (DECIMAL, 3, "3"),
        (BOOLEAN, True, "true"),
        (DATE_TIME, datetime(2026, 3, 29, 3, tzinfo=timezone(timedelta(hours=2))), "2026-03-29T01:00:00Z"),
        (DATE_TIME, datetime(2026, 3, 29, 1, 0, 0, 123999, tzinfo=UTC), "2026-03-29T01:00:00.123Z"),
        (DATE_TIME, None, ""),
        (POLICY, "LRU", "LRU"),
        (SLOTS, ["2", "0"], "2,0"),
        (SLOTS, [], ""),
        (STRING, "", ""),
    ],
)
def test_a_value_is_written_as_its_type_asks(characteristics: Characteristics, value: Parsed, text: str) -> None:
    assert write(value, characteristics) == text


@pytest.mark.parametrize(
    ("characteristics", "value"),
    [
        (INTEGER, True),
        (INTEGER, 1.0),
        (INTEGER, "1"),
        (DECIMAL, 0.1),
        (DECIMAL, Decimal("NaN")),
        (DECIMAL, Decimal("0.1234567")),
        (DECIMAL, Decimal("1E+999999")),
        (BOOLEAN, 1),
        (DATE_TIME, datetime(2026, 3, 29, 1)),
        (DATE_TIME, "2026-03-29T01:00:00Z"),
        (POLICY, ["LRU"]),
        (SLOTS, "0,1"),
        (SLOTS, ["0,1"]),
        (SLOTS, [""]),
        (SLOTS, [" 0"]),
        (STRING, 7),
    ],
)
def test_a_python_value_of_another_type_is_not_written(characteristics: Characteristics, value: Any) -> None:
    with pytest.raises(InvalidValueError, match="must be a value of type"):
        write(value, characteristics)


TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)
ITEMS = TEXTS.map(lambda text: text.replace(",", "").strip()).filter(bool)
WRITTEN: list[tuple[Characteristics, st.SearchStrategy[Any]]] = [
    (STRING, TEXTS),
    (INTEGER, st.integers(-OVER, OVER - 1)),
    (DECIMAL, st.decimals(-(10**12), 10**12, places=6)),
    (
        DATE_TIME,
        st.datetimes(timezones=st.just(UTC)).map(lambda d: d.replace(microsecond=d.microsecond // 1000 * 1000)),
    ),
    (BOOLEAN, st.booleans()),
    (POLICY.but(values_list=None), ITEMS),
    (SLOTS.but(values_list=None), st.lists(ITEMS)),
    (PROTOCOLS.but(values_list=None, max_limit=None, max_elements=None), st.lists(ITEMS, unique=True)),
    (CSL, st.lists(ITEMS)),
]


@pytest.mark.parametrize(("characteristics", "values"), WRITTEN, ids=[row[0].data_type.value for row in WRITTEN])
def test_what_is_written_is_read_again(characteristics: Characteristics, values: st.SearchStrategy[Any]) -> None:
    @given(values)
    def holds(value: Any) -> None:
        text = write(value, characteristics)
        assert parse(text, characteristics) == value
        assert parse(text, characteristics, strict=False) == value

    holds()


@given(TEXTS, st.sampled_from(DataKind), st.booleans())
def test_any_text_has_a_meaning_or_problems(text: str, kind: DataKind, strict: bool) -> None:
    characteristics = Characteristics(kind, min_limit=1, max_limit=9, max_elements=2)
    problems = check(text, characteristics, strict=strict)
    assert all(isinstance(problem.reason, ReasonCode) for problem in problems)
    if strict and not problems:
        parse(text, characteristics)
    elif strict:
        with pytest.raises(InvalidValueError):
            parse(text, characteristics)


# Characteristics and errors


@pytest.mark.parametrize("version", [v201, v21])
def test_characteristics_are_those_of_a_report(version: Any) -> None:
    reported = version.VariableCharacteristicsType(
        data_type=version.DataEnumType.MEMBER_LIST,
        supports_monitoring=True,
        values_list="FTP, HTTP,SFTP",
        max_limit=9,
    )
    if version is v21:
        reported.max_elements = 2
    expected = PROTOCOLS if version is v21 else PROTOCOLS.but(max_elements=None)
    assert Characteristics.of(reported) == expected


@pytest.mark.parametrize("limit", [float("nan"), float("inf"), Decimal("sNaN")])
def test_a_limit_is_a_number(limit: float) -> None:
    with pytest.raises(ValueError, match="a limit must be a number"):
        Characteristics(DataKind.INTEGER, max_limit=limit)


def test_an_error_names_the_variable_and_the_rule_and_never_the_value() -> None:
    password = registry_of(OCPP201).pair("SecurityCtrlr", "BasicAuthPassword")
    assert password is not None
    too_long = "hunter2" * 20
    with pytest.raises(OcppError, match=r"^SecurityCtrlr\.BasicAuthPassword must have at most 64 characters") as raised:
        password.write(too_long)
    shown = f"{raised.value} {raised.value!r} {password!r} {raised.value.args}"
    assert "hunter2" not in shown


def test_a_long_values_list_is_cut_in_messages() -> None:
    (problem,) = check("13", SLOTS.but(values_list=map(str, range(12))))
    assert str(problem) == "must be of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more (InvalidValue)"


def test_zero_switches_off_the_three_intervals_of_part_2_alone() -> None:
    off = {str(pair) for pair in v201.variables.VARIABLES if pair.characteristics.zero_is_off}
    assert off == {
        "AlignedDataCtrlr.Interval",
        "SampledDataCtrlr.TxEndedInterval",
        "SampledDataCtrlr.TxUpdatedInterval",
    }
    interval: Variable[OCPP201, int] = v201.variables.ALIGNED_DATA_INTERVAL
    assert interval.check("0") == []

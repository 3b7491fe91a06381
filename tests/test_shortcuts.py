"""What is done in a shorter way for speed comes to the same as the longer way."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201, Version, to_payload, v16, v21, v201
from ocppkit._codec import date_time_text
from ocppkit.enums import OcppEnum
from ocppkit.json import MAX_DEPTH, faults, is_plain, parse_orjson, parse_standard

PACKAGES = (v16, v201, v21)


functional: Any = OcppEnum  # called as the functional interface of Enum is, which makes a class


def nested(depth: int) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value]
    return value


ODD: list[object] = [
    float("nan"), float("inf"), 1 << 1024, -(1 << 1024), "\ud800", b"bytes", (1, 2), {1: 2}, {None: 1}, {"\udfff": 1},
    [1, [2, (3,)]], {"a": {"b": [float("-inf")]}}, {1, 2}, object(), nested(MAX_DEPTH + 2), {(): 1}, datetime.now(UTC),
]  # fmt: skip
PLAIN: list[object] = [
    None, True, 1, 1.5, -(1 << 1023), "text", [], {}, [1, 2.5, "x", None, False], {"a": [{"b": {}}], "": ""},
    nested(50),
]  # fmt: skip
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([*ODD, *PLAIN]) | st.text() | st.integers() | st.floats(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)


@pytest.mark.parametrize("value", ODD, ids=lambda value: f"{value!r:.30}")
def test_what_is_no_json_is_never_plain(value: object) -> None:
    assert list(faults(value))
    assert not is_plain(value)
    assert not is_plain([value])


@pytest.mark.parametrize("value", PLAIN, ids=lambda value: f"{value!r:.30}")
def test_usual_json_is_plain(value: object) -> None:
    assert is_plain(value)


@given(_VALUES)
def test_plain_json_has_no_faults(value: object) -> None:
    assert not (is_plain(value) and list(faults(value)))


def test_what_holds_itself_is_not_plain() -> None:
    ring: list[object] = []
    ring.append(ring)
    assert not is_plain(ring)


@pytest.mark.parametrize("before", [":", "[", ",", "-", " ", "\t", "\r", "\n", "0.", "1e", "1E", "1e+", "1e-"])
@pytest.mark.parametrize("padding", range(8))
def test_a_long_number_is_read_alike_wherever_it_stands(before: str, padding: int) -> None:
    filling = f'"{"x" * (100 + padding)}"'
    for digits in ("1" + "0" * 15, "9007199254740993", "12345678901234567890", "0" * 20 + "1"):
        number = f"{before.lstrip(':[,')}{digits}"
        text = f'{{"a":{filling},"b":[{filling},{number}]}}'
        outcomes: list[str] = []
        for parse in (parse_standard, parse_orjson):
            try:
                outcomes.append(repr(parse(text)))
            except ValueError as error:
                outcomes.append(str(error))
        assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("size", [99, 100, 101, 8_192, 65_535, 65_536, 65_537])
def test_texts_of_any_size_are_read_alike(size: int) -> None:
    text = '{"number":123456789012345678901234567890,"text":"' + "x" * (size - 51) + '"}'
    assert len(text) == size
    assert parse_orjson(text) == parse_standard(text) == parse_orjson(text.encode())


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_printed_enumerations_are_what_a_class_statement_makes(package: object) -> None:
    classes = [value for value in vars(package).values() if isinstance(value, type) and issubclass(value, OcppEnum)]
    assert len(classes) > 40
    for cls in classes:
        usual: Any = functional(cls.__name__, {member.name: member.value for member in cls})
        assert cls.__mro__[1:] == usual.__mro__[1:]
        assert [(member.name, member.value, str(member), hash(member)) for member in cls] == [
            (member.name, member.value, str(member), hash(member)) for member in usual
        ]
        assert cls.__members__.keys() == usual.__members__.keys()
        assert cls._value2member_map_.keys() == usual._value2member_map_.keys()
        assert all(cls(member.value) is member and cls[member.name] is member for member in cls)
        beside = set(dir(usual)) - set(dir(cls))
        assert beside <= {"_new_member_", "__new__", "_generate_next_value_"}
        with pytest.raises(ValueError, match="is not a valid"):
            cls("of no list")


def test_importing_messages_imports_no_dataclasses() -> None:
    program = (
        "import sys, ocppkit.v16, ocppkit.v201, ocppkit.v21; print(*({'dataclasses', 'inspect'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("microsecond", [0, 1, 999, 1_000, 9_999, 10_000, 99_999, 100_000, 890_000, 999_999])
def test_fractions_of_a_second_are_cut_to_milliseconds(microsecond: int) -> None:
    value = datetime(2026, 1, 2, 3, 4, 5, microsecond, UTC)
    fraction = f".{microsecond // 1000:03}" if microsecond >= 1_000 else ""
    assert date_time_text(value) == f'"2026-01-02T03:04:05{fraction}Z"'


@pytest.mark.parametrize("context", [None, *v201.ReadingContextEnumType])
@pytest.mark.parametrize("location", [None, *v201.LocationEnumType])
def test_optional_enumerations_are_written_where_they_are_given(
    context: v201.ReadingContextEnumType | None, location: v201.LocationEnumType | None
) -> None:
    sample = v201.SampledValueType(value=1.5, context=context, location=location)
    given = {"value": 1.5, "context": context, "location": location}
    assert list(to_payload(sample).items()) == [(name, value) for name, value in given.items() if value is not None]


@pytest.mark.parametrize("version", [OCPP16, OCPP201, OCPP21], ids=lambda version: version.name)
def test_actions_are_got_as_they_are_looked_up(version: type[Version]) -> None:
    actions = version.actions
    assert all(actions.get(name) is actions[name] for name in actions)
    assert actions.get("Dance") is None
    assert actions.get("Dance", "none") == "none"

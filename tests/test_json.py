"""Text is I-JSON (RFC 7493) or refused with its reason, and the two parsers agree about all of it."""

from __future__ import annotations

import importlib.util
import json as stdlib
import os
import subprocess
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocppkit import json
from ocppkit.json import MAX_DEPTH, JsonError, JsonFault, parse_orjson, parse_standard

Parse = Callable[[str | bytes], Any]

PARSERS: tuple[Parse, ...] = (parse_standard, parse_orjson)
EXAMPLES = int(os.environ.get("OCPPKIT_EXAMPLES", "300"))
EMOJI = "\U0001f600"
DOUBLE_MAX = (1 << 1024) - (1 << 971)
ROUNDS_TO_DOUBLE_MAX = (1 << 1024) - (1 << 970) - 1

both = pytest.mark.parametrize("parse", PARSERS)
thorough = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def exactly(value: object) -> str:
    """Show a value so that only what is the same in type, order and last digit looks the same."""
    return repr(value)


def outcome(parse: Parse, text: str | bytes) -> str | JsonFault:
    try:
        return exactly(parse(text))
    except JsonError as error:
        return error.fault


def nested(depth: int, inside: str = "") -> str:
    return "[" * depth + inside + "]" * depth


READ: list[tuple[str, object]] = [
    # RFC 7493, 2.2 promises what a double holds exactly, and no more; integers are kept nevertheless
    *[("7" * digits, int("7" * digits)) for digits in (15, 16, 17, 18, 19, 20, 25, 39, 40, 41, 100, 307, 308)],
    ("-" + "9876543210" * 4, -int("9876543210" * 4)),
    *[(str(number), number) for number in (2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1)],
    *[(str(number), number) for number in (DOUBLE_MAX, -DOUBLE_MAX, ROUNDS_TO_DOUBLE_MAX, 10**308)],
    ('{"a":[9007199254740993]}', {"a": [9007199254740993]}),
    (f'"{"9" * 400}"', "9" * 400), (f'["{"9" * 5000}",1]', ["9" * 5000, 1]),
    # RFC 8259, 6: numbers
    ("-0", 0), ("-0.0", -0.0), ("0e0", 0.0), ("1E5", 100000.0), ("1.5e+2", 150.0), ("1E-2", 0.01), ("1e-999", 0.0),
    ("1.7976931348623157e308", sys.float_info.max), ("5e-324", 5e-324), ("1e0000000000000000001", 10.0),
    ("0.1234567890123456789", 0.12345678901234568), ("0." + "3" * 400, 1 / 3), ("1." + "0" * 400, 1.0),
    ("22222222222222222.5", 2.2222222222222224e16), ("1.0", 1.0), ("1", 1),
    # RFC 8259, 7: strings
    (r'"\ud83d\ude00"', EMOJI), (f'"{EMOJI}"', EMOJI), (r'"\uD83D\uDE00x"', EMOJI + "x"), (r'"\\ud800"', r"\ud800"),
    (r'"\\\\udc00"', r"\\udc00"), (r'["\ud83d\ude00","\\ud800"]', [EMOJI, r"\ud800"]),
    (r'{"\ud83d\ude00":1}', {EMOJI: 1}), (r'"\/\b\f\n\r\t\"\\"', '/\b\f\n\r\t"\\'), (r'"\u0000"', "\0"),
    ('"\x7f\u2028\ufeff\u00a0"', "\x7f\u2028\ufeff\u00a0"),
    # RFC 8259, 2: white space
    (" \t\r\n1\n\r\t ", 1), ("[ 1 ,\t2\r\n]", [1, 2]), (' { "a" : 1 } ', {"a": 1}),
    # RFC 7493, 2.3 forbids duplicate names; of two the last one wins
    ('{"a":1,"a":2}', {"a": 2}), ('{"a":1,"b":2,"a":{"c":3,"c":4}}', {"a": {"c": 4}, "b": 2}), ('{"":1,"":2}', {"": 2}),
    ("true", True), ("false", False), ("null", None), ("[]", []), ("{}", {}), ('""', ""),
    # brackets in strings are no depth, nor are many side by side
    (f'"{"[" * 1200}"', "[" * 1200), (f"[{'[],' * 600}{{}}]", [*[[]] * 600, {}]),
]  # fmt: skip

REFUSED: list[tuple[JsonFault, list[str | bytes]]] = [
    (JsonFault.JSON, [
        # RFC 8259, 6: no NaN or Infinity; RFC 7493, 2.2: nothing that a double cannot hold
        "NaN", "Infinity", "-Infinity", "[NaN]", '{"a":-Infinity}', "nan", "inf", "1e999", "-1e999", "[1e999]",
        "9" * 309, "-" + "9" * 309, f"[{'9' * 309}]", f'{{"a":[{{"b":{"9" * 309}}}]}}', f'["{"9" * 400}",{"9" * 309}]',
        "1.8e308", "9" * 310, "9" * 4301, "9" * 20000, "9" * 400 + ".5", str(1 << 1024),
        str(ROUNDS_TO_DOUBLE_MAX + 1), str(-ROUNDS_TO_DOUBLE_MAX - 1),
        # RFC 7493, 2.1: no lone surrogate, escaped
        r'"\ud800"', r'"\udc00"', r'"\uDBFF"', r'"\udc00\ud800"', r'"\ud800x"', r'"\ud800\u0041"', r'{"\ud800":1}',
        r'["\ud83d\ude00","\ud800"]', r'"\\\ud800"', r'"\ud83d\ude00\ude00"', r'"\ud83d\ud83d\ude00"',
        # RFC 8259, 8.1: no byte order mark is sent, and a parser need not ignore it
        "\ufeff{}", b"\xef\xbb\xbf{}", "{}\ufeff", "{}".encode("utf-16-le"), "{}".encode("utf-16-be"),
        # RFC 8259, 7: control characters are escaped
        *[f'"{chr(code)}"' for code in range(32)], "1\0", r'"\a"', r'"\x41"', r'"\u12"', r'"\u 123"', "'a'",
        # RFC 8259, 2: space, tab, line feed and carriage return, and no other
        "\u00a01", "1\u00a0", "\x0b1", "1\x0b", "1\x0c", "\u20281", "[1,\u30002]", "1\x1f",
        # RFC 8259, 6: the form of numbers
        "01", "-01", "00", "+1", ".5", "-.5", "1.", "1.e5", "-", "1e", "1e+", "0x10", "1_000", "1,5", "0" * 309,
        "\u0661", "1\u0661",
        # RFC 8259, 2 to 5: structure
        "", b"", " ", "[1,]", '{"a":1,}', "[,]", "[1 2]", "[1:2]", '{"a" 1}', '{"a"}', "{1:2}", "{a:1}", "{'a':1}",
        "1 2", "{}{}", "[]]", "[", "{", '{"a"', '{"a":', '"a', "]", "// c\n1", "/* c */1", "1//", "# c\n1",
        "tru", "True", "nul", "None", "undefined",
    ]),
    (JsonFault.ENCODING, [
        # RFC 7493, 2.1: UTF-8, and no lone surrogate
        b'"\xff"', b'"\xc3"', b'"\xe2\x82"', b'"\x80"', b'"\xc0\xaf"', b'"\xe0\x80\xaf"', b'"\xed\xa0\x80"',
        b'"\xf4\x90\x80\x80"', b"\xff\xfe{\x00}\x00", "{}".encode("utf-16"), "{}".encode("utf-32"), b'"caf\xe9"',
        '"\ud800"', '"\udc00"', '"\udc00\ud800"', '"\ud83d\ude00"', '{"\udfff":1}',
    ]),
    (JsonFault.DEPTH, [
        nested(MAX_DEPTH + 1), nested(MAX_DEPTH + 1, "1"), nested(MAX_DEPTH, "{}"), nested(900), nested(100_000),
        '{"a":' * (MAX_DEPTH + 1) + "1" + "}" * (MAX_DEPTH + 1), f"[{'[],' * 600}{nested(MAX_DEPTH)}]",
        # the shortest there are
        '{"":' * MAX_DEPTH + "{}" + "}" * MAX_DEPTH, '[{"":' * (MAX_DEPTH // 2) + "[]" + "}]" * (MAX_DEPTH // 2),
        "[" * 100_000, '[{"a":' * 50_000, "[" * 100_000 + "9" * 309,
    ]),
]  # fmt: skip


@both
@pytest.mark.parametrize(("text", "value"), READ, ids=lambda item: f"{item!r:.40}")
def test_a_text_is_read_exactly_as_text_and_as_bytes(parse: Parse, text: str, value: object) -> None:
    assert exactly(parse(text)) == exactly(parse(text.encode())) == exactly(value)


@both
@pytest.mark.parametrize(
    ("text", "fault"), [(text, fault) for fault, texts in REFUSED for text in texts], ids=lambda item: f"{item!r:.40}"
)
def test_what_is_no_i_json_is_refused_with_its_reason(parse: Parse, text: str | bytes, fault: JsonFault) -> None:
    assert outcome(parse, text) is fault
    if isinstance(text, str) and fault is not JsonFault.ENCODING:
        assert outcome(parse, text.encode()) is fault


@both
@pytest.mark.parametrize("inside", ["", "1", '"x"', r'"\ud83d\ude00"', "9" * 40, f'"{"[" * 600}"'])
def test_nesting_is_read_as_deep_as_it_is_documented(parse: Parse, inside: str) -> None:
    value = parse(nested(MAX_DEPTH, inside))
    for _ in range(MAX_DEPTH - 1):
        (value,) = value
    assert value == ([stdlib.loads(inside)] if inside else [])


def depth_of(value: object) -> int:
    if json.is_object(value):
        value = [*value.values()]
    return 1 + max(map(depth_of, value), default=0) if json.is_array(value) else 0


# Numbers, strings and white space as RFC 8259 has them, unusual ones often.
_SPACE = st.sampled_from(["", "", "", " ", "\n\t", "\r "])
_NUMBERS = st.one_of(
    st.integers(-(10**40), 10**40).map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.from_regex(r"-?(?:0|[1-9][0-9]{0,24})(?:\.[0-9]{1,24})?(?:[eE][+-]?[0-9]{1,3})?", fullmatch=True),
    st.sampled_from(["-0", "1" + "0" * 308, "9" * 309, "1e308", "1e309", "18446744073709551616", "0.1"]),
)
_ESCAPES = st.sampled_from([r"\ud83d", r"\ude00", r"\\", r"\u0041", "u", "d800", "[", "9" * 20, EMOJI])
_STRINGS = st.one_of(
    st.text().map(stdlib.dumps),
    st.text(st.characters(codec="utf-8")).map(lambda text: stdlib.dumps(text, ensure_ascii=False)),
    st.lists(_ESCAPES, max_size=6).map(lambda parts: f'"{"".join(parts)}"'),
)
_SCALARS = st.one_of(_NUMBERS, _STRINGS, st.sampled_from(["true", "false", "null"]))


def _array(items: list[str]) -> str:
    return f"[{','.join(items)}]"


def _object(members: list[tuple[str, str]]) -> str:
    return f"{{{','.join(f'{name}:{value}' for name, value in members)}}}"


def _containers(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    spaced = st.tuples(_SPACE, inner, _SPACE).map("".join)
    names = st.one_of(_STRINGS, st.sampled_from(['"a"', '"b"']))
    return st.lists(spaced, max_size=4).map(_array) | st.lists(st.tuples(names, spaced), max_size=4).map(_object)


TEXTS = st.recursive(_SCALARS, _containers, max_leaves=12)
PIECES = st.one_of(
    st.sampled_from(list('[]{},:"\\-+.eEnu019 \x00\n\ufeff\ud800é')),
    st.sampled_from(["NaN", "Infinity", "9" * 16, "9" * 309, r"\ud800", r"\udc00", "//", "null", "[" * 501, "]" * 501]),
)


@st.composite
def mutated(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """Take some pieces out of a text, or put some in."""
    text = draw(texts)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        text = text[:start] + draw(st.just("") | PIECES) + text[start + draw(st.integers(0, 3)) :]
    return text


# White space brings short texts to orjson, and each digit to any place of the four of which it looks at one.
PADDINGS = (" " * 101, " " * 102, " " * 103, " " * 104)


@thorough
@given(TEXTS, st.sampled_from(PADDINGS))
def test_both_parsers_read_generated_json_alike(text: str, padding: str) -> None:
    text = padding + text
    data = text.encode()
    assert outcome(parse_orjson, text) == outcome(parse_standard, text)
    assert outcome(parse_orjson, data) == outcome(parse_standard, data) == outcome(parse_standard, text)


@thorough
@given(mutated(TEXTS), st.sampled_from(PADDINGS))
def test_both_parsers_read_or_refuse_mutated_json_alike(text: str, padding: str) -> None:
    text = padding + text
    assert outcome(parse_orjson, text) == outcome(parse_standard, text)
    data = text.encode(errors="surrogatepass")
    assert outcome(parse_orjson, data) == outcome(parse_standard, data)


@thorough
@given(st.binary(), st.sampled_from(PADDINGS))
def test_both_parsers_treat_any_bytes_alike(data: bytes, padding: str) -> None:
    data = padding.encode() + data
    assert outcome(parse_orjson, data) == outcome(parse_standard, data)
    assert outcome(parse_orjson, b'"%b"' % data) == outcome(parse_standard, b'"%b"' % data)


@thorough
@given(TEXTS)
def test_what_is_read_is_what_the_standard_library_reads(text: str) -> None:
    """Where both accept; what is refused beyond it is in the table."""
    read = outcome(parse_standard, text)
    if not isinstance(read, JsonFault):
        assert read == exactly(stdlib.loads(text))


@both
@thorough
@given(text=TEXTS, limit=st.integers(1, 6))
def test_a_text_is_too_deep_exactly_when_its_value_is(parse: Callable[..., Any], text: str, limit: int) -> None:
    """Of what is read without a limit; the white space brings short texts to orjson."""
    if isinstance(outcome(parse, text), JsonFault):
        return
    too_deep = depth_of(parse(text)) > limit
    for spaced in (text, " " * 100 + text, text + " " * 100):
        assert (outcome(lambda given: parse(given, limit), spaced) is JsonFault.DEPTH) is too_deep


def fresh() -> ModuleType:
    """Return the JSON module as it is before the first text comes."""
    spec = importlib.util.spec_from_file_location("fresh_json", json.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_orjson_parses_where_it_is_installed() -> None:
    module = fresh()
    assert module.parse("[1]") == [1]
    assert module.parse is module.parse_orjson


def test_the_standard_library_parses_where_orjson_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)  # neither found nor importable
    module = fresh()
    assert module.parse("[1]") == [1]
    assert module.parse is module.parse_standard


def test_orjson_is_not_imported_before_the_first_text() -> None:
    program = "import sys; from ocppkit import json; assert 'orjson' not in sys.modules; json.parse('1'); import orjson"
    program += "; assert json.parse is json.parse_orjson"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)

"""The JSON seam: which text is accepted, and what a JSON value is in Python.

The text is I-JSON (RFC 7493) as far as a parser can tell: UTF-8, no NaN or Infinity, no number that overflows a
double, no lone surrogate. Integers stay exact; of two members with one name the last one wins. Where orjson is
installed it parses, and what it would read differently goes through the standard library: both give one result.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, StrEnum
from importlib.util import find_spec
from json import JSONDecoder, JSONEncoder
from json.scanner import make_scanner
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, TypeGuard, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Protocol
else:
    Protocol = object

__all__ = ["ABSENT", "Absent", "JsonValue"]

if TYPE_CHECKING:
    JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"
    """Any JSON value."""
else:
    JsonValue = Any  # what reads annotations at run time, such as pydantic, does not follow an alias that names itself


class Absent(Enum):
    """The type of ``ABSENT``."""

    ABSENT = "ABSENT"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT
"""Stands for a missing value where ``None`` is JSON null: the untyped ``data`` of a 2.x DataTransfer."""


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a parsed value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a parsed value is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value has members, as a JSON object has."""
    return isinstance(value, Mapping)


class JsonFault(StrEnum):
    """What is wrong with a text that is no I-JSON."""

    ENCODING = "encoding"
    JSON = "json"
    DEPTH = "depth"


class JsonError(ValueError):
    """The text is no I-JSON; ``fault`` says why."""

    def __init__(self, fault: JsonFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


MAX_DEPTH: Final = 500
"""How deep arrays and objects may nest; more is ``depth``, as is what the parser's own recursion refuses."""

_NESTING: Final = (dict, list)

# The least integer that rounds past the largest double.
_LEAST_OVERFLOW: Final = (1 << 1024) - (1 << 970)

_ANY_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]").search
# 309 digits overflow a double. A run of them shows as six digits in a row in every fiftieth character, which costs a
# fiftieth of looking at each.
_DIGITS_OF_DOUBLE: Final = 308
_OVERFLOWS: Final = re.compile(b"[0-9]{309}").search
_MAY_OVERFLOW: Final = b"0" * 6
# orjson keeps 64 bits of an integer: text with a number of more than 15 digits is left to the standard library. So many
# in a row show as four in every fourth character, as they do in one of three texts with a UUID, and hold the characters
# between those; in a number one of a few characters, or none, stands before them.
_TO_ZEROS: Final = bytes(
    48 if byte in b"0123456789" else 32 if byte in b"-+.eE:,[ \t\r\n" else 120 for byte in range(256)
)
_LONG_NUMBER: Final = b" " + b"0" * 16
_MAY_BE_LONG: Final = b"0" * 4
# Shorter texts are read faster than they are looked at. orjson takes twelve times the text as scratch memory, which a
# hostile peer could ask for in large pieces.
_SHORTEST_FOR_ORJSON: Final = 100
_LONGEST_FOR_ORJSON: Final = 1 << 16


def has_long_number(text: str) -> bool:
    """Whether a text holds so many digits in a row that no double holds the number, if it is one."""
    return len(text) > _DIGITS_OF_DOUBLE and _has_long_run(text.encode("utf-8", "replace"))


def _has_long_run(data: bytes) -> bool:
    sample = data[::50].translate(_TO_ZEROS)
    return sample.find(_MAY_OVERFLOW) >= 0 and bool(_OVERFLOWS(data))  # bytes are slow with "in"


def _finite(text: str) -> float:
    value = float(text)
    if value - value != 0.0:
        raise ValueError
    return value


def _refuse_constant(_: str) -> NoReturn:
    raise ValueError


_decoder: Final = JSONDecoder(parse_float=_finite, parse_constant=_refuse_constant)
_scan: Final = cast("Callable[[Any], Callable[[str, int], tuple[Any, int]]]", make_scanner)(_decoder)


def parse_standard(text: str | bytes, depth: int = MAX_DEPTH) -> Any:
    """Parse with the standard library; arrays and objects nest ``depth`` deep at most.

    Raises:
        JsonError: the text is no I-JSON.
    """
    if not isinstance(text, str):
        try:
            text = str(text, "utf-8")
        except UnicodeDecodeError:
            raise JsonError(JsonFault.ENCODING) from None
    length = len(text)
    try:
        value, end = _scan(text, 0)
    except RecursionError:
        raise JsonError(JsonFault.DEPTH) from None
    except (StopIteration, ValueError):
        value = _decoded(text)
    else:
        if end != length:
            value = _decoded(text)
    if "\\" in text or not text.isascii():
        _check_characters(text, value)
    if length > _DIGITS_OF_DOUBLE or length > 2 * depth:
        data = text.encode()
        if _has_long_run(data):
            _refuse_overflow(value)
        if length > 2 * depth and _may_nest_deeper(data, depth) and _nests_deeper(value, depth):
            raise JsonError(JsonFault.DEPTH)
    return value


def _decoded(text: str) -> Any:
    """Parse a text with white space around it, which the scanner does not take."""
    try:
        return _decoder.decode(text)
    except RecursionError:
        raise JsonError(JsonFault.DEPTH) from None
    except ValueError:
        raise JsonError(JsonFault.JSON) from None


def _check_characters(text: str, value: Any) -> None:
    """Refuse lone surrogates, which are no characters."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise JsonError(JsonFault.ENCODING) from None
    if "\\" in text and _ANY_SURROGATE(text):
        try:
            _encode_unescaped(value).encode()
        except RecursionError:
            raise JsonError(JsonFault.DEPTH) from None
        except UnicodeEncodeError:
            raise JsonError(JsonFault.JSON) from None


def _loads_first(text: bytes | str) -> Any:
    """Import orjson when it is first needed."""
    global _loads
    from orjson import loads

    _loads = loads
    return loads(text)


_loads: Callable[[bytes | str], Any] = _loads_first


def parse_orjson(text: str | bytes, depth: int = MAX_DEPTH) -> Any:
    """Parse with orjson whatever it reads as the standard library does.

    Raises:
        JsonError: the text is no I-JSON.
    """
    if not _SHORTEST_FOR_ORJSON < len(text) <= _LONGEST_FOR_ORJSON:
        return parse_standard(text, depth)
    try:
        data = text.encode() if isinstance(text, str) else text
        sample = data[::4].translate(_TO_ZEROS)
        at = sample.rfind(_MAY_BE_LONG)  # from the right is faster
        while at >= 0 and not data[4 * at : 4 * at + 13].isdigit():
            at = sample.rfind(_MAY_BE_LONG, 0, at + 3)
        if at >= 0 and _LONG_NUMBER in b" " + data.translate(_TO_ZEROS):
            return parse_standard(text, depth)
        value = _loads(text)
    except ValueError:  # UnicodeEncodeError and orjson.JSONDecodeError are; the reason is found there
        return parse_standard(text, depth)
    if len(data) > 2 * depth and _may_nest_deeper(data, depth) and _nests_deeper(value, depth):
        raise JsonError(JsonFault.DEPTH)
    return value


def _parse_first(text: str | bytes, depth: int = MAX_DEPTH) -> Any:
    """Choose the parser when the first text comes, so that importing this module does not import orjson."""
    global parse
    parse = parse_standard if find_spec("orjson") is None else parse_orjson
    return parse(text, depth)


class Parse(Protocol):
    """A parser of I-JSON text; a ``JsonError`` says why a text is none."""

    def __call__(self, text: str | bytes, depth: int = ...) -> Any: ...


parse: Parse = _parse_first
"""Parse I-JSON text."""

lone_surrogate: Final = re.compile(
    r"\\ud[89ab]..(?!\\ud[cdef])|(?<!\\ud[89ab]..)\\ud[cdef]",
).search
"""Find a lone surrogate in text that ``encode`` has written; a backslash before such letters is taken for one too."""

encode: Final = JSONEncoder(allow_nan=False, separators=(",", ":")).encode
"""Write a JSON value as compact ASCII text."""

_encode_unescaped: Final = JSONEncoder(ensure_ascii=False).encode


def faults(value: object, pointer: str = "", depth: int = 0) -> Iterator[tuple[str, JsonFault, object]]:
    """Find what is no JSON inside a Python value: pointer, fault and offending value of each.

    The standard encoder would write tuples, turn keys that are numbers into text, and let lone surrogates through.
    """
    if depth > MAX_DEPTH:
        yield pointer, JsonFault.DEPTH, value
    elif is_object(value):
        for key, item in value.items():
            if _is_text(key):
                yield from faults(item, f"{pointer}/{escape_pointer(key)}", depth + 1)
            else:
                yield pointer, JsonFault.JSON, key
    elif is_array(value):
        for index, item in enumerate(value):
            yield from faults(item, f"{pointer}/{index}", depth + 1)
    elif not (value is None or _is_text(value) or is_number(value)):
        yield pointer, JsonFault.JSON, value


def is_plain(value: object) -> bool:
    """Whether a value is JSON without ``faults``, as far as that can be told quickly."""
    met: list[Any] = [value]
    for item in met:  # which grows meanwhile; what holds no more values than that nests no deeper
        kind = item.__class__
        if kind is dict:
            met += item.values()
            for key in item:
                if type(key) is not str or not key.isascii():
                    return False
        elif kind is list:
            met += item
        elif not (item.isascii() if kind is str else item is None or kind is bool or is_number(item)):
            return False
        if len(met) > MAX_DEPTH:
            return False
    return True


def escape_pointer(key: str) -> str:
    """Write a key as a token of a JSON pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def put(payload: dict[str, Any], pointer: str, value: JsonValue) -> None:
    """Put a value into an object by JSON pointer: in an object as a member, into a list before what stands there.

    Raises:
        ValueError: the pointer leads nowhere.
    """
    _, *path = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")]
    place: JsonValue = payload if path else None
    for step in path[:-1]:
        if is_array(place):
            place = place[int(step)] if _is_index(step) and int(step) < len(place) else None
        else:
            place = place.get(step) if is_object(place) else None
    if is_array(place) and _is_index(path[-1]):
        place.insert(int(path[-1]), value)
    elif is_object(place):
        place[path[-1]] = value
    else:
        raise ValueError(f"{pointer!r} leads nowhere in the payload")


def _is_index(step: str) -> bool:
    return step.isascii() and step.isdecimal() and len(step) < 10


def _is_text(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_number(value: object) -> bool:
    """Whether a value is a number that a double holds, if not exactly."""
    if isinstance(value, int):
        return abs(value) < _LEAST_OVERFLOW
    return isinstance(value, float) and value - value == 0.0


def _items(value: object) -> Iterable[object]:
    if is_object(value):
        return value.values()
    return value if is_array(value) else ()


def _may_nest_deeper(data: bytes, limit: int) -> bool:
    """Whether a JSON text has brackets enough to nest deeper than a limit."""
    # Taken out they are counted: replace() lets the C library find them, count() looks at each character.
    arrays = len(data) - len(data.replace(b"[", b""))
    objects = limit - arrays
    if objects < 0:
        return True
    # More objects are inside each other only if so many close behind the four characters that each opens with.
    tail = data[4 * objects :]
    return len(tail) > objects and len(tail) - len(tail.replace(b"}", b"")) > objects


def _nests_deeper(value: object, limit: int) -> bool:
    """Whether arrays and objects of a value nest deeper than a limit.

    How deep a parser's own recursion goes depends on Python and on who calls it.
    """
    level: list[Any] = [value]
    for _ in range(limit):
        items: list[Any] = []
        for outer in level:
            items += outer.values() if is_object(outer) else outer
        level = [item for item in items if type(item) in _NESTING]
        if not level:
            return False
    return True


def _refuse_overflow(value: object) -> None:
    """Refuse an integer that no double holds; strings may hold as many digits as they like."""
    stack = [value]
    while stack:
        item = stack.pop()
        stack.extend(_items(item))
        if isinstance(item, int) and abs(item) >= _LEAST_OVERFLOW:
            raise JsonError(JsonFault.JSON)

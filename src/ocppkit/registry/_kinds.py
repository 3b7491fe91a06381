"""What each type of value takes and writes; a type is a row of the table at the end.

Everything here refuses by raising one of ``REFUSALS``, without a reason: whoever calls has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, TypeAlias, final

from ocppkit._codec import Refused, date_time, date_time_text
from ocppkit._readings import as_boolean, as_date_time
from ocppkit.json import is_array

__all__ = ["KINDS", "REFUSALS", "DataKind", "Form", "Kind", "Parsed", "split"]

Parsed: TypeAlias = str | int | Decimal | bool | datetime | list[str] | None
"""What a value's text means; None is a value that is not set."""

REFUSALS: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


class DataKind(StrEnum):
    """The type of a value: DataEnumType of 2.x, and the list of 1.6."""

    STRING = "string"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE_TIME = "dateTime"
    BOOLEAN = "boolean"
    OPTION_LIST = "OptionList"
    """One of a list of values."""
    SEQUENCE_LIST = "SequenceList"
    """Some of a list of values, in an order that matters."""
    MEMBER_LIST = "MemberList"
    """Some of a list of values, in no order."""
    CSL = "CSL"
    """1.6: a comma separated list, with or without blanks."""


class Form(StrEnum):
    """What 1.6 asks of the form of a text, or of the items of a list."""

    HEX_DIGITS = "hex digits"
    MEASURAND_AND_PHASE = "<Measurand>[.<Phase>]"
    CONNECTOR_AND_PHASE = "<connectorId>.<phase>"


@final
class Kind:
    """How a type is read, strict or not, and written; ``empty`` says whether an empty text is a value of it."""

    __slots__ = ("empty", "read", "write")

    def __init__(
        self, read: Callable[[str, bool], Parsed], write: Callable[[Any], str], *, empty: bool = False
    ) -> None:
        self.read = read
        self.write = write
        self.empty = empty


def split(text: str) -> list[str]:
    """Cut a comma separated text into its items, without the blanks around them; an empty text has none."""
    return [item.strip() for item in text.split(",")] if text.strip() else []


# Digits are bounded: what is longer is out of every range, and costs time.
_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,39})", re.ASCII).fullmatch
_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,39})(?:\.[0-9]{1,6})?", re.ASCII).fullmatch
_LENIENT_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,40}(?:\.0*)?", re.ASCII).fullmatch
_LENIENT_DECIMAL: Final = re.compile(
    r"[+-]?(?:[0-9]{1,40}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,2})?", re.ASCII
).fullmatch
# 2.x allows three digits of a second (Part 2, primitive types).
_SHORT_FRACTION: Final = re.compile(r"[^.]*(?:\.[0-9]{1,3}[^0-9.].*)?", re.ASCII).fullmatch
_BOOLEANS: Final = {"true": True, "false": False}
_DECIMALS: Final = 6


def _matched(match: re.Match[str] | None) -> str:
    if match is None:
        raise Refused
    return match[0]


def _read_string(text: str, _: bool) -> str:
    return text


def _read_integer(text: str, strict: bool) -> int:
    return int(_matched(_INTEGER(text) if strict else _LENIENT_INTEGER(text.strip())).partition(".")[0])


def _read_decimal(text: str, strict: bool) -> Decimal:
    return Decimal(_matched(_DECIMAL(text) if strict else _LENIENT_DECIMAL(text.strip())))


def _read_date_time(text: str, strict: bool) -> datetime | None:
    if not (text if strict else text.strip()):
        return None
    if strict:
        return date_time(_matched(_SHORT_FRACTION(text)))
    try:
        return date_time(text)
    except ValueError:
        read = as_date_time(text, UTC)
        if read is None:
            raise
        return read[0]


def _read_boolean(text: str, strict: bool) -> bool:
    value = _BOOLEANS.get(text) if strict else as_boolean(text)
    if value is None:
        raise Refused
    return value


def _read_option(text: str, strict: bool) -> str:
    option = text if strict else text.strip()
    if not option:
        raise Refused
    return option


def _read_sequence(text: str, strict: bool) -> list[str]:
    if not strict:
        return _read_csl(text, strict)
    items = text.split(",") if text else []
    if not all(items):
        raise Refused
    return items


def _read_members(text: str, strict: bool) -> list[str]:
    return list(dict.fromkeys(_read_sequence(text, strict)))  # duplicates mean nothing


def _read_csl(text: str, _: bool) -> list[str]:
    return [item for item in split(text) if item]


def _write_string(value: object) -> str:
    if not isinstance(value, str):
        raise Refused
    return str(value)


def _write_integer(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused
    return _matched(_INTEGER(str(int(value))))


def _write_decimal(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise Refused
    exact = Decimal(value)
    if not exact.is_finite() or abs(exact.adjusted()) > 40:
        raise Refused
    text = format(exact, "f")
    whole, _, fraction = text.partition(".")
    if len(fraction) > _DECIMALS:
        fraction = f"{fraction[:_DECIMALS]}{fraction[_DECIMALS:].rstrip('0')}"
    return _matched(_DECIMAL(f"{whole}.{fraction}" if fraction else whole))


def _write_date_time(value: datetime) -> str:
    return date_time_text(value).strip('"')


def _write_boolean(value: object) -> str:
    if not isinstance(value, bool):
        raise Refused
    return "true" if value else "false"


def _write_option(value: object) -> str:
    return _read_option(_write_string(value), True)


def _write_items(value: object) -> str:
    if not is_array(value):
        raise Refused
    items = [_write_option(item) for item in value]
    if any("," in item or item != item.strip() for item in items):
        raise Refused
    return ",".join(items)


KINDS: Final[Mapping[DataKind, Kind]] = {
    DataKind.STRING: Kind(_read_string, _write_string, empty=True),
    DataKind.DECIMAL: Kind(_read_decimal, _write_decimal),
    DataKind.INTEGER: Kind(_read_integer, _write_integer),
    DataKind.DATE_TIME: Kind(_read_date_time, _write_date_time, empty=True),
    DataKind.BOOLEAN: Kind(_read_boolean, _write_boolean),
    DataKind.OPTION_LIST: Kind(_read_option, _write_option),
    DataKind.SEQUENCE_LIST: Kind(_read_sequence, _write_items, empty=True),
    DataKind.MEMBER_LIST: Kind(_read_members, _write_items, empty=True),
    DataKind.CSL: Kind(_read_csl, _write_items, empty=True),
}
"""Whether an empty text is a value: the standard says so of text and lists; of a date-time it is the one not set."""

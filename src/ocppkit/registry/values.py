"""Values of variables and of configuration keys: their text read, written and checked by their declared type.

A station checks what it is told to set with ``check``; a CSMS reads what stations report with
``parse(..., strict=False)``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from ocppkit.registry._characteristics import Characteristics, InvalidValueError, ReasonCode, ValueProblem
from ocppkit.registry._kinds import KINDS, REFUSALS, DataKind, Form, Parsed, split

__all__ = [
    "Characteristics",
    "DataKind",
    "Form",
    "InvalidValueError",
    "Parsed",
    "ReasonCode",
    "ValueProblem",
    "check",
    "parse",
    "split",
    "write",
]


def check(text: str, characteristics: Characteristics, *, strict: bool = True) -> list[ValueProblem]:
    """Return what is wrong with a text that is to become a value: its form first, else its values and limits.

    ``strict=False`` reads the text as ``parse`` does then, and compares list items whatever their case: the rule of
    1.6. Source: B05.FR.07, B05.FR.08.
    """
    try:
        value = _read(text, characteristics, strict)
    except InvalidValueError as error:
        return list(error.problems)
    return [*_listed(value, characteristics, strict), *_limited(text, value, characteristics)]


def parse(text: str, characteristics: Characteristics, *, strict: bool = True) -> Parsed:
    """Return what a text means: str, int, Decimal, bool, an aware datetime or a list of str; None if it is not set.

    Strict, the text is one that ``check`` finds nothing wrong with. Else it is read as it is meant and no limit is
    looked at, for an Actual may leave them: with blanks around, signs and zeros in front, exponents, truth values in
    any case or as 1 and 0, other forms of ISO 8601 (in UTC where they name no offset), and list items spelt as in the
    values list whatever their case.

    Raises:
        InvalidValueError: the text cannot be read or, if strict, breaks a rule.
    """
    if strict:
        problems = check(text, characteristics)
        if problems:
            raise InvalidValueError(problems)
        return _read(text, characteristics, strict)
    if not (KINDS[characteristics.data_type].empty or text.strip()):
        return None
    return _respelt(_read(text, characteristics, strict), characteristics)


def write(value: Parsed, characteristics: Characteristics) -> str:
    """Return the text of a value; its limits are not looked at, for an Actual may leave them: ``check`` does that.

    Date-times are written in UTC, cut to milliseconds; decimals exactly and without an exponent. None writes the empty
    text of a value that is not set.

    Raises:
        InvalidValueError: the value is not of the type, a date-time has no offset from UTC, a decimal has more than 6
            decimals or 40 digits before them, or a list item is empty, has a comma in it or blanks around it.
    """
    try:
        return "" if value is None else KINDS[characteristics.data_type].write(value)
    except REFUSALS:
        raise InvalidValueError([_wrong_type(characteristics)]) from None


def _read(text: str, characteristics: Characteristics, strict: bool) -> Parsed:
    try:
        return KINDS[characteristics.data_type].read(text, strict)
    except REFUSALS:
        raise InvalidValueError([_wrong_type(characteristics)]) from None


def _wrong_type(characteristics: Characteristics) -> ValueProblem:
    return ValueProblem(ReasonCode.INVALID_VALUE, "dataType", characteristics.data_type)


# What a values list has a say in: the text that an item must be, without what its form adds.

_PHASES: Final = frozenset({"L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"})
_CONNECTOR: Final = re.compile(r"[0-9]{1,9}\.(.*)", re.ASCII | re.DOTALL).fullmatch
_HEX: Final = re.compile(r"(?:[0-9A-Fa-f]{2})*").fullmatch


def _without_phase(item: str) -> str | None:
    value, _, phase = item.rpartition(".")
    return value if phase.upper() in _PHASES else item


def _without_connector(item: str) -> str | None:
    match = _CONNECTOR(item)
    return match and match[1]


def _hex_digits(item: str) -> str | None:
    return item if _HEX(item) else None


_FORMS: Final[Mapping[Form | None, Callable[[str], str | None]]] = {
    None: lambda item: item,
    Form.HEX_DIGITS: _hex_digits,
    Form.MEASURAND_AND_PHASE: _without_phase,
    Form.CONNECTOR_AND_PHASE: _without_connector,
}


def _listed(value: Parsed, characteristics: Characteristics, strict: bool) -> Iterator[ValueProblem]:
    """Find an item that has not its form, or whose value is not in the list."""
    form, allowed = characteristics.form, characteristics.values_list
    if (form is None and allowed is None) or not isinstance(value, str | list):
        return
    values = [_FORMS[form](item) for item in (value if isinstance(value, list) else [value])]
    if form is not None and None in values:
        yield ValueProblem(ReasonCode.INVALID_VALUE, "form", form)
    elif allowed is not None and not {_folded(one, strict) for one in values} <= {
        _folded(one, strict) for one in allowed
    }:
        yield ValueProblem(ReasonCode.INVALID_VALUE, "valuesList", allowed)


def _folded(text: str | None, strict: bool) -> str | None:
    return text if strict or text is None else text.casefold()


def _respelt(value: Parsed, characteristics: Characteristics) -> Parsed:
    """Spell items that differ in case as the values list does."""
    spelling = {one.casefold(): one for one in characteristics.values_list or ()}
    match value:
        case str() if characteristics.data_type is DataKind.OPTION_LIST:
            return spelling.get(value.casefold(), value)
        case list():
            return [spelling.get(item.casefold(), item) for item in value]
        case _:
            return value


# Limits

_BITS: Final = 32


def _limited(text: str, value: Parsed, characteristics: Characteristics) -> Iterator[ValueProblem]:
    """Find the limits that a value leaves; those of texts and lists bound the length of the text."""
    match value:
        case bool():
            return
        case int() | Decimal():
            yield from _number_limited(value, characteristics)
        case str() | list():
            yield from _length_limited(len(text), characteristics)
            most = characteristics.max_elements
            if isinstance(value, list) and most is not None and len(value) > most:
                yield ValueProblem(ReasonCode.TOO_MANY_ELEMENTS, "maxElements", most)
        case _:
            return


def _number_limited(value: int | Decimal, characteristics: Characteristics) -> Iterator[ValueProblem]:
    low, high = characteristics.min_limit, characteristics.max_limit
    if isinstance(value, int) and not -(2 ** (_BITS - 1)) <= value < 2 ** (_BITS - 1):
        yield ValueProblem(ReasonCode.VALUE_OUT_OF_RANGE, "bits", _BITS)
    elif low is not None and value < low and not (value == 0 and characteristics.zero_is_off):
        yield ValueProblem(_too_low(value, low), "minLimit", low)
    elif high is not None and value > high:
        yield ValueProblem(ReasonCode.VALUE_TOO_HIGH, "maxLimit", high)


def _too_low(value: int | Decimal, low: Decimal) -> ReasonCode:
    if value == 0 and low <= 1:
        return ReasonCode.VALUE_ZERO_NOT_ALLOWED
    return ReasonCode.VALUE_POSITIVE_ONLY if value < 0 <= low else ReasonCode.VALUE_TOO_LOW


def _length_limited(length: int, characteristics: Characteristics) -> Iterator[ValueProblem]:
    low, high = characteristics.min_limit, characteristics.max_limit
    if low is not None and length < low:
        yield ValueProblem(ReasonCode.VALUE_OUT_OF_RANGE, "minLength", low)
    if high is not None and length > high:
        yield ValueProblem(ReasonCode.VALUE_OUT_OF_RANGE, "maxLength", high)

"""The one sensible reading of a value that has another JSON type or form than its schema asks for; None if none has it.

Nothing is guessed: what can be read two ways is not read.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from typing import Final

from ocppkit.enums import OcppEnum
from ocppkit.json import encode, faults, is_number
from ocppkit.leniency import Deviation

_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,40}(?P<fraction>\.[0-9]{0,40})?(?P<exponent>[eE][+-]?[0-9]{1,3})?").fullmatch
_LONGEST_MEMBER: Final = 100
_BOOLEANS: Final = {"true": True, "false": False, "1": True, "0": False}

# ISO 8601's calendar dates with a time; the offset may be short, the seconds absent, the separator a space.
_DATE_TIME: Final = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})[Tt ]"
    r"(?P<minutes>(?:[01][0-9]|2[0-3]):?[0-5][0-9])(?:(?P<seconds>:?[0-5][0-9]|(?<=59):?60)(?P<fraction>[.,][0-9]+)?)?"
    r" ?(?P<offset>[Zz]|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?"
).fullmatch


def as_text(value: object) -> str | None:
    """Read a number or a boolean as the text that JSON has for it."""
    return encode(value) if isinstance(value, bool) or is_number(value) else None


def as_json_text(value: object) -> str | None:
    """Read any JSON value as its compact text."""
    return encode(value) if next(faults(value), None) is None else None


def as_number(value: object) -> int | float | None:
    """Read text as the number that it writes."""
    match = _NUMBER(value.strip(" \t\r\n")) if isinstance(value, str) else None
    if match is None:
        return None
    number = int(match[0]) if match["fraction"] is None and match["exponent"] is None else float(match[0])
    return number if is_number(number) else None


def as_integer(value: object) -> int | None:
    """Read text or a number without a fraction as an integer."""
    number = as_number(value) if isinstance(value, str) else value
    if isinstance(number, bool) or not isinstance(number, int | float) or not is_number(number):
        return None
    return int(number) if isinstance(number, int) or number.is_integer() else None


def as_boolean(value: object) -> bool | None:
    """Read 1, 0 or the text of a truth value as one."""
    text = str(value) if type(value) is int else value
    return _BOOLEANS.get(text.strip().lower()) if isinstance(text, str) and len(text) < 10 else None


def as_date_time(text: str, zone: tzinfo) -> tuple[datetime, Deviation] | None:
    """Read another form of ISO 8601 than RFC 3339's, in ``zone`` if it names no offset."""
    match = _DATE_TIME(text.strip())
    if match is None:
        return None
    seconds = match["seconds"] or ":00"
    leap = seconds.endswith("60")
    fraction = (match["fraction"] or "").replace(",", ".")
    try:
        read = datetime.fromisoformat(f"{match['date'].replace('-', '')}T{match['minutes'].replace(':', '')}")
        read = read.replace(
            second=59 if leap else int(seconds[-2:]), microsecond=int(f"{fraction[1:7]:0<6}") if fraction else 0
        )
        if match["offset"] is None:
            return read.replace(tzinfo=zone), Deviation.NO_ZONE
        # An offset alone is read by the same function: nothing of ours knows what it means.
        offset = datetime.fromisoformat(f"2000-01-01T00:00:00{match['offset'].upper()}").tzinfo
        return read.replace(tzinfo=offset), Deviation.DATE_TIME
    except ValueError:  # a day that its month does not have
        return None


def as_member(cls: type[OcppEnum], text: str) -> OcppEnum | None:
    """Return the member that differs from a text in case and surrounding space only."""
    wanted = text.strip().casefold() if len(text) < _LONGEST_MEMBER else ""
    found = [member for member in cls if member.value.casefold() == wanted]
    return found[0] if len(found) == 1 else None


__all__ = ["as_boolean", "as_date_time", "as_integer", "as_json_text", "as_member", "as_number", "as_text"]

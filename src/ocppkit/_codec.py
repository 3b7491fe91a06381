"""The hand-written half of the codec: what printed decoders and encoders call.

Everything here refuses by raising, without a reason: the table walk finds that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from json.encoder import encode_basestring_ascii as escape
from typing import Any, Final, TypeVar

from ocppkit.enums import OcppEnum
from ocppkit.json import encode, faults, is_object, is_plain

__all__ = [
    "Refused",
    "by_value",
    "date_time",
    "date_time_text",
    "escape",
    "join",
    "join_members",
    "json_text",
    "members_text",
    "new",
    "or_nothing",
    "text_of",
    "uri",
    "uri_text",
]

E = TypeVar("E", bound=OcppEnum)

new: Final[Callable[[Any], Any]] = object.__new__
"""Make an instance without its ``__init__``.

Printed code calls it with a tuple that is kept, ``new(*Reset_NEW)``: a call hands that on, and would make one of an
argument, which is a quarter of the time that an object takes.
"""

join: Final = ",".join
join_members: Final = "},{".join
"""Join what the encoders return, the members of objects without the braces around, to what stands in a list."""


class Refused(ValueError):
    """The value breaks a rule of its schema."""


def by_value(cls: type[E], *inward_only: str) -> dict[str, E]:
    """Map wire text to members, those of the errata left out."""
    known: dict[str, E] = {**cls._value2member_map_}  # type: ignore[dict-item]
    for text in inward_only:
        del known[text]
    return known


def text_of(cls: type[E], *inward_only: str) -> dict[E, str]:
    """Map members to their JSON text, those of the errata left out."""
    return {member: escape(member.value) for member in cls if member.value not in inward_only}


def or_nothing(texts: Mapping[E, str], before: str, after: str) -> dict[E | None, str]:
    """Map members to the JSON text of an optional property with its commas, and None to none."""
    return {None: "", **{member: f"{before}{text}{after}" for member, text in texts.items()}}


# RFC 3339, 5.6. A leap second and year 0000 fit it, and datetime refuses them.
_DATE_TIME: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    r"(?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
).fullmatch
_from_iso: Final = datetime.fromisoformat
_UTC: Final = UTC
_TWO: Final = [f"{number:02}" for number in range(100)]
_FRACTIONS: Final = ["", *[f".{milliseconds:03}" for milliseconds in range(1, 1000)]]


def date_time(text: str) -> datetime:
    """Read an RFC 3339 date-time; more digits than microseconds are cut."""
    # The two usual forms by their separators; fromisoformat() refuses other digits, and reads 24:00 as the next day.
    marks = text[7:20:3]
    if ((marks == "-T::." and len(text) == 24 and text[23] == "Z") or (marks == "-T::Z" and len(text) == 20)) and (
        text[11] != "2" or text[12] != "4"
    ):
        return _from_iso(text)
    if _DATE_TIME(text) is None:
        raise Refused
    return _from_iso(text.upper())


def date_time_text(value: datetime) -> str:
    """Write an aware datetime in UTC with at most milliseconds, in quotes; the fraction is cut, never rounded."""
    if type(value) is not datetime:
        raise Refused
    if value.tzinfo is not _UTC:
        if value.utcoffset() is None:
            raise Refused
        value = value.astimezone(_UTC)
    year = value.year
    return (
        f'"{_TWO[year // 100]}{_TWO[year % 100]}-{_TWO[value.month]}-{_TWO[value.day]}'
        f"T{_TWO[value.hour]}:{_TWO[value.minute]}:{_TWO[value.second]}"
        f'{_FRACTIONS[value.microsecond // 1000]}Z"'
    )


# RFC 3986, appendix A.
_PCHAR: Final = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})"
_HOST: Final = r"(?:\[(?P<literal>[^\]]*)\]|(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)"
_URI: Final = re.compile(
    r"[A-Za-z][A-Za-z0-9+.\-]*:"
    rf"(?://(?:(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{{2}})*@)?{_HOST}(?::[0-9]*)?(?:/{_PCHAR}*)*"
    rf"|/(?:{_PCHAR}+(?:/{_PCHAR}*)*)?|{_PCHAR}+(?:/{_PCHAR}*)*|)"
    rf"(?:\?(?:{_PCHAR}|[/?])*)?(?:\#(?:{_PCHAR}|[/?])*)?"
).fullmatch
_FUTURE_ADDRESS: Final = re.compile(r"[vV][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+").fullmatch


def uri(text: str) -> str:
    """Read an RFC 3986 URI."""
    match = _URI(text)
    if match is None:
        raise Refused
    literal = match["literal"]
    if literal is not None and _FUTURE_ADDRESS(literal) is None:
        from ipaddress import IPv6Address  # IPv6 is rare here, its module is not small

        if "%" in literal:
            raise Refused
        IPv6Address(literal)
    return text


def uri_text(text: str) -> str:
    """Write a URI in quotes."""
    return escape(uri(text))


def json_text(value: object) -> str:
    """Write open JSON, after checking that it is some."""
    if not is_plain(value):
        for _ in faults(value):
            raise Refused
    return encode(value)


def members_text(extra: Mapping[str, object], *named: str) -> str:
    """Write the open members of an object behind its named ones, which they may not repeat."""
    if not is_object(extra):
        raise Refused
    if not extra:
        return ""
    if any(name in extra for name in named):
        raise Refused
    return f",{json_text(extra)[1:-1]}"

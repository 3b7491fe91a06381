"""What redaction keeps: the table of fields, of settings, and the words of the standard. All else is replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from typing import Final, final

from ocppkit._lazy import struct_of
from ocppkit._nodes import AnyJson, Array, Boolean, DateTime, Enumerated, Field, Integer, Item, Nested, Number, Struct
from ocppkit.capture._redacting.settings import COMPONENTS, HARMLESS, TELLING, names
from ocppkit.errors import ErrorCode
from ocppkit.messages import DataType
from ocppkit.versions import VERSIONS, Version


class Kind(Enum):
    """How the value of a place is redacted. Where the possible versions differ, the first of them counts."""

    SECRET = "replaced, numbers too"
    IDENTIFIER = "replaced, and known from then on"
    SETTING = "kept if the setting that it belongs to is harmless, and its value too"
    NUMERIC = "kept if it is a number, also as text"
    PROSE = "words of the standard and date-times are kept"
    OPEN = "like prose, with all that is in it"
    DATE_TIME = "kept if it is a date-time"
    ENUMERATED = "kept if it is a value of an enumeration"
    KEPT = "kept, except for what is known as an identifier"
    OBJECT = "an object with places of its own"


Types = tuple[type[DataType], ...]
"""The printed classes that an object may be of; more than one where its version is unknown."""


@final
class Place:
    """What may stand in one place, by the schemas of all versions that are possible."""

    __slots__ = ("kind", "types", "values")

    def __init__(self, kind: Kind, values: frozenset[str] = frozenset(), types: Types = ()) -> None:
        self.kind = kind
        self.values = values
        self.types = types


OPEN: Final = Place(Kind.OPEN)

# Texts that say what a thing is, and not which one.
_KEPT: Final = names(
    """
    chargePointVendor chargePointModel vendorName model firmwareVersion meterType vendorId vendorErrorCode
    evInverterManufacturer evInverterModel evInverterHwVersion evInverterSwVersion iso15118SchemaVersion
    name instance key unknownKey unit type techCode reasonCode customTrigger connectorType chargingLimitSource
    signingMethod encodingMethod priceAlgorithm language language1 language2 currency paymentBrand paymentRecognition
    startTimeOfDay endTimeOfDay validFromDate validToDate
    """
)
_PROSE: Final = names(
    """
    info additionalInfo techInfo content data failureReason extraInfo vendorInfo statusInfo valuesList serviceName
    taxRuleName overstayRuleDescription priceScheduleDescription salesTariffDescription
    """
)
_BY_TYPE: Final = {
    ("DataTransferRequest", "messageId"): Kind.KEPT,
    ("AddressType", "name"): Kind.IDENTIFIER,
    ("SampledValue", "value"): Kind.NUMERIC,
    ("StreamDataElementType", "v"): Kind.NUMERIC,
    ("KeyValue", "value"): Kind.SETTING,
    ("ChangeConfigurationRequest", "value"): Kind.SETTING,
    ("VariableAttributeType", "value"): Kind.SETTING,
    ("SetVariableDataType", "attributeValue"): Kind.SETTING,
    ("GetVariableResultType", "attributeValue"): Kind.SETTING,
    ("EventDataType", "actualValue"): Kind.SETTING,
}

_MORE_WORDS: Final = names("true false null FTP FTPS SFTP HTTP HTTPS RST RTS SRT STR TRS TSR NotApplicable Unknown No")
_HARMLESS: Final = frozenset(name.casefold() for name in HARMLESS)
_LONGEST_NUMBER: Final = 64
_NUMBER: Final = re.compile(r"\s*[+-]?\d{0,15}(?:[.,]\d{0,15})?(?:[eE][+-]?\d{1,3})?\s*")
_DATE_TIME: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ][\d:.,]{2,20}\s?(?:[Zz]|[+-][\d:]{2,5})?)?|\d?")
# An item of a list of settings: 1.RST of a phase rotation, Voltage.L1-N of a list of measurands.
_ITEM: Final = re.compile(r"(?:\d{1,2}\.)?(?P<word>.*?)(?:\.(?:L[123]|N)(?:-(?:L[123]|N))?)?")


def is_number(text: str) -> bool:
    """Whether a text reads as a number of usual length, or is empty."""
    return len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text) is not None


def is_date_time(text: str) -> bool:
    """Whether a text is a date, or a date-time in any form of ISO 8601 that chargers send."""
    return _DATE_TIME.fullmatch(text) is not None


def is_harmless_setting(name: str | None, value: str) -> bool:
    """Whether the value of a configuration key or of a variable may be shown."""
    return (
        name is not None
        and name.casefold() in _HARMLESS
        and (is_date_time(value) or all(_is_harmless_item(item.strip()) for item in value.split(",")))
    )


def _is_harmless_item(item: str) -> bool:
    match = _ITEM.fullmatch(item)
    return is_number(item) or item.casefold() in {"true", "false"} or (match is not None and match["word"] in words())


@cache
def words() -> frozenset[str]:
    """Return the words of the standard: actions, properties, values of enumerations, error codes and settings."""
    found = {code.value for code in ErrorCode} | _MORE_WORDS | HARMLESS | TELLING | COMPONENTS
    for version in VERSIONS:
        found |= {*version.actions, *version.spellings.values(), version.name, version.subprotocol}
        found |= {action.block for action in version.actions.values()}
        for struct in _structs(version):
            for field in struct.fields:
                found.add(field.wire)
                node = _item(field)
                if isinstance(node, Enumerated):
                    found |= {member.value for member in node.cls}
    return frozenset(found)


@cache
def numeric_properties() -> frozenset[str]:
    """Return the names of properties that are numbers, and no secrets, somewhere in the standard."""
    structs = [struct for version in VERSIONS for struct in _structs(version)]
    return frozenset(
        field.wire for struct in structs for field in struct.fields if _kind(struct.cls, field) is Kind.NUMERIC
    )


def _structs(version: type[Version]) -> Iterator[Struct]:
    waiting: list[type[DataType]] = []
    for action in version.actions.values():
        waiting += [action.request] if action.response is None else [action.request, action.response]
    seen: set[type[DataType]] = set()
    while waiting:
        cls = waiting.pop()
        if cls not in seen:
            seen.add(cls)
            struct = struct_of(cls)
            yield struct
            waiting += [node.cls for field in struct.fields if isinstance(node := _item(field), Nested)]


def _item(field: Field) -> Item:
    return field.node.items if isinstance(field.node, Array) else field.node


def requests(action: str, version: type[Version] | None) -> Types:
    """Return what the payload of a call may be."""
    found = [one.actions[action].request for one in _possible(version) if action in one.actions]
    return tuple(found)


def responses(action: str, version: type[Version] | None) -> Types:
    """Return what the payload of an answer to a call may be."""
    found = [one.actions[action].response for one in _possible(version) if action in one.actions]
    return tuple(response for response in found if response is not None)


def _possible(version: type[Version] | None) -> Sequence[type[Version]]:
    return VERSIONS if version is None else (version,)


@cache  # as many as there are properties in the schemas
def places(types: Types) -> dict[str, Place]:
    """Return the places of an object by wire name."""
    fields: dict[str, list[tuple[type[DataType], Field]]] = {}
    for cls in types:
        for field in struct_of(cls).fields:
            fields.setdefault(field.wire, []).append((cls, field))
    return {wire: _merged(found) for wire, found in fields.items()}


def _merged(fields: Sequence[tuple[type[DataType], Field]]) -> Place:
    kinds = {_kind(cls, field) for cls, field in fields}
    nodes = [_item(field) for _, field in fields]
    return Place(
        next(kind for kind in Kind if kind in kinds),
        frozenset(member.value for node in nodes if isinstance(node, Enumerated) for member in node.cls),
        tuple(node.cls for node in nodes if isinstance(node, Nested)),
    )


def _kind(cls: type[DataType], field: Field) -> Kind:
    node = _item(field)
    if field.secret is not None and not field.secret.path:
        return Kind.SECRET
    match node:
        case Nested():
            return Kind.OBJECT
        case Enumerated():
            return Kind.ENUMERATED
        case DateTime():
            return Kind.DATE_TIME
        case Integer() | Number() | Boolean():
            return Kind.NUMERIC
        case AnyJson():
            return Kind.OPEN
        case _:
            named = Kind.KEPT if field.wire in _KEPT else Kind.PROSE if field.wire in _PROSE else Kind.IDENTIFIER
            return _BY_TYPE.get((cls.__name__, field.wire), named)

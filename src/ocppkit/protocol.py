"""What the library needs to know of a version of OCPP, and the protocols that the versions follow.

The versions themselves are printed, in ``ocppkit.versions``, from the same facts as their messages. The engine asks the
version and compares none, so a new edition touches nothing here unless it changes the protocol.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Final

from ocppkit._lazy import Actions
from ocppkit._policy import ANSWERS_16, ANSWERS_21, ANSWERS_201, Answers
from ocppkit.errors import OCPP16_SPELLINGS, ErrorCode

CALL: Final = 2
CALL_RESULT: Final = 3
CALL_ERROR: Final = 4
CALL_RESULT_ERROR: Final = 5
SEND: Final = 6

# Which error answers a payload that breaks a rule. The standard names two for some; ours is the first of them.
_RULE_CODES: Final[Mapping[str, ErrorCode]] = {
    "type": ErrorCode.TYPE_CONSTRAINT_VIOLATION,
    "required": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "additionalProperties": ErrorCode.PROTOCOL_ERROR,
    "enum": ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
    "maxLength": ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
    "minimum": ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
    "maximum": ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
    "multipleOf": ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
    "minItems": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "maxItems": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "format": ErrorCode.FORMAT_VIOLATION,
    "json": ErrorCode.FORMAT_VIOLATION,
    "depth": ErrorCode.FORMAT_VIOLATION,
    "size": ErrorCode.FORMAT_VIOLATION,
}


class Version:
    """A version of OCPP: a class that serves as type parameter and as value, and is never instantiated."""

    name: ClassVar[str]
    """As the standard writes it: ``2.0.1``."""
    subprotocol: ClassVar[str]
    """The WebSocket subprotocol: ``ocpp2.0.1``."""
    package: ClassVar[str]
    """The module with its messages: ``ocppkit.v201``."""
    frames: ClassVar[frozenset[int]] = frozenset({CALL, CALL_RESULT, CALL_ERROR})
    """The message types that the version has."""
    spellings: ClassVar[Mapping[ErrorCode, str]] = MappingProxyType({})
    """Error codes that the version spells in its own way."""
    rule_codes: ClassVar[Mapping[str, ErrorCode]] = MappingProxyType(_RULE_CODES)
    """The error that answers a payload, by the schema keyword that it breaks."""
    most_in_flight: ClassVar[int] = 1
    """How many of our calls may wait for an answer at a time (OCPP-J 2.x, 4.1.1)."""
    answers: ClassVar[Answers] = ANSWERS_21
    """What it answers to what goes wrong outside a payload."""
    actions: Final = Actions()
    """Its actions by name, read from its package when first used."""

    @classmethod
    def spell(cls, code: ErrorCode) -> str:
        """Write an error code as this version does."""
        return cls.spellings.get(code, code.value)


class Protocol16(Version):
    """OCPP-J 1.6 with its errata."""

    most_in_flight = 64  # 4.1.1 says SHOULD NOT
    answers = ANSWERS_16
    spellings = MappingProxyType(OCPP16_SPELLINGS)
    rule_codes = MappingProxyType(
        {
            **_RULE_CODES,
            "required": ErrorCode.PROTOCOL_ERROR,
            "additionalProperties": ErrorCode.FORMAT_VIOLATION,
            "format": ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
        }
    )


class Protocol201(Version):
    """OCPP-J 2.0.1, edition 3 with its errata."""

    answers = ANSWERS_201


class Protocol21(Version):
    """OCPP-J 2.1, which adds the SEND and the CALLRESULTERROR."""

    frames = frozenset({CALL, CALL_RESULT, CALL_ERROR, CALL_RESULT_ERROR, SEND})

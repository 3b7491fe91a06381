"""What a version answers to what goes wrong, as tables. None means that nothing is sent.

Source: OCPP-J 1.6, 4.1.3 and 4.2.3; OCPP-J 2.0.1 and 2.1, 4.1.3 and 4.2.3 to 4.4; where the standard names two codes or
leaves one open, ours is the more telling one.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from ocppkit.errors import ErrorCode

__all__ = ["Situation"]


class Situation(Enum):
    """Something that is wrong with what the other side has sent, or with our handling of it."""

    UNREADABLE = "no message id can be read"
    BROKEN_CALL = "the id of a CALL can be read, the rest is broken"
    ID_TOO_LONG = "the message id has more than 36 characters"
    UNKNOWN_TYPE = "the message type is none that the version has"
    PAYLOAD_NO_OBJECT = "the payload is no JSON object"
    UNKNOWN_ACTION = "the version has no such action"
    WRONG_DIRECTION = "the other side may not send this action, or not as a CALL"
    NOT_HANDLED = "the action is known and nobody handles it"
    DUPLICATE_ID = "a CALL with this id is being handled"
    TOO_MANY_CALLS = "too many CALLs are being handled"
    NOT_ACCEPTED = "the station is not yet accepted by the CSMS"
    CALL_TO_REJECTED = "the CSMS has rejected the station and may not call it"
    HANDLER_FAILED = "a handler raised an exception"


Answers = Mapping[Situation, ErrorCode | None]

ANSWERS_21: Final[Answers] = MappingProxyType(
    {
        Situation.UNREADABLE: ErrorCode.RPC_FRAMEWORK_ERROR,
        Situation.BROKEN_CALL: ErrorCode.RPC_FRAMEWORK_ERROR,
        Situation.ID_TOO_LONG: ErrorCode.RPC_FRAMEWORK_ERROR,
        Situation.UNKNOWN_TYPE: None,
        Situation.PAYLOAD_NO_OBJECT: ErrorCode.FORMAT_VIOLATION,
        Situation.UNKNOWN_ACTION: ErrorCode.NOT_IMPLEMENTED,
        Situation.WRONG_DIRECTION: ErrorCode.NOT_SUPPORTED,
        Situation.NOT_HANDLED: ErrorCode.NOT_SUPPORTED,
        Situation.DUPLICATE_ID: ErrorCode.RPC_FRAMEWORK_ERROR,
        Situation.TOO_MANY_CALLS: ErrorCode.INTERNAL_ERROR,
        Situation.NOT_ACCEPTED: ErrorCode.SECURITY_ERROR,
        Situation.CALL_TO_REJECTED: ErrorCode.SECURITY_ERROR,
        Situation.HANDLER_FAILED: ErrorCode.INTERNAL_ERROR,
    }
)

# 4.4 asks for this answer, and 4.1.3 to ignore the message; 2.1 settled for the latter.
ANSWERS_201: Final[Answers] = MappingProxyType(
    {**ANSWERS_21, Situation.UNKNOWN_TYPE: ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED}
)

# 1.6 knows no id "-1", and its nearest code for a broken frame is FormationViolation.
ANSWERS_16: Final[Answers] = MappingProxyType(
    {
        **ANSWERS_21,
        Situation.UNREADABLE: None,
        Situation.BROKEN_CALL: ErrorCode.FORMAT_VIOLATION,
        Situation.ID_TOO_LONG: ErrorCode.FORMAT_VIOLATION,
        Situation.DUPLICATE_ID: ErrorCode.GENERIC_ERROR,
        Situation.CALL_TO_REJECTED: None,  # OCPP 1.6, 4.2: it must not respond
    }
)

"""What can go wrong, as values and exceptions.

::

    OcppError
    ├── StateError        misuse: this cannot be done now
    ├── FrameError        the text is no OCPP-J message
    ├── PayloadError      a payload breaks the schema of its message
    ├── CallRefused       a handler refuses a call, with the code to answer
    └── CallFailed        a call ended without a response
        ├── RemoteCallError
        ├── InvalidResponseError
        ├── CallTimedOutError
        ├── CallCancelledError
        └── ConnectionLost
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Final, TypeAlias, final

from ocppkit._secrets import MASK, shown
from ocppkit._text import printable
from ocppkit._value import Value
from ocppkit.leniency import Deviation, Treatment

__all__ = [
    "CallCancelledError",
    "CallFailed",
    "CallRefused",
    "CallTimedOutError",
    "ConnectionLost",
    "ErrorCode",
    "Finding",
    "FrameError",
    "FrameFault",
    "InvalidResponseError",
    "OcppError",
    "PayloadError",
    "RemoteCallError",
    "StateError",
]


class ErrorCode(StrEnum):
    """Meanings of an OCPP error; a version's class spells them (1.6 keeps two misspelt ones).

    Source: OCPP-J 1.6, 4.2.3; OCPP-J 2.0.1 and 2.1, 4.3.
    """

    NOT_IMPLEMENTED = "NotImplemented"
    NOT_SUPPORTED = "NotSupported"
    INTERNAL_ERROR = "InternalError"
    PROTOCOL_ERROR = "ProtocolError"
    SECURITY_ERROR = "SecurityError"
    FORMAT_VIOLATION = "FormatViolation"
    PROPERTY_CONSTRAINT_VIOLATION = "PropertyConstraintViolation"
    OCCURRENCE_CONSTRAINT_VIOLATION = "OccurrenceConstraintViolation"
    TYPE_CONSTRAINT_VIOLATION = "TypeConstraintViolation"
    GENERIC_ERROR = "GenericError"
    MESSAGE_TYPE_NOT_SUPPORTED = "MessageTypeNotSupported"
    RPC_FRAMEWORK_ERROR = "RpcFrameworkError"

    @classmethod
    def from_wire(cls, text: str) -> ErrorCode | None:
        """Understand either spelling, on every version; a code that no version has is None."""
        return _BY_SPELLING.get(text)


# OCPP-J 1.6 errata, 5.1 and 5.2: both misspellings are kept.
OCPP16_SPELLINGS: Final = {
    ErrorCode.FORMAT_VIOLATION: "FormationViolation",
    ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION: "OccurenceConstraintViolation",
    # 1.6 has neither of these two meanings.
    ErrorCode.RPC_FRAMEWORK_ERROR: "FormationViolation",
    ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED: "GenericError",
}

_BY_SPELLING: Final = {
    **{code.value: code for code in ErrorCode},
    "FormationViolation": ErrorCode.FORMAT_VIOLATION,
    "OccurenceConstraintViolation": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
}


class OcppError(Exception):
    """Base of all exceptions that this library raises on purpose, misuse apart."""

    def __repr__(self) -> str:
        # The arguments may hold payloads, and payloads secrets.
        return f"{type(self).__name__}({str(self)!r})"


class FrameFault(StrEnum):
    """Why a text is no OCPP-J message."""

    ENCODING = "encoding"
    """It is not UTF-8, or holds a lone surrogate."""
    JSON = "json"
    """It is no JSON."""
    DEPTH = "depth"
    """It nests deeper than the parser goes."""
    SIZE = "size"
    """It is longer than the connection takes."""
    NOT_AN_ARRAY = "not an array"
    """It is no JSON array, or an empty one."""
    MESSAGE_TYPE = "message type"
    """The first element is none of 2 to 6."""
    MESSAGE_ID = "message id"
    """The second element is missing or no string."""
    LENGTH = "length"
    """It has too few or too many elements for its type."""
    ACTION = "action"
    """The action is no string."""
    PAYLOAD = "payload"
    """The payload is neither an object nor null."""
    ERROR_CODE = "error code"
    """The error code or the error description is no string."""


class FrameError(OcppError):
    """A text is no OCPP-J message.

    ``message_type`` and ``message_id`` are what could be read of it, even from broken JSON; None if unreadable.
    """

    def __init__(self, reason: FrameFault, message_type: int | None = None, message_id: str | None = None) -> None:
        super().__init__(reason, message_type, message_id)
        self.reason = reason
        self.message_type = message_type
        self.message_id = message_id

    def __str__(self) -> str:
        known = f" of type {self.message_type}" if self.message_type in range(2, 7) else ""
        return f"no OCPP-J message{known}: {_FRAME_TEXTS[self.reason]}"


_FRAME_TEXTS: Final = {
    FrameFault.ENCODING: "the text is not UTF-8",
    FrameFault.JSON: "the text is no JSON",
    FrameFault.DEPTH: "the text nests too deep",
    FrameFault.SIZE: "the text is too long",
    FrameFault.NOT_AN_ARRAY: "the text is no JSON array with elements",
    FrameFault.MESSAGE_TYPE: "the message type, its first element, is unknown",
    FrameFault.MESSAGE_ID: "the message id, its second element, is missing or no string",
    FrameFault.LENGTH: "it has too few or too many elements",
    FrameFault.ACTION: "the action, its third element, is no string",
    FrameFault.PAYLOAD: "the payload, its last element, is no object",
    FrameFault.ERROR_CODE: "the error code or description is no string",
}


MOST_TOLD: Final = 10
"""Findings in one message, or one line of the log."""

_WHOLE: Final = "(the payload)"
"""What stands in place of the empty pointer, which nobody would see."""

Demand: TypeAlias = str | int | float | tuple[str, ...] | None
"""What a rule demands: a type's name, a bound, the values of an enumeration, or nothing."""


@final
class Finding(Value):
    """One rule of a schema that a payload breaks.

    ``pointer`` is a JSON pointer into the payload; a missing property's is its own. ``rule`` is the JSON Schema
    keyword, or ``json``, ``depth`` or ``size`` for what schemas cannot say. ``limit`` is what the rule demands and
    ``value`` what was there, masked if it is a secret. ``code`` is the OCPP error to answer with. ``deviation`` is what
    a policy knows the violation as, and ``treatment`` what became of it. ``breaks_type``: the object that the pointer
    leads into lacks what its type has always; it is None there if the policy allows that, and else the object is
    refused, or left out where that is possible.
    """

    __slots__ = __match_args__ = (
        "pointer", "rule", "limit", "value", "code", "deviation", "treatment", "breaks_type",
    )  # fmt: skip

    def __init__(
        self,
        pointer: str,
        rule: str,
        limit: Demand,
        value: Any,
        code: ErrorCode,
        deviation: Deviation = Deviation.UNREADABLE,
        treatment: Treatment = Treatment.REJECT,
        breaks_type: bool = False,
    ) -> None:
        self.pointer = pointer
        self.rule = rule
        self.limit = limit
        self.value = value
        self.code = code
        self.deviation = deviation
        self.treatment = treatment
        self.breaks_type = breaks_type

    @property
    def demand(self) -> str:
        """Where and what the rule asks, without the value: fit to be sent."""
        return f"{printable(self.pointer) or _WHOLE}: {_demand(self.rule, self.limit)}"

    def __str__(self) -> str:
        return self.demand + _shown_after(self.rule, self.value)

    def __repr__(self) -> str:
        return f"Finding({self.pointer!r}, {self.rule!r}, {self.limit!r}, {_seen(self)}, {self.code.value})"


class PayloadError(OcppError):
    """A payload breaks the schema of its message; ``findings`` names every violation, the first decides the code."""

    def __init__(self, message: str, findings: Sequence[Finding]) -> None:
        super().__init__(message, tuple(findings))
        self.message = message
        self.findings = tuple(findings)

    @property
    def code(self) -> ErrorCode:
        """The OCPP error to answer with."""
        return self.findings[0].code

    @property
    def rejected(self) -> tuple[Finding, ...]:
        """The findings that the policy rejects; the others it would have let through."""
        return tuple(finding for finding in self.findings if finding.treatment is Treatment.REJECT)

    def __str__(self) -> str:
        rejected = self.rejected
        lines = [str(finding) for finding in rejected[:MOST_TOLD]]
        more = len(rejected) - len(lines)
        return "\n  ".join([f"{self.message} is invalid:", *lines, *([f"and {more} more"] if more else [])])


class StateError(OcppError):
    """What was asked cannot be done in the present state: answering twice, calling on a lost connection."""


class CallRefused(OcppError):
    """A call is refused with ``code``. A handler raises it to choose what the other side is answered.

    ``description`` and ``details`` are sent, so they must not hold secrets.
    """

    def __init__(self, code: ErrorCode, description: str = "", details: Mapping[str, Any] | None = None) -> None:
        super().__init__(code, description, details)
        self.code = code
        self.description = description
        self.details: Mapping[str, Any] = {} if details is None else details

    def __str__(self) -> str:
        return printable(f"refused with {self.code.value}" + (f": {self.description}" if self.description else ""))


class CallFailed(OcppError):
    """A call ended without a response; the subclasses say how."""


class RemoteCallError(CallFailed):
    """The other side answered with a CALLERROR.

    ``code`` is its meaning, None if no version of the standard has it; ``raw_code`` is what was sent.
    """

    def __init__(self, raw_code: str, description: str = "", details: Any = None) -> None:
        super().__init__(raw_code, description, details)
        self.raw_code = raw_code
        self.code = ErrorCode.from_wire(raw_code)
        self.description = description
        self.details = details

    def __str__(self) -> str:
        return printable(f"the other side answered {self.raw_code}{': ' if self.description else ''}{self.description}")


class InvalidResponseError(CallFailed):
    """The other side's answer breaks the schema of the response, or its frame is broken."""

    def __init__(self, message: str, findings: Sequence[Finding] = (), payload: Any = None) -> None:
        super().__init__(message, tuple(findings), payload)
        self.message = message
        self.findings = tuple(findings)
        self.payload = payload

    def __str__(self) -> str:
        return "\n  ".join([f"the answer is invalid: {self.message}", *map(str, self.findings[:10])])


class CallTimedOutError(CallFailed, TimeoutError):
    """No answer came in time. ``waited``: seconds since the call was handed to the transport."""

    def __init__(self, action: str, waited: float) -> None:
        super().__init__(action, waited)
        self.errno = self.strerror = None  # which the system's own errors make of two arguments
        self.action = action
        self.waited = waited

    def __str__(self) -> str:
        return f"no answer to {self.action} within {self.waited:.3g} s"


class CallCancelledError(CallFailed):
    """The call was cancelled by the caller."""

    def __str__(self) -> str:
        return "the call was cancelled"


class ConnectionLost(CallFailed):
    """The connection went while the call waited. ``sent``: whether the request had been handed to the transport."""

    def __init__(self, *, sent: bool) -> None:
        super().__init__(sent)
        self.sent = sent

    def __str__(self) -> str:
        return f"the connection was lost {'before the answer' if self.sent else 'before the request was sent'}"


_DEMANDS: Final[Mapping[str, str]] = {
    "type": "must be of type {}",
    "required": "is missing",
    "additionalProperties": "is not a property of this message",
    "enum": "must be one of {}",
    "maxLength": "must have at most {} characters",
    "minimum": "must be at least {}",
    "maximum": "must be at most {}",
    "minItems": "must have at least {} items",
    "maxItems": "must have at most {} items",
    "multipleOf": "must be a multiple of {}",
    "format": "must be a {}",
    "json": "is no JSON",
    "depth": "nests deeper than {}",
    "size": "has more than {} findings",
}


def _demand(rule: str, limit: Demand) -> str:
    if rule == "format" and limit == "date-time":
        return "must be a date-time with its offset from UTC"
    listed = ", ".join(limit[:8]) + (", ..." if len(limit) > 8 else "") if isinstance(limit, tuple) else limit
    return _DEMANDS.get(rule, f"breaks {rule} {{}}").format(listed)


_VALUELESS: Final = {"required", "additionalProperties", "size"}
"""Rules whose findings show no value: there is none, or nobody knows whether it is a secret."""


def _seen(finding: Finding) -> str:
    return "..." if finding.rule in _VALUELESS else shown(finding.value)


def _shown_after(rule: str, value: object) -> str:
    if rule in _VALUELESS:
        return ""
    if value == MASK:
        return ", is a secret"
    return f", has {len(value)}" if rule == "maxLength" and isinstance(value, str) else f", is {shown(value)}"

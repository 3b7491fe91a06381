"""Payloads: JSON objects to typed messages and back, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from json import loads
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, final

from ocppkit._value import unchecked
from ocppkit.errors import Finding, PayloadError
from ocppkit.json import JsonValue, put
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import REFUSALS, DataType
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit._walk import Walk

__all__ = ["Reading", "explain", "from_payload", "read_payload", "to_payload"]

M = TypeVar("M", bound=DataType)

NO_EXTRA: Final[Mapping[str, JsonValue]] = MappingProxyType({})


@final
class Reading(tuple[M, tuple[Finding, ...]], Generic[M]):
    """What was read: unpacks to the message and the findings that the policy accepted.

    ``extra`` holds what the message has no place for, by JSON pointer into the payload: the properties that the schema
    does not have, and the values that were left out. ``to_payload`` writes them back.
    """

    extra: Mapping[str, JsonValue]

    def __getnewargs__(self) -> tuple[M, tuple[Finding, ...], Mapping[str, JsonValue]]:
        return self.message, self.findings, self.extra

    def __new__(cls, message: M, findings: tuple[Finding, ...], extra: Mapping[str, JsonValue]) -> Reading[M]:
        """Make a reading."""
        reading = super().__new__(cls, (message, findings))
        reading.extra = extra
        return reading

    @property
    def message(self) -> M:
        """The typed message."""
        return self[0]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the schema refuses and the policy accepted."""
        return self[1]


def from_payload(cls: type[M], payload: Mapping[str, object]) -> M:
    """Read a payload as a message of a printed class, exactly as the official schema asks.

    Lists and open JSON (``customData``, the ``data`` of a DataTransfer) are not copied deeply.

    Raises:
        PayloadError: the payload breaks the schema; every violation is named.
    """
    try:
        message: M = cls.__ocpp_decode__(payload)
        return message
    except REFUSALS:
        return walked(cls, payload, STRICT).message


def read_payload(cls: type[M], payload: Mapping[str, object], policy: Leniency) -> Reading[M]:
    """Read a payload under a policy, and report what the schema would have refused.

    A payload that its schema accepts is read as ``from_payload`` does, whatever the policy.

    Raises:
        PayloadError: the policy refuses what was found; every violation is named.
    """
    try:
        message: M = cls.__ocpp_decode__(payload)
        return Reading(message, (), {})
    except REFUSALS:
        return walked(cls, payload, policy)


def explain(cls: type[DataType], payload: Any) -> list[Finding]:
    """Name every rule of the official schema that a payload breaks, at most 1,000 of them; none if it is valid."""
    try:
        cls.__ocpp_decode__(payload)
    except PayloadError as error:  # of a custom message, whose own functions know
        return list(error.findings)
    except REFUSALS:
        return _walk(cls, payload, STRICT)[0].findings
    return []


def walked(cls: type[M], payload: Mapping[str, object], policy: Leniency) -> Reading[M]:
    """Read a payload that the printed codec refuses."""
    walk, message = _walk(cls, payload, policy)
    if walk.refused:
        raise walk.error() from walk.failure
    return Reading(message, tuple(walk.findings), walk.extra)


def _walk(cls: type[DataType], payload: object, policy: Leniency) -> tuple[Walk, Any]:
    from ocppkit._walk import Walk  # only needed, with its tables, now

    try:
        version = cls.__ocpp_version__
    except AttributeError:
        raise TypeError(f"{cls!r} is no class of messages: give one such as v201.ResetRequest") from None
    if version is Version:
        raise TypeError(f"a {cls.__name__} has no schema")
    walk = Walk(cls, policy)
    return walk, walk.run(payload)


def of_type(value: object) -> str:
    """Return what a value is, for an error: ``an Action``; what is in it may be secret."""
    name = type(value).__name__
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


def to_payload(
    message: DataType, *, policy: Leniency = STRICT, extra: Mapping[str, JsonValue] = NO_EXTRA
) -> dict[str, Any]:
    """Check a message and return its payload as a JSON object, in the schema's order.

    ``extra``: values to put in by JSON pointer, unchecked, such as the ``extra`` of a reading.

    Raises:
        PayloadError: the message breaks its schema; every violation is named with its pointer.
        ValueError: a pointer of ``extra`` leads nowhere.
    """
    given = unchecked(message)
    if not isinstance(given, DataType):
        raise TypeError(f"{of_type(given)} is no message")
    payload: dict[str, Any] = loads(message.__ocpp_json__(policy))
    for pointer, value in extra.items():
        put(payload, pointer, value)
    return payload

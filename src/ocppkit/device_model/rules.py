"""Whether an attribute may take a value: the rules that 2.x and 1.6 share, in the order of B05."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias, final

from ocppkit._value import Value
from ocppkit.device_model.entries import LONGEST_VALUE, LONGEST_VALUE_16
from ocppkit.device_model.model import Attribute, AttributeType, Change, DeviceModel, Entry, Mutability
from ocppkit.registry.values import (
    Characteristics,
    DataKind,
    InvalidValueError,
    ReasonCode,
    ValueProblem,
    check,
    parse,
)
from ocppkit.versions import OCPP16

__all__ = ["ACCEPTED", "REBOOT_REQUIRED", "Policy", "Verdict", "apply", "rejected"]


@final
class Verdict(Value):
    """What becomes of one item: its status, and where it is refused a reason code and a text.

    Both go to the CSMS, so they must not hold secrets.
    """

    __slots__ = __match_args__ = ("status", "reason", "info")

    def __init__(self, status: str, reason: str | None = None, info: str | None = None) -> None:
        self.status = status
        self.reason = reason
        self.info = info


_LONGEST_REASON: Final = 20

ACCEPTED: Final = Verdict("Accepted")
REBOOT_REQUIRED: Final = Verdict("RebootRequired")


def rejected(reason: str = ReasonCode.INTERNAL_ERROR, info: str | None = None) -> Verdict:
    """Return the verdict of a policy that refuses a value; of a long text the first 512 characters are told.

    Raises:
        ValueError: the reason code has more than 20 characters (StatusInfoType).
    """
    if len(reason) > _LONGEST_REASON:
        raise ValueError(f"a reason code must have at most {_LONGEST_REASON} characters, has {len(reason)}")
    return Verdict("Rejected", reason, info)


Policy: TypeAlias = Callable[[DeviceModel[Any], Change], Verdict | None]
"""What a station asks before it takes a value that the standard would allow: the last of the tests (B05.FR.09).

It gets the model as it is, and the change as it would be. ``rejected(...)`` refuses, ``REBOOT_REQUIRED`` takes the
value with effect after a reboot, None leaves it to the next policy and at last to the attribute.
"""


def apply(
    model: DeviceModel[Any],
    entry: Entry,
    attribute: Attribute,
    text: str,
    policies: Sequence[Policy],
    *,
    strict: bool = True,
) -> tuple[Verdict, Change | None]:
    """Set an attribute as a CSMS asks; return what becomes of it, and the change if its value is another now.

    ``strict=False`` takes values in any case of letters and lists with blanks, as 1.6 has them.

    Source: B05.FR.07 to B05.FR.10.
    """
    refused = _worst(check(text, entry.characteristics, strict=strict))  # B05.FR.07, B05.FR.08
    for test in _TESTS:
        refused = refused or test(model, entry, attribute, text)
    if refused is not None:
        return refused, None
    change = Change(entry, attribute.type, attribute.value, text)
    asked = (policy(model, change) for policy in policies)
    verdict = next((one for one in asked if one is not None), None)
    if verdict is None:
        verdict = REBOOT_REQUIRED if attribute.reboot_required else ACCEPTED
    stored = verdict.status in (ACCEPTED.status, REBOOT_REQUIRED.status)
    return verdict, entry.set(text, attribute.type) if stored else None


def _is_not_too_long(model: DeviceModel[Any], entry: Entry, attribute: Attribute, text: str) -> Verdict | None:
    """DeviceDataCtrlr.ConfigurationValueSize, and what an answer can carry: the request may be read leniently."""
    longest = _LONGEST_VALUES.get(model.version, LONGEST_VALUE)
    most = min(positive(model.text("DeviceDataCtrlr", "ConfigurationValueSize")) or longest, longest)
    if len(text) <= most:
        return None
    return rejected("TooLargeElement", f"must have at most {most} characters")


def _is_between_the_sets(_: object, entry: Entry, attribute: Attribute, text: str) -> Verdict | None:
    """Part 1, 3.3: a Target lies within MinSet and MaxSet, and these do not cross each other."""
    if attribute.type is AttributeType.ACTUAL or entry.characteristics.data_type not in _NUMBERS:
        return None
    low, high = (_number(entry, type) for type in (AttributeType.MIN_SET, AttributeType.MAX_SET))
    if attribute.type is AttributeType.MIN_SET:
        low = None
    elif attribute.type is AttributeType.MAX_SET:
        high = None
    return _worst(check(text, Characteristics(entry.characteristics.data_type, min_limit=low, max_limit=high)))


def _may_be_written(_: object, entry: Entry, attribute: Attribute, text: str) -> Verdict | None:
    """B05.FR.09, which is explicitly the last."""
    return rejected(ReasonCode.READ_ONLY) if attribute.mutability is Mutability.READ_ONLY else None


_LONGEST_VALUES: Final = {OCPP16: LONGEST_VALUE_16}

_TESTS: Final = (_is_not_too_long, _is_between_the_sets, _may_be_written)
_NUMBERS: Final = frozenset({DataKind.INTEGER, DataKind.DECIMAL})


def _worst(problems: Sequence[ValueProblem]) -> Verdict | None:
    return rejected(problems[0].reason, "; ".join(map(str, problems))) if problems else None


def _number(entry: Entry, type: AttributeType) -> Any:
    """Return the number that an attribute holds, None if there is none."""
    attribute = entry.attributes.get(type)
    if attribute is None or not attribute.value:
        return None
    try:
        return parse(attribute.value, Characteristics(entry.characteristics.data_type), strict=False)
    except InvalidValueError:
        return None


def positive(text: str | None) -> int | None:
    """Return the limit that a text is, None if it is none: nothing, no integer, or less than 1."""
    if text is None or not text.isascii() or not text.isdigit():
        return None
    return int(text[:_MOST_DIGITS]) or None


_MOST_DIGITS: Final = 18

"""How strictly payloads are read and written: a value that is passed along, never a global switch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, tzinfo
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit._value import Value, unchecked
from ocppkit.json import is_mapping

if TYPE_CHECKING:
    from ocppkit.errors import Finding

__all__ = ["ERRATA", "LENIENT", "STRICT", "Deviation", "Leniency", "Treatment"]


class Treatment(StrEnum):
    """What becomes of a value that breaks a rule of the schema."""

    REJECT = "reject"
    """The message is refused."""
    ACCEPT = "accept"
    """The value stays as it came. Where its type cannot hold it, it is repaired."""
    REPAIR = "repair"
    """The value is made valid, in the one way that ``Deviation`` names. Where that is impossible, it stays."""


class Deviation(StrEnum):
    """A way in which a payload leaves its schema, and how a repair makes it valid."""

    TOO_LONG = "too long"
    """A text over ``maxLength``; a repair cuts it."""
    UNKNOWN_VALUE = "unknown value"
    """A text that its enumeration does not have. It stays as ``OcppEnum.unknown``; a repair takes the member that
    differs in case only, and leaves out what an optional place has instead of one."""
    UNKNOWN_KEY = "unknown key"
    """A property that the schema does not have. It stays in ``Reading.extra``; a repair reads it as the absent property
    whose name differs in case only. A required one is repaired where others are accepted."""
    NULL = "null"
    """A null where an optional value may be left out: it is read as absent."""
    MISSING = "missing"
    """A required property that is absent. It has no repair, but the list item, or the optional object, that lacks it
    can be left out. It stays with ``allow_incomplete`` only, as None."""
    WRONG_TYPE = "wrong type"
    """A value of another JSON type that reads one way: a number or a boolean as text, ``"16"`` as a number, ``"true"``,
    1 or 0 as a boolean, and JSON where the schema has text of any length."""
    NO_LIST = "no list"
    """A value where a list of such values is due: it is read as the list's only item."""
    TOO_FEW = "too few"
    """A list under ``minItems``, mostly an empty one; a repair leaves it out where it is optional."""
    TOO_MANY = "too many"
    """A list over ``maxItems``; a repair cuts it."""
    NO_ZONE = "no zone"
    """A date-time without its offset from UTC: it is read in the policy's ``zone``."""
    DATE_TIME = "date-time"
    """A date-time in another form than RFC 3339's: with ``+02`` or ``+0200``, a space for the T, a comma before the
    fraction, without seconds or without separators. It is read as meant; a leap second becomes the one before it."""
    URI = "uri"
    """A text that is no URI: it stays."""
    OUT_OF_RANGE = "out of range"
    """A number under ``minimum`` or over ``maximum``; a repair takes the bound."""
    TOO_PRECISE = "too precise"
    """A number with more decimals than ``multipleOf`` allows; a repair rounds it."""
    UNREADABLE = "unreadable"
    """A value that no way of reading makes one of its type. It can be left out where it is optional or a list item;
    else what holds it is as incomplete as without it."""
    NO_JSON = "no JSON"
    """What JSON cannot express, or not within the depth that a parser takes, and more findings than are kept: always
    refused. Of what comes, the parser has seen to it before."""


Rules = Mapping[Deviation, Treatment]
Decide = Callable[["Finding"], Treatment]


@final
class Leniency(Value):
    """What is let through although the schema refuses it, and what becomes of it. Whatever is let through is a finding.

    ``rules`` has a treatment for each deviation that is not rejected. ``actions`` has policies for single actions, by
    name, that take the place of this one. ``limits`` raises lengths, of fields by message and path
    (``"DataTransferRequest.messageId"``, as the standard's ``FieldLength`` names them) or by the type that they stand
    in (``"StatusInfoType.reasonCode"``), whatever their case. ``zone`` is the
    time zone of date-times that name none. ``errata``: what the standard's published errata allow beyond its schemas,
    such as the unit ``Hertz`` in 1.6. ``allow_incomplete``: what a required place lacks becomes None, although its type
    does not say so. ``decide`` has the last word: it is given each finding, with the treatment that the rules have for
    it, and returns the one to use; if it raises, the payload is refused.

    Going out nothing is repaired: what ``rules`` accept is written as it is, and the rest is refused.
    """

    __slots__ = __match_args__ = ("rules", "actions", "limits", "zone", "errata", "allow_incomplete", "decide")

    def __init__(
        self,
        rules: Rules = MappingProxyType({}),
        *,
        actions: Mapping[str, Leniency] = MappingProxyType({}),
        limits: Mapping[str, int] = MappingProxyType({}),
        zone: tzinfo = UTC,
        errata: bool = False,
        allow_incomplete: bool = False,
        decide: Decide | None = None,
    ) -> None:
        if not isinstance(unchecked(zone), tzinfo):
            raise TypeError(f"a zone is a tzinfo, not {zone!r}")
        for action, policy in actions.items():
            if not isinstance(unchecked(policy), Leniency):
                raise TypeError(f"the policy for {action} is a {type(policy).__name__}, not a Leniency")
        self.rules: Rules = MappingProxyType({Deviation(one): Treatment(rules[one]) for one in rules})
        self.actions: Mapping[str, Leniency] = MappingProxyType(dict(actions))
        self.limits: Mapping[str, int] = MappingProxyType(dict(limits))
        self.zone = zone
        self.errata = errata
        self.allow_incomplete = allow_incomplete
        self.decide = decide

    def but(self, rules: Rules = MappingProxyType({}), **changes: Any) -> Leniency:
        """Return this policy with other treatments of some deviations, and with other settings, named as above."""
        settings = {name: getattr(self, name) for name in self.__match_args__[1:]}
        return Leniency({**self.rules, **rules}, **{**settings, **changes})

    def of(self, action: str) -> Leniency:
        """Return the policy for an action."""
        return self.actions.get(action, self)

    def __reduce__(self) -> tuple[Any, ...]:
        settings = {name: getattr(self, name) for name in self.__match_args__[1:]}
        plain: dict[str, Any] = {name: dict(one) if is_mapping(one) else one for name, one in settings.items()}
        return partial(Leniency, **plain), (dict(self.rules),)

    def _fields(self) -> tuple[Any, ...]:
        return tuple(frozenset(one.items()) if is_mapping(one) else one for one in super()._fields())


STRICT: Final = Leniency()
"""Exactly what the official schema files accept."""

ERRATA: Final = Leniency(errata=True)
"""The schemas and the errata: what connections read by default."""

LENIENT: Final = Leniency(
    {deviation: Treatment.ACCEPT for deviation in Deviation if deviation is not Deviation.NO_JSON}, errata=True
)
"""Keeps of a message what can be kept and repairs only what its type could not hold.

It is meant for what stations send. What a station is told to do should be read strictly: a charging profile of which a
period was left out is another profile.
"""

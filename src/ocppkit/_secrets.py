"""What is never shown: secrets are a fact of a field, and are masked wherever values are put before people."""

from __future__ import annotations

import re
from typing import Any, Final, final

from ocppkit._text import amount, shortened
from ocppkit._value import Value
from ocppkit.json import is_array, is_mapping

MASK: Final = "***"
"""Stands for a secret wherever values are shown."""

# To the last "@" of the line: what makes a URL invalid is mostly a password with characters that have no place in one.
_USER_INFO: Final = re.compile(r"(://).*@")
_LONGEST_SHOWN: Final = 80


@final
class Secret(Value):
    """When a field is a secret: always or, with a path, if the value found there is one of ``values`` (lower case).

    Names are compared as the standard compares them, whatever their case.
    """

    __slots__ = __match_args__ = ("path", "values")

    def __init__(self, path: tuple[str, ...] = (), values: tuple[str, ...] = ()) -> None:
        self.path = path
        self.values = values

    def applies(self, owner: object) -> bool:
        """Whether the field is secret in this object or JSON object; it is if what decides on it is missing."""
        value: Any = owner
        for name in self.path:
            value = value.get(name) if is_mapping(value) else getattr(value, name, None)
        return not self.path or not isinstance(value, str) or value.strip().casefold() in self.values


def shown(value: object) -> str:
    """Show a value in a message for people: short, without the inside of objects, without passwords in URLs."""
    if is_mapping(value):
        return f"an object of {amount(len(value), 'member')}"
    if is_array(value):
        return f"a list of {amount(len(value), 'item')}"
    if isinstance(value, int) and value.bit_length() > 1024:
        return f"an integer of {value.bit_length()} bits"  # Python may refuse to write it
    if not (value is None or isinstance(value, str | int | float)):
        return f"a Python {type(value).__module__}.{type(value).__qualname__}".replace("builtins.", "")
    return shortened(masked(str(value)) if isinstance(value, str) else repr(value), _LONGEST_SHOWN)


def masked(value: object) -> str:
    """Return the repr of a value, without passwords in the URLs of its texts."""
    if type(value) is str:
        return repr(without_password(value))
    if is_array(value):
        return f"[{', '.join(masked(item) for item in value)}]"
    return repr(value)


def without_password(text: str) -> str:
    """Mask what a URL in a text may have as user and password."""
    return _USER_INFO.sub(rf"\1{MASK}@", text) if "://" in text else text

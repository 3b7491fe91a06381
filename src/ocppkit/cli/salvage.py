"""What can be read of broken JSON: where it breaks, and the part before."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

_CLOSING: Final = {"[": "]", "{": "}"}
_DEEPEST: Final = 100


class Break(NamedTuple):
    """Where a text stops being JSON: line and column from 1, and why."""

    line: int
    column: int
    reason: str


def break_of(text: str) -> Break | None:
    """Return where a text stops being JSON, None if it is JSON or nests too deep to say."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return Break(error.lineno, error.colno, (error.msg[:1].lower() + error.msg[1:]).removesuffix(" starting at"))
    except RecursionError:
        return None
    return None


def beginning(text: str) -> Any:
    """Return the value that a text starts with, closed behind its last whole member; None if nothing can be read.

    What is cut off is lost: an object may lack members, a list items.
    """
    for end, closing in _ends(text):
        try:
            return json.loads(text[:end] + closing)
        except (ValueError, RecursionError):
            continue
    return None


_MOST_ENDS: Final = 50
"""Places that are tried; what breaks a text is rarely further than this from the last good one."""


def _ends(text: str) -> Iterable[tuple[int, str]]:
    """Return the last places where a member or an item ends, each with what closes the brackets that are open there."""
    ends: deque[tuple[int, str]] = deque(maxlen=_MOST_ENDS)
    closing = ""
    quoted = escaped = False
    for at, char in enumerate(text):
        if quoted:
            quoted, escaped = escaped or char != '"', not escaped and char == "\\"
            if not quoted:
                ends.append((at + 1, closing))
        elif char == '"':
            quoted = True
        elif char == ",":
            ends.append((at, closing))
        elif char in _CLOSING and len(closing) < _DEEPEST:
            closing = _CLOSING[char] + closing
            ends.append((at + 1, closing))
        elif char == closing[:1]:
            closing = closing[1:]
            ends.append((at + 1, closing))
    ends.append((len(text), closing))
    return reversed(ends)

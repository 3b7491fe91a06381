"""What a line holds: its frames, the items of its list, all without the colours and quotes that a program put there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecoder
from typing import Any, Final

from ocppkit.json import is_array, is_object

# The beginning of a frame in a line of text; the second form stands in a JSON string.
BEGIN: Final = re.compile(r'\[\s*[2-6]\s*,\s*(?:"|(?P<escaped>\\")|(?:-?\d+|null)\s*,\s*["{])')

_ESCAPES: Final = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?)")
_DOUBLED: Final = re.compile(r'"(\s*\[\s*[2-6]\s*,\s*""(?!\s*,\s*["{])(?:[^"]|"")*+)"(?!")')
_LIST: Final = re.compile(r"\s*\[\s*(?=[\[{])")
_BETWEEN: Final = re.compile(r"\s*,?\s*")
_MOST_TRIED: Final = 20  # beginnings in a line that are those of no frame

_raw_decode: Final = JSONDecoder().raw_decode


def plain(text: str) -> str:
    """Return a line without the escape sequences of terminals, and without the quotes that CSV doubles in a frame."""
    if "\x1b" in text:
        text = _ESCAPES.sub("", text)
    return _DOUBLED.sub(_undoubled, text) if '""' in text else text


def _undoubled(match: re.Match[str]) -> str:
    return match[1].replace('""', '"')


def is_frame(value: object) -> bool:
    """Whether a value has the form of a frame: a message type, a message id, and what belongs to them."""
    return (
        is_array(value)
        and 2 < len(value) < 6
        and type(value[0]) is int
        and 2 <= value[0] <= 6
        and not is_array(value[1])
    )


def whole_frames(text: str, begin: int = 0) -> Iterator[tuple[int, int, str]]:
    """Find the frames in a line that begin and end there, in JSON strings too: where they stand, and their text."""
    tried = 0
    while tried < _MOST_TRIED and (match := BEGIN.search(text, begin)) is not None:
        start = match.start()
        if match["escaped"] is not None:
            start = max(text.rfind('"', begin, start), begin)
        value, end = decoded_at(text, start)
        if isinstance(value, str) and BEGIN.match(value.lstrip()):
            yield start, end, value
        elif is_frame(value):
            yield start, end, text[start:end]
        else:
            tried += 1
            end = match.start() + 1
        begin = end


def items(text: str) -> list[str]:
    """Cut a list of objects or of frames into its items, as they are written; what is no such list has none.

    What follows an item that cannot be read is one more.
    """
    match = _LIST.match(text)
    found: list[str] = []
    if match is None:
        return found
    place = match.end()
    while place < len(text) and text[place] != "]":
        try:
            _, end = _raw_decode(text, place)
        except (ValueError, RecursionError):
            return [*found, text[place:]] if found else found
        found.append(text[place:end])
        place = _end_of(_BETWEEN, text, end)
    return found


def _end_of(pattern: re.Pattern[str], text: str, begin: int) -> int:
    match = pattern.match(text, begin)
    return begin if match is None else match.end()


def decoded_at(text: str, begin: int) -> tuple[Any, int]:
    """Read the JSON value that begins in a place of a text: None, and the end of the text, if there is none."""
    try:
        value, end = _raw_decode(text, begin)
    except (ValueError, RecursionError):
        return None, len(text)
    return value, end


def object_of(text: str) -> dict[str, Any] | None:
    """Read a text that is a JSON object; None if it is none."""
    value, end = decoded_at(text, 0)
    return value if is_object(value) and not text[end:].strip() else None

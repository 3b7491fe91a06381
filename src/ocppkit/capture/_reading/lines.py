"""Lines of a source: read in bounded pieces, and counted by what became of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecoder
from typing import BinaryIO, Final, Generic, TypeVar, final

from ocppkit.capture.records import MOST_OF_A_LINE

__all__ = ["Counts"]

SHOWN_OF_LONG: Final = 200
"""Characters that are kept of a line that is too long."""


@final
class Counts:
    """How many lines were read, and what became of them.

    Each line is one of these: ``framed`` has a frame or its beginning, ``continued`` is a further line of a frame,
    ``linked`` says that a connection was opened or closed, ``broken`` could not be read, ``skipped`` is other logging.
    ``size`` is in bytes, or characters of lines that came as text.
    """

    __slots__ = _COUNTED = ("lines", "framed", "continued", "linked", "broken", "skipped", "size")

    def __init__(self) -> None:
        self.lines = 0
        self.framed = 0
        self.continued = 0
        self.linked = 0
        self.broken = 0
        self.skipped = 0
        self.size = 0

    def __repr__(self) -> str:
        return f"Counts({', '.join(f'{name}={getattr(self, name)}' for name in self._COUNTED)})"


def lines_of(file: BinaryIO, most: int = MOST_OF_A_LINE) -> Iterator[bytes]:
    """Read the lines of a file; of one that is longer than ``most`` bytes only so much and one byte is returned."""
    while line := file.readline(most + 1):
        yield line
        while len(line) > most and not line.endswith(b"\n"):
            line = file.readline(most + 1)


def decoded(line: bytes | str) -> str:
    """Decode a line; what is no UTF-8 becomes surrogates that ``encoded`` turns back."""
    if isinstance(line, str):
        return line
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode(errors="surrogateescape")


def encoded(text: str) -> str | bytes:
    """Return a part of a decoded line as text or, if it was no UTF-8, as bytes."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        try:
            return text.encode(errors="surrogateescape")
        except UnicodeEncodeError:  # the line came as text, with surrogates of its own
            return text.encode(errors="surrogatepass")
    return text


def is_too_long(line: bytes | str, most: int = MOST_OF_A_LINE) -> bool:
    """Whether a line is longer than a reader takes, its end not counted."""
    ended = line.endswith("\n") if isinstance(line, str) else line.endswith(b"\n")
    return len(line) - ended > most


# Frames over several lines

# What a further line of a frame can begin with, and no line of a log does.
_FURTHER: Final = re.compile(
    r'$|[{}\],":]|\[\s*(?:$|["{\[\]])|(?:-?\d[\d.eE+-]*|true|false|null)(?:\s*[,\]}])*\s*$',
)
_COMPOSE: Final = re.compile(r"[\w.-]+\s*\| ?")  # docker compose puts the service before each line
_TEXT: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?P<end>"|\\?\Z)')
_MOST_FURTHER_LINES: Final = 10_000
_raw_decode: Final = JSONDecoder().raw_decode

T = TypeVar("T")


@final
class Begun(Generic[T]):
    """A frame that has begun in line ``line`` and goes on in the next ones; ``what`` is known of it."""

    __slots__ = ("_open", "_size", "_texts", "line", "what")

    def __init__(self, text: str, line: int, what: T) -> None:
        self.line = line
        self.what = what
        self._texts = [text]
        self._open = _opened(text) or 0
        self._size = len(text)

    @property
    def is_open(self) -> bool:
        """Whether further lines may end the frame; if not, it is broken, or cut off for good."""
        # What ends with a bracket and lacks one was sent so.
        return self._open > 0 and not self._texts[0].rstrip().endswith("]")

    @property
    def complete(self) -> bool:
        """Whether all brackets are closed."""
        return self._open <= 0

    def goes_on(self, text: str) -> bool:
        """Take a line if it is a further one of the frame; return whether it is."""
        compose = _COMPOSE.match(text)
        text = text if compose is None else text[compose.end() :]
        opened = _opened(text) if _FURTHER.match(text.strip()) else None
        if opened is None or len(self._texts) > _MOST_FURTHER_LINES or self._size + len(text) > MOST_OF_A_LINE:
            return False
        self._texts.append(text)
        self._open += opened
        self._size += len(text)
        return True

    def text(self, *, whole: bool) -> str:
        """Return the frame; unless the ``whole`` text belongs to it, without what follows its end."""
        text = "\n".join(self._texts).strip()
        if whole:
            return text
        try:
            return text[: _raw_decode(text)[1]]
        except (ValueError, RecursionError):
            return text


def _opened(text: str) -> int | None:
    """Return how many brackets a line opens and does not close; None if a string in it has no end."""
    rest = _TEXT.sub(_without_text, text)
    if '"' in rest:
        return None
    return rest.count("[") + rest.count("{") - rest.count("]") - rest.count("}")


def _without_text(match: re.Match[str]) -> str:
    return "" if match["end"] == '"' else '"'


def unquoted(text: str, begin: int) -> str:
    """Return the rest of a line in which a frame begins and does not end, without the quotes around it."""
    rest = text[begin:].rstrip()
    if rest[:1] == '"':
        return rest[1:].removesuffix('"').replace('\\"', '"')
    return rest.removesuffix(text[begin - 1]) if begin and text[begin - 1] in "'\"`" else rest

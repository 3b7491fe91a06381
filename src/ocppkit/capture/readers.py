"""Readers of logs: what people have, line by line, as the entries of a capture.

A reader loses nothing and invents nothing: each line of the source has a frame, continues one, is other logging, or is
a ``BrokenLine``, and ``Counts`` says how many are which. It keeps one frame in memory, and the first lines while it
finds out what it reads.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, tzinfo
from enum import StrEnum
from itertools import chain
from json import JSONDecoder
from typing import Any, BinaryIO, Final, NamedTuple, final

from ocppkit.capture._reading.heads import Direction, Head, Heads, Way, found_time, other
from ocppkit.capture._reading.lines import (
    SHOWN_OF_LONG,
    Begun,
    Counts,
    decoded,
    encoded,
    is_too_long,
    lines_of,
    unquoted,
)
from ocppkit.capture._reading.wrapped import as_written, unwrapped
from ocppkit.capture.records import MOST_OF_A_LINE, BrokenLine, Entry, Record
from ocppkit.capture.trace import entry_of
from ocppkit.frames import Call
from ocppkit.json import is_object
from ocppkit.messages import Sender
from ocppkit.versions import VERSIONS, Version

__all__ = ["Counts", "LogFormat", "read_file", "read_log"]


class LogFormat(StrEnum):
    """What a log looks like."""

    TRACE = "trace"
    """Our own traces, as ``TraceWriter`` writes them."""
    BARE = "bare"
    """Frames alone, one a line or printed over several."""
    MOBILITYHOUSE = "mobilityhouse"
    """Lines of the Python package ``ocpp``, whatever is put before them: ``INFO:ocpp:CP_1: receive message [2,...]``.
    Frames elsewhere in such a log are repetitions."""
    HOME_ASSISTANT = "home-assistant"
    """Home Assistant's log, in which the same package writes: ``... INFO (MainThread) [ocpp] CP_1: send [3,...]``."""
    JSON = "json"
    """JSON objects, one a line, with the frame in a property, as text or as an array."""
    TEXT = "text"
    """Any other line with a frame in it, with its time, station and direction where they can be told."""


# The beginning of a frame in a line of text; the second form stands in a JSON string.
_BEGIN: Final = re.compile(r'\[\s*[2-6]\s*,\s*(?:"|(?P<escaped>\\")|(?:-?\d+|null)\s*,\s*["{])')
_BARE: Final = re.compile(r"\s*\[\s*(?:$|[2-6]\s*(?:,|$))")
_RECEIVED, _SENT = ": receive message ", ": send "  # what the package writes before a frame
_LONGEST_IDENTITY: Final = 255
_LAST_WORD: Final = re.compile(r"[^\s:\[(]*$")
_IN_HOME_ASSISTANT: Final = re.compile(r"\(\w+\) \[")

_raw_decode: Final = JSONDecoder().raw_decode

LINES_TO_RECOGNISE: Final = 200
_CHARACTERS_TO_RECOGNISE: Final = 1 << 20

_NOTHING: Final = Head(None, "", None)
_PACKAGE: Final = (LogFormat.MOBILITYHOUSE, LogFormat.HOME_ASSISTANT)

# Formats of which each line is an entry, and what is said of one that is not.
_NO_OTHER_LINES: Final = {
    LogFormat.TRACE: "it is no JSON",
    LogFormat.JSON: "it is no JSON",
    LogFormat.BARE: "it is no frame",
}


class _Found(NamedTuple):
    """Where a frame begins in a line, what the line says of it, and whether the rest of the line is what came."""

    begin: int
    head: Head
    whole: bool


@final
class _Reader:
    """Turns lines into entries."""

    def __init__(
        self,
        format: LogFormat | None,
        zone: tzinfo,
        written_by: Sender | None,
        version: type[Version] | None,
        counts: Counts,
    ) -> None:
        self._counts = counts
        self._format = format
        self._allowed = frozenset(LogFormat) if format is None else frozenset({format})
        self._written_by = written_by
        self._zone = zone
        self._version = version
        self._heads = Heads(zone)
        self._begun: Begun[_Found] | None = None
        self._in_trace = format is LogFormat.TRACE

    def read(self, lines: Iterable[bytes | str]) -> Iterator[Entry]:
        """Read all lines; find out first what is not known of them."""
        numbered = enumerate(lines, 1)
        first = [] if self._format is not None and self._written_by is not None else _first_of(numbered)
        if self._format is None:
            self._recognise([line for _, line in first])
        if self._written_by is None:
            self._written_by = self._writer([line for _, line in first])
        counts = self._counts
        for number, line in chain(first, numbered):
            counts.lines += 1
            counts.size += len(line)
            if len(line) > MOST_OF_A_LINE and is_too_long(line):
                yield from self._end()
                counts.broken += 1
                yield BrokenLine(
                    number, decoded(line[:SHOWN_OF_LONG]), f"it is longer than {MOST_OF_A_LINE} characters"
                )
                continue
            text = decoded(line).rstrip("\r\n")
            if self._begun is not None:
                if self._begun.goes_on(text):
                    counts.continued += 1
                    if self._begun.complete:
                        yield from self._end()
                    continue
                yield from self._end()
            entry = self._line(text if number > 1 else text.removeprefix("\ufeff"), number)
            if entry is not None:
                if type(entry) is Record:
                    counts.framed += 1
                elif type(entry) is BrokenLine:
                    counts.broken += 1
                else:
                    counts.linked += 1
                yield entry
            elif self._begun is None:
                counts.skipped += 1
        yield from self._end()

    # What is read

    def _recognise(self, lines: Sequence[bytes | str]) -> None:
        """Take the format of the first lines, the most telling one that a third of their frames are in."""
        votes = Counter(format for line in lines if (format := self._form(decoded(line))) is not None)
        self._format = next((one for one in LogFormat if votes[one] * 3 >= max(1, votes.total())), LogFormat.TEXT)
        self._in_trace = self._in_trace or self._format is LogFormat.TRACE
        if self._format in _PACKAGE:
            self._allowed -= {LogFormat.TEXT}

    def _form(self, text: str) -> LogFormat | None:
        """Say which format a line is in, None if it has no frame."""
        if text[:1] == "{":
            if '"ocppkit"' in text[:200]:
                return LogFormat.TRACE
            value = _object(text)
            if value is not None and unwrapped(value, self._zone) is not None:
                return LogFormat.JSON
        if self._of_package(text) is not None:
            return LogFormat.HOME_ASSISTANT if _IN_HOME_ASSISTANT.search(text) else LogFormat.MOBILITYHOUSE
        if _BARE.match(text):
            return LogFormat.BARE
        return None if _BEGIN.search(text) is None else LogFormat.TEXT

    def _writer(self, lines: Sequence[bytes | str]) -> Sender:
        """Say who wrote the log: the CSMS, unless more calls of the first lines speak against it than for it."""
        if self._format in {LogFormat.TRACE, LogFormat.BARE}:
            return Sender.CSMS
        right = wrong = 0
        for entry in _Reader(self._format, self._zone, Sender.CSMS, None, Counts()).read(lines):
            if isinstance(entry, Record) and entry.sender is not None and isinstance(entry.frame, Call):
                senders = {action.sender for one in VERSIONS if (action := one.actions.get(entry.frame.action))}
                right += senders == {entry.sender}
                wrong += senders == {other(entry.sender)}
        return Sender.STATION if wrong > right else Sender.CSMS

    # Lines

    def _line(self, text: str, number: int) -> Entry | None:
        """Read a line that begins something; None if it has no entry, or one that goes on."""
        allowed, format = self._allowed, self._format
        if text[:1] == "{" and (LogFormat.JSON in allowed or LogFormat.TRACE in allowed):
            if self._in_trace or '"ocppkit"' in text[:200]:
                self._in_trace = True
                return entry_of(text, number)
            value = _object(text)
            if value is not None:
                return self._wrapped(value, text, number)
        found = None
        if format in _PACKAGE or LogFormat.MOBILITYHOUSE in allowed:
            found = self._of_package(text)
        if found is None and LogFormat.BARE in allowed and _BARE.match(text):
            found = _Found(0, _NOTHING, whole=True)
        if found is None and LogFormat.TEXT in allowed and not (format is LogFormat.JSON and text[:1] == "{"):
            found = self._in_text(text)
        if found is not None:
            return self._framed(text, number, found)
        reason = None if format is None else _NO_OTHER_LINES.get(format)
        return BrokenLine(number, text, reason) if reason is not None and text.strip() else None

    def _of_package(self, text: str) -> _Found | None:
        at = text.find(_RECEIVED)
        if at >= 0:
            begin, way = at + len(_RECEIVED), Way.IN
        else:
            at = text.find(_SENT)
            begin, way = at + len(_SENT), Way.OUT
            if at < 0 or text[begin : begin + 1] != "[":
                return None
        time, _, _ = found_time(text, 0, at, self._zone)
        station = _LAST_WORD.search(text, max(at - _LONGEST_IDENTITY, 0), at)
        return _Found(begin, Head(time, station[0] if station else "", way), whole=True)

    def _in_text(self, text: str) -> _Found | None:
        match = _BEGIN.search(text)
        if match is None:
            return None
        begin = match.start()
        if match["escaped"] is not None:
            begin = max(text.rfind('"', 0, begin), 0)
        return _Found(begin, _NOTHING, whole=False)

    def _framed(self, text: str, number: int, found: _Found, *, alone: bool = False) -> Record | None:
        """Cut the frame out of its line; None if it goes on, which one that is ``alone`` does not."""
        begin, head, whole = found
        end = len(text)
        try:
            value, end = _raw_decode(text, begin)
        except (ValueError, RecursionError):
            value = None
        if not whole:
            head = self._heads.read(text, begin, end)
        if isinstance(value, str):
            return self._record(value, number, head)
        if value is None and not alone:
            begun = Begun(text[begin:], number, _Found(begin, head, whole))
            if begun.is_open:
                self._begun = begun
                return None
        cut = text[begin:] if whole else text[begin:end] if value is not None else unquoted(text, begin)
        return self._record(cut.strip(), number, head)

    def _end(self) -> Iterator[Record]:
        """End the frame that has begun, whether it is complete or not."""
        begun, self._begun = self._begun, None
        if begun is not None:
            self._counts.framed += 1
            yield self._record(begun.text(whole=begun.what.whole), begun.line, begun.what.head)

    def _wrapped(self, value: dict[str, Any], text: str, number: int) -> Record | None:
        wrapped = unwrapped(value, self._zone)
        if wrapped is None:
            return None
        time, connection, direction, version = wrapped[1:]
        frame = wrapped.frame
        if not isinstance(frame, str):
            frame = as_written(frame, text)
        elif not frame.lstrip().startswith("["):
            found = self._of_package(frame) or self._in_text(frame)
            inner = None if found is None else self._framed(frame, number, found, alone=True)
            if inner is None:
                return None
            sender = self._sender(direction) or inner.sender
            where = connection or inner.connection
            return Record(inner.time or time, where, sender, inner.text, version or inner.version, line=number)
        return self._record(frame.strip(), number, Head(time, connection, direction), version)

    def _record(self, text: str, number: int, head: Head, version: type[Version] | None = None) -> Record:
        return Record(
            head.time,
            head.connection,
            self._sender(head.direction),
            encoded(text),
            version or self._version,
            line=number,
        )

    def _sender(self, direction: Direction) -> Sender | None:
        if not isinstance(direction, Way):
            return direction
        writer = self._written_by or Sender.CSMS
        return writer if direction is Way.OUT else other(writer)


def _first_of(numbered: Iterator[tuple[int, bytes | str]]) -> list[tuple[int, bytes | str]]:
    first: list[tuple[int, bytes | str]] = []
    size = 0
    for one in numbered:
        first.append(one)
        size += len(one[1])
        if len(first) >= LINES_TO_RECOGNISE or size >= _CHARACTERS_TO_RECOGNISE:
            break
    return first


def _object(text: str) -> dict[str, Any] | None:
    try:
        value, end = _raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return value if is_object(value) and not text[end:].strip() else None


def read_log(
    lines: Iterable[bytes | str],
    format: LogFormat | None = None,
    *,
    zone: tzinfo = UTC,
    written_by: Sender | None = None,
    version: type[Version] | None = None,
    counts: Counts | None = None,
) -> Iterator[Entry]:
    """Read the lines of a log as entries, in order, while they come.

    ``format``: None recognises it from the first lines, up to 200 of them, and takes lines of other formats where they
    are plain. ``zone``: that of times that name none. ``written_by``: the side that wrote the log and says "received"
    and "sent"; None takes the one that fits the actions of the first lines, and the CSMS if they do not tell.
    ``version``: that of frames where the source does not say. ``counts`` is kept up to date.

    Raises:
        TraceVersionError: a trace of another version of its format.
    """
    return _Reader(format, zone, written_by, version, Counts() if counts is None else counts).read(lines)


def read_file(
    file: BinaryIO,
    format: LogFormat | None = None,
    *,
    zone: tzinfo = UTC,
    written_by: Sender | None = None,
    version: type[Version] | None = None,
    counts: Counts | None = None,
) -> Iterator[Entry]:
    """Read a log from a binary file in bounded pieces, so that no line is held that is too long; see ``read_log``."""
    return read_log(lines_of(file), format, zone=zone, written_by=written_by, version=version, counts=counts)

"""Readers of logs: what people have, line by line, as the entries of a capture.

A reader loses nothing and invents nothing: each line of the source has a frame, continues one, is other logging, or is
a ``BrokenLine``, and ``Counts`` says how many are which. It keeps one frame in memory, and the first lines while it
finds out what it reads.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import UTC, tzinfo
from enum import StrEnum
from itertools import chain
from json import JSONDecoder
from typing import Any, BinaryIO, Final, final

from ocppkit.capture._reading.found import BARE, NOTHING, Found, bare, in_text, of_package
from ocppkit.capture._reading.heads import Direction, Head, Heads, Way, other
from ocppkit.capture._reading.lines import (
    SHOWN_OF_LONG,
    Begun,
    Counts,
    decoded,
    encoded,
    ended,
    first_of,
    is_too_long,
    lines_of,
    unquoted,
)
from ocppkit.capture._reading.pieces import BEGIN, decoded_at, items, object_of, plain, whole_frames
from ocppkit.capture._reading.wrapped import Wrapped, as_written, unwrapped
from ocppkit.capture.records import MOST_OF_A_LINE, BrokenLine, Entry, Record
from ocppkit.capture.trace import entry_of
from ocppkit.frames import Call
from ocppkit.messages import Sender
from ocppkit.versions import VERSIONS, Version

__all__ = ["Counts", "LogFormat", "lines_of", "read_file", "read_log"]


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


_IN_HOME_ASSISTANT: Final = re.compile(r"\(\w+\) \[")

_raw_decode: Final = JSONDecoder().raw_decode

LINES_TO_RECOGNISE: Final = 200

_PACKAGE: Final = (LogFormat.MOBILITYHOUSE, LogFormat.HOME_ASSISTANT)

_OF_LISTS: Final = " \t[]{},"
_AROUND: Final = 300  # characters of a line that are looked at around a frame behind another one

# Formats of which each line is an entry, and what is said of one that is not.
_NO_OTHER_LINES: Final = {
    LogFormat.TRACE: "it is no JSON",
    LogFormat.JSON: "it is no JSON",
    LogFormat.BARE: "it is no frame",
}


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
        self._begun: Begun[Found | None] | None = None  # with nothing found, an object printed over lines
        self._printed: list[str] = []
        self._more: list[Record] = []  # behind the first one of a line
        self._failure: Exception | None = None
        self._in_trace = format is LogFormat.TRACE

    def read(self, lines: Iterable[bytes | str]) -> Iterator[Entry]:
        """Read all lines; find out first what is not known of them."""
        numbered = enumerate(self._until_failure(lines), 1)
        first = (
            [] if self._format is not None and self._written_by is not None else first_of(numbered, LINES_TO_RECOGNISE)
        )
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
            text = plain(decoded(line).rstrip("\r\n"))
            yield from self._one(text if number > 1 else text.removeprefix("\ufeff"), number)
        yield from self._end()
        if self._failure is not None:
            raise self._failure

    def _until_failure(self, lines: Iterable[bytes | str]) -> Iterator[bytes | str]:
        """Return the lines up to where reading them fails: what came before is read first."""
        try:
            for line in lines:
                yield from ended(line)
        except Exception as error:  # whatever it is, it is raised behind what was read
            self._failure = error

    def _one(self, text: str, number: int, *, again: bool = False) -> Iterator[Entry]:
        """Read a line; ``again``: one of an object that did not end."""
        counts = self._counts
        if self._begun is not None and (yield from self._goes_on(self._begun, text)):
            return
        if text.strip() == "{" and not again and LogFormat.JSON in self._allowed and not self._in_trace:
            self._begun, self._printed = Begun(text, number, None), [text]
            return
        entry = self._line(text, number)
        if entry is not None:
            if type(entry) is Record:
                counts.framed += 1
            elif type(entry) is BrokenLine:
                counts.broken += 1
            else:
                counts.linked += 1
            yield entry
            if self._more:
                more, self._more = self._more, []
                yield from more
        elif self._begun is None:
            counts.skipped += 1

    # What goes on over several lines

    def _goes_on(self, begun: Begun[Found | None], text: str) -> Generator[Entry, None, bool]:
        """Take a line that may be a further one of what has begun; return whether it is."""
        if begun.what is not None and begun.is_mere_bracket and text.lstrip()[:1] in {"[", "{"}:
            self._begun = None
            self._counts.skipped += 1
            return False
        is_refused = begun.what is not None and self._is_entry(text)
        if is_refused or not begun.goes_on(text):
            yield from self._end()
            return False
        if begun.what is None:
            self._printed.append(text)
        else:
            self._counts.continued += 1
        if begun.complete:
            yield from self._end()
        return True

    def _is_entry(self, text: str) -> bool:
        """Whether a line is an entry by itself, whatever has begun before it."""
        if text[:2] == '{"' and (self._in_trace or self._format is LogFormat.JSON):
            return True
        return next(whole_frames(text), None) is not None

    def _end(self) -> Iterator[Entry]:
        """End what has begun, whether it is complete or not."""
        begun, self._begun = self._begun, None
        if begun is None:
            return
        if begun.what is not None:
            self._counts.framed += 1
            text = begun.text(whole=begun.what.whole)
            cut = text.removesuffix(",") if begun.complete else text  # an item of a list of frames
            yield self._record(cut, begun.line, begun.what.head)
            return
        printed, self._printed = self._printed, []
        text = begun.text(whole=True).rstrip(", ")
        value = object_of(text) if begun.complete else None
        if value is None:
            for number, line in enumerate(printed, begun.line):
                yield from self._one(line, number, again=True)
            yield from self._end()
            return
        record = self._wrapped(value, text, begun.line)
        if record is None:
            self._counts.skipped += len(printed)
            return
        self._counts.framed += 1
        self._counts.continued += len(printed) - 1
        yield record

    # What is read

    def _recognise(self, lines: Sequence[bytes | str]) -> None:
        """Take the format of the first lines, the most telling one that a third of their frames are in."""
        votes = Counter(format for line in lines if (format := self._form(plain(decoded(line)))) is not None)
        self._format = next((one for one in LogFormat if votes[one] * 3 >= max(1, votes.total())), LogFormat.TEXT)
        self._in_trace = self._in_trace or self._format is LogFormat.TRACE
        if self._format in _PACKAGE:
            self._allowed -= {LogFormat.TEXT}

    def _form(self, text: str) -> LogFormat | None:
        """Say which format a line is in, None if it has no frame."""
        if text[:1] == "{":
            if '"ocppkit"' in text[:200]:
                return LogFormat.TRACE
            value = object_of(text)
            if value is not None and unwrapped(value, self._zone) is not None:
                return LogFormat.JSON
        if of_package(text, self._zone) is not None:
            return LogFormat.HOME_ASSISTANT if _IN_HOME_ASSISTANT.search(text) else LogFormat.MOBILITYHOUSE
        if BARE.match(text):
            return LogFormat.BARE
        return None if BEGIN.search(text) is None else LogFormat.TEXT

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

    def _line(self, text: str, number: int, *, alone: bool = False) -> Entry | None:
        """Read a line that begins something; None if it has no entry, or one that goes on.

        ``alone``: it is an item of a list, and so neither goes on nor is a list of items.
        """
        allowed, format = self._allowed, self._format
        if text[:1] == "{" and (LogFormat.JSON in allowed or LogFormat.TRACE in allowed):
            if self._in_trace or '"ocppkit"' in text[:200]:
                self._in_trace = True
                return entry_of(text, number)
            value = object_of(text)
            if value is not None:
                return self._wrapped(value, text, number)
        if not alone and text[:1] == "[" and (listed := items(text)):
            records: list[Record] = []
            for one in listed:
                entry = self._line(one, number, alone=True)
                records += [one for one in (entry, *self._more) if isinstance(one, Record)]
                self._more = []
            self._more = records[1:]
            return records[0] if records else None
        found = None
        if format in _PACKAGE or LogFormat.MOBILITYHOUSE in allowed:
            found = of_package(text, self._zone)
        if found is None and LogFormat.BARE in allowed:
            found = bare(text)
        if found is None and LogFormat.TEXT in allowed and not (format is LogFormat.JSON and text[:1] == "{"):
            found = in_text(text)
        if found is not None:
            return self._framed(text, number, found, alone=alone)
        reason = None if format is None else _NO_OTHER_LINES.get(format)
        return BrokenLine(number, text, reason) if reason is not None and text.strip(_OF_LISTS) else None

    def _framed(self, text: str, number: int, found: Found, *, alone: bool = False) -> Record | None:
        """Cut the frame out of its line; None if it goes on, which one that is ``alone`` does not."""
        begin, head, whole = found
        value, close = decoded_at(text, begin)
        end = close
        others: list[tuple[int, int, str]] = []
        if end < len(text) and head is NOTHING and value is not None:
            first = value if isinstance(value, str) else text[begin:end]
            others = [one for one in whole_frames(text, end) if one[2] != first]  # many a line repeats its frame
            whole = whole and not others and text[end:].strip() != ","
        if not whole:
            head = self._heads.read(text, begin, end)
        for start, stop, frame in others:
            before = f"{text[: min(begin, _AROUND)]} {text[max(end, start - _AROUND) : start]}"
            around = before + text[stop : stop + _AROUND]
            self._more.append(self._record(frame, number, self._heads.read(around, len(before), len(before))))
            end = stop
        if isinstance(value, str):
            return self._record(value, number, head)
        if value is None and not alone:
            begun: Begun[Found | None] = Begun(text[begin:], number, Found(begin, head, whole))
            if begun.is_open:
                self._begun = begun
                return None
        cut = text[begin:] if whole else text[begin:close] if value is not None else unquoted(text, begin)
        return self._record(cut.strip(), number, head)

    def _wrapped(self, value: dict[str, Any], text: str, number: int) -> Record | None:
        wrapped = unwrapped(value, self._zone)
        if wrapped is None:
            return None
        time, connection, direction, version = wrapped[1:]
        frame = wrapped.frame
        if not isinstance(frame, str):
            frame = as_written(frame, text)
        elif not frame.lstrip().startswith("["):
            found = of_package(frame, self._zone) or in_text(frame)
            inner = None if found is None else self._framed(frame, number, found, alone=True)
            if inner is None:
                return None
            self._more = [self._inside(one, wrapped, number) for one in self._more]
            return self._inside(inner, wrapped, number)
        return self._record(frame.strip(), number, Head(time, connection, direction), version)

    def _inside(self, inner: Record, around: Wrapped, number: int) -> Record:
        """Complete a frame of a line in an object by what the object says."""
        return Record(
            inner.time or around.time,
            around.connection or inner.connection,
            self._sender(around.direction) or inner.sender,
            inner.text,
            around.version or inner.version,
            line=number,
        )

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

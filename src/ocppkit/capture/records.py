"""What a capture consists of: frames as they went over a connection, and what could not be read as one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final, final

from ocppkit._value import Value
from ocppkit.errors import Finding, FrameError
from ocppkit.frames import Frame, parsed
from ocppkit.messages import Sender
from ocppkit.versions import Version

__all__ = ["BrokenLine", "Link", "LinkChange", "Record"]


@final
class Record(Value):
    """One frame as it went over a connection.

    ``time``: when, with its time zone; None where the source does not say. ``connection``: the station's identity, or
    whatever tells connections apart; empty where the source does not say. ``sender``: the side that sent it, None where
    the source does not say. ``text``: the frame as it came, bytes if it was no UTF-8. ``version``: the version of the
    connection, None where unknown. ``findings``: what the capturing connection found in its payload; a reader of other
    people's logs has none. ``line``: where the record stands in its source, from 1; 0 for none. It does not count when
    records are compared.
    """

    __slots__ = ("_frame", "connection", "findings", "line", "sender", "text", "time", "version")
    __match_args__ = ("time", "connection", "sender", "text", "version", "findings")
    _unshown = frozenset({"text"})

    def __init__(
        self,
        time: datetime | None,
        connection: str,
        sender: Sender | None,
        text: str | bytes,
        version: type[Version] | None = None,
        findings: Sequence[Finding] = (),
        *,
        line: int = 0,
    ) -> None:
        self.time = time
        self.connection = connection
        self.sender = sender
        self.text = text
        self.version = version
        self.findings = tuple(findings)
        self.line = line
        self._frame: Frame | FrameError | None = None

    @property
    def frame(self) -> Frame | FrameError:
        """The frame that the text is, or why it is none; parsed when first asked for."""
        if self._frame is None:
            self._frame = parsed(self.text)
        return self._frame


class Link(StrEnum):
    """What happens to a connection."""

    OPENED = "opened"
    CLOSED = "closed"


@final
class LinkChange(Value):
    """A connection was opened or closed. ``version`` is what was negotiated, None where the source does not say."""

    __slots__ = ("connection", "line", "link", "time", "version")
    __match_args__ = ("time", "connection", "link", "version")

    def __init__(
        self,
        time: datetime | None,
        connection: str,
        link: Link,
        version: type[Version] | None = None,
        *,
        line: int = 0,
    ) -> None:
        self.time = time
        self.connection = connection
        self.link = link
        self.version = version
        self.line = line


@final
class BrokenLine(Value):
    """A line of a source that could not be read; ``reason`` says why in a few words."""

    __slots__ = __match_args__ = ("line", "text", "reason")
    _unshown = frozenset({"text"})

    def __init__(self, line: int, text: str, reason: str) -> None:
        self.line = line
        self.text = text
        self.reason = reason


Entry = Record | LinkChange | BrokenLine

MOST_OF_A_LINE: Final = 8 << 20
"""Characters of a line that a reader takes; a longer one is broken."""

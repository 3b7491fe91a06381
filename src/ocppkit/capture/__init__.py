"""Captures: every frame of a connection as a record, written, read, redacted and replayed.

No module here knows a clock: the time is handed in.
"""

from __future__ import annotations

from ocppkit.capture.readers import Counts, LogFormat, read_file, read_log
from ocppkit.capture.records import BrokenLine, Entry, Link, LinkChange, Record
from ocppkit.capture.redaction import Redactor
from ocppkit.capture.replaying import Difference, DifferenceKind, Step, replay
from ocppkit.capture.tap import Capture
from ocppkit.capture.trace import FORMAT_VERSION, TraceVersionError, TraceWriter

__all__ = [
    "FORMAT_VERSION",
    "BrokenLine",
    "Capture",
    "Counts",
    "Difference",
    "DifferenceKind",
    "Entry",
    "Link",
    "LinkChange",
    "LogFormat",
    "Record",
    "Redactor",
    "Step",
    "TraceVersionError",
    "TraceWriter",
    "read_file",
    "read_log",
    "replay",
]

"""Redaction: a capture without what identifies people, stations and tokens, and without secrets.

What is not known to be harmless is replaced. The text of a frame is changed in place: only the insides of texts, and
numbers where a text is due, so that a valid frame stays valid, and a broken one stays broken in the same way.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from typing import Final, final

from ocppkit._secrets import MASK
from ocppkit.capture._pointers import at, payload_of, steps
from ocppkit.capture._reading.heads import other
from ocppkit.capture._reading.lines import decoded
from ocppkit.capture._redacting.frame_text import Pass, nothing_asked
from ocppkit.capture._redacting.pseudonyms import Pseudonyms
from ocppkit.capture._redacting.texts import Texts
from ocppkit.capture.records import BrokenLine, Entry, LinkChange, Record
from ocppkit.errors import Finding
from ocppkit.json import escape_pointer
from ocppkit.messages import Sender
from ocppkit.protocol import CALL

__all__ = ["Redactor"]

_MOST_ASKED: Final = 64  # calls that are remembered of a connection
_MOST_CONNECTIONS: Final = 10_000

_Asked = dict[tuple[Sender | None, str], str]
"""The actions of calls, by who made them and message id, the oldest first."""


@final
class Redactor:
    """Replaces identifiers by pseudonyms, the same by the same, and keeps what is known to be harmless.

    With the same ``key``, at best 32 random bytes, pseudonyms are the same in every run; None makes a random key, so
    that they are of this redactor alone. Whoever has the key can find out what a pseudonym stands for. Entries are
    given in their order, for an answer is understood by its call.
    """

    __slots__ = ("_asked", "_texts")

    def __init__(self, key: bytes | None = None) -> None:
        self._texts = Texts(Pseudonyms(os.urandom(32) if key is None else key))
        self._asked: OrderedDict[str, _Asked] = OrderedDict()

    def redact(self, entry: Entry) -> Entry:
        """Return an entry with its identifiers replaced; ``docs/captures.md`` says what is replaced and what stays."""
        match entry:
            case Record():
                return self._record(entry)
            case LinkChange(time, connection, link, version):
                return LinkChange(time, self._texts.identifier(connection), link, version, line=entry.line)
            case BrokenLine(line, text, reason):
                return BrokenLine(line, Pass(self._texts, None, nothing_asked).run(text, is_frame=False), reason)

    def _record(self, record: Record) -> Record:
        connection = self._texts.identifier(record.connection)
        asked = self._asked_on(record.connection)
        caller = None if record.sender is None else other(record.sender)
        done = Pass(
            self._texts,
            record.version,
            lambda message_id: asked.get((caller, message_id), asked.get((None, message_id))),
        )
        redacted = done.run(decoded(record.text), is_frame=True)
        text = redacted if isinstance(record.text, str) else redacted.encode(errors="surrogateescape")
        if done.kind == CALL and done.message_id is not None and done.action is not None:
            asked.pop((record.sender, done.message_id), None)
            asked[record.sender, done.message_id] = done.action
            if len(asked) > _MOST_ASKED:
                del asked[next(iter(asked))]
        new = Record(record.time, connection, record.sender, text, record.version, line=record.line)
        if not record.findings:
            return new
        payload = payload_of(new.frame)
        findings = [self._finding(one, payload) for one in record.findings]
        return Record(record.time, connection, record.sender, text, record.version, findings, line=record.line)

    def _asked_on(self, connection: str) -> _Asked:
        asked = self._asked.setdefault(connection, {})
        self._asked.move_to_end(connection)
        if len(self._asked) > _MOST_CONNECTIONS:
            self._asked.popitem(last=False)
        return asked

    def _finding(self, finding: Finding, payload: object) -> Finding:
        names = [step if step.isdecimal() else self._texts.name(step) for step in steps(finding.pointer)]
        pointer = "".join(f"/{escape_pointer(name)}" for name in names)
        return Finding(
            pointer,
            finding.rule,
            finding.limit,
            MASK if finding.value == MASK else at(payload, pointer),
            finding.code,
            finding.deviation,
            finding.treatment,
            finding.breaks_type,
        )

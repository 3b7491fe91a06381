"""The page of ``ocppkit trace --html``: a conversation as one file that needs no server and fetches nothing.

The page is written as the log is read. Rows go out in chunks of packed JSON, each in two blocks: an index that the page
reads when it opens, and the texts, which it unpacks when somebody looks at one. What is known later only, such as that
a call got no answer, stands in a later chunk. Whatever comes from the log is data inside these blocks and never markup;
the page's own policy allows no other script than its own.
"""

from __future__ import annotations

import json
import re
import zlib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import Any, BinaryIO, Final, final

from ocppkit.capture.records import BrokenLine, LinkChange
from ocppkit.cli._page.series import Charts
from ocppkit.cli.masking import masked_frame
from ocppkit.cli.output import broken
from ocppkit.conversations import Fault, FaultKind, Problem, Seen, Transaction, Unanswered
from ocppkit.errors import Finding, FrameError
from ocppkit.frames import CallError, CallResultError
from ocppkit.json import is_mapping
from ocppkit.messages import Sender

__all__ = ["write_page"]

_SCRIPTS: Final = ("format.js", "data.js", "filter.js", "diagram.js", "details.js", "chart.js", "page.js")

# What a row can be besides a frame of the types 2 to 6.
_BROKEN_FRAME, _LINK, _BROKEN_LINE = 0, 7, 8
_SENDERS: Final = {None: 0, Sender.STATION: 1, Sender.CSMS: 2, Sender.BOTH: 0}

# The first bits of a row's mask of what is wrong; the rules that are broken get the next ones as they come.
_UNANSWERED, _FAULT, _BROKEN = "unanswered", "fault", "broken line"
_WRONGS: Final = (_UNANSWERED, _FAULT, _BROKEN, *Problem)
_MOST_WRONGS: Final = 31

_COLUMNS: Final = (
    "number", "time", "station", "kind", "sender", "version", "action", "gist", "wrong", "findings", "answers",
    "waited", "id", "line",
)  # fmt: skip
_EMPTY: Final[dict[str, Any]] = dict.fromkeys(_COLUMNS, 0) | {"waited": -1, "id": ""}
_ROWS_OF_A_CHUNK: Final = 2000
_TEXT_OF_A_CHUNK: Final = 1 << 20
_SIZE_OF_A_FINDING: Final = 200
_LONGEST_NAME: Final = 200
_MOST_FINDINGS: Final = 500
_LEVEL: Final = 6

_ITEM: Final = re.compile(r"/[0-9]+(?=/|$)")
# What says most about a message, where a payload has it.
_GISTS: Final = ("status", "eventType", "requestedMessage", "type", "reason")
_TOKEN_INFOS: Final = ("idTagInfo", "idTokenInfo")
_LONGEST_GIST: Final = 40


def write_page(told: Iterable[object], out: BinaryIO, *, title: str = "OCPP trace", redacted: bool = False) -> None:
    """Write what ``Conversations`` tells of a log as one HTML page, in memory that does not grow with the log.

    Values of other types are passed over. Secrets are masked, and else texts are shown as they are given: redact them
    before, and say so with ``redacted``.

    Raises:
        OSError: the page cannot be written.
    """
    head, foot = _frame(title, "redacted" if redacted else "")
    out.write(head)
    writer = _Writer(out, redacted=redacted)
    for one in told:
        writer.take(one)
    writer.finish()
    out.write(foot)


def _frame(title: str, remark: str) -> tuple[bytes, bytes]:
    """Return what stands before and after the blocks."""
    style, script = _read("page.css"), "".join(map(_read, _SCRIPTS))
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hash(script)}",
            f"style-src {_hash(style)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )
    page = Template(_read("template.html")).substitute(
        title=escape(title), remark=remark, policy=policy, style=style, script=script, blocks="\0"
    )
    head, _, foot = page.partition("\0")
    return head.encode(), foot.encode()


def _read(name: str) -> str:
    return files("ocppkit.cli._page").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@final
class _Names:
    """Numbers names as they come; those beyond ``most`` share a number. ``fresh`` are those not yet written."""

    def __init__(self, most: int, *known: str, rest: str = "(others)") -> None:
        self._numbers: dict[str, int] = {}
        self._most = most
        self._rest = rest
        self.fresh: list[str] = []
        for name in known:
            self.number(name)

    def number(self, name: str) -> int:
        found = self._numbers.get(name)
        if found is None:
            name = name[:_LONGEST_NAME] if len(self._numbers) < self._most - 1 else self._rest
            if name not in self._numbers:
                self.fresh.append(name)
            found = self._numbers.setdefault(name, len(self._numbers))
        return found

    def take_fresh(self) -> list[str]:
        fresh, self.fresh = self.fresh, []
        return fresh


@final
class _Writer:
    """Turns what is told into blocks, one chunk at a time."""

    def __init__(self, out: BinaryIO, *, redacted: bool) -> None:
        self._out = out
        self._redacted = redacted
        self._stations = _Names(4096)
        self._actions = _Names(512, "")
        self._gists = _Names(512, "")
        self._wrongs = _Names(_MOST_WRONGS, *_WRONGS, rest="(other rules)")
        self._versions = _Names(8, "")
        self._charts = Charts()
        self._findings: Counter[tuple[str, str, str]] = Counter()
        self._totals = {"frames": 0, "broken": 0, "rows": 0, "findings": 0}
        self._last_time: int = 0
        self._last_number: int = 0
        self._last_line: int = 0
        self._begin()

    def take(self, one: object) -> None:
        take = self._TAKERS.get(type(one))
        if take is None:
            return
        take(self, one)
        told = len(self._rows) + len(self._marks) + len(self._transactions)
        if told >= _ROWS_OF_A_CHUNK or self._size >= _TEXT_OF_A_CHUNK:
            self._flush()

    def finish(self) -> None:
        self._flush()
        for block in self._charts.blocks():
            self._block("series", block)
        summary = {
            **self._totals,
            "problems": len(_WRONGS),
            "rules": [[*key, count] for key, count in self._findings.most_common()],
            "leftOut": self._charts.left_out,
        }
        self._block("summary", summary)

    def _begin(self) -> None:
        self._rows: list[tuple[Any, ...]] = []
        self._details: list[list[Any]] = []
        self._marks: list[tuple[int, int, str]] = []
        self._transactions: list[dict[str, Any]] = []
        self._size = 0

    def _flush(self) -> None:
        index = {
            "stations": self._stations.take_fresh(),
            "actions": self._actions.take_fresh(),
            "gists": self._gists.take_fresh(),
            "wrongs": self._wrongs.take_fresh(),
            "versions": self._versions.take_fresh(),
            "rows": dict(zip(_COLUMNS, zip(*self._rows, strict=True), strict=False)),
            "marks": self._marks,
            "transactions": self._transactions,
        }
        self._block("index", index)
        self._block("details", self._details)
        self._begin()

    def _block(self, name: str, value: object) -> None:
        # ASCII, for a text may hold half a surrogate pair.
        packed = b64encode(zlib.compress(json.dumps(value, separators=(",", ":")).encode("ascii"), _LEVEL))
        self._out.write(b'<script type="application/octet-stream;base64" class="%s">' % name.encode())
        self._out.write(packed)
        self._out.write(b"</script>\n")

    def _seen(self, seen: Seen) -> None:
        self._totals["frames"] += 1
        self._totals["findings"] += len(seen.findings)
        station = self._stations.number(seen.record.connection)
        frame = seen.record.frame
        wrong = 0
        if seen.problem is not None or seen.findings:
            wrong = self._mask(*([seen.problem] if seen.problem else []), *[one.rule for one in seen.findings])
            self._count(seen)
        self._charts.take(station, seen)
        text = _text(seen.record.text)
        if not self._redacted:  # redaction has replaced secrets too
            text = masked_frame(text, seen.action, seen.version)
        id = seen.message_id or ""
        # The id stands in the index already.
        before, found, after = text.partition(f'"{id}"')
        details: list[Any] = [[before, after] if found else text]
        self._size += len(text) + _SIZE_OF_A_FINDING * len(seen.findings)
        note = broken(frame).removeprefix("broken frame: ") if isinstance(frame, FrameError) else ""
        if seen.findings or note:
            details += [[_finding_json(one) for one in seen.findings], note]
        self._row(
            details,
            number=seen.number,
            time=seen.record.time,
            line=seen.record.line,
            station=station,
            kind=seen.kind or _BROKEN_FRAME,
            sender=_SENDERS[seen.sender],
            version=self._versions.number(seen.version.name if seen.version else ""),
            action=self._actions.number(seen.action or ""),
            gist=self._gists.number(_gist(frame)),
            wrong=wrong,
            findings=len(seen.findings),
            answers=0 if seen.answers is None else seen.number - seen.answers,
            waited=-1 if seen.waited is None else round(seen.waited / _MILLISECOND),
            id=id,
        )

    def _link(self, link: LinkChange) -> None:
        self._row(
            [""],
            time=link.time,
            line=link.line,
            station=self._stations.number(link.connection),
            kind=_LINK,
            version=self._versions.number(link.version.name if link.version else ""),
            action=self._actions.number(f"(connection {link.link.value})"),
        )

    def _broken(self, broken: BrokenLine) -> None:
        self._totals["broken"] += 1
        text = masked_frame(broken.text, None, None)
        self._size += len(text)
        self._row(
            [text, [], broken.reason],
            line=broken.line,
            time=None,
            station=self._stations.number(""),
            kind=_BROKEN_LINE,
            action=self._actions.number("(broken line)"),
            wrong=self._mask(_BROKEN),
        )

    def _unanswered(self, lost: Unanswered) -> None:
        self._marks.append((lost.number, self._mask(_UNANSWERED), f"no answer: {lost.lost.value}"))

    def _fault(self, fault: Fault) -> None:
        what = f"{fault.place}: {fault.what}" if fault.place else fault.what
        # The note of a broken frame says so already.
        note = "" if fault.kind is FaultKind.BROKEN_FRAME else what
        self._marks.append((fault.number, self._mask(_FAULT), note))

    def _transaction(self, one: Transaction) -> None:
        self._transactions.append(
            {
                "station": self._stations.number(one.connection),
                "id": one.id,
                "evse": one.evse,
                "connector": one.connector,
                "token": one.token,
                "start": one.start and _milliseconds(one.start),
                "end": one.end and _milliseconds(one.end),
                "energy": None if one.energy is None else str(one.energy),
                "reason": one.reason,
                "problems": [problem.value for problem in one.problems],
                "first": one.first,
                "last": one.last,
            }
        )

    _TAKERS: Final[dict[type[Any], Callable[..., None]]] = {
        Seen: _seen,
        LinkChange: _link,
        BrokenLine: _broken,
        Unanswered: _unanswered,
        Fault: _fault,
        Transaction: _transaction,
    }

    def _row(
        self, details: list[Any], *, time: datetime | None, line: int, number: int | None = None, **columns: Any
    ) -> None:
        at = None if time is None else _milliseconds(time)
        number = self._last_number if number is None else number
        columns |= {"number": number - self._last_number, "time": None if at is None else at - self._last_time}
        columns["line"] = line - self._last_line
        self._last_number, self._last_time = number, self._last_time if at is None else at
        self._last_line = line
        self._rows.append(tuple((_EMPTY | columns).values()))
        self._details.append(details)
        self._totals["rows"] += 1

    def _mask(self, *wrongs: str) -> int:
        mask = 0
        for wrong in wrongs:
            mask |= 1 << self._wrongs.number(wrong)
        return mask

    def _count(self, seen: Seen) -> None:
        for one in seen.findings:
            key = one.rule, (seen.action or "")[:_LONGEST_NAME], _ITEM.sub("/*", one.pointer)[:_LONGEST_NAME]
            if len(self._findings) >= _MOST_FINDINGS and key not in self._findings:
                key = one.rule, "", ""
            self._findings[key] += 1


_MILLISECOND: Final = timedelta(milliseconds=1)


def _milliseconds(time: datetime) -> int:
    return round(time.timestamp() * 1000)


def _text(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode(errors="backslashreplace")


def _finding_json(one: Finding) -> list[str]:
    return [one.pointer, one.rule, str(one), one.treatment.value]


def _gist(frame: Any) -> str:
    if isinstance(frame, CallError | CallResultError):
        return frame.code[:_LONGEST_GIST]
    payload = getattr(frame, "payload", None)
    if not is_mapping(payload):
        return ""
    about: Any = next((payload[name] for name in _TOKEN_INFOS if is_mapping(payload.get(name))), payload)
    found = next((about[name] for name in _GISTS if name in about), "")
    return found if isinstance(found, str) and len(found) <= _LONGEST_GIST else ""

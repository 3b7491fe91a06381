"""What goes over a connection, frame by frame: shown, with what is wrong with it, and captured."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Sequence
from datetime import UTC, datetime
from json import loads
from typing import TYPE_CHECKING, Any, Final, final

import click

from ocppkit._text import printable
from ocppkit.capture.records import Link, LinkChange, Record
from ocppkit.cli.masking import masked_frame, said_in
from ocppkit.cli.output import broken, finding_json, write_json
from ocppkit.errors import Finding, FrameError, PayloadError
from ocppkit.frames import CallError, CallResult, CallResultError, Frame
from ocppkit.leniency import LENIENT
from ocppkit.messages import Sender
from ocppkit.payloads import read_payload
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit.capture.trace import TraceWriter
    from ocppkit.cli.answers import Answers

KINDS: Final = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 5: "CALLRESULTERROR", 6: "SEND"}
ARROWS: Final = {Sender.STATION: "→", Sender.CSMS: "←"}
"""The station stands on the left."""

_MOST_CALLS: Final = 256
_LONGEST: Final = 2000
"""Characters of a frame that are shown to people."""


@final
class Screen:
    """Where lines go: standard output, or around a prompt that somebody types behind."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.prompt = ""
        """What stands in front of what is being typed, empty while nothing is."""

    def line(self, text: str, **fields: object) -> None:
        """Write a line for people, or the fields as JSON for programs."""
        if self.as_json:
            write_json(fields)
        else:
            self._around(printable(text))

    def text(self, text: str) -> None:
        """Write help, which programs do not get."""
        if not self.as_json:
            self._around("\n".join(map(printable, text.split("\n"))))

    def trouble(self, text: str) -> None:
        """Write what went wrong."""
        if self.as_json:
            write_json({"error": text})
        else:
            self._around("\n".join(f"! {printable(line)}" for line in text.split("\n")))

    def _around(self, text: str) -> None:
        if not self.prompt:
            click.echo(text)
            sys.stdout.flush()
            return
        import readline

        click.echo(f"\r\x1b[K{text}\n{self.prompt}{printable(readline.get_line_buffer())}", nl=False)
        sys.stdout.flush()


@final
class Traffic:
    """The frames of one connection, as they go by."""

    def __init__(
        self,
        screen: Screen,
        station: str,
        version: type[Version],
        us: Sender,
        answers: Answers,
        trace: TraceWriter | None,
    ) -> None:
        self._screen = screen
        self._station = station
        self._version = version
        self._us = us
        self._answers = answers
        self._trace = trace
        self._calls: OrderedDict[tuple[Sender, str], tuple[str, datetime]] = OrderedDict()

    def link(self, change: Link, why: str = "") -> None:
        """Take note that the connection was opened or closed."""
        now = datetime.now(UTC)
        if self._trace is not None:
            self._trace.write(LinkChange(now, self._station, change, self._version))
        self._screen.line(
            f"{_clock(now)} {self._station} {change}, OCPP {self._version.name}{why and ': '}{why}",
            time=now,
            station=self._station,
            link=change.value,
            version=self._version.name,
            why=why or None,
        )

    def frame(self, text: str | bytes, sender: Sender) -> None:
        """Take note of a frame that came or goes."""
        now = datetime.now(UTC)
        record = Record(now, self._station, sender, text, self._version)
        frame = record.frame
        action, waited = self._matched(frame, sender, now)
        findings, accepted = self._read(frame, action)
        if self._trace is not None:
            self._trace.write(Record(now, self._station, sender, text, self._version, findings))
        shown = masked_frame(_text(text), action or None, self._version)
        said = shown if isinstance(frame, FrameError) else said_in(shown)
        payload = _payload(frame, said)
        answer = None
        if sender is self._us and isinstance(frame, CallResult):
            answer = "chosen" if self._answers.is_chosen(action) else "default"
        notes = [*([f"{waited:.3f} s"] if waited is not None else []), *([f"the {answer} answer"] if answer else [])]
        kind = None if isinstance(frame, FrameError) else KINDS[frame.kind]
        problem = broken(frame) if isinstance(frame, FrameError) else None
        words = (
            _clock(now),
            self._station,
            ARROWS[sender],
            kind,
            action,
            _short(f"{problem}: {said}" if problem else said),
            f"({', '.join(notes)})" if notes else "",
        )
        self._screen.line(
            " ".join(word for word in words if word),
            time=now,
            station=self._station,
            sender=sender.value,
            kind=kind,
            message_id=frame.message_id,
            action=action or None,
            payload=payload,
            problem=problem,
            accepted=accepted,
            findings=[finding_json(finding) for finding in findings],
            waited=waited,
            answer=answer,
        )
        if findings:
            self._screen.text("\n".join(f"  ! {finding} [{finding.treatment}]" for finding in findings))

    def _matched(self, frame: Frame | FrameError, sender: Sender, now: datetime) -> tuple[str, float | None]:
        """Return the action of a frame and, for an answer, how long it took in seconds."""
        match frame:
            case FrameError():
                return "", None
            case CallResult(message_id) | CallError(message_id):
                action, start = self._calls.pop((_other(sender), message_id), ("", None))
                return action, None if start is None else (now - start).total_seconds()
            case CallResultError():
                return "", None
            case _:
                self._calls[sender, frame.message_id] = frame.action, now
                if len(self._calls) > _MOST_CALLS:
                    self._calls.popitem(last=False)
                return frame.action, None

    def _read(self, frame: Frame | FrameError, name: str) -> tuple[Sequence[Finding], bool]:
        """Return what is wrong with a frame, and whether it is read at all."""
        action = self._version.actions.get(name)
        if action is None or isinstance(frame, FrameError | CallError | CallResultError):
            return (), not isinstance(frame, FrameError)
        cls = action.response if isinstance(frame, CallResult) else action.request
        if cls is None:
            return (), True
        try:
            return read_payload(cls, frame.payload, LENIENT).findings, True
        except PayloadError as error:
            return error.findings, False


def _payload(frame: Frame | FrameError, said: str) -> Any:
    """Return what a frame says, as it came but for secrets; of an error code, description and details."""
    match frame:
        case FrameError():
            return None
        case CallError() | CallResultError():
            return dict(zip(("code", "description", "details"), loads(f"[{said}]"), strict=False))
        case _:
            return loads(said)


def _other(side: Sender) -> Sender:
    return Sender.CSMS if side is Sender.STATION else Sender.STATION


def _clock(now: datetime) -> str:
    return now.strftime("%H:%M:%S.") + f"{now.microsecond // 1000:03}"


def _text(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode(errors="backslashreplace")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text)} characters)"

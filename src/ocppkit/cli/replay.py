"""``ocppkit replay``: the stations of a log again, at a live CSMS or through the engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

import click

from ocppkit._text import amount
from ocppkit.capture.records import BrokenLine
from ocppkit.capture.replaying import Difference as EngineDifference
from ocppkit.capture.replaying import Happened, Step, replay
from ocppkit.cli.connecting import connection_options, password, run, station_tls, timeout_option
from ocppkit.cli.inputs import Logs, format_option, json_option, version_option, versions_of
from ocppkit.cli.output import Exit, note, say, write_json
from ocppkit.cli.replaying import Difference, Replay, Settings
from ocppkit.cli.traffic import KINDS
from ocppkit.cli.wanted import Wanted
from ocppkit.errors import FrameError
from ocppkit.events import Outgoing
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Send, loads
from ocppkit.messages import Sender
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit.capture.readers import LogFormat
    from ocppkit.capture.records import Entry


def _side(_: click.Context, __: click.Parameter, value: str) -> Sender:
    return Sender(value)


@click.command()
@click.argument("file", type=click.Path(allow_dash=True), default="-")
@format_option
@version_option
@click.option("--to", "url", metavar="URL", help="The CSMS to connect to; without it, the log goes through the engine.")
@click.option(
    "--side",
    type=click.Choice(["station", "csms"]),
    default="station",
    callback=_side,
    show_default=True,
    help="The side whose frames are sent; without --to, the engine plays the other.",
)
@click.option("--connection", "only", multiple=True, help="Replay this connection of the log; may be given again.")
@click.option("--id", "identity", help="The identity to connect with, in place of the log's.")
@click.option("--speed", type=click.FloatRange(0.01, 1e6), help="So many times as fast as recorded.")
@click.option("--fast", is_flag=True, help="As fast as the answers come.")
@click.option("-v", "--verbose", is_flag=True, help="Without --to: show every step of the engine.")
@connection_options
@timeout_option
@json_option
def command(
    file: str,
    log_format: LogFormat | None,
    version: type[Version] | None,
    url: str | None,
    side: Sender,
    only: tuple[str, ...],
    identity: str | None,
    speed: float | None,
    fast: bool,
    verbose: bool,
    password_file: str | None,
    ca: str | None,
    cert: str | None,
    key: str | None,
    timeout: float,
    as_json: bool,
) -> Exit:
    """Send what the stations of a log sent to a CSMS, and compare the answers.

    Each connection of the log becomes one, with its own identity behind the URL. Calls go out as recorded, at the
    recorded pace, one at a time; what the CSMS asks meanwhile is answered as the station answered the like. Answers
    that differ are shown by JSON pointer, but for date-times.

    Without --to nothing is sent: the log goes through the protocol engine, in the time that it tells, and where the
    engine does otherwise than the log tells is shown.
    """
    logs = Logs([file], log_format)
    connections = Wanted("connection", only)
    found = _only(logs, connections)
    if url is None:
        code = _through_engine(replay(found, _OTHER[side], version=version), verbose=verbose, as_json=as_json)
        logs.check()
        connections.check()
        return code
    if side is not Sender.STATION:
        raise click.UsageError("with --to the frames of stations are sent, and of no other side")
    settings = Settings(
        url=url,
        identity=identity,
        version=version,
        versions=versions_of(version),
        speed=None if fast else speed or 1.0,
        timeout=timeout,
        secret=password(password_file),
        tls=station_tls(url, ca, cert, key),
    )
    code = run(_live(found, settings, as_json=as_json))
    if code is not Exit.INTERRUPTED:
        logs.check()
        connections.check()
    return code


async def _live(found: Iterator[Entry], settings: Settings, *, as_json: bool) -> Exit:
    def report(difference: Difference) -> None:
        if as_json:
            write_json(asdict(difference))
        else:
            say(str(difference))

    replay = Replay(settings, report)
    tally = replay.tally
    try:
        await replay.run(found)
    finally:
        nothing = tally.answered - tally.alike - tally.differing
        note(
            f"{amount(tally.sent, 'frame')} of {amount(tally.stations, 'station')} sent, "
            f"{amount(tally.calls, 'call')}: {tally.alike} answered alike, {tally.differing} otherwise, "
            f"{tally.unanswered} not at all, {nothing} without an answer in the log"
        )
    return Exit.FOUND if tally.differing or tally.unanswered else Exit.OK


_OTHER: Final = {Sender.STATION: Sender.CSMS, Sender.CSMS: Sender.STATION}


def _only(logs: Logs, connections: Wanted) -> Iterator[Entry]:
    for _, entry in logs.entries():
        if connections.has(None if isinstance(entry, BrokenLine) else entry.connection):
            yield entry


def _through_engine(steps: Iterator[Step], *, verbose: bool, as_json: bool) -> Exit:
    taken = differing = 0
    for step in steps:
        happened = step.happened
        differs = isinstance(happened, EngineDifference)
        taken += not differs
        differing += differs
        if not (verbose or differs):
            continue
        if as_json:
            write_json({"time": step.time, "connection": step.connection, **_happened_json(happened)})
        else:
            say(f"{step.time:.3f} s {step.connection} {_happened(happened)}")
    if taken or differing:
        note(f"{amount(taken, 'step')}, {amount(differing, 'difference')}")
    return Exit.FOUND if differing else Exit.OK


def _happened(happened: Happened) -> str:
    """Return what happened as text. Events hide secrets; texts of frames do not, so they are told by their heads."""
    match happened:
        case Outgoing():
            return f"the engine sends {_head(happened.text)}"
        case EngineDifference():
            was = "" if happened.recorded is None else f", recorded: {_head(happened.recorded)}"
            now = "" if happened.sent is None else f", sent: {_head(happened.sent)}"
            why = f", {happened.reason}" if happened.reason else ""
            return f"! {happened.kind}{why}{was}{now}"
        case _:
            return repr(happened)


def _happened_json(happened: Happened) -> dict[str, object]:
    match happened:
        case EngineDifference():
            recorded, sent = happened.recorded, happened.sent
            return {
                "difference": happened.kind.value,
                "reason": happened.reason or None,
                "recorded": None if recorded is None else _head(recorded),
                "sent": None if sent is None else _head(sent),
            }
        case _:
            return {"event": type(happened).__name__, "text": _happened(happened)}


def _head(text: str | bytes) -> str:
    """Return what a frame is: kind, id, and action or error."""
    try:
        frame = loads(text)
    except FrameError as error:
        return str(error)
    match frame:
        case Call(message_id, action) | Send(message_id, action):
            said = action
        case CallError(message_id, code, description) | CallResultError(message_id, code, description):
            said = f"{code} {description}"
        case CallResult(message_id):
            said = ""
    return f"{KINDS[frame.kind]} {message_id} {said}".rstrip()

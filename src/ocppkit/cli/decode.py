"""``ocppkit decode``: what a frame or a payload says, and what is wrong with it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, final

import click

from ocppkit import json
from ocppkit._secrets import MASK
from ocppkit.cli.inputs import STDIN, json_option, read_text, version_option, versions_of
from ocppkit.cli.masking import masked_payload
from ocppkit.cli.output import Exit, Failure, broken, finding_json, note, say, write_json
from ocppkit.cli.salvage import Break, beginning, break_of
from ocppkit.cli.schema import AnyAction, suggestion
from ocppkit.cli.views import extra_lines, lines, tree
from ocppkit.errors import ErrorCode, Finding, FrameError, FrameFault, PayloadError
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Frame, Send, loads
from ocppkit.json import JsonError, JsonValue
from ocppkit.leniency import LENIENT, STRICT, Leniency
from ocppkit.messages import DataType
from ocppkit.payloads import read_payload
from ocppkit.protocol import Version

_KINDS: Final = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 5: "CALLRESULTERROR", 6: "SEND"}
_BEFORE: Final = "What stands before that, closed there:"
_LONGEST_PATH: Final = 1000
_PATH: Final = re.compile(r'[^\s"\[{]+\.[A-Za-z]\w*')
"""What looks like the name of a file, and not like JSON."""
_MOST_CALLS: Final = 10_000
"""Calls that wait for their answers among the frames of one input."""


@final
@dataclass(slots=True)
class Options:
    """What the command line asks for, and the calls that went before: action and version by message id."""

    versions: tuple[type[Version], ...]
    action: str | None
    response: bool
    strict: bool
    secrets: bool
    as_json: bool
    calls: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])


@final
@dataclass(slots=True)
class Reading:
    """One way to read a payload."""

    version: type[Version]
    cls: type[DataType]
    message: DataType | None
    findings: Sequence[Finding]
    extra: Mapping[str, JsonValue]
    refused: bool

    def unknown(self) -> dict[str, JsonValue]:
        """Return the properties that the schema does not have."""
        return {pointer: value for pointer, value in self.extra.items() if pointer in self._unknown_keys()}

    def left_out(self) -> dict[str, JsonValue]:
        """Return the values that the message has no place for."""
        return {pointer: value for pointer, value in self.extra.items() if pointer not in self._unknown_keys()}

    def _unknown_keys(self) -> set[str]:
        return {one.pointer for one in self.findings if one.rule == "additionalProperties"}


@click.command()
@click.argument("text", required=False)
@version_option
@click.option("--action", help="TEXT is a payload of this action, or the answer to it.")
@click.option("--response", is_flag=True, help="With --action: the payload is a response.")
@click.option("--strict", is_flag=True, help="Read as the official schemas ask, and nothing else.")
@click.option("--show-secrets", "secrets", is_flag=True, help="Show passwords, keys and codes.")
@json_option
def command(
    text: str | None,
    version: type[Version] | None,
    action: str | None,
    response: bool,
    strict: bool,
    secrets: bool,
    as_json: bool,
) -> Exit:
    """Show what a frame or a payload says, and what is wrong with it.

    TEXT is a frame such as '[2,"1","Heartbeat",{}]' or, with --action, a payload; without TEXT, standard input is read:
    one of them, or one a line. A response is recognised by the request that came before it in the same input.
    """
    if response and not action:
        raise click.UsageError("--response needs --action")
    options = Options(versions_of(version), _named(action, versions_of(version)), response, strict, secrets, as_json)
    worst = Exit.OK
    for number, one in enumerate(_texts(text)):
        if number and not as_json:
            say()
        worst = max(worst, _decode(one, options))
    return worst


def _texts(text: str | None) -> Iterator[str]:
    """Yield the given text, or standard input whole if it is one JSON value, else its lines."""
    if text is not None and text != STDIN:
        _check_no_file(text)
        yield text
        return
    whole = read_text(STDIN).strip()
    if not whole:
        raise Failure(Exit.UNREADABLE, "<stdin>: is empty")
    found = [line for line in whole.splitlines() if line.strip()]
    starts = sum(line.lstrip().startswith(("[", "{")) and not line.startswith((" ", "\t")) for line in found)
    if len(found) > 1 and not whole.startswith(("[", "{")):
        note("this looks like a log, which the other commands read: ocppkit trace")
    yield from found if starts == len(found) and break_of(whole) else [whole]


def _check_no_file(text: str) -> None:
    """Refuse the name of a file, which others read, or which there is not."""
    if len(text) > _LONGEST_PATH:
        return
    if os.path.isfile(text):
        raise Failure(Exit.USAGE, f"{text}: is a file: see ocppkit trace, or: ocppkit decode < {text}")
    if _PATH.fullmatch(text):
        raise Failure(Exit.USAGE, f"{text}: is no frame, and there is no such file")


def _named(name: str | None, versions: Sequence[type[Version]]) -> str | None:
    if name is None:
        return None
    words = dict.fromkeys(action for version in versions for action in version.actions)
    folded = {action.casefold(): action for action in words}
    if name.casefold() in folded:
        return folded[name.casefold()]
    raise Failure(Exit.USAGE, f"{name!r} is no action of OCPP {_and(versions)}{suggestion(name, words)}")


def _and(versions: Sequence[type[Version]]) -> str:
    return " or ".join(version.name for version in reversed(versions))


def _decode(text: str, options: Options) -> Exit:
    if options.action is not None and not text.lstrip().startswith("["):
        return _decode_payload(text, options)
    try:
        frame = loads(text)
    except FrameError as error:
        return _broken(text, error, options)
    return _show_frame(frame, options)


def _decode_payload(text: str, options: Options) -> Exit:
    try:
        payload = json.parse(text)
    except JsonError as error:
        return _broken_payload(text, error, options)
    return _show_payload(payload, options)


def _show_payload(payload: Any, options: Options) -> Exit:
    assert options.action is not None
    readings = _readings(options.action, payload, options, response=options.response)
    if not readings:
        what = "response to" if options.response else "request of"
        raise Failure(Exit.USAGE, f"OCPP {_and(options.versions)} has no {what} {options.action}")
    return _show({"kind": "payload", "action": options.action}, f"{options.action}", readings, options)


def _broken_payload(text: str, error: JsonError, options: Options) -> Exit:
    where = break_of(text)
    problem = f"the payload is no JSON ({error.fault.value})"
    start = beginning(text) if where is not None else None
    if options.as_json:
        at = None if where is None else where._asdict()
        write_json({"kind": "payload", "action": options.action, "problem": problem, "at": at})
        return Exit.FOUND
    say(problem + ("" if where is None else f", {_place(where)}"))
    if json.is_object(start):
        say(_BEFORE)
        _show_payload(start, options)
    return Exit.FOUND


def _show_frame(frame: Frame, options: Options) -> Exit:
    head: dict[str, Any] = {"kind": _KINDS[frame.kind], "message_id": frame.message_id}
    match frame:
        case CallError() | CallResultError():
            return _show_error(frame, head, options)
        case Call(message_id, action, payload) | Send(message_id, action, payload):
            if options.action is not None and (options.response or options.action != action):
                raise Failure(Exit.USAGE, f"--action is for payloads and answers; this is a {head['kind']} of {action}")
            response, spoken = False, ""
        case CallResult(message_id, payload):
            called, spoken = options.calls.pop(message_id, ("", ""))
            action, response = options.action or called, True
    title = f"{head['kind']} {frame.message_id}" + (f": {action}" if action else "")
    head["action"] = action or None
    readings = _readings(action, payload, options, response=response) if action else []
    if readings:
        readings.sort(key=lambda one: one.version.name != spoken)  # an answer is of the version of its call
        if not response and len(options.calls) < _MOST_CALLS:
            options.calls[message_id] = action, readings[0].version.name
        return _show(head, title, readings, options)
    return _show_unknown(head, title, action, payload, options)


def _readings(name: str, payload: Any, options: Options, *, response: bool) -> list[Reading]:
    """Read a payload in each version that has the action: the best reading first, the newest of equals."""
    readings: list[Reading] = []
    for version in options.versions:
        cls = _class(version.actions.get(name), response)
        if cls is not None:
            readings.append(_read(version, cls, payload, options))
    return sorted(readings, key=lambda one: (one.refused, len(one.findings)))


def _class(action: AnyAction | None, response: bool) -> type[DataType] | None:
    if action is None:
        return None
    return action.response if response else action.request


def _read(version: type[Version], cls: type[DataType], payload: Any, options: Options) -> Reading:
    policy = STRICT if options.strict else LENIENT
    try:
        reading = read_payload(cls, payload, policy)
        found = Reading(version, cls, reading.message, reading.findings, reading.extra, False)
    except PayloadError as error:
        message, extra = _incomplete(cls, payload, policy)
        found = Reading(version, cls, message, error.findings, extra, True)
    if found.extra and not options.secrets:
        found.extra = _masked(found, payload)
    return found


def _masked(reading: Reading, payload: Any) -> dict[str, JsonValue]:
    """Return what a message has no place for without its secrets: by what is found there, and by where it stands."""
    secret = {one.pointer for one in reading.findings if one.value == MASK}
    shown = masked_payload(payload, reading.cls)
    return {pointer: MASK if pointer in secret else _at(shown, pointer) for pointer in reading.extra}


def _at(value: Any, pointer: str) -> JsonValue:
    """Return what stands at a pointer, or what hides it."""
    for step in pointer.split("/")[1:]:
        if value == MASK:
            return MASK
        value = value[int(step)] if json.is_array(value) else value[step.replace("~1", "/").replace("~0", "~")]
    found: JsonValue = value
    return found


def _incomplete(cls: type[DataType], payload: Any, policy: Leniency) -> tuple[DataType | None, Mapping[str, JsonValue]]:
    """Return what can be shown of a payload that the policy refuses."""
    if policy is STRICT:
        return None, {}
    try:
        reading = read_payload(cls, payload, policy.but(allow_incomplete=True))
    except PayloadError:
        return None, {}
    return reading.message, reading.extra


def _show(head: dict[str, Any], title: str, readings: Sequence[Reading], options: Options) -> Exit:
    best = readings[0]
    fits = [one.version.name for one in readings if not one.findings]
    worst = Exit.FOUND if best.findings else Exit.OK
    if options.as_json:
        write_json(
            head
            | {
                "version": best.version.name,
                "fits": fits,
                "type": best.cls.__name__,
                "accepted": not best.refused,
                "payload": None if best.message is None else tree(best.message, secrets=options.secrets),
                "findings": [finding_json(one) for one in best.findings],
                "extra": dict(best.extra),
            }
        )
        return worst
    say(f"{title} ({_fit(best, fits, [one.version.name for one in readings])})")
    say(f"{best.cls.__name__}{', refused:' if best.refused else ''}")
    for line in lines(best.message, secrets=options.secrets) if best.message is not None else ():
        say(line)
    for title, extra in (("Not in the schema:", best.unknown()), ("Left out of the message:", best.left_out())):
        if extra:
            say(title)
        for line in extra_lines(extra, secrets=options.secrets):
            say(line)
    if best.findings:
        say("Findings:")
        for finding in best.findings:
            broken = ", so that the type does not hold" if finding.breaks_type else ""
            say(f"  {finding} [{finding.rule}: {finding.treatment}{broken}]")
    return worst


def _fit(best: Reading, fits: list[str], tried: list[str]) -> str:
    """Say which versions a payload fits, and in which it is shown."""
    others = [name for name in fits if name != best.version.name]
    if others:
        return f"OCPP {best.version.name}, fits {' and '.join(others)} too"
    if fits or len(tried) == 1:
        return f"OCPP {best.version.name}"
    return f"fits none of OCPP {', '.join(tried)}; {best.version.name} comes closest"


def _show_unknown(head: dict[str, Any], title: str, action: str, payload: dict[str, Any], options: Options) -> Exit:
    """Show a payload that has no type: that of an unknown action, or an answer to what was not seen."""
    candidates = [] if action else _candidates(payload, options)
    words = dict.fromkeys(name for version in options.versions for name in version.actions)
    why = (
        f"no action of OCPP {_and(options.versions)}{suggestion(action, words)}"
        if action
        else "an answer to a call that was not seen; name it with --action"
    )
    if options.as_json:
        write_json(head | {"problem": why, "fits": candidates, "payload": payload if options.secrets else None})
    else:
        say(f"{title} ({why})")
        say(f"  {json.encode(payload)}" if options.secrets else f"  fields: {', '.join(payload) or 'none'}")
        if candidates:
            more = f" and {len(candidates) - 8} more" if len(candidates) > 8 else ""
            say(f"It fits {', '.join(candidates[:8])}{more}.")
    return Exit.FOUND if action else Exit.OK


def _candidates(payload: dict[str, Any], options: Options) -> list[str]:
    """Return the responses that a payload fits strictly."""
    names: list[str] = []
    for version in options.versions:
        for action in version.actions.values():
            cls = _class(action, response=True)
            if cls is not None and not _read(version, cls, payload, options).findings:
                names.append(f"{cls.__name__} of {version.name}")
    return names


def _show_error(frame: CallError | CallResultError, head: dict[str, Any], options: Options) -> Exit:
    code = ErrorCode.from_wire(frame.code)
    known = "" if code is not None else " (no error code of OCPP)"
    details = frame.details if options.secrets or frame.details == {} else "***"
    if options.as_json:
        meaning = None if code is None else code.value
        write_json(
            head | {"code": frame.code, "meaning": meaning, "description": frame.description, "details": details}
        )
    else:
        asked, _ = options.calls.pop(frame.message_id, ("", ""))
        say(f"{head['kind']} {frame.message_id}" + (f": {asked}" if asked else ""))
        say(f"  code: {frame.code}{known}")
        say(f"  description: {json.encode(frame.description)}")
        say(f"  details: {details if isinstance(details, str) else json.encode(details)}")
    return Exit.FOUND


def _broken(text: str, error: FrameError, options: Options) -> Exit:
    """Show where a text breaks, and what can be read of it."""
    where = break_of(text) if error.reason is FrameFault.JSON else None
    kind = _KINDS.get(error.message_type or 0)
    start = beginning(text) if where is not None else None
    if options.as_json:
        write_json(
            {
                "kind": None,
                "problem": str(error),
                "at": None if where is None else where._asdict(),
                "salvaged": {"kind": kind, "message_id": error.message_id, "action": _action_of(start)},
            }
        )
        return Exit.FOUND
    say(broken(error) + ("" if where is None else f", {_place(where)}"))
    if text.lstrip().startswith("{"):
        say("  Is it a payload? Name its action with --action.")
    if kind is not None:
        named = "" if error.message_id is None else f" with the id {json.encode(error.message_id)}"
        say(f"  It starts as a {kind}{named}.")
    if json.is_array(start):
        try:
            partial = loads(json.encode(_padded(start)))
        except (FrameError, ValueError):
            return Exit.FOUND
        say(_BEFORE)
        _show_frame(partial, options)
    return Exit.FOUND


def _place(where: Break) -> str:
    return f"at line {where.line}, column {where.column}: {where.reason}"


def _action_of(start: Any) -> str | None:
    action = start[2] if json.is_array(start) and len(start) > 2 and start[0] in (2, 6) else None
    return action if isinstance(action, str) else None


def _padded(start: list[Any]) -> list[Any]:
    """Give a request that was cut before its payload an empty one."""
    return [*start, {}] if len(start) == 3 and start[0] in (2, 6) else start

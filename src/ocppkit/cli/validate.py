"""``ocppkit validate``: what in a log breaks the schemas and the protocol, counted."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

import click

from ocppkit._text import amount
from ocppkit.capture.readers import Counts, LogFormat
from ocppkit.capture.records import BrokenLine
from ocppkit.cli.inputs import Logs, files_argument, format_option, json_option, version_option
from ocppkit.cli.output import Exit, say, table, write_json
from ocppkit.cli.telling import counted, overview, remarks
from ocppkit.conversations import Conversations, Problem, Seen, Told
from ocppkit.conversations.statistics import Statistics
from ocppkit.leniency import LENIENT, STRICT
from ocppkit.versions import Version

# What people get to see of tables that can be long; programs get them whole.
_MOST_STATIONS: Final = 20
_MOST_PLACES: Final = 40

_Example: TypeAlias = dict[str, object]


@click.command()
@files_argument
@format_option
@version_option
@click.option("--strict", is_flag=True, help="Refuse what the official schemas refuse, instead of reading what can be.")
@click.option("--show", type=click.IntRange(0, 1000), default=10, show_default=True, help="Examples to show.")
@json_option
def command(
    files: tuple[str, ...],
    log_format: LogFormat | None,
    version: type[Version] | None,
    strict: bool,
    show: int,
    as_json: bool,
) -> Exit:
    """Count what breaks the schemas in log files: by action, by rule, by station.

    FILE is a log of any kind that is known, plain or gzipped; none, or -, is standard input. The exit code says whether
    anything was wrong: a finding, a problem, a broken line, or a call that got no answer before the log ended.
    """
    conversations = Conversations(STRICT if strict else LENIENT, version)
    statistics = Statistics()
    logs = Logs(files, log_format)
    examples: list[_Example] = []

    def take(told: list[Told], file: str) -> None:
        for one in told:
            statistics.take(one)
            if len(examples) < show and (example := _example(one, file)) is not None:
                examples.append(example)

    for file, entry in logs.entries():
        take(conversations.take(entry), file)
    take(conversations.finish(), "")
    if as_json:
        write_json(_document(statistics, logs.counts, examples, strict))
    else:
        _show(statistics, logs.counts, examples, strict)
    logs.check()
    return Exit.OK if statistics.clean else Exit.FOUND


def _example(told: Told, file: str) -> _Example | None:
    match told:
        case BrokenLine():
            return {"file": file, "line": told.line, "connection": None, "action": None, "what": told.reason}
        case Seen() if told.findings or told.problem not in (None, Problem.CALL_ERROR):
            what = "; ".join(remarks(told))
            return {
                "file": file,
                "line": told.record.line,
                "connection": told.record.connection,
                "action": told.action,
                "what": what,
            }
        case _:
            return None


def _show(statistics: Statistics, lines: Counts, examples: list[_Example], strict: bool) -> None:
    say(f"{amount(lines.lines, 'line')}: {overview(statistics)}, {lines.skipped:,} with other logging")
    say(
        f"Read {'strictly' if strict else 'leniently'}: {statistics.valid:,} right, "
        f"{statistics.with_findings:,} with findings, {statistics.problems.total():,} with a problem, "
        f"{amount(statistics.unanswered, 'call')} without answer"
    )
    for title, columns, rows in _tables(statistics):
        if rows:
            say()
            table(columns, rows, title)
    if examples:
        say()
        rows = [(f"{one['file']}:{one['line']}", one["connection"], one["action"], one["what"]) for one in examples]
        table(("line", "station", "action", "what"), rows, "The first of them")


def _tables(statistics: Statistics) -> list[tuple[str, tuple[str, ...], list[tuple[Any, ...]]]]:
    actions, stations, places = _actions(statistics), _stations(statistics), _places(statistics)
    return [
        ("Actions", _ACTIONS, [tuple(one[name] for name in _ACTIONS) for one in actions]),
        ("Problems", ("problem", "frames"), counted(statistics.problems)),
        ("Rules", ("rule", "findings"), counted(statistics.rules)),
        ("Deviations", ("deviation", "findings"), counted(statistics.deviations)),
        ("Findings", _PLACES, [tuple(one[name] for name in _PLACES) for one in places[:_MOST_PLACES]]),
        ("Stations", _STATIONS, [tuple(one[name] for name in _STATIONS) for one in stations[:_MOST_STATIONS]]),
        ("Unknown actions", ("action", "calls"), counted(statistics.unknown_actions)),
        ("Calls without answer", ("why", "calls"), counted(statistics.lost)),
    ]


_ACTIONS: Final = ("version", "action", "calls", "answers", "errors", "findings", "problems", "unanswered")
_PLACES: Final = ("version", "message", "pointer", "rule", "count", "line")
_STATIONS: Final = ("station", "versions", "frames", "findings", "problems", "unanswered")


def _actions(statistics: Statistics) -> list[dict[str, Any]]:
    return [
        {
            "version": version,
            "action": action,
            "calls": one.calls,
            "answers": one.answers,
            "errors": one.errors,
            "findings": one.findings,
            "problems": one.wrong,
            "unanswered": one.unanswered,
        }
        for (version, action), one in sorted(statistics.actions.rows())
    ]


def _places(statistics: Statistics) -> list[dict[str, Any]]:
    rows = sorted(statistics.places.rows(), key=lambda row: -row[1].count)
    return [
        {
            "version": version,
            "message": message,
            "pointer": pointer,
            "rule": rule,
            "count": one.count,
            "connection": one.connection,
            "line": one.line,
        }
        for (version, message, pointer, rule), one in rows
    ]


def _stations(statistics: Statistics) -> list[dict[str, Any]]:
    rows = sorted(statistics.stations.rows(), key=lambda row: (-row[1].wrong - row[1].findings, row[0]))
    return [
        {
            "station": station,
            "versions": ", ".join(sorted(one.versions)),
            "frames": one.frames,
            "findings": one.findings,
            "problems": one.wrong,
            "unanswered": one.unanswered,
        }
        for station, one in rows
    ]


def _document(statistics: Statistics, lines: Counts, examples: list[_Example], strict: bool) -> dict[str, Any]:
    return {
        "policy": "strict" if strict else "lenient",
        "clean": statistics.clean,
        "lines": {
            name: getattr(lines, name) for name in ("lines", "framed", "continued", "linked", "broken", "skipped")
        },
        "frames": statistics.frames,
        "valid": statistics.valid,
        "with_findings": statistics.with_findings,
        "with_problem": statistics.problems.total(),
        "start": statistics.first,
        "end": statistics.last,
        "versions": dict(counted(statistics.versions)),
        "problems": dict(counted(statistics.problems)),
        "rules": dict(counted(statistics.rules)),
        "deviations": dict(counted(statistics.deviations)),
        "unknown_actions": dict(counted(statistics.unknown_actions)),
        "unanswered": dict(counted(statistics.lost)),
        "actions": _actions(statistics),
        "places": _places(statistics),
        "stations": _stations(statistics),
        # More rows than a table tells apart are counted, but not told.
        "untold": {
            "actions": statistics.actions.others.calls + statistics.actions.others.answers,
            "places": statistics.places.others.count,
            "stations": statistics.stations.others.frames,
        },
        "examples": examples,
    }

"""``ocppkit trace``: a log as conversations, in lines, as JSON or as a page."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any, Final, final

import click

from ocppkit.capture.readers import Counts, LogFormat
from ocppkit.capture.records import BrokenLine, Entry, LinkChange
from ocppkit.cli.inputs import entries, files_argument, format_option, json_option, version_option, written
from ocppkit.cli.output import note, say, table, write_json
from ocppkit.cli.telling import (
    counted,
    in_wh,
    json_of,
    lasting,
    line_of,
    overview,
    seconds,
    when,
)
from ocppkit.conversations import Conversations, Fault, FaultKind, Seen, Session, Told, Transaction
from ocppkit.conversations.statistics import Statistics
from ocppkit.leniency import LENIENT, STRICT
from ocppkit.versions import Version

_MOST_ROWS: Final = 50
"""Rows of a summary; what a log has more of stands in the lines above it."""


@click.command()
@files_argument
@format_option
@version_option
@click.option("--station", "stations", multiple=True, metavar="ID", help="Only this station; may be given again.")
@click.option("--action", "actions", multiple=True, metavar="NAME", help="Only this action; may be given again.")
@click.option("--problems", is_flag=True, help="Only lines of what is wrong: problems, findings, faults, no answers.")
@click.option("--strict", is_flag=True, help="Refuse what the official schemas refuse, instead of reading what can be.")
@click.option("--html", "page", metavar="OUT", help="Write a page instead, as one file that needs nothing else.")
@click.option("--no-redact", "plain", is_flag=True, help="With --html: leave identifiers and texts as they are.")
@json_option
def command(
    files: tuple[str, ...],
    log_format: LogFormat | None,
    version: type[Version] | None,
    stations: tuple[str, ...],
    actions: tuple[str, ...],
    problems: bool,
    strict: bool,
    page: str | None,
    plain: bool,
    as_json: bool,
) -> None:
    """Show a log as conversations: calls with their answers, times, transactions and faults.

    FILE is a log of any kind that is known, plain or gzipped; none, or -, is standard input. Each frame is a line, and
    what belongs to it follows; at the end stand round-trip times, transactions, sessions and faults. A page hides
    whatever identifies people, unless --no-redact is given.
    """
    if plain and page is None:
        raise click.UsageError("--no-redact needs --html")
    if page is not None and as_json:
        raise click.UsageError("--html and --json exclude each other")
    conversations = Conversations(STRICT if strict else LENIENT, version)
    counts = Counts()
    chosen = _Chosen(frozenset(stations), frozenset(actions), problems)
    taken = (entry for _, entry in entries(files, log_format, counts) if chosen.takes(entry))
    if page is not None:
        _write_page(page, files, conversations, taken, chosen, plain)
        return
    statistics, summary = Statistics(), _Summary()
    show = _json_lines if as_json else _lines(sys.stdout.isatty())
    for told in filter(chosen.has, conversations.tell(taken)):
        statistics.take(told)
        summary.take(told)
        if chosen.shows(told):
            sys.stdout.write(show(told))
    if as_json:
        write_json(_object(statistics, counts))
    else:
        _show(statistics, summary)


@final
class _Chosen:
    """What of a log is asked for."""

    def __init__(self, stations: frozenset[str], actions: frozenset[str], problems: bool) -> None:
        self._stations = stations
        self._actions = actions
        self._problems = problems

    def takes(self, entry: Entry) -> bool:
        """Whether an entry is of the stations that are asked for."""
        return not self._stations or (not isinstance(entry, BrokenLine) and entry.connection in self._stations)

    def has(self, told: Told) -> bool:
        """Whether a value is of the actions that are asked for."""
        return not self._actions or getattr(told, "action", None) in self._actions

    def shows(self, told: Told) -> bool:
        """Whether a value has its line."""
        if not self._problems:
            return True
        if isinstance(told, Seen):
            return bool(told.problem or told.findings)
        if isinstance(told, Transaction):
            return bool(told.problems)
        return not isinstance(told, Session | LinkChange)


@final
class _Summary:
    """The first transactions and sessions of a log."""

    def __init__(self) -> None:
        self.transactions: list[Transaction] = []
        self.sessions: list[Session] = []

    def take(self, told: Told) -> None:
        if isinstance(told, Transaction) and len(self.transactions) < _MOST_ROWS:
            self.transactions.append(told)
        elif isinstance(told, Session) and len(self.sessions) < _MOST_ROWS:
            self.sessions.append(told)


def _lines(coloured: bool) -> Callable[[Told], str]:
    def show(told: Told) -> str:
        if isinstance(told, Fault) and told.kind is not FaultKind.STATUS:
            return ""  # the line of its frame says so
        line, wrong = line_of(told)
        if wrong and coloured:
            wrong = click.style(wrong, fg="red" if isinstance(told, Seen) and told.problem else "yellow")
        return f"{line}  {wrong}\n" if wrong else f"{line}\n"

    return show


def _json_lines(told: Told) -> str:
    return json.dumps(json_of(told)) + "\n"


def _write_page(
    out: str,
    files: tuple[str, ...],
    conversations: Conversations,
    taken: Iterator[Entry],
    chosen: _Chosen,
    plain: bool,
) -> None:
    from ocppkit.capture.redaction import Redactor  # loads with the page alone
    from ocppkit.cli.page import write_page

    redactor = Redactor()
    shown = taken if plain else map(redactor.redact, taken)
    statistics = Statistics()

    def told() -> Iterator[Told]:
        for one in conversations.tell(shown):
            if chosen.has(one) and chosen.shows(one):
                statistics.take(one)
                yield one

    with written(out, files) as stream:
        write_page(told(), stream.buffer, title=", ".join(map(os.path.basename, files)) or "OCPP trace")
    note(f"{out}: {overview(statistics)}")


# Summaries


def _show(statistics: Statistics, summary: _Summary) -> None:
    say()
    say(overview(statistics))
    for title, columns, rows in _tables(statistics, summary):
        if rows:
            say()
            table(columns, rows, title)


def _tables(statistics: Statistics, summary: _Summary) -> list[tuple[str, tuple[str, ...], list[tuple[Any, ...]]]]:
    return [
        (
            "Round trips",
            ("OCPP", "action", "calls", "refused", "unanswered", "median", "95 %", "longest"),
            _round_trips(statistics),
        ),
        ("Problems", ("problem", "frames"), counted(statistics.problems)),
        ("Calls without answer", ("why", "calls"), counted(statistics.lost)),
        (
            _headed("Transactions", statistics.transactions, len(summary.transactions)),
            ("station", "id", "EVSE", "connector", "token", "start", "duration", "energy", "reason", "problems"),
            [
                (
                    one.connection,
                    one.id,
                    one.evse,
                    one.connector,
                    one.token,
                    when(one.start),
                    lasting(one.duration),
                    in_wh(one.energy),
                    one.reason,
                    ", ".join(problem.value for problem in one.problems),
                )
                for one in summary.transactions
            ],
        ),
        (
            _headed("Sessions", statistics.sessions.total(), len(summary.sessions)),
            ("station", "OCPP", "start", "end", "ended by", "frames", "unanswered"),
            [
                (
                    one.connection,
                    one.version.name if one.version is not None else None,
                    when(one.start),
                    when(one.end),
                    one.ended_by.value,
                    one.frames,
                    one.unanswered,
                )
                for one in summary.sessions
            ],
        ),
        (
            _headed("Faults", len(statistics.faults), _MOST_ROWS),
            ("fault", "what", "times"),
            [(*key, count) for key, count in statistics.faults.most_common(_MOST_ROWS)],
        ),
    ]


def _headed(title: str, count: int, shown: int) -> str:
    return title if count <= shown else f"{title} (the first {shown} of {count:,})"


def _round_trips(statistics: Statistics) -> list[tuple[Any, ...]]:
    return [
        (
            version,
            action,
            one.calls,
            one.errors,
            one.unanswered,
            *(lasting(one.round_trips.quantile(share)) for share in _SHARES),
            lasting(one.round_trips.longest),
        )
        for (version, action), one in sorted(statistics.actions.rows())
    ]


_SHARES: Final = (0.5, 0.95)


def _object(statistics: Statistics, counts: Counts) -> dict[str, Any]:
    return {
        "type": "summary",
        "lines": counts.lines,
        "skipped": counts.skipped,
        "broken": statistics.broken_lines,
        "frames": statistics.frames,
        "connections": len(statistics.stations),
        "start": statistics.first,
        "end": statistics.last,
        "problems": dict(counted(statistics.problems)),
        "unanswered": dict(counted(statistics.lost)),
        "round_trips": [
            {
                "version": version,
                "action": action,
                "calls": one.calls,
                "refused": one.errors,
                "unanswered": one.unanswered,
                "answered": one.round_trips.count,
                "median": seconds(one.round_trips.quantile(0.5)),
                "p95": seconds(one.round_trips.quantile(0.95)),
                "longest": seconds(one.round_trips.longest),
            }
            for (version, action), one in sorted(statistics.actions.rows())
        ],
        "transactions": statistics.transactions,
        "energy": f"{statistics.energy:f}",
        "transaction_problems": dict(counted(statistics.transaction_problems)),
        "sessions": dict(counted(statistics.sessions)),
        "faults": [
            {"kind": kind, "what": what, "times": times} for (kind, what), times in statistics.faults.most_common(1000)
        ],
    }

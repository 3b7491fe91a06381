"""``ocppkit report``: the device model of a station, or its configuration keys, as a log has them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

import click

from ocppkit._text import amount
from ocppkit.capture.readers import LogFormat
from ocppkit.cli.inputs import STDIN, Logs, files_argument, format_option, json_option, version_option
from ocppkit.cli.output import Exit, Failure, note, say, table, write_json
from ocppkit.cli.outputs import written
from ocppkit.cli.report_page import report_page
from ocppkit.cli.stations import known_of, typed
from ocppkit.cli.wanted import Wanted
from ocppkit.device_model.compare import Difference, compare, shown_value
from ocppkit.device_model.entries import Entry
from ocppkit.device_model.join_station import KnownStation
from ocppkit.device_model.model import DeviceModel
from ocppkit.versions import Version

_COLUMNS: Final = ("component", "variable", "attribute", "value", "unit", "type", "access", "limits", "monitors")
_DIFFERENCES: Final = ("variable", "change", "what", "old", "new")


@click.command()
@files_argument
@format_option
@version_option
@click.option("--station", "stations", multiple=True, metavar="ID", help="Only this station; may be given again.")
@click.option("--diff", "old", metavar="OLD", help="Show what differs from what another log has.")
@click.option("--html", "page", metavar="OUT", help="Write a page instead, as one file that needs nothing else.")
@json_option
def command(
    files: tuple[str, ...],
    log_format: LogFormat | None,
    version: type[Version] | None,
    stations: tuple[str, ...],
    old: str | None,
    page: str | None,
    as_json: bool,
) -> Exit:
    """Show the device models of a log: what reports, answers and events say of variables, or of the keys of 1.6.

    FILE is a log of any kind that is known, plain or gzipped; none, or -, is standard input. What was told last counts.
    The exit code says whether a report was incomplete or could not be read. Secrets are never shown.
    """
    if page is not None and as_json:
        raise click.UsageError("--html and --json exclude each other")
    logs = Logs(files, log_format)
    chosen = Wanted("station", stations)
    found = _read(logs, version, chosen)
    tables: list[tuple[str, Sequence[str], list[Sequence[object]]]]
    if old is None:
        tables = [(_title(id, one), _COLUMNS, _rows(one)) for id, one in found.items()]
    else:
        before = _read(Logs((old,), log_format), version, Wanted("station", stations))
        tables = [
            (f"{id}: changes", _DIFFERENCES, list(map(_difference, compare(was, one.model))))
            for id, was, one in _pairs(before, found)
        ]
    if page is not None:
        with written(page, (*(files or (STDIN,)), *filter(None, (old,)))) as stream:
            stream.write(report_page(", ".join(map(os.path.basename, files)) or "OCPP report", tables))
    elif as_json:
        for (_, columns, rows), id in zip(tables, found, strict=False):
            for row in rows:
                write_json({"station": id, **dict(zip(columns, row, strict=True))})
    else:
        for number, (title, columns, rows) in enumerate(tables):
            if number:
                say()
            table(columns, rows, title)
    problems = [f"{id}: {problem}" for id, one in found.items() for problem in one.problems]
    for problem in problems:
        note(problem)
    logs.check()
    chosen.check()
    return Exit.FOUND if problems else Exit.OK


def _read(logs: Logs, version: type[Version] | None, chosen: Wanted) -> dict[str, KnownStation[Any]]:
    """Return what each station of a log has told.

    Raises:
        Failure: none has told anything, or there are too many.
    """
    found: dict[str, KnownStation[Any]] = {}
    for told, message, its_version in typed(logs, version):
        if chosen.has(told.record.connection):
            known = known_of(found, told.record.connection, its_version, KnownStation[Any])
            known.take(message, _seconds(told.record.time))
    for one in found.values():
        one.finish()
    told_something = {id: one for id, one in sorted(found.items()) if len(one) or one.problems}
    if not told_something:
        raise Failure(Exit.UNREADABLE, "no station of the log tells anything of its variables")
    return told_something


def _seconds(time: datetime | None) -> float:
    return 0.0 if time is None else time.timestamp()


def _pairs(
    before: dict[str, KnownStation[Any]], after: dict[str, KnownStation[Any]]
) -> Iterable[tuple[str, DeviceModel[Any], KnownStation[Any]]]:
    """Pair stations by their identities; the only ones of two logs are a pair in any case."""
    if len(before) == len(after) == 1:
        before = dict(zip(after, before.values(), strict=True))
    for id, one in after.items():
        yield id, before[id].model if id in before else DeviceModel(one.version), one


def _title(id: str, one: KnownStation[Any]) -> str:
    things = "key" if one.version.name == "1.6" else "variable"
    return f"{id or 'station'}: OCPP {one.version.name}, {amount(len(one), things)}"


def _rows(known: KnownStation[Any]) -> list[Sequence[object]]:
    watched: dict[object, list[str]] = {}
    for monitor in known.monitors.values():
        text = f"{monitor.id} {monitor.type} {monitor.value:g} severity {monitor.severity}"
        watched.setdefault((monitor.component, monitor.variable), []).append(text)
    ordered = sorted(known.model, key=lambda entry: (entry.component.name.casefold(), str(entry).casefold()))
    return [
        (
            str(entry.component),
            str(entry.variable),
            attribute.type.value,
            shown_value(entry, attribute),
            entry.characteristics.unit,
            entry.characteristics.data_type.value,
            attribute.mutability.value,
            _limits(entry),
            "; ".join(watched.get((entry.component, entry.variable), ())) or None,
        )
        for entry in ordered
        for attribute in entry.attributes.values()
    ]


def _limits(entry: Entry) -> str | None:
    known = entry.characteristics
    parts: list[str] = []
    if known.min_limit is not None or known.max_limit is not None:
        low, high = ("" if one is None else f"{one:f}" for one in (known.min_limit, known.max_limit))
        parts.append(f"{low}..{high}")
    if known.max_elements is not None:
        parts.append(f"at most {known.max_elements}")
    if known.values_list:
        parts.append(", ".join(known.values_list))
    return "; ".join(parts) or None


def _difference(one: Difference) -> Sequence[object]:
    return str(one.entry), one.kind.value, one.what or None, one.old, one.new

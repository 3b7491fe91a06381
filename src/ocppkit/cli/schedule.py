"""``ocppkit schedule``: charging profiles and the schedule that they come to, over time."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from math import isnan
from shutil import get_terminal_size
from typing import Any, Final

import click

from ocppkit.capture.readers import LogFormat
from ocppkit.cli.inputs import STDIN, format_option, json_option, version_option
from ocppkit.cli.output import Exit, Failure, note, say, table, write_json
from ocppkit.cli.outputs import written
from ocppkit.cli.profiles_file import profiles_of_document, profiles_of_log
from ocppkit.cli.report_page import page, table_part
from ocppkit.cli.schedule_chart import STYLE, draw
from ocppkit.cli.schedule_views import COLUMNS, Panel
from ocppkit.cli.wanted import Wanted
from ocppkit.smart_charging.circumstances import Circumstances, Limits
from ocppkit.smart_charging.composite import composite
from ocppkit.smart_charging.mirror import KnownProfiles
from ocppkit.smart_charging.model import STATION, RateUnit
from ocppkit.smart_charging.timeline import timeline
from ocppkit.versions import Version

_WIDE: Final = 100
_MOST_HOURS: Final = 24 * 366
_AMOUNTS: Final = (Decimal("0.001"), Decimal(10) ** 9)
_YEARS: Final = range(2, 9998)  # others have no room for an offset and for the hours


def _time(_: click.Context, __: click.Parameter, value: str | None) -> datetime | None:
    if value is None:
        return None
    try:
        time = datetime.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no time like 2026-05-01T10:00:00Z.") from None
    if time.year not in _YEARS:
        raise click.BadParameter(f"{value!r} is too far away.")
    return time if time.tzinfo else time.astimezone()


def _hours(_: click.Context, __: click.Parameter, value: float) -> float:
    if isnan(value):
        raise click.BadParameter("there is no such number of hours.")
    return value


def _amount(_: click.Context, __: click.Parameter, value: str | None) -> Decimal | None:
    try:
        amount = None if value is None else Decimal(value)
    except InvalidOperation:
        amount = Decimal("NaN")
    least, most = _AMOUNTS
    if amount is not None and not (amount.is_finite() and least <= amount <= most):
        raise click.BadParameter(f"{value!r} is no number from {least} to {most}.")
    return amount


@click.command()
@click.argument("file", type=click.Path(allow_dash=True), default=STDIN)
@format_option
@version_option
@click.option("--station", "stations", multiple=True, metavar="ID", help="Only this station of a log, or these.")
@click.option("--evse", "evses", type=click.IntRange(0), multiple=True, help="Only this EVSE, or connector of 1.6.")
@click.option("--at", metavar="TIME", callback=_time, help="From when on; the end of the log, or now, if not given.")
@click.option(
    "--hours",
    type=click.FloatRange(0, _MOST_HOURS, min_open=True),
    callback=_hours,
    default=24.0,
    help=f"How long; 24, and at most {_MOST_HOURS}.",
)
@click.option("--unit", type=click.Choice([*RateUnit]), help="A (per phase) or W; else the first profile's.")
@click.option("--voltage", callback=_amount, default="230", metavar="V", help="Of one phase; 230.")
@click.option("--limit", callback=_amount, metavar="N", help="What the hardware bears, in the unit.")
@click.option("--html", "out", metavar="OUT", help="Write a page with charts instead, as one file.")
@json_option
def command(
    file: str,
    log_format: LogFormat | None,
    version: type[Version] | None,
    stations: tuple[str, ...],
    evses: tuple[int, ...],
    at: datetime | None,
    hours: float,
    unit: str | None,
    voltage: Decimal,
    limit: Decimal | None,
    out: str | None,
    as_json: bool,
) -> Exit:
    """Show what charging profiles come to: the composite schedule of each EVSE, and which profile sets each limit.

    FILE is a JSON document (a SetChargingProfile, a ReportChargingProfiles, a charging profile, or an array of such),
    or a log: then the profiles and transactions are those that stood at the given time. None, or -, is standard input,
    a log. The exit code says whether something was open or did not fit.
    """
    if out is not None and as_json:
        raise click.UsageError("--html and --json exclude each other")
    known, start = _read(file, log_format, version, Wanted("station", stations), at)
    if not known:
        raise Failure(Exit.UNREADABLE, "there is no charging profile")
    duration = max(int(hours * 3600), 1)
    panels: list[Panel] = []
    problems: list[str] = []
    for id, one in known.items():
        wanted = RateUnit(unit) if unit else next(iter(one.profiles)).schedules[0].unit
        limits = Limits(**{"current" if wanted is RateUnit.A else "power": limit})
        circumstances = one.circumstances(
            Circumstances(voltage=voltage, rate_units=(wanted,), local_limits=limits, max_duration=duration)
        )
        there = dict.fromkeys(evses) or _places(one, circumstances)
        panels += [_panel(id, one, place, start, duration, circumstances) for place in there]
        problems += [f"{id or 'station'}: {problem}" for problem in one.problems]
    problems += [f"{panel.title}: {remark}" for panel in panels for remark in panel.composite.remarks]
    columns = len(COLUMNS) if _is_wide() else len(COLUMNS) - 1
    if out is not None:
        with written(out, (file,)) as stream:
            stream.write(page(f"{os.path.basename(file)}: charging schedules", map(_part, panels), STYLE))
    else:
        for number, panel in enumerate(panels):
            if as_json:
                for row in panel.json():
                    write_json(row)
            else:
                if number:
                    say()
                table(COLUMNS[:columns], (row[:columns] for row in panel.rows()), panel.title)
    for problem in dict.fromkeys(problems):
        note(problem)
    return Exit.FOUND if problems else Exit.OK


def _read(
    file: str, log_format: LogFormat | None, version: type[Version] | None, chosen: Wanted, at: datetime | None
) -> tuple[dict[str, KnownProfiles[Any]], datetime]:
    if file != STDIN and log_format is None:
        start = at or datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
        if (document := profiles_of_document(file, version, start)) is not None:
            return {"": document}, start
    found, last = profiles_of_log(file, log_format, version, chosen, at)
    return found, at or last or datetime.now(UTC)


def _is_wide() -> bool:
    """Whether rows have room for the bars, which come last and would be broken."""
    return not sys.stdout.isatty() or get_terminal_size().columns >= _WIDE


def _places(known: KnownProfiles[Any], circumstances: Circumstances) -> list[int]:
    """Return the EVSEs worth a drawing: all, and the station if it has limits of its own or several EVSEs."""
    evses = [evse.id for evse in circumstances.evses]
    shared = any(profile.evse_id == STATION for profile in known.profiles)
    return [STATION, *evses] if shared or len(evses) > 1 else evses


def _panel(
    id: str, known: KnownProfiles[Any], place: int, start: datetime, duration: int, circumstances: Circumstances
) -> Panel:
    if place != STATION and circumstances.evse(place) is None:
        raise Failure(Exit.UNREADABLE, f"{id or 'the file'}: nothing is told of EVSE {place}")
    question: dict[str, Any] = {"version": known.version, "evse_id": place, "start": start, "duration": duration}
    made = composite(known.profiles, **question, circumstances=circumstances)
    return Panel(id, made, timeline(known.profiles, **question, circumstances=circumstances))


def _part(panel: Panel) -> str:
    columns, rows = COLUMNS[:-1], [row[:-1] for row in panel.rows()]  # the chart shows what the bars do
    return table_part(panel.title, columns, rows, above=f'<figure tabindex="0">{draw(panel.chart())}</figure>')

"""What all subcommands share on their way out: exit codes, errors, tables for people, and JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

import click

from ocppkit._text import printable

if TYPE_CHECKING:
    from ocppkit.errors import Finding, FrameError

_UNBOUNDED: Final = 10_000
"""Columns of an output that is no terminal: nothing is wrapped or cut for a program."""


class Exit(IntEnum):
    """What the exit code of every subcommand says. A subcommand returns one; None is ``OK``."""

    OK = 0, "done, and nothing was wrong"
    FOUND = 1, "done, and something was wrong with the messages"
    USAGE = 2, "the command line was wrong"
    UNREADABLE = 3, "an input could not be read, or an output not be written"
    FAILED = 4, "a connection failed"
    INTERRUPTED = 130, "interrupted"
    UNREAD = 141, "nobody reads the output"

    meaning: str

    def __new__(cls, code: int, meaning: str) -> Exit:
        """Make a code with its meaning."""
        one = int.__new__(cls, code)
        one._value_ = code
        one.meaning = meaning
        return one

    @classmethod
    def epilog(cls) -> str:
        """Return the table of exit codes for the help."""
        return "Exit codes: " + "; ".join(f"{one.value} {one.meaning}" for one in cls) + "."


class Failure(click.ClickException):
    """Ends a subcommand with one line on standard error and an exit code."""

    def __init__(self, code: Exit, message: str) -> None:
        super().__init__(message)
        self.code = code


def broken(error: FrameError) -> str:
    """Say in short why a text is no frame."""
    return f"broken frame: {str(error).partition(': ')[2]}"


def say(text: str = "") -> None:
    """Write a line to standard output; what a terminal would obey is escaped."""
    click.echo(printable(text))


def note(text: str) -> None:
    """Write a line for people to standard error, beside the output."""
    click.echo(printable(text), err=True)


def complain(text: str) -> None:
    """Write what went wrong as one line to standard error."""
    note(f"ocppkit: {' '.join(text.split())}")


def write_json(value: object) -> None:
    """Write a JSON value as one line. Date-times are RFC 3339, decimals text, and all characters ASCII."""
    click.echo(json.dumps(value, default=_plain, separators=(", ", ": ")))


def _plain(value: object) -> Any:
    match value:
        case datetime():
            return value.isoformat().replace("+00:00", "Z")
        case Decimal():
            return str(value)
        case bytes():
            return value.decode(errors="replace")
        case _:
            raise TypeError(f"a {type(value).__name__} has no JSON")


def finding_json(finding: Finding) -> dict[str, object]:
    """Return a finding as all subcommands write it in JSON; its value stays out, for it may be long."""
    limit = list(finding.limit) if isinstance(finding.limit, tuple) else finding.limit
    return {
        "pointer": finding.pointer,
        "rule": finding.rule,
        "limit": limit,
        "code": finding.code.value,
        "deviation": finding.deviation.value,
        "treatment": finding.treatment.value,
        "breaks_type": finding.breaks_type,
        "text": str(finding),
    }


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str | None = None) -> None:
    """Write a table to standard output."""
    click.echo("\n".join(table_lines(columns, rows, title)))


def table_lines(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str | None = None) -> list[str]:
    """Return a table as lines; a column of numbers is set to the right, None is an empty cell.

    A terminal's width is kept to; what is no terminal gets each row in one line.
    """
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    cells = list(rows)
    drawn = Table(box=SIMPLE_HEAD, title=title and Text(printable(title)), title_justify="left", pad_edge=False)
    for index, name in enumerate(columns):
        numbers = all(row[index] is None or isinstance(row[index], int | float | Decimal) for row in cells)
        drawn.add_column(name, justify="right" if cells and numbers else "left", overflow="fold")
    for row in cells:
        drawn.add_row(*[Text("" if cell is None else printable(str(cell))) for cell in row])
    # Without styles: lines go on through say(), which escapes what a terminal would obey.
    console = Console(width=None if sys.stdout.isatty() else _UNBOUNDED, highlight=False, color_system=None)
    with console.capture() as capture:
        console.print(drawn)
    lines = [line.rstrip() for line in capture.get().split("\n")]
    return [line for line in lines if line]

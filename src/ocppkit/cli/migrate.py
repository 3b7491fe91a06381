"""``ocppkit migrate``: a program for mobilityhouse/ocpp as one for this library."""

from __future__ import annotations

import sys
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from ocppkit.cli.inputs import read_text
from ocppkit.cli.output import Exit, Failure, counted, say
from ocppkit.messages import Sender

if TYPE_CHECKING:
    from ocppkit.cli._migrate import Outcome

MISSING: Final = "migrate reads programs with libcst: pip install 'ocppkit[migrate]'"


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False), metavar="FILE...")
@click.option("--write", is_flag=True, help="Change the files.")
@click.option("--diff", is_flag=True, help="Show what changes.")
@click.option("--role", type=click.Choice(["csms", "station"]), help="Who the program is, if it does not tell.")
def command(files: tuple[str, ...], write: bool, diff: bool, role: str | None) -> Exit:
    """Turn a program for mobilityhouse/ocpp into one for this library, as far as that can be done.

    Handlers with keyword arguments become typed handlers. What has to be done by hand gets a comment that says so in
    the program; it is listed, and so is what behaves otherwise than before. Files change with --write only.
    """
    for file in files:
        source = read_text(file)
        outcome = _migrated(file, source, Sender(role) if role else None)
        if diff:
            lines = unified_diff(source.splitlines(), outcome.code.splitlines(), file, file, lineterm="")
            for line in lines:
                say(line)
        if write and outcome.code != source:
            Path(file).write_text(outcome.code, encoding="utf-8", newline="")  # line ends as they were
        _report(file, outcome, changed=outcome.code != source)
    return Exit.OK


def _migrated(file: str, source: str, role: Sender | None) -> Outcome:
    try:
        from libcst import ParserSyntaxError

        from ocppkit.cli._migrate import migrated
    except ModuleNotFoundError as error:
        if error.name != "libcst":
            raise
        raise Failure(Exit.USAGE, MISSING) from None
    try:
        return migrated(source, role)
    except ParserSyntaxError as error:
        raise Failure(Exit.UNREADABLE, f"{file}: is no Python at line {error.raw_line}") from None
    except RecursionError:
        raise Failure(Exit.UNREADABLE, f"{file}: is nested deeper than {sys.getrecursionlimit()} calls") from None


def _report(file: str, outcome: Outcome, *, changed: bool) -> None:
    if not changed:
        say(f"{file}: nothing of mobilityhouse/ocpp")
        return
    done = f"{len(outcome.converted)} of {counted(len(outcome.handlers), 'handler')} converted"
    say(f"{file}: {done}, {counted(len(outcome.todos), 'TODO')}, {counted(len(outcome.notes), 'note')}")
    for remark in outcome.todos:
        say(f"{file}:{remark.line}: TODO: {remark.text}")
    places: dict[str, list[str]] = {}
    for note in outcome.notes:
        places.setdefault(note.text, []).append(str(note.line))
    for text, lines in places.items():
        say(f"{file}: note: {text}: line{'' if len(lines) == 1 else 's'} {', '.join(lines)}")

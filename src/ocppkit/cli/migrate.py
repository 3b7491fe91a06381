"""``ocppkit migrate``: a program for mobilityhouse/ocpp as one for this library."""

from __future__ import annotations

import io
import os
import shutil
import sys
from difflib import unified_diff
from pathlib import Path
from tempfile import NamedTemporaryFile
from tokenize import detect_encoding
from typing import TYPE_CHECKING, Final

import click

from ocppkit._text import amount, printable
from ocppkit.cli.output import Exit, Failure, complain, say
from ocppkit.messages import Sender

if TYPE_CHECKING:
    from ocppkit.cli._migrate import Outcome

_MOST: Final = 16 << 20
"""Bytes that a program may have."""
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
    worst = Exit.OK
    for file in files:
        try:
            _one(file, Sender(role) if role else None, write=write, diff=diff)
        except Failure as failure:
            if failure.code is Exit.USAGE:
                raise
            complain(failure.message)  # the others may be fine
            worst = Exit.UNREADABLE
    return worst


def _one(file: str, role: Sender | None, *, write: bool, diff: bool) -> None:
    source, encoding = _read(file)
    outcome = _migrated(file, source, role)
    changed = outcome.code != source
    if diff:
        for line in unified_diff(source.splitlines(), outcome.code.splitlines(), file, file, lineterm=""):
            click.echo("\t".join(printable(part) for part in line.split("\t")))
    if write and changed:
        _write(file, outcome.code, encoding)
    _report(file, outcome, changed=changed)


def _read(file: str) -> tuple[str, str]:
    """Return a program and its encoding, as Python finds it; line ends stay as they are.

    Raises:
        Failure: it cannot be read, or its encoding is none.
    """
    try:
        with open(file, "rb") as stream:
            data = stream.read(_MOST + 1)
        if len(data) > _MOST:
            raise Failure(Exit.UNREADABLE, f"{file}: has more than {_MOST} bytes")
        encoding, _ = detect_encoding(io.BytesIO(data).readline)
        return data.decode(encoding), encoding
    except OSError as error:
        raise Failure(Exit.UNREADABLE, f"{file}: {error.strerror}") from None
    except (SyntaxError, UnicodeDecodeError) as error:
        raise Failure(Exit.UNREADABLE, f"{file}: is no text of Python: {error}") from None


def _write(file: str, code: str, encoding: str) -> None:
    """Put a program in the place of a file, whole or not at all; links and modes stay.

    Raises:
        Failure: it cannot be written.
    """
    place = Path(file).resolve()
    new = ""
    try:
        with NamedTemporaryFile(dir=place.parent, prefix=f".{place.name}.", delete=False) as stream:
            new = stream.name
            stream.write(code.encode(encoding))
        shutil.copymode(place, new)
        os.replace(new, place)
    except (OSError, UnicodeEncodeError) as error:
        if new:
            Path(new).unlink(missing_ok=True)
        raise Failure(Exit.UNREADABLE, f"{file}: cannot be written, and is as it was: {error}") from None


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
    if not changed and not outcome.todos:
        say(f"{file}: nothing of mobilityhouse/ocpp")
        return
    done = f"{len(outcome.converted)} of {amount(len(outcome.handlers), 'handler')} converted"
    say(f"{file}: {done}, {amount(len(outcome.todos), 'TODO')}, {amount(len(outcome.notes), 'note')}")
    for remark in outcome.todos:
        say(f"{file}:{remark.line}: TODO: {remark.text}")
    places: dict[str, list[str]] = {}
    for note in outcome.notes:
        places.setdefault(note.text, []).append(str(note.line))
    for text, lines in places.items():
        say(f"{file}: note: {text}: line{'' if len(lines) == 1 else 's'} {', '.join(lines)}")

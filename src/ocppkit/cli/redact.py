"""``ocppkit redact``: a log without what identifies people, stations and tokens."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Final

import click

from ocppkit._text import amount
from ocppkit.capture.records import BrokenLine, LinkChange, Record
from ocppkit.capture.redaction import Redactor
from ocppkit.capture.trace import TraceWriter
from ocppkit.cli.inputs import STDIN, Logs, format_option, read_text
from ocppkit.cli.output import Exit, Failure, note
from ocppkit.cli.outputs import written

if TYPE_CHECKING:
    from ocppkit.capture.readers import LogFormat

KEY_VARIABLE: Final = "OCPPKIT_REDACTION_KEY"
_SHORTEST_KEY: Final = 16
_LONGEST_KEY: Final = 4096
_COUNTED: Final = {Record: "frame", LinkChange: "connection change", BrokenLine: "broken line"}


key_option = click.option(
    "--key",
    "key_file",
    type=click.Path(),
    help=f"A file with a key, {_SHORTEST_KEY} characters or more; or set {KEY_VARIABLE}.",
)
"""Gives ``key_file: str | None``, to be handed to ``read_key``."""


@click.command()
@click.argument("file", type=click.Path(allow_dash=True), default=STDIN)
@format_option
@click.option("-o", "--out", type=click.Path(allow_dash=True), help="The trace to write; standard output if not given.")
@key_option
def command(file: str, log_format: LogFormat | None, out: str | None, key_file: str | None) -> Exit:
    """Replace what identifies people, stations and tokens in a log, and write it as a trace.

    The same value becomes the same pseudonym throughout, so that conversations can still be followed; with the same
    key in other logs too, without a key others each time. The log itself is never overwritten. Read before you share:
    free text may say what no program can know.
    """
    counts: Counter[type[object]] = Counter()
    with written(out, [file]) as stream:
        writer = TraceWriter(stream, Redactor(read_key(key_file)))
        logs = Logs([file], log_format)
        for _, entry in logs.entries():
            writer.write(entry)
            counts[type(entry)] += 1
        logs.check()
    note(", ".join(amount(counts[kind], name) for kind, name in _COUNTED.items()))
    return Exit.OK


def read_key(file: str | None) -> bytes | None:
    """Return the key of pseudonyms in a file, or else in the environment; None if there is none.

    Raises:
        Failure: the file cannot be read, or the key is too short.
    """
    text = os.environ.get(KEY_VARIABLE) if file is None else read_text(file, _LONGEST_KEY).strip()
    if not text and file is None:
        return None
    if not text or len(text) < _SHORTEST_KEY:
        raise Failure(Exit.USAGE, f"a key has {_SHORTEST_KEY} characters or more")
    return text.encode()

"""What all subcommands share on their way in: options, and log files as entries, with a bar for those who wait."""

from __future__ import annotations

import gzip
import os
import sys
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final, cast, final

import click

from ocppkit.capture.records import MOST_OF_A_LINE
from ocppkit.cli.output import Exit, Failure, note
from ocppkit.versions import VERSIONS, Version

if TYPE_CHECKING:
    from ocppkit.capture.readers import Counts, LogFormat
    from ocppkit.capture.records import Entry

STDIN: Final = "-"
_GZIP: Final = b"\x1f\x8b"
_STEP: Final = 1000
"""Lines between two looks at how far a file has been read."""


def as_version(name: str) -> type[Version]:
    """Return a version by its name.

    Raises:
        click.BadParameter: there is no such version.
    """
    named = {version.name: version for version in VERSIONS}
    if name not in named:
        raise click.BadParameter(f"{name!r} is no version of OCPP: there are {', '.join(reversed(named))}.")
    return named[name]


def _version(_: click.Context, __: click.Parameter, value: str | None) -> type[Version] | None:
    return None if value is None else as_version(value)


def _format(_: click.Context, __: click.Parameter, value: str | None) -> LogFormat | None:
    if value is None:
        return None
    from ocppkit.capture.readers import LogFormat  # loads when a format is asked for

    try:
        return LogFormat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is none of {', '.join(LogFormat)}.") from None


NAMES: Final = "|".join(version.name for version in reversed(VERSIONS))
"""The versions there are, the newest first."""

version_option = click.option(
    "--ocpp",
    "version",
    metavar=f"[{NAMES}]",
    callback=_version,
    help="The version, if the input does not say.",
)
"""Gives ``version: type[Version] | None``."""

format_option = click.option(
    "--format", "log_format", metavar="FORMAT", callback=_format, help="The format of the log; recognised if not given."
)
"""Gives ``log_format: LogFormat | None``."""

json_option = click.option("--json", "as_json", is_flag=True, help="Write JSON, one value a line.")
"""Gives ``as_json: bool``."""

files_argument = click.argument("files", nargs=-1, type=click.Path(allow_dash=True), metavar="[FILE]...")
"""Gives ``files: tuple[str, ...]``, to be handed to ``entries``."""


def entries(
    files: Sequence[str], log_format: LogFormat | None = None, counts: Counts | None = None
) -> Iterator[tuple[str, Entry]]:
    """Read log files one after the other: each entry with the name of its file. ``counts`` is kept up to date.

    No file, or ``-``, is standard input. What is compressed with gzip is read as what it holds. A bar on standard
    error shows how far a long file is read if that is a terminal.

    Raises:
        Failure: a file cannot be read.
    """
    from ocppkit.capture.readers import read_log
    from ocppkit.capture.trace import TraceVersionError

    for file in files or (STDIN,):
        name = name_of(file)
        failed: list[Failure] = []
        with lines(file) as found:
            try:
                for entry in read_log(_until_failure(found, failed), log_format, counts=counts):
                    yield name, entry
            except TraceVersionError as error:
                raise Failure(Exit.UNREADABLE, f"{name}: {error}") from None
        if failed:
            raise failed[0]


def _until_failure(found: Iterator[bytes], failed: list[Failure]) -> Iterator[bytes]:
    """Yield lines up to one that cannot be read, for a reader holds some back until it knows what it reads."""
    try:
        yield from found
    except Failure as error:
        failed.append(error)


@final
class Logs:
    """Log files, read one after the other; what could not be read is said when the rest has been shown."""

    def __init__(self, files: Sequence[str], log_format: LogFormat | None = None) -> None:
        from ocppkit.capture.readers import Counts

        self.counts = Counts()
        """What became of the lines, kept up to date."""
        self._files = files
        self._format = log_format
        self._failure: Failure | None = None
        self._empty: list[str] = []

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Yield each entry with the name of its file, up to a place that cannot be read.

        Raises:
            Failure: nothing could be read.
        """
        for file in self._files or (STDIN,):
            before = self._found
            try:
                yield from entries([file], self._format, self.counts)
            except Failure as error:
                if not self.counts.lines:
                    raise
                self._failure = error
                return
            if self._found == before:
                self._empty.append(name_of(file))

    def check(self) -> None:
        """Say what could not be read, once all has been shown.

        Raises:
            Failure: a file is damaged, or there was no frame in it.
        """
        if self._failure is not None:
            raise self._failure
        if self._empty:
            raise Failure(Exit.UNREADABLE, f"no frame found in {', '.join(self._empty)}")

    @property
    def _found(self) -> int:
        return self.counts.framed + self.counts.linked


def name_of(file: str) -> str:
    """Return what a file is called before people."""
    return "<stdin>" if file == STDIN else file


@contextmanager
def lines(file: str) -> Generator[Iterator[bytes]]:
    """Open a file, plain or compressed with gzip, for reading line by line, with its bar.

    A line that is longer than a reader takes is cut behind that length. Use the lines inside the block.

    Raises:
        Failure: the file cannot be opened or read.
    """
    with _opened(file) as raw:
        yield _readable(file, _watched(file, raw))


def read_text(file: str, most: int = MOST_OF_A_LINE) -> str:
    """Read a whole file, or standard input for ``-``, as UTF-8.

    Raises:
        Failure: it cannot be read, is no UTF-8, or is longer than ``most`` bytes.
    """
    with _opened(file) as raw:
        try:
            data = _unpacked(raw).read(most + 1)
        except _BROKEN as error:
            raise _unreadable(file, error) from None
    if len(data) > most:
        raise Failure(Exit.UNREADABLE, f"{name_of(file)}: has more than {most} bytes")
    try:
        return str(data, "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Failure(Exit.UNREADABLE, f"{name_of(file)}: is no UTF-8 at byte {error.start}") from None


_BROKEN: Final = (OSError, EOFError, zlib.error)


def _unreadable(file: str, error: Exception) -> Failure:
    why = error.strerror if isinstance(error, OSError) and error.strerror else f"cannot be unpacked: {error}"
    return Failure(Exit.UNREADABLE, f"{name_of(file)}: {why}")


@contextmanager
def _opened(file: str) -> Generator[BinaryIO]:
    if file == STDIN:
        if sys.stdin.isatty():
            note("reading what you type; end with Ctrl-D")
        yield sys.stdin.buffer
        return
    with ExitStack() as stack:
        try:
            raw = stack.enter_context(open(file, "rb"))
        except OSError as error:
            raise _unreadable(file, error) from None
        yield raw


def _unpacked(raw: BinaryIO) -> BinaryIO:
    peek: Callable[[int], bytes] = getattr(raw, "peek", bytes)  # what a test runner puts in has none
    return cast(BinaryIO, gzip.GzipFile(fileobj=raw)) if peek(2).startswith(_GZIP) else raw


def _readable(file: str, found: Iterator[bytes]) -> Iterator[bytes]:
    try:
        yield from found
    except _BROKEN as error:
        raise _unreadable(file, error) from None


def _watched(file: str, raw: BinaryIO) -> Iterator[bytes]:
    from ocppkit.capture.readers import lines_of

    found = lines_of(_unpacked(raw))
    size = os.fstat(raw.fileno()).st_size if file != STDIN else 0
    if not size or not sys.stderr.isatty():
        yield from found
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(os.path.basename(file), total=size)
        for number, line in enumerate(found):
            if number % _STEP == 0:
                progress.update(task, completed=raw.tell())
            yield line


def versions_of(version: type[Version] | None) -> tuple[type[Version], ...]:
    """Return the version that was given, or all of them, the newest first."""
    return VERSIONS if version is None else (version,)

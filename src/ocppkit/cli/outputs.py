"""The file that a subcommand writes: whole or not at all, and never in the place of an input."""

from __future__ import annotations

import os
import signal
import stat
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from typing import Final, TextIO

from ocppkit.cli.inputs import STDIN
from ocppkit.cli.output import Exit, Failure

# What is captured concerns people: others on this machine are not to read it.
_MODE: Final = 0o600
_ENDING: Final = ("SIGTERM", "SIGHUP")


@contextmanager
def written(out: str | None, inputs: Iterable[str] = ()) -> Generator[TextIO]:
    """Open an output, standard output for None or ``-``; it takes the place of a file once it is whole.

    Links are followed. What is no file, such as a pipe or a device, is written to as it stands.

    Raises:
        Failure: it cannot be written, or is one of the ``inputs``.
    """
    name = "standard output" if out is None or out == STDIN else out
    there = _status(sys.stdout if out is None or out == STDIN else out)
    if there is not None and any(_is_same(there, file) for file in inputs):
        raise Failure(Exit.UNREADABLE, f"{name}: is the input, which stays as it is")
    if out is None or out == STDIN:
        yield sys.stdout
        return
    if there is not None and not stat.S_ISREG(there.st_mode):
        with _opened(out, out, os.O_WRONLY) as stream:
            yield stream
        return
    with _replaced(out, _MODE if there is None else stat.S_IMODE(there.st_mode)) as stream:
        yield stream


@contextmanager
def _replaced(out: str, mode: int) -> Generator[TextIO]:
    target = os.path.realpath(out)
    part = f"{target}.part{os.getpid()}"
    stream = _opened(out, part, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        with _interrupted_by_signals(), stream:
            yield stream
        os.chmod(part, mode)
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


def _opened(out: str, file: str, flags: int) -> TextIO:
    try:
        return os.fdopen(os.open(file, flags, _MODE), "w", encoding="utf-8")
    except OSError as error:
        raise Failure(Exit.UNREADABLE, f"{out}: {error.strerror}") from None


@contextmanager
def _interrupted_by_signals() -> Generator[None]:
    """Let what ends a program end it as an interruption does, so that nothing half done is left behind."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before: dict[int, object] = {}
    for name in _ENDING:
        with suppress(AttributeError, ValueError):  # not on Windows, nor in a thread
            number = getattr(signal, name)
            before[number] = signal.signal(number, interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]


def _is_same(there: os.stat_result, file: str) -> bool:
    found = _status(sys.stdin if file == STDIN else file)
    return found is not None and stat.S_ISREG(found.st_mode) and os.path.samestat(there, found)


def _status(file: str | TextIO) -> os.stat_result | None:
    with suppress(OSError, ValueError):  # there is none, or a test runner has put something else in
        return os.stat(file if isinstance(file, str) else file.fileno())
    return None

"""What a contestant is, and where it finds schemas and its own library."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, ClassVar

from tests import official
from tests.benchmarks.workload import Sample


def library(name: str) -> Any:
    """Import a peer's library, which only the environment of the benchmarks has."""
    return import_module(name)


def schema(sample: Sample) -> dict[str, Any]:
    """Return the official schema of a message."""
    return official.schemas(sample.version.name)[sample.message]


class Contestant:
    """One way to turn text into a checked message and back.

    ``spared_reading`` and ``spared_writing`` say which of the work it does not do; the table shows them.
    """

    name: ClassVar[str]
    spared_reading: ClassVar[str] = ""
    spared_writing: ClassVar[str] = ""
    judges: ClassVar[bool] = True
    """Whether it refuses anything but broken JSON."""

    writes: ClassVar[bool] = True
    """Whether it writes in a way of its own."""

    def ready(self) -> None:
        """Prepare for its turn; not timed."""

    def reader(self, sample: Sample) -> Callable[[str], object]:
        """Return a function from the text of such a frame to what the contestant makes of it; it raises to refuse."""
        raise NotImplementedError

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        """Return a function that writes the frame of a sample from an object that is ready."""
        raise NotImplementedError

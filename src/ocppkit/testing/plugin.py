"""What pytest gets: messages that differ are shown by field, failed tests with what was said, and fixtures.

pytest loads it always, so it loads the rest of the library when a test uses it.
"""

from __future__ import annotations

import sys
from collections.abc import Coroutine, Generator
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import pytest

if TYPE_CHECKING:
    from ocppkit.testing.clock import Clock
    from ocppkit.testing.log import Log

T = TypeVar("T")

_MOST_LINES: Final = 50
_VERSIONS: Final = ("1.6", "2.0.1", "2.1")

_SAID_BEFORE: Final[dict[Log, int]] = {}
"""How much was said before a test in conversations that serve several."""


class Run(Protocol):
    """The type of the fixture ``ocpp_run``."""

    def __call__(self, main: Coroutine[Any, Any, T], /) -> T:
        """Run a coroutine to its end and return what it returns."""
        ...


def pytest_assertrepr_compare(op: str, left: Any, right: Any) -> list[str] | None:
    """Show two messages, or lists of them, by the fields that differ."""
    if op != "==" or "ocppkit.messages" not in sys.modules:  # nobody can have made one
        return None
    from ocppkit.json import is_array
    from ocppkit.messages import DataType
    from ocppkit.testing.differing import differences

    lists = is_array(left) and is_array(right)
    both: list[Any] = [*left, *right] if lists else [left, right]
    if not both or not all(isinstance(one, DataType) for one in both):
        return None
    lines = [str(one) for one in differences(left, right)]
    if not lines:  # they differ in what has no field
        return None
    more = len(lines) - _MOST_LINES
    head = "the lists of messages differ:" if lists else f"the fields of two {type(left).__name__} differ:"
    return [head, *lines[:_MOST_LINES], *([f"and {more} more"] if more > 0 else [])]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Forget what was said in the test before, where nothing more can be said: a fixture may serve several tests."""
    if "ocppkit.testing.log" in sys.modules:
        from ocppkit.testing.log import RECENT

        _SAID_BEFORE.clear()
        _SAID_BEFORE.update((log, len(log)) for log in RECENT if log.is_live)
        RECENT.clear()
        RECENT.extend(_SAID_BEFORE)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the conversations in which a test that fails, or its fixtures, said something."""
    report = yield
    if report.failed and "ocppkit.testing.log" in sys.modules:
        from ocppkit.testing.claims import MOST_LINES, transcript
        from ocppkit.testing.log import RECENT

        shown = [log for log in RECENT if len(log) > _SAID_BEFORE.get(log, 0)]
        report.sections += [(f"OCPP {log.version.name}", transcript(log[-MOST_LINES:])) for log in shown]
    return report


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for ``ocpp_quirk`` once for each quirk of the corpus, unless it says itself for which."""
    if "ocpp_quirk" in metafunc.fixturenames and not _parametrizes(metafunc.definition, "ocpp_quirk"):
        from ocppkit.testing.quirks import QUIRKS

        metafunc.parametrize("ocpp_quirk", QUIRKS, ids=[quirk.id for quirk in QUIRKS])


def _parametrizes(item: pytest.Item, name: str) -> bool:
    for marker in item.iter_markers("parametrize"):
        names: Any = marker.kwargs.get("argnames", *marker.args[:1])
        if name in ([one.strip() for one in names.split(",")] if isinstance(names, str) else names):
            return True
    return False


@pytest.fixture
def ocpp_clock() -> Clock:
    """A clock that moves when the test moves it."""
    from ocppkit.testing.clock import Clock

    return Clock()


@pytest.fixture
def ocpp_run(ocpp_clock: Clock) -> Run:
    """Runs a coroutine on an event loop of its own, whose time is that of ``ocpp_clock``."""
    import asyncio

    async def ruled(main: Coroutine[Any, Any, T]) -> T:
        with ocpp_clock.ruling():
            return await main

    def run(main: Coroutine[Any, Any, T], /) -> T:
        return asyncio.run(ruled(main))

    return run


@pytest.fixture(params=_VERSIONS)
def ocpp_version(request: pytest.FixtureRequest) -> Any:
    """Each version in turn, as the class that stands for it."""
    from ocppkit.versions import VERSIONS

    return next(version for version in VERSIONS if version.name == request.param)

"""When a station connects again: waits that grow and are never the same for all stations.

Source: OCPP-J 2.0.1, 5.3 and 8.1 to 8.3; OCPP-J 2.1, 5.4 and 8.1 to 8.3, with their errata of 2025-09 (the wait starts
anew after a connection). OCPP 1.6 asks for an appropriate back-off (OCPP-J 1.6 errata, 3.3), and this is one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, final

import attrs
from attrs.validators import ge, gt

__all__ = ["BackOff", "RetryBackOff"]

_MOST_DOUBLINGS: Final = 64  # beyond that no wait ends


@attrs.frozen(kw_only=True)
class RetryBackOff:
    """The three variables of the component OCPPCommCtrlr; the defaults are ours, the standard has none.

    ``wait_minimum``: RetryBackOffWaitMinimum, in seconds, the wait before the first attempt, without its random part.
    ``random_range``: RetryBackOffRandomRange, in seconds, the most that chance adds to each wait. ``repeat_times``:
    RetryBackOffRepeatTimes, how often the wait is doubled.

    Raises:
        ValueError: a value is negative, or the minimum is 0, which doubling never makes more.
    """

    wait_minimum: float = attrs.field(default=5.0, validator=gt(0))
    random_range: float = attrs.field(default=10.0, validator=ge(0))
    repeat_times: int = attrs.field(default=5, validator=ge(0))


@final
class BackOff:
    """The waits of one station between its attempts to connect.

    ``random`` returns a number from 0 to 1, such as ``random.random``. ``settings`` may be replaced at any time.
    """

    def __init__(self, settings: RetryBackOff | None = None, *, random: Callable[[], float]) -> None:
        self.settings = RetryBackOff() if settings is None else settings
        self._random = random
        self._attempts = 0

    def __repr__(self) -> str:
        return f"<BackOff after {self._attempts} attempts: {self.settings}>"

    def next_attempt(self, now: float) -> float:
        """Return when to try next; called once when a connection is lost, and after each attempt that has failed.

        The wait is ``wait_minimum`` and is doubled with each attempt; a new random part comes on top of each and is
        not doubled. After ``repeat_times`` doublings it stays as long, and there is no last attempt.
        """
        doublings = min(self._attempts, self.settings.repeat_times, _MOST_DOUBLINGS)
        self._attempts += 1
        wait: float = self.settings.wait_minimum * 2**doublings
        return now + wait + self.settings.random_range * self._random()

    def connected(self) -> None:
        """Take note that an attempt has succeeded: the next wait is the first one again."""
        self._attempts = 0

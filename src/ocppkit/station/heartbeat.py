"""When a station sends a Heartbeat or a WebSocket ping, and when no pong means that the connection is dead.

Source: OCPP 1.6, 4.6 and 9.1.10; OCPP-J 1.6, 5.3 and 7; OCPP-J 2.0.1, 5.2 and 8.4; OCPP-J 2.1, 5.3 and 8.4; OCPP 2.x
part 2, B01.FR.04, G02 and 3.2.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, final

__all__ = ["HeartbeatTimer", "PingStep", "PingTimer"]

_AN_HOUR: Final = 60 * 60.0  # seconds
_A_DAY: Final = 24 * _AN_HOUR


@final
class HeartbeatTimer:
    """When the next Heartbeat is due.

    A Heartbeat follows ``interval`` seconds after the last message, whichever it was, for each is a sign of life
    (G02.FR.04, G02.FR.05). With ``pings`` the transport shows that the station lives, and Heartbeats are left out. In
    either case one is sent a day, because its answer sets the station's clock (G02.FR.07; OCPP-J 1.6, 5.3). An interval
    of 0 leaves the one a day only. Times are seconds of one clock of the caller's, preferably a monotonic one.

    Raises:
        ValueError: the interval is negative.
    """

    def __init__(self, interval: float, *, now: float, pings: bool = False) -> None:
        self.interval = _checked(interval)
        self.pings = pings
        self._message = self._clock_set = now
        self._asked: float | None = None

    def booted(self, interval: float, *, now: float) -> None:
        """Take the interval of the BootNotification that was accepted; 0 leaves it as it is (B01.FR.04).

        Its answer has the time too, so that it counts as a Heartbeat.
        """
        self.interval = _checked(interval) or self.interval
        self.answered(now)

    def message(self, now: float) -> None:
        """Take note of a message that was sent, of whatever action."""
        self._message = now

    def answered(self, now: float) -> None:
        """Take note of the answer to a Heartbeat, or of another one that has set the clock."""
        self._message = self._clock_set = now
        self._asked = None

    def next_deadline(self) -> float:
        """Return when the next Heartbeat is due."""
        daily = self._clock_set + _A_DAY
        if self._asked is not None:  # and was not answered: ask again, in time
            daily = max(daily, self._asked + (self.interval or _AN_HOUR))
        return daily if self.pings or not self.interval else min(daily, self._message + self.interval)

    def handle_timer(self, now: float) -> bool:
        """Return whether a Heartbeat is to be sent now; it then counts as sent."""
        if now < self.next_deadline():
            return False
        self._message = self._asked = now
        return True


class PingStep(Enum):
    """What is to be done now."""

    PING = "send a WebSocket ping"
    DROP = "drop the connection, and connect again"


@final
class PingTimer:
    """When a ping is due, and when a connection that does not answer one is to be dropped.

    ``interval``: the WebSocketPingInterval in seconds; 0 for no pings. ``timeout``: how many seconds a pong may take;
    the standard advises to drop a connection without one (part 2, 3.2) and does not say how long that is. An interval
    should be shorter than the attempts times the interval of transaction messages (OCPP-J, 8.4). One object per socket.

    Raises:
        ValueError: the interval is negative, which a CSMS is answered with the status Rejected (OCPP-J, 8.4).
    """

    def __init__(self, interval: float, *, now: float, timeout: float = 30.0) -> None:
        self.interval = _checked(interval)
        self.timeout = timeout
        self._pinged = now
        self._waits = False
        self._dropped = False

    def next_deadline(self) -> float | None:
        """Return when ``handle_timer`` is due; None if nothing will be to do."""
        if self._dropped:
            return None
        if self._waits:
            return self._pinged + self.timeout
        return self._pinged + self.interval if self.interval else None

    def handle_timer(self, now: float) -> PingStep | None:
        """Return what is to be done now, if anything; a ``PING`` counts as sent."""
        deadline = self.next_deadline()
        if deadline is None or now < deadline:
            return None
        if self._waits:
            self._dropped = True
            return PingStep.DROP
        self._pinged, self._waits = now, True
        return PingStep.PING

    def pong(self) -> None:
        """Take note that the last ping was answered."""
        self._waits = False


def _checked(interval: float) -> float:
    if interval < 0:
        raise ValueError(f"an interval is 0 seconds or more, not {interval:g}")
    return interval

"""Times as whole seconds since 1970 and back, and the stretches of a time zone in which its offset stays the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from attrs import frozen

__all__ = ["Stretch", "instant_of", "seconds_of", "stretches", "wall_seconds_of"]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND: Final = timedelta(seconds=1)
_DAY: Final = 86_400


def seconds_of(instant: datetime) -> int:
    """Return an instant in whole seconds since 1970; fractions are cut off, whatever they belong to.

    Raises:
        ValueError: it has no offset from UTC.
    """
    if instant.utcoffset() is None:
        raise ValueError(f"{instant} has no offset from UTC")
    return (instant - _EPOCH) // _SECOND


def wall_seconds_of(instant: datetime) -> int:
    """Return what a clock on the wall shows, as seconds since its 1970: the offset from UTC is passed over."""
    return (instant.replace(tzinfo=UTC) - _EPOCH) // _SECOND


def instant_of(seconds: int) -> datetime:
    """Return the instant in UTC.

    Raises:
        OverflowError: it is beyond the year 9999.
    """
    return _EPOCH + timedelta(seconds=seconds)


@frozen
class Stretch:
    """A stretch of time, without its end, in which clocks on the wall are ``offset`` seconds ahead of UTC."""

    start: int
    end: int
    offset: int = 0


def stretches(zone: tzinfo | None, start: int, end: int) -> Iterator[Stretch]:
    """Yield the stretches from ``start`` to ``end``, one after the other; without a zone it is one, in UTC."""
    if zone is None:
        if start < end:
            yield Stretch(start, end)
        return
    while start < end:
        offset = _offset(zone, start)
        reached = start
        # No zone changes its offset and takes it back within a day.
        while reached < end and _offset(zone, min(reached + _DAY, end)) == offset:
            reached += _DAY
        changed = _change(zone, offset, reached, min(reached + _DAY, end)) if reached < end else end
        yield Stretch(start, changed, offset)
        start = changed


def _change(zone: tzinfo, offset: int, before: int, after: int) -> int:
    """Return the first second with another offset than the one at ``before``."""
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(zone, middle) == offset:
            before = middle
        else:
            after = middle
    return after


def _offset(zone: tzinfo, seconds: int) -> int:
    offset = instant_of(seconds).astimezone(zone).utcoffset()
    return 0 if offset is None else offset // _SECOND

"""What a log says of each of its stations, message by message."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

from ocppkit.cli.inputs import Logs
from ocppkit.cli.output import Exit, Failure
from ocppkit.conversations import Conversations, Seen
from ocppkit.messages import Message
from ocppkit.protocol import Version

__all__ = ["known_of", "typed"]

_MOST_STATIONS: Final = 1000

K = TypeVar("K")


def typed(logs: Logs, version: type[Version] | None) -> Iterator[tuple[Seen, Message, type[Version]]]:
    """Yield what a log has of messages that could be read, with each message and its version."""
    conversations = Conversations(version=version)
    for _, entry in logs.entries():
        for told in conversations.take(entry):
            if isinstance(told, Seen) and told.message is not None and told.version is not None:
                yield told, told.message, told.version


def known_of(found: dict[str, K], id: str, version: type[Version], make: Callable[[Any], K]) -> K:
    """Return what is known of a station, made anew for one that is new or has another version since an update.

    Raises:
        Failure: there are too many stations.
    """
    known = found.get(id)
    if known is None and len(found) >= _MOST_STATIONS:
        raise Failure(Exit.UNREADABLE, f"more than {_MOST_STATIONS} stations: choose some with --station")
    if known is None or getattr(known, "version", version) is not version:
        known = found[id] = make(version)
    return known

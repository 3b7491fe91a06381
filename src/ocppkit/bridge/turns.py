"""Which requests of a station are handled one after the other: each builds on what the one before left behind.

A station that does not wait for an answer, or that repeats what was not answered in time, has two of them under way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ocppkit.messages import Message, Request, StationSend

__all__ = ["is_repeated", "turn_of"]


def _of_station(_: Any) -> str:
    return "station"  # 1.6 tells of a transaction by its connector, or by its number


def _of_transaction(event: Any) -> str:
    return str(event.transaction_info.transaction_id)


_TURNS: Final[Mapping[str, Callable[[Any], str]]] = {
    "MeterValues": _of_station,
    "StartTransaction": _of_station,
    "StatusNotification": _of_station,
    "StopTransaction": _of_station,
    "TransactionEvent": _of_transaction,
}


def turn_of(request: Request[Any, Any] | StationSend[Any]) -> str | None:
    """Return what a request of a station has its turn in, the same text for all that wait for one another, or None."""
    turn = _TURNS.get(request.__ocpp_action__)
    return None if turn is None else turn(request)


def is_repeated(before: Message, request: Message) -> bool:
    """Whether a request is one before it that comes again; without a time it can be the same happening anew."""
    return getattr(request, "timestamp", None) is not None and before == request

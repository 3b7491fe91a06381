"""How the parts of a report go to the CSMS: one after the other, in threads and on event loops alike."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from ocppkit.errors import StateError

__all__ = ["call_by_context", "send_all"]


def call_by_context(context: Any, request: Any) -> Any:
    """Call the CSMS through the context of a handler, which is the peer then.

    Raises:
        StateError: the context is no peer.
    """
    call = getattr(context, "call", None)
    if call is None:
        raise StateError(f"{context!r} calls no CSMS: give send, or handlers whose context is the peer")
    return call(request)


def send_all(context: Any, send: Callable[[Any, Any], Any], messages: Iterator[Any]) -> Any:
    """Send one after the other: in threads now, on an event loop in the coroutine that is returned."""
    for message in messages:
        sending = send(context, message)
        if inspect.isawaitable(sending):
            return _rest(sending, context, send, messages)
    return None


async def _rest(sending: Any, context: Any, send: Callable[[Any, Any], Any], messages: Iterator[Any]) -> None:
    await sending
    for message in messages:
        await send(context, message)

"""Prints a conversation as it happens, seen from the station: who says what, and how long an answer took."""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from typing import Any

from ocppkit import Call, CallError, CallResult, CallResultError, Send, loads


class Conversation:
    """Watches the texts of one station's connection, and matches answers with what they answer."""

    def __init__(self, station: str) -> None:
        self.station = station
        self.exchanges = 0
        self.sends = 0
        self._open: dict[str, tuple[str, float]] = {}

    async def incoming(self, texts: AsyncIterable[str | bytes]) -> AsyncIterator[str | bytes]:
        """Pass on the texts that come from the CSMS."""
        async for text in texts:
            self._print("CSMS", "station", text)
            yield text

    def outgoing(self, send: Callable[[str], Awaitable[object]]) -> Callable[[str], Awaitable[object]]:
        """Pass on the texts that go to the CSMS."""

        async def printing(text: str) -> None:
            self._print("station", "CSMS", text)
            await send(text)

        return printing

    @property
    def unanswered(self) -> list[str]:
        """The actions that nobody has answered."""
        return [action for action, _ in self._open.values()]

    def _print(self, sender: str, receiver: str, text: str | bytes) -> None:
        frame = loads(text)
        kind, action, content, took = type(frame).__name__, "", "", ""
        match frame:
            case Call(message_id, action, payload):
                self._open[message_id] = (action, time.perf_counter())
                content = _brief(payload)
            case Send(_, action, payload):
                self.sends += 1
                content = _brief(payload)
            case CallResult(message_id, payload):
                action, asked = self._open.pop(message_id)
                self.exchanges += 1
                content, took = _brief(payload), f"{(time.perf_counter() - asked) * 1000:5.1f} ms"
            case CallError(message_id, code, description) | CallResultError(message_id, code, description):
                action, _ = self._open.pop(message_id, ("", 0.0))
                content = f"{code}: {description}"
        way = f"{sender:>7} -> {receiver:<7}"
        print(f"{self.station:8} {way} {kind:10} {frame.message_id[:8]} {took:8} {action:26} {content}")


def _brief(payload: dict[str, Any]) -> str:
    """Show the plain values of a payload, and names of what is nested."""
    shown = [f"{key}={value}" if not isinstance(value, dict | list) else f"{key}=..." for key, value in payload.items()]
    text = " ".join(shown)
    return text if len(text) <= 90 else f"{text[:90]}..."

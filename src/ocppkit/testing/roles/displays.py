"""The display of a scripted station of 2.x."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from ocppkit.testing.roles.station2 import Station2

__all__ = ["Display"]


@final
class Display:
    """The messages of a display, by id, in ``messages``; ``formats`` are those that it can show.

    Source: OCPP 2.x Part 2, O01 to O06.
    """

    def __init__(self, station: Station2[Any]) -> None:
        self._station = station
        self.messages: dict[int, Any] = {}
        self.formats: Iterable[str] = ("ASCII", "UTF8")
        station.serve(
            {"SetDisplayMessage": self._set, "GetDisplayMessages": self._find, "ClearDisplayMessage": self._clear},
            {"GetDisplayMessages": self._report},
        )

    def shown(self, *, transaction: str | None = None) -> list[str]:
        """Return the texts that a driver sees, the most important first."""
        fitting = [one for one in self.messages.values() if one.transaction_id in (None, transaction)]
        order = ("AlwaysFront", "InFront", "NormalCycle")
        return [one.message.content for one in sorted(fitting, key=lambda one: order.index(one.priority))]

    def _set(self, request: Any) -> Any:
        message = request.message
        running = {one.transaction for one in self._station.outlets.values()}
        if message.message.format not in self.formats:
            status = "NotSupportedMessageFormat"
        elif message.transaction_id is not None and message.transaction_id not in running:
            status = "UnknownTransaction"
        else:
            status, self.messages[message.id] = "Accepted", message
        return self._station.names.SetDisplayMessageResponse(status=status)

    def _found(self, request: Any) -> list[Any]:
        return [
            one
            for one in self.messages.values()
            if (request.id is None or one.id in request.id)
            and request.priority in (None, one.priority)
            and request.state in (None, one.state)
        ]

    def _find(self, request: Any) -> Any:
        status = "Accepted" if self._found(request) else "Unknown"
        return self._station.names.GetDisplayMessagesResponse(status=status)

    async def _report(self, request: Any) -> None:
        found = self._found(request)
        for place, message in enumerate(found, 1):  # in parts of one, for the sake of the parts
            await self._station.call(
                self._station.names.NotifyDisplayMessagesRequest(
                    request_id=request.request_id, message_info=[message], tbc=place < len(found)
                )
            )

    def _clear(self, request: Any) -> Any:
        known = self.messages.pop(request.id, None) is not None
        return self._station.names.ClearDisplayMessageResponse(status="Accepted" if known else "Unknown")

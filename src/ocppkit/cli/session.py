"""One connection of a tool: a peer that answers everything, shows every frame, and sends what its user types."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.capture.records import Link
from ocppkit.cli.answers import Answers
from ocppkit.cli.requests import Typed
from ocppkit.cli.traffic import Screen, Traffic
from ocppkit.errors import CallFailed, PayloadError, StateError
from ocppkit.events import CallReceived, Event, HandlerFailed, LimitReached, SendReceived
from ocppkit.extensions import RawRequest
from ocppkit.leniency import LENIENT, STRICT
from ocppkit.messages import Sender
from ocppkit.payloads import from_payload
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit.capture.trace import TraceWriter

_PEERS: Final[dict[Sender, type[Any]]] = {Sender.STATION: CsmsPeer, Sender.CSMS: StationPeer}


@final
class Session:
    """One connection, from its opening to its end."""

    def __init__(
        self,
        version: type[Version],
        station: str,
        us: Sender,
        incoming: AsyncIterable[str | bytes],
        send: Callable[[str], Awaitable[object]],
        *,
        screen: Screen,
        answers: Answers,
        trace: TraceWriter | None,
        strict: bool,
        heard: Callable[[str], object],
    ) -> None:
        self.version = version
        self.station = station
        self.us = us
        self._incoming = incoming
        self._send = send
        self._screen = screen
        self._answers = answers
        self._heard = heard
        self._traffic = Traffic(screen, station, version, us, answers, trace)
        self.peer = _PEERS[us](
            version,
            self._received(),
            self._sent,
            id=station,
            watch=self._see,
            reading=STRICT if strict else LENIENT,
        )

    async def run(self) -> None:
        """Serve the connection until it ends.

        Raises:
            Exception: whatever the transport raises.
        """
        self._traffic.link(Link.OPENED)
        why = ""
        try:
            await self.peer.run(self._answers.handlers(self.version, self.us), None)
        except Exception as error:
            why = str(error)
            raise
        finally:
            self._traffic.link(Link.CLOSED, why)

    async def ask(self, typed: Typed, timeout: float) -> bool:
        """Send what was typed, and return whether it was answered; what went wrong is shown."""
        try:
            if typed.action is None or not typed.checked:
                await self.peer.call(RawRequest(typed.name, typed.payload), timeout=timeout)
            elif typed.action.response is None:
                await self.peer.send(from_payload(typed.action.request, typed.payload))
            else:
                await self.peer.call(from_payload(typed.action.request, typed.payload), timeout=timeout)
        except (CallFailed, PayloadError, StateError) as error:
            self._screen.trouble(f"{typed.name}: {error}")
            return False
        return True

    async def _received(self) -> AsyncGenerator[str | bytes]:
        async for text in self._incoming:
            self._traffic.frame(text, _other(self.us))
            yield text

    async def _sent(self, text: str) -> None:
        self._traffic.frame(text, self.us)
        await self._send(text)

    def _see(self, event: Event[Any]) -> None:
        match event:
            case CallReceived(_, request):
                self._heard(request.__ocpp_action__)
            case SendReceived(_, message):
                self._heard(message.__ocpp_action__)
            case HandlerFailed(action, error):
                self._screen.trouble(f"{action} is not answered as chosen: {error}")
            case LimitReached(limit, value):
                self._screen.trouble(f"the limit {limit} of {value} is reached")
            case _:
                pass


def _other(side: Sender) -> Sender:
    return Sender.CSMS if side is Sender.STATION else Sender.STATION

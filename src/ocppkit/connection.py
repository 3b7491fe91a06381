"""The two ends of a connection: what a CSMS and what a station may call."""

from __future__ import annotations

from typing import TypeVar, final

from ocppkit import frames
from ocppkit._engine import Connection
from ocppkit.calls import PendingCall
from ocppkit.frames import Send
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import CsmsRequest, Response, Sender, StationRequest, StationSend
from ocppkit.protocol import SEND, Version

__all__ = ["CsmsConnection", "StationConnection"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)


@final
class CsmsConnection(Connection[V]):
    """The CSMS's end: it calls with ``CsmsRequest`` and receives what stations send."""

    __slots__ = ()
    _other_side = Sender.STATION

    def call(
        self,
        request: CsmsRequest[V, R],
        *,
        now: float,
        timeout: float | None = None,
        message_id: str | None = None,
        policy: Leniency = STRICT,
    ) -> PendingCall[R]:
        """Ask the station for something; the call is sent when its turn has come. Then drain.

        Raises:
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait for their turn, or the connection is lost.
        """
        return self._call(request, now, timeout, message_id, policy)


@final
class StationConnection(Connection[V]):
    """The station's end: it calls with ``StationRequest`` and receives what a CSMS sends."""

    __slots__ = ()
    _other_side = Sender.CSMS

    def call(
        self,
        request: StationRequest[V, R],
        *,
        now: float,
        timeout: float | None = None,
        message_id: str | None = None,
        policy: Leniency = STRICT,
    ) -> PendingCall[R]:
        """Ask the CSMS for something; the call is sent when its turn has come. Then drain.

        Raises:
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait for their turn, or the connection is lost.
        """
        return self._call(request, now, timeout, message_id, policy)

    def send(self, message: StationSend[V], *, message_id: str | None = None, policy: Leniency = STRICT) -> str:
        """Tell the CSMS something that it does not answer, at any time, and return its message id. Then drain.

        Raises:
            PayloadError: the message breaks its schema; nothing is sent.
            StateError: the connection is lost.
        """
        self._check_open()
        message_id = self._new_id() if message_id is None else message_id
        text = frames.dumps(Send(message_id, message.__ocpp_action__, message), policy=policy)
        self._put(text, message_id, SEND)
        return message_id

"""The two ends of a connection: what a CSMS and what a station may call."""

from __future__ import annotations

from typing import TypeVar, final

from ocppkit._engine.base import Connection
from ocppkit.calls import PendingCall
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import CsmsRequest, Response, Sender, StationRequest, StationSend
from ocppkit.protocol import Version

__all__ = ["CsmsConnection", "StationConnection"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)


@final
class CsmsConnection(Connection[V]):
    """The CSMS's end: it calls with ``CsmsRequest`` and receives what stations send."""

    __slots__ = ()
    _side, _other_side = Sender.CSMS, Sender.STATION

    def call(
        self,
        request: CsmsRequest[V, R],
        *,
        now: float,
        timeout: float | None = None,
        priority: int = 0,
        message_id: str | None = None,
        policy: Leniency = STRICT,
    ) -> PendingCall[R]:
        """Ask the station for something; the call is sent when its turn has come. Then drain.

        Of the calls that wait for their turn, the one with the highest ``priority`` goes first. ``message_id`` is a new
        one unless it is given, as for a retry that should be known as one.

        Raises:
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait for their turn, the registration forbids it, or the connection is lost.
            ValueError: the message id is too long, or that of a call that has not ended.
        """
        return self._call(request, now, timeout, priority, message_id, policy)


@final
class StationConnection(Connection[V]):
    """The station's end: it calls with ``StationRequest`` and receives what a CSMS sends."""

    __slots__ = ()
    _side, _other_side = Sender.STATION, Sender.CSMS

    def call(
        self,
        request: StationRequest[V, R],
        *,
        now: float,
        timeout: float | None = None,
        priority: int = 0,
        message_id: str | None = None,
        policy: Leniency = STRICT,
    ) -> PendingCall[R]:
        """Ask the CSMS for something; the call is sent when its turn has come. Then drain.

        The arguments are those of ``CsmsConnection.call``.

        Raises:
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait for their turn, the registration forbids it, or the connection is lost.
            ValueError: the message id is too long, or that of a call that has not ended.
        """
        return self._call(request, now, timeout, priority, message_id, policy)

    def send(self, message: StationSend[V], *, message_id: str | None = None, policy: Leniency = STRICT) -> str:
        """Tell the CSMS something that it does not answer, at any time, and return its message id. Then drain.

        Raises:
            PayloadError: the message breaks its schema; nothing is sent.
            StateError: too many texts wait to be drained, the registration forbids it, or the connection is lost.
        """
        return self._send(message, message_id, policy)

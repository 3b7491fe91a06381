"""Monitors behind the handlers of a station."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ocppkit._names import names_of
from ocppkit._sending import call_by_context, send_all
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.monitor_events import MonitorEvent, notify_events
from ocppkit.device_model.monitor_requests import Refuse, answer_monitoring
from ocppkit.device_model.monitors import Monitors
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit.handlers import Handlers

__all__ = ["serve_monitors"]

V = TypeVar("V", bound=Version)
C = TypeVar("C")

_CHANGING: Final = ("SetVariableMonitoring", "ClearVariableMonitoring", "SetMonitoringBase", "SetMonitoringLevel")


def serve_monitors(
    handlers: Handlers[V, C],
    monitors: Monitors[V],
    model: DeviceModel[V],
    *,
    now: Callable[[], datetime],
    refuse: Refuse | None = None,
    max_bytes: int | None = 65_536,
    answered: Callable[[C], None] | None = None,
    tell: Callable[[C, Sequence[MonitorEvent]], Any] | None = None,
    send: Callable[[C, Any], Any] | None = None,
) -> None:
    """Register the functions that answer the requests about monitors.

    ``now`` gives the time, with its offset from UTC. ``refuse`` speaks for the station against a monitor. ``max_bytes``
    bounds each frame that is sent. ``answered`` is called before an answer that changed the monitors is sent, to save
    them; if it raises, the call fails and they stay as they are. ``tell`` gets the events that a request made, when its
    answer is sent: by default they become NotifyEvents. ``send`` calls the CSMS: by default the ``call`` of the
    context, which then is the peer.

    Raises:
        ValueError: an action has a handler already, or the monitors are of another version than the handlers.
    """
    if handlers.version is not monitors.version:
        raise ValueError(f"handlers of OCPP {handlers.version.name} cannot serve {monitors!r}")
    names = names_of(handlers.version)
    untold: list[MonitorEvent] = []

    def answer(context: C, request: Any) -> Any:
        done = answer_monitoring(monitors, model, request, now(), refuse=refuse, max_bytes=max_bytes)
        untold.extend(done.events)
        if answered is not None:
            answered(context)
        return done.response

    def notify(context: C, _: Any, __: Any) -> Any:
        events, untold[:] = list(untold), ()
        if not events:
            return None
        if tell is not None:
            return tell(context, events)
        return send_all(
            context, send or call_by_context, iter(notify_events(handlers.version, events, now(), max_bytes=max_bytes))
        )

    def report(_: C, request: Any) -> Any:
        return answer_monitoring(monitors, model, request, now(), max_bytes=max_bytes).response

    def send_report(context: C, request: Any, response: Any) -> Any:
        if response.status != "Accepted":
            return None
        done = answer_monitoring(monitors, model, request, now(), max_bytes=max_bytes)
        parts: Iterable[Any] = done.reports or [
            # What was there is gone since the answer, and the CSMS waits all the same.
            names.NotifyMonitoringReportRequest(request_id=request.request_id, generated_at=now(), seq_no=0)
        ]
        return send_all(context, send or call_by_context, iter(parts))

    for name in _CHANGING:
        handlers.on(getattr(names, name))(answer)
        handlers.after(getattr(names, name))(notify)
    handlers.on(names.GetMonitoringReport)(report)
    handlers.after(names.GetMonitoringReport)(send_report)

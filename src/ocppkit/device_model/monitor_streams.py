"""The periodic event streams of 2.1: values of monitors that go to the CSMS in batches that nobody answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit._names import names_of
from ocppkit.device_model.monitor_events import MonitorEvent
from ocppkit.device_model.monitor_rules import Stream
from ocppkit.device_model.monitors import Monitors
from ocppkit.versions import OCPP21

if TYPE_CHECKING:
    from ocppkit import v21

__all__ = ["Streams"]

_MOST_VALUES: Final = 1000
"""Values of a stream that wait; its batch is sent then, whatever its interval, and more go by NotifyEvent."""


@final
@dataclass(slots=True, eq=False)
class _Open:
    """A stream: asked for, then opened by the CSMS, or refused."""

    params: Stream
    accepted: bool = False
    since: datetime | None = None
    values: list[tuple[datetime, str]] = field(default_factory=list[tuple[datetime, str]], repr=False)

    @property
    def due(self) -> datetime | None:
        """When its values are to be sent."""
        if not self.values or self.since is None or not self.params.interval:
            return None
        return self.since + timedelta(seconds=self.params.interval)

    def is_due(self, now: datetime) -> bool:
        due = self.due
        return due is not None and (due <= now or now < due - timedelta(seconds=self.params.interval))  # set back

    @property
    def full(self) -> bool:
        return len(self.values) >= min(self.params.values or _MOST_VALUES, _MOST_VALUES)


@final
class Streams:
    """The streams of a station's monitors.

    A monitor with a ``stream`` has its stream opened by a request to the CSMS; until that is accepted, or if it is
    refused, its events go by NotifyEvent (N11.FR.07). The id of a stream is that of its monitor. They end with their
    connection: ``lost`` forgets them, and ``requests`` opens them again.

    Source: OCPP 2.1 Part 2, N11 to N14.
    """

    def __init__(self, monitors: Monitors[OCPP21]) -> None:
        self._monitors = monitors
        self._streams: dict[int, _Open] = {}

    def __len__(self) -> int:
        return len(self._streams)

    def requests(self) -> list[v21.OpenPeriodicEventStreamRequest | v21.ClosePeriodicEventStreamRequest]:
        """Return what is to be asked of the CSMS now: streams to open, and to close, for the monitors have changed.

        Call ``flush_closed`` before, whose messages go first (N13.FR.03). Source: N11.FR.01, N13.FR.05, N13.FR.06.
        """
        names = names_of(OCPP21)
        wanted = self._wanted()
        asked: list[Any] = []
        for id in [id for id, stream in self._streams.items() if wanted.get(id) != stream.params]:
            if self._streams.pop(id).accepted:
                asked.append(names.ClosePeriodicEventStreamRequest(id=id))
        for id, params in wanted.items():
            if id not in self._streams:
                self._streams[id] = _Open(params)
                constant = names.ConstantStreamDataType(id=id, params=_params(params), variable_monitoring_id=id)
                asked.append(names.OpenPeriodicEventStreamRequest(constant_stream_data=constant))
        return asked

    def flush_closed(self) -> list[v21.NotifyPeriodicEventStreamRequest]:
        """Return the last values of streams whose monitors are gone."""
        wanted = self._wanted()
        return self._batches(lambda id, stream: wanted.get(id) != stream.params)

    def opened(
        self, request: v21.OpenPeriodicEventStreamRequest, response: v21.OpenPeriodicEventStreamResponse
    ) -> None:
        """Take the CSMS's answer; a refused stream is not asked for again until its monitor changes or ``lost``."""
        stream = self._streams.get(request.constant_stream_data.id)
        if stream is not None:
            stream.accepted = response.status == "Accepted"

    def lost(self) -> None:
        """Take note that the connection is gone, and the streams and what they held with it."""
        self._streams.clear()

    def take(self, events: Iterable[MonitorEvent]) -> list[MonitorEvent]:
        """Put events of streams into them, and return the others, which go by NotifyEvent."""
        others: list[MonitorEvent] = []
        for event in events:
            stream = None if event.monitor is None else self._streams.get(event.monitor.id)
            if stream is None or not stream.accepted or len(stream.values) >= _MOST_VALUES:
                others.append(event)
                continue
            if not stream.values:
                stream.since = event.timestamp
            stream.values.append((event.timestamp, event.value))
        return others

    def messages(self, now: datetime) -> list[v21.NotifyPeriodicEventStreamRequest]:
        """Return the batches that are due: so many values are there, or the interval has passed."""
        return self._batches(lambda _, stream: stream.full or stream.is_due(now))

    def next_deadline(self) -> datetime | None:
        """Return when ``messages`` has something to do; None if nothing waits."""
        dues = (stream.since if stream.full else stream.due for stream in self._streams.values())
        return min((due for due in dues if due is not None), default=None)

    def adjust(self, request: v21.AdjustPeriodicEventStreamRequest) -> v21.AdjustPeriodicEventStreamResponse:
        """Answer an AdjustPeriodicEventStream (N12)."""
        names = names_of(OCPP21)
        stream = self._streams.get(request.id)
        params = Stream(interval=request.params.interval or 0, values=request.params.values or 0)
        live = self._monitors.at(request.id)
        status = names.GenericStatusEnumType
        if stream is None or live is None or not stream.accepted or not params.is_possible:
            return names.AdjustPeriodicEventStreamResponse(status=status.REJECTED)  # type: ignore[no-any-return]
        stream.params = params
        live.monitor = replace(live.monitor, stream=params)
        self._monitors.unsaved = True
        return names.AdjustPeriodicEventStreamResponse(status=status.ACCEPTED)  # type: ignore[no-any-return]

    def listed(self, request: v21.GetPeriodicEventStreamRequest) -> v21.GetPeriodicEventStreamResponse:
        """Answer a GetPeriodicEventStream with the streams that are open (N14)."""
        names = names_of(OCPP21)
        streams = [
            names.ConstantStreamDataType(id=id, params=_params(stream.params), variable_monitoring_id=id)
            for id, stream in self._streams.items()
            if stream.accepted
        ]
        return names.GetPeriodicEventStreamResponse(constant_stream_data=streams or None)  # type: ignore[no-any-return]

    def _wanted(self) -> dict[int, Stream]:
        return {monitor.id: monitor.stream for monitor in self._monitors if monitor.stream is not None}

    def _batches(self, which: Callable[[int, _Open], bool]) -> list[v21.NotifyPeriodicEventStreamRequest]:
        names = names_of(OCPP21)
        batches: list[v21.NotifyPeriodicEventStreamRequest] = []
        for id, stream in self._streams.items():
            if not stream.values or not which(id, stream):
                continue
            base = stream.values[0][0]
            data = [
                names.StreamDataElementType(t=round((at - base).total_seconds(), 3), v=value)
                for at, value in stream.values
            ]
            batches.append(names.NotifyPeriodicEventStreamRequest(id=id, pending=0, basetime=base, data=data))
            stream.values.clear()
            stream.since = None
        return batches


def _params(stream: Stream) -> Any:
    return names_of(OCPP21).PeriodicEventStreamParamsType(
        interval=stream.interval or None, values=stream.values or None
    )

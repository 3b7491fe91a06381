"""The periodic event streams of 2.1: values of monitors that go in batches, and are not answered."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from ocppkit.testing.roles.stage import Stage2
from ocppkit.testing.scenarios.table import NEWEST, Block, Scenario

__all__ = ["SCENARIOS"]


async def values_of_a_monitor_are_streamed(stage: Stage2) -> None:
    """N11 to N15: opened by the station, changed and listed by the CSMS, closed with its monitor."""
    async with stage.online() as (station, csms):
        names, power = csms.names, csms.names.variables.EVSE_POWER.at(evse=1)
        since = station.now()
        params = names.PeriodicEventStreamParamsType(interval=60, values=2)
        id = await csms.set_monitor(power, "Delta", 1, periodic_event_stream=params)
        await station.model.tend()
        (opened,) = csms.came(names.OpenPeriodicEventStream)
        stream = names.ConstantStreamDataType(id=id, params=params, variable_monitoring_id=id)
        assert opened.constant_stream_data == stream
        assert [(one.type, one.value, one.severity) for one in station.model.monitors] == [("Delta", 1, 4)]
        for second, watts in enumerate((1000, 2000, 3000)):
            station.set_clock(since + timedelta(seconds=second))
            await station.model.sense(power, Decimal(watts))
            await station.model.tend()
        await csms.next(names.NotifyPeriodicEventStream)
        assert csms.came(names.NotifyPeriodicEventStream) == [_batch(names, id, since, {0: "1000", 1: "2000"})]
        assert csms.streams == {id: ["1000", "2000"]}
        await _adjust_and_close(stage, id)
        last = _batch(names, id, since + timedelta(seconds=2), {0: "3000"})
        assert csms.came(names.NotifyPeriodicEventStream)[1:] == [last]
        assert csms.streams == {id: ["1000", "2000", "3000"]}
        assert csms.came(names.NotifyEvent) == []


def _batch(names: Any, id: int, since: datetime, values: dict[float, str]) -> Any:
    """Return the message with values of a stream, by the seconds since the first."""
    data = [names.StreamDataElementType(t=second, v=value) for second, value in values.items()]
    return names.NotifyPeriodicEventStreamRequest(id=id, pending=0, basetime=since, data=data)


async def _adjust_and_close(stage: Stage2, id: int) -> None:
    """Let the third value go at once, and then the stream."""
    station, csms = stage.station, stage.csms
    names = csms.names
    single = names.PeriodicEventStreamParamsType(values=1)
    assert (await csms.ask("AdjustPeriodicEventStream", id=id, params=single)).status == "Accepted"
    (listed,) = (await csms.ask("GetPeriodicEventStream")).constant_stream_data
    assert (listed.id, listed.params, listed.variable_monitoring_id) == (id, single, id)
    await station.model.tend()
    await csms.next(names.NotifyPeriodicEventStream)
    (cleared,) = (await csms.ask("ClearVariableMonitoring", id=[id])).clear_monitoring_result
    assert cleared.status == "Accepted"
    await station.model.tend()
    assert [one.id for one in csms.came(names.ClosePeriodicEventStream)] == [id]
    assert (await csms.ask("GetPeriodicEventStream")).constant_stream_data is None


async def a_refused_stream_goes_by_events(stage: Stage2) -> None:
    """N11.FR.07: the values come all the same."""
    async with stage.online() as (station, csms):
        names, power = csms.names, csms.names.variables.EVSE_POWER.at(evse=1)
        csms.answer(names.OpenPeriodicEventStream, names.OpenPeriodicEventStreamResponse(status="Rejected"))
        params = names.PeriodicEventStreamParamsType(values=1)
        id = await csms.set_monitor(power, "Delta", 1, periodic_event_stream=params)
        await station.model.tend()
        await station.model.sense(power, Decimal(4000))
        (event,) = (await csms.next(names.NotifyEvent)).event_data
        assert (event.variable_monitoring_id, event.actual_value) == (id, "4000")
        assert (event.component.name, event.component.evse.id, event.variable.name) == ("EVSE", 1, "Power")
        assert csms.streams == {}


SCENARIOS: Final = (
    Scenario(Block.EVENT_STREAMS, NEWEST, values_of_a_monitor_are_streamed),
    Scenario(Block.EVENT_STREAMS, NEWEST, a_refused_stream_goes_by_events),
)

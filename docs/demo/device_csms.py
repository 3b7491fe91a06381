"""The CSMS's half of the demo's device model: it joins a report, sets what needs a reboot, and sets a monitor."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field

from docs.demo.csms import boot201
from ocppkit import OCPP201, Handlers, v201
from ocppkit.asyncio import StationPeer
from ocppkit.device_model.join import Completed, Kind
from ocppkit.device_model.join_station import KnownStation
from ocppkit.v201 import variables

POWER = variables.EVSE_POWER.at(evse=1)
LIMIT = 11000  # W
BASE_REPORT = 1  # the request id


@dataclass
class Findings:
    """What the CSMS has found out about the station, over all its connections."""

    known: KnownStation[OCPP201] = field(default_factory=lambda: KnownStation(OCPP201))
    reported: asyncio.Event = field(default_factory=asyncio.Event)
    parts: int = 0
    reboots: int = 0
    started: list[str] = field(default_factory=list[str])
    alerts: list[tuple[str, bool]] = field(default_factory=list[tuple[str, bool]])


FOUND = Findings()
handlers = Handlers(OCPP201, StationPeer[OCPP201])
handlers.on(v201.BootNotification)(boot201)


def tell(station: StationPeer[OCPP201], text: str) -> None:
    print(f"{station.id:8}         CSMS : {text}")


@handlers.after(v201.BootNotification)
async def meet(
    station: StationPeer[OCPP201], request: v201.BootNotificationRequest, response: v201.BootNotificationResponse
) -> None:
    await (survey if request.reason == v201.BootReasonEnumType.POWER_UP else watch)(station)


async def survey(station: StationPeer[OCPP201]) -> None:
    """Get to know a station, read a value, and set one that takes a reboot."""
    everything = v201.ReportBaseEnumType.FULL_INVENTORY
    FOUND.known.joiner.asked(Kind.REPORT, BASE_REPORT)
    await station.call(v201.GetBaseReportRequest(request_id=BASE_REPORT, report_base=everything))
    await FOUND.reported.wait()
    model = FOUND.known.model
    tell(station, f"joined {FOUND.parts} parts: {len(model)} variables of {len(model.components)} components")
    interval = await station.get(variables.HEARTBEAT_INTERVAL)  # an int, as type checkers know
    tell(station, f"{variables.HEARTBEAT_INTERVAL} is {interval:d} {variables.HEARTBEAT_INTERVAL.unit}")
    if await station.set(variables.TX_START_POINT, ["EVConnected"]):
        tell(station, f"{variables.TX_START_POINT} takes a reboot")
        await station.call(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE))


async def watch(station: StationPeer[OCPP201]) -> None:
    """See what became of the value after the reboot, and watch the power of an EVSE."""
    FOUND.reboots += 1
    points = await station.get(variables.TX_START_POINT)
    tell(station, f"{variables.TX_START_POINT} is {','.join(points)}")
    monitor = v201.SetMonitoringDataType(
        value=LIMIT,
        type=v201.MonitorEnumType.UPPER_THRESHOLD,
        severity=4,
        component=v201.ComponentType(name="EVSE", evse=v201.EVSEType(id=1)),
        variable=v201.VariableType(name="Power"),
    )
    await station.call(v201.SetVariableMonitoringRequest(set_monitoring_data=[monitor]))


@handlers.on(v201.NotifyReport)
def report(_: StationPeer[OCPP201], request: v201.NotifyReportRequest) -> v201.NotifyReportResponse:
    for outcome in FOUND.known.take(request, time.monotonic()):
        if isinstance(outcome, Completed):
            FOUND.parts = outcome.parts
            FOUND.reported.set()
    return v201.NotifyReportResponse()


@handlers.on(v201.NotifyEvent)
def event(station: StationPeer[OCPP201], request: v201.NotifyEventRequest) -> v201.NotifyEventResponse:
    FOUND.known.take(request, time.monotonic())
    for data in request.event_data:
        FOUND.alerts.append((data.actual_value, bool(data.cleared)))
        word = "is over" if data.cleared else "goes off"
        tell(station, f"monitor {data.variable_monitoring_id} {word}: {POWER} is {data.actual_value} {POWER.unit}")
    return v201.NotifyEventResponse()


@handlers.on(v201.TransactionEvent)
def transaction(_: StationPeer[OCPP201], request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
    FOUND.started.append(request.trigger_reason)
    return v201.TransactionEventResponse()


def wrong() -> str | None:
    """Return what the CSMS should have found out and has not, None if all is well."""
    expected: dict[str, tuple[object, object]] = {
        "variables": (len(FOUND.known.model), 300),
        "problems": (list(FOUND.known.problems), []),
        "reboots": (FOUND.reboots, 1),
        # Only after the reboot a plug starts a transaction.
        "transactions": (FOUND.started, ["CablePluggedIn"]),
        "alerts": (FOUND.alerts, [("11500", False), ("10900", True)]),
    }
    return next((f"{what}: {found}, not {due}" for what, (found, due) in expected.items() if found != due), None)

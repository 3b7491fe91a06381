"""Who may handle what: actions with their requests, responses and context."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import reveal_type

from ocppkit import OCPP16, OCPP21, OCPP201, Handlers, v16, v21, v201
from ocppkit.asyncio import StationPeer
from ocppkit.messages import Request, Response


@dataclass
class Site:
    """What the handlers get: the program's own context."""

    name: str
    station: StationPeer[OCPP16]


handlers = Handlers(OCPP16, Site)


@handlers.on(v16.Heartbeat)
def heartbeat(site: Site, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=datetime.now(UTC))


@handlers.on(v16.Authorize)
async def authorize(site: Site, request: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
    answer = await site.station.call(v16.GetConfigurationRequest(key=[site.name]))
    reveal_type(answer.configuration_key)  # list[v16.KeyValue] | None
    await site.station.call(v16.AuthorizeRequest(id_tag="1"))  # wrong: direction
    return v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status="Accepted"))  # wrong: field type


@handlers.after(v16.Heartbeat)
async def after(site: Site, request: v16.HeartbeatRequest, response: v16.HeartbeatResponse) -> None:
    reveal_type(response.current_time)  # datetime


@handlers.otherwise
def otherwise(site: Site, request: Request[OCPP16, Response]) -> Response:
    raise NotImplementedError


def other_action(site: Site, request: v16.HeartbeatRequest) -> v16.MeterValuesResponse:
    return v16.MeterValuesResponse()


def other_response(site: Site, request: v16.StartTransactionRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=datetime.now(UTC))


async def no_response(site: Site, request: v16.StopTransactionRequest) -> None: ...


def other_context(
    station: StationPeer[OCPP16], request: v16.StatusNotificationRequest
) -> v16.StatusNotificationResponse:
    return v16.StatusNotificationResponse()


def too_little(site: Site) -> v16.FirmwareStatusNotificationResponse:
    return v16.FirmwareStatusNotificationResponse()


handlers.on(v16.MeterValues)(other_action)  # wrong: handler for another action
handlers.on(v16.StartTransaction)(other_response)  # wrong: reply class
handlers.on(v16.StopTransaction)(no_response)  # wrong: reply class
handlers.on(v16.StatusNotification)(other_context)  # wrong: context
handlers.on(v16.FirmwareStatusNotification)(too_little)  # wrong: handler for another action
handlers.after(v16.Authorize)(authorize)  # wrong: handler for another action


@handlers.on(v201.Heartbeat)  # wrong: version
def other_version(site: Site, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=datetime.now(UTC))


@handlers.on("BootNotification")  # wrong: handler for another action
def by_name(site: Site, request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
    raise NotImplementedError


streams = Handlers(OCPP21)


@streams.on(v21.NotifyPeriodicEventStream)
async def streamed(_: None, message: v21.NotifyPeriodicEventStreamRequest) -> None: ...


def answered(_: None, message: v21.NotifyPeriodicEventStreamRequest) -> v21.HeartbeatResponse:
    return v21.HeartbeatResponse(current_time=datetime.now(UTC))


def afterwards(_: None, message: v21.NotifyPeriodicEventStreamRequest, response: None) -> None: ...


streams.on(v21.NotifyPeriodicEventStream)(answered)  # wrong: SEND
streams.after(v21.NotifyPeriodicEventStream)(afterwards)  # wrong: SEND


async def run(station: StationPeer[OCPP16], other: StationPeer[OCPP201]) -> None:
    await station.run(handlers, Site("here", station))
    await station.run(handlers, station)  # wrong: context
    await station.run(handlers, None)  # wrong: context
    await station.run(streams, None)  # wrong: version
    await other.run(handlers, Site("there", station))  # wrong: version
    Site("there", other)  # wrong: version


reveal_type(v16.Reset.request)  # type[v16.ResetRequest]
reveal_type(v16.Reset.response)  # type[v16.ResetResponse]
reveal_type(v21.NotifyPeriodicEventStream.response)  # None

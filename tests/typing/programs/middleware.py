"""Middleware around the handlers: it looks, it replaces, it refuses, it answers."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any, reveal_type

from ocppkit import OCPP201, CallRefused, ErrorCode, Handlers, v201
from ocppkit.asyncio import StationPeer
from ocppkit.messages import Answer, Request, Response

Station = StationPeer[OCPP201]
Asked = Request[OCPP201, Any]
BEAT = v201.HeartbeatResponse(current_time=datetime.now(UTC))
handlers = Handlers(OCPP201, Station)


@handlers.around
def known(station: Station, request: Asked) -> Generator[Asked | Answer[Any], Response]:
    if station.id == "":
        raise CallRefused(ErrorCode.SECURITY_ERROR, "who are you?")
    raise CallRefused("SecurityError", "who are you?")  # wrong: field type
    yield request


@handlers.around
def by_itself(station: Station, request: Asked) -> Generator[Asked | Answer[Any], Response]:
    match request:
        case v201.HeartbeatRequest():
            response = yield v201.Heartbeat.answer(BEAT)
            reveal_type(response)  # Response
        case v201.StatusNotificationRequest(evse_id=0):
            yield v201.StatusNotification.answer(BEAT)  # wrong: reply class
        case v201.AuthorizeRequest(id_token=token):
            reveal_type(token)  # v201.IdTokenType
            yield v201.AuthorizeRequest(id_token=token, token="1")  # wrong: field name
        case _:
            yield request


def returns(station: Station, request: Asked) -> Asked:
    return request


def of_nobody(station: str, request: Asked) -> Generator[Asked | Answer[Any], Response]:
    yield request


handlers.around(returns)  # wrong: middleware
handlers.around(of_nobody)  # wrong: context
reveal_type(v201.Heartbeat.answer(BEAT))  # Answer[v201.HeartbeatResponse]

"""The tests of an application, with the kit."""

from __future__ import annotations

from typing import reveal_type

from ocppkit import OCPP16, OCPP201, Handlers, v16, v201
from ocppkit.testing import Clock, connected

csms = Handlers(OCPP16)
station = Handlers(OCPP16)
newer = Handlers(OCPP201)


async def test_a_heartbeat_is_answered(clock: Clock) -> None:
    async with connected(OCPP16, csms=csms, station=station, clock=clock) as conversation:
        reveal_type(conversation)  # Conversation[OCPP16]
        reveal_type(await conversation.to_csms.call(v16.HeartbeatRequest()))  # v16.HeartbeatResponse
        reveal_type(await conversation.to_station.get(v16.keys.HEARTBEAT_INTERVAL))  # int
        await conversation.to_station.call(v16.HeartbeatRequest())  # wrong: direction
        await conversation.to_csms.call(v201.HeartbeatRequest())  # wrong: version
        conversation.to_csms.call(v16.HeartbeatRequest())  # wrong: await
    async with connected(OCPP16, csms=newer, station=station):  # wrong: version
        pass
    async with connected(OCPP16, station=station):  # wrong: missing field
        pass

"""A planted secret is in the frame that carries it and nowhere else: no log, no exception, no other frame."""

from __future__ import annotations

import asyncio
import logging
import traceback
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP201, CallFailed, Event, Handlers, PayloadError, from_payload, v16, v201
from ocppkit.asyncio import CsmsPeer, StationPeer
from tests.test_asyncio import run, serving, wires

SECRET = "hunter2-4711"
NOW = datetime(2026, 1, 2, tzinfo=UTC)
URL = f"wss://station:{SECRET}@csms.example/ocpp"


def set_password(value: str) -> v201.SetVariablesRequest:
    data = v201.SetVariableDataType(
        attribute_value=value,
        component=v201.ComponentType(name="SecurityCtrlr"),
        variable=v201.VariableType(name="BasicAuthPassword"),
    )
    return v201.SetVariablesRequest(set_variable_data=[data])


def profile(password: str) -> v201.SetNetworkProfileRequest:
    return from_payload(
        v201.SetNetworkProfileRequest,
        {
            "configurationSlot": 1,
            "connectionData": {
                "ocppVersion": "OCPP20",
                "ocppTransport": "JSON",
                "ocppCsmsUrl": URL,
                "messageTimeout": 30,
                "securityProfile": 2,
                "ocppInterface": "Wired0",
                "vpn": {"server": "vpn", "user": "u", "password": password[:20], "key": SECRET, "type": "IKEv2"},
                "apn": {"apn": "net", "apnPassword": password[:20], "apnAuthentication": "CHAP"},
            },
        },
    )


def key_code(token: str) -> v201.AuthorizeRequest:
    return v201.AuthorizeRequest(id_token=v201.IdTokenType(id_token=token, type=v201.IdTokenEnumType.KEY_CODE))


class Session:
    """Both ends of a connection whose logs, errors, events and frames are kept."""

    def __init__(self, version: Any) -> None:
        self.said: list[str] = []
        self.here, self.there = wires()
        self.station: Any = StationPeer(version, self.here, self.here.send, id="CS1", watch=self.watch)
        self.csms: Any = CsmsPeer(version, self.there, self.there.send, id="CSMS", watch=self.watch)

    def watch(self, event: Event[Any]) -> None:
        self.said.append(repr(event))

    async def ask(self, peer: Any, request: Any) -> None:
        try:
            self.said.append(repr(await peer.call(request)))
        except (CallFailed, PayloadError) as error:
            self.said += [str(error), repr(error), "".join(traceback.format_exception(error))]

    def frames(self) -> list[str]:
        return [*self.here.log, *self.there.log]


def refusing(version: Any, *actions: Any) -> Handlers[Any, Any]:
    """Handle actions by failing, which answers and logs."""
    handlers: Any = Handlers(version, object)
    for action in actions:

        def fail(_: object, request: Any) -> Any:
            raise RuntimeError(f"cannot handle {request!r}")

        handlers.on(action)(fail)
    return handlers  # type: ignore[no-any-return]


@pytest.mark.parametrize("text", [SECRET, SECRET + "x" * 1000], ids=["valid", "too long"])
def test_a_secret_of_201_stays_in_its_frame(text: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    session = Session(OCPP201)
    requests = [set_password(text), profile(text)]

    async def main() -> None:
        csms = refusing(OCPP201, v201.Authorize)
        station = refusing(OCPP201, v201.SetVariables, v201.SetNetworkProfile)
        async with serving(session.station, csms), serving(session.csms, station):
            for request in requests:
                await session.ask(session.station, request)
            await session.ask(session.csms, key_code(text[:36]))
            await session.ask(session.csms, key_code(text))
            await raw(session, text)

    run(main)
    carried = [frame for frame in session.frames() if SECRET in frame]
    assert all(frame.startswith("[2,") for frame in carried)
    assert len(carried) >= 2
    assert SECRET not in caplog.text
    assert SECRET not in "\n".join(session.said)
    assert "***" in caplog.text


async def raw(session: Session, text: str) -> None:
    """Send what a careless peer would: secrets in broken, unknown and unasked frames."""
    for frame in (
        f'[2,"r1","Authorize",{{"idToken":{{"idToken":["{text}"],"type":"KeyCode"}}}}]',
        f'[2,"r2","Bake",{{"password":"{text}"}}]',
        f'[2,"r3","Authorize",{{"idToken":{{"idToken":"{text}","type":"KeyCode"',
        f'[3,"r4",{{"password":"{text}"}}]',
        f'[4,"r5","GenericError","",{{"password":"{text}"}}]',
        f'["{text}"]',
    ):
        await session.there.send(frame)
    await asyncio.sleep(0.01)
    session.there.log[:] = [frame for frame in session.there.log if not frame.startswith(('[3,"r', '[4,"r', '["'))]


@pytest.mark.parametrize("value", [SECRET, SECRET * 100], ids=["valid", "too long"])
def test_a_secret_of_16_stays_in_its_frame(value: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    session = Session(OCPP16)
    answered: Any = v16.GetConfigurationResponse(
        configuration_key=[v16.KeyValue(key="AuthorizationKey", readonly=False, value=value)]
    )
    station = refusing(OCPP16, v16.ChangeConfiguration)

    @station.on(v16.GetConfiguration)
    def configuration(_: object, request: v16.GetConfigurationRequest) -> v16.GetConfigurationResponse:
        return answered  # type: ignore[no-any-return]

    async def main() -> None:
        async with serving(session.station, Handlers(OCPP16, object)), serving(session.csms, station):
            await session.ask(
                session.station, v16.ChangeConfigurationRequest(key="AuthorizationKey", value=value[:500])
            )
            await session.ask(session.station, v16.ChangeConfigurationRequest(key="AuthorizationKey", value=value))
            await session.ask(session.station, v16.GetConfigurationRequest())
            await session.ask(session.station, v16.UpdateFirmwareRequest(location=URL, retrieve_date=NOW))

    run(main)
    assert SECRET not in caplog.text
    assert SECRET not in "\n".join(session.said)
    carried = [frame for frame in session.frames() if SECRET in frame]
    assert all(frame.startswith(("[2,", "[3,")) for frame in carried)
    assert carried

"""The scenarios of the kit play on all versions that have their block, use every action, and notice wrong answers."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import partial
from typing import Any, Final

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from docs.draw_scenarios import PAGE, page
from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, CallRefused, ErrorCode, Version
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.json import JsonValue, is_array
from ocppkit.messages import DataType, Sender
from ocppkit.testing import Clock, Faults, connected, garble
from ocppkit.testing.roles import ScriptedCsms, ScriptedStation, Stage
from ocppkit.testing.scenarios import BLOCKS, SCENARIOS, Block, Played, Scenario, play

PLAYS: Final = [(scenario, version) for scenario in SCENARIOS for version in scenario.versions]
LONGEST: Final = 60.0  # seconds that a play may take


def name_of(value: object) -> str:
    return value.name.replace(" ", "_") if isinstance(value, Scenario) else getattr(value, "name", str(value))


def run(main: Callable[[], Coroutine[Any, Any, Played]]) -> Played:
    async def bounded() -> Played:
        async with asyncio.timeout(LONGEST):
            return await main()

    return asyncio.run(bounded())


OUTCOMES: Final[dict[tuple[Scenario, type[Version]], Played]] = {}


def played(scenario: Scenario, version: type[Version]) -> Played:
    """Return what happens in a scenario, which is played once."""
    if (scenario, version) not in OUTCOMES:
        OUTCOMES[scenario, version] = run(lambda: play(scenario, version))
    return OUTCOMES[scenario, version]


@pytest.mark.parametrize(("scenario", "version"), PLAYS, ids=name_of)
def test_a_scenario_plays(scenario: Scenario, version: type[Version]) -> None:
    outcome = played(scenario, version)
    assert outcome.frames >= 2 * len(outcome.actions) - ("NotifyPeriodicEventStream" in outcome.actions)


# What they cover


def exercised(version: type[Version], blocks: tuple[Block, ...]) -> set[str]:
    """Return the actions that the scenarios of some blocks exercise."""
    own = [one for one, other in PLAYS if other is version and one.block in blocks]
    return {action for scenario in own for action in played(scenario, version).actions}


@pytest.mark.parametrize("version", VERSIONS, ids=name_of)
def test_every_action_is_exercised_by_a_scenario_of_its_block(version: type[Version]) -> None:
    missing = [name for name, one in version.actions.items() if name not in exercised(version, BLOCKS[one.block])]
    assert missing == []


@pytest.mark.parametrize("version", VERSIONS, ids=name_of)
def test_every_functional_block_has_scenarios(version: type[Version]) -> None:
    has = {scenario.block for scenario, other in PLAYS if other is version}
    needed = {block for one in version.actions.values() for block in BLOCKS[one.block]}
    only_new = {Block.AD_HOC_PAYMENT, Block.DYNAMIC_SCHEDULES, Block.EVENT_STREAMS}
    assert has == (needed if version is OCPP21 else needed - only_new)


def test_2_1_has_a_scenario_for_each_block() -> None:
    assert {scenario.block for scenario in SCENARIOS if OCPP21 in scenario.versions} == set(Block)


def test_the_names_of_scenarios_differ_and_say_what_they_show() -> None:
    assert len({scenario.name for scenario in SCENARIOS}) == len(SCENARIOS)
    assert [scenario.name for scenario in SCENARIOS if not scenario.about.endswith(".")] == []


def test_a_scenario_is_only_played_on_its_versions() -> None:
    scenario = next(one for one in SCENARIOS if OCPP16 not in one.versions)
    with pytest.raises(ValueError, match=r"is not for OCPP 1\.6"):
        run(lambda: play(scenario, OCPP16))


# Over a real WebSocket


@dataclass
class Sockets:
    """The two ends of a WebSocket."""

    to_station: StationPeer[Any]
    to_csms: CsmsPeer[Any]


@asynccontextmanager
async def over_websocket(
    version: type[Any], *, csms: ScriptedCsms[Any], station: ScriptedStation[Any]
) -> AsyncGenerator[Sockets]:
    met: asyncio.Future[StationPeer[Any]] = asyncio.get_running_loop().create_future()
    protocol = [Subprotocol(version.subprotocol)]

    async def on_connect(ws: ServerConnection) -> None:
        peer = StationPeer(version, ws, ws.send, id="CS1")
        met.set_result(peer)
        await peer.run(csms.handlers, peer)

    async with serve(on_connect, "127.0.0.1", 0, subprotocols=protocol) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}/CS1", subprotocols=protocol) as ws:
            peer = CsmsPeer(version, ws, ws.send)
            serving = asyncio.create_task(peer.run(station.handlers, peer))
            csms.joined(await met)
            station.joined(peer)
            yield Sockets(await met, peer)
            csms.left()
            station.left()
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


ON_SOCKETS: Final = (
    "a driver charges",
    "a connection is lost while an EV charges",
    "a CSMS gets to know the device model",
    "a firmware update is signed",
    "a CSMS limits a station",
    "a vendor talks to its stations",
    "values of a monitor are streamed",
)


@pytest.mark.parametrize(("scenario", "version"), [one for one in PLAYS if one[0].name in ON_SOCKETS], ids=name_of)
def test_a_scenario_plays_over_a_websocket(scenario: Scenario, version: type[Version]) -> None:
    outcome = run(lambda: play(scenario, version, link=over_websocket))
    assert outcome.actions == played(scenario, version).actions


def test_the_scenarios_over_websockets_exist() -> None:
    assert set(ON_SOCKETS) <= {scenario.name for scenario in SCENARIOS}


# Wrong answers

ANSWERED_OTHERWISE: Final = {
    ("a refused stream goes by events", "OpenPeriodicEventStream"): "the scenario itself says what is answered",
    ("a terminal settles a payment", "NotifySettlement"): "the scenario itself says what is answered",
}
"""Answers that may be wrong, by scenario and action, and why."""

OF_NO_CONSEQUENCE: Final = {
    "StopTransaction": "in 1.6 it tells of a token whose transaction is over, unless somebody looks at the cache"
}
"""Actions of 1.6 whose answer a scenario may ignore, and why."""


def wrong(value: Any) -> Any:
    """Return another value of the same kind."""
    match value:
        case Enum():
            return next(member for member in type(value) if member != value)
        case bool():
            return not value
        case int() | float():
            return value + 1
        case datetime():
            return value + timedelta(days=1)
        case str():
            return "Rejected" if value == "Accepted" else f"{value}x"
        case _:
            return value[1:]


def fields(message: DataType) -> Iterator[str]:
    """Yield the names of the fields that are there, a status before all others."""
    names: tuple[str, ...] = type(message).__slots__
    there = [name for name in names if getattr(message, name) is not None]
    return iter(sorted(there, key=lambda name: not name.endswith("status")))


def spoil(message: DataType) -> bool:
    """Change one field of a response, deep down if need be; return whether it has any."""
    for name in fields(message):
        value: Any = getattr(message, name)
        inner: Any = value[0] if is_array(value) and value else value
        if not isinstance(inner, DataType):
            setattr(message, name, wrong(value))
            return True
        if spoil(inner):
            return True
    return False


def plant(role: Any, name: str) -> None:
    """Let a role answer an action wrongly or, if there is nothing to be wrong, refuse it."""
    handle = role.handlers.handler(name) or role.handlers.fallback

    def answer(request: Any) -> Any:
        response = handle(None, request)
        if not spoil(response):
            raise CallRefused(ErrorCode.INTERNAL_ERROR, "planted")
        return response

    role.answer(role.version.actions[name], answer)


def stopped() -> Any:
    """Return a link whose time stands still, so that who waits in vain is told so at once."""
    return partial(connected, clock=Clock(patience=0.01))


def unnoticed(scenario: Scenario, version: type[Version]) -> list[str]:
    """Play with one action after the other answered wrongly; return those for which the scenario passes."""
    passed: list[str] = []
    for name in run(lambda: play(scenario, version, link=stopped())).actions:
        action = version.actions[name]
        if action.response is None or (scenario.name, name) in ANSWERED_OTHERWISE:
            continue

        def before(stage: Stage[Any, Any], name: str = name, sender: Sender = action.sender) -> None:
            if sender is not Sender.STATION:
                plant(stage.station, name)
            if sender is not Sender.CSMS:
                plant(stage.csms, name)

        try:
            run(lambda before=before: play(scenario, version, link=stopped(), before=before))  # type: ignore[misc]
        except Exception:
            continue
        passed.append(name)
    return passed


@pytest.mark.parametrize("scenario", SCENARIOS, ids=name_of)
def test_a_wrong_answer_makes_a_scenario_fail(scenario: Scenario, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    assert unnoticed(scenario, scenario.versions[-1]) == []


@pytest.mark.parametrize("scenario", [one for one in SCENARIOS if OCPP16 in one.versions], ids=name_of)
def test_a_wrong_answer_in_1_6_makes_a_scenario_fail(scenario: Scenario, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    assert set(unnoticed(scenario, OCPP16)) <= OF_NO_CONSEQUENCE.keys()


def test_a_wrong_answer_to_the_end_of_a_transaction_is_noticed_where_it_counts() -> None:
    scenario = next(one for one in SCENARIOS if one.name == "a driver charges")
    assert unnoticed(scenario, OCPP16) == []


def test_the_scenarios_that_say_their_own_answers_exist() -> None:
    crossed = {(scenario.name, name) for scenario, version in PLAYS for name in played(scenario, version).actions}
    assert ANSWERED_OTHERWISE.keys() <= crossed


# Frames that say something else than they should

CHANGED: Final[list[tuple[str, type[Version], str, str, JsonValue]]] = [
    ("a CSMS limits a station", OCPP16, "GetCompositeSchedule.conf", "connectorId", 2),
    ("a CSMS limits a station", OCPP16, "GetCompositeSchedule.conf", "scheduleStart", "2031-01-01T00:00:00Z"),
    ("a CSMS limits a station", OCPP16, "GetCompositeSchedule.conf", "chargingSchedule/duration", 60),
    ("a CSMS limits a station", OCPP21, "GetCompositeSchedule.conf", "schedule/evseId", 2),
    ("a CSMS limits a station", OCPP21, "GetCompositeSchedule.conf", "schedule/scheduleStart", "2031-01-01T00:00:00Z"),
    ("a CSMS limits a station", OCPP21, "GetCompositeSchedule.conf", "schedule/duration", 60),
    (
        "a CSMS limits a station",
        OCPP21,
        "GetCompositeSchedule.conf",
        "schedule/chargingSchedulePeriod/1/startPeriod",
        1799,
    ),
    ("a CSMS reads and changes the configuration", OCPP16, "GetConfiguration.conf", "configurationKey/1/key", "Other"),
    ("a CSMS reads and changes the configuration", OCPP16, "GetConfiguration.conf", "configurationKey/1/value", "9"),
    (
        "a CSMS reads and changes the configuration",
        OCPP16,
        "GetConfiguration.conf",
        "configurationKey/1/readonly",
        False,
    ),
    (
        "a CSMS gets to know the device model",
        OCPP21,
        "NotifyReport",
        "reportData/0/variableAttribute/0/persistent",
        False,
    ),
    (
        "a CSMS gets to know the device model",
        OCPP21,
        "NotifyReport",
        "reportData/0/variableCharacteristics/minLimit",
        2,
    ),
    (
        "default tariffs are set and cleared",
        OCPP21,
        "GetTariffs.conf",
        "tariffAssignments/0/tariffKind",
        "DriverTariff",
    ),
    ("default tariffs are set and cleared", OCPP21, "ClearTariffs.conf", "clearTariffsResult/0/tariffId", "dawn"),
    ("a contract charges unless it is revoked", OCPP21, "Authorize.conf", "certificateStatus", "CertificateExpired"),
    ("a contract charges unless it is revoked", OCPP21, "Authorize", "idToken/type", "ISO14443"),
    ("DER controls of every shape are set", OCPP21, "ReportDERControl", "curve/0/isDefault", False),
    ("DER controls of every shape are set", OCPP21, "ReportDERControl", "curve/0/isSuperseded", True),
    ("DER controls of every shape are set", OCPP21, "ReportDERControl", "requestId", 9),
    ("DER controls of every shape are set", OCPP21, "ReportDERControl", "tbc", False),
    ("a DER control supersedes another", OCPP21, "SetDERControl", "limitMaxDischarge/priority", 7),
    ("a driver swaps a battery", OCPP21, "BatterySwap", "batteryData/0/soC", 50),
    ("a CSMS lets a driver swap a battery", OCPP21, "BatterySwap", "requestId", 9),
    ("a CSMS lets a driver swap a battery", OCPP21, "RequestBatterySwap", "requestId", 9),
    ("values of a monitor are streamed", OCPP21, "NotifyPeriodicEventStream", "basetime", "2031-01-01T00:00:00Z"),
    ("values of a monitor are streamed", OCPP21, "NotifyPeriodicEventStream", "data/1/t", 7),
    ("values of a monitor are streamed", OCPP21, "NotifyPeriodicEventStream", "pending", 7),
    ("monitors are listed and cleared", OCPP21, "SetVariableMonitoring", "setMonitoringData/0/value", 10),
    ("monitors are listed and cleared", OCPP21, "SetVariableMonitoring", "setMonitoringData/0/severity", 5),
    ("monitors are listed and cleared", OCPP21, "NotifyMonitoringReport", "monitor/0/component/evse/id", 2),
    ("monitors are listed and cleared", OCPP21, "NotifyMonitoringReport", "monitor/0/variableMonitoring/0/value", 10),
    ("a monitor goes off and is over", OCPP21, "NotifyEvent", "eventData/0/component/evse/id", 2),
    ("a monitor goes off and is over", OCPP21, "NotifyEvent", "eventData/0/severity", 5),
    ("a terminal settles a payment", OCPP21, "NotifySettlement", "pspRef", "psp-2"),
    ("a terminal settles a payment", OCPP21, "NotifySettlement", "vatNumber", "NL124"),
    ("a terminal settles a payment", OCPP21, "NotifySettlement.conf", "receiptUrl", "https://csms.example/R2"),
    ("a terminal settles a payment", OCPP21, "VatNumberValidation", "vatNumber", "NL124"),
    ("a terminal settles a payment", OCPP21, "Authorize", "idToken/type", "ISO14443"),
    ("a driver pays on a web page", OCPP21, "RequestStartTransaction", "idToken/type", "ISO14443"),
    ("a driver pays on a web page", OCPP21, "TransactionEvent", "idToken/type", "ISO14443"),
]
"""By scenario and frame, a request or an answer, a value that is replaced by another one: the scenario must notice."""


def replacing(path: str, other: JsonValue) -> Callable[[str], str]:
    """Return a function that replaces a value within the payload of a frame, if it has one there."""

    def into(text: str) -> str:
        frame: Any = json.loads(text)
        inner: Any = frame[-1]
        *way, last = (int(step) if step.isdecimal() else step for step in path.split("/"))
        try:
            for step in way:
                inner = inner[step]
            _, inner[last] = inner[last], other
        except (IndexError, KeyError):
            return text
        return json.dumps(frame)

    return into


@pytest.mark.parametrize(
    ("name", "version", "frame", "path", "other"), CHANGED, ids=lambda value: name_of(value).replace(" ", "_")
)
def test_a_value_that_is_not_what_was_said_makes_a_scenario_fail(
    name: str, version: type[Version], frame: str, path: str, other: JsonValue
) -> None:
    action, _, answer = frame.partition(".")
    faults = Faults(garble(action, part="answer" if answer else "request", into=replacing(path, other)))
    scenario = next(one for one in SCENARIOS if one.name == name)
    with pytest.raises(AssertionError):
        run(lambda: play(scenario, version, link=partial(connected, clock=Clock(patience=0.01), faults=faults)))
    assert faults.missed == ()


# The page


def test_the_page_of_scenarios_is_printed_from_a_run() -> None:
    assert page() == PAGE.read_text(encoding="utf-8")


def test_the_page_names_every_action_of_every_version() -> None:
    text = PAGE.read_text(encoding="utf-8")
    every = {name for version in (OCPP16, OCPP201, OCPP21) for name in version.actions}
    assert [name for name in sorted(every) if f"`{name}`" not in text] == []

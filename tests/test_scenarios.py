"""The scenarios of the kit play on all versions that have their block, use every action, and notice wrong answers."""

from __future__ import annotations

import asyncio
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
from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, CallRefused, ErrorCode, Handlers, Version
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.json import is_array
from ocppkit.messages import DataType, Sender
from ocppkit.testing import Clock, connected
from ocppkit.testing.roles import Stage
from ocppkit.testing.scenarios import BLOCKS, SCENARIOS, Block, Played, Scenario, play

PLAYS: Final = [(scenario, version) for scenario in SCENARIOS for version in scenario.versions]
LONGEST: Final = 20.0  # seconds that a play may take


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
    version: type[Any], *, csms: Handlers[Any, Any], station: Handlers[Any, Any]
) -> AsyncGenerator[Sockets]:
    met: asyncio.Future[StationPeer[Any]] = asyncio.get_running_loop().create_future()
    protocol = [Subprotocol(version.subprotocol)]

    async def on_connect(ws: ServerConnection) -> None:
        peer = StationPeer(version, ws, ws.send, id="CS1")
        met.set_result(peer)
        await peer.run(csms, peer)

    async with serve(on_connect, "127.0.0.1", 0, subprotocols=protocol) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}/CS1", subprotocols=protocol) as ws:
            peer = CsmsPeer(version, ws, ws.send)
            serving = asyncio.create_task(peer.run(station, peer))
            yield Sockets(await met, peer)
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


# The page


def test_the_page_of_scenarios_is_printed_from_a_run() -> None:
    assert page() == PAGE.read_text(encoding="utf-8")


def test_the_page_names_every_action_of_every_version() -> None:
    text = PAGE.read_text(encoding="utf-8")
    every = {name for version in (OCPP16, OCPP201, OCPP21) for name in version.actions}
    assert [name for name in sorted(every) if f"`{name}`" not in text] == []

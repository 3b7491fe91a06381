"""Whatever two sides say to each other over a bridge, it raises nothing, and each takes all that comes from it."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest

from ocppkit import (
    LENIENT,
    OCPP16,
    OCPP201,
    CallReceived,
    CsmsConnection,
    ErrorCode,
    StationConnection,
    Version,
    from_payload,
)
from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.flows import Side
from ocppkit.bridge.pairs import PAIRS
from ocppkit.bridge.state import State
from ocppkit.errors import InvalidResponseError, PayloadError
from ocppkit.events import CallFinished, CallRejected, FrameRejected, HandlerFailed, ResponseUnmatched
from ocppkit.messages import Action, Sender
from tests.instances import Maker
from tests.official import schemas

STEPS = 150
SEED = os.environ.get("OCPPKIT_SEED", "1")
SENDERS = {Side.STATION: {Sender.STATION, Sender.BOTH}, Side.CSMS: {Sender.CSMS, Sender.BOTH}}


@cache
def maker(version: str, message: str) -> Maker:
    return Maker(message, schemas(version)[message], SEED)


def some(version: type[Version], cls: Any) -> Any:
    """Return a message as its schema allows it."""
    return from_payload(cls, maker(version.name, cls.__name__).some())


class Ends:
    """A bridge between two engines that draw what they say."""

    def __init__(self, station: type[Version], csms: type[Version], draw: random.Random) -> None:
        self.draw = draw
        self.now = 0.0
        self.time = datetime(2026, 5, 1, 10, tzinfo=UTC)
        self.versions = {Side.STATION: station, Side.CSMS: csms}
        self.bridge = Bridge(station, csms, clock=lambda: self.time)
        self.ends: dict[Side, Any] = {Side.STATION: StationConnection(station), Side.CSMS: CsmsConnection(csms)}
        self.answered = 0

    def ask(self, side: Side) -> None:
        """Let a side ask for something that its schema allows."""
        version = self.versions[side]
        actions = [one for one in version.actions.values() if one.sender in SENDERS[side]]
        action = self.draw.choice(actions)
        message = some(version, action.request)
        if isinstance(action, Action):
            self.ends[side].call(message, now=self.now)
        else:
            self.ends[side].send(message)

    def carry(self) -> None:
        """Carry texts until nobody has any more."""
        moved = True
        while moved:
            moved = False
            for side, end in self.ends.items():
                for text in end.messages_to_send():
                    self.bridge.receive(side, text, now=self.now)
                    moved = True
                for text in self.bridge.messages_to_send(side):
                    json.loads(text)
                    end.receive(text, now=self.now)
                    moved = True
                for event in end.events():
                    self.see(side, event)

    def see(self, side: Side, event: Any) -> None:
        match event:
            case CallReceived(message_id, request):
                chance = self.draw.random()
                if chance < 0.1:
                    self.ends[side].refuse(message_id, self.draw.choice(list(ErrorCode)), "no", {"a": 1})
                elif chance < 0.97:  # else it is forgotten
                    response = some(self.versions[side], request.__ocpp_response__)
                    self.ends[side].reply(message_id, request, response)
            case CallFinished(pending):
                self.answered += 1
                assert not isinstance(pending.outcome, InvalidResponseError), pending.outcome
            case CallRejected(_, error, _):
                assert not isinstance(error, PayloadError), error
            case FrameRejected(error, _):
                raise AssertionError(error)
            case ResponseUnmatched(_, late):
                assert late
            case _:
                pass

    def pass_time(self) -> None:
        self.now += 31
        self.time += timedelta(seconds=31)
        self.bridge.handle_timer(self.now)
        for end in self.ends.values():
            end.handle_timer(self.now)


@pytest.mark.parametrize("versions", list(PAIRS), ids=lambda versions: f"{versions[0].name}-{versions[1].name}")
def test_random_sessions_end_without_an_exception_and_with_valid_messages(
    versions: tuple[type[Version], type[Version]],
) -> None:
    draw = random.Random(f"{SEED} {versions[0].name} {versions[1].name}")
    ends = Ends(*versions, draw)
    for _ in range(STEPS):
        ends.ask(draw.choice(list(Side)))
        if draw.random() < 0.8:
            ends.carry()
        if draw.random() < 0.1:
            ends.carry()
            ends.pass_time()
    for _ in range(100):  # until the last call has been answered or given up
        ends.carry()
        ends.pass_time()
    failures = [one.event for one in ends.bridge.events() if isinstance(one.event, HandlerFailed)]
    assert not failures, (failures[0].action, repr(failures[0].error))
    assert ends.answered > STEPS // 2
    again = State.from_json(json.loads(json.dumps(ends.bridge.state.to_json())))
    assert again.to_json() == ends.bridge.state.to_json()


@pytest.mark.parametrize("versions", list(PAIRS), ids=lambda versions: f"{versions[0].name}-{versions[1].name}")
def test_a_side_may_vanish_at_any_time(versions: tuple[type[Version], type[Version]]) -> None:
    for number in range(20):
        draw = random.Random(f"{SEED} {number} {versions[0].name} {versions[1].name}")
        ends = Ends(*versions, draw)
        for _ in range(draw.randint(1, 5)):
            ends.ask(draw.choice(list(Side)))
        for side, end in ends.ends.items():
            for text in end.messages_to_send():
                ends.bridge.receive(side, text, now=0.0)
        for side in draw.sample(list(Side), 2):
            ends.bridge.connection_lost(side)
            ends.bridge.handle_timer(100.0)
        assert ends.bridge.next_deadline() is None
        failures = [one.event for one in ends.bridge.events() if isinstance(one.event, HandlerFailed)]
        assert not failures, (failures[0].action, repr(failures[0].error))


# What is read leniently

ODD_TEXTS = ("Odd", "", "x" * 60)
ODD_NUMBERS = (-1, 2**40, "1", 1.5)
CONVERSATIONS = 60
OF_SESSIONS = {
    *("Authorize", "BootNotification", "MeterValues", "NotifyEvent", "ReserveNow", "SendLocalList"),
    *("StartTransaction", "StatusNotification", "StopTransaction", "TransactionEvent", "SetChargingProfile"),
    *("RemoteStartTransaction", "RemoteStopTransaction", "RequestStartTransaction", "RequestStopTransaction"),
}


def spoilt(version: type[Version], cls: Any, draw: random.Random) -> Any:
    """Return a payload of which one value is not what its schema allows."""
    payload = maker(version.name, cls.__name__).some()
    places = [*places_of(payload)]
    if places and draw.random() < 0.6:
        holder, key = draw.choice(places)
        text = isinstance(holder[key], str)
        holder[key] = draw.choice((*ODD_TEXTS, holder[key].lower()) if text else ODD_NUMBERS)
    return payload


def places_of(value: Any) -> Iterator[tuple[Any, Any]]:
    """Return where the leaves of a payload are: what holds them, and under which key."""
    keys: list[Any] = list(value if hasattr(value, "keys") else range(len(value)))
    for key in keys:
        if isinstance(value[key], dict | list):
            yield from places_of(value[key])
        else:
            yield value, key


@pytest.mark.parametrize(("station", "csms"), [(OCPP16, OCPP201), (OCPP201, OCPP16)], ids=["A", "B"])
def test_what_is_read_leniently_fails_no_session_and_spoils_no_state(
    station: type[Version], csms: type[Version]
) -> None:
    versions, at = {Side.STATION: station, Side.CSMS: csms}, datetime(2026, 5, 1, 10, tzinfo=UTC)
    leniently: Any = {"reading": LENIENT}
    for number in range(CONVERSATIONS):
        draw = random.Random(f"{SEED} {number} {station.name} lenient")
        bridge = Bridge(station, csms, clock=lambda: at, to_station=leniently, to_csms=leniently)
        for step in range(12):
            side = draw.choice(list(Side))
            actions = [one for one in versions[side].actions.values() if isinstance(one, Action)]
            action = draw.choice([one for one in actions if one.sender in SENDERS[side]])
            payload = spoilt(versions[side], action.request, draw)
            bridge.receive(side, json.dumps([2, f"m{step}", action.name, payload]), now=0.0)
            while asked := [(one, json.loads(text)) for one in Side for text in bridge.messages_to_send(one)]:
                for other, frame in asked:
                    if frame[0] == 2:
                        response = versions[other].actions[frame[2]].response
                        answer = spoilt(versions[other], response, draw)
                        bridge.receive(other, json.dumps([3, frame[1], answer]), now=0.0)
            failures = [one.event for one in bridge.events() if isinstance(one.event, HandlerFailed)]
            assert not {one.action for one in failures} & OF_SESSIONS, failures
            # What names something, and is too long, cannot be asked for.
            assert all(isinstance(one.error, PayloadError) for one in failures), failures
            state = bridge.state.to_json()
            assert State.from_json(json.loads(json.dumps(state))).to_json() == state

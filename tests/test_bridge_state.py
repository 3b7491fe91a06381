"""What a bridge remembers: bounded, aware of changes, and the same after a restart."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.flows import Side
from ocppkit.bridge.memory import Memory, record
from ocppkit.bridge.state import (
    Fault,
    Place,
    RemoteStart,
    Reservation,
    State,
    Status,
    Token,
    Transaction,
)
from ocppkit.store import MemoryStore
from tests.test_bridge_vectors import DATA, Conversation

NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)


def full() -> State:
    state = State()
    state.transactions["1"] = Transaction("1", 1, connector_id=2, meter_start=0.5, seq_no=0, ended=True)
    state.tokens["ab"] = Token("AB", "KeyCode", (("x", "pin"),))
    state.remote_starts[7] = RemoteStart("ab", None, NOW)
    state.statuses[0] = Status("Available", "Available")
    state.faults["1"] = Fault("Connector", error_code="OverVoltage")
    state.reservations[3] = Reservation(1, NOW)
    state.topology[1] = Place(1, 2)
    state.forced[1] = True
    state.requests["log"] = 4
    state.counters["event"] = 9
    state.facts["boot"] = {"Model": None, "x": [1, 2.5, True]}
    state.profiles[5] = {"evseId": 1}
    return state


def contents(state: State) -> dict[str, Any]:
    return {name: dict(memory) for name, memory in vars(state).items()}


def test_a_state_is_the_same_after_json() -> None:
    state = full()
    text = json.dumps(state.to_json())
    assert contents(State.from_json(json.loads(text))) == contents(state)
    assert all(contents(state).values()), "each part is tried"


def test_a_state_is_the_same_after_it_was_saved_and_loaded() -> None:
    store, state = MemoryStore(), full()
    assert State.load(store, "CS1").to_json() == State().to_json()
    state.save(store, "CS1")
    assert contents(State.load(store, "CS1")) == contents(state)
    assert not State.load(store, "CS").transactions


def test_what_an_older_release_kept_is_read_without_the_fields_that_are_gone() -> None:
    moment = NOW.isoformat()
    kept = {
        "format": 1,
        "transactions": [["1", {"id": "1", "number": 1, "id_tag": "AA", "started": moment}]],
        "statuses": [[1, {"status": "Available", "timestamp": moment}]],
    }
    state = State.from_json(kept)
    assert state.transactions["1"] == Transaction("1", 1)
    assert state.statuses[1] == Status("Available")


def has_changed(state: State) -> bool:
    return state.changed


def test_only_the_parts_that_changed_are_saved() -> None:
    store, state = MemoryStore(), full()
    assert has_changed(state)
    state.save(store, "CS1")
    assert not has_changed(state)
    state.counters["event"] = 9  # as it was
    assert not has_changed(state)
    store.items.clear()
    state.save(store, "CS1")
    assert not store.items
    assert state.count("event") == 10
    assert has_changed(state)
    state.save(store, "CS1")
    assert set(store.items) == {"CS1/counters", "CS1/format"}
    del state.counters["event"]
    assert has_changed(state)


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ({}, "format None"),
        ({"format": 2}, "format 2"),
        ({"format": 1, "transactions": [["1", {"nonsense": 1}]]}, "transactions"),
        ({"format": 1, "remote_starts": [[1, {"id_tag": "a", "connector_id": 1, "expires": "soon"}]]}, "remote_starts"),
        ({"format": 1, "tokens": 5}, "tokens"),
    ],
)
def test_what_is_no_state_is_refused_by_name(value: Any, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        State.from_json(value)


def test_a_memory_forgets_its_oldest_entry_and_what_has_ended_before_that() -> None:
    memory = Memory[str, Transaction](2, record(Transaction))
    for id, ended in (("a", False), ("b", True), ("c", False), ("d", False)):
        memory[id] = Transaction(id, ended=ended)
    assert list(memory) == ["c", "d"]
    memory["c"] = Transaction("c", 1)
    assert list(memory) == ["c", "d"]
    memory.read([[id, {"id": id}] for id in "efg"])
    assert list(memory) == ["f", "g"]


def test_nothing_shows_a_token() -> None:
    secret = "04A2B3C4"
    transaction = Transaction("1", retry=f"1/{secret}")
    start = RemoteStart(secret, 1, NOW)
    state = State()
    state.tokens[secret.casefold()] = Token(secret, "ISO14443", ((secret, "pin"),))
    for shown in (transaction, start, state.tokens, state.tokens[secret.casefold()]):
        assert secret.casefold() not in repr(shown).casefold()


@pytest.mark.parametrize(
    ("evse", "connector", "found"),
    [(1, None, [1, 2]), (1, 2, [2]), (2, 1, [3]), (2, 2, []), (3, None, []), (0, None, [])],
)
def test_connectors_are_found_by_their_place(evse: int, connector: int | None, found: list[int]) -> None:
    state = State()
    state.topology.update({1: Place(1, 1), 2: Place(1, 2), 3: Place(2, 1)})
    assert state.connectors(evse, connector) == found


def test_without_a_topology_each_connector_is_an_evse() -> None:
    state = State()
    assert (state.connectors(5), state.connectors(5, 1), state.connectors(5, 2), state.connectors(0)) == (
        [5],
        [5],
        [],
        [],
    )
    assert state.place(5) == Place(5, 1)


def test_the_newest_transaction_of_a_connector_is_the_one_that_may_run() -> None:
    state = State()
    for id, connector, ended in (("1", 1, False), ("2", 1, False), ("3", 2, False), ("4", 2, True), ("5", None, False)):
        state.transactions[id] = Transaction(id, int(id), connector_id=connector, ended=ended)
    assert [one.id for one in state.running()] == ["2", "5"]
    assert [one.id for one in state.running(1)] == ["2"]
    assert state.running(2) == []
    assert state.numbered(1) == state.transactions["1"]
    assert state.numbered(-1) is None


class Restarted(Conversation):
    """A conversation whose bridge is another one after each request that was answered."""

    def __init__(self, vector: Any) -> None:
        super().__init__(vector)
        self.waiting = 0
        self.restarts = 0

    def play(self, step: Any) -> None:
        self.waiting -= step["in"][1][0] != 2
        super().play(step)
        if self.waiting == 0 and not any(self.due.values()):
            self.restart()

    def compare(self, side: Side, sent: Any) -> None:
        self.waiting += sent[0] == 2
        super().compare(side, sent)

    def restart(self) -> None:
        before = self.bridge
        self.bridge = Bridge(
            before.pair.station,
            before.pair.csms,
            clock=lambda: self.now,
            state=State.from_json(json.loads(json.dumps(before.state.to_json()))),
            options=before.options,
        )
        self.restarts += 1


@pytest.mark.parametrize("vector", DATA["vectors"], ids=lambda vector: vector["id"])
def test_a_conversation_goes_on_after_a_restart_as_if_there_had_been_none(vector: Any) -> None:
    conversation = Restarted(vector)
    for step in vector["steps"]:
        conversation.play(step)
    assert not any(conversation.due.values())
    assert conversation.restarts

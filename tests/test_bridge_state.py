"""What a bridge remembers: bounded, aware of changes, and the same after a restart."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.flows import Side
from ocppkit.bridge.kept import record
from ocppkit.bridge.memory import Memory
from ocppkit.bridge.state import (
    Fault,
    Place,
    Register,
    RemoteStart,
    Reservation,
    State,
    Status,
    Token,
    Transaction,
    Wish,
)
from ocppkit.store import MemoryStore
from tests.test_bridge_vectors import DATA, Conversation

NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)
PERIODS: Any = [{"startPeriod": 0, "limit": 6}]
PROFILE: Any = {
    "evseId": 1,
    "chargingProfile": {
        "id": 5,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Relative",
        "chargingSchedule": [{"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": PERIODS}],
    },
}


def full() -> State:
    state = State()
    state.transactions["1"] = Transaction("1", 1, connector_id=2, meter_start=0.5, seq_no=0, ended=True, told_at=NOW)
    state.transactions["2"] = Transaction("2", token=Token("AB", "KeyCode", (("x", "pin"),)))
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
    state.registers[1] = Register(9000, NOW)
    state.profiles[5] = PROFILE
    state.wishes["1/0"] = Wish(1, 5, 0, "{}")
    return state


def contents(state: State) -> dict[str, Any]:
    return {name: dict(memory) for name, memory in vars(state).items() if name != "under_way"}


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


def test_what_another_release_kept_is_read_without_the_fields_that_this_one_has_not() -> None:
    moment = NOW.isoformat()
    kept = {
        "format": 1,
        "transactions": [["1", {"id": "1", "number": 1, "id_tag": "AA", "started": moment, "unheard": [1]}]],
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
        *(
            ({"format": 1, name: [[key, value]]}, f"{name} .* {wrong}")
            for name, key, value, wrong in [
                (
                    "remote_starts",
                    1,
                    {"id_tag": "a", "connector_id": 1, "expires": "2026-05-01T10:00:00"},
                    "expires .* UTC",
                ),
                ("topology", 1, {"evse_id": "x"}, "entry 0: evse_id must be int, is str"),
                ("topology", "1", {"evse_id": 3}, "a key must be int, is str"),
                ("topology", 1, 5, "entry 0: must be an object"),
                ("tokens", "aa", {"id_token": "AA", "type": "Foo"}, "type is none of IdTokenEnumType"),
                (
                    "tokens",
                    "aa",
                    {"id_token": "AA", "type": "KeyCode", "additional_info": [[1, "a"]]},
                    "additional_info",
                ),
                ("transactions", "1", {"id": "1", "number": "1"}, "number must be int"),
                ("transactions", "1", {"id": "1", "seq_no": True}, "seq_no"),
                ("transactions", "1", {"id": "1", "token": {"id_token": "AA", "type": "Foo"}}, "IdTokenEnumType"),
                ("transactions", "1", {"id": "1", "charging_state": "Foo"}, "charging_state"),
                ("statuses", 1, {"status": "Occupied"}, "status is none of ChargePointStatus"),
                ("faults", "1/x", {"component": "x", "error_code": "Foo"}, "error_code"),
                ("counters", "a", "1", "the value must be int, is str"),
                ("counters", "a", True, "the value must be int, is bool"),
                ("profiles", 1, {"x": 1}, "entry 0: /evseId"),
            ]
        ),
    ],
)
def test_what_is_no_state_is_refused_by_name(value: Any, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        State.from_json(value)


@pytest.mark.parametrize(("text", "wrong"), [(b"[", "json"), (b"\xff\xfe", "encoding"), (b"[" * 100_000, "")])
def test_a_text_in_the_store_that_is_no_json_is_refused_by_name(text: bytes, wrong: str) -> None:
    store = MemoryStore()
    full().save(store, "CS1")
    for name, key in (("topology", "CS1/topology"), ("tokens", "CS1/tokens/04a2")):
        damaged = MemoryStore({**store.items, key: text})
        with pytest.raises(ValueError, match=f"^{name} .*{wrong}") as refused:
            State.load(damaged, "CS1")
        assert "04a2" not in str(refused.value)


def test_a_memory_forgets_its_oldest_entry_and_what_has_ended_before_that() -> None:
    memory = Memory(2, str, record(Transaction))
    for id, ended in (("a", False), ("b", True), ("c", False), ("d", False)):
        memory[id] = Transaction(id, ended=ended)
    assert list(memory) == ["c", "d"]
    memory["c"] = Transaction("c", 1)
    assert list(memory) == ["c", "d"]
    assert memory.overflowed, "one that runs was forgotten"
    memory.read([[id, {"id": id}] for id in "efg"])
    assert list(memory) == ["f", "g"]


def test_each_connector_has_room_for_a_transaction_and_only_what_runs_is_missed() -> None:
    state = State()
    for number in range(256 + 200):
        state.transactions[str(number)] = Transaction(str(number), ended=number >= 256)
    assert len(state.running()) == 256
    assert not state.transactions.overflowed


def test_of_tokens_only_those_that_changed_are_saved_and_all_if_nothing_is_known_of_the_store() -> None:
    store, state = MemoryStore(), State()
    for text in ("a", "b", "c/d"):
        state.tokens[text] = Token(text, "Central")
    state.save(store, "CS1")
    assert {*store.items} == {"CS1/format", "CS1/tokens/a", "CS1/tokens/b", "CS1/tokens/c/d"}
    store.items.clear()
    state.tokens["a"] = Token("A", "Central")
    del state.tokens["b"]
    state.save(store, "CS1")
    assert {*store.items} == {"CS1/format", "CS1/tokens/a"}
    other = State.from_json({"format": 1, "tokens": [["x", {"id_token": "X", "type": "Central"}]]})
    other.tokens["y"] = Token("Y", "Central")
    other.save(store, "CS1")
    assert dict(State.load(store, "CS1").tokens) == {"x": Token("X", "Central"), "y": Token("Y", "Central")}
    unsaved = Memory(2, str, record(Token), large=True)
    unsaved.is_kept()
    for number in range(9):
        unsaved[str(number)] = Token("A", "Central")
    unsaved.put(store, "CS1/tokens")
    assert {*State.load(store, "CS1").tokens} == {"7", "8"}


def test_of_tokens_an_alias_and_what_is_used_are_kept_longest() -> None:
    memory = Memory(3, str, record(Token), large=True)
    for key, text in (("alias", "L" * 36), ("a", "A"), ("b", "B")):
        memory[key] = Token(text, "Central")
    assert memory.get("a") is not None
    memory["c"] = Token("C", "Central")
    assert set(memory) == {"alias", "a", "c"}
    memory["a"] = Token("A", "Central")  # as it was
    memory["d"] = Token("D", "Central")
    assert set(memory) == {"alias", "a", "d"}
    assert dict(memory.items()).keys() == {"alias", "a", "d"}


def test_nothing_shows_a_token() -> None:
    secret = "04A2B3C4"
    transaction = Transaction("1", retry=f"1/{secret}", token=Token(secret, "ISO14443"))
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


def test_of_transactions_with_one_number_the_one_that_runs_is_meant_else_the_newest() -> None:
    state = State()
    for id, ended in (("1", True), ("2", False), ("3", True)):
        state.transactions[id] = Transaction(id, 812, ended=ended)
    assert state.numbered(812) == state.transactions["2"]
    state.transactions["2"] = Transaction("2", 812, ended=True)
    assert state.numbered(812) == state.transactions["3"]


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

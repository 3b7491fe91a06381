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
    End,
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
    state.ends[812] = End('{"transactionId":812}', 1)
    state.remote_starts[7] = RemoteStart("ab", None, NOW, asked_at=NOW)
    state.statuses[0] = Status("Available", "Available")
    state.faults["1"] = Fault("Connector", error_code="OverVoltage")
    state.reservations[3] = Reservation(1, NOW, NOW)
    state.topology[1] = Place(1, 2)
    state.forced[1] = True
    state.requests["log"] = 4
    state.counters["event"] = 9
    state.facts["boot"] = {"Model": None}
    state.facts["x"] = [1, 2.5, True]
    state.registers[1] = Register(9000, NOW)
    state.profiles[5] = PROFILE
    state.wishes["1/0"] = Wish(1, 5, 0, "{}", [6.0, 32], id_there=4, expires=NOW)
    state.numbers[2] = True
    state.shared[5] = PROFILE
    state.blocks[5] = 0
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
                (
                    "tokens",
                    "aa",
                    {"id_token": "AA", "type": "KeyCode", "additional_info": [[1, "a"]]},
                    "additional_info",
                ),
                ("transactions", "1", {"id": "1", "number": "1"}, "number must be int"),
                ("transactions", "1", {"id": "1", "seq_no": True}, "seq_no"),
                ("counters", "a", "1", "the value must be int, is str"),
                ("counters", "a", True, "the value must be int, is bool"),
                ("profiles", 1, {"x": 1}, "entry 0: /evseId"),
                ("tokens", "aa", {"id_token": 5, "type": "KeyCode"}, "id_token must be str"),
                ("statuses", 1, {"status": 5}, "status must be"),
                ("facts", "boot", ["Model"], "boot has another shape"),
                ("facts", "boot", {"Model": 5}, "boot has another shape"),
                ("facts", "boot_reason", 5, "boot_reason has another shape"),
                ("facts", "connectors", [[1, 1], [1]], "connectors has another shape"),
                ("facts", "limits", {"localauthlistmaxlength": 5}, "limits has another shape"),
            ]
        ),
    ],
)
def test_what_is_no_state_is_refused_by_name(value: Any, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        State.from_json(value)


ODD: list[tuple[str, str | int, Any, Any]] = [
    ("tokens", "aa", {"id_token": "AA", "type": "RFID"}, Token("AA", "Central")),
    ("transactions", "1", {"id": "1", "charging_state": "Paused"}, Transaction("1")),
    (
        "transactions",
        "1",
        {"id": "1", "token": {"id_token": "AA", "type": "RFID"}},
        Transaction("1", token=Token("AA", "Central")),
    ),
    ("statuses", 1, {"status": "Occupied", "connector_status": "Occupied"}, Status(None, "Occupied")),
    ("statuses", 1, {"status": "Available", "connector_status": "Broken"}, Status("Available")),
    ("faults", "1/x", {"component": "x", "error_code": "Foo"}, Fault("x", error_code="OtherError")),
    ("facts", "boot_reason", "Foo", None),
    ("facts", "boot_reason", "PowerUp", "PowerUp"),
    ("wishes", "1/0", {"connector_id": 1, "id": 5, "stack_level": 0, "content": "{}"}, Wish(1, 5, 0, "{}")),
]


@pytest.mark.parametrize(("part", "key", "kept", "read"), ODD)
def test_a_member_that_is_in_no_standard_keeps_no_station_from_being_served(
    part: str, key: str | int, kept: Any, read: Any
) -> None:
    state = State.from_json({"format": 1, part: [[key, kept]]})
    assert getattr(state, part).get(key) == read


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
    memory = Memory(3, str, record(Token), by_use=True)
    for key, text in (("alias", "L" * 36), ("a", "A"), ("b", "B")):
        memory[key] = Token(text, "Central")
    assert memory.get("a") is not None
    memory["c"] = Token("C", "Central")
    assert set(memory) == {"alias", "a", "c"}
    memory["a"] = Token("A", "Central")  # as it was
    memory["d"] = Token("D", "Central")
    assert set(memory) == {"alias", "a", "d"}
    assert dict(memory.items()).keys() == {"alias", "a", "d"}


def test_entries_kept_one_by_one_come_back_in_their_order_and_one_alone_is_written() -> None:
    store, state = MemoryStore(), State()
    for id in ("c", "a/1", "b"):
        state.transactions[id] = Transaction(id, connector_id=1)
    state.save(store, "CS1")
    before = dict(store.items)
    state.transactions["a/1"] = Transaction("a/1", 812, connector_id=1)
    state.save(store, "CS1")
    assert {key for key, text in store.items.items() if before.get(key) != text} == {"CS1/transactions/a/1"}
    state = State.load(store, "CS1")
    assert [*state.transactions] == ["c", "a/1", "b"]
    del state.transactions["c"]
    state.transactions["c"] = Transaction("c", connector_id=1)
    state.save(store, "CS1")
    assert [*State.load(store, "CS1").transactions] == ["a/1", "b", "c"], "the order is that of what was stored last"


LISTS: Any = {
    "transactions": [[id, {"id": id}] for id in ("z", "a")],
    "tokens": [["z", {"id_token": "Z", "type": "Central"}], ["a", {"id_token": "A", "type": "Central"}]],
}


@pytest.mark.parametrize("part", LISTS)
def test_a_list_of_an_older_release_is_read_and_is_rewritten_with_the_next_change(part: str) -> None:
    store = MemoryStore({"CS1/format": b"1", f"CS1/{part}": json.dumps(LISTS[part]).encode()})
    state = State.load(store, "CS1")
    memory = getattr(state, part)
    assert [*memory] == ["z", "a"]
    del memory["z"]
    state.save(store, "CS1")
    assert {*store.items} == {"CS1/format", f"CS1/{part}/a"}
    assert [*getattr(State.load(store, "CS1"), part)] == ["a"]


def test_entries_that_an_older_release_gave_no_number_are_the_oldest() -> None:
    token = b'{"id_token": "A", "type": "Central"}'
    store = MemoryStore({"CS1/format": b"1", "CS1/tokens/b": b"[3, %b]" % token, "CS1/tokens/c": token})
    state = State.load(store, "CS1")
    assert [*state.tokens] == ["c", "b"]
    state.tokens["a"] = Token("A", "Central")
    state.save(store, "CS1")
    assert [*State.load(store, "CS1").tokens] == ["c", "b", "a"]


def test_of_too_many_entries_those_go_that_would_have_gone_before() -> None:
    memory = Memory(2, str, record(Token))
    memory.read([[text, {"id_token": text, "type": "Central"}] for text in ("L" * 36, "a", "b", "c")])
    assert [*memory] == ["L" * 36, "c"]
    assert memory.changed, "they are to be removed from the store as well"


def test_a_token_is_kept_no_longer_than_is_needed_to_see_that_it_is_too_long() -> None:
    assert len(Token("x" * 900_000, "Central").id_token) == 255


def test_nothing_shows_a_token() -> None:
    secret = "04A2B3C4"
    transaction = Transaction("1", retry=f"1/{secret}", token=Token(secret, "ISO14443"))
    start = RemoteStart(secret, 1, NOW)
    state = State()
    state.tokens[secret.casefold()] = Token(secret, "ISO14443", ((secret, "pin"),))
    for shown in (transaction, start, End(secret), state.tokens, state.tokens[secret.casefold()]):
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

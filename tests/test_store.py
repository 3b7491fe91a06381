"""The stores: what was put is there, in one piece or not at all, in order, and after the program was killed."""

from __future__ import annotations

import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit.store import MemoryStore, SqliteStore, Store


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
    else:
        with SqliteStore(tmp_path / "station.db") as kept:
            yield kept


def test_a_key_has_the_value_that_was_put_last_until_it_is_deleted(store: Store) -> None:
    assert store.get("a") is None
    store.put("a", b"1")
    store.put("a", b"\x00\xff")
    assert store.get("a") == b"\x00\xff"
    store.delete("a")
    store.delete("a")
    assert store.get("a") is None


def test_a_scan_gives_the_keys_of_a_prefix_in_order(store: Store) -> None:
    keys = ["b/2", "b/10", "b", "a/1", "c", "b/ü", "b/\U0001f50c", "b/\uffff", "b%", ""]
    for key in keys:
        store.put(key, key.encode())
    assert list(store.scan("b/")) == [(key, key.encode()) for key in sorted(keys) if key.startswith("b/")]
    assert [key for key, _ in store.scan("")] == sorted(keys)
    assert list(store.scan("nothing")) == []


def test_what_a_scan_has_found_does_not_change_with_the_store(store: Store) -> None:
    store.put("a", b"1")
    found = store.scan("")
    store.delete("a")
    assert list(found) == [("a", b"1")]


def test_a_transaction_sees_its_own_changes_and_keeps_all_of_them(store: Store) -> None:
    store.put("old", b"1")
    with store.transaction() as changes:
        changes.put("new", b"2")
        changes.delete("old")
        assert (changes.get("new"), changes.get("old"), changes.get("none")) == (b"2", None, None)
        assert list(changes.scan("")) == [("new", b"2")]
    assert list(store.scan("")) == [("new", b"2")]


def test_a_transaction_that_raises_keeps_nothing(store: Store) -> None:
    store.put("old", b"1")

    def fail() -> None:
        with store.transaction() as changes:
            changes.put("new", b"2")
            changes.delete("old")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(store.scan("")) == [("old", b"1")]


KEYS = st.text(st.characters(codec="utf-8"), max_size=3)
OPERATIONS = st.lists(st.tuples(st.sampled_from(["put", "delete"]), KEYS, st.binary(max_size=3)), max_size=20)


@settings(deadline=None, max_examples=50)  # each opens a file
@given(OPERATIONS, KEYS)
def test_the_two_stores_hold_the_same(operations: list[tuple[str, str, bytes]], prefix: str) -> None:
    memory = MemoryStore()
    with TemporaryDirectory() as directory, SqliteStore(Path(directory) / "station.db") as sqlite:
        for store in (memory, sqlite):
            with store.transaction() as changes:
                for operation, key, value in operations:
                    changes.put(key, value) if operation == "put" else changes.delete(key)
        assert sqlite.scan(prefix) == memory.scan(prefix)
        assert sqlite.scan("") == sorted(memory.items.items())


# The file


def test_the_file_keeps_what_was_put_and_is_one_file_when_it_is_closed(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "station.db") as store:
        store.put("a", b"1")
    assert [path.name for path in tmp_path.iterdir()] == ["station.db"]
    with SqliteStore(tmp_path / "station.db") as store:
        assert store.get("a") == b"1"


def test_nobody_else_may_read_the_file(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "station.db") as store:
        store.put("a", b"1")
        modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {0o600}


def test_a_path_is_a_file_whatever_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with SqliteStore(":memory:"):
        assert (tmp_path / ":memory:").exists()


def test_what_is_no_store_is_refused_and_a_closed_store_is_closed(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("this is no database, and it is long enough to be seen as none" * 20)
    with pytest.raises(sqlite3.DatabaseError):
        SqliteStore(tmp_path / "note.txt")
    store = SqliteStore(tmp_path / "station.db")
    store.close()
    store.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        store.get("a")


def test_threads_lose_no_change_of_each_other(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "station.db", busy_timeout=60) as store:
        store.put("sum", b"0")

        def add(_: int) -> None:
            with store.transaction() as changes:
                changes.put("sum", str(int(changes.get("sum") or b"") + 1).encode())

        with ThreadPoolExecutor(8) as threads:
            list(threads.map(add, range(80)))
        assert store.get("sum") == b"80"


def test_another_writer_is_waited_for_and_not_for_ever(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "s.db") as one, SqliteStore(tmp_path / "s.db", busy_timeout=0.05) as other:
        with one.transaction() as changes:
            changes.put("a", b"1")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.put("a", b"2")
        assert one.get("a") == other.get("a")


WRITER = """
import sys
from ocppkit.store import SqliteStore
store = SqliteStore(sys.argv[1])
number = 0
while True:
    number += 1
    with store.transaction() as changes:
        changes.put("a", str(number).encode())
        changes.put("b", str(number).encode())
    print(number, flush=True)
"""


def test_a_writer_that_is_killed_leaves_whole_transactions_and_all_that_it_has_confirmed(tmp_path: Path) -> None:
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path / "station.db")], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        for _ in range(20):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        confirmed = [int(line) for line in writer.communicate(timeout=30)[0].split()]
        with SqliteStore(tmp_path / "station.db") as store:
            kept = int(store.get("a") or b"")
            assert kept == int(store.get("b") or b"")
            assert kept >= max(confirmed, default=20)

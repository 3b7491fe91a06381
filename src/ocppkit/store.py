"""Where state is kept that outlives the program: bytes under string keys, in memory or in an SQLite file.

One ``Store`` serves everything that persists, each user under a prefix of its own. Whoever has another database
implements the protocol: five methods. Stores block, so on an event loop they are called in a thread.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from itertools import takewhile
from typing import Final, Protocol, final

__all__ = ["KeyValues", "MemoryStore", "SqliteStore", "Store"]


class KeyValues(Protocol):
    """Bytes under string keys."""

    def get(self, key: str, /) -> bytes | None:
        """Return the value of a key, None if it has none."""
        ...

    def put(self, key: str, value: bytes, /) -> None:
        """Set the value of a key."""
        ...

    def delete(self, key: str, /) -> None:
        """Remove a key; one that is not there is no error."""
        ...

    def scan(self, prefix: str, /) -> Iterable[tuple[str, bytes]]:
        """Return the keys that begin with a prefix and their values, as they are now, ordered by code points."""
        ...


class Store(KeyValues, Protocol):
    """Bytes under string keys that are kept.

    What ``put`` and ``delete`` did is kept when they return; what a transaction did, when its block ends.
    """

    def transaction(self) -> AbstractContextManager[KeyValues]:
        """Do several things as one: all of them are kept when the block ends, none if it raises.

        Inside the block the object that it yields is used, which sees its own changes. Blocks do not nest.
        """
        ...


@final
class _Changes:
    """What a transaction has changed in memory; None stands for a key that is removed."""

    def __init__(self, items: Mapping[str, bytes]) -> None:
        self._items = items
        self.made: dict[str, bytes | None] = {}

    def get(self, key: str, /) -> bytes | None:
        return self.made[key] if key in self.made else self._items.get(key)

    def put(self, key: str, value: bytes, /) -> None:
        self.made[key] = value

    def delete(self, key: str, /) -> None:
        self.made[key] = None

    def scan(self, prefix: str, /) -> list[tuple[str, bytes]]:
        return [(key, value) for key, value in sorted({**self._items, **self.made}.items())
                if value is not None and key.startswith(prefix)]  # fmt: skip


@final
class MemoryStore:
    """A store that ends with the program: for tests, and for stations that may forget. For one thread at a time."""

    def __init__(self, items: Mapping[str, bytes] | None = None) -> None:
        self.items = dict(items or {})
        """What is kept."""

    def get(self, key: str, /) -> bytes | None:
        """Return the value of a key, None if it has none."""
        return self.items.get(key)

    def put(self, key: str, value: bytes, /) -> None:
        """Set the value of a key."""
        self.items[key] = value

    def delete(self, key: str, /) -> None:
        """Remove a key; one that is not there is no error."""
        self.items.pop(key, None)

    def scan(self, prefix: str, /) -> list[tuple[str, bytes]]:
        """Return the keys that begin with a prefix and their values, ordered by code points."""
        return _Changes(self.items).scan(prefix)

    @contextmanager
    def transaction(self) -> Generator[KeyValues]:
        """Do several things as one."""
        changes = _Changes(self.items)
        yield changes
        for key, value in changes.made.items():
            if value is None:
                self.items.pop(key, None)
            else:
                self.items[key] = value


_TABLE: Final = "CREATE TABLE IF NOT EXISTS store (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"


@final
class _Rows:
    """The table, through one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str, /) -> bytes | None:
        row = self._connection.execute("SELECT value FROM store WHERE key = ?", (key,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, key: str, value: bytes, /) -> None:
        self._connection.execute("INSERT OR REPLACE INTO store VALUES (?, ?)", (key, value))

    def delete(self, key: str, /) -> None:
        self._connection.execute("DELETE FROM store WHERE key = ?", (key,))

    def scan(self, prefix: str, /) -> list[tuple[str, bytes]]:
        # SQLite compares the bytes of UTF-8, which order as code points do.
        cursor = self._connection.execute("SELECT key, value FROM store WHERE key >= ? ORDER BY key", (prefix,))
        rows: Iterator[tuple[str, bytes]] = cursor
        found = list(takewhile(lambda row: row[0].startswith(prefix), rows))
        cursor.close()
        return found


@final
class SqliteStore:
    """A store in one SQLite file, made if it is not there, for its owner to read alone.

    What was kept survives the end of the program, however it ends, and a power cut as far as the disk keeps what it
    has confirmed (``synchronous=EXTRA`` over a write-ahead log; the files ``-wal`` and ``-shm`` beside the first one
    belong to it until it is closed). Threads and processes may share it: one writes at a time, and the others wait for
    at most ``busy_timeout`` seconds. The file belongs on a local disk.

    Raises:
        sqlite3.Error: the file is no store, cannot be written, or was busy for too long. This holds for all methods.
    """

    def __init__(self, path: str | os.PathLike[str], *, busy_timeout: float = 5.0) -> None:
        self._path = os.path.abspath(path)  # a file, even if it is called ":memory:"
        self._busy_timeout = busy_timeout
        self._idle: list[sqlite3.Connection] = []  # each is used by one thread at a time
        self._closed = False
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))  # it holds tokens of drivers
        connection = self._open()
        try:
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
            connection.execute(_TABLE)
        except BaseException:
            connection.close()
            raise
        self._idle.append(connection)

    def __repr__(self) -> str:
        return f"SqliteStore({self._path!r})"

    def __enter__(self) -> SqliteStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what is under way in other threads ends first."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    def get(self, key: str, /) -> bytes | None:
        """Return the value of a key, None if it has none."""
        with self._connection() as connection:
            return _Rows(connection).get(key)

    def put(self, key: str, value: bytes, /) -> None:
        """Set the value of a key."""
        with self._connection() as connection:
            _Rows(connection).put(key, value)

    def delete(self, key: str, /) -> None:
        """Remove a key; one that is not there is no error."""
        with self._connection() as connection:
            _Rows(connection).delete(key)

    def scan(self, prefix: str, /) -> list[tuple[str, bytes]]:
        """Return the keys that begin with a prefix and their values, ordered by code points."""
        with self._connection() as connection:
            return _Rows(connection).scan(prefix)

    @contextmanager
    def transaction(self) -> Generator[KeyValues]:
        """Do several things as one; other writers wait until the block ends."""
        with self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield _Rows(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, timeout=self._busy_timeout, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA synchronous=EXTRA")
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _connection(self) -> Generator[sqlite3.Connection]:
        """Lend a connection that nobody else uses; taking from a list and adding to it are atomic."""
        if self._closed:
            raise sqlite3.ProgrammingError("the store is closed")
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._open()
        try:
            yield connection
        finally:
            self._idle.append(connection)
            self._close_if_closed()

    def _close_if_closed(self) -> None:
        if self._closed:  # while the connection was lent
            self.close()

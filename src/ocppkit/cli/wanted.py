"""Names that somebody asks for, in any case, and what may have been meant by one that never comes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, final

from ocppkit.cli.output import Exit, Failure
from ocppkit.cli.schema import suggestion

_MOST_SEEN: Final = 10_000


@final
class Wanted:
    """Names of one kind that are asked for; none is all. ``known`` are names that may come."""

    def __init__(self, kind: str, names: Iterable[str], known: Iterable[str] = ()) -> None:
        self._kind = kind
        self._names = {name.casefold(): name for name in names}
        self._missing = dict(self._names)
        self._others = dict.fromkeys(known)

    def has(self, name: str | None) -> bool:
        """Whether a name is asked for, in any case."""
        if not self._names:
            return True
        if name is None:
            return False
        folded = name.casefold()
        if folded in self._names:
            self._missing.pop(folded, None)
            return True
        if name not in self._others and len(self._others) < _MOST_SEEN:
            self._others[name] = None
        return False

    def check(self) -> None:
        """Say at the end which names never came.

        Raises:
            Failure: there are some.
        """
        missing = [f"{name!r} in the log{suggestion(name, self._others)}" for name in self._missing.values()]
        if missing:
            raise Failure(Exit.USAGE, f"no {self._kind} {', no '.join(missing)}")

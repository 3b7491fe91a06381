"""Draws the engine's tables into docs/engine.md: ``python -m docs.draw``, or ``--check`` to compare only."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from ocppkit import VERSIONS, Duplicates, Registration, Situation
from ocppkit._engine.state import DUPLICATES, IN, OUT, InState
from ocppkit.messages import Sender
from ocppkit.registration import GATE

PAGE = Path(__file__).parent / "engine.md"


def states(table: Mapping[Any, Mapping[Any, Any]], first: Enum) -> Iterable[str]:
    """Draw a table of transitions; inputs with one way are one arrow."""
    yield "```mermaid"
    yield "stateDiagram-v2"
    yield f"    [*] --> {first.name}"
    for state, ways in table.items():
        yield f"    {state.name}: {state.name} ({state.value})"
        for target in dict.fromkeys(ways.values()):
            inputs = ", ".join(event.name for event, to in ways.items() if to is target)
            yield f"    {state.name} --> {target.name}: {inputs}"
    yield "```"


def rows(head: Iterable[str], body: Iterable[Iterable[str]]) -> Iterable[str]:
    head = list(head)
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in body:
        yield f"| {' | '.join(row)} |"


def answers() -> Iterable[str]:
    """Show what each version answers."""
    oldest_first = VERSIONS[::-1]
    body = [
        [
            situation.value,
            *(
                "nothing" if (code := version.answers[situation]) is None else f"`{version.spell(code)}`"
                for version in oldest_first
            ),
        ]
        for situation in Situation
    ]
    return rows(["what is wrong", *(version.name for version in oldest_first)], body)


def duplicates() -> Iterable[str]:
    """Show what becomes of a CALL whose id was used before."""
    head = ["policy", *(f"{state.name}, {which}" for state in DUPLICATES[Duplicates.REJECT] for which in WHICH)]
    body = [
        [
            f"`{policy.name}`",
            *(repeat.value for state in (InState.HANDLING, InState.ANSWERED) for repeat in ways[state]),
        ]
        for policy, ways in DUPLICATES.items()
    ]
    return rows(head, body)


WHICH = ("the same CALL", "another one")


def gate() -> Iterable[str]:
    """Show what each side may send."""
    body = [
        [
            state.name,
            *("; ".join(f"{name}: {verdict.value}" for name, verdict in GATE[side][state].items()) for side in SIDES),
        ]
        for state in Registration
    ]
    return rows(["registration", "from the station", "from the CSMS"], body)


SIDES = (Sender.STATION, Sender.CSMS)

PICTURES: dict[str, Callable[[], Iterable[str]]] = {
    "calls out": lambda: states(OUT, next(iter(OUT))),
    "calls in": lambda: states(IN, next(iter(IN))),
    "duplicates": duplicates,
    "answers": answers,
    "registration": gate,
}


def drawn(page: str) -> str:
    """Return the page with its pictures drawn anew."""
    for name, draw in PICTURES.items():
        mark = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        picture = "\n".join(draw()) + "\n"
        found = mark.search(page)
        assert found is not None, name
        page = page[: found.end(1)] + picture + page[found.start(2) :]
    return page


def main() -> int:
    """Draw, or check."""
    page = PAGE.read_text(encoding="utf-8")
    if "--check" in sys.argv:
        return int(drawn(page) != page)
    PAGE.write_text(drawn(page), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

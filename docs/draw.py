"""Draws the library's tables into the pages that show them: ``python -m docs.draw``, or ``--check`` to compare only."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any

from docs.site.source import public_modules, public_names
from ocppkit import VERSIONS, Duplicates, ErrorCode, Registration, Situation, Version
from ocppkit._engine.state import DUPLICATES, IN, OUT, InState
from ocppkit.messages import Sender
from ocppkit.registration import GATE
from ocppkit.registry import registry_of

DOCS = Path(__file__).parent


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
    body = [
        [
            situation.value,
            *(
                "nothing" if (code := version.answers[situation]) is None else f"`{version.spell(code)}`"
                for version in OLDEST_FIRST
            ),
        ]
        for situation in Situation
    ]
    return rows(["what is wrong", *(version.name for version in OLDEST_FIRST)], body)


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

# Errors


def exceptions() -> Iterable[str]:
    """Show what a program may catch, bases before what is derived from them."""
    homes: dict[type[BaseException], str] = {}
    for module in public_modules():
        for name in public_names(module):
            found = getattr(import_module(module), name, None)
            if isinstance(found, type) and issubclass(found, BaseException):
                homes.setdefault(found, module)
    body = [
        [f"`{home}.{one.__name__}`", " and ".join(f"`{base.__name__}`" for base in one.__bases__), _about(one)]
        for one, home in sorted(homes.items(), key=lambda item: (item[1] != "ocppkit", item[1], len(item[0].__mro__)))
    ]
    return rows(["exception", "is a", "when"], body)


def codes() -> Iterable[str]:
    """Show how each version spells an error."""
    body = [
        [
            f"`{code.name}`",
            *(f"`{spelt}`" if spelt else "" for spelt in (version.spell(code) for version in OLDEST_FIRST)),
        ]
        for code in ErrorCode
    ]
    return rows(["`ErrorCode`", *(version.name for version in OLDEST_FIRST)], body)


def rule_codes() -> Iterable[str]:
    """Show what answers a payload that breaks a rule."""
    rules = dict.fromkeys(rule for version in OLDEST_FIRST for rule in version.rule_codes)
    body = [
        [f"`{rule}`", *(f"`{version.spell(version.rule_codes[rule])}`" for version in OLDEST_FIRST)] for rule in rules
    ]
    return rows(["rule", *(version.name for version in OLDEST_FIRST)], body)


def _about(cls: type[Any]) -> str:
    said = " ".join((cls.__doc__ or "").partition("\n\n")[0].split())
    return said.partition(". ")[0].removesuffix(".").replace("``", "`")


# Versions


def sizes() -> Iterable[str]:
    """Show how much each version has."""
    counted: dict[str, Callable[[type[Version]], int]] = {
        "actions": lambda version: len(version.actions),
        "which the station asks": lambda version: _sent(version, Sender.STATION),
        "which the CSMS asks": lambda version: _sent(version, Sender.CSMS),
        "which either asks": lambda version: _sent(version, Sender.BOTH),
        "data types": lambda version: len(import_module(f"{version.package}.types").__all__),
        "enumerations": lambda version: len(import_module(f"{version.package}.enums").__all__),
        "configuration keys": lambda version: len(registry_of(version).keys),
        "components": lambda version: len(registry_of(version).components),
        "variables of a component": lambda version: len(registry_of(version).pairs),
    }
    body = [[what, *(str(count(version) or "") for version in OLDEST_FIRST)] for what, count in counted.items()]
    return rows(["", *(version.name for version in OLDEST_FIRST)], body)


def protocols() -> Iterable[str]:
    """Show how the versions talk."""
    facts: dict[str, Callable[[type[Version]], str]] = {
        "subprotocol": lambda version: f"`{version.subprotocol}`",
        "message types": lambda version: ", ".join(FRAMES[kind] for kind in sorted(version.frames)),
        "calls that may wait at a time": lambda version: str(version.most_in_flight),
        "package": lambda version: f"`{version.package}`",
    }
    body = [[what, *(fact(version) for version in OLDEST_FIRST)] for what, fact in facts.items()]
    return rows(["", *(version.name for version in OLDEST_FIRST)], body)


FRAMES = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 5: "CALLRESULTERROR", 6: "SEND"}


def actions() -> Iterable[str]:
    """Show which version has which action, and who asks it."""
    names = sorted({name for version in VERSIONS for name in version.actions})
    body = [
        [name, *(ASKERS[found.sender] if (found := version.actions.get(name)) else "" for version in OLDEST_FIRST)]
        for name in names
    ]
    return rows(["action", *(version.name for version in OLDEST_FIRST)], body)


def _sent(version: type[Version], sender: Sender) -> int:
    return sum(action.sender is sender for action in version.actions.values())


ASKERS = {Sender.STATION: "station", Sender.CSMS: "CSMS", Sender.BOTH: "either"}
OLDEST_FIRST = VERSIONS[::-1]

PICTURES: dict[Path, dict[str, Callable[[], Iterable[str]]]] = {
    DOCS / "engine.md": {
        "calls out": lambda: states(OUT, next(iter(OUT))),
        "calls in": lambda: states(IN, next(iter(IN))),
        "duplicates": duplicates,
        "answers": answers,
        "registration": gate,
    },
    DOCS / "topics" / "errors.md": {"exceptions": exceptions, "codes": codes, "rule codes": rule_codes},
    DOCS / "topics" / "versions.md": {"sizes": sizes, "protocols": protocols, "actions": actions},
}


def drawn(page: Path) -> str:
    """Return a page with its pictures drawn anew.

    Raises:
        ValueError: the page has no place for one of them.
    """
    text = page.read_text(encoding="utf-8")
    for name, draw in PICTURES[page].items():
        found = re.search(rf"(<!-- {name} -->\n).*?(<!-- end -->)", text, re.DOTALL)
        if found is None:
            raise ValueError(f"{page.name} has no place for {name!r}")
        text = text[: found.end(1)] + "\n".join([*_apart(draw()), ""]) + text[found.start(2) :]
    return text


def _apart(lines: Iterable[str]) -> Iterable[str]:
    """Set a table apart from the marks around it, for Markdown ends no comment without an empty line."""
    return ["", *lines, ""]


def main() -> int:
    """Draw, or check."""
    for page in PICTURES:
        text = drawn(page)
        if "--check" not in sys.argv:
            page.write_text(text, encoding="utf-8")
        elif text != page.read_text(encoding="utf-8"):
            print(f"{page.name} shows other tables than the library has")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

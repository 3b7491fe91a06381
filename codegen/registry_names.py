"""Names the constants of keys and variables, and puts the rows of a registry right by ``facts/registry.toml``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from attrs import evolve

from codegen.names import Namer
from codegen.registry import Entry, Registry, RegistryFacts

GENERIC: Final = "<generic>"
_CONTROLLER: Final = "Ctrlr"


def pairs(registry: Registry, facts: RegistryFacts) -> list[Entry]:
    """Return the rows of components and variables as they are meant: units put right, attributes taken together."""
    rows: dict[tuple[str, ...], Entry] = {}
    for row in registry.entries.get("component_variables", ()):
        name = row["variable"].partition(".")[0] if row.get("attribute_notation") else row["variable"]
        unit = facts.row_units.get(f"{row['component']}.{name}", row.get("unit"))
        units = [unit] if isinstance(unit, str) else list(unit or ())
        meant = {**row, "variable": name, "unit": [facts.units.get(one, one) for one in units]}
        # Rows such as DCCurrent.target stand for attributes of one variable; the first has its facts.
        rows.setdefault(identity(meant), meant)
    return list(rows.values())


def aliases(registry: Registry) -> dict[tuple[str, str], tuple[str, str, str | None]]:
    """Return the pairs that the standard prints in two ways, in lower case, and the way to use.

    That is the way of part 2, unless no list has it.
    """
    known = {_place(row): row for row in registry.entries.get("component_variables", ())}
    found: dict[tuple[str, str], tuple[str, str, str | None]] = {}
    for row in registry.entries.get("aliases", ()):
        printed, meant = row["printed"], row["meant"]
        if printed.casefold() == meant.casefold():
            continue
        other, used = (printed, meant) if meant.casefold() in known else (meant, printed)
        pair = known[used.casefold()]
        component, _, variable = other.casefold().partition(".")
        found[component, variable] = (pair["component"], pair["variable"], pair.get("instance"))
    return found


def _place(row: Entry) -> str:
    instance = f"[{row['instance']}]" if "instance" in row else ""
    return f"{row['component']}.{row['variable']}{instance}".casefold()


def identity(row: Entry) -> tuple[str, ...]:
    """Return what tells a pair from others."""
    return tuple(str(row.get(field, "")) for field in ("component", "component_instance", "variable", "instance"))


def variable_names(registry: Registry, facts: RegistryFacts) -> list[Entry]:
    """Return the rows of variables with their units put right."""
    right = {place.rpartition(".")[2]: unit for place, unit in facts.row_units.items()}
    return [
        {**row, "unit": right.get(row["name"], facts.units.get(row.get("unit", ""), row.get("unit")))}
        for row in registry.entries.get("variables", ())
    ]


def variable_constants(rows: Iterable[Entry], namer: Namer, facts: RegistryFacts) -> dict[tuple[str, ...], str]:
    """Name the constant of each pair.

    A pair has the name that the standard gives it as a configuration variable, if that is its own; else that of its
    component, without "Ctrlr", its variable and its instance. A variable of any component has its own name.
    """
    rows = list(rows)
    short = {identity(row): _short(row) for row in rows}
    taken = Counter(name.casefold() for name in short.values())
    wires = {
        key: name if taken[name.casefold()] == 1 or row["component"] == GENERIC else _long(row)
        for row, (key, name) in zip(rows, short.items(), strict=True)
    }
    names = _namer(namer, facts).members("variables", wires.values())
    return {key: names[wire] for key, wire in wires.items()}


def key_constants(rows: Iterable[Entry], namer: Namer, facts: RegistryFacts) -> dict[str, str]:
    """Name the constant of each configuration key."""
    return _namer(namer, facts).members("keys", [row["name"] for row in rows])


def _namer(namer: Namer, facts: RegistryFacts) -> Namer:
    members = {**namer.facts.members, **facts.constants}
    return Namer(evolve(namer.facts, words=(*namer.facts.words, *facts.words), members=members))


def _short(row: Entry) -> str:
    if row["component"] == GENERIC:
        return str(row["variable"])
    name, bracket, _ = row.get("config_name", "").partition("[")
    # One name for several instances is none.
    return _long(row) if not name or (bracket and not row["instance"].startswith("<")) else str(name)


def _long(row: Entry) -> str:
    component = str(row["component"]).removesuffix(_CONTROLLER)
    instance = row.get("instance", "")
    return "_".join(filter(None, [component, row["variable"], "" if instance.startswith("<") else instance]))

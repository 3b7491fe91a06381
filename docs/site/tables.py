"""The pages of the standard: for each version its actions with their fields, its types, values, variables and keys.

Everything comes from the tables and docstrings that ``python -m codegen`` prints.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from codegen.facts import EditionFacts, read_editions
from docs.draw import rows
from ocppkit import VERSIONS, Version
from ocppkit.cli.registry_views import row
from ocppkit.cli.schema import AnyAction, Type, about, doc, fields_of, messages_of, type_name, type_of, types_of
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType, Sender
from ocppkit.registry import Variable, registry_of

SENDERS = {Sender.STATION: "station", Sender.CSMS: "CSMS", Sender.BOTH: "either"}


def pages() -> dict[str, str]:
    """Return all pages by path."""
    return {path: text for version in VERSIONS for path, text in _of_version(version).items()}


def contents(version: type[Version]) -> Iterator[tuple[str, str]]:
    """Yield the names of a version's pages and their titles, the empty one for its index."""
    yield "index", ""
    for block in blocks(version):
        yield block_page(version, block), title(version, block)
    yield "types", "Data types"
    yield "values", "Enumerations"
    page = _valued_page(version)
    yield page, {"keys": "Configuration keys", "variables": "Variables"}[page]
    yield "lists", "Lists"


def short(version: type[Version]) -> str:
    """Return the name of a version's package: ``v201``."""
    return version.package.rpartition(".")[2]


def title(version: type[Version], block: str) -> str:
    """Return the name of a functional block with its letter or, in 1.6, of a feature profile."""
    words = _editions()[short(version)].blocks[block]
    return f"{block} {words}" if len(block) == 1 else words


def block_page(version: type[Version], block: str) -> str:
    """Return the name of the page of a functional block."""
    return re.sub(r"[^a-z0-9]+", "-", _editions()[short(version)].blocks[block].lower())


@cache
def _editions() -> dict[str, EditionFacts]:
    return read_editions()


def blocks(version: type[Version]) -> dict[str, list[AnyAction]]:
    """Return the actions by functional block or, in 1.6, by feature profile."""
    found: dict[str, list[AnyAction]] = {}
    for action in version.actions.values():
        found.setdefault(action.block, []).append(action)
    return dict(sorted(found.items()))


def _of_version(version: type[Version]) -> dict[str, str]:
    folder = f"reference/{short(version)}"
    made: dict[str, Callable[[type[Version]], Iterable[str]]] = {
        "index": _index,
        "types": _types,
        "values": _values,
        "lists": _lists,
        _valued_page(version): _valued,
    }
    found = {f"{folder}/{name}.md": "\n".join(make(version)) + "\n" for name, make in made.items()}
    for block, actions in blocks(version).items():
        found[f"{folder}/{block_page(version, block)}.md"] = "\n".join(_block(version, block, actions)) + "\n"
    return found


def _valued_page(version: type[Version]) -> str:
    return "keys" if registry_of(version).keys else "variables"


# Actions


def _index(version: type[Version]) -> Iterator[str]:
    package = short(version)
    what = "feature profile" if registry_of(version).keys else "functional block"
    yield f"# OCPP {version.name}"
    yield ""
    yield f"{len(version.actions)} actions, in `ocppkit.{package}`. A response has the name of its action too."
    yield ""
    body = (
        [
            f"[{action.name}]({block_page(version, action.block)}.md#{package}.{action.name})",
            SENDERS[action.sender],
            f"[{title(version, action.block)}]({block_page(version, action.block)}.md)",
            _purpose(action),
        ]
        for action in version.actions.values()
    )
    yield from rows(["action", "asked by", what, "what for"], body)


def _block(version: type[Version], block: str, actions: list[AnyAction]) -> Iterator[str]:
    package = short(version)
    yield f"# {title(version, block)}, OCPP {version.name}"
    for action in actions:
        yield from ("", f"## {action.name} {{ #{package}.{action.name} }}", "", _purpose(action), "")
        how = "" if action.response is not None else " It is a SEND, which nobody answers."
        yield f"Asked by: {SENDERS[action.sender]}.{how}"
        for cls in messages_of(action):
            yield from ("", f"### {cls.__name__} {{ #{package}.{cls.__name__} }}", "")
            yield from _fields(version, cls)


def _purpose(action: AnyAction) -> str:
    return next(iter(doc(action.request)), "")


# Types


def _types(version: type[Version]) -> Iterator[str]:
    package = short(version)
    yield f"# Data types of OCPP {version.name}"
    for cls in _sorted(version, DataType):
        yield from ("", f"## {cls.__name__} {{ #{package}.{cls.__name__} }}", "", *doc(cls), "")
        yield from _fields(version, cls)


def _values(version: type[Version]) -> Iterator[str]:
    package = short(version)
    yield f"# Enumerations of OCPP {version.name}"
    for cls in _sorted(version, OcppEnum):
        yield from ("", f"## {cls.__name__} {{ #{package}.{cls.__name__} }}", "", *map(_plain, doc(cls)), "")
        assert issubclass(cls, OcppEnum)
        yield from rows(["value", "in Python"], ([f"`{one.value}`", f"`{one.name}`"] for one in cls))


def _sorted(version: type[Version], base: type[Any]) -> list[Type]:
    messages = {cls for action in version.actions.values() for cls in messages_of(action)}
    found = (cls for cls in types_of(version).values() if issubclass(cls, base) and cls not in messages)
    return sorted(found, key=lambda cls: cls.__name__)


def _fields(version: type[Version], cls: Type) -> Iterable[str]:
    if not issubclass(cls, DataType) or not fields_of(cls):
        return ["It has no fields."]
    body = (
        [
            f"`{field.wire}`",
            f"`{field.name}`",
            _type(version, type_name(field.node), type_of(field.node)),
            "yes" if field.required else "",
            _plain(about(cls, field)),
        ]
        for field in fields_of(cls)
    )
    return rows(["field", "in Python", "type", "required", "limits, unit, default"], body)


def _type(version: type[Version], name: str, cls: Type | None) -> str:
    if cls is None:
        return name
    page = "values" if issubclass(cls, OcppEnum) else "types"
    return name.replace(cls.__name__, f"[{cls.__name__}]({page}.md#{short(version)}.{cls.__name__})")


# Registries


def _valued(version: type[Version]) -> Iterator[str]:
    registry = registry_of(version)
    package = short(version)
    if registry.keys:
        yield from (f"# Configuration keys of OCPP {version.name}", "", _all_of(f"{package}.keys.KEYS"), "")
        names = _constants(f"{version.package}.keys")
        yield from _valued_rows(version, f"{package}.keys", ((names[id(one)], one) for one in registry.keys.values()))
        return
    names = _constants(f"{version.package}.variables")
    yield from (f"# Variables of OCPP {version.name}", "", _all_of(f"{package}.variables.VARIABLES"), "")
    by_component: dict[str, list[tuple[str, Any]]] = {}
    for pair in registry.pairs:
        if id(pair) in names:
            by_component.setdefault(pair.component or "any component", []).append((names[id(pair)], pair))
    for component, found in sorted(by_component.items()):
        yield from (f"## {component}", "")
        yield from _valued_rows(version, f"{package}.variables", found)
        yield ""


def _valued_rows(version: type[Version], module: str, found: Iterable[tuple[str, Any]]) -> Iterable[str]:
    body: list[list[str]] = []
    for constant, one in found:
        _, name, kind, unit, required, access, said = row(one, version)
        if isinstance(one, Variable):
            name = name.partition(".")[2]
        cell = f'<a id="{module}.{constant}"></a>`{name}`<br>`{constant}`'
        body.append([cell, kind, unit, required, access, _plain(said)])
    head = "key" if module.endswith("keys") else "variable"
    return rows([f"{head}, and its name in Python", "type", "unit", "required", "access", "limits and values"], body)


def _all_of(name: str) -> str:
    return f'<a id="{name}"></a>`{name}` lists them all.'


def _constants(module: str) -> dict[int, str]:
    return {id(one): name for name, one in vars(import_module(module)).items() if name.isupper()}


def _lists(version: type[Version]) -> Iterator[str]:
    registry = registry_of(version)
    yield from (f"# Lists of OCPP {version.name}", "")
    yield "All are open: a station may send what stands in none. `registry_of` has them as data."
    events = ([f"`{name}`", "yes" if one.critical else ""] for name, one in registry.security_events.items())
    yield from ("", "## Security events", "", *rows(["event", "critical"], events))
    units = ([f"`{name}`", one.quantity or ""] for name, one in registry.units.items())
    yield from ("", "## Units", "", *rows(["unit", "of"], units))
    measurands = ([f"`{name}`", ", ".join(one.units)] for name, one in registry.measurands.items())
    yield from ("", "## Measurands", "", *rows(["measurand", "units"], measurands))
    others: dict[str, Iterable[str]] = {
        "Reason codes": registry.reason_codes,
        "Connector types": registry.connector_types,
        "Types of id tokens": registry.id_token_types,
        "Sources of charging limits": registry.charging_limit_sources,
        "Signing methods": registry.signing_methods,
        "Payment brands": registry.payment_brands,
        "Payment recognitions": registry.payment_recognitions,
        "Reading methods": registry.reading_methods,
    }
    for heading, names in others.items():
        if listed := [f"`{name}`" for name in names]:
            yield from ("", f"## {heading}", "", ", ".join(listed) + ".")


def _plain(text: str) -> str:
    """Return a text as Markdown for a cell of a table: wire names in backquotes stay code."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(
        part if part.startswith("`") else part.replace("|", r"\|").replace("*", r"\*").replace("<", "&lt;")
        for part in parts
    )

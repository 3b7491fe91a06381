"""Facts of an edition that its schemas do not hold, read from ``codegen/facts/*.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, TypeVar

from attrs import Factory, frozen
from cattrs import Converter, transform_error

from codegen.errors import CodegenError

FACTS = Path(__file__).parent / "facts"

T = TypeVar("T")


@frozen
class ActionFacts:
    """Who sends an action, which block it belongs to, and what it is for."""

    sender: Literal["station", "csms", "both"]
    block: str
    purpose: str
    kind: Literal["call", "send"] = "call"


@frozen
class SecretFacts:
    """A field whose value is never shown; with ``when``, only if the sibling field has one of ``values``."""

    field: str
    source: str
    when: str | None = None
    values: tuple[str, ...] = ()


@frozen
class Erratum:
    """A listed difference between a schema and what the standard's errata say: one of the two changes is set."""

    field: str
    source: str
    max_length: int | None = None
    add_values: tuple[str, ...] = ()


@frozen
class EditionFacts:
    """All facts of one edition of the standard.

    ``protocol`` says whose rules of OCPP-J it follows. ``inline`` names the types that 1.6 writes inline, by
    ``Owner.property``; ``units`` gives the units of numeric fields the same way. ``dropped`` names, by their keys, the
    facts that hold no more of what the edition ``extends``.
    """

    version: str
    package: str
    title: str
    subprotocol: str
    protocol: str
    ids: tuple[str, ...]
    extends: str | None = None
    dropped: tuple[str, ...] = ()
    blocks: dict[str, str] = Factory(dict[str, str])
    actions: dict[str, ActionFacts] = Factory(dict[str, ActionFacts])
    units: dict[str, str] = Factory(dict[str, str])
    inline: dict[str, str] = Factory(dict[str, str])
    secrets: tuple[SecretFacts, ...] = ()
    errata: tuple[Erratum, ...] = ()

    def messages(self, action: str) -> tuple[str, ...]:
        """Name the messages of an action that the edition knows."""
        request = f"{action}Request"
        return (request,) if self.actions[action].kind == "send" else (request, f"{action}Response")


@frozen
class NameFacts:
    """How wire names become Python names where their capitals mislead."""

    words: tuple[str, ...]
    properties: dict[str, str]
    members: dict[str, str]


_converter = Converter(forbid_extra_keys=True)


def read_names(folder: Path = FACTS) -> NameFacts:
    """Read the naming facts that all editions share."""
    return structured(read_toml(folder / "names.toml"), NameFacts, folder / "names.toml")


def read_editions(folder: Path = FACTS) -> dict[str, EditionFacts]:
    """Read the facts of every edition, by package name, older editions first."""
    tables = {path.stem: read_toml(path) for path in sorted(folder.glob("v*.toml"))}
    facts: dict[str, EditionFacts] = {}
    faults: list[str] = []
    for package in tables:
        try:
            facts[package] = structured(_inherit(package, tables, folder), EditionFacts, folder / f"{package}.toml")
        except CodegenError as error:
            faults.append(str(error))
    if faults:
        raise CodegenError("\n".join(faults))
    for package, edition in facts.items():
        if edition.package != package:
            raise CodegenError(
                f"{folder / package}.toml: package is {edition.package!r}, the file's name says {package!r}"
            )
    return dict(sorted(facts.items(), key=lambda item: [int(n) for n in item[1].version.split("-")[0].split(".")]))


def _inherit(package: str, tables: dict[str, dict[str, Any]], folder: Path) -> dict[str, Any]:
    """Merge an edition's facts over those of the edition that it extends, key by key."""
    own = tables[package]
    parent = own.get("extends")
    if parent is None:
        return own
    if parent not in tables:
        raise CodegenError(f"{folder / package}.toml: extends {parent!r}, which has no facts file")
    inherited = {key: v for key, v in _inherit(parent, tables, folder).items() if key not in {"errata", "dropped"}}
    merged = _without(own.get("dropped", []), inherited, f"{folder / package}.toml")
    for key, value in own.items():
        match value:
            case dict():
                merged[key] = {**merged.get(key, {}), **value}
            case list() if key == "secrets":
                merged[key] = [*merged.get(key, []), *value]
            case _:
                merged[key] = value
    return merged


def _without(dropped: list[str], inherited: dict[str, Any], file: str) -> dict[str, Any]:
    """Leave out the inherited facts that an edition drops, wherever they stand."""
    tables = {name: inherited.get(name, {}) for name in ("blocks", "actions", "units", "inline")}
    secrets = inherited.get("secrets", [])
    known = {key for table in tables.values() for key in table} | {secret["field"] for secret in secrets}
    if unknown := sorted(set(dropped) - known):
        raise CodegenError("\n".join(f"{file}: dropped: {key!r} is no inherited fact" for key in unknown))
    return {
        **inherited,
        **{name: {key: fact for key, fact in table.items() if key not in dropped} for name, table in tables.items()},
        "secrets": [secret for secret in secrets if secret["field"] not in dropped],
    }


def read_toml(path: Path) -> dict[str, Any]:
    """Read a file of facts."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CodegenError(f"{path}: {error}") from None


def structured(table: dict[str, Any], cls: type[T], path: Path, converter: Converter = _converter) -> T:
    """Make an instance of a class of facts; all that does not fit is one error."""
    try:
        return converter.structure(table, cls)
    except Exception as error:  # cattrs raises an exception group of any kind
        raise CodegenError("\n".join(f"{path}: {line}" for line in transform_error(error))) from None


def missing(facts: EditionFacts, actions: Iterator[str]) -> list[str]:
    """Say which actions have no facts, one line each."""
    return [
        f"codegen/facts/{facts.package}.toml: [actions.{name}] is missing (sender, block, purpose)"
        for name in actions
        if name not in facts.actions
    ]

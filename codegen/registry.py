"""The registries in ``schemas/registry``: their facts restated from a source, one entry a line, and compared.

A source is a JSON file of one edition: lists of entries by section. Facts are taken over as they stand, remarks and
the data of implementations are left out; what is wrong in them is put right in ``facts/registry.toml``, when printed.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import frozen
from cattrs import Converter

from codegen.errors import CodegenError
from codegen.facts import FACTS

Entry = dict[str, Any]

# By section: what identifies an entry, the facts that are taken over, and what is left out on purpose.
_SECTIONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "configuration_keys": (
        "name",
        "name profile required required_when access type unit section zero_means item_format allowed_items limits_key "
        "max_length_key minimum maximum default format min_bytes max_bytes",
        "access_note example index_zero length_unit limit_source maps_to_charging_rate_unit max_hex_digits negative "
        "never_returned note rules separator transport",
    ),
    "components": (
        "name",
        "name kind typical_variables",
        "in_component_variable_csv in_components_csv in_pdf_appendix specific",
    ),
    "variables": ("name", "name data_type unit generic", "components in_variables_csv instances"),
    "component_variables": (
        "component component_instance variable instance",
        "component component_instance variable instance required required_when v2x data_type unit min_limit max_limit "
        "max_elements values_list mutability evse_level config_name part2_section errata attribute_notation",
        "libocpp note sources",
    ),
    "security_events": ("name", "name critical", ""),
    "units_of_measure": ("unit", "unit quantity", ""),
    "reason_codes": ("code", "code messages", "fits_20 group length source"),
    "signing_methods": ("name", "name algorithm curve key_length_bits hash", ""),
    "measurands": ("name", "name units implied_unit may_be_negative directional", "note unit_stated_in_spec"),
}
_LISTS: Final = (
    "feature_profiles",
    "units",
    "connector_types",
    "id_token_types",
    "charging_limit_sources",
    "payment_brands",
    "payment_recognitions",
    "reading_methods",
)
_OTHER_WAY: Final = "name_differs"

# Flags whose False is a statement; that of the others is the rule, and left out.
_TOLD: Final = {"critical", "directional", "may_be_negative"}


@frozen
class RegistryFacts:
    """What ``facts/registry.toml`` adds to the registries."""

    words: tuple[str, ...]
    secrets: tuple[str, ...]
    zero_is_off: tuple[str, ...]
    units: dict[str, str]
    row_units: dict[str, str]
    constants: dict[str, str]


@frozen
class Registry:
    """The registries of one edition: lists of entries and of names, by section, and where they were read from."""

    ocpp: str
    source: str
    entries: dict[str, list[Entry]]
    names: dict[str, list[str]]


def read_registry_facts(folder: Path = FACTS) -> RegistryFacts:
    """Read what the sources do not say; nothing where the folder has no such file."""
    path = folder / "registry.toml"
    if not path.exists():
        return RegistryFacts((), (), (), {}, {}, {})
    return Converter(forbid_extra_keys=True).structure(tomllib.loads(path.read_text(encoding="utf-8")), RegistryFacts)


def read_source(path: Path, version: str) -> Registry:
    """Read and restate the source file of a version.

    Raises:
        CodegenError: it is no such file, or an entry has a field that nobody has decided about; all are named.
    """
    content = path.read_bytes()
    try:
        source = json.loads(content)
        if source["meta"]["ocpp"] != version:
            raise CodegenError(f"{path}: is of OCPP {source['meta']['ocpp']}, not of {version}")
    except (ValueError, LookupError, TypeError) as error:
        raise CodegenError(f"{path}: no registries here: {error!r}") from None
    found = dict(source)
    found["measurands"] = [{"name": name, **facts} for name, facts in source.get("measurands", {}).items()]
    faults: list[str] = []
    entries = {
        section: [_kept(section, row, faults) for row in found[section]] for section in _SECTIONS if section in found
    }
    if faults:
        raise CodegenError("\n".join(f"{path.name}: {fault}" for fault in dict.fromkeys(faults)))
    entries["aliases"] = [
        {"printed": row["csv"], "meant": row["part2"].partition(" ")[0]}
        for row in source.get("conflicts", ())
        if row["kind"] == _OTHER_WAY and " " not in row["csv"]
    ]
    entries = {section: rows for section, rows in entries.items() if rows}
    names = {name: list(source[name]) for name in _LISTS if name in source}
    return Registry(version, hashlib.sha256(content).hexdigest(), entries, names)


def _kept(section: str, row: Entry, faults: list[str]) -> Entry:
    _, kept, dropped = _SECTIONS[section]
    faults += [
        f"{section}: nobody has decided about {field!r}" for field in row if field not in f"{kept} {dropped}".split()
    ]
    return {
        field: value
        for field in kept.split()
        if (value := row.get(field)) is not None and value != [] and (value is not False or field in _TOLD)
    }


def read_registries(schemas: Path, editions: Iterable[str]) -> dict[str, Registry]:
    """Read the registries of the editions that have some, by package."""
    paths = {package: schemas / "registry" / f"{package}.json" for package in editions}
    return {package: read_registry(path) for package, path in paths.items() if path.exists()}


def read_registry(path: Path) -> Registry:
    """Read a file of ``schemas/registry``.

    Raises:
        CodegenError: it is missing or broken.
    """
    try:
        return Converter(forbid_extra_keys=True).structure(json.loads(path.read_text(encoding="utf-8")), Registry)
    except Exception as error:  # cattrs raises an exception group of any kind
        raise CodegenError(f"{path}: no registry here: {error}") from None


def render_registry(registry: Registry) -> str:
    """Render a file of ``schemas/registry``: one entry a line, so that a new edition is a diff to read."""
    sections = [f'    "{section}": {_lines(rows, "    ")}' for section, rows in registry.entries.items()]
    names = [f'    "{section}": {_lines(rows, "    ")}' for section, rows in registry.names.items()]
    return (
        f'{{\n  "ocpp": "{registry.ocpp}",\n  "source": "{registry.source}",\n'
        f'  "entries": {{\n{_comma(sections)}\n  }},\n  "names": {{\n{_comma(names)}\n  }}\n}}\n'
    )


def _lines(rows: Iterable[Any], indent: str) -> str:
    return "[\n" + _comma(f"{indent}  {json.dumps(row, ensure_ascii=False)}" for row in rows) + f"\n{indent}]"


def _comma(lines: Iterable[str]) -> str:
    return ",\n".join(lines)


def describe_registry(old: Registry, new: Registry, title: str) -> list[str]:
    """Describe what changed between two registries as Markdown lines."""
    lines = [f"### Registries: {title}", ""]
    for section in dict.fromkeys([*old.entries, *new.entries]):
        before, after = _by_identity(section, old), _by_identity(section, new)
        lines += _changed_names(section, before, after)
        for name in before.keys() & after.keys():
            changes = list(_changes(before[name], after[name]))
            lines += [f"- {section} `{name}`: {'; '.join(changes)}."] if changes else []
    for section in dict.fromkeys([*old.names, *new.names]):
        lines += _changed_names(section, old.names.get(section, ()), new.names.get(section, ()))
    return [*lines, *(["No change."] if len(lines) == 2 else []), ""]


def _by_identity(section: str, registry: Registry) -> dict[str, Entry]:
    fields = _SECTIONS[section][0].split() if section in _SECTIONS else ["printed"]
    rows = registry.entries.get(section, ())
    return {".".join(str(row[field]) for field in fields if field in row): row for row in rows}


def _changed_names(section: str, old: Iterable[str], new: Iterable[str]) -> list[str]:
    before, after = list(old), list(new)
    changes = {"added": [n for n in after if n not in before], "removed": [n for n in before if n not in after]}
    return [
        f"- {section} {verb}: {', '.join(f'`{name}`' for name in names)}." for verb, names in changes.items() if names
    ]


def _changes(old: Entry, new: Entry) -> Iterator[str]:
    for field in dict.fromkeys([*old, *new]):
        if old.get(field) != new.get(field):
            yield f"{field} {json.dumps(old.get(field))} became {json.dumps(new.get(field))}"

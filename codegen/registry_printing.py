"""Prints the registries of an edition: ``keys.py`` or ``variables.py``, one constant each, and ``registry.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, cast

from codegen.model import Edition
from codegen.names import Namer
from codegen.printing.package import print_init
from codegen.printing.text import call, docstring, imports, name_list, quoted, tuple_text
from codegen.registry import Entry, Registry, RegistryFacts
from codegen.registry_names import GENERIC, aliases, identity, key_constants, pairs, variable_constants, variable_names

_KINDS: Final = {
    "string": ("STRING", "str"),
    "decimal": ("DECIMAL", "Decimal"),
    "integer": ("INTEGER", "int"),
    "dateTime": ("DATE_TIME", "datetime"),
    "boolean": ("BOOLEAN", "bool"),
    "OptionList": ("OPTION_LIST", "str"),
    "SequenceList": ("SEQUENCE_LIST", "list[str]"),
    "MemberList": ("MEMBER_LIST", "list[str]"),
    "CSL": ("CSL", "list[str]"),
}
_FORMS: Final = {
    "hex digits": "HEX_DIGITS",
    "<Measurand>[.<Phase>]": "MEASURAND_AND_PHASE",
    "<connectorId>.<phase>": "CONNECTOR_AND_PHASE",
}
_BY_STATION: Final = "implementation-defined"
_GENERIC: Final = "(generic)"


def print_registry(registry: Registry, edition: Edition, facts: RegistryFacts, namer: Namer) -> dict[str, str]:
    """Print the files of one edition, as file name to text: its ``__init__.py`` then knows the others."""
    files = {"registry.py": _registry(registry, edition, facts)}
    if "configuration_keys" in registry.entries:
        files["keys.py"] = _keys(registry, edition, facts, namer)
    if "component_variables" in registry.entries:
        files["variables.py"] = _variables(registry, edition, facts, namer)
    modules = sorted(name.removesuffix(".py") for name in files)
    return {"__init__.py": print_init(edition, modules), **files}


# Keys and variables


def _keys(registry: Registry, edition: Edition, facts: RegistryFacts, namer: Namer) -> str:
    rows = registry.entries["configuration_keys"]
    names = key_constants(rows, namer, facts)
    body = [line for row in rows for line in _key(row, names[row["name"]], registry, edition, facts)]
    return _module("Configuration keys", "Key", "KEYS", list(names.values()), body, edition, None)


def _key(row: Entry, constant: str, registry: Registry, edition: Edition, facts: RegistryFacts) -> list[str]:
    allowed = row.get("allowed_items")
    # Hex digits stand for bytes, two for one.
    low, high = (2 * row[one] if one in row else None for one in ("min_bytes", "max_bytes"))
    characteristics = _characteristics(
        row["type"],
        unit=_quoted(row.get("unit")),
        min_limit=row.get("minimum", low),
        max_limit=row.get("maximum", high),
        values_list=_values(allowed, edition),
        form=_form(row.get("item_format", row.get("format"))),
        zero_is_off="True" if "zero_means" in row else None,
    )
    arguments = [quoted(row["name"]), characteristics, tuple_text(row["access"]), quoted(row["profile"])]
    arguments += _given(
        required=_flag(row.get("required")),
        required_when=_quoted(row.get("required_when")),
        limits=_quoted(row.get("limits_key")),
        limited_by=_quoted(row.get("max_length_key")),
        secret=_flag(row["name"] in facts.secrets),
    )
    head = f"{constant}: Final[Key[{_KINDS[row['type']][1]}]] = Key"
    return ["", *call(head, arguments), *docstring(f"{row['section']}.")]


def _variables(registry: Registry, edition: Edition, facts: RegistryFacts, namer: Namer) -> str:
    rows = pairs(registry, facts)
    names = variable_constants(rows, namer, facts)
    body = [line for row in rows for line in _variable(row, names[identity(row)], edition, facts)]
    return _module("Variables and their components", "Variable", "VARIABLES", list(names.values()), body, edition, rows)


def _variable(row: Entry, constant: str, edition: Edition, facts: RegistryFacts) -> list[str]:
    place = f"{row['component']}.{row['variable']}"
    values, maximum = row.get("values_list"), row.get("max_limit")
    unit, *others = row["unit"] or [""]
    characteristics = _characteristics(
        row["data_type"],
        unit=_quoted(unit or None),
        min_limit=_minimum(row.get("min_limit")),
        # A limit that a station may choose in a range: what is above the range is wrong at any.
        max_limit=maximum["max_of_limit"] if isinstance(maximum, dict) else None if maximum == _BY_STATION else maximum,
        max_elements=row.get("max_elements"),
        values_list=_values(values, edition),
        zero_is_off=_flag(place in facts.zero_is_off),
    )
    component = None if row["component"] == GENERIC else row["component"]
    arguments = [edition.version_class, _quoted(component) or "None", quoted(row["variable"]), characteristics]
    arguments += _given(
        instance=_quoted(row.get("instance")),
        component_instance=_quoted(row.get("component_instance")),
        mutability=tuple_text(row["mutability"]) if "mutability" in row else None,
        required=_flag(row["required"] == "yes"),
        required_when=_quoted(row.get("required_when", "when supporting V2X" if row["required"] == "v2x" else None)),
        evse_level=_flag(row.get("evse_level")),
        limited=_flag(maximum == _BY_STATION),
        values_of=quoted(values.strip("<>")) if isinstance(values, str) else None,
        other_units=tuple_text(others) if others else None,
        secret=_flag(row["variable"] in facts.secrets),
    )
    head = f"{constant}: Final[Variable[{edition.version_class}, {_KINDS[row['data_type']][1]}]] = Variable"
    section = row.get("part2_section")
    return ["", *call(head, arguments), *(docstring(f"Part 2, {section}.") if section else [])]


def _minimum(limit: Any) -> Any:
    # An exclusive limit of an integer is the inclusive one beside it.
    exclusive = isinstance(limit, dict)
    return cast("dict[str, Any]", limit)["value"] + 1 if exclusive else limit


def _characteristics(kind: str, **given: Any) -> str:
    return f"Characteristics({', '.join([f'DataKind.{_KINDS[kind][0]}', *_given(**given)])})"


def _given(**arguments: Any) -> list[str]:
    return [f"{name}={value}" for name, value in arguments.items() if value is not None]


def _quoted(text: str | None) -> str | None:
    return None if text is None else quoted(text)


def _flag(value: object) -> str | None:
    return "True" if value else None


def _form(name: str | None) -> str | None:
    return None if name is None else f"Form.{_FORMS[name]}"


def _values(listed: Any, edition: Edition) -> str | None:
    """Write a values list: as it is, or as the edition's enumeration if that is a closed one."""
    if isinstance(listed, str):
        name = listed.strip("<>")
        return next((one.name for one in edition.enumerations if one.name == name), None)
    return None if listed is None else tuple_text(listed)


def _module(what: str, cls: str, all_of: str, names: list[str], body: list[str], edition: Edition, rows: Any) -> str:
    text = "\n".join(body)
    lines = [*_header(f"{what} of OCPP {edition.version}", edition), ""]
    lines += ["from datetime import datetime"] * ("datetime]]" in text)
    lines += ["from decimal import Decimal"] * ("Decimal]]" in text)
    lines += ["from typing import Any, Final", ""]
    lines += [f"from ocppkit.registry._model import {cls}"]
    lines += imports("ocppkit.registry.values", ["Characteristics", "DataKind", *(["Form"] if "Form." in text else [])])
    used = [one.name for one in edition.enumerations if f"values_list={one.name}" in text]
    lines += imports(f"ocppkit.{edition.package}.enums", used)
    lines += [] if rows is None else [f"from ocppkit.versions import {edition.version_class}"]
    lines += ["", *name_list("__all__", [*names, all_of]), *body]
    of = "Any" if rows is None else f"{edition.version_class}, Any"
    lines += ["", f"{all_of}: Final[tuple[{cls}[{of}], ...]] = (", *(f"    {name}," for name in names), ")"]
    return "\n".join(lines) + "\n"


def _header(what: str, edition: Edition) -> list[str]:
    made = f"Printed by `python -m codegen` from schemas/registry/{edition.package}.json; do not edit."
    return [*docstring(f"{what}.", [made]), "", "from __future__ import annotations"]


# The other lists

_ENTRIES: Final[Mapping[str, tuple[str, str, Callable[[Entry], list[str]]]]] = {
    "components": (
        "components",
        "Component",
        lambda row: [quoted(row["name"]), quoted(row["kind"]), *_tuple(row.get("typical_variables"))],
    ),
    "variables": (
        "variables",
        "VariableName",
        lambda row: [
            quoted(row["name"]),
            f"DataKind.{_KINDS[row['data_type']][0]}" if "data_type" in row else "None",
            _quoted(row["unit"]) or "None",
            str(row.get("generic", False)),
        ],
    ),
    "security_events": (
        "security_events",
        "SecurityEvent",
        lambda row: [quoted(row["name"]), str(row["critical"])],
    ),
    "units_of_measure": ("units", "Unit", lambda row: [quoted(row["unit"]), quoted(row["quantity"])]),
    "reason_codes": (
        "reason_codes",
        "Reason",
        lambda row: [
            quoted(row["code"]),
            str(_GENERIC in row["messages"]),
            *_tuple([one for one in row["messages"] if one != _GENERIC]),
        ],
    ),
    "signing_methods": (
        "signing_methods",
        "SigningMethod",
        lambda row: [
            *(quoted(row[field]) for field in ("name", "algorithm", "curve")),
            str(row["key_length_bits"]),
            quoted(row["hash"]),
        ],
    ),
    "measurands": (
        "measurands",
        "Measurand",
        lambda row: [
            quoted(row["name"]),
            tuple_text(row.get("units", ())),
            *_given(
                implied=_quoted(row.get("implied_unit")),
                directional=row.get("directional"),
                negative=row.get("may_be_negative"),
            ),
        ],
    ),
}
# The lists of mere names that have another name or a class in the registry.
_NAMES: Final = {"feature_profiles": ("profiles", ""), "units": ("units", "Unit")}
# What is printed as constants: the registry's parameter, the module, and the constant that holds all.
_CONSTANTS: Final = {
    "configuration_keys": ("keys", "keys", "KEYS"),
    "component_variables": ("pairs", "variables", "VARIABLES"),
}


def _tuple(values: Iterable[str] | None) -> list[str]:
    return [tuple_text(list(values))] if values else []


def _registry(registry: Registry, edition: Edition, facts: RegistryFacts) -> str:
    rows = {**registry.entries, "variables": variable_names(registry, facts)}
    constants = [constant for section, constant in _CONSTANTS.items() if section in registry.entries]
    arguments = [f"{parameter}={all_of}" for parameter, _, all_of in constants]
    loaded = [f"from ocppkit.{edition.package}.{module} import {all_of}" for _, module, all_of in constants]
    classes: list[str] = []
    for section, (parameter, cls, write) in _ENTRIES.items():
        if section in registry.entries:
            classes.append(cls)
            made = [f"    {cls}({', '.join(write(row))})," for row in rows[section]]
            arguments += [f"{parameter}=(", *made, ")"]
    for section, names in registry.names.items():
        parameter, cls = _NAMES.get(section, (section, ""))
        classes += filter(None, [cls])
        made = [f"    {cls}({quoted(name)})," if cls else f"    {quoted(name)}," for name in names]
        arguments += [f"{parameter}=(", *made, ")"]
    if "aliases" in registry.entries:
        arguments += ["aliases={", *_aliases(registry), "}"]
    lines = [*_header(f"The lists of OCPP {edition.version}", edition), "", "from typing import Final", ""]
    lines += imports("ocppkit.registry._entries", [*classes, "Registry"])
    lines += imports("ocppkit.registry._kinds", ["DataKind"]) if any("DataKind." in one for one in arguments) else []
    lines += [*loaded, f"from ocppkit.versions import {edition.version_class}", ""]
    lines += [f"REGISTRY: Final[Registry[{edition.version_class}]] = Registry(", f"    {edition.version_class},"]
    lines += [f"    {one}" if one.endswith(("(", "{", ",")) else f"    {one}," for one in arguments]
    return "\n".join([*lines, ")"]) + "\n"


def _aliases(registry: Registry) -> list[str]:
    return [
        f"    ({quoted(component)}, {quoted(printed)}): ({quoted(owner)}, {quoted(variable)}, {_quoted(instance)}),"
        for (component, printed), (owner, variable, instance) in aliases(registry).items()
    ]

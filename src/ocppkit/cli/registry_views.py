"""What the standard's registries say of components, variables and configuration keys, in words and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final, TypeAlias

from ocppkit.cli.output import table_lines
from ocppkit.device_model.monitor_rules import SUITS, MonitorType
from ocppkit.protocol import Version
from ocppkit.registry import Component, Key, Variable, registry_of
from ocppkit.registry.values import Characteristics, DataKind

Valued: TypeAlias = Variable[Any, Any] | Key[Any]
"""What has a value: a variable, or a configuration key of 1.6."""

COLUMNS: Final = ("OCPP", "variable or key", "type", "unit", "required", "access", "about")

_NAME: Final = re.compile(
    r"(?:(?P<component>[^.\[\]]+)(?:\[[^\]]*\])?\.)?(?P<name>[^.\[\]]+)(?:\[(?P<instance>[^\]]*)\])?"
)
_NUMBERS: Final = frozenset({DataKind.INTEGER, DataKind.DECIMAL})
# What was worked out once; bounded by the versions.
_CONSTANTS: Final[dict[type[Version], dict[int, str]]] = {}


def component_of(name: str, version: type[Version]) -> Component | None:
    """Return a component by its name in any case."""
    return registry_of(version).components.get(name)


def valued(name: str, version: type[Version]) -> list[Valued]:
    """Return the variables and keys that a name may mean, in any case.

    It is the name of a key or a variable, a component and a variable (``EVSE.Power``), with or without the instance of
    the variable (``Interval[Heartbeat]``), or the name of a constant (``HEARTBEAT_INTERVAL``). A component has the
    variables too that any component may have, which are those of ``*``.
    """
    registry = registry_of(version)
    constants = _constants(version)
    entries: list[Valued] = [*registry.keys.values(), *registry.pairs]
    by_constant = [one for one in entries if constants.get(id(one)) == name.upper()]
    parts = _NAME.fullmatch(name)
    if by_constant or parts is None:
        return by_constant
    owner, wanted, instance = (None if part is None else part.casefold() for part in parts.groups())
    if owner is None:
        return [one for one in entries if one.name.casefold() == wanted and _has_instance(one, instance)]
    found: list[Valued] = [
        pair
        for pair in registry.pairs
        if (pair.component or "*").casefold() == owner
        and pair.name.casefold() == wanted
        and _has_instance(pair, instance)
    ]
    component = registry.components.get(owner)
    if found or component is None:
        return found
    general = registry.pair(component.name, parts["name"], parts["instance"])
    return [] if general is None else [general]


def _has_instance(one: Valued, instance: str | None) -> bool:
    own = one.instance if isinstance(one, Variable) else None
    return instance is None or (own is not None and (own.startswith("<") or own.casefold() == instance))


def _constants(version: type[Version]) -> dict[int, str]:
    """Return the names of the printed constants, by the identity of what they stand for."""
    if version not in _CONSTANTS:
        module = import_module(f"{version.package}.{'keys' if registry_of(version).keys else 'variables'}")
        _CONSTANTS[version] = {id(one): name for name, one in vars(module).items() if name.isupper()}
    return _CONSTANTS[version]


def names_of(version: type[Version], *, qualified: bool) -> Iterator[str]:
    """Yield what may be asked for; ``qualified``: variables with their components."""
    registry = registry_of(version)
    yield from registry.components
    yield from registry.variables
    yield from registry.keys
    if qualified:
        yield from (f"{pair.component}.{pair.name}" for pair in registry.pairs if pair.component)


def component_lines(component: Component, version: type[Version]) -> Iterator[str]:
    """Yield what there is to say of a component, line by line."""
    yield f"{component.name} of OCPP {version.name}: a {component.kind} component"
    if component.typical:
        yield f"Typically has {', '.join(component.typical)}."
    pairs = _pairs_of(component, version)
    if not pairs:
        yield "The standard has no variables for it but those that any component may have."
        return
    yield from table_lines(("variable", *COLUMNS[2:]), [row(pair, version)[1:] for pair in pairs])


def _pairs_of(component: Component, version: type[Version]) -> list[Variable[Any, Any]]:
    return [pair for pair in registry_of(version).pairs if pair.component == component.name]


def row(one: Valued, version: type[Version]) -> tuple[str, ...]:
    """Return what a table says of a variable or a key."""
    about = [_limits(one.characteristics), _values(one), "secret" if one.secret else ""]
    if isinstance(one, Key):
        about.insert(0, f"profile {one.profile}")
    said = "; ".join(part for part in about if part)
    return version.name, str(one), one.type, _units(one), _required(one), _access(one), said


def valued_lines(one: Valued, version: type[Version]) -> Iterator[str]:
    """Yield what there is to say of one variable or key, line by line."""
    yield f"{one} of OCPP {version.name}: a {'configuration key' if isinstance(one, Key) else 'variable'}"
    facts = {
        "type": str(one.type),
        "unit": _units(one),
        "limits": _limits(one.characteristics),
        "form": str(one.characteristics.form or ""),
        "values": _values(one),
        "profile": one.profile if isinstance(one, Key) else "",
        "access" if isinstance(one, Key) else "mutability": _access(one),
        "required": _required(one) or "no",
        "stands at": "EVSEs or connectors, if need be" if isinstance(one, Variable) and one.evse_level else "",
        "monitors": ", ".join(_monitors(one, version)),
        "secret": "yes" if one.secret else "",
        "in Python": _python(one, version) or "",
    }
    if isinstance(one, Key):
        facts |= {"limits": ", ".join(filter(None, (facts["limits"], one.limits and f"the items of {one.limits}")))}
        facts |= {"limited by": one.limited_by or ""}
    for name, said in facts.items():
        if said:
            yield f"  {name:10}  {said}"


def _units(one: Valued) -> str:
    others = one.other_units if isinstance(one, Variable) else ()
    return " or ".join(unit for unit in (one.unit, *others) if unit)


def _limits(has: Characteristics) -> str:
    what = "" if has.data_type in _NUMBERS else " characters"
    said = [
        "" if has.min_limit is None else f"at least {has.min_limit:f}{what}",
        "" if has.max_limit is None else f"at most {has.max_limit:f}{what}",
        "" if has.max_elements is None else f"at most {has.max_elements} items",
        "0 means off" if has.zero_is_off else "",
    ]
    return ", ".join(filter(None, said))


def _values(one: Valued) -> str:
    values = one.characteristics.values_list
    if values is not None:
        return ", ".join(values)
    named = one.values_of if isinstance(one, Variable) else None
    return f"of {named}" if named else ""


def _required(one: Valued) -> str:
    if one.required and isinstance(one, Key):
        return f"with {one.profile}"
    return "yes" if one.required else one.required_when or ""


def _access(one: Valued) -> str:
    return " or ".join(one.access if isinstance(one, Key) else one.mutability)


def _monitors(one: Valued, version: type[Version]) -> list[str]:
    """Return the types of monitors that suit a variable's type and that its version has."""
    if isinstance(one, Key):
        return []
    known = {str(member.value) for member in import_module(f"{version.package}.enums").MonitorEnumType}
    return [kind.value for kind in MonitorType if one.type in SUITS[kind] and kind.value in known]


def _python(one: Valued, version: type[Version]) -> str | None:
    """Return the constant of a variable or key; one that any component may have is placed with ``at``."""
    module = f"{version.package.rpartition('.')[2]}.{'keys' if isinstance(one, Key) else 'variables'}"
    constants = _constants(version)
    if name := constants.get(id(one)):
        return f"{module}.{name}"
    if isinstance(one, Key):
        return None
    for pair in registry_of(version).pairs:
        if pair.name == one.name and pair.component in (None, one.component) and id(pair) in constants:
            return f'{module}.{constants[id(pair)]}.at("{one.component}")'
    return None


def component_json(component: Component, version: type[Version]) -> dict[str, object]:
    """Return a component for programs."""
    return {
        "component": component.name,
        "version": version.name,
        "kind": component.kind,
        "typical": list(component.typical),
        "variables": [valued_json(pair, version) for pair in _pairs_of(component, version)],
    }


def valued_json(one: Valued, version: type[Version]) -> dict[str, object]:
    """Return a variable or a key for programs; limits are exact, as text."""
    has = one.characteristics
    described: dict[str, object] = {
        "key" if isinstance(one, Key) else "variable": one.name,
        "version": version.name,
        "type": one.type,
        "unit": one.unit,
        "min_limit": has.min_limit,
        "max_limit": has.max_limit,
        "max_elements": has.max_elements,
        "values": None if has.values_list is None else list(has.values_list),
        "form": has.form,
        "required": one.required,
        "required_when": one.required_when,
        "secret": one.secret,
        "python": _python(one, version),
    }
    if isinstance(one, Key):
        own = {"access": list(one.access), "profile": one.profile, "limits": one.limits, "limited_by": one.limited_by}
        return described | own
    return described | {
        "component": one.component,
        "component_instance": one.component_instance,
        "instance": one.instance,
        "other_units": list(one.other_units),
        "values_of": one.values_of,
        "mutability": list(one.mutability),
        "evse_level": one.evse_level,
        "limit_of_station": one.limited,
        "monitors": _monitors(one, version),
    }

"""``ocppkit explain``: what the standard says of an action, a type, a field, a component, a variable or a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import click

from ocppkit._nodes import Field
from ocppkit.cli import registry_views
from ocppkit.cli.inputs import json_option, version_option, versions_of
from ocppkit.cli.output import Exit, Failure, say, table, table_lines, write_json
from ocppkit.cli.schema import (
    AnyAction,
    Type,
    about,
    doc,
    field_json,
    fields_of,
    inside,
    messages_of,
    suggestion,
    type_name,
    types_of,
    used,
    values_of,
    walk,
)
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType, SendAction
from ocppkit.protocol import Version

Place = tuple[type[Version], type[DataType], Field]

_MOST_USERS: Final = 12
"""Users of a type that are named before the rest is counted."""


@click.command()
@click.argument("name")
@version_option
@json_option
def command(name: str, version: type[Version] | None, as_json: bool) -> Exit:
    """Show what the standard says of an action, a type, a field, a component, a variable or a configuration key.

    NAME is an action (Reset), a message (ResetResponse), a type (IdTokenType), an enumeration (MeasurandEnumType), a
    component (OCPPCommCtrlr), a variable (HeartbeatInterval) or one of a component (OCPPCommCtrlr.HeartbeatInterval), a
    configuration key of 1.6 (AuthorizationKey), a field (evseId), a field of a type (EVSEType.id) or of an action's
    messages (TransactionEvent.seqNo), in any case. The newest version that has it is shown unless --ocpp names one;
    fields, variables and keys are shown in all.
    """
    versions = versions_of(version)
    found = {one: thing for one in versions if (thing := _named(name, one)) is not None}
    if found and not _is_spelt_as_registered(name, versions):
        (newest, newest_thing), *others = found.items()
        _show(newest_thing, newest, [other.name for other, _ in others], as_json=as_json)
        return Exit.OK
    registered = _show_registered(name, versions, as_json=as_json)
    places = [place for one in versions for place in _places(name, one)]
    if not places and not registered:
        which = f"OCPP {version.name}" if version else "any version"
        raise Failure(
            Exit.USAGE,
            f"{name!r} is no action, type, field, component, variable or key of {which}"
            f"{suggestion(name, dict.fromkeys(_words(name, versions)))}",
        )
    if as_json:
        for one, cls, field in places:
            write_json({"version": one.name, "of": cls.__name__, **field_json(cls, field)})
    elif places:
        _show_places(places)
    return Exit.OK


def _is_spelt_as_registered(name: str, versions: Iterable[type[Version]]) -> bool:
    """Tell VpnType, a variable, from VPNType."""
    if any(name in (*one.actions, *types_of(one)) for one in versions):
        return False
    return any(name in registry_views.names_of(one, qualified=False) for one in versions)


def _words(name: str, versions: Iterable[type[Version]]) -> Iterator[str]:
    """Yield all that there is to explain."""
    for one in versions:
        yield from (*one.actions, *types_of(one), *_field_names(one))
        yield from registry_views.names_of(one, qualified="." in name)


def _show_registered(name: str, versions: Iterable[type[Version]], *, as_json: bool) -> bool:
    """Show the component, the variables and the keys of a name, if there are any, and return whether there are."""
    components = {one: thing for one in versions if (thing := registry_views.component_of(name, one)) is not None}
    valued = [(one, thing) for one in versions for thing in registry_views.valued(name, one)]
    if components:
        (newest, component), *others = components.items()
        if as_json:
            also = {"also_in": [other.name for other, _ in others]}
            write_json(registry_views.component_json(component, newest) | also)
        else:
            _say(registry_views.component_lines(component, newest), [other.name for other, _ in others])
    if as_json:
        for one, entry in valued:
            write_json(registry_views.valued_json(entry, one))
    elif len(valued) == 1 or "." in name:
        _show_valued(valued)
    elif valued:
        table(registry_views.COLUMNS, [registry_views.row(entry, one) for one, entry in valued])
        say()
        say("One of them in full: ocppkit explain COMPONENT.VARIABLE, or --ocpp 1.6 for a key.")
    return bool(components or valued)


def _show_valued(valued: Iterable[tuple[type[Version], registry_views.Valued]]) -> None:
    """Show variables or keys one after the other, of the newest version that has them."""
    by_version: dict[type[Version], list[registry_views.Valued]] = {}
    for one, thing in valued:
        by_version.setdefault(one, []).append(thing)
    if not by_version:
        return
    (newest, things), *others = by_version.items()
    for number, thing in enumerate(things):
        if number:
            say()
        _say(registry_views.valued_lines(thing, newest), [])
    _say((), [other.name for other, _ in others])


def _say(lines: Iterable[str], others: list[str]) -> None:
    for line in lines:
        say(line)
    if others:
        say()
        say(f"Also in OCPP {' and '.join(others)}: see --ocpp.")


def _named(name: str, version: type[Version]) -> AnyAction | Type | None:
    """Return an action or a type by its name in any case, the exact one first."""
    things: dict[str, AnyAction | Type] = {**types_of(version), **version.actions}
    folded = {one.casefold(): thing for one, thing in things.items()}
    return things.get(name) or folded.get(name.casefold())


def _field_names(version: type[Version]) -> Iterator[str]:
    return (field.wire for cls in types_of(version).values() for field in fields_of(cls))


def _places(name: str, version: type[Version]) -> Iterator[Place]:
    owner, _, wanted = name.casefold().rpartition(".")
    actions = {one.casefold(): messages_of(action) for one, action in version.actions.items()}
    for cls in types_of(version).values():
        is_owner = cls.__name__.casefold() == owner or cls in actions.get(owner, ())
        if not issubclass(cls, DataType) or (owner and not is_owner):
            continue
        for field in fields_of(cls):
            if wanted in (field.wire.casefold(), field.name.casefold()):
                yield version, cls, field


def _show(found: AnyAction | Type, version: type[Version], others: list[str], *, as_json: bool) -> None:
    if as_json:
        _write(found, version, others)
        return
    for line in described(found, version):
        say(line)
    if others:
        say()
        say(f"Also in OCPP {' and '.join(others)}: see --ocpp, or ocppkit diff.")


def described(found: AnyAction | Type, version: type[Version]) -> Iterator[str]:
    """Yield what there is to say of an action or a type, line by line."""
    if isinstance(found, type):
        yield f"{found.__name__} of OCPP {version.name}"
        yield from doc(found)
        users = _users(found, version)
        if users and not any(found in messages_of(action) for action in version.actions.values()):
            more = f" and {len(users) - _MOST_USERS} more" if len(users) > _MOST_USERS else ""
            yield f"Used by {', '.join(users[:_MOST_USERS])}{more}."
        yield from _type_lines(found)
        return
    kind = "a SEND, which nobody answers" if isinstance(found, SendAction) else "a CALL"
    yield f"{found.name} of OCPP {version.name}: {kind}"
    yield from doc(found.request)
    for cls in messages_of(found):
        yield ""
        yield cls.__name__
        yield from _type_lines(cls)


def _type_lines(cls: Type) -> Iterator[str]:
    if not issubclass(cls, DataType):
        yield from (f"  {value}" for value in values_of(cls))
        return
    rows = [_row("  " * path.count(".") + path.rpartition(".")[2], owner, field) for path, owner, field in walk(cls)]
    if not rows:
        yield "  no fields"
        return
    yield from table_lines(("field", "type", "required", "about"), rows)
    enums = {inner for _, owner, _ in walk(cls) for inner in used(owner) if issubclass(inner, OcppEnum)}
    if enums:
        yield ""
    for enum in sorted(enums, key=lambda one: one.__name__):
        yield f"{enum.__name__}: {', '.join(values_of(enum))}"


def _row(name: str, cls: type[DataType], field: Field) -> tuple[str, ...]:
    return name, type_name(field.node), "yes" if field.required else "", about(cls, field)


def _show_places(places: list[Place]) -> None:
    rows = [(version.name, *_row(f"{cls.__name__}.{field.wire}", cls, field)) for version, cls, field in places]
    table(("OCPP", "field", "type", "required", "about"), rows)


def _users(cls: Type, version: type[Version]) -> list[str]:
    """Return the names of the actions that a type is part of."""
    return [name for name, action in version.actions.items() if any(cls in inside(one) for one in messages_of(action))]


def _write(found: AnyAction | Type, version: type[Version], others: list[str]) -> None:
    if isinstance(found, type):
        described: dict[str, object] = {"type": found.__name__, "version": version.name, "about": doc(found)}
        described |= _type_json(found) | {"used_by": _users(found, version)}
    else:
        described = {
            "action": found.name,
            "version": version.name,
            "kind": "SEND" if isinstance(found, SendAction) else "CALL",
            "sender": found.sender.value,
            "block": found.block,
            "about": doc(found.request),
            "request": _type_json(found.request),
            "response": None if found.response is None else _type_json(found.response),
        }
    write_json({**described, "also_in": others})


def _type_json(cls: Type) -> dict[str, object]:
    if not issubclass(cls, DataType):
        return {"values": values_of(cls)}
    return {
        "name": cls.__name__,
        "fields": [{"path": path, **field_json(owner, field)} for path, owner, field in walk(cls)],
    }

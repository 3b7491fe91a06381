"""``ocppkit diff``: how an action or a type differs between two versions, and which actions came and went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, final

import click

from ocppkit._nodes import Field
from ocppkit.cli.inputs import as_version, json_option
from ocppkit.cli.output import Exit, Failure, say, table, write_json
from ocppkit.cli.schema import (
    AnyAction,
    about,
    limits_text,
    messages_of,
    suggestion,
    type_name,
    type_of,
    types_of,
    unit,
    values_of,
    walk,
)
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType
from ocppkit.protocol import Version


@final
@dataclass(frozen=True, slots=True)
class Change:
    """One difference: in which message or type, at which path, of what kind, and what stood and stands there."""

    of: str
    path: str
    change: str
    old: str | None = None
    new: str | None = None


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="[NAME] FROM TO")
@json_option
def command(names: tuple[str, ...], as_json: bool) -> Exit:
    """Show how an action or a type differs between two versions: fields, limits, values, nested ones included.

    NAME is an action or a type; FROM and TO are versions. Without a NAME the actions are listed that one version has
    and the other has not.
    """
    if not 2 <= len(names) <= 3:
        raise click.UsageError("give a name and two versions, or two versions alone")
    *name, old, new = names
    first, second = as_version(old), as_version(new)
    changes = _of_name(name[0], first, second) if name else _of_actions(first, second)
    found = list(changes)
    if as_json:
        for change in found:
            write_json(asdict(change))
        return Exit.OK
    if not found:
        say(f"no difference between OCPP {first.name} and {second.name}")
        return Exit.OK
    for number, message in enumerate(dict.fromkeys(change.of for change in found)):
        if number:
            say()
        rows = [(one.path, one.change, one.old, one.new) for one in found if one.of == message]
        table((message, "", f"OCPP {first.name}", f"OCPP {second.name}"), rows)
    return Exit.OK


def _of_actions(first: type[Version], second: type[Version]) -> Iterator[Change]:
    for name in sorted({*first.actions, *second.actions}):
        before, after = first.actions.get(name), second.actions.get(name)
        if before is None or after is None:
            change = "added" if before is None else "removed"
            yield Change("action", name, change, _sender(before), _sender(after))


def _sender(action: AnyAction | None) -> str | None:
    if action is None:
        return None
    return "from either side" if action.sender.value == "both" else f"from the {_SIDES[action.sender.value]}"


_SIDES = {"station": "station", "csms": "CSMS"}


def _of_name(name: str, first: type[Version], second: type[Version]) -> Iterator[Change]:
    if name in first.actions and name in second.actions:
        before, after = first.actions[name], second.actions[name]
        if before.sender is not after.sender:
            yield Change(name, "", "sender", _sender(before), _sender(after))
        for old, new in zip(messages_of(before), messages_of(after), strict=False):
            yield from _of_types(old.__name__, old, new)
        return
    old_type, new_type = types_of(first).get(name), types_of(second).get(name)
    if old_type is None or new_type is None:
        lacking = [
            version.name for version in (first, second) if name not in types_of(version) and name not in version.actions
        ]
        words = {*first.actions, *second.actions, *types_of(first), *types_of(second)}
        near = suggestion(name, words - {name}) if len(lacking) == 2 else ""
        raise Failure(Exit.USAGE, f"{name!r} is no action or type of OCPP {' or '.join(lacking)}{near}")
    yield from _of_types(name, old_type, new_type)


def _of_types(of: str, old: type[Any], new: type[Any]) -> Iterator[Change]:
    if issubclass(old, OcppEnum) or issubclass(new, OcppEnum):
        yield from _of_values(of, "", values_of(old), values_of(new))
        return
    before = {path: (cls, field) for path, cls, field in walk(old)}
    after = {path: (cls, field) for path, cls, field in walk(new)}
    for path in [*before, *[path for path in after if path not in before]]:
        if path not in before or path not in after:
            if (_outer(path) in before and _outer(path) in after) or not _outer(path):
                yield _came_or_went(of, path, before, after)
        else:
            yield from _of_fields(of, path, before[path], after[path])


def _outer(path: str) -> str:
    """Return the path of the object that holds a field, empty for the message itself."""
    return path.rpartition(".")[0].removesuffix("[]")


Place = tuple[type[DataType], Field]
Places = dict[str, Place]


def _came_or_went(of: str, path: str, before: Places, after: Places) -> Change:
    if path in before:
        return Change(of, path, "removed", old=_described(*before[path]))
    return Change(of, path, "added", new=_described(*after[path]))


def _described(cls: type[DataType], field: Field) -> str:
    parts = [type_name(field.node), *(["required"] if field.required else []), about(cls, field)]
    return ", ".join(part[:1].lower() + part[1:] if index else part for index, part in enumerate(parts) if part)


def _of_fields(
    of: str, path: str, before: tuple[type[DataType], Field], after: tuple[type[DataType], Field]
) -> Iterator[Change]:
    old, new = before[1], after[1]
    pairs = {
        "type": (type_name(old.node), type_name(new.node)),
        "required": ("required" if old.required else "optional", "required" if new.required else "optional"),
        "limits": (limits_text(old.node) or "none", limits_text(new.node) or "none"),
        "unit": (_unit_text(*before), _unit_text(*after)),
    }
    for change, (was, now) in pairs.items():
        if was != now:
            yield Change(of, path, change, was, now)
    old_type, new_type = type_of(old.node), type_of(new.node)
    if (
        old_type is not None
        and new_type is not None
        and issubclass(old_type, OcppEnum)
        and issubclass(new_type, OcppEnum)
    ):
        yield from _of_values(of, path, values_of(old_type), values_of(new_type))


def _unit_text(cls: type[DataType], field: Field) -> str:
    units, by = unit(cls, field)
    return " or ".join(units) + (f" by {by}" if by else "") or "none"


def _of_values(of: str, path: str, old: list[str], new: list[str]) -> Iterator[Change]:
    gone, come = [one for one in old if one not in new], [one for one in new if one not in old]
    if gone:
        yield Change(of, path, "values removed", old=", ".join(gone))
    if come:
        yield Change(of, path, "values added", new=", ".join(come))

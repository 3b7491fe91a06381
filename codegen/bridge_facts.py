"""The choices of a bridge between two editions that no schema knows, read from ``codegen/facts/bridge_*.toml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, TypeAlias, TypeGuard

from attrs import Factory, frozen
from cattrs import Converter

from codegen.facts import FACTS, read_toml, structured

Value: TypeAlias = str | bool
"""A value of the other edition, or False where it has none."""

Answer: TypeAlias = dict[str, Any] | bool
"""The payload of an answer, or False for the CALLERROR NotSupported."""


@frozen
class ItemFacts:
    """A request whose items are answered one by one: an item that cannot be carried is answered by the bridge.

    ``asked`` and ``answered`` are the lists of the request and of the response. An answer has the fields of ``answer``
    and, from the item that was asked, the fields ``echo``; an item that is no object becomes the field ``item``.
    """

    asked: str
    answered: str
    answer: dict[str, Any]
    echo: tuple[str, ...] = ()
    item: str | None = None


@frozen
class Choices:
    """What is chosen for one direction.

    ``values``: what values become that an enumeration lacks, by the enumeration that lacks them; ``*`` stands for all
    others of a field that was text. ``exact`` names those, as ``Enumeration.Value``, that mean the same. ``fill``: the
    value of a field, as ``Type.field``, that is required and may not be there. ``dropped``: fields that are left out
    although both editions have them. ``answers``: what the bridge answers for the actions that the other edition lacks;
    ``echoes`` are the fields of these answers that repeat the request's. ``refused``: what it answers to requests that
    cannot be carried. ``left_out``: what the answer says where a field of the request was left out, by action, field.
    """

    values: dict[str, dict[str, Value]] = Factory(dict[str, dict[str, Value]])
    exact: tuple[str, ...] = ()
    fill: dict[str, Value] = Factory(dict[str, Value])
    dropped: tuple[str, ...] = ()
    answers: dict[str, Answer] = Factory(dict[str, Answer])
    echoes: dict[str, tuple[str, ...]] = Factory(dict[str, tuple[str, ...]])
    refused: dict[str, Answer] = Factory(dict[str, Answer])
    left_out: dict[str, dict[str, dict[str, Any]]] = Factory(dict[str, dict[str, dict[str, Any]]])


@frozen
class BridgeFacts:
    """All choices of one bridge; ``up`` is to the newer edition, ``down`` to the older one.

    ``cut`` names text fields that may be cut. ``essential`` names fields without which what holds them would mean
    something else: where one cannot be carried, neither can that. ``whole`` names types that are carried with all their
    values or not at all, and the message with them. ``renamed`` gives the older names of the newer edition's fields.
    """

    file: str
    cut: tuple[str, ...] = ()
    essential: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    renamed: dict[str, str] = Factory(dict[str, str])
    items: dict[str, ItemFacts] = Factory(dict[str, ItemFacts])
    up: Choices = Choices()
    down: Choices = Choices()


def read_bridge(older: str, newer: str, folder: Path = FACTS) -> BridgeFacts:
    """Read the choices between two editions, named by their packages; there are none without a file."""
    path = folder / f"bridge_{older}_{newer}.toml"
    table = read_toml(path) if path.exists() else {}
    return structured({**table, "file": f"codegen/facts/{path.name}"}, BridgeFacts, path, _converter)


def is_table(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a fact is a table."""
    return isinstance(value, dict)


def _value(given: object, _: object) -> Any:
    if given is not False and not isinstance(given, str):
        raise ValueError(f"{given!r} is neither text nor false")
    return given


def _answer(given: object, _: object) -> Any:
    if given is not False and not is_table(given):
        raise ValueError(f"{given!r} is neither a table nor false")
    return given


_converter: Final = Converter(forbid_extra_keys=True)
_converter.register_structure_hook(Value, _value)
_converter.register_structure_hook(Answer, _answer)

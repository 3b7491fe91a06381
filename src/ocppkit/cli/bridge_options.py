"""The options of a bridge on a command line: ``name=value``, checked against the types that they have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import NoneType, UnionType
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from ocppkit.bridge.flows import Options
from ocppkit.bridge.losses import LossKind

__all__ = ["options_of"]

_BOOLEANS: Final = {"true": True, "false": False}


def options_of(texts: Iterable[str]) -> Options:
    """Read options of a bridge.

    Raises:
        ValueError: one is unknown or has no such value; the text says which there are.
    """
    kinds = {name: _kind(hint) for name, hint in get_type_hints(Options).items()}
    known = {name: kind for name, kind in kinds.items() if kind is not None}
    values: dict[str, Any] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if name not in known:
            raise ValueError(f"{name!r} is no option: there are {', '.join(known)}")
        if not equals:
            raise ValueError(f"{name} needs a value: {name}=VALUE")
        values[name] = _read(name, known[name], value)
    return Options(**values)


def _kind(hint: Any) -> Any:
    """Return what a value is read as: a type or the values there are; None if no text can say it."""
    if get_origin(hint) is UnionType:
        (hint,) = (one for one in get_args(hint) if one is not NoneType)
    if get_origin(hint) is Literal:
        return dict(zip(get_args(hint), get_args(hint), strict=True))
    if hint is bool:
        return _BOOLEANS
    if hint in (int, float):
        return hint
    return LossKind if get_args(hint) == (LossKind,) else None


def _read(name: str, kind: Any, text: str) -> Any:
    if isinstance(kind, Mapping):
        return _one_of(name, kind, text)  # pyright: ignore[reportUnknownArgumentType]
    if kind is LossKind:
        kinds = {one.value: one for one in LossKind}
        return frozenset(_one_of(name, kinds, word) for word in text.split(",") if word)
    try:
        return kind(text)
    except ValueError:
        raise ValueError(f"{name} is a number, not {text!r}") from None


def _one_of(name: str, values: Mapping[str, Any], text: str) -> Any:
    if text not in values:
        raise ValueError(f"{name} is one of {', '.join(values)}, not {text!r}")
    return values[text]

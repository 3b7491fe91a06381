"""Loads the printed packages by name, when something of theirs is first needed.

The one place where a lower room reaches a higher one, so that negotiating a version loads no message.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from ocppkit._nodes import Struct
    from ocppkit.messages import Action, DataType, SendAction


@final
class Actions(Mapping[str, "Action[Any, Any, Any] | SendAction[Any, Any]"]):
    """The actions of a version by name."""

    def __init__(self, package: str) -> None:
        self._package = package

    @cached_property
    def _by_name(self) -> dict[str, Action[Any, Any, Any] | SendAction[Any, Any]]:
        return {action.name: action for action in import_module(self._package).ACTIONS}

    def __getitem__(self, name: str) -> Action[Any, Any, Any] | SendAction[Any, Any]:
        return self._by_name[name]

    def get(self, name: str, default: Any = None) -> Any:
        """Return an action, ``default`` if there is none; the engine asks for each message."""
        return self._by_name.get(name, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)


def struct_of(cls: type[DataType]) -> Struct:
    """Return the rules of a type from the table of its version."""
    return _structs(cls.__ocpp_version__.package)[cls]


@cache
def _structs(package: str) -> Mapping[type[DataType], Struct]:
    structs: Mapping[type[DataType], Struct] = import_module(f"{package}._table").STRUCTS
    return structs

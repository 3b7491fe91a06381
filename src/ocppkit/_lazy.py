"""Loads the printed packages by name, when something of theirs is first needed.

The one place where a lower room reaches a higher one, so that negotiating a version loads no message.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from ocppkit._nodes import Struct
    from ocppkit.messages import Action, DataType, SendAction
    from ocppkit.protocol import Version


@final
class Actions:
    """The ``actions`` of a version, which take this descriptor's place when they are first asked for."""

    def __get__(
        self, instance: None, version: type[Version]
    ) -> Mapping[str, Action[Any, Any, Any] | SendAction[Any, Any]]:
        """Load the package of the version."""
        actions = import_module(version.package).ACTIONS
        known = MappingProxyType({action.name: action for action in actions})
        type.__setattr__(version, "actions", known)
        return known


def struct_of(cls: type[DataType]) -> Struct:
    """Return the rules of a type from the table of its version."""
    return _structs(cls.__ocpp_version__.package)[cls]


@cache
def _structs(package: str) -> Mapping[type[DataType], Struct]:
    structs: Mapping[type[DataType], Struct] = import_module(f"{package}._table").STRUCTS
    return structs

"""The lists of the standard, by version: configuration keys, components and variables, events, units and others.

``registry_of`` has them all. The keys and variables themselves, typed, are ``v16.keys``, ``v201.variables`` and
``v21.variables``. Every list is open: stations and vendors have names of their own.
"""

from __future__ import annotations

from importlib import import_module
from typing import TypeVar

from ocppkit.protocol import Version
from ocppkit.registry._entries import (
    Component,
    Measurand,
    Names,
    Reason,
    Registry,
    SecurityEvent,
    SigningMethod,
    Unit,
    VariableName,
)
from ocppkit.registry._model import Key, Variable

__all__ = [
    "Component",
    "Key",
    "Measurand",
    "Names",
    "Reason",
    "Registry",
    "SecurityEvent",
    "SigningMethod",
    "Unit",
    "Variable",
    "VariableName",
    "registry_of",
]

V = TypeVar("V", bound=Version)


def registry_of(version: type[V]) -> Registry[V]:
    """Return all lists of a version, which load now: ``registry_of(OCPP201).security_events``."""
    registry: Registry[V] = import_module(f"{version.package}.registry").REGISTRY
    return registry

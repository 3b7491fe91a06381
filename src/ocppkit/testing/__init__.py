"""For the tests of those who build on the library: a CSMS and a station in memory, a clock, faults, claims.

``strategies`` has the messages for Hypothesis, ``plugin`` is pytest's. Every name loads when it is first used, for
pytest loads its plugins always.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

# The public names by module; type checkers read them from __init__.pyi.
_NAMES = {
    "clock": "Clock Stalled",
    "differing": "Difference differences",
    "faults": "Fault Faults cut delay drop duplicate garble reorder",
    "log": "Crossing Log",
    "pair": "Conversation Wire connected wires",
    "quirks": "QUIRKS Quirk",
    "claims": "Claim assert_never_said assert_said assert_said_exactly refused said transcript until",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = [*_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'ocppkit.testing' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"ocppkit.testing.{_HOMES[name]}"), name)
    return value

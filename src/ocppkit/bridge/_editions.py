"""The differences of neighbouring editions, each loaded when it is first asked for.

Printed by `python -m codegen` from codegen/facts; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from ocppkit.bridge.differences import Difference
from ocppkit.versions import OCPP21, OCPP201, Version

Both: TypeAlias = tuple[Difference, Difference]
"""Up and down."""


def _v201_v21() -> Both:
    from ocppkit.bridge._v201_v21 import DOWN, UP

    return UP, DOWN


DIFFERENCES: Final[Mapping[tuple[type[Version], type[Version]], Callable[[], Both]]] = {
    (OCPP201, OCPP21): _v201_v21,
}
"""By the older and the newer version."""

"""The versions of OCPP that the library speaks, each a class that serves as type parameter and as value.

Printed by `python -m codegen` from codegen/facts; do not edit.
"""

from __future__ import annotations

from typing import Final, final

from ocppkit.protocol import Protocol16, Protocol21, Protocol201, Version

__all__ = ["OCPP16", "OCPP201", "OCPP21", "VERSIONS", "Version"]


@final
class OCPP16(Protocol16):
    """OCPP 1.6 (schemas of 2019-12, StopTransaction of 2025-04) with the security whitepaper."""

    name = "1.6"
    subprotocol = "ocpp1.6"
    package = "ocppkit.v16"


@final
class OCPP201(Protocol201):
    """OCPP 2.0.1 (schemas of 2020-03, unchanged up to edition 4)."""

    name = "2.0.1"
    subprotocol = "ocpp2.0.1"
    package = "ocppkit.v201"


@final
class OCPP21(Protocol21):
    """OCPP 2.1 (schemas of 2025-01, unchanged in edition 2)."""

    name = "2.1"
    subprotocol = "ocpp2.1"
    package = "ocppkit.v21"


VERSIONS: Final[tuple[type[Version], ...]] = (
    OCPP21,
    OCPP201,
    OCPP16,
)
"""All versions, the newest first."""

"""A 2.0.1 station behind a CSMS of 1.6: what becomes of every request of either side."""

from __future__ import annotations

from typing import Final

from ocppkit.bridge.conversions import Conversion, pair_of
from ocppkit.bridge.flows import Pair
from ocppkit.bridge.station201 import (
    certificates,
    charging,
    commands,
    configuration,
    files,
    notices,
    reports,
    status,
    transactions,
)
from ocppkit.versions import OCPP16, OCPP201

__all__ = ["FROM_CSMS", "FROM_STATION", "PAIR"]

FROM_STATION: Final[tuple[Conversion, ...]] = (
    *notices.CONVERSIONS,
    *status.CONVERSIONS,
    *transactions.CONVERSIONS,
    *files.FROM_STATION,
    *certificates.FROM_STATION,
    *reports.CONVERSIONS,
)
"""What a 2.0.1 station asks or tells."""

FROM_CSMS: Final[tuple[Conversion, ...]] = (
    *commands.CONVERSIONS,
    *charging.CONVERSIONS,
    *configuration.CONVERSIONS,
    *files.FROM_CSMS,
    *certificates.FROM_CSMS,
)
"""What a 1.6 CSMS asks."""

PAIR: Final[Pair] = pair_of(OCPP201, OCPP16, FROM_STATION, FROM_CSMS)
"""The flows and rows of the pair."""

"""A 1.6 station under a 2.0.1 CSMS: every action of either, and what becomes of it."""

from __future__ import annotations

from typing import Final

from ocppkit.bridge.conversions import pair_of
from ocppkit.bridge.station16 import (
    absent,
    certificates,
    charging,
    commands,
    lists,
    mirror,
    notices,
    remote,
    report,
    starts,
    status,
    transactions,
    upkeep,
    variables,
)
from ocppkit.versions import OCPP16, OCPP201

__all__ = ["FROM_CSMS", "FROM_STATION", "PAIR"]

FROM_STATION: Final = (
    *notices.CONVERSIONS,
    *status.CONVERSIONS,
    *starts.CONVERSIONS,
    *transactions.CONVERSIONS,
)
"""What becomes of the requests of the station."""

FROM_CSMS: Final = (
    *commands.CONVERSIONS,
    *remote.CONVERSIONS,
    *charging.CONVERSIONS,
    *mirror.CONVERSIONS,
    *lists.CONVERSIONS,
    *variables.CONVERSIONS,
    *report.CONVERSIONS,
    *upkeep.CONVERSIONS,
    *certificates.CONVERSIONS,
    *absent.CONVERSIONS,
)
"""What becomes of the requests of the CSMS."""

PAIR: Final = pair_of(OCPP16, OCPP201, FROM_STATION, FROM_CSMS)
"""The flows between them."""

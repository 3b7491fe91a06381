"""Scenarios: what a station and a CSMS do together, in every functional block of every version."""

from __future__ import annotations

from typing import Final

from ocppkit.testing.scenarios import (
    authorization,
    availability,
    certificates,
    costs,
    data_transfer,
    diagnostics,
    displays,
    energy,
    firmware,
    metering,
    payments,
    provisioning,
    remote_control,
    reservation,
    security,
    smart_charging,
    streams,
    transactions,
)
from ocppkit.testing.scenarios.table import BLOCKS, Block, Played, Scenario, play

__all__ = ["BLOCKS", "SCENARIOS", "Block", "Played", "Scenario", "play"]

SCENARIOS: Final = tuple(
    sorted(
        (
            *security.SCENARIOS,
            *provisioning.SCENARIOS,
            *authorization.SCENARIOS,
            *transactions.SCENARIOS,
            *remote_control.SCENARIOS,
            *availability.SCENARIOS,
            *reservation.SCENARIOS,
            *metering.SCENARIOS,
            *costs.SCENARIOS,
            *smart_charging.SCENARIOS,
            *firmware.SCENARIOS,
            *certificates.SCENARIOS,
            *diagnostics.SCENARIOS,
            *streams.SCENARIOS,
            *displays.SCENARIOS,
            *data_transfer.SCENARIOS,
            *energy.SCENARIOS,
            *payments.SCENARIOS,
        ),
        key=lambda scenario: tuple(Block).index(scenario.block),
    )
)
"""All scenarios, in the order of their blocks."""

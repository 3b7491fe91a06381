"""Where the versions differ in what makes up a composite schedule: one row for each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from attrs import frozen

from ocppkit.protocol import Version
from ocppkit.smart_charging.model import STATION, Profile, Purpose
from ocppkit.versions import OCPP16, OCPP21, OCPP201

__all__ = ["DIFFERENCES", "Differences", "Place"]


class Place(Enum):
    """Where a profile is installed: at the whole station, which is EVSE 0, or at one EVSE."""

    STATION = "station"
    EVSE = "EVSE"


_STATION: Final = frozenset({Place.STATION})
_EVSE: Final = frozenset({Place.EVSE})
_ANY: Final = _STATION | _EVSE


@frozen
class Differences:
    """What a version has of smart charging.

    - ``places``: the purposes, and where a profile of each may be installed.
    - ``absolute_without_start``: an absolute schedule without startSchedule counts from the start of charging.
    - ``fills_phases``: a period of AC names its phases although no profile does.
    """

    places: Mapping[Purpose, frozenset[Place]]
    absolute_without_start: bool = False
    fills_phases: bool = True

    def has(self, profile: Profile) -> bool:
        """Whether profiles of this purpose are installed at this place."""
        place = Place.STATION if profile.evse_id == STATION else Place.EVSE
        return place in self.places.get(profile.purpose, ())


_PLACES: Final = {Purpose.STATION_MAX: _STATION, Purpose.TX_DEFAULT: _ANY, Purpose.TX: _EVSE}

DIFFERENCES: Final[Mapping[type[Version], Differences]] = {
    # 1.6, 3.13.1 and 7.13: what follows of phases is said only where a profile says it.
    OCPP16: Differences(_PLACES, absolute_without_start=True, fills_phases=False),
    OCPP201: Differences({**_PLACES, Purpose.EXTERNAL: _STATION}),
    OCPP21: Differences(
        {**_PLACES, Purpose.EXTERNAL: _ANY, Purpose.PRIORITY: _ANY, Purpose.LOCAL_GENERATION: _ANY},
    ),
}
"""What else only 2.1 has (dynamic profiles, local time, random delays, setpoints, phases one by one, limits at a state
of charge or for a time offline) is nothing to switch: the profiles of the others have no such fields."""

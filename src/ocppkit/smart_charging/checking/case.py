"""What the rules for charging profiles look at, and what they find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from ocppkit.protocol import Version
from ocppkit.smart_charging.capabilities import Capabilities
from ocppkit.smart_charging.model import Period, PerPhase, Profile, Schedule
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from ocppkit.smart_charging.installed import Profiles

__all__ = ["NAMES_OF_QUANTITIES", "Case", "Found", "Session", "names_of_phases", "overlap"]


class Found(NamedTuple):
    """A place that breaks a rule, as a JSON pointer into the profile, and how it does.

    ``reason`` is the reason code where a rule has more than one.
    """

    path: str
    text: str
    reason: str | None = None


@frozen(kw_only=True)
class Session:
    """What is known of the session at an EVSE.

    - ``iso15118``: it follows ISO 15118, and a profile for it may have several schedules.
    - ``too_early``: it is not yet at the point at which it takes a profile.
    - ``per_phase``: the EV has told its limits for each phase, or may have.
    """

    iso15118: bool = False
    too_early: bool = False
    per_phase: bool = True


_IDS: Final[Mapping[type[Version], str]] = {OCPP16: "chargingProfileId"}
_EVSES: Final[Mapping[type[Version], str]] = {OCPP16: "connectorId"}
_SINGLE: Final[frozenset[type[Version]]] = frozenset({OCPP16})  # has one schedule, where the others have an array


@frozen(kw_only=True)
class Case:
    """A profile in its context; the fields are the arguments of ``validate``."""

    version: type[Version]
    profile: Profile
    capabilities: Capabilities
    installed: Profiles
    transaction: str | None = None
    starting: bool = False
    session: Session = Session()
    now: datetime | None = None

    @property
    def id_name(self) -> str:
        """What the version calls the identifier of a profile."""
        return _IDS.get(self.version, "id")

    @property
    def evse_name(self) -> str:
        """What the version calls the EVSE in the request beside the profile."""
        return _EVSES.get(self.version, "evseId")

    @property
    def from_csms(self) -> bool:
        """Whether the CSMS sends the profile; otherwise the station has it of an external system."""
        return self.profile.source == "CSO"

    def schedules(self) -> Iterator[tuple[str, Schedule]]:
        """Yield the schedules with their places."""
        for index, schedule in enumerate(self.profile.schedules):
            yield "/chargingSchedule" + ("" if self.version in _SINGLE else f"/{index}"), schedule

    def periods(self) -> Iterator[tuple[str, Schedule, Period]]:
        """Yield the periods with their places and their schedules."""
        for place, schedule in self.schedules():
            for index, period in enumerate(schedule.periods):
                yield f"{place}/chargingSchedulePeriod/{index}", schedule, period

    def others(self) -> Iterator[Profile]:
        """Yield the installed profiles that have other ids."""
        return (one for one in self.installed if one.id != self.profile.id)


NAMES_OF_QUANTITIES: Final = {
    "limit": "limit",
    "dischargeLimit": "discharge_limit",
    "setpoint": "setpoint",
    "setpointReactive": "setpoint_reactive",
}
"""The properties of a period that hold a quantity, and their names in Python."""


def names_of_phases(name: str, quantity: PerPhase | None) -> dict[str, Decimal]:
    """Return the values of a quantity that are there, by their names in messages: limit, limit_L2, limit_L3."""
    return {} if quantity is None else quantity.by_name(name, "_L")


def overlap(one: Profile, other: Profile) -> bool:
    """Whether there is a moment at which both profiles are valid: the end of validity is outside it (K01.FR.36)."""
    return _before(one.valid_from, other.valid_to) and _before(other.valid_from, one.valid_to)


def _before(start: datetime | None, end: datetime | None) -> bool:
    return start is None or end is None or start < end

"""What a composite schedule rests on where the standard leaves something open, or where a profile breaks its rules."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

__all__ = ["Open", "Remark"]


class Open(Enum):
    """A point that is open, with what is done about it and where the standard comes near it."""

    OUT_OF_PLACE = ("the version has no profile of this purpose at this EVSE: not counted", "K01.FR.16", "K04.FR.03")
    NO_TRANSACTION = ("it counts from the start of charging, and none is known: not counted", "K08.FR.06", "K01.FR.42")
    NO_START = ("it counts from a startSchedule, and has none: not counted", "K01.FR.40")
    START_OF_CHARGING = ("without a startSchedule it counts from the start of charging", "OCPP 1.6, 7.13")
    NO_RECURRENCE = ("it recurs, and does not say how often: not counted", "OCPP 1.6, errata 3.56")
    NO_UPDATE_TIME = ("it has no time of its last update: taken as updated now", "K28.FR.05")
    NO_TIME_ZONE = ("it is in local time, and no time zone is known: taken as UTC", "K01.FR.90")
    NOT_ASCENDING = ("its periods do not ascend: taken in the order of their starts", "K01.FR.35")
    PHASE_CONFLICT = ("profiles differ in phaseToUse: the first is reported", "K01.FR.141")
    FOUND_LOCALLY = ("the setpoint of its operation mode is found on the spot: not composed", "Q08.FR.02", "Q09.FR.05")
    NOT_SUMMED = ("not every EVSE has a setpoint or a discharge limit: the station reports no sum of them", "K08.FR.03")
    CUT = ("the schedule was asked for longer than the station composes it", "K08.FR.02")

    def __init__(self, text: str, *requirements: str) -> None:
        self.text = text
        self.requirements = requirements


@frozen
class Remark:
    """An open point, and the profile that it is about, if it is about one."""

    point: Open
    profile_id: int | None = None

    def __str__(self) -> str:
        about = "" if self.profile_id is None else f"profile {self.profile_id}: "
        return f"{about}{self.point.text} ({', '.join(self.point.requirements)})"

"""Random questions for a composite schedule, in the shape of the vectors, with times that meet often.

All times of a case are multiples of its ``scale`` seconds away from a base, so that every change is too, and looking at
each multiple in the window and at the seconds beside it misses nothing.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any, Final, TypeAlias
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

JSON: TypeAlias = dict[str, Any]

SCALES: Final = (1, 60, 900, 3600, 21_600)
BASES: Final = (
    "2024-05-06T00:00:00Z",  # a Monday
    "2024-02-29T00:00:00Z",
    "2024-12-31T23:00:00Z",
    "2025-03-30T01:00:00Z",  # Central Europe's clocks go forward
    "2025-10-26T01:00:00Z",  # and back
    "2025-10-04T15:30:00Z",  # Lord Howe's go forward, by half an hour
)
ZONES: Final = ("UTC", "Europe/Amsterdam", "Australia/Lord_Howe", "America/New_York")

TX, TX_DEFAULT, LOCAL = "TxProfile", "TxDefaultProfile", "LocalGeneration"
MAX, EXTERNAL, PRIORITY = "ChargingStationMaxProfile", "ChargingStationExternalConstraints", "PriorityCharging"
PURPOSES: Final = {
    "1.6": (TX_DEFAULT, TX, "ChargePointMaxProfile"),
    "2.0.1": (TX_DEFAULT, TX, MAX, EXTERNAL),
    "2.1": (TX_DEFAULT, TX, MAX, EXTERNAL, PRIORITY, LOCAL),
}
STATION_ONLY: Final = {"1.6": ("ChargePointMaxProfile",), "2.0.1": (MAX, EXTERNAL), "2.1": (MAX,)}
PER_PHASE: Final = (TX, TX_DEFAULT, EXTERNAL, MAX)
MODES: Final = {
    TX_DEFAULT: ("ChargingOnly", "CentralSetpoint", "ExternalLimits"),
    TX: ("ChargingOnly", "CentralSetpoint", "ExternalLimits", "ExternalSetpoint", "Idle"),
    EXTERNAL: ("ChargingOnly", "ExternalLimits", "ExternalSetpoint"),
}
# What a period of a mode has to have, and what it may have.
FIELDS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "ChargingOnly": (("limit",), ()),
    "CentralSetpoint": (("setpoint",), ("limit", "dischargeLimit")),
    "ExternalSetpoint": (("setpoint",), ("limit", "dischargeLimit")),
    "ExternalLimits": ((), ("limit", "dischargeLimit")),
    "Idle": ((), ()),
}
SIZES: Final = {"A": (0, 6, 6.1, 10, 16, 16.0, 32, 48.5), "W": (0, 1380, 2000.1, 4140, 6900, 11_000, 22_080, 999_999)}
HARDWARE: Final = ('{"A": 20}', '{"W": 9000}', '{"A": 20, "W": 9000}')


@st.composite
def cases(draw: st.DrawFn, version: str) -> JSON:
    """A question with one to six profiles."""
    return Maker(draw, version).case()


class Maker:
    """Draws the parts of one case."""

    def __init__(self, draw: st.DrawFn, version: str) -> None:
        self.draw = draw
        self.version = version
        self.new = version == "2.1"
        self.scale: int = self.one_of(*SCALES)
        self.base = datetime.fromisoformat(self.one_of(*BASES))
        self.zone: str = self.one_of(*ZONES)

    # Draws

    def one_of(self, *options: Any) -> Any:
        return self.draw(st.sampled_from(options))

    def integer(self, least: int, most: int) -> int:
        return self.draw(st.integers(least, most))

    def rarely(self) -> bool:
        return self.integer(0, 3) == 3

    def span(self, least: int, most: int) -> int:
        return self.scale * self.integer(least, most)

    def at(self, least: int, most: int, *, days: int = 0) -> datetime:
        return self.base + timedelta(seconds=self.span(least, most), days=-days)

    def text(self, least: int, most: int, *, days: int = 0) -> str:
        """A time near the base or ``days`` before it, as a clock somewhere has it."""
        zone = timezone(timedelta(hours=self.one_of(0, 0, 0, 2, -5)))
        return self.at(least, most, days=days).astimezone(zone).isoformat()

    # Parts

    def case(self) -> JSON:
        evses = [self.evse(number) for number in range(1, self.integer(1, 3) + 1)]
        asked = self.integer(0, len(evses))
        env: JSON = {"evses": evses, "unlimited": {"A": 48, "W": 33120}, "voltage": self.one_of(230, 100)}
        env |= {"timeZone": self.zone, "assumeTransaction": self.one_of(False, True)}
        if self.rarely():
            env["dc"] = True
        if self.rarely():
            env["localLimit"] = json.loads(self.one_of(*HARDWARE))
        if self.rarely():
            env["recurBeforeStart"] = True
        if self.new and self.rarely():
            env["setpointPriority"] = "CSMS"
        if self.new and self.rarely():
            env["offlineFor"] = self.one_of(59, 61)
        if self.rarely():  # with another voltage than the station's only where no limit of the station meets it
            evses[asked - 1] |= {"dc": True} if asked else {"voltage": 120}
        query = {"evse": asked, "unit": self.one_of("A", "W"), "now": self.text(-3, 3), "duration": self.span(5, 30)}
        profiles = [self.installed(number, env) for number in range(1, self.integer(1, 6) + 1)]
        return {"version": self.version, "scale": self.scale, "query": query, "env": env, "profiles": profiles}

    def evse(self, number: int) -> JSON:
        found: JSON = {"id": number}
        if self.rarely():
            found["limits"] = json.loads(self.one_of(*HARDWARE))
        if self.rarely():
            found["phases"] = 1
        if not self.rarely():
            found["transaction"] = self.transaction(number)
        return found

    def transaction(self, number: int) -> JSON:
        found: JSON = {"id": self.transaction_id(number), "start": self.text(-10, 0)}
        if self.rarely():
            found["chargingStart"] = self.text(-3, 10)
        if self.new:
            found |= {"priorityActive": self.one_of(False, True), "soc": self.one_of(79, 80), "randomDelays": {}}
        return found

    def transaction_id(self, number: int) -> int | str:
        return number if self.version == "1.6" else f"tx{number}"

    def installed(self, number: int, env: JSON) -> JSON:
        """A profile at its place; its delays go to the transactions."""
        purpose = self.one_of(*PURPOSES[self.version])
        numbers = [evse["id"] for evse in env["evses"]]
        place = 0 if purpose in STATION_ONLY[self.version] else self.one_of(*([] if purpose == TX else [0]), *numbers)
        kinds = ["Absolute", "Recurring"]
        kinds += ["Relative"] if place or purpose in {TX_DEFAULT, PRIORITY} else []
        kinds += ["Dynamic"] if self.new and purpose != MAX else []
        kind = self.one_of(*kinds)
        profile: JSON = {"id" if self.version != "1.6" else "chargingProfileId": number}
        profile |= {"stackLevel": self.integer(0, 3), "chargingProfilePurpose": purpose, "chargingProfileKind": kind}
        if kind == "Recurring":
            profile["recurrencyKind"] = self.one_of("Daily", "Weekly")
        if kind == "Dynamic":
            profile["dynUpdateTime"] = self.text(-10, 3)
        if self.rarely():
            profile["validFrom"] = self.text(-10, 15)
        if self.rarely():
            profile["validTo"] = self.text(5, 30)
        if purpose == TX and not self.rarely():
            profile["transactionId"] = self.transaction_id(place % 3 + 1 if self.rarely() else place)
        if self.new and self.rarely():
            profile["maxOfflineDuration"] = self.one_of(60, 0)
        direct = any(evse.get("dc", env.get("dc")) for evse in env["evses"] if place in {0, evse["id"]})
        schedule = self.schedule(purpose, kind, direct=direct)
        if "randomizedDelay" in schedule:
            delays = [self.span(0, 15) for _ in schedule["chargingSchedulePeriod"][1:]]
            for running in (evse["transaction"] for evse in env["evses"] if "transaction" in evse):
                running["randomDelays"][str(number)] = delays
        profile["chargingSchedule"] = schedule if self.version == "1.6" else [{"id": number} | schedule]
        return {"connectorId" if self.version == "1.6" else "evseId": place, "profile": profile}

    def schedule(self, purpose: str, kind: str, *, direct: bool) -> JSON:
        unit = self.one_of("A", "W")
        schedule: JSON = {"chargingRateUnit": unit}
        if self.one_of(False, True):
            schedule["duration"] = self.span(0, 30)
        if kind == "Recurring" or (kind == "Absolute" and not (self.version == "1.6" and self.rarely())):
            schedule |= self.start(self.one_of(0, 0, 1, 6, 7, 13, 21) if kind == "Recurring" else 0)
        starts = {0} if kind == "Dynamic" else {0} | {self.integer(1, 20) for _ in range(self.integer(0, 3))}
        split = self.new and purpose in PER_PHASE and not direct and self.rarely()  # throughout, or not at all
        phases = (None,) if purpose == LOCAL or direct else (None, 1, 3) if split else (None, 1, 2, 3)
        schedule["chargingSchedulePeriod"] = [
            {"startPeriod": start * self.scale} | self.period(purpose, unit, phases, split=split)
            for start in sorted(starts)
        ]
        if self.new and self.rarely():
            schedule["limitAtSoC"] = {"soc": 80, "limit": self.one_of(*SIZES[unit])}
        if self.new and purpose in {TX, TX_DEFAULT} and self.rarely():
            schedule["randomizedDelay"] = 15 * self.scale
        return schedule

    def start(self, days: int) -> JSON:
        if not self.new or self.rarely():
            return {"startSchedule": self.text(-15, 10, days=days)}
        start = self.at(-15, 10, days=days).astimezone(ZoneInfo(self.zone))  # its digits count, its offset does not
        return {"startSchedule": start.strftime("%Y-%m-%dT%H:%M:%SZ"), "useLocalTime": True}

    def period(self, purpose: str, unit: str, phases: tuple[int | None, ...], *, split: bool) -> JSON:
        """The quantities of a period."""
        mode = self.one_of(*MODES.get(purpose, ("ChargingOnly",))) if self.new else "ChargingOnly"
        required, optional = FIELDS[mode]
        found: JSON = {} if mode == "ChargingOnly" else {"operationMode": mode}
        for name in [*required, *(name for name in optional if self.one_of(False, True))]:
            for key in (name, f"{name}_L2", f"{name}_L3") if split else (name,):
                negative = name == "dischargeLimit" or (name == "setpoint" and self.one_of(False, True))
                found[key] = self.one_of(*SIZES[unit]) * (-1 if negative else 1)
        number = self.one_of(*phases)
        if number is not None:
            found["numberPhases"] = number
        if self.version != "1.6" and number == 1 and not split and self.rarely():
            found["phaseToUse"] = 2  # one for all: two that differ are refused before (K01.FR.141)
        return found

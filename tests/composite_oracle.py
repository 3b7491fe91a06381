"""What holds in one second, straight from the rules: slow, and written without a look at the implementation.

A case has the shape of a vector: ``version``, ``profiles``, ``query`` and ``env`` (their fields are named in the meta
data of the vectors). There is no sweep, no heap and nothing that one second could learn from another: each asks every
profile anew, in exact fractions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from operator import add, eq, le
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

JSON: TypeAlias = dict[str, Any]
Values: TypeAlias = tuple[Fraction, ...]
"""One value for all phases, or one for each phase."""

STEPS = {"Daily": 86_400, "Weekly": 604_800}
STATION_MAX = {"ChargingStationMaxProfile", "ChargePointMaxProfile"}
EXTERNAL = {"ChargingStationExternalConstraints"}
LOCAL = {"LocalGeneration"}
TOGETHER = "the sum over the EVSEs"
QUANTITIES = ("limit", "dischargeLimit", "setpoint")


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def exact(number: float | str) -> Fraction:
    return Fraction(str(number))


def nearest(values: Iterable[Fraction]) -> Fraction:
    """The value closest to zero."""
    return min(values, key=abs)


STRICTEST: dict[str, Callable[[Iterable[Fraction]], Fraction]] = {
    "limit": min,
    "dischargeLimit": max,  # discharging is counted below zero
    "setpoint": nearest,
}


@dataclass(frozen=True)
class Told:
    """What one profile says at the moment."""

    purpose: str
    unit: str
    period: JSON
    at_soc: Fraction | None
    """The limit of its schedule from the state of charge on that is reached."""

    def has_phases(self) -> bool:
        return any(f"{name}_{phase}" in self.period for name in QUANTITIES for phase in ("L2", "L3"))


@dataclass(frozen=True)
class Site:
    """What the quantities meet: the nominal voltage, the phases there are, and the limits of the hardware."""

    voltage: Fraction
    phases: int
    direct: bool
    limits: tuple[JSON, ...]


@dataclass(frozen=True)
class Answer:
    """What holds: the quantities in the asked unit, ``phases`` in conversions, and whether somebody has given them."""

    phases: int
    told: tuple[Told, ...] = ()
    phases_told: bool = False
    phase_to_use: int | None = None
    quantities: dict[str, Values] = field(default_factory=dict[str, Values])
    limited: bool = False
    """Whether the limit is that of a profile, at least in one phase, and no mere value of the hardware."""

    def payload(self) -> JSON:
        """The answer as a period of a GetCompositeSchedule response."""
        found: JSON = {}
        for name, values in self.quantities.items():
            found |= {f"{name}_L{phase}" if phase > 1 else name: value for phase, value in enumerate(values, 1)}
        if self.phases_told:
            found["numberPhases"] = self.phases
        if self.phase_to_use is not None:
            found["phaseToUse"] = self.phase_to_use
        return found


class Oracle:
    """Answers for the seconds of one case."""

    def __init__(self, case: JSON) -> None:
        self.version: str = case["version"]
        self.profiles: list[JSON] = case["profiles"]
        self.query: JSON = case["query"]
        self.env: JSON = case["env"]
        self.unit: str = self.query["unit"]
        self.now = instant(self.query["now"]).replace(microsecond=0)
        self.evses: dict[int, JSON] = {evse["id"]: evse for evse in self.env["evses"]}

    def rejects(self) -> bool:
        """Whether the query as a whole is refused (K08.FR.05, K08.FR.07)."""
        known = self.query["evse"] in {0, *self.evses}
        return not known or self.unit not in self.env.get("rateUnits", ("A", "W"))

    def at(self, second: int) -> Answer:
        """What holds ``second`` seconds after the query."""
        moment = self.now + timedelta(seconds=second)
        evse = self.query["evse"]
        return self.of_station(moment) if evse == 0 else self.of_evse(evse, moment)

    # One EVSE, and all of them (section 5)

    def of_evse(self, evse: int, moment: datetime) -> Answer:
        site = self.site(evse)
        told = self.share(evse, moment) + self.of_the_whole(evse, moment)
        generated = self.leading(LOCAL, {evse}, evse, moment) + self.leading(LOCAL, {0}, evse, moment)
        found = self.generating(self.merged(told, site), generated, site)
        return self.or_unlimited(self.capped(self.capped(found, site), self.site(0)), site)

    def of_station(self, moment: datetime) -> Answer:
        shares: list[Answer] = []
        generated = self.leading(LOCAL, {0}, None, moment)
        for evse in self.evses:
            site = self.site(evse)
            shares.append(self.or_unlimited(self.capped(self.merged(self.share(evse, moment), site), site), site))
            generated += self.leading(LOCAL, {evse}, evse, moment)
        total = self.total(shares)
        site = replace(self.site(0), phases=total.phases)
        found = self.merged(self.of_the_whole(None, moment), site, total)
        return self.capped(self.generating(found, generated, site), site)

    def share(self, evse: int, moment: datetime) -> list[Told]:
        """What concerns the EVSE alone; only 2.1 has external constraints of a single one."""
        external = self.leading(EXTERNAL, {evse}, evse, moment) if self.version == "2.1" else []
        return self.transaction(evse, moment) + external

    def of_the_whole(self, evse: int | None, moment: datetime) -> list[Told]:
        return self.leading(EXTERNAL, {0}, evse, moment) + self.leading(STATION_MAX, {0}, evse, moment)

    def site(self, evse: int) -> Site:
        """The EVSE, or the connection of the station."""
        own: JSON = self.evses.get(evse, {})
        direct = bool(own.get("dc", self.env.get("dc")))
        limits = own.get("limits") if evse else self.env.get("localLimit")
        voltage = exact(own.get("voltage") or self.env["voltage"])
        return Site(voltage, 1 if direct else own.get("phases", 3), direct, (limits,) if limits else ())

    def total(self, shares: list[Answer]) -> Answer:
        """The sum over the EVSEs; of what one of them leaves open, there is none."""
        phases = max(share.phases for share in shares)
        split = any(len(values) > 1 for share in shares for values in share.quantities.values())
        quantities: dict[str, Values] = {}
        for name in QUANTITIES:
            parts = [share.quantities[name] for share in shares if name in share.quantities]
            if len(parts) == len(shares):
                same = [self.spread(part, phases if split else 1, self.unit) for part in parts]
                quantities[name] = tuple(sum(column, Fraction()) for column in zip(*same, strict=True))
        told = tuple(one for share in shares for one in share.told)
        limited = any(share.limited for share in shares)
        return Answer(phases, told, any(share.phases_told for share in shares), None, quantities, limited)

    def or_unlimited(self, found: Answer, site: Site) -> Answer:
        """Where nothing is said, the value for that (section 6)."""
        if "limit" in found.quantities or (self.query["evse"] and found.told):
            return found
        limit = self.converted((exact(self.env["unlimited"][self.unit]),), self.unit, 1, site)
        return replace(found, quantities=found.quantities | {"limit": limit})

    def capped(self, found: Answer, site: Site) -> Answer:
        """The answer under the limits of the hardware, and with its setpoint between the limits that are left."""
        for limits in site.limits:
            unit = self.unit if self.unit in limits else next(iter(limits))
            width = max([1, *map(len, found.quantities.values())])
            cap = self.converted((exact(limits[unit]),), unit, width, replace(site, phases=found.phases))
            before = found.quantities.get("limit", cap)
            limited = found.limited and any(map(le, before, cap))
            quantities = found.quantities | {"limit": tuple(map(min, before, cap))}
            found = replace(found, quantities=quantities, limited=limited)
        return replace(found, quantities=self.between(found.quantities))

    # Who leads (sections 2, 3 and 5)

    def transaction(self, evse: int, moment: datetime) -> list[Told]:
        """The profile of a transaction: the first of the purposes that has a period now."""
        running = self.evses[evse].get("transaction")
        if running and running.get("priorityActive"):
            priority = self.leading({"PriorityCharging"}, {evse, 0}, evse, moment)
            if priority:
                return priority
        own = self.leading({"TxProfile"}, {evse}, evse, moment) if running else []
        return own or self.leading({"TxDefaultProfile"}, {evse, 0}, evse, moment)

    def leading(self, purposes: set[str], places: set[int], evse: int | None, moment: datetime) -> list[Told]:
        """The highest stack level of those that have a period now, then what is the EVSE's own, then the newest."""
        ranked: list[tuple[tuple[int, bool, int], Told]] = []
        for order, installed in enumerate(self.profiles):
            place: int = installed["connectorId" if self.version == "1.6" else "evseId"]
            profile: JSON = installed["profile"]
            if profile["chargingProfilePurpose"] in purposes and place in places:
                told = self.told(profile, evse, moment)
                if told is not None:
                    ranked.append(((profile["stackLevel"], place != 0, order), told))
        return [max(ranked, key=lambda pair: pair[0])[1]] if ranked else []

    # One profile (sections 3 and 7)

    def told(self, profile: JSON, evse: int | None, moment: datetime) -> Told | None:
        running = self.evses[evse].get("transaction") if evse else None
        if not self.valid(profile, running, moment):
            return None
        schedule: JSON = profile["chargingSchedule"] if self.version == "1.6" else profile["chargingSchedule"][0]
        elapsed = self.elapsed(profile, schedule, evse, moment)
        if elapsed is None:
            return None
        if profile["chargingProfileKind"] == "Recurring" and (elapsed >= 0 or self.env.get("recurBeforeStart")):
            elapsed %= STEPS[profile["recurrencyKind"]]
        if elapsed < 0 or ("duration" in schedule and elapsed >= schedule["duration"]):
            return None
        known: JSON = self.env | (running or {})
        delays: JSON = known.get("randomDelays", {}) if running and schedule.get("randomizedDelay") else {}
        begun = [
            period
            for start, period in self.starts(schedule, delays.get(str(profile.get("id")), []))
            if start <= elapsed
        ]
        if not begun:
            return None
        at_soc: JSON | None = schedule.get("limitAtSoC")
        cap = exact(at_soc["limit"]) if at_soc and known.get("soc", -1) >= at_soc["soc"] else None
        return Told(profile["chargingProfilePurpose"], schedule["chargingRateUnit"], begun[-1], cap)

    def valid(self, profile: JSON, running: JSON | None, moment: datetime) -> bool:
        of_transaction = profile["chargingProfilePurpose"] == "TxProfile" and "transactionId" in profile
        return (
            (not of_transaction or (running is not None and str(running["id"]) == str(profile["transactionId"])))
            and ("maxOfflineDuration" not in profile or self.env.get("offlineFor", 0) <= profile["maxOfflineDuration"])
            and ("validFrom" not in profile or instant(profile["validFrom"]) <= moment)
            and ("validTo" not in profile or moment < instant(profile["validTo"]))
        )

    def elapsed(self, profile: JSON, schedule: JSON, evse: int | None, moment: datetime) -> int | None:
        """The seconds since that from which the times of the schedule count."""
        kind: str = profile["chargingProfileKind"]
        anchor: datetime | None
        if kind == "Dynamic":
            anchor = instant(profile["dynUpdateTime"])
        elif kind == "Relative" or "startSchedule" not in schedule:
            anchor = self.charging_start(evse)
        elif schedule.get("useLocalTime"):
            zone = ZoneInfo(self.env["timeZone"])
            anchor = instant(schedule["startSchedule"]).replace(tzinfo=UTC)  # the digits are those of a clock there
            moment = moment.astimezone(zone).replace(tzinfo=UTC)
        else:
            anchor = instant(schedule["startSchedule"])
        return None if anchor is None else (moment - anchor) // timedelta(seconds=1)

    def charging_start(self, evse: int | None) -> datetime | None:
        running = self.evses[evse].get("transaction") if evse else None
        if running:
            return instant(running.get("chargingStart", running["start"]))
        return self.now if evse and self.env.get("assumeTransaction") else None

    def starts(self, schedule: JSON, delays: list[int]) -> Iterator[tuple[int, JSON]]:
        """The periods with their starts after the random delays: who comes not before the next is left out."""
        periods: list[JSON] = schedule["chargingSchedulePeriod"]
        starts = [period["startPeriod"] for period in periods]
        for index, delay in enumerate(delays[: len(periods) - 1], 1):
            starts[index] += delay
        for index, period in enumerate(periods):
            later = [*starts[index + 1 :], *([schedule["duration"]] if "duration" in schedule else [])]
            if index == 0 or not delays or all(starts[index] < start for start in later):
                yield starts[index], period

    # Merging (sections 4, 5 and 8)

    def merged(self, told: list[Told], site: Site, total: Answer | None = None) -> Answer:
        """The lowest of the limits, all of them in the asked unit for the phases that are left."""
        given = [one.period["numberPhases"] for one in told if "numberPhases" in one.period]
        phases = site.phases if site.direct else min([*given, site.phases])
        split = phases > 1 and self.version == "2.1" and any(one.has_phases() for one in told)
        split = split or (phases > 1 and total is not None and any(len(part) > 1 for part in total.quantities.values()))
        width = phases if split else 1
        uses = {one.period["phaseToUse"] for one in told if "phaseToUse" in one.period}
        found: dict[str, list[tuple[str, Values]]] = {name: [] for name in QUANTITIES}
        for one in told:
            for name in QUANTITIES if self.version == "2.1" else ("limit",):
                values = self.values(one, name, width, replace(site, phases=phases))
                if values is not None:
                    found[name].append((one.purpose, values))
        quantities: dict[str, Values] = {}
        for name in QUANTITIES:
            if total is not None and name in total.quantities:
                summed = self.spread(self.narrow(total.quantities[name], name, phases), width, self.unit)
                found[name].append((TOGETHER, summed))
            parts = [values for _, values in found[name]] if name != "setpoint" else self.foremost(found[name])
            if parts:
                quantities[name] = tuple(STRICTEST[name](column) for column in zip(*parts, strict=True))
        of_profiles = [values for source, values in found["limit"] if source != TOGETHER or (total and total.limited)]
        limited = any(any(map(eq, values, quantities["limit"])) for values in of_profiles)
        known = bool(given) or (self.version != "1.6" and bool(told)) or (total is not None and total.phases_told)
        return Answer(
            phases,
            tuple(told) + (total.told if total else ()),
            known and not site.direct,
            uses.pop() if phases == 1 and len(uses) == 1 else None,
            self.between(quantities),
            limited,
        )

    def foremost(self, setpoints: list[tuple[str, Values]]) -> list[Values]:
        """The setpoints of the side that has priority (Q06.FR.20 to 22)."""
        external = [values for purpose, values in setpoints if purpose in EXTERNAL]
        central = [values for purpose, values in setpoints if purpose not in EXTERNAL]
        return central or external if self.env.get("setpointPriority") == "CSMS" else external or central

    def between(self, quantities: dict[str, Values]) -> dict[str, Values]:
        """The quantities with the setpoint within the limits (K08.FR.08)."""
        most, least = quantities.get("limit"), quantities.get("dischargeLimit")
        kept: list[Fraction] = []
        for index, setpoint in enumerate(quantities.get("setpoint", ())):
            if setpoint > 0 and most is not None:
                kept.append(min(setpoint, most[index]))
            elif setpoint < 0 and least is not None:
                kept.append(max(setpoint, least[index]))
            else:
                kept.append(setpoint)
        return quantities | ({"setpoint": tuple(kept)} if kept else {})

    def values(self, one: Told, name: str, width: int, site: Site) -> Values | None:
        """A quantity in the asked unit, ``width`` values wide, under the limit for the state of charge."""
        given = tuple(exact(one.period[key]) for key in (name, f"{name}_L2", f"{name}_L3") if key in one.period)
        given = self.narrow(given, name, site.phases) if self.version == "2.1" else given[:1]
        cap = one.at_soc
        if cap is not None and name == "limit":  # K01.FR.100
            given = given or (cap,)
        if cap is not None and name != "dischargeLimit" and given:
            given = tuple(map(min, given, self.spread((cap,), len(given), one.unit)))
        return self.converted(given, one.unit, width, site) if given else None

    def converted(self, given: Values, unit: str, width: int, site: Site) -> Values:
        """The values in the asked unit, ``width`` of them."""
        given = self.spread(given, width, unit)
        factor = site.voltage * (1 if width > 1 else site.phases)
        if unit == self.unit:
            return given
        return tuple(value * factor if self.unit == "W" else value / factor for value in given)

    def narrow(self, values: Values, name: str, phases: int) -> Values:
        """The values of the phases that are in use; of one phase it is not known which it is."""
        if len(values) > 1 and phases == 1:
            return (STRICTEST[name](values),)
        return values[:phases] if len(values) > 1 else values

    def spread(self, values: Values, width: int, unit: str) -> Values:
        """One value for all phases as one for each of them: amperes are those of each phase, watts of all."""
        if len(values) > 1:
            return (*values, *(Fraction(0),) * (width - len(values)))  # nothing flows where a phase is not in use
        return tuple(value / (width if unit == "W" else 1) for value in values for _ in range(width))

    def generating(self, found: Answer, generated: list[Told], site: Site) -> Answer:
        """The answer with what is generated here added to its limit (K27)."""
        if not found.limited:
            return found
        limit = found.quantities["limit"]
        for one in generated:
            more = self.values(one, "limit", len(limit), replace(site, phases=found.phases))
            limit = tuple(map(add, limit, more)) if more else limit
        return replace(found, quantities=found.quantities | {"limit": limit})

"""One composite schedule with its profiles: as rows of a table, as JSON, and as a chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from ocppkit.cli.schedule_chart import Block, Chart, Lane
from ocppkit.smart_charging.model import STATION, Period, PerPhase, Profile
from ocppkit.smart_charging.schedule import Composite, CompositePeriod
from ocppkit.smart_charging.timeline import Line

__all__ = ["COLUMNS", "Panel"]

COLUMNS: Final = ("from", "to", "limit", "phases", "set by", "")
_BAR: Final = 24
_QUANTITIES: Final = {"discharge": "discharge_limit", "setpoint": "setpoint", "reactive": "setpoint_reactive"}


@dataclass(frozen=True)
class Panel:
    """The schedule of one EVSE of one station, and the profiles that count for it."""

    station: str
    composite: Composite
    lines: Sequence[Line]

    @property
    def title(self) -> str:
        """Which station and EVSE this is, and when it begins."""
        kind = "connector" if self.composite.version.name == "1.6" else "EVSE"
        place = "whole station" if self.composite.evse_id == STATION else f"{kind} {self.composite.evse_id}"
        named = f"{self.station}, {place}" if self.station else place
        return f"{named}: from {self.composite.start:%Y-%m-%d %H:%M:%S %Z}"

    def rows(self) -> Iterator[Sequence[object]]:
        """Yield a row of ``COLUMNS`` for each period, with a bar that shows the limit."""
        limits = [_amount(period.limit) for period in self.composite.periods]
        top = max((limit for limit in limits if limit is not None), default=Decimal(0))
        for period, limit, (start, end) in zip(self.composite.periods, limits, self._times(), strict=True):
            bar = "" if limit is None or not top else "█" * int(_BAR * limit / top + Decimal("0.5"))
            yield _moment(start), _moment(end), self._text(period), period.number_phases, self._set_by(period), bar

    def json(self) -> Iterator[dict[str, Any]]:
        """Yield an object for each period."""
        for period, (start, end) in zip(self.composite.periods, self._times(), strict=True):
            yield {
                "station": self.station,
                "evse": self.composite.evse_id,
                "start": start,
                "end": end,
                "limit": _amount(period.limit),
                "unit": self.composite.unit.value,
                "number_phases": period.number_phases,
                "limited_by": [
                    {"profile": one.profile_id, "purpose": one.purpose.value, "period": one.period}
                    for one in period.limited_by
                ],
            }

    def chart(self) -> Chart:
        """Return the drawing: the schedule, and what each profile says below it."""
        lanes = [Lane(_name(line.profile), list(self._lane(index, line))) for index, line in enumerate(self.lines)]
        places = {line.profile.id: index for index, line in enumerate(self.lines)}
        blocks = [
            Block(
                start=self._second(start),
                end=self._second(end),
                value=_amount(period.limit),
                text=self._text(period),
                lane=next((places[one.profile_id] for one in period.limited_by if one.profile_id in places), None),
            )
            for period, (start, end) in zip(self.composite.periods, self._times(), strict=True)
        ]
        return Chart(
            self.title, self.composite.unit.value, self.composite.start, self.composite.duration, blocks, lanes
        )

    def _times(self) -> Iterator[tuple[datetime, datetime]]:
        starts = [period.start for period in self.composite.periods]
        for start, end in zip(starts, [*starts[1:], self.composite.duration], strict=True):
            yield self.composite.start + timedelta(seconds=start), self.composite.start + timedelta(seconds=end)

    def _second(self, time: datetime) -> int:
        return int((time - self.composite.start).total_seconds())

    def _text(self, period: CompositePeriod | Period, unit: str = "") -> str:
        unit = unit or self.composite.unit.value
        parts = [] if period.limit is None else [f"{_numbers(period.limit)} {unit}"]
        for name, field in _QUANTITIES.items():
            amounts: PerPhase | None = getattr(period, field)
            if amounts is not None:
                parts.append(f"{name} {_numbers(amounts)} {'var' if name == 'reactive' and unit == 'W' else unit}")
        if period.mode != "ChargingOnly":
            parts.append(period.mode)
        return ", ".join(parts) or "no limit"

    def _set_by(self, period: CompositePeriod) -> str | None:
        names = {line.profile.id: _name(line.profile) for line in self.lines}
        return ", ".join(names.get(one.profile_id, str(one.profile_id)) for one in period.limited_by) or None

    def _lane(self, lane: int, line: Line) -> Iterator[Block]:
        """Yield what a profile says, in parts where it rules and where it does not."""
        spans = [span for period in self.composite.periods for span in period.spans]
        ends = [*(span.start for span in spans[1:]), self.composite.duration]
        for stretch in line.stretches:
            period = line.schedule.periods[stretch.period]
            value = _amount(period.limit)
            parts: list[tuple[int, int, bool]] = []
            for span, end in zip(spans, ends, strict=True):
                start, stop = max(span.start, stretch.start), min(end, stretch.end)
                if start < stop:
                    deciding = {(one.profile_id, one.period) for one in (*span.limited_by, *span.setpoint_by)}
                    rules = (line.profile.id, stretch.period) in deciding
                    if parts and parts[-1][1:] == (start, rules):
                        start = parts.pop()[0]
                    parts.append((start, stop, rules))
            for start, stop, rules in parts:
                yield Block(start, stop, value, self._text(period, line.schedule.unit.value), lane, rules)


def _name(profile: Profile) -> str:
    short = profile.purpose.value.removeprefix("Charging").removesuffix("Profile")
    return f"{profile.id} {short} level {profile.stack_level}"


def _amount(amounts: PerPhase | None) -> Decimal | None:
    return None if amounts is None else amounts.l1


def _numbers(amounts: PerPhase) -> str:
    values = [amounts.l1, amounts.l2, amounts.l3]
    if values[1:] == [None, None]:
        values = values[:1]
    return "/".join("-" if value is None else f"{value.normalize():f}" for value in values)


def _moment(time: datetime) -> str:
    return f"{time:%m-%d %H:%M:%S}"

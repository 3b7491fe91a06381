"""One composite schedule with its profiles: as rows of a table, as JSON, and as a chart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import islice
from operator import attrgetter
from typing import Any, Final, NamedTuple

from ocppkit.cli.schedule_chart import Block, Chart, Lane
from ocppkit.smart_charging.composing.statements import Source
from ocppkit.smart_charging.model import CHARGING_ONLY, QUANTITIES, STATION, Period, PerPhase, Profile
from ocppkit.smart_charging.schedule import Composite, CompositePeriod
from ocppkit.smart_charging.timeline import Line

__all__ = ["COLUMNS", "Panel"]

COLUMNS: Final = ("from", "to", "limit", "phases", "set by", "")
_BAR: Final = 24
_SHOWN: Final = dict(zip(("discharge", "setpoint", "reactive"), QUANTITIES[1:], strict=True))


class _Span(NamedTuple):
    """From when to when profiles decide together, each with its period."""

    start: int
    end: int
    deciding: set[tuple[int, int]]


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
        names = {line.profile.id: _name(line.profile) for line in self.lines}
        for period, limit, (start, end) in zip(self.composite.periods, limits, self._times(), strict=True):
            bar = "" if limit is None or top <= 0 else "█" * int(_BAR * limit / top + Decimal("0.5"))
            yield _moment(start), _moment(end), self._text(period), period.number_phases, _set_by(period, names), bar

    def json(self) -> Iterator[dict[str, Any]]:
        """Yield an object for each period; what it does not have is left out, but for the limit and the phases."""
        for period, (start, end) in zip(self.composite.periods, self._times(), strict=True):
            yield {
                "station": self.station,
                "evse": self.composite.evse_id,
                "start": start,
                "end": end,
                "limit": None,
                **_quantities(period),
                "unit": self.composite.unit.value,
                "number_phases": period.number_phases,
                **({} if period.mode == CHARGING_ONLY else {"mode": period.mode}),
                "limited_by": _sources(period.limited_by),
                **({"setpoint_by": _sources(by)} if (by := _setpoint_by(period)) else {}),
            }

    def chart(self) -> Chart:
        """Return the drawing: the schedule, and what each profile says below it."""
        spans = self._spans()
        lanes = [Lane(_name(one.profile), list(self._lane(index, one, spans))) for index, one in enumerate(self.lines)]
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
        for name, field in _SHOWN.items():
            amounts: PerPhase | None = getattr(period, field)
            if amounts is not None:
                parts.append(f"{name} {_numbers(amounts)} {'var' if name == 'reactive' and unit == 'W' else unit}")
        if period.mode != CHARGING_ONLY:
            parts.append(period.mode)
        return ", ".join(parts) or "no limit"

    def _spans(self) -> list[_Span]:
        spans = [span for period in self.composite.periods for span in period.spans]
        ends = [*(span.start for span in spans[1:]), self.composite.duration]
        return [
            _Span(span.start, end, {(one.profile_id, one.period) for one in (*span.limited_by, *span.setpoint_by)})
            for span, end in zip(spans, ends, strict=True)
        ]

    def _lane(self, lane: int, line: Line, spans: Sequence[_Span]) -> Iterator[Block]:
        """Yield what a profile says, in parts where it rules and where it does not."""
        for stretch in line.stretches:
            period = line.schedule.periods[stretch.period]
            value = _amount(period.limit)
            parts: list[tuple[int, int, bool]] = []
            first = bisect_right(spans, stretch.start, key=attrgetter("end"))
            for span in islice(spans, first, None):
                if span.start >= stretch.end:
                    break
                start, stop = max(span.start, stretch.start), min(span.end, stretch.end)
                rules = (line.profile.id, stretch.period) in span.deciding
                if parts and parts[-1][1:] == (start, rules):
                    start = parts.pop()[0]
                parts.append((start, stop, rules))
            for start, stop, rules in parts:
                yield Block(start, stop, value, self._text(period, line.schedule.unit.value), lane, rules)


def _set_by(period: CompositePeriod, names: Mapping[int, str]) -> str | None:
    ids = dict.fromkeys(one.profile_id for one in (*period.limited_by, *_setpoint_by(period)))
    return ", ".join(names.get(id, str(id)) for id in ids) or None


def _setpoint_by(period: CompositePeriod) -> Sequence[Source]:
    return tuple(dict.fromkeys(one for span in period.spans for one in span.setpoint_by))


def _sources(sources: Iterable[Source]) -> list[dict[str, object]]:
    return [{"profile": one.profile_id, "purpose": one.purpose.value, "period": one.period} for one in sources]


def _quantities(period: CompositePeriod) -> dict[str, Decimal]:
    """Return the quantities that a period has, those of the second and third phase with ``_l2`` and ``_l3``."""
    values: dict[str, Decimal] = {}
    for field in QUANTITIES:
        amounts: PerPhase | None = getattr(period, field)
        if amounts is not None:
            values |= amounts.by_name(field)
    return values


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

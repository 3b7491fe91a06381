"""A chart of charging profiles over time as SVG: the schedule that holds above, a lane for each profile below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from html import escape
from typing import Final

__all__ = ["STYLE", "Block", "Chart", "Lane", "draw"]

_COLOURS: Final = 8

STYLE: Final = """
:root { --c0: #2557d6; --c1: #0b8a72; --c2: #c2570c; --c3: #8e44ad; --c4: #b0246b; --c5: #5c7a00; --c6: #0c7fa8;
  --c7: #8a6d00; }
@media (prefers-color-scheme: dark) { :root { --c0: #8fb0ff; --c1: #55cfae; --c2: #f59b5c; --c3: #cf9cf0; --c4: #f28bbd;
  --c5: #b5d04a; --c6: #62c6ea; --c7: #e2c04e; } }
figure { margin: 0 0 1rem; overflow-x: auto; }
th, td:nth-child(-n+2) { overflow-wrap: normal; }
svg { width: 100%; min-width: 720px; height: auto; display: block; font: 12px system-ui, sans-serif; fill: CanvasText; }
.grid { stroke: color-mix(in srgb, CanvasText 14%, transparent); }
.axis { fill: color-mix(in srgb, CanvasText 65%, transparent); }
.step { fill: none; stroke: CanvasText; stroke-width: 2; stroke-linejoin: round; }
.open { fill: color-mix(in srgb, CanvasText 6%, transparent); }
.idle { fill-opacity: .22; }
.rules { fill-opacity: .8; }
.said { font-size: 11px; }
.inside { fill: Canvas; }
""" + "".join(f".p{index} {{ fill: var(--c{index}); }}\n" for index in range(_COLOURS))
"""What a page with a chart has in its style."""

_WIDTH: Final = 960
_LEFT: Final = 170
_RIGHT: Final = 30
_TOP: Final = 14
_PLOT: Final = 200
_AXIS: Final = 26
_LANE: Final = 24
_CHARACTER: Final = 7
"""About the width of a character, in units of the drawing."""

# What lies between two marks of the time axis: minutes, hours, days, weeks, in seconds.
_STEPS: Final = tuple(
    60 * minutes for minutes in (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080, 40320, 161280)
)
_MARKS: Final = 10


@dataclass(frozen=True)
class Block:
    """What holds from ``start`` to ``end``, in seconds of the chart: a value, None where nothing limits.

    ``lane`` is the lane that decides, ``text`` what is shown of it, ``rules`` whether it is what holds.
    """

    start: int
    end: int
    value: Decimal | None
    text: str
    lane: int | None = None
    rules: bool = True


@dataclass(frozen=True)
class Lane:
    """One profile: its name, and what it says when."""

    name: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Chart:
    """A schedule over ``duration`` seconds from ``start``, which has the offset that times are shown with."""

    title: str
    unit: str
    start: datetime
    duration: int
    blocks: Sequence[Block]
    lanes: Sequence[Lane]


def draw(chart: Chart) -> str:
    """Return the chart as an SVG element; whatever it holds is text and never markup. It needs ``STYLE``."""
    height = _TOP + _PLOT + _AXIS + _LANE * len(chart.lanes) + 6
    parts = "".join((*_scale(chart), *_schedule(chart), *_times(chart, height), *_lanes(chart)))
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(chart.title)}">'
        f"<title>{escape(chart.title)}</title>{parts}</svg>"
    )


def _x(chart: Chart, second: int) -> float:
    return round(_LEFT + (_WIDTH - _LEFT - _RIGHT) * second / max(chart.duration, 1), 2)


def _y(value: Decimal, top: Decimal) -> float:
    return round(float(_TOP + _PLOT - _PLOT * max(value / top, Decimal(0))), 2)


def _top(chart: Chart) -> Decimal:
    values = [block.value for block in chart.blocks if block.value is not None]
    return _nice(max(values, default=Decimal(0)) * Decimal("1.05"))


def _nice(value: Decimal) -> Decimal:
    """Return the next 1, 2, 4, 5, 6 or 8 with zeros."""
    if value <= 0:
        return Decimal(1)
    unit = Decimal(1).scaleb(value.adjusted())
    return next(factor * unit for factor in (1, 2, 4, 5, 6, 8, 10) if factor * unit >= value)


def _scale(chart: Chart) -> Iterator[str]:
    top = _top(chart)
    for quarter in range(5):
        value = top * quarter / 4
        y = _y(value, top)
        yield f'<path class="grid" d="M{_LEFT} {y}H{_WIDTH - _RIGHT}"/>'
        unit = f" {chart.unit}" if quarter == 4 else ""
        yield (
            f'<text class="axis" x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">'
            f"{value.normalize():f}{escape(unit)}</text>"
        )


def _schedule(chart: Chart) -> Iterator[str]:
    top = _top(chart)
    path: list[str] = []
    connected = False
    for block in chart.blocks:
        left, right = _x(chart, block.start), _x(chart, block.end)
        kind = "open" if block.lane is None else f"p{block.lane % _COLOURS} idle"
        y = _TOP if block.value is None else _y(block.value, top)
        yield (
            f'<rect class="{kind}" x="{left}" y="{y}" width="{round(right - left, 2)}" height="{_TOP + _PLOT - y}">'
            f"<title>{escape(_said(chart, block))}</title></rect>"
        )
        if block.value is not None:
            path.append(f"{'L' if connected else 'M'}{left} {y}H{right}")
            if len(block.text) * _CHARACTER < right - left:
                yield (
                    f'<text class="said" x="{round((left + right) / 2, 2)}" y="{max(y - 5, 11)}" '
                    f'text-anchor="middle">{escape(block.text)}</text>'
                )
        connected = block.value is not None
    yield f'<path class="step" d="{"".join(path)}"/>'


def _said(chart: Chart, block: Block) -> str:
    begin, end = (chart.start + timedelta(seconds=second) for second in (block.start, block.end))
    by = "" if block.lane is None else f", by {chart.lanes[block.lane].name}"
    moment = "%H:%M:%S" if chart.duration <= 86_400 else "%d %b %H:%M:%S"
    return f"{begin:{moment}} to {end:{moment}}: {block.text}{by}"


def _times(chart: Chart, height: int) -> Iterator[str]:
    step = next((step for step in _STEPS if chart.duration / step <= _MARKS), _STEPS[-1])
    midnight = chart.start.replace(hour=0, minute=0, second=0, microsecond=0)
    first = -(-int((chart.start - midnight).total_seconds()) // step) * step
    second = first - int((chart.start - midnight).total_seconds())
    while second <= chart.duration:
        x = _x(chart, second)
        at = chart.start + timedelta(seconds=second)
        text = f"{at:%d %b}" if step >= 86_400 or (at.hour, at.minute) == (0, 0) else f"{at:%H:%M}"
        yield f'<path class="grid" d="M{x} {_TOP}V{height - 4}"/>'
        yield f'<text class="axis" x="{x}" y="{_TOP + _PLOT + 16}" text-anchor="middle">{text}</text>'
        second += step


def _lanes(chart: Chart) -> Iterator[str]:
    for index, lane in enumerate(chart.lanes):
        y = _TOP + _PLOT + _AXIS + _LANE * index
        name = (
            lane.name if len(lane.name) * _CHARACTER < _LEFT - 8 else f"{lane.name[: (_LEFT - 8) // _CHARACTER - 1]}…"
        )
        yield (
            f'<text x="{_LEFT - 8}" y="{y + 15}" text-anchor="end">{escape(name)}'
            f"<title>{escape(lane.name)}</title></text>"
        )
        for block in lane.blocks:
            left, right = _x(chart, block.start), _x(chart, block.end)
            kind = "rules" if block.rules else "idle"
            yield (
                f'<rect class="p{index % _COLOURS} {kind}" x="{left}" y="{y + 3}" rx="2" '
                f'width="{round(max(right - left, 0.5), 2)}" height="{_LANE - 6}">'
                f"<title>{escape(_said(chart, block))}</title></rect>"
            )
            if len(block.text) * _CHARACTER < right - left - 4:
                inside = " inside" if block.rules else ""
                yield f'<text class="said{inside}" x="{left + 4}" y="{y + 15}">{escape(block.text)}</text>'

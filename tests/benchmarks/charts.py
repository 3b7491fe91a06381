"""Charts as SVG, made here: bars and lines on logarithmic scales."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

WIDTH: Final = 760
FONT: Final = 'font-family="system-ui, sans-serif" font-size="12"'
_CHARACTER: Final = 7.2  # pixels, of which digits take 7.2 and other characters less
COLOURS: Final = ("#0b6e4f", "#c44536", "#3d5a80", "#e09f3e", "#7b2d8b")
OURS, OTHERS, BARE = "#0b6e4f", "#8d99ae", "#cbd2dc"

Points = Sequence[tuple[float, float]]


def _document(height: float, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" {FONT} role="img">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n'
        f'<text x="12" y="22" font-size="14" font-weight="600">{escape(title)}</text>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _text(x: float, y: float, text: str, anchor: str = "start", colour: str = "#222222") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'


def bars(title: str, rows: Sequence[tuple[str, float, str]], unit: str) -> str:
    """Return a chart of one bar for each row of label, value and colour, on a logarithmic scale."""
    left, right, step, top = 210.0, 90.0, 24.0, 40.0
    low = math.floor(math.log10(min(value for _, value, _ in rows)))
    high = max(math.log10(value) for _, value, _ in rows)
    parts: list[str] = []
    for number, (label, value, colour) in enumerate(rows):
        y = top + number * step
        length = (WIDTH - left - right) * (math.log10(value) - low) / max(high - low, 0.1)
        parts.append(_text(left - 8, y + 13, label, "end"))
        parts.append(f'<rect x="{left}" y="{y:.1f}" width="{max(length, 1):.1f}" height="17" fill="{colour}"/>')
        parts.append(_text(left + length + 6, y + 13, f"{value:,.1f} {unit}"))
    return _document(top + len(rows) * step + 12, title, parts)


def _width(text: str) -> float:
    """Return the most pixels that a text takes: fonts differ."""
    return _CHARACTER * len(text)


def _ticks(values: Sequence[float]) -> list[float]:
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return [10.0**power for power in range(low, max(high, low + 1) + 1)]


def _tick(value: float) -> str:
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"


def lines(title: str, series: Mapping[str, Points], x_label: str, y_label: str) -> str:
    """Return a chart of lines on two logarithmic scales, where what is linear has slope one."""
    top, bottom, height = 44.0, 46.0, 400.0
    points = [point for each in series.values() for point in each]
    x_ticks, y_ticks = _ticks([x for x, _ in points]), _ticks([y for _, y in points])
    left = 12 + max(_width(_tick(tick)) for tick in y_ticks)
    right = 38 + max(_width(name) for name in series)

    def place(value: float, ticks: Sequence[float], start: float, end: float) -> float:
        low, high = math.log10(ticks[0]), math.log10(ticks[-1])
        return start + (end - start) * (math.log10(value) - low) / (high - low)

    def at(x: float, y: float) -> tuple[float, float]:
        return place(x, x_ticks, left, WIDTH - right), place(y, y_ticks, height - bottom, top)

    parts: list[str] = []
    for tick in x_ticks:
        x, _ = at(tick, y_ticks[0])
        parts.append(f'<path d="M{x:.1f} {top}V{height - bottom}" stroke="#e3e6ea"/>')
        parts.append(_text(x, height - bottom + 16, _tick(tick), "middle"))
    for tick in y_ticks:
        _, y = at(x_ticks[0], tick)
        parts.append(f'<path d="M{left} {y:.1f}H{WIDTH - right}" stroke="#e3e6ea"/>')
        parts.append(_text(left - 6, y + 4, _tick(tick), "end"))
    parts.append(_text((left + WIDTH - right) / 2, height - 10, x_label, "middle"))
    parts.append(_text(left, top - 8, y_label))
    for number, (name, each) in enumerate(series.items()):
        colour = COLOURS[number % len(COLOURS)]
        placed = [at(x, y) for x, y in each]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in placed]
        parts.append(
            f'<rect x="{WIDTH - right + 14}" y="{top + 20 * number - 9}" width="12" height="12" fill="{colour}"/>'
        )
        parts.append(_text(WIDTH - right + 32, top + 20 * number + 2, name))
    return _document(height, title, parts)


def slope(points: Points) -> float:
    """Return the slope of the line through points on two logarithmic scales: 1 is linear, 2 quadratic."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True)) / sum((x - x_mean) ** 2 for x in xs)

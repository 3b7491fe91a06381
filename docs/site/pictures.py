"""State diagrams as SVG, of the Mermaid text that stands in a page: a column of states, with arrows beside it.

Mermaid itself would be three megabytes of somebody else's script, from somebody else's server.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from textwrap import wrap

_BLOCK = re.compile(r"^```mermaid\nstateDiagram-v2\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"^\s*(?P<state>\w+|\[\*\])(?: --> (?P<target>\w+))?(?:: (?P<text>.*))?$")

# Pixels
_BOX = (330, 58)
_GAP = 62  # between boxes
_STUB = 186  # from a box to the first lane: room for a label
_LANE = 18
_LINE_HEIGHT = 14
_LABEL = 24  # characters in a line of a label
_BELOW = 6  # below the last state, or the last line of a label
_LABEL_HEIGHT = re.compile(r'class="label" x="\d+" y="(\d+)"')


@dataclass(frozen=True)
class Arrow:
    """A way from one state to another: their positions in the column, and what takes it."""

    start: int
    end: int
    label: str

    @property
    def span(self) -> int:
        return abs(self.end - self.start)

    @property
    def side(self) -> int:
        """The side on which it runs: down on the right, up on the left, and to the next state on neither."""
        return 0 if self.end == self.start + 1 else 1 if self.end >= self.start else -1


def drawn(markdown: str) -> str:
    """Return a page with its state diagrams drawn."""
    return _BLOCK.sub(lambda found: svg(found[1]), markdown)


def svg(text: str) -> str:
    """Return the picture of a state diagram.

    Raises:
        ValueError: a line is none of ``[*] --> A``, ``A: text`` and ``A --> B: text``.
    """
    states, arrows = _read(text)
    lanes = {side: _lanes([arrow for arrow in arrows if arrow.side == side]) for side in (-1, 1)}
    left, right = (_margin(lanes[side]) for side in (-1, 1))
    drawn_arrows = "".join(part for arrow in arrows for part in _arrow(arrow, arrows, lanes, left))
    lowest = max([_top(len(states) - 1) + _BOX[1], *map(int, _LABEL_HEIGHT.findall(drawn_arrows))])
    width, height = left + _BOX[0] + right, lowest + _BELOW
    parts = [
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="state diagram" style="max-width: {width}px">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path class="tip" d="M0,0 L8,4 L0,8 z"/></marker></defs>',
        f'<circle class="tip" cx="{left + _BOX[0] // 2}" cy="6" r="6"/>',
        *(_box(left, number, name, said) for number, (name, said) in enumerate(states.items())),
        drawn_arrows,
        "</svg>",
    ]
    return f'<figure class="states">{"".join(parts)}</figure>'


def _read(text: str) -> tuple[dict[str, str], list[Arrow]]:
    states: dict[str, str] = {}
    ways: list[tuple[str, str, str]] = []
    for line in text.splitlines():
        found = _LINE.match(line)
        if found is None:
            raise ValueError(f"{line!r} is no line of a state diagram")
        if found["target"] is None:
            states[found["state"]] = found["text"].removeprefix(found["state"]).strip(" ()")
        elif found["state"] != "[*]":
            ways.append((found["state"], found["target"], found["text"]))
    order = list(states)
    return states, [Arrow(order.index(start), order.index(end), label) for start, end, label in ways]


def _lanes(arrows: list[Arrow]) -> dict[Arrow, int]:
    """Return the lane of each arrow, short ones inside; arrows that do not meet may share one."""
    taken: list[list[Arrow]] = []
    found: dict[Arrow, int] = {}
    for arrow in sorted(arrows, key=lambda one: one.span):
        for number, lane in enumerate([*taken, []]):
            if not any(_meet(arrow, other) for other in lane):
                if number == len(taken):
                    taken.append(lane)
                lane.append(arrow)
                found[arrow] = number
                break
    return found


def _meet(one: Arrow, other: Arrow) -> bool:
    first, second = sorted((sorted((one.start, one.end)), sorted((other.start, other.end))))
    return second[0] < first[1] or first == second


def _margin(lanes: dict[Arrow, int]) -> int:
    return _STUB + _LANE * (max(lanes.values()) + 1) if lanes else _LANE


def _top(state: int) -> int:
    return 26 + state * (_BOX[1] + _GAP)


def _box(left: int, number: int, name: str, said: str) -> str:
    x, y = left + _BOX[0] // 2, _top(number)
    return (
        f'<rect x="{left}" y="{y}" width="{_BOX[0]}" height="{_BOX[1]}" rx="6"/>'
        f'<text class="state" x="{x}" y="{y + 24}">{escape(name)}</text>'
        f'<text x="{x}" y="{y + 43}">{escape(said)}</text>'
    )


def _arrow(arrow: Arrow, arrows: list[Arrow], lanes: dict[int, dict[Arrow, int]], left: int) -> Iterator[str]:
    if arrow.side == 0:
        x, y = left + _BOX[0] // 2, _top(arrow.start) + _BOX[1]
        yield f'<path d="M{x},{y} V{y + _GAP}"/>'
        lines = wrap(arrow.label, 2 * _LABEL)
        yield _text(lines, x + 10, y + _GAP // 2 + 4 - (len(lines) - 1) * _LINE_HEIGHT // 2, "start")
        return
    edge = left if arrow.side < 0 else left + _BOX[0]
    lane = edge + arrow.side * (_STUB + _LANE * lanes[arrow.side][arrow])
    ports = _ports(arrow, arrows)
    yield f'<path d="M{edge},{ports[0]} H{lane} V{ports[1]} H{edge}"/>'
    lines = wrap(arrow.label, _LABEL)
    is_below = any(_ports(other, arrows)[0] < ports[0] for other in arrows if _leave_together(arrow, other))
    y = ports[0] + (_LINE_HEIGHT if is_below else -5 - (len(lines) - 1) * _LINE_HEIGHT)
    yield _text(lines, edge + arrow.side * 8, y, "start" if arrow.side > 0 else "end")


def _leave_together(one: Arrow, other: Arrow) -> bool:
    return (one.start, one.side) == (other.start, other.side)


def _ports(arrow: Arrow, arrows: list[Arrow]) -> tuple[int, int]:
    """Return the heights at which an arrow leaves its state and reaches the other."""
    return _port(arrow, arrow.start, arrows, leaves=True), _port(arrow, arrow.end, arrows, leaves=False)


def _port(arrow: Arrow, state: int, arrows: list[Arrow], *, leaves: bool) -> int:
    def order(end: tuple[Arrow, bool]) -> tuple[bool, int, bool]:
        """From above first; the longer ways outside, so that no two cross."""
        one, out = end
        other = one.end if out else one.start
        return other > state, -one.span if other > state else one.span, not out

    ends = [(one, out) for one in arrows if one.side == arrow.side for out in (True, False)]
    here = sorted((end for end in ends if (end[0].start if end[1] else end[0].end) == state), key=order)
    return _top(state) + _BOX[1] * (here.index((arrow, leaves)) + 1) // (len(here) + 1)


def _text(lines: Iterable[str], x: int, y: int, anchor: str) -> str:
    return "".join(
        f'<text class="label" x="{x}" y="{y + number * _LINE_HEIGHT}" text-anchor="{anchor}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )

"""What a composite schedule costs, over the number of periods that the profiles of a station have.

The best round counts. Fifty periods to a profile, in A and W by turns, lie over a week so that all of them are in
play: defaults, those of a transaction, and two kinds of caps meet at every moment. The slope is that of the cost on
logarithmic scales, 1 is linear.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from ocppkit import OCPP201
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Limits, Transaction
from ocppkit.smart_charging.composite import composite, limit_at
from ocppkit.smart_charging.model import Kind, Period, PerPhase, Profile, Purpose, RateUnit, Schedule
from tests.benchmarks import charts
from tests.benchmarks.rounds import Pace, best

START: Final = datetime(2026, 1, 5, tzinfo=UTC)
WEEK: Final = 7 * 86_400
PERIODS: Final = (1250, 2500, 5000, 10_000, 20_000)
GOAL: Final = 10_000
PER_PROFILE: Final = 50
EVSES: Final = 10
PURPOSES: Final = (Purpose.TX_DEFAULT, Purpose.TX, Purpose.STATION_MAX, Purpose.EXTERNAL)
OF_ONE: Final = "a week of an EVSE"
OF_EVSES: Final = frozenset({Purpose.TX_DEFAULT, Purpose.TX})


def _period(number: int, start: int, unit: RateUnit) -> Period:
    limit = Decimal(60 + 37 * number % 260) / 10 if unit is RateUnit.A else Decimal(1400 + 977 * number % 20_000)
    return Period(start, limit=PerPhase(limit), number_phases=(None, 1, 3)[number % 3])


def profiles(periods: int, evses: int = 1) -> list[Profile]:
    """Make profiles of so many periods together; those for EVSEs take turns."""
    count = periods // PER_PROFILE
    span = WEEK // math.ceil(count / len(PURPOSES))
    message: Any = None
    made: list[Profile] = []
    for number in range(count):
        purpose, slot = PURPOSES[number % len(PURPOSES)], number // len(PURPOSES)
        unit = RateUnit.A if number * 7 % 5 < 3 else RateUnit.W
        step = span // PER_PROFILE
        starts = [place * step + (number * 13 + place * 29) % step * (place > 0) for place in range(PER_PROFILE)]
        schedule = Schedule(
            unit,
            tuple(_period(number * PER_PROFILE + place, start, unit) for place, start in enumerate(starts)),
            start=START + timedelta(seconds=slot * span),
            duration=span,
        )
        evse_id = slot % evses + 1 if purpose in OF_EVSES else 0
        made.append(Profile(number, evse_id, number, purpose, Kind.ABSOLUTE, (schedule,), message))
    return made


def circumstances(evses: int) -> Circumstances:
    """Make a station with a transaction on each of its EVSEs."""
    numbers = range(1, evses + 1)
    return Circumstances(
        evses=[Evse(number) for number in numbers],
        transactions={number: Transaction(str(number), START) for number in numbers},
        default_limits=Limits(Decimal(32), Decimal(22_080)),
    )


def measured(periods: int, rounds: int) -> dict[str, float]:
    """Return the seconds of each question, with so many periods installed."""
    installed, spread = profiles(periods), profiles(periods, EVSES)
    one, several = circumstances(1), circumstances(EVSES)

    def week(given: Sequence[Profile], evse_id: int, around: Circumstances) -> None:
        made = composite(
            given, version=OCPP201, evse_id=evse_id, start=START, duration=WEEK, unit=RateUnit.A, circumstances=around
        )
        assert len(made.periods) > periods // 10

    def moment() -> None:
        at = START + timedelta(seconds=WEEK // 2)
        limit_at(installed, version=OCPP201, evse_id=1, at=at, unit=RateUnit.A, circumstances=one)

    return {
        OF_ONE: best(rounds, lambda: week(installed, 1, one)),
        f"a week of {EVSES} EVSEs together": best(rounds, lambda: week(spread, 0, several)),
        "a moment of an EVSE": best(rounds, moment),
    }


def run(pace: Pace) -> dict[str, Any]:
    """Return the milliseconds of each question by the number of periods."""
    sizes = PERIODS[:2] if pace.quick else PERIODS
    rows = [(periods, measured(periods, pace.rounds)) for periods in sizes]
    return {
        "rows": [
            {
                "periods": periods,
                "profiles": periods // PER_PROFILE,
                **{name: 1e3 * each for name, each in times.items()},
            }
            for periods, times in rows
        ]
    }


def series(figures: dict[str, Any]) -> dict[str, list[tuple[float, float]]]:
    """Return the points of each question: periods and milliseconds."""
    names = [name for name in figures["rows"][0] if name not in {"periods", "profiles"}]
    return {name: [(row["periods"], row[name]) for row in figures["rows"]] for name in names}


def chart(figures: dict[str, Any]) -> str:
    """Return the cost over the number of periods as SVG."""
    return charts.lines("Cost of a composite schedule", series(figures), "periods installed", "milliseconds")

"""What was aimed at, what must hold, and what was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from tests.benchmarks import composite
from tests.benchmarks.charts import slope
from tests.benchmarks.peers.bare import StandardJson
from tests.benchmarks.peers.mobilityhouse import Mobilityhouse
from tests.benchmarks.peers.ours import Ocppkit, OcppkitOrjson
from tests.benchmarks.peers.with_msgspec import Msgspec
from tests.benchmarks.peers.with_pydantic import Pydantic

Results = dict[str, Any]

OURS, ORJSON, INCUMBENT = Ocppkit.name, OcppkitOrjson.name, Mobilityhouse.name
PYDANTIC, MSGSPEC, JSON = Pydantic.name, Msgspec.name, StandardJson.name


BROKEN: Final = "FLOOR BROKEN"


class Goal(NamedTuple):
    """One line of the table; ``at_least`` says which way is better."""

    what: str
    measured: float
    goal: float
    floor: float | None
    at_least: bool
    unit: str = "x"

    def _meets(self, bound: float) -> bool:
        return self.measured >= bound if self.at_least else self.measured <= bound

    @property
    def verdict(self) -> str:
        """What became of it."""
        if self._meets(self.goal):
            return "reached"
        if self.floor is None:
            return "not reached"
        return "not reached, floor held" if self._meets(self.floor) else BROKEN


def times(codec: Results, version: str, name: str, way: str) -> float:
    """Return the microseconds of one of each message."""
    total: float = sum(codec[version]["contestants"][name][way])
    return total


# Against whom, in which direction, goal, and floor by version (None: for all).
_RATIOS: Final[list[tuple[str, str, str, str, float, dict[str | None, float], bool]]] = [
    ("reading: times the speed of the incumbent", INCUMBENT, OURS, "reading", 60, {"1.6": 35, None: 50}, True),
    ("reading: times the time of pydantic strict", PYDANTIC, OURS, "reading", 1.0, {None: 1.2}, False),
    ("reading: times the time of msgspec", MSGSPEC, OURS, "reading", 3.5, {None: 4.5}, False),
    ("reading with orjson: times the time of msgspec", MSGSPEC, ORJSON, "reading", 2.5, {None: 3.1}, False),
    ("reading: times the time of json.loads", JSON, OURS, "reading", 2.0, {}, False),
    ("writing: times the speed of the incumbent", INCUMBENT, OURS, "writing", 100, {"1.6": 75, None: 95}, True),
    ("writing: times the time of pydantic's unchecked dump", PYDANTIC, OURS, "writing", 1.0, {}, False),
    ("writing: times the time of json.dumps", JSON, OURS, "writing", 1.0, {}, False),
]


def _codec(codec: Results) -> Iterator[Goal]:
    for what, other, who, way, goal, floors, at_least in _RATIOS:
        for version in codec:
            theirs, ours = times(codec, version, other, way), times(codec, version, who, way)
            measured = theirs / ours if at_least else ours / theirs
            yield Goal(f"{version}, {what}", measured, goal, floors.get(version, floors.get(None)), at_least)


def _startup(startup: Results) -> Iterator[Goal]:
    for version in ("1.6", "2.0.1", "2.1"):
        ours, theirs = (startup["imports"][f"{name} {version}"]["milliseconds"] for name in (OURS, INCUMBENT))
        yield Goal(f"import of {version}: share of the incumbent's", ours / theirs, 1 / 8, 1 / 4, at_least=False)


def _memory(memory: Results) -> Iterator[Goal]:
    most = max(memory["connections"][OURS].values())
    yield Goal("an idle connection", most, 1024, None, at_least=False, unit="bytes")


def _building(building: Results) -> Iterator[Goal]:
    for version, rows in building["rejecting"].items():
        refused = sum(row[f"refused, {OURS}"] for row in rows)
        accepted = sum(row[f"accepted, {OURS}"] for row in rows)
        worst = max(row[f"refused, {OURS}"] / row[f"accepted, {OURS}"] for row in rows)
        yield Goal(
            f"{version}, refusing with every reason: times accepting", refused / accepted, 10, None, at_least=False
        )
        yield Goal(f"{version}, the same, the worst of them", worst, 10, None, at_least=False)


def _exchange(exchange: Results) -> Iterator[Goal]:
    for version, kinds in exchange["one"].items():
        for label, goal in (("Heartbeat", 5), ("MeterValues[20 samples]", 20)):
            rates = kinds[label]
            yield Goal(
                f"{version}, calls of {label} against the incumbent", rates[OURS] / rates[INCUMBENT], goal, None, True
            )


def _scaling(scaling: Results) -> Iterator[Goal]:
    for way in ("reading", "writing"):
        points = [(row["bytes"], row[way]) for row in scaling["sizes"]]
        yield Goal(f"{way}: growth with the size of a message, 1 is linear", slope(points), 1.05, None, False, "")
    rows = scaling["connections"]
    grown = rows[-1]["microseconds"] / rows[0]["microseconds"]
    yield Goal(f"a call among {rows[-1]['connections']:,} connections against one among ten", grown, 1.5, None, False)


def _composite(figures: Results) -> Iterator[Goal]:
    for row in figures["rows"]:
        if row["periods"] == composite.GOAL:
            yield Goal(
                f"{composite.OF_ONE} with {composite.GOAL:,} periods", row[composite.OF_ONE], 1000, None, False, "ms"
            )


_PARTS: Final[dict[str, Callable[[Results], Iterator[Goal]]]] = {
    "codec": _codec,
    "startup": _startup,
    "memory": _memory,
    "building": _building,
    "exchange": _exchange,
    "scaling": _scaling,
    "composite": _composite,
}


def goals(results: Results) -> list[Goal]:
    """Return the goals of the parts that were measured."""
    return [goal for part, make in _PARTS.items() if part in results for goal in make(results[part]["figures"])]

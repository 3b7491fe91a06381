"""What was measured, as a page of tables and as charts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from tests.benchmarks import charts, composite
from tests.benchmarks.codec import INVALID_SHARE
from tests.benchmarks.goals import INCUMBENT, ORJSON, OURS, Results, goals
from tests.benchmarks.rounds import geometric_mean
from tests.benchmarks.stages import WHOLE

MARKS: Final = "¹²³⁴⁵⁶⁷⁸⁹"
WAYS: Final = {"reading": "text to checked, typed message", "writing": "typed message to checked text"}


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    aligned = ["---", *["---:"] * (len(head) - 1)]
    return ["| " + " | ".join(cells) + " |" for cells in (head, aligned, *rows)] + [""]


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _mark(marks: dict[str, str], note: str) -> str:
    if not note:
        return ""
    return " " + marks.setdefault(note, MARKS[len(marks)])


def _codec(figures: Results) -> Iterator[str]:
    versions = list(figures)
    for way, what in WAYS.items():
        marks: dict[str, str] = {}
        yield from (f"### {way.capitalize()}: {what}", "")
        head = [way, *(f"{version}: µs" for version in versions), *(f"{version}: x incumbent" for version in versions)]
        rows: list[list[str]] = []
        for name, first in figures[versions[0]]["contestants"].items():
            if not first[way]:
                continue
            cells, ratios = list[str](), list[str]()
            for version in versions:
                contestants = figures[version]["contestants"]
                each, theirs = contestants[name][way], contestants[INCUMBENT][way]
                cells.append(_number(sum(each) / len(each)))
                mean = geometric_mean(their / our for their, our in zip(theirs, each, strict=True))
                ratios.append(f"{_number(sum(theirs) / sum(each))} / {_number(mean)}")
            rows.append(
                [
                    f"{'**' + name + '**' if name == OURS else name}{_mark(marks, first[f'spared_{way}'])}",
                    *cells,
                    *ratios,
                ]
            )
        yield from _table(head, rows)
        yield "µs: mean over the messages. x incumbent: how many times as fast, by sum / by geometric mean."
        yield from ("Less work than the others does:", *(f"{mark} {note}." for note, mark in marks.items()), "")
    yield from _invalid(figures, versions)


def _invalid(figures: Results, versions: list[str]) -> Iterator[str]:
    yield from (f"### A stream with {INVALID_SHARE:.0%} invalid messages, and what is let through", "")
    rows: list[list[str]] = []
    for name, first in figures[versions[0]]["contestants"].items():
        if first["mixed"] is None:
            continue
        each = [figures[version]["contestants"][name] for version in versions]
        through = sorted({wrong for one in each for wrong in one["lets_through"]})
        refused = [
            f"{figures[version]['mutants'] - len(one['lets_through'])} of {figures[version]['mutants']}"
            for version, one in zip(versions, each, strict=True)
        ]
        rows.append([name, *(_number(one["mixed"]) for one in each), *refused, "; ".join(through) or "nothing"])
    head = [
        "",
        *(f"{version}: µs" for version in versions),
        *(f"{version}: refused" for version in versions),
        "let through",
    ]
    yield from _table(head, rows)


def _stages(figures: Results) -> Iterator[str]:
    yield from ("### Where the time goes", "")
    for way, versions in figures.items():
        if way == "engine":
            continue
        steps = next(iter(versions.values()))
        rows = [
            [
                step,
                *(_number(each[step]) for each in versions.values()),
                *(f"{each[step] / each[WHOLE]:.0%}" for each in versions.values()),
            ]
            for step in steps
        ]
        head = [*(f"{name}: µs" for name in versions), *(f"{name}: share" for name in versions)]
        yield from _table([f"{way}, one of each message", *head], rows)
    each = ", ".join(f"{_number(microseconds)} µs on {name}" for name, microseconds in figures["engine"].items())
    yield from (f"A Heartbeat and its answer through the engines of both ends, no loop, no socket: {each}.", "")


def _startup(figures: Results) -> Iterator[str]:
    rows = [
        [name, _number(each["milliseconds"]), _number(each["kibibytes"] / 1024)]
        for name, each in figures["imports"].items()
    ]
    yield from ("### Start-up: imports, .pyc files present", "", *_table(["import", "ms", "MiB"], rows))
    first = [[name, _number(each["milliseconds"])] for name, each in figures["first_message"].items()]
    yield from ("The first TransactionEvent of a process, everything imported:", "", *_table(["", "ms"], first))


def _memory(figures: Results) -> Iterator[str]:
    rows = [
        [name, *(f"{int(number):,}: {size:,.0f}" for number, size in each.items())]
        for name, each in figures["connections"].items()
    ]
    width = max(map(len, rows))
    yield from ("### Memory of an idle connection, without its socket", "")
    yield from _table(
        ["connections: bytes of each", *[""] * (width - 1)], [row + [""] * (width - len(row)) for row in rows]
    )
    names = list(next(iter(figures["decoded"].values())))
    decoded = [[label, *(f"{each[name]:,.0f}" for name in names)] for label, each in figures["decoded"].items()]
    yield from ("### Memory of a message that was read, in bytes", "", *_table(["2.0.1", *names], decoded))


def _building(figures: Results) -> Iterator[str]:
    rows = [[name, _number(microseconds)] for name, microseconds in figures["building"].items()]
    yield from ("### Building a TransactionEvent with five samples in user code", "", *_table(["", "µs"], rows))
    yield from ("### Refusing an invalid message, with all that is wrong with it", "")
    for version, each in figures["rejecting"].items():
        contestants = [key.removeprefix("accepted, ") for key in each[0] if key.startswith("accepted, ")]
        yield from _table(
            [f"{version}: sum over the invalid messages", "accepting the valid ones, µs", "refusing, µs", "times"],
            [
                [
                    name,
                    _number(accepted := sum(row[f"accepted, {name}"] for row in each)),
                    _number(refused := sum(row[f"refused, {name}"] for row in each)),
                    _number(refused / accepted),
                ]
                for name in contestants
            ],
        )


def _exchange(figures: Results) -> Iterator[str]:
    def table(what: str, kinds: dict[str, dict[str, float]]) -> Iterator[str]:
        sides = list(next(iter(kinds.values())))
        rows = [
            [label, *(f"{rates[side]:,.0f}" for side in sides), f"{rates[OURS] / rates[INCUMBENT]:.1f}"]
            for label, rates in kinds.items()
        ]
        yield from _table([what, *sides, "x incumbent"], rows)

    yield from ("### Calls per second over loopback WebSockets, both ends in one process", "")
    for version, kinds in figures["one"].items():
        yield from table(f"{version}, one connection", kinds)
    for version, kinds in figures["all"].items():
        yield from table(f"{version}, {figures['many']:,} connections", kinds)


def _scaling(figures: Results) -> Iterator[str]:
    sizes = [[f"{row['bytes']:,}", _number(row["reading"]), _number(row["writing"])] for row in figures["sizes"]]
    yield from (
        "### Cost over size and number",
        "",
        *_table(["bytes of a MeterValues", "reading, µs", "writing, µs"], sizes),
    )
    rows = [[f"{row['connections']:,}", _number(row["microseconds"])] for row in figures["connections"]]
    yield from _table(["connections alive", "answering a Heartbeat, µs"], rows)


def _proxy(figures: Results) -> Iterator[str]:
    for what, title in (
        ("work", "A call and its answer in a proxy, without sockets, in µs"),
        ("round_trips", "A call from a station to its CSMS over loopback WebSockets, in µs, by what stands between"),
    ):
        ways = list(next(iter(figures[what].values())))
        rows = [[label, *(_number(each[way]) for way in ways)] for label, each in figures[what].items()]
        yield from (f"### {title}", "", *_table(["", *ways], rows))


def _composite(figures: Results) -> Iterator[str]:
    questions = composite.series(figures)
    rows = [
        [f"{row['periods']:,}", f"{row['profiles']:,}", *(_number(row[name]) for name in questions)]
        for row in figures["rows"]
    ]
    yield from (
        "### Composite schedules",
        "",
        *_table(["periods", "profiles", *(f"{name}, ms" for name in questions)], rows),
    )


_PARTS: Final[dict[str, Callable[[Results], Iterator[str]]]] = {
    "codec": _codec,
    "stages": _stages,
    "startup": _startup,
    "memory": _memory,
    "building": _building,
    "exchange": _exchange,
    "scaling": _scaling,
    "proxy": _proxy,
    "composite": _composite,
}


def _goal_table(results: Results) -> Iterator[str]:
    rows = [
        [
            goal.what,
            f"{_number(goal.goal)} {goal.unit}".strip(),
            "" if goal.floor is None else f"{_number(goal.floor)} {goal.unit}".strip(),
            f"{_number(goal.measured)} {goal.unit}".strip(),
            goal.verdict,
        ]
        for goal in goals(results)
    ]
    yield from ("## Goals", "", *_table(["what", "goal", "floor", "measured", ""], rows))


def page(results: Results, pictures: Sequence[str] = ()) -> str:
    """Return the page of all parts that were measured."""
    lines = ["# Benchmarks", "", "Written by `make bench`; `tests/benchmarks` says what is measured and how, and"]
    lines += ["[limits](limits.md) what stands in the way of the goals that are not reached.", ""]
    lines += [f"![{picture.removesuffix('.svg').replace('-', ' ')}]({picture})" for picture in pictures]
    lines += ["", *_goal_table(results), "## Figures", ""]
    for part, make in _PARTS.items():
        if part in results:
            lines += make(results[part]["figures"])
            lines += [f"Measured with {results[part]['machine']}.", ""]
    return "\n".join(lines).rstrip() + "\n"


def _codec_charts(figures: Results) -> Iterator[tuple[str, str]]:
    version = "2.0.1"
    for way, what in WAYS.items():
        rows = [
            (name, sum(each[way]) / len(each[way]), _colour(name, each))
            for name, each in figures[version]["contestants"].items()
            if each[way]
        ]
        rows.sort(key=lambda row: row[1])
        title = f"{way.capitalize()} OCPP {version}: {what}; microseconds a message, logarithmic"
        yield f"{way}.svg", charts.bars(title, rows, "µs")


def _colour(name: str, each: Any) -> str:
    if name in {OURS, ORJSON}:
        return charts.OURS
    return charts.OTHERS if each["judges"] else charts.BARE


def _scaling_charts(figures: Results) -> Iterator[tuple[str, str]]:
    series = {way: [(row["bytes"], row[way]) for row in figures["sizes"]] for way in ("reading", "writing")}
    yield "size.svg", charts.lines("Cost over the size of a message", series, "bytes", "microseconds")
    rows = figures["connections"]
    each = {"all connections": [(row["connections"], row["microseconds"] * row["connections"]) for row in rows]}
    title = "A Heartbeat answered on each connection, engine alone"
    yield "connections.svg", charts.lines(title, each, "connections", "microseconds")


def _exchange_charts(figures: Results) -> Iterator[tuple[str, str]]:
    growing = figures["growing"]
    series = {
        side: [(int(number), 1e6 / rates[side] * int(number)) for number, rates in growing.items()]
        for side in next(iter(growing.values()))
    }
    title = "A Heartbeat on each connection over loopback"
    yield "exchange.svg", charts.lines(title, series, "connections", "microseconds for all of them")


def _composite_charts(figures: Results) -> Iterator[tuple[str, str]]:
    yield "composite.svg", composite.chart(figures)


_CHARTS: Final[dict[str, Callable[[Results], Iterator[tuple[str, str]]]]] = {
    "codec": _codec_charts,
    "scaling": _scaling_charts,
    "exchange": _exchange_charts,
    "composite": _composite_charts,
}


def write(results: Results, folder: Path) -> None:
    """Write the page and its charts into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures: list[str] = []
    for part, make in _CHARTS.items():
        if part in results:
            for name, picture in make(results[part]["figures"]):
                (folder / name).write_text(picture, encoding="utf-8")
                pictures.append(name)
    (folder / "README.md").write_text(page(results, pictures), encoding="utf-8")

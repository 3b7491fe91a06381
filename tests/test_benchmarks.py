"""The benchmarks measure what they say they measure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ocppkit import PayloadError, Version, from_payload
from tests.benchmarks import charts
from tests.benchmarks.goals import Goal
from tests.benchmarks.peers.ours import Ocppkit, OcppkitOrjson
from tests.benchmarks.rounds import QUICK, Turn, geometric_mean, interleaved
from tests.benchmarks.workload import VERSIONS, mutants, samples, stream
from tests.official import oracle, printed_class

REQUIREMENTS = Path(__file__).parent / "benchmarks" / "peers" / "requirements.txt"


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
def test_every_message_is_valid_and_every_mutant_is_not(version: type[Version]) -> None:
    for sample in samples(version):
        assert oracle(version.name, sample.message).is_valid(sample.payload), sample.label
    for mutant in mutants(version):
        assert not oracle(version.name, mutant.sample.message).is_valid(mutant.sample.payload), mutant.wrong
        with pytest.raises(PayloadError):
            from_payload(printed_class(version.name, mutant.sample.message), mutant.sample.payload)


def test_the_messages_are_small_to_10_kb() -> None:
    sizes = [len(sample.text) for version in VERSIONS for sample in samples(version)]
    assert min(sizes) < 100
    assert 8_000 < max(sizes) < 12_000


def test_a_stream_has_its_share_of_invalid_messages() -> None:
    for version in VERSIONS:
        valid = {sample.text for sample in samples(version)}
        texts = [sample.text for sample in stream(version, 0.04, lambda below: below // 2)]
        assert 0.03 < sum(text not in valid for text in texts) / len(texts) < 0.05


@pytest.mark.parametrize("contestant", [Ocppkit(), OcppkitOrjson()], ids=lambda one: one.name)
def test_what_we_read_and_write_is_the_payload(contestant: Ocppkit, monkeypatch: pytest.MonkeyPatch) -> None:
    from ocppkit import json

    monkeypatch.setattr(json, "parse", json.parse)
    contestant.ready()
    for version in VERSIONS:
        for sample in samples(version):
            written = contestant.writer(sample)()
            assert contestant.reader(sample)(str(written)) == contestant.reader(sample)(sample.text)
            assert json.parse_standard(written)[-1] == sample.payload


def test_the_peers_are_pinned() -> None:
    lines = [line for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert lines
    assert all("==" in line for line in lines)


def test_contestants_take_turns() -> None:
    order: list[str] = []
    turns = {name: Turn(lambda: None, lambda name=name: order.append(name)) for name in ("one", "two")}  # type: ignore[misc]
    assert interleaved(turns, QUICK).keys() == turns.keys()
    assert order == ["one", "two"] * (QUICK.rounds + 1)


def test_the_geometric_mean_counts_ratios_alike() -> None:
    assert geometric_mean([4.0, 0.25, 1.0]) == pytest.approx(1.0)


@pytest.mark.parametrize(("power", "slope"), [(1, 1.0), (2, 2.0)])
def test_the_slope_tells_linear_from_quadratic(power: int, slope: float) -> None:
    assert charts.slope([(x, 3.0 * x**power) for x in (1.0, 10.0, 100.0)]) == pytest.approx(slope)


@pytest.mark.parametrize(
    ("goal", "verdict"),
    [
        (Goal("", 61, 60, 50, at_least=True), "reached"),
        (Goal("", 55, 60, 50, at_least=True), "not reached, floor held"),
        (Goal("", 49, 60, 50, at_least=True), "FLOOR BROKEN"),
        (Goal("", 2.5, 2.5, 3.1, at_least=False), "reached"),
        (Goal("", 3.2, 2.5, 3.1, at_least=False), "FLOOR BROKEN"),
        (Goal("", 3.2, 2.5, None, at_least=False), "not reached"),
    ],
)
def test_a_goal_that_is_missed_is_told(goal: Goal, verdict: str) -> None:
    assert goal.verdict == verdict


def test_charts_are_well_formed_and_show_every_row() -> None:
    from xml.etree import ElementTree

    bars = charts.bars("a < b", [("one", 1.5, "#000000"), ("two", 300.0, "#000000")], "µs")
    lines = charts.lines("a & b", {"up": [(1, 2), (10, 20)]}, "x", "y")
    for picture in (bars, lines):
        ElementTree.fromstring(picture)
    assert all(label in bars for label in (">one<", ">two<", "1.5 µs", "300.0 µs"))
    assert lines.count("<circle") == 2


def test_the_longest_labels_of_a_chart_are_inside_it() -> None:
    name = "a week of 10 EVSEs together, and more"
    chart = charts.lines("t", {name: [(1, 2), (10, 20_000_000)]}, "x", "y")
    texts = re.findall(r'<text x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)<', chart)
    width = 6.5  # pixels of a character, at least
    spans = [(float(x) - (width * len(text) if anchor == "end" else 0), float(x), text) for x, anchor, text in texts]
    assert min(start for start, _, _ in spans) >= 0
    (begin,) = (x for _, x, text in spans if text == name)
    assert begin + width * len(name) <= charts.WIDTH

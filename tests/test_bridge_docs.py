"""The documentation's tables of actions and options are what the bridge runs on, and have them all."""

from __future__ import annotations

import re

import attrs

from docs.draw_bridge import PAGE, page
from ocppkit import OCPP16, OCPP21, OCPP201
from ocppkit.bridge import Options

GUIDE = PAGE.with_name("bridge.md")
TEXT = PAGE.read_text(encoding="utf-8")


def section(title: str) -> str:
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def actions(text: str) -> set[str]:
    return set(re.findall(r"^\| (\w+) \| ", text, re.MULTILINE)) - {"action", "type"}


def test_every_option_is_explained_where_the_bridge_is() -> None:
    explained = re.findall(r"^\| `(\w+)` \| ", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(explained) == sorted({one.name for one in attrs.fields(Options)} - {"refused"})


def test_the_page_of_actions_is_drawn_from_the_present_tables() -> None:
    assert page() == TEXT


def test_it_has_a_row_for_every_action_of_either_version() -> None:
    old = section("A station of 1.6 and a CSMS of 2.0.1"), section("A station of 2.0.1 and a CSMS of 1.6")
    assert actions("".join(old)) == OCPP16.actions.keys() | OCPP201.actions.keys()
    new = section("2.0.1 and 2.1").partition("### Fields")[0]
    assert actions(new) == OCPP21.actions.keys()
    assert [len(version.actions) for version in (OCPP16, OCPP201, OCPP21)] == [39, 64, 91]


def test_every_row_has_the_cells_of_its_head() -> None:
    widths = {len(re.findall(r"(?<!\\)\|", line)) for line in TEXT.splitlines() if line.startswith("|")}
    assert widths == {4, 6}
    for table in re.split(r"\n\n", TEXT):
        lines = [line for line in table.splitlines() if line.startswith("|")]
        assert len({line.count("|") for line in lines}) <= 1

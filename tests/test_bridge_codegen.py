"""The generator of bridges names every choice that is missing, and every one that is about nothing."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from codegen.bridge_facts import BridgeFacts, read_bridge
from codegen.bridging import compare
from codegen.bridging_checks import faults_of
from codegen.build import build
from codegen.documents import Documents, read_documents
from codegen.errors import CodegenError
from codegen.facts import read_editions, read_names
from codegen.model import Edition
from codegen.names import Namer
from codegen.printing.bridge import print_bridge
from tests.editions import ROOT

FACTS = read_bridge("v201", "v21")
FILE = "codegen/facts/bridge_v201_v21.toml"


@cache
def documents(package: str) -> Documents:
    return read_documents(ROOT / "schemas" / package)


def edition(package: str, types: dict[str, Any] | None = None) -> Edition:
    """Build an edition, with some of its types changed."""
    given = documents(package)
    changed = Documents(given.messages, {**given.types, **(types or {})}, {})
    return build(changed, read_editions()[package], Namer(read_names()))


@cache
def editions() -> tuple[Edition, Edition]:
    return edition("v201"), edition("v21")


def faults(facts: BridgeFacts = FACTS, older: Edition | None = None, newer: Edition | None = None) -> list[str]:
    old, new = older or editions()[0], newer or editions()[1]
    return faults_of(facts, compare("up", old, new, facts), compare("down", new, old, facts))


def down(**changes: Any) -> BridgeFacts:
    return evolve(FACTS, down=evolve(FACTS.down, **changes))


def values(**changes: Any) -> BridgeFacts:
    return down(values={**FACTS.down.values, **changes})


def items(**changes: Any) -> BridgeFacts:
    return evolve(FACTS, items={**FACTS.items, "SetVariables": evolve(FACTS.items["SetVariables"], **changes)})


def without(table: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in table.items() if name != key}


def test_the_committed_choices_are_complete_and_all_of_them_are_about_a_difference() -> None:
    assert faults() == []


def test_without_any_choice_all_that_is_to_be_chosen_is_listed_at_once() -> None:
    found = faults(BridgeFacts(FILE))
    assert all(line.startswith(f"{FILE}: [") for line in found)
    tables = [line.removeprefix(f"{FILE}: [").partition("]")[0] for line in found]
    kinds = ["values" if table.startswith("down.values.") else table for table in tables]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "up.fill": 1, "values": 73, "down.fill": 4, "down.answers": 26, "down.refused": 12,
    }  # fmt: skip


RESET = FACTS.down.values["ResetEnumType"]
BOOT = "BootNotificationRequest.reason"

WRONG: list[tuple[str, BridgeFacts, list[str]]] = [
    ("a value without a choice", values(ResetEnumType={}),
     ["[down.values.ResetEnumType] 'ImmediateAndResume' is missing: one of Immediate, OnIdle, or false"]),
    ("a value that becomes one that there is not", values(ResetEnumType={"ImmediateAndResume": "Later"}),
     ["[down] values ResetEnumType.ImmediateAndResume: 'Later' is none of Immediate, OnIdle"]),
    ("a value that both editions have", values(ResetEnumType={**RESET, "OnIdle": "Immediate"}),
     ["'down values ResetEnumType.OnIdle' is about no difference"]),
    ("text without a choice for other values", values(ChargingLimitSourceEnumType={"DSO": "Other"}),
     ["[down.values.ChargingLimitSourceEnumType] '*' is missing: one of EMS, Other, SO, CSO, or false"]),
    ("a field that is required and has no filling",
     down(fill=without(FACTS.down.fill, "SignedMeterValueType.publicKey")),
     ["[down.fill] 'SignedMeterValueType.publicKey' is missing: a value, or false"]),
    ("a filling that is no value", down(fill={**FACTS.down.fill, "NetworkConnectionProfileType.ocppVersion": "OCPP30"}),
     ["[down] fill NetworkConnectionProfileType.ocppVersion: 'OCPP30' is none of OCPP12, OCPP15, OCPP16, OCPP20"]),
    ("an action without an answer", down(answers=without(FACTS.down.answers, "BatterySwap")),
     ["[down.answers] BatterySwap is missing: the payload of an answer, or false"]),
    ("an answer that the response cannot hold",
     down(answers={**FACTS.down.answers, "AFRRSignal": {"state": "Rejected"}}),
     ["[down.answers] AFRRSignal: 'state' is no field of AFRRSignalResponse",
      "[down.answers] AFRRSignal: 'status' is missing"]),
    ("an answer with a status that there is not", down(answers={**FACTS.down.answers, "AFRRSignal": {"status": "No"}}),
     ["[down.answers] AFRRSignal: 'No' is none of Accepted, Rejected"]),
    ("an echo of a field that the request does not have", down(echoes={"VatNumberValidation": ("vat",)}),
     ["[down.answers] VatNumberValidation: 'vat' is no field of VatNumberValidationRequest",
      "[down.answers] VatNumberValidation: 'vat' is no field of VatNumberValidationResponse",
      "[down.answers] VatNumberValidation: 'vatNumber' is missing"]),
    ("a request that may be refused without an answer", down(refused=without(FACTS.down.refused, "Reset")),
     ["[down.refused] Reset is missing: the payload of an answer, or false"]),
    ("an answer for a request that is never refused", down(refused={**FACTS.down.refused, "ClearCache": False}),
     ["'down refused ClearCache' is about no difference"]),
    ("what is said of a field that there is not, with what there is not",
     down(left_out={"TransactionEvent": {"token": {"status": "Invalid", "idTokenInfo": {"status": "No"}}}}),
     ["[down.left_out.TransactionEvent] token: 'token' is no field of TransactionEventRequest that can be left out",
      "[down.left_out.TransactionEvent] token: 'status' is no field of TransactionEventResponse",
      "[down.left_out.TransactionEvent] token.idTokenInfo: 'No' is none of Accepted, Blocked, ConcurrentTx, Expired, "
      "Invalid, NoCredit, NotAllowedTypeEVSE, NotAtThisLocation, NotAtThisTime, Unknown"]),
    ("what is said of an action that there is not", down(left_out={"TransactionEnd": {}}),
     ["'down left_out TransactionEnd' is about no difference"]),
    ("an essential field that can always be carried", evolve(FACTS, essential=(*FACTS.essential, BOOT)),
     [f"'essential {BOOT}' is about no difference"]),
    ("a text to be cut that is not too long", evolve(FACTS, cut=(*FACTS.cut, BOOT)),
     [f"'cut {BOOT}' is about no difference"]),
    ("a whole type that there is not", evolve(FACTS, whole=(*FACTS.whole, "ProfileType")),
     ["'whole ProfileType' is about no difference"]),
    ("a renamed field that there is not", evolve(FACTS, renamed={"ResetRequest.kind": "type"}),
     ["'renamed ResetRequest.kind' is about no difference"]),
    ("items of a list that there is not", items(asked="data"),
     ["[items.SetVariables]: 'data' and 'setVariableResult' are no lists of SetVariables"]),
    ("an echo of a field that items do not have", items(echo=("component", "variable", "value")),
     ["[items.SetVariables]: 'value' is no field of the items of setVariableData",
      "[items.SetVariables]: 'value' is no field of SetVariableResultType"]),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "expected"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_a_choice_that_is_missing_or_wrong_is_named(facts: BridgeFacts, expected: list[str]) -> None:
    assert faults(facts) == [f"{FILE}: {line}" for line in expected]


def changed(name: str, wire: str, node: dict[str, Any]) -> dict[str, Any]:
    body = documents("v21").types[name]
    return {name: {**body, "properties": {**body["properties"], wire: node}}}


NEW_KINDS: list[tuple[str, str, str, dict[str, Any], str]] = [
    ("a text that became a number", "ModemType", "iccid", {"type": "integer"}, "nothing makes Text of Integer"),
    ("a text that became a list", "ModemType", "imsi", {"type": "array", "items": {"type": "string"}},
     "nothing makes Text of Array"),
    ("a list that takes fewer items", "MeterValueType", "sampledValue",
     {"type": "array", "items": {"$ref": "types.json#/$defs/SampledValueType"}, "minItems": 1, "maxItems": 9},
     "nothing makes Array of Array"),
    ("a number that is a multiple", "ChargingScheduleType", "minChargingRate", {"type": "number", "multipleOf": 0.1},
     "nothing makes multiples"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "wire", "node", "why"), [row[1:] for row in NEW_KINDS], ids=[r[0] for r in NEW_KINDS])
def test_a_difference_that_no_rule_knows_is_named_and_may_be_dropped(
    name: str, wire: str, node: dict[str, Any], why: str
) -> None:
    newer, key = edition("v21", changed(name, wire, node)), f"{name}.{wire}"
    found = [line.removeprefix(f"{FILE}: ") for line in faults(newer=newer)]
    directions = [line.split("] ")[0].strip("[") for line in found if f"dropped: {key!r} is missing, for " in line]
    assert any(line.endswith(why) for line in found)
    assert directions
    dropped = {one: evolve(getattr(FACTS, one), dropped=(key,)) for one in directions}
    assert [line for line in faults(evolve(FACTS, **dropped), newer=newer) if key in line] == []


def test_a_fact_of_the_wrong_shape_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "bridge_a_b.toml"
    path.write_text("[down.answers]\nReset = 3\n[up]\nvalue = {}\n", encoding="utf-8")
    with pytest.raises(CodegenError) as raised:
        read_bridge("a", "b", tmp_path)
    assert len(str(raised.value).splitlines()) == 2
    assert "down.answers" in str(raised.value)
    assert read_bridge("b", "c", tmp_path) == BridgeFacts("codegen/facts/bridge_b_c.toml")


def test_printing_again_makes_the_same_text() -> None:
    older, newer = editions()
    ways = compare("up", older, newer, FACTS).way, compare("down", newer, older, FACTS).way
    committed = ROOT / "src" / "ocppkit" / "bridge" / "_v201_v21.py"
    assert print_bridge(*ways) == committed.read_text(encoding="utf-8")

"""A new edition takes its schemas and its facts, one import and one print; no line that people wrote is touched."""

from __future__ import annotations

import json
import os
import re
import shutil
from copy import deepcopy
from dataclasses import dataclass
from subprocess import CompletedProcess
from typing import Any

import pytest

from tests.editions import ROOT, run, snapshot
from tests.official import schemas

# The edition 2.2-test is 2.1 with an action, an enum value, a renamed and a removed field. Both fields have facts in
# 2.1: the one a unit, the other its secrecy.
ACTION = "MoveBarrier"
RENAMED = ("NotifyWebPaymentStartedRequest", "timeout", "paymentTimeout")
REMOVED = ("APNType", "simPin")
NEW_VALUE = ("ResetEnumType", "WhenParked")

HEAD = """
version = "2.2-test"
package = "v22test"
title = "OCPP 2.2-test (2.1 with changes of all kinds)"
subprotocol = "ocpp2.2-test"
ids = ["urn:ocppkit:2.2-test:"]
extends = "v21"
"""
FACTS = """
dropped = ["APNType.simPin", "NotifyWebPaymentStartedRequest.timeout"]

[blocks]
T = "Parking"

[actions.MoveBarrier]
block = "T"
sender = "csms"
purpose = "Asks the station to open or close the barrier of a parking place."

[units]
"NotifyWebPaymentStartedRequest.paymentTimeout" = "s"
"""

BRIDGE = """
[renamed]
"NotifyWebPaymentStartedRequest.paymentTimeout" = "timeout"

[down.values]
ResetEnumType = { WhenParked = "OnIdle" }

[down.answers]
MoveBarrier = { status = "Rejected" }
"""

PROGRAM = """
import json
from datetime import UTC, datetime

import ocppkit
from ocppkit import CallReceived, CsmsConnection, OCPP22TEST, StationConnection, explain, negotiate

v22test = ocppkit.v22test
version = negotiate("ocpp1.6, ocpp2.1, ocpp2.2-test")
assert version is OCPP22TEST, version
csms, station = CsmsConnection(version), StationConnection(version)


def exchange(request, response):
    pending = csms.call(request, now=0.0, message_id="1")
    texts = csms.messages_to_send()
    station.receive(texts[0], now=0.1)
    match station.events():
        case [CallReceived("1", received)]:
            assert received == request and type(received) is type(request)
    station.reply("1", received, response)
    texts += station.messages_to_send()
    csms.receive(texts[1], now=0.2)
    assert pending.result() == response and type(pending.result()) is type(response)
    return [json.loads(text) for text in texts]


print(json.dumps([
    exchange(
        v22test.MoveBarrierRequest(
            to=v22test.BarrierEnumType.OPEN, not_before=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), evse_id=2
        ),
        v22test.MoveBarrierResponse(status=v22test.BarrierStatusEnumType.REJECTED),
    ),
    exchange(
        v22test.ResetRequest(type=v22test.ResetEnumType.WHEN_PARKED),
        v22test.ResetResponse(status=v22test.ResetStatusEnumType.SCHEDULED),
    ),
    exchange(
        v22test.NotifyWebPaymentStartedRequest(evse_id=1, payment_timeout=60),
        v22test.NotifyWebPaymentStartedResponse(),
    ),
    [finding.pointer + " " + finding.rule for finding in explain(
        v22test.APNType, {"apn": "internet", "apnAuthentication": "AUTO", "simPin": 1234}
    )],
    [version.subprotocol, version.actions["MoveBarrier"].block, str(version.actions["MoveBarrier"].sender)],
]))
"""

CROSSING = """
import json
from datetime import UTC, datetime

from ocppkit import OCPP16, OCPP21, OCPP22TEST, to_payload, v21, v22test
from ocppkit.bridge.flows import Context, Side
from ocppkit.bridge.pairs import PAIRS
from ocppkit.bridge.state import State

pair = PAIRS[OCPP21, OCPP22TEST]
assert (OCPP16, OCPP22TEST) in PAIRS and (OCPP22TEST, OCPP16) in PAIRS  # over the editions between them


def cross(request, response=None):
    context = Context.start(State(), datetime.now(UTC), asker=Side.CSMS, action=request.__ocpp_action__)
    flow = pair.from_csms[type(request)](request, context)
    try:
        asked = next(flow)
        flow.send(response)
    except StopIteration as end:
        answer = to_payload(end.value)
    lost = [f"{loss.pointer} {loss.kind}" for loss in context.losses]
    return [to_payload(asked) if response else None, answer, lost]


print(json.dumps([
    cross(v22test.MoveBarrierRequest(to=v22test.BarrierEnumType.OPEN)),
    cross(
        v22test.ResetRequest(type=v22test.ResetEnumType.WHEN_PARKED),
        v21.ResetResponse(status=v21.ResetStatusEnumType.SCHEDULED),
    ),
    cross(
        v22test.NotifyWebPaymentStartedRequest(evse_id=1, payment_timeout=60), v21.NotifyWebPaymentStartedResponse()
    ),
]))
"""

TYPED = """
from ocppkit import OCPP22TEST, CsmsConnection, StationConnection, v21, v22test

csms, station = CsmsConnection(OCPP22TEST), StationConnection(OCPP22TEST)
move = v22test.MoveBarrierRequest(to=v22test.BarrierEnumType.OPEN)
reveal_type(csms.call(move, now=0.0).result())
station.call(move, now=0.0)
csms.call(v21.ClearCacheRequest(), now=0.0)
v22test.NotifyWebPaymentStartedRequest(evse_id=1, timeout=60)
"""


def bundle() -> dict[str, dict[str, Any]]:
    """Return the official schemas of 2.2-test, made from those of 2.1."""
    files = deepcopy(schemas("2.1"))
    request, response = deepcopy(files["ResetRequest"]), deepcopy(files["ResetResponse"])
    request["$id"], response["$id"] = (f"urn:OCPP:Cp:2:2025:1:{ACTION}{kind}" for kind in ("Request", "Response"))
    request["definitions"]["BarrierEnumType"] = {"type": "string", "enum": ["Open", "Closed"]}
    del request["definitions"]["ResetEnumType"], request["properties"]["type"]
    request["properties"] |= {
        "to": {"$ref": "#/definitions/BarrierEnumType"},
        "from": {"type": "string", "format": "date-time"},
    }
    request["required"] = ["to"]
    del response["definitions"]["ResetStatusEnumType"]
    response["definitions"]["BarrierStatusEnumType"] = {"type": "string", "enum": ["Accepted", "Rejected"]}
    response["properties"]["status"] = {"$ref": "#/definitions/BarrierStatusEnumType"}
    files |= {f"{ACTION}Request": request, f"{ACTION}Response": response}

    message, old, new = RENAMED
    renamed = files[message]
    renamed["properties"] = {new if name == old else name: node for name, node in renamed["properties"].items()}
    renamed["required"] = [new if name == old else name for name in renamed["required"]]
    for schema in files.values():
        schema["$id"] = schema["$id"].replace("urn:OCPP:Cp:2:2025:1:", "urn:ocppkit:2.2-test:")
        for name, definition in schema.get("definitions", {}).items():
            if name == NEW_VALUE[0]:
                definition["enum"].append(NEW_VALUE[1])
            elif name == REMOVED[0]:
                del definition["properties"][REMOVED[1]]
    return files


@dataclass(frozen=True)
class Made:
    """What the generator and a program said on the way to the new edition, and the tree before and after."""

    imported_without_facts: CompletedProcess[str]
    imported: CompletedProcess[str]
    printed_without_facts: CompletedProcess[str]
    changed_without_facts: set[str]
    printed_without_a_bridge: CompletedProcess[str]
    printed: CompletedProcess[str]
    checked: CompletedProcess[str]
    compared: CompletedProcess[str]
    ran: CompletedProcess[str]
    crossed: CompletedProcess[str]
    typed: CompletedProcess[str]
    changed: set[str]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Make the edition in a copy of the tree."""
    tree, files = tmp_path_factory.mktemp("tree"), tmp_path_factory.mktemp("bundle")
    for folder in ("codegen", "schemas", "src"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for message, schema in bundle().items():
        (files / f"{message}.json").write_text(json.dumps(schema, indent=4), encoding="utf-8")
    before = snapshot(tree)
    facts, names = (tree / "codegen" / "facts" / name for name in ("v22test.toml", "names.toml"))

    def changed() -> set[str]:
        now = snapshot(tree)
        return {name for name in before | now if before.get(name) != now.get(name)}

    facts.write_text(HEAD, encoding="utf-8")
    imported_without_facts = run(tree, "-m", "codegen", "import", files)
    facts.write_text(HEAD + FACTS, encoding="utf-8")
    imported = run(tree, "-m", "codegen", "import", files)
    facts.write_text(HEAD, encoding="utf-8")
    printed_without_facts = run(tree, "-m", "codegen")
    changed_without_facts = changed()
    facts.write_text(HEAD + FACTS, encoding="utf-8")
    names.write_text(names.read_text(encoding="utf-8") + 'from = "not_before"\n', encoding="utf-8")
    printed_without_a_bridge = run(tree, "-m", "codegen")
    changed_without_facts |= changed()
    (facts.parent / "bridge_v21_v22test.toml").write_text(BRIDGE, encoding="utf-8")
    return Made(
        imported_without_facts,
        imported,
        printed_without_facts,
        changed_without_facts,
        printed_without_a_bridge,
        printed=run(tree, "-m", "codegen"),
        checked=run(tree, "-m", "codegen", "--check"),
        compared=run(tree, "-m", "codegen", "diff", "v21", "v22test"),
        ran=run(tree, "-W", "error", "-c", PROGRAM),
        crossed=run(tree, "-W", "error", "-c", CROSSING),
        typed=run(tree, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={os.devnull}", "-c", TYPED),
        changed=changed(),
    )


def test_an_action_without_facts_stops_the_import_of_its_edition(made: Made) -> None:
    ended = made.imported_without_facts
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "codegen/facts/v22test.toml: [actions.MoveBarrier] is missing (sender, block, purpose)\n"


def test_the_official_files_of_the_edition_are_imported_with_one_command(made: Made) -> None:
    ended = made.imported
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == "OCPP 2.2-test (2.1 with changes of all kinds): 183 messages, 234 types, 184 files written\n"


def test_all_facts_that_are_missing_when_printing_are_one_error_and_nothing_is_printed(made: Made) -> None:
    ended = made.printed_without_facts
    assert (ended.returncode, ended.stdout) == (1, "")
    assert sorted(ended.stderr.splitlines()) == [
        "codegen/facts/v22test.toml: 'APNType.simPin' names nothing in schemas/v22test",
        "codegen/facts/v22test.toml: 'NotifyWebPaymentStartedRequest.timeout' names nothing in schemas/v22test",
        "codegen/facts/v22test.toml: [actions.MoveBarrier] is missing (sender, block, purpose)",
        "v22test.MoveBarrierRequest: 'from' would be 'from' in Python; name it in codegen/facts/names.toml",
    ]
    assert not [name for name in made.changed_without_facts if name.startswith("src/")]


def test_a_bridge_to_the_edition_says_what_is_to_be_chosen_and_nothing_is_printed(made: Made) -> None:
    ended = made.printed_without_a_bridge
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.splitlines() == [
        f"codegen/facts/bridge_v21_v22test.toml: {line}"
        for line in (
            "[up.fill] 'NotifyWebPaymentStartedRequest.paymentTimeout' is missing: a value, or false",
            "[down.fill] 'NotifyWebPaymentStartedRequest.timeout' is missing: a value, or false",
            "[down.values.ResetEnumType] 'WhenParked' is missing:"
            " one of Immediate, OnIdle, ImmediateAndResume, or false",
            "[down.answers] MoveBarrier is missing: the payload of an answer, or false",
        )
    ]


def test_the_edition_is_printed_with_one_command_and_the_others_stay_as_they_are(made: Made) -> None:
    assert (made.printed.returncode, made.printed.stderr) == (0, "")
    assert made.printed.stdout.splitlines() == [
        "v16: 0 of 12 files written",
        "v201: 0 of 12 files written",
        "v21: 0 of 12 files written",
        "v22test: 10 of 10 files written",
        "ocppkit: 1 of 1 files written",
        "bridge: 2 of 3 files written",
    ]
    assert (made.checked.returncode, made.checked.stdout, made.checked.stderr) == (0, "", "")


def test_the_difference_names_the_action_the_value_and_the_renamed_and_removed_fields(made: Made) -> None:
    assert (made.compared.returncode, made.compared.stderr) == (0, "")
    assert made.compared.stdout.splitlines() == [
        "### Schemas: v21 to v22test",
        "",
        "- Messages added: `MoveBarrierRequest`, `MoveBarrierResponse`.",
        "- Types added: `BarrierEnumType`, `BarrierStatusEnumType`.",
        "- `NotifyWebPaymentStartedRequest`: new required `paymentTimeout`: integer; removed `timeout`.",
        "- `APNType`: removed `simPin`.",
        "- `ResetEnumType`: new value `WhenParked`.",
        "",
    ]


def test_a_program_negotiates_the_edition_and_exchanges_its_typed_messages(made: Made) -> None:
    assert (made.ran.returncode, made.ran.stderr) == (0, "")
    assert json.loads(made.ran.stdout) == [
        [
            [2, "1", "MoveBarrier", {"evseId": 2, "to": "Open", "from": "2026-01-02T03:04:05Z"}],
            [3, "1", {"status": "Rejected"}],
        ],
        [[2, "1", "Reset", {"type": "WhenParked"}], [3, "1", {"status": "Scheduled"}]],
        [[2, "1", "NotifyWebPaymentStarted", {"evseId": 1, "paymentTimeout": 60}], [3, "1", {}]],
        ["/simPin additionalProperties"],
        ["ocpp2.2-test", "T", "Sender.CSMS"],
    ]


def test_messages_of_the_edition_cross_the_bridge_to_the_one_before(made: Made) -> None:
    assert (made.crossed.returncode, made.crossed.stderr) == (0, "")
    why = {"reasonCode": "UnsupportedRequest", "additionalInfo": "OCPP 2.1 has no MoveBarrier"}
    assert json.loads(made.crossed.stdout) == [
        [None, {"status": "Rejected", "statusInfo": why}, [" answered"]],
        [{"type": "OnIdle"}, {"status": "Scheduled"}, ["/type folded"]],
        [{"evseId": 1, "timeout": 60}, {}, []],
    ]


def test_a_type_checker_knows_the_responses_directions_and_fields_of_the_edition(made: Made) -> None:
    assert made.typed.stderr == ""
    assert re.findall(r":(\d+): note: Revealed type is .*[.](\w+)", made.typed.stdout) == [("6", "MoveBarrierResponse")]
    assert re.findall(r":(\d+): error: .*\[(.+)\]", made.typed.stdout) == [
        ("7", "arg-type"),  # a station does not send it
        ("8", "arg-type"),  # another version's
        ("9", "call-arg"),  # renamed
    ]


def test_nothing_changed_but_schemas_facts_and_printed_files(made: Made) -> None:
    folders = ("schemas/v22test/", "src/ocppkit/v22test/")
    assert {name for name in made.changed if not name.startswith(folders)} == {
        "codegen/facts/bridge_v21_v22test.toml",
        "codegen/facts/names.toml",
        "codegen/facts/v22test.toml",
        "schemas/SOURCES.toml",
        "src/ocppkit/bridge/_editions.py",
        "src/ocppkit/bridge/_v21_v22test.py",
        "src/ocppkit/versions.py",
    }
    assert {folder for folder in folders for name in made.changed if name.startswith(folder)} == set(folders)

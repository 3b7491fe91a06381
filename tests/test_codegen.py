"""The generator prints what is committed, restates the official schemas exactly, and stops at what it does not know."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from tests import official
from tests.editions import ROOT, marked, run, snapshot, zipped

SCHEMAS = ROOT / "schemas"
PACKAGES = ROOT / "src" / "ocppkit"
FOLDERS = {edition: f"v{edition.replace('.', '')}" for edition in official.MESSAGES}

needs_official_files = pytest.mark.skipif(
    official.FOLDER is None, reason="only the official files can be imported: set OCPPKIT_OFFICIAL_SCHEMAS"
)


# Printing


def test_the_committed_packages_are_what_the_generator_prints() -> None:
    checked = run(ROOT, "-m", "codegen", "--check")
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


def test_printing_again_makes_the_same_bytes_and_the_same_files(tmp_path: Path) -> None:
    assert main(["--packages", str(tmp_path)]) == 0
    singles = ("versions.py", "bridge/_editions.py", "bridge/_v201_v21.py")
    committed = {name: (PACKAGES / name).read_bytes() for name in singles}
    for folder in FOLDERS.values():
        committed |= {f"{folder}/{name}": data for name, data in snapshot(PACKAGES / folder).items()}
    assert snapshot(tmp_path) == committed


def test_the_check_shows_what_differs_from_a_changed_or_deleted_file_and_leaves_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    packages = shutil.copytree(PACKAGES, tmp_path / "ocppkit")
    changed = packages / "v21" / "enums.py"
    changed.write_text(changed.read_text(encoding="utf-8").replace('"OnIdle"', '"WhenIdle"', 1), encoding="utf-8")
    (packages / "v16" / "_decode.pyi").unlink()
    before = snapshot(packages)
    assert main(["--check", "--packages", str(packages)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("--- ")] == ["--- v16/_decode.pyi", "--- v21/enums.py"]
    assert [line.split() for line in lines if line.startswith(("-  ", "+  "))] == [
        ["-", "ON_IDLE", "=", '"WhenIdle"'],
        ["+", "ON_IDLE", "=", '"OnIdle"'],
    ]
    assert snapshot(packages) == before


# Importing the official files


def messages_alone(files: dict[str, bytes]) -> dict[str, bytes]:
    """Leave out the registries, which have an importer of their own."""
    return {name: data for name, data in files.items() if not name.startswith("registry/")}


@needs_official_files
def test_importing_the_official_folder_makes_the_committed_schemas(tmp_path: Path) -> None:
    assert main(["--schemas", str(tmp_path), "import", str(official.FOLDER)]) == 0
    assert snapshot(tmp_path) == messages_alone(snapshot(SCHEMAS))


def as_shipped(edition: str, change: Callable[[bytes], bytes]) -> dict[str, bytes]:
    """Return an edition's official files under the names that they have in the OCA's zips."""
    files: dict[str, bytes] = {}
    for path in official.folder(edition).glob("*.json"):
        bare = edition == "1.6" or path.stem == "NotifyPeriodicEventStreamRequest"
        files[f"{path.stem.removesuffix('Request') if bare else path.stem}.json"] = change(path.read_bytes())
    return files


@needs_official_files
@pytest.mark.parametrize("change", [bytes, marked], ids=["as they are", "with mark and CRLF"])
def test_importing_zips_as_the_oca_ships_them_makes_the_committed_schemas(
    change: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    part3 = {f"OCPP 2.1/part 3/{name}": data for name, data in as_shipped("2.1", change).items()}
    older = {"OCPP 2.0.1/part 3.zip": zipped(as_shipped("2.0.1", change)), "OCPP 2.0.1/part 2.pdf": b"%PDF"}
    (tmp_path / "2.zip").write_bytes(zipped({**part3, **older, "read me.txt": b"{"}))
    (tmp_path / "1.6.zip").write_bytes(zipped(as_shipped("1.6", change)))
    schemas = tmp_path / "schemas"
    assert main(["--schemas", str(schemas), "import", str(tmp_path / "1.6.zip"), str(tmp_path / "2.zip")]) == 0
    made, committed = snapshot(schemas), messages_alone(snapshot(SCHEMAS))
    if change is marked:  # other bytes, so other digests; of the same messages
        sources = [tomllib.loads(files.pop("SOURCES.toml").decode()) for files in (made, committed)]
        assert [{k: [*v["files"]] for k, v in table.items()} for table in sources[:1]] == [
            {k: [*v["files"]] for k, v in table.items()} for table in sources[1:]
        ]
    assert made == committed


def keywords(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield all keywords below a schema with their values; names of properties and types are none."""
    for key, value in schema.items():
        yield key, value
        if key in {"properties", "$defs"}:
            for inner in value.values():
                yield from keywords(inner)
        elif key == "items":
            yield from keywords(value)


def test_the_committed_schemas_hold_facts_and_no_prose() -> None:
    facts = {
        "$defs", "$ref", "$schema", "additionalProperties", "default", "enum", "format", "items", "maxItems",
        "maxLength", "maximum", "minItems", "minimum", "multipleOf", "properties", "required", "type", "x-ocpp",
    }  # fmt: skip
    paths = list(SCHEMAS.glob("v*/*.json"))
    found = [pair for path in paths for pair in keywords(json.loads(path.read_text(encoding="utf-8")))]
    assert {key for key, _ in found} == facts
    assert [note for key, note in found if key == "x-ocpp" and note not in ({"draft": 4}, {"draft": 6})] == []
    others = {path.name for path in SCHEMAS.rglob("*") if path.is_file() and path not in paths}
    assert others - {path.name for path in SCHEMAS.glob("registry/*")} == {"SOURCES.toml"}


def shape(schema: dict[str, Any], types: dict[str, Any]) -> list[Any]:
    """Return the names of an object's properties, in order, each with what is below it."""
    name = schema.get("$ref", "").rpartition("/")[2]
    target = types[name] if name else schema
    if "items" in target:
        return shape(target["items"], types)
    return [(wire, shape(node, types)) for wire, node in target.get("properties", {}).items()]


@pytest.mark.parametrize("edition", official.MESSAGES)
def test_properties_stand_in_the_order_of_the_official_schemas(edition: str) -> None:
    folder = SCHEMAS / FOLDERS[edition]
    types = json.loads((folder / "types.json").read_text(encoding="utf-8"))["$defs"]
    for message, schema in official.schemas(edition).items():
        restated = json.loads((folder / f"{message}.json").read_text(encoding="utf-8"))
        assert shape(restated, types) == shape(schema, schema.get("definitions", {})), message


# What stops the generator, shown on an edition of two actions

TINY = """
version = "9.0"
package = "v90"
title = "OCPP 9.0"
subprotocol = "ocpp9.0"
protocol = "2.1"
ids = ["urn:tiny:"]

[blocks]
A = "All"

[actions.Ping]
block = "A"
sender = "csms"
purpose = "Asks whether the station is there."

[actions.Tell]
block = "A"
sender = "station"
kind = "send"
purpose = "Says something."

[units]
"PingRequest.delay" = "s"
"""


def tiny(message: str, **properties: Any) -> dict[str, Any]:
    """Return a message in the form of the official schemas."""
    mode = {"javaType": "Mode", "type": "string", "additionalProperties": False, "enum": ["On", "Off"]}
    return {
        "$schema": "http://json-schema.org/draft-06/schema#",
        "$id": f"urn:tiny:{message}",
        "comment": "Whose it is.",
        "definitions": {"ModeEnumType": {"description": "Says much.\r\n", **mode}},
        "type": "object",
        "additionalProperties": False,
        "properties": {"mode": {"$ref": "#/definitions/ModeEnumType"}, **properties},
        "required": ["mode"],
    }


class Workshop:
    """The generator with folders of its own, and the bundle of the tiny edition."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.bundle, self.schemas, self.facts, self.packages = (
            folder / name for name in ("bundle", "schemas", "facts", "packages")
        )
        self.capsys = capsys
        self.files = {
            "PingRequest": tiny("PingRequest", delay={"type": "integer", "minimum": 0.0}),
            "PingResponse": tiny("PingResponse", texts={"type": "array", "items": {"type": "string"}}),
            "Tell": tiny("Tell"),
        }
        self.facts.mkdir()
        (self.facts / "v90.toml").write_text(TINY, encoding="utf-8")
        shutil.copy(ROOT / "codegen" / "facts" / "names.toml", self.facts)

    def write(self, form: Callable[[bytes], bytes] = bytes) -> Path:
        """Write the bundle."""
        self.bundle.mkdir(exist_ok=True)
        for name, schema in self.files.items():
            (self.bundle / f"{name}.json").write_bytes(form(json.dumps(schema, indent=4).encode()))
        return self.bundle

    def run(self, *arguments: object) -> tuple[int, list[str], list[str]]:
        """Run the generator; return its exit code and the lines on stdout and stderr."""
        self.capsys.readouterr()
        folders = [f"--{name}={getattr(self, name)}" for name in ("schemas", "facts", "packages")]
        code = main([*folders, *map(str, arguments)])
        written = self.capsys.readouterr()
        return code, written.out.splitlines(), written.err.splitlines()

    def stopped(self, *arguments: object) -> list[str]:
        """Run the generator, which is to stop without having written anything; return the faults."""
        before = [snapshot(folder) for folder in (self.schemas, self.packages)]
        code, out, faults = self.run(*arguments)
        assert (code, out) == (1, [])
        assert [snapshot(folder) for folder in (self.schemas, self.packages)] == before
        return [fault.replace(f"{self.bundle}/", "").replace(f"{self.facts}/", "") for fault in faults]

    def replace(self, old: str, new: str) -> None:
        """Change the facts."""
        facts = (self.facts / "v90.toml").read_text(encoding="utf-8")
        assert old in facts
        (self.facts / "v90.toml").write_text(facts.replace(old, new), encoding="utf-8")

    def add_v91(self) -> None:
        """Add a second edition with the same facts."""
        facts = (self.facts / "v90.toml").read_text(encoding="utf-8")
        (self.facts / "v91.toml").write_text(facts.replace("v90", "v91"), encoding="utf-8")


@pytest.fixture
def workshop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Workshop:
    return Workshop(tmp_path, capsys)


def test_a_folder_and_a_zip_in_a_zip_with_marks_and_crlf_are_restated_alike(workshop: Workshop) -> None:
    assert workshop.run("import", workshop.write()) == (0, ["OCPP 9.0: 3 messages, 1 types, 4 files written"], [])
    outer = workshop.bundle.with_suffix(".zip")
    inner = zipped({f"a/b/{name}": data for name, data in snapshot(workshop.write(marked)).items()})
    outer.write_bytes(zipped({"schemas.zip": inner, "terms.pdf": b"%PDF"}))
    assert workshop.run("import", outer) == (
        0,
        ["### Schemas: OCPP 9.0", "", "No change.", "", "OCPP 9.0: 3 messages, 1 types, 0 files written"],
        [],
    )


def test_an_unknown_keyword_stops_the_import_with_file_and_pointer(workshop: Workshop) -> None:
    workshop.files["PingRequest"]["properties"]["delay"]["exclusiveMinimum"] = 0
    assert workshop.stopped("import", workshop.write()) == [
        "PingRequest.json: /properties/delay/exclusiveMinimum: unknown keyword"
    ]


UNKNOWN: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "type": (lambda s: s["properties"]["delay"].update(type=["integer", "null"]), "/properties/delay/type"),
    "type of a message": (lambda s: s.update(type="array"), "/type"),
    "format": (
        lambda s: s["properties"].update(delay={"type": "string", "format": "ipv4"}),
        "/properties/delay/format",
    ),
    "limit": (lambda s: s["properties"]["delay"].update(minimum="0"), "/properties/delay/minimum"),
    "length": (lambda s: s["properties"].update(d={"type": "string", "maxLength": 1.5}), "/properties/d/maxLength"),
    "values": (lambda s: s["definitions"]["ModeEnumType"].update(enum=[1]), "/definitions/ModeEnumType/enum"),
    "definition": (lambda s: s["definitions"].update(T={"type": "string"}), "/definitions/T"),
    "definitions": (lambda s: s.update(definitions=[]), "/definitions"),
    "properties": (lambda s: s["properties"].update(delay=True), "/properties"),
    "required": (lambda s: s.update(required=True), "/required"),
    "required name": (lambda s: s["required"].append("gone"), "/required"),
    "extension": (lambda s: s.update(additionalProperties={"type": "string"}), "/additionalProperties"),
    "list": (lambda s: s["properties"].update(delay={"type": "array"}), "/properties/delay/items"),
    "list of lists": (
        lambda s: s["properties"].update(d={"type": "array", "items": {"type": "array", "items": {"type": "string"}}}),
        "/properties/d/items",
    ),
    "reference": (
        lambda s: s["properties"].update(d={"$ref": "Tell.json#/definitions/ModeEnumType"}),
        "/properties/d/$ref",
    ),
    "undefined": (lambda s: s["properties"].update(d={"$ref": "#/definitions/Gone"}), "/properties/d/$ref"),
    "draft": (lambda s: s.update({"$schema": "https://json-schema.org/draft/2020-12/schema"}), "/$schema"),
    "id": (lambda s: s.update({"$id": "urn:other:PingRequest"}), "/$id"),
    "other message": (lambda s: s.update({"$id": "urn:tiny:Pong"}), "/$id"),
    "no id": (lambda s: s.pop("$id"), "/$id"),
}


@pytest.mark.parametrize(("change", "pointer"), UNKNOWN.values(), ids=UNKNOWN)
def test_a_value_that_cannot_be_restated_stops_the_import_with_file_and_pointer(
    change: Callable[[dict[str, Any]], object], pointer: str, workshop: Workshop
) -> None:
    change(workshop.files["PingRequest"])
    [fault] = workshop.stopped("import", workshop.write())
    assert fault.startswith(f"PingRequest.json: {pointer}: ")


def test_a_definition_that_two_messages_give_differently_stops_the_import_with_both_places(workshop: Workshop) -> None:
    workshop.files["PingResponse"]["definitions"]["ModeEnumType"]["enum"].append("Sometimes")
    assert workshop.stopped("import", workshop.write()) == [
        "PingResponse.json: /definitions/ModeEnumType: ModeEnumType differs from PingRequest.json: "
        "/definitions/ModeEnumType"
    ]


@pytest.mark.parametrize("message", ["PingRequest", "PingResponse", "Tell"])
def test_a_missing_message_stops_the_import(message: str, workshop: Workshop) -> None:
    del workshop.files[message]
    name = {"Tell": "TellRequest"}.get(message, message)
    assert workshop.stopped("import", workshop.write()) == [f"OCPP 9.0: {name} is missing from the bundle"]


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ("PongRequest", "codegen/facts/v90.toml: [actions.Pong] is missing (sender, block, purpose)"),
        ("PongResponse", "PongResponse.json: the response has no request"),
        (
            "TellResponse",
            "TellResponse.json: codegen/facts say that Tell is a SEND, which has no response",
        ),
    ],
)
def test_an_extra_message_stops_the_import(message: str, fault: str, workshop: Workshop) -> None:
    workshop.files[message] = tiny(message)
    assert workshop.stopped("import", workshop.write()) == [fault]


def test_a_message_that_stands_in_the_bundle_twice_with_other_content_stops_the_import(workshop: Workshop) -> None:
    copy = workshop.write() / "new" / "PingRequest.json"
    copy.parent.mkdir()
    copy.write_bytes((workshop.bundle / "PingRequest.json").read_bytes())
    assert workshop.run("import", workshop.bundle)[0] == 0
    copy.write_text(json.dumps(tiny("PingRequest")), encoding="utf-8")
    assert workshop.stopped("import", workshop.bundle) == [
        "new/PingRequest.json: PingRequest stands in PingRequest.json too, with other content"
    ]


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("Ping.json", b"<html>\n", "no JSON: Expecting value: line 1 column 1 (char 0)"),
        ("Ping.json", b"\xff{}", "no JSON: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"),
        ("Ping.json", b"[]", "no JSON object"),
        ("Ping.zip", b"<html>\n", "no zip: File is not a zip file"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_stops_the_import(
    name: str, data: bytes, fault: str, workshop: Workshop
) -> None:
    (workshop.write() / name).write_bytes(data)
    assert workshop.stopped("import", workshop.bundle) == [f"{name}: {fault}"]


def test_an_empty_bundle_stops_the_import(workshop: Workshop) -> None:
    workshop.files.clear()
    assert workshop.stopped("import", workshop.write()) == [f"no schema file below {workshop.bundle}"]
    zip_file = workshop.bundle / "empty.zip"
    zip_file.write_bytes(zipped({"terms.pdf": b"%PDF"}))
    assert workshop.stopped("import", zip_file) == ["no schema file below empty.zip"]
    assert workshop.stopped("import", workshop.bundle / "gone") == ["gone: no such file or folder"]


def test_a_fault_is_one_line_on_stderr_and_exit_code_1(tmp_path: Path) -> None:
    ended = run(ROOT, "-m", "codegen", "import", tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", f"no schema file below {tmp_path}\n")


def test_all_faults_of_a_bundle_are_one_error(workshop: Workshop) -> None:
    del workshop.files["PingResponse"]
    workshop.files["Pong"] = tiny("Pong", delay={"type": "integer", "const": 1})
    workshop.files["Tell"]["definitions"]["ModeEnumType"]["enum"].pop()
    assert workshop.stopped("import", workshop.write()) == [
        "Pong.json: /properties/delay/const: unknown keyword",
        "Tell.json: /definitions/ModeEnumType: ModeEnumType differs from PingRequest.json: /definitions/ModeEnumType",
        "codegen/facts/v90.toml: [actions.Pong] is missing (sender, block, purpose)",
        "OCPP 9.0: PingResponse is missing from the bundle",
    ]


def test_facts_that_are_missing_when_printing_are_one_error_that_lists_them_all(workshop: Workshop) -> None:
    workshop.files["PingRequest"]["properties"] |= {"class": {"type": "string"}, "de lay": {"type": "string"}}
    workshop.files["Tell"]["properties"] |= {"from": {"type": "string"}}
    assert workshop.run("import", workshop.write())[0] == 0
    workshop.replace("[actions.Tell]", "[actions.Say]")
    workshop.replace('A = "All"', "")
    workshop.add_v91()
    shutil.copytree(workshop.schemas / "v90", workshop.schemas / "v91")
    assert sorted(workshop.stopped()) == sorted(
        line.replace("v90", package)
        for package in ("v90", "v91")
        for line in (
            "codegen/facts/v90.toml: [actions.Tell] is missing (sender, block, purpose)",
            "codegen/facts/v90.toml: [blocks] 'A' is missing (Ping)",
            "schemas/v90: SayRequest is missing, and codegen/facts have its action",
            "v90.PingRequest: 'class' would be 'class' in Python; name it in codegen/facts/names.toml",
            "v90.TellRequest: 'from' would be 'from' in Python; name it in codegen/facts/names.toml",
        )
    )


def test_an_incomplete_action_is_named_with_all_that_it_lacks_in_every_edition(workshop: Workshop) -> None:
    for old in ('sender = "csms"', 'purpose = "Asks whether the station is there."'):
        workshop.replace(old, "")
    workshop.add_v91()
    missing = [f"required field missing @ $.actions['Ping'].{name}" for name in ("sender", "purpose")]
    assert workshop.stopped() == [f"{file}: {line}" for file in ("v90.toml", "v91.toml") for line in missing]


def test_facts_about_what_the_schemas_do_not_have_are_refused(workshop: Workshop) -> None:
    assert workshop.run("import", workshop.write())[0] == 0
    workshop.replace("PingRequest.delay", "PingRequest.dealy")
    assert workshop.stopped() == ["codegen/facts/v90.toml: 'PingRequest.dealy' names nothing in schemas/v90"]


def test_dropping_a_fact_that_is_not_inherited_is_refused(workshop: Workshop) -> None:
    (workshop.facts / "v91.toml").write_text('extends = "v90"\ndropped = ["PingRequest.dealy"]\n', encoding="utf-8")
    assert workshop.stopped() == ["v91.toml: dropped: 'PingRequest.dealy' is no inherited fact"]


# Comparing editions


def test_the_difference_of_two_editions_is_a_changelog_section(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "v201", "v21"]) == 0
    title, blank, messages, types, removed, *changes, last = capsys.readouterr().out.splitlines()
    assert (title, blank, last) == ("### Schemas: v201 to v21", "", "")
    assert messages.startswith("- Messages added: `AFRRSignalRequest`, `AFRRSignalResponse`, ")
    assert "`NotifyPeriodicEventStreamRequest`" in messages
    assert "NotifyPeriodicEventStreamResponse" not in messages
    assert messages.count("`") == 2 * (official.MESSAGES["2.1"] - official.MESSAGES["2.0.1"])
    assert "`DERCurveType`" in types
    assert removed == "- Types removed: `ChargingLimitSourceEnumType`, `ConnectorEnumType`, `IdTokenEnumType`."
    by_name = {line.split("`")[1]: line for line in changes}
    assert len(by_name) == len(changes)
    for name, change in {
        "ResetEnumType": ": new value `ImmediateAndResume`.",
        "ChargingProfilePurposeEnumType": ": new values `PriorityCharging`, `LocalGeneration`.",
        "ResetRequest": ": `evseId`: integer became integer (at least 0).",
        "MessageContentType": ": `content`: string (at most 512) became string (at most 1024).",
        "IdTokenType": "; `type`: IdTokenEnumType became string (at most 20).",
        "ChargingSchedulePeriodType": "; `limit` is now optional; ",
        "VariableMonitoringType": ": new required `eventNotificationType`: EventNotificationEnumType; ",
        "TransactionEventResponse": ": new optional `transactionLimit`: TransactionLimitType; ",
    }.items():
        assert change in by_name[name]
    assert "UnlockConnectorResponse" not in by_name


def test_the_difference_of_an_edition_and_itself_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    for folder in FOLDERS.values():
        assert main(["diff", folder, str(SCHEMAS / folder)]) == 0
        assert capsys.readouterr().out == f"### Schemas: {folder} to {folder}\n\nNo change.\n\n"


def test_the_difference_names_what_became_required_or_was_removed_closed_or_opened(workshop: Workshop) -> None:
    assert workshop.run("import", workshop.write())[0] == 0
    request, response = workshop.files["PingRequest"], workshop.files["PingResponse"]
    del request["properties"]["mode"], response["additionalProperties"]
    request["required"] = ["delay"]
    response["properties"]["mode"] = {"type": "string", "default": "On"}
    for schema in workshop.files.values():
        schema["definitions"]["ModeEnumType"]["enum"] = ["On", "Auto"]
        schema["$schema"] = "http://json-schema.org/draft-04/schema#"
    draft = "JSON Schema draft 6 became 4"
    assert workshop.run("import", workshop.write())[1][:6] == [
        "### Schemas: OCPP 9.0",
        "",
        f"- `PingRequest`: removed `mode`; `delay` is now required; {draft}.",
        f"- `PingResponse`: `mode`: ModeEnumType became string; `mode` default None became 'On'; "
        f"opened to any property; {draft}.",
        f"- `TellRequest`: {draft}.",
        "- `ModeEnumType`: new value `Auto`; removed value `Off`.",
    ]

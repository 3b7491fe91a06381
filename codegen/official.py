"""Reads the schema files of an official bundle, as the OCA ships them, and restates their facts.

A bundle is a folder, a zip or several of them. Files may start with a byte order mark and end their lines with
CRLF; 1.6 has its draft-04 core beside the draft-06 files of the security whitepaper. Whatever this module does not
know stops it: an unknown keyword must be understood before its schema can be restated.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from attrs import define, field, frozen

from codegen.documents import Documents, Json, reference
from codegen.errors import CodegenError
from codegen.facts import EditionFacts, missing

_DRAFTS: Final = {
    "http://json-schema.org/draft-04/schema#": 4,
    "http://json-schema.org/draft-06/schema#": 6,
}
_ROOT: Final = {"$schema", "$id", "id", "title", "comment", "definitions"}
_PROSE: Final = {"description", "javaType"}
# Restated as they are, by type. `default` is a fact that no decoder fills in.
_KEPT: Final = {
    "string": {"maxLength", "format", "enum"},
    "integer": {"minimum", "maximum"},
    "number": {"minimum", "maximum", "multipleOf"},
    "boolean": set[str](),
    "array": {"items", "minItems", "maxItems"},
    "object": {"properties", "required", "additionalProperties"},
}
_FORMATS: Final = {"date-time", "uri"}


@frozen
class OfficialFile:
    """One official schema file: its message, where it lies, its draft, digest and content."""

    message: str
    label: str
    draft: int
    sha256: str
    schema: dict[str, Json]


def read_bundle(paths: Iterable[Path], editions: Iterable[EditionFacts]) -> dict[str, list[OfficialFile]]:
    """Read all schema files below the paths, by the package of their edition.

    Raises:
        CodegenError: a file is no JSON or no zip, carries no OCPP id, or one message stands in two different files.
    """
    found: dict[str, dict[str, OfficialFile]] = {}
    editions = list(editions)
    for label, data in _files(paths):
        package, file = _identify(label, data, editions)
        known = found.setdefault(package, {}).setdefault(file.message, file)
        if known.sha256 != file.sha256:
            raise CodegenError(f"{label}: {file.message} stands in {known.label} too, with other content")
    if not found:
        raise CodegenError(f"no schema file below {', '.join(map(str, paths))}")
    return {package: [files[name] for name in sorted(files)] for package, files in found.items()}


def _files(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.suffix in {".json", ".zip"}:
                    yield from _files([file])
        elif path.suffix == ".zip" and path.is_file():
            try:
                yield from _zipped(str(path), zipfile.Path(path))
            except zipfile.BadZipFile as error:
                raise CodegenError(f"{path}: no zip: {error}") from None
        elif path.is_file():
            yield str(path), path.read_bytes()
        else:
            raise CodegenError(f"{path}: no such file or folder")


def _zipped(label: str, folder: zipfile.Path) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        inner = f"{label}/{entry.name}"
        if entry.is_dir():
            yield from _zipped(inner, entry)
        elif entry.name.endswith(".json"):
            yield inner, entry.read_bytes()
        elif entry.name.endswith(".zip"):
            with entry.open("rb") as stream:
                yield from _zipped(inner, zipfile.Path(zipfile.ZipFile(stream)))


def _identify(label: str, data: bytes, editions: list[EditionFacts]) -> tuple[str, OfficialFile]:
    try:
        schema: Any = json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        raise CodegenError(f"{label}: no JSON: {error}") from None
    if not isinstance(schema, dict):
        raise CodegenError(f"{label}: no JSON object")
    return _of_edition(label, data, {**schema}, editions)


def _of_edition(
    label: str, data: bytes, schema: dict[str, Any], editions: list[EditionFacts]
) -> tuple[str, OfficialFile]:
    name = schema.get("$id", schema.get("id"))
    if not isinstance(name, str):
        raise CodegenError(f"{label}: /$id: missing, so the edition is unknown")
    draft = _DRAFTS.get(str(schema.get("$schema")))
    if draft is None:
        raise CodegenError(f"{label}: /$schema: {schema.get('$schema')!r} is neither draft-04 nor draft-06")
    for edition in editions:
        for prefix in edition.ids:
            if name.startswith(prefix):
                message = _message(name.removeprefix(prefix))
                if message != _message(Path(label).stem):
                    raise CodegenError(f"{label}: /$id: {name!r} belongs to {message}, not to a file of this name")
                return edition.package, OfficialFile(message, label, draft, hashlib.sha256(data).hexdigest(), schema)
    raise CodegenError(f"{label}: /$id: {name!r} belongs to no edition in codegen/facts")


def _message(name: str) -> str:
    """Normalise ``X.req`` and ``X.conf`` to the class names that all versions share."""
    if name.endswith(".req"):
        return f"{name.removesuffix('.req')}Request"
    if name.endswith(".conf"):
        return f"{name.removesuffix('.conf')}Response"
    # A SEND is named without a suffix, in its file and its id: OCPP-J 2.1, 4.1.3
    return name if name.endswith(("Request", "Response")) else f"{name}Request"


def restate(files: list[OfficialFile], facts: EditionFacts) -> Documents:
    """Restate official schemas as documents of our own.

    Raises:
        CodegenError: an unknown keyword, a conflicting definition, a missing or an extra message, a missing fact;
            each fault is one line with file and pointer.
    """
    writer = _Restater(facts)
    messages = {file.message: writer.message(file) for file in files}
    faults = writer.faults + _check_messages({file.message: file.label for file in files}, facts)
    if faults:
        raise CodegenError("\n".join(faults))
    return Documents(
        messages=messages,
        types=dict(sorted(writer.types.items())),
        sources={file.message: file.sha256 for file in files},
    )


def _check_messages(labels: dict[str, str], facts: EditionFacts) -> list[str]:
    faults = missing(
        facts,
        iter(dict.fromkeys(name.removesuffix("Request") for name in labels if name.endswith("Request"))),
    )
    wanted = [message for action in facts.actions for message in facts.messages(action)]
    faults += [f"{facts.title}: {message} is missing from the bundle" for message in wanted if message not in labels]
    for message in sorted(labels.keys() - wanted):
        action = message.removesuffix("Response")
        if action in facts.actions:
            faults.append(f"{labels[message]}: codegen/facts say that {action} is a SEND, which has no response")
        elif message.endswith("Response") and f"{action}Request" not in labels:
            faults.append(f"{labels[message]}: the response has no request")
    return faults


@define
class _Restater:
    """Walks official schemas; named types are collected once and compared wherever they stand again."""

    facts: EditionFacts
    types: dict[str, dict[str, Json]] = field(factory=dict[str, Any])
    seen: dict[str, str] = field(factory=dict[str, Any])
    faults: list[str] = field(factory=list[str])

    def message(self, file: OfficialFile) -> dict[str, Json]:
        definitions = file.schema.get("definitions", {})
        self._keywords({"definitions": definitions}, {"definitions"}, file, "")
        assert isinstance(definitions, dict)
        for name, schema in definitions.items():
            self._named(name, schema, file, f"/definitions/{name}")
        body = {key: value for key, value in file.schema.items() if key not in _ROOT}
        if body.get("type") != "object":
            self.faults.append(f"{file.label}: /type: {body.get('type')!r} is unknown here")
        self.faults += [
            f"{file.label}: {pointer}/$ref: {target!r} is not defined"
            for pointer, target in _references(file.schema)
            if target not in definitions
        ]
        return {"x-ocpp": {"draft": file.draft}, **self._object(body, file.message, file, "")}

    def _named(self, name: str, schema: Json, file: OfficialFile, pointer: str) -> Json:
        assert isinstance(schema, dict)
        restated: dict[str, Json]
        if schema.get("type") == "object":
            restated = {"x-ocpp": {"draft": file.draft}, **self._object(schema, name, file, pointer)}
        elif "enum" in schema:
            restated = self._scalar(schema, file, pointer)
        else:
            self.faults.append(f"{file.label}: {pointer}: {name} is neither an object nor an enumeration")
            return reference(name)
        known = self.types.setdefault(name, restated)
        if not _same(known, restated):
            self.faults.append(f"{file.label}: {pointer}: {name} differs from {self.seen[name]}")
        self.seen.setdefault(name, f"{file.label}: {pointer}")
        return reference(name)

    def _object(self, schema: dict[str, Json], owner: str, file: OfficialFile, pointer: str) -> dict[str, Json]:
        self._keywords(schema, _KEPT["object"], file, pointer)
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        assert isinstance(properties, dict)
        assert isinstance(required, list)
        self.faults += [
            f"{file.label}: {pointer}/required: {name!r} is not a property"
            for name in required
            if name not in properties
        ]
        restated: dict[str, Json] = {"type": "object"}
        if properties:
            restated["properties"] = {
                name: self._node(value, f"{owner}.{name}", file, f"{pointer}/properties/{name}")
                for name, value in properties.items()
            }
        if required:
            restated["required"] = required
        if schema.get("additionalProperties", True) is False:
            restated["additionalProperties"] = False
        return restated

    def _node(self, schema: Json, key: str, file: OfficialFile, pointer: str) -> Json:
        assert isinstance(schema, dict)
        if "$ref" in schema:
            self._keywords(schema, {"$ref"}, file, pointer)
            return reference(str(schema["$ref"]).removeprefix("#/definitions/"))
        kind = schema.get("type")
        if kind is None:
            self._keywords(schema, set(), file, pointer)
            return {}
        if kind == "array":
            self._keywords(schema, _KEPT["array"] | {"additionalItems"}, file, pointer)
            if "items" not in schema:
                self.faults.append(f"{file.label}: {pointer}/items: missing, so the list's content is unknown")
                return {}
            items = self._node(schema["items"], key, file, f"{pointer}/items")
            bounds = {name: _number(schema[name]) for name in schema if name in {"minItems", "maxItems"}}
            return {"type": "array", "items": items, **bounds}
        if kind == "object" or "enum" in schema:
            name = self.facts.inline.get(key)
            if name is None:
                self.faults.append(
                    f"codegen/facts/{self.facts.package}.toml: [inline] {key!r} is missing ({file.label}: {pointer})"
                )
                return {}
            return self._named(name, schema, file, pointer)
        return self._scalar(schema, file, pointer)

    def _scalar(self, schema: dict[str, Json], file: OfficialFile, pointer: str) -> dict[str, Json]:
        kind = schema.get("type")
        if not isinstance(kind, str) or kind not in _KEPT or kind in {"array", "object"}:
            self.faults.append(f"{file.label}: {pointer}/type: {kind!r} is unknown here")
            return {}
        kept = _KEPT[kind] | {"default"}
        # Stands on every official enumeration and says nothing: it speaks of objects only.
        self._keywords(schema, kept | ({"additionalProperties"} if "enum" in schema else set()), file, pointer)
        if "format" in schema and schema["format"] not in _FORMATS:
            self.faults.append(f"{file.label}: {pointer}/format: {schema['format']!r} is unknown")
        return {"type": kind, **{key: _number(value) for key, value in schema.items() if key in kept}}

    def _keywords(self, schema: dict[str, Json], known: set[str], file: OfficialFile, pointer: str) -> None:
        self.faults += [
            f"{file.label}: {pointer}/{key}: unknown keyword" for key in schema if key not in known | _PROSE | {"type"}
        ]
        for key, value in schema.items():
            # Raised at once: the walk could not go on below such a value.
            if key in known and not _understood(key, value):
                raise CodegenError(f"{file.label}: {pointer}/{key}: {value!r} is unknown here")


def _understood(key: str, value: Json) -> bool:
    """Whether a known keyword has a value of the kind that is restated; any other would be lost or misread."""
    match key:
        case "properties" | "definitions":
            return isinstance(value, dict) and all(isinstance(item, dict) for item in value.values())
        case "items":
            return isinstance(value, dict) and value.get("type") != "array"
        case "required" | "enum":
            return isinstance(value, list) and all(isinstance(item, str) for item in value)
        case "additionalProperties" | "additionalItems":
            return isinstance(value, bool)
        case "maxLength" | "minItems" | "maxItems":
            return type(_number(value)) is int
        case "minimum" | "maximum" | "multipleOf":
            return type(value) in {int, float}
        case "$ref":
            return isinstance(value, str) and value.startswith("#/definitions/")
        case _:
            return True


def _same(one: Json, other: Json) -> bool:
    """Compare two restated types; the order of an enumeration's values and of required names is no fact."""

    def canonical(value: Json) -> Json:
        if not isinstance(value, dict):
            return value
        return {k: sorted(v) if k in {"enum", "required"} else canonical(v) for k, v in value.items()}

    return canonical(one) == canonical(other)


def _number(value: Json) -> Json:
    """Write 1.0 as 1: official limits are written as floats on integers too."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _references(value: Json, pointer: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield pointer, str(value["$ref"]).rpartition("/")[2]
        for key, item in value.items():
            yield from _references(item, f"{pointer}/{key}")

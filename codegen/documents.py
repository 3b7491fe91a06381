"""The documents in ``schemas/``: our restatement of the official schemas as JSON Schema 2020-12.

A version has one file per message and one ``types.json``; property order is kept. ``x-ocpp.draft`` is the draft of
the official file: under draft-04 ``1.0`` is no integer, under draft-06 it is.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from codegen.errors import CodegenError

Json = dict[str, Any] | list[Any] | str | int | float | bool | None

SCHEMAS: Final = Path(__file__).parent.parent / "schemas"
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


@frozen
class Documents:
    """One version's restated schemas, and the digests of the official files they were read from."""

    messages: dict[str, dict[str, Any]]
    types: dict[str, dict[str, Any]]
    sources: dict[str, str]


def reference(name: str) -> dict[str, Json]:
    """Refer to a type of ``types.json`` from any document beside it."""
    return {"$ref": f"types.json#/$defs/{name}"}


def referred(node: Mapping[str, Any]) -> str | None:
    """Name the type that a node refers to, if it is a reference."""
    target = node.get("$ref")
    return None if target is None else str(target).rpartition("/")[2]


def read_documents(folder: Path) -> Documents:
    """Read one version's documents from its folder.

    Raises:
        CodegenError: the folder or its ``types.json`` is missing.
    """
    try:
        types = json.loads((folder / "types.json").read_text(encoding="utf-8"))["$defs"]
    except (OSError, ValueError, KeyError) as error:
        raise CodegenError(f"{folder}: no schemas here, import a bundle first: {error}") from None
    messages = {
        path.stem: {k: v for k, v in json.loads(path.read_text(encoding="utf-8")).items() if k != "$schema"}
        for path in sorted(folder.glob("*.json"))
        if path.name != "types.json"
    }
    return Documents(messages=messages, types=types, sources=read_sources(folder.parent).get(folder.name, {}))


def render(documents: Documents) -> dict[str, str]:
    """Render a version's documents as file name to text."""
    files = {f"{name}.json": _json({"$schema": _DIALECT, **body}) for name, body in documents.messages.items()}
    files["types.json"] = _json({"$schema": _DIALECT, "$defs": documents.types})
    return files


def render_sources(titles: dict[str, str], sources: dict[str, dict[str, str]]) -> str:
    """Render ``SOURCES.toml``: by package, the edition and the sha256 of every official file read."""
    lines = [
        "# What the documents in this folder restate: the edition, and the sha256 of every official file read.",
        "# Written by `python -m codegen import`. The official files are the Open Charge Alliance's and are not here.",
    ]
    for package in sorted(sources):
        lines += ["", f"[{package}]", f"edition = {json.dumps(titles[package])}", "", f"[{package}.files]"]
        lines += [f'{name} = "{digest}"' for name, digest in sorted(sources[package].items())]
    return "\n".join(lines) + "\n"


def read_sources(schemas: Path) -> dict[str, dict[str, str]]:
    """Read the digests of ``SOURCES.toml``, by package."""
    path = schemas / "SOURCES.toml"
    if not path.exists():
        return {}
    return {package: table["files"] for package, table in tomllib.loads(path.read_text(encoding="utf-8")).items()}


def _json(value: Json) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"

"""The official schemas, where tests find them: they are not ours to keep here.

``OCPPKIT_OFFICIAL_SCHEMAS`` names a folder with ``1.6``, ``2.0.1`` and ``2.1``, file names as ``<Message>.json``.
Where it is not set, the copies inside the PyPI package ``ocpp`` serve, with their known alterations taken back.
"""

from __future__ import annotations

import json
import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from ocppkit import VERSIONS, Version
from ocppkit.messages import DataType

FOLDER = os.environ.get("OCPPKIT_OFFICIAL_SCHEMAS")
EDITIONS = {version.name: version for version in VERSIONS}
MESSAGES = {"1.6": 78, "2.0.1": 128, "2.1": 181}

_DRAFTS = {
    "http://json-schema.org/draft-04/schema#": jsonschema_rs.Draft4Validator,
    "http://json-schema.org/draft-06/schema#": jsonschema_rs.Draft6Validator,
}


def _package_folder(edition: str) -> Path:
    spec = find_spec("ocpp")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / f"v{edition.replace('.', '')}" / "schemas"


def folder(edition: str) -> Path:
    """Return the folder that holds an edition's official files."""
    return Path(FOLDER) / edition if FOLDER else _package_folder(edition)


@cache
def schemas(edition: str) -> dict[str, dict[str, Any]]:
    """Return an edition's schemas by message class name."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(folder(edition).glob("*.json")):
        name = path.stem if path.stem.endswith(("Request", "Response")) else f"{path.stem}Request"
        found[name] = json.loads(path.read_text(encoding="utf-8-sig"))
    if not FOLDER:
        _take_back_alterations(edition, found)
    assert len(found) == MESSAGES[edition]
    return found


def _take_back_alterations(edition: str, found: dict[str, dict[str, Any]]) -> None:
    """Undo what the package changed in the official files; each line fails when the package drops its change."""
    if edition == "1.6":
        meter_value = found["MeterValuesRequest"]["properties"]["meterValue"]
        sampled_value = meter_value["items"]["properties"]["sampledValue"]
        del meter_value["minItems"], sampled_value["minItems"]
        sampled_value["items"]["properties"]["unit"]["enum"].remove("Hertz")
    if edition == "2.0.1":
        response = found["Get15118EVCertificateResponse"]["properties"]["exiResponse"]
        assert response["maxLength"] == 7500
        response["maxLength"] = 5600


@cache
def oracle(edition: str, message: str) -> Any:
    """Return the independent validator of an official schema: its own draft, formats asserted."""
    schema = schemas(edition)[message]
    return _DRAFTS[schema["$schema"]](schema, validate_formats=True)


def printed_class(edition: str, message: str) -> type[DataType]:
    """Return the printed class of a message."""
    version: type[Version] = EDITIONS[edition]
    action = version.actions[message.removesuffix("Request").removesuffix("Response")]
    cls = action.request if message.endswith("Request") else action.response
    assert cls is not None
    return cls


def all_messages() -> list[tuple[str, str]]:
    """Return edition and message of all 387 official schemas."""
    return [(edition, message) for edition in MESSAGES for message in schemas(edition)]

"""Validators of JSON Schema, given a dict: they check the official file, and make no message of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.benchmarks.peers.contestant import Contestant, library, schema
from tests.benchmarks.workload import Sample

DICTS = "gives dicts; date-times and enums stay text; the action is known beforehand"


class _Validator(Contestant):
    """A dict, checked before it is written and after it was read."""

    spared_reading = DICTS
    spared_writing = "takes dicts; the action is known beforehand"

    def check(self, sample: Sample) -> Callable[[Any], object]:
        """Return a function that raises for an invalid payload."""
        raise NotImplementedError

    def reader(self, sample: Sample) -> Callable[[str], object]:
        check, loads = self.check(sample), json.loads

        def read(text: str) -> object:
            frame = loads(text)
            check(frame[-1])
            return frame

        return read

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        check, dumps, frame = self.check(sample), json.dumps, json.loads(sample.text)

        def write() -> str:
            check(frame[-1])
            return dumps(frame, separators=(",", ":"))

        return write


class JsonSchema(_Validator):
    name = "json + jsonschema"
    spared_reading = f"{DICTS}; no formats"

    def check(self, sample: Sample) -> Callable[[Any], object]:
        draft = "Draft4Validator" if "draft-04" in schema(sample)["$schema"] else "Draft6Validator"
        validate: Callable[[Any], object] = getattr(library("jsonschema"), draft)(schema(sample)).validate
        return validate


class FastJsonSchema(_Validator):
    name = "json + fastjsonschema"

    def check(self, sample: Sample) -> Callable[[Any], object]:
        compiled: Callable[[Any], object] = library("fastjsonschema").compile(schema(sample))
        return compiled


class JsonSchemaRs(_Validator):
    name = "json + jsonschema-rs"

    def check(self, sample: Sample) -> Callable[[Any], object]:
        draft = "Draft4Validator" if "draft-04" in schema(sample)["$schema"] else "Draft6Validator"
        validator = getattr(library("jsonschema_rs"), draft)(schema(sample), validate_formats=True)
        validate: Callable[[Any], object] = validator.validate
        return validate

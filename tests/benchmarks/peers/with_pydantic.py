"""pydantic v2, strict, with models that datamodel-code-generator writes from the official schemas."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import GenericAlias
from typing import Any, Literal

from tests.benchmarks.environment import FOLDER
from tests.benchmarks.peers.contestant import Contestant, library, schema
from tests.benchmarks.workload import ID, Sample


def generated(sample: Sample) -> Path:
    """Return the module with the models of a message; it is written once, and never committed."""
    path = FOLDER / "models" / sample.package / f"{sample.message}.py"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        generator = library("datamodel_code_generator")
        generator.generate(
            json.dumps(schema(sample)),
            input_file_type=generator.InputFileType.JsonSchema,
            output=path,
            output_model_type=generator.DataModelType.PydanticV2BaseModel,
            class_name=sample.message,
            target_python_version=generator.PythonVersion.PY_311,
            formatters=[],
        )
    return path


class Pydantic(Contestant):
    name = "pydantic v2 strict"
    spared_reading = "the action is known beforehand"
    spared_writing = "checks nothing"

    def __init__(self) -> None:
        self.pydantic = library("pydantic")
        self._modules: dict[tuple[str, str], Any] = {}

    def module(self, sample: Sample) -> Any:
        """Return the module with the models of a message."""
        key = (sample.version.name, sample.message)
        if key not in self._modules:
            path = generated(sample)
            spec = spec_from_file_location(f"models_{sample.package}_{sample.message}", path)
            assert spec is not None
            assert spec.loader is not None
            module = sys.modules[spec.name] = module_from_spec(spec)
            spec.loader.exec_module(module)
            self._modules[key] = module
        return self._modules[key]

    def adapter(self, sample: Sample) -> Any:
        """Return what reads and writes the frames of a message."""
        model = getattr(self.module(sample), sample.message)
        frame = (Literal[3], str, model) if sample.is_response else (Literal[2], str, str, model)
        return self.pydantic.TypeAdapter(GenericAlias(tuple, frame))

    def reader(self, sample: Sample) -> Callable[[str], object]:
        validate = self.adapter(sample).validate_json
        return lambda text: validate(text, strict=True)

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        adapter = self.adapter(sample)
        payload = adapter.validate_json(sample.text, strict=True)[-1]
        head = (3, ID) if sample.is_response else (2, ID, sample.action)
        dump = adapter.dump_json
        return lambda: dump((*head, payload), exclude_none=True, by_alias=True)

"""cattrs with attrs classes, made from the official schemas, their limits as attrs validators."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from types import GenericAlias
from typing import Annotated, Any, get_args, get_origin

import attrs

from tests.benchmarks.peers.contestant import Contestant, library, schema
from tests.benchmarks.peers.shapes import Schema, Shapes
from tests.benchmarks.workload import ID, Sample

_VALIDATORS: dict[str, Callable[[Any], Any]] = {
    "maxLength": attrs.validators.max_len,
    "minLength": attrs.validators.min_len,
    "maxItems": attrs.validators.max_len,
    "minItems": attrs.validators.min_len,
    "minimum": attrs.validators.ge,
    "maximum": attrs.validators.le,
}


def _exactly(*kinds: type) -> Callable[[Any, Any], Any]:
    def structure(value: Any, _: Any) -> Any:
        if type(value) not in kinds:
            raise TypeError(value)
        return value

    return structure


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _member(value: Any, enum: Any) -> Any:
    return enum(value)


def _moment(value: Any, _: Any) -> datetime:
    return datetime.fromisoformat(value)


def _parted(kind: Any) -> tuple[Any, Any]:
    """Return a type without its limits, and a validator of these."""
    validators: list[Any] = []
    if get_origin(kind) is Annotated:
        kind, *validators = get_args(kind)
    if get_origin(kind) is list:
        item, of_items = _parted(get_args(kind)[0])
        kind = GenericAlias(list, (item,))
        validators += [attrs.validators.deep_iterable(of_items)] if of_items is not None else []
    return kind, attrs.validators.and_(*validators) if validators else None


class _Classes(Shapes):
    def __init__(self, root: Schema, converter: Any) -> None:
        super().__init__(root)
        self.converter = converter

    def class_of(self, name: str, fields: dict[str, tuple[Any, bool]], is_open: bool) -> Any:
        made: dict[str, Any] = {}
        for field, (kind, required) in sorted(fields.items(), key=lambda item: not item[1][1]):
            plain, validator = _parted(kind)
            if _is_enum(plain):  # it is text too, and would be taken as it came
                self.converter.register_structure_hook(plain, _member)
            if required:
                made[field] = attrs.field(type=plain, validator=validator)
            else:
                checked = None if validator is None else attrs.validators.optional(validator)
                made[field] = attrs.field(type=plain | None, default=None, validator=checked)
        cls = attrs.make_class(name, made)
        gen = library("cattrs.gen")
        structure = gen.make_dict_structure_fn(cls, self.converter, _cattrs_forbid_extra_keys=not is_open)
        self.converter.register_structure_hook(cls, structure)
        unstructure = gen.make_dict_unstructure_fn(cls, self.converter, _cattrs_omit_if_default=True)
        self.converter.register_unstructure_hook(cls, unstructure)
        return cls

    def limited(self, base: Any, schema: Schema) -> Any:
        validators = [make(schema[keyword]) for keyword, make in _VALIDATORS.items() if keyword in schema]
        return Annotated[(base, *validators)] if validators else base


class Cattrs(Contestant):
    name = "json + cattrs"
    spared_reading = "the action is known beforehand; no multipleOf; drops what customData holds besides"
    spared_writing = "checks nothing; drops what customData holds besides"

    def __init__(self) -> None:
        self.converter = library("cattrs").Converter(detailed_validation=False)
        for kind in (str, int, bool):
            self.converter.register_structure_hook(kind, _exactly(kind))
        self.converter.register_structure_hook(float, _exactly(float, int))
        self.converter.register_structure_hook(datetime, _moment)
        self.converter.register_unstructure_hook(datetime, datetime.isoformat)
        self._types: dict[tuple[str, str], dict[str, Any]] = {}

    def types(self, sample: Sample) -> dict[str, Any]:
        """Return the classes and enums of a message by name."""
        key = (sample.version.name, sample.message)
        if key not in self._types:
            self._types[key] = _Classes(schema(sample), self.converter).all_of(sample.message)
        return self._types[key]

    def cls(self, sample: Sample) -> Any:
        """Return the class of a message."""
        return self.types(sample)[sample.message]

    def reader(self, sample: Sample) -> Callable[[str], object]:
        cls, loads, structure = self.cls(sample), json.loads, self.converter.structure
        return lambda text: structure(loads(text)[-1], cls)

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        message = self.converter.structure(sample.payload, self.cls(sample))
        unstructure, dumps = self.converter.unstructure, json.dumps
        head = [3, ID] if sample.is_response else [2, ID, sample.action]
        return lambda: dumps([*head, unstructure(message)], separators=(",", ":"))

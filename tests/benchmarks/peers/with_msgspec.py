"""msgspec: Structs in C, made from the official schemas."""

from __future__ import annotations

from collections.abc import Callable
from types import GenericAlias
from typing import Annotated, Any, Literal

from tests.benchmarks.peers.contestant import Contestant, library, schema
from tests.benchmarks.peers.shapes import Schema, Shapes
from tests.benchmarks.workload import ID, Sample

_LIMITS = {
    "maxLength": "max_length",
    "minLength": "min_length",
    "maxItems": "max_length",
    "minItems": "min_length",
    "minimum": "ge",
    "maximum": "le",
}


class _Structs(Shapes):
    def class_of(self, name: str, fields: dict[str, tuple[Any, bool]], is_open: bool) -> Any:
        msgspec = library("msgspec")
        members = [
            (field, kind) if required else (field, kind | msgspec.UnsetType, msgspec.UNSET)
            for field, (kind, required) in fields.items()
        ]
        return msgspec.defstruct(name, members, kw_only=True, forbid_unknown_fields=not is_open)

    def limited(self, base: Any, schema: Schema) -> Any:
        limits: dict[str, Any] = {ours: schema[theirs] for theirs, ours in _LIMITS.items() if theirs in schema}
        if base is not float:  # the official files write some limits as 0.0
            limits = {name: int(limit) for name, limit in limits.items()}
        if schema.get("format") == "date-time":
            limits = {"tz": True}
        return Annotated[base, library("msgspec").Meta(**limits)] if limits else base


class Msgspec(Contestant):
    """The frame first, its payload left as text until the action is known."""

    name = "msgspec"
    spared_reading = "no multipleOf; drops what customData holds besides"
    spared_writing = "checks nothing; drops what customData holds besides"

    def __init__(self) -> None:
        self.msgspec = library("msgspec")
        self._types: dict[tuple[str, str], dict[str, Any]] = {}

    def types(self, sample: Sample) -> dict[str, Any]:
        """Return the Structs and enums of a message by name."""
        key = (sample.version.name, sample.message)
        if key not in self._types:
            self._types[key] = _Structs(schema(sample)).all_of(sample.message)
        return self._types[key]

    def struct(self, sample: Sample) -> Any:
        """Return the Struct of a message."""
        return self.types(sample)[sample.message]

    def reader(self, sample: Sample) -> Callable[[str], object]:
        json, raw = self.msgspec.json, self.msgspec.Raw
        payload = json.Decoder(self.struct(sample)).decode
        if sample.is_response:
            result = json.Decoder(GenericAlias(tuple, (Literal[3], str, raw))).decode
            return lambda text: payload(result(text)[2])
        call = json.Decoder(GenericAlias(tuple, (Literal[2], str, str, raw))).decode
        by_action = {sample.action: payload}

        def read(text: str) -> object:
            _, _, action, body = call(text)
            return by_action[action](body)

        return read

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        payload = self.msgspec.json.decode(sample.text, type=_frame(sample, self.struct(sample)))[-1]
        encode = self.msgspec.json.Encoder().encode
        head = (3, ID) if sample.is_response else (2, ID, sample.action)
        return lambda: encode((*head, payload))


class MsgspecKnowing(Msgspec):
    """Frame and payload in one go, as it can be read only by who knows the action before reading."""

    name = "msgspec, action known"
    spared_reading = f"the action is known beforehand; {Msgspec.spared_reading}"
    writes = False

    def reader(self, sample: Sample) -> Callable[[str], object]:
        decode: Callable[[str], object] = self.msgspec.json.Decoder(_frame(sample, self.struct(sample))).decode
        return decode


def _frame(sample: Sample, payload: Any) -> Any:
    """Return the type of the frames of a message."""
    return GenericAlias(tuple, (Literal[3], str, payload) if sample.is_response else (Literal[2], str, str, payload))

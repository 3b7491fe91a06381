"""mobilityhouse/ocpp, the incumbent: what its ChargePoint does with a frame, without its thread pool."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.benchmarks.peers.contestant import Contestant, library
from tests.benchmarks.workload import ID, Sample


class Mobilityhouse(Contestant):
    name = "mobilityhouse/ocpp"
    spared_reading = (
        "nested values stay dicts; date-times and enums stay text; the thread pool that it uses is left out"
    )
    spared_writing = "the thread pool that it uses is left out"

    def __init__(self) -> None:
        self.messages = library("ocpp.messages")
        self.charge_point = library("ocpp.charge_point")

    def _classes(self, sample: Sample) -> Any:
        return library(f"ocpp.{sample.package}.{'call_result' if sample.is_response else 'call'}")

    def payload(self, sample: Sample) -> Any:
        """Return the typed payload of a sample."""
        fields = self.charge_point.camel_to_snake_case(sample.payload)
        return getattr(self._classes(sample), sample.action)(**fields)

    def reader(self, sample: Sample) -> Callable[[str], object]:
        unpack, validate = self.messages.unpack, self.messages._validate_payload
        to_snake, cls = self.charge_point.camel_to_snake_case, getattr(self._classes(sample), sample.action)
        action, version = sample.action, sample.version.name

        def read(text: str) -> object:
            message = unpack(text)
            message.action = action
            validate(message, version)
            return cls(**to_snake(message.payload))

        return read

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        payload, validate = self.payload(sample), self.messages._validate_payload
        to_camel, as_dict = self.charge_point.snake_to_camel_case, self.charge_point.serialize_as_dict
        without_none, action, version = self.charge_point.remove_nones, sample.action, sample.version.name
        call, result = self.messages.Call, self.messages.CallResult

        def write() -> str:
            fields = without_none(to_camel(as_dict(payload)))
            message = result(ID, fields, action) if sample.is_response else call(ID, action, fields)
            validate(message, version)
            text: str = message.to_json()
            return text

        return write

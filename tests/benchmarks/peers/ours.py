"""ocppkit through its public path, with the parser of the standard library and with orjson."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ocppkit import Call, CallResult, dumps, from_payload, json, loads
from tests.benchmarks.peers.contestant import Contestant
from tests.benchmarks.workload import ID, Sample
from tests.official import printed_class


def message_of(sample: Sample) -> Any:
    """Return the typed message of a sample."""
    return from_payload(printed_class(sample.version.name, sample.message), sample.payload)


class Ocppkit(Contestant):
    name = "ocppkit"

    def ready(self) -> None:
        json.parse = json.parse_standard

    def reader(self, sample: Sample) -> Callable[[str], object]:
        if sample.is_response:  # who called knows what it waits for
            response = printed_class(sample.version.name, sample.message)
            return lambda text: from_payload(response, loads(text).payload)  # type: ignore[union-attr]  # pyright: ignore
        actions = sample.version.actions

        def read(text: str) -> object:
            frame: Any = loads(text)
            return from_payload(actions[frame.action].request, frame.payload)

        return read

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        message = message_of(sample)
        frame = CallResult(ID, message) if sample.is_response else Call(ID, sample.action, message)
        return lambda: dumps(frame)


class OcppkitOrjson(Ocppkit):
    name = "ocppkit, orjson installed"

    def ready(self) -> None:
        json.parse = json.parse_orjson

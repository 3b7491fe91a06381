"""The parsers alone: what no library over them can be faster than."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.benchmarks.peers.contestant import Contestant, library
from tests.benchmarks.workload import Sample

NOTHING = "checks nothing; lists and dicts"


class StandardJson(Contestant):
    name = "json alone"
    spared_reading = spared_writing = NOTHING
    judges = False

    def reader(self, sample: Sample) -> Callable[[str], object]:
        return json.loads

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        frame = json.loads(sample.text)
        return lambda: json.dumps(frame)


class Orjson(Contestant):
    name = "orjson alone"
    spared_reading = spared_writing = NOTHING
    judges = False

    def __init__(self) -> None:
        self.orjson = library("orjson")

    def reader(self, sample: Sample) -> Callable[[str], object]:
        loads: Callable[[str], object] = self.orjson.loads
        return loads

    def writer(self, sample: Sample) -> Callable[[], str | bytes]:
        dumps, frame = self.orjson.dumps, json.loads(sample.text)
        return lambda: dumps(frame)

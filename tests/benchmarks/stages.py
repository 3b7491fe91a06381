"""Where the time goes: the steps of reading, writing and an exchange, each measured alone on the same messages."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from ocppkit import Call, CallReceived, CsmsConnection, StationConnection, dumps, from_payload, loads
from ocppkit import json as our_json
from tests.benchmarks.peers.contestant import library
from tests.benchmarks.peers.ours import Ocppkit, OcppkitOrjson, message_of
from tests.benchmarks.rounds import Pace, Turn, interleaved
from tests.benchmarks.workload import ID, VERSIONS, Sample, by_label, samples
from tests.official import printed_class

WHOLE: Final = "whole"
Steps = dict[str, float]


def _reading(sample: Sample, contestant: Ocppkit, parse: our_json.Parse, bare: Callable[[str], Any]) -> dict[str, Turn]:
    text, cls = sample.text, printed_class(sample.version.name, sample.message)
    read = contestant.reader(sample)
    steps: dict[str, Callable[[], object]] = {
        "bare": lambda: bare(text),
        "parse": lambda: parse(text),
        "loads": lambda: loads(text),
        "from_payload": lambda: from_payload(cls, sample.payload),
        WHOLE: lambda: read(text),
    }
    return {name: Turn(step, contestant.ready) for name, step in steps.items()}


def _reading_steps(measured: Steps) -> Steps:
    """Return the steps by what they add to the one before."""
    return {
        "the parser alone": measured["bare"],
        "what it would let through": measured["parse"] - measured["bare"],
        "the frame": measured["loads"] - measured["parse"],
        "the printed decoder": measured["from_payload"],
        "finding the class, fresh keys, letting go": measured[WHOLE] - measured["loads"] - measured["from_payload"],
        WHOLE: measured[WHOLE],
    }


def _writing(sample: Sample) -> dict[str, Turn]:
    message = message_of(sample)
    frame = Call(ID, sample.action, message)
    return {"encoder": Turn(message.__ocpp_json__), WHOLE: Turn(lambda: dumps(frame))}


def _writing_steps(measured: Steps) -> Steps:
    return {
        "the printed encoder": measured["encoder"],
        "the frame": measured[WHOLE] - measured["encoder"],
        WHOLE: measured[WHOLE],
    }


def _summed(turns: list[dict[str, Turn]], pace: Pace) -> Steps:
    """Return microseconds of one of each message, step by step."""
    found = [interleaved(each, pace, min) for each in turns]  # medians would not add up
    return {name: sum(each[name] for each in found) * 1e6 for name in found[0]}


def _exchange(version: Any) -> Callable[[], object]:
    """Return what makes a call of a Heartbeat and answers it, both ends without a loop or a socket."""
    station, csms = StationConnection(version), CsmsConnection(version)
    request, response = (message_of(by_label(version, label)) for label in ("Heartbeat", "Heartbeat.conf"))

    def exchange() -> object:
        pending = station.call(request, now=0.0)
        for text in station.messages_to_send():
            csms.receive(text, now=0.0)
        for event in csms.events():
            assert isinstance(event, CallReceived)
            csms.reply(event.message_id, event.request, response)
        for text in csms.messages_to_send():
            station.receive(text, now=0.0)
        station.events()
        return pending.result()

    return exchange


def run(pace: Pace) -> dict[str, Any]:
    """Return microseconds by way, version and step, and of an exchange through the engine by version."""
    parser = our_json.parse
    ways = {
        "reading": (Ocppkit(), our_json.parse_standard, json.loads),
        "reading, orjson installed": (OcppkitOrjson(), our_json.parse_orjson, library("orjson").loads),
    }
    found: dict[str, Any] = {}
    try:
        for way, (contestant, parse, bare) in ways.items():
            found[way] = {}
            for version in VERSIONS:
                turns = [_reading(sample, contestant, parse, bare) for sample in samples(version)]
                found[way][version.name] = _reading_steps(_summed(turns, pace))
        Ocppkit().ready()
        found["writing"] = {
            version.name: _writing_steps(_summed([_writing(sample) for sample in samples(version)], pace))
            for version in VERSIONS
        }
        engine = {version.name: Turn(_exchange(version)) for version in VERSIONS}
        found["engine"] = {name: seconds * 1e6 for name, seconds in interleaved(engine, pace, min).items()}
    finally:
        our_json.parse = parser
    return found

"""Makes logs of any size: stations that charge, in the messages of tests/data, with the flaws that real logs have."""

from __future__ import annotations

import heapq
import json
import random
import re
import uuid
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from ocppkit import OCPP16, OCPP201, VERSIONS, PayloadError, Version, from_payload
from ocppkit.messages import Sender
from ocppkit.testing import quirks

DATA: Final = Path(__file__).parent.parent / "data"
START: Final = datetime(2024, 5, 1, tzinfo=UTC)
STATIONS: Final = 40

# Shares of calls beside transactions that are cut off, and that leave the standard; of all calls that get no answer; of
# frames that are followed by a line without one.
CUT: Final = 0.05
QUIRKY: Final = 0.1
UNANSWERED: Final = 0.002
OTHER_LINES: Final = 0.02

# What is not taken from the corpus, for it belongs to a transaction, or opens the conversation.
OWN: Final = {"BootNotification", "StartTransaction", "StopTransaction", "TransactionEvent", "MeterValues"}


class Made(NamedTuple):
    """What a log has been made of; ``ended`` transactions have come to their end in it."""

    lines: int
    frames: int
    ended: int


class Sent(NamedTuple):
    """A frame in time."""

    time: datetime
    station: str
    sender: Sender
    text: str


def _traffic() -> dict[tuple[str, str, int], list[str]]:
    """Return valid payloads of the corpus by version, action and message type."""
    found: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    actions = {version.name: version.actions for version in VERSIONS}
    for line in (DATA / "traffic.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        action = actions[row["version"]].get(row["action"])
        cls = action and {2: action.request, 3: action.response}.get(row["type"])
        if cls is None:
            continue
        try:
            payload = json.loads(row["raw"])[-1]
            from_payload(cls, payload)
        except (ValueError, PayloadError):
            continue
        found[row["version"], row["action"], row["type"]].append(json.dumps(payload, separators=(",", ":")))
    return found


def _quirks() -> dict[str, list[tuple[str, str]]]:
    """Return calls of stations that leave the standard, by version: the action, and the frame from there on."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for quirk in quirks.QUIRKS:
        call = re.fullmatch(r'\[2,\s*"[^"]*",\s*("(\w+)".*)', quirk.text)
        if call is not None:
            found[quirk.version.name].append((call[2], call[1]))
    return found


TRAFFIC: Final = _traffic()
QUIRKS: Final = _quirks()


class Station:
    """One station and its conversation with the CSMS, which never ends."""

    def __init__(self, number: int) -> None:
        self.identity = f"CS{number:04}"
        self.version: type[Version] = OCPP201 if number % 4 == 3 else OCPP16
        self.chance = random.Random(number)
        self.time = START + timedelta(seconds=number)
        self.energy = self.chance.randrange(10_000_000)
        self.asked = [
            (action.sender, name, TRAFFIC[self.version.name, name, 2], TRAFFIC[self.version.name, name, 3])
            for name, action in self.version.actions.items()
            if name not in OWN and TRAFFIC[self.version.name, name, 2] and TRAFFIC[self.version.name, name, 3]
        ]

    def frames(self) -> Iterator[Sent]:
        """Yield its frames, in the order of time."""
        charge = self.charge_16 if self.version is OCPP16 else self.charge_201
        boots, answers = (TRAFFIC[self.version.name, "BootNotification", kind] for kind in (2, 3))
        yield from self.ask(Sender.STATION, "BootNotification", boots[0], answers[0])
        while True:
            yield from charge(str(uuid.UUID(int=self.chance.getrandbits(128))))
            for _ in range(self.chance.randrange(4)):
                sender, name, requests, responses = self.chance.choice(self.asked)
                yield from self.ask(
                    Sender.STATION if sender is Sender.BOTH else sender,
                    name,
                    self.chance.choice(requests),
                    self.chance.choice(responses),
                )

    def ask(self, sender: Sender, action: str, request: str, response: str) -> Iterator[Sent]:
        """Yield a call and its answer; some are cut off, give way to a quirk, or get no answer."""
        self.time += timedelta(seconds=self.chance.uniform(1, 30))
        id = str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
        text = f'[2,"{id}","{action}",{request}]'
        luck = self.chance.random()
        if luck < CUT and action not in OWN:
            text = text[: self.chance.randrange(len(id) + 8, len(text))]
        elif luck > 1 - QUIRKY and sender is Sender.STATION and action not in OWN:
            action, rest = self.chance.choice(QUIRKS[self.version.name])
            text = f'[2,"{id}",{rest}'
            response = next(iter(TRAFFIC[self.version.name, action, 3]), "{}")
        yield Sent(self.time, self.identity, sender, text)
        if self.chance.random() >= UNANSWERED:
            self.time += timedelta(seconds=self.chance.lognormvariate(-2, 0.8))
            other = Sender.CSMS if sender is Sender.STATION else Sender.STATION
            yield Sent(self.time, self.identity, other, f'[3,"{id}",{response}]')

    def charge_16(self, token: str) -> Iterator[Sent]:
        """Yield a transaction of OCPP 1.6."""
        id = self.chance.randrange(1, 2**31)
        start = {"connectorId": 1, "idTag": token[:20], "meterStart": self.energy, "timestamp": self.now()}
        started = {"idTagInfo": {"status": "Accepted"}, "transactionId": id}
        yield from self.ask(Sender.STATION, "StartTransaction", _text(start), _text(started))
        for _ in range(self.chance.randrange(5, 20)):
            samples: list[dict[str, Any]] = [
                {"value": str(self.charged()), "context": "Sample.Periodic", "unit": "Wh"},
                *(
                    {
                        "value": f"{self.chance.uniform(0, 16):.2f}",
                        "context": "Sample.Periodic",
                        "measurand": "Current.Import",
                        "phase": phase,
                        "unit": "A",
                    }
                    for phase in ("L1", "L2", "L3")
                ),
                {"value": f"{self.chance.uniform(0, 11000):.0f}", "measurand": "Power.Active.Import", "unit": "W"},
            ]
            values = {"connectorId": 1, "transactionId": id, "meterValue": [_meter_value(self.now(), samples)]}
            yield from self.ask(Sender.STATION, "MeterValues", _text(values), "{}")
            if self.chance.random() < 0.3:
                answer = _text({"currentTime": self.now()})
                yield from self.ask(Sender.STATION, "Heartbeat", "{}", answer)
        stop = {"idTag": token[:20], "meterStop": self.charged(), "timestamp": self.now(), "transactionId": id}
        yield from self.ask(Sender.STATION, "StopTransaction", _text(stop), "{}")

    def charge_201(self, token: str) -> Iterator[Sent]:
        """Yield a transaction of OCPP 2.0.1."""
        events = ["Started", *["Updated"] * self.chance.randrange(5, 20), "Ended"]
        for number, event in enumerate(events):
            samples: list[dict[str, Any]] = [
                {"value": self.charged(), "unitOfMeasure": {"unit": "Wh"}},
                *(
                    {"value": round(self.chance.uniform(0, 16), 2), "measurand": "Current.Import", "phase": phase}
                    for phase in ("L1", "L2", "L3")
                ),
                {"value": round(self.chance.uniform(0, 11000)), "measurand": "Power.Active.Import"},
            ]
            request = {
                "eventType": event,
                "timestamp": self.now(),
                "triggerReason": "MeterValuePeriodic",
                "seqNo": number,
                "transactionInfo": {"transactionId": token},
                "evse": {"id": 1, "connectorId": 1},
                "meterValue": [_meter_value(self.now(), samples)],
            }
            yield from self.ask(Sender.STATION, "TransactionEvent", _text(request), "{}")

    def charged(self) -> int:
        """Return the energy register some time later."""
        self.energy += self.chance.randrange(500)
        return self.energy

    def now(self) -> str:
        """Return the station's time as it writes it."""
        return self.time.isoformat(timespec="seconds").replace("+00:00", "Z")


def write_log(file: IO[str], size: int) -> Made:
    """Write a log of at least ``size`` bytes, as a CSMS with the package ``ocpp`` would."""
    stations = [Station(number) for number in range(STATIONS)]
    lines = frames = written = ended = 0
    chance = random.Random(size)
    merged = heapq.merge(*(station.frames() for station in stations), key=lambda sent: sent.time)
    for sent in merged:
        way = "receive message" if sent.sender is Sender.STATION else "send"
        time = f"{sent.time:%Y-%m-%d %H:%M:%S},{sent.time.microsecond // 1000:03}"
        text = f"{time} INFO ocpp {sent.station}: {way} {sent.text}\n"
        if chance.random() < OTHER_LINES:
            text += f"{time} INFO server {len(stations)} stations are connected\n"
            lines += 1
        file.write(text)
        lines += 1
        frames += 1
        ended += '"StopTransaction"' in sent.text or '"eventType":"Ended"' in sent.text
        written += len(text)
        if written >= size:
            break
    return Made(lines, frames, ended)


def _text(payload: dict[str, Any]) -> str:
    return json.dumps(payload, separators=(",", ":"))


def _meter_value(time: str, samples: list[dict[str, Any]]) -> dict[str, Any]:
    return {"timestamp": time, "sampledValue": samples}

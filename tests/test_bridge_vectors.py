"""Whole conversations through the bridge, frame by frame, as tests/data/bridge/vectors.json has them.

What it says goes out at once may go out one after the other: a side is asked for one thing at a time. The order on each
side is its order there. Message ids of the bridge's own, ``b1`` and so on, stand for any.
"""

from __future__ import annotations

import itertools
import json
from collections import deque
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ocppkit import VERSIONS
from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.state import Place, State

DATA = json.loads((Path(__file__).parent / "data" / "bridge" / "vectors.json").read_text(encoding="utf-8"))
VERSION = {version.name: version for version in VERSIONS}
Json = Any


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


class Conversation:
    """One vector, played to a bridge."""

    def __init__(self, vector: Json) -> None:
        config = {**DATA["defaults"], **vector["config"]}
        self.now = moment(config["now"])
        state = State()
        for connector, evse, number in config["topology"]:
            state.topology[connector] = Place(evse, number)
        state.counters["request"] = 1
        options = Options(
            first_transaction=config["first_tx"],
            offline_threshold=config["offline_threshold_s"],
            security=config.get("security"),
        )
        numbers = itertools.count(1)
        self.bridge = Bridge(
            VERSION[vector["station"]],
            VERSION[vector["csms"]],
            clock=lambda: self.now,
            state=state,
            options=options,
            new_id=lambda: f"new{next(numbers)}",
        )
        self.due: dict[Side, deque[Json]] = {side: deque() for side in Side}
        self.ids: dict[tuple[Side, str], str] = {}

    def play(self, step: Json) -> None:
        if "now" in step:
            self.now = moment(step["now"])
        sender, frame = step["in"]
        side = Side(sender)
        for target, due in step["out"]:
            self.due[Side(target)].append(due)
        kind, message_id, *rest = frame
        if kind != 2:  # the answer to a call of the bridge
            message_id = self.ids[side, message_id]
        self.bridge.receive(side, json.dumps([kind, message_id, *rest]), now=0.0)
        for side in Side:
            for text in self.bridge.messages_to_send(side):
                self.compare(side, json.loads(text))

    def compare(self, side: Side, sent: Json) -> None:
        assert self.due[side], f"{sent} goes to the {side}, and nothing is due"
        due = self.due[side].popleft()
        if due[0] == 2:
            assert due[1].startswith("b") or due[1] == sent[1], "a forwarded call keeps its id"
            self.ids[side, due[1]] = sent[1]
            due = [2, sent[1], *due[2:]]
        assert sent == due


@pytest.mark.parametrize("vector", DATA["vectors"], ids=lambda vector: vector["id"])
def test_a_conversation_goes_as_written_and_no_loss_goes_untold(vector: Json) -> None:
    conversation = Conversation(vector)
    for step in vector["steps"]:
        conversation.play(step)
        losses = conversation.bridge.losses()
        assert len(losses) >= len(step.get("loss", [])), step["loss"]
    assert not any(conversation.due.values())
    assert conversation.bridge.events() == []

"""Kinds of loss that an application does not accept: what loses nothing of a kind is carried as ever."""

from __future__ import annotations

import pytest

from ocppkit import v16
from ocppkit.bridge.flows import Options
from ocppkit.bridge.losses import LossKind
from tests.bridge16 import Talk
from tests.bridge_station201 import EVSE1, Stage, event, register, started


def refusing(kind: LossKind) -> Options:
    return Options(refused=frozenset({kind}), first_transaction=1)


@pytest.mark.parametrize(
    ("kind", "status", "error"),
    [(LossKind.DROPPED, "Unavailable", "NoError"), (LossKind.FOLDED, "Faulted", "OverVoltage")],
)
def test_a_status_is_not_refused_for_what_it_would_lose_as_a_charging_state(
    kind: LossKind, status: str, error: str
) -> None:
    talk = Talk(refusing(kind))
    assert talk.status(status, error=error)[0][0] == "StatusNotification"
    assert kind not in {loss.kind for loss in talk.losses if not loss.response}


def test_a_register_that_is_noted_and_told_exactly_is_not_rounded() -> None:
    stage = Stage(options=refusing(LossKind.ROUNDED))
    stage.tell(event("Started", token="04A2", evse=EVSE1, values=[register(1)]), started())
    played = stage.tell(event(seq_no=1, values=[register(3.5, "Sample.Periodic")]))
    (measured,) = played.asked
    assert isinstance(measured, v16.MeterValuesRequest)
    assert measured.meter_value[0].sampled_value[0].value == "3.5"

"""The corpus of quirks is bounded package data, and each quirk says what it is."""

from __future__ import annotations

from importlib.resources import files

import pytest

from ocppkit import OCPP16, v16
from ocppkit.testing import QUIRKS, Quirk

BY_ID = {quirk.id: quirk for quirk in QUIRKS}


def test_the_corpus_has_a_bounded_size() -> None:
    assert len(BY_ID) == len(QUIRKS) == 54
    assert len((files("ocppkit.testing") / "data/quirks.jsonl").read_bytes()) < 64 << 10
    assert max(len(quirk.text) for quirk in QUIRKS) == 100_000


@pytest.mark.parametrize("quirk", QUIRKS, ids=BY_ID)
def test_a_quirk_says_who_sent_it_where_that_is_told_and_what_is_wanted(quirk: Quirk) -> None:
    assert all((quirk.text, quirk.vendor, quirk.source, quirk.quirk))
    assert quirk.want.split("+")[0].split()[0].rstrip(";,") in {
        "accept", "reject", "decode", "pending", "ignored", "surface", "CALLERROR", "TypeConstraintViolation",
    }  # fmt: skip


def test_a_quirk_knows_its_message_and_payload() -> None:
    serial, wrong = BY_ID["boot-serial-too-long"], BY_ID["conf-int-value"]
    assert serial.version is OCPP16
    assert serial.payload is not None
    assert serial.payload[0] is v16.BootNotificationRequest
    assert serial.payload[1]["chargePointVendor"] == "Schneider Electric"
    assert wrong.payload is not None
    assert wrong.payload[0] is v16.GetConfigurationResponse
    assert BY_ID["conf-truncated-json"].payload is None
    assert repr(BY_ID["mv-unit-c"]) == '<Quirk mv-unit-c: unit "C">'

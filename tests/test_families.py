"""A family's policy lets through what is known of its stations, and nothing else."""

from __future__ import annotations

import pytest

from ocppkit import ERRATA, LENIENT, OCPP16, CallReceived, CallRejected, CsmsConnection, PayloadError, read_payload
from ocppkit.families import Family, families, family_of
from ocppkit.testing import QUIRKS
from tests.official import EDITIONS
from tests.test_quirks import payload_of

BY_ID = {quirk.id: quirk for quirk in QUIRKS}
UNNAMED = ("unnamed", "constructed", "errata", "same", "any ")


@pytest.mark.parametrize("family", families().values(), ids=families())
def test_a_family_s_policy_accepts_its_frames_and_needs_each_of_its_rules(family: Family) -> None:
    for quirk in family.quirks:
        found = payload_of(BY_ID[quirk.id])
        if quirk.deviation is None or found is None:
            continue
        cls, payload = found
        message, findings = read_payload(cls, payload, family.reading)
        assert message == read_payload(cls, payload, LENIENT).message
        assert quirk.deviation in {finding.deviation for finding in findings}
        with pytest.raises(PayloadError):
            read_payload(cls, payload, ERRATA)


@pytest.mark.parametrize("family", families().values(), ids=families())
def test_a_family_s_facts_are_whole(family: Family) -> None:
    assert family.vendor
    assert family.quirks
    for quirk in family.quirks:
        assert quirk.what
        assert quirk.sources
        assert quirk.version == BY_ID[quirk.id].version.name
        assert quirk.action == "*" or quirk.action in EDITIONS[quirk.version].actions
    allowed = {quirk.action for quirk in family.quirks if quirk.deviation is not None}
    assert set(family.reading.actions) == allowed
    assert not family.reading.rules


def test_every_report_that_names_a_station_has_its_family() -> None:
    told = {quirk.id for family in families().values() for quirk in family.quirks}
    named = {quirk.id for quirk in QUIRKS if not quirk.vendor.startswith(UNNAMED)}
    others = {
        "mv-measurand-unknown", "mv-value-leading-space", "status-info-null-string", "status-201-station-level",
        "tx-data-empty-samples", "tx-idtag-control-raw", "err-details-string", "boot-201-shape-on-16",
    }  # fmt: skip  # valid, told by another entry, or no station
    assert named - told <= others


def test_a_family_is_found_by_what_its_boot_notification_names() -> None:
    boot = BY_ID["boot-serial-too-long"]
    found = payload_of(boot)
    assert found is not None
    family = family_of(found[1]["chargePointVendor"].upper(), found[1]["chargePointModel"])
    assert family is families()["schneider-evlink"]
    assert family_of("Nobody", "Nothing") is None


def test_a_connection_can_read_by_family_once_the_station_is_known() -> None:
    conn = CsmsConnection(OCPP16)
    raw = BY_ID["mv-unit-hz"].text
    conn.receive(raw, now=0.0)
    conn.reading = families()["charge-amps-halo"].reading
    conn.receive(raw, now=0.0)
    conn.receive(BY_ID["tx-idtag-appended"].text, now=0.0)
    assert [type(event) for event in conn.events()] == [CallRejected, CallReceived, CallRejected]

"""The tables of values: every value that crosses the bridge has a counterpart, or says that it has none."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

import pytest

from ocppkit import CallRefused, ErrorCode, v16, v201
from ocppkit.bridge import values
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import State
from ocppkit.bridge.ways import Folded, Missing, Values, Way, cut
from ocppkit.enums import OcppEnum

TABLES: dict[str, Values[Any, Any]] = {name: table for name, table in vars(values).items() if isinstance(table, Values)}
WAYS: dict[str, Way[Any, Any]] = {
    **{f"{name} up": table.up for name, table in TABLES.items()},
    **{f"{name} down": table.down for name, table in TABLES.items()},
    "STOP_TRIGGER": values.STOP_TRIGGER,
    "METER_TRIGGER": values.METER_TRIGGER,
}

# What a status or a trigger becomes on the way back depends on what was before.
STATEFUL = {"CONNECTOR_STATUS", "CHARGING_STATE", "EXTENDED_TRIGGER", "MESSAGE_TRIGGER"}

# Enumerations that a table with another key than a value has, or that decide in code.
OTHERWISE_16: set[type[OcppEnum]] = {
    v16.ChargePointErrorCode,  # by component: COMPONENT_OF_ERROR
    v16.UnitOfMeasure,  # an open list in 2.x: UNIT_UP
    v16.ValueFormat,  # by the presence of signedMeterValue
}


def members(cls: Any) -> list[Any]:
    return list(cls)


def context() -> Context:
    return Context.start(State(), datetime(2026, 5, 1, tzinfo=UTC))


every_way = pytest.mark.parametrize("name", WAYS)


def enumerations(package: Any) -> set[type[OcppEnum]]:
    named = cast("dict[str, object]", vars(package))
    return {one for one in named.values() if isinstance(one, type) and issubclass(one, OcppEnum)} - {OcppEnum}


def test_every_enumeration_of_1_6_is_in_a_table() -> None:
    covered = {table.up.given for table in TABLES.values()}
    assert enumerations(v16) - covered == OTHERWISE_16
    assert {one.value for one in v16.ChargePointErrorCode} - set(values.COMPONENT_OF_ERROR) == {"NoError"}
    assert set(values.ERROR_OF_COMPONENT.values()) <= set(v16.ChargePointErrorCode)


@every_way
def test_every_value_has_a_counterpart_or_says_that_it_has_none(name: str) -> None:
    way = WAYS[name]
    for member in members(way.given):
        found = context()
        made = way.find(member, found, "/status")
        row = way.rows.get(member)
        assert (made is None) == isinstance(row, Missing) == (not way.has(member)), member
        assert made is None or made in members(way.made)
        kind = LossKind.FOLDED if isinstance(row, Folded) else LossKind.DROPPED if isinstance(row, Missing) else None
        assert [(loss.kind, loss.pointer) for loss in found.losses] == ([] if kind is None else [(kind, "/status")])


@every_way
def test_a_table_names_values_that_there_are_and_what_is_not_the_same(name: str) -> None:
    way = WAYS[name]
    assert set(way.rows) <= {one.value for one in members(way.given)}
    for given, row in way.rows.items():
        made = row.value if isinstance(row, Folded) else row
        assert isinstance(made, Missing) or made != given or isinstance(row, Folded), given


@pytest.mark.parametrize("name", sorted(TABLES.keys() - STATEFUL))
def test_what_is_exact_one_way_is_not_folded_into_something_else_on_the_way_back(name: str) -> None:
    """There and back again is the same value, but where a loss is listed."""
    table = TABLES[name]
    for there, back in ((table.up, table.down), (table.down, table.up)):
        for member in members(there.given):
            found = context()
            made = there.find(member, found, "")
            if made is not None and not found.losses:
                assert back.find(made, found, "") == member


# What asks for something, or narrows what is asked, is not to become something else; nor is a notification.
REFUSING = {
    "RESET_TYPE", "AVAILABILITY_TYPE", "MESSAGE_TRIGGER", "EXTENDED_TRIGGER", "CHARGING_STATE", "PHASE", "LOCATION",
    "MEASURAND", "UPDATE_TYPE", "CHARGING_PROFILE_PURPOSE", "CHARGING_PROFILE_KIND", "RECURRENCY_KIND",
    "CHARGING_RATE_UNIT", "FIRMWARE_STATUS", "SIGNED_FIRMWARE_STATUS", "DIAGNOSTICS_STATUS", "UPLOAD_LOG_STATUS",
    "LOG_TYPE", "CERTIFICATE_USE", "CERTIFICATE_ID_USE", "HASH_ALGORITHM",
}  # fmt: skip


@every_way
def test_a_value_that_is_in_no_standard_becomes_the_one_that_stands_for_it_or_is_refused(name: str) -> None:
    way, found = WAYS[name], context()
    odd = way.given.unknown("Odd")
    if name.split()[0] in REFUSING:
        assert not way.has(odd)
        with pytest.raises(CallRefused, match="/status: Odd has no counterpart"):
            way(odd, found, "/status")
    else:
        assert way(odd, found, "/status") in members(way.made)
        assert [(loss.kind, loss.pointer) for loss in found.losses] == [(LossKind.FOLDED, "/status")]


@pytest.mark.parametrize("way", [values.TOKEN_TYPE, values.ERROR_CODE], ids=lambda way: way.otherwise)
def test_what_is_remembered_is_a_value_of_the_standard(way: Way[Any, Any]) -> None:
    assert all(way(member, context(), "") is member for member in members(way.given))
    assert way(way.given.unknown("Odd"), context(), "") in members(way.given)


@pytest.mark.parametrize(("text", "made"), [(None, None), ("", ""), ("abc", "abc"), ("abcd", "abc")])
def test_a_text_is_cut_to_what_the_other_version_takes(text: str | None, made: str | None) -> None:
    found = context()
    assert cut(text, 3, found, "/info") == made
    assert [(loss.kind, loss.pointer) for loss in found.losses] == [(LossKind.TRUNCATED, "/info")] * (text != made)


FOLDS: list[tuple[Way[Any, Any], str, str]] = [
    (values.AUTHORIZATION_STATUS.down, "NotAtThisTime", "Blocked"),
    (values.AUTHORIZATION_STATUS.down, "Unknown", "Invalid"),
    (values.STOP_REASON.up, "SoftReset", "ImmediateReset"),
    (values.STOP_REASON.down, "MasterPass", "Local"),
    (values.STOP_REASON.down, "StoppedByEV", "Other"),
    (values.RESET_STATUS.down, "Scheduled", "Accepted"),
    (values.UNLOCK_STATUS.up, "NotSupported", "UnlockFailed"),
    (values.UNLOCK_STATUS.down, "UnknownConnector", "NotSupported"),
    (values.FIRMWARE_STATUS.down, "InstallScheduled", "Downloaded"),
    (values.FIRMWARE_STATUS.down, "InvalidSignature", "InstallationFailed"),
    (values.DIAGNOSTICS_STATUS.down, "AcceptedCanceled", "UploadFailed"),
    (values.UPLOAD_LOG_STATUS.down, "AcceptedCanceled", "UploadFailure"),
    (values.CONFIGURATION_STATUS.down, "UnknownComponent", "NotSupported"),
]


@pytest.mark.parametrize(("way", "given", "made"), FOLDS)
def test_a_folded_value_becomes_the_coarser_one(way: Way[Any, Any], given: str, made: str) -> None:
    found = context()
    assert way(way.given(given), found, "/x") == made
    assert [(loss.kind, loss.pointer) for loss in found.losses] == [(LossKind.FOLDED, "/x")]


def test_a_value_without_counterpart_refuses_the_request_where_one_must_be() -> None:
    with pytest.raises(CallRefused, match="/purpose: ChargingStationExternalConstraints has no counterpart") as refusal:
        values.CHARGING_PROFILE_PURPOSE.down(
            v201.ChargingProfilePurposeEnumType.CHARGING_STATION_EXTERNAL_CONSTRAINTS, context(), "/purpose"
        )
    assert refusal.value.code is ErrorCode.NOT_SUPPORTED


def test_a_value_that_no_version_has_is_dropped() -> None:
    found = context()
    assert values.MEASURAND.down.find(v201.MeasurandEnumType.unknown("Mine"), found, "/measurand") is None
    assert [(loss.kind, loss.pointer) for loss in found.losses] == [(LossKind.DROPPED, "/measurand")]


def test_an_absent_value_stays_absent() -> None:
    found = context()
    assert values.PHASE.up.find(None, found, "/phase") is None
    assert found.losses == []


def test_units_go_there_and_back() -> None:
    for unit in v16.UnitOfMeasure:
        back = values.UNIT_DOWN.get(values.UNIT_UP.get(unit, unit.value))
        assert back == unit or unit in {"Celcius", "Hertz"}

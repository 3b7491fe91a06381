"""Every name of the installed mobilityhouse/ocpp has its counterpart, but for those that are listed here."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Any

import pytest

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.names import Kind, target

PACKAGES = sorted(names.PACKAGES)
# Members that our schemas and registries do not have.
NOT_IN_THE_SCHEMAS = {
    # Keys of a paper on ISO 15118 for 1.6, of which our registry has nothing.
    "v16.ConfigurationKey.central_contract_validation_allowed",
    "v16.ConfigurationKey.cert_signing_repeat_times",
    "v16.ConfigurationKey.cert_signing_wait_minimum",
    "v16.ConfigurationKey.contract_validation_offline",
    "v16.ConfigurationKey.iso_15118_pnc_enabled",
    "v201.ConnectorEnumType.c_chao_ji",
    "v201.ConnectorEnumType.c_gbt",
    "v201.ConnectorEnumType.opp_charge",
    "v201.DataEnumType.password_string",
}
# What the schemas have as text: names of components and variables, units, reasons, security events.
TEXTS = ("VariableName", "InstanceName", "ComponentName")
MORE_TEXTS = {"SecurityEventType", "StandardizedUnitsOfMeasureType", "StatusInfoReasonType", "TxStartStopPointEnumType"}


def classes(package: str, module: str) -> Iterator[tuple[str, Any]]:
    found = import_module(f"ocpp.{package}.{module}")
    for name, cls in inspect.getmembers(found, inspect.isclass):
        if cls.__module__ == found.__name__:
            yield f"ocpp.{package}.{module}.{name}", cls


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("module", ["call", "call_result", "datatypes"])
def test_every_message_and_data_type_has_its_class_with_all_fields(package: str, module: str) -> None:
    seen = 0
    for name, cls in classes(package, module):
        ours = target(name)
        assert ours is not None, name
        assert ours.kind is Kind.CLASS
        missing = {names.squashed(field.name) for field in dataclasses.fields(cls)} - set(names.fields(ours.value))
        assert not missing, name
        seen += 1
    assert seen >= 10


@pytest.mark.parametrize("package", PACKAGES)
def test_every_member_of_an_enumeration_has_its_member_with_the_same_text(package: str) -> None:
    lacking: set[str] = set()
    seen = 0
    for name, cls in classes(package, "enums"):
        if not issubclass(cls, Enum) or cls.__name__.endswith(TEXTS) or cls.__name__ in MORE_TEXTS:
            continue
        for member in cls:
            ours = target(f"{name}.{member.name}")
            if ours is None:
                lacking.add(f"{package}.{cls.__name__}.{member.name}")
            elif ours.kind is Kind.MEMBER:
                assert ours.value.value == member.value
            seen += 1
    assert seen >= 200
    assert lacking == {name for name in NOT_IN_THE_SCHEMAS if name.startswith(f"{package}.")}


@pytest.mark.parametrize("package", PACKAGES)
def test_actions_are_found_by_any_spelling(package: str) -> None:
    for name in names.PACKAGES[package].actions:
        found = names.action(package, name)
        assert found is not None
        assert found.code == f"{package}.{name}"
    for member in import_module(f"ocpp.{package}.enums").Action:
        assert names.action(package, member.name) == names.action(package, member.value) is not None


@pytest.mark.parametrize("package", PACKAGES)
def test_positional_arguments_stand_for_the_fields_that_they_stand_for_there(package: str) -> None:
    known = 0
    for module in ("call", "call_result", "datatypes"):
        for name, cls in classes(package, module):
            ours = target(name)
            assert ours is not None
            given = [names.squashed(field.name) for field in dataclasses.fields(cls)]
            order = [names.squashed(field) for field in names.ordered(ours.value)]
            assert given[: len(order)] == order, name
            known += bool(order)
    assert known >= 30


def test_the_older_names_are_understood() -> None:
    for old, new in {
        "ocpp.v16.call.ResetPayload": "v16.ResetRequest",
        "ocpp.v201.call_result.ResetPayload": "v201.ResetResponse",
        "ocpp.v201.enums.RegistrationStatusType": "v201.RegistrationStatusEnumType",
        "ocpp.v201.enums.Action.BootNotification": "v201.BootNotification",
    }.items():
        found = target(old)
        assert found is not None
        assert found.code == new


def test_what_is_not_known_is_none() -> None:
    for name in (
        "ocpp.v16.call.Paint",
        "ocpp.v20.call.Reset",
        "ocpp.v16.enums.ResetType.maybe",
        "ocpp.routing.on",
        "x",
    ):
        assert target(name) is None

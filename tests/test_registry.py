"""The registries say what their sources say, row by row, load when they are used, and know what type a value has."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any, assert_type

import pytest

from codegen.__main__ import main
from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, Version, v16, v21, v201
from ocppkit._value import unchecked
from ocppkit.enums import OcppEnum
from ocppkit.json import is_array, is_object
from ocppkit.registry import Key, Registry, Variable, registry_of
from ocppkit.registry.values import DataKind, InvalidValueError

ROOT = Path(__file__).parent.parent
OURS = ROOT / "schemas" / "registry"
# Where the sources are at hand, they are compared too; what schemas/registry took over of them is compared always.
SOURCE = os.environ.get("OCPPKIT_REGISTRY_SOURCE")
PUT_RIGHT = tomllib.loads((ROOT / "codegen" / "facts" / "registry.toml").read_text(encoding="utf-8"))

PACKAGES: dict[str, type[Version]] = {"v16": OCPP16, "v201": OCPP201, "v21": OCPP21}
# Names of variables that differ in case only are one (VehicleId, TargetSoC), and so are the rows that 2.1 has for each
# attribute of seven variables of ConnectedEV, twelve of them.
COUNTS = {
    "v16": {"keys": 52, "security_events": 18, "measurands": 22, "units": 17, "profiles": 6},
    "v201": {
        "components": 74,
        "variables": 204,
        "pairs": 253,
        "security_events": 20,
        "units": 33,
        "reason_codes": 46,
        "measurands": 25,
        "connector_types": 22,
        "id_token_types": 8,
        "charging_limit_sources": 4,
    },
    "v21": {
        "components": 84,
        "variables": 342,
        "pairs": 445,
        "security_events": 21,
        "units": 34,
        "reason_codes": 60,
        "measurands": 56,
        "connector_types": 32,
        "id_token_types": 11,
        "charging_limit_sources": 4,
        "signing_methods": 7,
        "aliases": 10,
        "payment_brands": 22,
        "payment_recognitions": 9,
        "reading_methods": 3,
    },
}

Row = dict[str, Any]

every_package = pytest.mark.parametrize("package", PACKAGES)
every_2_x = pytest.mark.parametrize("package", ["v201", "v21"])


def registry(package: str) -> Registry[Any]:
    return registry_of(PACKAGES[package])


def flattened(document: Row) -> Row:
    """Return the sections of a file of ours as the sources have them."""
    return document["entries"] | document["names"] if "entries" in document else document


def sources(package: str) -> list[Row]:
    folders = [OURS, *([Path(SOURCE)] if SOURCE else [])]
    return [flattened(json.loads((folder / f"{package}.json").read_text("utf-8"))) for folder in folders]


def rows(package: str, section: str) -> Iterator[Row]:
    for source in sources(package):
        found = source[section]
        yield from (found if is_array(found) else ({"name": name, **row} for name, row in found.items()))


# Rows


@every_package
def test_a_registry_has_as_many_entries_as_its_source(package: str) -> None:
    found = {name: len(getattr(registry(package), name)) for name in COUNTS[package]}
    print(package, found)
    assert found == COUNTS[package]


def test_configuration_keys_are_those_of_the_source() -> None:
    profiles: dict[str, int] = {}
    for key in v16.keys.KEYS:
        profiles[key.profile] = profiles.get(key.profile, 0) + key.required
    assert {profile: required for profile, required in profiles.items() if required} == {
        "Core": 21,
        "LocalAuthListManagement": 3,
        "SmartCharging": 4,
    }
    for row in rows("v16", "configuration_keys"):
        key = registry("v16").keys[row["name"]]
        characteristics = key.characteristics
        assert (key.name, key.profile, key.required) == (row["name"], row["profile"], row.get("required", False))
        assert (list(key.access), key.type, key.unit) == (row["access"], row["type"], row.get("unit"))
        assert (key.required_when, key.limits) == (row.get("required_when"), row.get("limits_key"))
        assert (key.limited_by, key.secret) == (row.get("max_length_key"), row["access"] == ["W"])
        assert characteristics.form == row.get("item_format", row.get("format"))
        assert characteristics.zero_is_off == ("zero_means" in row)
        low, high = row.get("minimum"), row.get("maximum")
        if "min_bytes" in row:
            low, high = 2 * row["min_bytes"], 2 * row["max_bytes"]
        assert (characteristics.min_limit, characteristics.max_limit) == (low, high)
        allowed = row.get("allowed_items")
        assert characteristics.values_list == listed(allowed, "v16", {"<Measurand>": v16.Measurand})


def listed(values: Any, package: str, enumerations: dict[str, type[OcppEnum]]) -> tuple[str, ...] | None:
    """Return what a values list allows: itself, the members of a closed enumeration, or anything."""
    if isinstance(values, str):
        cls = enumerations.get(values) or getattr(sys.modules[f"ocppkit.{package}"], values.strip("<>"), None)
        return None if cls is None else tuple(cls)
    return None if values is None else tuple(values)


@every_2_x
def test_pairs_are_those_of_the_source(package: str) -> None:
    pairs = {place(pair): pair for pair in registry(package).pairs}
    assert len(pairs) == len(registry(package).pairs)
    seen: set[tuple[str | None, ...]] = set()
    for row in rows(package, "component_variables"):
        name, _, attribute = row["variable"].partition(".")
        component = None if row["component"] == "<generic>" else row["component"]
        where = (component, row.get("component_instance"), name, row.get("instance"))
        pair = pairs[where]
        assert pair.version is PACKAGES[package]
        assert pair.type == row["data_type"]
        assert not attribute or row["attribute_notation"]
        if not attribute or where not in seen:
            assert_facts(pair, row, package)
        seen.add(where)
    assert seen == pairs.keys()


def place(pair: Variable[Any, Any]) -> tuple[str | None, ...]:
    return pair.component, pair.component_instance, pair.name, pair.instance


def assert_facts(pair: Variable[Any, Any], row: Row, package: str) -> None:
    printed: Any = row.get("unit", ())
    units = [PUT_RIGHT["units"].get(unit, unit) for unit in ([printed] if isinstance(printed, str) else printed or ())]
    right = PUT_RIGHT["row_units"].get(str(pair))
    assert [one for one in (pair.unit, *pair.other_units) if one] == ([right] if right else units)
    assert pair.mutability == tuple(row.get("mutability") or ())
    assert pair.required == (row["required"] == "yes")
    assert (pair.required_when is not None) == ("required_when" in row or row["required"] in {"conditional", "v2x"})
    assert pair.evse_level == row.get("evse_level", False)
    maximum, minimum, values = row.get("max_limit"), row.get("min_limit"), row.get("values_list")
    assert pair.limited == (maximum == "implementation-defined")
    if is_object(maximum):
        maximum = maximum["max_of_limit"]
    assert pair.characteristics.max_limit == (None if pair.limited else maximum)
    assert pair.characteristics.min_limit == (minimum["value"] + 1 if is_object(minimum) else minimum)
    assert pair.characteristics.values_list == listed(values, package, {})
    assert pair.values_of == (values.strip("<>") if isinstance(values, str) else None)


@every_package
def test_the_smaller_lists_are_those_of_the_source(package: str) -> None:
    found = registry(package)

    def same(section: str, entries: Iterable[Any], *fields: str, default: Any = None) -> None:
        got = [tuple(getattr(entry, name) for name in entry.__match_args__) for entry in entries]
        for source in sources(package):
            wanted = [tuple(normal(row.get(name, default)) for name in fields) for row in source.get(section, ())]
            assert got == wanted, section

    same("security_events", found.security_events.values(), "name", "critical")
    same("signing_methods", found.signing_methods.values(), "name", "algorithm", "curve", "key_length_bits", "hash")
    if package == "v16":
        assert all(source["units"] == list(found.units) for source in sources(package))
    else:
        same("units_of_measure", found.units.values(), "unit", "quantity")
        same("components", found.components.values(), "name", "kind", "typical_variables", default=())
        for row in rows(package, "reason_codes"):
            reason = found.reason_codes[row["code"]]
            assert ["(generic)"] * reason.generic + list(reason.used_for) == row["messages"]
        for row in rows(package, "variables"):
            variable = found.variables[row["name"]]
            right = PUT_RIGHT["units"].get(row.get("unit"), row.get("unit"))
            assert variable.data_type == row.get("data_type")
            assert variable.unit == ("S" if variable.name == "ReactiveSusceptance" else right)
            assert variable.generic == row.get("generic", False)
    for row in rows(package, "measurands"):
        measurand = found.measurands[row["name"]]
        assert list(measurand.units) == row.get("units", [])
        assert measurand.implied == row.get("implied_unit")
        assert (measurand.directional, measurand.negative) == (row.get("directional"), row.get("may_be_negative"))
    lists = {"feature_profiles": found.profiles, "connector_types": found.connector_types}
    lists |= {"id_token_types": found.id_token_types, "charging_limit_sources": found.charging_limit_sources}
    lists |= {"payment_brands": found.payment_brands, "payment_recognitions": found.payment_recognitions}
    lists |= {"reading_methods": found.reading_methods}
    for source in sources(package):
        assert {name: list(names) for name, names in lists.items()} == {name: source.get(name, []) for name in lists}


def normal(value: Any) -> Any:
    return tuple(value) if is_array(value) else value


@every_package
def test_what_is_kept_says_what_it_was_made_of(package: str, tmp_path: Path) -> None:
    kept = (OURS / f"{package}.json").read_bytes()
    assert json.loads(kept)["ocpp"] == PACKAGES[package].name
    assert len(bytes.fromhex(json.loads(kept)["source"])) == 32
    if SOURCE:
        assert json.loads(kept)["source"] == sha256((Path(SOURCE) / f"{package}.json").read_bytes()).hexdigest()
        assert main(["--schemas", str(tmp_path), "import-registry", SOURCE]) == 0
        assert (tmp_path / "registry" / f"{package}.json").read_bytes() == kept


# Look-ups


@pytest.mark.parametrize(
    ("component", "variable", "instance", "found"),
    [
        ("OCPPCommCtrlr", "HeartbeatInterval", None, "OCPPCommCtrlr.HeartbeatInterval"),
        ("ocppcommctrlr", "HEARTBEATINTERVAL", None, "OCPPCommCtrlr.HeartbeatInterval"),
        ("DeviceDataCtrlr", "ItemsPerMessage", "getreport", "DeviceDataCtrlr.ItemsPerMessage[GetReport]"),
        ("DeviceDataCtrlr", "ItemsPerMessage", None, None),
        ("ClockCtrlr", "NtpServerUri", "2", "ClockCtrlr.NtpServerUri[2]"),
        ("ClockCtrlr", "NtpServerUri", None, "ClockCtrlr.NtpServerUri[<digit>]"),
        ("NetworkConfiguration", "VpnKey", None, "NetworkConfiguration[<configurationSlot>].VpnKey"),
        ("Heater9000", "Problem", None, "Heater9000.Problem"),
        ("EVSE", "FuseRating", "left", "EVSE.FuseRating[left]"),
        ("PaymentCtrlr", "AuthorizationDirectPayment", None, "PaymentCtrlr.AuthorizeDirectPayment"),
        ("SmartChargingCtrlr", "SupportsFeature", "EvseSleep", "SmartChargingCtrlr.SupportsFeature[EvseSleep]"),
        ("OCPPCommCtrlr", "NoSuch", None, None),
    ],
)
def test_a_pair_is_found_whatever_its_case(component: str, variable: str, instance: str | None, found: str) -> None:
    pair = registry_of(OCPP21).pair(component, variable, instance)
    assert (pair and str(pair)) == found


def test_open_lists_know_no_errors() -> None:
    events = registry_of(OCPP201).security_events
    assert "VendorEvent" not in events
    assert events.get("VendorEvent") is None
    assert "firmwareupdated" not in events  # compared as it is: a type is no identifier
    assert events["FirmwareUpdated"].critical
    assert unchecked(7) not in registry_of(OCPP16).keys
    assert registry_of(OCPP16).keys["heartbeatINTERVAL"] is v16.keys.HEARTBEAT_INTERVAL


def test_every_alias_leads_to_a_pair_that_is_there() -> None:
    known = registry_of(OCPP21)
    for (component, printed), (owner, variable, instance) in known.aliases.items():
        assert (component, printed) == (component.casefold(), printed.casefold())
        meant = known.pair(owner, variable, instance)
        assert meant is not None
        assert place(meant) == (owner, None, variable, instance)


def test_a_variable_stands_where_it_is_put() -> None:
    power = v201.variables.EVSE_POWER.at(evse=1)
    assert str(power) == "EVSE@1.Power"
    assert str(v21.variables.AVAILABLE.at("Connector", evse=1, connector=2)) == "Connector@1.2.Available"
    key = v21.variables.NETWORK_CONFIGURATION_VPN_KEY
    assert (key.missing, key.at(component_instance="1").missing) == (("component_instance",), ())
    assert v201.variables.ACTIVE.missing == ("component",)
    assert v201.variables.NTP_SERVER_URI.missing == ("instance",)
    assert power != v201.variables.EVSE_POWER
    assert power == v201.variables.EVSE_POWER.at(evse=1)
    assert hash(power) == hash(v201.variables.EVSE_POWER.at(evse=1))
    assert repr(power) == "<Variable EVSE@1.Power of OCPP 2.0.1: decimal>"


def test_secrets_are_known_in_every_version() -> None:
    secret = {
        str(one) for module in (v201.variables.VARIABLES, v21.variables.VARIABLES) for one in module if one.secret
    }
    assert secret == {
        "NetworkConfiguration[<configurationSlot>].ApnPassword",
        "NetworkConfiguration[<configurationSlot>].BasicAuthPassword",
        "NetworkConfiguration[<configurationSlot>].SimPin",
        "NetworkConfiguration[<configurationSlot>].VpnKey",
        "NetworkConfiguration[<configurationSlot>].VpnPassword",
        "SecurityCtrlr.BasicAuthPassword",
        "WebPaymentsCtrlr.SharedSecret",
    }
    assert [key.name for key in v16.keys.KEYS if key.secret] == ["AuthorizationKey"]


def test_a_key_of_1_6_takes_values_whatever_their_case() -> None:
    assert v16.keys.METER_VALUES_SAMPLED_DATA.check("voltage.l1, SoC") == []
    assert v16.keys.METER_VALUES_SAMPLED_DATA.parse("voltage.l1, soc") == ["voltage.l1", "SoC"]
    assert v16.keys.LOCAL_PRE_AUTHORIZE.check("TRUE") == []
    with pytest.raises(InvalidValueError, match=r"^WebSocketPingInterval must be at least 0 \(ValuePositiveOnly\)$"):
        v16.keys.WEB_SOCKET_PING_INTERVAL.write(-1)


# Names


@every_2_x
def test_constants_are_named_after_their_variable_or_its_configuration_name(package: str) -> None:
    module = sys.modules[registry(package).pairs[0].version.package].variables
    constants = {name: getattr(module, name) for name in module.__all__ if name != "VARIABLES"}
    assert tuple(constants.values()) == module.VARIABLES
    by_place = {place(pair): name for name, pair in constants.items()}
    for row in rows(package, "component_variables"):
        component = None if row["component"] == "<generic>" else row["component"]
        variable = row["variable"].partition(".")[0]
        constant = by_place[component, row.get("component_instance"), variable, row.get("instance")].replace("_", "")
        long = f"{row['component'].removesuffix('Ctrlr')}{variable}{row.get('instance') or ''}"
        short = variable if component is None else row.get("config_name", "").partition("[")[0]
        names = {long.partition("<")[0].upper(), short.upper()}
        assert constant in names or constant == "SAMPLEDDATAENABLED"


def test_a_variable_has_one_constant_in_both_versions() -> None:
    names: dict[tuple[str | None, ...], set[str]] = {}
    for module in (v201.variables, v21.variables):
        for name in module.__all__:
            if name != "VARIABLES":
                names.setdefault(place(getattr(module, name)), set()).add(name)
    # 2.1 has no configuration names for these two.
    assert {found for found in map(frozenset, names.values()) if len(found) > 1} == {
        frozenset({"PROTOCOL_AGREED", "CONNECTED_EV_PROTOCOL_AGREED"}),
        frozenset({"PROTOCOL_SUPPORTED_BY_EV", "CONNECTED_EV_PROTOCOL_SUPPORTED_BY_EV"}),
    }


# Types: both checkers read this file, and refuse what is not so.


def types_of_values() -> None:
    assert_type(v201.variables.HEARTBEAT_INTERVAL, Variable[OCPP201, int])
    assert_type(v201.variables.HEARTBEAT_INTERVAL.parse("1"), int | None)
    assert_type(v201.variables.LIMIT_CHANGE_SIGNIFICANCE, Variable[OCPP201, Decimal])
    assert_type(v201.variables.ALIGNED_DATA_ENABLED.at(evse=1), Variable[OCPP201, bool])
    assert_type(v201.variables.AUTH_CACHE_POLICY, Variable[OCPP201, str])
    assert_type(v201.variables.CLOCK_DATE_TIME, Variable[OCPP201, datetime])
    assert_type(v201.variables.ALIGNED_DATA_MEASURANDS, Variable[OCPP201, list[str]])
    assert_type(v21.variables.NETWORK_CONFIGURATION_PRIORITY, Variable[OCPP21, list[str]])
    assert_type(v16.keys.HEARTBEAT_INTERVAL, Key[int])
    assert_type(v16.keys.CONNECTOR_PHASE_ROTATION.parse(""), list[str] | None)
    assert_type(registry_of(OCPP21), Registry[OCPP21])
    v201.variables.HEARTBEAT_INTERVAL.write("1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    v201.no_such_thing  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore


def test_what_checkers_are_told_is_what_is_parsed() -> None:
    told = {
        DataKind.STRING: "str",
        DataKind.DECIMAL: "Decimal",
        DataKind.INTEGER: "int",
        DataKind.DATE_TIME: "datetime",
        DataKind.BOOLEAN: "bool",
        DataKind.OPTION_LIST: "str",
        DataKind.SEQUENCE_LIST: "list[str]",
        DataKind.MEMBER_LIST: "list[str]",
        DataKind.CSL: "list[str]",
    }
    for module in (v16.keys, v201.variables, v21.variables):
        for name in module.__all__[:-1]:
            one: Key[Any] | Variable[Any, Any] = getattr(module, name)
            head = f"Variable[{one.version.__name__}, " if isinstance(one, Variable) else "Key["
            assert module.__annotations__[name] == f"Final[{head}{told[one.type]}]]"


# Loading


def loaded_by(program: str) -> set[str]:
    """Return the modules that a fresh interpreter holds after a program."""
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{program}\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return {name for name in done.stdout.split() if name.startswith("ocppkit")}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_version_loads_its_lists_when_they_are_used(version: type[Version]) -> None:
    package = version.package.rpartition(".")[2]
    facts = "keys" if version is OCPP16 else "variables"
    lists = {f"{version.package}.{name}" for name in (facts, "registry")}
    assert not {name for name in loaded_by(f"from ocppkit import {package}") if "registry" in name} | (
        loaded_by(f"import {version.package}") & lists
    )
    used = loaded_by(f"from ocppkit import {package}\n{package}.{facts}")
    assert used & lists == {f"{version.package}.{facts}"}
    assert loaded_by(f"from ocppkit.{package} import {facts}, registry") >= lists
    assert not {name for name in used if name.startswith("ocppkit.v") and package not in name} - {"ocppkit.versions"}


@pytest.mark.parametrize("package", [v16, v201, v21])
def test_another_name_is_no_module(package: Any) -> None:
    with pytest.raises(AttributeError, match=f"module '{package.__name__}' has no attribute 'no_such_thing'"):
        _ = package.no_such_thing


# A new edition


def edited(folder: Path, **changes: Any) -> Path:
    """Write a source of 2.0.1 like ours, with other sections."""
    document = flattened(json.loads((OURS / "v201.json").read_text("utf-8")))
    document["measurands"] = {row["name"]: row for row in document["measurands"]}
    folder.mkdir(exist_ok=True)
    source = {"meta": {"ocpp": "2.0.1"}, **document, **changes}
    (folder / "v201.json").write_text(json.dumps(source), encoding="utf-8")
    return folder


def test_a_new_edition_is_one_import_and_a_list_of_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schemas = tmp_path / "schemas"
    assert main(["--schemas", str(schemas), "import-registry", str(edited(tmp_path / "old"))]) == 0
    events = [{"name": "FirmwareUpdated", "critical": False}, {"name": "VendorEvent", "critical": True}]
    capsys.readouterr()
    new = edited(tmp_path / "new", security_events=events, id_token_types=["Central", "VIN"])
    assert main(["--schemas", str(schemas), "import-registry", str(new)]) == 0
    printed = capsys.readouterr().out
    assert "- security_events added: `VendorEvent`." in printed
    assert "- security_events removed: `FailedToAuthenticateAtCsms`, " in printed
    assert "- security_events `FirmwareUpdated`: critical true became false." in printed
    assert "- id_token_types added: `VIN`." in printed
    old = str(OURS / "v201.json")
    assert main(["diff-registry", old, str(schemas / "registry" / "v201.json")]) == 0
    assert "- id_token_types added: `VIN`." in capsys.readouterr().out
    assert main(["diff-registry", old, old]) == 0
    assert "No change." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"security_events": [{"name": "A", "critical": True, "colour": 1}]}, "decided about 'colour'"),
        ({"meta": {"ocpp": "2.1"}}, "is of OCPP 2.1, not of 2.0.1"),
        ({"meta": {}}, "no registries here"),
    ],
)
def test_a_source_that_is_not_understood_is_refused(
    changes: Row, fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = edited(tmp_path / "source", **changes)
    assert main(["--schemas", str(tmp_path), "import-registry", str(source)]) == 1
    assert fault in capsys.readouterr().err


def test_a_folder_without_sources_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--schemas", str(tmp_path), "import-registry", str(tmp_path)]) == 1
    assert "has none of v16.json, v201.json, v21.json" in capsys.readouterr().err

"""The variables of 2.0.1 that a 1.6 station does not have and the bridge answers, all read only.

The settings among them are those under which a 2.x station behaves like one of 1.6 (OCPP 2.0.1 Part 2, E, table 95).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.keys import FEATURES, LEGACY

__all__ = ["ALSO", "OWNED_COMPONENTS", "feature_of", "owned"]

_Tell: TypeAlias = Callable[[Context, "v201.EVSEType | None"], "str | None"]


def _always(text: str) -> _Tell:
    return lambda _, __: text


def _told_at_boot(name: str) -> _Tell:
    def tell(context: Context, _: v201.EVSEType | None) -> str | None:
        told: Any = context.state.facts.get("boot")
        return None if told is None else told.get(name)

    return tell


def _availability(context: Context, evse: v201.EVSEType | None) -> str | None:
    """Return the status of a connector, of the first of an EVSE, or of the station; None if it is not known."""
    connectors = [0] if evse is None else context.state.connectors(evse.id, evse.connector_id)
    status = context.state.statuses.get(connectors[0]) if connectors else None
    return None if status is None else status.connector_status


def _offline_threshold(context: Context, _: v201.EVSEType | None) -> str:
    return str(int(context.options.offline_threshold))


def _now(context: Context, _: v201.EVSEType | None) -> str:
    return context.now.isoformat(timespec="seconds").replace("+00:00", "Z")


_OWNED: Final[Mapping[tuple[str, str, str | None], _Tell]] = {
    (component.casefold(), variable.casefold(), instance and instance.casefold()): tell
    for component, variable, instance, tell in (
        ("TxCtrlr", "TxStartPoint", None, _always("PowerPathClosed")),
        ("TxCtrlr", "TxStopPoint", None, _always("EVConnected,Authorized")),
        ("DeviceDataCtrlr", "ItemsPerMessage", "SetVariables", _always("100")),
        ("DeviceDataCtrlr", "BytesPerMessage", "GetVariables", _always("65536")),
        ("DeviceDataCtrlr", "BytesPerMessage", "SetVariables", _always("65536")),
        ("ChargingStation", "Available", None, _always("true")),
        ("ChargingStation", "AvailabilityState", None, _availability),
        ("ChargingStation", "VendorName", None, _told_at_boot("VendorName")),
        ("ChargingStation", "Model", None, _told_at_boot("Model")),
        ("EVSE", "Available", None, _always("true")),
        ("EVSE", "AvailabilityState", None, _availability),
        ("Connector", "Available", None, _always("true")),
        ("Connector", "AvailabilityState", None, _availability),
        ("ClockCtrlr", "DateTime", None, _now),
        ("ClockCtrlr", "TimeSource", None, _always("Heartbeat")),
        ("MonitoringCtrlr", "Available", None, _always("false")),
        ("DisplayMessageCtrlr", "Available", None, _always("false")),
        ("TariffCostCtrlr", "Available", "Tariff", _always("false")),
        ("TariffCostCtrlr", "Available", "Cost", _always("false")),
        ("OCPPCommCtrlr", "NetworkConfigurationPriority", None, _always("0")),
        ("OCPPCommCtrlr", "OfflineThreshold", None, _offline_threshold),
        ("SampledDataCtrlr", "TxStartedMeasurands", None, _always("Energy.Active.Import.Register")),
        (LEGACY, "ChargeBoxSerialNumber", None, _told_at_boot("ChargeBoxSerialNumber")),
        (LEGACY, "MeterType", None, _told_at_boot("MeterType")),
        (LEGACY, "MeterSerialNumber", None, _told_at_boot("MeterSerialNumber")),
    )
}

OWNED_COMPONENTS: Final = frozenset({component for component, _, _ in _OWNED})
"""The components of these variables, in lower case."""

ALSO: Final[Mapping[tuple[str, str], str]] = {
    ("sampleddatactrlr", "txendedinterval"): "MeterValueSampleInterval",
    ("aligneddatactrlr", "txendedinterval"): "ClockAlignedDataInterval",
}
"""Second variables of a key, in lower case: 1.6 has one interval for what 2.0.1 has two."""

_FEATURE_OF: Final = {controller.casefold(): feature for feature, controller in FEATURES.items()}


def owned(component: v201.ComponentType, variable: v201.VariableType, context: Context) -> str | None:
    """Return the value of a variable that the bridge answers; None if it has none, or does not know it."""
    tell = _OWNED.get(
        (component.name.casefold(), variable.name.casefold(), variable.instance and variable.instance.casefold())
    )
    return None if tell is None or component.instance is not None else tell(context, component.evse)


def feature_of(component: v201.ComponentType, variable: v201.VariableType) -> str | None:
    """Return the feature profile of 1.6 that a variable Available tells; None if it is none."""
    if variable.name.casefold() != "available" or variable.instance is not None:
        return None
    return _FEATURE_OF.get(component.name.casefold())

"""Policies for variables on which a station's security hangs, as far as the standard decides."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.device_model.model import Change, ComponentKey, DeviceModel, VariableKey
from ocppkit.device_model.rules import Policy, Verdict, rejected
from ocppkit.registry.values import ReasonCode, split

__all__ = ["POLICIES", "basic_auth_password", "network_configuration", "network_priority"]

_SHORTEST_PASSWORD: Final = 16


def basic_auth_password(model: DeviceModel[Any], change: Change) -> Verdict | None:
    """Refuse a password that is too short (A00.FR.205, A00.FR.304)."""
    if change.entry.variable.folded[0] != "basicauthpassword" or len(change.new or "") >= _SHORTEST_PASSWORD:
        return None
    return rejected(ReasonCode.VALUE_TOO_LOW, f"must have at least {_SHORTEST_PASSWORD} characters")


def network_configuration(model: DeviceModel[Any], change: Change) -> Verdict | None:
    """Refuse to change a slot that is in use, or to weaken its security (2.1: B09.FR.22, B09.FR.35)."""
    component, variable = change.entry.component, change.entry.variable
    if component.folded[0] != "networkconfiguration":
        return None
    if component.instance in _slots(model.text("OCPPCommCtrlr", "NetworkConfigurationPriority")):
        return rejected("ActiveNetworkConf")
    if variable.folded == ("securityprofile", None) and _is_downgrade(model, change.new):
        return rejected("NoSecurityDowngrade")
    return None


def network_priority(model: DeviceModel[Any], change: Change) -> Verdict | None:
    """Refuse a slot without an address or with less security (2.1: B09.FR.32 to B09.FR.34).

    Slots may always be taken out (B09.FR.20). A station without ``NetworkConfiguration`` has its slots elsewhere, and
    judges them itself.
    """
    if (change.entry.component.folded[0], change.entry.variable.folded[0]) != _PRIORITY:
        return None
    if all(component.folded[0] != "networkconfiguration" for component in model.components):
        return None
    for slot in split(change.new or ""):
        if slot in _slots(change.old):
            continue
        if not _of_slot(model, slot, "OcppCsmsUrl"):
            return rejected("InvalidNetworkConf", f"slot {slot[:10]} has no OcppCsmsUrl")
        if _is_downgrade(model, _of_slot(model, slot, "SecurityProfile")):
            return rejected("NoSecurityDowngrade")
    return None


_PRIORITY: Final = ("ocppcommctrlr", "networkconfigurationpriority")

POLICIES: Final[tuple[Policy, ...]] = (basic_auth_password, network_configuration, network_priority)
"""What the standard decides beyond types and limits. Those of a station come beside: ``(*POLICIES, own)``."""


def _slots(text: str | None) -> list[str]:
    return split(text or "")


def _of_slot(model: DeviceModel[Any], slot: str, variable: str) -> str | None:
    entry = model.find(ComponentKey("NetworkConfiguration", slot), VariableKey(variable))
    return None if entry is None else entry.text


def _is_downgrade(model: DeviceModel[Any], profile: str | None) -> bool:
    allowed = (model.text("SecurityCtrlr", "AllowSecurityProfileDowngrade") or "").lower() == "true"
    current = model.text("SecurityCtrlr", "SecurityProfile")
    if allowed or not (profile or "").isdecimal() or not (current or "").isdecimal():
        return False
    return int(profile or 0) < int(current or 0)

"""The device model of a station as a value, and what the standard says about it as pure functions.

Monitors and what a CSMS does with reports are modules beside: ``monitors``, ``join``, ``ask``, ``compare``.
"""

from __future__ import annotations

from ocppkit.device_model.configuration import POLICIES16, Configuration, change_configuration, get_configuration
from ocppkit.device_model.defects import Defect, defects
from ocppkit.device_model.documents import entry_of, from_json, to_json
from ocppkit.device_model.get_set import get_variables, set_variables
from ocppkit.device_model.model import (
    Attribute,
    AttributeType,
    Change,
    ComponentKey,
    DeviceModel,
    Entry,
    Mutability,
    VariableKey,
)
from ocppkit.device_model.persistence import load, revert, save
from ocppkit.device_model.policies import POLICIES
from ocppkit.device_model.report import Reporting, get_base_report, get_report, notify_reports, report, split_report
from ocppkit.device_model.rules import ACCEPTED, REBOOT_REQUIRED, Policy, Verdict, rejected
from ocppkit.device_model.serving import serve

__all__ = [
    "ACCEPTED",
    "Attribute",
    "AttributeType",
    "Change",
    "ComponentKey",
    "Configuration",
    "Defect",
    "DeviceModel",
    "Entry",
    "Mutability",
    "POLICIES",
    "POLICIES16",
    "Policy",
    "REBOOT_REQUIRED",
    "Reporting",
    "VariableKey",
    "Verdict",
    "change_configuration",
    "defects",
    "entry_of",
    "from_json",
    "get_base_report",
    "get_configuration",
    "get_report",
    "get_variables",
    "load",
    "notify_reports",
    "rejected",
    "report",
    "revert",
    "save",
    "serve",
    "set_variables",
    "split_report",
    "to_json",
]

"""ChangeConfiguration of a 1.6 CSMS, as variables of a 2.0.1 station, and how such a station is to be configured."""

from __future__ import annotations

from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import answered
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.keys import Setting, Target, rotations, setting
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place
from ocppkit.bridge.station201.places import place_of
from ocppkit.bridge.station201.reading import GET_CONFIGURATION
from ocppkit.bridge.values import CONFIGURATION_STATUS
from ocppkit.bridge.ways import dropped

__all__ = ["CONVERSIONS"]


def change_configuration(
    request: v16.ChangeConfigurationRequest, context: Context
) -> v201.SetVariablesRequest | v16.ChangeConfigurationResponse:
    """Return the request for the variable that the key is, one for each connector if the key lists them.

    What no 2.0.1 station can be told so is Rejected: limits, what the bridge computes, a value that cannot be said, and
    the security profile, unless an option lets it through.
    """
    one = setting(request.key)
    why = _refused(one, context)
    items = [] if why is not None else _items(one, request.value, context)
    if not items:
        refused = v16.ChangeConfigurationResponse(status=v16.ConfigurationStatus.REJECTED)
        return answered(refused, context, why or "2.x cannot say the value")
    return v201.SetVariablesRequest(set_variable_data=items)


def _refused(one: Setting, context: Context) -> str | None:
    if one.target is Target.MAX_LIMIT:
        return "it is a limit, which 2.x only reports"
    if one.key.casefold() in _COMPUTED:
        return "2.x has no such variable"
    if one.key.casefold() == "securityprofile" and not context.options.change_security_profile:
        return "2.x changes the security profile with its network profiles"
    return None


_COMPUTED: Final = frozenset({"numberofconnectors", "supportedfeatureprofiles"})


def _items(one: Setting, value: str, context: Context) -> list[v201.SetVariableDataType]:
    """Return what is to be set; nothing if 2.x cannot say the value."""
    if one.per_connector:
        try:
            listed = rotations(value)
        except ValueError:
            return []
        if 0 in listed:
            context.lost("/value", LossKind.FOLDED, "2.x has no phase rotation of the station")
        return [_item(one, text, place_of(number, context)) for number, text in listed.items() if number > 0]
    text = one.form.up(value, context, "/value")
    return [] if text is None else [_item(one, text)]


def _item(one: Setting, text: str, place: Place | None = None) -> v201.SetVariableDataType:
    component, variable = one.names(place)
    return v201.SetVariableDataType(attribute_value=text, component=component, variable=variable)


def changed(
    response: v201.SetVariablesResponse, context: Context, _: v16.ChangeConfigurationRequest
) -> v16.ChangeConfigurationResponse:
    """Return the answer; of several variables the worst counts."""
    dropped(context, {"/customData": response.custom_data})
    statuses: list[v16.ConfigurationStatus] = []
    for index, result in enumerate(response.set_variable_result):
        inner = context.within(f"/setVariableResult/{index}")
        dropped(inner, {"/attributeStatusInfo": result.attribute_status_info, "/customData": result.custom_data})
        statuses.append(CONFIGURATION_STATUS.down(result.attribute_status, inner, "/attributeStatus"))
    if len(statuses) > 1:
        context.lost("/setVariableResult", LossKind.FOLDED, "the worst of several")
    return v16.ChangeConfigurationResponse(status=min(statuses, key=_WORST_FIRST.index))


_WORST_FIRST: Final = (
    v16.ConfigurationStatus.REJECTED,
    v16.ConfigurationStatus.NOT_SUPPORTED,
    v16.ConfigurationStatus.REBOOT_REQUIRED,
    v16.ConfigurationStatus.ACCEPTED,
)

CONVERSIONS: Final = (
    GET_CONFIGURATION,
    Conversion(
        v16.ChangeConfigurationRequest,
        change_configuration,
        changed,
        counterparts=("SetVariables",),
        lost=("Temperature, RPM and phases in lists of measurands", "attributeStatusInfo"),
        rule="Limits and what is no variable are Rejected; so is SecurityProfile, unless an option lets it through.",
    ),
)
"""The configuration of a 2.0.1 station for a 1.6 CSMS."""

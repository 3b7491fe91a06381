"""GetVariables and SetVariables as a station answers them: item by item, with status and reason code."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, overload

from ocppkit._names import names_of, status_info
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
from ocppkit.device_model.policies import POLICIES
from ocppkit.device_model.rules import ACCEPTED, Policy, Verdict, apply, positive
from ocppkit.errors import CallRefused, ErrorCode, PayloadError
from ocppkit.leniency import LENIENT
from ocppkit.registry.values import ReasonCode

if TYPE_CHECKING:
    from ocppkit import v21, v201
    from ocppkit.versions import OCPP21, OCPP201

__all__ = ["check_limits", "check_names", "get_variables", "set_variables"]


@overload
def get_variables(
    model: DeviceModel[OCPP201], request: v201.GetVariablesRequest, *, enforce_limits: bool = True
) -> v201.GetVariablesResponse: ...
@overload
def get_variables(
    model: DeviceModel[OCPP21], request: v21.GetVariablesRequest, *, enforce_limits: bool = True
) -> v21.GetVariablesResponse: ...
def get_variables(model: DeviceModel[Any], request: Any, *, enforce_limits: bool = True) -> Any:
    """Answer a GetVariables: one result for each item, in their order, with the names as they were sent.

    ``enforce_limits``: refuse what exceeds the station's ``ItemsPerMessage`` and ``BytesPerMessage``.

    Raises:
        CallRefused: the request exceeds a limit, or was read leniently and has what no answer can repeat.

    Source: B06.FR.01 to B06.FR.17.
    """
    names, items = names_of(model.version), request.get_variable_data
    if enforce_limits:
        check_limits(model, "GetVariables", request, len(items))
    check_names("getVariableData", items, *_REPEATED)
    tiers: _Tiers = {}
    return names.GetVariablesResponse(get_variable_result=[_got(names, model, item, tiers) for item in items])


def _got(names: Any, model: DeviceModel[Any], item: Any, tiers: _Tiers) -> Any:
    type = item.attribute_type or names.AttributeEnumType.ACTUAL
    found = _find(model, item, type, tiers)
    value = None
    if isinstance(found, Verdict):
        verdict = found
    elif found[1].mutability is Mutability.WRITE_ONLY:
        verdict = Verdict("Rejected", ReasonCode.WRITE_ONLY)  # B06.FR.09
    else:
        verdict, value = ACCEPTED, found[1].value or ""  # B06.FR.10, B06.FR.13
    return names.GetVariableResultType(
        attribute_status=names.GetVariableStatusEnumType(verdict.status),
        attribute_status_info=status_info(model.version, verdict.reason, verdict.info),
        attribute_type=type,
        attribute_value=value,
        component=item.component,
        variable=item.variable,
    )


@overload
def set_variables(
    model: DeviceModel[OCPP201],
    request: v201.SetVariablesRequest,
    *,
    policies: Sequence[Policy] = POLICIES,
    changes: list[Change] | None = None,
    enforce_limits: bool = True,
) -> v201.SetVariablesResponse: ...
@overload
def set_variables(
    model: DeviceModel[OCPP21],
    request: v21.SetVariablesRequest,
    *,
    policies: Sequence[Policy] = POLICIES,
    changes: list[Change] | None = None,
    enforce_limits: bool = True,
) -> v21.SetVariablesResponse: ...
def set_variables(
    model: DeviceModel[Any],
    request: Any,
    *,
    policies: Sequence[Policy] = POLICIES,
    changes: list[Change] | None = None,
    enforce_limits: bool = True,
) -> Any:
    """Answer a SetVariables, and put what is accepted into the model: items are independent, and done in their order.

    There is one result for each item, with the names as they were sent. ``policies`` are asked last, the first that has
    an opinion decides. What changed is added to ``changes``, to be kept and to be shown to monitors.

    Raises:
        CallRefused: the request exceeds a limit, or was read leniently and has what no answer can repeat; nothing was
            set.

    Source: B05.FR.01 to B05.FR.12.
    """
    names, items = names_of(model.version), request.set_variable_data
    if enforce_limits:
        check_limits(model, "SetVariables", request, len(items))
    check_names("setVariableData", items, *_REPEATED)
    made: list[Change] = [] if changes is None else changes
    tiers: _Tiers = {}
    return names.SetVariablesResponse(
        set_variable_result=[_set(names, model, item, policies, made, tiers) for item in items]
    )


def _set(
    names: Any, model: DeviceModel[Any], item: Any, policies: Sequence[Policy], changes: list[Change], tiers: _Tiers
) -> Any:
    type = item.attribute_type or names.AttributeEnumType.ACTUAL
    found = _find(model, item, type, tiers)
    if isinstance(found, Verdict):
        verdict = found
    else:
        verdict, change = apply(model, *found, item.attribute_value, policies)
        if change is not None:
            changes.append(change)
    return names.SetVariableResultType(
        attribute_status=names.SetVariableStatusEnumType(verdict.status),
        attribute_status_info=status_info(model.version, verdict.reason, verdict.info),
        attribute_type=type,
        component=item.component,
        variable=item.variable,
    )


def _find(model: DeviceModel[Any], item: Any, type: str, tiers: _Tiers) -> tuple[Entry, Attribute] | Verdict:
    """Return the attribute that an item names, or why there is none: the first three tests of B05 and B06."""
    component = ComponentKey.of(item.component)
    variables = model.components.get(component)
    if variables is None:
        return Verdict("UnknownComponent", _missing(model, component, tiers))
    entry = variables.get(VariableKey.of(item.variable))
    if entry is None:
        return Verdict("UnknownVariable", ReasonCode.NOT_FOUND)
    attribute = entry.attributes.get(type)
    if attribute is None:
        return Verdict("NotSupportedAttributeType", ReasonCode.UNSUPPORTED_PARAM)
    return entry, attribute


_Tiers: TypeAlias = dict[int | None, set[int | None]]
"""The connectors of each EVSE, once something was missing in a request: a model may have thousands."""


def _missing(model: DeviceModel[Any], component: ComponentKey, tiers: _Tiers) -> str:
    """Return the reason why there is no such component: the EVSE, the connector, or the component itself."""
    if component.evse is None:
        return ReasonCode.NOT_FOUND
    if not tiers:
        for one in model.components:
            tiers.setdefault(one.evse, set()).add(one.connector)
    connectors = tiers.get(component.evse)
    if connectors is None:
        return ReasonCode.UNKNOWN_EVSE
    return ReasonCode.NOT_FOUND if component.connector in {None, *connectors} else ReasonCode.UNKNOWN_CONNECTOR_ID


_CODES: Final = {
    "ItemsPerMessage": ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
    "BytesPerMessage": ErrorCode.FORMAT_VIOLATION,
}


def check_limits(
    model: DeviceModel[Any], action: str, request: Any, items: int, *, controller: str = "DeviceDataCtrlr"
) -> None:
    """Refuse a request with more items, or more bytes of payload, than the station says it takes in one message.

    A limit that the model does not have, or that is no positive number, is none.

    Raises:
        CallRefused: with OccurrenceConstraintViolation or FormatViolation.

    Source: B05.FR.11 (where the answer is open), B06.FR.16, B06.FR.17, B08.FR.17, B08.FR.18.
    """
    for name, code in _CODES.items():
        most = positive(model.text(controller, name, action))
        if most is None:
            continue
        size = items if name == "ItemsPerMessage" else len(request.__ocpp_json__(LENIENT).encode())
        if size > most:
            raise CallRefused(code, f"{controller}.{name}[{action}] is {most}, the request has {size}")


_REPEATED: Final = (("attribute_type", "attributeType", frozenset({None, *AttributeType})),)


def check_names(place: str, items: Sequence[Any], *repeated: tuple[str, str, Container[Any]]) -> None:
    """Refuse items that no answer can repeat: read leniently, names may be too long, types unknown, or no item left.

    ``repeated``: the fields that are repeated beside component and variable, their names on the wire, and what they
    may be.

    Raises:
        CallRefused: with what is wrong with the first of them, before anything was done.
    """
    if not items:
        raise CallRefused(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, f"/{place} has no item that can be read")
    for number, item in enumerate(items):
        try:
            item.component.__ocpp_json__()
            item.variable.__ocpp_json__()
        except PayloadError as error:
            raise CallRefused(error.code, f"/{place}/{number}: {error.findings[0]}") from None
        for field, name, allowed in repeated:
            if getattr(item, field) not in allowed:
                raise CallRefused(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, f"/{place}/{number}/{name} is unknown")

"""GetVariables and SetVariables for a 1.6 station: item by item through the table of configuration keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeAlias

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context
from ocppkit.bridge.keys import SETTINGS, Setting, Target, rotations, setting, setting_of
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.station16.facts import learn_connectors
from ocppkit.bridge.station16.owned import ALSO, OWNED_COMPONENTS, feature_of, owned
from ocppkit.bridge.values import CONFIGURATION_STATUS
from ocppkit.errors import CallFailed
from ocppkit.registry._kinds import split

__all__ = ["CONVERSIONS", "note_keys"]

_Get = v201.GetVariableStatusEnumType
_Set = v201.SetVariableStatusEnumType

_MOST_VALUE: Final = 500
_MAX_KEYS: Final = "GetConfigurationMaxKeys"
_ROTATION: Final = "ConnectorPhaseRotation"
_COUNT: Final = "NumberOfConnectors"
_PROFILES: Final = "SupportedFeatureProfiles"
_PROFILE: Final = "SecurityProfile"

# The keys whose values the bridge goes by itself.
_NOTED: Final = {name.casefold(): name for name in (_MAX_KEYS, _ROTATION, "ConnectionTimeOut", _COUNT)}

_Read: TypeAlias = Callable[[str, Context, str], "str | None"]
"""Takes the value of a key, a context and a pointer; returns that of the variable, None if it has none."""


@attrs.frozen
class _Asked:
    """A variable that is read from a key."""

    key: str
    read: _Read


@attrs.frozen
class _Told:
    """What the bridge answers by itself."""

    status: str
    value: str | None = None
    reason: str | None = None


def get_variables(
    request: v201.GetVariablesRequest, context: Context
) -> list[v16.GetConfigurationRequest] | v201.GetVariablesResponse:
    """Return the question for the keys that the variables are, in as many parts as the station wants."""
    drop_asides(request, context)
    keys: dict[str, str] = {}
    plans: list[_Asked | _Told] = []
    for index, item in enumerate(request.get_variable_data):
        plan = _reading(item, context)
        plans.append(plan)
        if isinstance(plan, _Asked):
            keys[plan.key.casefold()] = plan.key
            _drop_asides_of(item, context.within(f"/getVariableData/{index}"))
        else:
            context.lost(f"/getVariableData/{index}", LossKind.ANSWERED, "it is no key of 1.6")
    if not keys:
        return _got(request, plans, {}, context)
    most = context.state.facts.get(_MAX_KEYS)
    most = most if isinstance(most, int) and most > 0 else len(keys)
    names = list(keys.values())
    return [v16.GetConfigurationRequest(key=names[at : at + most]) for at in range(0, len(names), most)]


def variables_told(
    outcomes: Sequence[Outcome], context: Context, request: v201.GetVariablesRequest
) -> v201.GetVariablesResponse:
    """Return the values of the variables, in the order in which they were asked for.

    Raises:
        CallFailed: a part of the question failed.
    """
    values: dict[str, tuple[str, v16.KeyValue]] = {}
    for outcome in outcomes:
        if isinstance(outcome, CallFailed):
            raise outcome
        assert isinstance(outcome, v16.GetConfigurationResponse)
        found = outcome.configuration_key or []
        note_keys(found, context)
        values |= {one.key.casefold(): (f"/configurationKey/{index}", one) for index, one in enumerate(found)}
    plans = [_reading(item, context) for item in request.get_variable_data]
    return _got(request, plans, values, context)


def _got(
    request: v201.GetVariablesRequest,
    plans: Iterable[_Asked | _Told],
    values: dict[str, tuple[str, v16.KeyValue]],
    context: Context,
) -> v201.GetVariablesResponse:
    results: list[v201.GetVariableResultType] = []
    for item, plan in zip(request.get_variable_data, plans, strict=True):
        told = plan
        if isinstance(plan, _Asked):
            inner = context.within("", f"/getVariableResult/{len(results)}")
            told = _read(plan, values.get(plan.key.casefold()), inner)
        assert isinstance(told, _Told)
        results.append(
            v201.GetVariableResultType(
                attribute_status=_Get(told.status),
                component=item.component,
                variable=item.variable,
                attribute_type=item.attribute_type,
                attribute_value=told.value,
                attribute_status_info=None if told.reason is None else because(told.reason),
            )
        )
    return v201.GetVariablesResponse(get_variable_result=results)


def _reading(item: v201.GetVariableDataType, context: Context) -> _Asked | _Told:
    """Return how a variable is read."""
    component, variable = item.component, item.variable
    if item.attribute_type not in {None, v201.AttributeEnumType.ACTUAL}:
        return _Told(_Get.NOT_SUPPORTED_ATTRIBUTE_TYPE)
    value = owned(component, variable, context)
    if value is not None:
        return _Told(_Get.ACCEPTED, value)
    feature = feature_of(component, variable)
    if feature is not None:
        return _Asked(_PROFILES, _lists(feature))
    second = ALSO.get((component.name.casefold(), variable.name.casefold()))
    found = setting(second) if second is not None else setting_of(component, variable)
    if found is None:
        return _unreadable(component, variable)
    if found.write_only:
        return _Told(_Get.REJECTED, reason="WriteOnly")
    if found.per_connector:
        return _Asked(found.key, _rotation_of(component.evse))
    return _Asked(found.key, found.form.up)


def _unreadable(component: v201.ComponentType, variable: v201.VariableType) -> _Told:
    if setting_of(component, variable, Target.MAX_LIMIT) is not None:
        return _Told(_Get.REJECTED, reason="NotFound")  # 1.6 tells its limit alone, which is no attribute
    return _Told(_Get.UNKNOWN_VARIABLE if component.name.casefold() in _COMPONENTS else _Get.UNKNOWN_COMPONENT)


_COMPONENTS: Final = {one.component.casefold() for one in SETTINGS.values()} | OWNED_COMPONENTS


def _lists(feature: str) -> _Read:
    return lambda value, _, __: str(feature in split(value)).lower()


def _rotation_of(evse: v201.EVSEType | None) -> _Read:
    def read(value: str, context: Context, _: str) -> str | None:
        try:
            by_connector = rotations(value)
        except ValueError:
            return None
        connectors = [0] if evse is None else context.state.connectors(evse.id, evse.connector_id)
        return by_connector.get(connectors[0]) if connectors else None

    return read


def _read(plan: _Asked, found: tuple[str, v16.KeyValue] | None, context: Context) -> _Told:
    if found is None:
        return _Told(_Get.UNKNOWN_VARIABLE)
    pointer, key = found
    if key.value is None:
        context.lost("/attributeValue", LossKind.INVENTED, "the key has no value")
        return _Told(_Get.ACCEPTED, "")
    value = plan.read(key.value, context, f"{pointer}/value")
    return _Told(_Get.REJECTED, reason="InvalidValue") if value is None else _Told(_Get.ACCEPTED, value)


def set_variables(
    request: v201.SetVariablesRequest, context: Context
) -> list[v16.ChangeConfigurationRequest] | v201.SetVariablesResponse:
    """Return one change for each variable that is a key, in order."""
    drop_asides(request, context)
    plans = [
        _change(item, context, f"/setVariableData/{index}") for index, item in enumerate(request.set_variable_data)
    ]
    for index, plan in enumerate(plans):
        if isinstance(plan, _Told):
            context.lost(f"/setVariableData/{index}", LossKind.ANSWERED, f"the bridge answers {plan.status}")
        else:
            _drop_asides_of(request.set_variable_data[index], context.within(f"/setVariableData/{index}"))
    changes = [plan for plan in plans if isinstance(plan, v16.ChangeConfigurationRequest)]
    return changes or _set(request, plans, [], context)


def variables_set(
    outcomes: Sequence[Outcome], context: Context, request: v201.SetVariablesRequest
) -> v201.SetVariablesResponse:
    """Return what became of each variable; one whose change failed is Rejected."""
    quiet = context.quiet()
    plans = [_change(item, quiet, "") for item in request.set_variable_data]
    return _set(request, plans, outcomes, context)


def _set(
    request: v201.SetVariablesRequest,
    plans: Iterable[v16.ChangeConfigurationRequest | _Told],
    outcomes: Sequence[Outcome],
    context: Context,
) -> v201.SetVariablesResponse:
    waiting = iter(outcomes)
    results: list[v201.SetVariableResultType] = []
    for item, plan in zip(request.set_variable_data, plans, strict=True):
        told = plan if isinstance(plan, _Told) else _changed(plan, next(waiting, None), context)
        results.append(
            v201.SetVariableResultType(
                attribute_status=_Set(told.status),
                component=item.component,
                variable=item.variable,
                attribute_type=item.attribute_type,
                attribute_status_info=None if told.reason is None else because(told.reason),
            )
        )
    return v201.SetVariablesResponse(set_variable_result=results)


def _change(item: v201.SetVariableDataType, context: Context, pointer: str) -> v16.ChangeConfigurationRequest | _Told:
    """Return the change of the key that a variable is, or what is answered in its place."""
    component, variable = item.component, item.variable
    if item.attribute_type not in {None, v201.AttributeEnumType.ACTUAL}:
        return _Told(_Set.NOT_SUPPORTED_ATTRIBUTE_TYPE)
    found = setting_of(component, variable)
    if found is None:
        return _unwritable(component, variable, context)
    if found.key == _PROFILE and not context.options.change_security_profile:
        return _Told(_Set.REJECTED, reason="ReadOnly")
    value = _value_down(found, item, context, f"{pointer}/attributeValue")
    if value is None:
        return _Told(_Set.REJECTED, reason="InvalidValue")
    if len(value) > _MOST_VALUE:
        return _Told(_Set.REJECTED, reason="TooLargeElement")
    return v16.ChangeConfigurationRequest(key=found.key, value=value)


def _unwritable(component: v201.ComponentType, variable: v201.VariableType, context: Context) -> _Told:
    is_known = (
        owned(component, variable, context) is not None
        or feature_of(component, variable) is not None
        or (component.name.casefold(), variable.name.casefold()) in ALSO
        or setting_of(component, variable, Target.MAX_LIMIT) is not None
    )
    if is_known:
        return _Told(_Set.REJECTED, reason="ReadOnly")
    return _Told(_Set.UNKNOWN_VARIABLE if component.name.casefold() in _COMPONENTS else _Set.UNKNOWN_COMPONENT)


def _value_down(found: Setting, item: v201.SetVariableDataType, context: Context, pointer: str) -> str | None:
    if not found.per_connector:
        return found.form.down(item.attribute_value, context, pointer)
    evse, known = item.component.evse, context.state.facts.get(_ROTATION)
    connectors = [0] if evse is None else context.state.connectors(evse.id, evse.connector_id)
    if not connectors or not isinstance(known, str):  # 1.6 sets all connectors at once: the others must be known
        return None
    by_connector = rotations(known) | {connectors[0]: item.attribute_value}
    context.lost("/value", LossKind.INFERRED, "with the other connectors as last read")
    return ",".join(f"{number}.{rotation}" for number, rotation in sorted(by_connector.items()))


def _drop_asides_of(item: v201.GetVariableDataType | v201.SetVariableDataType, context: Context) -> None:
    drop_asides(item, context)
    drop_asides(item.component, context.within("/component"))
    drop_asides(item.variable, context.within("/variable"))
    if item.component.evse is not None:
        drop_asides(item.component.evse, context.within("/component/evse"))


def _changed(change: v16.ChangeConfigurationRequest, outcome: Outcome | None, context: Context) -> _Told:
    if not isinstance(outcome, v16.ChangeConfigurationResponse):
        return _Told(_Set.REJECTED, reason="InternalError")
    if outcome.status is v16.ConfigurationStatus.ACCEPTED:
        note_keys([v16.KeyValue(key=change.key, readonly=False, value=change.value)], context)
    return _Told(CONFIGURATION_STATUS.up(outcome.status, context, "/status"))


def note_keys(found: Iterable[v16.KeyValue], context: Context) -> None:
    """Remember the keys that the bridge itself goes by: how many keys at a time, how many connectors there are."""
    for one in found:
        name = _NOTED.get(one.key.casefold())
        if name is None or one.value is None:
            continue
        value = _noted(name, one.value)
        if value is None:
            continue
        context.state.facts[name] = value
        if name == _COUNT and int(value) <= context.state.topology.limit:
            learn_connectors(range(1, int(value) + 1), context)


def _noted(name: str, value: str) -> int | str | None:
    try:
        if name == _ROTATION:
            rotations(value)
            return value
        return int(value)
    except ValueError:
        return None


CONVERSIONS: Final = (
    Conversion(
        v201.GetVariablesRequest,
        get_variables,
        variables_told,
        counterparts=("GetConfiguration",),
        lost=("attributes other than Actual",),
        rule="Item by item through the table of keys. What only 2.x has is answered by the bridge.",
        joined=True,
    ),
    Conversion(
        v201.SetVariablesRequest,
        set_variables,
        variables_set,
        counterparts=("ChangeConfiguration",),
        lost=("attributes other than Actual",),
        rule="One ChangeConfiguration for each item, in order. One that fails is Rejected, as SecurityProfile is, but "
        "for an option.",
        joined=True,
    ),
)
"""The variables of a 1.6 station under a 2.0.1 CSMS."""

"""GetConfiguration of a 1.6 CSMS, as variables of a 2.0.1 station."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocppkit import v16, v201
from ocppkit.bridge.asides import answered
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Flow
from ocppkit.bridge.keys import ALWAYS_SUPPORTED, FEATURES, SETTINGS, Setting, Target, setting
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place
from ocppkit.bridge.ways import dropped
from ocppkit.errors import ErrorCode, RemoteCallError
from ocppkit.json import is_mapping
from ocppkit.messages import Request

__all__ = ["GET_CONFIGURATION", "LIMITS", "READ_ONLY"]

LIMITS: Final = "limits"
"""The fact that holds limits of variables as a report told them: texts by key in lower case."""

READ_ONLY: Final = "read_only"
"""The fact that tells whether keys are read only, as a report told it: by key in lower case."""

_LONGEST_VALUE: Final = 500

_Question: TypeAlias = tuple[v201.ComponentType, v201.VariableType]
_Name: TypeAlias = tuple[str, int | None, int | None, str, str | None]
_Results: TypeAlias = Mapping[_Name, tuple[int, v201.GetVariableResultType]]
"""Results and their places in the response, by what they are of."""


@frozen
class _Reading:
    """How a key is read: what is asked of the station, and the value that its results make.

    ``value`` returns None for a key that has a value which cannot be read.

    Raises:
        LookupError: the station does not have it.
    """

    questions: Callable[[Setting, Context], list[_Question]]
    value: Callable[[Setting, _Results, Context], str | None]


def get_configuration(
    request: v16.GetConfigurationRequest, context: Context
) -> v201.GetVariablesRequest | v16.GetConfigurationResponse:
    """Return the request for the variables that the keys are; an answer if there is nothing to ask.

    Without keys, all are asked for that have a row and can be read.
    """
    questions = [question for one in _wanted(request) for question in _reading(one).questions(one, context)]
    if not questions:
        return answered(_configuration([], context, request), context, "there is nothing to ask the station")
    data = [v201.GetVariableDataType(component=component, variable=variable) for component, variable in questions]
    return v201.GetVariablesRequest(get_variable_data=data)


def configuration(
    response: v201.GetVariablesResponse, context: Context, request: v16.GetConfigurationRequest
) -> v16.GetConfigurationResponse:
    """Return the keys and their values; what was asked for by name, and is no variable, is an unknown key."""
    dropped(context, {"/customData": response.custom_data})
    return _configuration(response.get_variable_result, context, request)


def _configuration(
    results: Sequence[v201.GetVariableResultType], context: Context, request: v16.GetConfigurationRequest
) -> v16.GetConfigurationResponse:
    found = {_name(one.component, one.variable): (index, one) for index, one in enumerate(results)}
    known: list[v16.KeyValue] = []
    unknown: list[str] = []
    wanted = _wanted(request)
    asked = {_name(*question) for one in wanted for question in _reading(one).questions(one, context)}
    answered_to = {index for name, (index, _) in found.items() if name in asked}
    more = {f"/getVariableResult/{index}": one for index, one in enumerate(results) if index not in answered_to}
    dropped(context, more, "nobody asked for it, or it comes twice")
    for one in wanted:
        made = context.within(made=f"/configurationKey/{len(known)}")
        try:
            value = _reading(one).value(one, found, made)
        except LookupError:
            unknown.append(one.key)
        else:
            known.append(v16.KeyValue(key=one.key, readonly=_is_read_only(one, made), value=value))
    return v16.GetConfigurationResponse(
        configuration_key=known or None, unknown_key=(unknown or None) if request.key else None
    )


def _read(request: v16.GetConfigurationRequest, context: Context) -> Flow:
    """Ask for as many variables at once as the station takes: for half of them, if it refuses."""
    made = get_configuration(request, context)
    if isinstance(made, v16.GetConfigurationResponse):
        return made
    inner = context.answer_to(made)
    results = yield from _results(made.get_variable_data, inner)
    return _configuration(results, inner, request)


def _results(
    items: list[v201.GetVariableDataType], context: Context
) -> Generator[Request[Any, Any], Any, list[v201.GetVariableResultType]]:
    try:
        response: v201.GetVariablesResponse = yield v201.GetVariablesRequest(get_variable_data=items)
    except RemoteCallError as error:
        if error.code not in _TOO_MANY or len(items) == 1:
            raise
        middle = len(items) // 2
        first = yield from _results(items[:middle], context)
        return first + (yield from _results(items[middle:], context))
    dropped(context, {"/customData": response.custom_data})
    return response.get_variable_result


# B06.FR.16 and B06.FR.17; a station may also say it as a limit of its schema.
_TOO_MANY: Final = frozenset(
    {
        ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
        ErrorCode.FORMAT_VIOLATION,
        ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
    }
)


def _wanted(request: v16.GetConfigurationRequest) -> list[Setting]:
    if not request.key:
        return [one for one in SETTINGS.values() if not one.write_only]
    found: dict[str, Setting] = {}
    for key in request.key:
        found.setdefault(key.casefold(), setting(key))
    return list(found.values())


def _name(component: v201.ComponentType, variable: v201.VariableType) -> _Name:
    evse = component.evse
    return (
        component.name.casefold(),
        evse and evse.id,
        evse and evse.connector_id,
        variable.name.casefold(),
        variable.instance and variable.instance.casefold(),
    )


def _is_read_only(one: Setting, context: Context) -> bool:
    told = _fact(READ_ONLY, one, context)
    if told is not None:
        context.lost("/readonly", LossKind.INFERRED, "as the station reported")
        return bool(told)
    context.lost("/readonly", LossKind.GUESSED, "as 1.6 has the key" if one.is_standard else "nobody says otherwise")
    return one.read_only


def _fact(name: str, one: Setting, context: Context) -> Any:
    facts = context.state.facts.get(name)
    return facts.get(one.key.casefold()) if is_mapping(facts) else None


# A key that is one variable


def _own_question(one: Setting, _: Context) -> list[_Question]:
    return [one.names()]


def _own_value(one: Setting, results: _Results, context: Context) -> str | None:
    return _value_of(one, one.names(), results, context)


def _value_of(one: Setting, question: _Question, results: _Results, context: Context) -> str | None:
    index, result = results[_name(*question)]
    inner = context.within(f"/getVariableResult/{index}")
    dropped(inner, {"/attributeStatusInfo": result.attribute_status_info, "/customData": result.custom_data})
    if result.attribute_status in _UNKNOWN:
        raise LookupError(one.key)
    value = result.attribute_value
    if value is None:  # the station has it, and does not show it
        return None
    text = one.form.down(value, inner, "/attributeValue")
    if text is None:
        inner.lost("/attributeValue", LossKind.DROPPED, "1.6 cannot say it")
        return None
    if len(text) > _LONGEST_VALUE:
        inner.lost("/attributeValue", LossKind.TRUNCATED, f"1.6 has values of at most {_LONGEST_VALUE} characters")
    return text[:_LONGEST_VALUE]


_UNKNOWN: Final = frozenset(
    {
        v201.GetVariableStatusEnumType.UNKNOWN_COMPONENT,
        v201.GetVariableStatusEnumType.UNKNOWN_VARIABLE,
        v201.GetVariableStatusEnumType.NOT_SUPPORTED_ATTRIBUTE_TYPE,
    }
)

# A key that is the limit of a variable: no request reads it, a report may have told it


def _no_question(_: Setting, __: Context) -> list[_Question]:
    return []


def _limit(one: Setting, _: _Results, context: Context) -> str:
    limit = _fact(LIMITS, one, context)
    if limit is None:
        raise LookupError(one.key)
    context.lost("/value", LossKind.INFERRED, "as the station reported")
    return str(limit)


# Keys that are several variables, or none


def _places(context: Context) -> list[tuple[int, Place]]:
    """Return the connectors of 1.6 and their places, as far as they are known; the first one is always there."""
    state = context.state
    numbers = [*state.topology] or sorted({1, *(number for number in state.statuses if number > 0)})
    return [(number, state.place(number)) for number in numbers]


def _question_of_each(one: Setting, context: Context) -> list[_Question]:
    return [one.names(place) for _, place in _places(context)]


def _value_of_each(one: Setting, results: _Results, context: Context) -> str:
    found: list[str] = []
    for number, place in _places(context):
        try:
            rotation = _value_of(one, one.names(place), results, context)
        except LookupError:
            continue
        if rotation:
            found.append(f"{number}.{rotation}")
    if not found:
        raise LookupError(one.key)
    context.lost("/value", LossKind.INFERRED, "joined from the variables of the connectors")
    return ",".join(found)


def _question_of_number(one: Setting, context: Context) -> list[_Question]:
    return [] if context.state.topology else [one.names()]


def _number_of_connectors(one: Setting, results: _Results, context: Context) -> str | None:
    if not context.state.topology:
        return _own_value(one, results, context)
    context.lost("/value", LossKind.INFERRED, "from the topology")
    return str(len(context.state.topology))


def _question_of_features(_: Setting, __: Context) -> list[_Question]:
    return [_available(controller) for controller in FEATURES.values()]


def _features(_: Setting, results: _Results, context: Context) -> str:
    there: list[str] = []
    for feature, controller in FEATURES.items():
        found = results.get(_name(*_available(controller)))
        if found is not None and (found[1].attribute_value or "").casefold() == "true":
            there.append(feature)
    context.lost("/value", LossKind.INFERRED, "from what is available at the station")
    return ",".join([*ALWAYS_SUPPORTED, *there])


def _available(controller: str) -> _Question:
    return v201.ComponentType(name=controller), v201.VariableType(name="Available")


_PLAIN: Final = _Reading(_own_question, _own_value)
_LIMIT: Final = _Reading(_no_question, _limit)
_SPECIAL: Final = {
    "connectorphaserotation": _Reading(_question_of_each, _value_of_each),
    "numberofconnectors": _Reading(_question_of_number, _number_of_connectors),
    "supportedfeatureprofiles": _Reading(_question_of_features, _features),
}


def _reading(one: Setting) -> _Reading:
    return _LIMIT if one.target is Target.MAX_LIMIT else _SPECIAL.get(one.key.casefold(), _PLAIN)


GET_CONFIGURATION: Final = Conversion(
    v16.GetConfigurationRequest,
    get_configuration,
    configuration,
    counterparts=("GetVariables",),
    lost=("attributeStatusInfo", "values of more than 500 characters"),
    made=("readonly",),
    rule="Without keys all are read that the standard has. Limits are known after a report alone.",
    flow=_read,
)
"""GetConfiguration of a 1.6 CSMS."""

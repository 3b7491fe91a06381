"""What a CSMS asks of a station's variables and configuration keys, and the typed values in the answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, final, overload

from ocppkit._names import names_of
from ocppkit.device_model.documents import component_type, variable_type
from ocppkit.device_model.keys import AttributeType, ComponentKey, VariableKey, address_of
from ocppkit.errors import OcppError
from ocppkit.messages import CsmsRequest
from ocppkit.protocol import Version
from ocppkit.registry import Key, Variable
from ocppkit.registry._readable import ReadableKey, ReadableVariable
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from ocppkit import v16

__all__ = ["Exchange", "ReadableKey", "ReadableVariable", "VariableError", "reading", "writing"]

V = TypeVar("V", bound=Version)
T = TypeVar("T")

NOT_SET: Final = "not set"
NO_RESULT: Final = "no result"


class VariableError(OcppError):
    """A station did not give or take a value.

    ``place``: the variable or key. ``status``: the station's, ``not set`` if it has no value, ``no result`` if the
    response says nothing of it. ``reason``: its reason code. ``info`` is what it says beside, which is not shown, as it
    may hold what was set.
    """

    def __init__(self, place: str, status: str, reason: str | None = None, info: str | None = None) -> None:
        super().__init__(place, status, reason)
        self.place = place
        self.status = status
        self.reason = reason
        self.info = info

    def __str__(self) -> str:
        return f"{self.place}: {self.status}" + (f" ({self.reason})" if self.reason else "")


@final
@dataclass(frozen=True, slots=True)
class Exchange(Generic[V, T]):
    """A request to a station, and what reads its response; it raises ``VariableError`` and ``InvalidValueError``."""

    request: CsmsRequest[V, Any]
    read: Callable[[Any], T]


@overload
def reading(what: Variable[V, T], attribute: str = AttributeType.ACTUAL) -> Exchange[V, T]: ...
@overload
def reading(what: Key[T]) -> Exchange[OCPP16, T]: ...
def reading(what: Key[Any] | Variable[Any, Any], attribute: str = AttributeType.ACTUAL) -> Exchange[Any, Any]:
    """Return how to ask for a value: a GetVariables of one item or, for a key of 1.6, a GetConfiguration.

    What is read is the Python value. It is read leniently: limits are the station's business.

    Raises:
        ValueError: the variable needs a component or an instance, which ``at`` gives it.

    Source: B06; OCPP 1.6, 5.8.
    """
    if isinstance(what, Key):
        key = what
        return Exchange(
            names_of(OCPP16).GetConfigurationRequest(key=[key.name]), lambda response: _value_of_key(key, response)
        )
    variable = what
    data = item_of(variable.version, "GetVariableDataType", (*address_of(variable), attribute))

    def read(response: Any) -> Any:
        result = _result(variable, attribute, response.get_variable_result)
        if result.attribute_status != "Accepted":
            raise _error(str(variable), result)
        return parsed(variable, result.attribute_value)

    return Exchange(names_of(variable.version).GetVariablesRequest(get_variable_data=[data]), read)


@overload
def writing(what: Variable[V, T], value: T, attribute: str = AttributeType.ACTUAL) -> Exchange[V, bool]: ...
@overload
def writing(what: Key[T], value: T) -> Exchange[OCPP16, bool]: ...
def writing(
    what: Key[Any] | Variable[Any, Any], value: Any, attribute: str = AttributeType.ACTUAL
) -> Exchange[Any, bool]:
    """Return how to set a value: a SetVariables of one item or, for a key of 1.6, a ChangeConfiguration.

    What is read is whether the value takes effect after a reboot only.

    Raises:
        InvalidValueError: the value is not of the type, or outside the limits that the standard sets.
        ValueError: the variable needs a component or an instance, which ``at`` gives it.

    Source: B05; OCPP 1.6, 5.3.
    """
    if isinstance(what, Key):
        key = what
        request = names_of(OCPP16).ChangeConfigurationRequest(key=key.name, value=key.write(value))
        return Exchange(request, lambda response: _needs_reboot(VariableError(key.name, str(response.status))))
    variable = what
    place = (*address_of(variable), attribute)
    data = item_of(variable.version, "SetVariableDataType", place, attribute_value=variable.write(value))

    def read(response: Any) -> bool:
        result = _result(variable, attribute, response.set_variable_result)
        return _needs_reboot(_error(str(variable), result))

    return Exchange(names_of(variable.version).SetVariablesRequest(set_variable_data=[data]), read)


def _result(variable: Variable[Any, Any], attribute: str, results: Any) -> Any:
    """Return the result for an attribute; a single one may have left its instances and tier out."""
    component, name = address_of(variable)
    results = [one for one in results if one.attribute_type in (None, attribute)]
    for result in results:
        if (ComponentKey.of(result.component), VariableKey.of(result.variable)) == (component, name):
            return result
    if len(results) == 1:
        (result,) = results
        names = (ComponentKey(result.component.name), VariableKey(result.variable.name))
        if names == (ComponentKey(component.name), VariableKey(name.name)):
            return result
    raise VariableError(str(variable), NO_RESULT)


def item_of(version: type[Version], type: str, place: tuple[ComponentKey, VariableKey, str], **more: Any) -> Any:
    """Return an item of a GetVariables or SetVariables; the attribute is left out where it is the actual value."""
    names = names_of(version)
    component, variable, attribute = place
    return getattr(names, type)(
        component=component_type(names, component),
        variable=variable_type(names, variable),
        attribute_type=None if attribute == AttributeType.ACTUAL else names.AttributeEnumType(attribute),
        **more,
    )


def parsed(what: Key[T] | Variable[Any, T], text: str | None) -> T:
    value = None if text is None else what.parse(text)
    if value is None:
        raise VariableError(str(what), NOT_SET)
    return value


def _error(place: str, result: Any) -> VariableError:
    info = result.attribute_status_info
    return VariableError(place, str(result.attribute_status), info and info.reason_code, info and info.additional_info)


def _needs_reboot(unless: VariableError) -> bool:
    """Return whether a status is RebootRequired; raise what is the error if it is none that takes the value."""
    if unless.status not in ("Accepted", "RebootRequired"):
        raise unless
    return unless.status == "RebootRequired"


def _value_of_key(key: Key[T], response: v16.GetConfigurationResponse) -> T:
    for found in response.configuration_key or ():
        if found.key.casefold() == key.name.casefold():
            return parsed(key, found.value)
    unknown = [name.casefold() for name in response.unknown_key or ()]
    raise VariableError(key.name, "unknownKey" if key.name.casefold() in unknown else NO_RESULT)

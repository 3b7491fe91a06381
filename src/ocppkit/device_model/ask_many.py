"""Plans to get and set many variables of a station, in requests that keep to what it takes in one message."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, final

from ocppkit._names import names_of
from ocppkit.device_model.ask import NO_RESULT, VariableError, item_of, parsed
from ocppkit.device_model.keys import AttributeType, ComponentKey, VariableKey, address_of
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.rules import positive
from ocppkit.errors import ErrorCode, RemoteCallError
from ocppkit.messages import CsmsRequest
from ocppkit.protocol import Version
from ocppkit.registry import Key, Variable
from ocppkit.splitting import frame_bytes, split
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from ocppkit import v16

__all__ = ["GetPlan", "Limits", "Outcome", "SetPlan", "key_requests", "limits_of"]

V = TypeVar("V", bound=Version)
T = TypeVar("T")

Place = tuple[ComponentKey, VariableKey, str]

_TOO_LONG: Final = frozenset({ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, ErrorCode.FORMAT_VIOLATION})


@final
@dataclass(frozen=True, slots=True)
class Limits:
    """What a station takes in one request; None is no limit. ``bytes`` bounds the encoded frame."""

    items: int | None = None
    bytes: int | None = None


def limits_of(model: DeviceModel[Any], action: str) -> Limits:
    """Return what a station says of itself: DeviceDataCtrlr.ItemsPerMessage and BytesPerMessage of an action."""
    texts = (model.text("DeviceDataCtrlr", name, action) for name in ("ItemsPerMessage", "BytesPerMessage"))
    return Limits(*map(positive, texts))


@final
@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item: the station's status, its reason code, and the value that was asked for."""

    status: str
    reason: str | None = None
    text: str | None = field(default=None, repr=False)

    @property
    def accepted(self) -> bool:
        """Whether the station gave or took the value."""
        return self.status in ("Accepted", "RebootRequired")


class _Plan(Generic[V]):
    """Items in batches, each a request; the station answers one before it is asked for the next."""

    def __init__(self, version: type[V], items: Mapping[Place, Any], limits: Limits) -> None:
        self.version: type[V] = version
        self._items = items
        self._outcomes: dict[Place, Outcome] = {}
        self._batches: deque[Sequence[Place]] = deque()
        self._asked: Sequence[Place] = ()
        places = list(items)
        if places:
            bounded = limits.bytes is not None
            sizes = [len(item.__ocpp_json__().encode()) if bounded else 0 for item in items.values()]
            empty = frame_bytes(self._request(places[:1])) - sizes[0] if bounded else 0
            runs = split(sizes, empty=empty, max_items=limits.items, max_bytes=limits.bytes)
            self._batches.extend(places[run] for run in runs)

    def __len__(self) -> int:
        return len(self._batches)

    @property
    def outcomes(self) -> Mapping[Place, Outcome]:
        """What became of the items so far, by component, variable and attribute."""
        return MappingProxyType(self._outcomes)

    def next_request(self) -> CsmsRequest[V, Any] | None:
        """Return the next request; None if all is answered. The one that is under way is not given again."""
        self._asked = self._batches.popleft() if self._batches else ()
        return self._request(self._asked) if self._asked else None

    def take(self, response: Any) -> None:
        """Take the response to the last request; an item without a result has the status ``no result``."""
        found: dict[Place, Outcome] = {}
        for result in self._results(response):
            info = result.attribute_status_info
            found[_place(result)] = Outcome(
                str(result.attribute_status),
                None if info is None else info.reason_code,
                getattr(result, "attribute_value", None),
            )
        for place in self._asked:
            self._outcomes[place] = found.get(place, Outcome(NO_RESULT))
        self._asked = ()

    def refused(self, error: RemoteCallError) -> bool:
        """Take a CALLERROR, and return whether its items are asked for again: those of a long request are, in halves.

        Else they have the code of the error as their status (B06.FR.16, B06.FR.17).
        """
        asked, self._asked = self._asked, ()
        if error.code in _TOO_LONG and len(asked) > 1:
            middle = len(asked) // 2
            self._batches.extendleft((asked[middle:], asked[:middle]))
            return True
        self._outcomes.update(dict.fromkeys(asked, Outcome(error.raw_code)))
        return False

    def _outcome(self, variable: Variable[V, Any], attribute: str) -> Outcome:
        outcome = self._outcomes.get((*address_of(variable), AttributeType(attribute)), Outcome(NO_RESULT))
        if not outcome.accepted:
            raise VariableError(str(variable), outcome.status, outcome.reason)
        return outcome

    def _request(self, places: Sequence[Place]) -> CsmsRequest[V, Any]:
        raise NotImplementedError

    def _results(self, response: Any) -> Iterable[Any]:
        raise NotImplementedError


@final
class GetPlan(_Plan[V]):
    """Gets many variables, each once: ``variables`` are of the registry, or component and variable of a model.

    Source: B06.FR.05.
    """

    def __init__(
        self,
        version: type[V],
        variables: Iterable[Variable[V, Any] | tuple[ComponentKey, VariableKey]],
        *,
        attribute: str = AttributeType.ACTUAL,
        limits: Limits = Limits(),
    ) -> None:
        places = dict.fromkeys((*_where(one), AttributeType(attribute)) for one in variables)
        super().__init__(version, {place: item_of(version, "GetVariableDataType", place) for place in places}, limits)

    def value(self, variable: Variable[V, T], attribute: str = AttributeType.ACTUAL) -> T:
        """Return the value that the station gave.

        Raises:
            VariableError: it gave none.
            InvalidValueError: it cannot be read.
        """
        return parsed(variable, self._outcome(variable, attribute).text)

    def _request(self, places: Sequence[Place]) -> CsmsRequest[V, Any]:
        items = [self._items[place] for place in places]
        request: CsmsRequest[V, Any] = names_of(self.version).GetVariablesRequest(get_variable_data=items)
        return request

    def _results(self, response: Any) -> Iterable[Any]:
        return response.get_variable_result  # type: ignore[no-any-return]


@final
class SetPlan(_Plan[V]):
    """Sets many variables, each once: pairs of a variable of the registry, or of a model, and its value or text.

    A variable of the registry takes a Python value, one of a model its text.

    Raises:
        ValueError: a variable stands there twice (B05.FR.13).
        InvalidValueError: a value is not of the type, or outside the limits that the standard sets.

    Source: B05.FR.11, B05.FR.13.
    """

    def __init__(
        self,
        version: type[V],
        values: Iterable[tuple[Variable[V, Any] | tuple[ComponentKey, VariableKey], Any]],
        *,
        attribute: str = AttributeType.ACTUAL,
        limits: Limits = Limits(),
    ) -> None:
        items: dict[Place, Any] = {}
        for one, value in values:
            place = (*_where(one), AttributeType(attribute))
            if place in items:
                raise ValueError(f"{place[0]}.{place[1]} {place[2]} is to be set twice")
            text = one.write(value) if isinstance(one, Variable) else value
            items[place] = item_of(version, "SetVariableDataType", place, attribute_value=text)
        super().__init__(version, items, limits)

    def needs_reboot(self, variable: Variable[V, Any], attribute: str = AttributeType.ACTUAL) -> bool:
        """Return whether a value takes effect after a reboot only.

        Raises:
            VariableError: the station did not take it.
        """
        return self._outcome(variable, attribute).status == "RebootRequired"

    def _request(self, places: Sequence[Place]) -> CsmsRequest[V, Any]:
        items = [self._items[place] for place in places]
        request: CsmsRequest[V, Any] = names_of(self.version).SetVariablesRequest(set_variable_data=items)
        return request

    def _results(self, response: Any) -> Iterable[Any]:
        return response.set_variable_result  # type: ignore[no-any-return]


def key_requests(keys: Iterable[Key[Any] | str], *, most: int | None = None) -> list[v16.GetConfigurationRequest]:
    """Return the GetConfiguration requests of 1.6 that ask for keys, each once.

    ``most``: the station's GetConfigurationMaxKeys. Source: OCPP 1.6, 5.8 and 9.1.9.
    """
    given = (one if isinstance(one, str) else one.name for one in keys)
    names = list({name.casefold(): name for name in given}.values())
    request = names_of(OCPP16).GetConfigurationRequest
    return [request(key=names[run]) for run in split([0] * len(names), max_items=most)]


def _where(one: Variable[Any, Any] | tuple[ComponentKey, VariableKey]) -> tuple[ComponentKey, VariableKey]:
    return address_of(one) if isinstance(one, Variable) else one


def _place(result: Any) -> Place:
    attribute = str(result.attribute_type or AttributeType.ACTUAL)
    return ComponentKey.of(result.component), VariableKey.of(result.variable), attribute

"""What a station has told of its variables so far, whatever message told it: for a CSMS, and for who reads its logs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Generic, TypeVar, final

from ocppkit.device_model.entries import Attribute, Entry
from ocppkit.device_model.join import Completed, GivenUp, Joiner, Kind, Outcome, model_of, monitors_of
from ocppkit.device_model.keys import KEYS, AttributeType, ComponentKey, Mutability, VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.monitor_rules import Monitor
from ocppkit.messages import DataType
from ocppkit.protocol import Version
from ocppkit.registry import registry_of
from ocppkit.registry.values import Characteristics, DataKind

__all__ = ["KnownStation"]

V = TypeVar("V", bound=Version)

_MOST_VARIABLES: Final = 100_000
_MOST_MONITORS: Final = 10_000
_MOST_PROBLEMS: Final = 1000
_LONGEST_PROBLEM: Final = 500
_LONGEST_ENTRY: Final = 10_000  # characters beside its values: read leniently, names may have any length


@final
class KnownStation(Generic[V]):
    """The device model of a station as its messages have told it, and its monitors.

    It takes what stations send: NotifyReport, NotifyMonitoringReport, NotifyEvent and the response to GetVariables; of
    1.6 the response to GetConfiguration, whose keys are variables of a component without a name. Anything else tells
    nothing. Reports add to what is known: they may have part of the variables and attributes only. ``problems`` has the
    last 1,000 things that were wrong, a line each.
    """

    def __init__(self, version: type[V], joiner: Joiner | None = None) -> None:
        self.version: type[V] = version
        self.joiner = Joiner() if joiner is None else joiner
        self.problems: deque[str] = deque(maxlen=_MOST_PROBLEMS)
        self.monitors: dict[int, Monitor] = {}
        self._entries: dict[tuple[ComponentKey, VariableKey], Entry] = {}

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def model(self) -> DeviceModel[V]:
        """The device model as it is known now."""
        return DeviceModel(self.version, self._entries.values())

    def take(self, message: DataType, now: float) -> list[Outcome]:
        """Take what a station has sent, and return what becomes of the sequences that it belongs to."""
        outcomes: list[Outcome] = list(self.joiner.handle_timer(now))
        name = type(message).__name__
        if name in _PARTS:
            outcomes += self.joiner.take(message, now)  # type: ignore[arg-type]
        for outcome in outcomes:
            self._hear(outcome)
        for component, variable, attribute, text in _TOLD.get(name, _nothing)(message):
            self._put(component, variable, attribute, text)
        return outcomes

    def finish(self) -> list[GivenUp]:
        """Take what came of reports that never ended, as at the end of a log or of a connection."""
        given_up = self.joiner.ended()
        for outcome in given_up:
            self._hear(outcome)
        return given_up

    def _hear(self, outcome: Outcome) -> None:
        if isinstance(outcome, GivenUp):
            missing = ", ".join(map(str, outcome.missing[:10]))
            self._note(f"{outcome.kind} {outcome.request_id}: {outcome.why}, without parts {missing}")
        if not isinstance(outcome, Completed | GivenUp):
            return
        if outcome.kind is Kind.REPORT:
            model, problems = model_of(self.version, outcome)
            self._note(*(f"{outcome.kind} {outcome.request_id}: {problem}" for problem in problems))
            for entry in model:
                self._add(entry)
        elif outcome.kind is Kind.MONITORING_REPORT:
            monitors, problems = monitors_of(outcome)
            self._note(*(f"{outcome.kind} {outcome.request_id}: {problem}" for problem in problems))
            for monitor in monitors:
                if len(f"{monitor.component}.{monitor.variable}") > _LONGEST_ENTRY:
                    self._note(f"monitor {monitor.id} is too long to be kept")
                elif monitor.id in self.monitors or len(self.monitors) < _MOST_MONITORS:
                    self.monitors[monitor.id] = monitor
                else:
                    self._note(f"monitor {monitor.id} is beyond the {_MOST_MONITORS} monitors that are kept")

    def _add(self, entry: Entry) -> None:
        place = entry.component, entry.variable
        known = self._entries.get(place)
        if known is not None:  # a report may have part of the attributes only, as a ConfigurationInventory has
            attributes = {**known.attributes, **entry.attributes}.values()
            entry = _with_attributes(entry, attributes, secret=entry.secret or known.secret)
        if len(str(entry)) + len(entry.values_text or "") + len(entry.characteristics.unit or "") > _LONGEST_ENTRY:
            self._note(f"{entry.variable} is too long to be kept")
        elif known is not None or len(self._entries) < _MOST_VARIABLES:
            self._entries[place] = entry
        else:
            self._note(f"{entry} is beyond the {_MOST_VARIABLES} variables that are kept")

    def _note(self, *problems: str) -> None:
        self.problems.extend(problem[:_LONGEST_PROBLEM] for problem in problems)

    def _put(self, component: ComponentKey, variable: VariableKey, told: Attribute, text: str | None) -> None:
        """Put in what one attribute is said to be."""
        entry = self._entries.get((component, variable))
        try:
            if entry is not None and told.type in entry.attributes:
                entry.set(text, told.type)
                return
            attributes = [told] if entry is None else [*entry.attributes.values(), told]
            told.value = text
            self._add(self._made(component, variable, attributes, entry))
        except ValueError as error:
            self._note(str(error))

    def _made(
        self, component: ComponentKey, variable: VariableKey, attributes: list[Attribute], entry: Entry | None
    ) -> Entry:
        if entry is not None:
            return _with_attributes(entry, attributes, secret=entry.secret)
        registry = registry_of(self.version)
        known: Any = registry.keys.get(variable.name) if component == KEYS else registry.pair(
            component.name, variable.name, variable.instance
        )  # fmt: skip
        if known is None:
            return Entry(component, variable, Characteristics(DataKind.STRING), attributes)
        return Entry(component, variable, known.characteristics, attributes, secret=known.secret)


def _with_attributes(entry: Entry, attributes: Iterable[Attribute], *, secret: bool) -> Entry:
    return Entry(
        entry.component,
        entry.variable,
        entry.characteristics,
        attributes,
        supports_monitoring=entry.supports_monitoring,
        secret=secret,
        values_text=entry.values_text,
    )


# What single messages tell: component, variable, attribute, and its value.
_Told = tuple[ComponentKey, VariableKey, Attribute, str | None]


def _nothing(_: Any) -> Iterator[_Told]:
    return iter(())


def _of_results(response: Any) -> Iterator[_Told]:
    for result in response.get_variable_result:
        if result.attribute_status == "Accepted":
            attribute = Attribute(type=_attribute_type(result.attribute_type))
            yield ComponentKey.of(result.component), VariableKey.of(result.variable), attribute, result.attribute_value


def _of_events(request: Any) -> Iterator[_Told]:
    for event in request.event_data:
        attribute = Attribute(mutability=Mutability.READ_ONLY)
        yield ComponentKey.of(event.component), VariableKey.of(event.variable), attribute, event.actual_value


def _of_keys(response: Any) -> Iterator[_Told]:
    for key in response.configuration_key or ():
        attribute = Attribute(mutability=Mutability.READ_ONLY if key.readonly else Mutability.READ_WRITE)
        yield KEYS, VariableKey(key.key), attribute, key.value


def _attribute_type(given: Any) -> AttributeType:
    return AttributeType(given) if given in list(AttributeType) else AttributeType.ACTUAL


_PARTS: Final = frozenset({"NotifyReportRequest", "NotifyMonitoringReportRequest"})

_TOLD: Final[Mapping[str, Callable[[Any], Iterator[_Told]]]] = {
    "GetVariablesResponse": _of_results,
    "NotifyEventRequest": _of_events,
    "GetConfigurationResponse": _of_keys,
}

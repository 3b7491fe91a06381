"""What reports a fault: a status, an event, a refusal, a broken frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from ocppkit._secrets import without_password
from ocppkit._text import shortened
from ocppkit.conversations.told import Fault, FaultKind, Problem, Seen

_LONGEST_TEXT: Final = 60

# What a NotifyEvent reports as a fault (OCPP 2.x, Part 2, appendices: the variables of components).
_FAULTY: Final = {("AvailabilityState", "faulted"), ("Problem", "true")}


def faults_of(seen: Seen) -> Iterator[Fault]:
    """Yield the faults that a frame reports."""
    found = _BY_PROBLEM.get(seen.problem)
    if found is not None:
        kind, what = found
        yield _fault(seen, kind, what(seen))
    elif seen.kind == 2 and seen.message is not None:
        for place, what_is in _BY_ACTION.get(seen.action, _nothing)(seen.message):
            yield _fault(seen, FaultKind.STATUS, what_is, place)


def short(text: str) -> str:
    """Cut a text that a station wrote, and mask passwords in URLs."""
    text = without_password(" ".join(text.split()))
    return shortened(text, _LONGEST_TEXT)


def _fault(seen: Seen, kind: FaultKind, what: str, place: str | None = None) -> Fault:
    return Fault(seen.number, seen.record.connection, seen.record.time, kind, what, place)


def _call_error(seen: Seen) -> str:
    frame: Any = seen.record.frame
    words = [short(frame.code), frame.description and f"({short(frame.description)})"]
    return f"{short(seen.action or 'unknown call')}: {' '.join(filter(None, words))}"


def _refused_payload(seen: Seen) -> str:
    return f"{short(seen.action or '')}: {short(seen.findings[0].demand)}"


def _broken_frame(seen: Seen) -> str:
    return str(seen.record.frame)


_BY_PROBLEM: Final[dict[Problem | None, tuple[FaultKind, Callable[[Seen], str]]]] = {
    Problem.CALL_ERROR: (FaultKind.CALL_ERROR, _call_error),
    Problem.INVALID_PAYLOAD: (FaultKind.REFUSED_PAYLOAD, _refused_payload),
    Problem.BROKEN_FRAME: (FaultKind.BROKEN_FRAME, _broken_frame),
}


def _nothing(_: Any) -> Iterator[tuple[str | None, str]]:
    yield from ()


def _status(request: Any) -> Iterator[tuple[str | None, str]]:
    code = getattr(request, "error_code", None)
    status = request.status if hasattr(request, "status") else request.connector_status
    if code in (None, "NoError") and status != "Faulted":
        return
    words = [short(code or status), *(short(text) for name in _DETAILS if (text := getattr(request, name, None)))]
    evse = getattr(request, "evse_id", None)
    yield (
        f"connector {request.connector_id}" if evse is None else f"EVSE {evse}, connector {request.connector_id}",
        " ".join(words),
    )


_DETAILS: Final = ("info", "vendor_error_code")


def _event(request: Any) -> Iterator[tuple[str | None, str]]:
    for event in request.event_data or ():
        component, variable, value = event.component, event.variable, event.actual_value
        # None is where an incomplete message has no value.
        if event.cleared or None in (component, variable, value) or (variable.name, value.casefold()) not in _FAULTY:
            continue
        words = [f"{component.name}.{variable.name}", event.tech_code, event.tech_info]
        place = None if component.evse is None else f"EVSE {component.evse.id}"
        yield place, " ".join(short(word) for word in words if word)


_BY_ACTION: Final[dict[str | None, Callable[[Any], Iterator[tuple[str | None, str]]]]] = {
    "StatusNotification": _status,
    "NotifyEvent": _event,
}

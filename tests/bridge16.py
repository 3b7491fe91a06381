"""A 1.6 station and a 2.0.1 CSMS that talk through the flows of their pair, as payloads."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from ocppkit import OCPP16, OCPP201, STRICT, Leniency, read_payload, to_payload
from ocppkit.bridge import values
from ocppkit.bridge.flows import Context, Options, Refused, Side
from ocppkit.bridge.losses import Loss, LossKind
from ocppkit.bridge.state import Place, State
from ocppkit.bridge.station16 import PAIR
from ocppkit.bridge.ways import Values, Way
from ocppkit.errors import CallFailed, RemoteCallError
from ocppkit.messages import Request
from tests.bridge_leaves import leaves, or_one_of, untraced

AT = "2026-05-01T10:00:00Z"
NOW = datetime(2026, 5, 1, 10, tzinfo=UTC)
FAILED = RemoteCallError("InternalError", "try later")

# What 2.0.1 may say beside all it says, and 1.6 never can.
ASIDE: Final = {"customData": {"vendorId": "of what vendors add"}}

Json = dict[str, Any]
Answer = Json | CallFailed


class Talk:
    """A conversation. ``asked`` is what a request became, ``followed`` what came after its answer, by side.

    ``reading`` is how both sides are read.
    """

    def __init__(self, options: Options | None = None, state: State | None = None, reading: Leniency = STRICT) -> None:
        self.reading = reading
        self.options = Options(first_transaction=1) if options is None else options
        self.state = State() if state is None else state
        self.now = NOW
        self.asked: list[tuple[str, Json]] = []
        self.followed: list[tuple[Side, str, Json]] = []
        self.losses: list[Loss] = []

    def station(self, action: str, payload: Json, *answers: Answer) -> Any:
        """Let the station ask something; return what it is answered, or the exception."""
        return self._ask(Side.STATION, OCPP16.actions[action].request, payload, answers)

    def csms(self, action: str, payload: Json, *answers: Answer) -> Any:
        """Let the CSMS ask something; return what it is answered, or the exception."""
        return self._ask(Side.CSMS, OCPP201.actions[action].request, payload, answers)

    def start(self, connector: int = 1, *, answer: Answer | None = None, tag: str = "AA", at: str = AT) -> Any:
        payload = {"connectorId": connector, "idTag": tag, "meterStart": 0, "timestamp": at}
        return self.station("StartTransaction", payload, {} if answer is None else answer)

    def stop(self, number: int = 1, answer: Answer | None = None, **more: Any) -> Any:
        payload = {"transactionId": number, "meterStop": 9, "timestamp": AT, **more}
        return self.station("StopTransaction", payload, {} if answer is None else answer)

    def status(self, status: str, connector: int = 1, *, error: str = "NoError", **more: Any) -> list[tuple[str, Json]]:
        """Tell a status; return what the CSMS is told."""
        payload = {"connectorId": connector, "errorCode": error, "status": status, "timestamp": AT, **more}
        assert self.station("StatusNotification", payload, {}, {}, {}, {}) == {}
        return self.asked

    def only(self) -> Json:
        """Return the payload of the one request that was made."""
        assert len(self.asked) == 1, self.asked
        return self.asked[0][1]

    def lost(self) -> set[tuple[str, str]]:
        return {(loss.pointer, str(loss.kind)) for loss in self.losses}

    def _ask(self, side: Side, cls: Any, payload: Json, answers: tuple[Answer, ...]) -> Any:
        if side is Side.CSMS:
            payload = {**ASIDE, **payload}
        request = read_payload(cls, payload, self.reading).message
        context = Context.start(self.state, self.now, self.options, asker=side, action=request.__ocpp_action__)
        waiting = deque(answers)
        self.asked, self.followed, self.losses = [], [], context.losses
        aside = ASIDE if side is Side.STATION else {}
        asked, ending = _play(PAIR.flows(side)[cls](request, context), waiting, aside, self.reading)
        self.asked = asked
        if side is Side.STATION and not isinstance(ending, Exception):
            asides = [loss for loss in self.losses if loss.response and loss.pointer == "/customData"]
            failed = [answer for answer in answers[: len(asked)] if isinstance(answer, CallFailed)]
            assert len(asides) == len(asked) - len(failed)
        self._check(request.__ocpp_action__, payload)
        for target, work in context.work:
            following = [_shown(work)] if isinstance(work, Request) else _play(work, waiting, {}, self.reading)[0]
            self.followed += [(target, action, body) for action, body in following]
        return ending if isinstance(ending, Exception) else to_payload(ending)

    def _check(self, action: str, payload: Json) -> None:
        """See that no loss of a request went unlisted; what goes by the table of keys is another matter."""
        if not self.asked:
            assert self.options.refused or any(loss.kind is LossKind.ANSWERED for loss in self.losses)
        elif action not in BY_KEYS:
            losses = [loss for loss in self.losses if not loss.response]
            problems = untold(payload, self.asked, losses, self.state.topology.items())
            assert not problems, problems


# What an event of its kind always says, and where the connector is in a station that nothing is known of.
_REGISTER = r"/meterValue/\d+/sampledValue/0/(context|measurand|unitOfMeasure/unit)"
_EVENT = r"/eventData/0/(timestamp|trigger|actualValue|eventNotificationType|component/.*|variable/name)"
SAID_BY_KIND = {
    "TransactionEvent": rf"/eventType|/evse/connectorId|{_REGISTER}",
    "NotifyEvent": rf"/seqNo|{_EVENT}",
    "StatusNotification": "/connectorId",
    "ChangeAvailability": "/connectorId",
    "ReserveNow": "/connectorId",
    "SendLocalList": "/localAuthorizationList",
    "NotifyReport": r"/(requestId|generatedAt|seqNo|tbc)|/reportData/\d+/(component/name|variable/name|.*/mutability)",
}


PARTS: dict[Any, tuple[str, ...]] = {Way: ("rows",), Values: ("up", "down")}


def rows_of(table: object) -> list[Any]:
    return [getattr(part, "rows", part) for part in (getattr(table, name) for name in PARTS.get(type(table), ()))]


RENAMED = [
    (given, made)
    for table in vars(values).values()
    for rows in rows_of(table)
    for given, made in rows.items()
    if isinstance(made, str)
]
BY_KEYS = {"GetVariables", "SetVariables", "GetBaseReport", "GetReport"}
GONE = tuple(f"{value!r} is gone, and no loss says so" for value in ("SignedData", "NoError"))
CHANGES = {LossKind.FOLDED, LossKind.ROUNDED, LossKind.TRUNCATED}
renamed = or_one_of(*RENAMED, *values.SECURITY_EVENT.items())


def means_the_same(given: Any, made: Any) -> bool:
    """Whether a leaf is what was given; a techCode has the error code and the vendor's in one."""
    parts = made.split("/", 1) if isinstance(made, str) else ()
    return renamed(given, made) or (len(parts) == 2 and given in (parts[0], parts[1][: 49 - len(parts[0])]))


def untold(
    given: Json, made: list[tuple[str, Json]], losses: list[Loss], topology: Iterable[tuple[int, Place]] = ()
) -> list[str]:
    """Return what is wrong between a payload and what it became, by action; connectors are where they are."""
    places = [pair for number, place in topology for pair in _same_place(number, place)]

    def same(one: Any, other: Any) -> bool:
        return (one, other) in places or means_the_same(one, other)

    # What several requests have in common is lost once.
    problems = list(dict.fromkeys(untraced(given, [body for _, body in made], losses, same=same)))
    # What a value is in says the one, and that there is no event the other.
    problems = [one for one in problems if not one.endswith(GONE)]
    fresh = [one for one in problems if " is new" in one and not any(said(action, one) for action, _ in made)]
    # A value that changed is told where it was given, and is new where it is.
    if len(fresh) <= sum(loss.kind in CHANGES for loss in losses):
        problems = [one for one in problems if " is new" not in one]
    found = {place for body in (given, *(body for _, body in made)) for place in leaves(body)}
    return problems + [f"{loss}: nothing is there" for loss in losses if not reaches(loss.pointer, found)]


def _same_place(number: int, place: Place) -> list[tuple[int, int]]:
    parts = (place.evse_id, place.connector_id)
    return [(number, part) for part in parts] + [(part, number) for part in parts]


def said(action: str, problem: str) -> bool:
    pattern = SAID_BY_KIND.get(action)
    return pattern is not None and re.fullmatch(pattern, problem.partition(":")[0]) is not None


def reaches(pointer: str, places: set[str]) -> bool:
    return any(place == pointer or place.startswith(f"{pointer}/") for place in places)


def _shown(request: Request[Any, Any]) -> tuple[str, Json]:
    return request.__ocpp_action__, to_payload(request)


def _play(flow: Any, answers: deque[Answer], aside: Json, reading: Leniency) -> tuple[list[tuple[str, Json]], Any]:
    asked: list[tuple[str, Json]] = []
    step, value = flow.send, None
    while True:
        try:
            request = step(value)
        except StopIteration as end:
            return asked, end.value
        except (CallFailed, Refused) as error:
            return asked, error
        asked.append(_shown(request))
        answer = answers.popleft() if answers else {"status": "Accepted"}
        if isinstance(answer, Exception):
            step, value = flow.throw, answer
        else:
            step, value = flow.send, read_payload(request.__ocpp_response__, {**aside, **answer}, reading).message

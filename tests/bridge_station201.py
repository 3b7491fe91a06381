"""A 2.0.1 station and a 1.6 CSMS that are played by a test: each flow is given its answers one by one."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ocppkit import CallRefused, v16, v201
from ocppkit.bridge.flows import Context, Options, Side
from ocppkit.bridge.losses import Loss
from ocppkit.bridge.state import Place, State
from ocppkit.bridge.station201 import PAIR
from ocppkit.errors import CallFailed, RemoteCallError
from ocppkit.messages import Request, Response

AT = datetime(2026, 5, 1, 10, tzinfo=UTC)
ACCEPTED = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
FAILED = RemoteCallError("InternalError")

Answer = Response | CallFailed


@dataclass
class Played:
    """What came of a request: what the other side was asked, what was answered, and what was lost."""

    asked: list[Request[Any, Any]]
    answer: Response | CallRefused | CallFailed
    losses: list[Loss]

    def lost(self) -> list[tuple[str, str]]:
        """Return kind and pointer of each loss of the request."""
        return [(loss.kind.value, loss.pointer) for loss in self.losses if not loss.response]


class Stage:
    """A bridge without wires: the state of one station, and requests of either side."""

    def __init__(self, *places: Place, options: Options | None = None) -> None:
        self.state = State()
        self.options = options or Options()
        for number, place in enumerate(places, 1):
            self.state.topology[number] = place

    def tell(self, request: Request[Any, Any], *answers: Answer, at: datetime = AT) -> Played:
        """Let the station ask the CSMS."""
        return self._play(Side.STATION, request, answers, at)

    def ask(self, request: Request[Any, Any], *answers: Answer, at: datetime = AT) -> Played:
        """Let the CSMS ask the station."""
        return self._play(Side.CSMS, request, answers, at)

    def _play(self, asker: Side, request: Request[Any, Any], answers: Sequence[Answer], at: datetime) -> Played:
        context = Context.start(self.state, at, self.options, asker=asker, action=request.__ocpp_action__)
        owes_ends = bool(self.state.ends)
        asked, answer = run(PAIR.flows(asker)[type(request)](request, context), answers)
        for side, work in context.work:
            flow = work if isinstance(work, Generator) else one(work)
            assert side is asker or owes_ends, "nothing but ends that are owed is put off for the other side"
            asked += run(flow, answers[len(asked) :])[0]
        return Played(asked, answer, context.losses)


def one(request: Request[Any, Any]) -> Generator[Request[Any, Any], Any, None]:
    """Ask for one thing."""
    yield request


def run(flow: Generator[Request[Any, Any], Any, Any], answers: Sequence[Answer]) -> tuple[list[Request[Any, Any]], Any]:
    """Run a flow to its end; where the answers end, the usual ones are given."""
    asked: list[Request[Any, Any]] = []
    answer: Any = None
    left = list(answers)
    try:
        while True:
            request = flow.throw(answer) if isinstance(answer, Exception) else flow.send(answer)
            asked.append(request)
            answer = left.pop(0) if left else usual(request)
    except StopIteration as end:
        return asked, end.value
    except (CallRefused, CallFailed) as refusal:
        return asked, refusal


def usual(request: Request[Any, Any]) -> Response:
    """Return the answer that says least: an empty one, or the number of a transaction."""
    return started() if isinstance(request, v16.StartTransactionRequest) else request.__ocpp_response__()


def later(seconds: int) -> datetime:
    """Return a time after the beginning."""
    return AT + timedelta(seconds=seconds)


def register(
    value: float, context: str = "Transaction.Begin", unit: str | None = "Wh", **more: Any
) -> v201.MeterValueType:
    """Return the energy register as a station tells it."""
    sample = v201.SampledValueType(
        value=value,
        context=v201.ReadingContextEnumType(context),
        measurand=v201.MeasurandEnumType.ENERGY_ACTIVE_IMPORT_REGISTER,
        unit_of_measure=None if unit is None else v201.UnitOfMeasureType(unit=unit),
        **more,
    )
    return v201.MeterValueType(timestamp=AT, sampled_value=[sample])


def event(
    kind: str = "Updated",
    seq_no: int = 0,
    *,
    trigger: str = "ChargingStateChanged",
    id: str = "uuid-1",
    state: str | None = None,
    stopped: str | None = None,
    token: str | None = None,
    evse: v201.EVSEType | None = None,
    values: list[v201.MeterValueType] | None = None,
    offline: bool | None = None,
    **more: Any,
) -> v201.TransactionEventRequest:
    """Return an event of a transaction."""
    return v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType(kind),
        timestamp=later(seq_no),
        trigger_reason=v201.TriggerReasonEnumType(trigger),
        seq_no=seq_no,
        transaction_info=v201.TransactionType(
            transaction_id=id,
            charging_state=None if state is None else v201.ChargingStateEnumType(state),
            stopped_reason=None if stopped is None else v201.ReasonEnumType(stopped),
        ),
        id_token=None if token is None else v201.IdTokenType(id_token=token, type=v201.IdTokenEnumType.ISO14443),
        evse=evse,
        meter_value=values,
        offline=offline,
        **more,
    )


def started(number: int = 812, status: str = "Accepted") -> v16.StartTransactionResponse:
    """Return the answer of a CSMS to a StartTransaction."""
    info = v16.IdTagInfo(status=v16.AuthorizationStatus(status))
    return v16.StartTransactionResponse(transaction_id=number, id_tag_info=info)


EVSE1 = v201.EVSEType(id=1, connector_id=1)

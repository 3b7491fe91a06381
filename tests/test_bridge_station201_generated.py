"""Generated messages between a 2.0.1 station and a 1.6 CSMS: what is made of them is valid, and no loss is silent."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import OCPP16, CallRefused, from_payload, to_payload, v16
from ocppkit.bridge import Options, downgrade, upgrade, values
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Side
from ocppkit.bridge.losses import MADE, Loss, LossKind
from ocppkit.bridge.state import State, Transaction
from ocppkit.bridge.station201 import FROM_CSMS, FROM_STATION, PAIR
from ocppkit.bridge.ways import Folded, Values
from ocppkit.errors import CallFailed, CallTimedOutError, RemoteCallError
from ocppkit.json import is_array, is_object, parse
from ocppkit.messages import Message, Request, Response
from tests.bridge_leaves import same, unlisted, untraced
from tests.bridge_station201 import EVSE1, FAILED, Stage, event, register
from tests.instances import Maker
from tests.official import oracle, schemas

Json = Any

AT = datetime(2026, 5, 1, 10, tzinfo=UTC)
NO_TIMES = ("23:59:60", "0000-01-01")  # that datetime can hold
EXAMPLES = settings(max_examples=25, deadline=None)

FROM_CSMS_BY_NAME = {one.request.__ocpp_action__: one for one in FROM_CSMS}
FROM_STATION_BY_NAME = {one.request.__ocpp_action__: one for one in FROM_STATION}
seeds = st.integers(0, 2**32)


TABLES: list[Values[Any, Any]] = [one for one in vars(values).values() if isinstance(one, Values)]
ROWS = [row for table in TABLES for way in (table.up, table.down) for row in way.rows.items()]
EVENTS = values.SECURITY_EVENT
# What the versions call differently and mean the same, and what they fold.
EXACT = {(given, made) for given, made in ROWS if isinstance(made, str)} | {
    pair for old, new in EVENTS.items() for pair in ((old, new), (new, old))
}
FOLDED = {(given, made.value) for given, made in ROWS if isinstance(made, Folded)}


def alike(given: Json, made: Json) -> bool:
    return same(given, made) or (isinstance(given, str) and isinstance(made, str) and (given, made) in EXACT)


def payload_of(edition: str, message: str, seed: int) -> Json:
    """Return a valid payload, whose EVSEs and connectors are ones that the station has."""
    maker, validator = Maker(message, schemas(edition)[message], str(seed)), oracle(edition, message)
    for make in [maker.maximal, maker.minimal, *[maker.some] * 100][seed % 3 :]:
        payload = _placed(make())
        if seed % 4 < 2 and "transactionInfo" in payload:
            payload["transactionInfo"]["transactionId"] = "uuid-1"  # the one that runs
        if validator.is_valid(payload) and not any(time in str(payload) for time in NO_TIMES):
            return payload
    raise AssertionError(message)


def _placed(value: Json, key: str = "") -> Json:
    if is_object(value):
        return {name: 1 if key == "evse" and name == "id" else _placed(item, name) for name, item in value.items()}
    if is_array(value):
        return [_placed(item) for item in value]
    return 1 if key in {"connectorId", "evseId"} else value


def a_state() -> State:
    state = State()
    state.transactions["uuid-1"] = Transaction("uuid-1", number=7, connector_id=1, answered=True, register=3)
    return state


def context_of(request: type[Request[Any, Any]], asker: Side, state: State) -> Context:
    return Context.start(state, AT, asker=asker, action=request.__ocpp_action__)


def check_valid(message: Message) -> Json:
    """Return the payload of a message that its official schema accepts."""
    edition = "1.6" if type(message).__ocpp_version__ is OCPP16 else "2.0.1"
    payload = to_payload(message)
    assert oracle(edition, type(message).__name__).is_valid(payload)
    return payload


# What one version says in another way


SAID_OTHERWISE = re.compile(
    "/eventType"  # by the action
    "|(/.+)?/transactionId"  # by the number, or by the station's own id
    "|(/configurationKey/[0-9]+)?/key|/unknownKey/[0-9]+"  # by the component and the variable
    "|/[gs]etVariable(Data|Result)/[0-9]+/(component|variable|attributeType|attributeStatus)(/.*)?"  # by the key
)


def derived(given: Json, made: Json) -> bool:
    """Whether what was given explains what is new: it was folded, cut, or written as JSON text."""
    if alike(given, made):
        return True
    if not (isinstance(given, str) and isinstance(made, str)):
        return isinstance(made, str) and made == json.dumps(given)
    return (given, made) in FOLDED or (len(made) in {20, 50} and given.startswith(made))


def unexplained(given: Json, made: list[Json], losses: list[Loss]) -> list[str]:
    """Return the leaves that are gone or new, and that no loss, no table and no other word for it explains."""
    after = [_opened(one) for one in made]
    computed = {loss.pointer.rpartition("/")[2] for loss in losses if loss.kind in {LossKind.FOLDED, LossKind.ROUNDED}}
    gone = [
        line
        for line in untraced(given, after, losses, same=alike)
        if " is gone" in line and not SAID_OTHERWISE.fullmatch(line.partition(":")[0])
    ]
    new = [
        line
        for line in untraced(given, after, losses, same=derived)
        if " is new" in line
        and line.partition(":")[0].rpartition("/")[2] not in computed & {"value", "limit"}
        and not SAID_OTHERWISE.fullmatch(line.partition(":")[0])
        and "'SignedData'" not in line
    ]
    return gone + new


def _opened(value: Json) -> Json:
    """Return a payload in which JSON text is the JSON that it says."""
    if is_object(value):
        return {name: _opened(item) for name, item in value.items()}
    if is_array(value):
        return [_opened(item) for item in value]
    if isinstance(value, str) and value[:1] in {"{", "["}:
        return parse(value)
    return value


def made_of(conversion: Conversion, request: Request[Any, Any], context: Context) -> list[Message]:
    made = conversion.convert(request, context)
    return [made] if isinstance(made, Message) else list(made)


def is_answered(losses: list[Loss]) -> bool:
    return any(loss.kind is LossKind.ANSWERED and loss.pointer == "" for loss in losses)


@pytest.mark.parametrize("action", FROM_CSMS_BY_NAME)
@given(seed=seeds)
@EXAMPLES
def test_what_a_csms_asks_is_carried_whole(action: str, seed: int) -> None:
    check_request(FROM_CSMS_BY_NAME[action], Side.CSMS, "1.6", seed)


@pytest.mark.parametrize("action", FROM_STATION_BY_NAME)
@given(seed=seeds)
@EXAMPLES
def test_what_a_station_asks_is_carried_whole(action: str, seed: int) -> None:
    check_request(FROM_STATION_BY_NAME[action], Side.STATION, "2.0.1", seed)


def check_request(conversion: Conversion, asker: Side, edition: str, seed: int) -> None:
    payload = payload_of(edition, conversion.request.__name__, seed)
    context = context_of(conversion.request, asker, a_state())
    try:
        made = made_of(conversion, from_payload(conversion.request, payload), context)
    except CallRefused:
        assert is_answered(context.losses)
        return
    payloads = [check_valid(one) for one in made]
    if is_answered(context.losses):
        assert [type(one) for one in made] == [conversion.request.__ocpp_response__]
    else:
        assert unexplained(payload, payloads, context.losses) == []


@pytest.mark.parametrize("action", [name for name, one in FROM_CSMS_BY_NAME.items() if one.answer is not None])
@given(seed=seeds)
@EXAMPLES
def test_what_a_station_answers_is_carried_whole(action: str, seed: int) -> None:
    check_response(FROM_CSMS_BY_NAME[action], Side.CSMS, ("1.6", "2.0.1"), seed)


@pytest.mark.parametrize("action", [name for name, one in FROM_STATION_BY_NAME.items() if one.answer is not None])
@given(seed=seeds)
@EXAMPLES
def test_what_a_csms_answers_is_carried_whole(action: str, seed: int) -> None:
    check_response(FROM_STATION_BY_NAME[action], Side.STATION, ("2.0.1", "1.6"), seed)


def check_response(conversion: Conversion, asker: Side, editions: tuple[str, str], seed: int) -> None:
    given_edition, other = editions
    request = from_payload(conversion.request, payload_of(given_edition, conversion.request.__name__, seed))
    context = context_of(conversion.request, asker, a_state())
    asked: Any = made_of(conversion, request, context)[0]
    assert conversion.answer is not None
    if isinstance(asked, Response):
        return
    cls = asked.__ocpp_response__
    payload = payload_of(other, cls.__name__, seed)
    answered = context.answer_to(asked)
    context.losses.clear()
    response = from_payload(cls, payload)
    made = conversion.answer([response] if conversion.joined else response, answered, request)
    assert type(made) is conversion.request.__ocpp_response__
    assert unexplained(payload, [check_valid(made)], context.losses) == []


# There and back again


OF_THE_EXTENSION = {"ExtendedTriggerMessage", "GetLog", "SignedUpdateFirmware"}


def back_again(conversion: Conversion, payload: Json) -> list[str] | None:
    """Carry a request of 1.6 up and down again; return what differs unsaid, None if a bridge would answer it."""
    options = Options(security=conversion.request.__ocpp_action__ in OF_THE_EXTENSION)
    context = Context.start(State(), AT, options, asker=Side.CSMS)
    try:
        up = upgrade(from_payload(conversion.request, payload), context)
        if isinstance(up.messages[0], Response):
            return None
        down = downgrade(up.messages[0], context)
    except CallRefused:
        return None
    made_up = {loss.pointer for loss in up.losses if loss.kind in MADE}
    dropped = {loss.pointer for loss in down.losses if loss.kind is LossKind.DROPPED}
    if type(down.messages[0]) is not conversion.request or not dropped <= made_up:
        return None
    lost = [loss for loss in up.losses if loss.kind not in MADE]
    return unlisted(payload, to_payload(down.messages[0]), lost)


ONE_WAY = {
    "GetConfiguration",  # no key at all becomes all keys
    "RemoteStopTransaction",  # for a transaction of one bridge or of the other
    "UnlockConnector",  # answered, where a transaction runs
}


@pytest.mark.parametrize("action", sorted(FROM_CSMS_BY_NAME.keys() - ONE_WAY))
def test_what_comes_down_again_is_what_went_up_but_for_listed_losses(action: str) -> None:
    conversion = FROM_CSMS_BY_NAME[action]
    found = [back_again(conversion, payload_of("1.6", f"{action}Request", seed)) for seed in range(40)]
    assert [one for one in found if one] == []
    assert any(one == [] for one in found), "none came back"


# Whole flows


ERRORS = [RemoteCallError("GenericError"), CallTimedOutError("Reset", 30.0), RemoteCallError("FormationViolation")]


@pytest.mark.parametrize("side", Side)
@given(data=st.data(), seed=seeds)
@settings(max_examples=150, deadline=None)
def test_a_flow_asks_and_answers_validly_whatever_it_is_answered(side: Side, data: st.DataObject, seed: int) -> None:
    flows = PAIR.flows(side)
    request_class: Any = data.draw(st.sampled_from(sorted(flows, key=str)))
    edition, other = ("2.0.1", "1.6") if side is Side.STATION else ("1.6", "2.0.1")
    request = from_payload(request_class, payload_of(edition, request_class.__name__, seed))
    context = context_of(request_class, side, a_state())
    flow, answer = flows[request_class](request, context), None
    final: Any = None
    try:
        while True:
            asked = flow.throw(answer) if isinstance(answer, Exception) else flow.send(answer)
            check_valid(asked)
            cls = asked.__ocpp_response__
            response = from_payload(cls, payload_of(other, cls.__name__, data.draw(seeds)))
            answer = data.draw(st.sampled_from([response, response, response, *ERRORS]))
            state = context.state.to_json()
            assert State.from_json(json.loads(json.dumps(state))).to_json() == state
    except StopIteration as end:
        final = end.value
    except (CallRefused, CallFailed):
        return
    assert type(final) is request_class.__ocpp_response__
    check_valid(final)


KINDS = st.sampled_from(["Started", "Updated", "Updated", "Ended"])
TOKENS = st.sampled_from([None, "04A2", "X" * 30])
STATES = st.sampled_from([None, "EVConnected", "Charging", "SuspendedEV", "Idle"])


YES_OR_NO = st.booleans()


@given(st.lists(st.tuples(KINDS, TOKENS, STATES, YES_OR_NO, YES_OR_NO, YES_OR_NO, YES_OR_NO), max_size=8))
@settings(max_examples=100, deadline=None)
def test_a_transaction_has_one_start_and_one_stop_and_its_number_between_them(events: list[Any]) -> None:
    """Whatever events come in, and whatever is refused and sent again."""
    stage = Stage()
    told: list[Any] = []
    for seq_no, (kind, token, state, with_evse, with_values, offline, fails) in enumerate(events):
        request = event(
            kind,
            seq_no,
            token=token,
            state=state,
            evse=EVSE1 if with_evse else None,
            values=[register(seq_no, "Sample.Periodic")] if with_values else None,
            offline=offline or None,
        )
        played = stage.tell(request, *[FAILED][:fails])
        told += played.asked[fails:]
        if fails and isinstance(played.answer, CallFailed):
            told += stage.tell(request).asked
        if kind == "Ended":
            break
    told = [one for one in told if not isinstance(one, v16.StatusNotificationRequest)]
    names = [one.__ocpp_action__ for one in told]
    assert names == sorted(names, key=["StartTransaction", "MeterValues", "StopTransaction"].index)
    assert names.count("StartTransaction") == min(len(names), 1)
    assert names.count("StopTransaction") <= 1
    assert {one.transaction_id for one in told[1:]} <= {812}
    assert json.loads(json.dumps(stage.state.to_json())) == stage.state.to_json()

"""What a proxy lets through: typed filters, rules, and the gate where they meet the messages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP21, OCPP201, CallRefused, ErrorCode, FrameError, Version, v16, v21, v201
from ocppkit.bridge.filters import DROP, FORWARD, Filters, Passing
from ocppkit.bridge.flows import Side
from ocppkit.bridge.gate import MOST_ASKED, Filtered, Gate
from ocppkit.bridge.rules import Rule, Ruling, merged
from ocppkit.messages import Answer

STATION, CSMS = Side.STATION, Side.CSMS
Json = Any

filters = Filters(OCPP16)


@filters.on(v16.Reset)
def reset(passing: Passing, request: v16.ResetRequest) -> v16.ResetRequest | Answer[v16.ResetResponse]:
    if passing.station == "CS2":
        return v16.Reset.answer(v16.ResetResponse(status=v16.ResetStatus.REJECTED))
    return v16.ResetRequest(type=v16.ResetType.SOFT)


@filters.on(v16.DataTransfer)
def transfer(passing: Passing, request: v16.DataTransferRequest) -> Any:
    match request.message_id:
        case "drop":
            return DROP
        case "refuse":
            raise CallRefused(ErrorCode.FORMAT_VIOLATION, "x" * 300, {"a": 1})
        case "fail":
            raise RuntimeError("the password is 4711")
        case "nothing":
            return None
        case "another":
            return v16.HeartbeatRequest()
        case "another answer":
            return v16.Reset.answer(v16.ResetResponse(status=v16.ResetStatus.REJECTED))
        case "invalid":
            return v16.DataTransferRequest(vendor_id="x" * 300)
        case _:
            return FORWARD


@filters.on_response(v16.BootNotification)
def patient(passing: Passing, response: v16.BootNotificationResponse) -> Any:
    match response.interval:
        case 1:
            return FORWARD
        case 2:
            return DROP
        case 3:
            raise CallRefused(ErrorCode.SECURITY_ERROR, "not now")
        case 4:
            return v16.HeartbeatRequest()
        case _:
            response.interval = 60
            return response


class Seen:
    """A gate, and what it tells."""

    def __init__(
        self,
        *filters: Filters[Any],
        rules: Sequence[str] = (),
        station: str = "CS1",
        version: type[Version] | None = OCPP16,
    ) -> None:
        self.told: list[Filtered] = []
        versions = dict.fromkeys(Side, version)
        self.gate = Gate(station, versions, filters, [Rule.read(rule) for rule in rules], tell=self.told.append)

    def come(self, side: Side, frame: Json) -> list[tuple[Side, Json]]:
        text = frame if isinstance(frame, str) else json.dumps(frame)
        onward = self.gate.comes(side, text)
        return [(target, sent if sent == text else json.loads(sent)) for target, sent in onward]

    def whats(self) -> list[str]:
        whats, self.told = [one.what for one in self.told], []
        return whats


def transfers(message_id: str) -> Json:
    return [2, "m1", "DataTransfer", {"vendorId": "V", "messageId": message_id}]


def test_a_gate_without_filters_lets_everything_through_as_it_came() -> None:
    gate = Gate("CS1", dict.fromkeys(Side, OCPP16))
    assert gate.open
    for text in ('[2, "m1" ,"Reset",{}]', "no frame", b"\xff"):
        assert gate.comes(CSMS, text) == [(STATION, text)]
        assert gate.goes(CSMS, text) == [(CSMS, text)]


def test_what_no_filter_is_about_and_what_it_forwards_passes_byte_for_byte() -> None:
    seen = Seen(filters)
    texts = [
        '[2, "m1" ,"Heartbeat" , {}]',
        '[2, "m2" ,"DataTransfer" , {"vendorId" : "V"}]',
        '[3, "m1", {"any": 1.50}]',
        '[4, "m1", "E", "", {}]',
        '[2,"m3","Reset-Signed",{"payload":"e30","protected":"","signature":""}]',
        '[2,"m4","Custom",{"payload":"e30"}]',
    ]
    for text in texts:
        assert seen.come(STATION, text) == [(CSMS, text)]
    assert seen.whats() == []


def test_a_request_is_replaced_or_answered_under_its_message_id() -> None:
    hard = [2, "c1", "Reset", {"type": "Hard"}]
    seen = Seen(filters)
    assert seen.come(CSMS, hard) == [(STATION, [2, "c1", "Reset", {"type": "Soft"}])]
    assert seen.told == [Filtered("CS1", CSMS, "Reset", "replaced")]
    assert Seen(filters, station="CS2").come(CSMS, hard) == [(CSMS, [3, "c1", {"status": "Rejected"}])]


FAILED: Json = [4, "m1", "InternalError", "the filter failed", {}]


FILTERED: list[tuple[str, Json, str]] = [
    ("drop", None, "dropped"),
    ("refuse", [4, "m1", "FormationViolation", "x" * 255, {"a": 1}], "refused"),
    ("fail", FAILED, "failed"),
    ("nothing", FAILED, "failed"),
    ("another", FAILED, "failed"),
    ("another answer", FAILED, "failed"),
    ("invalid", FAILED, "failed"),
]


@pytest.mark.parametrize(("message_id", "sent", "what"), FILTERED)
def test_a_filter_drops_refuses_or_fails_and_then_nothing_passes(message_id: str, sent: Json, what: str) -> None:
    seen = Seen(filters)
    assert seen.come(STATION, transfers(message_id)) == ([] if sent is None else [(STATION, sent)])
    assert seen.whats() == [what]


def test_what_a_filter_cannot_read_does_not_slip_past_it() -> None:
    seen = Seen(filters)
    ((side, answer),) = seen.come(CSMS, [2, "c1", "Reset", {}])
    assert (side, answer[:4]) == (CSMS, [4, "c1", "ProtocolError", "/type: is missing"])
    assert seen.come(CSMS, '[2,"c1","Reset",{"type":"Hard"},]') == []
    assert seen.whats() == ["refused", "dropped"]


def test_a_filter_reads_what_stations_really_send() -> None:
    seen = Seen(filters)
    sloppy = [2, "m1", "DataTransfer", {"vendorId": "V", "extra": True}]
    assert seen.come(STATION, sloppy) == [(CSMS, json.dumps(sloppy))]


BOOT = [2, "m1", "BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}]
BOOTED = {"status": "Accepted", "currentTime": "2026-05-01T10:00:00Z"}


ANSWERED: list[tuple[Any, Json]] = [
    (1, [3, "m1", {**BOOTED, "interval": 1}]),
    (2, None),
    (3, [4, "m1", "SecurityError", "not now", {}]),
    (4, FAILED),
    ("soon", FAILED),
    (5, [3, "m1", {**BOOTED, "interval": 60}]),
]


@pytest.mark.parametrize(("interval", "sent"), ANSWERED)
def test_a_response_is_filtered_by_the_action_that_it_answers(interval: Any, sent: Json) -> None:
    seen = Seen(filters)
    seen.come(STATION, BOOT)
    answer = json.dumps([3, "m1", {**BOOTED, "interval": interval}])
    assert seen.gate.goes(CSMS, answer) == [(CSMS, answer)]  # the answer to another call, under the same id
    onward = [(side, json.loads(text)) for side, text in seen.gate.goes(STATION, answer)]
    assert onward == ([] if sent is None else [(STATION, sent)])
    assert seen.gate.goes(STATION, answer) == [], "it is answered"
    assert seen.whats()[-1] == "dropped"


def test_an_error_that_answers_passes_and_is_forgotten() -> None:
    seen = Seen(filters)
    seen.come(STATION, BOOT)
    error = '[4,"m1","InternalError","",{}]'
    assert seen.gate.goes(STATION, error) == [(STATION, error)]
    answer = json.dumps([3, "m1", {**BOOTED, "interval": 5}])
    assert seen.gate.goes(STATION, answer) == []


def test_of_calls_that_nobody_answers_the_last_are_known_and_no_other_answer_passes() -> None:
    seen = Seen(filters)
    for number in range(MOST_ASKED + 1):
        seen.come(STATION, [2, f"m{number}", *BOOT[2:]])
    answer = [3, "m0", {**BOOTED, "interval": 5}]
    assert seen.gate.goes(STATION, json.dumps(answer)) == []
    assert json.loads(seen.gate.goes(STATION, json.dumps([3, "m1", answer[2]]))[0][1])[2]["interval"] == 60


def test_an_answer_that_no_filter_is_about_passes_and_what_did_not_go_on_is_not_waited_for() -> None:
    seen = Seen(filters, rules=["drop BootNotification"])
    seen.come(STATION, [2, "h", "Heartbeat", {}])
    for number in range(MOST_ASKED):
        seen.come(STATION, [2, f"m{number}", *BOOT[2:]])
    text = '[3,"h", {"currentTime":"2026-05-01T10:00:00Z"}]'
    assert seen.gate.goes(STATION, text) == [(STATION, text)]


def test_a_message_id_that_is_in_use_is_refused_to_another_action() -> None:
    seen = Seen(filters)
    seen.come(STATION, BOOT)
    in_use: Json = [4, "m1", "GenericError", "the message id is in use", {}]
    assert seen.come(STATION, [2, "m1", "Heartbeat", {}]) == [(STATION, in_use)]
    assert seen.come(STATION, BOOT) == [(CSMS, json.dumps(BOOT))], "a repeated call may pass"


TWICE: Json = [4, "m1", "FormationViolation", "an object has a name twice", {}]


def test_what_its_receiver_could_read_otherwise_than_the_filter_does_not_pass() -> None:
    seen = Seen(filters)
    assert seen.come(STATION, '[2,"m1","DataTransfer",{"vendorId":"V","messageId":"drop","messageId":"a"}]') == [
        (STATION, TWICE)
    ]
    seen.come(STATION, BOOT)
    text = json.dumps([3, "m1", {**BOOTED, "interval": 1}])
    ((_, refused),) = seen.gate.goes(STATION, text.replace('"interval"', '"interval": 9, "interval"'))
    assert json.loads(refused) == TWICE


def test_filters_are_those_of_the_version_that_the_asker_speaks() -> None:
    gate = Gate("CS1", {STATION: OCPP16, CSMS: OCPP201}, [filters])
    text = '[2,"m1","DataTransfer",{"vendorId":"V","messageId":"drop"}]'
    assert gate.comes(STATION, text) == []
    assert gate.comes(CSMS, text) == [(STATION, text)]
    assert Gate("CS1", dict.fromkeys(Side, OCPP201), [filters]).open
    assert Gate("CS1", dict.fromkeys(Side), [filters]).open


def test_a_send_is_dropped_or_replaced_and_never_answered() -> None:
    streams = Filters(OCPP21)

    @streams.on(v21.NotifyPeriodicEventStream)
    def stream(passing: Passing, message: v21.NotifyPeriodicEventStreamRequest) -> Any:
        if message.id == 1:
            raise CallRefused(ErrorCode.SECURITY_ERROR)
        message.pending = 9
        return message

    payload = {"id": 1, "pending": 0, "basetime": "2026-05-01T10:00:00Z", "data": [{"t": 0, "v": "1"}]}
    seen = Seen(streams, version=OCPP21)
    assert seen.come(STATION, [6, "s1", "NotifyPeriodicEventStream", payload]) == []
    payload = {**payload, "id": 2}
    ((side, sent),) = seen.come(STATION, [6, "s1", "NotifyPeriodicEventStream", payload])
    assert (side, sent) == (CSMS, [6, "s1", "NotifyPeriodicEventStream", {**payload, "pending": 9}])
    ruled = Seen(rules=['answer Reset {"status": "Rejected"}'], version=OCPP21)
    assert ruled.come(CSMS, [6, "s1", "Reset", {}]) == []


def test_a_filter_belongs_to_one_action_of_its_version() -> None:
    with pytest.raises(ValueError, match="has a filter already"):
        filters.on(v16.Reset)
    other: Any = v201.Reset
    with pytest.raises(ValueError, match=r"in filters of OCPP 1\.6"):
        filters.on(other)


# Rules

HARD: Json = [2, "c1", "Reset", {"type": "Hard"}]
SOFT: Json = [2, "c1", "Reset", {"type": "Soft"}]
CLOSED = "the proxy does not let it through"
RULED: list[tuple[list[str], list[tuple[Side, Json]]]] = [
    (["reject Reset"], [(CSMS, [4, "c1", "NotSupported", CLOSED, {}])]),
    (["reject Reset@csms FormatViolation"], [(CSMS, [4, "c1", "FormationViolation", CLOSED, {}])]),
    (["drop *"], []),
    (["forward Reset", "drop *"], [(STATION, HARD)]),
    (['answer Reset {"status": "Rejected"}'], [(CSMS, [3, "c1", {"status": "Rejected"}])]),
    (['replace Reset {"type": "Soft"}'], [(STATION, SOFT)]),
    (['replace Reset {"type": null, "a": {"b": null, "c": 1}}'], [(STATION, [2, "c1", "Reset", {"a": {"c": 1}}])]),
    # None of these fits, so the filter has its turn.
    (["reject Reset@station"], [(STATION, SOFT)]),
    (["reject Reset-Signed"], [(STATION, SOFT)]),
]


@pytest.mark.parametrize(("rules", "sent"), RULED)
def test_the_first_rule_that_fits_counts(rules: list[str], sent: list[tuple[Side, Json]]) -> None:
    seen = Seen(filters, rules=rules)
    onward = [(side, json.loads(text)) for side, text in seen.gate.comes(CSMS, json.dumps(HARD))]
    assert onward == sent


def test_rules_hold_for_a_version_that_nobody_knows() -> None:
    seen = Seen(rules=["reject Reset FormatViolation"], version=None)
    ((_, answer),) = seen.come(CSMS, HARD)
    assert answer[2] == "FormatViolation"


def test_any_action_means_signed_ones_too() -> None:
    signed = [2, "c1", "Reset-Signed", {"payload": "", "protected": "", "signature": ""}]
    assert Seen(rules=["drop *"]).come(CSMS, signed) == []
    assert Seen(rules=["drop Reset-Signed"]).come(CSMS, signed) == []
    assert Seen(rules=["drop Reset"]).come(CSMS, signed) == [(STATION, json.dumps(signed))]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("reject", "a rule is a verdict and an action"),
        ("refuse Reset", "'refuse' is none of forward, reject, drop, answer, replace"),
        ("reject Rest", "no version of OCPP has an action 'Rest'; did you mean Reset?"),
        ("reject Reset@server", "'server' is none of station, csms"),
        ("reject Reset Never", "'Never' is no error code"),
        ("drop Reset now", "drop takes no argument, not 'now'"),
        ("answer Reset", "answer needs a JSON object"),
        ("answer Reset [1]", r"answer needs a JSON object, not \[1\]"),
        ('answer Reset {"status": "Perhaps"}', "no response to Reset: /status: must be one of"),
        ("answer NotifyPeriodicEventStream {}", "it cannot be answered by a rule"),
        ("replace Reset {", "replace needs a JSON object"),
    ],
)
def test_what_is_no_rule_is_named(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Rule.read(text)


def test_a_rule_is_read_as_it_is_written() -> None:
    assert Rule.read("reject  Reset@csms  SecurityError") == Rule(
        Ruling.REJECT, "Reset", CSMS, ErrorCode.SECURITY_ERROR
    )


def test_a_patch_is_merged_as_rfc_7386_says() -> None:
    target = {"title": "Goodbye!", "author": {"givenName": "John", "familyName": "Doe"}, "tags": ["a", "b"]}
    patch: Json = {"title": "Hello!", "phone": "+1", "author": {"familyName": None}, "tags": ["a"]}
    assert merged(dict(target), patch) == {  # type: ignore[arg-type]
        "title": "Hello!",
        "author": {"givenName": "John"},
        "tags": ["a"],
        "phone": "+1",
    }
    assert merged({"a": "b"}, ["c"]) == ["c"]


def test_what_is_told_of_a_broken_frame_says_why() -> None:
    seen = Seen(filters)
    seen.come(STATION, "{")
    assert isinstance(seen.told[0].error, FrameError)

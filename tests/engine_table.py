"""What a connection does with what comes, as a table: texts in, frames out, events. Each row cites its source.

Sources: "J" is OCPP-J (OCPP 1.6 JSON, part 4 of 2.x), "P2" part 2 of OCPP 2.x, "S16" the 1.6 specification.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    CallError,
    CsmsConnection,
    Duplicates,
    ErrorCode,
    FrameError,
    Limits,
    Registration,
    RegistrationGate,
    Situation,
    StationConnection,
    Version,
    from_payload,
)

ALL: tuple[type[Version], ...] = (OCPP16, OCPP201, OCPP21)
V2: tuple[type[Version], ...] = (OCPP201, OCPP21)
LONG = "x" * 37
TIME = "2026-01-02T03:04:05Z"

Connection = CsmsConnection[Any] | StationConnection[Any]
Step = Callable[[Any], object]
Codes = Mapping[type[Version], str]


@dataclass
class Case:
    """One row. ``out`` are the frames sent: type, id, and error code or payload; a mapping gives them by version."""

    name: str
    source: str
    steps: Sequence[str | Step]
    out: Sequence[tuple[Any, ...]] | Mapping[type[Version], Sequence[tuple[Any, ...]]]
    events: Sequence[str] | Mapping[type[Version], Sequence[str]]
    role: str = "csms"
    versions: tuple[type[Version], ...] = ALL
    situation: Situation | None = None
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    pending: int = 0
    """How many calls of ours are still to end."""
    handling: int = 0
    """How many calls of theirs are still to be answered."""


def heartbeat(conn: Any) -> object:
    """Let a station ask for the time, with the id "1"."""
    return conn.call(request(conn, "Heartbeat"), now=0.0, message_id="1")


def request(conn: Any, action: str, **fields: Any) -> Any:
    return conn.version.actions[action].request(**fields)


def calling(action: str, message_id: str = "1", **fields: Any) -> Step:
    return lambda conn: conn.call(request(conn, action, **fields), now=0.0, message_id=message_id)


def boot(status: str, interval: int = 60) -> str:
    return f'[3,"boot",{{"currentTime":"{TIME}","interval":{interval},"status":"{status}"}}]'


def boot_call(conn: Any) -> object:
    return conn.call(boot_request(conn), now=0.0, message_id="boot")


def boot_request(conn: Any) -> Any:
    package = import_module(conn.version.package)
    if conn.version is OCPP16:
        return package.BootNotificationRequest(charge_point_vendor="V", charge_point_model="M")
    station = package.ChargingStationType(model="M", vendor_name="V")
    return package.BootNotificationRequest(reason=package.BootReasonEnumType.POWER_UP, charging_station=station)


def replying(payload: Mapping[str, Any]) -> Step:
    """Answer the oldest call of the other side."""

    def reply(conn: Any) -> None:
        call = conn._calls_in.handling[0]
        conn.reply(call.message_id, call.request, from_payload(call.request.__ocpp_response__, payload))

    return reply


def refusing(message_id: str = "1") -> Step:
    return lambda conn: conn.refuse(message_id, ErrorCode.SECURITY_ERROR, "no")


def timing_out(now: float) -> Step:
    return lambda conn: conn.handle_timer(now)


NOW = {"currentTime": TIME}
ANSWER = f'[3,"1",{{"currentTime":"{TIME}"}}]'
RPC: Codes = {OCPP16: "FormationViolation", OCPP201: "RpcFrameworkError", OCPP21: "RpcFrameworkError"}
FORMAT: Codes = {OCPP16: "FormationViolation", OCPP201: "FormatViolation", OCPP21: "FormatViolation"}
REQUIRED: Codes = {
    OCPP16: "ProtocolError",
    OCPP201: "OccurrenceConstraintViolation",
    OCPP21: "OccurrenceConstraintViolation",
}
EXTRA: Codes = {OCPP16: "FormationViolation", OCPP201: "ProtocolError", OCPP21: "ProtocolError"}
DATE: Codes = {OCPP16: "PropertyConstraintViolation", OCPP201: "FormatViolation", OCPP21: "FormatViolation"}
SIZE: Codes = {OCPP16: "OccurenceConstraintViolation", **dict.fromkeys(V2, "OccurrenceConstraintViolation")}
DUPLICATE: Codes = {OCPP16: "GenericError", OCPP201: "RpcFrameworkError", OCPP21: "RpcFrameworkError"}


def error(codes: str | Mapping[type[Version], str], message_id: str = "1") -> Any:
    """One CALLERROR; its code may be the version's."""
    if isinstance(codes, str):
        return [(4, message_id, codes)]
    return {version: [(4, message_id, code)] for version, code in codes.items()}


UNREADABLE: Mapping[type[Version], Sequence[tuple[Any, ...]]] = {
    OCPP16: [],
    OCPP201: [(4, "-1", "RpcFrameworkError")],
    OCPP21: [(4, "-1", "RpcFrameworkError")],
}


def silence(error: FrameError, reply: CallError | None) -> CallError | None:
    """A hook that lets nothing be answered."""


def invalid(code: str) -> Any:
    """A Heartbeat, and on 2.1 the CALLRESULTERROR for the invalid answer to it."""
    call = (2, "1", "Heartbeat")
    return {OCPP16: [call], OCPP201: [call], OCPP21: [call, (5, "1", code)]}


def unreadable(name: str, text: str, source: str = "J 4.2.3; I5") -> Case:
    return Case(name, source, [text], UNREADABLE, ["FrameRejected"], situation=Situation.UNREADABLE)


def broken(name: str, text: str, source: str = "J 4.2.3, 4.3") -> Case:
    return Case(name, source, [text], error(RPC), ["FrameRejected"], situation=Situation.BROKEN_CALL)


FRAMES = [
    unreadable("no JSON", "garbage"),
    unreadable("empty text", ""),
    unreadable("no array", '{"a":1}'),
    unreadable("empty array", "[]"),
    unreadable("no id", "[2]"),
    unreadable("id is a number", '[2,1,"Heartbeat",{}]', "J 4.1.4; I1, I10"),
    unreadable("id is null", '[2,null,"Heartbeat",{}]', "J 4.1.4"),
    Case("message type is a text", "J 4.1.3, 4.4; Q2", ['["2","1","Heartbeat",{}]'],
         {OCPP16: [], OCPP201: [(4, "1", "MessageTypeNotSupported")], OCPP21: []}, ["FrameRejected"],
         situation=Situation.UNKNOWN_TYPE),
    broken("CALL of three elements", '[2,"1","Heartbeat"]'),
    broken("CALL of five elements", '[2,"1","Heartbeat",{},{}]'),
    broken("action is a list", '[2,"1",["a"],{}]'),
    broken("CALL cut off", '[2,"1","Heartbeat",{"a":', "salvage: J 4.2.3"),
    broken("CALL with NaN", '[2,"1","Heartbeat",{"a":NaN}]', "salvage: RFC 7493"),
    broken("CALL nested too deep", '[2,"1","Heartbeat",{"a":' + "[" * 100 + "]" * 100 + "}]", "limit of depth"),
    Case("CALL too long", "limit of size; F8", ['[2,"1","Heartbeat",{"a":"' + "x" * 300 + '"}]'], error(RPC),
         ["LimitReached", "FrameRejected"], options={"limits": Limits(frame=200)}),
    Case("answer cut off", "salvage: a broken answer ends its call; N5", [heartbeat, '[3,"1",{"currentT'],
         invalid("FormatViolation"), ["FrameRejected", "CallFinished"], role="station"),
    Case("error cut off", "salvage: a broken answer ends its call", [heartbeat, '[4,"1","Inter'],
         [(2, "1", "Heartbeat")], ["FrameRejected", "CallFinished"], role="station"),
    Case("answer cut off in its id", "nothing salvaged: as unreadable", ['[3,"1'], UNREADABLE, ["FrameRejected"]),
    Case("answer with four elements", "J 4.2.2; N5", [heartbeat, '[3,"1",{},{}]'],
         invalid("RpcFrameworkError"), ["FrameRejected", "CallFinished"], role="station"),
    Case("answer whose payload is a list", "J 4.1.5; N5", [heartbeat, '[3,"1",[]]'],
         invalid("FormatViolation"), ["FrameRejected", "CallFinished"], role="station"),
    Case("SEND cut off", "J 2.1 4.2.4; N1", ['[6,"1","NotifyPeriodicEventStream",{"id":'], [],
         ["FrameRejected"]),
    Case("CALLRESULTERROR cut off", "N7", ['[5,"1","FormatViolation","'], [], ["FrameRejected"]),
    Case("empty id", "silent; I10, I4", ['[2,"",["a"],{}]'], error(RPC, ""), ["FrameRejected"],
         situation=Situation.BROKEN_CALL),
    Case("broken CALL with an endless id", "an id is repeated up to 255 characters", [f'[2,"{"x" * 300}",7,{{}}]'],
         UNREADABLE, ["FrameRejected"], situation=Situation.BROKEN_CALL),
    Case("broken answer to nothing", "never an error on types 3 to 5; N7", ['[3,"9",{"a'], [], ["FrameRejected"]),
    Case("CALLRESULT without an id", "N7", ["[3]"], [], ["FrameRejected"]),
    Case("payload is null", "J 4.1.5; F1", ['[2,"1","Heartbeat",null]', replying(NOW)], [(3, "1", NOW)],
         ["CallReceived"]),
    Case("payload is a list", "J 4.1.5; F1", ['[2,"1","Heartbeat",[]]'], error(FORMAT), ["FrameRejected"],
         situation=Situation.PAYLOAD_NO_OBJECT),
    Case("message type 7", "J 4.1.3, 4.4; Q2", ['[7,"1"]'],
         {OCPP16: [], OCPP201: [(4, "1", "MessageTypeNotSupported")], OCPP21: []}, ["FrameRejected"],
         situation=Situation.UNKNOWN_TYPE),
    Case("message type 7 without an id", "J 4.1.3; never answered without an id", ["[7]"], [], ["FrameRejected"]),
    Case("CALLRESULTERROR before 2.1", "J 2.1 4.2.3", ['[5,"1","GenericError","",{}]'], [], ["FrameRejected"],
         versions=(OCPP16, OCPP201)),
    Case("SEND before 2.1", "J 2.1 4.2.4", ['[6,"1","Heartbeat",{}]'], [], ["FrameRejected"],
         versions=(OCPP16, OCPP201)),
    Case("CALLERROR of three elements", "stations leave them out", [heartbeat, '[4,"1","InternalError"]'],
         [(2, "1", "Heartbeat")], ["CallFinished"], role="station"),
]  # fmt: skip

CALLS = [
    Case("id of 36 characters", "J 4.1.4; I1", [f'[2,"{"x" * 36}","Heartbeat",{{}}]'], [], ["CallReceived"],
         handling=1),
    Case("id of 37 characters", "J 4.2.3; I7", [f'[2,"{LONG}","Heartbeat",{{}}]'], error(RPC, LONG), ["CallRejected"],
         situation=Situation.ID_TOO_LONG),
    Case("answered", "J 4.2.2; I4, S9", ['[2,"1","Heartbeat",{}]', replying(NOW)], [(3, "1", NOW)], ["CallReceived"]),
    Case("refused", "J 4.2.3; S9", ['[2,"1","Heartbeat",{}]', refusing()], [(4, "1", "SecurityError")],
         ["CallReceived"]),
    Case("endless id", "an id is repeated up to 255 characters", [f'[2,"{"x" * 300}","Heartbeat",{{}}]'], UNREADABLE,
         ["CallRejected"], situation=Situation.ID_TOO_LONG),
    Case("unknown action", "J 4.3", ['[2,"1","Bake",{}]'], error("NotImplemented"), ["CallRejected"],
         situation=Situation.UNKNOWN_ACTION),
    Case("action in another case", "J 4.1.6; F4", ['[2,"1","heartbeat",{}]'], error("NotImplemented"),
         ["CallRejected"], situation=Situation.UNKNOWN_ACTION),
    Case("unknown action, wanted raw", "custom actions", ['[2,"1","Bake",{"a":1}]'], [], ["CallReceived"],
         options={"deliver_unknown": True}, handling=1),
    Case("wrong direction", "4.2: silent, NotSupported", ['[2,"1","Reset",{}]'], error("NotSupported"),
         ["CallRejected"], situation=Situation.WRONG_DIRECTION),
    Case("wrong direction to a station", "4.2", ['[2,"1","Heartbeat",{}]'], error("NotSupported"), ["CallRejected"],
         role="station", situation=Situation.WRONG_DIRECTION),
    Case("SEND action as a CALL", "N4", ['[2,"1","NotifyPeriodicEventStream",{}]'], error("NotSupported"),
         ["CallRejected"], versions=(OCPP21,), situation=Situation.WRONG_DIRECTION),
    Case("duplicate in progress", "J 4.2.3; I7", ['[2,"1","Heartbeat",{}]', '[2,"1","Heartbeat",{}]'],
         error(DUPLICATE), ["CallReceived", "CallRejected"], handling=1, situation=Situation.DUPLICATE_ID),
    Case("duplicate after the answer", "J 4.2.3; I3",
         ['[2,"1","Heartbeat",{}]', replying(NOW), '[2,"1","Heartbeat",{}]'], [(3, "1", NOW)],
         ["CallReceived", "CallReceived"], handling=1),
    Case("duplicate in progress, replayed", "J 2.1 4.1.4; I3",
         ['[2,"1","Heartbeat",{}]', '[2,"1","Heartbeat",{}]', replying(NOW)], [(3, "1", NOW)],
         ["CallReceived", "CallRepeated"], options={"duplicates": Duplicates.REPLAY}),
    Case("duplicate after the answer, replayed", "J 2.1 4.1.4; I3",
         ['[2,"1","Heartbeat",{}]', replying(NOW), '[2,"1","Heartbeat",{}]'], [(3, "1", NOW), (3, "1", NOW)],
         ["CallReceived", "CallRepeated"], options={"duplicates": Duplicates.REPLAY}),
    Case("duplicate after the refusal, replayed", "J 2.1 4.1.4; I3",
         ['[2,"1","Heartbeat",{}]', refusing(), '[2,"1","Heartbeat",{}]'],
         [(4, "1", "SecurityError"), (4, "1", "SecurityError")], ["CallReceived", "CallRepeated"],
         options={"duplicates": Duplicates.REPLAY}),
    Case("another call with the id, replayed", "I2 broken by the sender",
         ['[2,"1","Heartbeat",{}]', replying(NOW), '[2,"1","DataTransfer",{"vendorId":"v"}]'], [(3, "1", NOW)],
         ["CallReceived", "CallReceived"], options={"duplicates": Duplicates.REPLAY}, handling=1),
    Case("another call with the id in progress, replayed", "I7",
         ['[2,"1","Heartbeat",{}]', '[2,"1","DataTransfer",{"vendorId":"v"}]'], error(DUPLICATE),
         ["CallReceived", "CallRejected"], options={"duplicates": Duplicates.REPLAY}, handling=1),
    Case("duplicate in progress, delivered", "a choice", ['[2,"1","Heartbeat",{}]'] * 2 + [replying(NOW)] * 2,
         [(3, "1", NOW), (3, "1", NOW)], ["CallReceived", "CallReceived"],
         options={"duplicates": Duplicates.DELIVER}),
    Case("the same call while too many are handled, replayed", "one answer to one CALL",
         ['[2,"1","Heartbeat",{}]', '[2,"1","Heartbeat",{}]', replying(NOW)], [(3, "1", NOW)],
         ["CallReceived", "CallRepeated"], options={"duplicates": Duplicates.REPLAY, "limits": Limits(handling=1)}),
    Case("too many calls", "limit of calls in", ['[2,"1","Heartbeat",{}]', '[2,"2","Heartbeat",{}]'],
         error("InternalError", "2"), ["CallReceived", "LimitReached", "CallRejected"],
         options={"limits": Limits(handling=1)}, handling=1, situation=Situation.TOO_MANY_CALLS),
    Case("a field is missing", "J 4.3; Q6", ['[2,"1","DataTransfer",{}]'], error(REQUIRED), ["CallRejected"]),
    Case("an unknown field", "J16E 3.1; J 4.3; Q6", ['[2,"1","Heartbeat",{"a":1}]'], error(EXTRA), ["CallRejected"]),
    Case("a wrong type", "J 4.3", ['[2,"1","DataTransfer",{"vendorId":1}]'], error("TypeConstraintViolation"),
         ["CallRejected"]),
    Case("a null", "J 4.1.5; F2", ['[2,"1","DataTransfer",{"vendorId":"v","messageId":null}]'],
         error("TypeConstraintViolation"), ["CallRejected"]),
    Case("a text too long", "Q7", [f'[2,"1","DataTransfer",{{"vendorId":"{"x" * 256}"}}]'],
         error("PropertyConstraintViolation"), ["CallRejected"]),
    Case("an unknown value", "J 4.3", ['[2,"1","FirmwareStatusNotification",{"status":"Perhaps"}]'],
         error("PropertyConstraintViolation"), ["CallRejected"]),
    Case("a bad date", "4.2", ['[2,"1","StatusNotification",{"timestamp":"today","connectorId":1,"evseId":1,'
         '"errorCode":"NoError","status":"Available","connectorStatus":"Available"}]'], error(DATE), ["CallRejected"]),
    Case("a short list", "P2 B06.FR.16", ['[2,"1","MeterValues",{"evseId":1,"meterValue":[]}]'], error(SIZE),
         ["CallRejected"], versions=V2),
    Case("code by the caller's table", "Q6", ['[2,"1","DataTransfer",{}]'], error("GenericError"), ["CallRejected"],
         options={"rule_codes": {"required": ErrorCode.GENERIC_ERROR}}),
    Case("answer by the caller's table", "Q2", ['[7,"1"]'], error("NotSupported"), ["FrameRejected"],
         options={"answers": {Situation.UNKNOWN_TYPE: ErrorCode.NOT_SUPPORTED}}),
    Case("reply by the caller's hook", "a hook may replace the reply", ["garbage"], [], ["FrameRejected"],
         options={"on_broken_frame": silence}),
]  # fmt: skip

SECOND = '[2,"2","Heartbeat",{}]'
HEARTBEATS = [(2, "1", "Heartbeat"), (2, "2", "Heartbeat")]

ANSWERS = [
    Case("a result", "J 4.2.2; S3", [heartbeat, ANSWER], [(2, "1", "Heartbeat")], ["CallFinished"], role="station"),
    Case("an error", "J 4.2.3; S3", [heartbeat, '[4,"1","Made up","",{}]'], [(2, "1", "Heartbeat")], ["CallFinished"],
         role="station"),
    Case("one call at a time", "J 4.1.1; S1", [heartbeat, calling("Heartbeat", "2")], HEARTBEATS[:1], [],
         role="station", pending=2),
    Case("several calls at a time", "J 1.6 4.1.1; Q15", [heartbeat, calling("Heartbeat", "2")], HEARTBEATS, [],
         role="station", pending=2, versions=(OCPP16,), options={"in_flight": 2}),
    Case("the next call after the answer", "J 4.1.1; S1, S3", [heartbeat, calling("Heartbeat", "2"), ANSWER],
         HEARTBEATS, ["CallFinished"], role="station", pending=1),
    Case("the next call after the time-out", "J 4.1.1; S4", [heartbeat, calling("Heartbeat", "2"), timing_out(30.0)],
         HEARTBEATS, ["CallFinished"], role="station", pending=1),
    Case("a late answer", "S7", [heartbeat, timing_out(30.0), ANSWER], HEARTBEATS[:1],
         ["CallFinished", "ResponseUnmatched"], role="station"),
    Case("an answer to nothing", "4.2", [ANSWER], [], ["ResponseUnmatched"], role="station"),
    Case("an error to nothing", "4.2; N7", ['[4,"1","GenericError","",{}]'], [], ["ResponseUnmatched"]),
    Case("a second answer", "4.2", [heartbeat, ANSWER, ANSWER], HEARTBEATS[:1], ["CallFinished", "ResponseUnmatched"],
         role="station"),
    Case("an answer to a queued call", "its CALL was not sent", [heartbeat, calling("Heartbeat", "2"),
         '[3,"2",{}]'], HEARTBEATS[:1], ["ResponseUnmatched"], role="station", pending=2),
    Case("an invalid result", "P2 FR.06; J 2.1 4.2.3; N5, N8", [heartbeat, '[3,"1",{}]'],
         {OCPP16: HEARTBEATS[:1], OCPP201: HEARTBEATS[:1],
          OCPP21: [*HEARTBEATS[:1], (5, "1", "OccurrenceConstraintViolation")]}, ["CallFinished"], role="station"),
    Case("calls cross", "J 4.1.1 note; S5", [heartbeat, '[2,"1","ClearCache",{}]', replying({"status": "Accepted"})],
         [(2, "1", "Heartbeat"), (3, "1", {"status": "Accepted"})], ["CallReceived"], role="station", pending=1),
    Case("ids of both directions coincide", "I8", [heartbeat, '[2,"1","ClearCache",{}]', ANSWER,
         replying({"status": "Accepted"})], [(2, "1", "Heartbeat"), (3, "1", {"status": "Accepted"})],
         ["CallReceived", "CallFinished"], role="station"),
    Case("our response was invalid", "J 2.1 4.2.3; N6",
         ['[2,"1","Heartbeat",{}]', replying(NOW), '[5,"1","FormatViolation","",{}]'], [(3, "1", NOW)],
         ["CallReceived", "ReplyRejected"], versions=(OCPP21,)),
    Case("a CALLRESULTERROR to nothing", "N7", ['[5,"1","FormatViolation","",{}]'], [], ["ResponseUnmatched"],
         versions=(OCPP21,)),
    Case("a CALLRESULTERROR to a refusal", "N7",
         ['[2,"1","Heartbeat",{}]', refusing(), '[5,"1","FormatViolation","",{}]'], [(4, "1", "SecurityError")],
         ["CallReceived", "ResponseUnmatched"], versions=(OCPP21,)),
    Case("the second of two CALLRESULTERRORs", "N6",
         ['[2,"1","Heartbeat",{}]', replying(NOW), *['[5,"1","FormatViolation","",{}]'] * 2], [(3, "1", NOW)],
         ["CallReceived", "ReplyRejected", "ResponseUnmatched"], versions=(OCPP21,)),
]  # fmt: skip

STREAM = f'[6,"s","NotifyPeriodicEventStream",{{"id":1,"pending":0,"basetime":"{TIME}","data":[{{"t":0,"v":"1"}}]}}]'

SENDS = [
    Case("a SEND", "J 2.1 4.2.4; N1, N3", [STREAM], [], ["SendReceived"], versions=(OCPP21,)),
    Case("a SEND while a call waits", "J 2.1 4.1.1; N2, S6",
         [calling("ClearCache"), STREAM], [(2, "1", "ClearCache")], ["SendReceived"], versions=(OCPP21,), pending=1),
    Case("an invalid SEND", "P2 N15.FR.07; N1, N4", ['[6,"s","NotifyPeriodicEventStream",{}]'], [], ["CallRejected"],
         versions=(OCPP21,)),
    Case("an unknown SEND", "N4", ['[6,"s","Bake",{}]'], [], ["CallRejected"], versions=(OCPP21,)),
    Case("a CALL action as a SEND", "N4", ['[6,"s","Heartbeat",{}]'], [], ["CallRejected"], versions=(OCPP21,)),
    Case("a SEND to a station", "P2 N15.FR.01", [STREAM], [], ["CallRejected"], versions=(OCPP21,), role="station"),
    Case("a SEND with a long id", "J 4.1.4; I1", [STREAM.replace('"s"', f'"{LONG}"')], [], ["CallRejected"],
         versions=(OCPP21,)),
    Case("a broken SEND", "N1", ['[6,"s"]'], [], ["FrameRejected"], versions=(OCPP21,)),
]  # fmt: skip


def gate(state: Registration, *, lenient: bool = False) -> dict[str, Any]:
    return {"gate": lambda: RegistrationGate(state, lenient=lenient)}


START: Codes = {
    OCPP16: '[2,"1","RemoteStopTransaction",{"transactionId":1}]',
    OCPP201: '[2,"1","RequestStopTransaction",{"transactionId":"1"}]',
    OCPP21: '[2,"1","RequestStopTransaction",{"transactionId":"1"}]',
}
BOOT: Codes = {
    OCPP16: '[2,"b","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]',
    **dict.fromkeys(
        V2, '[2,"b","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]'
    ),
}
TRIGGER_BOOT = '[2,"1","TriggerMessage",{"requestedMessage":"BootNotification"}]'
TRIGGER_BEAT = '[2,"1","TriggerMessage",{"requestedMessage":"Heartbeat"}]'
REJECTED_ANSWER = [(3, "1", {"status": "Rejected"})]


def by_version(texts: Mapping[type[Version], str]) -> Step:
    return lambda conn: conn.receive(texts[conn.version], now=0.0)


def booted(status: str) -> Step:
    return replying({**NOW, "interval": 60, "status": status})


GATE = [
    Case("a call before the first boot", "S16 4.2; P2 B01.FR.10; G1, G8", [SECOND], error("SecurityError", "2"),
         ["CallRejected"], options=gate(Registration.UNKNOWN), situation=Situation.NOT_ACCEPTED),
    Case("a boot before the first boot", "G1", [by_version(BOOT)], [], ["CallReceived"],
         options=gate(Registration.UNKNOWN), handling=1),
    Case("a call after an accepted boot", "G8", [by_version(BOOT), booted("Accepted"), SECOND],
         [(3, "b", "BootNotification")], ["CallReceived", "CallReceived"], options=gate(Registration.UNKNOWN),
         handling=1),
    Case("a call while pending", "P2 B02.FR.09; G2, G8", [by_version(BOOT), booted("Pending"), SECOND],
         [(3, "b", "BootNotification"), (4, "2", "SecurityError")], ["CallReceived", "CallRejected"],
         options=gate(Registration.UNKNOWN), situation=Situation.NOT_ACCEPTED),
    Case("a triggered call while pending", "P2 B02.FR.02; G2",
         [lambda conn: conn.call(trigger(conn, "Heartbeat"), now=0.0, message_id="t"), SECOND],
         [(2, "t", "TriggerMessage")], ["CallReceived"], options=gate(Registration.PENDING), pending=1, handling=1),
    Case("a call while rejected", "P2 B03.FR.07; G6, G8", [SECOND], error("SecurityError", "2"), ["CallRejected"],
         options=gate(Registration.REJECTED), situation=Situation.NOT_ACCEPTED),
    Case("a call before the boot, let through", "lenient gate", [SECOND], [], ["GateEvent", "CallReceived"],
         options=gate(Registration.UNKNOWN, lenient=True), handling=1),
    Case("a SEND before the boot", "G1; N1", [STREAM], [], ["CallRejected"], options=gate(Registration.UNKNOWN),
         versions=(OCPP21,)),
    Case("a remote stop while pending", "P2 B02.FR.05; G4", [by_version(START)], REJECTED_ANSWER, ["GateEvent"],
         options=gate(Registration.PENDING), role="station"),
    Case("a remote stop while pending, let through", "lenient gate", [by_version(START)], [],
         ["GateEvent", "CallReceived"], options=gate(Registration.PENDING, lenient=True), role="station", handling=1),
    Case("another request while pending", "P2 B02.FR.01; G3", ['[2,"1","ClearCache",{}]'], [], ["CallReceived"],
         options=gate(Registration.PENDING), role="station", handling=1),
    Case("an unknown action to a rejected station", "S16 4.2; P2 B03.FR.08; G7", ['[2,"1","Bake",{}]'],
         {OCPP16: [], OCPP201: [(4, "1", "SecurityError")], OCPP21: [(4, "1", "SecurityError")]}, ["CallRejected"],
         options=gate(Registration.REJECTED), role="station", situation=Situation.CALL_TO_REJECTED),
    Case("an unknown trigger", "nothing raises", ['[2,"1","ExtendedTriggerMessage",{}]'], [], ["CallReceived"],
         options={**gate(Registration.ACCEPTED), "deliver_unknown": True}, role="station", handling=1,
         versions=(OCPP201, OCPP21)),
    Case("the whitepaper's trigger of its own message", "W16; G2",
         ['[2,"1","ExtendedTriggerMessage",{"requestedMessage":"FirmwareStatusNotification"}]',
          replying({"status": "Accepted"}), calling("SignedFirmwareStatusNotification", "2", status="Idle")],
         [(3, "1", {"status": "Accepted"}), (2, "2", "SignedFirmwareStatusNotification")], ["CallReceived"],
         options=gate(Registration.PENDING), role="station", pending=1, versions=(OCPP16,)),
    Case("a call that waits when the boot is rejected", "G6; G1: also nothing queued",
         [boot_call, calling("Heartbeat"), boot("Rejected")], [(2, "boot", "BootNotification")], ["CallFinished"],
         options=gate(Registration.ACCEPTED), role="station", pending=1),
    Case("a call that waits when the station is rejected", "P2 B03; G7: must not initiate",
         [calling("ClearCache"), calling("ClearCache", "2"), by_version(BOOT), booted("Rejected"),
          '[3,"1",{"status":"Accepted"}]'],
         [(2, "1", "ClearCache"), (3, "b", "BootNotification")], ["CallReceived", "CallFinished"],
         options=gate(Registration.ACCEPTED), pending=1),
    Case("a request to a rejected station", "S16 4.2; P2 B03.FR.08; G7, Q11", ['[2,"1","ClearCache",{}]'],
         {OCPP16: [], OCPP201: [(4, "1", "SecurityError")], OCPP21: [(4, "1", "SecurityError")]}, ["CallRejected"],
         options=gate(Registration.REJECTED), role="station", situation=Situation.CALL_TO_REJECTED),
    Case("a trigger of the boot when accepted", "S16E 3.40; P2 F06.FR.17; G10", [TRIGGER_BOOT], REJECTED_ANSWER,
         ["GateEvent"], options=gate(Registration.ACCEPTED), role="station"),
    Case("another trigger when accepted", "G10", [TRIGGER_BEAT], [], ["CallReceived"],
         options=gate(Registration.ACCEPTED), role="station", handling=1),
    Case("a station's call after its acceptance", "G11", [boot_call, boot("Accepted"), heartbeat],
         [(2, "boot", "BootNotification"), (2, "1", "Heartbeat")], ["CallFinished"], role="station", pending=1,
         options=gate(Registration.UNKNOWN)),
    Case("a station's triggered call while pending", "P2 B02.FR.02; G2",
         [TRIGGER_BEAT, replying({"status": "Accepted"}), calling("Heartbeat", "2")],
         [(3, "1", {"status": "Accepted"}), (2, "2", "Heartbeat")], ["CallReceived"], role="station", pending=1,
         options=gate(Registration.PENDING)),
]  # fmt: skip


def trigger(conn: Any, wanted: str) -> Any:
    return from_payload(conn.version.actions["TriggerMessage"].request, {"requestedMessage": wanted})


CASES = [*FRAMES, *CALLS, *ANSWERS, *SENDS, *GATE]

"""The table of exchanges: who asks for what, and what the standard allows as an answer.

Codes are written here as the standard spells them for each version, and not taken from ocppkit, which is under test.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from ocppkit import from_payload, v21
from tests.interop.legs import ERROR, NOT_SENT, NOTHING, RESULT, RESULT_ERROR, Answer, Leg, text
from tests.interop.ours import LATE, TIMEOUT, until
from tests.interop.pairing import ID, OFFER, Pairing
from tests.interop.payloads import (
    ACCEPTED,
    CSMS,
    LIED_TO,
    LIES,
    OTHER,
    SESSIONS,
    STATION,
    STREAMED,
    TIME,
    TOKEN,
    UNHANDLED,
    Json,
)

Play: TypeAlias = Callable[[Pairing], Awaitable[list[Leg]]]
Due: TypeAlias = dict[str, Sequence[Answer]]


@dataclass(frozen=True)
class Exchange:
    """One row of the table."""

    name: str
    """What it is about; an exchange that both sides begin stands in the table twice."""
    by: str
    """Who begins it, if both sides do in turn."""
    play: Play

    def __str__(self) -> str:
        return f"{self.name}, asked by the {self.by}" if self.by else self.name


def due(old: str, new: str | None = None, *, edition_201: str | None = None) -> Due:
    """Write what is due by version: codes of a CALLERROR, or "nothing", parted by spaces."""

    def answers(names: str) -> list[Answer]:
        return [Answer(NOTHING) if name == "nothing" else Answer(ERROR, name) for name in names.split()]

    new = old if new is None else new
    return {"1.6": answers(old), "2.0.1": answers(edition_201 or new), "2.1": answers(new)}


def also_under_minus_1(given: Due) -> Due:
    """Allow the id "-1", for what no id can be read from."""
    return {version: [Answer(one.kind, one.content, "*") for one in answers] for version, answers in given.items()}


def only_under_minus_1(given: Due) -> Due:
    return {
        version: [Answer(one.kind, one.content, None if one.kind == NOTHING else "-1") for one in answers]
        for version, answers in given.items()
    }


# OCPP-J 1.6, 4.2.3 with errata 3.2 and 5; OCPP-J 2.0.1 and 2.1, 4.2.3, 4.3 and 4.4. Where a text is open to two
# readings, both are allowed.
NOT_KNOWN: Final = due("NotImplemented")
NOT_HANDLED: Final = due("NotSupported")
OTHER_DIRECTION: Final = due("NotSupported NotImplemented")
HANDLER_FAILED: Final = due("InternalError")
REFUSED: Final = due("SecurityError")
INCOMPLETE: Final = due("ProtocolError OccurenceConstraintViolation", "OccurrenceConstraintViolation ProtocolError")
WRONG_TYPE: Final = due("TypeConstraintViolation")
WRONG_VALUE: Final = due("PropertyConstraintViolation")
TOO_LONG: Final = due("PropertyConstraintViolation TypeConstraintViolation")
EXTRA: Final = due("FormationViolation", "ProtocolError FormatViolation")
WRONG_FORMAT: Final = due(
    "PropertyConstraintViolation FormationViolation", "FormatViolation PropertyConstraintViolation"
)
NO_OBJECT: Final = due("FormationViolation TypeConstraintViolation", "FormatViolation TypeConstraintViolation")
BROKEN_CALL: Final = due("FormationViolation ProtocolError", "RpcFrameworkError FormatViolation ProtocolError")
SAME_ID: Final = due("GenericError FormationViolation", "RpcFrameworkError")
TOO_LONG_ID: Final = due("FormationViolation GenericError", "RpcFrameworkError FormatViolation")
# What has no readable id may be dropped; 2.x has the id "-1" for answering it, 1.6 has not.
UNREADABLE: Final = only_under_minus_1(due("nothing", "RpcFrameworkError nothing"))
CUT_OFF: Final = also_under_minus_1(due("nothing FormationViolation", "RpcFrameworkError nothing"))
UNKNOWN_TYPE: Final = also_under_minus_1(due("nothing", edition_201="MessageTypeNotSupported nothing"))
SILENCE: Final = due("nothing")
# The first is for stations that the CSMS closes on after the handshake, as the text has it; the second what its
# certification tests want.
NO_VERSION: Final = (Answer("accepted", "without a subprotocol, then closed"), Answer("refused", "with HTTP 400"))


def echo(data: Json = None, **more: Json) -> list[Answer]:
    """What a DataTransfer is answered: with what came."""
    return [Answer(RESULT, {**ACCEPTED, **({} if data is None else {"data": data}), **more})]


def transfer(message: str, data: Json = None, **more: Json) -> Json:
    content = {} if data is None else {"data": data}
    return {"vendorId": "interop", "messageId": message, **content, **more}


# One step of a session


def step(by: str, action: str, payload: Json) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        return [await pairing.ask(by, action, payload)]

    return play


# Requests that both sides make, of a handler that does something special


def asked(by: str, message: str, given: Due | None) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        answers = echo("x") if given is None else given[pairing.version]
        return [await pairing.ask(by, "DataTransfer", transfer(message, "x"), answers)]

    return play


def open_json(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        if pairing.version == "1.6":
            data: Json = '{"SerialNo": "7", "soc": 80, "näme": "✓"}'
            return [await pairing.ask(by, "DataTransfer", transfer("echo", data), echo(data))]
        data = {"SerialNo": "7", "soc": 80, "list": [{"aB_c": None}], "näme": "✓"}
        custom = {"vendorId": "com.example", "SerialNo": "7"}
        leg = await pairing.ask(by, "DataTransfer", transfer("echo", data, customData=custom), echo(data))
        if leg.payload is not None:  # whatever came is to go back
            leg.due = echo(leg.payload["data"], customData=leg.payload["customData"])
        return [leg]

    return play


def from_a_handler(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        payload = transfer("ask", "outer")
        return [await pairing.ask(by, "DataTransfer", payload, echo("inner"), timeout=2 * TIMEOUT)]

    return play


def unhandled(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        return [await pairing.ask(by, *UNHANDLED[OTHER[by]], NOT_HANDLED[pairing.version])]

    return play


def not_sent(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        payload = {"vendorId": "x" * 256}
        if by != pairing.ours.role:
            return [await pairing.ask(by, "DataTransfer", payload, [Answer(NOT_SENT)])]
        mark = len(pairing.ours.seen)
        told = await pairing.ours.ask_wrongly("DataTransfer", {"vendorId": "x"}, vendor_id="x" * 256)
        answers = [Answer(NOT_SENT)] if len(pairing.ours.seen) == mark else []
        return [Leg(by, f"DataTransfer {text(payload)}", answers, [Answer(NOT_SENT)], told=told)]

    return play


def lied_to(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        leg, reports = await pairing.lied_to(by, LIED_TO[OTHER[by]])
        # OCPP 2.1, part 2, FR.06: the asker reports an invalid response. Older versions have nothing to do it with.
        report = Leg(OTHER[by], "that response", reports or [Answer(NOTHING)], [Answer(NOTHING)])
        if pairing.version == "2.1":
            report.due = [Answer(RESULT_ERROR, code) for code in ("PropertyConstraintViolation", "FormatViolation")]
        return [leg, report]

    return play


def two_at_once(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        mark = len(pairing.ours.seen)
        slow, quick = transfer("slow", "1"), transfer("echo", "2")
        legs = list(
            await asyncio.gather(
                pairing.ask(by, "DataTransfer", slow, echo("1")), pairing.ask(by, "DataTransfer", quick, echo("2"))
            )
        )
        most = pairing.most_unanswered(mark, by)
        legs[1].garbled = "" if most == 1 else f"{most} calls wait at a time"  # OCPP-J 4.1.1
        return legs

    return play


def too_late(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        mark = len(pairing.ours.seen)
        first = await pairing.ask(by, "DataTransfer", transfer("late", "late"), [Answer(NOTHING)])
        await until(lambda: bool(pairing.answers_since(mark, by)), LATE + TIMEOUT)
        return [first, await pairing.ask(by, "DataTransfer", transfer("echo", "next"), echo("next"))]

    return play


# Frames that no library sends


def frame(by: str, given: Due, *content: Json) -> Play:
    """Send one frame: a text, or the elements of an array."""

    async def play(pairing: Pairing) -> list[Leg]:
        odd = content[0] if len(content) == 1 else list(content)
        return [await pairing.raw(by, odd, due=given[pairing.version])]

    return play


def call(by: str, action: str, payload: Json, given: Due) -> Play:
    return frame(by, given, 2, ID, action, payload)


def by_version(by: str, given: Due, asked_of: dict[str, tuple[str, Json, Json]]) -> Play:
    """Send a CALL whose payload differs between 1.6 and 2.x."""
    action, old, new = asked_of[OTHER[by]]

    async def play(pairing: Pairing) -> list[Leg]:
        payload = old if pairing.version == "1.6" else new
        return [await pairing.raw(by, [2, ID, action, payload], due=given[pairing.version])]

    return play


def null_payload(by: str) -> Play:
    # OCPP-J 1.6, 4.2.1; 2.x, 4.1.5: null stands for an empty payload.
    action = {CSMS: "Heartbeat", STATION: "ClearChargingProfile"}[OTHER[by]]

    async def play(pairing: Pairing) -> list[Leg]:
        return [await pairing.raw(by, [2, ID, action, None], due=[Answer(RESULT)])]

    return play


def same_id(by: str) -> Play:
    async def play(pairing: Pairing) -> list[Leg]:
        odd: Json = [2, ID, "DataTransfer", transfer("slow", "1")]
        second = [2, ID, "DataTransfer", transfer("slow", "2")]
        all_due = [SAME_ID[pairing.version], echo("1")]
        return [await pairing.raw(by, odd, second, due=(), all_due=all_due)]

    return play


def stream(by: str) -> Play:
    """OCPP-J 2.1, 4.2.4: a SEND is never answered; a CSMS may send none. Other versions have no such type."""

    async def play(pairing: Pairing) -> list[Leg]:
        odd: Json = [6, ID, "NotifyPeriodicEventStream", STREAMED]
        given = UNKNOWN_TYPE[pairing.version]
        if pairing.version != "2.1" or by == CSMS:
            return [await pairing.raw(by, odd, due=given)]
        return [await pairing.raw(by, odd, due=given, taken=("SendReceived", ""))]

    return play


async def streamed_by_us(pairing: Pairing) -> list[Leg]:
    """Let ocppkit's own ``send`` stream; a peer has no such thing."""
    await pairing.forget_notices()
    mark = len(pairing.ours.seen)
    await pairing.ours.tell(from_payload(v21.NotifyPeriodicEventStreamRequest, STREAMED))
    await until(lambda: len(pairing.ours.seen) > mark)
    await pairing.fence(STATION)
    sent = pairing.ours.seen[mark].frame
    answers = pairing.answers_since(mark, STATION) or [Answer(NOTHING)]
    leg = Leg(STATION, f"SEND {sent[2]} {text(sent[3])}", answers, [Answer(NOTHING)], payload=sent[3], taken="")
    leg.noticed = await pairing.theirs.notices()
    leg.garbled = "" if sent[3] == STREAMED else "the message is not what its user wrote"
    return [leg]


def result_error(by: str) -> Play:
    """OCPP-J 2.1, 4.2.3: who answered wrongly is told so, and nobody answers that."""

    async def play(pairing: Pairing) -> list[Leg]:
        odd: Json = [5, ID, "FormatViolation", "", {}]
        if pairing.version != "2.1":
            return [await pairing.raw(by, odd, due=UNKNOWN_TYPE[pairing.version])]
        request = [2, ID, "DataTransfer", transfer("echo", "x")]
        return [await pairing.raw(by, request, odd, due=echo("x"), taken=("ReplyRejected", ""))]

    return play


# What happens to the connection


async def handshake(pairing: Pairing) -> list[Leg]:
    subprotocol = pairing.ours.version.subprotocol
    leg = await pairing.offer(OFFER, subprotocol)
    leg.due = [Answer("accepted", subprotocol)]
    await pairing.settle()
    return [leg]


async def no_version(pairing: Pairing) -> list[Leg]:
    leg = await pairing.offer(OFFER)
    leg.due = NO_VERSION
    return [leg]


async def crossing(pairing: Pairing) -> list[Leg]:
    return list(
        await asyncio.gather(
            pairing.ask(STATION, "DataTransfer", transfer("slow", "from the station"), echo("from the station")),
            pairing.ask(CSMS, "DataTransfer", transfer("slow", "from the CSMS"), echo("from the CSMS")),
        )
    )


def cut(by: str, ours: bool) -> Play:
    """Cut the connection while a side waits for an answer; then the station comes back, and both ask again."""

    async def play(pairing: Pairing) -> list[Leg]:
        cutting: list[asyncio.Future[None]] = []

        def cut_now() -> None:
            cutting.append(asyncio.ensure_future(pairing.cut(ours)))

        lost = await pairing.ask(by, "DataTransfer", transfer("slow", "x"), [Answer(NOTHING)], cut=cut_now)
        await asyncio.gather(*cutting)
        again = [await pairing.ask(side, "DataTransfer", transfer("echo", "back"), echo("back")) for side in OTHER]
        return [lost, *again]

    return play


# Both of the peer's versions have these


def _both() -> Iterator[tuple[str, Callable[[str], Play]]]:
    yield "an echo", lambda by: asked(by, "echo", None)
    yield "names in open JSON are kept", open_json
    yield "a handler refuses", lambda by: asked(by, "refuse", REFUSED)
    yield "a handler fails", lambda by: asked(by, "fail", HANDLER_FAILED)
    yield "a handler answers what no schema allows", lambda by: asked(by, "invalid", HANDLER_FAILED)
    yield "a handler asks before it answers", from_a_handler
    yield "an invalid request is not sent", not_sent
    yield "an invalid response", lied_to
    yield "two calls at once", two_at_once
    yield "an answer comes too late", too_late
    yield "an unknown action", lambda by: call(by, "Sabotage", {}, NOT_KNOWN)
    yield "a known action that nobody handles", unhandled
    yield "an action of the other direction", lambda by: call(by, *_OTHER_WAY[by], OTHER_DIRECTION)
    yield "a property is missing", lambda by: call(by, "DataTransfer", {"messageId": "echo"}, INCOMPLETE)
    yield "a property of the wrong type", lambda by: call(by, "DataTransfer", {"vendorId": 7}, WRONG_TYPE)
    yield "a property that is null", lambda by: call(by, "DataTransfer", transfer("echo") | _NULL, WRONG_TYPE)
    yield "a value that is not listed", lambda by: by_version(by, WRONG_VALUE, _NOT_LISTED)
    yield "a text that is too long", lambda by: call(by, "DataTransfer", {"vendorId": "x" * 256}, TOO_LONG)
    yield "a property too many", lambda by: call(by, "DataTransfer", transfer("echo") | {"colour": "red"}, EXTRA)
    yield "a date-time that is none", lambda by: by_version(by, WRONG_FORMAT, _NO_TIME)
    yield "a payload that is null", null_payload
    yield "a payload that is a list", lambda by: call(by, _EMPTY[OTHER[by]], [], NO_OBJECT)
    yield "no JSON", lambda by: frame(by, UNREADABLE, "Hello")
    yield "a CALL that is cut off", lambda by: frame(by, CUT_OFF, '[2,"odd","Heart')
    yield "no array", lambda by: frame(by, UNREADABLE, '{"action":"Heartbeat"}')
    yield "a message id that is a number", lambda by: frame(by, UNREADABLE, 2, 7, _EMPTY[OTHER[by]], {})
    yield (
        "a message id that is too long",
        lambda by: frame(by, also_under_minus_1(TOO_LONG_ID), 2, "x" * 37, _EMPTY[OTHER[by]], {}),
    )
    yield "an action that is a list", lambda by: frame(by, BROKEN_CALL, 2, ID, ["a"], {})
    yield "a CALL without a payload", lambda by: frame(by, BROKEN_CALL, 2, ID, _EMPTY[OTHER[by]])
    yield "a CALL with the id of one that is handled", same_id
    yield "a CALLRESULT that nobody waits for", lambda by: frame(by, SILENCE, 3, ID, {})
    yield "a CALLERROR that nobody waits for", lambda by: frame(by, SILENCE, 4, ID, "GenericError", "", {})
    yield "a message of type 5, CALLRESULTERROR", result_error
    yield "a message of type 6, SEND", stream
    yield "a message of type 7", lambda by: frame(by, UNKNOWN_TYPE, 7, ID, "Heartbeat", {})


_NULL: Final[Json] = {"data": None, "vendorId": None}
_EMPTY: Final = {CSMS: "Heartbeat", STATION: "ClearChargingProfile"}
_OTHER_WAY: Final[dict[str, tuple[str, Json]]] = {STATION: ("Reset", {"type": "Soft"}), CSMS: ("Heartbeat", {})}
_NOT_LISTED: Final[dict[str, tuple[str, Json, Json]]] = {
    CSMS: (
        "StatusNotification",
        {"connectorId": 1, "errorCode": "NoError", "status": "Perhaps"},
        {"timestamp": TIME, "connectorStatus": "Perhaps", "evseId": 1, "connectorId": 1},
    ),
    STATION: ("Reset", {"type": "Perhaps"}, {"type": "Perhaps"}),
}
_NO_TIME: Final[dict[str, tuple[str, Json, Json]]] = {
    CSMS: (
        "StatusNotification",
        {"connectorId": 1, "errorCode": "NoError", "status": "Available", "timestamp": "yesterday"},
        {"timestamp": "yesterday", "connectorStatus": "Available", "evseId": 1, "connectorId": 1},
    ),
    STATION: (
        "ReserveNow",
        {"connectorId": 1, "expiryDate": "tomorrow", "idTag": "04A2B3C4", "reservationId": 3},
        {"id": 3, "expiryDateTime": "tomorrow", "idToken": TOKEN},
    ),
}


def exchanges(version: str, their_role: str) -> list[Exchange]:
    """Return the table for one version and role of the peer."""
    table = [Exchange("no common version", "", no_version), Exchange("handshake", "", handshake)]
    table += [Exchange(name, "", step(by, action, payload)) for name, by, action, payload in SESSIONS[version]]
    table += [Exchange(name, by, make(by)) for name, make in _both() for by in (STATION, CSMS)]
    if version == "2.1" and their_role == CSMS:
        table.append(Exchange("an event stream, sent by the station's library", "", streamed_by_us))
    table.append(Exchange("requests cross", "", crossing))
    for by in (STATION, CSMS):
        for ours in (True, False):
            name = f"{'ocppkit' if ours else 'the peer'} cuts the connection during a call"
            table.append(Exchange(name, by, cut(by, ours)))
    return table


assert set(LIES) == set(OTHER)

"""What the peers do other than the standard asks, each with its reason. The evidence stands in ``outcomes/``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.interop.pairing import Pair

V16: Final = ("1.6",)
V201: Final = ("2.0.1",)
V21: Final = ("2.1",)


@dataclass(frozen=True)
class Wrong:
    """One thing that an implementation gets wrong."""

    implementation: str
    key: str
    versions: tuple[str, ...]
    exchanges: tuple[str, ...]
    what: str
    standard: str

    def covers(self, pair: Pair, exchange: str) -> bool:
        return (
            self.implementation == pair.implementation and pair.version in self.versions and exchange in self.exchanges
        )


def _all(implementation: str, *rows: tuple[str, tuple[str, ...], tuple[str, ...], str, str]) -> list[Wrong]:
    return [Wrong(implementation, *row) for row in rows]


WRONGS: Final[list[Wrong]] = [
    *_all(
        "mobilityhouse",
        (
            "inverted",
            V16 + V201,
            ("an unknown action", "a known action that nobody handles"),
            "NotSupported for an action that the version does not have, NotImplemented for one that nobody handles: "
            "the two are exchanged.",
            "OCPP-J 1.6, 4.2.3 and 2.0.1, 4.3: NotImplemented is for what the receiver does not know",
        ),
        (
            "never-answered",
            V21,
            ("an unknown action", "a known action that nobody handles", "an action of the other direction"),
            "On 2.1 a request that nobody handles is never answered; its caller waits until its time-out.",
            "OCPP 2.1 part 2, FR.03: an invalid request is answered with a CALLERROR",
        ),
        (
            "enum-code",
            V16 + V201 + V21,
            ("a value that is not listed",),
            "FormatViolation for a value that the schema does not list. 1.6 has no such code.",
            "OCPP-J 1.6, 4.2.3 and 2.x, 4.3: PropertyConstraintViolation is for a field with an invalid value",
        ),
        (
            "1.6-spelling",
            V16,
            ("a property too many",),
            "FormatViolation on 1.6, which has no such code.",
            "OCPP-J 1.6 errata, 5.2: FormationViolation, and it will not be corrected",
        ),
        (
            "blames-the-caller",
            V16 + V201 + V21,
            ("a handler answers what no schema allows",),
            "A handler's mistake is answered with a code that says the request was wrong.",
            "OCPP-J 1.6, 4.2.3 and 2.x, 4.3: InternalError is for what the receiver fails at",
        ),
        (
            "deadlock",
            V16 + V201 + V21,
            ("a handler asks before it answers",),
            "It reads nothing while a handler runs, so what the handler asks is never seen answered: it fails at its "
            "time-out, and so does the request.",
            "OCPP-J 1.6 and 2.x, 4.1.1, note: messages of the other side come in while a call waits",
        ),
        (
            "format",
            V16 + V201 + V21,
            ("a date-time that is none",),
            "The format of a date-time is not checked: the handler gets the text, the sender a CALLRESULT.",
            "the official schemas: format date-time; OCPP-J 1.6 errata, 3.2",
        ),
        (
            "null",
            V16 + V201 + V21,
            ("a payload that is null",),
            "null in place of an empty payload is refused.",
            "OCPP-J 1.6, 4.2.1 and 2.x, 4.1.5: both null and {} are legal",
        ),
        (
            "number-as-id",
            V16 + V201 + V21,
            ("a message id that is a number",),
            "A message id that is a number is taken, and answered under it.",
            "OCPP-J 1.6, 4.1.4 and 2.x, 4.1.4: a string",
        ),
        (
            "long-id",
            V16 + V201 + V21,
            ("a message id that is too long",),
            "A message id of 37 characters is taken.",
            "OCPP-J 1.6 and 2.x, 4.1.4: at most 36; 4.2.3: a ground for a CALLERROR",
        ),
        (
            "dies",
            V16 + V201 + V21,
            ("an action that is a list",),
            "One frame whose action is a list ends start(), and with it the connection.",
            "OCPP-J 1.6 errata, 3.2 and 2.x, 4.2.3: a CALLERROR",
        ),
        (
            "short-call",
            V16 + V201 + V21,
            ("a CALL without a payload",),
            "A CALL of three elements is not answered, though its id can be read.",
            "OCPP-J 1.6 errata, 3.2; OCPP 2.x part 2, FR.03: an invalid request is answered with a CALLERROR",
        ),
        (
            "handled-twice",
            V16 + V201 + V21,
            ("a CALL with the id of one that is handled",),
            "Two requests with one id are both handled and answered.",
            "OCPP-J 1.6 and 2.x, 4.1.4: ids are unique; 4.2.3: a ground for a CALLERROR",
        ),
        (
            "open-json",
            V201 + V21,
            ("names in open JSON are kept",),
            "The names inside customData and DataTransfer.data are rewritten in both directions, and what is null is "
            "left out.",
            "the schemas of DataTransfer and CustomDataType: their content is the vendor's",
        ),
        (
            "names",
            V21,
            ("a settlement, with its receiptUrl", "a DER control, with its fixedPFAbsorb"),
            "Some names of 2.1 are rewritten to ones that the schema does not have, so its own check refuses them: the "
            "message cannot be sent, or not be answered.",
            "the official schemas: receiptUrl, fixedPFAbsorb (more than 40 names of 2.1 in all)",
        ),
        (
            "no-callresulterror",
            V21,
            ("an invalid response",),
            "An invalid response is not reported to its sender.",
            "OCPP 2.1 part 2, FR.06: it shall be, with a CALLRESULTERROR",
        ),
        (
            "no-types-5-and-6",
            V21,
            (
                "a message of type 5, CALLRESULTERROR",
                "a message of type 6, SEND",
                "an event stream, sent by the station's library",
            ),
            "CALLRESULTERROR and SEND are thrown away as invalid; there is no way to handle or to send them.",
            "OCPP-J 2.1, 4.1.3, 4.2.3 and 4.2.4",
        ),
    ),
    *_all(
        "ocpp-rpc",
        (
            "no-subprotocol",
            V16 + V201,
            ("no common version",),
            "A station that offers no version of the server's is let in without a subprotocol, and not sent away.",
            "OCPP-J 1.6, 3.2 and 2.0.1, 3.2: the server closes such a connection; TC_088, TC_B_58: or refuses it",
        ),
        (
            "handler-code",
            V16 + V201,
            ("a handler fails",),
            "GenericError for an exception in a handler.",
            "OCPP-J 1.6, 4.2.3 and 2.0.1, 4.3: InternalError is for that",
        ),
        (
            "not-implemented",
            V16 + V201,
            ("a known action that nobody handles",),
            "NotImplemented for an action that it has the schemas of; some use cases of 2.x would take either.",
            "OCPP-J 1.6, 4.2.3 and 2.0.1, 4.3: NotSupported is for what is known and not supported",
        ),
        (
            "spellings",
            V16 + V201,
            ("a property is missing",),
            "Occurrence... on 1.6 and Occurence... on 2.0.1: each has the other's spelling.",
            "OCPP-J 1.6 errata, 5.1: OccurenceConstraintViolation; 2.0.1, 4.3: OccurrenceConstraintViolation",
        ),
        (
            "value-code",
            V16 + V201,
            ("a value that is not listed", "a text that is too long"),
            "FormationViolation and FormatViolation for an invalid value of a field.",
            "OCPP-J 1.6, 4.2.3 and 2.0.1, 4.3: PropertyConstraintViolation",
        ),
        (
            "extra-code",
            V16 + V201,
            ("a property too many",),
            "PropertyConstraintViolation for a property that the message does not have.",
            "OCPP-J 1.6, 4.2.3: FormationViolation; 2.0.1, 4.3: ProtocolError is for what is not conform the PDU",
        ),
        (
            "null",
            V16 + V201,
            ("a payload that is null",),
            "null in place of an empty payload is refused.",
            "OCPP-J 1.6, 4.2.1 and 2.0.1, 4.1.5: both null and {} are legal",
        ),
        (
            "codes-of-2.x",
            V16,
            (
                "no JSON",
                "a CALL that is cut off",
                "no array",
                "a message id that is a number",
                "an action that is a list",
                "a CALL with the id of one that is handled",
            ),
            "RpcFrameworkError on 1.6, which has neither the code nor the id -1.",
            "OCPP-J 1.6, 4.2.3: ten codes",
        ),
        (
            "unknown-type",
            V16,
            ("a message of type 5, CALLRESULTERROR", "a message of type 6, SEND", "a message of type 7"),
            "MessageTypeNotSupported on 1.6, which has no such code.",
            "OCPP-J 1.6, 4.1.3: a message of an unknown type is ignored",
        ),
        (
            "long-id",
            V16 + V201,
            ("a message id that is too long",),
            "A message id of 37 characters is taken.",
            "OCPP-J 1.6 and 2.0.1, 4.1.4: at most 36; 4.2.3: a ground for a CALLERROR",
        ),
        (
            "short-call",
            V16 + V201,
            ("a CALL without a payload",),
            "TypeConstraintViolation for a CALL of three elements: its payload is taken to be there and undefined.",
            "OCPP-J 1.6, 4.2.1 and 2.0.1, 4.2.1: always four elements; 4.3: RpcFrameworkError",
        ),
    ),
]

"""What a capture tells, as values: frames with their calls, what never came, transactions, sessions and faults."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias, final

from ocppkit._value import Value
from ocppkit.capture.records import BrokenLine, LinkChange, Record
from ocppkit.errors import Finding
from ocppkit.messages import Message, Sender
from ocppkit.versions import Version

__all__ = [
    "Fault",
    "FaultKind",
    "Lost",
    "Problem",
    "Seen",
    "Session",
    "SessionEnd",
    "Told",
    "Transaction",
    "TransactionProblem",
    "Unanswered",
]


class Problem(StrEnum):
    """Why a frame is not what it should be."""

    BROKEN_FRAME = "broken frame"
    """The text is no OCPP-J message."""
    MESSAGE_TYPE = "message type"
    """The version has no such message type."""
    UNKNOWN_ACTION = "unknown action"
    """The version has no such action."""
    WRONG_DIRECTION = "wrong direction"
    """The other side sends this action."""
    UNMATCHED = "unmatched"
    """An answer to no call that was seen: a foreign id, or one that has been given up."""
    SECOND_ANSWER = "second answer"
    """An answer to a call that has its answer."""
    INVALID_PAYLOAD = "invalid payload"
    """The policy refuses the payload."""
    CALL_ERROR = "call error"
    """A CALLERROR, or a CALLRESULTERROR."""
    REPEATED_ID = "repeated id"
    """A call with an id that the same side has used shortly before."""


@final
class Seen(Value):
    """One record and what is known of it by the time it came.

    ``number`` counts records from 0. ``sender`` is the side that sent it, as the source says or as follows from its
    action or its call; None if neither does. ``kind`` is its message type, None for a broken frame. ``action`` is that
    of the call, for an answer too. ``message`` is the payload as a typed message, read under the policy; None if it
    cannot be read. ``answers`` is the number of the call that it answers, also for a late or second answer, and
    ``waited`` the time between them.
    """

    __slots__ = __match_args__ = (
        "number", "record", "sender", "version", "kind", "message_id", "action", "message", "findings", "problem",
        "answers", "waited",
    )  # fmt: skip

    def __init__(
        self,
        number: int,
        record: Record,
        *,
        sender: Sender | None,
        version: type[Version] | None,
        kind: int | None,
        message_id: str | None,
        action: str | None,
        message: Message | None,
        findings: Sequence[Finding],
        problem: Problem | None,
        answers: int | None,
        waited: timedelta | None,
    ) -> None:
        self.number = number
        self.record = record
        self.sender = sender
        self.version = version
        self.kind = kind
        self.message_id = message_id
        self.action = action
        self.message = message
        self.findings = tuple(findings)
        self.problem = problem
        self.answers = answers
        self.waited = waited


class Lost(StrEnum):
    """Why a call is given up."""

    END = "end of the log"
    CLOSED = "connection closed"
    BOOT = "the station booted"
    TIME_OUT = "time-out"
    REPEATED = "its id was used again"
    CROWDED_OUT = "too many calls wait"


@final
class Unanswered(Value):
    """A call that got no answer, told when it is given up. ``number``, ``line`` and ``time`` are the call's."""

    __slots__ = __match_args__ = (
        "number",
        "connection",
        "sender",
        "message_id",
        "action",
        "time",
        "line",
        "lost",
        "version",
    )

    def __init__(
        self,
        number: int,
        connection: str,
        sender: Sender | None,
        message_id: str,
        action: str | None,
        time: datetime | None,
        line: int,
        lost: Lost,
        version: type[Version] | None = None,
    ) -> None:
        self.number = number
        self.connection = connection
        self.sender = sender
        self.message_id = message_id
        self.action = action
        self.time = time
        self.line = line
        self.lost = lost
        self.version = version


class TransactionProblem(StrEnum):
    """What is odd about a transaction."""

    NO_START = "no start"
    """The log has its end, or its middle, and not its start."""
    NO_ID = "no id"
    """Its start was not answered, so it never got an id."""
    NO_END = "no end"
    """It had not ended by the end of the log."""
    METER_BACKWARDS = "meter goes backwards"
    NEGATIVE_ENERGY = "negative energy"


@final
class Transaction(Value):
    """A transaction, told when it ends, or when the log does.

    ``token`` ends as the idToken does and hides the rest. ``start`` and ``end`` are the station's times. ``energy`` is
    in Wh: between the readings of the meter at start and end or, where they lack, the first and last of
    ``Energy.Active.Import.Register``. ``first`` and ``last`` are the numbers of its first and last record.
    """

    __slots__ = __match_args__ = (
        "connection", "id", "evse", "connector", "token", "start", "end", "energy", "reason", "problems", "first",
        "last",
    )  # fmt: skip

    def __init__(
        self,
        connection: str,
        id: str | None,
        *,
        evse: int | None,
        connector: int | None,
        token: str | None,
        start: datetime | None,
        end: datetime | None,
        energy: Decimal | None,
        reason: str | None,
        problems: Sequence[TransactionProblem],
        first: int,
        last: int,
    ) -> None:
        self.connection = connection
        self.id = id
        self.evse = evse
        self.connector = connector
        self.token = token
        self.start = start
        self.end = end
        self.energy = energy
        self.reason = reason
        self.problems = tuple(problems)
        self.first = first
        self.last = last

    @property
    def duration(self) -> timedelta | None:
        """How long it took; None without its start or its end."""
        return self.end - self.start if self.start is not None and self.end is not None else None


class SessionEnd(StrEnum):
    """How a session ends."""

    CLOSED = "closed"
    OPENED_AGAIN = "opened again"
    BOOT = "boot"
    END = "end of the log"
    CROWDED_OUT = "too many connections"


@final
class Session(Value):
    """The time that a station was connected, told when it ends.

    It goes from open to close or, where the source does not say, from BootNotification to BootNotification. ``first``
    is the number of its first record, and ``frames`` how many it has.
    """

    __slots__ = __match_args__ = ("connection", "version", "start", "end", "ended_by", "frames", "unanswered", "first")

    def __init__(
        self,
        connection: str,
        version: type[Version] | None,
        *,
        start: datetime | None,
        end: datetime | None,
        ended_by: SessionEnd,
        frames: int,
        unanswered: int,
        first: int | None,
    ) -> None:
        self.connection = connection
        self.version = version
        self.start = start
        self.end = end
        self.ended_by = ended_by
        self.frames = frames
        self.unanswered = unanswered
        self.first = first


class FaultKind(StrEnum):
    """What reports a fault."""

    STATUS = "status"
    """A StatusNotification with an error or the status Faulted, or a NotifyEvent of a problem."""
    CALL_ERROR = "call error"
    REFUSED_PAYLOAD = "refused payload"
    BROKEN_FRAME = "broken frame"


@final
class Fault(Value):
    """Something failed, told after the record that says so. ``what`` says it in a few words, without secrets.

    ``place`` is the EVSE or connector, None for the whole station or where it is not said.
    """

    __slots__ = __match_args__ = ("number", "connection", "time", "kind", "what", "place")

    def __init__(
        self, number: int, connection: str, time: datetime | None, kind: FaultKind, what: str, place: str | None = None
    ) -> None:
        self.number = number
        self.connection = connection
        self.time = time
        self.kind = kind
        self.what = what
        self.place = place


Told: TypeAlias = Seen | Unanswered | Transaction | Session | Fault | LinkChange | BrokenLine
"""What ``Conversations`` yields. Link changes and broken lines are passed on as they are."""

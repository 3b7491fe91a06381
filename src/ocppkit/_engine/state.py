"""The transitions of a connection, as data: calls out and calls in. Nothing here knows a version or a role.

A connection looks up what an input does to a call and does it. What a state does not list does not happen to such a
call: an answer to a queued call is as unmatched as one to no call at all. The documentation draws its pictures from
these tables.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

__all__ = ["Duplicates"]


class _Fast(Enum):
    """Members are looked up for every message; Enum's own hash is that of their names, made in Python each time."""

    __hash__ = object.__hash__


class OutState(_Fast):
    """Where a call that we make stands."""

    QUEUED = "waits for its turn"
    READY = "has its turn, to be fetched by the transport"
    WAITING = "waits for its answer"
    ABANDONED = "cancelled, and still to be answered"
    ENDED = "ended"


class OutInput(_Fast):
    """What happens to a call that we make."""

    TURN = "the line is free"
    SENT = "the transport has fetched it"
    RESULT = "a valid CALLRESULT came"
    INVALID = "an invalid CALLRESULT or a broken answer came"
    ERROR = "a CALLERROR came"
    TIMEOUT = "its deadline passed"
    CANCEL = "the caller cancelled it"
    LOST = "the connection was lost"


# OCPP-J 4.1.1: a CALL counts as outstanding until it is answered or its time is out; cancelling it changes nothing for
# the other side, so an abandoned call keeps its place on the line.
OUT: Final = {
    OutState.QUEUED: {
        OutInput.TURN: OutState.READY,
        OutInput.CANCEL: OutState.ENDED,
        OutInput.LOST: OutState.ENDED,
    },
    OutState.READY: {
        OutInput.SENT: OutState.WAITING,
        OutInput.RESULT: OutState.ENDED,
        OutInput.INVALID: OutState.ENDED,
        OutInput.ERROR: OutState.ENDED,
        OutInput.TIMEOUT: OutState.ENDED,
        OutInput.CANCEL: OutState.ENDED,
        OutInput.LOST: OutState.ENDED,
    },
    OutState.WAITING: {
        OutInput.RESULT: OutState.ENDED,
        OutInput.INVALID: OutState.ENDED,
        OutInput.ERROR: OutState.ENDED,
        OutInput.TIMEOUT: OutState.ENDED,
        OutInput.CANCEL: OutState.ABANDONED,
        OutInput.LOST: OutState.ENDED,
    },
    OutState.ABANDONED: {
        OutInput.RESULT: OutState.ENDED,
        OutInput.INVALID: OutState.ENDED,
        OutInput.ERROR: OutState.ENDED,
        OutInput.TIMEOUT: OutState.ENDED,
        OutInput.LOST: OutState.ENDED,
    },
    OutState.ENDED: {},
}


class InState(_Fast):
    """Where a message id of the other side stands."""

    NEW = "not seen, or forgotten"
    HANDLING = "delivered, to be answered"
    ANSWERED = "answered, remembered for a while"


class InInput(_Fast):
    """What happens to a message id of the other side."""

    CALL = "a CALL with it came"
    REPLY = "a response was given"
    REFUSE = "it was refused"
    RESULT_ERROR = "a CALLRESULTERROR came"
    CROWDED_OUT = "newer answers took its place"
    LOST = "the connection was lost"


# A CALL with an id that is being handled or was answered is a duplicate: DUPLICATES says what becomes of it.
IN: Final = {
    InState.NEW: {
        InInput.CALL: InState.HANDLING,
    },
    InState.HANDLING: {
        InInput.CALL: InState.HANDLING,
        InInput.REPLY: InState.ANSWERED,
        InInput.REFUSE: InState.ANSWERED,
        InInput.LOST: InState.NEW,
    },
    InState.ANSWERED: {
        InInput.CALL: InState.HANDLING,
        # OCPP-J 2.1, 4.2.3: nothing answers a CALLRESULTERROR.
        InInput.RESULT_ERROR: InState.NEW,
        InInput.CROWDED_OUT: InState.NEW,
        InInput.LOST: InState.NEW,
    },
}


class Duplicates(Enum):
    """What becomes of a CALL whose message id was used before on the connection."""

    REJECT = "reject"
    """Refuse it while the first is being handled (OCPP-J, 4.2.3); deliver it later."""
    REPLAY = "replay"
    """Send the kept answer again if the CALL is the same, so that a retry is handled once; deliver another one."""
    DELIVER = "deliver"
    """Deliver it as if it were the first."""


class Repeat(Enum):
    """What is done with a duplicate."""

    REFUSED = "refused"
    DELIVERED = "delivered"
    WAITS = "served by the answer that is still to come"
    ANSWERED = "answered with the kept answer"


# By policy and state: what is done with a CALL that is the same as the first, and with one that is another.
DUPLICATES: Final = {
    Duplicates.REJECT: {
        InState.HANDLING: (Repeat.REFUSED, Repeat.REFUSED),
        InState.ANSWERED: (Repeat.DELIVERED, Repeat.DELIVERED),
    },
    Duplicates.REPLAY: {
        InState.HANDLING: (Repeat.WAITS, Repeat.REFUSED),
        InState.ANSWERED: (Repeat.ANSWERED, Repeat.DELIVERED),
    },
    Duplicates.DELIVER: {
        InState.HANDLING: (Repeat.DELIVERED, Repeat.DELIVERED),
        InState.ANSWERED: (Repeat.DELIVERED, Repeat.DELIVERED),
    },
}

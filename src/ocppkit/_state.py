"""The transitions of a connection, as data: calls out and calls in. Nothing here knows a version or a role.

A connection looks up what an input does to a call and does it; an input that a state does not list cannot happen to
such a call. The documentation draws its pictures from these tables.
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class OutState(Enum):
    """Where a call that we make stands."""

    QUEUED = "waits for its turn"
    WAITING = "waits for its answer"
    ABANDONED = "cancelled, and still to be answered"
    ENDED = "ended"


class OutInput(Enum):
    """What happens to a call that we make."""

    SENT = "put on the wire"
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
        OutInput.SENT: OutState.WAITING,
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


class InState(Enum):
    """Where a call of the other side stands."""

    HANDLING = "delivered, to be answered"
    ANSWERED = "answered, remembered for a while"
    FORGOTTEN = "of no more concern"


class InInput(Enum):
    """What happens to a call of the other side."""

    REPLY = "a response was given"
    REFUSE = "it was refused"
    RESULT_ERROR = "a CALLRESULTERROR came"
    CROWDED_OUT = "newer answers took its place"
    LOST = "the connection was lost"


IN: Final = {
    InState.HANDLING: {
        InInput.REPLY: InState.ANSWERED,
        InInput.REFUSE: InState.ANSWERED,
        InInput.LOST: InState.FORGOTTEN,
    },
    InState.ANSWERED: {
        # OCPP-J 2.1, 4.2.3: nothing answers a CALLRESULTERROR.
        InInput.RESULT_ERROR: InState.FORGOTTEN,
        InInput.CROWDED_OUT: InState.FORGOTTEN,
        InInput.LOST: InState.FORGOTTEN,
    },
    InState.FORGOTTEN: {},
}

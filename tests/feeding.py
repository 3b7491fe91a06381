"""Feeds connections whatever comes, as a careless user would."""

from __future__ import annotations

import random
from typing import Any

from ocppkit import (
    VERSIONS,
    CallReceived,
    CsmsConnection,
    Duplicates,
    ErrorCode,
    Limits,
    Registration,
    RegistrationGate,
    StationConnection,
    json,
)


def connections(**options: Any) -> list[Any]:
    """Make a connection of each kind, each with a call that waits under the id "1"."""
    made: list[Any] = []
    for version in VERSIONS:
        sides: list[tuple[Any, str]] = [(CsmsConnection, "ClearCache"), (StationConnection, "Heartbeat")]
        for cls, action in sides:
            conn = cls(version, **options)
            request: Any = version.actions[action].request
            conn.call(request(), now=0.0, message_id="1")
            conn.messages_to_send()
            made.append(conn)
    return made


def odd_connections(draw: random.Random) -> list[Any]:
    """Make connections with unusual options: gates, small limits, every policy for duplicates."""
    return connections(
        gate=RegistrationGate(Registration.ACCEPTED, lenient=draw.random() < 0.5),
        deliver_unknown=draw.random() < 0.5,
        duplicates=draw.choice(list(Duplicates)),
        limits=Limits(handling=draw.randint(0, 2), undrained=draw.randint(0, 3), remembered=draw.randint(0, 2)),
    )


def feed(conn: Any, text: str | bytes) -> None:
    """Hand over a text, look at every event, refuse every call, and read every answer."""
    conn.receive(text, now=0.0)
    for event in conn.events():
        repr(event)
        if isinstance(event, CallReceived):
            conn.refuse(event.message_id, ErrorCode.INTERNAL_ERROR)
    for answer in conn.messages_to_send():
        json.parse_standard(answer)


def works(conn: Any) -> bool:
    """Whether the next call to the connection is delivered."""
    conn.handle_timer(1e9)
    conn.messages_to_send()
    conn.events()
    conn.receive('[2,"works","DataTransfer",{"vendorId":"v"}]', now=1e9)
    delivered = [type(event) for event in conn.events()] == [CallReceived]
    if delivered:
        conn.refuse("works", ErrorCode.INTERNAL_ERROR)
        conn.messages_to_send()
    return delivered

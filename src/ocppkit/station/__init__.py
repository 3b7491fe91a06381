"""What a station needs to survive the field: reconnecting, an outbox that survives a crash, heartbeats and pings.

No module here knows a clock, a socket or chance: the time, what was sent and random numbers are handed in.
"""

from __future__ import annotations

from ocppkit.station.backoff import BackOff, RetryBackOff
from ocppkit.station.heartbeat import HeartbeatTimer, PingStep, PingTimer
from ocppkit.station.outbox import OpenTransaction, Outbox
from ocppkit.station.queued import (
    Delivery,
    MessageDelivered,
    MessageDiscarded,
    MessageDropped,
    MessageRetry,
    OutboxEvent,
    OutboxFull,
    QueuedMessage,
)

__all__ = [
    "BackOff",
    "Delivery",
    "HeartbeatTimer",
    "MessageDelivered",
    "MessageDiscarded",
    "MessageDropped",
    "MessageRetry",
    "OpenTransaction",
    "Outbox",
    "OutboxEvent",
    "OutboxFull",
    "PingStep",
    "PingTimer",
    "QueuedMessage",
    "RetryBackOff",
]

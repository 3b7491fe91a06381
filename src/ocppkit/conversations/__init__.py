"""What captures tell: calls with their answers, transactions, sessions, faults, and what was never answered."""

from __future__ import annotations

from ocppkit.conversations.conversation import Conversations
from ocppkit.conversations.statistics import Statistics
from ocppkit.conversations.told import (
    Fault,
    FaultKind,
    Lost,
    Problem,
    Seen,
    Session,
    SessionEnd,
    Told,
    Transaction,
    TransactionProblem,
    Unanswered,
)

__all__ = [
    "Conversations",
    "Fault",
    "FaultKind",
    "Lost",
    "Problem",
    "Seen",
    "Session",
    "SessionEnd",
    "Statistics",
    "Told",
    "Transaction",
    "TransactionProblem",
    "Unanswered",
]

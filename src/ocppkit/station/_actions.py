"""What the outbox knows of actions: which belong to a transaction, which may be dropped, and what is filled in.

The rules of 1.6 and of 2.x are two objects; a version gets those that fit the actions that it has.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, Protocol, final

import attrs

from ocppkit.protocol import Version


class Kind(Enum):
    """What may be done with a message when memory is low."""

    KEPT = "kept"
    """It begins or ends a transaction, or says that a limit was reached (E04.FR.08, E12.FR.05)."""
    INTERMEDIATE = "intermediate"
    """It is of a transaction under way: every other one may be dropped (E04.FR.07, E12.FR.04)."""
    SECURITY = "security"
    """Its delivery is guaranteed (A04.FR.02)."""
    OTHER = "other"
    """It is dropped before all others (QueueAllMessages of OCPP 2.x, part 2)."""

    @property
    def in_transaction(self) -> bool:
        """Whether it is a transaction message, with its rules of order."""
        return self in {Kind.KEPT, Kind.INTERMEDIATE}


class Step(Enum):
    """What a message says about a transaction."""

    BEGINS = "begins"
    CONTINUES = "continues"
    ENDS = "ends"


@attrs.frozen
class About:
    """What the outbox has to know of a message."""

    kind: Kind
    transaction: str | None = None
    step: Step = Step.CONTINUES
    seq_no: int | None = None


class Rules(Protocol):
    """How a family of versions treats the messages of transactions."""

    in_order: bool
    """Whether a transaction message waits until those before it are answered or given up."""
    names_transactions: bool
    """Whether a message itself says which transaction it belongs to."""

    def about(self, action: str, payload: Mapping[str, Any], transaction: str | None) -> About:
        """Say what a message is; ``transaction`` is the program's name of its transaction."""
        ...

    def complete(self, payload: dict[str, Any], *, late: bool, transaction_id: int | None) -> None:
        """Fill in what was not known when the message was handed over; None: it has no transaction."""
        ...


def _other(action: str) -> About:
    return About(Kind.SECURITY if action == "SecurityEventNotification" else Kind.OTHER)


@final
class Rules16:
    """OCPP 1.6, 3.7: the order is that of time, and the CSMS gives the number of a transaction."""

    in_order = True
    names_transactions = False
    _STEPS: Final = {
        "StartTransaction": (Kind.KEPT, Step.BEGINS),
        "MeterValues": (Kind.INTERMEDIATE, Step.CONTINUES),
        "StopTransaction": (Kind.KEPT, Step.ENDS),
    }

    def about(self, action: str, payload: Mapping[str, Any], transaction: str | None) -> About:
        """Say what a message is."""
        if action not in self._STEPS:
            return _other(action)
        kind, step = self._STEPS[action]
        return About(kind, transaction, step)

    def complete(self, payload: dict[str, Any], *, late: bool, transaction_id: int | None) -> None:
        """Fill in the transactionId; a StartTransaction comes before it has one, and so needs none."""
        if transaction_id is not None:
            payload["transactionId"] = transaction_id


@final
class Rules2x:
    """OCPP 2.x part 2, E: ``seqNo`` has the order, and the station names its transactions."""

    in_order = False
    names_transactions = True
    _STEPS: Final = {"Started": Step.BEGINS, "Updated": Step.CONTINUES, "Ended": Step.ENDS}
    # E12.FR.05 of 2.1, where 2.0.1 has no more than two of them
    _KEPT_TRIGGERS: Final = {"CostLimitReached", "EnergyLimitReached", "SoCLimitReached", "TimeLimitReached"}

    def about(self, action: str, payload: Mapping[str, Any], transaction: str | None) -> About:
        """Say what a message is."""
        if action != "TransactionEvent":
            return _other(action)
        step = self._STEPS[payload["eventType"]]
        may_be_dropped = step is Step.CONTINUES and payload["triggerReason"] not in self._KEPT_TRIGGERS
        kind = Kind.INTERMEDIATE if may_be_dropped else Kind.KEPT
        return About(kind, payload["transactionInfo"]["transactionId"], step, payload["seqNo"])

    def complete(self, payload: dict[str, Any], *, late: bool, transaction_id: int | None) -> None:
        """Say that a TransactionEvent was not sent when it happened (E04.FR.03, E11.FR.07, E12.FR.02)."""
        if late and "eventType" in payload and "seqNo" in payload:
            payload["offline"] = True


def rules_of(version: type[Version]) -> Rules:
    """Return the rules that fit the actions of a version."""
    return Rules2x() if "TransactionEvent" in version.actions else Rules16()

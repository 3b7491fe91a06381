"""The answers to what is wrong, as frames: codes as the version spells them, and never a value that was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from ocppkit._policy import Situation
from ocppkit.errors import ErrorCode, Finding, FrameError, FrameFault
from ocppkit.frames import CallError
from ocppkit.leniency import Treatment
from ocppkit.limits import Limits
from ocppkit.protocol import Version

_LONGEST_DESCRIPTION: Final = 255  # OCPP-J 2.x, 4.2.3


def error(
    version: type[Version],
    message_id: str,
    code: ErrorCode,
    description: str,
    details: Mapping[str, Any] | None = None,
) -> CallError:
    """Make a CALLERROR."""
    return CallError(message_id, version.spell(code), description[:_LONGEST_DESCRIPTION], dict(details or {}))


def findings(
    version: type[Version], message_id: str, code: ErrorCode, found: Sequence[Finding], limits: Limits
) -> CallError:
    """Make the CALLERROR for a payload that breaks its schema."""
    rejected = [finding for finding in found if finding.treatment is Treatment.REJECT]
    details = {"findings": [_told(finding, limits) for finding in rejected[: limits.findings]]}
    return error(version, message_id, code, found[0].demand, details)


def _told(finding: Finding, limits: Limits) -> dict[str, Any]:
    told: dict[str, Any] = {"pointer": finding.pointer[: limits.pointer], "rule": finding.rule}
    if finding.limit is not None:
        told["limit"] = list(finding.limit) if isinstance(finding.limit, tuple) else finding.limit
    return told


def situation_of(error: FrameError) -> Situation | None:
    """Return what a broken frame is to the version's table; None if nothing may answer it."""
    known = error.message_id is not None
    match error.message_type:
        case 2 if known:
            return Situation.PAYLOAD_NO_OBJECT if error.reason is FrameFault.PAYLOAD else Situation.BROKEN_CALL
        case 3 | 4 | 5 | 6:
            return None  # no error answers an answer, and nothing answers a SEND
        case _ if error.reason is FrameFault.MESSAGE_TYPE:
            return Situation.UNKNOWN_TYPE if known else None
        case _:
            return Situation.UNREADABLE

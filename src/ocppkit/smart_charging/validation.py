"""Whether a station may take a charging profile: every rule that it breaks, and the answer to give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, overload

from attrs import frozen

from ocppkit._names import names_of, status_info
from ocppkit.errors import CallRefused, ErrorCode
from ocppkit.protocol import Version
from ocppkit.smart_charging.capabilities import Capabilities
from ocppkit.smart_charging.checking.case import Case, Session
from ocppkit.smart_charging.model import Profile
from ocppkit.smart_charging.rules import ADVICE, RULES, Rule, Side

if TYPE_CHECKING:
    from ocppkit import v16, v21, v201
    from ocppkit.smart_charging.installed import Profiles
    from ocppkit.versions import OCPP16, OCPP21, OCPP201

__all__ = ["Violation", "set_response", "update_response", "validate"]

_NO_SESSION: Final = Session()


@frozen
class Violation:
    """A rule that a profile breaks: its number in ``RULES`` and its requirements, the place and what is wrong there.

    ``path`` is a JSON pointer into the profile, empty where it is about the request or the station. ``status``,
    ``reason_code`` and ``error`` are the answer: a refusal of the call itself, if there is an error. ``side`` says whom
    the standard binds.
    """

    rule: int
    requirements: tuple[str, ...]
    path: str
    reason_code: str | None
    text: str
    status: str = "Rejected"
    error: ErrorCode | None = None
    side: Side = Side.STATION

    @property
    def info(self) -> str:
        """What is wrong and where, without the requirements."""
        return f"{self.path}: {self.text}" if self.path else self.text

    def __str__(self) -> str:
        return f"{self.info} ({', '.join(self.requirements)})"


def validate(
    version: type[Version],
    profile: Profile,
    capabilities: Capabilities,
    installed: Profiles,
    *,
    transaction: str | int | None = None,
    starting: bool = False,
    session: Session = _NO_SESSION,
    now: datetime | None = None,
    sending: bool = False,
) -> list[Violation]:
    """Return every rule that a profile breaks at a station, in the order of ``RULES``; the first gives the answer.

    A profile that breaks its schema is not looked at further, for values of wrong types cannot be compared.

    - ``transaction``: the id of the one that runs at the EVSE of the profile.
    - ``starting``: the profile comes in a remote start; where that names no EVSE, the one of the profile is 0.
    - ``session``: what is known of the one at that EVSE.
    - ``now``: by default the time at which the profile came; without both nothing comes too often.
    - ``sending``: for a CSMS before it sends: with ``ADVICE``, whose rules no station refuses a profile for.

    Source: OCPP 1.6, 5.16 and 7.8; OCPP 2.0.1 and 2.1 Part 2, K01, K04, K05, K15, K28, Q and V2X.
    """
    case = Case(
        version=version,
        profile=profile,
        capabilities=capabilities,
        installed=installed,
        transaction=None if transaction is None else str(transaction),
        starting=starting,
        session=session,
        now=now or profile.received_at,
    )
    violations: list[Violation] = []
    for rule in (*RULES, *ADVICE) if sending else RULES:
        found = list(_broken(rule, case))
        violations += found
        if found and rule.stops:
            break
    return violations


def _broken(rule: Rule, case: Case) -> Iterator[Violation]:
    answer = rule.answers.get(case.version)
    if answer is None:
        return
    for found in rule.check(case):
        yield Violation(
            rule.number,
            answer.requirements,
            found.path,
            None if answer.reason is None else found.reason or answer.reason,
            found.text,
            status=answer.status,
            error=None if answer.error is None else ErrorCode(found.reason or answer.error),
            side=rule.side,
        )


@overload
def set_response(version: type[OCPP16], violations: Sequence[Violation]) -> v16.SetChargingProfileResponse: ...
@overload
def set_response(version: type[OCPP201], violations: Sequence[Violation]) -> v201.SetChargingProfileResponse: ...
@overload
def set_response(version: type[OCPP21], violations: Sequence[Violation]) -> v21.SetChargingProfileResponse: ...
def set_response(version: type[Version], violations: Sequence[Violation]) -> Any:
    """Answer a SetChargingProfile: Accepted, or what the first violation says.

    Raises:
        CallRefused: the standard asks for an error as the answer.
    """
    return _response(version, "SetChargingProfile", violations)


def update_response(version: type[OCPP21], violations: Sequence[Violation]) -> v21.UpdateDynamicScheduleResponse:
    """Answer an UpdateDynamicSchedule by the rules that the profile breaks with the new values.

    Those about values and operation modes count; the others were looked at when it was set.

    Raises:
        CallRefused: the standard asks for an error as the answer.
    """
    counting = {rule.number for rule in RULES if rule.counts_on_update}
    response: v21.UpdateDynamicScheduleResponse = _response(
        version, "UpdateDynamicSchedule", [one for one in violations if one.rule in counting]
    )
    return response


def _response(version: type[Version], action: str, violations: Iterable[Violation]) -> Any:
    names = names_of(version)
    status_type = getattr(names, "ChargingProfileStatusEnumType", None) or names.ChargingProfileStatus
    response = getattr(names, f"{action}Response")
    first = next((one for one in violations if one.status != "Accepted"), None)
    if first is None:
        return response(status=status_type("Accepted"))
    if first.error is not None:
        raise CallRefused(first.error, str(first)[:_LONGEST_DESCRIPTION])
    more = {} if first.reason_code is None else {"status_info": status_info(version, first.reason_code, first.info)}
    return response(status=status_type(first.status), **more)


_LONGEST_DESCRIPTION: Final = 255

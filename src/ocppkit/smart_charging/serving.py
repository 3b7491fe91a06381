"""Charging profiles behind the handlers of a station."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import define, evolve, field

from ocppkit._names import names_of
from ocppkit._sending import call_by_context, send_all
from ocppkit.errors import CallRefused, ErrorCode
from ocppkit.protocol import Version
from ocppkit.smart_charging.answering import composite_response
from ocppkit.smart_charging.capabilities import Capabilities
from ocppkit.smart_charging.checking.case import Session
from ocppkit.smart_charging.circumstances import Circumstances
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import Profile, message_of, profile_of
from ocppkit.smart_charging.persistence import Installed
from ocppkit.smart_charging.validation import set_response, update_response, validate

if TYPE_CHECKING:
    from ocppkit.handlers import Handlers

__all__ = ["serve_profiles"]

V = TypeVar("V", bound=Version)
C = TypeVar("C")

_MOST_WAITING: Final = 16
"""Reports whose answers have not been sent; of more the oldest are forgotten."""


def serve_profiles(
    handlers: Handlers[V, C],
    installed: Installed,
    capabilities: Capabilities | Callable[[], Capabilities],
    circumstances: Callable[[], Circumstances],
    *,
    now: Callable[[], datetime],
    session: Callable[[int], Session] = lambda _: Session(),
    changed: Callable[[C, Profiles, Profiles], None] | None = None,
    max_bytes: int | None = 65_536,
    send: Callable[[C, Any], Any] | None = None,
) -> None:
    """Register the functions that answer for charging profiles: those of the actions below that the version has.

    SetChargingProfile, ClearChargingProfile, GetChargingProfiles with its reports, GetCompositeSchedule,
    UpdateDynamicSchedule, and UsePriorityCharging with its NotifyPriorityCharging.

    - ``circumstances`` gives them as they are, with the transactions that run, and with limits to report where no
      profile limits. Whether a transaction has priority charging is for what is installed to say.
    - ``session`` gives what is known of the session at an EVSE. ``now`` gives the time, with its offset from UTC.
    - ``changed`` gets the context and what was installed before and is now, before the answer is sent. What cannot be
      kept is not installed, and the call fails.
    - ``max_bytes`` bounds each report. ``send`` calls the CSMS: by default the ``call`` of the context, which then is
      the peer.

    Raises:
        ValueError: an action has a handler already, or the profiles are of another version than the handlers.

    Source: OCPP 1.6, 5.5, 5.7, 5.16; OCPP 2.0.1 and 2.1 Part 2, K01, K08, K09, K10, K21, K28.
    """
    version = installed.profiles.version
    if handlers.version is not version:
        raise ValueError(f"handlers of OCPP {handlers.version.name} cannot serve profiles of OCPP {version.name}")
    station = _Station(
        version=version,
        installed=installed,
        capabilities=capabilities if callable(capabilities) else lambda: capabilities,
        circumstances=circumstances,
        now=now,
        session=session,
        changed=changed,
        max_bytes=max_bytes,
        send=send or call_by_context,
    )
    names = names_of(version)
    for name, handler in (
        ("SetChargingProfile", station.set),
        ("ClearChargingProfile", station.clear),
        ("GetChargingProfiles", station.get),
        ("GetCompositeSchedule", station.get_composite),
        ("UpdateDynamicSchedule", station.update),
        ("UsePriorityCharging", station.use_priority),
    ):
        if name in version.actions:
            handlers.on(getattr(names, name))(handler)
    for name, follow in (("GetChargingProfiles", station.report), ("UsePriorityCharging", station.notify_priority)):
        if name in version.actions:
            handlers.after(getattr(names, name))(follow)


@define(kw_only=True)
class _Station:
    """What answers; each method gets the context and the request, those that follow an answer that too."""

    version: type[Any]
    installed: Installed
    capabilities: Callable[[], Capabilities]
    circumstances: Callable[[], Circumstances]
    now: Callable[[], datetime]
    session: Callable[[int], Session]
    changed: Callable[[Any, Profiles, Profiles], None] | None
    max_bytes: int | None
    send: Callable[[Any, Any], Any]
    waiting: dict[int, list[Any]] = field(factory=dict[int, list[Any]])
    """Reports by request id."""

    def set(self, context: Any, request: Any) -> Any:
        try:
            profile = profile_of(*message_of(request), received_at=self.now())
        except ValueError as error:  # a value that no version has, let in by a lenient policy
            raise CallRefused(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, str(error)) from None
        violations = self.check(profile)
        response = set_response(self.version, violations)
        if not violations:
            self.change(context, self.installed.profiles.set(profile)[0])
        return response

    def check(self, profile: Profile) -> Any:
        transaction = self.circumstances().transactions.get(profile.evse_id)
        return validate(
            self.version,
            profile,
            self.capabilities(),
            self.installed.profiles,
            transaction=None if transaction is None else transaction.id,
            session=self.session(profile.evse_id),
        )

    def clear(self, context: Any, request: Any) -> Any:
        profiles: Any = self.installed.profiles
        left, response = profiles.clear(request)
        self.change(context, left)
        return response

    def get(self, _: Any, request: Any) -> Any:
        profiles: Any = self.installed.profiles
        response, reports = profiles.get(request, max_bytes=self.max_bytes)
        if reports:
            self.waiting[request.request_id] = reports
        for request_id in list(self.waiting)[:-_MOST_WAITING]:
            del self.waiting[request_id]
        return response

    def report(self, context: Any, request: Any, _: Any) -> Any:
        return send_all(context, self.send, iter(self.waiting.pop(request.request_id, ())))

    def get_composite(self, _: Any, request: Any) -> Any:
        profiles, known = self.installed.profiles, self.circumstances()
        known = evolve(known, transactions=profiles.prioritize(known.transactions))
        answer: Any = composite_response  # its overloads choose by version
        return answer(request, profiles, received_at=self.now(), circumstances=known)

    def update(self, context: Any, request: Any) -> Any:
        before = self.installed.profiles
        after, response = before.update(request, self.now())
        profile = after.find(request.charging_profile_id)
        if profile is not None and profile is not before.find(profile.id):
            response = update_response(self.version, self.check(profile))
        if response.status == "Accepted":
            self.change(context, after)
        return response

    def use_priority(self, context: Any, request: Any) -> Any:
        running = {one.id: evse_id for evse_id, one in self.circumstances().transactions.items()}
        after, response = self.installed.profiles.use_priority(request, running.get(request.transaction_id))
        self.change(context, after)
        return response

    def notify_priority(self, context: Any, request: Any, response: Any) -> Any:
        if response.status != "Accepted":
            return None
        notify = names_of(self.version).NotifyPriorityChargingRequest
        told = notify(transaction_id=request.transaction_id, activated=request.activate)
        return send_all(context, self.send, iter([told]))

    def change(self, context: Any, after: Profiles) -> None:
        before = self.installed.profiles
        if after.is_as(before):
            return
        self.installed.profiles = after
        if self.changed is not None:
            self.changed(context, before, after)

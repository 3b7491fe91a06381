"""The registration gate: what may be sent before and while a CSMS accepts a station, as tables.

Source: OCPP 1.6, 4.2 and errata 3.8, 3.40; OCPP 2.0.1 and 2.1 part 2, B01 to B03 and F06.FR.17. The gate is off unless
a connection is given one: many stations do not follow these rules, and one that reconnects does not boot again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, final

from ocppkit.json import is_mapping
from ocppkit.messages import Request, Sender

__all__ = ["Registration", "RegistrationGate"]


class Registration(Enum):
    """What the CSMS has answered to the last BootNotification."""

    UNKNOWN = "unknown"
    PENDING = "Pending"
    REJECTED = "Rejected"
    ACCEPTED = "Accepted"


class Verdict(Enum):
    """What the gate says to a call."""

    PASS = "passes"
    BLOCK = "may not be sent now"
    REJECT = "is answered with the status Rejected"


ANY: Final = "*"
BOOT: Final = "BootNotification"
TRIGGERED: Final = "whatever the CSMS has triggered"
TRIGGER_OF_BOOT: Final = "TriggerMessage of a BootNotification"
_STARTS_AND_STOPS: Final = (
    "RemoteStartTransaction", "RemoteStopTransaction", "RequestStartTransaction", "RequestStopTransaction",
)  # fmt: skip

# By sender and registration: which actions get which verdict; the first entry that fits decides.
GATE: Final[Mapping[Sender, Mapping[Registration, Mapping[str, Verdict]]]] = {
    Sender.STATION: {
        Registration.UNKNOWN: {BOOT: Verdict.PASS, ANY: Verdict.BLOCK},
        Registration.PENDING: {BOOT: Verdict.PASS, TRIGGERED: Verdict.PASS, ANY: Verdict.BLOCK},
        Registration.REJECTED: {BOOT: Verdict.PASS, ANY: Verdict.BLOCK},
        Registration.ACCEPTED: {ANY: Verdict.PASS},
    },
    Sender.CSMS: {
        Registration.UNKNOWN: {ANY: Verdict.PASS},
        Registration.PENDING: {**dict.fromkeys(_STARTS_AND_STOPS, Verdict.REJECT), ANY: Verdict.PASS},
        Registration.REJECTED: {ANY: Verdict.BLOCK},
        Registration.ACCEPTED: {TRIGGER_OF_BOOT: Verdict.REJECT, ANY: Verdict.PASS},
    },
}

# What a request of the CSMS allows a station to send while it is pending.
_REPORTS: Final = {"GetBaseReport": "NotifyReport", "GetReport": "NotifyReport"}
_CERTIFICATES: Final[Mapping[str, str]] = dict.fromkeys(
    (
        "SignChargePointCertificate", "SignChargingStationCertificate", "SignCombinedCertificate",
        "SignV2GCertificate", "SignV2G20Certificate",
    ),
    "SignCertificate",
)  # fmt: skip
# What is triggered, by action, where the trigger does not bear its name. The security whitepaper's trigger means its
# own messages.
_TRIGGERS: Final[Mapping[str, Mapping[str, str]]] = {
    "TriggerMessage": _CERTIFICATES,
    "ExtendedTriggerMessage": {**_CERTIFICATES, "FirmwareStatusNotification": "SignedFirmwareStatusNotification"},
}


@final
class RegistrationGate:
    """The registration of one connection.

    ``state``: where it starts; a station that was accepted before and reconnects starts as ``ACCEPTED``. With
    ``lenient``, what breaks the rules passes, and is reported as a ``GateEvent``.
    """

    __slots__ = ("lenient", "not_before", "state", "triggered")

    def __init__(self, state: Registration = Registration.UNKNOWN, *, lenient: bool = False) -> None:
        self.state = state
        self.lenient = lenient
        self.triggered: frozenset[str] = frozenset()
        self.not_before: float | None = None
        """When a station that was not accepted may boot again; None for at any time."""

    def __repr__(self) -> str:
        return f"RegistrationGate({self.state}, lenient={self.lenient})"

    def verdict(self, sender: Sender, action: str, request: Request[Any, Any] | None) -> Verdict:
        """Look up what the rules say to a message of one side."""
        fits = {action, ANY}
        if action in self.triggered:
            fits.add(TRIGGERED)
        if request is not None and _triggered_by(action, request) == BOOT:
            fits.add(TRIGGER_OF_BOOT)
        return next(verdict for entry, verdict in GATE[sender][self.state].items() if entry in fits)

    def too_early(self, action: str, now: float) -> bool:
        """Whether a BootNotification is sent before the CSMS's interval is over (B02.FR.07, B03.FR.06)."""
        return action == BOOT and self.not_before is not None and now < self.not_before

    def asked(self, action: str, request: Request[Any, Any]) -> None:
        """Take note of a request that the CSMS has made."""
        triggered = _triggered_by(action, request)
        if triggered is not None:
            self.triggered |= {triggered}
            if triggered == BOOT:  # a trigger cuts the waiting short
                self.not_before = None

    def booted(self, response: Any, now: float | None) -> None:
        """Take note of the answer to a BootNotification; ``now`` is the station's clock, None at the CSMS."""
        known = {state.value: state for state in Registration}
        status, interval = _field(response, "status", "status"), _field(response, "interval", "interval")
        self.state = known.get(str(status), Registration.REJECTED)  # raw and lenient reading let others through
        self.triggered = frozenset()
        self.not_before = None
        if now is not None and self.state is not Registration.ACCEPTED and isinstance(interval, int) and interval > 0:
            self.not_before = now + interval


def _triggered_by(action: str, request: Any) -> str | None:
    """Return the action that a request of the CSMS makes a station send."""
    if action in _TRIGGERS:
        wanted = str(_field(request, "requestedMessage", "requested_message"))
        return _TRIGGERS[action].get(wanted, wanted)
    return _REPORTS.get(action)


def _field(message: Any, wire: str, name: str) -> Any:
    """Return a field of a typed or raw message, None if it has none."""
    payload = getattr(message, "payload", None)
    return payload.get(wire) if is_mapping(payload) else getattr(message, name, None)

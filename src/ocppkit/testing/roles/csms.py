"""What the scripted CSMSs of all versions have: what they believe of a station, and what they ask of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from ocppkit.asyncio import StationPeer
from ocppkit.device_model.join_station import KnownStation
from ocppkit.errors import StateError
from ocppkit.messages import CsmsRequest, Response
from ocppkit.protocol import Version
from ocppkit.smart_charging import Draft
from ocppkit.testing.roles.base import UNCONNECTED, Role

__all__ = ["Charge", "ScriptedCsms"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

ACCEPTED: Final = "Accepted"


@dataclass(kw_only=True)
class Charge:
    """What a CSMS believes of a transaction: its EVSE, its token, and the meter in Wh.

    ``seq_nos`` are those of its TransactionEvents, which 1.6 does not have. ``ended`` has the reason, None while it
    runs. ``late``: some of it was told after the station had been offline.
    """

    id: str
    evse: int
    token: str | None
    meter_start: float
    meter: float
    seq_nos: list[int] = field(default_factory=list[int])
    ended: str | None = None
    late: bool = False

    @property
    def energy(self) -> float:
        """What was charged, in Wh."""
        return self.meter - self.meter_start


class ScriptedCsms(Role[V]):
    """A CSMS that answers one station, keeps what it tells, and asks what its methods say.

    ``interval``: seconds between heartbeats.
    ``registration`` is the answer to the next BootNotification. ``tokens`` has statuses of tokens; all others are
    accepted.

    What it believes: ``statuses`` are those of the EVSEs, ``charges`` the transactions by id, ``meters`` the last
    reading of each EVSE that came without a transaction, ``known`` the device model. ``signed`` has the certificates
    that it signed and that the station took, by use; ``firmware`` and ``uploads`` what it was told of updates and of
    logs, in order.
    """

    _peer: StationPeer[V] | None

    def __init__(self, version: type[V]) -> None:
        super().__init__(version, object)
        self.interval = 300
        self.registration = ACCEPTED
        self.tokens: dict[str, str] = {}
        self.statuses: dict[int, str] = {}
        self.charges: dict[str, Charge] = {}
        self.meters: dict[int, float] = {}
        self.signed: dict[str, str] = {}
        self.firmware: list[str] = []
        self.uploads: list[str] = []
        self.known: KnownStation[V] = KnownStation(version)
        self._asked = 0
        self.serve(
            {
                "BootNotification": self._boot,
                "Heartbeat": self._beat,
                "FirmwareStatusNotification": self._firmware,
                "SignedFirmwareStatusNotification": self._firmware,
                "LogStatusNotification": self._upload,
                "DiagnosticsStatusNotification": self._upload,
            }
        )

    @property
    def to_station(self) -> StationPeer[V] | None:
        """The connection; None while the station is offline."""
        return self._peer

    async def call(self, request: CsmsRequest[V, R]) -> R:
        """Ask the station for something.

        Raises:
            StateError: the station is offline.
            CallFailed: as ``StationPeer.call``.
        """
        if self.to_station is None:
            raise StateError(f"{self!r} has no station: {UNCONNECTED}")
        with self.calling():
            return await self.to_station.call(request)

    def new_id(self) -> int:
        """Return a number for a request that no other has had."""
        self._asked += 1
        return self._asked

    def running(self, evse: int = 1) -> Charge:
        """Return the transaction that runs at an EVSE.

        Raises:
            AssertionError: there is none.
        """
        for charge in self.charges.values():
            if charge.evse == evse and charge.ended is None:
                return charge
        raise AssertionError(f"the CSMS knows of no transaction at EVSE {evse}, but of {list(self.charges.values())}")

    async def trigger(self, message: str, *, evse: int | None = None) -> str:
        """Ask the station to send a message, by the name that the trigger has for it, and return the status."""
        return str((await self.ask("TriggerMessage", requested_message=message, **self.place(evse))).status)

    async def fetch_log(self, location: str, *, kind: str = "DiagnosticsLog") -> Any:
        """Ask the station to upload a log, and return the response (N01, also of the whitepaper for 1.6)."""
        where = self.names.LogParametersType(remote_location=location)
        return await self.ask("GetLog", log=where, log_type=kind, request_id=self.new_id())

    async def composite(self, *, evse: int = 1, seconds: int = 3600) -> list[tuple[int, float]]:
        """Ask for the schedule that holds from now on: the second and the limit in A of each period.

        Raises:
            AssertionError: there is none.
        """
        answer = await self.ask("GetCompositeSchedule", duration=seconds, charging_rate_unit="A", **self.number(evse))
        assert answer.status == ACCEPTED, f"the question is answered {answer.status}"
        schedule = answer.schedule if hasattr(answer, "schedule") else answer.charging_schedule
        return [(one.start_period, one.limit) for one in schedule.charging_schedule_period]

    async def limit(self, draft: Draft, *, evse: int = 1) -> str:
        """Set a charging profile, and return the status."""
        request: Any = draft.request(self.version, evse_id=evse)
        return str((await self.call(request)).status)

    def status(self, token: str) -> str:
        """Return what is answered for a token."""
        return self.tokens.get(token, ACCEPTED)

    async def ask(self, action: str, **fields: Any) -> Any:
        """Ask for an action by its name, with the fields of its request as in Python, and return the response."""
        return await self.call(getattr(self.names, f"{action}Request")(**fields))

    def _boot(self, _: Any) -> Any:
        return self.names.BootNotificationResponse(
            current_time=self.now(), interval=self.interval, status=self.registration
        )

    def _beat(self, _: Any) -> Any:
        return self.names.HeartbeatResponse(current_time=self.now())

    def _firmware(self, request: Any) -> Any:
        self.firmware.append(str(request.status))
        return self._done(request)

    def _upload(self, request: Any) -> Any:
        self.uploads.append(str(request.status))
        return self._done(request)

    def _done(self, request: Any) -> Any:
        """Return the answer to what the CSMS is only told."""
        return request.__ocpp_response__()

    # What the versions bring

    def number(self, evse: int) -> dict[str, Any]:
        """Return the field that names an EVSE by its number."""
        return {"evse_id": evse}

    def place(self, evse: int | None) -> dict[str, Any]:
        """Return the field that names an EVSE, or none."""
        return {} if evse is None else self.number(evse)

    async def reset(self, *, hard: bool = True) -> str:
        """Ask the station to reset, at once or when it is idle (in 1.6: hard or soft), and return the status."""
        raise NotImplementedError

    async def update_firmware(self, location: str, *, signed: bool = False) -> str:
        """Ask the station to install firmware, and return the status; an update without one in 1.6 is accepted."""
        raise NotImplementedError

    async def renew_certificate(self) -> str:
        """Ask the station to have its certificate renewed, and return the status."""
        raise NotImplementedError

    async def clear_limit(self, id: int) -> str:
        """Ask the station to forget a charging profile, and return the status."""
        raise NotImplementedError

    async def start(self, token: str, *, evse: int = 1) -> str:
        """Ask the station to begin a transaction, and return the status."""
        raise NotImplementedError

    async def stop(self, charge: Charge) -> str:
        """Ask the station to end a transaction, and return the status."""
        raise NotImplementedError

    async def unlock(self, *, evse: int = 1) -> str:
        """Ask the station to let go of a cable, and return the status."""
        raise NotImplementedError

    async def switch(self, *, on: bool, evse: int | None = None) -> str:
        """Ask the station to take an EVSE, or all of it, into service or out of it, and return the status."""
        raise NotImplementedError

    async def reserve(self, token: str, *, evse: int = 1, id: int = 1, minutes: int = 30) -> str:
        """Ask the station to keep an EVSE for a token, and return the status."""
        raise NotImplementedError

    async def cancel(self, id: int = 1) -> str:
        """Ask the station to forget a reservation, and return the status."""
        return str((await self.ask("CancelReservation", reservation_id=id)).status)

    async def send_list(self, version: int, tokens: dict[str, str | None], *, full: bool = True) -> str:
        """Send a local list of tokens with their statuses, or changes to it, and return the status.

        A token with None leaves the list.
        """
        raise NotImplementedError

    async def list_version(self) -> int:
        """Ask for the version of the local list."""
        raise NotImplementedError

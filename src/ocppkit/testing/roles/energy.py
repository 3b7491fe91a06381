"""What 2.1 has for the grid and for batteries: DER control, aFRR signals, allowed energy transfer, battery swap."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit.errors import StateError
from ocppkit.testing.roles.station import ACCEPTED

if TYPE_CHECKING:
    from ocppkit.testing.roles.station2 import Station2

__all__ = ["Energy"]

# Where a SetDERControl has its setting, and a ReportDERControl the settings of its kind: by type, all else is a curve.
_SETTINGS: Final[Mapping[str, str]] = {
    "EnterService": "enter_service",
    "FreqDroop": "freq_droop",
    "FixedPFAbsorb": "fixed_pf_absorb",
    "FixedPFInject": "fixed_pf_inject",
    "FixedVar": "fixed_var",
    "Gradients": "gradient",
    "LimitMaxDischarge": "limit_max_discharge",
}

# The class that shows such a setting beside the flags of its control, and where it has it.
_SHOWN_AS: Final[Mapping[str, tuple[str, str]]] = {
    "freq_droop": ("FreqDroopGetType", "freq_droop"),
    "fixed_pf_absorb": ("FixedPFGetType", "fixed_pf"),
    "fixed_pf_inject": ("FixedPFGetType", "fixed_pf"),
    "fixed_var": ("FixedVarGetType", "fixed_var"),
    "limit_max_discharge": ("LimitMaxDischargeGetType", "limit_max_discharge"),
}

_ALWAYS: Final = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


@final
class Energy:
    """The grid's side of a station of 2.1.

    ``controls`` has the DER controls that were set, by id, as their requests, those that are superseded too.
    ``signals`` are the aFRR signals in order, ``transfers`` what energy transfer is allowed, by transaction.
    ``batteries`` has the state of charge of the batteries in the slots of a swap station, by slot; ``requested`` whom
    the CSMS lets swap, with the id of its request, by token.

    Source: OCPP 2.1 Part 2, blocks Q, R and S.
    """

    def __init__(self, station: Station2[Any]) -> None:
        self._station = station
        self.controls: dict[str, Any] = {}
        self.signals: list[int] = []
        self.transfers: dict[str, list[str]] = {}
        self.batteries: dict[int, int] = {1: 100, 2: 100}
        self.requested: dict[str, int] = {}
        self._swaps = 0
        station.serve(
            {
                "SetDERControl": self._set,
                "GetDERControl": self._find,
                "ClearDERControl": self._clear,
                "AFRRSignal": self._take_signal,
                "NotifyAllowedEnergyTransfer": self._allow,
                "RequestBatterySwap": self._may_swap,
            },
            {"SetDERControl": self._tell_started, "GetDERControl": self._report},
        )

    async def raise_alarm(self, control_type: str, fault: str, *, ended: bool | None = None) -> None:
        """Tell that a fault of the grid has set off a control, or has ended."""
        names = self._station.names
        await self._station.call(
            names.NotifyDERAlarmRequest(
                control_type=control_type, grid_event_fault=fault, alarm_ended=ended, timestamp=self._station.now()
            )
        )

    async def swap(self, token: str, *, slot: int, soc: int) -> bool:
        """Let a driver put a battery into a free slot and take the fullest; return whether the token was accepted.

        ``soc``: the charge of the battery that is put in, in percent. The CSMS is asked about the token, unless it has
        requested the swap; the events of a swap have one request id (S01 to S03).

        Raises:
            StateError: the slot has a battery.
        """
        if slot in self.batteries:
            raise StateError(f"slot {slot} has a battery: nobody can put another one in")
        station = self._station
        request_id = self.requested.pop(token, None)
        if request_id is None:
            if not self._spare() or await station.authorize(token) != ACCEPTED:
                return False
            self._swaps += 1
            request_id = self._swaps
        fullest = max(self.batteries, key=lambda slot: self.batteries[slot])
        self.batteries[slot] = soc
        await self._tell_swap("BatteryIn", slot, soc, token, request_id)
        await self._tell_swap("BatteryOut", fullest, self.batteries.pop(fullest), token, request_id)
        return True

    async def _tell_swap(self, event: str, slot: int, soc: int, token: str, request_id: int) -> None:
        names = self._station.names
        battery = names.BatteryDataType(evse_id=slot, serial_number=f"battery-{slot}-{event}", soc=soc, soh=98)
        await self._station.call(
            names.BatterySwapRequest(
                battery_data=[battery],
                event_type=event,
                id_token=self._station.id_token(token),
                request_id=request_id,
            )
        )

    def _spare(self) -> bool:
        """Return whether there are batteries that nobody has been promised."""
        return len(self.batteries) > len(self.requested)

    # DER control

    def _set(self, request: Any) -> Any:
        if _setting(request) is None:
            return self._station.names.SetDERControlResponse(status="Rejected")
        before = self._superseded()
        self.controls.pop(request.control_id, None)  # so that it is the newest
        self.controls[request.control_id] = request
        superseded = [id for id in self.controls if id in self._superseded() - before and id != request.control_id]
        return self._station.names.SetDERControlResponse(status="Accepted", superseded_ids=superseded or None)

    def _superseded(self) -> set[str]:
        """Return the ids of controls that give way to another one of their kind and time.

        The one with the lower number of priority holds, of equal ones the newer.
        """
        oldest_first = list(self.controls.values())
        return {
            one.control_id
            for place, one in enumerate(oldest_first)
            for other_place, other in enumerate(oldest_first)
            if other is not one
            and _compete(one, other)
            and (_setting(other).priority, -other_place) < (_setting(one).priority, -place)
        }

    async def _tell_started(self, request: Any) -> None:
        now, rests = self._station.now(), request.is_default or request.control_id in self._superseded()
        if not rests and _span(request)[0] <= now:
            names = self._station.names
            await self._station.call(
                names.NotifyDERStartStopRequest(control_id=request.control_id, started=True, timestamp=now)
            )

    def _found(self, request: Any) -> list[Any]:
        return [
            one
            for one in self.controls.values()
            if request.control_id in (None, one.control_id)
            and request.control_type in (None, one.control_type)
            and request.is_default in (None, one.is_default)
        ]

    def _find(self, request: Any) -> Any:
        status = "Accepted" if self._found(request) else "NotFound"
        return self._station.names.GetDERControlResponse(status=status)

    async def _report(self, request: Any) -> None:
        found = self._found(request)
        for place, control in enumerate(found, 1):
            field = _field(control)
            part = {field: [self._shown(control, field)]}
            await self._station.call(
                self._station.names.ReportDERControlRequest(
                    request_id=request.request_id, tbc=place < len(found), **part
                )
            )

    def _shown(self, control: Any, field: str) -> Any:
        names, setting = self._station.names, getattr(control, field)
        if field == "enter_service":
            return names.EnterServiceGetType(id=control.control_id, enter_service=setting)
        flags = {"is_default": control.is_default, "is_superseded": control.control_id in self._superseded()}
        if field == "curve":
            return names.DERCurveGetType(id=control.control_id, curve_type=control.control_type, curve=setting, **flags)
        if field == "gradient":
            return names.GradientGetType(id=control.control_id, gradient=setting)
        kind, own = _SHOWN_AS[field]
        return getattr(names, kind)(id=control.control_id, **{own: setting}, **flags)

    def _clear(self, request: Any) -> Any:
        found = self._found(request)
        for control in found:
            del self.controls[control.control_id]
        return self._station.names.ClearDERControlResponse(status="Accepted" if found else "NotFound")

    # Vehicle to grid, and batteries

    def _take_signal(self, request: Any) -> Any:
        self.signals.append(request.signal)
        return self._station.names.AFRRSignalResponse(status="Accepted")

    def _allow(self, request: Any) -> Any:
        known = self._station.with_transaction(request.transaction_id) is not None
        if known:
            self.transfers[request.transaction_id] = [str(one) for one in request.allowed_energy_transfer]
        return self._station.names.NotifyAllowedEnergyTransferResponse(status="Accepted" if known else "Rejected")

    def _may_swap(self, request: Any) -> Any:
        may = self._spare()
        if may:
            self.requested[request.id_token.id_token] = request.request_id
        return self._station.names.RequestBatterySwapResponse(status=ACCEPTED if may else "Rejected")


def _field(control: Any) -> str:
    return _SETTINGS.get(control.control_type, "curve")


def _setting(control: Any) -> Any:
    return getattr(control, _field(control))


def _span(control: Any) -> tuple[datetime, datetime]:
    """Return when a control begins and ends."""
    setting = _setting(control)
    start, seconds = getattr(setting, "start_time", None), getattr(setting, "duration", None)
    if start is None:
        return _ALWAYS
    return start, _ALWAYS[1] if seconds is None else start + timedelta(seconds=seconds)


def _compete(one: Any, other: Any) -> bool:
    """Return whether two controls are of one kind, and at some moment both would hold."""
    (start, end), (other_start, other_end) = _span(one), _span(other)
    kinds = {(control.control_type, control.is_default) for control in (one, other)}
    return len(kinds) == 1 and start < other_end and other_start < end

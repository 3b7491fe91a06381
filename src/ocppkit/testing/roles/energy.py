"""What 2.1 has for the grid and for batteries: DER control, aFRR signals, allowed energy transfer, battery swap."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, final

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


@final
class Energy:
    """The grid's side of a station of 2.1.

    ``controls`` has the DER controls that were set, by id, as their requests. ``signals`` are the aFRR signals in
    order, ``transfers`` what energy transfer is allowed, by transaction. ``batteries`` has the state of charge of the
    batteries in the slots of a swap station, by slot.

    Source: OCPP 2.1 Part 2, blocks Q, R and S.
    """

    def __init__(self, station: Station2[Any]) -> None:
        self._station = station
        self.controls: dict[str, Any] = {}
        self.signals: list[int] = []
        self.transfers: dict[str, list[str]] = {}
        self.batteries: dict[int, int] = {1: 100, 2: 100}
        station.serve(
            {
                "SetDERControl": self._set,
                "GetDERControl": self._find,
                "ClearDERControl": self._clear,
                "AFRRSignal": self._take_signal,
                "NotifyAllowedEnergyTransfer": self._allow,
                "RequestBatterySwap": self._may_swap,
            },
            {"SetDERControl": self._tell_started, "GetDERControl": self._report, "RequestBatterySwap": self._hand_out},
        )

    async def raise_alarm(self, control_type: str, fault: str, *, ended: bool | None = None) -> None:
        """Tell that a fault of the grid has set off a control, or has ended."""
        names = self._station.names
        await self._station.call(
            names.NotifyDERAlarmRequest(
                control_type=control_type, grid_event_fault=fault, alarm_ended=ended, timestamp=self._station.now()
            )
        )

    async def swap(self, event: str, slot: int, soc: int, *, token: str, request_id: int) -> None:
        """Tell that a battery was put in or taken out: event ``BatteryIn`` or ``BatteryOut``, its charge in percent."""
        names = self._station.names
        battery = names.BatteryDataType(evse_id=slot, serial_number=f"battery-{slot}-{event}", soc=soc, soh=98)
        if event == "BatteryIn":
            self.batteries[slot] = soc
        else:
            self.batteries.pop(slot, None)
        await self._station.call(
            names.BatterySwapRequest(
                battery_data=[battery],
                event_type=event,
                id_token=self._station.id_token(token),
                request_id=request_id,
            )
        )

    # DER control

    def _set(self, request: Any) -> Any:
        if getattr(request, _SETTINGS.get(request.control_type, "curve")) is None:
            return self._station.names.SetDERControlResponse(status="Rejected")
        superseded = [
            id
            for id, one in self.controls.items()
            if id != request.control_id
            and (one.control_type, one.is_default) == (request.control_type, request.is_default)
        ]
        for id in superseded:
            del self.controls[id]
        self.controls[request.control_id] = request
        return self._station.names.SetDERControlResponse(status="Accepted", superseded_ids=superseded or None)

    async def _tell_started(self, request: Any) -> None:
        if not request.is_default:  # a scheduled control, whose time has come
            await self._station.call(
                self._station.names.NotifyDERStartStopRequest(
                    control_id=request.control_id, started=True, timestamp=self._station.now()
                )
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
            field = _SETTINGS.get(control.control_type, "curve")
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
        flags = {"is_default": control.is_default, "is_superseded": False}
        if field == "curve":
            return names.DERCurveGetType(id=control.control_id, curve_type=control.control_type, curve=setting, **flags)
        kinds = {
            "freq_droop": names.FreqDroopGetType,
            "fixed_pf_absorb": names.FixedPFGetType,
            "fixed_pf_inject": names.FixedPFGetType,
            "fixed_var": names.FixedVarGetType,
            "gradient": names.GradientGetType,
            "limit_max_discharge": names.LimitMaxDischargeGetType,
        }
        own = "fixed_pf" if field.startswith("fixed_pf") else field
        if field == "gradient":
            return kinds[field](id=control.control_id, gradient=setting)
        return kinds[field](id=control.control_id, **{own: setting}, **flags)

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

    def _may_swap(self, _: Any) -> Any:
        return self._station.names.RequestBatterySwapResponse(status="Accepted" if self.batteries else "Rejected")

    async def _hand_out(self, request: Any) -> None:
        slot = max(self.batteries, key=lambda slot: self.batteries[slot])
        await self.swap(
            "BatteryOut", slot, self.batteries[slot], token=request.id_token.id_token, request_id=request.request_id
        )

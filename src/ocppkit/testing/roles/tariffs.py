"""What charging costs: the running cost of 2.x, the tariffs of 2.1, and payments without a contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, final

if TYPE_CHECKING:
    from ocppkit.testing.roles.station2 import Station2

__all__ = ["Tariffs"]

_STATION: Final = 0


@final
class Tariffs:
    """The prices that a station of 2.x shows.

    ``costs`` has the cost of each transaction as it was told last. Of 2.1: ``default`` has the tariffs by EVSE, 0 for
    all, ``driver`` those of transactions; ``currency`` is the one that the station can calculate with. ``web_payments``
    has the EVSEs whose driver pays on a web page, with the seconds that are left for it.

    Source: OCPP 2.x Part 2, block I and C25.
    """

    def __init__(self, station: Station2[Any]) -> None:
        self._station = station
        self.costs: dict[str, float] = {}
        self.default: dict[int, Any] = {}
        self.driver: dict[str, Any] = {}
        self.currency = "EUR"
        self.web_payments: dict[int, int] = {}
        station.serve(
            {
                "CostUpdated": self._take_cost,
                "SetDefaultTariff": self._set_default,
                "GetTariffs": self._list,
                "ClearTariffs": self._clear,
                "ChangeTransactionTariff": self._change,
                "NotifyWebPaymentStarted": self._wait_for_payment,
            }
        )

    def _take_cost(self, request: Any) -> Any:
        self.costs[request.transaction_id] = request.total_cost
        return self._station.names.CostUpdatedResponse()

    def _set_default(self, request: Any) -> Any:
        ids = {one.tariff_id for evse, one in self.default.items() if evse != request.evse_id}
        if request.tariff.tariff_id in ids:
            status = "DuplicateTariffId"
        elif request.evse_id not in (_STATION, *self._station.outlets):
            status = "Rejected"
        else:
            status, self.default[request.evse_id] = "Accepted", request.tariff
        return self._station.names.SetDefaultTariffResponse(status=status)

    def _list(self, request: Any) -> Any:
        names = self._station.names
        assigned = [
            names.TariffAssignmentType(tariff_id=tariff.tariff_id, tariff_kind="DefaultTariff", evse_ids=[evse])
            for evse, tariff in self.default.items()
            if request.evse_id in (_STATION, evse)
        ]
        status = "Accepted" if assigned else "NoTariff"
        return names.GetTariffsResponse(status=status, tariff_assignments=assigned or None)

    def _clear(self, request: Any) -> Any:
        wanted = request.tariff_ids or [one.tariff_id for one in self.default.values()]
        known = {one.tariff_id: evse for evse, one in self.default.items()}
        results: list[Any] = []
        for id in wanted:
            found = self.default.pop(known.get(id, -1), None) is not None
            result = self._station.names.ClearTariffsResultType
            results.append(result(tariff_id=id, status="Accepted" if found else "NoTariff"))
        none = [self._station.names.ClearTariffsResultType(status="NoTariff")]
        return self._station.names.ClearTariffsResponse(clear_tariffs_result=results or none)

    def _change(self, request: Any) -> Any:
        if self._station.with_transaction(request.transaction_id) is None:
            status = "TxNotFound"
        elif request.tariff.currency != self.currency:
            status = "NoCurrencyChange"
        else:
            status, self.driver[request.transaction_id] = "Accepted", request.tariff
        return self._station.names.ChangeTransactionTariffResponse(status=status)

    def _wait_for_payment(self, request: Any) -> Any:
        self.web_payments[request.evse_id] = request.timeout
        return self._station.names.NotifyWebPaymentStartedResponse()

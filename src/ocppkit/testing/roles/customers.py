"""Whom a scripted station of 2.x knows: its local list, and what it tells of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from ocppkit.testing.roles.station2 import Station2

__all__ = ["Customers"]


@final
class Customers:
    """The part of a station that answers for its tokens: the local list (D01, D02) and customers (N09, N10)."""

    def __init__(self, station: Station2[Any]) -> None:
        self._station = station
        station.serve(
            {
                "GetLocalListVersion": self._list_version,
                "SendLocalList": self._change_list,
                "CustomerInformation": self._find,
            },
            {"CustomerInformation": self._tell},
        )

    def _list_version(self, _: Any) -> Any:
        return self._station.names.GetLocalListVersionResponse(version_number=self._station.tokens.version)

    def _change_list(self, request: Any) -> Any:
        entries = {
            one.id_token.id_token: None if one.id_token_info is None else str(one.id_token_info.status)
            for one in request.local_authorization_list or ()
        }
        full = request.update_type == "Full"
        status = self._station.tokens.update(request.version_number, entries, full=full)
        return self._station.names.SendLocalListResponse(status=status)

    def _find(self, request: Any) -> Any:
        named = request.customer_identifier or request.id_token or request.customer_certificate
        status = "Invalid" if named is None else "Accepted"
        return self._station.names.CustomerInformationResponse(status=status)

    async def _tell(self, request: Any) -> None:
        station = self._station
        token = "" if request.id_token is None else request.id_token.id_token
        known = token if token in station.tokens.cached else ""
        if request.clear:
            station.tokens.cached.pop(token, None)
        await station.call(
            station.names.NotifyCustomerInformationRequest(
                data=known if request.report else "",
                seq_no=0,
                generated_at=station.now(),
                request_id=request.request_id,
            )
        )

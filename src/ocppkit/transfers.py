"""DataTransfer as typed calls: what a vendor's messages carry, by vendor and message id."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, final

from ocppkit._names import status_info
from ocppkit._text import printable
from ocppkit.errors import MOST_TOLD, InvalidResponseError, PayloadError
from ocppkit.extensions import Body, read_body
from ocppkit.messages import Action, Request, Response
from ocppkit.payloads import from_payload, to_payload
from ocppkit.protocol import Version
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    C = TypeVar("C", default=None)
else:
    from typing import TypeVar

    C = TypeVar("C")

__all__ = ["Transfer", "TransferHandlers"]

V = TypeVar("V", bound=Version)
Q = TypeVar("Q", bound=Request[Any, Any])
R = TypeVar("R", bound=Response)
B = TypeVar("B")
A = TypeVar("A")

_log: Final = logging.getLogger(__name__)

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


@final
class Transfer(Generic[V, Q, R, B, A]):
    """One kind of DataTransfer: a vendor, a message id, and what its ``data`` are in both directions.

    The data of 1.6 are text: give it bodies that read and write strings, such as ``body.as_text()``. Absent data are
    read as None, and None is written as absent. ``action`` is the version's ``DataTransfer``.
    """

    __slots__ = ("action", "message_id", "request_body", "response_body", "vendor_id")

    def __init__(
        self, action: Action[V, Q, R], vendor_id: str, message_id: str | None, request: Body[B], response: Body[A]
    ) -> None:
        if action.name != "DataTransfer":
            raise ValueError(f"{action!r} carries no data of vendors")
        self.action = action
        self.vendor_id = vendor_id
        self.message_id = message_id
        self.request_body = request
        self.response_body = response

    def __repr__(self) -> str:
        return f"<Transfer {self.vendor_id!r} {self.message_id!r} of OCPP {self.action.version.name}>"

    def request(self, data: B) -> Q:
        """Make the DataTransferRequest that carries the data.

        Raises:
            PayloadError: it breaks the schema of the DataTransfer.
        """
        message_id = {} if self.message_id is None else {"messageId": self.message_id}
        return from_payload(
            self.action.request, {"vendorId": self.vendor_id, **message_id, **_data(self.request_body, data)}
        )

    def response(self, response: R) -> A:
        """Return what the response to it carries.

        Raises:
            InvalidResponseError: its status is not Accepted, or its data are not what they should be.
        """
        answer: Any = response
        if str(answer.status) != "Accepted":
            raise InvalidResponseError(f"{self!r} was answered {answer.status}{_why(answer)}")
        try:
            return read_body(self.response_body, answer.data, "/data")
        except PayloadError as error:
            raise InvalidResponseError(error.message, error.findings, answer.data) from error


@final
class TransferHandlers(Generic[V, Q, R, C]):
    """The functions that answer DataTransfer, by vendor and message id; it is itself a handler of that action.

    ::

        transfers = TransferHandlers(v201.DataTransfer, StationPeer[OCPP201])
        handlers.on(v201.DataTransfer)(transfers)

    Another vendor is answered UnknownVendorId, another message UnknownMessageId, and data that their body refuses
    Rejected; why is logged, and told in the answer's ``statusInfo``, which 1.6 has not.
    """

    def __init__(self, action: Action[V, Q, R], context: type[C] | None = None) -> None:
        self.action = action
        self._handlers: dict[tuple[str, str | None], tuple[Transfer[V, Q, R, Any, Any], Callable[[C, Any], Any]]] = {}

    def on(
        self, transfer: Transfer[V, Q, R, B, A]
    ) -> Callable[[Callable[[C, B], A | Awaitable[A]]], Callable[[C, B], A | Awaitable[A]]]:
        """Register, as a decorator, the function that answers one kind of DataTransfer; it may be a coroutine function.

        Raises:
            ValueError: it has a function already, or is of another version.
        """
        key = (transfer.vendor_id, transfer.message_id)
        if transfer.action is not self.action:
            raise ValueError(f"{transfer!r} cannot be handled for OCPP {self.action.version.name}")
        if key in self._handlers:
            raise ValueError(f"{transfer!r} has a handler already")

        def register(function: Callable[[C, B], A | Awaitable[A]]) -> Callable[[C, B], A | Awaitable[A]]:
            self._handlers[key] = transfer, function
            return function

        return register

    def __call__(self, context: C, request: Q) -> Any:
        """Answer a DataTransferRequest; an awaitable if the function is a coroutine function."""
        asked: Any = request
        found = self._handlers.get((asked.vendor_id, asked.message_id))
        if found is None:
            known = any(vendor == asked.vendor_id for vendor, _ in self._handlers)
            return self._response("UnknownMessageId" if known else "UnknownVendorId")
        transfer, function = found
        try:
            data = read_body(transfer.request_body, asked.data, "/data")
        except PayloadError as error:
            # Without values: what vendors carry may be secret.
            why = "; ".join(finding.demand for finding in error.findings[:MOST_TOLD])
            _log.warning("data of %r were rejected: %s", transfer, why)
            return self._response("Rejected", self._info(why))
        answer = function(context, data)
        if inspect.isawaitable(answer):
            return self._awaited(transfer, answer)
        return self._accepted(transfer, answer)

    async def _awaited(self, transfer: Transfer[V, Q, R, Any, Any], answer: Awaitable[Any]) -> R:
        return self._accepted(transfer, await answer)

    def _accepted(self, transfer: Transfer[V, Q, R, Any, Any], answer: Any) -> R:
        return self._response("Accepted", _data(transfer.response_body, answer))

    def _response(self, status: str, members: Mapping[str, Any] = NOTHING) -> R:
        return from_payload(self.action.response, {"status": status, **members})

    def _info(self, why: str) -> Mapping[str, Any]:
        """Return the member that tells why, where the version has one."""
        if self.action.version is OCPP16:
            return NOTHING
        return {"statusInfo": to_payload(status_info(self.action.version, "InvalidValue", why))}


def _why(answer: Any) -> str:
    """Return the reason code of a response, in brackets; what it says beside may hold what was sent."""
    info = getattr(answer, "status_info", None)
    return "" if info is None else f" ({printable(info.reason_code)})"


def _data(body: Body[B], value: B) -> Mapping[str, Any]:
    """Return the member that carries a value; none for what is written as None."""
    written = body.write(value)
    return NOTHING if written is None else {"data": written}

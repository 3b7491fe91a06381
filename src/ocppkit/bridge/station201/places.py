"""Where connectors of 1.6 are at a 2.0.1 station, and what both directions of that pair need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.ways import Values, dropped
from ocppkit.messages import Response

__all__ = ["answered", "connector_of", "evse_id_of", "evse_of", "reason_dropped", "status_answer"]

R = TypeVar("R", bound=Response)


def evse_id_of(connector_id: int, context: Context, pointer: str = "/connectorId") -> int:
    """Return the EVSE of a connector, 0 for the station; other connectors of the EVSE are meant with it."""
    if connector_id == 0:
        return 0
    evse_id = context.state.place(connector_id).evse_id
    if len(context.state.connectors(evse_id)) > 1:
        context.lost(pointer, LossKind.FOLDED, f"2.x means the whole EVSE {evse_id}")
    return evse_id


def evse_of(connector_id: int | None, context: Context) -> v201.EVSEType | None:
    """Return the place of a connector; None for the station."""
    if not connector_id:
        return None
    place = context.state.place(connector_id)
    return v201.EVSEType(id=place.evse_id, connector_id=place.connector_id)


def connector_of(evse_id: int, connector_id: int | None, context: Context) -> int | None:
    """Return the connector of 1.6 at a place, 0 for the station; None if the topology does not have it.

    Of several connectors of an EVSE it is the one with a transaction, else the first.
    """
    if evse_id == 0:
        return 0
    found = context.state.connectors(evse_id, connector_id)
    if len(found) > 1:
        found.sort(key=lambda one: not context.state.running(one))
        context.lost("/connectorId", LossKind.GUESSED, f"EVSE {evse_id} has several connectors")
    return found[0] if found else None


def answered(response: R, context: Context, why: str) -> R:
    """Return what the bridge answers by itself."""
    context.lost("", LossKind.ANSWERED, why)
    return response


def status_answer(made: Callable[..., R], values: Values[Any, Any]) -> Callable[[Any, Context, Any], R]:
    """Return what makes the answer out of a response that has a status alone, with or without its reason."""

    def answer(response: Any, context: Context, _: Any) -> R:
        reason_dropped(response, context)
        return made(status=values.down(response.status, context, "/status"))

    return answer


def reason_dropped(response: Any, context: Context) -> None:
    """Note that 1.6 gives no reasons for a status."""
    dropped(context, {"/statusInfo": getattr(response, "status_info", None), "/customData": response.custom_data})

"""Where connectors of 1.6 are at a 2.0.1 station."""

from __future__ import annotations

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind

__all__ = ["connector_of", "evse_id_of", "evse_of"]


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

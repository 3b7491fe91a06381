"""Where connectors of 1.6 are at a 2.0.1 station."""

from __future__ import annotations

from itertools import count

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place

__all__ = ["connector_of", "evse_id_of", "evse_of", "number_of", "write_down"]


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
    """Return the connector of 1.6 at a place, 0 for the station; None if it can have none.

    Of several connectors of an EVSE it is the one with a transaction, else the first. A place that the station names
    exists: one that was not known gets the next free number.
    """
    if evse_id == 0:
        return 0
    found = context.state.connectors(evse_id, connector_id)
    if len(found) > 1:
        found.sort(key=lambda one: not context.state.running(one))
        context.lost("/connectorId", LossKind.GUESSED, f"EVSE {evse_id} has several connectors")
    return found[0] if found else number_of(Place(evse_id, 1 if connector_id is None else connector_id), context)


def number_of(place: Place, context: Context) -> int | None:
    """Return the number of a place, the next free one if it has none; None if it is no connector, or one too many."""
    state = context.state
    known = state.connectors(place.evse_id, place.connector_id)
    if known or min(place.evse_id, place.connector_id) < 1:
        return next(iter(known), None)
    number = write_down(place, context, least=place.evse_id)
    if number is not None:
        context.lost("/connectorId", LossKind.INVENTED, "the next number that is free")
    return number


def write_down(place: Place, context: Context, *, least: int = 0) -> int | None:
    """Give a place the next free number, if it has none in the topology; return it, None if there is none left.

    A number that the CSMS may know stays what it is: those that were used without a topology, and the first ``least``.
    """
    state = context.state
    if not state.topology:
        used = {*state.statuses, *(one.connector_id or 0 for one in state.transactions.values())}
        for number in sorted({*used, *range(1, min(least, state.topology.limit) + 1)} - {0}):
            state.topology[number] = Place(number)
    if place in state.topology.values() or len(state.topology) >= state.topology.limit:
        return None
    number = next(one for one in count(1) if one not in state.topology)
    state.topology[number] = place
    return number

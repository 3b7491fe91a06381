"""Where connectors of 1.6 are at a 2.0.1 station."""

from __future__ import annotations

from itertools import count

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place

__all__ = ["connector_of", "evse_id_of", "evse_of", "number_of", "place_of", "write_down"]


def evse_id_of(connector_id: int, context: Context, pointer: str = "/connectorId") -> int:
    """Return the EVSE of a connector, 0 for the station; other connectors of the EVSE are meant with it."""
    if connector_id == 0:
        return 0
    _note(connector_id, context)
    evse_id = context.state.place(connector_id).evse_id
    if len(context.state.connectors(evse_id)) > 1:
        context.lost(pointer, LossKind.FOLDED, f"2.x means the whole EVSE {evse_id}")
    return evse_id


def place_of(connector_id: int, context: Context) -> Place:
    """Return the place of a connector that the CSMS names, which keeps its number from now on."""
    _note(connector_id, context)
    return context.state.place(connector_id)


def evse_of(connector_id: int | None, context: Context) -> v201.EVSEType | None:
    """Return the place of a connector; None for the station."""
    if not connector_id:
        return None
    place = place_of(connector_id, context)
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
    number = found[0] if found else number_of(Place(evse_id, 1 if connector_id is None else connector_id), context)
    if number is not None:
        _note(number, context)
    return number


def number_of(place: Place, context: Context) -> int | None:
    """Return the number of a place, the next free one if it has none; None if it is no connector, or one too many."""
    state = context.state
    known = state.connectors(place.evse_id, place.connector_id)
    if known or min(place.evse_id, place.connector_id) < 1:
        return next(iter(known), None)
    if len(state.topology) >= state.topology.limit:
        return None
    context.lost("/connectorId", LossKind.INVENTED, "the next number that is free")  # which the options may refuse
    return write_down(place, context, least=place.evse_id)


def write_down(place: Place, context: Context, *, least: int = 0) -> int | None:
    """Give a place a free number, if it has none in the topology; return it, None if there is none left.

    A number that the CSMS knows stays what it is, as do the first ``least``. Without a topology it is an EVSE.
    """
    state = context.state
    topology, numbers = state.topology, state.numbers
    if not topology:
        # Those that only an older release told are not among the numbers.
        told = {*state.statuses, *(one.connector_id or 0 for one in state.transactions.values())}
        for number in sorted({*numbers, *told, *range(1, min(least, topology.limit) + 1)} - {0}):
            topology[number] = Place(number)
    if place in topology.values() or len(topology) >= topology.limit:
        return None
    is_known = place == Place(place.evse_id) and place.evse_id in numbers and place.evse_id not in topology
    taken = {*topology, *numbers}
    number = place.evse_id if is_known else next(one for one in count(1) if one not in taken)
    topology[number] = place
    return number


def _note(connector_id: int, context: Context) -> None:
    """Remember that the CSMS knows a connector."""
    numbers = context.state.numbers
    if connector_id > 0 and len(numbers) < numbers.limit:
        numbers[connector_id] = True

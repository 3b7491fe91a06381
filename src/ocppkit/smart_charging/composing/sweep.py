"""The sweep over the layers of a question: what holds from each change on, in O((n + m) log (n + m)).

For the station each of the m changes costs as much as it has EVSEs, for all of them are in what it reports.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain

from attrs import evolve

from ocppkit.smart_charging.circumstances import Evse
from ocppkit.smart_charging.composing.layers import changes
from ocppkit.smart_charging.composing.merging import Merged, merge, total
from ocppkit.smart_charging.composing.scaling import Connection, hardware_of
from ocppkit.smart_charging.composing.stacks import OWN, SHARED, Stacks
from ocppkit.smart_charging.composing.statements import Statement
from ocppkit.smart_charging.model import STATION, RateUnit

__all__ = ["sweep_evse", "sweep_station"]


def sweep_evse(stacks: Stacks, evse: Evse, unit: RateUnit, end: int, *, fills: bool) -> Iterator[tuple[int, Merged]]:
    """Yield from when on what holds for an EVSE, in order of time up to ``end``."""
    connection = _connection(stacks, evse, unit, fills=fills)
    local = hardware_of(stacks.circumstances.local_limits, unit)
    connection = evolve(connection, hardware=(*connection.hardware, *local))
    layers = [stacks.layer(stack, evse.id, end) for stack in (*OWN, *SHARED)]
    now: list[Statement | None] = [None] * len(layers)
    for time, changed in changes(layers, stacks.asked):
        for place, statement in changed:
            now[place] = statement
        own, added = _own(now[: len(OWN)])
        caps, more = _shared(now[len(OWN) :])
        yield time, _merge(stacks, [*own, *caps], connection, _phases(evse), [*added, *more])


def sweep_station(stacks: Stacks, unit: RateUnit, end: int, *, fills: bool) -> Iterator[tuple[int, Merged]]:
    """Yield from when on what holds for the station: what its EVSEs may draw together, within its own limits.

    Source: OCPP 1.6, 5.7; OCPP 2.x Part 2, K08.FR.03.
    """
    circumstances = stacks.circumstances
    evses = circumstances.evses
    connections = [evolve(_connection(stacks, evse, unit, fills=fills), summed=True) for evse in evses]
    direct = bool(evses) and all(evse.dc for evse in evses)
    station = Connection(
        unit,
        Fraction(circumstances.voltage),
        dc=direct,
        fills=fills and not direct,
        hardware=hardware_of(circumstances.local_limits, unit),
    )
    layers = [stacks.layer(stack, evse.id, end) for evse in evses for stack in OWN]
    layers += [stacks.layer(stack, STATION, end) for stack in SHARED]
    now: list[Statement | None] = [None] * len(layers)
    shares = [
        _merge(stacks, [], connection, _phases(evse)) for evse, connection in zip(evses, connections, strict=True)
    ]
    generated: list[list[Statement]] = [[] for _ in evses]
    for time, changed in changes(layers, stacks.asked):
        for place, statement in changed:
            now[place] = statement
        for index in {place // len(OWN) for place, _ in changed if place < len(OWN) * len(evses)}:
            own, generated[index] = _own(now[index * len(OWN) : (index + 1) * len(OWN)])
            shares[index] = _merge(stacks, own, connections[index], _phases(evses[index]))
        drawn = total(shares, station)
        stacks.remark(*drawn.points)
        caps, added = _shared(now[len(OWN) * len(evses) :])
        yield time, _merge(stacks, [drawn.stated, *caps], station, drawn.phases, [*added, *chain(*generated)])


def _connection(stacks: Stacks, evse: Evse, unit: RateUnit, *, fills: bool) -> Connection:
    return Connection(
        unit,
        Fraction(evse.voltage),
        dc=evse.dc,
        fills=fills and not evse.dc,
        hardware=hardware_of(evse.limits, unit),
        fallback=hardware_of(stacks.circumstances.default_limits, unit),
    )


def _phases(evse: Evse) -> int:
    return 1 if evse.dc else evse.phases


def _merge(
    stacks: Stacks,
    stated: Sequence[Statement],
    connection: Connection,
    phases: int,
    added: Sequence[Statement] = (),
) -> Merged:
    external_first = stacks.circumstances.setpoint_priority != "CSMS"
    merged = merge(stated, connection, phases, added=added, external_first=external_first)
    stacks.remark(*merged.points)
    return merged


def _own(now: Sequence[Statement | None]) -> tuple[list[Statement], list[Statement]]:
    """Return what of the stacks of an EVSE holds: what lowers its limit, and what raises it."""
    priority, tx, tx_default, external, generation = now
    return _those(priority or tx or tx_default, external), _those(generation)


def _shared(now: Sequence[Statement | None]) -> tuple[list[Statement], list[Statement]]:
    """Return the same of the stacks of the whole station."""
    external, most, generation = now
    return _those(external, most), _those(generation)


def _those(*statements: Statement | None) -> list[Statement]:
    return [statement for statement in statements if statement is not None]

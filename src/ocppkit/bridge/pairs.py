"""The pairs of versions that a bridge stands between, and how two of them make a longer one."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import Any, Final, TypeAlias

import attrs

from ocppkit.bridge._editions import DIFFERENCES
from ocppkit.bridge.flows import Context, Flow, FlowFunction, Flows, Pair, Refused, Row, Side, as_flow
from ocppkit.errors import CallFailed, RemoteCallError
from ocppkit.messages import Message, Request
from ocppkit.versions import OCPP16, OCPP201, Version

__all__ = ["PAIRS", "then"]


def then(first: Pair, second: Pair) -> Pair:
    """Put one pair behind the other: what is the CSMS of ``first`` is the station of ``second``.

    Raises:
        ValueError: the versions in the middle differ.
    """
    if first.csms is not second.station:
        raise ValueError(f"a CSMS of {first.csms.name} is no station of {second.station.name}")
    return Pair(
        station=first.station,
        csms=second.csms,
        from_station=_joined(first, second, Side.STATION),
        from_csms=_joined(second, first, Side.CSMS),
        rows=(*_joined_rows(first, second, Side.STATION), *_joined_rows(second, first, Side.CSMS)),
    )


def _joined(near: Pair, far: Pair, asker: Side) -> Flows:
    """Return the flows for what a side asks: those of the pair near to it, and those of the far one for what they ask.

    Work that the near pair puts off for the version in the middle goes through the far pair, and the reverse.
    """
    onward, back = far.flows(asker), near.flows(asker.other)

    def joined(flow: FlowFunction) -> FlowFunction:
        def run(request: Message, context: Context) -> Flow:
            def in_near(side: Side, action: str) -> Context:
                return context.layer(side, action, {asker.other: lambda work: _through(as_flow(work), onward, to_far)})

            def in_far(side: Side, action: str) -> Context:
                return context.layer(side, action, {asker: lambda work: _through(as_flow(work), back, to_near)})

            def to_far(request: Request[Any, Any]) -> Context:
                return in_far(asker, request.__ocpp_action__)

            def to_near(request: Request[Any, Any]) -> Context:
                return in_near(asker.other, request.__ocpp_action__)

            response = yield from _through(flow(request, in_near(asker, context.action)), onward, to_far)
            return response  # type: ignore[no-any-return]

        return run

    return {cls: joined(flow) for cls, flow in near.flows(asker).items()}


def _through(
    flow: Generator[Request[Any, Any], Any, Any], onward: Flows, context: Callable[[Request[Any, Any]], Context]
) -> Generator[Request[Any, Any], Any, Any]:
    """Run a flow whose requests are each handled by another flow; what that one refuses is thrown in as if called."""
    step: Callable[[Any], Request[Any, Any]] = flow.send
    value: Any = None
    while True:
        try:
            request = step(value)
        except StopIteration as end:
            return end.value
        try:
            value = yield from onward[type(request)](request, context(request))
            step = flow.send
        except Refused as refusal:
            value = RemoteCallError(refusal.code.value, refusal.description, refusal.details)
            step = flow.throw
        except CallFailed as failure:
            value = failure
            step = flow.throw


def _joined_rows(near: Pair, far: Pair, asker: Side) -> list[Row]:
    onward = {row.action: row for row in far.rows if row.sender is asker}

    def joined(row: Row) -> Row:
        further = [onward[name] for name in row.counterparts]
        return attrs.evolve(
            row,
            counterparts=tuple(dict.fromkeys(name for one in further for name in one.counterparts)),
            lost=row.lost + tuple(loss for one in further for loss in one.lost),
            made=row.made + tuple(made for one in further for made in one.made),
        )

    return [joined(row) for row in near.rows if row.sender is asker]


def _16_201() -> Pair:
    from ocppkit.bridge.station16 import PAIR

    return PAIR


def _201_16() -> Pair:
    from ocppkit.bridge.station201 import PAIR

    return PAIR


def _neighbours(station: type[Version], csms: type[Version]) -> Pair:
    from ocppkit.bridge.editions import between

    return between(station, csms)


class _Pairs(Mapping[tuple[type[Version], type[Version]], Pair]):
    """The pairs by the versions of their station and their CSMS; each is made when it is first asked for."""

    def __init__(self, makers: Mapping[tuple[type[Version], type[Version]], Callable[[], Pair]]) -> None:
        self._makers = makers
        self._made: dict[tuple[type[Version], type[Version]], Pair] = {}

    def __getitem__(self, versions: tuple[type[Version], type[Version]]) -> Pair:
        if versions not in self._made:
            self._made[versions] = self._makers[versions]()
        return self._made[versions]

    def __iter__(self) -> Any:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


_Makers: TypeAlias = dict[tuple[type[Version], type[Version]], Callable[[], Pair]]


def _steps() -> _Makers:
    """Return the pairs that are not put together of others: 1.6 and 2.0.1, and the neighbouring editions of 2.x."""
    steps: _Makers = {(OCPP16, OCPP201): _16_201, (OCPP201, OCPP16): _201_16}
    for older, newer in DIFFERENCES:
        steps[older, newer] = partial(_neighbours, older, newer)
        steps[newer, older] = partial(_neighbours, newer, older)
    return steps


def _all(steps: _Makers) -> _Makers:
    """Return these pairs, and those that are reached over several, each over the fewest."""
    makers = dict(steps)
    while further := {
        (start, end): partial(_over, near, step)
        for (start, middle), near in makers.items()
        for (begun, end), step in steps.items()
        if begun is middle and end is not start and (start, end) not in makers
    }:
        makers |= further
    return makers


def _over(near: Callable[[], Pair], far: Callable[[], Pair]) -> Pair:
    return then(near(), far())


PAIRS: Final[Mapping[tuple[type[Version], type[Version]], Pair]] = _Pairs(_all(_steps()))
"""The pairs, by the versions of the station and of the CSMS."""

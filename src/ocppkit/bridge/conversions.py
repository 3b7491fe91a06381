"""How one action is carried: what is made of its request and of what answers it, and the flow that follows from both.

A pair is a table of conversions: its flows, its rows in the documentation and ``upgrade`` and ``downgrade`` come from
it. The functions in it know one message each, and ask nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

import attrs

from ocppkit.bridge.flows import Context, Flow, FlowFunction, Flows, Pair, Row, Side
from ocppkit.errors import CallFailed
from ocppkit.messages import Request, Response
from ocppkit.protocol import Version

__all__ = ["Conversion", "Made", "Outcome", "pair_of"]

Made: TypeAlias = Request[Any, Any] | Response | Sequence[Request[Any, Any]]
"""What becomes of a request: one or several for the other side, or the response that the bridge gives by itself."""

Outcome: TypeAlias = Response | CallFailed
"""How a call ended."""


@attrs.frozen
class Conversion:
    """How the requests of one class are carried.

    ``convert`` takes a request and a context. ``answer`` takes what answered what ``convert`` made, a context, and the
    request that was given; it returns the response for the asker. If ``joined``, it takes the outcomes of all that
    ``convert`` made, in order, a ``CallFailed`` for each call that failed. None stands for actions that the bridge
    answers by itself. ``flow`` is what handles the requests, if asking and answering is not all there is to it.

    The remaining fields are those of a ``Row``.
    """

    request: type[Request[Any, Any]]
    convert: Callable[[Any, Context], Made]
    answer: Callable[[Any, Context, Any], Response] | None = None
    counterparts: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    rule: str = ""
    joined: bool = False
    flow: FlowFunction | None = None

    def handle(self, request: Request[Any, Any], context: Context) -> Flow:
        """Ask the other side what is made of a request, and answer with what is made of its answers."""
        made = self.convert(request, context)
        if isinstance(made, Response) or self.answer is None:
            return _answered(made)
        if not self.joined:
            assert isinstance(made, Request)
            response = yield made
            return self.answer(response, context.answer_to(made), request)
        asked = [made] if isinstance(made, Request) else made
        outcomes: list[Outcome] = []
        for one in asked:
            try:
                outcomes.append((yield one))
            except CallFailed as failure:
                outcomes.append(failure)
        return self.answer(outcomes, context.answer_to([*asked, request][0]), request)

    def row(self, sender: Side) -> Row:
        """Return what the documentation says of the action."""
        return Row(self.request.__ocpp_action__, sender, self.counterparts, self.lost, self.made, self.rule)


def pair_of(
    station: type[Version],
    csms: type[Version],
    from_station: Iterable[Conversion],
    from_csms: Iterable[Conversion],
) -> Pair:
    """Make the pair whose requests are carried by these conversions."""
    sides = {Side.STATION: tuple(from_station), Side.CSMS: tuple(from_csms)}
    return Pair(
        station=station,
        csms=csms,
        from_station=_flows(sides[Side.STATION]),
        from_csms=_flows(sides[Side.CSMS]),
        rows=tuple(one.row(side) for side, conversions in sides.items() for one in conversions),
        conversions={side: {one.request: one for one in conversions} for side, conversions in sides.items()},
    )


def _flows(conversions: Iterable[Conversion]) -> Flows:
    return {one.request: one.flow or one.handle for one in conversions}


def _answered(made: Made) -> Response:
    assert isinstance(made, Response)
    return made

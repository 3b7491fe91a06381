"""Ends that the bridge itself tells a 1.6 CSMS: no station tells them again, so each is told until it is taken.

One that the CSMS does not answer is told again with each Heartbeat or boot of the station, one that it refuses a few
times. They go one after the other, so that a CSMS which does not answer is not kept from what the station tells.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Final

import attrs

from ocppkit import v16
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import End
from ocppkit.errors import CallFailed, RemoteCallError
from ocppkit.json import parse
from ocppkit.messages import Request
from ocppkit.payloads import from_payload

__all__ = ["tell_end", "tell_owed"]

_MOST_REFUSALS: Final = 3
_UNDER_WAY: Final = "ends"


def tell_end(stop: v16.StopTransactionRequest, context: Context) -> Generator[Request[Any, Any], Any, None]:
    """Tell an end, and remember it until the CSMS has taken it."""
    context.state.ends[stop.transaction_id] = End(stop.__ocpp_json__())
    yield from _told(stop.transaction_id, context)


def tell_owed(context: Context) -> None:
    """Tell the ends that were not taken, once the station has its answer."""
    if context.state.ends:
        context.later(_all_told(context))


def _all_told(context: Context) -> Generator[Request[Any, Any], Any, None]:
    if _UNDER_WAY in context.state.under_way:
        return
    for number in list(context.state.ends):
        if not (yield from _told(number, context)):
            return


def _told(number: int, context: Context) -> Generator[Request[Any, Any], Any, bool]:
    """Tell an end; return whether the CSMS has answered."""
    ends, under_way = context.state.ends, context.state.under_way
    if number not in ends:
        return True
    under_way.add(_UNDER_WAY)
    request = from_payload(v16.StopTransactionRequest, parse(ends[number].stop))
    try:
        yield request
        ends.pop(number, None)
    except RemoteCallError:
        known = ends.pop(number, None)
        if known is not None and known.refusals + 1 < _MOST_REFUSALS:
            ends[number] = attrs.evolve(known, refusals=known.refusals + 1)
        else:
            context.answer_to(request).lost("", LossKind.DROPPED, "the CSMS does not take the end: it is given up")
    except CallFailed:
        return False
    finally:
        under_way.discard(_UNDER_WAY)
    return True

"""The bridge: one application, and stations and back ends of other versions.

``Bridge`` stands between two sockets, without I/O. ``upgrade`` and ``downgrade`` convert one message. All tell what was
lost.
"""

from __future__ import annotations

from ocppkit.bridge.conversions import Conversion, pair_of
from ocppkit.bridge.converting import Converted, downgrade, upgrade
from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.flows import Context, Flow, Options, Pair, Refused, Row, Side
from ocppkit.bridge.losses import Loss, LossKind
from ocppkit.bridge.pairs import PAIRS, then
from ocppkit.bridge.state import Place, State

__all__ = [
    "PAIRS",
    "Bridge",
    "Context",
    "Conversion",
    "Converted",
    "Flow",
    "Loss",
    "LossKind",
    "Options",
    "Pair",
    "Place",
    "Refused",
    "Row",
    "Side",
    "State",
    "downgrade",
    "pair_of",
    "then",
    "upgrade",
]

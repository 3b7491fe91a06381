"""The names of ``ocppkit.bridged``, apart so that ``ocppkit.bridged.sync`` loads no event loop."""

from ocppkit.bridged.crossing import Crossing
from ocppkit.bridged.peer import BridgedStationPeer
from ocppkit.bridged.relaying import Ended, Hop, relay
from ocppkit.bridged.shared import Watch
from ocppkit.bridged.states import States

__all__ = ["BridgedStationPeer", "Crossing", "Ended", "Hop", "States", "Watch", "relay"]

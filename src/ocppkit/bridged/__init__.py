"""Connections with a bridge in them: stations of one version for a CSMS of another, on asyncio or in threads."""

from ocppkit.bridged.crossing import Crossing, Watch
from ocppkit.bridged.peer import BridgedStationPeer
from ocppkit.bridged.relaying import Ended, Hop, relay
from ocppkit.bridged.states import States

__all__ = ["BridgedStationPeer", "Crossing", "Ended", "Hop", "States", "Watch", "relay"]

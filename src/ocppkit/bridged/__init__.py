"""Connections with a bridge in them: stations of one version for a CSMS of another, on asyncio or in threads.

Every name loads when it is first used: ``ocppkit.bridged.sync`` needs no event loop.
"""

from typing import TYPE_CHECKING

__all__ = ["BridgedStationPeer", "Crossing", "Ended", "Hop", "States", "Watch", "relay"]

if TYPE_CHECKING:
    from ocppkit.bridged._asyncio import BridgedStationPeer, Crossing, Ended, Hop, States, Watch, relay
else:

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ocppkit.bridged import _asyncio

        value = globals()[name] = getattr(_asyncio, name)
        return value

"""OCPP for Python: typed messages of 1.6, 2.0.1 and 2.1, and a protocol engine without I/O.

``v16``, ``v201`` and ``v21`` hold the messages of a version; ``ocppkit.asyncio`` runs connections on an event loop.
Every name loads when it is first used, so that a program pays only for what it uses.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ocppkit import versions
from ocppkit.versions import *

# The public names by module; type checkers read them from __init__.pyi.
_NAMES = {
    "_policy": "Situation",
    "_engine.state": "Duplicates",
    "calls": "PendingCall",
    "connection": "CsmsConnection StationConnection",
    "errors": (
        "CallCancelledError CallFailed CallRefused CallTimedOutError ConnectionLost ErrorCode Finding FrameError "
        "FrameFault InvalidResponseError OcppError PayloadError RemoteCallError StateError"
    ),
    "events": (
        "CallFinished CallReceived CallRejected CallRepeated Event FrameRejected GateEvent HandlerFailed LimitReached "
        "Outgoing ReplyRejected ResponseUnmatched SendReceived Tapped"
    ),
    "extensions": "ANY_JSON Body CustomRequest CustomResponse RawRequest RawResponse custom_action",
    "frames": "Call CallError CallResult CallResultError Frame Send dumps loads",
    "handlers": "Around Handlers MultiHandlers",
    "json": "ABSENT Absent JsonValue",
    "leniency": "ERRATA LENIENT STRICT Deviation Leniency Treatment",
    "limits": "Limits",
    "negotiation": "negotiate",
    "payloads": "Reading explain from_payload read_payload to_payload",
    "registration": "Registration RegistrationGate",
    "transfers": "Transfer TransferHandlers",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = [*versions.__all__, *_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = globals()[name] = getattr(import_module(f"ocppkit.{_HOMES[name]}"), name)
        return value
    if name in (version.package.rpartition(".")[2] for version in VERSIONS):
        return import_module(f"ocppkit.{name}")
    raise AttributeError(f"module 'ocppkit' has no attribute {name!r}")

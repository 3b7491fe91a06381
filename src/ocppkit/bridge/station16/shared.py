"""Charging profiles of an EVSE with several connectors: 1.6 has one for each, and an id is one profile of the station.

The first connector has it under its own id, the others under ids that the bridge gives, counted from a block of the
profile's own. They fit into 32 bits and are positive, as stations want them. What all connectors have taken is
remembered, so that it can be set again where a later one was taken by some of them alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final, cast

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.state import MOST_CONNECTORS, MOST_SHARED
from ocppkit.bridge.station16.mirror import is_cleared, slot_of
from ocppkit.errors import PayloadError
from ocppkit.payloads import from_payload, to_payload

__all__ = ["forget_shared", "ids_to_clear", "is_taken", "remember_shared", "replaced", "reserved"]

_FIRST: Final = 2_147_400_000  # no clock shows it before 2038, and nobody takes it for the largest number there is
_LAST: Final = _FIRST + MOST_SHARED * MOST_CONNECTORS - 1

_TX_PROFILE: Final = v201.ChargingProfilePurposeEnumType.TX_PROFILE


def is_taken(profile: v201.ChargingProfileType, evse_id: int | None, context: Context) -> bool:
    """Whether an id cannot be a profile's here: it is among the bridge's own, or shared by connectors elsewhere.

    A station would let the profile take the place of that of one connector alone.
    """
    known = _read(profile.id, context)
    return _is_own(profile.id, context) or (
        known is not None and (known.evse_id != evse_id or profile.charging_profile_purpose is _TX_PROFILE)
    )


def reserved(id: int, count: int, context: Context) -> list[int] | None:
    """Return the ids of a profile at ``count`` connectors of an EVSE; None if there are too many such profiles.

    It is remembered that they are in use.
    """
    if count == 1:
        return [id]
    blocks = context.state.blocks
    if id not in blocks:
        if len(blocks) >= MOST_SHARED:
            unset = next((one for one in blocks if one not in context.state.shared), None)
            if unset is None:
                return None
            del blocks[unset]
        taken = {*blocks.values()}
        blocks[id] = next(number for number in range(MOST_SHARED) if number not in taken)
    return [id, *_further(id, count, context)]


def ids_to_clear(id: int, count: int, context: Context) -> list[int]:
    """Return the ids that a profile can have at up to ``count`` connectors; none for what is the bridge's own."""
    if _is_own(id, context):
        return []
    return [id, *_further(id, count, context)] if id in context.state.blocks else [id]


def _further(id: int, count: int, context: Context) -> list[int]:
    first = _FIRST + context.state.blocks[id] * MOST_CONNECTORS
    return [first + index for index in range(1, count)]


def _is_own(id: int, context: Context) -> bool:
    places = context.state.topology.values()
    return _FIRST <= id <= _LAST and len({one.evse_id for one in places}) < len(places)


def replaced(request: v201.SetChargingProfileRequest, context: Context) -> list[v201.SetChargingProfileRequest]:
    """Return the shared profiles that a profile takes the place of, by its id or its stackLevel (K01.FR.05)."""
    return [
        one
        for one in _all(context)
        if one.charging_profile.id == request.charging_profile.id or slot_of(one) == slot_of(request)
    ]


def remember_shared(request: v201.SetChargingProfileRequest, context: Context) -> None:
    """Remember what all connectors of an EVSE have taken, in place of what that replaces."""
    for one in replaced(request, context):
        if one.charging_profile.id != request.charging_profile.id:
            _forget(one.charging_profile.id, context)
    with suppress(PayloadError):  # a profile that was read leniently may not be one that can be kept
        context.state.shared[request.charging_profile.id] = to_payload(request)


def forget_shared(request: v201.ClearChargingProfileRequest, context: Context) -> None:
    """Forget what a station does not have any more."""
    if request.charging_profile_id is not None:
        _forget(request.charging_profile_id, context)
        return
    for one in _all(context):
        if is_cleared(one, request):
            _forget(one.charging_profile.id, context)


def _forget(id: int, context: Context) -> None:
    context.state.shared.pop(id, None)
    context.state.blocks.pop(id, None)


def _all(context: Context) -> Sequence[v201.SetChargingProfileRequest]:
    found = (_read(id, context) for id in context.state.shared)
    return [one for one in found if one is not None]


def _read(id: int, context: Context) -> v201.SetChargingProfileRequest | None:
    payload = context.state.shared.get(id)
    return None if payload is None else from_payload(v201.SetChargingProfileRequest, cast("dict[str, Any]", payload))

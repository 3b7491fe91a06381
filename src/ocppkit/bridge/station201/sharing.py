"""Charging profiles of connectors that share an EVSE: 2.x has one for all of them, 1.6 one for each.

No connector is to get more than was asked for it. So a profile that differs from that of another connector is refused,
and one that another connector still wants is not cleared.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ocppkit import v16
from ocppkit.bridge.flows import Context
from ocppkit.bridge.state import Wish
from ocppkit.leniency import LENIENT

__all__ = ["differs", "forget", "others_want", "wish"]

_DEFAULT: Final = v16.ChargingProfilePurposeType.TX_DEFAULT_PROFILE


def differs(request: v16.SetChargingProfileRequest, context: Context) -> bool:
    """Whether another connector of the EVSE has other profiles than this one, or one that stands above it."""
    others = _siblings(request.connector_id, context) if _is_default(request) else []
    made, wishes = _wish(request), context.state.wishes.values()
    mine = {one.content for one in wishes if one.connector_id == request.connector_id}
    return bool(others) and (
        made.content not in {one.content for one in others}
        or any(one.stack_level > made.stack_level and one.content not in mine for one in others)
    )


def wish(request: v16.SetChargingProfileRequest, context: Context) -> None:
    """Remember what a connector was limited to, if it shares its EVSE."""
    if request.connector_id and _is_default(request) and _shares(request.connector_id, context):
        made = _wish(request)
        context.state.wishes[f"{made.connector_id}/{made.stack_level}"] = made


def others_want(request: v16.ClearChargingProfileRequest, context: Context) -> bool:
    """Whether a profile would be cleared that another connector is still to have."""
    meant = _meant(request, context)
    return any(
        other.stack_level == one.stack_level and other not in meant
        for one in meant
        for other in _siblings(one.connector_id, context)
    )


def forget(request: v16.ClearChargingProfileRequest, context: Context) -> None:
    """Forget what was cleared."""
    for one in _meant(request, context):
        del context.state.wishes[f"{one.connector_id}/{one.stack_level}"]


def _meant(request: v16.ClearChargingProfileRequest, context: Context) -> list[Wish]:
    if request.charging_profile_purpose not in {None, _DEFAULT}:
        return []
    return [
        one
        for one in context.state.wishes.values()
        if request.id in {None, one.id}
        and request.connector_id in {None, one.connector_id}
        and request.stack_level in {None, one.stack_level}
    ]


def _siblings(connector_id: int, context: Context) -> list[Wish]:
    shared = _shares(connector_id, context)
    return [one for one in context.state.wishes.values() if one.connector_id in shared]


def _shares(connector_id: int, context: Context) -> set[int]:
    """Return the other connectors of a connector's EVSE."""
    return {*context.state.connectors(context.state.place(connector_id).evse_id)} - {connector_id}


def _is_default(request: v16.SetChargingProfileRequest) -> bool:
    return request.cs_charging_profiles.charging_profile_purpose is _DEFAULT


def _wish(request: v16.SetChargingProfileRequest) -> Wish:
    profile = request.cs_charging_profiles
    content = replace(profile, charging_profile_id=0).__ocpp_json__(LENIENT)  # as it was read
    return Wish(request.connector_id, profile.charging_profile_id, profile.stack_level, content)

"""Charging profiles of connectors that share an EVSE: 2.x has one for all of them, 1.6 one for each.

No connector is to get more than was asked for it. So a profile is refused that gives another connector more, and one
that another connector still wants is not cleared.
"""

from __future__ import annotations

from dataclasses import replace
from operator import le
from typing import Final

import attrs

from ocppkit import v16
from ocppkit.bridge.flows import Context
from ocppkit.bridge.state import Wish
from ocppkit.leniency import LENIENT

__all__ = ["differs", "forget", "id_there", "is_meant", "others_want", "wish", "would_stand"]

_DEFAULT: Final = v16.ChargingProfilePurposeType.TX_DEFAULT_PROFILE


def differs(request: v16.SetChargingProfileRequest, context: Context) -> bool:
    """Whether a connector of the EVSE would get what was not asked for it.

    Another one that has profiles needs one of the same level, alike but for limits, none of which is lower. One that
    stands above this connector's own needs to be asked for this connector too.
    """
    if not _is_default(request):
        return False
    made, shared = _wish(request), _shares(request.connector_id, context)
    alive = [one for one in context.state.wishes.values() if _is_alive(one, context)]
    others = [one for one in alive if one.connector_id in shared]
    content = {one.connector_id for one in others if _is_within(made, one)}
    mine = {one.stack_level for one in alive if one.connector_id == made.connector_id}
    return any(
        one.connector_id not in content or (one.stack_level > made.stack_level and one.stack_level not in mine)
        for one in others
    )


def wish(request: v16.SetChargingProfileRequest, context: Context) -> None:
    """Remember what a connector was limited to, and under which id the station has it now.

    It may turn out later that the connector shares its EVSE.
    """
    if not (request.connector_id and _is_default(request)):
        return
    wishes, made = context.state.wishes, _wish(request)
    for key, one in list(wishes.items()):
        if not _is_alive(one, context):
            del wishes[key]
        elif _is_in_one_place(one, made, context):
            wishes[key] = attrs.evolve(one, id_there=made.id)
    wishes[f"{made.connector_id}/{made.stack_level}"] = made


def is_meant(request: v16.ClearChargingProfileRequest, context: Context) -> bool:
    """Whether a connector is to have a profile that is to be cleared."""
    return bool(_meant(request, context))


def id_there(request: v16.ClearChargingProfileRequest, context: Context) -> int | None:
    """Return the id that the station has a profile under that is to be cleared by its id."""
    if request.id is None:
        return None
    return next((_id_there(one) for one in reversed(_meant(request, context))), request.id)


def others_want(request: v16.ClearChargingProfileRequest, context: Context) -> list[Wish]:
    """Return what would be cleared at the station and was asked for connectors that are not meant."""
    if request.charging_profile_purpose not in {None, _DEFAULT}:
        return []
    meant, id = _meant(request, context), id_there(request, context)
    evse_id = None if request.connector_id is None else context.state.place(request.connector_id).evse_id
    return [
        one
        for one in context.state.wishes.values()
        if one not in meant
        and _is_alive(one, context)
        and id in {None, _id_there(one)}
        and evse_id in {None, context.state.place(one.connector_id).evse_id}
        and request.stack_level in {None, one.stack_level}
    ]


def would_stand(request: v16.ClearChargingProfileRequest, context: Context) -> bool:
    """Whether what others want would go on to stand above what a connector is left with."""
    meant, others = _meant(request, context), others_want(request, context)
    return any(
        left.connector_id == one.connector_id and left.stack_level < one.stack_level and left not in meant
        for one in meant
        for left in context.state.wishes.values()
        if any(_is_in_one_place(one, other, context) for other in others)
    )


def forget(request: v16.ClearChargingProfileRequest, context: Context) -> None:
    """Forget what was cleared; where others want something, that is no more than what they want as well."""
    others = others_want(request, context)
    for one in _meant(request, context):
        if not others or any(_is_in_one_place(one, other, context) for other in others):
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


def _shares(connector_id: int, context: Context) -> set[int]:
    """Return the other connectors of a connector's EVSE."""
    return {*context.state.connectors(context.state.place(connector_id).evse_id)} - {connector_id}


def _is_in_one_place(one: Wish, other: Wish, context: Context) -> bool:
    """Whether a station keeps one profile for both."""
    evses = {context.state.place(each.connector_id).evse_id for each in (one, other)}
    return one.stack_level == other.stack_level and len(evses) == 1


def _is_alive(one: Wish, context: Context) -> bool:
    return one.expires is None or one.expires > context.now


def _is_within(made: Wish, other: Wish) -> bool:
    """Whether a profile gives nowhere more than another one; the same content has as many limits."""
    return made.content == other.content and all(map(le, made.limits, other.limits))


def _id_there(one: Wish) -> int:
    return one.id if one.id_there is None else one.id_there


def _is_default(request: v16.SetChargingProfileRequest) -> bool:
    return request.cs_charging_profiles.charging_profile_purpose is _DEFAULT


def _wish(request: v16.SetChargingProfileRequest) -> Wish:
    profile = request.cs_charging_profiles
    periods = profile.charging_schedule.charging_schedule_period
    schedule = replace(profile.charging_schedule, charging_schedule_period=[replace(one, limit=0) for one in periods])
    alike = replace(profile, charging_profile_id=0, charging_schedule=schedule)
    return Wish(
        request.connector_id,
        profile.charging_profile_id,
        profile.stack_level,
        alike.__ocpp_json__(LENIENT),  # as it was read
        [one.limit for one in periods],
        expires=profile.valid_to,
    )

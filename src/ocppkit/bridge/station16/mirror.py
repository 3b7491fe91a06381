"""The charging profiles that a 1.6 station has accepted, as far as the bridge is to remember them: 1.6 tells none."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from typing import Any, Final, cast

from ocppkit import v201
from ocppkit.bridge.asides import because
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.errors import PayloadError
from ocppkit.payloads import from_payload, to_payload

__all__ = ["CONVERSIONS", "forget_profiles", "is_cleared", "remember_profile", "slot_of"]


def remember_profile(request: v201.SetChargingProfileRequest, context: Context) -> None:
    """Remember a profile in place of the one that it replaces, if the application wants that (K01.FR.05, K01.FR.06)."""
    if not context.options.profile_mirror:
        return
    for one in _mirrored(context):
        if slot_of(one) == slot_of(request):
            del context.state.profiles[one.charging_profile.id]
    with suppress(PayloadError):  # a profile that was read leniently may not be one for the CSMS
        context.state.profiles[request.charging_profile.id] = to_payload(request)


def slot_of(one: v201.SetChargingProfileRequest) -> tuple[object, ...]:
    """Return what there is one profile of (K01.FR.05, K01.FR.06)."""
    profile = one.charging_profile
    return one.evse_id, profile.charging_profile_purpose, profile.stack_level, profile.transaction_id


def forget_profiles(request: v201.ClearChargingProfileRequest, context: Context) -> None:
    """Forget what was cleared."""
    for one in _mirrored(context):
        if is_cleared(one, request):
            del context.state.profiles[one.charging_profile.id]


def is_cleared(one: v201.SetChargingProfileRequest, request: v201.ClearChargingProfileRequest) -> bool:
    """Whether a clearing meant a profile: one id, or all criteria that are given (K10.FR.03, K10.FR.04)."""
    if request.charging_profile_id is not None:
        return one.charging_profile.id == request.charging_profile_id
    criteria = request.charging_profile_criteria or v201.ClearChargingProfileType()
    return (
        criteria.evse_id in {None, one.evse_id}
        and criteria.charging_profile_purpose in {None, one.charging_profile.charging_profile_purpose}
        and criteria.stack_level in {None, one.charging_profile.stack_level}
    )


def get_profiles(request: v201.GetChargingProfilesRequest, context: Context) -> v201.GetChargingProfilesResponse:
    """Return whether there are such profiles, of those that are remembered; they follow in reports."""
    context.lost("", LossKind.ANSWERED, "1.6 tells no profiles")
    if not context.options.profile_mirror:
        return _no_profiles("UnsupportedRequest")
    found = [one for one in _mirrored(context) if _is_wanted(one, request)]
    if not found:
        return _no_profiles("NotFound")
    by_evse: defaultdict[int, list[v201.ChargingProfileType]] = defaultdict(list)
    for one in found:
        by_evse[one.evse_id].append(one.charging_profile)
    last = len(by_evse) - 1
    context.afterwards(
        *(
            v201.ReportChargingProfilesRequest(
                request_id=request.request_id,
                charging_limit_source=v201.ChargingLimitSourceEnumType.CSO,
                tbc=True if number < last else None,
                evse_id=evse_id,
                charging_profile=profiles,
            )
            for number, (evse_id, profiles) in enumerate(by_evse.items())
        )
    )
    return v201.GetChargingProfilesResponse(status=v201.GetChargingProfileStatusEnumType.ACCEPTED)


def _no_profiles(reason_code: str) -> v201.GetChargingProfilesResponse:
    return v201.GetChargingProfilesResponse(
        status=v201.GetChargingProfileStatusEnumType.NO_PROFILES, status_info=because(reason_code)
    )


def _is_wanted(one: v201.SetChargingProfileRequest, request: v201.GetChargingProfilesRequest) -> bool:
    """Whether a profile meets all criteria that are given (K09)."""
    profile, criteria = one.charging_profile, request.charging_profile
    return (
        request.evse_id in {None, one.evse_id}
        and criteria.charging_profile_purpose in {None, profile.charging_profile_purpose}
        and criteria.stack_level in {None, profile.stack_level}
        and _is_among(profile.id, criteria.charging_profile_id)
        and _is_among(v201.ChargingLimitSourceEnumType.CSO, criteria.charging_limit_source)
    )


def _is_among(value: object, wanted: list[Any] | None) -> bool:
    return wanted is None or value in wanted


def _mirrored(context: Context) -> list[v201.SetChargingProfileRequest]:
    """Return the profiles that are remembered; those of a transaction go with it, or when it is forgotten."""
    found: list[v201.SetChargingProfileRequest] = []
    for id, payload in list(context.state.profiles.items()):
        one = from_payload(v201.SetChargingProfileRequest, cast("dict[str, Any]", payload))
        transaction_id = one.charging_profile.transaction_id
        transaction = context.state.transactions.get(transaction_id or "")
        if transaction_id is None or (transaction is not None and not transaction.ended):
            found.append(one)
        else:
            del context.state.profiles[id]
    return found


CONVERSIONS: Final = (
    Conversion(
        v201.GetChargingProfilesRequest,
        get_profiles,
        rule="NoProfiles; if the application has accepted profiles remembered, these, in ReportChargingProfiles.",
    ),
)
"""What a 2.0.1 CSMS is told of the profiles of a 1.6 station."""

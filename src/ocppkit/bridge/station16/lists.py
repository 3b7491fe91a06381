"""Whom a 1.6 station lets charge, as a 2.0.1 CSMS tells it: reservations, the local list, the cache."""

from __future__ import annotations

import math
from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides, status_answer, unsupported
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Reservation
from ocppkit.bridge.station16.facts import connector_of
from ocppkit.bridge.tokens import MOST_CHARACTERS, folded, group_down, info_down, token_down
from ocppkit.bridge.values import (
    CANCEL_RESERVATION_STATUS,
    CLEAR_CACHE_STATUS,
    RESERVATION_STATUS,
    UPDATE_STATUS,
    UPDATE_TYPE,
)
from ocppkit.bridge.ways import dropped

__all__ = ["CONVERSIONS"]


def reserve(request: v201.ReserveNowRequest, context: Context) -> v16.ReserveNowRequest | v201.ReserveNowResponse:
    """Return the reservation, of connector 0 if no EVSE is named."""
    connector_id = 0 if request.evse_id is None else connector_of(request.evse_id, context)
    if connector_id is None:
        return _not_reserved("UnknownEvse", context)
    id_tag = token_down(request.id_token, context.within("/idToken", "/idTag"))
    if id_tag is None:
        return _not_reserved("TooLargeElement", context)
    drop_asides(request, context)
    dropped(context, {"/connectorType": request.connector_type}, "1.6 reserves a connector by its number")
    return v16.ReserveNowRequest(
        connector_id=connector_id,
        expiry_date=request.expiry_date_time,
        id_tag=id_tag,
        parent_id_tag=group_down(request.group_id_token, context.within("/groupIdToken")),
        reservation_id=request.id,
    )


def _not_reserved(reason_code: str, context: Context) -> v201.ReserveNowResponse:
    context.lost("", LossKind.ANSWERED, f"rejected: {reason_code}")
    return v201.ReserveNowResponse(status=v201.ReserveNowStatusEnumType.REJECTED, status_info=because(reason_code))


def reserved(
    response: v16.ReserveNowResponse, context: Context, request: v201.ReserveNowRequest
) -> v201.ReserveNowResponse:
    """Return whether it is reserved; the reservation is remembered, to tell how it ends."""
    if response.status is v16.ReservationStatus.ACCEPTED and request.evse_id is not None:
        connector_id = connector_of(request.evse_id, context.quiet())
        if connector_id is not None:
            context.state.reservations[request.id] = Reservation(connector_id, request.expiry_date_time, context.now)
    return v201.ReserveNowResponse(status=RESERVATION_STATUS.up(response.status, context, "/status"))


def cancel_reservation(request: v201.CancelReservationRequest, context: Context) -> v16.CancelReservationRequest:
    """Return the cancellation."""
    drop_asides(request, context)
    return v16.CancelReservationRequest(reservation_id=request.reservation_id)


def reservation_canceled(
    response: v16.CancelReservationResponse, context: Context, request: v201.CancelReservationRequest
) -> v201.CancelReservationResponse:
    """Return whether the reservation is gone."""
    if response.status is v16.CancelReservationStatus.ACCEPTED:
        context.state.reservations.pop(request.reservation_id, None)
    return v201.CancelReservationResponse(status=CANCEL_RESERVATION_STATUS.up(response.status, context, "/status"))


def send_list(request: v201.SendLocalListRequest, context: Context) -> v16.SendLocalListRequest:
    """Return the list, without the tokens that are too long for 1.6."""
    drop_asides(request, context)
    entries = request.local_authorization_list
    return v16.SendLocalListRequest(
        list_version=request.version_number,
        update_type=UPDATE_TYPE.down(request.update_type, context, "/updateType"),
        local_authorization_list=None if entries is None else _entries(entries, context),
    )


def _entries(entries: list[v201.AuthorizationData], context: Context) -> list[v16.AuthorizationData]:
    """Return the entries of 1.6; of several that are one idTag there, the strictest."""
    drafts = {index: draft for index, entry in enumerate(entries) if (draft := _entry(entry, context.quiet()))}
    kept: dict[str, int] = {}
    for index, draft in drafts.items():
        id_tag = folded(draft.id_tag)
        if id_tag not in kept or _strictness(draft) > _strictness(drafts[kept[id_tag]]):
            kept[id_tag] = index
    made: list[v16.AuthorizationData] = []
    for index, given in enumerate(entries):
        inner = context.within(f"/localAuthorizationList/{index}", f"/localAuthorizationList/{len(made)}")
        if index in drafts and kept[folded(drafts[index].id_tag)] != index:
            inner.lost("", LossKind.FOLDED, "another entry is the same in 1.6, and at least as strict")
            continue
        entry = _entry(given, inner)
        if entry is not None:
            made.append(entry)
    return made


def _entry(entry: v201.AuthorizationData, context: Context) -> v16.AuthorizationData | None:
    id_tag = token_down(entry.id_token, context.within("/idToken", "/idTag"))
    if id_tag is None:
        context.lost("", LossKind.DROPPED, f"1.6 has tokens of at most {MOST_CHARACTERS} characters")
        return None
    drop_asides(entry, context)
    info = entry.id_token_info
    told = None if info is None else info_down(info, context.within("/idTokenInfo", "/idTagInfo"), is_kept=True)
    return v16.AuthorizationData(id_tag=id_tag, id_tag_info=told)


def _strictness(entry: v16.AuthorizationData) -> tuple[int, float]:
    """Return what is the greater, the less an entry lets a token do: one to be deleted lets it do nothing offline."""
    info = entry.id_tag_info
    if info is None:
        return 1, 0.0
    expires = math.inf if info.expiry_date is None else info.expiry_date.timestamp()
    return (0 if info.status is v16.AuthorizationStatus.ACCEPTED else 2), -expires


def list_sent(
    response: v16.SendLocalListResponse, context: Context, _: v201.SendLocalListRequest
) -> v201.SendLocalListResponse:
    """Return whether the station took the list."""
    status_info = unsupported(context) if response.status is v16.UpdateStatus.NOT_SUPPORTED else None
    return v201.SendLocalListResponse(
        status=UPDATE_STATUS.up(response.status, context, "/status"), status_info=status_info
    )


def list_version(request: v201.GetLocalListVersionRequest, context: Context) -> v16.GetLocalListVersionRequest:
    """Return the question for the version of the list."""
    drop_asides(request, context)
    return v16.GetLocalListVersionRequest()


def list_version_told(
    response: v16.GetLocalListVersionResponse, context: Context, _: v201.GetLocalListVersionRequest
) -> v201.GetLocalListVersionResponse:
    """Return the version; that there is no list, which 1.6 calls -1, is no version in 2.0.1."""
    if response.list_version < 0:
        context.lost("/listVersion", LossKind.FOLDED, "no list at all becomes an empty one")
    return v201.GetLocalListVersionResponse(version_number=max(response.list_version, 0))


def clear_cache(request: v201.ClearCacheRequest, context: Context) -> v16.ClearCacheRequest:
    """Return the request to clear the cache."""
    drop_asides(request, context)
    return v16.ClearCacheRequest()


CONVERSIONS: Final = (
    Conversion(
        v201.ReserveNowRequest,
        reserve,
        reserved,
        counterparts=("ReserveNow",),
        lost=("connectorType",),
        rule="Without evseId it is for connector 0. How it ends is told from the statuses of its connector.",
    ),
    Conversion(
        v201.CancelReservationRequest, cancel_reservation, reservation_canceled, counterparts=("CancelReservation",)
    ),
    Conversion(
        v201.SendLocalListRequest,
        send_list,
        list_sent,
        counterparts=("SendLocalList",),
        lost=("tokens of more than 20 characters", "idTokenInfo apart from status, cacheExpiryDateTime, groupIdToken"),
        rule="Of entries with one idTag the stricter one is sent. One that holds at some EVSEs only expires at once.",
    ),
    Conversion(
        v201.GetLocalListVersionRequest,
        list_version,
        list_version_told,
        counterparts=("GetLocalListVersion",),
        lost=("that there is no list, which becomes version 0",),
    ),
    Conversion(
        v201.ClearCacheRequest,
        clear_cache,
        status_answer(v201.ClearCacheResponse, CLEAR_CACHE_STATUS.up),
        counterparts=("ClearCache",),
    ),
)
"""Whom a 1.6 station lets charge, as a 2.0.1 CSMS tells it."""

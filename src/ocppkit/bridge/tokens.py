"""Tokens: the 20 characters of 1.6 and the typed tokens of 2.0.1, in both directions."""

from __future__ import annotations

import re
from base64 import b32encode
from datetime import datetime
from hashlib import sha256
from string import ascii_lowercase, ascii_uppercase
from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Token
from ocppkit.bridge.values import AUTHORIZATION_STATUS, TOKEN_TYPE
from ocppkit.bridge.ways import dropped

__all__ = [
    "MOST_CHARACTERS",
    "folded",
    "group_down",
    "group_up",
    "guessed_type",
    "info_down",
    "info_up",
    "remembered",
    "token_down",
    "token_up",
]

MOST_CHARACTERS: Final = 20
"""The length of an idTag of 1.6."""

_MOST_ABOVE: Final = 36
_MOST_TYPE: Final = 50
_LOWER: Final = str.maketrans(ascii_uppercase, ascii_lowercase)

_HEX: Final = r"(?:[0-9A-F]{2})"
_PATTERNS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), type)
    for pattern, type in (
        ("", "NoAuthorization"),
        (rf"{_HEX}{{4}}|{_HEX}{{7}}|{_HEX}{{10}}", "ISO14443"),
        (rf"{_HEX}{{8}}", "ISO15693"),
        (rf"{_HEX}{{6}}|VID:.*", "MacAddress"),
        (r"[A-Z]{2}-?[A-Z0-9]{3}-?C[A-Z0-9]{8}(?:-?[A-Z0-9])?", "eMAID"),
    )
)

# A 1.6 station keeps Blocked until the expiryDate; what holds here and now only must not be kept.
_FLEETING: Final = frozenset(
    {
        v201.AuthorizationStatusEnumType.NOT_AT_THIS_LOCATION,
        v201.AuthorizationStatusEnumType.NOT_AT_THIS_TIME,
    }
)


def folded(id_tag: str) -> str:
    """Return an idTag in the one spelling that tokens are compared in: case makes no difference to ASCII letters."""
    return id_tag.translate(_LOWER)


def guessed_type(id_tag: str) -> v201.IdTokenEnumType:
    """Return the type that an idTag looks like, Central if it looks like none."""
    found = (type for pattern, type in _PATTERNS if pattern.fullmatch(id_tag))
    return v201.IdTokenEnumType(next(found, "Central"))


def token_up(id_tag: str, context: Context) -> v201.IdTokenType:
    """Return the token that an idTag stands for: as 2.x last sent it or, if it never did, with a guessed type.

    ``context`` is at the idTag that was given and at the token that is made. An idTag that 2.x has no room for gets an
    alias: cut, it could be somebody else's.
    """
    known = context.state.tokens.get(folded(id_tag))
    if known is None:
        if len(id_tag) > _MOST_ABOVE:
            context.lost("", LossKind.FOLDED, f"2.x has tokens of at most {_MOST_ABOVE} characters: an alias")
            id_tag = _alias("", id_tag)
        told = None if context.options.token_type is None else context.options.token_type(id_tag)
        type = guessed_type(id_tag) if told is None else v201.IdTokenEnumType(told)
        context.lost("/type", LossKind.GUESSED, f"the idTag looks like {type}")
        return v201.IdTokenType(id_token=id_tag, type=type)
    context.lost("/type", LossKind.INFERRED, "as the token was last sent down")
    if known.id_token != id_tag:
        context.lost("", LossKind.FOLDED, "spelt as the token was last sent down")
        context.lost("/idToken", LossKind.INFERRED, "as the token was last sent down")
    more = [v201.AdditionalInfoType(additional_id_token=text, type=kind) for text, kind in known.additional_info]
    if more:
        context.lost("/additionalInfo", LossKind.INFERRED, "as the token was last sent down")
    kind = v201.IdTokenEnumType(known.type)
    return v201.IdTokenType(id_token=known.id_token, type=kind, additional_info=more or None)


def token_down(token: v201.IdTokenType, context: Context) -> str | None:
    """Return the idTag for a token, and remember what it stands for; None if it is too long to have one.

    ``context`` is at the token that was given. Losses of a token that is too long are left to the caller.
    """
    id_tag = _text_down(token, context)
    if id_tag is None:
        return None
    context.state.tokens[folded(id_tag)] = remembered(token, context)
    told = {"/type": token.type, "/additionalInfo": token.additional_info}
    dropped(context, told, "1.6 cannot say it; the bridge remembers it")
    dropped(context, {"/customData": token.custom_data})
    return id_tag


def remembered(token: v201.IdTokenType, context: Context) -> Token:
    """Return a token as a state keeps it, which is as 2.x will take it back; ``context`` is at the token."""
    more: list[tuple[str, str]] = []
    for index, one in enumerate(token.additional_info or []):
        if len(one.additional_id_token) <= _MOST_ABOVE and len(one.type) <= _MOST_TYPE:
            more.append((one.additional_id_token, one.type))
        else:
            context.lost(f"/additionalInfo/{index}", LossKind.DROPPED, "it is too long for 2.x")
    return Token(token.id_token, TOKEN_TYPE(token.type, context, "/type").value, more)


def group_down(token: v201.IdTokenType | None, context: Context) -> str | None:
    """Return the parentIdTag for a groupIdToken; None if there is none, or if it is too long."""
    id_tag = None if token is None else _text_down(token, context)
    if token is None or id_tag is None:
        dropped(context, {"": token}, f"1.6 has tokens of at most {MOST_CHARACTERS} characters")
        return None
    dropped(context, {"/type": token.type, "/additionalInfo": token.additional_info, "/customData": token.custom_data})
    return id_tag


def group_up(parent_id_tag: str | None, context: Context) -> v201.IdTokenType | None:
    """Return the groupIdToken for a parentIdTag; an empty one is none, or all without a group would be of one."""
    if parent_id_tag == "":
        context.lost("/parentIdTag", LossKind.DROPPED, "it is empty: no group")
    return token_up(parent_id_tag, context.within("/parentIdTag", "/groupIdToken")) if parent_id_tag else None


def info_down(
    info: v201.IdTokenInfoType, context: Context, *, evse_id: int | None = None, is_kept: bool = False
) -> v16.IdTagInfo:
    """Return what 1.6 can carry of an authorization.

    ``context`` is at the idTokenInfo given and the idTagInfo made. ``evse_id`` is where the token is used, if that is
    known: a token that is accepted elsewhere only is Blocked (C01.FR.20, C01.FR.21). ``is_kept``: the station goes by
    it wherever the token is used, so what holds at some EVSEs only expires now.
    """
    status = AUTHORIZATION_STATUS.down(info.status, context, "/status")
    elsewhere = bool(evse_id and info.evse_id and evse_id not in info.evse_id)
    if elsewhere and status is v16.AuthorizationStatus.ACCEPTED:
        status = v16.AuthorizationStatus.BLOCKED
        context.lost("/status", LossKind.FOLDED, f"Accepted becomes Blocked: it holds at other EVSEs than {evse_id}")
    expiry_date = info.cache_expiry_date_time
    everywhere = {place.evse_id for place in context.state.topology.values()}
    is_local = bool(is_kept and info.evse_id and not (everywhere and everywhere <= set(info.evse_id)))
    if elsewhere or is_local or info.status in _FLEETING:
        expiry_date = _forgotten(info, context)
    dropped(
        context,
        {
            "/chargingPriority": info.charging_priority,
            "/language1": info.language1,
            "/evseId": info.evse_id,
            "/language2": info.language2,
            "/personalMessage": info.personal_message,
            "/customData": info.custom_data,
        },
    )
    parent_id_tag = group_down(info.group_id_token, context.within("/groupIdToken"))
    return v16.IdTagInfo(status=status, expiry_date=expiry_date, parent_id_tag=parent_id_tag)


def info_up(info: v16.IdTagInfo, context: Context) -> v201.IdTokenInfoType:
    """Return an authorization of 1.6 as 2.0.1 has it; ``context`` is at the idTagInfo given, the idTokenInfo made."""
    return v201.IdTokenInfoType(
        status=AUTHORIZATION_STATUS.up(info.status, context, "/status"),
        cache_expiry_date_time=info.expiry_date,
        group_id_token=group_up(info.parent_id_tag, context),
    )


def _forgotten(info: v201.IdTokenInfoType, context: Context) -> datetime:
    """Return the expiryDate for what a cache is not to keep."""
    kind, pointer = LossKind.INVENTED, "/expiryDate"
    if info.cache_expiry_date_time is not None:
        kind, pointer = LossKind.FOLDED, "/cacheExpiryDateTime"
    context.lost(pointer, kind, "it expires now, for 1.6 would go by it later and elsewhere")
    return context.now


def _text_down(token: v201.IdTokenType, context: Context) -> str | None:
    if len(token.id_token) <= MOST_CHARACTERS:
        return token.id_token
    if context.options.long_tokens == "refuse" or len(token.id_token) > _MOST_ABOVE:
        return None
    context.lost("/idToken", LossKind.FOLDED, "1.6 knows it by an alias")
    return _alias(token.type, token.id_token)


def _alias(kind: str, text: str) -> str:
    """Return 20 characters that are the same for the same token, and another token's hardly ever."""
    digest = sha256(f"{kind}:{folded(text)}".encode()).digest()
    return b32encode(digest).decode()[:MOST_CHARACTERS]

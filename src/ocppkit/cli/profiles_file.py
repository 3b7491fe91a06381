"""Charging profiles from a file: a document of profiles, or a log of what stations were told."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from ocppkit._names import names_of
from ocppkit._secrets import shown
from ocppkit.capture.readers import LogFormat
from ocppkit.cli.inputs import Logs, name_of, read_text, versions_of
from ocppkit.cli.output import Exit, Failure
from ocppkit.cli.stations import known_of, typed
from ocppkit.cli.wanted import Wanted
from ocppkit.errors import PayloadError
from ocppkit.json import JsonValue, is_array, is_object
from ocppkit.payloads import from_payload
from ocppkit.smart_charging.circumstances import Transaction
from ocppkit.smart_charging.mirror import KnownProfiles
from ocppkit.smart_charging.model import STATION, Profile, profile_of
from ocppkit.versions import OCPP16, Version

__all__ = ["Found", "profiles_of_document", "profiles_of_log"]

_MOST_WAITING: Final = 1000
_PROFILES: Final = ("csChargingProfiles", "chargingProfile", "profile")
_PLACES: Final = ("evseId", "connectorId")

Found = tuple[dict[str, KnownProfiles[Any]], datetime | None]
"""What is known of each station, and the time of the last exchange."""


def profiles_of_document(file: str, version: type[Version] | None, start: datetime) -> KnownProfiles[Any] | None:
    """Read a JSON document of profiles, or return None if it is something else.

    It is a SetChargingProfile, a ReportChargingProfiles, a charging profile, or an array of such. A profile alone is
    for the station, unless it stands under ``profile`` with an ``evseId`` or ``connectorId`` beside it. Profiles are
    taken to have come, and transactions that they name to have begun, at ``start``. What can be read but once is no
    document.

    Raises:
        Failure: a profile breaks its schema.
    """
    if not os.path.isfile(file):
        return None
    try:
        text = read_text(file)
    except Failure:  # a long log, or one with odd bytes; what cannot be read at all fails there too
        return None
    if not text.lstrip().startswith(("{", "[")):
        return None
    try:
        document: JsonValue = json.loads(text)
    except (ValueError, RecursionError):
        return None
    items = document if is_array(document) else [document]
    rows = [item for item in items if is_object(item) and _is_profile(item)]
    if not rows or len(rows) < len(items):
        return None
    errors: list[str] = []
    for one in _versions(rows, version):
        known: KnownProfiles[Any] = KnownProfiles(one)
        try:
            for place, row in enumerate(rows):
                for profile in _profiles(one, row, place, start):
                    known.profiles, _ = known.profiles.set(profile)
                    if profile.transaction_id is not None:
                        known.begin(profile.evse_id, Transaction(profile.transaction_id, start))
        except ValueError as error:
            errors.append(f"OCPP {one.name}: {error}")
        else:
            return known
    raise Failure(Exit.UNREADABLE, f"{name_of(file)}: {'; '.join(errors)}")


def _is_profile(row: Mapping[str, JsonValue]) -> bool:
    return any(name in row for name in (*_PROFILES, "chargingSchedule"))


def _versions(rows: Sequence[Mapping[str, JsonValue]], version: type[Version] | None) -> tuple[type[Version], ...]:
    """Return the versions that profiles may be of: 1.6 has names of its own."""
    old = '"chargingProfileId"' in json.dumps(rows)
    return tuple(one for one in versions_of(version) if version is not None or (one is OCPP16) is old)


def _profiles(version: type[Version], row: Mapping[str, JsonValue], place: int, start: datetime) -> Iterator[Profile]:
    names = names_of(version)
    cls = names.ChargingProfile if version is OCPP16 else names.ChargingProfileType
    name, evse_id = next(((name, row[name]) for name in _PLACES if name in row), ("", STATION))
    if isinstance(evse_id, bool) or not isinstance(evse_id, int) or evse_id < 0:
        raise ValueError(f"/{place}/{name}: must be an integer of at least 0, is {shown(evse_id)}")
    source = row.get("chargingLimitSource", "CSO")
    if not isinstance(source, str):
        raise ValueError(f"/{place}/chargingLimitSource: must be of type string, is {shown(source)}")
    given = next((row[name] for name in _PROFILES if name in row), row)
    profiles = given if is_array(given) else (given,)
    if not profiles:
        raise ValueError(f"/{place}: has no charging profile")
    for profile in profiles:
        if not is_object(profile):
            raise ValueError(f"/{place}: a charging profile is an object")
        try:
            message = from_payload(cls, profile)
        except PayloadError as error:
            raise ValueError(f"/{place}: {error}") from None
        yield profile_of(message, evse_id, source=source, received_at=start)


def profiles_of_log(
    file: str, log_format: LogFormat | None, version: type[Version] | None, chosen: Wanted, until: datetime | None
) -> Found:
    """Read what the stations of a log were told of charging, up to a time.

    Raises:
        Failure: the file cannot be read, nobody was told anything, or there are too many stations.
    """
    logs = Logs((file,), log_format)
    found: dict[str, KnownProfiles[Any]] = {}
    waiting: dict[int, Any] = {}
    last: datetime | None = None
    for told, message, its_version in typed(logs, version):
        time = told.record.time or last or datetime.now(UTC)
        if until is not None and time > until:
            continue
        last = time
        request = None if told.answers is None else waiting.pop(told.answers, None)
        if told.answers is None:
            waiting[told.number] = message
            if len(waiting) > _MOST_WAITING:
                del waiting[next(iter(waiting))]
        if request is not None and chosen.has(told.record.connection):
            known = known_of(found, told.record.connection, its_version, KnownProfiles[Any])
            known.take(request, message, time)
    logs.check()
    chosen.check()
    return {id: one for id, one in found.items() if len(one.profiles)}, last

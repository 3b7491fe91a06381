"""Installed profiles as the ReportChargingProfiles of a version."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ocppkit._names import names_of
from ocppkit.protocol import Version
from ocppkit.smart_charging.model import Profile
from ocppkit.splitting import split_messages

__all__ = ["known_source", "reports"]


def reports(
    version: type[Version], request_id: int, profiles: Iterable[Profile], *, max_bytes: int | None = 65_536
) -> list[Any]:
    """Return ReportChargingProfiles, in order of EVSE and source, all but the last one to be continued.

    ``max_bytes`` bounds each frame; a profile that is longer goes alone.

    Raises:
        ValueError: the version has no word for the source of a profile.
        PayloadError: a profile breaks its schema.

    Source: K09.FR.01, K09.FR.02.
    """
    groups: dict[tuple[int, str], list[Any]] = {}
    for profile in profiles:
        groups.setdefault((profile.evse_id, profile.source), []).append(profile.message)
    messages = [
        message
        for (evse_id, source), items in sorted(groups.items(), key=lambda group: group[0])
        for message in _of_one(version, items, max_bytes, request_id=request_id, evse_id=evse_id, source=source)
    ]
    for index, message in enumerate(messages, 1):
        message.tbc = index < len(messages)
    return messages


def _of_one(
    version: type[Version], items: list[Any], max_bytes: int | None, *, request_id: int, evse_id: int, source: str
) -> list[Any]:
    """Return the reports about one EVSE and source, which a report has one of."""
    names = names_of(version)
    limit_source = _source_type(version)(source)

    def make(part: list[Any], _: int, more: bool) -> Any:
        return names.ReportChargingProfilesRequest(
            request_id=request_id, charging_limit_source=limit_source, charging_profile=part, evse_id=evse_id, tbc=more
        )

    return split_messages(items, make, max_bytes=max_bytes)


def known_source(version: type[Version], source: str) -> None:
    """Raise ValueError if a version has no word for the source of a profile."""
    _source_type(version)(source)


def _source_type(version: type[Version]) -> Any:
    return getattr(names_of(version), "ChargingLimitSourceEnumType", str)  # open text in 2.1, and 1.6 has none

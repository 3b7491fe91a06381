"""Which installed profiles a CSMS means, when it clears them or asks for a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from ocppkit.protocol import Version
from ocppkit.smart_charging.model import STATION_MAX_16, Profile, Purpose
from ocppkit.versions import OCPP16

__all__ = ["PROTECTED", "Criteria"]

PROTECTED: Final = frozenset({Purpose.EXTERNAL, Purpose.LOCAL_GENERATION})
"""The purposes whose profiles a CSMS cannot clear. Source: K10.FR.04, K10.FR.06, K10.FR.08, K10.FR.09."""


@frozen(kw_only=True)
class Criteria:
    """What profiles must meet, all of it; None asks for nothing.

    ``evse_id`` is that at which a profile was installed: 0 means those of the whole station, and not all.
    """

    ids: frozenset[int] | None = None
    evse_id: int | None = None
    purpose: str | None = None
    stack_level: int | None = None
    sources: frozenset[str] | None = None

    def meets(self, profile: Profile) -> bool:
        """Whether a profile is meant."""
        return (
            (self.ids is None or profile.id in self.ids)
            and self.evse_id in (None, profile.evse_id)
            and self.purpose in (None, profile.purpose)
            and self.stack_level in (None, profile.stack_level)
            and (self.sources is None or profile.source in self.sources)
        )

    @staticmethod
    def to_clear(version: type[Version], request: Any) -> Criteria:
        """Read a ClearChargingProfile: where it has an id, that alone counts (OCPP 1.6 errata, 3.26; K10.FR.03)."""
        return _TO_CLEAR.get(version, _to_clear)(request)

    @staticmethod
    def to_report(request: Any) -> Criteria:
        """Read a GetChargingProfiles."""
        asked = request.charging_profile
        return Criteria(
            ids=_any_of(asked.charging_profile_id),
            evse_id=request.evse_id,
            purpose=asked.charging_profile_purpose,
            stack_level=asked.stack_level,
            sources=_any_of(asked.charging_limit_source),
        )


def _any_of(items: list[Any] | None) -> frozenset[Any] | None:
    return frozenset(items) if items else None


def _to_clear(request: Any) -> Criteria:
    if request.charging_profile_id is not None:
        return Criteria(ids=frozenset({request.charging_profile_id}))
    asked = request.charging_profile_criteria
    if asked is None:
        return Criteria()
    return Criteria(evse_id=asked.evse_id, purpose=asked.charging_profile_purpose, stack_level=asked.stack_level)


def _to_clear_16(request: Any) -> Criteria:
    if request.id is not None:
        return Criteria(ids=frozenset({request.id}))
    purpose = request.charging_profile_purpose
    return Criteria(
        evse_id=request.connector_id,
        purpose=Purpose.STATION_MAX if purpose == STATION_MAX_16 else purpose,
        stack_level=request.stack_level,
    )


_TO_CLEAR: Final[dict[type[Version], Callable[[Any], Criteria]]] = {OCPP16: _to_clear_16}

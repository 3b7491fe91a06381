"""What of the installed profiles outlives the program, in a store."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, final

from attrs import evolve

from ocppkit._names import names_of
from ocppkit.errors import PayloadError
from ocppkit.json import is_array
from ocppkit.payloads import from_payload, to_payload
from ocppkit.protocol import Version
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import Profile, Purpose, profile_of

if TYPE_CHECKING:
    from ocppkit.store import Store

__all__ = ["PREFIX", "Installed", "load", "save"]

PREFIX: Final = "charging_profiles/"
_PRIORITY: Final = "priority"


def save(
    store: Store,
    profiles: Profiles,
    *,
    before: Profiles | None = None,
    keep: Collection[Purpose] = tuple(Purpose),
    prefix: str = PREFIX,
) -> None:
    """Keep profiles, all of them or, if it raises, none: what the store has then is as it was.

    ``before`` is what was saved last, so that only the differences are written; without it all is. ``keep``: the
    purposes that are to survive a reboot. A profile is kept as JSON under ``prefix`` and its id: ``evseId``,
    ``transactionId``, ``source``, ``receivedAt`` and ``profile``, which is the payload as it came.

    Source: OCPP 1.6 errata sheet, 3.37; K01.FR.27; K01.FR.55 of 2.1.
    """
    with store.transaction() as items:
        kept = {f"{prefix}{one.id}": one for one in profiles if one.purpose in keep}
        gone = [key for key, _ in items.scan(prefix)] if before is None else [f"{prefix}{one.id}" for one in before]
        for key in gone:
            if key not in kept:
                items.delete(key)
        for key, profile in kept.items():
            if before is None or before.find(profile.id) is not profile:
                items.put(key, _written(profile))
        if profiles.prioritized:
            items.put(prefix + _PRIORITY, _json(sorted(profiles.prioritized)))
        else:
            items.delete(prefix + _PRIORITY)


def load(store: Store, version: type[Version], *, prefix: str = PREFIX) -> Profiles:
    """Return the profiles that were kept, in the order of the times at which they came, of equal times by id.

    Raises:
        ValueError: one cannot be read; its key is named. A limit must not be forgotten in silence.
    """
    profiles: list[Profile] = []
    prioritized: frozenset[str] = frozenset()
    for key, value in store.scan(prefix):
        try:
            if key == prefix + _PRIORITY:
                prioritized = frozenset(map(str, json.loads(value)))
            else:
                profiles.append(_read(version, json.loads(value)))
        except (ValueError, TypeError, LookupError, PayloadError) as error:
            raise ValueError(f"{key}: no charging profile of OCPP {version.name}: {error}") from error
    profiles.sort(key=lambda one: (one.received_at.timestamp() if one.received_at else 0.0, one.id))
    return Profiles(version, profiles, prioritized=prioritized)


@final
class Installed:
    """The profiles that are installed at a station now: a value that changes, and is kept before it does.

    ``profiles``: what ``load`` returned, if there is a store. ``keep``: the purposes that are to survive a reboot. Not
    for several threads at once.
    """

    def __init__(
        self,
        profiles: Profiles,
        *,
        store: Store | None = None,
        keep: Collection[Purpose] = tuple(Purpose),
        prefix: str = PREFIX,
    ) -> None:
        self._profiles = profiles
        self._store = store
        self._keep = keep
        self._prefix = prefix

    def __repr__(self) -> str:
        return f"<Installed: {len(self._profiles)} profiles of OCPP {self._profiles.version.name}>"

    @property
    def profiles(self) -> Profiles:
        """What is installed."""
        return self._profiles

    @profiles.setter
    def profiles(self, profiles: Profiles) -> None:
        if self._store is not None:
            save(self._store, profiles, before=self._profiles, keep=self._keep, prefix=self._prefix)
        self._profiles = profiles


def _written(profile: Profile) -> bytes:
    payload = to_payload(profile.message)
    schedules: Any = payload["chargingSchedule"]
    listed: list[Any] = schedules if is_array(schedules) else [schedules]  # 1.6 has one
    # What is sent has milliseconds and no offset; what is kept is what came.
    _put_times(payload, validFrom=profile.valid_from, validTo=profile.valid_to, dynUpdateTime=profile.dyn_update_time)
    for schedule, read in zip(listed, profile.schedules, strict=True):
        _put_times(schedule, startSchedule=read.start)
    return _json(
        {
            "evseId": profile.evse_id,
            "transactionId": profile.transaction_id,
            "source": profile.source,
            "receivedAt": profile.received_at and profile.received_at.isoformat(),
            "profile": payload,
        }
    )


def _put_times(payload: dict[str, Any], **times: datetime | None) -> None:
    payload.update({name: time.isoformat() for name, time in times.items() if time is not None})


def _read(version: type[Version], row: Any) -> Profile:
    names = names_of(version)
    cls = getattr(names, "ChargingProfileType", None) or names.ChargingProfile
    received = row["receivedAt"]
    profile = profile_of(
        from_payload(cls, row["profile"]),
        row["evseId"],
        source=row["source"],
        received_at=None if received is None else datetime.fromisoformat(received),
    )
    return evolve(profile, transaction_id=row["transactionId"])


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

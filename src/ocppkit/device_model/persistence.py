"""What of a device model outlives the program: the values that are writable or persistent, in a store."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from ocppkit.device_model.model import AttributeType, Change, DeviceModel, Entry
from ocppkit.registry.values import check
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from ocppkit.store import Store

__all__ = ["PREFIX", "load", "revert", "save"]

PREFIX: Final = "device_model/"


def save(store: Store, changes: Iterable[Change], *, prefix: str = PREFIX) -> None:
    """Keep the new values of changes, all of them or, if it raises, none; values that are not to persist are left out.

    A value is kept as UTF-8 text under ``prefix`` and the key of its attribute as JSON.
    """
    kept = [change for change in changes if change.entry.attributes[change.type].kept]
    if not kept:
        return
    with store.transaction() as items:
        for change in kept:
            key = _key(prefix, change.entry, change.type)
            if change.new is None:
                items.delete(key)
            else:
                items.put(key, change.new.encode())


def load(store: Store, model: DeviceModel[Any], *, prefix: str = PREFIX) -> list[Change]:
    """Put the kept values into a model, and return what changed.

    A value that its characteristics refuse now, after an update of the station say, is left in the store and not put
    in. So are values whose variables the model does not have. The keys of 1.6 are those of ``configuration.model``.
    """
    strict = model.version is not OCPP16  # as it was set
    values = dict(store.scan(prefix))
    changes: list[Change] = []
    for entry in model:
        for type, attribute in entry.attributes.items():
            value = values.get(_key(prefix, entry, type)) if attribute.kept else None
            try:
                text = None if value is None else value.decode()
                # What the station itself measured may be beyond its limits.
                if text is None or (attribute.writable and check(text, entry.characteristics, strict=strict)):
                    continue
                change = entry.set(text, type)
            except ValueError:  # no text, or longer than any message can carry
                continue
            if change is not None:
                changes.append(change)
    return changes


def revert(changes: Iterable[Change]) -> None:
    """Take changes back, the last one first: what could not be kept must not be in use."""
    for change in reversed(list(changes)):
        change.entry.set(change.old, change.type)


def _key(prefix: str, entry: Entry, type: str) -> str:
    parts = [*entry.component.folded, *entry.variable.folded, str(AttributeType(type))]
    return prefix + json.dumps(parts, ensure_ascii=False, separators=(",", ":"))

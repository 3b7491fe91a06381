"""The data of a DataTransfer: text in 1.6, any JSON in 2.0.1."""

from __future__ import annotations

import json

from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.json import ABSENT, Absent, JsonValue

__all__ = ["data_down"]


def data_down(data: JsonValue | Absent, context: Context) -> str | None:
    """Return data as text: a text as it is, anything else as its compact JSON, None if there is none."""
    if data is ABSENT:
        return None
    if isinstance(data, str):
        return data
    context.lost("/data", LossKind.FOLDED, "its JSON as text, and that is how it comes back")
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

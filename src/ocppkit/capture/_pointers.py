"""JSON pointers into the payload of a frame (RFC 6901)."""

from __future__ import annotations

from typing import Any

from ocppkit.errors import FrameError
from ocppkit.frames import Call, CallResult, Frame, Send
from ocppkit.json import is_array, is_object


def payload_of(frame: Frame | FrameError) -> object:
    """Return the payload of a frame; None if it has none."""
    return frame.payload if isinstance(frame, Call | CallResult | Send) else None


def steps(pointer: str) -> list[str]:
    """Return the keys and indexes that a pointer goes by."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def at(payload: object, pointer: str) -> Any:
    """Return what a pointer leads to; None if that is nothing."""
    value = payload
    for step in steps(pointer):
        if is_object(value):
            value = value.get(step)
        elif is_array(value) and step.isdecimal() and len(step) < 10 and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value

"""Long lists cut into messages: in order, as few as the limits allow, never an empty one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from ocppkit.frames import Call, dumps
from ocppkit.messages import DataType

__all__ = ["ID_LENGTH", "frame_bytes", "split", "split_messages"]

I = TypeVar("I", bound=DataType)  # noqa: E741
M = TypeVar("M", bound=DataType)

ID_LENGTH: Final = 36
"""Characters of the message ids for which there is room in a frame: those of a UUID."""


def frame_bytes(message: Any, *, id_length: int = ID_LENGTH) -> int:
    """Return how many bytes of UTF-8 the CALL of a request takes on the wire."""
    return len(dumps(Call("0" * id_length, message.__ocpp_action__, message)).encode())


def split(
    sizes: Sequence[int], *, empty: int = 0, max_items: int | None = None, max_bytes: int | None = None
) -> list[slice]:
    """Divide items of these sizes into runs: at most so many items, and so many bytes with commas and ``empty`` around.

    An item that is too long by itself has a run of its own.

    Raises:
        ValueError: a limit is less than 1.
    """
    for name, limit in (("max_items", max_items), ("max_bytes", max_bytes)):
        if limit is not None and limit < 1:
            raise ValueError(f"{name} must be at least 1, is {limit}")
    runs: list[slice] = []
    start, room = 0, 0
    for place, size in enumerate(sizes):
        room += size + 1  # with its comma
        full = max_items is not None and place - start >= max_items
        if place > start and (full or (max_bytes is not None and empty + room - 1 > max_bytes)):
            runs.append(slice(start, place))
            start, room = place, size + 1
    return [*runs, slice(start, len(sizes))] if sizes else runs


def split_messages(
    items: Sequence[I],
    make: Callable[[list[I], int, bool], M],
    *,
    max_items: int | None = None,
    max_bytes: int | None = None,
    id_length: int = ID_LENGTH,
) -> list[M]:
    """Divide items among messages, which ``make`` makes of its items, its number from 0, and whether more come.

    ``max_bytes`` bounds the encoded frame, with a message id of at most ``id_length`` characters. An item whose frame
    is longer goes alone. No items make no message.

    Raises:
        ValueError: a limit is less than 1.
        PayloadError: an item breaks its schema.
    """
    if not items:
        return []
    if max_bytes is None:
        sizes, empty = [0] * len(items), 0
    else:
        sizes = [len(item.__ocpp_json__().encode()) for item in items]
        # The longest frame around them: the greatest number, and the longer one of true and false.
        around = [make([items[0]], len(items), more) for more in (True, False)]
        empty = max(frame_bytes(message, id_length=id_length) for message in around) - sizes[0]
    runs = split(sizes, empty=empty, max_items=max_items, max_bytes=max_bytes)
    return [make(list(items[run]), number, number < len(runs) - 1) for number, run in enumerate(runs)]

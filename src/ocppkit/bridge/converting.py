"""One message at a time, without a connection: what a bridge would make of it, and what that loses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Side, Work
from ocppkit.bridge.losses import Loss
from ocppkit.bridge.pairs import PAIRS
from ocppkit.messages import Message, Request, Response, Sender
from ocppkit.versions import VERSIONS, Version

__all__ = ["Converted", "downgrade", "upgrade"]


@attrs.frozen
class Converted:
    """What became of a message.

    ``messages``: one or several, in order. A response in the place of a request means that the bridge answers it.
    ``following``: what it would do after the answer.
    """

    messages: tuple[Message, ...]
    losses: tuple[Loss, ...]
    following: tuple[tuple[Side, Work], ...] = ()


def upgrade(
    message: Message | Sequence[Response], context: Context, *, to: Request[Any, Any] | None = None
) -> Converted:
    """Convert a message to the next newer version: 1.6 to 2.0.1, 2.0.1 to 2.1.

    ``context`` has the state, which learns from the message as a bridge's does, and the side that asks, which says who
    sends an action that either side may send. ``to`` is the request that a response is to answer, of the newer version.
    What was asked of the other side in several requests is answered by a list of their responses.

    Raises:
        Refused: a bridge would refuse the request.
        ValueError: there is no newer version, or a response comes without the request that it answers.
    """
    return _convert(message, context, to, 1)


def downgrade(
    message: Message | Sequence[Response], context: Context, *, to: Request[Any, Any] | None = None
) -> Converted:
    """Convert a message to the next older version: 2.1 to 2.0.1, 2.0.1 to 1.6. Arguments and errors as of ``upgrade``.

    Raises:
        Refused: a bridge would refuse the request.
        ValueError: there is no older version, or a response comes without the request that it answers.
    """
    return _convert(message, context, to, -1)


def _convert(
    message: Message | Sequence[Response], context: Context, to: Request[Any, Any] | None, steps: int
) -> Converted:
    given: list[Any] = [message] if isinstance(message, Message) else list(message)
    if not given:
        raise ValueError("there is no message")
    first = given[0]
    here = first.__ocpp_version__
    there = _next(here, steps)
    made: Any
    if not isinstance(first, Response):
        asker = _asker(first, context)
        inner = context.apart(asker, first.__ocpp_action__)
        made = _conversion(here, there, asker, first).convert(first, inner)
    elif to is None:
        raise ValueError("a response is converted with the request that it answers")
    else:
        asker = _asker(to, context)
        inner = context.apart(asker, type(first).__name__.removesuffix("Response"), response=True)
        conversion = _conversion(there, here, asker, to)
        if conversion.answer is None:
            raise ValueError(f"{to.__ocpp_action__} of OCPP {there.name} is answered by the bridge")
        made = conversion.answer(given if conversion.joined else first, inner, to)
    messages = (made,) if isinstance(made, Message) else tuple(made)
    return Converted(messages, tuple(inner.losses), tuple(inner.work))


def _next(version: type[Version], steps: int) -> type[Version]:
    place = VERSIONS.index(version) - steps  # the newest comes first
    if place not in range(len(VERSIONS)):
        raise ValueError(f"OCPP {version.name} is the {'newest' if steps > 0 else 'oldest'} version")
    return VERSIONS[place]


def _asker(request: Any, context: Context) -> Side:
    sender = request.__ocpp_version__.actions[request.__ocpp_action__].sender
    return context.asker if sender is Sender.BOTH else Side(sender.value)


def _conversion(asking: type[Version], asked: type[Version], asker: Side, request: Any) -> Conversion:
    pair = PAIRS[(asking, asked) if asker is Side.STATION else (asked, asking)]
    return pair.conversions[asker][type(request)]

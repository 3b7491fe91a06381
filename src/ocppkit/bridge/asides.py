"""What answers between 1.6 and 2.0.1 have in common: statuses, and the customData and statusInfo that 1.6 has not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.ways import Way, dropped
from ocppkit.messages import DataType, Request, Response
from ocppkit.payloads import from_payload

__all__ = [
    "NO_MESSAGE",
    "REASON",
    "answered",
    "because",
    "drop_asides",
    "no_content",
    "status_answer",
    "unasked",
    "unsupported",
]

R = TypeVar("R", bound=Response)

REASON: Final = ("statusInfo",)
"""What 1.6 has no place for in an answer with a status."""

NO_MESSAGE: Final = "1.6 has no such message"


def drop_asides(part: DataType, context: Context) -> None:
    """Note that the customData and the statusInfo of a message, or of a part of one, go nowhere."""
    dropped(
        context,
        {"/customData": getattr(part, "custom_data", None), "/statusInfo": getattr(part, "status_info", None)},
    )


def because(reason_code: str) -> v201.StatusInfoType:
    """Return a statusInfo with a reason of the standard (OCPP 2.0.1 Part 2, appendix 5)."""
    return v201.StatusInfoType(reason_code=reason_code)


def unsupported(context: Context) -> v201.StatusInfoType:
    """Return the statusInfo for what a 1.6 station answered with NotSupported."""
    context.lost("/statusInfo", LossKind.INFERRED, "the station answered NotSupported")
    return because("UnsupportedRequest")


def answered(response: R, context: Context, why: str) -> R:
    """Return what the bridge answers by itself."""
    context.lost("", LossKind.ANSWERED, why)
    return response


def unasked(payload: Mapping[str, Any]) -> Callable[[Request[Any, Any], Context], Response]:
    """Return what answers with a payload what 1.6 has no message for."""
    return lambda request, context: answered(from_payload(request.__ocpp_response__, payload), context, NO_MESSAGE)


def status_answer(made: Callable[..., R], way: Way[Any, Any]) -> Callable[[Any, Context, Any], R]:
    """Return what makes the answer out of a response that has a status alone, with or without its reason."""

    def convert(response: Any, context: Context, _: Any) -> R:
        drop_asides(response, context)
        return made(status=way(response.status, context, "/status"))

    return convert


def no_content(made: Callable[[], R]) -> Callable[[Any, Context, Any], R]:
    """Return what makes an answer without content."""

    def convert(response: Any, context: Context, _: Any) -> R:
        drop_asides(response, context)
        return made()

    return convert

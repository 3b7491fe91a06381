"""What 2.0.1 says beside the point: customData and statusInfo, which 1.6 has not."""

from __future__ import annotations

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.ways import dropped
from ocppkit.messages import DataType

__all__ = ["because", "drop_asides", "unsupported"]


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

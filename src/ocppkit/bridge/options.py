"""What an application decides about a bridge; the defaults are safe choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import attrs

from ocppkit.bridge.losses import LossKind

__all__ = ["DEFAULTS", "Options"]


@attrs.frozen
class Options:
    """The decisions that the standard leaves to whoever stands between two versions.

    Durations are seconds.
    """

    immediate_reset: Literal["Hard", "Soft"] = "Hard"
    """What a Reset Immediate asks of a 1.6 station. Soft ends the transactions first, as B12.FR.04 wants."""
    soft_reset: Literal["OnIdle", "Immediate"] = "OnIdle"
    """What a Soft reset of a 1.6 CSMS asks of a 2.x station. OnIdle ends no session; 1.6 expects it to."""
    long_tokens: Literal["refuse", "alias"] = "refuse"
    """What becomes of a token of more than 20 characters: it is refused, or 1.6 sees an alias made from it."""
    boot_reason: Literal["Unknown", "PowerUp"] = "Unknown"
    """The reason of a boot that nothing explains."""
    error_component: Callable[[str], str | None] | None = None
    """Names the component whose Problem an error code of 1.6 is; None, or None returned, for the usual one."""
    stop_before_unlock: bool = False
    """Whether UnlockConnector of a 1.6 CSMS stops a running transaction first, as 1.6 expects."""
    token_type: Callable[[str], str | None] | None = None
    """Names the type of an idTag; None, or None returned, for the guess by its pattern."""
    change_security_profile: bool = False
    """Whether a CSMS may write SecurityProfile through the bridge."""
    prepare_station: bool = False
    """Whether a 2.0.1 station is set up after its boot so that its transactions begin and end as those of 1.6 do, and
    asked for its inventory, from which its connectors and the limits of its keys are learnt."""
    security: bool | None = None
    """Whether a 1.6 station has the messages of the security whitepaper; None until it has sent one: no."""
    offline_threshold: float = attrs.field(default=60.0, validator=attrs.validators.ge(0))
    """The age of a StartTransaction or StopTransaction from which on it is taken for one of an offline station."""
    remote_start_lifetime: float = attrs.field(default=300.0, validator=attrs.validators.ge(0))
    """How long a remote start may wait for its transaction; the station's ConnectionTimeOut, if it is known, wins."""
    first_transaction: int | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.ge(1))
    )
    """The first transactionId given to a 1.6 station; None for the Unix time, so that none is given twice."""
    attach_meter_values: bool = False
    """Whether MeterValues without transactionId belong to the one transaction that runs on their connector."""
    stop_on_refusal: bool = False
    """Whether a token refused in the middle of a transaction stops it, by RemoteStopTransaction."""
    profile_mirror: bool = False
    """Whether accepted charging profiles are remembered, to answer GetChargingProfiles."""
    report_rows: int = attrs.field(default=50, validator=attrs.validators.ge(1))
    """The most rows of one NotifyReport."""
    refused: frozenset[LossKind] = frozenset()
    """Kinds of loss that are not accepted: a request that would suffer one is answered NotSupported."""


DEFAULTS: Final = Options()
"""What holds for who decides nothing."""

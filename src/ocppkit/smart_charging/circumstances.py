"""What a composite schedule depends on beside the profiles: EVSEs, transactions, the limits of the site."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from decimal import Decimal
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import ge, gt, in_, min_len

from ocppkit.smart_charging.model import RateUnit

__all__ = ["Circumstances", "Evse", "Limits", "Transaction"]

_MONTH: Final = 31 * 86_400


def _finite(_: Any, attribute: Attribute[Any], value: Decimal | None) -> None:
    if value is not None and (not value.is_finite() or value < 0):
        raise ValueError(f"{attribute.name}: must be a number of at least 0, is {value}")


def _positive(_: Any, attribute: Attribute[Any], value: Decimal) -> None:
    if not value.is_finite() or value <= 0:
        raise ValueError(f"{attribute.name}: must be a positive number, is {value}")


def _aware(_: Any, attribute: Attribute[Any], value: datetime | None) -> None:
    if value is not None and value.utcoffset() is None:
        raise ValueError(f"{attribute.name}: must have an offset from UTC, is {value}")


@frozen
class Limits:
    """What something bears: ``current`` in A on each phase, ``power`` in W on all phases together.

    Either is enough, the other is converted.

    Raises:
        ValueError: a limit is negative or no number.
    """

    current: Decimal | None = field(default=None, validator=_finite)
    power: Decimal | None = field(default=None, validator=_finite)

    def __getitem__(self, unit: RateUnit) -> Decimal | None:
        return self.current if unit is RateUnit.A else self.power

    def __bool__(self) -> bool:
        return self.current is not None or self.power is not None


@frozen
class Evse:
    """An EVSE, in 1.6 a connector: its number, its nominal voltage in V, and what its hardware bears.

    ``voltage`` is that of one phase to neutral, or that of the direct current if ``dc``. ``phases`` are wired to it.

    Raises:
        ValueError: a number is out of range.
    """

    id: int = field(validator=gt(0))
    voltage: Decimal = field(default=Decimal(230), validator=_positive, kw_only=True)
    phases: int = field(default=3, validator=in_((1, 2, 3)), kw_only=True)
    dc: bool = field(default=False, kw_only=True)
    limits: Limits = field(default=Limits(), kw_only=True)


def _delays(delays: Mapping[int, Iterable[int]]) -> Mapping[int, tuple[int, ...]]:
    return {profile_id: tuple(seconds) for profile_id, seconds in delays.items()}


def _not_negative(_: Any, attribute: Attribute[Any], delays: Mapping[int, tuple[int, ...]]) -> None:
    for profile_id, seconds in delays.items():
        if any(one < 0 for one in seconds):
            raise ValueError(f"{attribute.name}[{profile_id}]: must be 0 or more, are {seconds}")


NO_DELAYS: Final[Mapping[int, tuple[int, ...]]] = {}


@frozen
class Transaction:
    """A running transaction: relative schedules count from ``charging_start``, or else from ``start``.

    ``charging_start`` is the moment of PowerPathClosed. ``priority``: priority charging is active. ``soc``: the state
    of charge in percent, if it is known. ``random_delays``: by profile id the delays in seconds that were drawn for its
    second period, its third and so on.

    Raises:
        ValueError: a time has no offset from UTC, or a delay is negative.

    Source: OCPP 2.1 Part 2, K01.FR.42, K01.FR.93, K01.FR.100, K21.FR.04.
    """

    id: str = field(converter=str)
    start: datetime = field(validator=_aware)
    charging_start: datetime | None = field(default=None, validator=_aware, kw_only=True)
    priority: bool = field(default=False, kw_only=True)
    soc: Decimal | None = field(default=None, validator=_finite, kw_only=True)
    random_delays: Mapping[int, tuple[int, ...]] = field(
        default=NO_DELAYS, converter=_delays, validator=_not_negative, kw_only=True
    )

    @property
    def anchor(self) -> datetime:
        """The moment that relative schedules count from."""
        return self.start if self.charging_start is None else self.charging_start


def _evses(evses: Iterable[Evse]) -> tuple[Evse, ...]:
    return tuple(evses)


def _differ(_: Any, attribute: Attribute[Any], evses: tuple[Evse, ...]) -> None:
    numbers = [evse.id for evse in evses]
    if len(set(numbers)) < len(numbers):
        raise ValueError(f"{attribute.name}: a number is there twice in {numbers}")


def _transactions(transactions: Mapping[int, Transaction]) -> Mapping[int, Transaction]:
    return dict(transactions)


_NO_TRANSACTIONS: Final[Mapping[int, Transaction]] = {}


@frozen(kw_only=True)
class Circumstances:
    """All that a composite schedule depends on beside the profiles and the question.

    - ``evses``: every EVSE, given as a collection; ``transactions``: by EVSE, those that run.
    - ``voltage``: nominal, of the connection of the whole station; ``local_limits``: what that connection bears.
      They and an EVSE's own limits cap every period.
    - ``default_limits``: what is reported where nothing limits, the hardware included; None there without them.
    - ``rate_units``: what the station takes, the first is its answer to a question that names none.
    - ``assume_transaction``: an EVSE without a transaction is computed as if one began at the time of the question.
    - ``recur_before_start``: recurring schedules run before their startSchedule too, as some stations have it.
    - ``setpoint_priority``: of the station's variable SetpointPriority, ``CSMS`` or (both names are in use)
      ``ExternalSystem`` or ``ExternalControl``.
    - ``offline_since``: None while there is a connection; ``time_zone``: that of schedules in local time.
    - ``schedule_index``: which schedule of a profile counts, where ISO 15118 has up to three.
    - ``tenths``: what was converted between A and W is rounded to one decimal, towards zero.
    - ``max_duration``: the longest composite schedule in seconds; one that is asked for longer is cut.

    Raises:
        ValueError: an EVSE is there twice, or a value is out of range.

    Source: OCPP 2.1 Part 2, K08.FR.06, K15.FR.22, K01.FR.90, K01.FR.101, Q06.FR.20 to Q06.FR.22, SC.04.
    """

    evses: tuple[Evse, ...] = field(default=(), converter=_evses, validator=_differ)
    transactions: Mapping[int, Transaction] = field(default=_NO_TRANSACTIONS, converter=_transactions)
    voltage: Decimal = field(default=Decimal(230), validator=_positive)
    local_limits: Limits = Limits()
    default_limits: Limits = Limits()
    rate_units: tuple[RateUnit, ...] = field(default=(RateUnit.A, RateUnit.W), validator=min_len(1))
    assume_transaction: bool = True
    recur_before_start: bool = False
    setpoint_priority: str = field(
        default="ExternalSystem", validator=in_(("CSMS", "ExternalSystem", "ExternalControl"))
    )
    offline_since: datetime | None = field(default=None, validator=_aware)
    time_zone: tzinfo | None = None
    schedule_index: int = field(default=0, validator=ge(0))
    tenths: bool = True
    max_duration: int = field(default=_MONTH, validator=gt(0))

    def evse(self, evse_id: int) -> Evse | None:
        """Return the EVSE of a number, None if there is none."""
        return next((evse for evse in self.evses if evse.id == evse_id), None)

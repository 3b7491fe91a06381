"""Numbers out of meter values: what was measured, in which unit, where and when, alike in every version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, final

if TYPE_CHECKING:
    from ocppkit import v16, v21, v201

    Sample: TypeAlias = v16.SampledValue | v201.SampledValueType | v21.SampledValueType
    Signed: TypeAlias = str | v201.SignedMeterValueType | v21.SignedMeterValueType
    MeterValue: TypeAlias = v16.MeterValue | v201.MeterValueType | v21.MeterValueType
    Carrier: TypeAlias = (
        v16.MeterValuesRequest
        | v16.StopTransactionRequest
        | v201.MeterValuesRequest
        | v201.TransactionEventRequest
        | v21.MeterValuesRequest
        | v21.TransactionEventRequest
    )
else:
    Sample = Signed = Any  # for what reads annotations at run time: the versions load when they are used

__all__ = ["Measurement", "measurements"]

D = TypeVar("D", bound=str | None)

# What Decimal() takes beyond it is no number of a meter: NaN, 1_000, digits of other scripts.
_NUMBER: Final = re.compile(r"\s*([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)\s*", re.ASCII)
# Whoever writes a number out in full pays for each power of ten, of which a few characters can ask for billions.
_MOST_DIGITS: Final = 1000
_EXACT: Final = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)

# Unit by unit: the base unit, and the power of ten and the offset that lead to it. Fahrenheit has no row, for its way
# to the others goes through ninths.
_ZERO: Final = Decimal(0)
_SCALES: Final[dict[str, tuple[str, int, Decimal]]] = {
    **{f"k{unit}": (unit, 3, _ZERO) for unit in ("Wh", "varh", "VAh", "W", "var", "VA")},
    "mHz": ("Hz", -3, _ZERO),
    "Hertz": ("Hz", 0, _ZERO),  # 1.6 errata
    "Celsius": ("K", 0, Decimal("273.15")),
    "Celcius": ("K", 0, Decimal("273.15")),  # the spelling of the 1.6 schemas
    "C": ("K", 0, Decimal("273.15")),  # seen from stations
}


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """One sampled value, in which the standard's defaults stand for what was left out.

    ``value`` is exact, with the multiplier of 2.x applied; None where there is no number: the text is empty, something
    else or signed data, or the number would have thousands of digits. ``unit`` is None where the station and the
    standard name none: the default is Wh, for measurands of energy alone. Without ``phase`` the value is an overall
    one. Texts are as on the wire, also those that the standard does not list. ``signed`` is the signed data untouched,
    in 1.6 the text of a sample in the format SignedData. ``sample`` is what all of it was read from.

    Source: OCPP 1.6, 7.43; OCPP 2.0.1 and 2.1 Part 2, SampledValueType and UnitOfMeasureType.
    """

    value: Decimal | None
    unit: str | None
    measurand: str
    phase: str | None
    location: str
    context: str
    timestamp: datetime
    signed: Signed | None = field(hash=False)
    sample: Sample = field(hash=False, repr=False)

    def in_unit(self, unit: str) -> Decimal | None:
        """Return the value in another unit, exactly; None where there is no number.

        Units convert with and without their kilo or milli, and so do K and Celsius, in every spelling that is in use.
        Any unit converts to itself.

        Raises:
            ValueError: the one unit does not convert to the other, or nobody knows what unit the value has.
        """
        base, power, offset = _SCALES.get(unit, (unit, 0, _ZERO))
        own_base, own_power, own_offset = _SCALES.get(self.unit or "", (self.unit, 0, _ZERO))
        if own_base != base:
            raise ValueError(f"{self.measurand} in {self.unit or 'an unknown unit'} does not convert to {unit}")
        if self.value is None:
            return None
        shift = _EXACT.subtract(own_offset, offset)
        return _EXACT.add(_times_ten_to(self.value, own_power - power), shift)


def measurements(source: Carrier | MeterValue | Iterable[MeterValue]) -> list[Measurement]:
    """Return what a message of any version measured, in the order of its sampled values.

    It takes MeterValues, the StopTransaction of 1.6, the TransactionEvent of 2.x, and meter values by themselves.

    Raises:
        TypeError: the source is nothing that carries meter values.
    """
    return [
        _measurement(sample, meter_value.timestamp)
        for meter_value in _meter_values(source)
        for sample in meter_value.sampled_value or ()  # None in a message that was read as incomplete
    ]


def _meter_values(source: Any) -> Iterator[Any]:
    if hasattr(source, "meter_value"):
        found = source.meter_value
    elif hasattr(source, "transaction_data"):
        found = source.transaction_data
    else:
        found = source if hasattr(source, "__iter__") else (source,)
    for meter_value in found or ():
        if not hasattr(meter_value, "sampled_value"):
            raise TypeError(f"a {type(meter_value).__name__} carries no meter values")
        yield meter_value


def _measurement(sample: Any, timestamp: datetime) -> Measurement:
    value, unit, signed = _read_2x(sample) if hasattr(sample, "unit_of_measure") else _read_16(sample)
    measurand = _text(sample.measurand, "Energy.Active.Import.Register")
    return Measurement(
        value=value,
        unit=_text(unit, "Wh" if measurand.startswith("Energy") else None),
        measurand=measurand,
        phase=_text(sample.phase, None),
        location=_text(sample.location, "Outlet"),
        context=_text(sample.context, "Sample.Periodic"),
        timestamp=timestamp,
        signed=signed,
        sample=sample,
    )


def _text(text: str | None, default: D) -> str | D:
    return default if text is None else str(text)  # not the enumeration, which differs by version


def _read_16(sample: Any) -> tuple[Decimal | None, str | None, Signed | None]:
    if sample.format == "SignedData":
        return None, sample.unit, sample.value
    return _number(sample.value), sample.unit, None


def _read_2x(sample: Any) -> tuple[Decimal | None, str | None, Signed | None]:
    value, unit, multiplier = _number(sample.value), None, 0
    if sample.unit_of_measure is not None:
        unit, multiplier = sample.unit_of_measure.unit, sample.unit_of_measure.multiplier or 0
    if value is not None:
        value = _times_ten_to(value, multiplier) if abs(multiplier) < _MOST_DIGITS else None
    return value, unit, sample.signed_meter_value


def _number(value: object) -> Decimal | None:
    """Read a number, or the text of one, so that it prints without an exponent where it is great."""
    match value:
        case str() if len(value) <= _MOST_DIGITS and (found := _NUMBER.fullmatch(value)):
            return _times_ten_to(Decimal(found[1]), 0)
        case bool():
            return None
        case int():
            return Decimal(value)
        case float() if isfinite(value):
            return _times_ten_to(Decimal(repr(value)), 0)
        case _:
            return None


def _times_ten_to(number: Decimal, power: int) -> Decimal:
    return _EXACT.add(_EXACT.scaleb(number, power), _ZERO)  # adding 0 writes 1.5E+3 as 1500

"""Meter values of 1.6 and of 2.0.1, in both directions: nothing is computed that a float cannot hold exactly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from ocppkit import v16, v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.values import LOCATION, MEASURAND, PHASE, READING_CONTEXT, UNIT_DOWN, UNIT_UP
from ocppkit.bridge.ways import Way, dropped
from ocppkit.enums import OcppEnum
from ocppkit.errors import PayloadError
from ocppkit.json import JsonError, is_number, is_object, parse
from ocppkit.measurements import Measurement, measurements
from ocppkit.payloads import from_payload
from ocppkit.v16.registry import REGISTRY

__all__ = ["energy_register", "meter_values_down", "meter_values_up", "register_down", "register_up"]

_REGISTER: Final = "Energy.Active.Import.Register"


def meter_values_up(values: Sequence[v16.MeterValue], context: Context) -> list[v201.MeterValueType]:
    """Return what 2.0.1 can carry of meter values; none without a sample.

    A sample of signed data joins the number that was measured with it, for 2.0.1 has both in one. What is no number is
    dropped, as are measurands that 2.0.1 does not have. Source: OCPP 1.6, 7.43; OCA, signed meter values, 3.2.1.
    """
    made: list[v201.MeterValueType] = []
    for index, value in enumerate(values):
        inner = context.within(f"/{index}", f"/{len(made)}")
        samples = _samples_up(value, inner)
        if samples:
            made.append(v201.MeterValueType(timestamp=value.timestamp, sampled_value=samples))
        else:
            inner.lost("", LossKind.DROPPED, "no sample is left")
    return made


def meter_values_down(values: Sequence[v201.MeterValueType], context: Context) -> list[v16.MeterValue]:
    """Return what 1.6 can carry of meter values; none without a sample.

    Multipliers are multiplied out. A unit that 1.6 does not have is converted to the one that 1.6 means without it; a
    sample that 1.6 would read in the wrong unit is dropped, as are measurands that 1.6 does not have. Signed data
    follows its number as a sample of its own. Source: OCPP 2.0.1 Part 2, SampledValueType, UnitOfMeasureType.
    """
    made: list[v16.MeterValue] = []
    for index, value in enumerate(values):
        inner = context.within(f"/{index}", f"/{len(made)}")
        samples = [
            sample
            for position, (given, measured) in enumerate(zip(value.sampled_value, measurements(value), strict=True))
            for sample in _sample_down(given, measured, inner.within(f"/sampledValue/{position}"))
        ]
        if samples:
            dropped(inner, {"/customData": value.custom_data})
            made.append(v16.MeterValue(timestamp=value.timestamp, sampled_value=samples))
        else:
            inner.lost("", LossKind.DROPPED, "no sample is left")
    return made


def energy_register(one: Measurement) -> Decimal | None:
    """Return the energy imported so far, in Wh; None if a sample measures something else, or a phase of it."""
    if one.measurand == _REGISTER and one.phase is None:
        with suppress(ValueError):  # a unit that is none of energy
            return one.in_unit("Wh")
    return None


def register_up(wh: int, timestamp: datetime, reading: v201.ReadingContextEnumType) -> v201.MeterValueType:
    """Return the meter value that says what meterStart and meterStop say, in Wh."""
    sample = v201.SampledValueType(
        value=wh,
        context=reading,
        measurand=v201.MeasurandEnumType(_REGISTER),
        unit_of_measure=v201.UnitOfMeasureType(unit="Wh"),
    )
    return v201.MeterValueType(timestamp=timestamp, sampled_value=[sample])


def register_down(
    values: Sequence[v201.MeterValueType], reading: v201.ReadingContextEnumType | None, context: Context
) -> int | None:
    """Return the energy imported so far, in Wh, as the last sample in a reading context says; None if none does.

    ``reading`` None takes any context. Phases do not count, and a register elsewhere counts only where the outlet has
    none. Fractions of a Wh are cut, for 1.6 has whole ones.
    """
    found: dict[bool, tuple[str, Decimal]] = {}
    for index, value in enumerate(values):
        for position, one in enumerate(measurements(value)):
            wh = energy_register(one) if reading in {None, one.context} else None
            if wh is not None and abs(wh) < _MOST_WHOLE:
                found[one.location == "Outlet"] = f"/{index}/sampledValue/{position}/value", wh
    if not found:
        return None
    pointer, wh = found.get(True) or found[False]
    if wh != int(wh):
        context.lost(pointer, LossKind.ROUNDED, "1.6 has whole Wh")
    return int(wh)


def _has_counterparts(told: Iterable[tuple[Way[Any, Any], OcppEnum | None]], context: Context) -> bool:
    """Whether the other version can say what a sample measures: without its phase, say, it would be a total."""
    for way, value in told:
        if value is not None and not way.has(value):
            way.find(value, context, "")
            return False
    return True


# Up


def _samples_up(value: v16.MeterValue, context: Context) -> list[v201.SampledValueType]:
    found = measurements(value)
    signed_by = _twins(found)
    joined = {signature: number for number, signature in signed_by.items()}
    made: list[v201.SampledValueType] = []
    for index, (given, one) in enumerate(zip(value.sampled_value, found, strict=True)):
        inner = context.within(f"/sampledValue/{index}", f"/sampledValue/{len(made)}")
        if index in joined:
            inner.lost("", LossKind.FOLDED, f"joined with sample {joined[index]}, which measures the same")
            continue
        sample = _sample_up(given, one, inner)
        if sample is None:
            continue
        if index in signed_by:
            signature = context.within(f"/sampledValue/{signed_by[index]}", inner.made)
            sample.signed_meter_value = _signature_up(value.sampled_value[signed_by[index]].value, signature)
        made.append(sample)
    return made


def _twins(found: Sequence[Measurement]) -> dict[int, int]:
    """Return which sample of signed data signs which number, by index: they measure the same."""
    numbers: dict[Any, list[int]] = defaultdict(list)
    signed_by: dict[int, int] = {}
    for index, one in enumerate(found):
        if one.value is not None and _json_number(one.value) is not None:
            numbers[_what(one)].append(index)
    for index, one in enumerate(found):
        if one.signed is not None and (waiting := numbers[_what(one)]):
            signed_by[waiting.pop(0)] = index
    return signed_by


def _what(one: Measurement) -> tuple[str | None, ...]:
    return one.measurand, one.context, one.phase, one.location


def _sample_up(given: v16.SampledValue, one: Measurement, context: Context) -> v201.SampledValueType | None:
    if not _has_counterparts(
        ((MEASURAND.up, given.measurand), (PHASE.up, given.phase), (LOCATION.up, given.location)), context
    ):
        return None
    if given.unit is not None and len(given.unit) > _MOST_UNIT:
        context.lost("", LossKind.DROPPED, f"2.x has units of at most {_MOST_UNIT} characters")
        return None
    number = _number_up(given, one, context)
    if number is None:
        return None
    signature = None
    if one.signed is not None:
        signature = _signature_up(given.value, context)
        if signature is None:
            return None
        context.lost("/value", LossKind.INVENTED, "2.x wants a number beside signed data")
    return v201.SampledValueType(
        value=number,
        context=READING_CONTEXT.up(given.context, context, "/context"),
        measurand=MEASURAND.up(given.measurand, context, ""),
        phase=PHASE.up(given.phase, context, "/phase"),
        location=LOCATION.up(given.location, context, "/location"),
        signed_meter_value=signature,
        unit_of_measure=None if given.unit is None else v201.UnitOfMeasureType(unit=_unit_up(given.unit, context)),
    )


def _unit_up(unit: v16.UnitOfMeasure, context: Context) -> str:
    made = UNIT_UP.get(unit, unit.value)
    if made != unit:
        context.lost("/unit", LossKind.FOLDED, f"spelt {made}")
    return made


def _number_up(given: v16.SampledValue, one: Measurement, context: Context) -> int | float | None:
    if one.signed is not None:
        return 0
    number = None if one.value is None else _json_number(one.value)
    if number is None or one.value is None:
        context.lost("", LossKind.DROPPED, "the value is no number")
        return None
    written = Decimal(repr(number))
    if written != one.value:
        context.lost("/value", LossKind.ROUNDED, "a JSON number has no more digits")
    elif _text(written) != given.value:
        context.lost("/value", LossKind.FOLDED, "the number can be written in other ways")
    return number


def _json_number(value: Decimal) -> int | float | None:
    """Return a number for JSON; one without a decimal point keeps all its digits, up to a limit."""
    is_whole = value.as_tuple().exponent == 0 and abs(value) < _MOST_WHOLE
    number = int(value) if is_whole else float(value)
    return number if is_number(number) else None


_MOST_WHOLE: Final = 10**40
_MOST_SIGNED: Final = 2500
_MOST_UNIT: Final = 20
_SIGNED_FIELDS: Final = ("signedMeterData", "signingMethod", "encodingMethod", "publicKey")


def _signature_up(text: str, context: Context) -> v201.SignedMeterValueType | None:
    """Return signed data, which 1.6 has as the JSON text of the 2.x type; another text is the data itself."""
    with suppress(JsonError):
        payload = parse(text)
        if is_object(payload) and "signedMeterData" in payload:
            missing = [name for name in _SIGNED_FIELDS if name not in payload]
            with suppress(PayloadError):
                made = from_payload(v201.SignedMeterValueType, {**payload, **dict.fromkeys(missing, "")})
                _invented(missing, context)
                if made.__ocpp_json__() != text:
                    context.lost("/value", LossKind.FOLDED, "the JSON can be written in other ways")
                return made
    if len(text) > _MOST_SIGNED:
        context.lost("", LossKind.DROPPED, f"2.x has signed data of at most {_MOST_SIGNED} characters")
        return None
    _invented(_SIGNED_FIELDS[1:], context)
    return v201.SignedMeterValueType(signed_meter_data=text, signing_method="", encoding_method="", public_key="")


def _invented(names: Sequence[str], context: Context) -> None:
    for name in names:
        context.lost(f"/signedMeterValue/{name}", LossKind.INVENTED, "nothing is known of it")


# Down

# In which unit 1.6 reads a number that comes without one, where 2.x may have units that 1.6 cannot write.
_MEANT: Final = {
    one.name: one.implied or one.units[0] for one in REGISTRY.measurands.values() if one.implied or one.units
}


def _sample_down(given: v201.SampledValueType, one: Measurement, context: Context) -> list[v16.SampledValue]:
    if not _has_counterparts(
        ((MEASURAND.down, given.measurand), (PHASE.down, given.phase), (LOCATION.down, given.location)), context
    ):
        return []
    found = _in_unit_of_16(given, one, context)
    if found is None:
        return []
    number, unit = found
    dropped(context, {"/customData": given.custom_data})
    sample = v16.SampledValue(
        value=_text(number),
        context=READING_CONTEXT.down(given.context, context, "/context"),
        measurand=MEASURAND.down(given.measurand, context, ""),
        phase=PHASE.down(given.phase, context, "/phase"),
        location=LOCATION.down(given.location, context, "/location"),
        unit=unit,
    )
    if given.signed_meter_value is None:
        return [sample]
    try:
        text = given.signed_meter_value.__ocpp_json__()
    except PayloadError:  # read leniently, and not to be repeated; the number is what is billed
        context.lost("/signedMeterValue", LossKind.DROPPED, "no schema has it")
        return [sample]
    return [sample, replace(sample, value=text, format=v16.ValueFormat.SIGNED_DATA)]


def _in_unit_of_16(
    given: v201.SampledValueType, one: Measurement, context: Context
) -> tuple[Decimal, v16.UnitOfMeasure | None] | None:
    """Return the number and its unit, None where 1.6 means that one without a word; None if 1.6 has none for it."""
    value, of = one.value, given.unit_of_measure
    if value is None:
        context.lost("", LossKind.DROPPED, "the value has too many digits")
        return None
    if of is None:
        return value, None
    dropped(context, {"/unitOfMeasure/customData": of.custom_data})
    if of == v201.UnitOfMeasureType():
        context.lost("/unitOfMeasure", LossKind.DROPPED, "nothing is in it")
    if of.multiplier is not None:
        context.lost("/unitOfMeasure/multiplier", LossKind.FOLDED, "the value is multiplied out")
    unit = UNIT_DOWN.get(of.unit or "")
    if of.unit is not None and unit is None:
        meant = _MEANT.get(one.measurand)
        try:
            value = value if meant is None else one.in_unit(meant) or value
        except ValueError:
            context.lost("", LossKind.DROPPED, f"1.6 has no unit {of.unit} and would read {meant}")
            return None
        unit = UNIT_DOWN.get(meant or "")
        context.lost("/unitOfMeasure/unit", LossKind.FOLDED, f"1.6 has {meant or 'no unit'}")
    if value != Decimal(repr(given.value)):
        context.lost("/value", LossKind.FOLDED, "the number of the other unit or multiplier")
    return value, unit


def _text(number: Decimal) -> str:
    return format(number, "f")

"""Building a message in user code, and refusing a bad one with everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from ocppkit import OCPP201, PayloadError, from_payload, v201
from ocppkit import json as our_json
from tests.benchmarks.codec import MICROSECONDS
from tests.benchmarks.peers.contestant import Contestant, library
from tests.benchmarks.peers.mobilityhouse import Mobilityhouse
from tests.benchmarks.peers.ours import Ocppkit
from tests.benchmarks.peers.validators import JsonSchemaRs
from tests.benchmarks.peers.with_cattrs import Cattrs
from tests.benchmarks.peers.with_msgspec import Msgspec
from tests.benchmarks.peers.with_pydantic import Pydantic
from tests.benchmarks.rounds import Pace, Turn, interleaved
from tests.benchmarks.workload import VERSIONS, by_label, mutants
from tests.official import printed_class

AT = datetime(2026, 3, 4, 5, 6, 7, 890000, UTC)
SAMPLES = 5


def ours() -> object:
    """Build a TransactionEvent as a program of ours does."""
    return v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType.UPDATED,
        timestamp=AT,
        trigger_reason=v201.TriggerReasonEnumType.METER_VALUE_PERIODIC,
        seq_no=23,
        offline=False,
        transaction_info=v201.TransactionType(
            transaction_id="b1d6f0a4", charging_state=v201.ChargingStateEnumType.CHARGING, time_spent_charging=1860
        ),
        evse=v201.EVSEType(id=1, connector_id=1),
        meter_value=[
            v201.MeterValueType(
                timestamp=AT,
                sampled_value=[
                    v201.SampledValueType(
                        value=2310.4,
                        context=v201.ReadingContextEnumType.SAMPLE_PERIODIC,
                        measurand=v201.MeasurandEnumType.VOLTAGE,
                        phase=v201.PhaseEnumType.L1,
                        location=v201.LocationEnumType.OUTLET,
                        unit_of_measure=v201.UnitOfMeasureType(unit="V", multiplier=0),
                    )
                    for _ in range(SAMPLES)
                ],
            )
        ],
    )


def theirs() -> Callable[[], object]:
    """Return how a program of the incumbent builds it."""
    call, types = library("ocpp.v201.call"), library("ocpp.v201.datatypes")

    def build() -> object:
        return call.TransactionEvent(
            event_type="Updated",
            timestamp="2026-03-04T05:06:07.890Z",
            trigger_reason="MeterValuePeriodic",
            seq_no=23,
            offline=False,
            transaction_info=types.TransactionType(
                transaction_id="b1d6f0a4", charging_state="Charging", time_spent_charging=1860
            ),
            evse=types.EVSEType(id=1, connector_id=1),
            meter_value=[
                types.MeterValueType(
                    timestamp="2026-03-04T05:06:07.890Z",
                    sampled_value=[
                        types.SampledValueType(
                            value=2310.4,
                            context="Sample.Periodic",
                            measurand="Voltage",
                            phase="L1",
                            location="Outlet",
                            unit_of_measure=types.UnitOfMeasureType(unit="V", multiplier=0),
                        )
                        for _ in range(SAMPLES)
                    ],
                )
            ],
        )

    return build


def by_wire_names(types: Mapping[str, Any], *, text: bool) -> Callable[[], object]:
    """Return how it is built from classes whose fields keep the names of the wire; ``text``: enums as text."""

    def member(enum: str, value: str) -> Any:
        return value if text else types[enum](value)

    updated = member("TransactionEventEnumType", "Updated")
    reason = member("TriggerReasonEnumType", "MeterValuePeriodic")
    charging = member("ChargingStateEnumType", "Charging")
    context = member("ReadingContextEnumType", "Sample.Periodic")
    measurand = member("MeasurandEnumType", "Voltage")
    phase, location = member("PhaseEnumType", "L1"), member("LocationEnumType", "Outlet")
    event, info, evse = types["TransactionEventRequest"], types["TransactionType"], types["EVSEType"]
    meter, sampled, unit = types["MeterValueType"], types["SampledValueType"], types["UnitOfMeasureType"]

    def build() -> object:
        return event(
            eventType=updated,
            timestamp=AT,
            triggerReason=reason,
            seqNo=23,
            offline=False,
            transactionInfo=info(transactionId="b1d6f0a4", chargingState=charging, timeSpentCharging=1860),
            evse=evse(id=1, connectorId=1),
            meterValue=[
                meter(
                    timestamp=AT,
                    sampledValue=[
                        sampled(
                            value=2310.4,
                            context=context,
                            measurand=measurand,
                            phase=phase,
                            location=location,
                            unitOfMeasure=unit(unit="V", multiplier=0),
                        )
                        for _ in range(SAMPLES)
                    ],
                )
            ],
        )

    return build


def building(pace: Pace) -> dict[str, float]:
    """Return the microseconds of building a TransactionEvent."""
    sample = by_label(OCPP201, "TransactionEvent")
    models: dict[str, Any] = Pydantic().module(sample).__dict__
    turns = {
        Ocppkit.name: Turn(ours),
        Mobilityhouse.name: Turn(theirs()),
        "attrs with validators": Turn(by_wire_names(Cattrs().types(sample), text=False)),
        "pydantic v2 (enums as text)": Turn(by_wire_names(models, text=True)),
        "msgspec (checks nothing)": Turn(by_wire_names(Msgspec().types(sample), text=False)),
    }
    return {name: seconds * MICROSECONDS for name, seconds in interleaved(turns, pace).items()}


def _refusal(read: Callable[[str], object], text: str) -> Callable[[], object]:
    def refuse() -> object:
        try:
            read(text)
        except PayloadError as error:
            return error.findings, str(error)
        except Exception as error:
            return str(error)
        return None

    return refuse


def _explained(cls: Any, payload: Any) -> Callable[[], object]:
    def refuse() -> object:
        try:
            return from_payload(cls, payload)
        except PayloadError as error:
            return error.findings, str(error)

    return refuse


def rejecting(pace: Pace) -> dict[str, Any]:
    """Return, for each invalid message, microseconds of accepting the valid one and of refusing it, by contestant."""
    found: dict[str, Any] = {}
    contestants: list[Contestant] = [Ocppkit(), Mobilityhouse(), JsonSchemaRs(), Pydantic(), Msgspec()]
    parser = our_json.parse
    contestants[0].ready()
    try:
        for version in VERSIONS:
            rows: list[dict[str, Any]] = []
            for wrong, original, sample in mutants(version):
                cls = printed_class(version.name, sample.message)
                valid, broken = original.payload, sample.payload
                turns = {
                    "accepted": Turn(lambda cls=cls, valid=valid: from_payload(cls, valid)),  # type: ignore[misc]
                    "refused": Turn(_explained(cls, broken)),
                }
                for one in contestants:
                    read = one.reader(original)
                    turns[f"accepted, {one.name}"] = Turn(lambda read=read, text=original.text: read(text))  # type: ignore[misc]
                    turns[f"refused, {one.name}"] = Turn(_refusal(read, sample.text))
                times = interleaved(turns, pace)
                rows.append(
                    {
                        "wrong": wrong,
                        "label": sample.label,
                        **{name: seconds * MICROSECONDS for name, seconds in times.items()},
                    }
                )
            found[version.name] = rows
    finally:
        our_json.parse = parser
    return found


def run(pace: Pace) -> dict[str, Any]:
    """Return the microseconds of building and of refusing."""
    return {"building": building(pace), "rejecting": rejecting(pace)}

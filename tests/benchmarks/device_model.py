"""What a device model of 2,000 variables costs a station and a CSMS, in microseconds per variable.

Run it as ``python -m tests.benchmarks.device_model [--variables 2000] [--rounds 5]``. The best round counts. The last
rows are a sweep over a monitor on every variable, with none and with a tenth of the values changed since the last one:
at 10 Hz a sweep may take 100 ms, and it prints how much of that it takes. Exit code 1 if it takes more.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from ocppkit import OCPP201, Call, dumps, from_payload, loads, v201
from ocppkit.device_model import (
    Attribute,
    AttributeType,
    ComponentKey,
    DeviceModel,
    Entry,
    Mutability,
    VariableKey,
    from_json,
    get_variables,
    load,
    notify_reports,
    save,
    set_variables,
    to_json,
)
from ocppkit.device_model.documents import component_type, variable_type
from ocppkit.device_model.join import Completed, Joiner, model_of
from ocppkit.device_model.monitors import Monitor, Monitors, MonitorType
from ocppkit.registry.values import Characteristics, DataKind
from ocppkit.store import MemoryStore
from tests.benchmarks.rounds import best

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
FULL = v201.GetBaseReportRequest(request_id=1, report_base=v201.ReportBaseEnumType.FULL_INVENTORY)
ITEMS = 50  # of a request
TENTH = 10
HERTZ = 10


def station(variables: int) -> DeviceModel[OCPP201]:
    """Make a model of ten variables for each component, each with two attributes."""
    known = Characteristics(DataKind.DECIMAL, unit="W", min_limit=0, max_limit=100_000)
    return DeviceModel(
        OCPP201,
        (
            Entry(
                ComponentKey("Meter", f"M{number // 10}", number // 100),
                VariableKey("Power", f"P{number % 10}"),
                known,
                [Attribute("100.5"), Attribute("50000", type=AttributeType.MAX_SET, mutability=Mutability.READ_ONLY)],
                supports_monitoring=True,
            )
            for number in range(variables)
        ),
    )


def chunks(model: DeviceModel[OCPP201]) -> list[list[Entry]]:
    """Return the entries of a model as requests take them."""
    entries = list(model)
    return [entries[start : start + ITEMS] for start in range(0, len(entries), ITEMS)]


def gets(model: DeviceModel[OCPP201]) -> list[v201.GetVariablesRequest]:
    """Make the requests that get everything."""
    return [
        v201.GetVariablesRequest(
            get_variable_data=[
                v201.GetVariableDataType(
                    component=component_type(v201, one.component), variable=variable_type(v201, one.variable)
                )
                for one in chunk
            ]
        )
        for chunk in chunks(model)
    ]


def sets(model: DeviceModel[OCPP201]) -> list[v201.SetVariablesRequest]:
    """Make the requests that set everything."""
    return [
        v201.SetVariablesRequest(
            set_variable_data=[
                v201.SetVariableDataType(
                    component=component_type(v201, one.component),
                    variable=variable_type(v201, one.variable),
                    attribute_value="200.25",
                )
                for one in chunk
            ]
        )
        for chunk in chunks(model)
    ]


def received(text: str) -> v201.NotifyReportRequest:
    """Read a frame as a CSMS does."""
    frame = loads(text)
    assert isinstance(frame, Call)
    return from_payload(v201.NotifyReportRequest, frame.payload)


def measured(variables: int, rounds: int) -> dict[str, float]:
    """Return the seconds of each kind of work on a model."""
    model = station(variables)
    document = json.loads(json.dumps(to_json(model)))
    parts = notify_reports(model, FULL, now=NOW)
    texts = [dumps(Call("1", "NotifyReport", part)) for part in parts]
    asked, ordered = gets(model), sets(model)
    changes = [change for entry in station(variables) if (change := entry.set("7")) is not None]
    store = MemoryStore()
    save(store, changes)

    def joined() -> None:
        joiner = Joiner()
        outcomes = [outcome for text in texts for outcome in joiner.take(received(text), 0.0)]
        (completed,) = [one for one in outcomes if isinstance(one, Completed)]
        assert len(model_of(OCPP201, completed)[0]) == variables

    return {
        "read a model from JSON": best(rounds, lambda: from_json(OCPP201, document)),
        "report it, in parts of 64 KiB": best(rounds, lambda: notify_reports(model, FULL, now=NOW)),
        "encode the parts": best(rounds, lambda: [dumps(Call("1", "NotifyReport", part)) for part in parts]),
        "decode, join, and make a model": best(rounds, joined),
        f"get, {ITEMS} to a request": best(rounds, lambda: [get_variables(model, one) for one in asked]),
        f"set, {ITEMS} to a request": best(rounds, lambda: [set_variables(model, one) for one in ordered]),
        "keep in memory": best(rounds, lambda: save(store, changes)),
        "load from memory": best(rounds, lambda: load(store, model)),
        **swept(station(variables), rounds),
    }


def swept(model: DeviceModel[OCPP201], rounds: int) -> dict[str, float]:
    """Return the seconds of a sweep, with a monitor on every variable."""
    monitors = Monitors(OCPP201)
    entries = list(model)
    for number, entry in enumerate(entries, 1):
        monitor = Monitor(
            id=number,
            component=entry.component,
            variable=entry.variable,
            type=MonitorType.UPPER_THRESHOLD,
            value=150,
            severity=5,
        )
        monitors.put(entry, monitor, NOW)
    count = 0

    def change() -> None:
        nonlocal count
        count += 1
        for entry in entries[::TENTH]:
            entry.set("200.5" if count % 2 else "100.5")
        events = monitors.sweep(NOW + timedelta(seconds=count / HERTZ))
        assert len(events) == len(entries[::TENTH])

    return {
        "sweep, nothing changed": best(rounds, lambda: monitors.sweep(NOW)),
        "sweep, a tenth alerts or clears": best(rounds, change),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what was measured, and return the exit code."""
    parser = argparse.ArgumentParser(description="Measure the device model.")
    parser.add_argument("--variables", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    times = measured(options.variables, options.rounds)
    print(f"{options.variables} variables, best of {options.rounds}")
    for name, seconds in times.items():
        print(f"  {name:34} {1e3 * seconds:9.2f} ms {1e6 * seconds / options.variables:9.2f} µs per variable")
    slowest = max(seconds for name, seconds in times.items() if name.startswith("sweep"))
    print(f"a sweep at {HERTZ} Hz takes {100 * slowest * HERTZ:.1f} % of one core")
    return slowest > 1 / HERTZ


if __name__ == "__main__":
    sys.exit(main())

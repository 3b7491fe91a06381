"""Making messages, reading them, leniently too, and frames."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import reveal_type

from ocppkit import (
    ERRATA,
    LENIENT,
    Call,
    Deviation,
    Finding,
    Leniency,
    PayloadError,
    Treatment,
    dumps,
    explain,
    from_payload,
    loads,
    read_payload,
    to_payload,
    v16,
    v21,
    v201,
)
from ocppkit.measurements import measurements

reset = v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)
reveal_type(reset.evse_id)  # int | None
reveal_type(to_payload(reset))  # dict[str, Any]
v201.ResetRequest()  # wrong: missing field
v201.ResetRequest(type="Immediate")  # wrong: field type
v201.ResetRequest(type=v21.ResetEnumType.IMMEDIATE)  # wrong: version
v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE, evse=1)  # wrong: field name
v201.ResetRequest(v201.ResetEnumType.IMMEDIATE)  # wrong: field name
print(v201.ResetEnumType.NEVER)  # wrong: field name
print(v201.EVSEType(id=1).connectorId)  # wrong: field name
v16.RemoteStopTransactionRequest(transaction_id="1")  # wrong: field type
v16.HeartbeatResponse(current_time="2026-01-02T03:04:05Z")  # wrong: field type
reset.evse_id = "1"  # wrong: field type
reset.evse = 1  # wrong: field name
print(v201.EVSEType(id=1).connector_id + 1)  # wrong: absent field
with_data = v201.DataTransferRequest(vendor_id="x", custom_data=v201.CustomDataType(vendor_id="y", extra={"a": [1]}))
if with_data.custom_data is not None:
    reveal_type(with_data.custom_data.vendor_id)  # str

reveal_type(from_payload(v16.BootNotificationRequest, {}))  # v16.BootNotificationRequest
reveal_type(explain(v16.BootNotificationRequest, {}))  # list[Finding]
from_payload(dict, {})  # wrong: field type
from_payload("Reset", {})  # wrong: field type

message, findings = read_payload(v16.MeterValuesRequest, {}, LENIENT)
reveal_type(message)  # v16.MeterValuesRequest
reveal_type(message.meter_value[0].sampled_value[0].unit)  # v16.UnitOfMeasure | None
reveal_type(read_payload(v16.HeartbeatResponse, {}, ERRATA).message)  # v16.HeartbeatResponse
for finding in findings:
    reveal_type(finding.treatment)  # Treatment
for measurement in measurements(message):
    reveal_type(measurement.value)  # Decimal | None
measurements(v16.HeartbeatResponse(current_time=datetime.now(UTC)))  # wrong: field type


def decide(finding: Finding) -> Treatment:
    return finding.treatment


def decides_nothing(finding: Finding) -> None: ...


policy = LENIENT.but({Deviation.UNKNOWN_KEY: Treatment.REJECT}, decide=decide)
reveal_type(policy)  # Leniency
LENIENT.but({"unknown key": "reject"})  # wrong: field type
Leniency(decide=decides_nothing)  # wrong: field type
read_payload(v16.HeartbeatResponse, {}, "lenient")  # wrong: field type

try:
    from_payload(v201.ResetRequest, {})
except PayloadError as error:
    reveal_type(error.findings[0].pointer)  # str
    reveal_type(error.code)  # ErrorCode

match loads("[]"):
    case Call(message_id, action, payload):
        reveal_type(message_id)  # str
        reveal_type(action)  # str
    case _:
        pass
dumps(Call("1", "Reset", reset))
dumps(Call("1", "Reset", {"type": "OnIdle"}))
dumps(Call(1, "Reset", {}))  # wrong: field type
dumps("[2]")  # wrong: field type

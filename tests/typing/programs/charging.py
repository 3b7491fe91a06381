"""Smart charging: drafts for three versions, a limit shared, and the schedule that holds."""

from __future__ import annotations

from datetime import UTC, datetime, time
from decimal import Decimal
from typing import reveal_type

from ocppkit import OCPP16, OCPP21, OCPP201, v16
from ocppkit.asyncio import StationPeer
from ocppkit.smart_charging import (
    Capabilities,
    Circumstances,
    Demand,
    Evse,
    Profiles,
    Purpose,
    RateUnit,
    Sharing,
    composite,
    flat,
    profile_of,
    set_response,
    share,
    time_of_use,
    validate,
)

NOW = datetime.now(UTC)
night = time_of_use(1, {time(6): 4_000, time(22): 11_000}, zone=UTC, since=NOW.date())
draft = flat(1, 16, unit=RateUnit.A, purpose=Purpose.TX_DEFAULT)
reveal_type(draft)  # Draft
reveal_type(draft.message(OCPP16))  # v16.ChargingProfile
reveal_type(night.message(OCPP201))  # v201.ChargingProfileType
reveal_type(draft.request(OCPP21, evse_id=0))  # v21.SetChargingProfileRequest
flat(1, "16")  # wrong: field type
flat(1, 16, unit="A")  # wrong: field type
flat(16)  # wrong: missing field
flat(1, 16, rate=RateUnit.A)  # wrong: field name
time_of_use(1, {"06:00": 4_000}, zone=UTC)  # wrong: field type
draft.message("1.6")  # wrong: field type


async def limit(old: StationPeer[OCPP16], station: StationPeer[OCPP201]) -> None:
    answer = await old.call(draft.request(OCPP16, evse_id=1))
    reveal_type(answer.status)  # v16.ChargingProfileStatus
    reveal_type(await station.call(draft.request(OCPP201, evse_id=1)))  # v201.SetChargingProfileResponse
    await station.call(draft.request(OCPP16, evse_id=1))  # wrong: version
    await old.call(draft.message(OCPP16))  # wrong: field type


cars = {"CS1": Demand(most=Decimal(32), least=Decimal(6)), "CS2": Demand(most=Decimal(16))}
reveal_type(share(40, cars, Sharing.EQUAL))  # dict[str, Decimal]
share(40, {"CS1": 32})  # wrong: field type

profile = profile_of(draft.message(OCPP201), evse_id=1)
installed = Profiles(OCPP201)
reveal_type(installed)  # Profiles
station = Capabilities(evses=[Evse(1)], max_stack_level=3, rate_units=(RateUnit.A,))
violations = validate(OCPP201, profile, station, installed)
reveal_type(violations)  # list[Violation]
reveal_type(set_response(OCPP201, violations))  # v201.SetChargingProfileResponse
validate(OCPP201, draft, station, installed)  # wrong: field type
profile_of(v16.ResetRequest(type=v16.ResetType.HARD), evse_id=1)  # wrong: field type
around = Circumstances(evses=[Evse(1, voltage=Decimal(230))])
schedule = composite([profile], version=OCPP201, evse_id=1, start=NOW, duration=3600, circumstances=around)
reveal_type(schedule.periods[0].start)  # int
reveal_type(schedule.message(OCPP201))  # v201.GetCompositeScheduleResponse
composite([profile], version=OCPP201, evse_id=1, start=NOW, duration=3600)  # wrong: missing field
composite([draft], version=OCPP201, evse_id=1, start=NOW, duration=3600, circumstances=around)  # wrong: field type

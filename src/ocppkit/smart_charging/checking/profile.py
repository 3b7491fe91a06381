"""Rules about a charging profile as a whole: what it is for, and where, when and by whom it may be set."""

from __future__ import annotations

from collections.abc import Iterator

from ocppkit.errors import PayloadError
from ocppkit.smart_charging.capabilities import Feature
from ocppkit.smart_charging.checking.case import Case, Found
from ocppkit.smart_charging.model import STATION, Kind, Purpose


def supported(case: Case) -> Iterator[Found]:
    """The station does smart charging; where not it ignores the profile of a remote start (K05.FR.04)."""
    if not case.capabilities.supported and not case.starting:
        yield Found("", "the station does no smart charging")


def evse_exists(case: Case) -> Iterator[Found]:
    """The EVSE exists."""
    evse = case.profile.evse_id
    if evse != STATION and evse not in case.capabilities.evses:
        yield Found("", f"{case.evse_name} {evse} does not exist")


def schema(case: Case) -> Iterator[Found]:
    """The profile is as its schema says: types, limits, listed values."""
    try:
        case.profile.message.__ocpp_json__()
    except PayloadError as error:
        for finding in error.findings:
            yield Found(finding.pointer, finding.demand.partition(": ")[2], finding.code)


def not_external(case: Case) -> Iterator[Found]:
    """The CSMS leaves ChargingStationExternalConstraints to external systems."""
    if case.profile.purpose is Purpose.EXTERNAL and case.from_csms:
        yield Found("/chargingProfilePurpose", "is for external systems, not for the CSMS")


def purpose_supported(case: Case) -> Iterator[Found]:
    """The station knows the purpose."""
    if case.profile.purpose not in case.capabilities.purposes:
        yield Found("/chargingProfilePurpose", f"{case.profile.purpose} is not supported")


def own_id(case: Case) -> Iterator[Found]:
    """Ids up to MaxExternalConstraintsId are for external systems."""
    most = case.capabilities.max_external_constraints_id
    if most is not None and case.from_csms and case.profile.id <= most:
        yield Found(f"/{case.id_name}", f"must be greater than {most}, is {case.profile.id}")


def max_at_station(case: Case) -> Iterator[Found]:
    """A ChargingStationMaxProfile is for the whole station."""
    if case.profile.purpose is Purpose.STATION_MAX and case.profile.evse_id != STATION:
        yield Found("", f"{case.evse_name} must be 0 with this purpose, is {case.profile.evse_id}")


def max_not_relative(case: Case) -> Iterator[Found]:
    """A ChargingStationMaxProfile does not wait for a transaction."""
    if case.profile.purpose is Purpose.STATION_MAX and case.profile.kind is Kind.RELATIVE:
        yield Found("/chargingProfileKind", "must not be Relative with this purpose")


def tx_at_evse(case: Case) -> Iterator[Found]:
    """A TxProfile is for one EVSE."""
    if _for_running(case) and case.profile.evse_id == STATION:
        yield Found("", f"{case.evse_name} must not be 0 with this purpose")


def transaction_runs(case: Case) -> Iterator[Found]:
    """A TxProfile is for a transaction that runs."""
    if _for_running(case) and case.profile.evse_id != STATION and case.transaction is None:
        yield Found("", f"no transaction runs at {case.evse_name} {case.profile.evse_id}")


def transaction_given(case: Case) -> Iterator[Found]:
    """A TxProfile names its transaction."""
    if _for_running(case) and case.profile.transaction_id is None:
        yield Found("/transactionId", "is missing")


def transaction_is_that(case: Case) -> Iterator[Found]:
    """A TxProfile names the transaction that runs at its EVSE."""
    given = case.profile.transaction_id
    if _for_running(case) and given is not None and case.transaction not in (None, given):
        yield Found("/transactionId", f"must be {case.transaction}, which runs there, is {given}")


def _for_running(case: Case) -> bool:
    return case.profile.purpose is Purpose.TX and not case.starting


def fits_start(case: Case) -> Iterator[Found]:
    """A profile in a remote start is a TxProfile, and cannot know its transaction."""
    if case.starting and case.profile.purpose is not Purpose.TX:
        yield Found("/chargingProfilePurpose", f"must be TxProfile in a remote start, is {case.profile.purpose}")
    if case.starting and case.profile.transaction_id is not None:
        yield Found("/transactionId", "must not be given in a remote start")


def in_sequence(case: Case) -> Iterator[Found]:
    """A profile for an ISO 15118 session comes when the session is ready for it."""
    if case.session.too_early:
        yield Found("", "comes too early in the ISO 15118 session")


def transaction_only_with_tx(case: Case) -> Iterator[Found]:
    """A transaction is named by TxProfiles alone."""
    if case.profile.purpose is not Purpose.TX and case.profile.transaction_id is not None:
        yield Found("/transactionId", "must not be given with this purpose")


def stack_level(case: Case) -> Iterator[Found]:
    """The stack level is between 0 and the highest of the station."""
    level, most = case.profile.stack_level, case.capabilities.max_stack_level
    if level < 0:
        yield Found("/stackLevel", f"must be at least 0, is {level}")
    elif most is not None and level > most:
        yield Found("/stackLevel", f"must be at most {most}, is {level}")


def kind_supported(case: Case) -> Iterator[Found]:
    """A dynamic profile is for a station that has them."""
    if case.profile.kind is Kind.DYNAMIC and Feature.DYNAMIC_PROFILES not in case.capabilities.features:
        yield Found("/chargingProfileKind", "Dynamic is not supported")


def updates_only_dynamic(case: Case) -> Iterator[Found]:
    """Times of updates are for dynamic profiles."""
    if case.profile.kind is Kind.DYNAMIC:
        return
    for name, value in (
        ("dynUpdateInterval", case.profile.dyn_update_interval),
        ("dynUpdateTime", case.profile.dyn_update_time),
    ):
        if value is not None:
            yield Found(f"/{name}", f"must not be given with kind {case.profile.kind}")


def offline_supported(case: Case) -> Iterator[Found]:
    """An end of validity while offline is for a station that has it."""
    given = case.profile.max_offline_duration is not None
    if given and Feature.MAX_OFFLINE_DURATION not in case.capabilities.features:
        yield Found("/maxOfflineDuration", "is not supported")


def recurrency_given(case: Case) -> Iterator[Found]:
    """A recurring profile says how often."""
    if case.profile.kind is Kind.RECURRING and case.profile.recurrency is None:
        yield Found("/recurrencyKind", "is missing with kind Recurring")

"""The rules for charging profiles as a table: what is checked, where the standard says so, and what is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Final, TypeAlias

from attrs import frozen

from ocppkit.errors import ErrorCode
from ocppkit.protocol import Version
from ocppkit.smart_charging.checking import installed as beside
from ocppkit.smart_charging.checking import modes
from ocppkit.smart_charging.checking import profile as whole
from ocppkit.smart_charging.checking import schedule as content
from ocppkit.smart_charging.checking.case import Case, Found
from ocppkit.versions import OCPP16, OCPP21, OCPP201

__all__ = ["ADVICE", "RULES", "Answer", "Rule", "Side"]

Check: TypeAlias = Callable[[Case], Iterable[Found]]
"""Yields the places of a profile that break a rule."""


class Side(StrEnum):
    """Whom the standard binds: the station must refuse, or the CSMS must not send and the station may refuse."""

    STATION = "S"
    CSMS = "C"


@frozen
class Answer:
    """What a version says: requirements, or where it has none the place that has the rule, and the answer to give.

    ``status`` and ``reason`` are those of the response; ``error`` takes their place where the call itself is refused.
    """

    requirements: tuple[str, ...]
    status: str = "Rejected"
    reason: str | None = None
    error: ErrorCode | None = None


@frozen
class Rule:
    """One rule: its number, its check, and by version its answer; a version without one does not have the rule.

    A profile that breaks one that ``stops`` is not looked at further. What ``counts_on_update`` is asked of the new
    values of a dynamic profile too.
    """

    number: int
    check: Check
    answers: Mapping[type[Version], Answer]
    side: Side = Side.STATION
    stops: bool = False
    counts_on_update: bool = False

    @property
    def claim(self) -> str:
        """What holds where the rule does, in a sentence."""
        return (self.check.__doc__ or "").strip()


def _rule(
    number: int,
    check: Check,
    requirements: str,
    reason: str | ErrorCode,
    *,
    old: str | Answer | None = None,
    only: tuple[type[Version], ...] = (OCPP201, OCPP21),
    side: Side = Side.STATION,
    stops: bool = False,
    on_update: bool = False,
) -> Rule:
    """Make a rule that is the same in the versions ``only``; ``old`` is where 1.6 has it, or what is special there."""
    error = reason if isinstance(reason, ErrorCode) else None
    answer = Answer(_listed(requirements), reason=None if error else reason, error=error)
    answers: dict[type[Version], Answer] = dict.fromkeys(only, answer)
    if old is not None:
        answers[OCPP16] = Answer(_listed(old)) if isinstance(old, str) else old
    return Rule(number, check, answers, side, stops, on_update)


def _new(number: int, check: Check, requirements: str, reason: str, *, on_update: bool = False) -> Rule:
    """Make a rule of 2.1 alone."""
    return _rule(number, check, requirements, reason, only=(OCPP21,), on_update=on_update)


def _listed(requirements: str) -> tuple[str, ...]:
    return tuple(requirements.split(", "))


_REFUSED: Final = ErrorCode.PROPERTY_CONSTRAINT_VIOLATION
_NOT_SUPPORTED: Final = ErrorCode.NOT_SUPPORTED

# In the order in which a station answers, so that one fault has one answer. "1.6 7.8" is a section of OCPP 1.6,
# "1.6E" its errata sheet; names of types and variables stand where no requirement has a number.
RULES: Final = (
    _rule(1, whole.supported, "K01.FR.29", _NOT_SUPPORTED, old=Answer(("1.6E 3.39",), error=_NOT_SUPPORTED)),
    _rule(2, whole.evse_exists, "K01.FR.28", "UnknownEvse", old=Answer(("1.6E 3.39",), error=_REFUSED)),
    _rule(
        3,
        whole.schema,
        "ChargingProfileType",
        _REFUSED,
        old=Answer(("1.6E 3.38",), error=_REFUSED),
        stops=True,
        on_update=True,
    ),
    _rule(5, whole.not_external, "K01.FR.22, K02.FR.07", "InvalidValue"),
    _rule(4, whole.purpose_supported, "K01.FR.120", "UnsupportedPurpose", old=Answer(("1.6 7.11",), "NotSupported")),
    _rule(30, beside.id_not_external, "K01.FR.05", "DuplicateProfile"),
    _new(36, whole.own_id, "K01.FR.81", "InvalidProfileId"),
    _rule(6, whole.max_at_station, "K04.FR.03", "InvalidProfile", old="1.6 3.13.1"),
    _rule(7, whole.max_not_relative, "K01.FR.38", "InvalidProfile", old="K01.FR.38 of 2.0.1"),
    _rule(8, whole.tx_at_evse, "K01.FR.16", "InvalidValue", old="1.6 3.13.1"),
    _rule(9, whole.transaction_runs, "K01.FR.09", "TxNotFound", old="1.6 3.13.1"),
    _rule(10, whole.transaction_given, "K01.FR.03", "MissingParam"),
    _rule(11, whole.transaction_is_that, "K01.FR.33", "TxNotFound", old="1.6 7.8"),
    _rule(12, whole.fits_start, "K05.FR.02, K05.FR.05", "InvalidProfile", old="1.6 5.16.2"),
    _rule(35, whole.in_sequence, "K15.FR.17", "InvalidMessageSeq"),
    _rule(13, whole.transaction_only_with_tx, "ChargingProfileType", "InvalidProfile"),
    _rule(14, whole.stack_level, "ProfileStackLevel", "InvalidStackLevel", old="1.6 9.4.1"),
    _new(47, whole.kind_supported, "K01.FR.121", "UnsupportedKind"),
    _new(49, whole.updates_only_dynamic, "K01.FR.122, K28.FR.04", "InvalidProfile"),
    _new(54, whole.offline_supported, "SupportsFeature[MaxOfflineDuration]", "InvalidProfile"),
    _rule(23, whole.recurrency_given, "ChargingProfileType", "InvalidProfile", old="1.6E 3.56"),
    _rule(17, content.one_schedule, "K01.FR.34, K15.FR.07", "InvalidProfile"),
    _new(48, content.dynamic_shape, "K28.FR.01, K28.FR.02, K28.FR.03", "InvalidSchedule"),
    _rule(15, content.number_of_periods, "PeriodsPerSchedule", "TooManyElements", old="1.6 9.4.3"),
    _rule(18, content.unit_supported, "K01.FR.26", "UnsupportedRateUnit", old="1.6 9.4.2"),
    _rule(19, content.first_at_zero, "K01.FR.31", "InvalidSchedule", old="1.6E 3.45"),
    _rule(20, content.ascending, "K01.FR.35", "InvalidSchedule", old="1.6 5.16.4"),
    _rule(21, content.start_given, "K01.FR.40", "InvalidSchedule"),
    Rule(21, content.start_given_16, {OCPP16: Answer(("1.6 7.13",))}),
    _rule(22, content.no_start_if_relative, "K01.FR.41", "InvalidSchedule"),
    _rule(24, content.sensible, "ChargingProfileType", "InvalidSchedule", old="1.6 7.8", on_update=True),
    _rule(25, content.phases_held, "K01.FR.43, K01.FR.45", "InvalidSchedule", old="1.6 7.14"),
    _rule(26, content.no_phases_with_dc, "K01.FR.44", "InvalidSchedule", only=(OCPP201,)),
    _new(26, content.no_phases_with_dc, "K01.FR.44, K01.FR.54", "NoPhaseForDC"),
    _rule(27, content.one_phase_to_use, "K01.FR.19, K01.FR.48", "InvalidSchedule"),
    _rule(28, content.phase_can_be_used, "K01.FR.20, K01.FR.46, K01.FR.48", "InvalidSchedule"),
    _new(37, content.priority_endless, "K01.FR.70", "InvalidSchedule"),
    _new(50, content.local_time_supported, "K01.FR.123", "InvalidSchedule"),
    _new(51, content.delay_supported, "K01.FR.124, K01.FR.95", "InvalidSchedule"),
    _new(52, content.soc_supported, "K01.FR.125", "InvalidSchedule"),
    _new(53, content.sleep_supported, "K01.FR.126", "InvalidSchedule"),
    _new(38, modes.priority_charges_only, "K01.FR.71, K01.FR.111, K01.FR.114", "InvalidSchedule"),
    _new(39, modes.mode_fits_purpose, "K01.FR.111, K01.FR.112, K01.FR.113, K01.FR.114", "InvalidOperationMode"),
    _new(40, modes.mode_supported, "K01.FR.115, Q09.FR.01", "InvalidOperationMode"),
    _new(41, modes.balancing_set, "Q09.FR.02", "MissingDevModelInfo"),
    _new(42, modes.frequency_curve, "Q08.FR.03", "NoFreqWattCurve"),
    _new(43, modes.no_quantities, "Q08.FR.04, Q10.FR.02", "InvalidSchedule", on_update=True),
    _new(44, modes.frequency_in_watts, "Q08.FR.05", "InvalidSchedule"),
    _new(
        55,
        modes.limit_per_phase,
        "K01.FR.142, K01.FR.143, K01.FR.144, K01.FR.145, K01.FR.146",
        "PhaseConflict",
        on_update=True,
    ),
    _new(56, modes.others_per_phase, "V2X.06, V2X.07, V2X.08, V2X.09, V2X.10", "PhaseConflict", on_update=True),
    _new(45, modes.fields_fit_mode, "Q 2.2", "InvalidSchedule", on_update=True),
    _new(46, modes.setpoint_within_limits, "V2X.05", "InvalidSchedule", on_update=True),
    _rule(29, beside.phases_agree, "errata 2025-09 2.36", "PhaseConflict", only=(OCPP201,)),
    _new(29, beside.phases_agree, "K01.FR.141", "PhaseConflict"),
    _rule(31, beside.level_free, "K01.FR.06", "DuplicateProfile", side=Side.CSMS),
    _rule(32, beside.station_default_free, "K01.FR.52", "DuplicateProfile"),
    _rule(33, beside.evse_default_free, "K01.FR.53", "DuplicateProfile"),
    _rule(34, beside.transaction_level_free, "K01.FR.39", "DuplicateProfile", side=Side.CSMS),
    _rule(16, beside.room_left, "Entries[ChargingProfiles]", "TooManyElements", old="1.6 9.4.5"),
    _new(57, beside.not_too_often, "K01.FR.56, K01.FR.57", "RateLimitExceeded"),
)
"""What a station checks before it takes a profile."""


def _advice(number: int, check: Check, version: type[Version], requirements: str) -> Rule:
    return Rule(number, check, {version: Answer(_listed(requirements), "Accepted")}, Side.CSMS)


ADVICE: Final = (
    _advice(58, modes.no_limits_with_setpoint, OCPP21, "Q03.FR.02, Q07.FR.03"),
    _advice(59, content.one_decimal, OCPP201, "ChargingSchedulePeriodType"),
    _advice(60, whole.transaction_given, OCPP16, "1.6 5.16"),
)
"""What a CSMS is asked beside, and a station does not mind."""

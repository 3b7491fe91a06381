"""Data types of OCPP 1.6.

Printed by `python -m codegen` from schemas/v16; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import final

from ocppkit._secrets import Secret
from ocppkit.messages import DataType, datatype
from ocppkit.v16.enums import (
    AuthorizationStatus,
    ChargingProfileKindType,
    ChargingProfilePurposeType,
    ChargingRateUnitType,
    HashAlgorithmEnumType,
    Location,
    Measurand,
    Phase,
    ReadingContext,
    RecurrencyKindType,
    UnitOfMeasure,
    ValueFormat,
)

__all__ = [
    "AuthorizationData", "CertificateHashDataType", "ChargingProfile", "ChargingSchedule", "ChargingSchedulePeriod",
    "FirmwareType", "IdTagInfo", "KeyValue", "LogParametersType", "MeterValue", "SampledValue",
]


@final
@datatype
class AuthorizationData(DataType):
    """Part of SendLocalListRequest.localAuthorizationList."""

    __slots__ = ("id_tag", "id_tag_info")

    id_tag: str
    """At most 20 characters."""
    id_tag_info: IdTagInfo | None

    def __init__(self, *, id_tag: str, id_tag_info: IdTagInfo | None = None) -> None:
        self.id_tag = id_tag
        self.id_tag_info = id_tag_info


@final
@datatype
class CertificateHashDataType(DataType):
    """Part of DeleteCertificateRequest.certificateHashData and GetInstalledCertificateIdsResponse.certificateHashData.
    """

    __slots__ = ("hash_algorithm", "issuer_name_hash", "issuer_key_hash", "serial_number")

    hash_algorithm: HashAlgorithmEnumType
    issuer_name_hash: str
    """At most 128 characters."""
    issuer_key_hash: str
    """At most 128 characters."""
    serial_number: str
    """At most 40 characters."""

    def __init__(
        self,
        *,
        hash_algorithm: HashAlgorithmEnumType,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
    ) -> None:
        self.hash_algorithm = hash_algorithm
        self.issuer_name_hash = issuer_name_hash
        self.issuer_key_hash = issuer_key_hash
        self.serial_number = serial_number


@final
@datatype
class ChargingProfile(DataType):
    """Part of RemoteStartTransactionRequest.chargingProfile and SetChargingProfileRequest.csChargingProfiles."""

    __slots__ = (
        "charging_profile_id",
        "stack_level",
        "charging_profile_purpose",
        "charging_profile_kind",
        "charging_schedule",
        "transaction_id",
        "recurrency_kind",
        "valid_from",
        "valid_to",
    )

    charging_profile_id: int
    stack_level: int
    charging_profile_purpose: ChargingProfilePurposeType
    charging_profile_kind: ChargingProfileKindType
    charging_schedule: ChargingSchedule
    transaction_id: int | None
    recurrency_kind: RecurrencyKindType | None
    valid_from: datetime | None
    """With time zone."""
    valid_to: datetime | None
    """With time zone."""

    def __init__(
        self,
        *,
        charging_profile_id: int,
        stack_level: int,
        charging_profile_purpose: ChargingProfilePurposeType,
        charging_profile_kind: ChargingProfileKindType,
        charging_schedule: ChargingSchedule,
        transaction_id: int | None = None,
        recurrency_kind: RecurrencyKindType | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
    ) -> None:
        self.charging_profile_id = charging_profile_id
        self.stack_level = stack_level
        self.charging_profile_purpose = charging_profile_purpose
        self.charging_profile_kind = charging_profile_kind
        self.charging_schedule = charging_schedule
        self.transaction_id = transaction_id
        self.recurrency_kind = recurrency_kind
        self.valid_from = valid_from
        self.valid_to = valid_to


@final
@datatype
class ChargingSchedule(DataType):
    """Part of GetCompositeScheduleResponse.chargingSchedule and ChargingProfile.chargingSchedule."""

    __slots__ = ("charging_rate_unit", "charging_schedule_period", "duration", "start_schedule", "min_charging_rate")

    charging_rate_unit: ChargingRateUnitType
    charging_schedule_period: list[ChargingSchedulePeriod]
    duration: int | None
    """In s."""
    start_schedule: datetime | None
    """With time zone."""
    min_charging_rate: float | None
    """A multiple of 0.1, in A or W, by chargingRateUnit."""

    def __init__(
        self,
        *,
        charging_rate_unit: ChargingRateUnitType,
        charging_schedule_period: list[ChargingSchedulePeriod],
        duration: int | None = None,
        start_schedule: datetime | None = None,
        min_charging_rate: float | None = None,
    ) -> None:
        self.charging_rate_unit = charging_rate_unit
        self.charging_schedule_period = charging_schedule_period
        self.duration = duration
        self.start_schedule = start_schedule
        self.min_charging_rate = min_charging_rate


@final
@datatype
class ChargingSchedulePeriod(DataType):
    """Part of ChargingSchedule.chargingSchedulePeriod."""

    __slots__ = ("start_period", "limit", "number_phases")

    start_period: int
    """In s."""
    limit: float
    """A multiple of 0.1, in A or W, by chargingRateUnit."""
    number_phases: int | None

    def __init__(self, *, start_period: int, limit: float, number_phases: int | None = None) -> None:
        self.start_period = start_period
        self.limit = limit
        self.number_phases = number_phases


@final
@datatype
class FirmwareType(DataType):
    """Part of SignedUpdateFirmwareRequest.firmware."""

    __slots__ = ("location", "retrieve_date_time", "signing_certificate", "signature", "install_date_time")

    location: str
    """At most 512 characters."""
    retrieve_date_time: datetime
    """With time zone."""
    signing_certificate: str
    """At most 5500 characters."""
    signature: str
    """At most 800 characters."""
    install_date_time: datetime | None
    """With time zone."""

    def __init__(
        self,
        *,
        location: str,
        retrieve_date_time: datetime,
        signing_certificate: str,
        signature: str,
        install_date_time: datetime | None = None,
    ) -> None:
        self.location = location
        self.retrieve_date_time = retrieve_date_time
        self.signing_certificate = signing_certificate
        self.signature = signature
        self.install_date_time = install_date_time


@final
@datatype
class IdTagInfo(DataType):
    """Part of AuthorizeResponse.idTagInfo, StartTransactionResponse.idTagInfo, StopTransactionResponse.idTagInfo and
    AuthorizationData.idTagInfo.
    """

    __slots__ = ("status", "expiry_date", "parent_id_tag")

    status: AuthorizationStatus
    expiry_date: datetime | None
    """With time zone."""
    parent_id_tag: str | None
    """At most 20 characters."""

    def __init__(
        self,
        *,
        status: AuthorizationStatus,
        expiry_date: datetime | None = None,
        parent_id_tag: str | None = None,
    ) -> None:
        self.status = status
        self.expiry_date = expiry_date
        self.parent_id_tag = parent_id_tag


@final
@datatype
class KeyValue(DataType):
    """Part of GetConfigurationResponse.configurationKey."""

    __slots__ = ("key", "readonly", "value")

    key: str
    """At most 50 characters."""
    readonly: bool
    value: str | None
    """At most 500 characters, secret where key is AuthorizationKey."""

    __ocpp_secrets__ = {"value": Secret(("key",), ("authorizationkey",))}

    def __init__(self, *, key: str, readonly: bool, value: str | None = None) -> None:
        self.key = key
        self.readonly = readonly
        self.value = value


@final
@datatype
class LogParametersType(DataType):
    """Part of GetLogRequest.log."""

    __slots__ = ("remote_location", "oldest_timestamp", "latest_timestamp")

    remote_location: str
    """At most 512 characters."""
    oldest_timestamp: datetime | None
    """With time zone."""
    latest_timestamp: datetime | None
    """With time zone."""

    def __init__(
        self,
        *,
        remote_location: str,
        oldest_timestamp: datetime | None = None,
        latest_timestamp: datetime | None = None,
    ) -> None:
        self.remote_location = remote_location
        self.oldest_timestamp = oldest_timestamp
        self.latest_timestamp = latest_timestamp


@final
@datatype
class MeterValue(DataType):
    """Part of MeterValuesRequest.meterValue and StopTransactionRequest.transactionData."""

    __slots__ = ("timestamp", "sampled_value")

    timestamp: datetime
    """With time zone."""
    sampled_value: list[SampledValue]

    def __init__(self, *, timestamp: datetime, sampled_value: list[SampledValue]) -> None:
        self.timestamp = timestamp
        self.sampled_value = sampled_value


@final
@datatype
class SampledValue(DataType):
    """Part of MeterValue.sampledValue."""

    __slots__ = ("value", "context", "format", "measurand", "phase", "location", "unit")

    value: str
    context: ReadingContext | None
    format: ValueFormat | None
    measurand: Measurand | None
    phase: Phase | None
    location: Location | None
    unit: UnitOfMeasure | None

    def __init__(
        self,
        *,
        value: str,
        context: ReadingContext | None = None,
        format: ValueFormat | None = None,
        measurand: Measurand | None = None,
        phase: Phase | None = None,
        location: Location | None = None,
        unit: UnitOfMeasure | None = None,
    ) -> None:
        self.value = value
        self.context = context
        self.format = format
        self.measurand = measurand
        self.phase = phase
        self.location = location
        self.unit = unit

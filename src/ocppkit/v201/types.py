"""Data types of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/v201; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import final

from ocppkit._secrets import Secret
from ocppkit.json import JsonValue
from ocppkit.messages import DataType, datatype
from ocppkit.v201.enums import (
    APNAuthenticationEnumType,
    AttributeEnumType,
    AuthorizationStatusEnumType,
    ChargingLimitSourceEnumType,
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingRateUnitEnumType,
    ChargingStateEnumType,
    ClearMonitoringStatusEnumType,
    CostKindEnumType,
    DataEnumType,
    EnergyTransferModeEnumType,
    EventNotificationEnumType,
    EventTriggerEnumType,
    GetCertificateIdUseEnumType,
    GetVariableStatusEnumType,
    HashAlgorithmEnumType,
    IdTokenEnumType,
    LocationEnumType,
    MeasurandEnumType,
    MessageFormatEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MonitorEnumType,
    MutabilityEnumType,
    OCPPInterfaceEnumType,
    OCPPTransportEnumType,
    OCPPVersionEnumType,
    PhaseEnumType,
    ReadingContextEnumType,
    ReasonEnumType,
    RecurrencyKindEnumType,
    SetMonitoringStatusEnumType,
    SetVariableStatusEnumType,
    VPNEnumType,
)

__all__ = [
    "ACChargingParametersType", "APNType", "AdditionalInfoType", "AuthorizationData", "CertificateHashDataChainType",
    "CertificateHashDataType", "ChargingLimitType", "ChargingNeedsType", "ChargingProfileCriterionType",
    "ChargingProfileType", "ChargingSchedulePeriodType", "ChargingScheduleType", "ChargingStationType",
    "ClearChargingProfileType", "ClearMonitoringResultType", "ComponentType", "ComponentVariableType",
    "CompositeScheduleType", "ConsumptionCostType", "CostType", "CustomDataType", "DCChargingParametersType",
    "EVSEType", "EventDataType", "FirmwareType", "GetVariableDataType", "GetVariableResultType", "IdTokenInfoType",
    "IdTokenType", "LogParametersType", "MessageContentType", "MessageInfoType", "MeterValueType", "ModemType",
    "MonitoringDataType", "NetworkConnectionProfileType", "OCSPRequestDataType", "RelativeTimeIntervalType",
    "ReportDataType", "SalesTariffEntryType", "SalesTariffType", "SampledValueType", "SetMonitoringDataType",
    "SetMonitoringResultType", "SetVariableDataType", "SetVariableResultType", "SignedMeterValueType",
    "StatusInfoType", "TransactionType", "UnitOfMeasureType", "VPNType", "VariableAttributeType",
    "VariableCharacteristicsType", "VariableMonitoringType", "VariableType",
]


@final
@datatype
class ACChargingParametersType(DataType):
    """Part of ChargingNeedsType.acChargingParameters."""

    __slots__ = ("energy_amount", "ev_min_current", "ev_max_current", "ev_max_voltage", "custom_data")

    energy_amount: int
    """In Wh."""
    ev_min_current: int
    """In A."""
    ev_max_current: int
    """In A."""
    ev_max_voltage: int
    """In V."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        energy_amount: int,
        ev_min_current: int,
        ev_max_current: int,
        ev_max_voltage: int,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.energy_amount = energy_amount
        self.ev_min_current = ev_min_current
        self.ev_max_current = ev_max_current
        self.ev_max_voltage = ev_max_voltage
        self.custom_data = custom_data


@final
@datatype
class APNType(DataType):
    """Part of NetworkConnectionProfileType.apn."""

    __slots__ = (
        "apn",
        "apn_authentication",
        "custom_data",
        "apn_user_name",
        "apn_password",
        "sim_pin",
        "preferred_network",
        "use_only_preferred_network",
    )

    apn: str
    """At most 512 characters."""
    apn_authentication: APNAuthenticationEnumType
    custom_data: CustomDataType | None
    apn_user_name: str | None
    """At most 20 characters."""
    apn_password: str | None
    """At most 20 characters, secret."""
    sim_pin: int | None
    """Secret."""
    preferred_network: str | None
    """At most 6 characters."""
    use_only_preferred_network: bool | None
    """False where absent."""

    __ocpp_secrets__ = {"apn_password": Secret(), "sim_pin": Secret()}

    def __init__(
        self,
        *,
        apn: str,
        apn_authentication: APNAuthenticationEnumType,
        custom_data: CustomDataType | None = None,
        apn_user_name: str | None = None,
        apn_password: str | None = None,
        sim_pin: int | None = None,
        preferred_network: str | None = None,
        use_only_preferred_network: bool | None = None,
    ) -> None:
        self.apn = apn
        self.apn_authentication = apn_authentication
        self.custom_data = custom_data
        self.apn_user_name = apn_user_name
        self.apn_password = apn_password
        self.sim_pin = sim_pin
        self.preferred_network = preferred_network
        self.use_only_preferred_network = use_only_preferred_network


@final
@datatype
class AdditionalInfoType(DataType):
    """Part of IdTokenType.additionalInfo."""

    __slots__ = ("additional_id_token", "type", "custom_data")

    additional_id_token: str
    """At most 36 characters."""
    type: str
    """At most 50 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, additional_id_token: str, type: str, custom_data: CustomDataType | None = None) -> None:
        self.additional_id_token = additional_id_token
        self.type = type
        self.custom_data = custom_data


@final
@datatype
class AuthorizationData(DataType):
    """Part of SendLocalListRequest.localAuthorizationList."""

    __slots__ = ("id_token", "custom_data", "id_token_info")

    id_token: IdTokenType
    custom_data: CustomDataType | None
    id_token_info: IdTokenInfoType | None

    def __init__(
        self,
        *,
        id_token: IdTokenType,
        custom_data: CustomDataType | None = None,
        id_token_info: IdTokenInfoType | None = None,
    ) -> None:
        self.id_token = id_token
        self.custom_data = custom_data
        self.id_token_info = id_token_info


@final
@datatype
class CertificateHashDataChainType(DataType):
    """Part of GetInstalledCertificateIdsResponse.certificateHashDataChain."""

    __slots__ = ("certificate_hash_data", "certificate_type", "custom_data", "child_certificate_hash_data")

    certificate_hash_data: CertificateHashDataType
    certificate_type: GetCertificateIdUseEnumType
    custom_data: CustomDataType | None
    child_certificate_hash_data: list[CertificateHashDataType] | None
    """1 to 4 items."""

    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        certificate_type: GetCertificateIdUseEnumType,
        custom_data: CustomDataType | None = None,
        child_certificate_hash_data: list[CertificateHashDataType] | None = None,
    ) -> None:
        self.certificate_hash_data = certificate_hash_data
        self.certificate_type = certificate_type
        self.custom_data = custom_data
        self.child_certificate_hash_data = child_certificate_hash_data


@final
@datatype
class CertificateHashDataType(DataType):
    """Part of CustomerInformationRequest.customerCertificate, DeleteCertificateRequest.certificateHashData,
    CertificateHashDataChainType.certificateHashData and CertificateHashDataChainType.childCertificateHashData.
    """

    __slots__ = ("hash_algorithm", "issuer_name_hash", "issuer_key_hash", "serial_number", "custom_data")

    hash_algorithm: HashAlgorithmEnumType
    issuer_name_hash: str
    """At most 128 characters."""
    issuer_key_hash: str
    """At most 128 characters."""
    serial_number: str
    """At most 40 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        hash_algorithm: HashAlgorithmEnumType,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.hash_algorithm = hash_algorithm
        self.issuer_name_hash = issuer_name_hash
        self.issuer_key_hash = issuer_key_hash
        self.serial_number = serial_number
        self.custom_data = custom_data


@final
@datatype
class ChargingLimitType(DataType):
    """Part of NotifyChargingLimitRequest.chargingLimit."""

    __slots__ = ("charging_limit_source", "custom_data", "is_grid_critical")

    charging_limit_source: ChargingLimitSourceEnumType
    custom_data: CustomDataType | None
    is_grid_critical: bool | None

    def __init__(
        self,
        *,
        charging_limit_source: ChargingLimitSourceEnumType,
        custom_data: CustomDataType | None = None,
        is_grid_critical: bool | None = None,
    ) -> None:
        self.charging_limit_source = charging_limit_source
        self.custom_data = custom_data
        self.is_grid_critical = is_grid_critical


@final
@datatype
class ChargingNeedsType(DataType):
    """Part of NotifyEVChargingNeedsRequest.chargingNeeds."""

    __slots__ = (
        "requested_energy_transfer",
        "custom_data",
        "ac_charging_parameters",
        "dc_charging_parameters",
        "departure_time",
    )

    requested_energy_transfer: EnergyTransferModeEnumType
    custom_data: CustomDataType | None
    ac_charging_parameters: ACChargingParametersType | None
    dc_charging_parameters: DCChargingParametersType | None
    departure_time: datetime | None
    """With time zone."""

    def __init__(
        self,
        *,
        requested_energy_transfer: EnergyTransferModeEnumType,
        custom_data: CustomDataType | None = None,
        ac_charging_parameters: ACChargingParametersType | None = None,
        dc_charging_parameters: DCChargingParametersType | None = None,
        departure_time: datetime | None = None,
    ) -> None:
        self.requested_energy_transfer = requested_energy_transfer
        self.custom_data = custom_data
        self.ac_charging_parameters = ac_charging_parameters
        self.dc_charging_parameters = dc_charging_parameters
        self.departure_time = departure_time


@final
@datatype
class ChargingProfileCriterionType(DataType):
    """Part of GetChargingProfilesRequest.chargingProfile."""

    __slots__ = (
        "custom_data",
        "charging_profile_purpose",
        "stack_level",
        "charging_profile_id",
        "charging_limit_source",
    )

    custom_data: CustomDataType | None
    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None
    charging_profile_id: list[int] | None
    """At least 1 item."""
    charging_limit_source: list[ChargingLimitSourceEnumType] | None
    """1 to 4 items."""

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        charging_profile_purpose: ChargingProfilePurposeEnumType | None = None,
        stack_level: int | None = None,
        charging_profile_id: list[int] | None = None,
        charging_limit_source: list[ChargingLimitSourceEnumType] | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.charging_profile_purpose = charging_profile_purpose
        self.stack_level = stack_level
        self.charging_profile_id = charging_profile_id
        self.charging_limit_source = charging_limit_source


@final
@datatype
class ChargingProfileType(DataType):
    """Part of ReportChargingProfilesRequest.chargingProfile, RequestStartTransactionRequest.chargingProfile and
    SetChargingProfileRequest.chargingProfile.
    """

    __slots__ = (
        "id",
        "stack_level",
        "charging_profile_purpose",
        "charging_profile_kind",
        "charging_schedule",
        "custom_data",
        "recurrency_kind",
        "valid_from",
        "valid_to",
        "transaction_id",
    )

    id: int
    stack_level: int
    charging_profile_purpose: ChargingProfilePurposeEnumType
    charging_profile_kind: ChargingProfileKindEnumType
    charging_schedule: list[ChargingScheduleType]
    """1 to 3 items."""
    custom_data: CustomDataType | None
    recurrency_kind: RecurrencyKindEnumType | None
    valid_from: datetime | None
    """With time zone."""
    valid_to: datetime | None
    """With time zone."""
    transaction_id: str | None
    """At most 36 characters."""

    def __init__(
        self,
        *,
        id: int,
        stack_level: int,
        charging_profile_purpose: ChargingProfilePurposeEnumType,
        charging_profile_kind: ChargingProfileKindEnumType,
        charging_schedule: list[ChargingScheduleType],
        custom_data: CustomDataType | None = None,
        recurrency_kind: RecurrencyKindEnumType | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        transaction_id: str | None = None,
    ) -> None:
        self.id = id
        self.stack_level = stack_level
        self.charging_profile_purpose = charging_profile_purpose
        self.charging_profile_kind = charging_profile_kind
        self.charging_schedule = charging_schedule
        self.custom_data = custom_data
        self.recurrency_kind = recurrency_kind
        self.valid_from = valid_from
        self.valid_to = valid_to
        self.transaction_id = transaction_id


@final
@datatype
class ChargingSchedulePeriodType(DataType):
    """Part of ChargingScheduleType.chargingSchedulePeriod and CompositeScheduleType.chargingSchedulePeriod."""

    __slots__ = ("start_period", "limit", "custom_data", "number_phases", "phase_to_use")

    start_period: int
    """In s."""
    limit: float
    """In A or W, by chargingRateUnit."""
    custom_data: CustomDataType | None
    number_phases: int | None
    phase_to_use: int | None

    def __init__(
        self,
        *,
        start_period: int,
        limit: float,
        custom_data: CustomDataType | None = None,
        number_phases: int | None = None,
        phase_to_use: int | None = None,
    ) -> None:
        self.start_period = start_period
        self.limit = limit
        self.custom_data = custom_data
        self.number_phases = number_phases
        self.phase_to_use = phase_to_use


@final
@datatype
class ChargingScheduleType(DataType):
    """Part of NotifyChargingLimitRequest.chargingSchedule, NotifyEVChargingScheduleRequest.chargingSchedule and
    ChargingProfileType.chargingSchedule.
    """

    __slots__ = (
        "id",
        "charging_rate_unit",
        "charging_schedule_period",
        "custom_data",
        "start_schedule",
        "duration",
        "min_charging_rate",
        "sales_tariff",
    )

    id: int
    charging_rate_unit: ChargingRateUnitEnumType
    charging_schedule_period: list[ChargingSchedulePeriodType]
    """1 to 1024 items."""
    custom_data: CustomDataType | None
    start_schedule: datetime | None
    """With time zone."""
    duration: int | None
    """In s."""
    min_charging_rate: float | None
    """In A or W, by chargingRateUnit."""
    sales_tariff: SalesTariffType | None

    def __init__(
        self,
        *,
        id: int,
        charging_rate_unit: ChargingRateUnitEnumType,
        charging_schedule_period: list[ChargingSchedulePeriodType],
        custom_data: CustomDataType | None = None,
        start_schedule: datetime | None = None,
        duration: int | None = None,
        min_charging_rate: float | None = None,
        sales_tariff: SalesTariffType | None = None,
    ) -> None:
        self.id = id
        self.charging_rate_unit = charging_rate_unit
        self.charging_schedule_period = charging_schedule_period
        self.custom_data = custom_data
        self.start_schedule = start_schedule
        self.duration = duration
        self.min_charging_rate = min_charging_rate
        self.sales_tariff = sales_tariff


@final
@datatype
class ChargingStationType(DataType):
    """Part of BootNotificationRequest.chargingStation."""

    __slots__ = ("model", "vendor_name", "custom_data", "serial_number", "modem", "firmware_version")

    model: str
    """At most 20 characters."""
    vendor_name: str
    """At most 50 characters."""
    custom_data: CustomDataType | None
    serial_number: str | None
    """At most 25 characters."""
    modem: ModemType | None
    firmware_version: str | None
    """At most 50 characters."""

    def __init__(
        self,
        *,
        model: str,
        vendor_name: str,
        custom_data: CustomDataType | None = None,
        serial_number: str | None = None,
        modem: ModemType | None = None,
        firmware_version: str | None = None,
    ) -> None:
        self.model = model
        self.vendor_name = vendor_name
        self.custom_data = custom_data
        self.serial_number = serial_number
        self.modem = modem
        self.firmware_version = firmware_version


@final
@datatype
class ClearChargingProfileType(DataType):
    """Part of ClearChargingProfileRequest.chargingProfileCriteria."""

    __slots__ = ("custom_data", "evse_id", "charging_profile_purpose", "stack_level")

    custom_data: CustomDataType | None
    evse_id: int | None
    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        evse_id: int | None = None,
        charging_profile_purpose: ChargingProfilePurposeEnumType | None = None,
        stack_level: int | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.evse_id = evse_id
        self.charging_profile_purpose = charging_profile_purpose
        self.stack_level = stack_level


@final
@datatype
class ClearMonitoringResultType(DataType):
    """Part of ClearVariableMonitoringResponse.clearMonitoringResult."""

    __slots__ = ("status", "id", "custom_data", "status_info")

    status: ClearMonitoringStatusEnumType
    id: int
    custom_data: CustomDataType | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: ClearMonitoringStatusEnumType,
        id: int,
        custom_data: CustomDataType | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.id = id
        self.custom_data = custom_data
        self.status_info = status_info


@final
@datatype
class ComponentType(DataType):
    """Part of ComponentVariableType.component, EventDataType.component, GetVariableDataType.component and 8 more."""

    __slots__ = ("name", "custom_data", "evse", "instance")

    name: str
    """At most 50 characters."""
    custom_data: CustomDataType | None
    evse: EVSEType | None
    instance: str | None
    """At most 50 characters."""

    def __init__(
        self,
        *,
        name: str,
        custom_data: CustomDataType | None = None,
        evse: EVSEType | None = None,
        instance: str | None = None,
    ) -> None:
        self.name = name
        self.custom_data = custom_data
        self.evse = evse
        self.instance = instance


@final
@datatype
class ComponentVariableType(DataType):
    """Part of GetMonitoringReportRequest.componentVariable and GetReportRequest.componentVariable."""

    __slots__ = ("component", "custom_data", "variable")

    component: ComponentType
    custom_data: CustomDataType | None
    variable: VariableType | None

    def __init__(
        self,
        *,
        component: ComponentType,
        custom_data: CustomDataType | None = None,
        variable: VariableType | None = None,
    ) -> None:
        self.component = component
        self.custom_data = custom_data
        self.variable = variable


@final
@datatype
class CompositeScheduleType(DataType):
    """Part of GetCompositeScheduleResponse.schedule."""

    __slots__ = (
        "charging_schedule_period",
        "evse_id",
        "duration",
        "schedule_start",
        "charging_rate_unit",
        "custom_data",
    )

    charging_schedule_period: list[ChargingSchedulePeriodType]
    """At least 1 item."""
    evse_id: int
    duration: int
    """In s."""
    schedule_start: datetime
    """With time zone."""
    charging_rate_unit: ChargingRateUnitEnumType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_schedule_period: list[ChargingSchedulePeriodType],
        evse_id: int,
        duration: int,
        schedule_start: datetime,
        charging_rate_unit: ChargingRateUnitEnumType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_schedule_period = charging_schedule_period
        self.evse_id = evse_id
        self.duration = duration
        self.schedule_start = schedule_start
        self.charging_rate_unit = charging_rate_unit
        self.custom_data = custom_data


@final
@datatype
class ConsumptionCostType(DataType):
    """Part of SalesTariffEntryType.consumptionCost."""

    __slots__ = ("start_value", "cost", "custom_data")

    start_value: float
    cost: list[CostType]
    """1 to 3 items."""
    custom_data: CustomDataType | None

    def __init__(self, *, start_value: float, cost: list[CostType], custom_data: CustomDataType | None = None) -> None:
        self.start_value = start_value
        self.cost = cost
        self.custom_data = custom_data


@final
@datatype
class CostType(DataType):
    """Part of ConsumptionCostType.cost."""

    __slots__ = ("cost_kind", "amount", "custom_data", "amount_multiplier")

    cost_kind: CostKindEnumType
    amount: int
    """In g/kWh or %, by costKind."""
    custom_data: CustomDataType | None
    amount_multiplier: int | None

    def __init__(
        self,
        *,
        cost_kind: CostKindEnumType,
        amount: int,
        custom_data: CustomDataType | None = None,
        amount_multiplier: int | None = None,
    ) -> None:
        self.cost_kind = cost_kind
        self.amount = amount
        self.custom_data = custom_data
        self.amount_multiplier = amount_multiplier


@final
@datatype
class CustomDataType(DataType):
    """Part of AuthorizeRequest.customData, AuthorizeResponse.customData, BootNotificationRequest.customData and 179
    more.

    Properties that the standard does not name are in `extra`, by their wire names.
    """

    __slots__ = ("vendor_id", "extra")

    vendor_id: str
    """At most 255 characters."""
    extra: dict[str, JsonValue]
    """All other properties, by wire name."""

    def __init__(self, *, vendor_id: str, extra: dict[str, JsonValue] | None = None) -> None:
        self.vendor_id = vendor_id
        self.extra = {} if extra is None else extra


@final
@datatype
class DCChargingParametersType(DataType):
    """Part of ChargingNeedsType.dcChargingParameters."""

    __slots__ = (
        "ev_max_current",
        "ev_max_voltage",
        "custom_data",
        "energy_amount",
        "ev_max_power",
        "state_of_charge",
        "ev_energy_capacity",
        "full_soc",
        "bulk_soc",
    )

    ev_max_current: int
    """In A."""
    ev_max_voltage: int
    """In V."""
    custom_data: CustomDataType | None
    energy_amount: int | None
    """In Wh."""
    ev_max_power: int | None
    """In W."""
    state_of_charge: int | None
    """0 to 100, in %."""
    ev_energy_capacity: int | None
    """In Wh."""
    full_soc: int | None
    """0 to 100, in %, `fullSoC` on the wire."""
    bulk_soc: int | None
    """0 to 100, in %, `bulkSoC` on the wire."""

    def __init__(
        self,
        *,
        ev_max_current: int,
        ev_max_voltage: int,
        custom_data: CustomDataType | None = None,
        energy_amount: int | None = None,
        ev_max_power: int | None = None,
        state_of_charge: int | None = None,
        ev_energy_capacity: int | None = None,
        full_soc: int | None = None,
        bulk_soc: int | None = None,
    ) -> None:
        self.ev_max_current = ev_max_current
        self.ev_max_voltage = ev_max_voltage
        self.custom_data = custom_data
        self.energy_amount = energy_amount
        self.ev_max_power = ev_max_power
        self.state_of_charge = state_of_charge
        self.ev_energy_capacity = ev_energy_capacity
        self.full_soc = full_soc
        self.bulk_soc = bulk_soc


@final
@datatype
class EVSEType(DataType):
    """Part of ChangeAvailabilityRequest.evse, TransactionEventRequest.evse, TriggerMessageRequest.evse and
    ComponentType.evse.
    """

    __slots__ = ("id", "custom_data", "connector_id")

    id: int
    custom_data: CustomDataType | None
    connector_id: int | None

    def __init__(self, *, id: int, custom_data: CustomDataType | None = None, connector_id: int | None = None) -> None:
        self.id = id
        self.custom_data = custom_data
        self.connector_id = connector_id


@final
@datatype
class EventDataType(DataType):
    """Part of NotifyEventRequest.eventData."""

    __slots__ = (
        "event_id",
        "timestamp",
        "trigger",
        "actual_value",
        "component",
        "event_notification_type",
        "variable",
        "custom_data",
        "cause",
        "tech_code",
        "tech_info",
        "cleared",
        "transaction_id",
        "variable_monitoring_id",
    )

    event_id: int
    timestamp: datetime
    """With time zone."""
    trigger: EventTriggerEnumType
    actual_value: str
    """At most 2500 characters, secret where variable.name is BasicAuthPassword or ApnPassword or SharedSecret or SimPin
    or VpnKey or VpnPassword.
    """
    component: ComponentType
    event_notification_type: EventNotificationEnumType
    variable: VariableType
    custom_data: CustomDataType | None
    cause: int | None
    tech_code: str | None
    """At most 50 characters."""
    tech_info: str | None
    """At most 500 characters."""
    cleared: bool | None
    transaction_id: str | None
    """At most 36 characters."""
    variable_monitoring_id: int | None

    __ocpp_secrets__ = {"actual_value": Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword"))}

    def __init__(
        self,
        *,
        event_id: int,
        timestamp: datetime,
        trigger: EventTriggerEnumType,
        actual_value: str,
        component: ComponentType,
        event_notification_type: EventNotificationEnumType,
        variable: VariableType,
        custom_data: CustomDataType | None = None,
        cause: int | None = None,
        tech_code: str | None = None,
        tech_info: str | None = None,
        cleared: bool | None = None,
        transaction_id: str | None = None,
        variable_monitoring_id: int | None = None,
    ) -> None:
        self.event_id = event_id
        self.timestamp = timestamp
        self.trigger = trigger
        self.actual_value = actual_value
        self.component = component
        self.event_notification_type = event_notification_type
        self.variable = variable
        self.custom_data = custom_data
        self.cause = cause
        self.tech_code = tech_code
        self.tech_info = tech_info
        self.cleared = cleared
        self.transaction_id = transaction_id
        self.variable_monitoring_id = variable_monitoring_id


@final
@datatype
class FirmwareType(DataType):
    """Part of UpdateFirmwareRequest.firmware."""

    __slots__ = (
        "location",
        "retrieve_date_time",
        "custom_data",
        "install_date_time",
        "signing_certificate",
        "signature",
    )

    location: str
    """At most 512 characters."""
    retrieve_date_time: datetime
    """With time zone."""
    custom_data: CustomDataType | None
    install_date_time: datetime | None
    """With time zone."""
    signing_certificate: str | None
    """At most 5500 characters."""
    signature: str | None
    """At most 800 characters."""

    def __init__(
        self,
        *,
        location: str,
        retrieve_date_time: datetime,
        custom_data: CustomDataType | None = None,
        install_date_time: datetime | None = None,
        signing_certificate: str | None = None,
        signature: str | None = None,
    ) -> None:
        self.location = location
        self.retrieve_date_time = retrieve_date_time
        self.custom_data = custom_data
        self.install_date_time = install_date_time
        self.signing_certificate = signing_certificate
        self.signature = signature


@final
@datatype
class GetVariableDataType(DataType):
    """Part of GetVariablesRequest.getVariableData."""

    __slots__ = ("component", "variable", "custom_data", "attribute_type")

    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    attribute_type: AttributeEnumType | None
    """Actual where absent."""

    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        custom_data: CustomDataType | None = None,
        attribute_type: AttributeEnumType | None = None,
    ) -> None:
        self.component = component
        self.variable = variable
        self.custom_data = custom_data
        self.attribute_type = attribute_type


@final
@datatype
class GetVariableResultType(DataType):
    """Part of GetVariablesResponse.getVariableResult."""

    __slots__ = (
        "attribute_status",
        "component",
        "variable",
        "custom_data",
        "attribute_status_info",
        "attribute_type",
        "attribute_value",
    )

    attribute_status: GetVariableStatusEnumType
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    attribute_status_info: StatusInfoType | None
    attribute_type: AttributeEnumType | None
    """Actual where absent."""
    attribute_value: str | None
    """At most 2500 characters, secret where variable.name is BasicAuthPassword or ApnPassword or SharedSecret or SimPin
    or VpnKey or VpnPassword.
    """

    __ocpp_secrets__ = {"attribute_value": Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword"))}

    def __init__(
        self,
        *,
        attribute_status: GetVariableStatusEnumType,
        component: ComponentType,
        variable: VariableType,
        custom_data: CustomDataType | None = None,
        attribute_status_info: StatusInfoType | None = None,
        attribute_type: AttributeEnumType | None = None,
        attribute_value: str | None = None,
    ) -> None:
        self.attribute_status = attribute_status
        self.component = component
        self.variable = variable
        self.custom_data = custom_data
        self.attribute_status_info = attribute_status_info
        self.attribute_type = attribute_type
        self.attribute_value = attribute_value


@final
@datatype
class IdTokenInfoType(DataType):
    """Part of AuthorizeResponse.idTokenInfo, TransactionEventResponse.idTokenInfo and AuthorizationData.idTokenInfo."""

    __slots__ = (
        "status",
        "custom_data",
        "cache_expiry_date_time",
        "charging_priority",
        "language1",
        "evse_id",
        "group_id_token",
        "language2",
        "personal_message",
    )

    status: AuthorizationStatusEnumType
    custom_data: CustomDataType | None
    cache_expiry_date_time: datetime | None
    """With time zone."""
    charging_priority: int | None
    language1: str | None
    """At most 8 characters."""
    evse_id: list[int] | None
    """At least 1 item."""
    group_id_token: IdTokenType | None
    language2: str | None
    """At most 8 characters."""
    personal_message: MessageContentType | None

    def __init__(
        self,
        *,
        status: AuthorizationStatusEnumType,
        custom_data: CustomDataType | None = None,
        cache_expiry_date_time: datetime | None = None,
        charging_priority: int | None = None,
        language1: str | None = None,
        evse_id: list[int] | None = None,
        group_id_token: IdTokenType | None = None,
        language2: str | None = None,
        personal_message: MessageContentType | None = None,
    ) -> None:
        self.status = status
        self.custom_data = custom_data
        self.cache_expiry_date_time = cache_expiry_date_time
        self.charging_priority = charging_priority
        self.language1 = language1
        self.evse_id = evse_id
        self.group_id_token = group_id_token
        self.language2 = language2
        self.personal_message = personal_message


@final
@datatype
class IdTokenType(DataType):
    """Part of AuthorizeRequest.idToken, CustomerInformationRequest.idToken, RequestStartTransactionRequest.groupIdToken
    and 6 more.
    """

    __slots__ = ("id_token", "type", "custom_data", "additional_info")

    id_token: str
    """At most 36 characters, secret where type is KeyCode."""
    type: IdTokenEnumType
    custom_data: CustomDataType | None
    additional_info: list[AdditionalInfoType] | None
    """At least 1 item."""

    __ocpp_secrets__ = {"id_token": Secret(("type",), ("keycode",))}

    def __init__(
        self,
        *,
        id_token: str,
        type: IdTokenEnumType,
        custom_data: CustomDataType | None = None,
        additional_info: list[AdditionalInfoType] | None = None,
    ) -> None:
        self.id_token = id_token
        self.type = type
        self.custom_data = custom_data
        self.additional_info = additional_info


@final
@datatype
class LogParametersType(DataType):
    """Part of GetLogRequest.log."""

    __slots__ = ("remote_location", "custom_data", "oldest_timestamp", "latest_timestamp")

    remote_location: str
    """At most 512 characters."""
    custom_data: CustomDataType | None
    oldest_timestamp: datetime | None
    """With time zone."""
    latest_timestamp: datetime | None
    """With time zone."""

    def __init__(
        self,
        *,
        remote_location: str,
        custom_data: CustomDataType | None = None,
        oldest_timestamp: datetime | None = None,
        latest_timestamp: datetime | None = None,
    ) -> None:
        self.remote_location = remote_location
        self.custom_data = custom_data
        self.oldest_timestamp = oldest_timestamp
        self.latest_timestamp = latest_timestamp


@final
@datatype
class MessageContentType(DataType):
    """Part of TransactionEventResponse.updatedPersonalMessage, IdTokenInfoType.personalMessage and
    MessageInfoType.message.
    """

    __slots__ = ("format", "content", "custom_data", "language")

    format: MessageFormatEnumType
    content: str
    """At most 512 characters."""
    custom_data: CustomDataType | None
    language: str | None
    """At most 8 characters."""

    def __init__(
        self,
        *,
        format: MessageFormatEnumType,
        content: str,
        custom_data: CustomDataType | None = None,
        language: str | None = None,
    ) -> None:
        self.format = format
        self.content = content
        self.custom_data = custom_data
        self.language = language


@final
@datatype
class MessageInfoType(DataType):
    """Part of NotifyDisplayMessagesRequest.messageInfo and SetDisplayMessageRequest.message."""

    __slots__ = (
        "id",
        "priority",
        "message",
        "custom_data",
        "display",
        "state",
        "start_date_time",
        "end_date_time",
        "transaction_id",
    )

    id: int
    priority: MessagePriorityEnumType
    message: MessageContentType
    custom_data: CustomDataType | None
    display: ComponentType | None
    state: MessageStateEnumType | None
    start_date_time: datetime | None
    """With time zone."""
    end_date_time: datetime | None
    """With time zone."""
    transaction_id: str | None
    """At most 36 characters."""

    def __init__(
        self,
        *,
        id: int,
        priority: MessagePriorityEnumType,
        message: MessageContentType,
        custom_data: CustomDataType | None = None,
        display: ComponentType | None = None,
        state: MessageStateEnumType | None = None,
        start_date_time: datetime | None = None,
        end_date_time: datetime | None = None,
        transaction_id: str | None = None,
    ) -> None:
        self.id = id
        self.priority = priority
        self.message = message
        self.custom_data = custom_data
        self.display = display
        self.state = state
        self.start_date_time = start_date_time
        self.end_date_time = end_date_time
        self.transaction_id = transaction_id


@final
@datatype
class MeterValueType(DataType):
    """Part of MeterValuesRequest.meterValue and TransactionEventRequest.meterValue."""

    __slots__ = ("sampled_value", "timestamp", "custom_data")

    sampled_value: list[SampledValueType]
    """At least 1 item."""
    timestamp: datetime
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        sampled_value: list[SampledValueType],
        timestamp: datetime,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.sampled_value = sampled_value
        self.timestamp = timestamp
        self.custom_data = custom_data


@final
@datatype
class ModemType(DataType):
    """Part of ChargingStationType.modem."""

    __slots__ = ("custom_data", "iccid", "imsi")

    custom_data: CustomDataType | None
    iccid: str | None
    """At most 20 characters."""
    imsi: str | None
    """At most 20 characters."""

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        iccid: str | None = None,
        imsi: str | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.iccid = iccid
        self.imsi = imsi


@final
@datatype
class MonitoringDataType(DataType):
    """Part of NotifyMonitoringReportRequest.monitor."""

    __slots__ = ("component", "variable", "variable_monitoring", "custom_data")

    component: ComponentType
    variable: VariableType
    variable_monitoring: list[VariableMonitoringType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        variable_monitoring: list[VariableMonitoringType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.component = component
        self.variable = variable
        self.variable_monitoring = variable_monitoring
        self.custom_data = custom_data


@final
@datatype
class NetworkConnectionProfileType(DataType):
    """Part of SetNetworkProfileRequest.connectionData."""

    __slots__ = (
        "ocpp_version",
        "ocpp_transport",
        "ocpp_csms_url",
        "message_timeout",
        "security_profile",
        "ocpp_interface",
        "custom_data",
        "apn",
        "vpn",
    )

    ocpp_version: OCPPVersionEnumType
    ocpp_transport: OCPPTransportEnumType
    ocpp_csms_url: str
    """At most 512 characters."""
    message_timeout: int
    """In s."""
    security_profile: int
    ocpp_interface: OCPPInterfaceEnumType
    custom_data: CustomDataType | None
    apn: APNType | None
    vpn: VPNType | None

    def __init__(
        self,
        *,
        ocpp_version: OCPPVersionEnumType,
        ocpp_transport: OCPPTransportEnumType,
        ocpp_csms_url: str,
        message_timeout: int,
        security_profile: int,
        ocpp_interface: OCPPInterfaceEnumType,
        custom_data: CustomDataType | None = None,
        apn: APNType | None = None,
        vpn: VPNType | None = None,
    ) -> None:
        self.ocpp_version = ocpp_version
        self.ocpp_transport = ocpp_transport
        self.ocpp_csms_url = ocpp_csms_url
        self.message_timeout = message_timeout
        self.security_profile = security_profile
        self.ocpp_interface = ocpp_interface
        self.custom_data = custom_data
        self.apn = apn
        self.vpn = vpn


@final
@datatype
class OCSPRequestDataType(DataType):
    """Part of AuthorizeRequest.iso15118CertificateHashData and GetCertificateStatusRequest.ocspRequestData."""

    __slots__ = (
        "hash_algorithm",
        "issuer_name_hash",
        "issuer_key_hash",
        "serial_number",
        "responder_url",
        "custom_data",
    )

    hash_algorithm: HashAlgorithmEnumType
    issuer_name_hash: str
    """At most 128 characters."""
    issuer_key_hash: str
    """At most 128 characters."""
    serial_number: str
    """At most 40 characters."""
    responder_url: str
    """At most 512 characters, `responderURL` on the wire."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        hash_algorithm: HashAlgorithmEnumType,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
        responder_url: str,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.hash_algorithm = hash_algorithm
        self.issuer_name_hash = issuer_name_hash
        self.issuer_key_hash = issuer_key_hash
        self.serial_number = serial_number
        self.responder_url = responder_url
        self.custom_data = custom_data


@final
@datatype
class RelativeTimeIntervalType(DataType):
    """Part of SalesTariffEntryType.relativeTimeInterval."""

    __slots__ = ("start", "custom_data", "duration")

    start: int
    """In s."""
    custom_data: CustomDataType | None
    duration: int | None
    """In s."""

    def __init__(self, *, start: int, custom_data: CustomDataType | None = None, duration: int | None = None) -> None:
        self.start = start
        self.custom_data = custom_data
        self.duration = duration


@final
@datatype
class ReportDataType(DataType):
    """Part of NotifyReportRequest.reportData."""

    __slots__ = ("component", "variable", "variable_attribute", "custom_data", "variable_characteristics")

    component: ComponentType
    variable: VariableType
    variable_attribute: list[VariableAttributeType]
    """1 to 4 items."""
    custom_data: CustomDataType | None
    variable_characteristics: VariableCharacteristicsType | None

    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        variable_attribute: list[VariableAttributeType],
        custom_data: CustomDataType | None = None,
        variable_characteristics: VariableCharacteristicsType | None = None,
    ) -> None:
        self.component = component
        self.variable = variable
        self.variable_attribute = variable_attribute
        self.custom_data = custom_data
        self.variable_characteristics = variable_characteristics


@final
@datatype
class SalesTariffEntryType(DataType):
    """Part of SalesTariffType.salesTariffEntry."""

    __slots__ = ("relative_time_interval", "custom_data", "e_price_level", "consumption_cost")

    relative_time_interval: RelativeTimeIntervalType
    custom_data: CustomDataType | None
    e_price_level: int | None
    """At least 0."""
    consumption_cost: list[ConsumptionCostType] | None
    """1 to 3 items."""

    def __init__(
        self,
        *,
        relative_time_interval: RelativeTimeIntervalType,
        custom_data: CustomDataType | None = None,
        e_price_level: int | None = None,
        consumption_cost: list[ConsumptionCostType] | None = None,
    ) -> None:
        self.relative_time_interval = relative_time_interval
        self.custom_data = custom_data
        self.e_price_level = e_price_level
        self.consumption_cost = consumption_cost


@final
@datatype
class SalesTariffType(DataType):
    """Part of ChargingScheduleType.salesTariff."""

    __slots__ = ("id", "sales_tariff_entry", "custom_data", "sales_tariff_description", "num_e_price_levels")

    id: int
    sales_tariff_entry: list[SalesTariffEntryType]
    """1 to 1024 items."""
    custom_data: CustomDataType | None
    sales_tariff_description: str | None
    """At most 32 characters."""
    num_e_price_levels: int | None

    def __init__(
        self,
        *,
        id: int,
        sales_tariff_entry: list[SalesTariffEntryType],
        custom_data: CustomDataType | None = None,
        sales_tariff_description: str | None = None,
        num_e_price_levels: int | None = None,
    ) -> None:
        self.id = id
        self.sales_tariff_entry = sales_tariff_entry
        self.custom_data = custom_data
        self.sales_tariff_description = sales_tariff_description
        self.num_e_price_levels = num_e_price_levels


@final
@datatype
class SampledValueType(DataType):
    """Part of MeterValueType.sampledValue."""

    __slots__ = (
        "value",
        "custom_data",
        "context",
        "measurand",
        "phase",
        "location",
        "signed_meter_value",
        "unit_of_measure",
    )

    value: float
    """Unit set by unitOfMeasure."""
    custom_data: CustomDataType | None
    context: ReadingContextEnumType | None
    """Sample.Periodic where absent."""
    measurand: MeasurandEnumType | None
    """Energy.Active.Import.Register where absent."""
    phase: PhaseEnumType | None
    location: LocationEnumType | None
    """Outlet where absent."""
    signed_meter_value: SignedMeterValueType | None
    unit_of_measure: UnitOfMeasureType | None

    def __init__(
        self,
        *,
        value: float,
        custom_data: CustomDataType | None = None,
        context: ReadingContextEnumType | None = None,
        measurand: MeasurandEnumType | None = None,
        phase: PhaseEnumType | None = None,
        location: LocationEnumType | None = None,
        signed_meter_value: SignedMeterValueType | None = None,
        unit_of_measure: UnitOfMeasureType | None = None,
    ) -> None:
        self.value = value
        self.custom_data = custom_data
        self.context = context
        self.measurand = measurand
        self.phase = phase
        self.location = location
        self.signed_meter_value = signed_meter_value
        self.unit_of_measure = unit_of_measure


@final
@datatype
class SetMonitoringDataType(DataType):
    """Part of SetVariableMonitoringRequest.setMonitoringData."""

    __slots__ = ("value", "type", "severity", "component", "variable", "custom_data", "id", "transaction")

    value: float
    """In s or the variable's unit, by type."""
    type: MonitorEnumType
    severity: int
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    id: int | None
    transaction: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        value: float,
        type: MonitorEnumType,
        severity: int,
        component: ComponentType,
        variable: VariableType,
        custom_data: CustomDataType | None = None,
        id: int | None = None,
        transaction: bool | None = None,
    ) -> None:
        self.value = value
        self.type = type
        self.severity = severity
        self.component = component
        self.variable = variable
        self.custom_data = custom_data
        self.id = id
        self.transaction = transaction


@final
@datatype
class SetMonitoringResultType(DataType):
    """Part of SetVariableMonitoringResponse.setMonitoringResult."""

    __slots__ = ("status", "type", "component", "variable", "severity", "custom_data", "id", "status_info")

    status: SetMonitoringStatusEnumType
    type: MonitorEnumType
    component: ComponentType
    variable: VariableType
    severity: int
    custom_data: CustomDataType | None
    id: int | None
    status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        status: SetMonitoringStatusEnumType,
        type: MonitorEnumType,
        component: ComponentType,
        variable: VariableType,
        severity: int,
        custom_data: CustomDataType | None = None,
        id: int | None = None,
        status_info: StatusInfoType | None = None,
    ) -> None:
        self.status = status
        self.type = type
        self.component = component
        self.variable = variable
        self.severity = severity
        self.custom_data = custom_data
        self.id = id
        self.status_info = status_info


@final
@datatype
class SetVariableDataType(DataType):
    """Part of SetVariablesRequest.setVariableData."""

    __slots__ = ("attribute_value", "component", "variable", "custom_data", "attribute_type")

    attribute_value: str
    """At most 1000 characters, secret where variable.name is BasicAuthPassword or ApnPassword or SharedSecret or SimPin
    or VpnKey or VpnPassword.
    """
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    attribute_type: AttributeEnumType | None
    """Actual where absent."""

    __ocpp_secrets__ = {"attribute_value": Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword"))}

    def __init__(
        self,
        *,
        attribute_value: str,
        component: ComponentType,
        variable: VariableType,
        custom_data: CustomDataType | None = None,
        attribute_type: AttributeEnumType | None = None,
    ) -> None:
        self.attribute_value = attribute_value
        self.component = component
        self.variable = variable
        self.custom_data = custom_data
        self.attribute_type = attribute_type


@final
@datatype
class SetVariableResultType(DataType):
    """Part of SetVariablesResponse.setVariableResult."""

    __slots__ = ("attribute_status", "component", "variable", "custom_data", "attribute_type", "attribute_status_info")

    attribute_status: SetVariableStatusEnumType
    component: ComponentType
    variable: VariableType
    custom_data: CustomDataType | None
    attribute_type: AttributeEnumType | None
    """Actual where absent."""
    attribute_status_info: StatusInfoType | None

    def __init__(
        self,
        *,
        attribute_status: SetVariableStatusEnumType,
        component: ComponentType,
        variable: VariableType,
        custom_data: CustomDataType | None = None,
        attribute_type: AttributeEnumType | None = None,
        attribute_status_info: StatusInfoType | None = None,
    ) -> None:
        self.attribute_status = attribute_status
        self.component = component
        self.variable = variable
        self.custom_data = custom_data
        self.attribute_type = attribute_type
        self.attribute_status_info = attribute_status_info


@final
@datatype
class SignedMeterValueType(DataType):
    """Part of SampledValueType.signedMeterValue."""

    __slots__ = ("signed_meter_data", "signing_method", "encoding_method", "public_key", "custom_data")

    signed_meter_data: str
    """At most 2500 characters."""
    signing_method: str
    """At most 50 characters."""
    encoding_method: str
    """At most 50 characters."""
    public_key: str
    """At most 2500 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        signed_meter_data: str,
        signing_method: str,
        encoding_method: str,
        public_key: str,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.signed_meter_data = signed_meter_data
        self.signing_method = signing_method
        self.encoding_method = encoding_method
        self.public_key = public_key
        self.custom_data = custom_data


@final
@datatype
class StatusInfoType(DataType):
    """Part of BootNotificationResponse.statusInfo, CancelReservationResponse.statusInfo,
    CertificateSignedResponse.statusInfo and 39 more.
    """

    __slots__ = ("reason_code", "custom_data", "additional_info")

    reason_code: str
    """At most 20 characters."""
    custom_data: CustomDataType | None
    additional_info: str | None
    """At most 512 characters."""

    def __init__(
        self,
        *,
        reason_code: str,
        custom_data: CustomDataType | None = None,
        additional_info: str | None = None,
    ) -> None:
        self.reason_code = reason_code
        self.custom_data = custom_data
        self.additional_info = additional_info


@final
@datatype
class TransactionType(DataType):
    """Part of TransactionEventRequest.transactionInfo."""

    __slots__ = (
        "transaction_id",
        "custom_data",
        "charging_state",
        "time_spent_charging",
        "stopped_reason",
        "remote_start_id",
    )

    transaction_id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None
    charging_state: ChargingStateEnumType | None
    time_spent_charging: int | None
    """In s."""
    stopped_reason: ReasonEnumType | None
    remote_start_id: int | None

    def __init__(
        self,
        *,
        transaction_id: str,
        custom_data: CustomDataType | None = None,
        charging_state: ChargingStateEnumType | None = None,
        time_spent_charging: int | None = None,
        stopped_reason: ReasonEnumType | None = None,
        remote_start_id: int | None = None,
    ) -> None:
        self.transaction_id = transaction_id
        self.custom_data = custom_data
        self.charging_state = charging_state
        self.time_spent_charging = time_spent_charging
        self.stopped_reason = stopped_reason
        self.remote_start_id = remote_start_id


@final
@datatype
class UnitOfMeasureType(DataType):
    """Part of SampledValueType.unitOfMeasure."""

    __slots__ = ("custom_data", "unit", "multiplier")

    custom_data: CustomDataType | None
    unit: str | None
    """At most 20 characters, Wh where absent."""
    multiplier: int | None
    """0 where absent."""

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        unit: str | None = None,
        multiplier: int | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.unit = unit
        self.multiplier = multiplier


@final
@datatype
class VPNType(DataType):
    """Part of NetworkConnectionProfileType.vpn."""

    __slots__ = ("server", "user", "password", "key", "type", "custom_data", "group")

    server: str
    """At most 512 characters."""
    user: str
    """At most 20 characters."""
    password: str
    """At most 20 characters, secret."""
    key: str
    """At most 255 characters, secret."""
    type: VPNEnumType
    custom_data: CustomDataType | None
    group: str | None
    """At most 20 characters."""

    __ocpp_secrets__ = {"password": Secret(), "key": Secret()}

    def __init__(
        self,
        *,
        server: str,
        user: str,
        password: str,
        key: str,
        type: VPNEnumType,
        custom_data: CustomDataType | None = None,
        group: str | None = None,
    ) -> None:
        self.server = server
        self.user = user
        self.password = password
        self.key = key
        self.type = type
        self.custom_data = custom_data
        self.group = group


@final
@datatype
class VariableAttributeType(DataType):
    """Part of ReportDataType.variableAttribute."""

    __slots__ = ("custom_data", "type", "value", "mutability", "persistent", "constant")

    custom_data: CustomDataType | None
    type: AttributeEnumType | None
    """Actual where absent."""
    value: str | None
    """At most 2500 characters."""
    mutability: MutabilityEnumType | None
    """ReadWrite where absent."""
    persistent: bool | None
    """False where absent."""
    constant: bool | None
    """False where absent."""

    def __init__(
        self,
        *,
        custom_data: CustomDataType | None = None,
        type: AttributeEnumType | None = None,
        value: str | None = None,
        mutability: MutabilityEnumType | None = None,
        persistent: bool | None = None,
        constant: bool | None = None,
    ) -> None:
        self.custom_data = custom_data
        self.type = type
        self.value = value
        self.mutability = mutability
        self.persistent = persistent
        self.constant = constant


@final
@datatype
class VariableCharacteristicsType(DataType):
    """Part of ReportDataType.variableCharacteristics."""

    __slots__ = ("data_type", "supports_monitoring", "custom_data", "unit", "min_limit", "max_limit", "values_list")

    data_type: DataEnumType
    supports_monitoring: bool
    custom_data: CustomDataType | None
    unit: str | None
    """At most 16 characters."""
    min_limit: float | None
    """Unit set by unit."""
    max_limit: float | None
    """Unit set by unit."""
    values_list: str | None
    """At most 1000 characters."""

    def __init__(
        self,
        *,
        data_type: DataEnumType,
        supports_monitoring: bool,
        custom_data: CustomDataType | None = None,
        unit: str | None = None,
        min_limit: float | None = None,
        max_limit: float | None = None,
        values_list: str | None = None,
    ) -> None:
        self.data_type = data_type
        self.supports_monitoring = supports_monitoring
        self.custom_data = custom_data
        self.unit = unit
        self.min_limit = min_limit
        self.max_limit = max_limit
        self.values_list = values_list


@final
@datatype
class VariableMonitoringType(DataType):
    """Part of MonitoringDataType.variableMonitoring."""

    __slots__ = ("id", "transaction", "value", "type", "severity", "custom_data")

    id: int
    transaction: bool
    value: float
    """In s or the variable's unit, by type."""
    type: MonitorEnumType
    severity: int
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        transaction: bool,
        value: float,
        type: MonitorEnumType,
        severity: int,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.transaction = transaction
        self.value = value
        self.type = type
        self.severity = severity
        self.custom_data = custom_data


@final
@datatype
class VariableType(DataType):
    """Part of ComponentVariableType.variable, EventDataType.variable, GetVariableDataType.variable and 7 more."""

    __slots__ = ("name", "custom_data", "instance")

    name: str
    """At most 50 characters."""
    custom_data: CustomDataType | None
    instance: str | None
    """At most 50 characters."""

    def __init__(self, *, name: str, custom_data: CustomDataType | None = None, instance: str | None = None) -> None:
        self.name = name
        self.custom_data = custom_data
        self.instance = instance

"""Data types of OCPP 2.1.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import final

from ocppkit._secrets import Secret
from ocppkit.json import JsonValue
from ocppkit.messages import DataType, datatype
from ocppkit.v21.enums import (
    APNAuthenticationEnumType,
    AttributeEnumType,
    AuthorizationStatusEnumType,
    CertificateStatusEnumType,
    CertificateStatusSourceEnumType,
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingRateUnitEnumType,
    ChargingStateEnumType,
    ClearMonitoringStatusEnumType,
    ControlModeEnumType,
    CostDimensionEnumType,
    CostKindEnumType,
    DERControlEnumType,
    DERUnitEnumType,
    DataEnumType,
    DayOfWeekEnumType,
    EnergyTransferModeEnumType,
    EventNotificationEnumType,
    EventTriggerEnumType,
    EvseKindEnumType,
    GetCertificateIdUseEnumType,
    GetVariableStatusEnumType,
    HashAlgorithmEnumType,
    IslandingDetectionEnumType,
    LocationEnumType,
    MeasurandEnumType,
    MessageFormatEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MobilityNeedsModeEnumType,
    MonitorEnumType,
    MutabilityEnumType,
    OCPPInterfaceEnumType,
    OCPPTransportEnumType,
    OCPPVersionEnumType,
    OperationModeEnumType,
    PhaseEnumType,
    PowerDuringCessationEnumType,
    ReadingContextEnumType,
    ReasonEnumType,
    RecurrencyKindEnumType,
    SetMonitoringStatusEnumType,
    SetVariableStatusEnumType,
    TariffClearStatusEnumType,
    TariffCostEnumType,
    TariffKindEnumType,
    VPNEnumType,
)

__all__ = [
    "ACChargingParametersType", "APNType", "AbsolutePriceScheduleType", "AdditionalInfoType",
    "AdditionalSelectedServicesType", "AddressType", "AuthorizationData", "BatteryDataType",
    "CertificateHashDataChainType", "CertificateHashDataType", "CertificateStatusRequestInfoType",
    "CertificateStatusType", "ChargingLimitType", "ChargingNeedsType", "ChargingPeriodType",
    "ChargingProfileCriterionType", "ChargingProfileType", "ChargingSchedulePeriodType", "ChargingScheduleType",
    "ChargingScheduleUpdateType", "ChargingStationType", "ClearChargingProfileType", "ClearMonitoringResultType",
    "ClearTariffsResultType", "ComponentType", "ComponentVariableType", "CompositeScheduleType",
    "ConstantStreamDataType", "ConsumptionCostType", "CostDetailsType", "CostDimensionType", "CostType",
    "CustomDataType", "DCChargingParametersType", "DERChargingParametersType", "DERCurveGetType", "DERCurvePointsType",
    "DERCurveType", "EVAbsolutePriceScheduleEntryType", "EVAbsolutePriceScheduleType", "EVEnergyOfferType",
    "EVPowerScheduleEntryType", "EVPowerScheduleType", "EVPriceRuleType", "EVSEType", "EnterServiceGetType",
    "EnterServiceType", "EventDataType", "FirmwareType", "FixedPFGetType", "FixedPFType", "FixedVarGetType",
    "FixedVarType", "FreqDroopGetType", "FreqDroopType", "GetVariableDataType", "GetVariableResultType",
    "GradientGetType", "GradientType", "HysteresisType", "IdTokenInfoType", "IdTokenType", "LimitAtSoCType",
    "LimitMaxDischargeGetType", "LimitMaxDischargeType", "LogParametersType", "MessageContentType", "MessageInfoType",
    "MeterValueType", "ModemType", "MonitoringDataType", "NetworkConnectionProfileType", "OCSPRequestDataType",
    "OverstayRuleListType", "OverstayRuleType", "PeriodicEventStreamParamsType", "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType", "PriceRuleStackType", "PriceRuleType", "PriceType", "RationalNumberType",
    "ReactivePowerParamsType", "RelativeTimeIntervalType", "ReportDataType", "SalesTariffEntryType", "SalesTariffType",
    "SampledValueType", "SetMonitoringDataType", "SetMonitoringResultType", "SetVariableDataType",
    "SetVariableResultType", "SignedMeterValueType", "StatusInfoType", "StreamDataElementType", "TariffAssignmentType",
    "TariffConditionsFixedType", "TariffConditionsType", "TariffEnergyPriceType", "TariffEnergyType",
    "TariffFixedPriceType", "TariffFixedType", "TariffTimePriceType", "TariffTimeType", "TariffType", "TaxRateType",
    "TaxRuleType", "TotalCostType", "TotalPriceType", "TotalUsageType", "TransactionLimitType", "TransactionType",
    "UnitOfMeasureType", "V2XChargingParametersType", "V2XFreqWattPointType", "V2XSignalWattPointType", "VPNType",
    "VariableAttributeType", "VariableCharacteristicsType", "VariableMonitoringType", "VariableType",
    "VoltageParamsType",
]


@final
@datatype
class ACChargingParametersType(DataType):
    """Part of ChargingNeedsType.acChargingParameters."""

    __slots__ = ("energy_amount", "ev_min_current", "ev_max_current", "ev_max_voltage", "custom_data")

    energy_amount: float
    """In Wh."""
    ev_min_current: float
    """In A."""
    ev_max_current: float
    """In A."""
    ev_max_voltage: float
    """In V."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        energy_amount: float,
        ev_min_current: float,
        ev_max_current: float,
        ev_max_voltage: float,
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
        "apn_user_name",
        "apn_password",
        "sim_pin",
        "preferred_network",
        "use_only_preferred_network",
        "custom_data",
    )

    apn: str
    """At most 2000 characters."""
    apn_authentication: APNAuthenticationEnumType
    apn_user_name: str | None
    """At most 50 characters."""
    apn_password: str | None
    """At most 64 characters, secret."""
    sim_pin: int | None
    """Secret."""
    preferred_network: str | None
    """At most 6 characters."""
    use_only_preferred_network: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    __ocpp_secrets__ = {"apn_password": Secret(), "sim_pin": Secret()}

    def __init__(
        self,
        *,
        apn: str,
        apn_authentication: APNAuthenticationEnumType,
        apn_user_name: str | None = None,
        apn_password: str | None = None,
        sim_pin: int | None = None,
        preferred_network: str | None = None,
        use_only_preferred_network: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.apn = apn
        self.apn_authentication = apn_authentication
        self.apn_user_name = apn_user_name
        self.apn_password = apn_password
        self.sim_pin = sim_pin
        self.preferred_network = preferred_network
        self.use_only_preferred_network = use_only_preferred_network
        self.custom_data = custom_data


@final
@datatype
class AbsolutePriceScheduleType(DataType):
    """Part of ChargingScheduleType.absolutePriceSchedule."""

    __slots__ = (
        "time_anchor",
        "price_schedule_id",
        "currency",
        "language",
        "price_algorithm",
        "price_rule_stacks",
        "price_schedule_description",
        "minimum_cost",
        "maximum_cost",
        "tax_rules",
        "overstay_rule_list",
        "additional_selected_services",
        "custom_data",
    )

    time_anchor: datetime
    """With time zone."""
    price_schedule_id: int
    """At least 0, `priceScheduleID` on the wire."""
    currency: str
    """At most 3 characters."""
    language: str
    """At most 8 characters."""
    price_algorithm: str
    """At most 2000 characters."""
    price_rule_stacks: list[PriceRuleStackType]
    """1 to 1024 items."""
    price_schedule_description: str | None
    """At most 160 characters."""
    minimum_cost: RationalNumberType | None
    maximum_cost: RationalNumberType | None
    tax_rules: list[TaxRuleType] | None
    """1 to 10 items."""
    overstay_rule_list: OverstayRuleListType | None
    additional_selected_services: list[AdditionalSelectedServicesType] | None
    """1 to 5 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        time_anchor: datetime,
        price_schedule_id: int,
        currency: str,
        language: str,
        price_algorithm: str,
        price_rule_stacks: list[PriceRuleStackType],
        price_schedule_description: str | None = None,
        minimum_cost: RationalNumberType | None = None,
        maximum_cost: RationalNumberType | None = None,
        tax_rules: list[TaxRuleType] | None = None,
        overstay_rule_list: OverstayRuleListType | None = None,
        additional_selected_services: list[AdditionalSelectedServicesType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.time_anchor = time_anchor
        self.price_schedule_id = price_schedule_id
        self.currency = currency
        self.language = language
        self.price_algorithm = price_algorithm
        self.price_rule_stacks = price_rule_stacks
        self.price_schedule_description = price_schedule_description
        self.minimum_cost = minimum_cost
        self.maximum_cost = maximum_cost
        self.tax_rules = tax_rules
        self.overstay_rule_list = overstay_rule_list
        self.additional_selected_services = additional_selected_services
        self.custom_data = custom_data


@final
@datatype
class AdditionalInfoType(DataType):
    """Part of IdTokenType.additionalInfo."""

    __slots__ = ("additional_id_token", "type", "custom_data")

    additional_id_token: str
    """At most 255 characters."""
    type: str
    """At most 50 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, additional_id_token: str, type: str, custom_data: CustomDataType | None = None) -> None:
        self.additional_id_token = additional_id_token
        self.type = type
        self.custom_data = custom_data


@final
@datatype
class AdditionalSelectedServicesType(DataType):
    """Part of AbsolutePriceScheduleType.additionalSelectedServices."""

    __slots__ = ("service_fee", "service_name", "custom_data")

    service_fee: RationalNumberType
    service_name: str
    """At most 80 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        service_fee: RationalNumberType,
        service_name: str,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.service_fee = service_fee
        self.service_name = service_name
        self.custom_data = custom_data


@final
@datatype
class AddressType(DataType):
    """Part of NotifySettlementRequest.vatCompany and VatNumberValidationResponse.company."""

    __slots__ = ("name", "address1", "city", "country", "address2", "postal_code", "custom_data")

    name: str
    """At most 50 characters."""
    address1: str
    """At most 100 characters."""
    city: str
    """At most 100 characters."""
    country: str
    """At most 50 characters."""
    address2: str | None
    """At most 100 characters."""
    postal_code: str | None
    """At most 20 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        name: str,
        address1: str,
        city: str,
        country: str,
        address2: str | None = None,
        postal_code: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.name = name
        self.address1 = address1
        self.city = city
        self.country = country
        self.address2 = address2
        self.postal_code = postal_code
        self.custom_data = custom_data


@final
@datatype
class AuthorizationData(DataType):
    """Part of SendLocalListRequest.localAuthorizationList."""

    __slots__ = ("id_token", "id_token_info", "custom_data")

    id_token: IdTokenType
    id_token_info: IdTokenInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id_token: IdTokenType,
        id_token_info: IdTokenInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id_token = id_token
        self.id_token_info = id_token_info
        self.custom_data = custom_data


@final
@datatype
class BatteryDataType(DataType):
    """Part of BatterySwapRequest.batteryData."""

    __slots__ = ("evse_id", "serial_number", "soc", "soh", "production_date", "vendor_info", "custom_data")

    evse_id: int
    """At least 0."""
    serial_number: str
    """At most 50 characters."""
    soc: float
    """0 to 100, in %, `soC` on the wire."""
    soh: float
    """0 to 100, in %, `soH` on the wire."""
    production_date: datetime | None
    """With time zone."""
    vendor_info: str | None
    """At most 500 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        evse_id: int,
        serial_number: str,
        soc: float,
        soh: float,
        production_date: datetime | None = None,
        vendor_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.evse_id = evse_id
        self.serial_number = serial_number
        self.soc = soc
        self.soh = soh
        self.production_date = production_date
        self.vendor_info = vendor_info
        self.custom_data = custom_data


@final
@datatype
class CertificateHashDataChainType(DataType):
    """Part of GetInstalledCertificateIdsResponse.certificateHashDataChain."""

    __slots__ = ("certificate_hash_data", "certificate_type", "child_certificate_hash_data", "custom_data")

    certificate_hash_data: CertificateHashDataType
    certificate_type: GetCertificateIdUseEnumType
    child_certificate_hash_data: list[CertificateHashDataType] | None
    """1 to 4 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        certificate_type: GetCertificateIdUseEnumType,
        child_certificate_hash_data: list[CertificateHashDataType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_hash_data = certificate_hash_data
        self.certificate_type = certificate_type
        self.child_certificate_hash_data = child_certificate_hash_data
        self.custom_data = custom_data


@final
@datatype
class CertificateHashDataType(DataType):
    """Part of CustomerInformationRequest.customerCertificate, DeleteCertificateRequest.certificateHashData,
    SignCertificateRequest.hashRootCertificate and 4 more.
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
class CertificateStatusRequestInfoType(DataType):
    """Part of GetCertificateChainStatusRequest.certificateStatusRequests."""

    __slots__ = ("certificate_hash_data", "source", "urls", "custom_data")

    certificate_hash_data: CertificateHashDataType
    source: CertificateStatusSourceEnumType
    urls: list[str]
    """1 to 5 items, each at most 2000 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        source: CertificateStatusSourceEnumType,
        urls: list[str],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_hash_data = certificate_hash_data
        self.source = source
        self.urls = urls
        self.custom_data = custom_data


@final
@datatype
class CertificateStatusType(DataType):
    """Part of GetCertificateChainStatusResponse.certificateStatus."""

    __slots__ = ("certificate_hash_data", "source", "status", "next_update", "custom_data")

    certificate_hash_data: CertificateHashDataType
    source: CertificateStatusSourceEnumType
    status: CertificateStatusEnumType
    next_update: datetime
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        source: CertificateStatusSourceEnumType,
        status: CertificateStatusEnumType,
        next_update: datetime,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.certificate_hash_data = certificate_hash_data
        self.source = source
        self.status = status
        self.next_update = next_update
        self.custom_data = custom_data


@final
@datatype
class ChargingLimitType(DataType):
    """Part of NotifyChargingLimitRequest.chargingLimit."""

    __slots__ = ("charging_limit_source", "is_local_generation", "is_grid_critical", "custom_data")

    charging_limit_source: str
    """At most 20 characters."""
    is_local_generation: bool | None
    is_grid_critical: bool | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_limit_source: str,
        is_local_generation: bool | None = None,
        is_grid_critical: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_limit_source = charging_limit_source
        self.is_local_generation = is_local_generation
        self.is_grid_critical = is_grid_critical
        self.custom_data = custom_data


@final
@datatype
class ChargingNeedsType(DataType):
    """Part of NotifyEVChargingNeedsRequest.chargingNeeds."""

    __slots__ = (
        "requested_energy_transfer",
        "ac_charging_parameters",
        "der_charging_parameters",
        "ev_energy_offer",
        "dc_charging_parameters",
        "v2x_charging_parameters",
        "available_energy_transfer",
        "control_mode",
        "mobility_needs_mode",
        "departure_time",
        "custom_data",
    )

    requested_energy_transfer: EnergyTransferModeEnumType
    ac_charging_parameters: ACChargingParametersType | None
    der_charging_parameters: DERChargingParametersType | None
    ev_energy_offer: EVEnergyOfferType | None
    dc_charging_parameters: DCChargingParametersType | None
    v2x_charging_parameters: V2XChargingParametersType | None
    available_energy_transfer: list[EnergyTransferModeEnumType] | None
    """At least 1 item."""
    control_mode: ControlModeEnumType | None
    mobility_needs_mode: MobilityNeedsModeEnumType | None
    departure_time: datetime | None
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        requested_energy_transfer: EnergyTransferModeEnumType,
        ac_charging_parameters: ACChargingParametersType | None = None,
        der_charging_parameters: DERChargingParametersType | None = None,
        ev_energy_offer: EVEnergyOfferType | None = None,
        dc_charging_parameters: DCChargingParametersType | None = None,
        v2x_charging_parameters: V2XChargingParametersType | None = None,
        available_energy_transfer: list[EnergyTransferModeEnumType] | None = None,
        control_mode: ControlModeEnumType | None = None,
        mobility_needs_mode: MobilityNeedsModeEnumType | None = None,
        departure_time: datetime | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.requested_energy_transfer = requested_energy_transfer
        self.ac_charging_parameters = ac_charging_parameters
        self.der_charging_parameters = der_charging_parameters
        self.ev_energy_offer = ev_energy_offer
        self.dc_charging_parameters = dc_charging_parameters
        self.v2x_charging_parameters = v2x_charging_parameters
        self.available_energy_transfer = available_energy_transfer
        self.control_mode = control_mode
        self.mobility_needs_mode = mobility_needs_mode
        self.departure_time = departure_time
        self.custom_data = custom_data


@final
@datatype
class ChargingPeriodType(DataType):
    """Part of CostDetailsType.chargingPeriods."""

    __slots__ = ("start_period", "dimensions", "tariff_id", "custom_data")

    start_period: datetime
    """With time zone."""
    dimensions: list[CostDimensionType] | None
    """At least 1 item."""
    tariff_id: str | None
    """At most 60 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        start_period: datetime,
        dimensions: list[CostDimensionType] | None = None,
        tariff_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.start_period = start_period
        self.dimensions = dimensions
        self.tariff_id = tariff_id
        self.custom_data = custom_data


@final
@datatype
class ChargingProfileCriterionType(DataType):
    """Part of GetChargingProfilesRequest.chargingProfile."""

    __slots__ = (
        "charging_profile_purpose",
        "stack_level",
        "charging_profile_id",
        "charging_limit_source",
        "custom_data",
    )

    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None
    """At least 0."""
    charging_profile_id: list[int] | None
    """At least 1 item."""
    charging_limit_source: list[str] | None
    """1 to 4 items, each at most 20 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        charging_profile_purpose: ChargingProfilePurposeEnumType | None = None,
        stack_level: int | None = None,
        charging_profile_id: list[int] | None = None,
        charging_limit_source: list[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.charging_profile_purpose = charging_profile_purpose
        self.stack_level = stack_level
        self.charging_profile_id = charging_profile_id
        self.charging_limit_source = charging_limit_source
        self.custom_data = custom_data


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
        "recurrency_kind",
        "valid_from",
        "valid_to",
        "transaction_id",
        "max_offline_duration",
        "invalid_after_offline_duration",
        "dyn_update_interval",
        "dyn_update_time",
        "price_schedule_signature",
        "custom_data",
    )

    id: int
    stack_level: int
    """At least 0."""
    charging_profile_purpose: ChargingProfilePurposeEnumType
    charging_profile_kind: ChargingProfileKindEnumType
    charging_schedule: list[ChargingScheduleType]
    """1 to 3 items."""
    recurrency_kind: RecurrencyKindEnumType | None
    valid_from: datetime | None
    """With time zone."""
    valid_to: datetime | None
    """With time zone."""
    transaction_id: str | None
    """At most 36 characters."""
    max_offline_duration: int | None
    """In s."""
    invalid_after_offline_duration: bool | None
    dyn_update_interval: int | None
    """In s."""
    dyn_update_time: datetime | None
    """With time zone."""
    price_schedule_signature: str | None
    """At most 256 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        stack_level: int,
        charging_profile_purpose: ChargingProfilePurposeEnumType,
        charging_profile_kind: ChargingProfileKindEnumType,
        charging_schedule: list[ChargingScheduleType],
        recurrency_kind: RecurrencyKindEnumType | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        transaction_id: str | None = None,
        max_offline_duration: int | None = None,
        invalid_after_offline_duration: bool | None = None,
        dyn_update_interval: int | None = None,
        dyn_update_time: datetime | None = None,
        price_schedule_signature: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.stack_level = stack_level
        self.charging_profile_purpose = charging_profile_purpose
        self.charging_profile_kind = charging_profile_kind
        self.charging_schedule = charging_schedule
        self.recurrency_kind = recurrency_kind
        self.valid_from = valid_from
        self.valid_to = valid_to
        self.transaction_id = transaction_id
        self.max_offline_duration = max_offline_duration
        self.invalid_after_offline_duration = invalid_after_offline_duration
        self.dyn_update_interval = dyn_update_interval
        self.dyn_update_time = dyn_update_time
        self.price_schedule_signature = price_schedule_signature
        self.custom_data = custom_data


@final
@datatype
class ChargingSchedulePeriodType(DataType):
    """Part of ChargingScheduleType.chargingSchedulePeriod and CompositeScheduleType.chargingSchedulePeriod."""

    __slots__ = (
        "start_period",
        "limit",
        "limit_l2",
        "limit_l3",
        "number_phases",
        "phase_to_use",
        "discharge_limit",
        "discharge_limit_l2",
        "discharge_limit_l3",
        "setpoint",
        "setpoint_l2",
        "setpoint_l3",
        "setpoint_reactive",
        "setpoint_reactive_l2",
        "setpoint_reactive_l3",
        "preconditioning_request",
        "evse_sleep",
        "v2x_baseline",
        "operation_mode",
        "v2x_freq_watt_curve",
        "v2x_signal_watt_curve",
        "custom_data",
    )

    start_period: int
    """In s."""
    limit: float | None
    """In A or W, by chargingRateUnit."""
    limit_l2: float | None
    """In A or W, by chargingRateUnit, `limit_L2` on the wire."""
    limit_l3: float | None
    """In A or W, by chargingRateUnit, `limit_L3` on the wire."""
    number_phases: int | None
    """0 to 3."""
    phase_to_use: int | None
    """0 to 3."""
    discharge_limit: float | None
    """At most 0, in A or W, by chargingRateUnit."""
    discharge_limit_l2: float | None
    """At most 0, in A or W, by chargingRateUnit, `dischargeLimit_L2` on the wire."""
    discharge_limit_l3: float | None
    """At most 0, in A or W, by chargingRateUnit, `dischargeLimit_L3` on the wire."""
    setpoint: float | None
    """In A or W, by chargingRateUnit."""
    setpoint_l2: float | None
    """In A or W, by chargingRateUnit, `setpoint_L2` on the wire."""
    setpoint_l3: float | None
    """In A or W, by chargingRateUnit, `setpoint_L3` on the wire."""
    setpoint_reactive: float | None
    """In A or VAr, by chargingRateUnit."""
    setpoint_reactive_l2: float | None
    """In A or VAr, by chargingRateUnit, `setpointReactive_L2` on the wire."""
    setpoint_reactive_l3: float | None
    """In A or VAr, by chargingRateUnit, `setpointReactive_L3` on the wire."""
    preconditioning_request: bool | None
    evse_sleep: bool | None
    v2x_baseline: float | None
    """In W."""
    operation_mode: OperationModeEnumType | None
    v2x_freq_watt_curve: list[V2XFreqWattPointType] | None
    """1 to 20 items."""
    v2x_signal_watt_curve: list[V2XSignalWattPointType] | None
    """1 to 20 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        start_period: int,
        limit: float | None = None,
        limit_l2: float | None = None,
        limit_l3: float | None = None,
        number_phases: int | None = None,
        phase_to_use: int | None = None,
        discharge_limit: float | None = None,
        discharge_limit_l2: float | None = None,
        discharge_limit_l3: float | None = None,
        setpoint: float | None = None,
        setpoint_l2: float | None = None,
        setpoint_l3: float | None = None,
        setpoint_reactive: float | None = None,
        setpoint_reactive_l2: float | None = None,
        setpoint_reactive_l3: float | None = None,
        preconditioning_request: bool | None = None,
        evse_sleep: bool | None = None,
        v2x_baseline: float | None = None,
        operation_mode: OperationModeEnumType | None = None,
        v2x_freq_watt_curve: list[V2XFreqWattPointType] | None = None,
        v2x_signal_watt_curve: list[V2XSignalWattPointType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.start_period = start_period
        self.limit = limit
        self.limit_l2 = limit_l2
        self.limit_l3 = limit_l3
        self.number_phases = number_phases
        self.phase_to_use = phase_to_use
        self.discharge_limit = discharge_limit
        self.discharge_limit_l2 = discharge_limit_l2
        self.discharge_limit_l3 = discharge_limit_l3
        self.setpoint = setpoint
        self.setpoint_l2 = setpoint_l2
        self.setpoint_l3 = setpoint_l3
        self.setpoint_reactive = setpoint_reactive
        self.setpoint_reactive_l2 = setpoint_reactive_l2
        self.setpoint_reactive_l3 = setpoint_reactive_l3
        self.preconditioning_request = preconditioning_request
        self.evse_sleep = evse_sleep
        self.v2x_baseline = v2x_baseline
        self.operation_mode = operation_mode
        self.v2x_freq_watt_curve = v2x_freq_watt_curve
        self.v2x_signal_watt_curve = v2x_signal_watt_curve
        self.custom_data = custom_data


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
        "limit_at_soc",
        "start_schedule",
        "duration",
        "min_charging_rate",
        "power_tolerance",
        "signature_id",
        "digest_value",
        "use_local_time",
        "randomized_delay",
        "sales_tariff",
        "absolute_price_schedule",
        "price_level_schedule",
        "custom_data",
    )

    id: int
    charging_rate_unit: ChargingRateUnitEnumType
    charging_schedule_period: list[ChargingSchedulePeriodType]
    """1 to 1024 items."""
    limit_at_soc: LimitAtSoCType | None
    """`limitAtSoC` on the wire."""
    start_schedule: datetime | None
    """With time zone."""
    duration: int | None
    """In s."""
    min_charging_rate: float | None
    """In A or W, by chargingRateUnit."""
    power_tolerance: float | None
    signature_id: int | None
    """At least 0."""
    digest_value: str | None
    """At most 88 characters."""
    use_local_time: bool | None
    randomized_delay: int | None
    """At least 0, in s."""
    sales_tariff: SalesTariffType | None
    absolute_price_schedule: AbsolutePriceScheduleType | None
    price_level_schedule: PriceLevelScheduleType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        charging_rate_unit: ChargingRateUnitEnumType,
        charging_schedule_period: list[ChargingSchedulePeriodType],
        limit_at_soc: LimitAtSoCType | None = None,
        start_schedule: datetime | None = None,
        duration: int | None = None,
        min_charging_rate: float | None = None,
        power_tolerance: float | None = None,
        signature_id: int | None = None,
        digest_value: str | None = None,
        use_local_time: bool | None = None,
        randomized_delay: int | None = None,
        sales_tariff: SalesTariffType | None = None,
        absolute_price_schedule: AbsolutePriceScheduleType | None = None,
        price_level_schedule: PriceLevelScheduleType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.charging_rate_unit = charging_rate_unit
        self.charging_schedule_period = charging_schedule_period
        self.limit_at_soc = limit_at_soc
        self.start_schedule = start_schedule
        self.duration = duration
        self.min_charging_rate = min_charging_rate
        self.power_tolerance = power_tolerance
        self.signature_id = signature_id
        self.digest_value = digest_value
        self.use_local_time = use_local_time
        self.randomized_delay = randomized_delay
        self.sales_tariff = sales_tariff
        self.absolute_price_schedule = absolute_price_schedule
        self.price_level_schedule = price_level_schedule
        self.custom_data = custom_data


@final
@datatype
class ChargingScheduleUpdateType(DataType):
    """Part of PullDynamicScheduleUpdateResponse.scheduleUpdate and UpdateDynamicScheduleRequest.scheduleUpdate."""

    __slots__ = (
        "limit",
        "limit_l2",
        "limit_l3",
        "discharge_limit",
        "discharge_limit_l2",
        "discharge_limit_l3",
        "setpoint",
        "setpoint_l2",
        "setpoint_l3",
        "setpoint_reactive",
        "setpoint_reactive_l2",
        "setpoint_reactive_l3",
        "custom_data",
    )

    limit: float | None
    """In A or W, by chargingRateUnit."""
    limit_l2: float | None
    """In A or W, by chargingRateUnit, `limit_L2` on the wire."""
    limit_l3: float | None
    """In A or W, by chargingRateUnit, `limit_L3` on the wire."""
    discharge_limit: float | None
    """At most 0, in A or W, by chargingRateUnit."""
    discharge_limit_l2: float | None
    """At most 0, in A or W, by chargingRateUnit, `dischargeLimit_L2` on the wire."""
    discharge_limit_l3: float | None
    """At most 0, in A or W, by chargingRateUnit, `dischargeLimit_L3` on the wire."""
    setpoint: float | None
    """In A or W, by chargingRateUnit."""
    setpoint_l2: float | None
    """In A or W, by chargingRateUnit, `setpoint_L2` on the wire."""
    setpoint_l3: float | None
    """In A or W, by chargingRateUnit, `setpoint_L3` on the wire."""
    setpoint_reactive: float | None
    """In A or VAr, by chargingRateUnit."""
    setpoint_reactive_l2: float | None
    """In A or VAr, by chargingRateUnit, `setpointReactive_L2` on the wire."""
    setpoint_reactive_l3: float | None
    """In A or VAr, by chargingRateUnit, `setpointReactive_L3` on the wire."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        limit: float | None = None,
        limit_l2: float | None = None,
        limit_l3: float | None = None,
        discharge_limit: float | None = None,
        discharge_limit_l2: float | None = None,
        discharge_limit_l3: float | None = None,
        setpoint: float | None = None,
        setpoint_l2: float | None = None,
        setpoint_l3: float | None = None,
        setpoint_reactive: float | None = None,
        setpoint_reactive_l2: float | None = None,
        setpoint_reactive_l3: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.limit = limit
        self.limit_l2 = limit_l2
        self.limit_l3 = limit_l3
        self.discharge_limit = discharge_limit
        self.discharge_limit_l2 = discharge_limit_l2
        self.discharge_limit_l3 = discharge_limit_l3
        self.setpoint = setpoint
        self.setpoint_l2 = setpoint_l2
        self.setpoint_l3 = setpoint_l3
        self.setpoint_reactive = setpoint_reactive
        self.setpoint_reactive_l2 = setpoint_reactive_l2
        self.setpoint_reactive_l3 = setpoint_reactive_l3
        self.custom_data = custom_data


@final
@datatype
class ChargingStationType(DataType):
    """Part of BootNotificationRequest.chargingStation."""

    __slots__ = ("model", "vendor_name", "serial_number", "modem", "firmware_version", "custom_data")

    model: str
    """At most 20 characters."""
    vendor_name: str
    """At most 50 characters."""
    serial_number: str | None
    """At most 25 characters."""
    modem: ModemType | None
    firmware_version: str | None
    """At most 50 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        model: str,
        vendor_name: str,
        serial_number: str | None = None,
        modem: ModemType | None = None,
        firmware_version: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.model = model
        self.vendor_name = vendor_name
        self.serial_number = serial_number
        self.modem = modem
        self.firmware_version = firmware_version
        self.custom_data = custom_data


@final
@datatype
class ClearChargingProfileType(DataType):
    """Part of ClearChargingProfileRequest.chargingProfileCriteria."""

    __slots__ = ("evse_id", "charging_profile_purpose", "stack_level", "custom_data")

    evse_id: int | None
    """At least 0."""
    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        evse_id: int | None = None,
        charging_profile_purpose: ChargingProfilePurposeEnumType | None = None,
        stack_level: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.evse_id = evse_id
        self.charging_profile_purpose = charging_profile_purpose
        self.stack_level = stack_level
        self.custom_data = custom_data


@final
@datatype
class ClearMonitoringResultType(DataType):
    """Part of ClearVariableMonitoringResponse.clearMonitoringResult."""

    __slots__ = ("status", "id", "status_info", "custom_data")

    status: ClearMonitoringStatusEnumType
    id: int
    """At least 0."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: ClearMonitoringStatusEnumType,
        id: int,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.id = id
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class ClearTariffsResultType(DataType):
    """Part of ClearTariffsResponse.clearTariffsResult."""

    __slots__ = ("status", "status_info", "tariff_id", "custom_data")

    status: TariffClearStatusEnumType
    status_info: StatusInfoType | None
    tariff_id: str | None
    """At most 60 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: TariffClearStatusEnumType,
        status_info: StatusInfoType | None = None,
        tariff_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.status_info = status_info
        self.tariff_id = tariff_id
        self.custom_data = custom_data


@final
@datatype
class ComponentType(DataType):
    """Part of ComponentVariableType.component, EventDataType.component, GetVariableDataType.component and 8 more."""

    __slots__ = ("name", "evse", "instance", "custom_data")

    name: str
    """At most 50 characters."""
    evse: EVSEType | None
    instance: str | None
    """At most 50 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        name: str,
        evse: EVSEType | None = None,
        instance: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.name = name
        self.evse = evse
        self.instance = instance
        self.custom_data = custom_data


@final
@datatype
class ComponentVariableType(DataType):
    """Part of GetMonitoringReportRequest.componentVariable and GetReportRequest.componentVariable."""

    __slots__ = ("component", "variable", "custom_data")

    component: ComponentType
    variable: VariableType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.component = component
        self.variable = variable
        self.custom_data = custom_data


@final
@datatype
class CompositeScheduleType(DataType):
    """Part of GetCompositeScheduleResponse.schedule."""

    __slots__ = (
        "evse_id",
        "duration",
        "schedule_start",
        "charging_rate_unit",
        "charging_schedule_period",
        "custom_data",
    )

    evse_id: int
    """At least 0."""
    duration: int
    """In s."""
    schedule_start: datetime
    """With time zone."""
    charging_rate_unit: ChargingRateUnitEnumType
    charging_schedule_period: list[ChargingSchedulePeriodType]
    """At least 1 item."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        evse_id: int,
        duration: int,
        schedule_start: datetime,
        charging_rate_unit: ChargingRateUnitEnumType,
        charging_schedule_period: list[ChargingSchedulePeriodType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.evse_id = evse_id
        self.duration = duration
        self.schedule_start = schedule_start
        self.charging_rate_unit = charging_rate_unit
        self.charging_schedule_period = charging_schedule_period
        self.custom_data = custom_data


@final
@datatype
class ConstantStreamDataType(DataType):
    """Part of GetPeriodicEventStreamResponse.constantStreamData and OpenPeriodicEventStreamRequest.constantStreamData.
    """

    __slots__ = ("id", "params", "variable_monitoring_id", "custom_data")

    id: int
    """At least 0."""
    params: PeriodicEventStreamParamsType
    variable_monitoring_id: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        params: PeriodicEventStreamParamsType,
        variable_monitoring_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.params = params
        self.variable_monitoring_id = variable_monitoring_id
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
class CostDetailsType(DataType):
    """Part of TransactionEventRequest.costDetails."""

    __slots__ = (
        "total_cost",
        "total_usage",
        "charging_periods",
        "failure_to_calculate",
        "failure_reason",
        "custom_data",
    )

    total_cost: TotalCostType
    total_usage: TotalUsageType
    charging_periods: list[ChargingPeriodType] | None
    """At least 1 item."""
    failure_to_calculate: bool | None
    failure_reason: str | None
    """At most 500 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        total_cost: TotalCostType,
        total_usage: TotalUsageType,
        charging_periods: list[ChargingPeriodType] | None = None,
        failure_to_calculate: bool | None = None,
        failure_reason: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.total_cost = total_cost
        self.total_usage = total_usage
        self.charging_periods = charging_periods
        self.failure_to_calculate = failure_to_calculate
        self.failure_reason = failure_reason
        self.custom_data = custom_data


@final
@datatype
class CostDimensionType(DataType):
    """Part of ChargingPeriodType.dimensions."""

    __slots__ = ("type", "volume", "custom_data")

    type: CostDimensionEnumType
    volume: float
    """In Wh, W, A or s, by type."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        type: CostDimensionEnumType,
        volume: float,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.type = type
        self.volume = volume
        self.custom_data = custom_data


@final
@datatype
class CostType(DataType):
    """Part of ConsumptionCostType.cost."""

    __slots__ = ("cost_kind", "amount", "amount_multiplier", "custom_data")

    cost_kind: CostKindEnumType
    amount: int
    """In g/kWh or %, by costKind."""
    amount_multiplier: int | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        cost_kind: CostKindEnumType,
        amount: int,
        amount_multiplier: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.cost_kind = cost_kind
        self.amount = amount
        self.amount_multiplier = amount_multiplier
        self.custom_data = custom_data


@final
@datatype
class CustomDataType(DataType):
    """Part of AFRRSignalRequest.customData, AFRRSignalResponse.customData, AdjustPeriodicEventStreamRequest.customData
    and 299 more.

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
        "ev_max_power",
        "ev_energy_capacity",
        "energy_amount",
        "state_of_charge",
        "full_soc",
        "bulk_soc",
        "custom_data",
    )

    ev_max_current: float
    """In A."""
    ev_max_voltage: float
    """In V."""
    ev_max_power: float | None
    """In W."""
    ev_energy_capacity: float | None
    """In Wh."""
    energy_amount: float | None
    """In Wh."""
    state_of_charge: int | None
    """0 to 100, in %."""
    full_soc: int | None
    """0 to 100, in %, `fullSoC` on the wire."""
    bulk_soc: int | None
    """0 to 100, in %, `bulkSoC` on the wire."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        ev_max_current: float,
        ev_max_voltage: float,
        ev_max_power: float | None = None,
        ev_energy_capacity: float | None = None,
        energy_amount: float | None = None,
        state_of_charge: int | None = None,
        full_soc: int | None = None,
        bulk_soc: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.ev_max_current = ev_max_current
        self.ev_max_voltage = ev_max_voltage
        self.ev_max_power = ev_max_power
        self.ev_energy_capacity = ev_energy_capacity
        self.energy_amount = energy_amount
        self.state_of_charge = state_of_charge
        self.full_soc = full_soc
        self.bulk_soc = bulk_soc
        self.custom_data = custom_data


@final
@datatype
class DERChargingParametersType(DataType):
    """Part of ChargingNeedsType.derChargingParameters."""

    __slots__ = (
        "ev_supported_der_control",
        "ev_over_excited_max_discharge_power",
        "ev_over_excited_power_factor",
        "ev_under_excited_max_discharge_power",
        "ev_under_excited_power_factor",
        "max_apparent_power",
        "max_charge_apparent_power",
        "max_charge_apparent_power_l2",
        "max_charge_apparent_power_l3",
        "max_discharge_apparent_power",
        "max_discharge_apparent_power_l2",
        "max_discharge_apparent_power_l3",
        "max_charge_reactive_power",
        "max_charge_reactive_power_l2",
        "max_charge_reactive_power_l3",
        "min_charge_reactive_power",
        "min_charge_reactive_power_l2",
        "min_charge_reactive_power_l3",
        "max_discharge_reactive_power",
        "max_discharge_reactive_power_l2",
        "max_discharge_reactive_power_l3",
        "min_discharge_reactive_power",
        "min_discharge_reactive_power_l2",
        "min_discharge_reactive_power_l3",
        "nominal_voltage",
        "nominal_voltage_offset",
        "max_nominal_voltage",
        "min_nominal_voltage",
        "ev_inverter_manufacturer",
        "ev_inverter_model",
        "ev_inverter_serial_number",
        "ev_inverter_sw_version",
        "ev_inverter_hw_version",
        "ev_islanding_detection_method",
        "ev_islanding_trip_time",
        "ev_maximum_level1_dc_injection",
        "ev_duration_level1_dc_injection",
        "ev_maximum_level2_dc_injection",
        "ev_duration_level2_dc_injection",
        "ev_reactive_susceptance",
        "ev_session_total_discharge_energy_available",
        "custom_data",
    )

    ev_supported_der_control: list[DERControlEnumType] | None
    """At least 1 item, `evSupportedDERControl` on the wire."""
    ev_over_excited_max_discharge_power: float | None
    """In W."""
    ev_over_excited_power_factor: float | None
    ev_under_excited_max_discharge_power: float | None
    """In W."""
    ev_under_excited_power_factor: float | None
    max_apparent_power: float | None
    """In VA."""
    max_charge_apparent_power: float | None
    """In VA."""
    max_charge_apparent_power_l2: float | None
    """In VA, `maxChargeApparentPower_L2` on the wire."""
    max_charge_apparent_power_l3: float | None
    """In VA, `maxChargeApparentPower_L3` on the wire."""
    max_discharge_apparent_power: float | None
    """In VA."""
    max_discharge_apparent_power_l2: float | None
    """In VA, `maxDischargeApparentPower_L2` on the wire."""
    max_discharge_apparent_power_l3: float | None
    """In VA, `maxDischargeApparentPower_L3` on the wire."""
    max_charge_reactive_power: float | None
    """In VAr."""
    max_charge_reactive_power_l2: float | None
    """In VAr, `maxChargeReactivePower_L2` on the wire."""
    max_charge_reactive_power_l3: float | None
    """In VAr, `maxChargeReactivePower_L3` on the wire."""
    min_charge_reactive_power: float | None
    """In VAr."""
    min_charge_reactive_power_l2: float | None
    """In VAr, `minChargeReactivePower_L2` on the wire."""
    min_charge_reactive_power_l3: float | None
    """In VAr, `minChargeReactivePower_L3` on the wire."""
    max_discharge_reactive_power: float | None
    """In VAr."""
    max_discharge_reactive_power_l2: float | None
    """In VAr, `maxDischargeReactivePower_L2` on the wire."""
    max_discharge_reactive_power_l3: float | None
    """In VAr, `maxDischargeReactivePower_L3` on the wire."""
    min_discharge_reactive_power: float | None
    """In VAr."""
    min_discharge_reactive_power_l2: float | None
    """In VAr, `minDischargeReactivePower_L2` on the wire."""
    min_discharge_reactive_power_l3: float | None
    """In VAr, `minDischargeReactivePower_L3` on the wire."""
    nominal_voltage: float | None
    """In V."""
    nominal_voltage_offset: float | None
    """In V."""
    max_nominal_voltage: float | None
    """In V."""
    min_nominal_voltage: float | None
    """In V."""
    ev_inverter_manufacturer: str | None
    """At most 50 characters."""
    ev_inverter_model: str | None
    """At most 50 characters."""
    ev_inverter_serial_number: str | None
    """At most 50 characters."""
    ev_inverter_sw_version: str | None
    """At most 50 characters."""
    ev_inverter_hw_version: str | None
    """At most 50 characters."""
    ev_islanding_detection_method: list[IslandingDetectionEnumType] | None
    """At least 1 item."""
    ev_islanding_trip_time: float | None
    ev_maximum_level1_dc_injection: float | None
    """`evMaximumLevel1DCInjection` on the wire."""
    ev_duration_level1_dc_injection: float | None
    """`evDurationLevel1DCInjection` on the wire."""
    ev_maximum_level2_dc_injection: float | None
    """`evMaximumLevel2DCInjection` on the wire."""
    ev_duration_level2_dc_injection: float | None
    """`evDurationLevel2DCInjection` on the wire."""
    ev_reactive_susceptance: float | None
    """In S."""
    ev_session_total_discharge_energy_available: float | None
    """In Wh."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        ev_supported_der_control: list[DERControlEnumType] | None = None,
        ev_over_excited_max_discharge_power: float | None = None,
        ev_over_excited_power_factor: float | None = None,
        ev_under_excited_max_discharge_power: float | None = None,
        ev_under_excited_power_factor: float | None = None,
        max_apparent_power: float | None = None,
        max_charge_apparent_power: float | None = None,
        max_charge_apparent_power_l2: float | None = None,
        max_charge_apparent_power_l3: float | None = None,
        max_discharge_apparent_power: float | None = None,
        max_discharge_apparent_power_l2: float | None = None,
        max_discharge_apparent_power_l3: float | None = None,
        max_charge_reactive_power: float | None = None,
        max_charge_reactive_power_l2: float | None = None,
        max_charge_reactive_power_l3: float | None = None,
        min_charge_reactive_power: float | None = None,
        min_charge_reactive_power_l2: float | None = None,
        min_charge_reactive_power_l3: float | None = None,
        max_discharge_reactive_power: float | None = None,
        max_discharge_reactive_power_l2: float | None = None,
        max_discharge_reactive_power_l3: float | None = None,
        min_discharge_reactive_power: float | None = None,
        min_discharge_reactive_power_l2: float | None = None,
        min_discharge_reactive_power_l3: float | None = None,
        nominal_voltage: float | None = None,
        nominal_voltage_offset: float | None = None,
        max_nominal_voltage: float | None = None,
        min_nominal_voltage: float | None = None,
        ev_inverter_manufacturer: str | None = None,
        ev_inverter_model: str | None = None,
        ev_inverter_serial_number: str | None = None,
        ev_inverter_sw_version: str | None = None,
        ev_inverter_hw_version: str | None = None,
        ev_islanding_detection_method: list[IslandingDetectionEnumType] | None = None,
        ev_islanding_trip_time: float | None = None,
        ev_maximum_level1_dc_injection: float | None = None,
        ev_duration_level1_dc_injection: float | None = None,
        ev_maximum_level2_dc_injection: float | None = None,
        ev_duration_level2_dc_injection: float | None = None,
        ev_reactive_susceptance: float | None = None,
        ev_session_total_discharge_energy_available: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.ev_supported_der_control = ev_supported_der_control
        self.ev_over_excited_max_discharge_power = ev_over_excited_max_discharge_power
        self.ev_over_excited_power_factor = ev_over_excited_power_factor
        self.ev_under_excited_max_discharge_power = ev_under_excited_max_discharge_power
        self.ev_under_excited_power_factor = ev_under_excited_power_factor
        self.max_apparent_power = max_apparent_power
        self.max_charge_apparent_power = max_charge_apparent_power
        self.max_charge_apparent_power_l2 = max_charge_apparent_power_l2
        self.max_charge_apparent_power_l3 = max_charge_apparent_power_l3
        self.max_discharge_apparent_power = max_discharge_apparent_power
        self.max_discharge_apparent_power_l2 = max_discharge_apparent_power_l2
        self.max_discharge_apparent_power_l3 = max_discharge_apparent_power_l3
        self.max_charge_reactive_power = max_charge_reactive_power
        self.max_charge_reactive_power_l2 = max_charge_reactive_power_l2
        self.max_charge_reactive_power_l3 = max_charge_reactive_power_l3
        self.min_charge_reactive_power = min_charge_reactive_power
        self.min_charge_reactive_power_l2 = min_charge_reactive_power_l2
        self.min_charge_reactive_power_l3 = min_charge_reactive_power_l3
        self.max_discharge_reactive_power = max_discharge_reactive_power
        self.max_discharge_reactive_power_l2 = max_discharge_reactive_power_l2
        self.max_discharge_reactive_power_l3 = max_discharge_reactive_power_l3
        self.min_discharge_reactive_power = min_discharge_reactive_power
        self.min_discharge_reactive_power_l2 = min_discharge_reactive_power_l2
        self.min_discharge_reactive_power_l3 = min_discharge_reactive_power_l3
        self.nominal_voltage = nominal_voltage
        self.nominal_voltage_offset = nominal_voltage_offset
        self.max_nominal_voltage = max_nominal_voltage
        self.min_nominal_voltage = min_nominal_voltage
        self.ev_inverter_manufacturer = ev_inverter_manufacturer
        self.ev_inverter_model = ev_inverter_model
        self.ev_inverter_serial_number = ev_inverter_serial_number
        self.ev_inverter_sw_version = ev_inverter_sw_version
        self.ev_inverter_hw_version = ev_inverter_hw_version
        self.ev_islanding_detection_method = ev_islanding_detection_method
        self.ev_islanding_trip_time = ev_islanding_trip_time
        self.ev_maximum_level1_dc_injection = ev_maximum_level1_dc_injection
        self.ev_duration_level1_dc_injection = ev_duration_level1_dc_injection
        self.ev_maximum_level2_dc_injection = ev_maximum_level2_dc_injection
        self.ev_duration_level2_dc_injection = ev_duration_level2_dc_injection
        self.ev_reactive_susceptance = ev_reactive_susceptance
        self.ev_session_total_discharge_energy_available = ev_session_total_discharge_energy_available
        self.custom_data = custom_data


@final
@datatype
class DERCurveGetType(DataType):
    """Part of ReportDERControlRequest.curve."""

    __slots__ = ("curve", "id", "curve_type", "is_default", "is_superseded", "custom_data")

    curve: DERCurveType
    id: str
    """At most 36 characters."""
    curve_type: DERControlEnumType
    is_default: bool
    is_superseded: bool
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        curve: DERCurveType,
        id: str,
        curve_type: DERControlEnumType,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.curve = curve
        self.id = id
        self.curve_type = curve_type
        self.is_default = is_default
        self.is_superseded = is_superseded
        self.custom_data = custom_data


@final
@datatype
class DERCurvePointsType(DataType):
    """Part of DERCurveType.curveData."""

    __slots__ = ("x", "y", "custom_data")

    x: float
    """Unit set by controlType."""
    y: float
    """Unit set by yUnit and controlType."""
    custom_data: CustomDataType | None

    def __init__(self, *, x: float, y: float, custom_data: CustomDataType | None = None) -> None:
        self.x = x
        self.y = y
        self.custom_data = custom_data


@final
@datatype
class DERCurveType(DataType):
    """Part of SetDERControlRequest.curve, DERCurveGetType.curve and LimitMaxDischargeType.powerMonitoringMustTrip."""

    __slots__ = (
        "curve_data",
        "priority",
        "y_unit",
        "hysteresis",
        "reactive_power_params",
        "voltage_params",
        "response_time",
        "start_time",
        "duration",
        "custom_data",
    )

    curve_data: list[DERCurvePointsType]
    """1 to 10 items."""
    priority: int
    """At least 0."""
    y_unit: DERUnitEnumType
    hysteresis: HysteresisType | None
    reactive_power_params: ReactivePowerParamsType | None
    voltage_params: VoltageParamsType | None
    response_time: float | None
    """In s."""
    start_time: datetime | None
    """With time zone."""
    duration: float | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        curve_data: list[DERCurvePointsType],
        priority: int,
        y_unit: DERUnitEnumType,
        hysteresis: HysteresisType | None = None,
        reactive_power_params: ReactivePowerParamsType | None = None,
        voltage_params: VoltageParamsType | None = None,
        response_time: float | None = None,
        start_time: datetime | None = None,
        duration: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.curve_data = curve_data
        self.priority = priority
        self.y_unit = y_unit
        self.hysteresis = hysteresis
        self.reactive_power_params = reactive_power_params
        self.voltage_params = voltage_params
        self.response_time = response_time
        self.start_time = start_time
        self.duration = duration
        self.custom_data = custom_data


@final
@datatype
class EVAbsolutePriceScheduleEntryType(DataType):
    """Part of EVAbsolutePriceScheduleType.evAbsolutePriceScheduleEntries."""

    __slots__ = ("duration", "ev_price_rule", "custom_data")

    duration: int
    """In s."""
    ev_price_rule: list[EVPriceRuleType]
    """1 to 8 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        duration: int,
        ev_price_rule: list[EVPriceRuleType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.duration = duration
        self.ev_price_rule = ev_price_rule
        self.custom_data = custom_data


@final
@datatype
class EVAbsolutePriceScheduleType(DataType):
    """Part of EVEnergyOfferType.evAbsolutePriceSchedule."""

    __slots__ = ("time_anchor", "currency", "ev_absolute_price_schedule_entries", "price_algorithm", "custom_data")

    time_anchor: datetime
    """With time zone."""
    currency: str
    """At most 3 characters."""
    ev_absolute_price_schedule_entries: list[EVAbsolutePriceScheduleEntryType]
    """1 to 1024 items."""
    price_algorithm: str
    """At most 2000 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        time_anchor: datetime,
        currency: str,
        ev_absolute_price_schedule_entries: list[EVAbsolutePriceScheduleEntryType],
        price_algorithm: str,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.time_anchor = time_anchor
        self.currency = currency
        self.ev_absolute_price_schedule_entries = ev_absolute_price_schedule_entries
        self.price_algorithm = price_algorithm
        self.custom_data = custom_data


@final
@datatype
class EVEnergyOfferType(DataType):
    """Part of ChargingNeedsType.evEnergyOffer."""

    __slots__ = ("ev_power_schedule", "ev_absolute_price_schedule", "custom_data")

    ev_power_schedule: EVPowerScheduleType
    ev_absolute_price_schedule: EVAbsolutePriceScheduleType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        ev_power_schedule: EVPowerScheduleType,
        ev_absolute_price_schedule: EVAbsolutePriceScheduleType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.ev_power_schedule = ev_power_schedule
        self.ev_absolute_price_schedule = ev_absolute_price_schedule
        self.custom_data = custom_data


@final
@datatype
class EVPowerScheduleEntryType(DataType):
    """Part of EVPowerScheduleType.evPowerScheduleEntries."""

    __slots__ = ("duration", "power", "custom_data")

    duration: int
    """In s."""
    power: float
    """In W."""
    custom_data: CustomDataType | None

    def __init__(self, *, duration: int, power: float, custom_data: CustomDataType | None = None) -> None:
        self.duration = duration
        self.power = power
        self.custom_data = custom_data


@final
@datatype
class EVPowerScheduleType(DataType):
    """Part of EVEnergyOfferType.evPowerSchedule."""

    __slots__ = ("ev_power_schedule_entries", "time_anchor", "custom_data")

    ev_power_schedule_entries: list[EVPowerScheduleEntryType]
    """1 to 1024 items."""
    time_anchor: datetime
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        ev_power_schedule_entries: list[EVPowerScheduleEntryType],
        time_anchor: datetime,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.ev_power_schedule_entries = ev_power_schedule_entries
        self.time_anchor = time_anchor
        self.custom_data = custom_data


@final
@datatype
class EVPriceRuleType(DataType):
    """Part of EVAbsolutePriceScheduleEntryType.evPriceRule."""

    __slots__ = ("energy_fee", "power_range_start", "custom_data")

    energy_fee: float
    """In currency/kWh."""
    power_range_start: float
    """In W."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        energy_fee: float,
        power_range_start: float,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.energy_fee = energy_fee
        self.power_range_start = power_range_start
        self.custom_data = custom_data


@final
@datatype
class EVSEType(DataType):
    """Part of ChangeAvailabilityRequest.evse, TransactionEventRequest.evse, TriggerMessageRequest.evse and
    ComponentType.evse.
    """

    __slots__ = ("id", "connector_id", "custom_data")

    id: int
    """At least 0."""
    connector_id: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, id: int, connector_id: int | None = None, custom_data: CustomDataType | None = None) -> None:
        self.id = id
        self.connector_id = connector_id
        self.custom_data = custom_data


@final
@datatype
class EnterServiceGetType(DataType):
    """Part of ReportDERControlRequest.enterService."""

    __slots__ = ("enter_service", "id", "custom_data")

    enter_service: EnterServiceType
    id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, enter_service: EnterServiceType, id: str, custom_data: CustomDataType | None = None) -> None:
        self.enter_service = enter_service
        self.id = id
        self.custom_data = custom_data


@final
@datatype
class EnterServiceType(DataType):
    """Part of SetDERControlRequest.enterService and EnterServiceGetType.enterService."""

    __slots__ = (
        "priority",
        "high_voltage",
        "low_voltage",
        "high_freq",
        "low_freq",
        "delay",
        "random_delay",
        "ramp_rate",
        "custom_data",
    )

    priority: int
    """At least 0."""
    high_voltage: float
    low_voltage: float
    high_freq: float
    """In Hz."""
    low_freq: float
    """In Hz."""
    delay: float | None
    """In s."""
    random_delay: float | None
    """In s."""
    ramp_rate: float | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        priority: int,
        high_voltage: float,
        low_voltage: float,
        high_freq: float,
        low_freq: float,
        delay: float | None = None,
        random_delay: float | None = None,
        ramp_rate: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.priority = priority
        self.high_voltage = high_voltage
        self.low_voltage = low_voltage
        self.high_freq = high_freq
        self.low_freq = low_freq
        self.delay = delay
        self.random_delay = random_delay
        self.ramp_rate = ramp_rate
        self.custom_data = custom_data


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
        "cause",
        "tech_code",
        "tech_info",
        "cleared",
        "transaction_id",
        "variable_monitoring_id",
        "severity",
        "custom_data",
    )

    event_id: int
    """At least 0."""
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
    cause: int | None
    """At least 0."""
    tech_code: str | None
    """At most 50 characters."""
    tech_info: str | None
    """At most 500 characters."""
    cleared: bool | None
    transaction_id: str | None
    """At most 36 characters."""
    variable_monitoring_id: int | None
    """At least 0."""
    severity: int | None
    """At least 0."""
    custom_data: CustomDataType | None

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
        cause: int | None = None,
        tech_code: str | None = None,
        tech_info: str | None = None,
        cleared: bool | None = None,
        transaction_id: str | None = None,
        variable_monitoring_id: int | None = None,
        severity: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.event_id = event_id
        self.timestamp = timestamp
        self.trigger = trigger
        self.actual_value = actual_value
        self.component = component
        self.event_notification_type = event_notification_type
        self.variable = variable
        self.cause = cause
        self.tech_code = tech_code
        self.tech_info = tech_info
        self.cleared = cleared
        self.transaction_id = transaction_id
        self.variable_monitoring_id = variable_monitoring_id
        self.severity = severity
        self.custom_data = custom_data


@final
@datatype
class FirmwareType(DataType):
    """Part of UpdateFirmwareRequest.firmware."""

    __slots__ = (
        "location",
        "retrieve_date_time",
        "install_date_time",
        "signing_certificate",
        "signature",
        "custom_data",
    )

    location: str
    """At most 2000 characters."""
    retrieve_date_time: datetime
    """With time zone."""
    install_date_time: datetime | None
    """With time zone."""
    signing_certificate: str | None
    """At most 5500 characters."""
    signature: str | None
    """At most 800 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        location: str,
        retrieve_date_time: datetime,
        install_date_time: datetime | None = None,
        signing_certificate: str | None = None,
        signature: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.location = location
        self.retrieve_date_time = retrieve_date_time
        self.install_date_time = install_date_time
        self.signing_certificate = signing_certificate
        self.signature = signature
        self.custom_data = custom_data


@final
@datatype
class FixedPFGetType(DataType):
    """Part of ReportDERControlRequest.fixedPFAbsorb and ReportDERControlRequest.fixedPFInject."""

    __slots__ = ("fixed_pf", "id", "is_default", "is_superseded", "custom_data")

    fixed_pf: FixedPFType
    """`fixedPF` on the wire."""
    id: str
    """At most 36 characters."""
    is_default: bool
    is_superseded: bool
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        fixed_pf: FixedPFType,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.fixed_pf = fixed_pf
        self.id = id
        self.is_default = is_default
        self.is_superseded = is_superseded
        self.custom_data = custom_data


@final
@datatype
class FixedPFType(DataType):
    """Part of SetDERControlRequest.fixedPFAbsorb, SetDERControlRequest.fixedPFInject and FixedPFGetType.fixedPF."""

    __slots__ = ("priority", "displacement", "excitation", "start_time", "duration", "custom_data")

    priority: int
    """At least 0."""
    displacement: float
    excitation: bool
    start_time: datetime | None
    """With time zone."""
    duration: float | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        priority: int,
        displacement: float,
        excitation: bool,
        start_time: datetime | None = None,
        duration: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.priority = priority
        self.displacement = displacement
        self.excitation = excitation
        self.start_time = start_time
        self.duration = duration
        self.custom_data = custom_data


@final
@datatype
class FixedVarGetType(DataType):
    """Part of ReportDERControlRequest.fixedVar."""

    __slots__ = ("fixed_var", "id", "is_default", "is_superseded", "custom_data")

    fixed_var: FixedVarType
    id: str
    """At most 36 characters."""
    is_default: bool
    is_superseded: bool
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        fixed_var: FixedVarType,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.fixed_var = fixed_var
        self.id = id
        self.is_default = is_default
        self.is_superseded = is_superseded
        self.custom_data = custom_data


@final
@datatype
class FixedVarType(DataType):
    """Part of SetDERControlRequest.fixedVar and FixedVarGetType.fixedVar."""

    __slots__ = ("priority", "setpoint", "unit", "start_time", "duration", "custom_data")

    priority: int
    """At least 0."""
    setpoint: float
    """In %, by unit."""
    unit: DERUnitEnumType
    start_time: datetime | None
    """With time zone."""
    duration: float | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        priority: int,
        setpoint: float,
        unit: DERUnitEnumType,
        start_time: datetime | None = None,
        duration: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.priority = priority
        self.setpoint = setpoint
        self.unit = unit
        self.start_time = start_time
        self.duration = duration
        self.custom_data = custom_data


@final
@datatype
class FreqDroopGetType(DataType):
    """Part of ReportDERControlRequest.freqDroop."""

    __slots__ = ("freq_droop", "id", "is_default", "is_superseded", "custom_data")

    freq_droop: FreqDroopType
    id: str
    """At most 36 characters."""
    is_default: bool
    is_superseded: bool
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        freq_droop: FreqDroopType,
        id: str,
        is_default: bool,
        is_superseded: bool,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.freq_droop = freq_droop
        self.id = id
        self.is_default = is_default
        self.is_superseded = is_superseded
        self.custom_data = custom_data


@final
@datatype
class FreqDroopType(DataType):
    """Part of SetDERControlRequest.freqDroop and FreqDroopGetType.freqDroop."""

    __slots__ = (
        "priority",
        "over_freq",
        "under_freq",
        "over_droop",
        "under_droop",
        "response_time",
        "start_time",
        "duration",
        "custom_data",
    )

    priority: int
    """At least 0."""
    over_freq: float
    """In Hz."""
    under_freq: float
    """In Hz."""
    over_droop: float
    under_droop: float
    response_time: float
    """In s."""
    start_time: datetime | None
    """With time zone."""
    duration: float | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        priority: int,
        over_freq: float,
        under_freq: float,
        over_droop: float,
        under_droop: float,
        response_time: float,
        start_time: datetime | None = None,
        duration: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.priority = priority
        self.over_freq = over_freq
        self.under_freq = under_freq
        self.over_droop = over_droop
        self.under_droop = under_droop
        self.response_time = response_time
        self.start_time = start_time
        self.duration = duration
        self.custom_data = custom_data


@final
@datatype
class GetVariableDataType(DataType):
    """Part of GetVariablesRequest.getVariableData."""

    __slots__ = ("component", "variable", "attribute_type", "custom_data")

    component: ComponentType
    variable: VariableType
    attribute_type: AttributeEnumType | None
    """Actual where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        attribute_type: AttributeEnumType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.component = component
        self.variable = variable
        self.attribute_type = attribute_type
        self.custom_data = custom_data


@final
@datatype
class GetVariableResultType(DataType):
    """Part of GetVariablesResponse.getVariableResult."""

    __slots__ = (
        "attribute_status",
        "component",
        "variable",
        "attribute_status_info",
        "attribute_type",
        "attribute_value",
        "custom_data",
    )

    attribute_status: GetVariableStatusEnumType
    component: ComponentType
    variable: VariableType
    attribute_status_info: StatusInfoType | None
    attribute_type: AttributeEnumType | None
    """Actual where absent."""
    attribute_value: str | None
    """At most 2500 characters, secret where variable.name is BasicAuthPassword or ApnPassword or SharedSecret or SimPin
    or VpnKey or VpnPassword.
    """
    custom_data: CustomDataType | None

    __ocpp_secrets__ = {"attribute_value": Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword"))}

    def __init__(
        self,
        *,
        attribute_status: GetVariableStatusEnumType,
        component: ComponentType,
        variable: VariableType,
        attribute_status_info: StatusInfoType | None = None,
        attribute_type: AttributeEnumType | None = None,
        attribute_value: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.attribute_status = attribute_status
        self.component = component
        self.variable = variable
        self.attribute_status_info = attribute_status_info
        self.attribute_type = attribute_type
        self.attribute_value = attribute_value
        self.custom_data = custom_data


@final
@datatype
class GradientGetType(DataType):
    """Part of ReportDERControlRequest.gradient."""

    __slots__ = ("gradient", "id", "custom_data")

    gradient: GradientType
    id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, gradient: GradientType, id: str, custom_data: CustomDataType | None = None) -> None:
        self.gradient = gradient
        self.id = id
        self.custom_data = custom_data


@final
@datatype
class GradientType(DataType):
    """Part of SetDERControlRequest.gradient and GradientGetType.gradient."""

    __slots__ = ("priority", "gradient", "soft_gradient", "custom_data")

    priority: int
    """At least 0."""
    gradient: float
    """In s."""
    soft_gradient: float
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        priority: int,
        gradient: float,
        soft_gradient: float,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.priority = priority
        self.gradient = gradient
        self.soft_gradient = soft_gradient
        self.custom_data = custom_data


@final
@datatype
class HysteresisType(DataType):
    """Part of DERCurveType.hysteresis."""

    __slots__ = ("hysteresis_high", "hysteresis_low", "hysteresis_delay", "hysteresis_gradient", "custom_data")

    hysteresis_high: float | None
    """Unit set by yUnit."""
    hysteresis_low: float | None
    """Unit set by yUnit."""
    hysteresis_delay: float | None
    """In s."""
    hysteresis_gradient: float | None
    """In %/s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        hysteresis_high: float | None = None,
        hysteresis_low: float | None = None,
        hysteresis_delay: float | None = None,
        hysteresis_gradient: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.hysteresis_high = hysteresis_high
        self.hysteresis_low = hysteresis_low
        self.hysteresis_delay = hysteresis_delay
        self.hysteresis_gradient = hysteresis_gradient
        self.custom_data = custom_data


@final
@datatype
class IdTokenInfoType(DataType):
    """Part of AuthorizeResponse.idTokenInfo, TransactionEventResponse.idTokenInfo and AuthorizationData.idTokenInfo."""

    __slots__ = (
        "status",
        "cache_expiry_date_time",
        "charging_priority",
        "group_id_token",
        "language1",
        "language2",
        "evse_id",
        "personal_message",
        "custom_data",
    )

    status: AuthorizationStatusEnumType
    cache_expiry_date_time: datetime | None
    """With time zone."""
    charging_priority: int | None
    group_id_token: IdTokenType | None
    language1: str | None
    """At most 8 characters."""
    language2: str | None
    """At most 8 characters."""
    evse_id: list[int] | None
    """At least 1 item, each at least 0."""
    personal_message: MessageContentType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: AuthorizationStatusEnumType,
        cache_expiry_date_time: datetime | None = None,
        charging_priority: int | None = None,
        group_id_token: IdTokenType | None = None,
        language1: str | None = None,
        language2: str | None = None,
        evse_id: list[int] | None = None,
        personal_message: MessageContentType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.cache_expiry_date_time = cache_expiry_date_time
        self.charging_priority = charging_priority
        self.group_id_token = group_id_token
        self.language1 = language1
        self.language2 = language2
        self.evse_id = evse_id
        self.personal_message = personal_message
        self.custom_data = custom_data


@final
@datatype
class IdTokenType(DataType):
    """Part of AuthorizeRequest.idToken, BatterySwapRequest.idToken, CustomerInformationRequest.idToken and 8 more."""

    __slots__ = ("id_token", "type", "additional_info", "custom_data")

    id_token: str
    """At most 255 characters, secret where type is KeyCode."""
    type: str
    """At most 20 characters."""
    additional_info: list[AdditionalInfoType] | None
    """At least 1 item."""
    custom_data: CustomDataType | None

    __ocpp_secrets__ = {"id_token": Secret(("type",), ("keycode",))}

    def __init__(
        self,
        *,
        id_token: str,
        type: str,
        additional_info: list[AdditionalInfoType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id_token = id_token
        self.type = type
        self.additional_info = additional_info
        self.custom_data = custom_data


@final
@datatype
class LimitAtSoCType(DataType):
    """Part of ChargingScheduleType.limitAtSoC."""

    __slots__ = ("soc", "limit", "custom_data")

    soc: int
    """0 to 100, in %."""
    limit: float
    """In A or W, by chargingRateUnit."""
    custom_data: CustomDataType | None

    def __init__(self, *, soc: int, limit: float, custom_data: CustomDataType | None = None) -> None:
        self.soc = soc
        self.limit = limit
        self.custom_data = custom_data


@final
@datatype
class LimitMaxDischargeGetType(DataType):
    """Part of ReportDERControlRequest.limitMaxDischarge."""

    __slots__ = ("id", "is_default", "is_superseded", "limit_max_discharge", "custom_data")

    id: str
    """At most 36 characters."""
    is_default: bool
    is_superseded: bool
    limit_max_discharge: LimitMaxDischargeType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: str,
        is_default: bool,
        is_superseded: bool,
        limit_max_discharge: LimitMaxDischargeType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.is_default = is_default
        self.is_superseded = is_superseded
        self.limit_max_discharge = limit_max_discharge
        self.custom_data = custom_data


@final
@datatype
class LimitMaxDischargeType(DataType):
    """Part of SetDERControlRequest.limitMaxDischarge and LimitMaxDischargeGetType.limitMaxDischarge."""

    __slots__ = (
        "priority",
        "pct_max_discharge_power",
        "power_monitoring_must_trip",
        "start_time",
        "duration",
        "custom_data",
    )

    priority: int
    """At least 0."""
    pct_max_discharge_power: float | None
    """In %."""
    power_monitoring_must_trip: DERCurveType | None
    start_time: datetime | None
    """With time zone."""
    duration: float | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        priority: int,
        pct_max_discharge_power: float | None = None,
        power_monitoring_must_trip: DERCurveType | None = None,
        start_time: datetime | None = None,
        duration: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.priority = priority
        self.pct_max_discharge_power = pct_max_discharge_power
        self.power_monitoring_must_trip = power_monitoring_must_trip
        self.start_time = start_time
        self.duration = duration
        self.custom_data = custom_data


@final
@datatype
class LogParametersType(DataType):
    """Part of GetLogRequest.log."""

    __slots__ = ("remote_location", "oldest_timestamp", "latest_timestamp", "custom_data")

    remote_location: str
    """At most 2000 characters."""
    oldest_timestamp: datetime | None
    """With time zone."""
    latest_timestamp: datetime | None
    """With time zone."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        remote_location: str,
        oldest_timestamp: datetime | None = None,
        latest_timestamp: datetime | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.remote_location = remote_location
        self.oldest_timestamp = oldest_timestamp
        self.latest_timestamp = latest_timestamp
        self.custom_data = custom_data


@final
@datatype
class MessageContentType(DataType):
    """Part of TransactionEventResponse.updatedPersonalMessage, TransactionEventResponse.updatedPersonalMessageExtra,
    IdTokenInfoType.personalMessage and 3 more.
    """

    __slots__ = ("format", "content", "language", "custom_data")

    format: MessageFormatEnumType
    content: str
    """At most 1024 characters."""
    language: str | None
    """At most 8 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        format: MessageFormatEnumType,
        content: str,
        language: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.format = format
        self.content = content
        self.language = language
        self.custom_data = custom_data


@final
@datatype
class MessageInfoType(DataType):
    """Part of NotifyDisplayMessagesRequest.messageInfo and SetDisplayMessageRequest.message."""

    __slots__ = (
        "id",
        "priority",
        "message",
        "display",
        "state",
        "start_date_time",
        "end_date_time",
        "transaction_id",
        "message_extra",
        "custom_data",
    )

    id: int
    """At least 0."""
    priority: MessagePriorityEnumType
    message: MessageContentType
    display: ComponentType | None
    state: MessageStateEnumType | None
    start_date_time: datetime | None
    """With time zone."""
    end_date_time: datetime | None
    """With time zone."""
    transaction_id: str | None
    """At most 36 characters."""
    message_extra: list[MessageContentType] | None
    """1 to 4 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        priority: MessagePriorityEnumType,
        message: MessageContentType,
        display: ComponentType | None = None,
        state: MessageStateEnumType | None = None,
        start_date_time: datetime | None = None,
        end_date_time: datetime | None = None,
        transaction_id: str | None = None,
        message_extra: list[MessageContentType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.priority = priority
        self.message = message
        self.display = display
        self.state = state
        self.start_date_time = start_date_time
        self.end_date_time = end_date_time
        self.transaction_id = transaction_id
        self.message_extra = message_extra
        self.custom_data = custom_data


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

    __slots__ = ("iccid", "imsi", "custom_data")

    iccid: str | None
    """At most 20 characters."""
    imsi: str | None
    """At most 20 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        iccid: str | None = None,
        imsi: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.iccid = iccid
        self.imsi = imsi
        self.custom_data = custom_data


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
        "ocpp_interface",
        "ocpp_transport",
        "message_timeout",
        "ocpp_csms_url",
        "security_profile",
        "apn",
        "ocpp_version",
        "identity",
        "basic_auth_password",
        "vpn",
        "custom_data",
    )

    ocpp_interface: OCPPInterfaceEnumType
    ocpp_transport: OCPPTransportEnumType
    message_timeout: int
    """In s."""
    ocpp_csms_url: str
    """At most 2000 characters."""
    security_profile: int
    """At least 0."""
    apn: APNType | None
    ocpp_version: OCPPVersionEnumType | None
    identity: str | None
    """At most 48 characters."""
    basic_auth_password: str | None
    """At most 64 characters, secret."""
    vpn: VPNType | None
    custom_data: CustomDataType | None

    __ocpp_secrets__ = {"basic_auth_password": Secret()}

    def __init__(
        self,
        *,
        ocpp_interface: OCPPInterfaceEnumType,
        ocpp_transport: OCPPTransportEnumType,
        message_timeout: int,
        ocpp_csms_url: str,
        security_profile: int,
        apn: APNType | None = None,
        ocpp_version: OCPPVersionEnumType | None = None,
        identity: str | None = None,
        basic_auth_password: str | None = None,
        vpn: VPNType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.ocpp_interface = ocpp_interface
        self.ocpp_transport = ocpp_transport
        self.message_timeout = message_timeout
        self.ocpp_csms_url = ocpp_csms_url
        self.security_profile = security_profile
        self.apn = apn
        self.ocpp_version = ocpp_version
        self.identity = identity
        self.basic_auth_password = basic_auth_password
        self.vpn = vpn
        self.custom_data = custom_data


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
    """At most 2000 characters, `responderURL` on the wire."""
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
class OverstayRuleListType(DataType):
    """Part of AbsolutePriceScheduleType.overstayRuleList."""

    __slots__ = ("overstay_rule", "overstay_power_threshold", "overstay_time_threshold", "custom_data")

    overstay_rule: list[OverstayRuleType]
    """1 to 5 items."""
    overstay_power_threshold: RationalNumberType | None
    overstay_time_threshold: int | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        overstay_rule: list[OverstayRuleType],
        overstay_power_threshold: RationalNumberType | None = None,
        overstay_time_threshold: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.overstay_rule = overstay_rule
        self.overstay_power_threshold = overstay_power_threshold
        self.overstay_time_threshold = overstay_time_threshold
        self.custom_data = custom_data


@final
@datatype
class OverstayRuleType(DataType):
    """Part of OverstayRuleListType.overstayRule."""

    __slots__ = ("overstay_fee", "start_time", "overstay_fee_period", "overstay_rule_description", "custom_data")

    overstay_fee: RationalNumberType
    start_time: int
    """In s."""
    overstay_fee_period: int
    """In s."""
    overstay_rule_description: str | None
    """At most 32 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        overstay_fee: RationalNumberType,
        start_time: int,
        overstay_fee_period: int,
        overstay_rule_description: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.overstay_fee = overstay_fee
        self.start_time = start_time
        self.overstay_fee_period = overstay_fee_period
        self.overstay_rule_description = overstay_rule_description
        self.custom_data = custom_data


@final
@datatype
class PeriodicEventStreamParamsType(DataType):
    """Part of AdjustPeriodicEventStreamRequest.params, ConstantStreamDataType.params and
    SetMonitoringDataType.periodicEventStream.
    """

    __slots__ = ("interval", "values", "custom_data")

    interval: int | None
    """At least 0, in s."""
    values: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        interval: int | None = None,
        values: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.interval = interval
        self.values = values
        self.custom_data = custom_data


@final
@datatype
class PriceLevelScheduleEntryType(DataType):
    """Part of PriceLevelScheduleType.priceLevelScheduleEntries."""

    __slots__ = ("duration", "price_level", "custom_data")

    duration: int
    """In s."""
    price_level: int
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(self, *, duration: int, price_level: int, custom_data: CustomDataType | None = None) -> None:
        self.duration = duration
        self.price_level = price_level
        self.custom_data = custom_data


@final
@datatype
class PriceLevelScheduleType(DataType):
    """Part of ChargingScheduleType.priceLevelSchedule."""

    __slots__ = (
        "price_level_schedule_entries",
        "time_anchor",
        "price_schedule_id",
        "number_of_price_levels",
        "price_schedule_description",
        "custom_data",
    )

    price_level_schedule_entries: list[PriceLevelScheduleEntryType]
    """1 to 100 items."""
    time_anchor: datetime
    """With time zone."""
    price_schedule_id: int
    """At least 0."""
    number_of_price_levels: int
    """At least 0."""
    price_schedule_description: str | None
    """At most 32 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        price_level_schedule_entries: list[PriceLevelScheduleEntryType],
        time_anchor: datetime,
        price_schedule_id: int,
        number_of_price_levels: int,
        price_schedule_description: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.price_level_schedule_entries = price_level_schedule_entries
        self.time_anchor = time_anchor
        self.price_schedule_id = price_schedule_id
        self.number_of_price_levels = number_of_price_levels
        self.price_schedule_description = price_schedule_description
        self.custom_data = custom_data


@final
@datatype
class PriceRuleStackType(DataType):
    """Part of AbsolutePriceScheduleType.priceRuleStacks."""

    __slots__ = ("duration", "price_rule", "custom_data")

    duration: int
    """In s."""
    price_rule: list[PriceRuleType]
    """1 to 8 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        duration: int,
        price_rule: list[PriceRuleType],
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.duration = duration
        self.price_rule = price_rule
        self.custom_data = custom_data


@final
@datatype
class PriceRuleType(DataType):
    """Part of PriceRuleStackType.priceRule."""

    __slots__ = (
        "energy_fee",
        "power_range_start",
        "parking_fee_period",
        "carbon_dioxide_emission",
        "renewable_generation_percentage",
        "parking_fee",
        "custom_data",
    )

    energy_fee: RationalNumberType
    power_range_start: RationalNumberType
    parking_fee_period: int | None
    """In s."""
    carbon_dioxide_emission: int | None
    """At least 0, in g/kWh."""
    renewable_generation_percentage: int | None
    """0 to 100, in %."""
    parking_fee: RationalNumberType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        energy_fee: RationalNumberType,
        power_range_start: RationalNumberType,
        parking_fee_period: int | None = None,
        carbon_dioxide_emission: int | None = None,
        renewable_generation_percentage: int | None = None,
        parking_fee: RationalNumberType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.energy_fee = energy_fee
        self.power_range_start = power_range_start
        self.parking_fee_period = parking_fee_period
        self.carbon_dioxide_emission = carbon_dioxide_emission
        self.renewable_generation_percentage = renewable_generation_percentage
        self.parking_fee = parking_fee
        self.custom_data = custom_data


@final
@datatype
class PriceType(DataType):
    """Part of TariffType.minCost, TariffType.maxCost, TotalCostType.fixed and 5 more."""

    __slots__ = ("excl_tax", "incl_tax", "tax_rates", "custom_data")

    excl_tax: float | None
    """In currency."""
    incl_tax: float | None
    """In currency."""
    tax_rates: list[TaxRateType] | None
    """1 to 5 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        excl_tax: float | None = None,
        incl_tax: float | None = None,
        tax_rates: list[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.excl_tax = excl_tax
        self.incl_tax = incl_tax
        self.tax_rates = tax_rates
        self.custom_data = custom_data


@final
@datatype
class RationalNumberType(DataType):
    """Part of AbsolutePriceScheduleType.minimumCost, AbsolutePriceScheduleType.maximumCost,
    AdditionalSelectedServicesType.serviceFee and 6 more.
    """

    __slots__ = ("exponent", "value", "custom_data")

    exponent: int
    value: int
    custom_data: CustomDataType | None

    def __init__(self, *, exponent: int, value: int, custom_data: CustomDataType | None = None) -> None:
        self.exponent = exponent
        self.value = value
        self.custom_data = custom_data


@final
@datatype
class ReactivePowerParamsType(DataType):
    """Part of DERCurveType.reactivePowerParams."""

    __slots__ = ("v_ref", "autonomous_v_ref_enable", "autonomous_v_ref_time_constant", "custom_data")

    v_ref: float | None
    """In %."""
    autonomous_v_ref_enable: bool | None
    autonomous_v_ref_time_constant: float | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        v_ref: float | None = None,
        autonomous_v_ref_enable: bool | None = None,
        autonomous_v_ref_time_constant: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.v_ref = v_ref
        self.autonomous_v_ref_enable = autonomous_v_ref_enable
        self.autonomous_v_ref_time_constant = autonomous_v_ref_time_constant
        self.custom_data = custom_data


@final
@datatype
class RelativeTimeIntervalType(DataType):
    """Part of SalesTariffEntryType.relativeTimeInterval."""

    __slots__ = ("start", "duration", "custom_data")

    start: int
    """In s."""
    duration: int | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(self, *, start: int, duration: int | None = None, custom_data: CustomDataType | None = None) -> None:
        self.start = start
        self.duration = duration
        self.custom_data = custom_data


@final
@datatype
class ReportDataType(DataType):
    """Part of NotifyReportRequest.reportData."""

    __slots__ = ("component", "variable", "variable_attribute", "variable_characteristics", "custom_data")

    component: ComponentType
    variable: VariableType
    variable_attribute: list[VariableAttributeType]
    """1 to 4 items."""
    variable_characteristics: VariableCharacteristicsType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType,
        variable_attribute: list[VariableAttributeType],
        variable_characteristics: VariableCharacteristicsType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.component = component
        self.variable = variable
        self.variable_attribute = variable_attribute
        self.variable_characteristics = variable_characteristics
        self.custom_data = custom_data


@final
@datatype
class SalesTariffEntryType(DataType):
    """Part of SalesTariffType.salesTariffEntry."""

    __slots__ = ("relative_time_interval", "e_price_level", "consumption_cost", "custom_data")

    relative_time_interval: RelativeTimeIntervalType
    e_price_level: int | None
    """At least 0."""
    consumption_cost: list[ConsumptionCostType] | None
    """1 to 3 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        relative_time_interval: RelativeTimeIntervalType,
        e_price_level: int | None = None,
        consumption_cost: list[ConsumptionCostType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.relative_time_interval = relative_time_interval
        self.e_price_level = e_price_level
        self.consumption_cost = consumption_cost
        self.custom_data = custom_data


@final
@datatype
class SalesTariffType(DataType):
    """Part of ChargingScheduleType.salesTariff."""

    __slots__ = ("id", "sales_tariff_entry", "sales_tariff_description", "num_e_price_levels", "custom_data")

    id: int
    """At least 0."""
    sales_tariff_entry: list[SalesTariffEntryType]
    """1 to 1024 items."""
    sales_tariff_description: str | None
    """At most 32 characters."""
    num_e_price_levels: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        sales_tariff_entry: list[SalesTariffEntryType],
        sales_tariff_description: str | None = None,
        num_e_price_levels: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.sales_tariff_entry = sales_tariff_entry
        self.sales_tariff_description = sales_tariff_description
        self.num_e_price_levels = num_e_price_levels
        self.custom_data = custom_data


@final
@datatype
class SampledValueType(DataType):
    """Part of MeterValueType.sampledValue."""

    __slots__ = (
        "value",
        "measurand",
        "context",
        "phase",
        "location",
        "signed_meter_value",
        "unit_of_measure",
        "custom_data",
    )

    value: float
    """Unit set by unitOfMeasure."""
    measurand: MeasurandEnumType | None
    """Energy.Active.Import.Register where absent."""
    context: ReadingContextEnumType | None
    """Sample.Periodic where absent."""
    phase: PhaseEnumType | None
    location: LocationEnumType | None
    """Outlet where absent."""
    signed_meter_value: SignedMeterValueType | None
    unit_of_measure: UnitOfMeasureType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        value: float,
        measurand: MeasurandEnumType | None = None,
        context: ReadingContextEnumType | None = None,
        phase: PhaseEnumType | None = None,
        location: LocationEnumType | None = None,
        signed_meter_value: SignedMeterValueType | None = None,
        unit_of_measure: UnitOfMeasureType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.value = value
        self.measurand = measurand
        self.context = context
        self.phase = phase
        self.location = location
        self.signed_meter_value = signed_meter_value
        self.unit_of_measure = unit_of_measure
        self.custom_data = custom_data


@final
@datatype
class SetMonitoringDataType(DataType):
    """Part of SetVariableMonitoringRequest.setMonitoringData."""

    __slots__ = (
        "value",
        "type",
        "severity",
        "component",
        "variable",
        "id",
        "periodic_event_stream",
        "transaction",
        "custom_data",
    )

    value: float
    """In s or the variable's unit, by type."""
    type: MonitorEnumType
    severity: int
    """At least 0."""
    component: ComponentType
    variable: VariableType
    id: int | None
    """At least 0."""
    periodic_event_stream: PeriodicEventStreamParamsType | None
    transaction: bool | None
    """False where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        value: float,
        type: MonitorEnumType,
        severity: int,
        component: ComponentType,
        variable: VariableType,
        id: int | None = None,
        periodic_event_stream: PeriodicEventStreamParamsType | None = None,
        transaction: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.value = value
        self.type = type
        self.severity = severity
        self.component = component
        self.variable = variable
        self.id = id
        self.periodic_event_stream = periodic_event_stream
        self.transaction = transaction
        self.custom_data = custom_data


@final
@datatype
class SetMonitoringResultType(DataType):
    """Part of SetVariableMonitoringResponse.setMonitoringResult."""

    __slots__ = ("status", "type", "component", "variable", "severity", "id", "status_info", "custom_data")

    status: SetMonitoringStatusEnumType
    type: MonitorEnumType
    component: ComponentType
    variable: VariableType
    severity: int
    """At least 0."""
    id: int | None
    """At least 0."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        status: SetMonitoringStatusEnumType,
        type: MonitorEnumType,
        component: ComponentType,
        variable: VariableType,
        severity: int,
        id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.status = status
        self.type = type
        self.component = component
        self.variable = variable
        self.severity = severity
        self.id = id
        self.status_info = status_info
        self.custom_data = custom_data


@final
@datatype
class SetVariableDataType(DataType):
    """Part of SetVariablesRequest.setVariableData."""

    __slots__ = ("attribute_value", "component", "variable", "attribute_type", "custom_data")

    attribute_value: str
    """At most 2500 characters, secret where variable.name is BasicAuthPassword or ApnPassword or SharedSecret or SimPin
    or VpnKey or VpnPassword.
    """
    component: ComponentType
    variable: VariableType
    attribute_type: AttributeEnumType | None
    """Actual where absent."""
    custom_data: CustomDataType | None

    __ocpp_secrets__ = {"attribute_value": Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword"))}

    def __init__(
        self,
        *,
        attribute_value: str,
        component: ComponentType,
        variable: VariableType,
        attribute_type: AttributeEnumType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.attribute_value = attribute_value
        self.component = component
        self.variable = variable
        self.attribute_type = attribute_type
        self.custom_data = custom_data


@final
@datatype
class SetVariableResultType(DataType):
    """Part of SetVariablesResponse.setVariableResult."""

    __slots__ = ("attribute_status", "component", "variable", "attribute_type", "attribute_status_info", "custom_data")

    attribute_status: SetVariableStatusEnumType
    component: ComponentType
    variable: VariableType
    attribute_type: AttributeEnumType | None
    """Actual where absent."""
    attribute_status_info: StatusInfoType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        attribute_status: SetVariableStatusEnumType,
        component: ComponentType,
        variable: VariableType,
        attribute_type: AttributeEnumType | None = None,
        attribute_status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.attribute_status = attribute_status
        self.component = component
        self.variable = variable
        self.attribute_type = attribute_type
        self.attribute_status_info = attribute_status_info
        self.custom_data = custom_data


@final
@datatype
class SignedMeterValueType(DataType):
    """Part of SampledValueType.signedMeterValue."""

    __slots__ = ("signed_meter_data", "encoding_method", "signing_method", "public_key", "custom_data")

    signed_meter_data: str
    """At most 32768 characters."""
    encoding_method: str
    """At most 50 characters."""
    signing_method: str | None
    """At most 50 characters."""
    public_key: str | None
    """At most 2500 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        signed_meter_data: str,
        encoding_method: str,
        signing_method: str | None = None,
        public_key: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.signed_meter_data = signed_meter_data
        self.encoding_method = encoding_method
        self.signing_method = signing_method
        self.public_key = public_key
        self.custom_data = custom_data


@final
@datatype
class StatusInfoType(DataType):
    """Part of AFRRSignalResponse.statusInfo, AdjustPeriodicEventStreamResponse.statusInfo,
    BootNotificationResponse.statusInfo and 58 more.
    """

    __slots__ = ("reason_code", "additional_info", "custom_data")

    reason_code: str
    """At most 20 characters."""
    additional_info: str | None
    """At most 1024 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        reason_code: str,
        additional_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.reason_code = reason_code
        self.additional_info = additional_info
        self.custom_data = custom_data


@final
@datatype
class StreamDataElementType(DataType):
    """Part of NotifyPeriodicEventStreamRequest.data."""

    __slots__ = ("t", "v", "custom_data")

    t: float
    """In s."""
    v: str
    """At most 2500 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, t: float, v: str, custom_data: CustomDataType | None = None) -> None:
        self.t = t
        self.v = v
        self.custom_data = custom_data


@final
@datatype
class TariffAssignmentType(DataType):
    """Part of GetTariffsResponse.tariffAssignments."""

    __slots__ = ("tariff_id", "tariff_kind", "valid_from", "evse_ids", "id_tokens", "custom_data")

    tariff_id: str
    """At most 60 characters."""
    tariff_kind: TariffKindEnumType
    valid_from: datetime | None
    """With time zone."""
    evse_ids: list[int] | None
    """At least 1 item, each at least 0."""
    id_tokens: list[str] | None
    """At least 1 item, each at most 255 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        tariff_id: str,
        tariff_kind: TariffKindEnumType,
        valid_from: datetime | None = None,
        evse_ids: list[int] | None = None,
        id_tokens: list[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.tariff_id = tariff_id
        self.tariff_kind = tariff_kind
        self.valid_from = valid_from
        self.evse_ids = evse_ids
        self.id_tokens = id_tokens
        self.custom_data = custom_data


@final
@datatype
class TariffConditionsFixedType(DataType):
    """Part of TariffFixedPriceType.conditions."""

    __slots__ = (
        "start_time_of_day",
        "end_time_of_day",
        "day_of_week",
        "valid_from_date",
        "valid_to_date",
        "evse_kind",
        "payment_brand",
        "payment_recognition",
        "custom_data",
    )

    start_time_of_day: str | None
    end_time_of_day: str | None
    day_of_week: list[DayOfWeekEnumType] | None
    """1 to 7 items."""
    valid_from_date: str | None
    valid_to_date: str | None
    evse_kind: EvseKindEnumType | None
    payment_brand: str | None
    """At most 20 characters."""
    payment_recognition: str | None
    """At most 20 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        start_time_of_day: str | None = None,
        end_time_of_day: str | None = None,
        day_of_week: list[DayOfWeekEnumType] | None = None,
        valid_from_date: str | None = None,
        valid_to_date: str | None = None,
        evse_kind: EvseKindEnumType | None = None,
        payment_brand: str | None = None,
        payment_recognition: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.start_time_of_day = start_time_of_day
        self.end_time_of_day = end_time_of_day
        self.day_of_week = day_of_week
        self.valid_from_date = valid_from_date
        self.valid_to_date = valid_to_date
        self.evse_kind = evse_kind
        self.payment_brand = payment_brand
        self.payment_recognition = payment_recognition
        self.custom_data = custom_data


@final
@datatype
class TariffConditionsType(DataType):
    """Part of TariffEnergyPriceType.conditions and TariffTimePriceType.conditions."""

    __slots__ = (
        "start_time_of_day",
        "end_time_of_day",
        "day_of_week",
        "valid_from_date",
        "valid_to_date",
        "evse_kind",
        "min_energy",
        "max_energy",
        "min_current",
        "max_current",
        "min_power",
        "max_power",
        "min_time",
        "max_time",
        "min_charging_time",
        "max_charging_time",
        "min_idle_time",
        "max_idle_time",
        "custom_data",
    )

    start_time_of_day: str | None
    end_time_of_day: str | None
    day_of_week: list[DayOfWeekEnumType] | None
    """1 to 7 items."""
    valid_from_date: str | None
    valid_to_date: str | None
    evse_kind: EvseKindEnumType | None
    min_energy: float | None
    """In Wh."""
    max_energy: float | None
    """In Wh."""
    min_current: float | None
    """In A."""
    max_current: float | None
    """In A."""
    min_power: float | None
    """In W."""
    max_power: float | None
    """In W."""
    min_time: int | None
    """In s."""
    max_time: int | None
    """In s."""
    min_charging_time: int | None
    """In s."""
    max_charging_time: int | None
    """In s."""
    min_idle_time: int | None
    """In s."""
    max_idle_time: int | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        start_time_of_day: str | None = None,
        end_time_of_day: str | None = None,
        day_of_week: list[DayOfWeekEnumType] | None = None,
        valid_from_date: str | None = None,
        valid_to_date: str | None = None,
        evse_kind: EvseKindEnumType | None = None,
        min_energy: float | None = None,
        max_energy: float | None = None,
        min_current: float | None = None,
        max_current: float | None = None,
        min_power: float | None = None,
        max_power: float | None = None,
        min_time: int | None = None,
        max_time: int | None = None,
        min_charging_time: int | None = None,
        max_charging_time: int | None = None,
        min_idle_time: int | None = None,
        max_idle_time: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.start_time_of_day = start_time_of_day
        self.end_time_of_day = end_time_of_day
        self.day_of_week = day_of_week
        self.valid_from_date = valid_from_date
        self.valid_to_date = valid_to_date
        self.evse_kind = evse_kind
        self.min_energy = min_energy
        self.max_energy = max_energy
        self.min_current = min_current
        self.max_current = max_current
        self.min_power = min_power
        self.max_power = max_power
        self.min_time = min_time
        self.max_time = max_time
        self.min_charging_time = min_charging_time
        self.max_charging_time = max_charging_time
        self.min_idle_time = min_idle_time
        self.max_idle_time = max_idle_time
        self.custom_data = custom_data


@final
@datatype
class TariffEnergyPriceType(DataType):
    """Part of TariffEnergyType.prices."""

    __slots__ = ("price_kwh", "conditions", "custom_data")

    price_kwh: float
    """In currency/kWh."""
    conditions: TariffConditionsType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        price_kwh: float,
        conditions: TariffConditionsType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.price_kwh = price_kwh
        self.conditions = conditions
        self.custom_data = custom_data


@final
@datatype
class TariffEnergyType(DataType):
    """Part of TariffType.energy."""

    __slots__ = ("prices", "tax_rates", "custom_data")

    prices: list[TariffEnergyPriceType]
    """At least 1 item."""
    tax_rates: list[TaxRateType] | None
    """1 to 5 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        prices: list[TariffEnergyPriceType],
        tax_rates: list[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.prices = prices
        self.tax_rates = tax_rates
        self.custom_data = custom_data


@final
@datatype
class TariffFixedPriceType(DataType):
    """Part of TariffFixedType.prices."""

    __slots__ = ("price_fixed", "conditions", "custom_data")

    price_fixed: float
    """In currency."""
    conditions: TariffConditionsFixedType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        price_fixed: float,
        conditions: TariffConditionsFixedType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.price_fixed = price_fixed
        self.conditions = conditions
        self.custom_data = custom_data


@final
@datatype
class TariffFixedType(DataType):
    """Part of TariffType.fixedFee and TariffType.reservationFixed."""

    __slots__ = ("prices", "tax_rates", "custom_data")

    prices: list[TariffFixedPriceType]
    """At least 1 item."""
    tax_rates: list[TaxRateType] | None
    """1 to 5 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        prices: list[TariffFixedPriceType],
        tax_rates: list[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.prices = prices
        self.tax_rates = tax_rates
        self.custom_data = custom_data


@final
@datatype
class TariffTimePriceType(DataType):
    """Part of TariffTimeType.prices."""

    __slots__ = ("price_minute", "conditions", "custom_data")

    price_minute: float
    """In currency/min."""
    conditions: TariffConditionsType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        price_minute: float,
        conditions: TariffConditionsType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.price_minute = price_minute
        self.conditions = conditions
        self.custom_data = custom_data


@final
@datatype
class TariffTimeType(DataType):
    """Part of TariffType.chargingTime, TariffType.idleTime and TariffType.reservationTime."""

    __slots__ = ("prices", "tax_rates", "custom_data")

    prices: list[TariffTimePriceType]
    """At least 1 item."""
    tax_rates: list[TaxRateType] | None
    """1 to 5 items."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        prices: list[TariffTimePriceType],
        tax_rates: list[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.prices = prices
        self.tax_rates = tax_rates
        self.custom_data = custom_data


@final
@datatype
class TariffType(DataType):
    """Part of AuthorizeResponse.tariff, ChangeTransactionTariffRequest.tariff and SetDefaultTariffRequest.tariff."""

    __slots__ = (
        "tariff_id",
        "currency",
        "description",
        "energy",
        "valid_from",
        "charging_time",
        "idle_time",
        "fixed_fee",
        "reservation_time",
        "reservation_fixed",
        "min_cost",
        "max_cost",
        "custom_data",
    )

    tariff_id: str
    """At most 60 characters."""
    currency: str
    """At most 3 characters."""
    description: list[MessageContentType] | None
    """1 to 10 items."""
    energy: TariffEnergyType | None
    valid_from: datetime | None
    """With time zone."""
    charging_time: TariffTimeType | None
    idle_time: TariffTimeType | None
    fixed_fee: TariffFixedType | None
    reservation_time: TariffTimeType | None
    reservation_fixed: TariffFixedType | None
    min_cost: PriceType | None
    max_cost: PriceType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        tariff_id: str,
        currency: str,
        description: list[MessageContentType] | None = None,
        energy: TariffEnergyType | None = None,
        valid_from: datetime | None = None,
        charging_time: TariffTimeType | None = None,
        idle_time: TariffTimeType | None = None,
        fixed_fee: TariffFixedType | None = None,
        reservation_time: TariffTimeType | None = None,
        reservation_fixed: TariffFixedType | None = None,
        min_cost: PriceType | None = None,
        max_cost: PriceType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.tariff_id = tariff_id
        self.currency = currency
        self.description = description
        self.energy = energy
        self.valid_from = valid_from
        self.charging_time = charging_time
        self.idle_time = idle_time
        self.fixed_fee = fixed_fee
        self.reservation_time = reservation_time
        self.reservation_fixed = reservation_fixed
        self.min_cost = min_cost
        self.max_cost = max_cost
        self.custom_data = custom_data


@final
@datatype
class TaxRateType(DataType):
    """Part of PriceType.taxRates, TariffEnergyType.taxRates, TariffFixedType.taxRates and TariffTimeType.taxRates."""

    __slots__ = ("type", "tax", "stack", "custom_data")

    type: str
    """At most 20 characters."""
    tax: float
    """In %."""
    stack: int | None
    """At least 0."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        type: str,
        tax: float,
        stack: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.type = type
        self.tax = tax
        self.stack = stack
        self.custom_data = custom_data


@final
@datatype
class TaxRuleType(DataType):
    """Part of AbsolutePriceScheduleType.taxRules."""

    __slots__ = (
        "tax_rule_id",
        "applies_to_energy_fee",
        "applies_to_parking_fee",
        "applies_to_overstay_fee",
        "applies_to_minimum_maximum_cost",
        "tax_rate",
        "tax_rule_name",
        "tax_included_in_price",
        "custom_data",
    )

    tax_rule_id: int
    """At least 0, `taxRuleID` on the wire."""
    applies_to_energy_fee: bool
    applies_to_parking_fee: bool
    applies_to_overstay_fee: bool
    applies_to_minimum_maximum_cost: bool
    tax_rate: RationalNumberType
    tax_rule_name: str | None
    """At most 100 characters."""
    tax_included_in_price: bool | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        tax_rule_id: int,
        applies_to_energy_fee: bool,
        applies_to_parking_fee: bool,
        applies_to_overstay_fee: bool,
        applies_to_minimum_maximum_cost: bool,
        tax_rate: RationalNumberType,
        tax_rule_name: str | None = None,
        tax_included_in_price: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.tax_rule_id = tax_rule_id
        self.applies_to_energy_fee = applies_to_energy_fee
        self.applies_to_parking_fee = applies_to_parking_fee
        self.applies_to_overstay_fee = applies_to_overstay_fee
        self.applies_to_minimum_maximum_cost = applies_to_minimum_maximum_cost
        self.tax_rate = tax_rate
        self.tax_rule_name = tax_rule_name
        self.tax_included_in_price = tax_included_in_price
        self.custom_data = custom_data


@final
@datatype
class TotalCostType(DataType):
    """Part of CostDetailsType.totalCost."""

    __slots__ = (
        "currency",
        "type_of_cost",
        "total",
        "fixed",
        "energy",
        "charging_time",
        "idle_time",
        "reservation_time",
        "reservation_fixed",
        "custom_data",
    )

    currency: str
    """At most 3 characters."""
    type_of_cost: TariffCostEnumType
    total: TotalPriceType
    fixed: PriceType | None
    energy: PriceType | None
    charging_time: PriceType | None
    idle_time: PriceType | None
    reservation_time: PriceType | None
    reservation_fixed: PriceType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        currency: str,
        type_of_cost: TariffCostEnumType,
        total: TotalPriceType,
        fixed: PriceType | None = None,
        energy: PriceType | None = None,
        charging_time: PriceType | None = None,
        idle_time: PriceType | None = None,
        reservation_time: PriceType | None = None,
        reservation_fixed: PriceType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.currency = currency
        self.type_of_cost = type_of_cost
        self.total = total
        self.fixed = fixed
        self.energy = energy
        self.charging_time = charging_time
        self.idle_time = idle_time
        self.reservation_time = reservation_time
        self.reservation_fixed = reservation_fixed
        self.custom_data = custom_data


@final
@datatype
class TotalPriceType(DataType):
    """Part of TotalCostType.total."""

    __slots__ = ("excl_tax", "incl_tax", "custom_data")

    excl_tax: float | None
    """In currency."""
    incl_tax: float | None
    """In currency."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        excl_tax: float | None = None,
        incl_tax: float | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.excl_tax = excl_tax
        self.incl_tax = incl_tax
        self.custom_data = custom_data


@final
@datatype
class TotalUsageType(DataType):
    """Part of CostDetailsType.totalUsage."""

    __slots__ = ("energy", "charging_time", "idle_time", "reservation_time", "custom_data")

    energy: float
    """In Wh."""
    charging_time: int
    """In s."""
    idle_time: int
    """In s."""
    reservation_time: int | None
    """In s."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        energy: float,
        charging_time: int,
        idle_time: int,
        reservation_time: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.energy = energy
        self.charging_time = charging_time
        self.idle_time = idle_time
        self.reservation_time = reservation_time
        self.custom_data = custom_data


@final
@datatype
class TransactionLimitType(DataType):
    """Part of TransactionEventResponse.transactionLimit and TransactionType.transactionLimit."""

    __slots__ = ("max_cost", "max_energy", "max_time", "max_soc", "custom_data")

    max_cost: float | None
    """In currency."""
    max_energy: float | None
    """In Wh."""
    max_time: int | None
    """In s."""
    max_soc: int | None
    """0 to 100, in %, `maxSoC` on the wire."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        max_cost: float | None = None,
        max_energy: float | None = None,
        max_time: int | None = None,
        max_soc: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.max_cost = max_cost
        self.max_energy = max_energy
        self.max_time = max_time
        self.max_soc = max_soc
        self.custom_data = custom_data


@final
@datatype
class TransactionType(DataType):
    """Part of TransactionEventRequest.transactionInfo."""

    __slots__ = (
        "transaction_id",
        "charging_state",
        "time_spent_charging",
        "stopped_reason",
        "remote_start_id",
        "operation_mode",
        "tariff_id",
        "transaction_limit",
        "custom_data",
    )

    transaction_id: str
    """At most 36 characters."""
    charging_state: ChargingStateEnumType | None
    time_spent_charging: int | None
    """In s."""
    stopped_reason: ReasonEnumType | None
    remote_start_id: int | None
    operation_mode: OperationModeEnumType | None
    tariff_id: str | None
    """At most 60 characters."""
    transaction_limit: TransactionLimitType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        transaction_id: str,
        charging_state: ChargingStateEnumType | None = None,
        time_spent_charging: int | None = None,
        stopped_reason: ReasonEnumType | None = None,
        remote_start_id: int | None = None,
        operation_mode: OperationModeEnumType | None = None,
        tariff_id: str | None = None,
        transaction_limit: TransactionLimitType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.transaction_id = transaction_id
        self.charging_state = charging_state
        self.time_spent_charging = time_spent_charging
        self.stopped_reason = stopped_reason
        self.remote_start_id = remote_start_id
        self.operation_mode = operation_mode
        self.tariff_id = tariff_id
        self.transaction_limit = transaction_limit
        self.custom_data = custom_data


@final
@datatype
class UnitOfMeasureType(DataType):
    """Part of SampledValueType.unitOfMeasure."""

    __slots__ = ("unit", "multiplier", "custom_data")

    unit: str | None
    """At most 20 characters, Wh where absent."""
    multiplier: int | None
    """0 where absent."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        unit: str | None = None,
        multiplier: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.unit = unit
        self.multiplier = multiplier
        self.custom_data = custom_data


@final
@datatype
class V2XChargingParametersType(DataType):
    """Part of ChargingNeedsType.v2xChargingParameters."""

    __slots__ = (
        "min_charge_power",
        "min_charge_power_l2",
        "min_charge_power_l3",
        "max_charge_power",
        "max_charge_power_l2",
        "max_charge_power_l3",
        "min_discharge_power",
        "min_discharge_power_l2",
        "min_discharge_power_l3",
        "max_discharge_power",
        "max_discharge_power_l2",
        "max_discharge_power_l3",
        "min_charge_current",
        "max_charge_current",
        "min_discharge_current",
        "max_discharge_current",
        "min_voltage",
        "max_voltage",
        "ev_target_energy_request",
        "ev_min_energy_request",
        "ev_max_energy_request",
        "ev_min_v2x_energy_request",
        "ev_max_v2x_energy_request",
        "target_soc",
        "custom_data",
    )

    min_charge_power: float | None
    """In W."""
    min_charge_power_l2: float | None
    """In W, `minChargePower_L2` on the wire."""
    min_charge_power_l3: float | None
    """In W, `minChargePower_L3` on the wire."""
    max_charge_power: float | None
    """In W."""
    max_charge_power_l2: float | None
    """In W, `maxChargePower_L2` on the wire."""
    max_charge_power_l3: float | None
    """In W, `maxChargePower_L3` on the wire."""
    min_discharge_power: float | None
    """In W."""
    min_discharge_power_l2: float | None
    """In W, `minDischargePower_L2` on the wire."""
    min_discharge_power_l3: float | None
    """In W, `minDischargePower_L3` on the wire."""
    max_discharge_power: float | None
    """In W."""
    max_discharge_power_l2: float | None
    """In W, `maxDischargePower_L2` on the wire."""
    max_discharge_power_l3: float | None
    """In W, `maxDischargePower_L3` on the wire."""
    min_charge_current: float | None
    """In A."""
    max_charge_current: float | None
    """In A."""
    min_discharge_current: float | None
    """In A."""
    max_discharge_current: float | None
    """In A."""
    min_voltage: float | None
    """In V."""
    max_voltage: float | None
    """In V."""
    ev_target_energy_request: float | None
    """In Wh."""
    ev_min_energy_request: float | None
    """In Wh."""
    ev_max_energy_request: float | None
    """In Wh."""
    ev_min_v2x_energy_request: float | None
    """In Wh, `evMinV2XEnergyRequest` on the wire."""
    ev_max_v2x_energy_request: float | None
    """In Wh, `evMaxV2XEnergyRequest` on the wire."""
    target_soc: int | None
    """0 to 100, in %, `targetSoC` on the wire."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        min_charge_power: float | None = None,
        min_charge_power_l2: float | None = None,
        min_charge_power_l3: float | None = None,
        max_charge_power: float | None = None,
        max_charge_power_l2: float | None = None,
        max_charge_power_l3: float | None = None,
        min_discharge_power: float | None = None,
        min_discharge_power_l2: float | None = None,
        min_discharge_power_l3: float | None = None,
        max_discharge_power: float | None = None,
        max_discharge_power_l2: float | None = None,
        max_discharge_power_l3: float | None = None,
        min_charge_current: float | None = None,
        max_charge_current: float | None = None,
        min_discharge_current: float | None = None,
        max_discharge_current: float | None = None,
        min_voltage: float | None = None,
        max_voltage: float | None = None,
        ev_target_energy_request: float | None = None,
        ev_min_energy_request: float | None = None,
        ev_max_energy_request: float | None = None,
        ev_min_v2x_energy_request: float | None = None,
        ev_max_v2x_energy_request: float | None = None,
        target_soc: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.min_charge_power = min_charge_power
        self.min_charge_power_l2 = min_charge_power_l2
        self.min_charge_power_l3 = min_charge_power_l3
        self.max_charge_power = max_charge_power
        self.max_charge_power_l2 = max_charge_power_l2
        self.max_charge_power_l3 = max_charge_power_l3
        self.min_discharge_power = min_discharge_power
        self.min_discharge_power_l2 = min_discharge_power_l2
        self.min_discharge_power_l3 = min_discharge_power_l3
        self.max_discharge_power = max_discharge_power
        self.max_discharge_power_l2 = max_discharge_power_l2
        self.max_discharge_power_l3 = max_discharge_power_l3
        self.min_charge_current = min_charge_current
        self.max_charge_current = max_charge_current
        self.min_discharge_current = min_discharge_current
        self.max_discharge_current = max_discharge_current
        self.min_voltage = min_voltage
        self.max_voltage = max_voltage
        self.ev_target_energy_request = ev_target_energy_request
        self.ev_min_energy_request = ev_min_energy_request
        self.ev_max_energy_request = ev_max_energy_request
        self.ev_min_v2x_energy_request = ev_min_v2x_energy_request
        self.ev_max_v2x_energy_request = ev_max_v2x_energy_request
        self.target_soc = target_soc
        self.custom_data = custom_data


@final
@datatype
class V2XFreqWattPointType(DataType):
    """Part of ChargingSchedulePeriodType.v2xFreqWattCurve."""

    __slots__ = ("frequency", "power", "custom_data")

    frequency: float
    """In Hz."""
    power: float
    """In W."""
    custom_data: CustomDataType | None

    def __init__(self, *, frequency: float, power: float, custom_data: CustomDataType | None = None) -> None:
        self.frequency = frequency
        self.power = power
        self.custom_data = custom_data


@final
@datatype
class V2XSignalWattPointType(DataType):
    """Part of ChargingSchedulePeriodType.v2xSignalWattCurve."""

    __slots__ = ("signal", "power", "custom_data")

    signal: int
    power: float
    """In W."""
    custom_data: CustomDataType | None

    def __init__(self, *, signal: int, power: float, custom_data: CustomDataType | None = None) -> None:
        self.signal = signal
        self.power = power
        self.custom_data = custom_data


@final
@datatype
class VPNType(DataType):
    """Part of NetworkConnectionProfileType.vpn."""

    __slots__ = ("server", "user", "password", "key", "type", "group", "custom_data")

    server: str
    """At most 2000 characters."""
    user: str
    """At most 50 characters."""
    password: str
    """At most 64 characters, secret."""
    key: str
    """At most 255 characters, secret."""
    type: VPNEnumType
    group: str | None
    """At most 50 characters."""
    custom_data: CustomDataType | None

    __ocpp_secrets__ = {"password": Secret(), "key": Secret()}

    def __init__(
        self,
        *,
        server: str,
        user: str,
        password: str,
        key: str,
        type: VPNEnumType,
        group: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.server = server
        self.user = user
        self.password = password
        self.key = key
        self.type = type
        self.group = group
        self.custom_data = custom_data


@final
@datatype
class VariableAttributeType(DataType):
    """Part of ReportDataType.variableAttribute."""

    __slots__ = ("type", "value", "mutability", "persistent", "constant", "custom_data")

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
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        type: AttributeEnumType | None = None,
        value: str | None = None,
        mutability: MutabilityEnumType | None = None,
        persistent: bool | None = None,
        constant: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.type = type
        self.value = value
        self.mutability = mutability
        self.persistent = persistent
        self.constant = constant
        self.custom_data = custom_data


@final
@datatype
class VariableCharacteristicsType(DataType):
    """Part of ReportDataType.variableCharacteristics."""

    __slots__ = (
        "data_type",
        "supports_monitoring",
        "unit",
        "min_limit",
        "max_limit",
        "max_elements",
        "values_list",
        "custom_data",
    )

    data_type: DataEnumType
    supports_monitoring: bool
    unit: str | None
    """At most 16 characters."""
    min_limit: float | None
    """Unit set by unit."""
    max_limit: float | None
    """Unit set by unit."""
    max_elements: int | None
    """At least 1."""
    values_list: str | None
    """At most 1000 characters."""
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        data_type: DataEnumType,
        supports_monitoring: bool,
        unit: str | None = None,
        min_limit: float | None = None,
        max_limit: float | None = None,
        max_elements: int | None = None,
        values_list: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.data_type = data_type
        self.supports_monitoring = supports_monitoring
        self.unit = unit
        self.min_limit = min_limit
        self.max_limit = max_limit
        self.max_elements = max_elements
        self.values_list = values_list
        self.custom_data = custom_data


@final
@datatype
class VariableMonitoringType(DataType):
    """Part of MonitoringDataType.variableMonitoring."""

    __slots__ = ("id", "transaction", "value", "type", "severity", "event_notification_type", "custom_data")

    id: int
    """At least 0."""
    transaction: bool
    value: float
    """In s or the variable's unit, by type."""
    type: MonitorEnumType
    severity: int
    """At least 0."""
    event_notification_type: EventNotificationEnumType
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        id: int,
        transaction: bool,
        value: float,
        type: MonitorEnumType,
        severity: int,
        event_notification_type: EventNotificationEnumType,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.id = id
        self.transaction = transaction
        self.value = value
        self.type = type
        self.severity = severity
        self.event_notification_type = event_notification_type
        self.custom_data = custom_data


@final
@datatype
class VariableType(DataType):
    """Part of ComponentVariableType.variable, EventDataType.variable, GetVariableDataType.variable and 7 more."""

    __slots__ = ("name", "instance", "custom_data")

    name: str
    """At most 50 characters."""
    instance: str | None
    """At most 50 characters."""
    custom_data: CustomDataType | None

    def __init__(self, *, name: str, instance: str | None = None, custom_data: CustomDataType | None = None) -> None:
        self.name = name
        self.instance = instance
        self.custom_data = custom_data


@final
@datatype
class VoltageParamsType(DataType):
    """Part of DERCurveType.voltageParams."""

    __slots__ = ("hv_10min_mean_value", "hv_10min_mean_trip_delay", "power_during_cessation", "custom_data")

    hv_10min_mean_value: float | None
    """`hv10MinMeanValue` on the wire."""
    hv_10min_mean_trip_delay: float | None
    """`hv10MinMeanTripDelay` on the wire."""
    power_during_cessation: PowerDuringCessationEnumType | None
    custom_data: CustomDataType | None

    def __init__(
        self,
        *,
        hv_10min_mean_value: float | None = None,
        hv_10min_mean_trip_delay: float | None = None,
        power_during_cessation: PowerDuringCessationEnumType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None:
        self.hv_10min_mean_value = hv_10min_mean_value
        self.hv_10min_mean_trip_delay = hv_10min_mean_trip_delay
        self.power_during_cessation = power_during_cessation
        self.custom_data = custom_data

"""Rules of OCPP 2.1.

Printed by `python -m codegen` from schemas/v21; do not edit.
"""

from __future__ import annotations

from ocppkit._nodes import (
    AnyJson,
    Array,
    Boolean,
    DateTime,
    Enumerated,
    Field,
    Integer,
    Nested,
    Number,
    Secret,
    Struct,
    Text,
)
from ocppkit.v21 import enums, messages, types

STRUCTS = {
    types.ACChargingParametersType: Struct(
        types.ACChargingParametersType,
        (
            Field("energyAmount", "energy_amount", Number(), required=True),
            Field("evMinCurrent", "ev_min_current", Number(), required=True),
            Field("evMaxCurrent", "ev_max_current", Number(), required=True),
            Field("evMaxVoltage", "ev_max_voltage", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.APNType: Struct(
        types.APNType,
        (
            Field("apn", "apn", Text(2000), required=True),
            Field("apnUserName", "apn_user_name", Text(50)),
            Field("apnPassword", "apn_password", Text(64), secret=Secret()),
            Field("simPin", "sim_pin", Integer(), secret=Secret()),
            Field("preferredNetwork", "preferred_network", Text(6)),
            Field("useOnlyPreferredNetwork", "use_only_preferred_network", Boolean()),
            Field(
                "apnAuthentication",
                "apn_authentication",
                Enumerated(enums.APNAuthenticationEnumType),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.AbsolutePriceScheduleType: Struct(
        types.AbsolutePriceScheduleType,
        (
            Field("timeAnchor", "time_anchor", DateTime(), required=True),
            Field("priceScheduleID", "price_schedule_id", Integer(minimum=0), required=True),
            Field("priceScheduleDescription", "price_schedule_description", Text(160)),
            Field("currency", "currency", Text(3), required=True),
            Field("language", "language", Text(8), required=True),
            Field("priceAlgorithm", "price_algorithm", Text(2000), required=True),
            Field("minimumCost", "minimum_cost", Nested(types.RationalNumberType)),
            Field("maximumCost", "maximum_cost", Nested(types.RationalNumberType)),
            Field(
                "priceRuleStacks",
                "price_rule_stacks",
                Array(Nested(types.PriceRuleStackType), min_items=1, max_items=1024),
                required=True,
            ),
            Field("taxRules", "tax_rules", Array(Nested(types.TaxRuleType), min_items=1, max_items=10)),
            Field("overstayRuleList", "overstay_rule_list", Nested(types.OverstayRuleListType)),
            Field(
                "additionalSelectedServices",
                "additional_selected_services",
                Array(Nested(types.AdditionalSelectedServicesType), min_items=1, max_items=5),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.AdditionalInfoType: Struct(
        types.AdditionalInfoType,
        (
            Field("additionalIdToken", "additional_id_token", Text(255), required=True),
            Field("type", "type", Text(50), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.AdditionalSelectedServicesType: Struct(
        types.AdditionalSelectedServicesType,
        (
            Field("serviceFee", "service_fee", Nested(types.RationalNumberType), required=True),
            Field("serviceName", "service_name", Text(80), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.AddressType: Struct(
        types.AddressType,
        (
            Field("name", "name", Text(50), required=True),
            Field("address1", "address1", Text(100), required=True),
            Field("address2", "address2", Text(100)),
            Field("city", "city", Text(100), required=True),
            Field("postalCode", "postal_code", Text(20)),
            Field("country", "country", Text(50), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.AuthorizationData: Struct(
        types.AuthorizationData,
        (
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("idTokenInfo", "id_token_info", Nested(types.IdTokenInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.BatteryDataType: Struct(
        types.BatteryDataType,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("serialNumber", "serial_number", Text(50), required=True),
            Field("soC", "soc", Number(minimum=0, maximum=100), required=True),
            Field("soH", "soh", Number(minimum=0, maximum=100), required=True),
            Field("productionDate", "production_date", DateTime()),
            Field("vendorInfo", "vendor_info", Text(500)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CertificateHashDataChainType: Struct(
        types.CertificateHashDataChainType,
        (
            Field("certificateHashData", "certificate_hash_data", Nested(types.CertificateHashDataType), required=True),
            Field("certificateType", "certificate_type", Enumerated(enums.GetCertificateIdUseEnumType), required=True),
            Field(
                "childCertificateHashData",
                "child_certificate_hash_data",
                Array(Nested(types.CertificateHashDataType), min_items=1, max_items=4),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CertificateHashDataType: Struct(
        types.CertificateHashDataType,
        (
            Field("hashAlgorithm", "hash_algorithm", Enumerated(enums.HashAlgorithmEnumType), required=True),
            Field("issuerNameHash", "issuer_name_hash", Text(128), required=True),
            Field("issuerKeyHash", "issuer_key_hash", Text(128), required=True),
            Field("serialNumber", "serial_number", Text(40), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CertificateStatusRequestInfoType: Struct(
        types.CertificateStatusRequestInfoType,
        (
            Field("certificateHashData", "certificate_hash_data", Nested(types.CertificateHashDataType), required=True),
            Field("source", "source", Enumerated(enums.CertificateStatusSourceEnumType), required=True),
            Field("urls", "urls", Array(Text(2000), min_items=1, max_items=5), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CertificateStatusType: Struct(
        types.CertificateStatusType,
        (
            Field("certificateHashData", "certificate_hash_data", Nested(types.CertificateHashDataType), required=True),
            Field("source", "source", Enumerated(enums.CertificateStatusSourceEnumType), required=True),
            Field("status", "status", Enumerated(enums.CertificateStatusEnumType), required=True),
            Field("nextUpdate", "next_update", DateTime(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingLimitType: Struct(
        types.ChargingLimitType,
        (
            Field("chargingLimitSource", "charging_limit_source", Text(20), required=True),
            Field("isLocalGeneration", "is_local_generation", Boolean()),
            Field("isGridCritical", "is_grid_critical", Boolean()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingNeedsType: Struct(
        types.ChargingNeedsType,
        (
            Field("acChargingParameters", "ac_charging_parameters", Nested(types.ACChargingParametersType)),
            Field("derChargingParameters", "der_charging_parameters", Nested(types.DERChargingParametersType)),
            Field("evEnergyOffer", "ev_energy_offer", Nested(types.EVEnergyOfferType)),
            Field(
                "requestedEnergyTransfer",
                "requested_energy_transfer",
                Enumerated(enums.EnergyTransferModeEnumType),
                required=True,
            ),
            Field("dcChargingParameters", "dc_charging_parameters", Nested(types.DCChargingParametersType)),
            Field("v2xChargingParameters", "v2x_charging_parameters", Nested(types.V2XChargingParametersType)),
            Field(
                "availableEnergyTransfer",
                "available_energy_transfer",
                Array(Enumerated(enums.EnergyTransferModeEnumType), min_items=1),
            ),
            Field("controlMode", "control_mode", Enumerated(enums.ControlModeEnumType)),
            Field("mobilityNeedsMode", "mobility_needs_mode", Enumerated(enums.MobilityNeedsModeEnumType)),
            Field("departureTime", "departure_time", DateTime()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingPeriodType: Struct(
        types.ChargingPeriodType,
        (
            Field("dimensions", "dimensions", Array(Nested(types.CostDimensionType), min_items=1)),
            Field("tariffId", "tariff_id", Text(60)),
            Field("startPeriod", "start_period", DateTime(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingProfileCriterionType: Struct(
        types.ChargingProfileCriterionType,
        (
            Field(
                "chargingProfilePurpose",
                "charging_profile_purpose",
                Enumerated(enums.ChargingProfilePurposeEnumType),
            ),
            Field("stackLevel", "stack_level", Integer(minimum=0)),
            Field("chargingProfileId", "charging_profile_id", Array(Integer(), min_items=1)),
            Field("chargingLimitSource", "charging_limit_source", Array(Text(20), min_items=1, max_items=4)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingProfileType: Struct(
        types.ChargingProfileType,
        (
            Field("id", "id", Integer(), required=True),
            Field("stackLevel", "stack_level", Integer(minimum=0), required=True),
            Field(
                "chargingProfilePurpose",
                "charging_profile_purpose",
                Enumerated(enums.ChargingProfilePurposeEnumType),
                required=True,
            ),
            Field(
                "chargingProfileKind",
                "charging_profile_kind",
                Enumerated(enums.ChargingProfileKindEnumType),
                required=True,
            ),
            Field("recurrencyKind", "recurrency_kind", Enumerated(enums.RecurrencyKindEnumType)),
            Field("validFrom", "valid_from", DateTime()),
            Field("validTo", "valid_to", DateTime()),
            Field("transactionId", "transaction_id", Text(36)),
            Field("maxOfflineDuration", "max_offline_duration", Integer()),
            Field(
                "chargingSchedule",
                "charging_schedule",
                Array(Nested(types.ChargingScheduleType), min_items=1, max_items=3),
                required=True,
            ),
            Field("invalidAfterOfflineDuration", "invalid_after_offline_duration", Boolean()),
            Field("dynUpdateInterval", "dyn_update_interval", Integer()),
            Field("dynUpdateTime", "dyn_update_time", DateTime()),
            Field("priceScheduleSignature", "price_schedule_signature", Text(256)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingSchedulePeriodType: Struct(
        types.ChargingSchedulePeriodType,
        (
            Field("startPeriod", "start_period", Integer(), required=True),
            Field("limit", "limit", Number()),
            Field("limit_L2", "limit_l2", Number()),
            Field("limit_L3", "limit_l3", Number()),
            Field("numberPhases", "number_phases", Integer(minimum=0, maximum=3)),
            Field("phaseToUse", "phase_to_use", Integer(minimum=0, maximum=3)),
            Field("dischargeLimit", "discharge_limit", Number(maximum=0)),
            Field("dischargeLimit_L2", "discharge_limit_l2", Number(maximum=0)),
            Field("dischargeLimit_L3", "discharge_limit_l3", Number(maximum=0)),
            Field("setpoint", "setpoint", Number()),
            Field("setpoint_L2", "setpoint_l2", Number()),
            Field("setpoint_L3", "setpoint_l3", Number()),
            Field("setpointReactive", "setpoint_reactive", Number()),
            Field("setpointReactive_L2", "setpoint_reactive_l2", Number()),
            Field("setpointReactive_L3", "setpoint_reactive_l3", Number()),
            Field("preconditioningRequest", "preconditioning_request", Boolean()),
            Field("evseSleep", "evse_sleep", Boolean()),
            Field("v2xBaseline", "v2x_baseline", Number()),
            Field("operationMode", "operation_mode", Enumerated(enums.OperationModeEnumType)),
            Field(
                "v2xFreqWattCurve",
                "v2x_freq_watt_curve",
                Array(Nested(types.V2XFreqWattPointType), min_items=1, max_items=20),
            ),
            Field(
                "v2xSignalWattCurve",
                "v2x_signal_watt_curve",
                Array(Nested(types.V2XSignalWattPointType), min_items=1, max_items=20),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingScheduleType: Struct(
        types.ChargingScheduleType,
        (
            Field("id", "id", Integer(), required=True),
            Field("limitAtSoC", "limit_at_soc", Nested(types.LimitAtSoCType)),
            Field("startSchedule", "start_schedule", DateTime()),
            Field("duration", "duration", Integer()),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitEnumType), required=True),
            Field("minChargingRate", "min_charging_rate", Number()),
            Field("powerTolerance", "power_tolerance", Number()),
            Field("signatureId", "signature_id", Integer(minimum=0)),
            Field("digestValue", "digest_value", Text(88)),
            Field("useLocalTime", "use_local_time", Boolean()),
            Field(
                "chargingSchedulePeriod",
                "charging_schedule_period",
                Array(Nested(types.ChargingSchedulePeriodType), min_items=1, max_items=1024),
                required=True,
            ),
            Field("randomizedDelay", "randomized_delay", Integer(minimum=0)),
            Field("salesTariff", "sales_tariff", Nested(types.SalesTariffType)),
            Field("absolutePriceSchedule", "absolute_price_schedule", Nested(types.AbsolutePriceScheduleType)),
            Field("priceLevelSchedule", "price_level_schedule", Nested(types.PriceLevelScheduleType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingScheduleUpdateType: Struct(
        types.ChargingScheduleUpdateType,
        (
            Field("limit", "limit", Number()),
            Field("limit_L2", "limit_l2", Number()),
            Field("limit_L3", "limit_l3", Number()),
            Field("dischargeLimit", "discharge_limit", Number(maximum=0)),
            Field("dischargeLimit_L2", "discharge_limit_l2", Number(maximum=0)),
            Field("dischargeLimit_L3", "discharge_limit_l3", Number(maximum=0)),
            Field("setpoint", "setpoint", Number()),
            Field("setpoint_L2", "setpoint_l2", Number()),
            Field("setpoint_L3", "setpoint_l3", Number()),
            Field("setpointReactive", "setpoint_reactive", Number()),
            Field("setpointReactive_L2", "setpoint_reactive_l2", Number()),
            Field("setpointReactive_L3", "setpoint_reactive_l3", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ChargingStationType: Struct(
        types.ChargingStationType,
        (
            Field("serialNumber", "serial_number", Text(25)),
            Field("model", "model", Text(20), required=True),
            Field("modem", "modem", Nested(types.ModemType)),
            Field("vendorName", "vendor_name", Text(50), required=True),
            Field("firmwareVersion", "firmware_version", Text(50)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ClearChargingProfileType: Struct(
        types.ClearChargingProfileType,
        (
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field(
                "chargingProfilePurpose",
                "charging_profile_purpose",
                Enumerated(enums.ChargingProfilePurposeEnumType),
            ),
            Field("stackLevel", "stack_level", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ClearMonitoringResultType: Struct(
        types.ClearMonitoringResultType,
        (
            Field("status", "status", Enumerated(enums.ClearMonitoringStatusEnumType), required=True),
            Field("id", "id", Integer(minimum=0), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ClearTariffsResultType: Struct(
        types.ClearTariffsResultType,
        (
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("tariffId", "tariff_id", Text(60)),
            Field("status", "status", Enumerated(enums.TariffClearStatusEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ComponentType: Struct(
        types.ComponentType,
        (
            Field("evse", "evse", Nested(types.EVSEType)),
            Field("name", "name", Text(50), required=True),
            Field("instance", "instance", Text(50)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ComponentVariableType: Struct(
        types.ComponentVariableType,
        (
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CompositeScheduleType: Struct(
        types.CompositeScheduleType,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("duration", "duration", Integer(), required=True),
            Field("scheduleStart", "schedule_start", DateTime(), required=True),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitEnumType), required=True),
            Field(
                "chargingSchedulePeriod",
                "charging_schedule_period",
                Array(Nested(types.ChargingSchedulePeriodType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ConstantStreamDataType: Struct(
        types.ConstantStreamDataType,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("params", "params", Nested(types.PeriodicEventStreamParamsType), required=True),
            Field("variableMonitoringId", "variable_monitoring_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ConsumptionCostType: Struct(
        types.ConsumptionCostType,
        (
            Field("startValue", "start_value", Number(), required=True),
            Field("cost", "cost", Array(Nested(types.CostType), min_items=1, max_items=3), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CostDetailsType: Struct(
        types.CostDetailsType,
        (
            Field("chargingPeriods", "charging_periods", Array(Nested(types.ChargingPeriodType), min_items=1)),
            Field("totalCost", "total_cost", Nested(types.TotalCostType), required=True),
            Field("totalUsage", "total_usage", Nested(types.TotalUsageType), required=True),
            Field("failureToCalculate", "failure_to_calculate", Boolean()),
            Field("failureReason", "failure_reason", Text(500)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CostDimensionType: Struct(
        types.CostDimensionType,
        (
            Field("type", "type", Enumerated(enums.CostDimensionEnumType), required=True),
            Field("volume", "volume", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CostType: Struct(
        types.CostType,
        (
            Field("costKind", "cost_kind", Enumerated(enums.CostKindEnumType), required=True),
            Field("amount", "amount", Integer(), required=True),
            Field("amountMultiplier", "amount_multiplier", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.CustomDataType: Struct(
        types.CustomDataType,
        (
            Field("vendorId", "vendor_id", Text(255), required=True),
        ),
        open=True,
    ),
    types.DCChargingParametersType: Struct(
        types.DCChargingParametersType,
        (
            Field("evMaxCurrent", "ev_max_current", Number(), required=True),
            Field("evMaxVoltage", "ev_max_voltage", Number(), required=True),
            Field("evMaxPower", "ev_max_power", Number()),
            Field("evEnergyCapacity", "ev_energy_capacity", Number()),
            Field("energyAmount", "energy_amount", Number()),
            Field("stateOfCharge", "state_of_charge", Integer(minimum=0, maximum=100)),
            Field("fullSoC", "full_soc", Integer(minimum=0, maximum=100)),
            Field("bulkSoC", "bulk_soc", Integer(minimum=0, maximum=100)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.DERChargingParametersType: Struct(
        types.DERChargingParametersType,
        (
            Field(
                "evSupportedDERControl",
                "ev_supported_der_control",
                Array(Enumerated(enums.DERControlEnumType), min_items=1),
            ),
            Field("evOverExcitedMaxDischargePower", "ev_over_excited_max_discharge_power", Number()),
            Field("evOverExcitedPowerFactor", "ev_over_excited_power_factor", Number()),
            Field("evUnderExcitedMaxDischargePower", "ev_under_excited_max_discharge_power", Number()),
            Field("evUnderExcitedPowerFactor", "ev_under_excited_power_factor", Number()),
            Field("maxApparentPower", "max_apparent_power", Number()),
            Field("maxChargeApparentPower", "max_charge_apparent_power", Number()),
            Field("maxChargeApparentPower_L2", "max_charge_apparent_power_l2", Number()),
            Field("maxChargeApparentPower_L3", "max_charge_apparent_power_l3", Number()),
            Field("maxDischargeApparentPower", "max_discharge_apparent_power", Number()),
            Field("maxDischargeApparentPower_L2", "max_discharge_apparent_power_l2", Number()),
            Field("maxDischargeApparentPower_L3", "max_discharge_apparent_power_l3", Number()),
            Field("maxChargeReactivePower", "max_charge_reactive_power", Number()),
            Field("maxChargeReactivePower_L2", "max_charge_reactive_power_l2", Number()),
            Field("maxChargeReactivePower_L3", "max_charge_reactive_power_l3", Number()),
            Field("minChargeReactivePower", "min_charge_reactive_power", Number()),
            Field("minChargeReactivePower_L2", "min_charge_reactive_power_l2", Number()),
            Field("minChargeReactivePower_L3", "min_charge_reactive_power_l3", Number()),
            Field("maxDischargeReactivePower", "max_discharge_reactive_power", Number()),
            Field("maxDischargeReactivePower_L2", "max_discharge_reactive_power_l2", Number()),
            Field("maxDischargeReactivePower_L3", "max_discharge_reactive_power_l3", Number()),
            Field("minDischargeReactivePower", "min_discharge_reactive_power", Number()),
            Field("minDischargeReactivePower_L2", "min_discharge_reactive_power_l2", Number()),
            Field("minDischargeReactivePower_L3", "min_discharge_reactive_power_l3", Number()),
            Field("nominalVoltage", "nominal_voltage", Number()),
            Field("nominalVoltageOffset", "nominal_voltage_offset", Number()),
            Field("maxNominalVoltage", "max_nominal_voltage", Number()),
            Field("minNominalVoltage", "min_nominal_voltage", Number()),
            Field("evInverterManufacturer", "ev_inverter_manufacturer", Text(50)),
            Field("evInverterModel", "ev_inverter_model", Text(50)),
            Field("evInverterSerialNumber", "ev_inverter_serial_number", Text(50)),
            Field("evInverterSwVersion", "ev_inverter_sw_version", Text(50)),
            Field("evInverterHwVersion", "ev_inverter_hw_version", Text(50)),
            Field(
                "evIslandingDetectionMethod",
                "ev_islanding_detection_method",
                Array(Enumerated(enums.IslandingDetectionEnumType), min_items=1),
            ),
            Field("evIslandingTripTime", "ev_islanding_trip_time", Number()),
            Field("evMaximumLevel1DCInjection", "ev_maximum_level1_dc_injection", Number()),
            Field("evDurationLevel1DCInjection", "ev_duration_level1_dc_injection", Number()),
            Field("evMaximumLevel2DCInjection", "ev_maximum_level2_dc_injection", Number()),
            Field("evDurationLevel2DCInjection", "ev_duration_level2_dc_injection", Number()),
            Field("evReactiveSusceptance", "ev_reactive_susceptance", Number()),
            Field("evSessionTotalDischargeEnergyAvailable", "ev_session_total_discharge_energy_available", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.DERCurveGetType: Struct(
        types.DERCurveGetType,
        (
            Field("curve", "curve", Nested(types.DERCurveType), required=True),
            Field("id", "id", Text(36), required=True),
            Field("curveType", "curve_type", Enumerated(enums.DERControlEnumType), required=True),
            Field("isDefault", "is_default", Boolean(), required=True),
            Field("isSuperseded", "is_superseded", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.DERCurvePointsType: Struct(
        types.DERCurvePointsType,
        (
            Field("x", "x", Number(), required=True),
            Field("y", "y", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.DERCurveType: Struct(
        types.DERCurveType,
        (
            Field(
                "curveData",
                "curve_data",
                Array(Nested(types.DERCurvePointsType), min_items=1, max_items=10),
                required=True,
            ),
            Field("hysteresis", "hysteresis", Nested(types.HysteresisType)),
            Field("priority", "priority", Integer(minimum=0), required=True),
            Field("reactivePowerParams", "reactive_power_params", Nested(types.ReactivePowerParamsType)),
            Field("voltageParams", "voltage_params", Nested(types.VoltageParamsType)),
            Field("yUnit", "y_unit", Enumerated(enums.DERUnitEnumType), required=True),
            Field("responseTime", "response_time", Number()),
            Field("startTime", "start_time", DateTime()),
            Field("duration", "duration", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EVAbsolutePriceScheduleEntryType: Struct(
        types.EVAbsolutePriceScheduleEntryType,
        (
            Field("duration", "duration", Integer(), required=True),
            Field(
                "evPriceRule",
                "ev_price_rule",
                Array(Nested(types.EVPriceRuleType), min_items=1, max_items=8),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EVAbsolutePriceScheduleType: Struct(
        types.EVAbsolutePriceScheduleType,
        (
            Field("timeAnchor", "time_anchor", DateTime(), required=True),
            Field("currency", "currency", Text(3), required=True),
            Field(
                "evAbsolutePriceScheduleEntries",
                "ev_absolute_price_schedule_entries",
                Array(Nested(types.EVAbsolutePriceScheduleEntryType), min_items=1, max_items=1024),
                required=True,
            ),
            Field("priceAlgorithm", "price_algorithm", Text(2000), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EVEnergyOfferType: Struct(
        types.EVEnergyOfferType,
        (
            Field("evAbsolutePriceSchedule", "ev_absolute_price_schedule", Nested(types.EVAbsolutePriceScheduleType)),
            Field("evPowerSchedule", "ev_power_schedule", Nested(types.EVPowerScheduleType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EVPowerScheduleEntryType: Struct(
        types.EVPowerScheduleEntryType,
        (
            Field("duration", "duration", Integer(), required=True),
            Field("power", "power", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EVPowerScheduleType: Struct(
        types.EVPowerScheduleType,
        (
            Field(
                "evPowerScheduleEntries",
                "ev_power_schedule_entries",
                Array(Nested(types.EVPowerScheduleEntryType), min_items=1, max_items=1024),
                required=True,
            ),
            Field("timeAnchor", "time_anchor", DateTime(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EVPriceRuleType: Struct(
        types.EVPriceRuleType,
        (
            Field("energyFee", "energy_fee", Number(), required=True),
            Field("powerRangeStart", "power_range_start", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EVSEType: Struct(
        types.EVSEType,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("connectorId", "connector_id", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EnterServiceGetType: Struct(
        types.EnterServiceGetType,
        (
            Field("enterService", "enter_service", Nested(types.EnterServiceType), required=True),
            Field("id", "id", Text(36), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EnterServiceType: Struct(
        types.EnterServiceType,
        (
            Field("priority", "priority", Integer(minimum=0), required=True),
            Field("highVoltage", "high_voltage", Number(), required=True),
            Field("lowVoltage", "low_voltage", Number(), required=True),
            Field("highFreq", "high_freq", Number(), required=True),
            Field("lowFreq", "low_freq", Number(), required=True),
            Field("delay", "delay", Number()),
            Field("randomDelay", "random_delay", Number()),
            Field("rampRate", "ramp_rate", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.EventDataType: Struct(
        types.EventDataType,
        (
            Field("eventId", "event_id", Integer(minimum=0), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("trigger", "trigger", Enumerated(enums.EventTriggerEnumType), required=True),
            Field("cause", "cause", Integer(minimum=0)),
            Field(
                "actualValue",
                "actual_value",
                Text(2500),
                required=True,
                secret=Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword")),
            ),
            Field("techCode", "tech_code", Text(50)),
            Field("techInfo", "tech_info", Text(500)),
            Field("cleared", "cleared", Boolean()),
            Field("transactionId", "transaction_id", Text(36)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variableMonitoringId", "variable_monitoring_id", Integer(minimum=0)),
            Field(
                "eventNotificationType",
                "event_notification_type",
                Enumerated(enums.EventNotificationEnumType),
                required=True,
            ),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("severity", "severity", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.FirmwareType: Struct(
        types.FirmwareType,
        (
            Field("location", "location", Text(2000), required=True),
            Field("retrieveDateTime", "retrieve_date_time", DateTime(), required=True),
            Field("installDateTime", "install_date_time", DateTime()),
            Field("signingCertificate", "signing_certificate", Text(5500)),
            Field("signature", "signature", Text(800)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.FixedPFGetType: Struct(
        types.FixedPFGetType,
        (
            Field("fixedPF", "fixed_pf", Nested(types.FixedPFType), required=True),
            Field("id", "id", Text(36), required=True),
            Field("isDefault", "is_default", Boolean(), required=True),
            Field("isSuperseded", "is_superseded", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.FixedPFType: Struct(
        types.FixedPFType,
        (
            Field("priority", "priority", Integer(minimum=0), required=True),
            Field("displacement", "displacement", Number(), required=True),
            Field("excitation", "excitation", Boolean(), required=True),
            Field("startTime", "start_time", DateTime()),
            Field("duration", "duration", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.FixedVarGetType: Struct(
        types.FixedVarGetType,
        (
            Field("fixedVar", "fixed_var", Nested(types.FixedVarType), required=True),
            Field("id", "id", Text(36), required=True),
            Field("isDefault", "is_default", Boolean(), required=True),
            Field("isSuperseded", "is_superseded", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.FixedVarType: Struct(
        types.FixedVarType,
        (
            Field("priority", "priority", Integer(minimum=0), required=True),
            Field("setpoint", "setpoint", Number(), required=True),
            Field("unit", "unit", Enumerated(enums.DERUnitEnumType), required=True),
            Field("startTime", "start_time", DateTime()),
            Field("duration", "duration", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.FreqDroopGetType: Struct(
        types.FreqDroopGetType,
        (
            Field("freqDroop", "freq_droop", Nested(types.FreqDroopType), required=True),
            Field("id", "id", Text(36), required=True),
            Field("isDefault", "is_default", Boolean(), required=True),
            Field("isSuperseded", "is_superseded", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.FreqDroopType: Struct(
        types.FreqDroopType,
        (
            Field("priority", "priority", Integer(minimum=0), required=True),
            Field("overFreq", "over_freq", Number(), required=True),
            Field("underFreq", "under_freq", Number(), required=True),
            Field("overDroop", "over_droop", Number(), required=True),
            Field("underDroop", "under_droop", Number(), required=True),
            Field("responseTime", "response_time", Number(), required=True),
            Field("startTime", "start_time", DateTime()),
            Field("duration", "duration", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.GetVariableDataType: Struct(
        types.GetVariableDataType,
        (
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.GetVariableResultType: Struct(
        types.GetVariableResultType,
        (
            Field("attributeStatus", "attribute_status", Enumerated(enums.GetVariableStatusEnumType), required=True),
            Field("attributeStatusInfo", "attribute_status_info", Nested(types.StatusInfoType)),
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field(
                "attributeValue",
                "attribute_value",
                Text(2500),
                secret=Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword")),
            ),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.GradientGetType: Struct(
        types.GradientGetType,
        (
            Field("gradient", "gradient", Nested(types.GradientType), required=True),
            Field("id", "id", Text(36), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.GradientType: Struct(
        types.GradientType,
        (
            Field("priority", "priority", Integer(minimum=0), required=True),
            Field("gradient", "gradient", Number(), required=True),
            Field("softGradient", "soft_gradient", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.HysteresisType: Struct(
        types.HysteresisType,
        (
            Field("hysteresisHigh", "hysteresis_high", Number()),
            Field("hysteresisLow", "hysteresis_low", Number()),
            Field("hysteresisDelay", "hysteresis_delay", Number()),
            Field("hysteresisGradient", "hysteresis_gradient", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.IdTokenInfoType: Struct(
        types.IdTokenInfoType,
        (
            Field("status", "status", Enumerated(enums.AuthorizationStatusEnumType), required=True),
            Field("cacheExpiryDateTime", "cache_expiry_date_time", DateTime()),
            Field("chargingPriority", "charging_priority", Integer()),
            Field("groupIdToken", "group_id_token", Nested(types.IdTokenType)),
            Field("language1", "language1", Text(8)),
            Field("language2", "language2", Text(8)),
            Field("evseId", "evse_id", Array(Integer(minimum=0), min_items=1)),
            Field("personalMessage", "personal_message", Nested(types.MessageContentType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.IdTokenType: Struct(
        types.IdTokenType,
        (
            Field("additionalInfo", "additional_info", Array(Nested(types.AdditionalInfoType), min_items=1)),
            Field("idToken", "id_token", Text(255), required=True, secret=Secret(("type",), ("keycode",))),
            Field("type", "type", Text(20), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.LimitAtSoCType: Struct(
        types.LimitAtSoCType,
        (
            Field("soc", "soc", Integer(minimum=0, maximum=100), required=True),
            Field("limit", "limit", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.LimitMaxDischargeGetType: Struct(
        types.LimitMaxDischargeGetType,
        (
            Field("id", "id", Text(36), required=True),
            Field("isDefault", "is_default", Boolean(), required=True),
            Field("isSuperseded", "is_superseded", Boolean(), required=True),
            Field("limitMaxDischarge", "limit_max_discharge", Nested(types.LimitMaxDischargeType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.LimitMaxDischargeType: Struct(
        types.LimitMaxDischargeType,
        (
            Field("priority", "priority", Integer(minimum=0), required=True),
            Field("pctMaxDischargePower", "pct_max_discharge_power", Number()),
            Field("powerMonitoringMustTrip", "power_monitoring_must_trip", Nested(types.DERCurveType)),
            Field("startTime", "start_time", DateTime()),
            Field("duration", "duration", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.LogParametersType: Struct(
        types.LogParametersType,
        (
            Field("remoteLocation", "remote_location", Text(2000), required=True),
            Field("oldestTimestamp", "oldest_timestamp", DateTime()),
            Field("latestTimestamp", "latest_timestamp", DateTime()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.MessageContentType: Struct(
        types.MessageContentType,
        (
            Field("format", "format", Enumerated(enums.MessageFormatEnumType), required=True),
            Field("language", "language", Text(8)),
            Field("content", "content", Text(1024), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.MessageInfoType: Struct(
        types.MessageInfoType,
        (
            Field("display", "display", Nested(types.ComponentType)),
            Field("id", "id", Integer(minimum=0), required=True),
            Field("priority", "priority", Enumerated(enums.MessagePriorityEnumType), required=True),
            Field("state", "state", Enumerated(enums.MessageStateEnumType)),
            Field("startDateTime", "start_date_time", DateTime()),
            Field("endDateTime", "end_date_time", DateTime()),
            Field("transactionId", "transaction_id", Text(36)),
            Field("message", "message", Nested(types.MessageContentType), required=True),
            Field("messageExtra", "message_extra", Array(Nested(types.MessageContentType), min_items=1, max_items=4)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.MeterValueType: Struct(
        types.MeterValueType,
        (
            Field("sampledValue", "sampled_value", Array(Nested(types.SampledValueType), min_items=1), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ModemType: Struct(
        types.ModemType,
        (
            Field("iccid", "iccid", Text(20)),
            Field("imsi", "imsi", Text(20)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.MonitoringDataType: Struct(
        types.MonitoringDataType,
        (
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field(
                "variableMonitoring",
                "variable_monitoring",
                Array(Nested(types.VariableMonitoringType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.NetworkConnectionProfileType: Struct(
        types.NetworkConnectionProfileType,
        (
            Field("apn", "apn", Nested(types.APNType)),
            Field("ocppVersion", "ocpp_version", Enumerated(enums.OCPPVersionEnumType)),
            Field("ocppInterface", "ocpp_interface", Enumerated(enums.OCPPInterfaceEnumType), required=True),
            Field("ocppTransport", "ocpp_transport", Enumerated(enums.OCPPTransportEnumType), required=True),
            Field("messageTimeout", "message_timeout", Integer(), required=True),
            Field("ocppCsmsUrl", "ocpp_csms_url", Text(2000), required=True),
            Field("securityProfile", "security_profile", Integer(minimum=0), required=True),
            Field("identity", "identity", Text(48)),
            Field("basicAuthPassword", "basic_auth_password", Text(64), secret=Secret()),
            Field("vpn", "vpn", Nested(types.VPNType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.OCSPRequestDataType: Struct(
        types.OCSPRequestDataType,
        (
            Field("hashAlgorithm", "hash_algorithm", Enumerated(enums.HashAlgorithmEnumType), required=True),
            Field("issuerNameHash", "issuer_name_hash", Text(128), required=True),
            Field("issuerKeyHash", "issuer_key_hash", Text(128), required=True),
            Field("serialNumber", "serial_number", Text(40), required=True),
            Field("responderURL", "responder_url", Text(2000), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.OverstayRuleListType: Struct(
        types.OverstayRuleListType,
        (
            Field("overstayPowerThreshold", "overstay_power_threshold", Nested(types.RationalNumberType)),
            Field(
                "overstayRule",
                "overstay_rule",
                Array(Nested(types.OverstayRuleType), min_items=1, max_items=5),
                required=True,
            ),
            Field("overstayTimeThreshold", "overstay_time_threshold", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.OverstayRuleType: Struct(
        types.OverstayRuleType,
        (
            Field("overstayFee", "overstay_fee", Nested(types.RationalNumberType), required=True),
            Field("overstayRuleDescription", "overstay_rule_description", Text(32)),
            Field("startTime", "start_time", Integer(), required=True),
            Field("overstayFeePeriod", "overstay_fee_period", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.PeriodicEventStreamParamsType: Struct(
        types.PeriodicEventStreamParamsType,
        (
            Field("interval", "interval", Integer(minimum=0)),
            Field("values", "values", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.PriceLevelScheduleEntryType: Struct(
        types.PriceLevelScheduleEntryType,
        (
            Field("duration", "duration", Integer(), required=True),
            Field("priceLevel", "price_level", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.PriceLevelScheduleType: Struct(
        types.PriceLevelScheduleType,
        (
            Field(
                "priceLevelScheduleEntries",
                "price_level_schedule_entries",
                Array(Nested(types.PriceLevelScheduleEntryType), min_items=1, max_items=100),
                required=True,
            ),
            Field("timeAnchor", "time_anchor", DateTime(), required=True),
            Field("priceScheduleId", "price_schedule_id", Integer(minimum=0), required=True),
            Field("priceScheduleDescription", "price_schedule_description", Text(32)),
            Field("numberOfPriceLevels", "number_of_price_levels", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.PriceRuleStackType: Struct(
        types.PriceRuleStackType,
        (
            Field("duration", "duration", Integer(), required=True),
            Field(
                "priceRule",
                "price_rule",
                Array(Nested(types.PriceRuleType), min_items=1, max_items=8),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.PriceRuleType: Struct(
        types.PriceRuleType,
        (
            Field("parkingFeePeriod", "parking_fee_period", Integer()),
            Field("carbonDioxideEmission", "carbon_dioxide_emission", Integer(minimum=0)),
            Field("renewableGenerationPercentage", "renewable_generation_percentage", Integer(minimum=0, maximum=100)),
            Field("energyFee", "energy_fee", Nested(types.RationalNumberType), required=True),
            Field("parkingFee", "parking_fee", Nested(types.RationalNumberType)),
            Field("powerRangeStart", "power_range_start", Nested(types.RationalNumberType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.PriceType: Struct(
        types.PriceType,
        (
            Field("exclTax", "excl_tax", Number()),
            Field("inclTax", "incl_tax", Number()),
            Field("taxRates", "tax_rates", Array(Nested(types.TaxRateType), min_items=1, max_items=5)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.RationalNumberType: Struct(
        types.RationalNumberType,
        (
            Field("exponent", "exponent", Integer(), required=True),
            Field("value", "value", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ReactivePowerParamsType: Struct(
        types.ReactivePowerParamsType,
        (
            Field("vRef", "v_ref", Number()),
            Field("autonomousVRefEnable", "autonomous_v_ref_enable", Boolean()),
            Field("autonomousVRefTimeConstant", "autonomous_v_ref_time_constant", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.RelativeTimeIntervalType: Struct(
        types.RelativeTimeIntervalType,
        (
            Field("start", "start", Integer(), required=True),
            Field("duration", "duration", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.ReportDataType: Struct(
        types.ReportDataType,
        (
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field(
                "variableAttribute",
                "variable_attribute",
                Array(Nested(types.VariableAttributeType), min_items=1, max_items=4),
                required=True,
            ),
            Field("variableCharacteristics", "variable_characteristics", Nested(types.VariableCharacteristicsType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SalesTariffEntryType: Struct(
        types.SalesTariffEntryType,
        (
            Field(
                "relativeTimeInterval",
                "relative_time_interval",
                Nested(types.RelativeTimeIntervalType),
                required=True,
            ),
            Field("ePriceLevel", "e_price_level", Integer(minimum=0)),
            Field(
                "consumptionCost",
                "consumption_cost",
                Array(Nested(types.ConsumptionCostType), min_items=1, max_items=3),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SalesTariffType: Struct(
        types.SalesTariffType,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("salesTariffDescription", "sales_tariff_description", Text(32)),
            Field("numEPriceLevels", "num_e_price_levels", Integer(minimum=0)),
            Field(
                "salesTariffEntry",
                "sales_tariff_entry",
                Array(Nested(types.SalesTariffEntryType), min_items=1, max_items=1024),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SampledValueType: Struct(
        types.SampledValueType,
        (
            Field("value", "value", Number(), required=True),
            Field("measurand", "measurand", Enumerated(enums.MeasurandEnumType)),
            Field("context", "context", Enumerated(enums.ReadingContextEnumType)),
            Field("phase", "phase", Enumerated(enums.PhaseEnumType)),
            Field("location", "location", Enumerated(enums.LocationEnumType)),
            Field("signedMeterValue", "signed_meter_value", Nested(types.SignedMeterValueType)),
            Field("unitOfMeasure", "unit_of_measure", Nested(types.UnitOfMeasureType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SetMonitoringDataType: Struct(
        types.SetMonitoringDataType,
        (
            Field("id", "id", Integer(minimum=0)),
            Field("periodicEventStream", "periodic_event_stream", Nested(types.PeriodicEventStreamParamsType)),
            Field("transaction", "transaction", Boolean()),
            Field("value", "value", Number(), required=True),
            Field("type", "type", Enumerated(enums.MonitorEnumType), required=True),
            Field("severity", "severity", Integer(minimum=0), required=True),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SetMonitoringResultType: Struct(
        types.SetMonitoringResultType,
        (
            Field("id", "id", Integer(minimum=0)),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("status", "status", Enumerated(enums.SetMonitoringStatusEnumType), required=True),
            Field("type", "type", Enumerated(enums.MonitorEnumType), required=True),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("severity", "severity", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SetVariableDataType: Struct(
        types.SetVariableDataType,
        (
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field(
                "attributeValue",
                "attribute_value",
                Text(2500),
                required=True,
                secret=Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword")),
            ),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SetVariableResultType: Struct(
        types.SetVariableResultType,
        (
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field("attributeStatus", "attribute_status", Enumerated(enums.SetVariableStatusEnumType), required=True),
            Field("attributeStatusInfo", "attribute_status_info", Nested(types.StatusInfoType)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.SignedMeterValueType: Struct(
        types.SignedMeterValueType,
        (
            Field("signedMeterData", "signed_meter_data", Text(32768), required=True),
            Field("signingMethod", "signing_method", Text(50)),
            Field("encodingMethod", "encoding_method", Text(50), required=True),
            Field("publicKey", "public_key", Text(2500)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.StatusInfoType: Struct(
        types.StatusInfoType,
        (
            Field("reasonCode", "reason_code", Text(20), required=True),
            Field("additionalInfo", "additional_info", Text(1024)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.StreamDataElementType: Struct(
        types.StreamDataElementType,
        (
            Field("t", "t", Number(), required=True),
            Field("v", "v", Text(2500), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffAssignmentType: Struct(
        types.TariffAssignmentType,
        (
            Field("tariffId", "tariff_id", Text(60), required=True),
            Field("tariffKind", "tariff_kind", Enumerated(enums.TariffKindEnumType), required=True),
            Field("validFrom", "valid_from", DateTime()),
            Field("evseIds", "evse_ids", Array(Integer(minimum=0), min_items=1)),
            Field("idTokens", "id_tokens", Array(Text(255), min_items=1)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffConditionsFixedType: Struct(
        types.TariffConditionsFixedType,
        (
            Field("startTimeOfDay", "start_time_of_day", Text()),
            Field("endTimeOfDay", "end_time_of_day", Text()),
            Field("dayOfWeek", "day_of_week", Array(Enumerated(enums.DayOfWeekEnumType), min_items=1, max_items=7)),
            Field("validFromDate", "valid_from_date", Text()),
            Field("validToDate", "valid_to_date", Text()),
            Field("evseKind", "evse_kind", Enumerated(enums.EvseKindEnumType)),
            Field("paymentBrand", "payment_brand", Text(20)),
            Field("paymentRecognition", "payment_recognition", Text(20)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffConditionsType: Struct(
        types.TariffConditionsType,
        (
            Field("startTimeOfDay", "start_time_of_day", Text()),
            Field("endTimeOfDay", "end_time_of_day", Text()),
            Field("dayOfWeek", "day_of_week", Array(Enumerated(enums.DayOfWeekEnumType), min_items=1, max_items=7)),
            Field("validFromDate", "valid_from_date", Text()),
            Field("validToDate", "valid_to_date", Text()),
            Field("evseKind", "evse_kind", Enumerated(enums.EvseKindEnumType)),
            Field("minEnergy", "min_energy", Number()),
            Field("maxEnergy", "max_energy", Number()),
            Field("minCurrent", "min_current", Number()),
            Field("maxCurrent", "max_current", Number()),
            Field("minPower", "min_power", Number()),
            Field("maxPower", "max_power", Number()),
            Field("minTime", "min_time", Integer()),
            Field("maxTime", "max_time", Integer()),
            Field("minChargingTime", "min_charging_time", Integer()),
            Field("maxChargingTime", "max_charging_time", Integer()),
            Field("minIdleTime", "min_idle_time", Integer()),
            Field("maxIdleTime", "max_idle_time", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffEnergyPriceType: Struct(
        types.TariffEnergyPriceType,
        (
            Field("priceKwh", "price_kwh", Number(), required=True),
            Field("conditions", "conditions", Nested(types.TariffConditionsType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffEnergyType: Struct(
        types.TariffEnergyType,
        (
            Field("prices", "prices", Array(Nested(types.TariffEnergyPriceType), min_items=1), required=True),
            Field("taxRates", "tax_rates", Array(Nested(types.TaxRateType), min_items=1, max_items=5)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffFixedPriceType: Struct(
        types.TariffFixedPriceType,
        (
            Field("conditions", "conditions", Nested(types.TariffConditionsFixedType)),
            Field("priceFixed", "price_fixed", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffFixedType: Struct(
        types.TariffFixedType,
        (
            Field("prices", "prices", Array(Nested(types.TariffFixedPriceType), min_items=1), required=True),
            Field("taxRates", "tax_rates", Array(Nested(types.TaxRateType), min_items=1, max_items=5)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffTimePriceType: Struct(
        types.TariffTimePriceType,
        (
            Field("priceMinute", "price_minute", Number(), required=True),
            Field("conditions", "conditions", Nested(types.TariffConditionsType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffTimeType: Struct(
        types.TariffTimeType,
        (
            Field("prices", "prices", Array(Nested(types.TariffTimePriceType), min_items=1), required=True),
            Field("taxRates", "tax_rates", Array(Nested(types.TaxRateType), min_items=1, max_items=5)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TariffType: Struct(
        types.TariffType,
        (
            Field("tariffId", "tariff_id", Text(60), required=True),
            Field("description", "description", Array(Nested(types.MessageContentType), min_items=1, max_items=10)),
            Field("currency", "currency", Text(3), required=True),
            Field("energy", "energy", Nested(types.TariffEnergyType)),
            Field("validFrom", "valid_from", DateTime()),
            Field("chargingTime", "charging_time", Nested(types.TariffTimeType)),
            Field("idleTime", "idle_time", Nested(types.TariffTimeType)),
            Field("fixedFee", "fixed_fee", Nested(types.TariffFixedType)),
            Field("reservationTime", "reservation_time", Nested(types.TariffTimeType)),
            Field("reservationFixed", "reservation_fixed", Nested(types.TariffFixedType)),
            Field("minCost", "min_cost", Nested(types.PriceType)),
            Field("maxCost", "max_cost", Nested(types.PriceType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TaxRateType: Struct(
        types.TaxRateType,
        (
            Field("type", "type", Text(20), required=True),
            Field("tax", "tax", Number(), required=True),
            Field("stack", "stack", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TaxRuleType: Struct(
        types.TaxRuleType,
        (
            Field("taxRuleID", "tax_rule_id", Integer(minimum=0), required=True),
            Field("taxRuleName", "tax_rule_name", Text(100)),
            Field("taxIncludedInPrice", "tax_included_in_price", Boolean()),
            Field("appliesToEnergyFee", "applies_to_energy_fee", Boolean(), required=True),
            Field("appliesToParkingFee", "applies_to_parking_fee", Boolean(), required=True),
            Field("appliesToOverstayFee", "applies_to_overstay_fee", Boolean(), required=True),
            Field("appliesToMinimumMaximumCost", "applies_to_minimum_maximum_cost", Boolean(), required=True),
            Field("taxRate", "tax_rate", Nested(types.RationalNumberType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TotalCostType: Struct(
        types.TotalCostType,
        (
            Field("currency", "currency", Text(3), required=True),
            Field("typeOfCost", "type_of_cost", Enumerated(enums.TariffCostEnumType), required=True),
            Field("fixed", "fixed", Nested(types.PriceType)),
            Field("energy", "energy", Nested(types.PriceType)),
            Field("chargingTime", "charging_time", Nested(types.PriceType)),
            Field("idleTime", "idle_time", Nested(types.PriceType)),
            Field("reservationTime", "reservation_time", Nested(types.PriceType)),
            Field("reservationFixed", "reservation_fixed", Nested(types.PriceType)),
            Field("total", "total", Nested(types.TotalPriceType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TotalPriceType: Struct(
        types.TotalPriceType,
        (
            Field("exclTax", "excl_tax", Number()),
            Field("inclTax", "incl_tax", Number()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TotalUsageType: Struct(
        types.TotalUsageType,
        (
            Field("energy", "energy", Number(), required=True),
            Field("chargingTime", "charging_time", Integer(), required=True),
            Field("idleTime", "idle_time", Integer(), required=True),
            Field("reservationTime", "reservation_time", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TransactionLimitType: Struct(
        types.TransactionLimitType,
        (
            Field("maxCost", "max_cost", Number()),
            Field("maxEnergy", "max_energy", Number()),
            Field("maxTime", "max_time", Integer()),
            Field("maxSoC", "max_soc", Integer(minimum=0, maximum=100)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.TransactionType: Struct(
        types.TransactionType,
        (
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field("chargingState", "charging_state", Enumerated(enums.ChargingStateEnumType)),
            Field("timeSpentCharging", "time_spent_charging", Integer()),
            Field("stoppedReason", "stopped_reason", Enumerated(enums.ReasonEnumType)),
            Field("remoteStartId", "remote_start_id", Integer()),
            Field("operationMode", "operation_mode", Enumerated(enums.OperationModeEnumType)),
            Field("tariffId", "tariff_id", Text(60)),
            Field("transactionLimit", "transaction_limit", Nested(types.TransactionLimitType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.UnitOfMeasureType: Struct(
        types.UnitOfMeasureType,
        (
            Field("unit", "unit", Text(20)),
            Field("multiplier", "multiplier", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.V2XChargingParametersType: Struct(
        types.V2XChargingParametersType,
        (
            Field("minChargePower", "min_charge_power", Number()),
            Field("minChargePower_L2", "min_charge_power_l2", Number()),
            Field("minChargePower_L3", "min_charge_power_l3", Number()),
            Field("maxChargePower", "max_charge_power", Number()),
            Field("maxChargePower_L2", "max_charge_power_l2", Number()),
            Field("maxChargePower_L3", "max_charge_power_l3", Number()),
            Field("minDischargePower", "min_discharge_power", Number()),
            Field("minDischargePower_L2", "min_discharge_power_l2", Number()),
            Field("minDischargePower_L3", "min_discharge_power_l3", Number()),
            Field("maxDischargePower", "max_discharge_power", Number()),
            Field("maxDischargePower_L2", "max_discharge_power_l2", Number()),
            Field("maxDischargePower_L3", "max_discharge_power_l3", Number()),
            Field("minChargeCurrent", "min_charge_current", Number()),
            Field("maxChargeCurrent", "max_charge_current", Number()),
            Field("minDischargeCurrent", "min_discharge_current", Number()),
            Field("maxDischargeCurrent", "max_discharge_current", Number()),
            Field("minVoltage", "min_voltage", Number()),
            Field("maxVoltage", "max_voltage", Number()),
            Field("evTargetEnergyRequest", "ev_target_energy_request", Number()),
            Field("evMinEnergyRequest", "ev_min_energy_request", Number()),
            Field("evMaxEnergyRequest", "ev_max_energy_request", Number()),
            Field("evMinV2XEnergyRequest", "ev_min_v2x_energy_request", Number()),
            Field("evMaxV2XEnergyRequest", "ev_max_v2x_energy_request", Number()),
            Field("targetSoC", "target_soc", Integer(minimum=0, maximum=100)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.V2XFreqWattPointType: Struct(
        types.V2XFreqWattPointType,
        (
            Field("frequency", "frequency", Number(), required=True),
            Field("power", "power", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.V2XSignalWattPointType: Struct(
        types.V2XSignalWattPointType,
        (
            Field("signal", "signal", Integer(), required=True),
            Field("power", "power", Number(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.VPNType: Struct(
        types.VPNType,
        (
            Field("server", "server", Text(2000), required=True),
            Field("user", "user", Text(50), required=True),
            Field("group", "group", Text(50)),
            Field("password", "password", Text(64), required=True, secret=Secret()),
            Field("key", "key", Text(255), required=True, secret=Secret()),
            Field("type", "type", Enumerated(enums.VPNEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.VariableAttributeType: Struct(
        types.VariableAttributeType,
        (
            Field("type", "type", Enumerated(enums.AttributeEnumType)),
            Field("value", "value", Text(2500)),
            Field("mutability", "mutability", Enumerated(enums.MutabilityEnumType)),
            Field("persistent", "persistent", Boolean()),
            Field("constant", "constant", Boolean()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.VariableCharacteristicsType: Struct(
        types.VariableCharacteristicsType,
        (
            Field("unit", "unit", Text(16)),
            Field("dataType", "data_type", Enumerated(enums.DataEnumType), required=True),
            Field("minLimit", "min_limit", Number()),
            Field("maxLimit", "max_limit", Number()),
            Field("maxElements", "max_elements", Integer(minimum=1)),
            Field("valuesList", "values_list", Text(1000)),
            Field("supportsMonitoring", "supports_monitoring", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.VariableMonitoringType: Struct(
        types.VariableMonitoringType,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("transaction", "transaction", Boolean(), required=True),
            Field("value", "value", Number(), required=True),
            Field("type", "type", Enumerated(enums.MonitorEnumType), required=True),
            Field("severity", "severity", Integer(minimum=0), required=True),
            Field(
                "eventNotificationType",
                "event_notification_type",
                Enumerated(enums.EventNotificationEnumType),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.VariableType: Struct(
        types.VariableType,
        (
            Field("name", "name", Text(50), required=True),
            Field("instance", "instance", Text(50)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    types.VoltageParamsType: Struct(
        types.VoltageParamsType,
        (
            Field("hv10MinMeanValue", "hv_10min_mean_value", Number()),
            Field("hv10MinMeanTripDelay", "hv_10min_mean_trip_delay", Number()),
            Field("powerDuringCessation", "power_during_cessation", Enumerated(enums.PowerDuringCessationEnumType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.AFRRSignalRequest: Struct(
        messages.AFRRSignalRequest,
        (
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("signal", "signal", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.AFRRSignalResponse: Struct(
        messages.AFRRSignalResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.AdjustPeriodicEventStreamRequest: Struct(
        messages.AdjustPeriodicEventStreamRequest,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("params", "params", Nested(types.PeriodicEventStreamParamsType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.AdjustPeriodicEventStreamResponse: Struct(
        messages.AdjustPeriodicEventStreamResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.AuthorizeRequest: Struct(
        messages.AuthorizeRequest,
        (
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("certificate", "certificate", Text(10000)),
            Field(
                "iso15118CertificateHashData",
                "iso15118_certificate_hash_data",
                Array(Nested(types.OCSPRequestDataType), min_items=1, max_items=4),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.AuthorizeResponse: Struct(
        messages.AuthorizeResponse,
        (
            Field("idTokenInfo", "id_token_info", Nested(types.IdTokenInfoType), required=True),
            Field("certificateStatus", "certificate_status", Enumerated(enums.AuthorizeCertificateStatusEnumType)),
            Field(
                "allowedEnergyTransfer",
                "allowed_energy_transfer",
                Array(Enumerated(enums.EnergyTransferModeEnumType), min_items=1),
            ),
            Field("tariff", "tariff", Nested(types.TariffType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.BatterySwapRequest: Struct(
        messages.BatterySwapRequest,
        (
            Field("batteryData", "battery_data", Array(Nested(types.BatteryDataType), min_items=1), required=True),
            Field("eventType", "event_type", Enumerated(enums.BatterySwapEventEnumType), required=True),
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("requestId", "request_id", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.BatterySwapResponse: Struct(
        messages.BatterySwapResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.BootNotificationRequest: Struct(
        messages.BootNotificationRequest,
        (
            Field("chargingStation", "charging_station", Nested(types.ChargingStationType), required=True),
            Field("reason", "reason", Enumerated(enums.BootReasonEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.BootNotificationResponse: Struct(
        messages.BootNotificationResponse,
        (
            Field("currentTime", "current_time", DateTime(), required=True),
            Field("interval", "interval", Integer(), required=True),
            Field("status", "status", Enumerated(enums.RegistrationStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CancelReservationRequest: Struct(
        messages.CancelReservationRequest,
        (
            Field("reservationId", "reservation_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CancelReservationResponse: Struct(
        messages.CancelReservationResponse,
        (
            Field("status", "status", Enumerated(enums.CancelReservationStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CertificateSignedRequest: Struct(
        messages.CertificateSignedRequest,
        (
            Field("certificateChain", "certificate_chain", Text(10000), required=True),
            Field("certificateType", "certificate_type", Enumerated(enums.CertificateSigningUseEnumType)),
            Field("requestId", "request_id", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CertificateSignedResponse: Struct(
        messages.CertificateSignedResponse,
        (
            Field("status", "status", Enumerated(enums.CertificateSignedStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ChangeAvailabilityRequest: Struct(
        messages.ChangeAvailabilityRequest,
        (
            Field("evse", "evse", Nested(types.EVSEType)),
            Field(
                "operationalStatus",
                "operational_status",
                Enumerated(enums.OperationalStatusEnumType),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ChangeAvailabilityResponse: Struct(
        messages.ChangeAvailabilityResponse,
        (
            Field("status", "status", Enumerated(enums.ChangeAvailabilityStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ChangeTransactionTariffRequest: Struct(
        messages.ChangeTransactionTariffRequest,
        (
            Field("tariff", "tariff", Nested(types.TariffType), required=True),
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ChangeTransactionTariffResponse: Struct(
        messages.ChangeTransactionTariffResponse,
        (
            Field("status", "status", Enumerated(enums.TariffChangeStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearCacheRequest: Struct(
        messages.ClearCacheRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearCacheResponse: Struct(
        messages.ClearCacheResponse,
        (
            Field("status", "status", Enumerated(enums.ClearCacheStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearChargingProfileRequest: Struct(
        messages.ClearChargingProfileRequest,
        (
            Field("chargingProfileId", "charging_profile_id", Integer()),
            Field("chargingProfileCriteria", "charging_profile_criteria", Nested(types.ClearChargingProfileType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearChargingProfileResponse: Struct(
        messages.ClearChargingProfileResponse,
        (
            Field("status", "status", Enumerated(enums.ClearChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearDERControlRequest: Struct(
        messages.ClearDERControlRequest,
        (
            Field("isDefault", "is_default", Boolean(), required=True),
            Field("controlType", "control_type", Enumerated(enums.DERControlEnumType)),
            Field("controlId", "control_id", Text(36)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearDERControlResponse: Struct(
        messages.ClearDERControlResponse,
        (
            Field("status", "status", Enumerated(enums.DERControlStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearDisplayMessageRequest: Struct(
        messages.ClearDisplayMessageRequest,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearDisplayMessageResponse: Struct(
        messages.ClearDisplayMessageResponse,
        (
            Field("status", "status", Enumerated(enums.ClearMessageStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearTariffsRequest: Struct(
        messages.ClearTariffsRequest,
        (
            Field("tariffIds", "tariff_ids", Array(Text(60), min_items=1)),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearTariffsResponse: Struct(
        messages.ClearTariffsResponse,
        (
            Field(
                "clearTariffsResult",
                "clear_tariffs_result",
                Array(Nested(types.ClearTariffsResultType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearVariableMonitoringRequest: Struct(
        messages.ClearVariableMonitoringRequest,
        (
            Field("id", "id", Array(Integer(minimum=0), min_items=1), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearVariableMonitoringResponse: Struct(
        messages.ClearVariableMonitoringResponse,
        (
            Field(
                "clearMonitoringResult",
                "clear_monitoring_result",
                Array(Nested(types.ClearMonitoringResultType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearedChargingLimitRequest: Struct(
        messages.ClearedChargingLimitRequest,
        (
            Field("chargingLimitSource", "charging_limit_source", Text(20), required=True),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClearedChargingLimitResponse: Struct(
        messages.ClearedChargingLimitResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClosePeriodicEventStreamRequest: Struct(
        messages.ClosePeriodicEventStreamRequest,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ClosePeriodicEventStreamResponse: Struct(
        messages.ClosePeriodicEventStreamResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CostUpdatedRequest: Struct(
        messages.CostUpdatedRequest,
        (
            Field("totalCost", "total_cost", Number(), required=True),
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CostUpdatedResponse: Struct(
        messages.CostUpdatedResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CustomerInformationRequest: Struct(
        messages.CustomerInformationRequest,
        (
            Field("customerCertificate", "customer_certificate", Nested(types.CertificateHashDataType)),
            Field("idToken", "id_token", Nested(types.IdTokenType)),
            Field("requestId", "request_id", Integer(minimum=0), required=True),
            Field("report", "report", Boolean(), required=True),
            Field("clear", "clear", Boolean(), required=True),
            Field("customerIdentifier", "customer_identifier", Text(64)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CustomerInformationResponse: Struct(
        messages.CustomerInformationResponse,
        (
            Field("status", "status", Enumerated(enums.CustomerInformationStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.DataTransferRequest: Struct(
        messages.DataTransferRequest,
        (
            Field("messageId", "message_id", Text(50)),
            Field("data", "data", AnyJson()),
            Field("vendorId", "vendor_id", Text(255), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.DataTransferResponse: Struct(
        messages.DataTransferResponse,
        (
            Field("status", "status", Enumerated(enums.DataTransferStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("data", "data", AnyJson()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.DeleteCertificateRequest: Struct(
        messages.DeleteCertificateRequest,
        (
            Field("certificateHashData", "certificate_hash_data", Nested(types.CertificateHashDataType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.DeleteCertificateResponse: Struct(
        messages.DeleteCertificateResponse,
        (
            Field("status", "status", Enumerated(enums.DeleteCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.FirmwareStatusNotificationRequest: Struct(
        messages.FirmwareStatusNotificationRequest,
        (
            Field("status", "status", Enumerated(enums.FirmwareStatusEnumType), required=True),
            Field("requestId", "request_id", Integer()),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.FirmwareStatusNotificationResponse: Struct(
        messages.FirmwareStatusNotificationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.Get15118EVCertificateRequest: Struct(
        messages.Get15118EVCertificateRequest,
        (
            Field("iso15118SchemaVersion", "iso15118_schema_version", Text(50), required=True),
            Field("action", "action", Enumerated(enums.CertificateActionEnumType), required=True),
            Field("exiRequest", "exi_request", Text(11000), required=True),
            Field("maximumContractCertificateChains", "maximum_contract_certificate_chains", Integer(minimum=0)),
            Field("prioritizedEMAIDs", "prioritized_emaids", Array(Text(255), min_items=1, max_items=8)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.Get15118EVCertificateResponse: Struct(
        messages.Get15118EVCertificateResponse,
        (
            Field("status", "status", Enumerated(enums.Iso15118EVCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("exiResponse", "exi_response", Text(17000), required=True),
            Field("remainingContracts", "remaining_contracts", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetBaseReportRequest: Struct(
        messages.GetBaseReportRequest,
        (
            Field("requestId", "request_id", Integer(), required=True),
            Field("reportBase", "report_base", Enumerated(enums.ReportBaseEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetBaseReportResponse: Struct(
        messages.GetBaseReportResponse,
        (
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetCertificateChainStatusRequest: Struct(
        messages.GetCertificateChainStatusRequest,
        (
            Field(
                "certificateStatusRequests",
                "certificate_status_requests",
                Array(Nested(types.CertificateStatusRequestInfoType), min_items=1, max_items=4),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetCertificateChainStatusResponse: Struct(
        messages.GetCertificateChainStatusResponse,
        (
            Field(
                "certificateStatus",
                "certificate_status",
                Array(Nested(types.CertificateStatusType), min_items=1, max_items=4),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetCertificateStatusRequest: Struct(
        messages.GetCertificateStatusRequest,
        (
            Field("ocspRequestData", "ocsp_request_data", Nested(types.OCSPRequestDataType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetCertificateStatusResponse: Struct(
        messages.GetCertificateStatusResponse,
        (
            Field("status", "status", Enumerated(enums.GetCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("ocspResult", "ocsp_result", Text(18000)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetChargingProfilesRequest: Struct(
        messages.GetChargingProfilesRequest,
        (
            Field("requestId", "request_id", Integer(), required=True),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("chargingProfile", "charging_profile", Nested(types.ChargingProfileCriterionType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetChargingProfilesResponse: Struct(
        messages.GetChargingProfilesResponse,
        (
            Field("status", "status", Enumerated(enums.GetChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetCompositeScheduleRequest: Struct(
        messages.GetCompositeScheduleRequest,
        (
            Field("duration", "duration", Integer(), required=True),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitEnumType)),
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetCompositeScheduleResponse: Struct(
        messages.GetCompositeScheduleResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("schedule", "schedule", Nested(types.CompositeScheduleType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetDERControlRequest: Struct(
        messages.GetDERControlRequest,
        (
            Field("requestId", "request_id", Integer(), required=True),
            Field("isDefault", "is_default", Boolean()),
            Field("controlType", "control_type", Enumerated(enums.DERControlEnumType)),
            Field("controlId", "control_id", Text(36)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetDERControlResponse: Struct(
        messages.GetDERControlResponse,
        (
            Field("status", "status", Enumerated(enums.DERControlStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetDisplayMessagesRequest: Struct(
        messages.GetDisplayMessagesRequest,
        (
            Field("id", "id", Array(Integer(minimum=0), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("priority", "priority", Enumerated(enums.MessagePriorityEnumType)),
            Field("state", "state", Enumerated(enums.MessageStateEnumType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetDisplayMessagesResponse: Struct(
        messages.GetDisplayMessagesResponse,
        (
            Field("status", "status", Enumerated(enums.GetDisplayMessagesStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetInstalledCertificateIdsRequest: Struct(
        messages.GetInstalledCertificateIdsRequest,
        (
            Field(
                "certificateType",
                "certificate_type",
                Array(Enumerated(enums.GetCertificateIdUseEnumType), min_items=1),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetInstalledCertificateIdsResponse: Struct(
        messages.GetInstalledCertificateIdsResponse,
        (
            Field("status", "status", Enumerated(enums.GetInstalledCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field(
                "certificateHashDataChain",
                "certificate_hash_data_chain",
                Array(Nested(types.CertificateHashDataChainType), min_items=1),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetLocalListVersionRequest: Struct(
        messages.GetLocalListVersionRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetLocalListVersionResponse: Struct(
        messages.GetLocalListVersionResponse,
        (
            Field("versionNumber", "version_number", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetLogRequest: Struct(
        messages.GetLogRequest,
        (
            Field("log", "log", Nested(types.LogParametersType), required=True),
            Field("logType", "log_type", Enumerated(enums.LogEnumType), required=True),
            Field("requestId", "request_id", Integer(), required=True),
            Field("retries", "retries", Integer(minimum=0)),
            Field("retryInterval", "retry_interval", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetLogResponse: Struct(
        messages.GetLogResponse,
        (
            Field("status", "status", Enumerated(enums.LogStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("filename", "filename", Text(255)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetMonitoringReportRequest: Struct(
        messages.GetMonitoringReportRequest,
        (
            Field("componentVariable", "component_variable", Array(Nested(types.ComponentVariableType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field(
                "monitoringCriteria",
                "monitoring_criteria",
                Array(Enumerated(enums.MonitoringCriterionEnumType), min_items=1, max_items=3),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetMonitoringReportResponse: Struct(
        messages.GetMonitoringReportResponse,
        (
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetPeriodicEventStreamRequest: Struct(
        messages.GetPeriodicEventStreamRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetPeriodicEventStreamResponse: Struct(
        messages.GetPeriodicEventStreamResponse,
        (
            Field(
                "constantStreamData",
                "constant_stream_data",
                Array(Nested(types.ConstantStreamDataType), min_items=1),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetReportRequest: Struct(
        messages.GetReportRequest,
        (
            Field("componentVariable", "component_variable", Array(Nested(types.ComponentVariableType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field(
                "componentCriteria",
                "component_criteria",
                Array(Enumerated(enums.ComponentCriterionEnumType), min_items=1, max_items=4),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetReportResponse: Struct(
        messages.GetReportResponse,
        (
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetTariffsRequest: Struct(
        messages.GetTariffsRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetTariffsResponse: Struct(
        messages.GetTariffsResponse,
        (
            Field("status", "status", Enumerated(enums.TariffGetStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("tariffAssignments", "tariff_assignments", Array(Nested(types.TariffAssignmentType), min_items=1)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetTransactionStatusRequest: Struct(
        messages.GetTransactionStatusRequest,
        (
            Field("transactionId", "transaction_id", Text(36)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetTransactionStatusResponse: Struct(
        messages.GetTransactionStatusResponse,
        (
            Field("ongoingIndicator", "ongoing_indicator", Boolean()),
            Field("messagesInQueue", "messages_in_queue", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetVariablesRequest: Struct(
        messages.GetVariablesRequest,
        (
            Field(
                "getVariableData",
                "get_variable_data",
                Array(Nested(types.GetVariableDataType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.GetVariablesResponse: Struct(
        messages.GetVariablesResponse,
        (
            Field(
                "getVariableResult",
                "get_variable_result",
                Array(Nested(types.GetVariableResultType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.HeartbeatRequest: Struct(
        messages.HeartbeatRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.HeartbeatResponse: Struct(
        messages.HeartbeatResponse,
        (
            Field("currentTime", "current_time", DateTime(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.InstallCertificateRequest: Struct(
        messages.InstallCertificateRequest,
        (
            Field(
                "certificateType",
                "certificate_type",
                Enumerated(enums.InstallCertificateUseEnumType),
                required=True,
            ),
            Field("certificate", "certificate", Text(10000), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.InstallCertificateResponse: Struct(
        messages.InstallCertificateResponse,
        (
            Field("status", "status", Enumerated(enums.InstallCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.LogStatusNotificationRequest: Struct(
        messages.LogStatusNotificationRequest,
        (
            Field("status", "status", Enumerated(enums.UploadLogStatusEnumType), required=True),
            Field("requestId", "request_id", Integer()),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.LogStatusNotificationResponse: Struct(
        messages.LogStatusNotificationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.MeterValuesRequest: Struct(
        messages.MeterValuesRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("meterValue", "meter_value", Array(Nested(types.MeterValueType), min_items=1), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.MeterValuesResponse: Struct(
        messages.MeterValuesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyAllowedEnergyTransferRequest: Struct(
        messages.NotifyAllowedEnergyTransferRequest,
        (
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field(
                "allowedEnergyTransfer",
                "allowed_energy_transfer",
                Array(Enumerated(enums.EnergyTransferModeEnumType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyAllowedEnergyTransferResponse: Struct(
        messages.NotifyAllowedEnergyTransferResponse,
        (
            Field("status", "status", Enumerated(enums.NotifyAllowedEnergyTransferStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyChargingLimitRequest: Struct(
        messages.NotifyChargingLimitRequest,
        (
            Field("chargingSchedule", "charging_schedule", Array(Nested(types.ChargingScheduleType), min_items=1)),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("chargingLimit", "charging_limit", Nested(types.ChargingLimitType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyChargingLimitResponse: Struct(
        messages.NotifyChargingLimitResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyCustomerInformationRequest: Struct(
        messages.NotifyCustomerInformationRequest,
        (
            Field("data", "data", Text(512), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(minimum=0), required=True),
            Field("generatedAt", "generated_at", DateTime(), required=True),
            Field("requestId", "request_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyCustomerInformationResponse: Struct(
        messages.NotifyCustomerInformationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyDERAlarmRequest: Struct(
        messages.NotifyDERAlarmRequest,
        (
            Field("controlType", "control_type", Enumerated(enums.DERControlEnumType), required=True),
            Field("gridEventFault", "grid_event_fault", Enumerated(enums.GridEventFaultEnumType)),
            Field("alarmEnded", "alarm_ended", Boolean()),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("extraInfo", "extra_info", Text(200)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyDERAlarmResponse: Struct(
        messages.NotifyDERAlarmResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyDERStartStopRequest: Struct(
        messages.NotifyDERStartStopRequest,
        (
            Field("controlId", "control_id", Text(36), required=True),
            Field("started", "started", Boolean(), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("supersededIds", "superseded_ids", Array(Text(36), min_items=1, max_items=24)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyDERStartStopResponse: Struct(
        messages.NotifyDERStartStopResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyDisplayMessagesRequest: Struct(
        messages.NotifyDisplayMessagesRequest,
        (
            Field("messageInfo", "message_info", Array(Nested(types.MessageInfoType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyDisplayMessagesResponse: Struct(
        messages.NotifyDisplayMessagesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyEVChargingNeedsRequest: Struct(
        messages.NotifyEVChargingNeedsRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=1), required=True),
            Field("maxScheduleTuples", "max_schedule_tuples", Integer(minimum=0)),
            Field("chargingNeeds", "charging_needs", Nested(types.ChargingNeedsType), required=True),
            Field("timestamp", "timestamp", DateTime()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyEVChargingNeedsResponse: Struct(
        messages.NotifyEVChargingNeedsResponse,
        (
            Field("status", "status", Enumerated(enums.NotifyEVChargingNeedsStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyEVChargingScheduleRequest: Struct(
        messages.NotifyEVChargingScheduleRequest,
        (
            Field("timeBase", "time_base", DateTime(), required=True),
            Field("chargingSchedule", "charging_schedule", Nested(types.ChargingScheduleType), required=True),
            Field("evseId", "evse_id", Integer(minimum=1), required=True),
            Field("selectedChargingScheduleId", "selected_charging_schedule_id", Integer(minimum=0)),
            Field("powerToleranceAcceptance", "power_tolerance_acceptance", Boolean()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyEVChargingScheduleResponse: Struct(
        messages.NotifyEVChargingScheduleResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyEventRequest: Struct(
        messages.NotifyEventRequest,
        (
            Field("generatedAt", "generated_at", DateTime(), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(minimum=0), required=True),
            Field("eventData", "event_data", Array(Nested(types.EventDataType), min_items=1), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyEventResponse: Struct(
        messages.NotifyEventResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyMonitoringReportRequest: Struct(
        messages.NotifyMonitoringReportRequest,
        (
            Field("monitor", "monitor", Array(Nested(types.MonitoringDataType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(minimum=0), required=True),
            Field("generatedAt", "generated_at", DateTime(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyMonitoringReportResponse: Struct(
        messages.NotifyMonitoringReportResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyPeriodicEventStreamRequest: Struct(
        messages.NotifyPeriodicEventStreamRequest,
        (
            Field("data", "data", Array(Nested(types.StreamDataElementType), min_items=1), required=True),
            Field("id", "id", Integer(minimum=0), required=True),
            Field("pending", "pending", Integer(minimum=0), required=True),
            Field("basetime", "basetime", DateTime(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyPriorityChargingRequest: Struct(
        messages.NotifyPriorityChargingRequest,
        (
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field("activated", "activated", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyPriorityChargingResponse: Struct(
        messages.NotifyPriorityChargingResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyReportRequest: Struct(
        messages.NotifyReportRequest,
        (
            Field("requestId", "request_id", Integer(), required=True),
            Field("generatedAt", "generated_at", DateTime(), required=True),
            Field("reportData", "report_data", Array(Nested(types.ReportDataType), min_items=1)),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyReportResponse: Struct(
        messages.NotifyReportResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifySettlementRequest: Struct(
        messages.NotifySettlementRequest,
        (
            Field("transactionId", "transaction_id", Text(36)),
            Field("pspRef", "psp_ref", Text(255), required=True),
            Field("status", "status", Enumerated(enums.PaymentStatusEnumType), required=True),
            Field("statusInfo", "status_info", Text(500)),
            Field("settlementAmount", "settlement_amount", Number(), required=True),
            Field("settlementTime", "settlement_time", DateTime(), required=True),
            Field("receiptId", "receipt_id", Text(50)),
            Field("receiptUrl", "receipt_url", Text(2000)),
            Field("vatCompany", "vat_company", Nested(types.AddressType)),
            Field("vatNumber", "vat_number", Text(20)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifySettlementResponse: Struct(
        messages.NotifySettlementResponse,
        (
            Field("receiptUrl", "receipt_url", Text(2000)),
            Field("receiptId", "receipt_id", Text(50)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyWebPaymentStartedRequest: Struct(
        messages.NotifyWebPaymentStartedRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("timeout", "timeout", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyWebPaymentStartedResponse: Struct(
        messages.NotifyWebPaymentStartedResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.OpenPeriodicEventStreamRequest: Struct(
        messages.OpenPeriodicEventStreamRequest,
        (
            Field("constantStreamData", "constant_stream_data", Nested(types.ConstantStreamDataType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.OpenPeriodicEventStreamResponse: Struct(
        messages.OpenPeriodicEventStreamResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.PublishFirmwareRequest: Struct(
        messages.PublishFirmwareRequest,
        (
            Field("location", "location", Text(2000), required=True),
            Field("retries", "retries", Integer(minimum=0)),
            Field("checksum", "checksum", Text(32), required=True),
            Field("requestId", "request_id", Integer(minimum=0), required=True),
            Field("retryInterval", "retry_interval", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.PublishFirmwareResponse: Struct(
        messages.PublishFirmwareResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.PublishFirmwareStatusNotificationRequest: Struct(
        messages.PublishFirmwareStatusNotificationRequest,
        (
            Field("status", "status", Enumerated(enums.PublishFirmwareStatusEnumType), required=True),
            Field("location", "location", Array(Text(2000), min_items=1)),
            Field("requestId", "request_id", Integer(minimum=0)),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.PublishFirmwareStatusNotificationResponse: Struct(
        messages.PublishFirmwareStatusNotificationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.PullDynamicScheduleUpdateRequest: Struct(
        messages.PullDynamicScheduleUpdateRequest,
        (
            Field("chargingProfileId", "charging_profile_id", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.PullDynamicScheduleUpdateResponse: Struct(
        messages.PullDynamicScheduleUpdateResponse,
        (
            Field("scheduleUpdate", "schedule_update", Nested(types.ChargingScheduleUpdateType)),
            Field("status", "status", Enumerated(enums.ChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReportChargingProfilesRequest: Struct(
        messages.ReportChargingProfilesRequest,
        (
            Field("requestId", "request_id", Integer(), required=True),
            Field("chargingLimitSource", "charging_limit_source", Text(20), required=True),
            Field(
                "chargingProfile",
                "charging_profile",
                Array(Nested(types.ChargingProfileType), min_items=1),
                required=True,
            ),
            Field("tbc", "tbc", Boolean()),
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReportChargingProfilesResponse: Struct(
        messages.ReportChargingProfilesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReportDERControlRequest: Struct(
        messages.ReportDERControlRequest,
        (
            Field("curve", "curve", Array(Nested(types.DERCurveGetType), min_items=1, max_items=24)),
            Field("enterService", "enter_service", Array(Nested(types.EnterServiceGetType), min_items=1, max_items=24)),
            Field("fixedPFAbsorb", "fixed_pf_absorb", Array(Nested(types.FixedPFGetType), min_items=1, max_items=24)),
            Field("fixedPFInject", "fixed_pf_inject", Array(Nested(types.FixedPFGetType), min_items=1, max_items=24)),
            Field("fixedVar", "fixed_var", Array(Nested(types.FixedVarGetType), min_items=1, max_items=24)),
            Field("freqDroop", "freq_droop", Array(Nested(types.FreqDroopGetType), min_items=1, max_items=24)),
            Field("gradient", "gradient", Array(Nested(types.GradientGetType), min_items=1, max_items=24)),
            Field(
                "limitMaxDischarge",
                "limit_max_discharge",
                Array(Nested(types.LimitMaxDischargeGetType), min_items=1, max_items=24),
            ),
            Field("requestId", "request_id", Integer(), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReportDERControlResponse: Struct(
        messages.ReportDERControlResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.RequestBatterySwapRequest: Struct(
        messages.RequestBatterySwapRequest,
        (
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("requestId", "request_id", Integer(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.RequestBatterySwapResponse: Struct(
        messages.RequestBatterySwapResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.RequestStartTransactionRequest: Struct(
        messages.RequestStartTransactionRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=1)),
            Field("groupIdToken", "group_id_token", Nested(types.IdTokenType)),
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("remoteStartId", "remote_start_id", Integer(), required=True),
            Field("chargingProfile", "charging_profile", Nested(types.ChargingProfileType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.RequestStartTransactionResponse: Struct(
        messages.RequestStartTransactionResponse,
        (
            Field("status", "status", Enumerated(enums.RequestStartStopStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("transactionId", "transaction_id", Text(36)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.RequestStopTransactionRequest: Struct(
        messages.RequestStopTransactionRequest,
        (
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.RequestStopTransactionResponse: Struct(
        messages.RequestStopTransactionResponse,
        (
            Field("status", "status", Enumerated(enums.RequestStartStopStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReservationStatusUpdateRequest: Struct(
        messages.ReservationStatusUpdateRequest,
        (
            Field("reservationId", "reservation_id", Integer(minimum=0), required=True),
            Field(
                "reservationUpdateStatus",
                "reservation_update_status",
                Enumerated(enums.ReservationUpdateStatusEnumType),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReservationStatusUpdateResponse: Struct(
        messages.ReservationStatusUpdateResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReserveNowRequest: Struct(
        messages.ReserveNowRequest,
        (
            Field("id", "id", Integer(minimum=0), required=True),
            Field("expiryDateTime", "expiry_date_time", DateTime(), required=True),
            Field("connectorType", "connector_type", Text(20)),
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("groupIdToken", "group_id_token", Nested(types.IdTokenType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReserveNowResponse: Struct(
        messages.ReserveNowResponse,
        (
            Field("status", "status", Enumerated(enums.ReserveNowStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ResetRequest: Struct(
        messages.ResetRequest,
        (
            Field("type", "type", Enumerated(enums.ResetEnumType), required=True),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ResetResponse: Struct(
        messages.ResetResponse,
        (
            Field("status", "status", Enumerated(enums.ResetStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SecurityEventNotificationRequest: Struct(
        messages.SecurityEventNotificationRequest,
        (
            Field("type", "type", Text(50), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("techInfo", "tech_info", Text(255)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SecurityEventNotificationResponse: Struct(
        messages.SecurityEventNotificationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SendLocalListRequest: Struct(
        messages.SendLocalListRequest,
        (
            Field(
                "localAuthorizationList",
                "local_authorization_list",
                Array(Nested(types.AuthorizationData), min_items=1),
            ),
            Field("versionNumber", "version_number", Integer(), required=True),
            Field("updateType", "update_type", Enumerated(enums.UpdateEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SendLocalListResponse: Struct(
        messages.SendLocalListResponse,
        (
            Field("status", "status", Enumerated(enums.SendLocalListStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetChargingProfileRequest: Struct(
        messages.SetChargingProfileRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("chargingProfile", "charging_profile", Nested(types.ChargingProfileType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetChargingProfileResponse: Struct(
        messages.SetChargingProfileResponse,
        (
            Field("status", "status", Enumerated(enums.ChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetDERControlRequest: Struct(
        messages.SetDERControlRequest,
        (
            Field("isDefault", "is_default", Boolean(), required=True),
            Field("controlId", "control_id", Text(36), required=True),
            Field("controlType", "control_type", Enumerated(enums.DERControlEnumType), required=True),
            Field("curve", "curve", Nested(types.DERCurveType)),
            Field("enterService", "enter_service", Nested(types.EnterServiceType)),
            Field("fixedPFAbsorb", "fixed_pf_absorb", Nested(types.FixedPFType)),
            Field("fixedPFInject", "fixed_pf_inject", Nested(types.FixedPFType)),
            Field("fixedVar", "fixed_var", Nested(types.FixedVarType)),
            Field("freqDroop", "freq_droop", Nested(types.FreqDroopType)),
            Field("gradient", "gradient", Nested(types.GradientType)),
            Field("limitMaxDischarge", "limit_max_discharge", Nested(types.LimitMaxDischargeType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetDERControlResponse: Struct(
        messages.SetDERControlResponse,
        (
            Field("status", "status", Enumerated(enums.DERControlStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("supersededIds", "superseded_ids", Array(Text(36), min_items=1, max_items=24)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetDefaultTariffRequest: Struct(
        messages.SetDefaultTariffRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("tariff", "tariff", Nested(types.TariffType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetDefaultTariffResponse: Struct(
        messages.SetDefaultTariffResponse,
        (
            Field("status", "status", Enumerated(enums.TariffSetStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetDisplayMessageRequest: Struct(
        messages.SetDisplayMessageRequest,
        (
            Field("message", "message", Nested(types.MessageInfoType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetDisplayMessageResponse: Struct(
        messages.SetDisplayMessageResponse,
        (
            Field("status", "status", Enumerated(enums.DisplayMessageStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetMonitoringBaseRequest: Struct(
        messages.SetMonitoringBaseRequest,
        (
            Field("monitoringBase", "monitoring_base", Enumerated(enums.MonitoringBaseEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetMonitoringBaseResponse: Struct(
        messages.SetMonitoringBaseResponse,
        (
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetMonitoringLevelRequest: Struct(
        messages.SetMonitoringLevelRequest,
        (
            Field("severity", "severity", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetMonitoringLevelResponse: Struct(
        messages.SetMonitoringLevelResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetNetworkProfileRequest: Struct(
        messages.SetNetworkProfileRequest,
        (
            Field("configurationSlot", "configuration_slot", Integer(), required=True),
            Field("connectionData", "connection_data", Nested(types.NetworkConnectionProfileType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetNetworkProfileResponse: Struct(
        messages.SetNetworkProfileResponse,
        (
            Field("status", "status", Enumerated(enums.SetNetworkProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetVariableMonitoringRequest: Struct(
        messages.SetVariableMonitoringRequest,
        (
            Field(
                "setMonitoringData",
                "set_monitoring_data",
                Array(Nested(types.SetMonitoringDataType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetVariableMonitoringResponse: Struct(
        messages.SetVariableMonitoringResponse,
        (
            Field(
                "setMonitoringResult",
                "set_monitoring_result",
                Array(Nested(types.SetMonitoringResultType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetVariablesRequest: Struct(
        messages.SetVariablesRequest,
        (
            Field(
                "setVariableData",
                "set_variable_data",
                Array(Nested(types.SetVariableDataType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SetVariablesResponse: Struct(
        messages.SetVariablesResponse,
        (
            Field(
                "setVariableResult",
                "set_variable_result",
                Array(Nested(types.SetVariableResultType), min_items=1),
                required=True,
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SignCertificateRequest: Struct(
        messages.SignCertificateRequest,
        (
            Field("csr", "csr", Text(5500), required=True),
            Field("certificateType", "certificate_type", Enumerated(enums.CertificateSigningUseEnumType)),
            Field("hashRootCertificate", "hash_root_certificate", Nested(types.CertificateHashDataType)),
            Field("requestId", "request_id", Integer()),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.SignCertificateResponse: Struct(
        messages.SignCertificateResponse,
        (
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.StatusNotificationRequest: Struct(
        messages.StatusNotificationRequest,
        (
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("connectorStatus", "connector_status", Enumerated(enums.ConnectorStatusEnumType), required=True),
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("connectorId", "connector_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.StatusNotificationResponse: Struct(
        messages.StatusNotificationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.TransactionEventRequest: Struct(
        messages.TransactionEventRequest,
        (
            Field("costDetails", "cost_details", Nested(types.CostDetailsType)),
            Field("eventType", "event_type", Enumerated(enums.TransactionEventEnumType), required=True),
            Field("meterValue", "meter_value", Array(Nested(types.MeterValueType), min_items=1)),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("triggerReason", "trigger_reason", Enumerated(enums.TriggerReasonEnumType), required=True),
            Field("seqNo", "seq_no", Integer(minimum=0), required=True),
            Field("offline", "offline", Boolean()),
            Field("numberOfPhasesUsed", "number_of_phases_used", Integer(minimum=0, maximum=3)),
            Field("cableMaxCurrent", "cable_max_current", Integer()),
            Field("reservationId", "reservation_id", Integer(minimum=0)),
            Field("preconditioningStatus", "preconditioning_status", Enumerated(enums.PreconditioningStatusEnumType)),
            Field("evseSleep", "evse_sleep", Boolean()),
            Field("transactionInfo", "transaction_info", Nested(types.TransactionType), required=True),
            Field("evse", "evse", Nested(types.EVSEType)),
            Field("idToken", "id_token", Nested(types.IdTokenType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.TransactionEventResponse: Struct(
        messages.TransactionEventResponse,
        (
            Field("totalCost", "total_cost", Number()),
            Field("chargingPriority", "charging_priority", Integer()),
            Field("idTokenInfo", "id_token_info", Nested(types.IdTokenInfoType)),
            Field("transactionLimit", "transaction_limit", Nested(types.TransactionLimitType)),
            Field("updatedPersonalMessage", "updated_personal_message", Nested(types.MessageContentType)),
            Field(
                "updatedPersonalMessageExtra",
                "updated_personal_message_extra",
                Array(Nested(types.MessageContentType), min_items=1, max_items=4),
            ),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.TriggerMessageRequest: Struct(
        messages.TriggerMessageRequest,
        (
            Field("evse", "evse", Nested(types.EVSEType)),
            Field("requestedMessage", "requested_message", Enumerated(enums.MessageTriggerEnumType), required=True),
            Field("customTrigger", "custom_trigger", Text(50)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.TriggerMessageResponse: Struct(
        messages.TriggerMessageResponse,
        (
            Field("status", "status", Enumerated(enums.TriggerMessageStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UnlockConnectorRequest: Struct(
        messages.UnlockConnectorRequest,
        (
            Field("evseId", "evse_id", Integer(minimum=0), required=True),
            Field("connectorId", "connector_id", Integer(minimum=0), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UnlockConnectorResponse: Struct(
        messages.UnlockConnectorResponse,
        (
            Field("status", "status", Enumerated(enums.UnlockStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UnpublishFirmwareRequest: Struct(
        messages.UnpublishFirmwareRequest,
        (
            Field("checksum", "checksum", Text(32), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UnpublishFirmwareResponse: Struct(
        messages.UnpublishFirmwareResponse,
        (
            Field("status", "status", Enumerated(enums.UnpublishFirmwareStatusEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UpdateDynamicScheduleRequest: Struct(
        messages.UpdateDynamicScheduleRequest,
        (
            Field("chargingProfileId", "charging_profile_id", Integer(), required=True),
            Field("scheduleUpdate", "schedule_update", Nested(types.ChargingScheduleUpdateType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UpdateDynamicScheduleResponse: Struct(
        messages.UpdateDynamicScheduleResponse,
        (
            Field("status", "status", Enumerated(enums.ChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UpdateFirmwareRequest: Struct(
        messages.UpdateFirmwareRequest,
        (
            Field("retries", "retries", Integer(minimum=0)),
            Field("retryInterval", "retry_interval", Integer()),
            Field("requestId", "request_id", Integer(), required=True),
            Field("firmware", "firmware", Nested(types.FirmwareType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UpdateFirmwareResponse: Struct(
        messages.UpdateFirmwareResponse,
        (
            Field("status", "status", Enumerated(enums.UpdateFirmwareStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UsePriorityChargingRequest: Struct(
        messages.UsePriorityChargingRequest,
        (
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field("activate", "activate", Boolean(), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.UsePriorityChargingResponse: Struct(
        messages.UsePriorityChargingResponse,
        (
            Field("status", "status", Enumerated(enums.PriorityChargingStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.VatNumberValidationRequest: Struct(
        messages.VatNumberValidationRequest,
        (
            Field("vatNumber", "vat_number", Text(20), required=True),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.VatNumberValidationResponse: Struct(
        messages.VatNumberValidationResponse,
        (
            Field("company", "company", Nested(types.AddressType)),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("vatNumber", "vat_number", Text(20), required=True),
            Field("evseId", "evse_id", Integer(minimum=0)),
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
}

"""Rules of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/v201; do not edit.
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
from ocppkit.v201 import enums, messages, types

STRUCTS = {
    types.ACChargingParametersType: Struct(
        types.ACChargingParametersType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("energyAmount", "energy_amount", Integer(), required=True),
            Field("evMinCurrent", "ev_min_current", Integer(), required=True),
            Field("evMaxCurrent", "ev_max_current", Integer(), required=True),
            Field("evMaxVoltage", "ev_max_voltage", Integer(), required=True),
        ),
    ),
    types.APNType: Struct(
        types.APNType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("apn", "apn", Text(512), required=True),
            Field("apnUserName", "apn_user_name", Text(20)),
            Field("apnPassword", "apn_password", Text(20), secret=Secret()),
            Field("simPin", "sim_pin", Integer(), secret=Secret()),
            Field("preferredNetwork", "preferred_network", Text(6)),
            Field("useOnlyPreferredNetwork", "use_only_preferred_network", Boolean()),
            Field(
                "apnAuthentication",
                "apn_authentication",
                Enumerated(enums.APNAuthenticationEnumType),
                required=True,
            ),
        ),
    ),
    types.AdditionalInfoType: Struct(
        types.AdditionalInfoType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("additionalIdToken", "additional_id_token", Text(36), required=True),
            Field("type", "type", Text(50), required=True),
        ),
    ),
    types.AuthorizationData: Struct(
        types.AuthorizationData,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("idTokenInfo", "id_token_info", Nested(types.IdTokenInfoType)),
        ),
    ),
    types.CertificateHashDataChainType: Struct(
        types.CertificateHashDataChainType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("certificateHashData", "certificate_hash_data", Nested(types.CertificateHashDataType), required=True),
            Field("certificateType", "certificate_type", Enumerated(enums.GetCertificateIdUseEnumType), required=True),
            Field(
                "childCertificateHashData",
                "child_certificate_hash_data",
                Array(Nested(types.CertificateHashDataType), min_items=1, max_items=4),
            ),
        ),
    ),
    types.CertificateHashDataType: Struct(
        types.CertificateHashDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("hashAlgorithm", "hash_algorithm", Enumerated(enums.HashAlgorithmEnumType), required=True),
            Field("issuerNameHash", "issuer_name_hash", Text(128), required=True),
            Field("issuerKeyHash", "issuer_key_hash", Text(128), required=True),
            Field("serialNumber", "serial_number", Text(40), required=True),
        ),
    ),
    types.ChargingLimitType: Struct(
        types.ChargingLimitType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "chargingLimitSource",
                "charging_limit_source",
                Enumerated(enums.ChargingLimitSourceEnumType),
                required=True,
            ),
            Field("isGridCritical", "is_grid_critical", Boolean()),
        ),
    ),
    types.ChargingNeedsType: Struct(
        types.ChargingNeedsType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("acChargingParameters", "ac_charging_parameters", Nested(types.ACChargingParametersType)),
            Field("dcChargingParameters", "dc_charging_parameters", Nested(types.DCChargingParametersType)),
            Field(
                "requestedEnergyTransfer",
                "requested_energy_transfer",
                Enumerated(enums.EnergyTransferModeEnumType),
                required=True,
            ),
            Field("departureTime", "departure_time", DateTime()),
        ),
    ),
    types.ChargingProfileCriterionType: Struct(
        types.ChargingProfileCriterionType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "chargingProfilePurpose",
                "charging_profile_purpose",
                Enumerated(enums.ChargingProfilePurposeEnumType),
            ),
            Field("stackLevel", "stack_level", Integer()),
            Field("chargingProfileId", "charging_profile_id", Array(Integer(), min_items=1)),
            Field(
                "chargingLimitSource",
                "charging_limit_source",
                Array(Enumerated(enums.ChargingLimitSourceEnumType), min_items=1, max_items=4),
            ),
        ),
    ),
    types.ChargingProfileType: Struct(
        types.ChargingProfileType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer(), required=True),
            Field("stackLevel", "stack_level", Integer(), required=True),
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
            Field(
                "chargingSchedule",
                "charging_schedule",
                Array(Nested(types.ChargingScheduleType), min_items=1, max_items=3),
                required=True,
            ),
            Field("transactionId", "transaction_id", Text(36)),
        ),
    ),
    types.ChargingSchedulePeriodType: Struct(
        types.ChargingSchedulePeriodType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("startPeriod", "start_period", Integer(), required=True),
            Field("limit", "limit", Number(), required=True),
            Field("numberPhases", "number_phases", Integer()),
            Field("phaseToUse", "phase_to_use", Integer()),
        ),
    ),
    types.ChargingScheduleType: Struct(
        types.ChargingScheduleType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer(), required=True),
            Field("startSchedule", "start_schedule", DateTime()),
            Field("duration", "duration", Integer()),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitEnumType), required=True),
            Field(
                "chargingSchedulePeriod",
                "charging_schedule_period",
                Array(Nested(types.ChargingSchedulePeriodType), min_items=1, max_items=1024),
                required=True,
            ),
            Field("minChargingRate", "min_charging_rate", Number()),
            Field("salesTariff", "sales_tariff", Nested(types.SalesTariffType)),
        ),
    ),
    types.ChargingStationType: Struct(
        types.ChargingStationType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("serialNumber", "serial_number", Text(25)),
            Field("model", "model", Text(20), required=True),
            Field("modem", "modem", Nested(types.ModemType)),
            Field("vendorName", "vendor_name", Text(50), required=True),
            Field("firmwareVersion", "firmware_version", Text(50)),
        ),
    ),
    types.ClearChargingProfileType: Struct(
        types.ClearChargingProfileType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evseId", "evse_id", Integer()),
            Field(
                "chargingProfilePurpose",
                "charging_profile_purpose",
                Enumerated(enums.ChargingProfilePurposeEnumType),
            ),
            Field("stackLevel", "stack_level", Integer()),
        ),
    ),
    types.ClearMonitoringResultType: Struct(
        types.ClearMonitoringResultType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ClearMonitoringStatusEnumType), required=True),
            Field("id", "id", Integer(), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    types.ComponentType: Struct(
        types.ComponentType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evse", "evse", Nested(types.EVSEType)),
            Field("name", "name", Text(50), required=True),
            Field("instance", "instance", Text(50)),
        ),
    ),
    types.ComponentVariableType: Struct(
        types.ComponentVariableType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType)),
        ),
    ),
    types.CompositeScheduleType: Struct(
        types.CompositeScheduleType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "chargingSchedulePeriod",
                "charging_schedule_period",
                Array(Nested(types.ChargingSchedulePeriodType), min_items=1),
                required=True,
            ),
            Field("evseId", "evse_id", Integer(), required=True),
            Field("duration", "duration", Integer(), required=True),
            Field("scheduleStart", "schedule_start", DateTime(), required=True),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitEnumType), required=True),
        ),
    ),
    types.ConsumptionCostType: Struct(
        types.ConsumptionCostType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("startValue", "start_value", Number(), required=True),
            Field("cost", "cost", Array(Nested(types.CostType), min_items=1, max_items=3), required=True),
        ),
    ),
    types.CostType: Struct(
        types.CostType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("costKind", "cost_kind", Enumerated(enums.CostKindEnumType), required=True),
            Field("amount", "amount", Integer(), required=True),
            Field("amountMultiplier", "amount_multiplier", Integer()),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evMaxCurrent", "ev_max_current", Integer(), required=True),
            Field("evMaxVoltage", "ev_max_voltage", Integer(), required=True),
            Field("energyAmount", "energy_amount", Integer()),
            Field("evMaxPower", "ev_max_power", Integer()),
            Field("stateOfCharge", "state_of_charge", Integer(minimum=0, maximum=100)),
            Field("evEnergyCapacity", "ev_energy_capacity", Integer()),
            Field("fullSoC", "full_soc", Integer(minimum=0, maximum=100)),
            Field("bulkSoC", "bulk_soc", Integer(minimum=0, maximum=100)),
        ),
    ),
    types.EVSEType: Struct(
        types.EVSEType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer(), required=True),
            Field("connectorId", "connector_id", Integer()),
        ),
    ),
    types.EventDataType: Struct(
        types.EventDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("eventId", "event_id", Integer(), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("trigger", "trigger", Enumerated(enums.EventTriggerEnumType), required=True),
            Field("cause", "cause", Integer()),
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
            Field("variableMonitoringId", "variable_monitoring_id", Integer()),
            Field(
                "eventNotificationType",
                "event_notification_type",
                Enumerated(enums.EventNotificationEnumType),
                required=True,
            ),
            Field("variable", "variable", Nested(types.VariableType), required=True),
        ),
    ),
    types.FirmwareType: Struct(
        types.FirmwareType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("location", "location", Text(512), required=True),
            Field("retrieveDateTime", "retrieve_date_time", DateTime(), required=True),
            Field("installDateTime", "install_date_time", DateTime()),
            Field("signingCertificate", "signing_certificate", Text(5500)),
            Field("signature", "signature", Text(800)),
        ),
    ),
    types.GetVariableDataType: Struct(
        types.GetVariableDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
        ),
    ),
    types.GetVariableResultType: Struct(
        types.GetVariableResultType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("attributeStatusInfo", "attribute_status_info", Nested(types.StatusInfoType)),
            Field("attributeStatus", "attribute_status", Enumerated(enums.GetVariableStatusEnumType), required=True),
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field(
                "attributeValue",
                "attribute_value",
                Text(2500),
                secret=Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword")),
            ),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
        ),
    ),
    types.IdTokenInfoType: Struct(
        types.IdTokenInfoType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.AuthorizationStatusEnumType), required=True),
            Field("cacheExpiryDateTime", "cache_expiry_date_time", DateTime()),
            Field("chargingPriority", "charging_priority", Integer()),
            Field("language1", "language1", Text(8)),
            Field("evseId", "evse_id", Array(Integer(), min_items=1)),
            Field("groupIdToken", "group_id_token", Nested(types.IdTokenType)),
            Field("language2", "language2", Text(8)),
            Field("personalMessage", "personal_message", Nested(types.MessageContentType)),
        ),
    ),
    types.IdTokenType: Struct(
        types.IdTokenType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("additionalInfo", "additional_info", Array(Nested(types.AdditionalInfoType), min_items=1)),
            Field("idToken", "id_token", Text(36), required=True, secret=Secret(("type",), ("keycode",))),
            Field("type", "type", Enumerated(enums.IdTokenEnumType), required=True),
        ),
    ),
    types.LogParametersType: Struct(
        types.LogParametersType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("remoteLocation", "remote_location", Text(512), required=True),
            Field("oldestTimestamp", "oldest_timestamp", DateTime()),
            Field("latestTimestamp", "latest_timestamp", DateTime()),
        ),
    ),
    types.MessageContentType: Struct(
        types.MessageContentType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("format", "format", Enumerated(enums.MessageFormatEnumType), required=True),
            Field("language", "language", Text(8)),
            Field("content", "content", Text(512), required=True),
        ),
    ),
    types.MessageInfoType: Struct(
        types.MessageInfoType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("display", "display", Nested(types.ComponentType)),
            Field("id", "id", Integer(), required=True),
            Field("priority", "priority", Enumerated(enums.MessagePriorityEnumType), required=True),
            Field("state", "state", Enumerated(enums.MessageStateEnumType)),
            Field("startDateTime", "start_date_time", DateTime()),
            Field("endDateTime", "end_date_time", DateTime()),
            Field("transactionId", "transaction_id", Text(36)),
            Field("message", "message", Nested(types.MessageContentType), required=True),
        ),
    ),
    types.MeterValueType: Struct(
        types.MeterValueType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("sampledValue", "sampled_value", Array(Nested(types.SampledValueType), min_items=1), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
        ),
    ),
    types.ModemType: Struct(
        types.ModemType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("iccid", "iccid", Text(20)),
            Field("imsi", "imsi", Text(20)),
        ),
    ),
    types.MonitoringDataType: Struct(
        types.MonitoringDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field(
                "variableMonitoring",
                "variable_monitoring",
                Array(Nested(types.VariableMonitoringType), min_items=1),
                required=True,
            ),
        ),
    ),
    types.NetworkConnectionProfileType: Struct(
        types.NetworkConnectionProfileType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("apn", "apn", Nested(types.APNType)),
            Field("ocppVersion", "ocpp_version", Enumerated(enums.OCPPVersionEnumType), required=True),
            Field("ocppTransport", "ocpp_transport", Enumerated(enums.OCPPTransportEnumType), required=True),
            Field("ocppCsmsUrl", "ocpp_csms_url", Text(512), required=True),
            Field("messageTimeout", "message_timeout", Integer(), required=True),
            Field("securityProfile", "security_profile", Integer(), required=True),
            Field("ocppInterface", "ocpp_interface", Enumerated(enums.OCPPInterfaceEnumType), required=True),
            Field("vpn", "vpn", Nested(types.VPNType)),
        ),
    ),
    types.OCSPRequestDataType: Struct(
        types.OCSPRequestDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("hashAlgorithm", "hash_algorithm", Enumerated(enums.HashAlgorithmEnumType), required=True),
            Field("issuerNameHash", "issuer_name_hash", Text(128), required=True),
            Field("issuerKeyHash", "issuer_key_hash", Text(128), required=True),
            Field("serialNumber", "serial_number", Text(40), required=True),
            Field("responderURL", "responder_url", Text(512), required=True),
        ),
    ),
    types.RelativeTimeIntervalType: Struct(
        types.RelativeTimeIntervalType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("start", "start", Integer(), required=True),
            Field("duration", "duration", Integer()),
        ),
    ),
    types.ReportDataType: Struct(
        types.ReportDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field(
                "variableAttribute",
                "variable_attribute",
                Array(Nested(types.VariableAttributeType), min_items=1, max_items=4),
                required=True,
            ),
            Field("variableCharacteristics", "variable_characteristics", Nested(types.VariableCharacteristicsType)),
        ),
    ),
    types.SalesTariffEntryType: Struct(
        types.SalesTariffEntryType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
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
        ),
    ),
    types.SalesTariffType: Struct(
        types.SalesTariffType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer(), required=True),
            Field("salesTariffDescription", "sales_tariff_description", Text(32)),
            Field("numEPriceLevels", "num_e_price_levels", Integer()),
            Field(
                "salesTariffEntry",
                "sales_tariff_entry",
                Array(Nested(types.SalesTariffEntryType), min_items=1, max_items=1024),
                required=True,
            ),
        ),
    ),
    types.SampledValueType: Struct(
        types.SampledValueType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("value", "value", Number(), required=True),
            Field("context", "context", Enumerated(enums.ReadingContextEnumType)),
            Field("measurand", "measurand", Enumerated(enums.MeasurandEnumType)),
            Field("phase", "phase", Enumerated(enums.PhaseEnumType)),
            Field("location", "location", Enumerated(enums.LocationEnumType)),
            Field("signedMeterValue", "signed_meter_value", Nested(types.SignedMeterValueType)),
            Field("unitOfMeasure", "unit_of_measure", Nested(types.UnitOfMeasureType)),
        ),
    ),
    types.SetMonitoringDataType: Struct(
        types.SetMonitoringDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer()),
            Field("transaction", "transaction", Boolean()),
            Field("value", "value", Number(), required=True),
            Field("type", "type", Enumerated(enums.MonitorEnumType), required=True),
            Field("severity", "severity", Integer(), required=True),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
        ),
    ),
    types.SetMonitoringResultType: Struct(
        types.SetMonitoringResultType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer()),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("status", "status", Enumerated(enums.SetMonitoringStatusEnumType), required=True),
            Field("type", "type", Enumerated(enums.MonitorEnumType), required=True),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
            Field("severity", "severity", Integer(), required=True),
        ),
    ),
    types.SetVariableDataType: Struct(
        types.SetVariableDataType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field(
                "attributeValue",
                "attribute_value",
                Text(1000),
                required=True,
                secret=Secret(("variable", "name"), ("basicauthpassword", "apnpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword")),
            ),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
        ),
    ),
    types.SetVariableResultType: Struct(
        types.SetVariableResultType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("attributeType", "attribute_type", Enumerated(enums.AttributeEnumType)),
            Field("attributeStatus", "attribute_status", Enumerated(enums.SetVariableStatusEnumType), required=True),
            Field("attributeStatusInfo", "attribute_status_info", Nested(types.StatusInfoType)),
            Field("component", "component", Nested(types.ComponentType), required=True),
            Field("variable", "variable", Nested(types.VariableType), required=True),
        ),
    ),
    types.SignedMeterValueType: Struct(
        types.SignedMeterValueType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("signedMeterData", "signed_meter_data", Text(2500), required=True),
            Field("signingMethod", "signing_method", Text(50), required=True),
            Field("encodingMethod", "encoding_method", Text(50), required=True),
            Field("publicKey", "public_key", Text(2500), required=True),
        ),
    ),
    types.StatusInfoType: Struct(
        types.StatusInfoType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("reasonCode", "reason_code", Text(20, errata=22), required=True),
            Field("additionalInfo", "additional_info", Text(512)),
        ),
    ),
    types.TransactionType: Struct(
        types.TransactionType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("transactionId", "transaction_id", Text(36), required=True),
            Field("chargingState", "charging_state", Enumerated(enums.ChargingStateEnumType)),
            Field("timeSpentCharging", "time_spent_charging", Integer()),
            Field("stoppedReason", "stopped_reason", Enumerated(enums.ReasonEnumType)),
            Field("remoteStartId", "remote_start_id", Integer()),
        ),
    ),
    types.UnitOfMeasureType: Struct(
        types.UnitOfMeasureType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("unit", "unit", Text(20)),
            Field("multiplier", "multiplier", Integer()),
        ),
    ),
    types.VPNType: Struct(
        types.VPNType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("server", "server", Text(512), required=True),
            Field("user", "user", Text(20), required=True),
            Field("group", "group", Text(20)),
            Field("password", "password", Text(20), required=True, secret=Secret()),
            Field("key", "key", Text(255), required=True, secret=Secret()),
            Field("type", "type", Enumerated(enums.VPNEnumType), required=True),
        ),
    ),
    types.VariableAttributeType: Struct(
        types.VariableAttributeType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("type", "type", Enumerated(enums.AttributeEnumType)),
            Field("value", "value", Text(2500)),
            Field("mutability", "mutability", Enumerated(enums.MutabilityEnumType)),
            Field("persistent", "persistent", Boolean()),
            Field("constant", "constant", Boolean()),
        ),
    ),
    types.VariableCharacteristicsType: Struct(
        types.VariableCharacteristicsType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("unit", "unit", Text(16)),
            Field("dataType", "data_type", Enumerated(enums.DataEnumType), required=True),
            Field("minLimit", "min_limit", Number()),
            Field("maxLimit", "max_limit", Number()),
            Field("valuesList", "values_list", Text(1000)),
            Field("supportsMonitoring", "supports_monitoring", Boolean(), required=True),
        ),
    ),
    types.VariableMonitoringType: Struct(
        types.VariableMonitoringType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer(), required=True),
            Field("transaction", "transaction", Boolean(), required=True),
            Field("value", "value", Number(), required=True),
            Field("type", "type", Enumerated(enums.MonitorEnumType), required=True),
            Field("severity", "severity", Integer(), required=True),
        ),
    ),
    types.VariableType: Struct(
        types.VariableType,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("name", "name", Text(50), required=True),
            Field("instance", "instance", Text(50)),
        ),
    ),
    messages.AuthorizeRequest: Struct(
        messages.AuthorizeRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("certificate", "certificate", Text(5500)),
            Field(
                "iso15118CertificateHashData",
                "iso15118_certificate_hash_data",
                Array(Nested(types.OCSPRequestDataType), min_items=1, max_items=4),
            ),
        ),
    ),
    messages.AuthorizeResponse: Struct(
        messages.AuthorizeResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("idTokenInfo", "id_token_info", Nested(types.IdTokenInfoType), required=True),
            Field("certificateStatus", "certificate_status", Enumerated(enums.AuthorizeCertificateStatusEnumType)),
        ),
    ),
    messages.BootNotificationRequest: Struct(
        messages.BootNotificationRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("chargingStation", "charging_station", Nested(types.ChargingStationType), required=True),
            Field("reason", "reason", Enumerated(enums.BootReasonEnumType), required=True),
        ),
    ),
    messages.BootNotificationResponse: Struct(
        messages.BootNotificationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("currentTime", "current_time", DateTime(), required=True),
            Field("interval", "interval", Integer(), required=True),
            Field("status", "status", Enumerated(enums.RegistrationStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.CancelReservationRequest: Struct(
        messages.CancelReservationRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("reservationId", "reservation_id", Integer(), required=True),
        ),
    ),
    messages.CancelReservationResponse: Struct(
        messages.CancelReservationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.CancelReservationStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.CertificateSignedRequest: Struct(
        messages.CertificateSignedRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("certificateChain", "certificate_chain", Text(10000), required=True),
            Field("certificateType", "certificate_type", Enumerated(enums.CertificateSigningUseEnumType)),
        ),
    ),
    messages.CertificateSignedResponse: Struct(
        messages.CertificateSignedResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.CertificateSignedStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.ChangeAvailabilityRequest: Struct(
        messages.ChangeAvailabilityRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evse", "evse", Nested(types.EVSEType)),
            Field(
                "operationalStatus",
                "operational_status",
                Enumerated(enums.OperationalStatusEnumType),
                required=True,
            ),
        ),
    ),
    messages.ChangeAvailabilityResponse: Struct(
        messages.ChangeAvailabilityResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ChangeAvailabilityStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ClearCacheStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.ClearChargingProfileRequest: Struct(
        messages.ClearChargingProfileRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("chargingProfileId", "charging_profile_id", Integer()),
            Field("chargingProfileCriteria", "charging_profile_criteria", Nested(types.ClearChargingProfileType)),
        ),
    ),
    messages.ClearChargingProfileResponse: Struct(
        messages.ClearChargingProfileResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ClearChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.ClearDisplayMessageRequest: Struct(
        messages.ClearDisplayMessageRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer(), required=True),
        ),
    ),
    messages.ClearDisplayMessageResponse: Struct(
        messages.ClearDisplayMessageResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ClearMessageStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.ClearVariableMonitoringRequest: Struct(
        messages.ClearVariableMonitoringRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Array(Integer(), min_items=1), required=True),
        ),
    ),
    messages.ClearVariableMonitoringResponse: Struct(
        messages.ClearVariableMonitoringResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "clearMonitoringResult",
                "clear_monitoring_result",
                Array(Nested(types.ClearMonitoringResultType), min_items=1),
                required=True,
            ),
        ),
    ),
    messages.ClearedChargingLimitRequest: Struct(
        messages.ClearedChargingLimitRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "chargingLimitSource",
                "charging_limit_source",
                Enumerated(enums.ChargingLimitSourceEnumType),
                required=True,
            ),
            Field("evseId", "evse_id", Integer()),
        ),
    ),
    messages.ClearedChargingLimitResponse: Struct(
        messages.ClearedChargingLimitResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.CostUpdatedRequest: Struct(
        messages.CostUpdatedRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("totalCost", "total_cost", Number(), required=True),
            Field("transactionId", "transaction_id", Text(36), required=True),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("customerCertificate", "customer_certificate", Nested(types.CertificateHashDataType)),
            Field("idToken", "id_token", Nested(types.IdTokenType)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("report", "report", Boolean(), required=True),
            Field("clear", "clear", Boolean(), required=True),
            Field("customerIdentifier", "customer_identifier", Text(64)),
        ),
    ),
    messages.CustomerInformationResponse: Struct(
        messages.CustomerInformationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.CustomerInformationStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.DataTransferRequest: Struct(
        messages.DataTransferRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("messageId", "message_id", Text(50)),
            Field("data", "data", AnyJson()),
            Field("vendorId", "vendor_id", Text(255), required=True),
        ),
    ),
    messages.DataTransferResponse: Struct(
        messages.DataTransferResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.DataTransferStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("data", "data", AnyJson()),
        ),
    ),
    messages.DeleteCertificateRequest: Struct(
        messages.DeleteCertificateRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("certificateHashData", "certificate_hash_data", Nested(types.CertificateHashDataType), required=True),
        ),
    ),
    messages.DeleteCertificateResponse: Struct(
        messages.DeleteCertificateResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.DeleteCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.FirmwareStatusNotificationRequest: Struct(
        messages.FirmwareStatusNotificationRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.FirmwareStatusEnumType), required=True),
            Field("requestId", "request_id", Integer()),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("iso15118SchemaVersion", "iso15118_schema_version", Text(50), required=True),
            Field("action", "action", Enumerated(enums.CertificateActionEnumType), required=True),
            Field("exiRequest", "exi_request", Text(5600), required=True),
        ),
    ),
    messages.Get15118EVCertificateResponse: Struct(
        messages.Get15118EVCertificateResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.Iso15118EVCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("exiResponse", "exi_response", Text(5600, errata=7500), required=True),
        ),
    ),
    messages.GetBaseReportRequest: Struct(
        messages.GetBaseReportRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("reportBase", "report_base", Enumerated(enums.ReportBaseEnumType), required=True),
        ),
    ),
    messages.GetBaseReportResponse: Struct(
        messages.GetBaseReportResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.GetCertificateStatusRequest: Struct(
        messages.GetCertificateStatusRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("ocspRequestData", "ocsp_request_data", Nested(types.OCSPRequestDataType), required=True),
        ),
    ),
    messages.GetCertificateStatusResponse: Struct(
        messages.GetCertificateStatusResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GetCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("ocspResult", "ocsp_result", Text(5500)),
        ),
    ),
    messages.GetChargingProfilesRequest: Struct(
        messages.GetChargingProfilesRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("evseId", "evse_id", Integer()),
            Field("chargingProfile", "charging_profile", Nested(types.ChargingProfileCriterionType), required=True),
        ),
    ),
    messages.GetChargingProfilesResponse: Struct(
        messages.GetChargingProfilesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GetChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.GetCompositeScheduleRequest: Struct(
        messages.GetCompositeScheduleRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("duration", "duration", Integer(), required=True),
            Field("chargingRateUnit", "charging_rate_unit", Enumerated(enums.ChargingRateUnitEnumType)),
            Field("evseId", "evse_id", Integer(), required=True),
        ),
    ),
    messages.GetCompositeScheduleResponse: Struct(
        messages.GetCompositeScheduleResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("schedule", "schedule", Nested(types.CompositeScheduleType)),
        ),
    ),
    messages.GetDisplayMessagesRequest: Struct(
        messages.GetDisplayMessagesRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Array(Integer(), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("priority", "priority", Enumerated(enums.MessagePriorityEnumType)),
            Field("state", "state", Enumerated(enums.MessageStateEnumType)),
        ),
    ),
    messages.GetDisplayMessagesResponse: Struct(
        messages.GetDisplayMessagesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GetDisplayMessagesStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.GetInstalledCertificateIdsRequest: Struct(
        messages.GetInstalledCertificateIdsRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "certificateType",
                "certificate_type",
                Array(Enumerated(enums.GetCertificateIdUseEnumType), min_items=1),
            ),
        ),
    ),
    messages.GetInstalledCertificateIdsResponse: Struct(
        messages.GetInstalledCertificateIdsResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GetInstalledCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field(
                "certificateHashDataChain",
                "certificate_hash_data_chain",
                Array(Nested(types.CertificateHashDataChainType), min_items=1),
            ),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("versionNumber", "version_number", Integer(), required=True),
        ),
    ),
    messages.GetLogRequest: Struct(
        messages.GetLogRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("log", "log", Nested(types.LogParametersType), required=True),
            Field("logType", "log_type", Enumerated(enums.LogEnumType), required=True),
            Field("requestId", "request_id", Integer(), required=True),
            Field("retries", "retries", Integer()),
            Field("retryInterval", "retry_interval", Integer()),
        ),
    ),
    messages.GetLogResponse: Struct(
        messages.GetLogResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.LogStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("filename", "filename", Text(255)),
        ),
    ),
    messages.GetMonitoringReportRequest: Struct(
        messages.GetMonitoringReportRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("componentVariable", "component_variable", Array(Nested(types.ComponentVariableType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field(
                "monitoringCriteria",
                "monitoring_criteria",
                Array(Enumerated(enums.MonitoringCriterionEnumType), min_items=1, max_items=3),
            ),
        ),
    ),
    messages.GetMonitoringReportResponse: Struct(
        messages.GetMonitoringReportResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.GetReportRequest: Struct(
        messages.GetReportRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("componentVariable", "component_variable", Array(Nested(types.ComponentVariableType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field(
                "componentCriteria",
                "component_criteria",
                Array(Enumerated(enums.ComponentCriterionEnumType), min_items=1, max_items=4),
            ),
        ),
    ),
    messages.GetReportResponse: Struct(
        messages.GetReportResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.GetTransactionStatusRequest: Struct(
        messages.GetTransactionStatusRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("transactionId", "transaction_id", Text(36)),
        ),
    ),
    messages.GetTransactionStatusResponse: Struct(
        messages.GetTransactionStatusResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("ongoingIndicator", "ongoing_indicator", Boolean()),
            Field("messagesInQueue", "messages_in_queue", Boolean(), required=True),
        ),
    ),
    messages.GetVariablesRequest: Struct(
        messages.GetVariablesRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "getVariableData",
                "get_variable_data",
                Array(Nested(types.GetVariableDataType), min_items=1),
                required=True,
            ),
        ),
    ),
    messages.GetVariablesResponse: Struct(
        messages.GetVariablesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "getVariableResult",
                "get_variable_result",
                Array(Nested(types.GetVariableResultType), min_items=1),
                required=True,
            ),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("currentTime", "current_time", DateTime(), required=True),
        ),
    ),
    messages.InstallCertificateRequest: Struct(
        messages.InstallCertificateRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "certificateType",
                "certificate_type",
                Enumerated(enums.InstallCertificateUseEnumType),
                required=True,
            ),
            Field("certificate", "certificate", Text(5500), required=True),
        ),
    ),
    messages.InstallCertificateResponse: Struct(
        messages.InstallCertificateResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.InstallCertificateStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.LogStatusNotificationRequest: Struct(
        messages.LogStatusNotificationRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.UploadLogStatusEnumType), required=True),
            Field("requestId", "request_id", Integer()),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evseId", "evse_id", Integer(), required=True),
            Field("meterValue", "meter_value", Array(Nested(types.MeterValueType), min_items=1), required=True),
        ),
    ),
    messages.MeterValuesResponse: Struct(
        messages.MeterValuesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyChargingLimitRequest: Struct(
        messages.NotifyChargingLimitRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("chargingSchedule", "charging_schedule", Array(Nested(types.ChargingScheduleType), min_items=1)),
            Field("evseId", "evse_id", Integer()),
            Field("chargingLimit", "charging_limit", Nested(types.ChargingLimitType), required=True),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("data", "data", Text(512), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(), required=True),
            Field("generatedAt", "generated_at", DateTime(), required=True),
            Field("requestId", "request_id", Integer(), required=True),
        ),
    ),
    messages.NotifyCustomerInformationResponse: Struct(
        messages.NotifyCustomerInformationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyDisplayMessagesRequest: Struct(
        messages.NotifyDisplayMessagesRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("messageInfo", "message_info", Array(Nested(types.MessageInfoType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("tbc", "tbc", Boolean()),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("maxScheduleTuples", "max_schedule_tuples", Integer()),
            Field("chargingNeeds", "charging_needs", Nested(types.ChargingNeedsType), required=True),
            Field("evseId", "evse_id", Integer(), required=True),
        ),
    ),
    messages.NotifyEVChargingNeedsResponse: Struct(
        messages.NotifyEVChargingNeedsResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.NotifyEVChargingNeedsStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.NotifyEVChargingScheduleRequest: Struct(
        messages.NotifyEVChargingScheduleRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("timeBase", "time_base", DateTime(), required=True),
            Field("chargingSchedule", "charging_schedule", Nested(types.ChargingScheduleType), required=True),
            Field("evseId", "evse_id", Integer(), required=True),
        ),
    ),
    messages.NotifyEVChargingScheduleResponse: Struct(
        messages.NotifyEVChargingScheduleResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.NotifyEventRequest: Struct(
        messages.NotifyEventRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("generatedAt", "generated_at", DateTime(), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(), required=True),
            Field("eventData", "event_data", Array(Nested(types.EventDataType), min_items=1), required=True),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("monitor", "monitor", Array(Nested(types.MonitoringDataType), min_items=1)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(), required=True),
            Field("generatedAt", "generated_at", DateTime(), required=True),
        ),
    ),
    messages.NotifyMonitoringReportResponse: Struct(
        messages.NotifyMonitoringReportResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.NotifyReportRequest: Struct(
        messages.NotifyReportRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("requestId", "request_id", Integer(), required=True),
            Field("generatedAt", "generated_at", DateTime(), required=True),
            Field("reportData", "report_data", Array(Nested(types.ReportDataType), min_items=1)),
            Field("tbc", "tbc", Boolean()),
            Field("seqNo", "seq_no", Integer(), required=True),
        ),
    ),
    messages.NotifyReportResponse: Struct(
        messages.NotifyReportResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.PublishFirmwareRequest: Struct(
        messages.PublishFirmwareRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("location", "location", Text(512), required=True),
            Field("retries", "retries", Integer()),
            Field("checksum", "checksum", Text(32), required=True),
            Field("requestId", "request_id", Integer(), required=True),
            Field("retryInterval", "retry_interval", Integer()),
        ),
    ),
    messages.PublishFirmwareResponse: Struct(
        messages.PublishFirmwareResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.PublishFirmwareStatusNotificationRequest: Struct(
        messages.PublishFirmwareStatusNotificationRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.PublishFirmwareStatusEnumType), required=True),
            Field("location", "location", Array(Text(512), min_items=1)),
            Field("requestId", "request_id", Integer()),
        ),
    ),
    messages.PublishFirmwareStatusNotificationResponse: Struct(
        messages.PublishFirmwareStatusNotificationResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.ReportChargingProfilesRequest: Struct(
        messages.ReportChargingProfilesRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("requestId", "request_id", Integer(), required=True),
            Field(
                "chargingLimitSource",
                "charging_limit_source",
                Enumerated(enums.ChargingLimitSourceEnumType),
                required=True,
            ),
            Field(
                "chargingProfile",
                "charging_profile",
                Array(Nested(types.ChargingProfileType), min_items=1),
                required=True,
            ),
            Field("tbc", "tbc", Boolean()),
            Field("evseId", "evse_id", Integer(), required=True),
        ),
    ),
    messages.ReportChargingProfilesResponse: Struct(
        messages.ReportChargingProfilesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
        ),
    ),
    messages.RequestStartTransactionRequest: Struct(
        messages.RequestStartTransactionRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evseId", "evse_id", Integer()),
            Field("groupIdToken", "group_id_token", Nested(types.IdTokenType)),
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("remoteStartId", "remote_start_id", Integer(), required=True),
            Field("chargingProfile", "charging_profile", Nested(types.ChargingProfileType)),
        ),
    ),
    messages.RequestStartTransactionResponse: Struct(
        messages.RequestStartTransactionResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.RequestStartStopStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
            Field("transactionId", "transaction_id", Text(36)),
        ),
    ),
    messages.RequestStopTransactionRequest: Struct(
        messages.RequestStopTransactionRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("transactionId", "transaction_id", Text(36), required=True),
        ),
    ),
    messages.RequestStopTransactionResponse: Struct(
        messages.RequestStopTransactionResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.RequestStartStopStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.ReservationStatusUpdateRequest: Struct(
        messages.ReservationStatusUpdateRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("reservationId", "reservation_id", Integer(), required=True),
            Field(
                "reservationUpdateStatus",
                "reservation_update_status",
                Enumerated(enums.ReservationUpdateStatusEnumType),
                required=True,
            ),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("id", "id", Integer(), required=True),
            Field("expiryDateTime", "expiry_date_time", DateTime(), required=True),
            Field("connectorType", "connector_type", Enumerated(enums.ConnectorEnumType)),
            Field("idToken", "id_token", Nested(types.IdTokenType), required=True),
            Field("evseId", "evse_id", Integer()),
            Field("groupIdToken", "group_id_token", Nested(types.IdTokenType)),
        ),
    ),
    messages.ReserveNowResponse: Struct(
        messages.ReserveNowResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ReserveNowStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.ResetRequest: Struct(
        messages.ResetRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("type", "type", Enumerated(enums.ResetEnumType), required=True),
            Field("evseId", "evse_id", Integer()),
        ),
    ),
    messages.ResetResponse: Struct(
        messages.ResetResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ResetStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.SecurityEventNotificationRequest: Struct(
        messages.SecurityEventNotificationRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("type", "type", Text(50), required=True),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("techInfo", "tech_info", Text(255)),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "localAuthorizationList",
                "local_authorization_list",
                Array(Nested(types.AuthorizationData), min_items=1),
            ),
            Field("versionNumber", "version_number", Integer(), required=True),
            Field("updateType", "update_type", Enumerated(enums.UpdateEnumType), required=True),
        ),
    ),
    messages.SendLocalListResponse: Struct(
        messages.SendLocalListResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.SendLocalListStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.SetChargingProfileRequest: Struct(
        messages.SetChargingProfileRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evseId", "evse_id", Integer(), required=True),
            Field("chargingProfile", "charging_profile", Nested(types.ChargingProfileType), required=True),
        ),
    ),
    messages.SetChargingProfileResponse: Struct(
        messages.SetChargingProfileResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.ChargingProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.SetDisplayMessageRequest: Struct(
        messages.SetDisplayMessageRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("message", "message", Nested(types.MessageInfoType), required=True),
        ),
    ),
    messages.SetDisplayMessageResponse: Struct(
        messages.SetDisplayMessageResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.DisplayMessageStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.SetMonitoringBaseRequest: Struct(
        messages.SetMonitoringBaseRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("monitoringBase", "monitoring_base", Enumerated(enums.MonitoringBaseEnumType), required=True),
        ),
    ),
    messages.SetMonitoringBaseResponse: Struct(
        messages.SetMonitoringBaseResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericDeviceModelStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.SetMonitoringLevelRequest: Struct(
        messages.SetMonitoringLevelRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("severity", "severity", Integer(), required=True),
        ),
    ),
    messages.SetMonitoringLevelResponse: Struct(
        messages.SetMonitoringLevelResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.SetNetworkProfileRequest: Struct(
        messages.SetNetworkProfileRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("configurationSlot", "configuration_slot", Integer(), required=True),
            Field("connectionData", "connection_data", Nested(types.NetworkConnectionProfileType), required=True),
        ),
    ),
    messages.SetNetworkProfileResponse: Struct(
        messages.SetNetworkProfileResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.SetNetworkProfileStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.SetVariableMonitoringRequest: Struct(
        messages.SetVariableMonitoringRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "setMonitoringData",
                "set_monitoring_data",
                Array(Nested(types.SetMonitoringDataType), min_items=1),
                required=True,
            ),
        ),
    ),
    messages.SetVariableMonitoringResponse: Struct(
        messages.SetVariableMonitoringResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "setMonitoringResult",
                "set_monitoring_result",
                Array(Nested(types.SetMonitoringResultType), min_items=1),
                required=True,
            ),
        ),
    ),
    messages.SetVariablesRequest: Struct(
        messages.SetVariablesRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "setVariableData",
                "set_variable_data",
                Array(Nested(types.SetVariableDataType), min_items=1),
                required=True,
            ),
        ),
    ),
    messages.SetVariablesResponse: Struct(
        messages.SetVariablesResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field(
                "setVariableResult",
                "set_variable_result",
                Array(Nested(types.SetVariableResultType), min_items=1),
                required=True,
            ),
        ),
    ),
    messages.SignCertificateRequest: Struct(
        messages.SignCertificateRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("csr", "csr", Text(5500), required=True),
            Field("certificateType", "certificate_type", Enumerated(enums.CertificateSigningUseEnumType)),
        ),
    ),
    messages.SignCertificateResponse: Struct(
        messages.SignCertificateResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.GenericStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.StatusNotificationRequest: Struct(
        messages.StatusNotificationRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("connectorStatus", "connector_status", Enumerated(enums.ConnectorStatusEnumType), required=True),
            Field("evseId", "evse_id", Integer(), required=True),
            Field("connectorId", "connector_id", Integer(), required=True),
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
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("eventType", "event_type", Enumerated(enums.TransactionEventEnumType), required=True),
            Field("meterValue", "meter_value", Array(Nested(types.MeterValueType), min_items=1)),
            Field("timestamp", "timestamp", DateTime(), required=True),
            Field("triggerReason", "trigger_reason", Enumerated(enums.TriggerReasonEnumType), required=True),
            Field("seqNo", "seq_no", Integer(), required=True),
            Field("offline", "offline", Boolean()),
            Field("numberOfPhasesUsed", "number_of_phases_used", Integer()),
            Field("cableMaxCurrent", "cable_max_current", Integer()),
            Field("reservationId", "reservation_id", Integer()),
            Field("transactionInfo", "transaction_info", Nested(types.TransactionType), required=True),
            Field("evse", "evse", Nested(types.EVSEType)),
            Field("idToken", "id_token", Nested(types.IdTokenType)),
        ),
    ),
    messages.TransactionEventResponse: Struct(
        messages.TransactionEventResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("totalCost", "total_cost", Number()),
            Field("chargingPriority", "charging_priority", Integer()),
            Field("idTokenInfo", "id_token_info", Nested(types.IdTokenInfoType)),
            Field("updatedPersonalMessage", "updated_personal_message", Nested(types.MessageContentType)),
        ),
    ),
    messages.TriggerMessageRequest: Struct(
        messages.TriggerMessageRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evse", "evse", Nested(types.EVSEType)),
            Field("requestedMessage", "requested_message", Enumerated(enums.MessageTriggerEnumType), required=True),
        ),
    ),
    messages.TriggerMessageResponse: Struct(
        messages.TriggerMessageResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.TriggerMessageStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.UnlockConnectorRequest: Struct(
        messages.UnlockConnectorRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("evseId", "evse_id", Integer(), required=True),
            Field("connectorId", "connector_id", Integer(), required=True),
        ),
    ),
    messages.UnlockConnectorResponse: Struct(
        messages.UnlockConnectorResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.UnlockStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
    messages.UnpublishFirmwareRequest: Struct(
        messages.UnpublishFirmwareRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("checksum", "checksum", Text(32), required=True),
        ),
    ),
    messages.UnpublishFirmwareResponse: Struct(
        messages.UnpublishFirmwareResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.UnpublishFirmwareStatusEnumType), required=True),
        ),
    ),
    messages.UpdateFirmwareRequest: Struct(
        messages.UpdateFirmwareRequest,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("retries", "retries", Integer()),
            Field("retryInterval", "retry_interval", Integer()),
            Field("requestId", "request_id", Integer(), required=True),
            Field("firmware", "firmware", Nested(types.FirmwareType), required=True),
        ),
    ),
    messages.UpdateFirmwareResponse: Struct(
        messages.UpdateFirmwareResponse,
        (
            Field("customData", "custom_data", Nested(types.CustomDataType)),
            Field("status", "status", Enumerated(enums.UpdateFirmwareStatusEnumType), required=True),
            Field("statusInfo", "status_info", Nested(types.StatusInfoType)),
        ),
    ),
}

"""Variables and their components of OCPP 2.1.

Printed by `python -m codegen` from schemas/registry/v21.json; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from ocppkit.registry._model import Variable
from ocppkit.registry.values import Characteristics, DataKind
from ocppkit.v21.enums import (
    DERControlEnumType,
    EnergyTransferModeEnumType,
    IslandingDetectionEnumType,
    MeasurandEnumType,
    MessageFormatEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    OCPPInterfaceEnumType,
    OCPPVersionEnumType,
    OperationModeEnumType,
)
from ocppkit.versions import OCPP21

__all__ = [
    "AC_CURRENT", "AC_VOLTAGE", "ACTIVE", "ALLOW_RESET", "ANGLE", "ATTEMPTS", "AVAILABLE", "CERTIFICATE", "COLOR",
    "COMMUNICATION_PARENT", "COMPLETE", "CONNECTED_TIME", "COUNT", "CURRENT_IMBALANCE", "DC_CURRENT", "DC_VOLTAGE",
    "DATA_TEXT", "DATE_TIME", "EC_VARIANT", "ELECTRICAL_PARENT", "ENABLED", "ENERGY", "ENTRIES", "FALLBACK",
    "FAN_SPEED", "FIRMWARE_VERSION", "FORCE", "FORMATS", "FREQUENCY", "FUSE_RATING", "HEIGHT", "HUMIDITY",
    "HYSTERESIS", "ICCID", "IMSI", "IMPEDANCE", "INTERVAL", "LABEL", "LENGTH", "LIGHT", "LOGICAL_PARENT",
    "MANUFACTURER", "MESSAGE", "MINIMUM_STATUS_DURATION", "MODE", "MODEL", "NETWORK_ADDRESS", "OPERATED",
    "OPERATING_TIMES", "OVERLOAD", "PERCENT", "PHASE_ROTATION", "PHYSICAL_PARENT", "POST_CHARGING_TIME", "POWER",
    "PROBLEM", "PROTECTING", "SERIAL_NUMBER", "SIGNAL_STRENGTH", "STATE", "STATE_OF_CHARGE", "STORAGE",
    "SUPPLY_PHASES", "SUSPENDING", "SUSPENSION", "TEMPERATURE", "TIME", "TIMEOUT", "TRIES", "TRIPPED", "VENDOR_NAME",
    "VERSION_DATE", "VERSION_NUMBER", "VOLTAGE_IMBALANCE", "ACDER_MODES_SUPPORTED", "ALIGNED_DATA_AVAILABLE",
    "ALIGNED_DATA_ENABLED", "ALIGNED_DATA_INTERVAL", "ALIGNED_DATA_MEASURANDS", "ALIGNED_DATA_SEND_DURING_IDLE",
    "ALIGNED_DATA_SIGN_READINGS", "ALIGNED_DATA_SIGN_UPDATED_READINGS", "ALIGNED_DATA_TX_ENDED_INTERVAL",
    "ALIGNED_DATA_TX_ENDED_MEASURANDS", "ALIGNED_DATA_UPSTREAM_INTERVAL", "ALIGNED_DATA_UPSTREAM_MEASURANDS",
    "AUTH_CACHE_AVAILABLE", "AUTH_CACHE_DISABLE_POST_AUTHORIZATION", "AUTH_CACHE_ENABLED", "AUTH_CACHE_LIFE_TIME",
    "AUTH_CACHE_POLICY", "AUTH_CACHE_STORAGE", "ADDITIONAL_INFO_ITEMS_PER_MESSAGE", "AUTHORIZE_REMOTE_START",
    "DISABLE_REMOTE_AUTHORIZATION", "AUTH_ENABLED", "LOCAL_AUTHORIZE_OFFLINE", "LOCAL_PRE_AUTHORIZE",
    "MASTER_PASS_GROUP_ID", "OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED", "AUTH_SUPPORTED_ID_TOKEN_TYPE",
    "SUPPORTED_ID_TOKEN_TYPES", "BATTERY_CARTRIDGE_SOC", "BATTERY_CARTRIDGE_SOH", "BATTERY_CARTRIDGE_WORKING_MODE",
    "BATTERY_SWAP_ID_TOKEN", "BATTERY_SWAP_MAX_SOC", "BATTERY_SWAP_TARGET_SOC", "BATTERY_SWAP_IN_TIMEOUT",
    "BATTERY_SWAP_OUT_TIMEOUT", "CHADEMO_AUTO_MANUFACTURER_CODE", "CHADEMO_CHADEMO_PROTOCOL_NUMBER",
    "CHADEMO_DYNAMIC_CONTROL", "CHADEMO_HIGH_CURRENT_CONTROL", "CHADEMO_HIGH_VOLTAGE_CONTROL",
    "CHADEMO_SELFTEST_ACTIVE", "CHADEMO_VEHICLE_STATUS", "CPPWM_CONTROLLER_STATE",
    "CHARGING_STATION_ACTIVE_TRANSACTION_ID", "ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE",
    "CHARGING_STATION_AVAILABILITY_STATE", "CHARGING_STATION_AVAILABLE", "CHARGING_STATION_MODEL",
    "CHARGING_STATION_SUPPLY_PHASES", "CHARGING_STATION_VENDOR_NAME", "CLOCK_DATE_TIME",
    "NEXT_TIME_OFFSET_TRANSITION_DATE_TIME", "NTP_SERVER_URI", "NTP_SOURCE", "TIME_ADJUSTMENT_REPORTING_THRESHOLD",
    "TIME_OFFSET", "TIME_OFFSET_NEXT_TRANSITION", "TIME_SOURCE", "TIME_ZONE", "CONNECTED_EV_AC_CURRENT",
    "CONNECTED_EV_BATTERY_CAPACITY", "CONNECTED_EV_CHARGING_COMPLETE_BULK", "CONNECTED_EV_CHARGING_COMPLETE_FULL",
    "CONNECTED_EV_CHARGING_STATE", "CONNECTED_EV_DC_CURRENT", "CONNECTED_EV_DC_VOLTAGE", "CONNECTED_EV_DEPARTURE_TIME",
    "CONNECTED_EV_DISCHARGE_POWER", "CONNECTED_EV_ENERGY_IMPORT", "CONNECTED_EV_POWER", "CONNECTED_EV_PROTOCOL_AGREED",
    "CONNECTED_EV_PROTOCOL_SUPPORTED_BY_EV", "CONNECTED_EV_REMAINING_TIME_BULK", "CONNECTED_EV_REMAINING_TIME_FULL",
    "CONNECTED_EV_STATE_OF_CHARGE", "CONNECTED_EV_STATE_OF_CHARGE_BULK", "CONNECTED_EV_VEHICLE_CERTIFICATE_LEAF",
    "CONNECTED_EV_VEHICLE_CERTIFICATE_ROOT", "CONNECTED_EV_VEHICLE_CERTIFICATE_SUB_CA1",
    "CONNECTED_EV_VEHICLE_CERTIFICATE_SUB_CA2", "CONNECTED_EV_VEHICLE_ID", "CONNECTOR_AVAILABILITY_STATE",
    "CONNECTOR_AVAILABLE", "CONNECTOR_CHARGE_PROTOCOL", "CONNECTOR_TYPE", "BATTERY_SLOT_STATUS",
    "CONNECTOR_SUPPLY_PHASES", "CUSTOM_IMPLEMENTATION_ENABLED", "CUSTOM_TRIGGERS", "DCDER_ENABLED",
    "DCDER_INVERTER_HW_VERSION", "DCDER_INVERTER_MANUFACTURER", "DCDER_INVERTER_MODEL", "DCDER_INVERTER_SERIAL_NUMBER",
    "DCDER_INVERTER_SW_VERSION", "DCDER_ISLANDING_DETECTION_METHOD", "DCDER_ISLANDING_DETECTION_TRIP_TIME",
    "DCDER_MAX_CHARGE_RATE_VA", "DCDER_MAX_CHARGE_RATE_W", "DCDER_MAX_V", "DCDER_MAX_VA", "DCDER_MAX_VAR",
    "DCDER_MAX_VAR_NEG", "DCDER_MAX_W", "DCDER_MIN_V", "DCDER_MODES_SUPPORTED", "DCDER_OVER_EXCITED_PF",
    "DCDER_OVER_EXCITED_W", "DCDER_REACTIVE_SUSCEPTANCE", "DCDER_UNDER_EXCITED_PF", "DCDER_UNDER_EXCITED_W",
    "DCDER_V_NOM", "DATA_COLLECTOR_DATE_TIME_END", "DATA_COLLECTOR_DATE_TIME_START", "DATA_COLLECTOR_ENABLED",
    "DATA_COLLECTOR_SAMPLED_MEASURANDS", "DATA_COLLECTOR_SAMPLING_INTERVAL", "BYTES_PER_MESSAGE_GET_REPORT",
    "BYTES_PER_MESSAGE_GET_VARIABLES", "BYTES_PER_MESSAGE_SET_VARIABLES", "CONFIGURATION_VALUE_SIZE",
    "ITEMS_PER_MESSAGE_GET_REPORT", "ITEMS_PER_MESSAGE_GET_VARIABLES", "ITEMS_PER_MESSAGE_SET_VARIABLES",
    "REPORTING_VALUE_SIZE", "DEVICE_DATA_VALUE_SIZE", "DISPLAY_MESSAGE_AVAILABLE", "NUMBER_OF_DISPLAY_MESSAGES",
    "DISPLAY_MESSAGE_ENABLED", "DISPLAY_MESSAGE_LANGUAGE", "DISPLAY_MESSAGE_SUPPORTED_FORMATS",
    "DISPLAY_MESSAGE_SUPPORTED_PRIORITIES", "DISPLAY_MESSAGE_SUPPORTED_STATES", "EVSE_ACTIVE_TRANSACTION_ID",
    "EVSE_ALLOW_RESET", "EVSE_AVAILABILITY_STATE", "EVSE_AVAILABLE", "EVSE_CHARGING_STATE", "DC_INPUT_PHASE_CONTROL",
    "DISCHARGE_POWER", "EVSE_EVSE_ID", "ISO15118_EVSE_ID", "EVSE_POWER", "EVSE_SUPPLY_PHASES",
    "FISCAL_METERING_ENERGY_EXPORT", "FISCAL_METERING_ENERGY_EXPORT_REGISTER", "FISCAL_METERING_ENERGY_IMPORT",
    "FISCAL_METERING_ENERGY_IMPORT_REGISTER", "FISCAL_METER_PUBLIC_KEY", "FREQUENCY_SIMULATOR_DATE_TIME_END",
    "FREQUENCY_SIMULATOR_DATE_TIME_START", "FREQUENCY_SIMULATOR_ENABLED", "FREQUENCY_SIMULATOR_SCHEDULE",
    "CENTRAL_CONTRACT_VALIDATION_ALLOWED", "ISO15118_CERTIFICATE_STATUS_SOURCE",
    "ISO15118_CONTRACT_CERTIFICATE_INSTALLATION_ENABLED", "CONTRACT_VALIDATION_OFFLINE", "ISO15118_COUNTRY_NAME",
    "ISO15118_MAX_PRICE_ELEMENTS", "ISO15118_MAX_SCHEDULE_ENTRIES", "ISO15118_NOTIFICATION_DELAY",
    "ISO15118_NOTIFICATION_MAX_DELAY", "ISO15118_ORGANIZATION_NAME", "ISO15118_PNC_ENABLED",
    "ISO15118_PROTOCOL_SUPPORTED", "ISO15118_REQUEST_METERING_RECEIPT", "ISO15118_REQUESTED_ENERGY_TRANSFER_MODE",
    "ISO15118_SECC_ID", "ISO15118_SERVICE_RENEGOTIATION_SUPPORT", "ISO15118_SUPPORTED_PROVIDERS",
    "ISO15118_V2G_CERTIFICATE_INSTALLATION_ENABLED", "LOCAL_AUTH_LIST_AVAILABLE", "BYTES_PER_MESSAGE_SEND_LOCAL_LIST",
    "LOCAL_AUTH_LIST_DISABLE_POST_AUTHORIZE", "LOCAL_AUTH_LIST_ENABLED", "LOCAL_AUTH_LIST_ENTRIES",
    "ITEMS_PER_MESSAGE_SEND_LOCAL_LIST", "LOCAL_AUTH_LIST_STORAGE", "LOCAL_AUTH_LIST_SUPPORTS_EXPIRY_DATE_TIME",
    "LOCAL_ENERGY_STORAGE_CAPACITY", "ACTIVE_MONITORING_BASE", "ACTIVE_MONITORING_LEVEL", "MONITORING_AVAILABLE",
    "BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING", "BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING", "MONITORING_ENABLED",
    "ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING", "ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING",
    "MONITORING_MAX_PERIODIC_EVENT_STREAMS", "MONITORING_MONITORING_BASE", "MONITORING_MONITORING_LEVEL",
    "OFFLINE_MONITORING_EVENT_QUEUING_SEVERITY", "NETWORK_CONFIGURATION_APN",
    "NETWORK_CONFIGURATION_APN_AUTHENTICATION", "NETWORK_CONFIGURATION_APN_ENABLED",
    "NETWORK_CONFIGURATION_APN_PASSWORD", "NETWORK_CONFIGURATION_APN_USER_NAME",
    "NETWORK_CONFIGURATION_BASIC_AUTH_PASSWORD", "NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_HASH_ALGORITHM",
    "NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_ISSUER_KEY_HASH",
    "NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_ISSUER_NAME_HASH",
    "NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_SERIAL_NUMBER", "NETWORK_CONFIGURATION_IDENTITY",
    "NETWORK_CONFIGURATION_MESSAGE_TIMEOUT", "NETWORK_CONFIGURATION_OCPP_CSMS_URL",
    "NETWORK_CONFIGURATION_OCPP_INTERFACE", "NETWORK_CONFIGURATION_OCPP_TRANSPORT",
    "NETWORK_CONFIGURATION_OCPP_VERSION", "NETWORK_CONFIGURATION_PREFERRED_NETWORK",
    "NETWORK_CONFIGURATION_SECURITY_PROFILE", "NETWORK_CONFIGURATION_SIM_PIN",
    "NETWORK_CONFIGURATION_USE_ONLY_PREFERRED_NETWORK", "NETWORK_CONFIGURATION_VPN_ENABLED",
    "NETWORK_CONFIGURATION_VPN_GROUP", "NETWORK_CONFIGURATION_VPN_KEY", "NETWORK_CONFIGURATION_VPN_PASSWORD",
    "NETWORK_CONFIGURATION_VPN_SERVER", "NETWORK_CONFIGURATION_VPN_TYPE", "NETWORK_CONFIGURATION_VPN_USER",
    "ACTIVE_NETWORK_PROFILE", "EXTERNAL_CONFIG_CHANGE_DATE", "MESSAGE_FIELD_LENGTH", "FILE_TRANSFER_PROTOCOLS",
    "HEARTBEAT_INTERVAL", "MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT", "MESSAGE_ATTEMPTS_TRANSACTION_EVENT",
    "DEFAULT_MESSAGE_TIMEOUT", "NETWORK_CONFIGURATION_PRIORITY", "NETWORK_PROFILE_CONNECTION_ATTEMPTS",
    "OFFLINE_THRESHOLD", "PUBLIC_KEY_WITH_SIGNED_METER_VALUE", "QUEUE_ALL_MESSAGES", "RESET_RETRIES",
    "OCPP_COMM_RETRY_BACK_OFF_RANDOM_RANGE", "OCPP_COMM_RETRY_BACK_OFF_REPEAT_TIMES",
    "OCPP_COMM_RETRY_BACK_OFF_WAIT_MINIMUM", "UNLOCK_ON_EV_SIDE_DISCONNECT", "OCPP_COMM_WEB_SOCKET_PING_INTERVAL",
    "PAYMENT_AUTHORIZATION_AMOUNT", "PAYMENT_AUTHORIZE_DIRECT_PAYMENT", "PAYMENT_CONNECTED", "PAYMENT_ENABLED",
    "PAYMENT_FIRMWARE_VERSION", "PAYMENT_ICCID", "PAYMENT_IMSI", "PAYMENT_INCREMENTAL_AUTHORIZATION_AMOUNT",
    "PAYMENT_INCREMENTAL_AUTHORIZATION_THRESHOLD", "PAYMENT_MERCHANT_ADDRESS", "PAYMENT_MERCHANT_CITY",
    "PAYMENT_MERCHANT_ID", "PAYMENT_MERCHANT_NAME", "PAYMENT_MERCHANT_TAX_ID", "PAYMENT_MODEL",
    "PAYMENT_PAYMENT_DETAILS", "PAYMENT_PAYMENT_SERVICE_PROVIDER", "PAYMENT_PROBLEM", "PAYMENT_RECEIPT_BY_CSMS",
    "PAYMENT_RECEIPT_SERVER_URL", "PAYMENT_SERIAL_NUMBER", "PAYMENT_SETTLEMENT_BY_CSMS", "PAYMENT_TERMINAL_ID",
    "PAYMENT_VENDOR_NAME", "RESERVATION_AVAILABLE", "RESERVATION_ENABLED", "RESERVATION_NON_EVSE_SPECIFIC",
    "SAMPLED_DATA_AVAILABLE", "SAMPLED_DATA_ENABLED", "SAMPLED_DATA_REGISTER_VALUES_WITHOUT_PHASES",
    "SAMPLED_DATA_SIGN_READINGS", "SAMPLED_DATA_SIGN_STARTED_READINGS", "SAMPLED_DATA_SIGN_UPDATED_READINGS",
    "SAMPLED_DATA_TX_ENDED_INTERVAL", "SAMPLED_DATA_TX_ENDED_MEASURANDS", "SAMPLED_DATA_TX_STARTED_MEASURANDS",
    "SAMPLED_DATA_TX_UPDATED_INTERVAL", "SAMPLED_DATA_TX_UPDATED_MEASURANDS", "SAMPLED_DATA_UPSTREAM_INTERVAL",
    "SAMPLED_DATA_UPSTREAM_MEASURANDS", "ADDITIONAL_ROOT_CERTIFICATE_CHECK", "ALLOW_CSMSTLS_WILDCARDS",
    "ALLOW_SECURITY_PROFILE_DOWNGRADE", "BASIC_AUTH_PASSWORD", "CERT_SIGNING_REPEAT_TIMES",
    "CERT_SIGNING_WAIT_MINIMUM", "CERTIFICATE_ENTRIES", "IDENTITY", "MAX_CERTIFICATE_CHAIN_SIZE", "ORGANIZATION_NAME",
    "SECURITY_PROFILE", "AC_PHASE_SWITCHING_SUPPORTED", "SMART_CHARGING_AVAILABLE",
    "SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_CHARGING_STATION_EXTERNAL_CONSTRAINTS",
    "SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_LOCAL_GENERATION",
    "SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_TX_PROFILE", "SMART_CHARGING_ENABLED", "CHARGING_PROFILE_ENTRIES",
    "EXTERNAL_CONSTRAINTS_PROFILE_DISALLOWED", "EXTERNAL_CONTROL_SIGNALS_ENABLED", "LIMIT_CHANGE_SIGNIFICANCE",
    "MAX_EXTERNAL_CONSTRAINTS_ID", "NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES", "PERIODS_PER_SCHEDULE", "PHASES_3_TO_1",
    "CHARGING_PROFILE_MAX_STACK_LEVEL", "CHARGING_SCHEDULE_CHARGING_RATE_UNIT", "SETPOINT_PRIORITY",
    "SUPPORTED_ADDITIONAL_PURPOSES", "SMART_CHARGING_SUPPORTS_DYNAMIC_PROFILES", "SMART_CHARGING_SUPPORTS_EVSE_SLEEP",
    "SUPPORTS_DYNAMIC_PROFILES", "SUPPORTS_EVSE_SLEEP", "SUPPORTS_LIMIT_AT_SOC", "SUPPORTS_MAX_OFFLINE_DURATION",
    "SUPPORTS_RANDOMIZED_DELAY", "SUPPORTS_LOCAL_TIME", "SMART_CHARGING_SUPPORTS_LIMIT_AT_SOC",
    "SMART_CHARGING_SUPPORTS_MAX_OFFLINE_DURATION", "SMART_CHARGING_SUPPORTS_RANDOMIZED_DELAY",
    "SMART_CHARGING_SUPPORTS_USE_LOCAL_TIME", "CHARGING_PROFILE_UPDATE_RATE_LIMIT", "COST_AVAILABLE",
    "TARIFF_AVAILABLE", "TARIFF_CONDITIONS_SUPPORTED", "CURRENCY", "COST_ENABLED", "RUNNING_COST_ENABLED",
    "TARIFF_ENABLED", "HANDLE_FAILED_TARIFF", "COST_INTERVAL", "TARIFF_INTERVAL", "TARIFF_MAX_ELEMENTS",
    "OFFLINE_TARIFF_FALLBACK_MESSAGE", "TARIFF_FALLBACK_MESSAGE", "TOTAL_COST_FALLBACK_MESSAGE", "TOKEN_READER_TOKEN",
    "TOKEN_READER_TOKEN_TYPE", "TX_ALLOW_ENERGY_TRANSFER_RESUMPTION", "TX_CHARGING_TIME", "EV_CONNECTION_TIME_OUT",
    "ENERGY_TRANSFER_RESUMPTION_RANDOM_RANGE", "MAX_ENERGY_ON_INVALID_ID", "TX_RESUMPTION_TIMEOUT",
    "STOP_TX_ON_EV_SIDE_DISCONNECT", "STOP_TX_ON_INVALID_ID", "TX_SUPPORTED_LIMITS", "TX_BEFORE_ACCEPTED_ENABLED",
    "TX_START_POINT", "TX_STOP_POINT", "V2X_CHARGING_ENABLED", "V2X_CHARGING_LOCAL_FREQUENCY_UPDATE_THRESHOLD",
    "V2X_CHARGING_LOCAL_LOAD_BALANCING_LOWER_OFFSET", "V2X_CHARGING_LOCAL_LOAD_BALANCING_LOWER_THRESHOLD",
    "V2X_CHARGING_LOCAL_LOAD_BALANCING_UPPER_OFFSET", "V2X_CHARGING_LOCAL_LOAD_BALANCING_UPPER_THRESHOLD",
    "V2X_CHARGING_SUPPORTED_ENERGY_TRANSFER_MODES", "V2X_CHARGING_SUPPORTED_OPERATION_MODES",
    "V2X_SAMPLED_DATA_TX_ENDED_INTERVAL", "V2X_SAMPLED_DATA_TX_ENDED_MEASURANDS",
    "V2X_SAMPLED_DATA_TX_STARTED_MEASURANDS", "V2X_SAMPLED_DATA_TX_UPDATED_INTERVAL",
    "V2X_SAMPLED_DATA_TX_UPDATED_MEASURANDS", "WEB_PAYMENTS_CHARGING_STATION_ID", "WEB_PAYMENTS_LENGTH",
    "WEB_PAYMENTS_QR_CODE_QUALITY", "WEB_PAYMENTS_ROAMING_EVSE_ID", "WEB_PAYMENTS_SHARED_SECRET",
    "WEB_PAYMENTS_TOTP_VERSION", "WEB_PAYMENTS_URL_PARAMETERS", "WEB_PAYMENTS_URL_TEMPLATE",
    "WEB_PAYMENTS_VALIDITY_TIME", "VARIABLES",
]

AC_CURRENT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "ACCurrent",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

AC_VOLTAGE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "ACVoltage",
    Characteristics(DataKind.DECIMAL, unit="V"),
)

ACTIVE: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Active", Characteristics(DataKind.BOOLEAN))

ALLOW_RESET: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "AllowReset", Characteristics(DataKind.BOOLEAN))

ANGLE: Final[Variable[OCPP21, Decimal]] = Variable(OCPP21, None, "Angle", Characteristics(DataKind.DECIMAL, unit="Deg"))

ATTEMPTS: Final[Variable[OCPP21, int]] = Variable(OCPP21, None, "Attempts", Characteristics(DataKind.INTEGER))

AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Available", Characteristics(DataKind.BOOLEAN))

CERTIFICATE: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "Certificate", Characteristics(DataKind.STRING))

COLOR: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "Color", Characteristics(DataKind.STRING))

COMMUNICATION_PARENT: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "CommunicationParent",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
)
"""Part 2, 2.21.1."""

COMPLETE: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Complete", Characteristics(DataKind.BOOLEAN))

CONNECTED_TIME: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "ConnectedTime",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

COUNT: Final[Variable[OCPP21, int]] = Variable(OCPP21, None, "Count", Characteristics(DataKind.INTEGER))

CURRENT_IMBALANCE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "CurrentImbalance",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

DC_CURRENT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "DCCurrent",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

DC_VOLTAGE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "DCVoltage",
    Characteristics(DataKind.DECIMAL, unit="V"),
)

DATA_TEXT: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "DataText", Characteristics(DataKind.STRING))

DATE_TIME: Final[Variable[OCPP21, datetime]] = Variable(OCPP21, None, "DateTime", Characteristics(DataKind.DATE_TIME))

EC_VARIANT: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "ECVariant", Characteristics(DataKind.STRING))

ELECTRICAL_PARENT: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "ElectricalParent",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
)
"""Part 2, 2.21.2."""

ENABLED: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Enabled", Characteristics(DataKind.BOOLEAN))

ENERGY: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Energy",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

ENTRIES: Final[Variable[OCPP21, int]] = Variable(OCPP21, None, "Entries", Characteristics(DataKind.INTEGER))

FALLBACK: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Fallback", Characteristics(DataKind.BOOLEAN))

FAN_SPEED: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "FanSpeed",
    Characteristics(DataKind.DECIMAL, unit="RPM"),
)

FIRMWARE_VERSION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "FirmwareVersion",
    Characteristics(DataKind.STRING),
)

FORCE: Final[Variable[OCPP21, Decimal]] = Variable(OCPP21, None, "Force", Characteristics(DataKind.DECIMAL, unit="N"))

FORMATS: Final[Variable[OCPP21, list[str]]] = Variable(OCPP21, None, "Formats", Characteristics(DataKind.MEMBER_LIST))

FREQUENCY: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Frequency",
    Characteristics(DataKind.DECIMAL, unit="Hz"),
)

FUSE_RATING: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "FuseRating",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

HEIGHT: Final[Variable[OCPP21, Decimal]] = Variable(OCPP21, None, "Height", Characteristics(DataKind.DECIMAL, unit="m"))

HUMIDITY: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Humidity",
    Characteristics(DataKind.DECIMAL, unit="RH"),
)

HYSTERESIS: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Hysteresis",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

ICCID: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "ICCID", Characteristics(DataKind.STRING))

IMSI: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "IMSI", Characteristics(DataKind.STRING))

IMPEDANCE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Impedance",
    Characteristics(DataKind.DECIMAL, unit="Ohm"),
)

INTERVAL: Final[Variable[OCPP21, int]] = Variable(OCPP21, None, "Interval", Characteristics(DataKind.INTEGER, unit="s"))

LABEL: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "Label",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
)
"""Part 2, 2.21.5."""

LENGTH: Final[Variable[OCPP21, Decimal]] = Variable(OCPP21, None, "Length", Characteristics(DataKind.DECIMAL, unit="m"))

LIGHT: Final[Variable[OCPP21, Decimal]] = Variable(OCPP21, None, "Light", Characteristics(DataKind.DECIMAL, unit="lx"))

LOGICAL_PARENT: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "LogicalParent",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
)
"""Part 2, 2.21.3."""

MANUFACTURER: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "Manufacturer", Characteristics(DataKind.STRING))

MESSAGE: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "Message", Characteristics(DataKind.STRING))

MINIMUM_STATUS_DURATION: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    None,
    "MinimumStatusDuration",
    Characteristics(DataKind.INTEGER, unit="s"),
)

MODE: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "Mode", Characteristics(DataKind.STRING))

MODEL: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "Model", Characteristics(DataKind.STRING))

NETWORK_ADDRESS: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "NetworkAddress",
    Characteristics(DataKind.STRING),
)

OPERATED: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Operated", Characteristics(DataKind.BOOLEAN))

OPERATING_TIMES: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "OperatingTimes",
    Characteristics(DataKind.STRING),
)

OVERLOAD: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Overload", Characteristics(DataKind.BOOLEAN))

PERCENT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Percent",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

PHASE_ROTATION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "PhaseRotation",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly", "ReadWrite"),
    evse_level=True,
)
"""Part 2, 2.15.5."""

PHYSICAL_PARENT: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    None,
    "PhysicalParent",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
)
"""Part 2, 2.21.4."""

POST_CHARGING_TIME: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "PostChargingTime",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

POWER: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Power",
    Characteristics(DataKind.DECIMAL, unit="W"),
    other_units=("kW",),
)

PROBLEM: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Problem", Characteristics(DataKind.BOOLEAN))

PROTECTING: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Protecting", Characteristics(DataKind.BOOLEAN))

SERIAL_NUMBER: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "SerialNumber", Characteristics(DataKind.STRING))

SIGNAL_STRENGTH: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "SignalStrength",
    Characteristics(DataKind.DECIMAL, unit="dBm"),
)

STATE: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "State", Characteristics(DataKind.STRING))

STATE_OF_CHARGE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "StateOfCharge",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

STORAGE: Final[Variable[OCPP21, int]] = Variable(OCPP21, None, "Storage", Characteristics(DataKind.INTEGER, unit="B"))

SUPPLY_PHASES: Final[Variable[OCPP21, int]] = Variable(OCPP21, None, "SupplyPhases", Characteristics(DataKind.INTEGER))

SUSPENDING: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Suspending", Characteristics(DataKind.BOOLEAN))

SUSPENSION: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Suspension", Characteristics(DataKind.BOOLEAN))

TEMPERATURE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Temperature",
    Characteristics(DataKind.DECIMAL, unit="Celsius"),
    other_units=("Fahrenheit",),
)

TIME: Final[Variable[OCPP21, datetime]] = Variable(OCPP21, None, "Time", Characteristics(DataKind.DATE_TIME))

TIMEOUT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "Timeout",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

TRIES: Final[Variable[OCPP21, int]] = Variable(OCPP21, None, "Tries", Characteristics(DataKind.INTEGER))

TRIPPED: Final[Variable[OCPP21, bool]] = Variable(OCPP21, None, "Tripped", Characteristics(DataKind.BOOLEAN))

VENDOR_NAME: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "VendorName", Characteristics(DataKind.STRING))

VERSION_DATE: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    None,
    "VersionDate",
    Characteristics(DataKind.DATE_TIME),
)

VERSION_NUMBER: Final[Variable[OCPP21, str]] = Variable(OCPP21, None, "VersionNumber", Characteristics(DataKind.STRING))

VOLTAGE_IMBALANCE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    None,
    "VoltageImbalance",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

ACDER_MODES_SUPPORTED: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "ACDERCtrlr",
    "ModesSupported",
    Characteristics(DataKind.MEMBER_LIST, values_list=DERControlEnumType),
    required=True,
    values_of="DERControlEnumType",
)
"""Part 2, 2.19.2."""

ALIGNED_DATA_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.9.15."""

ALIGNED_DATA_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.14."""

ALIGNED_DATA_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "Interval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.9.17."""

ALIGNED_DATA_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "Measurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.9.16."""

ALIGNED_DATA_SEND_DURING_IDLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "SendDuringIdle",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.9.18."""

ALIGNED_DATA_SIGN_READINGS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "SignReadings",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.19."""

ALIGNED_DATA_SIGN_UPDATED_READINGS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "SignUpdatedReadings",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.20."""

ALIGNED_DATA_TX_ENDED_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "TxEndedInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.9.22."""

ALIGNED_DATA_TX_ENDED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "TxEndedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.9.21."""

ALIGNED_DATA_UPSTREAM_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "UpstreamInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.24."""

ALIGNED_DATA_UPSTREAM_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "AlignedDataCtrlr",
    "UpstreamMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.9.23."""

AUTH_CACHE_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCacheCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.5.2."""

AUTH_CACHE_DISABLE_POST_AUTHORIZATION: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCacheCtrlr",
    "DisablePostAuthorize",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.5.6."""

AUTH_CACHE_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCacheCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.5.1."""

AUTH_CACHE_LIFE_TIME: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "AuthCacheCtrlr",
    "LifeTime",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.5.3."""

AUTH_CACHE_POLICY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "AuthCacheCtrlr",
    "Policy",
    Characteristics(DataKind.OPTION_LIST, values_list=("LRU", "LFU", "FIFO", "CUSTOM")),
    mutability=("ReadWrite",),
)
"""Part 2, 2.5.5."""

AUTH_CACHE_STORAGE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "AuthCacheCtrlr",
    "Storage",
    Characteristics(DataKind.INTEGER, unit="B"),
    mutability=("ReadOnly",),
    limited=True,
)
"""Part 2, 2.5.4."""

ADDITIONAL_INFO_ITEMS_PER_MESSAGE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "AdditionalInfoItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
)
"""Part 2, 2.3.2."""

AUTHORIZE_REMOTE_START: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "AuthorizeRemoteStart",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.3.4."""

DISABLE_REMOTE_AUTHORIZATION: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "DisableRemoteAuthorization",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.8."""

AUTH_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.1."""

LOCAL_AUTHORIZE_OFFLINE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "LocalAuthorizeOffline",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.3.5."""

LOCAL_PRE_AUTHORIZE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "LocalPreAuthorize",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.3.6."""

MASTER_PASS_GROUP_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "MasterPassGroupId",
    Characteristics(DataKind.STRING, max_limit=36),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.7."""

OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "OfflineTxForUnknownIdEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.3."""

AUTH_SUPPORTED_ID_TOKEN_TYPE: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "SupportedIdTokenType",
    Characteristics(DataKind.MEMBER_LIST),
    values_of="IdTokenEnumType / IdTokenEnumStringType",
)

SUPPORTED_ID_TOKEN_TYPES: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "AuthCtrlr",
    "SupportedIdTokenTypes",
    Characteristics(DataKind.MEMBER_LIST),
    mutability=("ReadOnly",),
    required=True,
    values_of="IdTokenEnumType / IdTokenEnumStringType",
)
"""Part 2, 2.3.9."""

BATTERY_CARTRIDGE_SOC: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "BatteryCartridge",
    "SoC",
    Characteristics(DataKind.INTEGER, unit="Percent"),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.20.6."""

BATTERY_CARTRIDGE_SOH: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "BatteryCartridge",
    "SoH",
    Characteristics(DataKind.INTEGER, unit="Percent"),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.20.7."""

BATTERY_CARTRIDGE_WORKING_MODE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "BatteryCartridge",
    "WorkingMode",
    Characteristics(DataKind.OPTION_LIST, values_list=("CC", "CV", "Full", "Ready", "Standby")),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.20.8."""

BATTERY_SWAP_ID_TOKEN: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "BatterySwapCtrlr",
    "IdToken",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
)
"""Part 2, 2.20.3."""

BATTERY_SWAP_MAX_SOC: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "BatterySwapCtrlr",
    "MaxSoc",
    Characteristics(DataKind.INTEGER, unit="Percent"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.20.2."""

BATTERY_SWAP_TARGET_SOC: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "BatterySwapCtrlr",
    "TargetSoC",
    Characteristics(DataKind.INTEGER, unit="Percent"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.20.1."""

BATTERY_SWAP_IN_TIMEOUT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "BatterySwapCtrlr",
    "Timeout",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="In",
    mutability=("ReadWrite",),
)
"""Part 2, 2.20.4."""

BATTERY_SWAP_OUT_TIMEOUT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "BatterySwapCtrlr",
    "Timeout",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="Out",
    mutability=("ReadWrite",),
)
"""Part 2, 2.20.5."""

CHADEMO_AUTO_MANUFACTURER_CODE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "CHAdeMOCtrlr",
    "AutoManufacturerCode",
    Characteristics(DataKind.INTEGER),
)

CHADEMO_CHADEMO_PROTOCOL_NUMBER: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "CHAdeMOCtrlr",
    "CHAdeMOProtocolNumber",
    Characteristics(DataKind.INTEGER),
)

CHADEMO_DYNAMIC_CONTROL: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "CHAdeMOCtrlr",
    "DynamicControl",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_HIGH_CURRENT_CONTROL: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "CHAdeMOCtrlr",
    "HighCurrentControl",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_HIGH_VOLTAGE_CONTROL: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "CHAdeMOCtrlr",
    "HighVoltageControl",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_SELFTEST_ACTIVE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "CHAdeMOCtrlr",
    "SelftestActive",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_VEHICLE_STATUS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "CHAdeMOCtrlr",
    "VehicleStatus",
    Characteristics(DataKind.BOOLEAN),
)

CPPWM_CONTROLLER_STATE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "CPPWMController",
    "State",
    Characteristics(DataKind.STRING),
)

CHARGING_STATION_ACTIVE_TRANSACTION_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ChargingStation",
    "ActiveTransactionId",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
)
"""Part 2, 2.15.12."""

ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ChargingStation",
    "AllowNewSessionsPendingFirmwareUpdate",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.2."""

CHARGING_STATION_AVAILABILITY_STATE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ChargingStation",
    "AvailabilityState",
    Characteristics(DataKind.OPTION_LIST, values_list=("Available", "Occupied", "Reserved", "Unavailable", "Faulted")),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.2."""

CHARGING_STATION_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ChargingStation",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.1."""

CHARGING_STATION_MODEL: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ChargingStation",
    "Model",
    Characteristics(DataKind.STRING),
)

CHARGING_STATION_SUPPLY_PHASES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ChargingStation",
    "SupplyPhases",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.6."""

CHARGING_STATION_VENDOR_NAME: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ChargingStation",
    "VendorName",
    Characteristics(DataKind.STRING),
)

CLOCK_DATE_TIME: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "DateTime",
    Characteristics(DataKind.DATE_TIME),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.25."""

NEXT_TIME_OFFSET_TRANSITION_DATE_TIME: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "NextTimeOffsetTransitionDateTime",
    Characteristics(DataKind.DATE_TIME),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.29."""

NTP_SERVER_URI: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "NtpServerUri",
    Characteristics(DataKind.STRING),
    instance="<digit>",
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.27."""

NTP_SOURCE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "NtpSource",
    Characteristics(DataKind.OPTION_LIST, values_list=("DHCP", "manual")),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.26."""

TIME_ADJUSTMENT_REPORTING_THRESHOLD: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "TimeAdjustmentReportingThreshold",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.33."""

TIME_OFFSET: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "TimeOffset",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.28."""

TIME_OFFSET_NEXT_TRANSITION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "TimeOffset",
    Characteristics(DataKind.STRING),
    instance="NextTransition",
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.30."""

TIME_SOURCE: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "TimeSource",
    Characteristics(DataKind.SEQUENCE_LIST, values_list=("Heartbeat", "NTP", "GPS", "RealTimeClock", "MobileNetwork", "RadioTimeTransmitter")),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.31."""

TIME_ZONE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ClockCtrlr",
    "TimeZone",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.32."""

CONNECTED_EV_AC_CURRENT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "ConnectedEV",
    "ACCurrent",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

CONNECTED_EV_BATTERY_CAPACITY: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "ConnectedEV",
    "BatteryCapacity",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
)

CONNECTED_EV_CHARGING_COMPLETE_BULK: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ConnectedEV",
    "ChargingCompleteBulk",
    Characteristics(DataKind.BOOLEAN),
)

CONNECTED_EV_CHARGING_COMPLETE_FULL: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ConnectedEV",
    "ChargingCompleteFull",
    Characteristics(DataKind.BOOLEAN),
)

CONNECTED_EV_CHARGING_STATE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "ChargingState",
    Characteristics(DataKind.OPTION_LIST),
)

CONNECTED_EV_DC_CURRENT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "ConnectedEV",
    "DCCurrent",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

CONNECTED_EV_DC_VOLTAGE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "ConnectedEV",
    "DCVoltage",
    Characteristics(DataKind.DECIMAL, unit="V"),
)

CONNECTED_EV_DEPARTURE_TIME: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "ConnectedEV",
    "DepartureTime",
    Characteristics(DataKind.DATE_TIME),
)

CONNECTED_EV_DISCHARGE_POWER: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "ConnectedEV",
    "DischargePower",
    Characteristics(DataKind.DECIMAL, unit="W"),
)

CONNECTED_EV_ENERGY_IMPORT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "ConnectedEV",
    "EnergyImport",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
)

CONNECTED_EV_POWER: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "ConnectedEV",
    "Power",
    Characteristics(DataKind.DECIMAL, unit="W"),
)

CONNECTED_EV_PROTOCOL_AGREED: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "ProtocolAgreed",
    Characteristics(DataKind.STRING),
    required_when="when supporting V2X",
)

CONNECTED_EV_PROTOCOL_SUPPORTED_BY_EV: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "ProtocolSupportedByEV",
    Characteristics(DataKind.STRING),
    instance="<priority>",
    required_when="when supporting V2X",
)

CONNECTED_EV_REMAINING_TIME_BULK: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ConnectedEV",
    "RemainingTimeBulk",
    Characteristics(DataKind.INTEGER, unit="s"),
)

CONNECTED_EV_REMAINING_TIME_FULL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ConnectedEV",
    "RemainingTimeFull",
    Characteristics(DataKind.INTEGER, unit="s"),
)

CONNECTED_EV_STATE_OF_CHARGE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ConnectedEV",
    "StateOfCharge",
    Characteristics(DataKind.INTEGER, unit="Percent"),
)

CONNECTED_EV_STATE_OF_CHARGE_BULK: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ConnectedEV",
    "StateOfChargeBulk",
    Characteristics(DataKind.INTEGER, unit="Percent"),
)

CONNECTED_EV_VEHICLE_CERTIFICATE_LEAF: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "VehicleCertificate",
    Characteristics(DataKind.STRING),
    instance="Leaf",
    required_when="when supporting V2X",
)

CONNECTED_EV_VEHICLE_CERTIFICATE_ROOT: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "VehicleCertificate",
    Characteristics(DataKind.STRING),
    instance="Root",
    required_when="when supporting V2X",
)

CONNECTED_EV_VEHICLE_CERTIFICATE_SUB_CA1: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "VehicleCertificate",
    Characteristics(DataKind.STRING),
    instance="SubCA1",
    required_when="when supporting V2X",
)

CONNECTED_EV_VEHICLE_CERTIFICATE_SUB_CA2: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "VehicleCertificate",
    Characteristics(DataKind.STRING),
    instance="SubCA2",
    required_when="when supporting V2X",
)

CONNECTED_EV_VEHICLE_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ConnectedEV",
    "VehicleID",
    Characteristics(DataKind.STRING),
    required_when="when supporting V2X",
)

CONNECTOR_AVAILABILITY_STATE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "Connector",
    "AvailabilityState",
    Characteristics(DataKind.OPTION_LIST, values_list=("Available", "Occupied", "Reserved", "Unavailable", "Faulted")),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.2."""

CONNECTOR_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "Connector",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.1."""

CONNECTOR_CHARGE_PROTOCOL: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "Connector",
    "ChargeProtocol",
    Characteristics(DataKind.STRING),
)

CONNECTOR_TYPE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "Connector",
    "ConnectorType",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.4."""

BATTERY_SLOT_STATUS: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "Connector",
    "SlotStatus",
    Characteristics(DataKind.OPTION_LIST, values_list=("Open", "Locked", "Faulted")),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.20.9."""

CONNECTOR_SUPPLY_PHASES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "Connector",
    "SupplyPhases",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.6."""

CUSTOM_IMPLEMENTATION_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "CustomizationCtrlr",
    "CustomImplementationEnabled",
    Characteristics(DataKind.BOOLEAN),
    instance="<vendorId>",
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.34."""

CUSTOM_TRIGGERS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "CustomizationCtrlr",
    "CustomTriggers",
    Characteristics(DataKind.MEMBER_LIST),
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.35."""

DCDER_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
)

DCDER_INVERTER_HW_VERSION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "InverterHwVersion",
    Characteristics(DataKind.STRING),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_INVERTER_MANUFACTURER: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "InverterManufacturer",
    Characteristics(DataKind.STRING),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_INVERTER_MODEL: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "InverterModel",
    Characteristics(DataKind.STRING),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_INVERTER_SERIAL_NUMBER: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "InverterSerialNumber",
    Characteristics(DataKind.STRING),
)
"""Part 2, 2.19.1."""

DCDER_INVERTER_SW_VERSION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "InverterSwVersion",
    Characteristics(DataKind.STRING),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_ISLANDING_DETECTION_METHOD: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "IslandingDetectionMethod",
    Characteristics(DataKind.OPTION_LIST, values_list=IslandingDetectionEnumType),
    values_of="IslandingDetectionEnumType",
)
"""Part 2, 2.19.1."""

DCDER_ISLANDING_DETECTION_TRIP_TIME: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "IslandingDetectionTripTime",
    Characteristics(DataKind.DECIMAL, unit="s"),
)
"""Part 2, 2.19.1."""

DCDER_MAX_CHARGE_RATE_VA: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MaxChargeRateVA",
    Characteristics(DataKind.DECIMAL, unit="VA"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_MAX_CHARGE_RATE_W: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MaxChargeRateW",
    Characteristics(DataKind.DECIMAL, unit="W"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_MAX_V: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MaxV",
    Characteristics(DataKind.DECIMAL, unit="V"),
)
"""Part 2, 2.19.1."""

DCDER_MAX_VA: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MaxVA",
    Characteristics(DataKind.DECIMAL, unit="VA"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_MAX_VAR: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MaxVar",
    Characteristics(DataKind.DECIMAL, unit="var"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_MAX_VAR_NEG: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MaxVarNeg",
    Characteristics(DataKind.DECIMAL, unit="var"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_MAX_W: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MaxW",
    Characteristics(DataKind.DECIMAL, unit="W"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_MIN_V: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "MinV",
    Characteristics(DataKind.DECIMAL, unit="V"),
)
"""Part 2, 2.19.1."""

DCDER_MODES_SUPPORTED: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "ModesSupported",
    Characteristics(DataKind.MEMBER_LIST, values_list=DERControlEnumType),
    required=True,
    values_of="DERControlEnumType",
)
"""Part 2, 2.19.1."""

DCDER_OVER_EXCITED_PF: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "OverExcitedPF",
    Characteristics(DataKind.DECIMAL),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_OVER_EXCITED_W: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "OverExcitedW",
    Characteristics(DataKind.DECIMAL, unit="W"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_REACTIVE_SUSCEPTANCE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "ReactiveSusceptance",
    Characteristics(DataKind.DECIMAL, unit="S"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_UNDER_EXCITED_PF: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "UnderExcitedPF",
    Characteristics(DataKind.DECIMAL),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_UNDER_EXCITED_W: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "UnderExcitedW",
    Characteristics(DataKind.DECIMAL, unit="W"),
    required=True,
)
"""Part 2, 2.19.1."""

DCDER_V_NOM: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DCDERCtrlr",
    "VNom",
    Characteristics(DataKind.DECIMAL, unit="V"),
)
"""Part 2, 2.19.1."""

DATA_COLLECTOR_DATE_TIME_END: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "DataCollector",
    "DateTime",
    Characteristics(DataKind.DATE_TIME),
    instance="End",
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.8.3."""

DATA_COLLECTOR_DATE_TIME_START: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "DataCollector",
    "DateTime",
    Characteristics(DataKind.DATE_TIME),
    instance="Start",
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.8.2."""

DATA_COLLECTOR_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "DataCollector",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.8.1."""

DATA_COLLECTOR_SAMPLED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "DataCollector",
    "SampledMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    evse_level=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.18.8.4."""

DATA_COLLECTOR_SAMPLING_INTERVAL: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "DataCollector",
    "SamplingInterval",
    Characteristics(DataKind.DECIMAL, unit="s"),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.8.5."""

BYTES_PER_MESSAGE_GET_REPORT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetReport",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.19."""

BYTES_PER_MESSAGE_GET_VARIABLES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.20."""

BYTES_PER_MESSAGE_SET_VARIABLES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.24."""

CONFIGURATION_VALUE_SIZE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "ConfigurationValueSize",
    Characteristics(DataKind.INTEGER, max_limit=2500),
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.21."""

ITEMS_PER_MESSAGE_GET_REPORT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetReport",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.17."""

ITEMS_PER_MESSAGE_GET_VARIABLES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.18."""

ITEMS_PER_MESSAGE_SET_VARIABLES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.23."""

REPORTING_VALUE_SIZE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "ReportingValueSize",
    Characteristics(DataKind.INTEGER, max_limit=2500),
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.22."""

DEVICE_DATA_VALUE_SIZE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DeviceDataCtrlr",
    "ValueSize",
    Characteristics(DataKind.INTEGER),
)

DISPLAY_MESSAGE_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "DisplayMessageCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.14.2."""

NUMBER_OF_DISPLAY_MESSAGES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "DisplayMessageCtrlr",
    "DisplayMessages",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    limited=True,
)
"""Part 2, 2.14.3."""

DISPLAY_MESSAGE_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "DisplayMessageCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.14.1."""

DISPLAY_MESSAGE_LANGUAGE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "DisplayMessageCtrlr",
    "Language",
    Characteristics(DataKind.OPTION_LIST),
    mutability=("ReadWrite",),
    required=True,
    values_of="RFC 5646 tags",
)
"""Part 2, 2.14.7."""

DISPLAY_MESSAGE_SUPPORTED_FORMATS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "DisplayMessageCtrlr",
    "SupportedFormats",
    Characteristics(DataKind.MEMBER_LIST, values_list=MessageFormatEnumType),
    mutability=("ReadOnly",),
    required=True,
    values_of="MessageFormatEnumType",
)
"""Part 2, 2.14.4."""

DISPLAY_MESSAGE_SUPPORTED_PRIORITIES: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "DisplayMessageCtrlr",
    "SupportedPriorities",
    Characteristics(DataKind.MEMBER_LIST, values_list=MessagePriorityEnumType),
    mutability=("ReadOnly",),
    required=True,
    values_of="MessagePriorityEnumType",
)
"""Part 2, 2.14.5."""

DISPLAY_MESSAGE_SUPPORTED_STATES: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "DisplayMessageCtrlr",
    "SupportedStates",
    Characteristics(DataKind.MEMBER_LIST, values_list=MessageStateEnumType),
    mutability=("ReadOnly",),
    required=True,
    values_of="MessageStateEnumType",
)
"""Part 2, 2.14.6."""

EVSE_ACTIVE_TRANSACTION_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "EVSE",
    "ActiveTransactionId",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.15.11."""

EVSE_ALLOW_RESET: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "EVSE",
    "AllowReset",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.15.3."""

EVSE_AVAILABILITY_STATE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "EVSE",
    "AvailabilityState",
    Characteristics(DataKind.OPTION_LIST, values_list=("Available", "Occupied", "Reserved", "Unavailable", "Faulted")),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.2."""

EVSE_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "EVSE",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.1."""

EVSE_CHARGING_STATE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "EVSE",
    "ChargingState",
    Characteristics(DataKind.OPTION_LIST, values_list=("EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE", "Idle")),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.15.10."""

DC_INPUT_PHASE_CONTROL: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "EVSE",
    "DCInputPhaseControl",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.15.7."""

DISCHARGE_POWER: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "EVSE",
    "DischargePower",
    Characteristics(DataKind.DECIMAL, unit="W"),
    mutability=("ReadOnly",),
    evse_level=True,
    limited=True,
    other_units=("kW",),
)
"""Part 2, 2.15.9."""

EVSE_EVSE_ID: Final[Variable[OCPP21, str]] = Variable(OCPP21, "EVSE", "EvseId", Characteristics(DataKind.STRING))

ISO15118_EVSE_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "EVSE",
    "ISO15118EvseId",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.16.10."""

EVSE_POWER: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "EVSE",
    "Power",
    Characteristics(DataKind.DECIMAL, unit="W"),
    mutability=("ReadOnly",),
    required=True,
    required_when="maxLimit only",
    evse_level=True,
    limited=True,
    other_units=("kW",),
)
"""Part 2, 2.15.8."""

EVSE_SUPPLY_PHASES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "EVSE",
    "SupplyPhases",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.15.6."""

FISCAL_METERING_ENERGY_EXPORT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "FiscalMetering",
    "EnergyExport",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

FISCAL_METERING_ENERGY_EXPORT_REGISTER: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "FiscalMetering",
    "EnergyExportRegister",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

FISCAL_METERING_ENERGY_IMPORT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "FiscalMetering",
    "EnergyImport",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

FISCAL_METERING_ENERGY_IMPORT_REGISTER: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "FiscalMetering",
    "EnergyImportRegister",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

FISCAL_METER_PUBLIC_KEY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "FiscalMetering",
    "PublicKey",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.9.26."""

FREQUENCY_SIMULATOR_DATE_TIME_END: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "FrequencySimulator",
    "DateTime",
    Characteristics(DataKind.DATE_TIME),
    instance="End",
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.7.3."""

FREQUENCY_SIMULATOR_DATE_TIME_START: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "FrequencySimulator",
    "DateTime",
    Characteristics(DataKind.DATE_TIME),
    instance="Start",
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.7.2."""

FREQUENCY_SIMULATOR_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "FrequencySimulator",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.7.1."""

FREQUENCY_SIMULATOR_SCHEDULE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "FrequencySimulator",
    "FrequencySchedule",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.7.4."""

CENTRAL_CONTRACT_VALIDATION_ALLOWED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "CentralContractValidationAllowed",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.16.1."""

ISO15118_CERTIFICATE_STATUS_SOURCE: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "CertificateStatusSource",
    Characteristics(DataKind.MEMBER_LIST),
)

ISO15118_CONTRACT_CERTIFICATE_INSTALLATION_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "ContractCertificateInstallationEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.16.5."""

CONTRACT_VALIDATION_OFFLINE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "ContractValidationOffline",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.16.2."""

ISO15118_COUNTRY_NAME: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "CountryName",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.16.8."""

ISO15118_MAX_PRICE_ELEMENTS: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "MaxPriceElements",
    Characteristics(DataKind.INTEGER, min_limit=12, max_limit=1024),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.16.14."""

ISO15118_MAX_SCHEDULE_ENTRIES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "MaxScheduleEntries",
    Characteristics(DataKind.INTEGER),
)

ISO15118_NOTIFICATION_DELAY: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "NotificationDelay",
    Characteristics(DataKind.INTEGER, unit="s"),
)

ISO15118_NOTIFICATION_MAX_DELAY: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "NotificationMaxDelay",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly", "ReadWrite"),
    evse_level=True,
)
"""Part 2, 2.16.11."""

ISO15118_ORGANIZATION_NAME: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "OrganizationName",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.16.9."""

ISO15118_PNC_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "PnCEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.16.3."""

ISO15118_PROTOCOL_SUPPORTED: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "ProtocolSupported",
    Characteristics(DataKind.STRING),
    instance="<1..20>",
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.16.15."""

ISO15118_REQUEST_METERING_RECEIPT: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "RequestMeteringReceipt",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.16.6."""

ISO15118_REQUESTED_ENERGY_TRANSFER_MODE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "RequestedEnergyTransferMode",
    Characteristics(DataKind.OPTION_LIST),
)

ISO15118_SECC_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "SeccId",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.16.7."""

ISO15118_SERVICE_RENEGOTIATION_SUPPORT: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "ServiceRenegotiationSupport",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.16.12."""

ISO15118_SUPPORTED_PROVIDERS: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "SupportedProviders",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.16.13."""

ISO15118_V2G_CERTIFICATE_INSTALLATION_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ISO15118Ctrlr",
    "V2GCertificateInstallationEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.16.4."""

LOCAL_AUTH_LIST_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.6.3."""

BYTES_PER_MESSAGE_SEND_LOCAL_LIST: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required_when="when LocalAuthListAvailable is true",
)
"""Part 2, 2.6.5."""

LOCAL_AUTH_LIST_DISABLE_POST_AUTHORIZE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "DisablePostAuthorize",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.6.7."""

LOCAL_AUTH_LIST_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.6.1."""

LOCAL_AUTH_LIST_ENTRIES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "Entries",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required_when="when LocalAuthListAvailable is true",
    limited=True,
)
"""Part 2, 2.6.2."""

ITEMS_PER_MESSAGE_SEND_LOCAL_LIST: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required_when="when LocalAuthListAvailable is true",
)
"""Part 2, 2.6.4."""

LOCAL_AUTH_LIST_STORAGE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "Storage",
    Characteristics(DataKind.INTEGER, unit="B"),
    mutability=("ReadOnly",),
    limited=True,
)
"""Part 2, 2.6.6."""

LOCAL_AUTH_LIST_SUPPORTS_EXPIRY_DATE_TIME: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "LocalAuthListCtrlr",
    "SupportsExpiryDateTime",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.6.8."""

LOCAL_ENERGY_STORAGE_CAPACITY: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "LocalEnergyStorage",
    "Capacity",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
)

ACTIVE_MONITORING_BASE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "ActiveMonitoringBase",
    Characteristics(DataKind.OPTION_LIST, values_list=("All", "FactoryDefault", "HardWiredOnly")),
    mutability=("ReadOnly",),
)
"""Part 2, 2.13.8."""

ACTIVE_MONITORING_LEVEL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "ActiveMonitoringLevel",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
)
"""Part 2, 2.13.9."""

MONITORING_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.13.2."""

BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="ClearVariableMonitoring",
    mutability=("ReadOnly",),
)
"""Part 2, 2.13.5."""

BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariableMonitoring",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.13.6."""

MONITORING_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.13.1."""

ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="ClearVariableMonitoring",
    mutability=("ReadOnly",),
)
"""Part 2, 2.13.3."""

ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariableMonitoring",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.13.4."""

MONITORING_MAX_PERIODIC_EVENT_STREAMS: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "MaxPeriodicEventStreams",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
)
"""Part 2, 2.13.10."""

MONITORING_MONITORING_BASE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "MonitoringBase",
    Characteristics(DataKind.OPTION_LIST, values_list=("All", "FactoryDefault", "HardWiredOnly")),
)

MONITORING_MONITORING_LEVEL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "MonitoringLevel",
    Characteristics(DataKind.INTEGER),
)

OFFLINE_MONITORING_EVENT_QUEUING_SEVERITY: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "MonitoringCtrlr",
    "OfflineQueuingSeverity",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
)
"""Part 2, 2.13.7."""

NETWORK_CONFIGURATION_APN: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "Apn",
    Characteristics(DataKind.STRING, max_limit=2000),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_APN_AUTHENTICATION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "ApnAuthentication",
    Characteristics(DataKind.STRING),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_APN_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "ApnEnabled",
    Characteristics(DataKind.BOOLEAN),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_APN_PASSWORD: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "ApnPassword",
    Characteristics(DataKind.STRING, max_limit=64),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "WriteOnly"),
    secret=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_APN_USER_NAME: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "ApnUserName",
    Characteristics(DataKind.STRING, max_limit=50),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_BASIC_AUTH_PASSWORD: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "BasicAuthPassword",
    Characteristics(DataKind.STRING, max_limit=64),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "WriteOnly"),
    required=True,
    secret=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_HASH_ALGORITHM: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "CsmsRootCertificateHashAlgorithm",
    Characteristics(DataKind.STRING),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_ISSUER_KEY_HASH: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "CsmsRootCertificateIssuerKeyHash",
    Characteristics(DataKind.STRING),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_ISSUER_NAME_HASH: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "CsmsRootCertificateIssuerNameHash",
    Characteristics(DataKind.STRING),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_SERIAL_NUMBER: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "CsmsRootCertificateSerialNumber",
    Characteristics(DataKind.STRING),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_IDENTITY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "Identity",
    Characteristics(DataKind.STRING, max_limit=48),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required_when="SecurityCtrlr.Identity is ReadWrite",
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_MESSAGE_TIMEOUT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "MessageTimeout",
    Characteristics(DataKind.INTEGER),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_OCPP_CSMS_URL: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "OcppCsmsUrl",
    Characteristics(DataKind.STRING, max_limit=2000),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_OCPP_INTERFACE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "OcppInterface",
    Characteristics(DataKind.OPTION_LIST, values_list=OCPPInterfaceEnumType),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
    values_of="OCPPInterfaceEnumType",
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_OCPP_TRANSPORT: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "OcppTransport",
    Characteristics(DataKind.OPTION_LIST, values_list=("SOAP", "JSON")),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_OCPP_VERSION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "OcppVersion",
    Characteristics(DataKind.OPTION_LIST, values_list=OCPPVersionEnumType),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
    values_of="OCPPVersionEnumType",
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_PREFERRED_NETWORK: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "PreferredNetwork",
    Characteristics(DataKind.STRING, max_limit=6),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_SECURITY_PROFILE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "SecurityProfile",
    Characteristics(DataKind.INTEGER),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_SIM_PIN: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "SimPin",
    Characteristics(DataKind.STRING),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    secret=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_USE_ONLY_PREFERRED_NETWORK: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "UseOnlyPreferredNetwork",
    Characteristics(DataKind.BOOLEAN),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_VPN_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "VpnEnabled",
    Characteristics(DataKind.BOOLEAN),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_VPN_GROUP: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "VpnGroup",
    Characteristics(DataKind.STRING, max_limit=50),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_VPN_KEY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "VpnKey",
    Characteristics(DataKind.STRING, max_limit=255),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
    secret=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_VPN_PASSWORD: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "VpnPassword",
    Characteristics(DataKind.STRING, max_limit=64),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "WriteOnly"),
    secret=True,
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_VPN_SERVER: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "VpnServer",
    Characteristics(DataKind.STRING, max_limit=2000),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_VPN_TYPE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "VpnType",
    Characteristics(DataKind.STRING),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

NETWORK_CONFIGURATION_VPN_USER: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "NetworkConfiguration",
    "VpnUser",
    Characteristics(DataKind.STRING, max_limit=50),
    component_instance="<configurationSlot>",
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.1.8."""

ACTIVE_NETWORK_PROFILE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "ActiveNetworkProfile",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.1."""

EXTERNAL_CONFIG_CHANGE_DATE: Final[Variable[OCPP21, datetime]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "ExternalConfigChangeDate",
    Characteristics(DataKind.DATE_TIME),
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.36."""

MESSAGE_FIELD_LENGTH: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "FieldLength",
    Characteristics(DataKind.INTEGER),
    instance="<message>.<field>",
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.16."""

FILE_TRANSFER_PROTOCOLS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "FileTransferProtocols",
    Characteristics(DataKind.MEMBER_LIST, values_list=("FTP", "FTPS", "HTTP", "HTTPS", "SFTP")),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.4."""

HEARTBEAT_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "HeartbeatInterval",
    Characteristics(DataKind.INTEGER, unit="s", min_limit=1),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.5."""

MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "MessageAttemptInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="TransactionEvent",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.12."""

MESSAGE_ATTEMPTS_TRANSACTION_EVENT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "MessageAttempts",
    Characteristics(DataKind.INTEGER),
    instance="TransactionEvent",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.11."""

DEFAULT_MESSAGE_TIMEOUT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "MessageTimeout",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="Default",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.3."""

NETWORK_CONFIGURATION_PRIORITY: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "NetworkConfigurationPriority",
    Characteristics(DataKind.SEQUENCE_LIST),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.6."""

NETWORK_PROFILE_CONNECTION_ATTEMPTS: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "NetworkProfileConnectionAttempts",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.7."""

OFFLINE_THRESHOLD: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "OfflineThreshold",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.9."""

PUBLIC_KEY_WITH_SIGNED_METER_VALUE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "PublicKeyWithSignedMeterValue",
    Characteristics(DataKind.OPTION_LIST, values_list=("Never", "OncePerTransaction", "EveryMeterValue")),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.25."""

QUEUE_ALL_MESSAGES: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "QueueAllMessages",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.10."""

RESET_RETRIES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "ResetRetries",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.15."""

OCPP_COMM_RETRY_BACK_OFF_RANDOM_RANGE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "RetryBackOffRandomRange",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)

OCPP_COMM_RETRY_BACK_OFF_REPEAT_TIMES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "RetryBackOffRepeatTimes",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
    required=True,
)

OCPP_COMM_RETRY_BACK_OFF_WAIT_MINIMUM: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "RetryBackOffWaitMinimum",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)

UNLOCK_ON_EV_SIDE_DISCONNECT: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "UnlockOnEVSideDisconnect",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.13."""

OCPP_COMM_WEB_SOCKET_PING_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "OCPPCommCtrlr",
    "WebSocketPingInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)

PAYMENT_AUTHORIZATION_AMOUNT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "AuthorizationAmount",
    Characteristics(DataKind.DECIMAL),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_AUTHORIZE_DIRECT_PAYMENT: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "AuthorizeDirectPayment",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_CONNECTED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Connected",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_FIRMWARE_VERSION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "FirmwareVersion",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_ICCID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "ICCID",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_IMSI: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "IMSI",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_INCREMENTAL_AUTHORIZATION_AMOUNT: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "IncrementalAuthorizationAmount",
    Characteristics(DataKind.DECIMAL),
    mutability=("ReadWrite",),
)
"""Part 2, 2.4.1."""

PAYMENT_INCREMENTAL_AUTHORIZATION_THRESHOLD: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "IncrementalAuthorizationThreshold",
    Characteristics(DataKind.DECIMAL),
    mutability=("ReadWrite",),
)
"""Part 2, 2.4.1."""

PAYMENT_MERCHANT_ADDRESS: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Merchant",
    Characteristics(DataKind.STRING),
    instance="Address",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_MERCHANT_CITY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Merchant",
    Characteristics(DataKind.STRING),
    instance="City",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_MERCHANT_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Merchant",
    Characteristics(DataKind.STRING),
    instance="Id",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_MERCHANT_NAME: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Merchant",
    Characteristics(DataKind.STRING),
    instance="Name",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_MERCHANT_TAX_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Merchant",
    Characteristics(DataKind.STRING),
    instance="TaxId",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_MODEL: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Model",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_PAYMENT_DETAILS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "PaymentDetails",
    Characteristics(DataKind.MEMBER_LIST),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_PAYMENT_SERVICE_PROVIDER: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "PaymentServiceProvider",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_PROBLEM: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "Problem",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_RECEIPT_BY_CSMS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "ReceiptByCSMS",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_RECEIPT_SERVER_URL: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "ReceiptServerUrl",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_SERIAL_NUMBER: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "SerialNumber",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_SETTLEMENT_BY_CSMS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "SettlementByCSMS",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_TERMINAL_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "TerminalID",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

PAYMENT_VENDOR_NAME: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "PaymentCtrlr",
    "VendorName",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.4.1."""

RESERVATION_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ReservationCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.10.2."""

RESERVATION_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ReservationCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.10.1."""

RESERVATION_NON_EVSE_SPECIFIC: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "ReservationCtrlr",
    "NonEvseSpecific",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.10.3."""

SAMPLED_DATA_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.9.2."""

SAMPLED_DATA_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.1."""

SAMPLED_DATA_REGISTER_VALUES_WITHOUT_PHASES: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "RegisterValuesWithoutPhases",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.3."""

SAMPLED_DATA_SIGN_READINGS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "SignReadings",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.4."""

SAMPLED_DATA_SIGN_STARTED_READINGS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "SignStartedReadings",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.5."""

SAMPLED_DATA_SIGN_UPDATED_READINGS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "SignUpdatedReadings",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.6."""

SAMPLED_DATA_TX_ENDED_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "TxEndedInterval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.9.8."""

SAMPLED_DATA_TX_ENDED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "TxEndedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.9.7."""

SAMPLED_DATA_TX_STARTED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "TxStartedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.9.9."""

SAMPLED_DATA_TX_UPDATED_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "TxUpdatedInterval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.9.11."""

SAMPLED_DATA_TX_UPDATED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "TxUpdatedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.9.10."""

SAMPLED_DATA_UPSTREAM_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "UpstreamInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.13."""

SAMPLED_DATA_UPSTREAM_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "SampledDataCtrlr",
    "UpstreamMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.9.12."""

ADDITIONAL_ROOT_CERTIFICATE_CHECK: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "AdditionalRootCertificateCheck",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.2.6."""

ALLOW_CSMSTLS_WILDCARDS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "AllowCSMSTLSWildcards",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)

ALLOW_SECURITY_PROFILE_DOWNGRADE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "AllowSecurityProfileDowngrade",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.2.10."""

BASIC_AUTH_PASSWORD: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "BasicAuthPassword",
    Characteristics(DataKind.STRING, max_limit=64),
    mutability=("WriteOnly",),
    secret=True,
)
"""Part 2, 2.2.1."""

CERT_SIGNING_REPEAT_TIMES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "CertSigningRepeatTimes",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
)
"""Part 2, 2.2.9."""

CERT_SIGNING_WAIT_MINIMUM: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "CertSigningWaitMinimum",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.2.8."""

CERTIFICATE_ENTRIES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "CertificateEntries",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    limited=True,
)
"""Part 2, 2.2.4."""

IDENTITY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "Identity",
    Characteristics(DataKind.STRING, max_limit=48),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.2.2."""

MAX_CERTIFICATE_CHAIN_SIZE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "MaxCertificateChainSize",
    Characteristics(DataKind.INTEGER, max_limit=10000),
    mutability=("ReadOnly",),
)
"""Part 2, 2.2.7."""

ORGANIZATION_NAME: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "OrganizationName",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.2.3."""

SECURITY_PROFILE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SecurityCtrlr",
    "SecurityProfile",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.2.5."""

AC_PHASE_SWITCHING_SUPPORTED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "ACPhaseSwitchingSupported",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.3."""

SMART_CHARGING_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.2."""

SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_CHARGING_STATION_EXTERNAL_CONSTRAINTS: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "ChargingProfilePersistence",
    Characteristics(DataKind.BOOLEAN),
    instance="ChargingStationExternalConstraints",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.13."""

SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_LOCAL_GENERATION: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "ChargingProfilePersistence",
    Characteristics(DataKind.BOOLEAN),
    instance="LocalGeneration",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.13."""

SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_TX_PROFILE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "ChargingProfilePersistence",
    Characteristics(DataKind.BOOLEAN),
    instance="TxProfile",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.13."""

SMART_CHARGING_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.11.1."""

CHARGING_PROFILE_ENTRIES: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "Entries",
    Characteristics(DataKind.INTEGER),
    instance="ChargingProfiles",
    mutability=("ReadOnly",),
    required=True,
    limited=True,
)
"""Part 2, 2.11.11."""

EXTERNAL_CONSTRAINTS_PROFILE_DISALLOWED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "ExternalConstraintsProfileDisallowed",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.11.8."""

EXTERNAL_CONTROL_SIGNALS_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "ExternalControlSignalsEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.11.7."""

LIMIT_CHANGE_SIGNIFICANCE: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "LimitChangeSignificance",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.11.12."""

MAX_EXTERNAL_CONSTRAINTS_ID: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "MaxExternalConstraintsId",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
)
"""Part 2, 2.11.16."""

NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "NotifyChargingLimitWithSchedules",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.11.9."""

PERIODS_PER_SCHEDULE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "PeriodsPerSchedule",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.11.6."""

PHASES_3_TO_1: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "Phases3to1",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.10."""

CHARGING_PROFILE_MAX_STACK_LEVEL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "ProfileStackLevel",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.11.4."""

CHARGING_SCHEDULE_CHARGING_RATE_UNIT: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "RateUnit",
    Characteristics(DataKind.MEMBER_LIST, values_list=("A", "W")),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.11.5."""

SETPOINT_PRIORITY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SetpointPriority",
    Characteristics(DataKind.OPTION_LIST, values_list=("ExternalSystem", "CSMS")),
    mutability=("ReadWrite",),
)
"""Part 2, 2.11.15."""

SUPPORTED_ADDITIONAL_PURPOSES: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportedAdditionalPurposes",
    Characteristics(DataKind.MEMBER_LIST, values_list=("PriorityCharging", "LocalGeneration")),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.17."""

SMART_CHARGING_SUPPORTS_DYNAMIC_PROFILES: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsDynamicProfiles",
    Characteristics(DataKind.BOOLEAN),
)

SMART_CHARGING_SUPPORTS_EVSE_SLEEP: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsEvseSleep",
    Characteristics(DataKind.BOOLEAN),
)

SUPPORTS_DYNAMIC_PROFILES: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsFeature",
    Characteristics(DataKind.BOOLEAN),
    instance="DynamicProfiles",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.18."""

SUPPORTS_EVSE_SLEEP: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsFeature",
    Characteristics(DataKind.BOOLEAN),
    instance="EvseSleep",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.23."""

SUPPORTS_LIMIT_AT_SOC: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsFeature",
    Characteristics(DataKind.BOOLEAN),
    instance="LimitAtSoC",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.22."""

SUPPORTS_MAX_OFFLINE_DURATION: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsFeature",
    Characteristics(DataKind.BOOLEAN),
    instance="MaxOfflineDuration",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.19."""

SUPPORTS_RANDOMIZED_DELAY: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsFeature",
    Characteristics(DataKind.BOOLEAN),
    instance="RandomizedDelay",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.21."""

SUPPORTS_LOCAL_TIME: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsFeature",
    Characteristics(DataKind.BOOLEAN),
    instance="UseLocalTime",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.20."""

SMART_CHARGING_SUPPORTS_LIMIT_AT_SOC: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsLimitAtSoC",
    Characteristics(DataKind.BOOLEAN),
)

SMART_CHARGING_SUPPORTS_MAX_OFFLINE_DURATION: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsMaxOfflineDuration",
    Characteristics(DataKind.BOOLEAN),
)

SMART_CHARGING_SUPPORTS_RANDOMIZED_DELAY: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsRandomizedDelay",
    Characteristics(DataKind.BOOLEAN),
)

SMART_CHARGING_SUPPORTS_USE_LOCAL_TIME: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "SupportsUseLocalTime",
    Characteristics(DataKind.BOOLEAN),
)

CHARGING_PROFILE_UPDATE_RATE_LIMIT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "SmartChargingCtrlr",
    "UpdateRateLimit",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.14."""

COST_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    instance="Cost",
    mutability=("ReadOnly",),
)
"""Part 2, 2.12.4."""

TARIFF_AVAILABLE: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    instance="Tariff",
    mutability=("ReadOnly",),
)
"""Part 2, 2.12.1."""

TARIFF_CONDITIONS_SUPPORTED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "ConditionsSupported",
    Characteristics(DataKind.BOOLEAN),
    instance="Tariff",
    mutability=("ReadOnly",),
    required_when="if TariffAvailable = true",
)
"""Part 2, 2.12.13."""

CURRENCY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Currency",
    Characteristics(DataKind.STRING, max_limit=3),
    mutability=("ReadWrite",),
    required_when="only when TariffEnabled = false",
)
"""Part 2, 2.12.7."""

COST_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    instance="Cost",
    mutability=("ReadWrite", "ReadOnly"),
)
"""Part 2, 2.12.5."""

RUNNING_COST_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    instance="RunningCost",
    mutability=("ReadWrite",),
    required_when="if CostAvailable = true",
)
"""Part 2, 2.12.9."""

TARIFF_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    instance="Tariff",
    mutability=("ReadWrite", "ReadOnly"),
)
"""Part 2, 2.12.2."""

HANDLE_FAILED_TARIFF: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "HandleFailedTariff",
    Characteristics(DataKind.OPTION_LIST, values_list=("Deauthorize", "UseDefaultTariff", "CentralCost")),
    instance="Tariff",
    mutability=("ReadWrite",),
    required_when="if TariffAvailable = true",
)
"""Part 2, 2.12.14."""

COST_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Interval",
    Characteristics(DataKind.INTEGER, unit="s", min_limit=1),
    instance="Cost",
    mutability=("ReadWrite",),
    required_when="if CostAvailable = true",
)
"""Part 2, 2.12.10."""

TARIFF_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "Interval",
    Characteristics(DataKind.INTEGER, unit="s", min_limit=0),
    instance="Tariff",
    mutability=("ReadWrite",),
    required_when="if TariffAvailable = true and CostAvailable = true",
)
"""Part 2, 2.12.11."""

TARIFF_MAX_ELEMENTS: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "MaxElements",
    Characteristics(DataKind.INTEGER, min_limit=0),
    instance="Tariff",
    mutability=("ReadOnly",),
    required_when="if TariffAvailable = true",
)
"""Part 2, 2.12.12."""

OFFLINE_TARIFF_FALLBACK_MESSAGE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "OfflineTariffFallbackMessage",
    Characteristics(DataKind.STRING, max_limit=512),
    instance="<language>",
    mutability=("ReadWrite",),
)
"""Part 2, 2.12.8."""

TARIFF_FALLBACK_MESSAGE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "TariffFallbackMessage",
    Characteristics(DataKind.STRING, max_limit=512),
    instance="<language>",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.12.3."""

TOTAL_COST_FALLBACK_MESSAGE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "TariffCostCtrlr",
    "TotalCostFallbackMessage",
    Characteristics(DataKind.STRING, max_limit=512),
    instance="<language>",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.12.6."""

TOKEN_READER_TOKEN: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "TokenReader",
    "Token",
    Characteristics(DataKind.STRING),
)

TOKEN_READER_TOKEN_TYPE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "TokenReader",
    "TokenType",
    Characteristics(DataKind.OPTION_LIST),
)

TX_ALLOW_ENERGY_TRANSFER_RESUMPTION: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TxCtrlr",
    "AllowEnergyTransferResumption",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.7.10."""

TX_CHARGING_TIME: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "TxCtrlr",
    "ChargingTime",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

EV_CONNECTION_TIME_OUT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "TxCtrlr",
    "EVConnectionTimeOut",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.7.1."""

ENERGY_TRANSFER_RESUMPTION_RANDOM_RANGE: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "TxCtrlr",
    "EnergyTransferResumptionRandomRange",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)

MAX_ENERGY_ON_INVALID_ID: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "TxCtrlr",
    "MaxEnergyOnInvalidId",
    Characteristics(DataKind.INTEGER, unit="Wh"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.7."""

TX_RESUMPTION_TIMEOUT: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "TxCtrlr",
    "ResumptionTimeout",
    Characteristics(DataKind.INTEGER, unit="s", min_limit=0),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.7.9."""

STOP_TX_ON_EV_SIDE_DISCONNECT: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TxCtrlr",
    "StopTxOnEVSideDisconnect",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.7.2."""

STOP_TX_ON_INVALID_ID: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TxCtrlr",
    "StopTxOnInvalidId",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.7.8."""

TX_SUPPORTED_LIMITS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "TxCtrlr",
    "SupportedLimits",
    Characteristics(DataKind.MEMBER_LIST, values_list=("maxCost", "maxEnergy", "maxLength", "maxSoC")),
    mutability=("ReadOnly",),
)
"""Part 2, 2.8.1."""

TX_BEFORE_ACCEPTED_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "TxCtrlr",
    "TxBeforeAcceptedEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.3."""

TX_START_POINT: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "TxCtrlr",
    "TxStartPoint",
    Characteristics(DataKind.MEMBER_LIST, values_list=("ParkingBayOccupancy", "EVConnected", "Authorized", "DataSigned", "PowerPathClosed", "EnergyTransfer")),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.7.4."""

TX_STOP_POINT: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "TxCtrlr",
    "TxStopPoint",
    Characteristics(DataKind.MEMBER_LIST, values_list=("ParkingBayOccupancy", "EVConnected", "Authorized", "DataSigned", "PowerPathClosed", "EnergyTransfer")),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.7.5."""

V2X_CHARGING_ENABLED: Final[Variable[OCPP21, bool]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required_when="when supporting V2X",
    evse_level=True,
)
"""Part 2, 2.18."""

V2X_CHARGING_LOCAL_FREQUENCY_UPDATE_THRESHOLD: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "LocalFrequencyUpdateThreshold",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
    required_when="when supporting V2X operationMode LocalFrequency",
    evse_level=True,
)
"""Part 2, 2.18."""

V2X_CHARGING_LOCAL_LOAD_BALANCING_LOWER_OFFSET: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "LocalLoadBalancing",
    Characteristics(DataKind.DECIMAL, unit="W"),
    instance="LowerOffset",
    mutability=("ReadWrite",),
    required_when="when supporting V2X operationMode LocalLoadBalancing",
    evse_level=True,
)
"""Part 2, 2.18.6.4."""

V2X_CHARGING_LOCAL_LOAD_BALANCING_LOWER_THRESHOLD: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "LocalLoadBalancing",
    Characteristics(DataKind.DECIMAL, unit="W"),
    instance="LowerThreshold",
    mutability=("ReadWrite",),
    required_when="when supporting V2X operationMode LocalLoadBalancing",
    evse_level=True,
)
"""Part 2, 2.18.6.2."""

V2X_CHARGING_LOCAL_LOAD_BALANCING_UPPER_OFFSET: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "LocalLoadBalancing",
    Characteristics(DataKind.DECIMAL, unit="W"),
    instance="UpperOffset",
    mutability=("ReadWrite",),
    required_when="when supporting V2X operationMode LocalLoadBalancing",
    evse_level=True,
)
"""Part 2, 2.18.6.3."""

V2X_CHARGING_LOCAL_LOAD_BALANCING_UPPER_THRESHOLD: Final[Variable[OCPP21, Decimal]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "LocalLoadBalancing",
    Characteristics(DataKind.DECIMAL, unit="W"),
    instance="UpperThreshold",
    mutability=("ReadWrite",),
    required_when="when supporting V2X operationMode LocalLoadBalancing",
    evse_level=True,
)
"""Part 2, 2.18.6.1."""

V2X_CHARGING_SUPPORTED_ENERGY_TRANSFER_MODES: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "SupportedEnergyTransferModes",
    Characteristics(DataKind.MEMBER_LIST, values_list=EnergyTransferModeEnumType),
    mutability=("ReadOnly",),
    required_when="when supporting V2X",
    evse_level=True,
    limited=True,
    values_of="EnergyTransferModeEnumType",
)
"""Part 2, 2.18."""

V2X_CHARGING_SUPPORTED_OPERATION_MODES: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "SupportedOperationModes",
    Characteristics(DataKind.MEMBER_LIST, values_list=OperationModeEnumType),
    mutability=("ReadOnly",),
    required_when="when supporting V2X",
    evse_level=True,
    limited=True,
    values_of="OperationModeEnumType",
)
"""Part 2, 2.18."""

V2X_SAMPLED_DATA_TX_ENDED_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "TxEndedInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="<OperationMode>",
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.5.3."""

V2X_SAMPLED_DATA_TX_ENDED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "TxEndedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    instance="<OperationMode>",
    mutability=("ReadWrite",),
    evse_level=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.18.5.2."""

V2X_SAMPLED_DATA_TX_STARTED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "TxStartedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    instance="<OperationMode>",
    mutability=("ReadWrite",),
    evse_level=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.18.5.1."""

V2X_SAMPLED_DATA_TX_UPDATED_INTERVAL: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "TxUpdatedInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="<OperationMode>",
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.18.5.5."""

V2X_SAMPLED_DATA_TX_UPDATED_MEASURANDS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "V2XChargingCtrlr",
    "TxUpdatedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    instance="<OperationMode>",
    mutability=("ReadWrite",),
    evse_level=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.18.5.4."""

WEB_PAYMENTS_CHARGING_STATION_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "ChargingStationId",
    Characteristics(DataKind.STRING),
)

WEB_PAYMENTS_LENGTH: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "Length",
    Characteristics(DataKind.INTEGER, min_limit=6),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.2."""

WEB_PAYMENTS_QR_CODE_QUALITY: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "QRCodeQuality",
    Characteristics(DataKind.OPTION_LIST, values_list=("Low", "Medium", "Quartile", "High")),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.4.2."""

WEB_PAYMENTS_ROAMING_EVSE_ID: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "RoamingEvseId",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
)
"""Part 2, 2.4.2."""

WEB_PAYMENTS_SHARED_SECRET: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "SharedSecret",
    Characteristics(DataKind.STRING),
    mutability=("WriteOnly",),
    required=True,
    secret=True,
)
"""Part 2, 2.4.2."""

WEB_PAYMENTS_TOTP_VERSION: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "TOTPVersion",
    Characteristics(DataKind.OPTION_LIST, values_list=("v1",)),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.2."""

WEB_PAYMENTS_URL_PARAMETERS: Final[Variable[OCPP21, list[str]]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "URLParameters",
    Characteristics(DataKind.MEMBER_LIST, values_list=("maxtime", "maxenergy", "maxcost")),
    mutability=("ReadOnly",),
)
"""Part 2, 2.4.2."""

WEB_PAYMENTS_URL_TEMPLATE: Final[Variable[OCPP21, str]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "URLTemplate",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.2."""

WEB_PAYMENTS_VALIDITY_TIME: Final[Variable[OCPP21, int]] = Variable(
    OCPP21,
    "WebPaymentsCtrlr",
    "ValidityTime",
    Characteristics(DataKind.INTEGER, unit="s", min_limit=6, max_limit=3600),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.4.2."""

VARIABLES: Final[tuple[Variable[OCPP21, Any], ...]] = (
    AC_CURRENT,
    AC_VOLTAGE,
    ACTIVE,
    ALLOW_RESET,
    ANGLE,
    ATTEMPTS,
    AVAILABLE,
    CERTIFICATE,
    COLOR,
    COMMUNICATION_PARENT,
    COMPLETE,
    CONNECTED_TIME,
    COUNT,
    CURRENT_IMBALANCE,
    DC_CURRENT,
    DC_VOLTAGE,
    DATA_TEXT,
    DATE_TIME,
    EC_VARIANT,
    ELECTRICAL_PARENT,
    ENABLED,
    ENERGY,
    ENTRIES,
    FALLBACK,
    FAN_SPEED,
    FIRMWARE_VERSION,
    FORCE,
    FORMATS,
    FREQUENCY,
    FUSE_RATING,
    HEIGHT,
    HUMIDITY,
    HYSTERESIS,
    ICCID,
    IMSI,
    IMPEDANCE,
    INTERVAL,
    LABEL,
    LENGTH,
    LIGHT,
    LOGICAL_PARENT,
    MANUFACTURER,
    MESSAGE,
    MINIMUM_STATUS_DURATION,
    MODE,
    MODEL,
    NETWORK_ADDRESS,
    OPERATED,
    OPERATING_TIMES,
    OVERLOAD,
    PERCENT,
    PHASE_ROTATION,
    PHYSICAL_PARENT,
    POST_CHARGING_TIME,
    POWER,
    PROBLEM,
    PROTECTING,
    SERIAL_NUMBER,
    SIGNAL_STRENGTH,
    STATE,
    STATE_OF_CHARGE,
    STORAGE,
    SUPPLY_PHASES,
    SUSPENDING,
    SUSPENSION,
    TEMPERATURE,
    TIME,
    TIMEOUT,
    TRIES,
    TRIPPED,
    VENDOR_NAME,
    VERSION_DATE,
    VERSION_NUMBER,
    VOLTAGE_IMBALANCE,
    ACDER_MODES_SUPPORTED,
    ALIGNED_DATA_AVAILABLE,
    ALIGNED_DATA_ENABLED,
    ALIGNED_DATA_INTERVAL,
    ALIGNED_DATA_MEASURANDS,
    ALIGNED_DATA_SEND_DURING_IDLE,
    ALIGNED_DATA_SIGN_READINGS,
    ALIGNED_DATA_SIGN_UPDATED_READINGS,
    ALIGNED_DATA_TX_ENDED_INTERVAL,
    ALIGNED_DATA_TX_ENDED_MEASURANDS,
    ALIGNED_DATA_UPSTREAM_INTERVAL,
    ALIGNED_DATA_UPSTREAM_MEASURANDS,
    AUTH_CACHE_AVAILABLE,
    AUTH_CACHE_DISABLE_POST_AUTHORIZATION,
    AUTH_CACHE_ENABLED,
    AUTH_CACHE_LIFE_TIME,
    AUTH_CACHE_POLICY,
    AUTH_CACHE_STORAGE,
    ADDITIONAL_INFO_ITEMS_PER_MESSAGE,
    AUTHORIZE_REMOTE_START,
    DISABLE_REMOTE_AUTHORIZATION,
    AUTH_ENABLED,
    LOCAL_AUTHORIZE_OFFLINE,
    LOCAL_PRE_AUTHORIZE,
    MASTER_PASS_GROUP_ID,
    OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED,
    AUTH_SUPPORTED_ID_TOKEN_TYPE,
    SUPPORTED_ID_TOKEN_TYPES,
    BATTERY_CARTRIDGE_SOC,
    BATTERY_CARTRIDGE_SOH,
    BATTERY_CARTRIDGE_WORKING_MODE,
    BATTERY_SWAP_ID_TOKEN,
    BATTERY_SWAP_MAX_SOC,
    BATTERY_SWAP_TARGET_SOC,
    BATTERY_SWAP_IN_TIMEOUT,
    BATTERY_SWAP_OUT_TIMEOUT,
    CHADEMO_AUTO_MANUFACTURER_CODE,
    CHADEMO_CHADEMO_PROTOCOL_NUMBER,
    CHADEMO_DYNAMIC_CONTROL,
    CHADEMO_HIGH_CURRENT_CONTROL,
    CHADEMO_HIGH_VOLTAGE_CONTROL,
    CHADEMO_SELFTEST_ACTIVE,
    CHADEMO_VEHICLE_STATUS,
    CPPWM_CONTROLLER_STATE,
    CHARGING_STATION_ACTIVE_TRANSACTION_ID,
    ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE,
    CHARGING_STATION_AVAILABILITY_STATE,
    CHARGING_STATION_AVAILABLE,
    CHARGING_STATION_MODEL,
    CHARGING_STATION_SUPPLY_PHASES,
    CHARGING_STATION_VENDOR_NAME,
    CLOCK_DATE_TIME,
    NEXT_TIME_OFFSET_TRANSITION_DATE_TIME,
    NTP_SERVER_URI,
    NTP_SOURCE,
    TIME_ADJUSTMENT_REPORTING_THRESHOLD,
    TIME_OFFSET,
    TIME_OFFSET_NEXT_TRANSITION,
    TIME_SOURCE,
    TIME_ZONE,
    CONNECTED_EV_AC_CURRENT,
    CONNECTED_EV_BATTERY_CAPACITY,
    CONNECTED_EV_CHARGING_COMPLETE_BULK,
    CONNECTED_EV_CHARGING_COMPLETE_FULL,
    CONNECTED_EV_CHARGING_STATE,
    CONNECTED_EV_DC_CURRENT,
    CONNECTED_EV_DC_VOLTAGE,
    CONNECTED_EV_DEPARTURE_TIME,
    CONNECTED_EV_DISCHARGE_POWER,
    CONNECTED_EV_ENERGY_IMPORT,
    CONNECTED_EV_POWER,
    CONNECTED_EV_PROTOCOL_AGREED,
    CONNECTED_EV_PROTOCOL_SUPPORTED_BY_EV,
    CONNECTED_EV_REMAINING_TIME_BULK,
    CONNECTED_EV_REMAINING_TIME_FULL,
    CONNECTED_EV_STATE_OF_CHARGE,
    CONNECTED_EV_STATE_OF_CHARGE_BULK,
    CONNECTED_EV_VEHICLE_CERTIFICATE_LEAF,
    CONNECTED_EV_VEHICLE_CERTIFICATE_ROOT,
    CONNECTED_EV_VEHICLE_CERTIFICATE_SUB_CA1,
    CONNECTED_EV_VEHICLE_CERTIFICATE_SUB_CA2,
    CONNECTED_EV_VEHICLE_ID,
    CONNECTOR_AVAILABILITY_STATE,
    CONNECTOR_AVAILABLE,
    CONNECTOR_CHARGE_PROTOCOL,
    CONNECTOR_TYPE,
    BATTERY_SLOT_STATUS,
    CONNECTOR_SUPPLY_PHASES,
    CUSTOM_IMPLEMENTATION_ENABLED,
    CUSTOM_TRIGGERS,
    DCDER_ENABLED,
    DCDER_INVERTER_HW_VERSION,
    DCDER_INVERTER_MANUFACTURER,
    DCDER_INVERTER_MODEL,
    DCDER_INVERTER_SERIAL_NUMBER,
    DCDER_INVERTER_SW_VERSION,
    DCDER_ISLANDING_DETECTION_METHOD,
    DCDER_ISLANDING_DETECTION_TRIP_TIME,
    DCDER_MAX_CHARGE_RATE_VA,
    DCDER_MAX_CHARGE_RATE_W,
    DCDER_MAX_V,
    DCDER_MAX_VA,
    DCDER_MAX_VAR,
    DCDER_MAX_VAR_NEG,
    DCDER_MAX_W,
    DCDER_MIN_V,
    DCDER_MODES_SUPPORTED,
    DCDER_OVER_EXCITED_PF,
    DCDER_OVER_EXCITED_W,
    DCDER_REACTIVE_SUSCEPTANCE,
    DCDER_UNDER_EXCITED_PF,
    DCDER_UNDER_EXCITED_W,
    DCDER_V_NOM,
    DATA_COLLECTOR_DATE_TIME_END,
    DATA_COLLECTOR_DATE_TIME_START,
    DATA_COLLECTOR_ENABLED,
    DATA_COLLECTOR_SAMPLED_MEASURANDS,
    DATA_COLLECTOR_SAMPLING_INTERVAL,
    BYTES_PER_MESSAGE_GET_REPORT,
    BYTES_PER_MESSAGE_GET_VARIABLES,
    BYTES_PER_MESSAGE_SET_VARIABLES,
    CONFIGURATION_VALUE_SIZE,
    ITEMS_PER_MESSAGE_GET_REPORT,
    ITEMS_PER_MESSAGE_GET_VARIABLES,
    ITEMS_PER_MESSAGE_SET_VARIABLES,
    REPORTING_VALUE_SIZE,
    DEVICE_DATA_VALUE_SIZE,
    DISPLAY_MESSAGE_AVAILABLE,
    NUMBER_OF_DISPLAY_MESSAGES,
    DISPLAY_MESSAGE_ENABLED,
    DISPLAY_MESSAGE_LANGUAGE,
    DISPLAY_MESSAGE_SUPPORTED_FORMATS,
    DISPLAY_MESSAGE_SUPPORTED_PRIORITIES,
    DISPLAY_MESSAGE_SUPPORTED_STATES,
    EVSE_ACTIVE_TRANSACTION_ID,
    EVSE_ALLOW_RESET,
    EVSE_AVAILABILITY_STATE,
    EVSE_AVAILABLE,
    EVSE_CHARGING_STATE,
    DC_INPUT_PHASE_CONTROL,
    DISCHARGE_POWER,
    EVSE_EVSE_ID,
    ISO15118_EVSE_ID,
    EVSE_POWER,
    EVSE_SUPPLY_PHASES,
    FISCAL_METERING_ENERGY_EXPORT,
    FISCAL_METERING_ENERGY_EXPORT_REGISTER,
    FISCAL_METERING_ENERGY_IMPORT,
    FISCAL_METERING_ENERGY_IMPORT_REGISTER,
    FISCAL_METER_PUBLIC_KEY,
    FREQUENCY_SIMULATOR_DATE_TIME_END,
    FREQUENCY_SIMULATOR_DATE_TIME_START,
    FREQUENCY_SIMULATOR_ENABLED,
    FREQUENCY_SIMULATOR_SCHEDULE,
    CENTRAL_CONTRACT_VALIDATION_ALLOWED,
    ISO15118_CERTIFICATE_STATUS_SOURCE,
    ISO15118_CONTRACT_CERTIFICATE_INSTALLATION_ENABLED,
    CONTRACT_VALIDATION_OFFLINE,
    ISO15118_COUNTRY_NAME,
    ISO15118_MAX_PRICE_ELEMENTS,
    ISO15118_MAX_SCHEDULE_ENTRIES,
    ISO15118_NOTIFICATION_DELAY,
    ISO15118_NOTIFICATION_MAX_DELAY,
    ISO15118_ORGANIZATION_NAME,
    ISO15118_PNC_ENABLED,
    ISO15118_PROTOCOL_SUPPORTED,
    ISO15118_REQUEST_METERING_RECEIPT,
    ISO15118_REQUESTED_ENERGY_TRANSFER_MODE,
    ISO15118_SECC_ID,
    ISO15118_SERVICE_RENEGOTIATION_SUPPORT,
    ISO15118_SUPPORTED_PROVIDERS,
    ISO15118_V2G_CERTIFICATE_INSTALLATION_ENABLED,
    LOCAL_AUTH_LIST_AVAILABLE,
    BYTES_PER_MESSAGE_SEND_LOCAL_LIST,
    LOCAL_AUTH_LIST_DISABLE_POST_AUTHORIZE,
    LOCAL_AUTH_LIST_ENABLED,
    LOCAL_AUTH_LIST_ENTRIES,
    ITEMS_PER_MESSAGE_SEND_LOCAL_LIST,
    LOCAL_AUTH_LIST_STORAGE,
    LOCAL_AUTH_LIST_SUPPORTS_EXPIRY_DATE_TIME,
    LOCAL_ENERGY_STORAGE_CAPACITY,
    ACTIVE_MONITORING_BASE,
    ACTIVE_MONITORING_LEVEL,
    MONITORING_AVAILABLE,
    BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING,
    BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING,
    MONITORING_ENABLED,
    ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING,
    ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING,
    MONITORING_MAX_PERIODIC_EVENT_STREAMS,
    MONITORING_MONITORING_BASE,
    MONITORING_MONITORING_LEVEL,
    OFFLINE_MONITORING_EVENT_QUEUING_SEVERITY,
    NETWORK_CONFIGURATION_APN,
    NETWORK_CONFIGURATION_APN_AUTHENTICATION,
    NETWORK_CONFIGURATION_APN_ENABLED,
    NETWORK_CONFIGURATION_APN_PASSWORD,
    NETWORK_CONFIGURATION_APN_USER_NAME,
    NETWORK_CONFIGURATION_BASIC_AUTH_PASSWORD,
    NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_HASH_ALGORITHM,
    NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_ISSUER_KEY_HASH,
    NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_ISSUER_NAME_HASH,
    NETWORK_CONFIGURATION_CSMS_ROOT_CERTIFICATE_SERIAL_NUMBER,
    NETWORK_CONFIGURATION_IDENTITY,
    NETWORK_CONFIGURATION_MESSAGE_TIMEOUT,
    NETWORK_CONFIGURATION_OCPP_CSMS_URL,
    NETWORK_CONFIGURATION_OCPP_INTERFACE,
    NETWORK_CONFIGURATION_OCPP_TRANSPORT,
    NETWORK_CONFIGURATION_OCPP_VERSION,
    NETWORK_CONFIGURATION_PREFERRED_NETWORK,
    NETWORK_CONFIGURATION_SECURITY_PROFILE,
    NETWORK_CONFIGURATION_SIM_PIN,
    NETWORK_CONFIGURATION_USE_ONLY_PREFERRED_NETWORK,
    NETWORK_CONFIGURATION_VPN_ENABLED,
    NETWORK_CONFIGURATION_VPN_GROUP,
    NETWORK_CONFIGURATION_VPN_KEY,
    NETWORK_CONFIGURATION_VPN_PASSWORD,
    NETWORK_CONFIGURATION_VPN_SERVER,
    NETWORK_CONFIGURATION_VPN_TYPE,
    NETWORK_CONFIGURATION_VPN_USER,
    ACTIVE_NETWORK_PROFILE,
    EXTERNAL_CONFIG_CHANGE_DATE,
    MESSAGE_FIELD_LENGTH,
    FILE_TRANSFER_PROTOCOLS,
    HEARTBEAT_INTERVAL,
    MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT,
    MESSAGE_ATTEMPTS_TRANSACTION_EVENT,
    DEFAULT_MESSAGE_TIMEOUT,
    NETWORK_CONFIGURATION_PRIORITY,
    NETWORK_PROFILE_CONNECTION_ATTEMPTS,
    OFFLINE_THRESHOLD,
    PUBLIC_KEY_WITH_SIGNED_METER_VALUE,
    QUEUE_ALL_MESSAGES,
    RESET_RETRIES,
    OCPP_COMM_RETRY_BACK_OFF_RANDOM_RANGE,
    OCPP_COMM_RETRY_BACK_OFF_REPEAT_TIMES,
    OCPP_COMM_RETRY_BACK_OFF_WAIT_MINIMUM,
    UNLOCK_ON_EV_SIDE_DISCONNECT,
    OCPP_COMM_WEB_SOCKET_PING_INTERVAL,
    PAYMENT_AUTHORIZATION_AMOUNT,
    PAYMENT_AUTHORIZE_DIRECT_PAYMENT,
    PAYMENT_CONNECTED,
    PAYMENT_ENABLED,
    PAYMENT_FIRMWARE_VERSION,
    PAYMENT_ICCID,
    PAYMENT_IMSI,
    PAYMENT_INCREMENTAL_AUTHORIZATION_AMOUNT,
    PAYMENT_INCREMENTAL_AUTHORIZATION_THRESHOLD,
    PAYMENT_MERCHANT_ADDRESS,
    PAYMENT_MERCHANT_CITY,
    PAYMENT_MERCHANT_ID,
    PAYMENT_MERCHANT_NAME,
    PAYMENT_MERCHANT_TAX_ID,
    PAYMENT_MODEL,
    PAYMENT_PAYMENT_DETAILS,
    PAYMENT_PAYMENT_SERVICE_PROVIDER,
    PAYMENT_PROBLEM,
    PAYMENT_RECEIPT_BY_CSMS,
    PAYMENT_RECEIPT_SERVER_URL,
    PAYMENT_SERIAL_NUMBER,
    PAYMENT_SETTLEMENT_BY_CSMS,
    PAYMENT_TERMINAL_ID,
    PAYMENT_VENDOR_NAME,
    RESERVATION_AVAILABLE,
    RESERVATION_ENABLED,
    RESERVATION_NON_EVSE_SPECIFIC,
    SAMPLED_DATA_AVAILABLE,
    SAMPLED_DATA_ENABLED,
    SAMPLED_DATA_REGISTER_VALUES_WITHOUT_PHASES,
    SAMPLED_DATA_SIGN_READINGS,
    SAMPLED_DATA_SIGN_STARTED_READINGS,
    SAMPLED_DATA_SIGN_UPDATED_READINGS,
    SAMPLED_DATA_TX_ENDED_INTERVAL,
    SAMPLED_DATA_TX_ENDED_MEASURANDS,
    SAMPLED_DATA_TX_STARTED_MEASURANDS,
    SAMPLED_DATA_TX_UPDATED_INTERVAL,
    SAMPLED_DATA_TX_UPDATED_MEASURANDS,
    SAMPLED_DATA_UPSTREAM_INTERVAL,
    SAMPLED_DATA_UPSTREAM_MEASURANDS,
    ADDITIONAL_ROOT_CERTIFICATE_CHECK,
    ALLOW_CSMSTLS_WILDCARDS,
    ALLOW_SECURITY_PROFILE_DOWNGRADE,
    BASIC_AUTH_PASSWORD,
    CERT_SIGNING_REPEAT_TIMES,
    CERT_SIGNING_WAIT_MINIMUM,
    CERTIFICATE_ENTRIES,
    IDENTITY,
    MAX_CERTIFICATE_CHAIN_SIZE,
    ORGANIZATION_NAME,
    SECURITY_PROFILE,
    AC_PHASE_SWITCHING_SUPPORTED,
    SMART_CHARGING_AVAILABLE,
    SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_CHARGING_STATION_EXTERNAL_CONSTRAINTS,
    SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_LOCAL_GENERATION,
    SMART_CHARGING_CHARGING_PROFILE_PERSISTENCE_TX_PROFILE,
    SMART_CHARGING_ENABLED,
    CHARGING_PROFILE_ENTRIES,
    EXTERNAL_CONSTRAINTS_PROFILE_DISALLOWED,
    EXTERNAL_CONTROL_SIGNALS_ENABLED,
    LIMIT_CHANGE_SIGNIFICANCE,
    MAX_EXTERNAL_CONSTRAINTS_ID,
    NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES,
    PERIODS_PER_SCHEDULE,
    PHASES_3_TO_1,
    CHARGING_PROFILE_MAX_STACK_LEVEL,
    CHARGING_SCHEDULE_CHARGING_RATE_UNIT,
    SETPOINT_PRIORITY,
    SUPPORTED_ADDITIONAL_PURPOSES,
    SMART_CHARGING_SUPPORTS_DYNAMIC_PROFILES,
    SMART_CHARGING_SUPPORTS_EVSE_SLEEP,
    SUPPORTS_DYNAMIC_PROFILES,
    SUPPORTS_EVSE_SLEEP,
    SUPPORTS_LIMIT_AT_SOC,
    SUPPORTS_MAX_OFFLINE_DURATION,
    SUPPORTS_RANDOMIZED_DELAY,
    SUPPORTS_LOCAL_TIME,
    SMART_CHARGING_SUPPORTS_LIMIT_AT_SOC,
    SMART_CHARGING_SUPPORTS_MAX_OFFLINE_DURATION,
    SMART_CHARGING_SUPPORTS_RANDOMIZED_DELAY,
    SMART_CHARGING_SUPPORTS_USE_LOCAL_TIME,
    CHARGING_PROFILE_UPDATE_RATE_LIMIT,
    COST_AVAILABLE,
    TARIFF_AVAILABLE,
    TARIFF_CONDITIONS_SUPPORTED,
    CURRENCY,
    COST_ENABLED,
    RUNNING_COST_ENABLED,
    TARIFF_ENABLED,
    HANDLE_FAILED_TARIFF,
    COST_INTERVAL,
    TARIFF_INTERVAL,
    TARIFF_MAX_ELEMENTS,
    OFFLINE_TARIFF_FALLBACK_MESSAGE,
    TARIFF_FALLBACK_MESSAGE,
    TOTAL_COST_FALLBACK_MESSAGE,
    TOKEN_READER_TOKEN,
    TOKEN_READER_TOKEN_TYPE,
    TX_ALLOW_ENERGY_TRANSFER_RESUMPTION,
    TX_CHARGING_TIME,
    EV_CONNECTION_TIME_OUT,
    ENERGY_TRANSFER_RESUMPTION_RANDOM_RANGE,
    MAX_ENERGY_ON_INVALID_ID,
    TX_RESUMPTION_TIMEOUT,
    STOP_TX_ON_EV_SIDE_DISCONNECT,
    STOP_TX_ON_INVALID_ID,
    TX_SUPPORTED_LIMITS,
    TX_BEFORE_ACCEPTED_ENABLED,
    TX_START_POINT,
    TX_STOP_POINT,
    V2X_CHARGING_ENABLED,
    V2X_CHARGING_LOCAL_FREQUENCY_UPDATE_THRESHOLD,
    V2X_CHARGING_LOCAL_LOAD_BALANCING_LOWER_OFFSET,
    V2X_CHARGING_LOCAL_LOAD_BALANCING_LOWER_THRESHOLD,
    V2X_CHARGING_LOCAL_LOAD_BALANCING_UPPER_OFFSET,
    V2X_CHARGING_LOCAL_LOAD_BALANCING_UPPER_THRESHOLD,
    V2X_CHARGING_SUPPORTED_ENERGY_TRANSFER_MODES,
    V2X_CHARGING_SUPPORTED_OPERATION_MODES,
    V2X_SAMPLED_DATA_TX_ENDED_INTERVAL,
    V2X_SAMPLED_DATA_TX_ENDED_MEASURANDS,
    V2X_SAMPLED_DATA_TX_STARTED_MEASURANDS,
    V2X_SAMPLED_DATA_TX_UPDATED_INTERVAL,
    V2X_SAMPLED_DATA_TX_UPDATED_MEASURANDS,
    WEB_PAYMENTS_CHARGING_STATION_ID,
    WEB_PAYMENTS_LENGTH,
    WEB_PAYMENTS_QR_CODE_QUALITY,
    WEB_PAYMENTS_ROAMING_EVSE_ID,
    WEB_PAYMENTS_SHARED_SECRET,
    WEB_PAYMENTS_TOTP_VERSION,
    WEB_PAYMENTS_URL_PARAMETERS,
    WEB_PAYMENTS_URL_TEMPLATE,
    WEB_PAYMENTS_VALIDITY_TIME,
)

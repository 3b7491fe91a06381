"""Variables and their components of OCPP 2.0.1.

Printed by `python -m codegen` from schemas/registry/v201.json; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from ocppkit.registry._model import Variable
from ocppkit.registry.values import Characteristics, DataKind
from ocppkit.v201.enums import MeasurandEnumType, MessageFormatEnumType, MessagePriorityEnumType
from ocppkit.versions import OCPP201

__all__ = [
    "AC_CURRENT", "AC_VOLTAGE", "ACTIVE", "ALLOW_RESET", "ANGLE", "ATTEMPTS", "AVAILABLE", "CERTIFICATE", "COLOR",
    "COMPLETE", "CONNECTED_TIME", "COUNT", "CURRENT_IMBALANCE", "DC_CURRENT", "DC_VOLTAGE", "DATA_TEXT", "DATE_TIME",
    "EC_VARIANT", "ENABLED", "ENERGY", "ENTRIES", "FALLBACK", "FAN_SPEED", "FIRMWARE_VERSION", "FORCE", "FORMATS",
    "FREQUENCY", "FUSE_RATING", "HEIGHT", "HUMIDITY", "HYSTERESIS", "ICCID", "IMSI", "IMPEDANCE", "INTERVAL", "LENGTH",
    "LIGHT", "MANUFACTURER", "MESSAGE", "MINIMUM_STATUS_DURATION", "MODE", "MODEL", "NETWORK_ADDRESS", "OPERATED",
    "OPERATING_TIMES", "OVERLOAD", "PERCENT", "PHASE_ROTATION", "POST_CHARGING_TIME", "POWER", "PROBLEM", "PROTECTING",
    "SERIAL_NUMBER", "SIGNAL_STRENGTH", "STATE", "STATE_OF_CHARGE", "STORAGE", "SUPPLY_PHASES", "SUSPENDING",
    "SUSPENSION", "TEMPERATURE", "TIME", "TIMEOUT", "TRIES", "TRIPPED", "VENDOR_NAME", "VERSION_DATE",
    "VERSION_NUMBER", "VOLTAGE_IMBALANCE", "ALIGNED_DATA_AVAILABLE", "ALIGNED_DATA_ENABLED", "ALIGNED_DATA_INTERVAL",
    "ALIGNED_DATA_MEASURANDS", "ALIGNED_DATA_SEND_DURING_IDLE", "ALIGNED_DATA_SIGN_READINGS",
    "ALIGNED_DATA_TX_ENDED_INTERVAL", "ALIGNED_DATA_TX_ENDED_MEASURANDS", "AUTH_CACHE_AVAILABLE",
    "AUTH_CACHE_DISABLE_POST_AUTHORIZATION", "AUTH_CACHE_ENABLED", "AUTH_CACHE_LIFE_TIME", "AUTH_CACHE_POLICY",
    "AUTH_CACHE_STORAGE", "ADDITIONAL_INFO_ITEMS_PER_MESSAGE", "AUTHORIZE_REMOTE_START",
    "DISABLE_REMOTE_AUTHORIZATION", "AUTH_ENABLED", "LOCAL_AUTHORIZE_OFFLINE", "LOCAL_PRE_AUTHORIZE",
    "MASTER_PASS_GROUP_ID", "OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED", "SUPPORTED_ID_TOKEN_TYPES",
    "CHADEMO_AUTO_MANUFACTURER_CODE", "CHADEMO_CHADEMO_PROTOCOL_NUMBER", "CHADEMO_DYNAMIC_CONTROL",
    "CHADEMO_HIGH_CURRENT_CONTROL", "CHADEMO_HIGH_VOLTAGE_CONTROL", "CHADEMO_SELFTEST_ACTIVE",
    "CHADEMO_VEHICLE_STATUS", "CPPWM_CONTROLLER_STATE", "ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE",
    "CHARGING_STATION_AVAILABILITY_STATE", "CHARGING_STATION_AVAILABLE", "CHARGING_STATION_MODEL",
    "CHARGING_STATION_SUPPLY_PHASES", "CHARGING_STATION_VENDOR_NAME", "CLOCK_DATE_TIME",
    "NEXT_TIME_OFFSET_TRANSITION_DATE_TIME", "NTP_SERVER_URI", "NTP_SOURCE", "TIME_ADJUSTMENT_REPORTING_THRESHOLD",
    "TIME_OFFSET", "TIME_OFFSET_NEXT_TRANSITION", "TIME_SOURCE", "TIME_ZONE", "PROTOCOL_AGREED",
    "PROTOCOL_SUPPORTED_BY_EV", "CONNECTED_EV_VEHICLE_ID", "CONNECTOR_AVAILABILITY_STATE", "CONNECTOR_AVAILABLE",
    "CONNECTOR_CHARGE_PROTOCOL", "CONNECTOR_TYPE", "CONNECTOR_SUPPLY_PHASES", "CONTROLLER_MAX_MSG_ELEMENTS",
    "CUSTOM_IMPLEMENTATION_ENABLED", "BYTES_PER_MESSAGE_GET_REPORT", "BYTES_PER_MESSAGE_GET_VARIABLES",
    "BYTES_PER_MESSAGE_SET_VARIABLES", "CONFIGURATION_VALUE_SIZE", "ITEMS_PER_MESSAGE_GET_REPORT",
    "ITEMS_PER_MESSAGE_GET_VARIABLES", "ITEMS_PER_MESSAGE_SET_VARIABLES", "REPORTING_VALUE_SIZE",
    "DEVICE_DATA_VALUE_SIZE", "DISPLAY_MESSAGE_AVAILABLE", "NUMBER_OF_DISPLAY_MESSAGES", "DISPLAY_MESSAGE_ENABLED",
    "DISPLAY_MESSAGE_PERSONAL_MESSAGE_SIZE", "DISPLAY_MESSAGE_SUPPORTED_FORMATS",
    "DISPLAY_MESSAGE_SUPPORTED_PRIORITIES", "DISTRIBUTION_PANEL_CHARGING_STATION",
    "DISTRIBUTION_PANEL_DISTRIBUTION_PANEL", "DISTRIBUTION_PANEL_FUSE", "EVSE_ALLOW_RESET", "EVSE_AVAILABILITY_STATE",
    "EVSE_AVAILABLE", "EVSE_EVSE_ID", "ISO15118_EVSE_ID", "EVSE_POWER", "EVSE_SUPPLY_PHASES",
    "FISCAL_METERING_ENERGY_EXPORT", "FISCAL_METERING_ENERGY_EXPORT_REGISTER", "FISCAL_METERING_ENERGY_IMPORT",
    "FISCAL_METERING_ENERGY_IMPORT_REGISTER", "CENTRAL_CONTRACT_VALIDATION_ALLOWED",
    "ISO15118_CONTRACT_CERTIFICATE_INSTALLATION_ENABLED", "CONTRACT_VALIDATION_OFFLINE", "ISO15118_COUNTRY_NAME",
    "ISO15118_MAX_SCHEDULE_ENTRIES", "ISO15118_ORGANIZATION_NAME", "ISO15118_PNC_ENABLED",
    "ISO15118_REQUEST_METERING_RECEIPT", "ISO15118_REQUESTED_ENERGY_TRANSFER_MODE", "ISO15118_SECC_ID",
    "ISO15118_V2G_CERTIFICATE_INSTALLATION_ENABLED", "LOCAL_AUTH_LIST_AVAILABLE", "BYTES_PER_MESSAGE_SEND_LOCAL_LIST",
    "LOCAL_AUTH_LIST_DISABLE_POST_AUTHORIZE", "LOCAL_AUTH_LIST_ENABLED", "LOCAL_AUTH_LIST_ENTRIES",
    "ITEMS_PER_MESSAGE_SEND_LOCAL_LIST", "LOCAL_AUTH_LIST_STORAGE", "LOCAL_AUTH_LIST_SUPPORTS_EXPIRY_DATE_TIME",
    "LOCAL_ENERGY_STORAGE_CAPACITY", "ACTIVE_MONITORING_BASE", "ACTIVE_MONITORING_LEVEL", "MONITORING_AVAILABLE",
    "BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING", "BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING", "MONITORING_ENABLED",
    "ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING", "ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING",
    "MONITORING_MONITORING_BASE", "MONITORING_MONITORING_LEVEL", "OFFLINE_MONITORING_EVENT_QUEUING_SEVERITY",
    "ACTIVE_NETWORK_PROFILE", "MESSAGE_FIELD_LENGTH", "FILE_TRANSFER_PROTOCOLS", "HEARTBEAT_INTERVAL",
    "MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT", "MESSAGE_ATTEMPTS_TRANSACTION_EVENT", "DEFAULT_MESSAGE_TIMEOUT",
    "NETWORK_CONFIGURATION_PRIORITY", "NETWORK_PROFILE_CONNECTION_ATTEMPTS", "OFFLINE_THRESHOLD",
    "PUBLIC_KEY_WITH_SIGNED_METER_VALUE", "QUEUE_ALL_MESSAGES", "RESET_RETRIES",
    "OCPP_COMM_RETRY_BACK_OFF_RANDOM_RANGE", "OCPP_COMM_RETRY_BACK_OFF_REPEAT_TIMES",
    "OCPP_COMM_RETRY_BACK_OFF_WAIT_MINIMUM", "UNLOCK_ON_EV_SIDE_DISCONNECT", "OCPP_COMM_WEB_SOCKET_PING_INTERVAL",
    "RESERVATION_AVAILABLE", "RESERVATION_ENABLED", "RESERVATION_NON_EVSE_SPECIFIC", "SAMPLED_DATA_AVAILABLE",
    "SAMPLED_DATA_ENABLED", "SAMPLED_DATA_REGISTER_VALUES_WITHOUT_PHASES", "SAMPLED_DATA_SIGN_READINGS",
    "SAMPLED_DATA_TX_ENDED_INTERVAL", "SAMPLED_DATA_TX_ENDED_MEASURANDS", "SAMPLED_DATA_TX_STARTED_MEASURANDS",
    "SAMPLED_DATA_TX_UPDATED_INTERVAL", "SAMPLED_DATA_TX_UPDATED_MEASURANDS", "ADDITIONAL_ROOT_CERTIFICATE_CHECK",
    "ALLOW_CSMSTLS_WILDCARDS", "BASIC_AUTH_PASSWORD", "CERT_SIGNING_REPEAT_TIMES", "CERT_SIGNING_WAIT_MINIMUM",
    "CERTIFICATE_ENTRIES", "IDENTITY", "MAX_CERTIFICATE_CHAIN_SIZE", "ORGANIZATION_NAME", "SECURITY_PROFILE",
    "AC_PHASE_SWITCHING_SUPPORTED", "SMART_CHARGING_AVAILABLE", "SMART_CHARGING_ENABLED", "CHARGING_PROFILE_ENTRIES",
    "EXTERNAL_CONTROL_SIGNALS_ENABLED", "LIMIT_CHANGE_SIGNIFICANCE", "NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES",
    "PERIODS_PER_SCHEDULE", "PHASES_3_TO_1", "CHARGING_PROFILE_MAX_STACK_LEVEL",
    "CHARGING_SCHEDULE_CHARGING_RATE_UNIT", "COST_AVAILABLE", "TARIFF_AVAILABLE", "CURRENCY", "COST_ENABLED",
    "TARIFF_ENABLED", "TARIFF_FALLBACK_MESSAGE", "TOTAL_COST_FALLBACK_MESSAGE", "TOKEN_READER_TOKEN",
    "TOKEN_READER_TOKEN_TYPE", "TX_CHARGING_TIME", "EV_CONNECTION_TIME_OUT", "MAX_ENERGY_ON_INVALID_ID",
    "STOP_TX_ON_EV_SIDE_DISCONNECT", "STOP_TX_ON_INVALID_ID", "TX_BEFORE_ACCEPTED_ENABLED", "TX_START_POINT",
    "TX_STOP_POINT", "VARIABLES",
]

AC_CURRENT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "ACCurrent",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

AC_VOLTAGE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "ACVoltage",
    Characteristics(DataKind.DECIMAL, unit="V"),
)

ACTIVE: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Active", Characteristics(DataKind.BOOLEAN))

ALLOW_RESET: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "AllowReset", Characteristics(DataKind.BOOLEAN))

ANGLE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Angle",
    Characteristics(DataKind.DECIMAL, unit="Deg"),
)

ATTEMPTS: Final[Variable[OCPP201, int]] = Variable(OCPP201, None, "Attempts", Characteristics(DataKind.INTEGER))

AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Available", Characteristics(DataKind.BOOLEAN))

CERTIFICATE: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "Certificate", Characteristics(DataKind.STRING))

COLOR: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "Color", Characteristics(DataKind.STRING))

COMPLETE: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Complete", Characteristics(DataKind.BOOLEAN))

CONNECTED_TIME: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "ConnectedTime",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

COUNT: Final[Variable[OCPP201, int]] = Variable(OCPP201, None, "Count", Characteristics(DataKind.INTEGER))

CURRENT_IMBALANCE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "CurrentImbalance",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

DC_CURRENT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "DCCurrent",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

DC_VOLTAGE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "DCVoltage",
    Characteristics(DataKind.DECIMAL, unit="V"),
)

DATA_TEXT: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "DataText", Characteristics(DataKind.STRING))

DATE_TIME: Final[Variable[OCPP201, datetime]] = Variable(OCPP201, None, "DateTime", Characteristics(DataKind.DATE_TIME))

EC_VARIANT: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "ECVariant", Characteristics(DataKind.STRING))

ENABLED: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Enabled", Characteristics(DataKind.BOOLEAN))

ENERGY: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Energy",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

ENTRIES: Final[Variable[OCPP201, int]] = Variable(OCPP201, None, "Entries", Characteristics(DataKind.INTEGER))

FALLBACK: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Fallback", Characteristics(DataKind.BOOLEAN))

FAN_SPEED: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "FanSpeed",
    Characteristics(DataKind.DECIMAL, unit="RPM"),
)

FIRMWARE_VERSION: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    None,
    "FirmwareVersion",
    Characteristics(DataKind.STRING),
)

FORCE: Final[Variable[OCPP201, Decimal]] = Variable(OCPP201, None, "Force", Characteristics(DataKind.DECIMAL, unit="N"))

FORMATS: Final[Variable[OCPP201, list[str]]] = Variable(OCPP201, None, "Formats", Characteristics(DataKind.MEMBER_LIST))

FREQUENCY: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Frequency",
    Characteristics(DataKind.DECIMAL, unit="Hz"),
)

FUSE_RATING: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "FuseRating",
    Characteristics(DataKind.DECIMAL, unit="A"),
)

HEIGHT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Height",
    Characteristics(DataKind.DECIMAL, unit="m"),
)

HUMIDITY: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Humidity",
    Characteristics(DataKind.DECIMAL, unit="RH"),
)

HYSTERESIS: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Hysteresis",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

ICCID: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "ICCID", Characteristics(DataKind.STRING))

IMSI: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "IMSI", Characteristics(DataKind.STRING))

IMPEDANCE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Impedance",
    Characteristics(DataKind.DECIMAL, unit="Ohm"),
)

INTERVAL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    None,
    "Interval",
    Characteristics(DataKind.INTEGER, unit="s"),
)

LENGTH: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Length",
    Characteristics(DataKind.DECIMAL, unit="m"),
)

LIGHT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Light",
    Characteristics(DataKind.DECIMAL, unit="lx"),
)

MANUFACTURER: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "Manufacturer", Characteristics(DataKind.STRING))

MESSAGE: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "Message", Characteristics(DataKind.STRING))

MINIMUM_STATUS_DURATION: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    None,
    "MinimumStatusDuration",
    Characteristics(DataKind.INTEGER, unit="s"),
)

MODE: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "Mode", Characteristics(DataKind.STRING))

MODEL: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "Model", Characteristics(DataKind.STRING))

NETWORK_ADDRESS: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    None,
    "NetworkAddress",
    Characteristics(DataKind.STRING),
)

OPERATED: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Operated", Characteristics(DataKind.BOOLEAN))

OPERATING_TIMES: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    None,
    "OperatingTimes",
    Characteristics(DataKind.STRING),
)

OVERLOAD: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Overload", Characteristics(DataKind.BOOLEAN))

PERCENT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Percent",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

PHASE_ROTATION: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    None,
    "PhaseRotation",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly", "ReadWrite"),
    evse_level=True,
)
"""Part 2, 2.13.5."""

POST_CHARGING_TIME: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "PostChargingTime",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

POWER: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Power",
    Characteristics(DataKind.DECIMAL, unit="W"),
    other_units=("kW",),
)

PROBLEM: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Problem", Characteristics(DataKind.BOOLEAN))

PROTECTING: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Protecting", Characteristics(DataKind.BOOLEAN))

SERIAL_NUMBER: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "SerialNumber", Characteristics(DataKind.STRING))

SIGNAL_STRENGTH: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "SignalStrength",
    Characteristics(DataKind.DECIMAL, unit="dBm"),
)

STATE: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "State", Characteristics(DataKind.STRING))

STATE_OF_CHARGE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "StateOfCharge",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

STORAGE: Final[Variable[OCPP201, int]] = Variable(OCPP201, None, "Storage", Characteristics(DataKind.INTEGER, unit="B"))

SUPPLY_PHASES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    None,
    "SupplyPhases",
    Characteristics(DataKind.INTEGER),
)

SUSPENDING: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Suspending", Characteristics(DataKind.BOOLEAN))

SUSPENSION: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Suspension", Characteristics(DataKind.BOOLEAN))

TEMPERATURE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Temperature",
    Characteristics(DataKind.DECIMAL, unit="Celsius"),
    other_units=("Fahrenheit",),
)

TIME: Final[Variable[OCPP201, datetime]] = Variable(OCPP201, None, "Time", Characteristics(DataKind.DATE_TIME))

TIMEOUT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "Timeout",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

TRIES: Final[Variable[OCPP201, int]] = Variable(OCPP201, None, "Tries", Characteristics(DataKind.INTEGER))

TRIPPED: Final[Variable[OCPP201, bool]] = Variable(OCPP201, None, "Tripped", Characteristics(DataKind.BOOLEAN))

VENDOR_NAME: Final[Variable[OCPP201, str]] = Variable(OCPP201, None, "VendorName", Characteristics(DataKind.STRING))

VERSION_DATE: Final[Variable[OCPP201, datetime]] = Variable(
    OCPP201,
    None,
    "VersionDate",
    Characteristics(DataKind.DATE_TIME),
)

VERSION_NUMBER: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    None,
    "VersionNumber",
    Characteristics(DataKind.STRING),
)

VOLTAGE_IMBALANCE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    None,
    "VoltageImbalance",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
)

ALIGNED_DATA_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.7.10."""

ALIGNED_DATA_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.9."""

ALIGNED_DATA_INTERVAL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "Interval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.7.12."""

ALIGNED_DATA_MEASURANDS: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "Measurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.7.11."""

ALIGNED_DATA_SEND_DURING_IDLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "SendDuringIdle",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.7.13."""

ALIGNED_DATA_SIGN_READINGS: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "SignReadings",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.14."""

ALIGNED_DATA_TX_ENDED_INTERVAL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "TxEndedInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.7.16."""

ALIGNED_DATA_TX_ENDED_MEASURANDS: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "AlignedDataCtrlr",
    "TxEndedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.7.15."""

AUTH_CACHE_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCacheCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.4.2."""

AUTH_CACHE_DISABLE_POST_AUTHORIZATION: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCacheCtrlr",
    "DisablePostAuthorize",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.4.6."""

AUTH_CACHE_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCacheCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.4.1."""

AUTH_CACHE_LIFE_TIME: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "AuthCacheCtrlr",
    "LifeTime",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.4.3."""

AUTH_CACHE_POLICY: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "AuthCacheCtrlr",
    "Policy",
    Characteristics(DataKind.OPTION_LIST, values_list=("LRU", "LFU", "FIFO", "CUSTOM")),
    mutability=("ReadWrite",),
)
"""Part 2, 2.4.5."""

AUTH_CACHE_STORAGE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "AuthCacheCtrlr",
    "Storage",
    Characteristics(DataKind.INTEGER, unit="B"),
    mutability=("ReadOnly",),
    limited=True,
)
"""Part 2, 2.4.4."""

ADDITIONAL_INFO_ITEMS_PER_MESSAGE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "AdditionalInfoItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
)
"""Part 2, 2.3.2."""

AUTHORIZE_REMOTE_START: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "AuthorizeRemoteStart",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.3.4."""

DISABLE_REMOTE_AUTHORIZATION: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "DisableRemoteAuthorization",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.8."""

AUTH_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.1."""

LOCAL_AUTHORIZE_OFFLINE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "LocalAuthorizeOffline",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.3.5."""

LOCAL_PRE_AUTHORIZE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "LocalPreAuthorize",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.3.6."""

MASTER_PASS_GROUP_ID: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "MasterPassGroupId",
    Characteristics(DataKind.STRING, max_limit=36),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.7."""

OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "OfflineTxForUnknownIdEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.3.3."""

SUPPORTED_ID_TOKEN_TYPES: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "AuthCtrlr",
    "SupportedIdTokenTypes",
    Characteristics(DataKind.MEMBER_LIST),
    mutability=("ReadOnly",),
    values_of="IdTokenEnumType / IdTokenEnumStringType",
)

CHADEMO_AUTO_MANUFACTURER_CODE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "CHAdeMOCtrlr",
    "AutoManufacturerCode",
    Characteristics(DataKind.INTEGER),
)

CHADEMO_CHADEMO_PROTOCOL_NUMBER: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "CHAdeMOCtrlr",
    "CHAdeMOProtocolNumber",
    Characteristics(DataKind.INTEGER),
)

CHADEMO_DYNAMIC_CONTROL: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "CHAdeMOCtrlr",
    "DynamicControl",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_HIGH_CURRENT_CONTROL: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "CHAdeMOCtrlr",
    "HighCurrentControl",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_HIGH_VOLTAGE_CONTROL: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "CHAdeMOCtrlr",
    "HighVoltageControl",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_SELFTEST_ACTIVE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "CHAdeMOCtrlr",
    "SelftestActive",
    Characteristics(DataKind.BOOLEAN),
)

CHADEMO_VEHICLE_STATUS: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "CHAdeMOCtrlr",
    "VehicleStatus",
    Characteristics(DataKind.BOOLEAN),
)

CPPWM_CONTROLLER_STATE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "CPPWMController",
    "State",
    Characteristics(DataKind.STRING),
)

ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ChargingStation",
    "AllowNewSessionsPendingFirmwareUpdate",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.2."""

CHARGING_STATION_AVAILABILITY_STATE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ChargingStation",
    "AvailabilityState",
    Characteristics(DataKind.OPTION_LIST, values_list=("Available", "Occupied", "Reserved", "Unavailable", "Faulted")),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.2."""

CHARGING_STATION_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ChargingStation",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.1."""

CHARGING_STATION_MODEL: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ChargingStation",
    "Model",
    Characteristics(DataKind.STRING),
)

CHARGING_STATION_SUPPLY_PHASES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "ChargingStation",
    "SupplyPhases",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.6."""

CHARGING_STATION_VENDOR_NAME: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ChargingStation",
    "VendorName",
    Characteristics(DataKind.STRING),
)

CLOCK_DATE_TIME: Final[Variable[OCPP201, datetime]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "DateTime",
    Characteristics(DataKind.DATE_TIME),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.24."""

NEXT_TIME_OFFSET_TRANSITION_DATE_TIME: Final[Variable[OCPP201, datetime]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "NextTimeOffsetTransitionDateTime",
    Characteristics(DataKind.DATE_TIME),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.28."""

NTP_SERVER_URI: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "NtpServerUri",
    Characteristics(DataKind.STRING),
    instance="<digit>",
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.26."""

NTP_SOURCE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "NtpSource",
    Characteristics(DataKind.OPTION_LIST, values_list=("DHCP", "manual")),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.25."""

TIME_ADJUSTMENT_REPORTING_THRESHOLD: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "TimeAdjustmentReportingThreshold",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.32."""

TIME_OFFSET: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "TimeOffset",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.27."""

TIME_OFFSET_NEXT_TRANSITION: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "TimeOffset",
    Characteristics(DataKind.STRING),
    instance="NextTransition",
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.29."""

TIME_SOURCE: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "TimeSource",
    Characteristics(DataKind.SEQUENCE_LIST, values_list=("Heartbeat", "NTP", "GPS", "RealTimeClock", "MobileNetwork", "RadioTimeTransmitter")),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.30."""

TIME_ZONE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ClockCtrlr",
    "TimeZone",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.31."""

PROTOCOL_AGREED: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ConnectedEV",
    "ProtocolAgreed",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.14.4."""

PROTOCOL_SUPPORTED_BY_EV: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ConnectedEV",
    "ProtocolSupportedByEV",
    Characteristics(DataKind.STRING),
    instance="<priority>",
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.14.3."""

CONNECTED_EV_VEHICLE_ID: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ConnectedEV",
    "VehicleID",
    Characteristics(DataKind.STRING),
)

CONNECTOR_AVAILABILITY_STATE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "Connector",
    "AvailabilityState",
    Characteristics(DataKind.OPTION_LIST, values_list=("Available", "Occupied", "Reserved", "Unavailable", "Faulted")),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)

CONNECTOR_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "Connector",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.1."""

CONNECTOR_CHARGE_PROTOCOL: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "Connector",
    "ChargeProtocol",
    Characteristics(DataKind.STRING),
)

CONNECTOR_TYPE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "Connector",
    "ConnectorType",
    Characteristics(DataKind.STRING),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.4."""

CONNECTOR_SUPPLY_PHASES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "Connector",
    "SupplyPhases",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.6."""

CONTROLLER_MAX_MSG_ELEMENTS: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "Controller",
    "MaxMsgElements",
    Characteristics(DataKind.INTEGER),
)

CUSTOM_IMPLEMENTATION_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "CustomizationCtrlr",
    "CustomImplementationEnabled",
    Characteristics(DataKind.BOOLEAN),
    instance="<vendorId>",
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.33."""

BYTES_PER_MESSAGE_GET_REPORT: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetReport",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.18."""

BYTES_PER_MESSAGE_GET_VARIABLES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.19."""

BYTES_PER_MESSAGE_SET_VARIABLES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.23."""

CONFIGURATION_VALUE_SIZE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "ConfigurationValueSize",
    Characteristics(DataKind.INTEGER, max_limit=1000),
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.20."""

ITEMS_PER_MESSAGE_GET_REPORT: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetReport",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.16."""

ITEMS_PER_MESSAGE_GET_VARIABLES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="GetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.17."""

ITEMS_PER_MESSAGE_SET_VARIABLES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariables",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.22."""

REPORTING_VALUE_SIZE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "ReportingValueSize",
    Characteristics(DataKind.INTEGER, max_limit=2500),
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.21."""

DEVICE_DATA_VALUE_SIZE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DeviceDataCtrlr",
    "ValueSize",
    Characteristics(DataKind.INTEGER),
)

DISPLAY_MESSAGE_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "DisplayMessageCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.12.2."""

NUMBER_OF_DISPLAY_MESSAGES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DisplayMessageCtrlr",
    "DisplayMessages",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    limited=True,
)
"""Part 2, 2.12.3."""

DISPLAY_MESSAGE_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "DisplayMessageCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.12.1."""

DISPLAY_MESSAGE_PERSONAL_MESSAGE_SIZE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DisplayMessageCtrlr",
    "PersonalMessageSize",
    Characteristics(DataKind.INTEGER),
)

DISPLAY_MESSAGE_SUPPORTED_FORMATS: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "DisplayMessageCtrlr",
    "SupportedFormats",
    Characteristics(DataKind.MEMBER_LIST, values_list=MessageFormatEnumType),
    mutability=("ReadOnly",),
    required=True,
    values_of="MessageFormatEnumType",
)
"""Part 2, 2.12.4."""

DISPLAY_MESSAGE_SUPPORTED_PRIORITIES: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "DisplayMessageCtrlr",
    "SupportedPriorities",
    Characteristics(DataKind.MEMBER_LIST, values_list=MessagePriorityEnumType),
    mutability=("ReadOnly",),
    required=True,
    values_of="MessagePriorityEnumType",
)
"""Part 2, 2.12.5."""

DISTRIBUTION_PANEL_CHARGING_STATION: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "DistributionPanel",
    "ChargingStation",
    Characteristics(DataKind.STRING),
)

DISTRIBUTION_PANEL_DISTRIBUTION_PANEL: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "DistributionPanel",
    "DistributionPanel",
    Characteristics(DataKind.STRING),
)

DISTRIBUTION_PANEL_FUSE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "DistributionPanel",
    "Fuse",
    Characteristics(DataKind.INTEGER, unit="A"),
    instance="<n>",
)

EVSE_ALLOW_RESET: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "EVSE",
    "AllowReset",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    evse_level=True,
)
"""Part 2, 2.13.3."""

EVSE_AVAILABILITY_STATE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "EVSE",
    "AvailabilityState",
    Characteristics(DataKind.OPTION_LIST, values_list=("Available", "Occupied", "Reserved", "Unavailable", "Faulted")),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.2."""

EVSE_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "EVSE",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.1."""

EVSE_EVSE_ID: Final[Variable[OCPP201, str]] = Variable(OCPP201, "EVSE", "EvseId", Characteristics(DataKind.STRING))

ISO15118_EVSE_ID: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "EVSE",
    "ISO15118EvseId",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.14.12."""

EVSE_POWER: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
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
"""Part 2, 2.13.7."""

EVSE_SUPPLY_PHASES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "EVSE",
    "SupplyPhases",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    evse_level=True,
)
"""Part 2, 2.13.6."""

FISCAL_METERING_ENERGY_EXPORT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    "FiscalMetering",
    "EnergyExport",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

FISCAL_METERING_ENERGY_EXPORT_REGISTER: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    "FiscalMetering",
    "EnergyExportRegister",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

FISCAL_METERING_ENERGY_IMPORT: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    "FiscalMetering",
    "EnergyImport",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

FISCAL_METERING_ENERGY_IMPORT_REGISTER: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    "FiscalMetering",
    "EnergyImportRegister",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
    other_units=("kWh",),
)

CENTRAL_CONTRACT_VALIDATION_ALLOWED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "CentralContractValidationAllowed",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.14.1."""

ISO15118_CONTRACT_CERTIFICATE_INSTALLATION_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "ContractCertificateInstallationEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.14.7."""

CONTRACT_VALIDATION_OFFLINE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "ContractValidationOffline",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.14.2."""

ISO15118_COUNTRY_NAME: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "CountryName",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.14.10."""

ISO15118_MAX_SCHEDULE_ENTRIES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "MaxScheduleEntries",
    Characteristics(DataKind.INTEGER),
)

ISO15118_ORGANIZATION_NAME: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "OrganizationName",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.14.11."""

ISO15118_PNC_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "PnCEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.14.5."""

ISO15118_REQUEST_METERING_RECEIPT: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "RequestMeteringReceipt",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.14.8."""

ISO15118_REQUESTED_ENERGY_TRANSFER_MODE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "RequestedEnergyTransferMode",
    Characteristics(DataKind.OPTION_LIST),
)

ISO15118_SECC_ID: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "SeccId",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    evse_level=True,
)
"""Part 2, 2.14.9."""

ISO15118_V2G_CERTIFICATE_INSTALLATION_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ISO15118Ctrlr",
    "V2GCertificateInstallationEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.14.6."""

LOCAL_AUTH_LIST_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.5.3."""

BYTES_PER_MESSAGE_SEND_LOCAL_LIST: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required_when="when LocalAuthListAvailable is true",
)
"""Part 2, 2.5.5."""

LOCAL_AUTH_LIST_DISABLE_POST_AUTHORIZE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "DisablePostAuthorize",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.5.7."""

LOCAL_AUTH_LIST_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.5.1."""

LOCAL_AUTH_LIST_ENTRIES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "Entries",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required_when="when LocalAuthListAvailable is true",
    limited=True,
)
"""Part 2, 2.5.2."""

ITEMS_PER_MESSAGE_SEND_LOCAL_LIST: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required_when="when LocalAuthListAvailable is true",
)
"""Part 2, 2.5.4."""

LOCAL_AUTH_LIST_STORAGE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "Storage",
    Characteristics(DataKind.INTEGER, unit="B"),
    mutability=("ReadOnly",),
    limited=True,
)
"""Part 2, 2.5.6."""

LOCAL_AUTH_LIST_SUPPORTS_EXPIRY_DATE_TIME: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "LocalAuthListCtrlr",
    "SupportsExpiryDateTime",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.5.8."""

LOCAL_ENERGY_STORAGE_CAPACITY: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    "LocalEnergyStorage",
    "Capacity",
    Characteristics(DataKind.DECIMAL, unit="Wh"),
)

ACTIVE_MONITORING_BASE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "ActiveMonitoringBase",
    Characteristics(DataKind.OPTION_LIST, values_list=("All", "FactoryDefault", "HardWiredOnly")),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.8."""

ACTIVE_MONITORING_LEVEL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "ActiveMonitoringLevel",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.9."""

MONITORING_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.2."""

BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="ClearVariableMonitoring",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.5."""

BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "BytesPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariableMonitoring",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.11.6."""

MONITORING_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.11.1."""

ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="ClearVariableMonitoring",
    mutability=("ReadOnly",),
)
"""Part 2, 2.11.3."""

ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "ItemsPerMessage",
    Characteristics(DataKind.INTEGER),
    instance="SetVariableMonitoring",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.11.4."""

MONITORING_MONITORING_BASE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "MonitoringBase",
    Characteristics(DataKind.OPTION_LIST, values_list=("All", "FactoryDefault", "HardWiredOnly")),
)

MONITORING_MONITORING_LEVEL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "MonitoringLevel",
    Characteristics(DataKind.INTEGER),
)

OFFLINE_MONITORING_EVENT_QUEUING_SEVERITY: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "MonitoringCtrlr",
    "OfflineQueuingSeverity",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
)
"""Part 2, 2.11.7."""

ACTIVE_NETWORK_PROFILE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "ActiveNetworkProfile",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.1."""

MESSAGE_FIELD_LENGTH: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "FieldLength",
    Characteristics(DataKind.INTEGER),
    instance="<message>.<field>",
    mutability=("ReadOnly",),
)
"""Part 2, 2.1.15."""

FILE_TRANSFER_PROTOCOLS: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "FileTransferProtocols",
    Characteristics(DataKind.MEMBER_LIST, values_list=("FTP", "FTPS", "HTTP", "HTTPS", "SFTP")),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.4."""

HEARTBEAT_INTERVAL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "HeartbeatInterval",
    Characteristics(DataKind.INTEGER, unit="s", min_limit=1),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.5."""

MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "MessageAttemptInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="TransactionEvent",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.11."""

MESSAGE_ATTEMPTS_TRANSACTION_EVENT: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "MessageAttempts",
    Characteristics(DataKind.INTEGER),
    instance="TransactionEvent",
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.10."""

DEFAULT_MESSAGE_TIMEOUT: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "MessageTimeout",
    Characteristics(DataKind.INTEGER, unit="s"),
    instance="Default",
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.1.3."""

NETWORK_CONFIGURATION_PRIORITY: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "NetworkConfigurationPriority",
    Characteristics(DataKind.SEQUENCE_LIST),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.6."""

NETWORK_PROFILE_CONNECTION_ATTEMPTS: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "NetworkProfileConnectionAttempts",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.7."""

OFFLINE_THRESHOLD: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "OfflineThreshold",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.8."""

PUBLIC_KEY_WITH_SIGNED_METER_VALUE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "PublicKeyWithSignedMeterValue",
    Characteristics(DataKind.OPTION_LIST, values_list=("Never", "OncePerTransaction", "EveryMeterValue")),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.17."""

QUEUE_ALL_MESSAGES: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "QueueAllMessages",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.1.9."""

RESET_RETRIES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "ResetRetries",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.1.14."""

OCPP_COMM_RETRY_BACK_OFF_RANDOM_RANGE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "RetryBackOffRandomRange",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)

OCPP_COMM_RETRY_BACK_OFF_REPEAT_TIMES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "RetryBackOffRepeatTimes",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
    required=True,
)

OCPP_COMM_RETRY_BACK_OFF_WAIT_MINIMUM: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "RetryBackOffWaitMinimum",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)

UNLOCK_ON_EV_SIDE_DISCONNECT: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "UnlockOnEVSideDisconnect",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.1.12."""

OCPP_COMM_WEB_SOCKET_PING_INTERVAL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "OCPPCommCtrlr",
    "WebSocketPingInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)

RESERVATION_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ReservationCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.8.2."""

RESERVATION_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ReservationCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.8.1."""

RESERVATION_NON_EVSE_SPECIFIC: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "ReservationCtrlr",
    "NonEvseSpecific",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.8.3."""

SAMPLED_DATA_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.7.2."""

SAMPLED_DATA_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.1."""

SAMPLED_DATA_REGISTER_VALUES_WITHOUT_PHASES: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "RegisterValuesWithoutPhases",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.18."""

SAMPLED_DATA_SIGN_READINGS: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "SignReadings",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.7.3."""

SAMPLED_DATA_TX_ENDED_INTERVAL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "TxEndedInterval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.7.5."""

SAMPLED_DATA_TX_ENDED_MEASURANDS: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "TxEndedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.7.4."""

SAMPLED_DATA_TX_STARTED_MEASURANDS: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "TxStartedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.7.6."""

SAMPLED_DATA_TX_UPDATED_INTERVAL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "TxUpdatedInterval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.7.8."""

SAMPLED_DATA_TX_UPDATED_MEASURANDS: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "SampledDataCtrlr",
    "TxUpdatedMeasurands",
    Characteristics(DataKind.MEMBER_LIST, values_list=MeasurandEnumType),
    mutability=("ReadWrite",),
    required=True,
    limited=True,
    values_of="MeasurandEnumType",
)
"""Part 2, 2.7.7."""

ADDITIONAL_ROOT_CERTIFICATE_CHECK: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "AdditionalRootCertificateCheck",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.2.6."""

ALLOW_CSMSTLS_WILDCARDS: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "AllowCSMSTLSWildcards",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)

BASIC_AUTH_PASSWORD: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "BasicAuthPassword",
    Characteristics(DataKind.STRING, max_limit=64),
    mutability=("WriteOnly",),
    secret=True,
)
"""Part 2, 2.2.1."""

CERT_SIGNING_REPEAT_TIMES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "CertSigningRepeatTimes",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadWrite",),
)
"""Part 2, 2.2.9."""

CERT_SIGNING_WAIT_MINIMUM: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "CertSigningWaitMinimum",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.2.8."""

CERTIFICATE_ENTRIES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "CertificateEntries",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
    limited=True,
)
"""Part 2, 2.2.4."""

IDENTITY: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "Identity",
    Characteristics(DataKind.STRING, max_limit=48),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.2.2."""

MAX_CERTIFICATE_CHAIN_SIZE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "MaxCertificateChainSize",
    Characteristics(DataKind.INTEGER, max_limit=10000),
    mutability=("ReadOnly",),
)
"""Part 2, 2.2.7."""

ORGANIZATION_NAME: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "OrganizationName",
    Characteristics(DataKind.STRING),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.2.3."""

SECURITY_PROFILE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SecurityCtrlr",
    "SecurityProfile",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.2.5."""

AC_PHASE_SWITCHING_SUPPORTED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "ACPhaseSwitchingSupported",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.9.3."""

SMART_CHARGING_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.9.2."""

SMART_CHARGING_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.1."""

CHARGING_PROFILE_ENTRIES: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "Entries",
    Characteristics(DataKind.INTEGER),
    instance="ChargingProfiles",
    mutability=("ReadOnly",),
    required=True,
    limited=True,
)
"""Part 2, 2.9.10."""

EXTERNAL_CONTROL_SIGNALS_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "ExternalControlSignalsEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
)
"""Part 2, 2.9.7."""

LIMIT_CHANGE_SIGNIFICANCE: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "LimitChangeSignificance",
    Characteristics(DataKind.DECIMAL, unit="Percent"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.9.11."""

NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "NotifyChargingLimitWithSchedules",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.9.8."""

PERIODS_PER_SCHEDULE: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "PeriodsPerSchedule",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.9.6."""

PHASES_3_TO_1: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "Phases3to1",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly",),
)
"""Part 2, 2.9.9."""

CHARGING_PROFILE_MAX_STACK_LEVEL: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "ProfileStackLevel",
    Characteristics(DataKind.INTEGER),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.9.4."""

CHARGING_SCHEDULE_CHARGING_RATE_UNIT: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "SmartChargingCtrlr",
    "RateUnit",
    Characteristics(DataKind.MEMBER_LIST, values_list=("A", "W")),
    mutability=("ReadOnly",),
    required=True,
)
"""Part 2, 2.9.5."""

COST_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "TariffCostCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    instance="Cost",
    mutability=("ReadOnly",),
)
"""Part 2, 2.10.5."""

TARIFF_AVAILABLE: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "TariffCostCtrlr",
    "Available",
    Characteristics(DataKind.BOOLEAN),
    instance="Tariff",
    mutability=("ReadOnly",),
)
"""Part 2, 2.10.2."""

CURRENCY: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "TariffCostCtrlr",
    "Currency",
    Characteristics(DataKind.STRING, max_limit=3),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.10.7."""

COST_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "TariffCostCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    instance="Cost",
    mutability=("ReadWrite",),
)
"""Part 2, 2.10.4."""

TARIFF_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "TariffCostCtrlr",
    "Enabled",
    Characteristics(DataKind.BOOLEAN),
    instance="Tariff",
    mutability=("ReadWrite",),
)
"""Part 2, 2.10.1."""

TARIFF_FALLBACK_MESSAGE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "TariffCostCtrlr",
    "TariffFallbackMessage",
    Characteristics(DataKind.STRING, max_limit=255),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.10.3."""

TOTAL_COST_FALLBACK_MESSAGE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "TariffCostCtrlr",
    "TotalCostFallbackMessage",
    Characteristics(DataKind.STRING, max_limit=255),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.10.6."""

TOKEN_READER_TOKEN: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "TokenReader",
    "Token",
    Characteristics(DataKind.STRING),
)

TOKEN_READER_TOKEN_TYPE: Final[Variable[OCPP201, str]] = Variable(
    OCPP201,
    "TokenReader",
    "TokenType",
    Characteristics(DataKind.OPTION_LIST),
)

TX_CHARGING_TIME: Final[Variable[OCPP201, Decimal]] = Variable(
    OCPP201,
    "TxCtrlr",
    "ChargingTime",
    Characteristics(DataKind.DECIMAL, unit="s"),
)

EV_CONNECTION_TIME_OUT: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "TxCtrlr",
    "EVConnectionTimeOut",
    Characteristics(DataKind.INTEGER, unit="s"),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.6.1."""

MAX_ENERGY_ON_INVALID_ID: Final[Variable[OCPP201, int]] = Variable(
    OCPP201,
    "TxCtrlr",
    "MaxEnergyOnInvalidId",
    Characteristics(DataKind.INTEGER, unit="Wh"),
    mutability=("ReadWrite",),
)
"""Part 2, 2.6.7."""

STOP_TX_ON_EV_SIDE_DISCONNECT: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "TxCtrlr",
    "StopTxOnEVSideDisconnect",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.6.2."""

STOP_TX_ON_INVALID_ID: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "TxCtrlr",
    "StopTxOnInvalidId",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
    required=True,
)
"""Part 2, 2.6.8."""

TX_BEFORE_ACCEPTED_ENABLED: Final[Variable[OCPP201, bool]] = Variable(
    OCPP201,
    "TxCtrlr",
    "TxBeforeAcceptedEnabled",
    Characteristics(DataKind.BOOLEAN),
    mutability=("ReadWrite",),
)
"""Part 2, 2.6.3."""

TX_START_POINT: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "TxCtrlr",
    "TxStartPoint",
    Characteristics(DataKind.MEMBER_LIST, values_list=("ParkingBayOccupancy", "EVConnected", "Authorized", "DataSigned", "PowerPathClosed", "EnergyTransfer")),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.6.4."""

TX_STOP_POINT: Final[Variable[OCPP201, list[str]]] = Variable(
    OCPP201,
    "TxCtrlr",
    "TxStopPoint",
    Characteristics(DataKind.MEMBER_LIST, values_list=("ParkingBayOccupancy", "EVConnected", "Authorized", "DataSigned", "PowerPathClosed", "EnergyTransfer")),
    mutability=("ReadOnly", "ReadWrite"),
    required=True,
)
"""Part 2, 2.6.5."""

VARIABLES: Final[tuple[Variable[OCPP201, Any], ...]] = (
    AC_CURRENT,
    AC_VOLTAGE,
    ACTIVE,
    ALLOW_RESET,
    ANGLE,
    ATTEMPTS,
    AVAILABLE,
    CERTIFICATE,
    COLOR,
    COMPLETE,
    CONNECTED_TIME,
    COUNT,
    CURRENT_IMBALANCE,
    DC_CURRENT,
    DC_VOLTAGE,
    DATA_TEXT,
    DATE_TIME,
    EC_VARIANT,
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
    LENGTH,
    LIGHT,
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
    ALIGNED_DATA_AVAILABLE,
    ALIGNED_DATA_ENABLED,
    ALIGNED_DATA_INTERVAL,
    ALIGNED_DATA_MEASURANDS,
    ALIGNED_DATA_SEND_DURING_IDLE,
    ALIGNED_DATA_SIGN_READINGS,
    ALIGNED_DATA_TX_ENDED_INTERVAL,
    ALIGNED_DATA_TX_ENDED_MEASURANDS,
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
    SUPPORTED_ID_TOKEN_TYPES,
    CHADEMO_AUTO_MANUFACTURER_CODE,
    CHADEMO_CHADEMO_PROTOCOL_NUMBER,
    CHADEMO_DYNAMIC_CONTROL,
    CHADEMO_HIGH_CURRENT_CONTROL,
    CHADEMO_HIGH_VOLTAGE_CONTROL,
    CHADEMO_SELFTEST_ACTIVE,
    CHADEMO_VEHICLE_STATUS,
    CPPWM_CONTROLLER_STATE,
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
    PROTOCOL_AGREED,
    PROTOCOL_SUPPORTED_BY_EV,
    CONNECTED_EV_VEHICLE_ID,
    CONNECTOR_AVAILABILITY_STATE,
    CONNECTOR_AVAILABLE,
    CONNECTOR_CHARGE_PROTOCOL,
    CONNECTOR_TYPE,
    CONNECTOR_SUPPLY_PHASES,
    CONTROLLER_MAX_MSG_ELEMENTS,
    CUSTOM_IMPLEMENTATION_ENABLED,
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
    DISPLAY_MESSAGE_PERSONAL_MESSAGE_SIZE,
    DISPLAY_MESSAGE_SUPPORTED_FORMATS,
    DISPLAY_MESSAGE_SUPPORTED_PRIORITIES,
    DISTRIBUTION_PANEL_CHARGING_STATION,
    DISTRIBUTION_PANEL_DISTRIBUTION_PANEL,
    DISTRIBUTION_PANEL_FUSE,
    EVSE_ALLOW_RESET,
    EVSE_AVAILABILITY_STATE,
    EVSE_AVAILABLE,
    EVSE_EVSE_ID,
    ISO15118_EVSE_ID,
    EVSE_POWER,
    EVSE_SUPPLY_PHASES,
    FISCAL_METERING_ENERGY_EXPORT,
    FISCAL_METERING_ENERGY_EXPORT_REGISTER,
    FISCAL_METERING_ENERGY_IMPORT,
    FISCAL_METERING_ENERGY_IMPORT_REGISTER,
    CENTRAL_CONTRACT_VALIDATION_ALLOWED,
    ISO15118_CONTRACT_CERTIFICATE_INSTALLATION_ENABLED,
    CONTRACT_VALIDATION_OFFLINE,
    ISO15118_COUNTRY_NAME,
    ISO15118_MAX_SCHEDULE_ENTRIES,
    ISO15118_ORGANIZATION_NAME,
    ISO15118_PNC_ENABLED,
    ISO15118_REQUEST_METERING_RECEIPT,
    ISO15118_REQUESTED_ENERGY_TRANSFER_MODE,
    ISO15118_SECC_ID,
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
    MONITORING_MONITORING_BASE,
    MONITORING_MONITORING_LEVEL,
    OFFLINE_MONITORING_EVENT_QUEUING_SEVERITY,
    ACTIVE_NETWORK_PROFILE,
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
    RESERVATION_AVAILABLE,
    RESERVATION_ENABLED,
    RESERVATION_NON_EVSE_SPECIFIC,
    SAMPLED_DATA_AVAILABLE,
    SAMPLED_DATA_ENABLED,
    SAMPLED_DATA_REGISTER_VALUES_WITHOUT_PHASES,
    SAMPLED_DATA_SIGN_READINGS,
    SAMPLED_DATA_TX_ENDED_INTERVAL,
    SAMPLED_DATA_TX_ENDED_MEASURANDS,
    SAMPLED_DATA_TX_STARTED_MEASURANDS,
    SAMPLED_DATA_TX_UPDATED_INTERVAL,
    SAMPLED_DATA_TX_UPDATED_MEASURANDS,
    ADDITIONAL_ROOT_CERTIFICATE_CHECK,
    ALLOW_CSMSTLS_WILDCARDS,
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
    SMART_CHARGING_ENABLED,
    CHARGING_PROFILE_ENTRIES,
    EXTERNAL_CONTROL_SIGNALS_ENABLED,
    LIMIT_CHANGE_SIGNIFICANCE,
    NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES,
    PERIODS_PER_SCHEDULE,
    PHASES_3_TO_1,
    CHARGING_PROFILE_MAX_STACK_LEVEL,
    CHARGING_SCHEDULE_CHARGING_RATE_UNIT,
    COST_AVAILABLE,
    TARIFF_AVAILABLE,
    CURRENCY,
    COST_ENABLED,
    TARIFF_ENABLED,
    TARIFF_FALLBACK_MESSAGE,
    TOTAL_COST_FALLBACK_MESSAGE,
    TOKEN_READER_TOKEN,
    TOKEN_READER_TOKEN_TYPE,
    TX_CHARGING_TIME,
    EV_CONNECTION_TIME_OUT,
    MAX_ENERGY_ON_INVALID_ID,
    STOP_TX_ON_EV_SIDE_DISCONNECT,
    STOP_TX_ON_INVALID_ID,
    TX_BEFORE_ACCEPTED_ENABLED,
    TX_START_POINT,
    TX_STOP_POINT,
)

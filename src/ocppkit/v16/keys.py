"""Configuration keys of OCPP 1.6.

Printed by `python -m codegen` from schemas/registry/v16.json; do not edit.
"""

from __future__ import annotations

from typing import Any, Final

from ocppkit.registry._model import Key
from ocppkit.registry.values import Characteristics, DataKind, Form
from ocppkit.v16.enums import Measurand

__all__ = [
    "ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID", "AUTHORIZATION_CACHE_ENABLED", "AUTHORIZE_REMOTE_TX_REQUESTS", "BLINK_REPEAT",
    "CLOCK_ALIGNED_DATA_INTERVAL", "CONNECTION_TIME_OUT", "CONNECTOR_PHASE_ROTATION",
    "CONNECTOR_PHASE_ROTATION_MAX_LENGTH", "GET_CONFIGURATION_MAX_KEYS", "HEARTBEAT_INTERVAL", "LIGHT_INTENSITY",
    "LOCAL_AUTHORIZE_OFFLINE", "LOCAL_PRE_AUTHORIZE", "MAX_ENERGY_ON_INVALID_ID", "MESSAGE_TIMEOUT",
    "METER_VALUE_SAMPLE_INTERVAL", "METER_VALUES_ALIGNED_DATA", "METER_VALUES_ALIGNED_DATA_MAX_LENGTH",
    "METER_VALUES_SAMPLED_DATA", "METER_VALUES_SAMPLED_DATA_MAX_LENGTH", "MINIMUM_STATUS_DURATION",
    "NUMBER_OF_CONNECTORS", "RESET_RETRIES", "STOP_TRANSACTION_MAX_METER_VALUES",
    "STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT", "STOP_TRANSACTION_ON_INVALID_ID", "STOP_TXN_ALIGNED_DATA",
    "STOP_TXN_ALIGNED_DATA_MAX_LENGTH", "STOP_TXN_SAMPLED_DATA", "STOP_TXN_SAMPLED_DATA_MAX_LENGTH",
    "SUPPORTED_FEATURE_PROFILES", "SUPPORTED_FEATURE_PROFILES_MAX_LENGTH", "TRANSACTION_MESSAGE_ATTEMPTS",
    "TRANSACTION_MESSAGE_RETRY_INTERVAL", "UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT", "WEB_SOCKET_PING_INTERVAL",
    "SUPPORTED_FILE_TRANSFER_PROTOCOLS", "LOCAL_AUTH_LIST_ENABLED", "LOCAL_AUTH_LIST_MAX_LENGTH",
    "SEND_LOCAL_LIST_MAX_LENGTH", "RESERVE_CONNECTOR_ZERO_SUPPORTED", "ADDITIONAL_ROOT_CERTIFICATE_CHECK",
    "AUTHORIZATION_KEY", "CERTIFICATE_SIGNED_MAX_CHAIN_SIZE", "CERTIFICATE_STORE_MAX_LENGTH", "CPO_NAME",
    "SECURITY_PROFILE", "CHARGE_PROFILE_MAX_STACK_LEVEL", "CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT",
    "CHARGING_SCHEDULE_MAX_PERIODS", "CONNECTOR_SWITCH_3_TO_1_PHASE_SUPPORTED", "MAX_CHARGING_PROFILES_INSTALLED",
    "KEYS",
]

ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID: Final[Key[bool]] = Key(
    "AllowOfflineTxForUnknownId",
    Characteristics(DataKind.BOOLEAN),
    ("RW",),
    "Core",
)
"""OCPP 1.6 ed.2 §9.1.1."""

AUTHORIZATION_CACHE_ENABLED: Final[Key[bool]] = Key(
    "AuthorizationCacheEnabled",
    Characteristics(DataKind.BOOLEAN),
    ("RW",),
    "Core",
)
"""OCPP 1.6 ed.2 §9.1.2."""

AUTHORIZE_REMOTE_TX_REQUESTS: Final[Key[bool]] = Key(
    "AuthorizeRemoteTxRequests",
    Characteristics(DataKind.BOOLEAN),
    ("R", "RW"),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.3."""

BLINK_REPEAT: Final[Key[int]] = Key("BlinkRepeat", Characteristics(DataKind.INTEGER, unit="times"), ("RW",), "Core")
"""OCPP 1.6 ed.2 §9.1.4."""

CLOCK_ALIGNED_DATA_INTERVAL: Final[Key[int]] = Key(
    "ClockAlignedDataInterval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.5."""

CONNECTION_TIME_OUT: Final[Key[int]] = Key(
    "ConnectionTimeOut",
    Characteristics(DataKind.INTEGER, unit="s"),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.6."""

CONNECTOR_PHASE_ROTATION: Final[Key[list[str]]] = Key(
    "ConnectorPhaseRotation",
    Characteristics(DataKind.CSL, values_list=("NotApplicable", "Unknown", "RST", "RTS", "SRT", "STR", "TRS", "TSR"), form=Form.CONNECTOR_AND_PHASE),
    ("RW",),
    "Core",
    required=True,
    limited_by="ConnectorPhaseRotationMaxLength",
)
"""OCPP 1.6 ed.2 §9.1.7."""

CONNECTOR_PHASE_ROTATION_MAX_LENGTH: Final[Key[int]] = Key(
    "ConnectorPhaseRotationMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    limits="ConnectorPhaseRotation",
)
"""OCPP 1.6 ed.2 §9.1.8."""

GET_CONFIGURATION_MAX_KEYS: Final[Key[int]] = Key(
    "GetConfigurationMaxKeys",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.9."""

HEARTBEAT_INTERVAL: Final[Key[int]] = Key(
    "HeartbeatInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.10."""

LIGHT_INTENSITY: Final[Key[int]] = Key(
    "LightIntensity",
    Characteristics(DataKind.INTEGER, unit="Percent", min_limit=0, max_limit=100),
    ("RW",),
    "Core",
)
"""OCPP 1.6 ed.2 §9.1.11."""

LOCAL_AUTHORIZE_OFFLINE: Final[Key[bool]] = Key(
    "LocalAuthorizeOffline",
    Characteristics(DataKind.BOOLEAN),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.12."""

LOCAL_PRE_AUTHORIZE: Final[Key[bool]] = Key(
    "LocalPreAuthorize",
    Characteristics(DataKind.BOOLEAN),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.13."""

MAX_ENERGY_ON_INVALID_ID: Final[Key[int]] = Key(
    "MaxEnergyOnInvalidId",
    Characteristics(DataKind.INTEGER, unit="Wh"),
    ("RW",),
    "Core",
)
"""OCPP 1.6 ed.2 §9.1.14."""

MESSAGE_TIMEOUT: Final[Key[int]] = Key("MessageTimeout", Characteristics(DataKind.INTEGER, unit="s"), ("RW",), "Core")
"""errata v4.0 §3.82 (new 9.1.15)."""

METER_VALUE_SAMPLE_INTERVAL: Final[Key[int]] = Key(
    "MeterValueSampleInterval",
    Characteristics(DataKind.INTEGER, unit="s", zero_is_off=True),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.19."""

METER_VALUES_ALIGNED_DATA: Final[Key[list[str]]] = Key(
    "MeterValuesAlignedData",
    Characteristics(DataKind.CSL, values_list=Measurand, form=Form.MEASURAND_AND_PHASE),
    ("RW",),
    "Core",
    required=True,
    limited_by="MeterValuesAlignedDataMaxLength",
)
"""OCPP 1.6 ed.2 §9.1.15."""

METER_VALUES_ALIGNED_DATA_MAX_LENGTH: Final[Key[int]] = Key(
    "MeterValuesAlignedDataMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    limits="MeterValuesAlignedData",
)
"""OCPP 1.6 ed.2 §9.1.16."""

METER_VALUES_SAMPLED_DATA: Final[Key[list[str]]] = Key(
    "MeterValuesSampledData",
    Characteristics(DataKind.CSL, values_list=Measurand, form=Form.MEASURAND_AND_PHASE),
    ("RW",),
    "Core",
    required=True,
    limited_by="MeterValuesSampledDataMaxLength",
)
"""OCPP 1.6 ed.2 §9.1.17."""

METER_VALUES_SAMPLED_DATA_MAX_LENGTH: Final[Key[int]] = Key(
    "MeterValuesSampledDataMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    limits="MeterValuesSampledData",
)
"""OCPP 1.6 ed.2 §9.1.18."""

MINIMUM_STATUS_DURATION: Final[Key[int]] = Key(
    "MinimumStatusDuration",
    Characteristics(DataKind.INTEGER, unit="s"),
    ("RW",),
    "Core",
)
"""OCPP 1.6 ed.2 §9.1.20."""

NUMBER_OF_CONNECTORS: Final[Key[int]] = Key(
    "NumberOfConnectors",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.21."""

RESET_RETRIES: Final[Key[int]] = Key(
    "ResetRetries",
    Characteristics(DataKind.INTEGER, unit="times"),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.22."""

STOP_TRANSACTION_MAX_METER_VALUES: Final[Key[int]] = Key(
    "StopTransactionMaxMeterValues",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
)
"""errata v4.0 §3.89 (new 9.1.23)."""

STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT: Final[Key[bool]] = Key(
    "StopTransactionOnEVSideDisconnect",
    Characteristics(DataKind.BOOLEAN),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.23."""

STOP_TRANSACTION_ON_INVALID_ID: Final[Key[bool]] = Key(
    "StopTransactionOnInvalidId",
    Characteristics(DataKind.BOOLEAN),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.24."""

STOP_TXN_ALIGNED_DATA: Final[Key[list[str]]] = Key(
    "StopTxnAlignedData",
    Characteristics(DataKind.CSL, values_list=Measurand, form=Form.MEASURAND_AND_PHASE),
    ("RW",),
    "Core",
    required=True,
    limited_by="StopTxnAlignedDataMaxLength",
)
"""OCPP 1.6 ed.2 §9.1.25."""

STOP_TXN_ALIGNED_DATA_MAX_LENGTH: Final[Key[int]] = Key(
    "StopTxnAlignedDataMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    limits="StopTxnAlignedData",
)
"""OCPP 1.6 ed.2 §9.1.26."""

STOP_TXN_SAMPLED_DATA: Final[Key[list[str]]] = Key(
    "StopTxnSampledData",
    Characteristics(DataKind.CSL, values_list=Measurand, form=Form.MEASURAND_AND_PHASE),
    ("RW",),
    "Core",
    required=True,
    limited_by="StopTxnSampledDataMaxLength",
)
"""OCPP 1.6 ed.2 §9.1.27."""

STOP_TXN_SAMPLED_DATA_MAX_LENGTH: Final[Key[int]] = Key(
    "StopTxnSampledDataMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    limits="StopTxnSampledData",
)
"""OCPP 1.6 ed.2 §9.1.28."""

SUPPORTED_FEATURE_PROFILES: Final[Key[list[str]]] = Key(
    "SupportedFeatureProfiles",
    Characteristics(DataKind.CSL, values_list=("Core", "FirmwareManagement", "LocalAuthListManagement", "Reservation", "SmartCharging", "RemoteTrigger")),
    ("R",),
    "Core",
    required=True,
    limited_by="SupportedFeatureProfilesMaxLength",
)
"""OCPP 1.6 ed.2 §9.1.29."""

SUPPORTED_FEATURE_PROFILES_MAX_LENGTH: Final[Key[int]] = Key(
    "SupportedFeatureProfilesMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Core",
    limits="SupportedFeatureProfiles",
)
"""OCPP 1.6 ed.2 §9.1.30."""

TRANSACTION_MESSAGE_ATTEMPTS: Final[Key[int]] = Key(
    "TransactionMessageAttempts",
    Characteristics(DataKind.INTEGER, unit="times"),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.31."""

TRANSACTION_MESSAGE_RETRY_INTERVAL: Final[Key[int]] = Key(
    "TransactionMessageRetryInterval",
    Characteristics(DataKind.INTEGER, unit="s"),
    ("RW",),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.32."""

UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT: Final[Key[bool]] = Key(
    "UnlockConnectorOnEVSideDisconnect",
    Characteristics(DataKind.BOOLEAN),
    ("RW", "R"),
    "Core",
    required=True,
)
"""OCPP 1.6 ed.2 §9.1.33."""

WEB_SOCKET_PING_INTERVAL: Final[Key[int]] = Key(
    "WebSocketPingInterval",
    Characteristics(DataKind.INTEGER, unit="s", min_limit=0, zero_is_off=True),
    ("RW",),
    "Core",
)
"""OCPP 1.6 ed.2 §9.1.34."""

SUPPORTED_FILE_TRANSFER_PROTOCOLS: Final[Key[list[str]]] = Key(
    "SupportedFileTransferProtocols",
    Characteristics(DataKind.CSL, values_list=("FTP", "FTPS", "HTTP", "HTTPS")),
    ("R",),
    "FirmwareManagement",
)
"""errata v4.0 §3.88 (new 9.5.1)."""

LOCAL_AUTH_LIST_ENABLED: Final[Key[bool]] = Key(
    "LocalAuthListEnabled",
    Characteristics(DataKind.BOOLEAN),
    ("RW",),
    "LocalAuthListManagement",
    required=True,
)
"""OCPP 1.6 ed.2 §9.2.1."""

LOCAL_AUTH_LIST_MAX_LENGTH: Final[Key[int]] = Key(
    "LocalAuthListMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "LocalAuthListManagement",
    required=True,
)
"""OCPP 1.6 ed.2 §9.2.2."""

SEND_LOCAL_LIST_MAX_LENGTH: Final[Key[int]] = Key(
    "SendLocalListMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "LocalAuthListManagement",
    required=True,
)
"""OCPP 1.6 ed.2 §9.2.3."""

RESERVE_CONNECTOR_ZERO_SUPPORTED: Final[Key[bool]] = Key(
    "ReserveConnectorZeroSupported",
    Characteristics(DataKind.BOOLEAN),
    ("R",),
    "Reservation",
)
"""OCPP 1.6 ed.2 §9.3.1."""

ADDITIONAL_ROOT_CERTIFICATE_CHECK: Final[Key[bool]] = Key(
    "AdditionalRootCertificateCheck",
    Characteristics(DataKind.BOOLEAN),
    ("R",),
    "Security",
    required_when="any security profile other than only profile 1",
)
"""security whitepaper §7.1."""

AUTHORIZATION_KEY: Final[Key[str]] = Key(
    "AuthorizationKey",
    Characteristics(DataKind.STRING, min_limit=32, max_limit=40, form=Form.HEX_DIGITS),
    ("W",),
    "Security",
    required_when="any security profile other than only profile 3",
    secret=True,
)
"""security whitepaper §7.2; OCPP-J 1.6 §6.2.2 (exactly 20 bytes there)."""

CERTIFICATE_SIGNED_MAX_CHAIN_SIZE: Final[Key[int]] = Key(
    "CertificateSignedMaxChainSize",
    Characteristics(DataKind.INTEGER, unit="characters", max_limit=10000),
    ("R",),
    "Security",
)
"""security whitepaper §7.3."""

CERTIFICATE_STORE_MAX_LENGTH: Final[Key[int]] = Key(
    "CertificateStoreMaxLength",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "Security",
)
"""security whitepaper §7.4."""

CPO_NAME: Final[Key[str]] = Key("CpoName", Characteristics(DataKind.STRING), ("RW",), "Security")
"""security whitepaper §7.5."""

SECURITY_PROFILE: Final[Key[int]] = Key(
    "SecurityProfile",
    Characteristics(DataKind.INTEGER, min_limit=0, max_limit=3),
    ("RW",),
    "Security",
)
"""security whitepaper §7.6."""

CHARGE_PROFILE_MAX_STACK_LEVEL: Final[Key[int]] = Key(
    "ChargeProfileMaxStackLevel",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "SmartCharging",
    required=True,
)
"""OCPP 1.6 ed.2 §9.4.1."""

CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT: Final[Key[list[str]]] = Key(
    "ChargingScheduleAllowedChargingRateUnit",
    Characteristics(DataKind.CSL, values_list=("Current", "Power")),
    ("R",),
    "SmartCharging",
    required=True,
)
"""OCPP 1.6 ed.2 §9.4.2."""

CHARGING_SCHEDULE_MAX_PERIODS: Final[Key[int]] = Key(
    "ChargingScheduleMaxPeriods",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "SmartCharging",
    required=True,
)
"""OCPP 1.6 ed.2 §9.4.3."""

CONNECTOR_SWITCH_3_TO_1_PHASE_SUPPORTED: Final[Key[bool]] = Key(
    "ConnectorSwitch3to1PhaseSupported",
    Characteristics(DataKind.BOOLEAN),
    ("R",),
    "SmartCharging",
)
"""OCPP 1.6 ed.2 §9.4.4."""

MAX_CHARGING_PROFILES_INSTALLED: Final[Key[int]] = Key(
    "MaxChargingProfilesInstalled",
    Characteristics(DataKind.INTEGER),
    ("R",),
    "SmartCharging",
    required=True,
)
"""OCPP 1.6 ed.2 §9.4.5."""

KEYS: Final[tuple[Key[Any], ...]] = (
    ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID,
    AUTHORIZATION_CACHE_ENABLED,
    AUTHORIZE_REMOTE_TX_REQUESTS,
    BLINK_REPEAT,
    CLOCK_ALIGNED_DATA_INTERVAL,
    CONNECTION_TIME_OUT,
    CONNECTOR_PHASE_ROTATION,
    CONNECTOR_PHASE_ROTATION_MAX_LENGTH,
    GET_CONFIGURATION_MAX_KEYS,
    HEARTBEAT_INTERVAL,
    LIGHT_INTENSITY,
    LOCAL_AUTHORIZE_OFFLINE,
    LOCAL_PRE_AUTHORIZE,
    MAX_ENERGY_ON_INVALID_ID,
    MESSAGE_TIMEOUT,
    METER_VALUE_SAMPLE_INTERVAL,
    METER_VALUES_ALIGNED_DATA,
    METER_VALUES_ALIGNED_DATA_MAX_LENGTH,
    METER_VALUES_SAMPLED_DATA,
    METER_VALUES_SAMPLED_DATA_MAX_LENGTH,
    MINIMUM_STATUS_DURATION,
    NUMBER_OF_CONNECTORS,
    RESET_RETRIES,
    STOP_TRANSACTION_MAX_METER_VALUES,
    STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT,
    STOP_TRANSACTION_ON_INVALID_ID,
    STOP_TXN_ALIGNED_DATA,
    STOP_TXN_ALIGNED_DATA_MAX_LENGTH,
    STOP_TXN_SAMPLED_DATA,
    STOP_TXN_SAMPLED_DATA_MAX_LENGTH,
    SUPPORTED_FEATURE_PROFILES,
    SUPPORTED_FEATURE_PROFILES_MAX_LENGTH,
    TRANSACTION_MESSAGE_ATTEMPTS,
    TRANSACTION_MESSAGE_RETRY_INTERVAL,
    UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT,
    WEB_SOCKET_PING_INTERVAL,
    SUPPORTED_FILE_TRANSFER_PROTOCOLS,
    LOCAL_AUTH_LIST_ENABLED,
    LOCAL_AUTH_LIST_MAX_LENGTH,
    SEND_LOCAL_LIST_MAX_LENGTH,
    RESERVE_CONNECTOR_ZERO_SUPPORTED,
    ADDITIONAL_ROOT_CERTIFICATE_CHECK,
    AUTHORIZATION_KEY,
    CERTIFICATE_SIGNED_MAX_CHAIN_SIZE,
    CERTIFICATE_STORE_MAX_LENGTH,
    CPO_NAME,
    SECURITY_PROFILE,
    CHARGE_PROFILE_MAX_STACK_LEVEL,
    CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT,
    CHARGING_SCHEDULE_MAX_PERIODS,
    CONNECTOR_SWITCH_3_TO_1_PHASE_SUPPORTED,
    MAX_CHARGING_PROFILES_INSTALLED,
)

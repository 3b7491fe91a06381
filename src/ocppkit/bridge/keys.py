"""The configuration keys of 1.6 as variables of 2.0.1, in both directions.

A key without a row is a variable of its own name on the component ``OCPP16LegacyCtrlr``: both have 50 characters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import frozen

from ocppkit import v16, v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place
from ocppkit.bridge.values import MEASURAND
from ocppkit.registry._kinds import split
from ocppkit.registry.values import DataKind
from ocppkit.v16.keys import KEYS

__all__ = [
    "ALWAYS_SUPPORTED",
    "FEATURES",
    "LEGACY",
    "SETTINGS",
    "Form",
    "Setting",
    "Target",
    "rotations",
    "setting",
    "setting_of",
]

LEGACY: Final = "OCPP16LegacyCtrlr"
"""The component of keys that 2.x has no variable for."""


class Target(StrEnum):
    """What of a variable a key is."""

    ACTUAL = "Actual"
    MAX_LIMIT = "maxLimit"
    """A characteristic: no request reads it, and it comes in reports alone."""


Respelling: TypeAlias = Callable[[str, Context, str], str | None]
"""Takes a value, a context and the value's pointer; returns what the other version spells, None if it cannot."""


@frozen
class Form:
    """How a value is spelt in the two versions."""

    up: Respelling
    down: Respelling


def _same(text: str, _: Context, __: str) -> str:
    return text


def _items(text: str) -> list[str]:
    return [item for item in split(text) if item]


def _listed(one: Callable[[str, Context, str], str | None]) -> Respelling:
    """Return what respells a list item by item, without those that have no counterpart."""

    def respell(text: str, context: Context, pointer: str) -> str | None:
        given = _items(text)
        made = [item for item in (one(item, context, pointer) for item in given) if item is not None]
        return ",".join(dict.fromkeys(made)) if made or not given else None

    return respell


def _measurand_up(item: str, context: Context, pointer: str) -> str | None:
    name, _, phase = item.rpartition(".")
    if phase not in set(v16.Phase):
        name = item
    else:
        context.lost(pointer, LossKind.FOLDED, f"{item}: 2.x lists no phases")
    return MEASURAND.up.find(v16.Measurand.unknown(name), context, pointer)


def _measurand_down(item: str, context: Context, pointer: str) -> str | None:
    return MEASURAND.down.find(v201.MeasurandEnumType.unknown(item), context, pointer)


def _renamed(names: Mapping[str, str]) -> Callable[[str, Context, str], str | None]:
    def respell(item: str, context: Context, pointer: str) -> str | None:
        if item not in names:
            context.lost(pointer, LossKind.DROPPED, f"{item} has no counterpart")
        return names.get(item)

    return respell


def _password_up(text: str, _: Context, __: str) -> str | None:
    try:
        return bytes.fromhex(text).decode()
    except ValueError:  # no hex digits, or bytes that are no text
        return None


def _password_down(text: str, _: Context, __: str) -> str | None:
    octets = text.encode()
    return octets.hex().upper() if 16 <= len(octets) <= 20 else None


_SAME: Final = Form(_same, _same)
_MEASURANDS: Final = Form(_listed(_measurand_up), _listed(_measurand_down))
_RATE_UNITS: Final = Form(
    _listed(_renamed({"Current": "A", "Power": "W"})), _listed(_renamed({"A": "Current", "W": "Power"}))
)
_PASSWORD: Final = Form(_password_up, _password_down)
"""1.6 has 16 to 20 bytes as hex digits, 2.x the text itself (OCPP 1.6 security, A00.FR.205)."""


@frozen
class Setting:
    """A configuration key and the variable that it is; ``instance`` is the variable's."""

    key: str
    component: str
    variable: str
    instance: str | None = None
    target: Target = Target.ACTUAL
    form: Form = _SAME

    @property
    def is_standard(self) -> bool:
        """Whether the key has a row, and its access and type are known."""
        return self.key.casefold() in SETTINGS

    @property
    def read_only(self) -> bool:
        """Whether no station lets the key be written; of some keys the station decides."""
        return self._access == ("R",)

    @property
    def write_only(self) -> bool:
        """Whether the key cannot be read."""
        return self._access == ("W",)

    @property
    def data_type(self) -> v201.DataEnumType:
        """The type of the variable; what nobody knows is a string."""
        key = _KEYS.get(self.key.casefold())
        kind = DataKind.STRING if key is None else key.characteristics.data_type
        return v201.DataEnumType.MEMBER_LIST if kind is DataKind.CSL else v201.DataEnumType(kind.value)

    @property
    def per_connector(self) -> bool:
        """Whether the key lists what is one variable for each connector."""
        return self.component == "Connector"

    def names(self, place: Place | None = None) -> tuple[v201.ComponentType, v201.VariableType]:
        """Return the component and the variable as a request names them; ``place`` is that of a connector."""
        evse = None if place is None else v201.EVSEType(id=place.evse_id, connector_id=place.connector_id)
        return (
            v201.ComponentType(name=self.component, evse=evse),
            v201.VariableType(name=self.variable, instance=self.instance),
        )

    @property
    def _access(self) -> tuple[str, ...]:
        key = _KEYS.get(self.key.casefold())
        return ("RW",) if key is None else key.access


_ROWS: Final = (
    Setting("AllowOfflineTxForUnknownId", "AuthCtrlr", "OfflineTxForUnknownIdEnabled"),
    Setting("AuthorizationCacheEnabled", "AuthCacheCtrlr", "Enabled"),
    Setting("AuthorizeRemoteTxRequests", "AuthCtrlr", "AuthorizeRemoteStart"),
    Setting("BlinkRepeat", LEGACY, "BlinkRepeat"),
    Setting("ClockAlignedDataInterval", "AlignedDataCtrlr", "Interval"),
    Setting("ConnectionTimeOut", "TxCtrlr", "EVConnectionTimeOut"),
    Setting("ConnectorPhaseRotation", "Connector", "PhaseRotation"),
    Setting("ConnectorPhaseRotationMaxLength", LEGACY, "ConnectorPhaseRotationMaxLength"),
    Setting("GetConfigurationMaxKeys", "DeviceDataCtrlr", "ItemsPerMessage", "GetVariables"),
    Setting("HeartbeatInterval", "OCPPCommCtrlr", "HeartbeatInterval"),
    Setting("LightIntensity", LEGACY, "LightIntensity"),
    Setting("LocalAuthorizeOffline", "AuthCtrlr", "LocalAuthorizeOffline"),
    Setting("LocalPreAuthorize", "AuthCtrlr", "LocalPreAuthorize"),
    Setting("MaxEnergyOnInvalidId", "TxCtrlr", "MaxEnergyOnInvalidId"),
    Setting("MeterValuesAlignedData", "AlignedDataCtrlr", "Measurands", form=_MEASURANDS),
    Setting("MeterValuesAlignedDataMaxLength", "AlignedDataCtrlr", "Measurands", target=Target.MAX_LIMIT),
    Setting("MeterValuesSampledData", "SampledDataCtrlr", "TxUpdatedMeasurands", form=_MEASURANDS),
    Setting("MeterValuesSampledDataMaxLength", "SampledDataCtrlr", "TxUpdatedMeasurands", target=Target.MAX_LIMIT),
    Setting("MeterValueSampleInterval", "SampledDataCtrlr", "TxUpdatedInterval"),
    Setting("MinimumStatusDuration", LEGACY, "MinimumStatusDuration"),
    Setting("NumberOfConnectors", LEGACY, "NumberOfConnectors"),
    Setting("ResetRetries", "OCPPCommCtrlr", "ResetRetries"),
    Setting("StopTransactionOnEVSideDisconnect", "TxCtrlr", "StopTxOnEVSideDisconnect"),
    Setting("StopTransactionOnInvalidId", "TxCtrlr", "StopTxOnInvalidId"),
    Setting("StopTxnAlignedData", "AlignedDataCtrlr", "TxEndedMeasurands", form=_MEASURANDS),
    Setting("StopTxnAlignedDataMaxLength", "AlignedDataCtrlr", "TxEndedMeasurands", target=Target.MAX_LIMIT),
    Setting("StopTxnSampledData", "SampledDataCtrlr", "TxEndedMeasurands", form=_MEASURANDS),
    Setting("StopTxnSampledDataMaxLength", "SampledDataCtrlr", "TxEndedMeasurands", target=Target.MAX_LIMIT),
    Setting("SupportedFeatureProfiles", LEGACY, "SupportedFeatureProfiles"),
    Setting("SupportedFeatureProfilesMaxLength", LEGACY, "SupportedFeatureProfilesMaxLength"),
    Setting("TransactionMessageAttempts", "OCPPCommCtrlr", "MessageAttempts", "TransactionEvent"),
    Setting("TransactionMessageRetryInterval", "OCPPCommCtrlr", "MessageAttemptInterval", "TransactionEvent"),
    Setting("UnlockConnectorOnEVSideDisconnect", "OCPPCommCtrlr", "UnlockOnEVSideDisconnect"),
    Setting("WebSocketPingInterval", "OCPPCommCtrlr", "WebSocketPingInterval"),
    Setting("MessageTimeout", "OCPPCommCtrlr", "MessageTimeout", "Default"),
    Setting("LocalAuthListEnabled", "LocalAuthListCtrlr", "Enabled"),
    Setting("LocalAuthListMaxLength", "LocalAuthListCtrlr", "Entries", target=Target.MAX_LIMIT),
    Setting("SendLocalListMaxLength", "LocalAuthListCtrlr", "ItemsPerMessage"),
    Setting("ReserveConnectorZeroSupported", "ReservationCtrlr", "NonEvseSpecific"),
    Setting("ChargeProfileMaxStackLevel", "SmartChargingCtrlr", "ProfileStackLevel"),
    Setting("ChargingScheduleAllowedChargingRateUnit", "SmartChargingCtrlr", "RateUnit", form=_RATE_UNITS),
    Setting("ChargingScheduleMaxPeriods", "SmartChargingCtrlr", "PeriodsPerSchedule"),
    Setting("ConnectorSwitch3to1PhaseSupported", "SmartChargingCtrlr", "Phases3to1"),
    Setting(
        "MaxChargingProfilesInstalled", "SmartChargingCtrlr", "Entries", "ChargingProfiles", target=Target.MAX_LIMIT
    ),
    Setting("SupportedFileTransferProtocols", "OCPPCommCtrlr", "FileTransferProtocols"),
    Setting("AdditionalRootCertificateCheck", "SecurityCtrlr", "AdditionalRootCertificateCheck"),
    Setting("AuthorizationKey", "SecurityCtrlr", "BasicAuthPassword", form=_PASSWORD),
    Setting("CertificateSignedMaxChainSize", "SecurityCtrlr", "MaxCertificateChainSize"),
    Setting("CertificateStoreMaxLength", "SecurityCtrlr", "CertificateEntries", target=Target.MAX_LIMIT),
    Setting("CpoName", "SecurityCtrlr", "OrganizationName"),
    Setting("SecurityProfile", "SecurityCtrlr", "SecurityProfile"),
    Setting("ISO15118PnCEnabled", "ISO15118Ctrlr", "PnCEnabled"),
    Setting("CentralContractValidationAllowed", "ISO15118Ctrlr", "CentralContractValidationAllowed"),
    Setting("ContractValidationOffline", "ISO15118Ctrlr", "ContractValidationOffline"),
)

SETTINGS: Final[Mapping[str, Setting]] = MappingProxyType({one.key.casefold(): one for one in _ROWS})
"""The rows, by key in lower case: keys are equal whatever their case (CiString50)."""

_KEYS: Final = {key.name.casefold(): key for key in KEYS}
_Names: TypeAlias = tuple[str, str, str | None, Target]
_BY_VARIABLE: Final[Mapping[_Names, Setting]] = {
    (one.component.casefold(), one.variable.casefold(), one.instance and one.instance.casefold(), one.target): one
    for one in _ROWS
}


def setting(key: str) -> Setting:
    """Return what a key is."""
    return SETTINGS.get(key.casefold()) or Setting(key, LEGACY, key)


def setting_of(
    component: v201.ComponentType, variable: v201.VariableType, target: Target = Target.ACTUAL
) -> Setting | None:
    """Return the key that a variable is, or that its limit is; None if it is none.

    Names are equal whatever their case. An instance of a component, and a part of a station that is no connector, have
    no keys.
    """
    if component.instance is not None or (component.evse is not None and component.name.casefold() != "connector"):
        return None
    instance = variable.instance and variable.instance.casefold()
    found = _BY_VARIABLE.get((component.name.casefold(), variable.name.casefold(), instance, target))
    if found is None and component.name.casefold() == LEGACY.casefold() and instance is None:
        return Setting(variable.name, LEGACY, variable.name) if target is Target.ACTUAL else None
    return found


def rotations(text: str) -> dict[int, str]:
    """Read ConnectorPhaseRotation: the rotation by connector, such as ``0.RST,1.RST,2.RTS``.

    Raises:
        ValueError: it has another form.
    """
    found: dict[int, str] = {}
    for item in _items(text):
        number, dot, rotation = item.partition(".")
        if not (dot and rotation and number.isascii() and number.isdigit() and len(number) < 10):
            raise ValueError(f"ConnectorPhaseRotation: {item!r} is no connector and phase rotation")
        found[int(number)] = rotation
    return found


FEATURES: Final[Mapping[str, str]] = {
    "LocalAuthListManagement": "LocalAuthListCtrlr",
    "Reservation": "ReservationCtrlr",
    "SmartCharging": "SmartChargingCtrlr",
}
"""The controller whose variable Available says whether a 2.x station has a feature profile of 1.6."""

ALWAYS_SUPPORTED: Final = ("Core", "FirmwareManagement", "RemoteTrigger")
"""The feature profiles that every 2.x station has."""

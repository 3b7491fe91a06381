"""The lists of OCPP 1.6.

Printed by `python -m codegen` from schemas/registry/v16.json; do not edit.
"""

from __future__ import annotations

from typing import Final

from ocppkit.registry._entries import Measurand, Registry, SecurityEvent, Unit
from ocppkit.v16.keys import KEYS
from ocppkit.versions import OCPP16

REGISTRY: Final[Registry[OCPP16]] = Registry(
    OCPP16,
    keys=KEYS,
    security_events=(
        SecurityEvent("FirmwareUpdated", True),
        SecurityEvent("FailedToAuthenticateAtCentralSystem", False),
        SecurityEvent("CentralSystemFailedToAuthenticate", False),
        SecurityEvent("SettingSystemTime", True),
        SecurityEvent("StartupOfTheDevice", True),
        SecurityEvent("ResetOrReboot", True),
        SecurityEvent("SecurityLogWasCleared", True),
        SecurityEvent("ReconfigurationOfSecurityParameters", False),
        SecurityEvent("MemoryExhaustion", True),
        SecurityEvent("InvalidMessages", False),
        SecurityEvent("AttemptedReplayAttacks", False),
        SecurityEvent("TamperDetectionActivated", True),
        SecurityEvent("InvalidFirmwareSignature", False),
        SecurityEvent("InvalidFirmwareSigningCertificate", False),
        SecurityEvent("InvalidCentralSystemCertificate", False),
        SecurityEvent("InvalidChargePointCertificate", False),
        SecurityEvent("InvalidTLSVersion", False),
        SecurityEvent("InvalidTLSCipherSuite", False),
    ),
    measurands=(
        Measurand("Energy.Active.Export.Register", ("Wh", "kWh")),
        Measurand("Energy.Active.Import.Register", ("Wh", "kWh")),
        Measurand("Energy.Reactive.Export.Register", ("varh", "kvarh")),
        Measurand("Energy.Reactive.Import.Register", ("varh", "kvarh")),
        Measurand("Energy.Active.Export.Interval", ("Wh", "kWh")),
        Measurand("Energy.Active.Import.Interval", ("Wh", "kWh")),
        Measurand("Energy.Reactive.Export.Interval", ("varh", "kvarh")),
        Measurand("Energy.Reactive.Import.Interval", ("varh", "kvarh")),
        Measurand("Power.Active.Export", ("W", "kW")),
        Measurand("Power.Active.Import", ("W", "kW")),
        Measurand("Power.Offered", ("W", "kW")),
        Measurand("Power.Reactive.Export", ("var", "kvar")),
        Measurand("Power.Reactive.Import", ("var", "kvar")),
        Measurand("Power.Factor", ()),
        Measurand("Current.Import", ("A",)),
        Measurand("Current.Export", ("A",)),
        Measurand("Current.Offered", ("A",)),
        Measurand("Voltage", ("V",)),
        Measurand("Frequency", (), implied="Hz"),
        Measurand("Temperature", ("Celsius", "Celcius", "Fahrenheit", "K")),
        Measurand("SoC", ("Percent",)),
        Measurand("RPM", (), implied="RPM"),
    ),
    profiles=(
        "Core",
        "FirmwareManagement",
        "LocalAuthListManagement",
        "Reservation",
        "SmartCharging",
        "RemoteTrigger",
    ),
    units=(
        Unit("Wh"),
        Unit("kWh"),
        Unit("varh"),
        Unit("kvarh"),
        Unit("W"),
        Unit("kW"),
        Unit("VA"),
        Unit("kVA"),
        Unit("var"),
        Unit("kvar"),
        Unit("A"),
        Unit("V"),
        Unit("K"),
        Unit("Celcius"),
        Unit("Celsius"),
        Unit("Fahrenheit"),
        Unit("Percent"),
    ),
)

"""Names of the standard's settings: configuration keys of 1.6, components and variables of 2.x.

Source: OCPP 1.6, chapter 9, and the security whitepaper; OCPP 2.0.1 and 2.1, part 2, appendices.
"""

from __future__ import annotations

from typing import Final


def names(text: str) -> frozenset[str]:
    """Split a table of names."""
    return frozenset(text.split())


HARMLESS: Final = names(
    """
    ACCurrent ACPhaseSwitchingSupported ACVoltage Active ActiveMonitoringBase ActiveMonitoringLevel
    ActiveNetworkProfile AdditionalInfoItemsPerMessage AdditionalRootCertificateCheck AllowCSMSTLSWildcards
    AllowEnergyTransferResumption AllowNewSessionsPendingFirmwareUpdate AllowOfflineTxForUnknownId AllowReset
    AllowSecurityProfileDowngrade Angle ApnEnabled Attempts AuthorizationAmount AuthorizationCacheEnabled
    AuthorizeDirectPayment AuthorizeRemoteStart AuthorizeRemoteTxRequests AutoManufacturerCode AvailabilityState
    Available BatteryCapacity BlinkRepeat BytesPerMessage CHAdeMOProtocolNumber Capacity
    CentralContractValidationAllowed CertSigningRepeatTimes CertSigningWaitMinimum CertificateEntries
    CertificateSignedMaxChainSize CertificateStoreMaxLength ChargeProfileMaxStackLevel ChargingCompleteBulk
    ChargingCompleteFull ChargingProfilePersistence ChargingScheduleAllowedChargingRateUnit
    ChargingScheduleMaxPeriods ChargingState ChargingTime ClockAlignedDataInterval Complete ConditionsSupported
    ConfigurationValueSize Connected ConnectedTime ConnectionTimeOut ConnectorPhaseRotation
    ConnectorPhaseRotationMaxLength ConnectorSwitch3to1PhaseSupported ContractCertificateInstallationEnabled
    ContractValidationOffline Count CurrentImbalance CustomImplementationEnabled CustomTriggers DCCurrent
    DCInputPhaseControl DCVoltage DateTime DepartureTime DisablePostAuthorize DisableRemoteAuthorization
    DischargePower DisplayMessages DynamicControl EVConnectionTimeOut Enabled Energy EnergyCapacity EnergyExport
    EnergyExportRegister EnergyImport EnergyImportRegister EnergyTransferResumptionRandomRange Entries
    ExternalConfigChangeDate ExternalConstraintsProfileDisallowed ExternalControlSignalsEnabled Fallback FanSpeed
    FieldLength FileTransferProtocols Force Formats Frequency Fuse FuseRating GetConfigurationMaxKeys
    HandleFailedTariff HeartbeatInterval Height HighCurrentControl HighVoltageControl Humidity Hysteresis Impedance
    IncrementalAuthorizationAmount IncrementalAuthorizationThreshold Interval IslandingDetectionMethod
    IslandingDetectionTripTime ItemsPerMessage Language Length LifeTime Light LightIntensity LimitChangeSignificance
    LocalAuthListEnabled LocalAuthListMaxLength LocalAuthorizeOffline LocalFrequencyUpdateThreshold
    LocalLoadBalancing LocalPreAuthorize MaxCertificateChainSize MaxChargeRateVA MaxChargeRateW
    MaxChargingProfilesInstalled MaxElements MaxEnergyOnInvalidId MaxExternalConstraintsId MaxMsgElements
    MaxPeriodicEventStreams MaxPriceElements MaxScheduleEntries MaxSoc MaxV MaxVA MaxVar MaxVarNeg MaxW Measurands
    MessageAttemptInterval MessageAttempts MessageTimeout MeterValueSampleInterval MeterValuesAlignedData
    MeterValuesAlignedDataMaxLength MeterValuesSampledData MeterValuesSampledDataMaxLength MinV
    MinimumStatusDuration ModesSupported MonitoringBase MonitoringLevel NetworkConfigurationPriority
    NetworkProfileConnectionAttempts NextTimeOffsetTransitionDateTime NonEvseSpecific NotificationDelay
    NotificationMaxDelay NotifyChargingLimitWithSchedules NtpSource NumberOfConnectors OcppInterface OcppTransport
    OcppVersion OfflineQueuingSeverity OfflineThreshold OfflineTxForUnknownIdEnabled Operated OverExcitedPF
    OverExcitedW Overload PaymentDetails Percent PeriodsPerSchedule PersonalMessageSize Phases3to1 PnCEnabled Policy
    PostChargingTime Power Present Problem ProfileStackLevel Protecting PublicKeyWithSignedMeterValue QRCodeQuality
    QueueAllMessages ReactiveSusceptance ReceiptByCSMS RegisterValuesWithoutPhases RemainingTimeBulk
    RemainingTimeFull ReportingValueSize RequestMeteringReceipt RequestedEnergyTransferMode
    ReserveConnectorZeroSupported ResetRetries ResumptionTimeout RetryBackOffRandomRange RetryBackOffRepeatTimes
    RetryBackOffWaitMinimum SampledMeasurands SamplingInterval SecurityProfile SelftestActive SendDuringIdle
    SendLocalListMaxLength ServiceRenegotiationSupport SetpointPriority SettlementByCSMS SignReadings
    SignStartedReadings SignUpdatedReadings SignalStrength SlotStatus SoC SoH StateOfCharge StateOfChargeBulk
    StopTransactionMaxMeterValues StopTransactionOnEVSideDisconnect StopTransactionOnInvalidId
    StopTxOnEVSideDisconnect StopTxOnInvalidId StopTxnAlignedData StopTxnAlignedDataMaxLength StopTxnSampledData
    StopTxnSampledDataMaxLength Storage SupplyPhases SupportedAdditionalPurposes SupportedEnergyTransferModes
    SupportedFeatureProfiles SupportedFeatureProfilesMaxLength SupportedFileTransferProtocols SupportedFormats
    SupportedIdTokenType SupportedIdTokenTypes SupportedLimits SupportedOperationModes SupportedPriorities
    SupportedStates SupportsDynamicProfiles SupportsEvseSleep SupportsExpiryDateTime SupportsFeature
    SupportsLimitAtSoC SupportsMaxOfflineDuration SupportsRandomizedDelay SupportsUseLocalTime Suspending Suspension
    TOTPVersion TargetSoC TargetSoc Temperature Time TimeAdjustmentReportingThreshold TimeSource Timeout TokenType
    TransactionMessageAttempts TransactionMessageRetryInterval Tries Tripped TxBeforeAcceptedEnabled TxEndedInterval
    TxEndedMeasurands TxStartPoint TxStartedMeasurands TxStopPoint TxUpdatedInterval TxUpdatedMeasurands
    URLParameters UnderExcitedPF UnderExcitedW UnlockConnectorOnEVSideDisconnect UnlockOnEVSideDisconnect
    UpdateRateLimit UpstreamInterval UpstreamMeasurands UseOnlyPreferredNetwork V2GCertificateInstallationEnabled
    VNom ValidityTime ValueSize VehicleStatus VersionDate VoltageImbalance VpnEnabled WebSocketPingInterval
    WorkingMode
    """
)
"""Settings whose values are numbers, booleans, date-times, or known words alone or in lists."""

TELLING: Final = names(
    """
    ActiveTransactionId Apn ApnAuthentication ApnPassword ApnUserName AuthorizationKey BasicAuthPassword Certificate
    CertificateStatusSource ChargeProtocol ChargingStation ChargingStationId Color CommunicationParent ConnectorType
    CountryName CpoName CsmsRootCertificateHashAlgorithm CsmsRootCertificateIssuerKeyHash
    CsmsRootCertificateIssuerNameHash CsmsRootCertificateSerialNumber Currency DataText DistributionPanel ECVariant
    ElectricalParent EvseId FirmwareVersion FrequencySchedule ICCID IMSI ISO15118EvseId IdToken Identity
    InverterHwVersion InverterManufacturer InverterModel InverterSerialNumber InverterSwVersion Label LogicalParent
    Manufacturer MasterPassGroupId Merchant Message Mode Model NetworkAddress NtpServerUri OcppCsmsUrl
    OfflineTariffFallbackMessage OperatingTimes OrganizationName PaymentServiceProvider PhaseRotation PhysicalParent
    PreferredNetwork ProtocolAgreed ProtocolSupported ProtocolSupportedByEV PublicKey RateUnit ReceiptServerUrl
    RoamingEvseId SeccId SerialNumber SharedSecret SimPin State SupportedProviders TariffFallbackMessage TerminalID
    TimeOffset TimeZone Token TotalCostFallbackMessage URLTemplate VehicleCertificate VehicleID VehicleId VendorName
    VersionNumber VpnGroup VpnKey VpnPassword VpnServer VpnType VpnUser
    """
)
"""Settings that hold free text: names, addresses, identities, keys."""

COMPONENTS: Final = names(
    """
    ACDERCtrlr AcDcConverter AcPhaseSelector AccessBarrier Actuator AirCoolingSystem AlignedDataCtrlr
    AreaVentilation AuthCacheCtrlr AuthCtrlr BatteryCartridge BatterySwapCtrlr BayOccupancySensor BeaconLighting
    CHAdeMOCtrlr CPPWMController CableBreakawaySensor CaseAccessSensor ChargingStation ChargingStatusIndicator
    ClockCtrlr ConnectedEV Connector ConnectorHolsterRelease ConnectorHolsterSensor ConnectorPlugRetentionLock
    ConnectorProtectionRelease ControlMetering Controller CustomizationCtrlr DCDERCtrlr DataCollector DataLink
    DeviceDataCtrlr Display DisplayMessageCtrlr DistributionPanel ELVSupply EVRetentionLock EVSE ElectricalFeed
    EmergencyStopSensor EnvironmentalLighting ExternalTemperatureSensor FiscalMetering FloodSensor
    FrequencySimulator GroundIsolationProtection Heater HumiditySensor ISO15118Ctrlr LightSensor LiquidCoolingSystem
    LocalAuthListCtrlr LocalAvailabilitySensor LocalController LocalEnergyStorage MonitoringCtrlr
    NetworkConfiguration OCPPCommCtrlr OverCurrentProtection OverCurrentProtectionRecloser PaymentCtrlr
    PowerContactor RCD RCDRecloser RealTimeClock ReservationCtrlr SampledDataCtrlr SecurityCtrlr ShockSensor
    SmartChargingCtrlr SpacesCountSignage Switch TariffCostCtrlr TemperatureSensor TiltSensor TokenReader TxCtrlr
    UIInput UpstreamProtectionTrigger V2XChargingCtrlr VehicleIdSensor WebPaymentsCtrlr
    """
)

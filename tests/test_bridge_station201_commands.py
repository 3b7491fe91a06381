"""What a 1.6 CSMS asks of a 2.0.1 station: configuration, files, profiles, and what the bridge answers by itself."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import CallRefused, ErrorCode, v16, v201
from ocppkit.bridge.flows import Context, Options, Side
from ocppkit.bridge.keys import SETTINGS, Setting
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place, State
from ocppkit.bridge.station201 import PAIR
from ocppkit.bridge.station201.reports import prepare
from ocppkit.errors import RemoteCallError
from tests.bridge_station201 import AT, EVSE1, FAILED, Stage, event, run, started

TOO_MANY = RemoteCallError("OccurrenceConstraintViolation")


def results(request: Any, values: dict[str, str | None]) -> v201.GetVariablesResponse:
    """Return what a station answers that has these variables, by ``Component.Variable``; None is one it hides."""

    def result(item: v201.GetVariableDataType) -> v201.GetVariableResultType:
        name = f"{item.component.name}.{item.variable.name}"
        known = name in values
        value = values.get(name)
        status = "UnknownVariable" if not known else "Rejected" if value is None else "Accepted"
        return v201.GetVariableResultType(
            attribute_status=v201.GetVariableStatusEnumType(status),
            attribute_value=value,
            component=item.component,
            variable=item.variable,
        )

    return v201.GetVariablesResponse(get_variable_result=[result(item) for item in request.get_variable_data])


def read(stage: Stage, keys: list[str] | None, values: dict[str, str | None], *, most: int = 1000) -> Any:
    """Let the CSMS read keys of a station that takes so many at once; return the answer and the number of calls."""
    context = Context.start(stage.state, AT, stage.options, asker=Side.CSMS, action="GetConfiguration")
    flow = PAIR.from_csms[v16.GetConfigurationRequest](v16.GetConfigurationRequest(key=keys), context)
    calls, outcome = 0, None
    try:
        request: Any = flow.send(None)
        while True:
            calls += 1
            many = len(request.get_variable_data) > most
            request = flow.throw(TOO_MANY) if many else flow.send(results(request, values))
    except StopIteration as end:
        outcome = end.value
    return outcome, calls, context.losses


def test_keys_are_read_as_their_variables_are_spelt() -> None:
    values: dict[str, str | None] = {
        "OCPPCommCtrlr.HeartbeatInterval": "300",
        "SmartChargingCtrlr.RateUnit": "A,W",
        "SampledDataCtrlr.TxUpdatedMeasurands": "Voltage,Energy.Active.Net",
        "SecurityCtrlr.BasicAuthPassword": None,
        "OCPP16LegacyCtrlr.Mine": "x" * 501,
    }
    keys = [
        "heartbeatinterval", "ChargingScheduleAllowedChargingRateUnit", "MeterValuesSampledData",
        "AuthorizationKey", "Mine", "Yours", "MINE",
    ]  # fmt: skip
    answer, calls, losses = read(Stage(), keys, values)
    assert calls == 1
    assert {one.key: (one.readonly, one.value) for one in answer.configuration_key} == {
        "HeartbeatInterval": (False, "300"),
        "ChargingScheduleAllowedChargingRateUnit": (True, "Current,Power"),
        "MeterValuesSampledData": (False, "Voltage"),
        "AuthorizationKey": (False, None),
        "Mine": (False, "x" * 500),
    }
    assert answer.unknown_key == ["Yours"]
    kinds = {(one.kind, one.pointer.rpartition("/")[2]) for one in losses}
    assert {(LossKind.TRUNCATED, "attributeValue"), (LossKind.DROPPED, "attributeValue")} <= kinds


def test_without_keys_all_are_read_that_can_be_and_nobody_hears_of_the_others() -> None:
    answer, _, _ = read(Stage(), None, {"OCPPCommCtrlr.HeartbeatInterval": "300"})
    assert [one.key for one in answer.configuration_key] == ["HeartbeatInterval", "SupportedFeatureProfiles"]
    assert answer.unknown_key is None


def test_a_station_that_takes_few_variables_at_once_is_asked_for_few() -> None:
    values: dict[str, str | None] = {f"{one.component}.{one.variable}": "1" for one in SETTINGS.values()}
    whole, once, _ = read(Stage(), None, values)
    parts, often, _ = read(Stage(), None, values, most=7)
    assert (whole, once) == (parts, 1)
    assert often > 7


def test_a_refusal_for_another_reason_is_passed_on() -> None:
    request = v16.GetConfigurationRequest(key=["HeartbeatInterval", "ResetRetries"])
    assert Stage().ask(request, FAILED).answer is FAILED


def test_the_features_of_1_6_are_what_controllers_are_available() -> None:
    values: dict[str, str | None] = {
        "SmartChargingCtrlr.Available": "true",
        "ReservationCtrlr.Available": "false",
    }
    answer, _, _ = read(Stage(), ["SupportedFeatureProfiles"], values)
    assert answer.configuration_key[0].value == "Core,FirmwareManagement,RemoteTrigger,SmartCharging"


def test_what_connectors_have_is_one_key_in_1_6() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    answer, _, _ = read(stage, ["ConnectorPhaseRotation", "NumberOfConnectors"], {"Connector.PhaseRotation": "RST"})
    assert [one.value for one in answer.configuration_key] == ["1.RST,2.RST", "2"]
    assert read(Stage(), ["ConnectorPhaseRotation", "NumberOfConnectors"], {})[0].configuration_key is None


def report(*data: v201.ReportDataType, request_id: int = 1, tbc: bool | None = None) -> v201.NotifyReportRequest:
    return v201.NotifyReportRequest(
        request_id=request_id, generated_at=AT, seq_no=0, report_data=list(data) or None, tbc=tbc
    )


def variable(component: str, name: str, *, evse: v201.EVSEType | None = None, mutability: str = "ReadOnly",
             limit: float | None = None) -> v201.ReportDataType:  # fmt: skip
    return v201.ReportDataType(
        component=v201.ComponentType(name=component, evse=evse),
        variable=v201.VariableType(name=name),
        variable_attribute=[v201.VariableAttributeType(mutability=v201.MutabilityEnumType(mutability))],
        variable_characteristics=v201.VariableCharacteristicsType(
            data_type=v201.DataEnumType.INTEGER, supports_monitoring=False, max_limit=limit
        ),
    )


def prepared(stage: Stage) -> list[Any]:
    context = Context.start(stage.state, AT, asker=Side.STATION, action="BootNotification")
    return run(prepare(context), [FAILED, FAILED])[0]


@pytest.mark.parametrize(
    ("wanted", "status", "followed"),
    [
        (True, "Accepted", ["BootNotification", "SetVariables", "GetBaseReport"]),
        (True, "Pending", ["BootNotification"]),
        (False, "Accepted", ["BootNotification"]),
    ],
)
def test_a_station_is_set_up_once_it_is_accepted_if_that_is_wanted(
    wanted: bool, status: str, followed: list[str]
) -> None:
    stage = Stage(options=Options(prepare_station=wanted))
    station = v201.ChargingStationType(model="M", vendor_name="V")
    boot = v201.BootNotificationRequest(charging_station=station, reason=v201.BootReasonEnumType.POWER_UP)
    answer = v16.BootNotificationResponse(status=v16.RegistrationStatus(status), current_time=AT, interval=60)
    asked = stage.tell(boot, answer, FAILED, FAILED).asked
    assert [request.__ocpp_action__ for request in asked] == followed


def test_a_bridge_sets_a_station_up_and_learns_from_its_report() -> None:
    stage = Stage()
    set_up, asked = prepared(stage)
    assert {one.variable.name: one.attribute_value for one in set_up.set_variable_data} == {
        "TxStartPoint": "PowerPathClosed",
        "TxStopPoint": "EVConnected,Authorized",
    }
    parts = [
        report(
            variable("Connector", "Available", evse=v201.EVSEType(id=2, connector_id=1)),
            variable("LocalAuthListCtrlr", "Entries", limit=200),
            request_id=asked.request_id,
            tbc=True,
        ),
        report(
            variable("Connector", "Available", evse=EVSE1),
            variable("OCPPCommCtrlr", "HeartbeatInterval"),
            variable("OCPP16LegacyCtrlr", "Mine"),
            request_id=asked.request_id,
        ),
    ]
    for part in parts:
        assert stage.tell(part).answer == v201.NotifyReportResponse()
        stage.state = State.from_json(stage.state.to_json())
    assert dict(stage.state.topology) == {1: Place(1, 1), 2: Place(2, 1)}
    assert dict(stage.state.facts) == {
        "limits": {"localauthlistmaxlength": "200"},
        "read_only": {"heartbeatinterval": True},
    }, "a vendor may have any number of keys"
    keys = ["LocalAuthListMaxLength", "HeartbeatInterval", "NumberOfConnectors"]
    answer, _, _ = read(stage, keys, {"OCPPCommCtrlr.HeartbeatInterval": "300"})
    assert [(one.value, one.readonly) for one in answer.configuration_key] == [
        ("200", True),
        ("300", True),
        ("2", True),
    ]


def test_a_report_that_nobody_asked_for_teaches_nothing() -> None:
    stage = Stage()
    stage.tell(report(variable("Connector", "Available", evse=EVSE1)))
    assert not stage.state.topology
    assert not stage.state.facts


REPORTED: list[tuple[str, list[Place], list[tuple[int, int]], dict[int, Place]]] = [
    ("nothing", [], [], {1: Place(1, 1), 2: Place(1, 2), 3: Place(2, 1)}),
    ("a topology", [Place(2, 1)], [], {1: Place(2, 1), 2: Place(1, 1), 3: Place(1, 2)}),
    ("a status", [], [(2, 1)], {2: Place(2, 1), 1: Place(1, 1), 3: Place(1, 2)}),
    ("statuses", [], [(1, 1), (1, 2), (2, 1)], {1: Place(1, 1), 2: Place(1, 2), 3: Place(2, 1)}),
    ("a status of a second connector", [], [(1, 2), (2, 1)], {1: Place(1, 1), 2: Place(1, 2), 3: Place(2, 1)}),
]


@pytest.mark.parametrize(("given", "told", "found"), [row[1:] for row in REPORTED], ids=[row[0] for row in REPORTED])
def test_a_report_changes_no_number_that_the_csms_knows_and_adds_what_has_none(
    given: list[Place], told: list[tuple[int, int]], found: dict[int, Place]
) -> None:
    stage = Stage(*given)
    _, asked = prepared(stage)
    for place in told:
        stage.tell(status_of(*place))
    evses = [v201.EVSEType(id=evse_id, connector_id=connector_id) for evse_id, connector_id in [(2, 1), (1, 2), (1, 1)]]
    stage.tell(report(*(variable("Connector", "Available", evse=evse) for evse in evses), request_id=asked.request_id))
    assert dict(stage.state.topology) == found


def status_of(evse_id: int, connector_id: int) -> v201.StatusNotificationRequest:
    available = v201.ConnectorStatusEnumType.AVAILABLE
    return v201.StatusNotificationRequest(
        timestamp=AT, connector_status=available, evse_id=evse_id, connector_id=connector_id
    )


def set_result(status: str) -> v201.SetVariableResultType:
    return v201.SetVariableResultType(
        attribute_status=v201.SetVariableStatusEnumType(status),
        component=v201.ComponentType(name="C"),
        variable=v201.VariableType(name="V"),
    )


WRITTEN = [
    ("MeterValueSampleInterval", "60", [("SampledDataCtrlr", "TxUpdatedInterval", "60")]),
    ("metervaluesampleinterval", "60", [("SampledDataCtrlr", "TxUpdatedInterval", "60")]),
    ("MeterValuesSampledData", "Voltage.L1,Voltage.L2,RPM", [("SampledDataCtrlr", "TxUpdatedMeasurands", "Voltage")]),
    ("MeterValuesSampledData", "", [("SampledDataCtrlr", "TxUpdatedMeasurands", "")]),
    ("MeterValuesSampledData", "RPM", None),
    (
        "AuthorizationKey",
        "6d7970617373776f7264313233343536",
        [("SecurityCtrlr", "BasicAuthPassword", "mypassword123456")],
    ),
    ("AuthorizationKey", "no hex digits", None),
    ("AuthorizationKey", "ff" * 16, None),
    (
        "ConnectorPhaseRotation",
        "0.RST,1.RST,2.RTS",
        [("Connector", "PhaseRotation", "RST"), ("Connector", "PhaseRotation", "RTS")],
    ),
    ("ConnectorPhaseRotation", "RST", None),
    ("ConnectorPhaseRotation", "0.RST", None),
    ("LocalAuthListMaxLength", "5", None),
    ("NumberOfConnectors", "5", None),
    ("SupportedFeatureProfiles", "Core", None),
    ("SecurityProfile", "3", None),
    ("Whatever", "1", [("OCPP16LegacyCtrlr", "Whatever", "1")]),
]


@pytest.mark.parametrize(("key", "value", "items"), WRITTEN)
def test_a_key_is_written_as_its_variable_is_or_is_rejected(
    key: str, value: str, items: list[tuple[str, str, str]] | None
) -> None:
    answer = v201.SetVariablesResponse(set_variable_result=[set_result("Accepted")] * len(items or "x"))
    played = Stage().ask(v16.ChangeConfigurationRequest(key=key, value=value), answer)
    if items is None:
        assert played.asked == []
        assert played.answer == v16.ChangeConfigurationResponse(status=v16.ConfigurationStatus.REJECTED)
        assert ("answered", "") in played.lost()
    else:
        request = played.asked[0]
        assert isinstance(request, v201.SetVariablesRequest)
        data = request.set_variable_data
        assert [(one.component.name, one.variable.name, one.attribute_value) for one in data] == items
        assert played.answer == v16.ChangeConfigurationResponse(status=v16.ConfigurationStatus.ACCEPTED)


def test_the_security_profile_is_passed_on_by_an_option() -> None:
    stage = Stage(options=Options(change_security_profile=True))
    answer = v201.SetVariablesResponse(set_variable_result=[set_result("Rejected")])
    assert stage.ask(v16.ChangeConfigurationRequest(key="SecurityProfile", value="3"), answer).asked


WORST = [
    (["Accepted", "RebootRequired"], "RebootRequired"),
    (["UnknownVariable", "RebootRequired"], "NotSupported"),
    (["UnknownComponent", "Rejected"], "Rejected"),
    (["NotSupportedAttributeType"], "NotSupported"),
]


@pytest.mark.parametrize(("statuses", "status"), WORST)
def test_of_several_variables_the_worst_counts(statuses: list[str], status: str) -> None:
    answer = v201.SetVariablesResponse(set_variable_result=[set_result(one) for one in statuses])
    played = Stage().ask(v16.ChangeConfigurationRequest(key="ResetRetries", value="1"), answer)
    assert played.answer == v16.ChangeConfigurationResponse(status=v16.ConfigurationStatus(status))


# Firmware and logs


UPDATE = v16.UpdateFirmwareRequest(location="https://h.example/f", retrieve_date=AT)
FIRMWARE = v16.FirmwareType(
    location="https://h.example/f", retrieve_date_time=AT, signing_certificate="C", signature="S"
)
SIGNED_UPDATE = v16.SignedUpdateFirmwareRequest(request_id=9, firmware=FIRMWARE)
TAKEN = v201.UpdateFirmwareResponse(status=v201.UpdateFirmwareStatusEnumType.ACCEPTED)


def firmware(status: str, request_id: int | None = 9) -> v201.FirmwareStatusNotificationRequest:
    return v201.FirmwareStatusNotificationRequest(status=v201.FirmwareStatusEnumType(status), request_id=request_id)


def test_a_firmware_status_comes_as_the_update_was_asked_for() -> None:
    stage = Stage()
    stage.ask(UPDATE, TAKEN)
    plain = v16.FirmwareStatusNotificationRequest(status=v16.FirmwareStatus.DOWNLOADED)
    assert stage.tell(firmware("SignatureVerified")).asked == [plain]
    stage.ask(SIGNED_UPDATE, TAKEN)
    status = v16.FirmwareStatusEnumType.SIGNATURE_VERIFIED
    signed = v16.SignedFirmwareStatusNotificationRequest(status=status, request_id=9)
    assert stage.tell(firmware("SignatureVerified")).asked == [signed]


def test_each_update_that_fails_is_told() -> None:
    stage = Stage()
    for _ in range(2):
        stage.ask(UPDATE, TAKEN)
        assert len(stage.tell(firmware("DownloadFailed")).asked) == 1
        assert stage.tell(firmware("DownloadFailed")).asked == []


def test_a_plain_firmware_status_that_says_nothing_new_is_not_told_unless_it_was_triggered() -> None:
    stage = Stage()
    stage.tell(firmware("DownloadScheduled"))
    assert stage.tell(firmware("Downloading")).asked == []
    trigger = v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.FIRMWARE_STATUS_NOTIFICATION)
    stage.ask(trigger, v201.TriggerMessageResponse(status=v201.TriggerMessageStatusEnumType.ACCEPTED))
    assert len(stage.tell(firmware("Downloading")).asked) == 1


REFUSALS = [("Rejected", True), ("InvalidCertificate", True), ("Accepted", False), ("AcceptedCanceled", False)]


@pytest.mark.parametrize(("status", "failed"), REFUSALS)
def test_a_refused_update_is_told_as_a_failed_download(status: str, failed: bool) -> None:
    answer = v201.UpdateFirmwareResponse(status=v201.UpdateFirmwareStatusEnumType(status))
    played = Stage().ask(UPDATE, answer)
    told = v16.FirmwareStatusNotificationRequest(status=v16.FirmwareStatus.DOWNLOAD_FAILED)
    assert played.asked[1:] == ([told] if failed else [])
    assert played.answer == v16.UpdateFirmwareResponse()


def test_a_location_that_is_too_long_for_2_x_fails_at_once() -> None:
    long = "ftp://h.example/" + "x" * 500
    update = Stage().ask(v16.UpdateFirmwareRequest(location=long, retrieve_date=AT))
    assert [one.__ocpp_action__ for one in update.asked] == ["FirmwareStatusNotification"]
    log = Stage().ask(v16.GetDiagnosticsRequest(location=long))
    assert (log.asked, log.answer) == ([], v16.GetDiagnosticsResponse())


def test_a_log_status_comes_as_the_log_was_asked_for() -> None:
    stage = Stage()
    status = v201.LogStatusNotificationRequest(status=v201.UploadLogStatusEnumType.UPLOAD_FAILURE, request_id=5)
    plain = v16.DiagnosticsStatusNotificationRequest(status=v16.DiagnosticsStatus.UPLOAD_FAILED)
    assert stage.tell(status).asked == [plain]
    location = v16.LogParametersType(remote_location="ftp://h.example/")
    asked = v16.GetLogRequest(log_type=v16.LogEnumType.SECURITY_LOG, request_id=5, log=location)
    stage.ask(asked, v201.GetLogResponse(status=v201.LogStatusEnumType.ACCEPTED))
    secure = v16.LogStatusNotificationRequest(status=v16.UploadLogStatusEnumType.UPLOAD_FAILURE, request_id=5)
    assert stage.tell(status).asked == [secure]


def test_a_refused_log_has_no_file() -> None:
    answer = v201.GetLogResponse(status=v201.LogStatusEnumType.REJECTED, filename="f")
    played = Stage().ask(v16.GetDiagnosticsRequest(location="ftp://h.example/"), answer)
    assert played.answer == v16.GetDiagnosticsResponse()


# Resets, locks, profiles


@pytest.mark.parametrize(
    ("soft_reset", "type", "made"),
    [("OnIdle", "Soft", "OnIdle"), ("Immediate", "Soft", "Immediate"), ("OnIdle", "Hard", "Immediate")],
)
def test_a_soft_reset_is_what_the_option_says(soft_reset: Any, type: str, made: str) -> None:
    stage = Stage(options=Options(soft_reset=soft_reset))
    played = stage.ask(
        v16.ResetRequest(type=v16.ResetType(type)), v201.ResetResponse(status=v201.ResetStatusEnumType.SCHEDULED)
    )
    assert played.asked == [v201.ResetRequest(type=v201.ResetEnumType(made))]
    assert played.answer == v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
    assert played.lost() == ([("folded", "/type")] if type == "Soft" else [])


UNLOCKED = v201.UnlockConnectorResponse(status=v201.UnlockStatusEnumType.UNLOCKED)


@pytest.mark.parametrize(
    "stopped", [v201.RequestStopTransactionResponse(status=v201.RequestStartStopStatusEnumType.ACCEPTED), FAILED]
)
def test_an_option_stops_the_transaction_before_it_unlocks(stopped: Any) -> None:
    stage = Stage(options=Options(stop_before_unlock=True))
    stage.tell(event("Started", token="04A2", evse=EVSE1), started())
    played = stage.ask(v16.UnlockConnectorRequest(connector_id=1), stopped, UNLOCKED)
    assert played.asked == [
        v201.RequestStopTransactionRequest(transaction_id="uuid-1"),
        v201.UnlockConnectorRequest(evse_id=1, connector_id=1),
    ]
    assert played.answer == v16.UnlockConnectorResponse(status=v16.UnlockStatus.UNLOCKED)


def profile(purpose: str = "TxProfile", transaction_id: int | None = None, periods: int = 1) -> v16.ChargingProfile:
    return v16.ChargingProfile(
        charging_profile_id=3,
        stack_level=0,
        charging_profile_purpose=v16.ChargingProfilePurposeType(purpose),
        charging_profile_kind=v16.ChargingProfileKindType.RELATIVE,
        transaction_id=transaction_id,
        charging_schedule=v16.ChargingSchedule(
            charging_rate_unit=v16.ChargingRateUnitType.A,
            charging_schedule_period=[v16.ChargingSchedulePeriod(start_period=0, limit=16.0)] * periods,
        ),
    )


PROFILES = [
    (profile(), True, "uuid-1"),
    (profile(transaction_id=812), True, "uuid-1"),
    (profile(transaction_id=4), True, None),
    (profile(), False, None),
    (profile(periods=0), True, None),
    (profile("TxDefaultProfile"), False, ""),
]


@pytest.mark.parametrize(("given", "running", "transaction_id"), PROFILES)
def test_a_profile_for_a_transaction_finds_the_one_that_runs_or_is_rejected(
    given: v16.ChargingProfile, running: bool, transaction_id: str | None
) -> None:
    stage = Stage()
    if running:
        stage.tell(event("Started", token="04A2", evse=EVSE1), started())
    answer = v201.SetChargingProfileResponse(status=v201.ChargingProfileStatusEnumType.ACCEPTED)
    played = stage.ask(v16.SetChargingProfileRequest(connector_id=1, cs_charging_profiles=given), answer)
    if transaction_id is None:
        assert played.asked == []
        assert played.answer == v16.SetChargingProfileResponse(status=v16.ChargingProfileStatus.REJECTED)
    else:
        request = played.asked[0]
        assert isinstance(request, v201.SetChargingProfileRequest)
        assert request.charging_profile.transaction_id == (transaction_id or None)


def test_the_evse_of_several_connectors_is_meant_as_a_whole() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    request = v16.GetCompositeScheduleRequest(connector_id=2, duration=60)
    played = stage.ask(request, v201.GetCompositeScheduleResponse(status=v201.GenericStatusEnumType.REJECTED))
    assert played.asked == [v201.GetCompositeScheduleRequest(evse_id=1, duration=60)]
    assert ("folded", "/connectorId") in played.lost()


def test_a_purpose_that_is_not_in_the_standard_clears_nothing() -> None:
    odd = v16.ClearChargingProfileRequest(charging_profile_purpose=v16.ChargingProfilePurposeType.unknown("Foo"))
    played = Stage().ask(odd)
    assert played.asked == []
    assert played.answer == v16.ClearChargingProfileResponse(status=v16.ClearChargingProfileStatus.UNKNOWN)


def test_connector_0_is_the_station_or_any_evse() -> None:
    stage = Stage()
    reserve = v16.ReserveNowRequest(connector_id=0, reservation_id=1, expiry_date=AT, id_tag="04A2")
    asked = stage.ask(reserve, v201.ReserveNowResponse(status=v201.ReserveNowStatusEnumType.ACCEPTED)).asked[0]
    assert asked.evse_id is None  # type: ignore[attr-defined]
    change = v16.ChangeAvailabilityRequest(connector_id=0, type=v16.AvailabilityType.INOPERATIVE)
    status = v201.ChangeAvailabilityStatusEnumType.SCHEDULED
    asked = stage.ask(change, v201.ChangeAvailabilityResponse(status=status)).asked[0]
    assert asked.evse is None  # type: ignore[attr-defined]


def test_a_kind_of_loss_that_is_not_accepted_refuses_the_request() -> None:
    stage = Stage(options=Options(refused=frozenset({LossKind.FOLDED})))
    played = stage.ask(v16.ResetRequest(type=v16.ResetType.SOFT))
    assert isinstance(played.answer, CallRefused)
    assert played.answer.code is ErrorCode.NOT_SUPPORTED


def test_what_1_6_has_no_message_and_no_status_for_is_not_supported() -> None:
    request = v201.Get15118EVCertificateRequest(
        iso15118_schema_version="urn:iso:15118:2:2013:MsgDef",
        action=v201.CertificateActionEnumType.INSTALL,
        exi_request="AA==",
    )
    played = Stage().tell(request)
    assert isinstance(played.answer, CallRefused)
    assert played.answer.code is ErrorCode.NOT_SUPPORTED
    assert played.lost() == [("answered", "")]


def test_the_keys_that_nobody_may_read_are_not_read_unasked() -> None:
    assert [one.key for one in SETTINGS.values() if one.write_only] == ["AuthorizationKey"]
    assert Setting("X", "C", "V").read_only is False

"""What a 2.0.1 CSMS has a 1.6 station do: resets, triggers, lists, profiles, logs, firmware, certificates."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import LENIENT, CallRefused, ErrorCode
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place
from ocppkit.errors import CallTimedOutError
from tests.bridge16 import AT, FAILED, Talk

SOFT = (Side.STATION, "Reset", {"type": "Soft"})
ACCEPTED = {"status": "Accepted"}
URL = "https://h.example/f"
HASH = {"hashAlgorithm": "SHA256", "issuerNameHash": "aa", "issuerKeyHash": "bb", "serialNumber": "01"}


def rejected(reason: str) -> dict[str, Any]:
    return {"status": "Rejected", "statusInfo": {"reasonCode": reason}}


def booted(talk: Talk, status: str = "Accepted") -> str:
    """Let the station boot; return the reason that the CSMS is told."""
    answer = {"status": status, "currentTime": AT, "interval": 300}
    talk.station("BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}, answer)
    return str(talk.only()["reason"])


# Resets and boots


@pytest.mark.parametrize(
    ("options", "type", "made"),
    [
        (Options(), "Immediate", "Hard"),
        (Options(immediate_reset="Soft"), "Immediate", "Soft"),
        (Options(), "OnIdle", "Soft"),
    ],
)
def test_a_reset_is_sent_as_the_application_wants_it(options: Options, type: str, made: str) -> None:
    talk = Talk(options)
    assert talk.csms("Reset", {"type": type}, ACCEPTED) == ACCEPTED
    assert talk.only() == {"type": made}


def test_a_reset_on_idle_waits_for_the_last_of_the_transactions() -> None:
    talk = Talk()
    talk.start(1)
    talk.start(2)
    assert talk.csms("Reset", {"type": "OnIdle"}) == {"status": "Scheduled"}
    assert not talk.asked
    talk.stop(1)
    assert talk.followed == []
    talk.stop(2, answer=FAILED)
    assert talk.followed == []
    talk.stop(2)
    assert talk.followed == [SOFT]
    assert booted(talk) == "RemoteReset"


def test_a_transaction_whose_end_never_came_holds_no_reset() -> None:
    talk = Talk()
    talk.start(tag="first")
    talk.start(tag="second")
    talk.csms("Reset", {"type": "OnIdle"})
    talk.stop(2)
    assert talk.followed == [SOFT]


def test_a_held_reset_is_forgotten_when_the_station_boots() -> None:
    talk = Talk()
    talk.start()
    talk.csms("Reset", {"type": "OnIdle"})
    booted(talk)
    talk.stop()
    assert talk.followed == []


def test_a_reset_that_is_done_at_once_needs_no_other() -> None:
    talk = Talk()
    talk.start()
    talk.csms("Reset", {"type": "OnIdle"})
    talk.csms("Reset", {"type": "Immediate"}, ACCEPTED)
    talk.stop()
    assert talk.followed == []


def test_a_reset_of_one_evse_is_rejected() -> None:
    assert Talk().csms("Reset", {"type": "Immediate", "evseId": 1}) == rejected("UnsupportedRequest")


@pytest.mark.parametrize(
    ("action", "payload", "answer", "reason"),
    [
        ("Reset", {"type": "Immediate"}, "Accepted", "RemoteReset"),
        ("Reset", {"type": "Immediate"}, "Rejected", "Unknown"),
        ("TriggerMessage", {"requestedMessage": "BootNotification"}, "Accepted", "Triggered"),
        ("TriggerMessage", {"requestedMessage": "Heartbeat"}, "Accepted", "Unknown"),
    ],
)
def test_what_the_station_was_asked_explains_its_next_boot(action: str, payload: Any, answer: str, reason: str) -> None:
    talk = Talk()
    talk.csms(action, payload, {"status": answer})
    assert booted(talk, "Pending") == reason
    assert booted(talk) == reason  # it boots again until it is accepted
    assert booted(talk) == "Unknown"


@pytest.mark.parametrize("status", ["Installing", "Installed"])
def test_an_installation_explains_the_next_boot(status: str) -> None:
    talk = Talk()
    talk.station("FirmwareStatusNotification", {"status": "Downloading"}, {})
    assert booted(talk) == "Unknown"
    talk.station("FirmwareStatusNotification", {"status": status}, {})
    assert booted(talk) == "FirmwareUpdate"


def test_an_application_may_take_an_unexplained_boot_for_a_power_up() -> None:
    assert booted(Talk(Options(boot_reason="PowerUp"))) == "PowerUp"


def test_a_boot_carries_the_card_of_the_station() -> None:
    talk = Talk()
    card = {"chargePointVendor": "V", "chargePointModel": "M", "chargeBoxSerialNumber": "B", "imsi": "1"}
    talk.station("BootNotification", card, {"status": "Accepted", "currentTime": AT, "interval": 1})
    station = {"model": "M", "vendorName": "V", "serialNumber": "B", "modem": {"imsi": "1"}}
    assert talk.only() == {"reason": "Unknown", "chargingStation": station}
    card |= {"chargePointSerialNumber": "P", "meterType": "T"}
    talk.station("BootNotification", card, {"status": "Accepted", "currentTime": AT, "interval": 1})
    assert talk.only()["chargingStation"]["serialNumber"] == "P"
    assert {("/chargeBoxSerialNumber", "dropped"), ("/meterType", "dropped")} <= talk.lost()


# Connectors


def two_evses() -> Talk:
    """Return a station whose connectors 1 and 2 are EVSE 1, and whose connector 3 is EVSE 2."""
    talk = Talk()
    talk.state.topology.update({1: Place(1, 1), 2: Place(1, 2), 3: Place(2, 1)})
    return talk


@pytest.mark.parametrize(
    ("evse", "connectors"),
    [(None, [0]), ({"id": 1}, [1, 2]), ({"id": 1, "connectorId": 2}, [2]), ({"id": 2}, [3])],
)
def test_availability_is_changed_connector_by_connector(evse: Any, connectors: list[int]) -> None:
    talk = two_evses()
    payload = {"operationalStatus": "Inoperative"} | ({} if evse is None else {"evse": evse})
    assert talk.csms("ChangeAvailability", payload) == ACCEPTED
    assert [body["connectorId"] for _, body in talk.asked] == connectors


@pytest.mark.parametrize(
    ("answers", "worst"),
    [
        (["Accepted", "Accepted"], "Accepted"),
        (["Scheduled", "Accepted"], "Scheduled"),
        (["Rejected", "Scheduled"], "Rejected"),
        (["Accepted", None], "Rejected"),
    ],
)
def test_the_worst_answer_of_the_connectors_is_the_answer(answers: list[str | None], worst: str) -> None:
    talk = two_evses()
    given = [FAILED if answer is None else {"status": answer} for answer in answers]
    payload = {"operationalStatus": "Operative", "evse": {"id": 1}}
    assert talk.csms("ChangeAvailability", payload, *given) == {"status": worst}
    assert (("/status", "folded") in talk.lost()) is (answers != ["Accepted", "Accepted"])


def test_what_no_connector_answered_is_no_answer() -> None:
    payload = {"operationalStatus": "Operative", "evse": {"id": 1}}
    assert two_evses().csms("ChangeAvailability", payload, FAILED, FAILED) is FAILED
    payload["evse"] = {"id": 9}
    assert two_evses().csms("ChangeAvailability", payload) == rejected("UnknownEvse")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("Unlocked", {"status": "Unlocked"}),
        ("UnlockFailed", {"status": "UnlockFailed"}),
        ("NotSupported", {"status": "UnlockFailed", "statusInfo": {"reasonCode": "UnsupportedRequest"}}),
    ],
)
def test_a_connector_is_unlocked(answer: str, told: Any) -> None:
    talk = two_evses()
    assert talk.csms("UnlockConnector", {"evseId": 1, "connectorId": 2}, {"status": answer}) == told
    assert talk.only() == {"connectorId": 2}


def test_a_connector_that_is_unknown_or_charges_is_not_unlocked() -> None:
    talk = two_evses()
    talk.start(2)
    unlock = ("UnlockConnector", {"evseId": 1, "connectorId": 2})
    assert talk.csms(*unlock) == {"status": "OngoingAuthorizedTransaction"}
    talk.stop()
    assert talk.csms(*unlock, {"status": "Unlocked"}) == {"status": "Unlocked"}
    assert talk.csms("UnlockConnector", {"evseId": 1, "connectorId": 3}) == {"status": "UnknownConnector"}


@pytest.mark.parametrize(
    ("security", "wanted", "made"),
    [
        (None, "BootNotification", ("TriggerMessage", "BootNotification")),
        (None, "LogStatusNotification", ("TriggerMessage", "DiagnosticsStatusNotification")),
        (None, "TransactionEvent", ("TriggerMessage", "MeterValues")),
        (None, "SignChargingStationCertificate", ("ExtendedTriggerMessage", "SignChargePointCertificate")),
        (None, "SignV2GCertificate", None),
        (False, "SignChargingStationCertificate", None),
        (False, "Heartbeat", ("TriggerMessage", "Heartbeat")),
        (True, "Heartbeat", ("ExtendedTriggerMessage", "Heartbeat")),
        (True, "LogStatusNotification", ("ExtendedTriggerMessage", "LogStatusNotification")),
        (True, "TransactionEvent", ("ExtendedTriggerMessage", "MeterValues")),
        (True, "SignCombinedCertificate", None),
        (True, "PublishFirmwareStatusNotification", None),
    ],
)
def test_a_trigger_goes_down_in_the_message_that_has_it(security: bool | None, wanted: str, made: Any) -> None:
    talk = Talk(Options(security=security))
    answer = talk.csms("TriggerMessage", {"requestedMessage": wanted}, ACCEPTED)
    assert answer == (ACCEPTED if made else {"status": "NotImplemented"})
    assert [(action, body["requestedMessage"]) for action, body in talk.asked] == ([made] if made else [])


@pytest.mark.parametrize(
    ("wanted", "evse", "connector"),
    [
        ("MeterValues", {"id": 2}, 3),
        ("StatusNotification", {"id": 1, "connectorId": 2}, 2),
        ("MeterValues", {"id": 1}, 1),
        ("Heartbeat", {"id": 1}, None),
    ],
)
def test_a_trigger_names_the_connector_where_1_6_takes_one(wanted: str, evse: Any, connector: int | None) -> None:
    talk = two_evses()
    talk.csms("TriggerMessage", {"requestedMessage": wanted, "evse": evse}, ACCEPTED)
    assert talk.only().get("connectorId") == connector
    assert (("/evse", "dropped") in talk.lost()) is (connector is None)


def test_a_trigger_for_an_unknown_evse_is_rejected() -> None:
    trigger = {"requestedMessage": "MeterValues", "evse": {"id": 9}}
    assert two_evses().csms("TriggerMessage", trigger) == rejected("UnknownEvse")


# Reservations and lists


def test_a_reservation_that_1_6_cannot_hold_is_rejected() -> None:
    reserve = {"id": 7, "expiryDateTime": AT, "idToken": {"idToken": "A" * 21, "type": "Central"}}
    assert two_evses().csms("ReserveNow", reserve) == rejected("TooLargeElement")
    reserve["idToken"] = {"idToken": "A", "type": "Central"}
    assert two_evses().csms("ReserveNow", {**reserve, "evseId": 9}) == rejected("UnknownEvse")


def test_a_list_entry_without_info_deletes_in_both_versions() -> None:
    talk = Talk()
    entry = {"idToken": {"idToken": "A", "type": "Central"}}
    payload = {"versionNumber": 2, "updateType": "Differential", "localAuthorizationList": [entry]}
    assert talk.csms("SendLocalList", payload, {"status": "VersionMismatch"}) == {"status": "VersionMismatch"}
    assert talk.only()["localAuthorizationList"] == [{"idTag": "A"}]


def listed(*entries: tuple[str, Any], places: tuple[int, ...] = ()) -> list[Any]:
    """Send a list of ids and their idTokenInfo, as tokens of different types; return what is made of it."""
    talk = Talk()
    talk.state.topology.update({number: Place(number) for number in places})
    given = [
        {"idToken": {"idToken": id, "type": type}} | ({} if info is None else {"idTokenInfo": info})
        for (id, info), type in zip(entries, ("Central", "ISO14443", "KeyCode"), strict=False)
    ]
    payload = {"versionNumber": 2, "updateType": "Differential", "localAuthorizationList": given}
    talk.csms("SendLocalList", payload, ACCEPTED)
    folded = [pointer for pointer, kind in talk.lost() if kind == "folded" and pointer[:-1].endswith("List/")]
    assert len(folded) == len(entries) - 1
    made: list[Any] = talk.only()["localAuthorizationList"]
    assert {talk.state.tokens[one["idTag"].lower()].id_token for one in made} == {one["idTag"] for one in made}
    return made


SOON = {"status": "Accepted", "cacheExpiryDateTime": "2026-05-02T00:00:00Z"}


@pytest.mark.parametrize(
    ("stricter", "other"),
    [({"status": "Blocked"}, ACCEPTED), ({"status": "Blocked"}, None), (None, ACCEPTED), (SOON, ACCEPTED)],
)
def test_of_two_entries_that_are_one_in_1_6_the_stricter_is_sent_and_remembered(stricter: Any, other: Any) -> None:
    for entries in ((("ABC", stricter), ("abc", other)), (("abc", other), ("ABC", stricter))):
        assert listed(*entries) == listed(("ABC", stricter))


@pytest.mark.parametrize(
    ("evses", "places", "is_free"), [([2], (), False), ([2], (1, 2), False), ([1, 2], (1, 2), True), ([], (1, 2), True)]
)
def test_an_entry_that_holds_at_some_evses_is_not_gone_by_at_the_others(
    evses: list[int], places: tuple[int, ...], is_free: bool
) -> None:
    info = {"status": "Accepted"} | ({"evseId": evses} if evses else {})
    (made,) = listed(("ABC", info), places=places)
    assert made["idTagInfo"] == {"status": "Accepted"} | ({} if is_free else {"expiryDate": AT})


# Charging profiles


def profile(id: int = 3, purpose: str = "TxDefaultProfile", **more: Any) -> dict[str, Any]:
    schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.04}]}
    return {
        "id": id,
        "stackLevel": id,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative",
        "chargingSchedule": [schedule],
        **more,
    }


@pytest.mark.parametrize(
    ("evse", "given", "reason"),
    [
        (1, profile(purpose="ChargingStationExternalConstraints"), "UnsupportedParam"),
        (9, profile(), "UnknownEvse"),
        (1, profile(purpose="TxProfile"), "TxNotFound"),
        (1, profile(purpose="TxProfile", transactionId="nope"), "TxNotFound"),
        (2, profile(purpose="TxProfile", transactionId="1"), "TxNotFound"),
        (0, profile(purpose="TxProfile", transactionId="1"), "TxNotFound"),
    ],
)
def test_a_profile_that_1_6_cannot_have_is_rejected(evse: int, given: Any, reason: str) -> None:
    talk = two_evses()
    talk.start(2)
    payload = {"evseId": evse, "chargingProfile": given}
    assert talk.csms("SetChargingProfile", payload) == rejected(reason)
    assert not talk.asked


def test_a_profile_of_an_evse_limits_each_of_its_connectors() -> None:
    talk = two_evses()
    assert talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": profile(7)}, ACCEPTED, ACCEPTED) == ACCEPTED
    first, second = (body for _, body in talk.asked)
    assert (first["connectorId"], second["connectorId"]) == (1, 2)
    ids = [body["csChargingProfiles"].pop("chargingProfileId") for body in (first, second)]
    assert ids == [7, 2_147_400_001]  # with one id the second would take the place of the first
    assert first["csChargingProfiles"] == second["csChargingProfiles"]
    talk.csms("SetChargingProfile", {"evseId": 2, "chargingProfile": profile(8)}, ACCEPTED)
    assert talk.only()["csChargingProfiles"]["chargingProfileId"] == 8


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (["Accepted", "Accepted"], ACCEPTED),
        (["Accepted", "Rejected"], {"status": "Rejected"}),
        (["NotSupported", "Accepted"], rejected("UnsupportedRequest")),
        (["Accepted", None], FAILED),
    ],
)
def test_a_profile_is_set_if_every_connector_took_it(answers: list[str | None], told: Any) -> None:
    talk = two_evses()
    talk.options = Options(profile_mirror=True)
    given: list[Any] = [FAILED if answer is None else {"status": answer} for answer in answers]
    assert talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": profile()}, *given) == told
    assert (3 in talk.state.profiles) is (told == ACCEPTED)


CLEARED: list[tuple[Any, list[Any]]] = [
    ({"chargingProfileCriteria": {"evseId": 1}}, [{"connectorId": 1}, {"connectorId": 2}]),
    ({"chargingProfileCriteria": {"evseId": 2}}, [{"connectorId": 3}]),
    ({"chargingProfileCriteria": {"evseId": 0, "stackLevel": 1}}, [{"connectorId": 0, "stackLevel": 1}]),
    ({"chargingProfileId": 7}, [{"id": 7}]),
    ({}, [{}]),
]


@pytest.mark.parametrize(("payload", "asked"), CLEARED)
def test_what_was_set_at_each_connector_is_cleared_at_each(payload: Any, asked: list[Any]) -> None:
    talk = two_evses()
    unknown = {"status": "Unknown"}
    assert talk.csms("ClearChargingProfile", payload, *[unknown] * len(asked)) == unknown
    assert [body for _, body in talk.asked] == asked
    assert talk.csms("ClearChargingProfile", payload, *[unknown] * (len(asked) - 1), ACCEPTED) == ACCEPTED
    assert talk.csms("ClearChargingProfile", payload, *[ACCEPTED] * (len(asked) - 1), FAILED) is FAILED


def test_a_profile_of_a_transaction_goes_to_its_connector_with_its_number() -> None:
    talk = two_evses()
    talk.start(2)
    given = profile(purpose="TxProfile", transactionId="1")
    assert talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": given}, ACCEPTED) == ACCEPTED
    made = talk.only()
    assert (made["connectorId"], made["csChargingProfiles"]["transactionId"]) == (2, 1)
    period = made["csChargingProfiles"]["chargingSchedule"]["chargingSchedulePeriod"][0]
    assert period["limit"] == 16.0


def test_a_station_that_has_no_profiles_rejects_them() -> None:
    payload = {"evseId": 0, "chargingProfile": profile()}
    assert Talk().csms("SetChargingProfile", payload, {"status": "NotSupported"}) == rejected("UnsupportedRequest")


def test_a_remote_start_takes_a_profile_of_a_transaction_alone() -> None:
    payload = {"idToken": {"idToken": "A", "type": "Central"}, "remoteStartId": 1}
    assert Talk().csms("RequestStartTransaction", {**payload, "chargingProfile": profile()}) == rejected(
        "InvalidProfile"
    )
    talk = Talk()
    given = profile(purpose="TxProfile")
    assert talk.csms("RequestStartTransaction", {**payload, "chargingProfile": given}, ACCEPTED) == ACCEPTED
    assert talk.only()["chargingProfile"]["chargingProfilePurpose"] == "TxProfile"


@pytest.mark.parametrize("criteria", [{"evseId": 9}, {"chargingProfilePurpose": "ChargingStationExternalConstraints"}])
def test_what_1_6_cannot_have_is_not_cleared(criteria: Any) -> None:
    payload = {"chargingProfileCriteria": criteria}
    assert two_evses().csms("ClearChargingProfile", payload) == {"status": "Unknown"}


def reported(talk: Talk, **criteria: Any) -> list[list[int]]:
    """Return the ids of the profiles that are reported, report by report."""
    evse = {"evseId": criteria.pop("evseId")} if "evseId" in criteria else {}
    answer = talk.csms("GetChargingProfiles", {"requestId": 5, "chargingProfile": criteria, **evse})
    assert answer["status"] == ("Accepted" if talk.followed else "NoProfiles")
    last = [body.get("tbc", False) for _, _, body in talk.followed]
    assert last == [True] * (len(last) - 1) + [False] * bool(last)
    return [[one["id"] for one in body["chargingProfile"]] for _, _, body in talk.followed]


def mirroring() -> Talk:
    talk = Talk(Options(profile_mirror=True, first_transaction=1))
    for evse, id in ((0, 3), (1, 4), (1, 5)):
        talk.csms("SetChargingProfile", {"evseId": evse, "chargingProfile": profile(id)}, ACCEPTED)
    talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": profile(6)}, {"status": "Rejected"})
    return talk


@pytest.mark.parametrize(
    ("criteria", "found"),
    [
        ({}, [[3], [4, 5]]),
        ({"evseId": 1}, [[4, 5]]),
        ({"stackLevel": 5}, [[5]]),
        ({"chargingProfileId": [3, 4]}, [[3], [4]]),
        ({"chargingProfilePurpose": "TxProfile"}, []),
        ({"chargingLimitSource": ["EMS"]}, []),
        ({"chargingLimitSource": ["CSO"], "evseId": 0}, [[3]]),
    ],
)
def test_accepted_profiles_are_remembered_if_that_is_wanted(criteria: Any, found: Any) -> None:
    assert reported(mirroring(), **criteria) == found


@pytest.mark.parametrize(
    ("payload", "left"),
    [
        ({"chargingProfileId": 4}, [[3], [5]]),
        ({"chargingProfileCriteria": {"evseId": 1}}, [[3]]),
        ({"chargingProfileCriteria": {"stackLevel": 3, "chargingProfilePurpose": "TxProfile"}}, [[3], [4, 5]]),
        ({}, []),
    ],
)
def test_cleared_profiles_are_forgotten(payload: Any, left: Any) -> None:
    talk = mirroring()
    talk.csms("ClearChargingProfile", payload, {"status": "Unknown"})
    assert reported(talk) == [[3], [4, 5]]
    talk.csms("ClearChargingProfile", payload, ACCEPTED)
    assert reported(talk) == left


def test_a_profile_takes_the_place_of_another_and_goes_with_its_transaction() -> None:
    talk = mirroring()
    talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": profile(9, stackLevel=4)}, ACCEPTED)
    assert reported(talk) == [[3], [5, 9]]
    talk.start()
    given = profile(7, "TxProfile", transactionId="1")
    talk.csms("SetChargingProfile", {"evseId": 1, "chargingProfile": given}, ACCEPTED)
    assert reported(talk, evseId=1) == [[5, 9, 7]]
    talk.stop()
    assert reported(talk, evseId=1) == [[5, 9]]


# Logs, firmware, certificates


def get_log(talk: Talk, answer: Any = None, **more: Any) -> Any:
    payload = {"logType": "DiagnosticsLog", "requestId": 31, "log": {"remoteLocation": URL}, **more}
    return talk.csms("GetLog", payload, {} if answer is None else answer)


def test_a_log_comes_by_get_diagnostics_until_the_station_shows_that_it_has_more() -> None:
    talk = Talk()
    get_log(talk)
    assert talk.asked[0][0] == "GetDiagnostics"
    talk.station("SecurityEventNotification", {"type": "TamperDetectionActivated", "timestamp": AT}, {})
    get_log(talk, ACCEPTED)
    assert talk.asked[0][0] == "GetLog"
    talk.options = Options(security=False)
    get_log(talk)
    assert talk.asked[0][0] == "GetDiagnostics"


@pytest.mark.parametrize(
    ("answer", "told", "request_id"),
    [
        ({"fileName": "a"}, {"status": "Accepted", "filename": "a"}, 31),
        ({}, rejected("NotFound"), None),
    ],
)
def test_the_upload_that_follows_has_the_id_of_the_request(answer: Any, told: Any, request_id: int | None) -> None:
    talk = Talk()
    assert get_log(talk, answer) == told
    talk.station("DiagnosticsStatusNotification", {"status": "Uploading"}, {})
    assert talk.only().get("requestId") == request_id
    talk.station("DiagnosticsStatusNotification", {"status": "Idle"}, {})
    assert "requestId" not in talk.only()


def test_what_1_6_would_not_take_for_a_uri_is_rejected() -> None:
    assert get_log(Talk(), log={"remoteLocation": "over there"}) == rejected("InvalidURL")
    firmware = {"location": "over there", "retrieveDateTime": AT}
    assert Talk().csms("UpdateFirmware", {"requestId": 1, "firmware": firmware}) == rejected("InvalidURL")


@pytest.mark.parametrize(
    ("security", "signed", "action", "dropped"),
    [
        (True, True, "SignedUpdateFirmware", False),
        (True, False, "UpdateFirmware", False),
        (False, True, "UpdateFirmware", True),
    ],
)
def test_signed_firmware_goes_by_the_message_that_carries_the_signature(
    security: bool, signed: bool, action: str, dropped: bool
) -> None:
    talk = Talk(Options(security=security))
    firmware = {"location": URL, "retrieveDateTime": AT}
    if signed:
        firmware |= {"signingCertificate": "PEM", "signature": "c2ln"}
    answer = ACCEPTED if action == "SignedUpdateFirmware" else {}
    assert talk.csms("UpdateFirmware", {"requestId": 78, "firmware": firmware}, answer) == ACCEPTED
    assert talk.asked[0][0] == action
    assert (("/firmware/signature", "dropped") in talk.lost()) is dropped
    talk.station("FirmwareStatusNotification", {"status": "Downloaded"}, {})
    assert talk.only()["requestId"] == 78


def test_only_the_certificates_that_1_6_keeps_reach_it() -> None:
    talk = Talk()
    signed = {"certificateChain": "PEM", "certificateType": "V2GCertificate"}
    assert talk.csms("CertificateSigned", signed) == rejected("UnsupportedParam")
    install = {"certificateType": "V2GRootCertificate", "certificate": "PEM"}
    assert talk.csms("InstallCertificate", install) == rejected("UnsupportedParam")
    ids = {"certificateType": ["V2GRootCertificate", "V2GCertificateChain"]}
    assert talk.csms("GetInstalledCertificateIds", ids) == {"status": "NotFound"}
    assert not talk.asked


def test_all_kinds_of_certificates_are_asked_for_one_after_the_other() -> None:
    talk = Talk()
    found = {"status": "Accepted", "certificateHashData": [HASH]}
    answer = talk.csms("GetInstalledCertificateIds", {}, {"status": "NotFound"}, found)
    uses = [body["certificateType"] for _, body in talk.asked]
    assert uses == ["CentralSystemRootCertificate", "ManufacturerRootCertificate"]
    chain = {"certificateType": "ManufacturerRootCertificate", "certificateHashData": HASH}
    assert answer == {"status": "Accepted", "certificateHashDataChain": [chain]}
    assert talk.csms("GetInstalledCertificateIds", {}, {"status": "NotFound"}, FAILED) is FAILED


@pytest.mark.parametrize("name", ["serialNumber", "issuerNameHash", "issuerKeyHash", "hashAlgorithm"])
def test_a_certificate_with_an_odd_name_holds_up_no_other(name: str) -> None:
    talk = Talk(reading=LENIENT)
    odd = {**HASH, name: "a" * 129}
    found = {"status": "Accepted", "certificateHashData": [odd, HASH]}
    answer = talk.csms("GetInstalledCertificateIds", {"certificateType": ["CSMSRootCertificate"]}, found)
    assert [one["certificateHashData"] for one in answer["certificateHashDataChain"]] == [HASH]
    assert ("/certificateHashData/0", "dropped") in talk.lost()
    assert talk.csms("DeleteCertificate", {"certificateHashData": odd}) == {"status": "Failed"}
    assert not talk.asked


# What is refused


def test_a_status_answers_where_one_fits_and_never_not_implemented() -> None:
    talk = Talk()
    monitor = {
        "value": 1.0,
        "type": "Delta",
        "severity": 1,
        "component": {"name": "EVSE"},
        "variable": {"name": "Power"},
        "id": 4,
    }
    answer = talk.csms("SetVariableMonitoring", {"setMonitoringData": [monitor]})
    del monitor["value"]
    assert answer == {"setMonitoringResult": [monitor | rejected("UnsupportedRequest")]}
    refused = talk.csms("CostUpdated", {"totalCost": 1.0, "transactionId": "1"})
    assert isinstance(refused, CallRefused)
    assert refused.code is ErrorCode.NOT_SUPPORTED
    assert ("", "answered") in talk.lost()


def test_a_loss_that_the_application_does_not_accept_refuses_the_request() -> None:
    talk = Talk(Options(refused=frozenset({LossKind.GUESSED})))
    refused = talk.station("Authorize", {"idTag": "new"})
    assert isinstance(refused, CallRefused)
    assert (refused.code, refused.description) == (
        ErrorCode.NOT_SUPPORTED,
        "/idToken/type: the idTag looks like Central",
    )
    assert not talk.asked


def test_what_the_station_does_not_answer_is_no_answer() -> None:
    failure = CallTimedOutError("ClearCache", 30.0)
    assert Talk().csms("ClearCache", {}, failure) is failure

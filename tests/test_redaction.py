"""What is redacted tells nothing of whom it came from, and still is the same conversation."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201, Call, CallResult, FrameError, PayloadError, Version, read_payload
from ocppkit.capture._redacting.pseudonyms import Pseudonyms
from ocppkit.capture.readers import read_file
from ocppkit.capture.records import BrokenLine, Entry, Link, LinkChange, Record
from ocppkit.capture.redaction import Redactor
from ocppkit.errors import ErrorCode, Finding
from ocppkit.leniency import STRICT, Deviation
from ocppkit.messages import Sender
from ocppkit.testing import QUIRKS

DATA: Final = Path(__file__).parent / "data"
NOON: Final = datetime(2024, 5, 1, 12, tzinfo=UTC)
STATION, CSMS = Sender.STATION, Sender.CSMS
KEY: Final = bytes(range(32))


def corpus() -> list[Record]:
    with (DATA / "traffic.jsonl").open("rb") as file:
        found = [entry for entry in read_file(file) if isinstance(entry, Record)]
    sources = [json.loads(line)["source"] for line in (DATA / "traffic.jsonl").read_text("utf-8").splitlines()]
    return [
        Record(NOON + timedelta(seconds=number), source, one.sender, one.text, one.version)
        for number, (one, source) in enumerate(zip(found, sources, strict=True))
    ]


def quirks() -> list[Record]:
    return [Record(None, one.id, None, one.text, one.version) for one in QUIRKS if one.id != "frame-deep-nesting"]


Findings = list[tuple[str, str]]


def judged(records: Sequence[Record]) -> list[tuple[str, Findings]]:
    """Say what each frame is, and which rules its payload breaks where."""
    actions: dict[tuple[str, str], str] = {}
    verdicts: list[tuple[str, Findings]] = []
    for record in records:
        frame, version = record.frame, record.version or OCPP16
        cls: Any = None
        if isinstance(frame, FrameError):
            verdicts.append((frame.reason.value, []))
            continue
        if isinstance(frame, Call):
            actions[record.connection, frame.message_id] = frame.action
            cls = getattr(version.actions.get(frame.action), "request", None)
        if isinstance(frame, CallResult):
            name = actions.get((record.connection, frame.message_id), "")
            cls = getattr(version.actions.get(name), "response", None)
        findings: Findings = []
        if cls is not None:
            try:
                read_payload(cls, getattr(frame, "payload", {}), STRICT)
            except PayloadError as error:
                findings = [(one.pointer, one.rule) for one in error.findings]
        verdicts.append((cls.__name__ if cls is not None else type(frame).__name__, findings))
    return verdicts


def redacted(entries: Iterable[Entry], key: bytes | None = KEY) -> list[Any]:
    redactor = Redactor(key)
    return [redactor.redact(entry) for entry in entries]


def unversioned(records: Iterable[Record]) -> list[Record]:
    return [Record(one.time, one.connection, one.sender, one.text) for one in records]


@pytest.mark.parametrize("records", [corpus(), quirks()], ids=["traffic", "quirks"])
def test_what_is_valid_stays_valid_and_what_is_not_breaks_the_same_rules(records: list[Record]) -> None:
    verdicts = judged(records)
    assert sum(not findings for _, findings in verdicts) > 10
    assert any(findings for _, findings in verdicts)
    assert judged(redacted(records)) == verdicts


def test_that_holds_where_the_version_is_unknown() -> None:
    records = corpus()
    kept = redacted(unversioned(records))
    versioned = [
        Record(new.time, new.connection, new.sender, new.text, old.version)
        for new, old in zip(kept, records, strict=True)
    ]
    assert judged(versioned) == judged(records)


def test_pairs_stay_pairs_and_others_do_not_become_any() -> None:
    records = corpus()
    after: list[Record] = redacted(records)

    def pairs(records: list[Record]) -> list[list[int]]:
        found: dict[tuple[str, str], list[int]] = {}
        for number, record in enumerate(records):
            if not isinstance(record.frame, FrameError):
                found.setdefault((record.connection, record.frame.message_id), []).append(number)
        return list(found.values())

    assert pairs(after) == pairs(records)


def test_what_is_between_the_texts_stays_as_it_is() -> None:
    def outside(text: str | bytes) -> str:
        assert isinstance(text, str)
        return re.sub(r'"(?:[^"\\]|\\.)*"', '""', re.sub(r'("simPin"|"AuthorizationKey","value"):\d+', "", text))

    records = [record for record in corpus() if not isinstance(record.frame, FrameError)]
    after: list[Record] = redacted(records)
    assert [outside(record.text) for record in after] == [outside(record.text) for record in records]


# One secret in every kind of place. None of its parts may be seen afterwards, whatever the case.

PLANTED: Final[list[tuple[str, type[Version] | None, str, list[str]]]] = [
    ("idTag", OCPP16, '[2,"1","Authorize",{"idTag":"04A2B3C4D5"}]', ["04A2B3C4D5"]),
    ("idTag as a number", OCPP16, '[2,"1","Authorize",{"idTag":4711081512}]', ["4711081512"]),
    ("token", OCPP201, '[2,"1","Authorize",{"idToken":{"idToken":"DE-ABC-C00022","type":"eMAID"}}]', ["ABC", "00022"]),
    ("serials", OCPP16, '[2,"1","BootNotification",{"chargePointVendor":"E","chargePointModel":"M",'
     '"chargeBoxSerialNumber":"DPVU8252","iccid":"8949123456789","imsi":"262011234567",'
      '"meterSerialNumber":"MTR77123"}]',
     ["DPVU8252", "8949123456789", "262011234567", "MTR77123"]),
    ("password in a URL", OCPP16, '[2,"1","GetDiagnostics",{"location":"ftp://joe:hunter2@files.example.net/CPX77"}]',
     ["joe", "hunter2", "example", "CPX77"]),
    ("password in an escaped URL", OCPP16, '[2,"1","GetDiagnostics",{"location":"ftp://a.bc/%68%75%6E%74%65%72"}]',
     ["%68%75%6E%74"]),
    ("license plate in free text", OCPP16, '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError",'
     '"status":"Available","info":"car M-XY 4711 is here"}]', ["M-XY", "4711"]),
    ("configuration", OCPP16, '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"8BADF00DCAFE"}]',
     ["8BADF00D"]),
    ("configuration of a vendor", OCPP16, '[2,"1","ChangeConfiguration",{"key":"G_CardPin","value":"471181"}]',
     ["471181"]),
    ("a text where a number is due", OCPP16, '[2,"1","ChangeConfiguration",{"key":"HeartbeatInterval",'
     '"value":"hunter2"}]',
     ["hunter2"]),
    ("configuration as a number", OCPP16, '[2,"1","ChangeConfiguration",{"value":471181,"key":"G_CardPin"}]',
     ["471181"]),
    ("value before its key", OCPP16, '[2,"1","ChangeConfiguration",{"value":"hunter2","key":"AuthorizationKey"}]',
     ["hunter2"]),
    ("variable", OCPP201, '[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"hunter2hunter2",'
     '"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}}]}]', ["hunter2"]),
    ("pin", OCPP201, '[2,"1","SetNetworkProfile",{"connectionData":{"apn":{"simPin":471181}}}]', ["471181"]),
    ("custom data", OCPP201, '[2,"1","Heartbeat",{"customData":{"vendorId":"E","plate":"M-XY 4711",'
     '"n":4929123456789}}]',
     ["M-XY", "4711", "4929123456789"]),
    ("JSON in a text", OCPP16, '[2,"1","DataTransfer",{"vendorId":"E","data":"{\\"token\\":\\"04A2B3C4\\",'
     '\\"a\\":[4711081512]}"}]',
     ["04A2B3C4", "4711081512"]),
    ("data of any kind", OCPP201, '[2,"1","DataTransfer",{"vendorId":"E","data":[{"deep":{"er":"hunter2"}}]}]',
     ["hunter2"]),
    ("an unknown key", OCPP16, '[2,"1","Heartbeat",{"owner":"Erika Mustermann"}]', ["Erika", "Mustermann"]),
    ("the name of a key", OCPP16, '[2,"1","Heartbeat",{"tag04A2B3C4":1}]', ["04A2B3C4"]),
    ("an unknown action", OCPP16, '[2,"1","SayHello",{"to":"Mustermann"}]', ["Mustermann"]),
    ("message id", OCPP16, '[2,"CPX77-0001","Heartbeat",{}]', ["CPX77"]),
    ("an error description", OCPP16, '[4,"1","GenericError","card 04A2B3C4 of Mustermann",{"who":"Mustermann"}]',
     ["04A2B3C4", "Mustermann"]),
    ("an unmatched answer", OCPP16, '[3,"1",{"idTagInfo":{"status":"Accepted","parentIdTag":"04A2B3C4"}}]',
     ["04A2B3C4"]),
    ("a broken frame", OCPP16, '[2,"1","Authorize",{"idTag":"04A2B3C4D5","x":,', ["04A2B3C4"]),
    ("a frame that breaks off", OCPP16, '[2,"1","Authorize",{"idTag":"04A2B3C4', ["04A2B3C4"]),
    ("a broken escape", OCPP16, '[2,"1","Authorize",{"idTag":"04A2B3C4\\x"}]', ["04A2B3C4"]),
    ("escapes", OCPP16, '[2,"1","Authorize",{"idTag":"\\u0048unter47"}]', ["unter47", "hunter"]),
    ("no quotes", OCPP16, "[2,'1','Authorize',{idTag:Mustermann}]", ["Mustermann"]),
    ("no frame", None, "Mustermann was here", ["Mustermann"]),
    ("no version", None, '[2,"1","Authorize",{"idTag":"04A2B3C4D5"}]', ["04A2B3C4"]),
    ("an object", OCPP16, '{"idTag":"04A2B3C4D5"}', ["04A2B3C4"]),
    ("a list in the place of a text", OCPP16, '[2,"1","Authorize",{"idTag":["04A2B3C4D5",{"a":"hunter2"}]}]',
     ["04A2B3C4", "hunter2"]),
    ("its own serial number in the model before", OCPP16, '[2,"1","BootNotification",{"chargePointVendor":"V",'
     '"chargePointModel":"X22 sn77881","chargePointSerialNumber":"sn77881"}]', ["77881"]),
    ("a name before its identifier", OCPP16, '[2,"1","Authorize",{"to AB12-K":1,"idTag":"AB12-K"}]', ["AB12-K"]),
    ("a PIN that is a number", OCPP201, '[2,"1","DataTransfer",{"vendorId":"v","data":{"pin":4711,"userPassword":'
     '[123456]}}]', ["4711", "123456"]),
    ("a PIN in JSON in a text", OCPP16, '[2,"1","DataTransfer",{"vendorId":"v","data":"{\\"cardPin\\":4711}"}]',
     ["4711"]),
    ("a password that is a word of the standard", OCPP201, '[2,"1","DataTransfer",{"vendorId":"v","data":{"password":'
     '"Accepted"}}]', ["Accepted"]),
    ("mail and telephone in harmless places", OCPP16, '[2,"1","StatusNotification",{"connectorId":1,"errorCode":'
     '"NoError","status":"Available","vendorErrorCode":"call 01701234567","vendorId":"john.smith@x.de"}]',
     ["01701234567", "john.smith"]),
    ("mail in a name", OCPP16, '[2,"1","Heartbeat",{"john@x.de":1}]', ["john"]),
    ("mail as an action", OCPP16, '[2,"1","john@x.de",{}]', ["john"]),
    ("mail as an error code", OCPP16, '[4,"1","john@x.de","",{}]', ["john"]),
    ("telephone in a component", OCPP201, '[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"1","component":'
     '{"name":"of 48601234567"},"variable":{"name":"X"}}]}]', ["48601234567"]),
    ("type of an additional token", OCPP201, '[2,"1","Authorize",{"idToken":{"idToken":"1","type":"eMAID",'
     '"additionalInfo":[{"additionalIdToken":"2","type":"Mustermann"}]}}]', ["Mustermann"]),
    ("signed data", OCPP16, '[2,"1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-05-01T12:00:00Z",'
     '"sampledValue":[{"value":"OCMF|{\\"ID\\":\\"04A2B3C4\\"}","format":"SignedData"}]}]}]', ["04A2B3C4"]),
]  # fmt: skip


@pytest.mark.parametrize(("version", "text", "planted"), [row[1:] for row in PLANTED], ids=[row[0] for row in PLANTED])
def test_no_planted_identifier_survives(version: type[Version] | None, text: str, planted: list[str]) -> None:
    assert all(secret.casefold() in text.casefold() or "\\u" in text for secret in planted)
    after = Record(None, "", None, "")
    for key in range(20):  # a pseudonym may look like anything once, but not under every key
        (after,) = redacted([Record(None, "CPX77", STATION, text, version)], bytes([key]))
        shown = f"{after.text!r} {after.connection}".casefold()
        if not any(secret.casefold() in shown for secret in planted):
            return
    pytest.fail(f"seen in {after.text!r}")


def test_no_identifier_of_a_conversation_survives_anywhere() -> None:
    secrets = ["CPX77-AB", "04A2B3C4", "DPVU8252", "M-XY4711"]
    entries: list[Entry] = [
        LinkChange(NOON, "CPX77-AB", Link.OPENED, OCPP16),
        Record(NOON, "CPX77-AB", STATION, '[2,"CPX77-AB/1","Authorize",{"idTag":"04A2B3C4"}]', OCPP16),
        Record(NOON, "CPX77-AB", CSMS, '[3,"CPX77-AB/1",{"idTagInfo":{"status":"Blocked",'
         '"parentIdTag":"M-XY4711"}}]', OCPP16),
        Record(NOON, "CPX77-AB", STATION, '[2,"2","BootNotification",{"chargePointVendor":"Example",'
         '"chargePointModel":"Pro 22",'
               '"chargePointSerialNumber":"DPVU8252","firmwareVersion":"1.2-DPVU8252::V1.8",'
                '"meterType":"for cpx77-ab"}]', OCPP16),
        Record(NOON, "CPX77-AB", STATION, b'[2,"3","DataTransfer",{"vendorId":"E 04a2b3c4",'
         b'"data":"M-XY4711 \xff"}]', OCPP16),
        BrokenLine(7, "CPX77-AB has sent M-XY4711 for 04A2B3C4", "it is no frame"),
        LinkChange(NOON, "CPX77-AB", Link.CLOSED),
    ]  # fmt: skip
    after = redacted(entries)
    shown = " ".join(str(getattr(one, "text", "")) + str(getattr(one, "connection", "")) for one in after)
    assert not [secret for secret in secrets if secret.casefold() in shown.casefold()]
    assert "Example" in shown, "the vendor stays"
    assert re.search(r"1\.2-[A-Z]{4}\d{4}::V1\.8", shown), "only the identifier in a harmless text is replaced"


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ('[2,"1","Authorize",{"idTag":"ABCD778899"}]', "tag ABCD778899 here"),
        ('[2,"1","Authorize",{"idTag":"AB-CD-77-88-99"}]', "tag abcd778899 here"),
        ('[2,"1","Authorize",{"idTag":"ABCD778899"}]', "tag AB-CD-77-88-99 here"),
        ('[2,"1","Authorize",{"idTag":"ABCD-778899"}]', "tag ABCD%2D778899 here"),
        ('[2,"1","DataTransfer",{"vendorId":"E","data":"card ABCD778899"}]', "tag ABCD778899 here"),
        ('[2,"1","DataTransfer",{"vendorId":"E","data":{"card":"abcd778899"}}]', "ABCD778899"),
    ],
)
def test_what_is_known_is_replaced_in_any_spelling_and_the_longest_first(first: str, then: str) -> None:
    calls = ['[2,"0","Authorize",{"idTag":"ABCD"}]', '[2,"0","Authorize",{"idTag":"abcd7"}]', first]
    last = json.dumps([2, "2", "DataTransfer", {"vendorId": "E", "messageId": then}])
    seen: set[str] = set()
    for key in range(9):
        after = redacted([Record(NOON, "", STATION, text, OCPP16) for text in [*calls, last]], bytes([key]))
        name: str = json.loads(after[-1].text)[3]["messageId"]
        seen |= {sign for sign in ("77", "88", "99", "78", "89") if sign not in name.replace("-", "")}
        assert [one.isalnum() for one in name] == [one.isalnum() for one in then]
    assert seen == {"77", "88", "99", "78", "89"}


def test_short_identifiers_are_not_seen_in_versions_with_points() -> None:
    boot = '[2,"-1","BootNotification",{"chargePointVendor":"E","chargePointModel":"P","firmwareVersion":"1.2.25"}]'
    texts = ['[2,"1","Authorize",{"idTag":"1225"}]', boot]
    assert redacted([Record(NOON, "", STATION, text, OCPP16) for text in texts])[1].text == boot


@pytest.mark.parametrize("word", ["a", "a1", "aé"])
def test_a_long_word_takes_as_long_as_it_has_characters(word: str) -> None:
    def seconds(length: int) -> float:
        record = Record(
            NOON, "", STATION, '[2,"1","Authorize",{"idTag":"' + word * (length // len(word)) + '"}]', OCPP16
        )
        before = process_time()
        Redactor(KEY).redact(record)
        return process_time() - before

    seconds(1000)
    # Eight times the length; what grew with its square would take 64 times as long.
    assert seconds(1_600_000) < 0.05 + 30 * max(seconds(200_000), 0.01)


# What stays

KEPT: Final[list[tuple[type[Version] | None, str]]] = [
    (OCPP16, '[2,"-1","MeterValues",{"connectorId":1,"transactionId":4711081512,"meterValue":[{"timestamp":'
     '"2024-05-01T12:00:00.123Z","sampledValue":[{"value":" 12345.678","unit":"Wh","phase":"L1-N"}]}]}]'),
    (OCPP16, '[2,"-1","ChangeConfiguration",{"key":"MeterValuesSampledData","value":"Voltage.L1-N, SoC,'
     'Current.Import"}]'),
    (OCPP16, '[2,"-1","ChangeConfiguration",{"key":"connectorphaserotation","value":"0.RST,1.RTS"}]'),
    (OCPP16, '[2,"-1","BootNotification",{"chargePointVendor":"Example","chargePointModel":"Pro 22",'
     '"firmwareVersion":"V1.5@25"}]'),
    (OCPP16, '[2,"-1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available",'
     '"vendorErrorCode":"0x00"}]'),
    (OCPP16, '[2,"-1","BootNotification",{"chargePointVendor":"Example","chargePointModel":"Pro 22",'
     '"firmwareVersion":"1.4.20240501 of 20240501120000"}]'),
    (OCPP201, '[2,"-1","DataTransfer",{"vendorId":"Example","data":{"keys":17,"ping":300}}]'),
    (OCPP201, '[2,"-1","SetVariables",{"setVariableData":[{"attributeValue":"300","component":{"name":"OCPPCommCtrlr"},'
     '"variable":{"name":"HeartbeatInterval"}}]}]'),
    (OCPP201, '[2,"-1","NotifyReport",{"requestId":1,"generatedAt":"2024-05-01T12:00:00Z","seqNo":0,'
     '"reportData":[{"component":'
     '{"name":"Connector","evse":{"id":1}},"variable":{"name":"Available"},"variableAttribute":[{"value":"true"}]}]}]'),
    (OCPP21, '[6,"-1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2024-05-01T12:00:00Z",'
     '"data":[{"t":0,"v":"1.5"}]}]'),
    (None, '[2,"-1","StatusNotification",{"connectorId":1,"connectorStatus":"Occupied","status":"Available"}]'),
    (OCPP16, '[2,"-1","ChangeConfiguration",{"key":"HeartbeatInterval","value":300}]'),
    (OCPP16, '[4,"-1","FormationViolation","",{}]'),
    (OCPP16, '[2 , "-1",\t"Reset" ,{"type" :"Soft"} ]'),
    (OCPP16, '[2,"-1","Reset",{"type":}]'),
]  # fmt: skip


@pytest.mark.parametrize(("version", "text"), KEPT)
def test_what_is_harmless_stays(version: type[Version] | None, text: str) -> None:
    (after,) = redacted([Record(NOON, "", STATION, text, version)])
    assert after.text == text


def test_an_answer_is_understood_by_its_call() -> None:
    ask = '[2,"1","GetConfiguration",{"key":["HeartbeatInterval"]}]'
    values = (
        '{"key":"HeartbeatInterval","readonly":false,"value":"300"},{"key":"CpoName","readonly":true,"value":"300"}'
    )
    answer = f'[3,"1",{{"configurationKey":[{values}]}}]'
    station = '[2,"1","Heartbeat",{}]'  # the same id, the other way
    after = redacted(
        [
            Record(NOON, "CP_1", CSMS, ask, OCPP16),
            Record(NOON, "CP_1", STATION, station, OCPP16),
            Record(NOON, "CP_1", STATION, answer, OCPP16),
        ]
    )
    first, second = json.loads(after[2].text)[2]["configurationKey"]
    assert first["value"] == "300"
    assert second["value"] != "300"


# Pseudonyms


def test_the_same_identifier_has_the_same_pseudonym_everywhere() -> None:
    entries = [
        Record(NOON, "04A2B3C4", STATION, '[2,"04A2B3C4","Authorize",{"idTag":"04A2B3C4"}]', OCPP16),
        Record(NOON, "x", CSMS, '[4,"04A2B3C4","GenericError","(04A2B3C4) is unknown",{"tag":"04a2b3c4"}]', OCPP16),
    ]
    first, second = redacted(entries)
    name = first.connection
    assert re.fullmatch(r"\d\d[A-F]\d[A-F]\d[A-F]\d", name), "hexadecimal stays so"
    assert first.text == f'[2,"{name}","Authorize",{{"idTag":"{name}"}}]'
    assert second.text.startswith(f'[4,"{name}","GenericError","({name}) ')
    assert second.text.endswith(f'{{"tag":"{name.lower()}"}}]')


def test_pseudonyms_follow_from_the_key_alone() -> None:
    records = corpus()
    assert redacted(records) == redacted(records)
    assert redacted(records) != redacted(records, b"another")
    assert redacted(records[:3], None) != redacted(records[:3], None), "by default, every redactor has a key of its own"


WORDS: Final = st.text(st.sampled_from("0123456789abcdefghijzABCDEFXYZ-_:. é"), max_size=70)


@given(WORDS)
def test_a_pseudonym_has_the_form_of_its_word(word: str) -> None:
    other = Pseudonyms(KEY).word(word)
    assert len(other) == len(word)
    for before, after in zip(word, other, strict=True):
        assert before.isdigit() == after.isdigit()
        assert before.isalpha() == after.isalpha()
        assert before.isupper() == after.isupper()
        assert before.isalnum() or before == after


@given(WORDS, WORDS)
def test_two_words_never_share_a_pseudonym(one: str, two: str) -> None:
    pseudonyms = Pseudonyms(KEY)
    if one.isascii() and two.isascii() and one != two:
        assert pseudonyms.word(one) != pseudonyms.word(two)


def test_no_two_words_of_three_digits_or_letters_share_a_pseudonym() -> None:
    pseudonyms = Pseudonyms(KEY)
    words = [f"{number:03}" for number in range(1000)] + [f"{a}{b}7" for a in "abcdefgh" for b in "efghijkl"]
    assert len({pseudonyms.word(word) for word in words}) == len(words)


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_whatever_is_redacted_keeps_its_length_or_less_and_never_raises(text: str | bytes) -> None:
    (after,) = redacted([Record(NOON, "CP_1", STATION, text, OCPP16)])
    assert type(after.text) is type(text) or isinstance(after.text, bytes)
    broken, frame = isinstance(Record(None, "", None, text).frame, FrameError), after.frame
    assert isinstance(frame, FrameError) == broken


def test_findings_are_redacted_with_their_payload() -> None:
    text = '[2,"1","Authorize",{"idTag":"04A2B3C4D5E6F708192A3","tag04A2B3C4D5":1}]'
    findings = [
        Finding("/idTag", "maxLength", 20, "04A2B3C4D5E6F708192A3", ErrorCode.FORMAT_VIOLATION, Deviation.TOO_LONG),
        Finding("/tag04A2B3C4D5", "additionalProperties", None, 1, ErrorCode.FORMAT_VIOLATION, Deviation.UNKNOWN_KEY),
    ]
    (after,) = redacted([Record(NOON, "CP_1", STATION, text, OCPP16, findings)])
    payload: dict[str, Any] = json.loads(after.text)[3]
    assert [finding.value for finding in after.findings] == list(payload.values())
    assert [finding.pointer for finding in after.findings] == [f"/{key}" for key in payload]
    assert "04A2" not in repr([(one.pointer, one.value) for one in after.findings])


def test_nothing_grows_with_the_number_of_identifiers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.capture._redacting.texts._MOST_KNOWN", 100)
    monkeypatch.setattr("ocppkit.capture._redacting.pseudonyms._MOST_KEPT", 100)
    monkeypatch.setattr("ocppkit.capture.redaction._MOST_CONNECTIONS", 100)
    monkeypatch.setattr("ocppkit.capture.redaction._MOST_ASKED", 10)
    redactor = Redactor(KEY)

    def size() -> int:
        return len(pickle.dumps([redactor._texts, redactor._asked]))  # pyright: ignore[reportPrivateUsage]

    def feed(numbers: range) -> None:
        for number in numbers:
            text = f'[2,"{number:06}","Authorize",{{"idTag":"T{number:09}"}}]'
            redactor.redact(Record(NOON, f"CP-{number:08}", STATION, text, OCPP16))
            redactor.redact(Record(NOON, "CP", CSMS, f'[2,"{number:06}","Reset",{{"type":"Soft"}}]', OCPP16))

    feed(range(300))
    before = size()
    feed(range(300, 1500))
    assert size() < 1.2 * before

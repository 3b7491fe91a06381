"""What goes before the first message. H, B and T numbers are rows of the project's notes on OCPP-J, 1.1 to 1.5."""

from __future__ import annotations

import copy
import hashlib
import itertools
import logging
import re
import string
import traceback
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, Version, negotiate
from ocppkit.handshake import (
    STATUSES,
    Accept,
    AcceptThenClose,
    AuthorizationFault,
    AuthorizationKey,
    BasicAuthPassword,
    Cause,
    ConnectionRequest,
    Credentials,
    Decision,
    KnownStation,
    Refuse,
    basic_authorization,
    connection_url,
    decide,
    identity_faults,
    read_credentials,
    read_request,
    split_url,
)
from tests.test_imports import loaded_by

PAGE = Path(__file__).parent.parent / "docs" / "handshake.md"
ENDPOINT = "wss://csms.example.com/ocppj"
KEY = "0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF"
PASSWORD = "DEADBEEFdeadbeef-Ü"
SECRETS = (KEY, KEY.lower(), PASSWORD, "hunter2hunter2hunter2")
OPEN = KnownStation({0})
STATION = KnownStation({1, 2}, [BasicAuthPassword(PASSWORD)])
ANY_URL_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: text not in {".", ".."}
)
HEADER = st.one_of(
    st.text(),
    st.binary().map(lambda raw: "Basic " + b64encode(raw).decode()),
    st.text().map(lambda text: f"Basic {text}"),
)


def basic(user_and_password: bytes) -> str:
    return "Basic " + b64encode(user_and_password).decode()


def asked(
    path: str | bytes = "/ocpp/CS001",
    offered: str | None = "ocpp2.0.1",
    authorization: str | None = None,
    *,
    tls: bool = False,
    identity: str | None = None,
) -> ConnectionRequest:
    named = {"Sec-WebSocket-Protocol": offered, "Authorization": authorization}
    headers = [(name, value) for name, value in named.items() if value is not None]
    return read_request(path, headers, tls=tls, identity=identity)


def refused(decision: Decision) -> tuple[int, Cause]:
    assert isinstance(decision, Refuse), decision
    return decision.status, decision.cause


# The connection URL


@pytest.mark.parametrize(
    ("endpoint", "identity", "version", "url"),
    [
        ("ws://centralsystem.example.com/ocpp", "CP001", OCPP16, "ws://centralsystem.example.com/ocpp/CP001"),
        (
            "wss://centralsystem.example.com/ocppj",
            "RDAM 123",
            OCPP16,
            "wss://centralsystem.example.com/ocppj/RDAM%20123",
        ),
        ("ws://csms.example.com/ocpp", "CS001", OCPP201, "ws://csms.example.com/ocpp/CS001"),
        ("ws://csms.example.com/ocpp", "CS001", OCPP21, "ws://csms.example.com/ocpp/CS001"),
        ("wss://csms.example.com/ocppj", "RDAM|123", OCPP21, "wss://csms.example.com/ocppj/RDAM%7C123"),
    ],
)
def test_the_standard_s_examples_of_connection_urls(
    endpoint: str, identity: str, version: type[Version], url: str
) -> None:
    """H3: OCPP-J 1.6, 2.0.1 and 2.1, 3.1.1."""
    assert connection_url(endpoint, identity, version) == url
    assert split_url(url) == (endpoint, identity)


def test_the_space_in_2_0_1_s_own_example_is_refused_unless_strictness_is_off() -> None:
    """H3, H4: OCPP-J 2.0.1, 3.1.1, against the identifierString of Part 2, 2.1.4."""
    with pytest.raises(ValueError, match="not ' '"):
        connection_url(ENDPOINT, "RDAM 123", OCPP201)
    assert connection_url(ENDPOINT, "RDAM 123", OCPP201, strict=False) == f"{ENDPOINT}/RDAM%20123"


@pytest.mark.parametrize(
    ("identity", "fit"),
    [
        ("CS001", {OCPP16, OCPP201, OCPP21}),
        ("*-_=+|@.aZ9", {OCPP16, OCPP201, OCPP21}),
        ("CS:001", {OCPP16, OCPP201}),
        ("RDAM 123", {OCPP16}),
        ("CS/001", {OCPP16}),
        ("CSé", {OCPP16}),
        ("CS\u0661", {OCPP16}),
        ("x" * 48, {OCPP16, OCPP201, OCPP21}),
        ("x" * 49, {OCPP16}),
        ("", set[type[Version]]()),
        (".", set[type[Version]]()),
        ("..", set[type[Version]]()),
        ("\ud800", set[type[Version]]()),
    ],
)
def test_each_version_has_its_rules_for_an_identity(identity: str, fit: set[type[Version]]) -> None:
    """H4, H5, H6: OCPP-J 3.1.1 of each version; Part 2, 2.1.4."""
    assert {version for version in VERSIONS if not identity_faults(identity, version)} == fit


def test_an_identity_must_be_fit_for_every_version_that_the_station_offers() -> None:
    """H6, H12: OCPP-J 2.1, 3.1.1 and 3.1.2."""
    assert connection_url(ENDPOINT, "CS:1", OCPP201, OCPP16) == f"{ENDPOINT}/CS%3A1"
    with pytest.raises(ValueError, match=r"^OCPP 2\.1 allows an identity letters, digits and [^:]+, not ':'$"):
        connection_url(ENDPOINT, "CS:1", OCPP21, OCPP201)


def test_a_version_that_builds_on_another_has_its_rules_for_an_identity() -> None:
    class OCPP22(OCPP21):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
        name = "2.2"

    assert identity_faults("a:b", OCPP22)
    assert not identity_faults("a b", Version)


@pytest.mark.parametrize("strict", [True, False])
def test_an_empty_identity_is_always_refused(strict: bool) -> None:
    """H2: OCPP-J 3.1.1."""
    with pytest.raises(ValueError, match="no URL can end with"):
        connection_url(ENDPOINT, "", strict=strict)


@pytest.mark.parametrize(
    ("endpoint", "url"),
    [
        ("ws://csms", "ws://csms/A"),
        ("ws://csms/", "ws://csms/A"),
        ("WSS://csms:9000/a/b/", "WSS://csms:9000/a/b/A"),
        ("ws://[::1]:9000/ocpp", "ws://[::1]:9000/ocpp/A"),
        ("wss://csms/ocpp%2Fx?tenant=7/8", "wss://csms/ocpp%2Fx/A?tenant=7/8"),
        ("wss://csms?tenant=7", "wss://csms/A?tenant=7"),
    ],
)
def test_the_identity_goes_behind_the_endpoint_s_path(endpoint: str, url: str) -> None:
    """H2: OCPP-J 3.1.1; any ws or wss URL may be the endpoint."""
    assert connection_url(endpoint, "A") == url
    assert split_url(url)[1] == "A"


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://csms/ocpp",
        "csms/ocpp",
        "ws://",
        "ws:///ocpp",
        "ws://:9000/ocpp",
        "ws://csms/ocpp#top",
        "ws://csms/oc pp",
        "ws://csms/ocpp\n",
        "ws://csms/é",
        "ws://CS001:hunter2hunter2hunter2@csms/ocpp",
        "",
    ],
)
def test_an_endpoint_that_is_no_plain_websocket_url_is_refused_without_being_shown(endpoint: str) -> None:
    """H2: OCPP-J 3.1.1; RFC 6455, 3."""
    with pytest.raises(ValueError, match="an endpoint is a ws or wss URL") as caught:
        connection_url(endpoint, "CS001")
    assert "csms" not in str(caught.value)
    assert "hunter2" not in str(caught.value)


@given(ANY_URL_TEXT)
def test_every_identity_comes_back_from_its_url(identity: str) -> None:
    """H2, H4: OCPP-J 1.6, 3.1.1 allows any text."""
    url = connection_url(ENDPOINT, identity, OCPP16)
    assert re.fullmatch(re.escape(ENDPOINT) + r"/[A-Za-z0-9._~%-]+", url)
    assert split_url(url) == (ENDPOINT, identity)
    assert split_url(url.removeprefix("wss://csms.example.com").encode()) == ("/ocppj", identity)


@given(st.text(string.ascii_letters + string.digits + "*-_=+|@.", min_size=1, max_size=48))
def test_every_identifier_string_without_colon_is_an_identity_of_every_version(identity: str) -> None:
    """H4, H5, H6: Part 2, 2.1.4."""
    assert identity in {".", ".."} or not identity_faults(identity, *VERSIONS)


@pytest.mark.parametrize(
    ("path", "endpoint", "identity"),
    [
        ("/ocpp/a%2Fb", "/ocpp", "a/b"),
        ("/a%2Fb", "", "a/b"),
        ("/ocpp/a%252Fb", "/ocpp", "a%2Fb"),
        ("/ocpp/a+b", "/ocpp", "a+b"),
        ("/oc%20pp/a%3Fb%23c?x=/y#z", "/oc%20pp", "a?b#c"),
        ("/ocpp/100%", "/ocpp", "100%"),
        ("/ocpp/ü", "/ocpp", "ü"),
        ("/ws://x/y", "/ws://x", "y"),
        ("/ws://y", "/ws:/", "y"),
        ("ocpp/CS001", "ocpp", "CS001"),
        ("wss://u:p@csms/CS001", "wss://u:p@csms", "CS001"),
        ("/ocpp/" + "x" * 1000, "/ocpp", "x" * 1000),
    ],
)
def test_a_server_splits_before_it_decodes_and_takes_any_identity(path: str, endpoint: str, identity: str) -> None:
    """H2: OCPP-J 3.1.1; RFC 3986, 2.4."""
    assert split_url(path) == (endpoint, identity)
    assert split_url(path.encode()) == (endpoint, identity)
    assert read_request(path).identity == identity


@pytest.mark.parametrize(
    "path", ["", "/", "/ocpp/", "/ocpp/?id=CS001", "/ocpp/%FF", b"/ocpp/\xff", "ws://csms", "CS001", "/ocpp/\udcff"]
)
def test_a_path_that_names_no_station_is_no_place_to_connect_to(path: str | bytes) -> None:
    """H2, H18: OCPP-J 1.6 and 2.0.1, 3.2; 2.1, 3.3."""
    with pytest.raises(ValueError, match="names no station") as caught:
        split_url(path)
    assert caught.value.__context__ is None  # nor does the traceback show the path
    assert refused(decide(asked(path), OPEN)) == (404, Cause.NO_IDENTITY)


# The subprotocol


@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        ("ocpp2.0.1", OCPP201),
        (",ocpp2.0.1", OCPP201),
        (" ocpp1.6 ,\tocpp1.5,", OCPP16),
        ("ocpp1.6, ocpp2.1", OCPP21),
        (["ocpp1.6", "ocpp2.0.1, ocpp1.5"], OCPP201),
        (("ocpp1.6",), OCPP16),
        ("ocpp0.1,ocpp2.0.1", OCPP201),
        ("ocpp0.1", None),
        ("ocpp2.0.10", None),
        ("OCPP1.6", None),
        ("ocpp2.0", None),
        ("", None),
        (" , ,", None),
        ([], None),
        ([""], None),
        (None, None),
    ],
)
def test_a_header_is_read_whatever_its_commas(
    offered: str | Iterable[str] | None, expected: type[Version] | None
) -> None:
    """H11, H12, H13: OCPP-J 3.1.2 and 3.2; ",ocpp2.0.1" is what a Keba sends."""
    assert negotiate(offered) is expected


def test_the_server_s_order_decides_whatever_the_station_s() -> None:
    """H14: OCPP-J 2.1, 3.1.2 is silent on it."""
    for names in itertools.permutations(["ocpp1.6", "ocpp2.0.1", "ocpp2.1"]):
        assert negotiate(", ".join(names)) is OCPP21
        assert negotiate(names, [OCPP16, OCPP21]) is OCPP16
        assert negotiate(iter(names), iter([OCPP201, OCPP16])) is OCPP201


def test_the_station_s_order_decides_if_the_server_lets_it() -> None:
    """H12, H14: OCPP-J 3.1.2 has the station list by preference."""
    assert negotiate("ocpp0.1, ocpp1.6, ocpp2.1", client_decides=True) is OCPP16
    assert negotiate("ocpp1.6, ocpp2.1", [OCPP21], client_decides=True) is OCPP21


@pytest.mark.parametrize("offered", [None, "", ",", [], ["", " "]])
def test_the_default_is_for_a_station_that_offers_nothing(offered: str | list[str] | None) -> None:
    assert negotiate(offered, default=OCPP16) is OCPP16
    assert negotiate(offered) is None


def test_the_default_is_not_for_a_station_that_offers_something_else() -> None:
    """H15, H16: OCPP-J 3.2; TC_B_58_CSMS."""
    assert negotiate("ocpp0.1", default=OCPP16) is None


def test_a_station_reads_the_server_s_answer_the_same_way() -> None:
    """H13, H15: OCPP-J 2.1, 3.3."""
    assert negotiate("ocpp1.6", [OCPP201, OCPP16]) is OCPP16
    assert negotiate(None, [OCPP201, OCPP16]) is None
    assert negotiate("ocpp2.1", [OCPP201, OCPP16]) is None  # an answer that was not offered


# Basic authentication


def test_the_published_vector_of_basic_authentication() -> None:
    """B4, B7: OCPP-J 1.6, 6.2.2: the bytes, not the hex text."""
    header = "Basic QUwxMDAwOgABAgMEBQYH////////////////"
    assert basic_authorization("AL1000", AuthorizationKey(KEY)) == header
    assert basic_authorization("AL1000", AuthorizationKey(bytes.fromhex(KEY))) == header
    assert read_credentials(header, "AL1000") == Credentials(bytes.fromhex(KEY))


def test_a_2_x_password_is_sent_as_utf_8() -> None:
    """B4: OCPP 2.1 Part 2, A00.FR.205 and 304."""
    header = basic_authorization("CS001", BasicAuthPassword(PASSWORD))
    assert header == basic(b"CS001:DEADBEEFdeadbeef-\xc3\x9c")
    credentials = read_credentials(header, "CS001")
    assert isinstance(credentials, Credentials)
    assert BasicAuthPassword(PASSWORD).matches(credentials.sent)
    assert not BasicAuthPassword(PASSWORD.lower()).matches(credentials.sent)


@pytest.mark.parametrize(
    ("sent", "lenient", "strict"),
    [
        (bytes.fromhex(KEY), True, True),
        (KEY.encode(), True, False),
        (KEY.lower().encode(), True, False),
        (KEY[:-2].encode(), False, False),
        (bytes.fromhex(KEY)[:-1], False, False),
        (b"", False, False),
        ("Ü".encode("latin-1"), False, False),
    ],
)
def test_a_1_6_key_comes_as_bytes_or_as_hex_text_and_in_strict_mode_as_bytes(
    sent: bytes, lenient: bool, strict: bool
) -> None:
    """B4, Q10: OCPP-J 1.6, 6.2.2; the security whitepaper, 2.3, can be read as the text."""
    assert AuthorizationKey(KEY).matches(sent) is lenient
    assert AuthorizationKey(bytes.fromhex(KEY), raw_only=True).matches(sent) is strict


def test_a_key_of_bytes_that_change_with_case_is_compared_as_it_is() -> None:
    assert AuthorizationKey(b"A" * 16).matches(b"A" * 16)
    assert not AuthorizationKey(b"A" * 16).matches(b"a" * 16)


def test_a_station_can_send_its_key_as_it_is_written() -> None:
    assert AuthorizationKey(KEY, as_text=True).sent == KEY.encode()
    assert AuthorizationKey(bytes.fromhex(KEY), as_text=True).sent == KEY.lower().encode()


@pytest.mark.parametrize(("digits", "valid"), [(30, False), (32, True), (40, True), (42, False), (0, False)])
def test_a_key_has_16_to_20_bytes_unless_strictness_is_off(digits: int, valid: bool) -> None:
    """B5: security whitepaper, A00.FR.205 and 7.2."""
    if valid:
        assert len(AuthorizationKey("a" * digits).sent) == digits // 2
    else:
        with pytest.raises(ValueError, match="AuthorizationKey"):
            AuthorizationKey("a" * digits)
    assert AuthorizationKey(bytes(digits // 2), strict=False).sent == bytes(digits // 2)


@pytest.mark.parametrize("text", [KEY[:-1], KEY + "\n", KEY.replace("F", "G"), "00 " * 20, "\u0660" * 32])
@pytest.mark.parametrize("strict", [True, False])
def test_a_key_that_is_no_hex_is_refused_and_not_shown(text: str, strict: bool) -> None:
    """B6: OCPP-J 1.6, 6.2.2."""
    with pytest.raises(ValueError, match="pairs of hex digits") as caught:
        AuthorizationKey(text, strict=strict)
    assert text[:8] not in str(caught.value)


@pytest.mark.parametrize(
    ("length", "longest", "valid"), [(15, 64, 0), (16, 64, 1), (64, 64, 1), (65, 64, 0), (41, 40, 0)]
)
def test_a_password_has_16_characters_at_least_and_as_many_as_the_station_takes(
    length: int, longest: int, valid: bool
) -> None:
    """B5, B6: errata 2025-09 of 2.0.1, 2.1; OCPP 2.1 Part 2, A00.FR.205. Characters count, not bytes."""
    if valid:
        assert BasicAuthPassword("ü" * length, longest=longest).sent == b"\xc3\xbc" * length
    else:
        with pytest.raises(ValueError, match=rf"16 to {longest} characters, this has {length}"):
            BasicAuthPassword("ü" * length, longest=longest)
    assert BasicAuthPassword("ü" * length, strict=False)


def test_a_password_that_is_no_text_leaves_no_trace_in_the_exception() -> None:
    with pytest.raises(ValueError, match="UTF-8") as caught:
        BasicAuthPassword("hunter2hunter2hunter2\ud800")
    assert caught.value.__context__ is None
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("identity", ["", "CS:001"])
def test_an_identity_that_is_no_user_name_is_refused(identity: str) -> None:
    """B2, H6: RFC 7617, 2."""
    with pytest.raises(ValueError, match="no user name"):
        basic_authorization(identity, AuthorizationKey(KEY))


def test_a_colon_in_identity_or_password_separates_nothing() -> None:
    """B2, B4, H6: a 1.6 key holds any byte, and a 1.6 identity any character."""
    key = AuthorizationKey(b":" * 20)
    header = basic_authorization("a:b", key, strict=False)
    assert header == basic(b"a:b:" + b":" * 20)
    assert read_credentials(header, "a:b") == Credentials(b":" * 20)
    assert read_credentials(header, "b") is AuthorizationFault.USER


@pytest.mark.parametrize(
    ("header", "fault"),
    [
        (None, AuthorizationFault.MISSING),
        ("", AuthorizationFault.MISSING),
        ("  ", AuthorizationFault.MISSING),
        ("Bearer abc", AuthorizationFault.SCHEME),
        ("BasicQQ==", AuthorizationFault.SCHEME),
        ("Basic !!!!", AuthorizationFault.BASE64),
        ("Basic Q1MwMDE6cA", AuthorizationFault.BASE64),
        ("Basic Q1MwMDE6cA== Q1MwMDE6cA==", AuthorizationFault.BASE64),
        ("Basic é", AuthorizationFault.BASE64),
        ("Basic", AuthorizationFault.USER),
        (basic(b"CS001"), AuthorizationFault.USER),
        (basic(b"cs001:p"), AuthorizationFault.USER),
        (basic(b"CS0010:p"), AuthorizationFault.USER),
        (basic(b":p"), AuthorizationFault.USER),
        (basic(b"CS%30%301:p"), AuthorizationFault.USER),
    ],
)
def test_a_header_without_the_station_s_password_says_why(header: str | None, fault: AuthorizationFault) -> None:
    """B2, H7: OCPP 2.1 Part 2, A00.FR.204 and 207."""
    assert read_credentials(header, "CS001") is fault


@pytest.mark.parametrize("scheme", ["Basic", "basic", "BASIC", " Basic  "])
def test_the_scheme_is_read_in_any_case(scheme: str) -> None:
    """RFC 7617, 2. A fielded station sends an empty password: it is read, and it is for the server to refuse it."""
    assert read_credentials(f"{scheme} Q1MwMDE6", "CS001") == Credentials(b"")


@given(HEADER, st.text(st.characters()) | st.just("\ud800"))
def test_no_authorization_header_makes_it_raise(header: str, identity: str) -> None:
    assert isinstance(read_credentials(header, identity), Credentials | AuthorizationFault)


@given(st.text(min_size=1).filter(lambda text: text.isprintable()), st.binary(min_size=16, max_size=20))
def test_every_key_of_every_identity_comes_back_from_its_header(identity: str, key: bytes) -> None:
    """B4: OCPP-J 1.6, 6.2.2."""
    header = basic_authorization(identity, AuthorizationKey(key), strict=False)
    assert read_credentials(header, identity) == Credentials(key)


# What a framework hands over


HEADERS = [("sec-websocket-protocol", ",ocpp2.0.1"), ("authorization", basic(f"CS001:{PASSWORD}".encode()))]


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param([("Host", "csms"), *((name.title(), value) for name, value in HEADERS)], id="websockets"),
        pytest.param([(name.encode(), value.encode()) for name, value in HEADERS], id="ASGI"),
        pytest.param([(name.upper().encode(), value.encode()) for name, value in HEADERS], id="aiohttp"),
    ],
)
@pytest.mark.parametrize("path", ["/ocpp/CS001?a=b", b"/ocpp/CS001"])
def test_every_framework_s_paths_and_headers_are_read(
    path: str | bytes, headers: list[tuple[str | bytes, str | bytes]]
) -> None:
    request = read_request(path, headers, tls=True)
    assert request == ConnectionRequest("/ocpp", "CS001", ("ocpp2.0.1",), Credentials(PASSWORD.encode()), tls=True)
    assert decide(request, STATION) == Accept("CS001", OCPP201, "ocpp2.0.1")


def test_subprotocols_and_identity_may_come_from_elsewhere() -> None:
    """Django Channels gives subprotocols apart; a Grizzl-E connects to "/" and offers none."""
    assert decide(read_request("/CS001", offered=["ocpp1.6"]), OPEN) == Accept("CS001", OCPP16, "ocpp1.6")
    request = read_request("/", [("Authorization", basic(b"GRS-1:p"))], identity="GRS-1")
    assert (request.identity, request.offered, request.credentials) == ("GRS-1", (), Credentials(b"p"))
    assert decide(request, KnownStation({0}, default=OCPP16)) == Accept("GRS-1", OCPP16, None)


def test_repeated_headers_of_subprotocols_count_as_one_and_repeated_authorizations_as_none() -> None:
    """RFC 6455, 11.3.4; RFC 9110, 5.3."""
    headers = [("Sec-WebSocket-Protocol", "ocpp1.6"), ("Sec-WebSocket-Protocol", "ocpp2.1"), *HEADERS[1:], *HEADERS[1:]]
    request = read_request("/CS001", headers)
    assert request.offered == ("ocpp1.6", "ocpp2.1")
    assert request.credentials is AuthorizationFault.BASE64


@given(
    st.one_of(st.text(), st.binary()),
    st.lists(
        st.tuples(
            st.sampled_from(["Sec-WebSocket-Protocol", b"authorization", "Host"]),
            st.one_of(HEADER, HEADER.map(lambda text: text.encode(errors="replace")), st.binary()),
        )
    ),
    st.booleans(),
)
def test_nothing_that_a_station_asks_makes_a_server_raise(
    path: str | bytes, headers: list[tuple[str | bytes, str | bytes]], tls: bool
) -> None:
    request = read_request(path, headers, tls=tls)
    for station in (None, OPEN, STATION, KnownStation({3}), KnownStation(())):
        for then_close in (False, True):
            decision = decide(request, station, default=OCPP16, accept_then_close=then_close)
            assert repr(decision).isprintable() or not request.identity.isprintable()
            if isinstance(decision, Refuse | AcceptThenClose):
                assert decision.reason.isprintable()  # nobody writes a line of their own into the log


# What a server answers


def test_one_server_serves_every_version() -> None:
    """H13, H17: OCPP-J 2.1, 3.2 and 3.3."""
    for version in VERSIONS:
        decision = decide(asked(offered=version.subprotocol), OPEN)
        assert decision == Accept("CS001", version, version.subprotocol)


def test_the_version_does_not_come_from_the_url() -> None:
    """H9: OCPP-J 2.1, 3.1.2."""
    assert decide(asked("/ocpp2.1/CS001", "ocpp1.6"), OPEN) == Accept("CS001", OCPP16, "ocpp1.6")


@pytest.mark.parametrize("given", [(2,), ({2}, BasicAuthPassword(PASSWORD)), ({2}, PASSWORD)])
def test_one_value_where_several_are_expected_is_refused_before_a_station_comes(given: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError, match="must be a collection"):
        KnownStation(*given)


def test_an_unknown_station_is_not_found() -> None:
    """H18: OCPP-J 1.6 and 2.0.1, 3.2; 2.1, 3.3."""
    decision = decide(asked(), None)
    assert refused(decision) == (404, Cause.UNKNOWN_STATION)
    assert decision == Refuse(404, Cause.UNKNOWN_STATION, "station 'CS001' is refused: the station is not known")


def test_a_server_can_hide_which_stations_it_knows() -> None:
    statuses = {Cause.UNKNOWN_STATION: 401}
    unknown = decide(asked(), None, statuses=statuses)
    wrong = decide(asked(), STATION, statuses=statuses)
    assert isinstance(unknown, Refuse)
    assert isinstance(wrong, Refuse)
    assert (unknown.status, unknown.headers) == (wrong.status, wrong.headers)


@pytest.mark.parametrize(
    "authorization",
    [None, basic(b"CS001:wrong"), basic(f"CS002:{PASSWORD}".encode()), "Basic ?", "Bearer x", basic(b"")],
)
def test_wrong_credentials_are_answered_with_401_and_a_challenge(authorization: str | None) -> None:
    """H20: security whitepaper, 2.3; TC_A_02_CSMS, TC_A_03_CSMS. RFC 9110, 15.5.2 asks for the challenge."""
    decision = decide(asked(authorization=authorization), STATION)
    assert refused(decision) == (401, Cause.CREDENTIALS)
    assert isinstance(decision, Refuse)
    assert decision.headers == (("WWW-Authenticate", 'Basic realm="OCPP"'),)


def test_credentials_come_before_the_version() -> None:
    """H20: nothing is upgraded, not even to be closed, before the station is known for who it is."""
    for then_close in (False, True):
        decision = decide(asked(offered="ocpp0.1"), STATION, accept_then_close=then_close)
        assert refused(decision) == (401, Cause.CREDENTIALS)


def test_any_of_a_station_s_passwords_will_do_while_it_changes_and_no_other() -> None:
    """B9: security whitepaper and Part 2, A01.FR.03 and 04."""
    new, old, gone = (AuthorizationKey(bytes([byte] * 16)) for byte in range(3))
    station = KnownStation([1], [new, old])
    decisions = [decide(asked(authorization=basic_authorization("CS001", key)), station) for key in (new, old, gone)]
    assert [isinstance(decision, Accept) for decision in decisions] == [True, True, False]


def test_a_station_without_password_is_not_let_in_by_profiles_that_ask_for_one() -> None:
    for password in (b"", b"None", PASSWORD.encode()):
        decision = decide(asked(authorization=basic(b"CS001:" + password)), KnownStation({1}))
        assert refused(decision) == (401, Cause.CREDENTIALS)


def test_a_server_that_keeps_hashes_brings_its_own_check() -> None:
    class Hashed:
        def __init__(self, text: str) -> None:
            self.digest = hashlib.sha256(text.encode()).digest()

        def matches(self, sent: bytes) -> bool:
            return hashlib.sha256(sent).digest() == self.digest

    station = KnownStation({1}, [Hashed(PASSWORD)])
    assert isinstance(decide(asked(authorization=basic(f"CS001:{PASSWORD}".encode())), station), Accept)
    assert refused(decide(asked(authorization=basic(b"CS001:x")), station)) == (401, Cause.CREDENTIALS)


def test_the_outcome_of_a_check_of_ones_own_counts_for_the_right_user_alone() -> None:
    """H7: OCPP 2.1 Part 2, A00.FR.207: identity and password."""
    station = KnownStation({1})
    right, wrong = basic(f"CS001:{PASSWORD}".encode()), basic(f"CS002:{PASSWORD}".encode())
    assert isinstance(decide(asked(authorization=right), station, password_matches=True), Accept)
    assert refused(decide(asked(authorization=wrong), station, password_matches=True)) == (401, Cause.CREDENTIALS)
    assert refused(decide(asked(authorization=right), STATION, password_matches=False)) == (401, Cause.CREDENTIALS)


@pytest.mark.parametrize("allowed", [1, 2, 3])
@pytest.mark.parametrize(("used", "tls", "certificate"), [(1, False, None), (2, True, None), (3, True, True)])
def test_a_station_uses_the_security_profile_that_it_is_configured_for(
    allowed: int, used: int, tls: bool, certificate: bool | None
) -> None:
    """H22, T2: security whitepaper and Part 2, A00.FR.001, 002."""
    request = asked(authorization=basic(f"CS001:{PASSWORD}".encode()), tls=tls)
    decision = decide(request, KnownStation({allowed}, STATION.passwords), certificate_matches=certificate)
    if allowed == used:
        assert isinstance(decision, Accept)
    else:
        assert refused(decision) == (403, Cause.SECURITY_PROFILE)


def test_a_client_certificate_stands_for_the_password_if_it_is_the_station_s() -> None:
    """T1, T9: security whitepaper and Part 2, A00.FR.4xx."""
    request, station = asked(tls=True), KnownStation({3})
    assert isinstance(decide(request, station, certificate_matches=True), Accept)
    assert refused(decide(request, station, certificate_matches=False)) == (403, Cause.CERTIFICATE)
    assert refused(decide(request, station)) == (403, Cause.SECURITY_PROFILE)


def test_nothing_is_asked_of_a_station_of_profile_0_and_a_station_without_profile_is_not_let_in() -> None:
    """T1: security whitepaper, 7.6."""
    for tls, certificate in ((False, None), (True, None), (True, False)):
        assert isinstance(decide(asked(tls=tls), OPEN, certificate_matches=certificate), Accept)
        decision = decide(asked(tls=tls), KnownStation(()), certificate_matches=certificate)
        assert refused(decision) == (403, Cause.SECURITY_PROFILE)


def test_without_a_common_version_the_upgrade_is_refused_and_with_one_it_is_accepted() -> None:
    """H16: TC_B_58_CSMS and TC_088_CSMS."""
    assert refused(decide(asked(offered="ocpp0.1"), OPEN)) == (400, Cause.NO_COMMON_VERSION)
    assert decide(asked(offered="ocpp0.1,ocpp1.6"), OPEN) == Accept("CS001", OCPP16, "ocpp1.6")


def test_without_a_common_version_the_letter_of_the_standard_accepts_and_closes() -> None:
    """H15, Q1: OCPP-J 1.6 and 2.0.1, 3.2; 2.1, 3.3. The close code is ours."""
    decision = decide(asked(offered="ocpp0.1"), OPEN, accept_then_close=True)
    assert isinstance(decision, AcceptThenClose)
    assert (decision.identity, decision.cause, decision.code) == ("CS001", Cause.NO_COMMON_VERSION, 1002)
    assert "ocpp0.1" in decision.reason
    assert isinstance(decide(asked(), OPEN, accept_then_close=True), Accept)
    assert refused(decide(asked(), None, accept_then_close=True)) == (404, Cause.UNKNOWN_STATION)


@pytest.mark.parametrize("text", ["x\r\n2026-01-01 CS002 accepted", "\x1b[2J", "\u202e", "x" * 10_000])
def test_no_station_writes_a_line_of_its_own_into_the_log(text: str) -> None:
    for path, offered in ((b"/ocpp/" + text.encode(), "ocpp1.6"), (b"/ocpp/CS001", text)):
        decision = decide(read_request(path, offered=[offered]), OPEN if b"CS001" in path else None)
        assert isinstance(decision, Refuse)
        assert decision.reason.isprintable()
        assert len(decision.reason) < 250


def test_a_station_that_offers_nothing_is_refused_unless_there_is_a_default() -> None:
    """H12: a header that the standard demands; several stations send none."""
    request = asked(offered=None)
    assert refused(decide(request, OPEN)) == (400, Cause.NO_COMMON_VERSION)
    # RFC 6455, 4.2.2: what was not offered must not be selected
    assert decide(request, OPEN, default=OCPP16) == Accept("CS001", OCPP16, None)
    assert decide(request, KnownStation({0}, default=OCPP201), default=OCPP16) == Accept("CS001", OCPP201, None)


def test_a_default_that_is_not_supported_does_not_count() -> None:
    request = asked(offered=None)
    assert refused(decide(request, OPEN, [OCPP201], default=OCPP16)) == (400, Cause.NO_COMMON_VERSION)
    station = KnownStation({0}, versions=[OCPP201])
    assert refused(decide(request, station, default=OCPP16)) == (400, Cause.NO_COMMON_VERSION)


def test_a_station_with_a_broken_version_is_kept_to_the_others() -> None:
    """H14: users of other libraries have such stations."""
    station = KnownStation({0}, versions=[OCPP16])
    assert decide(asked(offered="ocpp2.0.1, ocpp1.6"), station) == Accept("CS001", OCPP16, "ocpp1.6")
    assert refused(decide(asked(), station)) == (400, Cause.NO_COMMON_VERSION)
    turned = KnownStation({0}, versions=[OCPP16, OCPP21])
    assert decide(asked(offered="ocpp2.1, ocpp1.6"), turned) == Accept("CS001", OCPP16, "ocpp1.6")


def test_the_station_s_order_decides_for_the_server_too_if_it_lets_it() -> None:
    request = asked(offered="ocpp1.6, ocpp2.1")
    assert decide(request, OPEN, client_decides=True) == Accept("CS001", OCPP16, "ocpp1.6")
    assert decide(request, OPEN, iter([OCPP201, OCPP21])) == Accept("CS001", OCPP21, "ocpp2.1")


def test_every_cause_has_a_status_of_its_client_s_fault_and_the_page_shows_it() -> None:
    assert set(STATUSES) == set(Cause)
    assert all(400 <= status < 500 for status in STATUSES.values())
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \| (.+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == [(str(status), cause.name, cause.value) for cause, status in STATUSES.items()]


# Secrets and costs


def test_no_password_shows_in_any_value_reason_log_or_traceback(caplog: pytest.LogCaptureFixture) -> None:
    """B8: Part 2, A01.FR.12."""
    values: list[object] = [AuthorizationKey(KEY), AuthorizationKey(KEY, as_text=True), BasicAuthPassword(PASSWORD)]
    shown = [repr(value) + str(value) + f"{values}" for value in values]
    assert shown[0].startswith("AuthorizationKey(***)")
    for secret in SECRETS:
        for path in ("/ocpp/CS001", f"/ocpp/CS001?password={secret}", f"wss://CS001:{secret}@csms/"):
            for user in ("CS001", "CS002", secret):
                request = asked(path, None, basic(f"{user}:{secret}".encode()), identity=None)
                decisions = [
                    decide(request, station, accept_then_close=then_close)
                    for station in (None, OPEN, STATION, KnownStation({3}, STATION.passwords))
                    for then_close in (False, True)
                ]
                logging.getLogger("csms").warning("%r %s", request, decisions)
                shown.append(repr([request, *decisions, STATION]))
        try:
            connection_url(f"wss://CS001:{secret}@csms", "CS001")
        except ValueError:
            shown.append(traceback.format_exc())
    text = "".join(shown) + caplog.text
    assert "CS001" in text
    for secret in SECRETS:
        for form in (secret, repr(secret.encode())[2:-1], b64encode(secret.encode()).decode()):
            assert form not in text
    assert repr(bytes.fromhex(KEY))[2:-1] not in text


def test_the_values_are_values() -> None:
    for value in (asked(), STATION, OPEN, decide(asked(), OPEN), decide(asked(), None), AuthorizationKey(KEY)):
        assert copy.deepcopy(value) == value
    assert AuthorizationKey(KEY) == AuthorizationKey(bytes.fromhex(KEY))
    assert AuthorizationKey(KEY) != AuthorizationKey(KEY, raw_only=True)
    assert BasicAuthPassword(PASSWORD) != Credentials(PASSWORD.encode())
    with pytest.raises(AttributeError):
        asked().identity = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_handshake_needs_the_standard_library_alone_and_loads_no_messages() -> None:
    loaded = loaded_by("from ocppkit.handshake import decide, read_request; decide(read_request('/a'), None)")
    assert not {
        name for name in loaded if name.partition(".")[0] in {"asyncio", "attrs", "ssl", "socket", "websockets"}
    }
    assert not {name for name in loaded if name.startswith("ocppkit.v")} - {"ocppkit.versions"}

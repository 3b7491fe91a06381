"""The rules of a proxy: how a station is brought together with its CSMS, and how they part."""

from __future__ import annotations

import pytest

from ocppkit import OCPP16, OCPP21, OCPP201, Version
from ocppkit.bridge.relay import Plan, authorization, check_target, closing, http_status, onward_url, plan

V16, V201, V21 = OCPP16.subprotocol, OCPP201.subprotocol, OCPP21.subprotocol

PLANS: list[tuple[list[str], type[Version] | None, type[Version] | None, Plan | None]] = [
    # Whatever the two sides agree on is passed on as it is.
    ([V201, "ocpp9.9"], None, None, Plan((V201, "ocpp9.9"))),
    ([], None, None, Plan(())),
    # Stations of other versions than the CSMS's get a bridge, the newest that they offer; those of the same do not.
    ([V16, V201], None, OCPP201, Plan((V201,))),
    ([V16], None, OCPP201, Plan((V201,), OCPP16, OCPP201)),
    ([V16, V21], None, OCPP201, Plan((V201,), OCPP21, OCPP201)),
    ([V21], None, OCPP16, Plan((V16,), OCPP21, OCPP16)),
    (["ocpp9.9"], None, OCPP201, None),
    ([], None, OCPP201, None),
    # Stations of one version only.
    ([V16, V201], OCPP16, OCPP201, Plan((V201,), OCPP16, OCPP201)),
    ([V201], OCPP16, OCPP201, None),
    ([], OCPP16, OCPP201, Plan((V201,), OCPP16, OCPP201)),
    ([V16, V201], OCPP16, None, Plan((V16,))),
    ([], OCPP16, None, Plan((V16,))),
]


@pytest.mark.parametrize(("offered", "station", "csms", "due"), PLANS)
def test_a_station_gets_a_bridge_where_it_needs_one(
    offered: list[str], station: type[Version] | None, csms: type[Version] | None, due: Plan | None
) -> None:
    assert plan(offered, station=station, csms=csms) == due


def test_a_station_is_given_what_the_csms_selected_or_its_own_version_on_a_bridge() -> None:
    assert Plan((V201,)).selected(V201) == V201
    assert Plan((V201,)).selected(None) is None
    assert Plan((V201,), OCPP16, OCPP201).selected(None) == V16


@pytest.mark.parametrize(
    ("to", "path", "url"),
    [
        ("ws://csms.example", "/ocpp/CS001", "ws://csms.example/ocpp/CS001"),
        ("ws://csms.example:9000/", "/ocpp/RDAM%7C123", "ws://csms.example:9000/ocpp/RDAM%7C123"),
        ("wss://csms.example/new/way", "/ocpp/CS%2F1", "wss://csms.example/new/way/CS%2F1"),
        ("wss://csms.example/new/", "/CS1?a=b", "wss://csms.example/new/CS1?a=b"),
        ("wss://csms.example?key=1", "/ocpp/CS1?a=b", "wss://csms.example/ocpp/CS1?key=1&a=b"),
        ("ws://[::1]:9000", "/CS1", "ws://[::1]:9000/CS1"),
    ],
)
def test_the_path_of_a_station_stays_as_it_came_unless_the_target_has_its_own(to: str, path: str, url: str) -> None:
    assert onward_url(to, path) == url


@pytest.mark.parametrize("url", ["http://csms.example", "ws://user:secret@csms.example", "csms.example", "ws://"])
def test_a_target_is_a_plain_websocket_url_and_an_error_does_not_show_it(url: str) -> None:
    with pytest.raises(ValueError, match="an endpoint is a ws or wss URL") as caught:
        check_target(url)
    assert "secret" not in str(caught.value)


def test_credentials_are_passed_on_as_they_came_unless_there_are_two() -> None:
    header = ("AUTHORIZATION", "Basic QUwxMDAwOgABAgMEBQYH")
    assert authorization([("Host", "h"), header]) == {"Authorization": header[1]}
    assert authorization([header, header]) == {}
    assert authorization([]) == {}


@pytest.mark.parametrize(
    ("code", "reason", "due"),
    [
        (1000, "bye", (1000, "bye")),
        (1001, "", (1001, "gone")),
        (1008, "policy", (1008, "policy")),
        (4000, "own", (4000, "own")),
        (1005, "", (1000, "gone")),  # closed without a code
        (1006, "", (1001, "gone")),  # lost without a word
        (1015, "", (1001, "gone")),
        (1004, "reserved", (1001, "gone")),
        (2000, "", (1001, "gone")),
        (None, None, (1001, "gone")),
    ],
)
def test_one_connection_is_closed_as_the_other_was_if_that_may_be_said(
    code: int | None, reason: str | None, due: tuple[int, str]
) -> None:
    assert closing(code, reason, "gone") == due


@pytest.mark.parametrize(("status", "due"), [(401, 401), (404, 404), (503, 503), (302, 502), (200, 502)])
def test_a_station_is_refused_as_the_csms_refuses(status: int, due: int) -> None:
    assert http_status(status) == due

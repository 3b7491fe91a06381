"""TLS of the security profiles, over real connections on loopback. Numbers A00.FR.… are those of OCPP 2.1, part 2."""

from __future__ import annotations

import asyncio
import copy
import pickle
import re
import shutil
import socket
import ssl
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from ocppkit import OCPP16, OCPP21, OCPP201, OcppError
from ocppkit.tls import (
    CertificateRefused,
    KeyPair,
    SecurityProfile,
    check_csms_certificate,
    check_station_certificate,
    csms_context,
    security_event,
    station_context,
)
from tests.certificates import DAY, NOW, Authority

PAGE = Path(__file__).parent.parent / "docs" / "security.md"
HOST = "csms.example.com"
OWNER = "Example Charging"
SERIAL = "SN-0001"
SECONDS = 10.0
TLS2, TLS3 = SecurityProfile.TLS_BASIC_AUTH, SecurityProfile.TLS_CLIENT_CERTIFICATE


@dataclass
class Site:
    """A CSMS and a station with good certificates, and another authority whom neither trusts."""

    folder: Path
    root: Authority
    stations: Authority
    stranger: Authority
    csms: KeyPair
    csms_rsa: KeyPair
    station: KeyPair


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("certificates")
    root, stations, stranger = Authority("CSMS root"), Authority("Station root"), Authority("Stranger")
    return Site(
        folder,
        root,
        stations,
        stranger,
        csms=root.issue(folder, HOST),
        csms_rsa=root.issue(folder, HOST, algorithm="rsa"),
        station=stations.issue(folder, SERIAL),
    )


@dataclass
class Met:
    """What each side saw of one connection; ``received`` is what the CSMS got from the station."""

    station_error: Exception | None = None
    csms_error: Exception | None = None
    received: bytes = b""
    version: str | None = None
    suite: str = ""
    compression: str | None = None
    certificate: dict[str, Any] | None = None

    @property
    def worked(self) -> bool:
        return self.station_error is None and self.csms_error is None and self.received == b"secret"


def meet(csms: ssl.SSLContext, station: ssl.SSLContext, host: str | None = HOST) -> Met:
    """Connect a station to a CSMS over loopback; the station says one word, and the CSMS repeats it."""
    met = Met()

    def serve(listener: socket.socket) -> None:
        try:
            plain, _ = listener.accept()
            plain.settimeout(SECONDS)
            with plain, csms.wrap_socket(plain, server_side=True) as connection:
                met.certificate = connection.getpeercert()
                met.received = connection.recv(100)
                connection.sendall(met.received)
        except OSError as error:
            met.csms_error = error

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(SECONDS)
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        try:
            with (
                socket.create_connection(listener.getsockname(), SECONDS) as plain,
                station.wrap_socket(plain, server_hostname=host) as connection,
            ):
                met.version, met.compression = connection.version(), connection.compression()
                met.suite = (connection.cipher() or ("",))[0]
                connection.sendall(b"secret")
                if connection.recv(100) != b"secret":  # of TLS 1.3, what the CSMS refuses is heard only now
                    met.station_error = ConnectionError("the CSMS has closed the connection")
        except OSError as error:
            met.station_error = error
        finally:
            thread.join(SECONDS)
    assert not thread.is_alive()
    return met


def raw(side: int, **settings: Any) -> ssl.SSLContext:
    """Make a context as a careless program does: no verification, whatever strength and version."""
    context = ssl.SSLContext(side)
    context.set_ciphers("ALL:@SECLEVEL=0")
    if side == ssl.PROTOCOL_TLS_CLIENT:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # about versions of TLS
        for name, value in settings.items():
            setattr(context, name, value)
    return context


def load(context: ssl.SSLContext, pair: KeyPair) -> ssl.SSLContext:
    context.load_cert_chain(pair.certificate, pair.key)
    return context


OLD = {"minimum_version": ssl.TLSVersion.TLSv1, "maximum_version": ssl.TLSVersion.TLSv1_1}
TLS12 = {"minimum_version": ssl.TLSVersion.TLSv1_2, "maximum_version": ssl.TLSVersion.TLSv1_2}
SUITES = {
    "ECDHE-ECDSA-AES128-GCM-SHA256": "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384": "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "AES128-GCM-SHA256": "TLS_RSA_WITH_AES_128_GCM_SHA256",
    "AES256-GCM-SHA384": "TLS_RSA_WITH_AES_256_GCM_SHA384",
}


def offered(context: ssl.SSLContext) -> set[str]:
    return {cipher["name"] for cipher in context.get_ciphers()}


# Profiles


def test_each_profile_says_whether_it_has_tls_a_password_and_a_client_certificate() -> None:
    assert [(int(p), p.has_tls, p.has_password, p.has_client_certificate) for p in SecurityProfile] == [
        (0, False, False, False),
        (1, False, True, False),
        (2, True, True, False),
        (3, True, False, True),
    ]


@pytest.mark.parametrize("profile", [SecurityProfile.NONE, SecurityProfile.BASIC_AUTH])
def test_a_profile_without_tls_has_no_context(site: Site, profile: SecurityProfile) -> None:
    with pytest.raises(ValueError, match="has no TLS"):
        csms_context(profile, site.csms)
    with pytest.raises(ValueError, match="has no TLS"):
        station_context(profile, site.root.pem)


@pytest.mark.parametrize("roots", ["", "no certificate", "roots.pem"])
def test_roots_that_hold_no_certificate_are_an_error(site: Site, roots: str) -> None:
    with pytest.raises((ValueError, ssl.SSLError)):
        station_context(TLS2, roots)
    with pytest.raises((ValueError, ssl.SSLError)):
        csms_context(TLS3, site.csms, roots=roots)


def test_a_context_is_not_made_without_what_its_profile_needs(site: Site) -> None:
    with pytest.raises(ValueError, match=r"A00\.FR\.410"):
        csms_context(TLS2)
    with pytest.raises(ValueError, match=r"A00\.FR\.403"):
        csms_context(TLS3, site.csms)
    with pytest.raises(ValueError, match=r"A00\.FR\.403"):
        csms_context(TLS2, site.csms, roots=site.stations.pem)
    with pytest.raises(ValueError, match=r"A00\.FR\.401"):
        station_context(TLS3, site.root.pem)
    with pytest.raises(ValueError, match=r"A00\.FR\.401"):
        station_context(TLS2, site.root.pem, site.station)


# Connections that work


@pytest.mark.parametrize("settings", [{}, TLS12], ids=["newest", "1.2"])
def test_profile_2_connects_and_the_csms_sees_no_certificate_a00_fr_306(site: Site, settings: dict[str, Any]) -> None:
    station = station_context(TLS2, site.root.pem)
    for name, value in settings.items():
        setattr(station, name, value)
    met = meet(csms_context(TLS2, site.csms, site.csms_rsa), station)
    assert met.worked
    assert met.certificate is None
    assert met.version == ("TLSv1.2" if settings else "TLSv1.3")


@pytest.mark.parametrize("settings", [{}, TLS12], ids=["newest", "1.2"])
def test_profile_3_connects_and_the_csms_knows_the_station_a00_fr_401(site: Site, settings: dict[str, Any]) -> None:
    station = station_context(TLS3, site.root.pem, site.station)
    for name, value in settings.items():
        setattr(station, name, value)
    met = meet(csms_context(TLS3, site.csms, site.csms_rsa, roots=site.stations.pem), station)
    assert met.worked
    assert check_station_certificate(met.certificate, SERIAL, [OWNER]) == SERIAL


def test_asyncio_connects_with_the_same_contexts(site: Site) -> None:
    csms = csms_context(TLS3, site.csms, roots=site.stations.pem)
    assert asyncio.run(exchange(csms, station_context(TLS3, site.root.pem, site.station))) == b"secret"


async def exchange(csms: ssl.SSLContext, station: ssl.SSLContext) -> bytes:
    received: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            received.set_result(await reader.read(100))
        except OSError:
            received.set_result(b"")
        writer.close()

    async with asyncio.timeout(SECONDS), await asyncio.start_server(serve, "127.0.0.1", 0, ssl=csms) as server:
        port = server.sockets[0].getsockname()[1]
        _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=station, server_hostname=HOST)
        writer.write(b"secret")
        await writer.drain()
        heard = await received
        writer.close()
        return heard


# What a station refuses


BAD_CSMS: dict[str, Callable[[Site], KeyPair]] = {
    "of a strange CA": lambda site: site.stranger.issue(site.folder, HOST),
    "expired": lambda site: site.root.issue(site.folder, HOST, start=NOW - 2 * DAY, end=NOW - DAY),
    "not yet valid": lambda site: site.root.issue(site.folder, HOST, start=NOW + DAY, end=NOW + 2 * DAY),
    "of another host": lambda site: site.root.issue(site.folder, "other.example.com"),
    "of a wildcard": lambda site: site.root.issue(site.folder, "*.example.com"),
    "of another host beside its name": lambda site: site.root.issue(site.folder, HOST, dns=("other.example.com",)),
    "of its name only beside another": lambda site: site.root.issue(site.folder, "other.example.com", dns=(HOST,)),
}


@pytest.mark.parametrize("version", ["1.2", "1.3"])
@pytest.mark.parametrize("bad", BAD_CSMS)
def test_a_station_says_nothing_to_a_csms_whose_certificate_is_bad_a00_fr_411_412_tc_a_05(
    site: Site, bad: str, version: str
) -> None:
    station = station_context(TLS2, site.root.pem)
    if version == "1.2":
        station.maximum_version = ssl.TLSVersion.TLSv1_2
    met = meet(csms_context(TLS2, BAD_CSMS[bad](site)), station)
    assert isinstance(met.station_error, ssl.SSLCertVerificationError)
    assert met.received == b""
    assert security_event(met.station_error, OCPP16) == "InvalidCentralSystemCertificate"
    assert security_event(met.station_error, OCPP201) == security_event(met.station_error, OCPP21)
    assert security_event(met.station_error, OCPP21) == "InvalidCsmsCertificate"


def test_under_asyncio_too_no_password_reaches_a_csms_with_a_wildcard_a00_fr_412(site: Site) -> None:
    csms = csms_context(TLS2, site.root.issue(site.folder, "*.example.com"))
    with pytest.raises(CertificateRefused, match="wildcard"):
        asyncio.run(exchange(csms, station_context(TLS2, site.root.pem)))


def test_a_station_takes_a_wildcard_when_it_is_allowed_to_allow_csms_tls_wildcards(site: Site) -> None:
    csms = csms_context(TLS2, site.root.issue(site.folder, "*.example.com"))
    assert meet(csms, station_context(TLS2, site.root.pem, allow_wildcards=True)).worked


def test_a_station_takes_a_second_name_when_it_is_allowed_to_a00_fr_511(site: Site) -> None:
    csms = csms_context(TLS2, site.root.issue(site.folder, "other.example.com", dns=("other.example.com", HOST)))
    assert meet(csms, station_context(TLS2, site.root.pem, allow_alternative_names=True)).worked
    assert not meet(csms, station_context(TLS2, site.root.pem)).worked


def test_a_station_trusts_no_root_but_those_it_is_given(site: Site) -> None:
    station = station_context(TLS2, site.root.pem)
    assert station.cert_store_stats()["x509_ca"] == 1
    assert (station.verify_mode, station.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_a_station_refuses_a_csms_even_if_its_program_turns_python_s_own_checks_off(site: Site) -> None:
    station = station_context(TLS2, site.root.pem)
    station.check_hostname = False
    assert isinstance(
        meet(csms_context(TLS2, site.root.issue(site.folder, "other.example.com")), station).station_error,
        CertificateRefused,
    )
    assert isinstance(meet(csms_context(TLS2, site.csms), station, host=None).station_error, CertificateRefused)
    station.verify_mode = ssl.CERT_NONE
    assert isinstance(meet(csms_context(TLS2, site.csms), station).station_error, CertificateRefused)


# What a CSMS refuses


def stranger_named_like_the_station(site: Site) -> KeyPair:
    return site.stranger.issue(site.folder, SERIAL)


def expired_station(site: Site) -> KeyPair:
    return site.stations.issue(site.folder, SERIAL, start=NOW - 2 * DAY, end=NOW - DAY)


def the_csms_itself(site: Site) -> KeyPair:
    return site.csms


@pytest.mark.parametrize("version", ["1.2", "1.3"])
@pytest.mark.parametrize("pair", [stranger_named_like_the_station, expired_station, the_csms_itself])
def test_a_csms_of_profile_3_refuses_a_certificate_that_does_not_verify_a00_fr_407(
    site: Site, pair: Callable[[Site], KeyPair], version: str
) -> None:
    station = station_context(TLS3, site.root.pem, pair(site))  # an expired one is sent all the same: A00.FR.430
    if version == "1.2":
        station.maximum_version = ssl.TLSVersion.TLSv1_2
    met = meet(csms_context(TLS3, site.csms, roots=site.stations.pem), station)
    assert isinstance(met.csms_error, ssl.SSLCertVerificationError)
    assert met.station_error is not None
    assert met.received == b""


@pytest.mark.parametrize("version", ["1.2", "1.3"])
def test_a_csms_of_profile_3_refuses_a_station_without_certificate_a00_fr_407(site: Site, version: str) -> None:
    station = station_context(TLS2, site.root.pem)
    if version == "1.2":
        station.maximum_version = ssl.TLSVersion.TLSv1_2
    met = meet(csms_context(TLS3, site.csms, roots=site.stations.pem), station)
    assert isinstance(met.csms_error, ssl.SSLError)
    assert met.csms_error.reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE"
    assert met.received == b""


def presented(site: Site, *names: str, **more: Any) -> dict[str, Any] | None:
    """Return what the CSMS sees of a station certificate that verifies."""
    pair = site.stations.issue(site.folder, *names, **more)
    csms = csms_context(TLS3, site.csms, roots=site.stations.pem)
    met = meet(csms, station_context(TLS3, site.root.pem, pair))
    assert met.worked
    return met.certificate


def test_a_station_with_another_s_certificate_is_refused_a00_fr_405(site: Site) -> None:
    certificate = presented(site, "SN-0002")
    assert check_station_certificate(certificate, None, [OWNER]) == "SN-0002"
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.405: .*'SN-0002', not of 'SN-0001'"):
        check_station_certificate(certificate, SERIAL, [OWNER])


def test_a_serial_number_that_is_only_part_of_the_common_name_is_not_enough_a00_fr_511(site: Site) -> None:
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.405"):
        check_station_certificate(presented(site, f"{SERIAL}0"), SERIAL, [OWNER])


def test_a_station_of_another_operator_is_refused_a00_fr_404(site: Site) -> None:
    certificate = presented(site, SERIAL, organization="Not Example Charging")
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.404: .*'Not Example Charging'"):
        check_station_certificate(certificate, SERIAL, [OWNER])
    assert check_station_certificate(certificate, SERIAL, [OWNER, "Not Example Charging"]) == SERIAL


def test_a_station_certificate_without_owner_is_refused_a00_fr_404_509(site: Site) -> None:
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.404: .*nobody"):
        check_station_certificate(presented(site, SERIAL, organization=None), SERIAL, [OWNER])


@pytest.mark.parametrize(
    "name", ["wss://csms.example.com", "csms.example.com", "*.example.com", "10.0.0.1", "2001:db8::1"]
)
def test_a_common_name_shaped_like_a_server_s_is_no_serial_number_a00_fr_511(site: Site, name: str) -> None:
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.511"):
        check_station_certificate(presented(site, name), name, [OWNER])


@pytest.mark.parametrize("name", ["SN.0001", "EVB-P1.234", "RDAM|123", "4071:2", "Ladestation Süd 3"])
def test_a_serial_number_may_have_dots_and_colons_a00_fr_511(name: str) -> None:
    certificate = {"subject": ((("organizationName", OWNER),), (("commonName", name),))}
    assert check_station_certificate(certificate, name, [OWNER]) == name


@pytest.mark.parametrize("names", [(), (SERIAL, "SN-0002")])
def test_a_station_certificate_has_one_common_name_a00_fr_511(site: Site, names: tuple[str, ...]) -> None:
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.511: .*not one"):
        check_station_certificate(presented(site, *names), None, [OWNER])


@pytest.mark.parametrize("certificate", [None, {}])
def test_a_certificate_that_was_not_verified_is_refused_a00_fr_407_411(certificate: dict[str, Any] | None) -> None:
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.407"):
        check_station_certificate(certificate, None, [OWNER])
    with pytest.raises(CertificateRefused, match=r"A00\.FR\.411"):
        check_csms_certificate(certificate, HOST)


def test_one_organization_is_not_taken_for_a_collection_of_letters() -> None:
    with pytest.raises(TypeError):
        check_station_certificate({"subject": ((("organizationName", "E"),),)}, None, OWNER)


@pytest.mark.parametrize("name", [HOST, HOST.upper(), f"{HOST}."])
def test_host_names_are_compared_whatever_their_case_a00_fr_412(name: str) -> None:
    check_csms_certificate({"subject": ((("commonName", name),),)}, HOST)
    check_csms_certificate({"subject": ((("commonName", HOST),),)}, name)


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("*.example.com", "a.b.example.com"),
        ("*.example.com", "example.com"),
        ("*.com", "example.com"),
        ("*.0.0.1", "10.0.0.1"),
        ("*", HOST),
        ("", ""),
    ],
)
def test_a_wildcard_stands_for_the_first_label_of_three_or_more(name: str, host: str) -> None:
    with pytest.raises(CertificateRefused, match="not for"):
        check_csms_certificate({"subject": ((("commonName", name),),)}, host, allow_wildcards=True)


# Versions, suites, strength


def test_no_context_speaks_less_than_tls_1_2_or_compresses_a00_fr_416_424(site: Site) -> None:
    for context in (csms_context(TLS2, site.csms), station_context(TLS2, site.root.pem)):
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2
        assert context.options & ssl.OP_NO_COMPRESSION
    met = meet(csms_context(TLS2, site.csms), station_context(TLS2, site.root.pem))
    assert (met.worked, met.compression) == (True, None)


def test_a_station_of_tls_1_1_is_refused_a00_fr_418_tc_a_06(site: Site) -> None:
    met = meet(csms_context(TLS2, site.csms, site.csms_rsa), raw(ssl.PROTOCOL_TLS_CLIENT, **OLD))
    assert isinstance(met.csms_error, ssl.SSLError)
    assert isinstance(met.station_error, ssl.SSLError)
    assert met.received == b""
    if met.station_error.reason == "NO_PROTOCOLS_AVAILABLE":
        pytest.skip("the local OpenSSL cannot speak TLS 1.1, so this refusal is its own")
    assert met.csms_error.reason == "UNSUPPORTED_PROTOCOL"


def test_a_csms_of_tls_1_1_is_refused_and_reported_a00_fr_419(site: Site) -> None:
    met = meet(load(raw(ssl.PROTOCOL_TLS_SERVER, **OLD), site.csms), station_context(TLS2, site.root.pem))
    assert isinstance(met.station_error, ssl.SSLError)
    assert met.received == b""
    if getattr(met.csms_error, "reason", "") == "NO_PROTOCOLS_AVAILABLE":
        pytest.skip("the local OpenSSL cannot speak TLS 1.1, so this refusal is its own")
    assert {security_event(met.station_error, version) for version in (OCPP16, OCPP21)} == {"InvalidTLSVersion"}


def test_two_careless_programs_do_speak_tls_1_1_here_so_the_refusals_above_are_ours(site: Site) -> None:
    met = meet(load(raw(ssl.PROTOCOL_TLS_SERVER, **OLD), site.csms), raw(ssl.PROTOCOL_TLS_CLIENT, **OLD))
    if not met.worked:
        pytest.skip("the local OpenSSL cannot speak TLS 1.1")
    assert met.version == "TLSv1.1"


def test_a_csms_has_the_four_suites_that_the_standard_names_a00_fr_421(site: Site) -> None:
    assert offered(csms_context(TLS2, site.csms)) >= set(SUITES)


@pytest.mark.parametrize("suite", SUITES, ids=SUITES.get)
def test_a_csms_with_two_certificates_serves_a_station_that_has_one_suite_a00_fr_421(site: Site, suite: str) -> None:
    station = station_context(TLS2, site.root.pem)
    station.maximum_version = ssl.TLSVersion.TLSv1_2
    station.set_ciphers(suite)
    met = meet(csms_context(TLS2, site.csms, site.csms_rsa), station)
    assert (met.worked, met.suite) == (True, suite)


def test_a_station_offers_both_suites_of_ecdhe_and_on_demand_those_of_rsa_a00_fr_422(site: Site) -> None:
    ecdhe, rsa = set(list(SUITES)[:2]), set(list(SUITES)[2:])
    assert offered(station_context(TLS2, site.root.pem)) >= ecdhe
    assert not offered(station_context(TLS2, site.root.pem)) & rsa
    assert offered(station_context(TLS2, site.root.pem, rsa_key_exchange=True)) >= ecdhe | rsa
    assert not offered(csms_context(TLS2, site.csms, rsa_key_exchange=False)) & rsa


def test_a_context_is_not_made_if_openssl_lacks_a_suite_a00_fr_421(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.tls._RSA", ("AES128-GCM-SHA256", "NO-SUCH-SUITE"))
    with pytest.raises(ssl.SSLError, match=r"lacks NO-SUCH-SUITE \(A00\.FR\.421"):
        csms_context(TLS2, site.csms)


def test_what_is_offered_beside_the_named_suites_has_forward_secrecy_and_authenticated_encryption(site: Site) -> None:
    others = offered(csms_context(TLS2, site.csms)) - set(SUITES)
    assert all(name.startswith(("ECDHE-", "TLS_")) and ("GCM" in name or "CHACHA20" in name) for name in others)


def test_a_csms_prefers_forward_secrecy_whatever_the_station_prefers_a00_fr_422(site: Site) -> None:
    station = raw(ssl.PROTOCOL_TLS_CLIENT, **TLS12)
    station.set_ciphers("AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256")
    assert meet(csms_context(TLS2, site.csms_rsa), station).suite == "ECDHE-RSA-AES128-GCM-SHA256"


def test_a_csms_with_no_suite_in_common_is_reported_a00_fr_426(site: Site) -> None:
    csms = load(raw(ssl.PROTOCOL_TLS_SERVER, **TLS12), site.csms_rsa)
    csms.set_ciphers("AES128-SHA")
    met = meet(csms, station_context(TLS2, site.root.pem))
    assert met.station_error is not None
    assert {security_event(met.station_error, version) for version in (OCPP16, OCPP21)} == {"InvalidTLSCipherSuite"}


def test_a_connection_that_fails_for_another_reason_is_no_security_event() -> None:
    for error in (ConnectionResetError(), ssl.SSLError(1, "odd"), ssl.SSLEOFError(8, "gone"), ValueError()):
        assert security_event(error, OCPP21) is None


def test_weak_keys_are_refused_on_both_sides_a00_fr_502(site: Site) -> None:
    weak = site.root.issue(site.folder, HOST, algorithm="rsa", bits=1024)
    with pytest.raises(ssl.SSLError) as caught:
        csms_context(TLS2, weak)
    assert caught.value.reason == "EE_KEY_TOO_SMALL"
    met = meet(load(raw(ssl.PROTOCOL_TLS_SERVER), weak), station_context(TLS2, site.root.pem))
    assert isinstance(met.station_error, ssl.SSLCertVerificationError)
    assert met.received == b""


def test_a_curve_of_192_bits_is_refused_a00_fr_503(site: Site) -> None:
    with pytest.raises(ssl.SSLError):
        csms_context(TLS2, site.root.issue(site.folder, HOST, bits=192))


# Secrets


def test_the_password_of_a_key_opens_it_and_is_never_shown(site: Site) -> None:
    pair = site.root.issue(site.folder, HOST, password="planted-secret")
    assert meet(csms_context(TLS2, pair), station_context(TLS2, site.root.pem)).worked
    assert "planted-secret" not in f"{pair!r} {pair}"
    assert "***" in repr(pair)


def test_a_wrong_password_is_an_error_that_does_not_hold_it(site: Site) -> None:
    pair = site.root.issue(site.folder, HOST, password="right")
    with pytest.raises(ssl.SSLError) as caught:
        csms_context(TLS2, KeyPair(pair.certificate, pair.key, "planted-secret"))
    assert "planted-secret" not in f"{caught.value!r} {caught.value}"


def test_a_missing_password_is_an_error_and_not_a_question_on_the_terminal(site: Site) -> None:
    pair = site.root.issue(site.folder, HOST, password="right")
    with pytest.raises(ValueError, match="encrypted"):
        csms_context(TLS2, KeyPair(pair.certificate, pair.key))


def test_no_environment_variable_makes_a_context_write_its_session_keys(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    assert meet(csms_context(TLS2, site.csms), station_context(TLS2, site.root.pem)).worked
    assert not (tmp_path / "keys").exists()


def test_a_refused_certificate_names_its_rule_is_an_error_of_tls_too_and_can_be_pickled() -> None:
    error = CertificateRefused("A00.FR.412", "it is for 'a', not for 'b'")
    for same in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert {OcppError, ssl.SSLCertVerificationError} <= {*type(same).mro()}
        assert (same.rule, str(same)) == ("A00.FR.412", "A00.FR.412: it is for 'a', not for 'b'")
        assert same.verify_message == "it is for 'a', not for 'b'"


# The page


@pytest.mark.parametrize("serial_number", [SERIAL, "SN-0002"])
def test_the_programs_of_the_page_meet_under_websockets(site: Site, tmp_path: Path, serial_number: str) -> None:
    files = {
        "csms-ecdsa": site.csms,
        "csms-rsa": site.csms_rsa,
        "station": site.stations.issue(tmp_path, serial_number, password="read it from a safe place"),
    }
    for name, pair in files.items():
        assert pair.key is not None
        shutil.copy(pair.certificate, tmp_path / f"{name}.pem")
        shutil.copy(pair.key, tmp_path / f"{name}.key")
    (tmp_path / "csms-root.pem").write_text(site.root.pem)
    (tmp_path / "station-roots.pem").write_text(site.stations.pem)
    page: dict[str, Any] = {}
    for code in re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        exec(code, page)

    async def connect() -> str:
        async with asyncio.timeout(SECONDS), await page["csms"](tmp_path, 0) as server:
            port = server.sockets[0].getsockname()[1]
            return str(await page["station"](tmp_path, f"wss://127.0.0.1:{port}/ocpp/CS001", HOST))

    if serial_number == SERIAL:
        assert asyncio.run(connect()) == "welcome"
    else:
        with pytest.raises(InvalidStatus, match="401"):
            asyncio.run(connect())

"""Security: certificates of the station, security events."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.certificates import pem
from ocppkit.testing.roles.stage import Stage
from ocppkit.testing.scenarios.table import ALL, OLD, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_station_renews_its_certificate(stage: Stage[Any, Any]) -> None:
    """A03: the station makes a key and has it signed, and does not take what is no certificate."""
    async with stage.online() as (station, csms):
        names = station.names
        assert await station.certificates.renew()
        signed = await station.next(names.CertificateSigned)
        assert station.certificates.own == {"ChargingStationCertificate": signed.certificate_chain}
        (asked,) = csms.came(names.SignCertificate)
        assert "CERTIFICATE REQUEST" in asked.csr
        garbage = await csms.ask("CertificateSigned", certificate_chain="garbage")
        assert garbage.status == "Rejected"
        assert list(station.certificates.own.values()) == [signed.certificate_chain]


async def a_csms_has_a_certificate_renewed(stage: Stage[Any, Any]) -> None:
    """A02: the CSMS asks for it, by TriggerMessage or, in 1.6, ExtendedTriggerMessage."""
    async with stage.online() as (station, csms):
        assert await csms.renew_certificate() == "Accepted"
        await csms.until(lambda: bool(csms.signed), "the certificate is not taken")
        assert csms.signed == station.certificates.own
        assert list(csms.signed) == ["ChargingStationCertificate"]


async def security_events_are_not_lost(stage: Stage[Any, Any]) -> None:
    """A04: what happens while the station is offline is told when it is back."""
    station, csms = stage.station, stage.csms
    events = csms.names.SecurityEventNotification
    async with stage.online():
        await station.report_event("StartupOfTheDevice")
        assert [one.type for one in csms.came(events)] == ["StartupOfTheDevice"]
    await station.report_event("TamperDetectionActivated", "lid")
    assert len(csms.came(events)) == 1
    async with stage.online():
        assert [one.type for one in csms.came(events)] == ["StartupOfTheDevice", "TamperDetectionActivated"]
        assert csms.came(events)[1].tech_info == "lid"
    assert len(station.outbox) == 0


async def root_certificates_are_installed_and_deleted(stage: Stage[Any, Any]) -> None:
    """M03, M04, M05 and the security whitepaper of 1.6."""
    use = "CentralSystemRootCertificate" if stage.version in OLD else "CSMSRootCertificate"
    wanted: Any = use if stage.version in OLD else [use]
    async with stage.online() as (station, csms):
        one, other = pem("root"), pem("somebody's root")
        station.certificates.untrusted.add(other)
        assert (await csms.ask("GetInstalledCertificateIds", certificate_type=wanted)).status == "NotFound"
        assert (await csms.ask("InstallCertificate", certificate_type=use, certificate=one)).status == "Accepted"
        assert (await csms.ask("InstallCertificate", certificate_type=use, certificate=other)).status == "Rejected"
        assert station.certificates.installed == {one: use}
        found = await csms.ask("GetInstalledCertificateIds", certificate_type=wanted)
        (listed,) = found.certificate_hash_data if stage.version in OLD else found.certificate_hash_data_chain
        data = listed if stage.version in OLD else listed.certificate_hash_data
        assert data == station.certificates.hash_data(one)
        assert (await csms.ask("DeleteCertificate", certificate_hash_data=data)).status == "Accepted"
        assert (await csms.ask("DeleteCertificate", certificate_hash_data=data)).status == "NotFound"
        assert station.certificates.installed == {}


SCENARIOS: Final = (
    Scenario(Block.SECURITY, ALL, a_station_renews_its_certificate),
    Scenario(Block.SECURITY, ALL, a_csms_has_a_certificate_renewed),
    Scenario(Block.SECURITY, ALL, security_events_are_not_lost),
    Scenario(Block.SECURITY, ALL, root_certificates_are_installed_and_deleted),
)

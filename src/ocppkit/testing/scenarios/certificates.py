"""ISO 15118 certificates: contracts, their installation, and whether certificates still hold."""

from __future__ import annotations

from typing import Final

from ocppkit.testing.roles.certificates import RESPONDER, pem, serial_of
from ocppkit.testing.roles.stage import Stage2
from ocppkit.testing.scenarios.table import NEW, NEWEST, Block, Scenario

__all__ = ["SCENARIOS"]


async def an_ev_gets_its_contract(stage: Stage2) -> None:
    """M01, M02: what the EV and the CSMS tell each other passes the station as it is."""
    async with stage.online() as (station, csms):
        names = station.names
        for action in ("Install", "Update"):
            answer = await station.call(
                names.Get15118EVCertificateRequest(
                    iso15118_schema_version="urn:iso:15118:2:2013:MsgDef", action=action, exi_request=f"EXI-{action}"
                )
            )
            assert (answer.status, answer.exi_response) == ("Accepted", f"EXI-{action}"[::-1])
        assert [one.action for one in csms.came(names.Get15118EVCertificate)] == ["Install", "Update"]


async def a_contract_charges_unless_it_is_revoked(stage: Stage2) -> None:
    """C07: plug and charge."""
    async with stage.online() as (station, csms):
        names, contract = station.names, pem("contract")
        station.certificates.contracts["EMAID"] = contract
        asked = station.authorization("EMAID")
        await station.plug_in()
        assert await station.present("EMAID")
        assert csms.running().token == "EMAID"
        await station.stop()
        begun = csms.came(names.TransactionEvent)[0]
        assert begun.id_token == asked.id_token == names.IdTokenType(id_token="EMAID", type="eMAID")
        for status, certificate_status in (("Accepted", "Accepted"), ("Invalid", "CertificateRevoked")):
            assert await station.call(asked) == names.AuthorizeResponse(
                id_token_info=names.IdTokenInfoType(status=status), certificate_status=certificate_status
            )
            csms.revoked.add(serial_of(contract))
        station.tokens.cached.clear()
        assert not await station.present("EMAID")
        assert csms.came(names.Authorize) == [asked] * 4


async def a_station_asks_whether_a_certificate_holds(stage: Stage2) -> None:
    """M06: by OCSP, over the CSMS."""
    async with stage.online() as (station, csms):
        chain = pem("sub-ca")
        request = station.names.GetCertificateStatusRequest(ocsp_request_data=station.certificates.ocsp_data(chain))
        assert (await station.call(request)).ocsp_result == "good"
        csms.revoked.add(serial_of(chain))
        assert (await station.call(request)).ocsp_result == "revoked"


async def a_station_asks_whether_a_chain_holds(stage: Stage2) -> None:
    """Of 2.1: each certificate by its own source."""
    async with stage.online() as (station, csms):
        names = station.names
        chain = [pem("leaf"), pem("sub-ca")]
        csms.revoked.add(serial_of(chain[1]))
        answer = await station.call(
            names.GetCertificateChainStatusRequest(
                certificate_status_requests=[
                    names.CertificateStatusRequestInfoType(
                        certificate_hash_data=station.certificates.hash_data(one), source=source, urls=[RESPONDER]
                    )
                    for one, source in zip(chain, ("OCSP", "CRL"), strict=True)
                ]
            )
        )
        assert [(one.certificate_hash_data, one.source, one.status) for one in answer.certificate_status] == [
            (station.certificates.hash_data(chain[0]), "OCSP", "Good"),
            (station.certificates.hash_data(chain[1]), "CRL", "Revoked"),
        ]


async def a_station_has_a_v2g_certificate_signed(stage: Stage2) -> None:
    """A02: the certificate that EVs see is another one than that for the CSMS."""
    async with stage.online() as (station, csms):
        assert await csms.renew_certificate("V2GCertificate") == "Accepted"
        await csms.until(lambda: bool(csms.signed), "the certificate is not taken")
        assert csms.signed == station.certificates.own
        assert list(csms.signed) == ["V2GCertificate"]


async def v2g_roots_are_kept_apart(stage: Stage2) -> None:
    """M03, M04, M05: certificates are listed by their use."""
    async with stage.online() as (station, csms):
        uses = {"V2GRootCertificate": pem("v2g"), "MORootCertificate": pem("mobility")}
        for use, certificate in uses.items():
            answer = await csms.ask("InstallCertificate", certificate_type=use, certificate=certificate)
            assert answer.status == "Accepted"
        one = await csms.ask("GetInstalledCertificateIds", certificate_type=["V2GRootCertificate"])
        (chain,) = one.certificate_hash_data_chain
        assert chain.certificate_hash_data.serial_number == serial_of(uses["V2GRootCertificate"])
        every = await csms.ask("GetInstalledCertificateIds")
        assert [found.certificate_type for found in every.certificate_hash_data_chain] == list(uses)
        deleted = await csms.ask("DeleteCertificate", certificate_hash_data=chain.certificate_hash_data)
        assert deleted.status == "Accepted"
        assert list(station.certificates.installed.values()) == ["MORootCertificate"]


SCENARIOS: Final = (
    Scenario(Block.CERTIFICATES, NEW, an_ev_gets_its_contract),
    Scenario(Block.CERTIFICATES, NEW, a_contract_charges_unless_it_is_revoked),
    Scenario(Block.CERTIFICATES, NEW, a_station_asks_whether_a_certificate_holds),
    Scenario(Block.CERTIFICATES, NEWEST, a_station_asks_whether_a_chain_holds),
    Scenario(Block.CERTIFICATES, NEW, a_station_has_a_v2g_certificate_signed),
    Scenario(Block.CERTIFICATES, NEW, v2g_roots_are_kept_apart),
)

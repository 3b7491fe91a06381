"""The certificates of a 1.6 station under a 2.0.1 CSMS: the few kinds that the security whitepaper has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import because, drop_asides, status_answer
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.values import (
    CERTIFICATE_ID_USE,
    CERTIFICATE_SIGNED_STATUS,
    CERTIFICATE_SIGNING_USE,
    CERTIFICATE_USE,
    DELETE_CERTIFICATE_STATUS,
    HASH_ALGORITHM,
    INSTALL_CERTIFICATE_STATUS,
)
from ocppkit.bridge.ways import dropped
from ocppkit.errors import CallFailed, PayloadError
from ocppkit.payloads import to_payload

__all__ = ["CONVERSIONS"]


def certificate_signed(
    request: v201.CertificateSignedRequest, context: Context
) -> v16.CertificateSignedRequest | v201.CertificateSignedResponse:
    """Return the station's own certificate; 1.6 has no other."""
    if request.certificate_type not in CERTIFICATE_SIGNING_USE:
        context.lost("", LossKind.ANSWERED, f"1.6 has no {request.certificate_type}")
        return v201.CertificateSignedResponse(
            status=v201.CertificateSignedStatusEnumType.REJECTED, status_info=because("UnsupportedParam")
        )
    drop_asides(request, context)
    dropped(context, {"/certificateType": request.certificate_type}, "1.6 has no other certificate")
    return v16.CertificateSignedRequest(certificate_chain=request.certificate_chain)


def install(
    request: v201.InstallCertificateRequest, context: Context
) -> v16.InstallCertificateRequest | v201.InstallCertificateResponse:
    """Return the root certificate, if it is of a kind that 1.6 keeps."""
    if not CERTIFICATE_USE.down.has(request.certificate_type):
        context.lost("", LossKind.ANSWERED, f"1.6 keeps no {request.certificate_type}")
        return v201.InstallCertificateResponse(
            status=v201.InstallCertificateStatusEnumType.REJECTED, status_info=because("UnsupportedParam")
        )
    drop_asides(request, context)
    return v16.InstallCertificateRequest(
        certificate_type=CERTIFICATE_USE.down(request.certificate_type, context, "/certificateType"),
        certificate=request.certificate,
    )


def delete(
    request: v201.DeleteCertificateRequest, context: Context
) -> v16.DeleteCertificateRequest | v201.DeleteCertificateResponse:
    """Return which certificate is to go."""
    given, inner = request.certificate_hash_data, context.within("/certificateHashData")
    if not _is_valid(given):
        inner.lost("", LossKind.ANSWERED, "1.6 cannot be told of it")
        return v201.DeleteCertificateResponse(status=v201.DeleteCertificateStatusEnumType.FAILED)
    drop_asides(request, context)
    drop_asides(given, inner)
    return v16.DeleteCertificateRequest(
        certificate_hash_data=v16.CertificateHashDataType(
            hash_algorithm=HASH_ALGORITHM.down(given.hash_algorithm, inner, "/hashAlgorithm"),
            issuer_name_hash=given.issuer_name_hash,
            issuer_key_hash=given.issuer_key_hash,
            serial_number=given.serial_number,
        )
    )


def _uses(
    request: v201.GetInstalledCertificateIdsRequest, context: Context
) -> list[tuple[v201.GetCertificateIdUseEnumType, v16.CertificateUseEnumType]]:
    """Return the kinds that are asked for and that 1.6 has: all that it has, if none is named."""
    wanted = request.certificate_type
    if wanted is None:
        uses = list(v16.CertificateUseEnumType)
        context.lost("/certificateType", LossKind.INFERRED, "all kinds, one after the other")
        return [(CERTIFICATE_ID_USE.up(use, context, ""), use) for use in uses]
    found = [
        (use, CERTIFICATE_ID_USE.down.find(use, context, f"/certificateType/{index}"))
        for index, use in enumerate(wanted)
    ]
    return list({use: (use, made) for use, made in found if made is not None}.values())


def get_installed(
    request: v201.GetInstalledCertificateIdsRequest, context: Context
) -> list[v16.GetInstalledCertificateIdsRequest] | v201.GetInstalledCertificateIdsResponse:
    """Return one question for each kind of certificate."""
    drop_asides(request, context)
    asked = [v16.GetInstalledCertificateIdsRequest(certificate_type=use) for _, use in _uses(request, context)]
    if not asked:
        context.lost("", LossKind.ANSWERED, "1.6 keeps no such certificates")
        return v201.GetInstalledCertificateIdsResponse(status=v201.GetInstalledCertificateStatusEnumType.NOT_FOUND)
    return asked


def installed_found(
    outcomes: Sequence[Outcome], context: Context, request: v201.GetInstalledCertificateIdsRequest
) -> v201.GetInstalledCertificateIdsResponse:
    """Return the certificates of all kinds that were asked for.

    Raises:
        CallFailed: a question failed: what is left out would seem not to be there.
    """
    chain: list[v201.CertificateHashDataChainType] = []
    for (use, _), outcome in zip(_uses(request, context.quiet()), outcomes, strict=False):
        if isinstance(outcome, CallFailed):
            raise outcome
        assert isinstance(outcome, v16.GetInstalledCertificateIdsResponse)
        for index, given in enumerate(outcome.certificate_hash_data or []):
            inner = context.within(f"/certificateHashData/{index}", f"/certificateHashDataChain/{len(chain)}")
            if _is_valid(given):
                chain.append(_hash_data(use, given, inner))
            else:
                inner.lost("", LossKind.DROPPED, "2.x cannot be told of it")
    statuses = v201.GetInstalledCertificateStatusEnumType
    context.lost("/status", LossKind.INFERRED, "whether there is any")
    context.lost("/status", LossKind.FOLDED, "one status for all kinds")
    return v201.GetInstalledCertificateIdsResponse(
        status=statuses.ACCEPTED if chain else statuses.NOT_FOUND, certificate_hash_data_chain=chain or None
    )


def _is_valid(given: v16.CertificateHashDataType | v201.CertificateHashDataType) -> bool:
    """Whether a certificate is named as both versions have it; a name that is cut would be that of another one."""
    try:
        to_payload(given)
    except PayloadError:
        return False
    return True


def _hash_data(
    use: v201.GetCertificateIdUseEnumType, given: v16.CertificateHashDataType, context: Context
) -> v201.CertificateHashDataChainType:
    context.lost("/certificateType", LossKind.INFERRED, "the kind that was asked for")
    return v201.CertificateHashDataChainType(
        certificate_type=use,
        certificate_hash_data=v201.CertificateHashDataType(
            hash_algorithm=HASH_ALGORITHM.up(given.hash_algorithm, context, "/hashAlgorithm"),
            issuer_name_hash=given.issuer_name_hash,
            issuer_key_hash=given.issuer_key_hash,
            serial_number=given.serial_number,
        ),
    )


CONVERSIONS: Final = (
    Conversion(
        v201.CertificateSignedRequest,
        certificate_signed,
        status_answer(v201.CertificateSignedResponse, CERTIFICATE_SIGNED_STATUS.up),
        counterparts=("CertificateSigned",),
        rule="A V2GCertificate: Rejected.",
    ),
    Conversion(
        v201.InstallCertificateRequest,
        install,
        status_answer(v201.InstallCertificateResponse, INSTALL_CERTIFICATE_STATUS.up),
        counterparts=("InstallCertificate",),
        rule="A kind that 1.6 does not keep: Rejected.",
    ),
    Conversion(
        v201.DeleteCertificateRequest,
        delete,
        status_answer(v201.DeleteCertificateResponse, DELETE_CERTIFICATE_STATUS.up),
        counterparts=("DeleteCertificate",),
        rule="One whose name breaks the schema: Failed.",
    ),
    Conversion(
        v201.GetInstalledCertificateIdsRequest,
        get_installed,
        installed_found,
        counterparts=("GetInstalledCertificateIds",),
        lost=("kinds that 1.6 does not keep", "certificates whose names break the schema"),
        made=("certificateType",),
        rule="One request for each kind.",
        joined=True,
    ),
)
"""The certificates of a 1.6 station under a 2.0.1 CSMS."""

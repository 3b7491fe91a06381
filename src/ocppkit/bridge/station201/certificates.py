"""Certificates and security events between a 2.0.1 station and a 1.6 CSMS, in both directions."""

from __future__ import annotations

from typing import Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import REASON, answered, because, drop_asides, no_content, status_answer
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.values import (
    CERTIFICATE_ID_USE,
    CERTIFICATE_SIGNED_STATUS,
    CERTIFICATE_SIGNING_USE,
    CERTIFICATE_USE,
    DELETE_CERTIFICATE_STATUS,
    GENERIC_STATUS,
    GET_INSTALLED_CERTIFICATE_STATUS,
    HASH_ALGORITHM,
    INSTALL_CERTIFICATE_STATUS,
    SECURITY_EVENT,
)
from ocppkit.bridge.ways import cut, dropped

__all__ = ["FROM_CSMS", "FROM_STATION"]


def certificate_signed(request: v16.CertificateSignedRequest, _: Context) -> v201.CertificateSignedRequest:
    """Return the same request; without a type it is the station's own certificate."""
    return v201.CertificateSignedRequest(certificate_chain=request.certificate_chain)


def install_certificate(request: v16.InstallCertificateRequest, context: Context) -> v201.InstallCertificateRequest:
    """Return the same request."""
    return v201.InstallCertificateRequest(
        certificate_type=CERTIFICATE_USE.up(request.certificate_type, context, "/certificateType"),
        certificate=request.certificate,
    )


def delete_certificate(request: v16.DeleteCertificateRequest, context: Context) -> v201.DeleteCertificateRequest:
    """Return the same request."""
    data = request.certificate_hash_data
    return v201.DeleteCertificateRequest(
        certificate_hash_data=v201.CertificateHashDataType(
            hash_algorithm=HASH_ALGORITHM.up(data.hash_algorithm, context, "/certificateHashData/hashAlgorithm"),
            issuer_name_hash=data.issuer_name_hash,
            issuer_key_hash=data.issuer_key_hash,
            serial_number=data.serial_number,
        )
    )


def get_installed_certificate_ids(
    request: v16.GetInstalledCertificateIdsRequest, context: Context
) -> v201.GetInstalledCertificateIdsRequest:
    """Return the request for the one type."""
    return v201.GetInstalledCertificateIdsRequest(
        certificate_type=[CERTIFICATE_ID_USE.up(request.certificate_type, context, "/certificateType")]
    )


def installed_certificate_ids(
    response: v201.GetInstalledCertificateIdsResponse,
    context: Context,
    request: v16.GetInstalledCertificateIdsRequest,
) -> v16.GetInstalledCertificateIdsResponse:
    """Return the certificates of the type that was asked for, without those under them."""
    drop_asides(response, context)
    wanted = CERTIFICATE_ID_USE.up(request.certificate_type, context.quiet(), "/certificateType")
    found: list[v16.CertificateHashDataType] = []
    for index, chain in enumerate(response.certificate_hash_data_chain or []):
        inner = context.within(f"/certificateHashDataChain/{index}")
        if chain.certificate_type is not wanted:
            inner.lost("", LossKind.DROPPED, "of a type that nobody asked for")
            continue
        data = chain.certificate_hash_data
        dropped(
            inner,
            {
                "/certificateType": chain.certificate_type,
                "/childCertificateHashData": chain.child_certificate_hash_data,
                "/customData": chain.custom_data,
                "/certificateHashData/customData": data.custom_data,
            },
        )
        found.append(
            v16.CertificateHashDataType(
                hash_algorithm=HASH_ALGORITHM.down(data.hash_algorithm, inner, "/certificateHashData/hashAlgorithm"),
                issuer_name_hash=data.issuer_name_hash,
                issuer_key_hash=data.issuer_key_hash,
                serial_number=data.serial_number,
            )
        )
    return v16.GetInstalledCertificateIdsResponse(
        status=GET_INSTALLED_CERTIFICATE_STATUS.down(response.status, context, "/status"),
        certificate_hash_data=found or None,
    )


def sign_certificate(
    request: v201.SignCertificateRequest, context: Context
) -> v16.SignCertificateRequest | v201.SignCertificateResponse:
    """Return the request for the station's own certificate; 1.6 signs no other."""
    if request.certificate_type not in CERTIFICATE_SIGNING_USE:
        response = v201.SignCertificateResponse(
            status=v201.GenericStatusEnumType.REJECTED,
            status_info=because("UnsupportedRequest"),
        )
        return answered(response, context, f"1.6 signs no {request.certificate_type}")
    dropped(context, {"/certificateType": request.certificate_type, "/customData": request.custom_data})
    return v16.SignCertificateRequest(csr=request.csr)


def security_event(
    request: v201.SecurityEventNotificationRequest, context: Context
) -> v16.SecurityEventNotificationRequest:
    """Return the same event, under the name that 1.6 has for it."""
    dropped(context, {"/customData": request.custom_data})
    return v16.SecurityEventNotificationRequest(
        type=cut(_EVENTS_OF_16.get(request.type, request.type), 50, context, "/type"),
        timestamp=request.timestamp,
        tech_info=cut(request.tech_info, 255, context, "/techInfo"),
    )


_EVENTS_OF_16: Final = {new: old for old, new in SECURITY_EVENT.items()}


FROM_CSMS: Final = (
    Conversion(
        v16.CertificateSignedRequest,
        certificate_signed,
        status_answer(v16.CertificateSignedResponse, CERTIFICATE_SIGNED_STATUS.down),
        counterparts=("CertificateSigned",),
        lost=REASON,
    ),
    Conversion(
        v16.InstallCertificateRequest,
        install_certificate,
        status_answer(v16.InstallCertificateResponse, INSTALL_CERTIFICATE_STATUS.down),
        counterparts=("InstallCertificate",),
        lost=REASON,
    ),
    Conversion(
        v16.DeleteCertificateRequest,
        delete_certificate,
        status_answer(v16.DeleteCertificateResponse, DELETE_CERTIFICATE_STATUS.down),
        counterparts=("DeleteCertificate",),
        lost=REASON,
    ),
    Conversion(
        v16.GetInstalledCertificateIdsRequest,
        get_installed_certificate_ids,
        installed_certificate_ids,
        counterparts=("GetInstalledCertificateIds",),
        lost=("childCertificateHashData", *REASON),
    ),
)
"""What a 1.6 CSMS asks of a 2.0.1 station about certificates."""

FROM_STATION: Final = (
    Conversion(
        v201.SignCertificateRequest,
        sign_certificate,
        status_answer(v201.SignCertificateResponse, GENERIC_STATUS.up),
        counterparts=("SignCertificate",),
        lost=("certificateType",),
        rule="For a V2GCertificate the bridge answers Rejected.",
    ),
    Conversion(
        v201.SecurityEventNotificationRequest,
        security_event,
        no_content(v201.SecurityEventNotificationResponse),
        counterparts=("SecurityEventNotification",),
    ),
)
"""What a 2.0.1 station tells a 1.6 CSMS about certificates and its security."""

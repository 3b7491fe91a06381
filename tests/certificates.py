"""Makes certificates for tests: authorities that sign whatever they are asked to, also what they should not."""

from __future__ import annotations

import datetime
import itertools
from pathlib import Path
from typing import Final, Literal, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from ocppkit.tls import KeyPair

PrivateKey: TypeAlias = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
Algorithm: TypeAlias = Literal["ecdsa", "rsa"]

NOW: Final = datetime.datetime.now(datetime.UTC)
DAY: Final = datetime.timedelta(days=1)
_numbers: Final = itertools.count(1)


def new_key(algorithm: Algorithm, bits: int) -> PrivateKey:
    if algorithm == "rsa":
        return rsa.generate_private_key(65537, bits)
    return ec.generate_private_key({256: ec.SECP256R1(), 192: ec.SECP192R1()}[bits])


def subject(common_names: tuple[str, ...], organization: str | None) -> x509.Name:
    owner = [] if organization is None else [x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization)]
    return x509.Name([*owner, *(x509.NameAttribute(NameOID.COMMON_NAME, name) for name in common_names)])


class Authority:
    """A root CA of its own; ``pem`` is its certificate."""

    def __init__(self, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = subject((name,), "Authority")
        builder = x509.CertificateBuilder(self._name, self._name, self._key.public_key(), next(_numbers))
        builder = builder.not_valid_before(NOW - 10 * DAY).not_valid_after(NOW + 10 * DAY)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.pem = builder.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM).decode()

    def issue(
        self,
        folder: Path,
        *common_names: str,
        organization: str | None = "Example Charging",
        dns: tuple[str, ...] = (),
        algorithm: Algorithm = "ecdsa",
        bits: int | None = None,
        start: datetime.datetime = NOW - DAY,
        end: datetime.datetime = NOW + DAY,
        password: str | None = None,
    ) -> KeyPair:
        """Sign a certificate, and write it and its key into a folder."""
        key = new_key(algorithm, bits or {"rsa": 2048, "ecdsa": 256}[algorithm])
        number = next(_numbers)
        builder = x509.CertificateBuilder(self._name, subject(common_names, organization), key.public_key(), number)
        builder = builder.not_valid_before(start).not_valid_after(end)
        if dns:
            names = x509.SubjectAlternativeName([x509.DNSName(name) for name in dns])
            builder = builder.add_extension(names, critical=False)
        certificate = folder / f"certificate{number}.pem"
        certificate.write_bytes(builder.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM))
        encryption = NoEncryption() if password is None else BestAvailableEncryption(password.encode())
        private = folder / f"key{number}.pem"
        private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption))
        return KeyPair(certificate, private, password)

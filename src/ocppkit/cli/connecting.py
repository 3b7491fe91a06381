"""What the tools that connect share: options for passwords, TLS and captures, and an orderly end."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import ssl
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from ocppkit._secrets import without_password
from ocppkit.cli.inputs import read_text
from ocppkit.cli.output import Exit, Failure
from ocppkit.handshake import BasicAuthPassword
from ocppkit.tls import KeyPair, SecurityProfile, csms_context, station_context

if TYPE_CHECKING:
    from websockets.asyncio.server import Server

    from ocppkit.capture.trace import TraceWriter

F = TypeVar("F", bound=Callable[..., Any])

PASSWORD_VARIABLE: Final = "OCPPKIT_PASSWORD"
GRACE: Final = 5.0  # seconds that calls under way are given at the end
OPENING: Final = 10.0  # seconds that a connection may take to open
LONGEST_PASSWORD: Final = 4096


def connection_options(function: F) -> F:
    """Add what a connection needs: ``password_file``, ``ca``, ``cert`` and ``key``, all ``str | None``."""
    path = click.Path()
    for option in (
        click.option("--key", type=path, help="The private key of the certificate, in PEM format."),
        click.option("--cert", type=path, help="Our certificate, in PEM format."),
        click.option("--ca", type=path, help="The certificates of CAs to trust and no others, in PEM format."),
        click.option(
            "--password-file",
            type=path,
            help=f"A file with the password of Basic authentication; or set {PASSWORD_VARIABLE}.",
        ),
    ):
        function = option(function)
    return function


def trace_options(function: F) -> F:
    """Add ``trace: str | None`` and ``redact: bool``."""
    function = click.option("--redact/--no-redact", default=True, help="Redact what is captured (the default).")(
        function
    )
    return click.option("--trace", type=click.Path(), help="Capture all frames in this file, which must not exist.")(
        function
    )


timeout_option: Final = click.option(
    "--timeout",
    type=click.FloatRange(0.1, 3600),
    default=30.0,
    show_default=True,
    help="Seconds to wait for an answer.",
)
strict_option: Final = click.option(
    "--strict", is_flag=True, help="Refuse what the official schemas refuse, instead of reading what can be read."
)


def password(file: str | None) -> BasicAuthPassword | None:
    """Return the password in a file, or else in the environment; None if there is none.

    Raises:
        Failure: the file cannot be read.
    """
    text = os.environ.get(PASSWORD_VARIABLE) if file is None else read_text(file, LONGEST_PASSWORD).rstrip("\r\n")
    try:
        return BasicAuthPassword(text, strict=False) if text else None
    except ValueError as error:
        raise Failure(Exit.USAGE, str(error)) from None


def station_tls(url: str, ca: str | None, cert: str | None, key: str | None) -> ssl.SSLContext | None:
    """Return what a station needs for a URL: None for ws.

    Raises:
        Failure: a file cannot be read, or is none of the kind.
    """
    if not url.lower().startswith("wss:"):
        if ca or cert or key:
            raise Failure(Exit.USAGE, "certificates are for wss URLs")
        return None
    if key and not cert:
        raise Failure(Exit.USAGE, "--key needs --cert")
    with _tls_files():
        if ca is None:
            context = ssl.create_default_context()
            if cert is not None:
                context.load_cert_chain(cert, key)
            return context
        pair = None if cert is None else KeyPair(cert, key)
        profile = SecurityProfile.TLS_BASIC_AUTH if pair is None else SecurityProfile.TLS_CLIENT_CERTIFICATE
        roots = read_text(ca)
        return station_context(profile, roots, pair, allow_wildcards=True, allow_alternative_names=True)


def csms_tls(ca: str | None, cert: str | None, key: str | None) -> ssl.SSLContext | None:
    """Return what a CSMS needs to serve TLS, None without a certificate.

    Raises:
        Failure: a file cannot be read, or is none of the kind.
    """
    if cert is None:
        if ca is not None or key is not None:
            raise Failure(Exit.USAGE, "a CSMS with TLS needs --cert")
        return None
    profile = SecurityProfile.TLS_BASIC_AUTH if ca is None else SecurityProfile.TLS_CLIENT_CERTIFICATE
    with _tls_files():
        return csms_context(profile, KeyPair(cert, key), roots=None if ca is None else read_text(ca))


def address(server: Server, *, tls: bool) -> str:
    """Return the URL that a server listens at."""
    host, port = server.sockets[0].getsockname()[:2]
    named = f"[{host}]" if ":" in host else host
    return f"{'wss' if tls else 'ws'}://{named}:{port}"


@contextmanager
def _tls_files() -> Generator[None]:
    try:
        yield
    except ssl.SSLError as error:
        raise Failure(Exit.UNREADABLE, f"certificate or key: {error.reason or error}") from None
    except OSError as error:
        raise Failure(Exit.UNREADABLE, f"certificate or key: {error.strerror}") from None
    except ValueError as error:
        raise Failure(Exit.USAGE, str(error)) from None


@contextmanager
def captured(file: str | None, *, redact: bool) -> Generator[TraceWriter | None]:
    """Open a new trace for its owner alone; it is whole up to its last line whatever ends the program.

    Raises:
        Failure: it exists, or cannot be written.
    """
    if file is None:
        yield None
        return
    from ocppkit.capture.trace import TraceWriter

    try:
        stream = os.fdopen(
            os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8", buffering=1
        )
    except OSError as error:
        raise Failure(Exit.UNREADABLE, f"{file}: {error.strerror}") from None
    with stream:
        yield TraceWriter(stream) if redact else TraceWriter(stream, None)


def run(main: Coroutine[Any, Any, Exit]) -> Exit:
    """Run a tool until it ends, or until it is interrupted, which ends it in order."""
    for name in ("ocppkit", "websockets"):
        logging.getLogger(name).addHandler(logging.NullHandler())  # what they say is shown already
    return asyncio.run(_interruptible(main))


async def _interruptible(main: Coroutine[Any, Any, Exit]) -> Exit:
    task = asyncio.create_task(main)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError, ValueError, RuntimeError):  # not on Windows, nor in a thread
            loop.add_signal_handler(number, task.cancel)
    try:
        return await task
    except asyncio.CancelledError:
        return Exit.INTERRUPTED


def reason(error: BaseException) -> str:
    """Say in one line why a connection failed."""
    match error:
        case InvalidStatus():
            return f"the server answered with HTTP status {error.response.status_code}"
        case ConnectionClosed():
            return f"the connection was closed: {error}"
        case WebSocketException():
            return without_password(str(error)) or type(error).__name__
        case TimeoutError():
            return f"there was no answer within {OPENING:g} s"
        case ssl.SSLCertVerificationError():
            return f"the certificate is refused: {error.verify_message or error}"
        case OSError():
            return error.strerror or str(error) or type(error).__name__
        case _:
            return str(error)

"""``ocppkit station``: a station that one types at."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, final

import click
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from ocppkit.cli.answers import Answers
from ocppkit.cli.connecting import (
    GRACE,
    OPENING,
    captured,
    connection_options,
    password,
    reason,
    run,
    station_tls,
    strict_option,
    timeout_option,
    trace_options,
)
from ocppkit.cli.console import Console
from ocppkit.cli.inputs import json_option, version_option, versions_of
from ocppkit.cli.output import Exit, Failure
from ocppkit.cli.session import Session
from ocppkit.cli.traffic import Screen
from ocppkit.handshake import BasicAuthPassword, basic_authorization, connection_url, split_url
from ocppkit.messages import Sender
from ocppkit.negotiation import negotiate
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ssl import SSLContext

    from ocppkit.capture.trace import TraceWriter

LARGEST: Final = 1 << 20
"""Bytes of a frame that is taken."""


@click.command()
@click.argument("url")
@click.option("--id", "identity", help="The station's identity, put behind the URL; without it the URL has it already.")
@version_option
@connection_options
@trace_options
@timeout_option
@strict_option
@json_option
def command(
    url: str,
    identity: str | None,
    version: type[Version] | None,
    password_file: str | None,
    ca: str | None,
    cert: str | None,
    key: str | None,
    trace: str | None,
    redact: bool,
    timeout: float,
    strict: bool,
    as_json: bool,
) -> Exit:
    """Connect to a CSMS as a station, show every frame, and send any action.

    Type requests such as: StatusNotification connectorId=1 errorCode=NoError status=Available; help says more. What the
    CSMS asks is answered agreeably. Standard input that is no terminal is read as a script, line by line: the exit code
    says whether everything was answered. All versions are offered unless --ocpp names one.
    """
    url, identity = address(url, identity, version)
    tool = _Station(identity, Screen(as_json=as_json), timeout, strict=strict)
    tls = station_tls(url, ca, cert, key)
    secret = password(password_file)
    with captured(trace, redact=redact) as writer:
        return run(tool.run(url, versions_of(version), secret, tls, writer))


def address(url: str, identity: str | None, version: type[Version] | None) -> tuple[str, str]:
    """Return the URL to connect to, and the station's identity.

    Raises:
        Failure: the URL is none, or names no station.
    """
    if "://" not in url:  # it is not shown, for it may hold a password
        raise Failure(Exit.USAGE, "the URL has no scheme: ws:// or wss:// stands before the host")
    try:
        if identity is None:
            endpoint, identity = split_url(url)
            return connection_url(endpoint, identity, strict=False), identity
        return connection_url(url, identity, *versions_of(version), strict=False), identity
    except ValueError as error:
        hint = "; or name it with --id" if identity is None else ""
        raise Failure(Exit.USAGE, f"{error}{hint}") from None


async def opened(
    url: str,
    identity: str,
    offered: tuple[type[Version], ...],
    secret: BasicAuthPassword | None,
    tls: SSLContext | None,
) -> tuple[ClientConnection, type[Version]]:
    """Open a connection as a station, and return it with the version that was chosen.

    Raises:
        Failure: it cannot be opened, or the server chooses none of the versions.
    """
    try:
        headers = {} if secret is None else {"Authorization": basic_authorization(identity, secret, strict=False)}
        ws = await connect(
            url,
            subprotocols=[Subprotocol(version.subprotocol) for version in offered],
            additional_headers=headers,
            ssl=tls,
            open_timeout=OPENING,
            max_size=LARGEST,
        )
    except (OSError, WebSocketException, ValueError) as error:
        raise Failure(Exit.FAILED, f"{url}: {reason(error)}") from None
    # A server that chooses nothing has nothing to choose if one is offered: many leave the header out.
    chosen = negotiate(ws.subprotocol, offered, default=offered[0] if len(offered) == 1 else None)
    if chosen is None:
        await ws.close(1002)
        raise Failure(Exit.FAILED, f"{url}: the server chose none of the versions; name one with --ocpp")
    return ws, chosen


@final
class _Station:
    """The tool: one connection and its console."""

    us = Sender.STATION

    def __init__(self, identity: str, screen: Screen, timeout: float, *, strict: bool) -> None:
        self._identity = identity
        self._screen = screen
        self._strict = strict
        self._answers = Answers()
        self._session: Session | None = None
        self._console = Console(self, screen, self._answers, timeout)

    async def session(self) -> Session:
        """Return the connection, which is there as long as the tool runs."""
        assert self._session is not None
        return self._session

    def version(self) -> type[Version]:
        """Return the version that was chosen."""
        assert self._session is not None
        return self._session.version

    def commands(self) -> Mapping[str, Callable[[str], Awaitable[bool]]]:
        """Return no commands: there is nothing to choose."""
        return {}

    async def run(
        self,
        url: str,
        offered: tuple[type[Version], ...],
        secret: BasicAuthPassword | None,
        tls: SSLContext | None,
        trace: TraceWriter | None,
    ) -> Exit:
        """Connect, carry out what is typed, and close."""
        ws, version = await opened(url, self._identity, offered, secret, tls)
        self._session = session = Session(
            version,
            self._identity,
            self.us,
            ws,
            ws.send,
            screen=self._screen,
            answers=self._answers,
            trace=trace,
            strict=self._strict,
            heard=self._console.heard,
        )
        serving = asyncio.create_task(session.run())
        typing = asyncio.create_task(self._console.run())
        try:
            await asyncio.wait({serving, typing}, return_when=asyncio.FIRST_COMPLETED)
            if not typing.done():
                error = serving.exception()
                raise Failure(Exit.FAILED, f"{url}: {reason(error) if error else 'the server closed the connection'}")
            typing.result()
            await session.peer.close(grace=GRACE)
        finally:
            typing.cancel()
            serving.cancel()
            await asyncio.gather(serving, typing, return_exceptions=True)
            await ws.close()
        return Exit.OK if self._console.worked else Exit.FOUND

"""``ocppkit proxy``: stands between stations and a CSMS, of one version or of two."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any

import click

from ocppkit.bridge.filters import Filters
from ocppkit.bridge.flows import Options
from ocppkit.bridge.relay import check_target
from ocppkit.bridge.rules import Rule
from ocppkit.bridged import States
from ocppkit.cli.bridge_options import options_of
from ocppkit.cli.connecting import address, csms_tls, run, station_tls, strict_option, timeout_option
from ocppkit.cli.inputs import NAMES, as_version, json_option
from ocppkit.cli.output import Exit, Failure
from ocppkit.cli.proxy_telling import Teller
from ocppkit.cli.proxying import Proxy, Settings
from ocppkit.cli.traffic import Screen
from ocppkit.leniency import LENIENT, STRICT
from ocppkit.protocol import Version
from ocppkit.store import SqliteStore

_ANY, _SAME = "any", "same"


def _version(_: click.Context, __: click.Parameter, value: str) -> type[Version] | None:
    return None if value in {_ANY, _SAME} else as_version(value)


def _rules(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[Rule]:
    try:
        return [Rule.read(value) for value in values]
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


def _filters(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[Filters[Any]]:
    """Import filters by module and name."""
    found: list[Filters[Any]] = []
    for value in values:
        module, _colon, name = value.partition(":")
        try:
            one: object = getattr(import_module(module), name)
        except (ImportError, AttributeError, ValueError) as error:
            raise click.BadParameter(f"{value}: {error}.") from None
        if not isinstance(one, Filters):
            raise click.BadParameter(f"{value} is a {type(one).__name__}, not Filters.")
        found.append(one)  # pyright: ignore[reportUnknownArgumentType]
    return found


def _options(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> Options:
    try:
        return options_of(values)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


def _listen(_: click.Context, __: click.Parameter, value: str) -> tuple[str, int]:
    host, _colon, port = value.rpartition(":")
    if not host or not (port.isascii() and port.isdigit()) or int(port) > 65535:
        raise click.BadParameter(f"{value!r} is no HOST:PORT.")
    return host.removeprefix("[").removesuffix("]"), int(port)


def _target(_: click.Context, __: click.Parameter, value: str) -> str:
    try:
        check_target(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None
    return value


@click.command()
@click.option("--listen", required=True, metavar="HOST:PORT", callback=_listen, help="Where stations connect to.")
@click.option(
    "--to", required=True, metavar="URL", callback=_target, help="The CSMS; a station's path is put behind it."
)
@click.option(
    "--station-version",
    default=_ANY,
    metavar=f"[{_ANY}|{NAMES}]",
    callback=_version,
    show_default=True,
    help="What stations must speak.",
)
@click.option(
    "--csms-version",
    default=_SAME,
    metavar=f"[{_SAME}|{NAMES}]",
    callback=_version,
    show_default=True,
    help="What the CSMS speaks; stations of other versions get a bridge.",
)
@click.option(
    "--state", "state_file", type=click.Path(), help="Keeps what bridges must remember; in memory without it."
)
@click.option(
    "--filter", "rules", multiple=True, metavar="RULE", callback=_rules, help="For one: 'reject Reset@csms'; see below."
)
@click.option(
    "--filters", multiple=True, metavar="MODULE:NAME", callback=_filters, help="Python filters; may be given again."
)
@click.option(
    "--option", "options", multiple=True, metavar="NAME=VALUE", callback=_options, help="Decides what a bridge does."
)
@click.option("--losses", is_flag=True, help="Show all that bridges lose or make up.")
@click.option("--cert", type=click.Path(), help="Our certificate for stations, in PEM format; makes it wss.")
@click.option("--key", type=click.Path(), help="The private key of the certificate.")
@click.option("--ca", type=click.Path(), help="The CAs of the certificates that stations must show.")
@click.option("--to-cert", type=click.Path(), help="Our certificate for the CSMS, in PEM format.")
@click.option("--to-key", type=click.Path(), help="The private key of that certificate.")
@click.option("--to-ca", type=click.Path(), help="The CAs that the CSMS is trusted by, and no others.")
@timeout_option
@strict_option
@json_option
def command(
    listen: tuple[str, int],
    to: str,
    station_version: type[Version] | None,
    csms_version: type[Version] | None,
    state_file: str | None,
    rules: list[Rule],
    filters: list[Filters[Any]],
    options: Options,
    losses: bool,
    cert: str | None,
    key: str | None,
    ca: str | None,
    to_cert: str | None,
    to_key: str | None,
    to_ca: str | None,
    timeout: float,
    strict: bool,
    as_json: bool,
) -> Exit:
    """Stand between stations and a CSMS: of one version as a transparent relay, of two as a bridge.

    Each station gets a connection to the CSMS under its own identity, path and credentials. The CSMS decides who may
    come in. When one of the two connections ends, the other is closed.

    A RULE is one of: forward ACTION, reject ACTION [CODE], drop ACTION, answer ACTION JSON, replace ACTION JSON. The
    ACTION may be * for any, and @station or @csms behind it says who asks. The first rule that fits counts.
    """
    tls, to_tls = csms_tls(ca, cert, key), station_tls(to, to_ca, to_cert, to_key)
    teller = Teller(Screen(as_json=as_json), losses=losses)
    _allow_files()
    with _states(state_file) as states:
        settings = Settings(
            to=to,
            to_tls=to_tls,
            station=station_version,
            csms=csms_version,
            filters=filters,
            rules=rules,
            states=states,
            options=options,
            reading=STRICT if strict else LENIENT,
            timeout=timeout,
        )
        return run(_serve(Proxy(settings, teller.tell), *listen, tls, teller))


@contextmanager
def _states(file: str | None) -> Generator[States]:
    """Open what bridges remember, in memory without a file.

    Raises:
        Failure: the file is no store.
        OSError: it cannot be opened.
    """
    if file is None:
        yield States()
        return
    try:
        store = SqliteStore(file)
    except sqlite3.Error as error:
        raise Failure(Exit.UNREADABLE, f"{file}: {error}") from None
    with store:
        yield States(store)


async def _serve(proxy: Proxy, host: str, port: int, tls: Any, teller: Teller) -> Exit:
    try:
        server = await proxy.serve(host, port, tls)
    except OSError as error:
        raise Failure(Exit.FAILED, f"cannot listen on {host}:{port}: {error.strerror}") from None
    teller.listening(address(server, tls=tls is not None))
    try:
        await asyncio.Event().wait()
    finally:
        server.close()
        await server.wait_closed()
    return Exit.OK


def _allow_files() -> None:
    """Let this process open as many sockets as it may: each station takes two."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(ValueError, OSError):
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

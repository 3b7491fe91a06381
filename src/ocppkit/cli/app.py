"""The command and its subcommands; each loads when it is called."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any, Final

import click

from ocppkit.cli.output import Exit, Failure, complain

# Subcommand, and the line that help shows: the module ``ocppkit.cli.<name>`` has a ``command``.
COMMANDS: Final = {
    "decode": "Show what a frame or a payload says, and what is wrong with it.",
    "validate": "Count what breaks the schemas in log files: by action, by rule, by station.",
    "trace": "Show a log as conversations: calls with their answers, times, transactions, faults.",
    "redact": "Replace what identifies people, stations and tokens in a log.",
    "replay": "Send what the stations of a log sent to a CSMS, or through the engine.",
    "explain": "Show what the standard says of an action, a type, a variable or a key.",
    "diff": "Show how an action differs between two versions.",
    "station": "Connect to a CSMS as a station, and send any action.",
    "csms": "Serve stations as a CSMS, and send any action.",
    "proxy": "Stand between stations and a CSMS, of one version or of two.",
    "schedule": "Show charging profiles over time, and the schedule that they come to.",
    "migrate": "Turn a program for mobilityhouse/ocpp into one for this library.",
    "report": "Show the device models of a log as tables, and what differs between two logs.",
}


class _Commands(click.Group):
    """Loads subcommands by name, and turns what they return or raise into exit codes and one line for people."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"ocppkit.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def main(
        self,
        args: Any = None,
        prog_name: Any = None,
        complete_var: Any = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        run = partial(super().main, args, prog_name, complete_var, standalone_mode=False, **extra)
        return sys.exit(_exit_code(run)) if standalone_mode else run()

    def invoke(self, ctx: click.Context) -> Any:
        # click takes a broken pipe and an interruption for its own, each with exit code 1.
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _forget_output()
            return Exit.UNREAD
        except KeyboardInterrupt:
            return Exit.INTERRUPTED
        except OSError as error:
            if error.filename is not None or isinstance(error, ConnectionError):
                raise
            _forget_output()
            raise Failure(Exit.UNREADABLE, f"standard output: {error.strerror or error}") from None
        return result


def _exit_code(run: Callable[[], int | None]) -> int:
    try:
        return int(run() or Exit.OK)
    except Failure as error:
        complain(error.message)
        return error.code
    except click.ClickException as error:
        where = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else ""
        complain(error.format_message() + (f" (see: {where} --help)" if where else ""))
        return error.exit_code
    except click.Abort:
        return Exit.INTERRUPTED
    except OSError as error:
        complain(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))
        return Exit.UNREADABLE


def _forget_output() -> None:
    """Let nothing more be written to a pipe that nobody reads, which Python would try when it ends."""
    with suppress(OSError, ValueError):  # standard output may be no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_SETTINGS: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.command(cls=_Commands, epilog=Exit.epilog(), context_settings=_SETTINGS, invoke_without_command=True)
@click.version_option(package_name="ocppkit")
@click.pass_context
def main(context: click.Context) -> None:
    """Work with OCPP messages, logs and connections."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())

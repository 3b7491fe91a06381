"""What a user types at a tool, or a script pipes into it: requests to send, and a few commands."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping
from typing import Final, Protocol, final

from ocppkit import json
from ocppkit.capture.records import MOST_OF_A_LINE
from ocppkit.cli.answers import Answers
from ocppkit.cli.explain import described
from ocppkit.cli.inputs import read_text
from ocppkit.cli.output import Failure
from ocppkit.cli.requests import NotUnderstood, Typed, completions, read_payload_text, read_request, sendable
from ocppkit.cli.schema import suggestion
from ocppkit.cli.session import Session
from ocppkit.cli.traffic import Screen
from ocppkit.errors import FrameError
from ocppkit.frames import Call, Send, loads
from ocppkit.messages import Sender
from ocppkit.versions import VERSIONS, Version

HELP: Final = {
    "Action name=value ...": "send it; a.b=1 reaches into objects, a.0.b=1 into lists, and a date-time may be now",
    'Action {"name": ...}': "send it with this payload; a whole frame will do too",
    "!Action ...": "send it as it is, valid or not",
    "send FILE": "send what stands in a file: frames, or lines as typed here",
    "answer Action name=value ...": "answer this action so from now on; without fields, by default again",
    "help [Action]": "show this, or the fields of an action",
    "wait [SECONDS|Action]": "wait so long, until the other side has sent the action, or until it goes",
    "use IDENTITY": "send to this station, once it is there, and not to the one that came last",
    "stations": "show who is connected",
    "quit": "end",
}
PROMPT: Final = "ocpp> "
_MOST_DEPTH: Final = 5
"""Files that send each other."""
_MOST_UNDER_WAY: Final = 32
"""Requests from a prompt that wait for their answers."""


class Stop(Exception):
    """The user has had enough."""


class Home(Protocol):
    """The tool that a console belongs to."""

    us: Sender

    async def session(self) -> Session:
        """Return the connection that requests go to.

        Raises:
            NotUnderstood: there is none.
        """
        ...

    def version(self) -> type[Version]:
        """Return the version to explain and to complete."""
        ...

    def commands(self) -> Mapping[str, Callable[[str], Awaitable[bool]]]:
        """Return the tool's own commands: each is given the rest of its line, and returns whether it worked."""
        ...


@final
class Console:
    """Carries out what is typed, line by line, and knows whether all of it worked."""

    def __init__(self, home: Home, screen: Screen, answers: Answers, timeout: float) -> None:
        self.worked = True
        """Whether everything so far was understood and answered."""
        self.quitted = False
        """Whether the user has said so."""
        self._home = home
        self._screen = screen
        self._answers = answers
        self._timeout = timeout
        self._came: Counter[str] = Counter()
        self._stirred = asyncio.Event()
        self._commands: dict[str, Callable[[str], Awaitable[bool]]] = {
            "answer": self._answer,
            "help": self._help,
            "quit": self._quit,
            "send": self._send_file,
            "wait": self._wait,
            **home.commands(),
        }

    def heard(self, action: str) -> None:
        """Take note that the other side has sent an action."""
        self._came[action] += 1
        self._stirred.set()

    async def run(self) -> None:
        """Carry out lines from standard input until it ends or the user quits.

        Lines of a script wait for each other. Behind a prompt requests do not: an answer may take its time.
        """
        typing = sys.stdin.isatty()
        restore = _terminal() if typing else None
        if typing:
            self._screen.prompt = PROMPT
            _complete(self._completions)
            self._screen.text(f"Type a request, or help; {len(sendable(self._home.version(), self._home.us))} actions.")
        under_way: set[asyncio.Task[None]] = set()
        try:
            async for line in _typed_lines(PROMPT if typing else ""):
                task = asyncio.create_task(self._line(line))
                under_way.add(task)
                task.add_done_callback(under_way.discard)
                if not typing or line.split(" ")[0].strip() in self._commands or len(under_way) > _MOST_UNDER_WAY:
                    await task
            await asyncio.gather(*under_way)
        except Stop:
            self.quitted = True
        finally:
            self._screen.prompt = ""
            for task in under_way:
                task.cancel()
            if restore is not None:
                restore()

    async def _line(self, line: str, depth: int = 0) -> None:
        try:
            self.worked &= await self._carry_out(line.strip(), depth)
        except (NotUnderstood, Failure) as error:
            self.worked = False
            self._screen.trouble(str(error))

    async def _carry_out(self, line: str, depth: int) -> bool:
        name, _, rest = line.partition(" ")
        if not line or line.startswith("#"):
            return True
        if name == "send":
            return await self._send_file(rest, depth)
        if name in self._commands:
            return await self._commands[name](rest.strip())
        session = await self._home.session()
        if line.startswith("["):
            line = _request_of(line)
        known = {*self._commands, *sendable(session.version, session.us)}
        if not name.startswith(("[", "!")) and name not in session.version.actions and name not in known:
            raise NotUnderstood(f"{name!r} is no action and no command{suggestion(name, known)}")
        return await self._ask(session, line)

    async def _ask(self, session: Session, line: str) -> bool:
        typed: Typed = read_request(line, session.version, session.us)
        return await session.ask(typed, self._timeout)

    # Commands

    async def _quit(self, _: str) -> bool:
        raise Stop

    async def _help(self, rest: str) -> bool:
        version = self._home.version()
        if rest:
            action = version.actions.get(rest)
            if action is None:
                raise NotUnderstood(f"{rest!r} is no action of OCPP {version.name}{suggestion(rest, version.actions)}")
            self._screen.text("\n".join(described(action, version)))
            return True
        width = max(map(len, HELP))
        ours = [name for name in HELP if name.split()[0] in {"Action", "!Action", *self._commands}]
        own = [f"{name:{width}}  {HELP[name]}" for name in ours]
        self._screen.text("\n".join([*own, f"Actions: {', '.join(sendable(version, self._home.us))}"]))
        return True

    async def _answer(self, rest: str) -> bool:
        name, _, fields = rest.partition(" ")
        version = self._home.version()
        action = version.actions.get(name)
        if action is None or action.sender is self._home.us or action.response is None:
            raise NotUnderstood(f"{name!r} is no action that comes to us{suggestion(name, version.actions)}")
        payload = read_payload_text(fields, action.response)
        self._answers.choose(name, payload or None)
        return True

    async def _send_file(self, rest: str, depth: int = 0) -> bool:
        if not rest:
            raise NotUnderstood("send needs a file")
        if depth >= _MOST_DEPTH:
            raise NotUnderstood(f"{rest}: files send each other")
        text = read_text(rest)
        try:
            loads(text)
            lines = [text]
        except FrameError:
            lines = text.splitlines()
        before, self.worked = self.worked, True
        for line in lines:
            await self._line(line, depth + 1)
        worked, self.worked = self.worked, before
        return worked

    async def _wait(self, rest: str) -> bool:
        if not rest:
            await asyncio.Event().wait()
        try:
            await asyncio.sleep(min(float(rest), 1e6))
        except ValueError:
            return await self._wait_for(rest)
        return True

    async def _wait_for(self, action: str) -> bool:
        """Wait until the other side has sent an action once more than was waited for."""
        known = {name for version in VERSIONS for name in version.actions}  # who will come, and with what, is open
        if action not in known:
            raise NotUnderstood(f"{action!r} is no number and no action{suggestion(action, sorted(known))}")
        try:
            async with asyncio.timeout(self._timeout):
                while not self._came[action]:
                    self._stirred.clear()
                    await self._stirred.wait()
        except TimeoutError:
            raise NotUnderstood(f"no {action} came within {self._timeout:g} s") from None
        self._came[action] -= 1
        return True

    def _completions(self, line: str) -> list[str]:
        return completions(line, self._home.version(), self._home.us, self._commands)


def _request_of(line: str) -> str:
    """Return a frame as a request; its id is not kept, for ids are ours to give."""
    try:
        frame = loads(line)
    except FrameError as error:
        raise NotUnderstood(str(error)) from None
    if not isinstance(frame, Call | Send):
        raise NotUnderstood("only a CALL or a SEND can be sent")
    return f"{frame.action} {json.encode(frame.payload)}"


def _complete(find: Callable[[str], list[str]]) -> None:
    """Let Tab complete what is typed, where there is readline."""
    try:
        import readline
    except ImportError:
        return
    found: Iterator[str] = iter(())

    def completer(_: str, state: int) -> str | None:
        nonlocal found
        if state == 0:
            found = iter(find(readline.get_line_buffer()[: readline.get_endidx()]))
        one = next(found, None)
        return None if one is None else one + ("" if one.endswith(("=", ".")) else " ")

    readline.set_completer(completer)
    readline.set_completer_delims(" ")
    readline.parse_and_bind("tab: complete")


def _terminal() -> Callable[[], object] | None:
    """Return what gives the terminal back as it was: readline may be left in the middle of a line."""
    try:
        import termios
    except ImportError:
        return None
    attributes = termios.tcgetattr(sys.stdin)
    return lambda: termios.tcsetattr(sys.stdin, termios.TCSADRAIN, attributes)


async def _typed_lines(prompt: str) -> AsyncGenerator[str]:
    """Yield lines of standard input; a thread reads them, one ahead, for nothing else can wait for a terminal."""
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str | None] = asyncio.Queue(maxsize=1)

    def read() -> None:
        try:
            while (line := _line_from(prompt)) is not None:
                asyncio.run_coroutine_threadsafe(lines.put(line), loop).result()
            asyncio.run_coroutine_threadsafe(lines.put(None), loop).result()
        except Exception:  # the loop has ended, and nobody listens
            return

    threading.Thread(target=read, daemon=True).start()
    while (line := await lines.get()) is not None:
        yield line


def _line_from(prompt: str) -> str | None:
    if prompt:
        try:
            return input(prompt)
        except EOFError:
            return None
    return sys.stdin.readline(MOST_OF_A_LINE) or None

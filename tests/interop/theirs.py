"""The other implementation: a process of its own, told what to do over a pipe."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from tests.interop.legs import Told
from tests.interop.payloads import Json

PEERS: Final = Path(__file__).parent / "peers"
ROOT: Final = PEERS.parent.parent.parent
NODE_FOLDER: Final = ROOT / ".venv-node"  # ignored by git, as all .venv* are
LONGEST: Final = 60.0  # seconds that a command may take
NPM_TIMEOUT: Final = 120.0
OLDEST_NODE: Final = 18


class Missing(Exception):
    """What a peer needs is not there; the text says what."""


class Theirs:
    """One peer process."""

    def __init__(self, process: asyncio.subprocess.Process, complaints: Path) -> None:
        self._process = process
        self._complaints = complaints
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Json]] = {}
        self._reader: asyncio.Task[None] | None = None

    async def begin(self, orders: Json) -> Json:
        """Say what it is to be, and return what it says of itself."""
        self._write(orders)
        async with asyncio.timeout(LONGEST):
            first = await self._read()
        if first is None:
            raise AssertionError(self._last_words())
        self._reader = asyncio.create_task(self._listen())
        return first

    async def do(self, what: str, **more: Json) -> Json:
        """Have a command done, and return what is answered."""
        number = next(self._numbers)
        waiter = self._waiting[number] = asyncio.get_running_loop().create_future()
        self._write({"number": number, "do": what, **more})
        try:
            async with asyncio.timeout(LONGEST):
                reply = await waiter
        except TimeoutError:
            raise AssertionError(f"{what} {more}: no reply\n{self._last_words()}") from None
        assert "failed" not in reply, f"{what} {more}: {reply['failed']}"
        return reply

    async def ask(self, action: str, payload: Json) -> Told:
        """Let the peer's library ask for something."""
        reply = await self.do("ask", action=action, payload=payload)
        return Told(reply.get("result"), reply.get("error", ""), reply.get("code"))

    async def notices(self) -> list[str]:
        """Return what the peer's library has reported as an error since it was last asked."""
        kept: list[str] = (await self.do("notices"))["notices"]
        return kept

    async def end(self) -> None:
        """Let it end; it does when its standard input does."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(3.0):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        if self._reader is not None:
            self._reader.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._reader

    def _write(self, value: Json) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(value).encode() + b"\n")

    async def _read(self) -> Json:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        return json.loads(line) if line else None

    async def _listen(self) -> None:
        while (reply := await self._read()) is not None:
            waiter = self._waiting.pop(reply.pop("number"))
            if not waiter.done():
                waiter.set_result(reply)
        for waiter in self._waiting.values():
            if not waiter.done():
                waiter.set_exception(AssertionError(f"the peer has died\n{self._last_words()}"))

    def _last_words(self) -> str:
        return self._complaints.read_text(encoding="utf-8", errors="replace")[-2000:]


@asynccontextmanager
async def peer_process(implementation: str) -> AsyncGenerator[Theirs]:
    """Start a peer, and see to its end."""
    command, folder = COMMANDS[implementation]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with tempfile.TemporaryDirectory() as scratch:
        complaints = Path(scratch) / "stderr"
        with complaints.open("wb") as stderr:
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                cwd=folder,
                env=environment,
                limit=2**20,
            )
        theirs = Theirs(process, complaints)
        try:
            yield theirs
        finally:
            await theirs.end()


COMMANDS: Final[dict[str, tuple[list[str], Path]]] = {
    "mobilityhouse": ([sys.executable, str(PEERS / "mobilityhouse.py")], ROOT),
    "ocpp-rpc": (["node", str(PEERS / "ocpp_rpc.mjs")], NODE_FOLDER),
}


def install_node_packages() -> None:
    """Install what the node peer needs, as its lock file says, unless it is there.

    Raises:
        Missing: there is no node or npm, or npm cannot fetch the packages.
    """
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise Missing(f"ocpp-rpc needs {program}, which is not on the PATH")
    version = subprocess.run(
        ["node", "--version"], capture_output=True, text=True, check=True, timeout=NPM_TIMEOUT
    ).stdout
    if int(version.lstrip("v").partition(".")[0]) < OLDEST_NODE:
        raise Missing(f"ocpp-rpc needs node {OLDEST_NODE} or newer, this is {version.strip()}")
    lock = (PEERS / "package-lock.json").read_bytes()
    installed = NODE_FOLDER / "package-lock.json"
    done = NODE_FOLDER / "installed"  # written last
    if done.exists() and done.read_bytes() == lock:
        return
    NODE_FOLDER.mkdir(exist_ok=True)
    done.unlink(missing_ok=True)
    shutil.copy(PEERS / "package.json", NODE_FOLDER)
    installed.write_bytes(lock)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        subprocess.run(command, cwd=NODE_FOLDER, check=True, capture_output=True, text=True, timeout=NPM_TIMEOUT)
    except subprocess.TimeoutExpired:
        raise Missing(f"ocpp-rpc needs the network: npm ci took more than {NPM_TIMEOUT:g} s") from None
    except subprocess.CalledProcessError as error:
        raise Missing(f"ocpp-rpc needs the network: npm ci failed\n{error.stderr[-1000:]}") from None
    done.write_bytes(lock)

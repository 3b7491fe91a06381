"""Frames of real stations that leave the standard, as data: what a program meets in the field."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Final, final

from ocppkit._value import Value
from ocppkit.frames import Call, CallResult, parsed
from ocppkit.messages import Message
from ocppkit.versions import VERSIONS, Version

__all__ = ["QUIRKS", "Quirk"]

DEEP: Final = "[" * 100_000
"""What the file leaves out, for it would fill it."""

_EDITIONS: Final = {version.name: version for version in VERSIONS}


@final
class Quirk(Value):
    """One odd frame.

    ``id`` names it. ``version`` is that of its connection, and ``text`` what was sent. ``response_to`` is, for an
    answer, the action that was asked; empty otherwise. ``vendor`` is who sent it and ``source`` where that is told: the
    project and number of a public report. ``quirk`` says what is odd in it, and ``want`` what a program should make of
    it: accept it, with an issue or without, or reject it.
    """

    __slots__ = __match_args__ = ("id", "version", "text", "vendor", "source", "quirk", "want", "response_to")

    def __init__(
        self,
        id: str,
        version: type[Version],
        text: str,
        vendor: str,
        source: str,
        quirk: str,
        want: str,
        response_to: str = "",
    ) -> None:
        self.id = id
        self.version = version
        self.text = text
        self.vendor = vendor
        self.source = source
        self.quirk = quirk
        self.want = want
        self.response_to = response_to

    def __repr__(self) -> str:
        return f"<Quirk {self.id}: {self.quirk}>"

    @property
    def payload(self) -> tuple[type[Message], Any] | None:
        """The class of its message and its payload; None where it has no payload of a known message."""
        match parsed(self.text):
            case Call(_, action, payload) if action in self.version.actions:
                return self.version.actions[action].request, payload
            case CallResult(_, payload) if self.response_to:
                response = self.version.actions[self.response_to].response
                return None if response is None else (response, payload)
            case _:
                return None


def _quirk(line: str) -> Quirk:
    given = json.loads(line)
    text = given.pop("raw") or DEEP
    return Quirk(version=_EDITIONS[given.pop("version")], text=text, **given)


QUIRKS: Final[tuple[Quirk, ...]] = tuple(
    _quirk(line) for line in (files("ocppkit.testing") / "data/quirks.jsonl").read_text("utf-8").splitlines()
)

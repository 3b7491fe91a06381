"""The text of a frame, redacted in place: what is between texts and numbers stays as it is.

The text is read token by token, so a frame that breaks off is redacted as far as it goes, in the light of what came
before the break.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecoder, dumps
from typing import Final, NamedTuple, final

from ocppkit.capture._redacting.harmless import (
    OPEN,
    Kind,
    Place,
    Types,
    is_harmless_setting,
    numeric_properties,
    places,
    requests,
    responses,
)
from ocppkit.capture._redacting.texts import Texts
from ocppkit.protocol import CALL, CALL_ERROR, CALL_RESULT, CALL_RESULT_ERROR, SEND, Version

_TOKEN: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[{}\[\],:]|[^\s"{}\[\],:]+', re.DOTALL)
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_ESCAPE: Final = re.compile(r"(\\u[0-9a-fA-F]{4}|\\.?)", re.DOTALL)
_LITERALS: Final = frozenset({"true", "false", "null", "NaN", "Infinity", "-Infinity"})
_LONGEST_OPEN_NUMBER: Final = 6
"""Digits of a number in an open place: a longer one may be that of a card or of a telephone, unless it has the name of
a property of the standard that is a number."""
_DEEPEST_TEXT: Final = 3  # JSON in a text in a text
_MOST_OPEN: Final = 1000  # scopes that are looked at; no frame of the standard has twenty

Asked = Callable[[str], str | None]
"""Returns the action of the call with a message id."""

_string: Final = JSONDecoder().decode

_FREE: Final = (Kind.OPEN, Kind.PROSE, Kind.OBJECT)
_REQUESTS: Final = {CALL, SEND}
_ERRORS: Final = {CALL_ERROR, CALL_RESULT_ERROR}


def nothing_asked(_: str) -> None:
    """Know no calls."""


class _Held(NamedTuple):
    """The value of a setting, which is redacted when its name is known: where it stands, and in which form."""

    piece: int
    text: str
    is_escaped: bool
    is_number: bool


@final
class _Scope:
    """An array or an object that is open. ``held`` are settings whose name is not known yet."""

    __slots__ = ("held", "is_object", "key", "name", "place", "places", "subject")

    def __init__(self, is_object: bool, place: Place) -> None:
        self.is_object = is_object
        self.place = place
        self.places = places(place.types) if is_object and place.types else {}
        self.key: str | None = None
        self.name: str | None = None
        self.subject: str | None = None
        self.held: list[_Held] = []


@final
class Pass:
    """One pass over one text. Afterwards ``kind``, ``message_id`` and ``action`` say what was read of its frame.

    ``asked`` knows the actions of the calls that a CALLRESULT may answer; ``version`` is None if unknown.
    """

    __slots__ = (
        "_asked", "_deeper", "_depth", "_index", "_is_frame", "_pieces", "_scopes", "_texts", "_version", "action",
        "kind", "message_id",
    )  # fmt: skip

    def __init__(self, texts: Texts, version: type[Version] | None, asked: Asked, depth: int = 0) -> None:
        self.kind = 0
        self.message_id: str | None = None
        self.action: str | None = None
        self._texts = texts
        self._version = version
        self._asked = asked
        self._depth = depth
        self._deeper = 0  # scopes beyond those that are looked at
        self._pieces: list[str] = []
        self._scopes: list[_Scope] = []
        self._is_frame = False
        self._index = 0

    def run(self, text: str, *, is_frame: bool) -> str:
        """Return the text redacted."""
        end = 0
        for match in _TOKEN.finditer(text):
            if match.start() > end:
                self._pieces.append(text[end : match.start()])
            end = match.end()
            token = match[0]
            match token[0]:
                case '"':
                    self._literal(token)
                case "[" | "{":
                    if not self._scopes and not self._pieces and token == "[" and is_frame:
                        self._is_frame = True
                    self._open(token == "{")
                    self._pieces.append(token)
                case "]" | "}":
                    self._pieces.append(token)
                    self._close()
                case ",":
                    self._pieces.append(token)
                    self._next()
                case ":":
                    self._pieces.append(token)
                case _:
                    self._pieces.append(self._bare(token))
        self._pieces.append(text[end:])
        self._deeper = 0
        while self._scopes:
            self._close()
        return "".join(self._pieces)

    # Structure

    def _open(self, is_object: bool) -> None:
        if len(self._scopes) >= _MOST_OPEN:
            self._deeper += 1
            return
        place = self._place()
        self._scopes.append(_Scope(is_object, place if place.types else OPEN))

    def _close(self) -> None:
        if self._deeper or not self._scopes:
            self._deeper = max(self._deeper - 1, 0)
            return
        scope = self._scopes.pop()
        outer = self._scopes[-1] if self._scopes else None
        if outer is not None and outer.key == "variable":
            outer.subject = scope.name
        if scope.subject is None and outer is not None:
            outer.held += scope.held
            return
        for held in scope.held:
            if not is_harmless_setting(scope.subject, held.text):
                self._pieces[held.piece] = self._replaced(held)

    def _replaced(self, held: _Held) -> str:
        if held.is_number:
            return self._texts.pseudonyms.number(held.text)
        new = self._texts.identifier(held.text)
        return _quoted(new) if held.is_escaped else f'"{new}{self._pieces[held.piece][len(held.text) + 1 :]}'

    def _next(self) -> None:
        if self._deeper or not self._scopes:
            return
        self._scopes[-1].key = None
        if len(self._scopes) == 1 and self._is_frame:
            self._index += 1

    def _place(self) -> Place:
        """Return the place of the next value."""
        if self._deeper or not self._scopes:
            return OPEN
        scope = self._scopes[-1]
        if scope.is_object:
            return OPEN if scope.key is None else scope.places.get(scope.key, OPEN)
        if len(self._scopes) > 1 or not self._is_frame:
            return scope.place
        return Place(Kind.OBJECT, types=types) if (types := self._payload_types()) else OPEN

    def _payload_types(self) -> Types:
        if self.kind in _REQUESTS and self._index == 3 and self.action is not None:
            return requests(self.action, self._version)
        if self.kind == CALL_RESULT and self._index == 2:
            asked = self._asked(self.message_id or "")
            return () if asked is None else responses(asked, self._version)
        return ()

    # Values

    def _literal(self, token: str) -> None:
        inner = token[1:-1] if len(token) > 1 and token[-1] == '"' else token[1:]
        end = token[len(inner) + 1 :]
        text = inner
        if "\\" in inner:
            try:
                text = _string(f'"{inner}"')
            except ValueError:
                self._pieces.append(f'"{self._broken(inner)}{end}')
                return
        new = self._text(text, is_escaped=text is not inner)
        self._pieces.append(token if new == text else _quoted(new) if text is not inner else f'"{new}{end}')

    def _text(self, text: str, *, is_escaped: bool) -> str:
        scope = self._scopes[-1] if self._scopes else None
        if scope is None or self._deeper:
            return self._opened(text)
        if self._is_frame and len(self._scopes) == 1:
            return self._element(text)
        if scope.is_object and scope.key is None:
            scope.key = text
            return text if text in scope.places else self._texts.name(text)
        place = self._place()
        if scope.is_object and scope.key in {"key", "name"} and place.kind is Kind.KEPT:
            scope.name = text
            scope.subject = text if scope.key == "key" else scope.subject
        if place.kind is Kind.SETTING:
            scope.held.append(_Held(len(self._pieces), text, is_escaped, is_number=False))
            return text
        if place.kind in _FREE:
            return self._opened(text)
        return self._texts.at(place, text)

    def _element(self, text: str) -> str:
        """Redact a text that is an element of the frame itself."""
        if self._index == 1:
            self.message_id = text
            return self._texts.message_id(text)
        if self._index == 2 and self.kind in _REQUESTS:
            self.action = text
            return self._texts.name(text)
        if self._index == 2 and self.kind in _ERRORS:
            return self._texts.name(text)
        return self._opened(text)

    def _opened(self, text: str) -> str:
        """Redact a text that may be JSON itself."""
        if text.lstrip()[:1] in {"{", "["} and self._depth < _DEEPEST_TEXT:
            return Pass(self._texts, self._version, nothing_asked, self._depth + 1).run(text, is_frame=False)
        return self._texts.prose(text)

    def _broken(self, inner: str) -> str:
        """Redact the inside of a text that no parser reads, and leave its escapes."""
        return "".join(
            one if number % 2 else self._texts.pseudonyms.text(one) for number, one in enumerate(_ESCAPE.split(inner))
        )

    def _bare(self, token: str) -> str:
        """Redact what stands outside of texts: a number, a literal, or what is no JSON."""
        if token in _LITERALS:
            return token
        if _NUMBER.fullmatch(token) is None:
            return self._texts.prose(token)
        if self._is_frame and len(self._scopes) == 1:
            if self._index == 0 and len(token) == 1:
                self.kind = int(token)
                return token
            return self._texts.pseudonyms.number(token) if self._index == 1 else self._open_number(token)
        kind = self._place().kind
        if kind is Kind.SETTING:
            self._scopes[-1].held.append(_Held(len(self._pieces), token, is_escaped=False, is_number=True))
            return token
        if kind is Kind.SECRET or kind is Kind.IDENTIFIER:
            return self._texts.pseudonyms.number(token)
        return self._open_number(token) if kind in _FREE else token

    def _open_number(self, token: str) -> str:
        if len(token.lstrip("-").split(".")[0]) <= _LONGEST_OPEN_NUMBER:
            return token
        named = self._scopes[-1].key if self._scopes else None
        return token if named in numeric_properties() else self._texts.pseudonyms.number(token)


def _quoted(text: str) -> str:
    return dumps(text, ensure_ascii=not text.isprintable())

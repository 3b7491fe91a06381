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
    SECRET,
    Kind,
    Place,
    is_harmless_setting,
    numeric_properties,
    open_place,
    payload_place,
)
from ocppkit.capture._redacting.texts import Texts
from ocppkit.protocol import CALL, CALL_ERROR, CALL_RESULT, CALL_RESULT_ERROR, SEND, Version

# Every character is in a token, so that the tokens put together are the text.
_TOKEN: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[{}\[\],]|[:\s]+|[^\s"{}\[\],:]+', re.DOTALL)
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

_NO_PLACES: Final[dict[str, Place]] = {}
_FREE: Final = (Kind.OPEN, Kind.PROSE, Kind.OBJECT)
_REQUESTS: Final = {CALL, SEND}
_ERRORS: Final = {CALL_ERROR, CALL_RESULT_ERROR}


def nothing_asked(_: str) -> None:
    """Know no calls."""


class _Held(NamedTuple):
    """What is redacted later: where it stands, and in which form.

    The value of a setting waits for its name, a text that is harmless otherwise for the identifiers behind it.
    """

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
        self.places = place.inside if is_object and place.types else _NO_PLACES
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
        "_asked", "_deeper", "_depth", "_index", "_is_frame", "_later", "_number", "_pieces", "_scopes", "_texts",
        "_version", "action", "kind", "message_id",
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
        self._number = 0
        self._later: list[_Held] = []
        self._scopes: list[_Scope] = []
        self._is_frame = False
        self._index = 0

    def run(self, text: str, *, is_frame: bool) -> str:
        """Return the text redacted."""
        pieces = self._pieces = _TOKEN.findall(text)
        scopes = self._scopes
        for number, token in enumerate(pieces):
            first = token[0]
            if first == '"':
                scope = scopes[-1] if scopes else None
                if scope is not None and scope.is_object and not self._deeper:  # what is usual, first
                    key = scope.key
                    if key is None:
                        name = token[1:-1]
                        if name in scope.places and token[-1] == '"':
                            scope.key = name
                            continue
                    else:
                        place = scope.places.get(key, OPEN)
                        if token in place.harmless:
                            continue
                        if place.is_harmless is not None and token[-1] == '"' and place.is_harmless(token[1:-1]):
                            continue
                self._number = number
                self._literal(token)
            elif first == ",":
                if scopes and not self._deeper:
                    scopes[-1].key = None
                    if self._is_frame and len(scopes) == 1:
                        self._index += 1
            elif first in "[{":
                self._is_frame = self._is_frame or (is_frame and number == 0 and first == "[")
                self._open(first == "{")
            elif first in "]}":
                self._close()
            elif first != ":" and not first.isspace() and not self._is_harmless_number(token):
                self._number = number
                pieces[number] = self._bare(token)
        self._deeper = 0
        while scopes:
            self._close()
        for held in self._later:
            self._put(held.piece, held.text, self._texts.kept(held.text), is_escaped=held.is_escaped)
        return "".join(pieces)

    def _put(self, piece: int, text: str, new: str, *, is_escaped: bool) -> None:
        """Put what has become of a text in the place of its literal."""
        if new != text:
            token = self._pieces[piece]
            self._pieces[piece] = _quoted(new) if is_escaped else f'"{new}{token[len(text) + 1 :]}'

    # Structure

    def _open(self, is_object: bool) -> None:
        if len(self._scopes) >= _MOST_OPEN:
            self._deeper += 1
            return
        outer = self._scopes[-1] if len(self._scopes) > 1 else None
        place = outer.place if outer is not None and not outer.is_object and not self._deeper else self._place()
        self._scopes.append(_Scope(is_object, place if place.types or place.kind is Kind.SECRET else OPEN))

    def _close(self) -> None:
        if self._deeper or not self._scopes:
            self._deeper = max(self._deeper - 1, 0)
            return
        scope = self._scopes.pop()
        outer = self._scopes[-1] if self._scopes else None
        if outer is not None and outer.key == "variable":
            outer.subject = scope.name
        if not scope.held:
            return
        if scope.subject is None and outer is not None:
            outer.held += scope.held
            return
        for held in scope.held:
            if not is_harmless_setting(scope.subject, held.text):
                self._replace(held)

    def _replace(self, held: _Held) -> None:
        if held.is_number:
            self._pieces[held.piece] = self._texts.pseudonyms.number(held.text)
        else:
            self._put(held.piece, held.text, self._texts.identifier(held.text), is_escaped=held.is_escaped)

    def _place(self) -> Place:
        """Return the place of the next value."""
        if self._deeper or not self._scopes:
            return OPEN
        scope = self._scopes[-1]
        if scope.is_object:
            if scope.key is None or scope.place is SECRET:
                return scope.place if scope.place is SECRET else OPEN
            return scope.places.get(scope.key) or open_place(scope.key)
        if len(self._scopes) > 1 or not self._is_frame:
            return scope.place
        return self._payload_place()

    def _payload_place(self) -> Place:
        if self.kind in _REQUESTS and self._index == 3 and self.action is not None:
            return payload_place(self.action, self._version, is_answer=False)
        if self.kind == CALL_RESULT and self._index == 2:
            asked = self._asked(self.message_id or "")
            return OPEN if asked is None else payload_place(asked, self._version, is_answer=True)
        return OPEN

    # Values

    def _literal(self, token: str) -> None:
        inner = token[1:-1] if len(token) > 1 and token[-1] == '"' else token[1:]
        text = inner
        if "\\" in inner:
            try:
                text = _string(f'"{inner}"')
            except ValueError:
                self._pieces[self._number] = f'"{self._broken(inner)}{token[len(inner) + 1 :]}'
                return
        is_escaped = text is not inner
        self._put(self._number, text, self._text(text, is_escaped=is_escaped), is_escaped=is_escaped)

    def _text(self, text: str, *, is_escaped: bool) -> str:
        scope = self._scopes[-1] if self._scopes else None
        if scope is None or self._deeper:
            return self._opened(text)
        if self._is_frame and len(self._scopes) == 1:
            return self._element(text)
        if scope.is_object and scope.key is None:
            scope.key = text
            return text if text in scope.places else self._name(text, is_escaped=is_escaped)
        place = self._place()
        if scope.is_object and scope.key in {"key", "name"} and place.kind is Kind.KEPT:
            scope.name = text
            scope.subject = text if scope.key == "key" else scope.subject
        if place.kind is Kind.SETTING:
            scope.held.append(_Held(self._number, text, is_escaped, is_number=False))
            return text
        if place.kind is Kind.KEPT:
            self._later.append(_Held(self._number, text, is_escaped, is_number=False))
            return text
        if place.kind in _FREE:
            return self._opened(text)
        return self._texts.at(place, text)

    def _name(self, text: str, *, is_escaped: bool = False) -> str:
        """Redact a name that may be none of the standard."""
        if not self._texts.is_name(text):
            return self._texts.identifier(text)
        self._later.append(_Held(self._number, text, is_escaped, is_number=False))
        return text

    def _element(self, text: str) -> str:
        """Redact a text that is an element of the frame itself."""
        if self._index == 1:
            self.message_id = text
            return self._texts.message_id(text)
        if self._index == 2 and self.kind in _REQUESTS:
            self.action = text
            return self._name(text)
        if self._index == 2 and self.kind in _ERRORS:
            return self._name(text)
        return self._opened(text)

    def _opened(self, text: str) -> str:
        """Redact a text that may be JSON itself."""
        if text.lstrip()[:1] in {"{", "["} and self._depth < _DEEPEST_TEXT:
            return Pass(self._texts, self._version, nothing_asked, self._depth + 1).run(text, is_frame=False)
        return self._texts.told(text)

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
            self._scopes[-1].held.append(_Held(self._number, token, is_escaped=False, is_number=True))
            return token
        if kind is Kind.SECRET or kind is Kind.IDENTIFIER:
            return self._texts.pseudonyms.number(token)
        return self._open_number(token) if kind in _FREE else token

    def _is_harmless_number(self, token: str) -> bool:
        """Whether a token is a number in a place of the schemas for one; most are."""
        scope = self._scopes[-1] if self._scopes else None
        if scope is None or scope.key is None or self._deeper:
            return False
        place = scope.places.get(scope.key)
        return place is not None and place.kind is Kind.NUMERIC and _NUMBER.fullmatch(token) is not None

    def _open_number(self, token: str) -> str:
        if len(token.lstrip("-").split(".")[0]) <= _LONGEST_OPEN_NUMBER:
            return token
        named = self._scopes[-1].key if self._scopes else None
        return token if named in numeric_properties() else self._texts.pseudonyms.number(token)


def _quoted(text: str) -> str:
    return dumps(text, ensure_ascii=not text.isprintable())

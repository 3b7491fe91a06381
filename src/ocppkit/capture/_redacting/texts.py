"""Texts without what identifies: which words are replaced, which stay, and what is known to be an identifier."""

from __future__ import annotations

import re
from collections import Counter, OrderedDict
from typing import Final, final

from ocppkit.capture._redacting.harmless import Kind, Place, is_date_time, is_number, words
from ocppkit.capture._redacting.pseudonyms import Pseudonyms

_SHORTEST_KNOWN: Final = 4
_LONGEST_KNOWN: Final = 64
_LONGEST_KEPT: Final = 1000
_MOST_KNOWN: Final = 10_000

_NAME: Final = re.compile(r"(?=(?:\D*\d){0,2}\D*\Z)[\w .:/@$-]{0,50}")
"""What a property that the schemas do not have is called, if it is a name and no identifier."""

_UNANSWERABLE: Final = "-1"  # OCPP-J 2.x, 4.2.3


@final
class Texts:
    """Redacts single texts, and remembers the identifiers that it has replaced, the latest 10,000."""

    __slots__ = ("_known", "_lengths", "pseudonyms")

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        self.pseudonyms = pseudonyms
        self._known: OrderedDict[str, None] = OrderedDict()
        self._lengths: Counter[int] = Counter()

    def identifier(self, text: str) -> str:
        """Replace an identifier, and know it from then on."""
        if _SHORTEST_KNOWN <= len(text) <= _LONGEST_KNOWN and text not in words():
            self._know(text.casefold())
        return self.pseudonyms.text(text)

    def message_id(self, text: str) -> str:
        """Replace a message id."""
        return text if text == _UNANSWERABLE else self.pseudonyms.text(text)

    def prose(self, text: str) -> str:
        """Replace the words of a text that the standard does not have."""
        return text if text in words() or is_date_time(text) else self.pseudonyms.text(text, words())

    def kept(self, text: str) -> str:
        """Replace known identifiers in a text that is harmless otherwise."""
        folded = text.casefold()
        if len(folded) != len(text) or len(text) > _LONGEST_KEPT:
            return self.pseudonyms.text(text)
        result, begin = "", 0
        while begin < len(text):
            length = next((one for one in self._lengths if folded[begin : begin + one] in self._known), 1)
            piece = text[begin : begin + length]
            result += piece if length == 1 else self.pseudonyms.text(piece)
            begin += length
        return result

    def name(self, text: str) -> str:
        """Replace the name of a property, an action or an error code that is none of the standard, if need be."""
        if text in words():
            return text
        return self.kept(text) if _NAME.fullmatch(text) else self.identifier(text)

    def at(self, place: Place, text: str) -> str:
        """Redact the text that stands in a place; those of settings and open places are the caller's."""
        match place.kind:
            case Kind.KEPT:
                return self.kept(text)
            case Kind.ENUMERATED:
                return text if text in place.values else self._no_value(text, place.values)
            case Kind.NUMERIC:
                return text if is_number(text) or text.casefold() in {"true", "false"} else self.identifier(text)
            case Kind.DATE_TIME:
                return text if is_date_time(text) else self.identifier(text)
            case Kind.SECRET | Kind.IDENTIFIER | Kind.SETTING:
                return self.identifier(text)
            case Kind.PROSE | Kind.OPEN | Kind.OBJECT:
                return self.prose(text)

    def _no_value(self, text: str, values: frozenset[str]) -> str:
        """Replace what an enumeration does not have by what it does not have either."""
        replaced = self.prose(text)
        return self.pseudonyms.word(text, values) if replaced in values else replaced

    def _know(self, folded: str) -> None:
        if folded in self._known:
            self._known.move_to_end(folded)
            return
        self._known[folded] = None
        self._lengths[len(folded)] += 1
        if len(self._known) > _MOST_KNOWN:
            oldest, _ = self._known.popitem(last=False)
            self._lengths[len(oldest)] -= 1
            if not self._lengths[len(oldest)]:
                del self._lengths[len(oldest)]

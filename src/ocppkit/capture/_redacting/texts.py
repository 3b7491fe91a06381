"""Texts without what identifies: which words are replaced, which stay, and what is known to be an identifier."""

from __future__ import annotations

import re
from collections import Counter, OrderedDict
from collections.abc import Sequence
from typing import Final, final

from ocppkit.capture._redacting.harmless import Kind, Place, is_date_time, is_number, words
from ocppkit.capture._redacting.pseudonyms import Pseudonyms

_SHORTEST_KNOWN: Final = 4
_SHORTEST_CUT_UP: Final = 6  # a shorter identifier with separators in it may be anything, such as a version
_LONGEST_KNOWN: Final = 64
_LONGEST_KEPT: Final = 1000
_MOST_KNOWN: Final = 10_000
_MOST_REMEMBERED: Final = 4096

_NAME: Final = re.compile(r"(?=(?:\D*\d){0,2}\D*\Z)[\w .:/@$-]{0,50}")
"""What a property that the schemas do not have is called, if it is a name and no identifier."""

_MAIL: Final = re.compile(r"([^\s\"'<>(),;:@]+@[\w-]*[A-Za-z][\w.-]*)")
_DATE: Final = r"20\d\d[01]\d[0-3]\d(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?!\d)"
_LONG_NUMBER: Final = re.compile(rf"(?<!\d)(?!{_DATE})\d{{7,}}")
"""Digits that may be those of a telephone or of a card; dates of builds are none."""
_SIGN: Final = re.compile(r"%[0-9a-f]{2}|([^\W_])")
_SEPARATOR: Final = re.compile(r"[\W_]+")
_TELLING: Final = re.compile(r"(?=[^\s\d]*\d)[^\s\"'<>{}()\[\],;=&/|#?\\%]{6,64}")
"""A word in a text that is likely to be an identifier: it has a digit, and six characters."""

_UNANSWERABLE: Final = "-1"  # OCPP-J 2.x, 4.2.3


@final
class Texts:
    """Redacts single texts, and remembers the identifiers that it has replaced, the latest 10,000.

    They are known without case and separators, and by their beginnings, so that a text is searched for all at once.
    """

    __slots__ = ("_known", "_lengths", "_longest_first", "_prose", "_starts", "pseudonyms")

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        self.pseudonyms = pseudonyms
        self._known: OrderedDict[str, str] = OrderedDict()  # how each was spelled last
        self._lengths: Counter[int] = Counter()
        self._longest_first: list[int] = []
        self._starts: Counter[str] = Counter()
        self._prose: dict[str, str] = {}

    def identifier(self, text: str) -> str:
        """Replace an identifier, and know it from then on."""
        if _SHORTEST_KNOWN <= len(text) <= _LONGEST_KNOWN and text not in words():
            self._know(text)
        return self.pseudonyms.text(text)

    def message_id(self, text: str) -> str:
        """Replace a message id."""
        return text if text == _UNANSWERABLE else self.pseudonyms.text(text)

    def prose(self, text: str) -> str:
        """Replace the words of a text that the standard does not have."""
        known = self._prose.get(text)
        if known is None:
            known = text if text in words() or is_date_time(text) else self.pseudonyms.text(text, words())
            if len(text) <= _LONGEST_KEPT:
                if len(self._prose) >= _MOST_REMEMBERED:
                    self._prose.clear()
                self._prose[text] = known
        return known

    def told(self, text: str) -> str:
        """Replace the words of a text that somebody wrote, and know those that are likely to be identifiers."""
        new = self.prose(text)
        if new is not text and len(text) <= _LONGEST_KEPT:
            for word in _TELLING.findall(text):
                if word not in words() and not is_date_time(word):
                    self._know(word)
        return new

    def kept(self, text: str) -> str:
        """Replace known identifiers, addresses and long numbers in a text that is harmless otherwise."""
        if len(text) < _SHORTEST_KNOWN or text in words():
            return text
        if len(text) > _LONGEST_KEPT or len(text.lower()) != len(text):
            return self.pseudonyms.text(text)
        if "@" not in text:
            return self._without_known(text)
        return "".join(
            self.pseudonyms.text(piece) if number % 2 else self._without_known(piece)
            for number, piece in enumerate(_MAIL.split(text))
        )

    def _without_known(self, text: str) -> str:
        folded = text.lower()
        places: Sequence[int] = range(len(text))
        if not folded.isalnum():
            places = [match.start() for match in _SIGN.finditer(folded) if match.lastindex]
            folded = "".join([folded[place] for place in places])
        result: list[str] = []
        at = end = 0
        while at <= len(folded) - _SHORTEST_KNOWN:
            length = 1
            if folded[at : at + _SHORTEST_KNOWN] in self._starts:
                length = self._length_of_known(text, folded, places, at)
            if length > 1:
                start, stop = places[at], places[at + length - 1] + 1
                result += (self._without_numbers(text[end:start]), self.pseudonyms.text(text[start:stop]))
                end = stop
            at += length
        result.append(self._without_numbers(text[end:]))
        return "".join(result)

    def _length_of_known(self, text: str, folded: str, places: Sequence[int], at: int) -> int:
        """Return how long the longest known identifier is that begins here; 1 if there is none."""
        for length in self._longest_first:
            spelled = self._known.get(folded[at : at + length])
            if spelled is not None and at + length <= len(folded):
                found = text[places[at] : places[at + length - 1] + 1]
                if length >= _SHORTEST_CUT_UP or len(found) == length or found.lower() == spelled:
                    return length
        return 1

    def _without_numbers(self, text: str) -> str:
        return _LONG_NUMBER.sub(lambda match: self.pseudonyms.text(match[0]), text)

    def name(self, text: str) -> str:
        """Replace the name of a property, an action or an error code that is none of the standard, if need be."""
        return self.kept(text) if self.is_name(text) else self.identifier(text)

    def is_name(self, text: str) -> bool:
        """Whether a text is what something is called, and so harmless otherwise."""
        return text in words() or _NAME.fullmatch(text) is not None

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

    def _know(self, text: str) -> None:
        spelled = text.lower()
        folded = spelled if spelled.isalnum() else _SEPARATOR.sub("", spelled)
        if folded in self._known:
            self._known.move_to_end(folded)
            self._known[folded] = spelled
            return
        if len(folded) < _SHORTEST_KNOWN:
            return
        self._known[folded] = spelled
        self._starts[folded[:_SHORTEST_KNOWN]] += 1
        self._count(len(folded), 1)
        if len(self._known) > _MOST_KNOWN:
            oldest, _ = self._known.popitem(last=False)
            self._count(len(oldest), -1)
            start = oldest[:_SHORTEST_KNOWN]
            self._starts[start] -= 1
            if not self._starts[start]:
                del self._starts[start]

    def _count(self, length: int, more: int) -> None:
        self._lengths[length] += more
        if self._lengths[length] in {0, more}:
            self._lengths = +self._lengths
            self._longest_first = sorted(self._lengths, reverse=True)

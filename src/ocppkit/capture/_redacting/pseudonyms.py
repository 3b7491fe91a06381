"""Pseudonyms that keep the form of what they stand for: its length, its punctuation, its letters, digits and case.

A word is permuted among the words of its form, by a Feistel network over HMAC-SHA256: two words never share a
pseudonym, and the same word has the same one wherever it stands. Very long words are replaced by a keyed stream.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Container, Sequence
from typing import Final, final

_ROUNDS: Final = 8
_LONGEST_PERMUTED: Final = 64  # letters and digits; the arithmetic of longer words is slow
_MOST_KEPT: Final = 8192

_HEXADECIMAL: Final = frozenset("0123456789abcdef")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"

# Schemes tell nothing; of an escape in a URI the character is replaced that it stands for.
_PIECE: Final = re.compile(
    r"(?P<scheme>\b(?:https?|ftps?|sftp|wss?|file)(?=://))|%(?P<escape>[0-9A-Fa-f]{2})"
    r"|(?P<word>[^\s\"'<>{}()\[\],;=&/|#?\\%]+)|(?P<other>[^\s])",
    re.ASCII,
)


@final
class Pseudonyms:
    """Makes pseudonyms under a key: with the same key, the same ones."""

    __slots__ = ("_key", "_known")

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._known: dict[str, str] = {}

    def text(self, text: str, keep: Container[str] = ()) -> str:
        """Replace every word of a text, but those to keep."""

        def replaced(match: re.Match[str]) -> str:
            if match["word"] is not None:
                return match[0] if match[0] in keep else self.word(match[0])
            if match["escape"] is not None:
                character = chr(int(match["escape"], 16))
                return f"%{ord(self.word(character)):02X}" if character.isascii() and character.isalnum() else match[0]
            return match[0]

        return _PIECE.sub(replaced, text)

    def word(self, word: str, avoid: Container[str] = ()) -> str:
        """Replace a word; ``avoid``: what it must not become."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            known = self._known[word] = self._replaced(word)
        return known if known not in avoid else self.word(known, avoid)

    def number(self, digits: str) -> str:
        """Replace the digits of a JSON number, which cannot begin with 0 unless that is all of it."""
        sign, digits = ("-", digits[1:]) if digits[:1] == "-" else ("", digits)
        if len(digits) < 2 or not digits.isdecimal():
            return sign + self.word(digits)
        return f"{sign}{1 + (int(self.word(digits[0])) + int(digits[1])) % 9}{self.word(digits[1:])}"

    def _replaced(self, word: str) -> str:
        places = [place for place, character in enumerate(word) if character.isalnum()]
        plain = [_plain(word[place]) for place in places]
        if not plain:
            return word
        hexadecimal = _is_hexadecimal(plain)
        alphabets = ["0123456789" if one.isdigit() else "abcdef" if hexadecimal else _LETTERS for one in plain]
        permuted = self._streamed if len(plain) > _LONGEST_PERMUTED else self._permuted
        values = permuted([alphabet.index(one) for alphabet, one in zip(alphabets, plain, strict=True)], alphabets)
        new = [alphabet[value] for alphabet, value in zip(alphabets, values, strict=True)]
        # What is hexadecimal by its looks must not be the pseudonym of what is not: its own one could be the same.
        while not hexadecimal and _is_hexadecimal(new):
            values = permuted(values, alphabets)
            new = [alphabet[value] for alphabet, value in zip(alphabets, values, strict=True)]
        result = list(word)
        for place, character in zip(places, new, strict=True):
            result[place] = character.upper() if word[place].isupper() else character
        return "".join(result)

    def _permuted(self, values: Sequence[int], alphabets: Sequence[str]) -> list[int]:
        sizes = [len(alphabet) for alphabet in alphabets]
        middle = len(sizes) // 2
        (left, left_size), (right, right_size) = (
            _joined(values[:middle], sizes[:middle]),
            _joined(values[middle:], sizes[middle:]),
        )
        for number in range(0, _ROUNDS, 2):
            left = (left + self._mixed(number, sizes, right)) % left_size
            right = (right + self._mixed(number + 1, sizes, left)) % right_size
        return [*_split(left, sizes[:middle]), *_split(right, sizes[middle:])]

    def _mixed(self, number: int, sizes: Sequence[int], half: int) -> int:
        message = bytes([number, *sizes]) + half.to_bytes(48, "big")
        return int.from_bytes(hmac.digest(self._key, message, "sha256"), "big")

    def _streamed(self, values: Sequence[int], alphabets: Sequence[str]) -> list[int]:
        seed = hmac.digest(self._key, bytes(values), "sha256")
        stream = hashlib.shake_256(seed).digest(2 * len(values))
        return [
            int.from_bytes(stream[2 * place : 2 * place + 2], "big") % len(alphabet)
            for place, alphabet in enumerate(alphabets)
        ]


def _plain(character: str) -> str:
    """Return a character as one of the alphabets; what is not ASCII becomes a letter."""
    if character.isascii():
        return character.lower()
    return _LETTERS[ord(character) % len(_LETTERS)]


def _is_hexadecimal(characters: Sequence[str]) -> bool:
    digits = sum(one.isdigit() for one in characters)
    return digits < len(characters) and (digits > 0 or len(characters) > 3) and _HEXADECIMAL.issuperset(characters)


def _joined(values: Sequence[int], sizes: Sequence[int]) -> tuple[int, int]:
    number, size = 0, 1
    for value, one in zip(values, sizes, strict=True):
        number, size = number * one + value, size * one
    return number, size


def _split(number: int, sizes: Sequence[int]) -> list[int]:
    values: list[int] = []
    for size in reversed(sizes):
        number, value = divmod(number, size)
        values.append(value)
    return values[::-1]

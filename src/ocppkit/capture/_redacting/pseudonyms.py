"""Pseudonyms that keep the form of what they stand for: its length, its punctuation, its letters, digits and case.

A word is permuted among the words of its form, by a Feistel network over keyed BLAKE2: two words never share a
pseudonym, and the same word has the same one wherever it stands. Very long words are replaced by a keyed stream.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container
from typing import Final, final

_ROUNDS: Final = 4  # as many as make a permutation that tells nothing, if what they mix does not
_LONGEST_PERMUTED: Final = 64  # letters and digits: a half has one byte of a digest for each
_MOST_KEPT: Final = 8192

_DIGITS: Final = b"0123456789"
_HEXADECIMAL: Final = b"0123456789abcdef"
_LETTERS: Final = b"abcdefghijklmnopqrstuvwxyz"
_OTHERS: Final = bytes(set(range(256)) - set(_DIGITS + _LETTERS))

# Of each character of a word in lower case: the first of its alphabet, and how many that has.
_FIRSTS: Final = bytes(48 if one in _DIGITS else 97 for one in range(256))
_SIZES: Final = bytes(10 if one in _DIGITS else 26 for one in range(256))
_HEXADECIMAL_SIZES: Final = bytes(10 if one in _DIGITS else 6 for one in range(256))

# A byte of a stream as a character of each alphabet.
_STREAMED: Final = {
    10: bytes(_DIGITS[one % 10] for one in range(256)),
    26: bytes(_LETTERS[one % 26] for one in range(256)),
    6: bytes(_LETTERS[one % 6] for one in range(256)),
}
_BETWEEN: Final = re.compile(rb"[^0-9a-z]+")
_RUN: Final = re.compile(rb"(?P<digits>[0-9]+)|[a-z]+")

# Schemes tell nothing; of an escape in a URI the character is replaced that it stands for.
_PIECE: Final = re.compile(
    r"(?P<scheme>\b(?:https?|ftps?|sftp|wss?|file)(?=://))|%(?P<escape>[0-9A-Fa-f]{2})"
    r"|(?P<word>[^\s\"'<>{}()\[\],;=&/|#?\\%]+)|(?P<other>[^\s])",
    re.ASCII,
)
_ONE_WORD: Final = re.compile(r"[^\s\"'<>{}()\[\],;=&/|#?\\%]+", re.ASCII)


@final
class Pseudonyms:
    """Makes pseudonyms under a key: with the same key, the same ones."""

    __slots__ = ("_key", "_known")

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.blake2s(key, person=b"ocppkit").digest()
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

        if _ONE_WORD.fullmatch(text) is not None:
            return text if text in keep else self.word(text)
        return _PIECE.sub(replaced, text)

    def word(self, word: str, avoid: Container[str] = ()) -> str:
        """Replace a word; ``avoid``: what it must not become."""
        known = self._known.get(word)
        if known is None:
            known = self._replaced(word)
            if len(word) <= 2 * _LONGEST_PERMUTED:
                if len(self._known) >= _MOST_KEPT:
                    self._known.clear()
                self._known[word] = known
        return known if known not in avoid else self.word(known, avoid)

    def number(self, digits: str) -> str:
        """Replace the digits of a JSON number, which cannot begin with 0 unless that is all of it."""
        sign, digits = ("-", digits[1:]) if digits[:1] == "-" else ("", digits)
        if len(digits) < 2 or not digits.isdecimal():
            return sign + self.word(digits)
        return f"{sign}{1 + (int(self.word(digits[0])) + int(digits[1])) % 9}{self.word(digits[1:])}"

    def _replaced(self, word: str) -> str:
        lower = word.lower()
        folded = lower.encode() if word.isascii() else bytes(map(_plain, word))
        plain = folded.translate(None, _OTHERS)
        if not plain:
            return word
        new = self._new(plain)
        if len(plain) < len(folded):
            pieces: list[bytes] = []
            end = others = 0
            for match in _BETWEEN.finditer(folded):
                pieces += (new[end - others : match.start() - others], match[0])
                end = match.end()
                others += end - match.start()
            new = b"".join([*pieces, new[end - others :]])
        if not word.isascii():
            new_text = [chr(a) if b.isalnum() else b for a, b in zip(new, word, strict=True)]
            return "".join([a.upper() if b.isupper() else a for a, b in zip(new_text, word, strict=True)])
        text = new.decode("ascii")
        if lower == word:
            return text
        if word.isupper():
            return text.upper()
        return "".join([a.upper() if b.isupper() else a for a, b in zip(text, word, strict=True)])

    def _new(self, plain: bytes) -> bytes:
        """Replace digits and letters in lower case."""
        hexadecimal = _is_hexadecimal(plain)
        if len(plain) > _LONGEST_PERMUTED:
            return self._stream(plain, 6 if hexadecimal else 26)
        firsts, sizes = plain.translate(_FIRSTS), plain.translate(_HEXADECIMAL_SIZES if hexadecimal else _SIZES)
        new = self._permuted(plain, firsts, sizes)
        # What is hexadecimal by its looks must not be the pseudonym of what is not: its own one could be the same.
        while not hexadecimal and _is_hexadecimal(new):
            new = self._permuted(new, firsts, sizes)
        return new

    def _permuted(self, plain: bytes, firsts: bytes, sizes: bytes) -> bytes:
        """Permute a word: what one half says is added to the other, character by character, in each round."""
        middle = len(plain) // 2
        still, moving = plain[:middle], plain[middle:]
        of_still = firsts[:middle], sizes[:middle]
        of_moving = firsts[middle:], sizes[middle:]
        for number in range(_ROUNDS):
            mixed = hashlib.blake2s(bytes((number,)) + sizes + still, key=self._key).digest()
            moved = bytes(
                [
                    first + (one - first + add) % size
                    for one, add, first, size in zip(moving, mixed, *of_moving, strict=False)
                ]
            )
            still, moving, of_still, of_moving = moved, still, of_moving, of_still
        return still + moving  # an even number of rounds: each half is where it was

    def _stream(self, plain: bytes, letters: int) -> bytes:
        seed = hashlib.blake2s(plain, key=self._key).digest()
        stream = hashlib.shake_256(seed).digest(len(plain))

        def replaced(match: re.Match[bytes]) -> bytes:
            return stream[match.start() : match.end()].translate(_STREAMED[10 if match["digits"] else letters])

        return _RUN.sub(replaced, plain)


def _plain(character: str) -> int:
    """Return a character as one of the alphabets, or as itself; what is not ASCII becomes a letter."""
    if character.isascii():
        return ord(character.lower())
    return _LETTERS[ord(character) % len(_LETTERS)] if character.isalnum() else 0


def _is_hexadecimal(plain: bytes) -> bool:
    letters = len(plain.translate(None, _DIGITS))
    return letters > 0 and (letters < len(plain) or letters > 3) and not plain.translate(None, _HEXADECIMAL)

"""How messages for people put things: numbers of something, long texts, and what a terminal would obey."""

from __future__ import annotations

__all__ = ["amount", "printable", "shortened"]


def amount(number: int, thing: str) -> str:
    """Return so many things, in the plural where it is due."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def shortened(text: str, most: int) -> str:
    """Return a text of at most so many characters; one that was cut ends in an ellipsis."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def printable(text: str) -> str:
    """Return a text as one line that a terminal shows and does not obey: other characters as their escapes."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)

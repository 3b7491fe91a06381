"""Docstrings as Markdown: code in double backticks, sections such as ``Raises:``, and blocks after a double colon."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator

Link = Callable[[str], str | None]
"""Returns where a name is described, None if it is not."""

_CODE = re.compile(r"``([^`]+)``|`([^`]+)`")
_SECTION = re.compile(r"^(Raises|Note):\n((?:[ ]{4}.*\n?|\n)+)", re.MULTILINE)
_ENTRY = re.compile(r"^(?P<what>[\w.]+(?:, [\w.]+)*): (?P<when>.*)$")
_ESCAPED = str.maketrans({"<": "&lt;", "*": r"\*", "_": r"\_", "[": r"\["})


def markdown(doc: str, link: Link) -> str:
    """Return a docstring as Markdown."""
    text = inspect.cleandoc(doc)
    parts: list[str] = []
    end = 0
    for found in _SECTION.finditer(text):
        parts += [_paragraphs(text[end : found.start()], link), _section(found[1], inspect.cleandoc(found[2]), link)]
        end = found.end()
    parts.append(_paragraphs(text[end:], link))
    return "\n\n".join(part for part in parts if part)


def inline(text: str, link: Link) -> str:
    """Return a text as Markdown of one line."""
    return _marked(" ".join(text.split()), link)


def _paragraphs(text: str, link: Link) -> str:
    blocks = re.split(r"\n\s*\n", text.strip("\n"))
    return "\n\n".join(block if block.startswith("    ") else _block(block, link) for block in blocks).strip("\n")


def _block(block: str, link: Link) -> str:
    if block.strip() == "::":  # what follows is indented, and so a block in Markdown too
        return ""
    return _marked(block, link)


def _section(title: str, body: str, link: Link) -> str:
    return "\n".join([f"**{title}**", "", *(f"- {inline(entry, link)}" for entry in _entries(body))])


def _entries(body: str) -> Iterator[str]:
    """Yield the entries of a section; a line that begins none continues one."""
    entry = ""
    for line in body.splitlines():
        found = _ENTRY.match(line)
        if found is None:
            entry += f" {line.strip()}"
            continue
        if entry:
            yield entry
        entry = f"{', '.join(f'``{name}``' for name in found['what'].split(', '))}: {found['when']}"
    yield entry


def _marked(text: str, link: Link) -> str:
    parts: list[str] = []
    end = 0
    for found in _CODE.finditer(text):
        code = found[1] or found[2]
        place = link(code)
        parts += [text[end : found.start()].translate(_ESCAPED), f"[`{code}`]({place})" if place else f"`{code}`"]
        end = found.end()
    return "".join([*parts, text[end:].translate(_ESCAPED)])

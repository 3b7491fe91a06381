"""Pieces of text that all printers use."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from codegen.model import Edition

WIDTH: Final = 120


def header(edition: Edition, what: str) -> list[str]:
    """Open a printed module: what it is, and how it is made again."""
    made = f"Printed by `python -m codegen` from schemas/{edition.package}; do not edit."
    return [
        *docstring(f"{what} of OCPP {edition.version}.", [made]),
        "",
        "from __future__ import annotations",
        "",
    ]


def docstring(first: str, more: Sequence[str] = (), indent: str = "") -> list[str]:
    """Write a docstring of one sentence and further paragraphs, wrapped."""
    opening = _wrap(f'"""{first}', indent)
    if not more and len(opening) == 1 and len(opening[0]) <= WIDTH - 3:
        return [f'{opening[0]}"""']
    lines = opening
    for paragraph in more:
        lines += ["", *_wrap(paragraph, indent)]
    return [*lines, f'{indent}"""']


def call(head: str, arguments: Sequence[str], tail: str = "", indent: str = "") -> list[str]:
    """Write ``head(arguments)tail`` on one line, or with one argument a line where that is too long."""
    line = f"{indent}{head}({', '.join(arguments)}){tail}"
    if len(line) <= WIDTH:
        return [line]
    return [f"{indent}{head}(", *(f"{indent}    {argument}," for argument in arguments), f"{indent}){tail}"]


def name_list(head: str, names: Iterable[str]) -> list[str]:
    """Write a list of names in quotes, filled to the width."""
    text = ", ".join(quoted(name) for name in names)
    if len(head) + len(text) + 5 <= WIDTH:
        return [f"{head} = [{text}]"]
    filled = textwrap.wrap(text, WIDTH - 5)
    return [f"{head} = [", *(f"    {line.rstrip(',')}," for line in filled), "]"]


def imports(module: str, names: Iterable[str]) -> list[str]:
    """Import names from a module, one a line where they do not fit in one."""
    ordered = sorted(set(names), key=isort)
    if not ordered:
        return []
    line = f"from {module} import {', '.join(ordered)}"
    return [line] if len(line) <= WIDTH else [f"from {module} import (", *(f"    {name}," for name in ordered), ")"]


def isort(name: str) -> tuple[bool, bool, list[str | int]]:
    """Order imported names as ruff does: constants, classes, functions; digits count as numbers."""
    parts = re.split(r"(\d+)", name)
    return (not name.isupper(), not name[:1].isupper(), [int(p) if p.isdecimal() else p for p in parts])


def quoted(text: str) -> str:
    """Write a Python string literal in double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def tuple_text(values: Sequence[str]) -> str:
    """Write a tuple of string literals."""
    return f"({', '.join(map(quoted, values))}{',' if len(values) == 1 else ''})"


def camel(name: str) -> str:
    """Write a Python name the way the standard usually writes a property."""
    first, *more = name.split("_")
    return first + "".join(word.capitalize() for word in more)


def listed(names: Sequence[str], most: int = 3) -> str:
    """Write ``a, b and c``, or ``a, b, c and 5 more``."""
    if len(names) > most + 1:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _wrap(paragraph: str, indent: str) -> list[str]:
    return textwrap.wrap(
        paragraph,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""Pages of tables and drawings: one file without scripts that fetches nothing."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape
from typing import Final

_STYLE: Final = """
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; position: sticky; top: 0; background: Canvas; }
th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, CanvasText 15%, transparent);
  vertical-align: top; overflow-wrap: anywhere; }
"""

Table = tuple[str, Sequence[str], Iterable[Sequence[object]]]
"""A title, the names of the columns, and the rows."""


def report_page(title: str, tables: Iterable[Table]) -> str:
    """Return a page of tables; whatever they hold is text and never markup."""
    return page(title, (table_part(*table) for table in tables))


def page(title: str, parts: Iterable[str], style: str = "") -> str:
    """Return a page of parts, which are markup, with more of a style."""
    style = _STYLE + style
    policy = f"default-src 'none'; style-src 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f"{''.join(parts)}</body>\n</html>\n"
    )


def table_part(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]], above: str = "") -> str:
    """Return a table as the part of a page; whatever it holds is text, but for the markup between title and table."""
    return "".join(_table(title, columns, rows, above))


def _table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]], above: str) -> Iterator[str]:
    yield f'<h2>{escape(title)}</h2>\n{above}<div class="wide"><table>\n<thead><tr>'
    yield "".join(f'<th scope="col">{escape(name)}</th>' for name in columns)
    yield "</tr></thead>\n<tbody>\n"
    for row in rows:
        cells = "".join(f"<td>{'' if cell is None else escape(str(cell))}</td>" for cell in row)
        yield f"<tr>{cells}</tr>\n"
    yield "</tbody>\n</table></div>\n"

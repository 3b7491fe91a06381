"""What MkDocs asks while it builds the site: pages are printed, pictures drawn, files of the repository taken in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from docs.site import api, pictures, tables
from ocppkit import VERSIONS
from ocppkit.json import is_array, is_mapping

DOCS = Path(__file__).parent.parent
ROOT = DOCS.parent
ASSETS = DOCS / "site" / "assets"

TAKEN_IN = {
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
}
"""Pages of the repository, and where they stand in the site."""
REFERENCE = "reference/"
"""Where the pages are that are printed."""
_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]\[]*)\]\(([^)#\s]+)(#[^)]*)?\)")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the printed pages into the navigation."""
    settings: dict[str, Any] = config  # type: ignore[assignment]
    settings["nav"] = _filled(settings["nav"])
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what no file in docs/ holds."""
    for path, text in {**printed(), **taken_in(), **programs()}.items():
        files.append(File.generated(config, path, content=text))
    for asset in ASSETS.iterdir():
        files.append(File.generated(config, f"assets/{asset.name}", abs_src_path=str(asset)))
    return files


def on_page_markdown(markdown: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """Draw the state diagrams, lead links to programs to their pages, and say what browsers and searches are told."""
    heading = _HEADING.search(markdown)
    if heading is not None and heading[1] != config.site_name:
        page.meta.setdefault("title", heading[1])  # the navigation's says no version
    if page.file.src_uri.startswith(REFERENCE):
        page.meta["search"] = {"boost": 0.5}  # explanations come first
    return pictures.drawn(re.sub(r"\]\((\w+)\.py\)", r"](\1.md)", markdown))


def on_page_content(html: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """Mark the tables of the standard for the style sheet."""
    return html.replace("<table>", "<table data-reference>") if page.file.src_uri.startswith(REFERENCE) else html


@cache
def printed() -> Mapping[str, str]:
    """Return the pages of the API and of the standard, by path."""
    pages = {page.path: api.written(page) for page in api.pages()}
    return pages | {f"{api.FOLDER}/index.md": api.index()} | tables.pages()


def taken_in() -> Mapping[str, str]:
    """Return the pages of the repository, their links as they must be in the site."""
    return {path: _relinked((ROOT / name).read_text(encoding="utf-8")) for name, path in TAKEN_IN.items()}


def programs() -> Mapping[str, str]:
    """Return a page for each program of docs/servers."""
    return {
        f"servers/{file.stem}.md": f"# {file.name}\n\n```python\n{file.read_text(encoding='utf-8')}```\n"
        for file in sorted((DOCS / "servers").glob("*.py"))
        if file.name != "__init__.py"
    }


def _relinked(text: str) -> str:
    """Lead the links of a page that stood in the root to the site; those to what it has not become text."""

    def link(found: re.Match[str]) -> str:
        said, target, anchor = found[1], found[2], found[3] or ""
        if "://" in target:
            return found[0]
        if target.startswith("docs/"):
            return f"[{said}](../{target.removeprefix('docs/')}{anchor})"
        return f"[{said}](../{TAKEN_IN[target]}{anchor})" if target in TAKEN_IN else said

    return _LINK.sub(link, text)


def _filled(entry: Any) -> Any:
    """Return an entry of the navigation with printed pages in place of a path that begins with a star."""
    if is_mapping(entry):
        return {title: _filled(value) for title, value in entry.items()}
    if is_array(entry):
        return [_filled(one) for one in entry]
    return list(_entries(entry.removeprefix("*"))) if entry.startswith("*") else entry


def _entries(folder: str) -> Iterable[Any]:
    if folder == "servers/":
        return ["servers/README.md", *({Path(path).stem: path} for path in programs())]
    if folder == f"{api.FOLDER}/":
        return [f"{api.FOLDER}/index.md", *({page.title: page.path} for page in api.pages())]
    version = next(version for version in VERSIONS if folder == f"reference/{tables.short(version)}/")
    return [
        {title: f"{folder}{name}.md"} if title else f"{folder}{name}.md" for name, title in tables.contents(version)
    ]

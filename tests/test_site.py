"""The documentation site is built without a warning, has every public name, and works without a network."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Generator, Iterator
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

import ocppkit
from docs.site.api import place
from docs.site.tables import block_page, short, title
from ocppkit import VERSIONS, Version
from ocppkit._engine.state import IN, OUT
from ocppkit.messages import Sender
from tests.browser import browser

ROOT = Path(__file__).parent.parent
CONFIG = ROOT / "docs" / "site" / "mkdocs.yml"
LONGEST = 30_000  # milliseconds; a search index takes two seconds of a quiet machine
SEEN = (
    "index.html",
    "engine.html",
    "start/csms.html",
    "reference/v21/smart-charging.html",
    "reference/api/ocppkit.html",
)
"""Pages that are looked at."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site."""
    folder = tmp_path_factory.mktemp("site")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--config-file",
        str(CONFIG),
        "--site-dir",
        str(folder),
    ]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr, done.stderr
    return folder


@pytest.fixture(scope="module")
def chromium() -> Generator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture
def page(chromium: Browser) -> Generator[Page]:
    """Open a tab that fails the test when a script of the page does, or when it asks another machine for something."""
    tab = chromium.new_page(viewport={"width": 1300, "height": 900})
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.on("request", lambda request: None if is_near(request.url) else faults.append(request.url))
    tab.set_default_timeout(LONGEST)
    yield tab
    tab.close()
    assert faults == []


def is_near(url: str) -> bool:
    return url.startswith(("file:", "data:", "blob:", "http://127.0.0.1:"))


@pytest.fixture(params=["opened from a file", "served"])
def root(request: pytest.FixtureRequest, site: Path) -> Generator[str]:
    """Give the address of the site, both ways."""
    if request.param == "opened from a file":
        yield site.as_uri()
        return
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


# What it holds


def public() -> Iterator[tuple[str, str]]:
    """Yield the public names by module, as Python has them."""
    source = Path(ocppkit.__file__).parent
    for file in sorted(source.rglob("*.py")):
        parts = file.relative_to(source.parent).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        module = ".".join(parts)
        if any(part.startswith("_") for part in parts) or module.startswith("ocppkit.cli"):
            continue
        if "__all__" in file.read_text(encoding="utf-8"):
            yield from ((module, name) for name in import_module(module).__all__)


def anchors(page: Path) -> set[str]:
    return set(re.findall(r'\bid="([^"]+)"', page.read_text(encoding="utf-8")))


def of_version(module: str) -> type[Version] | None:
    return next((one for one in VERSIONS if module.startswith(f"{one.package}.")), None)


def test_the_reference_describes_every_public_name(site: Path) -> None:
    everywhere = {file: anchors(file) for file in (site / "reference").rglob("*.html")}
    named: dict[str, set[str]] = {short(one): set() for one in VERSIONS}
    for file, ids in everywhere.items():
        named.get(file.parent.name, set()).update(ids)
    missing: list[str] = []
    names = list(public())
    for module, name in names:
        version = of_version(module)
        if version is not None:
            within = module.rpartition(".")[2]
            anchor = f"{short(version)}.{within + '.' if within in ('keys', 'variables') else ''}{name}"
            found = anchor in named[short(version)]
        else:
            where = place(module, name) or "#"
            path, _, anchor = where.partition("#")
            found = anchor in everywhere.get((site / path).with_suffix(".html"), set())
        if not found:
            missing.append(f"{module}.{name}")
    assert missing == []
    assert len(names) > 2500


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: short(version))
def test_every_action_stands_in_its_block_with_who_asks_it(version: type[Version], site: Path) -> None:
    index = (site / "reference" / short(version) / "index.html").read_text(encoding="utf-8")
    rows = {cells[0]: cells for cells in table(index)}
    assert list(rows) == list(version.actions)
    for action in version.actions.values():
        asker = {Sender.STATION: "station", Sender.CSMS: "CSMS", Sender.BOTH: "either"}[action.sender]
        assert rows[action.name][1:3] == [asker, title(version, action.block)]
        assert rows[action.name][3].endswith("."), action.name
        page = site / "reference" / short(version) / f"{block_page(version, action.block)}.html"
        assert f"{short(version)}.{action.name}" in anchors(page)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: short(version))
def test_every_message_and_type_has_the_fields_and_limits_of_its_schema(version: type[Version], site: Path) -> None:
    folder = ROOT / "schemas" / short(version)
    types = json.loads((folder / "types.json").read_text(encoding="utf-8"))["$defs"]
    schemas = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in folder.glob("*.json")} | types
    compared = 0
    for file in (site / "reference" / short(version)).glob("*.html"):
        parts = re.split(rf'<h[23] id="{short(version)}\.(\w+)"', file.read_text(encoding="utf-8"))
        for name, text in zip(parts[1::2], parts[2::2], strict=True):
            schema = schemas.get(name, {})
            if "properties" not in schema:
                continue
            compared += 1
            rows = table(text)
            assert [row[0] for row in rows] == list(schema["properties"]), name
            assert {row[0] for row in rows if row[3] == "yes"} == set(schema.get("required", ())), name
            for row, rule in zip(rows, schema["properties"].values(), strict=True):
                for keyword in ("maxLength", "minimum", "maximum", "minItems", "maxItems", "multipleOf"):
                    assert keyword not in rule or f"{rule[keyword]:g}" in row[4], (name, row, keyword)
    assert compared > len(version.actions)


def table(html: str) -> list[list[str]]:
    """Return the cells of the first table, its head left out."""
    body = re.search(
        r"<tbody>(.*?)</tbody>", html.partition("<h2")[0] if "<tbody>" in html.partition("<h2")[0] else html, re.DOTALL
    )
    rows = re.findall(r"<tr>(.*?)</tr>", body[1], re.DOTALL) if body else []
    return [
        [unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)]
        for row in rows
    ]


def test_the_pictures_have_every_state_and_every_way(site: Path) -> None:
    pictures = re.findall(
        r'<figure class="states">(.*?)</figure>', (site / "engine.html").read_text(encoding="utf-8"), re.DOTALL
    )
    tables: tuple[Any, ...] = (OUT, IN)
    assert len(pictures) == len(tables)
    for picture, ways in zip(pictures, tables, strict=True):
        assert [state.name for state in ways] == re.findall(r'class="state"[^>]*>(\w+)<', picture)
        assert len(re.findall(r"<path d=", picture)) == sum(len(set(targets.values())) for targets in ways.values())
        shown = " ".join(re.findall(r'class="label"[^>]*>([^<]*)<', picture))
        assert all(event.name in shown for targets in ways.values() for event in targets)


def test_the_titles_that_a_browser_shows_are_all_different(site: Path) -> None:
    titles: dict[str, list[str]] = {}
    for file in site.rglob("*.html"):
        found = re.search("<title>([^<]*)", file.read_text(encoding="utf-8"))
        assert found is not None
        titles.setdefault(found[1], []).append(file.relative_to(site).as_posix())
    assert {title: files for title, files in titles.items() if len(files) > 1} == {
        "ocppkit": ["404.html", "index.html"]
    }


def test_nothing_is_taken_from_elsewhere(site: Path) -> None:
    fetched = re.compile(
        r"""<(?:script|img|iframe|source)\b[^>]*\bsrc="(?:https?:)?//|<link\b(?![^>]*rel="canonical")[^>]*href="(?:https?:)?//"""
    )
    assert [file.name for file in site.rglob("*.html") if fetched.search(file.read_text(encoding="utf-8"))] == []
    styles = [
        file
        for file in site.rglob("*.css")
        if re.search(r"(?:url\(|@import )['\"]?(?:https?:)?//", file.read_text(encoding="utf-8"))
    ]
    assert styles == []


def test_it_holds_no_program_and_no_file_of_ours_beside_the_pages(site: Path) -> None:
    assert [file.name for file in site.rglob("*.py")] == []
    assert not (site / "site").exists()
    assert not (site / "demo").exists()


# How it looks


def test_the_search_finds_what_is_looked_for(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    page.click("input.md-search__input")
    for words, target in (
        ("SetChargingProfileRequest", "smart-charging.html"),
        ("CallTimedOutError", "ocppkit.html"),
        ("nginx", "proxies.html"),
    ):
        page.keyboard.press("Control+A")
        page.keyboard.type(words)
        result = page.locator(f".md-search-result__link[href*='{target}']").first
        result.wait_for(state="attached")
    result.click()
    page.wait_for_url("**/howto/proxies.html*")
    assert page.locator("h1").inner_text().startswith("Behind a reverse proxy")


def test_the_search_finds_a_guide_before_the_reference(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.click("input.md-search__input")
    page.keyboard.type("Basic auth")
    page.locator(".md-search-result__meta", has_text="matching").wait_for(state="attached")
    first = page.locator(".md-search-result__link").first.get_attribute("href")
    assert first is not None
    assert first.split("?")[0].split("#")[0] == (site / "handshake.html").as_uri()


def test_the_navigation_leads_through_the_tabs(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    for tab, heading in (
        ("Start", "Installing"),
        ("How to", "How to"),
        ("Topics", "The design"),
        ("Reference", "Reference"),
        ("Project", "The project"),
    ):
        page.wait_for_load_state("networkidle")  # a page that is left while it fetches has a fault
        page.locator(".md-tabs__link", has_text=tab).first.click()
        assert page.locator("h1").inner_text().startswith(heading)
    page.wait_for_load_state("networkidle")
    page.goto(f"{root}/reference/index.html")
    page.wait_for_load_state("networkidle")
    page.locator(".md-nav--primary a", has_text="OCPP 2.0.1").first.click()
    assert page.locator("h1").inner_text().startswith("OCPP 2.0.1")


def test_code_is_coloured_in_the_light_and_in_the_dark(page: Page, site: Path) -> None:
    page.emulate_media(color_scheme="light")
    page.goto((site / "start" / "csms.html").as_uri())
    light = colours(page)
    page.locator("label[for=__palette_1]").click()
    dark = colours(page)
    assert len({*light, *dark}) == 6


def colours(page: Page) -> tuple[str, str, str]:
    """Return the colours of the page, of a keyword and of a name."""
    of = "([selector, what]) => getComputedStyle(document.querySelector(selector))[what]"
    wanted = (("body", "backgroundColor"), ("pre .kn", "color"), ("pre .n", "color"))
    page_colour, keyword, name = (str(page.evaluate(of, list(one))) for one in wanted)
    return page_colour, keyword, name


@pytest.mark.parametrize("name", ["bridge-actions.html", "handshake.html", "reference/v21/types.html"])
def test_a_wide_screen_shows_tables_whole(name: str, page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    page.goto((site / name).as_uri())
    hidden = "all => all.map(one => one.scrollWidth - one.clientWidth)"
    assert max(page.eval_on_selector_all(".md-typeset__scrollwrap", hidden)) <= 1


@pytest.mark.parametrize("name", SEEN)
def test_a_narrow_screen_shows_a_page_without_scrolling_sideways(name: str, page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto((site / name).as_uri())
    widths = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert widths[0] <= widths[1]
    page.locator("label.md-header__button[for=__drawer]").click()
    page.locator(".md-nav--primary").first.wait_for(state="visible")

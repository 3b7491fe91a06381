"""What the site's pages are printed of: docstrings, signatures, state diagrams, and the library's own tables."""

from __future__ import annotations

import ast
import re
from itertools import pairwise

import pytest

from docs.site import api, docstrings, pictures, signatures, source, tables
from ocppkit import OCPP16, OCPP201, VERSIONS


def link(code: str) -> str | None:
    return {"Store": "store.md#Store"}.get(code)


@pytest.mark.parametrize(
    ("doc", "markdown"),
    [
        ("Takes ``None``, and <tags> *of* a_name.", r"Takes `None`, and &lt;tags> \*of\* a\_name."),
        ("Keeps a ``Store``.", "Keeps a [`Store`](store.md#Store)."),
        ("One.\n\n    Two.\n    ", "One.\n\nTwo."),
        (
            "Says.\n\n    Raises:\n        ValueError: it is\n            wrong.\n        A, B: else.\n\n    More.",
            "Says.\n\n**Raises**\n\n- `ValueError`: it is wrong.\n- `A`, `B`: else.\n\nMore.",
        ),
        ("A tree.\n\n    ::\n\n        A\n        └── B\n    ", "A tree.\n\n\n\n    A\n    └── B"),
    ],
    ids=["escapes", "links", "indentation", "sections", "blocks"],
)
def test_a_docstring_becomes_markdown(doc: str, markdown: str) -> None:
    assert docstrings.markdown(doc, link) == markdown


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("def f(self, a: int, *, b: str = 'x', **more: int): ...", "def f(a: int, *, b: str = 'x', **more: int)"),
        ("async def f(a, /, b=1, *rest): ...", "async def f(a, /, b=1, *rest)"),
        ("@classmethod\ndef f(cls) -> int: ...", "@classmethod\ndef f() -> int"),
        ("@cache\ndef f(self, /) -> int: ...", "def f() -> int"),
        (
            f"def f(self, {'a' * 40}: int, {'b' * 40}: int) -> int: ...",
            f"def f(\n    {'a' * 40}: int,\n    {'b' * 40}: int,\n) -> int",
        ),
    ],
    ids=["keywords", "positional", "classmethod", "self alone", "long"],
)  # fmt: skip
def test_a_signature_is_shown_as_a_caller_needs_it(code: str, shown: str) -> None:
    function = ast.parse(code).body[0]
    assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
    assert signatures.of_function(function) == shown


DIAGRAM = """\
    [*] --> A
    A: A (first)
    A --> B: GO
    B: B (second)
    B --> B: AGAIN
    B --> C: ON
    B --> A: BACK
    C: C (third)
    C --> A: OVER, ALL
"""


def test_a_state_diagram_is_drawn_with_every_state_and_way() -> None:
    picture = pictures.svg(DIAGRAM)
    assert re.findall(r'class="state"[^>]*>(\w+)<', picture) == ["A", "B", "C"]
    assert re.findall(r'class="label"[^>]*>([^<]*)<', picture) == ["GO", "AGAIN", "ON", "BACK", "OVER, ALL"]
    assert picture.count("<path d=") == 5


WORDS = "AND AGAIN, UNTIL THE LINES ARE THREE, AND THE LAST IS BELOW THE STATE"


def test_a_label_below_the_last_state_is_inside_the_picture() -> None:
    picture = pictures.svg(f"{DIAGRAM}    C --> C: AGAIN\n    C --> C: {WORDS}\n")
    height = float(re.findall(r'viewBox="0 0 \d+ (\d+)"', picture)[0])
    lowest = max(float(y) for y in re.findall(r'<text [^>]*y="([\d.]+)"', picture))
    bottom = max(float(y) + float(tall) for y, tall in re.findall(r'<rect [^>]*y="(\d+)"[^>]*height="(\d+)"', picture))
    assert lowest > bottom
    assert height >= lowest + 4  # what hangs below a line


def test_no_two_ways_of_a_state_diagram_share_a_line_or_a_port() -> None:
    paths = re.findall(r"<path d=.M([\d.-]+),([\d.-]+) H([\d.-]+) V([\d.-]+) H", pictures.svg(DIAGRAM))
    ports = [(x, y) for x, start, _, end in paths for y in (start, end)]
    assert len(set(ports)) == len(ports) == 6
    upright = sorted((lane, *sorted((int(start), int(end)))) for _, start, lane, end in paths)
    for (lane, _, end), (other, start, _) in pairwise(upright):
        assert lane != other or end < start


def test_a_line_that_no_state_diagram_has_is_named() -> None:
    with pytest.raises(ValueError, match=r"'    A <-- B' is no line of a state diagram"):
        pictures.svg("    [*] --> A\n    A <-- B\n")


def test_other_blocks_of_a_page_stay_as_they_are() -> None:
    page = "```mermaid\nflowchart\nA --> B\n```\n\n```python\nstateDiagram\n```\n"
    assert pictures.drawn(page) == page
    assert "<svg" in pictures.drawn(f"text\n\n```mermaid\nstateDiagram-v2\n{DIAGRAM}```\n")


def test_a_class_is_shown_with_its_fields_and_with_the_methods_of_its_private_bases() -> None:
    page = next(page for page in api.pages() if page.title == "ocppkit.asyncio")
    text = api.written(page)
    for anchor in ("StationPeer.call", "StationPeer.run", "StationPeer.close", "CsmsPeer.send", "Stations.call"):
        assert f"#ocppkit.asyncio.{anchor} }}" in text
    assert "_wake" not in text
    assert "- `REPLACE = 'replace'`: It takes the place of the first one" in text
    top = api.written(next(page for page in api.pages() if page.title == "ocppkit"))
    assert top.count("def on(action: ") == 2  # its overloads
    assert "- `subprotocol = 'ocpp1.6'`: The WebSocket subprotocol: `ocpp2.0.1`.\n" in top  # as its base says


@pytest.mark.parametrize("title", ["ocppkit.asyncio", "ocppkit.sync", "ocppkit.testing"])
def test_options_that_are_handed_on_lead_to_where_they_are_described(title: str) -> None:
    text = api.written(next(page for page in api.pages() if page.title == title))
    told = "`options`: those of [`CsmsConnection`](ocppkit.md#ocppkit.CsmsConnection)."
    assert text.count(told) == text.count("**options: Unpack[Options[V]]") > 0


def test_a_default_that_has_a_name_is_shown_as_its_value() -> None:
    text = api.written(next(page for page in api.pages() if page.title == "ocppkit"))
    assert "    timeout: float = 30.0,\n" in text
    assert "    reading: Leniency = ERRATA,\n" in text
    assert "[`Limits`](#ocppkit.Limits)" in text


def test_the_index_of_the_api_names_the_modules_of_each_room() -> None:
    assert "| [Modules of ocppkit.bridged](bridged-modules.md) | `crossing`, `shared`, `sync` |" in api.index()


def test_a_name_that_several_modules_list_is_described_once() -> None:
    assert api.place("ocppkit.errors", "CallFailed") == "reference/api/ocppkit.md#ocppkit.CallFailed"
    assert api.place("ocppkit.bridge", "Refused") == api.place("ocppkit", "CallRefused")
    assert api.place("ocppkit", "nothing") is None
    described = [(section.module, name) for page in api.pages() for section in page.sections for name in section.names]
    assert len(described) == len(set(described)) == len(set(api.places().values()))


def test_modules_with_an_underscore_and_those_of_the_command_are_not_public() -> None:
    modules = source.public_modules()
    assert "ocppkit.bridge.losses" in modules
    assert not [name for name in modules if "._" in name or name.startswith(("ocppkit.cli", "ocppkit.v16"))]


def test_every_version_has_a_page_for_each_block_and_all_its_pages_are_in_the_contents() -> None:
    pages = tables.pages()
    for version in VERSIONS:
        folder = f"reference/{tables.short(version)}/"
        named = [f"{folder}{name}.md" for name, _ in tables.contents(version)]
        assert sorted(named) == sorted(path for path in pages if path.startswith(folder))
        assert sum(text.count("\nAsked by: ") for path, text in pages.items() if path.startswith(folder)) == len(
            version.actions
        )
    assert tables.title(OCPP201, "K") == "K Smart charging"
    assert tables.title(OCPP16, "LocalAuthListManagement") == "Local authorization list management"


@pytest.mark.parametrize(
    ("path", "row"),
    [
        (
            "v16/smart-charging",
            "| `connectorId` | `connector_id` | integer | yes |  |",
        ),
        (
            "v201/types",
            "| `limit` | `limit` | number | yes | In A or W, by chargingRateUnit |",
        ),
        (
            "v21/types",
            "| `apnPassword` | `apn_password` | text |  | At most 64 characters, secret |",
        ),
        (
            "v16/keys",
            '| <a id="v16.keys.HEARTBEAT_INTERVAL"></a>`HeartbeatInterval`<br>`HEARTBEAT_INTERVAL` | integer | s |',
        ),
        ("v21/values", "| `Energy.Active.Import.Register` | `ENERGY_ACTIVE_IMPORT_REGISTER` |"),
    ],
)  # fmt: skip
def test_a_table_says_what_the_standard_says(path: str, row: str) -> None:
    assert row in tables.pages()[f"reference/{path}.md"]

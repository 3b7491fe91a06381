"""The house stands on its floors: imports go down only, and each third party is let in by one door."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from ocppkit import VERSIONS

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "ocppkit"
CODEGEN = ROOT / "codegen"

# A room may import its own floor and those below. A folder stands for all its modules.
FLOORS = {
    "_text _value _secrets _policy json errors leniency limits ids": 0,
    "protocol versions negotiation frames _lazy _names": 0,
    "enums messages _codec _nodes _readings _walk _walk_out registry": 1,
    "payloads extensions families splitting _sending": 2,
    "calls events registration _engine connection measurements device_model smart_charging": 3,
    "handlers transfers handshake tls store station capture conversations bridge _shell _roster": 4,
    "asyncio sync station_asyncio bridged": 5,
    "converters integrations": 6,
    "cli testing __main__": 7,
}
PRINTED = {version.package.partition(".")[2] for version in VERSIONS}
FLOOR = {room: floor for rooms, floor in FLOORS.items() for room in rooms.split()} | dict.fromkeys(PRINTED, 2)

# Who may import what is not the standard library at run time. The rest of src is the standard library alone.
THIRD_PARTIES = {
    "station": {"attrs"},
    "cli": {"click", "libcst", "rich", "websockets"},
    "converters": {"cattrs"},
    "json": {"orjson"},
    "messages": {"attrs"},
    "bridge": {"attrs"},
    "smart_charging": {"attrs"},
    "integrations": {"jsonschema"},
    "testing": {"attrs", "hypothesis", "pytest"},
}
CODEGEN_MAY = {"attrs", "cattrs"}


class Imports(ast.NodeVisitor):
    """Collects what a module imports when it runs: line, module and the name taken from it."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str, str]] = []

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for child in node.orelse:
                self.visit(child)
        else:
            self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        self.found += [(node.lineno, alias.name, "") for alias in node.names]

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        assert node.level == 0, "relative imports hide where a name comes from"
        self.found += [(node.lineno, node.module or "", alias.name) for alias in node.names]


def imports(path: Path) -> list[tuple[int, str, str]]:
    visitor = Imports()
    visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
    return visitor.found


def room(path: Path) -> str:
    first = path.relative_to(SOURCE).parts[0]
    return first.removesuffix(".py")


def modules() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("*.py") if path != SOURCE / "__init__.py")


def rooms_imported(path: Path) -> Iterator[tuple[int, str]]:
    for line, module, name in imports(path):
        package, _, rest = module.partition(".")
        if package == "ocppkit":
            yield line, rest.partition(".")[0] or name


def test_every_module_has_a_floor_and_every_floor_its_modules() -> None:
    assert {room(path) for path in modules()} == set(FLOOR)


def test_imports_go_down_only() -> None:
    upward = [
        f"{path.relative_to(ROOT)}:{line} imports {imported}"
        for path in modules()
        for line, imported in rooms_imported(path)
        if FLOOR[imported] > FLOOR[room(path)]
    ]
    assert not upward


def test_the_versions_do_not_import_each_other() -> None:
    crossing = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules()
        if room(path) in PRINTED
        for line, imported in rooms_imported(path)
        if imported in PRINTED - {room(path)}
    ]
    assert not crossing


def test_only_the_lazy_loaders_and_the_command_import_by_name() -> None:
    by_name = {room(path) for path in modules() if any(name == "import_module" for _, _, name in imports(path))}
    assert by_name == {"_lazy", "cli", "registry", "testing"}


def test_a_third_party_is_imported_by_its_room_alone() -> None:
    strangers = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in modules()
        for line, module, _ in imports(path)
        if (top := module.partition(".")[0]) not in sys.stdlib_module_names | {"ocppkit"}
        and top not in THIRD_PARTIES.get(room(path), set())
    ]
    assert not strangers


def test_the_engine_has_no_clock_no_thread_and_no_loop() -> None:
    forbidden = {"asyncio", "threading", "time", "socket", "random", "selectors", "concurrent"}
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in modules()
        if FLOOR[room(path)] <= 4
        for line, module, name in imports(path)
        if module.partition(".")[0] in forbidden or ((name == "urandom" or module == "uuid") and room(path) != "ids")
    ]
    assert not found


def test_the_generator_and_the_library_do_not_import_each_other() -> None:
    allowed = sys.stdlib_module_names | {"codegen"} | CODEGEN_MAY
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sorted(CODEGEN.rglob("*.py"))
        for line, module, _ in imports(path)
        if module.partition(".")[0] not in allowed
    ]
    assert not found


def test_a_module_written_by_hand_can_be_held_in_the_head() -> None:
    by_hand = [path for path in modules() if room(path) not in PRINTED] + sorted(CODEGEN.rglob("*.py"))
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in by_hand}
    assert {name: length for name, length in lengths.items() if length > 450} == {}


def test_the_collector_sees_what_the_tests_rely_on(tmp_path: Path) -> None:
    (tmp_path / "sample.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import above\nelse:\n    import below\n"
        "def late():\n    from ocppkit.asyncio import StationPeer\n"
    )
    found = [module for _, module, _ in imports(tmp_path / "sample.py")]
    assert found == ["typing", "below", "ocppkit.asyncio"]

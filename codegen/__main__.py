"""``python -m codegen``: import official schemas, print the packages, compare editions."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from codegen.bridge_facts import read_bridge
from codegen.bridging import compare
from codegen.bridging_checks import faults_of
from codegen.build import build
from codegen.diff import describe
from codegen.documents import SCHEMAS, Documents, read_documents, read_sources, render, render_sources
from codegen.errors import CodegenError
from codegen.facts import FACTS, read_editions, read_names
from codegen.model import Edition
from codegen.names import Namer
from codegen.official import read_bundle, restate
from codegen.printing import print_package
from codegen.printing.bridge import module_of, print_bridge, print_index
from codegen.printing.versions import print_versions
from codegen.registry import (
    describe_registry,
    read_registries,
    read_registry,
    read_registry_facts,
    read_source,
    render_registry,
)
from codegen.registry_printing import print_registry

PACKAGES: Final = Path(__file__).parent.parent / "src" / "ocppkit"


def main(arguments: list[str] | None = None) -> int:
    """Run the generator; a fault is printed, and is exit code 1."""
    options = _parser().parse_args(arguments)
    try:
        match options.command:
            case "import":
                return _import(options.paths, options.schemas, options.facts)
            case "diff":
                return _diff(options.old, options.new, options.schemas)
            case "import-registry":
                return _import_registry(options.folder, options.schemas, options.facts)
            case "diff-registry":
                return _diff_registry(options.old, options.new)
            case _:
                return _print(options.schemas, options.facts, options.packages, check=options.check)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Print ocppkit's packages from schemas/.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print what differs, exit 1 if anything does"
    )
    for name, default in (("schemas", SCHEMAS), ("facts", FACTS), ("packages", PACKAGES)):
        parser.add_argument(f"--{name}", type=Path, default=default, help=f"folder to use instead of {default.name}/")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    importer = commands.add_parser("import", help="restate an official bundle (folder, zip or file) in schemas/")
    importer.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    differ = commands.add_parser("diff", help="describe what changed between two editions, as a changelog section")
    differ.add_argument("old", help="a folder of schemas/, such as v201, or a path")
    differ.add_argument("new")
    registries = commands.add_parser("import-registry", help="restate a folder of registries in schemas/registry")
    registries.add_argument("folder", type=Path, metavar="FOLDER")
    comparer = commands.add_parser("diff-registry", help="describe what changed between two files of schemas/registry")
    comparer.add_argument("old", type=Path)
    comparer.add_argument("new", type=Path)
    return parser


def _import(paths: list[Path], schemas: Path, facts_folder: Path) -> int:
    editions = read_editions(facts_folder)
    bundle = read_bundle(paths, editions.values())
    restated = {package: restate(files, editions[package]) for package, files in bundle.items()}
    for package, documents in restated.items():
        facts = editions[package]
        before = _documents(schemas / package)
        if before is not None:
            print("\n".join(describe(before, documents, facts.title)))
        changed = _write(schemas / package, render(documents), remove="*.json")
        print(
            f"{facts.title}: {len(documents.messages)} messages, {len(documents.types)} types, {changed} files written"
        )
    sources = {
        **read_sources(schemas),
        **{package: documents.sources for package, documents in restated.items()},
    }
    titles = {package: editions[package].title for package in sources}
    (schemas / "SOURCES.toml").write_text(render_sources(titles, sources), encoding="utf-8")
    return 0


def _print(schemas: Path, facts_folder: Path, packages: Path, *, check: bool) -> int:
    faults: list[str] = []
    editions: list[Edition] = []
    namer = Namer(read_names(facts_folder))
    for package, facts in read_editions(facts_folder).items():
        try:
            editions.append(build(read_documents(schemas / package), facts, namer))
        except CodegenError as error:
            faults.append(str(error))
    if faults:
        raise CodegenError("\n".join(faults))
    folders = {packages / edition.package: print_package(edition) for edition in editions}
    registries = read_registries(schemas, [edition.package for edition in editions])
    for edition in editions:
        if edition.package in registries:
            printed = print_registry(registries[edition.package], edition, read_registry_facts(facts_folder), namer)
            folders[packages / edition.package] |= printed
    folders[packages] = {"versions.py": print_versions(editions)}
    folders[packages / "bridge"] = _bridges(editions, facts_folder)
    if check:
        differing = [_differs(folder / name, text) for folder, files in folders.items() for name, text in files.items()]
        return 1 if any(differing) else 0
    for folder, files in folders.items():
        print(f"{folder.name}: {_write(folder, files)} of {len(files)} files written")
    return 0


def _bridges(editions: list[Edition], folder: Path) -> dict[str, str]:
    """Print the bridges between each edition and the one that it extends; what is not chosen yet is one error."""
    by_package = {edition.package: edition for edition in editions}
    files: dict[str, str] = {}
    pairs: list[tuple[Edition, Edition]] = []
    faults: list[str] = []
    for package, edition_facts in read_editions(folder).items():
        if edition_facts.extends is None:
            continue
        older, newer = by_package[edition_facts.extends], by_package[package]
        facts = read_bridge(older.package, newer.package, folder)
        up, down = compare("up", older, newer, facts), compare("down", newer, older, facts)
        faults += faults_of(facts, up, down)
        pairs.append((older, newer))
        files[f"{module_of(older, newer)}.py"] = print_bridge(up.way, down.way)
    if faults:
        raise CodegenError("\n".join(faults))
    return files | ({"_editions.py": print_index(pairs)} if pairs else {})


def _diff(old: str, new: str, schemas: Path) -> int:
    def documents(name: str) -> Documents:
        return read_documents(schemas / name if (schemas / name).is_dir() else Path(name))

    print("\n".join(describe(documents(old), documents(new), f"{Path(old).name} to {Path(new).name}")))
    return 0


def _import_registry(folder: Path, schemas: Path, facts_folder: Path) -> int:
    editions = read_editions(facts_folder)
    sources = {package: folder / f"{package}.json" for package in editions if (folder / f"{package}.json").exists()}
    if not sources:
        raise CodegenError(f"{folder}: has none of {', '.join(f'{package}.json' for package in editions)}")
    for package, source in sources.items():
        facts, path = editions[package], schemas / "registry" / f"{package}.json"
        registry = read_source(source, facts.version)
        if path.exists():
            print("\n".join(describe_registry(read_registry(path), registry, facts.title)))
        written = _write(path.parent, {path.name: render_registry(registry)})
        counts = {name: len(rows) for name, rows in (registry.entries | registry.names).items()}
        print(f"{facts.title}: {', '.join(f'{n} {name}' for name, n in counts.items())}, {written} files written")
    return 0


def _diff_registry(old: Path, new: Path) -> int:
    print("\n".join(describe_registry(read_registry(old), read_registry(new), f"{old.stem} to {new.stem}")))
    return 0


def _documents(folder: Path) -> Documents | None:
    return read_documents(folder) if (folder / "types.json").exists() else None


def _write(folder: Path, files: dict[str, str], *, remove: str | None = None) -> int:
    """Write the files whose text changed, and delete those that are no more; return how many changed."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = 0
    for stale in {path.name for path in folder.glob(remove)} - set(files) if remove else ():
        (folder / stale).unlink()
        changed += 1
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed += 1
    return changed


def _differs(path: Path, text: str) -> bool:
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    lines = list(_unified(before, text, path))
    print("".join(lines), end="")
    return bool(lines)


def _unified(before: str, after: str, path: Path) -> Iterator[str]:
    name = f"{path.parent.name}/{path.name}"
    return difflib.unified_diff(before.splitlines(True), after.splitlines(True), name, f"{name} (printed now)")


if __name__ == "__main__":
    sys.exit(main())

"""The pages of the API: every public name with its signature and its docstrings, module by module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from docs.site.docstrings import Link, inline, markdown
from docs.site.signatures import class_head, of_assignment, of_function
from docs.site.source import (
    Definition,
    Function,
    assigned,
    definition,
    module_doc,
    public_modules,
    public_names,
    with_docs,
)

FOLDER = "reference/api"
OPTIONS = {"Unpack[Options[V]]", "Unpack[Settings[V]]"}
"""The types of the arguments that are handed on to a connection."""


@dataclass(frozen=True)
class Section:
    """A module with the names that are described there, and not before."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """A page: its path, its title and its modules."""

    path: str
    title: str
    sections: tuple[Section, ...]


@cache
def pages() -> tuple[Page, ...]:
    """Return the pages: one for each room, and one for the modules of a room that list further names."""
    found: list[Page] = []
    for room, sections in _rooms().items():
        name = room.removeprefix("ocppkit.")
        own = tuple(section for section in sections if section.module == room)
        inner = tuple(section for section in sections if section.module != room)
        if own:
            found.append(Page(f"{FOLDER}/{name}.md", room, own))
        if inner:
            found.append(Page(f"{FOLDER}/{name}-modules.md", f"Modules of {room}", inner))
    return tuple(found)


@cache
def places() -> dict[tuple[str, str], str]:
    """Return where each definition is described, by its module and name: a path with an anchor."""
    return {
        key: f"{page.path}#{section.module}.{name}"
        for page in pages()
        for section in page.sections
        for name in section.names
        if (key := _key(section.module, name)) is not None
    }


def place(module: str, name: str) -> str | None:
    """Return where a public name of a module is described."""
    key = _key(module, name)
    return None if key is None else places().get(key)


def written(page: Page) -> str:
    """Return a page as Markdown."""
    return "\n".join([f"# {page.title}", "", *(line for section in page.sections for line in _section(page, section))])


def index() -> str:
    """Return the page that leads to the others."""
    lines = ["# The API", "", "Every public name; what else a module holds may change.", ""]
    lines += ["| module | what it is for |", "|---|---|"]
    for page in pages():
        file = page.path.rpartition("/")[2]
        room = page.title.rpartition(" ")[2]
        inner = ", ".join(f"``{section.module.removeprefix(f'{room}.')}``" for section in page.sections)
        about = module_doc(room).partition("\n\n")[0] if room == page.title else inner
        lines.append(f"| [{page.title}]({file}) | {inline(about, lambda _: None)} |")
    return "\n".join(lines) + "\n"


def _rooms() -> dict[str, list[Section]]:
    """Return the sections by room; a name belongs to the first module that lists it."""
    described: set[tuple[str, str]] = set()
    rooms: dict[str, list[Section]] = {}
    for module in public_modules():
        names: list[str] = []
        for name in public_names(module):
            key = _key(module, name)
            if key is not None and key not in described:
                described.add(key)
                names.append(name)
        if names:
            rooms.setdefault(".".join(module.split(".")[:2]), []).append(Section(module, tuple(names)))
    return rooms


def _key(module: str, name: str) -> tuple[str, str] | None:
    found = definition(module, name)
    return None if found is None else (found.module, found.name)


def _section(page: Page, section: Section) -> Iterator[str]:
    if len(page.sections) > 1:
        yield f"## {section.module}"
        yield ""
    yield markdown(module_doc(section.module), lambda code: _link(page, section.module, code))
    yield ""
    level = "##" if len(page.sections) == 1 else "###"
    for name in section.names:
        found = definition(section.module, name)
        assert found is not None
        yield f"{level} `{name}` {{ #{section.module}.{name} }}"
        yield ""
        yield from _described(page, found, name, f"{level}#", f"{section.module}.{name}")


def _described(page: Page, found: Definition, name: str, level: str, anchor: str) -> Iterator[str]:
    match found.node:
        case ast.ClassDef() as node:
            yield from _class(page, found, node, level, anchor)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            functions = [node for node in found.nodes if isinstance(node, Function)]
            yield from _function(page, found.module, functions)
        case node:
            yield from _code([of_assignment(node)])
            yield markdown(found.doc, lambda code: _link(page, found.module, code))
            yield ""


def _class(page: Page, found: Definition, node: ast.ClassDef, level: str, anchor: str) -> Iterator[str]:
    def link(code: str) -> str | None:
        return _link(page, found.module, code)

    methods = _methods(found.module, node)
    makers = [(module, functions[-1]) for module, name, functions in methods if name == "__init__"]
    yield from _code([class_head(node), *(of_function(maker, node.name, module) for module, maker in makers)])
    for documented in (node, *(maker for _, maker in makers)):
        yield markdown(ast.get_docstring(documented) or "", link)
        yield ""
    yield from (line for _, maker in makers for line in _options(maker, link))
    fields = list(_fields(found.module, node))
    if fields:
        yield from (f"- `{text}`{': ' + inline(doc, link) if doc else ''}" for text, doc in fields)
        yield ""
    for module, name, functions in methods:
        if not name.startswith("_"):
            yield f"{level} `{name}` {{ #{anchor}.{name} }}"
            yield ""
            yield from _function(page, module, functions)


def _function(page: Page, module: str, functions: list[Function]) -> Iterator[str]:
    overloads = functions[:-1] if len(functions) > 1 else functions
    yield from _code([of_function(function, module=module) for function in overloads])
    docs = (ast.get_docstring(function) for function in reversed(functions))

    def link(code: str) -> str | None:
        return _link(page, module, code)

    yield markdown(next(filter(None, docs), ""), link)
    yield ""
    yield from _options(functions[-1], link)


def _options(function: Function, link: Link) -> Iterator[str]:
    """Say where the arguments are described that a function hands on to a connection."""
    match function.args.kwarg:
        case ast.arg(arg=name, annotation=ast.expr() as kind) if ast.unparse(kind) in OPTIONS:
            yield markdown(f"``{name}``: those of ``CsmsConnection``.", link)
            yield ""
        case _:
            pass


def _methods(module: str, node: ast.ClassDef) -> list[tuple[str, str, list[Function]]]:
    """Return the methods of a class and of its bases that are not described themselves, its own first."""
    found: dict[str, tuple[str, str, list[Function]]] = {}
    for source, cls in _family(module, node):
        own: dict[str, list[Function]] = {}
        for item in cls.body:
            if isinstance(item, Function) and not _is_setter(item):
                own.setdefault(item.name, []).append(item)
        for name, functions in own.items():
            found.setdefault(name, (source, name, functions))
    return list(found.values())


def _is_setter(function: Function) -> bool:
    return any(isinstance(one, ast.Attribute) and one.attr == "setter" for one in function.decorator_list)


def _family(module: str, node: ast.ClassDef) -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield a class and those of its bases in the library that no page describes."""
    yield module, node
    for base in _bases(module, node):
        if (base.module, base.name) not in places() and isinstance(base.node, ast.ClassDef):
            yield from _family(base.module, base.node)


def _bases(module: str, node: ast.ClassDef) -> Iterator[Definition]:
    """Yield what defines the bases of a class that the library has."""
    for base in node.bases:
        match base:
            case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name)):
                found = definition(module, name)
                if found is not None:
                    yield found
            case _:
                pass


def _fields(module: str, node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Yield the public attributes that a class declares, or documents where it makes them; a late one replaces."""
    found: dict[str, tuple[str, str]] = {}
    for source, cls in reversed(list(_family(module, node))):
        for name, text, doc in _attributes(cls):
            found[name] = text, doc or _inherited_doc(source, cls, name)
    yield from found.values()


def _attributes(cls: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for item, doc in with_docs(cls.body):
        name = assigned(item)
        if name is not None and not name.startswith("_"):
            yield name, of_assignment(item), doc
    for maker in (item for item in cls.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"):
        for item, doc in with_docs(maker.body):
            match item:
                case ast.Assign(targets=[ast.Attribute(attr=name)]) if doc and not name.startswith("_"):
                    yield name, name, doc
                case ast.AnnAssign(target=ast.Attribute(attr=name)) if doc and not name.startswith("_"):
                    yield name, f"{name}: {ast.unparse(item.annotation)}", doc
                case _:
                    pass


def _inherited_doc(module: str, cls: ast.ClassDef, name: str) -> str:
    """Return what the bases of a class say of an attribute."""
    for base in _bases(module, cls):
        if isinstance(base.node, ast.ClassDef):
            own = next((doc for found, _, doc in _attributes(base.node) if found == name and doc), "")
            if said := own or _inherited_doc(base.module, base.node, name):
                return said
    return ""


def _code(lines: list[str]) -> Iterator[str]:
    yield "```python"
    yield from lines
    yield "```"
    yield ""


def _link(page: Page, module: str, code: str) -> str | None:
    """Return the link from a page to the name that a piece of code is, if it is one."""
    name = code.removesuffix("()")
    if not name.isidentifier():
        return None
    found = place(module, name) or place("ocppkit", name)
    if found is None:
        return None
    path, _, anchor = found.partition("#")
    return f"#{anchor}" if path == page.path else f"{path.rpartition('/')[2]}#{anchor}"

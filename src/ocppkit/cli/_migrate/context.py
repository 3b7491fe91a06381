"""What all parts of a conversion share: the file's facts, what is still to be done by hand, and imports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar, cast, final

import libcst as cst
from libcst.metadata import CodeRange, PositionProvider, QualifiedNameProvider

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.kinds import Kinds
from ocppkit.cli._migrate.names import Kind, Target
from ocppkit.cli._migrate.survey import Survey, qualified
from ocppkit.cli._migrate.values import Cannot, fitted

MARK: Final = "# TODO(ocppkit): "
N = TypeVar("N", bound=cst.CSTNode)

Metadata = Mapping[Any, Mapping[cst.CSTNode, Any]]


@dataclass(frozen=True, order=True)
class Remark:
    """Something that people have to know, with the line in the file as it was."""

    line: int
    text: str


@dataclass(eq=False)
class Handler:
    """A function that handles an action or runs after it, and the lines that it stood on."""

    name: str
    first: int
    last: int
    shared: bool = True
    """Whether the table that it stands in is the one that its object is run with."""


@dataclass
class Outcome:
    """What came of a file."""

    code: str
    todos: list[Remark] = field(default_factory=list[Remark])
    """What has to be done by hand; each is a comment in the code, too."""
    notes: list[Remark] = field(default_factory=list[Remark])
    """What behaves otherwise than before."""
    handlers: list[Handler] = field(default_factory=list[Handler])

    @property
    def converted(self) -> list[Handler]:
        """The handlers with nothing left to do by hand."""
        lines = [todo.line for todo in self.todos]
        return [one for one in self.handlers if one.shared and not any(one.first <= at <= one.last for at in lines)]


@final
class Context:
    """The facts of one file, and what becomes of it."""

    def __init__(self, survey: Survey, metadata: Metadata) -> None:
        self.survey = survey
        self.outcome = Outcome("")
        self.needed: set[tuple[str, str]] = set()
        """What is to be imported: module and name."""
        self.kinds = Kinds(self.qualified, self._fits)
        self.arguments: dict[tuple[str, int], Any] = {}
        """The types that functions are called with, by name and position; None where they differ."""
        self.consumed: set[cst.CSTNode] = set()
        """What goes with what is around it."""
        self._names = metadata[QualifiedNameProvider]
        self._positions = metadata[PositionProvider]
        self._frames: list[list[str]] = []
        self._places: dict[str, list[int]] = {}

    def qualified(self, node: cst.CSTNode) -> str:
        """Return the full name of what was imported, empty if it was not."""
        return qualified(self._names.get(node, ()))

    def target(self, node: cst.CSTNode) -> Target | None:
        """Return what an imported name becomes."""
        name = self.qualified(node)
        return names.target(name) if name.startswith("ocpp.") else None

    def met(self, node: cst.CSTNode) -> None:
        """Take note of where a name of theirs stands."""
        name = self.qualified(node)
        if name.startswith("ocpp."):
            self._places.setdefault(name, []).append(self.lines(node)[0])

    def brought(self, node: cst.CSTNode, imported: Iterable[str]) -> None:
        """Take note of where names of others are imported."""
        for name in imported:
            self._places.setdefault(name, []).append(self.lines(node)[0])

    def became(self, node: cst.CSTNode) -> None:
        """Take back where a name of theirs stands: it is ours now."""
        places, line = self._places.get(self.qualified(node), []), self.lines(node)[0]
        if line in places:
            places.remove(line)

    def need(self, module: str, *wanted: str) -> None:
        """Have names imported."""
        self.needed.update((module, name) for name in wanted)

    def written(self, target: Target) -> cst.BaseExpression:
        """Return a name of ours as code, and have its package imported."""
        self.need("ocppkit", target.code.partition(".")[0])
        return cst.parse_expression(f"{target.code}.name" if target.kind is Kind.ACTION else target.code)

    def datetime(self) -> str:
        """Return how the class is written."""
        if self.survey.datetime:
            return f"{self.survey.datetime}.datetime"
        self.need("datetime", "datetime")
        return "datetime"

    def utc(self) -> str:
        """Return how UTC is written."""
        if self.survey.datetime:
            return f"{self.survey.datetime}.UTC"
        self.need("datetime", "UTC")
        return "UTC"

    def argued(self, place: tuple[str, int], type_: Any) -> None:
        """Take note of an argument's type."""
        self.arguments[place] = type_ if self.arguments.get(place, type_) == type_ else None

    def annotated(self, node: cst.FunctionDef) -> dict[str, Any]:
        """Return the types of a function's arguments, of messages and as calls have them."""
        known: dict[str, Any] = {}
        for index, param in enumerate(node.params.params):
            target = self.target(param.annotation.annotation) if param.annotation else None
            if target is not None:
                known[param.name.value] = target.value
            else:
                given = self.arguments.get((node.name.value, index))
                known[param.name.value] = given if param.annotation is None or names.holds(given) else None
        return known

    def lines(self, node: cst.CSTNode) -> tuple[int, int]:
        """Return where a node of the file stood, first and last line."""
        place: CodeRange = self._positions[node]
        return place.start.line, place.end.line

    def line_of(self, name: str) -> int:
        """Return where a name stood that was left as it is, one place after the other."""
        places = self._places.get(name)
        return places.pop(0) if places else 1

    def todo(self, node: cst.CSTNode, text: str) -> None:
        """Leave something to do by hand to the statement that is being left."""
        self.outcome.todos.append(Remark(self.lines(node)[0], text))
        if text not in self._frames[-1]:
            self._frames[-1].append(text)

    def note(self, node: cst.CSTNode, text: str) -> None:
        """Say what behaves otherwise than before."""
        self.outcome.notes.append(Remark(self.lines(node)[0], text))

    def open(self) -> None:
        """Go into a statement, which takes the comments on what is inside."""
        self._frames.append([])

    def close(self, updated: Any) -> Any:
        """Come out of a statement; return it with its comments."""
        texts = self._frames.pop()
        if not texts:
            return updated
        if not isinstance(updated, cst.FlattenSentinel):
            return commented(updated, texts)
        nodes = [*cast(Sequence[cst.CSTNode], updated)]  # a class with its table, or statements in place of one
        place = next((number for number, node in enumerate(nodes) if isinstance(node, cst.ClassDef)), 0)
        nodes[place] = commented(nodes[place], texts)
        return cst.FlattenSentinel(nodes)

    def fitted(
        self, node: cst.CSTNode, before: cst.BaseExpression, now: cst.BaseExpression, type_: Any
    ) -> cst.BaseExpression:
        """Return an expression as a value of a type; what cannot be done is left as it is, with a comment."""
        try:
            value = fitted(self, before, now, type_)
        except Cannot as error:
            self.todo(node, str(error))
            return now
        return self.imported(value)

    def imported(self, value: N) -> N:
        """Have the packages imported whose names an expression has."""
        value.visit(_Packages(self))
        return value

    def _fits(self, value: cst.BaseExpression, type_: Any) -> bool:
        try:
            return fitted(self, value, value, type_) is not value
        except Cannot:
            return False


@final
class _Packages(cst.CSTVisitor):
    """Has the packages imported that names begin with."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def visit_Attribute(self, node: cst.Attribute) -> None:
        if isinstance(node.value, cst.Name) and node.value.value in names.PACKAGES:
            self._context.need("ocppkit", node.value.value)


def commented(node: N, texts: Sequence[str]) -> N:
    """Return a statement with comments above it."""
    leading: Any = getattr(node, "leading_lines", None)
    if leading is None:
        return node
    there = {line.comment.value for line in leading if line.comment is not None}
    new = [cst.Comment(MARK + text) for text in texts if MARK + text not in there]
    return node.with_changes(leading_lines=[*leading, *[cst.EmptyLine(comment=one) for one in new]])

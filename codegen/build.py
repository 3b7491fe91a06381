"""Joins a version's documents with its facts; whatever does not fit is reported, all of it at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, Literal

from attrs import define, evolve, field

from codegen import model
from codegen.documents import Documents, referred
from codegen.errors import CodegenError
from codegen.facts import EditionFacts, Erratum, missing
from codegen.names import Namer

_JSON_NAMES = {True: "true", False: "false", None: "null"}


def build(documents: Documents, facts: EditionFacts, namer: Namer) -> model.Edition:
    """Build the edition that the printers print.

    Raises:
        CodegenError: facts are missing or name things that do not exist, or two Python names collide.
    """
    return _Builder(documents, facts, namer).edition()


@define
class _Builder:
    documents: Documents
    facts: EditionFacts
    namer: Namer
    faults: list[str] = field(factory=list[str])
    used: set[str] = field(factory=set[str])

    def edition(self) -> model.Edition:
        used_by = self._used_by()
        self.faults.extend(
            missing(
                self.facts,
                (n.removesuffix("Request") for n in self.documents.messages if n.endswith("Request")),
            )
        )
        wanted = {name: self.facts.messages(name) for name in sorted(self.facts.actions)}
        known = {message for messages in wanted.values() for message in messages}
        self.faults.extend(
            f"schemas/{self.facts.package}: {message} is missing, and codegen/facts have its action"
            for message in sorted(known - self.documents.messages.keys())
        )
        for message in sorted(self.documents.messages.keys() - known):
            self._struct(message, self.documents.messages[message], ())  # for the faults in what has no action yet
        enumerations = tuple(
            self._enumeration(name, body, used_by[name])
            for name, body in self.documents.types.items()
            if "enum" in body
        )
        types = tuple(
            self._struct(name, body, used_by[name])
            for name, body in self.documents.types.items()
            if body["type"] == "object"
        )
        actions = tuple(
            self._action(name) for name, messages in wanted.items() if self.documents.messages.keys() >= set(messages)
        )
        self._check_facts()
        edition = model.Edition(
            version=self.facts.version,
            package=self.facts.package,
            title=self.facts.title,
            subprotocol=self.facts.subprotocol,
            protocol=self.facts.protocol,
            enumerations=enumerations,
            types=types,
            actions=actions,
        )
        names = [
            *(e.name for e in enumerations),
            *(s.name for s in edition.structs),
            *(a.name for a in actions),
        ]
        self.faults.extend(
            f"{self.facts.package}: {name} names two things"
            for name in sorted({n for n in names if names.count(n) > 1})
        )
        if self.faults:
            raise CodegenError("\n".join(self.faults))
        return edition

    def _action(self, name: str) -> model.Action:
        facts = self.facts.actions[name]
        title = self.facts.blocks.get(facts.block)
        if title is None:
            self.faults.append(f"{self._file}: [blocks] {facts.block!r} is missing ({name})")
        return model.Action(
            name=name,
            facts=facts,
            block_title=title or "",
            request=self._message(name, "request"),
            response=None if facts.kind == "send" else self._message(name, "response"),
        )

    def _message(self, action: str, kind: Literal["request", "response"]) -> model.Message:
        name = f"{action}{kind.capitalize()}"
        struct = self._struct(name, self.documents.messages[name], ())
        return model.Message(struct.name, struct.fields, struct.open, struct.used_by, action, kind)

    def _struct(self, name: str, body: dict[str, Any], used_by: tuple[str, ...]) -> model.Struct:
        properties = body.get("properties", {})
        names = self._names(self.namer.fields, name, properties)
        draft = body["x-ocpp"]["draft"]
        fields = tuple(
            model.Field(
                wire=wire,
                name=names[wire],
                node=self._errata(f"{name}.{wire}", self._node(node, draft)),
                required=wire in body.get("required", ()),
                default=self._default(node),
                unit=self._unit(f"{name}.{wire}"),
                secret=self._secret(f"{name}.{wire}"),
            )
            for wire, node in properties.items()
        )
        return model.Struct(name, fields, body.get("additionalProperties", True) is not False, used_by)

    def _enumeration(self, name: str, body: dict[str, Any], used_by: tuple[str, ...]) -> model.Enumeration:
        overlay = self._inward_only(name)
        names = self._names(self.namer.members, name, [*body["enum"], *overlay])
        members = tuple(model.Member(names[v], v, inward_only=v in overlay) for v in [*body["enum"], *overlay])
        return model.Enumeration(name, members, body.get("default"), used_by)

    def _names(
        self, name: Callable[[str, Iterable[str]], dict[str, str]], owner: str, wires: Iterable[str]
    ) -> dict[str, str]:
        try:
            return name(f"{self.facts.package}.{owner}", wires)
        except CodegenError as error:
            self.faults.append(str(error))
            return {wire: wire for wire in wires}

    def _node(self, node: dict[str, Any], draft: int) -> model.Node:
        target = referred(node)
        if target is not None:
            if "enum" in self.documents.types[target]:
                return model.Enumerated(target, self._inward_only(target))
            return model.Nested(target)
        match node.get("type"):
            case None:
                return model.AnyJson()
            case "array":
                items = self._node(node["items"], draft)
                assert not isinstance(items, model.Array)
                return model.Array(items, node.get("minItems"), node.get("maxItems"))
            case "integer":
                return model.Integer(node.get("minimum"), node.get("maximum"), integral_floats=draft >= 6)
            case "number":
                if node.get("multipleOf") not in {None, 0.1}:
                    self.faults.append(
                        f"schemas/{self.facts.package}: multipleOf {node['multipleOf']} is not printed yet"
                    )
                return model.Number(node.get("minimum"), node.get("maximum"), node.get("multipleOf"))
            case "boolean":
                return model.Boolean()
            case _ if node.get("format") == "date-time":
                return model.DateTime()
            case _ if node.get("format") == "uri":
                return model.Uri()
            case _:
                return model.Text(node.get("maxLength"))

    def _default(self, node: dict[str, Any]) -> str | None:
        target = referred(node)
        value = node.get("default") if target is None else self.documents.types[target].get("default")
        return None if value is None else _JSON_NAMES.get(value, str(value)) if isinstance(value, bool) else str(value)

    def _unit(self, key: str) -> str | None:
        self.used.add(key)
        return self.facts.units.get(key)

    def _secret(self, key: str) -> model.Secret | None:
        for secret in self.facts.secrets:
            if secret.field == key:
                path = tuple(secret.when.split(".")) if secret.when else ()
                return model.Secret(path, secret.values)
        return None

    def _errata(self, key: str, node: model.Node) -> model.Node:
        for erratum in self._errata_of(key):
            assert isinstance(node, model.Text)
            node = evolve(node, errata_max_length=erratum.max_length)
        return node

    def _inward_only(self, enumeration: str) -> tuple[str, ...]:
        return tuple(value for erratum in self._errata_of(enumeration) for value in erratum.add_values)

    def _errata_of(self, key: str) -> list[Erratum]:
        self.used.add(key)
        return [erratum for erratum in self.facts.errata if erratum.field == key]

    def _check_facts(self) -> None:
        """Report facts about things that the schemas do not have: they are spelt wrong, or outlived an edition."""
        named = [
            *self.facts.units,
            *(s.field for s in self.facts.secrets),
            *(e.field for e in self.facts.errata),
        ]
        self.faults.extend(
            f"{self._file}: {key!r} names nothing in schemas/{self.facts.package}"
            for key in named
            if key not in self.used
        )

    @property
    def _file(self) -> str:
        return f"codegen/facts/{self.facts.package}.toml"

    def _used_by(self) -> dict[str, tuple[str, ...]]:
        """Say which fields hold a type, as ``Owner.property``."""
        users: dict[str, list[str]] = defaultdict(list)
        for owner, body in [*self.documents.messages.items(), *self.documents.types.items()]:
            for wire, node in body.get("properties", {}).items():
                target = referred(node) or referred(node.get("items", {}))
                if target is not None:
                    users[target].append(f"{owner}.{wire}")
        return defaultdict(tuple, {name: tuple(owners) for name, owners in users.items()})

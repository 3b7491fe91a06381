"""Classes made at run time from the official schemas, for the peers that take classes: msgspec and cattrs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from enum import StrEnum
from types import GenericAlias
from typing import Any

Schema = dict[str, Any]


class Shapes(ABC):
    """The types of one schema file; a subclass says how its library writes classes and limits.

    Properties keep the names that they have on the wire, which spares the peer renaming them.
    """

    def __init__(self, root: Schema) -> None:
        self.root = root
        self._named: dict[str, Any] = {}

    def all_of(self, message: str) -> dict[str, Any]:
        """Return the types of a schema file by name, its message among them."""
        return {message: self.type_of(self.root, message), **self._named}

    def type_of(self, schema: Schema, name: str) -> Any:
        """Return the type of a value; a definition becomes a class once."""
        reference: str | None = schema.get("$ref")
        if reference is not None:
            name = reference.rpartition("/")[2]
            if name not in self._named:
                self._named[name] = self.type_of(self.root["definitions"][name], name)
            return self._named[name]
        match schema.get("type"):
            case "object" if "properties" in schema:
                required = set(schema.get("required", ()))
                fields = {
                    field: (self.type_of(each, f"{name}_{field}"), field in required)
                    for field, each in schema["properties"].items()
                }
                return self.class_of(name, fields, schema.get("additionalProperties") is not False)
            case "string" if "enum" in schema:
                return StrEnum(name, {value: value for value in schema["enum"]})
            case "string" if schema.get("format") == "date-time":
                return self.limited(datetime, schema)
            case "string":
                return self.limited(str, schema)
            case "integer":
                return self.limited(int, schema)
            case "number":
                return self.limited(float, schema)
            case "boolean":
                return bool
            case "array":
                item = self.type_of(schema["items"], f"{name}_item")
                return self.limited(GenericAlias(list, (item,)), schema)
            case _:
                return Any

    @abstractmethod
    def class_of(self, name: str, fields: dict[str, tuple[Any, bool]], is_open: bool) -> Any:
        """Return a class with fields, each a type and whether it is required."""

    @abstractmethod
    def limited(self, base: Any, schema: Schema) -> Any:
        """Return a type with the limits of its schema."""

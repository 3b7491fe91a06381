"""cattrs converters for programs whose own classes hold OCPP types."""

from __future__ import annotations

from typing import Any, TypeVar

from cattrs import Converter

from ocppkit.extensions import Body
from ocppkit.messages import DataType
from ocppkit.payloads import from_payload, to_payload
from ocppkit.protocol import Version

__all__ = ["body", "make_converter"]

T = TypeVar("T")


def make_converter(version: type[Version], converter: Converter | None = None) -> Converter:
    """Make a cattrs converter, or extend one, that reads and writes a version's types as JSON objects.

    Types of OCPP are structured and unstructured by the codec, with wire names and all checks; everything else is left
    to cattrs, enumerations too, which are text. A type of another version is refused with ``TypeError``.

    Raises:
        PayloadError: while converting, a value breaks its schema.
    """
    converter = Converter() if converter is None else converter

    def check(cls: type[DataType]) -> None:
        if cls.__ocpp_version__ is not version:
            raise TypeError(f"{cls.__name__} is of OCPP {cls.__ocpp_version__.name}, not {version.name}")

    def structure(value: Any, cls: type[DataType]) -> DataType:
        check(cls)
        return from_payload(cls, value)

    def unstructure(value: DataType) -> dict[str, Any]:
        check(type(value))
        return to_payload(value)

    converter.register_structure_hook_func(_is_type, structure)
    converter.register_unstructure_hook_func(_is_type, unstructure)
    return converter


def _is_type(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, DataType)


def body(cls: type[T], converter: Converter) -> Body[T]:
    """Make the body of a vendor's message out of a class that a cattrs converter knows: an attrs class, say."""
    return Body(cls.__name__, lambda value: converter.structure(value, cls), converter.unstructure)

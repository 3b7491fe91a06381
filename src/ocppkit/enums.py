"""The base of all enumerations: text that equals its wire value."""

from __future__ import annotations

import enum
from enum import StrEnum
from types import new_class
from typing import Any, Final, Self


class OcppEnum(StrEnum):
    """A closed list of the standard, whose members are and equal their wire text.

    Lenient reading meets values that the list does not have. Such a value is an instance of the same class with
    ``is_known`` false; it equals its text, is written back as it came, and is no member.
    """

    @property
    def is_known(self) -> bool:
        """Whether the value is a member of the list."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def unknown(cls, text: str) -> Self:
        """Return the member for ``text`` or, if the list has none, an instance that stands for an unknown value."""
        member = cls._value2member_map_.get(text)
        if member is not None:
            assert isinstance(member, cls)
            return member
        value = str.__new__(cls, text)
        value._name_ = value._value_ = text
        return value

    def __repr__(self) -> str:
        cls = type(self).__name__
        return f"{cls}.{self._name_}" if self.is_known else f"{cls}.unknown({self._value_!r})"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self).unknown, (self._value_,)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: Any) -> Self:
        return self


# What ``re`` and others of the standard library make theirs with: the same classes, in a third of the import time. It
# is private, so there may be none one day.
_simple_enum: Final[Any] = getattr(enum, "_simple_enum", None)


class _Declaring(type):
    """Makes an ``OcppEnum`` of what a class statement declares."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        if not bases:
            return super().__new__(cls, name, bases, body)
        if _simple_enum is None:
            return new_class(name, (OcppEnum,), exec_body=lambda names: names.update(body))
        return _simple_enum(OcppEnum)(type(name, (), body))


Declared: Final[Any] = _Declaring("Declared", (), {})
"""The base that printed enumerations have at run time, in place of ``OcppEnum``."""

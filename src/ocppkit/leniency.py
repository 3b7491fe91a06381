"""How strictly payloads are read and written: a value that is passed along, never a global switch."""

from __future__ import annotations

from typing import Final, final

from ocppkit._value import Value

__all__ = ["ERRATA", "STRICT", "Leniency"]


@final
class Leniency(Value):
    """What is let through although the schema refuses it.

    ``errata``: what the standard's published errata allow beyond its schemas, such as the unit ``Hertz`` in 1.6. The
    rows stand in the project's facts, each with its source.
    """

    __slots__ = __match_args__ = ("errata",)

    def __init__(self, *, errata: bool = False) -> None:
        self.errata = errata


STRICT: Final = Leniency()
"""Exactly what the official schema files accept."""

ERRATA: Final = Leniency(errata=True)
"""The schemas and the errata: what connections read by default."""

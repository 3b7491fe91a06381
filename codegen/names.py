"""The one place that makes Python names out of wire names."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from attrs import frozen

from codegen.errors import CodegenError
from codegen.facts import NameFacts

_CAPITALS_THEN_WORD: Final = re.compile(r"([A-Z]+)([A-Z][a-z])")
_LOWER_THEN_CAPITAL: Final = re.compile(r"([a-z0-9])([A-Z])")
_NOT_A_NAME: Final = re.compile(r"[^0-9A-Za-z]+")


@frozen
class Namer:
    """Makes names by one rule and the exceptions of ``names.toml``."""

    facts: NameFacts

    def fields(self, owner: str, wire_names: Iterable[str]) -> dict[str, str]:
        """Name the properties of one type, e.g. ``{"idTag": "id_tag"}``."""
        return self._unique(owner, wire_names, self.facts.properties, str.lower)

    def members(self, owner: str, values: Iterable[str]) -> dict[str, str]:
        """Name the values of one enumeration, e.g. ``{"PowerUp": "POWER_UP"}``."""
        return self._unique(owner, values, self.facts.members, str.upper)

    def _unique(
        self, owner: str, wires: Iterable[str], exceptions: Mapping[str, str], case: Callable[[str], str]
    ) -> dict[str, str]:
        names: dict[str, str] = {}
        faults: list[str] = []
        for wire in wires:
            name = exceptions.get(wire) or case("_".join(self._words(wire)))
            if not name.isidentifier() or keyword.iskeyword(name):
                faults.append(f"{owner}: {wire!r} would be {name!r} in Python; name it in codegen/facts/names.toml")
            elif name in names.values():
                faults.append(f"{owner}: two names would be {name!r} in Python; name one in codegen/facts/names.toml")
            names[wire] = name
        if faults:
            raise CodegenError("\n".join(faults))
        return names

    def _words(self, wire: str) -> list[str]:
        kept = "|".join(re.escape(word) for word in sorted(self.facts.words, key=len, reverse=True))
        words: list[str] = []
        for part in re.split(f"({kept})", wire):
            if part in self.facts.words:
                words.append(part)
            else:
                cut = _LOWER_THEN_CAPITAL.sub(r"\1_\2", _CAPITALS_THEN_WORD.sub(r"\1_\2", part))
                words += [word for word in _NOT_A_NAME.sub("_", cut).split("_") if word]
        return words

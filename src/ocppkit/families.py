"""Families of stations that are known to leave the standard, and how to read each: data, in ``families.toml``.

Every entry is a fact of a public report. A family's ``reading`` lets through the deviations that are known of it, in
the actions that they are known of, and no others.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, final

from ocppkit._value import Value
from ocppkit.leniency import ERRATA, Deviation, Leniency, Rules, Treatment

__all__ = ["Family", "Quirk", "families", "family_of"]


@final
class Quirk(Value):
    """One way in which stations of a family leave the standard.

    ``version`` and ``action`` say where, ``"*"`` standing for any action; ``deviation`` is what a policy knows it as,
    None for what no policy can let through or need not; ``what`` says it in words, and ``sources`` are the reports.
    """

    __slots__ = __match_args__ = ("id", "version", "action", "deviation", "what", "sources")

    def __init__(
        self, id: str, version: str, action: str, deviation: Deviation | None, what: str, sources: tuple[str, ...]
    ) -> None:
        self.id = id
        self.version = version
        self.action = action
        self.deviation = deviation
        self.what = what
        self.sources = sources


@final
class Family(Value):
    """A family of stations: who makes it, which models and firmware the reports name, and what is known of it.

    ``boot`` holds the patterns of the vendor and the model that its BootNotification names, None where no report has
    one.
    """

    __slots__ = __match_args__ = ("name", "vendor", "model", "firmware", "boot", "quirks")

    def __init__(
        self,
        name: str,
        vendor: str,
        model: str,
        firmware: str,
        boot: tuple[str, str] | None,
        quirks: tuple[Quirk, ...],
    ) -> None:
        self.name = name
        self.vendor = vendor
        self.model = model
        self.firmware = firmware
        self.boot = boot
        self.quirks = quirks

    @property
    def reading(self) -> Leniency:
        """The policy that accepts what is known of the family."""
        rules: dict[str, Rules] = {}
        for quirk in self.quirks:
            if quirk.deviation is not None:
                rules[quirk.action] = {**rules.get(quirk.action, {}), quirk.deviation: Treatment.ACCEPT}
        return ERRATA.but(actions={action: ERRATA.but(accepted) for action, accepted in rules.items()})


@cache
def families() -> Mapping[str, Family]:
    """Return the known families by name."""
    table = tomllib.loads(files("ocppkit").joinpath("families.toml").read_text("utf-8"))
    return MappingProxyType({family["name"]: _family(family) for family in table["family"]})


def family_of(vendor: str, model: str) -> Family | None:
    """Return the family whose BootNotification names a vendor and a model, whatever their case; None if none does."""
    for family in families().values():
        if family.boot is not None:
            by_vendor, by_model = family.boot
            if fnmatchcase(vendor.casefold(), by_vendor.casefold()) and fnmatchcase(
                model.casefold(), by_model.casefold()
            ):
                return family
    return None


def _family(row: Mapping[str, Any]) -> Family:
    boot = row.get("boot")
    patterns = None if boot is None else (boot["vendor"], boot["model"])
    quirks = tuple(_quirk(quirk) for quirk in row["quirk"])
    return Family(row["name"], row["vendor"], row.get("model", ""), row.get("firmware", ""), patterns, quirks)


def _quirk(row: Mapping[str, Any]) -> Quirk:
    deviation = Deviation(row["deviation"]) if "deviation" in row else None
    return Quirk(row["id"], row["version"], row["action"], deviation, row["what"], tuple(row["sources"]))

"""Prints ``enums.py``: the closed lists of an edition."""

from __future__ import annotations

from typing import Final

from codegen.model import Edition, Enumeration
from codegen.printing.text import docstring, header, listed, name_list, quoted

_BASE: Final = (
    "from typing import TYPE_CHECKING",
    "",
    "if TYPE_CHECKING:",
    "    from ocppkit.enums import OcppEnum",
    "else:",
    "    from ocppkit.enums import Declared as OcppEnum",
)


def print_enums(edition: Edition) -> str:
    """Print all enumerations, in the order of their names."""
    lines = [*header(edition, "Enumerations"), *_BASE, ""]
    lines += name_list("__all__", [enumeration.name for enumeration in edition.enumerations])
    for enumeration in edition.enumerations:
        lines += ["", "", *_class(enumeration)]
    return "\n".join(lines) + "\n"


def _class(enumeration: Enumeration) -> list[str]:
    default = [f"The standard's default is {enumeration.default}."] if enumeration.default else []
    lines = [f"class {enumeration.name}(OcppEnum):"]
    lines += docstring(f"Values of {listed(enumeration.used_by)}.", default, indent="    ")
    lines.append("")
    for member in enumeration.members:
        remark = "  # from the errata: read under ERRATA, never written" if member.inward_only else ""
        lines.append(f"    {member.name} = {quoted(member.value)}{remark}")
    return lines

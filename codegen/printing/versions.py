"""Prints ``versions.py``: one class per edition, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.model import Edition
from codegen.printing.text import docstring, imports, name_list, quoted


def print_versions(editions: Sequence[Edition]) -> str:
    """Print the classes of all editions, older ones first, and the tuple of them."""
    protocols = {edition: f"Protocol{_digits(edition.protocol)}" for edition in editions}
    first = "The versions of OCPP that the library speaks, each a class that serves as type parameter and as value."
    lines = docstring(first, ["Printed by `python -m codegen` from codegen/facts; do not edit."])
    lines += ["", "from __future__ import annotations", "", "from typing import Final, final", ""]
    lines += imports("ocppkit.protocol", [*protocols.values(), "Version"])
    lines += ["", *name_list("__all__", [*(edition.version_class for edition in editions), "VERSIONS", "Version"])]
    for edition, protocol in protocols.items():
        lines += ["", "", "@final", f"class {edition.version_class}({protocol}):"]
        lines += docstring(f"{edition.title}.", indent="    ")
        lines += ["", f"    name = {quoted(edition.version)}", f"    subprotocol = {quoted(edition.subprotocol)}"]
        lines += [f"    package = {quoted(f'ocppkit.{edition.package}')}"]
    lines += ["", "", "VERSIONS: Final[tuple[type[Version], ...]] = ("]
    lines += [f"    {edition.version_class}," for edition in reversed(editions)]
    return "\n".join([*lines, ")", '"""All versions, the newest first."""']) + "\n"


def _digits(version: str) -> str:
    return "".join(c for c in version if c.isalnum())

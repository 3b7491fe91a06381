"""Prints a package's ``__init__.py``, and the stubs that keep type checkers out of the codec."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.model import Edition
from codegen.printing.text import docstring, quoted


def print_init(edition: Edition, registries: Sequence[str] = ()) -> str:
    """Print the module that users import: all names, the codec tied to its classes, and modules that load when used."""
    package = f"ocppkit.{edition.package}"
    calls = sum(action.response is not None for action in edition.actions)
    sends = len(edition.actions) - calls
    of_them = f", {sends} of them a SEND" if sends else ""
    more = [
        f"{len(edition.actions)} actions{of_them}; {len(edition.types)} data types and {len(edition.enumerations)}"
        " enumerations. Requests and responses are named after their action, and the action itself is the bare"
        f" name: `{edition.package}.BootNotification`.",
        f"Printed by `python -m codegen` from schemas/{edition.package}; do not edit.",
    ]
    lines = docstring(f"Messages of {edition.title}.", more)
    lines += ["", "from typing import TYPE_CHECKING"] if registries else []
    lines += ["", "from ocppkit.messages import link", f"from {package}._decode import DECODERS"]
    lines += [f"from {package}._encode import ENCODERS", f"from {package}.actions import *"]
    lines += [f"from {package}.actions import ACTIONS"]
    lines += [f"from {package}.{module} import *" for module in ("enums", "messages", "types")]
    lines += [f"from ocppkit.versions import {edition.version_class}", ""]
    lines += [f"link({edition.version_class}, ACTIONS, DECODERS, ENCODERS)"]
    if registries:
        lines += ["", "if TYPE_CHECKING:", f"    from {package} import {', '.join(f'{n} as {n}' for n in registries)}"]
        lines += ["else:", "", *(f"    {line}".rstrip() for line in _lazily(package, registries))]
    return "\n".join(lines) + "\n"


def _lazily(package: str, modules: Sequence[str]) -> list[str]:
    lines = ["def __getattr__(name: str) -> object:"]
    for module in modules:
        lines += [f"    if name == {quoted(module)}:", f"        import {package}.{module} as found", ""]
        lines += ["        return found"]
    return [*lines, f"    raise AttributeError(f\"module '{package}' has no attribute {{name!r}}\")"]


def print_stub(name: str) -> str:
    """Print a stub, so that type checkers do not read thousands of lines of straight-line code."""
    return f"from typing import Any\n\n{name}: dict[type[Any], Any]\n"

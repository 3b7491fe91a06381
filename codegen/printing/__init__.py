"""Prints an edition as the files of one package; what is printed needs no formatter."""

from __future__ import annotations

from codegen.model import Edition
from codegen.printing import actions, classes, decode, encode, enums, package, table


def print_package(edition: Edition) -> dict[str, str]:
    """Print every file of the edition's package, as file name to text."""
    return {
        "__init__.py": package.print_init(edition),
        "enums.py": enums.print_enums(edition),
        "types.py": classes.print_types(edition),
        "messages.py": classes.print_messages(edition),
        "actions.py": actions.print_actions(edition),
        "_decode.py": decode.print_decoders(edition),
        "_decode.pyi": package.print_stub("DECODERS"),
        "_encode.py": encode.print_encoders(edition),
        "_encode.pyi": package.print_stub("ENCODERS"),
        "_table.py": table.print_table(edition),
    }

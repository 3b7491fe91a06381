"""The one exception of the generator: what is wrong, and where."""

from __future__ import annotations


class CodegenError(Exception):
    """Stops the generator with a message for the person who runs it, one line a fault."""

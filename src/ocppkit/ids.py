"""Message ids. The engine takes its maker as an argument; this is the default."""

from __future__ import annotations


def new_id() -> str:
    """Return a UUID as text: 36 characters, unique on every connection of a station, as all versions ask."""
    from uuid import uuid4  # it imports half the platform, and negotiating a version needs none of it

    return str(uuid4())

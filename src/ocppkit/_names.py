"""The classes of a version, for code that is the same for versions whose classes have the same names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from ocppkit._text import shortened

if TYPE_CHECKING:
    from ocppkit.protocol import Version

__all__ = ["names_of", "status_info"]

_LONGEST_INFO: Final = 512  # of 2.0.1; 2.1 takes more


def names_of(version: type[Version]) -> Any:
    """Return the package of a version."""
    len(version.actions)  # loads it
    return sys.modules[version.package]


def status_info(version: type[Version], reason_code: str | None, info: str | None = None) -> Any:
    """Return a version's ``StatusInfoType``, None without a reason; a text of more than 512 characters is cut."""
    if reason_code is None:
        return None
    more = None if info is None else shortened(info, _LONGEST_INFO)
    return names_of(version).StatusInfoType(reason_code=str(reason_code), additional_info=more)

"""A program for mobilityhouse/ocpp as one for this library. Needs libcst, which nothing else imports."""

from __future__ import annotations

from ocppkit.cli._migrate.context import Outcome, Remark
from ocppkit.cli._migrate.migration import migrated

__all__ = ["Outcome", "Remark", "migrated"]

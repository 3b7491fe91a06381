"""A depot of buses: who may charge, and how much they have charged."""

from depot.ledger import Ledger, Session
from depot.serving import handlers

__all__ = ["Ledger", "Session", "handlers"]

"""Scripted stations and a scripted CSMS for every version: they live by themselves, and do what a test tells them."""

from __future__ import annotations

from ocppkit.testing.roles.base import Role
from ocppkit.testing.roles.csms import Charge, ScriptedCsms
from ocppkit.testing.roles.csms2 import Csms2
from ocppkit.testing.roles.csms16 import Csms16
from ocppkit.testing.roles.stage import Stage, Stage2, Stage16, scripted_csms, scripted_station
from ocppkit.testing.roles.station import Outlet, ScriptedStation, Tokens
from ocppkit.testing.roles.station2 import Station2
from ocppkit.testing.roles.station16 import Station16

__all__ = [
    "Charge",
    "Csms16",
    "Csms2",
    "Outlet",
    "Role",
    "ScriptedCsms",
    "ScriptedStation",
    "Stage",
    "Stage16",
    "Stage2",
    "Station16",
    "Station2",
    "Tokens",
    "scripted_csms",
    "scripted_station",
]

"""Smart charging: profiles checked, stored, and composed into the schedule that holds.

Pure functions for both sides: a station that must obey profiles, and a CSMS that must know what a station will do.
"""

from __future__ import annotations

from ocppkit.smart_charging.answering import composite_response
from ocppkit.smart_charging.capabilities import Abilities, Capabilities, Feature
from ocppkit.smart_charging.checking.case import Session
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Limits, Transaction
from ocppkit.smart_charging.composing.statements import Source
from ocppkit.smart_charging.composite import QuestionRefused, composite, limit_at, next_change, significant
from ocppkit.smart_charging.drafting import Draft, DraftPeriod, flat, steps, time_of_use
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.mirror import KnownProfiles
from ocppkit.smart_charging.model import (
    Kind,
    Period,
    PerPhase,
    Profile,
    Purpose,
    RateUnit,
    Recurrency,
    Schedule,
    profile_of,
)
from ocppkit.smart_charging.persistence import Installed, load, save
from ocppkit.smart_charging.remarks import Open, Remark
from ocppkit.smart_charging.rules import RULES, Rule, Side
from ocppkit.smart_charging.schedule import Composite, CompositePeriod, Span
from ocppkit.smart_charging.serving import serve_profiles
from ocppkit.smart_charging.sharing import Demand, Sharing, share
from ocppkit.smart_charging.timeline import Line, timeline
from ocppkit.smart_charging.validation import Violation, set_response, validate

__all__ = [
    "Abilities",
    "Capabilities",
    "Circumstances",
    "Composite",
    "CompositePeriod",
    "Demand",
    "Draft",
    "DraftPeriod",
    "Evse",
    "Feature",
    "Installed",
    "Kind",
    "KnownProfiles",
    "Limits",
    "Line",
    "Open",
    "PerPhase",
    "Period",
    "Profile",
    "Profiles",
    "Purpose",
    "QuestionRefused",
    "RULES",
    "RateUnit",
    "Recurrency",
    "Remark",
    "Rule",
    "Schedule",
    "Session",
    "Sharing",
    "Side",
    "Source",
    "Span",
    "Transaction",
    "Violation",
    "composite",
    "composite_response",
    "flat",
    "limit_at",
    "load",
    "next_change",
    "profile_of",
    "save",
    "serve_profiles",
    "set_response",
    "share",
    "significant",
    "steps",
    "time_of_use",
    "timeline",
    "validate",
]

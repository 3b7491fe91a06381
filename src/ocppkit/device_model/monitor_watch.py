"""What a station remembers of the variables that have monitors, and of what the CSMS was told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import final

from ocppkit.device_model.entries import Entry
from ocppkit.device_model.keys import AttributeType
from ocppkit.device_model.monitor_rules import Monitor, apart, number


@final
@dataclass(slots=True, eq=False, repr=False)
class Live:
    """A monitor at work: whether it is on, and what the CSMS was told last.

    ``factory``: the preconfigured monitor that stood in its place before the CSMS changed it.
    """

    monitor: Monitor
    limit: Decimal
    enabled: bool = True
    factory: Monitor | None = None
    raised: bool = False
    reference: str | None = None
    reference_number: Decimal | None = None
    due: datetime | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class Watch:
    """A variable with monitors, and its values when they were last looked at."""

    entry: Entry
    numeric: bool
    actual: str | None = None
    number: Decimal | None = None
    target: str | None = None
    target_number: Decimal | None = None
    live: list[Live] = field(default_factory=list[Live])

    def look(self) -> bool:
        """Take the values of now, and say whether one has changed."""
        attributes = self.entry.attributes
        actual = attributes.get(AttributeType.ACTUAL)
        text = None if actual is None else actual.value
        changed = text != self.actual
        if changed:
            self.actual = text
            self.number = number(text) if self.numeric else None
        target = attributes.get(AttributeType.TARGET)
        if target is not None and target.value != self.target:
            self.target = target.value
            self.target_number = number(target.value) if self.numeric else None
            return True
        return changed

    @property
    def shown(self) -> str:
        """The actual value as an event may carry it."""
        actual = self.entry.attributes.get(AttributeType.ACTUAL)
        return "" if actual is None or self.entry.hides(actual) else self.actual or ""

    def moved(self, live: Live) -> bool:
        """Whether a value is far enough from the one that was told last (N07.FR.18), or another one (N07.FR.19)."""
        if not self.numeric:
            return self.actual != live.reference
        if self.number is None:
            return False
        if live.reference_number is None:  # the first value: nothing to be far from
            live.reference, live.reference_number = self.actual, self.number
            return False
        return apart(self.number, live.reference_number) > live.limit

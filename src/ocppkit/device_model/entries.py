"""One variable of one component: its characteristics, and its attributes with their values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, final

from ocppkit._secrets import MASK
from ocppkit._value import Value
from ocppkit.device_model.keys import AttributeType, ComponentKey, Mutability, VariableKey, address_of
from ocppkit.registry.values import Characteristics, write

if TYPE_CHECKING:
    from ocppkit import registry
    from ocppkit.registry.values import Parsed

__all__ = ["LONGEST_VALUE", "LONGEST_VALUE_16", "SECRETS", "Attribute", "Change", "Entry"]

T = TypeVar("T")

LONGEST_VALUE: Final = 2500
"""Characters of a value that a report can carry."""

LONGEST_VALUE_16: Final = 500
"""Characters of the value of a configuration key (CiString500)."""

# The registries have them too, but who shows an entry need not load a version.
SECRETS: Final = frozenset({"apnpassword", "basicauthpassword", "sharedsecret", "simpin", "vpnkey", "vpnpassword"})
"""Variables whose values are never shown, in lower case."""

# What vendors add is in no list of secrets.
_SOUNDS_SECRET: Final = re.compile("passw|secret|passphrase", re.IGNORECASE).search


@final
class Attribute(Value):
    """One attribute of a variable: its value as text, None if it has none yet, and what may be done with it.

    ``reboot_required``: a new value takes effect after a reboot. The defaults are the standard's.

    Source: OCPP 2.0.1 and 2.1 Part 2, VariableAttributeType.
    """

    __slots__ = __match_args__ = ("value", "type", "mutability", "persistent", "constant", "reboot_required")
    __hash__ = None  # type: ignore[assignment]  # its value changes

    def __init__(
        self,
        value: str | None = None,
        *,
        type: AttributeType = AttributeType.ACTUAL,
        mutability: Mutability = Mutability.READ_WRITE,
        persistent: bool = False,
        constant: bool = False,
        reboot_required: bool = False,
    ) -> None:
        self.value = value
        self.type = AttributeType(type)
        self.mutability = Mutability(mutability)
        self.persistent = persistent
        self.constant = constant
        self.reboot_required = reboot_required

    def __repr__(self) -> str:
        # Its value may be a secret: the entry knows, and shows what it may.
        return f"<Attribute {self.type} {self.mutability}{' without a value' if self.value is None else ''}>"

    @property
    def writable(self) -> bool:
        """Whether the CSMS may set it."""
        return self.mutability is not Mutability.READ_ONLY

    @property
    def kept(self) -> bool:
        """Whether its value survives a reboot: what is writable always does (Part 2, Referenced variables)."""
        return self.persistent or self.writable


_PREFERRED: Final = (Mutability.READ_WRITE, Mutability.WRITE_ONLY, Mutability.READ_ONLY)


@final
class Entry:
    """One variable of one component: its characteristics, and its attributes by type, of which at least one is there.

    ``secret``: its values are not shown to people; they are on the wire as their mutability says. ``values_text`` is
    the values list as it stands in reports, where its author's blanks are kept.

    Raises:
        ValueError: there is no attribute, two are of one type, or a value has more than 2,500 characters.
    """

    __slots__ = (
        "attributes",
        "characteristics",
        "component",
        "secret",
        "supports_monitoring",
        "values_text",
        "variable",
    )

    def __init__(
        self,
        component: ComponentKey,
        variable: VariableKey,
        characteristics: Characteristics,
        attributes: Iterable[Attribute] = (),
        *,
        supports_monitoring: bool = False,
        secret: bool = False,
        values_text: str | None = None,
    ) -> None:
        given = tuple(attributes)
        values = characteristics.values_list
        self.component = component
        self.variable = variable
        self.characteristics = characteristics
        self.attributes: Mapping[str, Attribute] = {one.type: one for one in given}
        self.supports_monitoring = supports_monitoring
        self.secret = secret or variable.folded[0] in SECRETS
        self.values_text = ",".join(values) if values_text is None and values is not None else values_text
        if not given or len(self.attributes) < len(given):
            raise ValueError(f"{self}: {'two attributes are of one type' if given else 'there is no attribute'}")
        for one in given:
            self.check_length(one.value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Entry):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # its values change

    def __str__(self) -> str:
        return f"{self.component}.{self.variable}" if self.component.name else str(self.variable)

    def __repr__(self) -> str:
        shown = (f"{one.type} {self.shown(one, one.value)}" for one in self.attributes.values())
        return f"<Entry {self}: {', '.join(shown)}>"

    def hides(self, attribute: Attribute) -> bool:
        """Whether the values of an attribute are nobody's to see, as far as the station or the standard says."""
        return self.secret or attribute.mutability is Mutability.WRITE_ONLY

    def masks(self, attribute: Attribute) -> bool:
        """Whether people are not to see the values of an attribute: a name that sounds like a secret is one to them."""
        return self.hides(attribute) or _SOUNDS_SECRET(self.variable.name) is not None

    def shown(self, attribute: Attribute, *values: str | None) -> str:
        """Return values of an attribute as people may see them."""
        return MASK if self.masks(attribute) else " to ".join(map(repr, values))

    @classmethod
    def of(
        cls,
        variable: registry.Variable[Any, T],
        value: T | None = None,
        *,
        mutability: Mutability | None = None,
        reboot_required: bool = False,
        supports_monitoring: bool = True,
        **characteristics: Any,
    ) -> Entry:
        """Make an entry with an Actual for a variable of the registry.

        ``mutability``: for want of one, the most that the standard allows of reading and writing, of writing alone, and
        of reading alone; where it says nothing, reading alone.
        ``characteristics``: what the station adds, such as ``values_list=["LRU", "LFU"]``.

        Raises:
            InvalidValueError: the value is not of the type.
            ValueError: the variable is of many places: ``at`` chooses one.
        """
        component, name = address_of(variable)
        allowed = variable.mutability or (Mutability.READ_ONLY,)
        chosen = mutability or next(one for one in _PREFERRED if one in allowed)
        text = None if value is None else write(cast("Parsed", value), variable.characteristics)
        attribute = Attribute(
            text,
            mutability=chosen,
            persistent=chosen is not Mutability.READ_ONLY,  # Part 2: what is writable persists
            reboot_required=reboot_required,
        )
        return cls(
            component,
            name,
            variable.characteristics.but(**characteristics),
            [attribute],
            supports_monitoring=supports_monitoring,
            secret=variable.secret,
        )

    @property
    def text(self) -> str | None:
        """The value of Actual, None if there is none."""
        actual = self.attributes.get(AttributeType.ACTUAL)
        return None if actual is None else actual.value

    @property
    def is_true(self) -> bool:
        """Whether the value of Actual is true, in any case of letters."""
        return (self.text or "").lower() == "true"

    def set(self, text: str | None, type: str = AttributeType.ACTUAL) -> Change | None:
        """Put a value in without a check of limits, and return what changed; None if it had that value.

        Raises:
            KeyError: the variable has no such attribute.
            ValueError: the value has more than 2,500 characters.
        """
        attribute = self.attributes.get(type)
        if attribute is None:
            raise KeyError(f"{self} has no {type}")
        self.check_length(text)
        old = attribute.value
        if old == text:
            return None
        attribute.value = text
        return Change(self, attribute.type, old, text)

    def check_length(self, text: str | None) -> None:
        """Raise ValueError if no message could carry a value."""
        if text is not None and len(text) > LONGEST_VALUE:
            raise ValueError(f"{self}: a value must have at most {LONGEST_VALUE} characters, has {len(text)}")


@final
class Change(Value):
    """What became of one attribute: its entry and type, and its value before and after, None where it had none."""

    __slots__ = __match_args__ = ("entry", "type", "old", "new")
    __hash__ = None  # type: ignore[assignment]  # its entry changes

    def __init__(self, entry: Entry, type: AttributeType, old: str | None, new: str | None) -> None:
        self.entry = entry
        self.type = type
        self.old = old
        self.new = new

    def __repr__(self) -> str:
        shown = self.entry.shown(self.entry.attributes[self.type], self.old, self.new)
        return f"<Change {self.entry} {self.type}: {shown}>"

"""What a value may be, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, final

from ocppkit._value import Value
from ocppkit.errors import OcppError
from ocppkit.registry._kinds import DataKind, Form, split

if TYPE_CHECKING:
    from typing import Protocol

    # Not the classes themselves: whoever uses one version would have a type checker read the others too.
    class Reported(Protocol):
        """A VariableCharacteristicsType of any version."""

        @property
        def data_type(self) -> StrEnum: ...
        @property
        def unit(self) -> str | None: ...
        @property
        def min_limit(self) -> float | None: ...
        @property
        def max_limit(self) -> float | None: ...
        @property
        def values_list(self) -> str | None: ...


__all__ = ["Characteristics", "InvalidValueError", "ReasonCode", "ValueProblem"]


class ReasonCode(StrEnum):
    """Why something is refused: those of the standard's reason codes that a device model answers with."""

    NO_ERROR = "NoError"
    INVALID_VALUE = "InvalidValue"
    VALUE_OUT_OF_RANGE = "ValueOutOfRange"
    VALUE_TOO_HIGH = "ValueTooHigh"
    VALUE_TOO_LOW = "ValueTooLow"
    VALUE_POSITIVE_ONLY = "ValuePositiveOnly"
    VALUE_ZERO_NOT_ALLOWED = "ValueZeroNotAllowed"
    TOO_MANY_ELEMENTS = "TooManyElements"
    NOT_FOUND = "NotFound"
    UNKNOWN_EVSE = "UnknownEvse"
    UNKNOWN_CONNECTOR_ID = "UnknownConnectorId"
    UNSUPPORTED_PARAM = "UnsupportedParam"
    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    INTERNAL_ERROR = "InternalError"
    OUT_OF_MEMORY = "OutOfMemory"
    OUT_OF_STORAGE = "OutOfStorage"
    UNSPECIFIED = "Unspecified"
    INVALID_NETWORK_CONF = "InvalidNetworkConf"
    INVALID_CONF_SLOT = "InvalidConfSlot"
    NO_SECURITY_DOWNGRADE = "NoSecurityDowngrade"
    ACTIVE_NETWORK_CONF = "ActiveNetworkConf"
    """2.1 only."""


@final
class Characteristics(Value):
    """What a value may be.

    ``min_limit`` and ``max_limit`` are inclusive and exact; of texts and lists they bound the length of the text in
    characters. ``max_elements`` bounds the items of a list. ``values_list`` is None where any value will do.
    ``zero_is_off`` lets 0 pass below ``min_limit``. Source: VariableCharacteristicsType.
    """

    __slots__ = __match_args__ = (
        "data_type",
        "unit",
        "min_limit",
        "max_limit",
        "max_elements",
        "values_list",
        "form",
        "zero_is_off",
    )

    def __init__(
        self,
        data_type: DataKind,
        unit: str | None = None,
        min_limit: Decimal | float | None = None,
        max_limit: Decimal | float | None = None,
        max_elements: int | None = None,
        values_list: Iterable[str] | None = None,
        form: Form | None = None,
        zero_is_off: bool = False,
    ) -> None:
        self.data_type = data_type
        self.unit = unit
        self.min_limit = _exact(min_limit)
        self.max_limit = _exact(max_limit)
        self.max_elements = max_elements
        self.values_list = None if values_list is None else tuple(map(str, values_list))
        self.form = form
        self.zero_is_off = zero_is_off

    @classmethod
    def of(cls, reported: Reported, *, zero_is_off: bool = False) -> Characteristics:
        """Take the characteristics out of a message, such as a report.

        Raises:
            ValueError: the data type is unknown, or a limit is no number.
        """
        return cls(
            DataKind(reported.data_type.value),
            unit=reported.unit,
            min_limit=reported.min_limit,
            max_limit=reported.max_limit,
            max_elements=getattr(reported, "max_elements", None),  # 2.1 alone has it
            values_list=split(reported.values_list or "") or None,  # an empty one lists nothing
            zero_is_off=zero_is_off,
        )

    def but(self, **changes: Any) -> Characteristics:
        """Return the same characteristics with some of them changed, such as a station's own values list."""
        fields = {name: getattr(self, name) for name in self.__match_args__}
        return Characteristics(**{**fields, **changes})


@final
class ValueProblem(Value):
    """One rule that a value breaks: the reason code, the characteristic at fault, and what that demands.

    The value is not in it: it may be a secret.
    """

    __slots__ = __match_args__ = ("reason", "rule", "limit")

    def __init__(self, reason: ReasonCode, rule: str, limit: str | Decimal | int | tuple[str, ...]) -> None:
        self.reason = reason
        self.rule = rule
        self.limit = limit

    def __str__(self) -> str:
        limit = _shortened(self.limit) if isinstance(self.limit, tuple) else self.limit
        return f"{_TEXTS[self.rule].format(limit)} ({self.reason})"


_TEXTS: Final = {
    "dataType": "must be a value of type {}",
    "form": "must have the form {}",
    "bits": "must be an integer of {} bits",
    "valuesList": "must be of {}",
    "minLimit": "must be at least {}",
    "maxLimit": "must be at most {}",
    "minLength": "must have at least {} characters",
    "maxLength": "must have at most {} characters",
    "maxElements": "must have at most {} elements",
}


class InvalidValueError(OcppError, ValueError):
    """A text or a Python value does not fit: ``place`` names the variable or key, ``problems`` the rules."""

    def __init__(self, problems: Iterable[ValueProblem], place: str = "the value") -> None:
        self.problems = tuple(problems)
        self.place = place
        super().__init__(self.problems, place)

    def __str__(self) -> str:
        return f"{self.place} {'; '.join(map(str, self.problems))}"


def _exact(limit: Decimal | float | None) -> Decimal | None:
    exact = None if limit is None else Decimal(str(limit))
    if exact is not None and not exact.is_finite():
        raise ValueError(f"a limit must be a number, is {limit}")
    return exact


def _shortened(values: tuple[str, ...]) -> str:
    return ", ".join(values) if len(values) <= 10 else f"{', '.join(values[:10])} and {len(values) - 10} more"

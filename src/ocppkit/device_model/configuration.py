"""The configuration keys of a 1.6 station, on the same rules: GetConfiguration and ChangeConfiguration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, final

from ocppkit._names import names_of
from ocppkit.device_model.entries import LONGEST_VALUE_16
from ocppkit.device_model.keys import KEYS, Mutability, VariableKey
from ocppkit.device_model.model import Attribute, Change, DeviceModel, Entry
from ocppkit.device_model.rules import Policy, Verdict, apply, positive, rejected
from ocppkit.errors import CallRefused, ErrorCode
from ocppkit.registry.values import InvalidValueError, ReasonCode, split, write
from ocppkit.versions import OCPP16

if TYPE_CHECKING:
    from ocppkit import registry, v16
    from ocppkit.registry.values import Parsed

__all__ = [
    "POLICIES16",
    "Configuration",
    "change_configuration",
    "get_configuration",
    "list_length",
    "security_profile",
]

T = TypeVar("T")

_LONGEST_KEY: Final = 50  # CiString50
_MUTABILITIES: Final = {"R": Mutability.READ_ONLY, "W": Mutability.WRITE_ONLY, "RW": Mutability.READ_WRITE}


@final
class Configuration:
    """The keys of one station in the order in which they were added; names are equal whatever their case.

    ``model`` holds them as the variables of one component without a name, for ``load`` and for whoever takes entries.
    """

    def __init__(self) -> None:
        self.model: DeviceModel[OCPP16] = DeviceModel(OCPP16)

    def __repr__(self) -> str:
        return f"<Configuration: {len(self)} keys>"

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.model)

    def __len__(self) -> int:
        return len(self.model)

    def add(
        self,
        key: registry.Key[T],
        value: T | None = None,
        *,
        readonly: bool | None = None,
        reboot_required: bool = False,
        **characteristics: Any,
    ) -> Entry:
        """Add a key of the registry or one of the vendor, and return its entry.

        ``readonly`` decides where the standard leaves it open, by default for writable. ``characteristics``: what the
        station adds, such as the measurands that it supports as ``values_list``.

        Raises:
            ValueError: the key is there already, or the standard does not allow this access.
            InvalidValueError: the value is not of the type.
        """
        wanted = {None: ("RW", "W", "R"), True: ("R",), False: ("RW", "W")}[readonly]
        access = next((one for one in wanted if one in key.access), None)
        if access is None:
            raise ValueError(f"{key} is {' or '.join(key.access)} by the standard, not {' or '.join(wanted)}")
        mutability = _MUTABILITIES[access]
        text = None if value is None else _written(key, value)
        attribute = Attribute(text, mutability=mutability, persistent=access != "R", reboot_required=reboot_required)
        known = key.characteristics.but(**characteristics)
        entry = Entry(KEYS, VariableKey(key.name), known, [attribute], secret=key.secret)
        self.model.add(entry)
        return entry

    def find(self, name: str) -> Entry | None:
        """Return the entry of a key, None if the station does not have it."""
        return self.model.find(KEYS, VariableKey(name))

    def get(self, key: registry.Key[T]) -> T | None:
        """Return the value of a key as its Python type; None if it is not set.

        Raises:
            KeyError: the station does not have the key.
            InvalidValueError: the value cannot be read as the key's type.
        """
        text = self._entry(key).text
        return None if text is None else key.parse(text)

    def set(self, key: registry.Key[T], value: T) -> Change | None:
        """Put a value in as the station itself does, without a check of limits; return what changed, if anything.

        Raises:
            KeyError: the station does not have the key.
            InvalidValueError: the value is not of the key's type.
        """
        return self._entry(key).set(_written(key, value))

    def _entry(self, key: registry.Key[Any]) -> Entry:
        return self.model[KEYS, VariableKey(key.name)]


def _written(key: registry.Key[T], value: T) -> str:
    try:
        text = write(cast("Parsed", value), key.characteristics)
    except InvalidValueError as error:
        raise InvalidValueError(error.problems, key.name) from None
    if len(text) > LONGEST_VALUE_16:
        raise ValueError(f"{key}: a value must have at most {LONGEST_VALUE_16} characters, has {len(text)}")
    return text


def get_configuration(
    configuration: Configuration, request: v16.GetConfigurationRequest, *, enforce_limits: bool = False
) -> v16.GetConfigurationResponse:
    """Answer a GetConfiguration: all keys for none, and else those that are known, each once, in the order asked for.

    Unknown keys come back as they were spelt, known ones in the spelling of the station. A key that nobody may read,
    such as AuthorizationKey, is not listed, and unknown to who asks for it. ``enforce_limits``: refuse what exceeds
    GetConfigurationMaxKeys; the standard leaves the answer open.

    Raises:
        CallRefused: the request exceeds the limit, or was read leniently and has a key that no answer can repeat.

    Source: OCPP 1.6, 5.8, 7.29, 9.1.9; security whitepaper, 7.2.
    """
    names = names_of(OCPP16)
    asked = list(dict.fromkeys(request.key or ()))
    if any(len(name) > _LONGEST_KEY for name in asked):  # read leniently; no answer could repeat it
        raise CallRefused(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, f"/key: a key has at most {_LONGEST_KEY} characters")
    if enforce_limits:
        _check_number(configuration, len(asked))
    found: dict[VariableKey, Entry] = {}
    unknown: list[str] = []
    for name in asked or [entry.variable.name for entry in configuration]:
        entry = configuration.find(name)
        if entry is not None and _of(entry).mutability is not Mutability.WRITE_ONLY:
            found[entry.variable] = entry
        elif asked:
            unknown.append(name)
    pairs = [
        names.KeyValue(key=one.variable.name, readonly=not _of(one).writable, value=one.text) for one in found.values()
    ]
    response: v16.GetConfigurationResponse = names.GetConfigurationResponse(
        configuration_key=pairs, unknown_key=unknown or None
    )
    return response


def _check_number(configuration: Configuration, number: int) -> None:
    limit = configuration.find("GetConfigurationMaxKeys")
    most = None if limit is None else positive(limit.text)
    if most is not None and number > most:
        raise CallRefused(
            ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, f"GetConfigurationMaxKeys is {most}, the request has {number}"
        )


def _of(entry: Entry) -> Attribute:
    return entry.attributes["Actual"]


def list_length(model: DeviceModel[Any], change: Change) -> Verdict | None:
    """Refuse a list with more items than its ``...MaxLength`` key allows (OCPP 1.6, 9.1.8, 9.1.16 and others)."""
    limit = model.find(change.entry.component, VariableKey(f"{change.entry.variable.name}MaxLength"))
    most = None if limit is None else positive(limit.text)
    if most is None or len(split(change.new or "")) <= most:
        return None
    return rejected(ReasonCode.TOO_MANY_ELEMENTS)


def security_profile(_: DeviceModel[Any], change: Change) -> Verdict | None:
    """Refuse a lower security profile (security whitepaper, A05.FR.01)."""
    old, new = change.old or "", change.new or ""
    if change.entry.variable.folded[0] != "securityprofile" or not (old.isdecimal() and new.isdecimal()):
        return None
    return rejected(ReasonCode.NO_SECURITY_DOWNGRADE) if int(new) < int(old) else None


POLICIES16: Final[tuple[Policy, ...]] = (list_length, security_profile)
"""What the standard decides beyond types and limits. Those of a station come beside: ``(*POLICIES16, own)``."""


def change_configuration(
    configuration: Configuration,
    request: v16.ChangeConfigurationRequest,
    *,
    policies: Sequence[Policy] = POLICIES16,
    changes: list[Change] | None = None,
) -> v16.ChangeConfigurationResponse:
    """Answer a ChangeConfiguration, and put an accepted value in; what changed is added to ``changes``.

    ``policies`` are asked last, and the first that has an opinion decides.

    Source: OCPP 1.6, 5.3, 7.22; errata sheet, 3.13.
    """
    names = names_of(OCPP16)
    entry = configuration.find(request.key)
    verdict = Verdict("NotSupported")
    if entry is not None:
        verdict, change = apply(configuration.model, entry, _of(entry), request.value, policies, strict=False)
        if change is not None and changes is not None:
            changes.append(change)
    response: v16.ChangeConfigurationResponse = names.ChangeConfigurationResponse(
        status=names.ConfigurationStatus(verdict.status)
    )
    return response

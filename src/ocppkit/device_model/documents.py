"""Entries of a device model as the report data of messages and as JSON, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from ocppkit._names import names_of
from ocppkit.device_model.model import (
    Attribute,
    AttributeType,
    ComponentKey,
    DeviceModel,
    Entry,
    Mutability,
    VariableKey,
)
from ocppkit.errors import PayloadError
from ocppkit.json import JsonValue, is_array, is_object
from ocppkit.payloads import from_payload, to_payload
from ocppkit.protocol import Version
from ocppkit.registry.values import Characteristics, DataKind, Form

if TYPE_CHECKING:
    from ocppkit import v21, v201

    ReportData: TypeAlias = v201.ReportDataType | v21.ReportDataType

__all__ = ["entry_of", "from_json", "report_data", "to_json"]

V = TypeVar("V", bound=Version)


def report_data(
    version: type[Version], entries: Iterable[Entry], *, keep: Iterable[Mutability] = Mutability
) -> Iterator[Any]:
    """Yield a version's ``ReportDataType`` of each entry that has an attribute of a mutability in ``keep``.

    It has the characteristics and those attributes, without the values of the write-only ones; a value that is not set
    is an empty text. Source: B07.FR.03, B07.FR.08, B07.FR.11, B08.FR.03, B08.FR.12.
    """
    names = names_of(version)
    kept = frozenset(keep)
    types = {one: names.AttributeEnumType(one.value) for one in AttributeType}
    mutabilities = {one: names.MutabilityEnumType(one.value) for one in Mutability}
    for entry in entries:
        attributes = [
            names.VariableAttributeType(
                type=types[one.type],
                value=None if one.mutability is Mutability.WRITE_ONLY else one.value or "",
                mutability=mutabilities[one.mutability],
                persistent=one.persistent,
                constant=one.constant,
            )
            for one in entry.attributes.values()
            if one.mutability in kept
        ]
        if attributes:
            yield names.ReportDataType(
                component=component_type(names, entry.component),
                variable=variable_type(names, entry.variable),
                variable_attribute=attributes,
                variable_characteristics=_characteristics_type(names, entry),
            )


def component_type(names: Any, key: ComponentKey) -> Any:
    """Return a version's ``ComponentType`` of a key."""
    evse = None if key.evse is None else names.EVSEType(id=key.evse, connector_id=key.connector)
    return names.ComponentType(name=key.name, instance=key.instance, evse=evse)


def variable_type(names: Any, key: VariableKey) -> Any:
    """Return a version's ``VariableType`` of a key."""
    return names.VariableType(name=key.name, instance=key.instance)


def _characteristics_type(names: Any, entry: Entry) -> Any:
    known = entry.characteristics
    # 2.0.1 has no place for the number of elements.
    more = {"max_elements": known.max_elements} if known.max_elements and _has_elements(names) else {}
    return names.VariableCharacteristicsType(
        data_type=names.DataEnumType(known.data_type.value),
        supports_monitoring=entry.supports_monitoring,
        unit=known.unit,
        min_limit=_number(known.min_limit),
        max_limit=_number(known.max_limit),
        values_list=entry.values_text,
        **more,
    )


def _has_elements(names: Any) -> bool:
    return "max_elements" in names.VariableCharacteristicsType.__slots__


def _number(limit: Decimal | None) -> float | None:
    if limit is None:
        return None
    return int(limit) if limit == limit.to_integral_value() else float(limit)


def entry_of(reported: ReportData) -> Entry:
    """Return the entry that report data describe; without characteristics the variable is a string.

    Raises:
        ValueError: two attributes are of one type.
    """
    known = reported.variable_characteristics
    attributes = [
        Attribute(
            one.value,
            type=AttributeType(one.type or "Actual"),
            mutability=Mutability(one.mutability or "ReadWrite"),
            persistent=bool(one.persistent),
            constant=bool(one.constant),
        )
        for one in reported.variable_attribute
    ]
    return Entry(
        ComponentKey.of(reported.component),
        VariableKey.of(reported.variable),
        Characteristics(DataKind.STRING) if known is None else Characteristics.of(known),
        attributes,
        supports_monitoring=known is not None and known.supports_monitoring,
        values_text=None if known is None else known.values_list,
    )


# What the messages have no place for, or 2.0.1 has none.
_EXTENSIONS: Final = {"maxElements": "max_elements", "form": "form", "zeroIsOff": "zero_is_off"}
_REBOOT: Final = "rebootRequired"


def to_json(model: DeviceModel[Any], *, write_only: bool = False) -> dict[str, JsonValue]:
    """Return a model as JSON in one canonical form: entries in order of their keys, in the shape of ``from_json``.

    ``write_only``: with the values that nobody may read, passwords among them.
    """
    entries = sorted(model, key=_order)
    rows: list[JsonValue] = []
    for entry, reported in zip(entries, report_data(model.version, entries), strict=True):
        attributes = list(entry.attributes.values())
        row = to_payload(reported)
        for one, written in zip(attributes, row["variableAttribute"], strict=True):
            written.pop("value", None)
            if one.value is not None and (write_only or one.mutability is not Mutability.WRITE_ONLY):
                written["value"] = one.value
            if one.reboot_required:
                written[_REBOOT] = True
        for name, field in _EXTENSIONS.items():
            if value := getattr(entry.characteristics, field):
                row["variableCharacteristics"][name] = value
        rows.append(row)
    return {"ocpp": model.version.name, "reportData": rows}


def _order(entry: Entry) -> tuple[Any, ...]:
    # None comes first, and does not compare with text and numbers.
    return tuple((one is not None, one or 0) for one in (*entry.component.folded, *entry.variable.folded))


def from_json(version: type[V], document: object) -> DeviceModel[V]:
    """Read a model: ``{"ocpp": "2.0.1", "reportData": [...]}``, each item as in a NotifyReport of the version.

    An attribute may also have ``rebootRequired``, and the characteristics ``maxElements`` on every version, ``form``
    and ``zeroIsOff``. The report data of a station, put into one list, are such a model.

    Raises:
        ValueError: the document is of another version or shape, an item breaks the schema of ReportDataType, or a
            variable is described twice. The place is named.
    """
    rows = document.get("reportData") if is_object(document) else None
    if not is_object(document) or not is_array(rows):
        raise ValueError('a device model is an object with an array "reportData"')
    if document.get("ocpp", version.name) != version.name:
        raise ValueError(f"/ocpp: must be {version.name}")
    model = DeviceModel(version)
    cls: type[Any] = names_of(version).ReportDataType
    for index, row in enumerate(rows):
        try:
            model.add(_entry_of_row(cls, row))
        except (PayloadError, ValueError) as error:
            raise ValueError(f"/reportData/{index}: {error}") from None
    return model


def _entry_of_row(cls: type[Any], row: object) -> Entry:
    """Read an item of a document: what is ours is taken out, and the rest is the standard's."""
    if not is_object(row):
        raise ValueError("must be an object")
    taken = dict(row)
    reboot: list[str] = []
    if is_array(attributes := row.get("variableAttribute")):
        taken["variableAttribute"] = [_attribute(one, place, reboot) for place, one in enumerate(attributes)]
    ours: dict[str, Any] = {}
    if is_object(known := row.get("variableCharacteristics")):
        ours = {name: value for name, value in known.items() if name in _EXTENSIONS}
        taken["variableCharacteristics"] = {name: value for name, value in known.items() if name not in ours}
    entry = entry_of(from_payload(cls, taken))
    if ours:
        entry.characteristics = entry.characteristics.but(**_extended(ours))
    for type in reboot:
        entry.attributes[type].reboot_required = True
    return entry


def _attribute(written: object, place: int, reboot: list[str]) -> object:
    if not is_object(written):
        return written
    # Not left to the schema, whose error would show what may be a password.
    if not isinstance(written.get("value", ""), str):
        raise ValueError(f"/variableAttribute/{place}/value: must be text")
    if written.get(_REBOOT) not in (None, True, False):
        raise ValueError(f"/variableAttribute/{place}/{_REBOOT}: must be true or false")
    if written.get(_REBOOT):
        reboot.append(str(written.get("type", "Actual")))
    return {name: value for name, value in written.items() if name != _REBOOT}


def _extended(ours: Mapping[str, Any]) -> dict[str, Any]:
    elements = ours.get("maxElements")
    if elements is not None and (type(elements) is not int or elements < 1):
        raise ValueError("/variableCharacteristics/maxElements: must be an integer of at least 1")
    fields = {_EXTENSIONS[name]: value for name, value in ours.items()}
    if fields.get("zero_is_off") not in (None, True, False):
        raise ValueError("/variableCharacteristics/zeroIsOff: must be true or false")
    if (form := fields.get("form")) is not None:
        if form not in list(Form):
            raise ValueError(f"/variableCharacteristics/form: must be one of {', '.join(Form)}")
        fields["form"] = Form(form)
    return {**fields, "zero_is_off": bool(fields.get("zero_is_off"))}

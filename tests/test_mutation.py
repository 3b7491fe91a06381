"""The differential test notices every check that is missing from the printed codec."""

from __future__ import annotations

import random
from collections import defaultdict
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from ocppkit.messages import DataType
from tests.cases import SEED, Case, NotRepresentableError, cases, naive_json, reaches, unchecked
from tests.mutation import Deletion, apply, deletions
from tests.official import MESSAGES, oracle, printed_class
from tests.test_differential import accepted, written

KINDS = {
    "type", "maxLength", "enum", "required", "closed", "minimum", "maximum", "minItems", "maxItems", "multipleOf",
    "format",
}  # fmt: skip
NOT_IN = {
    "1.6": {"minimum", "maximum", "maxItems"},
    "2.0.1": {"multipleOf"},
    "2.1": {"multipleOf"},
}
EACH = 4


def package(edition: str) -> str:
    return printed_class(edition, "HeartbeatRequest").__ocpp_version__.package


def chosen(edition: str, module: ModuleType) -> list[Deletion]:
    """Return some deletions of every kind, the same ones in every run with the same seed."""
    by_kind: dict[str, list[Deletion]] = defaultdict(list)
    for deletion in deletions(module):
        by_kind[deletion.kind].append(deletion)
    draw = random.Random(f"{SEED}/{edition}/{module.__name__}")
    return [one for kind in sorted(by_kind) for one in draw.sample(by_kind[kind], min(EACH, len(by_kind[kind])))]


def disagrees(edition: str, case: Case, outward: bool) -> bool:
    """Whether the differential test fails on a case."""
    cls = printed_class(edition, case.message)
    if not outward:
        return accepted(cls, case.payload) is not case.valid
    if case.unholdable:
        return False
    try:
        message = unchecked(cls, case.payload)
    except NotRepresentableError:
        return False
    try:
        return written(message) is not oracle(edition, case.message).is_valid(naive_json(message))
    except ValueError:  # what was written is no JSON
        return True


def caught(edition: str, module: ModuleType, deletion: Deletion, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the differential test fails with the check deleted."""
    way, _, name = deletion.function.replace("_each_", "_").partition("_")
    function = apply(module, deletion)
    with monkeypatch.context() as patch:
        patch.setattr(module, deletion.function, function)
        cls: Any = next(cls for cls in getattr(module, f"{way.upper()}RS") if cls.__name__ == name)
        if "_each_" not in deletion.function:  # else the class's own one calls it
            patch.setattr(cls, f"__ocpp_{way}__", function)
        return any(
            disagrees(edition, case, way == "encode")
            for case in cases(edition)
            if name in reaches(edition, case.message)
        )


@pytest.mark.parametrize("way", ["decode", "encode"])
@pytest.mark.parametrize("edition", MESSAGES)
def test_every_deleted_check_is_noticed(edition: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = import_module(f"{package(edition)}._{way}")
    planted = chosen(edition, module)
    missed = [d for d in planted if not caught(edition, module, d, monkeypatch)]
    assert not missed, [(d.function, d.kind, d.check) for d in missed]
    if way == "decode":
        assert {deletion.kind for deletion in planted} == KINDS - NOT_IN[edition]
        assert len(planted) >= 25


def test_at_least_fifty_checks_are_deleted() -> None:
    modules = [(edition, import_module(f"{package(edition)}._decode")) for edition in MESSAGES]
    assert sum(len(chosen(edition, module)) for edition, module in modules) >= 50


def test_all_printed_classes_have_a_decoder_and_an_encoder() -> None:
    for edition in MESSAGES:
        decoders, encoders, structs = (
            getattr(import_module(f"{package(edition)}.{module}"), table)
            for module, table in (("_decode", "DECODERS"), ("_encode", "ENCODERS"), ("_table", "STRUCTS"))
        )
        assert decoders.keys() == encoders.keys() == structs.keys()
        assert all(issubclass(cls, DataType) for cls in decoders)

"""Who takes part."""

from __future__ import annotations

from typing import Final

from tests.benchmarks.peers.bare import Orjson, StandardJson
from tests.benchmarks.peers.contestant import Contestant
from tests.benchmarks.peers.mobilityhouse import Mobilityhouse
from tests.benchmarks.peers.ours import Ocppkit, OcppkitOrjson
from tests.benchmarks.peers.validators import FastJsonSchema, JsonSchema, JsonSchemaRs
from tests.benchmarks.peers.with_cattrs import Cattrs
from tests.benchmarks.peers.with_msgspec import Msgspec, MsgspecKnowing
from tests.benchmarks.peers.with_pydantic import Pydantic

ROSTER: Final[tuple[type[Contestant], ...]] = (
    Ocppkit,
    OcppkitOrjson,
    Mobilityhouse,
    JsonSchema,
    FastJsonSchema,
    JsonSchemaRs,
    Cattrs,
    Pydantic,
    Msgspec,
    MsgspecKnowing,
    StandardJson,
    Orjson,
)

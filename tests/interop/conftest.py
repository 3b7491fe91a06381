"""Runs the interop tests only where they are asked for by name: they need node, the network once, and 20 seconds."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from tests.interop.outcomes import Outcome, run_all
from tests.interop.pairing import PAIRS, Pair
from tests.interop.theirs import Missing, install_node_packages

HERE = Path(__file__).parent

# .ci/run sets the first: what is skipped has not been shown. The second is for those who know what they skip.
SKIPS_FAIL = os.environ.get("OCPPKIT_CI") == "1" and os.environ.get("OCPPKIT_ALLOW_SKIPS") != "1"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    named = [(config.invocation_params.dir / argument.partition("::")[0]).resolve() for argument in config.args]
    if any(HERE in (path, *path.parents) for path in named):
        return
    skip = pytest.mark.skip(reason="other people's implementations: run them with `make interop`")
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def outcomes() -> dict[Pair, Outcome | BaseException]:
    """Run every pair whose peer is there; for the others, what is missing."""
    missing: dict[Pair, Outcome | BaseException] = {}
    try:
        install_node_packages()
    except Missing as error:
        missing = {pair: error for pair in PAIRS if pair.implementation == "ocpp-rpc"}
    return asyncio.run(run_all([pair for pair in PAIRS if pair not in missing])) | missing


@pytest.fixture
def outcome(pair: Pair, outcomes: dict[Pair, Outcome | BaseException]) -> Outcome:
    """Return what came of one pair; without its peer, skip the test or fail it."""
    found = outcomes[pair]
    if isinstance(found, Missing):
        if SKIPS_FAIL:
            pytest.fail(f"{found}\nOCPPKIT_ALLOW_SKIPS=1 would skip this", pytrace=False)
        pytest.skip(str(found))
    if isinstance(found, BaseException):
        raise found
    return found

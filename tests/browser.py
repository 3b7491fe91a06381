"""Starts a headless Chromium for the tests of pages; the browser is the machine's own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip

# .ci/run sets the first: what is skipped has not been shown. The second is for those who know what they skip.
SKIPS_FAIL = os.environ.get("OCPPKIT_CI") == "1" and os.environ.get("OCPPKIT_ALLOW_SKIPS") != "1"


def chromium() -> str | None:
    """Return where Chromium is: what OCPPKIT_CHROMIUM says, else the first of its names on the path."""
    return os.environ.get("OCPPKIT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def browser() -> Generator[Browser]:
    """Start Chromium; without one, skip the test or fail it."""
    path = chromium()
    if path is None:
        reason = f"no Chromium: OCPPKIT_CHROMIUM is not set, and there is no {', '.join(NAMES)}"
        if SKIPS_FAIL:
            pytest.fail(f"{reason}\nOCPPKIT_ALLOW_SKIPS=1 would skip this", pytrace=False)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        try:
            yield started
        finally:
            started.close()

"""Feeds connections texts that a coverage-guided fuzzer makes, out of the corpus of real frames as its seeds.

It needs ``pip install atheris``. Run it as ``python -m tests.fuzz FOLDER -runs=1000000``: the folder keeps what was
interesting, and the other arguments are libFuzzer's. A crash that it finds goes into ``data/crashes.txt`` as a line,
which every test run reads.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

atheris: Any = import_module("atheris")

with atheris.instrument_imports(include=["ocppkit"]):
    from ocppkit import json
    from tests.feeding import connections, feed, works
    from tests.test_corpus import ROWS

PARSERS = [json.parse_standard, json.parse_orjson]


def one(data: bytes) -> None:
    """Feed one input to every kind of connection, as bytes and as the text that they are, under both parsers."""
    texts: list[str | bytes] = [data, data.decode("utf-8", "surrogateescape")]
    for parser in PARSERS:
        json.parse = parser
        for conn in connections():
            for text in texts:
                feed(conn, text)
            assert works(conn)


def main() -> None:
    """Write the seeds and start."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number, row in enumerate(ROWS):
        (folder / f"seed{number}").write_bytes(row["raw"].encode("utf-8", "surrogatepass"))
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

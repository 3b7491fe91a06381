# Everything that CI runs, and what a developer needs. Each target sets up what it needs.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/ready

.PHONY: help demo test docs interop bench check gen lock dist clean

help:
	@echo "make demo   run a CSMS and a station of each version over WebSockets, and watch them talk"
	@echo "make test   run the test suite"
	@echo "make docs   build the documentation into build/site, and stop at any warning"
	@echo "make interop  talk to other people's implementations; REWRITE=1 writes down anew what came of it"
	@echo "make bench  measure everything beside its peers; PARTS=codec measures a part"
	@echo "make check  run the generator check, both type checkers, the linter and the floors test"
	@echo "make gen    print the packages anew from schemas/"
	@echo "make lock   resolve the development dependencies anew"
	@echo "make dist   build wheel, source distribution and bill of materials into dist/"

$(READY): .ci/requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "ocppkit needs Python 3.11 or newer; say which with: make PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r .ci/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

demo: $(READY)
	$(BIN)/python -m docs.demo

test: $(READY)
	$(BIN)/pytest

docs: $(READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet --config-file docs/site/mkdocs.yml

# Needs node and npm besides; what it installs of npm goes to .venv-node.
interop: $(READY)
	$(if $(REWRITE),OCPPKIT_REWRITE=1 )$(BIN)/pytest tests/interop

# Installs the peers into .venv-bench and takes ten minutes; PARTS=codec runs a part, docs/benchmarks has the outcome.
bench: $(READY)
	$(BIN)/python -m tests.benchmarks $(PARTS)

check: $(READY)
	$(BIN)/python -m codegen --check
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/pytest -q tests/test_floors.py

gen: $(READY)
	$(BIN)/python -m codegen

lock: $(READY)
	$(BIN)/uv pip compile pyproject.toml --group dev --all-extras --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade --output-file .ci/requirements.txt

# The bill of materials is made from what the source distribution says, outside of this tree.
dist: $(READY)
	rm -rf dist build/dist && mkdir -p build/dist
	$(BIN)/python -m hatchling build -d dist
	tar -xzf dist/*.tar.gz -C build/dist --strip-components 1
	$(BIN)/uv export --quiet --project build/dist --no-dev --all-extras --format cyclonedx1.5 >dist/sbom.cdx.json
	wc -c dist/*

clean:
	rm -rf $(VENV) .venv-node .venv-bench build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

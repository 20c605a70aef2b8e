# SPDX-License-Identifier: Apache-2.0
# `make demo` and `make test` need nothing but Python 3.11 or newer.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DOCS_STAMP := $(VENV)/.installed-docs
# The cases of the scene whose duties the demo shows: some late, some open.
SHOWN := 01 08 09

# Names and texts are Vietnamese: read and write UTF-8 whatever the locale says.
export PYTHONUTF8 = 1

.DEFAULT_GOAL := test
.PHONY: demo test docs bench clean

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -e '.[dev]'
	touch $@

demo: $(STAMP)
	$(BIN)/victim-protocol assess examples/cases/lang_son_2017 --summary
	$(BIN)/victim-protocol duties $(foreach case,$(SHOWN),$(wildcard examples/cases/lang_son_2017/$(case)_*)) --on 2017-12-31

# The tests of a file run in one process, where what one has found or built serves the others.
# Types are looked at beside the tests: they take one processor.
test: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy & types=$$!; \
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not exhaustive" --cov; tests=$$?; \
	wait $$types && exit $$tests
	$(BIN)/python -m pytest -n auto --dist loadfile -m "exhaustive and not heavy"

$(DOCS_STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -e '.[docs]'
	touch $@

# Every warning is an error, and so is a link that leads nowhere.
docs: $(DOCS_STAMP)
	rm -rf build/docs
	$(BIN)/sphinx-build --quiet --fresh-env --fail-on-warning --keep-going --jobs auto -c scripts/docs_site -d build/docs-read docs build/docs
	@echo "The site is in build/docs/index.html"

bench: $(STAMP)
	$(BIN)/python benchmarks/run.py
	PYTHONPATH=. $(BIN)/python benchmarks/payloads.py

# Only the default environment is removed, never one that VENV names.
clean:
	rm -rf .venv .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist
	find . -type d -name __pycache__ -prune -exec rm -rf {} +

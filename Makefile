# Every target sets up what it needs. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup regenerate check test test-corpus prism test-contract mutate lint typecheck bench clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  \1\t\2/' | expand -t 18

setup: $(READY) ## make the virtual environment in .venv
$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

regenerate: $(READY) ## make generated/ from spec/ as codegen.toml says
	$(BIN)/losant-codegen regenerate

check: $(READY) ## fail (exit 3) when generated/ is not what regenerate would write
	$(BIN)/losant-codegen check

test: $(READY) ## run every test, those of the generated client included
	$(BIN)/python -m pytest -n auto

PRISM := .node/node_modules/.bin/prism
$(PRISM): tests/contract/package.json tests/contract/package-lock.json
	@mkdir -p .node
	cp $^ .node/
	npm ci --prefix .node --no-audit --no-fund --loglevel=error
	@touch $@

prism: $(PRISM) ## install Prism into .node, from npm (test-contract does so itself)

test-contract: $(READY) ## hold the Losant client against Prism, a server made from the description (needs node)
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory prism; fi
	CONTRACT=1 $(BIN)/python -m pytest -n auto -rs tests/contract

mutate: $(READY) ## change the generated client in many ways, and count how often its tests notice
	$(BIN)/python -m tests.mutation

CORPUS_DIR ?= $(wildcard ../shared/corpus)
test-corpus: $(READY) ## run the generator on real documents of others, where CORPUS_DIR has them; prints a table
	@rm -rf .corpus-rows
	CORPUS_DIR=$(CORPUS_DIR) CORPUS_ROWS=.corpus-rows $(BIN)/python -m pytest -n auto tests/corpus

# Copied into clients as they are, so they have black's own line length.
COPIED := generator/losant_codegen/runtime generator/losant_codegen/expect/kit
lint: $(READY) ## ruff and black over the hand-written code
	$(BIN)/python -m ruff check generator tests bench
	$(BIN)/python -m black --quiet --check generator tests bench
	$(BIN)/python -m black --quiet --check --config /dev/null --target-version py311 $(COPIED)
	$(BIN)/python -m black --quiet --check generated

typecheck: $(READY) ## mypy and pyright, strict, over the generator and the generated client
	$(BIN)/python -m mypy
	$(BIN)/python -m mypy --strict generated/losant_client
	$(BIN)/python -m pyright --pythonpath $(BIN)/python --project generated

bench: $(READY) ## measure against other generators and clients: bench/results.md (QUICK=1: a look, SECTIONS=calling: one)
	$(BIN)/python -m bench $(if $(QUICK),--quick) $(SECTIONS)

clean: ## remove what can be made again
	rm -rf $(VENV) .losant-codegen build dist .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -not -path './.git/*' -exec rm -rf {} +

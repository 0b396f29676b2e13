# What a developer does here; every target first brings .venv up to date.
PYTHON ?= python3
SERVE ?= yes
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NEXT_VERSION := 3.13
NEXT = $(shell scripts/find-python.sh $(NEXT_VERSION))
FRONTEND := $(shell find frontend -path frontend/node_modules -prune -o -type f -print)
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate

.PHONY: help setup spark demo test test-next check fix test-live reading-report bench docs screenshots frontend lock

help: ## Show what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(READY) ## Make .venv with everything in it

$(READY): requirements-dev.txt requirements-node.txt pyproject.toml hatch_build.py scripts/setup.sh $(FRONTEND)
	@scripts/setup.sh $(VENV) $(PYTHON)

spark: setup ## Add Apache Spark, on which the store of figures can stand (needs Java; takes 480 MB)
	PATH="$(CURDIR)/$(BIN):$$PATH"; uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements-spark.txt

demo: setup ## Publish the example plans and show them (SERVE=no: build, check every page, end)
	@$(BIN)/koersvast demo $(if $(filter no,$(SERVE)),--no-serve)

test: setup ## Run all tests
	$(BIN)/pytest -n auto --dist loadgroup

test-next: ## Run all tests but those in a browser on the newer Python too, where there is one
	@if [ -z "$(NEXT)" ]; then echo "There is no Python $(NEXT_VERSION) here; tested on one version only."; \
	else scripts/setup.sh .venv$(NEXT_VERSION) "$(NEXT)" && .venv$(NEXT_VERSION)/bin/pytest -n auto --dist loadgroup -m "not browser"; fi

test-live: setup ## Ask the real services of figures, where this machine can reach them
	KOERSVAST_LIVE=yes $(BIN)/pytest -m live -rs

check: setup ## Format, lint, types and layers; changes nothing
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: setup ## Format, and mend what the linter can mend
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

reading-report: setup ## Compare what is read from the sample documents with what was read before
	$(BIN)/python -m tests.reading.samples.report

bench: setup ## Time each step of the way of the data (AREAS=17000: with 40 million figures)
	PATH="$(CURDIR)/$(BIN):$$PATH"; uv pip install --quiet --python $(BIN)/python --group bench
	$(BIN)/python scripts/bench.py
	$(BIN)/python scripts/bench_pdf.py
	$(BIN)/python scripts/bench_intervals.py
	$(BIN)/python scripts/bench_scale.py $(AREAS)

docs: setup ## Make the generated pages of docs/ again
	$(BIN)/python scripts/make_docs.py

screenshots: setup ## Make the pictures of the README again, with Chromium
	$(BIN)/python scripts/screenshots.py

frontend: setup ## Bundle the style sheets and scripts again
	$(BIN)/python hatch_build.py

lock: $(READY) ## Make the hashed requirement files again, after a change in pyproject.toml
	PATH="$(CURDIR)/$(BIN):$$PATH"; $(LOCK) pyproject.toml -o requirements.txt
	PATH="$(CURDIR)/$(BIN):$$PATH"; $(LOCK) pyproject.toml --group dev --extra figures --extra postgres -c requirements.txt -o requirements-dev.txt
	PATH="$(CURDIR)/$(BIN):$$PATH"; $(LOCK) pyproject.toml --extra spark -c requirements-dev.txt -o requirements-spark.txt
	PATH="$(CURDIR)/$(BIN):$$PATH"; $(LOCK) --group node -o requirements-node.txt

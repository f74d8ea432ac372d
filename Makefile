# Two commands do everything: `make site` and `make test`. Each sets up what it needs.
# Windows: README.md lists the same as plain commands.

# Material announces its successor at every start; that is not news to whoever edits a text.
export NO_MKDOCS_2_WARNING := 1

PYTHON ?= python3
BIN := .venv/bin
SITE_READY := .venv/.site-ready
DEV_READY := .venv/.dev-ready
WEB := requirements/web
WEB_READY := $(WEB)/node_modules/.ready
COMPANY ?=

.DEFAULT_GOAL := help
.PHONY: help site serve test coverage check schema bench lock clean

help: ## Show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

site: $(SITE_READY) ## Write the playbook as a site into site/
	@$(BIN)/servicebook build $(if $(COMPANY),--company $(COMPANY))

serve: $(SITE_READY) ## Show the site at 127.0.0.1:8000 and follow every change
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

test: $(DEV_READY) $(WEB_READY) ## Run every check and every test
	@$(MAKE) --no-print-directory check
	$(BIN)/pytest --numprocesses=auto --dist=worksteal

coverage: $(DEV_READY) ## Run every test and list the lines that none reaches (takes twice as long)
	$(BIN)/pytest --numprocesses=auto --dist=worksteal --cov --cov-report=term:skip-covered

check: $(DEV_READY) ## Lint, types, layers, and the playbook itself
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/servicebook check
	$(BIN)/servicebook schema --check

schema: $(SITE_READY) ## Renew what editors know about fields and ids
	$(BIN)/servicebook schema

bench: $(DEV_READY) ## Compare builds with plain Material and with reading alone
	$(BIN)/python -m bench

lock: $(DEV_READY) ## Renew requirements/*.txt (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --upgrade --extra pdf pyproject.toml -o requirements/site.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --upgrade --extra pdf --group dev pyproject.toml -o requirements/dev.txt

clean: ## Delete what the commands above made
	rm -rf .venv .cache site .coverage $(WEB)/node_modules

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; name one with PYTHON=…"; exit 1; }
	$(PYTHON) -m venv .venv

$(SITE_READY): requirements/site.txt pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/site.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV_READY): requirements/dev.txt $(SITE_READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

# What only some tests use; without it they are skipped, and say so.
$(WEB_READY): $(WEB)/package-lock.json
	@if command -v npm >/dev/null && npm ci --prefix $(WEB); then touch $@; \
	else echo "Without npm the pages are not judged by the Nu checker and Lighthouse."; fi

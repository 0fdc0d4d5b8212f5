# All that is needed is make and Python 3.11 or newer. Everything is installed into .venv, nothing outside this folder.

PYTHON ?= python3
PARTS  := adapters engine features forms processes
BIN    := .venv/bin
WHEEL  := .venv-wheel/bin
# The tests of a file run in one process, on every processor that there is.
SIDE_BY_SIDE := -n auto --dist loadscope

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help setup test lint format check test-wheel demo bench rules-md clean FORCE

help:  ## this list
	@echo "Caseway: make TARGET [PYTHON=python3.12]"
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-11s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

setup: build/linked  ## install Caseway and its tools into .venv; quick when nothing changed

test: setup  ## all tests and scenarios
	@$(BIN)/pytest $(SIDE_BY_SIDE)

lint: setup  ## style, types and who may import what
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: setup  ## put right what can be put right by itself
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

check: lint  ## lint, tests with coverage, tests against the wheel
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest $(SIDE_BY_SIDE)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report
	@$(MAKE) --no-print-directory test-wheel

demo: setup  ## a case from beginning to end
	@$(BIN)/caseway demo $(if $(IN),--language $(IN))

bench: setup  ## how long things take
	@$(BIN)/python benchmarks/run.py

rules-md: setup  ## docs/rules.md anew, from the manual pages of the rules
	@$(BIN)/python docs/rules.py

clean:  ## back to a fresh clone
	@rm -rf .venv .venv-wheel build dist *.egg-info .coverage .coverage.* .hypothesis .*_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +


# A venv belongs to one folder and one Python: in a moved or copied tree, or under another PYTHON, it is made anew.
PLACE := $(CURDIR) $(PYTHON)
ifneq ($(shell cat .venv/place 2>/dev/null),$(PLACE))
.PHONY: .venv/place
endif

OLD_ENOUGH := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))

.venv/place:
	@$(PYTHON) -c '$(OLD_ENOUGH)' || { \
	  echo "Caseway needs Python 3.11 or newer, with venv (Debian and Ubuntu: package python3-venv)."; \
	  echo "$(PYTHON) is: $$($(PYTHON) --version 2>&1). Name another one, such as: make setup PYTHON=python3.12"; \
	  exit 1; } >&2
	@echo "Making .venv ..."
	@$(PYTHON) -m venv --clear .venv
	@echo '$(PLACE)' > $@

# pip and build are quiet unless they fail.
QUIETLY = > .venv/log 2>&1 || { tail -n 30 .venv/log >&2; echo "(The whole of it: .venv/log)" >&2; exit 1; }

.venv/tools: .venv/place pyproject.toml
	@echo "Installing Caseway and its tools ..."
	@$(BIN)/python -m pip install 'setuptools>=77' $(QUIETLY)
	@$(BIN)/python -m pip install --no-build-isolation -e '.[dev]' --config-settings editable_mode=strict $(QUIETLY)
	@touch $@

# A strict editable install is a tree of links, one a file, so it is out of date when a file was added or removed (not when
# one was edited). This list changes exactly then; it lies in build/ like the links, so that they go together.
build/files: FORCE
	@mkdir -p build
	@find $(PARTS) -name __pycache__ -prune -o -type f -print 2>/dev/null | LC_ALL=C sort > $@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

build/linked: build/files .venv/tools
	@$(BIN)/python -m pip install --no-deps --no-build-isolation -e . --config-settings editable_mode=strict $(QUIETLY)
	@touch $@


# The wheel is built from the sdist, and tested where the source tree is out of reach. Its venv is made anew when what
# Caseway depends on may have changed: a library that nobody declared is missed here and nowhere else.
test-wheel: .venv-wheel/tools  ## the tests against the built wheel, in a venv of its own
	@rm -rf build/dist
	@$(BIN)/python -m build --no-isolation --outdir build/dist . $(QUIETLY)
	@$(WHEEL)/python -m pip uninstall --yes caseway $(QUIETLY)
	@$(WHEEL)/python -m pip install "$$(ls build/dist/*.whl)[test]" $(QUIETLY)
	@there=$$(mktemp -d) && trap 'rm -rf "$$there"' EXIT && cp -R tests features benchmarks pyproject.toml "$$there" \
	  && cd "$$there" && echo "Testing the wheel ..." && '$(CURDIR)/$(WHEEL)/pytest' $(SIDE_BY_SIDE)

.venv-wheel/tools: .venv/tools
	@$(BIN)/python -m venv --clear .venv-wheel
	@touch $@

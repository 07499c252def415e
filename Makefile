# Every target is a verb of run.py, which needs nothing but Python. `make` alone lists them.
PYTHON ?= python3

.DEFAULT_GOAL := help
.PHONY: help setup run check test

help setup run check test:
	@$(PYTHON) run.py $@ $(ARGS)

# Every target is a verb of run.py, which needs nothing but Python and its pip. `make` lists them.
# ARGS reaches the verb: make check ARGS="-k splice"
PYTHON ?= python3
VERBS := help setup run check test faults bench golden showcase screenshots translations lock system

.DEFAULT_GOAL := help
.PHONY: $(VERBS)

$(VERBS):
	@$(PYTHON) run.py $@ $(ARGS)

"""The bench: our figures and the raw limits beside them, in turn, in one run: `make bench`.

Each budget of the product is a module that returns `Figure`s. Nothing here passes or fails a build:
only ratios count, and `docs/performance.md` shows them all, those that miss their budget as well.
"""

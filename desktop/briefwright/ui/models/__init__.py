"""Item models: adapters that show an immutable list of values and announce the least that changed."""

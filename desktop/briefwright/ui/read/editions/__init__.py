"""A source in several versions: what a new one changes, what the earlier ones were."""

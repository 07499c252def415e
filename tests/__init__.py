"""The tests, laid out like the package; `kit` holds what they share, `data` what they read."""

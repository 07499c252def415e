"""The Findings view: what was taken from the sources, sorted, placed and decided on."""

"""The trash: what was removed, brought back from there or deleted for good."""

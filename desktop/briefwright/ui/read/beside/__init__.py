"""The other text beside the one that is read: an original beside its translation."""

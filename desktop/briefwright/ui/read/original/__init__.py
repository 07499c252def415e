"""The original of a source, shown beside its text: PDF pages drawn with the passages marked."""
